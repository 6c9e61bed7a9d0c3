// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/teamcity.h"

#include "models/domain/text.h"
#include "models/files/text/encoding.h"
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/runners/linematch.h"

#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

constexpr std::string_view teamcityMark = "##teamcity[";

/// The values of a message by their names, unescaped (`|'`, `|n`, `||`, `|0x00fc`).
class ServiceMessage
{
public:
    /// Unset for a line that is none.
    static std::optional<ServiceMessage> of(std::string_view line)
    {
        line = trimmed(line);
        if (!line.starts_with(teamcityMark) || !line.ends_with(']'))
            return std::nullopt;
        line = line.substr(teamcityMark.size(), line.size() - teamcityMark.size() - 1);
        ServiceMessage message;
        message.m_kind = line.substr(0, line.find(' '));
        line.remove_prefix(message.m_kind.size());
        while (message.takeValue(line)) {
        }
        return message;
    }

    const std::string& kind() const { return m_kind; }
    std::string value(std::string_view name) const
    {
        const auto found = m_values.find(name);
        return found == m_values.end() ? std::string() : found->second;
    }

private:
    /// `0x00fc`, the unit of UTF-16 that stands at `at`.
    static std::optional<char32_t> unitAt(std::string_view text, std::size_t at)
    {
        if (text.substr(std::min(at, text.size()), 2) != "0x" || at + 6 > text.size())
            return std::nullopt;
        const char* const end = text.data() + at + 6;
        std::uint32_t unit = 0;
        const auto read = std::from_chars(text.data() + at + 2, end, unit, 16);
        return read.ec == std::errc() && read.ptr == end ? std::optional<char32_t>(unit) : std::nullopt;
    }

    /// What is written as `|0x00fc`, or as two units, `|0xd83d|0xde00`; `at` then is its last digit. Half a pair is no
    /// character, and becomes the sign of replacement.
    static std::optional<char32_t> takeCodePoint(std::string_view text, std::size_t& at)
    {
        const std::optional<char32_t> unit = unitAt(text, at);
        if (!unit)
            return std::nullopt;
        at += 5;
        if (*unit < 0xD800 || *unit > 0xDFFF)
            return unit;
        const std::optional<char32_t> low =
            text.substr(at + 1, 1) == "|" ? unitAt(text, at + 2) : std::optional<char32_t>();
        if (*unit > 0xDBFF || !low || *low < 0xDC00 || *low > 0xDFFF)
            return U'\uFFFD';
        at += 7;
        return 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
    }

    bool takeValue(std::string_view& rest)
    {
        const std::size_t equals = rest.find("='");
        if (equals == std::string_view::npos)
            return false;
        const std::string name(trimmed(rest.substr(0, equals)));
        std::string value;
        std::size_t at = equals + 2;
        for (; at < rest.size() && rest[at] != '\''; ++at) {
            if (rest[at] != '|' || at + 1 >= rest.size()) {
                value += rest[at];
                continue;
            }
            ++at;
            if (const std::optional<char32_t> codePoint = takeCodePoint(rest, at))
                appendUtf8(value, *codePoint);
            else
                value += rest[at] == 'n' ? '\n' : rest[at] == 'r' ? '\r' : rest[at];
        }
        rest.remove_prefix(std::min(at + 1, rest.size()));
        m_values.emplace(name, std::move(value));
        return true;
    }

    std::string m_kind;
    std::map<std::string, std::string, std::less<>> m_values;
};

class TeamcityReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (line.text.find(teamcityMark) == std::string_view::npos)
            return;
        const std::optional<ServiceMessage> message = ServiceMessage::of(line.text);
        if (!message || !message->kind().starts_with("test"))
            return;
        sessionAt(line).extend(line);
        take(*message, line);
    }

    void finish() override
    {
        if (isOpen() && m_open.empty() && m_depth == 0)
            session().setComplete();
        close();
    }

private:
    struct Running
    {
        Outcome outcome = Outcome::Passed;
        std::string message;
        bool isAgain = false; ///< it was counted as ignored
    };

    void take(const ServiceMessage& message, const LogLine& line)
    {
        const std::string& kind = message.kind();
        std::vector<std::string>& suites = m_suites[message.value("flowId")];
        if (kind == "testSuiteStarted") {
            suites.push_back(message.value("name"));
            ++m_depth;
            return;
        }
        if (kind == "testSuiteFinished") {
            if (!suites.empty())
                suites.pop_back();
            m_depth -= m_depth > 0 ? 1 : 0;
            return;
        }
        std::string title = message.value("name");
        if (isBlank(title))
            title = namelessTest;
        const std::string name =
            suites.empty() || title.starts_with(suites.back()) ? title : suites.back() + "." + title;
        if (kind == "testStarted") {
            m_open[name] = {};
            m_ignored.erase(name);
        } else if (kind == "testFailed" || kind == "testIgnored") {
            const bool isAlone = kind == "testIgnored" && !m_open.contains(name); // it needs no start, and no end
            Running& test = m_open[name];
            test.outcome = kind == "testFailed" ? Outcome::Failed : Outcome::Skipped;
            const std::string what = message.value("message");
            test.message = what.empty() ? message.value("details") : what;
            test.isAgain = m_ignored.erase(name) > 0 && !isAlone; // its end is yet to come
            if (isAlone) {
                end(name, line);
                m_ignored.insert(name);
            }
        } else if (kind == "testFinished" && m_ignored.erase(name) == 0) {
            end(name, line);
        }
    }

    void end(const std::string& name, const LogLine& line)
    {
        const auto found = m_open.find(name);
        const Running test = found == m_open.end() ? Running() : std::move(found->second);
        if (found != m_open.end())
            m_open.erase(found);
        session().prove();
        const TestId id = session().addResult(name, test.outcome, line, test.isAgain);
        if (test.outcome == Outcome::Failed)
            session().explain(id, std::string_view(test.message).substr(0, test.message.find('\n')), line);
    }

    std::map<std::string, std::vector<std::string>> m_suites; ///< under way, by flow
    std::map<std::string, Running> m_open;                    ///< tests under way
    std::set<std::string> m_ignored;                          ///< counted without a start; an end may yet come
    int m_depth = 0;                                          ///< of suites, over all flows
};

} // namespace

std::unique_ptr<RunnerReader> makeTeamcityReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<TeamcityReader>(origin, tests, "teamcity");
}

} // namespace exhibit
