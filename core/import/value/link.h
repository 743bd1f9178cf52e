// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

namespace flow::value {

/// A web address with a scheme ("https://" is added), the host in lower case, the rest untouched. Text that is none is
/// Invalid; of several the first, Doubtful.
TextValue url(std::string_view cell, std::string &scratch);

/// The name of an account: "@lavapeur", "instagram.com/lavapeur/", "https://www.instagram.com/lavapeur?igsh=x" are
/// "lavapeur". `site` is "instagram", "facebook", "tiktok", "youtube", "soundcloud"...; an address elsewhere is kept whole.
TextValue handle(std::string_view cell, std::string_view site, std::string &scratch);

} // namespace flow::value
