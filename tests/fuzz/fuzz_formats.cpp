// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"
#include "models/parsing/rules/rules.h"
#include "tests/fuzz/placecheck.h"

#include <cstdint>

using namespace exhibit;

/// Any text through the parser of any kind that makes witnesses or measures: recognition may be wrong, reading not.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const Rules rules;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const ArtifactKind own = kindOfContent(text, false);
    for (const Format& format : formats()) {
        if (!format.make || !format.traits.has(Trait::HoldsRecords) || !format.traits.has(Trait::OneRun))
            continue;
        if (size > 100'000 && format.kind != own)
            continue;
        TestDictionary tests;
        const DocumentContext context{TextSource{"f", {}, LineNumber{1}, {}}, rules, tests};
        const std::unique_ptr<DocumentParser> parser = format.make(context);
        fuzz::eachLine(text, [&](LineNumber line, std::string_view part) { parser->addLine(line, part); });
        DocumentRecords records;
        parser->finish(Mojibake::None, records);
        fuzz::checkWitnesses(records.witnesses, tests, text);
        for (const CoverageMeasure& measure : records.coverage)
            fuzz::checkPlace(measure.where, text);
    }
    return 0;
}
