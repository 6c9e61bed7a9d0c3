// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace exhibit {

/// Rounded to one decimal, which a whole number goes without: `66.7`, `40`.
std::string oneDecimal(double value);
std::string twoDecimals(double value); ///< as it may have been written: `99.99`, `52.6`

/// A sum that a sentence states with its parts: `52.6% (20/38)`, `240 s -> 160 s, 33% faster`, `12 of 10 files`.
struct StatedSum
{
    enum class Kind { Ratio, Change, PartOfWhole, Parts };
    Kind kind = Kind::Ratio;
    double stated = 0; ///< percent; of PartOfWhole: the part; of Parts: the sum
    double actual = 0; ///< percent; of PartOfWhole: the whole; of Parts: what they add up to
    bool holds = false;
};

/// The first sum that can be done again; rounding of a percentage is tolerated, of a relative change generously, as the
/// terms are rounded, too.
std::optional<StatedSum> findSum(const std::string& text);

/// The sum in `10 files (6 new and 4 old)` or `14 tests (8 + 6)`. Parts that may overlap are none.
std::optional<StatedSum> findParts(const std::string& text);

/// A number of things that the same sentence names one by one: `6 columns (a_id, b_id)`, `6-part strategy (P4-P9)`.
struct StatedList
{
    std::int64_t stated = 0, listed = 0;
    bool isStrict = false; ///< the items can be nothing else than the things counted
};
std::optional<StatedList> findInlineList(const std::string& text);

/// A number of things that a sentence announces with a colon at its end: `6-File Structure:`.
struct Announcement
{
    std::int64_t number = 0;
    bool isStrict = false; ///< parts, steps, files, …: days and people are not what a list below names
};
std::optional<Announcement> findAnnouncement(const std::string& text);

/// Items of the list that starts in the first lines of `lines`; zero if there is none.
struct CountedList
{
    std::int64_t items = 0;
    bool isNumbered = false;         ///< 1, 2, 3, … without a gap
    std::size_t first = 0, last = 0; ///< indexes of the first and last item's line
};
CountedList countList(const std::vector<std::string>& lines);

} // namespace exhibit
