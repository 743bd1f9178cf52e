// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/bulkeditor.h"

#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/text/fieldtext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <vector>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    struct BulkEditor
    {
        Q_DECLARE_TR_FUNCTIONS(flow::ui::BulkEditor)
    };

    // Names and addresses belong to one record; giving them to many at once is never meant.
    bool fitsMany(const Field &field)
    {
        return !field.is(Internal) && !field.is(Key) && field.name != "name"_L1 && field.type != FieldType::Reference
            && field.type != FieldType::Json && field.type != FieldType::Blob && field.type != FieldType::Email;
    }

} // namespace

/// One field and its new value for all; another one can be added as long as there are some.
class BulkRows final : public QWidget
{
public:
    explicit BulkRows(const Entity &entity)
        : m_entity(entity)
        , m_column(new QVBoxLayout(this))
    {
        m_column->setContentsMargins({});
        m_column->setSpacing(8);
        for (const Field &field : entity.fields)
            if (fitsMany(field)) m_fields << &field;
        add();
    }
    bool canAdd() const { return int(m_rows.size()) < m_fields.size(); }
    void add()
    {
        const auto number = m_rows.empty() ? QString() : QString::number(m_rows.size() + 1);
        auto *box = new QComboBox;
        box->setObjectName(u"bulkField"_s + number);
        box->setAccessibleName(BulkEditor::tr("Field"));
        for (const Field *field : m_fields) box->addItem(fieldLabel(m_entity, *field), field->name);
        for (const Field *field : m_fields) // one that no other row has
            if (std::ranges::none_of(m_rows, [&](const Row &row) { return row.box->currentData() == field->name; })) {
                box->setCurrentIndex(box->findData(field->name));
                break;
            }
        auto *place = new QVBoxLayout;
        m_column->addWidget(box);
        m_column->addLayout(place);
        if (isVisible()) box->show(); // at once: the popover is sized for it, and it takes the focus
        m_rows.push_back({box, place, nullptr});
        const size_t row = m_rows.size() - 1;
        connect(box, &QComboBox::currentIndexChanged, this, [this, row] { show(row); });
        show(row);
        if (row > 0) box->setFocus();
    }
    /// Of a field that stands twice the last one counts. Nothing when one is wrong, which then says so.
    std::optional<Values> values()
    {
        Values values;
        for (Row &row : m_rows) {
            if (!row.value->check()) return {};
            values.insert(row.value->field().name, row.value->value());
        }
        return values;
    }

private:
    struct Row
    {
        QComboBox *box;
        QVBoxLayout *place;
        FormField *value;
    };
    void show(size_t at)
    {
        Row &row = m_rows[at];
        delete row.value;
        row.value = new FormField(m_entity, *m_entity.field(row.box->currentData().toString()));
        row.value->setObjectName(u"bulkValue"_s + (at == 0 ? QString() : QString::number(at + 1)));
        row.place->addWidget(row.value);
        if (isVisible()) row.value->show();
        setTabOrder(row.box, row.value->editor()); // the new one would come last
    }

    const Entity &m_entity;
    QVBoxLayout *m_column;
    QList<const Field *> m_fields;
    std::vector<Row> m_rows;
};

void openBulkEditor(QWidget *anchor, const Entity &entity, int count, std::function<void(const Values &)> apply)
{
    auto *popover = new Popover(anchor);
    popover->content()->setMinimumWidth(320);
    popover->column()->addWidget(new Label(BulkEditor::tr("Change %n record(s)", nullptr, count), TypeStyle::Heading, ColorRole::Text));
    auto *rows = new BulkRows(entity);
    popover->column()->addWidget(rows);
    auto *another = new Button(BulkEditor::tr("Change another field, too"), ButtonKind::Link, u"plus"_s);
    another->setObjectName(u"bulkAnother"_s);
    popover->column()->addWidget(another, 0, Qt::AlignLeft);
    auto *button = new Button(BulkEditor::tr("Change %n record(s)", nullptr, count), ButtonKind::Primary);
    button->setObjectName(u"bulkApply"_s);
    popover->column()->addWidget(button);
    QObject::connect(another, &Button::clicked, popover, [popover, rows, another] {
        rows->add();
        another->setVisible(rows->canAdd());
        popover->place();
    });
    QObject::connect(button, &Button::clicked, popover, [popover, rows, apply = std::move(apply)] {
        const auto values = rows->values();
        if (!values) return;
        apply(*values);
        popover->close();
    });
    popover->open();
}

void openTagEditor(QWidget *anchor, const QString &title, std::function<void(const QString &)> apply, const QString &before)
{
    auto *popover = new Popover(anchor);
    popover->content()->setMinimumWidth(280);
    popover->column()->addWidget(new Label(title, TypeStyle::Heading, ColorRole::Text));
    auto *name = new QLineEdit;
    name->setObjectName(u"tagName"_s);
    name->setAccessibleName(title);
    name->setText(before);
    name->selectAll();
    popover->column()->addWidget(name);
    QObject::connect(name, &QLineEdit::returnPressed, popover, [popover, name, apply = std::move(apply)] {
        const QString text = name->text().trimmed();
        if (text.isEmpty()) return;
        popover->close();
        apply(text);
    });
    popover->open();
}

} // namespace flow::ui
