// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/compiledlook.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QStyleHints>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// Asks the theme for the colour each time, so one QIcon serves light and dark.
    class ThemedIconEngine final : public QIconEngine
    {
    public:
        ThemedIconEngine(Theme &theme, QString name, ColorRole role) : m_theme(theme), m_name(std::move(name)), m_role(role) { }

        void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
        {
            const int side = std::min(rect.width(), rect.height());
            const QPixmap drawn = scaledPixmap({side, side}, mode, state, painter->device()->devicePixelRatio());
            painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, drawn);
        }
        QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
        {
            return scaledPixmap(size, mode, state, 1);
        }
        QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
        {
            const ColorRole role = mode == QIcon::Disabled ? ColorRole::TextDisabled : m_role;
            return m_theme.pixmap(m_name, std::min(size.width(), size.height()), m_theme.color(role), scale);
        }
        QString key() const override { return u"flowstage"_s; }
        QString iconName() override { return m_name; }
        bool isNull() override { return m_name.isEmpty(); }
        QIconEngine *clone() const override { return new ThemedIconEngine(*this); }

    private:
        Theme &m_theme;
        QString m_name;
        ColorRole m_role;
    };

} // namespace

Theme::Theme(QObject *parent) : QObject(parent), m_tokens(compiledTokens()), m_icons(m_tokens.iconStroke)
{
    loadFonts();
    updateMetrics();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::update);
    update();
}

Theme::~Theme() = default;

void Theme::update()
{
    const bool system = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    m_dark = m_choice == Scheme::Dark || (m_choice == Scheme::System && system);
    Q_EMIT changed();
}

void Theme::updateMetrics()
{
    m_metrics = m_tokens.density[size_t(m_density)];
    for (int *length : {&m_metrics.row, &m_metrics.control, &m_metrics.navItem, &m_metrics.listItem, &m_metrics.cell})
        *length = qRound(*length * m_textScale);
}

void Theme::setSchemeChoice(Scheme choice)
{
    if (m_choice == choice) return;
    m_choice = choice;
    update();
}

void Theme::setDensity(Density density)
{
    if (m_density == density) return;
    m_density = density;
    updateMetrics();
    Q_EMIT changed();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced) return;
    m_reducedMotion = reduced;
    Q_EMIT changed();
}

void Theme::setTextScale(double scale)
{
    scale = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(m_textScale, scale)) return;
    m_textScale = scale;
    updateMetrics();
    Q_EMIT changed();
}

SeriesColors Theme::series(int number) const
{
    const auto &all = scheme().series;
    return all[size_t(std::max(number, 1) - 1) % all.size()];
}

QFont Theme::font(TypeStyle style, bool tabular) const
{
    const TypeSpec &spec = m_tokens.type[size_t(style)];
    QFont font(QStringList{spec.display ? m_tokens.displayFamily : m_tokens.family, m_tokens.family} + m_tokens.fallback);
    const double size = spec.size * m_textScale;
    font.setPixelSize(qRound(size));
    font.setWeight(static_cast<QFont::Weight>(spec.weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, size * spec.tracking);
    QStringList features = m_tokens.featuresAll;
    if (tabular) features += m_tokens.featuresTabular;
    for (const QString &feature : std::as_const(features)) {
        if (const auto tag = QFont::Tag::fromString(feature)) font.setFeature(*tag, 1);
    }
    return font;
}

int Theme::lineHeight(TypeStyle style) const { return qRound(m_tokens.type[size_t(style)].line * m_textScale); }

int Theme::duration(Motion motion) const
{
    if (m_reducedMotion && motion <= Motion::Slow) return 0;
    return m_tokens.motion[size_t(motion)];
}

QIcon Theme::icon(const QString &name, ColorRole role) { return QIcon(new ThemedIconEngine(*this, name, role)); }

QPixmap Theme::pixmap(const QString &name, int size, const QColor &color, qreal ratio)
{
    return m_icons.pixmap(name, size, color, ratio);
}

QPalette Theme::palette() const
{
    QPalette p;
    const auto set = [&](QPalette::ColorRole role, ColorRole token) { p.setColor(role, color(token)); };
    set(QPalette::Window, ColorRole::Background);
    set(QPalette::Base, ColorRole::Surface);
    set(QPalette::AlternateBase, ColorRole::Surface);
    set(QPalette::Button, ColorRole::Surface);
    set(QPalette::WindowText, ColorRole::Text);
    set(QPalette::Text, ColorRole::Text);
    set(QPalette::ButtonText, ColorRole::Text);
    set(QPalette::BrightText, ColorRole::DangerText);
    set(QPalette::PlaceholderText, ColorRole::Text3);
    set(QPalette::Highlight, ColorRole::Selection);
    set(QPalette::HighlightedText, ColorRole::Text);
    set(QPalette::Link, ColorRole::AccentText);
    set(QPalette::LinkVisited, ColorRole::AccentText);
    set(QPalette::ToolTipBase, ColorRole::Tooltip);
    set(QPalette::ToolTipText, ColorRole::OnTooltip);
    set(QPalette::Accent, ColorRole::Accent);
    set(QPalette::Light, ColorRole::Raised);
    set(QPalette::Midlight, ColorRole::Hover);
    set(QPalette::Mid, ColorRole::Hairline);
    set(QPalette::Dark, ColorRole::HairlineStrong);
    set(QPalette::Shadow, ColorRole::HairlineStrong);
    p.setColor(QPalette::Inactive, QPalette::Highlight, color(ColorRole::SelectionInactive));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, color(ColorRole::TextDisabled));
    p.setColor(QPalette::Disabled, QPalette::Highlight, color(ColorRole::SelectionInactive));
    return p;
}

} // namespace flow::ui
