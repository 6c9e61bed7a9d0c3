// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace exhibit {

/// A percentage as written; unset: it is none.
std::optional<double> percentageOf(std::string_view text);

/// Adds to the numbers of a rate.
void addTo(CoverageRate& rate, std::int64_t covered, std::int64_t total);

/// The measures of one report while it is read: the whole, and each file once.
class CoverageFiles
{
public:
    static constexpr std::size_t maxFiles = 100'000; ///< further ones count for the whole only

    CoverageMeasure whole;

    /// The measure of a file, with slashes; a new one stands at `where`. Valid until the next call.
    CoverageMeasure& of(std::string_view path, const SourceRef& where);
    /// Sums the files up where the report states nothing of the whole, and hands all over. Of a report that ends too
    /// early only what it states itself says something of the whole. Nothing is left.
    void moveTo(bool isWhole, DocumentRecords& records);

private:
    void sumUp();

    std::vector<CoverageMeasure> m_files;
    std::unordered_map<std::string, std::size_t> m_indexes;
    CoverageMeasure m_further;
};

} // namespace exhibit
