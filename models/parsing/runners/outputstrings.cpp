// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/outputstrings.h"

#include "models/domain/outcomewalk.h"
#include "models/domain/text.h"
#include "models/parsing/formats/formats.h"
#include "models/parsing/json/jsonpointer.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/prompts.h"
#include "models/parsing/text/isotime.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace exhibit {

namespace {

constexpr int deepestRecord = 60;
constexpr int mostSessions = 200;         ///< of one file: what holds more is a collection of examples
constexpr std::size_t mostPlaces = 2'000; ///< of failures of one string, which cost a walk through it each
constexpr std::size_t leastBytes = 16;

bool isOutputKey(std::string_view key)
{
    static const re2::RE2 form(R"((?i)^(?:.*[_-])?(?:std_?(?:out|err)|output|logs?|console|tail)(?:[_-].*)?$)");
    return key.size() < 60 && re2::RE2::FullMatch(re2::StringPiece(key.data(), key.size()), form);
}

const JsonNode& memberOf(const JsonNode& record, std::initializer_list<std::string_view> keys)
{
    static const JsonNode none;
    for (const std::string_view key : keys) {
        if (const JsonNode& node = record[key]; !node.isNull())
            return node;
    }
    return none;
}

std::string commandOf(const JsonNode& record)
{
    const JsonNode& command = memberOf(record, {"command", "cmd", "argv", "args"});
    if (!command.isArray())
        return std::string(command.string().substr(0, command.string().find('\n')));
    std::string text;
    for (const JsonNode& word : command.children)
        text += (text.empty() ? "" : " ") + std::string(word.string());
    return text;
}

std::optional<int> exitCodeOf(const JsonNode& record)
{
    const std::optional<std::int64_t> code =
        memberOf(record, {"exit_code", "exitCode", "returncode", "return_code", "returnCode", "exit_status", "rc"})
            .integer();
    constexpr std::int64_t most = 1'000'000;
    return code && *code > -most && *code < most ? std::optional(static_cast<int>(*code)) : std::nullopt;
}

/// Where the lines of a string stand in the JSON that holds it.
class LinesOfString
{
public:
    LinesOfString(const JsonNode& node, const RecordPlaces& places) : m_node(node), m_places(places)
    {
        std::string_view rest = node.text;
        while (!rest.empty()) {
            const std::size_t begin = node.text.size() - rest.size();
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            m_lines.emplace_back(begin, begin + end);
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }

    void feed(DocumentParser& parser) const
    {
        LineNumber line{0};
        for (const auto& [begin, end] : m_lines) {
            line = line.plus(1);
            std::string_view text = std::string_view(m_node.text).substr(begin, end - begin);
            if (text.ends_with('\r'))
                text.remove_suffix(1);
            parser.addLine(line, text);
        }
    }

    /// The place in the file for one in the string.
    void move(SourceRef& place) const
    {
        if (place.isNull())
            return;
        const auto index = static_cast<std::size_t>(std::max<std::int64_t>(place.firstLine.value, 1)) - 1;
        if (index >= m_lines.size()) {
            place = m_places.of(m_node);
            return;
        }
        auto [begin, end] = m_lines[index];
        const std::string_view line = std::string_view(m_node.text).substr(begin, end - begin);
        if (const std::size_t at = line.find(place.quote); !place.quote.empty() && at != std::string_view::npos) {
            begin += at;
            end = begin + place.quote.size();
        }
        place = m_places.of(m_node, begin, end);
    }

    SourceRef whole() const { return m_places.of(m_node); }

private:
    const JsonNode& m_node;
    const RecordPlaces& m_places;
    std::vector<std::pair<std::size_t, std::size_t>> m_lines; ///< bytes of the text
};

void movePlaces(Witness& witness, const LinesOfString& lines)
{
    const SourceRef whole = lines.whole();
    witness.where = whole;
    lines.move(witness.summary);
    lines.move(witness.collectedAt);
    lines.move(witness.reportNamed);
    const auto line = static_cast<std::uint32_t>(whole.firstLine.value);
    const OutcomeTable old = std::exchange(witness.outcomes, {});
    for (const auto& [test, outcome] : entriesOf(old.outcomes))
        witness.outcomes.set(testIdOf(test), outcome, line);
    witness.fileLines.clear();
    std::size_t moved = 0;
    const auto move = [&](SourceRef& place) {
        if (place.isNull())
            return;
        if (++moved <= mostPlaces)
            lines.move(place);
        else
            place = whole;
    };
    for (Failure& failure : witness.failures)
        move(failure.where), move(failure.cause);
    for (CollectionError& error : witness.collectionErrors)
        move(error.where);
    for (FlakyTest& flaky : witness.flaky)
        move(flaky.where);
}

bool isLog(ArtifactKind kind)
{
    return kind == ArtifactKind::RunnerLog || kind == ArtifactKind::PytestLog || kind == ArtifactKind::CiRunnerLog;
}

} // namespace

bool OutputStrings::mayBeIn(std::string_view line)
{
    constexpr std::array<std::string_view, 6> words{"std", "output", "log", "console", "tail", "OUT"};
    return line.find("\\n") != std::string_view::npos &&
           std::any_of(words.begin(), words.end(),
                       [line](std::string_view word) { return line.find(word) != std::string_view::npos; });
}

void OutputStrings::read(LineNumber first, std::string_view text, DocumentRecords& records)
{
    const RecordPlaces places(m_context.origin, first, text);
    // What is broken in the text is told by who reads it for its own sake.
    m_tree.read(text, [&](const JsonNode& record) {
        places.setRecord(record);
        walk(record, places, records, 0);
    });
}

void OutputStrings::readDocument(std::string_view text, DocumentRecords& records)
{
    bool isInWhole = false;
    std::string_view rest = text;
    for (LineNumber number{1}; !rest.empty(); number = number.plus(1)) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (!mayBeIn(line))
            continue;
        if (isWholeJson(trimmed(line)))
            read(number, line, records);
        else
            isInWhole = true;
    }
    if (isInWhole)
        read(LineNumber{1}, text, records);
}

void OutputStrings::walk(const JsonNode& node, const RecordPlaces& places, DocumentRecords& records, int depth)
{
    for (const JsonNode& child : node.children) {
        if (child.isText() && node.isObject() && isOutputKey(child.key))
            readOutput(node, child, places, records);
        else if (depth < deepestRecord)
            walk(child, places, records, depth + 1);
    }
}

void OutputStrings::readOutput(const JsonNode& command, const JsonNode& output, const RecordPlaces& places,
                               DocumentRecords& records)
{
    if (output.text.size() < leastBytes || output.text.find('\n') == std::string::npos || m_sessions >= mostSessions ||
        !m_seen.insert(std::hash<std::string>{}(output.text)).second)
        return;
    const ArtifactKind kind = kindOfContent(output.text, false, m_context.rules.runners());
    const std::string called = commandOf(command);
    if (!isLog(kind)) {
        // That a runner was called for it makes it its output, understood or not.
        if (callsTestRunner(called))
            addProblem(records.problems,
                       {Severity::Warning, {"problem.runner.unread", {{"command", called}}}, places.of(output)});
        return;
    }
    TextSource origin;
    origin.path = m_context.origin.path;
    const DocumentContext context{std::move(origin), m_context.rules, m_context.tests};
    const std::unique_ptr<DocumentParser> parser = formatOf(kind).make(context);
    const LinesOfString lines(output, places);
    lines.feed(*parser);
    DocumentRecords found;
    parser->finish(Mojibake::None, found);
    const std::optional<int> exitCode = exitCodeOf(command);
    const std::optional<double> time =
        isoEpoch(memberOf(command, {"timestamp", "started_at", "startedAt", "start_time", "time"}).string());
    for (Witness& witness : found.witnesses) {
        movePlaces(witness, lines);
        witness.session = m_sessions++;
        if (witness.command.empty())
            witness.command = called;
        if (exitCode && found.witnesses.size() == 1 && (!witness.exitCode || witness.exitCodeDerived)) {
            witness.exitCode = exitCode;
            witness.exitCodeDerived = false;
        }
        if (!witness.createdEpoch)
            witness.createdEpoch = time;
        records.witnesses.push_back(std::move(witness));
    }
    for (Problem& problem : found.problems) {
        lines.move(problem.where);
        addProblem(records.problems, std::move(problem));
    }
}

} // namespace exhibit
