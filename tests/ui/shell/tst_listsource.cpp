// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/listsource.h"

#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/tempstore.h"

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Chips become filters over a real workspace.
class TestListSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anAmountIsComparedInTheCurrencyOfEachRecord()
    {
        test::TempStore store;
        const auto add = [&](const QString &name, qint64 minor, const QString &currency) {
            return store.write([&](Connection &c) {
                return Records(c).insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"fee_min"_s, minor}, {u"currency"_s, currency}});
            });
        };
        QVERIFY_OK(add(u"Euros"_s, 150'000, u"EUR"_s)); // 1,500.00
        QVERIFY_OK(add(u"Yen"_s, 1'500, u"JPY"_s)); // 1,500
        QVERIFY_OK(add(u"Dinars"_s, 1'500'250, u"KWD"_s)); // 1,500.250
        QVERIFY_OK(add(u"Few yen"_s, 1'499, u"JPY"_s));
        ListSource source(*store, venueEntity(), {u"name"_s});
        const auto names = [&](RuleOp op, const QVariantList &values) {
            const RowQuery query{.sortField = u"name"_s, .filter = {{u"fee_min"_s, op, values}}};
            const auto count = source.count(query).result();
            const auto rows = source.window(query, 0, 10).result();
            QStringList found;
            if (count && rows && *count == rows->size())
                for (const Row &row : *rows) found << row.values.first().toString();
            return found.join(u", "_s);
        };
        QCOMPARE(names(RuleOp::AtLeast, {u"1500"_s}), u"Dinars, Euros, Yen"_s);
        QCOMPARE(names(RuleOp::AtMost, {u"1500"_s}), u"Euros, Few yen, Yen"_s);
        QCOMPARE(names(RuleOp::AtLeast, {u"1500.25"_s}), u"Dinars"_s);
        QCOMPARE(names(RuleOp::Between, {u"1499.5"_s, u"1500.25"_s}), u"Dinars, Euros, Yen"_s);
    }
};

QTEST_GUILESS_MAIN(TestListSource)
#include "tst_listsource.moc"
