// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/tour/workspace/question.h"

#include <QWidget>

class QComboBox;

namespace flow::ui {

class FieldRow;
class Label;

/// What the road costs, row by row: what holds for every artist (the rules), or what is different for one (tour_artist). An
/// artist's row that is emptied is as for everybody again.
class CostSection : public QWidget
{
    Q_OBJECT
public:
    /// `rows` are of tour_artist, of the tour's `artists`. Without any, only what holds for everybody is shown.
    CostSection(const tour::RoadCosts &costs, const QString &currency, std::vector<tour::TourArtist> artists, std::vector<Record> rows, QWidget *parent = nullptr);
    [[nodiscard]] const tour::RoadCosts &costs() const { return m_costs; }

Q_SIGNALS:
    void artistEdited(qint64 row, const QString &field, const QVariant &value); ///< of tour_artist, stored value; null: as for everybody

private:
    void show();
    void take(const QString &field, const QVariant &value);
    [[nodiscard]] Record *chosen(); ///< null: everybody

    tour::RoadCosts m_costs;
    QString m_currency;
    std::vector<tour::TourArtist> m_artists;
    std::vector<Record> m_rows;
    QComboBox *m_whom;
    Label *m_hint;
    QList<FieldRow *> m_fields;
};

} // namespace flow::ui
