// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/testsubject.h"

#include "models/domain/text.h"
#include "models/parsing/claims/nearcounts.h"
#include "models/parsing/claims/nearfiles.h"
#include "models/parsing/claims/testnames.h"
#include "models/parsing/rules/guardedpattern.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

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

/// `in excellent condition with all tests`, `the build passes and tests`: what narrows a noun stands behind its own
/// preposition or article, and behind the verb of another one.
bool startsNounPhrase(const std::string& word)
{
    static const LatePattern opener(
        R"((?i)(?:all|the|every|each|these|those|our|its|their|with|in|of|for|on|across|that|which|by|from|under|passes|succeeds|works|compiles|builds|runs)\W*)");
    return RE2::FullMatch(word, opener);
}

/// The words that narrow `tests`: "regression tests" but not "all the existing tests".
std::string narrowing(std::string_view text, const RuleGroup& general)
{
    static const LatePattern noun(
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
            else if (startsNounPhrase(word))
                kept.clear();
            else if (word.size() > 2 && (word.back() == '.' || word.back() == '!'))
                kept.clear(); // `Status: stable. cargo test passes`: a sentence of its own
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
    constexpr std::ptrdiff_t mostBlanks = 3; // before a dash: more words are a sentence
    std::size_t end = text.find(':');
    for (const std::string_view dash : {" — ", " – ", " - "}) {
        const std::size_t at = text.find(dash);
        if (at < end && std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), ' ') <= mostBlanks)
            end = at;
    }
    if (end == std::string_view::npos || end > longestLabel)
        return {};
    std::string_view label = text.substr(0, std::min(end, text.find('(')));
    while (!label.empty() && !std::isalnum(static_cast<unsigned char>(label.front())))
        label.remove_prefix(1);
    while (!label.empty() && label.back() == ' ')
        label.remove_suffix(1);
    return std::string(label);
}

} // namespace

namespace {

/// `Alle Tests im Modul lader bestehen`, `las pruebas del cargador pasan`, `加载模块所有测试通过`.
std::string partAbroad(const std::string& text)
{
    static const GuardedPattern part(
        R"((?i)\b(?:tests|pruebas|testes)\s+(?:im|in|in der|des|der|für|vom|de la|de las|de los|del|de|da|do|das|dos|en|para|du|pour|dans)\s+(?:(?:el|la|le|das|den|die|der|dem|modul|paket|módulo|paquete|pacote|module|paquet)\s+){0,2}([\pL\d_./-]+)\s+(?:laufen|bestehen|sind|pasan|pasaron|están|passam|passaram|passent|réussissent|sont)(?:$|[^\pL]))");
    static const GuardedPattern northern(
        R"((?i)(?:тест\pL*\s+(?:модуля|пакета|компонента|для|в модуле)|testy\s+(?:modułu|pakietu|dla|w module)|test\s+(?:del|dei|di|per)(?:\s+(?:modulo|pacchetto))?|tester\s+(?:i|för|av)(?:\s+(?:modulen|paketet))?)\s+([\pL\d_./-]+)\s+(?:проход|прош|зел|przechodz|przesz|passano|går|passerar|är))");
    static const GuardedPattern eastern(
        R"((?:([^\s，。、；：(（]{1,12}?)(?:模块|组件|模組|モジュール|모듈)(?:的|の|의)?|([a-z][\w./-]*)\s*(?:的|の))\s*(?:所有|全部|全|すべての|모든)?\s*(?:单元|單元)?(?:测试|測試|テスト|테스트))");
    static const LatePattern general(
        R"((?i)suite|proyecto|projeto|projet|projekt\pL*|repositor\pL*|repo|code|codebase|código|ci|dépôt|syst[eè]me|sistema|unid\pL*|unit\pL*|integra\pL*|intégra\pL*|regres\pL*|régress\pL*|所有|全部|各|每个|すべて|全|모든|他|其他)");
    std::string word, name;
    const bool found = part.isIn(text, &word) || northern.isIn(text, &word) || eastern.isIn(text, &word, &name);
    if (word.empty())
        word = name;
    return found && !RE2::FullMatch(word, general) ? word : std::string();
}

/// `The tests of the loader are green`: what stands behind the noun, up to the result.
std::string partBehind(const std::string& text, const RuleGroup& general)
{
    static const GuardedPattern part(
        R"((?i)\btests?\s+(?:in|of|for|from|under)\s+(?:(?:the|our|its|this)\s+)?((?:[\w./:@-]+\s+){0,2}?[\w./:@-]+)\s+(?:are|is|have|now|still|all|also|currently|successfully|pass(?:es|ed|ing)?|green)\b)");
    std::string words;
    if (!part.isIn(text, &words))
        return partAbroad(text);
    static const LatePattern next(R"((\S+)\s*)");
    std::string word;
    for (re2::StringPiece rest(words); RE2::Consume(&rest, next, &word);) {
        if (general.matchesAny(word))
            return {};
    }
    return words;
}

/// `The queue package has 14 tests, all green`: what has the tests stands in front of them.
std::string partInFront(const std::string& text, const RuleGroup& general)
{
    static const GuardedPattern part(
        R"((?i)^\W*(?:the\s+|our\s+)?((?:[\w./@-]+\s+){0,3}?[\w./@-]+)`?\s+(?:now\s+)?(?:has|have|comes with|ships with|holds|contains|is (?:\w+ )?covered by)\s+(?:(?:all|its|exactly|now|a total of)\s+)?\d+\s+(?:\w+\s+){0,2}?(?:tests?|specs|test cases)\b)");
    std::string words;
    if (!part.isIn(text, &words))
        return {};
    static const LatePattern next(R"((\S+)\s*)");
    static const LatePattern kind(
        R"((?i)package|module|crate|component|class|folder|directory|application|app|codebase|we|it)");
    std::string word, kept;
    for (re2::StringPiece rest(words); RE2::Consume(&rest, next, &word);) {
        if (!general.matchesAny(word) && !RE2::FullMatch(word, kind))
            kept += (kept.empty() ? "" : " ") + word;
    }
    return kept;
}

/// `keeps_order_of_parts passes again`, `testFolded ✅`: a name of code that a result is said of, whatever tests are
/// called there.
std::string nameWithResult(const std::string& text)
{
    static const GuardedPattern name(
        R"((?:^|[\s|,(`])([a-z][a-z0-9]*(?:_[a-z0-9]+){2,}|test[A-Z]\w+|[a-z][a-z0-9]*(?:[A-Z][a-z0-9]+){2,}|[A-Z][a-z]\w*?_[A-Z]\w+)(?:\(\))?`?(?:\s*[-–—:]\s*|\s+)(?:(?:is|was|has been|now|also|still|again|all|fixed|and|it)\s+){0,6}(?:✅\s*)?(?:passe[sd]|passing|pass|green)\b)");
    static const GuardedPattern ticked(
        R"((?:^|[\s|,(`])(test[A-Z]\w+|[A-Z][a-z]\w*?_[A-Z]\w+)(?:\(\))?`?\s*(?:[-–—:|]\s*)?(?:✅|✓|✔|🟢))");
    std::string found;
    return name.isIn(text, &found) || ticked.isIn(text, &found) ? found : std::string();
}

/// `4/4 test files passing (backend)`: whose they are stands in brackets behind the result.
std::string partInBrackets(const std::string& text)
{
    static const GuardedPattern part(
        R"((?i)(?:pass(?:es|ed|ing)?|green|✅)\s*\((?:(?:in|of|for|the)\s+)*(back-?end|front-?end|api|web|server|client|ui|mobile|admin|worker|desktop|cli|sdk|core)(?:\s+(?:only|tests?|side))?\))");
    std::string words;
    part.isIn(text, &words);
    return words;
}

/// `vendor/bin/phpunit passes`: the command that runs all there is.
bool isWholeCommand(const std::string& text)
{
    static const GuardedPattern command(
        R"((?i)^[^\pL./]*(?:(?:vendor/bin/|\./|bin/|bundle exec |npx |php |poetry run |uv run ))*(?:phpunit|pest|pytest|rspec|ctest|tox|nox|(?:npm|pnpm|yarn|bun|deno|cargo|mix|dotnet|gradlew?|make|rails|rake|composer|sbt|flutter|artisan)(?: run)? test)`?\s*(?:[—–:-]\s*)?(?:(?:is|now|still|all)\s+){0,2}(?:pass(?:es|ed|ing)?|green|succeeds|succeeded)\b)");
    return command.isIn(text);
}

/// `Import | done, all its tests pass`, `Import: all its tests pass`: whose they are stands in front.
bool saysItsTests(const std::string& text)
{
    static const GuardedPattern its(R"((?i)\b(?:its|their)\s+(?:own\s+)?(?:[\w-]+\s+)?(?:tests?|specs)\b)");
    return its.isIn(text);
}

/// What the statement itself says: files, a test, tests in a list, a part of them.
ClaimSubject ownSubject(const ProseReading& reading, const ProseStatement& statement, std::string_view core,
                        std::int64_t stated)
{
    const RuleGroup& general = reading.rules.group("test.general-word");
    std::vector<std::string> files = filesOfStatement(reading, statement);
    if (std::vector<std::string> tests = testsNamed(statement.text);
        !tests.empty() && static_cast<std::int64_t>(tests.size()) >= stated) {
        // `test_0 in tests/test_bell.py`
        if (tests.size() == 1 && files.size() == 1 && tests.front().find_first_of(":> ") == std::string::npos)
            tests.front() = files.front() + "::" + tests.front();
        return {tests.size() == 1 ? "test" : "tests", joined(tests)};
    }
    if (std::string name = files.empty() ? nameWithResult(statement.text) : std::string(); !name.empty())
        return {"test", std::move(name)};
    if (isWholeCommand(statement.text))
        return {"suite", ""};
    const std::vector<int> items = files.empty() ? itemsBelow(reading, statement.block) : std::vector<int>();
    if (files.empty())
        files = filesBelow(reading, items);
    if (!files.empty())
        return {files.size() == 1 ? "file" : "files", joined(files)};
    if (const std::vector<std::string> tests = testsBelow(reading, items); !tests.empty())
        return {"tests", joined(tests)};
    // `All other tests pass` leaves out those that the text has just told of.
    static const GuardedPattern others(
        R"((?i)\b((?:other|remaining) tests?|rest of the (?:tests|suite)|(?:anderen|übrigen|restlichen) tests|autres tests|demás pruebas)\b)");
    std::string rest;
    if (others.isIn(statement.text, &rest))
        return {"named-subset", rest};
    std::string subset = narrowing(core, general);
    // A match may begin at the kind of the tests: `Webhook integration tests pass`.
    if (const std::string wider = narrowing(statement.text, general); subset.empty() || wider.ends_with(' ' + subset))
        subset = wider;
    if (subset.empty()) {
        const std::string label = labelOf(statement.text);
        if (!label.empty() && !reading.rules.group("test.general-label").matchesAny(label))
            subset = narrowing(label, general);
    }
    // The kind of the tests says less than whose they are: `Unit tests for the loader pass`.
    static const LatePattern kind(R"((?i)(?:unit|integration|regression|functional|smoke|e2e|new|existing))");
    if (subset.empty() || RE2::FullMatch(subset, kind)) {
        if (std::string behind = partBehind(statement.text, general); !behind.empty())
            subset = std::move(behind);
    }
    if (subset.empty())
        subset = partInFront(statement.text, general);
    if (subset.empty())
        subset = partInBrackets(statement.text);
    if (!subset.empty())
        return {"named-subset", subset};
    // `3 of 3 test files`: how many there are narrows nothing.
    static const GuardedPattern counted(R"((?i)\b\d{1,5}\s*(?:/|of|out of)\s*\d{1,5}\s+(?:test|spec)[- ]\w+)");
    std::string uncounted = statement.text;
    if (counted.mayMatch(uncounted))
        RE2::Replace(&uncounted, counted.get(), "");
    if (reading.rules.group("test.scoped").matchesAny(uncounted))
        return {"named-subset", labelOf(statement.text)};
    return {"suite", ""};
}

/// `# Quarry v0.2`: the title of a front page names the version that all of the page is about.
bool isTitleOfFrontPage(const ProseReading& reading, const std::string& text)
{
    static const LatePattern title(R"(\W*\w[^:|]{0,60}?\s+v?\d+(?:\.\d+){1,3}\W*)");
    const std::string file =
        lowered(std::string(lastPart(reading.source.member.empty() ? reading.source.path : reading.source.member)));
    return file.starts_with("readme") && RE2::FullMatch(text, title);
}

/// An entry of a history speaks of its own moment, a section about a part of that part.
ClaimSubject subjectAround(const ProseReading& reading, int block)
{
    const RuleGroup& general = reading.rules.group("test.general-word");
    const MarkdownBlock& own = reading.block(block);
    if (own.type == MarkdownBlock::Type::TableRow && !own.cells.empty() &&
        reading.rules.group("around.entry-cell").matchesAny(own.cells.front()))
        return {"build", own.cells.size() > 1 ? own.cells[0] + " | " + own.cells[1] : own.cells[0]};
    const bool isOwnPart = own.type == MarkdownBlock::Type::TableRow && !own.cells.empty() &&
                           !reading.rules.group("test.general-label").matchesAny(own.cells.front());
    const std::vector<std::string> around = reading.surroundings.textsAround(block);
    for (const std::string& text : around) {
        if (reading.rules.group("around.entry").matchesAny(text) &&
            !(text == around.back() && isTitleOfFrontPage(reading, text)))
            return {"build", text};
        // A row tells of what stands first in it; of the file that its table is about, it may be any part.
        const std::vector<std::string> named = isOwnPart ? std::vector<std::string>() : testFiles(text);
        if (!named.empty())
            return {named.size() == 1 ? "file" : "files", joined(named)};
        const std::string part = narrowing(text, general);
        if (!part.empty())
            return {"named-subset", part};
    }
    return {"suite", ""};
}

/// The file whose name in this document the row or the sentence has in front of its result.
std::string aliasedFile(const ProseReading& reading, const TestAliases& aliases, const ProseStatement& statement,
                        const ClaimSubject& own, std::size_t end)
{
    if (aliases.isEmpty())
        return {};
    const MarkdownBlock& block = reading.block(statement.block);
    if (block.type == MarkdownBlock::Type::TableRow)
        return block.cells.empty() ? std::string() : aliases.fileOf(block.cells.front());
    std::string file = aliases.fileOf(own.value);
    if (file.empty())
        file = aliases.fileOf(labelOf(statement.text));
    return file.empty() ? aliases.fileIn(std::string_view(statement.text).substr(0, end)) : file;
}

/// `internal/parser`, `src/app/`: no word of prose.
bool isPath(const std::string& label)
{
    static const LatePattern path(R"((?:\./)?[\w.@-]+(?:/[\w.@-]+)+/?(?:\.\.\.)?|[\w@-]+/)");
    return RE2::FullMatch(label, path);
}

/// `Catalog: all tests pass` is of the catalog. Labels of results, phases and of the project name no part.
bool isPartLabel(const ProseReading& reading, const ProseStatement& statement, const std::string& label)
{
    static const LatePattern word(R"(\pL[\pL\d_-]{2,}(?: \pL[\pL\d_-]*)?)");
    return statement.text.find(':') != std::string::npos && RE2::FullMatch(label, word) &&
           !reading.rules.group("test.general-label").matchesAny(label) &&
           !reading.rules.group("test.no-part-label").matchesAny(label);
}

/// `internal/store – keeps all. Its tests pass.`: the path that the item begins with is what `its` means.
std::string ownerOf(const ProseReading& reading, const ProseStatement& statement)
{
    static const GuardedPattern its(R"((?i)^\W*(?:its|their)\s+(?:[\w-]+\s+){0,2}tests?\b)");
    static const LatePattern opener(R"(^[^\w./]*((?:\./)?[\w.@-]+(?:/[\w.@-]+)+/?|[\w@-]+/)(?:\s|$))");
    std::string path;
    if (its.isIn(statement.text))
        RE2::PartialMatch(reading.block(statement.block).text(), opener, &path);
    return path;
}

/// The cell that a row is called by: the first one, unless that only counts the rows.
const std::string& nameOfRow(const MarkdownBlock& row)
{
    static const LatePattern number(R"([^\pL\pN]*\d{1,3}[^\pL\pN]*)");
    static const LatePattern word(R"(\pL{2})");
    const bool isCounted =
        row.cells.size() > 2 && RE2::FullMatch(row.cells.front(), number) && RE2::PartialMatch(row.cells[1], word);
    return row.cells[isCounted ? 1 : 0];
}

/// What a row or a sentence calls that which it counts.
std::string labelOf(const ProseReading& reading, const ProseStatement& statement)
{
    const MarkdownBlock& block = reading.block(statement.block);
    if (block.type == MarkdownBlock::Type::TableRow && !block.cells.empty())
        return nameOfRow(block);
    const std::string own = labelOf(statement.text);
    return own.empty() ? ownerOf(reading, statement) : own;
}

/// `src/shuttle/STATUS.md`: what lies beside the code of a part tells of that part.
bool isInFolderOfPart(const std::string& path)
{
    static const LatePattern folder(
        R"((?i)(?:^|/)(?:src|packages|crates|apps|libs?|modules|services|internal|pkg|components|plugins|features)/[^/]+/)");
    return RE2::PartialMatch(path, folder);
}

/// `docs/weft.md`, titled `The weft module`: a document about a thing. The name of a project stands in any of its
/// files.
bool isCalledLikeItsTitle(const std::string& path, const std::string& title)
{
    constexpr std::size_t shortest = 3;
    const auto lettersOf = [](std::string_view text) {
        std::string letters;
        for (const char c : text) {
            if (std::isalpha(static_cast<unsigned char>(c)) != 0)
                letters += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        }
        return letters;
    };
    const std::string_view name = lastPart(path);
    const std::string file = lettersOf(name.substr(0, name.rfind('.')));
    const std::string words = lettersOf(title);
    return std::min(file.size(), words.size()) >= shortest &&
           (words.find(file) != std::string::npos || file.find(words) != std::string::npos);
}

/// Where a statement about tests stands says of what it is: below the title of the document of all of it, unless
/// `label` names a part; behind a box that is ticked of what was done.
void addPlace(const ProseReading& reading, const ProseStatement& statement, const std::string& label, Claim& claim)
{
    static const LatePattern ticked(R"(^\W{0,6}\[[xX✓✔✅]\])");
    const auto& blocks = reading.document.blocks;
    const MarkdownBlock& block = blocks[static_cast<std::size_t>(statement.block)];
    const auto first = std::find_if(blocks.begin(), blocks.end(), [](const MarkdownBlock& other) {
        return other.type == MarkdownBlock::Type::Heading;
    });
    if (!label.empty() && !reading.rules.group("test.general-label").matchesAny(label))
        claim.values.push_back({"of-part", "yes"});
    else if (first != blocks.end() && first->headingLevel == 1 && block.heading == first - blocks.begin())
        claim.values.push_back({"under-title", "yes"});
    if (isInFolderOfPart(reading.source.path))
        claim.values.push_back({"title", "of-folder"});
    else if (const std::string_view title = titleKindOf(reading); !title.empty())
        claim.values.push_back({"title", std::string(title)});
    const bool isTicked =
        block.task == MarkdownBlock::Task::Done ||
        (block.startsItem && !block.lines.empty() && RE2::PartialMatch(block.lines.front().text, ticked));
    if (isTicked)
        claim.values.push_back({"ticked", "yes"});
}

} // namespace

std::string_view titleKindOf(const ProseReading& reading)
{
    const auto& blocks = reading.document.blocks;
    const auto first = std::find_if(blocks.begin(), blocks.end(), [](const MarkdownBlock& other) {
        return other.type == MarkdownBlock::Type::Heading;
    });
    if (first == blocks.end() || first->headingLevel != 1)
        return {};
    const std::string title = first->text();
    if (reading.rules.group("test.whole-title").matchesAny(title))
        return {};
    return isCalledLikeItsTitle(reading.source.path, title) ? "of-subject" : "of-part";
}

void settleSubject(const ProseReading& reading, const TestAliases& aliases, const ProseStatement& statement,
                   std::size_t begin, std::size_t end, TestsAround& around, Claim& claim)
{
    const std::string_view core = std::string_view(statement.text).substr(begin, end - begin);
    // `All 3 packages with tests pass`: what was counted are no tests.
    static const GuardedPattern packages(
        R"((?i)\b(?:packages|crates|modules|projects)\s+(?:with|that have)\s+tests\b)");
    if (packages.isIn(core) && !claim.test.failed)
        claim.test.total = claim.test.passed = std::nullopt;
    const std::int64_t stated = std::max(claim.test.total.value_or(0), claim.test.passed.value_or(0));
    claim.subject = ownSubject(reading, statement, core, stated);
    const bool open = claim.subject.type == "suite" || claim.subject.type == "named-subset";
    if (!open)
        return;
    if (std::string file = isWholeCommand(statement.text)
                               ? std::string()
                               : aliasedFile(reading, aliases, statement, claim.subject, end);
        !file.empty()) {
        claim.subject = {"file", std::move(file)};
        return;
    }
    if (std::string file = claim.subject.type == "suite" ? labelledFile(reading, statement) : std::string();
        !file.empty()) {
        claim.subject = {"file", std::move(file)};
        return;
    }
    if (const std::vector<std::string> files = filesOfCommandAbove(reading, statement.block);
        claim.subject.type == "suite" && !files.empty()) {
        claim.subject = {files.size() == 1 ? "file" : "files", joined(files)};
        return;
    }
    std::string label = labelOf(reading, statement);
    if (claim.subject.type == "suite" && saysItsTests(statement.text) && !label.empty() &&
        !reading.rules.group("test.general-label").matchesAny(label))
        claim.subject = {"named-subset", label};
    if (claim.subject.type == "suite" && (isPath(label) || (stated == 0 && isPartLabel(reading, statement, label))))
        claim.subject = {"named-subset", label};
    if (claim.subject.type == "suite")
        claim.subject = subjectAround(reading, statement.block);
    if (claim.subject.type == "build" && reading.rules.group("test.last-run").matchesAny(statement.text))
        claim.values.push_back({"run", "last"});
    if (claim.subject.type != "suite" && claim.subject.type != "named-subset")
        return;
    addPlace(reading, statement, label, claim);
    if (!label.empty())
        claim.values.push_back({"label", std::move(label)});
    if (around.block != statement.block)
        around = {statement.block};
    if (!claim.test.total && !claim.test.passed) {
        if (!around.totals)
            around.totals = testsCountedNear(reading, statement.block);
        if (!around.totals->empty())
            claim.values.push_back({"near-totals", *around.totals});
    }
    if (!around.files)
        around.files = joined(filesNear(reading, statement.block));
    if (!around.files->empty())
        claim.values.push_back({"near-files", *around.files});
}

} // namespace exhibit
