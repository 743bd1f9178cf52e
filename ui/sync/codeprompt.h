// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/devicesignin.h"
#include "ui/common/label.h"

namespace flow::ui {

class Button;

/// The code that somebody types into the issuer's page, while the program waits for that.
class CodePrompt final : public Surface
{
    Q_OBJECT
public:
    explicit CodePrompt(QWidget *parent = nullptr);
    void show(const DevicePrompt &prompt);

Q_SIGNALS:
    void canceled();

private:
    DevicePrompt m_prompt;
    Label *m_about, *m_code;
    Button *m_open;
};

} // namespace flow::ui
