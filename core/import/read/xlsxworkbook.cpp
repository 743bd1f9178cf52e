// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/xlsxworkbook.h"

#include "core/import/read/readjob.h"
#include "core/import/read/xmlstream.h"

#include <charconv>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t kStyles = 1 << 18;

QString qs(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

int number(std::string_view text, int otherwise = -1)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

struct Relation
{
    std::string type; ///< the last word of the type's address
    std::string target; ///< normal path
};

class RelationsHandler final : public XmlHandler
{
public:
    explicit RelationsHandler(std::string folder)
        : m_folder(std::move(folder))
    {
    }
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name != "Relationship" || attributes["TargetMode"] == "External") return;
        const std::string_view type = attributes["Type"], target = attributes["Target"];
        const auto slash = type.rfind('/');
        const std::string whole =
            target.starts_with('/') ? std::string(target) : m_folder + '/' + std::string(target);
        if (relations.size() < 100000)
            relations[std::string(attributes["Id"])] = {
                std::string(slash == type.npos ? type : type.substr(slash + 1)), normalPath(whole)};
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }
    std::map<std::string, Relation> relations;

private:
    std::string m_folder;
};

class WorkbookHandler final : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "workbookPr") {
            const auto flag = attributes["date1904"];
            epoch1904 = flag == "1" || flag == "true";
        } else if (name == "sheets")
            m_inSheets = true;
        else if (name == "sheet" && m_inSheets) {
            if (int(sheets.size()) >= limits::kTables)
                return fail(
                    {ErrorCode::FileTooLarge, {u"workbook.xml, sheets"_s, QString::number(limits::kTables)}});
            const auto state = attributes["state"];
            sheets.push_back({qs(attributes["name"]).left(200), std::string(attributes["id"]), -1,
                state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view name) override
    {
        if (name == "sheets") m_inSheets = false;
    }
    void text(std::string_view) override { }
    std::vector<XlsxSheet> sheets; ///< part: the relation's id
    bool epoch1904 = false;

private:
    bool m_inSheets = false;
};

class StylesHandler final : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &attributes) override
    {
        if (name == "numFmts" || name == "cellXfs")
            m_list = name == "numFmts" ? Formats : Styles;
        else if (name == "dxfs" || name == "cellStyleXfs")
            m_list = None;
        else if (name == "numFmt" && m_list == Formats && m_formats.size() < kStyles)
            m_formats[number(attributes["numFmtId"])] = shownByCode(attributes["formatCode"]);
        else if (name == "xf" && m_list == Styles && styles.size() < kStyles) {
            const int id = number(attributes["numFmtId"], 0);
            const auto own = m_formats.find(id);
            styles.push_back(own == m_formats.end() ? shownByBuiltin(id) : own->second);
        }
    }
    void end(std::string_view name) override
    {
        if (name == "numFmts" || name == "cellXfs") m_list = None;
    }
    void text(std::string_view) override { }
    std::vector<Shown> styles;

private:
    enum List { None, Formats, Styles } m_list = None;
    std::map<int, Shown> m_formats;
};

Result<void> parsePart(ZipArchive &archive, qint64 entry, XmlHandler &handler, Progress &progress)
{
    ZipPart part(archive, entry);
    FLOW_TRY(part.start());
    return parseXml(part, part.name(), handler, progress);
}

/// The relationships of a part; none when it has none.
Result<std::map<std::string, Relation>> relationsOf(
    ZipArchive &archive, const std::string &part, Progress &progress)
{
    const auto slash = part.rfind('/');
    const std::string folder = slash == part.npos ? std::string() : part.substr(0, slash);
    const std::string file = slash == part.npos ? part : part.substr(slash + 1);
    RelationsHandler handler(folder);
    const qint64 entry = archive.find(folder + "/_rels/" + file + ".rels");
    if (entry >= 0) FLOW_TRY(parsePart(archive, entry, handler, progress));
    return std::move(handler.relations);
}

Result<std::string> workbookPart(ZipArchive &archive, Progress &progress)
{
    FLOW_ASSIGN(const auto root, relationsOf(archive, {}, progress));
    for (const auto &[id, relation] : root)
        if (relation.type == "officeDocument" && archive.find(relation.target) >= 0) return relation.target;
    return std::string("xl/workbook.xml");
}

} // namespace

Result<XlsxWorkbook> readWorkbook(ZipArchive &archive, Progress &progress)
{
    FLOW_ASSIGN(const std::string path, workbookPart(archive, progress));
    if (path.ends_with(".bin")) return foreign(u"XLSB"_s);
    const qint64 entry = archive.find(path);
    if (entry < 0) return failure(ErrorCode::FileFormat, {u"xl/workbook.xml"_s, u"missingPart"_s});
    WorkbookHandler handler;
    FLOW_TRY(parsePart(archive, entry, handler, progress));
    FLOW_ASSIGN(const auto relations, relationsOf(archive, path, progress));

    XlsxWorkbook book;
    book.epoch1904 = handler.epoch1904;
    for (XlsxSheet &sheet : handler.sheets) {
        const auto it = relations.find(sheet.part);
        if (it != relations.end() && it->second.type != "worksheet") continue; // a chart, a dialog, a macro
        sheet.part = it == relations.end() ? std::string() : it->second.target;
        sheet.entry = archive.find(sheet.part);
        book.sheets.push_back(std::move(sheet));
    }
    for (const auto &[id, relation] : relations) {
        if (relation.type == "sharedStrings") book.stringsEntry = archive.find(relation.target);
        if (relation.type != "styles") continue;
        StylesHandler styles;
        const qint64 part = archive.find(relation.target);
        if (part >= 0) FLOW_TRY(parsePart(archive, part, styles, progress));
        book.styles = std::move(styles.styles);
    }
    return book;
}

} // namespace flow::read
