// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/form.h"

#include "ui/common/label.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/flowstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

FormField::FormField(const Entity &entity, const Field &field, QWidget *parent) : QWidget(parent), m_entity(entity), m_field(field)
{
    setObjectName(u"form."_s + field.name);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    const QString label = fieldLabel(entity, field);
    m_above = new Label({}, TypeStyle::Small, ColorRole::Text2, this);
    showLabel();
    column->addWidget(m_above);
    if (field.type == FieldType::Choice) {
        auto *box = new QComboBox(this);
        if (!field.is(Required)) box->addItem(QString());
        for (const QString &code : field.choices) box->addItem(choiceLabel(entity, field, code), code);
        connect(box, &QComboBox::currentIndexChanged, this, &FormField::touched);
        m_editor = box;
    } else if (field.type == FieldType::Bool) {
        auto *box = new QCheckBox(label, this);
        m_above->hide();
        connect(box, &QCheckBox::toggled, this, &FormField::touched);
        m_editor = box;
    } else if (field.type == FieldType::LongText) {
        auto *text = new QPlainTextEdit(this);
        text->setFixedHeight(84);
        text->setTabChangesFocus(true);
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::touched);
        m_editor = text;
    } else {
        auto *line = new QLineEdit(this);
        connect(line, &QLineEdit::textChanged, this, &FormField::touched);
        m_editor = line;
    }
    m_editor->setAccessibleName(label);
    m_editor->installEventFilter(this);
    m_above->setBuddy(m_editor);
    column->addWidget(m_editor);
    m_below = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    m_below->setWordWrap(true);
    m_below->hide();
    column->addWidget(m_below);
    column->addStretch(1);
    setFocusProxy(m_editor);
}

/// With the unit in which the value is given, so that nobody writes miles into kilometres.
void FormField::showLabel()
{
    QString unit;
    if (m_field.type == FieldType::Money) unit = m_currency;
    else if (m_field.type == FieldType::Rate) unit = u"%"_s;
    else if (m_field.unit == u"d") unit = tr("days");
    else if (m_field.type == FieldType::Integer || m_field.type == FieldType::Decimal) unit = m_field.unit;
    QString label = fieldLabel(m_entity, m_field);
    if (!unit.isEmpty()) label += u", "_s + unit;
    m_above->setText(m_field.is(Required) ? label : tr("%1 (optional)").arg(label));
}

void FormField::setCurrency(const QString &currency)
{
    if (currency == m_currency) return;
    m_currency = currency;
    showLabel();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    if (m_wrong) return;
    m_below->setText(hint);
    m_below->setVisible(!hint.isEmpty());
}

void FormField::setValue(const QVariant &value)
{
    if (auto *box = qobject_cast<QComboBox *>(m_editor)) box->setCurrentIndex(std::max(0, box->findData(value)));
    else if (auto *check = qobject_cast<QCheckBox *>(m_editor)) check->setChecked(value.toBool());
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) text->setPlainText(value.toString());
    else if (auto *line = qobject_cast<QLineEdit *>(m_editor)) line->setText(editText(m_field, value, m_currency));
}

QString FormField::typed() const
{
    if (const auto *box = qobject_cast<QComboBox *>(m_editor)) return box->currentData().toString();
    if (const auto *check = qobject_cast<QCheckBox *>(m_editor)) return check->isChecked() ? u"1"_s : u"0"_s;
    if (const auto *text = qobject_cast<QPlainTextEdit *>(m_editor)) return text->toPlainText();
    return static_cast<QLineEdit *>(m_editor)->text();
}

QVariant FormField::value() const
{
    if (const auto *check = qobject_cast<QCheckBox *>(m_editor)) return qint64(check->isChecked());
    const auto parsed = parseValue(m_field, typed(), m_currency);
    return parsed ? *parsed : QVariant();
}

bool FormField::check(bool show)
{
    const auto parsed = m_field.type == FieldType::Bool ? Result<QVariant>(QVariant()) : parseValue(m_field, typed(), m_currency);
    if (!show) return parsed.has_value();
    tell(parsed ? QString() : invalidText(parsed.error()));
    return !m_wrong;
}

void FormField::refuse(const QString &why)
{
    tell(why);
    setFocus();
}

void FormField::tell(const QString &problem)
{
    m_wrong = !problem.isEmpty();
    setInvalid(m_editor, m_wrong);
    m_below->setStyle(TypeStyle::Small, m_wrong ? ColorRole::DangerText : ColorRole::Text3);
    m_below->setText(m_wrong ? problem : m_hint);
    m_below->setVisible(!m_below->text().isEmpty());
    m_editor->setAccessibleDescription(m_below->text());
}

void FormField::touched()
{
    if (m_wrong) check();
    Q_EMIT changed();
}

bool FormField::eventFilter(QObject *watched, QEvent *event)
{
    // An empty field that was only passed through is not yet a mistake.
    if (watched == m_editor && event->type() == QEvent::FocusOut && !typed().trimmed().isEmpty()) check();
    return QWidget::eventFilter(watched, event);
}

Form::Form(const Entity &entity, const QStringList &fields, int columns, QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    int row = 0, column = 0;
    for (const QString &name : fields) {
        const Field *field = entity.field(name);
        if (!field) continue;
        auto *editor = new FormField(entity, *field, this);
        const bool wide = field->type == FieldType::LongText;
        if (wide && column > 0) {
            ++row;
            column = 0;
        }
        grid->addWidget(editor, row, column, 1, wide ? columns : 1);
        column += wide ? columns : 1;
        if (column >= columns) {
            ++row;
            column = 0;
        }
        m_fields << editor;
        connect(editor, &FormField::changed, this, &Form::changed);
    }
    for (int i = 0; i < columns; ++i) grid->setColumnStretch(i, 1);
    if (const FormField *currency = this->field(u"currency"_s)) {
        connect(currency, &FormField::changed, this, [this, currency] {
            const QString code = currency->value().toString();
            if (code.isEmpty()) return; // half typed
            for (FormField *field : std::as_const(m_fields)) field->setCurrency(code);
        });
    }
}

FormField *Form::field(const QString &name) const
{
    for (FormField *field : m_fields) {
        if (field->field().name == name) return field;
    }
    return nullptr;
}

void Form::setValues(const QMap<QString, QVariant> &values)
{
    const QString currency = values.value(u"currency"_s).toString();
    for (FormField *field : std::as_const(m_fields)) {
        field->setCurrency(currency);
        if (values.contains(field->field().name)) field->setValue(values[field->field().name]);
    }
}

QMap<QString, QVariant> Form::values() const
{
    QMap<QString, QVariant> values;
    for (const FormField *field : m_fields) values.insert(field->field().name, field->value());
    return values;
}

bool Form::check()
{
    FormField *first = nullptr;
    for (FormField *field : std::as_const(m_fields)) {
        if (!field->check() && !first) first = field;
    }
    if (first) first->setFocus();
    return !first;
}

} // namespace flow::ui
