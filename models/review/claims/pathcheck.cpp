// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/pathcheck.h"

#include "models/domain/text.h"
#include "models/parsing/told/filelisting.h"
#include "models/review/claims/verdictof.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>

namespace exhibit {

namespace {

std::string withoutDots(std::string path)
{
    while (path.rfind("./", 0) == 0 || path.rfind("../", 0) == 0)
        path.erase(0, path.find('/') + 1);
    return path;
}

std::int64_t lineValue(const Claim& claim, std::string_view name)
{
    for (const MessageArg& value : claim.values) {
        if (value.name == name)
            return std::strtoll(value.value.c_str(), nullptr, 10);
    }
    return -1;
}

} // namespace

PathCheck::PathCheck(const ClaimFacts& facts, const Coverage& coverage) : m_facts(facts)
{
    for (const Artifact& artifact : facts.facts().artifacts) {
        SourceRef whole;
        whole.path = artifact.path;
        add(artifact.path, {artifact.path, whole, &artifact, 0});
        for (const Member& member : artifact.members) {
            SourceRef place = whole;
            place.firstLine = place.lastLine = member.headerLine;
            add(member.path, {member.path, place, nullptr, 0});
        }
    }
    for (const CoverageRow& row : coverage.rows)
        add(row.path, {row.path, row.where, nullptr, row.lastMissing});
    for (const Commit& commit : facts.facts().commits) {
        for (const CommitFile& file : commit.files)
            add(file.path, {file.path, file.where, nullptr, 0});
    }
    for (const Document& document : facts.facts().documents) {
        for (const RecognisedLine& line : document.text.recognised) {
            if (line.rule == listedFileRule)
                add(line.text, {line.text, line.where, nullptr, 0});
        }
    }
}

void PathCheck::add(const std::string& path, Known known)
{
    auto& same = m_byName[std::string(lastPart(path))];
    const bool isNew = std::none_of(same.begin(), same.end(), [&](const Known& other) { return other.path == path; });
    if (isNew)
        same.push_back(std::move(known));
}

const PathCheck::Known* PathCheck::find(const std::string& name) const
{
    const auto candidates = m_byName.find(lastPart(name));
    if (candidates == m_byName.end())
        return nullptr;
    const Known* found = nullptr;
    for (const Known& known : candidates->second) {
        if (known.path == name)
            return &known;
        const bool longer = known.path.find('/') != std::string::npos && endsWithPath(name, known.path);
        if (!longer && !endsWithPath(known.path, name))
            continue;
        if (found)
            return nullptr;
        found = &known;
    }
    return found;
}

Judgement PathCheck::checkPath(const Claim& claim) const
{
    const std::string path = withoutDots(claim.subject.value);
    const std::vector<MessageArg> args = {{"path", path}};
    const std::vector<std::string> tests = m_facts.resolveFile(path);
    for (auto run = m_facts.executed().rbegin(); tests.size() == 1 && run != m_facts.executed().rend(); ++run) {
        const FileCounts counts = m_facts.count(**run, tests);
        if (counts.total == 0)
            continue;
        Judgement judgement = verdictOf("check.path", Verdict::Supported, Confidence::High, "claim.path.ran", args);
        judgement.evidence.push_back(m_facts.place(**run, counts));
        return judgement;
    }
    if (const Known* known = find(path)) {
        Judgement judgement = verdictOf("check.path", Verdict::Supported, Confidence::High, "claim.path.seen", args);
        judgement.evidence.push_back(known->where);
        return judgement;
    }
    Judgement judgement = verdictOf("check.path", Verdict::Unsupported, Confidence::High, "claim.path.unknown", args);
    judgement.wouldSettle.push_back({"claim.settle.file-list", args});
    return judgement;
}

Judgement PathCheck::checkLength(const Claim& claim, const Known* known, std::int64_t stated) const
{
    std::vector<MessageArg> args = {{"path", claim.subject.value}, {"stated", std::to_string(stated)}};
    if (known && known->artifact && known->artifact->lines > 0) {
        args.push_back({"lines", std::to_string(known->artifact->lines)});
        const bool same = known->artifact->lines == stated;
        static const RE2 ofCode(R"((?i)\bof code\b|\bloc\b)"); // blank lines and comments are none
        if (!same && stated < known->artifact->lines && RE2::PartialMatch(claim.text, ofCode))
            return verdictOf("check.line", Verdict::Unsupported, Confidence::High, "claim.line.unknown", args);
        Judgement judgement =
            same ? verdictOf("check.line", Verdict::Supported, Confidence::High, "claim.line.length", args)
                 : verdictOf("check.line", Verdict::Stale, Confidence::High, "claim.line.length-moved", args);
        judgement.evidence.push_back(known->where);
        return judgement;
    }
    const std::int64_t atLeast = known ? known->atLeastLines : 0;
    args.push_back({"lines", std::to_string(atLeast)});
    if (atLeast > stated) {
        Judgement judgement =
            verdictOf("check.line", Verdict::Stale, Confidence::Medium, "claim.line.longer-by-coverage", args);
        judgement.evidence.push_back(known->where);
        return judgement;
    }
    if (atLeast * 10 > stated * 9) { // the last tenth of a file is seldom covered to its end
        Judgement judgement =
            verdictOf("check.line", Verdict::Supported, Confidence::Medium, "claim.line.fits-coverage", args);
        judgement.evidence.push_back(known->where);
        return judgement;
    }
    Judgement judgement = verdictOf("check.line", Verdict::Unsupported, Confidence::High, "claim.line.unknown", args);
    judgement.wouldSettle.push_back({"claim.settle.file-text", args});
    return judgement;
}

Judgement PathCheck::checkLines(const Claim& claim) const
{
    const Known* known = find(withoutDots(claim.subject.value));
    if (const std::int64_t stated = lineValue(claim, "lines"); stated >= 0)
        return checkLength(claim, known, stated);
    const std::vector<MessageArg> args = {{"path", claim.subject.value},
                                          {"last", std::to_string(lineValue(claim, "last"))}};
    if (known && known->artifact && known->artifact->lines > 0 && lineValue(claim, "last") > 0) {
        const bool inside = lineValue(claim, "last") <= known->artifact->lines;
        std::vector<MessageArg> more = args;
        more.push_back({"lines", std::to_string(known->artifact->lines)});
        Judgement judgement =
            inside ? verdictOf("check.line", Verdict::Supported, Confidence::Medium, "claim.line.inside", more)
                   : verdictOf("check.line", Verdict::Contradicted, Confidence::High, "claim.line.outside", more);
        judgement.evidence.push_back(known->where);
        return judgement;
    }
    Judgement judgement = verdictOf("check.line", Verdict::Unsupported, Confidence::High, "claim.line.unknown", args);
    judgement.wouldSettle.push_back({"claim.settle.file-text", args});
    return judgement;
}

} // namespace exhibit
