// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QTextDocument>

#include <memory>

class QTextBrowser;

namespace exhibit {

struct Theme;

struct ReportDocument
{
    std::unique_ptr<QTextDocument> document;
    QStringList sections; ///< headings of the second level
};

/// The Markdown of a report in the theme's colours and type; pointers in code spans become links. From any thread; the
/// document belongs to the thread of the application then.
ReportDocument reportDocument(const QByteArray& markdown, const Theme& theme);

/// The browser takes the document, and stays at the lines that it shows.
void showReport(QTextBrowser* browser, std::unique_ptr<QTextDocument> document);
/// Both at once.
QStringList showReport(QTextBrowser* browser, const QByteArray& markdown, const Theme& theme);

/// Brings the section with this heading to the top.
void scrollToSection(QTextBrowser* browser, const QString& heading);

} // namespace exhibit
