// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <utility>
#include <vector>
#include <zip.h>

namespace flow::test {

using ZipEntries = std::vector<std::pair<QByteArray, QByteArray>>;

/// A ZIP in memory; with a password every entry is encrypted.
inline QByteArray makeZip(const ZipEntries &entries, const char *password = nullptr)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, &error);
    for (const auto &[name, content] : entries) {
        zip_source_t *source = zip_source_buffer(zip, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = zip_file_add(zip, name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (password) zip_file_set_encryption(zip, zip_uint64_t(index), ZIP_EM_AES_256, password);
    }
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(qsizetype(zip_source_tell(target)), '\0');
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

/// An XLSX of these parts; what is not named is the plainest possible. `sheet` is the inside of <worksheet>.
struct XlsxParts
{
    QByteArray sheet;
    QByteArray strings = {};
    QByteArray styles = {};
    QByteArray workbook =
        "<workbook><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    QByteArray relations =
        "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>";
    ZipEntries more = {};
};

inline QByteArray makeXlsx(const XlsxParts &parts, const char *password = nullptr)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    ZipEntries entries{
        {"[Content_Types].xml", head + "<Types/>"},
        {"_rels/.rels",
            head
                + "<Relationships><Relationship Id=\"rId1\" Type=\"http://x/officeDocument\" "
                  "Target=\"xl/workbook.xml\"/></Relationships>"},
        {"xl/workbook.xml", head + parts.workbook},
        {"xl/_rels/workbook.xml.rels",
            head + "<Relationships>" + parts.relations
                + "<Relationship Id=\"s\" Type=\"http://x/styles\" Target=\"styles.xml\"/>"
                  "<Relationship Id=\"t\" Type=\"http://x/sharedStrings\" "
                  "Target=\"sharedStrings.xml\"/></Relationships>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet>" + parts.sheet + "</worksheet>"},
    };
    if (!parts.strings.isEmpty())
        entries.push_back({"xl/sharedStrings.xml", head + "<sst>" + parts.strings + "</sst>"});
    if (!parts.styles.isEmpty())
        entries.push_back({"xl/styles.xml", head + "<styleSheet>" + parts.styles + "</styleSheet>"});
    for (const auto &entry : parts.more)
        entries.push_back(entry);
    return makeZip(entries, password);
}

inline QByteArray makeOds(
    const QByteArray &tables, const QByteArray &styles = {}, const ZipEntries &more = {})
{
    ZipEntries entries{{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
        {"content.xml",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content><office:automatic-styles>"
                + styles + "</office:automatic-styles><office:body><office:spreadsheet>" + tables
                + "</office:spreadsheet></office:body></office:document-content>"}};
    for (const auto &entry : more)
        entries.push_back(entry);
    return makeZip(entries);
}

} // namespace flow::test
