// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/csv.h"

#include "core/import/read/csvdialect.h"
#include "core/import/read/textsource.h"

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kSample = 256 << 10;

/// Enough text to tell the dialect from; `complete` when that was all.
Result<std::string> readSample(TextSource &source, bool &complete)
{
    std::string sample;
    while (sample.size() < kSample) {
        FLOW_ASSIGN(const std::string_view chunk, source.next());
        complete = chunk.empty();
        if (complete) break;
        sample += chunk;
    }
    return sample;
}

/// Text does not hold control characters; a picture or a program does.
bool isBinary(std::string_view sample)
{
    qint64 controls = 0;
    for (const char c : sample) {
        const auto b = static_cast<unsigned char>(c);
        controls += b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != '\v' && b != 0x1F
            && b != 0x1E && b != 1;
    }
    return controls * 50 > qint64(sample.size());
}

void describe(ReadJob &job, const Encoding &encoding, const CsvDialect &dialect)
{
    job.info.encoding = encoding.name;
    job.info.byteOrderMark = encoding.markBytes > 0;
    job.info.delimiter = dialect.delimiter;
    job.info.quote = dialect.quote;
    if (job.info.container == Container::Csv && dialect.delimiter == '\t')
        job.info.container = Container::Tsv;
    if (encoding.repair == Repair::MacRoman) job.warn(SourceWarning::MojibakeRepaired, {u"macroman"_s});
    if (encoding.repair == Repair::DoubleUtf8) job.warn(SourceWarning::MojibakeRepaired, {u"utf8"_s});
    if (!encoding.proven)
        job.warn(SourceWarning::EncodingGuessed, {encoding.name, QString::number(encoding.confidence)});
}

} // namespace

Result<void> readCsv(ReadJob &job, QIODevice &device, const QString &table, int index)
{
    FLOW_ASSIGN(const Encoding encoding, detectEncoding(device, job.options.encoding, job.progress));
    TextSource source(device, encoding);
    bool complete = false;
    FLOW_ASSIGN(std::string sample, readSample(source, complete));
    if (isBinary(sample)) return broken(u"byte 0"_s, u"binary"_s);
    const SniffedDialect sniffed = sniffDialect(sample, complete, job.options);
    describe(job, encoding, sniffed.dialect);
    job.info.tables.append({table, false, -1, -1});
    if (!job.begin({table, index, false, false})) return {};

    TableSink sink(job);
    CsvParser parser(sniffed.dialect, sink, sniffed.skip ? 2 : 1);
    bool wanted = parser.feed(std::string_view(sample).substr(sniffed.skip));
    sample = {};
    while (wanted && !complete) {
        FLOW_ASSIGN(const std::string_view chunk, source.next());
        if (chunk.empty()) break;
        wanted = parser.feed(chunk);
        job.progress.step(source.position(), device.size());
        if (job.progress.canceled()) return canceled();
    }
    if (wanted) parser.finish();
    if (parser.error()) return std::unexpected(*parser.error());
    job.info.tables.last().rows = sink.rows;
    parser.report(job);
    source.report(job);
    sink.endTable();
    return {};
}

} // namespace flow::read
