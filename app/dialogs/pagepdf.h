// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace exhibit {

/// What is seen of a widget as one page of PDF, A4 upright or across, with its title above; from there it is printed.
/// Writes the whole file or nothing. Empty, or why it could not be written.
QString writePagePdf(QWidget* shown, const QString& title, const QString& path);

/// Asks where to, and says where it was written.
void askAndWritePagePdf(QWidget* shown, const QString& title);

} // namespace exhibit
