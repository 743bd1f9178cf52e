// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/selection.h"
#include "tests/core/tour/routegenerator.h"

#include <QTest>

#include <random>

using namespace flow::tour;
using flow::test::RouteGenerator;
using flow::test::RouteShape;
using namespace Qt::StringLiterals;

class SelectionTest : public QObject
{
    Q_OBJECT

    struct Item
    {
        int node;
        int worth;
        bool needed;
    };
    /// When the artist is back from these, one after the other; nothing: one of them is too late.
    static std::optional<Tick> backFrom(const RouteModel &model, int artist, const std::vector<int> &nodes)
    {
        const Window span = model.span[size_t(artist)];
        Tick at = span.open;
        int from = model.startNode[size_t(artist)];
        for (const int node : nodes) {
            at = model.earliest(node, at + model.step(from, node));
            if (at > kTickMost) return {};
            from = node;
        }
        at += model.step(from, model.endNode[size_t(artist)]);
        return at <= span.close ? std::optional(at) : std::nullopt;
    }

private Q_SLOTS:
    void isTheBestOfAllPartsOfAnOrder()
    {
        int several = 0, nothing = 0;
        for (unsigned seed = 0; seed < 300; ++seed) {
            const Problem problem = RouteGenerator(seed).make({.artists = 1 + int(seed % 3), .candidates = 10, .severalWindows = seed % 2 == 1, .wide = seed % 5 == 2});
            const RouteModel model = RouteModel::build(problem);
            std::mt19937 random(seed);
            std::vector<Item> items;
            for (int node = 0; node < model.nodes; ++node) items.push_back({node, 1 + int(random() % 30), seed % 4 == 3 && random() % 8 == 0});
            std::ranges::shuffle(items, random);
            const int artist = int(random() % unsigned(model.artists));
            Selection selection(model);
            for (const Item &item : items) selection.add(item.node, item.worth, item.needed);
            int worth = 0;
            std::optional<Tick> back;
            for (unsigned part = 1; part < 1u << items.size(); ++part) {
                std::vector<int> nodes;
                int sum = 0;
                bool complete = true;
                for (size_t i = 0; i < items.size(); ++i) {
                    const bool taken = part >> i & 1;
                    if (taken) nodes.push_back(items[i].node);
                    sum += taken ? items[i].worth : 0;
                    complete = complete && (taken || !items[i].needed);
                }
                const auto at = complete ? backFrom(model, artist, nodes) : std::nullopt;
                if (!at || sum < worth || (sum == worth && back && *at >= *back)) continue;
                worth = sum;
                back = at;
            }
            const std::vector<int> best = selection.best(artist);
            int got = 0;
            for (const Item &item : items) got += std::ranges::contains(best, item.node) ? item.worth : 0;
            QCOMPARE(got, worth);
            if (back) QCOMPARE(backFrom(model, artist, best), back);
            several += best.size() > 1;
            nothing += best.empty();
        }
        QVERIFY(several > 150);
        QVERIFY(nothing > 0);
    }

    void whatIsWorthMoreThanCanBeToldApartIsLeftOut()
    {
        const Problem problem = RouteGenerator(1).make({.artists = 1, .candidates = 6, .wide = true});
        const RouteModel model = RouteModel::build(problem);
        Selection selection(model);
        selection.add(0, Selection::kLevels + 1, false);
        QCOMPARE(selection.best(0), std::vector<int>());
        selection.add(1, Selection::kLevels, false);
        QCOMPARE(selection.best(0), std::vector<int>{1});
        selection.clear();
        QCOMPARE(selection.best(0), std::vector<int>());
    }
};

QTEST_GUILESS_MAIN(SelectionTest)
#include "tst_selection.moc"
