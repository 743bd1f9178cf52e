// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/linkstate.h"

#include <QWidget>

class QProgressBar;
class QVBoxLayout;

namespace flow::ui {

class Label;

/// The contents of files on the page of the cloud: what is under way, what waits, what could not be moved and when it is
/// tried again.
class FileSection : public QWidget
{
    Q_OBJECT
public:
    explicit FileSection(QWidget *parent = nullptr);
    void show(const LinkState &state);

private:
    void fill(const LinkState &state);

    FileState m_shown;
    bool m_filled = false, m_loading = false;
    bool m_metered = false;
    Label *m_move;
    QProgressBar *m_bar;
    QVBoxLayout *m_rows;
};

} // namespace flow::ui
