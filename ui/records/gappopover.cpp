// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/gappopover.h"

#include "ui/common/label.h"
#include "ui/records/reasonlist.h"
#include "ui/text/tourtext.h"

#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kWidth = 520;
    constexpr size_t kShown = 7;

} // namespace

GapPopover::GapPopover(QWidget *anchor, const QString &title, const QString &hint)
    : Popover(anchor)
    , m_hint(hint)
    , m_note(new Label(tr("Looking for venues near the way..."), TypeStyle::Small, ColorRole::Text2))
    , m_list(new ReasonList)
{
    setObjectName(u"gapPopover"_s);
    content()->setMinimumWidth(kWidth);
    column()->setSpacing(6);
    column()->addWidget(new Label(title, TypeStyle::Heading));
    column()->addWidget(m_note);
    m_list->setObjectName(u"gapList"_s);
    m_list->setAccessibleName(title);
    m_list->setMinimumWidth(kWidth - 32);
    m_list->hide();
    column()->addWidget(m_list);
    connect(m_list, &ReasonList::chosen, this, [this](const QString &key) {
        Q_EMIT taken(key.toInt());
        close();
    });
}

void GapPopover::setChoices(const std::vector<tour::GapChoice> &choices, const QString &currency)
{
    std::vector<ReasonRow> rows;
    for (size_t i = 0; i < choices.size() && i < kShown; ++i)
        rows.push_back({gapIcon(choices[i]), gapText(choices[i]), choices[i].gain,
            choices[i].isLongDrive ? ReasonRow::Warning : choices[i].gain > 0 ? ReasonRow::Good : ReasonRow::Plain, QString::number(i)});
    m_note->setText(rows.empty() ? tr("No venue that fits lies near the way on this day.")
                                 : tr("What each would add to the profit, as likely as it is.") + u' ' + m_hint);
    m_list->setVisible(!rows.empty());
    m_list->setRows(std::move(rows), currency);
    m_list->setFixedHeight(m_list->heightForWidth(kWidth - 32));
    for (QLayout *outer : {content()->layout(), layout()}) {
        outer->invalidate();
        outer->activate();
    }
    open(); // its size is another one now
    m_list->setFocus();
}

void GapPopover::showFailure(const QString &text) { m_note->setText(text); }

} // namespace flow::ui
