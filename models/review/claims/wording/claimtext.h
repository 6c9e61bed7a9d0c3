// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/claim.h"

#include <map>
#include <string>
#include <string_view>

namespace exhibit {

/// The document of a claim by its own path: the member's inside a bundle.
const std::string& documentPath(const Claim& claim);

/// The stated value with that name; empty if there is none.
std::string_view statedValue(const Claim& claim, std::string_view name);

/// The statement in at most `mostCodePoints`, cut at words around what decides (the stated number, the value), with
/// `…` where something is left out. Unclosed brackets are closed.
std::string shownStatement(const Claim& claim, std::size_t mostCodePoints = 96);

/// Names documents by the last part of their path, by the whole path if another document shares it.
class DocumentNames
{
public:
    void add(const std::string& path);
    std::string nameOf(const std::string& path) const;

private:
    std::map<std::string, std::string, std::less<>> m_pathOf; ///< by last part; empty: several
};

} // namespace exhibit
