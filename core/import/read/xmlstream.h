// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QIODevice>
#include <QString>

#include <string_view>

struct XML_ParserStruct;

namespace flow::read {

/// An element's or attribute's name without its prefix. One look at each of its few characters: a sheet has millions of
/// names, and strlen() for each took a tenth of the time.
inline std::string_view localName(const char *name)
{
    const char *start = name;
    const char *end = name;
    for (; *end; ++end)
        if (*end == ':' && start == name) start = end + 1;
    return {start, std::size_t(end - start)};
}

/// The attributes of an element, by local name.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    std::string_view operator[](std::string_view name) const
    {
        for (const char **p = m_pairs; *p; p += 2)
            if (localName(*p) == name) return p[1];
        return {};
    }
    const char *const *pairs() const { return m_pairs; }

private:
    const char **m_pairs;
};

/// Takes what an XML part holds, in its order. Names come without prefixes.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0;
    /// Where we are, in words of the format; empty: the part and its byte.
    virtual QString place() const { return {}; }

    void stop() { m_stopped = true; } ///< enough, no error
    void fail(Error error)
    {
        if (!m_failed) m_error = std::move(error);
        m_stopped = m_failed = true;
    }
    bool stopped() const { return m_stopped; }

private:
    friend class XmlRun;
    Error m_error;
    bool m_stopped = false;
    bool m_failed = false;
};

/// Streams a part through the handler. DTDs (so entities too), endless nesting and names without number are
/// refused; memory is bounded whatever comes. `progressBase` is added to the bytes reported.
Result<void> parseXml(QIODevice &device, const QString &part, XmlHandler &handler, Progress &progress,
    qint64 progressBase = 0, qint64 progressTotal = 0);

} // namespace flow::read
