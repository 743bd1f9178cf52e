// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/tour/workspace/artistcareer.h"
#include "core/tour/workspace/figures.h"
#include "tests/support/smalltour.h"

#include <algorithm>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

/// Rules about what suits an artist: genres, rooms, days away from home, and what a step up is worth.
class TourFitTest : public QObject, private test::SmallTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { fill(); }
    void aProgrammeSuitsByItsWords_data();
    void aProgrammeSuitsByItsWords();
    void venuesOfAnotherGenreAreLeftOutOrPaidFor();
    void aConfirmedShowOfAnotherGenreStands();
    void venuesOfAnotherGenreAreNotAsked();
    void roomsFarTooSmallOrTooLargeAreLeftOut();
    void daysAwayAreLimitedOrPaidFor();
    void aTourThatIsAgreedMayLastLonger();
    void aStepUpIsWorthWhatIsSaid();
    void aBillStaysTogether();
    void twoHeadlinersAreNoBill();
    void rulesComeBackAsTheyWereSaved();

private:
    qint64 support(const QString &billing);
    void tag(qint64 venue, const Values &values)
    {
        QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).update(venueEntity(), venue, values); }));
    }
    void played(const QList<int> &rooms)
    {
        for (int i = 0; i < rooms.size(); ++i)
            insert(showEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, m_paris}, {u"venue_name"_s, u"La Verrière"_s}, {u"day"_s, QDate(2025, 1, 10).addDays(7 * i).toString(Qt::ISODate)},
                                     {u"status"_s, u"played"_s}, {u"capacity"_s, rooms[i]}});
    }
    static bool plays(const Scenario &scenario, qint64 venue)
    {
        return std::ranges::any_of(scenario.stops, [&](const ScenarioStop &stop) { return stop.venue == venue && stop.day.isValid(); });
    }
    static const PlanReason *reason(const Scenario &scenario, PlanReason::Kind kind, const QString &place)
    {
        const auto found = std::ranges::find_if(scenario.figures.reasons, [&](const PlanReason &one) { return one.kind == kind && one.place == place; });
        return found == scenario.figures.reasons.end() ? nullptr : &*found;
    }
    /// To the cent, whatever is in it.
    static void addsUp(const Figures &figures)
    {
        QCOMPARE(figures.profit, figures.expected + figures.career - figures.crew - figures.travel - figures.lodging - figures.penalties + figures.saved);
    }
    const QString m_lilleName = u"L’Entrepôt bleu"_s, m_lyonName = u"Le Petit Rhône"_s;
};

void TourFitTest::aProgrammeSuitsByItsWords_data()
{
    QTest::addColumn<QString>("artist");
    QTest::addColumn<QString>("programmed");
    QTest::addColumn<QString>("excluded");
    QTest::addColumn<bool>("isOutOfPlace");
    QTest::newRow("one word is enough") << u"Dream pop"_s << u"Pop, rock"_s << QString() << false;
    QTest::newRow("accents and case") << u"Électro"_s << u"ELECTRO / techno"_s << QString() << false;
    QTest::newRow("another genre") << u"Dream pop"_s << u"Metal, hardcore"_s << QString() << true;
    QTest::newRow("nothing said by the venue") << u"Dream pop"_s << QString() << QString() << false;
    QTest::newRow("nothing said by the artist") << QString() << u"Metal"_s << u"Pop"_s << false;
    QTest::newRow("excluded") << u"Death metal"_s << u"Rock, metal"_s << u"metal; rap"_s << true;
    QTest::newRow("excluded as it is written") << u"Metal"_s << QString() << u"Metal"_s << true;
    QTest::newRow("a kind of rock is excluded") << u"Indie rock"_s << u"Rock"_s << u"hard rock"_s << false;
    QTest::newRow("short words when there are no others") << u"R&B"_s << u"Soul, R&B"_s << QString() << false;
    QTest::newRow("music is no genre") << u"Folk music"_s << u"Electronic music"_s << QString() << true;
}

void TourFitTest::aProgrammeSuitsByItsWords()
{
    QFETCH(QString, artist);
    QFETCH(QString, programmed);
    QFETCH(QString, excluded);
    QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).update(artistEntity(), m_artist, {{u"genre"_s, artist}}); }));
    const auto career = m_store->read([this](Connection &connection) { return readArtistCareer(connection, m_artist); });
    QVERIFY_OK(career);
    QTEST(career->isOutOfPlace(programmed, excluded), "isOutOfPlace");
}

void TourFitTest::venuesOfAnotherGenreAreLeftOutOrPaidFor()
{
    tag(m_lille, {{u"genres"_s, u"Metal, hardcore"_s}});
    tag(m_lyon, {{u"excludes"_s, u"dream pop"_s}});
    const Scenario off = searched(question());
    QVERIFY(plays(off, m_lille) && plays(off, m_lyon));
    TourRules rules;
    rules.genre = true;
    const Scenario hard = searched(question(rules));
    for (const QString &place : {m_lilleName, m_lyonName}) {
        const PlanReason *why = reason(hard, PlanReason::RuledOut, place);
        QVERIFY(why);
        QVERIFY(why->rule == Rule::Audience);
    }
    QVERIFY(!plays(hard, m_lille) && !plays(hard, m_lyon));
    rules.prices.insert(u"genre"_s, 10'000);
    const Scenario priced = searched(question(rules));
    QVERIFY(plays(priced, m_lille) && plays(priced, m_lyon));
    QCOMPARE(priced.figures.penalties, off.figures.penalties + 20'000);
    QCOMPARE(priced.figures.profit, off.figures.profit - 20'000);
    const PlanReason *broken = reason(priced, PlanReason::Broken, m_lilleName);
    QVERIFY(broken && broken->rule == Rule::Audience);
    QCOMPARE(broken->amount, -10'000);
    QCOMPARE(whatIf(question(rules), priced).figures.profit, priced.figures.profit);
    rules.prices.insert(u"genre"_s, 900'000);
    QVERIFY(!plays(searched(question(rules)), m_lille));
}

void TourFitTest::aConfirmedShowOfAnotherGenreStands()
{
    tag(m_paris, {{u"genres"_s, u"Metal"_s}});
    TourRules rules;
    rules.genre = true;
    const Scenario plan = searched(question(rules));
    QVERIFY(plays(plan, m_paris));
    QVERIFY(!reason(plan, PlanReason::Broken, u"La Verrière"_s));
}

void TourFitTest::venuesOfAnotherGenreAreNotAsked()
{
    const qint64 venue = insert(venueEntity(), {{u"name"_s, u"Le Quai"_s}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 49.2}, {u"longitude"_s, 2.5}, {u"capacity"_s, 500},
                                                   {u"fee_max"_s, 250'000}, {u"currency"_s, u"EUR"_s}, {u"genres"_s, u"Metal"_s}});
    const QString key = u"ask:%1:%2"_s.arg(venue).arg(m_artist);
    TourRules rules;
    rules.askVenues = true;
    QVERIFY(question(rules).candidateByKey(key) >= 0);
    rules.genre = true;
    QCOMPARE(question(rules).candidateByKey(key), -1);
    rules.prices.insert(u"genre"_s, 10'000);
    QVERIFY(question(rules).candidateByKey(key) >= 0);
}

void TourFitTest::roomsFarTooSmallOrTooLargeAreLeftOut()
{
    tag(m_lille, {{u"capacity"_s, 3'000}});
    tag(m_lyon, {{u"capacity"_s, 90}});
    played({300, 400, 500, 600});
    QVERIFY(plays(searched(question()), m_lille)); // four rooms say too little
    played({500});
    const Scenario hard = searched(question());
    for (const QString &place : {m_lilleName, m_lyonName}) {
        const PlanReason *why = reason(hard, PlanReason::RuledOut, place);
        QVERIFY(why);
        QVERIFY(why->rule == Rule::Capacity);
    }
    TourRules rules;
    rules.capacity = false;
    QVERIFY(plays(searched(question(rules)), m_lille));
    // The field of a festival is no room.
    tag(m_lille, {{u"kind"_s, u"festival"_s}});
    QVERIFY(plays(searched(question()), m_lille));
    tag(m_lyon, {{u"capacity"_s, 200}});
    QVERIFY(plays(searched(question()), m_lyon));
}

void TourFitTest::daysAwayAreLimitedOrPaidFor()
{
    // Paris on the 10th, Lille on the 11th, Lyon on the 13th: four days at least in one go.
    TourRules rules;
    const Scenario off = searched(question(rules));
    QVERIFY(plays(off, m_lille) && plays(off, m_lyon));
    rules.daysAway = true;
    rules.prices.remove(u"daysAway"_s);
    rules.awayDays = 3;
    const TourQuestion asked = question(rules);
    QCOMPARE(asked.problem.rules[Rule::DaysAway].kind, RuleForm::Hard);
    QCOMPARE(asked.problem.artists[0].maximumDaysAway, 3);
    QVERIFY(off.figures.nights > 2);
    const Scenario hard = searched(asked);
    QVERIFY(hard.figures.profit < off.figures.profit); // goes home in between, or leaves something out
    QVERIFY(!reason(hard, PlanReason::Broken, m_lyonName));
    rules.prices.insert(u"daysAway"_s, 100);
    const Scenario priced = searched(question(rules));
    QVERIFY(plays(priced, m_lille) && plays(priced, m_lyon));
    QVERIFY(priced.figures.penalties > off.figures.penalties);
    // Said at the last show before home, with all that is paid for it.
    const PlanReason *broken = reason(priced, PlanReason::Broken, m_lyonName);
    QVERIFY(broken && broken->rule == Rule::DaysAway);
    QCOMPARE(-broken->amount, priced.figures.penalties - off.figures.penalties);
    QCOMPARE(whatIf(question(rules), priced).figures.profit, priced.figures.profit);
    rules.awayDays = 20;
    QCOMPARE(searched(question(rules)).figures.profit, off.figures.profit);
}

void TourFitTest::aTourThatIsAgreedMayLastLonger()
{
    confirmed(m_artist, m_lille, m_lilleName, u"2027-03-11"_s, 300'000);
    confirmed(m_artist, m_lyon, m_lyonName, u"2027-03-12"_s, 300'000);
    TourRules rules;
    rules.daysAway = true;
    rules.awayDays = 2;
    rules.prices.clear();
    const TourQuestion asked = question(rules);
    QVERIFY(asked.problem.rules[Rule::DaysAway] == (RuleForm{RuleForm::Priced, 30'000}));
    QCOMPARE(searched(asked).figures.confirmed, 3);
}

void TourFitTest::aStepUpIsWorthWhatIsSaid()
{
    tag(m_lille, {{u"capacity"_s, 600}});
    tag(m_lyon, {{u"capacity"_s, 2'000}});
    TourRules rules;
    rules.careerStep = 200'000;
    rules.capacity = false;
    QCOMPARE(planned(rules).figures.career, 0); // nothing is known of what the artist has played
    played({300, 400});
    const Scenario without = planned({}), with = planned(rules);
    QCOMPARE(without.figures.career, 0);
    // Half a step at a hold of 70 %, a whole one at an offer of 85 %; Paris, as large as Lille, is agreed.
    QCOMPARE(with.figures.career, 70'000 + 170'000 + 100'000);
    QCOMPARE(with.figures.expected, without.figures.expected);
    QCOMPARE(with.figures.profit, without.figures.profit + with.figures.career);
    QCOMPARE(with.figures.artists[0].career, with.figures.career);
    addsUp(with.figures);
    const PlanReason *step = reason(with, PlanReason::Step, m_lyonName);
    QVERIFY(step);
    QCOMPARE(step->amount, 170'000);
    QCOMPARE(step->artist, u"Lune Aride"_s);
    QVERIFY(!step->leavesOut() && !step->warns());
    const Figures read = Figures::fromJson(with.figures.toJson());
    QCOMPARE(read.career, with.figures.career);
    QVERIFY(std::ranges::contains(read.reasons, *step));
    // The agency has no part of what nobody pays.
    QVERIFY_OK(m_store->write([this](Connection &connection) { return Records(connection).update(artistEntity(), m_artist, {{u"commission"_s, 1'000}}); }));
    QCOMPARE(planned(rules).figures.commission, planned({}).figures.commission);
    // It may be what makes a date worth playing.
    QVERIFY_OK(m_store->write([this](Connection &connection) { return Records(connection).update(holdEntity(), m_hold, {{u"estimate"_s, 1'000}}); }));
    rules.minimumFee = false;
    TourRules plain = rules;
    plain.careerStep = 0;
    QVERIFY(!plays(searched(question(plain)), m_lille));
    rules.careerStep = 1'000'000;
    const Scenario chosen = searched(question(rules));
    QVERIFY(plays(chosen, m_lille));
    addsUp(chosen.figures);
    // A festival's field is no step.
    tag(m_lille, {{u"kind"_s, u"festival"_s}});
    QVERIFY(!plays(searched(question(rules)), m_lille));
}

/// Pale Harbours, held with Lune Aride in Lille on the 11th in one project.
qint64 TourFitTest::support(const QString &billing)
{
    const qint64 artist = insert(artistEntity(), {{u"name"_s, u"Pale Harbours"_s}, {u"status"_s, u"active"_s}, {u"genre"_s, u"Dream pop"_s}, {u"latitude"_s, 48.1}, {u"longitude"_s, -1.67},
                                                     {u"fee_min"_s, 10'000}, {u"currency"_s, u"EUR"_s}, {u"party_size"_s, 1}, {u"color"_s, 2}});
    insert(tourArtistEntity(), {{u"tour_id"_s, m_tour}, {u"artist_id"_s, artist}, {u"position"_s, 2}});
    const qint64 project = insert(projectEntity(), {{u"name"_s, u"Spring"_s}, {u"kind"_s, u"tour"_s}, {u"state"_s, u"active"_s}});
    insert(projectArtistEntity(), {{u"project_id"_s, project}, {u"artist_id"_s, m_artist}, {u"billing"_s, u"headliner"_s}});
    insert(projectArtistEntity(), {{u"project_id"_s, project}, {u"artist_id"_s, artist}, {u"billing"_s, billing}});
    const bool isSet = m_store->write([&](Connection &connection) { return Records(connection).update(holdEntity(), m_hold, {{u"project_id"_s, project}, {u"estimate"_s, 900'000}}); }).has_value();
    if (!isSet) qFatal("hold");
    return insert(holdEntity(), {{u"artist_id"_s, artist}, {u"venue_id"_s, m_lille}, {u"venue_name"_s, m_lilleName}, {u"day"_s, u"2027-03-11"_s}, {u"rank"_s, 1}, {u"state"_s, u"active"_s},
                                    {u"estimate"_s, 5'000}, {u"currency"_s, u"EUR"_s}, {u"project_id"_s, project}});
}

void TourFitTest::aBillStaysTogether()
{
    const qint64 second = support(u"support"_s);
    const QString key = u"hold:%1"_s.arg(second);
    TourRules rules;
    rules.minimumFee = false;
    const auto day = [](const Scenario &plan, const QString &candidate) {
        const auto stop = std::ranges::find(plan.stops, candidate, &ScenarioStop::candidate);
        return stop == plan.stops.end() ? QDate() : stop->day;
    };
    // For 50 euros nobody goes to Lille, but with the headliner who earns there; they draw one audience, and are meant to.
    rules.bills = false;
    QVERIFY(!day(searched(question(rules)), key).isValid());
    rules.bills = true;
    const TourQuestion asked = question(rules);
    QCOMPARE(asked.problem.packages.size(), 1UL);
    QCOMPARE(asked.problem.packages[0].kind, Package::AllOrNone);
    const Scenario both = searched(asked);
    QCOMPARE(day(both, key), QDate(2027, 3, 11));
    QCOMPARE(day(both, u"hold:%1"_s.arg(m_hold)), QDate(2027, 3, 11));
    QCOMPARE(whatIf(asked, both).figures.profit, both.figures.profit);
    // Torn by hand, it is said.
    Scenario torn = both;
    std::erase_if(torn.stops, [&](const ScenarioStop &stop) { return stop.candidate == key; });
    const Scenario told = whatIf(asked, torn);
    const PlanReason *broken = reason(told, PlanReason::Broken, m_lilleName);
    QVERIFY(broken && broken->rule == Rule::Packages);
    QCOMPARE(broken->other, u"Pale Harbours"_s);
    // Where one cannot come, the other does not play.
    rules.minimumFee = true;
    const Scenario none = searched(question(rules));
    QVERIFY(!day(none, u"hold:%1"_s.arg(m_hold)).isValid());
    const auto left = std::ranges::find(none.figures.reasons, u"hold:%1"_s.arg(m_hold), &PlanReason::key);
    QVERIFY(left != none.figures.reasons.end());
    QCOMPARE(left->kind, PlanReason::Bill);
    QCOMPARE(left->other, u"Pale Harbours"_s);
    QVERIFY(left->leavesOut());
    QVERIFY(std::ranges::contains(Figures::fromJson(none.figures.toJson()).reasons, *left));
}

void TourFitTest::twoHeadlinersAreNoBill()
{
    support(u"headliner"_s);
    QVERIFY(question().problem.packages.empty());
}

void TourFitTest::rulesComeBackAsTheyWereSaved()
{
    TourRules rules;
    QVERIFY(!rules.genre && !rules.daysAway && rules.careerStep == 0); // plans made before stay as they are
    rules.genre = rules.daysAway = true;
    rules.bills = false;
    rules.awayDays = 9;
    rules.careerStep = 123'456;
    rules.prices = {{u"genre"_s, 5}, {u"daysAway"_s, 7}};
    QCOMPARE(TourRules::fromText(rules.toText()), rules);
    QCOMPARE(TourRules::fromText(u"{\"careerStep\":-5,\"awayDays\":0}"_s).careerStep, 0);
    QCOMPARE(TourRules::fromText(u"{\"careerStep\":-5,\"awayDays\":0}"_s).awayDays, 1);
}

QTEST_GUILESS_MAIN(TourFitTest)
#include "tst_tourfit.moc"
