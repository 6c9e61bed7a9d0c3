// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace exhibit {

/// One short sentence of what was just done, for the status line of the window that `from` stands in: it travels up the
/// parents as a QStatusTipEvent, so nothing between has to pass it on.
void tell(QWidget* from, const QString& sentence);

/// `text` to the clipboard, and `sentence` told; empty: "Copied <text>".
void copyAndTell(QWidget* from, const QString& text, const QString& sentence = {});

/// "Copied 12 rows"
QString copiedRows(qint64 rows);

/// "Copied 3 lines"
QString copiedLines(const QString& text);

} // namespace exhibit
