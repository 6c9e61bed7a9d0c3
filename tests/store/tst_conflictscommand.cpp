// SPDX-License-Identifier: GPL-3.0-or-later
// What reviewers see differently, on the command line.
#include "tests/app/capturedrun.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit::test;

class TestConflictsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useFoldersBelow(path("home"));
        write("pack/README.md", "# Harbor\n\nAll 2 tests pass.\n");
        write("ann.txt", block("ann", "accepted", "2026-01-01T00:00:00.000Z", "seen it pass"));
        write("ben.txt", block("ben", "dismissed", "2026-01-02T00:00:00.000Z", "not ours\x1b[31m"));
        QCOMPARE(decisions({"--import", "ann.txt"}).code, 0);
    }

    void importingTellsWhoSaysWhat()
    {
        const CapturedRun run = decisions({"--import", "ben.txt"});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.output.contains("conflicts: 1\n") && run.output.contains("stands, as newer: ben: dismissed") &&
                     run.output.contains("otherwise: ann: confirmed"),
                 run.output.constData());
    }

    void theyAreListedWithTheirIds()
    {
        const CapturedRun run = decisions({"--conflicts"});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.output.startsWith("conflicts: 1\nclaim-0123456789ab\tREADME.md: All 2 tests pass.\n") &&
                     run.output.contains("  stands: ben: dismissed") &&
                     run.output.contains("  otherwise: ann: confirmed, note: seen it pass"),
                 run.output.constData());
        QVERIFY2(!run.output.contains('\x1b'), "a note reaches the terminal");
        const QByteArray place = path("pack").toUtf8();
        const QByteArray told = runExhibit({QStringLiteral("store")}).output;
        QVERIFY2(told.contains(QByteArray("statements that reviewers see differently: 1 (exhibit decisions ")
                                   .append(place)
                                   .append(" --conflicts)\n")),
                 told.constData());
    }

    void whatIsNoConflictIsNotSettled()
    {
        for (const char* what : {"", "claim-0123456789ab", "claim-0123456789ab=take:eve", "claim-9=keep", "=keep"})
            QCOMPARE(decisions({"--settle", what}).code, 2);
        const auto told = [this](const char* what) { return decisions({"--settle", what}).errors; };
        QVERIFY2(told("claim-0123456789ab=take:eve")
                     .contains("a reviewer \"eve\" says nothing otherwise about it. Those who do: ann."),
                 told("claim-0123456789ab=take:eve").constData());
        QVERIFY(told("claim-0123456789ab=take:ben").contains("what \"ben\" says stands already"));
        QVERIFY(told("claim-9=take:ann").contains("there is no such conflict"));
        QVERIFY(decisions({"--conflicts"}).output.startsWith("conflicts: 1\n"));
    }

    /// One word does not settle what two others say.
    void ofSeveralOneIsNamed()
    {
        write("cid.txt", block("cid", "needs-evidence", "2026-01-01T12:00:00.000Z", "which run?"));
        QCOMPARE(decisions({"--import", "cid.txt"}).code, 0);
        const CapturedRun all = decisions({"--settle", "claim-0123456789ab=keep"});
        QCOMPARE(all.code, 2);
        QVERIFY2(all.errors.contains("several say otherwise: cid, ann.") && all.errors.contains("ID=keep:REVIEWER"),
                 all.errors.constData());
        const CapturedRun run = decisions({"--settle", "claim-0123456789ab=keep:cid"});
        QCOMPARE(run.code, 0);
        QVERIFY2(run.output.startsWith("conflicts: 1\n") && run.output.contains("otherwise: ann: confirmed") &&
                     !run.output.contains("cid"),
                 run.output.constData());
    }

    void oneIsSettled()
    {
        QVERIFY(runExhibit({QStringLiteral("store"), QStringLiteral("--as"), QStringLiteral("Eve  B.")})
                    .output.contains("\nreviewer: Eve B.\n"));
        const CapturedRun run = decisions({"--settle", "claim-0123456789ab=take:ann"});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.output, QByteArray("conflicts: 0\n"));
        const QByteArray exported = decisions({"--export", "-"}).output;
        QVERIFY2(exported.contains("state: accepted\n") && exported.contains("by: Eve B.\n") &&
                     exported.contains("\nseen: ") && exported.count("\nid: ") == 1,
                 exported.constData());
        QCOMPARE(decisions({"--import", "ben.txt"}).code, 0);
        QCOMPARE(decisions({"--conflicts"}).output, QByteArray("conflicts: 0\n"));
    }

private:
    QString path(const char* name) const { return m_dir.filePath(QString::fromLatin1(name)); }

    void write(const char* name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    static QByteArray block(const char* by, const char* state, const char* changed, const char* note)
    {
        return QByteArray("exhibit.decisions/1\n\nid: claim-0123456789ab\nkind: suite\npath: README.md\nquote: All 2 "
                          "tests pass.\nstate: ")
            .append(state)
            .append("\nchanged: ")
            .append(changed)
            .append("\nby: ")
            .append(by)
            .append("\nnote: ")
            .append(QByteArray(note).replace("\x1b", "\\x1b"))
            .append('\n');
    }

    CapturedRun decisions(const std::vector<const char*>& words) const
    {
        QStringList arguments{QStringLiteral("decisions"), path("pack")};
        for (const char* word : words) {
            const bool isFile = QByteArray(word).endsWith(".txt");
            arguments << (isFile ? path(word) : QString::fromLatin1(word));
        }
        return runExhibit(arguments);
    }

    QTemporaryDir m_dir;
};

QTEST_GUILESS_MAIN(TestConflictsCommand)
#include "tst_conflictscommand.moc"
