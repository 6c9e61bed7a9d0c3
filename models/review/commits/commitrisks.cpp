// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/commits/commitrisks.h"

#include "models/domain/text.h"
#include "models/review/commits/commitdiff.h"
#include "models/review/counted.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <set>

namespace exhibit {

namespace {

using Kind = HunkLine::Kind;

constexpr int wideFiles = 5;
constexpr std::int64_t wideLines = 200;

/// The name of a test on a line that begins one; empty if none does.
std::string testNamedOn(const std::string& text)
{
    static const RE2 name(R"(^\s*(?:async\s+)?(?:def\s+(test\w*)|func\s+(Test\w*)|(?:it|test)\(\s*['"`]([^'"`]+)))");
    std::string python;
    std::string go;
    std::string script;
    return RE2::PartialMatch(text, name, &python, &go, &script) ? python + go + script : std::string();
}

/// `parse` of `src/parse.py`, `tests/test_parse.py`, `parse_test.go`, `parse.spec.ts`, `ParseTest.java`.
std::string subjectOf(std::string_view path)
{
    static const RE2 marks(R"((?:^|[_.-])(?:tests?|specs?)(?:[_.-]|$)|tests?$|^tests?|(?:^|[_.-])(?:it|spec)$)");
    std::string name = lowered(lastPart(path));
    if (const std::size_t dot = name.rfind('.'); dot != std::string::npos && dot > 0)
        name.resize(dot);
    RE2::GlobalReplace(&name, marks, "");
    return name;
}

/// Whether the code of the file needs no test of this project: others wrote it, or nothing in it can be asked.
bool needsNoTest(const std::string& path)
{
    static const RE2 shape(
        R"((?i)(?:^|/)(?:third[_-]?party|vendor(?:ed)?|node_modules|external|extern|bower_components|migrations?)/|\.(?:css|scss|sass|less|html?)$)");
    return RE2::PartialMatch(path, shape);
}

class Risks
{
public:
    Risks(const Commit& commit, CommitReview& review) : m_commit(commit), m_review(review)
    {
        for (std::size_t i = 0; i < commit.files.size(); ++i) {
            const CommitFile& file = commit.files[i];
            if (review.fileKinds[i] == CommitFileKind::Product && file.status == "D")
                m_gone.insert(subjectOf(file.path));
            if (review.fileKinds[i] != CommitFileKind::Test || file.status == "D")
                continue;
            m_testFiles.insert(std::string(lastPart(file.path)));
            forEachMark(file, [&](DiffMark::Kind kind, const HunkLine& line) {
                if (kind == DiffMark::Kind::Test && line.kind != Kind::Removed)
                    m_kept.insert(testNamedOn(line.text));
            });
        }
    }

    void look(const CommitFile& file, CommitFileKind kind)
    {
        for (const Hunk& hunk : file.hunks) {
            for (const DiffMark& mark : hunk.marks) {
                if (mark.kind == DiffMark::Kind::Splice && kind == CommitFileKind::Documentation)
                    addSplice(file, hunk, mark.lines);
                else if (mark.kind == DiffMark::Kind::SilentFallback && kind == CommitFileKind::Product)
                    addSilentFallback(file, mark.lines);
                else if (mark.kind == DiffMark::Kind::Secret && kind != CommitFileKind::Test)
                    addRisk(Message{"commit.risk.secret", {{"file", file.path}}}, {placeOf(file, mark.lines.front())});
            }
        }
        if (kind == CommitFileKind::Test)
            lookForTests(file);
        if (kind == CommitFileKind::Generated)
            lookForHandEdit(file);
        lookForEasier(file);
    }

    void lookAtWidth()
    {
        int product = 0;
        std::int64_t added = 0;
        for (std::size_t i = 0; i < m_commit.files.size(); ++i) {
            if (m_review.fileKinds[i] != CommitFileKind::Product || needsNoTest(m_commit.files[i].path))
                continue;
            ++product;
            // What only moved from one file to another is not new.
            added += m_commit.files[i].added.value_or(0) - m_commit.files[i].removed.value_or(0);
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

    void addSplice(const CommitFile& file, const Hunk& hunk, const std::vector<HunkLine>& lines)
    {
        const std::string& heading = lines.front().text;
        std::vector<SourceRef> pointers;
        for (const HunkLine& line : lines)
            pointers.push_back(placeOf(file, line));
        addRisk(Message{"commit.risk.splice",
                        {{"file", file.path}, {"heading", heading.substr(heading.find_first_not_of("# "))}}},
                std::move(pointers));
        m_review.followUps.push_back(
            {Message{"commit.follow.splice", {{"file", file.path}}}, {placeOf(file, hunk, heading)}});
    }

    void addSilentFallback(const CommitFile& file, const std::vector<HunkLine>& lines)
    {
        const std::string& fallback = lines.back().text;
        m_review.followUps.push_back(
            {Message{"commit.follow.silent",
                     {{"file", file.path}, {"line", fallback.substr(fallback.find_first_not_of(" \t"))}}},
             {placeOf(file, lines.front()), placeOf(file, lines.back())}});
    }

    /// Calls `use(kind, line)` for every mark of the file, in the order of its lines.
    template <typename Use> static void forEachMark(const CommitFile& file, Use use)
    {
        for (const Hunk& hunk : file.hunks) {
            for (const DiffMark& mark : hunk.marks)
                use(mark.kind, mark.lines.front());
        }
    }

    /// What it tested goes with it, or its tests stand elsewhere now.
    bool isGoneWithReason(const CommitFile& file) const
    {
        if (m_gone.contains(subjectOf(file.path)) || m_testFiles.contains(std::string(lastPart(file.path))))
            return true;
        bool isMoved = false;
        bool isLost = false;
        forEachMark(file, [&](DiffMark::Kind kind, const HunkLine& line) {
            const std::string test = kind == DiffMark::Kind::Test ? testNamedOn(line.text) : std::string();
            isMoved = isMoved || (!test.empty() && m_kept.contains(test));
            isLost = isLost || (!test.empty() && !m_kept.contains(test));
        });
        return isMoved && !isLost;
    }

    /// A test is gone if no file of the commit has it and no other one takes its place.
    void lookForTests(const CommitFile& file)
    {
        if (file.status == "D") {
            if (!isGoneWithReason(file))
                addRisk(Message{"commit.risk.test-file-deleted", {{"file", file.path}}}, {file.where});
            return;
        }
        for (const Hunk& hunk : file.hunks) {
            const bool hasAnother = std::any_of(hunk.marks.begin(), hunk.marks.end(), [](const DiffMark& mark) {
                return mark.kind == DiffMark::Kind::Test && mark.lines.front().kind == Kind::Added;
            });
            for (const DiffMark& mark : hunk.marks) {
                const HunkLine& line = mark.lines.front();
                const bool removed = mark.kind == DiffMark::Kind::Test && line.kind == Kind::Removed && !hasAnother;
                const std::string test = removed ? testNamedOn(line.text) : std::string();
                if (!test.empty() && !m_kept.contains(test))
                    addRisk(Message{"commit.risk.test-deleted", {{"test", test}, {"file", file.path}}},
                            {placeOf(file, line)});
                if (mark.kind == DiffMark::Kind::Skip)
                    addRisk(Message{"commit.risk.test-skipped", {{"file", file.path}}}, {placeOf(file, line)});
            }
        }
    }

    /// One risk for each way in which the file makes tests or checks pass more easily.
    void lookForEasier(const CommitFile& file)
    {
        std::map<std::string, std::vector<SourceRef>> places;
        for (const Hunk& hunk : file.hunks) {
            for (const DiffMark& mark : hunk.marks) {
                if (mark.kind != DiffMark::Kind::Easier)
                    continue;
                for (const HunkLine& line : mark.lines)
                    places[mark.change].push_back(placeOf(file, line));
            }
        }
        for (auto& [change, pointers] : places)
            addRisk(Message{"commit.easier." + change, {{"file", file.path}}}, std::move(pointers));
    }

    /// A generated file carries the moment it was made, or says that it must not be edited.
    void lookForHandEdit(const CommitFile& file)
    {
        if (file.status == "A" || file.status == "D")
            return;
        const HunkLine* stamp = nullptr;
        const HunkLine* marker = nullptr;
        bool newStamp = false;
        forEachMark(file, [&](DiffMark::Kind kind, const HunkLine& line) {
            if (kind == DiffMark::Kind::Stamp) {
                newStamp = newStamp || line.kind == Kind::Added;
                stamp = line.kind == Kind::Context && !stamp ? &line : stamp;
            }
            if (kind == DiffMark::Kind::DoNotEdit && line.kind == Kind::Context && !marker)
                marker = &line;
        });
        const bool sourceTouched =
            std::any_of(m_review.fileKinds.begin(), m_review.fileKinds.end(), [](CommitFileKind kind) {
                return kind == CommitFileKind::Product || kind == CommitFileKind::Configuration;
            });
        if (stamp && !newStamp)
            addRisk(Message{"commit.risk.stamp-kept", {{"file", file.path}}}, {placeOf(file, *stamp)});
        else if (marker && !sourceTouched)
            addRisk(Message{"commit.risk.hand-edit", {{"file", file.path}}}, {placeOf(file, *marker)});
    }

    const Commit& m_commit;
    CommitReview& m_review;
    std::set<std::string> m_kept;      ///< tests that stand in the commit's test files behind it
    std::set<std::string> m_gone;      ///< what the deleted files of the product are about
    std::set<std::string> m_testFiles; ///< names of test files that stay
};

} // namespace

void addCommitRisks(const Commit& commit, CommitReview& review)
{
    Risks risks(commit, review);
    for (std::size_t i = 0; i < commit.files.size(); ++i)
        risks.look(commit.files[i], review.fileKinds[i]);
    if (commit.hasDiff)
        risks.lookAtWidth();
}

} // namespace exhibit
