// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recordfields.h"

#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"

#include <QApplication>

#include <algorithm>

namespace flow::ui {

FieldRow *addRecordField(PanelSection &section, const PageContext &context, const Record &record, const Field &field)
{
    const QVariant value = record.value(field.name);
    const QString currency = field.type == FieldType::Money ? record.text(field.unit) : QString();
    if (mayWrite(context, record.entity->name)) return section.addField(*record.entity, field, value, currency);
    return section.addText(fieldLabel(*record.entity, field), formatValue(*record.entity, field, value, currency));
}

namespace {

    /// Rows that go are hidden with their section; new ones are not shown yet, which is something else.
    bool isGoing(const QWidget &row, const QWidget &panel)
    {
        for (const QWidget *widget = &row; widget && widget != &panel; widget = widget->parentWidget())
            if (widget->isHidden() && widget->testAttribute(Qt::WA_WState_ExplicitShowHide)) return true;
        return false;
    }

} // namespace

KeptFocus::KeptFocus(QWidget &panel)
    : m_panel(panel)
{
    for (const FieldRow *row : panel.findChildren<FieldRow *>())
        if (row->hasFocus() || row->isAncestorOf(QApplication::focusWidget())) m_field = row->fieldName();
}

KeptFocus::~KeptFocus()
{
    if (m_field.isEmpty()) return;
    for (FieldRow *row : m_panel.findChildren<FieldRow *>()) {
        if (row->fieldName() != m_field || isGoing(*row, m_panel)) continue;
        // New rows are shown by their layout in the next turn of the event loop.
        QMetaObject::invokeMethod(row, [row] { row->setFocus(); }, Qt::QueuedConnection);
        return;
    }
}

bool isEditingWithin(const QWidget &widget)
{
    const auto rows = widget.findChildren<FieldRow *>();
    return std::ranges::any_of(rows, &FieldRow::isEditing);
}

} // namespace flow::ui
