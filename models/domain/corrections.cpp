// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/corrections.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::string_view genrePrefix = "correction:genre:";
constexpr std::string_view apartPrefix = "correction:apart:";
constexpr std::string_view togetherPrefix = "correction:together:";
constexpr char between = '\x1F'; ///< in no path

std::string joined(std::string_view prefix, std::string_view what)
{
    return std::string(prefix) + std::string(what);
}

} // namespace

std::string genreCorrection(std::string_view document)
{
    return joined(genrePrefix, document);
}

std::string apartCorrection(std::string_view source)
{
    return joined(apartPrefix, source);
}

std::string togetherCorrection(std::string_view source, std::string_view other)
{
    return joined(togetherPrefix, std::min(source, other)) + between + std::string(std::max(source, other));
}

bool isCorrection(std::string_view id)
{
    return id.starts_with("correction:");
}

Anchor correctionAnchor(const std::string& id)
{
    const std::size_t end = std::min(id.find(':', std::string_view("correction:").size()), id.size());
    Anchor anchor;
    anchor.id = id;
    anchor.kind = id.substr(0, end);
    anchor.path = id.substr(std::min(end + 1, id.size()));
    if (const std::size_t at = anchor.path.find(between); at != std::string::npos) {
        anchor.quote = anchor.path.substr(at + 1);
        anchor.path.resize(at);
    }
    return anchor;
}

void Corrections::add(const Anchor& anchor, const Decision& decision)
{
    if (decision.state != DecisionState::Accepted)
        return;
    const std::string_view id = anchor.id;
    if (id.starts_with(genrePrefix)) {
        if (const Genre genre = genreFromName(decision.editedText); genre != Genre::Unknown)
            genres[anchor.path] = genre;
    } else if (id.starts_with(apartPrefix)) {
        apart.insert(anchor.path);
    } else if (id.starts_with(togetherPrefix)) {
        together.emplace(anchor.path, anchor.quote);
    }
}

} // namespace exhibit
