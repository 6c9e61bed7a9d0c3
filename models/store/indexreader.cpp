// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/indexreader.h"

#include "models/sql/connection.h"
#include "models/sql/statement.h"
#include "models/store/packedrows.h"
#include "models/store/records.h"
#include "models/store/rowio.h"

#include <algorithm>
#include <optional>

namespace exhibit {

namespace {

class FactsReader
{
public:
    FactsReader(Connection& connection, const CancelFlag& cancel) : m_connection(connection), m_cancel(cancel) {}

    Result<PackFacts> read()
    {
        readPlaces();
        readTests();
        readAll("artifacts", m_facts.artifacts);
        readAll("documents", m_facts.documents);
        readAll("witnesses", m_facts.witnesses);
        unpackAll("claims", m_facts.claims);
        readAll("commits", m_facts.commits);
        readAll("token_events", m_facts.tokenEvents);
        readAll("escalations", m_facts.escalations);
        readAll("phases", m_facts.phases);
        readAll("telemetry_sources", m_facts.telemetrySources);
        readAll("diagnostics", m_facts.diagnostics);
        unpackAll("baseline_files", m_facts.baselineFiles);
        unpackAll("apply_stats", m_facts.applyStats);
        readAll("coverage_measures", m_facts.coverage);
        readAll("tool_findings", m_facts.toolFindings);
        readAll("sessions", m_facts.sessions);
        readAll("session_steps", m_facts.sessionSteps);
        unpackAll("mentions", m_facts.mentions);
        readParts();
        checkReferences();
        if (m_error)
            return *m_error;
        return std::move(m_facts);
    }

private:
    static Error damaged() { return Error{Error::Code::Database, {"error.index.damaged", {}}}; }

    /// Calls `use(statement)` for every row of the table, in the order of writing.
    template <typename Use> void forEachRow(std::string_view table, Use use)
    {
        forEachOf("SELECT * FROM " + std::string(table) + " ORDER BY rowid", use);
    }

    template <typename Use> void forEachOf(const std::string& sql, Use use)
    {
        if (m_error)
            return;
        Result<Statement> statement = Statement::prepare(m_connection, sql);
        if (!statement) {
            m_error = statement.error();
            return;
        }
        while (!m_error && statement->next()) {
            if (m_cancel.isCancelled())
                m_error = Error{Error::Code::Cancelled, {"error.cancelled", {}}};
            else
                use(*statement);
        }
        if (!m_error)
            m_error = statement->error();
    }

    template <typename Record> Record record(const Statement& statement) const
    {
        Record record;
        RowReader reader(statement, m_places);
        visitColumns(reader, record);
        return record;
    }

    template <typename Record> void readAll(std::string_view table, std::vector<Record>& records)
    {
        forEachRow(table, [&](const Statement& row) { records.push_back(record<Record>(row)); });
    }

    /// Rows that belong to a record of `owners`: column 0 is its index. `part` picks the list they go to.
    template <typename Record, typename Owner, typename Part>
    void readPartsOf(std::string_view table, std::vector<Owner>& owners, Part part)
    {
        forEachRow(table, [&](const Statement& row) {
            const std::int64_t owner = row.asInt64(0);
            if (owner >= 0 && static_cast<std::size_t>(owner) < owners.size())
                part(owners[static_cast<std::size_t>(owner)]).push_back(record<Record>(row));
            else if (!m_error)
                m_error = damaged();
        });
    }

    /// Calls `use(key, reader)` for every packed record of that name, in the order of writing.
    template <typename Use> void forEachPacked(std::string_view name, Use use)
    {
        forEachOf("SELECT rows, bytes FROM packed WHERE name = '" + std::string(name) + "' ORDER BY rowid",
                  [&](const Statement& block) {
                      const std::string bytes = block.asBytes(1);
                      PackedReader reader(bytes, m_places);
                      for (std::int64_t rows = block.asInt64(0); rows > 0 && reader.isSound() && !m_error; --rows) {
                          const std::int64_t key = reader.number();
                          use(key, reader);
                      }
                      if (!m_error && !(reader.isSound() && reader.atEnd()))
                          m_error = damaged();
                  });
    }

    template <typename Record> void unpackAll(std::string_view name, std::vector<Record>& records)
    {
        // No row is shorter than a byte, whatever a block says.
        forEachOf("SELECT total(min(rows, length(bytes))) FROM packed WHERE name = '" + std::string(name) + '\'',
                  [&](const Statement& sum) { records.reserve(static_cast<std::size_t>(sum.asInt64(0))); });
        forEachPacked(name, [&](std::int64_t, PackedReader& reader) { visitColumns(reader, records.emplace_back()); });
    }

    template <typename Record, typename Owner, typename Part>
    void unpackPartsOf(std::string_view name, std::vector<Owner>& owners, Part part)
    {
        forEachPacked(name, [&](std::int64_t owner, PackedReader& reader) {
            if (owner >= 0 && static_cast<std::size_t>(owner) < owners.size())
                visitColumns(reader, part(owners[static_cast<std::size_t>(owner)]).emplace_back());
            else
                m_error = damaged();
        });
    }

    void readPlaces()
    {
        forEachRow("places", [this](const Statement& row) {
            SourceRef place;
            place.path = row.asExactText(1);
            place.member = row.asExactText(2);
            place.table = row.asExactText(3);
            place.jsonPath = row.asExactText(4);
            m_places.add(std::move(place));
        });
    }

    void readTests()
    {
        forEachRow("tests", [this](const Statement& row) { m_facts.tests.intern(row.asExactText(1)); });
    }

    void readParts()
    {
        readPartsOf<Member>(
            "members", m_facts.artifacts, [](Artifact & owner) -> auto& { return owner.members; });
        forEachRow("problems", [this](const Statement& row) {
            const std::int64_t owner = row.asInt64(0);
            const bool ofFile = owner >= 0 && static_cast<std::size_t>(owner) < m_facts.artifacts.size();
            auto& list = ofFile ? m_facts.artifacts[static_cast<std::size_t>(owner)].problems : m_facts.problems;
            list.push_back(record<Problem>(row));
        });
        unpackPartsOf<DocumentAddress>(
            "document_addresses", m_facts.documents, [](Document & owner) -> auto& { return owner.alsoAt; });
        readTexts();
        unpackPartsOf<SourceRef>(
            "claim_addresses", m_facts.claims, [](Claim & owner) -> auto& { return owner.alsoAt; });
        unpackPartsOf<SourceRef>(
            "token_event_addresses", m_facts.tokenEvents, [](TokenEvent & owner) -> auto& { return owner.alsoAt; });
        unpackPartsOf<SourceRef>(
            "escalation_addresses", m_facts.escalations, [](Escalation & owner) -> auto& { return owner.alsoAt; });
        readPartsOf<Failure>(
            "failures", m_facts.witnesses, [](Witness & owner) -> auto& { return owner.failures; });
        readPartsOf<CollectionError>(
            "collection_errors", m_facts.witnesses, [](Witness & owner) -> auto& { return owner.collectionErrors; });
        unpackPartsOf<FlakyTest>(
            "flaky_tests", m_facts.witnesses, [](Witness & owner) -> auto& { return owner.flaky; });
        unpackPartsOf<BaselineSignature>(
            "baseline_signatures", m_facts.baselineFiles,
            [](BaselineFile & owner) -> auto& { return owner.signatures; });
        readPartsOf<CommitFile>(
            "commit_files", m_facts.commits, [](Commit & owner) -> auto& { return owner.files; });
    }

    void readTexts()
    {
        std::vector<Document>& documents = m_facts.documents;
        unpackPartsOf<TextScope>(
            "text_scopes", documents, [](Document & owner) -> auto& { return owner.text.scopes; });
        unpackPartsOf<RecognisedLine>(
            "recognised_lines", documents, [](Document & owner) -> auto& { return owner.text.recognised; });
        unpackPartsOf<OutcomeLine>(
            "outcome_lines", documents, [](Document & owner) -> auto& { return owner.text.outcomes; });
        unpackPartsOf<ListedEntry>(
            "listed_entries", documents, [](Document & owner) -> auto& { return owner.text.entries; });
        unpackPartsOf<StateLine>(
            "state_lines", documents, [](Document & owner) -> auto& { return owner.text.states; });
        unpackPartsOf<StatedValue>(
            "stated_values", documents, [](Document & owner) -> auto& { return owner.text.values; });
        unpackPartsOf<CoverageRow>(
            "coverage_rows", documents, [](Document & owner) -> auto& { return owner.text.coverage; });
        unpackPartsOf<GenrePart>(
            "genre_parts", documents, [](Document & owner) -> auto& { return owner.text.genres; });
        unpackPartsOf<TextLine>(
            "text_lines", documents, [](Document & owner) -> auto& { return owner.text.lines; });
    }

    /// Every scope a line names exists, and every one has its parent before it.
    static bool isSound(const DocumentText& text)
    {
        const auto count = static_cast<std::int64_t>(text.scopes.size());
        const auto isScope = [count](const auto& line) { return line.scope >= -1 && line.scope < count; };
        bool good = std::all_of(text.recognised.begin(), text.recognised.end(), isScope) &&
                    std::all_of(text.outcomes.begin(), text.outcomes.end(), isScope);
        for (std::int64_t i = 0; i < count; ++i) {
            const int parent = text.scopes[static_cast<std::size_t>(i)].parent;
            good = good && parent >= -1 && parent < i;
        }
        for (const OutcomeLine& line : text.outcomes) {
            for (const OutcomeLine::Match& match : line.matches)
                good = good && match.clauseBegin <= match.begin && match.begin <= match.end &&
                       match.end <= match.clauseEnd && match.clauseEnd <= line.text.size();
        }
        return good;
    }

    bool isAddress(const DocumentAddress& address) const
    {
        if (address.artifact < 0 || static_cast<std::size_t>(address.artifact) >= m_facts.artifacts.size())
            return false;
        const auto members = m_facts.artifacts[static_cast<std::size_t>(address.artifact)].members.size();
        return address.member >= -1 && address.member < static_cast<std::int64_t>(members);
    }

    void checkReferences()
    {
        bool good = true;
        for (const Document& document : m_facts.documents) {
            good = good && isAddress(document.canonical) && isSound(document.text);
            for (const DocumentAddress& address : document.alsoAt)
                good = good && isAddress(address);
        }
        for (const Witness& witness : m_facts.witnesses) {
            good = good && isAddress(witness.document) &&
                   witness.outcomes.outcomes.size() <= static_cast<std::size_t>(m_facts.tests.count()) &&
                   witness.outcomes.lines.size() <= static_cast<std::size_t>(m_facts.tests.count());
            for (const Failure& failure : witness.failures)
                good = good && failure.test.value >= 0 && failure.test.value < m_facts.tests.count();
            for (const FlakyTest& flaky : witness.flaky)
                good = good && flaky.test.value >= 0 && flaky.test.value < m_facts.tests.count();
        }
        for (const BaselineFile& file : m_facts.baselineFiles)
            good = good && isAddress(file.document);
        for (const ApplyStats& stats : m_facts.applyStats)
            good = good && isAddress(stats.document);
        for (const CoverageMeasure& measure : m_facts.coverage)
            good = good && isAddress(measure.document);
        for (const ToolFinding& finding : m_facts.toolFindings)
            good = good && isAddress(finding.document);
        const auto documents = static_cast<std::int64_t>(m_facts.documents.size());
        for (const Claim& claim : m_facts.claims)
            good = good && claim.document >= -1 && claim.document < documents;
        for (const AgentSession& session : m_facts.sessions)
            good = good && session.document >= 0 && session.document < documents;
        for (const SessionStep& step : m_facts.sessionSteps)
            good = good && step.document >= 0 && step.document < documents;
        if (!good && !m_error)
            m_error = damaged();
    }

    Connection& m_connection;
    const CancelFlag& m_cancel;
    Places m_places;
    PackFacts m_facts;
    std::optional<Error> m_error;
};

} // namespace

Result<PackFacts> readIndexedFacts(Connection& connection, const CancelFlag& cancel)
{
    return FactsReader(connection, cancel).read();
}

} // namespace exhibit
