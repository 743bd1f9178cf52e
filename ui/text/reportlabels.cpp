// SPDX-License-Identifier: GPL-3.0-or-later
// The words of reports: titles, what they are about, and columns, figures, tables and charts by their ids.
#include "ui/text/fieldlabels.h"

#include <QCoreApplication>

namespace flow::ui::labels {
namespace {

const Label kTitles[] = {
    {"overview", QT_TRANSLATE_NOOP("flow::ui::Report", "Agency overview")},
    {"pipeline", QT_TRANSLATE_NOOP("flow::ui::Report", "Pipeline by stage and artist")},
    {"activity", QT_TRANSLATE_NOOP("flow::ui::Report", "Activity")},
    {"lost", QT_TRANSLATE_NOOP("flow::ui::Report", "Lost dates and why")},
    {"holds", QT_TRANSLATE_NOOP("flow::ui::Report", "Reliability of holds")},
    {"venues", QT_TRANSLATE_NOOP("flow::ui::Report", "Venue scores")},
};

const Label kSummaries[] = {
    {"overview", QT_TRANSLATE_NOOP("flow::ui::Report", "Shows, fees and commission by month, artist and country, and what lies ahead.")},
    {"pipeline", QT_TRANSLATE_NOOP("flow::ui::Report", "What is being negotiated now, with its value and how likely it is.")},
    {"activity", QT_TRANSLATE_NOOP("flow::ui::Report", "Calls, mails and meetings, and the pitches, holds and offers that came of them.")},
    {"lost", QT_TRANSLATE_NOOP("flow::ui::Report", "Why dates were lost, by reason, artist and month.")},
    {"holds", QT_TRANSLATE_NOOP("flow::ui::Report", "What became of the dates that each programmer held for us.")},
    {"venues", QT_TRANSLATE_NOOP("flow::ui::Report", "How well each venue suits the roster, negotiates, pays and helps careers.")},
};

const Label kWords[] = {
    {"shows", QT_TRANSLATE_NOOP("flow::ui::Report", "Shows")},
    {"fees", QT_TRANSLATE_NOOP("flow::ui::Report", "Fees")},
    {"commission", QT_TRANSLATE_NOOP("flow::ui::Report", "Commission")},
    {"mean_fee", QT_TRANSLATE_NOOP("flow::ui::Report", "Mean fee")},
    {"fill", QT_TRANSLATE_NOOP("flow::ui::Report", "Tickets sold")},
    {"cancelled", QT_TRANSLATE_NOOP("flow::ui::Report", "Cancelled")},
    {"shows_ahead", QT_TRANSLATE_NOOP("flow::ui::Report", "Shows ahead")},
    {"pipeline", QT_TRANSLATE_NOOP("flow::ui::Report", "Pipeline, weighted")},
    {"month", QT_TRANSLATE_NOOP("flow::ui::Report", "Month")},
    {"months", QT_TRANSLATE_NOOP("flow::ui::Report", "By month")},
    {"fees_year_before", QT_TRANSLATE_NOOP("flow::ui::Report", "Fees a year before")},
    {"artist", QT_TRANSLATE_NOOP("flow::ui::Report", "Artist")},
    {"artists", QT_TRANSLATE_NOOP("flow::ui::Report", "By artist")},
    {"country", QT_TRANSLATE_NOOP("flow::ui::Report", "Country")},
    {"countrys", QT_TRANSLATE_NOOP("flow::ui::Report", "By country")},
    {"currencies", QT_TRANSLATE_NOOP("flow::ui::Report", "Other currencies")},
    {"currency", QT_TRANSLATE_NOOP("flow::ui::Report", "Currency")},
    {"fees_by_month", QT_TRANSLATE_NOOP("flow::ui::Report", "Fees by month")},
    {"commission_by_artist", QT_TRANSLATE_NOOP("flow::ui::Report", "Commission by artist")},
    {"stage", QT_TRANSLATE_NOOP("flow::ui::Report", "Stage")},
    {"stages", QT_TRANSLATE_NOOP("flow::ui::Report", "By stage")},
    {"dates", QT_TRANSLATE_NOOP("flow::ui::Report", "Dates")},
    {"value", QT_TRANSLATE_NOOP("flow::ui::Report", "Value")},
    {"likely", QT_TRANSLATE_NOOP("flow::ui::Report", "Likelihood")},
    {"weighted", QT_TRANSLATE_NOOP("flow::ui::Report", "Weighted value")},
    {"prospect", QT_TRANSLATE_NOOP("flow::ui::Report", "Prospect")},
    {"option", QT_TRANSLATE_NOOP("flow::ui::Report", "Option")},
    {"offer", QT_TRANSLATE_NOOP("flow::ui::Report", "Offer")},
    {"confirmed", QT_TRANSLATE_NOOP("flow::ui::Report", "Confirmed")},
    {"prepare", QT_TRANSLATE_NOOP("flow::ui::Report", "Prepare")},
    {"close", QT_TRANSLATE_NOOP("flow::ui::Report", "Close")},
    {"value_by_stage", QT_TRANSLATE_NOOP("flow::ui::Report", "Weighted value by stage")},
    {"value_by_artist", QT_TRANSLATE_NOOP("flow::ui::Report", "Weighted value by artist")},
    {"calls", QT_TRANSLATE_NOOP("flow::ui::Report", "Calls")},
    {"mails", QT_TRANSLATE_NOOP("flow::ui::Report", "Mails")},
    {"meetings", QT_TRANSLATE_NOOP("flow::ui::Report", "Meetings")},
    {"messages", QT_TRANSLATE_NOOP("flow::ui::Report", "Messages")},
    {"notes", QT_TRANSLATE_NOOP("flow::ui::Report", "Notes")},
    {"pitched", QT_TRANSLATE_NOOP("flow::ui::Report", "Pitched")},
    {"replies", QT_TRANSLATE_NOOP("flow::ui::Report", "Replies")},
    {"holds", QT_TRANSLATE_NOOP("flow::ui::Report", "Holds")},
    {"offers", QT_TRANSLATE_NOOP("flow::ui::Report", "Offers sent")},
    {"talks", QT_TRANSLATE_NOOP("flow::ui::Report", "Talks by month")},
    {"steps", QT_TRANSLATE_NOOP("flow::ui::Report", "Steps by month")},
    {"people", QT_TRANSLATE_NOOP("flow::ui::Report", "By person")},
    {"person", QT_TRANSLATE_NOOP("flow::ui::Report", "Person")},
    {"talks_by_month", QT_TRANSLATE_NOOP("flow::ui::Report", "Talks by month")},
    {"steps_by_month", QT_TRANSLATE_NOOP("flow::ui::Report", "Pitches, holds, offers and confirmations by month")},
    {"reason", QT_TRANSLATE_NOOP("flow::ui::Report", "Reason")},
    {"reasons", QT_TRANSLATE_NOOP("flow::ui::Report", "By reason")},
    {"lost", QT_TRANSLATE_NOOP("flow::ui::Report", "Lost")},
    {"share", QT_TRANSLATE_NOOP("flow::ui::Report", "Share")},
    {"without_reason", QT_TRANSLATE_NOOP("flow::ui::Report", "Without a reason")},
    {"lost_by_reason", QT_TRANSLATE_NOOP("flow::ui::Report", "Lost dates by reason")},
    {"lost_by_month", QT_TRANSLATE_NOOP("flow::ui::Report", "Lost dates by month")},
    {"programmer", QT_TRANSLATE_NOOP("flow::ui::Report", "Programmer")},
    {"programmers", QT_TRANSLATE_NOOP("flow::ui::Report", "By programmer")},
    {"venue", QT_TRANSLATE_NOOP("flow::ui::Report", "Venue")},
    {"venues", QT_TRANSLATE_NOOP("flow::ui::Report", "Venues")},
    {"cleared", QT_TRANSLATE_NOOP("flow::ui::Report", "Taken back")},
    {"expired", QT_TRANSLATE_NOOP("flow::ui::Report", "Expired")},
    {"released", QT_TRANSLATE_NOOP("flow::ui::Report", "Given back")},
    {"open", QT_TRANSLATE_NOOP("flow::ui::Report", "Open")},
    {"kept", QT_TRANSLATE_NOOP("flow::ui::Report", "Kept")},
    {"expected", QT_TRANSLATE_NOOP("flow::ui::Report", "Expected")},
    {"days_held", QT_TRANSLATE_NOOP("flow::ui::Report", "Held for")},
    {"expected_by_programmer", QT_TRANSLATE_NOOP("flow::ui::Report", "Holds expected to be kept")},
    {"town", QT_TRANSLATE_NOOP("flow::ui::Report", "Town")},
    {"score", QT_TRANSLATE_NOOP("flow::ui::Report", "Score")},
    {"fit", QT_TRANSLATE_NOOP("flow::ui::Report", "Fit")},
    {"ease", QT_TRANSLATE_NOOP("flow::ui::Report", "Ease")},
    {"profitability", QT_TRANSLATE_NOOP("flow::ui::Report", "Profitability")},
    {"payment", QT_TRANSLATE_NOOP("flow::ui::Report", "Payment")},
    {"career", QT_TRANSLATE_NOOP("flow::ui::Report", "Career")},
    {"observations", QT_TRANSLATE_NOOP("flow::ui::Report", "Observations")},
    {"trust", QT_TRANSLATE_NOOP("flow::ui::Report", "Certainty")},
    {"thin", QT_TRANSLATE_NOOP("flow::ui::Report", "Little known")},
    {"unknown", QT_TRANSLATE_NOOP("flow::ui::Report", "Nothing known")},
    {"distribution", QT_TRANSLATE_NOOP("flow::ui::Report", "Spread of the scores")},
    {"venues_by_score", QT_TRANSLATE_NOOP("flow::ui::Report", "Venues by score")},
};

const Label kNotes[] = {
    {"other_currency", QT_TRANSLATE_NOOP("flow::ui::Report", "Amounts of %1 shows in other currencies are left out of the sums.")},
    {"other_currency_dates", QT_TRANSLATE_NOOP("flow::ui::Report", "Amounts of %1 dates in other currencies are left out of the sums.")},
    {"without_value", QT_TRANSLATE_NOOP("flow::ui::Report", "%1 dates have no value yet.")},
    {"by_day_given", QT_TRANSLATE_NOOP("flow::ui::Report", "Holds count in the period in which they were given, whenever the evening is.")},
    {"nothing_decided", QT_TRANSLATE_NOOP("flow::ui::Report", "None of these holds was confirmed, taken back or left to expire yet: nothing can be said of how reliable they are.")},
    {"expected_is_shrunk", QT_TRANSLATE_NOOP("flow::ui::Report", "Kept counts what was confirmed among confirmed, taken back and expired holds. Expected draws that share towards the mean of all programmers, the more the fewer holds there are.")},
    {"best_listed", QT_TRANSLATE_NOOP("flow::ui::Report", "Only the best %1 venues are listed.")},
    {"scores_are_shrunk", QT_TRANSLATE_NOOP("flow::ui::Report", "Scores are drawn towards the mean of the network, the more the fewer observations there are. Certainty says how much of a score is the venue's own.")},
};

} // namespace

std::span<const Label> reportTitles() { return kTitles; }
std::span<const Label> reportSummaries() { return kSummaries; }
std::span<const Label> reportWords() { return kWords; }
std::span<const Label> reportNotes() { return kNotes; }

} // namespace flow::ui::labels
