// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/demotext.h"

#include <QCoreApplication>

namespace flow::ui {

DemoOptions demoOptions()
{
    return {.locale = QLocale(),
        .segments = {QCoreApplication::translate("flow::ui::Demo", "Engaged, near a show"),
            QCoreApplication::translate("flow::ui::Demo", "Valuable but cold"),
            QCoreApplication::translate("flow::ui::Demo", "Never bought"),
            QCoreApplication::translate("flow::ui::Demo", "Clubs, 300 to 700"),
            QCoreApplication::translate("flow::ui::Demo", "Summer festivals")}};
}

} // namespace flow::ui
