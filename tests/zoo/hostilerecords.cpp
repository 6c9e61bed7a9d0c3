// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/hostilepack.h"

namespace exhibit::test {

namespace {

HostilePack json(const char* name, const QByteArray& text, const char* problem = "")
{
    return {name, [text](const PackFolder& pack) { pack.write(QStringLiteral("report.json"), text); }, problem};
}

HostilePack lines(const char* name, const QByteArray& text, const char* problem = "")
{
    return {name, [text](const PackFolder& pack) { pack.write(QStringLiteral("corpus.ndjson"), text); }, problem};
}

HostilePack xml(const char* name, const QByteArray& text, const char* problem = "")
{
    return {name, [text](const PackFolder& pack) { pack.write(QStringLiteral("junit.xml"), text); }, problem};
}

QByteArray report(const QByteArray& summary, const QByteArray& tests)
{
    return R"({"created":1.5,"duration":1,"exitcode":1,"root":"/s","environment":{},"summary":)" + summary +
           R"(,"collectors":[],"tests":[)" + tests + "]}";
}

const QByteArray oneFailed = R"({"nodeid":"a.py::a","outcome":"failed"})";

QByteArray line(const QByteArray& run, const QByteArray& summary)
{
    return R"({"run_id":")" + run + R"(","phase":"p","report":{"exitcode":1,"summary":)" + summary + R"(,"tests":[)" +
           oneFailed + R"(],"collectors":[]}})" + "\n";
}

QByteArray suite(const QByteArray& cases)
{
    return "<?xml version=\"1.0\"?><testsuite name=\"s\" tests=\"1\" failures=\"0\">" + cases + "</testsuite>";
}

} // namespace

std::vector<HostilePack> hostileRecords()
{
    const QByteArray bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c "
                            "\"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;\">]>";
    return {
        json("JSON 3,000 levels deep",
             report(R"({"total":1})", oneFailed + "," + QByteArray(3'000, '[') + QByteArray(3'000, ']'))),
        json("JSON that ends early", report(R"({"total":1,"failed":1})", oneFailed).chopped(20)),
        json("JSON with text behind it", report(R"({"total":1,"failed":1})", oneFailed) + "} trailing"),
        json("JSON of commas", "[" + QByteArray(200'000, ',') + "]"),
        json("JSON of brackets", QByteArray(200'000, '[')),
        json("JSON that is null", "null\n"),
        json("a number in base 16", report(R"({"total":0x10})", oneFailed)),
        json("not a number", report(R"({"total":NaN,"failed":-Infinity})", oneFailed)),
        json("counts beyond 64 bits", report(R"({"total":99999999999999999999,"failed":1e400})", oneFailed)),
        json("negative counts", report(R"({"total":-5,"failed":-1,"passed":-4})", oneFailed)),
        json("counts that are texts", report(R"({"total":"one","failed":null,"passed":[1]})", oneFailed)),
        json("lone surrogates", report(R"({"total":1})", R"({"nodeid":"a\ud800.py::\udc00","outcome":"failed"})")),
        json("control characters in names",
             report(R"({"total":1})", R"({"nodeid":"a\u0000\u001b[2J\u202e.py::t\n","outcome":"failed"})")),
        json("one key 5,000 times",
             report("{" + QByteArray(R"("total":1,)").repeated(5'000) + R"("failed":1})", oneFailed)),
        json(
            "20,000 failed collectors",
            []() -> QByteArray {
                QByteArray all;
                for (int i = 0; i < 20'000; ++i)
                    all += (i == 0 ? "" : ",") + (R"({"nodeid":"m)" + QByteArray::number(i) +
                                                  R"(.py","outcome":"failed","longrepr":"ImportError: x"})");
                return R"({"created":1.5,"exitcode":2,"root":"/s","environment":{},"summary":{"total":0},"tests":[],)"
                       R"("collectors":[)" +
                       all + "]}";
            }(),
            "problem.document.collection-errors"),
        json("a message of 2 MB",
             report(R"({"total":1})", R"({"nodeid":"a.py::a","outcome":"failed","call":{"longrepr":")" +
                                          QByteArray(2'000'000, 'x') + R"("}})")),
        lines("a run called U+FFFF", line("r\xEF\xBF\xBF", R"({"failed":1,"total":1})")),
        lines("a run called like markup", line("[x](http://e.example) <b>@a", R"({"failed":1,"total":1})")),
        lines("runs with a byte order mark", "\xEF\xBB\xBF" + line("r", R"({"failed":1,"total":1})")),
        lines("runs between broken lines",
              "{\"run_id\":\n" + line("r", R"({"failed":1,"total":1})") + "}{\n\n" +
                  line("s", R"({"failed":1,"total":1})"),
              "problem.json.broken-line"),
        lines("2,000 runs of tests of their own",
              []() -> QByteArray {
                  QByteArray all;
                  for (int i = 0; i < 2'000; ++i)
                      all += line("r" + QByteArray::number(i), R"({"failed":1,"total":1})")
                                 .replace("a.py::a", QByteArray("m" + QByteArray::number(i * 7919 % 2'000) + ".py::t"));
                  return all;
              }()),
        lines("the same run 300 times", line("r", R"({"failed":1,"total":1})").repeated(300)),
        xml("entities that grow", bomb + suite("<testcase name=\"&d;\"/>")),
        xml("an entity of a file",
            "<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/passwd\">]>" + suite("<testcase name=\"&f;\"/>")),
        xml("XML 5,000 levels deep", suite(QByteArray("<testsuite>").repeated(5'000))),
        xml("XML that ends early",
            suite("<testcase name=\"t\"><failure message=\"x\">y</failure></testcase>").chopped(30)),
        xml("an attribute of 1 MB", suite("<testcase name=\"" + QByteArray(1'000'000, 'x') + "\"/>")),
        xml("XML that says UTF-16",
            "<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + suite("<testcase name=\"t\"/>").mid(21)),
        xml("control characters in XML", suite("<testcase name=\"a\x01\x1b[2J&#27;&#0;\"/>")),
        xml("a suite of 20,000 tests", suite(QByteArray("<testcase classname=\"c\" name=\"t\"/>").repeated(20'000))),
    };
}

} // namespace exhibit::test
