// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/encoding.h"

#include "tests/files/filehelpers.h"

#include <QTest>

using namespace exhibit;
using exhibit::test::bytesOf;
using exhibit::test::utf16;

class EncodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guessesFromTheHead_data();
    void guessesFromTheHead();
    void decodes_data();
    void decodes();
    void everyWindows1252ByteHasACharacter();
    void findsTheCutSequence_data();
    void findsTheCutSequence();
};

void EncodingTest::guessesFromTheHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<int>("bomBytes");
    const auto row = [](const char* name, std::string_view head, TextEncoding encoding, int bomBytes) {
        QTest::newRow(name) << bytesOf(head) << static_cast<int>(encoding) << bomBytes;
    };
    row("nothing", "", TextEncoding::Utf8, 0);
    row("ascii", "plain", TextEncoding::Utf8, 0);
    row("utf-8", "1 \xE2\x86\x92 2", TextEncoding::Utf8, 0);
    row("utf-8 cut at the end", "1 \xE2\x86", TextEncoding::Utf8, 0);
    row("utf-8 mark", "\xEF\xBB\xBFtext", TextEncoding::Utf8, 3);
    row("only a mark", "\xEF\xBB\xBF", TextEncoding::Utf8, 3);
    row("utf-16le mark", utf16(u"text", false, true), TextEncoding::Utf16Le, 2);
    row("utf-16be mark", utf16(u"text", true, true), TextEncoding::Utf16Be, 2);
    row("utf-16le without a mark", utf16(u"[2025-12-02] INFO: ready\r\n", false, false), TextEncoding::Utf16Le, 0);
    row("utf-16be without a mark", utf16(u"[2025-12-02] INFO: ready\r\n", true, false), TextEncoding::Utf16Be, 0);
    row("stray nuls", std::string_view("log line with a \0 in it\nand \0 more\n", 36), TextEncoding::Utf8, 0);
    row("windows-1252", "caf\xE9 au lait", TextEncoding::Windows1252, 0);
}

void EncodingTest::guessesFromTheHead()
{
    QFETCH(QByteArray, head);
    QFETCH(int, encoding);
    QFETCH(int, bomBytes);
    const EncodingGuess guess = guessEncoding(head.toStdString());
    QCOMPARE(static_cast<int>(guess.encoding), encoding);
    QCOMPARE(guess.bomBytes, bomBytes);
    QCOMPARE(guess.bom, bomBytes > 0);
}

void EncodingTest::decodes_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, std::string_view raw, TextEncoding encoding, std::string_view text) {
        QTest::newRow(name) << bytesOf(raw) << static_cast<int>(encoding) << bytesOf(text);
    };
    row("utf-8 stays", "\xE2\x86\x92", TextEncoding::Utf8, "\xE2\x86\x92");
    row("nul stays", std::string_view("a\0b", 3), TextEncoding::Utf8, std::string_view("a\0b", 3));
    row("broken utf-8",
        "a\xFF"
        "b",
        TextEncoding::Utf8,
        "a\xEF\xBF\xBD"
        "b");
    row("cut utf-8 gives one mark", "a\xE2\x86", TextEncoding::Utf8, "a\xEF\xBF\xBD");
    row("overlong utf-8", "\xC0\xAF", TextEncoding::Utf8, "\xEF\xBF\xBD\xEF\xBF\xBD");
    row("utf-16 surrogates", utf16(u"x\U0001F680y", false, false), TextEncoding::Utf16Le, "x\xF0\x9F\x9A\x80y");
    row("utf-16be surrogates", utf16(u"x\U0001F680y", true, false), TextEncoding::Utf16Be, "x\xF0\x9F\x9A\x80y");
    row("lone high surrogate", std::string("\x3D\xD8", 2) + utf16(u"a", false, false), TextEncoding::Utf16Le,
        "\xEF\xBF\xBD"
        "a");
    row("odd utf-16", utf16(u"a", false, false) + "b", TextEncoding::Utf16Le, "a\xEF\xBF\xBD");
    row("windows-1252", "\x80 \x93quoted\x94 \xE9", TextEncoding::Windows1252,
        "\xE2\x82\xAC \xE2\x80\x9Cquoted\xE2\x80\x9D \xC3\xA9");
    row("undefined byte becomes the control", "\x81", TextEncoding::Windows1252, "\xC2\x81");
}

void EncodingTest::decodes()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, encoding);
    QFETCH(QByteArray, text);
    const std::string decoded = decodeToUtf8(raw.toStdString(), static_cast<TextEncoding>(encoding));
    QCOMPARE(bytesOf(decoded), text);
    QVERIFY(isValidUtf8(decoded));
}

void EncodingTest::everyWindows1252ByteHasACharacter()
{
    QList<char32_t> seen;
    for (int byte = 0; byte < 256; ++byte) {
        const char32_t codePoint = windows1252CodePoint(static_cast<unsigned char>(byte));
        QVERIFY(!seen.contains(codePoint));
        seen.append(codePoint);
    }
    QCOMPARE(windows1252CodePoint(0x99), U'\u2122');
    QCOMPARE(windows1252CodePoint(0x9D), U'\u009D');
}

void EncodingTest::findsTheCutSequence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("tail");
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("ascii") << QByteArray("abc") << 0;
    QTest::newRow("whole") << QByteArray("a\xE2\x86\x92") << 0;
    QTest::newRow("one of three") << QByteArray("a\xE2") << 1;
    QTest::newRow("two of three") << QByteArray("a\xE2\x86") << 2;
    QTest::newRow("three of four") << QByteArray("\xF0\x9F\x9A") << 3;
    QTest::newRow("only continuations") << QByteArray("\x86\x86\x86\x86") << 0;
}

void EncodingTest::findsTheCutSequence()
{
    QFETCH(QByteArray, text);
    QFETCH(int, tail);
    QCOMPARE(static_cast<int>(incompleteUtf8Tail(text.toStdString())), tail);
}

QTEST_APPLESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
