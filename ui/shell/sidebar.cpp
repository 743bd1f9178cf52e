// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/common/accessiblebutton.h"
#include "ui/common/badge.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/hover.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

void paintLogo(QPainter &painter, const QRectF &rect, Theme &theme)
{
    paint::box(painter, rect, rect.width() / 4, theme.color(ColorRole::Accent));
    paint::icon(painter, rect, theme, u"audio-waveform"_s, int(rect.width() * 5 / 7), theme.color(ColorRole::OnAccent));
}

namespace {

    constexpr int kRailWidth = 40;

    void paintHover(QPainter &painter, const QAbstractButton *button, const QRectF &rect, int radius)
    {
        const Theme &theme = themeOf(button);
        QColor fill = theme.color(button->isDown() || !theme.isDark() ? ColorRole::Pressed : ColorRole::Hover);
        const double share = hoverShare(button, button->underMouse(), theme);
        if (!button->isDown()) fill.setAlphaF(float(share));
        if (button->isDown() || share > 0) paint::box(painter, rect, radius, fill);
    }

} // namespace

NavItem::NavItem(const QString &icon, const QString &text, const QKeySequence &key, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_key(key)
{
    setText(text);
    setCheckable(true);
    setTabRole(this);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRail(false);
}

QSize NavItem::sizeHint() const { return m_rail ? QSize(kRailWidth, 36) : QSize(160, themeOf(this).metrics().navItem); }

void NavItem::setRail(bool rail)
{
    m_rail = rail;
    const QString key = m_key.toString(QKeySequence::NativeText);
    setToolTip(rail ? key.isEmpty() ? text() : u"%1  %2"_s.arg(text(), key) : key);
    updateGeometry();
    update();
}

void NavItem::setCounter(qint64 counter)
{
    m_counter = counter;
    setAccessibleName(counter > 0 ? u"%1, %2"_s.arg(text(), formatCount(counter)) : text());
    update();
}

void NavItem::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    const int radius = theme.radius(Radius::Control);
    if (isChecked()) paint::box(painter, rect(), radius, theme.color(isActiveWindow() ? ColorRole::Selection : ColorRole::SelectionInactive));
    else paintHover(painter, this, rect(), radius);
    const QColor ink = theme.color(isChecked() ? ColorRole::AccentText : ColorRole::Text2);
    if (m_rail) {
        paint::icon(painter, rect(), theme, m_icon, 18, ink);
        if (m_counter > 0) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.color(ColorRole::Accent));
            painter.drawEllipse(QPointF(width() - 9, 9), 3, 3);
        }
        return;
    }
    paint::icon(painter, QRectF(8, 0, 16, height()), theme, m_icon, 16, ink);
    double right = width() - 8;
    if (m_counter > 0) {
        const QString figure = formatCount(m_counter);
        const QFont font = theme.font(TypeStyle::Small, true);
        const double w = paint::textWidth(figure, font);
        paint::text(painter, QRectF(right - w, 0, w + 1, height()), figure, font, theme.color(ColorRole::Text3));
        right -= w + 8;
    }
    paint::text(painter, QRectF(32, 0, right - 32, height()), text(), theme.font(isChecked() ? TypeStyle::BodyStrong : TypeStyle::Body),
        isChecked() ? ink : theme.color(ColorRole::Text2));
}

/// Logo, name of the agency, its file, and arrows that say there are others.
class SwitcherButton final : public QAbstractButton
{
public:
    explicit SwitcherButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"workspaceSwitcher"_s);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(44);
    }
    void set(const QString &name, const QString &file)
    {
        m_file = file;
        setText(name);
        setAccessibleName(Sidebar::tr("Workspace %1").arg(name));
        setToolTip(rail ? name : QString());
        update();
    }
    bool rail = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        const int x = rail ? (width() - 28) / 2 : 8;
        paintHover(painter, this, rect(), theme.radius(Radius::Control));
        paintLogo(painter, QRectF(x, (height() - 28) / 2.0, 28, 28), theme);
        if (rail) return;
        const double left = 44, w = width() - left - 28;
        paint::text(painter, QRectF(left, 4, w, 20), text(), theme.font(TypeStyle::Heading), theme.color(ColorRole::Text));
        paint::text(painter, QRectF(left, 22, w, 16), m_file, theme.font(TypeStyle::Caption), theme.color(ColorRole::Text3), Qt::AlignLeft, Qt::ElideMiddle);
        paint::icon(painter, QRectF(width() - 24, 0, 16, height()), theme, u"chevrons-up-down"_s, 14, theme.color(ColorRole::Text2));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    QString m_file;
};

/// Looks like a search field and opens the palette.
class SearchButton final : public QAbstractButton
{
public:
    explicit SearchButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"searchButton"_s);
        setText(Sidebar::tr("Search or run…"));
        setAccessibleName(text());
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(32);
    }
    bool rail = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        const QKeySequence key(Qt::CTRL | Qt::Key_K);
        if (rail) {
            paintHover(painter, this, rect(), theme.radius(Radius::Control));
            paint::icon(painter, rect(), theme, u"search"_s, 18, theme.color(ColorRole::Text2));
            return;
        }
        paint::box(painter, rect(), theme.radius(Radius::Control), theme.color(theme.isDark() ? ColorRole::Background : ColorRole::Surface),
            theme.color(underMouse() ? ColorRole::ControlBorder : ColorRole::HairlineStrong));
        paint::icon(painter, QRectF(9, 0, 16, height()), theme, u"search"_s, 16, theme.color(ColorRole::Text2));
        const QStringList caps = paint::keyCaps(key.toString(QKeySequence::NativeText));
        double right = width() - 7;
        for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) right -= paint::keyCap(painter, {right, height() / 2.0}, *cap, theme) + 4;
        paint::text(painter, QRectF(31, 0, right - 35, height()), text(), theme.font(TypeStyle::Body), theme.color(ColorRole::Text3));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

/// Who works here.
class PersonButton final : public QAbstractButton
{
public:
    explicit PersonButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setObjectName(u"personButton"_s);
        setFocusPolicy(Qt::TabFocus);
        setFixedHeight(36);
    }
    bool rail = false;

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        paintHover(painter, this, rect(), theme.radius(Radius::Control));
        const QRectF well(rail ? (width() - 22) / 2.0 : 6, (height() - 22) / 2.0, 22, 22);
        paint::box(painter, well, theme.radius(Radius::Badge), theme.color(ColorRole::Pressed));
        if (text().isEmpty()) paint::icon(painter, well, theme, u"user"_s, 14, theme.color(ColorRole::Text2));
        else paint::text(painter, well, initials(text()), theme.font(TypeStyle::Badge), theme.color(ColorRole::Text2), Qt::AlignHCenter);
        if (!rail)
            paint::text(painter, QRectF(36, 0, width() - 44, height()), text().isEmpty() ? Sidebar::tr("Your name") : text(), theme.font(TypeStyle::Body),
                theme.color(text().isEmpty() ? ColorRole::Text3 : ColorRole::Text));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
};

Sidebar::Sidebar(const std::vector<PageInfo> &pages, QWidget *parent)
    : Surface(ColorRole::Background, parent)
{
    setObjectName(u"sidebar"_s);
    setAccessibleName(tr("Pages"));
    setLines(Qt::RightEdge);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 9, 4);
    column->setSpacing(1);
    m_switcher = new SwitcherButton(this);
    m_search = new SearchButton(this);
    column->addWidget(m_switcher);
    column->addSpacing(7);
    column->addWidget(m_search);
    column->addSpacing(7);
    addGroup(column, PageGroup::Top, {}, pages);
    addGroup(column, PageGroup::Booking, tr("Booking"), pages);
    addGroup(column, PageGroup::Audience, tr("Audience"), pages);
    column->addStretch(1);
    addGroup(column, PageGroup::Bottom, {}, pages);
    column->addSpacing(4);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    column->addSpacing(4);
    m_person = new PersonButton(this);
    column->addWidget(m_person);
    connect(m_switcher, &QAbstractButton::clicked, this, &Sidebar::switcherRequested);
    connect(m_search, &QAbstractButton::clicked, this, &Sidebar::searchRequested);
    connect(m_person, &QAbstractButton::clicked, this, &Sidebar::personRequested);
    m_rail = true;
    setRail(false);
}

void Sidebar::addGroup(QVBoxLayout *column, PageGroup group, const QString &heading, const std::vector<PageInfo> &pages)
{
    bool first = true;
    for (const PageInfo &page : pages) {
        if (page.group != group) continue;
        if (first && !heading.isEmpty()) {
            auto *label = new Label(heading, TypeStyle::Caption, ColorRole::Text3, this);
            label->setContentsMargins(8, 12, 0, 4);
            label->setFixedHeight(33);
            column->addWidget(label);
            auto *line = new Hairline(Qt::Horizontal, this);
            column->addWidget(line);
            m_wide << label;
            m_narrow << line;
        }
        first = false;
        auto *item = new NavItem(page.icon, page.title(), page.digit > 0 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + page.digit)) : QKeySequence(), this);
        item->setObjectName(u"nav."_s + page.id);
        connect(item, &QAbstractButton::clicked, this, [this, id = page.id] {
            setCurrent(m_current); // the window decides whether the page changes
            Q_EMIT pageChosen(id);
        });
        column->addWidget(item);
        m_items.insert(page.id, item);
        m_order << page.id;
    }
}

void Sidebar::setWorkspace(const QString &name, const QString &file) { m_switcher->set(name, file); }

void Sidebar::setPerson(const QString &name)
{
    m_person->setText(name);
    m_person->setAccessibleName(name.isEmpty() ? tr("Your name") : name);
    m_person->update();
}

void Sidebar::setCurrent(const QString &pageId)
{
    m_current = pageId;
    for (auto it = m_items.cbegin(); it != m_items.cend(); ++it) it.value()->setChecked(it.key() == pageId);
}

void Sidebar::setCounter(const QString &pageId, qint64 counter)
{
    if (NavItem *found = m_items.value(pageId)) found->setCounter(counter);
}

void Sidebar::setPageVisible(const QString &pageId, bool visible)
{
    if (NavItem *found = m_items.value(pageId)) found->setVisible(visible);
}

void Sidebar::setRail(bool rail)
{
    if (m_rail == rail) return;
    m_rail = rail;
    const Theme &theme = themeOf(this);
    setFixedWidth(theme.size(rail ? Size::Rail : Size::Sidebar));
    m_switcher->rail = m_search->rail = m_person->rail = rail;
    m_switcher->setToolTip(rail ? m_switcher->text() : QString());
    m_search->setToolTip(rail ? u"%1  %2"_s.arg(m_search->text(), QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)) : QString());
    for (NavItem *each : std::as_const(m_items)) each->setRail(rail);
    for (QWidget *each : std::as_const(m_wide)) each->setVisible(!rail);
    for (QWidget *each : std::as_const(m_narrow)) each->setVisible(rail);
    update();
}

QWidget *Sidebar::switcher() const { return m_switcher; }

void Sidebar::focusCurrent()
{
    NavItem *current = m_items.value(m_current);
    (current ? static_cast<QWidget *>(current) : m_search)->setFocus(Qt::TabFocusReason);
}

void Sidebar::keyPressEvent(QKeyEvent *event)
{
    QList<NavItem *> shown;
    for (const QString &id : std::as_const(m_order))
        if (m_items[id]->isVisible()) shown << m_items[id];
    const qsizetype at = shown.indexOf(qobject_cast<NavItem *>(focusWidget()));
    const auto go = [&](qsizetype to) { shown[std::clamp<qsizetype>(to, 0, shown.size() - 1)]->setFocus(Qt::TabFocusReason); };
    if (shown.isEmpty()) return Surface::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Down: return go(at + 1);
    case Qt::Key_Up: return go(at - 1);
    case Qt::Key_Home: return go(0);
    case Qt::Key_End: return go(shown.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (at >= 0) shown[at]->click();
        return;
    default: break;
    }
    if (const QString typed = event->text(); !typed.isEmpty() && typed.at(0).isLetter()) {
        for (qsizetype i = 1; i <= shown.size(); ++i) {
            const qsizetype next = (at + i) % shown.size();
            if (shown[next]->text().startsWith(typed, Qt::CaseInsensitive)) return go(next);
        }
    }
    Surface::keyPressEvent(event);
}

} // namespace flow::ui
