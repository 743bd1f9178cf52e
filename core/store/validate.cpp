// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/validate.h"

#include "core/base/money.h"
#include "core/base/mostmoney.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

namespace flow {
namespace {

    using namespace Qt::StringLiterals;

    constexpr qsizetype kLongestLine = 10'000;
    constexpr qsizetype kLongestText = 10'000'000;

    std::unexpected<Error> invalid(const Field &field, const QString &reason)
    {
        return failure(ErrorCode::Invalid, {field.name, reason});
    }

    Result<QVariant> checkInteger(const Field &field, const QVariant &value)
    {
        bool ok = false;
        qint64 number = 0;
        if (value.typeId() == QMetaType::Double) {
            const double real = value.toDouble();
            if (real != double(qint64(real))) return invalid(field, u"whole"_s);
            number = qint64(real);
            ok = true;
        } else {
            number = value.toString().trimmed().toLongLong(&ok);
        }
        if (!ok) return invalid(field, u"number"_s);
        if (number < 0 && field.is(NotNegative)) return invalid(field, u"negative"_s);
        if (field.type == FieldType::Money && (number > kMostMoney || number < -kMostMoney)) return invalid(field, u"amount"_s);
        if (field.type == FieldType::Rate && (number < 0 || number > 10'000)) return invalid(field, u"range"_s);
        return QVariant(number);
    }

    Result<QVariant> checkDecimal(const Field &field, const QVariant &value)
    {
        bool ok = false;
        const double number = value.typeId() == QMetaType::QString ? value.toString().trimmed().toDouble(&ok) : value.toDouble(&ok);
        if (!ok) return invalid(field, u"number"_s);
        const double limit = field.limit > 0 ? field.limit : 1e15;
        if (number < -limit || number > limit) return invalid(field, u"range"_s);
        return QVariant(number);
    }

    Result<QVariant> checkEmail(const Field &field, const QString &text)
    {
        static const QRegularExpression shape(u"^[^\\s@<>,;:\"()\\[\\]]+@[^\\s@<>,;:\"()\\[\\]]+\\.[^\\s@.<>,;:\"()\\[\\]]{2,}$"_s);
        if (text.contains(u"..") || !shape.match(text).hasMatch()) return invalid(field, u"email"_s);
        return QVariant(text.toLower());
    }

    bool isCode(const QString &text, qsizetype length)
    {
        return text.size() == length
            && std::ranges::all_of(text, [](QChar c) { return c.isLetter() && c.unicode() < 128; });
    }

    Result<QVariant> checkText(const Field &field, const QString &text)
    {
        switch (field.type) {
        case FieldType::Email: return checkEmail(field, text);
        case FieldType::Date:
            if (text.size() != 10 || !QDate::fromString(text, Qt::ISODate).isValid()) return invalid(field, u"date"_s);
            return QVariant(text);
        case FieldType::Choice:
            if (!field.choices.contains(text)) return invalid(field, u"choice"_s);
            return QVariant(text);
        case FieldType::Country:
            if (!isCode(text, 2)) return invalid(field, u"country"_s);
            return QVariant(text.toUpper());
        case FieldType::Currency:
            if (!isCurrency(text.toUpper())) return invalid(field, u"currency"_s);
            return QVariant(text.toUpper());
        case FieldType::Language:
            if (!isCode(text, 2)) return invalid(field, u"language"_s);
            return QVariant(text.toLower());
        default: break;
        }
        const bool isLong = field.type == FieldType::LongText || field.type == FieldType::Json;
        if (text.size() > (isLong ? kLongestText : kLongestLine)) return invalid(field, u"too_long"_s);
        return QVariant(text);
    }

} // namespace

Result<QVariant> checkValue(const Field &field, const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    const QString text = isText ? value.toString().trimmed() : QString();
    if (value.isNull() || (isText && text.isEmpty())) {
        if (field.is(Required)) return invalid(field, u"required"_s);
        return QVariant();
    }
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Instant:
    case FieldType::Reference: return checkInteger(field, value);
    case FieldType::Decimal: return checkDecimal(field, value);
    case FieldType::Bool: return QVariant(qint64(value.toBool()));
    case FieldType::Blob: return QVariant(value.toByteArray());
    default: return checkText(field, isText ? text : value.toString());
    }
}

} // namespace flow
