// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <expected>

namespace flow {

/// What went wrong. Callers branch on it; ui/text/errortext words it for people, nobody else does.
enum class ErrorCode {
    NotFound,
    Conflict, ///< somebody changed it since
    Invalid, ///< a value breaks a rule; args: field, reason
    Canceled,
    Storage, ///< SQLite said no; detail has its message
    DiskFull,
    ReadOnly,
    Locked, ///< another process holds the workspace
    Damaged, ///< quick_check failed, or it is no database at all
    SchemaNewer, ///< written by a newer version; args: its version, ours
    NotAWorkspace,
    FileNotFound,
    FileUnreadable,
    FileEmpty,
    FileEncrypted,
    FileTruncated,
    FileTooLarge, ///< a limit that guards memory was passed; args: what, limit
    FileFormat, ///< not what it claims to be, or broken; args: place in the file, what
    NoTable, ///< readable, but holds nothing that looks like rows
    Unsupported,
    Network,
    Usage, ///< wrong words on the command line; args: word
    Internal
};

/// An error as data: a code, its arguments in the order that errortext documents, and English detail for the log.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QStringList args = {};
    QString detail = {};
    bool operator==(const Error &) const = default;
};

template <class T = void>
using Result = std::expected<T, Error>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QStringList args = {}, QString detail = {})
{
    return std::unexpected(Error{code, std::move(args), std::move(detail)});
}

} // namespace flow

#define FLOW_JOIN_(a, b) a##b
#define FLOW_JOIN(a, b) FLOW_JOIN_(a, b)

/// Leaves the function with the error of `expr`, or goes on.
#define FLOW_TRY(expr) FLOW_TRY_(FLOW_JOIN(flowTried, __LINE__), expr)
#define FLOW_TRY_(tmp, expr)                                                                                           \
    if (auto tmp = (expr); !tmp) return std::unexpected(std::move(tmp).error())

/// Declares `var` with the value of `expr`, or leaves the function with its error. Needs braces as the body of an if.
#define FLOW_ASSIGN(var, expr) FLOW_ASSIGN_(FLOW_JOIN(flowResult, __LINE__), var, expr)
#define FLOW_ASSIGN_(tmp, var, expr)                                                                                   \
    auto tmp = (expr);                                                                                                 \
    if (!tmp) return std::unexpected(std::move(tmp).error());                                                          \
    var = *std::move(tmp)
