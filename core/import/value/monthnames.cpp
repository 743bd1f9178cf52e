// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/monthnames.h"

#include <algorithm>
#include <array>
#include <utility>

namespace flow::value {
namespace {

    using Entry = std::pair<std::string_view, int>;

    constexpr auto kMonths = [] {
        auto all = std::to_array<Entry>({
            {"january", 1}, {"jan", 1}, {"janvier", 1}, {"janv", 1}, {"enero", 1}, {"ene", 1}, {"januar", 1},
            {"janner", 1}, {"gennaio", 1}, {"gen", 1}, {"januari", 1}, {"janeiro", 1},
            {"february", 2}, {"feb", 2}, {"fevrier", 2}, {"fev", 2}, {"fevr", 2}, {"febrero", 2}, {"februar", 2},
            {"febbraio", 2}, {"februari", 2}, {"fevereiro", 2},
            {"march", 3}, {"mar", 3}, {"mars", 3}, {"marzo", 3}, {"marz", 3}, {"maerz", 3}, {"mrz", 3}, {"maart", 3},
            {"mrt", 3}, {"marco", 3},
            {"april", 4}, {"apr", 4}, {"avril", 4}, {"avr", 4}, {"abril", 4}, {"abr", 4}, {"aprile", 4},
            {"may", 5}, {"mai", 5}, {"mayo", 5}, {"maggio", 5}, {"mag", 5}, {"mei", 5}, {"maio", 5},
            {"june", 6}, {"jun", 6}, {"juin", 6}, {"junio", 6}, {"juni", 6}, {"giugno", 6}, {"giu", 6}, {"junho", 6},
            {"july", 7}, {"jul", 7}, {"juillet", 7}, {"juil", 7}, {"julio", 7}, {"juli", 7}, {"luglio", 7}, {"lug", 7},
            {"julho", 7}, {"jui", 7},
            {"august", 8}, {"aug", 8}, {"aout", 8}, {"aou", 8}, {"agosto", 8}, {"ago", 8}, {"augustus", 8},
            {"september", 9}, {"sep", 9}, {"sept", 9}, {"septembre", 9}, {"septiembre", 9}, {"setiembre", 9},
            {"settembre", 9}, {"set", 9}, {"setembro", 9},
            {"october", 10}, {"oct", 10}, {"octobre", 10}, {"octubre", 10}, {"oktober", 10}, {"okt", 10},
            {"ottobre", 10}, {"ott", 10}, {"outubro", 10}, {"out", 10},
            {"november", 11}, {"nov", 11}, {"novembre", 11}, {"noviembre", 11}, {"novembro", 11},
            {"december", 12}, {"dec", 12}, {"decembre", 12}, {"diciembre", 12}, {"dic", 12}, {"dezember", 12},
            {"dez", 12}, {"dicembre", 12}, {"dezembro", 12},
        });
        std::ranges::sort(all);
        return all;
    }();

    constexpr auto kFillers = [] {
        auto all = std::to_array<std::string_view>({
            "mon", "monday", "tue", "tues", "tuesday", "wed", "wednesday", "thu", "thur", "thurs", "thursday", "fri",
            "friday", "sat", "saturday", "sun", "sunday", "lundi", "lun", "mardi", "mercredi", "mer", "jeudi", "jeu",
            "vendredi", "ven", "samedi", "sam", "dimanche", "dim", "lunes", "martes", "miercoles", "mie", "jueves", "jue",
            "viernes", "vie", "sabado", "sab", "domingo", "dom", "montag", "mo", "dienstag", "di", "mittwoch", "mi",
            "donnerstag", "do", "freitag", "fr", "samstag", "sonnabend", "sa", "sonntag", "so", "lunedi", "martedi",
            "mercoledi", "giovedi", "gio", "venerdi", "sabato", "domenica", "de", "del", "of", "the", "le", "el", "at",
            "um", "a", "uhr", "on", "den", "er", "st", "nd", "rd", "th", "ma", "me", "je", "ve",
        });
        std::ranges::sort(all);
        return all;
    }();

} // namespace

int monthByName(std::string_view folded)
{
    const auto found = std::ranges::lower_bound(kMonths, folded, {}, &Entry::first);
    return found != kMonths.end() && found->first == folded ? found->second : 0;
}

bool isDateFiller(std::string_view folded) { return std::ranges::binary_search(kFillers, folded); }

} // namespace flow::value
