// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/csv/csvreport.h"
#include "models/report/reportcancel.h"
#include "models/report/reportformats.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

class TestReportCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cancelledWritesNothing_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString& name : formatNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    /// Whatever the format, it ends where it is, and what stood there stands there still.
    void cancelledWritesNothing()
    {
        QFETCH(QString, name);
        const ReportFormat format = *formatNamed(name);
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("findings.csv"));
        QVERIFY(writeReport(path, "before"));
        CancelFlag cancel;
        cancel.cancel();
        bool wasWritten = false;
        const Result<void> written = unlessCancelled(cancel, [&]() -> Result<void> {
            if (format == ReportFormat::Csv)
                return writeCsvFolder(folder.path(), sampleReview(), builtinMessages(), {});
            const QByteArray bytes = bytesOf(format);
            wasWritten = true;
            return writeReport(path, bytes);
        });
        QVERIFY(!written && written.error().code == Error::Code::Cancelled);
        QVERIFY2(!wasWritten, "it need not be written out to be cancelled");
        QCOMPARE(test::readFile(path), QByteArray("before"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("findings.csv")});
        QCOMPARE(bytesOf(format).isEmpty(), false);
    }

    /// Tables take their places together.
    void tablesOfACancelledFolderStay()
    {
        const QTemporaryDir parent;
        const QString folder = parent.filePath(QStringLiteral("tables"));
        CancelFlag cancel;
        cancel.cancel();
        const auto write = [&] { return writeCsvFolder(folder, sampleReview(), builtinMessages(), {}); };
        QVERIFY(!unlessCancelled(cancel, write));
        QVERIFY2(!QFileInfo::exists(folder), "a folder that was made for it goes");
        QVERIFY(unlessCancelled(CancelFlag(), write));
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden).size(), csvTableNames().size());
        QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestReportCancel)
#include "tst_reportcancel.moc"
