// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypanel.h"

#include "core/store/journalwriter.h"
#include "core/store/store.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/records/entryrow.h"
#include "ui/text/causetext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLong = 160; ///< a biography is not read here

    QString iconOf(int op) { return op == JournalInsert ? u"plus"_s : op == JournalDelete ? u"trash-2"_s : u"pencil"_s; }

    QString shortened(QString text)
    {
        text = text.simplified();
        return text.size() > kLong ? text.left(kLong - 1).trimmed() + u'…' : text;
    }

} // namespace

HistoryPanel::HistoryPanel(const PageContext &context, QWidget *parent)
    : ContextPanel(parent)
    , m_context(context)
    , m_column(addTab(u"changes"_s, tr("Changes")))
{
    setObjectName(u"panel.history"_s);
    show(0);
}

void HistoryPanel::show(qint64 transaction)
{
    if (transaction == m_id && transaction != 0) return;
    m_id = transaction;
    m_detail.reset();
    if (transaction == 0) return showNothing(tr("Nothing selected"), tr("Choose a row to see what it changed."));
    reload();
}

void HistoryPanel::reload()
{
    if (m_id == 0) return;
    const int turn = ++m_turn;
    m_context.store.read([id = m_id](Connection &connection) { return readTransactionDetail(connection, id); })
        .then(this, [this, turn](const Result<TransactionDetail> &detail) {
            if (turn != m_turn) return;
            if (!detail) return showNothing(tr("These changes cannot be shown"), errorText(detail.error()));
            m_detail = *detail;
            fill(*detail);
            Q_EMIT loaded();
        });
}

QWidget *HistoryPanel::link(const QString &text, qint64 transaction)
{
    auto *button = new Button(text, ButtonKind::Link);
    connect(button, &Button::clicked, this, [this, transaction] { Q_EMIT transactionRequested(transaction); });
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    row->addWidget(button);
    row->addStretch(1);
    return holder;
}

void HistoryPanel::fill(const TransactionDetail &detail)
{
    const TransactionInfo &info = detail.transaction;
    setHead(tr("Changes"), causeSentence(info), formatInstant(info.atMs));
    emptyLayout(m_column);
    auto *about = new PanelSection(tr("About"));
    if (!info.author.isEmpty()) about->addText(tr("By"), info.author);
    about->addText(tr("At"), formatInstant(info.atMs));
    about->addText(tr("Records"), formatCount(detail.count));
    if (detail.refused > 0) about->addText(tr("Refused rows"), formatCount(detail.refused));
    if (info.undoes) about->add(link(tr("Show what this undid"), info.undoes));
    if (info.undoneBy) about->add(link(tr("Undone since: show by what"), info.undoneBy));
    m_column->addWidget(about);
    fillRecords(detail);
    m_column->addStretch(1);
}

QString HistoryPanel::words(const TouchedRecord &record) const
{
    QStringList lines;
    for (const HistoryEntry::Change &change : record.changes) {
        const Field *field = record.entity->field(change.field);
        if (!field || record.op == JournalDelete || field->is(Internal)) continue;
        if (field->type == FieldType::Json || field->type == FieldType::Blob) continue;
        const auto value = [&](const QVariant &v) {
            return v.isNull() ? tr("empty") : shortened(formatValue(*record.entity, *field, v, record.currency));
        };
        lines << labelled(fieldLabel(*record.entity, *field), u"%1 → %2"_s.arg(value(change.before), value(change.after)));
    }
    return lines.join(u'\n');
}

void HistoryPanel::fillRecords(const TransactionDetail &detail)
{
    auto *section = new PanelSection(tr("Records"));
    if (detail.more)
        section->add(new Label(tr("The last %n of them", nullptr, int(detail.records.size())), TypeStyle::Small, ColorRole::Text3));
    for (const TouchedRecord &record : detail.records) {
        const QString kind = entityName(*record.entity);
        const QString title = record.title.isEmpty() ? kind : record.title;
        const QString what = record.op == JournalInsert ? tr("Added") : record.op == JournalDelete ? tr("Deleted") : tr("Changed");
        section->add(new EntryRow(iconOf(record.op), title, words(record), record.title.isEmpty() ? what : u"%1 · %2"_s.arg(kind, what)));
    }
    if (detail.records.empty() && detail.count > 0)
        section->add(new Label(tr("The values are no longer in the journal"), TypeStyle::Small, ColorRole::Text3));
    m_column->addWidget(section);
}

} // namespace flow::ui
