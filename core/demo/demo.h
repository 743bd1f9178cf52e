// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/store/store.h"

#include <QDate>
#include <QString>

namespace flow {

/// What the demo agency is made from. The same options give the same rows, byte for byte.
struct DemoOptions
{
    quint64 seed = 1;
    QDate today = QDate::currentDate();
    int venues = 1500; ///< festivals among them; never fewer than the 22 that the pictures show
    int contacts = 2200;
    int interactions = 6000;
    int fans = 20'000;
    int orders = 9000;
    /// In which the people of the agency have written things down ("en", "fr", "es"; anything else is English). The story is the same
    /// in each: the same rows, days and amounts.
    QString language = QStringLiteral("en");
    /// The clock of the store, when the journal shall tell the days on which things happened; else all is
    /// written now.
    std::shared_ptr<FixedClock> clock = {};
};

/// Fills an empty workspace with Marée Haute, an invented booking agency in Rennes: 12 artists, venues in
/// real towns, two years of talks, deals and shows, fans and what they bought. One large transaction dated
/// two weeks ago (cause "demo"), then the small ones that the team has made since, so that History and
/// Imports have something to tell. Waits for the store; call it from a thread that may wait. Errors: Conflict
/// when there are artists already, Canceled (what was confirmed stays), Storage.
Result<void> makeDemoAgency(Store &store, const DemoOptions &options, Progress &progress);

/// A new workspace with the demo agency and its dated journal, closed again. Leaves no file behind when it
/// fails.
Result<void> createDemoWorkspace(const QString &path, const DemoOptions &options, Progress &progress);

} // namespace flow
