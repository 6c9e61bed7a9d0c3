// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/severities.h"
#include "tests/support/testpacks.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace exhibit;

/// The table of severities against the rules that the sources name.
class TestSeverities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasARowAndNoneIsUnused()
    {
        static const QRegularExpression made(
            QStringLiteral("(?:newPattern\\(|add\\(FindingKind::\\w+,\\s*|finding\\.rule = )\"([a-z.-]+)\""));
        QSet<QString> named, rows;
        QDirIterator files(test::dataPath(QStringLiteral("../../models/review")), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            auto matches = made.globalMatch(QString::fromUtf8(test::readFile(files.next())));
            while (matches.hasNext())
                named.insert(matches.next().captured(1));
        }
        for (const SeverityRow& row : severities)
            rows.insert(QString::fromUtf8(row.rule.data(), qsizetype(row.rule.size())));
        QVERIFY(named.size() > 10);
        QCOMPARE(rows.size(), qsizetype(severities.size()));
        QCOMPARE(rows - named, QSet<QString>());
        QCOMPARE(named - rows, QSet<QString>());
    }

    void gravityFollowsTheVerdict()
    {
        const int testClaim = severityOfVerdict(Verdict::Contradicted) + testClaimSeverity;
        QVERIFY(severityOfRule("run.collection-failed") > severityOfRule("run.new-failures"));
        QVERIFY(severityOfRule("run.new-failures") > severityOfRule("run.tests-lost"));
        QVERIFY(severityOfRule("run.tests-lost") > severityOfRule("pattern.completed-red"));
        QVERIFY(severityOfRule("pattern.completed-red") > testClaim);
        QVERIFY(testClaim > severityOfRule("run.witnesses-disagree"));
        QVERIFY(severityOfVerdict(Verdict::Contradicted) > severityOfVerdict(Verdict::Stale));
        QCOMPARE(severityOfVerdict(Verdict::Supported), 0);
        QCOMPARE(severityOfRule("no.such.rule"), 0);
    }
};

QTEST_APPLESS_MAIN(TestSeverities)
#include "tst_severities.moc"
