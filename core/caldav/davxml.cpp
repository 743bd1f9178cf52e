// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/davxml.h"

#include <QXmlStreamReader>

namespace flow::caldav {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kDav("DAV:");

/// "HTTP/1.1 404 Not Found"; 200 when it says nothing.
int statusOf(const QString &line)
{
    const int status = line.section(u' ', 1, 1).toInt();
    return status ? status : 200;
}

class Reader
{
public:
    Reader(const QByteArray &xml, const QUrl &base)
        : m_xml(xml)
        , m_base(base)
    {
    }

    Result<DavList> read()
    {
        DavList list;
        bool isMultistatus = false;
        while (!m_xml.atEnd() && !m_xml.hasError()) {
            if (m_xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (m_xml.name() == "multistatus"_L1) isMultistatus = true;
            else if (m_xml.name() == "response"_L1 && m_xml.namespaceUri() == kDav) list.items << response();
            else if (m_xml.name() == "sync-token"_L1 && m_xml.namespaceUri() == kDav) list.token = text();
        }
        if (m_xml.hasError() || !isMultistatus) return failure(ErrorCode::Network, {u"calendar_protocol"_s, m_base.host()}, m_xml.errorString());
        return list;
    }

private:
    QString text() { return m_xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed(); }

    DavItem response()
    {
        DavItem item;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "href"_L1) item.url = m_base.resolved(QUrl(text()));
            else if (m_xml.name() == "status"_L1) item.status = statusOf(text());
            else if (m_xml.name() == "propstat"_L1) propstat(item);
            else m_xml.skipCurrentElement();
        }
        return item;
    }

    void propstat(DavItem &item)
    {
        DavItem found;
        int status = 200;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "prop"_L1) properties(found);
            else if (m_xml.name() == "status"_L1) status = statusOf(text());
            else m_xml.skipCurrentElement();
        }
        if (status != 200) return;
        item.texts.insert(found.texts);
        item.hrefs.insert(found.hrefs);
        item.types << found.types;
        item.components << found.components;
    }

    void properties(DavItem &item)
    {
        while (m_xml.readNextStartElement()) {
            const QString name = m_xml.name().toString();
            if (name == "resourcetype"_L1) names(item.types);
            else if (name == "supported-calendar-component-set"_L1) components(item.components);
            else if (name == "current-user-principal"_L1 || name == "calendar-home-set"_L1) item.hrefs.insert(name, firstHref());
            else item.texts.insert(name, text());
        }
    }

    void names(QStringList &into)
    {
        while (m_xml.readNextStartElement()) {
            into << m_xml.name().toString();
            m_xml.skipCurrentElement();
        }
    }

    void components(QStringList &into)
    {
        while (m_xml.readNextStartElement()) {
            into << m_xml.attributes().value("name"_L1).toString().toUpper();
            m_xml.skipCurrentElement();
        }
    }

    QString firstHref()
    {
        QString href;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == "href"_L1 && href.isEmpty()) href = text();
            else m_xml.skipCurrentElement();
        }
        return href;
    }

    QXmlStreamReader m_xml;
    QUrl m_base;
};

QByteArray framed(const QByteArray &element, const QByteArray &inner)
{
    return R"(<?xml version="1.0" encoding="utf-8"?><)" + element + R"( xmlns:D="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav" xmlns:S="http://calendarserver.org/ns/">)" + inner + "</" + element + '>';
}

QByteArray escaped(const QString &text) { return text.toHtmlEscaped().toUtf8(); }

} // namespace

Result<DavList> readMultistatus(const QByteArray &xml, const QUrl &base) { return Reader(xml, base).read(); }

QByteArray propfindBody(const QByteArrayList &properties)
{
    QByteArray inner = "<D:prop>";
    for (const QByteArray &property : properties)
        inner += '<' + property + "/>";
    return framed("D:propfind", inner + "</D:prop>");
}

QByteArray syncBody(const QString &token)
{
    return framed("D:sync-collection", "<D:sync-token>" + escaped(token) + "</D:sync-token><D:sync-level>1</D:sync-level><D:prop><D:getetag/></D:prop>");
}

QByteArray multigetBody(const QList<QUrl> &urls)
{
    QByteArray inner = "<D:prop><D:getetag/><C:calendar-data/></D:prop>";
    for (const QUrl &url : urls)
        inner += "<D:href>" + escaped(url.path(QUrl::FullyEncoded)) + "</D:href>";
    return framed("C:calendar-multiget", inner);
}

QByteArray mkcalendarBody(const QString &name)
{
    return framed("C:mkcalendar", "<D:set><D:prop><D:displayname>" + escaped(name)
            + R"(</D:displayname><C:supported-calendar-component-set><C:comp name="VEVENT"/></C:supported-calendar-component-set></D:prop></D:set>)");
}

} // namespace flow::caldav
