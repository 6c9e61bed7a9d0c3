// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace exhibit::test {

/// What one command line did.
struct CapturedRun
{
    int code = -1; ///< -1: it asked for the window
    QByteArray output, errors;
};

/// Runs `exhibit …` in this process and catches what it writes. `arguments` without the program's name.
/// `outputPath`: where standard output goes instead of being caught, e.g. a full device.
CapturedRun runExhibit(const QStringList& arguments, const QString& outputPath = {});

/// Lets indexes and decisions of this test program live below `folder`.
void useFoldersBelow(const QString& folder);

} // namespace exhibit::test
