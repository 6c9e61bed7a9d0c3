// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pointercheck.h"

#include "models/domain/text.h"
#include "models/files/fileerror.h"
#include "models/files/text/linereader.h"
#include "models/parsing/json/jsonpointer.h"
#include "models/parsing/telemetry/telemetrydb.h"
#include "models/report/quotefinder.h"
#include "models/review/citations.h"

#include <algorithm>
#include <deque>
#include <optional>

namespace exhibit {

namespace {

using Reasons = std::vector<std::optional<Message>>;

LineNumber firstOf(const SourceRef& ref)
{
    return ref.firstLine.isValid() ? ref.firstLine : LineNumber{1};
}

LineNumber lastOf(const SourceRef& ref)
{
    return std::max(firstOf(ref), ref.lastLine);
}

/// Follows the pointers into one text, line by line: each line is read once, however many point to it.
class TextCheck
{
public:
    /// `refs` are sorted by their first line.
    explicit TextCheck(const std::vector<const SourceRef*>& refs)
    {
        for (std::size_t i = 0; i < refs.size(); ++i) {
            const auto breaks = std::count(refs[i]->quote.begin(), refs[i]->quote.end(), '\n');
            m_pending.push_back({refs[i], i, static_cast<std::size_t>(breaks) + 1});
            m_lastCited = std::max(m_lastCited, lastOf(*refs[i]));
            m_mostLines = std::max(m_mostLines, m_pending.back().lines);
        }
        m_reasons.resize(refs.size(), Message{"pointer.no-quote", {}});
        m_lines.resize(refs.size());
    }

    /// The whole line of each pointer to one line that resolved, trimmed; empty where it is long.
    std::vector<std::string> takeLines() { return std::move(m_lines); }

    bool isDone() const { return m_next == m_pending.size() && m_open.empty() && m_line >= m_lastCited; }

    void addLine(std::string_view text)
    {
        m_line = m_line.plus(1);
        for (; m_next < m_pending.size() && firstOf(*m_pending[m_next].ref) <= m_line; ++m_next)
            m_open.push_back(m_pending[m_next]);
        if (m_mostLines > 1) {
            m_recent.emplace_back(text);
            if (m_recent.size() > m_mostLines)
                m_recent.pop_front();
        }
        findManyQuotes(text);
        std::erase_if(m_open, [&](const Pointer& pointer) {
            const bool holds = m_found.empty() ? isQuoted(pointer, text) : m_found[pointer.index] != 0;
            if (holds) {
                m_reasons[pointer.index].reset();
                keepLine(pointer, text);
                if (!pointer.ref->jsonPath.empty())
                    m_inLine.push_back(pointer);
            }
            return holds || lastOf(*pointer.ref) <= m_line;
        });
        followPaths(text);
    }

    /// Pointers with a path that is not of the line they stand on: it is of the whole file.
    const std::vector<std::size_t>& pathsOfFile() const { return m_pathsOfFile; }

    /// One reason a pointer, none where it resolves. Once, at the end of the text or when isDone().
    Reasons take(const std::vector<const SourceRef*>& refs)
    {
        for (std::size_t i = 0; i < refs.size(); ++i) {
            if (lastOf(*refs[i]) > m_line)
                m_reasons[i] = Message{"pointer.no-line", {{"lines", std::to_string(m_line.value)}}};
        }
        return std::move(m_reasons);
    }

private:
    struct Pointer
    {
        const SourceRef* ref = nullptr;
        std::size_t index = 0;
        std::size_t lines = 1; ///< of the quote
    };

    void keepLine(const Pointer& pointer, std::string_view text)
    {
        constexpr std::size_t longest = 300; // bytes
        const std::string_view line = trimmed(text);
        if (firstOf(*pointer.ref) == lastOf(*pointer.ref) && line.size() <= longest)
            m_lines[pointer.index] = line;
    }

    /// Many quotes of a long line are looked for together; m_found stays empty if there are few.
    void findManyQuotes(std::string_view text)
    {
        constexpr std::size_t muchWork = std::size_t{1} << 22;
        m_found.clear();
        if (m_open.size() < 16 || text.size() * m_open.size() < muchWork)
            return;
        std::vector<std::string_view> quotes;
        for (const Pointer& pointer : m_open)
            quotes.emplace_back(pointer.lines == 1 ? std::string_view(pointer.ref->quote) : std::string_view());
        const std::vector<char> found = quotesIn(text, quotes);
        m_found.resize(m_reasons.size());
        for (std::size_t i = 0; i < m_open.size(); ++i)
            m_found[m_open[i].index] = m_open[i].lines == 1 ? found[i] : static_cast<char>(isQuoted(m_open[i], text));
    }

    void followPaths(std::string_view line)
    {
        if (m_inLine.empty())
            return;
        const bool isText = isWholeJson(line);
        std::vector<std::string> paths;
        for (const Pointer& pointer : m_inLine)
            paths.push_back(pointer.ref->jsonPath);
        const std::vector<std::string_view> values =
            isText ? jsonValuesAt(line, paths) : std::vector<std::string_view>(paths.size());
        for (std::size_t i = 0; i < m_inLine.size(); ++i) {
            if (!isText)
                m_pathsOfFile.push_back(m_inLine[i].index);
            else if (!isQuoteOf(values[i], m_inLine[i].ref->quote, line))
                m_reasons[m_inLine[i].index] = Message{"pointer.no-path", {{"path", m_inLine[i].ref->jsonPath}}};
        }
        m_inLine.clear();
    }

    /// The quote is a part of the value, or begins with it.
    static bool isQuoteOf(std::string_view value, std::string_view quote, std::string_view line)
    {
        return !value.empty() && (value.find(quote) != std::string_view::npos ||
                                  line.substr(static_cast<std::size_t>(value.data() - line.data())).starts_with(quote));
    }

    /// Whether the quote ends on this line.
    bool isQuoted(const Pointer& pointer, std::string_view text) const
    {
        const std::string& quote = pointer.ref->quote;
        if (pointer.lines == 1)
            return text.find(quote) != std::string_view::npos;
        const auto seen = static_cast<std::size_t>(m_line.value - firstOf(*pointer.ref).value) + 1;
        if (seen < pointer.lines || m_recent.size() < pointer.lines)
            return false;
        std::string joined;
        for (std::size_t i = m_recent.size() - pointer.lines; i < m_recent.size(); ++i)
            joined += (joined.empty() && i == m_recent.size() - pointer.lines ? "" : "\n") + m_recent[i];
        return joined.find(quote) != std::string::npos;
    }

    std::vector<Pointer> m_pending, m_open;
    std::vector<Pointer> m_inLine; ///< found on the line, with a path to follow
    std::vector<std::size_t> m_pathsOfFile;
    std::size_t m_next = 0; ///< of m_pending, not open yet
    std::deque<std::string> m_recent;
    std::size_t m_mostLines = 1;
    LineNumber m_line{0}, m_lastCited{0};
    Reasons m_reasons;
    std::vector<std::string> m_lines; ///< by index of the pointer
    std::vector<char> m_found;        ///< of the line, by index of the pointer
};

/// One text from the first line to the last, as the reader of such files took it.
void followPathsOfFile(const std::string& absolutePath, const Artifact& artifact,
                       const std::vector<const SourceRef*>& refs, const std::vector<std::size_t>& pointers,
                       Reasons& reasons)
{
    Result<LineReader> reader = LineReader::open(absolutePath, artifact.encoding, artifact.bom);
    std::string text;
    std::string_view line;
    while (reader && reader->next(line))
        (text += line) += '\n';
    std::vector<std::string> paths;
    for (const std::size_t pointer : pointers)
        paths.push_back(refs[pointer]->jsonPath);
    const std::vector<std::string_view> values = jsonValuesAt(text, paths);
    for (std::size_t i = 0; i < pointers.size(); ++i) {
        if (values[i].empty())
            reasons[pointers[i]] = Message{"pointer.no-path", {{"path", paths[i]}}};
    }
}

/// What the system or the database said.
Message notReadable(const Error& error)
{
    const auto reason = std::find_if(error.message.args.begin(), error.message.args.end(),
                                     [](const MessageArg& arg) { return arg.name == "reason"; });
    if (reason == error.message.args.end())
        return {"pointer.not-there", {}};
    return {"pointer.not-readable", {{"why", reason->value}}};
}

Reasons checkText(const std::string& absolutePath, const Artifact& artifact, const std::vector<const SourceRef*>& refs,
                  std::vector<std::string>& lines)
{
    Result<LineReader> reader = LineReader::open(absolutePath, artifact.encoding, artifact.bom);
    if (!reader)
        return Reasons(refs.size(), notReadable(reader.error()));
    TextCheck check(refs);
    std::string_view line;
    while (!check.isDone() && reader->next(line))
        check.addLine(line);
    // A disk that gives no more is not the end of the file.
    if (const int error = reader->readError(); error != 0)
        return Reasons(refs.size(), notReadable(fileError(absolutePath, error)));
    Reasons reasons = check.take(refs);
    lines = check.takeLines();
    if (!check.pathsOfFile().empty())
        followPathsOfFile(absolutePath, artifact, refs, check.pathsOfFile(), reasons);
    return reasons;
}

Reasons checkRows(const std::string& absolutePath, const std::vector<const SourceRef*>& refs)
{
    Result<DatabaseRows> rows = DatabaseRows::open(absolutePath);
    if (!rows)
        return Reasons(refs.size(), notReadable(rows.error()));
    Reasons reasons;
    for (const SourceRef* ref : refs) {
        const Result<DatabaseRow> row = rows->read(ref->table, ref->rowId);
        std::optional<Message>& reason = reasons.emplace_back();
        if (!row && row.error().code == Error::Code::InvalidArgument)
            reason = Message{"pointer.no-row", {{"row", std::to_string(ref->rowId)}, {"table", ref->table}}};
        else if (!row)
            reason = notReadable(row.error());
        else if (!holdsQuote(*row, ref->quote))
            reason = Message{"pointer.no-quote", {}};
    }
    return reasons;
}

/// The pointers into one file, in reading order.
class FileCheck
{
public:
    FileCheck(const PackFacts& facts, CheckedPointers& checked) : m_facts(facts), m_checked(checked) {}

    void add(const SourceRef& ref)
    {
        if (ref.isDatabaseRow())
            m_rows.push_back(&ref);
        else if (ref.firstLine.isValid() || !ref.quote.empty())
            m_texts.push_back(&ref);
        else if (!m_facts.findArtifact(ref.path))
            m_checked.failures.push_back({ref, {"pointer.no-artifact", {}}});
    }

    void check(const std::string& path)
    {
        const Artifact* artifact = m_facts.findArtifact(path);
        const std::string absolute = m_facts.absolutePath(path);
        const auto missing = [](const auto& refs) { return Reasons(refs.size(), Message{"pointer.no-artifact", {}}); };
        if (!m_texts.empty()) {
            std::vector<std::string> lines;
            note(m_texts, artifact ? checkText(absolute, *artifact, m_texts, lines) : missing(m_texts));
            keep(lines);
        }
        if (!m_rows.empty())
            note(m_rows, artifact ? checkRows(absolute, m_rows) : missing(m_rows));
        m_texts.clear();
        m_rows.clear();
    }

private:
    void note(const std::vector<const SourceRef*>& refs, Reasons reasons)
    {
        for (std::size_t i = 0; i < refs.size(); ++i) {
            if (reasons[i])
                m_checked.failures.push_back({*refs[i], std::move(*reasons[i])});
        }
    }

    void keep(std::vector<std::string>& lines)
    {
        constexpr std::size_t mostBytes = std::size_t{1} << 20;
        for (std::size_t i = 0; i < lines.size() && m_keptBytes < mostBytes; ++i) {
            m_keptBytes += lines[i].size();
            if (!lines[i].empty())
                m_checked.lines.emplace(toString(*m_texts[i]), std::move(lines[i]));
        }
    }

    const PackFacts& m_facts;
    CheckedPointers& m_checked;
    std::size_t m_keptBytes = 0;
    std::vector<const SourceRef*> m_texts, m_rows;
};

} // namespace

const std::string& CheckedPointers::textAt(const SourceRef& place) const
{
    const auto line = lines.find(toString(place));
    return line != lines.end() && place.jsonPath.empty() ? line->second : place.quote;
}

CheckedPointers checkPointers(const PackSnapshot& snapshot, const CheckGoesOn& goOn)
{
    return checkPointers(snapshot, Citations(snapshot).places(), goOn);
}

CheckedPointers checkPointers(const PackSnapshot& snapshot, const std::vector<SourceRef>& places,
                              const CheckGoesOn& goOn)
{
    CheckedPointers checked;
    FileCheck file(*snapshot.facts, checked);
    for (std::size_t i = 0; i < places.size(); ++i) {
        file.add(places[i]);
        if (i + 1 < places.size() && places[i + 1].path == places[i].path)
            continue;
        file.check(places[i].path);
        if (goOn && !goOn(i + 1, places.size()))
            break;
    }
    return checked;
}

} // namespace exhibit
