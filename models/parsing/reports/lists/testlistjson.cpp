// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/lists/testlistjson.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/reports/jestjson.h"
#include "models/parsing/reports/lists/googletestjson.h"
#include "models/parsing/reports/lists/mochajson.h"
#include "models/parsing/reports/lists/rspecjson.h"

namespace exhibit {

bool isTestListJson(const JsonPeek& peek, const std::string& prefix)
{
    return isJestJson(peek, prefix) || isMochaJson(peek, prefix) || isRspecJson(peek, prefix) ||
           isGoogleTestJson(peek, prefix);
}

std::unique_ptr<DocumentParser> makeTestListJson(const DocumentContext& context)
{
    constexpr std::size_t peeked = std::size_t{64} << 10;
    return makeWholeFile(context, [&tests = context.tests](const TextSource& source, DocumentRecords& records) {
        const JsonPeek peek = peekJson(source.text.substr(0, peeked));
        if (isMochaJson(peek, {}))
            readMochaJson(source, tests, records);
        else if (isRspecJson(peek, {}))
            readRspecJson(source, tests, records);
        else if (isGoogleTestJson(peek, {}))
            readGoogleTestJson(source, tests, records);
        else
            readJestJson(source, tests, records);
    });
}

} // namespace exhibit
