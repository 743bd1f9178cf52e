// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/daylist.h"

#include "ui/theme/paint.h"
#include "ui/text/tourtext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::DaySheet;

namespace {

    constexpr double kShow = 48, kOff = 26, kHead = 34, kDay = 100, kMargin = 20;

} // namespace

DayList::DayList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"dayList"_s);
    setAccessibleName(tr("Days of the tour"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayList::setBook(const tour::TourBook &book)
{
    m_book = book;
    m_rows.clear();
    m_tops = {8};
    for (int p = 0; p < int(book.parts.size()); ++p) {
        if (book.parts.size() > 1) {
            m_rows.push_back({p, 0, true});
            m_tops.push_back(m_tops.back() + kHead);
        }
        for (int d = 0; d < int(book.parts[size_t(p)].days.size()); ++d) {
            m_rows.push_back({p, d});
            m_tops.push_back(m_tops.back() + (book.parts[size_t(p)].days[size_t(d)].kind == DaySheet::Show ? kShow : kOff));
        }
    }
    m_current = std::min(m_current, int(m_rows.size()) - 1);
    updateGeometry();
    update();
}

bool DayList::isShow(int row) const { return row >= 0 && row < int(m_rows.size()) && !m_rows[size_t(row)].isHead && sheet(m_rows[size_t(row)]).kind == DaySheet::Show; }

int DayList::rowOf(qint64 artist, const QDate &day) const
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (isShow(row) && m_book.parts[size_t(m_rows[size_t(row)].part)].artist == artist && sheet(m_rows[size_t(row)]).day == day) return row;
    return -1;
}

int DayList::firstShow(const QDate &from) const
{
    int first = -1, next = -1;
    for (int row = 0; row < int(m_rows.size()); ++row) {
        if (!isShow(row)) continue;
        if (first < 0) first = row;
        const tour::DaySheet &one = sheet(m_rows[size_t(row)]);
        if (one.state == tour::StopKind::Confirmed && one.day >= from && (next < 0 || one.day < sheet(m_rows[size_t(next)]).day)) next = row;
    }
    return next >= 0 ? next : first;
}

QRectF DayList::rowRect(int row) const { return {0, m_tops[size_t(row)], double(width()), m_tops[size_t(row) + 1] - m_tops[size_t(row)]}; }

QSize DayList::sizeHint() const { return {272, int(m_tops.empty() ? 40 : m_tops.back() + 8)}; }

void DayList::setCurrent(int row)
{
    m_current = row;
    announce();
    update();
}

void DayList::announce()
{
    if (!isShow(m_current)) return setAccessibleDescription({});
    const DaySheet &one = sheet(m_rows[size_t(m_current)]);
    setAccessibleDescription(u"%1, %2, %3"_s.arg(shortDay(one.day), one.venueName, one.town));
}

void DayList::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const QRectF box = rowRect(row);
        const tour::BookPart &part = m_book.parts[size_t(m_rows[size_t(row)].part)];
        if (m_rows[size_t(row)].isHead) {
            paint::box(painter, QRectF(kMargin, box.center().y() - 4, 8, 8), 2, theme.series(part.series).fill);
            paint::text(painter, box.adjusted(kMargin + 16, 0, -12, 0), part.name, theme.font(TypeStyle::SmallStrong), theme.color(ColorRole::Text2));
            continue;
        }
        const DaySheet &one = sheet(m_rows[size_t(row)]);
        const QString day = QLocale().toString(one.day, tr("ddd d MMM"));
        if (one.kind != DaySheet::Show) {
            paint::text(painter, QRectF(kMargin, box.top(), kDay, box.height()), day, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text3));
            paint::text(painter, box.adjusted(kMargin + kDay, 0, -12, 0), one.kind == DaySheet::Off ? tr("Day off") : one.leg && one.leg->leaveOn.isValid() ? tr("To %1, night on the way").arg(one.leg->to) : tr("Travel day"), theme.font(TypeStyle::Small),
                theme.color(ColorRole::Text3));
            continue;
        }
        if (row == m_current) paint::box(painter, box.adjusted(8, 1, -8, -1), 8, theme.color(ColorRole::Selection));
        const double middle = box.center().y();
        paint::text(painter, QRectF(kMargin, middle - 18, kDay - 8, 18), day, theme.font(TypeStyle::SmallStrong, true), theme.color(ColorRole::Text));
        const auto open = std::ranges::count_if(one.tasks, [](const tour::BookTask &task) { return task.isOpen(); });
        const bool clashes = std::ranges::any_of(one.resources, [](const tour::BookResource &resource) { return resource.clashes; });
        const double marks = clashes ? 52 : open > 0 ? 34 : 0;
        const QRectF words(kMargin + kDay, middle - 18, width() - kMargin * 2 - kDay - marks, 18);
        paint::text(painter, words, one.town.isEmpty() ? one.venueName : one.town, theme.font(TypeStyle::BodyStrong), theme.color(ColorRole::Text));
        const bool confirmed = one.state == tour::StopKind::Confirmed;
        const QString second = confirmed ? one.venueName : u"%1 · %2"_s.arg(stopKindText(one.state, one.rank), one.venueName);
        paint::text(painter, words.translated(0, 18), second, theme.font(TypeStyle::Small), theme.color(confirmed ? ColorRole::Text2 : ColorRole::WarningText));
        if (open > 0)
            paint::text(painter, QRectF(width() - kMargin - 30, middle - 9, 30, 18), QLocale().toString(qint64(open)), theme.font(TypeStyle::Badge, true),
                theme.color(ColorRole::Text3), Qt::AlignRight);
        if (clashes) paint::icon(painter, QRectF(width() - kMargin - 44, middle - 7, 14, 14), theme, u"triangle-alert"_s, 14, theme.color(ColorRole::WarningText));
        if (hasFocus() && row == m_current) paint::focusRing(painter, box.adjusted(9, 2, -9, -2), 8, theme, true);
    }
}

void DayList::mousePressEvent(QMouseEvent *event)
{
    for (int row = 0; row < int(m_rows.size()); ++row)
        if (rowRect(row).contains(event->position()) && isShow(row)) {
            setCurrent(row);
            Q_EMIT chosen(row);
            return;
        }
}

void DayList::walk(int by)
{
    for (int row = m_current + by; row >= 0 && row < int(m_rows.size()); row += by)
        if (isShow(row)) {
            setCurrent(row);
            Q_EMIT chosen(row);
            return;
        }
}

void DayList::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up: return walk(-1);
    case Qt::Key_Down: return walk(1);
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace flow::ui
