// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/decision/decidereview.h"
#include "models/review/decision/orderedsteps.h"
#include "tests/review/diskpack.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

DecisionReason reasonFor(const char* concern, const char* change, std::vector<std::string> findings)
{
    DecisionReason reason;
    reason.concern = concern;
    reason.text = Message{"example.reason", {}};
    reason.change = Message{change, {}};
    reason.findings = std::move(findings);
    return reason;
}

NextStep stepFor(const char* text, std::vector<std::string> findings)
{
    NextStep step;
    step.id = text;
    step.text = Message{text, {}};
    step.findings = std::move(findings);
    return step;
}

QStringList textsOf(const std::vector<OrderedStep>& steps)
{
    QStringList texts;
    for (const OrderedStep& step : steps)
        texts << QString::fromStdString(step.step.text.id);
    return texts;
}

} // namespace

class TestOrderedSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatBlocksComesFirst()
    {
        Review review;
        review.nextSteps = {stepFor("of-a-pattern", {"p"}), stepFor("of-a-condition", {"c"}),
                            stepFor("of-the-second", {"b"}), stepFor("of-the-first", {"a", "b"})};
        ReviewDecision decision;
        decision.reasons = {reasonFor("run.red", "x", {"a"}), reasonFor("run.red", "x", {"b", "a"})};
        decision.conditions = {reasonFor("contradicted", "x", {"c"})};
        const std::vector<OrderedStep> steps = orderedSteps(review, decision);
        // What answers the front of both keeps its place among the steps of the first.
        QCOMPARE(textsOf(steps), (QStringList{QStringLiteral("of-the-first"), QStringLiteral("of-the-second"),
                                              QStringLiteral("of-a-condition"), QStringLiteral("of-a-pattern")}));
        QCOMPARE(steps[0].answers, (std::vector<std::size_t>{0, 1}));
        QCOMPARE(steps[2].answers, (std::vector<std::size_t>{2}));
        QVERIFY(steps[3].answers.empty());
        QCOMPARE(textsOf(orderedSteps(review, {})).front(), QStringLiteral("of-a-pattern"));
    }

    /// A red run that no finding blames asks for something, too; and a baseline is asked for in the policy's words.
    void whateverIsAskedForIsAStep()
    {
        Review review;
        review.nextSteps = {stepFor("repair", {"always"})};
        ReviewDecision decision;
        decision.reasons = {reasonFor("run.always-failing.unknown", "decision.change.baseline", {"always"}),
                            reasonFor("run.red.undated", "decision.change.order", {}),
                            reasonFor("run.red.undated", "decision.change.order", {})};
        const std::vector<OrderedStep> steps = orderedSteps(review, decision);
        QCOMPARE(textsOf(steps),
                 (QStringList{QStringLiteral("decision.change.baseline"), QStringLiteral("decision.change.order")}));
        QCOMPARE(steps[1].answers, (std::vector<std::size_t>{1, 2}));
    }

    /// Of the recorded pack: what blocks is answered in its order, and what the first reviewer asked for comes next.
    void realPack_data()
    {
        QTest::addColumn<QString>("pack");
        QTest::newRow("six files") << QStringLiteral("autopack-drain-2025-12-28");
        QTest::newRow("full") << QStringLiteral("autopack-drain-2025-12-28-full");
    }

    void realPack()
    {
        QFETCH(QString, pack);
        const QString path = test::realPack(pack);
        if (path.isEmpty())
            QSKIP(missingPack);
        const auto& read = DiskPack::readOnce(path);
        QVERIFY(read);
        const ReviewDecision decision = decideReview(*read);
        const std::vector<OrderedStep> steps = orderedSteps(*read->review, decision);
        std::size_t place = 0;
        for (const OrderedStep& step : steps) {
            const std::size_t now =
                step.answers.empty() ? decision.reasons.size() + decision.conditions.size() : step.answers.front();
            QVERIFY(now >= place);
            place = now;
        }
        for (std::size_t i = 0; i < decision.reasons.size(); ++i)
            QCOMPARE(steps[i].answers.front(), i);
        const QStringList texts = textsOf(steps);
        QVERIFY(texts.indexOf(QStringLiteral("pattern.import.recommendation.module")) == 0);
        for (const char* later :
             {"pattern.red.recommendation", "pattern.no-op.recommendation", "pattern.truncation.recommendation"})
            QVERIFY2(texts.indexOf(QLatin1String(later)) < 10, later);
    }
};

QTEST_GUILESS_MAIN(TestOrderedSteps)
#include "tst_orderedsteps.moc"
