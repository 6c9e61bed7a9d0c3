// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/baselinefile.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/pytest/pytestreportbuilder.h"
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/reports/testresults.h"
#include "models/parsing/text/isotime.h"

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

constexpr std::size_t maxIds = 1'000'000;
constexpr std::string_view collectMark = "COLLECT:";

/// A node id whose path is '/'-separated; what stands behind `::` stays.
std::string nodeIdWithSlashes(std::string_view nodeId)
{
    std::string id(nodeId.substr(0, maxNodeIdBytes));
    const auto end = id.begin() + static_cast<std::ptrdiff_t>(std::min(id.find("::"), id.size()));
    std::replace(id.begin(), end, '\\', '/');
    return id;
}

class BaselineReader
{
public:
    explicit BaselineReader(ReportPlaces& places, const JsonLines& lines) : m_places(places), m_lines(lines) {}

    error_code read(json::Object& object)
    {
        m_file = {};
        m_hasIds = false;
        return json::eachField(object,
                               [this](std::string_view key, json::Value value) { return readField(key, value); });
    }

    std::optional<BaselineFile> take()
    {
        if (!m_hasIds)
            return std::nullopt;
        std::vector<std::string>& ids = m_file.failingTestIds;
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        m_file.createdEpoch = isoEpoch(m_file.timestamp, ZonelessTime::Utc);
        return std::move(m_file);
    }

private:
    error_code readField(std::string_view key, json::Value& value)
    {
        const std::pair<std::string_view, std::string*> texts[] = {{"commit_sha", &m_file.commit},
                                                                   {"run_id", &m_file.key.runId},
                                                                   {"phase_id", &m_file.key.phase},
                                                                   {"timestamp", &m_file.timestamp}};
        for (const auto& [name, text] : texts) {
            if (name == key)
                return json::readText(value, *text);
        }
        const std::pair<std::string_view, std::optional<std::int64_t>*> numbers[] = {
            {"total_tests", &m_file.total},
            {"passing_tests", &m_file.passing},
            {"failing_tests", &m_file.failing},
            {"error_tests", &m_file.errors},
            {"skipped_tests", &m_file.skipped}};
        for (const auto& [name, number] : numbers) {
            if (name == key)
                return json::readInteger(value, *number);
        }
        if (key == "failing_test_ids")
            return readIds(value);
        return key == "error_signatures" ? readSignatures(value) : SUCCESS;
    }

    error_code readIds(json::Value& value)
    {
        m_file.where = m_places.lineOf(m_lines.offsetOf(value.raw_json_token().data()));
        json::Type type{};
        if (const error_code error = json::typeOf(value, type))
            return error;
        m_hasIds = type == json::Type::Array;
        return json::eachElement(value, [this](json::Value element) {
            std::string_view id;
            const error_code error = json::readText(element, id);
            if (!id.empty() && m_file.failingTestIds.size() < maxIds)
                m_file.failingTestIds.push_back(nodeIdWithSlashes(id));
            return error;
        });
    }

    error_code readSignatures(json::Value& value)
    {
        json::Type type{};
        if (const error_code error = json::typeOf(value, type); error || type != json::Type::Object)
            return error;
        json::Object object;
        if (const error_code error = value.get_object().get(object))
            return error;
        for (auto result : object) {
            simdjson::ondemand::field field;
            if (const error_code error = std::move(result).get(field))
                return error;
            std::string_view nodeId;
            if (const error_code error = field.unescaped_key().get(nodeId))
                return error;
            json::Value text = field.value();
            if (const error_code error = addSignature(nodeId, text))
                return error;
        }
        return SUCCESS;
    }

    error_code addSignature(std::string_view nodeId, json::Value& value)
    {
        const std::size_t offset = m_lines.offsetOf(value.raw_json_token().data());
        std::string_view text;
        const error_code error = json::readText(value, text);
        if (error || m_file.signatures.size() >= maxIds)
            return error;
        BaselineSignature signature;
        signature.nodeId = nodeIdWithSlashes(nodeId);
        signature.isCollection = text.starts_with(collectMark);
        signature.text = std::string(text.substr(0, TestResults::maxMessageBytes));
        signature.where = m_places.lineOf(offset);
        m_file.signatures.push_back(std::move(signature));
        return SUCCESS;
    }

    ReportPlaces& m_places;
    const JsonLines& m_lines;
    BaselineFile m_file;
    bool m_hasIds = false;
};

void checkNumbers(const BaselineFile& file, std::vector<Problem>& problems)
{
    if (!file.failing)
        return;
    // The ids are those of failed tests and of tests in error; errors count failed collectors, which are no ids.
    const auto ids = static_cast<std::int64_t>(file.failingTestIds.size());
    if (ids < *file.failing || ids > *file.failing + file.errors.value_or(0))
        addProblem(problems, {Severity::Warning,
                              {"problem.baseline.ids-differ",
                               {{"stated", std::to_string(*file.failing)}, {"found", std::to_string(ids)}}},
                              file.where});
}

} // namespace

std::optional<BaselineFile> parseBaselineFile(const TextSource& source, std::vector<Problem>& problems)
{
    JsonLines lines;
    ReportPlaces places(source, LineNumber{1}, source.text);
    BaselineReader reader(places, lines);
    std::optional<BaselineFile> file;
    const auto fault = lines.read(source.text, [&](json::Object& object) {
        const error_code error = reader.read(object);
        if (!error && !file)
            file = reader.take();
        return error;
    });
    if (fault)
        addProblem(problems, jsonProblem(*fault, source, LineNumber{1}, source.text));
    else if (!file)
        addProblem(problems, {Severity::Warning, {"problem.baseline.no-ids", {}}, places.lineOf(0)});
    if (file)
        checkNumbers(*file, problems);
    return file;
}

std::unique_ptr<DocumentParser> makeBaseline(const DocumentContext& context)
{
    return makeWholeFile(context, [](const TextSource& source, DocumentRecords& records) {
        if (std::optional<BaselineFile> file = parseBaselineFile(source, records.problems))
            records.baselineFiles.push_back(std::move(*file));
    });
}

} // namespace exhibit
