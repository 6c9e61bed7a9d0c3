// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/mojibake.h"
#include "models/parsing/prose/prose.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace exhibit;

namespace {

/// A few wordings are enough: what is tried here is the reading, not the rules.
const Rules& rules()
{
    static const Rules loaded = Rules::load({{"fuzz.toml", R"(
[[rule]]
id = 'claim'
use = 'test.claim'
patterns = ['(?P<passed>\d+)/(?P<total>\d+) tests', 'all tests pass']
matches = ['1/1 tests']
rejects = ['x']
[[rule]]
id = 'label'
use = 'freshness.label'
patterns = ['updated:?']
matches = ['updated']
rejects = ['x']
[[rule]]
id = 'noun'
use = 'test.noun'
patterns = ['tests?']
matches = ['tests']
rejects = ['x']
[[rule]]
id = 'output'
use = 'around.output'
patterns = ['results?']
matches = ['results']
rejects = ['x']
)"}}).value();
    return loaded;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto lines = static_cast<std::int64_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    for (const Mojibake mojibake : {Mojibake::None, Mojibake::Windows1252}) {
        for (const Claim& claim : parseProse({"f.md", {}, LineNumber{1}, text}, mojibake, rules()).claims) {
            // A pointer out of the text would be an accusation without evidence.
            if (claim.where.firstLine.value < 1 || claim.where.lastLine.value > lines ||
                claim.where.lastLine < claim.where.firstLine)
                std::abort();
        }
    }
    return 0;
}
