// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/showties.h"

#include "core/entities.h"
#include "core/show/dates.h"
#include "core/store/rowday.h"
#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/records/entryrow.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"

#include <QMenu>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kNear = 90; ///< days on either side that are offered
    constexpr int kOffered = 24;

} // namespace

ShowTies::ShowTies(const PageContext &context, const Record &show, QWidget *parent)
    : PanelSection(tr("Moves with"), parent)
    , m_context(context)
    , m_show(show.id)
    , m_artist(show.value(u"artist_id").toLongLong())
    , m_day(QDate::fromString(show.text(u"day"), Qt::ISODate))
    , m_name(show.title())
{
    setObjectName(u"showTies"_s);
    if (mayWrite(context, dependencyEntity().name) && m_artist) {
        m_add = addLink(tr("Tie to another date"));
        m_add->setObjectName(u"addTie"_s);
        connect(m_add, &Button::clicked, this, &ShowTies::choose);
    }
    load();
}

void ShowTies::load()
{
    using Ties = std::vector<Tie>;
    m_context.store
        .read([id = m_show](Connection &connection) -> Result<Ties> {
            Ties ties;
            FLOW_ASSIGN(Statement row,
                connection.prepare("SELECT d.id, s.id, coalesce(s.venue_name, ''), s.day, d.days * CASE WHEN d.show_id = ?1 THEN 1 ELSE -1 END, coalesce(d.is_fixed, 0)"
                                   " FROM dependency d JOIN show s ON s.id = CASE WHEN d.show_id = ?1 THEN d.after_id ELSE d.show_id END"
                                   " WHERE d.show_id = ?1 OR d.after_id = ?1 ORDER BY s.day, d.id"));
            row.bind(1, id);
            for (;;) {
                FLOW_ASSIGN(const bool more, row.step());
                if (!more) return ties;
                ties.push_back({row.integer(0), row.integer(1), row.string(2), dayAt(row, 3), int(row.integer(4)), row.integer(5) != 0});
            }
        })
        .then(this, [this](const Result<Ties> &ties) {
            if (ties) fill(*ties);
        });
}

void ShowTies::fill(const std::vector<Tie> &ties)
{
    clear();
    for (const Tie &tie : ties) {
        const QString other = tie.name + u", "_s + formatDay(tie.day);
        const int days = std::abs(tie.days);
        const QString words = tie.days < 0 ? (tie.isFixed ? tr("%n day(s) before %1", nullptr, days) : tr("at least %n day(s) before %1", nullptr, days)).arg(other)
                                           : (tie.isFixed ? tr("%n day(s) after %1", nullptr, days) : tr("at least %n day(s) after %1", nullptr, days)).arg(other);
        auto *row = new PersonRow(words, {}, false);
        row->setObjectName(u"tie.%1"_s.arg(tie.id));
        connect(row, &PersonRow::opened, this, [this, id = tie.show] { m_context.shell.openRecord(u"show"_s, id); });
        if (m_add) row->addTool(u"x"_s, tr("Untie from %1").arg(other), [this, id = tie.id] { m_context.editor.remove(dependencyEntity(), {id}); });
        add(row);
    }
    if (ties.empty()) add(new Label(tr("Nothing: when it moves, only its tasks and bookings go along."), TypeStyle::Small, ColorRole::Text3));
}

/// The artist's dates near this one; the later of two is tied to the earlier. A panel that is filled anew meanwhile takes neither the question
/// nor the menu away.
void ShowTies::choose()
{
    using Others = std::vector<Other>;
    m_context.store
        .read([show = m_show, artist = m_artist, day = m_day](Connection &connection) -> Result<Others> {
            Others others;
            FLOW_ASSIGN(Statement row,
                connection.prepare("SELECT id, coalesce(venue_name, ''), day FROM show WHERE artist_id = ?1 AND id <> ?2 AND day BETWEEN ?3 AND ?4 AND status IN ('hold', 'confirmed')"
                                   " AND NOT EXISTS (SELECT 1 FROM dependency d WHERE (d.show_id = show.id AND d.after_id = ?2) OR (d.after_id = show.id AND d.show_id = ?2)) ORDER BY day LIMIT ?5"));
            row.bind(1, artist);
            row.bind(2, show);
            row.bind(3, day.addDays(-kNear).toString(Qt::ISODate));
            row.bind(4, day.addDays(kNear).toString(Qt::ISODate));
            row.bind(5, kOffered);
            for (;;) {
                FLOW_ASSIGN(const bool more, row.step());
                if (!more) return others;
                others.push_back({row.integer(0), row.string(1), dayAt(row, 2)});
            }
        })
        .then(window(), [window = window(), context = m_context, show = m_show, day = m_day, name = m_name, at = m_add->mapToGlobal(QPoint(0, m_add->height() + 4))](const Result<Others> &others) {
            if (!others) return context.shell.showError(others.error());
            auto *menu = new QMenu(window);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->setObjectName(u"tieMenu"_s);
            for (const Other &other : *others) {
                const QString words = other.name + u", "_s + formatDay(other.day);
                const bool isLater = day >= other.day;
                menu->addAction(QString(words).replace(u'&', u"&&"_s), menu,
                    [context, name, words, later = isLater ? show : other.id, earlier = isLater ? other.id : show] {
                        context.editor.write({u"edit"_s, name}, tr("Moves with %1 from now on.").arg(words),
                            [later, earlier](Connection &connection) { return tieShow(connection, later, earlier, true); });
                    });
            }
            if (menu->isEmpty()) menu->addAction(tr("No other date within three months"))->setEnabled(false);
            menu->popup(at);
        });
}

} // namespace flow::ui
