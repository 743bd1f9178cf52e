// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/gapfill.h"
#include "ui/common/popover.h"

namespace flow::ui {

class Label;
class ReasonList;

/// Who could fill a free day, the best first: what it brings, how far it lies, what is known of it. Enter or a click takes one.
class GapPopover : public Popover
{
    Q_OBJECT
public:
    /// `hint` says what taking one does.
    GapPopover(QWidget *anchor, const QString &title, const QString &hint);
    void setChoices(const std::vector<tour::GapChoice> &choices, const QString &currency);
    void showFailure(const QString &text);
    [[nodiscard]] ReasonList *list() const { return m_list; }

Q_SIGNALS:
    void taken(int index);

private:
    QString m_hint;
    Label *m_note;
    ReasonList *m_list;
};

} // namespace flow::ui
