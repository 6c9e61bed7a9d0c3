// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/parsing/claims/claimwriter.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

/// Reads how many tests a document counts in its sections, and lists there. Lists may be a choice: only where other
/// sections of the same document list as many as they count is one that does not wrong.
class SectionCounts
{
public:
    explicit SectionCounts(const ProseReading& reading) : m_reading(reading) {}

    void read(int block);
    void finish(std::vector<Claim>& claims) const;

private:
    struct Count
    {
        int block = -1;
        LineNumber line;
        std::string text;
        std::int64_t number = 0;
        std::int64_t files = 0; ///< of a sum over files: how many these are
    };
    struct Section
    {
        std::optional<Count> inHeading; ///< `Login (5 tests)`
        std::optional<Count> below;     ///< `Tests: 28`, the first line of the section
        std::int64_t tests = 0, others = 0;
        bool isBegun = false;
    };
    /// A list of files with the number of their tests.
    struct FileList
    {
        std::int64_t files = 0, tests = 0;
        bool isWhole = true;
    };

    void readHeading(int block);
    void readLine(int block);
    void readItem(int block);
    std::optional<Count> countIn(int block, LineNumber line, const std::string& text, std::string_view use) const;
    void refuteLists(std::vector<Claim>& claims) const;
    void refuteSections(std::vector<Claim>& claims) const;
    void refuteFileSums(std::vector<Claim>& claims) const;
    Claim refuted(const Count& count, std::string_view by, std::int64_t actual, std::int64_t rows) const;

    const ProseReading& m_reading;
    std::map<int, Section> m_sections;               ///< by heading; only of those that count
    std::map<std::pair<int, int>, FileList> m_files; ///< by heading and lead-in
    std::vector<Count> m_fileSums;
};

} // namespace exhibit
