// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/availspdf.h"

#include "ui/text/translator.h"

#include <QGuiApplication>
#include <QFile>
#include <QTest>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

namespace {

AvailsGrid gridOf(const QStringList &names, int days)
{
    AvailsGrid grid{.from = QDate(2027, 2, 11), .to = QDate(2027, 2, 11).addDays(days - 1), .columns = {}, .cells = {}};
    for (const QString &name : names) grid.columns.push_back({.id = qint64(grid.columns.size()) + 1, .name = name, .second = u"Saint-Quentin-en-Yvelines"_s});
    grid.cells.resize(size_t(days) * grid.columns.size());
    for (size_t i = 0; i < grid.cells.size(); ++i) {
        AvailsCell &cell = grid.cells[i];
        if (i % 7 == 3) cell = {.kind = AvailsCell::Kind::Hold, .rank = 1 + int(i % 4)};
        if (i % 11 == 5) cell = {.kind = AvailsCell::Kind::Confirmed};
        if (i % 17 == 2) cell = {.kind = AvailsCell::Kind::Offer, .rank = 2};
    }
    return grid;
}

/// A text of the document's own description: UTF-16 in brackets, or plain.
bool describes(const QByteArray &pdf, const QString &title)
{
    QByteArray wide("\xfe\xff");
    for (const QChar c : title) {
        for (const char byte : {char(c.unicode() >> 8), char(c.unicode() & 0xff)}) {
            if (byte == '(' || byte == ')' || byte == '\\') wide += '\\';
            wide += byte;
        }
    }
    return pdf.contains(wide);
}

qsizetype pages(const QByteArray &pdf) { return pdf.count("/Type /Page\n"); }

} // namespace

/// The free days that go to a promoter as PDF.
class AvailsPdfTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSpeaksTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("en") << u"Avails of Lune Aride"_s;
        QTest::newRow("fr") << u"Disponibilités de Lune Aride"_s;
        QTest::newRow("es") << u"Disponibilidad de Lune Aride"_s;
    }
    void itSpeaksTheLanguageOfTheWindow()
    {
        QFETCH(QString, title);
        const QLocale before;
        const auto back = qScopeGuard([before] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QString::fromLatin1(QTest::currentDataTag())));
        Translator words;
        QVERIFY(words.loadLanguage(QString::fromLatin1(QTest::currentDataTag())));
        QCoreApplication::installTranslator(&words);
        AvailsGrid grid = gridOf({u"Le Quai Sept"_s, u"Théâtre municipal de la Grande-Motte et du Littoral"_s, u"De Loods"_s}, 120);
        grid.byVenue = true;
        const QByteArray pdf = availsPdf(grid, u"Lune Aride"_s, u"Marée Haute"_s, QDate(2027, 2, 1));
        keep(pdf);
        QVERIFY(pdf.startsWith("%PDF"));
        QVERIFY(describes(pdf, title));
        QCOMPARE(pages(pdf), 2);
    }

    void manyArtistsGoOnOverPages()
    {
        QStringList names;
        for (int i = 1; i <= 40; ++i) names << u"Artist %1"_s.arg(i);
        const QByteArray pdf = availsPdf(gridOf(names, 59), {}, {}, QDate(2027, 2, 1));
        keep(pdf);
        QVERIFY2(pages(pdf) >= 4, qPrintable(QString::number(pages(pdf))));
    }

private:
    /// FLOWSTAGE_KEEP names a folder in which to look at them.
    static void keep(const QByteArray &pdf)
    {
        const QString folder = qEnvironmentVariable("FLOWSTAGE_KEEP");
        if (folder.isEmpty()) return;
        QFile file(folder + u"/%1-%2.pdf"_s.arg(QString::fromLatin1(QTest::currentTestFunction()), QString::fromLatin1(QTest::currentDataTag())));
        if (file.open(QIODevice::WriteOnly)) file.write(pdf);
    }
};

QTEST_MAIN(AvailsPdfTest)
#include "tst_availspdf.moc"
