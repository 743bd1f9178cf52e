// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/bookdoc.h"

namespace flow::ui {

/// A scenario on paper, for the meeting in which it is decided: how good it is, what it earns and costs, every date with what it rests
/// on. Has money in it, unlike a tour book. On the thread of the application.
QByteArray tourPlanPdf(const tour::TourView &view, const tour::Scenario &scenario, const QString &agency, const BookLanguage &language, const QDate &made);

} // namespace flow::ui
