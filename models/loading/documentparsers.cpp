// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/kinds/runnermarks.h"
#include "models/loading/documentreader.h"
#include "models/parsing/git/gitcontext.h"
#include "models/parsing/prose/prose.h"
#include "models/parsing/pytest/pytestlog.h"
#include "models/parsing/pytest/pytestreport.h"
#include "models/parsing/reports/baselinefile.h"
#include "models/parsing/reports/ctrf.h"
#include "models/parsing/reports/junitxml.h"
#include "models/parsing/reports/reportlog.h"
#include "models/parsing/reports/runsummary.h"
#include "models/parsing/runners/runnerlog.h"
#include "models/parsing/telemetry/applystats.h"
#include "models/parsing/telemetry/diagnostics.h"
#include "models/parsing/telemetry/tokenevents.h"

#include <iterator>

namespace exhibit {

namespace {

template <typename T> void append(std::vector<T>& list, std::vector<T>&& more)
{
    list.insert(list.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void appendProblems(std::vector<Problem>& list, std::vector<Problem>&& more)
{
    for (Problem& problem : more)
        addProblem(list, std::move(problem));
}

/// Keeps the text of a document whose parser wants it whole. Beyond the cap lines are dropped and a problem says so.
class TextCollector
{
public:
    TextCollector(const TextSource& origin, std::size_t maxBytes) : m_origin(origin), m_maxBytes(maxBytes) {}

    void addLine(LineNumber line, std::string_view text)
    {
        if (m_cutAt.isValid())
            return;
        if (m_text.size() + text.size() + 1 > m_maxBytes) {
            m_cutAt = line;
            return;
        }
        m_text += text;
        m_text += '\n';
    }

    bool isCut() const { return m_cutAt.isValid(); }

    TextSource source() const
    {
        TextSource source = m_origin;
        source.text = m_text;
        return source;
    }

    void reportCut(std::vector<Problem>& problems) const
    {
        if (!isCut())
            return;
        addProblem(problems, {Severity::Warning,
                              {"problem.document.too-large", {{"megabytes", std::to_string(m_maxBytes >> 20)}}},
                              m_origin.pointTo(m_cutAt, {})});
    }

private:
    TextSource m_origin;
    std::size_t m_maxBytes;
    std::string m_text;
    LineNumber m_cutAt;
};

constexpr std::size_t maxProseBytes = std::size_t{64} << 20;
constexpr std::size_t maxJsonFileBytes = std::size_t{512} << 20;

class LogDocument : public DocumentParser
{
public:
    LogDocument(const TextSource& origin, TestDictionary& dictionary) : m_parser(origin, dictionary) {}

    void addLine(LineNumber, std::string_view text) override { m_parser.addLine(text); }

    void finish(Mojibake, DocumentRecords& records) override
    {
        append(records.witnesses, m_parser.finish());
        appendProblems(records.problems, m_parser.takeProblems());
    }

private:
    PytestLogParser m_parser;
};

class GitDocument : public DocumentParser
{
public:
    GitDocument(const TextSource& origin, const Rules& rules) : m_parser(origin, rules) {}

    void addLine(LineNumber, std::string_view text) override { m_parser.addLine(text); }
    void finish(Mojibake, DocumentRecords& records) override { append(records.commits, m_parser.finish()); }

private:
    GitContextParser m_parser;
};

class ProseDocument : public DocumentParser
{
public:
    ProseDocument(const TextSource& origin, const Rules& rules) : m_text(origin, maxProseBytes), m_rules(rules) {}

    void addLine(LineNumber line, std::string_view text) override { m_text.addLine(line, text); }

    void finish(Mojibake mojibake, DocumentRecords& records) override
    {
        ProseRecords prose = parseProse(m_text.source(), mojibake, m_rules);
        records.claims = std::move(prose.claims);
        records.mentions = std::move(prose.mentions);
        records.text = std::move(prose.text);
        appendProblems(records.problems, std::move(prose.problems));
        m_text.reportCut(records.problems);
    }

private:
    TextCollector m_text;
    const Rules& m_rules;
};

class SummaryDocument : public DocumentParser
{
public:
    SummaryDocument(const TextSource& origin, const Rules& rules) : m_text(origin, maxProseBytes), m_rules(rules) {}

    void addLine(LineNumber line, std::string_view text) override { m_text.addLine(line, text); }

    void finish(Mojibake mojibake, DocumentRecords& records) override
    {
        records.text = readSummaryText(m_text.source(), mojibake, m_rules, records.problems);
        if (std::optional<Witness> witness = parseRunSummary(m_text.source()))
            records.witnesses.push_back(std::move(*witness));
        if (std::optional<ApplyStats> stats = applyStatsOfSummary(m_text.source()))
            records.applyStats.push_back(std::move(*stats));
        m_text.reportCut(records.problems);
    }

private:
    TextCollector m_text;
    const Rules& m_rules;
};

void takeRecords(ReportParser& parser, DocumentRecords& records)
{
    append(records.witnesses, parser.finish());
    appendProblems(records.problems, parser.takeProblems());
}

void takeRecords(TokenEventParser& parser, DocumentRecords& records)
{
    append(records.tokenEvents, parser.takeEvents());
    append(records.escalations, parser.takeEscalations());
    appendProblems(records.problems, parser.takeProblems());
}

void takeRecords(DiagnosticsParser& parser, DocumentRecords& records)
{
    append(records.diagnostics, parser.takeRecords());
    appendProblems(records.problems, parser.takeProblems());
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r") == std::string_view::npos;
}

/// JSON that may stand one value a line or as one value over many lines: the first two lines with text tell.
template <typename Parser> class JsonDocument : public DocumentParser
{
public:
    template <typename... Args>
    explicit JsonDocument(const TextSource& origin, bool oneLineIsAFile, Args&&... args)
        : m_parser(std::forward<Args>(args)...), m_origin(origin), m_text(origin, maxJsonFileBytes),
          m_oneLineIsAFile(oneLineIsAFile)
    {}

    void addLine(LineNumber line, std::string_view text) override
    {
        if (m_mode == Mode::Lines) {
            m_parser.addLine(m_origin, line, text);
            return;
        }
        m_text.addLine(line, text);
        if (m_mode == Mode::Undecided && !isBlank(text))
            decide(line, text);
    }

    void finish(Mojibake, DocumentRecords& records) override
    {
        if (m_mode == Mode::Undecided && m_first.isValid() && !m_oneLineIsAFile)
            m_parser.addLine(m_origin, m_first, m_firstText);
        else if (m_mode != Mode::Lines && !m_text.isCut())
            m_parser.addFile(m_text.source());
        m_text.reportCut(records.problems);
        takeRecords(m_parser, records);
    }

private:
    enum class Mode { Undecided, Lines, File };

    void decide(LineNumber line, std::string_view text)
    {
        const std::size_t begin = text.find_first_not_of(" \t");
        const std::size_t end = text.find_last_not_of(" \t\r");
        constexpr std::string_view breaks = "{[,:"; // behind which a printer goes to the next line
        if (!m_first.isValid()) {
            m_first = line;
            m_firstText = std::string(text);
            // `[` or an object that is still open: one value over many lines. A closed or cut one needs a second look.
            if (text[begin] == '[' || (text[begin] == '{' && breaks.find(text[end]) != std::string_view::npos))
                m_mode = Mode::File;
            m_isCut = text[begin] == '{' && text[end] != '}';
            return;
        }
        if (m_isCut && text[begin] != '{') {
            m_mode = Mode::File;
            return;
        }
        m_mode = Mode::Lines;
        m_parser.addLine(m_origin, m_first, m_firstText);
        m_parser.addLine(m_origin, line, text);
        m_firstText.clear();
        m_text = TextCollector(m_origin, maxJsonFileBytes);
    }

    Parser m_parser;
    TextSource m_origin;
    TextCollector m_text;
    bool m_oneLineIsAFile;
    Mode m_mode = Mode::Undecided;
    LineNumber m_first;
    std::string m_firstText;
    bool m_isCut = false; ///< the first line ends inside its value
};

RunKeyOfPath runOfPath(const Rules& rules)
{
    return [&rules](std::string_view path) { return rules.executors().runOfPath(path); };
}

/// DiagnosticsParser reads lines only; wrapped to say so where a file is one value.
class DiagnosticsDocument : public DocumentParser
{
public:
    DiagnosticsDocument(const TextSource& origin, const Rules& rules) : m_parser(rules.executors()), m_origin(origin) {}

    void addLine(LineNumber line, std::string_view text) override { m_parser.addLine(m_origin, line, text); }
    void finish(Mojibake, DocumentRecords& records) override { takeRecords(m_parser, records); }

private:
    DiagnosticsParser m_parser;
    TextSource m_origin;
};

/// A single report, whatever its line ends.
class ReportDocument : public DocumentParser
{
public:
    ReportDocument(const TextSource& origin, const Rules& rules, TestDictionary& dictionary)
        : m_parser(dictionary, runOfPath(rules)), m_text(origin, maxJsonFileBytes)
    {}

    void addLine(LineNumber line, std::string_view text) override { m_text.addLine(line, text); }

    void finish(Mojibake, DocumentRecords& records) override
    {
        m_text.reportCut(records.problems);
        if (!m_text.isCut())
            m_parser.addFile(m_text.source());
        takeRecords(m_parser, records);
    }

private:
    ReportParser m_parser;
    TextCollector m_text;
};

/// Sessions of any test runners, at the lines that they have in the log; `isWrapped` by what a CI runner adds to lines.
class RunnerLogDocument : public DocumentParser
{
public:
    RunnerLogDocument(const TextSource& origin, TestDictionary& dictionary, bool isWrapped)
        : m_parser(origin, dictionary), m_isWrapped(isWrapped)
    {}

    void addLine(LineNumber, std::string_view text) override
    {
        m_parser.addLine(m_isWrapped ? withoutRunnerMarks(text) : text);
    }

    void finish(Mojibake, DocumentRecords& records) override
    {
        append(records.witnesses, m_parser.finish());
        appendProblems(records.problems, m_parser.takeProblems());
    }

private:
    RunnerLogParser m_parser;
    bool m_isWrapped;
};

class JUnitDocument : public DocumentParser
{
public:
    JUnitDocument(const TextSource& origin, TestDictionary& dictionary) : m_parser(origin, dictionary) {}

    void addLine(LineNumber, std::string_view text) override { m_parser.addLine(text); }

    void finish(Mojibake, DocumentRecords& records) override
    {
        append(records.witnesses, m_parser.finish());
        appendProblems(records.problems, m_parser.takeProblems());
    }

private:
    JUnitParser m_parser;
};

class ReportLogDocument : public DocumentParser
{
public:
    ReportLogDocument(const TextSource& origin, TestDictionary& dictionary) : m_parser(origin, dictionary) {}

    void addLine(LineNumber line, std::string_view text) override { m_parser.addLine(line, text); }

    void finish(Mojibake, DocumentRecords& records) override
    {
        append(records.witnesses, m_parser.finish());
        appendProblems(records.problems, m_parser.takeProblems());
    }

private:
    ReportLogParser m_parser;
};

class CtrfDocument : public DocumentParser
{
public:
    CtrfDocument(const TextSource& origin, TestDictionary& dictionary)
        : m_parser(dictionary), m_text(origin, maxJsonFileBytes)
    {}

    void addLine(LineNumber line, std::string_view text) override { m_text.addLine(line, text); }

    void finish(Mojibake, DocumentRecords& records) override
    {
        m_text.reportCut(records.problems);
        if (!m_text.isCut())
            m_parser.addFile(m_text.source());
        append(records.witnesses, m_parser.finish());
        appendProblems(records.problems, m_parser.takeProblems());
    }

private:
    CtrfParser m_parser;
    TextCollector m_text;
};

class BaselineDocument : public DocumentParser
{
public:
    explicit BaselineDocument(const TextSource& origin) : m_text(origin, maxJsonFileBytes) {}

    void addLine(LineNumber line, std::string_view text) override { m_text.addLine(line, text); }

    void finish(Mojibake, DocumentRecords& records) override
    {
        m_text.reportCut(records.problems);
        if (m_text.isCut())
            return;
        if (std::optional<BaselineFile> file = parseBaselineFile(m_text.source(), records.problems))
            records.baselineFiles.push_back(std::move(*file));
    }

private:
    TextCollector m_text;
};

/// JSON of no known shape, of which only what an executor applied is read: line by line, else as one value.
class OtherJsonDocument : public DocumentParser
{
public:
    explicit OtherJsonDocument(const TextSource& origin) : m_origin(origin), m_text(origin, maxOtherJsonBytes) {}

    void addLine(LineNumber line, std::string_view text) override
    {
        m_text.addLine(line, text);
        if (text.find(applyKey) == std::string_view::npos)
            return;
        m_mentioned = true;
        append(m_ofLines, applyStatsOfJson(m_origin, line, text));
    }

    void finish(Mojibake, DocumentRecords& records) override
    {
        if (m_ofLines.empty() && m_mentioned && !m_text.isCut())
            m_ofLines = applyStatsOfJson(m_origin, LineNumber{1}, m_text.source().text);
        if (m_ofLines.empty() && m_mentioned)
            m_text.reportCut(records.problems);
        append(records.applyStats, std::move(m_ofLines));
    }

private:
    static constexpr std::string_view applyKey = "\"apply_stats\"";
    static constexpr std::size_t maxOtherJsonBytes = std::size_t{16} << 20;

    TextSource m_origin;
    TextCollector m_text;
    std::vector<ApplyStats> m_ofLines;
    bool m_mentioned = false;
};

} // namespace

std::unique_ptr<DocumentParser> makeDocumentParser(ArtifactKind kind, const TextSource& origin, const Rules& rules,
                                                   TestDictionary& dictionary)
{
    switch (kind) {
    case ArtifactKind::PytestLog:
        return std::make_unique<LogDocument>(origin, dictionary);
    case ArtifactKind::PytestReport:
        return std::make_unique<ReportDocument>(origin, rules, dictionary);
    case ArtifactKind::ReportCorpus:
        return std::make_unique<JsonDocument<ReportParser>>(origin, false, dictionary, runOfPath(rules));
    case ArtifactKind::TokenEvents:
        return std::make_unique<JsonDocument<TokenEventParser>>(origin, true);
    case ArtifactKind::CommandLog:
    case ArtifactKind::ModelSelections:
        return std::make_unique<DiagnosticsDocument>(origin, rules);
    case ArtifactKind::CiRunnerLog:
    case ArtifactKind::RunnerLog:
        return std::make_unique<RunnerLogDocument>(origin, dictionary, kind == ArtifactKind::CiRunnerLog);
    case ArtifactKind::JUnitXml:
        return std::make_unique<JUnitDocument>(origin, dictionary);
    case ArtifactKind::CtrfReport:
        return std::make_unique<CtrfDocument>(origin, dictionary);
    case ArtifactKind::ReportLog:
        return std::make_unique<ReportLogDocument>(origin, dictionary);
    case ArtifactKind::Baseline:
        return std::make_unique<BaselineDocument>(origin);
    case ArtifactKind::Json:
        return std::make_unique<OtherJsonDocument>(origin);
    case ArtifactKind::GitContext:
        return std::make_unique<GitDocument>(origin, rules);
    case ArtifactKind::RunSummary:
    case ArtifactKind::PhaseSummary:
        return std::make_unique<SummaryDocument>(origin, rules);
    case ArtifactKind::Prose:
        return std::make_unique<ProseDocument>(origin, rules);
    default:
        return nullptr;
    }
}

} // namespace exhibit
