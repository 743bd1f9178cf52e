// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QFont>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;
class QWidget;

namespace flow::ui {

/// The look: colours, type, lengths and times by name, in the scheme and density that are in force. GUI thread only.
/// One for the application, made by app/composition; widgets ask `themeOf(this)` whenever they paint and keep no colours,
/// so a switch needs nothing from them but the repaint that they get anyway.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };

    /// Reads the tokens and fonts that are compiled in; a damaged build ends here with a message.
    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    const Tokens &tokens() const { return m_tokens; }
    bool isDark() const { return m_dark; }
    QColor color(ColorRole role) const { return scheme().color[role]; }
    QColor map(MapRole role) const { return scheme().map[role]; }
    QColor chart(ChartRole role) const { return scheme().chart[role]; }
    StageColors stage(Stage stage) const { return scheme().stage[size_t(stage)]; }
    QString stageIcon(Stage stage) const { return m_tokens.stageIcon[size_t(stage)]; }
    /// Colours of the palette; numbers start at 1 and go round after 12.
    SeriesColors series(int number) const;
    const SchemeTokens &scheme() const { return m_dark ? m_tokens.dark : m_tokens.light; }

    /// `tabular` gives digits of one width: cells, dates, amounts, counters.
    QFont font(TypeStyle style, bool tabular = false) const;
    int lineHeight(TypeStyle style) const;

    int radius(Radius radius) const { return m_tokens.radius[size_t(radius)]; }
    int size(Size size) const { return m_tokens.size[size_t(size)]; }
    const DensitySpec &metrics() const { return m_metrics; }
    int rowHeight() const { return m_metrics.row; }
    int controlHeight() const { return m_metrics.control; }
    int duration(Motion motion) const;

    Icons &icons() { return m_icons; }
    /// An icon that takes the colour at the moment of painting, so it follows the theme.
    QIcon icon(const QString &name, ColorRole role = ColorRole::Text2);
    QPixmap pixmap(const QString &name, int size, const QColor &color, qreal ratio = 1);

    Scheme schemeChoice() const { return m_choice; }
    Density density() const { return m_density; }
    bool reducedMotion() const { return m_reducedMotion; }
    double textScale() const { return m_textScale; }
    QPalette palette() const;

public Q_SLOTS:
    void setSchemeChoice(flow::ui::Theme::Scheme choice);
    void setDensity(flow::ui::Density density);
    void setReducedMotion(bool reduced);
    void setTextScale(double scale); ///< 1 to 2; type and rows grow, margins don't

Q_SIGNALS:
    void changed();

private:
    void update();
    void updateMetrics();

    Tokens m_tokens;
    Icons m_icons;
    Scheme m_choice = Scheme::System;
    Density m_density = Density::Regular;
    DensitySpec m_metrics;
    bool m_dark = false;
    bool m_reducedMotion = false;
    double m_textScale = 1;
};

/// Sets the style, the palette and the font of the application, and keeps them in step with the theme.
void installTheme(QApplication &app, Theme &theme);
/// The theme of the style that the widget is drawn with. `installTheme` must have been called.
Theme &themeOf(const QWidget *widget);

} // namespace flow::ui
