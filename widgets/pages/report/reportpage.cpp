// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/reportpage.h"

#include "models/items/base/rowlist.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "models/report/csv/csvreport.h"
#include "models/report/messages.h"
#include "models/report/patch/editpatch.h"
#include "models/report/reportformats.h"
#include "models/review/citations.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/parts/panel.h"
#include "widgets/common/views/listview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/report/reportpreview.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace exhibit {

namespace {

struct FormatChoice
{
    ReportFormat format;
    QString title, toolTip;
};

QVector<FormatChoice> formatChoices()
{
    return {{ReportFormat::Markdown, ReportPage::tr("Markdown"),
             ReportPage::tr("The review for people, with pointers as text")},
            {ReportFormat::Html, ReportPage::tr("HTML"),
             ReportPage::tr("One file for any browser, with the cited lines; to be printed as well")},
            {ReportFormat::Pdf, ReportPage::tr("PDF"),
             ReportPage::tr("The same on paper, with bookmarks, links and digests below each page")},
            {ReportFormat::Json, ReportPage::tr("JSON"),
             ReportPage::tr("Findings, verdicts and pointers for programs (exhibit.review/1)")},
            {ReportFormat::Sarif, ReportPage::tr("SARIF"),
             ReportPage::tr("Findings for code hosts and editors (SARIF 2.1.0)")},
            {ReportFormat::Csv, ReportPage::tr("CSV"), ReportPage::tr("A folder of tables for spreadsheets")},
            {ReportFormat::Github, ReportPage::tr("GitHub comment"),
             ReportPage::tr("The brief for a pull request or a step summary")},
            {ReportFormat::Requests, ReportPage::tr("Requests"),
             ReportPage::tr("Missing evidence as a message to send, with what each would settle")}};
}

} // namespace

ReportPage::ReportPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), m_sections(new RowList(this))
{
    setAccessibleName(title());
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("reportSplitter"));
    splitter->addWidget(makeSections());
    splitter->addWidget(makePreview());
    splitter->addWidget(makeExport());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(252), scaled(733), scaled(267)});
    splitter->setCollapsible(1, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    if (DecisionBook* book = this->context().decisions) {
        connect(book, &DecisionBook::changed, this, [this, book] {
            if (m_snapshot)
                setSnapshot(book->snapshot());
        });
    }
}

QWidget* ReportPage::makeSections()
{
    auto* panel = new Panel;
    panel->setMinimumWidth(scaled(180));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(8);
    auto* heading = new ToneLabel(title(), TextStyle::Title, Tone::Text);
    heading->setContentsMargins(12, 0, 12, 0);
    m_sectionList = new ListView;
    m_sectionList->setAccessibleName(tr("Sections of the report"));
    m_sectionList->setModel(m_sections);
    m_sectionList->setItemDelegate(new TwoLineDelegate(
        [](const QModelIndex& index) {
            TwoLineDelegate::Data data;
            data.title = index.data(Qt::DisplayRole).toString();
            data.note = index.data(TrailingRole).toString();
            data.oneLine = true;
            return data;
        },
        m_sectionList));
    layout->addWidget(heading);
    layout->addWidget(m_sectionList, 1);
    connect(m_sectionList, &ListView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            scrollToSection(m_preview, index.data(Qt::DisplayRole).toString());
    });
    return panel;
}

QWidget* ReportPage::makePreview()
{
    auto* panel = new QWidget;
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_mode = new SegmentedControl;
    m_mode->addSegment(tr("Preview"));
    m_mode->addSegment(tr("Markdown source"));
    m_mode->setCurrent(0);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 8, 16, 8);
    bar->addWidget(m_mode);
    bar->addStretch(1);
    m_preview = new QTextBrowser;
    m_preview->setAccessibleName(tr("Preview of the report"));
    m_preview->setOpenLinks(false);
    m_preview->setFrameShape(QFrame::NoFrame);
    connect(m_preview, &QTextBrowser::anchorClicked, this, &ReportPage::followLink);
    m_source = new QPlainTextEdit;
    m_source->setAccessibleName(tr("Markdown source of the report"));
    m_source->setReadOnly(true);
    m_source->setFrameShape(QFrame::NoFrame);
    setTextStyle(m_source, TextStyle::Code);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_preview);
    m_stack->addWidget(m_source);
    connect(m_mode, &SegmentedControl::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    return panel;
}

QWidget* ReportPage::makeExport()
{
    auto* panel = new Panel;
    panel->setMinimumWidth(scaled(220));
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    m_scope = new SegmentedControl;
    m_scope->addSegment(tr("Full"));
    m_scope->addSegment(tr("Brief, one page"));
    m_scope->setCurrent(0);
    connect(m_scope, &SegmentedControl::currentChanged, this, &ReportPage::renderAnew);
    m_reader = new QComboBox;
    m_reader->setAccessibleName(tr("Whose sections the full report has"));
    m_reader->setToolTip(tr("Which sections the full report has, and in which order"));
    m_reader->addItem(tr("All sections"), QString());
    m_reader->addItem(tr("For the operator: what to do next"), QStringLiteral("operator"));
    m_reader->addItem(tr("For the maintainer: whether to merge"), QStringLiteral("maintainer"));
    m_reader->addItem(tr("For an auditor: whether it is true"), QStringLiteral("auditor"));
    m_reader->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_reader, &QComboBox::activated, this, &ReportPage::renderAnew);
    m_pointers = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_problems = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_result = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    for (ToneLabel* label : {m_pointers, m_problems, m_result})
        label->setWordWrap(true);
    auto* copy = makeButton(tr("Copy"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy the report as Markdown"));
    m_export = makeButton(tr("Export Markdown"), ButtonKind::Primary, Icon::Export);
    auto* patch = makeButton(tr("Edits as a patch…"), ButtonKind::Default, Icon::Edit);
    patch->setToolTip(tr("The confirmed edits of documents, as git apply takes them"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(m_export, 1);
    layout->addWidget(new ToneLabel(tr("Export"), TextStyle::Heading, Tone::Text));
    layout->addWidget(m_scope);
    layout->addWidget(m_reader);
    m_formats = new QButtonGroup(panel);
    for (const FormatChoice& choice : formatChoices()) {
        auto* radio = new QRadioButton(choice.title);
        radio->setToolTip(choice.toolTip);
        m_formats->addButton(radio, static_cast<int>(choice.format));
        layout->addWidget(radio);
    }
    m_formats->button(static_cast<int>(ReportFormat::Markdown))->setChecked(true);
    layout->addSpacing(8);
    layout->addWidget(m_pointers);
    layout->addWidget(m_problems);
    layout->addStretch(1);
    layout->addWidget(m_result);
    layout->addWidget(patch);
    layout->addLayout(buttons);
    connect(m_formats, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (checked)
            m_export->setText(tr("Export %1").arg(m_formats->checkedButton()->text()));
        if (static_cast<ReportFormat>(id) == ReportFormat::Requests)
            renderAnew(); // another text than the review
    });
    connect(patch, &QPushButton::clicked, this, [this] { exportPatch(); });
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_rendered)
            copyAndTell(this, QString::fromUtf8(m_rendered->markdown), tr("Copied the report"));
    });
    connect(m_export, &QPushButton::clicked, this, [this] { exportReport(format()); });
    return panel;
}

ReportFormat ReportPage::format() const
{
    return static_cast<ReportFormat>(m_formats->checkedId());
}

ReportOptions ReportPage::options() const
{
    ReportOptions options;
    options.reader = m_reader->currentData().toString().toStdString();
    options.scope = m_scope->current() == 1 ? ReportScope::Brief : ReportScope::Full;
    return options;
}

void ReportPage::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    if (m_snapshot.decisions && m_snapshot.decisions->byId.empty() && m_snapshot.decisions->unplaced.empty())
        m_snapshot.decisions.reset(); // as the command line: nothing decided is not told
    m_stale = true;
    m_rendered.reset();
    m_workers.cancelAll();
    m_result->clear();
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
    if (event->type() != QEvent::PaletteChange || !m_rendered || m_previewStale)
        return;
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

void ReportPage::render()
{
    if (!m_snapshot)
        return;
    m_stale = false;
    m_pointers->setText(tr("Checking every pointer…"));
    const ReportFormat shown = format() == ReportFormat::Requests ? ReportFormat::Requests : ReportFormat::Markdown;
    const auto job = [snapshot = m_snapshot, messages = *context().messages, options = options(),
                      shown](const CancelFlag&) {
        auto rendered = std::make_shared<Rendered>();
        rendered->failures = checkPointers(snapshot);
        rendered->markdown = reportBytes(shown, snapshot, messages, rendered->failures, options);
        rendered->pointers = Citations(snapshot).places().size();
        for (const PointerFailure& failure : rendered->failures)
            rendered->unresolved.push_back(fromUtf8(toString(failure.where)) + QStringLiteral(": ") +
                                           messages.text(failure.reason));
        return std::shared_ptr<const Rendered>(rendered);
    };
    m_workers.run(this, job, [this](const std::shared_ptr<const Rendered>& rendered) { apply(rendered); });
}

void ReportPage::apply(const std::shared_ptr<const Rendered>& rendered)
{
    m_rendered = rendered;
    const auto total = groupedNumber(static_cast<qint64>(rendered->pointers));
    if (rendered->unresolved.empty()) {
        m_pointers->setTone(Tone::Ok);
        m_pointers->setText(tr("All %1 pointers resolve to their lines.").arg(total));
        m_pointers->setToolTip({});
    } else {
        m_pointers->setTone(Tone::Fail);
        m_pointers->setText(tr("%1 of %2 pointers do not resolve; the report says which.")
                                .arg(groupedNumber(static_cast<qint64>(rendered->unresolved.size())), total));
        m_pointers->setToolTip(
            QStringList(rendered->unresolved.begin(), rendered->unresolved.end()).join(QLatin1Char('\n')));
    }
    const std::int64_t problems = m_snapshot.review->totals.problems;
    m_problems->setText(problems == 0   ? tr("Everything in the pack was read as expected.")
                        : problems == 1 ? tr("1 diagnostic is listed in the report.")
                                        : tr("%1 diagnostics are listed in the report.").arg(groupedNumber(problems)));
    m_source->setPlainText(QString::fromUtf8(rendered->markdown));
    showPreview();
    if (m_exportPending) {
        m_exportPending = false;
        exportReport(m_pendingFormat, m_pendingPath);
    }
}

void ReportPage::showPreview()
{
    m_previewStale = false;
    if (!m_rendered)
        return;
    std::vector<ListRow> sections;
    for (const QString& heading : showReport(m_preview, m_rendered->markdown, themeFor(this)))
        sections.push_back({{{Qt::DisplayRole, heading}, {IdRole, heading}}});
    m_sections->setRows(sections);
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
    const auto job = [snapshot = m_snapshot, messages = *context().messages, options = options(),
                      failures = m_rendered->failures, format, target](const CancelFlag&) {
        if (format == ReportFormat::Csv)
            return writeCsvFolder(target, snapshot, messages, options);
        return writeReport(target, reportBytes(format, snapshot, messages, failures, options));
    };
    m_result->setTone(Tone::Secondary);
    m_result->setText(tr("Writing…"));
    m_workers.run(this, job, [this, target](const Result<void>& written) { tellWritten(target, written); });
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
    const auto job = [snapshot = m_snapshot, messages = *context().messages, target](const CancelFlag&) {
        return writeReport(target, patchText(editPatch(snapshot, PatchEdits::Confirmed), snapshot, messages));
    };
    m_result->setTone(Tone::Secondary);
    m_result->setText(tr("Writing…"));
    m_workers.run(this, job, [this, target](const Result<void>& written) { tellWritten(target, written); });
}

void ReportPage::tellWritten(const QString& target, const Result<void>& written)
{
    if (written) {
        m_result->setTone(Tone::Ok);
        m_result->setText(tr("Written to %1.").arg(target));
        tell(this, tr("Saved %1").arg(target));
        Q_EMIT exported(target);
        return;
    }
    const QString why = context().messages->text(written.error());
    m_result->setTone(Tone::Fail);
    m_result->setText(why);
    tell(this, why);
    Q_EMIT exportFailed(why);
}

} // namespace exhibit
