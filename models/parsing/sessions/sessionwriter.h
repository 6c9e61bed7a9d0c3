// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sessions/session.h"
#include "models/parsing/formats/document.h"
#include "models/parsing/sessions/changedtests.h"
#include "models/parsing/sessions/commandreading.h"
#include "models/parsing/sessions/ownprograms.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace exhibit {

/// What the readers of all formats of session records write into: calls wait for their results, utterances become
/// claims that know how much was done before them. One thread, one document.
class SessionWriter
{
public:
    explicit SessionWriter(const DocumentContext& context)
        : m_rules(context.rules), m_tests(context.rules), m_programs(context.rules)
    {}

    AgentSession& session() { return m_session; }
    const Rules& rules() const { return m_rules; }

    /// What the agent said. The same text twice in a row is one utterance.
    void say(std::string_view text, const Locate& locate);

    /// Somebody asked for something: what was done before that belongs to another task.
    void startTurn() { m_stepsAtTurn = m_steps.size(); }

    /// A command or an edit was asked for. `id` is the record's name of it, by which its result is found.
    /// `locate`, where the record holds the command as it was written, leads into it: messages of commits and pull
    /// requests that stand in it are words of the agent.
    void callCommand(std::string_view id, std::string_view command, SourceRef where, const Locate& locate = {});
    void callEdit(std::string_view id, std::string_view path, SourceRef where);
    /// The edit that is called next makes `after` of `before`; nothing before: of the whole file.
    void replaces(std::string_view before, std::string_view after) { m_texts.emplace_back(before, after); }
    /// The result of either. Of edits state and exitCode say whether they were made.
    void end(std::string_view id, EndedCommand ended);
    /// A tool was called that is neither a shell nor known to read or write files alone.
    void callOther() { ++m_session.otherCalls; }
    /// A text that the session wrote into some file: what is printed of it later is no result.
    void wrote(std::string_view content);
    /// What the last command prints goes to this file.
    void keepOutputIn(std::string_view path);
    /// A file was read. If the output of tests went into it, it tells how they ended. Of `shown` output and places
    /// count.
    void showFile(std::string_view path, EndedCommand shown);
    bool holdsOutput(std::string_view path) const { return m_outputs.contains(path); }
    bool isOpen(std::string_view id) const { return m_open.contains(std::string(id)); }
    std::string lastOpen() const { return m_last; } ///< for formats that pair by order

    /// Counts of one model call. Of several with one `id` the largest stands.
    void tokens(std::string_view id, TokenEvent event);
    /// The only figure of a whole session, where its calls state none, or too little.
    void totalTokens(TokenEvent event);

    void see(std::string_view timestamp); ///< when a record was written
    void finish(DocumentRecords& records);

private:
    struct Call
    {
        std::string text;
        SourceRef where;
        bool isEdit = false;
        std::int64_t calledMs = 0;
        ChangedTests::Change change;
        std::string before, after; ///< of an edit that replaces one text by another
    };

    void addClaims(std::string_view text, const Locate& locate, std::string_view in);
    void addSteps(const EndedCommand& ended);
    bool putsBack(const Call& call);
    void noteFailure(Claim& claim) const;
    void noteBack(const SourceRef& where);
    void unmask(SessionStep& step) const;
    void tellOwnProgram(SessionStep& step) const;
    SessionStep* writerOf(std::string_view command);

    const Rules& m_rules;
    AgentSession m_session;
    std::int64_t m_nowMs = 0;  ///< when the record was written that is read now
    std::int64_t m_backMs = 0; ///< the most by which a record is older than the one before it
    std::int64_t m_backs = 0;  ///< how often by more than a minute
    SourceRef m_backAt;
    std::vector<SessionStep> m_steps;
    std::size_t m_stepsAtLast = 0; ///< steps that were done when the agent spoke last
    std::size_t m_stepsAtTurn = 0; ///< …and when somebody else did
    ChangedTests m_tests;
    OwnPrograms m_programs;
    std::vector<std::pair<std::string_view, std::string_view>> m_texts; ///< of the edit that is called next
    std::vector<Claim> m_claims;
    std::map<std::string, Call> m_open;
    std::string m_last, m_said;
    std::vector<TokenEvent> m_tokens;
    std::map<std::string, std::size_t> m_tokensById;
    std::vector<TokenEvent> m_totals;
    std::map<std::string, std::size_t, std::less<>> m_outputs;  ///< files into which tests wrote, and their step
    std::map<std::string, std::size_t, std::less<>> m_failedAt; ///< tests by their short names, and the last step
    /// By the path of the file what was replaced by what, and not put back.
    std::map<std::string, std::vector<std::pair<std::string, std::string>>> m_replaced;
    std::vector<std::string> m_written; ///< lines like those of test runners that were written
};

} // namespace exhibit
