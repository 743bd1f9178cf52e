// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caldav/decisions.h"
#include "core/show/feedbook.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

class CalendarModel;
class CalendarSync;

/// The panel of connected calendars: what was changed in them and waits for a decision, the accounts with what each calendar is
/// told, and the files that are kept up to date. GUI thread.
class CalendarsPanel : public ContextPanel
{
    Q_OBJECT
public:
    CalendarsPanel(const PageContext &context, CalendarModel *model, CalendarSync *sync, QWidget *parent = nullptr);
    /// Reads everything again; `changesRead` follows.
    void load();
    [[nodiscard]] int changes() const { return int(m_state.changes.size()); }

Q_SIGNALS:
    void changesRead(int count);
    void fileRequested(QWidget *anchor); ///< a new file to be kept up to date

private:
    struct State
    {
        std::vector<caldav::ChangeDetail> changes;
        std::vector<caldav::CalendarAccount> accounts;
        std::vector<caldav::LinkedCalendar> calendars;
        std::vector<FeedFile> files;
    };
    void fill();
    void fillChanges();
    void fillAccounts();
    void fillFiles();
    QWidget *changeCard(const caldav::ChangeDetail &detail);
    QWidget *accountSection(const caldav::CalendarAccount &account);
    QWidget *calendarRow(const caldav::LinkedCalendar &calendar);
    QWidget *passwordRow(const caldav::CalendarAccount &account);
    void decide(const caldav::ChangeDetail &detail, bool take);
    void askForAccount(QWidget *anchor);
    void askForCalendar(const caldav::CalendarAccount &account, QWidget *anchor);
    void keepPassword(const QString &key, const QString &password);
    [[nodiscard]] QString artistName(qint64 id) const;
    /// Writes to the tables of the panel, then reads them again and runs.
    void write(std::function<Result<void>(Connection &)> fn, bool andRun);

    PageContext m_context;
    CalendarModel *m_model;
    CalendarSync *m_sync;
    QVBoxLayout *m_changes, *m_accounts, *m_files;
    class Button *m_run;
    State m_state;
    int m_turn = 0;
};

} // namespace flow::ui
