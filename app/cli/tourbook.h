// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>

#include <string>

namespace flow::cli {

class Session;

struct TourBookOptions
{
    std::string tour, artist, language, format, out;
    QDate from, to;
    bool isSheet = false; ///< of one day
    bool isPlan = false; ///< with the money, for the meeting
};

/// `report tour-plan`, on paper; `report tour-book` and `report day-sheet`: what travels, as PDF, page for phones or calendar.
Result<int> writeTourBook(Session &session, const TourBookOptions &options);

} // namespace flow::cli
