// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pointercheck.h"

#include "models/files/text/textfile.h"
#include "models/parsing/telemetry/telemetrydb.h"
#include "models/review/citations.h"

#include <algorithm>
#include <optional>

namespace exhibit {

namespace {

/// Checks pointers in order of their path, so that each file is opened once.
class Checker
{
public:
    explicit Checker(const PackFacts& facts) : m_facts(facts) {}

    /// Why the pointer does not resolve; nothing if it does.
    std::optional<Message> failure(const SourceRef& ref)
    {
        const Artifact* artifact = m_facts.findArtifact(ref.path);
        if (!artifact)
            return Message{"pointer.no-artifact", {}};
        if (ref.isDatabaseRow())
            return rowFailure(ref);
        if (!ref.firstLine.isValid() && ref.quote.empty())
            return std::nullopt;
        if (auto why = openFile(*artifact))
            return why;
        return lineFailure(ref);
    }

private:
    std::string absolute(const std::string& path) const { return m_facts.rootPath + '/' + path; }

    std::optional<Message> rowFailure(const SourceRef& ref) const
    {
        const auto row = readDatabaseRow(absolute(ref.path), ref.table, ref.rowId);
        if (!row)
            return Message{"pointer.no-row", {{"why", row.error().message.id}}};
        if (holdsQuote(row.value(), ref.quote))
            return std::nullopt;
        return Message{"pointer.no-quote", {}};
    }

    std::optional<Message> openFile(const Artifact& artifact)
    {
        if (m_path == artifact.path)
            return m_openFailure;
        m_path = artifact.path;
        m_openFailure.reset();
        m_text.clear();
        m_first = m_last = LineNumber{};
        auto file = TextFile::open(absolute(artifact.path), artifact.encoding, artifact.bom);
        if (file)
            m_file = file.value();
        else
            m_openFailure = Message{"pointer.not-readable", {{"why", file.error().message.id}}};
        return m_openFailure;
    }

    std::optional<Message> lineFailure(const SourceRef& ref)
    {
        const LineNumber first = ref.firstLine.isValid() ? ref.firstLine : LineNumber{1};
        const LineNumber last = std::max(first, ref.lastLine);
        if (last.value > m_file->lineCount())
            return Message{"pointer.no-line", {{"lines", std::to_string(m_file->lineCount())}}};
        if (ref.quote.empty())
            return std::nullopt;
        // Nearly all quotes stand in the first lines; a section of thousands need not be read for them.
        const LineNumber near = std::min(last, first.plus(quotedLines));
        if (holds(first, near, ref.quote) || (near < last && holds(first, last, ref.quote)))
            return std::nullopt;
        return Message{"pointer.no-quote", {}};
    }

    bool holds(LineNumber first, LineNumber last, const std::string& quote)
    {
        // Many failures of one report stand on the same very long line.
        if (m_first != first || m_last != last) {
            m_text = m_file->text(first, last, maxTextBytes);
            m_first = first;
            m_last = last;
        }
        return m_text.find(quote) != std::string::npos;
    }

    static constexpr std::int64_t quotedLines = 16;
    static constexpr std::size_t maxTextBytes = std::size_t{256} << 20;

    const PackFacts& m_facts;
    std::string m_path;
    std::shared_ptr<TextFile> m_file;
    std::optional<Message> m_openFailure;
    std::string m_text;
    LineNumber m_first, m_last;
};

} // namespace

std::vector<PointerFailure> checkPointers(const PackSnapshot& snapshot)
{
    std::vector<PointerFailure> failures;
    Checker checker(*snapshot.facts);
    for (const SourceRef& ref : Citations(snapshot).places()) {
        if (auto why = checker.failure(ref))
            failures.push_back(PointerFailure{ref, std::move(*why)});
    }
    return failures;
}

} // namespace exhibit
