// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/filter.h"

#include <QAbstractButton>
#include <QWidget>

class QComboBox;
class QHBoxLayout;

namespace flow::ui {

class Label;

/// A chip: field, value, x. A click or Enter opens it, x or Delete removes it.
class Chip : public QAbstractButton
{
    Q_OBJECT
public:
    Chip(const QString &field, const QString &value, QWidget *parent = nullptr);
    /// The dashed chip that adds.
    static Chip *adder(const QString &text, QWidget *parent = nullptr);
    void setText(const QString &field, const QString &value);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override { Q_UNUSED(event) update(); }
    void leaveEvent(QEvent *event) override { Q_UNUSED(event) update(); }

private:
    double fieldWidth() const;
    double valueWidth() const;
    QString m_field, m_value;
    bool m_adder = false;
};

/// The row of chips over a list. Holds rules over the fields of one entity and tells when they change; the widget that
/// owns it asks its data again. `/` focuses it, Backspace removes the last chip.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilterBar(const Entity &entity, QWidget *parent = nullptr);
    /// Which fields may be filtered, in this order; all that are not internal until set.
    void setFields(const QStringList &fields);
    const FilterSet &filter() const { return m_filter; }
    void setFilter(const FilterSet &filter); ///< emits nothing
    void setLead(const QString &words); ///< before the chips: "Fans who"
    void setResult(const QString &text); ///< at the right: "1,386 match"
    void addTool(QWidget *tool); ///< at the right end
    void openAdd();
    void clear();

Q_SIGNALS:
    void changed(const flow::ui::FilterSet &filter);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rebuild();
    void apply(const FilterSet &filter);
    void openEditor(QWidget *anchor, int index, const FilterRule &rule);

    const Entity &m_entity;
    QStringList m_fields;
    FilterSet m_filter;
    Label *m_lead, *m_result;
    QWidget *m_chips;
    QHBoxLayout *m_chipRow, *m_row;
};

/// The form inside the popover of a chip.
class FilterEditor : public QWidget
{
    Q_OBJECT
public:
    FilterEditor(const Entity &entity, const FilterRule &rule, QWidget *parent = nullptr);

Q_SIGNALS:
    void edited(const flow::ui::FilterRule &rule);

private:
    void fill();
    void emitRule();
    const Entity &m_entity;
    const Field &m_field;
    FilterRule m_rule;
    QComboBox *m_op;
    QWidget *m_values = nullptr;
};

} // namespace flow::ui
