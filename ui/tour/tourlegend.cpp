// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourlegend.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/yieldinglabel.h"
#include "ui/theme/paint.h"
#include "ui/text/tourtext.h"

#include <QHBoxLayout>
#include <QVBoxLayout>
#include <QPainter>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRow = 28, kFoot = 32, kPadding = 14, kGap = 14, kMostRows = 10;

    struct Sign
    {
        QString text;
        bool filled = false, dashed = false;
    };
    QList<Sign> signs() { return {{TourLegend::tr("Confirmed"), true, false}, {TourLegend::tr("Proposed"), false, false}, {TourLegend::tr("Hold"), false, true}}; }

} // namespace

TourLegend::TourLegend(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"tourLegend"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void TourLegend::setArtists(std::vector<tour::ArtistFigures> artists)
{
    m_artists = std::move(artists);
    QStringList said;
    for (const tour::ArtistFigures &artist : m_artists)
        said << tr("%1: %n show(s), %2", nullptr, artist.shows).arg(artist.name, kmText(artist.km));
    setAccessibleName(said.join(u"; "_s));
    resize(sizeHint());
    update();
}

QSize TourLegend::sizeHint() const
{
    const Theme &theme = themeOf(this);
    double name = 60, shows = 0, km = 0;
    for (const tour::ArtistFigures &artist : m_artists) {
        name = std::max(name, paint::textWidth(artist.name, theme.font(TypeStyle::SmallStrong)));
        shows = std::max(shows, paint::textWidth(tr("%n show(s)", nullptr, artist.shows), theme.font(TypeStyle::Small, true)));
        km = std::max(km, paint::textWidth(kmText(artist.km), theme.font(TypeStyle::Small, true)));
    }
    double foot = 2 * kPadding - 14;
    for (const Sign &sign : signs())
        foot += 11 + 6 + paint::textWidth(sign.text, theme.font(TypeStyle::Caption)) + 14;
    const double wide = std::max(foot, 2 * kPadding + 12 + 8 + name + kGap + shows + kGap + km + 2);
    return {int(std::ceil(wide)), 10 + kRow * std::min(kMostRows, int(m_artists.size())) + kFoot};
}

void TourLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = themeOf(this);
    paint::box(painter, rect(), theme.radius(Radius::Card), theme.color(ColorRole::Raised), theme.color(ColorRole::HairlineStrong));
    const QFont strong = theme.font(TypeStyle::SmallStrong), plain = theme.font(TypeStyle::Small, true);
    double km = 0;
    for (const tour::ArtistFigures &artist : m_artists)
        km = std::max(km, paint::textWidth(kmText(artist.km), plain));
    double top = 6;
    for (int i = 0; i < std::min(kMostRows, int(m_artists.size())); ++i, top += kRow) {
        const tour::ArtistFigures &artist = m_artists[size_t(i)];
        paint::box(painter, QRectF(kPadding, top + kRow / 2.0 - 2, 12, 4), 2, theme.series(artist.series).fill);
        const double right = width() - kPadding;
        paint::text(painter, QRectF(kPadding + 20, top, right - kPadding, kRow), artist.name, strong, theme.color(ColorRole::Text));
        paint::text(painter, QRectF(right - km - 2, top, km + 2, kRow), kmText(artist.km), plain, theme.color(ColorRole::Text), Qt::AlignRight);
        const QString shows = tr("%n show(s)", nullptr, artist.shows);
        const double wide = paint::textWidth(shows, plain);
        paint::text(painter, QRectF(right - km - 2 - kGap - wide, top, wide + 2, kRow), shows, plain, theme.color(ColorRole::Text2));
    }
    top += 4;
    paint::hairline(painter, QRectF(1, top, width() - 2, 1), theme.color(ColorRole::Hairline));
    double x = kPadding;
    const QFont caption = theme.font(TypeStyle::Caption);
    for (const Sign &sign : signs()) {
        const QRectF box(x, top + (kFoot - 4) / 2.0 - 5.5, 11, 11);
        QPen pen(theme.color(ColorRole::Text2), 1.25);
        if (sign.dashed) pen.setDashPattern({2, 1.4});
        painter.setPen(sign.filled ? QPen(Qt::NoPen) : pen);
        painter.setBrush(sign.filled ? QBrush(theme.color(ColorRole::Text2)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        x += 11 + 6;
        const double wide = paint::textWidth(sign.text, caption);
        paint::text(painter, QRectF(x, top, wide + 2, kFoot - 4), sign.text, caption, theme.color(ColorRole::Text2));
        x += wide + 14;
    }
}

StopBar::StopBar(QWidget *parent)
    : QWidget(parent)
    , m_day(new Label({}, TypeStyle::BodyStrong))
    , m_place(new YieldingLabel({}, TypeStyle::Body, ColorRole::Text))
    , m_facts(new YieldingLabel({}, TypeStyle::Small, ColorRole::Text2))
    , m_warning(new Label({}, TypeStyle::Body, ColorRole::WarningText))
    , m_gain(new Label({}, TypeStyle::BodyStrong, ColorRole::SuccessText))
    , m_loss(new Label({}, TypeStyle::BodyStrong, ColorRole::DangerText))
    , m_pin(new Button({}, ButtonKind::Link))
    , m_forbid(new Button(tr("Rule out"), ButtonKind::Link))
{
    setObjectName(u"stopBar"_s);
    setMinimumHeight(56);
    m_day->setTabular(true);
    m_facts->setObjectName(u"stopFacts"_s);
    m_facts->setTabular(true);
    m_warning->setObjectName(u"stopWarning"_s);
    m_place->setObjectName(u"stopPlace"_s);
    m_pin->setObjectName(u"pinStop"_s);
    m_forbid->setObjectName(u"forbidStop"_s);
    m_gain->setObjectName(u"stopGain"_s);
    m_loss->setObjectName(u"stopLoss"_s);
    for (Label *label : {m_place, m_facts}) {
        label->setMinimumWidth(40);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    for (Label *change : {m_gain, m_loss}) {
        change->setTabular(true);
        change->hide();
    }
    auto *first = new QHBoxLayout;
    first->setSpacing(12);
    first->addWidget(m_day);
    first->addWidget(m_place, 1);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_gain, m_loss, m_warning, m_forbid, m_pin}) first->addWidget(widget);
    // The facts have a line of their own: in some languages they need all of it.
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(24, 0, 20, 0);
    lines->setSpacing(0);
    lines->addStretch(1);
    lines->addLayout(first);
    lines->addWidget(m_facts);
    lines->addStretch(1);
    connect(m_pin, &Button::clicked, this, &StopBar::pinClicked);
    connect(m_forbid, &Button::clicked, this, &StopBar::forbidClicked);
    showHint({});
}

void StopBar::showHint(const QString &text)
{
    m_day->hide();
    m_place->hide();
    m_facts->setText(text);
    m_warning->clear();
    showChange({}, true);
    m_pin->hide();
    m_forbid->hide();
}

void StopBar::showStop(const QString &day, const QString &place, const QString &facts, bool canChange, bool isPinned)
{
    m_day->setText(day);
    m_day->show();
    m_place->setText(place);
    m_place->show();
    m_facts->setText(facts);
    m_pin->setText(isPinned ? tr("Unpin this date") : tr("Pin this date"));
    m_pin->setVisible(canChange);
    m_forbid->setVisible(canChange);
}

void StopBar::showChange(const QString &text, bool isGain)
{
    m_gain->setText(text);
    m_loss->setText(text);
    m_gain->setVisible(isGain && !text.isEmpty());
    m_loss->setVisible(!isGain && !text.isEmpty());
}

void StopBar::showWarning(const QString &text)
{
    m_warning->setText(text);
    m_warning->setVisible(!text.isEmpty());
}

} // namespace flow::ui
