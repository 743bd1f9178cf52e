// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

/// The tasks of a show, open ones first; a check box ends one, a line adds one. Reads them in the background.
class ShowTasks : public PanelSection
{
    Q_OBJECT
public:
    ShowTasks(const PageContext &context, qint64 show, QWidget *parent = nullptr);

private:
    void load();
    void fill(const std::vector<Record> &tasks);
    PageContext m_context;
    qint64 m_show;
};

/// One item of the advance with its check box and day.
class AdvanceRow : public QWidget
{
    Q_OBJECT
public:
    AdvanceRow(const PageContext &context, const Record &item, QWidget *parent = nullptr);
};

} // namespace flow::ui
