// SPDX-License-Identifier: GPL-3.0-or-later
// Statements of distributors and figures of streaming services.
#include "core/import/profile/profile.h"

#include <array>

namespace flow {
namespace {

    using namespace std::string_view_literals;
    using enum value::DecimalMark;

    // Earnings are already net of the team's share.
    constexpr std::array kDistrokidColumns{
        ColumnRule{"reporting date", "royalty.reported_on"}, ColumnRule{"sale month", "royalty.period_start", "period"}, ColumnRule{"store", "royalty.store"},
        ColumnRule{"artist", "royalty.artist_name"}, ColumnRule{"title", "royalty.title"}, ColumnRule{"isrc", "royalty.isrc"}, ColumnRule{"upc", "royalty.upc"},
        ColumnRule{"quantity", "royalty.quantity"}, ColumnRule{"song/album", "royalty.sale_type"}, ColumnRule{"country of sale", "royalty.country"},
        ColumnRule{"earnings (usd)", "royalty.net_micros"}, ColumnRule{"team percentage|songwriter royalties withheld*", "", "extra"},
    };
    constexpr std::array kDistrokid{"reporting date&sale month&earnings (usd)"sv};

    constexpr std::array kTunecoreColumns{
        ColumnRule{"sales period", "royalty.period_start", "period", "month"}, ColumnRule{"posted date", "royalty.reported_on"}, ColumnRule{"store name", "royalty.store"},
        ColumnRule{"country of sale", "royalty.country"}, ColumnRule{"artist", "royalty.artist_name"}, ColumnRule{"release title", "royalty.release"},
        ColumnRule{"song title", "royalty.title"}, ColumnRule{"upc", "royalty.upc"}, ColumnRule{"optional isrc|isrc", "royalty.isrc"},
        ColumnRule{"sales type|release type", "royalty.sale_type"}, ColumnRule{"# units sold|quantity", "royalty.quantity"},
        ColumnRule{"total earned", "royalty.net_micros"}, ColumnRule{"currency", "royalty.currency"},
        ColumnRule{"label|optional upc|tc song id|per unit price|net sales|net sales currency|exchange rate", "", "extra"},
    };
    constexpr std::array kTunecore{"sales period&posted date&total earned"sv, "store name&song title&total earned"sv};

    constexpr std::array kBelieveColumns{
        ColumnRule{"reporting month", "royalty.reported_on"}, ColumnRule{"sales month", "royalty.period_start", "period", "month"},
        ColumnRule{"platform", "royalty.store"}, ColumnRule{"country / region", "royalty.country"}, ColumnRule{"label name", "", "extra"},
        ColumnRule{"artist name", "royalty.artist_name"}, ColumnRule{"release title", "royalty.release"}, ColumnRule{"track title", "royalty.title"},
        ColumnRule{"upc", "royalty.upc"}, ColumnRule{"isrc", "royalty.isrc"}, ColumnRule{"release catalog nb", "", "extra"},
        ColumnRule{"streaming subscription type", "", "extra"}, ColumnRule{"release type", "", "extra"}, ColumnRule{"sales type", "royalty.sale_type"},
        ColumnRule{"quantity", "royalty.quantity"}, ColumnRule{"client payment currency", "royalty.currency"}, ColumnRule{"unit price", "", "extra"},
        ColumnRule{"mechanical fee", "", "extra"}, ColumnRule{"gross revenue", "", "extra"}, ColumnRule{"client share rate", "", "extra"},
        ColumnRule{"net revenue", "royalty.net_micros"},
    };
    constexpr std::array kBelieve{"client payment currency&net revenue&sales month"sv};

    constexpr std::array kBeatportColumns{
        ColumnRule{"product_upc", "royalty.upc"}, ColumnRule{"track_isrc_code", "royalty.isrc"}, ColumnRule{"release", "royalty.release"},
        ColumnRule{"track_title", "royalty.title"}, ColumnRule{"track_artist", "royalty.artist_name"}, ColumnRule{"territory", "royalty.country"},
        ColumnRule{"purchase_status|format", "royalty.sale_type", "fallback"}, ColumnRule{"transaction_date", "royalty.period_start", "period"},
        ColumnRule{"track_count", "royalty.quantity"}, ColumnRule{"net_content_revenue", "royalty.net_micros"}, ColumnRule{"net_wav_revenue", "royalty.net_micros", "sum"},
        ColumnRule{"gross_*|paid_price|mechanical_withholding|label|remix*|delivery|content_type|product_catalogue_number", "", "extra"},
    };
    constexpr std::array kBeatport{"product_upc&track_isrc_code&net_content_revenue"sv};

    constexpr std::array kGenericColumns{
        ColumnRule{"track|track title|song", "royalty.title"}, ColumnRule{"artist|artist name", "royalty.artist_name"}, ColumnRule{"release|album", "royalty.release"},
        ColumnRule{"upc", "royalty.upc"}, ColumnRule{"isrc", "royalty.isrc"}, ColumnRule{"period", "royalty.period_start", "period"},
        ColumnRule{"dsp|store|platform", "royalty.store"}, ColumnRule{"territory|country", "royalty.country"}, ColumnRule{"streams|quantity|units", "royalty.quantity"},
        ColumnRule{"revenue|net revenue|earnings", "royalty.net_micros"}, ColumnRule{"currency", "royalty.currency"}, ColumnRule{"release type", "royalty.sale_type"},
        ColumnRule{"label|catalog #", "", "extra"},
    };
    constexpr std::array kGeneric{"isrc&period&dsp&revenue"sv};

    constexpr std::array kLabelcasterColumns{
        ColumnRule{"report_date", "royalty.reported_on"}, ColumnRule{"sales_start_date", "royalty.period_start"}, ColumnRule{"sales_end_date", "royalty.period_end"},
        ColumnRule{"upc", "royalty.upc"}, ColumnRule{"isrc", "royalty.isrc"}, ColumnRule{"release_title", "royalty.release"}, ColumnRule{"track_title", "royalty.title"},
        ColumnRule{"track_artist", "royalty.artist_name"}, ColumnRule{"release_artist", "royalty.artist_name", "fallback"}, ColumnRule{"label", "", "extra"},
    };
    constexpr std::array kLabelcaster{"sales_start_date&sales_end_date&track_title&release_artist"sv};

    constexpr std::array kTimelineColumns{ColumnRule{"date", "audience_stat.day"}, ColumnRule{"streams", "audience_stat.value", "metric", "streams"}};
    constexpr std::array kTimeline{"=date,streams"sv};
    constexpr std::array kAudienceColumns{
        ColumnRule{"date", "audience_stat.day"}, ColumnRule{"listeners", "audience_stat.value", "metric", "listeners"},
        ColumnRule{"monthly listeners", "audience_stat.value", "metric", "monthly_listeners"},
        ColumnRule{"monthly active listeners", "audience_stat.value", "metric", "monthly_active_listeners"},
        ColumnRule{"super listeners", "audience_stat.value", "metric", "super_listeners"}, ColumnRule{"streams", "audience_stat.value", "metric", "streams"},
        ColumnRule{"playlist adds", "audience_stat.value", "metric", "playlist_adds"}, ColumnRule{"saves", "audience_stat.value", "metric", "saves"},
        ColumnRule{"followers", "audience_stat.value", "metric", "followers"},
    };
    constexpr std::array kAudience{"date&listeners&followers&streams"sv};
    constexpr std::array kSongColumns{
        ColumnRule{"song", "audience_stat.subject"}, ColumnRule{"listeners", "audience_stat.value", "metric", "listeners"},
        ColumnRule{"streams", "audience_stat.value", "metric", "streams"}, ColumnRule{"saves", "audience_stat.value", "metric", "saves"},
        ColumnRule{"release_date", "", "extra"},
    };
    constexpr std::array kSongs{"song&listeners&saves&release_date"sv};
    constexpr std::array kPlaylistColumns{
        ColumnRule{"title", "audience_stat.subject"}, ColumnRule{"author", "", "extra"}, ColumnRule{"listeners", "audience_stat.value", "metric", "listeners"},
        ColumnRule{"streams", "audience_stat.value", "metric", "streams"}, ColumnRule{"date_added", "audience_stat.day"},
    };
    constexpr std::array kPlaylists{"title&author&date_added&streams"sv};

    constexpr std::array kProfiles{
        Profile{.id = "distrokid", .kind = TableKind::Royalties, .grade = 'A', .signatures = kDistrokid, .columns = kDistrokidColumns, .mark = Point,
            .currency = "USD", .source = "distrokid", .flags = SharedEvidence},
        Profile{.id = "tunecore", .kind = TableKind::Royalties, .signatures = kTunecore, .columns = kTunecoreColumns, .mark = Point,
            .source = "tunecore", .flags = SharedEvidence},
        Profile{.id = "believe", .kind = TableKind::Royalties, .grade = 'A', .signatures = kBelieve, .columns = kBelieveColumns,
            .source = "believe", .flags = ByPosition | SharedEvidence},
        Profile{.id = "beatport", .kind = TableKind::Royalties, .grade = 'A', .signatures = kBeatport, .columns = kBeatportColumns, .mark = Point,
            .source = "beatport", .flags = SharedEvidence},
        Profile{.id = "generic_royalty", .kind = TableKind::Royalties, .signatures = kGeneric, .columns = kGenericColumns, .flags = SharedEvidence},
        Profile{.id = "labelcaster", .kind = TableKind::Royalties, .signatures = kLabelcaster, .columns = kLabelcasterColumns,
            .source = "labelcaster", .flags = SharedEvidence},
        Profile{.id = "spotify_timeline", .kind = TableKind::Stats, .signatures = kTimeline, .columns = kTimelineColumns, .source = "spotify", .flags = SubjectInName},
        Profile{.id = "spotify_audience", .kind = TableKind::Stats, .signatures = kAudience, .columns = kAudienceColumns, .source = "spotify", .flags = SubjectInName},
        Profile{.id = "spotify_songs", .kind = TableKind::Stats, .signatures = kSongs, .columns = kSongColumns, .source = "spotify"},
        Profile{.id = "spotify_playlists", .kind = TableKind::Stats, .signatures = kPlaylists, .columns = kPlaylistColumns, .source = "spotify"},
    };

} // namespace

std::span<const Profile> royaltyProfiles() { return kProfiles; }

} // namespace flow
