// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/subjecttext.h"

#include "core/entities.h"
#include "ui/text/fieldtext.h"

#include <QRegularExpression>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString wordsOf(const QRegularExpressionMatch &code)
    {
        if (code.hasCaptured(u"day")) return formatDay(QDate::fromString(code.captured(u"day"), Qt::ISODate));
        const Entity *entity = entityByName(code.captured(u"entity"));
        if (!entity) return {};
        if (!code.hasCaptured(u"count")) return entityName(*entity).toLower();
        const qint64 count = code.captured(u"count").toLongLong();
        return u"%1 %2"_s.arg(formatCount(count), entityName(*entity, count != 1).toLower());
    }

} // namespace

QString daySubject(const QDate &day) { return day.toString(Qt::ISODate); }
QString countSubject(const Entity &entity, qint64 count) { return u"{%1 %2}"_s.arg(QString::number(count), entity.name); }
QString kindSubject(const Entity &entity) { return u"{%1}"_s.arg(entity.name); }

QString subjectText(const QString &subject)
{
    // A day of its own, not one in the name of a file: "export-2027-03-28.csv".
    static const QRegularExpression code(u"(?<![^\\s,])(?<day>\\d{4}-\\d{2}-\\d{2})(?![^\\s,])|\\{(?:(?<count>\\d+) )?(?<entity>[a-z_]+)\\}"_s);
    QString text;
    qsizetype done = 0;
    for (auto match = code.globalMatch(subject); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        const QString words = wordsOf(one);
        if (words.isEmpty()) continue;
        text += subject.mid(done, one.capturedStart() - done) + words;
        done = one.capturedEnd();
    }
    return text + subject.mid(done);
}

} // namespace flow::ui
