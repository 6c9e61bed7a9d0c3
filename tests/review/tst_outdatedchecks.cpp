// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/sessioncheck.h"
#include "tests/review/seededsession.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <initializer_list>

using namespace exhibit;
using test::factsOf;
using test::seededRecord;
using test::text;

/// Statements about checks behind which something was edited, and about work that was, or was not, done.
class TestOutdatedChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edited_data();
    void edited();
    void done_data();
    void done() { edited(); }
    void sentences();
};

namespace {

constexpr const char* green = "run:pytest -q:5 passed in 0.1s:0";
constexpr const char* lint = "run:ruff check .:All checks passed!:0";
constexpr const char* look = "run:ls src:cart.py:0 & edit:cart.py & run:git add cart.py::0";
constexpr const char* made = "run:git commit -m x:[main 1a2b3c4] x:0";

void row(const char* name, std::initializer_list<const char*> steps, const char* said, const char* verdict)
{
    QString all;
    for (const char* step : steps)
        all += (all.isEmpty() ? QString() : QString(QChar(0xA6))) + QString::fromUtf8(step);
    all.replace(QLatin1String(" & "), QString(QChar(0xA6)));
    QTest::newRow(name) << all << QString::fromUtf8(said) << QString::fromLatin1(verdict);
}

} // namespace

void TestOutdatedChecks::edited_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("verdict");
    row("a number without all", {green}, "5 tests passed", "supported");
    row("a number without all, edited", {green, "edit:cart.py"}, "5 tests passed", "stale");
    row("edited, and a run behind it that shows nothing", {green, "edit:cart.py", "run:pytest -q | grep -c x:3:0"},
        "All tests pass.", "unsupported");
    row("some of them, edited", {"run:pytest -q:1 failed, 5 passed in 0.1s:1", "edit:cart.py"}, "5 tests passed",
        "supported");
    row("lint, edited", {lint, "edit:cart.py"}, "Lint is clean.", "stale");
    row("lint, edited and told of before", {lint, "edit:cart.py"}, "Before the change lint was clean.", "unsupported");
    row("lint, and told what came then", {lint, "edit:cart.py"}, "Ruff found no issues, then I renamed a variable.",
        "unsupported");
    row("lint, another language", {lint, "edit:web/app.ts"}, "Lint is clean.", "supported");
    row("lint, a document", {lint, "edit:README.md"}, "Lint is clean.", "supported");
    row("lint, then a script", {lint, "edit:cart.py", "run:./check.sh:ok:0"}, "Lint is clean.", "supported");
    row("lint, then a commit with its hooks", {lint, "edit:cart.py", made}, "Lint is clean.", "supported");
    row("lint, then tests", {lint, "edit:cart.py", green}, "Lint is clean.", "stale");
    row("lint of one file", {"run:ruff check src/a.py:All checks passed!:0", "edit:src/b.py"}, "Lint is clean.",
        "supported");
    row("lint of that file", {"run:ruff check src/a.py:All checks passed!:0", "edit:src/a.py"}, "Lint is clean.",
        "stale");
    row("types, then a build", {"run:cargo check::0", "edit:src/a.rs", "run:cargo build::0"}, "cargo check is clean.",
        "supported");
    row("types, edited", {"run:tsc --noEmit::0", "edit:src/a.ts"}, "tsc reports no errors.", "stale");
    row("in files that were touched", {lint, "edit:cart.py"}, "Lint is clean in the files I touched.", "supported");
    row("a build by its tests",
        {"run:cargo test:test result\\: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out:0"},
        "The build passes.", "supported");
    row("no word of its warnings",
        {"run:cargo test:test result\\: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out:0"},
        "The build has no warnings.", "unsupported");
    row("no build by its tests", {green}, "The build passes.", "unsupported");
    row("a check that is a dry run",
        {"run:clang-format --dry-run --Werror a.cpp:a.cpp\\:1\\:1\\: error\\: should be clang-formatted:1"},
        "clang-format has no complaints.", "contradicted");
}

void TestOutdatedChecks::done_data()
{
    QTest::addColumn<QString>("steps");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("verdict");
    row("never pushed", {look, made}, "The branch was pushed.", "never-run");
    row("never committed", {look}, "I committed the change.", "never-run");
    row("a script may have", {look, "run:./deploy.sh::0"}, "The branch was pushed.", "unsupported");
    row("others may have", {look}, "The branch was already pushed.", "unsupported");
    row("a queue", {look}, "Items are pushed to the queue.", "unsupported");
    row("a transaction", {look}, "Changes are committed after the loop.", "unsupported");
    row("an image", {look}, "I pushed the image to the registry.", "unsupported");
    row("nothing was edited", {"run:ls src:cart.py:0"}, "I committed the change.", "unsupported");
    row("skipped", {"run:pytest -q:3 passed, 2 skipped in 0.1s:0"}, "No test is skipped.", "contradicted");
    row("not skipped", {green}, "No test is skipped.", "supported");
    row("skipped of a part", {"run:pytest -q -k cart:3 passed, 2 skipped in 0.1s:0"}, "No test is skipped.",
        "unsupported");
    row("so many of the total", {"run:pytest -q:2 failed, 3 passed in 0.1s:1"}, "3 of the 5 tests pass.", "supported");
    row("left untouched", {"edit:cart.py"}, "I did not touch `shop.py`.", "supported");
    row("touched", {"edit:cart.py"}, "I did not touch `cart.py`.", "unsupported");
    row("a kind that did not run", {green}, "I did not run the integration suite.", "supported");
    row("a kind that ran", {"run:pytest tests/integration:5 passed in 0.1s:0"}, "I did not run the integration suite.",
        "unsupported");
    row("a command that failed", {"run:terraform validate:Error\\: Missing required argument:1"},
        "`terraform validate` is clean.", "contradicted");
    row("a command that failed, mended", {"run:terraform validate:Error\\: Missing:1", "edit:main.tf"},
        "`terraform validate` is clean.", "unsupported");
    row("a command that failed in one place", {"run:terraform validate::0", "run:terraform validate -no-color:Error:1"},
        "`terraform validate` is clean.", "unsupported");
    row("a command that was not there", {"run:terraform validate:command not found:127"},
        "`terraform validate` is clean.", "unsupported");
    row("a total that was red, then a part",
        {"run:pytest -q:1 failed, 83 passed in 0.1s:1", "edit:cart.py", "run:./t.sh:3 passed in 0.1s:0"},
        "All 84 tests pass.", "unsupported");
    const char* red = "run:pytest -q:2 failed, 3 passed in 0.1s:1";
    row("failed before", {red, "edit:cart.py", red}, "The 2 failures are pre-existing.", "supported");
    row("failed without the edits", {"edit:cart.py", "run:git stash::0", red, "run:git stash pop::0", red},
        "The 2 failures are pre-existing.", "supported");
    row("failed since", {"edit:cart.py", red}, "The 2 failures are pre-existing.", "unsupported");
    row("others failed before", {red, "edit:cart.py"}, "The 4 failures are pre-existing.", "unsupported");
    const char* named =
        "run:pytest -q:FAILED tests/test_cart.py\\:\\:test_drops - assert 0\\n1 failed, 4 passed in 0.1s:1";
    row("a test that failed", {named}, "`test_drops` fails.", "supported");
    row("a test that is said to pass, and failed", {named}, "`test_drops` passes now.", "contradicted");
    row("a test that is said to pass, and was mended", {named, "edit:cart.py"}, "`test_drops` passes now.",
        "unsupported");
    row("a test that passes again", {named, "edit:cart.py", green}, "`test_drops` passes now.", "supported");
    row("a test that passes again in the same part",
        {"run:pytest t/a.py:FAILED t/a.py\\:\\:test_drops - assert 0\\n1 failed, 4 passed in 0.1s:1", "edit:cart.py",
         "run:pytest t/a.py:5 passed in 0.1s:0"},
        "`test_drops` passes now.", "supported");
    row("a test, and another part", {named, "edit:cart.py", "run:pytest tests/test_b.py:5 passed in 0.1s:0"},
        "`test_drops` passes now.", "unsupported");
    row("another test", {named}, "`test_adds` passes.", "unsupported");
    row("a test that no longer fails", {named, "edit:cart.py", green}, "`test_drops` fails.", "unsupported");
    row("removed", {"run:rm app/legacy.py::0"}, "Removed `app/legacy.py`, which nothing used.", "supported");
}

void TestOutdatedChecks::edited()
{
    QFETCH(QString, steps);
    QFETCH(QString, said);
    QFETCH(QString, verdict);
    const PackFacts facts = factsOf(seededRecord(steps, said));
    QVERIFY(!facts.claims.empty());
    QCOMPARE(text(verdictName(SessionCheck(facts).check(facts.claims.front()).verdict)), verdict);
}

/// A program in its own spelling begins a sentence; a semicolon parts what is said from what may be.
void TestOutdatedChecks::sentences()
{
    const auto told = [](const char* said) {
        QStringList texts;
        for (const Claim& claim : factsOf(seededRecord(QString::fromLatin1(lint), QString::fromUtf8(said))).claims)
            texts += text(claim.text);
        return texts;
    };
    QCOMPARE(told("tsc is clean. ruff is clean too.").join(QLatin1Char('|')),
             QStringLiteral("tsc is clean.|ruff is clean too."));
    QCOMPARE(told("Next you could publish it; I have not pushed anything.").join(QLatin1Char('|')),
             QStringLiteral("I have not pushed anything."));
}

QTEST_GUILESS_MAIN(TestOutdatedChecks)
#include "tst_outdatedchecks.moc"
