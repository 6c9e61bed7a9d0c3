// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/testsubject.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

namespace exhibit {

namespace {

/// Test files named by the statement: `tests/test_x.py`, `x.spec.ts`, `FooTest.java`, `x_test.go`.
std::vector<std::string> testFiles(std::string_view text)
{
    static const RE2 file(
        R"((?:^|[\s(\[`"'/=])((?:[\w.@-]+/)*(?:test_[\w-]+\.\w+|[\w.-]+[._-](?:test|spec|tests|cy|e2e)\.\w+)"
        R"(|[\w-]+Tests?\.(?:java|kt|cs|php|swift|scala|groovy)))(?:::[\w\[\]-]+)*)");
    std::vector<std::string> files;
    re2::StringPiece rest(text.data(), text.size());
    std::string found;
    while (text.find('.') != std::string_view::npos && RE2::FindAndConsume(&rest, file, &found)) {
        if (std::find(files.begin(), files.end(), found) == files.end())
            files.push_back(found);
    }
    // A class stands for its file, as JUnit and its kin call them; `UnitTests` is a kind of test and no class.
    static const RE2 testClass(
        R"((?:^|[\s(\[`"'*])((?:[a-z]\w*\.)*[A-Z][a-z0-9]+\w*(?:Tests?|TestCase|IT))(?:[#.]\w+)?(?:$|[\s)\]`"'*:,.;]))");
    static const RE2 kind(R"((?:All|Unit|Integration|Regression|Smoke|System|Acceptance|Functional|End)\w*Tests?)");
    rest = re2::StringPiece(text.data(), text.size());
    while (RE2::FindAndConsume(&rest, testClass, &found)) {
        if (!RE2::FullMatch(found, kind) && std::find(files.begin(), files.end(), found) == files.end())
            files.push_back(found);
    }
    return files;
}

/// Link targets beat link texts: they hold the whole path.
std::vector<std::string> filesOfStatement(const ProseReading& reading, const ProseStatement& statement)
{
    std::vector<std::string> files = testFiles(statement.text);
    for (const MarkdownSpan& span : reading.block(statement.block).spans) {
        if (span.type != MarkdownSpan::Type::Link || span.line < statement.first() || span.line > statement.last())
            continue;
        for (const std::string& target : testFiles(span.target)) {
            for (std::string& file : files) {
                if (target.size() > file.size() && target.compare(target.size() - file.size(), file.size(), file) == 0)
                    file = target;
            }
        }
    }
    return files;
}

/// Files listed in the items below a claim that introduces them.
std::vector<std::string> filesBelow(const ProseReading& reading, int block)
{
    std::vector<std::string> files;
    constexpr std::size_t mostItems = 200;
    const auto& blocks = reading.document.blocks;
    const std::size_t end = std::min(blocks.size(), static_cast<std::size_t>(block) + mostItems);
    for (std::size_t i = static_cast<std::size_t>(block) + 1; i < end; ++i) {
        const bool below = blocks[i].leadIn == block || blocks[i].parentItem == block;
        if (!below)
            break;
        for (std::string& file : testFiles(blocks[i].text())) {
            if (std::find(files.begin(), files.end(), file) == files.end())
                files.push_back(std::move(file));
        }
    }
    return files;
}

/// The words that narrow `tests`: "regression tests" but not "all the existing tests".
std::string narrowing(std::string_view text, const RuleGroup& general)
{
    static const RE2 noun(
        R"((?i)((?:[^\s,;:|()]+[ ]){1,4})(?:test|spec|scenario|check)(?:s| suites?| cases?| scripts?)?\b)");
    re2::StringPiece rest(text.data(), text.size());
    std::string words;
    while (RE2::FindAndConsume(&rest, noun, &words)) {
        std::string kept;
        for (std::size_t begin = 0; begin < words.size();) {
            const std::size_t end = std::min(words.find(' ', begin), words.size());
            const std::string word = words.substr(begin, end - begin);
            if (std::none_of(word.begin(), word.end(),
                             [](char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }))
                kept.clear(); // a dash or a mark: what stands before it is another part of the sentence
            else if (word.find("test") == std::string::npos && !general.matchesAny(word))
                kept += (kept.empty() ? "" : " ") + word;
            begin = end + 1;
        }
        if (!kept.empty())
            return kept;
    }
    return {};
}

/// `Backend` of `**Backend** (new): …`.
std::string labelOf(std::string_view text)
{
    constexpr std::size_t longestLabel = 60;
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon > longestLabel)
        return {};
    std::string_view label = text.substr(0, std::min(colon, text.find('(')));
    while (!label.empty() && !std::isalnum(static_cast<unsigned char>(label.front())))
        label.remove_prefix(1);
    while (!label.empty() && label.back() == ' ')
        label.remove_suffix(1);
    return std::string(label);
}

} // namespace

ClaimSubject testSubject(const ProseReading& reading, const ProseStatement& statement, std::size_t begin,
                         std::size_t end)
{
    const RuleGroup& general = reading.rules.group("test.general-word");
    std::vector<std::string> files = filesOfStatement(reading, statement);
    if (files.empty())
        files = filesBelow(reading, statement.block);
    if (!files.empty())
        return {files.size() == 1 ? "file" : "files", joined(files)};
    static const RE2 named(R"((?:^|[\s(\[`"'*])(test_\w*\w)(?:\[[^\]]*\])?(?:$|[\s)\]`"'*:,;|]))");
    std::string test;
    if (RE2::PartialMatch(statement.text, named, &test))
        return {"test", test};
    // `All other tests pass` leaves out those that the text has just told of.
    static const RE2 others(
        R"((?i)\b((?:other|remaining) tests?|rest of the (?:tests|suite)|(?:anderen|übrigen|restlichen) tests|autres tests|demás pruebas)\b)");
    std::string rest;
    if (RE2::PartialMatch(statement.text, others, &rest))
        return {"named-subset", rest};
    const std::string_view core = std::string_view(statement.text).substr(begin, end - begin);
    std::string subset = narrowing(core, general);
    if (subset.empty())
        subset = narrowing(statement.text, general);
    if (subset.empty()) {
        const std::string label = labelOf(statement.text);
        if (!label.empty() && !reading.rules.group("test.general-label").matchesAny(label))
            subset = narrowing(label, general);
    }
    if (!subset.empty())
        return {"named-subset", subset};
    if (reading.rules.group("test.scoped").matchesAny(statement.text))
        return {"named-subset", labelOf(statement.text)};
    // An entry of a history speaks of its own moment, a section about a part of that part.
    const MarkdownBlock& block = reading.block(statement.block);
    if (block.type == MarkdownBlock::Type::TableRow && !block.cells.empty() &&
        reading.rules.group("around.entry-cell").matchesAny(block.cells.front()))
        return {"build", block.cells.size() > 1 ? block.cells[0] + " | " + block.cells[1] : block.cells[0]};
    for (const std::string& text : reading.surroundings.textsAround(statement.block)) {
        if (reading.rules.group("around.entry").matchesAny(text))
            return {"build", text};
        const std::vector<std::string> named = testFiles(text);
        if (!named.empty())
            return {named.size() == 1 ? "file" : "files", joined(named)};
        const std::string part = narrowing(text, general);
        if (!part.empty())
            return {"named-subset", part};
    }
    return {"suite", ""};
}

namespace {

bool isFileCount(const Claim& claim)
{
    return claim.claimClass == ClaimClass::Test && claim.subject.type == "file" && !claim.values.empty() &&
           claim.values.front().value == "file-count";
}

/// What the claims of one section say about files, looked up by each of them.
struct SectionFiles
{
    std::string counted; ///< files counted one by one, if there are several
    std::int64_t sum = 0;
    std::map<std::int64_t, std::string> named; ///< by stated total: the first claim that names its files
};

SectionFiles filesOfSection(const std::vector<Claim>& claims, std::size_t begin, std::size_t end)
{
    SectionFiles files;
    std::set<std::string_view> seen;
    for (std::size_t i = begin; i < end; ++i) {
        const Claim& claim = claims[i];
        if (claim.subject.type == "files" && claim.test.total)
            files.named.try_emplace(*claim.test.total, claim.subject.value);
        if (!isFileCount(claim) || !seen.insert(claim.subject.value).second)
            continue;
        files.counted += (files.counted.empty() ? "" : ", ") + claim.subject.value;
        files.sum += claim.test.total.value_or(0);
    }
    if (seen.size() < 2)
        files.counted.clear();
    return files;
}

} // namespace

void resolveTestSubjects(std::vector<Claim>& claims, std::size_t from)
{
    constexpr std::size_t mostFiles = 200; // of one claim; a longer list is an inventory
    for (std::size_t begin = from; begin < claims.size();) {
        std::size_t end = begin + 1;
        while (end < claims.size() && claims[end].heading == claims[begin].heading)
            ++end;
        const SectionFiles files = filesOfSection(claims, begin, end);
        const bool counted =
            !files.counted.empty() &&
            static_cast<std::size_t>(std::count(files.counted.begin(), files.counted.end(), ',')) < mostFiles;
        for (std::size_t i = begin; i < end; ++i) {
            Claim& claim = claims[i];
            const bool open = claim.subject.type == "named-subset" || claim.subject.type == "build";
            const std::optional<std::int64_t> stated = claim.test.total ? claim.test.total : claim.test.passed;
            if (claim.claimClass != ClaimClass::Test || !open || !stated)
                continue;
            const auto named = files.named.find(*stated);
            if (counted && files.sum == *stated)
                claim.subject = {"files", files.counted};
            else if (named != files.named.end())
                claim.subject = {"files", named->second};
        }
        begin = end;
    }
}

} // namespace exhibit
