// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/jsonforms.h"

#include <algorithm>
#include <initializer_list>
#include <string_view>

namespace exhibit {

namespace {

/// Asks for the keys of one record.
class Keys
{
public:
    Keys(const JsonPeek& peek, const std::string& prefix) : m_peek(peek), m_prefix(prefix) {}

    bool has(std::string_view key) const { return m_peek.has(m_prefix + std::string(key)); }
    bool hasAll(std::initializer_list<std::string_view> keys) const
    {
        return std::all_of(keys.begin(), keys.end(), [this](std::string_view key) { return has(key); });
    }
    bool hasAny(std::initializer_list<std::string_view> keys) const
    {
        return std::any_of(keys.begin(), keys.end(), [this](std::string_view key) { return has(key); });
    }

private:
    const JsonPeek& m_peek;
    const std::string& m_prefix;
};

/// A wrapper that holds a report under whatever name.
bool holdsReport(const JsonPeek& peek)
{
    if (peek.has("report") && (peek.has("run_id") || peek.has("report_path") || peek.has("phase")))
        return true;
    return std::any_of(peek.keys.begin(), peek.keys.end(), [&peek](const std::string& key) {
        return key.find_first_of(".[") == std::string::npos && isPytestReport(peek, key + '.');
    });
}

} // namespace

bool isPytestReport(const JsonPeek& peek, const std::string& prefix)
{
    const Keys keys(peek, prefix);
    if (keys.hasAll({"exitcode", "summary"}) && (keys.hasAny({"tests", "collectors"}) || !peek.complete))
        return true;
    // A cut one may have shown only its first long member.
    return !peek.complete && (keys.hasAll({"collectors[].nodeid", "collectors[].outcome"}) ||
                              keys.hasAll({"tests[].nodeid", "tests[].outcome"}));
}

bool isReportLog(const JsonPeek& peek, const std::string& prefix)
{
    return Keys(peek, prefix).has("$report_type");
}

bool isCtrf(const JsonPeek& peek, const std::string& prefix)
{
    const Keys keys(peek, prefix);
    return prefix.empty() && keys.has("results") && keys.hasAny({"reportFormat", "results.tool", "specVersion"}) &&
           (keys.hasAny({"results.summary", "results.tests[].status"}) || !peek.complete);
}

bool isCorpusRecord(const JsonPeek& peek, const std::string& prefix)
{
    return Keys(peek, prefix).hasAll({"nodeid", "outcome"}) || (prefix.empty() && holdsReport(peek));
}

bool isBaseline(const JsonPeek& peek, const std::string& prefix)
{
    const Keys keys(peek, prefix);
    return keys.has("failing_test_ids") && keys.hasAny({"commit_sha", "error_signatures"});
}

bool isDiagnostics(const JsonPeek& peek, const std::string& prefix)
{
    const Keys keys(peek, prefix);
    return (keys.hasAll({"command", "exit_code"}) && keys.hasAny({"timed_out", "skipped", "duration_sec"})) ||
           (keys.hasAll({"trigger", "choice"}) && keys.hasAny({"rationale", "run_id", "alternatives"}));
}

bool isModelSelection(const JsonPeek& peek, const std::string& prefix)
{
    const Keys keys(peek, prefix);
    return keys.hasAll({"role", "model"}) && keys.hasAny({"attempt_index", "escalation_info"});
}

bool isTokenEvent(const JsonPeek& peek, const std::string& prefix)
{
    const Keys keys(peek, prefix);
    return keys.has("predicted_output_tokens") ||
           (keys.hasAll({"predicted", "actual"}) && keys.hasAny({"budget", "smape"})) ||
           keys.hasAll({"retry_max_tokens", "base_value"});
}

} // namespace exhibit
