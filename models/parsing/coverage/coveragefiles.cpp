// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/coveragefiles.h"

#include "models/domain/measures/statednumber.h"

#include "models/domain/text.h"

#include <iterator>
#include <utility>

namespace exhibit {

namespace {

constexpr CoverageRate CoverageMeasure::*rates[] = {&CoverageMeasure::lines, &CoverageMeasure::statements,
                                                    &CoverageMeasure::branches, &CoverageMeasure::functions};

bool isKnown(const CoverageMeasure& measure)
{
    bool known = measure.combined.has_value();
    for (const auto rate : rates)
        known = known || (measure.*rate).isKnown();
    return known;
}

} // namespace

std::optional<double> percentageOf(std::string_view text)
{
    if (text.ends_with('%'))
        text.remove_suffix(1);
    const std::optional<double> number = decimalNumber(text);
    return number && *number >= 0 && *number <= 100 ? number : std::nullopt;
}

void addTo(CoverageRate& rate, std::int64_t covered, std::int64_t total)
{
    rate.covered = rate.covered.value_or(0) + covered;
    rate.total = rate.total.value_or(0) + total;
}

CoverageMeasure& CoverageFiles::of(std::string_view path, const SourceRef& where)
{
    const auto [entry, isNew] = m_indexes.try_emplace(withSlashes(path), m_files.size());
    if (!isNew)
        return m_files[entry->second];
    if (m_files.size() >= maxFiles) {
        m_indexes.erase(entry);
        return m_further;
    }
    m_files.emplace_back();
    m_files.back().path = entry->first;
    m_files.back().where = where;
    return m_files.back();
}

void CoverageFiles::sumUp()
{
    for (const auto rate : rates) {
        for (const CoverageMeasure& file : m_files) {
            const CoverageRate& part = file.*rate;
            if (part.covered && part.total)
                addTo(whole.*rate, *part.covered, *part.total);
        }
        const CoverageRate& further = m_further.*rate;
        if (further.covered && further.total)
            addTo(whole.*rate, *further.covered, *further.total);
    }
}

void CoverageFiles::moveTo(bool isWhole, DocumentRecords& records)
{
    if (!isKnown(whole) && isWhole)
        sumUp();
    if (isKnown(whole))
        records.coverage.push_back(std::move(whole));
    for (CoverageMeasure& file : m_files) {
        if (isKnown(file))
            records.coverage.push_back(std::move(file));
    }
    *this = {};
}

} // namespace exhibit
