// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recordeditor.h"

#include "core/artist/proposal.h"
#include "core/entities.h"
#include "core/geo/townplace.h"
#include "core/store/recordwriter.h"
#include "core/store/setting.h"
#include "core/store/validate.h"
#include "ui/shell/pagecontext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/subjecttext.h"

#include <QCoreApplication>
#include <QWidget>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui::RecordEditor", text); }

    /// "12 venues", for what is told now; the journal keeps countSubject.
    QString counted(const Entity &entity, qint64 n) { return u"%1 %2"_s.arg(formatCount(n), entityName(entity, n != 1).toLower()); }

    /// Gives records the coordinates of the town that their words mean; in one transaction.
    class Placer
    {
    public:
        Placer(Connection &connection, const Entity &entity) : m_connection(connection), m_entity(entity) { }

        /// `record` is null for a new one.
        Result<Values> place(const Record *record, const Values &values)
        {
            if (!changesTown(m_entity, values)) return values;
            if (!m_places) {
                FLOW_ASSIGN(const QString home, settingOf(m_connection, "country"));
                if (!home.isEmpty()) m_homes << home;
                FLOW_ASSIGN(const auto gazetteer, Gazetteer::load());
                m_places.emplace(gazetteer);
            }
            return placedByTown(*m_places, m_homes, m_entity, [record](const QString &field) { return record ? record->value(field) : QVariant(); }, values);
        }

    private:
        Connection &m_connection;
        const Entity &m_entity;
        std::optional<PlaceMemo> m_places;
        QStringList m_homes;
    };

    Result<bool> updateRecord(Connection &connection, const Entity &entity, qint64 id, const Values &values)
    {
        Records records(connection);
        FLOW_ASSIGN(const std::optional<Record> record, records.byId(entity, id));
        if (!record) return failure(ErrorCode::NotFound, {entity.name});
        FLOW_ASSIGN(const Values all, Placer(connection, entity).place(&*record, values));
        return records.update(entity, id, all);
    }

    /// What waits for the artist becomes a proposal, the rest is written.
    Result<bool> writeOrPropose(Connection &connection, const Entity &entity, qint64 id, Values values, const QString &by)
    {
        Records records(connection);
        FLOW_ASSIGN(const std::optional<Record> record, records.byId(entity, id));
        if (!record) return failure(ErrorCode::NotFound, {entity.name});
        const Values waiting = valuesThatWait(*record, values);
        if (!waiting.isEmpty()) FLOW_TRY(proposeChanges(connection, id, waiting, {}, by));
        for (const QString &field : waiting.keys()) values.remove(field);
        if (values.isEmpty()) return true;
        return updateRecord(connection, entity, id, values);
    }

} // namespace

QString RecordEditor::problem(const Field &field, const QVariant &value)
{
    const Result<QVariant> checked = checkValue(field, value);
    return checked ? QString() : invalidText(checked.error());
}

QObject *RecordEditor::guard() const { return m_shell.window(); }

void RecordEditor::report(const Error *error, const QString &done)
{
    if (error) m_shell.showError(*error);
    else if (!done.isEmpty()) m_shell.toast(done, true);
}

QFuture<Result<bool>> RecordEditor::set(const Entity &entity, qint64 id, const QString &field, const QVariant &value)
{
    return update(entity, id, {{field, value}});
}

QFuture<Result<bool>> RecordEditor::update(const Entity &entity, qint64 id, const Values &values)
{
    // The name of the record is not known here, and the journal wants it: the writer reads it first.
    return m_store.read([&entity, id](Connection &connection) { return Records(connection).byId(entity, id); })
        .then(guard(),
            [this, &entity, id, values](const Result<std::optional<Record>> &record) {
                const QString name = record && *record ? (*record)->title() : kindSubject(entity);
                if (record && *record && !valuesThatWait(**record, values).isEmpty())
                    return write(Cause{.code = u"propose"_s, .subject = name}, tr("The change waits for the word of %1").arg(subjectText(name)),
                        [&entity, id, values, by = m_store.author()](Connection &connection) { return writeOrPropose(connection, entity, id, values, by); });
                return write(Cause{.code = u"edit"_s, .subject = name}, {},
                    [&entity, id, values](Connection &connection) { return updateRecord(connection, entity, id, values); });
            })
        .unwrap();
}

QFuture<Result<qint64>> RecordEditor::many(const Cause &cause, const QString &working, qint64 total, std::function<QString(qint64)> done,
    std::function<Result<qint64>(Connection &, Progress &)> fn)
{
    auto task = m_shell.startTask(working);
    task->progress->step(0, total);
    return m_store.write(cause, [fn = std::move(fn), progress = task->progress](Connection &connection) { return fn(connection, *progress); })
        .then(guard(), [this, task, done = std::move(done)](const Result<qint64> &changed) {
            task->finish();
            report(changed ? nullptr : &changed.error(), changed && *changed > 0 ? done(*changed) : QString());
            return changed;
        });
}

namespace {

    /// Runs `one` for each id and counts how often it says that something changed.
    template <class F>
    Result<qint64> forEachId(const QList<qint64> &ids, Progress &progress, F one)
    {
        qint64 changed = 0;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            if (i % 100 == 0) {
                progress.step(i, ids.size());
                if (progress.canceled()) return failure(ErrorCode::Canceled);
            }
            FLOW_ASSIGN(const bool did, one(ids.at(i)));
            changed += did ? 1 : 0;
        }
        return changed;
    }

} // namespace

QFuture<Result<qint64>> RecordEditor::updateMany(const Entity &entity, const QList<qint64> &ids, const Values &values)
{
    return many(Cause{.code = u"edit"_s, .subject = countSubject(entity, ids.size())}, tr("Changing %1").arg(counted(entity, ids.size())), ids.size(),
        [&entity](qint64 n) { return tr("%1 changed").arg(counted(entity, n)); },
        [&entity, ids, values, by = m_store.author()](Connection &connection, Progress &progress) {
            RecordWriter writer(connection);
            Placer placer(connection, entity);
            return forEachId(ids, progress, [&](qint64 id) -> Result<bool> {
                FLOW_ASSIGN(std::optional<Record> record, writer.byId(entity, id));
                if (!record) return false; // deleted meanwhile
                if (!valuesThatWait(*record, values).isEmpty()) return writeOrPropose(connection, entity, id, values, by);
                FLOW_ASSIGN(const Values all, placer.place(&*record, values));
                FLOW_ASSIGN(const QStringList fields, writer.update(*record, all));
                return !fields.isEmpty();
            });
        });
}

QFuture<Result<qint64>> RecordEditor::insert(const Entity &entity, const Values &values)
{
    QStringList name;
    for (const QString &field : entity.title) name << values.value(field).toString();
    name.removeAll(QString());
    const QString subject = name.isEmpty() ? kindSubject(entity) : name.join(u' ');
    return write(Cause{.code = u"add"_s, .subject = subject}, tr("%1 added").arg(subjectText(subject)),
        [&entity, values](Connection &connection) -> Result<qint64> {
            FLOW_ASSIGN(const Values all, Placer(connection, entity).place(nullptr, values));
            return Records(connection).insert(entity, all);
        });
}

QFuture<Result<qint64>> RecordEditor::remove(const Entity &entity, const QList<qint64> &ids)
{
    return many(Cause{.code = u"delete"_s, .subject = countSubject(entity, ids.size())}, tr("Deleting %1").arg(counted(entity, ids.size())), ids.size(),
        [&entity](qint64 n) { return tr("%1 deleted").arg(counted(entity, n)); },
        [&entity, ids](Connection &connection, Progress &progress) {
            RecordWriter writer(connection);
            return forEachId(ids, progress, [&](qint64 id) -> Result<bool> {
                FLOW_TRY(writer.remove(entity, id));
                return true;
            });
        });
}

QFuture<Result<qint64>> RecordEditor::addTag(const Entity &entity, const QList<qint64> &ids, const QString &name, const QString &kind)
{
    return many(Cause{.code = u"tag"_s, .subject = name}, tr("Tagging %1").arg(counted(entity, ids.size())), ids.size(),
        [&entity, name](qint64 n) { return tr("%1 tagged %2").arg(counted(entity, n), name); },
        [&entity, ids, name, kind](Connection &connection, Progress &progress) {
            RecordWriter writer(connection);
            return forEachId(ids, progress, [&](qint64 id) { return writer.addTag(entity, id, name, kind); });
        });
}

QFuture<Result<qint64>> RecordEditor::removeTag(const Entity &entity, const QList<qint64> &ids, const QString &name, const QString &kind)
{
    return many(Cause{.code = u"untag"_s, .subject = name}, tr("Removing the tag from %1").arg(counted(entity, ids.size())), ids.size(),
        [&entity, name](qint64 n) { return tr("%1 no longer tagged %2").arg(counted(entity, n), name); },
        [&entity, ids, name, kind](Connection &connection, Progress &progress) -> Result<qint64> {
            const Entity &tagging = *entityByName(u"tagging");
            FLOW_ASSIGN(const std::vector<Record> tags, Records(connection).where(*entityByName(u"tag"), u"name"_s, name));
            const auto tag = std::ranges::find_if(tags, [&](const Record &record) { return record.text(u"kind") == kind; });
            if (tag == tags.end()) return 0;
            RecordWriter writer(connection);
            return forEachId(ids, progress, [&](qint64 id) -> Result<bool> {
                FLOW_ASSIGN(const QList<qint64> taggings, writer.idsWhere(tagging, u"owner_id"_s, id, 1000));
                for (const qint64 taggingId : taggings) {
                    FLOW_ASSIGN(const std::optional<Record> row, writer.byId(tagging, taggingId));
                    if (!row || row->value(u"owner_entity").toInt() != entity.number || row->value(u"tag_id").toLongLong() != tag->id) continue;
                    FLOW_TRY(writer.remove(tagging, taggingId));
                    return true;
                }
                return false;
            });
        });
}

} // namespace flow::ui
