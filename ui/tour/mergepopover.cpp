// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/mergepopover.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::MergeDate;

namespace {

    constexpr int kWidth = 560, kTallest = 380, kIndent = 26;

    QString stopNames(const std::vector<tour::ScenarioStop> &stops)
    {
        QStringList names;
        for (const tour::ScenarioStop &stop : stops)
            names << MergePopover::tr("%1 on %2").arg(stop.place, shortDay(stop.day));
        return names.join(u", "_s);
    }

    QString noteOf(const MergeDate &date)
    {
        if (date.state == MergeDate::Gone) return MergePopover::tr("No longer on the table");
        if (date.state == MergeDate::Confirmed) return MergePopover::tr("Confirmed and in its way: %1").arg(stopNames(date.givesWay));
        QStringList parts;
        if (date.before.isValid()) parts << MergePopover::tr("Now on %1").arg(shortDay(date.before));
        if (!date.givesWay.empty()) parts << MergePopover::tr("Takes the place of %1").arg(stopNames(date.givesWay));
        for (const tour::PlanReason &reason : date.broken)
            parts << reasonText(reason);
        return parts.join(u" · "_s);
    }

    bool isClash(const MergeDate &date) { return date.state != MergeDate::Takes || !date.givesWay.empty() || !date.broken.empty(); }

} // namespace

MergePopover::MergePopover(QWidget *anchor, const QString &title, const std::vector<std::pair<qint64, QString>> &others)
    : Popover(anchor)
    , m_others(new QComboBox)
    , m_note(new Label(tr("Comparing the two..."), TypeStyle::Small, ColorRole::Text2))
    , m_sum(new Label({}, TypeStyle::BodyStrong))
    , m_clash(new Label({}, TypeStyle::Small, ColorRole::WarningText))
    , m_scroll(new QScrollArea)
    , m_take(new Button({}, ButtonKind::Primary, u"check"_s))
{
    setObjectName(u"mergePopover"_s);
    content()->setFixedWidth(kWidth);
    column()->addWidget(new Label(title, TypeStyle::Heading));
    auto *from = new QHBoxLayout;
    auto *label = new Label(tr("Dates of"), TypeStyle::Body, ColorRole::Text2);
    label->setBuddy(m_others);
    m_others->setObjectName(u"mergeFrom"_s);
    m_others->setAccessibleName(tr("Dates of which scenario"));
    for (const auto &[id, name] : others)
        m_others->addItem(name, id);
    from->addWidget(label);
    from->addWidget(m_others, 1);
    column()->addLayout(from);
    m_note->setWordWrap(true);
    column()->addWidget(m_note);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->hide();
    column()->addWidget(m_scroll);
    column()->addWidget(new Hairline);
    m_clash->setObjectName(u"mergeClash"_s);
    m_clash->setWordWrap(true);
    m_clash->hide();
    column()->addWidget(m_clash);
    auto *foot = new QHBoxLayout;
    m_sum->setObjectName(u"mergeSum"_s);
    m_take->setObjectName(u"mergeTake"_s);
    foot->addWidget(m_sum, 1);
    foot->addWidget(m_take);
    column()->addLayout(foot);
    reckon();
    connect(m_others, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT chosenChanged(chosen()); });
    connect(m_take, &Button::clicked, this, [this] {
        Q_EMIT taken(m_merged.scenario, m_merged.taken);
        close();
    });
}

qint64 MergePopover::chosen() const { return m_others->currentData().toLongLong(); }

void MergePopover::showFailure(const QString &text) { m_note->setText(text); }

void MergePopover::addDate(const MergeDate &date, const QString &artist, QWidget *list)
{
    auto *row = new QWidget(list);
    auto *lines = new QVBoxLayout(row);
    lines->setContentsMargins(0, 3, 0, 5);
    lines->setSpacing(0);
    auto *first = new QHBoxLayout;
    auto *box = new QCheckBox(u"%1 · %2 · %3"_s.arg(shortDay(date.stop.day), stopTitle(date.stop), artist));
    box->setObjectName(u"merge.%1"_s.arg(date.stop.candidate));
    box->setToolTip(stopDescription(date.stop, artist));
    box->setEnabled(date.state == MergeDate::Takes);
    box->setChecked(!isClash(date) && date.change >= 0);
    const QString note = noteOf(date);
    box->setAccessibleDescription(note);
    first->addWidget(box, 1);
    if (date.state == MergeDate::Takes) {
        auto *amount = new Label(signedMoney(date.change, m_comparison.into.currency), TypeStyle::SmallStrong, date.change > 0 ? ColorRole::SuccessText : ColorRole::Text3);
        amount->setTabular(true);
        first->addWidget(amount);
    }
    lines->addLayout(first);
    if (!note.isEmpty()) {
        auto *words = new Label(note, TypeStyle::Small, isClash(date) ? ColorRole::WarningText : ColorRole::Text3);
        words->setWordWrap(true);
        words->setContentsMargins(kIndent, 0, 0, 0);
        lines->addWidget(words);
    }
    list->layout()->addWidget(row);
    connect(box, &QCheckBox::toggled, this, &MergePopover::reckon);
    m_boxes.push_back(box);
}

void MergePopover::setComparison(Comparison comparison, const std::function<QString(qint64)> &artistName)
{
    m_comparison = std::move(comparison);
    m_boxes.clear();
    auto *list = new QWidget;
    list->setObjectName(u"mergeList"_s);
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(0);
    for (const MergeDate &date : m_comparison.dates)
        addDate(date, artistName(date.stop.artist), list);
    rows->addStretch(1);
    m_scroll->setWidget(list);
    list->setAutoFillBackground(false); // the scroll area turns it on
    m_scroll->setVisible(!m_boxes.empty());
    m_note->setText(m_boxes.empty() ? tr("It has no date that this scenario does not have, too.")
                                    : tr("What each would do to the profit by itself. Ticked is what clashes with nothing and costs nothing; what is taken is pinned."));
    QWidget *before = m_others;
    for (QCheckBox *box : m_boxes) {
        setTabOrder(before, box);
        before = box;
    }
    setTabOrder(before, m_take);
    reckon();
    fit();
    open(); // its size is another one now
    if (m_boxes.empty()) m_others->setFocus();
    else
        for (QCheckBox *box : m_boxes)
            if (box->isEnabled()) return box->setFocus();
}

void MergePopover::fit()
{
    if (QWidget *list = m_scroll->widget()) {
        QLayout *rows = list->layout();
        rows->activate();
        m_scroll->setFixedHeight(std::min(kTallest, rows->hasHeightForWidth() ? rows->heightForWidth(kWidth - 24) : rows->sizeHint().height()));
    }
    for (QLayout *outer : {content()->layout(), layout()}) {
        outer->invalidate();
        outer->activate();
    }
}

void MergePopover::reckon()
{
    QSet<QString> ticked;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked()) ticked.insert(m_comparison.dates[i].stop.candidate);
    m_merged = {};
    if (m_comparison.reckoner && !ticked.isEmpty()) m_merged = tour::mergeDates(*m_comparison.reckoner, m_comparison.into, m_comparison.dates, ticked);
    m_take->setEnabled(m_merged.taken > 0);
    m_take->setText(m_merged.taken > 0 ? tr("Take %n date(s)", nullptr, m_merged.taken) : tr("Take dates"));
    m_sum->setText(m_merged.taken > 0 ? tr("Profit %1").arg(signedMoney(m_merged.change, m_comparison.into.currency)) : QString());
    QStringList clashes;
    if (!m_merged.givesWay.empty()) clashes << tr("Left out then: %1").arg(stopNames(m_merged.givesWay));
    for (const tour::PlanReason &reason : m_merged.broken)
        clashes << reasonText(reason);
    m_clash->setText(clashes.join(u'\n'));
    m_clash->setVisible(!clashes.isEmpty());
    if (isVisible()) {
        fit();
        resize(sizeHint());
    }
}

} // namespace flow::ui
