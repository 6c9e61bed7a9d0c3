// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layering/layerrules.h"
#include "tests/layering/privatenames.h"
#include "tests/layering/sourcefile.h"
#include "tests/support/testpacks.h"

#include <QDirIterator>
#include <QLibraryInfo>
#include <QTest>

#include <functional>
#include <vector>

using exhibit::test::LayerRules;
using exhibit::test::PrivateNames;
using exhibit::test::SourceFile;

namespace {

const QString root = QStringLiteral(EXHIBIT_SOURCE_ROOT "/");

LayerRules layerRules()
{
    return LayerRules(QLibraryInfo::path(QLibraryInfo::HeadersPath));
}

QStringList filesBelow(const QStringList& folders, const QStringList& patterns)
{
    QStringList paths;
    for (const QString& folder : folders) {
        QDirIterator entries(root + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext())
            paths << entries.next().mid(root.size());
    }
    // Data is evidence, not source.
    paths.removeIf([](const QString& path) {
        return path.startsWith(QLatin1String("tests/data/")) || path.startsWith(QLatin1String("tests/fuzz/corpus/")) ||
               path.startsWith(QLatin1String("tests/golden/")) ||
               path.startsWith(QLatin1String("resources/demo-pack/"));
    });
    paths.sort();
    return paths;
}

const std::vector<SourceFile>& sources()
{
    static const std::vector<SourceFile> files = [] {
        std::vector<SourceFile> read;
        for (const QString& path : filesBelow(
                 {QStringLiteral("models"), QStringLiteral("widgets"), QStringLiteral("app"), QStringLiteral("tests")},
                 {QStringLiteral("*.h"), QStringLiteral("*.cpp")}))
            read.emplace_back(path, QString::fromUtf8(exhibit::test::readFile(root + path)));
        return read;
    }();
    return files;
}

void verifyNone(const QStringList& broken)
{
    QVERIFY2(broken.isEmpty(), qPrintable(QLatin1Char('\n') + broken.join(QLatin1Char('\n'))));
}

QStringList sourcePaths()
{
    QStringList paths;
    for (const SourceFile& file : sources())
        paths << file.path();
    return paths;
}

void verifyAll(const std::function<QStringList(const SourceFile&)>& rule)
{
    QStringList broken;
    for (const SourceFile& file : sources())
        broken += rule(file);
    verifyNone(broken);
}

} // namespace

class TestLayering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rulesFindWhatTheyForbid_data();
    void rulesFindWhatTheyForbid();
    void sourcesAreFound() { QVERIFY(sources().size() > 20); }
    void includesNeverPointUp() { verifyAll(LayerRules::includes); }
    void modelsKnowNoWindow();
    void objectsStartWithLoading() { verifyAll(LayerRules::objects); }
    void sqlStaysInItsFolders() { verifyAll(LayerRules::sql); }
    void sourcesCarryTheLicence() { verifyAll(LayerRules::licence); }
    void otherFilesCarryTheLicence();
    void sourcesStayShort() { verifyAll(LayerRules::size); }
    void classesShowLittle() { verifyAll(LayerRules::shown); }
    void filesAreNamedByMeaning();
    void foldersAreNoHalls();
    void commentsCiteNothingOutside() { verifyAll(LayerRules::citations); }
    void foldersTellWhatTheyHold();
    void privateNamesClash_data();
    void privateNamesClash();
    void privateNamesStandOnce();
};

void TestLayering::rulesFindWhatTheyForbid_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("broken");
    const auto row = [](const char* name, const char* path, const QByteArray& text, int broken) {
        QTest::newRow(name) << QString::fromLatin1(path)
                            << QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n") +
                                   QString::fromLatin1(text)
                            << broken;
    };
    row("clean", "models/files/a.cpp", "#include \"models/domain/run.h\"\n#include <string>\n", 0);
    row("upward", "models/files/a.cpp", "#include \"models/parsing/x.h\"\n", 1);
    row("upward, indented", "models/review/claims/a.cpp", "#  include \"models/report/x.h\"\n", 1);
    row("model includes widget", "models/items/a.cpp", "#include \"widgets/common/x.h\"\n", 1);
    row("widget includes app", "widgets/pages/a.cpp", "#include \"app/x.h\"\n", 1);
    row("app includes all", "app/a.cpp", "#include \"widgets/pages/x.h\"\n#include \"models/domain/x.h\"\n", 0);
    row("no full path", "models/files/a.cpp", "#include \"x.h\"\n", 1);
    row("product includes tests", "app/a.cpp", "#include \"tests/support/x.h\"\n", 1);
    row("test includes tests", "tests/a.cpp",
        "#include \"tests/support/x.h\"\n#include \"app/x.h\"\n#include \"a.moc\"\n", 0);
    row("gui class", "models/items/a.cpp", "#include <QColor>\n", 1);
    row("gui header", "models/items/a.cpp", "#include <qcolor.h>\n", 1);
    row("widgets module", "models/items/a.cpp", "#include <QtWidgets/QWidget>\n", 1);
    row("core class", "models/items/a.cpp", "#include <QString>\n#include <QtCore/QFile>\n", 0);
    row("widget in widgets", "widgets/common/a.cpp", "#include <QWidget>\n", 0);
    row("object below loading", "models/report/a.h", "class A : public QObject\n{\nQ_OBJECT\n};\n", 2);
    row("object in a comment", "models/report/a.h", "// no QObject here\n/* Q_OBJECT */ const char* a = \"QObject\";\n",
        0);
    row("object in loading", "models/loading/a.h", "class A : public QObject\n{\nQ_OBJECT\n};\n", 0);
    row("item model in loading", "models/loading/a.h", "class A : public QAbstractTableModel\n{\n};\n", 1);
    row("item model in items", "models/items/a.h", "class A : public QAbstractTableModel\n{\n};\n", 0);
    row("a reader of files in review", "models/review/a.cpp", "#include \"models/files/text/linereader.h\"\n", 1);
    row("sql", "models/review/a.cpp", "auto a = \"SELECT a, \"\n         \"b FROM t\";\n", 1);
    row("raw sql", "app/a.cpp", "auto a = R\"x(INSERT OR REPLACE INTO t)x\";\n", 1);
    row("lower case sql", "app/a.cpp", "auto a = \"select * from t\";\n", 1);
    row("a sentence", "app/a.cpp", "auto a = \"Select a run from the list\"; auto b = \"SELECT\"; // SELECT a FROM b\n",
        0);
    row("sql in the store", "models/store/a.cpp", "auto a = \"DELETE FROM t\";\n", 0);
    row("sql of the telemetry database", "models/parsing/telemetry/telemetrydbrow.cpp",
        "auto a = \"PRAGMA table_info\";\n", 0);
    row("qt sql in the store", "models/store/a.cpp", "QSqlQuery query;\n", 1);
    row("a quote as character", "app/a.cpp", "char a = '\"'; auto b = 1'000; auto c = \"DROP TABLE t\";\n", 1);
    row("cites the design", "app/a.cpp", "// As DESIGN section 3 says.\nint a;\n", 1);
    row("cites a comment of its own", "app/a.cpp", "/* By design; see models/README.md. */\nint a;\n", 0);
    row("cut in two", "app/windowsetup.cpp", "int a;\n", 1);
    row("the end of a class", "app/sessionend.cpp", "int a;\n", 1);
    row("a legend", "app/chartlegend.cpp", "int a;\n", 0);
    QByteArray many;
    for (int i = 0; i < 46; ++i)
        many += "    int f" + QByteArray::number(i) + "() const { return g(0); }\n";
    row("shows much", "app/a.h", "class A\n{\npublic:\n" + many + "private:\n    int m_a = 0;\n};\n", 1);
    row("hides much", "app/a.h", "class A\n{\npublic:\n    A();\nprivate:\n" + many + "};\n", 0);
    QTest::newRow("no licence") << QStringLiteral("app/a.cpp") << QStringLiteral("#pragma once\n") << 1;
    QTest::newRow("long") << QStringLiteral("app/a.cpp")
                          << QStringLiteral("// SPDX-License-Identifier: GPL-3.0-or-later\n") +
                                 QString(500, QLatin1Char('\n'))
                          << 1;
}

void TestLayering::rulesFindWhatTheyForbid()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(int, broken);
    const SourceFile file(path, text);
    const QStringList found = LayerRules::includes(file) + layerRules().qtModules(file) + LayerRules::objects(file) +
                              LayerRules::sql(file) + LayerRules::licence(file) + LayerRules::size(file) +
                              LayerRules::shown(file) + LayerRules::name(file) + LayerRules::citations(file);
    QVERIFY2(found.size() == broken, qPrintable(found.join(QLatin1Char('\n'))));
}

void TestLayering::modelsKnowNoWindow()
{
    const LayerRules rules = layerRules();
    verifyAll([&rules](const SourceFile& file) { return rules.qtModules(file); });
}

void TestLayering::otherFilesCarryTheLicence()
{
    QStringList broken;
    QStringList paths =
        filesBelow({QStringLiteral("models"), QStringLiteral("widgets"), QStringLiteral("app"), QStringLiteral("tests"),
                    QStringLiteral("resources"), QStringLiteral("packaging")},
                   {QStringLiteral("CMakeLists.txt"), QStringLiteral("*.cmake"), QStringLiteral("*.toml"),
                    QStringLiteral("*.sh"), QStringLiteral("*.py"), QStringLiteral("*.sql")});
    paths.prepend(QStringLiteral("CMakeLists.txt"));
    for (const QString& path : paths) {
        if (!exhibit::test::hasLicenceLine(QString::fromUtf8(exhibit::test::readFile(root + path))))
            broken << path + QStringLiteral(" has no SPDX line on top");
    }
    verifyNone(broken);
}

void TestLayering::filesAreNamedByMeaning()
{
    verifyAll(LayerRules::name);
    QStringList product = sourcePaths();
    product.removeIf([](const QString& path) { return path.startsWith(QLatin1String("tests/")); });
    verifyNone(LayerRules::names(product));
    QCOMPARE(
        LayerRules::names({QStringLiteral("app/a.h"), QStringLiteral("app/a.cpp"), QStringLiteral("app/x/a.h")}).size(),
        1);
}

void TestLayering::foldersAreNoHalls()
{
    verifyNone(LayerRules::halls(sourcePaths()));
    QCOMPARE(LayerRules::halls(QStringList(41, QStringLiteral("app/a.h"))).size(), 1);
    QVERIFY(LayerRules::halls(QStringList(40, QStringLiteral("app/a.h"))).isEmpty());
}

void TestLayering::foldersTellWhatTheyHold()
{
    QStringList broken;
    for (const char* folder : {"app", "models", "packaging", "resources", "tests", "widgets"}) {
        const QString path = QLatin1String(folder) + QLatin1String("/README.md");
        const QByteArray text = exhibit::test::readFile(root + path);
        if (!text.contains("## Recipes"))
            broken << path + QStringLiteral(" does not tell how to add to its folder");
    }
    verifyNone(broken);
}

void TestLayering::privateNamesClash_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("broken");
    const auto row = [](const char* name, const char* first, const char* second, int broken) {
        QTest::newRow(name) << QString::fromLatin1(first) << QString::fromLatin1(second) << broken;
    };
    row("functions", "int a(const T& t)\n{\n    return 0;\n}\n", "bool a(const T& other)\n{\n}\n", 1);
    row("functions of other parameters", "int a(const T& t)\n{\n}\n", "int a(T t,\n      int n)\n{\n}\n", 0);
    row("types", "struct A\n{\n    int a;\n};\n", "enum class A { B };\n", 1);
    row("a type named ahead", "struct A;\n", "struct A\n{\n};\n", 0);
    row("constants", "constexpr int a = 1;\n", "constexpr std::array<T, 2> a{\n    T(1), T(2)};\n", 1);
    row("a constant and a function", "constexpr V a(\"x\", 5);\n", "int a(V v)\n{\n}\n", 1);
    row("the same alias", "using a::B;\nusing C = D;\n", "using a::B;\nusing C = D;\n", 0);
    row("two meanings of an alias", "using C = D;\n", "using C = E;\n", 1);
    row("members", "class A\n{\n    int x();\n};\nint A::x()\n{\n}\n",
        "class B\n{\n    int x();\n};\nint B::x()\n{\n}\n", 0);
    row("local names", "int a()\n{\n    int x = 1;\n}\n", "int b()\n{\n    int x = 1;\n}\n", 0);
    row("templates", "template <typename T> T a(T t)\n{\n}\n", "template <typename T> T a(T t)\n{\n}\n", 1);
    row("behind a namespace", "} // namespace\nnamespace b {\nint a()\n{\n}\n", "int a()\n{\n}\n", 0);
}

void TestLayering::privateNamesClash()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(int, broken);
    const auto source = [](const char* path, const QString& text) {
        return SourceFile(QString::fromLatin1(path), QStringLiteral("namespace exhibit {\nnamespace {\n") + text +
                                                         QStringLiteral("} // namespace\n} // namespace exhibit\n"));
    };
    PrivateNames inOne;
    inOne.add(source("models/files/a.cpp", first));
    inOne.add(source("models/files/text/b.cpp", second));
    QCOMPARE(inOne.clashes().size(), broken);
    PrivateNames inTwo;
    inTwo.add(source("models/files/a.cpp", first));
    inTwo.add(source("models/sql/b.cpp", second));
    QVERIFY(inTwo.clashes().isEmpty());
}

void TestLayering::privateNamesStandOnce()
{
    const SourceFile shown(QStringLiteral("models/files/a.h"),
                           QStringLiteral("namespace exhibit {\nbool a(T t);\n}\n"));
    const QString text = QStringLiteral("namespace exhibit {\nnamespace {\nbool a(T t)\n{\n}\n}\n}\n");
    PrivateNames beside;
    beside.add(shown);
    beside.add(SourceFile(QStringLiteral("models/sql/a.cpp"), text));    // sees the header
    beside.add(SourceFile(QStringLiteral("models/domain/a.cpp"), text)); // stands below it
    QCOMPARE(beside.clashes().size(), 1);

    PrivateNames names;
    for (const SourceFile& file : sources())
        names.add(file);
    verifyNone(names.clashes());
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
