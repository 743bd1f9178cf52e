// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/pastimports.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "core/sync/rowat.h"
#include "ui/common/button.h"
#include "ui/common/contextpanel.h"
#include "ui/common/datatable.h"
#include "ui/common/label.h"
#include "ui/records/entryrow.h"
#include "ui/shell/undocontroller.h"
#include "ui/shell/whenseen.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"

#include <QApplication>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kNamed = 30; ///< records that stayed, in the panel

    /// What stood in the record of an import that was taken back: it went with the rest, the journal has it.
    Result<void> readTakenBack(RowHistory &history, PastImport &past)
    {
        FLOW_ASSIGN(const auto was, history.rowAt(importEntity(), past.transaction.importId, past.transaction.lastEntry));
        if (!was) return {};
        past.kind = was->text(u"kind");
        past.profile = was->text(u"profile");
        for (const auto &[field, figure] : {std::pair(u"rows", &past.rows), {u"created", &past.created}, {u"updated", &past.updated}, {u"unchanged", &past.unchanged},
                 {u"skipped", &past.skipped}, {u"rejected", &past.rejected}})
            *figure = was->value(field).toLongLong();
        return {};
    }

} // namespace

Result<QList<PastImport>> pastImports(Connection &connection)
{
    FLOW_ASSIGN(Statement rows,
        connection.prepare("SELECT t.id, i.kind, i.profile, i.rows, i.created, i.updated, i.unchanged, i.skipped, i.rejected "
                           "FROM journal_tx t LEFT JOIN import i ON i.id = t.import_id WHERE t.import_id IS NOT NULL AND t.undoes IS NULL "
                           "ORDER BY t.id DESC LIMIT 1000"));
    QList<PastImport> result;
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        FLOW_ASSIGN(const auto transaction, transactionById(connection, rows.integer(0)));
        if (!transaction) continue;
        result << PastImport{*transaction, rows.string(1), rows.string(2), rows.integer(3), rows.integer(4), rows.integer(5), rows.integer(6), rows.integer(7), rows.integer(8)};
    }
    RowHistory history(connection);
    for (PastImport &past : result)
        if (past.isUndone()) FLOW_TRY(readTakenBack(history, past));
    return result;
}

namespace {

    class PastSource final : public RowSource
    {
    public:
        explicit PastSource(Store &store)
            : m_store(store)
        {
        }
        QFuture<Result<qint64>> count(const RowQuery &) override
        {
            return m_store.read([](Connection &connection) -> Result<qint64> {
                FLOW_ASSIGN(const auto all, pastImports(connection));
                return all.size();
            });
        }
        QFuture<Result<QList<Row>>> window(const RowQuery &, qint64 first, int number) override
        {
            return m_store.read([first, number](Connection &connection) -> Result<QList<Row>> {
                FLOW_ASSIGN(const auto all, pastImports(connection));
                QList<Row> rows;
                for (const PastImport &past : all.mid(first, number))
                    rows << Row{past.transaction.id,
                        {past.transaction.subject, past.transaction.atMs, past.transaction.author, past.kind, past.rows, past.created, past.updated, past.rejected, past.profile,
                            past.isUndone()}};
                return rows;
            });
        }

    private:
        Store &m_store;
    };

    Column text(const QString &title, int index, int width)
    {
        Column column{.field = QString::number(index), .title = title, .width = width, .sortable = false};
        column.look = [index](const Row &row) { return CellLook{.text = row.values.value(index).toString()}; };
        return column;
    }

    Column figure(const QString &title, int index, int width = 72)
    {
        Column column{.field = QString::number(index), .title = title, .width = width, .right = true, .sortable = false};
        column.look = [index](const Row &row) { return CellLook{.text = formatCount(row.values.value(index).toLongLong())}; };
        return column;
    }

    QList<Column> columnsOf()
    {
        Column name = text(PastImports::tr("File"), 0, 230);
        name.weight = CellWeight::Name;
        name.fixed = true;
        name.look = [](const Row &row) {
            CellLook look{.text = row.values.value(0).toString(), .icon = u"file-spreadsheet"_s};
            if (row.values.value(9).toBool()) look.second = PastImports::tr("taken back");
            return look;
        };
        Column when = text(PastImports::tr("When"), 1, 132);
        when.look = [](const Row &row) { return CellLook{.text = formatInstant(row.values.value(1).toLongLong())}; };
        Column kind = text(PastImports::tr("What"), 3, 136);
        kind.look = [](const Row &row) { return CellLook{.text = row.values.value(3).toString().isEmpty() ? QString() : importKindText(row.values.value(3).toString())}; };
        Column profile = text(PastImports::tr("Recognised as"), 8, 150);
        profile.look = [](const Row &row) { return CellLook{.text = profileText(row.values.value(8).toString())}; };
        // What the panel says, too, comes last: beside an open one there is no room for all of them.
        return {name, when, kind, figure(PastImports::tr("Rows"), 4), figure(PastImports::tr("New"), 5), figure(PastImports::tr("Updated"), 6, 92),
            figure(PastImports::tr("Refused"), 7, 92), text(PastImports::tr("Who"), 2, 110), profile};
    }

} // namespace

PastImports::PastImports(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    m_model = new PagedModel(std::make_shared<PastSource>(context.store), columnsOf(), this);
    m_table = new DataTable(this);
    m_table->setObjectName(u"pastImports"_s);
    m_table->setAccessibleName(tr("Past imports"));
    m_table->setEmptyText(tr("No imports yet"), tr("What you import is listed here and can be taken back as a whole."));
    m_table->setPagedModel(m_model);
    column->addWidget(m_table);
    m_panel = new ContextPanel(this);
    m_panel->hide();
    auto *tab = m_panel->addTab(u"facts"_s, tr("Overview"));
    m_facts = new PanelSection({}, m_panel);
    m_stayed = new PanelSection(tr("Stayed as they are"), m_panel);
    m_stayed->setObjectName(u"importStayed"_s);
    m_stayed->hide();
    tab->addWidget(m_facts);
    tab->addWidget(m_stayed);
    tab->addStretch(1);
    m_again = new WhenSeen(this, 200, [this] { readLeft(); });
    m_open = new Button(tr("Show them"));
    m_refused = new Button(tr("Refused rows"));
    m_refused->setAccessibleName(tr("Save refused rows as CSV"));
    m_revert = new Button(tr("Take back"), ButtonKind::Danger);
    m_revert->setObjectName(u"importRevert"_s);
    m_panel->setActions({m_revert, m_refused, m_open});
    connect(m_revert, &QAbstractButton::clicked, this, [this] {
        if (m_shown.transaction.id && !m_shown.isUndone()) m_context.undo.take(m_shown.transaction, m_revert);
    });
    connect(m_refused, &QAbstractButton::clicked, this, [this] { Q_EMIT refusedRequested(m_shown.transaction.importId, m_shown.transaction.subject); });
    connect(m_open, &QAbstractButton::clicked, this, [this] { Q_EMIT openRequested(m_shown.kind); });
    connect(m_panel, &ContextPanel::previousRequested, this, [this] { m_table->moveCurrent(-1); });
    connect(m_panel, &ContextPanel::nextRequested, this, [this] { m_table->moveCurrent(1); });
    connect(m_table, &DataTable::currentIdChanged, this, &PastImports::show);
    connect(&context.store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(importEntity().number)) reload();
        else if (m_shown.isUndone()) m_again->request();
    });
    reload();
}

QWidget *PastImports::panel() { return m_panel; }

void PastImports::reload()
{
    m_model->refresh();
    m_context.store.read([](Connection &connection) { return pastImports(connection); }).then(this, [this](const Result<QList<PastImport>> &all) {
        if (!all) return;
        m_imports = *all;
        m_count = all->size();
        show(m_table->currentId() ? m_table->currentId() : m_imports.value(0).transaction.id);
        Q_EMIT loaded();
    });
}

void PastImports::show(qint64 id)
{
    const auto found = std::ranges::find_if(m_imports, [&](const PastImport &past) { return past.transaction.id == id; });
    if (found == m_imports.end() || m_shown.transaction.id != id) fillLeft({}, 0); // of another import
    m_shown = found == m_imports.end() ? PastImport{} : *found;
    readLeft();
    if (!m_shown.transaction.id) return m_panel->showNothing(tr("No import chosen"), tr("Choose one to see what it brought."));
    const PastImport &past = m_shown;
    m_panel->setHead(tr("Import"), past.transaction.subject, past.isUndone() ? tr("Taken back") : formatInstant(past.transaction.atMs));
    m_facts->clear();
    const auto fact = [this](const QString &label, const QString &value) {
        if (!value.isEmpty()) m_facts->addText(label, value);
    };
    fact(tr("Made by"), past.transaction.author);
    if (!past.kind.isEmpty()) {
        fact(tr("What"), importKindText(past.kind));
        fact(tr("Recognised as"), profileText(past.profile));
        fact(tr("Rows"), formatCount(past.rows));
        fact(tr("New"), formatCount(past.created));
        fact(tr("Updated"), formatCount(past.updated));
        fact(tr("Unchanged"), formatCount(past.unchanged));
        fact(tr("Left out"), formatCount(past.skipped));
        fact(tr("Refused"), formatCount(past.rejected));
    }
    if (past.isUndone() && m_panel->isAncestorOf(QApplication::focusWidget())) m_table->setFocus(); // a button that goes would give the keyboard to whatever comes next
    m_revert->setEnabled(!past.isUndone());
    m_refused->setEnabled(!past.isUndone() && past.rejected + past.skipped > 0);
    m_open->setEnabled(!past.isUndone() && past.created + past.updated > 0);
}

void PastImports::readLeft()
{
    const int turn = ++m_turn;
    if (!m_shown.isUndone()) return fillLeft({}, 0);
    struct Found
    {
        QList<Left> named;
        qint64 count = 0;
    };
    m_context.store
        .read([undone = m_shown.transaction](Connection &connection) -> Result<Found> {
            FLOW_ASSIGN(const LeftRecords left, recordsLeftBy(connection, undone, kNamed));
            Found found{.count = left.count};
            for (const KeptRecord &kept : left.records) {
                FLOW_ASSIGN(const auto record, Records(connection).byId(*kept.entity, kept.id));
                const Field *field = kept.entity->field(kept.field);
                const QString kind = entityName(*kept.entity);
                if (record) found.named << Left{kept.entity->name, record->title().isEmpty() ? kind : record->title(), field ? u"%1 · %2"_s.arg(kind, fieldLabel(*kept.entity, *field)) : kind, kept.id};
            }
            return found;
        })
        .then(this, [this, turn](const Result<Found> &found) {
            if (turn == m_turn && found) fillLeft(found->named, found->count);
        });
}

void PastImports::fillLeft(const QList<Left> &named, qint64 count)
{
    m_stayed->setVisible(!named.isEmpty());
    if (named == m_left && count == m_leftCount) return; // the keyboard may be in it
    m_left = named;
    m_leftCount = count;
    m_stayed->clear();
    if (named.isEmpty()) return;
    auto *why = new Label(tr("Somebody changed them after the import, or other records need them."), TypeStyle::Small, ColorRole::Text2);
    why->setWordWrap(true);
    m_stayed->add(why);
    for (const Left &left : named) {
        auto *row = new PersonRow(left.title, left.about, left.entity == contactEntity().name);
        connect(row, &PersonRow::opened, this, [this, left] { m_context.shell.openRecord(left.entity, left.id); });
        m_stayed->add(row);
    }
    if (count > named.size()) m_stayed->add(new Label(tr("and %n more", nullptr, int(count - named.size())), TypeStyle::Small, ColorRole::Text3));
}

} // namespace flow::ui
