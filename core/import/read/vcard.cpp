// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/vcard.h"

#include "core/import/read/card.h"
#include "core/import/read/contentline.h"
#include "core/import/read/rowbuilder.h"

namespace flow::read {

using namespace Qt::StringLiterals;

QStringList vcardColumns()
{
    return {u"name"_s, u"first_name"_s, u"last_name"_s, u"middle_name"_s, u"prefix"_s, u"suffix"_s,
        u"nickname"_s, u"organization"_s, u"department"_s, u"title"_s, u"role"_s, u"email_1"_s,
        u"email_1_label"_s, u"email_2"_s, u"email_2_label"_s, u"email_3"_s, u"email_3_label"_s,
        u"phone_mobile"_s, u"phone_work"_s, u"phone_home"_s, u"phone_fax"_s, u"phone_other"_s, u"street"_s,
        u"city"_s, u"region"_s, u"postal_code"_s, u"country"_s, u"address_label"_s, u"url"_s, u"birthday"_s,
        u"anniversary"_s, u"note"_s, u"categories"_s, u"geo"_s, u"kind"_s, u"uid"_s, u"photo"_s, u"extra"_s};
}

namespace {

bool pushHeader(RowSink &sink)
{
    RowBuilder row;
    const QStringList columns = vcardColumns();
    for (int c = 0; c < columns.size(); ++c) {
        const std::size_t from = row.mark();
        row.text() += columns[c].toStdString();
        row.putCollected(c, CellKind::Text, from);
    }
    return row.push(sink, 1);
}

bool pushCard(RowSink &sink, const std::vector<ContentLine> &lines, qint64 at)
{
    Card card(lines);
    RowBuilder row;
    for (int c = 0; c < Card::kColumns; ++c) {
        const std::size_t from = row.mark();
        const auto &cell = card.cells()[std::size_t(c)];
        row.text() += cell.text;
        row.putCollected(c, cell.kind, from);
    }
    return row.empty() || row.push(sink, at);
}

} // namespace

Result<void> readVCard(ReadJob &job)
{
    job.info.container = Container::VCard;
    FLOW_ASSIGN(const Encoding encoding, detectEncoding(job.device, job.options.encoding, job.progress));
    job.info.encoding = encoding.name;
    job.info.byteOrderMark = encoding.markBytes > 0;
    const QString table = u"contacts"_s;
    job.info.tables.append({table, false, -1, 0});
    if (!job.begin({table, 0, false, true})) return {};

    TableSink sink(job);
    ContentLines lines(job.device, encoding);
    std::vector<ContentLine> card;
    qint64 begin = 0, groups = 0, bytes = 0, cards = 0;
    bool inCard = false, more = true;
    Tally bad;
    const auto unreadable = [&] {
        if (inCard) bad.add(begin);
    };
    while (more) {
        FLOW_ASSIGN(std::optional<ContentLine> line, lines.next());
        if (!line) break;
        if (line->name == "BEGIN" && upper(trimmed(line->value)) == "VCARD") {
            unreadable(); // the one before never ended
            inCard = true;
            begin = line->line;
            bytes = 0;
            card.clear();
        } else if (inCard && line->name == "END" && upper(trimmed(line->value)) == "VCARD") {
            inCard = false;
            if (Card::isGroup(card))
                ++groups;
            else
                more = (cards++ > 0 || pushHeader(sink)) && pushCard(sink, card, begin);
            card.clear();
            job.progress.step(lines.position(), job.device.size());
            if (job.progress.canceled()) return canceled();
        } else if (inCard) {
            bytes += qint64(line->raw.size()) * 2 + 256;
            if (bytes > 2 * limits::kCardBytes) {
                unreadable();
                inCard = false;
                card.clear();
            } else
                card.push_back(std::move(*line));
        }
    }
    if (more && inCard) {
        if (card.empty() || cards == 0)
            return failure(ErrorCode::FileTruncated, {job.name, u"line %1"_s.arg(begin)});
        unreadable();
    }
    if (bad.count) job.warn(SourceWarning::CardUnreadable, bad.args());
    if (groups) job.warn(SourceWarning::GroupCardSkipped, {QString::number(groups)});
    job.info.tables.last().rows = sink.rows;
    sink.endTable();
    if (cards == 0 && groups == 0 && bad.count) return broken(u"line %1"_s.arg(bad.first), u"cards"_s);
    if (cards == 0 && groups == 0) return failure(ErrorCode::NoTable, {job.name});
    return {};
}

} // namespace flow::read
