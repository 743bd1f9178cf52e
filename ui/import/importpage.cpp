// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importpage.h"

#include "core/base/savefile.h"
#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/banner.h"
#include "ui/common/bannercolumn.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/import/columnsstep.h"
#include "ui/import/donestep.h"
#include "ui/import/dropfield.h"
#include "ui/import/duplicatepanel.h"
#include "ui/import/filestep.h"
#include "ui/import/pastimports.h"
#include "ui/import/previewview.h"
#include "ui/import/stepbar.h"
#include "ui/shell/rights.h"
#include "ui/shell/undocontroller.h"
#include "ui/shell/workspacefiles.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"
#include "ui/theme/paint.h"

#include <QComboBox>
#include <QDropEvent>
#include <QApplication>
#include <QFileDialog>
#include <QKeyEvent>
#include <QMimeData>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;
using State = ImportSession::State;

PageInfo importPage()
{
    return {.id = u"import"_s,
        .group = PageGroup::Bottom,
        .icon = u"file-input"_s,
        .title = [] { return ImportPage::tr("Import"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new ImportPage(context, parent); },
        .entities = {u"import"_s},
        .writes = u"import"_s};
}

namespace {

    QStringList filesOf(const QMimeData *data)
    {
        QStringList paths;
        for (const QUrl &url : data->urls())
            if (url.isLocalFile()) paths << url.toLocalFile();
        return paths;
    }

    class ShieldIcon final : public QWidget
    {
    public:
        explicit ShieldIcon(QWidget *parent)
            : QWidget(parent)
        {
            setFixedSize(16, 16);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            Theme &theme = themeOf(this);
            QPainter painter(this);
            paint::icon(painter, rect(), theme, u"shield-check"_s, 16, theme.color(ColorRole::SuccessText));
        }
    };

} // namespace

ImportPage::ImportPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_session(new ImportSession(context, this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_previewError = new Banner(this);
    m_previewError->setObjectName(u"importPreviewError"_s);
    m_previewError->hide();
    addBannerColumn(column)->addWidget(m_previewError);
    m_stack = new QStackedWidget(this);
    column->addWidget(m_stack, 1);
    m_fileStep = new FileStep(*m_session, this);
    m_columnsStep = new ColumnsStep(*m_session, this);
    m_doneStep = new DoneStep(context, *m_session, this);
    m_stack->addWidget(makeHome());
    for (QWidget *step : {static_cast<QWidget *>(m_fileStep), static_cast<QWidget *>(m_columnsStep), makePreview(), static_cast<QWidget *>(m_doneStep)}) m_stack->addWidget(step);
    column->addWidget(makeFooter());
    connectSession();
    addPageAction(u"import.choose"_s, tr("Choose files to import"), u"file-input"_s, {}, [this] { chooseFiles(); });
    refresh();
}

QWidget *ImportPage::makeHeader()
{
    auto *header = new Surface(ColorRole::Surface, this);
    header->setObjectName(u"importHeader"_s);
    header->setLines(Qt::BottomEdge);
    header->setFixedHeight(context().theme.size(Size::Header));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(24, 0, 20, 0);
    row->setSpacing(10);
    row->addWidget(new Label(title(), TypeStyle::Page, ColorRole::Text, header));
    m_chip = new FileChip(header);
    row->addWidget(m_chip);
    m_what = new Label({}, TypeStyle::Body, ColorRole::Text3, header);
    m_what->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sheet = new QComboBox(header);
    m_sheet->setObjectName(u"importSheet"_s);
    m_sheet->setAccessibleName(tr("Sheet that is shown"));
    m_sheet->setToolTip(m_sheet->accessibleName());
    m_sheet->setMaximumWidth(280);
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_sheet, &QComboBox::activated, this, [this](int index) { m_session->showTable(m_sheet->itemData(index).toInt()); });
    row->addWidget(m_sheet);
    row->addWidget(m_what, 1);
    m_steps = new StepBar({tr("File"), tr("Columns"), tr("Preview"), tr("Done")}, header);
    row->addWidget(m_steps);
    m_choose = new Button(tr("Choose files"), ButtonKind::Primary, u"file-input"_s, header);
    m_choose->setObjectName(u"importChoose"_s);
    m_choose->setKey(QKeySequence(u"O"_s));
    row->addWidget(m_choose);
    connect(m_steps, &StepBar::chosen, this, &ImportPage::goTo);
    connect(m_choose, &QAbstractButton::clicked, this, &ImportPage::chooseFiles);
    return header;
}

QWidget *ImportPage::makeHome()
{
    auto *home = new QWidget(this);
    auto *column = new QVBoxLayout(home);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *top = new QWidget(home);
    auto *box = new QVBoxLayout(top);
    box->setContentsMargins(24, 20, 24, 20);
    auto *drop = new DropField(top);
    m_drop = drop;
    box->addWidget(drop);
    column->addWidget(top);
    m_past = new PastImports(context(), home);
    column->addWidget(m_past, 1);
    connect(drop, &QAbstractButton::clicked, this, &ImportPage::chooseFiles);
    connect(m_past, &PastImports::loaded, this, [this] {
        Q_EMIT panelChanged();
        Q_EMIT statusChanged();
    });
    connect(m_past, &PastImports::refusedRequested, this, &ImportPage::saveRefused);
    connect(m_past, &PastImports::openRequested, this, &ImportPage::openKind);
    return home;
}

QWidget *ImportPage::makePreview()
{
    m_previewBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_previewBox);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_counts = new CountBar(m_previewBox);
    column->addWidget(m_counts);
    m_model = new PreviewModel(store(), *m_session, this);
    m_view = new PreviewView(m_model, m_previewBox);
    column->addWidget(m_view, 1);
    m_duplicates = new DuplicatePanel(store(), *m_session, this);
    m_duplicates->hide();
    connect(m_counts, &CountBar::chosen, m_model, &PreviewModel::setFilter);
    connect(m_view, &PreviewView::currentLineChanged, m_duplicates, [this](qint64 line) {
        if (const RowVerdict *verdict = m_model->verdict(m_view->currentIndex().row()); verdict && DuplicatePanel::isShown(*verdict)) m_duplicates->showLine(line);
    });
    connect(m_duplicates, &DuplicatePanel::lineShown, m_view, &PreviewView::setCurrentLine);
    return m_previewBox;
}

QWidget *ImportPage::makeFooter()
{
    auto *footer = new Surface(ColorRole::Surface, this);
    m_footer = footer;
    footer->setObjectName(u"importFooter"_s);
    footer->setLines(Qt::TopEdge);
    footer->setFixedHeight(60);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(24, 0, 20, 0);
    row->setSpacing(8);
    row->addWidget(new ShieldIcon(footer));
    m_footerText = new Label({}, TypeStyle::Body, ColorRole::Text2, footer);
    m_footerText->setObjectName(u"importFooterText"_s);
    row->addWidget(m_footerText);
    row->addStretch(1);
    m_cancel = new Button(tr("Cancel"), ButtonKind::Default, {}, footer);
    m_cancel->setObjectName(u"importCancel"_s);
    m_back = new Button(tr("Back"), ButtonKind::Default, {}, footer);
    m_back->setObjectName(u"importBack"_s);
    m_next = new Button({}, ButtonKind::Primary, {}, footer);
    m_next->setObjectName(u"importGo"_s);
    for (Button *button : {m_cancel, m_back, m_next}) row->addWidget(button);
    connect(m_cancel, &QAbstractButton::clicked, m_session, &ImportSession::cancel);
    connect(m_back, &QAbstractButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QAbstractButton::clicked, this, &ImportPage::goOn);
    return footer;
}

void ImportPage::connectSession()
{
    connect(m_session, &ImportSession::stateChanged, this, &ImportPage::stateChanged);
    connect(m_session, &ImportSession::mappingChanged, this, [this] {
        if (m_step == Columns) m_columnsStep->refresh();
        if (m_step == Preview) Q_EMIT panelChanged();
        refreshHeader();
        refreshFooter();
    });
    connect(m_session, &ImportSession::queueChanged, m_fileStep, &FileStep::refresh);
    connect(m_session, &ImportSession::previewChanged, this, [this] {
        refreshCounts();
        const qint64 line = m_view->currentLine();
        m_model->reload();
        if (line) m_view->setCurrentLine(line);
        else if (m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(0, PreviewModel::kFirstCell));
        m_duplicates->reload();
        if (m_step == Preview && m_showsDoubts != hasDoubts()) Q_EMIT panelChanged();
        refreshFooter();
        Q_EMIT statusChanged();
    });
    connect(m_fileStep, &FileStep::anotherWanted, this, &ImportPage::chooseFiles);
    connect(m_doneStep, &DoneStep::undoRequested, this, &ImportPage::undoImport);
    connect(m_doneStep, &DoneStep::refusedRequested, this, [this] { saveRefused(m_session->report().import, m_session->report().fileName); });
    connect(m_doneStep, &DoneStep::openRequested, this, [this] { openKind(m_session->report().kind); });
    connect(m_doneStep, &DoneStep::nextRequested, this, [this] {
        if (m_session->openNext()) goTo(m_session->inspection() ? Columns : File);
    });
    // Whoever takes the import back, or brings it again.
    connect(&store().feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (m_step == Done && changes.touches(importEntity().number)) showUndone();
    });
}

void ImportPage::stateChanged()
{
    const State state = m_session->state();
    if (state == State::Inspecting && m_step != File) goTo(File);
    if (state == State::Empty && m_step >= 0) return leave();
    if (m_step == File) m_fileStep->refresh();
    if (state == State::Previewed && m_step == Columns) goTo(Preview);
    if (state == State::Inspected && m_step >= Preview) goTo(Columns);
    if (state == State::Done) goTo(Done);
    // Also at the columns: the file may be gone, or another one, when its rows are checked.
    const bool isToldHere = (m_step == Columns || m_step == Preview) && m_session->error();
    if (isToldHere) m_previewError->set(fileErrorText(*m_session->error(), *m_session), Tone::Danger, u"circle-alert"_s, {}, true);
    m_previewError->setVisible(isToldHere);
    refresh();
    takeKeyboard();
}

int ImportPage::reachable() const
{
    switch (m_session->state()) {
    case State::Empty:
    case State::Inspecting:
    case State::Importing: return -1;
    case State::Inspected:
    case State::Previewing: return m_session->table() ? Columns : File;
    case State::Previewed: return Preview;
    case State::Done: return -1;
    }
    return -1;
}

void ImportPage::goTo(int step)
{
    if (m_step == step) return;
    m_step = step;
    if (step != Columns && step != Preview) m_previewError->hide();
    m_stack->setCurrentIndex(step + 1);
    switch (step) {
    case File: m_fileStep->refresh(); break;
    case Columns: m_columnsStep->refresh(); break;
    case Preview:
        m_counts->setCurrent(u"all"_s);
        m_model->setFilter(u"all"_s);
        refreshCounts();
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0) m_view->setCurrentIndex(m_model->index(0, PreviewModel::kFirstCell));
        if (m_session->result() && m_session->result()->report.look > 0) shell().setPanelVisible(true);
        m_view->setFocus();
        break;
    case Done:
        m_doneStep->refresh();
        break;
    default: break;
    }
    refresh();
    takeKeyboard();
    Q_EMIT panelChanged();
    Q_EMIT statusChanged();
}

/// What had the keyboard went with the step before: the way on has it now, not something outside the page.
void ImportPage::takeKeyboard()
{
    const QWidget *focus = QApplication::focusWidget();
    const bool isHere = focus && focus != this && isAncestorOf(focus);
    if (isVisible() && (m_step == File || m_step == Columns) && !isHere && m_next->isEnabled()) m_next->setFocus(Qt::OtherFocusReason);
}

void ImportPage::goOn()
{
    switch (m_step) {
    case File:
        if (m_session->table()) goTo(Columns);
        break;
    case Columns:
        if (m_session->state() == State::Previewed) goTo(Preview);
        else m_session->preview();
        break;
    case Preview: m_session->run(); break;
    case Done:
        if (m_session->openNext()) goTo(m_session->inspection() ? Columns : File);
        else leave();
        break;
    default: break;
    }
}

void ImportPage::goBack()
{
    if (m_session->isBusy()) return m_session->cancel();
    if (m_step == File) {
        m_session->reset();
        leave();
    } else if (m_step == Columns || m_step == Preview) {
        goTo(m_step - 1);
    }
}

void ImportPage::leave()
{
    if (m_session->state() != State::Empty) {
        m_session->reset(); // comes back here
        return;
    }
    goTo(-1);
    m_past->reload();
    m_choose->setFocus();
}

void ImportPage::refresh()
{
    refreshHeader();
    refreshFooter();
}

void ImportPage::refreshHeader()
{
    const bool wizard = m_step >= 0;
    m_chip->setVisible(wizard);
    static_cast<FileChip *>(m_chip)->setText(m_session->fileName());
    m_steps->setVisible(wizard);
    m_choose->setVisible(!wizard);
    m_choose->setEnabled(mayWrite(context(), u"import"_s));
    m_drop->setEnabled(mayWrite(context(), u"import"_s));
    QStringList facts;
    if (const InspectedTable *table = m_session->table(); wizard && table && (m_step != Done || m_session->inspection()->tables.size() == 1)) {
        const Mapping &mapping = m_session->mapping();
        if (table->rows >= 0) facts << tr("%Ln row(s)", nullptr, int(std::max<qint64>(0, table->rows - mapping.firstDataRow())));
        if (mapping.headerRow > 0) facts << tr("headers in row %1").arg(table->sample.lines.size() > size_t(mapping.headerRow) ? table->sample.lines[size_t(mapping.headerRow)] : mapping.headerRow + 1);
    }
    refreshSheets();
    m_what->setText(facts.join(u", "_s));
    m_steps->set(m_step, m_step == Done ? -1 : reachable());
}

/// In the preview also how many rows of each wait for a decision or are refused.
void ImportPage::refreshSheets()
{
    const Inspection *found = m_session->inspection();
    const QList<int> wanted = m_session->wantedTables();
    const bool chooses = found && found->tables.size() > 1 && (m_step == Columns || m_step == Preview);
    m_sheet->setVisible(chooses);
    if (!chooses) return;
    m_sheet->clear();
    for (int i = 0; i < int(found->tables.size()); ++i) {
        if (!wanted.contains(i) && (m_step == Preview || !m_session->isWanted(i)) && i != m_session->tableIndex()) continue;
        m_sheet->addItem(found->tables[size_t(i)].sample.table.name, i);
    }
    m_sheet->setCurrentIndex(m_sheet->findData(m_session->tableIndex()));
}

void ImportPage::refreshFooter()
{
    m_footer->setVisible(m_step >= 0);
    const bool busy = m_session->isBusy();
    const State state = m_session->state();
    m_cancel->setVisible(busy);
    m_back->setVisible(!busy && m_step != Done);
    m_back->setText(m_step == File ? tr("Close") : tr("Back"));
    m_next->setVisible(!busy);
    QString text = tr("Nothing is written yet. The whole import can be undone later, updates included.");
    if (state == State::Inspecting) text = tr("Reading the file");
    if (state == State::Previewing) text = tr("Checking every row. Nothing is written yet.");
    if (state == State::Importing) text = tr("Importing. If you cancel, nothing is left of it.");
    if (m_step == Done) text = tr("The whole import can be taken back, now or later in the list of imports.");
    if (m_step == File) text = tr("Nothing is written yet. The file stays as it is.");
    m_footerText->setText(text);
    m_next->setIcon({});
    switch (m_step) {
    case File:
        m_next->setText(tr("Check the columns"));
        m_next->setEnabled(m_session->table());
        break;
    case Columns:
        m_next->setText(tr("Preview the rows"));
        m_next->setEnabled(std::ranges::any_of(m_session->wantedTables(), [this](int table) { // else every row would be refused
            return std::ranges::any_of(m_session->mappingOf(table).columns, &ColumnMapping::isMapped);
        }));
        break;
    case Preview: {
        const qint64 rows = m_session->rowsToImport();
        m_next->setText(tr("Import %Ln row(s)", nullptr, int(rows)));
        m_next->setIcon(context().theme.icon(u"file-input"_s, ColorRole::OnAccent));
        m_next->setEnabled(rows > 0 || (m_session->result() && m_session->result()->report.rows > 0));
        break;
    }
    case Done:
        m_next->setText(m_session->waiting().isEmpty() ? tr("Finish") : tr("Next file"));
        m_next->setEnabled(true);
        break;
    default: break;
    }
    m_next->setAccessibleName(m_next->text());
    m_next->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return)); // a new text takes the key away
}

void ImportPage::refreshCounts()
{
    if (!m_session->result()) return;
    const RowCounts report = m_session->counts();
    m_counts->setCount(u"all"_s, report.rows);
    m_counts->setCount(u"new"_s, report.created);
    m_counts->setCount(u"update"_s, report.updated);
    m_counts->setCount(u"same"_s, report.unchanged);
    m_counts->setCount(u"look"_s, report.look);
    m_counts->setCount(u"rejected"_s, report.rejected);
    m_counts->setCount(u"skipped"_s, report.skipped - report.look);
}

bool ImportPage::hasDoubts() const { return m_session->counts().look + m_session->counts().updated > 0 || m_session->canTakeBack(); }

QWidget *ImportPage::panel()
{
    m_showsDoubts = m_step == Preview && hasDoubts();
    if (m_step == Preview) return m_showsDoubts ? m_duplicates : nullptr;
    if (m_step < 0 && m_past->count() > 0) return m_past->panel();
    return nullptr;
}

QString ImportPage::status() const
{
    if (m_step < 0) return m_past->count() > 0 ? tr("%Ln import(s)", nullptr, int(m_past->count())) : QString();
    if (m_session->isRechecking()) return tr("Checking again");
    if (m_session->isRemembered()) return tr("Columns as you put them for a file of this shape before");
    const QString profile = profileText(m_session->mapping().profileId);
    return profile.isEmpty() ? QString() : tr("Recognised as %1").arg(profile);
}

bool ImportPage::openFiles(const QStringList &paths)
{
    if (!mayWrite(context(), u"import"_s)) return false;
    if (paths.isEmpty()) {
        chooseFiles();
        return true;
    }
    if (m_session->state() == State::Done) m_session->reset();
    m_session->addFiles(paths);
    if (m_step < 0) goTo(File);
    return true;
}

void ImportPage::chooseFiles()
{
    if (!mayWrite(context(), u"import"_s)) return;
    auto *dialog = new QFileDialog(this, tr("Choose files to import"), workspaceFiles::folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({tr("Tables, contacts and calendars (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.ics *.zip)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (m_session->error()) m_session->reset();
        openFiles(paths);
    });
    dialog->open();
}

void ImportPage::undoImport()
{
    store()
        .read([id = m_session->report().import](Connection &connection) { return transactionOfImport(connection, id); })
        .then(this, [this](const Result<std::optional<TransactionInfo>> &found) {
            if (!found) return shell().showError(found.error());
            if (*found) context().undo.take(**found, m_doneStep);
        });
}

void ImportPage::showUndone()
{
    store().read([id = m_session->report().import](Connection &connection) { return transactionOfImport(connection, id); }).then(this, [this](const Result<std::optional<TransactionInfo>> &found) {
        if (m_step == Done && found && *found && (*found)->importId == m_session->report().import) m_doneStep->setUndone((*found)->undoneBy != 0);
    });
}

void ImportPage::saveRefused(qint64 importId, const QString &fileName)
{
    store().read([importId](Connection &connection) { return refusedRows(connection, importId, reasonCodeText); }).then(this, [this, fileName](const Result<QList<RefusedRows>> &refused) {
        if (!refused) return shell().showError(refused.error());
        if (refused->isEmpty()) return shell().toast(tr("No row was refused"));
        auto *dialog = new QFileDialog(this, tr("Save refused rows"), workspaceFiles::folder());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        dialog->selectFile(tr("%1, refused rows.csv").arg(QFileInfo(fileName).completeBaseName()));
        connect(dialog, &QFileDialog::fileSelected, this, [this, all = *refused](const QString &path) {
            for (const RefusedRows &rows : all)
                if (const auto saved = saveFile(all.size() == 1 ? path : refusedFileName(path, rows.table), rows.csv); !saved) return shell().showError(saved.error());
            shell().toast(all.size() == 1 ? tr("Saved. Correct the rows and import the file again")
                                          : tr("Saved, one file for each sheet. Correct the rows and import the files again"));
        });
        dialog->open();
    });
}

void ImportPage::openKind(const QString &kind)
{
    const auto known = kindFromName(kind);
    if (!known) return;
    // Opening the newest record of that kind is what brings up the right page and list.
    const Entity *entity = entityByName(kindEntity(*known));
    if (!entity) return;
    store()
        .read([entity](Connection &connection) -> Result<qint64> {
            FLOW_ASSIGN(Statement find, connection.prepare(u"SELECT max(id) FROM %1"_s.arg(entity->table).toStdString()));
            FLOW_TRY(find.step());
            return find.integer(0);
        })
        .then(this, [this, entity](const Result<qint64> &id) {
            if (id && *id) shell().openRecord(entity->name, *id);
        });
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!filesOf(event->mimeData()).isEmpty() && mayWrite(context(), u"import"_s)) event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent *event)
{
    openFiles(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

/// In the preview Ctrl+Z takes back what was decided there, not what was written to the agency before.
bool ImportPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && m_step == Preview && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void ImportPage::keyPressEvent(QKeyEvent *event)
{
    if (m_step == Preview && event->matches(QKeySequence::Undo)) return m_duplicates->takeBack();
    if (event->key() == Qt::Key_Escape && m_step >= 0 && m_step != Done) return goBack();
    Page::keyPressEvent(event);
}

} // namespace flow::ui
