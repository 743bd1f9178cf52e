// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/worknote.h"

#include "core/base/savefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLock = ".lock"_L1;

QDir folder() { return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/flowstage/running"_s); }

/// However the workspace is called: through links and other folders it is the same one.
QString keyOf(const QString &workspace)
{
    const QByteArray path = QFileInfo(workspace).canonicalFilePath().toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(path, QCryptographicHash::Sha1).toHex().left(16));
}

} // namespace

WorkNote::WorkNote(const QString &workspace, const QString &words)
    : m_path(folder().filePath(u"%1-%2.note"_s.arg(keyOf(workspace)).arg(QCoreApplication::applicationPid())))
    , m_lock(m_path + kLock)
{
    m_lock.setStaleLockTime(0); // by the process alone: a command may take hours
    if (folder().mkpath(u"."_s) && m_lock.tryLock(0)) (void)saveFile(m_path, words.toUtf8());
}

WorkNote::~WorkNote() { QFile::remove(m_path); }

QStringList WorkNote::takeLeft(const QString &workspace)
{
    QStringList words;
    for (const QFileInfo &note : folder().entryInfoList({keyOf(workspace) + u"-*.note"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
        QLockFile lock(note.filePath() + kLock);
        lock.setStaleLockTime(0);
        QFile file(note.filePath());
        if (!lock.tryLock(0) || !file.open(QIODevice::ReadOnly)) continue;
        words << QString::fromUtf8(file.readAll());
        file.remove();
    }
    return words;
}

} // namespace flow::cli
