// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    template <class E>
    QString keyOf(E value)
    {
        QString key = QString::fromLatin1(QMetaEnum::fromType<E>().valueToKey(static_cast<int>(value)));
        key[0] = key[0].toLower();
        return key;
    }

    /// Reads values and remembers the first that is missing, so that a damaged file fails at start and not as a black widget.
    class Reader
    {
    public:
        QString missing;

        QColor color(const QJsonObject &object, const QString &key)
        {
            const QColor c = colorFromHex(object[key].toString());
            if (!c.isValid()) miss(key);
            return c;
        }
        int number(const QJsonObject &object, const QString &key)
        {
            if (!object[key].isDouble()) miss(key);
            return object[key].toInt();
        }
        template <class E, size_t N>
        void colors(const QJsonObject &object, EnumMap<E, N> &into)
        {
            static_assert(N > 0);
            for (size_t i = 0; i < N; ++i) into.values[i] = color(object, keyOf(static_cast<E>(i)));
        }
        template <class E, size_t N>
        void numbers(const QJsonObject &object, std::array<int, N> &into)
        {
            for (size_t i = 0; i < N; ++i) into[i] = number(object, keyOf(static_cast<E>(i)));
        }

    private:
        void miss(const QString &key)
        {
            if (missing.isEmpty()) missing = key;
        }
    };

    SchemeTokens readScheme(Reader &reader, const QJsonObject &root, const QString &scheme)
    {
        SchemeTokens tokens;
        reader.colors(root["color"_L1][scheme].toObject(), tokens.color);
        reader.colors(root["map"_L1][scheme].toObject(), tokens.map);
        reader.colors(root["chart"_L1][scheme].toObject(), tokens.chart);
        for (int i = 0; i < 6; ++i) {
            const QJsonObject stage = root["stage"_L1][keyOf(static_cast<Stage>(i))][scheme].toObject();
            tokens.stage[size_t(i)] = {reader.color(stage, u"solid"_s), reader.color(stage, u"tint"_s), reader.color(stage, u"text"_s)};
        }
        for (const QJsonValue &entry : root["series"_L1].toArray()) {
            const QJsonObject s = entry[scheme].toObject();
            tokens.series.push_back({reader.color(s, u"fill"_s), reader.color(s, u"tint"_s), reader.color(s, u"text"_s), reader.color(s, u"on"_s)});
        }
        const QJsonObject popup = root["shadow"_L1]["popup"_L1].toObject();
        for (const QJsonValue &layer : popup[scheme].toArray())
            tokens.popupShadow << ShadowSpec{layer["y"_L1].toInt(), layer["blur"_L1].toInt(), colorFromHex(layer["color"_L1].toString())};
        tokens.popupOutline = reader.color(popup["outline"_L1].toObject(), scheme);
        return tokens;
    }

    QStringList strings(const QJsonValue &value)
    {
        QStringList list;
        for (const QJsonValue &entry : value.toArray()) list << entry.toString();
        return list;
    }

    void readType(const QJsonObject &root, Tokens &tokens)
    {
        const QJsonObject type = root["type"_L1].toObject();
        tokens.family = type["family"_L1].toString();
        tokens.displayFamily = type["display"_L1].toString();
        tokens.fallback = strings(type["fallback"_L1]);
        tokens.featuresAll = strings(type["features"_L1]["all"_L1]);
        tokens.featuresTabular = strings(type["features"_L1]["tabular"_L1]);
        for (size_t i = 0; i < tokens.type.size(); ++i) {
            const QJsonObject s = type["styles"_L1][keyOf(static_cast<TypeStyle>(i))].toObject();
            tokens.type[i] = {s["family"_L1].toString() == "display"_L1, s["size"_L1].toInt(13), s["line"_L1].toInt(20),
                s["weight"_L1].toInt(400), s["tracking"_L1].toDouble()};
        }
    }

} // namespace

Result<Tokens> Tokens::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError) return failure(ErrorCode::Internal, {u"tokens.json"_s}, error.errorString());
    Tokens tokens;
    Reader reader;
    tokens.light = readScheme(reader, root, u"light"_s);
    tokens.dark = readScheme(reader, root, u"dark"_s);
    for (int i = 0; i < 6; ++i)
        tokens.stageIcon[size_t(i)] = root["stage"_L1][keyOf(static_cast<Stage>(i))]["icon"_L1].toString();
    readType(root, tokens);
    reader.numbers<Radius>(root["radius"_L1].toObject(), tokens.radius);
    reader.numbers<Size>(root["size"_L1].toObject(), tokens.size);
    reader.numbers<Motion>(root["motion"_L1].toObject(), tokens.motion);
    for (int i = 0; i < 2; ++i) {
        const QJsonObject d = root["density"_L1][keyOf(static_cast<Density>(i))].toObject();
        tokens.density[size_t(i)] = {reader.number(d, u"row"_s), reader.number(d, u"control"_s), reader.number(d, u"navItem"_s),
            reader.number(d, u"listItem"_s), reader.number(d, u"cell"_s)};
    }
    tokens.iconStroke = root["icon"_L1]["stroke"_L1].toDouble(1.5);
    for (const QJsonValue &pair : root["contrast"_L1].toArray())
        tokens.contrast << ContrastPair{pair["pair"_L1].toString(), pair["min"_L1].toDouble(4.5)};
    if (!reader.missing.isEmpty()) return failure(ErrorCode::Internal, {u"tokens.json: "_s + reader.missing});
    return tokens;
}

QColor colorFromHex(const QString &hex)
{
    if (hex.size() == 9 && hex.startsWith(u'#')) return QColor(u'#' + hex.mid(7) + hex.mid(1, 6)); // CSS has alpha last, Qt first
    return hex.size() == 7 ? QColor(hex) : QColor();
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto linear = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()), mix(under.blue(), over.blue())};
}

} // namespace flow::ui
