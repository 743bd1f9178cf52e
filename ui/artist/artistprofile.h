// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/artist/artistcard.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"

#include <QSet>

namespace flow::ui {

/// Everything about one artist, read in one go on a reader thread.
struct ArtistDossier
{
    Record artist;
    QImage photo;
    std::vector<Record> blocks; ///< by first day
    std::vector<Record> files;
    QSet<QString> filesHere; ///< SHA-256 of those whose content is in the workspace; the others are in the cloud
    std::vector<Record> proposals; ///< newest first
    std::vector<Record> shows; ///< latest first
};
Result<ArtistDossier> readDossier(Connection &connection, qint64 id);

/// The profile of an artist over the whole page: fields, dates, files, proposals, shows. Follows the store; Esc goes
/// back. GUI thread.
class ArtistProfile : public ContextPanel
{
    Q_OBJECT
public:
    explicit ArtistProfile(const PageContext &context, QWidget *parent = nullptr);
    void show(qint64 id);
    qint64 id() const { return m_id; }
    void reload();
    void addBlock();
    void addBlockOn(const QDate &day); ///< an invalid one: the days are still to be said
    void addFiles();
    void propose();
    /// Takes files from disk into the agency; those that cannot be read are told.
    void takeFiles(const QStringList &paths);

Q_SIGNALS:
    void loaded(qint64 id);
    void backRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void fill(const ArtistDossier &dossier);
    void fillOverview(const ArtistDossier &dossier);
    void fillBlocks(const ArtistDossier &dossier);
    QWidget *monthStrip(const ArtistDossier &dossier, const QDate &today);
    void fillFiles(const ArtistDossier &dossier);
    void fillProposals(const ArtistDossier &dossier);
    void fillShows(const ArtistDossier &dossier);
    QWidget *proposalRow(const ArtistDossier &dossier, const Record &proposal);
    void decide(const QString &cause, const QString &done, std::function<Result<void>(Connection &)> fn);
    void openFile(const Record &file);
    void saveFile(const Record &file);
    void writeFile(const Record &file, const QString &path, bool open);
    void fetchFile(const Record &file, const QString &path, bool open);

    PageContext m_context;
    qint64 m_id = 0;
    int m_turn = 0;
    QString m_name;
    Record m_artist;
    QVBoxLayout *m_overview, *m_blocks, *m_files, *m_proposals, *m_shows;
};

} // namespace flow::ui
