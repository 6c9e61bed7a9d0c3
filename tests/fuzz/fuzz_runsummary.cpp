// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/runsummary.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace exhibit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    TextSource source;
    source.path = "summary";
    source.text = std::string_view(reinterpret_cast<const char*>(data), size);
    if (const auto witness = parseRunSummary(source)) {
        if (source.text.find(witness->summary.quote) == std::string_view::npos)
            std::abort();
    }
    return 0;
}
