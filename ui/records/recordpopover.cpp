// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpopover.h"

#include "core/entities.h"
#include "core/query/search.h"
#include "core/store/store.h"
#include "ui/common/label.h"
#include "ui/text/fieldtext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 340, kShown = 8;

    /// Who works at a venue, and the companies of these people, the most important first.
    std::string nearbySql(const Entity &entity)
    {
        if (&entity == &contactEntity()) return "SELECT DISTINCT contact_id FROM contact_role WHERE venue_id = ?1 ORDER BY coalesce(is_primary, 0) DESC, id LIMIT ?2";
        if (&entity == &companyEntity())
            return "SELECT company_id FROM contact_role WHERE company_id IS NOT NULL AND contact_id IN (SELECT contact_id FROM contact_role WHERE venue_id = ?1)"
                   " GROUP BY company_id ORDER BY max(coalesce(is_primary, 0)) DESC, min(id) LIMIT ?2";
        return {};
    }

} // namespace

RecordPopover::RecordPopover(const PageContext &context, QWidget *anchor, const Record &record, const Field &field)
    : Popover(anchor)
    , m_context(context)
    , m_entity(*entityByName(field.target))
    , m_current(record.value(field.name).toLongLong())
    , m_venue(record.value(u"venue_id").toLongLong())
    , m_line(new QLineEdit)
    , m_list(new QListWidget)
    , m_none(new Label(tr("Nothing is called that"), TypeStyle::Small, ColorRole::Text3))
{
    setObjectName(u"recordPopover"_s);
    content()->setFixedWidth(kWidth);
    const QString name = fieldLabel(*record.entity, field);
    column()->addWidget(new Label(name, TypeStyle::Heading));
    m_line->setObjectName(u"recordSearch"_s);
    m_line->setAccessibleName(name);
    m_line->setPlaceholderText(tr("Type a name"));
    m_line->installEventFilter(this);
    column()->addWidget(m_line);
    m_list->setObjectName(u"recordChoices"_s);
    m_list->setAccessibleName(name);
    m_list->setFixedHeight(kShown * 28);
    column()->addWidget(m_list);
    column()->addWidget(m_none);
    m_none->hide();
    connect(m_line, &QLineEdit::textChanged, this, &RecordPopover::look);
    connect(m_list, &QListWidget::itemClicked, this, &RecordPopover::take);
    connect(m_list, &QListWidget::itemActivated, this, &RecordPopover::take);
    look();
}

Result<std::vector<RecordPopover::Found>> RecordPopover::find(Connection &connection, const Entity &entity, const QString &words, qint64 venue)
{
    std::vector<Found> found;
    if (!words.isEmpty()) {
        FLOW_ASSIGN(const auto groups, searchEverything(connection, words, {.limit = kShown, .entities = {&entity}}));
        for (const SearchGroup &group : groups)
            for (const SearchHit &hit : group.hits) found.push_back({hit.id, hit.title, hit.subtitle});
        return found;
    }
    const std::string sql = nearbySql(entity);
    if (sql.empty() || !venue) return found;
    FLOW_ASSIGN(Statement near, connection.prepare(sql));
    near.bind(1, venue);
    near.bind(2, kShown);
    for (;;) {
        FLOW_ASSIGN(const bool row, near.step());
        if (!row) return found;
        FLOW_ASSIGN(const auto record, Records(connection).byId(entity, near.integer(0)));
        if (record) found.push_back({record->id, record->title(), record->text(entity.subtitle)});
    }
}

void RecordPopover::look()
{
    const int turn = ++m_turn;
    m_context.store.read([&entity = m_entity, words = m_line->text().trimmed(), venue = m_venue](Connection &connection) { return find(connection, entity, words, venue); })
        .then(this, [this, turn](const Result<std::vector<Found>> &found) {
            if (turn == m_turn && found) show(*found);
        });
}

void RecordPopover::show(const std::vector<Found> &found)
{
    m_list->clear();
    for (const Found &one : found) {
        auto *item = new QListWidgetItem(one.about.isEmpty() ? one.title : u"%1 · %2"_s.arg(one.title, one.about), m_list);
        item->setData(Qt::UserRole, one.id);
    }
    m_none->setVisible(found.empty() && !m_line->text().trimmed().isEmpty());
    if (m_current) {
        auto *nobody = new QListWidgetItem(tr("None"), m_list);
        nobody->setData(Qt::UserRole, QVariant());
    }
    m_list->setCurrentRow(found.empty() ? -1 : 0);
}

void RecordPopover::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item) return;
    const QVariant id = item->data(Qt::UserRole);
    if (id.toLongLong() != m_current) Q_EMIT chosen(id);
    close();
}

/// The line keeps the keyboard; the list is gone through from it.
bool RecordPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            if (m_list->count()) m_list->setCurrentRow(std::clamp(m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1), 0, m_list->count() - 1));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            take();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace flow::ui
