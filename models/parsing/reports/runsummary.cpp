// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/runsummary.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/prose/prose.h"
#include "models/parsing/telemetry/applystats.h"
#include "models/parsing/telemetry/phasespecs.h"
#include "models/parsing/text/isotime.h"

#include <re2/re2.h>

#include <cstdint>
#include <string>

namespace exhibit {

namespace {

constexpr int linesBeforeTitle = 20; ///< front matter and comments, not a whole other document

struct RunSummaryReader
{
    const TextSource& source;
    std::optional<Witness> witness;

    bool readTitle(std::string_view line, LineNumber number);
    void readBullet(std::string_view line, LineNumber number);
};

bool RunSummaryReader::readTitle(std::string_view line, LineNumber number)
{
    static const RE2 run(R"(^#\s+(?i:run summary):\s*`?([^\s`]+)`?\s*$)");
    static const RE2 phase(R"(^#\s+(?i:phase summary):\s*`?([^\s`]+)`?(?:\s+[-–—]\s+.*)?\s*$)");
    std::string id;
    const bool isRun = RE2::FullMatch(line, run, &id);
    if (!isRun && !RE2::FullMatch(line, phase, &id))
        return false;
    witness.emplace();
    witness->kind = WitnessKind::Prose;
    (isRun ? witness->key.runId : witness->key.phase) = id;
    witness->where = source.pointTo(number, line);
    witness->summary = witness->where;
    return true;
}

void RunSummaryReader::readBullet(std::string_view line, LineNumber number)
{
    static const RE2 form(R"(^[-*]\s+\*\*([^*:]+):?\*\*:?\s*(.*?)\s*$)");
    std::string name;
    std::string value;
    if (!RE2::FullMatch(line, form, &name, &value) || value.empty())
        return;
    if (name == "State" && witness->statedState.empty()) {
        witness->statedState = value;
        witness->summary = source.pointTo(number, line);
    } else if (name == "Run ID" && witness->key.runId.empty()) {
        witness->key.runId = value;
    } else if (name == "Completed" && !witness->createdEpoch) {
        witness->createdEpoch = isoEpoch(value);
    }
}

} // namespace

std::optional<Witness> parseRunSummary(const TextSource& source)
{
    RunSummaryReader reader{source, {}};
    std::string_view rest = source.text;
    for (LineNumber number{1}; !rest.empty(); number = number.plus(1)) {
        const std::size_t newline = rest.find('\n');
        std::string_view line = rest.substr(0, newline);
        rest = newline == std::string_view::npos ? std::string_view{} : rest.substr(newline + 1);
        while (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (reader.witness)
            reader.readBullet(line, number);
        else if (!reader.readTitle(line, number) && number.value >= linesBeforeTitle)
            return std::nullopt;
    }
    return reader.witness;
}

std::unique_ptr<DocumentParser> makeRunSummary(const DocumentContext& context)
{
    return makeWholeText(
        context, [&rules = context.rules](const TextSource& source, Mojibake mojibake, DocumentRecords& records) {
            records.text = readSummaryText(source, mojibake, rules, records.problems);
            if (std::optional<Witness> witness = parseRunSummary(source))
                records.witnesses.push_back(std::move(*witness));
            if (std::optional<ApplyStats> stats = applyStatsOfSummary(source))
                records.applyStats.push_back(std::move(*stats));
            if (std::optional<PhaseRecord> phase = phaseSpecOfSummary(source))
                records.phases.push_back(std::move(*phase));
        });
}

} // namespace exhibit
