// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/xmlstream.h"

#include "core/import/read/source.h"
#include "core/import/read/ziparchive.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <expat.h>
#include <memory>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

constexpr int kChunk = 64 << 10;
constexpr qint64 kTokenBytes = 20 << 20; ///< one tag with its attributes
constexpr qint64 kParserBytes = 128 << 20; ///< expat keeps every name it has met

// Expat's allocator has no context argument, but a parser lives and dies on one thread.
thread_local qint64 tParserBytes = 0;
constexpr std::size_t kHeader = alignof(std::max_align_t);

void *take(std::size_t size)
{
    if (tParserBytes + qint64(size) > kParserBytes) return nullptr;
    auto *block = static_cast<char *>(std::malloc(size + kHeader));
    if (!block) return nullptr;
    std::memcpy(block, &size, sizeof size);
    tParserBytes += qint64(size);
    return block + kHeader;
}
void give(void *pointer)
{
    if (!pointer) return;
    char *block = static_cast<char *>(pointer) - kHeader;
    std::size_t size = 0;
    std::memcpy(&size, block, sizeof size);
    tParserBytes -= qint64(size);
    std::free(block);
}
void *retake(void *pointer, std::size_t size)
{
    if (!pointer) return take(size);
    std::size_t old = 0;
    std::memcpy(&old, static_cast<char *>(pointer) - kHeader, sizeof old);
    void *fresh = take(size);
    if (!fresh) return nullptr;
    std::memcpy(fresh, pointer, std::min(old, size));
    give(pointer);
    return fresh;
}

} // namespace

class XmlRun
{
public:
    XmlRun(XmlHandler &handler, QString part)
        : m_handler(handler)
        , m_part(std::move(part))
    {
        const XML_Memory_Handling_Suite memory{&take, &retake, &give};
        m_parser = XML_ParserCreate_MM(nullptr, &memory, nullptr);
        if (!m_parser) return;
        XML_SetUserData(m_parser, this);
        XML_SetElementHandler(m_parser, &XmlRun::onStart, &XmlRun::onEnd);
        XML_SetCharacterDataHandler(m_parser, &XmlRun::onText);
        XML_SetStartDoctypeDeclHandler(m_parser, &XmlRun::onDoctype);
    }
    ~XmlRun()
    {
        if (m_parser) XML_ParserFree(m_parser);
    }
    Q_DISABLE_COPY_MOVE(XmlRun)

    Result<void> run(QIODevice &device, Progress &progress, qint64 base, qint64 total);

private:
    static void XMLCALL onStart(void *self, const XML_Char *name, const XML_Char **attributes)
    {
        static_cast<XmlRun *>(self)->guarded([&](XmlRun &run) {
            if (++run.m_depth > limits::kXmlDepth)
                return run.m_handler.fail({ErrorCode::FileFormat, {run.place(), u"nesting"_s}});
            run.m_handler.start(localName(name), XmlAttributes(attributes));
        });
    }
    static void XMLCALL onEnd(void *self, const XML_Char *name)
    {
        static_cast<XmlRun *>(self)->guarded([&](XmlRun &run) {
            --run.m_depth;
            run.m_handler.end(localName(name));
        });
    }
    static void XMLCALL onText(void *self, const XML_Char *text, int size)
    {
        static_cast<XmlRun *>(self)->guarded(
            [&](XmlRun &run) { run.m_handler.text({text, std::size_t(size)}); });
    }
    static void XMLCALL onDoctype(void *self, const XML_Char *, const XML_Char *, const XML_Char *, int)
    {
        static_cast<XmlRun *>(self)->guarded(
            [](XmlRun &run) { run.m_handler.fail({ErrorCode::FileFormat, {run.place(), u"dtd"_s}}); });
    }

    /// No exception may pass through expat's C frames.
    template <class Work>
    void guarded(Work work)
    {
        if (m_handler.stopped()) return;
        try {
            work(*this);
        } catch (...) {
            m_thrown = std::current_exception();
            m_handler.stop();
        }
        if (m_handler.stopped()) XML_StopParser(m_parser, XML_FALSE);
    }

    qint64 byteIndex() const
    {
#if XML_MAJOR_VERSION > 2 || XML_MINOR_VERSION >= 9
        return XML_GetCurrentByteIndex64(m_parser);
#else
        return XML_GetCurrentByteIndex(m_parser);
#endif
    }
    QString place() const
    {
        const QString own = m_handler.place();
        return own.isEmpty() ? u"%1, byte %2"_s.arg(m_part).arg(byteIndex()) : own;
    }
    Error parserError() const;

    XmlHandler &m_handler;
    QString m_part;
    XML_Parser m_parser = nullptr;
    int m_depth = 0;
    std::exception_ptr m_thrown;
};

Error XmlRun::parserError() const
{
    switch (const XML_Error code = XML_GetErrorCode(m_parser)) {
    case XML_ERROR_NO_MEMORY: return {ErrorCode::FileTooLarge, {place(), u"memory"_s}};
    case XML_ERROR_NO_ELEMENTS:
    case XML_ERROR_UNCLOSED_TOKEN:
    case XML_ERROR_UNCLOSED_CDATA_SECTION: return {ErrorCode::FileTruncated, {place(), u"xml"_s}};
    default: return {ErrorCode::FileFormat, {place(), u"xml"_s}, QString::fromLatin1(XML_ErrorString(code))};
    }
}

Result<void> XmlRun::run(QIODevice &device, Progress &progress, qint64 base, qint64 total)
{
    if (!m_parser) return failure(ErrorCode::FileTooLarge, {m_part, u"memory"_s});
    for (qint64 fed = 0;;) {
        void *buffer = XML_GetBuffer(m_parser, kChunk);
        if (!buffer) return failure(ErrorCode::FileTooLarge, {place(), u"memory"_s});
        const qint64 n = device.read(static_cast<char *>(buffer), kChunk);
        if (n < 0) {
            const auto *part = dynamic_cast<ZipPart *>(&device);
            if (part) return std::unexpected(part->failureReason());
            return failure(ErrorCode::FileUnreadable, {m_part}, device.errorString());
        }
        fed += n;
        const XML_Status status = XML_ParseBuffer(m_parser, int(n), n == 0);
        if (m_thrown) std::rethrow_exception(m_thrown);
        if (m_handler.m_failed) return std::unexpected(m_handler.m_error);
        if (m_handler.stopped()) return {};
        if (status != XML_STATUS_OK) return std::unexpected(parserError());
        if (n == 0) return {};
        if (fed - byteIndex() > kTokenBytes)
            return failure(ErrorCode::FileTooLarge, {place(), QString::number(kTokenBytes)});
        if (total) progress.step(base + fed, total);
        if (progress.canceled()) return failure(ErrorCode::Canceled);
    }
}

Result<void> parseXml(QIODevice &device, const QString &part, XmlHandler &handler, Progress &progress,
    qint64 progressBase, qint64 progressTotal)
{
    return XmlRun(handler, part).run(device, progress, progressBase, progressTotal);
}

} // namespace flow::read
