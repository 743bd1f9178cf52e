// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tour/problem.h"

#include <QByteArray>
#include <QStringList>

/// Problems as files: JSON of the format "flowstage-instance-1", which README.md describes member by member.
namespace flow::tour {

/// Limits that guard memory.
inline constexpr int kMostArtists = 1'000;
inline constexpr int kMostCandidates = 20'000;
inline constexpr int kMostPlaces = 5'000;
inline constexpr int kMostDays = 3'660;
inline constexpr qint64 kMostOffers = 5'000'000; ///< artists x candidates

struct Instance
{
    Problem problem;
    QStringList ignored; ///< paths of members that the format does not know
};

/// Error: FileFormat with the path of the first member that is wrong and a reason; FileTooLarge.
Result<Instance> readInstance(QByteArrayView json);
/// As above, and FileNotFound, FileUnreadable, FileEmpty.
Result<Instance> readInstanceFile(const QString &path);

/// What is wrong with a problem, however it was made; engines may rely on all that it checks.
/// Error: Invalid (args: path, reason).
Result<> checkProblem(const Problem &problem);

/// The whole problem with its matrices; reading it again gives an equal one, but for which legs are estimates.
QByteArray writeInstance(const Problem &problem);

} // namespace flow::tour
