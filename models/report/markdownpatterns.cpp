// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/decision/markdowndecision.h"
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/placeddecision.h"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace exhibit {

namespace {

constexpr std::size_t firstSteps = 5;   ///< told with their reason; of the others what and where
constexpr std::size_t fewSteps = 3;     ///< whose order needs no rule
constexpr std::size_t mostEvidence = 4; ///< the JSON review has all

std::string classificationText(MarkdownContext& context, const Finding& finding)
{
    return context.say(classificationMessage(finding));
}

const char* likelihoodMessage(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::Likely:
        return "report.likelihood.likely";
    case Likelihood::LessLikely:
        return "report.likelihood.less-likely";
    case Likelihood::Possible:
        break;
    }
    return "report.likelihood.possible";
}

/// A line of a list with its label in front.
std::string entry(MarkdownContext& context, const char* label, const std::string& text)
{
    return text.empty() ? text : bullet("**" + context.say(label) + "** " + text);
}

std::string sentence(MarkdownContext& context, const Message& message)
{
    return message.isEmpty() ? std::string() : context.say(message);
}

std::string listed(MarkdownContext& context, const char* label, const std::vector<Message>& messages)
{
    std::string sentences;
    for (const Message& message : messages)
        sentences += (sentences.empty() || message.isEmpty() ? "" : " ") + sentence(context, message);
    return entry(context, label, sentences);
}

std::string bearing(MarkdownContext& context, const char* label, const std::vector<EvidenceStatement>& statements)
{
    std::string text;
    for (const EvidenceStatement& statement : statements) {
        const std::string places = placesText(context, statement.pointers);
        text += ' ' + context.say(statement.text) + (places.empty() ? places : context.inBrackets(places));
    }
    return text.empty() ? text : "  " + bullet(context.say(label) + text);
}

std::string hypotheses(MarkdownContext& context, const Finding& finding)
{
    std::string text;
    for (const Hypothesis& hypothesis : finding.hypotheses) {
        std::string line = "**" + context.say(hypothesis.text) + "**" +
                           context.inBrackets(context.say(likelihoodMessage(hypothesis.likelihood)));
        if (!hypothesis.explanation.isEmpty())
            line += ' ' + context.say(hypothesis.explanation);
        text += bullet(line) + bearing(context, "report.speaks-for", hypothesis.speaksFor) +
                bearing(context, "report.speaks-against", hypothesis.speaksAgainst);
    }
    return text.empty() ? text : withList(context, "report.hypotheses", text);
}

/// The finding's own table; a last column leads to the evidence of each row, so a column of places is left out.
std::string ownTable(MarkdownContext& context, const Finding& finding)
{
    if (finding.rows.empty())
        return {};
    if (finding.rule == "pattern.repeated-failure" && context.hasSection("runs"))
        return context.say("report.signatures.there") + "\n\n";
    const auto isPlace = [&](const Message& column) { return column.id == "pattern.column.first"; };
    std::vector<std::string> head;
    for (const Message& column : finding.columns) {
        if (!isPlace(column))
            head.push_back(context.say(column));
    }
    const std::size_t columns = head.size();
    std::vector<PlacedRow> rows;
    for (const FindingRow& row : finding.rows) {
        std::vector<std::string>& cells = rows.emplace_back(PlacedRow{{}, row.where}).cells;
        for (std::size_t i = 0; i < row.cells.size() && i < finding.columns.size(); ++i) {
            if (!isPlace(finding.columns[i]))
                cells.push_back(context.say(row.cells[i]));
        }
        cells.resize(columns);
    }
    return placedTable(context, std::move(head), rows) + '\n';
}

/// What the rows of the table do not lead to.
std::string otherEvidence(MarkdownContext& context, const Finding& finding)
{
    std::vector<SourceRef> others;
    for (const SourceRef& ref : finding.pointers) {
        const bool inTable = std::any_of(finding.rows.begin(), finding.rows.end(),
                                         [&](const FindingRow& row) { return toString(row.where) == toString(ref); });
        if (!inTable)
            others.push_back(ref);
    }
    if (others.empty())
        return {};
    return withList(context, finding.rows.empty() ? "report.evidence" : "report.evidence.further",
                    evidenceList(context, others));
}

/// What the steps at the top say stands there.
std::string recommendation(MarkdownContext& context, const Finding& finding)
{
    const std::size_t step = context.outline().stepFor(finding);
    return step == 0 ? sentence(context, finding.recommendation)
                     : context.say("report.next-steps.see") + ' ' + context.step(step) + context.marks().stop;
}

std::string patternText(MarkdownContext& context, const Finding& finding, int number)
{
    const std::string digits = std::to_string(number);
    std::string text =
        heading(3, context.mark(context.say("report.heading.pattern", {{"number", digits}}), "pattern" + digits) + ' ' +
                       context.say(finding.title));
    text += decisionText(context, placedDecision(context.snapshot(), finding));
    const auto label = [&context](const char* id) { return " **" + context.say(id) + "** "; };
    std::string where = classificationText(context, finding) +
                        context.inBrackets(context.word("confidence", confidenceName(finding.confidence))) +
                        context.marks().stop;
    if (!finding.runs.empty())
        where += label("report.runs") + context.labels(finding.runs);
    if (!finding.fixedIn.empty())
        where += label("report.fixed-in") + context.labels(finding.fixedIn);
    std::string why = sentence(context, finding.signature);
    if (!why.empty() && !why.ends_with(context.marks().stop))
        why += context.marks().stop;
    if (!finding.repeats.isEmpty())
        why += label("report.repeats") + context.say(finding.repeats);
    text += entry(context, "report.classification", where) + entry(context, "report.recognised-by", why);
    text += entry(context, "report.assessment", sentence(context, finding.assessment));
    if (const std::string table = ownTable(context, finding); !table.empty())
        text += '\n' + table;
    text += otherEvidence(context, finding);
    text += hypotheses(context, finding);
    text += entry(context, "report.recommendation", recommendation(context, finding));
    text += listed(context, "report.proposed-fix", finding.proposedFixes);
    text += listed(context, "report.proposed-tests", finding.proposedTests);
    return text + listed(context, "report.extra-evidence", finding.extraEvidence);
}

bool isDismissed(MarkdownContext& context, const Finding& finding)
{
    return placedDecision(context.snapshot(), finding).decision.state == DecisionState::Dismissed;
}

/// By which rule it counts as systemic or not; findings about runs state none, so their runs are counted.
std::string repetition(MarkdownContext& context, const Finding& finding)
{
    if (!finding.repeats.isEmpty())
        return context.say(finding.repeats);
    const char* id = finding.runs.empty()                                 ? "report.repeats.no-run"
                     : context.review().runs.size() == 1                  ? "report.repeats.only"
                     : finding.runs.size() == 1                           ? "report.repeats.one"
                     : finding.classification == Classification::Systemic ? "report.repeats.systemic"
                                                                          : "report.repeats.many";
    return context.say(
        id, {{"count", std::to_string(finding.runs.size())}, {"runs", std::to_string(context.review().runs.size())}});
}

/// A label with its sentences, as a line of a list.
std::string nested(MarkdownContext& context, const std::string& indent, const char* label,
                   const std::vector<Message>& messages)
{
    std::string text;
    for (const Message& message : messages)
        text += ' ' + context.say(message);
    return text.empty() ? text : indent + bullet(context.say(label) + text);
}

/// Those with an entry of their own tell there what they are and where they repeat: here, which of them are of a kind.
std::string kindsOfTold(MarkdownContext& context, const std::vector<const Finding*>& findings)
{
    std::vector<std::pair<std::string, std::string>> kinds;
    for (const Finding* finding : findings) {
        const std::string kind = classificationText(context, *finding);
        const ToldAt& told = *context.outline().of(finding->id);
        const std::string name = context.link(context.say(told.label), told.anchor);
        const auto known =
            std::find_if(kinds.begin(), kinds.end(), [&](const auto& other) { return other.first == kind; });
        if (known == kinds.end())
            kinds.emplace_back(kind, name);
        else
            context.append(known->second, name);
    }
    std::string text;
    for (const auto& [kind, names] : kinds)
        text += bullet(context.label(kind) + ' ' + names);
    return text;
}

/// Where the report tells more of it, else where it is in the evidence.
std::string placeOfStep(MarkdownContext& context, const OrderedStep& step, bool isFirst)
{
    std::string text = answeredText(context, step, fullDecision);
    std::string more = context.seeText(step.step.findings);
    if (more.empty())
        more = placesText(context, step.step.pointers, false, isFirst ? 3 : 1);
    if (!more.empty())
        context.append(text, more, &Marks::semicolon);
    return text.empty() ? text : context.inBrackets(text);
}

} // namespace

const char* classificationMessage(const Finding& finding)
{
    switch (finding.classification) {
    case Classification::Systemic:
        return "report.classification.systemic";
    case Classification::RealGate:
        return "report.classification.real-gate";
    case Classification::Policy:
        return "report.classification.policy";
    case Classification::Documentation:
        return "report.classification.documentation";
    case Classification::Fixed:
        return "report.classification.fixed";
    case Classification::None:
        break;
    }
    return finding.runs.size() == 1 ? "report.classification.run-specific" : "report.classification.none";
}

std::string placesText(MarkdownContext& context, const std::vector<SourceRef>& refs, bool inTable, std::size_t most)
{
    // Several sentences of one line are one place.
    std::vector<const SourceRef*> places;
    std::unordered_set<std::string> names;
    for (const SourceRef& ref : refs) {
        if (names.insert(toString(ref)).second)
            places.push_back(&ref);
    }
    const std::size_t shown = places.size() == most + 1 ? places.size() : std::min(places.size(), most);
    std::string text;
    for (std::size_t i = 0; i < shown; ++i)
        context.append(text, context.place(*places[i], inTable));
    if (shown < places.size())
        text += ' ' + context.say("report.more.places", {{"count", std::to_string(places.size() - shown)}});
    return text;
}

std::string evidenceList(MarkdownContext& context, const std::vector<SourceRef>& refs)
{
    std::vector<std::vector<SourceRef>> groups;
    std::unordered_map<std::string_view, std::size_t> groupOf; // by quotation
    for (const SourceRef& ref : refs) {
        const auto [group, isNew] = groupOf.emplace(ref.quote, groups.size());
        if (isNew || ref.quote.empty())
            groups.push_back({ref});
        else
            groups[group->second].push_back(ref);
    }
    std::string text;
    for (std::size_t i = 0; i < groups.size() && i < mostEvidence; ++i) {
        std::string line = context.quoted(groups[i].front());
        if (groups[i].size() > 1)
            line += " \u2013 " + context.say("report.same-at") + ' ' +
                    placesText(context, {groups[i].begin() + 1, groups[i].end()});
        text += bullet(line);
    }
    if (groups.size() > mostEvidence)
        text += bullet(context.say("report.more", {{"count", std::to_string(groups.size() - mostEvidence)}}));
    return text;
}

std::string markdownPatterns(MarkdownContext& context)
{
    std::string patterns;
    std::string dismissed;
    int number = 0;
    int dismissedCount = 0;
    for (const Finding& finding : context.review().findings) {
        if (finding.isMismatch())
            continue;
        if (isDismissed(context, finding)) {
            ++dismissedCount;
            dismissed +=
                dismissedLine(context, context.say(finding.title), placedDecision(context.snapshot(), finding));
        } else if (finding.isPattern()) {
            patterns += patternText(context, finding, ++number);
        }
    }
    if (!patterns.empty())
        patterns.insert(0, heading(2, context.say("report.heading.patterns")));
    if (!dismissed.empty() && context.showsDismissed())
        patterns += heading(3, context.say("report.heading.dismissed", {{"count", std::to_string(dismissedCount)}})) +
                    dismissed;
    return patterns;
}

std::string markdownSystemic(MarkdownContext& context)
{
    if (!hasRuns(context.facts()) && context.review().findings.empty())
        return {};
    std::vector<std::vector<std::string>> rows;
    std::vector<const Finding*> told;
    for (const Finding& finding : context.review().findings) {
        if (finding.isMismatch() || isDismissed(context, finding) || isToldElsewhere(context.snapshot(), finding))
            continue;
        const ToldAt* place = context.outline().of(finding.id);
        if (place && finding.isPattern()) {
            told.push_back(&finding);
            continue;
        }
        rows.push_back({place ? context.link(context.say(place->label), place->anchor) : context.say(finding.title),
                        classificationText(context, finding),
                        finding.runs.empty() ? std::string("\u2013") : context.labels(finding.runs),
                        repetition(context, finding),
                        place ? std::string("\u2013") : placesText(context, finding.pointers, true, 2)});
    }
    std::string text = heading(2, context.say("report.heading.systemic"));
    if (rows.empty() && told.empty())
        return text + context.say("report.systemic.none") + '\n';
    text += context.say("report.systemic.intro") + "\n\n" + kindsOfTold(context, told);
    return rows.empty() ? text
                        : text + '\n' +
                              markdownTable(context.heads({"head.finding", "head.classification", "head.runs",
                                                           "head.repeats", "head.pointers"}),
                                            rows);
}

std::string markdownNextSteps(MarkdownContext& context)
{
    const std::vector<OrderedStep>& steps = context.outline().steps;
    if (steps.empty())
        return {};
    std::string text = heading(2, context.say("report.heading.first-steps"));
    if (steps.size() > fewSteps)
        text += context.say("report.next-steps.intro") + "\n\n";
    std::size_t number = 0;
    for (const OrderedStep& step : steps) {
        const std::string digits = std::to_string(++number), marker = digits + ". ";
        text += marker + context.mark(context.say(step.step.text), "step" + digits) +
                placeOfStep(context, step, number <= firstSteps) + '\n';
        if (number > firstSteps)
            continue;
        const std::string indent(marker.size(), ' '); // what belongs to an item stands below its text
        if (step.answers.empty() && !step.step.why.isEmpty())
            text += indent + bullet(context.say("report.why") + ' ' + context.say(step.step.why));
        if (step.step.extraEvidence.size() <= 3 && context.outline().of(step.step.findings).empty())
            text += nested(context, indent, "report.next-steps.evidence", step.step.extraEvidence);
    }
    return text;
}

} // namespace exhibit
