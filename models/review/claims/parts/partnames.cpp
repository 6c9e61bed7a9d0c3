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

} // namespace

std::string wordsOfName(std::string_view name)
{
    std::string words, word;
    const auto close = [&] {
        if (!word.empty() && !isEmptyWord(word))
            words += (words.empty() ? "" : " ") + word;
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

PartNames::PartNames(const ClaimFacts& facts)
{
    std::set<std::string> files;
    const TestDictionary& tests = facts.facts().tests;
    for (std::int32_t i = 0; i < tests.count(); ++i) {
        const std::string& id = tests.nodeId(TestId{i});
        const std::string file = pathOfTest(id);
        if (file.size() == id.size())
            continue; // it names none
        files.insert(file);
        const std::size_t parts = id.find("::");
        if (parts == std::string::npos)
            continue;
        std::string_view name = std::string_view(id).substr(id.rfind("::") + 2);
        m_tests[std::string(name.substr(0, name.find('[')))].push_back(TestId{i});
    }
    for (const Run& run : facts.runs()) {
        for (const FileTally& tally : run.tallies)
            files.insert(tally.file);
    }
    for (const std::string& file : files) {
        m_files[wordsOfName(withoutShortExtension(lastPart(file)))].push_back(file);
        for (const std::string_view folder : foldersOf(file)) {
            std::vector<std::string>& below = m_folders[wordsOfName(folder)];
            if (below.empty() || below.back() != file)
                below.push_back(file);
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

std::string PartNames::fileOf(const std::string& words) const
{
    const auto own = m_files.find(words);
    if (words.empty() || own == m_files.end() || own->second.size() != 1)
        return {};
    const std::string spaced = ' ' + words + ' ';
    const bool others = std::any_of(m_files.begin(), m_files.end(), [&](const auto& entry) {
        return entry.first != words && (' ' + entry.first + ' ').find(spaced) != std::string::npos;
    });
    return others ? std::string() : own->second.front();
}

std::vector<std::string> PartNames::filesBelow(const std::string& words) const
{
    const auto found = words.empty() ? m_folders.end() : m_folders.find(words);
    return found == m_folders.end() ? std::vector<std::string>() : found->second;
}

std::vector<const Run*> PartNames::runsOf(const std::string& words) const
{
    const auto found = words.empty() ? m_runs.end() : m_runs.find(words);
    const bool some = found != m_runs.end() && found->second.size() < m_speaking;
    return some ? found->second : std::vector<const Run*>();
}

const std::vector<TestId>& PartNames::testsOf(std::string_view name) const
{
    static const std::vector<TestId> none;
    const auto found = m_tests.find(name);
    return found == m_tests.end() ? none : found->second;
}

} // namespace exhibit
