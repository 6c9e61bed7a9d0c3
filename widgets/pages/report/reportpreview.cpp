// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/reportpreview.h"

#include "models/domain/sourceref.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/glyphs.h"
#include "widgets/common/look/theme.h"
#include "widgets/pages/report/previewtext.h"
#include "widgets/pages/report/slicedlayout.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPointer>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextFrame>
#include <QTextList>
#include <QTextOption>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace exhibit {

namespace {

TextStyle styleOfHeading(int level)
{
    switch (level) {
    case 1:
        return TextStyle::Display;
    case 2:
        return TextStyle::Section;
    default:
        return TextStyle::Heading;
    }
}

void styleHeadings(QTextDocument* document, QStringList& sections)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 0)
            continue;
        if (level == 2)
            sections.append(block.text());
        QTextCursor cursor(block);
        cursor.select(QTextCursor::BlockUnderCursor);
        QTextCharFormat format;
        format.setFont(fontFor(styleOfHeading(level)));
        cursor.setCharFormat(format); // instead of the importer's sizes, which leave out code in a heading
        QTextBlockFormat space = block.blockFormat();
        space.setTopMargin(level == 1 ? 0 : scaled(14));
        space.setBottomMargin(scaled(6));
        QTextCursor(block).setBlockFormat(space);
    }
}

/// Lists that go on with the numbers of another are paragraphs with their numbers as text (previewText()): they are set
/// in as the items of a list are.
void styleCountedOn(QTextDocument* document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        const auto digits = std::find_if_not(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
        const qsizetype length = digits - text.begin();
        if (length == 0 || length > 3 || text.mid(length, 2) != QLatin1String(". ") || block.textList() ||
            block.blockFormat().headingLevel() > 0 || QTextCursor(block).currentTable())
            continue;
        QTextBlockFormat set = block.blockFormat();
        const QFontMetricsF metrics(fontFor(TextStyle::Body));
        const double hanging = metrics.horizontalAdvance(text.left(length + 2));
        set.setLeftMargin(document->indentWidth());
        set.setTextIndent(-hanging);
        QTextCursor(block).setBlockFormat(set);
    }
}

/// Code spans keep the mono font; those that are pointers become links.
void styleSpans(QTextDocument* document, const Theme& theme)
{
    struct Span
    {
        int position, length;
        bool pointer;
    };
    std::vector<Span> spans;
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            continue;
        if (block.blockFormat().nonBreakableLines()) {
            // A diff line may be longer than the page; a preview that scrolls sideways is no preview.
            QTextBlockFormat wrapped = block.blockFormat();
            wrapped.setNonBreakableLines(false);
            QTextCursor(block).setBlockFormat(wrapped);
        }
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (!fragment.charFormat().fontFixedPitch())
                continue;
            spans.push_back(
                {fragment.position(), fragment.length(), parseSourceRef(fragment.text().toStdString()).has_value()});
        }
    }
    QTextCursor cursor(document);
    for (const Span& span : spans) {
        cursor.setPosition(span.position);
        cursor.setPosition(span.position + span.length, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setFont(fontFor(TextStyle::Pointer));
        if (span.pointer) {
            format.setAnchor(true);
            format.setAnchorHref(QString::fromLatin1(QUrl::toPercentEncoding(cursor.selectedText())));
            format.setForeground(theme.accent);
        }
        cursor.mergeCharFormat(format);
    }
}

void styleTables(QTextFrame* frame, const Theme& theme)
{
    const auto children = frame->childFrames();
    for (QTextFrame* child : children) {
        if (auto* table = qobject_cast<QTextTable*>(child)) {
            QTextTableFormat format = table->format();
            format.setBorder(1);
            format.setBorderBrush(theme.hair);
            format.setBorderCollapse(true);
            format.setCellPadding(scaled(4));
            format.setCellSpacing(0);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 99)); // rounded up, 100 is wider than the page
            table->setFormat(format);
        }
        styleTables(child, theme);
    }
}

} // namespace

ReportDocument reportDocument(const QByteArray& markdown, const Theme& theme)
{
    // A document of its own until it is complete: every change of one that is shown lays it out again.
    ReportDocument report{std::make_unique<QTextDocument>(), {}};
    QTextDocument* document = report.document.get();
    document->setUndoRedoEnabled(false);
    document->setDefaultFont(fontFor(TextStyle::Body));
    document->setDocumentMargin(scaled(28));
    QTextOption wrapped = document->defaultTextOption();
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // paths and node ids have no blanks
    document->setDefaultTextOption(wrapped);
    QTextDocument::MarkdownFeatures features = QTextDocument::MarkdownDialectGitHub;
    features |= QTextDocument::MarkdownNoHTML;
    document->setMarkdown(drawable(QString::fromUtf8(previewText(markdown))), features);
    styleHeadings(document, report.sections);
    styleCountedOn(document);
    styleSpans(document, theme);
    styleTables(document->rootFrame(), theme);
    document->moveToThread(QCoreApplication::instance()->thread());
    return report;
}

void showReport(QTextBrowser* browser, std::unique_ptr<QTextDocument> document)
{
    const int scroll = browser->verticalScrollBar()->value();
    // The browser deletes the document that it made itself, and only that one.
    const QPointer<QTextDocument> before = browser->document();
    document->setParent(browser);
    document->setTextWidth(browser->viewport()->width()); // without a width it would all be laid out at once
    browser->setDocument(document.release());
    new SlicedLayout(browser);
    if (before)
        before->deleteLater();
    browser->verticalScrollBar()->setValue(scroll);
}

QStringList showReport(QTextBrowser* browser, const QByteArray& markdown, const Theme& theme)
{
    ReportDocument report = reportDocument(markdown, theme);
    showReport(browser, std::move(report.document));
    return report.sections;
}

void scrollToSection(QTextBrowser* browser, const QString& heading)
{
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 2 && block.text() == heading) {
            const QRect at = browser->cursorRect(QTextCursor(block));
            browser->verticalScrollBar()->setValue(browser->verticalScrollBar()->value() + at.top() - scaled(12));
            return;
        }
    }
}

} // namespace exhibit
