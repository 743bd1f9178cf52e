// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/facts.h"
#include "ui/shell/page.h"

class QVBoxLayout;

namespace flow::ui {

/// The first run: leads an empty workspace to its first import. Its steps are facts of the workspace, so they are done
/// whichever way they were done.
class StartPage : public Page
{
    Q_OBJECT
public:
    explicit StartPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override;
    bool hasHeader() const override { return false; }
    void activated() override { refresh(); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *dropZone();
    QWidget *sources();
    QWidget *otherWays();
    QWidget *steps();
    void refresh();
    void chooseFiles(const QString &filter = {});
    void paste();

    class DropZone *m_zone = nullptr;
    class StepList *m_steps = nullptr;
};

PageInfo startPage();

} // namespace flow::ui
