// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/findings/missing.h"
#include "tests/support/factsbuilder.h"
#include "tests/support/textfacts.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

/// What documents name and no pack needs to hold.
class TestMissing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void databasesAreMissedWhereRunsAreKeptInThem()
    {
        FactsBuilder facts;
        facts.artifact("docs/PLAN.md", ArtifactKind::Prose);
        facts.facts().mentions.push_back(Mention{"other.db", ref("docs/PLAN.md", 4, "see")});
        QVERIFY(findMissingEvidence(facts.build()).empty());
        facts.tokenEvent("r", "p", 100, 200, false);
        QCOMPARE(findMissingEvidence(facts.build()).size(), 1U);
    }

    /// What a guide names is an example, also in a part of another document.
    void examplesAreNotMissed()
    {
        FactsBuilder builder;
        builder.artifact("docs/LOGS.md", ArtifactKind::Prose);
        for (const int line : {4, 14})
            builder.facts().mentions.push_back(
                Mention{"logs/app" + std::to_string(line) + ".log", ref("docs/LOGS.md", line, "see")});
        PackFacts facts = builder.build();
        addText(facts, "docs/LOGS.md", std::vector<std::string>(20, "text"));
        GenrePart whole;
        whole.genre = Genre::CurrentState;
        whole.first = LineNumber{1};
        whole.last = LineNumber{20};
        GenrePart guide = whole;
        guide.genre = Genre::Reference;
        guide.first = LineNumber{10};
        for (Document& document : facts.documents)
            document.text.genres = {whole, guide};
        const auto list = findMissingEvidence(facts);
        QCOMPARE(list.size(), 1U);
        QCOMPARE(list[0].what, std::string("logs/app4.log"));
    }
};

QTEST_APPLESS_MAIN(TestMissing)
#include "tst_missing.moc"
