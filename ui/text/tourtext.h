// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/followpipeline.h"
#include "core/tour/workspace/fragility.h"
#include "core/tour/workspace/gapfill.h"
#include "core/tour/workspace/hotelstays.h"
#include "core/tour/workspace/scenario.h"

#include <QString>

/// Tours in words.
namespace flow::ui {

QString kmText(double km); ///< "2,575 km"
QString hoursText(int minutes); ///< "4 h 20", "45 min"
/// "402 km, 4 h 20", "Flight, 1,068 km, 5 h 30": of a flight from door to door.
QString wayText(tour::LegMode mode, int km, int minutes);
QString dayRange(const QDate &first, const QDate &last); ///< "1 Mar to 11 Apr"
QString shortDay(const QDate &day); ///< "19 Mar"
/// "€1,480", with a sign: "+€1,480", "−€3,900".
QString signedMoney(qint64 minor, const QString &currency);
/// Whole units: nobody plans to the cent.
QString roundMoney(qint64 minor, const QString &currency);
QString axisMoney(double units, double step); ///< "60k" beside an axis; whole where the next one, a `step` away, would be called the same
QString gapPercent(double gap); ///< "2.1 %"

QString stopKindText(tour::StopKind kind, int rank); ///< "Confirmed", "2nd hold", "To ask"
/// The town, or the venue where no town is known.
QString stopTitle(const tour::ScenarioStop &stop);
/// "Thu 18 Mar, La Criée, 402 km, 4 h 20".
QString stopDescription(const tour::ScenarioStop &stop, const QString &artist);

QString ruleText(tour::Rule rule); ///< "radius clause"
QString reasonText(const tour::PlanReason &reason);
/// "L’Aéronef on 13 Mar is no longer on the table".
QString newsText(const tour::DateNews &news);
/// Why a date of a scenario that is applied is left alone.
QString leftText(const tour::LeftDate &left);
/// "L’Aéronef on 13 Mar, 70 % likely. Stands in: La Criée on 14 Mar"
QString fragileText(const tour::FragileStop &stop);
/// "La Criée, Rennes, on 14 Mar for Lune Aride: 450 places, 40 km more"
QString suggestionText(const tour::GapSuggestion &suggestion, const QString &artist);
/// What speaks for a venue on a free day, name first.
QString gapText(const tour::GapChoice &choice);
QString gapIcon(const tour::GapChoice &choice);
/// "Lyon, 12 Mar, 2 nights: Hôtel des Voyageurs · Lune Aride, Kassim Oro · 9 people"
QString stayText(const tour::HotelStay &stay);
QString reasonIcon(const tour::PlanReason &reason);

} // namespace flow::ui
