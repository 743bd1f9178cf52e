// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/mailrefusals.h"

#include "core/base/fold.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

using Kind = MailToken::Kind;
using Words = std::initializer_list<const char *>;

constexpr Words kNegations{"not", "no", "pas", "nicht", "sauf", "salvo", "except", "excepto", "ausser"};
constexpr Words kContrasts{"but", "mais", "pero", "sino", "aber", "sondern", "while", "whereas", "however", "tandis", "mientras", "dafur", "dafuer"};
constexpr Words kSingular{"is", "isn", "est", "ist", "es", "esta"};
constexpr Words kTroubles{"problem", "problema", "probleme", "souci", "worries", "worry"};

class RefusalReader
{
public:
    RefusalReader(const QString &text, const std::vector<MailToken> &tokens, const std::vector<MailSpan> &spans, bool isGerman)
        : m_text(text)
        , m_tokens(tokens)
        , m_spans(spans)
        , m_isGerman(isGerman)
        , m_refused(spans.size())
    {
    }

    std::vector<bool> read()
    {
        for (int i = 0; i < count(); ++i)
            if (isRefusal(i)) refuse(i);
        return m_refused;
    }

private:
    int count() const { return int(m_tokens.size()); }
    const MailToken *token(int i) const { return i >= 0 && i < count() ? &m_tokens[size_t(i)] : nullptr; }
    bool is(int i, Kind kind) const { return token(i) && token(i)->kind == kind; }
    bool isSign(int i, char16_t c) const { return is(i, Kind::Sign) && token(i)->value == c; }
    QString word(int i) const { return token(i) ? fold(m_text.mid(token(i)->at, token(i)->length)) : QString(); }
    bool isWord(int i, Words list) const
    {
        const QString own = word(i);
        return std::ranges::any_of(list, [&](const char *one) { return own == QLatin1StringView(one); });
    }
    template <class Test> bool any(int first, int last, Test test) const
    {
        for (int i = first; i <= last; ++i)
            if (test(i)) return true;
        return false;
    }

    bool isRefusal(int i) const
    {
        if (is(i, Kind::Refusal)) return !(isWord(i, {"no", "pas"}) && any(i + 1, i + 2, [&](int k) { return isWord(k, kTroubles); }));
        // "n'est plus libre"; "isn't", "can't": the sign between is an apostrophe of either kind.
        if (isWord(i, {"plus"})) return any(i - 4, i - 1, [&](int k) { return isWord(k, {"n", "ne"}); });
        return isWord(i, {"t"}) && token(i)->glued && is(i - 1, Kind::Sign) && token(i - 1)->glued && word(i - 2).endsWith(u'n');
    }

    /// A dot behind a number ends a sentence too, "ou le vendredi 19. Le 26 est pris.", but for German ordinals: "am 19. Mai",
    /// "der 19. Termin".
    bool isSentenceEnd(int i) const
    {
        if (is(i, Kind::Break) || isSign(i, '!') || isSign(i, '?')) return true;
        if (!isSign(i, '.') || !token(i + 1) || token(i + 1)->glued) return false;
        const bool isDay = is(i - 1, Kind::Number) && token(i - 1)->digits <= 2;
        if (!isDay) return true;
        if (!m_text[token(i + 1)->at].isUpper() || is(i + 1, Kind::Month)) return false;
        return !m_isGerman || is(i + 1, Kind::Of) || is(i + 1, Kind::Weekday);
    }
    bool hasSentenceEnd(int first, int last) const
    {
        return any(first, last, [&](int i) { return isSentenceEnd(i); });
    }

    /// A comma between days; "Fri, 12 March" has none.
    bool isComma(int i) const { return is(i, Kind::List) && m_text[token(i)->at] == u',' && !is(i - 1, Kind::Weekday); }
    bool isAnd(int i) const { return is(i, Kind::List) && m_text[token(i)->at] != u','; }
    bool isBarrier(int i) const { return isComma(i) || isAnd(i) || isWord(i, kContrasts); }

    /// Nothing but what holds days together stands between a span and the next one.
    bool isJoined(size_t i) const
    {
        if (m_spans[i + 1].isListed) return true;
        const int first = m_spans[i].last + 1, last = m_spans[i + 1].first - 1;
        if (hasSentenceEnd(isSign(m_spans[i].last, '.') ? first - 1 : first, last)) return false;
        return !any(first, last, [&](int k) {
            static const QString signs = u"./-()'’"_s;
            return !is(k, Kind::List) && !is(k, Kind::Range) && !is(k, Kind::Of) && !is(k, Kind::Weekday) && !(is(k, Kind::Sign) && signs.contains(QChar(token(k)->value)));
        });
    }
    bool isAndJoin(size_t i) const
    {
        return any(m_spans[i].last + 1, m_spans[i + 1].first - 1, [&](int k) { return isAnd(k); });
    }
    bool isCommaJoin(size_t i) const
    {
        return !isAndJoin(i) && any(m_spans[i].last + 1, m_spans[i + 1].first - 1, [&](int k) { return isComma(k); });
    }

    /// The days that a clause begins with, of which the last is `at`: "We offer the 12th and the 13th, [the 14th and the 15th] are taken".
    void refuseSubject(int at, int refusal)
    {
        const int from = m_spans[size_t(at)].last + 1;
        const bool isOne = any(from, refusal + 1, [&](int i) { return isWord(i, kSingular); });
        const bool isAside = any(from, refusal, [&](int i) { return isSign(i, '('); });
        bool hasAnd = false;
        for (int i = at;; --i) {
            m_refused[size_t(i)] = true;
            if (i == 0 || !isJoined(size_t(i - 1))) return;
            if (m_spans[size_t(i)].isListed) continue;
            if (isAside) return;
            const bool wasListed = i > 1 && isJoined(size_t(i - 2)) && isAndJoin(size_t(i - 2)); // an "and" is the last of its own list
            if (isCommaJoin(size_t(i - 1)) && ((isOne && !hasAnd) || wasListed)) return;
            hasAnd |= isAndJoin(size_t(i - 1));
        }
    }

    /// The days that are named behind a refusal, from `at` on: "not [the 13th, the 14th], the 15th is free".
    void refuseNamed(int at)
    {
        int end = at;
        while (size_t(end) + 1 < m_spans.size() && isJoined(size_t(end))) ++end;
        const int behind = m_spans[size_t(end)].last + 1;
        if (is(behind, Kind::Word) || (is(behind, Kind::Refusal) && !isWord(behind, kNegations))) {
            for (int i = end; i > at; --i) {
                if (m_spans[size_t(i)].isListed || !isCommaJoin(size_t(i - 1))) continue;
                end = i - 1;
                break;
            }
        }
        for (int i = at; i <= end; ++i) m_refused[size_t(i)] = true;
    }

    void refuse(int at)
    {
        int before = -1, after = -1;
        for (int i = 0; i < int(m_spans.size()); ++i) {
            const MailSpan &span = m_spans[size_t(i)];
            if (span.last < at && !hasSentenceEnd(isSign(span.last, '.') ? span.last : span.last + 1, at)) before = i;
            if (span.first > at && after < 0 && !hasSentenceEnd(at, span.first - 1)) after = i;
        }
        const auto barred = [&](int first, int last) { return any(first, last, [&](int i) { return isBarrier(i); }); };
        const bool isSubject = before >= 0 && !barred(m_spans[size_t(before)].last + 1, at - 1);
        const bool isNamed = after >= 0 && !barred(at + 1, m_spans[size_t(after)].first - 1);
        const bool isNext = isNamed && !any(at + 1, m_spans[size_t(after)].first - 1, [&](int i) { return is(i, Kind::Word) || is(i, Kind::Refusal); });
        if (isNext && (!isSubject || isWord(at, kNegations))) return refuseNamed(after);
        if (isSubject) return refuseSubject(before, at);
        if (isNamed) return refuseNamed(after);
        // "12 and 13 March, that is full": of what was said last, unless a contrast was.
        if (before >= 0 && !any(m_spans[size_t(before)].last + 1, at - 1, [&](int i) { return isAnd(i) || isWord(i, kContrasts); })) refuseSubject(before, at);
    }

    const QString &m_text;
    const std::vector<MailToken> &m_tokens;
    const std::vector<MailSpan> &m_spans;
    bool m_isGerman;
    std::vector<bool> m_refused;
};

} // namespace

std::vector<bool> refusedDays(const QString &text, const std::vector<MailToken> &tokens, const std::vector<MailSpan> &spans, bool isGerman)
{
    return RefusalReader(text, tokens, spans, isGerman).read();
}

} // namespace flow
