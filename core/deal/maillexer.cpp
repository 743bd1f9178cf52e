// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/maillexer.h"

#include "core/base/fold.h"

#include <QHash>
#include <QLocale>

#include <array>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

using Kind = MailToken::Kind;

struct Meaning
{
    Kind kind = Kind::Word;
    int value = 0;
    int month = 0;
};

QString bare(const QString &word) { return fold(word).remove(u'.'); }

constexpr std::array kLanguages{QLocale::English, QLocale::French, QLocale::Spanish, QLocale::German};
constexpr std::array kFormats{QLocale::LongFormat, QLocale::ShortFormat};

void addMonths(QHash<QString, Meaning> &words)
{
    for (const auto language : kLanguages) {
        for (const auto format : kFormats) {
            for (int month = 1; month <= 12; ++month) {
                for (const QString &name : {QLocale(language).monthName(month, format), QLocale(language).standaloneMonthName(month, format)}) {
                    words.insert(bare(name), {Kind::Month, month});
                    if (const QString start = bare(name).left(3); start != "jui"_L1) words.insert(start, {Kind::Month, month}); // juin, juillet
                }
            }
        }
    }
}

/// After the months: "mar" is Tuesday in French and Spanish and March nearly everywhere.
void addWeekdays(QHash<QString, Meaning> &words)
{
    for (const auto language : kLanguages) {
        for (const auto format : kFormats) {
            for (int day = 1; day <= 7; ++day) {
                const QString name = bare(QLocale(language).dayName(day, format));
                const Meaning before = words.value(name);
                words.insert(name, {Kind::Weekday, day, before.kind == Kind::Month ? before.value : before.month});
                if (format == QLocale::LongFormat) words.insert(name + u's', {Kind::Weekday, day});
            }
        }
    }
    words.insert(u"sept"_s, {Kind::Month, 9});
    words.insert(u"juil"_s, {Kind::Month, 7});
    words.insert(u"tues"_s, {Kind::Weekday, 2});
    words.insert(u"thur"_s, {Kind::Weekday, 4});
    words.insert(u"thurs"_s, {Kind::Weekday, 4});
    words.insert(u"sonnabend"_s, {Kind::Weekday, 6});
}

const QHash<QString, Meaning> &vocabulary()
{
    static const QHash<QString, Meaning> words = [] {
        QHash<QString, Meaning> table;
        addMonths(table);
        addWeekdays(table);
        const auto add = [&](Kind kind, std::initializer_list<const char *> list) {
            for (const char *word : list) table.insert(QString::fromLatin1(word), {kind});
        };
        add(Kind::List, {"and", "or", "et", "ou", "y", "e", "o", "und", "oder"});
        add(Kind::Range, {"to", "until", "till", "through", "au", "al", "bis", "hasta", "jusqu", "a"});
        add(Kind::Of, {"of", "de", "del", "du", "d", "des", "the", "le", "el", "la", "den", "der", "am", "on", "vom", "les", "los", "dem", "im"});
        add(Kind::Refusal, {"not", "taken", "gone", "booked", "unavailable", "sold", "except", "pas", "pris", "prise", "prises", "complet", "occupe",
                               "occupee", "indisponible", "indisponibles", "sauf", "ocupado", "ocupada", "ocupados", "ocupadas", "salvo", "excepto", "nicht", "belegt",
                               "vergeben", "ausser", "no"});
        // Endings of numbers say nothing: 1st, 2nd, 3rd, 4th, 1er, 2e.
        add(Kind::Sign, {"st", "nd", "rd", "th", "er", "ers", "eme", "ro"});
        return table;
    }();
    return words;
}

bool isPartOfWord(QChar c) { return c.isLetter() || c.isMark() || c == u'º' || c == u'ª'; }

} // namespace

std::vector<MailToken> mailTokens(const QString &text)
{
    std::vector<MailToken> tokens;
    bool glued = false;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        qsizetype end = at + 1;
        MailToken token{.glued = glued, .at = at};
        glued = true;
        if (c.isDigit()) {
            while (end < text.size() && text[end].isDigit()) ++end;
            token.kind = Kind::Number;
            token.digits = int(end - at);
            token.value = token.digits <= 4 ? text.mid(at, token.digits).toInt() : -1;
        } else if (isPartOfWord(c)) {
            while (end < text.size() && isPartOfWord(text[end])) ++end;
            const Meaning meaning = vocabulary().value(bare(text.mid(at, end - at)));
            token.kind = meaning.kind;
            // "Do", "So" and "Mi" are German weekdays; "do" and "so" are English.
            if (meaning.kind == Kind::Weekday && end - at == 2 && !c.isUpper()) token.kind = Kind::Word;
            token.value = meaning.value;
            token.month = meaning.month;
            const bool isEnding = meaning.kind == Kind::Sign || c == u'º' || c == u'ª' || (end == at + 1 && (c == u'e' || c == u'o') && token.glued);
            if (isEnding && token.glued && !tokens.empty() && tokens.back().kind == Kind::Number) {
                at = end;
                continue;
            }
            if (meaning.kind == Kind::Sign) token.kind = Kind::Word;
        } else if (c == u'\n' || c == u';') {
            token.kind = Kind::Break;
        } else if (c.isSpace()) {
            glued = false;
            ++at;
            continue;
        } else if (c == u',' || c == u'&' || c == u'+') {
            token.kind = Kind::List;
        } else if (c == u'–' || c == u'—' || c == u'→') {
            token.kind = Kind::Range;
        } else {
            token.kind = Kind::Sign;
            token.value = c.unicode();
        }
        token.length = end - at;
        tokens.push_back(token);
        at = end;
    }
    return tokens;
}

} // namespace flow
