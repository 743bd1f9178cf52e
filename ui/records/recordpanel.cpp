// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpanel.h"

#include "core/entities.h"
#include "core/store/journalwriter.h"
#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/common/motion.h"
#include "ui/records/entryrow.h"
#include "ui/records/persontools.h"
#include "ui/records/quicklog.h"
#include "ui/records/recordpopover.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/recordfields.h"
#include "ui/shell/rights.h"
#include "ui/text/causetext.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/flowstyle.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QTimer>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString iconOfKind(const QString &kind)
    {
        if (kind == "mail"_L1) return u"mail"_s;
        if (kind == "meeting"_L1) return u"users"_s;
        if (kind == "message"_L1) return u"message-circle"_s;
        if (kind == "note"_L1) return u"sticky-note"_s;
        return u"phone"_s;
    }

} // namespace

RecordPanel::RecordPanel(const PageContext &context, PanelSpec spec, QWidget *parent)
    : ContextPanel(parent)
    , m_context(context)
    , m_spec(std::move(spec))
    , m_overview(addTab(u"overview"_s, tr("Overview")))
{
    setObjectName(u"panel."_s + m_spec.request.entity->name);
    if (m_spec.request.children) m_childColumn = addTab(u"children"_s, m_spec.childrenTitle);
    if (hasLog()) {
        m_logColumn = addTab(u"log"_s, tr("Log"));
        m_logLine = new QLineEdit;
        m_logLine->setObjectName(u"quickLog"_s);
        m_logLine->setPlaceholderText(tr("call: what was said"));
        m_logLine->setAccessibleName(tr("Log a call, mail, meeting or note in one line"));
        m_logLine->setToolTip(tr("Begin with call, mail, meeting, whatsapp or note; details follow after --"));
        connect(m_logLine, &QLineEdit::returnPressed, this, [this] { log(m_logLine->text()); });
        auto *escape = new QAction(m_logLine);
        escape->setShortcut(Qt::Key_Escape);
        escape->setShortcutContext(Qt::WidgetShortcut);
        escape->setEnabled(false);
        connect(escape, &QAction::triggered, this, [this] { correctEntry(0, {}); });
        m_logLine->addAction(escape);
        auto *box = new QWidget;
        auto *margins = new QVBoxLayout(box);
        margins->setContentsMargins(20, 12, 20, 4);
        margins->addWidget(m_logLine);
        auto *hint = new Label(tr("Begin with call, mail, meeting or message. A note is private: only you read it, also in the cloud."), TypeStyle::Small, ColorRole::Text3);
        hint->setWordWrap(true);
        margins->addWidget(hint);
        m_logColumn->addWidget(box);
        m_logList = new QWidget;
        (new QVBoxLayout(m_logList))->setContentsMargins({});
        m_logColumn->addWidget(m_logList);
    }
    m_historyColumn = addTab(u"history"_s, tr("History"));
    setMenu([this](QMenu &menu) {
        if (mayWrite(m_context, m_spec.request.entity->name))
            menu.addAction(tr("Delete"), this, [this] {
                if (m_id) m_context.editor.remove(*m_spec.request.entity, {m_id});
            });
        addPersonActions(menu, m_context, *m_spec.request.entity, m_id, m_name, this);
    });
    show(0);

    auto *refresh = new QTimer(this);
    refresh->setSingleShot(true);
    refresh->setInterval(50);
    connect(refresh, &QTimer::timeout, this, &RecordPanel::load);
    connect(&m_context.store.feed(), &ChangeFeed::changed, refresh, [refresh](const ChangeSet &) { refresh->start(); });
}

void RecordPanel::show(qint64 id)
{
    if (id == m_id && id != 0) return;
    m_id = id;
    if (std::exchange(m_corrected, 0)) { // the correction was of the record before
        m_logLine->clear();
        m_logLine->actions().first()->setEnabled(false);
    }
    if (id == 0) return showNothing(tr("Nothing selected"), tr("Choose a row to see all about it here."));
    load();
}

void RecordPanel::load()
{
    if (m_id == 0 || isEditingWithin(*this) || m_choosing) return;
    const int turn = ++m_turn;
    m_context.store.read([request = m_spec.request, id = m_id](Connection &connection) { return readDetail(connection, request, id); })
        .then(this, [this, turn](const Result<RecordDetail> &detail) {
            if (turn != m_turn || (m_choosing && detail)) return; // read before the question was opened: read again when it is closed
            if (detail) return fill(*detail);
            m_id = 0;
            showNothing(tr("This record was deleted"), tr("Undo brings it back."));
        });
}

void RecordPanel::fill(const RecordDetail &detail)
{
    const KeptFocus focus(*this);
    const Entity &entity = *m_spec.request.entity;
    m_name = detail.record.title();
    setHead(entityName(entity), m_name, m_spec.facts ? m_spec.facts(detail) : QString());
    if (m_spec.avatar) setAvatar(detail.record.title(), seriesOf(detail.record.title()), m_spec.circle);
    if (m_spec.figures) setFigures(m_spec.figures(detail));
    fillOverview(detail);
    m_shown = detail.record;
    for (FieldRow *row : std::exchange(m_changed, {})) markChanged(row);
    if (m_childColumn) fillChildren(detail);
    if (m_logColumn) fillLog(detail);
    fillHistory(detail);
    if (m_logWanted) startLog();
    Q_EMIT loaded(m_id);
}

void RecordPanel::addRow(PanelSection *section, const RecordDetail &detail, const Field &field, const QString &label)
{
    const Entity &entity = *m_spec.request.entity;
    const bool isReference = field.type == FieldType::Reference;
    const bool isChosen = isReference && m_spec.choosable.contains(field.name) && mayWrite(m_context, entity.name);
    if (isReference && !isChosen) {
        section->addText(fieldLabel(entity, field), detail.references.value(field.name));
        return;
    }
    FieldRow *row = addRecordField(*section, m_context, detail.record, field);
    if (!label.isEmpty()) row->setLabel(label);
    if (isReference) {
        row->setText(detail.references.value(field.name));
        connect(row, &FieldRow::chooseRequested, this, [this, row, record = detail.record, &field] { choose(row, record, field); });
    }
    if (m_shown.id == detail.record.id && m_shown.value(field.name) != detail.record.value(field.name)) m_changed << row;
    // What was typed belongs to the record in whose panel it was typed, whichever is chosen by now.
    connect(row, &FieldRow::edited, this, [this, id = detail.record.id, of = m_name](const QString &name, const QVariant &value) { write(id, of, name, value); });
}

void RecordPanel::write(qint64 id, const QString &name, const QString &field, const QVariant &value)
{
    if (!m_spec.write) {
        m_context.editor.set(*m_spec.request.entity, id, field, value);
        return;
    }
    m_context.editor.write({u"edit"_s, name}, {}, [write = m_spec.write, id, field, value](Connection &connection) { return write(connection, id, field, value); });
}

/// The panel stays as it is while the question is open.
void RecordPanel::choose(FieldRow *row, const Record &record, const Field &field)
{
    if (m_choosing) return;
    row->setFocus();
    m_choosing = new RecordPopover(m_context, row, record, field);
    connect(m_choosing, &RecordPopover::chosen, this, [this, id = record.id, name = m_name, field = field.name](const QVariant &chosen) { write(id, name, field, chosen); });
    connect(m_choosing, &Popover::closed, this, [this] {
        m_choosing.clear();
        load();
    });
    m_choosing->open();
}

void RecordPanel::fillOverview(const RecordDetail &detail)
{
    emptyLayout(m_overview);
    if (m_spec.lead) m_spec.lead(detail, m_overview);
    // Whom to call comes before what is known of a place; of a person, how to reach them comes first.
    const Entity *entity = m_spec.request.entity;
    const bool isPlace = entity == &venueEntity() || entity == &companyEntity(), isPerson = entity == &contactEntity();
    if (m_spec.request.roles && isPlace) fillRoles(detail);
    bool isFirst = true;
    for (const PanelSpec::Section &spec : m_spec.sections) {
        if (spec.isFor && !spec.isFor(detail.record)) continue;
        QStringList shown;
        for (const QString &name : spec.fields)
            if (!spec.onlyFilled || !detail.record.value(name).isNull()) shown << name;
        if (shown.isEmpty()) continue;
        auto *section = new PanelSection(spec.title);
        for (const QString &name : std::as_const(shown)) addRow(section, detail, *m_spec.request.entity->field(name), spec.labels.value(name));
        m_overview->addWidget(section);
        if (m_spec.request.roles && isPerson && std::exchange(isFirst, false)) fillRoles(detail);
    }
    if (!detail.tags.isEmpty() || !detail.interests.isEmpty()) {
        auto *section = new PanelSection(tr("Tags"));
        section->add(new TagFlow(detail.tags + detail.interests));
        m_overview->addWidget(section);
    }
    if (m_spec.request.roles && !isPlace && !isPerson) fillRoles(detail);
    if (m_spec.extra) m_spec.extra(detail, m_overview);
    m_overview->addStretch(1);
}

void RecordPanel::fillRoles(const RecordDetail &detail)
{
    const bool person = m_spec.request.entity == &contactEntity();
    auto *section = new PanelSection(person ? tr("Works at") : tr("Contacts"));
    const Field &roleField = *contactRoleEntity().field(u"role");
    for (const RoleLine &line : detail.roles) {
        const QString role = line.roleName.isEmpty() ? choiceLabel(contactRoleEntity(), roleField, line.role) : line.roleName;
        auto *row = new PersonRow(line.title, role, !person);
        connect(row, &PersonRow::opened, this, [this, line] { m_context.shell.openRecord(line.entity->name, line.id); });
        if (!line.phone.isEmpty()) row->addTool(u"phone"_s, tr("Call %1").arg(line.phone), [line] { QDesktopServices::openUrl(QUrl(u"tel:"_s + line.phone)); });
        if (!line.email.isEmpty()) row->addTool(u"mail"_s, tr("Write to %1").arg(line.email), [line] { QDesktopServices::openUrl(QUrl(u"mailto:"_s + line.email)); });
        section->add(row);
    }
    if (detail.roles.empty()) section->add(new Label(person ? tr("No venue or company yet") : tr("Nobody yet"), TypeStyle::Small, ColorRole::Text3));
    m_overview->addWidget(section);
}

void RecordPanel::fillLog(const RecordDetail &detail)
{
    setTabText(u"log"_s, detail.interactions.empty() ? tr("Log") : tr("Log") + u'\t' + formatCount(qint64(detail.interactions.size())));
    auto *column = static_cast<QVBoxLayout *>(m_logList->layout());
    emptyLayout(column);
    auto *section = new PanelSection;
    for (const Record &entry : detail.interactions) {
        const QString kind = choiceLabel(interactionEntity(), *interactionEntity().field(u"kind"), entry.text(u"kind"));
        QString about = formatInstant(entry.value(u"at").toLongLong());
        if (!entry.text(u"author").isEmpty()) about = entry.text(u"author") + u", "_s + kind.toLower() + u", "_s + about;
        const bool isPrivate = entry.value(u"is_private").toBool();
        if (isPrivate) about = tr("Private") + u", "_s + about;
        auto *row = new EntryRow(isPrivate ? u"lock"_s : iconOfKind(entry.text(u"kind")), entry.text(u"summary"), entry.text(u"detail"), about);
        if (isPrivate) row->setToolTip(tr("Only its author reads it, also in the cloud"));
        if (mayWrite(m_context, u"interaction"_s))
            row->addTool(u"ellipsis"_s, tr("Change the entry “%1”").arg(entry.text(u"summary")), [this, entry](QWidget *tool) { openEntryMenu(tool, entry); });
        section->add(row);
    }
    if (detail.interactions.empty()) section->add(new Label(tr("Nothing logged yet"), TypeStyle::Small, ColorRole::Text3));
    column->addWidget(section);
    column->addStretch(1);
}

void RecordPanel::fillChildren(const RecordDetail &detail)
{
    setTabText(u"children"_s, detail.children.empty() ? m_spec.childrenTitle : u"%1\t%2"_s.arg(m_spec.childrenTitle).arg(detail.children.size()));
    emptyLayout(m_childColumn);
    auto *section = new PanelSection;
    for (const Record &child : detail.children) section->add(m_spec.child(child));
    if (detail.children.empty()) section->add(new Label(tr("Nothing yet"), TypeStyle::Small, ColorRole::Text3));
    m_childColumn->addWidget(section);
    m_childColumn->addStretch(1);
}

void RecordPanel::fillHistory(const RecordDetail &detail)
{
    emptyLayout(m_historyColumn);
    auto *section = new PanelSection;
    const Entity &entity = *m_spec.request.entity;
    for (const HistoryEntry &entry : detail.history) {
        QStringList changes;
        for (const auto &change : entry.changes) {
            const Field *field = entity.field(change.field);
            if (!field || field->is(Internal)) continue;
            const QString currency = field->unit.isEmpty() ? QString() : detail.record.text(field->unit);
            const auto words = [&](const QVariant &value) { return value.isNull() ? tr("empty") : formatValue(entity, *field, value, currency); };
            if (entry.op == JournalUpdate) changes << labelled(fieldLabel(entity, *field), u"%1 → %2"_s.arg(words(change.before), words(change.after)));
        }
        const QString what = entry.op == JournalInsert ? tr("Created") : entry.op == JournalDelete ? tr("Deleted") : changes.join(u'\n');
        section->add(new EntryRow(u"history"_s, what, {}, u"%1, %2"_s.arg(causeSentence(entry.transaction), formatInstant(entry.transaction.atMs))
                    + (entry.transaction.author.isEmpty() ? QString() : u", "_s + entry.transaction.author)));
    }
    m_historyColumn->addWidget(section);
    m_historyColumn->addStretch(1);
}

void RecordPanel::startLog()
{
    if (!m_logLine) return;
    setCurrentTab(u"log"_s);
    m_logLine->setFocus();
    m_logWanted = !m_logLine->isVisible(); // the record is still on its way
}

void RecordPanel::openEntryMenu(QWidget *anchor, const Record &entry)
{
    auto *menu = new QMenu(anchor);
    menu->setObjectName(u"entryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool isPrivate = entry.value(u"is_private").toBool();
    menu->addAction(tr("Correct"), this, [this, entry] { correctEntry(entry.id, quickLogLine(entry)); });
    const QString author = entry.text(u"author");
    const CloudLink *const cloud = cloudOf(m_context);
    if (!isPrivate && cloud && cloud->state().isJoined() && !author.isEmpty() && author != m_context.store.author() && author != cloud->state().person) {
        menu->addAction(tr("Only %1 can make it private").arg(author))->setEnabled(false); // the cloud would refuse it
    } else {
        QAction *const change = menu->addAction(isPrivate ? tr("Not private") : tr("Make private"), this,
            [this, id = entry.id, isPrivate] { m_context.editor.update(interactionEntity(), id, {{u"is_private"_s, !isPrivate}}); });
        change->setToolTip(isPrivate ? tr("Everybody in the organisation will read it") : tr("Only you will read it, also in the cloud; it goes from the others' computers"));
        menu->setToolTipsVisible(true);
    }
    setDanger(menu->addAction(tr("Delete"), this, [this, id = entry.id] { m_context.editor.remove(interactionEntity(), {id}); }));
    menu->popup(anchor->mapToGlobal(QPoint(0, anchor->height() + 4)));
}

void RecordPanel::correctEntry(qint64 id, const QString &line)
{
    m_corrected = id;
    m_logLine->actions().first()->setEnabled(id != 0); // else Escape is the window's
    m_logLine->setText(line);
    m_logLine->setFocus();
}

void RecordPanel::log(const QString &line)
{
    Values values = parseQuickLog(line, m_context.clock.nowMs(), m_context.store.author());
    if (values.isEmpty() || !m_id) return;
    if (const qint64 id = m_corrected) {
        // When it was said and by whom stays, and who may read it.
        for (const auto &field : {u"at"_s, u"author"_s, u"is_private"_s}) values.remove(field);
        correctEntry(0, {});
        m_context.editor.update(interactionEntity(), id, values);
        return;
    }
    values.insert(m_spec.request.interactionField, m_id);
    m_logLine->clear();
    m_context.editor.insert(interactionEntity(), values);
}

} // namespace flow::ui
