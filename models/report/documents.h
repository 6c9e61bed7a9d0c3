// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"

#include <map>
#include <string>

namespace exhibit {

/// `path` of an artifact, `path (member)` of a bundle's member.
std::string addressText(const PackFacts& facts, const DocumentAddress& address);

/// For each further address of a document, where the document is reported.
std::map<DocumentAddress, DocumentAddress> canonicalAddresses(const PackFacts& facts);

} // namespace exhibit
