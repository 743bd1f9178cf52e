// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

/// A row for a field of a record, amounts in the record's currency. Who may write the entity edits it where it stands (connect
/// FieldRow::edited); others see it.
FieldRow *addRecordField(PanelSection &section, const PageContext &context, const Record &record, const Field &field);

/// Keeps the keyboard where it is while a panel is filled anew: on the row of the same field, if there is one again. Made before the old
/// rows go.
class KeptFocus
{
public:
    explicit KeptFocus(QWidget &panel);
    ~KeptFocus();
    Q_DISABLE_COPY_MOVE(KeptFocus)

private:
    QWidget &m_panel;
    QString m_field; ///< empty: no row has it
};

/// Whether something is being typed into a row below a widget, which then must not be filled anew.
bool isEditingWithin(const QWidget &widget);

} // namespace flow::ui
