// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/pointercheck.h"
#include "models/review/citations.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/factsbuilder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <string>

using namespace exhibit;
using namespace exhibit::test;

class TestPointerCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointers_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("last");
        QTest::addColumn<QString>("quote");
        QTest::addColumn<QString>("failure");
        const auto row = [](const char* name, const char* path, int first, int last, const char* quote,
                            const char* failure) {
            QTest::newRow(name) << QString::fromLatin1(path) << first << last << QString::fromUtf8(quote)
                                << QString::fromLatin1(failure);
        };
        row("a line", "a.log", 2, 2, "second", "");
        row("across lines", "a.log", 1, 2, "first\nsecond", "");
        row("late in a section", "a.log", 1, 60, "line 55", "");
        row("no quote", "a.log", 3, 3, "", "");
        row("wrong line", "a.log", 1, 1, "second", "pointer.no-quote");
        row("beyond the end", "a.log", 100, 100, "second", "pointer.no-line");
        row("last line beyond the end", "a.log", 1, 100, "first", "pointer.no-line");
        row("no such file", "b.log", 1, 1, "first", "pointer.no-artifact");
        row("file vanished", "gone.log", 1, 1, "first", "pointer.not-there");
        row("other case", "a.log", 2, 2, "Second", "pointer.no-quote");
    }

    /// A report of one line, and a pointer to each of its thousands of tests: as each alone would be found.
    void manyPointersIntoOneLine()
    {
        QByteArray line;
        for (int i = 0; i < 3'000; ++i)
            line += "{\"nodeid\": \"t::" + QByteArray::number(i) + "\", \"outcome\": \"failed\"}, ";
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(line + '\n');
        file.close();
        FactsBuilder facts;
        facts.artifact("a.json", ArtifactKind::PytestReport, 1);
        std::set<std::string> wrong;
        for (int i = 0; i < 3'000; ++i) {
            const bool holds = i % 7 != 0;
            const auto at = line.indexOf(QByteArray("t::" + QByteArray::number(i) + '"'));
            const std::string quote = line.mid(at, i % 3 == 0 ? 12 : i % 200 + 1).toStdString();
            Problem problem;
            problem.message = Message{"problem.example", {}};
            problem.where = ref("a.json", 1, holds ? quote : quote + '\x01' + std::to_string(i));
            if (!holds)
                wrong.insert(problem.where.quote);
            facts.facts().problems.push_back(problem);
        }
        facts.facts().rootPath = folder.path().toStdString();
        std::set<std::string> told;
        for (const PointerFailure& failure : checkPointers(reviewed(facts.build())).failures)
            told.insert(failure.where.quote);
        QVERIFY(told == wrong);
    }

    void pointers()
    {
        QFETCH(QString, path);
        QFETCH(int, first);
        QFETCH(int, last);
        QFETCH(QString, quote);
        QFETCH(QString, failure);
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.log")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("first\r\nsecond\n");
        for (int i = 3; i <= 60; ++i)
            file.write(QByteArray("line ") + QByteArray::number(i) + '\n');
        file.close();
        FactsBuilder facts;
        facts.artifact("a.log", ArtifactKind::PytestLog, 60);
        facts.artifact("gone.log", ArtifactKind::PytestLog, 60);
        Problem problem;
        problem.message = Message{"problem.example", {}};
        problem.where = ref(path.toStdString(), first, quote.toStdString(), last);
        facts.facts().problems.push_back(problem);
        facts.facts().rootPath = folder.path().toStdString();
        const auto failures = checkPointers(reviewed(facts.build())).failures;
        QCOMPARE(failures.size(), failure.isEmpty() ? 0U : 1U);
        if (!failures.empty())
            QCOMPARE(QString::fromStdString(failures[0].reason.id), failure);
    }

    void eachPointerOnce()
    {
        const auto refs = Citations(sampleReview()).places();
        QVERIFY(refs.size() > 10);
        for (std::size_t i = 1; i < refs.size(); ++i)
            QVERIFY(!(refs[i] == refs[i - 1]));
    }

    void missingDatabaseRow()
    {
        FactsBuilder facts;
        facts.tokenEvent("r", "p", 1, 2, false);
        facts.facts().rootPath = "/nonexistent";
        const auto failures = checkPointers(reviewed(facts.build())).failures;
        QCOMPARE(failures.size(), 1U);
        QVERIFY(failures[0].isUnread());
    }
};

QTEST_GUILESS_MAIN(TestPointerCheck)
#include "tst_pointercheck.moc"
