// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/severitystyle.h"

#include <array>

namespace exhibit {

namespace {

constexpr int farthestWord = 2000; // characters of a line in which an outcome word is looked for

bool isBoundary(const QString& line, qsizetype at)
{
    return at < 0 || at >= line.size() || !(line.at(at).isLetterOrNumber() || line.at(at) == QLatin1Char('_'));
}

void addWord(std::vector<LineSpan>& spans, const QString& line, QLatin1String word, const QColor& ink)
{
    for (qsizetype at = line.indexOf(word); at >= 0; at = line.indexOf(word, at + word.size())) {
        // As pytest prints them: at the start of a line, or behind the test's id and before the percentage.
        const bool begins = at == 0 || line.at(at - 1) == QLatin1Char(' ');
        const bool names = at == 0 || line.lastIndexOf(QLatin1String("::"), at) >= 0;
        if (begins && names && isBoundary(line, at + word.size()))
            spans.push_back({static_cast<int>(at), static_cast<int>(word.size()), ink, {}, {}, {}});
    }
}

} // namespace

std::vector<LineSpan> severitySpans(const QString& whole, const Theme& theme)
{
    std::vector<LineSpan> spans;
    const QString line = whole.left(farthestWord);
    if (line.startsWith(QLatin1String("E   "))) {
        spans.push_back({0, static_cast<int>(whole.size()), theme.err, {}, {}, {}});
        return spans;
    }
    const std::array<std::pair<QLatin1String, QColor>, 6> words{{
        {QLatin1String("FAILED"), theme.fail},
        {QLatin1String("ERROR"), theme.err},
        {QLatin1String("PASSED"), theme.ok},
        {QLatin1String("SKIPPED"), theme.muted},
        {QLatin1String("XFAIL"), theme.muted},
        {QLatin1String("XPASS"), theme.warn},
    }};
    for (const auto& [word, ink] : words)
        addWord(spans, line, word, ink);
    return spans;
}

} // namespace exhibit
