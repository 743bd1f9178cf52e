// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <QString>

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>
#include <zip.h>

namespace flow::read {

/// A ZIP on any device, read only. Names are looked up without regard to case and slashes and are never used
/// as paths. All parts together may unfold to so many bytes and no more, which is what stops a bomb.
class ZipArchive
{
public:
    struct Entry
    {
        QString name; ///< for people: no control characters, not endless
        qint64 size = 0; ///< as claimed
        bool folder = false;
        bool encrypted = false;
    };

    static Result<std::unique_ptr<ZipArchive>> open(QIODevice &device, const QString &name);
    ~ZipArchive();

    const std::vector<Entry> &entries() const { return m_entries; }
    qint64 find(std::string_view path) const; ///< index, or -1

private:
    friend class ZipPart;
    ZipArchive(QIODevice &device, QString name);
    Result<void> load();
    Error readError(const QString &part, int code) const;
    static zip_int64_t serve(void *self, void *data, zip_uint64_t size, zip_source_cmd_t command);

    QIODevice &m_device;
    QString m_name;
    zip_t *m_zip = nullptr;
    zip_error_t m_error{};
    qint64 m_sourceAt = 0;
    std::vector<Entry> m_entries;
    std::unordered_map<std::string, qint64> m_byPath;
    qint64 m_budget = 0;
};

/// One part, unfolded as it is read. Seeking back starts it again.
class ZipPart final : public QIODevice
{
public:
    ZipPart(ZipArchive &archive, qint64 index);
    ~ZipPart() override;
    Result<void> start();
    bool seek(qint64 position) override;
    qint64 size() const override { return m_entry.size; }
    const QString &name() const { return m_entry.name; }
    const Error &failureReason() const { return m_failure; } ///< after read() gave -1

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    ZipArchive &m_archive;
    ZipArchive::Entry m_entry;
    qint64 m_index;
    zip_file_t *m_file = nullptr;
    qint64 m_given = 0;
    Error m_failure;
};

std::string normalPath(
    std::string_view path); ///< lower case, forward slashes, no leading slash, "." and ".." resolved

} // namespace flow::read
