// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/banner.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/theme/paint.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTextWidth = 360; // of the words of an empty state

    /// The icon in its 40-px well.
    class Well final : public QWidget
    {
    public:
        Well(QString icon, QWidget *parent) : QWidget(parent), m_icon(std::move(icon)) { setFixedSize(40, 40); }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            Theme &theme = themeOf(this);
            QPainter painter(this);
            paint::box(painter, rect(), 10, theme.color(theme.isDark() ? ColorRole::Raised : ColorRole::Sunken));
            paint::icon(painter, rect(), theme, m_icon, 20, theme.color(ColorRole::Text2));
        }

    private:
        QString m_icon;
    };

} // namespace

Banner::Banner(QWidget *parent) : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(38, 2, 6, 2);
    row->setSpacing(8);
    m_text = new Label({}, TypeStyle::Body, ColorRole::InfoText, this);
    m_text->setWordWrap(true);
    m_text->setContentsMargins(0, 6, 0, 6); // two lines keep away from the edges
    m_action = new Button({}, ButtonKind::Link, {}, this);
    m_close = new IconButton(u"x"_s, tr("Put away"), {}, this);
    m_close->setSide(28);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(m_close);
    setMinimumHeight(36);
    connect(m_action, &QPushButton::clicked, this, &Banner::triggered);
    connect(m_close, &QToolButton::clicked, this, [this] {
        hide();
        Q_EMIT dismissed();
    });
}

void Banner::set(const QString &text, Tone tone, const QString &icon, const QString &action, bool closable)
{
    m_tone = tone;
    m_icon = icon;
    const ColorRole role = tone == Tone::Danger ? ColorRole::DangerText
        : tone == Tone::Warning                 ? ColorRole::WarningText
        : tone == Tone::Success                 ? ColorRole::SuccessText
                                                : ColorRole::InfoText;
    m_text->setStyle(TypeStyle::Body, role);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    setTextRole(m_action, role);
    m_action->setVisible(!action.isEmpty());
    m_close->setVisible(closable);
    setAccessibleName(text);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    const BadgeColors colors = badgeColors(theme, m_tone);
    paint::box(painter, rect(), theme.radius(Radius::Card), colors.fill);
    paint::icon(painter, QRectF(12, 0, 16, height()), theme, m_icon, 16, colors.text);
}

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &text, const QString &action, const QString &actionIcon, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(4);
    column->addStretch(2);
    column->addWidget(new Well(icon, this), 0, Qt::AlignHCenter);
    column->addSpacing(12);
    m_title = new Label(title, TypeStyle::BodyStrong, ColorRole::Text, this);
    m_text = new Label(text, TypeStyle::Small, ColorRole::Text3, this);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setFixedWidth(kTextWidth);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    m_button = new Button(action, ButtonKind::Default, actionIcon, this);
    m_button->setVisible(!action.isEmpty());
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(kTextWidth))); // in the middle a layout gives it one line
    connect(m_button, &QPushButton::clicked, this, &EmptyState::triggered);
}

void EmptyState::set(const QString &title, const QString &text, const QString &action)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setMinimumHeight(std::max(0, m_text->heightForWidth(kTextWidth)));
    m_button->setText(action);
    m_button->setAccessibleName(action);
    m_button->setVisible(!action.isEmpty());
}

} // namespace flow::ui
