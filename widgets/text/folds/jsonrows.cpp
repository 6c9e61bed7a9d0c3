// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/folds/jsonrows.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr qsizetype leastLong = 100;
constexpr qsizetype mostTaken = 200'000; // the tree beside the text shows longer ones

bool opens(QChar sign)
{
    return sign == QLatin1Char('{') || sign == QLatin1Char('[');
}

bool closes(QChar sign)
{
    return sign == QLatin1Char('}') || sign == QLatin1Char(']');
}

qsizetype behindBlanks(const QString& line, qsizetype at)
{
    while (at < line.size() && line.at(at).isSpace())
        ++at;
    return at;
}

} // namespace

bool isLongJson(const QString& line)
{
    if (line.size() < leastLong || line.size() > mostTaken)
        return false;
    const qsizetype first = behindBlanks(line, 0);
    qsizetype last = line.size() - 1;
    while (last > first && line.at(last).isSpace())
        --last;
    if (first >= last || !opens(line.at(first)) || !closes(line.at(last)))
        return false;
    // `[INFO] … [done]` begins and ends alike.
    const QChar inner = line.at(behindBlanks(line, first + 1));
    return line.at(first) == QLatin1Char('{')
               ? inner == QLatin1Char('"')
               : inner == QLatin1Char('{') || inner == QLatin1Char('[') || inner == QLatin1Char('"');
}

std::vector<JsonRow> jsonRows(const QString& line, int most)
{
    std::vector<JsonRow> rows{{0, 0}};
    int depth = 0;
    bool inString = false;
    const auto begin = [&](qsizetype at, int level) {
        at = behindBlanks(line, at);
        if (at < line.size() && at > rows.back().index && rows.size() < static_cast<std::size_t>(most))
            rows.push_back({static_cast<int>(at), std::max(0, level)});
    };
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar sign = line.at(at);
        if (inString) {
            if (sign == QLatin1Char('\\'))
                ++at;
            else if (sign == QLatin1Char('"'))
                inString = false;
        } else if (sign == QLatin1Char('"')) {
            inString = true;
        } else if (opens(sign)) {
            const qsizetype inner = behindBlanks(line, at + 1);
            if (inner < line.size() && closes(line.at(inner)))
                at = inner; // empty ones stay in their row
            else
                begin(at + 1, ++depth);
        } else if (closes(sign)) {
            begin(at, --depth);
        } else if (sign == QLatin1Char(',')) {
            begin(at + 1, depth);
        }
    }
    return rows;
}

} // namespace exhibit
