// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/programs/namedcommits.h"

#include "models/domain/commits/commit.h"
#include "models/domain/text.h"
#include "models/parsing/told/checkouts.h"

#include <re2/re2.h>

#include <algorithm>
#include <string>

namespace exhibit {

namespace {

/// The abbreviated or whole hashes in a text. What is of digits or of letters alone may be a number or a word.
std::vector<std::string_view> hashesIn(std::string_view text)
{
    static const RE2 form(R"((?:^|[^\pL\pN])([0-9a-f]{7,40})(?:$|[^\pL\pN]))");
    std::vector<std::string_view> found;
    re2::StringPiece rest(text.data(), text.size()), hash;
    while (RE2::PartialMatch(rest, form, &hash)) {
        if (std::any_of(hash.begin(), hash.end(), isDigit) && !std::all_of(hash.begin(), hash.end(), isDigit))
            found.emplace_back(hash.data(), hash.size());
        // What stands behind one hash stands before the next as well.
        rest.remove_prefix(static_cast<std::size_t>(hash.end() - rest.begin()));
    }
    return found;
}

} // namespace

NamedCommits::NamedCommits(const PackFacts& facts) : m_facts(facts)
{
    for (const Document& document : facts.documents) {
        for (const RecognisedLine& line : document.text.recognised) {
            if (line.rule == checkoutRule && document.canonical.artifact >= 0)
                m_checkouts[document.canonical].push_back(&line);
        }
    }
}

bool NamedCommits::isOf(const Run& run, std::string_view commit) const
{
    const auto isNamedIn = [commit](std::string_view text) {
        const std::vector<std::string_view> hashes = hashesIn(text);
        return std::any_of(hashes.begin(), hashes.end(), [commit](auto hash) { return isOneCommit(hash, commit); });
    };
    if (isNamedIn(run.summary.path) || isNamedIn(run.summary.member) || isNamedIn(run.command))
        return true;
    return std::any_of(run.witnesses.begin(), run.witnesses.end(), [&](int index) {
        const Witness& witness = m_facts.witnesses[static_cast<std::size_t>(index)];
        const auto own = m_checkouts.find(witness.document);
        return own != m_checkouts.end() &&
               std::any_of(own->second.begin(), own->second.end(), [&](const RecognisedLine* line) {
                   return line->where.firstLine <= witness.summary.firstLine && isOneCommit(line->text, commit);
               });
    });
}

bool NamedCommits::mayBeMeant(std::string_view text, const Run& run) const
{
    const std::vector<std::string_view> commits = hashesIn(text);
    return commits.empty() ||
           std::any_of(commits.begin(), commits.end(), [&](std::string_view commit) { return isOf(run, commit); });
}

} // namespace exhibit
