// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/tourbook.h"
#include "ui/print/tourbookfile.h"
#include "ui/shell/pagecontext.h"

#include <QTemporaryDir>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace flow::ui {

class Button;
class DayList;
class EmptyState;
class PanelSection;

/// Day sheets of a tour: the days at the left, what is known of the chosen one at the right, with times, advance, guests, vehicles and
/// hotels to be filled in. The whole book or one day goes out as PDF, as a page for phones or as a calendar.
class DaySheetView : public QWidget
{
    Q_OBJECT
public:
    explicit DaySheetView(const PageContext &context, QWidget *parent = nullptr);
    void setBook(tour::TourBook book);
    void showNothing(const QString &title, const QString &text);
    [[nodiscard]] DayList *list() const { return m_list; }
    /// Writes the book, or the day that is shown, in the language of whoever travels.
    void exportTo(const QString &path, BookFormat format, const QString &language, bool dayOnly);
    /// Asks for a place and writes there.
    void saveAs(BookFormat format, bool dayOnly);
    void mailBook();
    void savePlan(const tour::TourView &view, const tour::Scenario &scenario); ///< the scenario itself, on paper
    void chooseDay(qint64 artist, const QDate &day);

private:
    void choose(int row);
    void showDay();
    void addHead(QVBoxLayout *column, const BookDay &day);
    [[nodiscard]] PanelSection *times(const tour::DaySheet &sheet);
    [[nodiscard]] PanelSection *advance(const tour::DaySheet &sheet);
    [[nodiscard]] PanelSection *logistics(const tour::DaySheet &sheet);
    void openShare();
    [[nodiscard]] const tour::DaySheet *sheet() const;

    PageContext m_context;
    tour::TourBook m_book;
    std::optional<QTemporaryDir> m_mailFolder; ///< of messages that a mail program has open
    BookDoc m_doc; ///< in the language of the window
    QString m_language; ///< of what goes out
    DayList *m_list;
    QWidget *m_content;
    QScrollArea *m_scroll;
    Button *m_share;
    EmptyState *m_empty;
    qint64 m_artist = 0;
    QDate m_day;
};

} // namespace flow::ui
