// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"

#include <QMap>
#include <QVariant>
#include <QWidget>

class QGridLayout;

namespace flow::ui {

class Label;

/// One field of a form: label above, the editor that its type wants, hint or problem below. Checked when it is left, and
/// from then on at every key.
class FormField : public QWidget
{
    Q_OBJECT
public:
    FormField(const Entity &entity, const Field &field, QWidget *parent = nullptr);
    void setHint(const QString &hint);
    void setValue(const QVariant &value);
    void setCurrency(const QString &currency); ///< of an amount: it is read in it, and the label names it
    QVariant value() const; ///< stored form; null when empty or wrong
    bool check(bool show = true); ///< true when right
    void refuse(const QString &why); ///< a value that is well written and yet cannot be, as only the whole form knows; until it is changed
    const Field &field() const { return m_field; }
    QWidget *editor() const { return m_editor; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString typed() const;
    void touched();
    void showLabel();
    void tell(const QString &problem); ///< empty: none
    const Entity &m_entity;
    const Field &m_field;
    QWidget *m_editor = nullptr;
    Label *m_above, *m_below;
    QString m_hint, m_currency;
    bool m_wrong = false;
};

/// Fields of one entity in one or two columns. Amounts follow the field "currency" when there is one.
class Form : public QWidget
{
    Q_OBJECT
public:
    Form(const Entity &entity, const QStringList &fields, int columns = 2, QWidget *parent = nullptr);
    FormField *field(const QString &name) const;
    void setValues(const QMap<QString, QVariant> &values);
    QMap<QString, QVariant> values() const; ///< all fields, empty ones null
    bool check(); ///< shows every problem and focuses the first

Q_SIGNALS:
    void changed();

private:
    QList<FormField *> m_fields;
};

} // namespace flow::ui
