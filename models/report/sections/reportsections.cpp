// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/sections/reportsections.h"

#include "models/report/markdownsections.h"

#include <algorithm>

namespace exhibit {

namespace {

/// A section that says nothing of pointers.
template <std::string (*Write)(MarkdownContext&)> std::string plain(MarkdownContext& context, const CheckedPointers&)
{
    return Write(context);
}

/// How far somebody has looked.
std::string progress(MarkdownContext& context)
{
    std::string text;
    const ReviewTotals& totals = context.review().totals;
    if (totals.toReview() > 0)
        text += bullet(context.say("report.to-review", {{"total", std::to_string(totals.toReview())},
                                                        {"claims", std::to_string(totals.claimsToReview)},
                                                        {"patterns", std::to_string(totals.patternsToReview)}}));
    if (!context.snapshot().decisions)
        return text;
    const DecisionCounts counts = countDecisions(context.snapshot());
    return text + bullet(context.say("report.decided", {{"accepted", std::to_string(counts.accepted)},
                                                        {"dismissed", std::to_string(counts.dismissed)},
                                                        {"needs", std::to_string(counts.needsEvidence)},
                                                        {"undecided", std::to_string(counts.undecided())}}));
}

/// What was read, what was checked and holds, and how far somebody has looked.
std::string method(MarkdownContext& context, const CheckedPointers&)
{
    return markdownEvidence(context) + '\n' + progress(context) + markdownSupported(context);
}

/// Runs, the tests that fail in them, why they fail, and which policies they would complete.
std::string runs(MarkdownContext& context, const CheckedPointers&)
{
    return markdownRuns(context) + markdownFailingSets(context) + markdownSignatures(context) + markdownGates(context);
}

struct Reader
{
    const char* name;
    std::vector<std::string> sections;
};

/// An operator wants to know what to do next, a maintainer whether to merge, an auditor whether it is true.
const std::vector<Reader>& readers()
{
    static const std::vector<Reader> all{
        {"operator",
         {"first-steps", "mismatches", "patterns", "runs", "sessions", "telemetry", "systemic", "missing", "problems"}},
        {"maintainer", {"mismatches", "commits", "runs", "patterns", "systemic", "missing"}},
        {"auditor",
         {"mismatches", "notices", "runs", "sessions", "telemetry", "commits", "missing", "method", "problems",
          "pointers"}}};
    return all;
}

} // namespace

const std::vector<ReportSection>& reportSections()
{
    static const std::vector<ReportSection> all{
        {"first-steps", "report.heading.first-steps", plain<markdownNextSteps>,
         [](const PackSnapshot& pack) { return std::int64_t(pack.review->nextSteps.size()); }},
        {"mismatches", "report.heading.mismatches", plain<markdownMismatches>,
         [](const PackSnapshot& pack) { return pack.review->totals.mismatches; }},
        {"notices", "report.heading.notices", plain<markdownNotices>,
         [](const PackSnapshot& pack) { return pack.review->totals.notices; }},
        {"patterns", "report.heading.patterns", plain<markdownPatterns>,
         [](const PackSnapshot& pack) { return pack.review->totals.patterns; }},
        {"runs", "report.heading.runs", runs,
         [](const PackSnapshot& pack) { return std::int64_t(pack.review->runs.size()); }},
        {"sessions", "report.sessions", plain<markdownSessions>,
         [](const PackSnapshot& pack) { return std::int64_t(pack.facts->sessions.size()); }},
        {"telemetry", "report.heading.telemetry", plain<markdownTelemetry>,
         [](const PackSnapshot& pack) { return pack.review->telemetry.events; }},
        {"commits", "report.heading.commits", plain<markdownCommits>,
         [](const PackSnapshot& pack) { return std::int64_t(pack.review->commits.size()); }},
        {"systemic", "report.heading.systemic", plain<markdownSystemic>, nullptr},
        {"missing", "report.heading.missing", plain<markdownMissing>,
         [](const PackSnapshot& pack) { return std::int64_t(pack.review->missing.size()); }},
        {"method", "report.heading.method", method, nullptr},
        {"problems", "report.heading.problems", markdownProblems,
         [](const PackSnapshot& pack) { return pack.review->totals.problems; }},
        {"pointers", "report.heading.appendix", plain<markdownAppendix>, nullptr}};
    return all;
}

const ReportSection* sectionNamed(std::string_view id)
{
    const auto& all = reportSections();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const ReportSection& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<std::string> readerNames()
{
    std::vector<std::string> names;
    for (const Reader& reader : readers())
        names.emplace_back(reader.name);
    return names;
}

std::vector<std::string> sectionsFor(std::string_view reader)
{
    for (const Reader& one : readers()) {
        if (one.name == reader)
            return one.sections;
    }
    return {};
}

std::vector<const ReportSection*> chosenSections(const ReportOptions& options)
{
    std::vector<std::string> ids = options.sections.empty() ? sectionsFor(options.reader) : options.sections;
    std::vector<const ReportSection*> chosen;
    for (const std::string& id : ids) {
        const ReportSection* section = sectionNamed(id);
        if (section && std::find(chosen.begin(), chosen.end(), section) == chosen.end())
            chosen.push_back(section);
    }
    if (chosen.empty()) {
        for (const ReportSection& section : reportSections())
            chosen.push_back(&section);
    }
    return chosen;
}

} // namespace exhibit
