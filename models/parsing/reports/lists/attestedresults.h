// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// In-toto statements, alone, in envelopes of DSSE or in bundles of Sigstore: one a file, or one a line. What says how
/// tests went (https://in-toto.io/attestation/test-result/v0.1) is a witness of a run, whoever signed it; a test that
/// passed with warnings passed. Of the others nothing but their subjects is read, elsewhere.
bool isAttestation(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeAttestation(const DocumentContext& context);

} // namespace exhibit
