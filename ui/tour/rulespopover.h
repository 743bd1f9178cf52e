// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/tour/workspace/question.h"
#include "ui/common/popover.h"

#include <QMap>

#include <functional>
#include <optional>

class QLineEdit;

namespace flow::ui {

class CostSection;
class Label;

/// The rules that a scenario is planned with, as switches and numbers, and what the road costs. Says which rules were changed when it
/// closes; what is different for one artist is told at once.
class RulesPopover : public Popover
{
    Q_OBJECT
public:
    /// `rows` of tour_artist, as CostSection has them.
    RulesPopover(QWidget *anchor, const tour::TourRules &rules, const QString &currency, const std::vector<tour::TourArtist> &artists, std::vector<Record> rows);

Q_SIGNALS:
    void rulesChanged(const flow::tour::TourRules &rules);
    void artistEdited(qint64 row, const QString &field, const QVariant &value);
    /// It was closed with something in it that cannot be meant: what was typed, and where. Such values stay as they were.
    void refused(const QString &what);

private:
    struct Range
    {
        int low = 0, high = 0;
        QString unit = {}, none = {}; ///< `none`: what the lowest number means
    };
    void addRules();
    void addLimits();
    void addMoney(const QString &currency);
    void addChances();
    void addAmount(const QString &name, const QString &text, const QString &hint, const QString &none, std::optional<qint64> amount, std::function<void(std::optional<qint64>)> take);
    void addRates(const QString &currency);
    void addSwitch(const QString &name, const QString &text, const QString &hint, bool tour::TourRules::*member);
    QWidget *priceOf(const QString &name, const QString &text);
    void addNumber(const QString &name, const QString &text, const Range &range, int value, std::function<void(int)> take);
    void addNumber(const QString &name, const QString &text, const Range &range, int tour::TourRules::*member);
    void judge(QLineEdit *line, const QString &why);
    const QString m_currency;
    QMap<QString, QString> m_wrong; ///< by the name of the field: what is wrong in it
    Label *m_hint; ///< below all: when it takes effect, or what is wrong
    tour::TourRules m_before, m_rules;
    QVBoxLayout *m_into = nullptr; ///< the column that is filled
};

} // namespace flow::ui
