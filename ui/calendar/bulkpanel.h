// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/bulkbook.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"

#include <QSet>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;
class QTimer;

namespace flow::ui {

class BulkGrid;
class CalendarModel;
class Label;
class PlaceField;
class RowList;

/// Books many dates at once: who, where, with what, when and how often; the days on which everybody and everything is free; the best
/// sets of them at each place; and what could stand in for a day that is not free. GUI thread; the search runs on a worker.
class BulkPanel : public ContextPanel
{
    Q_OBJECT
public:
    BulkPanel(const PageContext &context, CalendarModel *model, QWidget *parent = nullptr);
    /// Begins anew with an artist and a first day; 0: as it is.
    void start(qint64 artist, QDate from);

Q_SIGNALS:
    void booked(qint64 show); ///< the first of them

private:
    struct Answer
    {
        std::vector<BulkProposal> proposals;
        std::vector<std::vector<BulkDay>> days; ///< by place
    };
    QWidget *fields();
    std::pair<QLineEdit *, QString> mistakeIn(const BulkRequest &asked) const;
    void chooseArtists();
    void chooseNeeds();
    void loadStock();
    [[nodiscard]] BulkRequest request() const;
    void later(); ///< searches when nobody types any more
    void search();
    void take(const BulkRequest &asked, Answer answer);
    void showPlace(size_t place, const std::vector<QDate> &days);
    void refresh();
    void explain();
    [[nodiscard]] QString feastsAmong(const std::vector<QDate> &days) const;
    void book();
    [[nodiscard]] QString reasonOf(const BulkDay &day) const;
    [[nodiscard]] QString nameOf(qint64 resource) const;
    [[nodiscard]] QString priceOf(const BulkProposal &proposal) const;

    PageContext m_context;
    CalendarModel *m_model;
    std::vector<StockItem> m_stock;
    QSet<qint64> m_artists, m_needs;
    QComboBox *m_kind, *m_room, *m_rhythm, *m_weekdays;
    QLineEdit *m_title, *m_begins, *m_ends, *m_from, *m_to;
    PlaceField *m_venue;
    QSpinBox *m_count;
    QCheckBox *m_tentative, *m_together;
    Button *m_who, *m_with, *m_book, *m_instead;
    BulkGrid *m_grid;
    RowList *m_proposals;
    Label *m_says;
    QTimer *m_later;
    BulkRequest m_asked;
    Answer m_answer;
    size_t m_place = 0;
    QDate m_standIn; ///< what m_instead would choose
    int m_turn = 0;
};

} // namespace flow::ui
