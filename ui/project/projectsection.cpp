// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/project/projectsection.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/barrow.h"
#include "ui/common/label.h"
#include "ui/records/entryrow.h"
#include "ui/shell/facts.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/fieldtext.h"

#include <QMenu>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

QString prospectStateText(const QString &state) { return choiceLabel(prospectEntity(), *prospectEntity().field(u"state"), state); }

ColorRole prospectStateColor(const QString &state)
{
    if (state == "held"_L1) return ColorRole::Success;
    if (state == "dates_in"_L1 || state == "interested"_L1) return ColorRole::Accent;
    if (state == "pitched"_L1) return ColorRole::Info;
    if (state == "declined"_L1 || state == "dropped"_L1) return ColorRole::TextDisabled;
    return ColorRole::Text3;
}

ProjectArtistsSection::ProjectArtistsSection(const PageContext &context, qint64 projectId, const QString &projectName, QWidget *parent)
    : PanelSection(tr("Artists"), parent)
    , m_context(context)
    , m_projectId(projectId)
    , m_projectName(projectName)
    , m_add(addLink(tr("Add an artist")))
{
    setObjectName(u"projectArtists.%1"_s.arg(projectId));
    m_add->setObjectName(u"addProjectArtist"_s);
    m_add->setVisible(mayWrite(context, u"project_artist"_s));
    connect(m_add, &Button::clicked, this, &ProjectArtistsSection::openAdd);
    connect(&context.store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(projectArtistEntity().number)) load();
    });
    load();
}

void ProjectArtistsSection::load()
{
    m_context.store.read([id = m_projectId](Connection &connection) { return projectArtists(connection, id); }).then(this, [this](const Result<std::vector<ProjectArtist>> &artists) {
        if (!artists) return;
        m_artists = *artists;
        clear();
        for (const ProjectArtist &artist : m_artists) {
            auto *row = new PersonRow(artist.name, {}, false);
            connect(row, &PersonRow::opened, this, [this, id = artist.artistId] { m_context.shell.openRecord(u"artist"_s, id); });
            if (mayWrite(m_context, u"project_artist"_s))
                row->addTool(u"x"_s, tr("Take %1 out of the project").arg(artist.name), [this, id = artist.linkId] { m_context.editor.remove(projectArtistEntity(), {id}); });
            add(row);
        }
        if (m_artists.empty()) add(new Label(tr("Nobody yet: any artist may be pitched."), TypeStyle::Small, ColorRole::Text3));
    });
}

void ProjectArtistsSection::openAdd()
{
    m_context.store.read([](Connection &connection) { return readArtistNames(connection, true); }).then(this, [this](const Result<IdNames> &artists) {
        if (!artists) return m_context.shell.showError(artists.error());
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(u"projectArtistMenu"_s);
        for (const auto &[id, name] : *artists) {
            if (std::ranges::find(m_artists, id, &ProjectArtist::artistId) != m_artists.end()) continue;
            menu->addAction(QString(name).replace(u'&', u"&&"_s), this, [this, id, name] { addArtist(id, name); });
        }
        if (menu->isEmpty()) menu->addAction(tr("All artists are in it"))->setEnabled(false);
        menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height() + 4)));
    });
}

void ProjectArtistsSection::addArtist(qint64 artistId, const QString &name)
{
    m_context.editor.write({u"edit"_s, m_projectName}, tr("%1 is in %2.").arg(name, m_projectName), [project = m_projectId, artistId](Connection &connection) {
        return Records(connection).insert(projectArtistEntity(), {{u"project_id"_s, project}, {u"artist_id"_s, artistId}});
    });
}

ProjectProgressSection::ProjectProgressSection(QWidget *parent)
    : PanelSection(tr("Portfolio"), parent)
    , m_all(addLink({}))
{
    setObjectName(u"projectProgress"_s);
    connect(m_all, &Button::clicked, this, [this] { Q_EMIT venuesRequested({}); });
}

void ProjectProgressSection::fill(const ProjectProgress &progress)
{
    clear();
    m_all->setVisible(progress.venues > 0);
    m_all->setText(tr("All %1").arg(formatCount(progress.venues)));
    if (progress.venues == 0) {
        auto *none = new Label(tr("No venues yet. Select some in the network and add them to this project."), TypeStyle::Small, ColorRole::Text3);
        none->setWordWrap(true);
        add(none);
        return;
    }
    for (const QString &state : prospectEntity().field(u"state")->choices) {
        const int count = progress.states.value(state);
        if (!count) continue;
        auto *row = new BarRow(prospectStateText(state), double(count) / progress.venues, formatCount(count), prospectStateColor(state));
        row->setObjectName(u"state."_s + state);
        row->setPressable(true);
        connect(row, &QAbstractButton::clicked, this, [this, state] { Q_EMIT venuesRequested(state); });
        add(row);
    }
    QStringList lines;
    if (progress.due) lines << tr("%n to call today", nullptr, progress.due);
    if (progress.holds) lines << tr("%n date(s) held", nullptr, progress.holds);
    if (progress.confirmed) lines << tr("%n confirmed", nullptr, progress.confirmed);
    if (!lines.isEmpty()) add(new Label(lines.join(u" · "_s), TypeStyle::Small, ColorRole::Text3));
}

} // namespace flow::ui
