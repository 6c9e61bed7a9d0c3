// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/ruledreader.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

using Kind = RunnerLineKind;

/// What the groups of a pattern took from a line.
class Groups
{
public:
    /// Whether `pattern` matches all of `text`.
    bool match(std::string_view text, const RE2& pattern)
    {
        m_pattern = &pattern;
        m_found.resize(static_cast<std::size_t>(pattern.NumberOfCapturingGroups()) + 1);
        const re2::StringPiece whole(text.data(), text.size());
        return pattern.ok() &&
               pattern.Match(whole, 0, text.size(), RE2::ANCHOR_BOTH, m_found.data(), static_cast<int>(m_found.size()));
    }
    /// Empty if the pattern has no such group or it took no part.
    std::string_view text(const char* name) const
    {
        const auto& names = m_pattern->NamedCapturingGroups();
        const auto found = names.find(name);
        if (found == names.end())
            return {};
        const re2::StringPiece& piece = m_found[static_cast<std::size_t>(found->second)];
        return piece.data() ? std::string_view(piece.data(), piece.size()) : std::string_view();
    }
    std::optional<std::int64_t> number(const char* name) const { return numberOf(text(name)); }

private:
    const RE2* m_pattern = nullptr;
    std::vector<re2::StringPiece> m_found;
};

RunCounts countsOf(const Groups& groups)
{
    RunCounts counts;
    counts.total = groups.number("total");
    counts.passed = groups.number("passed");
    counts.failed = groups.number("failed");
    counts.errors = groups.number("errors");
    counts.skipped = groups.number("skipped");
    counts.xfailed = groups.number("xfailed");
    counts.xpassed = groups.number("xpassed");
    return counts;
}

/// What is said of a part already stays; a part may say its numbers on several lines.
void fillIn(RunCounts& counts, const RunCounts& more)
{
    for (const auto number : {&RunCounts::total, &RunCounts::passed, &RunCounts::failed, &RunCounts::errors,
                              &RunCounts::skipped, &RunCounts::xfailed, &RunCounts::xpassed}) {
        if (!(counts.*number))
            counts.*number = more.*number;
    }
}

class RuledReader final : public RunnerReader
{
public:
    RuledReader(const TextSource& origin, TestDictionary& tests, const RunnerRule& rule, std::size_t number)
        : RunnerReader(origin, tests, rule.name), m_rule(&rule), m_number(number)
    {}

    void addLine(const LogLine& line) override
    {
        if (isOpen() && !isProven() && line.first.value > m_last.value + mostBetween)
            forget();
        if (const std::optional<std::size_t> pattern = resultThatWaits(line)) {
            m_waiting.add(line, *pattern);
            m_isLastQuiet.reset();
            m_last = line.last;
            return;
        }
        if (!m_waiting.isEmpty() && (line.text.empty() || (!isKnown(line) && isLastQuiet())))
            return;
        takeWaiting();
        const auto& lines = m_rule->lines;
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const RunnerRule::Line& known) {
            return mayBe(line, static_cast<std::size_t>(&known - lines.data())) &&
                   m_groups.match(line.text, known.pattern->get());
        });
        if (found == lines.end()) {
            addReason(line);
            return;
        }
        take(found->kind, static_cast<std::size_t>(found - lines.begin()), line);
        m_last = line.last;
    }

    void finish() override
    {
        if (isProven())
            takeWaiting();
        m_waiting = {};
        // A state without numbers counts nothing: how many passed beside what failed is not known.
        if (isOpen() && m_saysRed && !session().stated().failures() &&
            session().count(Outcome::Failed) + session().count(Outcome::Error) == 0)
            session().setPassesUnknown();
        close();
    }

private:
    static constexpr std::size_t enoughSummaries = 4; ///< different lines of totals that prove what one does not
    static constexpr std::int64_t mostBetween = 200;  ///< lines of a test's own between two that the rule knows

    /// Lines with results in a row that no total has proven yet. A tick and a name are printed by runners of several
    /// rules: what groups a pattern takes of such a line, which costs more than all else that is done with it, is asked
    /// when totals of the rule come, and mostly none do.
    class WaitingLines
    {
    public:
        bool isEmpty() const { return m_lines.empty(); }
        template <typename Take> void last(const Take& take) const { give(m_lines.size() - 1, take); }
        void add(const LogLine& line, std::size_t pattern)
        {
            const std::size_t begin = m_bytes.size();
            m_bytes += line.text;
            if (line.raw != line.text)
                m_bytes += line.raw;
            m_lines.push_back({line.first, line.last, pattern, begin, line.text.size()});
        }
        template <typename Take> void each(const Take& take) const
        {
            for (std::size_t at = 0; at < m_lines.size(); ++at)
                give(at, take);
        }

    private:
        struct Line
        {
            LineNumber first, last;
            std::size_t pattern, begin, text; ///< `begin`: in m_bytes, where `text` bytes of text stand
        };

        template <typename Take> void give(std::size_t at, const Take& take) const
        {
            const Line& line = m_lines[at];
            const std::size_t end = at + 1 < m_lines.size() ? m_lines[at + 1].begin : m_bytes.size();
            const std::string_view kept = std::string_view(m_bytes).substr(line.begin, end - line.begin);
            const std::string_view text = kept.substr(0, line.text);
            const std::string_view raw = kept.size() == line.text ? text : kept.substr(line.text);
            take(line.pattern, LogLine{line.first, line.last, text, raw});
        }

        std::vector<Line> m_lines;
        std::string m_bytes;
    };

    /// The pattern of a result that the line is, where nothing but its place in the row has to be known now.
    std::optional<std::size_t> resultThatWaits(const LogLine& line) const
    {
        if (!line.ruled || !isOpen() || isProven() || !m_seen.empty())
            return std::nullopt;
        const auto own = std::lower_bound(line.ruled->begin(), line.ruled->end(), RuledLine{m_number, 0});
        if (own == line.ruled->end() || own->rule != m_number || m_rule->lines[own->line].kind != Kind::Result)
            return std::nullopt;
        return own->line;
    }

    /// Whether the rule has a pattern for the line.
    bool isKnown(const LogLine& line) const
    {
        if (!line.ruled)
            return true;
        const auto own = std::lower_bound(line.ruled->begin(), line.ruled->end(), RuledLine{m_number, 0});
        return own != line.ruled->end() && own->rule == m_number;
    }

    /// The last result that waits is of a test that did not fail, so that what follows does not say why.
    bool isLastQuiet()
    {
        if (!m_isLastQuiet) {
            m_waiting.last([this](std::size_t pattern, const LogLine& line) {
                const bool isMatch = m_groups.match(line.text, m_rule->lines[pattern].pattern->get());
                const std::optional<Outcome> outcome =
                    isMatch ? m_rule->outcomeOf(trimmed(m_groups.text("state"))) : std::nullopt;
                m_isLastQuiet = outcome && !isFailure(*outcome) && !trimmed(m_groups.text("name")).empty();
            });
        }
        return *m_isLastQuiet;
    }

    void takeWaiting()
    {
        if (m_waiting.isEmpty())
            return;
        std::exchange(m_waiting, {}).each([this](std::size_t pattern, const LogLine& line) {
            if (m_groups.match(line.text, m_rule->lines[pattern].pattern->get()))
                take(Kind::Result, pattern, line);
        });
    }

    /// Details are asked below a failing test alone, the others where they were found to match.
    bool mayBe(const LogLine& line, std::size_t pattern) const
    {
        if (m_rule->lines[pattern].kind == Kind::Detail)
            return m_failing.value >= 0;
        return !line.ruled || std::binary_search(line.ruled->begin(), line.ruled->end(), RuledLine{m_number, pattern});
    }

    void take(Kind kind, std::size_t pattern, const LogLine& line)
    {
        switch (kind) {
        case Kind::Summary:
            addSummary(pattern, line);
            break;
        case Kind::Start:
            next(line);
            session().prove();
            session().extend(line);
            fillIn(m_part, countsOf(m_groups));
            break;
        case Kind::Result:
        case Kind::Failure:
            addTest(kind, line);
            break;
        case Kind::Detail:
            explain(line);
            break;
        }
    }

    /// A session with totals and no parts is over when something follows.
    void next(const LogLine& line)
    {
        if (isOpen() && !m_seen.empty() && m_rule->inParts) {
            m_done.add(m_part);
            m_part = {};
            m_seen.clear();
        } else if (!isOpen() || !m_seen.empty() || !m_rule->inParts) {
            if (isOpen() && !isProven() && m_seen.empty())
                forget();
            begin(line);
            forgetNumbers();
        }
        m_failing = {};
    }

    void forget()
    {
        m_waiting = {};
        close();
        forgetNumbers();
    }

    void forgetNumbers()
    {
        m_done = m_part = {};
        m_seen.clear();
        m_failing = {};
        m_isRed = m_saysRed = false;
    }

    void addSummary(std::size_t pattern, const LogLine& line)
    {
        if (m_rule->saysTwice && isOpen() && m_seen.contains(pattern) && line.text == m_saidLast) {
            session().extend(line);
            return;
        }
        m_saidLast = line.text;
        if (isOpen() && !m_groups.text("sum").empty()) {
            addSum(line);
            return;
        }
        if (!isOpen() || m_seen.contains(pattern))
            next(line);
        m_seen.insert(pattern);
        const RunCounts counts = countsOf(m_groups);
        fillIn(m_part, counts);
        RunCounts all = m_done;
        all.add(m_part);
        const std::optional<Outcome> state = m_rule->outcomeOf(trimmed(m_groups.text("state")));
        const bool saysRed = state && isFailure(*state);
        const bool isRed = saysRed || counts.failures().value_or(0) > 0;
        RunnerSession& open = session();
        if (!m_rule->needsMore || open.hasResults() || m_seen.size() >= enoughSummaries)
            open.prove();
        if (!open.hasStated() || (isRed && !m_isRed)) {
            open.setStated(all, line);
        } else {
            open.setCounts(all);
            open.extend(line);
        }
        m_isRed = m_isRed || isRed;
        m_saysRed = m_saysRed || saysRed;
        if (m_saysRed)
            open.setState(RunState::Failed);
        if (const std::string_view seconds = m_groups.text("seconds"); !seconds.empty())
            open.addDuration(secondsOf(seconds));
        open.setComplete();
        m_failing = {};
    }

    /// Totals of all parts go before those of each: parts may be missing, as a log that is cut has lost them.
    void addSum(const LogLine& line)
    {
        m_done = {};
        m_part = countsOf(m_groups);
        session().prove();
        session().setStated(m_part, line);
        session().setComplete();
        m_failing = {};
    }

    void addTest(Kind kind, const LogLine& line)
    {
        const std::string_view name = trimmed(m_groups.text("name"));
        const std::string_view word = trimmed(m_groups.text("state"));
        const Outcome outcome = m_rule->outcomeOf(word).value_or(Outcome::Failed);
        if (name.empty() || (kind == Kind::Result && !m_rule->outcomeOf(word)))
            return;
        if (isOpen() && !m_seen.empty() && !isListed(kind, outcome))
            next(line);
        RunnerSession& open = sessionAt(line);
        m_failing = {};
        if (kind != Kind::Failure && !isFailure(outcome)) {
            open.addQuietResult(name, outcome, line);
            return;
        }
        // A failing test that comes again stands in a list of them.
        const TestId test = open.addFailing(name, isFailure(outcome) ? outcome : Outcome::Failed, line);
        m_failing = isFailure(outcome) ? test : TestId{};
        if (m_failing.value >= 0)
            explain(line);
    }

    /// Behind totals stands a list of the tests that they count as failed.
    bool isListed(Kind kind, Outcome outcome)
    {
        const std::int64_t named = session().count(Outcome::Failed) + session().count(Outcome::Error);
        return (kind == Kind::Failure || isFailure(outcome)) &&
               (m_rule->inParts || named < session().stated().failures().value_or(0));
    }

    void explain(const LogLine& line)
    {
        if (const std::string_view message = trimmed(m_groups.text("message")); !message.empty())
            session().explain(m_failing, message, line);
        if (const std::optional<std::int64_t> number = m_groups.number("line"); number.value_or(0) > 0)
            session().setCrash(m_failing, m_groups.text("path"), *number);
    }

    /// Without a pattern for it, what is indented below a failing test says why.
    void addReason(const LogLine& line)
    {
        if (m_failing.value < 0 || line.text.empty())
            return;
        const bool isBelow = line.text.front() == ' ' || line.text.front() == '\t';
        const bool isRule = line.text.find_first_not_of(" \t*=-_#+|") == std::string_view::npos;
        if (isBelow && isRule)
            return;
        if (isBelow)
            session().explain(m_failing, trimmed(line.text), line);
        else
            m_failing = {};
    }

    const RunnerRule* m_rule;
    std::size_t m_number;
    Groups m_groups;
    WaitingLines m_waiting;
    std::optional<bool> m_isLastQuiet; ///< unset: not asked yet
    RunCounts m_done, m_part;          ///< numbers of finished parts, and of the one that is read
    std::set<std::size_t> m_seen;      ///< summaries of that part
    TestId m_failing;                  ///< the last test, if it failed
    std::string m_saidLast;            ///< the last line of totals
    LineNumber m_last;                 ///< that the rule knows
    bool m_isRed = false, m_saysRed = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeRuledReader(const RunnerRule& rule, const TextSource& origin, TestDictionary& tests,
                                              std::size_t number)
{
    return std::make_unique<RuledReader>(origin, tests, rule, number);
}

bool findsRuledSession(const RunnerRule& rule, std::string_view text)
{
    TestDictionary tests;
    TextSource origin;
    origin.path = "example";
    RuledReader reader(origin, tests, rule, 0);
    LineNumber number;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        number = number.plus(1);
        reader.addLine({number, number, line, line});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    reader.finish();
    const std::vector<RunnerSession> sessions = reader.takeSessions();
    return std::any_of(sessions.begin(), sessions.end(),
                       [](const RunnerSession& session) { return session.isComplete(); });
}

} // namespace exhibit
