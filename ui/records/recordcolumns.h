// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pagedmodel.h"

namespace flow {
struct Entity;
}

namespace flow::ui {

/// The columns of a list with what they read: `fields` are those of a ListSpec, and Row::values stand in their order.
class RecordColumns
{
public:
    explicit RecordColumns(const Entity &entity) : m_entity(entity) { }

    /// A field of the entity: text by its type, sortable, editable in place unless it is a reference.
    RecordColumns &field(const QString &name, int width, CellWeight weight = CellWeight::Muted);
    /// The same, hidden until the user asks for it in the menu of the header.
    RecordColumns &hidden(const QString &name, int width = 120);
    /// Anything else: `reads` are put into Row::values and handed to `look` in that order.
    RecordColumns &custom(const QString &id, const QString &title, int width, const QStringList &reads,
        std::function<CellLook(const QVariantList &values)> look, CellWeight weight = CellWeight::Muted, const QString &sortField = {});
    /// What is not in the record but known of it: by its id.
    RecordColumns &known(const QString &id, const QString &title, int width, std::function<CellLook(qint64 id)> look, bool sortable, CellWeight weight = CellWeight::Muted);
    /// Replaces the look of the field that was added last; it gets the field's value and those of `reads`.
    RecordColumns &withLook(const QStringList &reads, std::function<CellLook(const QVariantList &values)> look);

    const QStringList &fields() const { return m_fields; }
    const QList<Column> &columns() const { return m_columns; }

private:
    int read(const QString &field); ///< position in Row::values
    const Entity &m_entity;
    QStringList m_fields;
    QList<Column> m_columns;
};

} // namespace flow::ui
