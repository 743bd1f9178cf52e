// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowstyle.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QFontInfo>
#include <QImage>
#include <QMetaEnum>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace flow::ui;
using namespace Qt::StringLiterals;

namespace {

/// The colour that one side of a contrast pair names: "text", "stage offer tint", "map land", "series 3 on"...
QColor named(const SchemeTokens &scheme, const QString &name)
{
    if (name == u"white") return Qt::white;
    QStringList words = name.split(u' ');
    const auto key = [](QString word) {
        word[0] = word[0].toUpper();
        return word.toLatin1();
    };
    const QString last = words.last();
    if (words[0] == u"stage") {
        const auto &stage = scheme.stage[size_t(QMetaEnum::fromType<Stage>().keyToValue(key(words[1]).constData()))];
        return last == u"text" ? stage.text : last == u"tint" ? stage.tint : stage.solid;
    }
    if (words[0] == u"series") {
        const auto &series = scheme.series[size_t(words[1].toInt() - 1)];
        return last == u"text" ? series.text : last == u"tint" ? series.tint : last == u"on" ? series.on : series.fill;
    }
    if (words[0] == u"map" || name.contains(u"luster")) return scheme.map[MapRole(QMetaEnum::fromType<MapRole>().keyToValue(key(last).constData()))];
    return scheme.color[ColorRole(QMetaEnum::fromType<ColorRole>().keyToValue(key(name).constData()))];
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void contrastPairsHoldInBothSchemes();
    void interIsBundledInItsThreeWeights();
    void tabularDigitsHaveOneWidth();
    void switchingTheSchemeRepaintsWidgets();
    void reducedMotionMakesChangesInstant();
    void everyIconNamedInTheSourcesExists();
    void damagedTokensAreRefused();
    void anIconTakesTheColourAndSizeAskedFor();

private:
    Theme *m_theme = nullptr;
};

void TestTheme::initTestCase()
{
    m_theme = new Theme(this);
    installTheme(*qApp, *m_theme);
}

void TestTheme::contrastPairsHoldInBothSchemes()
{
    const Tokens &tokens = m_theme->tokens();
    QCOMPARE_GE(tokens.contrast.size(), 120);
    for (const ContrastPair &pair : tokens.contrast) {
        // A side that says only its last word ("stage offer text / tint") shares the other's beginning.
        QStringList sides = pair.pair.split(u" / "_s);
        const QStringList first = sides[0].split(u' ');
        const bool family = first[0] == u"stage" || first[0] == u"series" || first[0] == u"map";
        if (family && (sides[1] == u"tint" || sides[1] == u"fill")) sides[1] = first[0] + u' ' + first[1] + u' ' + sides[1];
        else if (first[0] == u"map") sides[1] = u"map "_s + sides[1];
        for (const SchemeTokens *scheme : {&tokens.light, &tokens.dark}) {
            const QColor a = named(*scheme, sides[0]), b = named(*scheme, sides[1]);
            QVERIFY2(a.isValid() && b.isValid(), qPrintable(pair.pair));
            const double ratio = contrastRatio(a, b);
            QVERIFY2(ratio >= pair.minimum - 0.005, qPrintable(u"%1: %2"_s.arg(pair.pair).arg(ratio)));
        }
    }
}

void TestTheme::interIsBundledInItsThreeWeights()
{
    for (const TypeStyle style : {TypeStyle::Body, TypeStyle::BodyStrong, TypeStyle::Heading})
        QCOMPARE(QFontInfo(m_theme->font(style)).family(), u"Inter"_s);
    QCOMPARE(QFontInfo(m_theme->font(TypeStyle::Page)).family(), u"Inter Display"_s);
    QCOMPARE_GT(paint::textWidth(u"Maréchal"_s, m_theme->font(TypeStyle::Heading)), paint::textWidth(u"Maréchal"_s, m_theme->font(TypeStyle::Body)));
}

void TestTheme::tabularDigitsHaveOneWidth()
{
    const QFont font = m_theme->font(TypeStyle::Body, true);
    QCOMPARE(paint::textWidth(u"1111"_s, font), paint::textWidth(u"8888"_s, font));
}

void TestTheme::switchingTheSchemeRepaintsWidgets()
{
    QPushButton button(u"Release hold"_s);
    setButtonKind(&button, ButtonKind::Primary);
    m_theme->setSchemeChoice(Theme::Scheme::Light);
    button.resize(120, 32);
    const QImage light = button.grab().toImage();
    QSignalSpy changed(m_theme, &Theme::changed);
    m_theme->setSchemeChoice(Theme::Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m_theme->isDark());
    QCOMPARE(qApp->palette().color(QPalette::Base), m_theme->color(ColorRole::Surface));
    QCOMPARE_NE(light.pixelColor(10, 16), button.grab().toImage().pixelColor(10, 16));
    m_theme->setSchemeChoice(Theme::Scheme::Light);
    QCOMPARE(light.pixelColor(10, 16), m_theme->color(ColorRole::Accent));
}

void TestTheme::reducedMotionMakesChangesInstant()
{
    QCOMPARE(m_theme->duration(Motion::Normal), 160);
    m_theme->setReducedMotion(true);
    QCOMPARE(m_theme->duration(Motion::Normal), 0);
    QCOMPARE(m_theme->duration(Motion::ToastShown), 6000);
    m_theme->setReducedMotion(false);
}

void TestTheme::everyIconNamedInTheSourcesExists()
{
    for (int i = 0; i < 6; ++i) QVERIFY(Icons::exists(m_theme->stageIcon(Stage(i))));
    // Names are plain strings in the code; one that looks like `icon(u"..."` or `"..."_s, 16` must be in the build.
    const QDir ui(QStringLiteral(FLOWSTAGE_SOURCE_DIR "/ui"));
    static const QRegularExpression use(u"(?:\\bicon|Icon)\\w*\\s*(?:\\(|=|\\{)\\s*u\"([a-z0-9-]+)\"_s"_s);
    QStringList missing;
    QDirIterator files(ui.path(), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto match = use.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext()) {
            const QString name = match.next().captured(1);
            if (!Icons::exists(name)) missing << file.fileName() + u": "_s + name;
        }
    }
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
}

void TestTheme::damagedTokensAreRefused()
{
    QVERIFY(!Tokens::fromJson("{"));
    QVERIFY(!Tokens::fromJson("{\"color\": {}}"));
    QVERIFY(!colorFromHex(u"red"_s).isValid());
    QCOMPARE(colorFromHex(u"#16181D3D"_s).alpha(), 0x3d);
}

void TestTheme::anIconTakesTheColourAndSizeAskedFor()
{
    const QImage image = m_theme->pixmap(u"check"_s, 24, QColor(200, 0, 0), 2).toImage();
    QCOMPARE(image.size(), QSize(48, 48));
    bool red = false;
    for (int y = 0; y < 48; ++y)
        for (int x = 0; x < 48; ++x) red = red || image.pixelColor(x, y) == QColor(200, 0, 0);
    QVERIFY(red);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
