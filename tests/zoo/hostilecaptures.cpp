// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/zoo/hostilepack.h"

namespace exhibit::test {

namespace {

HostilePack file(const char* name, const char* path, const QByteArray& text, const char* problem = "")
{
    return {name, [path, text](const PackFolder& pack) { pack.write(QString::fromUtf8(path), text); }, problem};
}

QByteArray numbered(int count, const char* before, const char* behind)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(i) + behind;
    return text;
}

/// What a console, a pager, a recorder or a runner around makes of the output of tests.
std::vector<HostilePack> consoles()
{
    const QByteArray red =
        "\x1b[31m\x1b[31m\x1b[1m1 failed\x1b[0m, \x1b[32m1 passed\x1b[0m\x1b[31m in 0.10s\x1b[0m\x1b[0m\n";
    const QByteArray failed = "\x1b[31mFAILED\x1b[0m a.py::\x1b[1mt2\x1b[0m - assert 0\n";
    const QByteArray plain = "1 failed, 1 passed in 0.10s\n";
    return {
        file("a quiet log in colour", "a.log", "\x1b[32m.\x1b[0m\x1b[31mF\x1b[0m\n" + failed + red),
        file("the tail of a log in colour", "a.log", failed.repeated(300) + red),
        file("colours of 24 bits and links", "a.log",
             "\x1b]8;;http://e.example\x1b\\\x1b[38;2;255;0;0mFAILED\x1b[m\x1b]8;;\x1b\\ a.py::t2 - assert 0\n" + red),
        file("an escape that never ends", "a.log", "\x1b]0;" + QByteArray(70'000, 'x') + '\n' + failed + red),
        file("a progress bar", "a.log",
             numbered(5'000, "\rcollecting ", " items") + "\n== 1 failed, 1 passed in 0.10s ==\n"),
        file("a record of script(1)", "typescript",
             "Script started on 2026-02-12 18:02:10+00:00 [TERM=\"xterm\" TTY=\"/dev/pts/1\"]\n$ pytest -q\r\n.F\r\n" +
                 failed + red + "\r\nScript done on 2026-02-12\n"),
        file("a cast of asciinema", "a.cast",
             R"({"version": 2, "width": 80, "height": 24})"
             "\n"
             R"([0.1, "o", "\u001b[31mFAILED a.py::t2\u001b[0m\r\n"])"
             "\n"
             R"([0.2, "o", "=== 1 failed in 0.1s ===\r\n"])"
             "\n"),
        file("a transcript of PowerShell", "transcript.txt",
             "**********************\r\nWindows PowerShell transcript start\r\nStart time: 20260212180210\r\n"
             "**********************\r\nPS C:\\src> pytest -q\r\n.F\r\nFAILED a.py::t2 - assert 0\r\n" +
                 plain + "\r\n**********************\r\nWindows PowerShell transcript end\r\n"),
        file("lines that a console broke at 80", "a.log",
             "============================= test session starts ==============================\n"
             "collected 2 items\n\na/very/long/path/of/a/test/file/that/goes/on/and/on/test_long.py::test_na\n"
             "me_that_is_long PASSED [ 50%]\na.py::t2 FAILED [100%]\n\n"
             "========================= 1 failed, 1 passed in 0.1\n0s ==========================\n"),
        file("times of a runner before each line", "a.log",
             "2026-02-12T18:02:10.0000000Z ##[group]Run pytest\n2026-02-12T18:02:11.0000000Z " + failed +
                 "2026-02-12T18:02:12.0000000Z " + red + "2026-02-12T18:02:12.0000000Z ##[error]Process completed\n"),
        file("sections of GitLab", "a.log",
             QByteArray("section_start:1770919330:step_script\r\x1b[0K\x1b[0;m$ pytest -q\n") + failed + red +
                 "section_end:1770919330:step_script\r\x1b[0K\n"),
        file("two programs on one line", "a.log",
             "a.py::t1 PASSEDok  \tp\t0.1s\n--- FAIL: TestA (0.00s)\nFAIL\n" + red),
        file("3 MB of dots", "a.log", QByteArray(3'000'000, '.') + '\n' + plain),
        file("a log in a log in a log", "a.log",
             numbered(60, "============ test session starts ============\ncollected 1 item\n\nt.py::t", " FAILED\n") +
                 "============ 1 failed in 0.1s ============\n"),
        file("output that was cut in the middle", "a.log",
             "============ test session starts ============\ncollected 9 items\n\na.py::a PASSED\n"
             "[... 5000 characters truncated ...]\n============ 1 failed, 8 passed in 0.1s ============\n"),
        file("bells, back spaces and form feeds", "a.log", "\a\b\b\f\v" + failed + "\b \b\a" + red),
        file("control letters of 8 bits", "a.log",
             "\xC2\x9B"
             "31mFAILED\xC2\x9B"
             "0m a.py::t2 - assert 0\n" +
                 red),
        file("text that turns around", "a.log", "FAILED a.py::t\u202E2\u202C - assert\u2066 0\u2069\n" + plain),
        file("100,000 prompts", "a.log", numbered(100'000, "$ echo ", "\n") + plain),
        file("a memory dump between results", "a.log",
             "a.py::a PASSED\n" + QByteArray(200'000, '\xFE') + "\na.py::b FAILED\n" + plain),
    };
}

QByteArray claudeLine(const QByteArray& type, const QByteArray& content)
{
    return R"({"type":")" + type +
           R"(","sessionId":"s","uuid":"u","cwd":"/w","version":"1","timestamp":"2026-02-12T18:02:10Z",)"
           R"("message":{"role":")" +
           type + R"(","content":)" + content + "}}\n";
}

QByteArray call(const QByteArray& id, const QByteArray& command)
{
    return claudeLine("assistant", R"([{"type":"tool_use","id":")" + id + R"(","name":"Bash","input":{"command":)" +
                                       command + "}}]");
}

QByteArray answer(const QByteArray& id, const QByteArray& content)
{
    return claudeLine("user", R"([{"type":"tool_result","tool_use_id":")" + id + R"(","content":)" + content + "}]");
}

std::vector<HostilePack> sessions()
{
    const QByteArray said = claudeLine("assistant", R"([{"type":"text","text":"All 3 tests pass."}])");
    const QByteArray begin = claudeLine("user", R"("Fix it")");
    return {
        file("a session of broken lines", "s.jsonl", begin + said.chopped(20) + '\n' + said + "{\"type\":\n" + said),
        file("an answer without its call", "s.jsonl", begin + answer("none", R"("3 passed in 0.1s")") + said),
        file("a call without its answer", "s.jsonl", begin + call("1", R"("pytest")") + said),
        file("one id for all calls", "s.jsonl",
             begin + QByteArray(call("1", R"("pytest")") + answer("1", R"("1 failed in 0.1s")")).repeated(500) + said),
        file("a command that is no text", "s.jsonl", begin + call("1", "[1,{\"a\":null}]") + answer("1", "7") + said),
        file("content of other types", "s.jsonl",
             begin + claudeLine("assistant", "null") + claudeLine("assistant", "[1,\"a\",null,[],{}]") + said),
        file("an output of 3 MB", "s.jsonl",
             begin + call("1", R"("pytest")") + answer("1", '"' + QByteArray("x\\n").repeated(1'000'000) + '"') + said),
        file("a session 1,200 levels deep", "s.jsonl",
             begin + call("1", QByteArray(1'200, '[') + QByteArray(1'200, ']')) + said),
        file("times of other worlds", "s.jsonl",
             begin + QByteArray(said).replace("2026-02-12T18:02:10Z", "99999-99-99T99:99:99Z") +
                 QByteArray(said).replace("\"2026-02-12T18:02:10Z\"", "1e308") + said),
        file("halves of letters in what was said", "s.jsonl",
             begin +
                 claudeLine("assistant", R"([{"type":"text","text":"All \ud83d 3 tests \udc00 pass.\u0000\uffff"}])")),
        file("20,000 utterances", "s.jsonl", begin + said.repeated(20'000)),
        file("a session in one array", "s.json", '[' + QByteArray(begin + said).replace("}\n", "},") + "{}]"),
        file("a chat of fences", "aider.md",
             "# aider chat started at 2026-03-01 10:00:00\n\n#### go\n" +
                 QByteArray("```\n<<<<<<< SEARCH\na\n=======\n").repeated(500) + "All tests pass.\n"),
        file("a trajectory of nothing", "a.traj",
             R"({"trajectory":[{},null,{"action":7,"observation":[]}],"info":null})"),
    };
}

std::vector<HostilePack> commitLists()
{
    const QByteArray head = "commit " + QByteArray(40, 'a') + "\nAuthor: A <a@e.example>\n";
    const QByteArray date = "Date:   Thu Feb 12 18:02:10 2026 +0000\n\n    Subject\n\n";
    return {
        file("a date of the year 99999", "git.txt",
             head + "Date:   Thu Feb 32 99:99:99 99999 +9999\n\n    S\n\nM\ta.py\n"),
        file("numbers of lines beyond 64 bits", "git.txt",
             head + date + "99999999999999999999\t-1\ta.py\n-\t-\tb.bin\n"),
        file("names with arrows and braces", "git.txt",
             head + date + "R100\t{a => b}/{c => }.py\td\n1\t2\ta/{ => {b} => c}/d\nR\n"),
        file("10,000 commits", "git.txt", QByteArray(head + date + "M\ta.py\n\n").repeated(10'000)),
        file("a commit without anything", "git.txt", "commit \ncommit\nAuthor:\nDate:\n\n"),
        file("names that are quoted in octal", "git.txt",
             head + date + "M\t\"a\\303\\251\\n\\\"b.py\"\nM\t\"never ends\\\n"),
        file("a list with carriage returns", "git.txt", QByteArray(head + date + "M\ta.py\n").replace("\n", "\r\n")),
        file("a status of all letters", "git.txt",
             "## main...origin/main [ahead 99999999999, behind -1]\n?? a\n!! b\nUU c\nR  d -> e -> f\n   \n" + head +
                 date),
        file("hunks that lie about their size", "a.diff",
             "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,999999999 +1,0 @@\n-a\n+b\n@@ -9223372036854775807 +0 "
             "@@\n+c\n"),
        file("a diff of 20,000 hunks", "a.diff",
             "diff --git a/x b/x\n--- a/x\n+++ b/x\n" + QByteArray("@@ -1 +1 @@\n-a\n+b\n").repeated(20'000)),
    };
}

} // namespace

std::vector<HostilePack> hostileCaptures()
{
    std::vector<HostilePack> all = consoles();
    for (const auto& more : {sessions(), commitLists()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace exhibit::test
