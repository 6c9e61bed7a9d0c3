// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/hostilepack.h"

namespace exhibit::test {

namespace {

HostilePack file(const char* name, const char* path, const QByteArray& text, const char* problem = "")
{
    return {name, [path, text](const PackFolder& pack) { pack.write(QString::fromUtf8(path), text); }, problem};
}

QByteArray utf16(const QString& text, bool mark, bool bigEndian = false)
{
    QByteArray bytes;
    const QString all = mark ? QString(QChar(0xFEFF) + text) : text;
    for (const QChar unit : all) {
        const char low = static_cast<char>(unit.unicode() & 0xFF);
        const char high = static_cast<char>(unit.unicode() >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

const QByteArray log = "============ test session starts ============\n"
                       "collected 2 items\n\n"
                       "a.py::a PASSED [ 50%]\n"
                       "a.py::b FAILED [100%]\n\n"
                       "============ FAILURES ============\n"
                       "____ b ____\nE   AssertionError: no\n\na.py:3: AssertionError\n"
                       "============ short test summary info ============\n"
                       "FAILED a.py::b - AssertionError: no\n"
                       "============ 1 failed, 1 passed in 0.10s ============\n";

QByteArray commit(const QByteArray& subject, const QByteArray& files)
{
    return "commit " + QByteArray(40, 'a') +
           "\nAuthor: A <a@example.org>\nDate:   Thu Feb 12 18:02:10 2026 +0000\n\n    " + subject + "\n\n" + files;
}

std::vector<HostilePack> encodings()
{
    return {
        file("a log in UTF-16", "a.log", utf16(QString::fromLatin1(log), true)),
        file("a log in UTF-16 without a mark", "a.log", utf16(QString::fromLatin1(log), false)),
        file("a log in UTF-16, big end first, cut", "a.log", utf16(QString::fromLatin1(log), true, true).chopped(1)),
        file("nothing but a mark", "a.md", "\xEF\xBB\xBF"),
        file("two marks", "a.md", "\xEF\xBB\xBF\xEF\xBB\xBF# A\n\n2 passed, 1 failed\n"),
        file("NULs in a log", "a.log", QByteArray(log).replace("PASSED", QByteArray("PAS\0SED", 7)), ""),
        file("a log behind a NUL", "a.log", QByteArray(1, '\0') + log),
        file("bytes that are no UTF-8", "a.md", "# A\n\nCaf\xE9 \xC3\x28 \xF0\x9F\n\n2 passed\n",
             "problem.encoding.windows-1252"),
        file("U+FFFF and others", "a.md", "# A\n\n\xEF\xBF\xBF \xEF\xBF\xBE \xF4\x8F\xBF\xBF 2 passed, 1 failed\n"),
        file("a log of carriage returns", "a.log", QByteArray(log).replace('\n', '\r')),
        file("a letter that is cut", "a.md", "# A\n\n\xE2\x82\xAC 2 passed\n\xE2\x82"),
        file("escapes that move the cursor", "a.log",
             "\x1b[2J\x1b]0;t\x07" + QByteArray(log).replace("FAILED", "\x1b[31mFAILED\x1b[0m")),
    };
}

std::vector<HostilePack> logs()
{
    return {
        file("a log that ends early", "a.log", log.chopped(70)),
        file("a log of one line of 3 MB", "a.log", QByteArray("1 failed, 2 passed in 3.00s ").repeated(110'000)),
        file("numbers beyond 64 bits", "a.log",
             "== 99999999999999999999 failed, 18446744073709551616 passed in 0.1s ==\n"),
        file("100 sessions in one log", "a.log", log.repeated(100)),
        file("20,000 names", "a.log",
             []() -> QByteArray {
                 QByteArray text = "============ test session starts ============\ncollected 20000 items\n\n";
                 for (int i = 0; i < 20'000; ++i)
                     text += "t.py::t" + QByteArray::number(i) + " FAILED\n";
                 return text + "============ 20000 failed in 0.10s ============\n";
             }()),
        file("a bundle of 1,000 sections", "all.txt",
             []() -> QByteArray {
                 QByteArray text;
                 for (int i = 0; i < 1'000; ++i)
                     text += QByteArray(80, '=') + "\nFILE: d/f" + QByteArray::number(i) + ".md\n" +
                             QByteArray(80, '=') + "\n# A\n\n" + QByteArray::number(i) + " passed\n\n";
                 return text;
             }()),
        file("a subject of 400 KB", "git.txt", commit(QByteArray(400'000, 's'), "M\ta.py\n")),
        file("20,000 files of a commit", "git.txt",
             commit("S",
                    []() -> QByteArray {
                        QByteArray files;
                        for (int i = 0; i < 20'000; ++i)
                            files += "M\tsrc/f" + QByteArray::number(i) + ".py\n";
                        return files;
                    }())),
        file("a diff of one endless line", "a.diff",
             "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+" + QByteArray(2'000'000, 'x') + "\n"),
    };
}

std::vector<HostilePack> documents()
{
    const QByteArray title = "# A\n\n";
    return {
        file("Markdown of brackets", "a.md", title + QByteArray(50'000, '[')),
        file("Markdown of stars", "a.md", title + QByteArray("*a ").repeated(30'000)),
        file("Markdown of back-ticks", "a.md",
             []() -> QByteArray {
                 QByteArray text;
                 for (int i = 1; i < 400; ++i)
                     text += QByteArray(i, '`') + ' ';
                 return text;
             }()),
        file("2,000 quotations deep", "a.md", title + QByteArray(2'000, '>') + " 3 passed\n"),
        file("500 lists deep", "a.md",
             []() -> QByteArray {
                 QByteArray text = "# A\n\n";
                 for (int i = 0; i < 500; ++i)
                     text += QByteArray(i * 2, ' ') + "- 3 passed\n";
                 return text;
             }()),
        file("a table of 2,000 columns", "a.md",
             title + QByteArray("|a").repeated(2'000) + "|\n" + QByteArray("|-").repeated(2'000) + "|\n" +
                 QByteArray("|1").repeated(2'000) + "|\n"),
        file("5,000 headings", "a.md", QByteArray("# 3 passed\n\n").repeated(5'000)),
        file("markup of another kind", "a.md",
             title + "<script>alert(1)</script> <img src=x onerror=y> javascript:alert(1) 5 tests passed\n"),
        file("addresses that would be links", "a.md",
             title + "All 5 tests passed, see http://e.example/x, www.e.example, a@e.example, xmpp:a@e.example.\n"),
        file("a word of 1 MB", "a.md", title + QByteArray(1'000'000, 'w') + " 5 tests passed\n"),
        file("5,000 claims on one line", "a.md", title + QByteArray("12 passed, 1 failed. ").repeated(5'000)),
        file("a fence that never ends", "a.md", title + "```\n" + QByteArray("5 passed\n").repeated(5'000)),
        file("references to each other", "a.md",
             []() -> QByteArray {
                 QByteArray text = "# A\n\n";
                 for (int i = 0; i < 2'000; ++i)
                     text += "[r" + QByteArray::number(i) + "]: /x\n\n[r" + QByteArray::number(i) + "][r" +
                             QByteArray::number(i + 1) + "]\n\n";
                 return text;
             }()),
    };
}

} // namespace

std::vector<HostilePack> hostileTexts()
{
    std::vector<HostilePack> all = encodings();
    for (const auto& more : {logs(), documents()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace exhibit::test
