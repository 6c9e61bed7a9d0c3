// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"

#include <QString>

namespace exhibit {

/// One line of the loading page.
struct LoadingFile
{
    enum class State { Waiting, Reading, Done, Skipped };

    QString path; ///< relative to the pack
    quint64 bytes = 0;
    quint64 bytesDone = 0;
    ArtifactKind kind = ArtifactKind::Unknown; ///< Unknown until identified
    State state = State::Waiting;
    QString note; ///< what was found, as a sentence for people; may be empty
    int problems = 0;
};

} // namespace exhibit
