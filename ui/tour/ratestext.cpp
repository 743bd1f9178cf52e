// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/ratestext.h"

#include "core/base/money.h"

#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

namespace flow::ui {

using namespace Qt::StringLiterals;

QString ratesText(const QHash<QString, double> &rates)
{
    QStringList codes = rates.keys(), parts;
    codes.sort();
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    for (const QString &code : std::as_const(codes))
        parts << u"%1 %2"_s.arg(code, locale.toString(rates[code], 'g', 10));
    // A comma would be taken for that of a number where numbers have one.
    return parts.join(locale.decimalPoint() == u","_s ? u"; "_s : u", "_s);
}

std::optional<QHash<QString, double>> ratesFromText(const QString &text, QString *wrong)
{
    static const QRegularExpression one(uR"(^\s*([A-Za-z]{3})\s*[=:]?\s*([0-9]+(?:[.,][0-9]+)?)\s*(?:[,;]|(?=\s)|$))"_s);
    constexpr double kMost = 1e6;
    QHash<QString, double> rates;
    QString rest = text;
    while (!rest.trimmed().isEmpty()) {
        const QRegularExpressionMatch match = one.match(rest);
        if (!match.hasMatch()) {
            if (wrong) *wrong = rest.section(QRegularExpression(u"[,;]"_s), 0, 0, QString::SectionSkipEmpty).trimmed();
            return std::nullopt;
        }
        const QString code = match.captured(1).toUpper();
        const double rate = QString(match.captured(2)).replace(u',', u'.').toDouble();
        if (!(rate > 0 && rate <= kMost) || rates.contains(code) || !isCurrency(code)) {
            if (wrong) *wrong = match.captured().trimmed();
            return std::nullopt;
        }
        rates.insert(code, rate);
        rest = rest.mid(match.capturedEnd());
    }
    return rates;
}

} // namespace flow::ui
