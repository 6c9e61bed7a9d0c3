// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace exhibit::test {

/// Texts that end at the edge of what they are drawn in without an ellipsis, as they are drawn now. What scrolls
/// sideways is left out.
QStringList cutTexts(QWidget* window);

} // namespace exhibit::test
