// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/common/badge.h"
#include "ui/common/filter.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QFuture>
#include <QSet>
#include <QVariant>

#include <functional>
#include <memory>

namespace flow::ui {

/// One record of a list: its id and the values in the order of the columns.
struct Row
{
    qint64 id = 0;
    QVariantList values;
};

struct RowQuery
{
    QString sortField;
    Qt::SortOrder order = Qt::AscendingOrder;
    FilterSet filter;
    QString text; ///< what stands in the search field
};

/// Where rows come from. Both answers may come from another thread; the model takes them on its own.
class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual QFuture<Result<qint64>> count(const RowQuery &query) = 0;
    virtual QFuture<Result<QList<Row>>> window(const RowQuery &query, qint64 first, int number) = 0;
};

struct CellBadge
{
    QString text;
    Tone tone = Tone::Neutral;
    QString icon = {};
};

/// How one cell looks. Everything is optional; `text` alone is the usual case.
struct CellLook
{
    QString text;
    QString second = {}; ///< third-level words behind the text
    QString avatar = {}; ///< name to draw initials of
    int series = 0;
    AvatarShape shape = AvatarShape::Square;
    QString icon = {};
    double bar = -1; ///< 0 to 1: a small bar before the text
    int dot = -1; ///< a ColorRole: a dot before the text
    QList<CellBadge> badges = {};
    ColorRole color = ColorRole::Text;
    QString tip = {};
};

enum class CellWeight { Name, Value, Muted };

struct Column
{
    QString field; ///< for sorting, editing and settings
    QString title;
    int width = 120;
    CellWeight weight = CellWeight::Muted;
    bool right = false; ///< money and counts; digits get one width
    bool sortable = true;
    bool visible = true;
    bool fixed = false; ///< cannot be hidden; the first column is
    /// The look from the row; empty: the value as text.
    std::function<CellLook(const Row &row)> look = {};
    /// Text for the inline editor; empty: the cell cannot be edited.
    std::function<QString(const Row &row)> edit = {};
    /// Words of what is wrong with an entry, empty when it is right. Asked at every key.
    std::function<QString(const QString &entry)> check = {};
};

enum TableRole { IdRole = Qt::UserRole + 1, LookRole, LoadedRole, WeightRole, CheckRole };

/// Rows by the million of which only the windows around what is seen are held. Asks its source for them, shows blanks
/// until they arrive, and drops answers that a newer query has made worthless. Keeps old rows on refresh() until the new
/// ones are there, so nothing flickers. GUI thread.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    PagedModel(std::shared_ptr<RowSource> source, QList<Column> columns, QObject *parent = nullptr);

    const QList<Column> &columns() const { return m_columns; }
    const RowQuery &query() const { return m_query; }
    void setQuery(const RowQuery &query); ///< loads from the start
    void setFilter(const FilterSet &filter);
    void setText(const QString &text);
    void refresh(); ///< same query, data changed
    /// While a cell of the row is typed in no row changes its place: what has changed is read when the editor is destroyed.
    void holdFor(const QObject *editor, int row);

    qint64 total() const { return m_count; }
    bool isLoading() const { return m_countPending || !m_pending.isEmpty(); }
    const Row *row(int index) const; ///< nullptr while it is not loaded
    int indexOfId(qint64 id) const; ///< among loaded rows; -1
    /// The same among those that are as new as the latest query or refresh.
    int indexOfFresh(qint64 id) const;
    const Row *freshRow(int index) const; ///< nullptr while only an older one is known
    bool isChangingRows() const { return m_changingRows; } ///< their number follows a count

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void reloading(); ///< places of rows change from here on; what is known of them is still there
    void counted(qint64 total);
    void windowLoaded(int first, int number);
    void rowsChanged(const QList<qint64> &ids); ///< a few that were seen before have other values now
    void settled(); ///< nothing is loading any more
    void failed(const flow::Error &error);
    void editRequested(qint64 id, const QString &field, const QString &entry);

private:
    static constexpr int kMostTold = 20; ///< more at once is another list rather than a change
    static QList<qint64> changedIn(const QList<Row> *before, const QList<Row> &now);
    void stale();
    void reload();
    void takeCount(const Result<qint64> &count);
    void wanted(int window) const;
    void fetch(int window);
    void fetchWanted();
    void take(int window, const Result<QList<Row>> &rows);
    void checkSettled();

    static constexpr int kWindow = 200;
    static constexpr int kHeld = 50; ///< windows, so 10,000 rows at most

    std::shared_ptr<RowSource> m_source;
    QList<Column> m_columns;
    RowQuery m_query;
    qint64 m_count = 0;
    int m_generation = 0;
    bool m_countPending = false;
    bool m_changingRows = false;
    const QObject *m_editor = nullptr; ///< rows are held for it
    qint64 m_heldId = 0; ///< of the record that it was opened on
    bool m_overdue = false; ///< a refresh waits for the editor
    bool m_recount = false; ///< a refresh: rows are asked for again when the count is here
    mutable QCache<int, QList<Row>> m_windows{kHeld};
    QSet<int> m_stale; ///< held, but older than the latest refresh
    QSet<int> m_pending;
    mutable QList<int> m_wanted; ///< latest last, fetched first
    mutable bool m_fetchPosted = false;
};

} // namespace flow::ui
