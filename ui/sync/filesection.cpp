// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/filesection.h"

#include "ui/common/yieldinglabel.h"
#include "ui/common/layouts.h"
#include "ui/text/cloudtext.h"
#include "ui/text/errortext.h"

#include <QDateTime>
#include <QLocale>
#include <QProgressBar>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kTroublesShown = 8;

    QWidget *troubleRow(const FileTrouble &trouble, QWidget *parent)
    {
        auto *box = new Surface(ColorRole::Surface, parent);
        box->setLines(Qt::BottomEdge);
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 8, 0, 8);
        line->setSpacing(16);
        auto *name = new YieldingLabel(trouble.name, TypeStyle::Body, ColorRole::Text, box);
        name->setFixedWidth(168);
        auto *words = new QVBoxLayout;
        words->setSpacing(2);
        auto *why = new Label(errorText(trouble.error), TypeStyle::Body, ColorRole::DangerText, box);
        why->setWordWrap(true);
        words->addWidget(why);
        const QString time = QLocale().toString(QDateTime::fromMSecsSinceEpoch(trouble.nextAt).time(), u"HH:mm"_s);
        if (trouble.nextAt > 0) words->addWidget(new Label(FileSection::tr("Tried again by itself at %1").arg(time), TypeStyle::Small, ColorRole::Text3, box));
        line->addWidget(name, 0, Qt::AlignTop);
        line->addLayout(words, 1);
        return box;
    }

} // namespace

FileSection::FileSection(QWidget *parent)
    : QWidget(parent)
    , m_move(new Label({}, TypeStyle::Body, ColorRole::Text, this))
    , m_bar(new QProgressBar(this))
    , m_rows(new QVBoxLayout)
{
    setObjectName(u"stateFiles"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(6);
    m_move->setObjectName(u"stateFileMove"_s);
    m_bar->setObjectName(u"stateFileProgress"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_bar->setRange(0, 1000);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    outer->addWidget(m_move);
    outer->addWidget(m_bar);
    outer->addLayout(m_rows);
}

void FileSection::show(const LinkState &state)
{
    const QString move = fileMoveText(state.files);
    m_move->setText(move);
    m_move->setVisible(!move.isEmpty());
    m_bar->setVisible(!move.isEmpty());
    m_bar->setAccessibleName(move);
    if (state.files.total > 0) m_bar->setValue(int(state.files.done * 1000 / state.files.total));
    // Only the line above changes with each piece.
    FileState still = state.files;
    still.name.clear();
    still.sending = false;
    still.done = still.total = 0;
    for (FileTrouble &trouble : still.troubles)
        if (trouble.nextAt <= state.last) trouble.nextAt = 0; // what comes only when somebody opens it is not tried by itself
    const bool loading = state.kind == LinkState::Kind::Loading;
    if (m_filled && still == m_shown && m_metered == state.metered && m_loading == loading) return;
    m_filled = true;
    m_loading = loading;
    m_shown = still;
    m_metered = state.metered;
    fill(state);
}

void FileSection::fill(const LinkState &state)
{
    emptyLayout(m_rows);
    for (const QString &text : fileTexts(state.files, state.metered, m_loading)) {
        auto *line = new Label(text, TypeStyle::Body, ColorRole::Text2, this);
        line->setWordWrap(true);
        m_rows->addWidget(line);
    }
    const qsizetype shown = std::min<qsizetype>(kTroublesShown, m_shown.troubles.size());
    for (const FileTrouble &trouble : m_shown.troubles.first(shown)) m_rows->addWidget(troubleRow(trouble, this));
    if (const qsizetype more = m_shown.troubles.size() - shown; more > 0)
        m_rows->addWidget(new Label(tr("and %n more", nullptr, int(more)), TypeStyle::Small, ColorRole::Text3, this));
}

} // namespace flow::ui
