// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/query/search.h"
#include "core/query/words.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"

using namespace flow;
using namespace Qt::StringLiterals;

class SearchTest : public QObject
{
    Q_OBJECT

    test::TempStore m_store;

    // "venue: La Criée, ... | fan: ..."
    QString found(const QString &query)
    {
        const auto groups = m_store.read([&](Connection &c) { return searchEverything(c, query); });
        if (!groups) return u"failed: "_s + groups.error().detail;
        QStringList texts;
        for (const SearchGroup &group : *groups) {
            QStringList titles;
            for (const SearchHit &hit : group.hits)
                titles << hit.title;
            texts << group.entity->name + u": "_s + titles.join(u", "_s) + (group.more ? u" ..."_s : u""_s);
        }
        return texts.join(u" | "_s);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY_OK(m_store.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(artistEntity(),
                {{u"name"_s, u"Les Martines"_s}, {u"status"_s, u"active"_s}, {u"genre"_s, u"chanson"_s}}));
            for (const auto &[name, town, notes] :
                std::initializer_list<std::array<QString, 3>>{{u"La Criée Basse"_s, u"Martigues"_s, {}},
                    {u"Théâtre Martin"_s, u"Lyon"_s, {}}, {u"Martin"_s, u"Paris"_s, {}},
                    {u"Le Sucre"_s, u"Lyon"_s,
                        u"The programmer before was Jean Martin, who left for Nantes and takes calls on Mondays only."_s}})
                FLOW_TRY(records.insert(venueEntity(),
                    {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"town"_s, town}, {u"notes"_s, notes}}));
            const auto fan = [&](const QString &name, const QString &email, const QString &phone) {
                return records.insert(fanEntity(),
                    {{u"name"_s, name}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s},
                        {u"email"_s, email}, {u"phone"_s, phone}});
            };
            FLOW_TRY(fan(u"Émilie Zola"_s, u"emilie@zola.fr"_s, u"+33612345678"_s));
            FLOW_TRY(fan(u"Bo"_s, u"emil@gmail.com"_s, {}));
            // enough to make "mail" a beginning that nearly all rows have
            for (int i = 0; i < 2000; ++i)
                FLOW_TRY(fan(u"Mailer %1"_s.arg(i), u"m%1@mail-box.test"_s.arg(i), {}));
            FLOW_TRY(fan(u"Maigret"_s, u"jules@quai.fr"_s, {}));
            return {};
        }));
    }

    void queriesFindTheirRecords_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *query, const char *expected) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(expected);
        };
        row("martin", "artist: Les Martines | venue: Martin, Théâtre Martin, Le Sucre");
        row("martin ", "venue: Martin, Théâtre Martin, Le Sucre");
        row("MARTIG", "venue: La Criée Basse");
        row("lyon mart", "venue: Théâtre Martin, Le Sucre");
        row("mart lyon", "");
        row("la c", "venue: La Criée Basse");
        row("é", "fan: Émilie Zola");
        row("lyon s", "venue: Le Sucre");
        row("em", "fan: Émilie Zola");
        row("emilie@", "fan: Émilie Zola");
        row("emil@gm", "fan: Bo");
        row("bo", "fan: Bo");
        row("06 12 34 5", "fan: Émilie Zola");
        row("0033612", "fan: Émilie Zola");
        row("+33 6 12", "fan: Émilie Zola");
        row("maigr", "fan: Maigret"); // behind 2000 rows of the same three letters
        row("mail", "fan: Mailer 0, Mailer 1, Mailer 10, Mailer 100, Mailer 1000, Mailer 1001 ...");
        row("nobody", "");
        row("  ", "");
        row("\"' OR 1 --", "");
    }
    void queriesFindTheirRecords()
    {
        QFETCH(QString, query);
        QFETCH(QString, expected);
        QCOMPARE(found(query), expected);
    }

    void aHitInAnotherFieldShowsWhere()
    {
        const auto groups = m_store.read([](Connection &c) { return searchEverything(c, u"monday"_s); });
        QVERIFY_OK(groups);
        const SearchHit hit = groups->at(0).hits.at(0);
        QCOMPARE(hit.title, u"Le Sucre"_s);
        QCOMPARE(hit.subtitle, u"Lyon"_s);
        QCOMPARE(hit.field, u"notes"_s);
        QVERIFY2(hit.snippet.contains(u"calls on Mondays only."_s), qPrintable(hit.snippet));
        QVERIFY(hit.snippet.startsWith(u"… "));
    }

    void aSearchCanBeStopped()
    {
        CancelFlag flag;
        flag.cancel();
        const auto groups =
            m_store.read([&](Connection &c) { return searchEverything(c, u"martin"_s, {}, &flag); });
        QCOMPARE(groups.error().code, ErrorCode::Canceled);
    }

    void theTextAfterAPrefixIsTheNextPossibleOne()
    {
        QCOMPARE(afterPrefix(u"ab"_s), u"ac"_s);
        QCOMPARE(afterPrefix(u"a\U0010FFFF"_s), u"b"_s);
        QCOMPARE(afterPrefix(u"\uD7FF"_s), u"\uE000"_s);
        QVERIFY(afterPrefix(u""_s).isNull());
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "tst_search.moc"
