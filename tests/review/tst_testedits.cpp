// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/sessions/sessioncheck.h"
#include "tests/review/seededsession.h"
#include "tests/review/toldsession.h"

#include <QTest>

using namespace exhibit;
using test::factsOf;
using test::text;
using test::Told;

namespace {

constexpr const char* said = "No existing test was changed.";

Told asked()
{
    return Told().ask(QStringLiteral("Mend the rounding")).edit(QStringLiteral("/w/cart.py"));
}

const auto cartTest = QStringLiteral("/w/tests/test_cart.py");
const auto two = QStringLiteral("    assert total(cart) == 2");
const auto one = QStringLiteral("    assert total(cart) == 1");

Told& ran(Told& told, const char* command, const char* output)
{
    return told.run(QString::fromUtf8(command), QString::fromUtf8(output));
}

} // namespace

/// What is said of tests that were left alone, and of what a check or a run did not see.
class TestTestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leftAlone_data();
    void leftAlone() { compare(); }
    void behindTheRun_data();
    void behindTheRun() { compare(); }

private:
    static void compare();
    static void row(const char* name, const Told& told, const char* statement, const char* verdict)
    {
        Told all = told;
        QTest::newRow(name) << all.say(QString::fromUtf8(statement)).bytes() << QString::fromUtf8(verdict);
    }
};

void TestTestEdits::compare()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, verdict);
    const PackFacts facts = factsOf(record.toStdString());
    const SessionCheck check(facts);
    QVERIFY(!facts.claims.empty());
    QCOMPARE(text(verdictName(check.check(facts.claims.back()).verdict)), verdict);
}

void TestTestEdits::leftAlone_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("verdict");
    row("none was edited", asked(), said, "supported");
    row("a new file", asked().create(cartTest, one), said, "supported");
    row("an assertion was replaced", asked().replace(cartTest, two, one), said, "contradicted");
    row("none of them, it says", asked().replace(cartTest, two, one), "None of the existing tests were changed.",
        "contradicted");
    row("others, it says", asked().replace(cartTest, two, one), "No other test was changed.", "unsupported");
    row("all but one, it says", asked().replace(cartTest, two, one),
        "Apart from test_cart.py no existing test was changed.", "unsupported");
    row("a test beside it", asked().replace(cartTest, two, two + QStringLiteral("\n\ndef test_more():\n") + one), said,
        "supported");
    row("an import",
        asked().replace(cartTest, QStringLiteral("from cart import total"),
                        QStringLiteral("from cart import total, tax")),
        said, "unsupported");
    row("moved within the edit",
        asked().replace(cartTest, two + QLatin1Char('\n') + one, one + QStringLiteral("\n    ") + two), said,
        "supported");
    row("put back", asked().replace(cartTest, two, one).replace(cartTest, one, two), said, "unsupported");
    Told restored = asked().replace(cartTest, two, one);
    row("put back by git", ran(restored, "git checkout -- tests/test_cart.py", ""), said, "unsupported");
    row("its own test",
        asked()
            .replace(cartTest, QStringLiteral("import cart"), QStringLiteral("import cart\n") + two)
            .replace(cartTest, two, one),
        said, "unsupported");
    Told written = asked();
    ran(written, "cat > tests/test_cart.py <<'EOF'\nassert total(cart) == 2\nEOF", "");
    row("written by the shell before", written.replace(cartTest, two, one), said, "unsupported");
    row("a task before it",
        asked().replace(cartTest, two, one).say(QStringLiteral("Done.")).ask(QStringLiteral("Now mend the types")),
        said, "unsupported");
    row("a helper of tests", asked().replace(QStringLiteral("/w/tests/conftest.py"), two, one), said, "supported");
}

void TestTestEdits::behindTheRun_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("verdict");
    const auto all = "==== 138 passed in 6.21s ====";
    Told whole;
    ran(whole, "pytest -q", all);
    Told part = whole;
    ran(part.edit(QStringLiteral("/w/api.py")), "pytest -q tests/test_api.py", "==== 1 passed in 0.31s ====");
    row("a part ran behind the edit", part, "All 138 tests pass.", "stale");
    row("a part ran, of the part it is said", part, "The 1 test of tests/test_api.py passes.", "supported");
    Told added = whole;
    ran(added.edit(QStringLiteral("/w/tests/test_api.py")), "pytest -q tests/test_api.py",
        "==== 1 passed in 0.31s ====");
    row("only a test was added", added, "All 138 tests pass.", "supported");
    Told again = part;
    row("all ran again", ran(again, "pytest -q", all), "All 138 tests pass.", "supported");
    Told stashed = whole;
    ran(stashed, "git stash", "Saved working directory");
    ran(stashed, "pytest -q", "==== 1 failed, 137 passed in 6.21s ====");
    row("taken away and put back", ran(stashed, "git stash pop", "Dropped"), "With the change all 138 tests pass.",
        "supported");
    Told popped = whole;
    row("put back only", ran(popped, "git stash pop", "Dropped"), "All 138 tests pass.", "stale");
    Told edited = stashed;
    row("put back, and edited", edited.edit(QStringLiteral("/w/api.py")), "With the change all 138 tests pass.",
        "stale");
    const auto api = QStringLiteral("/w/api.py");
    const QString shows = two + QStringLiteral("\n    print(cart)");
    Told tried = whole;
    tried.replace(api, two, shows);
    row("a print was added", tried, "All 138 tests pass.", "stale");
    tried.replace(api, shows, two);
    row("a print was added and taken out", tried, "All 138 tests pass.", "supported");
    row("the same, of tests without a number", tried, "All tests pass.", "supported");
    row("the same, and another edit", Told(tried).edit(QStringLiteral("/w/other.py")), "All 138 tests pass.", "stale");
    row("the same, and once more", Told(tried).replace(api, two, shows), "All 138 tests pass.", "stale");
    const QString more = shows + QStringLiteral("\n    print(2)");
    Told nested = whole;
    nested.replace(api, two, shows).replace(api, shows, more).replace(api, more, shows).replace(api, shows, two);
    row("two prints, one after the other", nested, "All 138 tests pass.", "supported");
    Told during = Told().replace(api, two, shows);
    ran(during, "pytest -q", all);
    row("taken out behind the run alone", during.replace(api, shows, two), "All 138 tests pass.", "stale");
    Told linted;
    ran(linted, "ruff check .", "All checks passed!");
    row("a linter, and a print that is gone", linted.replace(api, two, shows).replace(api, shows, two),
        "Lint is clean.", "supported");
    Told later = whole;
    later.edit(QStringLiteral("/w/api.py"));
    row("of the state before", later, "All 138 tests passed before the last clean-up.", "unsupported");
    row("not run again, it says", later, "All 138 tests pass. A helper has a new name, and I did not run them again.",
        "unsupported");
    row("without a word of it", later, "All 138 tests pass. A helper has a new name.", "stale");
    Told warned;
    ran(warned, "cargo clippy", "warning: `shop` (lib) generated 2 warnings\n    Finished `dev` profile in 3s");
    row("it gave warnings", warned, "Clippy has no warnings.", "contradicted");
    row("it passed", warned, "Clippy passes.", "supported");
    row("without, it says", warned, "Clippy passes without any warnings.", "contradicted");
    row("no errors or warnings, it says", warned, "Clippy passes with no errors or warnings.", "contradicted");
    row("warnings of something else", warned, "Clippy passes, and the docs have no warnings.", "supported");
    row("no new ones, it says", warned, "Clippy has no new warnings.", "supported");
    row("edited since", Told(warned).edit(QStringLiteral("/w/api.rs")), "Clippy has no warnings.", "unsupported");
}

QTEST_GUILESS_MAIN(TestTestEdits)
#include "tst_testedits.moc"
