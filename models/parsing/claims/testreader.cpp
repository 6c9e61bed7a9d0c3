// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/testreader.h"

#include "models/parsing/claims/labels/partlabels.h"
#include "models/parsing/claims/labels/testmatches.h"
#include "models/parsing/claims/nearcounts.h"
#include "models/parsing/claims/tablerows.h"
#include "models/parsing/claims/testnames.h"
#include "models/parsing/claims/testsubject.h"
#include "models/parsing/claims/testvalues.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t longestSentence = 4000; // of one sentence; longer ones are data, not prose

bool isInQuotes(std::string_view text, std::size_t begin, std::size_t end)
{
    if (begin < text.size() && text[begin] == '"')
        ++begin; // the byte in front of a number belongs to the match
    const auto count = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '"');
    if (count % 2 == 1 && text.find('"', end) != std::string_view::npos)
        return true;
    const auto open = text.substr(0, begin).rfind("“");
    return open != std::string_view::npos && text.substr(open, begin - open).find("”") == std::string_view::npos &&
           text.find("”", end) != std::string_view::npos;
}

bool saysPassing(std::string_view after)
{
    static const RE2 passing(R"((?i)^\W{0,6}(?:all\s+|are\s+|now\s+)*(?:pass(?:ed|ing|es)?|green)\b)");
    return RE2::PartialMatch(re2::StringPiece(after.data(), after.size()), passing);
}

/// `test_a.py and `: the number behind the next file is that of both.
bool isLastOfSeveral(std::string_view before)
{
    static const RE2 joins(R"((?i)(?:\band|\bund|\bet|\by|[,&+])\s*[`*"'(\[]*$)");
    return RE2::PartialMatch(re2::StringPiece(before.data(), before.size()), joins) && !testFiles(before).empty();
}

/// The part between semicolons, or in brackets: what the other parts of a sentence say is another matter.
std::string_view clauseAround(std::string_view text, std::size_t begin, std::size_t end)
{
    const std::size_t open = text.substr(0, begin).rfind('(');
    if (open != std::string_view::npos && text.substr(open, begin - open).find(')') == std::string_view::npos) {
        const std::size_t close = text.find(')', end);
        return text.substr(open + 1, std::min(close, text.size()) - open - 1);
    }
    const std::size_t before = begin == 0 ? std::string_view::npos : text.rfind(';', begin - 1);
    const std::size_t first = before == std::string_view::npos ? 0 : before + 1;
    return text.substr(first, std::min(text.find(';', end), text.size()) - first);
}

} // namespace

TestReader::TestReader(const ProseReading& reading)
    : m_reading(reading), m_strong(reading.rules.group("test.claim")), m_weak(reading.rules.group("test.weak")),
      m_claims(reading.rules.together("tests")), m_values(reading.rules.group("test.values")),
      m_runner(reading.rules.group("test.runner")), m_command(reading.rules.group("code.command")),
      m_resultComment(reading.rules.group("code.result-comment")), m_output(reading.rules.group("around.output")),
      m_noun(reading.rules.group("test.noun")), m_notClaim(reading.rules.group("statement.not-claim")),
      m_notWhole(reading.rules.group("statement.not-whole")), m_notInside(reading.rules.group("statement.not-inside")),
      m_notBefore(reading.rules.group("statement.not-before")), m_notAfter(reading.rules.group("statement.not-after")),
      m_firm(reading.rules.group("statement.firm")), m_fileCount(reading.rules.group("test.file-count")),
      m_called(reading.rules.group("test.called")), m_other(reading.rules.group("binding.other")),
      m_whole(reading.rules.group("test.whole")), m_takeBacks(reading), m_aliases(reading)
{}

/// Marks what the notes of the newest version say: of a history without dates it is the last word.
void TestReader::read(int index, std::vector<Claim>& claims) const
{
    const std::size_t before = claims.size();
    readBlock(index, claims);
    m_takeBacks.settle(index, before, claims);
    if (claims.size() == before || !m_reading.surroundings.isOfNewestVersion(index))
        return;
    for (std::size_t i = before; i < claims.size(); ++i)
        claims[i].values.push_back({"entry", "newest-version"});
}

void TestReader::readBlock(int index, std::vector<Claim>& claims) const
{
    const MarkdownBlock& block = m_reading.block(index);
    switch (block.type) {
    case MarkdownBlock::Type::Heading:
    case MarkdownBlock::Type::Paragraph:
        if (block.task == MarkdownBlock::Task::Open)
            return;
        readParagraph(index, claims);
        return;
    case MarkdownBlock::Type::TableRow:
        if (!block.tableHead) {
            for (const ProseStatement& row : m_reading.statements(index))
                readRow(row, claims);
        }
        return;
    case MarkdownBlock::Type::Code:
        readOutput(index, claims);
        return;
    default:
        return;
    }
}

/// `Files Created: 11/11 ✅`, `Test Coverage | 19/240`: what stands before a number, up to a mark, is what it counts. An
/// outcome that only tests have binds the number to them all the same.
bool TestReader::isOfOtherThing(const ProseStatement& place, const std::string& text, const RuleMatch& match) const
{
    static const RE2 outcome(R"((?i)\b(?:pass(?:ed|ing|es)?|fail(?:ed|ing|ures?|s)?|tests?)\b|通过|失败|合格)");
    const std::string_view core = std::string_view(text).substr(match.begin, match.end - match.begin);
    // A match may begin with its label: `✅ Endpoints: 9/9`.
    const std::size_t number = std::min(core.find_first_of("0123456789"), core.size());
    const std::string_view before = std::string_view(text).substr(0, match.begin + std::max<std::size_t>(number, 1));
    const std::size_t colon = before.find_last_of(":|=");
    std::string_view label = colon == std::string_view::npos ? std::string_view() : before.substr(0, colon);
    label.remove_prefix(std::min(label.size(), label.find_last_of(";|") + 1));
    const MarkdownBlock& block = m_reading.block(place.block);
    const bool row = block.type == MarkdownBlock::Type::TableRow && !block.cells.empty();
    constexpr std::size_t naming = 2; // of a row's cells say what it is about
    const auto end = block.cells.begin() + static_cast<std::ptrdiff_t>(std::min(naming, block.cells.size()));
    const bool other = m_other.matchesAny(label) ||
                       (row && std::any_of(block.cells.begin(), end,
                                           [&](const std::string& cell) { return m_other.matchesAny(cell); }));
    return other && !RE2::PartialMatch(re2::StringPiece(core.data(), core.size()), outcome);
}

/// Green words that their own line denies. A number in them was counted, whatever mark stands beside it.
bool TestReader::isTakenBack(const MarkdownBlock& block, const std::string& text, const RuleMatch& match) const
{
    const std::string_view core = std::string_view(text).substr(match.begin, match.end - match.begin);
    if (m_takeBacks.isQualified(text, match) || TakeBacks::isDividedRow(block) || m_takeBacks.isOfBoard(block) ||
        (core.find_first_of("0123456789/") == std::string_view::npos && m_takeBacks.isOfWrittenColumn(block)))
        return true;
    if (match.rule->set.count("all_pass") == 0 || core.find_first_of("0123456789") != std::string_view::npos)
        return false;
    if (isDenied(m_reading.rules, text, match.begin, match.end))
        return true;
    return block.type == MarkdownBlock::Type::TableRow && !block.cells.empty() &&
           match.end <= block.cells.front().size() &&
           isAnsweredNo(m_reading.rules, m_reading.block(block.tableHeadRow), block);
}

/// A row that holds a duration or a limit was measured against it; a column of marks out of ten grades.
bool TestReader::isMeasured(int row) const
{
    const MarkdownBlock& block = m_reading.block(row);
    const RuleGroup& limit = m_reading.rules.group("binding.limit");
    const bool limited = std::any_of(block.cells.begin(), block.cells.end(),
                                     [&](const std::string& cell) { return limit.matchesAny(cell); });
    const bool counts = std::any_of(block.cells.begin(), block.cells.end(), [](const std::string& cell) {
        static const RE2 count(R"(\d+\s*/\s*\d+|^\W*\d+\W*$)");
        return RE2::PartialMatch(cell, count);
    });
    if (limited && !counts)
        return true;
    const RuleGroup& score = m_reading.rules.group("binding.score");
    const auto& heads = m_reading.block(block.tableHeadRow).cells;
    return std::any_of(heads.begin(), heads.end(), [&](const std::string& head) { return score.matchesAny(head); });
}

/// `Parser | 12 | all passing`: all of what stands first.
bool TestReader::isRowOfPart(const MarkdownBlock& row) const
{
    if (row.type != MarkdownBlock::Type::TableRow || row.cells.empty())
        return false;
    const std::string& cell = row.cells.front();
    return !m_reading.rules.group("test.general-label").matchesAny(cell) && !m_whole.matchesAny(cell + ':');
}

/// Words that mean all tests; what names a part is settled by its subject.
void TestReader::settleScope(Claim& claim, const std::string& text) const
{
    if (claim.subject.type != "suite" && !claim.subject.type.empty())
        claim.scope = Scope::Part;
    else
        claim.scope = m_whole.matchesAny(text) ? Scope::Whole : Scope::Unclear;
    static const RE2 atLeast(R"((?i)\d\+(?:\s|$)|\b(?:at least|more than|over)\s+\d)");
    static const RE2 about(R"((?i)[~≈]\s*\d|\b(?:about|around|approx(?:imately|\.)?|roughly|some)\s+\d)");
    if (RE2::PartialMatch(text, atLeast))
        claim.bound = Bound::AtLeast;
    else if (RE2::PartialMatch(text, about))
        claim.bound = Bound::About;
}

/// `Goal: …` governs the sentences after it, up to the next label.
void TestReader::readParagraph(int index, std::vector<Claim>& claims) const
{
    static const RE2 label(R"(^[^\pL]*\pL[^.;:]{0,40}:)");
    if (m_reading.surroundings.isSaidByOthers(index))
        return;
    static const RE2 pronoun(R"((?i)^\W*(?:(?:all|each|none) of (?:them|these|those)|they)\b)");
    bool governed = false;
    std::string_view before;
    for (const ProseStatement& statement : m_reading.statements(index)) {
        const std::string_view start = std::string_view(statement.text).substr(0, 120);
        if (m_notWhole.matchesAny(start))
            governed = true;
        else if (RE2::PartialMatch(re2::StringPiece(start.data(), start.size()), label))
            governed = false;
        const bool isOfTests = RE2::PartialMatch(statement.text, pronoun) && m_noun.matchesAny(before);
        if (!governed)
            readProse(statement, isOfTests, claims);
        before = statement.text;
    }
}

/// `isOfTests`: what stands before says that the sentence is about tests.
void TestReader::readProse(const ProseStatement& statement, bool isOfTests, std::vector<Claim>& claims) const
{
    const Mood mood = m_reading.surroundings.moodOf(statement.block);
    const std::optional<std::int64_t> total = totalBeside(m_reading, statement);
    const bool tests = isOfTests || total || m_noun.matchesAny(statement.text) ||
                       m_reading.surroundings.speaksOfTests(statement.block);
    const std::size_t before = claims.size();
    if (!readText(statement, statement.text, mood, tests, claims)) {
        readCalled(statement, mood, claims);
        readPartLabel(statement, mood, claims);
    }
    for (std::size_t i = before; total && i < claims.size(); ++i) {
        if (claims[i].test.total)
            continue;
        claims[i].test.total = total;
        addImpliedValues(claims[i].test);
        claims[i].subject = {"suite", ""}; // `Passing` and `Failing` are no parts
        settleScope(claims[i], statement.text);
    }
    if (mood != Mood::Plans && mood != Mood::Before)
        readFileCounts(statement, claims);
}

/// `Mesh.LoadsObj passes`: a result of what may be a test or anything else that is named in code. Which it is, the runs
/// of the pack tell: the claim is judged only where one of them has a test of that name.
void TestReader::readCalled(const ProseStatement& statement, Mood mood, std::vector<Claim>& claims) const
{
    if (statement.text.size() > longestSentence)
        return;
    for (const RuleMatch& match : m_called.findAll(statement.text)) {
        const auto name = std::find_if(match.groups.begin(), match.groups.end(),
                                       [](const auto& group) { return group.first.starts_with("name"); });
        const bool isTitled = match.rule->set.count("titled") != 0;
        // The words of a title are those of its test: none of them makes less of the sentence.
        const bool isSaid = isTitled
                                ? mood != Mood::Plans && mood != Mood::Before && !m_reading.genres.isForAssistant() &&
                                      m_reading.genres.document().genre != Genre::CapturedOutput &&
                                      (mood == Mood::Results || !m_reading.genres.isNoReport()) &&
                                      m_reading.surroundings.speaksOfTests(statement.block)
                                : isClaim(statement.text, match.begin, match.end, mood, statement.block);
        if (name == match.groups.end() || !isSaid ||
            (match.rule->set.count("marked") != 0 && m_takeBacks.isOfWritten(statement.block)) ||
            m_takeBacks.isOfWrittenColumn(m_reading.block(statement.block)))
            continue;
        Claim claim = makeClaim(m_reading, ClaimClass::Test, statement, match.begin, match.end);
        addTestValues(match, claim.test);
        claim.subject = {"test", std::string(name->second)};
        claim.scope = Scope::Part;
        claim.values.push_back({std::string(calledName), claim.subject.value});
        if (match.rule->set.count("marked") != 0)
            claim.values.push_back({std::string(markedName), "yes"});
        claims.push_back(std::move(claim));
    }
}

/// `Query planner: 9/9 passing`: where nothing says that tests are meant, runs tell whether a part is called so.
void TestReader::readPartLabel(const ProseStatement& statement, Mood mood, std::vector<Claim>& claims) const
{
    auto part = partInLabel(m_reading, statement);
    if (!part || !isClaim(statement.text, 0, statement.text.size(), mood, statement.block) ||
        m_other.matchesAny(part->subject.value) || m_takeBacks.isOfWritten(statement.block))
        return;
    claims.push_back(*std::move(part));
}

/// `tests/test_x.py (5 tests)`: the number of a file's tests is as checkable as their outcome.
void TestReader::readFileCounts(const ProseStatement& statement, std::vector<Claim>& claims) const
{
    if (statement.text.size() > longestSentence)
        return;
    const std::vector<RuleMatch> matches = m_fileCount.findAll(statement.text);
    if (matches.empty() || m_notClaim.matchesAny(statement.text))
        return;
    for (const RuleMatch& match : matches) {
        // The number of tests that pass is no statement of its own, nor is that of several files.
        if (isLastOfSeveral(std::string_view(statement.text).substr(0, match.begin)) ||
            saysPassing(std::string_view(statement.text).substr(match.end)))
            continue;
        Claim claim = makeClaim(m_reading, ClaimClass::Test, statement, match.begin, match.end);
        claim.text = statement.text.substr(match.begin, match.end - match.begin);
        addTestValues(match, claim.test);
        ProseStatement part = statement;
        part.text = claim.text;
        settleSubject(m_reading, m_aliases, part, 0, part.text.size(), m_around, claim);
        claim.values.push_back({"kind", "file-count"});
        claim.scope = Scope::Part;
        claims.push_back(std::move(claim));
    }
}

void TestReader::readRow(const ProseStatement& row, std::vector<Claim>& claims) const
{
    const MarkdownBlock& block = m_reading.block(row.block);
    const MarkdownBlock& head = m_reading.block(block.tableHeadRow);
    if (explainsWords(m_reading.rules, head, block) || statesAims(m_reading.rules, head) || isMeasured(row.block))
        return;
    const Mood mood = m_reading.surroundings.moodOf(row.block);
    const bool tests = m_noun.matchesAny(row.text) || m_noun.matchesAny(head.text()) ||
                       m_reading.surroundings.speaksOfTests(row.block);
    const bool isRead = tests && (readText(row, rowAsLabels(m_reading.rules, head, block), mood, tests, claims) ||
                                  readText(row, row.text, mood, tests, claims));
    if (isRead)
        return;
    if (auto part = partThatPasses(m_reading, row); part && isClaim(row.text, 0, row.text.size(), mood, row.block))
        claims.push_back(*std::move(part));
    else
        readCalled(row, mood, claims);
}

bool TestReader::presentsOutput(int index) const
{
    const MarkdownBlock& block = m_reading.block(index);
    if (m_reading.rules.group("code.not-output").matchesAny(block.info))
        return false;
    const RuleGroup& placeholder = m_reading.rules.group("code.template");
    for (const MarkdownLine& line : block.lines) {
        if (line.text.size() <= longestSentence && placeholder.matchesAny(line.text))
            return false;
    }
    const Mood mood = m_reading.surroundings.moodOf(index);
    if (mood == Mood::Plans || mood == Mood::Before)
        return false;
    for (const int at : {block.leadIn, block.item, block.parentItem, block.heading}) {
        if (at >= 0 && m_output.matchesAny(m_reading.block(at).text()))
            return true;
    }
    // `## Test results` › `### Backend tests` › the output of these.
    const int above = block.heading < 0 ? -1 : m_reading.block(block.heading).heading;
    if (above < 0 || !m_output.matchesAny(m_reading.block(above).text()))
        return false;
    const std::string heading = m_reading.block(block.heading).text();
    return m_noun.matchesAny(heading) || m_reading.rules.group("around.results").matchesAny(heading);
}

void TestReader::readOutput(int index, std::vector<Claim>& claims) const
{
    if (!presentsOutput(index) ||
        (m_reading.genres.isNoReport() && m_reading.surroundings.moodOf(index) != Mood::Results))
        return;
    // `Parser      12     all pass`: the row of a drawn table is about what stands first.
    static const RE2 firstColumn(R"(^[^\pL\pN]*(\pL[\pL\pN ._/&+-]*?)(?:\s{3,}|\t)\s*\d+(?:\s{2,}|\t))");
    for (const ProseStatement& line : m_reading.statements(index)) {
        if (line.text.size() > longestSentence ||
            (m_command.matchesAny(line.text) && !m_resultComment.matchesAny(line.text)) ||
            m_notClaim.matchesAny(line.text))
            continue;
        std::vector<RuleMatch> matches = m_runner.findAll(line.text);
        for (const RuleGroup* group : {&m_strong, &m_weak}) {
            for (RuleMatch& match : group->findAll(line.text))
                matches.push_back(std::move(match));
        }
        std::erase_if(matches, [&](const RuleMatch& match) { return isOfOtherThing(line, line.text, match); });
        if (matches.empty())
            continue;
        std::sort(matches.begin(), matches.end(), standsBefore);
        Claim claim = makeClaim(m_reading, ClaimClass::Test, line, 0, line.text.size());
        for (const RuleMatch& match : matches)
            addTestValues(match, claim.test);
        addImpliedValues(claim.test);
        settleSubject(m_reading, m_aliases, line, 0, line.text.size(), m_around, claim);
        std::string column;
        if (claim.subject.type == "suite" && RE2::PartialMatch(line.text, firstColumn, &column) &&
            !m_noun.matchesAny(column) && !m_reading.rules.group("test.general-label").matchesAny(column))
            claim.subject = {"named-subset", column};
        settleScope(claim, line.text);
        claims.push_back(std::move(claim));
    }
}

bool TestReader::isClaim(const std::string& text, std::size_t begin, std::size_t end, Mood mood, int block) const
{
    if (isInQuotes(text, begin, end))
        return false;
    const bool firm = m_firm.matchesAny(text); // `(target: …)` behind a value, a check mark before a count
    const MarkdownBlock& source = m_reading.block(block);
    const bool done = firm || source.task == MarkdownBlock::Task::Done;
    if ((mood == Mood::Plans || mood == Mood::Before) && !done)
        return false;
    if (m_reading.genres.isNoReport() && mood != Mood::Results && !done)
        return false;
    if (m_reading.genres.document().genre == Genre::CapturedOutput || m_reading.genres.isForAssistant())
        return false;
    const std::string_view clause = clauseAround(text, begin, end);
    // `Add the parser (tests green)` asks for it; a number in the brackets was counted.
    const std::string_view core = std::string_view(text).substr(begin, end - begin);
    static const RE2 none(R"((?i)\bnot (?:a|one) single\b)");
    if (m_notInside.matchesAny(core) && !RE2::PartialMatch(re2::StringPiece(core.data(), core.size()), none))
        return false;
    if (clause.size() < text.size() && core.find_first_of("0123456789") == std::string_view::npos &&
        (m_notClaim.matchesAny(text) || m_notBefore.matchesAny(std::string_view(text).substr(0, begin)) ||
         m_notAfter.matchesAny(std::string_view(text).substr(end))))
        return false;
    if (m_notClaim.matchesAny(clause))
        return false;
    const auto offset = begin - static_cast<std::size_t>(clause.data() - text.data());
    if (m_notBefore.matchesAny(clause.substr(0, offset)))
        return false;
    return !m_notAfter.matchesAny(clause.substr(offset + end - begin));
}

bool TestReader::readText(const ProseStatement& place, const std::string& text, Mood mood, bool aboutTests,
                          std::vector<Claim>& claims) const
{
    if (text.size() > longestSentence)
        return false;
    const MarkdownBlock& block = m_reading.block(place.block);
    const auto namesTests = [&] {
        const bool testColumn = block.tableHeadRow >= 0 && !m_reading.block(block.tableHeadRow).cells.empty() &&
                                m_noun.matchesAny(m_reading.block(block.tableHeadRow).cells.front());
        return testColumn || m_noun.matchesAny(place.text);
    };
    std::vector<RuleMatch> matches = m_claims.findAll(text, [&](const Rule& rule) {
        if (rule.use == "test.weak")
            return aboutTests;
        if (rule.use == "test.row")
            return aboutTests && block.type == MarkdownBlock::Type::TableRow;
        return rule.use != "test.own" || namesTests();
    });
    if (matches.empty())
        return false;
    dropReplaced(text, matches);
    dropContained(matches);
    matches.erase(std::remove_if(matches.begin(), matches.end(),
                                 [&](const RuleMatch& match) {
                                     return !isClaim(text, match.begin, match.end, mood, place.block) ||
                                            isOfOtherThing(place, text, match) || isTakenBack(block, text, match);
                                 }),
                  matches.end());
    if (matches.empty())
        return false;
    std::vector<RuleMatch> values = m_values.findAll(text);
    readRates(text, matches);
    readRates(text, values);
    std::erase_if(values, [&matches](const RuleMatch& value) { return readsAgain(value, matches); });
    std::sort(values.begin(), values.end(), standsBefore);
    // A second set of numbers in one sentence is a second claim; most often there is one.
    std::vector<std::pair<TestClaimValues, std::pair<std::size_t, std::size_t>>> groups;
    for (const RuleMatch& match : matches) {
        if (groups.empty() || !addTestValues(match, groups.back().first)) {
            groups.emplace_back(TestClaimValues{}, std::make_pair(match.begin, match.end));
            addTestValues(match, groups.back().first);
        }
        auto& place_ = groups.back().second;
        place_.second = std::max(place_.second, match.end);
    }
    const bool complete = std::any_of(matches.begin(), matches.end(), [](const RuleMatch& match) {
        return match.rule->set.count("values") != 0; // its other numbers are those that it has
    });
    if (groups.size() == 1 && !complete) {
        for (const RuleMatch& match : values)
            addTestValues(match, groups.front().first);
    }
    const bool same = text == place.text;
    for (auto& [stated, range] : groups) {
        addImpliedValues(stated);
        const std::size_t begin = same ? range.first : 0;
        const std::size_t end = same ? range.second : place.text.size();
        Claim claim = makeClaim(m_reading, ClaimClass::Test, place, begin, end);
        claim.test = stated;
        settleSubject(m_reading, m_aliases, place, begin, end, m_around, claim);
        // The heads of a table say nothing of all tests: a column may be called `Total`.
        settleScope(claim, block.type == MarkdownBlock::Type::TableRow ? place.text : text);
        if (claim.scope == Scope::Whole && isRowOfPart(block))
            claim.scope = Scope::Unclear;
        claims.push_back(std::move(claim));
    }
    return true;
}

} // namespace exhibit
