// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "ui/shell/pagecontext.h"

#include <QObject>

namespace flow::ui {

/// The saved conditions of one entity, in their order; follows changes by itself. GUI thread.
class SegmentBook : public QObject
{
    Q_OBJECT
public:
    struct Segment
    {
        qint64 id = 0;
        QString name, filter;
    };
    SegmentBook(const PageContext &context, const Entity &entity, QObject *parent);

    const QList<Segment> &segments() const { return m_segments; }
    const Segment *find(qint64 id) const;
    /// Asks for a name in a popover over `anchor` and saves; a name that is there already gets the new condition. Nothing without one.
    void save(QWidget *anchor, const Filter &filter);
    void rename(QWidget *anchor, qint64 id); ///< asks in the same way
    void remove(qint64 id);

Q_SIGNALS:
    void changed();

private:
    void load();

    PageContext m_context;
    const Entity &m_entity;
    QList<Segment> m_segments;
};

} // namespace flow::ui
