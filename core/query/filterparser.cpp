// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filterparser.h"

#include <QRegularExpression>

#include <algorithm>

namespace flow {
namespace {

using namespace Qt::StringLiterals;
using Kind = FilterNode::Kind;

struct Token
{
    enum class Type { Word, Quoted, Sign, End };
    Type type = Type::End;
    QString text;
    qsizetype at = 0;
};

constexpr int kDeepest = 60; // brackets within brackets; guards the stack
const QStringView kSigns = u"()=<>!~^,";

bool endsWord(QChar c) { return c.isSpace() || c == u'"' || c == u'\'' || kSigns.contains(c); }

Error misread(const Token &token)
{
    return {ErrorCode::Usage, {token.text, QString::number(token.at + 1)},
        u"filter: '%1' at %2"_s.arg(token.text).arg(token.at + 1)};
}

Result<Token> quotedToken(const QString &text, qsizetype &at)
{
    Token token{Token::Type::Quoted, {}, at};
    const QChar quote = text[at++];
    for (; at < text.size() && text[at] != quote; ++at) {
        if (text[at] == u'\\' && at + 1 < text.size()) ++at;
        token.text += text[at];
    }
    if (at >= text.size()) {
        token.text = text.mid(token.at);
        return std::unexpected(misread(token));
    }
    ++at;
    return token;
}

Result<std::vector<Token>> tokenize(const QString &text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
        } else if (c == u'"' || c == u'\'') {
            FLOW_ASSIGN(Token token, quotedToken(text, at));
            tokens.push_back(std::move(token));
        } else if (kSigns.contains(c)) {
            const bool two = at + 1 < text.size() && text[at + 1] == u'=' && QStringView(u"<>!").contains(c);
            tokens.push_back({Token::Type::Sign, text.mid(at, two ? 2 : 1), at});
            at += two ? 2 : 1;
        } else {
            const qsizetype start = at;
            while (at < text.size() && !endsWord(text[at]))
                ++at;
            tokens.push_back({Token::Type::Word, text.mid(start, at - start), start});
        }
    }
    tokens.push_back({Token::Type::End, u""_s, text.size()});
    return tokens;
}

class Parser
{
public:
    Parser(std::vector<Token> tokens, const Entity &entity)
        : m_tokens(std::move(tokens))
        , m_entity(entity)
    {
    }

    Result<FilterNode> whole()
    {
        if (now().type == Token::Type::End) return FilterNode();
        FLOW_ASSIGN(FilterNode node, either());
        if (now().type != Token::Type::End) return wrong();
        return node;
    }

private:
    const Token &now() const { return m_tokens[m_at]; }
    void next() { m_at = std::min(m_at + 1, m_tokens.size() - 1); }
    std::unexpected<Error> wrong() const { return std::unexpected(misread(now())); }

    bool word(QLatin1StringView expected)
    {
        const bool is =
            now().type == Token::Type::Word && now().text.compare(expected, Qt::CaseInsensitive) == 0;
        if (is) next();
        return is;
    }
    bool sign(QLatin1StringView expected)
    {
        const bool is = now().type == Token::Type::Sign && now().text == expected;
        if (is) next();
        return is;
    }

    template <class Part>
    Result<FilterNode> chain(Kind kind, QLatin1StringView between, Part part)
    {
        FLOW_ASSIGN(FilterNode first, part());
        FilterNode node{.kind = kind};
        node.children.push_back(std::move(first));
        while (word(between)) {
            FLOW_ASSIGN(FilterNode more, part());
            node.children.push_back(std::move(more));
        }
        return node.children.size() == 1 ? FilterNode(std::move(node.children.front())) : node;
    }

    Result<FilterNode> either()
    {
        return chain(Kind::Or, "or"_L1, [this] { return both(); });
    }
    Result<FilterNode> both()
    {
        return chain(Kind::And, "and"_L1, [this] { return unary(); });
    }

    Result<FilterNode> unary()
    {
        if (++m_depth > kDeepest) return wrong();
        Result<FilterNode> node = word("not"_L1) ? negation() : sign("("_L1) ? group() : condition();
        --m_depth;
        return node;
    }

    Result<FilterNode> negation()
    {
        FilterNode node{.kind = Kind::Not};
        FLOW_ASSIGN(FilterNode child, unary());
        node.children.push_back(std::move(child));
        return node;
    }

    Result<FilterNode> group()
    {
        FLOW_ASSIGN(FilterNode node, either());
        if (!sign(")"_L1)) return wrong();
        return node;
    }

    Result<FilterNode> condition()
    {
        const Token start = now();
        if (start.type != Token::Type::Word) return wrong();
        next();
        const bool call = now().type == Token::Type::Sign && now().text == "("_L1;
        Result<FilterNode> node = start.text == "near"_L1 && call            ? near()
            : start.text == "search"_L1 && now().type == Token::Type::Quoted ? search()
                                                                             : comparison(start);
        if (!node) return node;
        return checked(std::move(*node), start);
    }

    // The entity has the last word on names and values; what it refuses is pointed at in the text.
    Result<FilterNode> checked(FilterNode node, const Token &start)
    {
        const FilterNode &leaf = node.kind == Kind::Not ? node.children.front() : node;
        const Filter filter = leaf.kind == Kind::Near ? Filter::near(leaf.values[0], leaf.km)
            : leaf.kind == Kind::Search               ? Filter::search(leaf.values[0])
                                                      : Filter::compare(leaf.path, leaf.op, leaf.values);
        const auto fits = filter.check(m_entity);
        if (fits) return node;
        const QString blamed = fits.error().args.value(0);
        Token at{Token::Type::Word, blamed, start.at};
        for (auto token = m_tokens.rbegin(); token != m_tokens.rend(); ++token)
            if (token->at >= start.at && token->at < now().at + 1 && token->text == blamed) at.at = token->at;
        Error error = misread(at);
        error.args += fits.error().args.mid(2);
        return std::unexpected(std::move(error));
    }

    Result<FilterNode> near()
    {
        next();
        FilterNode node{.kind = Kind::Near};
        if (now().type == Token::Type::End || now().type == Token::Type::Sign) return wrong();
        node.values << now().text;
        next();
        if (!sign(","_L1)) return wrong();
        QString number = now().text;
        if (number.endsWith("km"_L1)) number.chop(2);
        bool ok = false;
        node.km = number.toDouble(&ok);
        if (!ok || !(node.km > 0) || node.km > 21'000) return wrong();
        next();
        word("km"_L1);
        if (!sign(")"_L1)) return wrong();
        return node;
    }

    Result<FilterNode> search()
    {
        FilterNode node{.kind = Kind::Search, .values = {now().text}};
        next();
        return node;
    }

    Result<FilterNode> comparison(const Token &field)
    {
        FilterNode node{.kind = Kind::Compare, .path = field.text};
        if (word("is"_L1)) {
            const bool negative = word("not"_L1);
            if (!word("empty"_L1)) return wrong();
            node.op = FilterOp::Empty;
            return negative ? negated(std::move(node)) : node;
        }
        const bool negative = word("not"_L1);
        if (word("in"_L1)) {
            FLOW_TRY(list(node));
            return negative ? negated(std::move(node)) : node;
        }
        if (negative || now().type != Token::Type::Sign) return wrong();
        static const QList<std::pair<QLatin1StringView, FilterOp>> kOps{{"="_L1, FilterOp::Equal},
            {"!="_L1, FilterOp::NotEqual}, {"<"_L1, FilterOp::Less}, {"<="_L1, FilterOp::LessOrEqual},
            {">"_L1, FilterOp::Greater}, {">="_L1, FilterOp::GreaterOrEqual}, {"~"_L1, FilterOp::Contains},
            {"^"_L1, FilterOp::StartsWith}};
        const auto op = std::ranges::find(kOps, now().text, &std::pair<QLatin1StringView, FilterOp>::first);
        if (op == kOps.end()) return wrong();
        node.op = op->second;
        next();
        FLOW_ASSIGN(const QString value, this->value());
        node.values << value;
        return node;
    }

    static FilterNode negated(FilterNode child)
    {
        FilterNode node{.kind = Kind::Not};
        node.children.push_back(std::move(child));
        return node;
    }

    Result<void> list(FilterNode &node)
    {
        node.op = FilterOp::In;
        if (!sign("("_L1)) return wrong();
        do {
            FLOW_ASSIGN(const QString value, this->value());
            node.values << value;
        } while (sign(","_L1));
        if (!sign(")"_L1)) return wrong();
        return {};
    }

    Result<QString> value()
    {
        if (now().type == Token::Type::End || now().type == Token::Type::Sign) return wrong();
        const Token start = now();
        next();
        if (start.type == Token::Type::Quoted || start.text.compare("today"_L1, Qt::CaseInsensitive) != 0)
            return start.text;
        const QString direction = now().text.left(1);
        if (now().type != Token::Type::Word || (direction != "-"_L1 && direction != "+"_L1))
            return u"today"_s;
        QString span = now().text.mid(1).toLower(); // "-30d" and "- 30d"
        if (span.isEmpty()) {
            next();
            span = now().text.toLower();
        }
        const QString whole = u"today "_s + direction + u' ' + span;
        if (!isRelativeDay(whole)) return wrong();
        next();
        return whole;
    }

    std::vector<Token> m_tokens;
    const Entity &m_entity;
    size_t m_at = 0;
    int m_depth = 0;
};

const QRegularExpression &relativeDay()
{
    static const QRegularExpression expression(u"^today(?: ([-+]) ([0-9]{1,5})([dwmy]))?$"_s);
    return expression;
}

} // namespace

Result<FilterNode> parseFilter(const QString &text, const Entity &entity)
{
    FLOW_ASSIGN(auto tokens, tokenize(text));
    return Parser(std::move(tokens), entity).whole();
}

bool isBareWord(const QString &value)
{
    static const QStringList kReserved{u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"is"_s, u"empty"_s, u"today"_s};
    return !value.isEmpty() && !kReserved.contains(value.toLower()) && !value.contains(u'\\')
        && std::ranges::none_of(value, endsWord);
}

bool isRelativeDay(const QString &value) { return relativeDay().match(value).hasMatch(); }

QDate dayFrom(const QString &value, QDate today)
{
    const auto match = relativeDay().match(value);
    if (!match.hasMatch()) return QDate::fromString(value, Qt::ISODate);
    const qint64 count = match.captured(2).toInt() * (match.captured(1) == u'-' ? -1 : 1);
    switch (match.captured(3).isEmpty() ? 'd' : match.captured(3)[0].toLatin1()) {
    case 'w': return today.addDays(count * 7);
    case 'm': return today.addMonths(int(count));
    case 'y': return today.addYears(int(count));
    default: return today.addDays(count);
    }
}

} // namespace flow
