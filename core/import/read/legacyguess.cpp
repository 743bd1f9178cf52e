// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/encoding.h"

#include <algorithm>
#include <map>
#include <memory>
#include <mutex>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

namespace flow::read {

using namespace Qt::StringLiterals;

const std::array<char32_t, 256> &byteMeanings(const char *encoding)
{
    static std::mutex mutex;
    static std::map<std::string, std::array<char32_t, 256>> tables;
    const std::lock_guard lock(mutex);
    auto [it, fresh] = tables.try_emplace(encoding);
    if (!fresh) return it->second;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(
        ucnv_open(encoding, &status), &ucnv_close);
    for (int b = 0; b < 256; ++b) {
        const char byte = char(b);
        UChar text[4] = {0xFFFD};
        status = U_ZERO_ERROR;
        if (converter) ucnv_toUChars(converter.get(), text, 4, &byte, 1, &status);
        it->second[std::size_t(b)] = U_SUCCESS(status) ? text[0] : 0xFFFD;
    }
    return it->second;
}

namespace {

enum Class : quint8 {
    Plain,
    Digit,
    Lower,
    Upper,
    AccentLower,
    AccentUpper,
    Mark,
    Apostrophe,
    Space,
    Odd,
    Box,
    Bad
};

constexpr std::u32string_view kLower = U"éèêëàâçîïôùûüöäßñáíóúœæøåãõòìÿšžý";
constexpr std::u32string_view kUpper = U"ÉÈÊËÀÂÇÎÏÔÙÛÜÖÄÑÁÍÓÚŒÆØÅÃÕÒÌŠŽÝŸ";
constexpr std::u32string_view kMarks = U"“”«»–—…•°º€ª£©®™·‘„¿¡";

Class classOf(char32_t c)
{
    if (c < 0x80)
        return c >= 'a' && c <= 'z' ? Lower
            : c >= 'A' && c <= 'Z'  ? Upper
            : c >= '0' && c <= '9'  ? Digit
                                    : Plain;
    if (kLower.contains(c)) return AccentLower;
    if (kUpper.contains(c)) return AccentUpper;
    if (c == U'’') return Apostrophe;
    if (c == 0xA0 || c == 0x202F) return Space;
    if (kMarks.contains(c)) return Mark;
    if (c >= 0x2500 && c < 0x2600) return Box;
    if (c < 0xA0 || c == 0xFFFD) return Bad;
    return Odd;
}

bool isLetter(Class k) { return k == Lower || k == Upper || k == AccentLower || k == AccentUpper; }

/// How natural a character looks between its neighbours.
double natural(Class before, Class here, Class after)
{
    const bool twin =
        before == AccentLower || before == AccentUpper; // two accents in a row: rare in the West
    switch (here) {
    case AccentLower:
        if (before == Upper && after == Upper) return -2;
        return (before == Lower || after == Lower ? 2 : before == Upper ? 1.5 : 0.3) - (twin ? 1.5 : 0);
    case AccentUpper:
        if (before == Lower || before == AccentLower) return -3;
        return (before == Upper || after == Upper || after == Lower ? 1.5 : 0.2) - (twin ? 1.5 : 0);
    case Apostrophe: return isLetter(before) && isLetter(after) ? 2 : isLetter(before) ? 0.5 : -0.5;
    case Mark: return isLetter(before) && isLetter(after) ? -2 : 1;
    case Space: return isLetter(before) && isLetter(after) ? 0 : 1;
    case Odd: return isLetter(before) || isLetter(after) ? -3 : -1;
    case Box: return -4;
    case Bad: return -8;
    default: return 0;
    }
}

struct Score
{
    double sum = 0;
    qint64 count = 0;
    double mean() const { return count ? sum / double(count) : 0; }
};

Score judge(const std::string &sample, const char *encoding)
{
    const auto &meaning = byteMeanings(encoding);
    std::array<Class, 256> classes{};
    for (std::size_t b = 0; b < 256; ++b)
        classes[b] = classOf(meaning[b]);
    Score score;
    Class before = Plain;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const auto byte = static_cast<unsigned char>(sample[i]);
        const Class here = classes[byte];
        if (byte >= 0x80) {
            const Class after =
                i + 1 < sample.size() ? classes[static_cast<unsigned char>(sample[i + 1])] : Plain;
            score.sum += natural(before, here, after);
            ++score.count;
        }
        before = here;
    }
    return score;
}

struct Guess
{
    QString name;
    int confidence = 0;
    int western = 0; ///< the same guesser's confidence in Latin-1
};

Guess icuGuess(const std::string &sample)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(
        ucsdet_open(&status), &ucsdet_close);
    if (U_FAILURE(status)) return {};
    ucsdet_setText(
        detector.get(), sample.data(), int(std::min<std::size_t>(sample.size(), 256 << 10)), &status);
    int count = 0;
    const UCharsetMatch **matches = ucsdet_detectAll(detector.get(), &count, &status);
    Guess best;
    for (int i = 0; i < count && U_SUCCESS(status); ++i) {
        const QString name = QString::fromLatin1(ucsdet_getName(matches[i], &status));
        const int confidence = ucsdet_getConfidence(matches[i], &status);
        if (name == u"ISO-8859-1"_s || name == u"windows-1252"_s)
            best.western = std::max(best.western, confidence);
        else if (best.name.isEmpty() && !name.startsWith(u"UTF"_s) && !name.startsWith(u"IBM42"_s)
            && !name.startsWith(u"ISO-2022"_s))
            best.name = name, best.confidence = confidence;
    }
    return best;
}

} // namespace

Encoding guessLegacy(const std::string &sample)
{
    // A later one has to be better, not equal: what two encodings read alike is taken for the commoner one.
    static constexpr const char *kCandidates[] = {"windows-1252", "macintosh", "ISO-8859-15", "IBM850"};
    const char *best = kCandidates[0];
    Score top = judge(sample, best);
    double second = -9;
    for (const char *candidate : std::span(kCandidates).subspan(1)) {
        const Score score = judge(sample, candidate);
        if (score.sum > top.sum + 1e-9)
            second = top.mean(), top = score, best = candidate;
        else
            second = std::max(second, score.mean());
    }
    const int margin = std::clamp(int((top.mean() - second) * 40), 0, 60);
    Encoding western{
        QString::fromLatin1(best), 0, Repair::None, top.mean() > 1 && margin > 20, true, 35 + margin};
    const Guess guess = icuGuess(sample);
    const bool foreign = top.mean() < 0.4 && guess.confidence >= 10;
    const bool eastern = top.count >= 50 && guess.confidence >= 50 && guess.confidence >= guess.western + 15
        && top.mean() < 1.2;
    if (!guess.name.isEmpty() && (foreign || eastern))
        return {guess.name, 0, Repair::None, false, true, guess.confidence};
    return western;
}

} // namespace flow::read
