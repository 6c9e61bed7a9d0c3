// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/parts/partnames.h"

#include "models/domain/text.h"
#include "models/review/claims/parts/testfile.h"

#include <algorithm>
#include <array>
#include <set>

namespace exhibit {

namespace {

/// What any test, or the record of any run, is called.
bool isEmptyWord(std::string_view word)
{
    static constexpr std::array<std::string_view, 20> words = {
        "test", "tests", "testing", "spec",   "specs",  "suite", "suites",  "case",   "cases", "file",
        "log",  "logs",  "report",  "output", "result", "junit", "results", "module", "the",   "all"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isPartByte(char c)
{
    return isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80U;
}

/// `fieldList` and `phase2` are two words each.
bool opensWord(char before, char c)
{
    return (isUpper(c) && isLetter(before) && !isUpper(before)) || (isDigit(c) && isLetter(before)) ||
           (isLetter(c) && isDigit(before));
}

/// Without what tells the language: `zoom.test.ts` is `zoom.test`.
std::string_view withoutShortExtension(std::string_view name)
{
    constexpr std::size_t longest = 7;
    const std::size_t dot = name.rfind('.');
    return dot == std::string_view::npos || dot == 0 || name.size() - dot > longest ? name : name.substr(0, dot);
}

/// `org.acme.ParserTest` is called ParserTest; of any other name its last part without what tells the language.
std::string_view ownName(std::string_view file)
{
    const std::string_view name = lastPart(file);
    const std::size_t dot = name.rfind('.');
    const bool isClass = dot != std::string_view::npos && dot + 1 < name.size() && isUpper(name[dot + 1]);
    return isClass ? name.substr(dot + 1) : withoutShortExtension(name);
}

/// Folders between the root and a file, the nearest last.
std::vector<std::string_view> foldersOf(std::string_view path)
{
    std::vector<std::string_view> folders;
    for (std::size_t begin = 0;;) {
        const std::size_t end = path.find('/', begin);
        if (end == std::string_view::npos)
            return folders;
        folders.push_back(path.substr(begin, end - begin));
        begin = end + 1;
    }
}

/// `webhooks` and `webhook` are one word, `status` and `class` are as they are.
std::string singular(std::string word)
{
    constexpr std::size_t shortest = 4;
    if (word.size() >= shortest && word.back() == 's' &&
        std::string_view("sui").find(word[word.size() - 2]) == std::string_view::npos)
        word.pop_back();
    return word;
}

/// One mark for all that separates the parts of a name; without parameters.
std::string dotted(std::string_view name)
{
    name = name.substr(0, name.find_first_of("[("));
    std::string text;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const bool isArrow = name.substr(i, 3) == " > ";
        const bool isMark = isArrow || std::string_view(".:#/").find(name[i]) != std::string_view::npos;
        if (!isMark)
            text += name[i];
        else if (!text.empty() && text.back() != '.')
            text += '.';
        i += isArrow ? 2 : 0;
    }
    return text;
}

} // namespace

std::string wordsOfName(std::string_view name)
{
    std::string words, word;
    const auto close = [&] {
        if (!word.empty() && !isEmptyWord(word))
            words += (words.empty() ? "" : " ") + singular(word);
        word.clear();
    };
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (!isPartByte(name[i]) || (i > 0 && opensWord(name[i - 1], name[i])))
            close();
        if (isPartByte(name[i]))
            word += lower(name[i]);
    }
    close();
    return words;
}

PartNames::PartNames(const ClaimFacts& facts) : m_dictionary(facts.facts().tests)
{
    std::set<std::string>& files = m_paths;
    const TestDictionary& tests = facts.facts().tests;
    for (std::int32_t i = 0; i < tests.count(); ++i) {
        const std::string& id = tests.nodeId(TestId{i});
        const std::string& file = facts.fileOf(TestId{i});
        if (file.size() != id.size())
            files.insert(file);
        else if (const std::size_t dot = id.find('.'); dot != std::string::npos && id.find_first_of(" :/") == id.npos)
            m_groups[wordsOfName(id.substr(0, dot))].push_back(id);
        addTest(id, TestId{i});
    }
    for (const Run& run : facts.runs()) {
        for (const FileTally& tally : run.tallies)
            files.insert(tally.file);
    }
    addFilesOfCrashes(facts);
    for (const std::string& file : files) {
        m_files[wordsOfName(ownName(file))].push_back(file);
        for (const std::string_view folder : foldersOf(file)) {
            std::vector<std::string>& below = m_folders[wordsOfName(folder)];
            if (below.empty() || below.back() != file)
                below.push_back(file);
        }
    }
    const auto& executed = facts.executed();
    if (std::all_of(executed.begin(), executed.end(), [](const Run* run) { return run->runner == "cargo-test"; })) {
        for (const Run* run : executed) {
            for (const FileTally& tally : run->tallies)
                m_cargoFiles.insert(tally.file);
        }
    }
    for (const Run* run : facts.speaking()) {
        ++m_speaking;
        for (const SourceRef* place : {&run->report, &run->log}) {
            if (place->isNull())
                continue;
            addOnce(m_runs[wordsOfName(withoutShortExtension(lastPart(place->path)))], run);
            for (const std::string_view folder : foldersOf(place->path))
                addOnce(m_runs[wordsOfName(folder)], run);
        }
    }
}

namespace {

/// `08. Footer shows the  year` as `footer shows the year`; empty for fewer than three words, which may mean anything.
std::string titleOf(std::string_view text)
{
    text = trimmed(text);
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(text[digits]))
        ++digits;
    if (digits > 0 && digits + 1 < text.size() && (text[digits] == '.' || text[digits] == ')') &&
        text[digits + 1] == ' ')
        text = trimmed(text.substr(digits + 1));
    std::string title;
    std::ptrdiff_t blanks = 0;
    for (const char c : text) {
        const bool isBlank = c == ' ' || c == '\t';
        if (isBlank && (title.empty() || title.back() == ' '))
            continue;
        blanks += isBlank ? 1 : 0;
        title += isBlank ? ' ' : c;
    }
    return blanks < 2 ? std::string() : lowered(title);
}

/// The innermost of the blocks that a name is made of: `a.spec.ts › Cart › adds two lines`.
std::string_view innermost(std::string_view nodeId)
{
    for (const std::string_view mark : {" › ", " > ", "::"}) {
        if (const std::size_t at = nodeId.rfind(mark); at != std::string_view::npos)
            nodeId.remove_prefix(at + mark.size());
    }
    return nodeId;
}

} // namespace

void PartNames::addTest(const std::string& nodeId, TestId test)
{
    if (std::string title = titleOf(innermost(nodeId)); !title.empty())
        m_titles[std::move(title)].push_back(test);
    TestParts parts = partsOfTest(nodeId);
    const std::string_view last = std::string_view(parts.name).substr(parts.name.rfind('.') + 1);
    if (last.size() < parts.name.size() && !last.empty()) // `Mesh.Loads` is called `Loads` as well
        m_tests[std::string(last)].push_back(test);
    if (!parts.name.empty())
        m_tests[std::move(parts.name)].push_back(test);
    if (!parts.owner.empty())
        m_classes[std::move(parts.owner)].push_back(test);
}

/// Where names of tests hold no file, the places of failures do; what is known by another name is not added again.
void PartNames::addFilesOfCrashes(const ClaimFacts& facts)
{
    std::set<std::string> known, found;
    for (const std::string& file : m_paths)
        known.insert(wordsOfName(ownName(file)));
    for (const Run& run : facts.runs()) {
        for (const Failure& failure : run.failures) {
            const std::string place = withSlashes(failure.crashPath);
            if (!isTestFileName(lastPart(place)) || known.count(wordsOfName(ownName(place))) > 0)
                continue;
            if (const std::vector<std::string> files = facts.resolveFile(place); files.size() == 1)
                found.insert(files.front());
        }
    }
    m_paths.merge(found);
}

std::vector<std::string> PartNames::filesOfPath(std::string_view path) const
{
    for (const std::string_view tail : {"/...", "/", ":"}) {
        if (path.ends_with(tail))
            path.remove_suffix(tail.size());
    }
    if (path.starts_with("./"))
        path.remove_prefix(2);
    const std::string wanted = withSlashes(path);
    std::vector<std::string> files;
    if (wanted.find('/') == std::string::npos)
        return files;
    for (const std::string& file : m_paths) {
        const bool isFile = file == wanted || file.ends_with('/' + wanted);
        const bool isBelow = file.starts_with(wanted + '/') || file.find('/' + wanted + '/') != std::string::npos;
        if (isFile || isBelow)
            files.push_back(file);
    }
    return files;
}

bool PartNames::isClass(std::string_view name) const
{
    return m_tests.find(name) == m_tests.end() && m_classes.find(name) != m_classes.end();
}

std::vector<TestId> PartNames::testsOfClassCalled(const std::string& words) const
{
    const std::vector<TestId>* tests = nullptr;
    for (const auto& [name, own] : m_classes) {
        if (words.empty() || wordsOfName(name) != words)
            continue;
        if (tests)
            return {};
        tests = &own;
    }
    return tests ? *tests : std::vector<TestId>();
}

std::string PartNames::fileOf(const std::string& words) const
{
    const auto own = m_files.find(words);
    if (words.empty() || own == m_files.end() || own->second.size() != 1)
        return {};
    const std::string& file = own->second.front();
    const std::string spaced = ' ' + words + ' ';
    // A package of Go is told apart from the files in it, `api` from `api_routes_test.go`.
    const bool isPackage = file.find('/') != std::string::npos && lastPart(file).find('.') == std::string_view::npos;
    const auto isInPackage = [isPackage](const std::string& other) { return isPackage && other.ends_with("_test.go"); };
    const bool others = std::any_of(m_files.begin(), m_files.end(), [&](const auto& entry) {
        return entry.first != words && (' ' + entry.first + ' ').find(spaced) != std::string::npos &&
               !std::all_of(entry.second.begin(), entry.second.end(), isInPackage);
    });
    return others ? std::string() : file;
}

std::vector<std::string> PartNames::filesBelow(const std::string& words) const
{
    const auto found = words.empty() ? m_folders.end() : m_folders.find(words);
    return found == m_folders.end() ? std::vector<std::string>() : found->second;
}

std::vector<std::string> PartNames::filesOfOnlyFolder(const std::string& words) const
{
    std::string folder;
    const std::vector<std::string> files = filesBelow(words);
    for (const std::string& file : files) {
        std::size_t end = 0;
        for (const std::string_view name : foldersOf(file)) {
            end = static_cast<std::size_t>(name.data() - file.data()) + name.size();
            if (wordsOfName(name) == words)
                break;
        }
        if (!folder.empty() && file.substr(0, end) != folder)
            return {};
        folder = file.substr(0, end);
    }
    return files;
}

std::vector<std::string> PartNames::groupCalled(const std::string& words) const
{
    const auto found = words.empty() ? m_groups.end() : m_groups.find(words);
    return found == m_groups.end() ? std::vector<std::string>() : found->second;
}

std::vector<std::string> PartNames::filesOfCargo(std::string_view kind) const
{
    const bool isUnit = kind == "unit" || kind == "library" || kind == "lib";
    std::vector<std::string> files;
    for (const std::string& file : m_cargoFiles) {
        const bool isOfSource = file.starts_with("src/") || file.find("/src/") != std::string::npos;
        const bool isOfTests = file.starts_with("tests/") || file.find("/tests/") != std::string::npos;
        if ((isUnit && isOfSource) || (kind == "integration" && isOfTests && !isOfSource))
            files.push_back(file);
    }
    return files;
}

std::vector<const Run*> PartNames::runsOf(const std::string& words) const
{
    const auto found = words.empty() ? m_runs.end() : m_runs.find(words);
    const bool some = found != m_runs.end() && found->second.size() < m_speaking;
    return some ? found->second : std::vector<const Run*>();
}

std::vector<TestId> PartNames::testsCalled(std::string_view name) const
{
    const std::vector<TestId>& whole = testsOf(name);
    if (whole.empty() && name.find(' ') != std::string_view::npos) {
        const auto titled = m_titles.find(titleOf(name));
        if (titled != m_titles.end())
            return titled->second;
    }
    const std::string_view bare = name.substr(0, name.find_first_of("[("));
    const std::string wanted = dotted(name);
    const std::size_t end = wanted.find_last_of('.');
    if (!whole.empty() || (end == std::string::npos && bare.size() == name.size()))
        return whole;
    // The file of a test, and what it stands in: a class between them may be left out.
    const std::size_t owner = bare.find("::");
    const std::string file = owner == std::string_view::npos ? std::string() : dotted(bare.substr(0, owner));
    const std::string own = owner == std::string_view::npos ? wanted : dotted(bare.substr(owner));
    const std::string_view parameters = name.substr(bare.size());
    std::vector<TestId> tests;
    for (const TestId test : testsOf(std::string_view(wanted).substr(end + 1))) {
        const std::string& nodeId = m_dictionary.nodeId(test);
        const std::string id = dotted(nodeId);
        const bool isWhole = id == wanted || id.ends_with('.' + wanted);
        const bool isInFile = !file.empty() && id.ends_with('.' + own) &&
                              (id.starts_with(file + '.') || id.find('.' + file + '.') != std::string::npos);
        if ((isWhole || isInFile) && nodeId.ends_with(parameters))
            tests.push_back(test);
    }
    return tests;
}

const std::vector<TestId>& PartNames::testsOf(std::string_view name) const
{
    static const std::vector<TestId> none;
    if (const auto found = m_tests.find(name); found != m_tests.end())
        return found->second;
    const auto found = m_classes.find(name);
    return found == m_classes.end() ? none : found->second;
}

} // namespace exhibit
