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
#include <QPointer>
#include <QVBoxLayout>

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

void openBulkEditor(QWidget *anchor, const Entity &entity, int count, std::function<void(const Values &)> apply)
{
    auto *popover = new Popover(anchor);
    popover->content()->setMinimumWidth(320);
    popover->column()->addWidget(new Label(BulkEditor::tr("Change %n record(s)", nullptr, count), TypeStyle::Heading, ColorRole::Text));
    auto *fields = new QComboBox;
    fields->setObjectName(u"bulkField"_s);
    fields->setAccessibleName(BulkEditor::tr("Field"));
    for (const Field &field : entity.fields)
        if (fitsMany(field)) fields->addItem(fieldLabel(entity, field), field.name);
    popover->column()->addWidget(fields);
    auto *place = new QVBoxLayout;
    popover->column()->addLayout(place);
    auto *button = new Button(BulkEditor::tr("Change %n record(s)", nullptr, count), ButtonKind::Primary);
    button->setObjectName(u"bulkApply"_s);
    popover->column()->addWidget(button);
    auto current = std::make_shared<QPointer<FormField>>();
    const auto show = [&entity, fields, place, current] {
        delete current->data();
        *current = new FormField(entity, *entity.field(fields->currentData().toString()));
        (*current)->setObjectName(u"bulkValue"_s);
        place->addWidget(*current);
    };
    QObject::connect(fields, &QComboBox::currentIndexChanged, popover, show);
    QObject::connect(button, &Button::clicked, popover, [popover, current, apply = std::move(apply)] {
        FormField *field = *current;
        if (!field->check()) return;
        apply({{field->field().name, field->value()}});
        popover->close();
    });
    show();
    popover->open();
}

void openTagEditor(QWidget *anchor, const QString &title, std::function<void(const QString &)> apply)
{
    auto *popover = new Popover(anchor);
    popover->content()->setMinimumWidth(280);
    popover->column()->addWidget(new Label(title, TypeStyle::Heading, ColorRole::Text));
    auto *name = new QLineEdit;
    name->setObjectName(u"tagName"_s);
    name->setAccessibleName(title);
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
