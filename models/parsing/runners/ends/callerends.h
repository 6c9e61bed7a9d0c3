// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/domain/textsource.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// What is printed of how a runner ended that its totals do not say: the exit code that its caller prints right behind
/// them (`npm error code 1`, `make: *** [test] Error 1`, `Exit code: 1`), and a threshold that it missed itself. A
/// session with green totals has failed then. Lines of another program between the totals and the code leave it to that
/// program. One thread, one text an object.
class CallerEnds
{
public:
    explicit CallerEnds(TextSource origin) : m_origin(std::move(origin)) {}

    /// `text` is a line of the origin's text without terminal escapes, `raw` as it stands there.
    void addLine(LineNumber line, std::string_view text, std::string_view raw);
    /// Takes green sessions that ended otherwise as failed; after the last line.
    void applyTo(std::vector<Witness>& witnesses) const;

private:
    struct End
    {
        LineNumber line;
        LineNumber before; ///< the last line above it that something else has printed
        int code = 0;
        std::string_view runner; ///< that says so itself, anywhere in its session; empty: its caller does
        std::string quote;
    };

    void add(LineNumber line, int code, std::string_view runner, std::string_view raw);
    bool isOf(const End& end, const Witness& witness) const;

    TextSource m_origin;
    std::vector<End> m_ends;
    LineNumber m_other; ///< the last line of something else
};

} // namespace exhibit
