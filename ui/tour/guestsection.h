// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/guestlist.h"
#include "ui/common/contextpanel.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

/// The guest list of a show: places by source, guests with a box that is ticked when they arrive, a line that adds one. "Ana Ruiz +2"
/// comes with two others.
class GuestSection : public PanelSection
{
    Q_OBJECT
public:
    GuestSection(const PageContext &context, qint64 show, const GuestList &list, QWidget *parent = nullptr);

private:
    void addQuotas(const GuestList &list);
    void addGuests(const GuestList &list);
    void addLine();
    PageContext m_context;
    qint64 m_show;
};

} // namespace flow::ui
