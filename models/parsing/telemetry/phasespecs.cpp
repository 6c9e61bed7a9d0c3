// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/phasespecs.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/pytest/pytestreportbuilder.h"
#include "models/parsing/reports/runsummary.h"
#include "models/parsing/telemetry/phaserows.h"
#include "models/parsing/telemetry/summarylines.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

constexpr int deepestSpec = 12;
constexpr std::size_t mostSpecs = 100'000;

class SpecReader
{
public:
    explicit SpecReader(ReportPlaces& places) : m_places(places) {}

    void read(const JsonNode& node, std::string_view run, int depth = 0)
    {
        if (depth > deepestSpec || m_found.size() >= mostSpecs)
            return;
        const std::string_view own = node.isObject() ? runOf(node) : std::string_view();
        run = own.empty() ? run : own;
        if (node.isObject() && !node["phase_id"].string().empty())
            keep(node, run);
        for (const JsonNode& child : node.children)
            read(child, run, depth + 1);
    }

    std::vector<PhaseRecord> take() { return std::move(m_found); }

private:
    static std::string_view runOf(const JsonNode& node)
    {
        const std::string_view own = node["run_id"].string();
        return own.empty() ? node.at({"run", "run_id"}).string() : own;
    }

    void keep(const JsonNode& node, std::string_view run)
    {
        PhaseRecord phase;
        readPhaseObject(node, phase);
        if (phase.deliverables.empty() && !phase.allowNoop)
            return;
        phase.runId = run;
        phase.phaseId = node["phase_id"].string();
        phase.state = node["state"].string();
        phase.scope = PhaseRecord::Scope::Object;
        phase.where = m_places.lineOf(node.offset);
        m_found.push_back(std::move(phase));
    }

    ReportPlaces& m_places;
    std::vector<PhaseRecord> m_found;
};

/// Takes one line of a summary; true if it says something of the specification.
bool takeLine(std::string_view line, const std::string& section, PhaseRecord& phase)
{
    static const RE2 file(R"(\s*[-*]\s+(?:\[[ xX]\]\s+)?(?:`([^`]+)`|([^\s`*:]+)):?(?:\s.*)?)");
    static const RE2 noop(R"((?i)\s*[-*]\s+\**allow[ _-]no-?op\**:\**\s+`?(true|yes|false|no)`?\s*)");
    const re2::StringPiece piece(line.data(), line.size());
    std::string quoted, plain;
    if (RE2::FullMatch(piece, noop, &plain)) {
        phase.allowNoop = lowered(plain) == "true" || lowered(plain) == "yes";
        return true;
    }
    if (section != "deliverables" || !RE2::FullMatch(piece, file, &quoted, &plain))
        return false;
    const std::string path = withSlashes(quoted.empty() ? plain : quoted);
    // A word alone is no file.
    if (path.find_first_of("./") == std::string::npos || path.find(' ') != std::string::npos)
        return false;
    phase.deliverables.push_back(path);
    return true;
}

} // namespace

std::vector<PhaseRecord> phaseSpecsOfJson(const TextSource& source, LineNumber line, std::string_view text)
{
    ReportPlaces places(source, line, text);
    SpecReader reader(places);
    JsonTree tree;
    static_cast<void>(tree.read(text, [&reader](const JsonNode& node) { reader.read(node, {}); }));
    return reader.take();
}

std::optional<PhaseRecord> phaseSpecOfSummary(const TextSource& source)
{
    PhaseRecord phase;
    phase.where = takeSummaryLines(source, [&](std::string_view line, const std::string& heading) {
        return takeLine(line, lowered(heading), phase);
    });
    const std::optional<Witness> title = phase.where.isNull() ? std::nullopt : parseRunSummary(source);
    if (!title || title->key.phase.empty())
        return std::nullopt;
    phase.runId = title->key.runId;
    phase.phaseId = title->key.phase;
    phase.state = title->statedState;
    return phase;
}

} // namespace exhibit
