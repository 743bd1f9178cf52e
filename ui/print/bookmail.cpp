// SPDX-License-Identifier: GPL-3.0-or-later
// The tour book as a message that a mail program opens: RFC 5322 with MIME (2045 to 2047, 2183, 2231).
#include "ui/print/tourbookfile.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr qsizetype kWordBytes = 42; ///< of an encoded word, which may have 75 characters in all
    constexpr qsizetype kLineBytes = 57; ///< that become 76 characters of base64

    QString say(const BookLanguage &language, const char *text) { return language.say(text); }

    QByteArray inLines(const QByteArray &data)
    {
        QByteArray lines;
        lines.reserve(data.size() * 4 / 3 + data.size() / 38 + 4);
        for (qsizetype at = 0; at < data.size(); at += kLineBytes)
            lines += data.mid(at, kLineBytes).toBase64() + "\r\n";
        return lines;
    }

    /// Words of a header: as they are, or encoded in pieces that do not cut a character.
    QByteArray headerText(const QString &text)
    {
        const bool isPlain = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~' && c != u'"' && c != u'\\' && c != u',' && c != u'<' && c != u'>'; });
        if (isPlain && text.size() < 60) return text.toLatin1();
        QByteArrayList words;
        QByteArray piece;
        const auto finish = [&] {
            if (!piece.isEmpty()) words << "=?UTF-8?B?" + piece.toBase64() + "?=";
            piece.clear();
        };
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype wide = text[at].isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
            const QByteArray next = text.mid(at, wide).toUtf8();
            if (piece.size() + next.size() > kWordBytes) finish();
            piece += next;
            at += wide;
        }
        finish();
        return words.join("\r\n ");
    }

    QByteArray addressees(const tour::TourBook &book)
    {
        QByteArrayList all;
        QStringList known;
        const auto add = [&](const QString &name, const QString &email) {
            if (email.isEmpty() || email.contains(u'\r') || email.contains(u'\n') || known.contains(email, Qt::CaseInsensitive)) return;
            known << email;
            all << headerText(name) + " <" + email.toUtf8() + ">";
        };
        for (const tour::BookPart &part : book.parts)
            add(part.name, part.email);
        for (const tour::BookPerson &person : book.crew)
            add(person.name, person.email);
        return all.join(",\r\n ");
    }

    QByteArray attachment(const QString &name, const QByteArray &type, const QByteArray &data)
    {
        const QByteArray encoded = QUrl::toPercentEncoding(name);
        return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename*=UTF-8''" + encoded + "\r\n\r\n" + inLines(data);
    }

} // namespace

QByteArray bookMail(const tour::TourBook &book, const BookLanguage &language, const QDate &made, qint64 nowMs)
{
    const BookDoc doc = makeBookDoc(book, language, made);
    const QByteArray pdf = bookPdf(doc);
    QString file = doc.title;
    file.replace(u'/', u'-');
    const QString code = language.locale().name().section(u'_', 0, 0);
    QString text = say(language, QT_TRANSLATE_NOOP("flow::ui::Book", "Hello,\n\nhere is the tour book of %1, %2. The PDF is for printing, the page (HTML) opens on phones without a network, and the calendar file adds the dates."))
                       .arg(doc.title, doc.subtitle);
    if (!book.agency.isEmpty()) text += u"\n\n"_s + book.agency;
    if (!book.agencyPhone.isEmpty()) text += u"\n"_s + book.agencyPhone;

    const QByteArray boundary = "flow-" + QCryptographicHash::hash(pdf, QCryptographicHash::Sha256).toHex().left(32);
    QByteArray mail = "X-Unsent: 1\r\nMIME-Version: 1.0\r\n"; // Outlook opens it to be sent
    if (const QByteArray to = addressees(book); !to.isEmpty()) mail += "To: " + to + "\r\n";
    mail += "Subject: " + headerText(u"%1, %2"_s.arg(doc.title, doc.subtitle)) + "\r\n";
    mail += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n";
    const auto part = [&](const QByteArray &content) { mail += "--" + boundary + "\r\n" + content; };
    part("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + inLines(text.replace(u'\n', u"\r\n"_s).toUtf8()));
    part(attachment(file + u".pdf"_s, "application/pdf", pdf));
    part(attachment(file + u".html"_s, "text/html; charset=utf-8", bookHtml(doc, code)));
    part(attachment(file + u".ics"_s, "text/calendar; charset=utf-8", bookCalendar(book, language, nowMs)));
    return mail + "--" + boundary + "--\r\n";
}

} // namespace flow::ui
