// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"
#include "models/files/text/textfile.h"

#include <functional>
#include <map>
#include <memory>
#include <string>

namespace exhibit {

/// Finds where the lines stand now that notes were written on. A note follows the words of its first line, as a
/// decision follows its statement. What was found once is not read again. One thread.
class NotePlacer
{
public:
    struct Place
    {
        std::string id; ///< of a note on the lines as they stand now; empty: the words are gone from the file
        AnchorMatch match = AnchorMatch::Exact;
    };
    /// Null: the file cannot be read now. That says nothing about its lines.
    using Opener = std::function<std::shared_ptr<TextFile>(const std::string& path)>;

    const Place& placeOf(const std::string& noteId, const Opener& open);
    void trust(const std::string& noteId, Place place) { m_places.insert_or_assign(noteId, std::move(place)); }

private:
    std::map<std::string, Place> m_places;
};

} // namespace exhibit
