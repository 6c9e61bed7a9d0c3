// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/equaltexts.h"

#include "models/files/text/mojibake.h"
#include "models/parsing/claims/claimwriter.h"
#include "models/parsing/prose/markdownbounds.h"

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

UnreadDocument& unreadOf(const LeftDocument& left, std::vector<FileFacts>& files)
{
    return files[left.file].unread[left.unread];
}

DocumentRecords& recordsOf(const LeftDocument& left, std::vector<FileFacts>& files)
{
    FileFacts& facts = files[left.file];
    return facts.documents[facts.unread[left.unread].index];
}

/// Without what finish() does not read: blank lines before and behind.
std::string_view withoutOuterBlankLines(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n\f\v");
    if (first == std::string_view::npos)
        return {};
    const std::size_t line = text.rfind('\n', first);
    text.remove_prefix(line == std::string_view::npos ? 0 : line + 1);
    return text.substr(0, text.find('\n', text.find_last_not_of(" \t\r\n\f\v")));
}

class OriginalText
{
public:
    OriginalText(const TextSource& source, const DocumentRecords& records)
        : m_records(records), m_raw(withoutOuterBlankLines(source.text)),
          m_repaired(records.mojibake == Mojibake::None ? std::string() : repairMojibake(m_raw, records.mojibake))
    {}

    /// What reading the copy would give of claims, as far as their places in it go; nothing if it may be more or less.
    std::optional<std::vector<Claim>> claimsAt(const TextSource& copy, const DocumentRecords& of) const
    {
        const std::string_view raw = withoutOuterBlankLines(copy.text);
        const bool isSame = raw == m_raw;
        if (!isSame && !readsAlike(raw, of.mojibake))
            return std::nullopt;
        const std::vector<std::string_view> lines = isSame ? std::vector<std::string_view>() : splitLines(copy.text);
        const std::int64_t further = of.blankLines - m_records.blankLines;
        std::vector<Claim> claims;
        claims.reserve(m_records.claims.size());
        for (const Claim& claim : m_records.claims) {
            const SourceRef& where = claim.where;
            const LineNumber first = (where.member.empty() ? where.firstLine : where.memberFirstLine).plus(further);
            const LineNumber last = first.plus(where.lastLine.value - where.firstLine.value);
            Claim& found = claims.emplace_back();
            found.claimClass = claim.claimClass;
            found.text = claim.text;
            found.subject = claim.subject;
            found.where =
                copy.pointTo(first, last, isSame ? where.quote : quoteOfClaim(lines, first, last, claim.binding));
        }
        return claims;
    }

private:
    bool readsAlike(std::string_view raw, Mojibake damage) const
    {
        const std::string_view read = m_records.mojibake == Mojibake::None ? m_raw : std::string_view(m_repaired);
        return damage == Mojibake::None ? raw == read : repairMojibake(raw, damage) == read;
    }

    const DocumentRecords& m_records;
    std::string_view m_raw;
    std::string m_repaired;
};

} // namespace

std::vector<std::vector<LeftDocument>> groupsOfEqualText(const std::vector<FileFacts>& files)
{
    std::map<std::string_view, std::vector<LeftDocument>> byDigest;
    const auto recordsOfLeft = [&files](const LeftDocument& left) -> const DocumentRecords& {
        const FileFacts& facts = files[left.file];
        return facts.documents[facts.unread[left.unread].index];
    };
    const auto rank = [&](const LeftDocument& left) {
        return documentRank(files[left.file].artifact, recordsOfLeft(left));
    };
    for (std::size_t file = 0; file < files.size(); ++file) {
        for (std::size_t unread = 0; unread < files[file].unread.size(); ++unread) {
            const LeftDocument left{file, unread};
            byDigest[recordsOfLeft(left).textDigest].push_back(left);
        }
    }
    std::vector<std::vector<LeftDocument>> groups;
    for (auto& [digest, group] : byDigest) {
        std::sort(group.begin(), group.end(),
                  [&](const LeftDocument& a, const LeftDocument& b) { return rank(a) < rank(b); });
        groups.push_back(std::move(group));
    }
    const auto bytes = [&files](const std::vector<LeftDocument>& group) {
        return files[group.front().file].unread[group.front().unread].reader->unreadProse().text.size();
    };
    std::stable_sort(groups.begin(), groups.end(), [&](const auto& a, const auto& b) { return bytes(a) > bytes(b); });
    return groups;
}

void readEqualTexts(const std::vector<LeftDocument>& group, std::vector<FileFacts>& files)
{
    const auto keepMember = [](DocumentRecords& records, DocumentRecords&& read) {
        read.member = records.member;
        records = std::move(read);
    };
    const DocumentReader& reader = *unreadOf(group.front(), files).reader;
    const TextSource source = reader.unreadProse();
    DocumentRecords& original = recordsOf(group.front(), files);
    keepMember(original, unreadOf(group.front(), files).reader->finish());
    const OriginalText text(source, original);
    for (std::size_t i = 1; i < group.size(); ++i) {
        DocumentReader& copy = *unreadOf(group[i], files).reader;
        DocumentRecords& records = recordsOf(group[i], files);
        std::optional<std::vector<Claim>> claims;
        // What is wrong with a text is told of each of its places.
        if (reader.isClean())
            claims = text.claimsAt(copy.unreadProse(), records);
        keepMember(records, claims ? copy.finishUnread() : copy.finish());
        if (claims)
            records.claims = *std::move(claims);
    }
}

} // namespace exhibit
