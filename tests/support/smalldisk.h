// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace flow::test {

/// A real disk of a few megabytes that can be filled up and sealed: memory, mounted where only this process sees it.
class SmallDisk
{
public:
    /// Once, first thing in main(): later there are threads. Says why when this machine does not allow it.
    static QString prepare()
    {
        const auto write = [](const char *path, const QByteArray &text) {
            QFile file(QString::fromLatin1(path));
            return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
        };
        const uint user = geteuid(), group = getegid();
        if (::unshare(user == 0 ? CLONE_NEWNS : CLONE_NEWUSER | CLONE_NEWNS) != 0) return QStringLiteral("no mount namespace for this user");
        if (user != 0) {
            const bool mapped = write("/proc/self/setgroups", "deny") && write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1")
                && write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
            if (!mapped) return QStringLiteral("no user namespace");
        }
        const SmallDisk probe(1);
        return probe.m_mounted ? QString() : QStringLiteral("no tmpfs can be mounted");
    }

    explicit SmallDisk(int megabytes)
    {
        const QByteArray size = "size=" + QByteArray::number(megabytes) + "m";
        m_mounted = m_folder.isValid() && isolate() && ::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, size.constData()) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted) ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QString at(const QString &name) const { return m_folder.filePath(name); }
    QStringList files() const
    {
        QStringList names = QDir(m_folder.path()).entryList(QDir::Files, QDir::Name);
        names.removeAll(kBallast);
        return names;
    }

    /// Leaves so many bytes free, and not one more.
    void fill(qint64 leave = 0)
    {
        const int file = ::open(QFile::encodeName(at(kBallast)).constData(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        const QByteArray block(4096, 'x');
        while (::write(file, block.constData(), size_t(block.size())) > 0) { }
        const qint64 size = ::lseek(file, 0, SEEK_END);
        if (leave > 0 && ::ftruncate(file, std::max<qint64>(0, size - leave)) != 0) qFatal("cannot shorten");
        ::close(file);
    }
    void clear() { QFile::remove(at(kBallast)); }
    void seal(bool readOnly)
    {
        unsigned long flags = MS_REMOUNT;
        if (readOnly) flags |= MS_RDONLY;
        if (::mount("none", QFile::encodeName(m_folder.path()).constData(), "tmpfs", flags, nullptr) != 0) qFatal("cannot seal");
    }

private:
    /// What is mounted in the folder must not be seen by others, whose mounts may be shared with ours.
    bool isolate() const
    {
        for (QByteArray path = QFile::encodeName(m_folder.path()); !path.isEmpty(); path.truncate(path.lastIndexOf('/')))
            if (::mount("none", path.constData(), nullptr, MS_PRIVATE, nullptr) == 0) return true;
        return ::mount("none", "/", nullptr, MS_PRIVATE, nullptr) == 0;
    }

    inline static const QString kBallast = QStringLiteral("ballast");
    QTemporaryDir m_folder;
    bool m_mounted = false;
};

} // namespace flow::test
