// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/textsource.h"

#include <functional>
#include <string>
#include <string_view>

namespace exhibit {

/// Hands the lines of a summary to `take` with the heading that they stand under (without `#`, empty before the first);
/// headings and lines over 4 KiB are passed over. The place from the first to the last line that it took; null: none.
SourceRef takeSummaryLines(const TextSource& source,
                           const std::function<bool(std::string_view line, const std::string& heading)>& take);

} // namespace exhibit
