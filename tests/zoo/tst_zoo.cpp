// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/packreader.h"
#include "models/loading/rulefiles.h"
#include "models/report/json/jsonreport.h"
#include "models/report/pointercheck.h"
#include "tests/support/builtinrules.h"
#include "tests/support/sanitizers.h"
#include "tests/zoo/hostilepack.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <ctime>
#include <memory>
#include <sys/resource.h>

using namespace exhibit;

namespace {

std::vector<test::HostilePack> zoo()
{
    std::vector<test::HostilePack> all = test::hostileFiles();
    for (const auto& more :
         {test::hostileRecords(), test::hostileTexts(), test::hostileCaptures(), test::hostileContainers()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

bool hasProblem(const PackFacts& facts, const std::string& id)
{
    const auto isIt = [&id](const Problem& problem) { return problem.message.id == id; };
    return std::any_of(facts.problems.begin(), facts.problems.end(), isIt) ||
           std::any_of(facts.artifacts.begin(), facts.artifacts.end(), [&](const Artifact& artifact) {
               return std::any_of(artifact.problems.begin(), artifact.problems.end(), isIt);
           });
}

} // namespace

/// Whatever one file does, the others are read, every pointer resolves, the index gives the same review, and no pack
/// takes long or much.
class TestZoo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void packs_data();
    void packs();
    void memory();

private:
    std::optional<Messages> m_messages;
};

void TestZoo::initTestCase()
{
    auto messages = Messages::load(ruleFiles({}).value());
    QVERIFY(messages);
    m_messages = std::move(messages).value();
}

void TestZoo::packs_data()
{
    QTest::addColumn<int>("which");
    const auto all = zoo();
    for (std::size_t i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].name) << static_cast<int>(i);
}

void TestZoo::packs()
{
    QFETCH(int, which);
    const test::HostilePack hostile = zoo()[static_cast<std::size_t>(which)];
    const QTemporaryDir dir;
    const test::PackFolder pack(dir.filePath(QStringLiteral("pack")));
    if (*hostile.opened == '\0') {
        for (const auto& [path, bytes] : test::canaryFiles())
            pack.write(path, bytes);
    }
    hostile.write(pack);
    ReadOptions options;
    options.rules = test::builtInRules();
    options.cacheDir = dir.filePath(QStringLiteral("cache")).toStdString();
    options.dataDir = dir.filePath(QStringLiteral("data")).toStdString();
    const std::string root =
        (*hostile.opened == '\0' ? dir.filePath(QStringLiteral("pack")) : pack.path(QLatin1String(hostile.opened)))
            .toStdString();

    const std::clock_t before = std::clock();
    const auto cold = readPack(root, options, CancelFlag());
    QVERIFY(cold);
    const QByteArray report = jsonReport(*cold, *m_messages);
    QVERIFY2((std::clock() - before) / CLOCKS_PER_SEC < 20, "this takes far more work than its bytes are worth");

    const auto run = std::find_if(cold->review->runs.begin(), cold->review->runs.end(),
                                  [](const Run& one) { return one.key.runId == test::canaryRun; });
    QVERIFY(run != cold->review->runs.end());
    QCOMPARE(run->state, RunState::Failed);
    QCOMPARE(run->counts.failed, std::optional<std::int64_t>(1));
    QCOMPARE(run->counts.passed, std::optional<std::int64_t>(2));
    const auto claim =
        std::find_if(cold->review->claims.begin(), cold->review->claims.end(), [](const JudgedClaim& one) {
            return one.claim.where.path == "canary/README.md" &&
                   one.claim.text.find(test::canaryClaim) != std::string::npos;
        });
    QVERIFY(claim != cold->review->claims.end());
    QVERIFY(claim->verdict != Verdict::Supported);
    QVERIFY(*hostile.problem == '\0' || hasProblem(*cold->facts, hostile.problem));
    QVERIFY(checkPointers(*cold).failures.empty());

    ReadStats stats;
    const auto warm = readPack(root, options, CancelFlag(), nullptr, &stats);
    QVERIFY(warm);
    QVERIFY(jsonReport(*warm, *m_messages) == report);
}

/// Of all packs together, because a process gives little back.
void TestZoo::memory()
{
    struct rusage usage = {};
    QCOMPARE(::getrusage(RUSAGE_SELF, &usage), 0);
    const long mostKib = test::underSanitizers() ? 5'000'000 // shadow memory and what was freed but is kept
                                                 : 1'500'000;
    QVERIFY2(usage.ru_maxrss < mostKib, QByteArray::number(static_cast<qint64>(usage.ru_maxrss)).constData());
}

QTEST_GUILESS_MAIN(TestZoo)
#include "tst_zoo.moc"
