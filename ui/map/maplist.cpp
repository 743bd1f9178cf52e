// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/maplist.h"

#include "ui/common/label.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 320, kRow = 28, kRowsShown = 12;
    constexpr size_t kMost = 500; // nobody looks through more, and the map can be moved

} // namespace

MapList::MapList(QWidget *map, const QString &title, std::vector<Entry> entries)
    : Popover(map)
{
    setObjectName(u"mapList"_s);
    content()->setFixedWidth(kWidth);
    column()->addWidget(new Label(title, TypeStyle::Heading, ColorRole::Text));
    const size_t shown = std::min(entries.size(), kMost);
    auto *list = new QListWidget;
    list->setObjectName(u"mapListEntries"_s);
    list->setAccessibleName(title);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setUniformItemSizes(true);
    for (size_t i = 0; i < shown; ++i) {
        auto *item = new QListWidgetItem(entries[i].text, list);
        item->setToolTip(entries[i].tip.isEmpty() ? entries[i].text : entries[i].tip);
        item->setSizeHint({0, kRow});
    }
    list->setFixedHeight(kRow * std::clamp(int(shown), 1, kRowsShown) + 2);
    list->setVisible(shown > 0);
    list->setCurrentRow(0);
    column()->addWidget(list);
    if (shown == 0) column()->addWidget(new Label(tr("Nothing is here. Move the map, or zoom out."), TypeStyle::Small, ColorRole::Text2));
    if (entries.size() > shown) column()->addWidget(new Label(tr("and %Ln more: zoom in", nullptr, int(entries.size() - shown)), TypeStyle::Small, ColorRole::Text2));
    const auto take = [this, entries = std::move(entries)](const QListWidgetItem *item) {
        const std::function<void()> run = entries[size_t(item->listWidget()->row(item))].take;
        close();
        run();
    };
    connect(list, &QListWidget::itemClicked, this, take);
    connect(list, &QListWidget::itemActivated, this, [this, take](const QListWidgetItem *item) {
        if (isVisible()) take(item); // a style that activates by a click has told of it already
    });
}

} // namespace flow::ui
