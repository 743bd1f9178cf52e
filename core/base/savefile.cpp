// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"

#include <QFileInfo>
#include <QSaveFile>

namespace flow {
namespace {

std::unexpected<Error> refused(const QSaveFile &file)
{
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return failure(isFull ? ErrorCode::DiskFull : ErrorCode::ReadOnly, {file.fileName()}, file.errorString());
}

} // namespace

Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write,
    std::optional<QFileDevice::Permissions> permissions)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) return failure(ErrorCode::FileNotFound, {folder.filePath()});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return refused(file);
    if (permissions) file.setPermissions(*permissions);
    FLOW_TRY(write(file));
    if (!file.commit()) return refused(file);
    return {};
}

Result<void> saveFile(const QString &path, const QByteArray &content, std::optional<QFileDevice::Permissions> permissions)
{
    const auto write = [&](QIODevice &file) -> Result<void> {
        // As much as fits is written without an error; one that counts otherwise is known at the end.
        const qint64 written = file.write(content);
        if (written >= 0 && written < content.size()) return failure(ErrorCode::DiskFull, {path});
        return {};
    };
    return saveFile(path, write, permissions);
}

} // namespace flow
