// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/auditview.h"

#include "core/base/savefile.h"
#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/store/store.h"
#include "core/sync/auditcsv.h"
#include "core/sync/cloudlink.h"
#include "core/sync/wire.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/yieldinglabel.h"
#include "ui/shell/rights.h"
#include "ui/text/cloudtext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QJsonObject>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPage = 50, kExport = 1000;
    constexpr int kChip = 180;

    /// A page as far as the next question, which names the moment before which to go on, leaves nothing out: what happened in the very
    /// moment with which it ends may go on behind it.
    QJsonArray wholeMoments(QJsonArray page, int limit)
    {
        if (page.size() < limit) return page;
        const QJsonValue last = page.last()[u"at"];
        qsizetype kept = page.size();
        while (kept > 0 && page[kept - 1][u"at"] == last) --kept;
        while (kept > 0 && page.size() > kept) page.removeLast();
        return page;
    }

    QString verb(const QString &operation)
    {
        if (operation == "insert"_L1) return AuditView::tr("added");
        return operation == "delete"_L1 ? AuditView::tr("deleted") : AuditView::tr("changed");
    }

    QString worded(const Entity &entity, const Field &field, const QJsonValue &wire, const QJsonObject &row)
    {
        if (wire.isNull() || wire.isUndefined()) return AuditView::tr("empty");
        if (wireType(field) == WireType::Uid) return AuditView::tr("another record");
        if (wireType(field) == WireType::Bytes) return AuditView::tr("data");
        return formatValue(entity, field, fromWire(field, wire), row.value(field.unit).toString());
    }

    /// Of a person or a device: "Artist → Accountant".
    QString rights(const QJsonObject &before, const QJsonObject &after)
    {
        QStringList parts;
        const QString was = before.value("role"_L1).toString(), is = after.value("role"_L1).toString();
        if (was != is) parts << (was.isEmpty() ? roleText(is) : u"%1 → %2"_s.arg(roleText(was), roleText(is)));
        const qsizetype limited = before.value("artists"_L1).toArray().size(), limits = after.value("artists"_L1).toArray().size();
        const auto artists = [](qsizetype count) { return count == 0 ? AuditView::tr("All artists") : AuditView::tr("%n artist(s)", nullptr, int(count)); };
        if (before.value("artists"_L1) != after.value("artists"_L1) && !before.isEmpty()) parts << u"%1 → %2"_s.arg(artists(limited), artists(limits));
        if (before.contains("revoked"_L1) && before.value("revoked"_L1) != after.value("revoked"_L1)) parts << (after.value("revoked"_L1).toBool() ? AuditView::tr("Shut out") : AuditView::tr("Let in again"));
        return parts.join(u" · "_s);
    }

    /// The side as it is logged, and the currencies that it does not carry because they were not changed.
    QJsonObject withCurrencies(QJsonObject side, const QJsonObject &currencies)
    {
        for (auto it = currencies.begin(); it != currencies.end(); ++it)
            if (!side.contains(it.key())) side.insert(it.key(), it.value());
        return side;
    }

    /// "Guarantee: €4,200 → €4,500 · State: sent → accepted"; of a new record its first values. `currencies`: by field, as the record has them.
    QString changes(const QJsonObject &entry, const QJsonObject &currencies = {})
    {
        const Entity *entity = entityByName(entry.value("entity"_L1).toString());
        const QJsonObject before = entry.value("old"_L1).toObject(), after = entry.value("new"_L1).toObject();
        const QJsonObject was = withCurrencies(before, currencies), is = withCurrencies(after, currencies);
        if (!entity) return rights(before, after);
        QStringList parts;
        for (const Field &field : entity->fields) {
            if (!after.contains(field.name) || field.is(Internal)) continue;
            if (before.value(field.name) == after.value(field.name)) continue;
            const QString now = worded(*entity, field, after.value(field.name), is);
            if (!before.contains(field.name)) {
                if (!after.value(field.name).isNull()) parts << labelled(fieldLabel(*entity, field), now);
            } else {
                parts << labelled(fieldLabel(*entity, field), u"%1 → %2"_s.arg(worded(*entity, field, before.value(field.name), was), now));
            }
            if (parts.size() == 4) break;
        }
        return parts.join(u" · "_s);
    }

    /// A conflict is called by the kind of what it is about.
    QString titleText(const QString &title, const Entity *entity)
    {
        const Entity *const about = entity == &conflictEntity() ? entityByName(title) : nullptr;
        return about ? entityName(*about) : title;
    }

    QString titleIn(const QJsonObject &entry, const Entity *entity)
    {
        QStringList parts;
        const QStringList title = entity ? entity->title : QStringList{u"name"_s, u"person"_s, u"url"_s};
        for (const QString &field : title)
            for (const QLatin1StringView side : {"new"_L1, "old"_L1})
                if (const QString text = entry.value(side)[field].toString(); !text.isEmpty() && parts.size() < title.size()) {
                    parts << titleText(text, entity);
                    break;
                }
        return parts.join(u' ');
    }

    /// Kinds that the log knows beside the entities: who takes part with which rights, and what gives others a way in.
    QList<std::pair<QString, QString>> otherKinds()
    {
        return {{AuditView::tr("Person"), u"member"_s}, {AuditView::tr("Device"), u"device"_s}, {AuditView::tr("Approval link"), u"approval_link"_s}, {AuditView::tr("API key"), u"api_key"_s},
            {AuditView::tr("Webhook"), u"webhook"_s}};
    }

    QString kindText(const QString &code, const Entity *entity)
    {
        if (entity) return entityName(*entity);
        for (const auto &[label, kind] : otherKinds())
            if (kind == code) return label;
        return code;
    }

} // namespace

AuditView::AuditView(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(u"cloudAudit"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    auto *bar = viewBar();
    const auto box = [&](const QString &name, const QString &label) {
        auto *combo = new QComboBox(this);
        combo->setObjectName(name);
        combo->setAccessibleName(label);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        connect(combo, &QComboBox::activated, this, &AuditView::restart);
        bar->addWidget(combo);
        return combo;
    };
    m_entity = box(u"auditEntity"_s, tr("Kind of record"));
    m_entity->addItem(tr("All kinds"), QString());
    QList<std::pair<QString, QString>> kinds = otherKinds();
    for (const Entity *entity : allEntities())
        if (entity->journaled) kinds.emplaceBack(entityName(*entity, true), entity->name);
    std::ranges::sort(kinds, [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    for (const auto &[text, name] : kinds) m_entity->addItem(text, name);
    m_person = box(u"auditPerson"_s, tr("Person"));
    m_person->addItem(tr("Everybody"), QString());
    m_since = box(u"auditUntil"_s, tr("Time"));
    m_since->addItem(tr("Until now"), 0);
    for (const int days : {1, 7, 30, 90}) m_since->addItem(tr("Older than %n day(s)", nullptr, days), days);
    m_record = new Button({}, ButtonKind::Default, u"x"_s, this);
    m_record->setObjectName(u"auditRecord"_s);
    m_record->hide();
    connect(m_record, &QPushButton::clicked, this, [this] { setRecord({}, {}, {}); });
    bar->addWidget(m_record);
    bar->addStretch(1);
    m_export = new Button(tr("Export as CSV"), ButtonKind::Default, u"file-down"_s, this);
    m_export->setObjectName(u"auditExport"_s);
    connect(m_export, &QPushButton::clicked, this, &AuditView::askExport);
    bar->addWidget(m_export);
    outer->addLayout(bar);
    m_note = new Label({}, TypeStyle::Body, ColorRole::Text2, this);
    m_note->setObjectName(u"auditNote"_s);
    m_note->setContentsMargins(24, 8, 20, 8);
    m_note->setWordWrap(true);
    m_note->hide();
    outer->addWidget(m_note);
    m_empty = new EmptyState(u"history"_s, {}, {}, {}, u"refresh-cw"_s, this);
    m_empty->setObjectName(u"auditEmpty"_s);
    m_empty->hide();
    connect(m_empty, &EmptyState::triggered, this, &AuditView::load);
    outer->addWidget(m_empty, 1);
    m_rows = new RowColumn(this);
    m_rows->restart();
    outer->addWidget(m_rows, 1);
    m_more = new Button(tr("Show older"), ButtonKind::Quiet, u"chevron-down"_s, this);
    m_more->setObjectName(u"auditMore"_s);
    m_more->hide();
    connect(m_more, &QPushButton::clicked, this, &AuditView::ask);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 4, 20, 8); // its words begin where those of the rows do
    foot->addWidget(m_more);
    foot->addStretch(1);
    outer->addLayout(foot);
}

void AuditView::setRecord(const QString &entity, const QString &uid, const QString &title)
{
    m_recordEntity = entity;
    m_recordUid = uid;
    m_record->setText(m_record->fontMetrics().elidedText(title, Qt::ElideRight, kChip)); // the bar has room for so much in a small window
    m_record->setToolTip(title);
    m_record->setAccessibleName(tr("Only %1. Show all again").arg(title));
    m_record->setVisible(!uid.isEmpty());
    restart();
}

void AuditView::load()
{
    cloudOf(m_context)->call(u"members"_s).then(this, [this](const Result<QJsonDocument> &answer) {
        if (answer) showMembers(answer->array());
    });
    restart();
}

void AuditView::showMembers(const QJsonArray &members)
{
    const QVariant chosen = m_person->currentData();
    while (m_person->count() > 1) m_person->removeItem(1);
    for (const QJsonValue &member : members) m_person->addItem(member[u"name"].toString(), member[u"user"].toString());
    m_person->setCurrentIndex(std::max(0, m_person->findData(chosen)));
}

void AuditView::clear()
{
    ++m_turn;
    m_oldest.clear();
    m_empty->hide();
    m_rows->show();
    m_rows->restart();
}

void AuditView::restart()
{
    clear();
    m_more->hide();
    say(tr("Asking the cloud"));
    ask();
}

void AuditView::say(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

/// Instead of the rows.
void AuditView::showEmpty(const QString &title, const QString &text, const QString &action)
{
    say({});
    m_empty->set(title, text, action);
    m_rows->hide();
    m_empty->show();
}

QJsonObject AuditView::question(const QString &before, int limit) const
{
    QJsonObject arguments{{u"lim"_s, limit}};
    const QString entity = m_recordEntity.isEmpty() ? m_entity->currentData().toString() : m_recordEntity;
    if (!entity.isEmpty()) arguments.insert(u"entity"_s, entity);
    if (!m_recordUid.isEmpty()) arguments.insert(u"record"_s, m_recordUid);
    if (const QString person = m_person->currentData().toString(); !person.isEmpty()) arguments.insert(u"person"_s, person);
    if (!before.isEmpty()) arguments.insert(u"before"_s, before);
    else if (const int days = m_since->currentData().toInt(); days > 0) arguments.insert(u"before"_s, QDateTime::currentDateTimeUtc().addDays(-days).toString(Qt::ISODateWithMs));
    return arguments;
}

void AuditView::ask()
{
    const bool owner = cloudOf(m_context)->state().role == "owner"_L1;
    for (QWidget *control : std::initializer_list<QWidget *>{m_entity, m_person, m_since, m_export}) control->setVisible(owner);
    if (!owner) return showEmpty(tr("The log is for owners"), tr("Only owners of the organisation may read who changed what. The history page shows what is known on this computer."));
    cloudOf(m_context)->call(u"audit"_s, question(m_oldest, kPage)).then(this, [this, turn = m_turn](const Result<QJsonDocument> &answer) {
        if (turn != m_turn) return;
        m_export->setEnabled(answer.has_value());
        if (!answer && m_oldest.isEmpty()) return showEmpty(tr("The log cannot be read now"), errorText(answer.error()), tr("Try again"));
        if (!answer) return m_context.shell.showError(answer.error());
        addEntries(answer->array());
    });
}

void AuditView::showEntries(const QJsonArray &page)
{
    clear();
    addEntries(page);
}

void AuditView::addEntries(const QJsonArray &page)
{
    say({});
    if (page.isEmpty() && m_oldest.isEmpty()) return showEmpty(tr("Nothing was changed that fits."));
    const QJsonArray entries = wholeMoments(page, kPage);
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        m_oldest = entry.value("at"_L1).toString();
        const Entity *entity = entityByName(entry.value("entity"_L1).toString());
        auto *row = new Surface(ColorRole::Surface, m_rows->content());
        row->setObjectName(u"auditRow"_s);
        row->setLines(Qt::BottomEdge);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 8, 0, 8);
        line->setSpacing(16);
        auto *when = new Label(formatInstant(QDateTime::fromString(m_oldest, Qt::ISODateWithMs).toMSecsSinceEpoch()), TypeStyle::Body, ColorRole::Text3, row);
        when->setTabular(true);
        when->setFixedWidth(164);
        const QString text = changes(entry);
        const Qt::Alignment at = text.isEmpty() ? Qt::AlignVCenter : Qt::AlignTop; // of one line: beside its middle
        line->addWidget(when, 0, at);
        QString name = entry.value("name"_L1).toString();
        if (entry.value("via"_L1).toString() == "mail_link"_L1) name = tr("%1, by mail link").arg(name);
        auto *who = new Label(name.isEmpty() ? tr("The service") : name, TypeStyle::Body, ColorRole::Text2, row);
        who->setFixedWidth(132);
        who->setWordWrap(true);
        line->addWidget(who, 0, at);
        const QString kind = kindText(entry.value("entity"_L1).toString(), entity);
        auto *what = new QVBoxLayout;
        what->setSpacing(0);
        auto *subject = new YieldingLabel({}, TypeStyle::BodyStrong, ColorRole::Text, row);
        subject->setObjectName(u"auditSubject"_s);
        subject->setProperty("record", entry.value("record"_L1).toString());
        subject->setProperty("entity", entry.value("entity"_L1).toString());
        subject->setProperty("kind", kind + u' ' + verb(entry.value("operation"_L1).toString()));
        const QString title = titleIn(entry, entity);
        subject->setText(title.isEmpty() ? subject->property("kind").toString() : u"%1 · %2"_s.arg(title, subject->property("kind").toString()));
        subject->setProperty("named", !title.isEmpty());
        subject->setProperty("title", title);
        what->addWidget(subject);
        if (!text.isEmpty()) {
            auto *detail = new Label(text, TypeStyle::Small, ColorRole::Text2, row);
            detail->setObjectName(u"auditDetail"_s);
            detail->setProperty("entry", entry);
            detail->setWordWrap(true);
            what->addWidget(detail);
        }
        if (!text.isEmpty()) what->addStretch(1);
        line->addLayout(what, 1);
        auto *only = new IconButton(u"filter"_s, tr("Only this record"), {}, row);
        only->setObjectName(u"auditOnly"_s);
        connect(only, &QAbstractButton::clicked, this, [this, subject] {
            const QString named = subject->property("title").toString();
            setRecord(subject->property("entity").toString(), subject->property("record").toString(), named.isEmpty() ? subject->text() : named);
        });
        line->addWidget(only, 0, Qt::AlignVCenter);
        m_rows->add(row);
    }
    m_more->setVisible(page.size() == kPage);
    nameRecords(entries);
}

/// A change that does not carry the name of its record, or in which currency its amounts are, gets them from the workspace.
void AuditView::nameRecords(const QJsonArray &entries)
{
    struct Known
    {
        QString title;
        QJsonObject currencies;
    };
    using Found = QHash<QString, Known>; // by uid
    QHash<QString, QString> wanted; // uid -> entity
    for (const QJsonValue &entry : entries) wanted.insert(entry[u"record"].toString(), entry[u"entity"].toString());
    m_context.store
        .read([wanted](Connection &connection) -> Result<Found> {
            Found found;
            for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
                const Entity *entity = entityByName(it.value());
                if (!entity) continue;
                FLOW_ASSIGN(Statement find, connection.prepare("SELECT id FROM " + entity->table.toStdString() + " WHERE uid = ?"));
                find.bind(1, uuidFromString(it.key()));
                FLOW_ASSIGN(const bool isHere, find.step());
                if (!isHere) continue;
                FLOW_ASSIGN(const auto record, Records(connection).byId(*entity, find.integer(0)));
                if (!record) continue;
                Known known{.title = record->title(), .currencies = {}};
                for (const Field &field : entity->fields)
                    if (field.type == FieldType::Currency) known.currencies.insert(field.name, record->text(field.name));
                found.insert(it.key(), known);
            }
            return found;
        })
        .then(this, [this](const Result<Found> &found) {
            if (!found) return;
            for (Label *subject : m_rows->findChildren<Label *>(u"auditSubject"_s)) {
                const QString name = titleText(found->value(subject->property("record").toString()).title, entityByName(subject->property("entity").toString()));
                if (subject->property("named").toBool() || name.isEmpty()) continue;
                subject->setText(u"%1 · %2"_s.arg(name, subject->property("kind").toString()));
                subject->setProperty("named", true);
                subject->setProperty("title", name);
            }
            for (Label *detail : m_rows->findChildren<Label *>(u"auditDetail"_s)) {
                const QJsonObject entry = detail->property("entry").toJsonObject();
                if (const auto known = found->constFind(entry.value("record"_L1).toString()); known != found->cend() && !known->currencies.isEmpty()) detail->setText(changes(entry, known->currencies));
            }
        });
}

void AuditView::askExport()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the audit log"), u"audit.csv"_s, tr("CSV files (*.csv)"));
    if (!path.isEmpty()) exportTo(path);
}

void AuditView::exportTo(const QString &path)
{
    m_export->setRunning(true);
    savePage(path, question({}, kExport), {});
}

/// All that fits, a page of the cloud's at a time; an answer that fails ends it, and nothing is written.
void AuditView::savePage(const QString &path, const QJsonObject &question, QJsonArray collected)
{
    cloudOf(m_context)->call(u"audit"_s, question).then(this, [this, path, question, collected](const Result<QJsonDocument> &answer) mutable {
        const QJsonArray page = answer ? answer->array() : QJsonArray();
        const QJsonArray entries = wholeMoments(page, kExport);
        for (const QJsonValue &entry : entries) collected.append(entry);
        if (page.size() == kExport) {
            QJsonObject next = question;
            next.insert(u"before"_s, entries.last()[u"at"]);
            return savePage(path, next, std::move(collected));
        }
        m_export->setRunning(false);
        if (!answer) return m_context.shell.showError(answer.error());
        if (const auto saved = saveFile(path, auditCsv(collected)); !saved) return m_context.shell.showError(saved.error());
        m_context.shell.toast(tr("%n line(s) exported", nullptr, int(collected.size())));
    });
}

} // namespace flow::ui
