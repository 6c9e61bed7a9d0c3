// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/claimmarks.h"

#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/look/looks.h"

#include <QCoreApplication>

namespace exhibit {

void ClaimMarks::setReview(const std::shared_ptr<const Review>& review, const Messages& messages)
{
    m_review = review;
    m_messages = &messages;
    m_lines.clear();
}

/// Of the file alone that is asked for: few of a pack are ever opened.
const ClaimMarks::Lines& ClaimMarks::linesOf(const std::string& path) const
{
    const auto known = m_lines.find(path);
    if (known != m_lines.end())
        return known->second;
    Lines& lines = m_lines[path];
    // The review has the most serious first, so each line gets them in that order.
    for (std::size_t i = 0; m_review && i < m_review->claims.size(); ++i) {
        const JudgedClaim& claim = m_review->claims[i];
        const auto add = [&](const SourceRef& where) {
            if (where.path == path && where.firstLine.isValid() && claim.verdict != Verdict::NotCheckable)
                lines[where.firstLine].push_back(static_cast<int>(i));
        };
        add(claim.claim.where);
        for (const SourceRef& where : claim.claim.alsoAt)
            add(where);
    }
    return lines;
}

QString ClaimMarks::toolTipOf(const std::vector<int>& claims) const
{
    constexpr std::size_t most = 4;
    QStringList lines;
    for (std::size_t i = 0; i < std::min(most, claims.size()); ++i) {
        const JudgedClaim& claim = m_review->claims[static_cast<std::size_t>(claims[i])];
        const QString title =
            claim.title.isEmpty() ? fromUtf8(claim.claim.text) : m_messages->text(claim.title, NumberStyle::Grouped);
        lines.append(lookOf(claim).word + QStringLiteral(": ") + title);
    }
    if (claims.size() > most)
        lines.append(QCoreApplication::translate("exhibit::ClaimMarks", "and %1 more").arg(claims.size() - most));
    return lines.join(QLatin1Char('\n'));
}

std::vector<GutterMarker> ClaimMarks::markersOf(const std::string& path) const
{
    std::vector<GutterMarker> markers;
    for (const auto& [line, claims] : linesOf(path)) {
        const Look look = lookOf(m_review->claims[static_cast<std::size_t>(claims.front())]);
        markers.push_back({line, look.icon, look.tone, toolTipOf(claims)});
    }
    return markers;
}

std::string ClaimMarks::claimAt(const std::string& path, LineNumber line) const
{
    const Lines& lines = linesOf(path);
    const auto found = lines.find(line);
    return found == lines.end() ? std::string() : m_review->claims[static_cast<std::size_t>(found->second.front())].id;
}

} // namespace exhibit
