// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/filestep.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"
#include "ui/theme/paint.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QListWidget>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRawRows = 12;
    constexpr int kRowsRole = Qt::UserRole + 1; ///< of the choices of a header
    constexpr int kUsualWidth = 240; ///< of a column, at most
    constexpr double kMostWidth = 420; ///< where all have room
    constexpr int kMargins = 48;

    class NoteIcon final : public QWidget
    {
    public:
        NoteIcon(bool isWarning, QWidget *parent)
            : QWidget(parent)
            , m_isWarning(isWarning)
        {
            setFixedSize(20, 20);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            Theme &theme = themeOf(this);
            QPainter painter(this);
            paint::icon(painter, rect(), theme, m_isWarning ? u"triangle-alert"_s : u"info"_s, 16, theme.color(m_isWarning ? ColorRole::WarningText : ColorRole::Text3));
        }

    private:
        bool m_isWarning;
    };

    /// Cells as a list has them; the header row is strong, the number of the line pale.
    class RawDelegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;
        void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
        {
            Theme &theme = themeOf(option.widget);
            const bool header = index.data(Qt::UserRole).toBool();
            const bool number = index.column() == 0;
            const QRectF cell(option.rect);
            if (option.state & QStyle::State_Selected) painter->fillRect(cell, theme.color(ColorRole::Selection));
            else if (header) painter->fillRect(cell, theme.color(ColorRole::Background));
            paint::hairline(*painter, QRectF(cell.x(), cell.bottom() - 1, cell.width(), 1), theme.color(ColorRole::Hairline));
            paint::hairline(*painter, QRectF(cell.right() - 1, cell.y(), 1, cell.height()), theme.color(ColorRole::Hairline));
            paint::text(*painter, cell.adjusted(10, 0, -10, 0), index.data().toString(), theme.font(header ? TypeStyle::BodyStrong : TypeStyle::Body, true),
                theme.color(number ? ColorRole::Text3 : ColorRole::Text), number ? Qt::AlignRight : Qt::AlignLeft);
        }
    };

    /// A check box with room around it.
    class SheetDelegate final : public QStyledItemDelegate
    {
    public:
        using QStyledItemDelegate::QStyledItemDelegate;

    protected:
        void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
        {
            QStyledItemDelegate::initStyleOption(option, index);
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->decorationSize = {4, 16};
        }
    };

} // namespace

QWidget *noteLine(const QString &text, bool isWarning, QWidget *parent)
{
    auto *line = new QWidget(parent);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(8);
    row->addWidget(new NoteIcon(isWarning, line), 0, Qt::AlignTop);
    auto *words = new Label(text, TypeStyle::Body, ColorRole::Text2, line);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    return line;
}

FileStep::FileStep(ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    setObjectName(u"importFileStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 0);
    column->setSpacing(12);
    m_error = new Banner(this);
    m_error->setObjectName(u"importError"_s);
    connect(m_error, &Banner::triggered, this, &FileStep::anotherWanted);
    column->addWidget(m_error);
    auto *head = new QHBoxLayout;
    m_name = new Label({}, TypeStyle::Title, ColorRole::Text, this);
    m_what = new Label({}, TypeStyle::Body, ColorRole::Text2, this);
    m_queue = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    head->setSpacing(12);
    head->addWidget(m_name);
    head->addWidget(m_what);
    head->addStretch(1);
    head->addWidget(m_queue);
    column->addLayout(head);

    m_busy = new QWidget(this);
    auto *busy = new QHBoxLayout(m_busy);
    busy->setContentsMargins({});
    m_busyText = new Label({}, TypeStyle::Body, ColorRole::Text2, m_busy);
    auto *stop = new Button(tr("Cancel"), ButtonKind::Default, {}, m_busy);
    connect(stop, &QAbstractButton::clicked, this, [this] { m_session.cancel(); });
    busy->addWidget(m_busyText);
    busy->addWidget(stop);
    busy->addStretch(1);
    column->addWidget(m_busy);

    m_choices = new QWidget(this);
    auto *choices = new QHBoxLayout(m_choices);
    choices->setContentsMargins({});
    choices->setSpacing(0);
    const auto add = [&](Label *&label, QComboBox *&box, const QString &text, const QString &id) {
        auto *pair = new QWidget(m_choices);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 16, 0);
        row->setSpacing(8);
        label = new Label(text, TypeStyle::Small, ColorRole::Text2, pair);
        box = new QComboBox(pair);
        box->setObjectName(id);
        box->setAccessibleName(text);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        choices->addWidget(pair);
    };
    add(m_encodingLabel, m_encoding, tr("Encoding"), u"importEncoding"_s);
    add(m_delimiterLabel, m_delimiter, tr("Columns are separated by"), u"importDelimiter"_s);
    add(m_headerLabel, m_header, tr("The columns are named in"), u"importHeaderRow"_s);
    choices->addStretch(1);
    column->addWidget(m_choices);
    m_encoding->addItem(tr("Found out"), QString());
    for (const QString &name : encodingNames()) m_encoding->addItem(name, name);
    m_delimiter->addItem(tr("Found out"), 0);
    m_delimiter->addItem(tr("Comma"), int(','));
    m_delimiter->addItem(tr("Semicolon"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    m_delimiter->addItem(tr("Bar"), int('|'));
    connect(m_encoding, &QComboBox::activated, this, &FileStep::reread);
    connect(m_delimiter, &QComboBox::activated, this, &FileStep::reread);
    connect(m_header, &QComboBox::activated, this, [this](int item) {
        const QVariant line = m_header->itemData(item);
        m_session.setHeader(line.isNull() ? std::nullopt : std::optional(HeaderPlace{line.toLongLong(), m_header->itemData(item, kRowsRole).toInt()}));
    });

    m_notes = new QVBoxLayout;
    m_notes->setSpacing(4);
    column->addLayout(m_notes);
    auto *body = new QHBoxLayout;
    body->setSpacing(24);
    m_sheetsBox = new QWidget(this);
    m_sheetsBox->setFixedWidth(260);
    auto *sheets = new QVBoxLayout(m_sheetsBox);
    sheets->setContentsMargins(0, 0, 0, 16);
    sheets->setSpacing(12);
    sheets->addWidget(new Label(tr("Sheets to import"), TypeStyle::Heading, ColorRole::Text, m_sheetsBox));
    m_sheets = new QListWidget(m_sheetsBox);
    m_sheets->setObjectName(u"importSheets"_s);
    m_sheets->setAccessibleName(tr("Sheets to import"));
    m_sheets->setFrameShape(QFrame::NoFrame);
    m_sheets->setUniformItemSizes(true);
    m_sheets->setItemDelegate(new SheetDelegate(m_sheets));
    m_sheets->setTextElideMode(Qt::ElideMiddle);
    m_sheets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    sheets->addWidget(m_sheets, 1);
    connect(m_sheets, &QListWidget::currentRowChanged, this, [this](int row) {
        m_session.showTable(row);
        refresh();
    });
    connect(m_sheets, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) { m_session.setWanted(m_sheets->row(item), item->checkState() == Qt::Checked); });
    body->addWidget(m_sheetsBox);
    auto *first = new QVBoxLayout;
    first->setSpacing(12);
    m_rowsTitle = new Label(tr("First rows, as they stand in the file"), TypeStyle::Heading, ColorRole::Text, this);
    first->addWidget(m_rowsTitle);
    m_rows = new QTableWidget(this);
    m_rows->setObjectName(u"importRawRows"_s);
    m_rows->setAccessibleName(tr("First rows of the file"));
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setTabKeyNavigation(false);
    m_rows->verticalHeader()->setDefaultSectionSize(30);
    m_rows->verticalHeader()->hide();
    m_rows->setShowGrid(false);
    m_rows->setItemDelegate(new RawDelegate(m_rows));
    m_rows->horizontalHeader()->hide();
    m_rows->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    first->addWidget(m_rows, 1);
    body->addLayout(first, 1);
    column->addLayout(body, 1);
    refresh();
}

QString fileErrorText(const Error &error, const ImportSession &session)
{
    Error shown = error;
    for (QString &arg : shown.args)
        if (arg == session.path()) arg = session.fileName();
    return errorText(shown);
}

void FileStep::reread()
{
    ReadOptions options = m_session.readOptions();
    options.encoding = m_encoding->currentData().toString();
    options.delimiter = char(m_delimiter->currentData().toInt());
    m_session.readAs(options);
}

void FileStep::refresh()
{
    const bool busy = m_session.state() == ImportSession::State::Inspecting;
    const bool fine = m_session.inspection() && !busy;
    m_name->setText(m_session.fileName());
    m_busy->setVisible(busy);
    m_busyText->setText(tr("Reading the file"));
    m_error->setVisible(m_session.error().has_value() && !busy);
    if (m_session.error()) {
        m_error->set(fileErrorText(*m_session.error(), m_session), Tone::Danger, u"circle-alert"_s, tr("Choose another file"), false);
    }
    m_queue->setText(m_session.waiting().isEmpty() ? QString() : tr("%Ln more file(s) waiting", nullptr, int(m_session.waiting().size())));
    m_what->setVisible(fine);
    m_choices->setVisible(false);
    m_rows->setVisible(fine);
    m_rowsTitle->setVisible(fine);
    m_sheetsBox->setVisible(fine && m_session.inspection()->tables.size() > 1);
    fillNotes();
    if (!fine) return;
    fillFacts();
    fillSheets();
    fillRows();
}

void FileStep::fillSheets()
{
    const QSignalBlocker quiet(m_sheets);
    const auto &tables = m_session.inspection()->tables;
    const bool same = m_sheets->count() == int(tables.size());
    if (!same) m_sheets->clear();
    for (int i = 0; i < int(tables.size()); ++i) {
        const TableInfo &info = tables[size_t(i)].sample.table;
        auto *item = same ? m_sheets->item(i) : new QListWidgetItem(m_sheets);
        const QString what = kindText(m_session.mappingOf(i).kind).toLower();
        item->setText(info.hidden ? tr("%1, hidden, %2").arg(info.name, what) : u"%1, %2"_s.arg(info.name, what));
        item->setToolTip(item->text());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_session.isWanted(i) ? Qt::Checked : Qt::Unchecked);
    }
    m_sheets->setCurrentRow(m_session.tableIndex());
}

void FileStep::fillFacts()
{
    const Inspection &found = *m_session.inspection();
    QStringList facts{containerText(found.source.container), formatBytes(QFileInfo(m_session.path()).size())};
    if (const InspectedTable *table = m_session.table(); table && table->rows >= 0)
        facts << tr("%Ln row(s)", nullptr, int(std::max<qint64>(0, table->rows - m_session.mapping().firstDataRow())));
    m_what->setText(facts.join(u" · "_s));
    const Container kind = found.source.container;
    const bool text = kind == Container::Csv || kind == Container::Tsv;
    m_choices->setVisible(kind != Container::VCard && kind != Container::ICalendar);
    for (QComboBox *box : {m_encoding, m_delimiter}) box->parentWidget()->setVisible(text);
    fillHeader();
    const ReadOptions &options = m_session.readOptions();
    m_encoding->setItemText(0, tr("%1, found out").arg(found.source.encoding));
    m_encoding->setCurrentIndex(std::max(0, m_encoding->findData(options.encoding)));
    const int mark = m_delimiter->findData(int(found.source.delimiter));
    m_delimiter->setItemText(0, mark > 0 ? tr("%1, found out").arg(m_delimiter->itemText(mark)) : tr("Found out"));
    m_delimiter->setCurrentIndex(std::max(0, m_delimiter->findData(int(options.delimiter))));
}

/// The rows that are shown below, each alone or with the one after it.
void FileStep::fillHeader()
{
    m_header->clear();
    const InspectedTable *table = m_session.table();
    if (!table) return;
    const Mapping &mapping = m_session.mapping();
    const auto &lines = table->sample.lines;
    const auto words = [&](int row, int rows) {
        if (row < 0) return tr("no row");
        return rows == 2 ? tr("rows %1 and %2").arg(lines[size_t(row)]).arg(lines[size_t(row) + 1]) : tr("row %1").arg(lines[size_t(row)]);
    };
    const int now = std::max(1, mapping.headerRows);
    m_header->addItem(mapping.headerChosen ? tr("what is found out") : tr("%1, found out", "row").arg(words(mapping.headerRow, now)));
    const auto add = [&](int row, int rows) {
        m_header->addItem(words(row, rows), row < 0 ? qint64(0) : lines[size_t(row)]);
        m_header->setItemData(m_header->count() - 1, rows, kRowsRole);
        if (mapping.headerChosen && mapping.headerRow == row && (row < 0 || now == rows)) m_header->setCurrentIndex(m_header->count() - 1);
    };
    add(-1, 0);
    const int count = int(std::min<size_t>(lines.size(), kRawRows));
    for (int row = 0; row < count; ++row) add(row, 1);
    for (int row = 0; row + 1 < count; ++row) add(row, 2);
}

void FileStep::fillRows()
{
    const InspectedTable *table = m_session.table();
    m_rows->clear();
    if (!table) return;
    const auto &rows = table->sample.rows;
    const int count = int(std::min<size_t>(rows.size(), kRawRows));
    size_t width = 0;
    for (int i = 0; i < count; ++i) width = std::max(width, rows[size_t(i)].size());
    m_rows->setRowCount(count);
    m_rows->setColumnCount(1 + int(std::min<size_t>(width, 60)));
    const Mapping &mapping = m_session.mapping();
    for (int i = 0; i < count; ++i) {
        auto *number = new QTableWidgetItem(QString::number(table->sample.lines[size_t(i)]));
        number->setFlags(Qt::ItemIsEnabled);
        m_rows->setItem(i, 0, number);
        const bool header = mapping.headerRow >= 0 && i >= mapping.headerRow && i < mapping.firstDataRow();
        for (int j = 0; j < m_rows->columnCount() - 1; ++j) {
            const auto &cells = rows[size_t(i)];
            auto *item = new QTableWidgetItem(size_t(j) < cells.size() ? QString::fromStdString(cells[size_t(j)].text).left(300) : QString());
            item->setData(Qt::UserRole, header);
            m_rows->setItem(i, j + 1, item);
        }
    }
    m_rows->setColumnWidth(0, 48);
    const QFont font = themeOf(this).font(TypeStyle::BodyStrong, true);
    QList<int> wanted;
    int sum = m_rows->columnWidth(0);
    for (int j = 1; j < m_rows->columnCount(); ++j) {
        double widest = 40;
        for (int i = 0; i < count; ++i) widest = std::max(widest, paint::textWidth(m_rows->item(i, j)->text(), font));
        wanted << int(std::min(widest + 22, kMostWidth));
        sum += wanted.last();
    }
    const int room = this->width() - kMargins - (m_sheetsBox->isVisibleTo(this) ? m_sheetsBox->width() + 24 : 0); // what the table will have
    const bool fits = sum <= room;
    for (int j = 1; j < m_rows->columnCount(); ++j) m_rows->setColumnWidth(j, fits ? wanted[j - 1] : std::min(wanted[j - 1], kUsualWidth));
}

void FileStep::fillNotes()
{
    emptyLayout(m_notes);
    if (!m_session.inspection()) return;
    for (const SourceNote &note : m_session.inspection()->source.warnings)
        if (const QString text = noteText(note); !text.isEmpty()) m_notes->addWidget(noteLine(text, true, this));
    const auto *table = m_session.table();
    if (table && m_session.mapping().kind == TableKind::Unknown && !m_session.error())
        m_notes->addWidget(noteLine(tr("It is not clear what these rows are. Say so in the next step."), true, this));
}

} // namespace flow::ui
