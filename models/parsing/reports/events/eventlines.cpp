// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/events/eventlines.h"

#include "models/domain/text.h"
#include "models/parsing/reports/cucumberjson.h"
#include "models/parsing/reports/events/cucumbermessages.h"
#include "models/parsing/reports/events/testevents.h"
#include "models/parsing/reports/gotestjson.h"

#include <utility>
#include <vector>

namespace exhibit {

namespace {

/// Hands the lines to one of two parsers, which is chosen by the first line that tells; to the second if none does.
class ChosenParser : public DocumentParser
{
public:
    using Make = std::unique_ptr<DocumentParser> (*)(const DocumentContext& context);
    using Recognise = bool (*)(const JsonPeek& peek, const std::string& prefix);

    ChosenParser(const DocumentContext& context, Recognise isFirst, Make first, Make second)
        : m_context(context), m_isFirst(isFirst), m_first(first), m_second(second)
    {}

    void addLine(LineNumber line, std::string_view text) override
    {
        constexpr std::size_t mostWaiting = 50;
        if (!m_parser) {
            m_waiting.emplace_back(line, std::string(text));
            const bool isValue = trimmed(text).starts_with('{') || trimmed(text).starts_with('[');
            if (isValue || m_waiting.size() >= mostWaiting)
                choose(trimmed(text));
            return;
        }
        m_parser->addLine(line, text);
    }

    void finish(Mojibake mojibake, DocumentRecords& records) override
    {
        if (!m_parser)
            choose({});
        m_parser->finish(mojibake, records);
    }

private:
    void choose(std::string_view text)
    {
        m_parser = (text.starts_with('{') && m_isFirst(peekJson(text), {}) ? m_first : m_second)(m_context);
        for (const auto& [line, waiting] : std::exchange(m_waiting, {}))
            m_parser->addLine(line, waiting);
    }

    DocumentContext m_context;
    Recognise m_isFirst;
    Make m_first, m_second;
    std::unique_ptr<DocumentParser> m_parser;
    std::vector<std::pair<LineNumber, std::string>> m_waiting;
};

} // namespace

bool isEventLines(const JsonPeek& peek, const std::string& prefix)
{
    return isGoTestJson(peek, prefix) || isTestEvents(peek, prefix);
}

std::unique_ptr<DocumentParser> makeEventLines(const DocumentContext& context)
{
    return std::make_unique<ChosenParser>(context, isTestEvents, makeTestEvents, makeGoTestJson);
}

bool isCucumberReport(const JsonPeek& peek, const std::string& prefix)
{
    return isCucumberJson(peek, prefix) || isCucumberMessages(peek, prefix);
}

std::unique_ptr<DocumentParser> makeCucumberReport(const DocumentContext& context)
{
    return std::make_unique<ChosenParser>(context, isCucumberMessages, makeCucumberMessages, makeCucumberJson);
}

} // namespace exhibit
