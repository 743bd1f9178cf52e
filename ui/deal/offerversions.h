// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QWidget>

namespace flow::ui {

/// The versions of an offer side by side: a column each, only terms that somebody filled in, what changed against the version
/// before in strong. The last three when there are more.
class OfferVersions : public QWidget
{
    Q_OBJECT
public:
    explicit OfferVersions(const std::vector<Record> &versions, QWidget *parent = nullptr);
};

} // namespace flow::ui
