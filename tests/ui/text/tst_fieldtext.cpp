// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "ui/text/causetext.h"
#include "ui/text/fieldlabels.h"
#include "ui/text/fieldtext.h"
#include "ui/text/subjecttext.h"

#include <QSet>
#include <QTest>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

class TestFieldText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyEntityFieldAndChoiceHasWords();
    void moneyFollowsTheLanguage();
    void daysShowTheYearOnlyWhenItIsAnother();
    void typedValuesAreUnderstoodInTheUsersConvention();
    void daysAreTypedAsPeopleWriteThem();
    void timesAreTypedWithTheirDay();
    void hoursAreTypedAsPeopleSayThem();
    void wrongValuesSayWhatWouldBeRight();
    void whatTheJournalKeepsIsWordedInTheLanguageOfTheReader();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

void TestFieldText::whatTheJournalKeepsIsWordedInTheLanguageOfTheReader()
{
    const QString kept = u"Lune Aride, "_s + daySubject(QDate(2017, 3, 28));
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(subjectText(kept), u"Lune Aride, mar 28 mars 2017"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(subjectText(kept), u"Lune Aride, Tue 28 Mar 2017"_s);
    QCOMPARE(causeText(u"add"_s, kept), u"adding Lune Aride, Tue 28 Mar 2017"_s);
    QCOMPARE(causeText(u"delete"_s, countSubject(venueEntity(), 1200)), u"deletion of 1,200 venues"_s);
    QCOMPARE(causeText(u"edit"_s, kindSubject(guestEntity())), u"edit of guest"_s);
    // Names of files and what people wrote stay as they are.
    for (const QString &name : {u"export-2017-03-28.csv"_s, u"2017-03-28.csv"_s, u"{12 cats}"_s, u"{}"_s, u"La Criée {neuve}"_s}) QCOMPARE(subjectText(name), name);
}

void TestFieldText::everyEntityFieldAndChoiceHasWords()
{
    const auto codes = [](std::span<const labels::Label> table) {
        QSet<QString> set;
        for (const labels::Label &label : table) set.insert(QString::fromLatin1(label.code));
        return set;
    };
    const QSet<QString> entities = codes(labels::entities()), fields = codes(labels::fields()), choices = codes(labels::choices());
    QStringList missing;
    for (const Entity *entity : allEntities()) {
        if (!entities.contains(entity->name) || !entities.contains(entity->name + u'+')) missing << entity->name;
        for (const Field &field : entity->fields) {
            if (!fields.contains(field.name) && !fields.contains(entity->name + u'.' + field.name)) missing << entity->name + u'.' + field.name;
            for (const QString &code : field.choices) {
                if (!choices.contains(code) && !choices.contains(entity->name + u'.' + field.name + u'.' + code)) missing << entity->name + u'.' + field.name + u'=' + code;
            }
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestFieldText::moneyFollowsTheLanguage()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(formatMoney(420000, u"EUR"_s), u"€4,200"_s);
    QCOMPARE(formatMoney(-420050, u"EUR"_s), u"−€4,200.50"_s);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(formatMoney(420000, u"EUR"_s), u"4\u202f200\u202f€"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(formatMoney(4200, u"JPY"_s), u"¥4,200"_s);
    QCOMPARE(formatPercent(1550), u"15.5\u202f%"_s);
}

void TestFieldText::daysShowTheYearOnlyWhenItIsAnother()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QDate today(2027, 1, 10);
    QCOMPARE(formatDay(QDate(2027, 3, 18), today), u"Thu 18 Mar"_s);
    QCOMPARE(formatDay(QDate(2026, 3, 18), today), u"Wed 18 Mar 2026"_s);
}

void TestFieldText::typedValuesAreUnderstoodInTheUsersConvention()
{
    const Entity &artist = artistEntity();
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QCOMPARE(parseValue(*artist.field(u"fee_min"), u"€4,200.50"_s, u"EUR"_s)->toLongLong(), 420050);
    QLocale::setDefault(QLocale(QLocale::French, QLocale::France));
    QCOMPARE(parseValue(*artist.field(u"fee_min"), u"4 200,50 €"_s, u"EUR"_s)->toLongLong(), 420050);
    QCOMPARE(parseValue(*showEntity().field(u"fee"), u"-1000"_s, u"EUR"_s).error().args.value(1), u"negative"_s); // also in imports
    QCOMPARE(parseValue(*artist.field(u"represented_since"), u"18/3/2021"_s)->toString(), u"2021-03-18"_s);
    QCOMPARE(parseValue(*artist.field(u"commission"), u"15 %"_s)->toLongLong(), 1500);
    QVERIFY(parseValue(*artist.field(u"genre"), u"  "_s)->isNull());
}

void TestFieldText::daysAreTypedAsPeopleWriteThem()
{
    const Field &day = *holdEntity().field(u"day"), &sent = *showEntity().field(u"contract_sent_on");
    const auto typed = [](const Field &field, const QString &text) { return parseValue(field, text).value_or(QVariant()).toString(); };
    for (const QString &text : {u"12/3/2027"_s, u"12/3/27"_s, u"12.3.2027"_s, u"2027-03-12"_s, u"12 mars 2027"_s, u"12 Mar 2027"_s, u"12 March 2027"_s, u"March 12, 2027"_s, u"12 de marzo de 2027"_s, u"12. März 2027"_s})
        QCOMPARE(typed(day, text), u"2027-03-12"_s);
    const QDate today = QDate::currentDate();
    QCOMPARE(typed(day, u"+14"_s), today.addDays(14).toString(Qt::ISODate));
    // Without a year: the next such day of what is to come, the last one of what was done.
    const QDate soon = today.addDays(40), past = today.addDays(-40);
    QCOMPARE(typed(day, soon.toString(u"d/M"_s)), soon.toString(Qt::ISODate));
    QCOMPARE(typed(day, past.toString(u"d/M"_s)), past.addYears(1).toString(Qt::ISODate));
    QCOMPARE(typed(sent, past.toString(u"d/M"_s)), past.toString(Qt::ISODate));
    for (const QString &text : {u"tomorrow"_s, u"demain"_s, u"mañana"_s, u"morgen"_s}) QCOMPARE(typed(day, text), today.addDays(1).toString(Qt::ISODate));
    QCOMPARE(typed(sent, u"tomorrow"_s), QString()); // nothing was sent tomorrow
    for (const QString &text : {u"next Friday"_s, u"tomorrow evening"_s, u"31/2/2027"_s, u"12 or 13 March"_s, u"March"_s, u"soon"_s, u"+x"_s}) QCOMPARE(typed(day, text), QString());
}

void TestFieldText::timesAreTypedWithTheirDay()
{
    const Field &until = *holdEntity().field(u"expires_at"), &at = *interactionEntity().field(u"at");
    const auto ms = [](const Field &field, const QString &text) { return parseValue(field, text).value_or(QVariant()).toLongLong(); };
    QCOMPARE(ms(at, u"12/3/2027 20:30"_s), QDateTime(QDate(2027, 3, 12), QTime(20, 30)).toMSecsSinceEpoch());
    QCOMPARE(ms(at, u"12/3/2027"_s), QDate(2027, 3, 12).startOfDay().toMSecsSinceEpoch());
    // What ends on a day lasts through it, and still reads as that day.
    QCOMPARE(ms(until, u"12/3/2027"_s), QDateTime(QDate(2027, 3, 12), QTime(23, 59)).toMSecsSinceEpoch());
    QCOMPARE(editText(until, ms(until, u"12/3/2027 18:00"_s)), u"12/03/2027 18:00"_s);
    QVERIFY(!parseValue(until, u"tomorrow evening"_s));
}

void TestFieldText::hoursAreTypedAsPeopleSayThem()
{
    const Field &doors = *showEntity().field(u"doors");
    const auto typed = [&doors](const QString &text) { return parseValue(doors, text).value_or(QVariant()).toString(); };
    QCOMPARE(typed(u"20:30"_s), u"20:30"_s);
    QCOMPARE(typed(u"20h"_s), u"20:00"_s);
    QCOMPARE(typed(u"20h30"_s), u"20:30"_s);
    QCOMPARE(typed(u"16.30"_s), u"16:30"_s);
    QCOMPARE(typed(u"8pm"_s), u"20:00"_s);
    QCOMPARE(typed(u"8:15 pm"_s), u"20:15"_s);
    QCOMPARE(typed(u"12 am"_s), u"00:00"_s);
    QCOMPARE(typed(u"25:15"_s), u"25:15"_s); // a quarter past one, still this night's
    for (const QString &text : {u"30:00"_s, u"20:75"_s, u"late"_s, u"13pm"_s, u"-5"_s}) QVERIFY2(!parseValue(doors, text), qPrintable(text));
    QCOMPARE(invalidText(parseValue(doors, u"late"_s).error()), u"Enter a time such as 20:30"_s);
}

void TestFieldText::wrongValuesSayWhatWouldBeRight()
{
    const Entity &artist = artistEntity();
    const auto date = parseValue(*artist.field(u"represented_since"), u"31/2/2027"_s);
    QVERIFY(!date);
    QCOMPARE(invalidText(date.error()), u"Enter a day such as 18/3/2027"_s);
    const auto name = parseValue(*artist.field(u"name"), u""_s);
    QVERIFY(!name);
    // Of what has a name, all of it; and no code of a reason is ever shown.
    QCOMPARE(invalidText({ErrorCode::Invalid, {u"La Criée (2027-03-12)"_s, u"radius"_s}, {}}), u"La Criée (2027-03-12): a radius clause forbids it. Nothing was written."_s);
    QCOMPARE(invalidText({ErrorCode::Invalid, {u"criée"_s, u"not_found"_s}, {}}), u"criée: no plan was found that has this beside everything else that is confirmed or pinned. Nothing was written."_s);
    QCOMPARE(invalidText({ErrorCode::Invalid, {u"estimate"_s, u"amount"_s}, {}}), u"Enter less than 1,000,000,000"_s);
    QCOMPARE(invalidText(name.error()), u"This is needed"_s);
    // Countries by their names as well, and none that there is not.
    const Field &country = *artist.field(u"home_country");
    for (const auto &[typed, code] : {std::pair(u"fr"_s, u"FR"_s), {u"France"_s, u"FR"_s}, {u"Allemagne"_s, u"DE"_s}, {u"UK"_s, u"GB"_s}}) QCOMPARE(parseValue(country, typed).value_or(QVariant()).toString(), code);
    for (const QString &typed : {u"XX"_s, u"Nowhere"_s}) {
        const auto none = parseValue(country, typed);
        QVERIFY2(!none, qPrintable(typed));
        QCOMPARE(invalidText(none.error()), u"Enter a country, such as France or FR"_s);
    }
}

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
