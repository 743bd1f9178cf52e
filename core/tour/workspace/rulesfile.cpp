// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/rulesfile.h"

#include "core/tour/refusals.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

    std::unexpected<Error> refused(const QString &path, const char *reason) { return failure(ErrorCode::FileFormat, {path, QString::fromLatin1(reason)}); }

    /// Groups whose members are given one by one.
    bool isGroup(const QString &name) { return name == "costs"_L1 || name == "travel"_L1 || name == "prices"_L1 || name == "rates"_L1; }

    bool isKnown(const QString &group, const QString &name)
    {
        const QJsonObject usual = TourRules().toJson();
        if (group.isEmpty()) return usual.contains(name) || name == "budget"_L1 || name == "rates"_L1;
        if (group == "prices"_L1) return TourRules::priceable().contains(name);
        return group == "rates"_L1 || usual[group].toObject().contains(name);
    }

    bool mayBeTakenAway(const QString &group, const QString &name) { return group == "prices"_L1 || group == "rates"_L1 || (group.isEmpty() && name == "budget"_L1); }

    bool isSame(const QJsonValue &one, const QJsonValue &other)
    {
        return one.isDouble() && other.isDouble() ? one.toDouble() == other.toDouble() : one == other;
    }

    /// Why a value did not come through as it stands there; `usual` is a value that does.
    const char *whyNot(const QJsonValue &given, const QJsonValue &usual)
    {
        if (usual.isBool()) return refusal::kBoolean;
        if (usual.isArray()) return given.isArray() ? refusal::kRange : refusal::kArray;
        if (!given.isDouble()) return refusal::kNumber;
        if (given.toDouble() < 0) return refusal::kNegative;
        return given.toDouble() != std::floor(given.toDouble()) ? refusal::kWhole : refusal::kRange;
    }

    Result<> put(QJsonObject &into, const QString &group, const QJsonObject &given)
    {
        const QString before = group.isEmpty() ? QString() : group + u'.';
        for (auto it = given.begin(); it != given.end(); ++it) {
            if (!isKnown(group, it.key())) return refused(before + it.key(), refusal::kUnknown);
            if (group.isEmpty() && isGroup(it.key())) {
                if (!it.value().isObject()) return refused(it.key(), refusal::kObject);
                QJsonObject members = into[it.key()].toObject();
                FLOW_TRY(put(members, it.key(), it.value().toObject()));
                into.insert(it.key(), members);
            } else if (it.value().isNull() && mayBeTakenAway(group, it.key())) {
                into.remove(it.key());
            } else {
                into.insert(it.key(), it.value());
            }
        }
        return {};
    }

    /// Everything that was given has to be found in what was understood.
    Result<> compare(const QString &group, const QJsonObject &given, const QJsonObject &understood)
    {
        const QJsonObject usual = TourRules().toJson();
        for (auto it = given.begin(); it != given.end(); ++it) {
            const QString path = group.isEmpty() ? it.key() : group + u'.' + it.key();
            if (group.isEmpty() && isGroup(it.key())) {
                FLOW_TRY(compare(it.key(), it.value().toObject(), understood[it.key()].toObject()));
                continue;
            }
            const bool isKept = it.value().isNull() ? mayBeTakenAway(group, it.key()) : isSame(it.value(), understood[it.key()]);
            if (!isKept) return refused(path, whyNot(it.value(), group.isEmpty() ? usual[it.key()] : QJsonValue()));
        }
        return {};
    }

} // namespace

Result<TourRules> withRules(const TourRules &known, const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) return refused(u"/"_s, refusal::kText);
    if (!document.isObject()) return refused(u"/"_s, refusal::kObject);
    QJsonObject all = known.toJson();
    FLOW_TRY(put(all, {}, document.object()));
    const TourRules rules = TourRules::fromJson(all);
    FLOW_TRY(compare({}, document.object(), rules.toJson()));
    if (rules.budget.value_or(0) < 0) return refused(u"budget"_s, refusal::kNegative);
    for (auto it = rules.rates.begin(); it != rules.rates.end(); ++it)
        if (it.key().size() != 3 || it.key() != it.key().toUpper()) return refused(u"rates."_s + it.key(), refusal::kChoice);
    return rules;
}

} // namespace flow::tour
