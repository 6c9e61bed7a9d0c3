// SPDX-License-Identifier: GPL-3.0-or-later
// Collecting from the kinds of repositories that there are: of several projects, without CI, with the records of two
// agents, with names of any letters and bytes, shallow, a linked work tree; and credentials planted in all of it.
#include "tests/loading/repositories.h"

#include <QRandomGenerator>

using namespace exhibit;

namespace {

const QString workBranch = QStringLiteral("work");
constexpr qint64 sessionStart = 1'700'003'580; // 23:13, as session() has it

void branchOff(Repository& repository)
{
    repository.git({QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), workBranch});
}

/// A record of Codex that patches `file` from 23:13 on, by a path below its folder.
QByteArray codexSession(const QString& folder, const QByteArray& file)
{
    const auto line = [](int second, const QByteArray& type, const QByteArray& payload) -> QByteArray {
        return "{\"timestamp\":\"2023-11-14T23:13:" + QByteArray::number(second).rightJustified(2, '0') +
               ".000Z\",\"type\":\"" + type + "\",\"payload\":" + payload + "}\n";
    };
    return line(0, "session_meta",
                R"({"id":"c1","timestamp":"2023-11-14T23:13:00.000Z","cwd":")" + folder.toUtf8() +
                    R"(","originator":"codex_cli_rs","cli_version":"0.40.0","git":{"branch":"work"}})") +
           line(1, "response_item",
                R"({"type":"message","role":"user","content":[{"type":"input_text","text":"Please mend it."}]})") +
           line(
               5, "response_item",
               R"({"type":"custom_tool_call","name":"apply_patch","call_id":"k1","input":"*** Begin Patch\n*** Update File: )" +
                   file + R"(\n@@\n-A = 1\n+A = 2\n*** End Patch\n"})") +
           line(
               6, "response_item",
               R"({"type":"custom_tool_call_output","call_id":"k1","output":"Success. Updated the following files:\nM )" +
                   file + R"(\n"})") +
           line(9, "response_item",
                R"({"type":"message","role":"assistant","content":[{"type":"output_text","text":"Mended."}]})");
}

std::vector<std::string> commitsOf(const CollectPlan& plan, const char* path)
{
    for (const CollectedFile& file : plan.files) {
        if (file.path == path)
            return file.commits;
    }
    return {"not collected"};
}

/// A credential of one of twelve kinds as people leave them, and the part that must not be seen.
std::pair<QByteArray, QByteArray> credential(int kind, QRandomGenerator& random)
{
    const auto letters = [&random](int count, QByteArrayView of =
                                                  "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789") {
        QByteArray text;
        for (int i = 0; i < count; ++i)
            text += of[random.bounded(static_cast<int>(of.size()))];
        return text;
    };
    const QByteArray upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    QByteArray secret;
    switch (kind) {
    case 0:
        return {"export GITHUB_TOKEN=" + (secret = "ghp_" + letters(36)), secret};
    case 1:
        return {"aws_access_key_id = " + (secret = "AKIA" + letters(16, upper)), secret};
    case 2:
        return {"aws_secret_access_key = " + (secret = letters(40)), secret};
    case 3:
        return {"OPENAI_API_KEY=" + (secret = "sk-proj-" + letters(48)), secret};
    case 4:
        return {"slack: " + (secret = "xoxb-" + letters(12, "0123456789") + '-' + letters(24)), secret};
    case 5:
        return {"key " + (secret = "AIza" + letters(35)), secret};
    case 6:
        return {"Authorization: Bearer " + (secret = letters(40)), secret};
    case 7:
        secret = letters(18);
        return {"DATABASE_URL=postgres://harbor:" + secret + "@db.example.org/harbor", secret};
    case 8:
        return {"password: \"" + (secret = letters(14) + "9x!Q") + '"', secret};
    case 9:
        secret = letters(60);
        return {"-----BEGIN RSA PRIVATE KEY-----\n" + secret + "\n-----END RSA PRIVATE KEY-----", secret};
    case 10:
        secret = letters(43);
        return {"token eyJ" + letters(20) + ".eyJ" + letters(40) + '.' + secret, secret};
    default:
        return {"GITLAB=" + (secret = "glpat-" + letters(20)), secret};
    }
}

} // namespace

class TestCollectPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A record of the work in a part of the repository, committed by hand when it had ended.
    void ofSeveralProjects()
    {
        Repository repository;
        branchOff(repository);
        for (const char* part : {"api", "web"}) {
            const QString folder = QStringLiteral("packages/") + QLatin1String(part);
            repository.write(folder + QStringLiteral("/README.md"), "# Part\n\nAll 2 tests pass.\n");
            repository.write(folder + QStringLiteral("/src/a.py"), "A = 1\n");
        }
        repository.write(QStringLiteral(".gitignore"), "build/\n");
        repository.commit("Add parts", sessionStart - 600);
        repository.write(QStringLiteral("packages/web/src/a.py"), "A = 3\n");
        const QByteArray other = repository.commit("Of the other part", sessionStart + 300);
        repository.write(QStringLiteral("packages/api/src/a.py"), "A = 2\n");
        const QByteArray own = repository.commit("Mend it", sessionStart + 900);
        repository.write(QStringLiteral("packages/api/src/a.py"), "A = 4\n");
        const QByteArray later = repository.commit("Again", sessionStart + 1200);
        for (const char* part : {"api", "web"})
            repository.write(
                QStringLiteral("packages/%1/build/junit.xml").arg(QLatin1String(part)),
                Repository::result().replace("classname=\"t\"", QByteArray("classname=\"").append(part).append('"')));
        repository.write(QStringLiteral("packages/web/node_modules/dep/junit.xml"), Repository::result());
        const QTemporaryDir records;
        writeFile(records.filePath(QStringLiteral("api.jsonl")),
                  session(repository.path(QStringLiteral("packages/api")), QStringLiteral("src/a.py"), 13));
        CollectOptions options = optionsFor(repository);
        options.sessions = {records.path().toStdString()};
        const auto plan = planned(options);
        QVERIFY(plan);
        QCOMPARE(commitsOf(*plan, "sessions/api.jsonl"), std::vector<std::string>{own.toStdString()});
        QCOMPARE(filesOf(*plan, "report"), (QStringList{QStringLiteral("repository/packages/api/build/junit.xml"),
                                                        QStringLiteral("repository/packages/web/build/junit.xml")}));
        QVERIFY(filesOf(*plan, "document").contains(QStringLiteral("repository/packages/api/README.md")));
    }

    void ofTwoAgents()
    {
        Repository repository;
        branchOff(repository);
        repository.write(QStringLiteral("src/b.py"), "A = 1\n");
        repository.commit("Add", sessionStart - 600);
        repository.write(QStringLiteral("src/a.py"), "A = 2\n");
        const QByteArray claude = repository.commit("By one", sessionStart + 200);
        repository.write(QStringLiteral("src/b.py"), "A = 2\n");
        const QByteArray codex = repository.commit("By the other", sessionStart + 400);
        const QTemporaryDir records;
        writeFile(records.filePath(QStringLiteral("claude.jsonl")),
                  session(repository.path().chopped(1), QStringLiteral("src/a.py"), 13));
        writeFile(records.filePath(QStringLiteral("rollout-c1.jsonl")),
                  codexSession(repository.path().chopped(1), "src/b.py"));
        CollectOptions options = optionsFor(repository);
        options.sessions = {records.path().toStdString()};
        const auto plan = planned(options);
        QVERIFY(plan);
        QCOMPARE(commitsOf(*plan, "sessions/claude.jsonl"), std::vector<std::string>{claude.toStdString()});
        QCOMPARE(commitsOf(*plan, "sessions/rollout-c1.jsonl"), std::vector<std::string>{codex.toStdString()});
    }

    /// What was edited and is committed days later may have been written by anybody.
    void anEditOfLastWeekIsNoSource()
    {
        Repository repository;
        branchOff(repository);
        repository.write(QStringLiteral("src/a.py"), "A = 2\n");
        repository.commit("Much later", sessionStart + 400'000);
        const QTemporaryDir records;
        writeFile(records.filePath(QStringLiteral("s.jsonl")),
                  session(repository.path().chopped(1), QStringLiteral("src/a.py"), 13));
        CollectOptions options = optionsFor(repository);
        options.sessions = {records.path().toStdString()};
        const auto plan = planned(options);
        QVERIFY(plan);
        QVERIFY(commitsOf(*plan, "sessions/s.jsonl").empty());
        QVERIFY(gapsOf(plan->gaps).contains(QStringLiteral("no-session-of")));
    }

    void ofNamesInAnyLetters()
    {
        Repository repository;
        branchOff(repository);
        repository.write(QString::fromUtf8("docs/日本語.md"), "# Text\n\nAll 2 tests pass.\n");
        repository.write(QString::fromUtf8("src/ünï \"q\"\t.py"), "A = 2\n");
        // A name in Latin-1, as an old archive brings it.
        QDir().mkpath(repository.path(QStringLiteral("docs")));
        const QByteArray odd = repository.path(QStringLiteral("docs/")).toUtf8() + "stra\xDF"
                                                                                   "e.md";
        std::FILE* file = std::fopen(odd.constData(), "w");
        QVERIFY(file);
        std::fputs("# Strasse\n\nAll 2 tests pass.\n", file);
        std::fclose(file);
        const QByteArray made = repository.commit("Gr\xC3\xB6\xC3\x9F"
                                                  "e",
                                                  sessionStart + 600);
        const QTemporaryDir records, target;
        writeFile(records.filePath(QStringLiteral("s.jsonl")),
                  session(repository.path().chopped(1), QString::fromUtf8("docs/日本語.md"), 13));
        CollectOptions options = optionsFor(repository);
        options.sessions = {records.path().toStdString()};
        const auto plan = planned(options);
        QVERIFY(plan);
        QCOMPARE(commitsOf(*plan, "sessions/s.jsonl"), std::vector<std::string>{made.toStdString()});
        QVERIFY(filesOf(*plan, "document").contains(QString::fromUtf8("repository/docs/日本語.md")));
        // Nothing could point into it, and so it is not taken, which is said.
        QVERIFY(filesOf(*plan, "document").filter(QStringLiteral("repository/docs/stra")).isEmpty());
        QVERIFY(gapsOf(plan->gaps).contains(QStringLiteral("closed")));
        const CancelFlag cancel;
        const auto written =
            writeCollection(*plan, target.filePath(QStringLiteral("pack")).toStdString(), true, cancel);
        QVERIFY(written);
        QVERIFY2(!gapsOf(written->gaps).contains(QStringLiteral("not-maskable")), "a name costs the history");
        const auto files = bytesBelow(target.filePath(QStringLiteral("pack")));
        QCOMPARE(files[QStringLiteral("data/git/log.txt")], logOf(*plan));
    }

    void ofAShallowClone()
    {
        Repository repository;
        repository.write(QStringLiteral("src/a.py"), "A = 2\n");
        const QByteArray second = repository.commit("Mend it", sessionStart + 200);
        const QTemporaryDir folder;
        const QString clone = folder.filePath(QStringLiteral("clone"));
        repository.git({QStringLiteral("clone"), QStringLiteral("-q"), QStringLiteral("--depth"), QStringLiteral("1"),
                        QStringLiteral("file://") + repository.path().chopped(1), clone});
        const QString top = QDir(clone).canonicalPath();
        writeFile(folder.filePath(QStringLiteral("records/s.jsonl")),
                  session(top, QStringLiteral("src/a.py"), 13).replace("\"work\"", "\"main\""));
        CollectOptions options;
        options.repository = clone.toStdString();
        options.sessions = {folder.filePath(QStringLiteral("records")).toStdString()};
        const auto plan = planned(options);
        QVERIFY(plan);
        QCOMPARE(plan->history.commits.size(), std::size_t{1});
        QCOMPARE(commitsOf(*plan, "sessions/s.jsonl"), std::vector<std::string>{second.toStdString()});
    }

    void ofALinkedWorkTree()
    {
        Repository repository;
        const QTemporaryDir folder;
        const QString tree = folder.filePath(QStringLiteral("tree"));
        repository.git({QStringLiteral("worktree"), QStringLiteral("add"), QStringLiteral("-q"), QStringLiteral("-b"),
                        workBranch, tree});
        const QString top = QDir(tree).canonicalPath();
        writeFile(top + QStringLiteral("/src/a.py"), "A = 2\n");
        repository.git({QStringLiteral("-C"), top, QStringLiteral("commit"), QStringLiteral("-q"), QStringLiteral("-a"),
                        QStringLiteral("-m"), QStringLiteral("In the tree")},
                       sessionStart + 500);
        const QByteArray made =
            repository.git({QStringLiteral("-C"), top, QStringLiteral("rev-parse"), QStringLiteral("HEAD")});
        writeFile(top + QStringLiteral("/out/junit.xml"), Repository::result());
        writeFile(folder.filePath(QStringLiteral("records/s.jsonl")), session(top, QStringLiteral("src/a.py"), 13));
        CollectOptions options;
        options.repository = tree.toStdString();
        options.sessions = {folder.filePath(QStringLiteral("records")).toStdString()};
        const auto plan = planned(options);
        QVERIFY(plan);
        QCOMPARE(plan->history.commits.size(), std::size_t{1});
        QCOMPARE(commitsOf(*plan, "sessions/s.jsonl"), std::vector<std::string>{made.toStdString()});
        QCOMPARE(filesOf(*plan, "report"), QStringList(QStringLiteral("repository/out/junit.xml")));
    }

    void withoutCi()
    {
        Repository repository;
        repository.git({QStringLiteral("rm"), QStringLiteral("-rq"), QStringLiteral(".github")});
        repository.commit("No CI", sessionStart);
        const auto plan = planned(optionsFor(repository));
        QVERIFY(plan);
        for (const char* why : {"no-ci", "no-results", "no-coverage"})
            QVERIFY2(gapsOf(plan->gaps).contains(QLatin1String(why)), why);
    }

    /// Two hundred credentials of twelve kinds, in a document, in the history, in a log, a report and a record.
    void noCredentialIsLeft()
    {
        Repository repository;
        branchOff(repository);
        QRandomGenerator random(200);
        QByteArrayList hidden;
        QByteArray document = "# Harbor\n\n",
                   log = "============================= test session starts "
                         "==============================\ncollected 1 item\n\n",
                   output;
        for (int number = 0; number < 200; ++number) {
            const auto [line, secret] = credential(number % 12, random);
            hidden << secret;
            (number % 3 == 0 ? document : number % 3 == 1 ? log : output) += line + "\n\n";
        }
        repository.write(QStringLiteral("README.md"), document);
        repository.commit("Tell too much", sessionStart + 30);
        repository.write(QStringLiteral("ci.log"),
                         log + "t/test_a.py::test_one PASSED\n\n============================== 1 passed in 0.12s "
                               "===============================\n");
        repository.write(QStringLiteral("out.xml"),
                         "<testsuite name=\"s\" tests=\"1\" failures=\"0\"><testcase name=\"a\"><system-out>" +
                             QByteArray(output).replace('"', "&quot;") + "</system-out></testcase></testsuite>\n");
        const QTemporaryDir records, target;
        QByteArray said = output;
        said.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
        writeFile(records.filePath(QStringLiteral("s.jsonl")),
                  session(repository.path().chopped(1), QStringLiteral("src/a.py"), 13)
                      .replace("The file has been updated.", said));
        CollectOptions options = optionsFor(repository);
        options.sessions = {records.path().toStdString()};
        const auto plan = planned(options);
        QVERIFY(plan);
        const CancelFlag cancel;
        const QString pack = target.filePath(QStringLiteral("pack"));
        const auto written = writeCollection(*plan, pack.toStdString(), true, cancel);
        QVERIFY(written);
        const auto files = bytesBelow(pack);
        for (const char* name : {"data/git/log.txt", "data/repository/README.md", "data/repository/ci.log",
                                 "data/repository/out.xml", "data/sessions/s.jsonl"})
            QVERIFY2(files.contains(QLatin1String(name)), name);
        QByteArrayList left;
        for (auto file = files.begin(); file != files.end(); ++file) {
            for (qsizetype number = 0; number < hidden.size(); ++number) {
                if (file.value().contains(hidden[number]))
                    left << file.key().toUtf8() + ": kind " + QByteArray::number(number % 12);
            }
        }
        QVERIFY2(left.isEmpty(), left.join("; ").constData());
    }

    /// Settings are what documents are held against; variables as they are set stay where they are.
    void settingsComeWithoutSecrets()
    {
        Repository repository;
        branchOff(repository);
        const QByteArray variables("PORT=8080\nTIMEOUT=30\nRETRIES=3\n");
        for (const char* name : {".env", "deploy/.env.production", ".env.example"})
            repository.write(QLatin1String(name), variables);
        repository.write(QStringLiteral("package.json"),
                         R"({"name": "harbor", "version": "1.2.0", "scripts": {"test": "vitest"}})"
                         "\n");
        repository.commit("Set it", sessionStart + 30);
        const auto plan = planned(optionsFor(repository));
        QVERIFY(plan);
        const QStringList documents = filesOf(*plan, "document");
        QVERIFY(documents.contains(QStringLiteral("repository/package.json")));
        QVERIFY(documents.contains(QStringLiteral("repository/.env.example")));
        for (const CollectedFile& file : plan->files) {
            const QByteArray path = QByteArray::fromStdString(file.path);
            QVERIFY2(!path.endsWith(".env") && !path.endsWith(".env.production"), path.constData());
        }
    }
};

QTEST_GUILESS_MAIN(TestCollectPlaces)
#include "tst_collectplaces.moc"
