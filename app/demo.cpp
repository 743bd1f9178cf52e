// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/demo/demo.h"

#include <QLocale>

namespace flow::app {

Result<void> makeDemo(const QString &path, Progress &progress, QDate today)
{
    DemoOptions options{.language = QLocale().name().section(u'_', 0, 0)};
    if (today.isValid()) options.today = today;
    return createDemoWorkspace(path, options, progress);
}

} // namespace flow::app
