// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QColor>
#include <QList>
#include <QObject>

#include <array>
#include <vector>

namespace flow::ui {
Q_NAMESPACE

/// Colours by what they are for; resources/design/design.md section 2 says where each is used.
enum class ColorRole {
    Background, Surface, Sunken, Raised, Hover, Pressed, Hairline, HairlineStrong, ControlBorder,
    Text, Text2, Text3, TextDisabled,
    Accent, AccentHover, AccentPressed, OnAccent, AccentText, AccentTint, Focus, Selection, SelectionInactive,
    Danger, DangerText, DangerTint, Warning, WarningText, WarningTint, Success, SuccessText, SuccessTint,
    Info, InfoText, InfoTint, Tooltip, OnTooltip, Scrim
};
Q_ENUM_NS(ColorRole)

enum class MapRole {
    Sea, Land, LandFocus, Border, Coast, Road, Label, LabelHalo, Cluster, OnCluster, Route, RouteCasing, Radius
};
Q_ENUM_NS(MapRole)

enum class ChartRole { Actual, Expected, Forecast, Band, Comparison, Grid, Axis };
Q_ENUM_NS(ChartRole)

enum class Stage { Prospect, Option, Offer, Confirmed, Prepare, Close };
Q_ENUM_NS(Stage)

enum class TypeStyle {
    Hero, Title, Page, Lead, Body, BodyStrong, Heading, Small, SmallStrong, Caption, Badge, MapCountry
};
Q_ENUM_NS(TypeStyle)

enum class Radius { Bar, Swatch, Cell, Badge, Control, Button, Card, Panel, Palette };
Q_ENUM_NS(Radius)

/// Fixed lengths of the layout, device-independent pixels.
enum class Size {
    Sidebar, Rail, Header, FilterBar, StatusBar, Panel, PanelMin, PanelMax, Palette, PaletteTop, TableHeader,
    TableHeaderTwoLine, Badge, Chip, KanbanColumnMin, TimelineLane, TimelineLabel, PlannerLane, HitMin
};
Q_ENUM_NS(Size)

/// Milliseconds. Instant to Slow become 0 when motion is reduced.
enum class Motion { Instant, Fast, Normal, Slow, ToastShown, TooltipDelay, ProgressAfter, SpinnerAfter };
Q_ENUM_NS(Motion)

enum class Density { Compact, Regular };
Q_ENUM_NS(Density)

struct StageColors
{
    QColor solid, tint, text;
};

/// `on` is the text on `fill`.
struct SeriesColors
{
    QColor fill, tint, text, on;
};

struct TypeSpec
{
    bool display = false;
    int size = 13;
    int line = 20;
    int weight = 400;
    double tracking = 0; ///< share of the size
};

struct DensitySpec
{
    int row = 36, control = 32, navItem = 28, listItem = 48, cell = 30;
};

struct ShadowSpec
{
    int y = 0, blur = 0;
    QColor color;
};

/// A pair of the contrast list: what it is called and the least ratio that it must have.
struct ContrastPair
{
    QString pair;
    double minimum = 4.5;
};

template <class E, size_t N>
struct EnumMap
{
    std::array<QColor, N> values;
    const QColor &operator[](E key) const { return values[static_cast<size_t>(key)]; }
};

/// The values of one colour scheme.
struct SchemeTokens
{
    EnumMap<ColorRole, 37> color;
    EnumMap<MapRole, 13> map;
    EnumMap<ChartRole, 7> chart;
    std::array<StageColors, 6> stage;
    std::vector<SeriesColors> series;
    QList<ShadowSpec> popupShadow;
    QColor popupOutline;
};

/// Everything in resources/design/tokens.json, typed. Immutable after reading.
struct Tokens
{
    SchemeTokens light, dark;
    std::array<QString, 6> stageIcon;
    QString family, displayFamily;
    QStringList fallback, featuresAll, featuresTabular;
    std::array<TypeSpec, 12> type;
    std::array<int, 9> radius;
    std::array<int, 19> size;
    std::array<int, 8> motion;
    std::array<DensitySpec, 2> density;
    double iconStroke = 1.5;
    QList<ContrastPair> contrast;

    static Result<Tokens> fromJson(const QByteArray &json);
};

/// "#RRGGBB" or "#RRGGBBAA" (CSS order); invalid when it is neither.
QColor colorFromHex(const QString &hex);
/// WCAG 2.2 contrast ratio of two opaque colours.
double contrastRatio(const QColor &a, const QColor &b);
/// `over` at `share` on opaque `under`, as one opaque colour.
QColor mixed(const QColor &under, const QColor &over, double share);

} // namespace flow::ui
