// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/judgement/replay.h"
#include "tests/support/testpacks.h"

#include <QFile>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

using CorpusMaker = Corpus (*)();

bool isUpdate()
{
    return qEnvironmentVariableIsSet("EXHIBIT_UPDATE_GOLDEN");
}

} // namespace

Q_DECLARE_METATYPE(CorpusMaker)

/// Labelled packs are judged again, and what each rule is worth is held against the file that ships.
class TestJudgement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesKeepTheirRecord_data();
    void rulesKeepTheirRecord();
    void everyRuleThatAccusesMay();
    void cleanupTestCase();

private:
    Figures m_figures = shippedFigures();
};

void TestJudgement::rulesKeepTheirRecord_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<CorpusMaker>("corpus");
    QTest::newRow("own") << QByteArray("own") << CorpusMaker(ownCorpus);
    QTest::newRow("readme") << QByteArray("readme") << CorpusMaker(readmeCorpus);
    QTest::newRow("wild") << QByteArray("wild") << CorpusMaker(wildCorpus);
    QTest::newRow("field") << QByteArray("field") << CorpusMaker(fieldCorpus);
}

void TestJudgement::rulesKeepTheirRecord()
{
    QFETCH(QByteArray, name);
    QFETCH(CorpusMaker, corpus);
    const Corpus packs = corpus();
    if (packs.empty())
        QSKIP("this corpus is not beside this checkout");
    const Replay found = replay(packs);
    QVERIFY2(found.broken.isEmpty(), qPrintable(found.broken.join(QLatin1Char('\n'))));
    for (const QString& line : found.unfair)
        qInfo().noquote() << "unfair:" << line;
    if (name == "own")
        qInfo().noquote() << "not found:" << found.missed.join(QLatin1String("\n           "));
    std::map<std::string, Precision>& known = m_figures[name.toStdString()];
    if (isUpdate()) {
        known = found.rules;
        return;
    }
    for (const auto& [rule, before] : known) {
        const auto now = found.rules.find(rule);
        QVERIFY2(now != found.rules.end() && now->second.right >= before.right,
                 (rule + " finds less than it did").c_str());
    }
    for (const auto& [rule, now] : found.rules) {
        const auto before = known.find(rule);
        QVERIFY2(now.unfair <= (before == known.end() ? 0 : before->second.unfair),
                 (rule + " accuses unfairly more often than it did").c_str());
        QVERIFY2(before != known.end(), (rule + " is not in precision.toml: EXHIBIT_UPDATE_GOLDEN=1").c_str());
    }
}

/// A rule that may only give notices should be known as one: today there is none.
void TestJudgement::everyRuleThatAccusesMay()
{
    std::map<std::string, Precision> sums;
    for (const auto& [corpus, rules] : m_figures) {
        for (const auto& [rule, precision] : rules) {
            sums[rule].right += precision.right;
            sums[rule].unfair += precision.unfair;
        }
    }
    for (const auto& [rule, precision] : sums)
        QVERIFY2(precision.mayAccuse(), (rule + ": right in " + std::to_string(precision.right) + " of " +
                                         std::to_string(precision.labelled()))
                                            .c_str());
}

void TestJudgement::cleanupTestCase()
{
    if (!isUpdate())
        return;
    QFile file(dataPath(QStringLiteral("../../resources/rules/precision.toml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(written(m_figures));
}

QTEST_APPLESS_MAIN(TestJudgement)

#include "tst_judgement.moc"
