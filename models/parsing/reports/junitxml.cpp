// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/junitxml.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/pytest/pytestreport.h"
#include "models/parsing/pytest/pytestreporttext.h"
#include "models/parsing/reports/junitcase.h"
#include "models/parsing/reports/junitsuites.h"
#include "models/parsing/reports/reportcounts.h"
#include "models/parsing/reports/testnodeid.h"
#include "models/parsing/reports/testresults.h"
#include "models/parsing/text/isotime.h"
#include "models/parsing/xml/xmllines.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <unordered_map>
#include <utility>

namespace exhibit {

namespace {

enum class Place { Outside, Suites, Suite, Case, Reason, Inside };

struct TestCase
{
    std::string name, className, file;
    SourceRef where;
    Outcome byAttributes = Outcome::Passed;
    bool failed = false, error = false, skipped = false, expected = false;
    std::int64_t reruns = 0, flakes = 0;
    JUnitReason reason; ///< of the failure, else of the error
    JUnitReason flaky;  ///< of the first failed attempt
};

/// A class of a language whose methods have names of their own: `org.acme.CartTest`.
bool isMethod(std::string_view className)
{
    return className.find('.') != std::string_view::npos && className.find_first_of("/ ") == std::string_view::npos;
}

bool isFailedState(RunState state)
{
    return state == RunState::Failed || state == RunState::CollectionFailed;
}

Problem located(const char* id, Severity severity, SourceRef where, std::vector<MessageArg> args = {})
{
    return Problem{severity, {id, std::move(args)}, std::move(where)};
}

} // namespace

class JUnitParser::Private : public XmlHandler
{
public:
    Private(TextSource textSource, TestDictionary& tests) : origin(std::move(textSource)), results(tests), lines(*this)
    {}

    void startElement(const XmlElement& element) override;
    void endElement(std::string_view name) override;
    void text(LineNumber line, std::string_view raw, bool verbatim) override;
    std::vector<Witness> finish();

    TextSource origin;
    TestResults results;
    XmlLines lines;
    std::vector<Problem> problems;

private:
    void startCase(const XmlElement& element);
    void startInCase(const XmlElement& element);
    void takeProperty(const XmlElement& element);
    void endCase();
    bool endAsCollection();
    std::string distinctId(std::string nodeId, Outcome outcome);
    void takeResult(Outcome outcome);
    /// Some test cases may stand in what could not be read.
    bool isUnread() const { return lines.isBroken() && lines.faults().why != "text-behind"; }
    void reportFaults();
    void complete(Witness& witness) const;

    std::vector<Place> places;
    JUnitSuites suites;
    TestCase current;
    JUnitReason* reason = nullptr; ///< the one that takes text
    RunKey key;
    bool internalError = false;
    struct Named
    {
        int count = 0, suite = 0;
        bool failed = false;
    };
    std::unordered_map<std::string, Named> named; ///< tests by name, not those of pytest
    std::int64_t repeated = 0, sameNames = 0;
    SourceRef repeatedAt, sameNamesAt;
    SourceRef root;
};

void JUnitParser::Private::startElement(const XmlElement& element)
{
    const Place around = places.empty() ? Place::Outside : places.back();
    Place place = Place::Inside;
    const bool holdsSuites = around == Place::Outside || around == Place::Suites || around == Place::Suite;
    if (holdsSuites && (element.name == "testsuites" || element.name == "testsuite")) {
        place = element.name == "testsuites" ? Place::Suites : Place::Suite;
        const SourceRef where = origin.pointTo(element.line, element.quote);
        if (root.isNull())
            root = where;
        suites.open(element, where);
    } else if (holdsSuites && around != Place::Outside && element.name == "testcase") {
        place = Place::Case;
        startCase(element);
    } else if (around == Place::Case) {
        startInCase(element);
        place = reason ? Place::Reason : Place::Inside;
    } else if (element.name == "property") {
        takeProperty(element);
    }
    places.push_back(place);
}

void JUnitParser::Private::startCase(const XmlElement& element)
{
    current = {};
    current.name = element.attribute("name");
    current.className = element.attribute(element.has("classname") ? "classname" : "class");
    current.file = element.attribute(element.has("file") ? "file" : "filepath");
    current.where = origin.pointTo(element.line, element.quote);
    current.byAttributes = outcomeOfAttributes(element);
}

void JUnitParser::Private::startInCase(const XmlElement& element)
{
    reason = nullptr;
    const bool failed = element.name == "failure";
    const bool error = element.name == "error";
    if (failed || error) {
        // A failing call tells more than the failing teardown behind it.
        if (!current.failed)
            reason = &current.reason;
        current.failed = current.failed || failed;
        current.error = current.error || error;
    } else if (element.name == "skipped") {
        current.skipped = true;
        current.expected = element.attribute("type") == "pytest.xfail";
    } else if (element.name == "rerunFailure" || element.name == "rerunError") {
        ++current.reruns;
    } else if (element.name == "flakyFailure" || element.name == "flakyError") {
        if (current.flakes++ == 0)
            reason = &current.flaky;
    }
    if (reason)
        reason->begin(element, origin);
}

/// A suite's properties may name the run.
void JUnitParser::Private::takeProperty(const XmlElement& element)
{
    const bool ofCase = std::find(places.begin(), places.end(), Place::Case) != places.end();
    const std::string_view name = element.attribute("name");
    if (ofCase)
        return;
    if (key.runId.empty() && (name == "run_id" || name == "run-id" || name == "runId"))
        key.runId = messageLine(element.attribute("value"));
    else if (key.phase.empty() && (name == "phase" || name == "phase_id"))
        key.phase = messageLine(element.attribute("value"));
}

void JUnitParser::Private::text(LineNumber line, std::string_view raw, bool verbatim)
{
    if (reason && !places.empty() && places.back() == Place::Reason)
        reason->addText(line, raw, verbatim, origin);
}

void JUnitParser::Private::endElement(std::string_view /*name*/)
{
    if (places.empty())
        return;
    const Place place = places.back();
    places.pop_back();
    switch (place) {
    case Place::Case:
        endCase();
        break;
    case Place::Suite:
    case Place::Suites:
        suites.close(!lines.isBroken(), problems);
        break;
    case Place::Reason:
        reason = nullptr;
        break;
    default:
        break;
    }
}

/// What pytest writes as a test case and is none: a module that was not collected or was skipped as a whole.
bool JUnitParser::Private::endAsCollection()
{
    const bool isModule = current.className.empty() && suites.isOfPytest();
    if (current.error && isModule && current.reason.isCollectionFailure()) {
        CollectionError error;
        error.module = moduleOfDotted(current.name);
        readCollectionCause(collectionCause(current.reason.text()), error);
        error.where = current.reason.cause();
        results.addCollectionError(std::move(error));
        return true;
    }
    if (current.error && current.className == "pytest" && current.reason.isInternalError()) {
        internalError = true;
        return true;
    }
    return current.skipped && isModule && !current.failed && !current.error;
}

void JUnitParser::Private::endCase()
{
    Outcome outcome = current.byAttributes;
    if (current.failed)
        outcome = Outcome::Failed;
    else if (current.error)
        outcome = Outcome::Error;
    else if (current.skipped)
        outcome = current.expected ? Outcome::XFailed : Outcome::Skipped;
    suites.count(outcome, current.failed, current.error);
    if (endAsCollection())
        return;
    if (isBlank(current.name))
        addProblem(problems, located("problem.junit.nameless-test", Severity::Warning, current.where));
    takeResult(outcome);
}

/// A name that comes again is another test of the same name: one in another browser, or of a parameter that the name
/// does not tell. A method that passes behind a failure of its name was tried again, and pytest writes a test
/// that fails in call and teardown twice.
std::string JUnitParser::Private::distinctId(std::string nodeId, Outcome outcome)
{
    if (suites.isOfPytest())
        return nodeId;
    Named& known = named[nodeId];
    const bool isAgain = known.count > 0 && known.suite == suites.number() && known.failed && !isFailure(outcome) &&
                         isMethod(current.className);
    known.suite = suites.number();
    known.failed = isFailure(outcome);
    if (isAgain || ++known.count == 1)
        return nodeId;
    nodeId += " [" + std::to_string(known.count) + ']';
    if (sameNames++ == 0)
        sameNamesAt = current.where;
    return nodeId;
}

void JUnitParser::Private::takeResult(Outcome outcome)
{
    const std::string nodeId = distinctId(
        nodeIdOf({current.className, current.name, current.file, suites.currentName(), suites.isOfPytest()}), outcome);
    ReportedResult result;
    result.nodeId = nodeId;
    result.outcome = outcome;
    result.failedAttempts = current.reruns + current.flakes;
    if (isFailure(outcome)) {
        result.failure = current.reason.failure(current.className, current.name);
        if (current.reason.where().isNull())
            result.failure.cause = {};
    }
    result.failure.where = current.where;
    const bool wasTwice = current.failed && current.error;
    if (results.add(std::move(result)) || wasTwice)
        return;
    suites.noteRepeated();
    if (!isFailure(outcome) && repeated++ == 0)
        repeatedAt = current.where;
}

void JUnitParser::Private::reportFaults()
{
    const XmlLines::Faults& faults = lines.faults();
    const auto at = [this](LineNumber line) { return origin.pointTo(line, {}); };
    if (faults.documentType.isValid())
        addProblem(problems, located("problem.junit.document-type", Severity::Warning, at(faults.documentType)));
    if (faults.controlBytes > 0) {
        Problem problem = located("problem.junit.control-bytes", Severity::Info, at(faults.controlAt));
        problem.count = faults.controlBytes;
        addProblem(problems, std::move(problem));
    }
    if (faults.unknownEntities > 0) {
        Problem problem = located("problem.junit.unknown-entity", Severity::Info, at(faults.unknownEntityAt));
        problem.count = faults.unknownEntities;
        addProblem(problems, std::move(problem));
    }
    if (faults.brokenAt.isValid()) {
        const std::string id = "problem.junit." + faults.why;
        addProblem(problems, located(id.c_str(), Severity::Warning, at(faults.brokenAt),
                                     {{"line", std::to_string(at(faults.brokenAt).firstLine.value)}}));
    }
    suites.finish(problems);
    if (!suites.totals().unread.isNull())
        addProblem(problems, located("problem.junit.count-not-read", Severity::Warning, suites.totals().unread));
    if (repeated > 0) {
        Problem problem = located("problem.junit.repeated-test", Severity::Info, repeatedAt);
        problem.count = repeated;
        addProblem(problems, std::move(problem));
    }
    if (sameNames > 0) {
        Problem problem = located("problem.junit.same-name", Severity::Info, sameNamesAt);
        problem.count = sameNames;
        addProblem(problems, std::move(problem));
    }
}

void JUnitParser::Private::complete(Witness& witness) const
{
    const JUnitSuites::Totals& totals = suites.totals();
    const std::int64_t failing = witness.counts.failures().value_or(0);
    const bool onlyNumbers = !suites.hasCases() && (totals.tests.value_or(0) > 0 || !totals.unread.isNull());
    if (onlyNumbers)
        witness.counts = {};
    if (onlyNumbers)
        totals.completeCounts(witness.counts);
    else if (isUnread())
        totals.noteUnread(witness.counts);
    witness.durationSeconds = totals.seconds;
    witness.createdEpoch = isoEpoch(totals.timestamp, ZonelessTime::Utc); // of one machine, so comparable
    witness.state = runStateOf(std::nullopt, witness.counts);
    if (internalError)
        witness.state = RunState::Interrupted;
    else if (isUnread() && !isFailedState(witness.state))
        witness.state = lines.faults().why == "ends-early" ? RunState::Interrupted : RunState::Unknown;
    const bool statesMore = totals.failures.value_or(0) + totals.errors.value_or(0) > failing;
    const bool hidesFailures = !totals.unread.isNull() && !suites.hasCases();
    witness.state = unlessUnsure(witness.state, std::nullopt, statesMore || hidesFailures);
}

std::vector<Witness> JUnitParser::Private::finish()
{
    lines.finish();
    reportFaults();
    if (root.isNull())
        return {};
    Witness witness;
    witness.kind = WitnessKind::Report;
    witness.key = key;
    witness.where = witness.summary = root;
    results.moveTo(witness);
    complete(witness);
    std::vector<Witness> witnesses;
    witnesses.push_back(std::move(witness));
    return witnesses;
}

JUnitParser::JUnitParser(TextSource origin, TestDictionary& tests)
    : d(std::make_unique<Private>(std::move(origin), tests))
{}

JUnitParser::~JUnitParser() = default;

void JUnitParser::addLine(std::string_view line)
{
    d->lines.addLine(line);
}

std::vector<Witness> JUnitParser::finish()
{
    return d->finish();
}

std::vector<Problem> JUnitParser::takeProblems()
{
    return std::exchange(d->problems, {});
}

bool isJUnitXml(const TextHead& head)
{
    return head.rootName() == "testsuites" || head.rootName() == "testsuite" || head.isXmlPrologue();
}

std::unique_ptr<DocumentParser> makeJUnitXml(const DocumentContext& context)
{
    return std::make_unique<WitnessLines<JUnitParser>>(context);
}

} // namespace exhibit
