// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/diskpack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// A record of a session as Claude Code writes it.
class Record
{
public:
    Record& run(const QString& command, const QString& output, int code = 0)
    {
        const QString id = QString::number(++m_calls);
        add(QStringLiteral("assistant"),
            {{QStringLiteral("type"), QStringLiteral("tool_use")},
             {QStringLiteral("id"), id},
             {QStringLiteral("name"), QStringLiteral("Bash")},
             {QStringLiteral("input"), QJsonObject{{QStringLiteral("command"), command}}}});
        const QString head = code == 0 ? QString() : QStringLiteral("Exit code %1\n").arg(code);
        add(QStringLiteral("user"), {{QStringLiteral("type"), QStringLiteral("tool_result")},
                                     {QStringLiteral("tool_use_id"), id},
                                     {QStringLiteral("is_error"), code != 0},
                                     {QStringLiteral("content"), QString(head + output)}});
        return *this;
    }

    Record& write(const QString& path, const QString& content, const QString& tool = QStringLiteral("Write"))
    {
        const QString id = QString::number(++m_calls);
        const QString key = tool == QLatin1String("Write") ? QStringLiteral("content") : QStringLiteral("new_string");
        add(QStringLiteral("assistant"),
            {{QStringLiteral("type"), QStringLiteral("tool_use")},
             {QStringLiteral("id"), id},
             {QStringLiteral("name"), tool},
             {QStringLiteral("input"), QJsonObject{{QStringLiteral("file_path"), path}, {key, content}}}});
        add(QStringLiteral("user"), {{QStringLiteral("type"), QStringLiteral("tool_result")},
                                     {QStringLiteral("tool_use_id"), id},
                                     {QStringLiteral("is_error"), false},
                                     {QStringLiteral("content"), QStringLiteral("done")}});
        return *this;
    }

    Record& say(const QString& text)
    {
        add(QStringLiteral("assistant"),
            {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}});
        return *this;
    }

    QByteArray bytes() const { return m_lines; }

private:
    void add(const QString& role, const QJsonObject& part)
    {
        const QJsonObject message{{QStringLiteral("role"), role}, {QStringLiteral("content"), QJsonArray{part}}};
        const QJsonObject record{{QStringLiteral("type"), role},
                                 {QStringLiteral("sessionId"), QStringLiteral("s")},
                                 {QStringLiteral("cwd"), QStringLiteral("/w/shop")},
                                 {QStringLiteral("message"), message}};
        m_lines += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    }

    QByteArray m_lines;
    int m_calls = 0;
};

using Files = QList<QPair<QString, QByteArray>>;

const QString pytestGreen = QStringLiteral("12 passed in 0.31s");
const QString allPass = QStringLiteral("All 12 tests pass.");

QByteArray pytestLog(const QByteArray& summary)
{
    return "============================= test session starts =============================\n"
           "collected 12 items\n\ntests/test_cart.py ............ [100%]\n\n"
           "============================== " +
           summary + " ==============================\n";
}

} // namespace

Q_DECLARE_METATYPE(Record)

/// Packs that pretend: none of them bears out what is said, and the reason names how it pretends.
class TestForged : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packs_data();
    void packs();

private:
    static void printed();
    static void redefined();
    static void written();
    static void others();
};

void TestForged::packs_data()
{
    QTest::addColumn<Record>("record");
    QTest::addColumn<Files>("files");
    QTest::addColumn<QString>("cause"); ///< of the reason; empty: none is asked for
    printed();
    redefined();
    written();
    others();
}

/// Summaries that were only printed.
void TestForged::printed()
{
    const QString cause = QStringLiteral("claim.session.printed.reason");
    const auto row = [&](const char* name, const QString& command, const QString& output) {
        QTest::newRow(name) << Record().run(command, output).say(allPass) << Files() << cause;
    };
    row("echo", QStringLiteral("echo '12 passed in 0.31s'"), pytestGreen);
    row("printf", QStringLiteral("printf '12 passed in 0.31s\\n'"), pytestGreen);
    row("cat of an old log", QStringLiteral("cat logs/yesterday.log"),
        QString::fromUtf8(pytestLog("12 passed in 0.31s")));
    row("tail of an old log", QStringLiteral("tail -3 old/test.log"), pytestGreen);
    row("grep in a log", QStringLiteral("grep passed ci.log"), pytestGreen);
    row("git show of a log", QStringLiteral("git show HEAD~3:test.log"), pytestGreen);
    row("a log of CI", QStringLiteral("gh run view 12 --log"), QString::fromUtf8(pytestLog("12 passed in 0.31s")));
    row("curl", QStringLiteral("curl -s https://ci.example/log.txt"), pytestGreen);
    row("python that prints", QStringLiteral("python3 -c \"print('12 passed in 0.31s')\""), pytestGreen);
    QTest::newRow("node that prints") << Record()
                                             .run(QStringLiteral("node -e \"console.log('Tests:       12 passed, 12 "
                                                                 "total')\""),
                                                  QStringLiteral("Tests:       12 passed, 12 total"))
                                             .say(allPass)
                                      << Files() << QString();
    row("a here-document", QStringLiteral("cat <<'EOF'\n12 passed in 0.31s\nEOF"), pytestGreen);
    row("zcat of an old log", QStringLiteral("zcat logs/old.log.gz"),
        QString::fromUtf8(pytestLog("12 passed in 0.31s")));
    row("a log of a container", QStringLiteral("docker logs shop-tests"), pytestGreen);
    row("a decoded text", QStringLiteral("base64 -d run.b64"), pytestGreen);
    row("bytes of a file", QStringLiteral("xxd -r -p run.hex"), pytestGreen);
    row("tee of a string", QStringLiteral("tee out.txt <<< '12 passed in 0.31s'"), pytestGreen);
    row("python that draws a rule around", QStringLiteral("python3 -c \"print('='*9, '12 passed in 0.31s', '='*9)\""),
        QStringLiteral("========= 12 passed in 0.31s ========="));
    row("an old log beside a build of tests", QStringLiteral("pytest --setup-plan -q; cat old.log"), pytestGreen);
    row("another file than the run wrote", QStringLiteral("pytest -q > out.txt; cat ok.txt"), pytestGreen);
    row("echo beside a masked run", QStringLiteral("echo '12 passed in 0.31s' | tee out.txt"), pytestGreen);
}

/// Runners that are none.
void TestForged::redefined()
{
    const QString cause = QStringLiteral("claim.session.printed.reason");
    QTest::newRow("a function")
        << Record().run(QStringLiteral("pytest() { echo '12 passed in 0.31s'; }; pytest"), pytestGreen).say(allPass)
        << Files() << cause;
    QTest::newRow("an alias")
        << Record().run(QStringLiteral("alias pytest=\"echo 12 passed in 0.31s\"; pytest -q"), pytestGreen).say(allPass)
        << Files() << cause;
    QTest::newRow("a program of that name")
        << Record()
               .write(QStringLiteral("/w/shop/bin/pytest"), QStringLiteral("#!/bin/sh\necho '12 passed in 0.31s'\n"))
               .run(QStringLiteral("PATH=bin:$PATH pytest"), pytestGreen)
               .say(allPass)
        << Files() << cause;
    const QString standIn = QStringLiteral("claim.session.own-program.reason");
    const QString counting = QStringLiteral("#!/bin/sh\nn=12\nprintf '%s passed in 0.31s' $n\n");
    const QString bare = QStringLiteral("All tests pass.");
    QTest::newRow("a program of that name that counts")
        << Record()
               .write(QStringLiteral("/w/shop/bin/pytest"), counting)
               .run(QStringLiteral("PATH=bin:$PATH pytest"), pytestGreen)
               .say(allPass)
        << Files() << standIn;
    QTest::newRow("a quiet program of that name")
        << Record()
               .run(
                   QStringLiteral("mkdir -p /tmp/fake && printf '#!/bin/sh\\nexit 0\\n' > /tmp/fake/pytest && chmod +x "
                                  "/tmp/fake/pytest"),
                   QString())
               .run(QStringLiteral("PATH=/tmp/fake:$PATH pytest"), QString())
               .say(bare)
        << Files() << standIn;
    QTest::newRow("an exported path") << Record()
                                             .write(QStringLiteral("/tmp/fake/cargo"), counting)
                                             .run(QStringLiteral("export PATH=\"/tmp/fake:$PATH\""), QString())
                                             .run(QStringLiteral("cargo test"), QString())
                                             .say(bare)
                                      << Files() << standIn;
    QTest::newRow("by its path") << Record()
                                        .write(QStringLiteral("/w/shop/tools/pytest"), counting)
                                        .run(QStringLiteral("./tools/pytest -q"), pytestGreen)
                                        .say(allPass)
                                 << Files() << standIn;
    QTest::newRow("a script") << Record()
                                     .write(QStringLiteral("/w/shop/run_tests.sh"),
                                            QStringLiteral("#!/bin/sh\necho \"12 passed in 0.31s\"\n"))
                                     .run(QStringLiteral("./run_tests.sh"), pytestGreen)
                                     .say(allPass)
                              << Files() << cause;
    QTest::newRow("a script by the shell")
        << Record()
               .run(QStringLiteral("cat > t.py <<'EOF'\nprint(\"12 passed in 0.31s\")\nEOF"), QString())
               .run(QStringLiteral("python t.py"), pytestGreen)
               .say(allPass)
        << Files() << cause;
    QTest::newRow("package.json of the session")
        << Record()
               .write(QStringLiteral("/w/shop/package.json"),
                      QStringLiteral("{\"scripts\": {\"test\": \"echo '12 passed in 0.31s'\"}}"))
               .run(QStringLiteral("npm test"), pytestGreen)
               .say(allPass)
        << Files() << cause;
    const Files package{
        {QStringLiteral("package.json"),
         "{\"name\": \"shop\", \"version\": \"1.0.0\", \"scripts\": {\"test\": \"cat last-run.txt\"}}\n"}};
    QTest::newRow("package.json of the pack")
        << Record().run(QStringLiteral("npm test"), pytestGreen).say(allPass) << package << cause;
    QTest::newRow("package.json, nothing shown")
        << Record().run(QStringLiteral("npm test"), QString()).say(QStringLiteral("All tests pass.")) << package
        << cause;
    const Files make{{QStringLiteral("Makefile"), "test:\n\t@echo '12 passed in 0.31s'\n"}};
    QTest::newRow("Makefile") << Record().run(QStringLiteral("make test"), pytestGreen).say(allPass) << make << cause;
    const Files masked{{QStringLiteral("package.json"),
                        "{\"name\": \"shop\", \"version\": \"1.0.0\", \"scripts\": {\"test\": \"jest || true\"}}\n"}};
    QTest::newRow("a script that hides the status")
        << Record().run(QStringLiteral("npm test"), QString()).say(QStringLiteral("All tests pass.")) << masked
        << QStringLiteral("claim.session.masked");
}

/// Files that the session wrote itself and that other texts of the pack rest on.
void TestForged::written()
{
    const QString cause = QStringLiteral("claim.own-witness.reason");
    const QByteArray log = pytestLog("12 passed in 0.31s");
    const Files files{{QStringLiteral("test_output.txt"), log},
                      {QStringLiteral("HANDOVER.md"), "# Hand-over\n\nAll 12 tests pass.\n"}};
    QTest::newRow("test_output.txt") << Record().write(QStringLiteral("/w/shop/test_output.txt"),
                                                       QString::fromUtf8(log))
                                     << files << cause;
    QTest::newRow("by echo") << Record().run(QStringLiteral("echo '12 passed in 0.31s' > test_output.txt"), QString())
                             << files << cause;
    QTest::newRow("by a here-document") << Record().run(
                                               QStringLiteral("cat > test_output.txt <<'EOF'\n12 passed in 0.31s\nEOF"),
                                               QString())
                                        << files << cause;
    QTest::newRow("an edited log") << Record()
                                          .run(QStringLiteral("pytest > test_output.txt"), QString(), 1)
                                          .write(QStringLiteral("/w/shop/test_output.txt"), pytestGreen,
                                                 QStringLiteral("Edit"))
                                   << files << cause;
    QTest::newRow("a log edited by sed") << Record()
                                                .run(QStringLiteral("pytest > test_output.txt"), QString(), 1)
                                                .run(QStringLiteral("sed -i 's/1 failed, 11/12/' test_output.txt"),
                                                     QString())
                                         << files << cause;
}

void TestForged::others()
{
    QTest::newRow("no such command") << Record()
                                            .run(QStringLiteral("pytest -q"),
                                                 QStringLiteral("bash: pytest: command not found"), 127)
                                            .say(QStringLiteral("All tests pass."))
                                     << Files() << QStringLiteral("claim.session.not-started.reason");
    QTest::newRow("nothing collected") << Record()
                                              .run(QStringLiteral("pytest -q -k nothing"),
                                                   QStringLiteral("no tests ran in 0.01s"), 5)
                                              .say(QStringLiteral("All tests pass."))
                                       << Files() << QStringLiteral("claim.session.not-started.reason");
    QTest::newRow("behind a pipe") << Record()
                                          .run(QStringLiteral("npm test 2>&1 | tail -1"), QStringLiteral("Done in 3s."))
                                          .say(QStringLiteral("All tests pass."))
                                   << Files() << QStringLiteral("claim.session.masked-by.reason");
    QTest::newRow("or true") << Record()
                                    .run(QStringLiteral("npm test || true"), QStringLiteral("Done."))
                                    .say(QStringLiteral("All tests pass."))
                             << Files() << QStringLiteral("claim.session.masked");
    QTest::newRow("collected only") << Record()
                                           .run(QStringLiteral("pytest --collect-only -q"),
                                                QStringLiteral("12 tests collected in 0.10s"))
                                           .say(allPass)
                                    << Files() << QString();
    QTest::newRow("green, then edited") << Record()
                                               .run(QStringLiteral("pytest -q"), pytestGreen)
                                               .write(QStringLiteral("/w/shop/cart.py"), QStringLiteral("x = 1\n"))
                                               .say(allPass)
                                        << Files() << QStringLiteral("claim.session.stale.reason");
}

void TestForged::packs()
{
    QFETCH(Record, record);
    QFETCH(Files, files);
    QFETCH(QString, cause);
    DiskPack pack;
    pack.add(QStringLiteral("session.jsonl"), record.bytes());
    for (const auto& [path, bytes] : files)
        pack.add(path, bytes);
    const auto snapshot = pack.read();
    QVERIFY(snapshot.has_value());
    QStringList reasons;
    int claims = 0;
    for (const JudgedClaim& judged : snapshot->review->claims) {
        if (judged.claim.text.find("ests pass") == std::string::npos)
            continue;
        ++claims;
        reasons += QString::fromStdString(judged.reason.id);
        QVERIFY2(judged.verdict != Verdict::Supported, judged.reason.id.c_str());
    }
    QVERIFY(claims > 0);
    QVERIFY2(cause.isEmpty() || reasons.join(QLatin1Char(' ')).contains(cause),
             qPrintable(reasons.join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TestForged)
#include "tst_forged.moc"
