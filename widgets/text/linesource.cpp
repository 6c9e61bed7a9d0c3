// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/linesource.h"

#include "models/files/search/search.h"

namespace exhibit {

void LineSource::readAll(const CancelFlag&, const std::function<bool(std::string_view)>&) const
{}

MemoryLineSource::MemoryLineSource(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos)
            end = text.size();
        m_lines.emplace_back(text.substr(at, end - at));
        at = end + 1;
    }
}

MemoryLineSource::MemoryLineSource(std::vector<std::string> lines) : m_lines(std::move(lines))
{}

SourceLine MemoryLineSource::line(LineNumber number) const
{
    const auto index = static_cast<std::size_t>(number.zeroBased());
    if (!number.isValid() || index >= m_lines.size())
        return {};
    return {m_lines[index], false, static_cast<qint64>(m_lines[index].size())};
}

QString MemoryLineSource::findAll(const FindQuery& query, const CancelFlag& cancel,
                                  const std::function<bool(std::vector<FindHit>&&)>& found) const
{
    const Result<Searcher> searcher = compileQuery(query);
    if (!searcher)
        return invalidPatternText(searcher.error());
    std::vector<FindHit> batch;
    for (std::size_t index = 0; index < m_lines.size() && !cancel.isCancelled(); ++index) {
        for (const auto& [column, length] : searcher->matchesIn(m_lines[index]))
            batch.push_back({LineNumber::fromZeroBased(static_cast<qint64>(index)), column, length});
        if (batch.size() >= maxBatch && !found(std::exchange(batch, {})))
            return {};
    }
    if (!batch.empty())
        found(std::move(batch));
    return {};
}

void MemoryLineSource::readAll(const CancelFlag& cancel, const std::function<bool(std::string_view)>& line) const
{
    for (const std::string& each : m_lines) {
        if (cancel.isCancelled() || !line(each))
            return;
    }
}

Result<Searcher> compileQuery(const FindQuery& query)
{
    return Searcher::compile({query.pattern.toStdString(), query.regex, !query.matchCase, query.wholeWord});
}

QString invalidPatternText(const Error& error)
{
    // RE2's own words say what is wrong; they are the last argument of the message.
    return error.message.args.empty() ? QString::fromStdString(error.message.id)
                                      : QString::fromStdString(error.message.args.back().value);
}

} // namespace exhibit
