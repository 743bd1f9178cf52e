// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/projectpicker.h"

#include "core/deal/projectbook.h"
#include "core/deal/prospectbook.h"
#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/facts.h"
#include "ui/shell/recordeditor.h"
#include "ui/text/fieldtext.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    struct ProjectPicker
    {
        Q_DECLARE_TR_FUNCTIONS(flow::ui::ProjectPicker)
    };

    struct Offered
    {
        std::vector<std::pair<qint64, QString>> projects;
        IdNames artists;
        QHash<qint64, QList<qint64>> members; ///< artists of each project
    };

    Result<Offered> readOffered(Connection &connection)
    {
        Offered offered;
        FLOW_ASSIGN(offered.projects, openProjects(connection));
        FLOW_ASSIGN(offered.artists, readArtistNames(connection, true));
        for (const auto &[id, name] : offered.projects) {
            FLOW_ASSIGN(const std::vector<ProjectArtist> artists, projectArtists(connection, id));
            for (const ProjectArtist &artist : artists) offered.members[id] << artist.artistId;
        }
        return offered;
    }

    struct Wanted
    {
        qint64 projectId = 0, artistId = 0;
        QString newProject;
    };

    void add(const PageContext &context, const Wanted &wanted, const QString &projectName, const QList<qint64> &venues)
    {
        Shell &shell = context.shell;
        context.editor
            .write({u"add"_s, projectName}, {}, [wanted, venues, owner = context.store.author()](Connection &connection) -> Result<qint64> {
                qint64 project = wanted.projectId;
                if (!project) {
                    FLOW_ASSIGN(project, Records(connection).insert(projectEntity(), {{u"name"_s, wanted.newProject}, {u"kind"_s, u"tour"_s}, {u"state"_s, u"active"_s}, {u"owner"_s, owner}}));
                    if (wanted.artistId) FLOW_TRY(Records(connection).insert(projectArtistEntity(), {{u"project_id"_s, project}, {u"artist_id"_s, wanted.artistId}}));
                }
                FLOW_ASSIGN(const QList<qint64> added, addProspects(connection, project, wanted.artistId, venues, owner));
                return added.size();
            })
            .then(shell.window(), [&shell, projectName, all = venues.size()](const Result<qint64> &added) {
                if (!added) return;
                QString text = ProjectPicker::tr("%n venue(s) added to %1.", nullptr, int(*added)).arg(projectName);
                if (const int there = int(all - *added); there > 0) text += u' ' + ProjectPicker::tr("%n was (were) in it already.", nullptr, there);
                shell.toast(text, true);
            });
    }

    void show(const PageContext &context, QWidget *anchor, const QList<qint64> &venues, const Offered &offered)
    {
        auto *popover = new Popover(anchor);
        popover->setObjectName(u"projectPicker"_s);
        popover->content()->setMinimumWidth(340);
        popover->column()->addWidget(new Label(ProjectPicker::tr("Add %n venue(s) to a project", nullptr, int(venues.size())), TypeStyle::Heading));
        const auto labelled = [&](const QString &text, QWidget *field) {
            popover->column()->addWidget(new Label(text, TypeStyle::Small, ColorRole::Text2));
            popover->column()->addWidget(field);
        };
        auto *project = new QComboBox;
        project->setObjectName(u"pickProject"_s);
        project->setAccessibleName(ProjectPicker::tr("Project"));
        for (const auto &[id, name] : offered.projects) project->addItem(name, id);
        project->addItem(ProjectPicker::tr("A new project"), 0);
        labelled(ProjectPicker::tr("Project"), project);
        auto *name = new QLineEdit;
        name->setObjectName(u"pickNewProject"_s);
        name->setAccessibleName(ProjectPicker::tr("Name of the new project"));
        name->setPlaceholderText(ProjectPicker::tr("Name of the new project"));
        popover->column()->addWidget(name);
        auto *artist = new QComboBox;
        artist->setObjectName(u"pickArtist"_s);
        artist->setAccessibleName(ProjectPicker::tr("Artist"));
        labelled(ProjectPicker::tr("For"), artist);
        const auto fit = [project, name, artist, offered] {
            const qint64 chosen = project->currentData().toLongLong();
            name->setVisible(chosen == 0);
            artist->clear();
            const QList<qint64> members = offered.members.value(chosen);
            if (members.size() != 1) artist->addItem(members.isEmpty() ? ProjectPicker::tr("Any artist") : ProjectPicker::tr("Any artist of the project"), 0);
            for (const auto &[id, text] : offered.artists)
                if (members.isEmpty() || members.contains(id)) artist->addItem(text, id);
        };
        QObject::connect(project, &QComboBox::currentIndexChanged, popover, fit);
        fit();
        auto *button = new Button(ProjectPicker::tr("Add %n venue(s)", nullptr, int(venues.size())), ButtonKind::Primary, u"plus"_s);
        button->setObjectName(u"pickApply"_s);
        button->setKey(QKeySequence(u"Ctrl+Return"_s));
        popover->column()->addWidget(button, 0, Qt::AlignRight);
        QObject::connect(button, &Button::clicked, popover, [popover, project, name, artist, context, venues] {
            const Wanted wanted{.projectId = project->currentData().toLongLong(), .artistId = artist->currentData().toLongLong(), .newProject = name->text().trimmed()};
            setInvalid(name, !wanted.projectId && wanted.newProject.isEmpty());
            if (!wanted.projectId && wanted.newProject.isEmpty()) return name->setFocus();
            const QString title = wanted.projectId ? project->currentText() : wanted.newProject;
            popover->close();
            add(context, wanted, title, venues);
        });
        popover->open();
    }

} // namespace

void openProjectPicker(const PageContext &context, QWidget *anchor, const QList<qint64> &venueIds)
{
    if (venueIds.isEmpty() || context.store.isReadOnly()) return;
    context.store.read(readOffered).then(anchor, [context, anchor, venueIds](const Result<Offered> &offered) {
        if (!offered) return context.shell.showError(offered.error());
        show(context, anchor, venueIds, *offered);
    });
}

} // namespace flow::ui
