// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/rulefiles.h"
#include "models/review/runs/runs.h"
#include "models/review/signatures/masking.h"
#include "models/review/signatures/signaturelocation.h"
#include "models/review/signatures/signatures.h"
#include "tests/support/factsbuilder.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

struct Crash
{
    const char *test, *message, *path;
    int line;
};

/// One run of failing tests.
PackFacts crashes(const std::vector<Crash>& list)
{
    FactsBuilder facts;
    Results results;
    for (const Crash& crash : list)
        results.emplace_back(crash.test, Outcome::Failed);
    Witness& witness = facts.reportLine({"r", "p"}, 1, results);
    for (std::size_t i = 0; i < list.size(); ++i) {
        witness.failures[i].message = list[i].message;
        witness.failures[i].crashPath = list[i].path;
        witness.failures[i].crashLine = list[i].line;
    }
    return facts.build();
}

SignatureRules rulesWith(const std::string& more)
{
    auto files = ruleFiles({}).value();
    files.push_back({"own.toml", more});
    return loadSignatureRules(files).value();
}

} // namespace

class TestSignatures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char* message, const char* masked) {
            QTest::newRow(message) << QString::fromUtf8(message) << QString::fromUtf8(masked);
        };
        row("AttributeError: 'NoneType' object has no attribute 'x'",
            "AttributeError: <str> object has no attribute <str>");
        row("assert 2 == 0", "assert <num> == <num>");
        row("assert False is True", "assert False is True");
        row("AssertionError: assert datetime.datetime(2025, 12, 28, 0, 4) > datetime.datetime(2025, 12, 28, 0, 4)",
            "AssertionError: assert <time> > <time>");
        row("Failed: DID NOT RAISE <class 'ValueError'>", "Failed: DID NOT RAISE <class ValueError>");
        row("TypeError: f() missing 2 required positional arguments: 'a' and 'b'",
            "TypeError: f() missing <num> required positional arguments: <str>");
        row("TypeError: f() missing 1 required positional argument: 'a'",
            "TypeError: f() missing <num> required positional arguments: <str>");
        row("FileNotFoundError: no such file: /tmp/a/b.txt", "FileNotFoundError: no such file: <path>");
        row("OSError: C:\\work\\a.txt is locked", "OSError: <path> is locked");
        row("ValueError: <Thing at 0x7f00aa12>", "ValueError: <Thing at <addr>>");
        row("KeyError: 123e4567-e89b-12d3-a456-426614174000", "KeyError: <uuid>");
        row("TimeoutError: gave up after 1.5 seconds", "TimeoutError: gave up after <duration>");
        row("MemoryError: needs 12 MiB", "MemoryError: needs <size>");
        row("Error: it doesn't matter, it can't", "Error: it doesn't matter, it can't");
        row("HTTP404Error: gone", "HTTP404Error: gone");
        row("ValueError: at 2025-01-01T10:00:00Z", "ValueError: at <time>");
    }

    void masks()
    {
        QFETCH(QString, message);
        QFETCH(QString, masked);
        const SignatureRules rules = rulesWith({});
        MessageMasker masker(rules.masks);
        QCOMPARE(QString::fromStdString(masker.mask(message.toStdString())), masked);
    }

    void sides_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("side");
        const auto row = [](const char* path, const char* side) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(side);
        };
        row("src/app/core.py", "product");
        row("tests/unit/helpers.py", "test");
        row("src/app/test_core.py", "test");
        row("app/core_test.go", "test");
        row("src/core.spec.ts", "test");
        row("src/test/java/CoreTest.java", "test");
        row("conftest.py", "test");
        row("src/contest.py", "product");
        row("src/latest.py", "product");
        row("venv/lib/python3.11/site-packages/x/y.py", "unknown");
        row("/home/me/.cargo/registry/src/index/serde/de.rs", "unknown");
        row("/root/go/pkg/mod/example.org/x@v1/x.go", "unknown");
        row("/usr/share/gems/rack/lib/rack.rb", "unknown");
        row("vendor/example.org/x/x.go", "unknown");
        row("src/vendor/prices.py", "product");
        row("/home/test/project/src/core.py", "product");
        row("", "unknown");
    }

    void sides()
    {
        QFETCH(QString, path);
        QFETCH(QString, side);
        QCOMPARE(QString::fromStdString(std::string(codeSideName(codeSideOf(path.toStdString())))), side);
    }

    void oneCauseIsOneSignature()
    {
        const PackFacts facts = crashes({
            {"tests/test_a.py::one", "AttributeError: 'A' object has no attribute 'x'", "C:\\w\\p\\src\\core.py", 117},
            {"tests/test_a.py::two", "AttributeError: 'B' object has no attribute 'y'", "c:\\w\\p\\src\\core.py", 117},
            {"tests/test_a.py::far", "AttributeError: 'B' object has no attribute 'y'", "C:\\w\\p\\src\\core.py", 200},
            {"tests/test_b.py::red", "assert 1 == 2", "C:\\w\\p\\tests\\test_b.py", 9},
            {"tests/test_b.py::too", "assert 3 == 4", "C:\\w\\p\\tests\\test_b.py", 19},
        });
        const auto signatures = buildSignatures(facts, assembleRuns(facts), rulesWith({}));
        QCOMPARE(signatures.size(), 3U);
        QCOMPARE(signatures[0].tests.size(), 2U);
        QCOMPARE(signatures[0].crashPath, std::string("src/core.py"));
        QCOMPARE(signatures[0].crashLine, 117);
        QVERIFY(signatures[0].side == CodeSide::Product);
        QCOMPARE(signatures[1].crashPath, std::string("tests/test_b.py"));
        QCOMPARE(signatures[1].crashLine, 0);
        QVERIFY(signatures[1].side == CodeSide::Test);
        QCOMPARE(signatures[1].members[1].message, std::string("assert 3 == 4"));
        QVERIFY(signatures[0].id != signatures[2].id);
    }

    void aCutMessageJoinsTheFullOne()
    {
        FactsBuilder builder;
        builder.reportLine({"full", "p"}, 1, {{"tests/test_a.py::one", Outcome::Failed}}).failures[0].message =
            "ValueError: a long story";
        Failure& cut =
            builder.reportLine({"cut", "p"}, 2, {{"tests/test_a.py::one", Outcome::Failed}}).failures.front();
        cut.message = "ValueErr...";
        cut.crashPath.clear();
        cut.crashLine = 0;
        const PackFacts facts = builder.build();
        const auto signatures = buildSignatures(facts, assembleRuns(facts), rulesWith({}));
        QCOMPARE(signatures.size(), 1U);
        QCOMPARE(signatures[0].runs.size(), 2U);
        QCOMPARE(signatures[0].exception, std::string("ValueError"));
    }

    void byHand_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<int>("count");
        QTest::newRow("as found") << QByteArray() << 2;
        QTest::newRow("merged by path") << QByteArray("[[merge]]\nid = 'm'\nname = 'All of it'\npaths = ['tests/']\n")
                                        << 1;
        QTest::newRow("split by message")
            << QByteArray("[[split]]\nid = 's'\nby = 'message'\npatterns = ['^assert']\n") << 3;
        QTest::newRow("split by test") << QByteArray("[[split]]\nid = 's'\nby = 'test'\npaths = ['test_a']\n") << 3;
    }

    void byHand()
    {
        QFETCH(QByteArray, rule);
        QFETCH(int, count);
        const PackFacts facts = crashes({{"tests/test_a.py::one", "assert 1 == 2", "tests/test_a.py", 1},
                                         {"tests/test_a.py::two", "assert 3 == 4", "tests/test_a.py", 2},
                                         {"tests/test_b.py::red", "KeyError: 'k'", "tests/test_b.py", 3}});
        const auto signatures = buildSignatures(facts, assembleRuns(facts), rulesWith(rule.toStdString()));
        QCOMPARE(signatures.size(), static_cast<std::size_t>(count));
        if (count == 1)
            QCOMPARE(signatures[0].pattern, std::string("All of it"));
    }

    void aWrongRuleIsNamed_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::newRow("no id") << QByteArray("[[merge]]\npaths = ['x']\n");
        QTest::newRow("no condition") << QByteArray("[[merge]]\nid = 'm'\n");
        QTest::newRow("bad pattern") << QByteArray("[[mask]]\nid = 'm'\npattern = '('\n");
        QTest::newRow("bad group") << QByteArray("[[mask]]\nid = 'm'\npattern = 'x'\nwith = '\\1'\n");
        QTest::newRow("bad split") << QByteArray("[[split]]\nid = 's'\nby = 'colour'\npaths = ['x']\n");
        QTest::newRow("not TOML") << QByteArray("[[split]]\nid = \n");
    }

    void aWrongRuleIsNamed()
    {
        QFETCH(QByteArray, rule);
        const auto rules = loadSignatureRules({{"own.toml", rule.toStdString()}});
        QVERIFY(!rules);
        QCOMPARE(rules.error().message.args.front().value, std::string("own.toml"));
    }
};

QTEST_APPLESS_MAIN(TestSignatures)
#include "tst_signatures.moc"
