// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/entryrow.h"

#include "ui/common/badge.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace flow::ui {

namespace {

    /// An icon in a square of the well colour.
    class IconWell final : public QWidget
    {
    public:
        explicit IconWell(QString icon) : m_icon(std::move(icon))
        {
            setObjectName(QStringLiteral("icon.") + m_icon);
            setFixedSize(28, 28);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            Theme &theme = themeOf(this);
            QPainter painter(this);
            paint::box(painter, QRectF(rect()), theme.radius(Radius::Control), theme.color(ColorRole::Sunken));
            painter.drawPixmap(QPoint(7, 7), theme.pixmap(m_icon, 14, theme.color(ColorRole::Text2), devicePixelRatioF()));
        }

    private:
        QString m_icon;
    };

} // namespace

EntryRow::EntryRow(const QString &icon, const QString &text, const QString &detail, const QString &about, const QString &right, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    row->addWidget(new IconWell(icon), 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    const auto add = [&](const QString &words, TypeStyle style, ColorRole color) {
        if (words.isEmpty()) return;
        auto *label = new Label(words, style, color);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    };
    add(text, TypeStyle::Body, ColorRole::Text);
    add(detail, TypeStyle::Small, ColorRole::Text2);
    add(about, TypeStyle::Small, ColorRole::Text3);
    if (!right.isEmpty()) row->addWidget(new Label(right, TypeStyle::Body, ColorRole::SuccessText), 0, Qt::AlignTop);
    setAccessibleName(text);
    setAccessibleDescription(about);
}

void EntryRow::addTool(const QString &icon, const QString &name, std::function<void(QWidget *)> run)
{
    auto *tool = new IconButton(icon, name);
    tool->setSide(28);
    connect(tool, &IconButton::clicked, tool, [tool, run = std::move(run)] { run(tool); });
    layout()->addWidget(tool);
    layout()->setAlignment(tool, Qt::AlignTop);
}

PersonRow::PersonRow(const QString &name, const QString &role, bool person, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(name);
    setAccessibleDescription(role);
    m_row->setContentsMargins(0, 4, 0, 4);
    m_row->setSpacing(10);
    m_row->addWidget(new Avatar(name, seriesOf(name), 28, person ? AvatarShape::Circle : AvatarShape::Square));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(new Label(name, TypeStyle::Body, ColorRole::Text));
    if (!role.isEmpty()) column->addWidget(new Label(role, TypeStyle::Small, ColorRole::Text3));
    m_row->addLayout(column, 1);
}

void PersonRow::addTool(const QString &icon, const QString &name, std::function<void()> run)
{
    auto *tool = new IconButton(icon, name);
    tool->setSide(28);
    connect(tool, &IconButton::clicked, this, std::move(run));
    m_row->addWidget(tool);
}

void PersonRow::mouseReleaseEvent(QMouseEvent *) { Q_EMIT opened(); }

void PersonRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) Q_EMIT opened();
    else QWidget::keyPressEvent(event);
}

void PersonRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus()) return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.color(ColorRole::Focus), 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
}

TagFlow::TagFlow(const QStringList &tags, QWidget *parent) : QWidget(parent)
{
    for (const QString &tag : tags) new Badge(tag, Tone::Neutral, QStringLiteral("tag"), this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int TagFlow::heightForWidth(int width) const { return place(width, false); }
void TagFlow::resizeEvent(QResizeEvent *) { place(width(), true); }

int TagFlow::place(int width, bool move) const
{
    constexpr int kGap = 6;
    QPoint at(0, 2);
    int line = 20;
    for (Badge *badge : findChildren<Badge *>(Qt::FindDirectChildrenOnly)) {
        const QSize size = badge->sizeHint();
        if (at.x() > 0 && at.x() + size.width() > width) at = QPoint(0, at.y() + line + kGap);
        if (move) badge->setGeometry(QRect(at, size));
        at.rx() += size.width() + kGap;
        line = size.height();
    }
    return at.y() + line + 2;
}

} // namespace flow::ui
