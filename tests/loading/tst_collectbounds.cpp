// SPDX-License-Identifier: GPL-3.0-or-later
// What a repository may hold and set does not reach beyond it, fill the memory or change the bytes of its pack.
#include "tests/loading/repositories.h"

#include <ctime>
#include <sys/stat.h>
#include <unistd.h>

using namespace exhibit;

class TestCollectBounds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Settings and attributes of the repository do not change a byte.
    void settingsDoNotChangeTheHistory()
    {
        Repository repository;
        repository.write(QStringLiteral("sub/b.py"), "B = 1\n");
        repository.write(QStringLiteral("picture"), QByteArray("a\0b", 3));
        repository.commit("More", 1'700'003'600);
        const auto before = planned(optionsFor(repository));
        QVERIFY(before);
        for (const char* setting : {"log.abbrevCommit=true", "log.showRoot=false", "diff.relative=true",
                                    "log.diffMerges=off", "diff.context=0", "log.date=unix", "core.abbrev=4"}) {
            const QString text = QLatin1String(setting);
            repository.git(
                {QStringLiteral("config"), text.section(QLatin1Char('='), 0, 0), text.section(QLatin1Char('='), 1)});
        }
        repository.write(QStringLiteral(".git/info/attributes"), "* -diff\n");
        repository.write(QStringLiteral(".gitattributes"), "*.py -diff\n");
        CollectOptions options = optionsFor(repository);
        options.repository = repository.path(QStringLiteral("sub")).toStdString();
        const auto after = planned(options);
        QVERIFY(after);
        QCOMPARE(logOf(*after), logOf(*before));
        QVERIFY(logOf(*after).contains("+A = 1") && logOf(*after).contains("+B = 1"));
        QVERIFY2(logOf(*after).contains("Binary files"), "and a text it stays");
    }

    void looksOnlyThroughItsOwnFolder()
    {
        const QTemporaryDir outer;
        writeFile(outer.filePath(QStringLiteral("secret.xml")), Repository::result());
        Repository repository(outer.filePath(QStringLiteral("project")));
        repository.git({QStringLiteral("config"), QStringLiteral("core.worktree"), outer.path()});
        QCOMPARE(planned(optionsFor(repository)).error().message.id, std::string("error.git.other-tree"));
    }

    void leavesOtherPacksAndRepositories()
    {
        Repository repository;
        Repository nested(repository.path(QStringLiteral("build/lib-src")));
        nested.write(QStringLiteral("out.xml"), Repository::result());
        repository.write(QStringLiteral("results/bagit.txt"), {});
        repository.write(QStringLiteral("results/out.xml"), Repository::result());
        repository.write(QStringLiteral("kept/bagit.txt"), "BagIt-Version: 1.0\n");
        repository.write(QStringLiteral("kept/manifest-sha256.txt"), {});
        repository.write(QStringLiteral("kept/data/out.xml"), Repository::result());
        const auto plan = planned(optionsFor(repository));
        QVERIFY(plan);
        QCOMPARE(filesOf(*plan, "report"), QStringList(QStringLiteral("repository/results/out.xml")));
        QStringList others;
        for (const CollectGap& gap : plan->gaps) {
            if (gap.why.id.starts_with("collect.gap.other-"))
                others << QString::fromStdString(gap.why.id.substr(12) + ' ' + gap.path);
        }
        QCOMPARE(others, QStringList({QStringLiteral("other-repository repository/build/lib-src"),
                                      QStringLiteral("other-pack repository/kept")}));
    }

    void artifactsOfOneNameStayApart()
    {
        const Repository repository;
        const QTemporaryDir ci;
        CollectOptions options = optionsFor(repository);
        for (const char* job : {"a", "b"}) {
            writeFile(ci.filePath(QLatin1String(job) + QStringLiteral("/out/junit.xml")),
                      Repository::result().replace("\"a\"", QByteArray(job).prepend('"').append('"')));
            options.artifacts.push_back(ci.filePath(QLatin1String(job) + QStringLiteral("/out")).toStdString());
        }
        options.artifacts.push_back(options.artifacts.front());
        const auto plan = planned(options);
        QVERIFY(plan);
        QCOMPARE(filesOf(*plan, "artifact"),
                 QStringList({QStringLiteral("artifacts/2-out/junit.xml"), QStringLiteral("artifacts/out/junit.xml")}));
    }

    void largeDiffsAreLeftOut()
    {
        Repository repository;
        repository.write(QStringLiteral("large.txt"), QByteArray(20'000, 'x') + '\n');
        repository.commit("Large", 1'700'003'600);
        repository.write(QStringLiteral("src/a.py"), "A = 3\n");
        repository.commit("Small", 1'700'007'200);
        CollectOptions options = optionsFor(repository);
        options.mostDiffBytes = 10'000;
        const auto plan = planned(options);
        QVERIFY(plan);
        QCOMPARE(plan->history.withoutDiffs, std::size_t(2));
        QVERIFY(gapsOf(plan->gaps).contains(QStringLiteral("large-diffs")));
        QCOMPARE(logOf(*plan).count("\ncommit ") + 1, 3);
        QVERIFY(logOf(*plan).contains("+A = 3") && !logOf(*plan).contains("xxx"));
        QVERIFY(logOf(*plan).contains("Large") && logOf(*plan).contains("Begin"));
        QVERIFY(logOf(*plan).contains("\nA\tlarge.txt\n"));
        options.mostDiffBytes = 10; // nothing comes whole
        QCOMPARE(logOf(*planned(options)).count("\ncommit ") + 1, 3);
    }

    /// As in a clone that fetches files when they are asked for; it is not asked, whatever the repository allows.
    void absentFilesAreNotFetched()
    {
        Repository repository;
        const QString mark = repository.path(QStringLiteral("was-run"));
        repository.write(QStringLiteral("src/a.py"), "A = 3\n");
        repository.commit("Small", 1'700'007'200);
        const QString blob =
            QString::fromLatin1(repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD~1:src/a.py")}));
        QFile object(repository.path(QStringLiteral(".git/objects/%1/%2").arg(blob.left(2), blob.mid(2))));
        QVERIFY(object.remove());
        for (const QString& setting :
             QStringList{QStringLiteral("protocol.ext.allow=always"), QStringLiteral("remote.origin.promisor=true"),
                         QStringLiteral("extensions.partialClone=origin"),
                         QStringLiteral("remote.origin.url=ext::touch ") + mark})
            repository.git({QStringLiteral("config"), setting.section(QLatin1Char('='), 0, 0),
                            setting.section(QLatin1Char('='), 1)});
        const auto plan = planned(optionsFor(repository));
        QVERIFY(plan);
        QVERIFY2(!QFile::exists(mark), "a program of the repository was run");
        QCOMPARE(plan->history.withoutDiffs, std::size_t(2));
        const QStringList gaps = gapsOf(plan->gaps);
        QVERIFY(gaps.contains(QStringLiteral("no-diffs")) && gaps.contains(QStringLiteral("git-says")));
        QVERIFY(logOf(*plan).contains("Small") && logOf(*plan).contains("Begin"));
    }

    /// Of the times that a commit can state.
    void impossibleTimesAreNone()
    {
        Repository repository;
        repository.write(QStringLiteral("out.xml"), Repository::result());
        for (const char* time : {"9223372036854775806", "99999999999999999999"}) {
            repository.commitAt(time);
            const auto plan = planned(optionsFor(repository));
            QVERIFY(plan);
            QCOMPARE(plan->history.commits.front().committedMs, std::int64_t(0));
            QVERIFY(!gapsOf(plan->gaps).contains(QStringLiteral("older")));
        }
        repository.commitAt("9300000000");
        const auto plan = planned(optionsFor(repository));
        QCOMPARE(plan->history.commits.front().committedMs, std::int64_t(9'300'000'000'000));
        QVERIFY2(!gapsOf(plan->gaps).contains(QStringLiteral("older")), "of a time that is yet to come");
    }

    /// Whom the user trusts counts, and else git's own reason is told.
    void foreignRepositoriesAreTheUsersChoice()
    {
        Repository repository;
        if (::geteuid() != 0 || ::chown(repository.path().toUtf8().constData(), 1, 1) != 0)
            QSKIP("Only the superuser can give a folder away.");
        const QTemporaryDir home;
        const QString settings = home.filePath(QStringLiteral("gitconfig"));
        writeFile(settings, {});
        qputenv("GIT_CONFIG_GLOBAL", settings.toUtf8());
        const auto refused = planned(optionsFor(repository));
        writeFile(settings, "[safe]\n\tdirectory = " + repository.path().chopped(1).toUtf8() + '\n');
        const auto trusted = planned(optionsFor(repository));
        qunsetenv("GIT_CONFIG_GLOBAL");
        QCOMPARE(refused.error().message.id, std::string("error.git.failed"));
        QVERIFY(refused.error().message.args.front().value.find("dubious ownership") != std::string::npos);
        QVERIFY(trusted);
    }

    /// Where a history was cut off is read from an ordinary file alone: no pipe is waited for, no link followed.
    void cutsAreReadFromFilesAlone_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("error");
        QTest::newRow("a file") << "file"
                                << "";
        QTest::newRow("a pipe") << "pipe"
                                << "error.git.shallow";
        QTest::newRow("a link") << "link"
                                << "error.git.shallow";
        QTest::newRow("a folder") << "folder"
                                  << "error.git.shallow";
        QTest::newRow("too large") << "large"
                                   << "error.git.shallow";
    }

    void cutsAreReadFromFilesAlone()
    {
        QFETCH(QString, kind);
        QFETCH(QString, error);
        Repository repository;
        const QString file = repository.path(QStringLiteral(".git/shallow"));
        const QTemporaryDir outside;
        const QString beyond = outside.filePath(QStringLiteral("beyond"));
        writeFile(beyond, repository.git({QStringLiteral("rev-parse"), QStringLiteral("HEAD")}));
        if (kind == QLatin1String("file"))
            QVERIFY(QFile::copy(beyond, file));
        else if (kind == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(file.toUtf8().constData(), 0600), 0);
        else if (kind == QLatin1String("link"))
            QVERIFY(QFile::link(beyond, file));
        else if (kind == QLatin1String("folder"))
            QVERIFY(QDir().mkpath(file));
        else
            writeFile(file, QByteArray((17 << 20), '\n'));
        const auto plan = planned(optionsFor(repository));
        QCOMPARE(plan ? QString() : QString::fromStdString(plan.error().message.id), error);
    }

    /// A git that cannot be started says why.
    void aGitThatCannotStartIsTold()
    {
        Repository repository;
        const QTemporaryDir programs;
        const QString git = programs.filePath(QStringLiteral("git"));
        writeFile(git, "#!/no/such/interpreter\n");
        QVERIFY(QFile(git).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8());
        const auto plan = planned(optionsFor(repository));
        qputenv("PATH", before);
        QVERIFY(!plan);
        QCOMPARE(plan.error().message.id, std::string("error.git.failed"));
        QVERIFY(!plan.error().message.args.front().value.empty());
    }

    /// What git says of an error is kept in part, however much it is.
    void complaintsAreBounded()
    {
        Repository repository;
        const QTemporaryDir programs;
        const QString git = programs.filePath(QStringLiteral("git"));
        writeFile(git, "#!/bin/sh\necho the first >&2\nhead -c 1000000 /dev/zero | tr '\\0' 'x' >&2\nexit 1\n");
        QVERIFY(QFile(git).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray before = qgetenv("PATH");
        qputenv("PATH", programs.path().toUtf8() + ':' + before);
        const auto plan = planned(optionsFor(repository));
        qputenv("PATH", before);
        QVERIFY(!plan);
        const std::string why = plan.error().message.args.front().value;
        QVERIFY(why.starts_with("the first") && why.size() <= 4096);
    }

    /// A record without zones means UTC, wherever it is read.
    void timesWithoutZoneAreUtc()
    {
        Repository repository;
        repository.write(QStringLiteral("src/a.py"), "A = 2\n");
        const QByteArray made = repository.commit("Mend it", 1'700'003'630); // 23:13:50
        const QTemporaryDir records;
        writeFile(records.filePath(QStringLiteral("here.jsonl")),
                  session(repository.path().chopped(1), QStringLiteral("src/a.py"), 13)
                      .replace("000Z", "000")
                      .replace("\"gitBranch\":\"work\",", ""));
        CollectOptions options = optionsFor(repository);
        options.sessions = {records.path().toStdString()};
        const QByteArray zone = qgetenv("TZ");
        for (const char* place : {"America/New_York", "Asia/Tokyo"}) {
            qputenv("TZ", place);
            ::tzset();
            const auto plan = planned(options);
            QVERIFY(plan);
            for (const CollectedFile& file : plan->files) {
                if (std::string_view(file.why) == "session")
                    QCOMPARE(file.commits, std::vector<std::string>{made.toStdString()});
            }
            QCOMPARE(filesOf(*plan, "session").size(), 1);
        }
        zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
        ::tzset();
    }
};

QTEST_GUILESS_MAIN(TestCollectBounds)

#include "tst_collectbounds.moc"
