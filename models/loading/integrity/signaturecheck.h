// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/domain/packfacts.h"
#include "models/domain/result.h"
#include "models/files/attestations/publickey.h"
#include "models/files/packscanner.h"
#include "models/loading/readoptions.h"

#include <string>
#include <vector>

namespace exhibit {

struct GivenKey
{
    std::string name; ///< of its file
    PublicKey key;
};

/// The keys that a person trusts: those of `options.keys`, and those in the folder `keys` of the data folder, where
/// another file is passed over. InvalidArgument `error.key.unreadable` for one of `options.keys` that is none.
Result<std::vector<GivenKey>> givenKeys(const ReadOptions& options);

/// Holds the envelopes of the pack against keys, and says of each file what came of it: `problem.signature.*`, or
/// `problem.integrity.signature` where it names a key that did not sign it. Not kept in the index, as keys come and go.
/// It says who vouches for the bytes; nothing of whether they tell the truth. Errors: Cancelled.
Result<void> checkSignatures(PackFacts& facts, const std::vector<ScannedFile>& files, const std::vector<GivenKey>& keys,
                             const CancelFlag& cancel);

} // namespace exhibit
