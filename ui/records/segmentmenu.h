// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordsview.h"
#include "ui/records/segmentbook.h"

namespace flow::ui {

class Button;

/// The saved conditions of a list as a button of its filter bar: it says which one is in force, its menu has the others, saves
/// what is filtered now, renames, and deletes. For lists whose views in the header are something else. GUI thread.
class SegmentMenu : public QObject
{
    Q_OBJECT
public:
    /// `base`: which records the list has at all. `others`: the same of lists beside it; what is saved there is not offered here.
    SegmentMenu(const PageContext &context, RecordsView &view, const Filter &base, const QList<Filter> &others);

    void save();
    void rename();
    void remove();
    void apply(qint64 id); ///< 0: all

private:
    bool isOffered(const SegmentBook::Segment &segment) const;
    void open();
    void refresh();

    PageContext m_context;
    RecordsView &m_view;
    SegmentBook *m_book;
    Button *m_button;
    QString m_base;
    QStringList m_others;
    qint64 m_current = 0;
};

} // namespace flow::ui
