// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/executors.h"
#include "models/parsing/telemetry/diagnostics.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace exhibit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    TextSource origin;
    origin.path = "diagnostics";
    static const Executors executors = Executors::load({{"fuzz.toml", R"(
[executor]
id = 'e'
name = 'E'
[executor.layout]
root = '.runs'
groups = 'runs'
output = 'ci'
records = 'diagnostics'
file = 'pytest_{phase}'
)"}}).value();
    DiagnosticsParser parser(executors);
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t newline = rest.find('\n');
        parser.addLine(origin, line, rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    for (const DiagnosticsRecord& record : parser.takeRecords()) {
        if (!record.where.firstLine.isValid())
            std::abort();
    }
    executors.runOfRecord(text);
    return 0;
}
