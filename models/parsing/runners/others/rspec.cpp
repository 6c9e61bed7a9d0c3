// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/others/rspec.h"

#include "models/domain/text.h"
#include "models/parsing/runners/keptline.h"
#include "models/parsing/runners/linematch.h"

#include <string>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

class RspecReader final : public RunnerReader
{
public:
    using RunnerReader::RunnerReader;

    void addLine(const LogLine& line) override
    {
        const std::string_view text = line.text;
        if (addTotals(line) || addListed(line) || addParallel(line))
            return;
        if (text == "Failures:" ||
            text == "Pending: (Failures listed here are expected and do not affect your suite's status)" ||
            text == "Pending:" || text.starts_with("Finished in ")) {
            // A second formatter says the same once more, the time with all its digits.
            m_isAgain = !m_finished.empty() && text == m_finished;
            (m_isAgain && isOpen() ? session() : opened(line)).extend(line);
            m_isFailures = text == "Failures:";
            if (text.starts_with("Finished in ")) {
                addDuration(text);
                m_finished = text;
            }
            return;
        }
        if (addLoadError(line))
            return;
        if (text.starts_with("Randomized with seed") || text == "Failed examples:") {
            if (isOpen())
                session().extend(line);
            return;
        }
        if (m_isFailures)
            addBlock(line);
    }

private:
    struct Block
    {
        std::string title, message, path;
        std::int64_t number = 0;
        KeptLine at, cause;
        bool isCode = false;
    };

    RunnerSession& opened(const LogLine& line)
    {
        // A second body after a total is another session, unless it is one more process of the same.
        if (isOpen() && session().hasStated() && !m_isParallel && m_blocks.empty())
            begin(line);
        return sessionAt(line);
    }

    /// `4 processes for 12 specs, ~ 3 specs per process` before their totals and `Took 17 seconds` behind the sum, of
    /// parallel_tests.
    bool addParallel(const LogLine& line)
    {
        static const re2::RE2 begins(R"(\d+ process(?:es)? for \d+ specs?, .*)");
        if (line.text.empty() || (!isDigit(line.text.front()) && !m_isParallel))
            return false;
        if (line.text.starts_with("Took ")) {
            finish();
            m_isParallel = false;
            return true;
        }
        if (!isDigit(line.text.front()) || !matchesWhole(line.text, begins))
            return false;
        finish();
        m_isParallel = true;
        return true;
    }

    /// `An error occurred while loading ./spec/a_spec.rb.`, what was read, and the error.
    bool addLoadError(const LogLine& line)
    {
        static const re2::RE2 loading(R"(An error occurred while loading (\S+?)\.(?: .*)?)");
        static const re2::RE2 cause(R"([A-Z][\w:]*(?:Error|Exception):?.*)");
        std::string path;
        if (line.text.starts_with("An error occurred while loading ") && matchesWhole(line.text, loading, &path)) {
            if (isOpen() && session().hasStated())
                begin(line);
            sessionAt(line).prove();
            session().extend(line);
            m_broken = path;
            m_brokenAt = KeptLine(line);
            m_isFailures = false;
            return true;
        }
        if (m_broken.empty() || !isOpen() || line.text.empty())
            return false;
        if (line.text.front() == '#') { // its places: nothing told what it was
            session().addCollectionError(m_broken, {}, {}, m_brokenAt.view());
            m_broken.clear();
        } else if (matchesWhole(line.text, cause)) {
            m_exception = line.text.substr(0, line.text.find(':'));
        } else if (line.text.starts_with("  ") && !m_exception.empty()) {
            session().addCollectionError(m_broken, m_exception, trimmed(line.text), m_brokenAt.view());
            m_broken.clear();
            m_exception.clear();
        }
        return true;
    }

    void addDuration(std::string_view text)
    {
        static const re2::RE2 finished(R"(Finished in (?:(\d+) minutes? )?([\d.]+) seconds?.*)");
        std::string minutes;
        double seconds = 0;
        if (matchesWhole(text, finished, &minutes, &seconds))
            session().setDuration(seconds + 60.0 * static_cast<double>(numberOf(minutes).value_or(0)));
    }

    bool addTotals(const LogLine& line)
    {
        static const re2::RE2 totals(
            R"((\d+) examples?, (\d+) failures?(?:, (\d+) pending)?(?:, (\d+) errors? occurred outside of examples)?)");
        std::int64_t all = 0, failed = 0;
        std::string pending, errors;
        if (line.text.empty() || !isDigit(line.text.front()) ||
            !matchesWhole(line.text, totals, &all, &failed, &pending, &errors))
            return false;
        if (m_isAgain && isOpen() && !session().hasStated() && !isProven()) {
            m_blocks.clear();
            m_isFailures = false;
            begin(line); // never proven, so it is dropped
            return true;
        }
        sessionAt(line).prove();
        RunCounts counts;
        counts.total = all;
        counts.failed = failed;
        counts.skipped = numberOf(pending).value_or(0);
        counts.failedCollectors = numberOf(errors);
        session().setStated(counts, line);
        session().setComplete();
        if (numberOf(errors).value_or(0) > 0)
            session().setState(all == 0 ? RunState::CollectionFailed : RunState::Failed);
        m_isFailures = false;
        addBlocks(line);
        return true;
    }

    /// `  1) Class does x`, code, message, `     # ./spec/a_spec.rb:12:in …`.
    void addBlock(const LogLine& line)
    {
        static const re2::RE2 head(R"(\s{1,4}\d+(?:\.\d+)?\) (\S.*))");
        static const re2::RE2 place(R"(\s+# (\S+?):(\d+)(?::in .*)?)");
        std::string title, path;
        std::int64_t number = 0;
        if (matchesWhole(line.text, head, &title) && indentOf(line.text) <= 3) {
            Block block;
            block.title = title.ends_with(" FIXED") ? title.substr(0, title.size() - 6) : title; // expected to fail
            block.at = KeptLine(line);
            m_blocks.push_back(std::move(block));
            return;
        }
        if (m_blocks.empty() || isBlank(line.text))
            return;
        Block& block = m_blocks.back();
        const std::string_view text = trimmed(line.text);
        if (matchesWhole(line.text, place, &path, &number)) {
            if (block.path.empty() ||
                (path.find("spec") != std::string::npos && block.path.find("spec") == std::string::npos)) {
                block.path = path;
                block.number = number;
            }
        } else if (text.find("Failure/Error:") != std::string_view::npos) {
            block.isCode = true;
        } else if (block.message.empty() && block.isCode && indentOf(line.text) > 5) {
            block.message = text;
            block.cause = KeptLine(line);
        }
    }

    /// Blocks whose test no list at the end will name are known by their title.
    void addBlocks(const LogLine&)
    {
        for (const Block& block : m_blocks) {
            const TestId test = session().addFailing(block.title, Outcome::Failed, block.at.view());
            session().explain(test, block.message, block.cause.view());
            session().setCrash(test, block.path, block.number);
        }
        m_blocks.clear();
    }

    bool addListed(const LogLine& line)
    {
        static const re2::RE2 listed(R"(rspec (\S+?)(?::(\d+)|\[[\d:,]+\]) # (.+))");
        std::string path, number, title;
        if (!line.text.starts_with("rspec ") || !matchesWhole(line.text, listed, &path, &number, &title))
            return false;
        // The tail of a log is this list alone; two of its lines are no call that somebody notes.
        m_isTail = m_isTail || !isOpen();
        if (m_isTail && isOpen())
            session().prove();
        sessionAt(line).extend(line);
        const TestId test = session().addFailing(title, Outcome::Failed, line);
        session().setCrash(test, path, numberOf(number).value_or(0));
        return true;
    }

    std::vector<Block> m_blocks;       ///< of the session, until its total
    std::string m_broken, m_exception; ///< a file that cannot be loaded, and why
    KeptLine m_brokenAt;
    bool m_isTail = false;  ///< the session began in the list at the end
    bool m_isAgain = false; ///< the time was that of the session before
    std::string m_finished; ///< the last line of a time
    bool m_isFailures = false;
    bool m_isParallel = false; ///< several processes print their totals, and last the sum of them
};

} // namespace

std::unique_ptr<RunnerReader> makeRspecReader(const TextSource& origin, TestDictionary& tests)
{
    return std::make_unique<RspecReader>(origin, tests, "rspec");
}

} // namespace exhibit
