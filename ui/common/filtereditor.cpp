// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbar.h"

#include "ui/common/label.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/flowstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// An instant is filtered by day: from its first to its last millisecond.
    QVariant storedValue(const Field &field, const QString &text, bool upper)
    {
        if (field.type == FieldType::Instant) {
            const auto day = parseValue(Field{.name = field.name, .type = FieldType::Date}, text);
            if (!day || day->isNull()) return {};
            const QDate date = QDate::fromString(day->toString(), Qt::ISODate);
            return upper ? date.endOfDay().toMSecsSinceEpoch() : date.startOfDay().toMSecsSinceEpoch();
        }
        if (field.type == FieldType::Money || field.type == FieldType::Integer || field.type == FieldType::Rate || field.type == FieldType::Date
            || field.type == FieldType::Decimal) {
            Field open = field;
            open.flags &= ~unsigned(Required);
            const auto value = parseValue(open, text, u"EUR"_s);
            return value ? *value : QVariant();
        }
        return text.trimmed().isEmpty() ? QVariant() : QVariant(text.trimmed());
    }

    QString shownValue(const Field &field, const QVariant &value)
    {
        if (value.isNull()) return {};
        if (field.type == FieldType::Instant) return QDateTime::fromMSecsSinceEpoch(value.toLongLong()).date().toString(u"dd/MM/yyyy"_s);
        return editText(field, value, u"EUR"_s);
    }

} // namespace

FilterEditor::FilterEditor(const Entity &entity, const FilterRule &rule, QWidget *parent)
    : QWidget(parent), m_entity(entity), m_field(*entity.field(rule.field)), m_rule(rule)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addWidget(new Label(fieldLabel(entity, m_field), TypeStyle::SmallStrong, ColorRole::Text2, this));
    m_op = new QComboBox(this);
    m_op->setObjectName(u"filterOp"_s);
    m_op->setAccessibleName(tr("How to compare"));
    m_op->setMinimumWidth(220);
    for (const FilterOp op : filterOps(m_field.type)) m_op->addItem(filterOpText(op), int(op));
    m_op->setCurrentIndex(m_op->findData(int(rule.op)));
    column->addWidget(m_op);
    connect(m_op, &QComboBox::currentIndexChanged, this, [this] {
        m_rule.op = FilterOp(m_op->currentData().toInt());
        fill();
        emitRule();
    });
    fill();
}

void FilterEditor::fill()
{
    delete m_values;
    m_values = new QWidget(this);
    layout()->addWidget(m_values);
    const bool many = m_rule.op == FilterOp::Any || m_rule.op == FilterOp::None;
    const bool one = m_rule.op == FilterOp::Contains || m_rule.op == FilterOp::AtLeast || m_rule.op == FilterOp::AtMost;
    const int inputs = m_rule.op == FilterOp::Between ? 2 : one ? 1 : 0;
    if (many && m_field.type == FieldType::Choice) {
        auto *column = new QVBoxLayout(m_values);
        column->setSpacing(2);
        for (const QString &code : m_field.choices) {
            auto *box = new QCheckBox(choiceLabel(m_entity, m_field, code), m_values);
            box->setObjectName(u"choice."_s + code);
            box->setChecked(m_rule.values.contains(code));
            column->addWidget(box);
            connect(box, &QCheckBox::toggled, this, [this, code](bool on) {
                m_rule.values.removeAll(code);
                if (on) m_rule.values << code;
                emitRule();
            });
        }
        return;
    }
    auto *row = new QHBoxLayout(m_values);
    row->setSpacing(8);
    const auto input = [&](int at, const QString &placeholder) {
        auto *edit = new QLineEdit(m_values);
        edit->setObjectName(u"filterValue%1"_s.arg(at));
        edit->setPlaceholderText(placeholder);
        edit->setAccessibleName(placeholder.isEmpty() ? fieldLabel(m_entity, m_field) : placeholder);
        edit->setText(many ? QVariant(m_rule.values).toStringList().join(u", "_s) : shownValue(m_field, m_rule.values.value(at)));
        row->addWidget(edit);
        connect(edit, &QLineEdit::textEdited, this, [this, at, many, edit](const QString &text) {
            if (many) {
                m_rule.values.clear();
                for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) m_rule.values << part.trimmed().toUpper();
                return emitRule();
            }
            const QVariant value = storedValue(m_field, text, m_rule.op == FilterOp::AtMost || at == 1);
            setInvalid(edit, value.isNull() && !text.trimmed().isEmpty());
            while (m_rule.values.size() <= at) m_rule.values << QVariant();
            m_rule.values[at] = value;
            emitRule();
        });
    };
    if (many) input(0, m_field.type == FieldType::Country ? tr("FR, BE, DE") : QString());
    else if (inputs == 2) {
        input(0, tr("From"));
        input(1, tr("To"));
    } else if (inputs == 1) {
        input(0, {});
    }
}

void FilterEditor::emitRule()
{
    const bool plain = m_rule.op == FilterOp::Yes || m_rule.op == FilterOp::No || m_rule.op == FilterOp::Empty || m_rule.op == FilterOp::Filled;
    FilterRule rule = m_rule;
    if (plain) rule.values.clear();
    const qsizetype needed = rule.op == FilterOp::Between ? 2 : plain ? 0 : 1;
    // A half-typed rule would empty the list; wait until it means something.
    if (rule.values.size() < needed) return;
    for (const QVariant &value : std::as_const(rule.values)) {
        if (value.isNull()) return;
    }
    if (needed == 1 && rule.op != FilterOp::Any && rule.op != FilterOp::None) rule.values = rule.values.first(1);
    Q_EMIT edited(rule);
}

} // namespace flow::ui
