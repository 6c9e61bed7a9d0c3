// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/diff/editeddiff.h"

#include <QRegularExpression>
#include <QStringList>

#include <dtl/dtl.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace exhibit {

namespace {

struct ProposalHunk
{
    QString head; ///< file headers with their line ends
    qint64 firstOld = 0, firstNew = 0;
    std::vector<QString> before, removed, after; ///< without sign, with a carriage return if the file has them
};

std::optional<ProposalHunk> readHunk(const QString& diff)
{
    static const QRegularExpression header(QStringLiteral("^@@ -(\\d+)(?:,\\d+)? \\+(\\d+)(?:,\\d+)? @@"));
    ProposalHunk hunk;
    bool inHunk = false, changed = false;
    QStringList lines = diff.split(QLatin1Char('\n'));
    if (lines.last().isEmpty())
        lines.removeLast();
    for (const QString& line : std::as_const(lines)) {
        const auto match = header.match(line);
        if (match.hasMatch()) {
            if (inHunk)
                return std::nullopt;
            inHunk = true;
            hunk.firstOld = match.captured(1).toLongLong();
            hunk.firstNew = match.captured(2).toLongLong();
        } else if (!inHunk) {
            hunk.head += line + QLatin1Char('\n');
        } else if (line.startsWith(QLatin1Char('-'))) {
            if (!hunk.after.empty())
                return std::nullopt;
            hunk.removed.push_back(line.mid(1));
            changed = true;
        } else if (line.startsWith(QLatin1Char('+'))) {
            changed = true;
        } else {
            (changed ? hunk.after : hunk.before).push_back(line.mid(1));
        }
    }
    return inHunk && !hunk.removed.empty() ? std::optional(hunk) : std::nullopt;
}

std::vector<QString> replacementLines(const QString& text, bool carriageReturns)
{
    std::vector<QString> lines;
    if (text.isEmpty())
        return lines;
    QStringList parts = text.split(QLatin1Char('\n'));
    if (parts.size() > 1 && parts.last().isEmpty())
        parts.removeLast();
    for (QString& line : parts) {
        if (line.endsWith(QLatin1Char('\r')))
            line.chop(1);
        lines.push_back(carriageReturns ? line + QLatin1Char('\r') : line);
    }
    return lines;
}

} // namespace

QString withReplacement(const QString& diff, const QString& replacement)
{
    const std::optional<ProposalHunk> hunk = readHunk(diff);
    if (!hunk)
        return diff;
    const std::vector<QString> lines = replacementLines(replacement, hunk->removed.front().endsWith(QLatin1Char('\r')));
    if (lines == hunk->removed)
        return {};
    dtl::Diff<QString, std::vector<QString>> changes(hunk->removed, lines);
    changes.compose();
    QString body;
    for (const QString& line : hunk->before)
        body += QLatin1Char(' ') + line + QLatin1Char('\n');
    QString added; // after what it replaces, as diffs have it
    for (const auto& [line, info] : changes.getSes().getSequence()) {
        if (info.type == dtl::SES_ADD) {
            added += QLatin1Char('+') + line + QLatin1Char('\n');
            continue;
        }
        if (info.type == dtl::SES_COMMON)
            body += std::exchange(added, QString()) + QLatin1Char(' ') + line + QLatin1Char('\n');
        else
            body += QLatin1Char('-') + line + QLatin1Char('\n');
    }
    body += added;
    for (const QString& line : hunk->after)
        body += QLatin1Char(' ') + line + QLatin1Char('\n');
    const std::size_t context = hunk->before.size() + hunk->after.size();
    return hunk->head +
           QStringLiteral("@@ -%1,%2 +%3,%4 @@\n")
               .arg(hunk->firstOld)
               .arg(context + hunk->removed.size())
               .arg(hunk->firstNew)
               .arg(context + lines.size()) +
           body;
}

} // namespace exhibit
