// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/projectbook.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"
#include "ui/theme/tokens.h"

namespace flow::ui {

/// Who is in a project: add and take away.
class ProjectArtistsSection : public PanelSection
{
    Q_OBJECT
public:
    ProjectArtistsSection(const PageContext &context, qint64 projectId, const QString &projectName, QWidget *parent = nullptr);

private:
    void load();
    void openAdd();
    void addArtist(qint64 artistId, const QString &name);

    PageContext m_context;
    qint64 m_projectId;
    QString m_projectName;
    std::vector<ProjectArtist> m_artists;
    Button *m_add;
};

/// How far the project has come with its venues: a bar and a line for each state.
class ProjectProgressSection : public PanelSection
{
    Q_OBJECT
public:
    explicit ProjectProgressSection(QWidget *parent = nullptr);
    void fill(const ProjectProgress &progress);

Q_SIGNALS:
    void venuesRequested(const QString &state); ///< empty: all of them

private:
    Button *m_all;
};

QString prospectStateText(const QString &state);
ColorRole prospectStateColor(const QString &state);

} // namespace flow::ui
