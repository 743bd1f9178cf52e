// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarbar.h"

#include "ui/common/filterbar.h"
#include "ui/common/popover.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QScrollArea>

#include <functional>

namespace flow::ui {

using namespace Qt::StringLiterals;

/// What the ticks mean; entries that have no room are left out from the right.
class Legend final : public QWidget
{
public:
    explicit Legend(QWidget *parent)
        : QWidget(parent)
    {
        setMinimumWidth(0);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        Theme &theme = themeOf(this);
        const QFont font = theme.font(TypeStyle::Small);
        struct Entry
        {
            QString text;
            int kind;
            QColor color;
        };
        std::vector<Entry> entries{{CalendarBar::tr("Confirmed"), 0, theme.stage(Stage::Confirmed).solid}, {CalendarBar::tr("Offer"), 0, theme.stage(Stage::Offer).solid},
            {CalendarBar::tr("1st hold"), 0, theme.stage(Stage::Option).solid}, {CalendarBar::tr("Lower hold"), 1, theme.stage(Stage::Option).solid},
            {CalendarBar::tr("Blocked"), 2, theme.color(ColorRole::HairlineStrong)}, {CalendarBar::tr("Conflict"), 3, theme.color(ColorRole::Danger)}};
        const auto widthOf = [&](const Entry &entry) { return 18 + paint::textWidth(entry.text, font) + 12; };
        double total = 0;
        for (const Entry &entry : entries)
            total += widthOf(entry);
        while (!entries.empty() && total > width()) {
            total -= widthOf(entries.back());
            entries.pop_back();
        }
        double x = width() - total + 12;
        const double middle = height() / 2.0;
        for (const Entry &entry : entries) {
            const QRectF mark(x, middle - 7, entry.kind == 2 ? 12 : 4, 14);
            if (entry.kind == 0) painter.fillRect(mark, entry.color);
            if (entry.kind == 1) painter.fillRect(mark.adjusted(0, 6, 0, 0), entry.color);
            if (entry.kind == 2) {
                painter.save();
                painter.setClipRect(mark);
                painter.setRenderHint(QPainter::Antialiasing);
                painter.setPen(QPen(entry.color, 1.2));
                for (double left = mark.left() - mark.height(); left < mark.right(); left += 4)
                    painter.drawLine(QPointF(left, mark.bottom()), QPointF(left + mark.height(), mark.top()));
                painter.restore();
            }
            if (entry.kind == 3) paint::box(painter, mark.adjusted(-1, 0, 3, 0), 3, {}, entry.color, 1.4);
            x += 18;
            x += paint::text(painter, {x, 0, 200, double(height())}, entry.text, font, theme.color(ColorRole::Text2)) + 12;
        }
    }
};

CalendarBar::CalendarBar(CalendarModel *model, QWidget *parent)
    : Surface(ColorRole::Surface, parent)
    , m_model(model)
    , m_artists(new Chip(tr("Artists"), QString(), this))
    , m_states(new Chip(tr("Dates"), QString(), this))
    , m_conflicts(Chip::adder(tr("Conflicts only"), this))
    , m_legend(new Legend(this))
{
    setObjectName(u"calendarBar"_s);
    setLines(Qt::BottomEdge);
    setFixedHeight(themeOf(this).size(Size::FilterBar));
    m_artists->setObjectName(u"calendarArtists"_s);
    m_states->setObjectName(u"calendarStates"_s);
    m_conflicts->setObjectName(u"calendarConflictsOnly"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(m_artists);
    row->addWidget(m_states);
    row->addWidget(m_conflicts);
    row->addSpacing(12);
    row->addWidget(m_legend, 1);
    connect(m_artists, &Chip::clicked, this, &CalendarBar::openArtists);
    connect(m_artists, &Chip::removeRequested, this, [this] {
        CalendarFilter filter = m_model->filter();
        filter.artists.clear();
        m_model->setFilter(filter);
    });
    connect(m_states, &Chip::clicked, this, &CalendarBar::openStates);
    connect(m_states, &Chip::removeRequested, this, [this] {
        CalendarFilter filter = m_model->filter();
        filter.confirmed = filter.offers = filter.firstHolds = filter.lowerHolds = true;
        m_model->setFilter(filter);
    });
    connect(m_conflicts, &Chip::clicked, this, [this] {
        CalendarFilter filter = m_model->filter();
        filter.onlyConflicts = !filter.onlyConflicts;
        m_model->setFilter(filter);
    });
    connect(m_model, &CalendarModel::loaded, this, &CalendarBar::refresh);
    connect(m_model, &CalendarModel::filterChanged, this, &CalendarBar::refresh);
    refresh();
}

void CalendarBar::addTool(QWidget *tool) { layout()->addWidget(tool); }

void CalendarBar::refresh()
{
    const CalendarFilter &filter = m_model->filter();
    const int all = m_model->data() ? int(m_model->data()->artists.size()) : 0;
    m_artists->setText(tr("Artists"), filter.artists.isEmpty() ? tr("All %1").arg(formatCount(all)) : tr("%1 of %2").arg(formatCount(filter.artists.size()), formatCount(all)));
    const int states = filter.confirmed + filter.offers + filter.firstHolds + filter.lowerHolds;
    m_states->setText(tr("Dates"), states == 4 ? tr("All") : filter.confirmed && states == 1 ? tr("Confirmed") : tr("%1 of %2").arg(states).arg(4));
    m_conflicts->setText(filter.onlyConflicts ? tr("Show all dates") : tr("Conflicts only"), {});
    m_legend->update();
}

void CalendarBar::openArtists()
{
    if (!m_model->data()) return;
    auto *popover = new Popover(m_artists);
    popover->setObjectName(u"calendarArtistChoice"_s);
    popover->column()->addWidget(new Label(tr("Artists"), TypeStyle::Heading));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins({});
    column->setSpacing(2);
    for (const CalendarArtist &artist : m_model->data()->artists) {
        auto *box = new QCheckBox(artist.name);
        box->setObjectName(u"calendarArtist%1"_s.arg(artist.id));
        box->setChecked(m_model->filter().artists.isEmpty() || m_model->filter().artists.contains(artist.id));
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, id = artist.id](bool on) {
            CalendarFilter filter = m_model->filter();
            if (filter.artists.isEmpty())
                for (const CalendarArtist &one : m_model->data()->artists)
                    filter.artists.insert(one.id);
            if (on) filter.artists.insert(id);
            else if (filter.artists.size() > 1) filter.artists.remove(id);
            if (filter.artists.size() == qsizetype(m_model->data()->artists.size())) filter.artists.clear();
            m_model->setFilter(filter);
        });
    }
    auto *scroll = new QScrollArea;
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFixedSize(260, std::min(420, list->sizeHint().height() + 4));
    popover->column()->addWidget(scroll);
    popover->open();
}

void CalendarBar::openStates()
{
    auto *popover = new Popover(m_states);
    popover->setObjectName(u"calendarStateChoice"_s);
    popover->column()->addWidget(new Label(tr("Dates"), TypeStyle::Heading));
    const std::initializer_list<std::pair<QString, bool CalendarFilter::*>> states{{tr("Confirmed"), &CalendarFilter::confirmed}, {tr("Offers"), &CalendarFilter::offers},
        {tr("First holds"), &CalendarFilter::firstHolds}, {tr("Lower holds"), &CalendarFilter::lowerHolds}};
    for (const auto &[text, member] : states) {
        auto *box = new QCheckBox(text);
        box->setChecked(m_model->filter().*member);
        popover->column()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
            CalendarFilter filter = m_model->filter();
            filter.*member = on;
            m_model->setFilter(filter);
        });
    }
    popover->open();
}

} // namespace flow::ui
