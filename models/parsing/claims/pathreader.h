// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"
#include "models/domain/packfacts.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/claims/filenames.h"

#include <vector>

namespace exhibit {

/// Reads the files that prose says exist (links, mentions, commands, trees) and the lines it says they have.
/// Path claims: subject `file`. Line claims: subject `file`, values `first` and `last`, or `lines` (the file's length)
/// or `added` (`+270 lines`).
class PathReader
{
public:
    explicit PathReader(const ProseReading& reading) : m_reading(reading) {}

    void read(int block, std::vector<Claim>& claims, std::vector<Mention>& mentions) const;

private:
    void readStatement(const ProseStatement& statement, std::vector<Claim>& claims,
                       std::vector<Mention>& mentions) const;
    void readLines(const ProseStatement& statement, const std::vector<NamedFile>& files,
                   std::vector<Claim>& claims) const;
    void readCode(int block, std::vector<Claim>& claims, std::vector<Mention>& mentions) const;
    void addPath(const ProseStatement& statement, const NamedFile& file, std::vector<Claim>& claims,
                 std::vector<Mention>& mentions) const;

    const ProseReading& m_reading;
};

} // namespace exhibit
