// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/functions.h"

#include "core/base/fold.h"
#include "core/store/journalwriter.h"
#include "core/store/sqliteerror.h"

#include <sqlite3.h>

#include <array>

namespace flow {
namespace {

    std::string_view textOf(sqlite3_value *value)
    {
        const auto *data = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return data ? std::string_view(data, size_t(sqlite3_value_bytes(value))) : std::string_view();
    }

    void foldFunction(sqlite3_context *context, int, sqlite3_value **args)
    {
        if (sqlite3_value_type(args[0]) == SQLITE_NULL) return sqlite3_result_null(context);
        thread_local std::string out;
        out.clear();
        foldTo(out, textOf(args[0]));
        sqlite3_result_text(context, out.data(), int(out.size()), SQLITE_TRANSIENT);
    }

    // The mail providers that half of all fans share say nothing about a person, and a word with a million rows behind
    // it would slow every search down: of their addresses only the part before the @ is indexed.
    bool isCommonProvider(std::string_view domain)
    {
        static constexpr auto kCommon = std::to_array<std::string_view>({"gmail.com", "googlemail.com", "hotmail.com",
            "hotmail.fr", "outlook.com", "outlook.fr", "live.com", "live.fr", "msn.com", "yahoo.com", "yahoo.fr",
            "yahoo.es", "yahoo.de", "yahoo.co.uk", "icloud.com", "me.com", "mac.com", "orange.fr", "wanadoo.fr",
            "free.fr", "sfr.fr", "laposte.net", "bbox.fr", "gmx.de", "gmx.net", "gmx.fr", "web.de", "t-online.de",
            "mail.com", "aol.com", "protonmail.com", "proton.me", "mail.example", "fans.example"});
        for (const auto common : kCommon)
            if (domain == common) return true;
        return false;
    }

    void searchTextFunction(sqlite3_context *context, int count, sqlite3_value **args)
    {
        thread_local std::string out;
        out.clear();
        for (int i = 0; i < count; ++i) addSearchText(out, textOf(args[i]));
        sqlite3_result_text(context, out.data(), int(out.size()), SQLITE_TRANSIENT);
    }

    JournalWriter &writerOf(sqlite3_context *context)
    {
        return *static_cast<JournalWriter *>(sqlite3_user_data(context));
    }

    template <auto Member>
    void journalFunction(sqlite3_context *context, int count, sqlite3_value **args)
    {
        const auto done = (writerOf(context).*Member)({args, size_t(count)});
        if (done) return;
        sqlite3_result_error(context, done.error().detail.toUtf8().constData(), -1);
        // What stopped the journal stopped the write: its caller hears of the full disk, not of a failed function.
        if (done.error().code == ErrorCode::DiskFull) sqlite3_result_error_code(context, SQLITE_FULL);
        if (done.error().code == ErrorCode::Canceled) sqlite3_result_error_code(context, SQLITE_INTERRUPT);
    }

    int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int size,
        int (*token)(void *, int, const char *, int, int, int))
    {
        for (int i = 0; i < size;) {
            while (i < size && text[i] == ' ') ++i;
            const int start = i;
            while (i < size && text[i] != ' ') ++i;
            if (i == start) break;
            if (const int rc = token(context, 0, text + start, i - start, start, i); rc != SQLITE_OK) return rc;
        }
        return SQLITE_OK;
    }

    int createTokenizer(void *, const char **, int, Fts5Tokenizer **out)
    {
        static int nothing; // the tokenizer has no state, but FTS5 wants an address
        *out = reinterpret_cast<Fts5Tokenizer *>(&nothing);
        return SQLITE_OK;
    }

} // namespace

void addSearchText(std::string &out, std::string_view value)
{
    if (value.empty()) return;
    if (const size_t at = value.find('@'); at != value.npos && isCommonProvider(value.substr(at + 1)))
        value = value.substr(0, at);
    if (!out.empty()) out += ' ';
    foldTo(out, value);
}

Result<void> registerTokenizer(sqlite3 *db)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *stmt = nullptr;
    if (sqlite3_prepare_v2(db, "SELECT fts5(?1)", -1, &stmt, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(stmt, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(stmt);
    }
    sqlite3_finalize(stmt);
    if (!api) return failure(ErrorCode::Internal, {}, QStringLiteral("SQLite has no FTS5"));
    fts5_tokenizer tokenizer{&createTokenizer, [](Fts5Tokenizer *) { }, &tokenize};
    if (api->xCreateTokenizer(api, "flow", nullptr, &tokenizer, nullptr) != SQLITE_OK)
        return std::unexpected(sqliteError(db));
    return {};
}

Result<void> registerFunctions(sqlite3 *db, JournalWriter &journal)
{
    constexpr int kPure = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const auto add = [&](const char *name, int args, int flags, auto function) {
        return sqlite3_create_function(db, name, args, flags, &journal, function, nullptr, nullptr) == SQLITE_OK;
    };
    const bool added = add("fold", 1, kPure, &foldFunction) && add("search_text", -1, kPure, &searchTextFunction)
        && add("journal_insert", -1, SQLITE_UTF8, &journalFunction<&JournalWriter::onInsert>)
        && add("journal_update", -1, SQLITE_UTF8, &journalFunction<&JournalWriter::onUpdate>)
        && add("journal_delete", -1, SQLITE_UTF8, &journalFunction<&JournalWriter::onDelete>);
    if (!added) return std::unexpected(sqliteError(db));
    return registerTokenizer(db);
}

} // namespace flow
