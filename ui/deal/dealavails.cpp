// SPDX-License-Identifier: GPL-3.0-or-later
// The grid of avails on the pipeline page: its tools, and what its keys write.
#include "ui/deal/dealpage.h"

#include "core/base/savefile.h"
#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/store/setting.h"
#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/deal/boardview.h"
#include "ui/deal/mailpanel.h"
#include "ui/print/availspdf.h"
#include "ui/shell/facts.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"
#include "ui/text/subjecttext.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDays = 120;

} // namespace

void DealPage::buildAvails()
{
    m_availsBox = new Surface(ColorRole::Surface, this);
    auto *column = new QVBoxLayout(m_availsBox);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(24, 8, 20, 8);
    row->setSpacing(8);
    m_availMode = new SegmentedControl;
    m_availMode->setObjectName(u"availMode"_s);
    m_availMode->setAccessibleName(tr("Avails of"));
    m_availMode->setSegments({{u"artists"_s, tr("Artists"), u"users-round"_s}, {u"venues"_s, tr("Venues"), u"map-pin"_s}});
    m_availArtist = new QComboBox;
    m_availArtist->setObjectName(u"availArtist"_s);
    m_availArtist->setAccessibleName(tr("Artist"));
    m_availArtist->hide();
    auto *earlier = new IconButton(u"chevron-left"_s, tr("A month earlier"));
    auto *later = new IconButton(u"chevron-right"_s, tr("A month later"));
    auto *paste = new Button(tr("Dates from a mail"), ButtonKind::Default, u"clipboard-paste"_s);
    paste->setObjectName(u"pasteMail"_s);
    auto *copy = new Button(tr("Copy free days"), ButtonKind::Default, u"copy"_s);
    copy->setObjectName(u"copyAvails"_s);
    auto *save = new Button(tr("Save free days"), ButtonKind::Quiet, u"file-down"_s);
    save->setObjectName(u"saveAvails"_s);
    m_avails = new AvailsView(today());
    for (QWidget *tool : {static_cast<QWidget *>(m_availMode), static_cast<QWidget *>(m_availArtist), static_cast<QWidget *>(earlier), static_cast<QWidget *>(later)}) row->addWidget(tool);
    row->addStretch(1);
    for (QWidget *tool : {paste, copy, save}) row->addWidget(tool);
    column->addLayout(row);
    column->addWidget(m_avails, 1);
    m_stack->addWidget(m_availsBox);
    paste->setVisible(mayWrite(context(), u"hold"_s));
    connect(m_availMode, &SegmentedControl::chosen, this, &DealPage::loadAvails);
    connect(m_availArtist, &QComboBox::activated, this, &DealPage::loadAvails);
    connect(earlier, &IconButton::clicked, this, [this] {
        m_availFrom = m_availFrom.addMonths(-1);
        loadAvails();
    });
    connect(later, &IconButton::clicked, this, [this] {
        m_availFrom = m_availFrom.addMonths(1);
        loadAvails();
    });
    connect(paste, &Button::clicked, this, [this] { openMail(QGuiApplication::clipboard()->text()); });
    connect(copy, &Button::clicked, this, &DealPage::copyAvails);
    auto *files = new QMenu(save);
    files->addAction(tr("PDF"), this, [this] { saveAvails(u"pdf"_s); });
    files->addAction(tr("Calendar (.ics)"), this, [this] { saveAvails(u"ics"_s); });
    connect(save, &Button::clicked, files, [save, files] { files->popup(save->mapToGlobal(QPoint(0, save->height() + 4))); });
    addPageAction(u"pipeline.availsPdf"_s, tr("Save free days as PDF"), u"file-down"_s, {}, [this] {
        setView(u"avails"_s);
        saveAvails(u"pdf"_s);
    });
    connect(m_avails, &AvailsView::copyRequested, this, &DealPage::copyAvails);
    if (!mayWrite(context(), u"hold"_s)) return;
    connect(m_avails, &AvailsView::pasteRequested, this, [this] { openMail(QGuiApplication::clipboard()->text()); });
    connect(m_avails, &AvailsView::rankRequested, this, &DealPage::setRanks);
    connect(m_avails, &AvailsView::clearRequested, this, &DealPage::clearCells);
    connect(m_avails, &AvailsView::extendRequested, this, &DealPage::extendCells);
    connect(m_avails, &AvailsView::confirmRequested, this, &DealPage::confirmCell);
    connect(m_avails, &AvailsView::opened, this, [this](const AvailsView::CellRef &cell) {
        const AvailsCell &what = m_avails->grid().at(cell.day, size_t(cell.column));
        if (what.holdId) openRecord(u"hold"_s, what.holdId);
        else if (what.kind == AvailsCell::Kind::Free) setRanks({cell}, 0);
    });
}

void DealPage::loadAvails()
{
    const bool byVenue = m_availMode->current() == "venues"_L1;
    if (m_availArtist->count() == 0)
        for (const AvailsGrid::Column &artist : m_avails->grid().columns) m_availArtist->addItem(artist.name, artist.id);
    m_availArtist->setVisible(byVenue);
    const AvailsQuery query{.byVenue = byVenue && m_availArtist->count() > 0, .artistId = m_availArtist->currentData().toLongLong(), .ids = {}, .from = m_availFrom, .to = m_availFrom.addDays(kDays - 1)};
    const int turn = ++m_availTurn;
    store().read([query](Connection &connection) { return readAvails(connection, query); }).then(this, [this, turn](const Result<AvailsGrid> &grid) {
        if (turn != m_availTurn) return;
        if (grid) m_avails->setGrid(*grid);
        else shell().showError(grid.error());
        Q_EMIT shown();
    });
}

/// A digit in a held cell changes the rank; in a free one it is a new hold. By artist the venue is asked for.
void DealPage::setRanks(const QList<AvailsView::CellRef> &cells, int rank)
{
    const AvailsGrid &grid = m_avails->grid();
    QList<qint64> held;
    QList<QDate> days;
    for (const AvailsView::CellRef &cell : cells) {
        const AvailsCell &what = grid.at(cell.day, size_t(cell.column));
        if (what.holdId) held << what.holdId;
        else if (what.kind == AvailsCell::Kind::Free && cell.column == cells.front().column) days << m_avails->dayOf(cell);
    }
    if (held.isEmpty() && days.isEmpty()) return;
    const AvailsGrid::Column &column = grid.columns[size_t(cells.front().column)];
    if (!days.isEmpty() && !grid.byVenue) return newDate(days.front(), column.id, days, rank);
    const HoldRequest request{.artistId = grid.artistId, .venueId = column.id, .rank = rank, .owner = store().author()};
    context().editor.write({u"hold"_s, column.name}, {}, [held, days, rank, request](Connection &connection) -> Result<void> {
        if (rank > 0)
            for (const qint64 id : held) FLOW_TRY(setHoldRank(connection, id, rank));
        if (!days.isEmpty()) FLOW_TRY(grantHolds(connection, request, days));
        return {};
    });
}

QList<qint64> DealPage::holdsIn(const QList<AvailsView::CellRef> &cells) const
{
    QList<qint64> held;
    for (const AvailsView::CellRef &cell : cells)
        if (const qint64 id = m_avails->grid().at(cell.day, size_t(cell.column)).holdId) held << id;
    return held;
}

void DealPage::extendCells(const QList<AvailsView::CellRef> &cells) { extend(holdsIn(cells)); }

void DealPage::clearCells(const QList<AvailsView::CellRef> &cells)
{
    const QList<qint64> held = holdsIn(cells);
    if (held.isEmpty()) return;
    context().editor.write({u"release"_s, countSubject(holdEntity(), held.size())}, tr("%n hold(s) released.", nullptr, int(held.size())),
        [held](Connection &connection) { return endHolds(connection, held, HoldEnd::Released); });
}

void DealPage::confirmCell(const AvailsView::CellRef &cell)
{
    const qint64 id = m_avails->grid().at(cell.day, size_t(cell.column)).holdId;
    const auto found = std::ranges::find(m_all, id, &BoardCard::holdId);
    if (id && found != m_all.end()) confirm({*found});
}

void DealPage::openMail(const QString &text)
{
    const AvailsGrid &grid = m_avails->grid();
    const size_t column = size_t(m_avails->current().column);
    const bool known = column < grid.columns.size();
    const qint64 artist = grid.byVenue ? grid.artistId : known ? grid.columns[column].id : 0;
    QList<std::pair<qint64, QString>> artists;
    if (grid.byVenue) {
        for (int i = 0; i < m_availArtist->count(); ++i) artists.append({m_availArtist->itemData(i).toLongLong(), m_availArtist->itemText(i)});
    } else {
        for (const AvailsGrid::Column &one : grid.columns) artists.append({one.id, one.name});
    }
    shell().setPanelVisible(true);
    m_panels->setCurrentWidget(m_mailPanel);
    m_mailPanel->start(text, artists, artist, grid.byVenue && known ? grid.columns[column].id : 0, grid.byVenue && known ? grid.columns[column].name : QString());
}

void DealPage::copyAvails()
{
    QGuiApplication::clipboard()->setText(availsText(m_avails->grid(), QLocale()));
    shell().toast(tr("The free days are on the clipboard, without fees."));
}

void DealPage::saveAvails(const QString &suffix)
{
    auto *dialog = new QFileDialog(shell().window(), tr("Save free days"), QDir::homePath() + u'/' + tr("avails") + u'.' + suffix);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &DealPage::writeAvails);
    dialog->open();
}

/// Its kind by the suffix; without fees either way.
void DealPage::writeAvails(const QString &path)
{
    const AvailsGrid &grid = m_avails->grid();
    const bool isCalendar = path.endsWith(".ics"_L1, Qt::CaseInsensitive);
    const QString artist = grid.byVenue ? m_availArtist->currentText() : QString();
    const auto save = [this, path](const QByteArray &content) {
        if (const auto saved = saveFile(path, content); !saved) return shell().showError(saved.error());
        shell().toast(tr("%1 saved.").arg(QFileInfo(path).fileName()));
    };
    if (isCalendar) return save(availsCalendar(grid, [](const AvailsGrid::Column &column) { return tr("%1: free").arg(column.name); }, QDateTime::fromMSecsSinceEpoch(now())));
    store().read([](Connection &connection) { return settingOf(connection, agencyKeys::kName); }).then(this, [this, grid, artist, save](const Result<QString> &agency) {
        save(availsPdf(grid, artist, agency.value_or(QString()), today()));
    });
}

} // namespace flow::ui
