// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/records.h"
#include "models/store/rowio.h"

#include <QByteArray>

#include <sstream>

namespace exhibit::test {

/// Writes every column of a record as text, so that two sets of facts can be compared and a difference be read.
class TextIo
{
public:
    template <typename T> void operator()(const T& value)
    {
        if constexpr (std::is_enum_v<T>)
            m_text << static_cast<int>(value);
        else
            m_text << value;
        m_text << '|';
    }
    template <typename T> void operator()(const std::optional<T>& value)
    {
        if (value)
            (*this)(*value);
        else
            m_text << "unset|";
    }
    void operator()(const LineNumber& line) { (*this)(line.value); }
    void operator()(const TestId& test) { (*this)(test.value); }
    void operator()(const Message& message) { (*this)(message.id), (*this)(message.args); }
    void operator()(const std::vector<MessageArg>& args)
    {
        for (const MessageArg& arg : args)
            m_text << arg.name << '=' << arg.value << '|';
    }
    void operator()(const std::vector<Hunk>& hunks)
    {
        for (const Hunk& hunk : hunks)
            m_text << hunk.oldFirst << ',' << hunk.oldCount << ',' << hunk.newFirst << ',' << hunk.newCount << ','
                   << hunk.heading << ',' << hunk.headerLine.value << ',' << hunk.lastLine.value << ';'
                   << hunk.marks.size() << ';';
    }
    void operator()(const std::vector<TextLine>& lines) { m_text << packLines(lines); }
    void operator()(const std::vector<std::string>& texts) { m_text << packTexts(texts) << '|'; }
    void operator()(const std::vector<FileTally>& tallies) { m_text << packTallies(tallies); }
    void operator()(const std::vector<OutcomeLine::Match>& matches)
    {
        for (const OutcomeLine::Match& match : matches)
            m_text << match.begin << ',' << match.end << ',' << match.clauseBegin << ',' << match.clauseEnd << ','
                   << match.state << ',' << match.completed << match.open << ';';
    }
    void operator()(const SourceRef& ref)
    {
        m_text << toString(ref) << '"' << ref.quote << '"' << ref.member << ref.memberFirstLine.value << '|';
    }
    void operator()(const OutcomeTable& table)
    {
        for (std::size_t i = 0; i < table.outcomes.size(); ++i)
            m_text << static_cast<int>(table.outcomes[i]) << '@' << table.lines[i] << ' ';
    }
    template <typename Records> void addAll(const Records& records)
    {
        for (const auto& record : records) {
            visitColumns(*this, record);
            m_text << '\n';
        }
    }
    std::string text() const { return m_text.str(); }

private:
    std::ostringstream m_text;
};

/// Everything that the index keeps of a pack.
inline QByteArray printed(const PackFacts& facts)
{
    TextIo io;
    io(facts.digest);
    io.addAll(facts.artifacts);
    for (const Artifact& artifact : facts.artifacts)
        io.addAll(artifact.members), io.addAll(artifact.problems);
    io.addAll(facts.documents);
    for (const Document& document : facts.documents)
        io.addAll(document.alsoAt), io.addAll(document.text.scopes), io.addAll(document.text.recognised),
            io.addAll(document.text.outcomes), io.addAll(document.text.entries), io.addAll(document.text.coverage),
            io.addAll(document.text.states), io.addAll(document.text.genres), io.addAll(document.text.lines);
    for (const std::string& nodeId : facts.tests.nodeIds())
        io(nodeId);
    io.addAll(facts.witnesses);
    for (const Witness& witness : facts.witnesses)
        io.addAll(witness.failures), io.addAll(witness.collectionErrors);
    io.addAll(facts.claims);
    for (const Claim& claim : facts.claims)
        io.addAll(claim.alsoAt);
    io.addAll(facts.commits);
    for (const Commit& commit : facts.commits)
        io.addAll(commit.files);
    io.addAll(facts.tokenEvents);
    for (const TokenEvent& event : facts.tokenEvents)
        io.addAll(event.alsoAt);
    io.addAll(facts.escalations);
    for (const Escalation& escalation : facts.escalations)
        io.addAll(escalation.alsoAt);
    io.addAll(facts.phases);
    io.addAll(facts.telemetrySources);
    io.addAll(facts.diagnostics);
    io.addAll(facts.coverage);
    io.addAll(facts.toolFindings);
    io.addAll(facts.mentions);
    io.addAll(facts.problems);
    return QByteArray::fromStdString(io.text());
}

} // namespace exhibit::test
