// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/runners/runnersession.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// Reads the console text of one test runner and finds its sessions. A session is one invocation of the runner.
///
/// While no session is open, a reader is given the lines that may begin one, as its row in the table says; while one
/// is open, every line. A reader sees the text of all programs of a log and has to leave lines alone that are not its
/// runner's. It may open a session on a weak sign (a tick, a dot line) and prove it by a later one (the total); what is
/// never proven is dropped. Where two readers find sessions on the same lines, RunnerLogParser decides.
/// One thread, one text an object.
class RunnerReader
{
public:
    RunnerReader(const TextSource& origin, TestDictionary& tests, std::string_view runner)
        : m_origin(&origin), m_tests(&tests), m_runner(runner)
    {}
    RunnerReader(const RunnerReader&) = delete;
    RunnerReader& operator=(const RunnerReader&) = delete;
    virtual ~RunnerReader() = default;

    virtual void addLine(const LogLine& line) = 0;
    /// A command was told that calls a test runner: what follows may be its output, or what came before.
    virtual void noteCall(std::string_view /*command*/) {}
    /// The output of the program ends: the text does, or somebody typed the next command. A session that is open is
    /// closed as it is: one without its total is cut. No line follows.
    virtual void finish() { close(); }

    bool isOpen() const { return m_session.has_value(); }
    /// An open session that has shown a sign which only this runner prints.
    bool isProven() const { return m_session && m_session->isProven(); }
    /// An open session that has printed its end or totals: what follows may be another program.
    bool isOver() const { return m_session && (m_session->isComplete() || m_session->hasStated()); }
    /// The closed sessions that were proven, in order.
    std::vector<RunnerSession> takeSessions() { return std::exchange(m_closed, {}); }

protected:
    /// Opens a session on `line`; an open one is closed first.
    RunnerSession& begin(const LogLine& line)
    {
        close();
        return m_session.emplace(*m_origin, *m_tests, m_runner, line);
    }
    /// The open session, or a new one on `line`.
    RunnerSession& sessionAt(const LogLine& line) { return m_session ? *m_session : begin(line); }
    RunnerSession& session() { return *m_session; }
    void close()
    {
        if (m_session && m_session->isProven())
            m_closed.push_back(std::move(*m_session));
        m_session.reset();
    }

private:
    const TextSource* m_origin;
    TestDictionary* m_tests;
    std::string_view m_runner;
    std::optional<RunnerSession> m_session;
    std::vector<RunnerSession> m_closed;
};

/// A row of the table of runners.
struct RunnerRow
{
    std::string_view name; ///< as in Witness::runner, e.g. `cargo-test`
    /// The bytes with which a line may begin, after blanks, that opens a session; empty: every line is looked at.
    std::string_view firstBytes;
    std::unique_ptr<RunnerReader> (*make)(const TextSource& origin, TestDictionary& tests);
    /// What it runs prints sessions of another runner inside of its own, also where its own is cut.
    bool hostsOthers = false;
};

/// All runners. Where sessions of two overlap and neither says more, the earlier row goes first.
const std::vector<RunnerRow>& runnerRows();
/// The rows that a line may open a session of which begins with `byte` after blanks.
const std::vector<std::size_t>& runnersStartingWith(unsigned char byte);

} // namespace exhibit
