// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/programlog.h"

#include <QTest>

using namespace exhibit;

/// How programs that are no test runners say that they ended.
class TestProgramLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ends_data();
    void ends();
};

void TestProgramLog::ends_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected"); // state, line with the error, command; nothing: no end is known
    QTest::addColumn<bool>("isLog");
    const QByteArray crash = "Traceback (most recent call last):\n  File \"a.py\", line 3, in <module>\n    go()\n"
                             "ValueError: no\n";
    const auto row = [](const char* name, const QByteArray& text, const char* expected, bool isLog) {
        QTest::newRow(name) << text << QString::fromUtf8(expected) << isLog;
    };
    row("error of Python", "$ python a.py x\nbegin\n" + crash, "failed 6 python a.py x", true);
    row("without its command", "[1/2] read\n" + crash, "failed 5 a.py", true);
    row("error in an error",
        crash + "\nDuring handling of the above exception, another exception occurred:\n\n" + crash, "failed 11 a.py",
        true);
    row("the caller says its code", "$ python a.py\n" + crash + "make: *** [all] Error 1\nexit code 2\n",
        "failed 5 python a.py", true);
    row("an error that the program survives", "$ python a.py\n" + crash + "went on\n", "", false);
    row("interrupted by hand",
        "$ python a.py\nTraceback (most recent call last):\n  File \"a.py\", line 3, in <module>\nKeyboardInterrupt\n",
        "", false);
    row("run again", "$ python a.py\n" + crash + "$ python  a.py\ndone\n", "", false);
    row("another command goes on", "$ python b.py\n" + crash + "$ python a.py\ndone\n", "failed 5 python b.py", false);
    row("code alone", "$ ./deploy.sh\ncopy\nProcess finished with exit code 3\n", "failed 3 ./deploy.sh", true);
    row("code of success", "$ ./deploy.sh\ncopy\nexit code 0\n", "passed 3 ./deploy.sh", false);
    row("code of a build", "$ make\ncc a.c\nexit code 0\n", "passed 3 make", true);
    row("code of tests under make", "$ make test\nok\nexit code 0\n", "passed 3 make test", false);
    row("code inside the output", "$ ./deploy.sh\nexit code 3\ncopy\n", "", false);
    row("code that answers", "$ grep -r x src\nexit code 1\n", "", false);
    row("state of a page", "$ ./deploy.sh\nstatus: 500\n", "", false);
    row("no such command", "$ kubctl apply\nbash: kubctl: command not found\n", "failed 2 kubctl apply", true);
    row("no such command inside", "$ ./a.sh\n./a.sh: line 3: jq: command not found\n", "", false);
    row("error of Node that is printed", "$ node a.js\nTypeError: x\n    at f (a.js:1:2)\n", "", false);
    row("error of Node", "$ node a.js\nTypeError: x\n    at f (a.js:1:2)\n\nNode.js v20.1.0\n", "failed 2 node a.js",
        true);
    row("panic of Go", "panic: boom\n\ngoroutine 1 [running]:\nmain.main()\n\t/a.go:3 +0x1\nexit status 2\n",
        "failed 1 ", true);
    row("panic of a thread", "$ ./a\nthread 'worker' panicked at a.rs:1:2:\nx\nnote: run with `B=1`\n", "", false);
    row("exception of Java",
        "$ java A\nException in thread \"main\" java.lang.Error: x\n\tat A.main(A.java:3)\nCaused by: B\n\t... 2 "
        "more\n",
        "failed 2 java A", true);
    row("exception of .NET", "$ dotnet run\nUnhandled exception. System.Exception: x\n   at A.Main() in A.cs:line 3\n",
        "failed 2 dotnet run", true);
    row("totals of ESLint",
        "$ npx eslint web\n\n/a.js\n  4:1  error  x  no-var\n\n✖ 3 problems (1 error, 2 warnings)\n  "
        "1 error and 0 warnings potentially fixable with the `--fix` option.\n",
        "failed 6 npx eslint web", true);
    row("warnings alone", "$ npx eslint web\n✖ 2 problems (0 errors, 2 warnings)\n", "passed 2 npx eslint web", true);
    row("totals of mypy",
        "$ mypy app\napp/a.py:1: error: x  [name]\nFound 1 error in 1 file (checked 8 source files)\n",
        "failed 3 mypy app", true);
    row("mypy is content", "$ python -m mypy app\nSuccess: no issues found in 8 source files\n",
        "passed 2 python -m mypy app", true);
    row("findings without totals", "$ flake8 app\napp/a.py:3:1: F401 'os' imported\napp/b.py:8:80: E501 long\n",
        "failed 2 flake8 app", true);
    row("warnings of Pylint",
        "$ pylint a\n************* Module a\na.py:3:0: W0611: Unused import sys (unused-import)\n", "passed 3 pylint a",
        true);
    row("errors of Pylint",
        "$ pylint a\na.py:3:0: E0602: Undefined variable 'b' (undefined-variable)\na.py:4:0: W0611: x\n",
        "failed 2 pylint a", true);
    row("totals behind findings", "$ ruff check .\na.py:3:1: F401 x\nFound 2 errors.\n[*] 1 fixable\n",
        "failed 3 ruff check .", true);
    row("lints again", "$ ruff check .\nFound 2 errors.\n$ ruff check .\nAll checks passed!\n", "passed 4 ruff check .",
        true);
    row("script of a package", "> site@1.4.0 types\n> tsc --noEmit\n\na.ts(3,5): error TS2322: x\n",
        "failed 4 tsc --noEmit", true);
    row("totals that another program prints", "$ ./scan\nFound 2 errors.\n", "", false);
    row("error of rustc", "$ cargo build\nerror[E0308]: mismatched types\nerror: could not compile `a` (lib)\n",
        "failed 2 cargo build", true);
    row("rustc is content",
        "$ cargo build\n   Compiling a v0.1.0 (/a)\n    Finished dev [unoptimized] target(s) in 1s\n",
        "passed 3 cargo build", true);
    row("error of a C compiler", "$ gcc a.c\na.c:3:1: error: unknown type name 'x'\n", "failed 2 gcc a.c", true);
    row("error of GHC",
        "Building library for shop-1.2.0...\n\nsrc/Cart.hs:12:5: error: [GHC-88464]\n    Variable not in scope: foo\n\n"
        "Error: [Cabal-7125]\nFailed to build shop-1.2.0.\n",
        "failed 3 ", true);
    row("compilation error of Elixir",
        "$ mix compile\n== Compilation error in file lib/cart.ex ==\n** (CompileError) lib/cart.ex:3: undefined\n",
        "failed 2 mix compile", true);
    row("error of a compiler under make", "a.cpp:3:1: error: no x\nmake: *** [all] Error 2\n", "failed 1 ", true);
    row("error that another program prints", "$ ./scan\na.c:3:1: error: unknown type name\n", "", false);
    row("warnings of a C compiler", "$ gcc a.c\na.c:3:1: warning: unused\n", "", false);
    row("Maven", "[INFO] Scanning for projects...\n[ERROR] /a/B.java:[1,2] no symbol\n[INFO] BUILD FAILURE\n",
        "failed 2 ", true);
    row("Gradle is content", "> Task :build\n\nBUILD SUCCESSFUL in 3s\n", "passed 3 ", true);
    row("MSBuild", "> dotnet build\nA.cs(1,2): error CS0103: x\n\nBuild FAILED.\n", "failed 2 ", true);
    row("a second build mends", "$ make\na.c:3:1: error: x\nmake: *** [a.o] Error 1\n$ make\ncc a.c\n", "", false);
    row("a package of Go", "# example.org/a\na.go:1:2: undefined: b\n", "failed 2 ", false);
    row("what comes behind a build fails",
        "$ ./gradlew build && ./up\nBUILD SUCCESSFUL in 3s\nup: no host\nexit code 1\n",
        "failed 4 ./gradlew build && ./up", true);
    row("what comes behind Maven fails", "$ mvn -q package; ./up\n[INFO] BUILD SUCCESS\nup: no host\nexit code 1\n",
        "failed 4 mvn -q package; ./up", true);
    row("a clean check, and what comes behind it fails", "$ ruff check . && ./up\nAll checks passed!\nexit code 1\n",
        "failed 3 ruff check . && ./up", true);
    row("a build that goes on behind a code", "$ make\na.c:3:1: error: x\nexit code 1\nBuild succeeded.\n",
        "passed 4 make", true);
    row("a build that survives an error", "$ python make.py\n" + crash + "Build succeeded.\n",
        "passed 6 python make.py", true);
    row("a check of Go", "# example.com/shop/cart\ncart/cart.go:12:2: unreachable code\n", "", false);
    row("a check of Go with its command", "$ go vet ./...\n# example.com/a\n./a.go:3:2: undefined: b\n",
        "failed 3 go vet ./...", true);
    row("a check of Go reads like its compiler", "# example.com/a\n./a.go:3:2: result of fmt.Sprint call not used\n",
        "", false);
    row("what only a compiler of Go says",
        "# example.com/a\n./a.go:3:2: unreachable code\n./a.go:4:2: declared and not used: b\n", "failed 3 ", true);
    row("all steps of Ninja", "[1/2] Building CXX object a.o\n[2/2] Linking CXX executable a\n", "passed 2 ", true);
    row("a step of Ninja that failed", "[1/2] Building C object a.o\nFAILED: a.o\n[2/2] Building C object b.o\n", "",
        false);
    row("an error of Ninja that went on", "a.c:3:1: error: x\n[2/2] Building C object b.o\nmake: *** [all] Error 1\n",
        "failed 1 ", true);
    row("not all steps of Ninja", "[1/2] Building C object a.o\n", "", false);
    row("Ninja, then more", "[2/2] Linking C executable a\nchecking a\n", "", false);
    row("Ninja, then a failure", "[2/2] Linking C executable a\nexit code 1\n", "failed 2 ", false);
    row("steps of another program", "[1/2] Resolving packages\n[2/2] Building fresh packages...\n", "", false);
    row("bundler", "> a@1.0.0 build\n> vite build\n\nerror during build:\nRollupError: x\n", "failed 4 vite build",
        true);
    row("types without their command", "src/a.ts(3,5): error TS2322: x\n", "failed 1 tsc", true);
    row("ESLint without its command", "/a.js\n  1:1  error  x  no-var\n\n✖ 1 problem (1 error, 0 warnings)\n",
        "failed 4 eslint", true);
    row("a letter that quotes an error",
        "Dear all,\n\nyesterday the import stopped, and nobody could say why that was so.\nThis is what it "
        "printed:\n\n" +
            crash,
        "failed 9 a.py", false);
}

void TestProgramLog::ends()
{
    QFETCH(const QByteArray, text);
    TextSource origin;
    origin.path = "a.log";
    ProgramLogParser parser(origin);
    for (const QByteArray& line : text.split('\n'))
        parser.addLine(std::string_view(line.constData(), static_cast<std::size_t>(line.size())));
    QStringList found;
    for (const Witness& witness : parser.finish()) {
        found += QStringLiteral("%1 %2 %3")
                     .arg(QString::fromUtf8(runStateName(witness.state).data()),
                          QString::number(witness.summary.firstLine.value), QString::fromStdString(witness.command));
    }
    QTEST(found.join(QLatin1Char(';')), "expected");
    QTEST(isProgramLog(TextHead(std::string_view(text.constData(), static_cast<std::size_t>(text.size())))), "isLog");
}

QTEST_APPLESS_MAIN(TestProgramLog)
#include "tst_programlog.moc"
