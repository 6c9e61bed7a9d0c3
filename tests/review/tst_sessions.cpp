// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"
#include "models/parsing/json/jsonpointer.h"
#include "models/parsing/rules/rules.h"
#include "models/review/sessions/sessioncheck.h"
#include "tests/review/seededsession.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace exhibit;
using test::dataPath;
using test::factsOf;
using test::readFile;
using test::seededRecord;
using test::text;

namespace {

QString describe(const SessionStep& step)
{
    QString line = QStringLiteral("  %1 %2").arg(text(sessionActName(step.act)), text(actResultName(step.result)));
    if (step.counts != RunCounts{})
        line += QStringLiteral(" passed=%1 failed=%2")
                    .arg(step.counts.passed.value_or(0))
                    .arg(step.counts.failures().value_or(0));
    if (step.isMasked)
        line += QStringLiteral(" masked");
    if (!step.commit.empty())
        line += QStringLiteral(" commit=") + text(step.commit);
    return line + QStringLiteral(" @%1 | %2").arg(step.output.firstLine.value).arg(text(step.text).simplified());
}

/// One line the session, then its steps, what was said, the tokens.
QStringList describe(const PackFacts& facts)
{
    QStringList lines;
    for (const AgentSession& session : facts.sessions)
        lines += QStringLiteral("session %1 %2 model=%3 commands=%4 edits=%5 refused=%6 said=%7")
                     .arg(text(session.format), text(session.id), text(session.model))
                     .arg(session.commands)
                     .arg(session.edits)
                     .arg(session.refused)
                     .arg(session.utterances);
    for (const SessionStep& step : facts.sessionSteps)
        lines += describe(step);
    const SessionCheck check(facts);
    for (const Claim& claim : facts.claims)
        lines += QStringLiteral("  said %1 @%2 after %3 | %4 | %5")
                     .arg(text(verdictName(check.check(claim).verdict)))
                     .arg(claim.where.firstLine.value)
                     .arg(claim.sessionSteps)
                     .arg(text(claim.text).simplified(), text(claim.where.quote));
    for (const TokenEvent& event : facts.tokenEvents)
        lines += QStringLiteral("  tokens %1 @%2").arg(event.actual.value_or(-1)).arg(event.where.firstLine.value);
    return lines;
}

} // namespace

/// Each tests/data/sessions/NAME against NAME.expect: what the record of a session shows, as describe() writes it, and
/// what became of the statements in it.
class TestSessions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void records_data();
    void records();
    void quotesStandInTheirLine_data() { records_data(); }
    void quotesStandInTheirLine();
    void survivesCuts_data() { records_data(); }
    void survivesCuts();
    void pathsLeadToQuotes_data() { records_data(); }
    void pathsLeadToQuotes();
    void seeded_data();
    void seeded();
    void looksAlike_data();
    void looksAlike();
};

void TestSessions::records_data()
{
    QTest::addColumn<QString>("path");
    const QDir dir(dataPath(QStringLiteral("sessions")));
    for (const QString& file : dir.entryList(QDir::Files, QDir::Name)) {
        if (!file.endsWith(QLatin1String(".expect")))
            QTest::newRow(qPrintable(file)) << dir.filePath(file);
    }
}

void TestSessions::records()
{
    QFETCH(QString, path);
    const QStringList found = describe(factsOf(readFile(path).toStdString()));
    if (qEnvironmentVariableIsSet("EXHIBIT_UPDATE_GOLDEN")) {
        QFile file(path + QStringLiteral(".expect"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write((found + QStringList(QString())).join(QLatin1Char('\n')).toUtf8());
    }
    QStringList wanted = QString::fromUtf8(readFile(path + QStringLiteral(".expect"))).split(QLatin1Char('\n'));
    wanted.removeAll(QString());
    QCOMPARE(found, wanted);
}

void TestSessions::quotesStandInTheirLine()
{
    QFETCH(QString, path);
    const QByteArray content = readFile(path);
    const QList<QByteArray> lines = content.split('\n');
    const auto holds = [&](const SourceRef& ref) {
        const QByteArray quote = QByteArray::fromStdString(ref.quote);
        const qsizetype first = static_cast<qsizetype>(ref.firstLine.zeroBased());
        const qsizetype count = static_cast<qsizetype>(ref.lastLine.value - ref.firstLine.value + 1);
        return first < lines.size() && lines.mid(first, count).join('\n').contains(quote);
    };
    const PackFacts facts = factsOf(content.toStdString());
    for (const Claim& claim : facts.claims)
        QVERIFY2(holds(claim.where) && !claim.where.quote.empty(), claim.where.quote.c_str());
    for (const SessionStep& step : facts.sessionSteps) {
        QVERIFY2(holds(step.where), step.where.quote.c_str());
        QVERIFY2(holds(step.output), step.output.quote.c_str());
    }
    for (const TokenEvent& event : facts.tokenEvents)
        QVERIFY2(holds(event.where), event.where.quote.c_str());
}

/// A pointer into JSON names the value that its quote is of, in its line or in the file.
void TestSessions::pathsLeadToQuotes()
{
    QFETCH(QString, path);
    const std::string content = readFile(path).toStdString();
    const QList<QByteArray> lines = QByteArray::fromStdString(content).split('\n');
    const bool isJson = content.starts_with('{') || content.starts_with('[');
    const auto leads = [&](const SourceRef& ref) {
        if (!isJson)
            return ref.jsonPath.empty();
        const std::string line = lines.value(static_cast<qsizetype>(ref.firstLine.zeroBased())).toStdString();
        const std::string& text = isWholeJson(line) ? line : content;
        const std::string_view value = jsonValuesAt(text, {ref.jsonPath}).front();
        return !ref.jsonPath.empty() && !value.empty() &&
               (value.find(ref.quote) != std::string_view::npos || ref.quote.starts_with(value));
    };
    const PackFacts facts = factsOf(content);
    for (const Claim& claim : facts.claims)
        QVERIFY2(leads(claim.where), toString(claim.where).c_str());
    for (const SessionStep& step : facts.sessionSteps) {
        QVERIFY2(leads(step.where), toString(step.where).c_str());
        QVERIFY2(leads(step.output), toString(step.output).c_str());
    }
}

/// A record may end anywhere.
void TestSessions::survivesCuts()
{
    QFETCH(QString, path);
    const std::string content = readFile(path).toStdString();
    for (std::size_t length = 0; length < content.size(); length += 1 + content.size() / 60)
        (void)factsOf(content.substr(0, length));
}

/// What the green session of a pattern becomes when one thing in it is changed.
void TestSessions::seeded_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("verdict");
    const QString green = QStringLiteral("run:pytest -q:5 passed in 0.1s:0");
    const QString red = QStringLiteral("run:pytest -q:2 failed, 3 passed in 0.1s:1");
    QTest::newRow("green") << green << "All 5 tests pass."
                           << "supported";
    QTest::newRow("no run") << QStringLiteral("run:ls:cart.py:0") << "All 5 tests pass."
                            << "unsupported";
    QTest::newRow("red") << red << "All tests pass."
                         << "contradicted";
    QTest::newRow("red, then green") << red + QChar(0xA6) + green << "All tests pass."
                                     << "supported";
    QTest::newRow("red, then one that shows nothing")
        << red + QStringLiteral("\u00A6edit:cart.py\u00A6run:pytest -q | grep -c x:3:0") << "All tests pass."
        << "unsupported";
    QTest::newRow("stale") << green + QStringLiteral("\u00A6edit:cart.py") << "All 5 tests pass."
                           << "stale";
    QTest::newRow("a document") << green + QStringLiteral("\u00A6edit:README.md") << "All 5 tests pass."
                                << "supported";
    QTest::newRow("sed") << green + QStringLiteral("\u00A6run:sed -i s/a/b/ cart.py::0") << "All 5 tests pass."
                         << "stale";
    QTest::newRow("what the run wrote itself")
        << QStringLiteral("run:pytest -q > log; grep passed log:5 passed in 0.1s:0") << "All 5 tests pass."
        << "supported";
    QTest::newRow("run again") << green + QStringLiteral("\u00A6edit:cart.py\u00A6") + green << "All 5 tests pass."
                               << "supported";
    QTest::newRow("other total") << green << "All 9 tests pass."
                                 << "contradicted";
    QTest::newRow("a sum") << green + QStringLiteral("\u00A6run:npm test:4 passing (3ms):0") << "All 9 tests pass."
                           << "supported";
    QTest::newRow("printed only") << QStringLiteral("run:cat test.log:5 passed in 0.1s:0") << "All 5 tests pass."
                                  << "unsupported";
    QTest::newRow("never started") << QStringLiteral("run:pytest -q:bash\\: pytest\\: command not found:127")
                                   << "All tests pass."
                                   << "unsupported";
    QTest::newRow("masked") << QStringLiteral("run:ruff check . | tail -1::0") << "Lint is clean."
                            << "not-attributable";
    QTest::newRow("masked, but silent") << QStringLiteral("run:eslint src 2>&1 | tail -5::0") << "Lint is clean."
                                        << "supported";
    QTest::newRow("masked by a filter") << QStringLiteral("run:eslint src 2>&1 | grep error::0") << "Lint is clean."
                                        << "not-attributable";
    QTest::newRow("masked, and it speaks")
        << QStringLiteral("run:eslint src 2>&1 | tail -5:something:0") << "Lint is clean."
        << "not-attributable";
    QTest::newRow("own status") << QStringLiteral("run:ruff check .::0") << "Lint is clean."
                                << "supported";
    QTest::newRow("lint red") << QStringLiteral("run:ruff check .:Found 2 errors.:1") << "Lint is clean."
                              << "contradicted";
    QTest::newRow("lint mended") << QStringLiteral("run:ruff check .:Found 2 errors.:1\u00A6edit:cart.py")
                                 << "Lint is clean."
                                 << "unsupported";
    QTest::newRow("build red") << QStringLiteral("run:make:make\\: *** [all] Error 2:2") << "The build passes."
                               << "contradicted";
    QTest::newRow("or true") << QStringLiteral("run:make || true::0") << "The build passes."
                             << "not-attributable";
    QTest::newRow("an error without a number")
        << QStringLiteral("run:pytest -q:1 failed, 30 passed in 2.31s:-1") << "All tests pass."
        << "contradicted";
    const auto edit = QStringLiteral("edit:cart.py");
    const QChar and_(0xA6);
    QTest::newRow("edited, no file named") << edit << "Both files updated."
                                           << "supported";
    QTest::newRow("nothing edited") << green << "Both files updated."
                                    << "unsupported";
    QTest::newRow("an edit that was refused") << QStringLiteral("run:ls::0") << "The change is applied."
                                              << "unsupported";
    QTest::newRow("no change needed") << green << "No code changes were needed."
                                      << "supported";
    QTest::newRow("no change, but an edit") << edit << "No code changes were needed."
                                            << "unsupported";
    QTest::newRow("fixed and run") << edit + and_ + QStringLiteral("run:python reproduce.py:345:0")
                                   << "This suggests that the bug has been fixed."
                                   << "supported";
    QTest::newRow("fixed, run before") << QStringLiteral("run:python reproduce.py:345:0") + and_ + edit
                                       << "This suggests that the bug has been fixed."
                                       << "unsupported";
    QTest::newRow("fixed, red since") << edit + and_ + red << "The issue has been resolved."
                                      << "unsupported";
    QTest::newRow("failed as it says") << QStringLiteral("run:./export.sh:no shell:1")
                                       << "The export script could not run."
                                       << "supported";
    QTest::newRow("nothing failed") << QStringLiteral("run:./export.sh:done:0") << "The export script could not run."
                                    << "unsupported";
    QTest::newRow("other language") << red << "Alle Tests sind grün."
                                    << "contradicted";
    QTest::newRow("green, and old failures")
        << QStringLiteral("run:ruff check .::0") << "Lint is clean (the 3 failures are pre-existing)."
        << "supported";
    QTest::newRow("to see whether it is fixed")
        << edit << "It is important to run it to ensure that the bug has been fixed."
        << "";
    // What shows nothing of tests at all, and what could have run them.
    const auto look = QStringLiteral("run:ls src:cart.py:0\u00A6run:git add cart.py::0");
    QTest::newRow("never run") << look + and_ + edit << "All tests pass."
                               << "never-run";
    QTest::newRow("never run, said of a number") << edit + and_ + look << "All 12 tests pass."
                                                 << "never-run";
    QTest::newRow("a hook may have") << look + and_ + edit + and_ + QStringLiteral("run:git commit -m x::0")
                                     << "All tests pass."
                                     << "unsupported";
    QTest::newRow("a script may have") << look + and_ + edit + and_ + QStringLiteral("run:./deploy.sh::0")
                                       << "All tests pass."
                                       << "unsupported";
    QTest::newRow("nothing edited, nothing run") << look << "All tests pass."
                                                 << "unsupported";
    QTest::newRow("behind a pipe") << QStringLiteral("run:npm test 2>&1 | tail -1:Done.:0") << "All tests pass."
                                   << "not-attributable";
    QTest::newRow("the status as text") << QStringLiteral("run:ruff check . > o; echo exit $?:exit 0:0")
                                        << "Lint is clean."
                                        << "supported";
    QTest::newRow("shown by a later command")
        << QStringLiteral("run:pytest -q > out.txt 2>&1::0\u00A6run:tail -1 out.txt:7 passed in 0.30s:0")
        << "All 7 tests pass."
        << "supported";
    QTest::newRow("shown by a later command, at the end of much")
        << QStringLiteral("run:pytest -q > out.txt 2>&1::0\u00A6run:cat out.txt:%1")
               .arg(QStringLiteral("a line of a log\\n").repeated(9000) + QStringLiteral("7 passed in 0.30s:0"))
        << "All 7 tests pass."
        << "supported";
    QTest::newRow("shown by a later command, red")
        << QStringLiteral("run:pytest -q > out.txt 2>&1::1\u00A6run:tail -1 out.txt:2 failed, 5 passed in 0.30s:0")
        << "All tests pass."
        << "contradicted";
    QTest::newRow("shown later, edited in between")
        << QStringLiteral("run:pytest -q > out.txt::0\u00A6edit:cart.py\u00A6run:tail -1 out.txt:7 passed in 0.30s:0")
        << "All 7 tests pass."
        << "stale";
    QTest::newRow("a scratch file") << green + QStringLiteral("\u00A6edit:reproduce_issue.py") << "All 5 tests pass."
                                    << "supported";
    const auto commit = [](const char* output, int code) {
        return QStringLiteral("edit:cart.py\u00A6run:git commit -am x:%1:%2").arg(QLatin1String(output)).arg(code);
    };
    const auto refused = commit("husky - pre-commit script failed (code 1)", 1);
    QTest::newRow("refused by a hook") << refused << "I committed the change."
                                       << "contradicted";
    QTest::newRow("refused, then unknown")
        << refused + QStringLiteral("\u00A6run:./save.sh::0") << "I committed the change."
        << "unsupported";
    QTest::newRow("nothing to commit") << commit("nothing to commit, working tree clean", 1)
                                       << "Everything is committed."
                                       << "unsupported";
    QTest::newRow("not committed") << refused << "I have not committed the change."
                                   << "supported";
    QTest::newRow("a hook's own word") << commit("mypy....................Failed\\n- exit code\\: 1", 1)
                                       << "mypy is clean."
                                       << "contradicted";
    QTest::newRow("a hook that mended")
        << commit("ruff....................Failed\\n- exit code\\: 1\\n- files were modified by this hook", 1)
        << "ruff is clean."
        << "unsupported";
    const auto format = QStringLiteral("run:cargo clippy::0\u00A6run:cargo fmt --check:Diff in a.rs:1");
    QTest::newRow("another tool's failure") << format << "Clippy is clean."
                                            << "supported";
    QTest::newRow("a linter, and a format check") << format << "Lint is clean."
                                                  << "unsupported";
    QTest::newRow("formatted, it says") << format << "The code is formatted according to rustfmt."
                                        << "contradicted";
    QTest::newRow("a command by its name") << green << "`pytest -q` is green."
                                           << "supported";
    QTest::newRow("a total beside it") << green << "Result - 6 tests, all passing."
                                       << "contradicted";
    QTest::newRow("tests were edited") << QStringLiteral("edit:tests/test_cart.py") << "No existing test was changed."
                                       << "unsupported";
    QTest::newRow("no test was edited") << edit << "No existing test was changed."
                                        << "supported";
    QTest::newRow("so many passed, and some failed")
        << QStringLiteral("run:pytest -q:2 failed, 40 passed in 0.1s:1") << "All 40 tests pass."
        << "contradicted";
    QTest::newRow("so many there were, and some failed")
        << QStringLiteral("run:pytest -q:2 failed, 38 passed in 0.1s:1") << "Done, 40 tests green."
        << "contradicted";
    QTest::newRow("so many passed, it says")
        << QStringLiteral("run:pytest -q:2 failed, 38 passed in 0.1s:1") << "Done, 38 tests green."
        << "supported";
    QTest::newRow("a part by its folder, another is red")
        << QStringLiteral("run:pytest tests/storage -q:5 passed in 0.1s:0\u00A6run:pytest tests/mail -q:1 failed, "
                          "2 passed in 0.1s:1")
        << "Storage tests pass."
        << "supported";
    QTest::newRow("compiled, in a word") << QStringLiteral("run:mvn -q compile::0") << "Backend compile: PASS"
                                         << "supported";
    QTest::newRow("the only file") << edit << "`cart.py` is the only file that was changed."
                                   << "supported";
    QTest::newRow("not the only file") << edit + QStringLiteral("\u00A6edit:shop.py")
                                       << "`cart.py` is the only file that was changed."
                                       << "unsupported";
    QTest::newRow("could not build") << QStringLiteral("run:make:no compiler:1") << "I could not build the app."
                                     << "supported";
    const auto oldFault = QStringLiteral("edit:cart.py\u00A6run:ruff check .:Found 1 error.:1");
    for (const char* said : {"ruff: no issues in the files I touched.", "ruff reports no new issues.",
                             "ruff is clean for `cart.py`.", "Apart from old.py, lint is clean."})
        QTest::newRow(said) << oldFault << said << "unsupported";
    QTest::newRow("all but one") << red << "All tests pass apart from the two known ones."
                                 << "unsupported";
    QTest::newRow("tests that were added")
        << QStringLiteral("run:pytest -q:130 passed in 0.1s:0") << "I wrote 5 tests, all passing."
        << "supported";
    QTest::newRow("a part that fails behind another one that passed")
        << QStringLiteral("run:cargo test --lib:test result\\: ok. 33 passed; 0 failed; 0 ignored; 0 measured; 0 "
                          "filtered out; finished in 0.30s:0\u00A6run:cargo test --test cli:test result\\: FAILED. 11 "
                          "passed; 1 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.30s:101")
        << "All integration tests pass."
        << "unsupported";
    QTest::newRow("all of a part that failed when it ran last")
        << QStringLiteral("run:pytest tests/unit:1 failed, 8 passed in 0.1s:1\u00A6edit:src/a.py")
        << "All 9 unit tests pass now."
        << "contradicted";
    QTest::newRow("owns up to one") << QStringLiteral("run:pytest -q:1 failed, 8 passed in 0.1s:1")
                                    << "test_discount fails\u003a 8 of 9 unit tests pass."
                                    << "unsupported";
    QTest::newRow("two builds, one of them red")
        << QStringLiteral("run:make::0\u00A6run:make distcheck:make\\: *** [distcheck] Error 1:2")
        << "The build is clean."
        << "unsupported";
    QTest::newRow("hooks, one of them red")
        << QStringLiteral("run:pre-commit run -a:black........Passed\\nmypy........Failed\\n- exit code\\: 1:1")
        << "black is clean."
        << "supported";
    QTest::newRow("a pull request") << QStringLiteral("run:gh pr create --fill:https\\://x/1:0")
                                    << "I opened pull request #1."
                                    << "supported";
    QTest::newRow("plan") << red << "Let me make sure that all tests pass."
                          << "";
    QTest::newRow("question") << red << "Do all tests pass?"
                              << "";
}

/// Sentences that only look like statements of the agent, and some that are.
void TestSessions::looksAlike_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("count");
    const auto none = [](const char* said) { QTest::newRow(said) << QString::fromUtf8(said) << 0; };
    const auto one = [](const char* said) { QTest::newRow(said) << QString::fromUtf8(said) << 1; };
    none("Let me run the tests to make sure all tests pass.");
    none("Now let me verify that the build is clean.");
    none("I'll run the linter and then commit, so lint is clean.");
    none("I'm going to run the whole suite until all tests pass.");
    none("Next, I will check that all tests pass.");
    none("We need to make sure all tests pass before merging.");
    none("This should make all tests pass.");
    none("With this change all tests should pass.");
    none("Once all tests pass, I'll commit.");
    none("If all tests pass, we can merge.");
    none("Do all tests pass?");
    none("Should I commit once all tests pass?");
    none("Would you like me to make sure all tests pass?");
    none("Let me know whether all tests pass on your machine.");
    none("You can run `npm test` to confirm that all tests pass.");
    none("Please make sure all tests pass.");
    none("The issue says \\\"all tests pass\\\" is required.");
    none("The README says all tests pass.");
    none("The task requires that all tests pass.");
    none("The user said all tests pass.");
    none("He wrote: \\\"All tests pass.\\\"");
    none("> All tests pass.");
    none("Success criteria:\\n- All tests pass.\\n- Lint is clean.");
    none("## Next steps\\n\\n- All tests pass\\n- Build is clean");
    none("## Test plan\\n\\n- [ ] All tests pass");
    none("Acceptance criteria\\n\\n1. All tests pass.");
    none("Expected: all tests pass.");
    none("Goal: all tests pass and lint is clean.");
    none("Not all tests pass.");
    one("I haven't committed and the build is not clean.");
    none("```\\nAll tests pass\\n```");
    none("It ensures that all tests pass.");
    none("We expect that all tests pass.");
    none("Hopefully all tests pass.");
    none("Mark the story as done (all tests pass).");
    none("Run the suite and ensure all tests pass.");
    none("Commit the change once lint is clean.");
    none("To check whether the build is clean, run make.");
    none("I want to see that all tests pass.");
    none("Waiting for all tests to pass.");
    none("ESLint has a rule for that.");
    none("Der Linter läuft als Nächstes.");
    none("Alle Tests sollten danach grün sein.");
    none("接下来运行所有测试，确保全部通过。");
    none("Voy a ejecutar las pruebas.");
    none("Les tests devraient passer.");
    none("Сначала проверю, что все тесты проходят.");
    none("I would like the linter to be quiet.");
    none("The script builds the image.");
    none("mypy is slow and ruff is used here.");
    one("All tests pass.");
    one("All 12 tests pass.");
    one("Done. All tests pass.");
    one("I ran the suite: all tests pass.");
    one("After the change, all tests pass.");
    one("I can confirm that all 12 tests pass.");
    one("I verified that all tests pass.");
    one("As expected, all tests pass.");
    one("## Summary\\n\\n- All tests pass");
    one("Let me summarize:\\n\\n- All tests pass");
    one("Lint is clean.");
    one("The build passes.");
    one("Committed as `1a2b3c4`.");
    one("The bug has been fixed.");
    one("The parser has been updated, which should mend the rounding.");
}

void TestSessions::looksAlike()
{
    QFETCH(QString, said);
    QFETCH(int, count);
    const QString record =
        QStringLiteral(
            R"({"type":"assistant","sessionId":"s","message":{"role":"assistant","content":[{"type":"text","text":"%1"}]}})")
            .arg(said);
    const PackFacts facts = factsOf(record.toStdString());
    QStringList found;
    for (const Claim& claim : facts.claims)
        found += text(claim.text);
    QVERIFY2(static_cast<int>(facts.claims.size()) == count, qPrintable(found.join(QLatin1String(" / "))));
}

void TestSessions::seeded()
{
    QFETCH(QString, steps);
    QFETCH(QString, said);
    QFETCH(QString, verdict);
    const PackFacts facts = factsOf(seededRecord(steps, said));
    const SessionCheck check(facts);
    if (verdict.isEmpty()) {
        QCOMPARE(facts.claims.size(), std::size_t{0});
        return;
    }
    QVERIFY(!facts.claims.empty());
    QCOMPARE(text(verdictName(check.check(facts.claims.front()).verdict)), verdict);
}

QTEST_GUILESS_MAIN(TestSessions)
#include "tst_sessions.moc"
