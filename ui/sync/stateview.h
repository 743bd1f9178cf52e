// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/linkstate.h"
#include "ui/shell/pagecontext.h"
#include "ui/sync/scrollcolumn.h"

class QProgressBar;

namespace flow::ui {

class Banner;
class FileSection;
class Label;

/// How this workspace stands to its organisation: in step or not, what waits, what happened, who one is there.
class StateView : public ScrollColumn
{
    Q_OBJECT
public:
    explicit StateView(const PageContext &context, QWidget *parent = nullptr);
    void show(const LinkState &state);

Q_SIGNALS:
    void signInRequested();

private:
    void buildFacts(const LinkState &state);
    void act();
    void fillExchanges(const LinkState &state);

    PageContext m_context;
    LinkState m_shown;
    QWidget *m_card;
    Label *m_title, *m_about, *m_last;
    QProgressBar *m_bar;
    class Button *m_action, *m_out;
    Banner *m_keys, *m_lease;
    QWidget *m_exchanges, *m_facts;
    FileSection *m_files;
};

} // namespace flow::ui
