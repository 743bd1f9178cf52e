// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendaview.h"

#include "ui/calendar/rowlist.h"
#include "ui/text/conflicttext.h"
#include "ui/text/fieldtext.h"

#include <QLocale>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString iconOf(DateState state)
    {
        return state == DateState::Confirmed ? u"circle-check"_s : state == DateState::Offer ? u"file-text"_s : u"hourglass"_s;
    }

    Tone toneOf(DateState state) { return state == DateState::Confirmed ? Tone::Success : state == DateState::Offer ? Tone::Accent : Tone::Warning; }

} // namespace

AgendaView::AgendaView(CalendarModel *model, QWidget *parent)
    : CalendarView(model, parent)
    , m_first(model->today().year(), model->today().month(), 1)
    , m_list(new RowList(viewport()))
{
    setObjectName(u"calendarList"_s);
    setAccessibleName(tr("Dates as a list"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusProxy(m_list);
    m_list->setObjectName(u"agendaList"_s);
    m_list->setAccessibleName(tr("Dates as a list"));
    auto *column = new QVBoxLayout(viewport());
    column->setContentsMargins({});
    column->addWidget(m_list);
    connect(m_list, &RowList::acted, this, [this](int row) {
        if (row >= 0 && row < int(m_keys.size())) Q_EMIT opened(m_keys[size_t(row)]);
    });
    const auto choose = [this](int row) {
        if (row < 0 || row >= int(m_keys.size())) return;
        if (const CalendarItem *item = this->model().data()->item(m_keys[size_t(row)])) this->model().setCursor(item->engagement.artist, item->day(), item->key());
    };
    connect(m_list, &RowList::chosenChanged, this, choose);
    connect(m_list, &RowList::clicked, this, [choose](const QModelIndex &index) { choose(index.row()); }); // also the row that is marked since the list opened
    connect(model, &CalendarModel::cursorChanged, this, [this] {
        const auto at = std::ranges::find(m_keys, this->model().key());
        if (at != m_keys.end()) m_list->choose(int(at - m_keys.begin()));
    });
}

void AgendaView::relayout()
{
    m_keys.clear();
    std::vector<RowList::Row> rows;
    if (!model().data()) return;
    const CalendarData &known = *model().data();
    std::vector<const CalendarItem *> items;
    for (const CalendarItem &item : known.items)
        if (item.day() >= m_first && item.day() <= lastDay() && model().isShown(item) && model().laneOf(item.engagement.artist) >= 0) items.push_back(&item);
    std::ranges::stable_sort(items, {}, &CalendarItem::day);
    int chosen = -1;
    for (const CalendarItem *item : items) {
        const CalendarArtist *artist = known.artist(item->engagement.artist);
        const Conflict *conflict = model().conflictOf(item->key());
        QString detail = u"%1 · %2"_s.arg(artist ? artist->name : QString(), dateStateText(*item));
        if (conflict) detail += u" · "_s + conflictWords(known, *conflict).title;
        if (chosen < 0 && (item->key() == model().key() || item->day() >= model().day())) chosen = int(m_keys.size());
        m_keys.push_back(item->key());
        rows.push_back({.icon = iconOf(item->engagement.state), .title = u"%1  %2"_s.arg(formatDay(item->day(), known.today), placeText(*item)), .detail = detail,
            .figure = item->fee ? formatMoney(item->fee, item->currency) : QString(), .tone = model().isFaulty(item->key()) ? Tone::Danger : toneOf(item->engagement.state)});
    }
    m_list->setRows(std::move(rows), chosen);
}

void AgendaView::showDay(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    if (first < m_first || first > lastDay()) step(int(m_first.daysTo(first) / 30));
    else relayout();
}

void AgendaView::step(int by)
{
    m_first = m_first.addMonths(by);
    model().need(m_first, lastDay());
    relayout();
    Q_EMIT rangeChanged();
}

QString AgendaView::rangeText() const
{
    const QLocale locale;
    return tr("%1 to %2").arg(locale.toString(m_first, u"MMM yyyy"_s), locale.toString(lastDay(), u"MMM yyyy"_s));
}

void AgendaView::focusInEvent(QFocusEvent *) { m_list->setFocus(); }

} // namespace flow::ui
