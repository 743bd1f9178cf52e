// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/board.h"
#include "core/deal/holdbook.h"
#include "core/store/records.h"

#include <optional>

namespace flow::ui {

/// All that the panel shows of a card, read in one go on a reader thread.
struct CardDetail
{
    std::optional<Record> prospect, hold, show;
    std::vector<Record> versions; ///< of the offer, the first one first
    std::vector<RivalHold> rivals;
    QString contact, contactJob, contactPhone, contactMail;
    std::vector<Record> exchanges; ///< newest first
    std::vector<Record> tasks; ///< open ones
};

Result<CardDetail> readCardDetail(Connection &connection, const BoardCard &card);

} // namespace flow::ui
