// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/reportpage.h"

#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "models/report/markdownreport.h"
#include "models/report/messages.h"
#include "models/report/patch/editpatch.h"
#include "models/report/sections/reportsections.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/theme.h"
#include "widgets/pages/report/pagesbar.h"
#include "widgets/pages/report/pagesview.h"
#include "widgets/pages/report/printjob.h"
#include "widgets/pages/report/reportchoices.h"
#include "widgets/pages/report/reportpreview.h"

#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace exhibit {

namespace {

constexpr int progressEveryMs = 100;
constexpr int linesOfOnePage = 60;

} // namespace

ReportPage::ReportPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_choices(new ReportChoices(*context.messages))
{
    setAccessibleName(title());
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("reportSplitter"));
    splitter->addWidget(m_choices);
    splitter->addWidget(makePreview());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(316), scaled(936)});
    splitter->setCollapsible(1, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    connectChoices();
    m_showProgress.setInterval(progressEveryMs);
    connect(&m_showProgress, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_choices->setProgress(m_progress->load(std::memory_order_relaxed) / 1000.0);
    });
    if (DecisionBook* book = this->context().decisions) {
        connect(book, &DecisionBook::changed, this, [this, book] {
            if (m_snapshot)
                setSnapshot(book->snapshot());
        });
    }
}

void ReportPage::connectChoices()
{
    connect(m_choices, &ReportChoices::changed, this, &ReportPage::renderAnew);
    connect(m_choices, &ReportChoices::formatChanged, this, &ReportPage::renderAnew);
    connect(m_choices, &ReportChoices::cancelRequested, this, &ReportPage::cancel);
    connect(m_choices, &ReportChoices::patchRequested, this, [this] { exportPatch(); });
    connect(m_choices, &ReportChoices::exportRequested, this, [this] { exportReport(m_choices->format()); });
    connect(m_choices, &ReportChoices::copyRequested, this, [this] {
        if (m_rendered)
            copyAndTell(this, QString::fromUtf8(m_rendered->markdown), tr("Copied the report"));
    });
    connect(m_choices, &ReportChoices::sectionActivated, this, [this](const std::string& section) {
        scrollToSection(m_preview, reportMessages().text(sectionNamed(section)->title));
    });
    const std::pair<Qt::Key, const char*> readers[] = {
        {Qt::Key_1, "operator"}, {Qt::Key_2, "maintainer"}, {Qt::Key_3, "auditor"}};
    for (const auto& [key, reader] : readers) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this, name = QLatin1String(reader)] { m_choices->setReader(name); });
    }
}

/// The report speaks English, whatever the window does, or the language that was chosen for it.
Messages ReportPage::reportMessages() const
{
    const Language* language = languageNamed(m_choices->options().language);
    return context().messages->in(language ? *language : english());
}

QWidget* ReportPage::makePreview()
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_mode = new SegmentedControl;
    m_mode->addSegment(tr("Preview"));
    m_mode->addSegment(tr("Source"));
    m_mode->setCurrent(0);
    m_exact = ToneLabel::elided();
    m_exact->setTone(Tone::Muted);
    auto* view = makeButton(tr("Open in viewer"), ButtonKind::Default, Icon::Open);
    view->setToolTip(
        tr("Writes the file to a folder that lasts as long as this window, and opens it in the program for "
           "its kind"));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->setSpacing(10);
    bar->addWidget(m_mode);
    bar->addWidget(m_exact, 1);
    m_pages = new PagesView;
    m_pagesBar = new PagesBar(m_pages);
    auto* print = makeButton(tr("Print…"), ButtonKind::Default);
    print->setToolTip(tr("Prints the pages as the PDF has them"));
    bar->addWidget(m_pagesBar);
    bar->addWidget(print);
    bar->addWidget(view);
    m_preview = new QTextBrowser;
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setOpenLinks(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    connect(m_preview, &QTextBrowser::anchorClicked, this, &ReportPage::followLink);
    m_source = new QPlainTextEdit;
    m_source->setAccessibleName(tr("Source of the report"));
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    setTextStyle(m_source, TextStyle::Code);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_source);
    m_stack->addWidget(m_pages);
    m_pagesBar->hide();
    connect(m_mode, &SegmentedControl::currentChanged, this, &ReportPage::showMode);
    connect(print, &QPushButton::clicked, this, &ReportPage::print);
    connect(view, &QPushButton::clicked, this, &ReportPage::openInViewer);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    return panel;
}

void ReportPage::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    if (m_snapshot.decisions && m_snapshot.decisions->byId.empty() && m_snapshot.decisions->unplaced.empty())
        m_snapshot.decisions.reset(); // as the command line: nothing decided is not told
    m_stale = true;
    m_rendered.reset();
    m_workers.cancelAll();
    m_choices->setSnapshot(m_snapshot);
    if (!m_printing.isBusy())
        m_choices->result()->clear();
    if (isVisible())
        render();
}

void ReportPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        render();
    else if (m_previewStale)
        showPreview();
}

void ReportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_rendered || (m_previewStale && !m_drawing.isBusy()))
        return;
    m_drawing.cancelAll();
    // A theme changes by several events; a long report is drawn once, and only while it is looked at.
    m_previewStale = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (isVisible() && m_previewStale)
                showPreview();
        },
        Qt::QueuedConnection);
}

bool ReportPage::isComplete() const
{
    if (!Page::isComplete() || !m_snapshot)
        return Page::isComplete();
    // A document lays itself out bit by bit, and its bars come and go with that; asking for its width ends it.
    return m_rendered && !m_previewStale && m_preview->document()->idealWidth() > 0;
}

void ReportPage::renderAnew()
{
    m_stale = true;
    m_rendered.reset();
    m_workers.cancelAll();
    if (isVisible())
        render();
}

void ReportPage::cancel()
{
    m_choices->setProgress(-1);
    m_showProgress.stop();
    if (m_writing.isBusy()) {
        m_writing.cancelAll();
        m_choices->result()->setTone(Tone::Secondary);
        m_choices->result()->setText(tr("Cancelled. Nothing was written."));
        return;
    }
    m_workers.cancelAll();
    m_exportPending = false;
    m_choices->pointers()->setTone(Tone::Warn);
    m_choices->pointers()->setText(
        tr("Not checked: it was cancelled. Choose again what the report holds to check it."));
}

void ReportPage::render()
{
    if (!m_snapshot)
        return;
    m_stale = false;
    m_choices->pointers()->setTone(Tone::Secondary);
    m_choices->pointers()->setText(tr("Checking every pointer…"));
    m_progress = std::make_shared<std::atomic<int>>(0);
    m_showProgress.start();
    const auto job = [snapshot = m_snapshot, messages = reportMessages(), options = m_choices->options(),
                      format = m_choices->format(), progress = m_progress](const CancelFlag& cancel) {
        return renderReport(format, snapshot, messages, options, progress, cancel);
    };
    m_workers.run(this, job, [this](const std::shared_ptr<const RenderedReport>& rendered) { apply(rendered); });
}

void ReportPage::apply(const std::shared_ptr<const RenderedReport>& rendered)
{
    m_rendered = rendered;
    m_showProgress.stop();
    m_choices->setProgress(m_writing.isBusy() ? 0 : -1);
    showChecks();
    const bool isText = isShownAsText(rendered->format);
    m_sourceStale = true;
    m_exact->setText(isText                                  ? tr("The source is exactly what is exported.")
                     : rendered->format == ReportFormat::Pdf ? tr("The pages are those of the file.")
                                                             : tr("The tables hold the same, a row for each thing."));
    m_pages->setPages(rendered->pages);
    m_pagesBar->setAll(rendered->pages.all());
    showMode();
    showPreview();
    if (m_exportPending) {
        m_exportPending = false;
        exportReport(m_pendingFormat, m_pendingPath);
    }
}

void ReportPage::showChecks()
{
    const auto total = groupedNumber(static_cast<qint64>(m_rendered->pointers));
    const auto& unresolved = m_rendered->unresolved;
    ToneLabel* pointers = m_choices->pointers();
    pointers->setTone(unresolved.empty() ? Tone::Ok : Tone::Fail);
    pointers->setText(unresolved.empty() ? tr("All %1 pointers resolve to their lines.").arg(total)
                                         : tr("%1 of %2 pointers do not resolve; the report says which.")
                                               .arg(groupedNumber(static_cast<qint64>(unresolved.size())), total));
    pointers->setToolTip(QStringList(unresolved.begin(), unresolved.end()).join(QLatin1Char('\n')));
    showExtent();
    const int masked = m_rendered->masked;
    m_choices->credentials()->setVisible(masked > 0);
    m_choices->credentials()->setTone(Tone::Warn);
    m_choices->credentials()->setText(masked == 1 ? tr("1 credential is masked.")
                                                  : tr("%1 credentials are masked.").arg(groupedNumber(masked)));
    const int undecided = countDecisions(m_snapshot).undecided();
    m_choices->undecided()->setTone(undecided == 0 ? Tone::Ok : Tone::Warn);
    m_choices->undecided()->setText(
        undecided == 0   ? tr("Everything is decided.")
        : undecided == 1 ? tr("1 item is undecided and exported as open.")
                         : tr("%1 items are undecided and exported as open.").arg(groupedNumber(undecided)));
    const std::int64_t problems = m_snapshot.review->totals.problems;
    m_choices->problems()->setTone(problems == 0 ? Tone::Ok : Tone::Warn);
    m_choices->problems()->setText(problems == 0 ? tr("Everything in the pack was read as expected.")
                                   : problems == 1
                                       ? tr("1 diagnostic is listed in the report.")
                                       : tr("%1 diagnostics are listed in the report.").arg(groupedNumber(problems)));
}

/// How long it is; a brief is meant to fit one page.
void ReportPage::showExtent()
{
    ToneLabel* label = m_choices->extent();
    const bool isBrief = m_choices->options().scope == ReportScope::Brief;
    const int pages = m_rendered->pages.all();
    const int lines = static_cast<int>(m_rendered->markdown.count('\n'));
    const bool fits = m_rendered->format == ReportFormat::Pdf ? pages == 1 : lines <= linesOfOnePage;
    label->setTone(!isBrief ? Tone::Secondary : fits ? Tone::Ok : Tone::Warn);
    if (m_rendered->format == ReportFormat::Pdf)
        label->setText(pages == 1 ? tr("Fits one page.") : tr("%1 pages.").arg(groupedNumber(pages)));
    else if (isBrief && fits)
        label->setText(
            tr("Fits one page, %1 of its %2 lines are left.").arg(linesOfOnePage - lines).arg(linesOfOnePage));
    else
        label->setText(tr("%1 lines of Markdown.").arg(groupedNumber(lines)));
}

/// The PDF is previewed as its pages, all else as text.
void ReportPage::showMode()
{
    const bool isPdf = m_rendered && m_rendered->format == ReportFormat::Pdf;
    m_pagesBar->setVisible(isPdf && m_mode->current() == 0);
    if (m_mode->current() == 1) {
        if (std::exchange(m_sourceStale, false))
            m_source->setPlainText(sourceText());
        m_stack->setCurrentWidget(m_source);
    } else {
        m_stack->setCurrentWidget(isPdf ? static_cast<QWidget*>(m_pages) : m_preview);
    }
}

QString ReportPage::sourceText() const
{
    return !m_rendered ? QString()
                       : QString::fromUtf8(m_rendered->source.isEmpty() ? m_rendered->markdown : m_rendered->source);
}

void ReportPage::print()
{
    if (!m_rendered || !m_snapshot)
        return;
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    prepareForPages(*printer, m_choices->options().paper, fromUtf8(m_snapshot.facts->name));
    QPrintDialog dialog(printer.get(), this);
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, true);
    if (dialog.exec() == QDialog::Accepted)
        printTo(printer);
}

void ReportPage::printTo(const std::shared_ptr<QPrinter>& printer)
{
    if (!m_rendered || !m_snapshot)
        return;
    const auto job = [snapshot = m_snapshot, messages = reportMessages(), options = m_choices->options(),
                      checked = m_rendered->checked, printer](const CancelFlag& cancel) {
        return printPages(*printer, reportPages(snapshot, messages, checked, options), cancel);
    };
    m_choices->result()->setTone(Tone::Secondary);
    m_choices->result()->setText(tr("Printing…"));
    m_printing.run(this, job, [this](bool done) {
        m_choices->result()->setTone(done ? Tone::Ok : Tone::Fail);
        m_choices->result()->setText(done ? tr("Handed to the printer.")
                                          : tr("It could not be printed. Look at the printer, or export the PDF."));
        Q_EMIT printed(done);
    });
}

/// The text of a long report is taken apart by a thread; what stood there before stays until then.
void ReportPage::showPreview()
{
    m_drawing.cancelAll();
    if (m_previewStale = m_rendered != nullptr; !m_previewStale)
        return;
    m_drawing.run(
        this,
        [rendered = m_rendered, theme = &themeFor(this)](const CancelFlag&) {
            return std::make_shared<ReportDocument>(reportDocument(rendered->markdown, *theme));
        },
        [this](const std::shared_ptr<ReportDocument>& report) {
            m_previewStale = false;
            showReport(m_preview, std::move(report->document));
            showSought();
        });
}

void ReportPage::restoreLocation(const QString& location)
{
    const QString section = location.section(QLatin1String("section="), 1);
    if (section.isEmpty())
        return;
    m_sought = reportMessages().text(("report.heading." + section.toStdString()).c_str());
    m_mode->setCurrent(0);
    if (m_rendered && !m_previewStale)
        showSought();
}

void ReportPage::showSought()
{
    if (const QString heading = std::exchange(m_sought, {}); !heading.isEmpty())
        scrollToSection(m_preview, heading);
}

/// The file as it is exported, in the program that the person has for it.
void ReportPage::openInViewer()
{
    const ReportFormat format = m_choices->format();
    if (!m_rendered || !m_snapshot || !m_viewed.isValid())
        return;
    const QString name = fromUtf8(m_snapshot.facts->name) + QStringLiteral("-review");
    m_openWhenWritten = true;
    write(format, m_viewed.filePath(format == ReportFormat::Csv ? name : name + fileSuffix(format)));
}

void ReportPage::followLink(const QUrl& link)
{
    if (const auto ref = parseSourceRef(QUrl::fromPercentEncoding(link.toEncoded()).toStdString()))
        Q_EMIT openRequested(*ref, {*ref}, OpenMode::Dock);
}

void ReportPage::exportReport(ReportFormat format, const QString& path)
{
    if (!m_snapshot)
        return;
    QString target = path;
    if (target.isEmpty()) {
        const QString suggested = fromUtf8(m_snapshot.facts->name) + QStringLiteral("-review");
        target = format == ReportFormat::Csv
                     ? QFileDialog::getExistingDirectory(this, tr("Folder for the tables"))
                     : QFileDialog::getSaveFileName(this, tr("Export the review"), suggested + fileSuffix(format));
        if (target.isEmpty())
            return;
    }
    if (!m_rendered) {
        m_exportPending = true;
        m_pendingFormat = format;
        m_pendingPath = target;
        if (m_stale)
            render();
        return;
    }
    write(format, target);
}

void ReportPage::write(ReportFormat format, const QString& target)
{
    // Large packs take their time; the window stays usable.
    m_progress = std::make_shared<std::atomic<int>>(0);
    const auto job = [snapshot = m_snapshot, messages = reportMessages(), options = m_choices->options(),
                      rendered = m_rendered, progress = m_progress, format, target](const CancelFlag& cancel) {
        return writeRendered(format, target, snapshot, messages, options, *rendered, progress, cancel);
    };
    m_choices->result()->setTone(Tone::Secondary);
    m_choices->result()->setText(tr("Writing…"));
    m_choices->setProgress(0);
    m_showProgress.start();
    m_writing.cancelAll();
    m_writing.run(this, job, [this, target](const Result<void>& written) {
        m_showProgress.stop();
        m_choices->setProgress(-1);
        tellWritten(target, written);
    });
}

void ReportPage::exportPatch(const QString& path)
{
    if (!m_snapshot)
        return;
    const QString suggested = fromUtf8(m_snapshot.facts->name) + QStringLiteral("-edits.patch");
    const QString target =
        path.isEmpty() ? QFileDialog::getSaveFileName(this, tr("Export the confirmed edits"), suggested) : path;
    if (target.isEmpty())
        return;
    const auto job = [snapshot = m_snapshot, messages = context().messages->in(english()), target](const CancelFlag&) {
        return writeReport(target, patchText(editPatch(snapshot, PatchEdits::Confirmed), snapshot, messages));
    };
    m_choices->result()->setTone(Tone::Secondary);
    m_choices->result()->setText(tr("Writing…"));
    m_workers.run(this, job, [this, target](const Result<void>& written) { tellWritten(target, written); });
}

void ReportPage::tellWritten(const QString& target, const Result<void>& written)
{
    const bool opens = std::exchange(m_openWhenWritten, false);
    if (written) {
        m_choices->result()->setTone(Tone::Ok);
        m_choices->result()->setText(opens ? QString() : tr("Written to %1.").arg(target));
        if (opens)
            QDesktopServices::openUrl(QUrl::fromLocalFile(target));
        tell(this, opens ? tr("Opened %1").arg(target) : tr("Saved %1").arg(target));
        Q_EMIT exported(target);
        return;
    }
    const QString why = context().messages->text(written.error());
    m_choices->result()->setTone(Tone::Fail);
    m_choices->result()->setText(why);
    tell(this, why);
    Q_EMIT exportFailed(why);
}

} // namespace exhibit
