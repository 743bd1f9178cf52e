// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/common/badge.h"
#include "ui/common/label.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

// ---- parts -----------------------------------------------------------------------------------------------------------

class WorkspaceButton final : public QAbstractButton
{
public:
    explicit WorkspaceButton(QWidget *parent) : QAbstractButton(parent) { setFixedHeight(36); }
    QString agency, file;
    bool rail = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        if (underMouse() && !rail) paint::box(painter, rect(), 6, theme.color(ColorRole::Pressed));
        const QRectF mark(rail ? (width() - 28) / 2.0 : 8, 4, 28, 28);
        paint::box(painter, mark, 8, theme.color(ColorRole::Accent));
        paint::icon(painter, mark, theme, u"audio-waveform"_s, 20, theme.color(ColorRole::OnAccent));
        if (rail) return;
        const QRectF words(44, 0, width() - 44 - 26, height());
        paint::text(painter, QRectF(words.x(), 1, words.width(), 18), agency, theme.font(TypeStyle::Heading), theme.color(ColorRole::Text));
        paint::text(painter, QRectF(words.x(), 18, words.width(), 16), file, theme.font(TypeStyle::Caption), theme.color(ColorRole::Text3), Qt::AlignLeft, Qt::ElideMiddle);
        paint::icon(painter, QRectF(width() - 24, 0, 16, height()), theme, u"chevrons-up-down"_s, 14, theme.color(ColorRole::Text2));
    }
};

class SearchButton final : public QAbstractButton
{
public:
    explicit SearchButton(QWidget *parent) : QAbstractButton(parent) { setFixedHeight(32); }
    bool rail = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        if (rail) {
            const QRectF cell((width() - 40) / 2.0, 0, 40, height());
            if (underMouse()) paint::box(painter, cell, 6, theme.color(ColorRole::Pressed));
            return paint::icon(painter, cell, theme, u"search"_s, 18, theme.color(ColorRole::Text2));
        }
        paint::box(painter, rect(), 6, theme.color(ColorRole::Surface), theme.color(underMouse() ? ColorRole::ControlBorder : ColorRole::HairlineStrong));
        paint::icon(painter, QRectF(8, 0, 16, height()), theme, u"search"_s, 14, theme.color(ColorRole::Text2));
        double x = width() - 7;
        const QStringList caps = paint::keyCaps(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
        for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) x -= paint::keyCap(painter, {x, height() / 2.0}, *cap, theme) + 8;
        paint::text(painter, QRectF(31, 0, x - 31, height()), text(), theme.font(TypeStyle::Body), theme.color(ColorRole::Text3));
    }
};

class UserRow final : public QWidget
{
public:
    explicit UserRow(QWidget *parent) : QWidget(parent) { setFixedHeight(36); }
    QString name;
    bool rail = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        const QRectF mark(rail ? (width() - 24) / 2.0 : 6, 6, 24, 24);
        paint::box(painter, mark, 6, theme.color(ColorRole::Pressed));
        QFont font = theme.font(TypeStyle::Badge);
        font.setPixelSize(9);
        font.setWeight(QFont::DemiBold);
        paint::text(painter, mark, initials(name), font, theme.color(ColorRole::Text2), Qt::AlignHCenter);
        if (!rail) paint::text(painter, QRectF(36, 0, width() - 44, height()), name, theme.font(TypeStyle::Body), theme.color(ColorRole::Text));
    }
};

// ---- entries ---------------------------------------------------------------------------------------------------------

NavItem::NavItem(const QString &id, const QString &icon, const QString &text, QWidget *parent) : QAbstractButton(parent), m_id(id), m_icon(icon)
{
    setObjectName(u"nav."_s + id);
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("flowRadius", 6);
}

void NavItem::setCounter(qint64 counter)
{
    m_counter = counter;
    setAccessibleDescription(counter > 0 ? formatCount(counter) : QString());
    update();
}

void NavItem::setRail(bool rail)
{
    m_rail = rail;
    setToolTip(rail ? u"%1  %2"_s.arg(text(), m_key) : QString());
    updateGeometry();
    update();
}

void NavItem::setKeyText(const QString &key) { m_key = key; }

QSize NavItem::sizeHint() const { return m_rail ? QSize(40, 36) : QSize(200, themeOf(this).metrics().navItem); }

void NavItem::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRectF cell = m_rail ? QRectF((width() - 40) / 2.0, 0, 40, height()) : QRectF(rect());
    if (isChecked()) paint::box(painter, cell, 6, theme.color(ColorRole::Selection));
    else if (underMouse()) paint::box(painter, cell, 6, theme.color(ColorRole::Pressed));
    const QColor color = theme.color(isChecked() ? ColorRole::AccentText : ColorRole::Text2);
    if (m_rail) {
        paint::icon(painter, cell, theme, m_icon, 18, color);
        if (m_counter > 0) paint::box(painter, QRectF(cell.right() - 11, cell.y() + 8, 6, 6), 3, theme.color(ColorRole::Accent));
        return;
    }
    paint::icon(painter, QRectF(8, 0, 16, height()), theme, m_icon, 16, color);
    const QString counter = m_counter > 0 ? formatCount(m_counter) : QString();
    const double counterWidth = paint::textWidth(counter, theme.font(TypeStyle::Small, true));
    paint::text(painter, QRectF(32, 0, width() - 44 - counterWidth, height()), text(), theme.font(TypeStyle::Body),
        theme.color(isChecked() ? ColorRole::AccentText : ColorRole::Text2));
    paint::text(painter, QRectF(0, 0, width() - 8, height()), counter, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text3), Qt::AlignRight);
}

void NavItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) return click();
    QAbstractButton::keyPressEvent(event); // arrows move within the exclusive group
}

// ---- sidebar ---------------------------------------------------------------------------------------------------------

Sidebar::Sidebar(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(8, 12, 8, 8);
    m_column->setSpacing(12);
    m_workspace = new WorkspaceButton(this);
    m_workspace->setObjectName(u"workspaceSwitcher"_s);
    m_workspace->setFocusPolicy(Qt::TabFocus);
    m_search = new SearchButton(this);
    m_search->setObjectName(u"openPalette"_s);
    m_search->setText(tr("Search or run…"));
    m_search->setAccessibleName(tr("Search everything or run an action"));
    m_search->setFocusPolicy(Qt::TabFocus);
    m_items = new QVBoxLayout;
    m_items->setSpacing(1);
    m_user = new UserRow(this);
    m_column->addWidget(m_workspace);
    m_column->addWidget(m_search);
    m_column->addLayout(m_items, 1);
    auto *rule = new Hairline(Qt::Horizontal, this);
    m_column->addWidget(rule);
    m_column->setSpacing(8);
    m_column->addWidget(m_user);
    connect(m_workspace, &QAbstractButton::clicked, this, [this] { Q_EMIT workspaceMenuRequested(m_workspace->mapToGlobal(QPoint(8, 40))); });
    connect(m_search, &QAbstractButton::clicked, this, &Sidebar::searchRequested);
    setRail(false);
}

void Sidebar::setPages(const QList<PageInfo> &pages)
{
    const auto heading = [this](const QString &text) {
        auto *label = new Label(text, TypeStyle::Caption, ColorRole::Text3, this);
        label->setContentsMargins(8, 12, 0, 4);
        m_items->addWidget(label);
        m_wideOnly << label;
        auto *line = new QWidget(this);
        line->setFixedHeight(17);
        auto *inner = new QVBoxLayout(line);
        inner->setContentsMargins(8, 8, 8, 8);
        inner->addWidget(new Hairline(Qt::Horizontal, line));
        m_items->addWidget(line);
        m_railOnly << line;
    };
    qDeleteAll(m_nav);
    m_nav.clear();
    PageGroup last = PageGroup::Hidden;
    for (const PageInfo &page : pages) {
        if (page.group == PageGroup::Hidden) continue;
        if (page.group != last) {
            last = page.group;
            if (last == PageGroup::Booking) heading(tr("Booking"));
            else if (last == PageGroup::Audience) heading(tr("Audience"));
            else m_items->addStretch(1);
        }
        auto *item = new NavItem(page.id, page.icon, page.title(), this);
        if (page.digit > 0) item->setKeyText(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + page.digit)).toString(QKeySequence::NativeText));
        m_items->addWidget(item);
        m_nav << item;
        connect(item, &QAbstractButton::clicked, this, [this, id = page.id] { Q_EMIT chosen(id); });
    }
    setRail(m_rail);
}

void Sidebar::setCounter(const QString &pageId, qint64 counter)
{
    for (NavItem *item : std::as_const(m_nav)) {
        if (item->id() == pageId) item->setCounter(counter);
    }
}

void Sidebar::setCurrent(const QString &pageId)
{
    for (NavItem *item : std::as_const(m_nav)) {
        if (item->id() == pageId) item->setChecked(true);
    }
}

void Sidebar::setRail(bool rail)
{
    m_rail = rail;
    const Theme &theme = themeOf(this);
    setFixedWidth(theme.size(rail ? Size::Rail : Size::Sidebar));
    m_workspace->rail = m_search->rail = m_user->rail = rail;
    for (NavItem *item : std::as_const(m_nav)) item->setRail(rail);
    for (QWidget *widget : std::as_const(m_wideOnly)) widget->setVisible(!rail);
    for (QWidget *widget : std::as_const(m_railOnly)) widget->setVisible(rail);
    update();
}

void Sidebar::setWorkspace(const QString &agency, const QString &file)
{
    m_workspace->agency = agency;
    m_workspace->file = file;
    m_workspace->setAccessibleName(tr("Workspace %1").arg(agency));
    m_workspace->setToolTip(file);
    m_workspace->update();
}

void Sidebar::setUser(const QString &name)
{
    m_user->name = name;
    m_user->setAccessibleName(name);
    m_user->setVisible(!name.isEmpty());
    m_user->update();
}

void Sidebar::focusCurrent()
{
    for (NavItem *item : std::as_const(m_nav)) {
        if (item->isChecked()) return item->setFocus(Qt::ShortcutFocusReason);
    }
    m_workspace->setFocus(Qt::ShortcutFocusReason);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(ColorRole::Background));
    paint::hairline(painter, QRectF(width() - 1, 0, 1, height()), theme.color(ColorRole::Hairline));
}

} // namespace flow::ui
