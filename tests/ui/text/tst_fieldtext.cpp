// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "ui/text/fieldlabels.h"
#include "ui/text/fieldtext.h"

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
    void wrongValuesSayWhatWouldBeRight();
    void cleanup() { QLocale::setDefault(QLocale::c()); }
};

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
    QCOMPARE(parseValue(*artist.field(u"represented_since"), u"18/3/2021"_s)->toString(), u"2021-03-18"_s);
    QCOMPARE(parseValue(*artist.field(u"commission"), u"15 %"_s)->toLongLong(), 1500);
    QVERIFY(parseValue(*artist.field(u"genre"), u"  "_s)->isNull());
}

void TestFieldText::wrongValuesSayWhatWouldBeRight()
{
    const Entity &artist = artistEntity();
    const auto date = parseValue(*artist.field(u"represented_since"), u"31/2/2027"_s);
    QVERIFY(!date);
    QCOMPARE(invalidText(date.error()), u"Enter a day such as 18/3/2027"_s);
    const auto name = parseValue(*artist.field(u"name"), u""_s);
    QVERIFY(!name);
    QCOMPARE(invalidText(name.error()), u"This is needed"_s);
}

QTEST_GUILESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
