// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filterbar.h"

#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

Chip::Chip(const QString &field, const QString &value, QWidget *parent) : QAbstractButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(field, value);
}

Chip *Chip::adder(const QString &text, QWidget *parent)
{
    auto *chip = new Chip(text, {}, parent);
    chip->m_adder = true;
    chip->setAccessibleName(tr("Add a filter"));
    return chip;
}

void Chip::setText(const QString &field, const QString &value)
{
    m_field = field;
    m_value = value;
    setAccessibleName(value.isEmpty() ? field : labelled(field, value));
    updateGeometry();
    update();
}

double Chip::fieldWidth() const { return std::ceil(paint::textWidth(m_field, themeOf(this).font(TypeStyle::Small))); }
double Chip::valueWidth() const { return std::min(240.0, std::ceil(paint::textWidth(m_value, themeOf(this).font(TypeStyle::SmallStrong, true)))); }

QSize Chip::sizeHint() const
{
    const int height = themeOf(this).size(Size::Chip);
    if (m_adder) return {int(fieldWidth()) + 40, height};
    return {int(fieldWidth() + valueWidth()) + 16 + 17 + 26, height};
}

void Chip::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    const double radius = theme.radius(Radius::Control);
    const QColor fill = theme.color(isDown() ? ColorRole::Pressed : underMouse() ? ColorRole::Hover : ColorRole::Surface);
    const double h = height();
    if (m_adder) {
        paint::box(painter, rect(), radius, fill);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.color(ColorRole::ControlBorder), 1, Qt::CustomDashLine);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.setRenderHint(QPainter::Antialiasing, false);
        paint::icon(painter, QRectF(8, 0, 16, h), theme, u"plus"_s, 14, theme.color(ColorRole::Text2));
        paint::text(painter, QRectF(30, 0, width() - 36, h), m_field, theme.font(TypeStyle::Small), theme.color(ColorRole::Text2));
        return;
    }
    paint::box(painter, rect(), radius, fill, theme.color(ColorRole::HairlineStrong));
    double x = 8;
    paint::text(painter, QRectF(x, 0, fieldWidth() + 1, h), m_field, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
    x += fieldWidth() + 8;
    paint::hairline(painter, QRectF(x, 1, 1, h - 2), theme.color(ColorRole::Hairline));
    paint::text(painter, QRectF(x + 8, 0, valueWidth() + 1, h), m_value, theme.font(TypeStyle::SmallStrong, true), theme.color(ColorRole::Text));
    paint::hairline(painter, QRectF(width() - 26, 1, 1, h - 2), theme.color(ColorRole::Hairline));
    paint::icon(painter, QRectF(width() - 26, 0, 26, h), theme, u"x"_s, 12, theme.color(ColorRole::Text2));
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    if (!m_adder && event->position().x() >= width() - 26) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (!m_adder && event->key() == Qt::Key_Delete) {
        Q_EMIT removeRequested();
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

FilterBar::FilterBar(const Entity &entity, QWidget *parent) : QWidget(parent), m_entity(entity)
{
    setObjectName(u"filterBar"_s);
    setAccessibleName(tr("Filters"));
    setFixedHeight(themeOf(this).size(Size::FilterBar));
    m_row = new QHBoxLayout(this);
    m_row->setContentsMargins(24, 0, 20, 0);
    m_row->setSpacing(8);
    m_lead = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    m_lead->hide();
    m_chips = new QWidget(this);
    m_chipRow = new QHBoxLayout(m_chips);
    m_chipRow->setSpacing(8);
    m_result = new Label({}, TypeStyle::Small, ColorRole::Text3, this);
    m_result->setTabular(true);
    m_row->addWidget(m_lead);
    m_row->addWidget(m_chips);
    m_row->addStretch(1);
    m_row->addWidget(m_result);
    QStringList fields;
    for (const Field &field : entity.fields) {
        const bool able = !field.is(Internal) && field.type != FieldType::Json && field.type != FieldType::Blob && field.type != FieldType::Reference;
        if (able) fields << field.name;
    }
    setFields(fields);
    auto *slash = new QShortcut(QKeySequence(Qt::Key_Slash), this);
    slash->setContext(Qt::WindowShortcut);
    connect(slash, &QShortcut::activated, this, &FilterBar::openAdd);
}

void FilterBar::setFields(const QStringList &fields)
{
    m_fields = fields;
    rebuild();
}

void FilterBar::setFilter(const FilterSet &filter)
{
    m_filter = filter;
    rebuild();
}

void FilterBar::setLead(const QString &words)
{
    m_lead->setText(words);
    m_lead->setVisible(!words.isEmpty());
}

void FilterBar::setResult(const QString &text) { m_result->setText(text); }
void FilterBar::addTool(QWidget *tool) { m_row->addWidget(tool); }
void FilterBar::clear() { apply({}); }

void FilterBar::apply(const FilterSet &filter)
{
    if (filter == m_filter) return;
    m_filter = filter;
    rebuild();
    Q_EMIT changed(m_filter);
}

void FilterBar::rebuild()
{
    // Chips are kept where they can be, so that one whose editor is open stays its anchor.
    QList<Chip *> chips = m_chips->findChildren<Chip *>(u"chip"_s, Qt::FindDirectChildrenOnly);
    while (chips.size() > m_filter.size()) {
        Chip *last = chips.takeLast();
        last->setObjectName({});
        last->hide();
        last->deleteLater();
    }
    for (int i = 0; i < m_filter.size(); ++i) {
        const Field *field = m_entity.field(m_filter[i].field);
        const QString label = field ? fieldLabel(m_entity, *field) : m_filter[i].field;
        const QString text = filterRuleText(m_entity, m_filter[i]);
        if (i < chips.size()) {
            chips[i]->setText(label, text);
            continue;
        }
        auto *chip = new Chip(label, text, m_chips);
        chip->setObjectName(u"chip"_s);
        m_chipRow->insertWidget(i, chip);
        connect(chip, &Chip::clicked, this, [this, chip] {
            const int at = m_chipRow->indexOf(chip);
            if (at < m_filter.size()) openEditor(chip, at, m_filter[at]);
        });
        connect(chip, &Chip::removeRequested, this, [this, chip] {
            FilterSet filter = m_filter;
            filter.removeAt(m_chipRow->indexOf(chip));
            apply(filter);
        });
    }
    if (!m_chips->findChild<Chip *>(u"addFilter"_s)) {
        Chip *add = Chip::adder(tr("Filter"), m_chips);
        add->setObjectName(u"addFilter"_s);
        m_chipRow->addWidget(add);
        connect(add, &Chip::clicked, this, &FilterBar::openAdd);
    }
}

void FilterBar::openAdd()
{
    auto *add = m_chips->findChild<Chip *>(u"addFilter"_s);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"filterFields"_s);
    for (const QString &name : std::as_const(m_fields)) {
        const Field *field = m_entity.field(name);
        if (!field) continue;
        menu->addAction(fieldLabel(m_entity, *field), this, [this, add, field] {
            FilterRule rule{field->name, filterOps(field->type).first()};
            openEditor(add, int(m_filter.size()), rule);
        });
    }
    menu->popup(add->mapToGlobal(QPoint(0, add->height() + 4)));
}

void FilterBar::openEditor(QWidget *anchor, int index, const FilterRule &rule)
{
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"filterPopover"_s);
    auto *editor = new FilterEditor(m_entity, rule, popover->content());
    popover->column()->addWidget(editor);
    connect(editor, &FilterEditor::edited, this, [this, index](const FilterRule &edited) {
        FilterSet filter = m_filter;
        if (index < filter.size()) filter[index] = edited;
        else filter << edited;
        apply(filter);
    });
    popover->open();
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    painter.fillRect(rect(), theme.color(ColorRole::Surface));
    paint::hairline(painter, QRectF(0, height() - 1, width(), 1), theme.color(ColorRole::Hairline));
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Backspace && !m_filter.isEmpty()) {
        FilterSet filter = m_filter;
        filter.removeLast();
        return apply(filter);
    }
    QWidget::keyPressEvent(event);
}

} // namespace flow::ui
