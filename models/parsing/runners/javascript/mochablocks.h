// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/keptline.h"

#include <cstdint>
#include <string>

namespace exhibit {

/// The numbered failures below mocha's totals: `  1) describe`, the titles below it each deeper, the last with a colon,
/// then the error and its stack; or the whole name on one line.
class MochaBlocks
{
public:
    /// The next line is below new totals.
    void reset();
    /// Lines that are no part of a block are left alone.
    void addLine(const LogLine& line, RunnerSession& session);

private:
    void endTitle(RunnerSession& session);

    std::string m_title;
    KeptLine m_head;
    TestId m_test;
    std::int64_t m_number = 0; ///< of the failure that is read
    bool m_isTitle = false;
};

} // namespace exhibit
