// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/reporttext.h"

#include "core/base/entity.h"
#include "ui/text/fieldlabels.h"
#include "ui/text/fieldtext.h"
#include "ui/text/longdate.h"
#include "ui/text/wholemoney.h"

#include <QCoreApplication>
#include <QHash>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kContext = "flow::ui::Report";
    constexpr QChar kNarrowSpace(0x202f);

    QString translated(std::span<const labels::Label> words, const QString &code)
    {
        for (const labels::Label &word : words)
            if (code == QLatin1StringView(word.code)) return QCoreApplication::translate(kContext, word.words);
        return code;
    }

    QString dayWithYear(const QDate &day) { return QLocale().toString(day, u"d MMM yyyy"_s); }

    QString choiceOf(const ReportColumn &column, const QString &code)
    {
        if (code.isEmpty()) return QCoreApplication::translate("flow::ui::Report", "Not said");
        const Entity *entity = entityByName(column.choices.section(u'.', 0, 0));
        const Field *field = entity ? entity->field(column.choices.section(u'.', 1)) : nullptr;
        return field ? choiceLabel(*entity, *field, code) : code;
    }

} // namespace

QString reportTitle(const QString &name) { return translated(labels::reportTitles(), name); }
QString reportSummary(const QString &name) { return translated(labels::reportSummaries(), name); }
QString reportWord(const QString &id) { return translated(labels::reportWords(), id); }

QString reportNote(const ReportNote &note)
{
    const QString text = translated(labels::reportNotes(), note.id);
    return text.contains(u"%1"_s) ? text.arg(formatCount(note.count)) : text;
}

QString reportPeriod(const Report &report)
{
    QString text = report.from.isValid() ? QCoreApplication::translate("flow::ui::Report", "%1 to %2").arg(dayWithYear(report.from), dayWithYear(report.to))
                                         : QCoreApplication::translate("flow::ui::Report", "As of %1").arg(dayWithYear(report.made));
    if (!report.artist.isEmpty()) text += u" · "_s + report.artist;
    return text;
}

QString reportCell(const ReportColumn &column, const QVariant &value, const QString &currency)
{
    if (value.isNull()) return {};
    switch (column.type) {
    case CellType::Text: return value.toString();
    case CellType::Count:
    case CellType::Score: return formatCount(value.toLongLong());
    case CellType::Money: return wholeMoney(value.toLongLong(), currency);
    case CellType::Percent: return QLocale().toString(value.toDouble() / 100, 'f', 0) + kNarrowSpace + u'%';
    case CellType::Days: return QCoreApplication::translate("flow::ui::Value", "%1 d").arg(formatCount(value.toLongLong())).replace(u' ', kNarrowSpace);
    case CellType::Month: return longMonth(value.toDate());
    case CellType::Day: return dayWithYear(value.toDate());
    case CellType::Country: return value.toString().isEmpty() ? QCoreApplication::translate("flow::ui::Report", "Not said") : countryName(value.toString());
    case CellType::Choice: return choiceOf(column, value.toString());
    }
    return {};
}

QString reportAxisLabel(const ReportColumn &column, const QVariant &value)
{
    if (column.type != CellType::Month) return reportCell(column, value, {});
    const QDate month = value.toDate();
    return QLocale().toString(month, month.month() == 1 ? u"MMM yy"_s : u"MMM"_s);
}

} // namespace flow::ui
