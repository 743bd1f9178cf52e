// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/importsession.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QScrollArea;
class QVBoxLayout;

namespace flow::ui {

class Label;

/// Where the columns of the file go: for each its header, some values, the field, how sure that is.
class ColumnsStep : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsStep(ImportSession &session, QWidget *parent = nullptr);
    void refresh();

private:
    void fill();
    void fillOrder();
    void fillTargets(QComboBox *box, const ColumnMapping &column) const;
    QString samples(int column) const;

    ImportSession &m_session;
    QComboBox *m_kind;
    Label *m_subjectLabel;
    QComboBox *m_subject;
    Label *m_orderLabel;
    QComboBox *m_order; ///< of dates that could be read either way
    Label *m_summary;
    QVBoxLayout *m_notes;
    QCheckBox *m_consent;
    QWidget *m_grid = nullptr;
    QScrollArea *m_scroll;
    bool m_filling = false;
};

} // namespace flow::ui
