// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/query/search.h"
#include "ui/shell/paletteitem.h"

#include <QPointer>
#include <QWidget>

class QLineEdit;
class QListView;

namespace flow {
class Store;
}

namespace flow::ui {

class MainWindow;

/// Ctrl+K: everything that can be done and found, as it is typed. Covers the window with a scrim. Actions are looked
/// through at once; records are searched on a reader thread, and answers that a later key has made worthless are dropped.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    CommandPalette(MainWindow &window, Store &store, QWidget *parent);
    void open(const QString &text = {});
    void close();
    QLineEdit *input() const { return m_input; }
    QList<PaletteItem> items() const;

Q_SIGNALS:
    void settled(); ///< the answer to what was typed is shown

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void show(QList<PaletteItem> records, qint64 ms);
    QList<PaletteItem> matchingActions(const QString &text) const;
    QList<PaletteItem> additions(const QString &text) const;
    PaletteItem itemFor(const SearchGroup &group, const SearchHit &hit);
    void choose(bool beside);
    void moveSelection(int by);
    void nextKind(int by);
    void place();
    QStringList kinds() const; ///< "", "actions", entity names
    QString kindText() const;

    MainWindow &m_window;
    Store &m_store;
    QWidget *m_card;
    QLineEdit *m_input;
    QListView *m_list;
    class PaletteModel *m_model;
    class PaletteFooter *m_footer;
    class KindChip *m_kindChip;
    QPointer<QWidget> m_before;
    std::shared_ptr<CancelFlag> m_running;
    QString m_kind;
    int m_turn = 0;
};

} // namespace flow::ui
