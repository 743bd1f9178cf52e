// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plan/cellreader.h"

#include "core/base/fold.h"
#include "core/import/value/choice.h"
#include "core/import/value/email.h"
#include "core/import/value/link.h"
#include "core/import/value/place.h"
#include "core/import/value/text.h"

namespace flow {

using namespace Qt::StringLiterals;

namespace {

bool isHandle(const QString &field)
{
    static const QStringList kSites{u"instagram"_s, u"facebook"_s, u"tiktok"_s, u"youtube"_s, u"soundcloud"_s,
        u"bandcamp"_s, u"spotify"_s};
    return kSites.contains(field);
}

bool mayBeNegative(const QString &field) { return field == u"quantity" || field == u"value"; }

CellReader::Value made(const value::Outcome &outcome, QVariant value = {})
{
    CellReader::Value result{outcome, std::move(value), {}};
    if (outcome.status == value::Status::Invalid) result.value = {};
    return result;
}

/// The last second, where the user is, of the day that begins at `utcMidnight`.
qint64 endOfDay(qint64 utcMidnight)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(utcMidnight, QTimeZone::UTC).date();
    return day.addDays(1).startOfDay().addSecs(-1).toMSecsSinceEpoch();
}

} // namespace

value::DateStyle CellReader::datesOf(const ColumnMapping &column) const
{
    value::DateStyle style;
    style.order = column.dateOrder;
    style.fallback = m_fallback;
    style.serials = column.serials;
    return style;
}

const QTimeZone *CellReader::zone(const QString &name)
{
    if (name.isEmpty()) return nullptr;
    auto found = m_zones.find(name);
    if (found == m_zones.end()) found = m_zones.insert(name, QTimeZone(name.toLatin1()));
    return found->isValid() ? &*found : nullptr;
}

std::optional<qint64> CellReader::instant(
    const ColumnMapping &column, std::string_view cell, value::Outcome &outcome)
{
    const auto read = value::instant(cell, datesOf(column), zone(column.zone));
    outcome = read;
    if (read.null || read.status == value::Status::Invalid) return std::nullopt;
    return column.role == u"dayend" && !read.hasTime ? endOfDay(read.ms) : read.ms;
}

CellReader::Value CellReader::text(const value::TextValue &result)
{
    return made(result, result.text.empty() ? QVariant() : QVariant(toText(result.text)));
}

CellReader::Value CellReader::choice(const Entity &entity, const Field &field, std::string_view cell)
{
    const value::TextValue tidy = value::tidyText(cell, m_scratch);
    const QString word = toText(tidy.text);
    if (word.isEmpty()) return made(tidy);
    if (field.choices.contains(word)) return made(tidy, word);
    const QString code = fold(word).replace(u' ', u'_');
    if (field.choices.contains(code)) return made({value::Status::Tidied, value::Reason::Case}, code);
    const std::string key = (entity.name + u'.' + field.name).toStdString();
    const value::TextValue known = value::choice(key, cell);
    if (known.text.empty()) return made({value::Status::Doubtful, value::Reason::UnknownChoice});
    return made({value::Status::Tidied, value::Reason::None}, toText(known.text));
}

CellReader::Value CellReader::read(const Entity &entity, const Field &field, const ColumnMapping &column,
    std::string_view cell, const QString &country, const QString &currency)
{
    const value::NumberStyle numbers{column.mark};
    const value::DateStyle dates = datesOf(column);
    switch (field.type) {
    case FieldType::LongText: return text(value::tidyText(cell, m_scratch, value::Lines::Keep));
    case FieldType::Integer: {
        const auto n =
            mayBeNegative(field.name) ? value::integer(cell, numbers) : value::count(cell, numbers);
        return made(n, n.null ? QVariant() : QVariant(n.value));
    }
    case FieldType::Decimal: {
        const auto d = value::degrees(cell);
        return made(d, d.degrees ? QVariant(*d.degrees) : QVariant());
    }
    case FieldType::Money: {
        const auto m = value::money(cell, numbers, currency.toStdString());
        Value result = made(m, m.null ? QVariant() : QVariant(m.minor));
        result.currency = toText(m.currencyCode());
        return result;
    }
    case FieldType::Rate: {
        const auto r = value::rate(cell, numbers);
        return made(r, r.null ? QVariant() : QVariant(r.value));
    }
    case FieldType::Date: return text(value::day(cell, dates, m_scratch));
    case FieldType::Instant: {
        value::Outcome outcome;
        const auto ms = instant(column, cell, outcome);
        return made(outcome, ms ? QVariant(*ms) : QVariant());
    }
    case FieldType::Bool: {
        const auto b = value::boolean(cell);
        return made(b, b.value ? QVariant(qint64(*b.value)) : QVariant());
    }
    case FieldType::Choice: return choice(entity, field, cell);
    case FieldType::Email: {
        std::vector<value::EmailValue> found;
        value::emails(cell, m_scratch, found);
        if (found.empty()) return {};
        value::Outcome outcome = found.front();
        if (found.size() > 1) outcome.worsen(value::Status::Doubtful, value::Reason::SeveralValues);
        return made(outcome, toText(found.front().address));
    }
    case FieldType::Phone: {
        const auto p = m_phones.phone(cell, country.toStdString());
        return made(p, p.number.empty() ? QVariant() : QVariant(QString::fromStdString(p.number)));
    }
    case FieldType::Url: return text(value::url(cell, m_scratch));
    case FieldType::Country: return text(value::country(cell, m_scratch));
    case FieldType::Currency: {
        const std::string_view code = value::currencyFromText(value::tidyText(cell, m_scratch).text);
        return code.empty() ? made(value::tidyText(cell, m_scratch)) : made({}, toText(code));
    }
    case FieldType::Language: return text(value::language(cell, m_scratch));
    case FieldType::Text: break;
    default: return {};
    }
    if (field.name == u"postcode")
        return text(value::postcode(cell, country.toStdString(), column.leadingZeros, m_scratch));
    if (field.name == u"birthday") return text(value::birthday(cell, dates, m_scratch));
    if (field.name == u"doors" || field.name == u"on_stage") return text(value::timeOfDay(cell, m_scratch));
    if (isHandle(field.name)) return text(value::handle(cell, field.name.toStdString(), m_scratch));
    return text(value::tidyText(cell, m_scratch));
}

} // namespace flow
