// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importsession.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;

namespace flow::ui {

class Banner;
class Button;
class ColumnsStep;
class CountBar;
class DoneStep;
class DuplicatePanel;
class FileStep;
class Label;
class PastImports;
class PreviewModel;
class PreviewView;
class StepBar;

PageInfo importPage();

/// Past imports, and the wizard: File, Columns, Preview, Done.
class ImportPage : public Page
{
    Q_OBJECT
public:
    enum Step { File, Columns, Preview, Done };
    ImportPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Import"); }
    bool hasHeader() const override { return false; }
    QWidget *panel() override;
    QString status() const override;
    bool openFiles(const QStringList &paths) override;
    QStringList pictureStates() const override;
    void showPicture(const QString &state, std::function<void()> done) override;

    ImportSession &session() { return *m_session; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeHome();
    QWidget *makePreview();
    QWidget *makeFooter();
    void connectSession();
    void goTo(int step);
    void takeKeyboard();
    void goOn(); ///< the primary button
    void goBack();
    void leave(); ///< back to the list of past imports
    void refresh();
    void refreshHeader();
    void refreshSheets();
    void refreshFooter();
    void refreshCounts();
    void stateChanged();
    void chooseFiles();
    void undoImport();
    void showUndone();
    void saveRefused(qint64 importId, const QString &fileName);
    void openKind(const QString &kind);
    int reachable() const;
    bool hasDoubts() const; ///< rows that wait for a decision, or had one
    void whenSettled(std::function<void()> done, int patience = 200);

    ImportSession *m_session;
    int m_step = -1; ///< -1: past imports
    bool m_showsDoubts = false; ///< beside the preview

    QWidget *m_chip, *m_footer, *m_previewBox;
    Label *m_what, *m_footerText;
    QComboBox *m_sheet; ///< which of several is shown
    StepBar *m_steps;
    Button *m_choose, *m_back, *m_next, *m_cancel;
    QStackedWidget *m_stack;
    PastImports *m_past;
    FileStep *m_fileStep;
    ColumnsStep *m_columnsStep;
    DoneStep *m_doneStep;
    Banner *m_previewError;
    CountBar *m_counts;
    PreviewModel *m_model;
    PreviewView *m_view;
    DuplicatePanel *m_duplicates;
    QWidget *m_drop = nullptr;
};

} // namespace flow::ui
