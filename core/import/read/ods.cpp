// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/ods.h"

#include "core/import/read/odshandler.h"

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

/// Whether META-INF/manifest.xml says that the parts are encrypted.
class ManifestHandler final : public XmlHandler
{
public:
    void start(std::string_view name, const XmlAttributes &) override
    {
        if (name != "encryption-data") return;
        encrypted = true;
        stop();
    }
    void end(std::string_view) override { }
    void text(std::string_view) override { }
    bool encrypted = false;
};

} // namespace

Result<void> readOds(ReadJob &job, ZipArchive &archive)
{
    job.info.container = Container::Ods;
    if (archive.find("encrypted-package") >= 0) return failure(ErrorCode::FileEncrypted, {job.name});
    if (const qint64 manifest = archive.find("META-INF/manifest.xml"); manifest >= 0) {
        ZipPart part(archive, manifest);
        FLOW_TRY(part.start());
        ManifestHandler handler;
        // A manifest that cannot be read says nothing; the content will tell.
        if (parseXml(part, part.name(), handler, job.progress) && handler.encrypted)
            return failure(ErrorCode::FileEncrypted, {job.name});
    }
    const qint64 content = archive.find("content.xml");
    if (content < 0) return broken(u"content.xml"_s, u"missingPart"_s);
    ZipPart part(archive, content);
    FLOW_TRY(part.start());
    OdsHandler handler(job);
    return parseXml(part, part.name(), handler, job.progress, 0, part.size());
}

Result<void> readFlatOds(ReadJob &job)
{
    job.info.container = Container::Ods;
    job.device.seek(0);
    OdsHandler handler(job);
    return parseXml(job.device, job.name, handler, job.progress, 0, job.device.size());
}

} // namespace flow::read
