// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"
#include "core/store/store.h"

#include <QLineEdit>

#include <optional>
#include <vector>

class QStandardItemModel;
class QTimer;

namespace flow::ui {

/// A venue as a date needs it.
struct FoundPlace
{
    qint64 id = 0;
    QString name, town, country;
    std::optional<LatLon> at;
};

/// A line that finds venues and festivals as one types. GUI thread; looks up on a reader thread.
class PlaceField : public QLineEdit
{
    Q_OBJECT
public:
    explicit PlaceField(Store &store, QWidget *parent = nullptr);
    /// What was chosen from the list; nothing while the words are only words.
    [[nodiscard]] const std::optional<FoundPlace> &place() const { return m_chosen; }
    [[nodiscard]] bool isListShown() const;

Q_SIGNALS:
    void placeChanged();

private:
    void search();
    void show(const std::vector<FoundPlace> &places);

    Store &m_store;
    QStandardItemModel *m_found;
    QTimer *m_search;
    std::vector<FoundPlace> m_places;
    std::optional<FoundPlace> m_chosen;
    int m_turn = 0;
};

} // namespace flow::ui
