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
    if (!review)
        return;
    // The review has the most serious first, so each line gets them in that order.
    for (std::size_t i = 0; i < review->claims.size(); ++i) {
        const JudgedClaim& claim = review->claims[i];
        if (claim.verdict == Verdict::NotCheckable)
            continue;
        const auto add = [&](const SourceRef& where) {
            if (where.firstLine.isValid())
                m_lines[where.path][where.firstLine].push_back(static_cast<int>(i));
        };
        add(claim.claim.where);
        for (const SourceRef& where : claim.claim.alsoAt)
            add(where);
    }
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
    const auto lines = m_lines.find(path);
    if (lines == m_lines.end())
        return markers;
    for (const auto& [line, claims] : lines->second) {
        const Look look = lookOf(m_review->claims[static_cast<std::size_t>(claims.front())]);
        markers.push_back({line, look.icon, look.tone, toolTipOf(claims)});
    }
    return markers;
}

std::string ClaimMarks::claimAt(const std::string& path, LineNumber line) const
{
    const auto lines = m_lines.find(path);
    if (lines == m_lines.end())
        return {};
    const auto found = lines->second.find(line);
    return found == lines->second.end() ? std::string()
                                        : m_review->claims[static_cast<std::size_t>(found->second.front())].id;
}

} // namespace exhibit
