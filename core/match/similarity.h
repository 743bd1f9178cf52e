// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <string>
#include <string_view>

namespace flow {

/// How alike two names are, 0 to 1. All take folded UTF-8 (core/base/fold.h).
double jaroWinkler(std::string_view a, std::string_view b);
/// Words in any order, articles left out; one name being the other with a word more counts for most of it.
/// nameSimilarity("le bataclan", "bataclan") = 1, ("bataclan paris", "bataclan") = 0.9.
double nameSimilarity(std::string_view a, std::string_view b);

/// Without articles, words in alphabetical order: equal keys are the same name written in another order.
std::string nameKey(std::string_view folded);

/// 64 bits, one for some letter triples of the name: names that are alike share most of them. A cheap first
/// sieve.
quint64 nameSignature(std::string_view folded);
bool mayBeAlike(quint64 a, quint64 b);

} // namespace flow
