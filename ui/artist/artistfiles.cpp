// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a profile: in from disk, out to a program or a folder.
#include "core/base/savefile.h"
#include "core/entities.h"
#include "core/store/contents.h"
#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/artist/artistprofile.h"
#include "ui/shell/openfile.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"

#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QUrl>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString kindOf(const QString &name, const QString &mime)
    {
        const QString lower = name.toLower();
        if (lower.contains("hospitality"_L1) || lower.contains("catering"_L1)) return u"hospitality_rider"_s;
        if (lower.contains("plot"_L1) || lower.contains("plan de scene"_L1)) return u"stage_plot"_s;
        if (lower.contains("rider"_L1) || lower.contains("fiche technique"_L1)) return u"tech_rider"_s;
        if (lower.contains("epk"_L1)) return u"epk"_s;
        if (mime.startsWith("image/"_L1)) return u"photo"_s;
        if (mime.startsWith("audio/"_L1)) return u"demo"_s;
        return u"other"_s;
    }

    /// The first photo becomes the one that stands for the artist.
    Result<void> takeFile(Connection &connection, qint64 artistId, const QString &path)
    {
        QFile file(path);
        const QString name = QFileInfo(path).fileName();
        if (!file.exists()) return failure(ErrorCode::FileNotFound, {path});
        if (file.size() > Contents::kLargest) return failure(ErrorCode::FileTooLarge, {name, QString::number(Contents::kLargest)});
        if (!file.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {path});
        const QString mime = QMimeDatabase().mimeTypeForFileNameAndData(name, &file).name();
        const QString kind = kindOf(name, mime);
        file.seek(0);
        FLOW_ASSIGN(const Contents::Stored stored, Contents(connection).put(file));
        Records records(connection);
        FLOW_ASSIGN(const qint64 id, records.insert(fileEntity(), {{u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, artistId}, {u"kind"_s, kind}, {u"name"_s, name}, {u"mime"_s, mime}, {u"size"_s, stored.size}, {u"sha256"_s, stored.sha256}, {u"added_at"_s, connection.nowMs()}}));
        if (kind != "photo"_L1) return {};
        FLOW_ASSIGN(const std::optional<Record> artist, records.byId(artistEntity(), artistId));
        if (artist && artist->value(u"photo_id").isNull()) FLOW_TRY(records.update(artistEntity(), artistId, {{u"photo_id"_s, id}}));
        return {};
    }

    QStringList localFiles(const QMimeData *data)
    {
        QStringList paths;
        for (const QUrl &url : data->urls())
            if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile()) paths << url.toLocalFile();
        return paths;
    }

} // namespace

void ArtistProfile::addFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add files"), QDir::homePath());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::filesSelected, this, &ArtistProfile::takeFiles);
    dialog->open();
}

void ArtistProfile::takeFiles(const QStringList &paths)
{
    if (paths.isEmpty() || m_id == 0) return;
    const QString subject = paths.size() == 1 ? QFileInfo(paths.first()).fileName() : m_name;
    m_context.editor.write(Cause{.code = u"file"_s, .subject = subject}, tr("%n file(s) added", nullptr, int(paths.size())), [id = m_id, paths](Connection &connection) -> Result<void> {
        for (const QString &path : paths) FLOW_TRY(takeFile(connection, id, path));
        return {};
    });
}

void ArtistProfile::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(event->mimeData()).isEmpty()) event->acceptProposedAction();
}

void ArtistProfile::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localFiles(event->mimeData()));
}

void ArtistProfile::openFile(const Record &file)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::TempLocation) + u"/flowstage-%1"_s.arg(file.id);
    QDir().mkpath(folder);
    writeFile(file, folder + u'/' + QFileInfo(file.text(u"name")).fileName(), true);
}

void ArtistProfile::saveFile(const Record &file)
{
    auto *dialog = new QFileDialog(this, tr("Save a copy"), QDir::homePath() + u'/' + QFileInfo(file.text(u"name")).fileName());
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file](const QString &path) { writeFile(file, path, false); });
    dialog->open();
}

void ArtistProfile::writeFile(const Record &file, const QString &path, bool open)
{
    m_context.store
        .read([sha256 = file.text(u"sha256"), path](Connection &connection) -> Result<bool> {
            FLOW_ASSIGN(const bool here, Contents(connection).isHere(sha256));
            if (!here) return false;
            FLOW_TRY(flow::saveFile(path, [&](QIODevice &out) -> Result<void> {
                FLOW_TRY(Contents(connection).copyTo(sha256, out));
                return {};
            }));
            return true;
        })
        .then(this, [this, file, path, open](const Result<bool> &written) {
            if (!written) return m_context.shell.showError(written.error());
            if (!*written) return fetchFile(file, path, open);
            if (open && !openWithProgram(path))
                m_context.shell.showError({ErrorCode::Unsupported, {file.text(u"name"), u"program"_s}}, tr("Save a copy"), [this, file] { saveFile(file); });
        });
}

/// What is in the cloud only comes first.
void ArtistProfile::fetchFile(const Record &file, const QString &path, bool open)
{
    CloudLink *cloud = cloudOf(m_context);
    if (!cloud || !cloud->state().isJoined()) return m_context.shell.showError({ErrorCode::Network, {u"blob_not_here"_s}});
    m_context.shell.toast(tr("%1 is being fetched from the cloud").arg(file.text(u"name")));
    cloud->fetchFile(file.text(u"sha256")).then(this, [this, file, path, open](const Result<void> &fetched) {
        if (!fetched && fetched.error().code == ErrorCode::Canceled) return; // the workspace was closed meanwhile
        if (!fetched) return m_context.shell.showError(fetched.error());
        writeFile(file, path, open);
    });
}

} // namespace flow::ui
