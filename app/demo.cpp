// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "ui/text/demotext.h"

namespace flow::app {

Result<void> makeDemo(const QString &path, Progress &progress, QDate today)
{
    DemoOptions options = ui::demoOptions();
    if (today.isValid()) options.today = today;
    return createDemoWorkspace(path, options, progress);
}

} // namespace flow::app
