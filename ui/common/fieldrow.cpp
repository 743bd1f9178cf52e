// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contextpanel.h"

#include "ui/common/inlineeditor.h"
#include "ui/common/label.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLabelWidth = 104;
    constexpr int kHeight = 28;

    /// A text box that saves when it is left and restores on Esc; Ctrl+Enter leaves it.
    class LongEditor final : public QPlainTextEdit
    {
    public:
        LongEditor(QWidget *parent, std::function<void(bool)> leave) : QPlainTextEdit(parent), m_leave(std::move(leave)) { }

    protected:
        void keyPressEvent(QKeyEvent *event) override
        {
            if (event->key() == Qt::Key_Escape) return m_leave(false);
            if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ControlModifier) return m_leave(true);
            QPlainTextEdit::keyPressEvent(event);
        }
        void focusOutEvent(QFocusEvent *event) override
        {
            QPlainTextEdit::focusOutEvent(event);
            if (event->reason() != Qt::PopupFocusReason) m_leave(true);
        }

    private:
        std::function<void(bool)> m_leave;
    };

    int wrappedHeight(const QString &text, const QFont &font, double width, int lineHeight)
    {
        const QRectF box = QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, text);
        const double lines = std::ceil(box.height() / QFontMetricsF(font).lineSpacing() - 0.2);
        return int(std::max(1.0, lines)) * lineHeight;
    }

} // namespace

FieldRow::FieldRow(const Entity &entity, const Field &field, QWidget *parent)
    : QWidget(parent), m_entity(&entity), m_field(&field), m_label(fieldLabel(entity, field))
{
    setObjectName(u"field."_s + field.name);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setCursor(Qt::IBeamCursor);
    setAccessibleName(m_label);
}

FieldRow::FieldRow(const QString &label, const QString &text, QWidget *parent) : QWidget(parent), m_label(label)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(label);
    setText(text);
}

QString FieldRow::fieldName() const { return m_field ? m_field->name : QString(); }

void FieldRow::setValue(const QVariant &value, const QString &currency)
{
    m_value = value;
    m_currency = currency;
    setText(m_field ? formatValue(*m_entity, *m_field, value, currency) : value.toString());
}

void FieldRow::setText(const QString &text, const QString &second)
{
    m_text = text;
    m_second = second;
    setAccessibleDescription(text);
    updateGeometry();
    update();
}

QRect FieldRow::valueRect() const { return {kLabelWidth, 0, width() - kLabelWidth, height() - (m_problem ? 20 : 0)}; }
QSize FieldRow::sizeHint() const { return {280, heightForWidth(width() > 150 ? width() : 336)}; }

int FieldRow::heightForWidth(int width) const
{
    if (m_editor && isLong()) return 120;
    int height = kHeight;
    const Theme &theme = themeOf(this);
    if (!m_text.isEmpty()) height = std::max(height, wrappedHeight(m_text, theme.font(TypeStyle::Body), width - kLabelWidth - 2, theme.lineHeight(TypeStyle::Body)) + 8);
    return std::min(height, 28 + 20 * 12) + (m_problem ? 20 : 0);
}

void FieldRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const double line = std::min<double>(kHeight, height());
    paint::text(painter, QRectF(0, 0, kLabelWidth - 8, line), m_label, theme.font(TypeStyle::Body), theme.color(ColorRole::Text3));
    if (m_editor) return;
    const QRectF value = valueRect();
    if (m_field && underMouse()) paint::box(painter, value.adjusted(-9, 1, 0, -1), theme.radius(Radius::Control), theme.color(ColorRole::Hover));
    if (height() > kHeight + 4 && m_problem == nullptr) {
        painter.setFont(theme.font(TypeStyle::Body));
        painter.setPen(theme.color(ColorRole::Text));
        // A layout knows the line separator, and takes a line feed for nothing.
        QTextLayout layout(QString(m_text).replace(u'\n', QChar::LineSeparator), painter.font());
        layout.beginLayout();
        double y = 4;
        for (QTextLine part = layout.createLine(); part.isValid() && y < height() - 8; part = layout.createLine()) {
            part.setLineWidth(value.width() - 2);
            part.setPosition(QPointF(0, y + 1));
            y += theme.lineHeight(TypeStyle::Body);
        }
        layout.endLayout();
        layout.draw(&painter, value.topLeft());
        return;
    }
    const QString shown = m_text.isEmpty() ? tr("Add") : m_text;
    const ColorRole color = m_text.isEmpty() ? (underMouse() || hasFocus() ? ColorRole::Text3 : ColorRole::TextDisabled) : ColorRole::Text;
    if (m_text.isEmpty() && !m_field) return;
    const double width = paint::text(painter, value.adjusted(0, 0, -4, 0), shown, theme.font(TypeStyle::Body, true), theme.color(color));
    if (!m_second.isEmpty()) paint::text(painter, value.adjusted(width + 6, 0, -4, 0), m_second, theme.font(TypeStyle::Body, true), theme.color(ColorRole::Text3));
}

void FieldRow::mousePressEvent(QMouseEvent *event)
{
    if (m_field && event->button() == Qt::LeftButton && event->position().x() >= kLabelWidth - 9) startEditing();
}

void FieldRow::keyPressEvent(QKeyEvent *event)
{
    if (m_field && (event->key() == Qt::Key_Return || event->key() == Qt::Key_F2 || event->key() == Qt::Key_Space)) return startEditing();
    QWidget::keyPressEvent(event);
}

void FieldRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_editor) m_editor->setGeometry(valueRect().adjusted(-9, 0, 0, 0));
    if (m_problem) m_problem->setGeometry(kLabelWidth, height() - 20, width() - kLabelWidth, 20);
}

void FieldRow::startEditing()
{
    if (!m_field || m_editor) return;
    if (m_field->type == FieldType::Choice || m_field->type == FieldType::Bool) return editChoice();
    if (isLong()) return editLong();
    editLine();
}

void FieldRow::editChoice()
{
    QMenu menu(this);
    const auto add = [&](const QString &text, const QVariant &value) {
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        action->setChecked(m_value == value || (m_value.toString() == value.toString() && !m_value.isNull()));
        connect(action, &QAction::triggered, this, [this, value] {
            if (value != m_value) Q_EMIT edited(m_field->name, value);
        });
    };
    if (m_field->type == FieldType::Bool) {
        add(formatValue(*m_entity, *m_field, true), qint64(1));
        add(formatValue(*m_entity, *m_field, false), qint64(0));
    }
    for (const QString &code : m_field->choices) add(choiceLabel(*m_entity, *m_field, code), code);
    if (!m_field->is(Required) && m_field->type == FieldType::Choice) {
        menu.addSeparator();
        add(tr("None"), QVariant());
    }
    menu.exec(mapToGlobal(valueRect().bottomLeft()));
}

void FieldRow::editLine()
{
    auto *editor = new InlineEditor(this);
    m_editor = editor;
    editor->setAccessibleName(m_label);
    editor->setText(editText(*m_field, m_value, m_currency));
    editor->setCheck([this](const QString &text) {
        const auto value = parseValue(*m_field, text, m_currency);
        return value ? QString() : invalidText(value.error());
    });
    connect(editor, &InlineEditor::problemChanged, this, [this](const QString &problem) {
        if (problem.isEmpty()) {
            delete m_problem;
            m_problem = nullptr;
        } else {
            if (!m_problem) m_problem = new Label({}, TypeStyle::Small, ColorRole::DangerText, this);
            m_problem->setText(problem);
            m_problem->show();
        }
        updateGeometry();
        QResizeEvent again(size(), size());
        resizeEvent(&again);
    });
    connect(editor, &InlineEditor::saved, this, [this, editor] {
        if (!m_editor) return;
        const auto value = parseValue(*m_field, editor->text(), m_currency);
        stopEditing();
        if (value && *value != m_value && !(value->isNull() && m_value.isNull())) Q_EMIT edited(m_field->name, *value);
    });
    connect(editor, &InlineEditor::restored, this, &FieldRow::stopEditing);
    editor->setGeometry(valueRect().adjusted(-9, 0, 0, 0));
    editor->show();
    editor->setFocus();
    editor->selectAll();
}

void FieldRow::editLong()
{
    auto *editor = new LongEditor(this, [this](bool save) {
        auto *text = qobject_cast<QPlainTextEdit *>(m_editor);
        if (!text) return;
        const QString typed = text->toPlainText();
        stopEditing();
        const auto value = parseValue(*m_field, typed);
        if (save && value && *value != m_value && !(value->isNull() && m_value.isNull())) Q_EMIT edited(m_field->name, *value);
    });
    m_editor = editor;
    editor->setAccessibleName(m_label);
    editor->setTabChangesFocus(true);
    editor->setPlainText(m_value.toString());
    updateGeometry();
    editor->setGeometry(valueRect().adjusted(-9, 0, 0, 0));
    editor->show();
    editor->setFocus();
}

void FieldRow::stopEditing()
{
    if (!m_editor) return;
    QWidget *editor = m_editor;
    const bool hadFocus = editor->hasFocus();
    m_editor = nullptr;
    editor->hide();
    editor->deleteLater();
    delete m_problem;
    m_problem = nullptr;
    updateGeometry();
    update();
    if (hadFocus) setFocus();
}

} // namespace flow::ui
