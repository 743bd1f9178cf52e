// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

#include <QStackedWidget>

namespace flow::ui {

class ContextPanel;
class RecordPanel;

/// The panel of the calendar: a show with its times, clause, contacts, advance and tasks, or a hold, or an offer. GUI thread.
class DatePanel : public QStackedWidget
{
    Q_OBJECT
public:
    explicit DatePanel(const PageContext &context, QWidget *parent = nullptr);
    void showKey(qint64 key); ///< of calendardata.h; 0: nothing
    [[nodiscard]] qint64 key() const { return m_key; }

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void closeRequested();
    void loaded();

private:
    RecordPanel *add(RecordPanel *panel);
    RecordPanel *m_show, *m_hold, *m_offer;
    qint64 m_key = 0;
};

} // namespace flow::ui
