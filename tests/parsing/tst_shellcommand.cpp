// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/sessions/shell/shellcommand.h"

#include <QTest>

using namespace exhibit;

class TestShellCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calls_data();
    void calls();
    void survivesAnything();
};

/// Calls with what the status of the line proves of each: + success, - failure, > written files.
void TestShellCommand::calls_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("calls");
    QTest::newRow("one") << "pytest -q"
                         << "pytest -q [+-]";
    QTest::newRow("pipe") << "pytest -q 2>&1 | tail -5"
                          << "pytest -q [] ; tail -5 [+-]";
    QTest::newRow("pipefail") << "set -o pipefail; pytest | tail -5"
                              << "set -o pipefail [] ; pytest [+-] ; tail -5 [+]";
    QTest::newRow("and") << "cd web && npm test"
                         << "cd web [+] ; npm test [+-]";
    QTest::newRow("two checks") << "npm test && npm run lint"
                                << "npm test [+] ; npm run lint [+]";
    QTest::newRow("or true") << "make || true"
                             << "make [-] ; true []";
    QTest::newRow("then") << "make; echo done"
                          << "make [] ; echo done [+-]";
    QTest::newRow("background") << "npm start & sleep 3"
                                << "npm start [] ; sleep 3 [+-]";
    QTest::newRow("quotes") << "pytest -k 'a b' \"c | d\""
                            << "pytest -k a b c | d [+-]";
    QTest::newRow("wrappers") << "CI=1 timeout -k 5 60 uv run pytest -q"
                              << "pytest -q [+-]";
    QTest::newRow("npx") << "npx --yes vitest run"
                         << "vitest run [+-]";
    QTest::newRow("module") << "python -m pytest tests"
                            << "pytest tests [+-]";
    QTest::newRow("shell in shell") << "bash -lc 'cd a && pytest | tail'"
                                    << "cd a [+] ; pytest [] ; tail [+-]";
    QTest::newRow("redirection") << "pytest > out.txt 2> /dev/null"
                                 << "pytest [+-] >out.txt";
    QTest::newRow("here-document") << "cat > a.py <<'EOF'\npytest | x\nEOF\npytest"
                                   << "cat [] >a.py ; pytest [+-]";
    QTest::newRow("message") << "git add a && git commit -m \"$(cat <<'EOF'\nIt's done: \"x\" | y\nEOF\n)\" && git push"
                             << "git add a [+] ; git commit [+] ; git push [+]";
    QTest::newRow("comment") << "# run it\nmake"
                             << "make [+-]";
    QTest::newRow("lines") << "make\nmake test"
                           << "make [] ; make test [+-]";
    QTest::newRow("set -e") << "set -e\nmake\nmake test"
                            << "set -e [] ; make [+] ; make test [+]";
    QTest::newRow("subshell") << "(cd a; make)"
                              << "cd a [] ; make [+-]";
    QTest::newRow("continued") << "pytest \\\n -q"
                               << "pytest -q [+-]";
    QTest::newRow("nothing") << "   "
                             << "";
}

void TestShellCommand::calls()
{
    QFETCH(QString, line);
    QFETCH(QString, calls);
    QStringList found;
    for (const ShellCall& call : shellCalls(line.toStdString())) {
        QString words = QString::fromStdString(call.text);
        if (words.startsWith(QLatin1String("git commit")))
            words.truncate(10);
        words += QLatin1String(" [") + (call.ownsSuccess ? QLatin1String("+") : QLatin1String()) +
                 (call.ownsFailure ? QLatin1String("-") : QLatin1String()) + QLatin1Char(']');
        for (const std::string& file : call.writtenFiles)
            words += QLatin1String(" >") + QString::fromStdString(file);
        found += words;
    }
    QCOMPARE(found.join(QLatin1String(" ; ")), calls);
}

void TestShellCommand::survivesAnything()
{
    const std::string signs = "a '\"\\|&;()<>$#{}=-\n";
    std::uint32_t state = 7;
    for (int i = 0; i < 5000; ++i) {
        std::string line;
        for (int n = 0; n < 24; ++n) {
            state = state * 1664525U + 1013904223U;
            line += signs[(state >> 16U) % signs.size()];
        }
        for (const ShellCall& call : shellCalls(line))
            QVERIFY(!call.words.empty());
    }
}

QTEST_GUILESS_MAIN(TestShellCommand)
#include "tst_shellcommand.moc"
