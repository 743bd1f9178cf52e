// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "tests/support/pagewindow.h"
#include "ui/deal/boardview.h"
#include "ui/deal/dealpage.h"

#include <QPushButton>
#include <QTest>

namespace flow::test {

using namespace Qt::StringLiterals;
using namespace flow::ui;

/// The pipeline of a small agency in the real window: two artists, two venues, a prospect, two holds of a day and a show.
class DealWindow
{
protected:
    void open()
    {
        m_window.create();
        fill();
        QVERIFY(m_window.open({dealPage()}));
        m_window->showPage(u"pipeline"_s);
        m_page = qobject_cast<DealPage *>(m_window->currentPage());
        QVERIFY(m_page);
        QTRY_COMPARE(m_page->board()->cards().size(), 4u);
        m_page->board()->setFocus();
    }

    qint64 number(const char *sql) const { return m_window.number(sql); }
    /// Of what the panel asks; null when it asks nothing.
    QPushButton *saveButton() const
    {
        QPushButton *found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = m_window->findChild<QPushButton *>(u"saveFact"_s)) != nullptr; });
        return found;
    }

    PageWindow m_window;
    DealPage *m_page = nullptr;

private:
    void fill()
    {
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            for (const QString &name : {u"Lune Aride"_s, u"Tolva"_s})
                FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}, {u"currency"_s, u"EUR"_s}}));
            for (const QString &name : {u"Le Quai Sept"_s, u"De Loods"_s})
                FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Bordeaux"_s}}));
            FLOW_TRY(records.insert(prospectEntity(), {{u"venue_id"_s, 2}, {u"artist_id"_s, 2}, {u"venue_name"_s, u"De Loods"_s}, {u"state"_s, u"pitched"_s}, {u"follow_up_on"_s, u"2026-11-18"_s}}));
            FLOW_TRY(grantHold(c, {.artistId = 1, .venueId = 1, .day = QDate(2027, 3, 12)}));
            FLOW_TRY(grantHold(c, {.artistId = 1, .venueId = 2, .day = QDate(2027, 3, 12)}));
            FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 2}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-01-15"_s}, {u"status"_s, u"confirmed"_s}}));
            return {};
        }));
    }
};

} // namespace flow::test
