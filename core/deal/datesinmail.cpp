// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/datesinmail.h"

#include "core/base/fold.h"
#include "core/deal/mailrefusals.h"
#include "core/deal/mailrelative.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

using Kind = MailToken::Kind;

constexpr int kLongestRange = 62;

/// A day as it stands in the mail, before its year is known.
struct Mention
{
    int day = 0, month = 0, year = 0; ///< year 0: not said
    int weekday = 0;
    int first = 0, last = 0; ///< tokens
    bool isOrderFree = false; ///< day and month may be exchanged
    bool toNext = false; ///< a range to the next mention
    bool isListed = false; ///< of one list with the mention before: one month for both
    bool isRefused = false;
    const RelativeDay *relative = nullptr; ///< counted, not written as a date
};

class MailReader
{
public:
    MailReader(const QString &text, const QDate &today)
        : m_text(text)
        , m_today(today)
        , m_tokens(mailTokens(text))
        , m_isGerman(isGerman(text))
    {
    }

    std::vector<FoundDay> read()
    {
        m_stamps = mailStamps(m_text, m_today, [this](const QString &words) {
            const std::vector<FoundDay> days = MailReader(words, m_today).readDays();
            return days.empty() ? QDate() : days.front().day;
        });
        m_relatives = relativeDays(m_text, m_stamps, m_today);
        return readDays();
    }

    const QStringList &unread() const { return m_unread; }
    /// Whether a place of the text is within words that were counted as a day.
    bool hasRead(qsizetype at) const
    {
        return std::ranges::any_of(m_relatives, [at](const RelativeDay &day) { return at >= day.at && at < day.at + day.length; });
    }

private:
    std::vector<FoundDay> readDays()
    {
        for (int i = 0; i < count();) {
            const int next = mentionAt(i);
            i = next > i ? next : i + 1;
        }
        joinRanges();
        markRefused();
        return resolve();
    }

    /// Two of its little words: only then a dot behind a number may be that of an ordinal.
    static bool isGerman(const QString &text)
    {
        static const QRegularExpression word(u"\\b(und|oder|der|den|dem|ist|sind|wir|vom|bis|am|noch|frei|waeren|ware|waren|moglich|leider|uhr)\\b"_s);
        QSet<QString> found;
        for (auto match = word.globalMatch(fold(text)); match.hasNext() && found.size() < 2;) found.insert(match.next().captured());
        return found.size() > 1;
    }
    QString words(int first, int last) const { return m_text.mid(token(first)->at, token(last)->at + token(last)->length - token(first)->at); }
    bool isWord(int i, std::initializer_list<const char *> list) const
    {
        if (!token(i)) return false;
        const QString word = fold(words(i, i));
        return std::ranges::any_of(list, [&](const char *one) { return word == QLatin1StringView(one); });
    }
    int count() const { return int(m_tokens.size()); }
    const MailToken *token(int i) const { return i >= 0 && i < count() ? &m_tokens[size_t(i)] : nullptr; }
    bool is(int i, Kind kind) const { return token(i) && token(i)->kind == kind; }
    bool isSign(int i, char16_t c) const { return is(i, Kind::Sign) && token(i)->value == c; }
    bool isDay(int i) const { return is(i, Kind::Number) && token(i)->digits <= 2 && token(i)->value >= 1 && token(i)->value <= 31; }
    bool isYear(int i) const { return is(i, Kind::Number) && token(i)->digits == 4 && token(i)->value >= 2000 && token(i)->value < 2100; }
    int monthAt(int i) const { return is(i, Kind::Month) ? token(i)->value : is(i, Kind::Weekday) ? token(i)->month : 0; }
    int weekdayBefore(int i) const
    {
        for (int k = i - 1; k >= i - 3 && k >= 0; --k) {
            if (is(k, Kind::Weekday)) return token(k)->value;
            if (!is(k, Kind::Of) && !is(k, Kind::List) && !isSign(k, '.')) return 0;
        }
        return 0;
    }
    int skipOf(int i) const
    {
        while (is(i, Kind::Of) || isSign(i, '.') || isSign(i, '\'') || (is(i, Kind::Sign) && token(i)->value == 0x2019)) ++i;
        return i;
    }

    /// Reads what begins at token i; the token after it, or i when nothing does.
    int mentionAt(int i)
    {
        if (const int next = stamp(i); next > i) return next;
        if (const int next = relative(i); next > i) return next;
        if (const int next = iso(i); next > i) return next;
        if (const int next = numeric(i); next > i) return next;
        if (const int next = dayFirst(i); next > i) return next;
        if (const int next = monthFirst(i); next > i) return next;
        return dayAlone(i);
    }

    /// The token that begins at or behind a place of the text.
    int tokenAt(qsizetype at) const { return int(std::ranges::lower_bound(m_tokens, at, {}, &MailToken::at) - m_tokens.begin()); }

    /// When a mail was written is no day of a show.
    int stamp(int i) const
    {
        for (const MailStamp &one : m_stamps)
            if (token(i)->at >= one.at && token(i)->at < one.at + one.length) return tokenAt(one.at + one.length);
        return i;
    }

    /// "next Friday"; with a date of its own, "next Friday, 4 December", that one counts.
    int relative(int i)
    {
        const auto found = std::ranges::find(m_relatives, token(i)->at, &RelativeDay::at);
        if (found == m_relatives.end()) return i;
        const int end = tokenAt(found->at + found->length);
        int k = end;
        while (is(k, Kind::Of) || is(k, Kind::Weekday) || isSign(k, '(') || (is(k, Kind::List) && m_text[token(k)->at] == u',')) ++k;
        const bool isDate = (isDay(k) && (monthAt(skipOf(k + 1)) || isSign(k + 1, '/') || isSign(k + 1, '.'))) || (monthAt(k) && isDay(k + 1)) || (isYear(k) && isSign(k + 1, '-'));
        if (isDate) return i;
        m_mentions.push_back({.day = found->day.day(), .month = found->day.month(), .year = found->day.year(), .first = i, .last = end - 1, .relative = &*found});
        return end;
    }

    int iso(int i)
    {
        if (!isYear(i) || !isSign(i + 1, '-') || !isDay(i + 2) || !isSign(i + 3, '-') || !isDay(i + 4)) return i;
        m_mentions.push_back({token(i + 4)->value, token(i + 2)->value, token(i)->value, weekdayBefore(i), i, i + 4});
        return i + 5;
    }

    /// 18/3, 18/03/2027, 18.3., 18.03.27, 18-03-2027
    int numeric(int i)
    {
        const bool slash = isSign(i + 1, '/'), dot = isSign(i + 1, '.'), dash = isSign(i + 1, '-');
        if (!isDay(i) || !isDay(i + 2) || !(slash || dot || dash) || !token(i + 2)->glued) return i;
        const char sign = slash ? '/' : dot ? '.' : '-';
        int a = token(i)->value, b = token(i + 2)->value;
        int year = 0, last = i + 2;
        if (isSign(i + 3, sign) && token(i + 3)->glued && is(i + 4, Kind::Number) && token(i + 4)->glued && (isYear(i + 4) || token(i + 4)->digits == 2)) {
            year = token(i + 4)->value + (token(i + 4)->digits == 2 ? 2000 : 0);
            last = i + 4;
        }
        if (isSign(i + 3, sign) && token(i + 3)->glued && is(i + 4, Kind::Number) && token(i + 4)->glued && token(i + 4)->digits >= 4 && !year) { // a year that cannot be meant
            m_unread << words(i, i + 4);
            return i + 5;
        }
        if (!year && isTimeOfDay(i + 3)) return i;
        if (!year && (dash || (dot && !isSign(i + 3, '.')) || (slash && a == 24 && b == 7))) return i; // ranges, times, around the clock
        if (!year && monthAt(skipOf(i + 3))) return i; // 12/13 March is a list
        if (!year && dot && isSign(i + 3, '.')) last = i + 3;
        if (a > 12 && b > 12) return i;
        if (b > 12) m_monthFirst = true;
        else if (a > 12) m_dayFirst = true;
        if (b > 12) std::swap(a, b);
        const bool isFree = !dot && a <= 12 && b <= 12 && a != b && token(i)->value == a && token(i + 2)->value == b;
        m_mentions.push_back({a, b, year, weekdayBefore(i), i, last, isFree});
        return last + 1;
    }

    /// "7/8pm", "7/8 h"
    bool isTimeOfDay(int i) const { return token(i) && ((token(i)->glued && is(i, Kind::Word)) || isWord(i, {"pm", "uhr", "h", "hrs", "heure", "heures"})); }

    /// "vendredi 19", "the 18th", "le 19", once a month was named: of that month, or of the next one when only there it is that weekday.
    int dayAlone(int i)
    {
        if (!isDay(i) || m_mentions.empty()) return i;
        const int weekday = weekdayBefore(i);
        const bool hasEnding = token(i + 1) ? token(i)->at + token(i)->length < token(i + 1)->at && m_text[token(i)->at + token(i)->length].isLetter()
                                            : token(i)->at + token(i)->length < m_text.size() && m_text[token(i)->at + token(i)->length].isLetter();
        const bool hasArticle = (isWord(i - 1, {"le", "el"}) && (!hasEnding || token(i)->value == 1)) || (isWord(i - 1, {"the"}) && hasEnding)
            || (m_isGerman && isWord(i - 1, {"den", "am", "der"}));
        if (!weekday && !hasArticle) return i;
        if (is(i + 1, Kind::Number) || (token(i + 1) && token(i + 1)->glued && !isSign(i + 1, '.') && !is(i + 1, Kind::List)) || isTimeOfDay(i + 1)) return i;
        if (isSign(i + 1, '%') || isSign(i + 1, u'€') || isSign(i + 1, ':') || isSign(i + 1, '/')) return i;
        const Mention &before = m_mentions.back();
        Mention alone{token(i)->value, before.month, before.year, weekday, i, i};
        bool differs = false;
        (void)dayOf(alone, differs);
        if (weekday && (differs || !isNear(before, alone))) {
            Mention later = alone;
            later.month = before.month % 12 + 1;
            if (later.year && later.month == 1) ++later.year;
            bool laterDiffers = false;
            if (dayOf(later, laterDiffers).isValid() && !laterDiffers && isNear(before, later)) alone = later;
        }
        m_mentions.push_back(alone);
        return i + 1;
    }
    /// Without a year a weekday is sought in later ones too; a day that was only mentioned beside another is not that far from it.
    bool isNear(const Mention &a, const Mention &b) const
    {
        bool ignored = false;
        return std::abs(dayOf(a, ignored).daysTo(dayOf(b, ignored))) < 62;
    }

    /// Days that follow each other from token i on: the mentions without a month, and the token after them.
    int dayList(int i, std::vector<Mention> &days) const
    {
        int next = i;
        for (;;) {
            int k = next;
            while (is(k, Kind::Of) || is(k, Kind::Weekday)) ++k;
            if (isSign(k, '.')) ++k; // of a weekday: "Fr. 12"
            if (!isDay(k)) return next;
            if (!days.empty() && isSign(k + 1, ':')) return next; // a time of day
            days.push_back({token(k)->value, 0, 0, weekdayBefore(k), k, k});
            next = k + 1;
            if (isSign(next, '.') && !is(next + 1, Kind::Break)) ++next;
            int joint = next;
            bool isRange = false;
            while (is(joint, Kind::List) || is(joint, Kind::Range) || isSign(joint, '-') || isSign(joint, '/')) {
                isRange |= is(joint, Kind::Range) || isSign(joint, '-');
                ++joint;
            }
            if (joint == next) return next;
            int after = joint;
            while (is(after, Kind::Of) || is(after, Kind::Weekday) || isSign(after, '.')) ++after;
            if (!isDay(after)) return next;
            days.back().toNext = isRange;
            next = joint;
        }
    }

    int yearAfter(int i, int &next) const
    {
        int k = skipOf(i);
        if (is(k, Kind::List)) ++k;
        if (!isYear(k)) return 0;
        next = k + 1;
        return token(k)->value;
    }

    /// 12 March, 12, 13 and 14 March, du 12 au 14 mars 2027
    int dayFirst(int i)
    {
        if (!isDay(i)) return i;
        std::vector<Mention> days;
        const int end = dayList(i, days);
        const int at = skipOf(end);
        const int month = monthAt(at);
        if (days.empty() || !month) return i;
        int next = at + 1;
        const int year = yearAfter(next, next);
        for (Mention &day : days) {
            day.month = month;
            day.year = year;
            day.isListed = &day != &days.front();
            m_mentions.push_back(day);
        }
        m_mentions.back().last = next - 1;
        return next;
    }

    /// March 12th and 19th; April: 3, 4, 10
    int monthFirst(int i)
    {
        const int month = monthAt(i);
        if (!month) return i;
        int year = 0, start = i + 1;
        if (isYear(start)) year = token(start++)->value;
        while (isSign(start, ':') || isSign(start, '.') || isSign(start, '-')) ++start;
        std::vector<Mention> days;
        int end = dayList(start, days);
        if (days.empty()) return i;
        // "mar 18 mars" has a weekday, and "March 5, 3 April" ends before the second month's day.
        if (monthAt(skipOf(end))) {
            if (days.size() == 1) return i;
            end = days.back().first;
            days.pop_back();
            days.back().toNext = false;
        }
        if (!year) year = yearAfter(end, end);
        for (Mention &day : days) {
            day.month = month;
            day.year = year;
            day.isListed = &day != &days.front();
            m_mentions.push_back(day);
        }
        return end;
    }

    /// "12 March to 3 April": the word between two mentions makes them a range.
    void joinRanges()
    {
        for (size_t i = 0; i + 1 < m_mentions.size(); ++i) {
            Mention &a = m_mentions[i];
            int k = a.last + 1;
            while (is(k, Kind::Of)) ++k;
            if (!is(k, Kind::Range) && !isSign(k, '-')) continue;
            ++k;
            while (is(k, Kind::Of) || is(k, Kind::Weekday) || isSign(k, '.')) ++k;
            if (k == m_mentions[i + 1].first) a.toNext = true;
        }
    }

    void markRefused()
    {
        std::vector<MailSpan> spans;
        for (const Mention &m : m_mentions) spans.push_back({m.first, m.last, m.isListed});
        const std::vector<bool> refused = refusedDays(m_text, m_tokens, spans, m_isGerman);
        for (size_t i = 0; i < refused.size(); ++i) m_mentions[i].isRefused = refused[i];
    }

    bool matches(const Mention &m, const QDate &day) const { return day.isValid() && (!m.weekday || day.dayOfWeek() == m.weekday); }

    /// The day of a mention in the year that it means; `differs` when no year gives it the named weekday.
    QDate dayOf(const Mention &m, bool &differs) const
    {
        differs = false;
        if (m.year) {
            const QDate day(m.year, m.month, m.day);
            differs = day.isValid() && !matches(m, day);
            return day;
        }
        QDate first;
        for (int year = m_today.year(); year <= m_today.year() + 4; ++year) { // 29 February needs up to four
            const QDate day(year, m.month, m.day);
            if (!day.isValid() || day < m_today) continue;
            if (!first.isValid()) first = day;
            if (matches(m, day) && year <= m_today.year() + 2) return day;
        }
        differs = first.isValid() && m.weekday;
        return first;
    }

    FoundDay found(Mention m) const
    {
        bool differs = false;
        FoundDay result;
        if (m.isOrderFree) {
            Mention turned = m;
            std::swap(turned.day, turned.month);
            bool turnedDiffers = false;
            const QDate other = dayOf(turned, turnedDiffers);
            const QDate day = dayOf(m, differs);
            const bool isDecided = m_monthFirst != m_dayFirst || (m.weekday && differs != turnedDiffers);
            const bool isTurned = m.weekday && differs != turnedDiffers ? differs : m_monthFirst && !m_dayFirst;
            result.day = isTurned ? other : day;
            result.weekdayDiffers = isTurned ? turnedDiffers : differs;
            if (!isDecided) result.other = other;
        } else {
            result.day = dayOf(m, differs);
            result.weekdayDiffers = differs;
        }
        result.at = token(m.first)->at;
        result.length = token(m.last)->at + token(m.last)->length - result.at;
        result.isRefused = m.isRefused;
        result.isOver = result.day < m_today;
        if (m.relative) {
            result.isRelative = true;
            result.written = m.relative->written;
            result.other = m.relative->other;
        }
        return result;
    }

    std::vector<FoundDay> resolve() const
    {
        std::vector<FoundDay> days;
        std::map<QDate, int> tooLong; // ends of ranges, and how many days these have
        QSet<QDate> seen, taken; // a day of its own says more than the range around it
        for (const Mention &m : m_mentions)
            if (m.isRefused) taken.insert(found(m).day);
        const auto add = [&](const FoundDay &day) {
            if (!day.day.isValid() || seen.contains(day.day)) return;
            seen.insert(day.day);
            days.push_back(day);
        };
        for (size_t i = 0; i < m_mentions.size(); ++i) {
            FoundDay from = found(m_mentions[i]);
            const bool isRange = m_mentions[i].toNext && i + 1 < m_mentions.size();
            const FoundDay to = isRange ? found(m_mentions[i + 1]) : FoundDay();
            const qint64 length = isRange && from.day.isValid() && to.day.isValid() ? from.day.daysTo(to.day) : 0;
            if (length > kLongestRange) tooLong.insert({from.day, int(length) + 1}), tooLong.insert({to.day, int(length) + 1});
            if (const auto end = tooLong.find(from.day); end != tooLong.end()) from.rangeDays = end->second;
            add(from);
            if (length < 2 || length > kLongestRange) continue;
            from.weekdayDiffers = false;
            from.other = {};
            from.isRelative = false;
            for (qint64 k = 1; k < length; ++k) {
                from.day = from.day.addDays(1);
                FoundDay between = from;
                between.isRefused |= taken.contains(from.day);
                add(between);
            }
        }
        return days;
    }

    QString m_text;
    QDate m_today;
    std::vector<MailToken> m_tokens;
    bool m_isGerman = false;
    QStringList m_unread;
    std::vector<MailStamp> m_stamps;
    std::vector<RelativeDay> m_relatives;
    std::vector<Mention> m_mentions;
    bool m_dayFirst = false, m_monthFirst = false; ///< what other numbers of the mail say
};

} // namespace

std::vector<FoundDay> daysInMail(const QString &text, const QDate &today) { return MailReader(text, today).read(); }

QStringList unreadInMail(const QString &text, const QDate &today)
{
    MailReader reader(text, today);
    (void)reader.read();
    QStringList unread = reader.unread();
    // Weeks and months, and feasts that have a name instead of a date. On the text as it stands, to be quoted.
    static const QString spans = u"week|weekend|month|semaine|week-end|mois|semana|mes|woche|wochenende|monat"_s;
    static const QRegularExpression vague(
        u"\\b(?:(?:next|this|coming|pr[oó]ximo|este|n[äa]chste[nrs]?|kommende[nrs]?|diese[nrs]?)\\s+(?:"_s + spans + u")|(?:"_s + spans + u")\\s+(?:prochaine?|que viene)"
        u"|nochevieja|nochebuena|navidad|silvester|weihnachten|ostern|pfingsten|no[ëe]l|p[âa]ques|pentec[ôo]te"
        u"|saint-sylvestre|new year['’]?s eve|christmas(?: eve)?|easter|whitsun)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    for (auto match = vague.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch one = match.next();
        if (!reader.hasRead(one.capturedStart())) unread << one.captured().simplified(); // "Friday next week" was
    }
    unread.removeDuplicates();
    return unread;
}

} // namespace flow
