// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/workers.h"
#include "widgets/pages/page.h"
#include "widgets/pages/report/renderedreport.h"

#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class QPlainTextEdit;
class QPrinter;
class QStackedWidget;
class QTextBrowser;

namespace exhibit {

class PagesBar;
class PagesView;
class ReportChoices;
class SegmentedControl;
class ToneLabel;

/// The review as it will be exported: what it holds and for whom, preview and source, checks, and the export itself.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("report"); }
    QString title() const override { return tr("Report"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    bool isComplete() const override;
    void
    restoreLocation(const QString& location) override; ///< `section=` and the id of one: its heading comes to the top

    /// Asks where to, unless `path` is given; tables go into a folder. The bytes are those of `exhibit review`.
    void exportReport(ReportFormat format, const QString& path = {});
    /// The confirmed edits of documents for `git apply`.
    void exportPatch(const QString& path = {});
    ReportChoices* choices() const { return m_choices; }
    QString sourceText() const; ///< as Source shows it; empty until the report is made
    PagesView* pages() const { return m_pages; }
    /// Asks for a printer and prints the pages of the PDF.
    void print();
    void printTo(const std::shared_ptr<QPrinter>& printer);

Q_SIGNALS:
    void exported(const QString& path);
    void exportFailed(const QString& why);
    void printed(bool done);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QWidget* makePreview();
    void connectChoices();
    void renderAnew();
    Messages reportMessages() const;
    void render();
    void cancel();
    void apply(const std::shared_ptr<const RenderedReport>& rendered);
    void showChecks();
    void showExtent();
    void showMode();
    void showPreview();
    void showSought();
    void followLink(const QUrl& link);
    void openInViewer();
    void write(ReportFormat format, const QString& target);
    void tellWritten(const QString& target, const Result<void>& written);

    PackSnapshot m_snapshot;
    std::shared_ptr<const RenderedReport> m_rendered;
    bool m_previewStale = false; ///< drawn in the look of before, or still being drawn
    bool m_sourceStale = false;  ///< nobody has looked at it since
    bool m_stale = true;
    QString m_sought; ///< heading to bring to the top when the preview is there
    ReportFormat m_pendingFormat = ReportFormat::Markdown;
    QString m_pendingPath;
    bool m_exportPending = false;

    QTemporaryDir m_viewed; ///< files that were opened in another program
    bool m_openWhenWritten = false;
    SharedProgress m_progress; ///< of the checks, or of what is being written
    QTimer m_showProgress;
    ReportChoices* m_choices;
    SegmentedControl* m_mode = nullptr;
    ToneLabel* m_exact = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTextBrowser* m_preview = nullptr;
    QPlainTextEdit* m_source = nullptr;
    PagesView* m_pages = nullptr;
    PagesBar* m_pagesBar = nullptr;
    Workers m_workers;  ///< last: they call until they have ended
    Workers m_writing;  ///< what is exported is what was seen then
    Workers m_printing; ///< goes on whatever is looked at meanwhile
    Workers m_drawing;  ///< the text of the preview
};

} // namespace exhibit
