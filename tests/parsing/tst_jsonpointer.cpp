// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/json/jsonpointer.h"

#include <QTest>

using namespace exhibit;

/// Pointers into JSON: from a node to its path, and from a path back to its bytes.
class TestJsonPointer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data();
    void values();
    void everyNodeIsFoundAgain();
    void wholeTexts();
    void readable();
};

void TestJsonPointer::values_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* text, const char* pointer, const char* value) {
        QTest::newRow(name) << text << pointer << value;
    };
    row("member", R"({"a": 1, "b": "x"})", "/b", R"("x")");
    row("element", R"({"a": [10, {"t": true}]})", "/a/1/t", "true");
    row("root", R"({"a": 1})", "", R"({"a": 1})");
    row("array as root", R"([{"a": 1}, {"a": 2}])", "/1/a", "2");
    row("mixed array", R"([3, {"a": 2}])", "/1/a", "2");
    row("slash and tilde in a key", R"({"a/b": {"m~n": 5}})", "/a~1b/m~0n", "5");
    row("escaped key", R"({"a\"b": 5})", "/a\"b", "5");
    row("brackets in a string", R"({"a": "}]{[", "b": 2})", "/b", "2");
    row("escaped quote before", R"({"a": "x\\\"", "b": 2})", "/b", "2");
    row("first of two equal keys", R"({"a": 1, "a": 2})", "/a", "1");
    row("no such member", R"({"a": 1})", "/b", "");
    row("too long an index", R"({"a": [1]})", "/a/1", "");
    row("into a string", R"({"a": "x"})", "/a/0", "");
    row("cut", R"({"a": {"b": 1)", "/a/b", "1");
    row("empty text", "", "/a", "");
    row("no JSON", "plain words } ] {", "/a", "");
}

void TestJsonPointer::values()
{
    QFETCH(QString, text);
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    const std::string json = text.toStdString();
    const std::string_view found = jsonValuesAt(json, {pointer.toStdString()}).front();
    QCOMPARE(QString::fromUtf8(found.data(), static_cast<qsizetype>(found.size())), value);
}

void TestJsonPointer::everyNodeIsFoundAgain()
{
    const std::string json =
        R"([7, {"message": {"content": [{"text": "a\nb"}, {"n/a": null, "ok": true}], "id": "x"}}, {"k": [[1, 2], []]}])";
    JsonTree tree;
    JsonElements elements(json);
    int checked = 0;
    const auto check = [&](const JsonNode& root) {
        const auto walk = [&](const JsonNode& node, const auto& self) -> void {
            const std::string pointer =
                elements.pointerTo(root.children.front().offset) + jsonPointerTo(root, node.offset);
            const std::string_view value = jsonValuesAt(json, {pointer}).front();
            QCOMPARE(static_cast<std::size_t>(value.data() - json.data()), node.offset);
            ++checked;
            for (const JsonNode& child : node.children)
                self(child, self);
        };
        for (const JsonNode& child : root.children)
            walk(child, walk);
    };
    QVERIFY(!tree.read(json, check));
    QCOMPARE(checked, 13);
}

void TestJsonPointer::wholeTexts()
{
    QVERIFY(isWholeJson(R"({"a": "}"})"));
    QVERIFY(isWholeJson(" [1, 2] "));
    QVERIFY(!isWholeJson("{"));
    QVERIFY(!isWholeJson(R"({"a": 1},)"));
    QVERIFY(!isWholeJson(R"("text": "x",)"));
    QVERIFY(!isWholeJson(""));
}

void TestJsonPointer::readable()
{
    QCOMPARE(readableJson(R"("a\nb \u00e9")"), std::string("a\nb \xc3\xa9"));
    QCOMPARE(readableJson(R"({"a":[1,"x, y"]})"), std::string("{\n  \"a\": [\n    1,\n    \"x, y\"\n  ]\n}"));
}

QTEST_GUILESS_MAIN(TestJsonPointer)
#include "tst_jsonpointer.moc"
