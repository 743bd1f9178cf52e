// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/entities.h"
#include "core/store/undo.h"
#include "tests/support/tempstore.h"

namespace flow::test {

/// A workspace with two artists (1 Lune Aride, 2 Tolva), two venues (1 Le Quai Sept, 2 De Loods) and a project (1).
class BookingStore : public TempStore
{
public:
    BookingStore()
    {
        const auto made = write([](Connection &c) -> Result<void> {
            using namespace Qt::StringLiterals;
            Records records(c);
            for (const QString &name : {u"Lune Aride"_s, u"Tolva"_s})
                FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}, {u"currency"_s, u"EUR"_s}}));
            for (const QString &name : {u"Le Quai Sept"_s, u"De Loods"_s})
                FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Bordeaux"_s}, {u"capacity"_s, 400}}));
            FLOW_TRY(records.insert(projectEntity(), {{u"name"_s, u"Spring 2027"_s}, {u"kind"_s, u"tour"_s}, {u"state"_s, u"active"_s}}));
            return {};
        });
        if (!made) qFatal("booking store: %s", qPrintable(made.error().detail + made.error().args.join(u' ')));
    }

    /// Takes back the latest transaction, as Ctrl+Z does.
    void undoLatest()
    {
        const qint64 latest = *read([](Connection &c) { return c.integer("SELECT max(id) FROM journal_tx"); });
        Cause cause{QStringLiteral("undo")};
        cause.undoes = latest;
        const auto done = (**this).write(cause, [latest](Connection &c) {
            NoProgress progress;
            return undoTransaction(c, latest, progress);
        }).result();
        QVERIFY_OK(done);
    }

    Record record(const Entity &entity, qint64 id)
    {
        return read([&entity, id](Connection &c) { return Records(c).byId(entity, id); })->value();
    }
    QString text(const Entity &entity, qint64 id, const char *field) { return record(entity, id).text(QString::fromLatin1(field)); }
    qint64 number(const Entity &entity, qint64 id, const char *field) { return record(entity, id).value(QString::fromLatin1(field)).toLongLong(); }
};

} // namespace flow::test
