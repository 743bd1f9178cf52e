// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/toast.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/motion.h"
#include "ui/common/popupshadow.h"
#include "ui/common/wrappedlines.h"
#include "ui/theme/paint.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 44, kLeast = 280, kMost = 760;
    constexpr int kMargin = 16, kGap = 8; // to the edges of the page, to a control
    constexpr int kPadding = 12; // above and below several lines
    constexpr qsizetype kMostLines = 6;
    constexpr int kReading = 60, kShownMost = 20'000; // milliseconds a letter, and of the longest
    constexpr int kUp = 120; // that it goes up before it goes aside

    bool isControl(const QWidget *widget)
    {
        return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
    }

    /// What is seen of a widget, in the coordinates of `page`: parts of it are scrolled out of sight.
    QRect seen(const QWidget *widget, const QWidget *page)
    {
        QRect rect(widget->mapTo(page, QPoint()), widget->size());
        for (const QWidget *above = widget->parentWidget(); above && above != page; above = above->parentWidget())
            rect &= QRect(above->mapTo(page, QPoint()), above->size());
        return rect & page->rect();
    }

} // namespace

Toast::Toast(QWidget *parent) : QWidget(parent), m_shadow(new PopupShadow(this))
{
    setObjectName(u"toast"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(36, 0, 8, 0);
    row->setSpacing(12);
    m_text = new Label({}, TypeStyle::Body, ColorRole::Text, this);
    m_link = new Button({}, ButtonKind::Link, {}, this);
    m_undo = new Button(tr("Undo"), ButtonKind::Quiet, {}, this);
    m_undo->setObjectName(u"toastUndo"_s);
    setTextRole(m_undo, ColorRole::Text);
    setKeyCap(m_undo, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    row->addWidget(m_text, 1);
    row->addWidget(m_link);
    row->addWidget(m_undo);
    m_timer = new QTimer(this);
    m_timer->setSingleShot(true);
    m_placing = new QTimer(this);
    m_placing->setSingleShot(true);
    m_placing->setInterval(0);
    connect(m_timer, &QTimer::timeout, this, [this] {
        goOut(m_shadow);
        goOut(this);
        hide();
    });
    connect(m_placing, &QTimer::timeout, this, &Toast::place);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT undoRequested();
    });
    connect(m_link, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT followed();
    });
    parent->installEventFilter(this);
    hide();
}

QString Toast::text() const { return m_times > 1 ? u"%1 (%2)"_s.arg(m_message).arg(m_times) : m_message; }

int Toast::shownFor() const { return std::max(themeOf(this).duration(Motion::ToastShown), int(std::min<qsizetype>(m_message.size() * kReading, kShownMost))); }

void Toast::showMessage(const QString &text, bool undo, const QString &link)
{
    m_times = isVisible() && text == m_message ? m_times + 1 : 1;
    m_message = text;
    m_undo->setVisible(undo);
    m_link->setText(link);
    m_link->setVisible(!link.isEmpty());
    const bool comes = !isVisible();
    place();
    show();
    raise();
    if (comes) {
        comeIn(m_shadow);
        comeIn(this);
    }
    m_timer->start(shownFor());
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
}

/// One line where it fits, else as many as the words take, also within a path or an address; what even those don't hold ends with an
/// ellipsis and is whole in the tooltip.
void Toast::fit()
{
    const QString whole = text();
    const int most = std::max(kLeast, std::min(kMost, parentWidget()->width() - 2 * kMargin));
    m_text->setText(whole);
    m_text->setToolTip({});
    layout()->invalidate();
    const int wanted = layout()->sizeHint().width();
    if (wanted <= most && !whole.contains(u'\n')) return resize(std::max(wanted, kLeast), kHeight);
    const int room = std::max(120, m_text->sizeHint().width() - std::max(0, wanted - most));
    const QFontMetrics metrics(m_text->font());
    const qsizetype lines = std::clamp<qsizetype>((parentWidget()->height() - 2 * kMargin - 2 * kPadding) / std::max(1, metrics.lineSpacing()), 1, kMostLines);
    QStringList broken = wrappedLines(whole, m_text->font(), room, lines);
    const QString last = metrics.elidedText(broken.last(), Qt::ElideRight, room);
    if (last != broken.last()) m_text->setToolTip(whole);
    broken.last() = last;
    m_text->setText(broken.join(u'\n'));
    layout()->invalidate();
    resize(std::clamp(layout()->sizeHint().width(), kLeast, most), std::max(kHeight, m_text->sizeHint().height() + 2 * kPadding));
}

void Toast::place()
{
    settle(m_shadow);
    settle(this);
    fit();
    move(freePlace());
}

/// The place of its body: in the middle of the bottom, a little above that, at the right, at the left, then anywhere upwards; the
/// first one where nothing is covered that one might want to press.
QPoint Toast::freePlace() const
{
    const QWidget *page = parentWidget();
    QList<QRect> taken;
    for (const QWidget *child : page->findChildren<QWidget *>())
        if (child->isVisible() && isControl(child) && !isAncestorOf(child))
            if (const QRect rect = seen(child, page); !rect.isEmpty()) taken << rect.adjusted(-kGap, -kGap, kGap, kGap);
    const auto isFree = [&](const QPoint &at) { return std::ranges::none_of(taken, [&](const QRect &rect) { return rect.intersects(QRect(at, size())); }); };
    const int middle = (page->width() - width()) / 2, left = kMargin, right = page->width() - width() - kMargin;
    const int bottom = page->height() - height() - kMargin;
    QList<int> heights; // above each of the controls, from the bottom upwards
    for (const QRect &rect : std::as_const(taken))
        if (const int y = rect.top() - height(); y >= kMargin && y < bottom) heights << y;
    std::ranges::sort(heights, std::greater());
    QList<QPoint> places{{middle, bottom}};
    for (const int y : std::as_const(heights))
        if (bottom - y <= kUp) places << QPoint(middle, y);
    for (const int x : {right, left}) places << QPoint(x, bottom);
    for (const int y : std::as_const(heights))
        for (const int x : {middle, right, left}) places << QPoint(x, y);
    const auto found = std::ranges::find_if(places, isFree);
    return found == places.end() ? places.first() : *found;
}

void Toast::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    paint::icon(painter, QRectF(12, 0, 16, height()), theme, u"circle-check"_s, 16, theme.color(ColorRole::SuccessText));
}

void Toast::enterEvent(QEnterEvent *) { m_timer->stop(); }
void Toast::leaveEvent(QEvent *) { m_timer->start(shownFor()); }

void Toast::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    qApp->installEventFilter(this); // the page goes on: rows are selected, it is scrolled
}

void Toast::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QWidget::hideEvent(event);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (isHidden()) return QWidget::eventFilter(watched, event);
    if (watched == parentWidget() && event->type() == QEvent::Resize) { // also while the window itself is not shown yet
        place();
    } else if (event->type() == QEvent::Show || event->type() == QEvent::Move || event->type() == QEvent::Resize) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && widget != m_shadow && !isAncestorOf(widget) && parentWidget()->isAncestorOf(widget)) m_placing->start();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace flow::ui
