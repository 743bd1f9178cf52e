// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importsession.h"

#include <QAbstractButton>

class QCheckBox;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace flow::ui {

class Button;
class IconButton;
class Label;

/// One of two values of a field; a radio button when they differ, else plain words.
class ChoiceCell : public QAbstractButton
{
    Q_OBJECT
public:
    ChoiceCell(const QString &text, bool isChoice, QWidget *parent);
    QSize sizeHint() const override { return {100, heightForWidth(130)}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static constexpr int kLines = 3;
    static constexpr int kLineHeight = 18;
    QStringList lines(int width) const;

    bool m_isChoice;
};

/// The panel at the right of a preview: a row beside the record that it may be the same as, and what to do about it. Rows that are
/// certainly a record are shown when they are chosen, so that one decides about their fields, too.
class DuplicatePanel : public QWidget
{
    Q_OBJECT
public:
    DuplicatePanel(Store &store, ImportSession &session, QWidget *parent = nullptr);
    static bool isShown(const RowVerdict &verdict); ///< in this panel: it waits, or brings a record up to date
    /// Shows the row at `line`, or the first that waits.
    void showLine(qint64 line);
    void reload(); ///< verdicts changed
    void takeBack(); ///< the last decision or correction
    qint64 line() const { return m_comparison.line; }
    bool isLoading() const { return m_loading; }

Q_SIGNALS:
    void lineShown(qint64 line);
    void decided(); ///< and on to the next
    void settled();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QList<RowVerdict> waiting() const;
    void take(const Comparison &comparison);
    void fillGrid();
    void fillNext();
    void decide(RowDecision::Kind kind);
    void step(int by);
    QString noteOf() const;

    Store &m_store;
    ImportSession &m_session;
    int m_table = -1; ///< sheet that m_comparison is of
    Comparison m_comparison;
    QMap<QString, FieldChoice> m_fields;
    bool m_isCertain = false; ///< the row at hand is merged if nobody says otherwise
    bool m_loading = false;
    int m_generation = 0;
    double m_threshold = 0.9;

    Label *m_title, *m_position, *m_percent, *m_reasons, *m_note, *m_nothing, *m_nextTitle;
    class LikenessBar *m_bar;
    QWidget *m_content, *m_grid = nullptr;
    QVBoxLayout *m_column, *m_gridBox, *m_next;
    IconButton *m_previous, *m_forward;
    Button *m_merge, *m_two, *m_skip, *m_takeBack;
    QCheckBox *m_same;
};

} // namespace flow::ui
