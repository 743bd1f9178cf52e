// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/query/filter.h"
#include "core/query/listquery.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"

#include <rapidcheck.h>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

// Any filter of the venue list, by the factory functions, as chips make it.
Filter anyFilter(int depth)
{
    using rc::gen::element;
    const auto words = element(u"Lyon"_s, u"La \"Criée\" \\ basse"_s, u"and"_s, u"today"_s, u"300"_s,
        u"a, b) or (c"_s, u"it's"_s, u""_s, u" "_s, u"Not"_s, u"été"_s);
    const int kind = *rc::gen::inRange(0, depth > 0 ? 11 : 7);
    switch (kind) {
    case 0:
        return Filter::compare(*element(u"name"_s, u"town"_s, u"company.town"_s, u"tag"_s),
            *element(FilterOp::Equal, FilterOp::Contains, FilterOp::StartsWith), {*words});
    case 1:
        return Filter::compare(*element(u"capacity"_s, u"id"_s, u"fee_min"_s),
            *element(FilterOp::NotEqual, FilterOp::Less, FilterOp::LessOrEqual, FilterOp::Greater,
                FilterOp::GreaterOrEqual),
            {*element(u"300"_s, u"-5"_s, u"0"_s)});
    case 2:
        return Filter::compare(
            u"period_start"_s, FilterOp::Greater, {*element(u"today"_s, u"today - 30d"_s, u"2026-02-28"_s)});
    case 3: return Filter::compare(u"email"_s, FilterOp::Empty);
    case 4:
        return Filter::compare(u"country"_s, FilterOp::In,
            *rc::gen::nonEmpty(rc::gen::container<QStringList>(element(u"FR"_s, u"in"_s, u"BE"_s))));
    case 5: return Filter::near(*words, *rc::gen::inRange(1, 500000) / 100.0);
    case 6: return Filter::search(*words);
    case 7:
    case 8: return Filter::both(anyFilter(depth - 1), anyFilter(depth - 1));
    case 9: return Filter::either(anyFilter(depth - 1), anyFilter(depth - 1));
    default: return Filter::negated(anyFilter(depth - 1));
    }
}

} // namespace

class FilterTest : public QObject
{
    Q_OBJECT

    test::TempStore m_store;

    void addVenues()
    {
        QVERIFY_OK(m_store.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 company,
                records.insert(companyEntity(), {{u"name"_s, u"Nord Live"_s}, {u"town"_s, u"Lille"_s}}));
            const auto venue = [&](const char *name, Values more) {
                more[u"name"_s] = QString::fromUtf8(name);
                if (!more.contains(u"kind"_s)) more[u"kind"_s] = u"club"_s;
                return records.insert(venueEntity(), more);
            };
            FLOW_TRY(venue("La Criée Basse",
                {{u"town"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}, {u"capacity"_s, 300},
                    {u"latitude"_s, 45.76}, {u"longitude"_s, 4.84}, {u"fee_min"_s, 150000},
                    {u"currency"_s, u"EUR"_s}}));
            FLOW_TRY(venue("Été",
                {{u"town"_s, u"LYON"_s}, {u"country"_s, u"FR"_s}, {u"capacity"_s, 120},
                    {u"email"_s, u"prog@ete.fr"_s}, {u"latitude"_s, 45.70}, {u"longitude"_s, 4.90},
                    {u"fee_min"_s, 150000}, {u"currency"_s, u"JPY"_s}}));
            FLOW_TRY(venue("Aéronef",
                {{u"town"_s, u"Lille (Fives)"_s}, {u"country"_s, u"FR"_s}, {u"capacity"_s, 2000},
                    {u"company_id"_s, company}, {u"latitude"_s, 50.63}, {u"longitude"_s, 3.06},
                    {u"period_start"_s, u"2026-10-01"_s}}));
            FLOW_ASSIGN(const qint64 last,
                venue("Botanique",
                    {{u"town"_s, u"Bruxelles"_s}, {u"country"_s, u"BE"_s}, {u"kind"_s, u"arts_centre"_s},
                        {u"period_start"_s, u"2026-11-01"_s}}));
            FLOW_ASSIGN(const qint64 tag,
                records.insert(tagEntity(), {{u"name"_s, u"VIP"_s}, {u"kind"_s, u"tag"_s}}));
            FLOW_TRY(records.insert(
                taggingEntity(), {{u"tag_id"_s, tag}, {u"owner_entity"_s, 14}, {u"owner_id"_s, last}}));
            return {};
        }));
    }

    // First words of the names that match, both ways of running it.
    QString found(const QString &text)
    {
        const auto filter = Filter::parse(text, venueEntity());
        if (!filter) return u"error "_s + filter.error().args.first(std::min<qsizetype>(2, filter.error().args.size())).join(u'@');
        ListSpec spec{
            .entity = &venueEntity(), .filter = *filter, .sortField = u"name"_s, .columns = {u"name"_s}};
        spec.context.today = QDate(2026, 11, 20);
        spec.context.place = [](const QString &name) -> std::optional<FilterContext::Place> {
            if (name != u"Lyon") return std::nullopt;
            return FilterContext::Place{45.764, 4.8357};
        };
        return m_store
            .read([&](Connection &c) -> Result<QString> {
                FLOW_ASSIGN(const Page page, pageAfter(c, spec, {}, 100));
                FLOW_ASSIGN(const ListIndex index, buildIndex(c, spec));
                QStringList names;
                std::vector<qint64> ids;
                for (const ListRow &row : page.rows) {
                    names << row.values[0].toString().section(u' ', 0, 0);
                    ids.push_back(row.id);
                }
                return ids == index.ids ? names.join(u' ') : u"the plans differ"_s;
            })
            .value_or(u"failed"_s);
    }

private Q_SLOTS:
    void initTestCase() { addVenues(); }

    void conditionsFindTheirRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *text, const char *names) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(names);
        };
        row("", "Aéronef Botanique Été La");
        row("capacity >= 300 and town = \"lyon\"", "La");
        row("town = Lyon", "Été La");
        row("name ~ crie", "La");
        row("name ^ 'la c'", "La");
        row("name ~ '%'", ""); // a sign is itself, and not anything
        row("town ~ '(f'", "Aéronef");
        row("town ~ '('", "Aéronef");
        row("town ^ '('", "");
        row("country in (BE, de)", "Botanique");
        row("email is empty", "Aéronef Botanique La");
        row("email is not empty", "Été");
        row("email = Prog@Ete.fr", "Été");
        row("email ~ @ete", "Été");
        row("capacity != 300", "Aéronef Botanique Été");
        row("not capacity < 500", "Aéronef Botanique");
        row("kind = arts_centre or capacity <= 120", "Botanique Été");
        row("country = FR and (capacity = 120 or capacity = 300)", "Été La");
        row("tag = vip", "Botanique");
        row("not tag = vip and tag is empty", "Aéronef Été La");
        row("company.town = lille", "Aéronef");
        row("company = 'nord live'", "Aéronef");
        row("company_id is not empty", "Aéronef");
        row("fee_min = 1500", "La"); // 150000 yen are not 1500
        row("fee_min >= 1500.01", "Été");
        row("fee_min = 150000", "Été");
        row("period_start > today - 30d", "Botanique");
        row("period_start > today -30d", "Botanique");
        row("period_start < today - 1m", "Aéronef");
        row("near(Lyon, 20 km)", "Été La");
        row("near(\"Lyon\", 5km)", "La");
        row("search \"lyon cri\"", "La");
        row("search \"lyon\" and not search \"criee\"", "Été");
        row("id in (1, 4)", "Botanique La");
        row("name = ''", "");
    }
    void conditionsFindTheirRows()
    {
        QFETCH(QString, text);
        QFETCH(QString, names);
        QCOMPARE(found(text), names);
    }

    void mistakesAreNamedWithTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *text, const char *error) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(error);
        };
        row("capcity > 3", "capcity@1");
        row("town = Lyon and size = 3", "size@17");
        row("capacity > many", "many@12");
        row("kind = castle", "castle@8");
        row("town =", "@7");
        row("town = Lyon Paris", "Paris@13");
        row("(town = Lyon", "@13");
        row("town = \"Lyon", "\"Lyon@8");
        row("period_start > today - 3q", "3q@24");
        row("near(Lyon, far)", "far@12");
        row("company.boss = 3", "company.boss@1");
        row("tag = vip and; drop table venue", "and;@11");
        row("town is nice", "nice@9");
        row("capacity", "@9");
    }
    void mistakesAreNamedWithTheirPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, error);
        QCOMPARE(found(text), u"error "_s + error);
    }

    void anUnknownFieldComesBackWithThoseThatThereAre()
    {
        const auto own = Filter::parse(u"size = 3"_s, venueEntity());
        QVERIFY(!own);
        QVERIFY(own.error().args.value(2).contains(u", capacity,"_s));
        const auto theirs = Filter::parse(u"company.boss = 3"_s, venueEntity());
        QVERIFY(!theirs);
        QVERIFY(theirs.error().args.value(2).contains(u", vat_number,"_s));
        QVERIFY(!theirs.error().args.value(2).contains(u"capacity"_s));
    }

    void deepBracketsAreRefusedAndNotFollowed()
    {
        const auto parsed = Filter::parse(QString(100'000, u'(') + u"id = 1"_s, venueEntity());
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Usage);
    }

    void anUnknownPlaceIsSaid()
    {
        const ListSpec spec{.entity = &venueEntity(), .filter = Filter::near(u"Atlantis"_s, 3)};
        const auto count = m_store.read([&](Connection &c) { return countMatching(c, spec); });
        QCOMPARE(count.error(), (Error{ErrorCode::NotFound, {u"Atlantis"_s}, {}}));
    }

    void whatIsPrintedIsReadBackTheSame()
    {
        QVERIFY(rc::check([] {
            const Filter filter = anyFilter(4);
            const auto again = Filter::parse(filter.text(), venueEntity());
            RC_LOG() << filter.text().toStdString() << '\n';
            RC_ASSERT(again.has_value());
            RC_ASSERT(*again == filter);
        }));
    }

    void noiseNeverCrashesTheParser()
    {
        QVERIFY(rc::check([](const std::string &noise) {
            (void)Filter::parse(QString::fromStdString(noise), fanEntity());
        }));
    }

    void partsAreTheConditionsThatMustAllHold()
    {
        const Filter filter =
            *Filter::parse(u"town = Lyon and capacity > 3 and (kind = bar or kind = club)"_s, venueEntity());
        QCOMPARE(filter.parts().size(), 3u);
        QCOMPARE(filter.parts()[1].text(), u"capacity > 3"_s);
        Filter again;
        for (const Filter &part : filter.parts())
            again = Filter::both(again, part);
        QCOMPARE(again.text(), filter.text());
    }
};

QTEST_GUILESS_MAIN(FilterTest)
#include "tst_filter.moc"
