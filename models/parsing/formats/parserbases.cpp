// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/formats/parserbases.h"

#include "models/domain/text.h"

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

class WholeText : public DocumentParser
{
public:
    WholeText(const DocumentContext& context, ReadText read)
        : m_text(context.origin, maxProseBytes), m_read(std::move(read))
    {}

    void addLine(LineNumber line, std::string_view text) override { m_text.addLine(line, text); }

    void finish(Mojibake mojibake, DocumentRecords& records) override
    {
        m_read(m_text.source(), mojibake, records);
        m_text.reportCut(records.problems);
    }

    std::string_view unreadText() const override { return m_text.text(); }

private:
    TextCollector m_text;
    ReadText m_read;
};

class WholeFile : public DocumentParser
{
public:
    WholeFile(const DocumentContext& context, ReadFile read)
        : m_text(context.origin, maxJsonFileBytes), m_read(std::move(read))
    {}

    void addLine(LineNumber line, std::string_view text) override { m_text.addLine(line, text); }

    void finish(Mojibake /*mojibake*/, DocumentRecords& records) override
    {
        m_text.reportCut(records.problems);
        if (!m_text.isCut())
            m_read(m_text.source(), records);
    }

private:
    TextCollector m_text;
    ReadFile m_read;
};

} // namespace

void appendProblems(std::vector<Problem>& list, std::vector<Problem>&& more)
{
    for (Problem& problem : more)
        addProblem(list, std::move(problem));
}

void TextCollector::addLine(LineNumber line, std::string_view text)
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

TextSource TextCollector::source() const
{
    TextSource source = m_origin;
    source.text = m_text;
    return source;
}

void TextCollector::reportCut(std::vector<Problem>& problems) const
{
    if (!isCut())
        return;
    addProblem(problems, {Severity::Warning,
                          {"problem.document.too-large", {{"megabytes", std::to_string(m_maxBytes >> 20)}}},
                          m_origin.pointTo(m_cutAt, {})});
}

std::unique_ptr<DocumentParser> makeWholeText(const DocumentContext& context, ReadText read)
{
    return std::make_unique<WholeText>(context, std::move(read));
}

std::unique_ptr<DocumentParser> makeWholeFile(const DocumentContext& context, ReadFile read)
{
    return std::make_unique<WholeFile>(context, std::move(read));
}

JsonDocument::JsonDocument(const DocumentContext& context, OneLine oneLine)
    : m_origin(context.origin), m_text(context.origin, maxJsonFileBytes), m_oneLine(oneLine)
{}

void JsonDocument::addLine(LineNumber line, std::string_view text)
{
    if (m_mode == Mode::Lines) {
        readLine(m_origin, line, text);
        return;
    }
    m_text.addLine(line, text);
    if (m_mode == Mode::Undecided && !isBlank(text))
        decide(line, text);
}

void JsonDocument::finish(Mojibake /*mojibake*/, DocumentRecords& records)
{
    if (m_mode == Mode::Undecided && m_first.isValid() && m_oneLine == OneLine::IsALine)
        readLine(m_origin, m_first, firstText());
    else if (m_mode != Mode::Lines && !m_text.isCut())
        readFile(m_text.source());
    m_text.reportCut(records.problems);
    takeRecords(records);
}

std::string_view JsonDocument::firstText() const
{
    return m_text.text().substr(m_firstAt, m_firstSize);
}

void JsonDocument::decide(LineNumber line, std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(" \t");
    const std::size_t end = text.find_last_not_of(" \t\r");
    constexpr std::string_view breaks = "{[,:"; // behind which a printer goes to the next line
    if (!m_first.isValid()) {
        m_first = line;
        m_firstSize = m_text.isCut() ? 0 : text.size();
        m_firstAt = m_text.text().size() - std::min(m_text.text().size(), m_firstSize + 1);
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
    readLine(m_origin, m_first, firstText());
    readLine(m_origin, line, text);
    m_text = TextCollector(m_origin, maxJsonFileBytes);
}

} // namespace exhibit
