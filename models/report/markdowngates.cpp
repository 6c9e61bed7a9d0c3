// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/review/runs/runs.h"

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t mostRunNames = 6;
constexpr std::size_t mostSignatures = 300; ///< the JSON review has all
constexpr std::size_t leastSignatures = 12; ///< as many have a row even if only one test fails so

std::string crashText(const Signature& signature)
{
    if (signature.crashPath.empty() || signature.crashLine <= 0)
        return signature.crashPath;
    return signature.crashPath + ':' + std::to_string(signature.crashLine);
}

/// The names, unless it is every run that executed tests.
std::string runsText(MarkdownContext& context, const std::vector<RunKey>& keys)
{
    const std::int64_t executed = context.review().totals.comparableRuns;
    if (keys.size() > 1 && std::ssize(keys) == executed)
        return context.say("report.signatures.every-run", {{"count", std::to_string(executed)}});
    return keys.size() > mostRunNames
               ? context.say("report.signatures.some-runs", {{"count", std::to_string(keys.size())}})
               : context.labels(keys);
}

std::vector<std::string> signatureRow(MarkdownContext& context, const Signature& signature)
{
    std::vector<RunKey> keys;
    for (const int run : signature.runs) {
        if (run >= 0 && static_cast<std::size_t>(run) < context.review().runs.size())
            keys.push_back(context.review().runs[static_cast<std::size_t>(run)].key);
    }
    const SignatureMember none;
    const SignatureMember& first = signature.members.empty() ? none : signature.members.front();
    return {context.code(signature.pattern, true),
            context.code(crashText(signature), true),
            context.word("code-side", codeSideName(signature.side)),
            std::to_string(signature.tests.size()),
            std::to_string(signature.members.size()),
            runsText(context, keys),
            context.place(first.cause.isNull() ? first.where : first.cause, true)};
}

std::string recordedCell(MarkdownContext& context, const RunGate& gate)
{
    std::string text;
    for (const RecordedOutcome& recorded : gate.recorded)
        context.append(text, context.code(recorded.state, true) + ' ' + context.place(recorded.where, true));
    if (gate.completedRed)
        text += context.inBrackets(context.say("report.gate.completed-red"));
    return text.empty() ? std::string("\u2013") : text;
}

/// Each reason once, with the policies that it moves unless it moves all.
std::vector<std::string> reasons(MarkdownContext& context, const RunGate& gate)
{
    std::vector<std::pair<std::string, std::vector<std::string>>> policiesOf;
    for (const GateOutcome& outcome : gate.outcomes) {
        for (const Message& reason : outcome.reasons) {
            const std::string text = context.say(reason);
            const auto known = std::find_if(policiesOf.begin(), policiesOf.end(),
                                            [&](const auto& entry) { return entry.first == text; });
            auto& policies = known == policiesOf.end()
                                 ? policiesOf.emplace_back(text, std::vector<std::string>()).second
                                 : known->second;
            policies.push_back(context.say(outcome.name));
        }
    }
    std::vector<std::string> texts;
    for (const auto& [reason, policies] : policiesOf) {
        std::string names;
        for (const std::string& name : policies)
            context.append(names, name, &Marks::semicolon);
        texts.push_back(policies.size() == gate.outcomes.size() ? reason : reason + context.inBrackets(names));
    }
    return texts;
}

/// What moves every run stands there once.
std::string reasonsText(MarkdownContext& context, const std::vector<RunGate>& gates)
{
    std::vector<std::vector<std::string>> ofRuns;
    std::map<std::string, std::size_t> runsOf;
    for (const RunGate& gate : gates) {
        for (const std::string& reason : ofRuns.emplace_back(reasons(context, gate)))
            ++runsOf[reason];
    }
    const auto isOfAll = [&](const std::string& reason) { return gates.size() > 1 && runsOf[reason] == gates.size(); };
    std::string common, text;
    for (std::size_t i = 0; i < gates.size(); ++i) {
        std::string own;
        for (const std::string& reason : ofRuns[i]) {
            if (!isOfAll(reason))
                own += (own.empty() ? "" : " ") + reason;
            else if (i == 0)
                common += ' ' + reason;
        }
        if (!own.empty())
            text += bullet(context.code(context.label(gates[i].key)) + context.marks().colon + own);
    }
    return common.empty() ? text : bullet(context.say("report.gate.every-run") + common) + text;
}

} // namespace

/// Where there are many, signatures of one test are counted: the failing sets list each test.
std::string markdownSignatures(MarkdownContext& context)
{
    std::vector<std::vector<std::string>> rows;
    int single = 0;
    std::size_t more = 0;
    for (const Signature& signature : context.review().signatures) {
        // A test that failed without a word is in the failing sets already.
        if (signature.pattern.empty() && signature.crashPath.empty() && signature.tests.size() <= 1)
            continue;
        if (rows.size() >= mostSignatures && signature.tests.size() > 1)
            ++more;
        else if (signature.tests.size() > 1 || rows.size() < leastSignatures)
            rows.push_back(signatureRow(context, signature));
        else
            ++single;
    }
    if (rows.empty() && single == 0)
        return {};
    std::string text = heading(3, context.say("report.heading.signatures"));
    if (!rows.empty())
        text += context.say("report.signatures.intro") + "\n\n" +
                markdownTable(context.heads({"head.template", "head.crash", "head.code", "head.tests", "head.failures",
                                             "head.runs", "head.example"}),
                              rows) +
                '\n';
    if (more > 0)
        text += context.say("report.signatures.left-out", {{"count", std::to_string(more)}}) + '\n';
    if (single > 0)
        text += context.say("report.signatures.more", {{"count", std::to_string(single)}}) + '\n';
    return text;
}

std::string markdownGates(MarkdownContext& context)
{
    const auto& gates = context.review().gates;
    const auto first =
        std::find_if(gates.begin(), gates.end(), [](const RunGate& gate) { return !gate.outcomes.empty(); });
    if (first == gates.end())
        return {};
    std::vector<std::string> head{context.say("head.run")};
    for (const GateOutcome& outcome : first->outcomes)
        head.push_back(context.say(outcome.name));
    head.push_back(context.say("head.recorded"));
    std::vector<std::vector<std::string>> rows;
    for (const RunGate& gate : gates) {
        std::vector<std::string> row{context.code(context.label(gate.key), true)};
        for (const GateOutcome& outcome : gate.outcomes)
            row.push_back(context.word("gate-decision", gateDecisionName(outcome.decision)));
        row.resize(head.size() - 1);
        row.push_back(recordedCell(context, gate));
        rows.push_back(std::move(row));
    }
    return heading(3, context.say("report.heading.gate")) + context.say("report.gate.intro") + "\n\n" +
           markdownTable(head, rows) + '\n' + reasonsText(context, gates);
}

} // namespace exhibit
