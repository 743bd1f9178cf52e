// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/stepbar.h"

#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QButtonGroup>
#include <QHBoxLayout>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

class StepBar::Step final : public QAbstractButton
{
public:
    enum State { Ahead, Current, Behind };
    Step(int number, const QString &name, QWidget *parent)
        : QAbstractButton(parent)
        , m_number(number)
    {
        setText(name);
        setFocusPolicy(Qt::TabFocus);
        setObjectName(u"importStep%1"_s.arg(number));
    }
    void setState(State state, bool reachable)
    {
        m_state = state;
        setEnabled(reachable);
        setAccessibleName(state == Current ? StepBar::tr("Step %1, %2, current").arg(m_number).arg(text())
                : state == Behind ? StepBar::tr("Step %1, %2, done").arg(m_number).arg(text())
                                  : StepBar::tr("Step %1, %2").arg(m_number).arg(text()));
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const double line = m_number > 1 ? 24 : 0;
        return {int(std::ceil(line + 20 + 8 + paint::textWidth(text(), themeOf(this).font(TypeStyle::BodyStrong)) + 4)), 32};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        double x = 0;
        if (m_number > 1) {
            paint::hairline(painter, QRectF(2, height() / 2.0, 14, 1), theme.color(ColorRole::HairlineStrong));
            x = 24;
        }
        const QRectF circle(x, height() / 2.0 - 10, 20, 20);
        const QString digit = QString::number(m_number);
        if (m_state == Behind) {
            paint::box(painter, circle, 10, theme.color(ColorRole::AccentTint));
            paint::icon(painter, circle, theme, u"check"_s, 14, theme.color(ColorRole::AccentText));
        } else if (m_state == Current) {
            paint::box(painter, circle, 10, theme.color(ColorRole::Accent));
            paint::text(painter, circle, digit, theme.font(TypeStyle::Badge), theme.color(ColorRole::OnAccent), Qt::AlignHCenter);
        } else {
            paint::box(painter, circle, 10, {}, theme.color(ColorRole::HairlineStrong));
            paint::text(painter, circle, digit, theme.font(TypeStyle::Badge), theme.color(ColorRole::Text2), Qt::AlignHCenter);
        }
        paint::text(painter, QRectF(x + 28, 0, width() - x - 28, height()), text(), theme.font(m_state == Current ? TypeStyle::BodyStrong : TypeStyle::Body),
            theme.color(m_state == Current ? ColorRole::Text : ColorRole::Text2));
    }

private:
    int m_number;
    State m_state = Ahead;
};

StepBar::StepBar(const QStringList &names, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    for (int i = 0; i < names.size(); ++i) {
        auto *step = new Step(i + 1, names[i], this);
        connect(step, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_steps << step;
        row->addWidget(step);
    }
    setAccessibleName(tr("Steps"));
}

void StepBar::set(int current, int reachable)
{
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setState(i == current ? Step::Current : i < current ? Step::Behind : Step::Ahead, i <= reachable);
}

CountButton::CountButton(const QString &id, const QString &name, int colorRole, QWidget *parent)
    : QAbstractButton(parent)
    , m_id(id)
    , m_role(colorRole)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setObjectName(u"count-"_s + id);
    setCount(0);
}

void CountButton::setCount(qint64 count)
{
    m_count = count;
    setAccessibleName(u"%1 %2"_s.arg(text(), formatCount(count)));
    updateGeometry();
    update();
}

QSize CountButton::sizeHint() const
{
    const Theme &theme = themeOf(this);
    const double dot = m_role >= 0 ? 16 : 0;
    return {int(std::ceil(18 + dot + paint::textWidth(text(), theme.font(TypeStyle::Body)) + 6 + paint::textWidth(formatCount(m_count), theme.font(TypeStyle::BodyStrong, true)))), 28};
}

void CountButton::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    if (isChecked() || underMouse()) paint::box(painter, rect(), theme.radius(Radius::Control), theme.color(isChecked() ? ColorRole::Pressed : ColorRole::Hover));
    double x = 9;
    if (m_role >= 0) {
        paint::box(painter, QRectF(x, height() / 2.0 - 4, 8, 8), 2, theme.color(ColorRole(m_role)));
        x += 16;
    }
    x += paint::text(painter, QRectF(x, 0, width() - x, height()), text(), theme.font(TypeStyle::Body), theme.color(ColorRole::Text)) + 6;
    paint::text(painter, QRectF(x, 0, width() - x, height()), formatCount(m_count), theme.font(TypeStyle::BodyStrong, true), theme.color(ColorRole::Text));
}

/// What the tints of the cells mean.
class CountBar::Legend final : public QWidget
{
public:
    Legend(const QString &text, int kind, QWidget *parent)
        : QWidget(parent)
        , m_text(text)
        , m_kind(kind)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override { return {int(std::ceil(28 + paint::textWidth(m_text, themeOf(this).font(TypeStyle::Small)))), 20}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        const QRectF swatch(0, height() / 2.0 - 6, 12, 12);
        static constexpr ColorRole kTint[] = {ColorRole::Surface, ColorRole::InfoTint, ColorRole::SuccessTint, ColorRole::DangerTint};
        static constexpr ColorRole kLine[] = {ColorRole::Text2, ColorRole::Info, ColorRole::Success, ColorRole::Danger};
        if (m_kind == 0)
            for (int i = 0; i < 4; ++i) painter.fillRect(QRectF(i * 3, height() / 2.0, 1.5, 1), theme.color(kLine[0]));
        else
            paint::box(painter, swatch, 3, theme.color(kTint[m_kind]), theme.color(kLine[m_kind]));
        paint::text(painter, QRectF(18, 0, width() - 18, height()), m_text, theme.font(TypeStyle::Small), theme.color(ColorRole::Text2));
    }

private:
    QString m_text;
    int m_kind;
};

CountBar::CountBar(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 30, 24, 10);
    row->setSpacing(4);
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &id, const QString &name, int role) {
        auto *button = new CountButton(id, name, role, this);
        group->addButton(button);
        row->addWidget(button);
        m_buttons << button;
        connect(button, &QAbstractButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    };
    add(u"all"_s, tr("All"), -1);
    add(u"new"_s, tr("New"), int(ColorRole::Success));
    add(u"update"_s, tr("Updated"), int(ColorRole::Info));
    add(u"same"_s, tr("Unchanged"), int(ColorRole::HairlineStrong));
    add(u"look"_s, tr("To look at"), int(ColorRole::Warning));
    add(u"rejected"_s, tr("Rejected"), int(ColorRole::Danger));
    add(u"skipped"_s, tr("Left out"), int(ColorRole::ControlBorder));
    m_buttons.first()->setChecked(true);
    row->addStretch(1);
    const QStringList legends{tr("Tidied"), tr("Changed"), tr("Filled"), tr("To fix")};
    for (int i = 0; i < legends.size(); ++i) {
        m_legends << new Legend(legends[i], i, this);
        row->addWidget(m_legends.last());
    }
    setFixedHeight(68);
}

CountButton *CountBar::button(const QString &id) const
{
    for (CountButton *button : m_buttons)
        if (button->id() == id) return button;
    return nullptr;
}

void CountBar::setCount(const QString &id, qint64 count)
{
    CountButton *of = button(id);
    of->setCount(count);
    if (id == u"skipped") of->setVisible(count > 0);
    placeLegends();
    update();
}

void CountBar::placeLegends()
{
    int need = 48;
    for (const CountButton *button : m_buttons)
        if (!button->isHidden()) need += button->sizeHint().width() + 4;
    for (QWidget *legend : m_legends) need += legend->sizeHint().width() + 4;
    for (QWidget *legend : m_legends) legend->setVisible(need <= width());
}

void CountBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeLegends();
}

QString CountBar::current() const
{
    for (const CountButton *button : m_buttons)
        if (button->isChecked()) return button->id();
    return u"all"_s;
}

void CountBar::setCurrent(const QString &id)
{
    if (CountButton *of = button(id)) of->setChecked(true);
}

void CountBar::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    const QRectF track(24, 14, width() - 48, 6);
    double total = 0;
    int parts = 0;
    for (const CountButton *button : m_buttons)
        if (button->colorRole() >= 0 && button->count() > 0) {
            total += double(button->count());
            ++parts;
        }
    if (total <= 0) {
        paint::box(painter, track, 3, theme.color(ColorRole::Pressed));
    } else {
        constexpr double kLeast = 8;
        const double free = track.width() - (parts - 1) * 2 - parts * kLeast;
        double x = track.x();
        for (const CountButton *button : m_buttons) {
            if (button->colorRole() < 0 || button->count() == 0) continue;
            const double width = kLeast + free * double(button->count()) / total;
            paint::box(painter, QRectF(x, track.y(), width, 6), 3, theme.color(ColorRole(button->colorRole())));
            x += width + 2;
        }
    }
    paint::hairline(painter, QRectF(0, height() - 1, width(), 1), theme.color(ColorRole::Hairline));
}

} // namespace flow::ui
