// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/words.h"

#include "core/base/fold.h"
#include "core/base/money.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

namespace flow::demo {

using namespace Qt::StringLiterals;

QJsonObject demoFile(const QString &name)
{
    QFile file(u":/flowstage/demo/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

Words::Words(const QString &language)
    : m_own(language == u"fr" || language == u"es" ? language : u"en"_s)
{
    read(demoFile(u"people.json"_s));
    read(demoFile(u"places.json"_s));
    if (m_own == u"en") return;
    const QJsonObject said = demoFile(u"said.json"_s)[u"said"_s].toObject();
    for (auto it = said.begin(); it != said.end(); ++it)
        m_said.insert(it.key(), it->toObject()[m_own].toString());
}

QString Words::say(const QString &english) const
{
    if (m_own == u"en" || english.isEmpty()) return english;
    const QString said = m_said.value(english);
    if (said.isEmpty() && !m_unsaid.contains(english)) m_unsaid << english;
    return said.isEmpty() ? english : said;
}

QString Words::sayEach(const QString &list) const
{
    QStringList said;
    for (const QString &one : list.split(u", "_s))
        said << say(one);
    return said.join(u", "_s);
}

void Words::read(const QJsonObject &languages)
{
    for (auto language = languages.begin(); language != languages.end(); ++language) {
        const QJsonObject lists = language->toObject();
        for (auto list = lists.begin(); list != lists.end(); ++list) {
            QStringList words;
            for (const QJsonValue &word : list->toArray())
                words << word.toString();
            m_lists.insert(language.key() + u'.' + list.key(), words);
        }
    }
}

const QStringList &Words::list(const QString &language, const QString &key) const
{
    static const QStringList none;
    const auto found = m_lists.constFind(language + u'.' + key);
    return found == m_lists.constEnd() ? none : *found;
}

QString Words::firstName(Rng &rng, const QString &language) const
{
    return rng.pick(list(language, u"first"_s));
}
QString Words::lastName(Rng &rng, const QString &language) const
{
    return rng.pick(list(language, u"last"_s));
}

namespace {

/// "de Angers" -> "d’Angers", "de Le Mans" -> "du Mans": French runs words together.
QString elided(QString text)
{
    text.replace(u" de Le "_s, u" du "_s).replace(u" de Les "_s, u" des "_s);
    static const QString vowels = u"AEIOUYHÉÈÊÂÎÔÛaeiouyéèêâîôû"_s;
    for (qsizetype at = text.indexOf(u" de "); at >= 0; at = text.indexOf(u" de ", at + 1))
        if (at + 4 < text.size() && vowels.contains(text[at + 4])) text.replace(at, 4, u" d’"_s);
    return text;
}

} // namespace

QString Words::fill(Rng &rng, const QString &language, const QString &pattern, const QString &town) const
{
    QString text;
    for (qsizetype i = 0; i < pattern.size();) {
        const qsizetype end = pattern[i] == u'{' ? pattern.indexOf(u'}', i) : -1;
        if (end < 0) {
            text += pattern[i++];
            continue;
        }
        const QString key = pattern.mid(i + 1, end - i - 1);
        i = end + 1;
        if (key == u"n")
            text += QString::number(rng.between(2, 48));
        else if (key == u"town")
            text += town;
        else
            text += fill(rng, language, rng.pick(list(language, key)), town); // adjectives may be numbers
    }
    return language == u"fr" ? elided(text) : text;
}

QString slug(const QString &text) { return fold(text).replace(u' ', u'-'); }

QString monthName(int month, const QString &language)
{
    static const QStringList french{u"janvier"_s, u"février"_s, u"mars"_s, u"avril"_s, u"mai"_s, u"juin"_s,
        u"juillet"_s, u"août"_s, u"septembre"_s, u"octobre"_s, u"novembre"_s, u"décembre"_s};
    static const QStringList spanish{u"enero"_s, u"febrero"_s, u"marzo"_s, u"abril"_s, u"mayo"_s, u"junio"_s,
        u"julio"_s, u"agosto"_s, u"septiembre"_s, u"octubre"_s, u"noviembre"_s, u"diciembre"_s};
    return language == u"fr" ? french.value(month - 1)
        : language == u"es"  ? spanish.value(month - 1)
                             : QLocale::c().monthName(month);
}

QString amountText(qint64 minor, const QString &currency, const QString &language)
{
    const QString sign = currency == u"EUR" ? u"€"_s : currency == u"GBP" ? u"£"_s : currency;
    QString digits = QString::number(minor / 100);
    if (digits.size() > 3)
        digits.insert(digits.size() - 3,
            language == u"fr"       ? QChar(0x202F)
                : language == u"es" ? QChar(u'.')
                                    : QChar(u','));
    if (language == u"fr" || language == u"es") return digits + QChar(0x00A0) + sign;
    return sign.size() == 1 ? sign + digits : sign + QChar(0x00A0) + digits;
}

QString Unique::mail(const QString &localPart, const QString &domain)
{
    QString local = fold(localPart).replace(u' ', u'.');
    QString address = local + u'@' + domain;
    for (int i = 2; m_used.contains(address); ++i)
        address = local + QString::number(i) + u'@' + domain;
    m_used.insert(address);
    return address;
}

QString Unique::domain(const QString &name, const QString &town)
{
    QString base = slug(name);
    if (m_used.contains(base)) base += u'-' + slug(town);
    QString domain = base;
    for (int i = 2; m_used.contains(domain); ++i)
        domain = base + u'-' + QString::number(i);
    m_used.insert(domain);
    return domain + u".example"_s;
}

QString Unique::phone(Rng &rng, const QString &country, bool mobile)
{
    struct Range
    {
        QLatin1StringView country;
        bool mobile;
        QLatin1StringView prefix;
        int digits;
    };
    static const std::vector<Range> ranges{{"FR"_L1, true, "+3363998"_L1, 4},
        {"FR"_L1, false, "+3319900"_L1, 4}, {"FR"_L1, false, "+3326191"_L1, 4},
        {"FR"_L1, false, "+3335301"_L1, 4}, {"FR"_L1, false, "+3346571"_L1, 4},
        {"FR"_L1, false, "+3353649"_L1, 4}, {"GB"_L1, true, "+447700900"_L1, 3},
        {"GB"_L1, false, "+442079460"_L1, 3}, {"GB"_L1, false, "+441174960"_L1, 3},
        {"GB"_L1, false, "+441614960"_L1, 3}, {"DE"_L1, false, "+493023125"_L1, 3},
        {"DE"_L1, false, "+494066969"_L1, 3}, {"DE"_L1, false, "+492214710"_L1, 3},
        {"DE"_L1, false, "+496990009"_L1, 3}, {"DE"_L1, false, "+498999998"_L1, 3}};
    std::vector<const Range *> fitting;
    for (const Range &range : ranges)
        if (range.country == country && range.mobile == mobile) fitting.push_back(&range);
    if (fitting.empty()) return {};
    for (int attempt = 0; attempt < 12; ++attempt) {
        const Range &range = *rng.pick(fitting);
        QString number = range.prefix;
        for (int i = 0; i < range.digits; ++i)
            number += QChar(u'0' + rng.below(10));
        if (m_used.contains(number)) continue;
        m_used.insert(number);
        return number;
    }
    return {};
}

} // namespace flow::demo
