// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/diagnostics.h"

#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonlines.h"
#include "models/parsing/json/jsonlinesvalues.h"
#include "models/parsing/rules/executors.h"
#include "models/parsing/rules/rules.h"
#include "models/parsing/runners/outputstrings.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

/// Texts of a line that decide its shape and fill its record; views of the parser.
struct DiagnosticDraft
{
    std::string_view command, trigger, choice, rationale, role, model, label, reason, runId, phase, artifactPath, path;
    std::string_view name, message, database;
    std::string counts;
    std::optional<int> exitCode;
    std::optional<bool> timedOut, skipped;
    bool hasCounts = false;
};

struct TextField
{
    std::string_view key;
    std::string_view DiagnosticDraft::*field;
};

constexpr std::array textFields{TextField{"command", &DiagnosticDraft::command},
                                TextField{"cmd", &DiagnosticDraft::command},
                                TextField{"trigger", &DiagnosticDraft::trigger},
                                TextField{"choice", &DiagnosticDraft::choice},
                                TextField{"decision", &DiagnosticDraft::choice},
                                TextField{"rationale", &DiagnosticDraft::rationale},
                                TextField{"role", &DiagnosticDraft::role},
                                TextField{"model", &DiagnosticDraft::model},
                                TextField{"label", &DiagnosticDraft::label},
                                TextField{"reason", &DiagnosticDraft::reason},
                                TextField{"run_id", &DiagnosticDraft::runId},
                                TextField{"phase_id", &DiagnosticDraft::phase},
                                TextField{"artifact_path", &DiagnosticDraft::artifactPath},
                                TextField{"name", &DiagnosticDraft::name},
                                TextField{"event", &DiagnosticDraft::name},
                                TextField{"type", &DiagnosticDraft::name},
                                TextField{"failure_class", &DiagnosticDraft::name},
                                TextField{"message", &DiagnosticDraft::message},
                                TextField{"ledger", &DiagnosticDraft::message},
                                TextField{"database", &DiagnosticDraft::database}};

/// `table=7; other=0` of `{"table": 7, "other": 0}` or of `{"table": {"row_count": 7}}`.
error_code readCounts(json::Value& value, DiagnosticDraft& draft)
{
    draft.hasCounts = true;
    return json::eachField(value, [&](std::string_view table, json::Value& field) {
        json::Type type{};
        if (const error_code error = json::typeOf(field, type))
            return error;
        std::optional<std::int64_t> count;
        error_code error = SUCCESS;
        if (type == json::Type::Object) {
            error = json::eachField(field, [&](std::string_view key, json::Value& inner) {
                return key == "row_count" ? json::readInteger(inner, count) : SUCCESS;
            });
        } else {
            error = json::readInteger(field, count);
        }
        if (!error && count) {
            draft.counts += draft.counts.empty() ? "" : "; ";
            draft.counts.append(table).append("=").append(std::to_string(*count));
        }
        return error;
    });
}

error_code readField(std::string_view key, json::Value& value, DiagnosticDraft& draft)
{
    if (key == "exit_code")
        return json::readInteger(value, draft.exitCode);
    if (key == "timed_out")
        return json::readBoolean(value, draft.timedOut);
    if (key == "skipped")
        return json::readBoolean(value, draft.skipped);
    if (key == "counts" || key == "tables")
        return readCounts(value, draft);
    const auto known = std::find_if(textFields.begin(), textFields.end(),
                                    [&](const TextField& candidate) { return candidate.key == key; });
    if (known != textFields.end()) {
        std::string_view& field = draft.*(known->field);
        return field.empty() ? json::readText(value, field) : SUCCESS;
    }
    const bool namesPath =
        key.size() >= 4 && (key.substr(key.size() - 4) == "path" || key.substr(key.size() - 4) == "file");
    return namesPath && draft.path.empty() ? json::readText(value, draft.path) : SUCCESS;
}

std::string_view firstOf(std::initializer_list<std::string_view> texts)
{
    for (const std::string_view text : texts) {
        if (!text.empty())
            return text;
    }
    return {};
}

std::string capped(std::string_view text)
{
    constexpr std::size_t maxBytes = 2048;
    std::size_t size = std::min(text.size(), maxBytes);
    while (size > 0 && size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U)
        --size;
    return std::string(text.substr(0, size));
}

DiagnosticsRecord recordOf(const DiagnosticDraft& draft, const Executors& executors)
{
    using Kind = DiagnosticsRecord::Kind;
    DiagnosticsRecord record;
    std::string_view detail;
    std::string_view label;
    if (!draft.command.empty()) {
        record.kind = Kind::Command;
        label = draft.command;
        detail = draft.reason;
    } else if (!draft.trigger.empty() && (!draft.choice.empty() || !draft.rationale.empty())) {
        record.kind = Kind::Decision;
        label = draft.trigger;
        detail = firstOf({draft.choice, draft.rationale});
    } else if (!draft.role.empty() && !draft.model.empty()) {
        record.kind = Kind::ModelSelection;
        label = draft.role;
        detail = draft.model;
    } else {
        label = firstOf({draft.label, draft.name, draft.trigger, draft.database, draft.phase});
        detail =
            draft.hasCounts ? std::string_view(draft.counts) : firstOf({draft.reason, draft.message, draft.choice});
    }
    record.label = capped(label);
    record.detail = capped(detail);
    record.exitCode = draft.exitCode;
    record.timedOut = draft.timedOut.value_or(false);
    record.skipped = draft.skipped.value_or(false);
    record.runId = executors.runOfRecord(draft.artifactPath);
    if (record.runId.empty())
        record.runId = executors.runOfRecord(draft.path);
    if (record.runId.empty())
        record.runId = draft.runId;
    return record;
}

} // namespace

class DiagnosticsParser::Private
{
public:
    explicit Private(const Executors& known) : executors(known) {}

    const Executors& executors;
    JsonLines lines;
    std::vector<DiagnosticsRecord> records;
    std::vector<Problem> problems;
};

DiagnosticsParser::DiagnosticsParser(const Executors& executors) : d(std::make_unique<Private>(executors))
{}

DiagnosticsParser::~DiagnosticsParser() = default;

void DiagnosticsParser::addLine(const TextSource& origin, LineNumber line, std::string_view json)
{
    const auto take = [&](json::Object& object) {
        DiagnosticDraft draft;
        const error_code error = json::eachField(
            object, [&](std::string_view key, json::Value& value) { return readField(key, value, draft); });
        if (error)
            return error;
        DiagnosticsRecord record = recordOf(draft, d->executors);
        record.where = origin.pointTo(line, json.substr(0, json.find('\n')));
        d->records.push_back(std::move(record));
        return SUCCESS;
    };
    if (const std::optional<JsonFault> fault = d->lines.read(json, take))
        addProblem(d->problems, jsonProblem(*fault, origin, line, json));
}

std::vector<DiagnosticsRecord> DiagnosticsParser::takeRecords()
{
    return std::exchange(d->records, {});
}

std::vector<Problem> DiagnosticsParser::takeProblems()
{
    return std::exchange(d->problems, {});
}

std::unique_ptr<DocumentParser> makeDiagnostics(const DocumentContext& context)
{
    class Document : public JsonDocument
    {
    public:
        explicit Document(const DocumentContext& context)
            : JsonDocument(context, OneLine::IsALine), m_context(context), m_parser(context.rules.executors()),
              m_output(m_context)
        {}

    protected:
        void readLine(const TextSource& origin, LineNumber line, std::string_view text) override
        {
            m_parser.addLine(origin, line, text);
            if (OutputStrings::mayBeIn(text))
                m_output.read(line, text, m_found);
        }
        void readFile(const TextSource& source) override
        {
            m_parser.addLine(source, LineNumber{1}, source.text);
            m_output.readDocument(source.text, m_found);
        }
        void takeRecords(DocumentRecords& records) override
        {
            append(records.diagnostics, m_parser.takeRecords());
            append(records.witnesses, std::move(m_found.witnesses));
            appendProblems(records.problems, m_parser.takeProblems());
            appendProblems(records.problems, std::move(m_found.problems));
        }

    private:
        DocumentContext m_context;
        DiagnosticsParser m_parser;
        OutputStrings m_output;
        DocumentRecords m_found; ///< in what commands printed
    };
    return std::make_unique<Document>(context);
}

} // namespace exhibit
