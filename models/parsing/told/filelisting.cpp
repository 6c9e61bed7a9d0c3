// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/told/filelisting.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/formats/textforms.h"
#include "models/parsing/telemetry/tokenlines.h"
#include "models/parsing/told/listingforms.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>
#include <unordered_set>
#include <utility>

namespace exhibit {

namespace {

constexpr std::size_t sampledListing = 400;

struct PlacedText
{
    LineNumber number;
    std::string_view text;
};

/// `/`-separated, without `./` in front and without a slash at the end; `.` is the folder the listing was made in.
std::string plainPath(std::string_view path)
{
    std::string result = withSlashes(path);
    while (result.size() > 1 && result.ends_with('/'))
        result.pop_back();
    return result == "." ? std::string() : result;
}

std::string under(const std::string& folder, std::string_view name)
{
    return folder.empty() ? std::string(name) : folder + (folder.ends_with('/') ? "" : "/") + std::string(name);
}

/// Names of one listing, in its order.
class ListingReader
{
public:
    explicit ListingReader(const TextSource& source) : m_source(source) {}

    void read(ListingForm form, const std::vector<PlacedText>& lines);
    std::vector<RecognisedLine> take() &&;
    LineNumber cutAt() const { return m_cutAt; }

private:
    void readFolders(const std::vector<PlacedText>& lines, std::optional<ListedName> (*entryOf)(std::string_view));
    void readRecursive(const std::vector<PlacedText>& lines);
    void readTree(const std::vector<PlacedText>& lines, std::optional<TreeBranch> (*branchOf)(std::string_view));
    void readPaths(const std::vector<PlacedText>& lines);
    void readObjects(const std::vector<PlacedText>& lines);
    void start(std::string root, const PlacedText& line);
    void add(std::string path, bool isFolder, LineNumber line, std::string_view name);

    const TextSource& m_source;
    std::vector<RecognisedLine> m_found;
    bool m_hasStarted = false;
    bool m_isWalk = false;
    LineNumber m_cutAt;
};

void ListingReader::start(std::string root, const PlacedText& line)
{
    if (m_hasStarted)
        return;
    m_hasStarted = true;
    RecognisedLine whole;
    whole.text = std::move(root);
    whole.where = m_source.pointTo(line.number, line.text);
    m_found.push_back(std::move(whole));
}

void ListingReader::add(std::string path, bool isFolder, LineNumber line, std::string_view name)
{
    if (name.empty() || name == "." || name == ".." || path.empty())
        return;
    if (m_found.size() > mostListedFiles) {
        m_isWalk = false;
        m_cutAt = m_cutAt.isValid() ? m_cutAt : line;
        return;
    }
    RecognisedLine entry;
    entry.rule = isFolder ? listedFolderRule : listedFileRule;
    entry.text = std::move(path);
    entry.where = m_source.pointTo(line, name);
    m_found.push_back(std::move(entry));
}

void ListingReader::readFolders(const std::vector<PlacedText>& lines,
                                std::optional<ListedName> (*entryOf)(std::string_view))
{
    std::string folder;
    int totalsAtEnd = 0;
    std::size_t heads = 0;
    static const RE2 totals(R"(\s+[\d.,'\x{a0}]+ \S.*)");
    for (const PlacedText& line : lines) {
        if (const std::optional<ListedName> entry = entryOf(line.text)) {
            add(under(folder, entry->name), entry->isFolder, line.number, entry->name);
        } else if (const std::optional<std::string_view> head = folderHead(line.text)) {
            folder = plainPath(*head);
            start(folder, line);
            ++heads;
            if (heads > 1)
                add(folder, true, line.number, *head);
        }
        if (!isBlank(line.text))
            totalsAtEnd =
                RE2::FullMatch(re2::StringPiece(line.text.data(), line.text.size()), totals) ? totalsAtEnd + 1 : 0;
    }
    // `dir` counts the files of each folder, and at its end the folders as well: else it was cut. One folder alone was
    // not walked.
    m_isWalk = m_isWalk && heads > 1 && (totalsAtEnd > 1 || entryOf == powerShellEntry);
}

void ListingReader::readRecursive(const std::vector<PlacedText>& lines)
{
    std::string folder;
    for (const PlacedText& line : lines) {
        if (const std::optional<std::string_view> head = recursiveHead(line.text)) {
            folder = plainPath(*head);
            const bool isFirst = !m_hasStarted;
            start(folder, line);
            if (!isFirst)
                add(folder, true, line.number, *head);
            continue;
        }
        static const RE2 total(R"(total [\d.,]+[KMGTP]?)");
        if (isBlank(line.text) || RE2::FullMatch(re2::StringPiece(line.text.data(), line.text.size()), total))
            continue;
        if (line.text.starts_with("ls: ")) {
            m_isWalk = false;
            continue;
        }
        std::optional<ListedName> entry = longEntry(line.text);
        if (!entry)
            entry = ListedName{line.text, line.text.ends_with('/')};
        while (entry->name.size() > 1 && (entry->name.back() == '/' || entry->name.back() == '*'))
            entry->name.remove_suffix(1);
        add(under(folder, entry->name), entry->isFolder, line.number, entry->name);
    }
}

void ListingReader::readTree(const std::vector<PlacedText>& lines,
                             std::optional<TreeBranch> (*branchOf)(std::string_view))
{
    static const RE2 totals(R"(\d+ director(?:y|ies)(?:, \d+ files?)?)");
    std::vector<std::string> above(1);
    std::size_t previous = 0; ///< index of the branch before, which is a folder if the next one is deeper
    std::size_t previousDepth = 0;
    bool hasTotals = branchOf == windowsTreeBranch;
    for (const PlacedText& line : lines) {
        const std::optional<TreeBranch> branch = branchOf(line.text);
        if (!branch) {
            const std::string_view text = trimmed(line.text);
            if (RE2::FullMatch(re2::StringPiece(text.data(), text.size()), totals)) {
                hasTotals = true;
            } else if (!m_hasStarted && text.find(' ') == std::string_view::npos && !text.empty()) {
                // Windows names the drive alone where it began.
                above[0] = text.ends_with(":.") ? std::string() : plainPath(text);
                start(above[0], line);
            }
            continue;
        }
        start(std::string(), line);
        if (branch->depth > above.size())
            continue;
        above.resize(branch->depth);
        if (branch->depth > previousDepth && previousDepth > 0 && previous < m_found.size())
            m_found[previous].rule = listedFolderRule;
        previous = m_found.size();
        previousDepth = branch->depth;
        const std::string path = under(above.back(), branch->name);
        add(path, branch->isFolder, line.number, branch->name);
        above.push_back(path);
    }
    m_isWalk = m_isWalk && hasTotals;
}

void ListingReader::readPaths(const std::vector<PlacedText>& lines)
{
    std::unordered_set<std::string> parents;
    std::unordered_set<std::string> known;
    std::vector<std::pair<std::string, const PlacedText*>> paths;
    for (const PlacedText& line : lines) {
        if (isBlank(line.text))
            continue;
        std::string path = plainPath(trimmed(line.text));
        known.insert(path);
        if (!paths.empty())
            parents.insert(std::string(folderPart(path)));
        paths.emplace_back(std::move(path), &line);
    }
    if (paths.empty())
        return;
    // A walk names folders before what lies in them; a choice of files leaves folders out.
    m_isWalk = m_isWalk && std::all_of(parents.begin(), parents.end(),
                                       [&known](const std::string& parent) { return known.contains(parent); });
    start(m_isWalk ? paths.front().first : std::string(), *paths.front().second);
    for (const auto& [path, line] : paths)
        add(path, parents.contains(path), line->number, lastPart(line->text));
}

void ListingReader::readObjects(const std::vector<PlacedText>& lines)
{
    m_isWalk = false;
    for (const PlacedText& line : lines) {
        const std::optional<std::string_view> path = gitObjectPath(line.text);
        if (!path)
            continue;
        start(std::string(), line);
        add(plainPath(*path), false, line.number, *path);
    }
}

void ListingReader::read(ListingForm form, const std::vector<PlacedText>& lines)
{
    m_isWalk = form != ListingForm::Paths;
    switch (form) {
    case ListingForm::Dir:
        return readFolders(lines, dirEntry);
    case ListingForm::PowerShell:
        return readFolders(lines, powerShellEntry);
    case ListingForm::Tree:
        return readTree(lines, treeBranch);
    case ListingForm::WindowsTree:
        return readTree(lines, windowsTreeBranch);
    case ListingForm::Recursive:
        return readRecursive(lines);
    case ListingForm::Found:
    case ListingForm::Paths:
        return readPaths(lines);
    case ListingForm::GitObjects:
        return readObjects(lines);
    case ListingForm::None:
        return;
    }
}

std::vector<RecognisedLine> ListingReader::take() &&
{
    if (m_found.size() < 2)
        return {};
    m_found.front().rule = m_isWalk ? listingWalkRule : listingPartRule;
    return std::move(m_found);
}

/// The lines that the listing consists of: behind the line that calls it and the head of a record of a command.
std::vector<PlacedText> listingLinesOf(std::string_view text)
{
    std::vector<PlacedText> lines;
    bool inHead = text.starts_with("# Command: ");
    for (LineNumber number{1}; !text.empty(); number = number.plus(1)) {
        const std::size_t newline = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, newline);
        text.remove_prefix(std::min(newline + 1, text.size()));
        while (line.ends_with('\r'))
            line.remove_suffix(1);
        if (inHead) {
            inHead = line != "# STDOUT";
            continue;
        }
        if (line == "# STDERR")
            break;
        if (lines.empty() && (isBlank(line) || isListingCall(line)))
            continue;
        lines.push_back({number, line});
    }
    return lines;
}

std::vector<std::string_view> sampleOf(const std::vector<PlacedText>& lines)
{
    std::vector<std::string_view> sample;
    for (std::size_t i = 0; i < lines.size() && i < sampledListing; ++i)
        sample.push_back(lines[i].text);
    return sample;
}

class CommandOutputDocument : public DocumentParser
{
public:
    explicit CommandOutputDocument(const DocumentContext& context)
        : m_text(context.origin, maxProseBytes), m_budgets(makeExecutorLog(context))
    {}

    void addLine(LineNumber line, std::string_view text) override
    {
        m_text.addLine(line, text);
        m_budgets->addLine(line, text);
    }

    void finish(Mojibake mojibake, DocumentRecords& records) override
    {
        m_budgets->finish(mojibake, records);
        records.text = readFileListing(m_text.source(), records.problems);
        // Of a listing that is not read to its end nothing is known to be missing.
        if (m_text.isCut() && !records.text.recognised.empty())
            records.text.recognised.front().rule = listingPartRule;
        m_text.reportCut(records.problems);
    }

private:
    TextCollector m_text;
    std::unique_ptr<DocumentParser> m_budgets;
};

} // namespace

bool isFileListing(const TextHead& head)
{
    std::vector<std::string_view> lines = head.lines();
    if (!lines.empty() && isListingCall(lines.front()))
        lines.erase(lines.begin());
    return listingFormOf(lines) != ListingForm::None;
}

DocumentText readFileListing(const TextSource& source, std::vector<Problem>& problems)
{
    DocumentText text;
    const std::vector<PlacedText> lines = listingLinesOf(source.text);
    ListingReader reader(source);
    reader.read(listingFormOf(sampleOf(lines)), lines);
    if (reader.cutAt().isValid())
        addProblem(problems, {Severity::Info,
                              {"problem.listing.long", {{"kept", std::to_string(mostListedFiles)}}},
                              source.pointTo(reader.cutAt(), std::string_view{})});
    text.recognised = std::move(reader).take();
    return text;
}

std::unique_ptr<DocumentParser> makeCommandOutput(const DocumentContext& context)
{
    return std::make_unique<CommandOutputDocument>(context);
}

} // namespace exhibit
