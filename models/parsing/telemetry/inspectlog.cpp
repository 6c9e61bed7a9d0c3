// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/inspectlog.h"

#include "models/domain/text.h"
#include "models/parsing/pytest/pytestreport.h"
#include "models/parsing/reports/testresults.h"
#include "models/parsing/text/isotime.h"

#include <charconv>
#include <cmath>

namespace exhibit {

namespace {

std::optional<double> numberOf(const JsonNode& node)
{
    double value = 0;
    const auto [end, error] = std::from_chars(node.text.data(), node.text.data() + node.text.size(), value);
    return error == std::errc() && end == node.text.data() + node.text.size() ? std::optional<double>(value)
                                                                              : std::nullopt;
}

/// Correct, incorrect, partly so, no answer; a number between says neither.
Outcome outcomeOfScore(const JsonNode& value)
{
    if (value.type == JsonNode::Type::Boolean)
        return value.isTrue() ? Outcome::Passed : Outcome::Failed;
    const std::string word = lowered(value.text);
    if (word == "c" || word == "correct" || word == "pass")
        return Outcome::Passed;
    if (word == "i" || word == "p" || word == "n" || word == "incorrect" || word == "fail")
        return Outcome::Failed;
    const std::optional<double> number = numberOf(value);
    if (!number || (*number != 0 && *number != 1))
        return Outcome::Absent;
    return *number == 1 ? Outcome::Passed : Outcome::Failed;
}

/// The score of a sample that decides: that of the scorer whose results come first.
const JsonNode& decidingScore(const JsonNode& record, const JsonNode& sample)
{
    const JsonNode& scores = sample["scores"];
    const JsonNode& first = record.at({"results", "scores"});
    if (!first.children.empty()) {
        const JsonNode& named = scores[first.children.front()["name"].string()];
        if (!named.isNull())
            return named;
    }
    static const JsonNode none;
    return scores.children.empty() ? none : scores.children.front();
}

std::string nameOf(const JsonNode& record, const JsonNode& sample)
{
    std::string name(record.at({"eval", "task"}).string());
    name += "::" + sample["id"].text;
    // Of a sample that is asked several times each epoch is a test.
    const std::optional<std::int64_t> epochs = record.at({"eval", "config", "epochs"}).count();
    if (epochs.value_or(1) > 1 || sample["epoch"].count().value_or(1) > 1)
        name += " [epoch " + sample["epoch"].text + ']';
    return name;
}

void addSample(const JsonNode& record, const JsonNode& sample, const RecordPlaces& places, TestResults& results)
{
    const JsonNode& score = decidingScore(record, sample);
    const std::string name = nameOf(record, sample);
    ReportedResult result;
    result.nodeId = name;
    if (sample["error"].isObject() || sample["error"].isText()) {
        const JsonNode& message = sample["error"].isText() ? sample["error"] : sample["error"]["message"];
        result.outcome = Outcome::Error;
        result.failure.message = messageLine(message.string());
        result.failure.where = places.of(message.isNull() ? sample["error"] : message);
    } else {
        result.outcome = outcomeOfScore(score["value"]);
        if (result.outcome == Outcome::Absent)
            return;
        result.failure.where = places.of(score["value"]);
        if (isFailure(result.outcome))
            result.failure.message = messageLine(score.key + " = " + score["value"].text);
    }
    results.add(std::move(result));
}

/// What the accuracy says of all samples, where it is that of whole samples.
void takeTotals(const JsonNode& record, RunCounts& counts)
{
    const std::optional<std::int64_t> total = record.at({"results", "total_samples"}).count();
    const JsonNode& scores = record.at({"results", "scores"});
    if (!total || scores.children.empty())
        return;
    const std::optional<double> accuracy = numberOf(scores.children.front().at({"metrics", "accuracy", "value"}));
    if (!accuracy || *accuracy < 0 || *accuracy > 1)
        return;
    const double passed = *accuracy * static_cast<double>(*total);
    if (std::abs(passed - std::round(passed)) > 1e-6 * std::max(1.0, passed))
        return;
    counts.total = total;
    counts.passed = static_cast<std::int64_t>(std::llround(passed));
    counts.failed = *total - *counts.passed;
}

} // namespace

bool isInspectLog(const JsonNode& record)
{
    return record.at({"eval", "task"}).isText() &&
           (record["results"].isObject() || record["samples"].isArray() || record["stats"].isObject());
}

std::optional<Witness> inspectRun(const JsonNode& record, const RecordPlaces& places, TestDictionary& tests)
{
    TestResults results(tests);
    for (const JsonNode& sample : record["samples"].children)
        addSample(record, sample, places, results);
    Witness witness;
    const bool hasSamples = !results.isEmpty();
    results.moveTo(witness);
    if (!hasSamples)
        takeTotals(record, witness.counts);
    if (!witness.counts.total)
        return std::nullopt;
    const JsonNode& eval = record["eval"];
    witness.kind = WitnessKind::Report;
    witness.runner = "inspect";
    witness.key.runId = eval["run_id"].string();
    (witness.key.runId.empty() ? witness.key.runId : witness.key.phase) = eval["task"].string();
    witness.where = places.of(record);
    const JsonNode& accuracy = record.at({"results", "scores"});
    witness.summary = places.of(accuracy.isNull() ? eval["task"] : accuracy);
    witness.createdEpoch = isoEpoch(eval["created"].string(), ZonelessTime::Utc);
    const std::optional<double> started = isoEpoch(record.at({"stats", "started_at"}).string(), ZonelessTime::Utc);
    const std::optional<double> ended = isoEpoch(record.at({"stats", "completed_at"}).string(), ZonelessTime::Utc);
    if (started && ended && *ended >= *started)
        witness.durationSeconds = *ended - *started;
    witness.state = runStateOf(std::nullopt, witness.counts);
    if (const std::string_view status = record["status"].string(); status == "error" || status == "cancelled")
        witness.state = RunState::Interrupted;
    return witness;
}

} // namespace exhibit
