// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QHash>
#include <QLineEdit>

class QStringListModel;

namespace flow::ui {

/// A field that finds a venue by the start of its name, as one types. GUI thread; looks up on a reader thread.
class VenuePicker : public QLineEdit
{
    Q_OBJECT
public:
    explicit VenuePicker(Store &store, QWidget *parent = nullptr);
    qint64 venueId() const; ///< 0 while what is typed is no venue

private:
    void lookUp(const QString &text);

    Store &m_store;
    QStringListModel *m_names;
    QHash<QString, qint64> m_ids;
    int m_turn = 0;
};

} // namespace flow::ui
