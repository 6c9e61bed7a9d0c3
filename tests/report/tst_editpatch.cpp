// SPDX-License-Identifier: GPL-3.0-or-later
// Confirmed edits become a patch that git takes, in the bytes that the document has.
#include "models/report/patch/editpatch.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/factsbuilder.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QString document = QStringLiteral(
    "# Café\n\nAll 5 tests pass, 0 fail.\n\nNext.\n\nUpdated 2025-01-01, v1.2.\n\n\n\n\n\n\n\nEnd: 7 runs");

JudgedClaim claim(const char* id, std::int64_t line, const char* quote, const char* proposed)
{
    JudgedClaim judged;
    judged.id = id;
    judged.verdict = Verdict::Contradicted;
    judged.claim.text = quote;
    judged.claim.where = ref("README.md", line, quote);
    judged.proposedText = proposed;
    judged.proposedDiff = "a diff";
    return judged;
}

QByteArray encoded(const QString& text, TextEncoding encoding, bool bom)
{
    if (encoding == TextEncoding::Windows1252)
        return text.toLatin1();
    const auto kind = encoding == TextEncoding::Utf16Le   ? QStringConverter::Utf16LE
                      : encoding == TextEncoding::Utf16Be ? QStringConverter::Utf16BE
                                                          : QStringConverter::Utf8;
    return QStringEncoder(kind, bom ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default).encode(text);
}

class Desk
{
public:
    Desk() { QDir(m_dir.path()).mkpath(QStringLiteral("out")); }

    QString path(const QString& name) const { return m_dir.filePath(name); }

    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    PackSnapshot snapshot(FactsBuilder facts, std::vector<JudgedClaim> claims, DecisionState state) const
    {
        facts.facts().rootPath = m_dir.path().toStdString();
        auto decisions = std::make_shared<DecisionSet>();
        for (const JudgedClaim& judged : claims)
            decisions->byId[judged.id].decision.state = state;
        PackSnapshot snapshot = reviewed(facts.build(), std::move(claims));
        snapshot.decisions = decisions;
        return snapshot;
    }

    /// What git makes of `name` with the patch.
    QByteArray applied(const QString& name, const QByteArray& patch) const
    {
        put(QStringLiteral("out/") + name, bytes(name));
        put(QStringLiteral("out/edits.patch"), patch);
        QProcess git;
        git.setWorkingDirectory(path(QStringLiteral("out")));
        git.start(QStringLiteral("git"), {QStringLiteral("apply"), QStringLiteral("--unsafe-paths"),
                                          QStringLiteral("--whitespace=nowarn"), QStringLiteral("edits.patch")});
        if (!git.waitForFinished() || git.exitCode() != 0)
            return "git: " + git.readAllStandardError();
        return bytes(QStringLiteral("out/") + name);
    }

private:
    QTemporaryDir m_dir;
};

DecisionSet& decisionsOf(PackSnapshot& snapshot)
{
    auto own = std::make_shared<DecisionSet>(*snapshot.decisions);
    snapshot.decisions = own;
    return *own;
}

} // namespace

class TestEditPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("git")).isEmpty())
            QSKIP("git is not installed");
    }

    void ownBytes_data()
    {
        QTest::addColumn<int>("encoding");
        QTest::addColumn<bool>("bom");
        QTest::addColumn<QString>("lineEnd");
        const auto row = [](const char* name, TextEncoding encoding, bool bom, const char* lineEnd) {
            QTest::newRow(name) << int(encoding) << bom << QString::fromLatin1(lineEnd);
        };
        row("UTF-8", TextEncoding::Utf8, false, "\n");
        row("UTF-8 with a mark", TextEncoding::Utf8, true, "\n");
        row("CRLF", TextEncoding::Utf8, false, "\r\n");
        row("Windows-1252", TextEncoding::Windows1252, false, "\r\n");
        row("UTF-16", TextEncoding::Utf16Le, true, "\r\n");
        row("UTF-16, high byte first", TextEncoding::Utf16Be, true, "\n");
        row("UTF-16 without a mark", TextEncoding::Utf16Le, false, "\n");
    }

    void ownBytes()
    {
        QFETCH(int, encoding);
        QFETCH(bool, bom);
        QFETCH(QString, lineEnd);
        const auto kind = static_cast<TextEncoding>(encoding);
        const auto write = [&](QString text) { return encoded(text.replace(QLatin1Char('\n'), lineEnd), kind, bom); };
        const Desk desk;
        desk.put(QStringLiteral("README.md"), write(document));
        FactsBuilder facts;
        Artifact& readme = facts.artifact("README.md", ArtifactKind::Prose, 15);
        readme.encoding = kind;
        readme.bom = bom;
        // Two edits of one line, one of the first line, one with a line below the last, which has no end.
        const PackSnapshot snapshot = desk.snapshot(facts,
                                                    {claim("a", 3, "All 5 tests pass", "All 6 tests pass, 0 fail."),
                                                     claim("b", 3, "0 fail", "All 5 tests pass, 2 fail."),
                                                     claim("c", 1, "# Caf", "# Café au lait"),
                                                     claim("d", 15, "7 runs", "End: 8 runs\nAs of today.")},
                                                    DecisionState::Accepted);
        const EditPatch patch = editPatch(snapshot, PatchEdits::Confirmed);
        QCOMPARE(patch.leftOut.size(), std::size_t{0});
        QCOMPARE(patch.edits(), std::size_t{4});
        QString expected = document;
        expected.replace(QStringLiteral("5 tests pass, 0 fail"), QStringLiteral("6 tests pass, 2 fail"))
            .replace(QStringLiteral("Café"), QStringLiteral("Café au lait"))
            .replace(QStringLiteral("7 runs"), QStringLiteral("8 runs\nAs of today."));
        QCOMPARE(desk.applied(QStringLiteral("README.md"), patchText(patch, snapshot, builtinMessages())),
                 write(expected));
    }

    void whichEdits_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("confirmed");
        QTest::addColumn<int>("proposed");
        QTest::newRow("confirmed") << int(DecisionState::Accepted) << 1 << 1;
        QTest::newRow("undecided") << int(DecisionState::Undecided) << 0 << 1;
        QTest::newRow("dismissed") << int(DecisionState::Dismissed) << 0 << 0;
        QTest::newRow("waits for evidence") << int(DecisionState::NeedsEvidence) << 0 << 0;
    }

    void whichEdits()
    {
        QFETCH(int, state);
        QFETCH(int, confirmed);
        QFETCH(int, proposed);
        const Desk desk;
        desk.put(QStringLiteral("README.md"), document.toUtf8());
        FactsBuilder facts;
        facts.artifact("README.md", ArtifactKind::Prose, 15).encoding = TextEncoding::Utf8;
        const PackSnapshot snapshot =
            desk.snapshot(facts, {claim("a", 7, "v1.2", "Updated 2025-01-01, v1.3.")}, DecisionState(state));
        QCOMPARE(editPatch(snapshot, PatchEdits::Confirmed).edits(), std::size_t(confirmed));
        QCOMPARE(editPatch(snapshot, PatchEdits::Proposed).edits(), std::size_t(proposed));
    }

    void conflictsAreListed()
    {
        const Desk desk;
        desk.put(QStringLiteral("README.md"), document.toUtf8());
        FactsBuilder facts;
        facts.artifact("README.md", ArtifactKind::Prose, 15).encoding = TextEncoding::Utf8;
        PackSnapshot snapshot = desk.snapshot(
            facts,
            {claim("a", 3, "All 5", "All 6 tests pass, 0 fail."), claim("b", 3, "All 5", "All 7 tests pass, 0 fail."),
             claim("c", 3, "All 5", "All 6 tests pass, 0 fail."), claim("d", 3, "0 fail", "whatever"),
             claim("e", 5, "Nothing like it", "Now."), claim("f", 7, "v1.2", "v2")},
            DecisionState::Accepted);
        DecisionSet& decisions = decisionsOf(snapshot);
        decisions.byId["d"].decision.editedText = "Tests: see the log.";
        decisions.byId["f"].match = AnchorMatch::Similar;
        const EditPatch patch = editPatch(snapshot, PatchEdits::Confirmed);
        QStringList left;
        for (const LeftOutEdit& edit : patch.leftOut)
            left << QString::fromStdString(edit.why.id);
        left.sort();
        QCOMPARE(left, (QStringList{QStringLiteral("patch.left.changed"), QStringLiteral("patch.left.overlap"),
                                    QStringLiteral("patch.left.overlap"), QStringLiteral("patch.left.overlap"),
                                    QStringLiteral("patch.left.words")}));
        const QByteArray text = patchText(patch, snapshot, builtinMessages());
        QVERIFY(text.contains("# Left out: README.md#L3: another edit wants the same words"));
        QString expected = document;
        expected.replace(QStringLiteral("All 5 tests pass, 0 fail."), QStringLiteral("Tests: see the log."));
        QCOMPARE(desk.applied(QStringLiteral("README.md"), text), expected.toUtf8());
    }

    void whatCannotBeWrittenStays_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("proposed");
        QTest::addColumn<QString>("why");
        QTest::newRow("a character that the encoding lacks")
            << QByteArray("caf\xE9: 5 tests") << QStringLiteral("café: 6 tests → more") << "patch.left.encoding";
        QTest::newRow("no text") << QByteArray("\x00\xD8: 5 tests", 10) << QStringLiteral("6 tests")
                                 << "patch.left.bytes";
    }

    void whatCannotBeWrittenStays()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, proposed);
        QFETCH(QString, why);
        const Desk desk;
        const bool utf16 = why == QLatin1String("patch.left.bytes");
        if (utf16)
            line = QByteArray("\x00\xD8", 2) + encoded(QStringLiteral("5 tests"), TextEncoding::Utf16Le, false);
        desk.put(QStringLiteral("README.md"), line);
        FactsBuilder facts;
        facts.artifact("README.md", ArtifactKind::Prose, 1).encoding =
            utf16 ? TextEncoding::Utf16Le : TextEncoding::Windows1252;
        const PackSnapshot snapshot =
            desk.snapshot(facts, {claim("a", 1, "5 tests", proposed.toUtf8().constData())}, DecisionState::Accepted);
        const EditPatch patch = editPatch(snapshot, PatchEdits::Confirmed);
        QCOMPARE(patch.edits(), std::size_t{0});
        QCOMPARE(patch.leftOut.size(), std::size_t{1});
        QCOMPARE(QString::fromStdString(patch.leftOut[0].why.id), why);
    }

    void membersOfBundles()
    {
        const Desk desk;
        desk.put(
            QStringLiteral("all.md"),
            "FILE: docs/my notes.md\r\nCaf\xC3\x83\xC2\xA9\r\n5 tests pass\r\nFILE: ../out.md\r\n5 tests pass\r\n");
        FactsBuilder facts;
        facts.member("all.md", "docs/my notes.md", ArtifactKind::Prose, 2, 3).mojibake = Mojibake::Windows1252;
        facts.member("all.md", "../out.md", ArtifactKind::Prose, 5, 5);
        for (Artifact& artifact : facts.facts().artifacts)
            artifact.encoding = TextEncoding::Utf8;
        const auto inside = [](const char* id, const char* member, std::int64_t line, std::int64_t own) {
            JudgedClaim judged = claim(id, line, "5 tests pass", "4 tests pass");
            judged.claim.where.path = "all.md";
            judged.claim.where.member = member;
            judged.claim.where.memberFirstLine = LineNumber{own};
            return judged;
        };
        const PackSnapshot snapshot = desk.snapshot(
            facts, {inside("a", "docs/my notes.md", 3, 2), inside("b", "../out.md", 5, 1)}, DecisionState::Accepted);
        const EditPatch patch = editPatch(snapshot, PatchEdits::Confirmed);
        QCOMPARE(patch.leftOut.size(), std::size_t{1});
        QCOMPARE(patch.leftOut[0].why.id, std::string("patch.left.path"));
        QDir(desk.path(QStringLiteral("out"))).mkpath(QStringLiteral("docs"));
        QDir(desk.path({})).mkpath(QStringLiteral("docs"));
        desk.put(QStringLiteral("docs/my notes.md"), "Caf\xC3\xA9\n5 tests pass\n");
        QCOMPARE(desk.applied(QStringLiteral("docs/my notes.md"), patchText(patch, snapshot, builtinMessages())),
                 QByteArray("Caf\xC3\xA9\n4 tests pass\n"));
    }
};

QTEST_GUILESS_MAIN(TestEditPatch)

#include "tst_editpatch.moc"
