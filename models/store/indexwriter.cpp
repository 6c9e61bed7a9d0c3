// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/indexwriter.h"

#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/records.h"
#include "models/store/rowio.h"

#include <optional>

namespace exhibit {

namespace {

class FactsWriter
{
public:
    FactsWriter(Connection& connection, const PackFacts& facts, const CancelFlag& cancel)
        : m_connection(connection), m_facts(facts), m_cancel(cancel)
    {}

    Result<void> write()
    {
        writeArtifacts();
        writeDocuments();
        writeTests();
        writeWitnesses();
        writeCommits();
        writeClaims();
        writeTelemetry();
        writeAll("diagnostics", m_facts.diagnostics);
        writeBaselines();
        writeAll("apply_stats", m_facts.applyStats);
        writeAll("coverage_measures", m_facts.coverage);
        writeAll("tool_findings", m_facts.toolFindings);
        writeAll("sessions", m_facts.sessions);
        writeAll("session_steps", m_facts.sessionSteps);
        writeAll("mentions", m_facts.mentions);
        writePlaces();
        writeNames();
        return m_error ? Result<void>(*m_error) : Result<void>();
    }

private:
    /// A prepared INSERT for records of one type.
    template <typename Record> class Table
    {
    public:
        Table(FactsWriter& owner, std::string_view name) : m_owner(owner)
        {
            ColumnCounter counter;
            const Record record{};
            visitColumns(counter, record);
            m_statement = owner.prepareInsert(name, counter.count() + 1);
        }

        void add(std::int64_t key, const Record& record)
        {
            if (!m_statement || m_owner.m_error)
                return;
            m_statement->bind(0, key);
            RowWriter writer(*m_statement, m_owner.m_places);
            visitColumns(writer, record);
            m_owner.run(*m_statement);
        }

        template <typename Records> void addAll(std::int64_t key, const Records& records)
        {
            for (const Record& record : records)
                add(key, record);
        }

    private:
        FactsWriter& m_owner;
        std::optional<Statement> m_statement;
    };

    std::optional<Statement> prepareInsert(std::string_view table, int columns)
    {
        Result<Statement> statement = Statement::insertInto(m_connection, table, columns);
        if (statement)
            return std::move(statement).value();
        m_error = statement.error();
        return std::nullopt;
    }

    void run(Statement& statement)
    {
        if (m_error)
            return;
        if (m_cancel.isCancelled()) {
            m_error = Error{Error::Code::Cancelled, {"error.cancelled", {}}};
            return;
        }
        if (const Result<void> done = statement.run(); !done)
            m_error = done.error();
    }

    template <typename Record> void writeAll(std::string_view name, const std::vector<Record>& records)
    {
        Table<Record> table(*this, name);
        for (std::size_t i = 0; i < records.size(); ++i)
            table.add(static_cast<std::int64_t>(i), records[i]);
    }

    void writeArtifacts()
    {
        writeAll("artifacts", m_facts.artifacts);
        Table<Member> members(*this, "members");
        Table<Problem> problems(*this, "problems");
        for (std::size_t i = 0; i < m_facts.artifacts.size(); ++i) {
            members.addAll(static_cast<std::int64_t>(i), m_facts.artifacts[i].members);
            problems.addAll(static_cast<std::int64_t>(i), m_facts.artifacts[i].problems);
        }
        problems.addAll(-1, m_facts.problems);
    }

    void writeDocuments()
    {
        writeAll("documents", m_facts.documents);
        Table<DocumentAddress> addresses(*this, "document_addresses");
        Table<TextScope> scopes(*this, "text_scopes");
        Table<RecognisedLine> recognised(*this, "recognised_lines");
        Table<OutcomeLine> outcomes(*this, "outcome_lines");
        Table<ListedEntry> entries(*this, "listed_entries");
        Table<StateLine> states(*this, "state_lines");
        Table<CoverageRow> coverage(*this, "coverage_rows");
        Table<GenrePart> genres(*this, "genre_parts");
        Table<TextLine> lines(*this, "text_lines");
        for (std::size_t i = 0; i < m_facts.documents.size(); ++i) {
            const auto document = static_cast<std::int64_t>(i);
            const DocumentText& text = m_facts.documents[i].text;
            addresses.addAll(document, m_facts.documents[i].alsoAt);
            scopes.addAll(document, text.scopes);
            recognised.addAll(document, text.recognised);
            outcomes.addAll(document, text.outcomes);
            entries.addAll(document, text.entries);
            states.addAll(document, text.states);
            coverage.addAll(document, text.coverage);
            genres.addAll(document, text.genres);
            lines.addAll(document, text.lines);
        }
    }

    void writeTests()
    {
        std::optional<Statement> statement = prepareInsert("tests", 2);
        for (std::int32_t id = 0; statement && !m_error && id < m_facts.tests.count(); ++id) {
            statement->bind(0, id);
            statement->bind(1, m_facts.tests.nodeId(TestId{id}));
            run(*statement);
        }
    }

    void writeWitnesses()
    {
        writeAll("witnesses", m_facts.witnesses);
        Table<Failure> failures(*this, "failures");
        Table<CollectionError> collectionErrors(*this, "collection_errors");
        Table<FlakyTest> flakyTests(*this, "flaky_tests");
        for (std::size_t i = 0; i < m_facts.witnesses.size(); ++i) {
            failures.addAll(static_cast<std::int64_t>(i), m_facts.witnesses[i].failures);
            collectionErrors.addAll(static_cast<std::int64_t>(i), m_facts.witnesses[i].collectionErrors);
            flakyTests.addAll(static_cast<std::int64_t>(i), m_facts.witnesses[i].flaky);
        }
    }

    void writeClaims() { writeWithAddresses("claims", "claim_addresses", m_facts.claims); }

    template <typename Record>
    void writeWithAddresses(std::string_view name, std::string_view addresses, const std::vector<Record>& records)
    {
        writeAll(name, records);
        Table<SourceRef> table(*this, addresses);
        for (std::size_t i = 0; i < records.size(); ++i)
            table.addAll(static_cast<std::int64_t>(i), records[i].alsoAt);
    }

    void writeTelemetry()
    {
        writeWithAddresses("token_events", "token_event_addresses", m_facts.tokenEvents);
        writeWithAddresses("escalations", "escalation_addresses", m_facts.escalations);
        writeAll("phases", m_facts.phases);
        writeAll("telemetry_sources", m_facts.telemetrySources);
    }

    void writeBaselines()
    {
        writeAll("baseline_files", m_facts.baselineFiles);
        Table<BaselineSignature> signatures(*this, "baseline_signatures");
        for (std::size_t i = 0; i < m_facts.baselineFiles.size(); ++i)
            signatures.addAll(static_cast<std::int64_t>(i), m_facts.baselineFiles[i].signatures);
    }

    void writeCommits()
    {
        writeAll("commits", m_facts.commits);
        Table<CommitFile> files(*this, "commit_files");
        for (std::size_t i = 0; i < m_facts.commits.size(); ++i)
            files.addAll(static_cast<std::int64_t>(i), m_facts.commits[i].files);
    }

    /// What numbers of enumerations are called, for those who ask the index.
    void writeNames()
    {
        std::optional<Statement> statement = prepareInsert("names", 3);
        const auto add = [&](std::string_view field, auto value, std::string_view name) {
            if (!statement || m_error)
                return;
            statement->bind(0, field);
            statement->bind(1, static_cast<std::int64_t>(value));
            statement->bind(2, name);
            run(*statement);
        };
        const auto addAll = [&](std::string_view field, auto last, auto&& nameOf) {
            using Enum = decltype(last);
            for (int value = 0; value <= static_cast<int>(last); ++value)
                add(field, value, nameOf(static_cast<Enum>(value)));
        };
        const auto addList = [&](std::string_view field, std::initializer_list<std::string_view> names) {
            int value = 0;
            for (const std::string_view name : names)
                add(field, value++, name);
        };
        addAll("claim", ClaimClass::Reference, claimClassName);
        addAll("outcome", Outcome::XPassed, outcomeName);
        addAll("run_state", RunState::NoTests, runStateName);
        addAll("act", SessionAct::Edit, sessionActName);
        addAll("result", ActResult::NotStarted, actResultName);
        addList("severity", {"info", "warning", "error"});
        addList("witness", {"log", "report", "prose"});
        addList("scope", {"none", "object", "text", "other"});
        addList("record", {"command", "decision", "model-selection", "other"});
    }

    void writePlaces()
    {
        std::optional<Statement> statement = prepareInsert("places", 5);
        std::int64_t id = 0;
        for (const SourceRef& place : m_places.all()) {
            if (!statement || m_error)
                return;
            statement->bind(0, ++id);
            statement->bind(1, place.path);
            statement->bind(2, place.member);
            statement->bind(3, place.table);
            statement->bind(4, place.jsonPath);
            run(*statement);
        }
    }

    Connection& m_connection;
    const PackFacts& m_facts;
    const CancelFlag& m_cancel;
    Places m_places;
    std::optional<Error> m_error;
};

} // namespace

Result<void> writeFacts(Connection& connection, const PackFacts& facts, const CancelFlag& cancel)
{
    return FactsWriter(connection, facts, cancel).write();
}

} // namespace exhibit
