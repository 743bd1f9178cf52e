// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/venuepicker.h"

#include "core/base/fold.h"

#include <QCompleter>
#include <QStringListModel>

namespace flow::ui {

using namespace Qt::StringLiterals;

VenuePicker::VenuePicker(Store &store, QWidget *parent)
    : QLineEdit(parent)
    , m_store(store)
    , m_names(new QStringListModel(this))
{
    setObjectName(u"venuePicker"_s);
    setAccessibleName(tr("Venue"));
    setPlaceholderText(tr("Type the name of a venue"));
    auto *completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    connect(this, &QLineEdit::textEdited, this, &VenuePicker::lookUp);
}

qint64 VenuePicker::venueId() const { return m_ids.value(text().trimmed()); }

void VenuePicker::lookUp(const QString &text)
{
    const int turn = ++m_turn;
    m_store
        .read([start = fold(text)](Connection &connection) -> Result<QList<std::pair<QString, qint64>>> {
            QList<std::pair<QString, qint64>> found;
            if (start.isEmpty()) return found;
            FLOW_ASSIGN(Statement find, connection.prepare("SELECT id, name, coalesce(town, '') FROM venue WHERE fold(name) >= ?1 AND fold(name) < ?1 || char(0x10ffff) ORDER BY fold(name) LIMIT 12"));
            find.bind(1, start);
            for (;;) {
                FLOW_ASSIGN(const bool row, find.step());
                if (!row) return found;
                const QString town = find.string(2);
                found.append({town.isEmpty() ? find.string(1) : u"%1, %2"_s.arg(find.string(1), town), find.integer(0)});
            }
        })
        .then(this, [this, turn](const Result<QList<std::pair<QString, qint64>>> &found) {
            if (turn != m_turn || !found) return;
            QStringList names;
            for (const auto &[name, id] : *found) {
                names << name;
                m_ids.insert(name, id);
            }
            m_names->setStringList(names);
            if (hasFocus() && !names.isEmpty()) completer()->complete();
        });
}

} // namespace flow::ui
