// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/equaltexts.h"
#include "tests/support/builtinrules.h"

#include <QTest>

using namespace exhibit;

namespace {

const QByteArray prose = "# Parser\n"
                         "\n"
                         "All 42 tests pass — on every platform, as of 2025-11-03.\n"
                         "\n"
                         "The rate is 97 % and\n"
                         "3 tests fail in `tests/test_parser.py` – see café.md for the reasons.\n"
                         "\n"
                         "| Suite | Result |\n"
                         "|---|---|\n"
                         "| unit | 40 passed, 2 failed |\n";

/// As a program wrote it that took UTF-8 for Windows-1252.
QByteArray damaged(const QByteArray& text)
{
    QByteArray result = text;
    return result.replace("—", "â€”").replace("–", "â€“").replace("é", "Ã©");
}

/// A pack's file or member, left unread as FileReader leaves it.
void addDocument(const char* path, const char* member, const QByteArray& text, std::vector<FileFacts>& files)
{
    static TestDictionary tests;
    const TextSource origin{path, member ? member : "", LineNumber{member ? 12 : 1}, {}};
    auto reader =
        std::make_unique<DocumentReader>(origin, std::nullopt, std::nullopt, *test::builtInRules()->rules, tests);
    QByteArray lines = text;
    lines.chop(text.endsWith('\n') ? 1 : 0);
    for (const QByteArray& line : lines.split('\n'))
        reader->addLine({line.constData(), static_cast<std::size_t>(line.size())});
    reader->end();
    FileFacts& facts = files.emplace_back();
    facts.artifact.path = path;
    facts.documents.push_back(reader->records());
    facts.documents.back().member = member ? 0 : -1;
    facts.unread.push_back({0, std::move(reader)});
}

std::vector<Claim> readAlone(const char* path, const char* member, const QByteArray& text)
{
    std::vector<FileFacts> files;
    addDocument(path, member, text, files);
    return files.front().unread.front().reader->finish().claims;
}

} // namespace

class TestEqualTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCopyIsNotReadAndHasTheSameClaims_data();
    void aCopyIsNotReadAndHasTheSameClaims();
    void theFirstByRankIsRead();
};

void TestEqualTexts::aCopyIsNotReadAndHasTheSameClaims_data()
{
    QTest::addColumn<QByteArray>("copy");
    QTest::addColumn<bool>("isRead");
    QTest::newRow("equal") << prose << false;
    QTest::newRow("blank lines around it") << "\n\n" + prose + "\n\n" << false;
    QTest::newRow("damaged") << damaged(prose) << false;
    // The digest does not see blanks at the ends of lines; to Markdown they may mean something.
    QTest::newRow("hard line break") << QByteArray(prose).replace("97 % and\n", "97 % and  \n") << true;
}

void TestEqualTexts::aCopyIsNotReadAndHasTheSameClaims()
{
    QFETCH(QByteArray, copy);
    QFETCH(bool, isRead);
    std::vector<FileFacts> files;
    addDocument("all.md", "docs/parser.md", copy, files);
    addDocument("docs/parser.md", nullptr, prose, files);
    const auto groups = groupsOfEqualText(files);
    QCOMPARE(groups.size(), std::size_t{1});
    readEqualTexts(groups.front(), files);
    const DocumentRecords& original = files[1].documents.front();
    const DocumentRecords& other = files[0].documents.front();
    QVERIFY(original.claims.size() >= 3);
    QVERIFY(!original.text.genres.empty());
    QCOMPARE(!other.text.genres.empty(), isRead);
    QCOMPARE(other.member, 0);
    const std::vector<Claim> expected = readAlone("all.md", "docs/parser.md", copy);
    QCOMPARE(other.claims.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i) {
        QCOMPARE(QString::fromStdString(toString(other.claims[i].where)),
                 QString::fromStdString(toString(expected[i].where)));
        QCOMPARE(QString::fromStdString(other.claims[i].where.quote), QString::fromStdString(expected[i].where.quote));
        QVERIFY(other.claims[i].where == expected[i].where);
        QCOMPARE(QString::fromStdString(other.claims[i].text), QString::fromStdString(expected[i].text));
    }
}

void TestEqualTexts::theFirstByRankIsRead()
{
    std::vector<FileFacts> files;
    addDocument("all.md", "a.md", prose, files);
    addDocument("docs/old/a.md", nullptr, damaged(prose), files);
    addDocument("docs/a.md", nullptr, prose, files);
    addDocument("b.md", nullptr, "# Other\n\nAll 7 tests of the other program pass on every platform.\n", files);
    const auto groups = groupsOfEqualText(files);
    QCOMPARE(groups.size(), std::size_t{2});
    for (const auto& group : groups)
        readEqualTexts(group, files);
    QVERIFY(files[0].documents.front().text.genres.empty());
    QVERIFY(files[1].documents.front().text.genres.empty());
    QVERIFY(!files[2].documents.front().text.genres.empty());
    QVERIFY(!files[3].documents.front().text.genres.empty());
    QCOMPARE(files[0].documents.front().claims.size(), files[2].documents.front().claims.size());
}

QTEST_APPLESS_MAIN(TestEqualTexts)
#include "tst_equaltexts.moc"
