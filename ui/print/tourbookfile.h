// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/bookdoc.h"

namespace flow::ui {

enum class BookFormat {
    Pdf, ///< A4, a day's shows each on a sheet; needs a QGuiApplication for its fonts
    Html, ///< one page for phones that needs no network
    Calendar, ///< iCalendar
    Mail ///< a message to whoever travels with the three attached, to be looked at and sent in a mail program (RFC 5322)
};
std::optional<BookFormat> bookFormat(QStringView suffix); ///< "pdf", "html", "ics", "eml"

/// Writes a tour book or, when it has one day, a day sheet. Any thread, but Pdf and Mail on that of the application. Errors: FileNotFound for a
/// missing folder, ReadOnly, DiskFull.
Result<void> saveTourBook(const tour::TourBook &book, BookFormat format, const QString &language, const QDate &made, const QString &path);

// The renderers.
QByteArray bookPdf(const BookDoc &doc);
QByteArray bookHtml(const BookDoc &doc, const QString &language);
QByteArray bookCalendar(const tour::TourBook &book, const BookLanguage &language, qint64 nowMs);
QByteArray bookMail(const tour::TourBook &book, const BookLanguage &language, const QDate &made, qint64 nowMs);

} // namespace flow::ui
