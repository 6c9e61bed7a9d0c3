// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/admittedfailures.h"

#include <QTest>

using namespace exhibit;

/// Which sentences of a document take a log that ended with an error out of what is delivered, and which do not.
class TestAdmittedFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void genres();
};

namespace {

Review reviewOf(const QString& sentence, const QString& named, bool hasGoodBuild)
{
    Review review;
    JudgedClaim judged;
    judged.claim.claimClass = ClaimClass::Path;
    judged.claim.genre = Genre::CurrentState;
    judged.claim.subject.value = named.toStdString();
    judged.claim.where.path = "README.md";
    judged.claim.where.quote = sentence.toStdString();
    review.claims.push_back(judged);
    if (hasGoodBuild) {
        Run good;
        good.runner = programRunner;
        good.state = RunState::Passed;
        good.summary.path = "logs/good.log";
        good.summary.quote = "BUILD SUCCESSFUL in 3s";
        review.runs.push_back(good);
    }
    return review;
}

Run failedRun(const QString& path)
{
    Run run;
    run.runner = programRunner;
    run.state = RunState::Failed;
    run.summary.path = path.toStdString();
    return run;
}

} // namespace

void TestAdmittedFailures::sentences_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sentence"); ///< `@` stands for the path
    QTest::addColumn<bool>("hasGoodBuild");
    QTest::addColumn<bool>("isAdmitted");
    const auto row = [](const char* path, const char* sentence, bool isAdmitted, bool hasGoodBuild = false) {
        QTest::newRow(sentence) << path << QString::fromUtf8(sentence) << hasGoodBuild << isAdmitted;
    };
    const char* const windows = "ci/windows-msvc.log";
    const char* const admin = "logs/tsc-admin.log";
    const char* const old = "logs/build-old.log";
    row(windows, "Windows is **not supported yet**: `@` shows the current state (2 errors in `src/a.rs`).", true);
    row(windows, "Windows is not supported (`@`).", true);
    row(windows, "On Windows it does not compile and isn't supported, see `@`.", true);
    row(windows, "Windows is unsupported; `@` fails.", true);
    row(windows, "All 4 tests pass. `@` fails: Windows is not yet supported. More below.", true);
    row(admin, "The package `admin` still has 2 type errors (`@`); it is switched off and not shipped.", true);
    row(admin, "`@` has two errors, but admin is not part of the release.", true);
    row(admin, "`admin` does not type-check (see [@](@)) and is not shipped.", true);
    row(old, "`@` is kept to show what GCC said before the fix.", true, true);
    row(old, "`@` was written before that repair.", true, true);

    row(old, "`@` is kept to show what GCC said before the fix. ", false);
    row(windows, "The build fails with 2 errors, see `@`.", false);
    row(windows, "`@` still has 2 errors.", false);
    row(windows, "The build on Windows passes (`@`); 32 bit is not supported.", false);
    row(windows, "Windows builds without errors (`@`), ARM is not supported.", false);
    row(windows, "Windows works (`@`), ARM is not supported.", false);
    row(windows, "If Windows is not supported, `@` shows errors.", false);
    row(windows, "Windows is not supported when `@` fails.", false);
    row(windows, "Is Windows not supported, see `@`?", false);
    row(windows, "Windows must not be shipped until `@` is green.", false);
    row(windows, "Windows should not be supported, see `@`.", false);
    row(windows, "Windows is not supported. See `@`.", false);
    row(windows, "ARM is not supported (`@`).", false);
    row(windows, "The output of the Windows job is in `@`.", false);
    row(windows, "`@`: no errors; debug builds are not shipped.", false);
    row(windows, "Zero errors on Windows in `@`, ARM is not supported.", false);
    row(windows, "Windows is supported, see `@`.", false);
    row(windows, "Errors on Windows are written to `@`.", false);
    row(windows, "See `@` and `ci/windows.log`, `ci/arm.log`: 2 errors, not supported.", false);
    row(windows, "Windows is not supported and fails, see `other.log`.", false);
    row(windows, "The build on Windows is green, `@`; old versions are not supported.", false);
    row(windows, "Windows may fail (`@`), it is not supported.", false);
    row(windows, "Windows no longer lacks anything (`@`); XP is not supported.", false);
    row(admin, "The type check of `admin` is clean (`@`), `legacy` is not shipped.", false);
    row(admin, "`@` reports 0 errors, so `legacy` is not shipped with it.", false);
    row(admin, "Type errors of `admin` stand in `@`.", false);
    row(admin, "`admin` has type errors (`@`).", false);
    row(admin, "All errors of `@` were mended.", false, true);
    row(admin, "The failing check of `@` is fixed.", false, true);
    row(admin, "`@` shows the known failure.", false);
    row(admin, "Do not ship with errors in `@`.", false);
    row(old, "Run the build before the fix, and after it, and compare with `@`.", false, true);
    row(old, "Read `@` before the review.", false, true);
    row(old, "The errors of `@` are gone.", false, true);
    row(old, "`@` is the log of the build.", false, true);
}

void TestAdmittedFailures::sentences()
{
    QFETCH(QString, path);
    QFETCH(QString, sentence);
    QFETCH(bool, hasGoodBuild);
    const Review review = reviewOf(sentence.replace(QLatin1Char('@'), path), path, hasGoodBuild);
    QTEST(admissionOf(review, failedRun(path)) != nullptr, "isAdmitted");
}

/// Plans and guides admit nothing, nor does what is said of a log of the same name elsewhere.
void TestAdmittedFailures::genres()
{
    const auto sentence = QStringLiteral("Windows is not supported: `ci/windows.log` has 2 errors.");
    const auto path = QStringLiteral("ci/windows.log");
    Review review = reviewOf(sentence, path, false);
    QVERIFY(admissionOf(review, failedRun(path)));
    QVERIFY(admissionOf(review, failedRun(QStringLiteral("run-7/ci/windows.log"))));
    QVERIFY(!admissionOf(review, failedRun(QStringLiteral("old/windows.log"))));
    for (const Genre genre : {Genre::Plan, Genre::Reference, Genre::Ledger, Genre::CapturedOutput, Genre::Unknown}) {
        review.claims.front().claim.genre = genre;
        QVERIFY(!admissionOf(review, failedRun(path)));
    }
}

QTEST_APPLESS_MAIN(TestAdmittedFailures)
#include "tst_admittedfailures.moc"
