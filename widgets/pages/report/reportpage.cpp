// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/reportpage.h"

#include "models/items/base/rowlist.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "models/report/json/jsonreport.h"
#include "models/report/markdownreport.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
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

#include <QEvent>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QTextOption>
#include <QVBoxLayout>

namespace exhibit {

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
    m_preview->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
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
    m_markdown = new QRadioButton(tr("Markdown"));
    m_markdown->setToolTip(tr("The review for people, with pointers as text"));
    m_json = new QRadioButton(tr("JSON"));
    m_json->setToolTip(tr("Findings, verdicts and pointers for programs (exhibit.review/1)"));
    m_markdown->setChecked(true);
    m_pointers = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_problems = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_result = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    for (ToneLabel* label : {m_pointers, m_problems, m_result})
        label->setWordWrap(true);
    auto* copy = makeButton(tr("Copy"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy the whole report"));
    m_export = makeButton(tr("Export Markdown"), ButtonKind::Primary, Icon::Export);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copy);
    buttons->addWidget(m_export, 1);
    layout->addWidget(new ToneLabel(tr("Export"), TextStyle::Heading, Tone::Text));
    layout->addWidget(m_markdown);
    layout->addWidget(m_json);
    layout->addSpacing(8);
    layout->addWidget(m_pointers);
    layout->addWidget(m_problems);
    layout->addStretch(1);
    layout->addWidget(m_result);
    layout->addLayout(buttons);
    connect(m_json, &QRadioButton::toggled, this,
            [this](bool json) { m_export->setText(json ? tr("Export JSON") : tr("Export Markdown")); });
    connect(copy, &QPushButton::clicked, this, [this] {
        if (!m_rendered)
            return;
        copyAndTell(this, QString::fromUtf8(format() == ReportFormat::Json ? m_rendered->json : m_rendered->markdown),
                    tr("Copied the report"));
    });
    connect(m_export, &QPushButton::clicked, this, [this] { exportReport(format()); });
    return panel;
}

ReportFormat ReportPage::format() const
{
    return m_json->isChecked() ? ReportFormat::Json : ReportFormat::Markdown;
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
    return Page::isComplete() && (!m_snapshot || (m_rendered && !m_previewStale));
}

void ReportPage::render()
{
    if (!m_snapshot)
        return;
    m_stale = false;
    m_pointers->setText(tr("Checking every pointer…"));
    const auto job = [snapshot = m_snapshot, messages = *context().messages](const CancelFlag&) {
        auto rendered = std::make_shared<Rendered>();
        const std::vector<PointerFailure> failures = checkPointers(snapshot);
        rendered->markdown = markdownReport(snapshot, messages, failures);
        rendered->json = jsonReport(snapshot, messages, failures);
        rendered->pointers = Citations(snapshot).places().size();
        for (const PointerFailure& failure : failures)
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
        const QString suggested = fromUtf8(m_snapshot.facts->name) + QStringLiteral("-review") + fileSuffix(format);
        target =
            QFileDialog::getSaveFileName(this, tr("Export the review"), suggested,
                                         format == ReportFormat::Json ? tr("JSON (*.json)") : tr("Markdown (*.md)"));
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
    const auto written = writeReport(target, format == ReportFormat::Json ? m_rendered->json : m_rendered->markdown);
    if (written) {
        m_result->setTone(Tone::Ok);
        m_result->setText(tr("Written to %1.").arg(target));
        tell(this, tr("Saved %1").arg(target));
        Q_EMIT exported(target);
    } else {
        const QString why = context().messages->text(written.error());
        m_result->setTone(Tone::Fail);
        m_result->setText(why);
        tell(this, why);
        Q_EMIT exportFailed(why);
    }
}

} // namespace exhibit
