// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/indexwriter.h"

#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/packedrows.h"
#include "models/store/records.h"
#include "models/store/rowio.h"

#include <optional>

namespace exhibit {

namespace {

/// Large enough that what SQL does for a row is nothing, far below what a value may hold.
constexpr std::size_t packedBytes = std::size_t{256} << 10;

/// What the views show of a claim: all of it is packed.
struct AskedOfClaim
{
    template <typename Io> static void visit(Io& io, const Claim& claim)
    {
        io(claim.claimClass), io(claim.text), io(claim.where), io(claim.subject.type), io(claim.subject.value);
        io(claim.heading), io(claim.test.passed), io(claim.test.failed), io(claim.test.skipped);
        io(claim.test.total), io(claim.test.percent), io(claim.stamp.text);
    }
};

struct AllColumns
{
    template <typename Io, typename Record> static void visit(Io& io, const Record& record)
    {
        visitColumns(io, record);
    }
};

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
        packAll("apply_stats", m_facts.applyStats);
        writeAll("coverage_measures", m_facts.coverage);
        writeAll("tool_findings", m_facts.toolFindings);
        writeAll("sessions", m_facts.sessions);
        writeAll("session_steps", m_facts.sessionSteps);
        packAll("mentions", m_facts.mentions);
        writePlaces();
        writeNames();
        return m_error ? Result<void>(*m_error) : Result<void>();
    }

private:
    /// A prepared INSERT for records of one type.
    template <typename Record, typename Columns = AllColumns> class Table
    {
    public:
        Table(FactsWriter& owner, std::string_view name) : m_owner(owner)
        {
            ColumnCounter counter;
            const Record record{};
            Columns::visit(counter, record);
            m_statement = owner.prepareInsert(name, counter.count() + 1);
        }

        void add(std::int64_t key, const Record& record)
        {
            if (!m_statement || m_owner.m_error)
                return;
            m_statement->bind(0, key);
            RowWriter writer(*m_statement, m_owner.m_places);
            Columns::visit(writer, record);
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

    /// Records of one type in blocks, each behind its key.
    template <typename Record> class Pack
    {
    public:
        Pack(FactsWriter& owner, std::string_view name) : m_owner(owner), m_name(name) {}
        Pack(const Pack&) = delete;
        Pack& operator=(const Pack&) = delete;
        ~Pack() { m_owner.writePacked(m_name, m_rows, m_bytes); }

        template <typename Records> void addAll(std::int64_t key, const Records& records)
        {
            for (const Record& record : records)
                add(key, record);
        }

        void add(std::int64_t key, const Record& record)
        {
            PackedWriter writer(m_bytes, m_owner.m_places);
            writer.number(key);
            visitColumns(writer, record);
            ++m_rows;
            if (m_bytes.size() < packedBytes)
                return;
            m_owner.writePacked(m_name, m_rows, m_bytes);
            m_bytes.clear();
            m_rows = 0;
        }

    private:
        FactsWriter& m_owner;
        std::string_view m_name;
        std::string m_bytes;
        std::int64_t m_rows = 0;
    };

    void writePacked(std::string_view name, std::int64_t rows, const std::string& bytes)
    {
        if (rows == 0 || m_error)
            return;
        if (!m_packed)
            m_packed = prepareInsert("packed", 3);
        if (!m_packed)
            return;
        m_packed->bind(0, name);
        m_packed->bind(1, rows);
        m_packed->bindBytes(2, bytes);
        run(*m_packed);
    }

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

    template <typename Record> void packAll(std::string_view name, const std::vector<Record>& records)
    {
        Pack<Record> pack(*this, name);
        for (std::size_t i = 0; i < records.size(); ++i)
            pack.add(static_cast<std::int64_t>(i), records[i]);
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
        Pack<DocumentAddress> addresses(*this, "document_addresses");
        Pack<TextScope> scopes(*this, "text_scopes");
        Pack<RecognisedLine> recognised(*this, "recognised_lines");
        Pack<OutcomeLine> outcomes(*this, "outcome_lines");
        Pack<ListedEntry> entries(*this, "listed_entries");
        Pack<StateLine> states(*this, "state_lines");
        Pack<StatedValue> values(*this, "stated_values");
        Pack<CoverageRow> coverage(*this, "coverage_rows");
        Pack<GenrePart> genres(*this, "genre_parts");
        Pack<TextLine> lines(*this, "text_lines");
        for (std::size_t i = 0; i < m_facts.documents.size(); ++i) {
            const auto document = static_cast<std::int64_t>(i);
            const DocumentText& text = m_facts.documents[i].text;
            addresses.addAll(document, m_facts.documents[i].alsoAt);
            scopes.addAll(document, text.scopes);
            recognised.addAll(document, text.recognised);
            outcomes.addAll(document, text.outcomes);
            entries.addAll(document, text.entries);
            states.addAll(document, text.states);
            values.addAll(document, text.values);
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
        Pack<FlakyTest> flakyTests(*this, "flaky_tests");
        for (std::size_t i = 0; i < m_facts.witnesses.size(); ++i) {
            failures.addAll(static_cast<std::int64_t>(i), m_facts.witnesses[i].failures);
            collectionErrors.addAll(static_cast<std::int64_t>(i), m_facts.witnesses[i].collectionErrors);
            flakyTests.addAll(static_cast<std::int64_t>(i), m_facts.witnesses[i].flaky);
        }
    }

    void writeClaims()
    {
        packAll("claims", m_facts.claims);
        packAddresses("claim_addresses", m_facts.claims);
        Table<Claim, AskedOfClaim> asked(*this, "claims");
        for (std::size_t i = 0; i < m_facts.claims.size(); ++i)
            asked.add(static_cast<std::int64_t>(i), m_facts.claims[i]);
    }

    template <typename Record> void packAddresses(std::string_view name, const std::vector<Record>& records)
    {
        Pack<SourceRef> pack(*this, name);
        for (std::size_t i = 0; i < records.size(); ++i)
            pack.addAll(static_cast<std::int64_t>(i), records[i].alsoAt);
    }

    void writeTelemetry()
    {
        writeAll("token_events", m_facts.tokenEvents);
        packAddresses("token_event_addresses", m_facts.tokenEvents);
        writeAll("escalations", m_facts.escalations);
        packAddresses("escalation_addresses", m_facts.escalations);
        writeAll("phases", m_facts.phases);
        writeAll("telemetry_sources", m_facts.telemetrySources);
    }

    void writeBaselines()
    {
        packAll("baseline_files", m_facts.baselineFiles);
        Pack<BaselineSignature> signatures(*this, "baseline_signatures");
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
    std::optional<Statement> m_packed;
    std::optional<Error> m_error;
};

} // namespace

Result<void> writeFacts(Connection& connection, const PackFacts& facts, const CancelFlag& cancel)
{
    return FactsWriter(connection, facts, cancel).write();
}

} // namespace exhibit
