// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

#include <string>
#include <vector>

namespace flow::tour {

/// Reads JSON from front to back and knows where it is, so that every complaint has a path: "artists[2].window[1]".
/// The first error stays; from then on all reads return empty values and all loops end, so callers check once.
/// Numbers that JSON does not have (NaN, Infinity) are told apart from broken text. A member that comes twice is an error.
///
/// Reasons, second argument of the error: those of files in refusals.h.
class JsonReader
{
public:
    enum class Kind { Object, Array, String, Number, Boolean, Null, End };

    explicit JsonReader(QByteArrayView text)
        : m_at(text.data())
        , m_begin(text.data())
        , m_end(text.data() + text.size())
    {
    }

    Kind peek();

    /// f(QByteArrayView key) reads the value of the member, or leaves it to be skipped.
    template <class F>
    void object(F f)
    {
        if (!open('{', "object")) return;
        for (size_t first = m_keys.size(); nextMember(first);) {
            const char *before = m_at;
            const std::string key = m_keys.back(); // f may read objects of its own
            f(QByteArrayView(key));
            if (m_at == before) skip();
        }
    }
    /// f(int index) reads one element.
    template <class F>
    void array(F f)
    {
        if (!open('[', "array")) return;
        while (nextElement()) {
            const char *before = m_at;
            f(m_path.back().index);
            if (m_at == before) skip();
        }
    }
    double number(double least, double most);
    qint64 whole(qint64 least, qint64 most);
    bool boolean();
    QString string(int longest = 200);
    void skip();
    void finish(); ///< nothing but space may follow

    void fail(const char *reason, const QString &detail = {});
    void failMany(qint64 most); ///< more than that
    void failAt(const QString &path, const char *reason, const QString &detail = {});
    bool failed() const { return m_failed; }
    const Error &error() const { return m_error; }
    QString path() const;

private:
    struct Level
    {
        bool isObject;
        int index; ///< in an array; number of members so far in an object
    };

    void space();
    bool open(char bracket, const char *reason);
    bool nextMember(size_t first);
    bool nextElement();
    bool close(char bracket);
    bool text(std::string &into);
    bool escape(std::string &into);
    bool take(const char *word);
    bool numberText(const char *&from, const char *&to);
    void outOfRange(double value, double least);

    const char *m_at;
    const char *m_begin;
    const char *m_end;
    std::vector<Level> m_path;
    std::vector<std::string> m_keys; ///< of all objects that are open
    bool m_failed = false;
    Error m_error;
};

} // namespace flow::tour
