// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tourbookfile.h"

#include "core/base/savefile.h"
#include "core/show/icalexport.h"

#include <QDateTime>
#include <QUuid>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// The same show keeps its uid from file to file, that of the agency's calendar, so that one replaces the other.
    QString uidOf(const tour::DaySheet &sheet, const QByteArray &artist)
    {
        const QUuid uid = sheet.uid.isEmpty() ? QUuid::createUuidV5(QUuid::fromRfc4122(artist), u"tour/"_s + sheet.day.toString(Qt::ISODate)) : QUuid::fromRfc4122(sheet.uid);
        return uid.toString(QUuid::WithoutBraces) + u"@flowstage"_s;
    }

    QString description(const BookDay &day, const BookLanguage &language)
    {
        QStringList lines;
        for (const BookBlock &block : day.blocks) {
            if (block.kind == BookBlock::Checks) continue; // of the office, not of the van
            lines << block.title.toUpper();
            for (const BookRow &row : block.rows)
                lines << (row.label.isEmpty() ? row.text : language.say(QT_TRANSLATE_NOOP("flow::ui::Book", "%1: %2")).arg(row.label, row.text));
            lines << QString();
        }
        return lines.join(u'\n').trimmed();
    }

} // namespace

std::optional<BookFormat> bookFormat(QStringView suffix)
{
    static const std::pair<QLatin1StringView, BookFormat> formats[]{{"pdf"_L1, BookFormat::Pdf}, {"html"_L1, BookFormat::Html}, {"ics"_L1, BookFormat::Calendar},
        {"eml"_L1, BookFormat::Mail}};
    for (const auto &[name, format] : formats)
        if (suffix.compare(name, Qt::CaseInsensitive) == 0) return format;
    return std::nullopt;
}

QByteArray bookCalendar(const tour::TourBook &book, const BookLanguage &language, qint64 nowMs)
{
    const BookDoc doc = makeBookDoc(book, language, {});
    std::vector<FeedEntry> entries;
    for (size_t p = 0; p < book.parts.size(); ++p)
        for (size_t i = 0; i < book.parts[p].days.size(); ++i) {
            const tour::DaySheet &sheet = book.parts[p].days[i];
            const BookDay &day = doc.chapters[p].days[i];
            FeedEntry entry{.uid = uidOf(sheet, book.parts[p].uid), .day = sheet.day, .lastDay = sheet.day, .isTentative = sheet.state != tour::StopKind::Confirmed, .at = sheet.at};
            QStringList title{book.parts.size() > 1 ? book.parts[p].name : QString(), day.title, day.town == day.title ? QString() : day.town};
            title.removeAll(QString());
            entry.summary = title.join(u" · "_s);
            entry.categories = book.parts[p].name;
            entry.description = description(day, language);
            if (sheet.kind == tour::DaySheet::Show) {
                QStringList place{sheet.venueName, sheet.street, QStringList{sheet.postcode, sheet.town}.join(u' ').trimmed()};
                place.removeAll(QString());
                entry.location = place.join(u", "_s);
                const ShowSpan span = spanOf(sheet.times, sheet.day, sheet.zone);
                if (span.isKnown) {
                    entry.day = entry.lastDay = {};
                    entry.begins = span.begin.toMSecsSinceEpoch();
                    entry.ends = std::max(span.end.toMSecsSinceEpoch(), entry.begins + 60'000);
                }
            }
            entries.push_back(std::move(entry));
        }
    return writeICalendar(entries, book.name, nowMs);
}

Result<void> saveTourBook(const tour::TourBook &book, BookFormat format, const QString &language, const QDate &made, const QString &path)
{
    const BookLanguage words(language);
    QByteArray data;
    switch (format) {
    case BookFormat::Pdf: data = bookPdf(makeBookDoc(book, words, made)); break;
    case BookFormat::Html: data = bookHtml(makeBookDoc(book, words, made), words.locale().name().section(u'_', 0, 0)); break;
    case BookFormat::Calendar: data = bookCalendar(book, words, QDateTime::currentMSecsSinceEpoch()); break;
    case BookFormat::Mail: data = bookMail(book, words, made, QDateTime::currentMSecsSinceEpoch()); break;
    }
    return saveFile(path, data);
}

} // namespace flow::ui
