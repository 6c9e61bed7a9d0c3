// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/html/pytesthtml.h"

#include "models/domain/text.h"
#include "models/parsing/formats/parserbases.h"
#include "models/parsing/json/jsonnode.h"
#include "models/parsing/reports/html/htmlpages.h"
#include "models/parsing/reports/runreport.h"

#include <re2/re2.h>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::string_view blobMark = "data-jsonblob=\"";

Outcome outcomeOfWord(std::string_view word)
{
    static constexpr std::pair<std::string_view, Outcome> words[] = {
        {"passed", Outcome::Passed},   {"failed", Outcome::Failed},   {"error", Outcome::Error},
        {"skipped", Outcome::Skipped}, {"xfailed", Outcome::XFailed}, {"xpassed", Outcome::XPassed}};
    const std::string small = lowered(word);
    const auto* const known =
        std::find_if(std::begin(words), std::end(words), [&small](const auto& entry) { return entry.first == small; });
    return known == std::end(words) ? Outcome::Absent : known->second;
}

/// `tests/a.py::test_x::setup` is an error of the test.
std::string_view withoutPhase(std::string_view name)
{
    for (const std::string_view phase : {"::setup", "::teardown"}) {
        if (name.ends_with(phase))
            name.remove_suffix(phase.size());
    }
    return name;
}

/// `E       assert 1 == 2` of a log.
std::string messageOf(std::string_view log)
{
    for (std::string_view rest = log; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(line.size() + 1, rest.size()));
        if (line.starts_with("E   "))
            return std::string(messageLine(trimmed(line.substr(1))));
    }
    return {};
}

void addResult(RunReport& run, std::string_view name, std::string_view word, std::string_view log,
               const SourceRef& where)
{
    const Outcome outcome = outcomeOfWord(word);
    if (lowered(word) == "rerun")
        return; // the result of its last attempt follows
    if (outcome == Outcome::Absent)
        return run.addUnknown(where);
    Failure failure;
    failure.where = where;
    failure.message = isFailure(outcome) ? messageOf(log) : std::string();
    run.add(withoutPhase(name), outcome, std::move(failure));
}

void readBlob(const TextSource& source, std::size_t begin, RunReport& run)
{
    PageLines lines(source.text);
    const SourceRef where = source.pointTo(lines.lineOf(begin), blobMark);
    const std::string json = withoutReferences(source.text.substr(begin, source.text.find('"', begin) - begin));
    run.summary = where;
    JsonTree tree;
    tree.read(json, [&](const JsonNode& root) {
        for (const JsonNode& test : root["tests"].children) {
            for (const JsonNode& result : test.children)
                addResult(run, test.key, result["result"].string(), result["log"].string(), where);
        }
    });
}

void readRows(const TextSource& source, RunReport& run)
{
    static const RE2 row(R"(<td class="col-result">\s*(\w+)\s*</td>\s*<td class="col-name">([^<]*)</td>)");
    PageLines lines(source.text);
    re2::StringPiece rest(source.text.data(), source.text.size());
    re2::StringPiece word, name;
    while (RE2::FindAndConsume(&rest, row, &word, &name)) {
        const auto placeOf = [&](const re2::StringPiece& part) {
            const std::string_view said(part.data(), part.size());
            return source.pointTo(lines.lineOf(static_cast<std::size_t>(part.data() - source.text.data())), said);
        };
        if (run.summary.isNull())
            run.summary = placeOf(word);
        const std::string said = withoutReferences(std::string_view(name.data(), name.size()));
        addResult(run, said, std::string_view(word.data(), word.size()), {}, placeOf(name));
    }
}

/// `12 tests took 00:01:04.`, before 4.0 `12 tests ran in 64.20 seconds.`
std::optional<double> durationOf(std::string_view page)
{
    static const RE2 took(R"(\d+ tests? took (\d+):(\d+):(\d+)\.)");
    static const RE2 ran(R"(\d+ tests? ran in ([\d.]+) seconds)");
    const re2::StringPiece text(page.data(), page.size());
    int hours = 0, minutes = 0, seconds = 0;
    double all = 0;
    if (RE2::PartialMatch(text, took, &hours, &minutes, &seconds))
        return hours * 3600.0 + minutes * 60.0 + seconds;
    return RE2::PartialMatch(text, ran, &all) ? std::optional(all) : std::nullopt;
}

void readPytestPage(TestDictionary& tests, const TextSource& source, DocumentRecords& records)
{
    RunReport run(tests, "pytest");
    run.duration = durationOf(source.text);
    run.isUnfinished = source.text.find("</html>") == std::string_view::npos;
    const std::size_t blob = source.text.find(blobMark);
    if (blob != std::string_view::npos)
        readBlob(source, blob + blobMark.size(), run);
    else
        readRows(source, run);
    if (run.saysAnything()) {
        const SourceRef where = run.summary;
        records.witnesses.push_back(run.take(where, records.problems));
    }
}

} // namespace

bool isPytestHtml(const TextHead& head)
{
    static const RE2 maker(
        R"re(https?://(?:pypi\.(?:python\.)?org/(?:pypi|project)/pytest-html|github\.com/pytest-dev/pytest-html)|id="data-container" data-jsonblob=)re");
    return lowered(trimmed(head.text()).substr(0, 9)) == "<!doctype" &&
           RE2::PartialMatch(re2::StringPiece(head.text().data(), head.text().size()), maker);
}

std::unique_ptr<DocumentParser> makePytestHtml(const DocumentContext& context)
{
    return makeWholeFile(context, [&tests = context.tests](const TextSource& source, DocumentRecords& records) {
        readPytestPage(tests, source, records);
    });
}

} // namespace exhibit
