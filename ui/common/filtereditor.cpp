// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbar.h"

#include "core/base/money.h"
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

    // Amounts are compared in each record's own currency; this one has as many digits as any.
    const QString kFinestCurrency = u"KWD"_s;

    QVariant amount(const Field &field, const QString &text)
    {
        const auto minor = parseValue(Field{.name = field.name, .type = FieldType::Money}, text, kFinestCurrency);
        if (!minor || minor->isNull()) return {};
        QString plain = moneyToPlain(minor->toLongLong(), kFinestCurrency);
        while (plain.endsWith(u'0')) plain.chop(1);
        if (plain.endsWith(u'.')) plain.chop(1);
        return plain;
    }

    /// An instant is filtered by day: from its first to its last millisecond.
    QVariant storedValue(const Field &field, const QString &text, bool upper)
    {
        if (field.type == FieldType::Instant) {
            const auto day = parseValue(Field{.name = field.name, .type = FieldType::Date}, text);
            if (!day || day->isNull()) return {};
            const QDate date = QDate::fromString(day->toString(), Qt::ISODate);
            return upper ? date.endOfDay().toMSecsSinceEpoch() : date.startOfDay().toMSecsSinceEpoch();
        }
        if (field.type == FieldType::Money) return amount(field, text);
        if (field.type == FieldType::Integer || field.type == FieldType::Rate || field.type == FieldType::Date
            || field.type == FieldType::Decimal) {
            Field open = field;
            open.flags &= ~unsigned(Required);
            const auto value = parseValue(open, text);
            return value ? *value : QVariant();
        }
        return text.trimmed().isEmpty() ? QVariant() : QVariant(text.trimmed());
    }

    QString shownValue(const Field &field, const QVariant &value)
    {
        if (value.isNull()) return {};
        if (field.type == FieldType::Instant) return QDateTime::fromMSecsSinceEpoch(value.toLongLong()).date().toString(u"dd/MM/yyyy"_s);
        if (field.type == FieldType::Money) return value.toString().replace(u'.', QLocale().decimalPoint());
        return editText(field, value);
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
    for (const RuleOp op : filterOps(m_field.type)) m_op->addItem(filterOpText(op), int(op));
    m_op->setCurrentIndex(m_op->findData(int(rule.op)));
    column->addWidget(m_op);
    connect(m_op, &QComboBox::currentIndexChanged, this, [this] {
        m_rule.op = RuleOp(m_op->currentData().toInt());
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
    const bool many = m_rule.op == RuleOp::Any || m_rule.op == RuleOp::None;
    const bool one = m_rule.op == RuleOp::Contains || m_rule.op == RuleOp::AtLeast || m_rule.op == RuleOp::AtMost;
    const int inputs = m_rule.op == RuleOp::Between ? 2 : one ? 1 : 0;
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
            const QVariant value = storedValue(m_field, text, m_rule.op == RuleOp::AtMost || at == 1);
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
    const bool plain = m_rule.op == RuleOp::Yes || m_rule.op == RuleOp::No || m_rule.op == RuleOp::Empty || m_rule.op == RuleOp::Filled;
    FilterRule rule = m_rule;
    if (plain) rule.values.clear();
    const qsizetype needed = rule.op == RuleOp::Between ? 2 : plain ? 0 : 1;
    // A half-typed rule would empty the list; wait until it means something.
    if (rule.values.size() < needed) return;
    for (const QVariant &value : std::as_const(rule.values)) {
        if (value.isNull()) return;
    }
    if (needed == 1 && rule.op != RuleOp::Any && rule.op != RuleOp::None) rule.values = rule.values.first(1);
    Q_EMIT edited(rule);
}

} // namespace flow::ui
