// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/sessions/sessionheadline.h"

#include "models/items/itemtext.h"
#include "models/items/listtext.h"
#include "widgets/common/look/numbers.h"

#include <QStringList>

#include <algorithm>

namespace exhibit {

SessionHeadline::SessionHeadline(const PackSnapshot& snapshot, const HandOver& handOver, const SessionLine& line,
                                 int commands)
    : m_snapshot(snapshot), m_handOver(handOver), m_line(line), m_commands(commands)
{
    for (const SessionMark& mark : line.marks) {
        if (mark.lane != SessionLane::Said)
            continue;
        ++m_counts[mark.verdict];
        ++m_total;
    }
}

int SessionHeadline::countOf(Verdict verdict) const
{
    const auto found = m_counts.find(verdict);
    return found == m_counts.end() ? 0 : found->second;
}

QString SessionHeadline::headline() const
{
    const SessionLine& line = m_line;
    if (m_handOver.statements == 0)
        return tr("Nothing was said that could be checked.");
    const JudgedClaim* last = &m_snapshot.review->claims[m_handOver.deciding];
    QString words = fromUtf8(last->claim.text).simplified();
    while (words.endsWith(QLatin1Char('.')) || words.endsWith(QLatin1Char('!')))
        words.chop(1);
    constexpr int longest = 80;
    if (words.size() > longest)
        words = words.left(longest) + QChar(0x2026);
    if (last->verdict == Verdict::Contradicted)
        return tr("It hands over with “%1”. The record shows the opposite.").arg(words);
    if (line.lateEdits > 0)
        return line.lateEdits == 1 ? tr("It hands over with “%1”. One edit is newer than its last test run.").arg(words)
                                   : tr("It hands over with “%1”. %2 edits are newer than its last test run.")
                                         .arg(words, groupedNumber(line.lateEdits));
    if (line.countOf(SessionLane::Runs) == 0)
        return tr("It hands over with “%1”. No test ran.").arg(words);
    const auto run = std::find_if(line.marks.rbegin(), line.marks.rend(),
                                  [](const SessionMark& mark) { return mark.lane == SessionLane::Runs; });
    if (run->result == ActResult::Unknown)
        return tr("It hands over with “%1”. The status of its last test run is not known.").arg(words);
    if (run->result == ActResult::Bad)
        return tr("It hands over with “%1”. Its last test run was red.").arg(words);
    return tr("It hands over with “%1”.").arg(words);
}

/// How much of what is handed over holds; nothing where all that was said is handed over, for the counts say it then.
QString SessionHeadline::handOverWords() const
{
    const HandOver& handOver = m_handOver;
    const std::int64_t said = m_line.countOf(SessionLane::Said);
    if (handOver.statements == 0 || static_cast<std::int64_t>(handOver.statements) == said)
        return {};
    if (handOver.state == HandOverState::Holds)
        return handOver.statements == 1
                   ? tr("Handed over: one statement, and it holds.")
                   : tr("Handed over: all %1 statements hold.").arg(groupedNumber(handOver.statements));
    QStringList parts;
    const auto count = [&parts](const QString& words, std::size_t number) {
        if (number > 0)
            parts += words.arg(groupedNumber(number));
    };
    count(tr("%1 refuted"), handOver.contradicted);
    count(tr("%1 never ran"), handOver.neverRun);
    count(tr("%1 stale"), handOver.stale);
    count(tr("%1 not shown"), handOver.open);
    return tr("Handed over: %1 of %2 statements hold, %3.")
        .arg(groupedNumber(handOver.hold), groupedNumber(handOver.statements), listText(parts));
}

/// How many came to a verdict: whole texts, as words agree with their number.
QString SessionHeadline::mismatchWords(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TooBroad:
        return tr("%1 too broad");
    case Verdict::ScopeMismatch:
        return tr("%1 other scope");
    case Verdict::Stale:
        return tr("%1 stale");
    case Verdict::NeverRun:
        return tr("%1 never run");
    default:
        return tr("%1 contradicted");
    }
}

QString SessionHeadline::subline() const
{
    QStringList parts;
    for (const auto& [verdict, count] : m_counts) {
        if (isMismatch(verdict))
            parts += mismatchWords(verdict).arg(groupedNumber(count));
    }
    if (const int open = countOf(Verdict::Unsupported); open > 0)
        parts += tr("%1 not shown by the record").arg(groupedNumber(open));
    if (const int other = countOf(Verdict::NotAttributable); other > 0)
        parts += tr("%1 with the status of another program").arg(groupedNumber(other));
    const QString handedOver = handOverWords();
    const QString first = handedOver.isEmpty() ? QString() : handedOver + QLatin1Char(' ');
    if (m_total == 0)
        return first + tr("%1 commands, %2 edits.")
                           .arg(groupedNumber(m_commands), groupedNumber(m_line.countOf(SessionLane::Edits)));
    if (parts.isEmpty())
        return first + tr("All %1 claims hold.").arg(groupedNumber(m_total));
    return first + tr("%1 of %2 claims hold: %3.")
                       .arg(groupedNumber(countOf(Verdict::Supported)), groupedNumber(m_total), listText(parts));
}

Look SessionHeadline::look() const
{
    const bool isWrong = std::any_of(m_counts.begin(), m_counts.end(),
                                     [](const auto& each) { return each.second > 0 && isMismatch(each.first); });
    if (isWrong && countOf(Verdict::Contradicted) > 0)
        return lookOf(Verdict::Contradicted);
    if (isWrong && countOf(Verdict::NeverRun) > 0)
        return lookOf(Verdict::NeverRun);
    if (isWrong || m_line.lateEdits > 0)
        return lookOf(Verdict::Stale);
    return lookOf(m_total == 0 || countOf(Verdict::Supported) < m_total ? Verdict::Unsupported : Verdict::Supported);
}

} // namespace exhibit
