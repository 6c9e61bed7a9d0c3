// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/tokenevents.h"
#include "models/parsing/telemetry/tokenlines.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

using namespace exhibit;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    TextSource source;
    source.path = "events";
    source.text = text;
    TokenEventParser parser;
    TokenLines lines(source);
    parser.addFile(source);
    std::string_view rest = text;
    for (LineNumber line{1}; !rest.empty(); line = line.plus(1)) {
        const std::size_t newline = rest.find('\n');
        parser.addLine(source, line, rest.substr(0, newline));
        lines.addLine(line, rest.substr(0, newline));
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
    }
    DocumentRecords records;
    lines.finish(records);
    std::vector<TokenEvent> events = parser.takeEvents();
    events.insert(events.end(), records.tokenEvents.begin(), records.tokenEvents.end());
    for (const TokenEvent& event : events) {
        // The quote is an exact part of the text it points into.
        if (!event.where.firstLine.isValid() || text.find(event.where.quote) == std::string_view::npos)
            std::abort();
    }
    for (const int retry : retriesAfterEscalations(parser.takeEscalations(), events)) {
        if (retry >= static_cast<int>(events.size()))
            std::abort();
    }
    return 0;
}
