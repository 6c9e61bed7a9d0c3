// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/applystats.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/manifests/manifestfile.h"
#include "models/parsing/pytest/pytestreportbuilder.h"
#include "models/parsing/reports/runsummary.h"
#include "models/parsing/runners/outputstrings.h"
#include "models/parsing/telemetry/phasespecs.h"
#include "models/parsing/telemetry/summarylines.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <string>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

constexpr std::size_t maxRecords = 100'000;
constexpr std::size_t maxPaths = 1000;

std::string slashed(std::string_view path)
{
    std::string text(path.substr(0, 4096));
    std::replace(text.begin(), text.end(), '\\', '/');
    return text;
}

class JsonReader
{
public:
    JsonReader(ReportPlaces& places, const JsonLines& lines) : m_places(places), m_lines(lines) {}

    error_code readObject(json::Object& object, std::size_t depth)
    {
        RunKey own;
        const std::size_t first = m_found.size();
        const error_code error = json::eachField(object, [&](std::string_view key, json::Value value) {
            if (key == "run_id")
                return json::readText(value, own.runId);
            if (key == "phase_id" || (key == "phase" && own.phase.empty()))
                return json::readText(value, own.phase);
            return key == "apply_stats" ? readStats(value) : readInside(value, depth);
        });
        for (std::size_t i = first; i < m_found.size(); ++i) {
            if (m_found[i].key.runId.empty())
                m_found[i].key.runId = own.runId;
            if (m_found[i].key.phase.empty())
                m_found[i].key.phase = own.phase;
        }
        return error;
    }

    std::vector<ApplyStats> take() { return std::move(m_found); }
    void drop() { m_found.clear(); }

private:
    error_code readInside(json::Value& value, std::size_t depth)
    {
        json::Type type{};
        if (const error_code error = json::typeOf(value, type); error || depth >= maxApplyDepth)
            return error;
        if (type == json::Type::Object) {
            json::Object object;
            if (const error_code error = value.get_object().get(object))
                return error;
            return readObject(object, depth + 1);
        }
        return json::eachElement(value, [&](json::Value element) { return readInside(element, depth + 1); });
    }

    error_code readStats(json::Value& value)
    {
        ApplyStats stats;
        stats.where = m_places.lineOf(m_lines.offsetOf(value.raw_json_token().data()));
        bool known = false;
        const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
            known = true;
            return readField(key, field, stats);
        });
        if (!error && known && m_found.size() < maxRecords)
            m_found.push_back(std::move(stats));
        return error;
    }

    static error_code readField(std::string_view key, json::Value& field, ApplyStats& stats)
    {
        const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {
            {"operations_planned", &stats.planned},
            {"operations_applied", &stats.applied},
            {"operations_failed", &stats.failed},
            {"touched_paths_count", &stats.touched},
            {"patch_bytes", &stats.patchCharacters}};
        for (const auto& [name, number] : numbers) {
            if (name == key)
                return json::readInteger(field, *number);
        }
        if (key == "mode" || key == "apply_mode")
            return json::readText(field, stats.mode);
        if (key == "patch_nonempty")
            return json::readBoolean(field, stats.patchNonempty);
        if (key != "touched_paths")
            return SUCCESS;
        return json::eachElement(field, [&stats](json::Value element) {
            std::string_view path;
            const error_code error = json::readText(element, path);
            if (!path.empty() && stats.touchedPaths.size() < maxPaths)
                stats.touchedPaths.push_back(slashed(path));
            return error;
        });
    }

    ReportPlaces& m_places;
    const JsonLines& m_lines;
    std::vector<ApplyStats> m_found;
};

/// `operations applied` of `- **Operations applied:** 0`.
std::string wordsOf(std::string_view name)
{
    std::string words;
    for (const char character : name)
        words += character == '_' ? ' ' : static_cast<char>(std::tolower(static_cast<unsigned char>(character)));
    return words;
}

std::optional<std::int64_t> numberOf(const std::string& value)
{
    static const RE2 form(R"(([\d,]{1,15})\b.*)");
    std::string digits;
    if (!RE2::FullMatch(value, form, &digits))
        return std::nullopt;
    std::erase(digits, ',');
    return digits.empty() ? std::nullopt : std::optional<std::int64_t>(std::stoll(digits));
}

std::optional<bool> flagOf(const std::string& value)
{
    const std::string word = wordsOf(value);
    if (word == "true" || word == "yes")
        return true;
    return word == "false" || word == "no" ? std::optional(false) : std::nullopt;
}

/// Takes one bullet; false if it says nothing of an application.
bool takeBullet(const std::string& name, const std::string& value, ApplyStats& stats)
{
    const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {
        {"operations planned", &stats.planned},  {"operations applied", &stats.applied},
        {"operations failed", &stats.failed},    {"touched paths", &stats.touched},
        {"touched paths count", &stats.touched}, {"paths touched", &stats.touched},
        {"patch bytes", &stats.patchCharacters}};
    for (const auto& [known, number] : numbers) {
        if (known == name) {
            *number = numberOf(value);
            return number->has_value();
        }
    }
    if (name == "apply mode") {
        stats.mode = value;
        return true;
    }
    if (name == "patch nonempty" || name == "patch non-empty") {
        stats.patchNonempty = flagOf(value);
        return stats.patchNonempty.has_value();
    }
    return false;
}

/// What JSON of no known shape holds is nobody's setting, unless its name says so.
bool isSettingsName(const std::string& path)
{
    static const RE2 name(R"((?i)(?:.*/)?(?:app)?(?:settings|config|configuration|options|defaults)[\w.-]*\.json)");
    return RE2::FullMatch(path, name);
}

class OtherJson : public DocumentParser
{
public:
    explicit OtherJson(const DocumentContext& context)
        : m_context(context), m_origin(context.origin), m_text(context.origin, maxOtherJsonBytes)
    {}

    void addLine(LineNumber line, std::string_view text) override
    {
        m_text.addLine(line, text);
        if (!m_testAt.isValid() && text.find("\"nodeid\"") != std::string_view::npos)
            m_testAt = line;
        m_hasOutput = m_hasOutput || OutputStrings::mayBeIn(text);
        m_hasOutcome = m_hasOutcome || text.find("\"outcome\"") != std::string_view::npos;
        if (text.find("\"deliverables\"") != std::string_view::npos ||
            text.find("\"allow_noop\"") != std::string_view::npos) {
            m_specifies = true;
            append(m_specs, phaseSpecsOfJson(m_origin, line, text));
        }
        if (text.find(applyKey) == std::string_view::npos)
            return;
        m_mentioned = true;
        append(m_ofLines, applyStatsOfJson(m_origin, line, text));
    }

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        if (m_ofLines.empty() && m_mentioned && !m_text.isCut())
            m_ofLines = applyStatsOfJson(m_origin, LineNumber{1}, m_text.source().text);
        if (m_ofLines.empty() && m_mentioned)
            m_text.reportCut(records.problems);
        append(records.applyStats, std::move(m_ofLines));
        if (m_specs.empty() && m_specifies && !m_text.isCut())
            m_specs = phaseSpecsOfJson(m_origin, LineNumber{1}, m_text.source().text);
        append(records.phases, std::move(m_specs));
        if (!m_text.isCut() && isSettingsName(m_origin.path))
            append(records.text.recognised, readManifest(m_text.source()));
        if (m_hasOutput && !m_text.isCut())
            OutputStrings(m_context).readDocument(m_text.text(), records);
        // Told by its beginning it is no report; that it holds results of tests is not passed over in silence.
        if (m_testAt.isValid() && m_hasOutcome)
            addProblem(records.problems, {Severity::Warning,
                                          {"problem.json.results-behind", {}},
                                          m_origin.pointTo(m_testAt, std::string_view{})});
    }

private:
    static constexpr std::string_view applyKey = "\"apply_stats\"";
    static constexpr std::size_t maxOtherJsonBytes = std::size_t{16} << 20;

    DocumentContext m_context;
    TextSource m_origin;
    TextCollector m_text;
    std::vector<ApplyStats> m_ofLines;
    std::vector<PhaseRecord> m_specs;
    bool m_specifies = false;
    bool m_hasOutput = false;
    bool m_mentioned = false;
    bool m_hasOutcome = false;
    LineNumber m_testAt; ///< the first line that names a test
};

} // namespace

std::vector<ApplyStats> applyStatsOfJson(const TextSource& source, LineNumber line, std::string_view text)
{
    JsonLines lines;
    ReportPlaces places(source, line, text);
    JsonReader reader(places, lines);
    std::vector<ApplyStats> all;
    lines.read(text, [&](json::Object& object) {
        const error_code error = reader.readObject(object, 0);
        if (error) {
            reader.drop();
            return error;
        }
        std::vector<ApplyStats> found = reader.take();
        all.insert(all.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
        reader.drop();
        return error;
    });
    return all;
}

std::optional<ApplyStats> applyStatsOfSummary(const TextSource& source)
{
    static const RE2 bullet(
        R"(^\s*[-*]\s+(?:\*\*)?([A-Za-z][A-Za-z _-]{2,40}?)\s*(?::\*\*|\*\*:|:)\s+`?([^`]*?)`?\s*$)");
    ApplyStats stats;
    stats.where = takeSummaryLines(source, [&](std::string_view line, const std::string& heading) {
        std::string name, value;
        return wordsOf(heading) == "execution" &&
               RE2::FullMatch(re2::StringPiece(line.data(), line.size()), bullet, &name, &value) &&
               takeBullet(wordsOf(name), value, stats);
    });
    if (stats.where.isNull() || (stats.mode.empty() && !stats.applied && !stats.planned))
        return std::nullopt;
    if (const std::optional<Witness> title = parseRunSummary(source))
        stats.key = title->key;
    return stats;
}

std::unique_ptr<DocumentParser> makeOtherJson(const DocumentContext& context)
{
    return std::make_unique<OtherJson>(context);
}

} // namespace exhibit
