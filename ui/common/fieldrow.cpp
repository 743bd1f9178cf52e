// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/contextpanel.h"

#include "ui/common/inlineeditor.h"
#include "ui/common/label.h"
#include "ui/common/motion.h"
#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"
#include "ui/theme/wordfont.h"

#include <QAccessibleWidget>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPlainTextEdit>
#include <QResizeEvent>
#include <QTextLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLabelWidth = 116; // French and Spanish labels; longer ones wrap
    constexpr int kHeight = 28;
    constexpr int kLabelGap = 8;
    constexpr int kMostLines = 12; // what is longer is read in the editor

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

    QTextOption wrapAnywhere()
    {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // addresses of the web
        return option;
    }

    /// Breaks a text into lines of `width`. A layout knows the line separator, and takes a line feed for nothing.
    int breakLines(QTextLayout &layout, const QString &text, double width, int lineHeight)
    {
        layout.setTextOption(wrapAnywhere());
        layout.setText(QString(text).replace(u'\n', QChar::LineSeparator));
        layout.beginLayout();
        int lines = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, lines++ * lineHeight));
        }
        layout.endLayout();
        return std::max(1, lines);
    }

    int wrappedHeight(const QString &text, const QFont &font, double width, int lineHeight)
    {
        QTextLayout layout({}, wordFont(font, text));
        const int lines = breakLines(layout, text, width, lineHeight);
        return lines == 1 ? kHeight : lines * lineHeight + 8;
    }

    /// What a screen reader finds: a button with the name of the field, its value as the description, and a press that edits.
    class AccessibleField final : public QAccessibleWidget
    {
    public:
        explicit AccessibleField(FieldRow *row)
            : QAccessibleWidget(row, row->fieldName().isEmpty() ? QAccessible::StaticText : QAccessible::Button)
        {
        }
        QStringList actionNames() const override
        {
            QStringList names = QAccessibleWidget::actionNames();
            if (!row()->fieldName().isEmpty()) names.prepend(pressAction());
            return names;
        }
        void doAction(const QString &name) override
        {
            if (name != pressAction()) return QAccessibleWidget::doAction(name);
            // A menu of choices waits for its answer; who asked for the press does not.
            QMetaObject::invokeMethod(row(), &FieldRow::startEditing, Qt::QueuedConnection);
        }

    private:
        FieldRow *row() const { return static_cast<FieldRow *>(widget()); }
    };

    QAccessibleInterface *makeAccessible(const QString &, QObject *object)
    {
        auto *row = qobject_cast<FieldRow *>(object);
        return row ? new AccessibleField(row) : nullptr;
    }

    void registerAccessible()
    {
        static const bool once = (QAccessible::installFactory(makeAccessible), true);
        Q_UNUSED(once)
    }

} // namespace

FieldRow::FieldRow(const Entity &entity, const Field &field, QWidget *parent)
    : QWidget(parent), m_entity(&entity), m_field(&field), m_label(fieldLabel(entity, field))
{
    registerAccessible();
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
    registerAccessible();
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

void FieldRow::setLabel(const QString &label)
{
    m_label = label;
    setAccessibleName(label);
    updateGeometry();
    update();
}

QRect FieldRow::valueRect() const { return {kLabelWidth, 0, width() - kLabelWidth, height() - (m_problem ? 20 : 0)}; }
QSize FieldRow::sizeHint() const { return {280, heightForWidth(width() > 150 ? width() : 336)}; }

int FieldRow::heightForWidth(int width) const
{
    if (m_editor && isLong()) return 120;
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TypeStyle::Body, true);
    const int line = theme.lineHeight(TypeStyle::Body);
    const int height = std::max(wrappedHeight(m_label, font, kLabelWidth - kLabelGap, line), wrappedHeight(m_text, font, width - kLabelWidth, line));
    return std::min(height, kHeight + line * kMostLines) + (m_problem ? 20 : 0);
}

/// Words over as many lines as the row has room for; one line stands where the value of a plain row stands.
void FieldRow::paintLines(QPainter &painter, const QString &text, const QRectF &box, const QColor &color) const
{
    const Theme &theme = themeOf(this);
    QTextLayout layout({}, wordFont(theme.font(TypeStyle::Body, true), text));
    const int lineHeight = theme.lineHeight(TypeStyle::Body);
    if (breakLines(layout, text, box.width(), lineHeight) == 1) {
        paint::text(painter, QRectF(box.x(), box.y(), box.width(), kHeight), text, layout.font(), color);
        return;
    }
    painter.setPen(color);
    for (int i = 0; i < layout.lineCount() && 4 + (i + 1) * lineHeight <= box.height(); ++i) layout.lineAt(i).draw(&painter, box.topLeft() + QPointF(0, 5));
}

void FieldRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintLines(painter, m_label, QRectF(0, 0, kLabelWidth - kLabelGap, height()), theme.color(ColorRole::Text3));
    if (m_editor) return;
    const QRectF value = valueRect();
    if (m_field && underMouse()) paint::box(painter, value.adjusted(-9, 1, 0, -1), theme.radius(Radius::Control), theme.color(ColorRole::Hover));
    paintChanged(painter, value.adjusted(-9, 1, 0, -1), theme.radius(Radius::Control), this);
    if (m_text.isEmpty()) {
        if (!m_field) return;
        const ColorRole color = underMouse() || hasFocus() ? ColorRole::Text2 : ColorRole::Text3;
        paint::text(painter, QRectF(value.x(), 0, value.width(), kHeight), tr("Add"), theme.font(TypeStyle::Body), theme.color(color));
    } else if (m_second.isEmpty()) {
        paintLines(painter, m_text, value, theme.color(ColorRole::Text));
    } else {
        const QRectF line(value.x(), 0, value.width(), kHeight);
        const double width = paint::text(painter, line, m_text, theme.font(TypeStyle::Body, true), theme.color(ColorRole::Text));
        paint::text(painter, line.adjusted(width + 6, 0, 0, 0), m_second, theme.font(TypeStyle::Body, true), theme.color(ColorRole::Text3));
    }
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
    if (event->oldSize().width() != width()) updateGeometry(); // the layout keeps the hint of the old width
    if (m_editor) m_editor->setGeometry(valueRect().adjusted(-9, 0, 0, 0));
    if (m_problem) m_problem->setGeometry(kLabelWidth, height() - 20, width() - kLabelWidth, 20);
}

void FieldRow::startEditing()
{
    if (!m_field || m_editor) return;
    if (m_field->type == FieldType::Reference) return Q_EMIT chooseRequested();
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
