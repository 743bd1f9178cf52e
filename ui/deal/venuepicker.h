// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QLineEdit>
#include <QWidget>

class QStringListModel;

namespace flow::ui {

class Label;

/// A field that finds a venue by words of its name or its town, as one types; it says below what is wrong with what stands in it.
/// GUI thread; looks up on a reader thread.
class VenuePicker : public QWidget
{
    Q_OBJECT
public:
    explicit VenuePicker(Store &store, QWidget *parent = nullptr);
    qint64 venueId() const; ///< 0 while what is typed is no venue, or more than one
    void refuse(); ///< asks for one of the list
    void clear();

Q_SIGNALS:
    void textChanged();

private:
    void lookUp(const QString &text);
    void tell(const QString &problem);

    Store &m_store;
    QLineEdit *m_line;
    Label *m_below;
    QStringListModel *m_names;
    QHash<QString, qint64> m_ids; ///< by what the list shows
    QMultiHash<QString, qint64> m_byName; ///< folded
    int m_turn = 0;
};

} // namespace flow::ui
