// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/claimfacts.h"

#include "models/domain/text.h"
#include "models/parsing/rules/rules.h"
#include "models/review/claims/parts/testfile.h"
#include "models/review/runs/quietruns.h"
#include "models/review/runs/runs.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>

namespace exhibit {

namespace {

void add(FileCounts& counts, Outcome outcome, TestId test)
{
    switch (outcome) {
    case Outcome::Passed:
    case Outcome::XFailed:
    case Outcome::XPassed:
        ++counts.passed;
        break;
    case Outcome::Failed:
    case Outcome::Error:
        ++counts.failed;
        if (counts.firstFailure.value < 0)
            counts.firstFailure = test;
        break;
    case Outcome::Skipped:
        ++counts.skipped;
        break;
    case Outcome::Absent:
        return;
    }
    ++counts.total;
}

/// A run that is cut before anything failed in it says nothing of the whole.
bool speaks(const Run& run)
{
    const bool hasEnd = run.state != RunState::Interrupted && run.state != RunState::Unknown;
    return run.state == RunState::CollectionFailed || (run.executed && (hasEnd || run.failing() > 0));
}

/// `UserTest` of `UserTest.java` and of `org.acme.UserTest`.
std::string_view className(std::string_view name)
{
    for (const std::string_view extension : {".java", ".kt", ".groovy", ".scala", ".cs"}) {
        if (name.ends_with(extension))
            name.remove_suffix(extension.size());
    }
    return name.substr(name.rfind('.') + 1);
}

/// What the log says on the first line of a test file; of another line the test that has its result there.
std::string firstLineOf(const PackFacts& facts, const Run& run, LineNumber line)
{
    for (const int index : run.witnesses) {
        const Witness& witness = facts.witnesses[static_cast<std::size_t>(index)];
        const auto kept =
            std::lower_bound(witness.fileLines.begin(), witness.fileLines.end(), line,
                             [](const TextLine& entry, LineNumber wanted) { return entry.line < wanted; });
        if (!(witness.where == run.log))
            continue;
        if (kept != witness.fileLines.end() && kept->line == line)
            return kept->text;
        const auto failure = std::find_if(witness.failures.begin(), witness.failures.end(),
                                          [line](const Failure& entry) { return entry.where.firstLine == line; });
        if (failure != witness.failures.end())
            return failure->where.quote;
        // Other runners write names in their own way, with colours and broken at the width of a console.
        if (!witness.runner.empty() && witness.runner != "pytest")
            return {};
    }
    const auto& lines = run.outcomes.lines;
    const auto test = std::find(lines.begin(), lines.end(), static_cast<std::uint32_t>(line.value));
    return test == lines.end() ? std::string()
                               : facts.tests.nodeId(TestId{static_cast<std::int32_t>(test - lines.begin())});
}

/// `LoanTest` of `LoanTest > pays()`, as Gradle prints it; empty where what stands there is no class of tests.
std::string classBefore(std::string_view id)
{
    static const RE2 form(R"(((?:\w+\.)*[A-Z]\w*(?:Tests?|TestCase|Specs?|IT)) > .*)");
    std::string name;
    if (id.find(" > ") != std::string_view::npos)
        RE2::FullMatch(re2::StringPiece(id.data(), id.size()), form, &name);
    return name;
}

} // namespace

const RuleGroup& ClaimFacts::wordings(std::string_view use) const
{
    static const RuleGroup none;
    return m_rules ? m_rules->group(use) : none;
}

ClaimFacts::ClaimFacts(const PackFacts& facts, const std::vector<Run>& runs, const Rules* rules)
    : m_facts(facts), m_rules(rules), m_runs(runs), m_namedRuns(runs)
{
    for (const Run& run : runs) {
        if (run.executed)
            m_executed.push_back(&run);
        if (speaks(run))
            m_speaking.push_back(&run);
    }
    for (const Run& run : runs) {
        for (const FileTally& tally : run.tallies)
            m_files.try_emplace(tally.file);
    }
    addTests();
    addNames(); // places of failures in files of known classes ask for them
    const std::size_t known = m_files.size();
    for (const Run& run : runs)
        addFilesOfCrashes(run);
    if (m_files.size() > known)
        addNames();
    std::string_view last;
    for (const Claim& claim : facts.claims) {
        const std::string& path = documentPath(claim);
        if (path != last)
            m_names.add(path);
        last = path;
        if (claim.claimClass == ClaimClass::Freshness && claim.subject.type == "document")
            m_stamps[{claim.where.path, claim.where.member}].push_back(&claim);
    }
    for (auto& [document, stamps] : m_stamps) {
        std::stable_sort(stamps.begin(), stamps.end(),
                         [](const Claim* a, const Claim* b) { return a->where.firstLine < b->where.firstLine; });
    }
}

/// A log may write `org.acme.LoanTest.pays` where a report has the class and the test apart: both are of the class.
void ClaimFacts::addTests()
{
    const TestDictionary& tests = m_facts.tests;
    std::vector<std::string> paths;
    paths.reserve(static_cast<std::size_t>(tests.count()));
    std::set<std::string, std::less<>> classes;
    for (const auto& [file, none] : m_files)
        classes.insert(file);
    for (std::int32_t i = 0; i < tests.count(); ++i) {
        paths.push_back(pathOfTest(tests.nodeId(TestId{i})));
        if (paths.back().size() != tests.nodeId(TestId{i}).size())
            classes.insert(paths.back());
    }
    m_fileOf.reserve(paths.size());
    for (std::int32_t i = 0; i < tests.count(); ++i) {
        std::string& path = paths[static_cast<std::size_t>(i)];
        const std::string_view id = tests.nodeId(TestId{i});
        const std::string_view owner = id.substr(0, id.substr(0, id.find_first_of("[(")).rfind('.'));
        if (path.size() == id.size() && owner.size() < id.size() && classes.contains(owner))
            path = owner;
        else if (std::string before = path.size() == id.size() ? classBefore(id) : std::string(); !before.empty())
            path = std::move(before);
        const auto entry = m_files.try_emplace(std::move(path)).first;
        entry->second.push_back(TestId{i});
        m_fileOf.push_back(&entry->first);
    }
}

/// Where the names of tests hold no file, the place where one fails does.
void ClaimFacts::addFilesOfCrashes(const Run& run)
{
    const auto isTallied = [&run](std::string_view file) {
        const std::string_view name = lastPart(file).substr(0, lastPart(file).find('.'));
        return std::any_of(run.tallies.begin(), run.tallies.end(), [&](const FileTally& tally) {
            return tally.file == file || className(lastPart(tally.file)) == name;
        });
    };
    for (const Failure& failure : run.failures) {
        std::string file = withSlashes(failure.crashPath);
        if (failure.test.value < 0 || !isTestFileName(lastPart(file)) || isTallied(file))
            continue;
        const std::string& nodeId = m_facts.tests.nodeId(failure.test);
        if (fileOf(failure.test).size() != nodeId.size())
            continue;
        // One log names the class with its package, another only the source file that it stands in.
        if (const auto known = m_classes.find(className(lastPart(file)));
            known != m_classes.end() && known->second.size() == 1)
            file = known->second.front();
        std::vector<TestId>& tests = m_files[file];
        if (std::find(tests.begin(), tests.end(), failure.test) == tests.end())
            tests.push_back(failure.test);
        m_ofCrashes.emplace(&run, std::move(file));
    }
}

void ClaimFacts::addNames()
{
    m_byName.clear();
    m_classes.clear();
    for (const auto& [file, tests] : m_files) {
        m_byName[std::string(lastPart(file))].push_back(file);
        const std::string_view name = className(file);
        const bool isClass =
            name.size() < file.size() && !name.empty() && std::isupper(static_cast<unsigned char>(name.front())) != 0;
        if (isClass && file.find('/') == std::string::npos)
            m_classes[std::string(name)].push_back(file);
    }
}

const Claim* ClaimFacts::stampBeside(const Claim& claim) const
{
    // The same block of labels, one blank line included; a generated block is one as a whole.
    const std::int64_t reach = claim.generated ? 12 : 4;
    const auto found = m_stamps.find({claim.where.path, claim.where.member});
    if (found == m_stamps.end())
        return nullptr;
    const auto distance = [&](const Claim* stamp) {
        return std::abs(stamp->where.firstLine.value - claim.where.firstLine.value);
    };
    const auto first =
        std::lower_bound(found->second.begin(), found->second.end(), claim.where.firstLine.value - reach,
                         [](const Claim* stamp, std::int64_t line) { return stamp->where.firstLine.value < line; });
    const Claim* nearest = nullptr;
    for (auto stamp = first; stamp != found->second.end() && distance(*stamp) <= reach; ++stamp) {
        if ((*stamp)->generated == claim.generated && (!nearest || distance(*stamp) < distance(nearest)))
            nearest = *stamp;
    }
    return nearest;
}

const Member* ClaimFacts::memberOf(const Claim& claim) const
{
    const Artifact* artifact = claim.where.member.empty() ? nullptr : m_facts.findArtifact(claim.where.path);
    if (!artifact)
        return nullptr;
    const auto found = std::find_if(artifact->members.begin(), artifact->members.end(), [&](const Member& member) {
        return claim.where.firstLine >= member.firstLine && claim.where.firstLine <= member.lastLine;
    });
    return found == artifact->members.end() ? nullptr : &*found;
}

std::vector<TextLine> ClaimFacts::linesBeside(const Claim& claim, LineNumber first, LineNumber last) const
{
    if (claim.document < 0 || static_cast<std::size_t>(claim.document) >= m_facts.documents.size())
        return {};
    const std::vector<TextLine>& kept = m_facts.documents[static_cast<std::size_t>(claim.document)].text.lines;
    const auto begin = std::lower_bound(kept.begin(), kept.end(), first,
                                        [](const TextLine& entry, LineNumber line) { return entry.line < line; });
    const auto end = std::upper_bound(begin, kept.end(), last,
                                      [](LineNumber line, const TextLine& entry) { return line < entry.line; });
    return {begin, end};
}

std::vector<Claim>::const_iterator ClaimFacts::following(const Claim& claim) const
{
    const std::vector<Claim>& claims = m_facts.claims;
    const bool known = !claims.empty() && !std::less<>()(&claim, claims.data()) &&
                       std::less<>()(&claim, claims.data() + claims.size());
    return known ? claims.begin() + (&claim - claims.data()) + 1 : claims.end();
}

std::string ClaimFacts::label(const Run& run) const
{
    return runLabel(m_runs, run);
}

std::vector<const Run*> ClaimFacts::runsNamedIn(std::string_view text) const
{
    std::vector<const Run*> named;
    for (const int index : m_namedRuns.namedIn(text)) {
        const Run& run = m_runs[static_cast<std::size_t>(index)];
        if (speaks(run))
            named.push_back(&run);
    }
    return named;
}

std::vector<std::string> ClaimFacts::resolveFile(std::string_view name) const
{
    const std::string wanted = withSlashes(name.substr(0, name.find("::")));
    if (m_files.find(wanted) != m_files.end())
        return {wanted};
    std::vector<std::string> found;
    const auto candidates = m_byName.find(lastPart(wanted));
    if (candidates == m_byName.end()) {
        const auto classes = m_classes.find(className(lastPart(wanted)));
        return classes == m_classes.end() ? found : classes->second;
    }
    for (const std::string& file : candidates->second) {
        if (endsWithPath(file, wanted) || endsWithPath(wanted, file))
            found.push_back(file);
    }
    return found;
}

const std::string& ClaimFacts::fileOfWords(const std::vector<std::string>& words) const
{
    const auto [entry, isNew] = m_filesOfWords.try_emplace(words);
    if (isNew)
        entry->second = findFileOfWords(words);
    return entry->second;
}

std::string ClaimFacts::findFileOfWords(const std::vector<std::string>& words) const
{
    std::string found;
    for (const auto& [name, files] : m_byName) {
        const std::string low = lowered(name);
        const bool all = std::all_of(words.begin(), words.end(), [&](const std::string& word) {
            return low.find(lowered(word)) != std::string::npos;
        });
        if (!all)
            continue;
        if (!found.empty() || files.size() > 1)
            return {};
        found = files.front();
    }
    return found;
}

FileCounts ClaimFacts::countFile(const Run& run, const std::string& file) const
{
    FileCounts counts;
    const auto tests = m_files.find(file);
    if (tests == m_files.end())
        return counts;
    for (const TestId test : tests->second) {
        const Outcome outcome = run.outcomes.of(test);
        add(counts, outcome, test);
        const auto index = static_cast<std::size_t>(test.value);
        const std::uint32_t line = index < run.outcomes.lines.size() ? run.outcomes.lines[index] : 0;
        if (outcome == Outcome::Absent || line == 0)
            continue;
        counts.firstLine = counts.firstLine == 0 ? line : std::min(counts.firstLine, line);
        counts.lastLine = std::max(counts.lastLine, line);
    }
    if (const FileTally* tally = tallyOf(run, file); tally && tally->passed + tally->others > 0) {
        counts.passed = tally->passed;
        counts.total = tally->passed + tally->others;
        if (tests->second.empty())
            counts.skipped = tally->skipped;
        if (tally->failed > counts.failed) { // the log counts more than it names
            counts.failed = tally->failed;
            if (counts.firstFailure.value < 0)
                counts.firstFailure = m_facts.tests.find(tally->firstFailed);
        }
    } else if (run.passesUnnamed && counts.failed == 0) {
        return {}; // how many more there are is not known
    }
    return counts;
}

FileCounts ClaimFacts::count(const Run& run, const std::vector<std::string>& files) const
{
    FileCounts sum;
    for (const std::string& file : files) {
        const auto [entry, isNew] = m_counts[&run].try_emplace(file);
        if (isNew)
            entry->second = countFile(run, file);
        const FileCounts& counts = entry->second;
        sum.passed += counts.passed;
        sum.failed += counts.failed;
        sum.skipped += counts.skipped;
        sum.total += counts.total;
        if (sum.firstFailure.value < 0)
            sum.firstFailure = counts.firstFailure;
        if (counts.firstLine != 0)
            sum.firstLine = sum.firstLine == 0 ? counts.firstLine : std::min(sum.firstLine, counts.firstLine);
        sum.lastLine = std::max(sum.lastLine, counts.lastLine);
    }
    return sum;
}

bool ClaimFacts::isCounted(const Run& run, const std::vector<std::string>& files) const
{
    return std::all_of(files.begin(), files.end(), [&](const std::string& file) {
        const FileTally* tally = tallyOf(run, file);
        // Of a package of Go that was not asked for all names only its failures are counted.
        const bool isPartly = tally && run.runner == "go-test" && run.passesUnnamed && tally->passed == 0;
        return tally ? !isPartly : !run.passesUnnamed && m_ofCrashes.count({&run, file}) == 0;
    });
}

SourceRef ClaimFacts::failurePlace(const Run& run, TestId test) const
{
    const auto failure = std::find_if(run.failures.begin(), run.failures.end(),
                                      [test](const Failure& entry) { return entry.test == test; });
    if (failure != run.failures.end() && !failure->where.isNull())
        return failure->where;
    const auto index = static_cast<std::size_t>(test.value);
    FileCounts counts;
    if (index < run.outcomes.lines.size())
        counts.firstLine = counts.lastLine = run.outcomes.lines[index];
    return place(run, counts);
}

SourceRef ClaimFacts::place(const Run& run, const FileCounts& counts) const
{
    if (run.log.isNull() || counts.firstLine == 0)
        return run.summary;
    SourceRef ref = run.log;
    ref.firstLine = LineNumber{counts.firstLine};
    ref.lastLine = LineNumber{counts.lastLine};
    ref.quote = cutQuote(firstLineOf(m_facts, run, ref.firstLine));
    if (!ref.member.empty())
        ref.memberFirstLine = run.log.memberFirstLine.plus(ref.firstLine.value - run.log.firstLine.value);
    return ref;
}

std::string rangeText(const std::vector<std::int64_t>& values)
{
    if (values.empty())
        return {};
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    return *least == *most ? std::to_string(*least) : std::to_string(*least) + "–" + std::to_string(*most);
}

std::vector<std::string> listed(std::string_view text, std::string_view separator)
{
    std::vector<std::string> names;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        names.emplace_back(text.substr(begin, end - begin));
        begin = end + separator.size();
    }
    return names;
}

} // namespace exhibit
