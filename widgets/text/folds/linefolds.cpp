// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/folds/linefolds.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace exhibit {

void LineFolds::clear()
{
    m_folds.clear();
    m_closed.clear();
    m_hidden.clear();
    m_lines = 0;
}

void LineFolds::add(std::vector<Fold> folds)
{
    std::set<std::int64_t> closed;
    for (std::size_t at = 0; at < m_folds.size(); ++at) {
        if (m_closed[at])
            closed.insert(m_folds[at].head.value);
    }
    m_folds.insert(m_folds.end(), folds.begin(), folds.end());
    std::stable_sort(m_folds.begin(), m_folds.end(),
                     [](const Fold& a, const Fold& b) { return a.head != b.head ? a.head < b.head : a.last > b.last; });
    const auto same = [](const Fold& a, const Fold& b) { return a.head == b.head; };
    m_folds.erase(std::unique(m_folds.begin(), m_folds.end(), same), m_folds.end());
    m_closed.assign(m_folds.size(), 0);
    for (std::size_t at = 0; at < m_folds.size() && !closed.empty(); ++at)
        m_closed[at] = closed.contains(m_folds[at].head.value);
    if (!closed.empty())
        rebuild();
}

std::int64_t LineFolds::count(FoldKind kind) const
{
    return std::count_if(m_folds.begin(), m_folds.end(), [kind](const Fold& fold) { return fold.kind == kind; });
}

std::optional<std::size_t> LineFolds::indexOf(LineNumber head) const
{
    const auto found = std::lower_bound(m_folds.begin(), m_folds.end(), head,
                                        [](const Fold& fold, LineNumber line) { return fold.head < line; });
    if (found == m_folds.end() || found->head != head)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_folds.begin());
}

const Fold* LineFolds::at(LineNumber head) const
{
    const std::optional<std::size_t> index = indexOf(head);
    return index ? &m_folds[*index] : nullptr;
}

const Fold* LineFolds::around(LineNumber line) const
{
    auto behind = std::upper_bound(m_folds.begin(), m_folds.end(), line,
                                   [](LineNumber value, const Fold& fold) { return value < fold.head; });
    while (behind != m_folds.begin()) {
        --behind;
        if (behind->contains(line))
            return &*behind;
    }
    return nullptr;
}

bool LineFolds::isClosed(LineNumber head) const
{
    const std::optional<std::size_t> index = indexOf(head);
    return index && m_closed[*index];
}

void LineFolds::setClosed(LineNumber head, bool closed)
{
    if (const std::optional<std::size_t> index = indexOf(head); index && (m_closed[*index] != 0) != closed) {
        m_closed[*index] = closed;
        rebuild();
    }
}

void LineFolds::setAllClosed(std::optional<FoldKind> kind, bool closed)
{
    for (std::size_t at = 0; at < m_folds.size(); ++at) {
        if (!kind || m_folds[at].kind == *kind)
            m_closed[at] = closed;
    }
    rebuild();
}

void LineFolds::close(const KeptFolds& kept, const std::vector<Fold>& among)
{
    bool any = false;
    for (const Fold& fold : among) {
        const std::optional<std::size_t> index = indexOf(fold.head);
        if (!index || !kept.isClosed(fold))
            continue;
        m_closed[*index] = 1;
        any = true;
    }
    if (any)
        rebuild();
}

KeptFolds LineFolds::closed() const
{
    KeptFolds kept;
    std::set<FoldKind> closed, open;
    for (std::size_t at = 0; at < m_folds.size(); ++at)
        (m_closed[at] ? closed : open).insert(m_folds[at].kind);
    std::set_difference(closed.begin(), closed.end(), open.begin(), open.end(), std::back_inserter(kept.kinds));
    for (std::size_t at = 0; at < m_folds.size(); ++at) {
        if (m_closed[at] && open.contains(m_folds[at].kind))
            kept.heads.push_back(m_folds[at].head);
    }
    return kept;
}

bool LineFolds::reveal(LineNumber line)
{
    const Hidden* hidden = hiddenAround(line);
    if (!hidden)
        return false;
    const LineNumber top = hidden->first.plus(-1);
    for (std::size_t at = indexOf(top).value_or(0); at < m_folds.size() && m_folds[at].head < line; ++at) {
        if (m_folds[at].last >= line)
            m_closed[at] = 0;
    }
    rebuild();
    return true;
}

void LineFolds::rebuild()
{
    m_hidden.clear();
    std::int64_t before = 0;
    for (std::size_t at = 0; at < m_folds.size(); ++at) {
        const Fold& fold = m_folds[at];
        if (!m_closed[at] || (!m_hidden.empty() && fold.last <= m_hidden.back().last))
            continue;
        Hidden hidden{fold.head.plus(1), fold.last, before};
        // Folds of two kinds may share their border: the next one begins within the one before.
        if (!m_hidden.empty() && hidden.first <= m_hidden.back().last.plus(1) && m_hidden.back().last >= fold.head) {
            before += fold.last.value - m_hidden.back().last.value;
            m_hidden.back().last = fold.last;
            continue;
        }
        before += fold.hidden();
        m_hidden.push_back(hidden);
    }
}

const LineFolds::Hidden* LineFolds::hiddenAround(LineNumber line) const
{
    const auto behind = std::upper_bound(m_hidden.begin(), m_hidden.end(), line,
                                         [](LineNumber value, const Hidden& part) { return value < part.first; });
    if (behind == m_hidden.begin())
        return nullptr;
    const Hidden& part = *std::prev(behind);
    return line <= part.last ? &part : nullptr;
}

/// Hidden lines among 1 … line.
std::int64_t LineFolds::hiddenUpTo(LineNumber line) const
{
    const auto behind = std::upper_bound(m_hidden.begin(), m_hidden.end(), line,
                                         [](LineNumber value, const Hidden& part) { return value < part.first; });
    if (behind == m_hidden.begin())
        return 0;
    const Hidden& part = *std::prev(behind);
    return part.before + std::min(line, part.last).value - part.first.value + 1;
}

LineNumber LineFolds::shown(LineNumber line) const
{
    const Hidden* hidden = hiddenAround(line);
    return hidden ? hidden->first.plus(-1) : line;
}

LineNumber LineFolds::next(LineNumber line) const
{
    const Hidden* hidden = hiddenAround(line.plus(1));
    return hidden ? hidden->last.plus(1) : line.plus(1);
}

LineNumber LineFolds::previous(LineNumber line) const
{
    return shown(line.plus(-1));
}

std::int64_t LineFolds::hiddenIn(LineNumber first, LineNumber last) const
{
    return hiddenUpTo(last) - hiddenUpTo(first.plus(-1));
}

std::int64_t LineFolds::shownOf(LineNumber line) const
{
    return line.value - hiddenUpTo(line);
}

LineNumber LineFolds::lineOf(std::int64_t shown) const
{
    // The last hidden part whose head stands above the line that is asked for.
    const auto behind = std::partition_point(m_hidden.begin(), m_hidden.end(), [shown](const Hidden& part) {
        return part.first.value - 1 - part.before < shown;
    });
    if (behind == m_hidden.begin())
        return LineNumber{shown};
    const Hidden& part = *std::prev(behind);
    return LineNumber{shown + part.before + part.last.value - part.first.value + 1};
}

} // namespace exhibit
