// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fieldtext.h"

#include "core/base/money.h"
#include "core/deal/datesinmail.h"
#include "core/geo/countries.h"
#include "core/import/value/phone.h"
#include "core/store/validate.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldlabels.h"
#include "ui/text/shoptext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QHash>
#include <QRegularExpression>

#include <cmath>
#include <optional>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr QChar kNarrowSpace(0x202f);

    using Table = QHash<QString, const char *>;
    Table tableOf(std::span<const labels::Label> labels)
    {
        Table table;
        for (const labels::Label &label : labels) table.insert(QString::fromLatin1(label.code), label.words);
        return table;
    }

    QString words(const Table &table, const char *context, const QString &special, const QString &code)
    {
        const char *found = table.value(special, table.value(code));
        return found ? QCoreApplication::translate(context, found) : code;
    }

    QString reasonText(const QString &reason)
    {
        const char *context = "flow::ui::Invalid";
        const auto say = [context](const char *text) { return QCoreApplication::translate(context, text); };
        if (reason == u"required") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "This is needed"));
        if (reason == u"number") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter a number, such as 2"));
        if (reason == u"whole") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter a whole number"));
        if (reason == u"negative") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter zero or more"));
        if (reason == u"choice") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Choose one from the list"));
        if (reason == u"email") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter an address such as name@place.org"));
        if (reason == u"date") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter a day such as 18/3/2027"));
        if (reason == u"time") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter a time such as 20:30"));
        if (reason == u"country") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter a country, such as France or FR"));
        if (reason == u"currency") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter a currency of three letters, such as EUR"));
        if (reason == u"language") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter a language of two letters, such as fr"));
        if (reason == u"past") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "This day is over"));
        if (reason == u"time_left") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Write hours or days, such as 48 h or 2 d, or until when, such as Fri 12:00"));
        if (reason == u"not_before_show") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "This is not before the day of the show"));
        if (reason == u"above_guarantee") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "This is more than the guarantee"));
        if (reason == u"after_show") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "This is after the day of the show"));
        if (reason == u"percent") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter 0 to 100 %"));
        if (reason == u"range") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "This is out of range"));
        if (reason == u"amount") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "Enter less than 1,000,000,000"));
        if (reason == u"too_long") return say(QT_TRANSLATE_NOOP("flow::ui::Invalid", "This is too long"));
        return reason;
    }

    /// Fields of days to come; a day that is typed without a year is the next such day there, and the last one elsewhere.
    bool liesAhead(const Field &field)
    {
        static const QStringList kAhead{u"day"_s, u"first_day"_s, u"last_day"_s, u"expires_at"_s, u"challenge_until"_s, u"valid_until"_s, u"follow_up_on"_s, u"snoozed_until"_s, u"due_on"_s,
            u"deposit_due_on"_s, u"public_on"_s, u"on_sale_on"_s, u"embargo_until"_s, u"expected_on"_s};
        return kAhead.contains(field.name);
    }

    /// What people write besides the usual forms, as they do in mails: "12 mars 2027", "12 Mar 27", "10 jan", "12/3", "tomorrow"; and "+14", in so many days.
    QDate wordedDay(const QString &text, bool isAhead)
    {
        const QDate today = QDate::currentDate();
        bool isNumber = false;
        if (const int days = text.mid(1).toInt(&isNumber); text.startsWith(u'+') && isNumber && days < 10'000) return today.addDays(days);
        const std::vector<FoundDay> found = daysInMail(text, today);
        if (found.size() != 1) return {};
        // "tomorrow" alone is clear; "next Friday" is not to everybody, and of "tomorrow evening" half would be lost.
        if (const FoundDay &said = found.front(); said.isRelative) return isAhead && !said.other.isValid() && said.length == text.trimmed().size() ? said.day : QDate();
        static const QRegularExpression year(u"\\d{4}|\\d\\D+\\d+\\D+\\d{2}$|\\pL\\W*\\d{2}$"_s);
        const QDate day = found.front().day;
        return isAhead || year.match(text).hasMatch() || day <= today ? day : day.addYears(-1);
    }

    QDate parseDay(const QString &text, bool isAhead = true)
    {
        const QLocale locale;
        for (const QString &format : {u"yyyy-MM-dd"_s, locale.dateFormat(QLocale::ShortFormat), u"d/M/yyyy"_s, u"d.M.yyyy"_s, u"d-M-yyyy"_s, u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
            const QDate day = locale.toDate(text, format);
            if (day.isValid() && day.year() > 1000) return day;
        }
        return wordedDay(text, isAhead);
    }

    /// A day with a time: "18/3/2027 20:30". What ends on a day that is named alone ends with it.
    QDateTime parseInstant(const Field &field, const QString &text)
    {
        static const QRegularExpression withTime(u"^(.*\\S)[ ,T]+(\\d{1,2}):(\\d{2})$"_s);
        const QRegularExpressionMatch match = withTime.match(text);
        const QDate day = parseDay(match.hasMatch() ? match.captured(1) : text, liesAhead(field));
        if (match.hasMatch()) return {day, QTime(match.captured(2).toInt(), match.captured(3).toInt())};
        const bool isEnd = field.name == u"expires_at" || field.name.endsWith(u"_until");
        return {day, isEnd ? QTime(23, 59) : QTime(0, 0)};
    }

    /// The hours of a show, which are kept as people say them of a night: "25:15" is a quarter past one.
    bool isClock(const Field &field)
    {
        static const QStringList kClocks{u"load_in"_s, u"soundcheck"_s, u"doors"_s, u"on_stage"_s, u"curfew"_s};
        return field.type == FieldType::Text && kClocks.contains(field.name);
    }

    /// "20h", "8pm", "16.30" as "20:00", "20:00", "16:30".
    std::optional<QString> clockText(const QString &text)
    {
        static const QRegularExpression form(u"^(\\d{1,2})(?:[:.hH ](\\d{2})?)?\\s*(am|pm)?$"_s, QRegularExpression::CaseInsensitiveOption);
        const QRegularExpressionMatch match = form.match(text);
        if (!match.hasMatch()) return std::nullopt;
        int hour = match.captured(1).toInt();
        const int minute = match.captured(2).toInt();
        const QString half = match.captured(3).toLower();
        if (!half.isEmpty() && (hour < 1 || hour > 12)) return std::nullopt;
        if (!half.isEmpty()) hour = hour % 12 + (half == "pm"_L1 ? 12 : 0);
        if (hour > 29 || minute > 59) return std::nullopt;
        return u"%1:%2"_s.arg(hour, 2, 10, QChar(u'0')).arg(minute, 2, 10, QChar(u'0'));
    }

    /// "4,200.50" or "4 200,50" in the user's convention, as plain digits with a point.
    QString plainNumber(const QString &text)
    {
        const QLocale locale;
        QString plain;
        for (const QChar c : text.trimmed()) {
            if (c.isSpace() || c == u'€' || c == u'$' || c == u'£' || QString(c) == locale.groupSeparator()) continue;
            if (QString(c) == locale.decimalPoint()) plain += u'.';
            else if (c == QChar(0x2212)) plain += u'-';
            else plain += c;
        }
        return plain;
    }

    /// Spanish leaves four digits together in prose; in columns of amounts they line up with the others.
    QString grouped(QString number, const QLocale &locale)
    {
        if (locale.language() != QLocale::Spanish) return number;
        qsizetype digits = 0;
        const qsizetype from = number.startsWith(u'-') ? 1 : 0;
        while (from + digits < number.size() && number[from + digits].isDigit()) ++digits;
        return digits == 4 ? number.insert(from + 1, locale.groupSeparator()) : number;
    }

} // namespace

QString entityName(const Entity &entity, bool plural)
{
    static const Table table = tableOf(labels::entities());
    return words(table, "flow::ui::Entity", {}, plural ? entity.name + u'+' : entity.name);
}

QString fieldLabel(const Entity &entity, const Field &field)
{
    static const Table table = tableOf(labels::fields());
    return words(table, "flow::ui::Field", entity.name + u'.' + field.name, field.name);
}

QString choiceLabel(const Entity &entity, const Field &field, const QString &code)
{
    static const Table table = tableOf(labels::choices());
    return words(table, "flow::ui::Choice", entity.name + u'.' + field.name + u'.' + code, code);
}

QString formatMoney(qint64 minor, const QString &currency, bool cents)
{
    const QLocale locale;
    const int digits = currencyDigits(currency);
    const double scale = std::pow(10.0, digits);
    const bool whole = minor % qint64(scale) == 0 && !cents;
    const bool negative = minor < 0;
    const QString number = grouped(locale.toString(double(std::abs(minor)) / scale, 'f', whole ? 0 : digits), locale);
    static const QHash<QString, QString> symbols{{u"EUR"_s, u"€"_s}, {u"USD"_s, u"$"_s}, {u"GBP"_s, u"£"_s}, {u"JPY"_s, u"¥"_s}, {u"CHF"_s, u"CHF"_s}};
    const QString symbol = symbols.value(currency, currency);
    const QString sign = negative ? QString(QChar(0x2212)) : QString();
    if (symbol.isEmpty()) return sign + number;
    const bool before = locale.language() == QLocale::English || locale.language() == QLocale::C;
    if (!before) return sign + number + kNarrowSpace + symbol;
    return sign + (symbol.size() > 1 ? symbol + kNarrowSpace + number : symbol + number);
}

QString formatDay(const QDate &day, const QDate &today)
{
    if (!day.isValid()) return {};
    const QLocale locale;
    const QString weekday = locale.toString(day, u"ddd"_s).remove(u'.');
    const QString date = locale.toString(day, u"d MMM"_s).remove(u'.');
    return day.year() == today.year() ? u"%1 %2"_s.arg(weekday, date) : u"%1 %2 %3"_s.arg(weekday, date).arg(day.year());
}

QString formatInstant(qint64 ms)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms);
    return formatDay(at.date()) + u' ' + at.toString(u"HH:mm"_s);
}

QString formatPercent(qint64 basisPoints)
{
    const QLocale locale;
    const int digits = basisPoints % 100 == 0 ? 0 : basisPoints % 10 == 0 ? 1 : 2;
    return locale.toString(double(basisPoints) / 100, 'f', digits) + kNarrowSpace + u'%';
}

QString formatCount(qint64 number)
{
    QString text = grouped(QLocale().toString(number), QLocale());
    return text.replace(u'-', QChar(0x2212));
}

QString formatBytes(qint64 bytes) { return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat); }

QString labelled(const QString &label, const QString &text) { return QCoreApplication::translate("flow::ui::Value", "%1: %2").arg(label, text); }

QString rangeText(const QString &first, const QString &last)
{
    const QString words = QCoreApplication::translate("flow::ui::Value", "%1 to %2", "a range of amounts or days").arg(first, last);
    return QString(words).replace(u' ', QChar::Nbsp);
}

QString rankText(int rank) { return QCoreApplication::translate("flow::ui::Value", "H%1", "rank of a hold").arg(rank); }

QString countryName(const QString &code) { return flow::countryName(QStringView(code), geoLanguage(QLocale().name())); }

QString languageName(const QString &code)
{
    const QLocale::Language language = QLocale::codeToLanguage(code);
    if (language == QLocale::AnyLanguage || language == QLocale::C) return code;
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty()) name[0] = name[0].toUpper();
    return name;
}

QString formatValue(const Entity &entity, const Field &field, const QVariant &value, const QString &currency)
{
    if (value.isNull()) return {};
    const QString yes = QCoreApplication::translate("flow::ui::Value", "Yes");
    const QString no = QCoreApplication::translate("flow::ui::Value", "No");
    switch (field.type) {
    case FieldType::Money: return formatMoney(value.toLongLong(), currency);
    case FieldType::Rate: return formatPercent(value.toLongLong());
    case FieldType::Date: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? formatDay(day) : value.toString();
    }
    case FieldType::Instant: return formatInstant(value.toLongLong());
    case FieldType::Bool: return value.toBool() ? yes : no;
    case FieldType::Choice: return choiceLabel(entity, field, value.toString());
    case FieldType::Country: return countryName(value.toString());
    case FieldType::Phone: return QString::fromStdString(flow::value::readablePhone(value.toString().toStdString()));
    case FieldType::Language: return languageName(value.toString());
    case FieldType::Integer:
        if (field.name == u"founded") return value.toString();
        if (field.unit == u"d") // days: "30 j" in French
            return QCoreApplication::translate("flow::ui::Value", "%1 d").arg(formatCount(value.toLongLong())).replace(u' ', kNarrowSpace);
        return field.unit.isEmpty() ? formatCount(value.toLongLong()) : formatCount(value.toLongLong()) + kNarrowSpace + field.unit;
    case FieldType::Decimal: return QLocale().toString(value.toDouble(), 'f', 2);
    case FieldType::Text:
        if (entity.name == u"order" && field.name == u"source") return shopName(value.toString());
        if (entity.name == u"order" && field.name == u"payment_method") return paymentMethodText(value.toString());
        return value.toString();
    default: return value.toString();
    }
}

Result<QVariant> parseValue(const Field &field, const QString &text, const QString &currency)
{
    const QString trimmed = text.trimmed();
    const auto invalid = [&](const QString &reason) { return failure(ErrorCode::Invalid, {field.name, reason}); };
    if (trimmed.isEmpty()) return checkValue(field, QVariant());
    switch (field.type) {
    case FieldType::Money: {
        const auto minor = moneyFromPlain(plainNumber(trimmed), currency.isEmpty() ? u"EUR"_s : currency);
        if (!minor) return invalid(u"number"_s);
        return checkValue(field, *minor);
    }
    case FieldType::Rate: {
        bool ok = false;
        QString plain = plainNumber(trimmed);
        const double percent = plain.remove(u'%').toDouble(&ok);
        if (!ok) return invalid(u"number"_s);
        if (percent < 0 || percent > 100) return invalid(u"percent"_s);
        return checkValue(field, qint64(std::llround(percent * 100)));
    }
    case FieldType::Date: {
        const QDate day = parseDay(trimmed, liesAhead(field));
        if (!day.isValid()) return invalid(u"date"_s);
        return checkValue(field, day.toString(Qt::ISODate));
    }
    case FieldType::Instant: {
        const QDateTime at = parseInstant(field, trimmed);
        if (!at.isValid()) return invalid(u"date"_s);
        return checkValue(field, at.toMSecsSinceEpoch());
    }
    case FieldType::Country: {
        const auto code = countryFromText(trimmed);
        return code ? checkValue(field, *code) : invalid(u"country"_s);
    }
    case FieldType::Integer:
    case FieldType::Decimal: return checkValue(field, plainNumber(trimmed));
    default:
        if (isClock(field)) {
            const auto time = clockText(trimmed);
            return time ? checkValue(field, *time) : invalid(u"time"_s);
        }
        return checkValue(field, trimmed);
    }
}

QString editText(const Field &field, const QVariant &value, const QString &currency)
{
    if (value.isNull()) return {};
    switch (field.type) {
    case FieldType::Money: {
        QString plain = moneyToPlain(value.toLongLong(), currency.isEmpty() ? u"EUR"_s : currency);
        if (plain.endsWith(u".00")) plain.chop(3);
        return plain.replace(u'.', QLocale().decimalPoint());
    }
    case FieldType::Rate: return QLocale().toString(value.toLongLong() / 100.0, 'g', 6);
    case FieldType::Date: {
        const QDate day = QDate::fromString(value.toString(), Qt::ISODate);
        return day.isValid() ? day.toString(u"dd/MM/yyyy"_s) : value.toString();
    }
    case FieldType::Instant: return QDateTime::fromMSecsSinceEpoch(value.toLongLong()).toString(u"dd/MM/yyyy HH:mm"_s);
    case FieldType::Decimal: return QLocale().toString(value.toDouble(), 'g', 10);
    default: return value.toString();
    }
}

QString invalidText(const Error &error)
{
    if (error.code != ErrorCode::Invalid || error.args.size() < 2) return errorText(error);
    // Of a field, what to enter; of something that has a name of its own, or for a reason that is no matter of writing, all of it.
    static const QRegularExpression kField(u"^[a-z][a-z0-9_]*$"_s);
    const QString reason = reasonText(error.args[1]);
    return reason != error.args[1] && kField.match(error.args[0]).hasMatch() ? reason : errorText(error);
}

} // namespace flow::ui
