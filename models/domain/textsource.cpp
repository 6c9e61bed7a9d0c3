// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/textsource.h"

namespace exhibit {

SourceRef TextSource::pointTo(LineNumber first, LineNumber last, std::string_view quote) const
{
    SourceRef ref;
    ref.path = path;
    ref.firstLine = firstLine.plus(first.zeroBased());
    ref.lastLine = firstLine.plus(last.zeroBased());
    ref.quote = cutQuote(quote);
    if (!member.empty()) {
        ref.member = member;
        ref.memberFirstLine = first;
    }
    return ref;
}

} // namespace exhibit
