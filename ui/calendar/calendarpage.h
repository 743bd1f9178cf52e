// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/waysout.h"
#include "core/tour/workspace/gapfill.h"
#include "ui/calendar/calendarview.h"
#include "ui/common/button.h"
#include "ui/shell/page.h"

#include <QPointer>

class QStackedLayout;
class QStackedWidget;

namespace flow::ui {

class AreasPanel;
class Banner;
class BulkPanel;
class CalendarModel;
class CalendarSync;
class CalendarsPanel;
class ConflictPane;
class DatePanel;
class EmptyState;
class Label;

/// All dates of all artists: day, week, month, a timeline of twelve months, and the same as a list. Conflicts are found as
/// dates move and have ways out below.
class CalendarPage : public Page
{
    Q_OBJECT
public:
    explicit CalendarPage(const PageContext &context, QWidget *parent = nullptr);
    ~CalendarPage() override;

    QString title() const override;
    QList<SegmentedControl::Segment> views() const override;
    QString view() const override { return m_view; }
    void setView(const QString &id) override;
    QList<QWidget *> headerLead() override;
    QList<QWidget *> headerTools() override;
    QWidget *panel() override;
    QString status() const override;
    QWidget *searchField() override;
    void activated() override;
    bool openRecord(const QString &entity, qint64 id) override;
    QStringList pictureStates() const override;
    void showPicture(const QString &state, std::function<void()> done) override;

    [[nodiscard]] CalendarModel *model() const { return m_model; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addView(const QString &id, CalendarView *view);
    void buildActions();
    void buildCalendars();
    void showSide(QWidget *panel);
    void openCalendars(const QString &tab);
    void openBulk();
    void openAreas();
    void showChanges(int count);
    [[nodiscard]] CalendarView *current() const;
    void refreshHeader();
    void fitHeader();
    void showStack();
    void open(qint64 key);
    void goTo(QDate day);
    void goToKey(qint64 key);
    void whenLoaded(std::function<void()> then);
    void addDate(qint64 artist, QDate day, QWidget *anchor);
    void dateMenu(const CalendarView::Spot &spot, const QPoint &at);
    void fillGap(qint64 artist, QDate day);
    void takeChoice(const tour::GapChoice &choice, qint64 artist, QDate day);
    void addDateAt(qint64 artist, QDate day, const QRect &rect);
    QWidget *anchorAt(const QRect &rect); ///< in the current view; for the caller to delete
    void drop(qint64 key, QDate day);
    void extendHold();
    void setRank(qint64 key, int rank);
    void take(const Conflict &conflict, const WayOut &way, QWidget *anchor);
    void nextConflict(int by);
    [[nodiscard]] QString nameOf(qint64 key) const;

    CalendarModel *m_model;
    QString m_view = QStringLiteral("timeline");
    qint64 m_wanted = 0; ///< of a date that is to be shown when it has been read
    QList<std::pair<QString, CalendarView *>> m_views;
    QStackedLayout *m_stack;
    QStackedWidget *m_viewStack;
    QWidget *m_body;
    ConflictPane *m_pane;
    DatePanel *m_panel;
    CalendarSync *m_sync;
    CalendarsPanel *m_calendars;
    BulkPanel *m_bulk;
    AreasPanel *m_areas;
    QWidget *m_side; ///< of the panels the one that is shown
    Banner *m_changes; ///< something was changed in a calendar and waits
    EmptyState *m_empty, *m_failed;
    Button *m_add, *m_export;
    QPointer<Button> m_today;
    IconButton *m_connected, *m_several, *m_territories;
    IconButton *m_back, *m_on;
    Label *m_range;
};

PageInfo calendarPage();

} // namespace flow::ui
