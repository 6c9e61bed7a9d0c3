// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/reportchoices.h"

#include "models/items/itemtext.h"
#include "models/report/sections/reportsections.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/controls/verticalscroll.h"
#include "widgets/common/controls/wraprow.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/parts/thinprogressbar.h"
#include "widgets/pages/report/checkline.h"
#include "widgets/pages/report/formatcard.h"
#include "widgets/pages/report/sectiondelegate.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr int sectionRow = 26; // design pixels
constexpr int longestName = 120;
constexpr int narrowestChoices = 200; // design pixels: in large text the preview beside it has room, too

struct FormatChoice
{
    ReportFormat format;
    QString title, note, toolTip;
};

QVector<FormatChoice> formatChoices()
{
    return {{ReportFormat::Markdown, ReportChoices::tr("Markdown"), QStringLiteral(".md"),
             ReportChoices::tr("The review for people, with pointers as text")},
            {ReportFormat::Html, ReportChoices::tr("HTML"), ReportChoices::tr("one file"),
             ReportChoices::tr("One file for any browser, with the cited lines; to be printed as well")},
            {ReportFormat::Pdf, ReportChoices::tr("PDF"), ReportChoices::tr("paper"),
             ReportChoices::tr("The same on paper, with bookmarks, links and digests below each page")},
            {ReportFormat::Json, ReportChoices::tr("JSON"), QStringLiteral("review/1"),
             ReportChoices::tr("Findings, verdicts and pointers for programs (exhibit.review/1)")},
            {ReportFormat::Sarif, ReportChoices::tr("SARIF"), QStringLiteral("2.1.0"),
             ReportChoices::tr("Findings for code hosts and editors (SARIF 2.1.0)")},
            {ReportFormat::Csv, ReportChoices::tr("CSV"), ReportChoices::tr("tables"),
             ReportChoices::tr("A folder of tables for spreadsheets")},
            {ReportFormat::Github, ReportChoices::tr("GitHub"), ReportChoices::tr("comment"),
             ReportChoices::tr("The brief for a pull request or a step summary")},
            {ReportFormat::Requests, ReportChoices::tr("Requests"), QStringLiteral(".md"),
             ReportChoices::tr("Missing evidence as a message to send, with what each would settle")},
            {ReportFormat::InToto, ReportChoices::tr("In-toto"), ReportChoices::tr("unsigned"),
             ReportChoices::tr("The JSON as an unsigned statement about the pack's digest, to be signed")}};
}

struct ReaderChoice
{
    QString reader, title, toolTip;
};

QVector<ReaderChoice> readerChoices()
{
    return {
        {QString(), ReportChoices::tr("All"), ReportChoices::tr("All sections, in their usual order")},
        {QStringLiteral("operator"), ReportChoices::tr("Operator"), ReportChoices::tr("What to do next (Alt+1)")},
        {QStringLiteral("maintainer"), ReportChoices::tr("Maintainer"), ReportChoices::tr("Whether to merge (Alt+2)")},
        {QStringLiteral("auditor"), ReportChoices::tr("Auditor"), ReportChoices::tr("Whether it is true (Alt+3)")}};
}

} // namespace

ReportChoices::ReportChoices(const Messages& messages, QWidget* parent) : Panel(parent), m_messages(messages)
{
    setMinimumWidth(scaled(narrowestChoices));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(10);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(12, 12, 12, 0);
    rows->setSpacing(10);
    for (QWidget* part : {makeHead(), makeSections(), makeFormats(), makeSwitches(), makeChecks()})
        rows->addWidget(part);
    rows->addStretch(1);
    // Where a window is low the choices scroll; what exports is always there.
    layout->addWidget(new VerticalScroll(content, tr("Choices of the report")), 1);
    QWidget* buttons = makeButtons();
    buttons->setContentsMargins(12, 0, 12, 0);
    layout->addWidget(buttons);
    setReader({});
}

QWidget* ReportChoices::makeHead()
{
    auto* head = new QWidget;
    auto* grid = new QGridLayout(head);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(8);
    m_note = ToneLabel::elided();
    m_note->setTone(Tone::Muted);
    auto* reset = makeSmallButton(tr("Reset"), ButtonKind::Ghost, Icon::Refresh);
    reset->setToolTip(tr("All sections in their usual order"));
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(new ToneLabel(tr("Report"), TextStyle::Title, Tone::Text));
    title->addWidget(m_note, 1);
    title->addWidget(reset);
    grid->addLayout(title, 0, 0);
    m_reader = new SegmentedControl;
    m_reader->setAccessibleName(tr("Whose sections the full report has"));
    for (const ReaderChoice& choice : readerChoices())
        m_reader->setSegmentToolTip(m_reader->addSegment(choice.title), choice.toolTip);
    m_reader->setShrinks();
    grid->addWidget(m_reader, 1, 0);
    m_scope = new SegmentedControl;
    m_scope->setAccessibleName(tr("Scope"));
    for (const QString& scope : {tr("Full"), tr("Brief, one page")})
        m_scope->setSegmentToolTip(m_scope->addSegment(scope), scope);
    m_scope->setShrinks();
    m_scope->setCurrent(0);
    grid->addWidget(m_scope, 2, 0);
    connect(reset, &QPushButton::clicked, this, [this] { setReader({}); });
    connect(m_reader, &SegmentedControl::currentChanged, this, [this](int segment) {
        if (!m_isQuiet)
            setReader(readerChoices().value(segment).reader);
    });
    connect(m_scope, &SegmentedControl::currentChanged, this, [this] {
        m_sections->setEnabled(m_scope->current() == 0); // a brief has its own
        noteSections();
        Q_EMIT changed();
    });
    return head;
}

QWidget* ReportChoices::makeSections()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* order = ToneLabel::elided();
    order->setText(tr("Alt+Up, Alt+Down to order"));
    order->setTone(Tone::Muted);
    order->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setTextStyle(order, TextStyle::Label);
    auto* head = new QHBoxLayout;
    head->addWidget(new ToneLabel(tr("Sections"), TextStyle::Label, Tone::Secondary));
    head->addWidget(order, 1);
    layout->addLayout(head);
    m_sections = new QListWidget;
    layout->addWidget(m_sections);
    m_sections->setAccessibleName(tr("Sections of the report"));
    m_sections->setToolTip(tr("Space leaves a section out; Alt+Up and Alt+Down, or the mouse, order them"));
    m_sections->setDragDropMode(QAbstractItemView::InternalMove);
    m_sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sections->setItemDelegate(new SectionDelegate(m_sections));
    m_sections->setFixedHeight(static_cast<int>(reportSections().size()) * scaled(sectionRow) +
                               2 * m_sections->frameWidth());
    m_sections->installEventFilter(this);
    connect(m_sections, &QListWidget::itemChanged, this, &ReportChoices::sectionsEdited);
    connect(m_sections->model(), &QAbstractItemModel::rowsMoved, this, &ReportChoices::sectionsEdited);
    connect(m_sections, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && !m_isQuiet)
            Q_EMIT sectionActivated(item->data(Qt::UserRole).toString().toStdString());
    });
    return box;
}

QWidget* ReportChoices::makeFormats()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    m_paper = new QComboBox;
    m_paper->setAccessibleName(tr("Paper"));
    m_paper->addItem(tr("A4"));
    m_paper->addItem(tr("Letter"));
    m_language = new QComboBox;
    m_language->setAccessibleName(tr("Language of the report"));
    m_language->setToolTip(tr("Language of the report; what it quotes stays as it is"));
    for (const Language& language : languages())
        m_language->addItem(QString::fromUtf8(language.ownName), QString::fromLatin1(language.id));
    auto* head = new QWidget;
    auto* parts = new WrapRow(head, 6, 4);
    parts->add(new ToneLabel(tr("Format"), TextStyle::Label, Tone::Secondary), 1);
    parts->add(m_language);
    parts->add(m_paper);
    grid->addWidget(head, 0, 0, 1, 2);
    m_formats = new QButtonGroup(box);
    auto* radios = new QWidget;
    auto* columns = new WrapRow(radios, 6, 6);
    for (const FormatChoice& choice : formatChoices()) {
        auto* card = new FormatCard(choice.title, choice.note);
        card->setToolTip(choice.toolTip);
        m_formats->addButton(card, static_cast<int>(choice.format));
        columns->add(card, 1);
    }
    grid->addWidget(radios, 1, 0, 1, 2);
    m_formats->button(static_cast<int>(ReportFormat::Markdown))->setChecked(true);
    m_paper->setEnabled(false);
    connect(m_formats, &QButtonGroup::idToggled, this, [this](int, bool checked) {
        if (!checked)
            return;
        m_export->setText(tr("Export %1").arg(formatTitle()));
        m_paper->setEnabled(format() == ReportFormat::Pdf);
        Q_EMIT formatChanged();
    });
    connect(m_paper, &QComboBox::activated, this, &ReportChoices::formatChanged);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportChoices::changed);
    return box;
}

QWidget* ReportChoices::makeSwitches()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(6);
    m_notes = new QCheckBox(tr("Notes"));
    m_notes->setToolTip(tr("What was noted beside decisions; the reason of a dismissal always stands"));
    m_dismissed = new QCheckBox(tr("Dismissed"));
    m_dismissed->setToolTip(tr("Lists of what was dismissed, with the reasons"));
    m_reviewer = new QLineEdit;
    m_reviewer->setPlaceholderText(tr("Reviewer, named in the report"));
    m_reviewer->setAccessibleName(tr("Reviewer"));
    m_reviewer->setMaxLength(longestName);
    m_notes->setChecked(true);
    m_dismissed->setChecked(true);
    auto* checks = new QWidget;
    auto* columns = new WrapRow(checks, 8, 6);
    columns->add(m_notes, 1);
    columns->add(m_dismissed, 1);
    grid->addWidget(checks, 0, 0);
    grid->addWidget(m_reviewer, 1, 0);
    connect(m_notes, &QCheckBox::toggled, this, &ReportChoices::changed);
    connect(m_dismissed, &QCheckBox::toggled, this, &ReportChoices::changed);
    connect(m_reviewer, &QLineEdit::editingFinished, this, [this] {
        if (m_reviewer->isModified()) {
            m_reviewer->setModified(false);
            Q_EMIT changed();
        }
    });
    return box;
}

QWidget* ReportChoices::makeChecks()
{
    auto* box = new QWidget;
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(new ToneLabel(tr("Before export"), TextStyle::Label, Tone::Secondary));
    m_progress = new ThinProgressBar;
    m_cancel = makeSmallButton(tr("Cancel"), ButtonKind::Ghost, Icon::Close);
    m_pointers = new CheckLine;
    auto* row = new QHBoxLayout;
    row->addWidget(m_pointers, 1);
    row->addWidget(m_cancel);
    layout->addLayout(row);
    layout->addWidget(m_progress);
    for (ToneLabel** line : {&m_extent, &m_undecided, &m_credentials, &m_problems, &m_result}) {
        *line = new CheckLine;
        layout->addWidget(*line);
    }
    setProgress(-1);
    connect(m_cancel, &QPushButton::clicked, this, &ReportChoices::cancelRequested);
    return box;
}

QWidget* ReportChoices::makeButtons()
{
    auto* box = new QWidget;
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    auto* copy = makeButton(tr("Copy"), ButtonKind::Default, Icon::Copy);
    copy->setToolTip(tr("Copy the report as Markdown"));
    m_export = makeButton(tr("Export Markdown"), ButtonKind::Primary, Icon::Export);
    auto* patch = makeButton(tr("Edits as a patch…"), ButtonKind::Default, Icon::Edit);
    patch->setToolTip(tr("The confirmed edits of documents, as git apply takes them"));
    auto* exports = new QWidget;
    auto* row = new WrapRow(exports, 6, 6);
    row->add(copy);
    row->add(m_export, 1);
    grid->addWidget(patch, 0, 0);
    grid->addWidget(exports, 1, 0);
    connect(copy, &QPushButton::clicked, this, &ReportChoices::copyRequested);
    connect(m_export, &QPushButton::clicked, this, &ReportChoices::exportRequested);
    connect(patch, &QPushButton::clicked, this, &ReportChoices::patchRequested);
    return box;
}

ReportFormat ReportChoices::format() const
{
    return static_cast<ReportFormat>(m_formats->checkedId());
}

QString ReportChoices::formatTitle() const
{
    return m_formats->checkedButton()->text();
}

void ReportChoices::setFormat(ReportFormat format)
{
    m_formats->button(static_cast<int>(format))->setChecked(true);
}

void ReportChoices::setScope(ReportScope scope)
{
    m_scope->setCurrent(scope == ReportScope::Brief ? 1 : 0);
}

void ReportChoices::setReader(const QString& reader)
{
    const QVector<ReaderChoice> all = readerChoices();
    const auto at = std::find_if(all.begin(), all.end(), [&](const ReaderChoice& one) { return one.reader == reader; });
    m_isQuiet = true;
    m_reader->setCurrent(at == all.end() ? 0 : static_cast<int>(at - all.begin()));
    m_isQuiet = false;
    showSections(usualIds());
    Q_EMIT changed();
}

std::vector<std::string> ReportChoices::usualIds() const
{
    const std::string reader = readerChoices().value(m_reader->current()).reader.toStdString();
    ReportOptions options;
    options.reader = reader;
    std::vector<std::string> ids;
    for (const ReportSection* section : chosenSections(options))
        ids.emplace_back(section->id);
    return ids;
}

/// The chosen ones in their order, behind them the others.
void ReportChoices::showSections(const std::vector<std::string>& chosen)
{
    std::vector<std::string> ids = chosen;
    for (const ReportSection& section : reportSections()) {
        if (std::find(ids.begin(), ids.end(), section.id) == ids.end())
            ids.emplace_back(section.id);
    }
    m_isQuiet = true;
    m_sections->clear();
    for (std::size_t i = 0; i < ids.size(); ++i) {
        auto* item = new QListWidgetItem(m_messages.text(sectionNamed(ids[i])->title), m_sections);
        item->setData(Qt::UserRole, QString::fromStdString(ids[i]));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(i < chosen.size() ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, scaled(sectionRow)));
    }
    m_isQuiet = false;
    countSections();
    noteSections();
}

void ReportChoices::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    countSections();
    int notes = 0;
    if (snapshot && snapshot.decisions) {
        for (const auto& [id, placed] : snapshot.decisions->byId)
            notes += placed.decision.note.empty() ? 0 : 1;
    }
    const std::int64_t dismissed = snapshot && snapshot.decisions ? countDecisions(snapshot).dismissed : 0;
    m_notes->setText(notes == 0 ? tr("Notes") : tr("Notes %1").arg(groupedNumber(notes)));
    m_dismissed->setText(dismissed == 0 ? tr("Dismissed") : tr("Dismissed %1").arg(groupedNumber(dismissed)));
}

void ReportChoices::countSections()
{
    const bool wasQuiet = std::exchange(m_isQuiet, true);
    for (int row = 0; row < m_sections->count(); ++row) {
        QListWidgetItem* item = m_sections->item(row);
        const ReportSection* section = sectionNamed(item->data(Qt::UserRole).toString().toStdString());
        const bool counts = m_snapshot && section->count;
        item->setData(SectionDelegate::countRole, counts ? groupedNumber(section->count(m_snapshot)) : QString());
    }
    m_isQuiet = wasQuiet;
}

std::vector<std::string> ReportChoices::chosenIds() const
{
    std::vector<std::string> ids;
    for (int row = 0; row < m_sections->count(); ++row) {
        if (m_sections->item(row)->checkState() == Qt::Checked)
            ids.push_back(m_sections->item(row)->data(Qt::UserRole).toString().toStdString());
    }
    return ids;
}

void ReportChoices::noteSections()
{
    const std::vector<std::string> ids = chosenIds();
    const QString count = tr("%1 of %2 sections").arg(ids.size()).arg(m_sections->count());
    m_note->setText(m_scope->current() == 1 ? tr("Brief") : ids == usualIds() ? count : tr("Custom, %1").arg(count));
}

void ReportChoices::sectionsEdited()
{
    if (m_isQuiet)
        return;
    if (chosenIds().empty()) {
        showSections(usualIds()); // a report of nothing is none
    }
    noteSections();
    Q_EMIT changed();
}

void ReportChoices::moveSection(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_sections->count() || to < 0 || to >= m_sections->count())
        return;
    m_isQuiet = true;
    m_sections->insertItem(to, m_sections->takeItem(row));
    m_sections->setCurrentRow(to);
    m_isQuiet = false;
    sectionsEdited();
}

ReportOptions ReportChoices::options() const
{
    ReportOptions options;
    options.scope = m_scope->current() == 1 ? ReportScope::Brief : ReportScope::Full;
    options.paper = format() == ReportFormat::Pdf && m_paper->currentIndex() == 1 ? PaperSize::Letter : PaperSize::A4;
    if (m_language->currentIndex() > 0)
        options.language = m_language->currentData().toString().toStdString();
    options.notes = m_notes->isChecked();
    options.dismissed = m_dismissed->isChecked();
    options.reviewer = m_reviewer->text().simplified().toStdString();
    options.reader = readerChoices().value(m_reader->current()).reader.toStdString();
    if (const std::vector<std::string> ids = chosenIds(); options.scope == ReportScope::Full && ids != usualIds())
        options.sections = ids;
    return options;
}

void ReportChoices::setProgress(double share)
{
    m_progress->setVisible(share >= 0);
    m_cancel->setVisible(share >= 0);
    m_progress->setValue(std::max(0.0, share));
}

bool ReportChoices::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_sections && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveSection(m_sections->currentRow(), key->key() == Qt::Key_Up ? -1 : +1);
            return true;
        }
    }
    return Panel::eventFilter(watched, event);
}

} // namespace exhibit
