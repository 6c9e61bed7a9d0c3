// SPDX-License-Identifier: GPL-3.0-or-later
// A pack made from a repository: the right files, the right session at the right commit, equal bytes, nothing run.
#include "models/loading/packreader.h"
#include "tests/loading/repositories.h"

#include <QDateTime>

using namespace exhibit;

class TestCollect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTellsOfTheWork()
    {
        Repository repository;
        repository.git(
            {QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("work")});
        repository.write(QStringLiteral("src/a.py"), "A = 2\n");
        repository.write(QStringLiteral("docs/PLAN.md"), "# Plan\n\nWe will mend the harbor, and say how it went.\n");
        repository.write(QStringLiteral(".gitignore"), "/out/\n");
        repository.commit("Mend it", 1'700'003'600);
        repository.write(QStringLiteral("out/junit.xml"), Repository::result());
        repository.write(QStringLiteral("out/lcov.info"), "TN:\nSF:src/a.py\nDA:1,1\nLF:1\nLH:1\nend_of_record\n");
        repository.write(QStringLiteral("node_modules/x/junit.xml"), Repository::result());
        repository.write(QStringLiteral("out/stage/demo/junit.xml"), Repository::fixture()); // a copy, as a package has
        const auto plan = planned(optionsFor(repository));
        QVERIFY(plan);
        QCOMPARE(plan->history.commits.size(), std::size_t(1));
        QCOMPARE(plan->history.branch, std::string("work"));
        QCOMPARE(filesOf(*plan, "report"),
                 QStringList({QStringLiteral("repository/out/junit.xml"), QStringLiteral("repository/out/lcov.info")}));
        QCOMPARE(filesOf(*plan, "document"),
                 QStringList({QStringLiteral("repository/README.md"), QStringLiteral("repository/docs/PLAN.md")}));
        QCOMPARE(filesOf(*plan, "ci"), QStringList(QStringLiteral("repository/.github/workflows/ci.yml")));
        QCOMPARE(filesOf(*plan, "history"), QStringList(QStringLiteral("git/log.txt")));
        const QStringList gaps = gapsOf(plan->gaps);
        QVERIFY(gaps.contains(QStringLiteral("no-session-of")) && gaps.contains(QStringLiteral("no-sessions")));
        QVERIFY(!gaps.contains(QStringLiteral("no-coverage")));
    }

    void bindsTheSessionToTheCommit()
    {
        Repository repository;
        repository.git(
            {QStringLiteral("checkout"), QStringLiteral("-q"), QStringLiteral("-b"), QStringLiteral("work")});
        repository.write(QStringLiteral("src/a.py"), "A = 2\n");
        const QByteArray first = repository.commit("Mend it", 1'700'003'630); // 23:13:50
        repository.write(QStringLiteral("src/a.py"), "A = 3\n");
        const QByteArray second = repository.commit("And again", 1'700'009'000);
        const QTemporaryDir records;
        writeFile(records.filePath(QStringLiteral("here.jsonl")),
                  session(repository.path().chopped(1), QStringLiteral("src/a.py"), 13));
        writeFile(records.filePath(QStringLiteral("elsewhere.jsonl")),
                  session(QStringLiteral("/other/") + repository.path().section(QLatin1Char('/'), -2, -2),
                          QStringLiteral("a.py"), 13));
        CollectOptions options = optionsFor(repository);
        options.sessions = {records.path().toStdString()};
        const auto plan = planned(options);
        QVERIFY(plan);
        QCOMPARE(filesOf(*plan, "session"), QStringList(QStringLiteral("sessions/here.jsonl")));
        for (const CollectedFile& file : plan->files) {
            if (std::string_view(file.why) == "session")
                QCOMPARE(file.commits, std::vector<std::string>{first.toStdString()});
        }
        QStringList uncovered;
        for (const CollectGap& gap : plan->gaps) {
            if (gap.why.id == "collect.gap.no-session-of")
                uncovered << QString::fromStdString(gap.why.args.front().value);
        }
        QCOMPARE(uncovered, QStringList(QString::fromLatin1(second.left(12))));
        options.sessions = {records.filePath(QStringLiteral("elsewhere.jsonl")).toStdString()};
        const auto other = planned(options);
        QVERIFY(other && filesOf(*other, "session").isEmpty());
        QVERIFY(gapsOf(other->gaps).contains(QStringLiteral("other-work")));
    }

    void writesTheSameBagTwice()
    {
        Repository repository;
        repository.write(QStringLiteral("out.xml"), Repository::result());
        const QTemporaryDir target;
        const CancelFlag cancel;
        for (const char* name : {"one", "two"}) {
            const auto plan = planned(optionsFor(repository));
            QVERIFY(plan);
            const auto written =
                writeCollection(*plan, target.filePath(QLatin1String(name)).toStdString(), false, cancel);
            QVERIFY(written);
        }
        const auto one = bytesBelow(target.filePath(QStringLiteral("one")));
        QCOMPARE(one, bytesBelow(target.filePath(QStringLiteral("two"))));
        for (const char* name : {"bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt",
                                 "collected.json", "data/repository/out.xml", "data/git/log.txt"})
            QVERIFY2(one.contains(QLatin1String(name)), name);
        QVERIFY2(!one[QStringLiteral("collected.json")].contains(repository.path().toUtf8()),
                 "no place of this machine");
        ReadOptions reading;
        reading.useIndex = false;
        const auto pack = readPack(target.filePath(QStringLiteral("one")).toStdString(), reading, cancel);
        QVERIFY(pack);
        QCOMPARE(pack->review->runs.size(), std::size_t(1));
        QVERIFY(!pack->facts->commits.empty());
        QVERIFY(std::none_of(pack->review->findings.begin(), pack->review->findings.end(),
                             [](const Finding& finding) { return finding.rule == "pack.integrity"; }));
        const auto plan = planned(optionsFor(repository));
        QVERIFY2(!writeCollection(*plan, target.filePath(QStringLiteral("one")).toStdString(), false, cancel),
                 "what is there stays");
    }

    /// Results from before a commit are no results of it; copies of files may have other times, so no ledger says so.
    void oldResultsAreTold()
    {
        Repository repository;
        repository.write(QStringLiteral("out.xml"), Repository::result());
        const auto age = [&repository](qint64 secondsSinceEpoch) {
            QFile file(repository.path(QStringLiteral("out.xml")));
            return file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::fromSecsSinceEpoch(secondsSinceEpoch),
                                                                       QFileDevice::FileModificationTime);
        };
        const QTemporaryDir target;
        const CancelFlag cancel;
        QVERIFY(age(1'700'000'100));
        const auto fresh = planned(optionsFor(repository));
        QVERIFY(fresh && !gapsOf(fresh->gaps).contains(QStringLiteral("older")));
        QVERIFY(age(1'699'999'900));
        const auto old = planned(optionsFor(repository));
        QVERIFY(old && gapsOf(old->gaps).contains(QStringLiteral("older")));
        QVERIFY(writeCollection(*fresh, target.filePath(QStringLiteral("fresh")).toStdString(), false, cancel));
        QVERIFY(writeCollection(*old, target.filePath(QStringLiteral("old")).toStdString(), false, cancel));
        QCOMPARE(bytesBelow(target.filePath(QStringLiteral("old"))),
                 bytesBelow(target.filePath(QStringLiteral("fresh"))));
    }

    void masksCredentials()
    {
        Repository repository;
        const QByteArray token = "ghp_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8";
        repository.write(QStringLiteral("README.md"), "# Harbor\n\nexport GITHUB_TOKEN=" + token + "\n");
        repository.commit("Tell too much", 1'700'003'600);
        repository.write(QStringLiteral("out.xml"),
                         "<testsuite name=\"s\" tests=\"1\" failures=\"0\"><testcase name=\"a\"><system-out>" + token +
                             "</system-out></testcase></testsuite>\n");
        const QTemporaryDir target;
        const CancelFlag cancel;
        const auto plan = planned(optionsFor(repository));
        QVERIFY(plan);
        const QString pack = target.filePath(QStringLiteral("pack"));
        const auto written = writeCollection(*plan, pack.toStdString(), true, cancel);
        QVERIFY(written);
        QVERIFY(written->masked >= 3); // README, its diff, the report
        const auto files = bytesBelow(pack);
        for (auto file = files.begin(); file != files.end(); ++file)
            QVERIFY2(!file.value().contains(token), qPrintable(file.key()));
    }

    void runsNothingAndFollowsNoLink()
    {
        Repository repository;
        const QString mark = repository.path(QStringLiteral("was-run"));
        const QString trap = repository.path(QStringLiteral("trap.sh"));
        repository.write(QStringLiteral("trap.sh"), "#!/bin/sh\ntouch " + mark.toUtf8() + "\ncat\n");
        QFile(trap).setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        repository.write(QStringLiteral(".gitattributes"), "* filter=trap diff=trap\n");
        repository.commit("Set a trap", 1'700'003'600);
        for (const char* key : {"core.fsmonitor", "core.pager", "diff.external", "diff.trap.textconv",
                                "diff.trap.command", "filter.trap.clean", "filter.trap.smudge", "gpg.program"})
            repository.git({QStringLiteral("config"), QLatin1String(key), trap});
        repository.git({QStringLiteral("config"), QStringLiteral("log.showSignature"), QStringLiteral("true")});
        const QTemporaryDir outside;
        writeFile(outside.filePath(QStringLiteral("secret/junit.xml")), Repository::result());
        QVERIFY(QFile::link(outside.filePath(QStringLiteral("secret")), repository.path(QStringLiteral("linked"))));
        QVERIFY(QFile::link(outside.filePath(QStringLiteral("secret/junit.xml")),
                            repository.path(QStringLiteral("l.xml"))));
        QFile::remove(mark);
        const auto plan = planned(optionsFor(repository));
        QVERIFY(plan);
        QVERIFY2(!QFile::exists(mark), "a program of the repository was run");
        QCOMPARE(filesOf(*plan, "report"), QStringList());
        QVERIFY(gapsOf(plan->gaps).contains(QStringLiteral("links")));
        QVERIFY(plan->files.front().text.find("Set a trap") != std::string::npos);
    }

    void saysWhatIsWrong()
    {
        const QTemporaryDir nothing;
        CollectOptions options;
        options.repository = nothing.path().toStdString();
        QCOMPARE(planned(options).error().message.id, std::string("error.git.none-here"));
        const Repository repository;
        options = optionsFor(repository);
        options.since = "--output=x";
        QCOMPARE(planned(options).error().message.id, std::string("error.git.revision"));
    }
};

QTEST_GUILESS_MAIN(TestCollect)

#include "tst_collect.moc"
