// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/recordspage.h"

namespace flow::ui {

/// What fans bought: orders with their lines, the customers, the products.
class OrdersPage : public RecordsPage
{
    Q_OBJECT
public:
    explicit OrdersPage(const PageContext &context, QWidget *parent = nullptr);
    QString title() const override { return tr("Orders"); }

private:
    static Tab ordersTab();
    static Tab customersTab();
    static Tab productsTab();
};

PageInfo ordersPage();

} // namespace flow::ui
