// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openfile.h"

#include <QDesktopServices>
#include <QFile>
#include <QMimeDatabase>
#include <QStandardPaths>
#include <QUrl>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)

    /// The values of `key` in a file of mimeapps or of the cache of desktop files: "a.desktop;b.desktop;" in any section but that of
    /// removed ones.
    QStringList programsIn(const QString &path, const QString &mime)
    {
        QFile file(path);
        QStringList programs;
        if (!file.open(QIODevice::ReadOnly)) return programs;
        bool isRemoved = false;
        const QByteArray key = mime.toUtf8() + '=';
        while (!file.atEnd()) {
            const QByteArray line = file.readLine().trimmed();
            if (line.startsWith('[')) isRemoved = line.startsWith("[Removed");
            else if (!isRemoved && line.startsWith(key)) programs += QString::fromUtf8(line.sliced(key.size())).split(u';', Qt::SkipEmptyParts);
        }
        return programs;
    }

    /// xdg-open is started and says nothing to us: what it will look up is looked up before.
    bool hasProgram(const QString &path)
    {
        if (QFile::exists(u"/.flatpak-info"_s) || qEnvironmentVariableIsSet("SNAP")) return true; // the portal asks the user
        const QMimeType type = QMimeDatabase().mimeTypeForFile(path);
        QStringList lists;
        for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation)) lists << folder + u"/mimeapps.list"_s;
        for (const QString &folder : QStandardPaths::standardLocations(QStandardPaths::ApplicationsLocation))
            lists << folder + u"/mimeapps.list"_s << folder + u"/defaults.list"_s << folder + u"/mimeinfo.cache"_s;
        for (const QString &mime : QStringList{type.name()} + type.allAncestors()) {
            if (mime == "application/octet-stream"_L1) continue; // anything; whoever takes that takes no notice
            for (const QString &list : std::as_const(lists))
                for (const QString &program : programsIn(list, mime))
                    if (!QStandardPaths::locate(QStandardPaths::ApplicationsLocation, program).isEmpty()) return true;
        }
        return false;
    }

#else

    bool hasProgram(const QString &) { return true; } // the system itself says when there is none

#endif

} // namespace

bool openWithProgram(const QString &path) { return hasProgram(path) && QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

} // namespace flow::ui
