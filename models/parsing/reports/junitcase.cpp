// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/junitcase.h"

#include "models/domain/text.h"
#include "models/parsing/reports/testresults.h"

#include <re2/re2.h>

#include <algorithm>
#include <cctype>

namespace exhibit {

namespace {

constexpr std::size_t maxTextBytes = 64 * 1024; ///< of a reason, kept for its message
constexpr std::size_t longestCrashLine = 1024;

/// Messages that name no cause.
bool isGeneric(std::string_view message)
{
    static const RE2 form(
        R"((?i)\s*(failed|failure|error|test failed|test setup failure|test teardown failure|collection failure)?[.:]?\s*)");
    return RE2::FullMatch(message, form);
}

bool isExceptionType(std::string_view type)
{
    static const RE2 form(R"([A-Za-z_$][\w$]*([.\\/:]+[A-Za-z_$][\w$]*)*)");
    static const RE2 generic(R"((?i)(failure|error|failed|pytest\.\w+|assert\w*))");
    return type.size() < 200 && RE2::FullMatch(type, form) && !RE2::FullMatch(type, generic);
}

/// `path:12: in function` and `path:12: AssertionError` of pytest's tracebacks.
void readCrashPlace(std::string_view line, Failure& crash)
{
    static const RE2 form(
        R"(((?:[A-Za-z]:)?[^\s:][^:]{0,500}\.\w{1,6}):(\d{1,9})(?:|: |: in \S.*|: [A-Za-z_][\w.]*)\s*)");
    std::string path;
    std::int64_t number = 0;
    if (RE2::FullMatch(line, form, &path, &number)) {
        crash.crashPath = std::move(path);
        crash.crashLine = number;
    }
}

} // namespace

void JUnitReason::begin(const XmlElement& element, const TextSource& origin)
{
    *this = {};
    m_message = element.attribute("message");
    m_type = element.attribute("type");
    m_where = origin.pointTo(element.line, element.quote);
}

void JUnitReason::addText(LineNumber line, std::string_view raw, bool verbatim, const TextSource& origin)
{
    while (raw.ends_with('\r'))
        raw.remove_suffix(1);
    const std::string text =
        verbatim ? std::string(raw.substr(0, maxTextBytes)) : XmlLines::decoded(raw.substr(0, maxTextBytes));
    const bool isError = text.starts_with("E   ");
    if (isError && !m_inErrorLines) {
        m_errorLine = origin.pointTo(line, raw);
        m_errorText = messageLine(std::string_view(text).substr(1));
    }
    m_inErrorLines = isError;
    if (!isError && text.size() < longestCrashLine)
        readCrashPlace(text, m_crash);
    if (m_text.size() + text.size() < maxTextBytes) {
        m_text += text;
        m_text += '\n';
    }
}

std::string_view JUnitReason::statedMessage() const
{
    static const RE2 stage(R"(^failed on (?:setup|teardown) with ["'](?s:(.*))["']$)");
    re2::StringPiece inner;
    if (RE2::FullMatch(m_message, stage, &inner))
        return messageLine({inner.data(), inner.size()});
    const std::string_view line = messageLine(m_message);
    return isGeneric(line) ? std::string_view{} : line;
}

std::string JUnitReason::firstTextLine(std::string_view className, std::string_view testName) const
{
    const std::string whole = std::string(className) + "::" + std::string(testName);
    std::string_view rest = m_text;
    while (!rest.empty()) {
        const std::size_t newline = std::min(rest.find('\n'), rest.size());
        const std::string_view line = messageLine(rest.substr(0, newline));
        rest.remove_prefix(std::min(newline + 1, rest.size()));
        const bool isHead = line == testName || line == whole || line.ends_with("::" + std::string(testName)) ||
                            line.starts_with("=== ") || line.starts_with("--- ") || line.starts_with("at ");
        if (!line.empty() && !isHead && !isGeneric(line))
            return std::string(line);
    }
    return {};
}

Failure JUnitReason::failure(std::string_view className, std::string_view testName) const
{
    Failure failure = m_crash;
    failure.cause = cause();
    const std::string_view stated = statedMessage();
    if (stated.empty())
        failure.message = !m_errorText.empty() ? m_errorText : firstTextLine(className, testName);
    else
        failure.message = stated;
    if (isExceptionType(m_type) &&
        failure.message.find(m_type.substr(m_type.find_last_of(".\\/:") + 1)) == std::string::npos)
        failure.message = failure.message.empty() ? m_type : m_type + ": " + failure.message;
    failure.message = std::string(messageLine(failure.message));
    return failure;
}

Outcome outcomeOfAttributes(const XmlElement& testCase)
{
    const std::string status = lowered(testCase.attribute("status"));
    const std::string result = lowered(testCase.attribute("result"));
    for (const std::string& word : {status, result}) {
        if (word == "fail" || word == "failed" || word == "failure")
            return Outcome::Failed;
        if (word == "error" || word == "errored")
            return Outcome::Error;
        if (word == "notrun" || word == "disabled" || word == "skipped" || word == "suppressed" || word == "ignored" ||
            word == "pending")
            return Outcome::Skipped;
    }
    return Outcome::Passed;
}

} // namespace exhibit
