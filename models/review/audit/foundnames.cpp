// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/audit/foundnames.h"

#include "models/domain/text.h"
#include "models/parsing/claims/stamps.h"

#include <re2/re2.h>

#include <algorithm>
#include <numeric>

namespace exhibit {

namespace {

constexpr std::size_t shortestRunId = 6;
constexpr std::int64_t linesOfHead = 12; // of a review, where its own date stands

/// `research-v#`: each number as one sign.
std::string skeletonOf(std::string_view name)
{
    std::string result;
    for (const char c : name) {
        if (!isDigit(c))
            result += lower(c);
        else if (result.empty() || result.back() != '#')
            result += '#';
    }
    return result;
}

/// The run that is meant: the same id, or one that differs by a number or two letters.
std::string likeRun(std::string_view name, const std::vector<std::string>& runIds)
{
    constexpr int most = 2;
    std::string best;
    int bestDistance = 100;
    for (const std::string& id : runIds) {
        if (id == name)
            return id;
        const int distance = editDistance(id, name, 8);
        const bool alike =
            (skeletonOf(id) == skeletonOf(name) && distance <= 8) || (id.size() >= 8 && distance <= most);
        if (alike && distance < bestDistance) {
            best = id;
            bestDistance = distance;
        }
    }
    return best;
}

class NameFinder
{
public:
    NameFinder(std::string_view text, const ReviewBlock& block, const std::vector<ByteRange>& taken)
        : m_text(text), m_block(block), m_taken(taken)
    {}

    std::vector<FoundName> find(const std::vector<std::string>& runIds)
    {
        if (m_block.type == MarkdownBlock::Type::Code)
            return {};
        readRuns(runIds);
        readCommits();
        readDates();
        std::sort(m_names.begin(), m_names.end(),
                  [](const FoundName& a, const FoundName& b) { return a.range.begin < b.range.begin; });
        return std::move(m_names);
    }

private:
    bool isTaken(const ByteRange& range) const
    {
        return std::any_of(m_taken.begin(), m_taken.end(), [&](const ByteRange& other) { return other.meets(range); });
    }

    template <typename Take> void each(const RE2& pattern, const Take& take) const
    {
        const std::string_view own = m_block.range.of(m_text);
        const re2::StringPiece piece(own.data(), own.size());
        re2::StringPiece group;
        for (std::size_t from = 0;
             from < own.size() && pattern.Match(piece, from, own.size(), RE2::UNANCHORED, &group, 1);) {
            const auto begin = static_cast<std::size_t>(group.data() - own.data());
            from = begin + std::max<std::size_t>(group.size(), 1);
            take(ByteRange{m_block.range.begin + begin, m_block.range.begin + begin + group.size()});
        }
    }

    void readRuns(const std::vector<std::string>& runIds)
    {
        static const RE2 word(R"([A-Za-z0-9][A-Za-z0-9_.-]*[A-Za-z0-9])");
        each(word, [&](const ByteRange& range) {
            const std::string_view name = range.of(m_text);
            const bool isKnown = std::find(runIds.begin(), runIds.end(), name) != runIds.end();
            const bool looksLike = name.size() >= shortestRunId && name.find_first_of("-_") != std::string_view::npos &&
                                   std::any_of(name.begin(), name.end(), isDigit) &&
                                   std::any_of(name.begin(), name.end(), isLetter);
            if (!(isKnown ? name.size() >= 3 : looksLike) || isPath(range) || isTaken(range))
                return;
            FoundName found;
            found.range = range;
            found.text = name;
            found.like = isKnown ? std::string(name) : likeRun(name, runIds);
            if (!found.like.empty())
                m_names.push_back(std::move(found));
        });
    }

    /// A part of a path is a folder, which the pointers tell of.
    bool isPath(const ByteRange& range) const
    {
        const char before = range.begin > 0 ? m_text[range.begin - 1] : ' ';
        const char after = range.end < m_text.size() ? m_text[range.end] : ' ';
        return before == '/' || before == '\\' || before == '.' || after == '\\';
    }

    void readCommits()
    {
        static const RE2 sha(R"(\b[0-9a-f]{7,40}\b)");
        static const RE2 called(R"((?i)\b(?:commit|sha|revision|rev|hash|at|in|by)\W{0,4}$)");
        each(sha, [&](const ByteRange& range) {
            const std::string_view name = range.of(m_text);
            const bool hasBoth =
                std::any_of(name.begin(), name.end(), isDigit) && std::any_of(name.begin(), name.end(), isLetter);
            const char before = range.begin > 0 ? m_text[range.begin - 1] : ' ';
            const char after = range.end < m_text.size() ? m_text[range.end] : ' ';
            const bool inWord =
                std::string_view("-_./:").find(before) != std::string_view::npos || after == '-' || after == '_';
            if (!hasBoth || inWord || isTaken(range))
                return;
            FoundName found;
            found.kind = AuditKind::Commit;
            found.range = range;
            found.text = name;
            const std::size_t from = range.begin > 16 ? range.begin - 16 : 0;
            const re2::StringPiece text(m_text.data() + from, range.begin - from);
            found.isCalled = RE2::PartialMatch(text, called);
            m_names.push_back(std::move(found));
        });
    }

    void readDates()
    {
        static const RE2 own(
            R"((?i)^[\s>*_|#-]*(?:(?:report|review)\w*\s+)?(?:dated?|written|reviewed|prepared|created)\b)");
        const std::string_view text = m_block.range.of(m_text);
        for (auto stamp = findStamp(text); stamp; stamp = findStamp(text, stamp->end)) {
            const ByteRange range{m_block.range.begin + stamp->begin, m_block.range.begin + stamp->end};
            const bool inName = range.end < m_text.size() &&
                                (m_text[range.end] == '-' || m_text[range.end] == '_' || m_text[range.end] == '.') &&
                                range.end + 1 < m_text.size() && isLetter(m_text[range.end + 1]);
            const bool afterName =
                range.begin > 0 && (m_text[range.begin - 1] == '-' || m_text[range.begin - 1] == '_');
            if (isTaken(range) || !stamp->stamp.epochSeconds || inName || afterName)
                continue;
            FoundName found;
            found.kind = AuditKind::Date;
            found.range = range;
            found.text = range.of(m_text);
            found.stamp = stamp->stamp;
            const std::string_view rest = trimmed(text);
            found.isOwn = m_block.first.value <= linesOfHead &&
                          (RE2::PartialMatch(re2::StringPiece(rest.data(), rest.size()), own) ||
                           rest.size() <= found.text.size() + 4);
            m_names.push_back(std::move(found));
        }
    }

    std::string_view m_text;
    const ReviewBlock& m_block;
    const std::vector<ByteRange>& m_taken;
    std::vector<FoundName> m_names;
};

} // namespace

std::vector<FoundName> findNames(std::string_view text, const ReviewBlock& block, const std::vector<ByteRange>& taken,
                                 const std::vector<std::string>& runIds)
{
    return NameFinder(text, block, taken).find(runIds);
}

int editDistance(std::string_view a, std::string_view b, int most)
{
    const auto size = [](std::string_view text) { return static_cast<int>(text.size()); };
    if (std::abs(size(a) - size(b)) > most)
        return most + 1;
    std::vector<int> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, change});
        }
    }
    return std::min(row.back(), most + 1);
}

} // namespace exhibit
