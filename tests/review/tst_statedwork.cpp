// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/judge.h"
#include "models/review/runs/runs.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/testpacks.h"
#include "tests/support/textfacts.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

/// One piece of work that is done in one place and open in another.
class TestStatedWork : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePieceOfWork_data()
    {
        QTest::addColumn<QByteArray>("done");
        QTest::addColumn<QByteArray>("open"); // of another document; empty: both stand in the first
        QTest::addColumn<int>("accused");
        const auto row = [](const char* name, const char* done, const char* open, int accused) {
            QTest::newRow(name) << QByteArray(done) << QByteArray(open) << accused;
        };
        row("key of a tracker", "# Board\n\n- AUTH-7: Login form is complete.\n",
            "# Open\n\n- AUTH-7: Session expiry is still open.\n", 1);
        row("number of the same thing", "# Board\n\n- T-1: Login form is complete.\n",
            "# Open\n\n- T-1: Login form is not started.\n", 1);
        row("number of other things", "# Frontend\n\n- T-1: Login form is complete.\n",
            "# Backend\n\n- T-1: Database migration is not started.\n", 0);
        row("number in two sections",
            "# Report\n\n## Frontend\n\n- T-1: Login form is complete.\n\n## Backend\n\n- T-1: Migration is not "
            "started.\n",
            "", 0);
        row("bare number in two sections",
            "# Report\n\n## Frontend\n\n- T-1: complete\n\n## Backend\n\n- T-1: not started\n", "", 0);
        row("bare number in one section", "# Report\n\n- T-1: complete\n- T-2: complete\n- T-1: not started\n", "", 1);
        row("handed on", "# Sprint 14\n\n- [x] PAY-103 Retry\n",
            "# Sprint 13\n\n- [ ] PAY-103 Retry (moved to sprint 14)\n", 0);
        row("common word as prefix", "# Board\n\n- TASK-1: Login form is complete.\n",
            "# Open\n\n- TASK-1: Database migration is not started.\n", 0);
    }

    void onePieceOfWork()
    {
        QFETCH(QByteArray, done);
        QFETCH(QByteArray, open);
        QFETCH(int, accused);
        static const Rules rules = Rules::load(shippedRules()).value();
        FactsBuilder facts;
        PackFacts built = facts.build();
        const auto add = [&](const char* path, const QByteArray& text) {
            std::vector<std::string> lines;
            for (const QByteArray& line : text.split('\n'))
                lines.push_back(line.toStdString());
            addText(built, path, lines, rules);
        };
        add("STATUS.md", done);
        if (!open.isEmpty())
            add("OPEN.md", open);
        int found = 0;
        for (const JudgedClaim& claim : judgeClaims(built, assembleRuns(built)))
            found += claim.rule == "check.status.work" && claim.verdict == Verdict::Contradicted ? 1 : 0;
        QCOMPARE(found, accused);
    }
};

QTEST_APPLESS_MAIN(TestStatedWork)

#include "tst_statedwork.moc"
