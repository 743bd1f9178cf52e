// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/period.h"
#include "core/report/report.h"
#include "ui/report/reportschedules.h"
#include "ui/shell/facts.h"
#include "ui/shell/page.h"

class QListWidget;
class QStackedLayout;

namespace flow::ui {

class Button;
class Chip;
class EmptyState;
class ReportView;
class ScheduleList;
class WhenSeen;

PageInfo reportPage();

/// Reports: which one, about which days and whom, on the screen with charts, and out of it as a file, now or by itself.
class ReportPage : public Page
{
    Q_OBJECT
public:
    explicit ReportPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Reports"); }
    QList<QWidget *> headerTools() override;
    QWidget *searchField() override;
    void activated() override;
    QString status() const override;
    QStringList pictureStates() const override;
    void showPicture(const QString &state, std::function<void()> done) override;

    const std::optional<Report> &report() const { return m_report; }
    void choose(const QString &name);
    void setPeriod(ReportPeriod period);
    void setDays(const DayRange &days); ///< of one's own
    void setArtist(qint64 id);
    /// Writes the report that is shown; words of the outcome go to the window.
    void exportTo(const QString &path);

Q_SIGNALS:
    void shown(); ///< what was asked for is on the screen, or why it can't be

private:
    void buildList();
    void buildBar();
    void buildActions();
    void load();
    void loadArtists();
    void take(const Result<Report> &report);
    void refreshBar();
    void refreshSchedules();
    void openPeriods();
    void openDays();
    void openArtists();
    void openExport();
    void askPath(const QString &suffix);
    void openSchedule(const QString &id, QWidget *anchor);
    void sayWritten(const QString &path);
    const ReportKind &kind() const;
    DayRange days() const;
    QDate today() const;

    QString m_name;
    ReportPeriod m_period = ReportPeriod::TwelveMonths;
    std::optional<DayRange> m_days; ///< instead of the period
    qint64 m_artist = 0;
    IdNames m_artists;
    std::optional<Report> m_report;
    int m_turn = 0;
    ReportSchedules m_schedules;

    QListWidget *m_list;
    ScheduleList *m_scheduleList;
    QWidget *m_side, *m_bar;
    Chip *m_periodChip, *m_artistChip;
    QWidget *m_body;
    QStackedLayout *m_stack;
    ReportView *m_view;
    EmptyState *m_failed;
    Button *m_export;
    WhenSeen *m_fresh;
};

} // namespace flow::ui
