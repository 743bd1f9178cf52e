// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/common/gallery.h"

#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/filterbar.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/common/toast.h"
#include "ui/theme/paint.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QVBoxLayout>

#include <functional>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// A widget painted by a function, for states that need no behaviour here.
    class Painted final : public QWidget
    {
    public:
        Painted(std::function<void(QPainter &, const QRectF &, Theme &)> draw, QWidget *parent) : QWidget(parent), m_draw(std::move(draw)) { }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            m_draw(painter, rect(), themeOf(this));
        }

    private:
        std::function<void(QPainter &, const QRectF &, Theme &)> m_draw;
    };

    QVBoxLayout *card(QWidget *parent, const QRect &at, const QString &title)
    {
        auto *box = new Surface(ColorRole::Surface, parent);
        box->setRadius(10);
        box->setBorder(ColorRole::Hairline);
        box->setGeometry(at);
        box->setProperty("flowRingCanvas", true);
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(16, 13, 6, 12);
        column->setSpacing(10);
        column->addWidget(new Label(title, TypeStyle::Small, ColorRole::Text2, box));
        return column;
    }

    QHBoxLayout *row(QVBoxLayout *column, int spacing = 6)
    {
        auto *across = new QHBoxLayout;
        across->setSpacing(spacing);
        column->addLayout(across);
        return across;
    }

    /// One still picture of a state that a mouse or keyboard would bring about.
    void still(QAbstractButton *button, bool hover)
    {
        button->setAttribute(Qt::WA_UnderMouse, hover);
    }

    void addControls(QVBoxLayout *column)
    {
        QWidget *parent = column->parentWidget();
        auto *buttons = row(column);
        auto *hover = new Button(u"Hover"_s, ButtonKind::Primary, {}, parent);
        still(hover, true);
        auto *disabled = new Button(u"Disabled"_s, ButtonKind::Default, {}, parent);
        disabled->setEnabled(false);
        for (Button *button : {new Button(u"Primary"_s, ButtonKind::Primary, {}, parent), hover, new Button(u"Default"_s, ButtonKind::Default, {}, parent),
                 new Button(u"Quiet"_s, ButtonKind::Quiet, {}, parent), new Button(u"Delete"_s, ButtonKind::Danger, {}, parent), disabled})
            buttons->addWidget(button);
        buttons->addStretch(1);
        auto *second = row(column, 8);
        auto *views = new SegmentedControl(parent);
        views->setSegments({{u"board"_s, u"Board"_s}, {u"list"_s, u"List"_s}, {u"funnel"_s, u"Funnel"_s}});
        second->addWidget(views);
        auto *partly = new QCheckBox(parent);
        partly->setTristate(true);
        partly->setCheckState(Qt::PartiallyChecked);
        auto *checked = new QCheckBox(parent);
        checked->setChecked(true);
        auto *on = new QCheckBox(parent);
        setSwitch(on);
        on->setChecked(true);
        auto *off = new QCheckBox(parent);
        setSwitch(off);
        auto *radioOn = new QRadioButton(parent);
        radioOn->setAutoExclusive(false);
        radioOn->setChecked(true);
        for (QWidget *widget : std::initializer_list<QWidget *>{new QCheckBox(parent), checked, partly, on, off, radioOn, new QRadioButton(parent)}) second->addWidget(widget);
        second->addStretch(1);
        auto *chips = row(column, 8);
        chips->addWidget(new Chip(u"Capacity"_s, u"300 to 1,500"_s, parent));
        chips->addWidget(new Chip(u"Fits"_s, u"Lune Aride"_s, parent));
        chips->addWidget(Chip::adder(u"Filter"_s, parent));
        chips->addStretch(1);
        column->addStretch(1);
    }

    void addBadges(QVBoxLayout *column)
    {
        QWidget *parent = column->parentWidget();
        const QStringList names{u"Prospect"_s, u"Option"_s, u"Offer"_s, u"Confirmed"_s, u"Prepare"_s, u"Close"_s};
        auto *stages = row(column);
        for (int i = 0; i < 6; ++i) stages->addWidget(new Badge(names[i], Stage(i), parent));
        stages->addStretch(1);
        auto *holds = row(column);
        for (Badge *badge : {new Badge(u"H1"_s, Tone::Ink, {}, parent), new Badge(u"9 d left"_s, Tone::Neutral, u"hourglass"_s, parent),
                 new Badge(u"Expires today"_s, Tone::Warning, u"hourglass"_s, parent), new Badge(u"Challenged"_s, Tone::Danger, u"siren"_s, parent),
                 new Badge(u"Out"_s, Tone::Neutral, u"file-text"_s, parent), new Badge(u"Signed"_s, Tone::Success, u"file-check"_s, parent)})
            holds->addWidget(badge);
        holds->addStretch(1);
        auto *money = row(column);
        for (Badge *badge : {new Badge(u"15 Dec"_s, Tone::Neutral, u"banknote"_s, parent), new Badge(u"Deposit"_s, Tone::Success, u"banknote"_s, parent),
                 new Badge(u"9 d late"_s, Tone::Danger, u"banknote"_s, parent), new Badge(u"2/9"_s, Tone::Neutral, u"list-checks"_s, parent),
                 new Badge(u"9/9"_s, Tone::Success, u"list-checks"_s, parent), new Badge(u"To approve"_s, Tone::Accent, u"user-check"_s, parent)})
            money->addWidget(badge);
        money->addStretch(1);
        column->addStretch(1);
    }

    void drawSeries(QPainter &painter, const QRectF &area, Theme &theme)
    {
        const double width = (area.width() - 5 * 9) / 6;
        for (int i = 0; i < 12; ++i) {
            const QRectF cell(area.x() + (i % 6) * (width + 9), area.y() + (i / 6) * 52, width, 44);
            const SeriesColors colors = theme.series(i + 1);
            paint::box(painter, cell, 6, colors.tint);
            painter.save();
            painter.setClipRect(cell.adjusted(0, 0, -width / 2, 0));
            paint::box(painter, cell, 6, colors.fill);
            painter.restore();
            paint::text(painter, cell.adjusted(0, 0, -width / 2, 0), QString::number(i + 1), theme.font(TypeStyle::Heading, true), colors.on, Qt::AlignHCenter);
            paint::text(painter, cell.adjusted(width / 2, 0, 0, 0), u"Aa"_s, theme.font(TypeStyle::Heading), colors.text, Qt::AlignHCenter);
        }
    }

    void addForm(QVBoxLayout *column)
    {
        QWidget *parent = column->parentWidget();
        auto *grid = new QGridLayout;
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(12);
        column->addLayout(grid);
        const auto field = [&](int r, int c, const QString &label, const QString &text, const QString &placeholder, const QString &below, bool wrong) {
            auto *box = new QVBoxLayout;
            box->setSpacing(4);
            box->addWidget(new Label(label, TypeStyle::Small, ColorRole::Text2, parent));
            auto *edit = new QLineEdit(text, parent);
            edit->setPlaceholderText(placeholder);
            setInvalid(edit, wrong);
            box->addWidget(edit);
            box->addWidget(new Label(below, TypeStyle::Small, wrong ? ColorRole::DangerText : ColorRole::Text3, parent));
            grid->addLayout(box, r, c);
            return edit;
        };
        field(0, 0, u"Venue"_s, u"De Loods, Gent"_s, {}, {}, false);
        field(0, 1, u"Fee"_s, u"3,800"_s, {}, u"Usual here: €2,800 to €4,400"_s, false)->setObjectName(u"galleryFocus"_s);
        field(1, 0, u"Hold expires"_s, u"31 Feb 2027"_s, {}, u"February 2027 has 28 days"_s, true);
        field(1, 1, u"Notes for the artist"_s, {}, u"Add a note"_s, {}, false);
        column->addStretch(1);
    }

    void addMenu(QVBoxLayout *column)
    {
        QWidget *parent = column->parentWidget();
        Theme &theme = themeOf(parent);
        auto *menu = new QMenu(parent);
        menu->setWindowFlags(Qt::Widget);
        QAction *open = menu->addAction(theme.icon(u"external-link"_s), u"Open beside\tCtrl+↵"_s);
        menu->addAction(theme.icon(u"copy"_s), u"Duplicate\tD"_s);
        menu->addAction(theme.icon(u"history"_s), u"History"_s);
        menu->addSeparator();
        setDanger(menu->addAction(theme.icon(u"trash-2"_s), u"Delete\tDel"_s));
        menu->setActiveAction(open);
        column->addWidget(menu, 0, Qt::AlignLeft);
        menu->show();
        column->addStretch(1);
    }

    void addTold(QVBoxLayout *column)
    {
        QWidget *parent = column->parentWidget();
        auto *offline = new Banner(parent);
        offline->set(u"Offline since 09:40. You can go on; 14 changes wait."_s, Tone::Warning, u"cloud-off"_s, {}, false);
        auto *failed = new Banner(parent);
        failed->set(u"Two rows could not be read. Nothing was written."_s, Tone::Danger, u"circle-alert"_s, u"Show rows"_s, false);
        column->addWidget(offline);
        column->addWidget(failed);
        column->addStretch(1);
        auto *line = row(column, 8);
        line->addWidget(new Label(u"Planning 3 tours, within 2.1 %"_s, TypeStyle::Small, ColorRole::Text, parent));
        line->addStretch(1);
        line->addWidget(new Label(u"41 of 60 s"_s, TypeStyle::Small, ColorRole::Text3, parent));
        auto *bar = new QProgressBar(parent);
        bar->setRange(0, 100);
        bar->setValue(68);
        bar->setTextVisible(false);
        bar->setFixedHeight(4);
        column->addWidget(bar);
    }

} // namespace

QWidget *makeGallery(QWidget *parent)
{
    auto *page = new Surface(ColorRole::Background, parent);
    page->setFixedSize(1440, 900);
    addControls(card(page, QRect(24, 24, 456, 160), u"Buttons and controls"_s));
    addBadges(card(page, QRect(492, 24, 456, 160), u"Badges"_s));
    QVBoxLayout *series = card(page, QRect(960, 24, 456, 160), u"Series palette"_s);
    series->addWidget(new Painted(drawSeries, series->parentWidget()), 1);
    addForm(card(page, QRect(24, 196, 456, 246), u"Form"_s));
    QVBoxLayout *empty = card(page, QRect(960, 454, 456, 190), u"Empty"_s);
    auto *nothing = new EmptyState(u"hourglass"_s, u"No holds yet"_s, u"Note the rank you get."_s, u"Add a hold"_s, {}, empty->parentWidget());
    setKeyCap(nothing->button(), u"H"_s);
    empty->addWidget(nothing, 1);
    addTold(card(page, QRect(24, 656, 924, 220), u"Banner, toast, task"_s));
    auto *toast = new Toast(page);
    addMenu(card(page, QRect(960, 656, 456, 220), u"Menu"_s));
    toast->showMessage(u"3 holds released"_s, true);
    return page;
}

} // namespace flow::ui
