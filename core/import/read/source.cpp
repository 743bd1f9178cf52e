// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/source.h"

#include "core/import/read/container.h"
#include "core/import/read/csv.h"
#include "core/import/read/icalendar.h"
#include "core/import/read/ods.h"
#include "core/import/read/readjob.h"
#include "core/import/read/vcard.h"
#include "core/import/read/xls.h"
#include "core/import/read/zip.h"

#include <QFile>
#include <QFileInfo>

#include <exception>

namespace flow {

using namespace Qt::StringLiterals;

QString containerName(Container container)
{
    switch (container) {
    case Container::Csv: return u"csv"_s;
    case Container::Tsv: return u"tsv"_s;
    case Container::Xlsx: return u"xlsx"_s;
    case Container::Ods: return u"ods"_s;
    case Container::Xls: return u"xls"_s;
    case Container::VCard: return u"vcard"_s;
    case Container::ICalendar: return u"icalendar"_s;
    case Container::Zip: return u"zip"_s;
    }
    return {};
}

namespace {

Result<void> dispatch(read::ReadJob &job)
{
    FLOW_ASSIGN(const read::Shape shape, read::shapeOf(job.device, job.name));
    switch (shape) {
    case read::Shape::Text: return read::readCsv(job, job.device, {}, 0);
    case read::Shape::VCard: return read::readVCard(job);
    case read::Shape::ICalendar: return read::readICalendar(job);
    case read::Shape::Zip: return read::readZip(job);
    case read::Shape::Ole: return read::readOle(job);
    case read::Shape::FlatOds: return read::readFlatOds(job);
    }
    return failure(ErrorCode::Internal, {job.name});
}

Result<SourceInfo> run(
    QIODevice &device, const QString &name, const ReadOptions &options, RowSink *sink, Progress &progress)
{
    read::ReadJob job{device, name, options, sink, progress};
    try {
        FLOW_TRY(dispatch(job));
    } catch (const std::bad_alloc &) {
        return failure(ErrorCode::FileTooLarge, {name, u"memory"_s});
    } catch (const std::exception &e) {
        return failure(ErrorCode::FileFormat, {name, u"broken"_s}, QString::fromUtf8(e.what()));
    }
    if (sink && !job.sawValue && !job.cutShort) return failure(ErrorCode::NoTable, {name});
    return std::move(job.info);
}

Result<SourceInfo> runPath(const QString &path, const ReadOptions &options, RowSink *sink, Progress &progress)
{
    const QFileInfo info(path);
    if (!info.exists()) return failure(ErrorCode::FileNotFound, {path});
    if (!info.isFile()) return failure(ErrorCode::FileUnreadable, {path}, u"not a regular file"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::FileUnreadable, {path}, file.errorString());
    return run(file, info.fileName(), options, sink, progress);
}

} // namespace

Result<SourceInfo> inspectSource(const QString &path, const ReadOptions &options)
{
    NoProgress progress;
    return runPath(path, options, nullptr, progress);
}

Result<SourceInfo> readSource(
    const QString &path, const ReadOptions &options, RowSink &sink, Progress &progress)
{
    return runPath(path, options, &sink, progress);
}

Result<SourceInfo> inspectSource(QIODevice &device, const QString &name, const ReadOptions &options)
{
    NoProgress progress;
    return run(device, name, options, nullptr, progress);
}

Result<SourceInfo> readSource(
    QIODevice &device, const QString &name, const ReadOptions &options, RowSink &sink, Progress &progress)
{
    return run(device, name, options, &sink, progress);
}

} // namespace flow
