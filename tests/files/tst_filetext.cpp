// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/filetext.h"

#include "models/files/text/encoding.h"
#include "models/files/text/linereader.h"
#include "models/files/text/textfile.h"
#include "models/parsing/formats/formats.h"
#include "tests/files/filehelpers.h"
#include "tests/support/testpacks.h"

#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace exhibit;
using exhibit::test::bytesOf;
using exhibit::test::ScratchFolder;
using exhibit::test::utf16;

Q_DECLARE_METATYPE(exhibit::TextEncoding)

namespace {

/// All lines by streaming, after checking that their numbers count up.
QList<QByteArray> readLines(const std::string& path, const FileText& text)
{
    QList<QByteArray> lines;
    auto reader = LineReader::open(path, text.encoding, text.bom);
    if (!reader)
        return lines;
    for (std::string_view line; reader->next(line);) {
        lines.append(bytesOf(line));
        if (reader->number().value != lines.size() || !isValidUtf8(line))
            return {QByteArray("wrong number or text")};
    }
    return lines;
}

QList<QByteArray> readByNumber(const std::string& path, const FileText& text)
{
    QList<QByteArray> lines;
    const auto file = TextFile::open(path, text.encoding, text.bom);
    if (!file)
        return lines;
    for (std::int64_t line = (*file)->lineCount(); line > 0; --line)
        lines.prepend(bytesOf((*file)->line(LineNumber{line}, std::size_t{1} << 24).text));
    return lines;
}

} // namespace

class FileTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLinesInAnyShape_data();
    void readsLinesInAnyShape();
    void tellsBinaryFromText_data();
    void tellsBinaryFromText();
    void decidesTheEncodingOverTheWholeFile();
    void keepsCharactersWholeAcrossBlocks_data();
    void keepsCharactersWholeAcrossBlocks();
    void readsVeryLongLines();
    void cutsAnEndlessLine();
    void samplesHoles();
    void readsAnyLineOfManyShapes();
    void cutsLongLinesAtCharacters();
    void endsWhereATruncatedFileEnds();
    void replacesInvalidTextAfterAMark();
    void refusesWhatIsNoRegularFile();
    void refusesAnUnreadableFile();
    void stopsWhenCancelled();
    void hashesInTheSamePass();
    void readsTheOddFiles_data();
    void readsTheOddFiles();
};

void FileTextTest::readsLinesInAnyShape_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QList<QByteArray>>("lines");
    using Lines = QList<QByteArray>;
    const auto row = [](const char* name, std::string_view content, TextEncoding encoding, const Lines& lines) {
        QTest::newRow(name) << bytesOf(content) << encoding << lines;
    };
    row("empty file", "", TextEncoding::Utf8, {});
    row("only a mark", "\xEF\xBB\xBF", TextEncoding::Utf8, {});
    row("one newline", "\n", TextEncoding::Utf8, {""});
    row("no last newline", "a\nb", TextEncoding::Utf8, {"a", "b"});
    row("last newline", "a\nb\n", TextEncoding::Utf8, {"a", "b"});
    row("blank lines", "\n\na\n\n", TextEncoding::Utf8, {"", "", "a", ""});
    row("mixed line ends", "a\r\nb\nc\r\n", TextEncoding::Utf8, {"a", "b", "c"});
    row("lone CR is no line end", "a\rb\n", TextEncoding::Utf8, {"a\rb"});
    row("other separators are none",
        "a\x0B"
        "b\xE2\x80\xA8"
        "c\x85"
        "d",
        TextEncoding::Windows1252,
        {bytesOf(decodeToUtf8("a\x0B"
                              "b\xE2\x80\xA8"
                              "c\x85"
                              "d",
                              TextEncoding::Windows1252))});
    row("mark",
        "\xEF\xBB\xBF"
        "a\nb\n",
        TextEncoding::Utf8, {"a", "b"});
    row("windows-1252", "caf\xE9\nna\xEFve\n", TextEncoding::Windows1252, {"caf\xC3\xA9", "na\xC3\xAFve"});
    row("utf-16le", utf16(u"one\r\ntw\u00F6\r\n", false, true), TextEncoding::Utf16Le, {"one", "tw\xC3\xB6"});
    row("utf-16be without last newline", utf16(u"one\ntwo", true, true), TextEncoding::Utf16Be, {"one", "two"});
    row("utf-16le, U+0A00 is no newline", utf16(u"a\u0A00b\u0100\nc", false, true), TextEncoding::Utf16Le,
        {"a\xE0\xA8\x80"
         "b\xC4\x80",
         "c"});
    row("stray nuls", std::string_view("first line\nsec\0ond\nthird line\n", 30), TextEncoding::Utf8,
        {"first line", QByteArray("sec\0ond", 7), "third line"});
}

void FileTextTest::readsLinesInAnyShape()
{
    QFETCH(QByteArray, content);
    QFETCH(TextEncoding, encoding);
    QFETCH(QList<QByteArray>, lines);
    const ScratchFolder folder;
    const std::string path = folder.write("file", content.toStdString());
    const auto text = inspectText(path);
    QVERIFY(text);
    QCOMPARE(text->encoding, encoding);
    QCOMPARE(text->lines, lines.size());
    QCOMPARE(text->bytes, static_cast<std::uint64_t>(content.size()));
    QVERIFY(!text->looksBinary);
    QCOMPARE(readLines(path, *text), lines);
    QCOMPARE(readByNumber(path, *text), lines);
}

void FileTextTest::tellsBinaryFromText_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("binary");
    const auto row = [](const char* name, const std::string& content, bool binary) {
        QTest::newRow(name) << bytesOf(content) << binary;
    };
    std::string everyByte;
    for (int i = 0; i < 2048; ++i)
        everyByte += static_cast<char>((i * 37) % 256);
    std::string nulRidden = "[2025-12-02 01:31:06] INFO: preview ";
    for (const char character : std::string("a preview of UTF-16 text inside a line"))
        nulRidden += std::string(1, character) + '\0';
    row("every byte", everyByte, true);
    row("png", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16), true);
    row("zip", std::string("PK\x03\x04\x14\0\0\0\x08\0", 10), true);
    row("gzip", std::string("\x1F\x8B\x08\0\0\0\0\0", 8), true);
    row("sqlite", std::string("SQLite format 3\0\x10\0\x01\x01", 20), true);
    row("only nuls", std::string(4096, '\0'), true);
    row("utf-8 with nuls", nulRidden + "\n", false);
    row("colours", "\x1B[31mFAILED\x1B[0m tests/test_a.py::test_b\n", false);
    row("one control", "a line\nanother\x01 line with one control character\n", false);
    row("windows-1252",
        "Der Test ist fehlgeschlagen: \xDC"
        "berlauf\n",
        false);
    row("a text that starts with BZh", "BZh is how a bzip2 file starts\n", false);
}

void FileTextTest::tellsBinaryFromText()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, binary);
    const ScratchFolder folder;
    const auto text = inspectText(folder.write("file", content.toStdString()));
    QVERIFY(text);
    QCOMPARE(text->looksBinary, binary);
    QCOMPARE(text->encoding == TextEncoding::None, binary);
}

void FileTextTest::decidesTheEncodingOverTheWholeFile()
{
    const ScratchFolder folder;
    const std::string filler(3 * BlockReader::blockBytes, 'x');
    const auto late = inspectText(folder.write("late", filler + "\ncaf\xE9\n"));
    QVERIFY(late);
    QCOMPARE(late->encoding, TextEncoding::Windows1252);
    const auto cutOff = inspectText(folder.write("cut", "\xE2\x86\x92 done\n" + filler + "\xE2\x86"));
    QVERIFY(cutOff);
    QCOMPARE(cutOff->encoding, TextEncoding::Utf8);
    const auto lastByte = inspectText(folder.write("last", filler + "caf\xE9"));
    QVERIFY(lastByte);
    QCOMPARE(lastByte->encoding, TextEncoding::Windows1252);
}

void FileTextTest::keepsCharactersWholeAcrossBlocks_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<TextEncoding>("encoding");
    for (int missing = 0; missing <= 5; ++missing) {
        QTest::addRow("utf-8, %d before the border", missing) << missing << TextEncoding::Utf8;
        QTest::addRow("utf-16le, %d before the border", missing) << missing << TextEncoding::Utf16Le;
        QTest::addRow("utf-16be, %d before the border", missing) << missing << TextEncoding::Utf16Be;
    }
}

void FileTextTest::keepsCharactersWholeAcrossBlocks()
{
    QFETCH(int, before);
    QFETCH(TextEncoding, encoding);
    const ScratchFolder folder;
    const bool wide = encoding != TextEncoding::Utf8;
    const std::size_t units = BlockReader::blockBytes / (wide ? 2 : 1) - static_cast<std::size_t>(before);
    const QString start = QStringLiteral("first\n") + QString(static_cast<qsizetype>(units - 6), QLatin1Char('x'));
    const QString whole = start + QString::fromUcs4(U"\U0001F680\U0001F680\nlast", 7);
    const std::string content =
        wide ? utf16(whole.toStdU16String(), encoding == TextEncoding::Utf16Be, true) : whole.toStdString();
    const std::string path = folder.write("file", content);
    const auto text = inspectText(path);
    QVERIFY(text);
    QCOMPARE(text->encoding, encoding);
    const QList<QByteArray> expected = whole.toUtf8().split('\n');
    QVERIFY(readLines(path, *text) == expected);
    QVERIFY(readByNumber(path, *text) == expected);
    const auto all = readText(path, text->encoding, text->bom);
    QVERIFY(all);
    QVERIFY(bytesOf(*all) == whole.toUtf8());
}

void FileTextTest::readsVeryLongLines()
{
    const ScratchFolder folder;
    const std::string medium(600 * 1024, 'm');
    const std::string huge(5 * 1024 * 1024, 'h');
    const std::string path = folder.write("file", "a\n" + medium + "\r\nb\n" + huge + "\nc\n" + huge);
    const auto text = inspectText(path);
    QVERIFY(text);
    QCOMPARE(text->lines, 6);
    const QList<QByteArray> lines = readLines(path, *text);
    QCOMPARE(lines.size(), 6);
    QVERIFY(lines.at(1) == bytesOf(medium));
    QVERIFY(lines.at(3) == bytesOf(huge));
    QCOMPARE(lines.at(4), QByteArray("c"));
    const auto file = TextFile::open(path, text->encoding, text->bom);
    QVERIFY(file);
    const TextFile::Line line = (*file)->line(LineNumber{6}, 1000);
    QVERIFY(line.cut);
    QCOMPARE(line.fullBytes, huge.size());
    QCOMPARE(line.text.size(), std::size_t{1000});
    QCOMPARE((*file)->line(LineNumber{2}).fullBytes, medium.size());
    QCOMPARE((*file)->line(LineNumber{5}).text, std::string("c"));
}

/// Holes cost no room on the disk; read, they are a line of NULs.
void FileTextTest::cutsAnEndlessLine()
{
    const ScratchFolder folder;
    const std::string path = folder.write("file", "first\n");
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(qint64(LineBlocks::maxLineBytes) + 5'000'000) && file.write("\nlast") == 5);
    file.close();
    auto reader = LineReader::open(path, TextEncoding::Utf8, false);
    QVERIFY(reader);
    std::string_view line;
    QVERIFY(reader->next(line) && line == "first");
    QVERIFY(!reader->cutLine().isValid());
    QVERIFY(reader->next(line));
    QCOMPARE(line.size(), LineBlocks::maxLineBytes);
    QCOMPARE(reader->cutLine(), LineNumber{2});
    QVERIFY(reader->next(line));
    QCOMPARE(line, std::string_view("last"));
    QVERIFY(!reader->next(line));
    QCOMPARE(reader->cutLine(), LineNumber{2});
}

void FileTextTest::samplesHoles()
{
    const ScratchFolder folder;
    const std::string path = folder.write("file", "first\n");
    QVERIFY(QFile::resize(QString::fromStdString(path), qint64{100} << 30));
    auto file = BlockReader::open(path);
    QVERIFY(file);
    QVERIFY(file->isSampled());
    char byte = 'x';
    QCOMPARE(file->readAt(BlockReader::sampleBytes - 1, &byte, 1), std::size_t{1});
    QCOMPARE(file->readAt(BlockReader::sampleBytes, &byte, 1), std::size_t{0});
    const auto text = inspectText(path);
    QVERIFY(text);
    QVERIFY(text->sampled);
    QCOMPARE(text->bytes, BlockReader::sampleBytes);
    QVERIFY(!BlockReader::open(folder.write("whole", "text"))->isSampled());
}

void FileTextTest::readsAnyLineOfManyShapes()
{
    const ScratchFolder folder;
    std::string content;
    QList<QByteArray> expected;
    for (int i = 0; i < 5000; ++i) {
        const QByteArray line = QByteArray::number(i) + QByteArray((i * 7919) % 500, 'x');
        content += line.toStdString() + (i % 3 == 0 ? "\r\n" : "\n");
        expected.append(line);
    }
    const std::string path = folder.write("file", content);
    const auto file = TextFile::open(path, TextEncoding::Utf8, false);
    QVERIFY(file);
    QCOMPARE((*file)->lineCount(), 5000);
    for (const int line : {1, 2, 255, 256, 257, 258, 511, 512, 513, 4999, 5000, 1, 3000})
        QCOMPARE(bytesOf((*file)->line(LineNumber{line}).text), expected.at(line - 1));
    const auto some = (*file)->lines(LineNumber{4998}, 10);
    QCOMPARE(some.size(), std::size_t{3});
    QCOMPARE(bytesOf(some.back().text), expected.back());
    QCOMPARE(bytesOf((*file)->text(LineNumber{256}, LineNumber{257})), expected.at(255) + '\n' + expected.at(256));
    QVERIFY((*file)->line(LineNumber{0}).text.empty());
    QVERIFY((*file)->line(LineNumber{5001}).text.empty());
    QVERIFY((*file)->lines(LineNumber{-4}, 10).empty());
}

void FileTextTest::cutsLongLinesAtCharacters()
{
    const ScratchFolder folder;
    const std::string path = folder.write("file", "\xE2\x86\x92\xE2\x86\x92\xE2\x86\x92\n");
    const auto file = TextFile::open(path, TextEncoding::Utf8, false);
    QVERIFY(file);
    const TextFile::Line line = (*file)->line(LineNumber{1}, 4);
    QVERIFY(line.cut);
    QCOMPARE(line.fullBytes, std::uint64_t{9});
    QCOMPARE(line.text, std::string("\xE2\x86\x92"));
}

void FileTextTest::endsWhereATruncatedFileEnds()
{
    const ScratchFolder folder;
    const std::string line(99, 'x');
    std::string content;
    for (int i = 0; i < 40000; ++i)
        content += line + '\n';
    const std::string path = folder.write("file", content);
    const auto file = TextFile::open(path, TextEncoding::Utf8, false);
    auto reader = LineReader::open(path, TextEncoding::Utf8, false);
    QVERIFY(file && reader);
    std::string_view first;
    QVERIFY(reader->next(first));
    QCOMPARE(::truncate(path.c_str(), 2'000'050), 0);
    while (reader->next(first)) {
    }
    QVERIFY(reader->number().value <= 20001);
    QCOMPARE((*file)->line(LineNumber{39999}).text, std::string());
    QCOMPARE((*file)->line(LineNumber{100}).text, line);
}

void FileTextTest::replacesInvalidTextAfterAMark()
{
    const ScratchFolder folder;
    const std::string path = folder.write("file", "\xEF\xBB\xBFgood\nb\xE9"
                                                  "d\ngood\n");
    const auto text = inspectText(path);
    QVERIFY(text);
    QCOMPARE(text->encoding, TextEncoding::Utf8);
    auto reader = LineReader::open(path, text->encoding, text->bom);
    QVERIFY(reader);
    std::string_view line;
    QVERIFY(reader->next(line));
    QVERIFY(!reader->sawInvalidUtf8());
    QVERIFY(reader->next(line));
    QCOMPARE(bytesOf(line), QByteArray("b\xEF\xBF\xBD"
                                       "d"));
    QVERIFY(reader->sawInvalidUtf8());
}

void FileTextTest::refusesWhatIsNoRegularFile()
{
    const ScratchFolder folder;
    const std::string pipe = folder.path("pipe");
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    const std::string link = folder.path("link");
    const std::string target = folder.write("target", "text");
    QCOMPARE(::symlink(target.c_str(), link.c_str()), 0);
    const std::string loop = folder.path("loop");
    QCOMPARE(::symlink(loop.c_str(), loop.c_str()), 0);
    for (const std::string& path : {pipe, link, loop, folder.root()}) {
        const auto text = inspectText(path);
        QVERIFY(!text);
        QCOMPARE(text.error().code, Error::Code::NotSupported);
    }
    const auto missing = inspectText(folder.path("missing"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::NotFound);
}

void FileTextTest::refusesAnUnreadableFile()
{
    if (::geteuid() == 0)
        QSKIP("the superuser may read everything");
    const ScratchFolder folder;
    const std::string path = folder.write("file", "secret");
    QCOMPARE(::chmod(path.c_str(), 0), 0);
    const auto text = inspectText(path);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::NotReadable);
}

void FileTextTest::stopsWhenCancelled()
{
    const ScratchFolder folder;
    const std::string path = folder.write("file", "text");
    CancelFlag cancel;
    cancel.cancel();
    const auto text = inspectText(path, &cancel);
    QVERIFY(!text);
    QCOMPARE(text.error().code, Error::Code::Cancelled);
    QVERIFY(!TextFile::open(path, TextEncoding::Utf8, false, &cancel));
}

void FileTextTest::hashesInTheSamePass()
{
    const ScratchFolder folder;
    Sha256 digest;
    QVERIFY(inspectText(folder.write("file", "abc"), nullptr, &digest));
    QCOMPARE(digest.hex(), std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    TextDigest lines;
    TextDigest others;
    QVERIFY(lines.hex().empty());
    for (const char* line : {"", "a  ", "", "b\r", "", ""})
        lines.addLine(line);
    for (const char* line : {"a", " ", "b"})
        others.addLine(line);
    QCOMPARE(lines.hex(), others.hex());
    others.addLine("c");
    QVERIFY(lines.hex() != others.hex());
    // A long line, which is not copied, is hashed at its place.
    const std::string longLine(200'000, 'l');
    TextDigest text;
    for (const std::string& line : {std::string("a"), longLine, std::string("b")})
        text.addLine(line);
    Sha256 whole;
    whole.add("a\n" + longLine + "\nb\n");
    QCOMPARE(text.hex(), whole.hex());
}

void FileTextTest::readsTheOddFiles_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<bool>("bom");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("nuls");
    const auto row = [](const char* name, TextEncoding encoding, bool bom, ArtifactKind kind, qint64 nuls) {
        QTest::newRow(name) << QString::fromLatin1(name) << encoding << bom << static_cast<int>(kind) << nuls;
    };
    row("phase3_model_stack_test.log", TextEncoding::Utf16Le, true, ArtifactKind::ExecutorLog, 0);
    row("api_server_test.log", TextEncoding::Utf16Le, true, ArtifactKind::Unknown, 0);
    row("phase3_final_verification.log", TextEncoding::Utf8, false, ArtifactKind::ExecutorLog, 250);
    row("nonexistent.json", TextEncoding::Utf8, true, ArtifactKind::Empty, 0);
    row("build132_telemetry_export.ndjson", TextEncoding::Utf8, false, ArtifactKind::TokenEvents, 0);
    row("pytest-warnings-check.log", TextEncoding::Utf8, false, ArtifactKind::PytestLog, 0);
}

void FileTextTest::readsTheOddFiles()
{
    QFETCH(QString, name);
    QFETCH(TextEncoding, encoding);
    QFETCH(bool, bom);
    QFETCH(int, kind);
    QFETCH(qint64, nuls);
    const QString pack = test::realPack(QStringLiteral("odd-files"));
    if (pack.isEmpty())
        QSKIP(test::missingPack);
    const auto text = inspectText(test::fileOf(pack, name));
    QVERIFY(text);
    QCOMPARE(text->encoding, encoding);
    QCOMPARE(text->bom, bom);
    QCOMPARE(text->nulBytes, nuls);
    QCOMPARE(static_cast<int>(kindOfContent(text->head, text->looksBinary)), kind);
}

QTEST_APPLESS_MAIN(FileTextTest)
#include "tst_filetext.moc"
