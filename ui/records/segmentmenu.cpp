// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/segmentmenu.h"

#include "ui/common/button.h"
#include "ui/shell/rights.h"

#include <QMenu>

namespace flow::ui {

using namespace Qt::StringLiterals;

SegmentMenu::SegmentMenu(const PageContext &context, RecordsView &view, const Filter &base, const QList<Filter> &others)
    : QObject(&view)
    , m_context(context)
    , m_view(view)
    , m_book(new SegmentBook(context, view.entity(), this))
    , m_button(new Button(tr("Segments"), ButtonKind::Quiet, u"bookmark"_s))
    , m_base(base.text())
{
    for (const Filter &other : others) m_others << other.text();
    m_button->setObjectName(u"segments"_s);
    m_view.filterBar()->addTool(m_button);
    connect(m_button, &Button::clicked, this, &SegmentMenu::open);
    connect(m_book, &SegmentBook::changed, this, &SegmentMenu::refresh);
    connect(&m_view, &RecordsView::filterChanged, this, [this] {
        if (m_view.segment().isEmpty()) m_current = 0; // "Clear filters" clears all of them
        refresh();
    });
    refresh();
}

/// What another list saved holds that list's own condition.
bool SegmentMenu::isOffered(const SegmentBook::Segment &segment) const
{
    const auto parsed = Filter::parse(segment.filter, m_view.entity());
    const QString text = parsed ? parsed->text() : segment.filter;
    if (!m_base.isEmpty() && text.contains(m_base)) return true;
    return std::ranges::none_of(m_others, [&](const QString &other) { return !other.isEmpty() && text.contains(other); });
}

void SegmentMenu::apply(qint64 id)
{
    Filter filter;
    if (const SegmentBook::Segment *segment = m_book->find(id)) {
        const auto parsed = Filter::parse(segment->filter, m_view.entity());
        if (!parsed) return m_context.shell.showError(parsed.error());
        filter = *parsed;
    }
    m_current = filter.isEmpty() ? 0 : id;
    m_view.setSegment(filter);
}

void SegmentMenu::save() { m_book->save(m_button, m_view.filter()); }

void SegmentMenu::rename() { m_book->rename(m_button, m_current); }

void SegmentMenu::remove()
{
    const qint64 id = m_current;
    apply(0);
    m_book->remove(id);
}

void SegmentMenu::open()
{
    auto *menu = new QMenu(m_button);
    menu->setObjectName(u"segmentMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &name, qint64 id) {
        QAction *action = menu->addAction(name, this, [this, id] { apply(id); });
        action->setCheckable(true);
        action->setChecked(id == m_current);
    };
    add(tr("All", "records of a list"), 0);
    for (const SegmentBook::Segment &segment : m_book->segments())
        if (isOffered(segment)) add(QString(segment.name).replace(u'&', u"&&"_s), segment.id);
    if (mayWrite(m_context, u"segment"_s)) {
        menu->addSeparator();
        menu->addAction(tr("Save the filters as a segment…"), this, &SegmentMenu::save)->setEnabled(!m_view.model()->query().filter.isEmpty());
        menu->addAction(tr("Rename this segment…"), this, &SegmentMenu::rename)->setEnabled(m_current != 0);
        menu->addAction(tr("Delete this segment"), this, &SegmentMenu::remove)->setEnabled(m_current != 0);
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height() + 4)));
}

void SegmentMenu::refresh()
{
    const SegmentBook::Segment *current = m_book->find(m_current);
    if (m_current && !current && !m_view.segment().isEmpty()) return apply(0); // deleted elsewhere
    m_button->setText(current ? current->name : tr("Segments"));
    m_button->setAccessibleDescription(current ? tr("The segment that is shown") : QString());
}

} // namespace flow::ui
