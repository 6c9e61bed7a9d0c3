// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/bundle.h"

#include "models/files/text/filetext.h"
#include "models/files/text/linereader.h"
#include "models/files/text/mojibake.h"
#include "models/files/text/textfile.h"
#include "models/parsing/formats/formats.h"
#include "tests/files/filehelpers.h"
#include "tests/support/testpacks.h"

#include <QTest>

using namespace exhibit;
using exhibit::test::bytesOf;

namespace {

const std::string rule(100, '=');

std::string header(const std::string& title)
{
    return R"(\r\n)" + rule + R"(\r\n)" + title + R"(\r\n)" + rule + R"(\r\n)";
}

std::vector<Member> membersOf(const std::vector<std::string>& lines)
{
    BundleSections sections;
    for (const std::string& line : lines)
        sections.addLine(line);
    return sections.finish();
}

QByteArray shown(const std::vector<Member>& members)
{
    QByteArray text;
    for (const Member& member : members) {
        text += bytesOf(member.path) + ' ' + QByteArray::number(qint64{member.headerLine.value}) + ' ' +
                QByteArray::number(qint64{member.firstLine.value}) + '-' +
                QByteArray::number(qint64{member.lastLine.value}) + '\n';
    }
    return text;
}

} // namespace

class BundleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeaders_data();
    void readsHeaders();
    void takesPathsFromTitles_data();
    void takesPathsFromTitles();
    void findsMembers();
    void findsMembersOfThreeLineHeaders();
    void repairsDamagedLines_data();
    void repairsDamagedLines();
    void detectsDamage_data();
    void detectsDamage();
    void findsMembersOfTheRealBundles_data();
    void findsMembersOfTheRealBundles();
    void repairedMemberEqualsItsFile();
};

void BundleTest::readsHeaders_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("title");
    const auto row = [](const char* name, const std::string& line, const char* title) {
        QTest::newRow(name) << bytesOf(line) << QByteArray(title);
    };
    row("file", header(R"(FILE: .autonomous_runs\run-1\ci\pytest_a.log)"), R"(.autonomous_runs\run-1\ci\pytest_a.log)");
    row("title with \\r and \\t inside", header(R"(FILE: a\research\tests\runs.md)"), R"(a\research\tests\runs.md)");
    row("free title", header("COMMIT 1234abcd (x.py)"), "COMMIT 1234abcd (x.py)");
    row("mark before it", "\xEF\xBB\xBF" + header("FILE: README.md"), "README.md");
    row("CR behind it", header("FILE: README.md") + "\r", "README.md");
    row("shorter rule", R"(\r\n====================\r\nFILE: a.md\r\n====================\r\n)", "a.md");
    row("no last separator", R"(\r\n====================\r\nFILE: a.md\r\n====================)", "a.md");
    row("real line ends only", rule, "");
    row("trailer", R"(\r\n)", "");
    row("no title", R"(\r\n====================\r\n\r\n====================\r\n)", "");
    row("no second rule", R"(\r\n====================\r\nFILE: a.md\r\n)", "");
    row("inside a sentence", "a header is " + header("FILE: README.md"), "");
    row("pytest banner", "==== test session starts ====", "");
    row("JSON escape", R"({"text": "\r\n==== x"})", "");
}

void BundleTest::readsHeaders()
{
    QFETCH(QByteArray, line);
    QFETCH(QByteArray, title);
    QCOMPARE(bytesOf(bundleHeaderTitle(line.toStdString()).value_or("")), title);
}

void BundleTest::takesPathsFromTitles_data()
{
    QTest::addColumn<QByteArray>("title");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("backslashes") << QByteArray(R"(docs\tests\a.md)") << QByteArray("docs/tests/a.md");
    QTest::newRow("label") << QByteArray("FILE: README.md") << QByteArray("README.md");
    QTest::newRow("here") << QByteArray("./README.md") << QByteArray("README.md");
    QTest::newRow("note of the source") << QByteArray("GIT_CONTEXT (from pack/GIT.txt)") << QByteArray("pack/GIT.txt");
    QTest::newRow("free text") << QByteArray("COMMIT 12ab (x.py)") << QByteArray("COMMIT 12ab (x.py)");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void BundleTest::takesPathsFromTitles()
{
    QFETCH(QByteArray, title);
    QFETCH(QByteArray, path);
    QCOMPARE(bytesOf(pathFromTitle(title.toStdString())), path);
}

void BundleTest::findsMembers()
{
    const auto members = membersOf({"preamble", header("FILE: a.md"), "one", "", R"(\r\n)", header("FILE: empty.md"),
                                    R"(\r\n)", header("FILE: b.md"), R"(two)", R"(\r\n)", "three", ""});
    QCOMPARE(shown(members), QByteArray("a.md 2 3-4\n"
                                        "empty.md 6 7-6\n"
                                        "b.md 8 9-12\n"));
    QVERIFY(membersOf({}).empty());
    QVERIFY(membersOf({"text", R"(\r\n)"}).empty());
}

void BundleTest::findsMembersOfThreeLineHeaders()
{
    const auto members = membersOf(
        {rule, "FILE: a.log", rule, "one", rule, "no header", rule, "two", rule, "FILE: b.log", rule, "three"});
    QCOMPARE(shown(members), QByteArray("a.log 1 4-8\n"
                                        "b.log 9 12-12\n"));
}

void BundleTest::repairsDamagedLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("damage");
    QTest::addColumn<QString>("repaired");
    const auto row = [](const char* name, const char16_t* line, Mojibake damage, const char16_t* repaired) {
        QTest::newRow(name) << QString::fromUtf16(line) << static_cast<int>(damage) << QString::fromUtf16(repaired);
    };
    row("arrow by windows-1252", u"1 \u00E2\u2020\u2019 2", Mojibake::Windows1252, u"1 \u2192 2");
    row("check mark", u"\u00E2\u0153\u2026 done", Mojibake::Windows1252, u"\u2705 done");
    row("undefined byte as control", u"\u00E2\u20AC\u009D", Mojibake::Windows1252, u"\u201D");
    row("emoji", u"\u00F0\u0178\u0161\u20AC", Mojibake::Windows1252, u"\U0001F680");
    row("greater-equal by cp437", u"\u0393\u00EB\u00D1 5", Mojibake::Cp437, u"\u2265 5");
    row("true accents", u"caf\u00E9", Mojibake::Windows1252, u"");
    row("true arrow", u"1 \u2192 2", Mojibake::Windows1252, u"");
    row("damaged and true mixed", u"\u00E2\u2020\u2019 \u2192", Mojibake::Windows1252, u"");
    row("box drawing", u"\u250C\u2500\u2500\u2510", Mojibake::Cp437, u"");
    row("ascii", u"plain", Mojibake::Windows1252, u"");
}

void BundleTest::repairsDamagedLines()
{
    QFETCH(QString, line);
    QFETCH(int, damage);
    QFETCH(QString, repaired);
    const auto result = repairLine(line.toStdString(), static_cast<Mojibake>(damage));
    QCOMPARE(result.has_value(), !repaired.isEmpty());
    QCOMPARE(bytesOf(result.value_or("")), repaired.toUtf8());
}

void BundleTest::detectsDamage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("damage");
    const auto row = [](const char* name, const char16_t* text, Mojibake damage) {
        QTest::newRow(name) << QString::fromUtf16(text) << static_cast<int>(damage);
    };
    row("nothing", u"", Mojibake::None);
    row("ascii", u"a\nb\n", Mojibake::None);
    row("good text", u"\u2705 done \u2192 r\u00E9sum\u00E9\n", Mojibake::None);
    row("windows-1252", u"good \u2192\nbad \u00E2\u2020\u2019\n", Mojibake::Windows1252);
    row("cp437", u"ascii\n\u0393\u00EB\u00D1 5\nmore", Mojibake::Cp437);
}

void BundleTest::detectsDamage()
{
    QFETCH(QString, text);
    QFETCH(int, damage);
    QCOMPARE(static_cast<int>(detectMojibake(text.toStdString())), damage);
}

void BundleTest::findsMembersOfTheRealBundles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QList<qint64>>("headers");
    QTest::addColumn<int>("damage");
    QTest::addColumn<int>("firstKind");
    QTest::newRow("logs") << QStringLiteral("CONSOLIDATED_CI_LOGS.txt")
                          << QList<qint64>{1, 2025, 4067, 4253, 6266, 8283} << static_cast<int>(Mojibake::None)
                          << static_cast<int>(ArtifactKind::PytestLog);
    QTest::newRow("documents") << QStringLiteral("docs/SOT_BUNDLE.md") << QList<qint64>{1, 85, 1543, 3193, 4828}
                               << static_cast<int>(Mojibake::Windows1252) << static_cast<int>(ArtifactKind::Prose);
    QTest::newRow("git") << QStringLiteral("CODE_AND_GIT_CONTEXT.txt") << QList<qint64>{1, 58, 327}
                         << static_cast<int>(Mojibake::Cp437) << static_cast<int>(ArtifactKind::GitContext);
}

void BundleTest::findsMembersOfTheRealBundles()
{
    QFETCH(QString, file);
    QFETCH(QList<qint64>, headers);
    QFETCH(int, damage);
    QFETCH(int, firstKind);
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const std::string path = test::fileOf(pack, file);
    const auto text = inspectText(path);
    QVERIFY(text);
    QCOMPARE(kindOfContent(text->head, text->looksBinary), ArtifactKind::Bundle);
    auto reader = LineReader::open(path, text->encoding, text->bom);
    QVERIFY(reader);
    BundleSections sections;
    MojibakeScan scan;
    for (std::string_view line; reader->next(line);) {
        sections.addLine(line);
        scan.addLine(line);
    }
    QList<qint64> found;
    const std::vector<Member> members = sections.finish();
    const auto lines = TextFile::open(path, text->encoding, text->bom);
    QVERIFY(lines);
    for (const Member& member : members) {
        found.append(member.headerLine.value);
        QCOMPARE(member.firstLine.value, member.headerLine.value + 1);
        const std::string body = (*lines)->text(member.firstLine, member.lastLine);
        QCOMPARE(static_cast<int>(kindOfContent(body, false)), firstKind);
    }
    QCOMPARE(found, headers);
    QCOMPARE(static_cast<int>(scan.result()), damage);
}

void BundleTest::repairedMemberEqualsItsFile()
{
    const QString pack = test::realPack(QStringLiteral("autopack-drain-2025-12-28"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const auto bundle =
        TextFile::open(test::fileOf(pack, QStringLiteral("docs/SOT_BUNDLE.md")), TextEncoding::Utf8, true);
    QVERIFY(bundle);
    BundleSections sections;
    for (const TextFile::Line& line : (*bundle)->lines(LineNumber{1}, static_cast<int>((*bundle)->lineCount())))
        sections.addLine(line.text);
    const std::vector<Member> members = sections.finish();
    QCOMPARE(members.at(1).path, std::string("README.md"));
    const std::string body = (*bundle)->text(members.at(1).firstLine, members.at(1).lastLine);
    const QByteArray repaired = bytesOf(repairMojibake(body, Mojibake::Windows1252));
    const QByteArray alone = test::readFile(pack + QLatin1String("/README.md"));
    QCOMPARE(repaired.split('\n').size(), members.at(1).lastLine.value - members.at(1).headerLine.value);
    QCOMPARE(repaired.trimmed().split('\n').mid(0, 5), alone.trimmed().split('\n').mid(0, 5));
    QVERIFY(repaired.trimmed() == alone.trimmed());
}

QTEST_APPLESS_MAIN(BundleTest)
#include "tst_bundle.moc"
