// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "ui/common/button.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QHBoxLayout;
class QMenu;
class QScrollArea;
class QStackedWidget;
class QTabBar;
class QVBoxLayout;

namespace flow::ui {

class Label;

/// One field of a record: label column of 116 in which long labels wrap, value that is edited where it stands (click, Enter or F2). Long text and
/// choices get their own editors; of a reference the owner asks which record, after `chooseRequested`. Emits `edited` with a stored value that checkValue accepts; the owner writes it and
/// calls setValue with what was stored.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    FieldRow(const Entity &entity, const Field &field, QWidget *parent = nullptr);
    /// A row that only shows: any label, any words.
    FieldRow(const QString &label, const QString &text, QWidget *parent = nullptr);
    void setValue(const QVariant &value, const QString &currency = {});
    void setText(const QString &text, const QString &second = {});
    void setLabel(const QString &label); ///< another word for the field, where the usual one would mislead
    QString fieldName() const;
    bool isEditing() const { return m_editor != nullptr; }
    void startEditing();

Q_SIGNALS:
    void edited(const QString &field, const QVariant &value);
    void chooseRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override { Q_UNUSED(event) update(); }
    void leaveEvent(QEvent *event) override { Q_UNUSED(event) update(); }
    void resizeEvent(QResizeEvent *event) override;
    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    QRect valueRect() const;
    void paintLines(QPainter &painter, const QString &text, const QRectF &box, const QColor &color) const;
    void editChoice();
    void editLine();
    void editLong();
    void stopEditing();
    bool isLong() const { return m_field && m_field->type == FieldType::LongText; }

    const Entity *m_entity = nullptr;
    const Field *m_field = nullptr;
    QString m_label, m_text, m_second, m_currency;
    QVariant m_value;
    QWidget *m_editor = nullptr;
    Label *m_problem = nullptr;
};

/// A heading with an optional link or tool, and whatever is added below it.
class PanelSection : public QWidget
{
    Q_OBJECT
public:
    explicit PanelSection(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    Button *addLink(const QString &text);
    IconButton *addTool(const QString &icon, const QString &name);
    void addHead(QWidget *widget); ///< at the right of the title
    void add(QWidget *widget);
    void clear();
    FieldRow *addField(const Entity &entity, const Field &field, const QVariant &value, const QString &currency = {});
    FieldRow *addText(const QString &label, const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_head;
    QVBoxLayout *m_column;
    Label *m_title;
};

/// The record at the right of the window. Head: kind, previous, next, menu, close; title; facts; up to three actions;
/// tabs with scrolling content of sections.
class ContextPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ContextPanel(QWidget *parent = nullptr);
    void setHead(const QString &kind, const QString &title, const QString &facts);
    void setAvatar(const QString &name, int series, bool circle); ///< empty name: none
    void setPicture(const QPixmap &picture);
    void setActions(const QList<QWidget *> &buttons); ///< takes ownership
    void setMenu(std::function<void(QMenu &menu)> fill);
    /// A tab with its column of sections. "Log\t31" shows the count in third level.
    QVBoxLayout *addTab(const QString &id, const QString &text);
    void setTabText(const QString &id, const QString &text);
    QString currentTab() const;
    void setCurrentTab(const QString &id);
    /// A widget over the tabs, for figures that belong to the whole record.
    void setFigures(QWidget *widget);
    /// Words in the middle instead of a record.
    void showNothing(const QString &title, const QString &text);

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void closeRequested();
    void tabChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_kind, *m_title, *m_facts;
    class Avatar *m_square, *m_circle;
    IconButton *m_menuButton;
    QWidget *m_actionsBox;
    QHBoxLayout *m_actions;
    QVBoxLayout *m_head;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QWidget *m_record, *m_nothing;
    Label *m_nothingTitle, *m_nothingText;
    QWidget *m_figures = nullptr;
    QStringList m_ids;
    std::function<void(QMenu &)> m_fillMenu;
};

} // namespace flow::ui
