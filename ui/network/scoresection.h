// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/contextpanel.h"
#include "ui/network/scorebook.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

class Badge;

/// The score of a venue or programmer over the other sections of its panel: the figure, its five parts, and what they rest on. What is
/// more guess than knowledge is pale and says so. The tool opens the weights.
class ScoreSection : public PanelSection
{
    Q_OBJECT
public:
    ScoreSection(const PageContext &context, ScoreBook &book, qint64 id, QWidget *parent = nullptr);
    qint64 recordId() const { return m_id; }

Q_SIGNALS:
    void filled();

private:
    void load();
    void fill(const ScoreAnswer &answer);
    void openWeights();

    PageContext m_context;
    ScoreBook &m_book;
    qint64 m_id;
    int m_turn = 0;
    ScoreWeights m_weights;
    Label *m_total;
    Badge *m_thin;
    IconButton *m_tool;
};

/// What happened with a venue or programmer: negotiations won, how fast they answer and pay, what was paid by genre and tier, and in
/// which months. Hidden while there is nothing.
class ExperienceSection : public PanelSection
{
    Q_OBJECT
public:
    /// `agreedDays`: of payment, 0 when not said.
    ExperienceSection(const PageContext &context, ScoreBook &book, qint64 id, int agreedDays, QWidget *parent = nullptr);

private:
    void load();
    void fill(const ScoreAnswer &answer);

    PageContext m_context;
    ScoreBook &m_book;
    qint64 m_id;
    int m_agreedDays, m_turn = 0;
};

QString scorePartText(ScorePart part); ///< "Fit with the portfolio"

} // namespace flow::ui
