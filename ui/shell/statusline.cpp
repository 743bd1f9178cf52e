// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statusline.h"

#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QHBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

/// A dot and where the data is; a click leads to the page that says more.
class PlaceButton final : public QAbstractButton
{
public:
    explicit PlaceButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFocusPolicy(Qt::TabFocus);
    }
    void set(const QString &text, ColorRole dot)
    {
        if (text == this->text() && dot == m_dot) return;
        setText(text);
        m_dot = dot;
        setAccessibleName(text);
        setFixedWidth(28 + int(paint::textWidth(text, themeOf(this).font(TypeStyle::Small))) + 2);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.color(m_dot));
        painter.drawEllipse(QRectF(12, height() / 2.0 - 4, 8, 8));
        paint::text(painter, QRectF(28, 0, width() - 28, height()), text(), theme.font(TypeStyle::Small),
            theme.color(underMouse() || isDown() ? ColorRole::Text : ColorRole::Text2));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    ColorRole m_dot = ColorRole::Text3;
};

/// "Undo edit of La Criée Basse  Ctrl Z"; a click does it.
class UndoHint final : public QAbstractButton
{
public:
    explicit UndoHint(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"undoHint"_s);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Expanding);
        m_caps = paint::keyCaps(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText));
    }
    QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        return {std::min(360, int(paint::textWidth(text(), theme.font(TypeStyle::Small)) + capsWidth()) + 20), 24};
    }
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        double right = width() - 4;
        for (auto cap = m_caps.crbegin(); cap != m_caps.crend(); ++cap) right -= paint::keyCap(painter, {right, height() / 2.0}, *cap, theme) + 4;
        paint::text(painter, QRectF(0, 0, right - 4, height()), text(), theme.font(TypeStyle::Small),
            theme.color(underMouse() || isDown() ? ColorRole::Text : ColorRole::Text2), Qt::AlignRight);
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    double capsWidth() const
    {
        double sum = 0;
        for (const QString &cap : m_caps) sum += paint::keyCapWidth(cap, themeOf(this)) + 4;
        return sum;
    }
    QStringList m_caps;
};

StatusLine::StatusLine(QWidget *parent)
    : Surface(ColorRole::Background, parent)
{
    setObjectName(u"statusLine"_s);
    setLines(Qt::TopEdge);
    setFixedHeight(themeOf(this).size(Size::StatusBar));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(20);
    m_place = new PlaceButton(this);
    m_place->setObjectName(u"placeLabel"_s);
    m_place->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_tasks = new TaskBar(this);
    m_tasks->layout()->setContentsMargins({});
    m_undo = new UndoHint(this);
    m_undo->hide();
    m_page = new Label({}, TypeStyle::Small, ColorRole::Text2, this);
    m_page->setObjectName(u"statusText"_s);
    m_page->setTabular(true);
    row->addWidget(m_place);
    row->addStretch(1);
    row->addWidget(m_tasks);
    row->addWidget(m_undo);
    row->addWidget(m_page);
    connect(m_place, &QAbstractButton::clicked, this, &StatusLine::placeRequested);
    connect(m_undo, &QAbstractButton::clicked, this, &StatusLine::undoRequested);
}

void StatusLine::setPlace(const QString &text, ColorRole dot, const QString &about)
{
    m_place->set(text, dot);
    m_place->setToolTip(about);
    m_place->setAccessibleDescription(about);
}

void StatusLine::setUndo(const QString &text)
{
    m_undo->setText(text.isEmpty() ? QString() : tr("Undo %1").arg(text));
    m_undo->setAccessibleName(m_undo->text());
    m_undo->setVisible(!text.isEmpty());
    m_undo->updateGeometry();
}

void StatusLine::setPageText(const QString &text)
{
    m_page->setText(text);
    m_page->setVisible(!text.isEmpty());
}

} // namespace flow::ui
