// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/tourbook.h"
#include "ui/text/translator.h"

#include <QByteArray>
#include <QLocale>

#include <vector>

/// A tour book in words, laid out by nobody yet: what PDF, the page for phones and the calendar have in common.
namespace flow::ui {

/// The language of whoever travels, which need not be that of the window.
class BookLanguage
{
public:
    explicit BookLanguage(const QString &code); ///< "fr"; unknown ones read English
    [[nodiscard]] QString say(const char *text) const; ///< of the context flow::ui::Book
    /// What every agency writes on its checklists and behind names ("Hotel booked", "Tour manager"), in whatever language it was
    /// written, in this one; anything else as it is.
    [[nodiscard]] QString standard(const QString &written) const;
    [[nodiscard]] QStringList checklist() const; ///< what a new list of things to advance begins with
    [[nodiscard]] QString weekday(const QDate &day) const; ///< "Friday 19 March"
    [[nodiscard]] QString shortDay(const QDate &day) const; ///< "Fri 19 Mar"
    [[nodiscard]] QString km(int km) const;
    [[nodiscard]] QString hours(int minutes) const;
    [[nodiscard]] const QLocale &locale() const { return m_locale; }

private:
    QLocale m_locale;
    Translator m_words;
};

struct BookRow
{
    QString label, text;
    QString link = {}; ///< "tel:", "mailto:", "https:", "geo:"
    bool isDone = false; ///< of a checklist
    bool warns = false;
};

struct BookBlock
{
    enum Kind { Rows, Checks };
    Kind kind = Rows;
    QString id; ///< "times", "venue", "way", "people", "resources", "tasks", "guests", "notes"
    QString title;
    std::vector<BookRow> rows;
    bool isWide = false; ///< takes the whole width
};

struct BookDay
{
    tour::DaySheet::Kind kind = tour::DaySheet::Off;
    QString date, title, subtitle, badge; ///< badge: what a date is that is not confirmed
    std::vector<BookBlock> blocks;
    // One line of the overview.
    QString shortDate, town, place, distance, leave, loadIn, onStage;
};

struct BookChapter
{
    QString name;
    std::vector<std::pair<QString, QString>> figures; ///< label, value
    std::vector<BookDay> days;
};

struct BookDoc
{
    QString title, subtitle, agency, made;
    std::vector<QString> columns; ///< of the overview
    std::vector<BookBlock> front; ///< emergency numbers, crew
    std::vector<BookChapter> chapters;
    QString overview, pageOf; ///< words: "Overview", "Page %1 of %2"
    bool isSheet = false; ///< one day only: no front, no overview
};

BookDoc makeBookDoc(const tour::TourBook &book, const BookLanguage &language, const QDate &made);

} // namespace flow::ui
