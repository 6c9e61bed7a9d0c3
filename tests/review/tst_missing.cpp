// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/missing.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/textfacts.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

/// What documents name and no pack needs to hold.
class TestMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databasesAreMissedWhereRunsAreKeptInThem()
    {
        FactsBuilder facts;
        facts.artifact("docs/PLAN.md", ArtifactKind::Prose);
        facts.facts().mentions.push_back(Mention{"other.db", ref("docs/PLAN.md", 4, "see")});
        QVERIFY(findMissingEvidence(facts.build()).empty());
        facts.tokenEvent("r", "p", 100, 200, false);
        QCOMPARE(findMissingEvidence(facts.build()).size(), 1U);
    }

    /// What a guide names is an example, also in a part of another document.
    void examplesAreNotMissed()
    {
        FactsBuilder builder;
        builder.artifact("docs/LOGS.md", ArtifactKind::Prose);
        for (const int line : {4, 14})
            builder.facts().mentions.push_back(
                Mention{"logs/app" + std::to_string(line) + ".log", ref("docs/LOGS.md", line, "see")});
        PackFacts facts = builder.build();
        addText(facts, "docs/LOGS.md", std::vector<std::string>(20, "text"));
        GenrePart whole;
        whole.genre = Genre::CurrentState;
        whole.first = LineNumber{1};
        whole.last = LineNumber{20};
        GenrePart guide = whole;
        guide.genre = Genre::Reference;
        guide.first = LineNumber{10};
        for (Document& document : facts.documents)
            document.text.genres = {whole, guide};
        const auto list = findMissingEvidence(facts);
        QCOMPARE(list.size(), 1U);
        QCOMPARE(list[0].what, std::string("logs/app4.log"));
    }

    /// Where a program would write, and who looks there, tells of no run.
    void settingsAndCommandsMissNothing()
    {
        FactsBuilder facts;
        facts.artifact("README.md", ArtifactKind::Prose);
        int line = 0;
        for (const char* text : {"    path: \"logs/app.log\"", "tail -f logs/app.log",
                                 "- Track all decisions in logs/app.log", "LOG_FILE=logs/app.log"})
            facts.facts().mentions.push_back(Mention{"logs/app.log", ref("README.md", ++line, text)});
        QVERIFY(findMissingEvidence(facts.build()).empty());
        facts.facts().mentions.push_back(
            Mention{"logs/app.log", ref("README.md", ++line, "The run is recorded in logs/app.log.")});
        QCOMPARE(findMissingEvidence(facts.build()).size(), 1U);
    }

    /// A program keeps logs while it works; only what is offered as evidence of a run is missed.
    void logsOfTheProgram_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("isMissing");
        const auto row = [](const char* path, const char* line, bool isMissing) {
            QTest::newRow(line) << QString::fromLatin1(path) << QString::fromLatin1(line) << isMissing;
        };
        row("logs/harbour.log", "The harbour writes its trail to `logs/harbour.log` and rotates it daily.", false);
        row("logs/harbour.log", "- Location: logs/harbour.log", false);
        row("logs/access.log", "| logs/access.log | requests |", false);
        row("logs/store/moorings.json", "Old design: `Store` | `logs/store/moorings.json` | keeps state", false);
        row("~/.harbour/crash.log", "The crash log is `~/.harbour/crash.log`, see there.", false);
        row("logs/ci.log", "The job of today is `logs/ci.log`.", true);
        row("logs/test-run-2.log", "`logs/test-run-2.log`", true);
        row("logs/tide.log", "All 12 berths were verified (`logs/tide.log`).", true);
    }

    void logsOfTheProgram()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(bool, isMissing);
        FactsBuilder facts;
        facts.artifact("README.md", ArtifactKind::Prose);
        facts.facts().mentions.push_back(Mention{path.toStdString(), ref("README.md", 3, line.toStdString())});
        QCOMPARE(findMissingEvidence(facts.build()).size(), isMissing ? 1U : 0U);
    }

    void missing_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("isMissing");
        QTest::newRow("in the pack") << QStringLiteral("docs/PLAN.md") << false;
        QTest::newRow("member of a bundle, other slashes") << QStringLiteral(".runs\\r\\ci\\pytest_p.log") << false;
        QTest::newRow("absolute elsewhere") << QStringLiteral("C:/dev/x/.runs/r/ci/pytest_p.log") << false;
        QTest::newRow("log that is not there") << QStringLiteral("logs/other.log") << true;
        QTest::newRow("phase summary") << QStringLiteral(".autonomous_runs/r/phases/phase_01_a.md") << true;
        QTest::newRow("source file") << QStringLiteral("src/main.py") << false;
        QTest::newRow("project file") << QStringLiteral("package.json") << false;
        QTest::newRow("pattern") << QStringLiteral("logs/*.log") << false;
        QTest::newRow("database of the program") << QStringLiteral("data/shop.sqlite3") << false;
        QTest::newRow("database of a run") << QStringLiteral("artifacts/run.db") << true;
    }

    void missing()
    {
        QFETCH(QString, path);
        QFETCH(bool, isMissing);
        FactsBuilder facts;
        facts.artifact("docs/PLAN.md", ArtifactKind::Prose);
        facts.member("bundle.txt", ".runs/r/ci/pytest_p.log", ArtifactKind::PytestLog, 2, 9);
        facts.facts().mentions.push_back(Mention{path.toStdString(), ref("docs/PLAN.md", 4, "see")});
        const auto list = findMissingEvidence(facts.build());
        QCOMPARE(list.size(), isMissing ? 1U : 0U);
        if (isMissing)
            QCOMPARE(QString::fromStdString(toString(list[0].namedAt.at(0))), QStringLiteral("docs/PLAN.md#L4"));
    }

    void reportPathOfALogIsMissedOnce()
    {
        FactsBuilder facts;
        facts.log({"r", "p"}, {{"a", Outcome::Passed}}).reportPath = ".runs\\r\\ci\\pytest_p.json";
        facts.reportLine({"r", "p"}, 1, {{"a", Outcome::Passed}}).reportPath = ".runs\\r\\ci\\pytest_p.json";
        const auto list = findMissingEvidence(facts.build());
        QCOMPARE(list.size(), 1U);
        QCOMPARE(list[0].what, std::string(".runs/r/ci/pytest_p.json"));
        QCOMPARE(list[0].namedAt.size(), 2U);
    }
};

QTEST_APPLESS_MAIN(TestMissing)
#include "tst_missing.moc"
