// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>
#include <QStringList>

namespace flow::cli {

/// Says on the disk, for as long as it lives, that a command writes into a workspace. One that is found without its command tells
/// the next one that it was killed. Where it cannot be written nothing is told later, and nothing else is amiss.
class WorkNote
{
public:
    WorkNote(const QString &workspace, const QString &words);
    ~WorkNote();
    Q_DISABLE_COPY_MOVE(WorkNote)

    /// The words of commands that were killed while they wrote into the workspace, oldest first. They are taken away: each is told once.
    static QStringList takeLeft(const QString &workspace);

private:
    QString m_path;
    QLockFile m_lock; ///< held by a process that lives; a dead one's is free
};

} // namespace flow::cli
