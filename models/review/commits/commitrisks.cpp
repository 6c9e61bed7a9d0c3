// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/commits/commitrisks.h"

#include "models/domain/text.h"
#include "models/review/commits/commitdiff.h"
#include "models/review/counted.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

using Kind = HunkLine::Kind;

constexpr int wideFiles = 5;
constexpr std::int64_t wideLines = 200;

/// All hunks of one file with their lines.
struct FileDiff
{
    const CommitFile* file = nullptr;
    CommitFileKind kind = CommitFileKind::Other;
    std::vector<std::vector<HunkLine>> hunks;
};

bool isHeading(const std::string& text)
{
    static const RE2 shape(R"(^#{1,6} \S)");
    return RE2::PartialMatch(text, shape);
}

bool isListText(const std::string& text)
{
    static const RE2 shape(R"(^\s*(?:[-*+]|\d{1,3}[.)])\s+\S|^\s{2,}\S)");
    return RE2::PartialMatch(text, shape);
}

class Risks
{
public:
    Risks(const Commit& commit, CommitReview& review, const Rules* rules)
        : m_commit(commit), m_review(review), m_rules(rules)
    {}

    void look(const FileDiff& diff)
    {
        for (std::size_t i = 0; i < diff.hunks.size(); ++i) {
            if (diff.kind == CommitFileKind::Documentation)
                lookForSplice(diff, diff.file->hunks[i], diff.hunks[i]);
            if (diff.kind == CommitFileKind::Product)
                lookForSilentFallback(diff, diff.hunks[i]);
            lookForSecrets(diff, diff.hunks[i]);
        }
        lookForTests(diff);
        lookForHandEdit(diff);
    }

    void lookAtWidth()
    {
        int product = 0;
        std::int64_t added = 0;
        for (std::size_t i = 0; i < m_commit.files.size(); ++i) {
            if (m_review.fileKinds[i] != CommitFileKind::Product)
                continue;
            ++product;
            added += m_commit.files[i].added.value_or(0);
        }
        if (m_review.testsTouched == 0 && (product >= wideFiles || added >= wideLines))
            addRisk(
                counted(product, "commit.risk.wide.one", "commit.risk.wide.many", {{"added", std::to_string(added)}}),
                {m_commit.where});
    }

private:
    void addRisk(Message text, std::vector<SourceRef> pointers)
    {
        m_review.risks.push_back({std::move(text), std::move(pointers)});
    }

    bool matches(const char* use, const std::string& text) const
    {
        return m_rules && m_rules->group(use).matchesAny(text) &&
               !m_rules->group(std::string(use) + ".not").matchesAny(text);
    }

    /// A new heading whose neighbours on both sides are one list: it cuts the section of that list in two.
    void lookForSplice(const FileDiff& diff, const Hunk& hunk, const std::vector<HunkLine>& lines)
    {
        for (std::size_t begin = 0; begin < lines.size();) {
            std::size_t end = begin;
            while (end < lines.size() && lines[end].kind == Kind::Added)
                ++end;
            if (end == begin) {
                ++begin;
                continue;
            }
            const auto heading = std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(begin),
                                              lines.begin() + static_cast<std::ptrdiff_t>(end),
                                              [](const HunkLine& line) { return isHeading(line.text); });
            const HunkLine* before = nullptr;
            for (std::size_t i = begin; i > 0 && !before; --i) {
                if (lines[i - 1].kind == Kind::Context && !isBlank(lines[i - 1].text))
                    before = &lines[i - 1];
            }
            const auto after =
                std::find_if(lines.begin() + static_cast<std::ptrdiff_t>(end), lines.end(),
                             [](const HunkLine& line) { return line.kind == Kind::Context && !isBlank(line.text); });
            if (heading != lines.begin() + static_cast<std::ptrdiff_t>(end) && before && after != lines.end() &&
                isListText(before->text) && isListText(after->text)) {
                std::vector<SourceRef> pointers{placeOf(*diff.file, *heading), placeOf(*diff.file, *before),
                                                placeOf(*diff.file, *after)};
                addRisk(Message{"commit.risk.splice",
                                {{"file", diff.file->path},
                                 {"heading", heading->text.substr(heading->text.find_first_not_of("# "))}}},
                        std::move(pointers));
                m_review.followUps.push_back({Message{"commit.follow.splice", {{"file", diff.file->path}}},
                                              {placeOf(*diff.file, hunk, heading->text)}});
            }
            begin = end;
        }
    }

    void lookForSilentFallback(const FileDiff& diff, const std::vector<HunkLine>& lines)
    {
        static const RE2 handler(R"(^\s*(?:except\b[^:]*:|\}?\s*catch\s*(?:\([^)]*\))?\s*\{?)\s*$)");
        static const RE2 trace(R"((?i)\b(?:log\w*|warn\w*|print\w*|raise|throw\w*|metric\w*|count\w*|console|emit)\b)");
        static const RE2 fallback(R"(^\s*(?:return\b|pass\b|\w+\s*=|continue\b))");
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            if (lines[i].kind != Kind::Added || !RE2::PartialMatch(lines[i].text, handler))
                continue;
            bool traced = false;
            const std::size_t indent = lines[i].text.find_first_not_of(" \t");
            for (std::size_t j = i + 1; j < lines.size() && j < i + 6; ++j) {
                if (!isBlank(lines[j].text) && lines[j].text.find_first_not_of(" \t") <= indent)
                    break;
                traced = traced || RE2::PartialMatch(lines[j].text, trace);
            }
            if (!traced && lines[i + 1].kind == Kind::Added && RE2::PartialMatch(lines[i + 1].text, fallback)) {
                m_review.followUps.push_back(
                    {Message{"commit.follow.silent",
                             {{"file", diff.file->path},
                              {"line", lines[i + 1].text.substr(lines[i + 1].text.find_first_not_of(" \t"))}}},
                     {placeOf(*diff.file, lines[i]), placeOf(*diff.file, lines[i + 1])}});
            }
        }
    }

    void lookForSecrets(const FileDiff& diff, const std::vector<HunkLine>& lines)
    {
        for (const HunkLine& line : lines) {
            if (line.kind == Kind::Added && diff.kind != CommitFileKind::Test && matches("commit.secret", line.text))
                addRisk(Message{"commit.risk.secret", {{"file", diff.file->path}}}, {placeOf(*diff.file, line)});
        }
    }

    void lookForTests(const FileDiff& diff)
    {
        if (diff.kind != CommitFileKind::Test)
            return;
        if (diff.file->status == "D") {
            addRisk(Message{"commit.risk.test-file-deleted", {{"file", diff.file->path}}}, {diff.file->where});
            return;
        }
        static const RE2 name(
            R"(^\s*(?:async\s+)?(?:def\s+(test\w*)|func\s+(Test\w*)|(?:it|test)\(\s*['"`]([^'"`]+)))");
        const auto nameOf = [](const std::string& text) {
            std::string python;
            std::string go;
            std::string script;
            return RE2::PartialMatch(text, name, &python, &go, &script) ? python + go + script : std::string();
        };
        std::set<std::string> kept;
        for (const auto& hunk : diff.hunks) {
            for (const HunkLine& line : hunk) {
                if (line.kind != Kind::Removed)
                    kept.insert(nameOf(line.text));
            }
        }
        for (const auto& hunk : diff.hunks) {
            for (const HunkLine& line : hunk) {
                const std::string test = line.kind == Kind::Removed ? nameOf(line.text) : std::string();
                if (!test.empty() && !kept.contains(test))
                    addRisk(Message{"commit.risk.test-deleted", {{"test", test}, {"file", diff.file->path}}},
                            {placeOf(*diff.file, line)});
                if (line.kind == Kind::Added && matches("commit.skip", line.text))
                    addRisk(Message{"commit.risk.test-skipped", {{"file", diff.file->path}}},
                            {placeOf(*diff.file, line)});
            }
        }
    }

    /// A generated file carries the moment it was made, or says that it must not be edited.
    void lookForHandEdit(const FileDiff& diff)
    {
        if (diff.kind != CommitFileKind::Generated || diff.file->status == "A" || diff.file->status == "D")
            return;
        const HunkLine* stamp = nullptr;
        const HunkLine* marker = nullptr;
        bool newStamp = false;
        for (const auto& hunk : diff.hunks) {
            for (const HunkLine& line : hunk) {
                if (matches("commit.stamp", line.text)) {
                    newStamp = newStamp || line.kind == Kind::Added;
                    stamp = line.kind == Kind::Context && !stamp ? &line : stamp;
                }
                if (line.kind == Kind::Context && matches("commit.do-not-edit", line.text) && !marker)
                    marker = &line;
            }
        }
        const bool sourceTouched =
            std::any_of(m_review.fileKinds.begin(), m_review.fileKinds.end(), [](CommitFileKind kind) {
                return kind == CommitFileKind::Product || kind == CommitFileKind::Configuration;
            });
        if (stamp && !newStamp)
            addRisk(Message{"commit.risk.stamp-kept", {{"file", diff.file->path}}}, {placeOf(*diff.file, *stamp)});
        else if (marker && !sourceTouched)
            addRisk(Message{"commit.risk.hand-edit", {{"file", diff.file->path}}}, {placeOf(*diff.file, *marker)});
    }

    const Commit& m_commit;
    CommitReview& m_review;
    const Rules* m_rules;
};

} // namespace

void addCommitRisks(const Commit& commit, CommitReview& review, const Rules* rules, const LineProvider& lines)
{
    Risks risks(commit, review, rules);
    for (std::size_t i = 0; i < commit.files.size(); ++i) {
        FileDiff diff;
        diff.file = &commit.files[i];
        diff.kind = review.fileKinds[i];
        for (const Hunk& hunk : commit.files[i].hunks)
            diff.hunks.push_back(readHunk(commit.files[i], hunk, lines));
        risks.look(diff);
    }
    if (commit.hasDiff)
        risks.lookAtWidth();
}

} // namespace exhibit
