// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/tour/refusals.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/translator.h"

#include <QCoreApplication>
#include <QTest>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// The translations that are compiled in are found under the contexts that the code asks for.
class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void labelsAndErrorsSpeakTheLanguage_data();
    void labelsAndErrorsSpeakTheLanguage();
    void countsAreWrittenAsTheLanguageDoes_data();
    void countsAreWrittenAsTheLanguageDoes();
    void everyRefusalOfAPlanIsASentence();
};

void TestWords::labelsAndErrorsSpeakTheLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("plural");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("choice");
    QTest::addColumn<QString>("error");
    QTest::newRow("en") << u"en"_s << u"Venues"_s << u"Capacity"_s << u"Arts centre"_s << u"There is no file a.csv."_s;
    QTest::newRow("fr") << u"fr"_s << u"Lieux"_s << u"Jauge"_s << u"Centre culturel"_s << u"Il n’y a pas de fichier a.csv."_s;
    QTest::newRow("es") << u"es"_s << u"Salas"_s << u"Aforo"_s << u"Centro cultural"_s << u"No hay ningún archivo a.csv."_s;
}

void TestWords::labelsAndErrorsSpeakTheLanguage()
{
    QFETCH(QString, language);
    Translator translator;
    QVERIFY(translator.loadLanguage(language));
    QCoreApplication::installTranslator(&translator);
    const Entity &venue = venueEntity();
    QTEST(entityName(venue, true), "plural");
    QTEST(fieldLabel(venue, *venue.field(u"capacity")), "label");
    QTEST(choiceLabel(venue, *venue.field(u"kind"), u"arts_centre"_s), "choice");
    QTEST(errorText({ErrorCode::FileNotFound, {u"a.csv"_s}}), "error");
}

void TestWords::countsAreWrittenAsTheLanguageDoes_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("many");
    QTest::addColumn<QString>("few");
    QTest::newRow("en") << QLocale(QLocale::English, QLocale::UnitedKingdom) << u"14,211 shows"_s << u"1 show"_s;
    QTest::newRow("fr") << QLocale(QLocale::French, QLocale::France) << u"14\u202f211 concerts"_s << u"1 concert"_s;
    QTest::newRow("es") << QLocale(QLocale::Spanish, QLocale::Spain) << u"14.211 conciertos"_s << u"1 concierto"_s;
}

void TestWords::countsAreWrittenAsTheLanguageDoes()
{
    QFETCH(QLocale, locale);
    const QLocale before;
    const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
    QLocale::setDefault(locale);
    Translator translator;
    QVERIFY(translator.loadLanguage(locale.name().section(u'_', 0, 0)));
    QCoreApplication::installTranslator(&translator);
    QTEST(QCoreApplication::translate("flow::ui::CalendarView", "%n show(s)", nullptr, 14211), "many");
    QTEST(QCoreApplication::translate("flow::ui::CalendarView", "%n show(s)", nullptr, 1), "few");
}

void TestWords::everyRefusalOfAPlanIsASentence()
{
    for (const char *code : tour::refusal::kAll) {
        const QString reason = QString::fromLatin1(code);
        QString worded;
        for (const ErrorCode kind : {ErrorCode::Invalid, ErrorCode::FileFormat}) {
            const QString text = errorText({kind, {u"here"_s, reason}});
            if (!text.contains(u": "_s + reason + u'.')) worded = text;
        }
        QVERIFY2(!worded.isEmpty(), code);
    }
    // More holds than can be planned: said in words of the agency, with a way out.
    QVERIFY(errorText({ErrorCode::Invalid, {u"candidates"_s, u"many"_s}}).startsWith(u"Dates to choose from: these are more than can be planned at once; take fewer days or artists."_s));
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
