// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commit.h"
#include "models/domain/documenttext.h"
#include "models/domain/message.h"
#include "models/domain/outcome.h"
#include "models/domain/sourceref.h"
#include "models/parsing/formats/formats.h"
#include "models/sql/statement.h"
#include "models/store/netstring.h"

#include <concepts>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace exhibit {

/// Path, member, table and JSON path of pointers, each combination once.
class Places
{
public:
    std::int64_t idOf(const SourceRef& ref);
    bool isKnown(std::int64_t id) const { return id > 0 && static_cast<std::size_t>(id) <= m_places.size(); }
    const SourceRef& place(std::int64_t id) const { return m_places[static_cast<std::size_t>(id - 1)]; }
    const std::vector<SourceRef>& all() const { return m_places; }
    void add(SourceRef place);

private:
    std::vector<SourceRef> m_places; ///< only path, member, table and JSON path are used; ids count from 1
    std::map<std::tuple<std::string, std::string, std::string, std::string>, std::int64_t> m_ids;
    std::int64_t m_last = 0; ///< of those, what was asked for last
};

/// The outcomes of one run as bytes, and their lines as little-endian 32-bit numbers; before either, as two such
/// numbers, the first id and how many ids there are.
std::string outcomeBytes(const OutcomeTable& table);
std::string lineBytes(const OutcomeTable& table);
OutcomeTable outcomeTable(std::string_view outcomes, std::string_view lines);

std::string packTexts(const std::vector<std::string>& texts);
std::string packMessage(const Message& message);
Message unpackMessage(std::string_view packed);
std::string packArgs(const std::vector<MessageArg>& args);
std::vector<MessageArg> unpackArgs(std::string_view packed);
std::string packHunks(const std::vector<Hunk>& hunks);
std::vector<Hunk> unpackHunks(std::string_view packed);
std::string packLines(const std::vector<TextLine>& lines);
std::vector<TextLine> unpackLines(std::string_view packed);
std::string packTallies(const std::vector<FileTally>& tallies);
std::vector<FileTally> unpackTallies(std::string_view packed);
std::string packMatches(const std::vector<OutcomeLine::Match>& matches);
std::vector<OutcomeLine::Match> unpackMatches(std::string_view packed);

/// Counts the columns a record takes.
class ColumnCounter
{
public:
    template <typename T> void operator()(const T&)
    {
        m_count += std::is_same_v<T, SourceRef> ? 5 : std::is_same_v<T, OutcomeTable> ? 2 : 1;
    }
    int count() const { return m_count; }

private:
    int m_count = 0;
};

/// Binds the fields of a record to a statement, one column after the other.
class RowWriter
{
public:
    /// Column 0 is the record's key: the caller's.
    RowWriter(Statement& statement, Places& places) : m_statement(statement), m_places(places) {}

    template <typename T> void operator()(const T& value)
    {
        if constexpr (std::is_enum_v<T>)
            m_statement.bind(m_column++, static_cast<std::int64_t>(value));
        else
            m_statement.bind(m_column++, value);
    }
    void operator()(const ArtifactKind& kind) { m_statement.bind(m_column++, kindName(kind)); }
    void operator()(const LineNumber& line) { m_statement.bind(m_column++, line.value); }
    void operator()(const TestId& test) { m_statement.bind(m_column++, test.value); }
    void operator()(const Message& message) { m_statement.bind(m_column++, packMessage(message)); }
    void operator()(const std::vector<MessageArg>& args) { m_statement.bind(m_column++, packArgs(args)); }
    void operator()(const std::vector<Hunk>& hunks) { m_statement.bind(m_column++, packHunks(hunks)); }
    void operator()(const std::vector<TextLine>& lines) { m_statement.bind(m_column++, packLines(lines)); }
    void operator()(const std::vector<FileTally>& tallies) { m_statement.bind(m_column++, packTallies(tallies)); }
    void operator()(const std::vector<OutcomeLine::Match>& matches)
    {
        m_statement.bind(m_column++, packMatches(matches));
    }
    void operator()(const std::vector<std::string>& texts) { m_statement.bind(m_column++, packTexts(texts)); }
    void operator()(const SourceRef& ref);
    void operator()(const OutcomeTable& table);

private:
    Statement& m_statement;
    Places& m_places;
    int m_column = 1;
};

/// The same in the other direction.
class RowReader
{
public:
    RowReader(const Statement& statement, const Places& places) : m_statement(statement), m_places(places) {}

    template <std::integral T> void operator()(T& value) { value = static_cast<T>(m_statement.asInt64(m_column++)); }
    template <typename T>
    requires std::is_enum_v<T>
    void operator()(T& value) { value = static_cast<T>(m_statement.asInt64(m_column++)); }
    template <typename T> void operator()(std::optional<T>& value)
    {
        value.reset();
        if (m_statement.isNull(m_column))
            ++m_column;
        else
            (*this)(value.emplace());
    }
    void operator()(double& value) { value = m_statement.asDouble(m_column++); }
    void operator()(std::string& value) { value = m_statement.asExactText(m_column++); }
    void operator()(ArtifactKind& kind) { kind = kindFromName(m_statement.asExactText(m_column++)); }
    void operator()(LineNumber& line) { line.value = m_statement.asInt64(m_column++); }
    void operator()(TestId& test) { test.value = static_cast<std::int32_t>(m_statement.asInt64(m_column++)); }
    void operator()(Message& message) { message = unpackMessage(m_statement.asExactText(m_column++)); }
    void operator()(std::vector<MessageArg>& args) { args = unpackArgs(m_statement.asExactText(m_column++)); }
    void operator()(std::vector<Hunk>& hunks) { hunks = unpackHunks(m_statement.asExactText(m_column++)); }
    void operator()(std::vector<TextLine>& lines) { lines = unpackLines(m_statement.asExactText(m_column++)); }
    void operator()(std::vector<FileTally>& tallies) { tallies = unpackTallies(m_statement.asExactText(m_column++)); }
    void operator()(std::vector<OutcomeLine::Match>& matches)
    {
        matches = unpackMatches(m_statement.asExactText(m_column++));
    }
    void operator()(std::vector<std::string>& texts) { texts = netStrings(m_statement.asExactText(m_column++)); }
    void operator()(SourceRef& ref);
    void operator()(OutcomeTable& table);

private:
    const Statement& m_statement;
    const Places& m_places;
    int m_column = 1;
};

} // namespace exhibit
