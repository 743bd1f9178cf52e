// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/quicklog.h"

#include "core/base/fold.h"

#include <QHash>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString kindOf(const QString &word)
    {
        static const QHash<QString, QString> kinds{
            {u"call"_s, u"call"_s}, {u"called"_s, u"call"_s}, {u"phone"_s, u"call"_s}, {u"phoned"_s, u"call"_s}, {u"appel"_s, u"call"_s},
            {u"appele"_s, u"call"_s}, {u"tel"_s, u"call"_s}, {u"llamada"_s, u"call"_s}, {u"llame"_s, u"call"_s}, {u"mail"_s, u"mail"_s},
            {u"email"_s, u"mail"_s}, {u"mailed"_s, u"mail"_s}, {u"courriel"_s, u"mail"_s}, {u"correo"_s, u"mail"_s}, {u"meeting"_s, u"meeting"_s},
            {u"met"_s, u"meeting"_s}, {u"rdv"_s, u"meeting"_s}, {u"vu"_s, u"meeting"_s}, {u"reunion"_s, u"meeting"_s},
            {u"whatsapp"_s, u"message"_s}, {u"wa"_s, u"message"_s}, {u"sms"_s, u"message"_s}, {u"message"_s, u"message"_s},
            {u"mensaje"_s, u"message"_s}, {u"note"_s, u"note"_s}, {u"nota"_s, u"note"_s}};
        return kinds.value(fold(word));
    }

} // namespace

Values parseQuickLog(const QString &line, qint64 nowMs, const QString &author)
{
    QString rest = line.trimmed();
    QString detail;
    if (const qsizetype at = rest.indexOf(u" -- "); at >= 0) {
        detail = rest.mid(at + 4).trimmed();
        rest = rest.left(at).trimmed();
    }
    QString direction = u"out"_s;
    if (rest.startsWith(u'<')) {
        direction = u"in"_s;
        rest = rest.mid(1).trimmed();
    }
    QString kind = u"call"_s;
    qsizetype end = 0;
    while (end < rest.size() && rest[end].isLetter()) ++end;
    static const QStringList kPrivate{u"private"_s, u"prive"_s, u"privee"_s, u"privado"_s, u"privada"_s};
    if (end < rest.size() && rest.mid(end).trimmed().startsWith(u':') && kPrivate.contains(fold(rest.left(end)))) {
        kind = u"note"_s;
        rest = rest.mid(rest.indexOf(u':') + 1).trimmed();
    } else if (const QString said = kindOf(rest.left(end)); !said.isEmpty() && end < rest.size()) {
        kind = said;
        rest = rest.mid(end).trimmed();
        if (rest.startsWith(u':')) rest = rest.mid(1).trimmed();
    }
    if (rest.isEmpty()) return {};
    return {{u"kind"_s, kind}, {u"direction"_s, kind == "note"_L1 ? QVariant() : QVariant(direction)}, {u"at"_s, nowMs},
        {u"author"_s, author}, {u"summary"_s, rest}, {u"detail"_s, detail}, {u"is_private"_s, kind == "note"_L1}};
}

QString quickLogLine(const Record &entry)
{
    const QString kind = entry.text(u"kind");
    QString line = (entry.text(u"direction") == u"in" ? u"<"_s : QString()) + kind + u": "_s + entry.text(u"summary");
    if (const QString detail = entry.text(u"detail"); !detail.isEmpty()) line += u" -- "_s + detail;
    return line;
}

} // namespace flow::ui
