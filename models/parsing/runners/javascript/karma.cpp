// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/javascript/karma.h"

#include "models/domain/text.h"
#include "models/parsing/runners/linematch.h"

#include <algorithm>
#include <string>
#include <vector>

namespace exhibit {

namespace {

class KarmaReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        if (line.text.empty())
            return;
        if (isBlankByte(line.text.front())) {
            if (isOpen())
                addDetail(line);
            return;
        }
        const bool isOwn =
            line.text.ends_with(" FAILED") || line.text.ends_with(" ERROR") ? addRed(line) : addProgress(line);
        if (!isOwn && isOpen())
            addTotal(line);
    }

private:
    /// What a browser last said about itself.
    struct Browser
    {
        std::string name;
        std::int64_t executed = 0, failed = 0, skipped = 0, all = 0;
        double seconds = 0;
        bool isCut = false;

        bool isOver() const { return !isCut && executed + skipped >= all; }
    };

    static bool isBlankByte(char byte) { return byte == ' ' || byte == '\t'; }

    /// `Chrome 96.0.4664 (Linux x86_64) cart rounds FAILED`, or ` ERROR` alone, where a file could not be loaded.
    bool addRed(const LogLine& line)
    {
        static const re2::RE2 failed(R"(\w[\w .]*? [\d.]+ \([^()]+\)(?: \(\d+\))? (.+) FAILED)");
        static const re2::RE2 broken(R"((\w[\w .]*? [\d.]+ \([^()]+\)(?: \(\d+\))?) ERROR)");
        std::string name;
        if (matchesWhole(line.text, failed, &name)) {
            startOverIfTotal(line);
            m_test = sessionAt(line).addFailing(name, Outcome::Failed, line);
            m_broken.clear();
            return true;
        }
        if (!matchesWhole(line.text, broken, &name))
            return addProgress(line);
        startOverIfTotal(line);
        sessionAt(line).extend(line);
        m_broken = name;
        m_test = {};
        return true;
    }

    bool addProgress(const LogLine& line)
    {
        static const re2::RE2 form(
            R"((.+): Executed (\d+) of (\d+)(?: \((\d+) FAILED\))?(?: \(skipped (\d+)\))?(?: (SUCCESS|ERROR|DISCONNECTED))?(?: \((?:(\d+) mins? )?([\d.]+) secs?(?: / .+)?\))?)");
        if (line.text.find(": Executed ") == std::string_view::npos)
            return false;
        Browser now;
        std::string failed, skipped, verdict, minutes, seconds;
        if (!matchesWhole(line.text, form, &now.name, &now.executed, &now.all, &failed, &skipped, &verdict, &minutes,
                          &seconds))
            return false;
        now.failed = numberOf(failed).value_or(0);
        now.skipped = numberOf(skipped).value_or(0);
        now.isCut = verdict == "DISCONNECTED";
        now.seconds = 60.0 * static_cast<double>(numberOf(minutes).value_or(0)) + secondsOf(seconds);
        const std::int64_t executed = now.executed;
        if (verdict == "ERROR")
            now.all = now.executed + now.skipped; // it has ended, whatever it meant to run
        const auto known = std::find_if(m_browsers.begin(), m_browsers.end(),
                                        [&](const Browser& browser) { return browser.name == now.name; });
        if (known == m_browsers.end()) {
            m_browsers.push_back(std::move(now));
        } else if (now.executed < known->executed) {
            startOver(line); // a file was saved, so all tests run again
            m_browsers.push_back(std::move(now));
        } else {
            *known = std::move(now);
        }
        state(line);
        if (verdict == "DISCONNECTED")
            session().setState(RunState::Interrupted);
        else if (verdict == "ERROR") // thrown outside of a test
            session().setState(executed > 0 ? RunState::Failed : RunState::CollectionFailed);
        return true;
    }

    void state(const LogLine& line)
    {
        RunCounts counts;
        counts.passed = counts.failed = counts.skipped = 0;
        double seconds = 0;
        for (const Browser& browser : m_browsers) {
            *counts.passed += std::max<std::int64_t>(0, browser.executed - browser.failed);
            *counts.failed += browser.failed;
            *counts.skipped += browser.skipped;
            seconds = std::max(seconds, browser.seconds);
        }
        sessionAt(line).prove();
        session().setStated(counts, line);
        session().setDuration(seconds);
        if (std::all_of(m_browsers.begin(), m_browsers.end(), [](const Browser& browser) { return browser.isOver(); }))
            session().setComplete();
    }

    /// `TOTAL: 1 FAILED, 11 SUCCESS`: the numbers of the browsers once more.
    void addTotal(const LogLine& line)
    {
        static const re2::RE2 form(R"(TOTAL: (?:\d+ FAILED, )?\d+ SUCCESS)");
        if (!line.text.starts_with("TOTAL: ") || !isProven() || !matchesWhole(line.text, form))
            return;
        session().extend(line);
        session().setComplete();
        m_hasTotal = true;
    }

    /// The error below a failing test, or below a browser that could not load a file.
    void addDetail(const LogLine& line)
    {
        static const re2::RE2 place(
            R"(\s*at (?:.* \()?(?:https?://[^/]+/)?(?:base/|_karma_webpack_/)?(?:webpack:/+)?(?:\./)?([^()?\s]+?\.[cm]?[jt]sx?)(?:\?\w+)?:(\d+)(?::\d+)?\)?)");
        const std::string_view text = trimmed(line.text);
        if (text.empty())
            return;
        std::string path;
        std::int64_t at = 0;
        if (!m_broken.empty()) {
            session().addCollectionError(m_broken, {}, text, line);
            return;
        }
        if (m_test.value < 0)
            return;
        if (!matchesWhole(line.text, place, &path, &at))
            session().explain(m_test, text, line);
        else if (path.find("node_modules") == std::string::npos)
            session().setCrash(m_test, path, at);
    }

    void startOver(const LogLine& line)
    {
        begin(line);
        m_browsers.clear();
        m_hasTotal = false;
    }

    void startOverIfTotal(const LogLine& line)
    {
        if (m_hasTotal)
            startOver(line);
    }

    std::vector<Browser> m_browsers;
    std::string m_broken; ///< the browser whose error comes
    TestId m_test;
    bool m_hasTotal = false;
};

} // namespace

std::unique_ptr<RunnerReader> makeKarmaReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<KarmaReader>(origin, tests, "karma");
}

} // namespace exhibit
