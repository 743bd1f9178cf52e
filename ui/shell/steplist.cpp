// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/steplist.h"

#include "ui/theme/paint.h"

#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

/// One step: a round mark, what to do, a hint.
class StepButton final : public QAbstractButton
{
public:
    explicit StepButton(QWidget *parent)
        : QAbstractButton(parent)
    {
        setFixedHeight(56);
        setFocusPolicy(Qt::TabFocus);
    }
    void set(const StepList::Step &step, int number, bool next)
    {
        m_step = step;
        m_number = number;
        m_next = next;
        setText(step.title);
        setAccessibleName(step.done ? StepList::tr("%1, done").arg(step.title) : step.title);
        setEnabled(!step.done);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        if (m_next) paint::box(painter, rect(), theme.radius(Radius::Card), theme.color(ColorRole::Selection));
        else if (underMouse() && isEnabled()) paint::box(painter, rect(), theme.radius(Radius::Card), theme.color(ColorRole::Hover));
        const QRectF mark(12, 16, 24, 24);
        if (m_step.done) {
            paint::box(painter, mark, 12, theme.color(ColorRole::SuccessTint));
            paint::icon(painter, mark, theme, u"check"_s, 14, theme.color(ColorRole::SuccessText));
        } else {
            paint::box(painter, mark, 12, m_next ? theme.color(ColorRole::Accent) : QColor(), m_next ? QColor() : theme.color(ColorRole::HairlineStrong));
            paint::text(painter, mark, QString::number(m_number), theme.font(TypeStyle::SmallStrong, true), theme.color(m_next ? ColorRole::OnAccent : ColorRole::Text2), Qt::AlignHCenter);
        }
        paint::text(painter, QRectF(48, 9, width() - 56, 20), m_step.title, theme.font(m_step.done ? TypeStyle::Body : TypeStyle::BodyStrong),
            theme.color(m_step.done ? ColorRole::Text2 : ColorRole::Text));
        paint::text(painter, QRectF(48, 29, width() - 56, 16), m_step.hint, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
    }
    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }

private:
    StepList::Step m_step;
    int m_number = 0;
    bool m_next = false;
};

StepList::StepList(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(title)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 44, 0, 0);
    column->setSpacing(0);
}

void StepList::setSteps(const QList<Step> &steps)
{
    m_steps = steps;
    while (m_buttons.size() < steps.size()) {
        auto *button = new StepButton(this);
        const qsizetype at = m_buttons.size();
        connect(button, &QAbstractButton::clicked, this, [this, at] { Q_EMIT stepChosen(m_steps[at].pageId); });
        layout()->addWidget(button);
        m_buttons << button;
    }
    bool next = true;
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < steps.size());
        if (i >= steps.size()) continue;
        m_buttons[i]->set(steps[i], int(i) + 1, next && !steps[i].done);
        if (!steps[i].done) next = false;
    }
    update();
}

void StepList::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const auto done = std::ranges::count_if(m_steps, &Step::done);
    const QRectF head(12, 0, width() - 24, 20);
    const QString count = tr("%1 of %2").arg(done).arg(m_steps.size());
    paint::text(painter, head, m_title, theme.font(TypeStyle::Heading), theme.color(ColorRole::Text));
    paint::text(painter, head, count, theme.font(TypeStyle::Small, true), theme.color(ColorRole::Text3), Qt::AlignRight);
    const QRectF track(12, 28, width() - 24, 4);
    paint::box(painter, track, 2, theme.color(ColorRole::Pressed));
    if (done > 0) paint::box(painter, QRectF(track.x(), track.y(), track.width() * double(done) / double(m_steps.size()), 4), 2, theme.color(ColorRole::Accent));
}

} // namespace flow::ui
