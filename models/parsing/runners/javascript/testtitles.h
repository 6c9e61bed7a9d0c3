// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace exhibit {

// What stands beside the mark of a test. A green log is little else, and a tick is known to the readers of many
// runners, so that each such line is asked for several titles; to find one by a pattern takes longer than all that is
// done with it. These take apart by hand what is plain and leave the rest to the pattern. `text` is trimmed.

/// AVA: `adds` of `adds (5ms)`, `adds (1m 2.5s)`; empty if there is none.
std::string_view titleOfAva(std::string_view text);

/// bats: `adds` of `adds [12]`, `sends (skipped: no net)`; empty if there is none.
std::string_view titleOfBats(std::string_view text);

struct NodeTitle
{
    std::string_view title, directive;
};

/// node:test: `adds` of `adds (1.6ms)`, with ` # SKIP` behind it.
std::optional<NodeTitle> titleOfNode(std::string_view text);

/// node:test: the time of the line has all its digits, `(0.591542ms)`.
bool hasNodeTime(std::string_view line);

struct PlaywrightTitle
{
    std::string_view title;
    bool isRetry = false;
};

/// Playwright, behind the sign: `2 [chromium] › a.spec.ts:3:5 › adds (retry #1) (45ms)`.
std::optional<PlaywrightTitle> titleOfPlaywright(std::string_view text);

struct VitestFile
{
    std::string path;
    std::int64_t tests = 0;
    std::string parts; ///< ` | 1 skipped`
};

/// Vitest, of a whole line: ` ✓ src/a.test.ts (3 tests | 1 skipped) 41ms`, with the name of a project before the file
/// and any sign.
std::optional<VitestFile> fileOfVitest(std::string_view line);

} // namespace exhibit
