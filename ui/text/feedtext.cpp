// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/feedtext.h"

#include <QCoreApplication>

namespace flow::ui {

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

} // namespace

FeedWords feedWords(const QString &calendarName)
{
    return {calendarName, tr("Hold %1"), tr("Offer"), tr("Blocked"), tr("Fee"), tr("Doors"), tr("On stage")};
}

} // namespace flow::ui
