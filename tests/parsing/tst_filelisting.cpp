// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/formats.h"
#include "models/parsing/told/filelisting.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <algorithm>

using namespace exhibit;

namespace {

/// The text of a file of tests/data/listings, decoded.
std::string listing(const QString& name)
{
    const QByteArray bytes = test::readFile(test::dataPath(QStringLiteral("listings/") + name));
    if (!bytes.startsWith("\xFF\xFE"))
        return bytes.toStdString();
    return QString::fromUtf16(reinterpret_cast<const char16_t*>(bytes.constData() + 2), (bytes.size() - 2) / 2)
        .toStdString();
}

DocumentText read(const std::string& text, std::vector<Problem>* problems = nullptr)
{
    std::vector<Problem> own;
    return readFileListing({"list.txt", {}, LineNumber{1}, text}, problems ? *problems : own);
}

bool names(const DocumentText& text, std::string_view rule, std::string_view path)
{
    return std::any_of(text.recognised.begin(), text.recognised.end(),
                       [&](const RecognisedLine& line) { return line.rule == rule && line.text == path; });
}

ArtifactKind kindOf(const std::string& text)
{
    return kindOfContent(text, false);
}

} // namespace

class TestFileListing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheForms_data()
    {
        QTest::addColumn<QString>("root");
        QTest::addColumn<bool>("isWalk");
        QTest::addColumn<bool>("namesFolders");
        const auto row = [](const char* name, const char* root, bool isWalk, bool namesFolders = true) {
            QTest::newRow(name) << QString::fromLatin1(root) << isWalk << namesFolders;
        };
        row("dir.txt", "C:/dev/shop", true);
        row("dir-german.txt", "C:/dev/shop", true);
        row("powershell.txt", "C:/dev/shop", true);
        row("tree.txt", "", true);
        row("tree-ascii.txt", "", true);
        row("tree-windows.txt", "", true);
        row("ls.txt", "", true);
        row("ls-long.txt", "", true);
        row("find.txt", "", true);
        row("command.txt", "", true);
        row("find-files.txt", "", false, false);
        row("git.txt", "", false, false);
        row("git-objects.txt", "", false, false);
    }

    void readsTheForms()
    {
        QFETCH(QString, root);
        QFETCH(bool, isWalk);
        QFETCH(bool, namesFolders);
        const std::string text = listing(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(kindOf(text) == ArtifactKind::CommandOutput);
        const DocumentText found = read(text);
        QVERIFY(!found.recognised.empty());
        QCOMPARE(found.recognised.front().rule, std::string(isWalk ? listingWalkRule : listingPartRule));
        QCOMPARE(QString::fromStdString(found.recognised.front().text), root);
        const std::string base = root.isEmpty() ? std::string() : root.toStdString() + '/';
        for (const char* file : {"README.md", "docs/plan.md", "src/shop/__init__.py", "src/shop/cart/basket.py",
                                 "src/shop/pay/__init__.py", "tests/shop/test_refund.py"})
            QVERIFY2(names(found, listedFileRule, base + file), file);
        for (const char* folder : {"src/shop", "src/shop/pay", "tests/shop"})
            QVERIFY2(!namesFolders || names(found, listedFolderRule, base + folder), folder);
        const auto files = std::count_if(found.recognised.begin(), found.recognised.end(),
                                         [](const auto& line) { return line.rule == listedFileRule; });
        // `ls` without marks names a folder as a file where its parent lists it.
        QVERIFY(files == 8 || QByteArray(QTest::currentDataTag()) == "ls.txt");
    }

    void pointsIntoTheListing()
    {
        const std::string text = listing(QStringLiteral("tree.txt"));
        for (const RecognisedLine& line : read(text).recognised) {
            const QStringList lines = QString::fromStdString(text).split(QLatin1Char('\n'));
            const QString own = lines.at(static_cast<int>(line.where.firstLine.zeroBased()));
            QVERIFY2(own.contains(QString::fromStdString(line.where.quote)), qPrintable(own));
        }
    }

    void whatIsCutOrChosenIsNoWalk_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto cut = [](const char* name, std::string_view before) {
            const std::string text = listing(QString::fromLatin1(name));
            return QByteArray::fromStdString(text.substr(0, text.find(before)));
        };
        QTest::newRow("dir without its totals") << cut("dir.txt", "     Total Files");
        QTest::newRow("dir cut inside a folder") << cut("dir.txt", "test_refund.py");
        QTest::newRow("tree without its totals") << cut("tree.txt", "8 directories");
        QTest::newRow("ls that may not look") << QByteArray::fromStdString(listing(QStringLiteral("ls.txt"))) +
                                                     "ls: cannot open directory './x': Permission denied\n";
        QTest::newRow("find of one kind of file")
            << QByteArray("./a/x.py\n./a/y.py\n./b/z.py\n./b/c/u.py\n./b/c/v.py\n");
        QTest::newRow("find of one folder and one kind")
            << QByteArray("src\nsrc/a/x.py\nsrc/a/y.py\nsrc/b/z.py\nsrc/b/c/u.py\nsrc/b/c/v.py\n");
    }

    void whatIsCutOrChosenIsNoWalk()
    {
        QFETCH(QByteArray, text);
        const DocumentText found = read(text.toStdString());
        QVERIFY(!found.recognised.empty());
        QCOMPARE(found.recognised.front().rule, std::string(listingPartRule));
    }

    void looksAlikeAndIsNone_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << QByteArray(text); };
        row("a tree with remarks", ".\n├── src\n│   ├── a.py    # reads\n│   └── b.py    # writes\n└── tests\n");
        row("a tree in a document", "# Layout\n\nThe project is laid out so:\n\n```\n.\n├── src\n│   └── a.py\n└── "
                                    "tests\n```\n\nThat is all there is to it.\n");
        row("packages", "github.com/a/b\ngithub.com/a/c\ngithub.com/d/e\ngithub.com/f/g\ngolang.org/x/y\n");
        row("node ids",
            "tests/a.py::test_x\ntests/a.py::test_y\ntests/b.py::test_z\ntests/b.py::test_u\ntests/c.py::t\n");
        row("patterns to ignore", "*.pyc\n__pycache__/\nbuild/\n.venv/\ndist/\n.env\n");
        row("requirements", "flask==1.0\npytest>=7\nrequests\nblack==22.1.0\nmypy\n");
        row("a few words", "alpha:\n  one\n  two\n\nbeta:\n  three\n");
        row("settings", "name:\n- a\n\nname/x:\n  - b\n");
    }

    void looksAlikeAndIsNone()
    {
        QFETCH(QByteArray, text);
        QVERIFY(kindOf(text.toStdString()) != ArtifactKind::CommandOutput);
    }

    void isBounded()
    {
        std::string text = ".\n";
        for (std::size_t i = 0; i < mostListedFiles + 10; ++i)
            text += "./f" + std::to_string(i) + ".py\n";
        std::vector<Problem> problems;
        const DocumentText found = read(text, &problems);
        QCOMPARE(found.recognised.front().rule, std::string(listingPartRule));
        QVERIFY(found.recognised.size() <= mostListedFiles + 1);
        QCOMPARE(problems.size(), 1U);
        QCOMPARE(problems.front().message.id, std::string("problem.listing.long"));
    }
};

QTEST_GUILESS_MAIN(TestFileListing)
#include "tst_filelisting.moc"
