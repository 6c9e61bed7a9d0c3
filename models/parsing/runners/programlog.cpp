// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/runners/programlog.h"

#include "models/domain/text.h"
#include "models/parsing/formats/textforms.h"
#include "models/parsing/runners/linttotals.h"
#include "models/parsing/runners/prompts.h"
#include "models/parsing/text/ansi.h"
#include "models/parsing/text/needles.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>
#include <utility>

namespace exhibit {

namespace {

bool fits(std::string_view text, const re2::RE2& form)
{
    return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), form);
}

/// What the caller of a program, or the program itself, prints once it is over.
bool isTrailer(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\f\r\n");
    constexpr std::string_view begins = "neNirusgmjtCEAS";
    if (first == std::string_view::npos || (first > 0 ? text[first] != 'E' : begins.find(text[0]) == begins.npos))
        return false;
    static const re2::RE2 form(
        R"(^(?:npm (?:ERR!|error|WARN|warn|notice)|error Command failed|info Visit |Node\.js v\d|note: |exit status \d|(?:real|user|sys)\s+\d|(?:g?make|just|task)(?:\[\d+\])?: \*{3}|error: (?:script|Recipe|recipe|process|task) |Command failed|Command exited|\s*ELIFECYCLE|Aborted|Segmentation fault))");
    return fits(text, form);
}

/// `make: *** [all] Error 2`
bool isMakeError(std::string_view text)
{
    static const re2::RE2 form(R"(^(?:g|mingw32-)?make(?:\[\d+\])?: \*{3} .*Error \d+$)");
    return fits(text, form);
}

/// `exit code 1`, `Process exited with code 2`, `EXIT_STATUS=0`.
std::optional<int> exitCodeOf(std::string_view text)
{
    static const re2::RE2 form(
        R"((?i)^\W*(?:[\w !.]{0,40}[\W_])?(?:exit(?:ed with)?(?: an?)?(?: error)?[ _-]?(?:code|status)|return code)\W{1,4}(\d{1,5})\W*$)");
    constexpr std::size_t longest = 100;
    constexpr std::string_view wordBytes = "0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const std::size_t last = text.find_last_of(wordBytes);
    if (last == std::string_view::npos || !isDigit(text[last]) || text.size() > longest)
        return std::nullopt;
    static const Needles signs({"exit", "return code"}, true);
    int code = 0;
    if (!signs.anyIn(text) || !re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), form, &code))
        return std::nullopt;
    return code;
}

/// A program whose exit code answers a question: 1 is "no", not a failure.
bool answersByCode(std::string_view command)
{
    static const re2::RE2 form(
        R"(^\s*(?:sudo\s+)?(?:\S*/)?(?:e?grep|rg|git (?:diff|grep)|diff|cmp|test|\[|which|pgrep|find|command -v|type)\b)");
    return fits(command, form);
}

/// The call of a linter that its caller shows without a prompt: `flake8 src`, `clang-tidy -p build a.cpp`.
bool isBareCommand(std::string_view text)
{
    static const re2::RE2 form(R"(^[a-z][\w-]*(?: +(?:-{1,2}[\w=./-]+|"[^"]*"|[\w*][\w.,/*-]*|\.))+$)");
    return !lintToolOf(text).empty() && fits(text, form);
}

/// Words alone, as people write to each other.
bool isSentence(std::string_view text)
{
    static const re2::RE2 form(R"(^[\pL'’"-]+,?(?: [\pL'’"-]+,?){4,}[.,:!?]?$)");
    static const re2::RE2 chained("^(?:During handling of|The above exception was) ");
    return fits(text, form) && !fits(text, chained);
}

/// `python tools/a.py --x` and `python  tools/a.py --x` are one command.
std::string commandKey(std::string_view command)
{
    std::string key;
    for (const char c : command) {
        if (c != ' ' || (!key.empty() && key.back() != ' '))
            key += c;
    }
    return key;
}

} // namespace

/// How the programs of one language say that an error ended them.
struct ProgramLogParser::Form
{
    re2::RE2 start; ///< the first line
    re2::RE2 body;  ///< the lines below it
    /// A line that must come, so that what was printed is no message of a program that went on.
    re2::RE2 proof;
    bool isSaidByProof = false; ///< the line of the proof names the error, else the first one does
};

struct ProgramLogParser::Crash
{
    const Form* form = nullptr;
    LineNumber first, said; ///< `said`: the line with the error
    std::string quote;      ///< of it
    std::string script;     ///< of a Python program: the file that was started
    int lines = 0;
    bool isProven = false;
};

struct ProgramLogParser::Section
{
    std::string command;
    LineNumber first, last;
    std::optional<Crash> crash;
    std::optional<int> exitCode; ///< said behind all other output
    LineNumber coded;
    std::string codeQuote;
    std::optional<bool> isLint;     ///< its command is that of a linter; unset: it has not been looked at
    std::optional<LintTotals> lint; ///< the worst, if there are several
    LineNumber linted;
    std::string lintQuote;
    std::optional<bool> isBuilt; ///< as the build says; where it says nothing its errors do
    bool isBuiltByStep = false;  ///< only the number of its last step says so
    bool hasFailedStep = false;
    std::optional<GoOutput> go; ///< unset: its command has not been looked at
    bool hasBuildError = false;
    LineNumber buildSaid; ///< the first error of a compiler, else the line with the end
    std::string buildQuote;

    bool isBrokenBuild() const { return isBuilt ? !*isBuilt : hasBuildError && (isOfGo() || isBuildCommand(command)); }
    bool isOfGo() const { return go.value_or(GoOutput::No) != GoOutput::No; }
    bool isBuild() const { return isBuilt || isBrokenBuild(); }
    bool hasLintErrors() const { return lint && lint->errors.value_or(0) > 0; }
    bool hasLintWarnings() const { return lint && lint->warnings.value_or(0) > 0; }
    bool isCrashed() const { return crash && crash->isProven; }
    bool isFailed() const { return isCrashed() || hasLintErrors() || isBrokenBuild() || (exitCode && *exitCode != 0); }
    bool isKnown() const { return isFailed() || exitCode || lint || isBuild(); }
};

const ProgramLogParser::Form* ProgramLogParser::formOf(std::string_view text)
{
    static const Form forms[] = {
        {R"(^Traceback \(most recent call last\):$)", R"(^\s|^During handling of|^The above exception was)",
         R"(^(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Timeout|Failure|Fault|Denied|Refused|DoesNotExist|Invalid|Missing)(?:: .*)?$|^(?:\w+\.)+[A-Z]\w*: .+$)",
         true},
        {R"(^(?:Uncaught )?(?:[A-Z]\w*)?(?:Error|Exception)(?: \[\w+\])?: )", R"(^\s|^[\]})]+,?$)",
         R"(^Node\.js v\d|^npm (?:ERR!|error)|^error Command failed)"},
        {R"(^panic: )", R"(^\s|^[\w./*()·\[\]-]+\(.*\)$|^created by |^\[signal |^panic\()", R"(^goroutine \d+ \[)"},
        {R"(^thread 'main'(?: \(\d+\))? (?:panicked at |has overflowed its stack))", R"()", R"(^note: run with )"},
        {R"(^Exception in thread "main" )", R"(^\s|^Caused by: )", R"(^\s+at )"},
        {R"(^Unhandled exception\. )", R"(^\s)", R"(^\s+at )"},
        {R"(^\S+\.rb:\d+:in [`'].{1,100}: .+ \([A-Z][\w:]*\)$)", R"(^\s)", R"(^\s+from \S+:\d+:in )"},
        {R"(^(?:PHP )?Fatal error:\s+Uncaught )", R"(^Stack trace:|^#\d+ |^\s)", R"(^\s+thrown in )"},
    };
    static const re2::RE2 any(
        R"(^(?:Traceback |Uncaught |[A-Z]\w*(?:Error|Exception)[: ]|Error[: ]|panic: |thread 'main|Exception in |Unhandled |\S+\.rb:\d|PHP Fatal|Fatal error))");
    const char head = text.front();
    const bool mayBe = isUpper(head) || head == 'p' || head == 't' || text.find(".rb:") != std::string_view::npos;
    if (!mayBe || head == ' ' || head == '\t' || !fits(text, any))
        return nullptr;
    const auto found =
        std::find_if(std::begin(forms), std::end(forms), [text](const Form& form) { return fits(text, form.start); });
    return found == std::end(forms) ? nullptr : found;
}

ProgramLogParser::ProgramLogParser(TextSource origin) : m_origin(std::move(origin))
{
    m_sections.emplace_back();
    m_sections.back().first = LineNumber{1};
}

ProgramLogParser::~ProgramLogParser() = default;

void ProgramLogParser::addLine(std::string_view line)
{
    m_line = m_line.isValid() ? m_line.plus(1) : LineNumber{1};
    std::string_view text = withoutAnsi(line, m_plain);
    text.remove_suffix(text.size() - (text.find_last_not_of(" \t\r") + 1));
    if (text.empty() || readPrompt(text))
        return;
    Section& section = m_sections.back();
    section.last = m_line;
    if (!std::exchange(m_hasText, true) && isBareCommand(text)) {
        section.command = text;
        section.first = m_line;
        return;
    }
    const bool ofCrash = continueCrash(text, line);
    if (section.command.empty()) {
        section.command = lintToolByLine(text);
        section.isLint.reset();
    }
    if (section.hasBuildError && isMakeError(text))
        section.isBuilt = false;
    if (readEnd(text, line) || ofCrash || readLint(text, line) || readBuild(text, line))
        return;
    // What goes on, and ends well, has survived what was said before.
    section.exitCode.reset();
    section.crash.reset();
    if (const Form* form = formOf(text)) {
        section.crash.emplace();
        section.crash->form = form;
        section.crash->first = section.crash->said = m_line;
        section.crash->quote = line;
    } else {
        readNotFound(text, line);
    }
}

bool ProgramLogParser::readPrompt(std::string_view text)
{
    using Kind = PromptLine::Kind;
    const std::optional<PromptLine> prompt = promptLine(text);
    if (!prompt)
        return false;
    if (prompt->kind == Kind::Arrow && !(m_packageLine.isValid() && m_packageLine.plus(1) == m_line))
        return false;
    if (prompt->kind == Kind::Package)
        m_packageLine = m_line;
    constexpr std::size_t most = 10'000;
    if (m_sections.size() >= most)
        m_sections.pop_back();
    m_sections.emplace_back();
    m_sections.back().command = prompt->command;
    m_sections.back().first = m_sections.back().last = m_line;
    return true;
}

/// Totals of the linter that was called; hints may stand behind them.
bool ProgramLogParser::readLint(std::string_view text, std::string_view raw)
{
    Section& section = m_sections.back();
    if (!section.isLint)
        section.isLint = !lintToolOf(section.command).empty();
    if (!*section.isLint)
        return false;
    std::optional<LintTotals> end = lintTotalsOf(text);
    if (!end && !section.lint && isLintFinding(text))
        end = LintTotals{1, {}};
    if (!end)
        return false;
    // Totals behind single findings say more; of several totals the one with errors is kept.
    if (!section.hasLintErrors() || lintTotalsOf(text)) {
        if (section.hasLintErrors() && end->errors.value_or(0) == 0)
            return true;
        section.lint = end;
        section.linted = m_line;
        section.lintQuote = raw;
    }
    return true;
}

/// Which errors of Go stand in the output, as its command tells, or, where none is shown, the name of a package.
GoOutput ProgramLogParser::goOutputOf(Section& section, std::string_view text)
{
    static const re2::RE2 package(R"(^# [\w-]+(?:\.[\w-]+)*(?:/[\w.-]+)*(?: \[\S+\])?$)");
    static const re2::RE2 build(R"(\bgo (?:build|install|run)\b)");
    if (!section.go)
        section.go = fits(section.command, build) ? GoOutput::OfBuild : GoOutput::No;
    if (section.command.empty() && text.starts_with("# ") && fits(text, package))
        section.go = GoOutput::OfPackage;
    return *section.go;
}

/// Whether the line says that the build failed. The first error tells more than the line that says that there was one;
/// a build that ends well has mended those of one before it.
bool ProgramLogParser::readBuild(std::string_view text, std::string_view raw)
{
    using Kind = BuildLine::Kind;
    Section& section = m_sections.back();
    const std::optional<BuildLine> said = buildLineOf(text, goOutputOf(section, text));
    if (section.isBuiltByStep) {
        section.isBuilt.reset();
        section.isBuiltByStep = false;
    }
    section.hasFailedStep = section.hasFailedStep || text.starts_with("FAILED: ");
    const bool isStep = said && said->kind == Kind::LastStep;
    if (!said || (isStep && (section.hasFailedStep || section.hasBuildError || section.isBuilt)))
        return false;
    const bool isError = said->kind == Kind::Error;
    const bool isGood = isStep || said->kind == Kind::Succeeded;
    if (isGood || !section.hasBuildError) {
        section.buildSaid = m_line;
        section.buildQuote = raw;
    }
    if (!isError)
        section.isBuilt = isGood;
    else if (section.isBuilt.value_or(false))
        section.isBuilt.reset();
    section.isBuiltByStep = isStep;
    section.hasBuildError = !isGood && (isError || section.hasBuildError);
    return !isGood;
}

bool ProgramLogParser::endsAsCheck() const
{
    static const re2::RE2 tests(R"((?i)test|check)"); // `make test`: what ran is for its own reader to tell
    const auto last =
        std::find_if(m_sections.rbegin(), m_sections.rend(), [](const Section& section) { return section.isKnown(); });
    if (last == m_sections.rend() || last->isCrashed())
        return false;
    return last->lint || last->isBuild() ||
           (last->exitCode && isBuildCommand(last->command) && !fits(last->command, tests));
}

/// Whether the line belongs to an error that is open.
bool ProgramLogParser::continueCrash(std::string_view text, std::string_view raw)
{
    static const re2::RE2 started(R"re(^  File "([^"]+)", line \d+, in <module>)re");
    constexpr int mostOfMessage = 12; // lines of a message before its proof
    std::optional<Crash>& crash = m_sections.back().crash;
    if (!crash || !crash->form)
        return false;
    ++crash->lines;
    if (crash->form->isSaidByProof && crash->script.empty())
        re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), started, &crash->script);
    if (fits(text, crash->form->proof) && !(crash->isProven && crash->form->isSaidByProof)) {
        if (crash->form->isSaidByProof) {
            crash->said = m_line;
            crash->quote = raw;
        }
        crash->isProven = true;
        return true;
    }
    const bool anyText = crash->form->body.pattern().empty();
    if (anyText)
        return !crash->isProven && crash->lines <= mostOfMessage;
    // Behind the name of a Python error comes nothing of it.
    const bool isOver = crash->isProven && crash->form->isSaidByProof;
    return !isOver && fits(text, crash->form->body);
}

/// Lines behind the output; they leave an error as it is.
bool ProgramLogParser::readEnd(std::string_view text, std::string_view raw)
{
    Section& section = m_sections.back();
    if (const std::optional<int> code = exitCodeOf(text)) {
        section.exitCode = code;
        section.coded = m_line;
        section.codeQuote = raw;
        return true;
    }
    return isTrailer(text);
}

/// The shell did not find what was typed; of a command within a script only its exit code tells.
void ProgramLogParser::readNotFound(std::string_view text, std::string_view raw)
{
    static const re2::RE2 form(
        R"(^(?:-?\w*sh: )?(?:line \d+: |\d+: )?([\w./-]+): (?:command )?not found$|^zsh: command not found: ([\w./-]+)$)");
    if (!text.ends_with("not found") && !text.starts_with("zsh: command not found: "))
        return;
    Section& section = m_sections.back();
    std::string name, inZsh;
    if (!re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), form, &name, &inZsh))
        return;
    const std::string& missing = name.empty() ? inZsh : name;
    const std::string_view called = std::string_view(section.command).substr(0, section.command.find(' '));
    if (missing != called)
        return;
    section.crash.emplace();
    section.crash->first = section.crash->said = m_line;
    section.crash->quote = raw;
    section.crash->isProven = true;
}

Witness ProgramLogParser::witnessOf(const Section& section) const
{
    const bool isCrash = section.isCrashed();
    Witness witness;
    witness.kind = WitnessKind::Log;
    witness.runner = programRunner;
    witness.command = !section.command.empty() ? section.command : isCrash ? section.crash->script : std::string();
    witness.state = section.isFailed() ? RunState::Failed : RunState::Passed;
    witness.exitCode = section.exitCode;
    // What ended well is not why the whole of it failed.
    const auto tells = [&section](bool isBroken) { return isBroken || !section.isFailed(); };
    const bool isLint = !isCrash && section.lint && tells(section.hasLintErrors() || section.hasLintWarnings());
    const bool isBuild = !isCrash && !isLint && section.isBuild() && tells(section.isBrokenBuild());
    const LineNumber said = isCrash   ? section.crash->said
                            : isLint  ? section.linted
                            : isBuild ? section.buildSaid
                                      : section.coded;
    const std::string& quote = isCrash   ? section.crash->quote
                               : isLint  ? section.lintQuote
                               : isBuild ? section.buildQuote
                                         : section.codeQuote;
    witness.summary = m_origin.pointTo(said, said, quote);
    witness.where = m_origin.pointTo(section.first, section.last, quote);
    return witness;
}

std::vector<Witness> ProgramLogParser::finish()
{
    std::vector<Witness> witnesses;
    std::set<std::string> later;
    for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section) {
        const std::string key = commandKey(section->command);
        const bool isLast = key.empty() || later.insert(key).second;
        const bool isNamed = !key.empty() || section->crash || section->isBuild();
        if (isLast && isNamed && section->isKnown() && !answersByCode(section->command))
            witnesses.push_back(witnessOf(*section));
    }
    std::reverse(witnesses.begin(), witnesses.end());
    for (std::size_t i = 0; i < witnesses.size(); ++i)
        witnesses[i].session = static_cast<int>(i);
    return witnesses;
}

namespace {

/// The call of a tool stands on top, or a line that a tool alone prints: `# npm audit report` is no heading, the `-` of
/// a diff no item.
bool beginsAsTool(const TextHead& head)
{
    constexpr std::size_t top = 3; // lines
    const TextHead::Lines& lines = head.lines();
    const auto end = lines.begin() + static_cast<std::ptrdiff_t>(std::min(top, lines.size()));
    return (!lines.empty() && isBareCommand(lines.front())) ||
           std::any_of(lines.begin(), end,
                       [](std::string_view line) { return !lintToolByLine(line).empty() || isStartOfBuild(line); });
}

/// The ends of a text, and its last line that is not blank.
std::pair<std::vector<Witness>, std::int64_t> endsOf(std::string_view text, ProgramLogParser& parser)
{
    std::int64_t lines = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (!isBlank(line))
            lines = parser.lineCount() + 1;
        parser.addLine(line);
    }
    return {parser.finish(), lines};
}

/// Pointers of an origin without name hold nothing.
TextSource namedText()
{
    TextSource origin;
    origin.path = "text";
    return origin;
}

} // namespace

bool isProgramLog(const TextHead& head)
{
    const bool isOfTool = beginsAsTool(head);
    if (head.isMarkdown() && !isOfTool)
        return false;
    ProgramLogParser parser(namedText());
    const auto [ends, lines] = endsOf(head.text(), parser);
    const bool isEnd = !ends.empty() && ends.back().where.lastLine.value >= lines;
    if (!isEnd || (ends.back().state != RunState::Failed && !parser.endsAsCheck()))
        return false;
    // A letter may quote an error at its end: output is what begins with its command, or holds no sentence.
    const TextHead::Lines& shown = head.lines();
    return isOfTool || promptLine(shown.front()).has_value() ||
           (!isProse(head) && std::none_of(shown.begin(), shown.end(), isSentence));
}

bool isBrokenBuild(const TextHead& head)
{
    ProgramLogParser parser(namedText());
    const auto [ends, lines] = endsOf(head.text(), parser);
    return !ends.empty() && ends.back().state == RunState::Failed && parser.endsAsCheck();
}

} // namespace exhibit
