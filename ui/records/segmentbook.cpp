// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/segmentbook.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/records/bulkeditor.h"
#include "ui/shell/recordeditor.h"

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

SegmentBook::SegmentBook(const PageContext &context, const Entity &entity, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_entity(entity)
{
    connect(&m_context.store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(segmentEntity().number)) load();
    });
    load();
}

const SegmentBook::Segment *SegmentBook::find(qint64 id) const
{
    const auto found = std::ranges::find(m_segments, id, &Segment::id);
    return found == m_segments.end() ? nullptr : &*found;
}

void SegmentBook::load()
{
    m_context.store.read([name = m_entity.name](Connection &connection) { return Records(connection).where(segmentEntity(), u"entity"_s, name, 100); })
        .then(this, [this](const Result<std::vector<Record>> &records) {
            if (!records) return m_context.shell.showError(records.error());
            m_segments.clear();
            for (const Record &record : *records) m_segments.append({record.id, record.text(u"name"), record.text(u"filter")});
            Q_EMIT changed();
        });
}

void SegmentBook::save(QWidget *anchor, const Filter &filter)
{
    if (filter.isEmpty()) return;
    openTagEditor(anchor, tr("Name of the segment"), [this, filter](const QString &name) {
        const auto same = std::ranges::find(m_segments, name, &Segment::name);
        if (same != m_segments.end()) m_context.editor.update(segmentEntity(), same->id, {{u"filter"_s, filter.text()}});
        else m_context.editor.insert(segmentEntity(), {{u"name"_s, name}, {u"entity"_s, m_entity.name}, {u"filter"_s, filter.text()}, {u"position"_s, m_segments.size() + 1}});
    });
}

void SegmentBook::rename(QWidget *anchor, qint64 id)
{
    const Segment *segment = find(id);
    if (!segment) return;
    openTagEditor(anchor, tr("Name of the segment"), [this, id](const QString &name) { m_context.editor.update(segmentEntity(), id, {{u"name"_s, name}}); }, segment->name);
}

void SegmentBook::remove(qint64 id)
{
    if (find(id)) m_context.editor.remove(segmentEntity(), {id});
}

} // namespace flow::ui
