// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/schedulelist.h"

#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/report/reportwords.h"
#include "ui/text/fieldtext.h"
#include "ui/text/reporttext.h"
#include "ui/theme/paint.h"

#include <QDateTime>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRow = 66, kPadding = 10;

    /// "Wrote 1 Nov, next 1 Dec", or why not.
    QString stateText(const ReportSchedule &schedule, qint64 nowMs)
    {
        if (!schedule.problem.isEmpty()) return schedule.problem;
        const auto day = [](qint64 ms) { return formatDay(QDateTime::fromMSecsSinceEpoch(ms).date()); };
        const QString next = day(nextRunMs(schedule, std::max({nowMs, schedule.sinceMs, schedule.doneMs})));
        return schedule.doneMs ? ScheduleList::tr("Wrote %1, next %2").arg(day(schedule.doneMs), next) : ScheduleList::tr("First on %1").arg(next);
    }

    class ScheduleRow final : public QAbstractButton
    {
    public:
        ScheduleRow(const ReportSchedule &schedule, qint64 nowMs, QWidget *parent)
            : QAbstractButton(parent)
            , m_title(reportTitle(schedule.report))
            , m_when(u"%1 · %2"_s.arg(rhythmText(schedule), formatText(schedule.format)))
            , m_state(stateText(schedule, nowMs))
            , m_isFailed(!schedule.problem.isEmpty())
        {
            setObjectName(u"schedule."_s + schedule.id);
            setAccessibleName(u"%1, %2, %3"_s.arg(m_title, m_when, m_state));
            setToolTip(u"%1\n%2\n%3\n%4"_s.arg(m_title, m_when, m_state, schedule.file.isEmpty() ? schedule.folder : schedule.file));
            setFocusPolicy(Qt::StrongFocus);
            setFixedHeight(kRow);
        }

    protected:
        void enterEvent(QEnterEvent *) override { update(); }
        void leaveEvent(QEvent *) override { update(); }
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            Theme &theme = themeOf(this);
            if (underMouse() || isDown()) paint::box(painter, rect(), theme.radius(Radius::Control), theme.color(isDown() ? ColorRole::Pressed : ColorRole::Hover));
            const auto line = [&](int top, const QString &text, TypeStyle style, ColorRole color) {
                paint::text(painter, QRectF(kPadding, top, width() - 2 * kPadding, 18), text, theme.font(style, true), theme.color(color));
            };
            line(6, m_title, TypeStyle::BodyStrong, ColorRole::Text);
            line(25, m_when, TypeStyle::Small, ColorRole::Text2);
            line(42, m_state, TypeStyle::Small, m_isFailed ? ColorRole::DangerText : ColorRole::Text3);
        }

    private:
        QString m_title, m_when, m_state;
        bool m_isFailed;
    };

} // namespace

ScheduleList::ScheduleList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(2);
}

void ScheduleList::setSchedules(const std::vector<ReportSchedule> &schedules, qint64 nowMs)
{
    emptyLayout(m_column);
    for (const ReportSchedule &schedule : schedules) {
        auto *row = new ScheduleRow(schedule, nowMs, this);
        connect(row, &QAbstractButton::clicked, this, [this, row, id = schedule.id] { Q_EMIT opened(id, row); });
        m_column->addWidget(row);
    }
    if (!schedules.empty()) return;
    auto *none = new Label(tr("Nothing yet. A schedule writes a report to a folder every week or month."), TypeStyle::Small, ColorRole::Text3);
    none->setWordWrap(true);
    none->setContentsMargins(kPadding, 2, kPadding, 0);
    m_column->addWidget(none);
}

} // namespace flow::ui
