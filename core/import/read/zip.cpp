// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/zip.h"

#include "core/import/read/container.h"
#include "core/import/read/csv.h"
#include "core/import/read/ods.h"
#include "core/import/read/xlsx.h"

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

/// The first bytes of a part, as text; empty when there is no such part.
QByteArray headOf(ZipArchive &archive, std::string_view path)
{
    const qint64 entry = archive.find(path);
    if (entry < 0) return {};
    ZipPart part(archive, entry);
    return part.start() ? part.read(256) : QByteArray();
}

QString otherDocument(ZipArchive &archive)
{
    if (archive.find("word/document.xml") >= 0) return u"DOCX"_s;
    if (archive.find("ppt/presentation.xml") >= 0) return u"PPTX"_s;
    if (archive.find("xl/workbook.bin") >= 0) return u"XLSB"_s;
    if (archive.find("Index/Document.iwa") >= 0 || archive.find("Index.zip") >= 0) return u"Apple Numbers"_s;
    const QByteArray mime = headOf(archive, "mimetype");
    if (mime.startsWith("application/vnd.oasis.opendocument.text")) return u"ODT"_s;
    if (mime.startsWith("application/epub")) return u"EPUB"_s;
    return {};
}

bool isLitter(const QString &name)
{
    const QString file = name.section(u'/', -1);
    return name.startsWith(u"__MACOSX/") || file.startsWith(u'.')
        || file.compare(u"Thumbs.db", Qt::CaseInsensitive) == 0;
}

/// Reads one file of a plain ZIP. What is no table is noted and left out; damage and locks end the import.
Result<void> readEntry(ReadJob &job, ZipArchive &archive, qint64 index, int &tables)
{
    const ZipArchive::Entry &entry = archive.entries()[std::size_t(index)];
    const auto skip = [&](const QString &reason) -> Result<void> {
        job.warn(SourceWarning::EntrySkipped, {entry.name, reason});
        return {};
    };
    if (entry.folder || isLitter(entry.name)) return {};
    ZipPart part(archive, index);
    FLOW_TRY(part.start());
    const auto shape = shapeOf(part, entry.name);
    if (!part.failureReason().args.isEmpty()) return std::unexpected(part.failureReason());
    if (!shape) return skip(shape.error().code == ErrorCode::FileEmpty ? u"empty"_s : u"notText"_s);
    if (*shape == Shape::Zip) return skip(u"zip"_s);
    if (*shape != Shape::Text) return skip(u"notText"_s);
    if (tables >= limits::kTables)
        return failure(ErrorCode::FileTooLarge, {job.name, QString::number(limits::kTables)});
    const auto read = readCsv(job, part, entry.name, tables);
    if (!part.failureReason().args.isEmpty()) return std::unexpected(part.failureReason());
    if (!read && read.error().code == ErrorCode::FileFormat) return skip(u"notText"_s);
    FLOW_TRY(read);
    ++tables;
    return {};
}

} // namespace

Result<void> readZip(ReadJob &job)
{
    FLOW_ASSIGN(const auto archive, ZipArchive::open(job.device, job.name));
    const QByteArray mime = headOf(*archive, "mimetype");
    const bool ods = mime.startsWith("application/vnd.oasis.opendocument.spreadsheet");
    if (ods) return readOds(job, *archive);
    if (archive->find("[Content_Types].xml") >= 0 || archive->find("xl/workbook.xml") >= 0) {
        if (const QString other = otherDocument(*archive); !other.isEmpty())
            return foreign(other);
        return readXlsx(job, *archive);
    }
    if (archive->find("content.xml") >= 0 && archive->find("META-INF/manifest.xml") >= 0
        && otherDocument(*archive).isEmpty())
        return readOds(job, *archive);
    if (const QString other = otherDocument(*archive); !other.isEmpty())
        return foreign(other);
    int tables = 0;
    for (qint64 i = 0; i < qint64(archive->entries().size()); ++i)
        FLOW_TRY(readEntry(job, *archive, i, tables));
    job.info.container = Container::Zip;
    if (tables == 0) return failure(ErrorCode::NoTable, {job.name});
    return {};
}

} // namespace flow::read
