// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of every line of a console text is asked in one pass: it must say what each question alone says.
#include "models/parsing/runners/linesigns.h"
#include "models/parsing/text/needles.h"
#include "tests/support/testpacks.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace exhibit;

namespace {

/// Every line of the runners' logs, as it stands there.
std::vector<std::string> linesOfFixtures()
{
    std::vector<std::string> lines;
    QDirIterator files(test::dataPath(QStringLiteral("runners")), {QStringLiteral("*.log")}, QDir::Files);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly))
            continue;
        const QList<QByteArray> all = file.readAll().split('\n');
        for (const QByteArray& line : all)
            lines.push_back(line.toStdString());
    }
    return lines;
}

} // namespace

class TestLineSigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundAsOneByOne()
    {
        QRandomGenerator random(7);
        const QByteArray letters = "abAB 1!\xC3\x28";
        for (int round = 0; round < 400; ++round) {
            std::vector<std::string> words(static_cast<std::size_t>(random.bounded(1, 90)));
            for (std::string& word : words) {
                for (int i = random.bounded(1, 5); i > 0; --i)
                    word += letters[random.bounded(letters.size())];
            }
            const Needles needles(words);
            std::string text;
            for (int i = random.bounded(60); i > 0; --i)
                text += letters[random.bounded(letters.size())];
            bool any = false;
            const std::uint64_t found = needles.in(text);
            for (std::size_t i = 0; i < words.size(); ++i) {
                const bool stands = text.find(words[i]) != std::string::npos;
                any = any || stands;
                if (i < 64)
                    QCOMPARE((found >> i & 1) != 0, stands);
            }
            QCOMPARE(needles.anyIn(text), any);
        }
    }

    void lettersInEitherCase()
    {
        const Needles needles({"not Found", "x"}, true);
        QCOMPARE(needles.in("it is NOT FOUND"), std::uint64_t{1});
        QCOMPARE(needles.in("X"), std::uint64_t{2});
        QCOMPARE(needles.in("not  found"), std::uint64_t{0});
        QVERIFY(!needles.anyIn({}));
    }

    void signsOfAllFixtures()
    {
        const std::vector<std::string> lines = linesOfFixtures();
        QVERIFY(lines.size() > 1000);
        for (const std::string& line : lines) {
            const LineSigns signs(line);
            for (int i = 0; i <= static_cast<int>(Sign::Error); ++i) {
                const auto sign = static_cast<Sign>(i);
                QVERIFY2(signs.has(sign) == (line.find(wordOf(sign)) != std::string::npos), line.c_str());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestLineSigns)
#include "tst_linesigns.moc"
