// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/junitxml.h"
#include "models/parsing/reports/testnodeid.h"
#include "tests/parsing/reportreading.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <string>

using namespace exhibit;
using namespace exhibit::test;

namespace {

struct Read
{
    TestDictionary tests;
    std::vector<Witness> witnesses;
    std::vector<Problem> problems;
};

Read readXml(const std::string& text)
{
    Read read;
    TextSource origin;
    origin.path = "junit.xml";
    JUnitParser parser(origin, read.tests);
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        parser.addLine(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    read.witnesses = parser.finish();
    read.problems = parser.takeProblems();
    return read;
}

/// `id=outcome`, one a line, in the order of the file.
QString outcomes(const Read& read)
{
    QStringList lines;
    for (const Witness& witness : read.witnesses) {
        for (std::int32_t id = 0; id < read.tests.count(); ++id) {
            lines.append(QString::fromStdString(read.tests.nodeId(TestId{id})) + QLatin1Char('=') +
                         QString::fromUtf8(outcomeName(witness.outcomes.of(TestId{id})).data()));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

/// `id@LINE message [path:line] cause@LINE`, one a line.
QString failures(const Read& read)
{
    QStringList lines;
    for (const Witness& witness : read.witnesses) {
        for (const Failure& failure : witness.failures) {
            QString line =
                QStringLiteral("%1@%2 %3")
                    .arg(QString::fromStdString(read.tests.nodeId(failure.test)),
                         QString::number(failure.where.firstLine.value), QString::fromStdString(failure.message));
            if (!failure.crashPath.empty())
                line +=
                    QStringLiteral(" [%1:%2]").arg(QString::fromStdString(failure.crashPath)).arg(failure.crashLine);
            lines.append(line + QStringLiteral(" cause@%1").arg(failure.cause.firstLine.value));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TestJUnitXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flavours_data();
    void flavours();
    void pytestDetails();
    void flakyTests();
    void forms_data();
    void forms();
    void nodeIds_data();
    void nodeIds();
    void dottedForms_data();
    void dottedForms();
    void quotesStandInTheFile();
    void deepNestingIsBounded();
};

void TestJUnitXml::flavours_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("tests");
    QTest::addColumn<QString>("why");
    QTest::newRow("pytest") << QStringLiteral("junitxml/pytest.xml")
                            << QStringLiteral("tests/unit/test_cart.py::TestCart::test_add=passed\n"
                                              "tests/unit/test_cart.py::TestCart::test_total[a.b/c-2]=failed\n"
                                              "tests/unit/test_cart.py::test_setup=error\n"
                                              "tests/unit/test_cart.py::test_later=skipped\n"
                                              "tests/unit/test_cart.py::test_known=xfailed\n"
                                              "tests/unit/test_cart.py::test_out=passed")
                            << QStringLiteral("tests/unit/test_cart.py::TestCart::test_total[a.b/c-2]@5 "
                                              "AssertionError: assert 2 == 3 [tests/unit/test_cart.py:12] cause@9\n"
                                              "tests/unit/test_cart.py::test_setup@12 RuntimeError: no database "
                                              "[tests/conftest.py:9] cause@12");
    QTest::newRow("surefire") << QStringLiteral("junitxml/surefire.xml")
                              << QStringLiteral("com.shop.CartTest::adds=passed\ncom.shop.CartTest::flips=passed\n"
                                                "com.shop.CartTest::fails=failed\ncom.shop.CartTest::breaks=error")
                              << QStringLiteral("com.shop.CartTest::fails@10 org.opentest4j.AssertionFailedError: "
                                                "expected: <1> but was: <2> cause@11\n"
                                                "com.shop.CartTest::breaks@16 java.lang.NullPointerException cause@17");
    QTest::newRow("jest") << QStringLiteral("junitxml/jest.xml")
                          << QStringLiteral("cart adds=passed\ncart totals=failed\ncart later=skipped")
                          << QStringLiteral("cart totals@5 Error: expect(received).toBe(expected) cause@6");
    QTest::newRow("gotestsum")
        << QStringLiteral("junitxml/gotestsum.xml")
        << QStringLiteral("example.com/shop/cart::TestAdd=passed\n"
                          "example.com/shop/cart::TestTotal/empty=failed\n"
                          "example.com/shop/cart::TestSkip=skipped")
        << QStringLiteral("example.com/shop/cart::TestTotal/empty@8 cart_test.go:14: want 0, got 1 cause@9");
    QTest::newRow("ctest") << QStringLiteral("junitxml/ctest.xml")
                           << QStringLiteral("cart_add=passed\ncart_total=failed\ncart_off=skipped\ncart_skip=skipped")
                           << QStringLiteral("cart_total@6  cause@7");
    QTest::newRow("phpunit") << QStringLiteral("junitxml/phpunit.xml")
                             << QStringLiteral("Shop.CartTest::testAdd=passed\nShop.CartTest::testTotal=failed\n"
                                               "Shop.CartTest::testOther=passed")
                             << QStringLiteral(
                                    "Shop.CartTest::testTotal@6 "
                                    "PHPUnit\\Framework\\ExpectationFailedException: Failed asserting that 2 "
                                    "matches expected 3. [/app/tests/CartTest.php:16] cause@7");
    QTest::newRow("dotnet") << QStringLiteral("junitxml/dotnet.xml")
                            << QStringLiteral("Shop.Tests.CartTests::Adds(left: 1, right: 2)=passed\n"
                                              "Shop.Tests.CartTests::Totals=failed")
                            << QStringLiteral("Shop.Tests.CartTests::Totals@6 Assert.Equal() Failure cause@7");
}

void TestJUnitXml::flavours()
{
    QFETCH(QString, file);
    QFETCH(QString, tests);
    QFETCH(QString, why);
    const Read read = readXml(dataFile(file.toUtf8().constData()));
    QCOMPARE(outcomes(read), tests);
    QCOMPARE(failures(read), why);
    QCOMPARE(print(read.problems), QString());
    QCOMPARE(read.witnesses.size(), std::size_t{1});
    QCOMPARE(static_cast<int>(read.witnesses.front().kind), static_cast<int>(WitnessKind::Report));
    QCOMPARE(static_cast<int>(read.witnesses.front().state), static_cast<int>(RunState::Failed));
    QVERIFY(!read.witnesses.front().exitCode);
}

void TestJUnitXml::pytestDetails()
{
    const Read read = readXml(dataFile("junitxml/pytest.xml"));
    const Witness& witness = read.witnesses.front();
    QCOMPARE(print(witness), QStringLiteral("night-7 failed exit=- collected=- total=6 passed=2 failed=1 errors=1 "
                                            "skipped=1 collectors=1"));
    QCOMPARE(witness.durationSeconds, std::optional<double>(1.234));
    QCOMPARE(static_cast<qint64>(witness.createdEpoch.value_or(0)), qint64(1766840645));
    const CollectionError& error = witness.collectionErrors.front();
    QCOMPARE(error.module, std::string("tests/unit/test_gone.py"));
    QCOMPARE(error.exception, std::string("ModuleNotFoundError"));
    QCOMPARE(error.missing, std::string("shop.gone"));
    QCOMPARE(error.where.firstLine.value, 17);
    QCOMPARE(error.where.quote.substr(0, 23), std::string("E   ModuleNotFoundError"));
}

void TestJUnitXml::flakyTests()
{
    const Read read = readXml(dataFile("junitxml/surefire.xml"));
    const Witness& witness = read.witnesses.front();
    QCOMPARE(witness.durationSeconds, std::optional<double>(1204.5));
    QStringList flaky;
    for (const FlakyTest& test : witness.flaky) {
        flaky.append(
            QStringLiteral("%1:%2").arg(QString::fromStdString(read.tests.nodeId(test.test))).arg(test.failedAttempts));
    }
    QCOMPARE(flaky.join(QLatin1Char(' ')),
             QStringLiteral("com.shop.CartTest::flips:1 com.shop.CartTest::fails:2 com.shop.CartTest::breaks:1"));
}

void TestJUnitXml::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("tests");
    QTest::addColumn<QString>("problems");
    const auto row = [](const char* name, const char* text, const char* tests, const char* problems) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(tests) << QString::fromUtf8(problems);
    };
    row("no suite", "<report><testcase name='a'/></report>", "", "");
    row("no xml", "tests passed", "", "problem.junit.bad-tag@1x1");
    row("nothing", "", "", "problem.junit.ends-early@1x1");
    row("empty suite", "<testsuite name='s' tests='0'/>", "", "");
    row("two suites",
        "<testsuites><testsuite name='a'><testcase name='x'/></testsuite><testsuite name='b'>"
        "<testcase name='x'/></testsuite></testsuites>",
        "a::x=passed\nb::x=passed", "");
    row("nested suites",
        "<testsuite name='a' tests='2'><testsuite name='b' tests='1'><testcase name='x'/></testsuite>"
        "<testcase name='y'/></testsuite>",
        "b::x=passed\na::y=passed", "");
    row("apostrophes and a namespace",
        "<t:testsuite xmlns:t='u' name='s'><t:testcase classname='c' name='x'/></t:testsuite>", "c::x=passed", "");
    row("counts disagree",
        "<testsuite name='s' tests='3' failures='0' errors='1' skipped='2'>\n<testcase name='x' "
        "classname='c'><failure/></testcase></testsuite>",
        "c::x=failed",
        "problem.junit.tests-differ@1x1 problem.junit.failures-differ@1x1 problem.junit.errors-differ@1x1 "
        "problem.junit.skipped-differ@1x1");
    row("failing call and teardown",
        "<testsuite name='pytest' tests='1' failures='1' errors='1'>\n"
        "<testcase name='x' classname='test_c'><failure/></testcase>"
        "<testcase name='x' classname='test_c'><error/></testcase></testsuite>",
        "test_c.py::x=failed", "");
    row("failing teardown of a pass",
        "<testsuite name='pytest' tests='2' errors='1'>"
        "<testcase name='x' classname='test_c'><error/></testcase></testsuite>",
        "test_c.py::x=error", "");
    row("control bytes", "<testsuite name='s'><testcase name='x\x1b[0m' classname='c'/></testsuite>",
        "c::x\x1b[0m=passed", "problem.junit.control-bytes@1x1");
    row("control reference", "<testsuite name='s'><testcase name='x&#27;' classname='c'/></testsuite>",
        "c::x\xEF\xBF\xBD=passed", "problem.junit.control-bytes@1x1");
    row("document type",
        "<!DOCTYPE testsuite [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>\n"
        "<testsuite name='s'><testcase name='&e;' classname='c'/></testsuite>",
        "c::&e;=passed", "problem.junit.document-type@1x1 problem.junit.unknown-entity@2x1");
    row("ends early",
        "<testsuite name='s' tests='9' failures='2' errors='0'>\n<testcase name='x' classname='c'/>\n<testcase na",
        "c::x=passed", "problem.junit.ends-early@3x1");
    row("not closed", "<testsuites><testsuite name='s'><testcase name='x' classname='c'></testsuite></testsuites>",
        "c::x=passed", "problem.junit.unclosed@1x1");
    row("bad tag", "<testsuite name='s'><testcase name='x' classname='c'/>\n< broken", "c::x=passed",
        "problem.junit.bad-tag@2x1");
    row("attribute without quotes", "<testsuite name='s'><testcase name=x/></testsuite>", "",
        "problem.junit.bad-tag@1x1");
    row("text behind", "<testsuite name='s'><testcase name='x' classname='c'/></testsuite>\nDone", "c::x=passed",
        "problem.junit.text-behind@2x1");
    row("no name", "<testsuite name='s'><testcase classname='c'><failure/></testcase></testsuite>", "c::?=failed",
        "problem.junit.nameless-test@1x1");
    row("twice",
        "<testsuite name='s'><testcase name='x' classname='p.C'><failure/></testcase>\n<testcase name='x' "
        "classname='p.C'/></testsuite>",
        "p.C::x=failed", "problem.junit.repeated-test@2x1");
    row("the same name in another suite",
        "<testsuites><testsuite name='s' tests='1' hostname='a'><testcase name='x' classname='c'/></testsuite>"
        "<testsuite name='s' tests='1' hostname='b'>\n<testcase name='x' "
        "classname='c'><failure/></testcase></testsuite>"
        "</testsuites>",
        "c::x=passed\nc::x [2]=failed", "problem.junit.same-name@2x1");
    row("the same name fails and passes",
        "<testsuite name='s' tests='2'><testcase name='x' classname='a/b.ts'><failure/></testcase>\n"
        "<testcase name='x' classname='a/b.ts'/></testsuite>",
        "a/b.ts::x=failed\na/b.ts::x [2]=passed", "problem.junit.same-name@2x1");
    row("the same name in one suite",
        "<testsuite name='s' tests='2'><testcase name='x' classname='c'/>\n<testcase name='x' classname='c'/>"
        "</testsuite>",
        "c::x=passed\nc::x [2]=passed", "problem.junit.same-name@2x1");
    row("output is no result",
        "<testsuite name='s'><testcase name='x' classname='c'><system-out>&lt;failure/&gt;"
        "</system-out></testcase></testsuite>",
        "c::x=passed", "");
    row("failure inside output",
        "<testsuite name='s'><testcase name='x' classname='c'><system-out><failure/>"
        "</system-out></testcase></testsuite>",
        "c::x=passed", "");
}

void TestJUnitXml::forms()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, tests);
    QFETCH(QString, problems);
    const Read read = readXml(text.toStdString());
    QCOMPARE(outcomes(read), tests);
    QCOMPARE(print(read.problems), problems);
    // A file that ends early or is broken is never green.
    for (const Witness& witness : read.witnesses) {
        if (problems.contains(QLatin1String("ends-early")))
            QVERIFY(witness.state != RunState::Passed);
        // What its head states of passing tests is not there.
        if (problems.contains(QLatin1String("ends-early"))) {
            QCOMPARE(witness.counts.passed.value_or(-1), 1);
            QCOMPARE(witness.counts.failed.value_or(-1), 2);
            QCOMPARE(witness.counts.collected.value_or(-1), 9);
        }
    }
}

void TestJUnitXml::nodeIds_data()
{
    QTest::addColumn<QString>("className");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("ofPytest");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* name, const char* className, const char* test, const char* file, bool ofPytest,
                        const char* id) {
        QTest::newRow(name) << QString::fromUtf8(className) << QString::fromUtf8(test) << QString::fromUtf8(file)
                            << ofPytest << QString::fromUtf8(id);
    };
    row("module", "tests.test_a", "test_x", "", true, "tests/test_a.py::test_x");
    row("class", "tests.test_a.TestA.TestB", "test_x[1::2]", "", true, "tests/test_a.py::TestA::TestB::test_x[1::2]");
    row("suffix name", "tests.a_test.CaseA", "test_x", "", true, "tests/a_test.py::CaseA::test_x");
    row("no test module", "checks.cart.Cart", "check_x", "", true, "checks/cart.py::Cart::check_x");
    row("file", "tests.test_a.TestA", "test_x", "tests/test_a.py", false, "tests/test_a.py::TestA::test_x");
    row("absolute file", "tests.test_a.TestA", "test_x", "/srv/app/tests/test_a.py", false,
        "tests/test_a.py::TestA::test_x");
    row("file with backslashes", "tests.test_a", "test_x", "tests\\test_a.py", false, "tests/test_a.py::test_x");
    row("folder called test_data", "test_data.test_a.TestA", "test_x", "", true, "test_data/test_a.py::TestA::test_x");
    row("whole id", "", "tests/test_a.py::TestA::test_x", "", false, "tests/test_a.py::TestA::test_x");
    row("an id in a parameter", "tests.test_a", "test_x[other/test_b.py::test_y]", "", true,
        "tests/test_a.py::test_x[other/test_b.py::test_y]");
    row("java", "com.shop.CartTest", "adds()", "", false, "com.shop.CartTest::adds()");
    row("same", "adds", "adds", "", false, "adds");
}

void TestJUnitXml::nodeIds()
{
    QFETCH(QString, className);
    QFETCH(QString, name);
    QFETCH(QString, file);
    QFETCH(bool, ofPytest);
    QFETCH(QString, id);
    const std::string texts[] = {className.toStdString(), name.toStdString(), file.toStdString()};
    QCOMPARE(QString::fromStdString(nodeIdOf({texts[0], texts[1], texts[2], {}, ofPytest})), id);
}

void TestJUnitXml::dottedForms_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("same");
    const auto row = [](const char* first, const char* second, bool same) {
        QTest::newRow(first) << QString::fromUtf8(first) << QString::fromUtf8(second) << same;
    };
    row("a/test_b.py::C::test_d[x/y.py::z]", "a.test_b.C::test_d[x/y.py::z]", true);
    row("a/b.py::test_d", "a/b/test_d", true);
    row("a/test_b.py::test_d[1]", "a/test_b.py::test_d[2]", false);
    row("test_b.py::test_d", "a/test_b.py::test_d", false);
}

void TestJUnitXml::dottedForms()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, same);
    QCOMPARE(dottedForm(first.toStdString()) == dottedForm(second.toStdString()), same);
}

void TestJUnitXml::quotesStandInTheFile()
{
    for (const char* file : {"junitxml/pytest.xml", "junitxml/surefire.xml", "junitxml/phpunit.xml"}) {
        const std::string text = dataFile(file);
        const Read read = readXml(text);
        QStringList lines = QString::fromStdString(text).split(QLatin1Char('\n'));
        for (const Failure& failure : read.witnesses.front().failures) {
            for (const SourceRef& ref : {failure.where, failure.cause}) {
                QVERIFY(
                    lines.value(static_cast<int>(ref.firstLine.value) - 1).contains(QString::fromStdString(ref.quote)));
                QVERIFY(!ref.quote.empty());
            }
        }
    }
}

void TestJUnitXml::deepNestingIsBounded()
{
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "<testsuite>";
    const Read read = readXml(text);
    QCOMPARE(print(read.problems), QStringLiteral("problem.junit.too-deep@1x1"));
}

QTEST_GUILESS_MAIN(TestJUnitXml)
#include "tst_junitxml.moc"
