// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandline.h"
#include "tests/app/capturedrun.h"
#include "tests/support/testpacks.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace exhibit;
using namespace exhibit::test;

class TestInterrupt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// In a program of its own: what was interrupted once stays so for the whole process.
    void interruptedWritesNothing()
    {
        const QTemporaryDir folder;
        useFoldersBelow(folder.path());
        const QString pack = dataPath(QStringLiteral("packs/raw-tree")),
                      kept = folder.filePath(QStringLiteral("kept.md"));
        QCOMPARE(runExhibit({QStringLiteral("review"), pack, QStringLiteral("-o"), kept}).code, int(ExitFine));
        const QByteArray written = readFile(kept);
        QVERIFY(!written.isEmpty());
        std::raise(SIGTERM); // as Ctrl+C, which a debugger would keep
        const CapturedRun run =
            runExhibit({QStringLiteral("review"), pack, QStringLiteral("--brief"), QStringLiteral("-o"), kept});
        QCOMPARE(run.code, int(ExitInterrupted));
        QCOMPARE(run.errors, QByteArray("exhibit: Cancelled.\n"));
        QCOMPARE(readFile(kept), written);
        const QString tables = folder.filePath(QStringLiteral("cut-tables"));
        QCOMPARE(runExhibit({QStringLiteral("review"), pack, QStringLiteral("--format"), QStringLiteral("csv"),
                             QStringLiteral("-o"), tables})
                     .code,
                 int(ExitInterrupted));
        QVERIFY(!QFileInfo::exists(tables));
    }
};

QTEST_GUILESS_MAIN(TestInterrupt)
#include "tst_interrupt.moc"
