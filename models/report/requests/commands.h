// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <string>

namespace exhibit {

/// `text` as one word of a POSIX shell; empty if it holds characters that no command should.
std::string shellWord(const std::string& text);

/// Commands for what is missing, by the runner that the runs of the pack used.
class EvidenceCommands
{
public:
    EvidenceCommands(const Review& review, const Messages& messages);

    /// Empty if there is none for what would settle the claim.
    std::string of(const Message& wouldSettle) const;
    /// Empty if there is none for a file of this name.
    std::string ofFile(const std::string& path) const;

private:
    std::string said(const std::string& kind, std::vector<MessageArg> args) const;

    const Messages& m_messages;
    std::vector<std::string> m_runners; ///< that most runs used first
};

} // namespace exhibit
