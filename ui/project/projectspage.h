// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/projectbook.h"
#include "ui/records/recordspage.h"

namespace flow::ui {

class Chip;
class WhenSeen;

/// Projects (tours, seasons, line-ups) with their artists and how far they are, and the venues of their portfolios with the state
/// that each is in.
class ProjectsPage : public RecordsPage
{
    Q_OBJECT
public:
    explicit ProjectsPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Projects"); }
    /// The venues of one project (0: of all) in one state (empty: in any).
    void showVenues(qint64 projectId, const QString &projectName, const QString &state);
    QStringList pictureStates() const override { return {QString(), QStringLiteral("portfolio")}; }
    void showPicture(const QString &state, std::function<void()> done) override;

Q_SIGNALS:
    void progressRead();

protected:
    void tabMade(Made &made) override;

private:
    Tab projectsTab();
    Tab portfolioTab();
    void load();
    void openProjects();

    QHash<qint64, ProjectProgress> m_progress;
    WhenSeen *m_fresh;
    Chip *m_project = nullptr; ///< of the portfolio
    RecordsView *m_projects = nullptr, *m_portfolio = nullptr;
};

PageInfo projectsPage();

} // namespace flow::ui
