// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/venuepicker.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/query/search.h"
#include "ui/common/label.h"
#include "ui/theme/flowstyle.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QSet>
#include <QStringListModel>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    struct Found
    {
        qint64 id = 0;
        QString name, town, street;
    };

    Result<std::vector<Found>> venuesLike(Connection &connection, const QString &text)
    {
        std::vector<Found> found;
        if (text.trimmed().isEmpty()) return found;
        FLOW_ASSIGN(const std::vector<SearchGroup> groups, searchEverything(connection, text, {.limit = 12, .entities = {&venueEntity()}}));
        FLOW_ASSIGN(Statement one, connection.prepare("SELECT name, coalesce(town, ''), coalesce(street, '') FROM venue WHERE id = ?"));
        for (const SearchGroup &group : groups) {
            for (const SearchHit &hit : group.hits) {
                one.reset();
                one.bind(1, hit.id);
                FLOW_ASSIGN(const bool row, one.step());
                if (row) found.push_back({hit.id, one.string(0), one.string(1), one.string(2)});
            }
        }
        return found;
    }

} // namespace

VenuePicker::VenuePicker(Store &store, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_line(new QLineEdit(this))
    , m_below(new Label({}, TypeStyle::Small, ColorRole::DangerText, this))
    , m_names(new QStringListModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_line);
    column->addWidget(m_below);
    m_below->hide();
    m_line->setObjectName(u"venuePicker"_s);
    m_line->setAccessibleName(tr("Venue"));
    m_line->setPlaceholderText(tr("Type the name of a venue"));
    setFocusProxy(m_line);
    auto *completer = new QCompleter(m_names, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_line->setCompleter(completer);
    connect(m_line, &QLineEdit::textEdited, this, &VenuePicker::lookUp);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        tell({});
        Q_EMIT textChanged();
    });
}

qint64 VenuePicker::venueId() const
{
    const QString text = m_line->text().trimmed();
    if (const qint64 id = m_ids.value(text)) return id;
    const QList<qint64> named = m_byName.values(fold(text));
    return named.size() == 1 ? named.front() : 0;
}

void VenuePicker::refuse()
{
    const QString text = m_line->text().trimmed();
    tell(text.isEmpty() ? tr("Choose a venue") : m_byName.values(fold(text)).size() > 1 ? tr("There are several of that name: choose one from the list") : tr("No venue is called that: choose one from the list"));
    setFocus();
}

void VenuePicker::clear() { m_line->clear(); }

void VenuePicker::tell(const QString &problem)
{
    setInvalid(m_line, !problem.isEmpty());
    m_line->setAccessibleDescription(problem);
    m_below->setText(problem);
    m_below->setVisible(!problem.isEmpty());
}

void VenuePicker::lookUp(const QString &text)
{
    const int turn = ++m_turn;
    m_store.read([text](Connection &connection) { return venuesLike(connection, text); }).then(this, [this, turn](const Result<std::vector<Found>> &found) {
        if (turn != m_turn || !found) return;
        QStringList names;
        for (const Found &venue : *found) {
            QString name = venue.town.isEmpty() ? venue.name : u"%1, %2"_s.arg(venue.name, venue.town);
            if (names.contains(name)) name += u" · "_s + (venue.street.isEmpty() ? QString::number(venue.id) : venue.street); // two houses of one name
            names << name;
            m_ids.insert(name, venue.id);
            if (!m_byName.contains(fold(venue.name), venue.id)) m_byName.insert(fold(venue.name), venue.id);
        }
        m_names->setStringList(names);
        if (names.isEmpty()) m_line->completer()->popup()->hide();
        else if (m_line->hasFocus()) m_line->completer()->complete();
        Q_EMIT textChanged(); // what is typed may be a venue now
    });
}

} // namespace flow::ui
