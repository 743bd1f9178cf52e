// SPDX-License-Identifier: GPL-3.0-or-later
// Goals: a board of 5,000 cards is read and seen for the first time in under 100 ms, a frame of a drag takes under 16 ms.
#include "ui/deal/boardview.h"
#include "ui/theme/flowstyle.h"
#include "ui/theme/theme.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QImage>

#include <random>

namespace {

using namespace flow;

const QDate kToday(2026, 11, 20);
constexpr qint64 kNow = 1'795'176'000'000;

std::vector<BoardCard> manyCards(int count)
{
    std::mt19937 random(5);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    std::vector<BoardCard> cards;
    for (int i = 1; i <= count; ++i) {
        BoardCard card{.key = {CardKind::Hold, i}, .holdId = i, .artistColor = 1 + upTo(12)};
        card.artist = QStringLiteral("Artist %1").arg(upTo(25));
        card.venue = QStringLiteral("Venue %1").arg(upTo(3000));
        card.town = QStringLiteral("Rennes");
        card.day = kToday.addDays(upTo(300) - 60);
        card.value = 100'000 + upTo(800) * 1000;
        card.currency = QStringLiteral("EUR");
        card.placement.stage = DealStage(upTo(kDealStages));
        card.rank = 1 + upTo(3);
        card.expiresAt = upTo(3) ? kNow + upTo(20) * 86'400'000LL : 0;
        card.facts.contractSent = upTo(2) ? kToday.addDays(-upTo(30)) : QDate();
        cards.push_back(card);
    }
    return cards;
}

void firstPaint(benchmark::State &state)
{
    const std::vector<BoardCard> cards = manyCards(int(state.range(0)));
    QImage image(1220, 760, QImage::Format_ARGB32_Premultiplied);
    for (auto _ : state) {
        ui::BoardView board(kToday);
        board.resize(image.size());
        board.setCards(cards, kNow);
        board.render(&image);
    }
}
BENCHMARK(firstPaint)->Arg(5000)->Unit(benchmark::kMillisecond);

void dragFrame(benchmark::State &state)
{
    QImage image(1220, 760, QImage::Format_ARGB32_Premultiplied);
    ui::BoardView board(kToday);
    board.resize(image.size());
    board.setCards(manyCards(int(state.range(0))), kNow);
    board.render(&image);
    const CardKey key = board.cards().front().key;
    double at = 0;
    for (auto _ : state) {
        at = at > 0.9 ? 0 : at + 0.01;
        board.pretendDrag(key, BoardColumn(int(at * 6)), {at, 0.5});
        board.render(&image);
    }
}
BENCHMARK(dragFrame)->Arg(5000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ui::Theme theme;
    ui::installTheme(app, theme);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
