// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QAbstractListModel>
#include <QFuture>
#include <QKeySequence>
#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QListView;

namespace flow::ui {

class Label;

/// Something that the palette can run.
struct PaletteAction
{
    QString id, text, icon;
    QKeySequence shortcut = {};
    QString hint = {}; ///< third-level words behind the text
    std::function<void()> run = {};
    std::function<bool()> enabled = {}; ///< empty: always
};

/// A record that a search found, with the words of its kind.
struct PaletteHit
{
    QString group, entity;
    qint64 id = 0;
    QString title, detail, kind, icon;
    QString avatar = {};
    int series = 0;
};

/// Finds records as the user types. Answers may come from any thread.
class PaletteSearch
{
public:
    virtual ~PaletteSearch() = default;
    virtual QFuture<Result<QList<PaletteHit>>> find(const QString &text) = 0;
};

/// One row of the palette: a heading, an action or a record.
struct PaletteRow
{
    bool heading = false;
    QString group, title, detail, right, icon, avatar;
    int series = 0;
    QStringList keys = {};
    std::function<void(bool beside)> run = {};
};

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<PaletteRow> &rows);
    const QList<PaletteRow> &rows() const { return m_rows; }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteRow> m_rows;
};

/// Ctrl+K: everything that can be done and every record, as the user types. Actions answer at once, records when the
/// search has them; answers to older texts are dropped. Lies over the whole window.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    void setSearch(PaletteSearch *search) { m_search = search; }
    /// What to offer when nothing was found: rows for a text.
    void setFallback(std::function<QList<PaletteAction>(const QString &text)> fallback) { m_fallback = std::move(fallback); }
    void open(const QList<PaletteAction> &actions, const QString &text = {});
    void close();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void recordChosen(const QString &entity, qint64 id, bool beside);
    void closed();
    void settled(); ///< all answers to the present text are shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void show(const QList<PaletteHit> &hits);
    void choose(bool beside);
    void step(int by);
    void narrow(bool back);
    void place();

    QLineEdit *m_input;
    QListView *m_list;
    PaletteModel *m_model;
    Label *m_result;
    PaletteSearch *m_search = nullptr;
    QList<PaletteAction> m_actions;
    QList<PaletteHit> m_hits;
    std::function<QList<PaletteAction>(const QString &)> m_fallback;
    QString m_group; ///< empty: all
    QStringList m_groups;
    QPointer<QWidget> m_before;
    QElapsedTimer m_since;
    int m_generation = 0;
};

} // namespace flow::ui
