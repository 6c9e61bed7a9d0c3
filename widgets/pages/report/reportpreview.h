// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

class QTextBrowser;

namespace exhibit {

struct Theme;

/// Shows the Markdown of a report in the theme's colours and type; pointers in code spans become links. Returns the
/// headings of the second level, for a list of sections.
QStringList showReport(QTextBrowser* browser, const QByteArray& markdown, const Theme& theme);

/// Brings the section with this heading to the top.
void scrollToSection(QTextBrowser* browser, const QString& heading);

} // namespace exhibit
