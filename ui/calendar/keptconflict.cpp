// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/keptconflict.h"

#include "core/show/dates.h"
#include "core/store/store.h"
#include "ui/calendar/calendarpage.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/recordeditor.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

void askWhyKept(const PageContext &context, QWidget *anchor, const Conflict &conflict, const QString &name)
{
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"keepConflict"_s);
    popover->content()->setFixedWidth(380);
    popover->column()->addWidget(new Label(CalendarPage::tr("Why is this fine?"), TypeStyle::Heading));
    auto *line = new QLineEdit;
    line->setObjectName(u"keepReason"_s);
    line->setAccessibleName(CalendarPage::tr("Why is this fine?"));
    line->setPlaceholderText(CalendarPage::tr("Both promoters agreed"));
    popover->column()->addWidget(line);
    auto *keep = new Button(CalendarPage::tr("Keep and note why"), ButtonKind::Primary);
    keep->setObjectName(u"keepAct"_s);
    popover->column()->addWidget(keep);
    const auto act = [context, popover, line, conflict, name] {
        const QString reason = line->text().trimmed();
        if (reason.isEmpty()) return setInvalid(line, true);
        context.editor.write({.code = u"accept_conflict"_s, .subject = name}, CalendarPage::tr("Kept, with the reason"),
            [conflict, reason, author = context.store.author()](Connection &connection) { return acceptConflict(connection, conflict, reason, author); });
        popover->close();
    };
    QObject::connect(keep, &Button::clicked, popover, act);
    QObject::connect(line, &QLineEdit::returnPressed, popover, act);
    popover->open();
    line->setFocus();
}

} // namespace flow::ui
