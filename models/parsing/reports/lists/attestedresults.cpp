// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/lists/attestedresults.h"

#include "models/files/attestations/attestation.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/pytest/pytestreportbuilder.h"
#include "models/parsing/reports/runreport.h"

#include <algorithm>

namespace exhibit {

namespace {

/// The line of a name that the text has as it is; that of the whole otherwise.
SourceRef placeOfName(std::string_view text, std::size_t from, const std::string& name, std::size_t whole,
                      ReportPlaces& places)
{
    const std::size_t list = text.find("\"failedTests\"", from);
    const std::size_t at = list == std::string_view::npos ? list : text.find('"' + name + '"', list);
    return places.lineOf(at == std::string_view::npos ? whole : at);
}

void readTestResult(const Attestation& statement, std::string_view text, std::size_t start, TestDictionary& tests,
                    ReportPlaces& places, DocumentRecords& records)
{
    RunReport run(tests, {});
    for (const auto* names : {&statement.passedTests, &statement.warnedTests}) {
        for (const std::string& name : *names)
            run.add(name, Outcome::Passed, {});
    }
    for (const std::string& name : statement.failedTests) {
        Failure failure;
        failure.where = placeOfName(text, start, name, start, places);
        run.add(name, Outcome::Failed, std::move(failure));
    }
    const bool isPassed = statement.result == "PASSED" || statement.result == "WARNED";
    run.saysFailed = statement.result == "FAILED";
    run.isUnfinished = !isPassed && !run.saysFailed; // a word that the format does not know
    const bool listsNone = run.count() == 0;
    Witness witness = run.take(places.lineOf(start), records.problems);
    // It vouches for the whole without naming a test.
    if (listsNone && isPassed)
        witness.state = RunState::Passed;
    records.witnesses.push_back(std::move(witness));
}

void readAttestations(const TextSource& source, TestDictionary& tests, DocumentRecords& records)
{
    ReportPlaces places(source, LineNumber{1}, source.text);
    for (const std::string_view text : attestationTexts(source.text)) {
        const auto start = static_cast<std::size_t>(text.data() - source.text.data());
        const std::optional<Attestation> statement = readAttestation(text);
        if (statement && statement->isTestResult())
            readTestResult(*statement, source.text, start, tests, places, records);
        else if (!statement && !readEnvelope(text))
            addProblem(records.problems, {Severity::Warning, {"problem.attestation.broken", {}}, places.lineOf(start)});
    }
}

} // namespace

bool isAttestation(const JsonPeek& peek, const std::string& prefix)
{
    if (!prefix.empty())
        return false;
    // A long payload may hide what stands behind it.
    const bool isEnvelope =
        peek.has("payload") && peek.has("payloadType") && (peek.has("signatures") || !peek.complete);
    return isEnvelope || (peek.has("_type") && peek.has("predicateType")) ||
           (peek.has("dsseEnvelope") && peek.has("mediaType"));
}

std::unique_ptr<DocumentParser> makeAttestation(const DocumentContext& context)
{
    return makeWholeFile(context, [&tests = context.tests](const TextSource& source, DocumentRecords& records) {
        readAttestations(source, tests, records);
    });
}

} // namespace exhibit
