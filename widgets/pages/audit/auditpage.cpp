// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/auditpage.h"

#include "models/items/audit/auditrows.h"
#include "models/items/itemtext.h"
#include "models/report/audit/audittext.h"
#include "models/report/messages.h"
#include "models/report/reportwriter.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/audit/auditdetail.h"
#include "widgets/pages/audit/auditfigure.h"
#include "widgets/pages/audit/auditlook.h"
#include "widgets/pages/cardsplitter.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace exhibit {

namespace {

TwoLineDelegate::Data rowOf(const QModelIndex& index, const TreeView* tree)
{
    TwoLineDelegate::Data data;
    data.title = index.data(Qt::DisplayRole).toString();
    if (index.data(GroupRole).toBool()) {
        data.group = true;
        data.count = index.data(CountRole).toLongLong();
        data.expanded = tree->isExpanded(index);
        return data;
    }
    const bool isMark = index.data(OriginRole).isValid();
    const AuditLook look =
        isMark ? auditLook(static_cast<AuditVerdict>(index.data(KindRole).toInt())) : AuditLook{Icon::Plus, Tone::Warn};
    data.icon = look.icon;
    data.tone = look.tone;
    data.detail = index.data(SecondLineRole).toString();
    data.note = index.data(TrailingRole).toString();
    data.muted = index.data(MutedRole).toBool();
    return data;
}

} // namespace

AuditPage::AuditPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_files(files), m_model(new RowList(this)), m_stack(new QStackedWidget),
      m_empty(new EmptyState(Icon::Report)), m_detail(new AuditDetail(context, files))
{
    setAccessibleName(title());
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(12);
    inside->addWidget(makeHead());
    inside->addWidget(makeFigures());
    auto* splitter = new CardSplitter(Qt::Horizontal, QStringLiteral("auditSplitter"));
    splitter->addWidget(makeList());
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(470), scaled(740)});
    inside->addWidget(splitter, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    connect(m_empty->addAction(tr("Open a review…"), true), &QPushButton::clicked, this, &AuditPage::chooseReview);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_detail, &AuditDetail::openRequested, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, OpenMode::Dock); });
    showNothing(tr("No review to check"), tr("Drop a review of this pack here, or open it: Markdown or plain text."));
}

QWidget* AuditPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_name = ToneLabel::elided();
    auto* open = makeButton(tr("Open a review…"), ButtonKind::Default, Icon::Report);
    m_copy = makeButton(tr("Copy audit"), ButtonKind::Default, Icon::Copy);
    m_save = makeButton(tr("Save corrected copy…"), ButtonKind::Default, Icon::Export);
    layout->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    layout->addWidget(m_name, 1);
    for (QPushButton* button : {open, m_copy, m_save})
        layout->addWidget(button);
    connect(open, &QPushButton::clicked, this, &AuditPage::chooseReview);
    connect(m_copy, &QPushButton::clicked, this, &AuditPage::copyAudit);
    connect(m_save, &QPushButton::clicked, this, [this] { saveCorrectedCopy({}); });
    return head;
}

QWidget* AuditPage::makeFigures()
{
    auto* card = new Card;
    m_headline = new ToneLabel({}, TextStyle::Section, Tone::Text);
    m_headline->setWordWrap(true);
    m_summary = new ToneLabel({}, TextStyle::Small, Tone::Secondary);
    m_summary->setWordWrap(true);
    auto* words = new QWidget;
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(14, 10, 14, 4);
    lines->setSpacing(2);
    lines->addWidget(m_headline);
    lines->addWidget(m_summary);
    card->body()->addWidget(words);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    for (const AuditKind kind : {AuditKind::Pointer, AuditKind::Quote, AuditKind::Number}) {
        m_figures.push_back(new AuditFigure(kind, *context().messages));
        row->addWidget(m_figures.back(), 1);
    }
    card->body()->addLayout(row);
    return card;
}

QWidget* AuditPage::makeList()
{
    auto* card = new Card(tr("What it cites"));
    m_filter = new SegmentedControl;
    m_filter->addSegment(tr("All"));
    m_filter->addSegment(tr("Wrong"));
    m_filter->setCurrent(0);
    card->addHeaderWidget(m_filter);
    m_tree = new TreeView;
    m_tree->setAccessibleName(tr("Citations of the review"));
    setMainView(m_tree);
    m_tree->setHeaderHidden(true);
    m_tree->setFlat(true);
    m_tree->setUniformRowHeights(false);
    m_tree->setModel(m_model);
    m_tree->header()->setStretchLastSection(true);
    auto* delegate = new TwoLineDelegate([this](const QModelIndex& index) { return rowOf(index, m_tree); }, m_tree);
    m_tree->setItemDelegate(delegate);
    card->setContent(m_tree);
    card->setMinimumWidth(scaled(252));
    connect(m_filter, &SegmentedControl::currentChanged, this, &AuditPage::showRows);
    connect(m_tree, &TreeView::currentRowChanged, this, &AuditPage::showCurrent);
    connect(m_tree, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool())
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        else if (!pointers().isEmpty())
            Q_EMIT openRequested(pointers().front(), pointers(), OpenMode::Dock);
    });
    connect(delegate, &TwoLineDelegate::groupToggled, this,
            [this](const QModelIndex& index) { m_tree->setExpanded(index, !m_tree->isExpanded(index)); });
    return card;
}

void AuditPage::setSnapshot(const PackSnapshot& snapshot)
{
    const bool isOther = m_snapshot.facts != snapshot.facts || m_snapshot.review != snapshot.review;
    const bool isOtherPack = !snapshot || !m_snapshot || m_snapshot.facts->openedPath != snapshot.facts->openedPath;
    m_snapshot = snapshot;
    if (!isOther)
        return;
    if (isOtherPack)
        m_path.clear();
    start();
}

void AuditPage::chooseReview()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open a review"), QFileInfo(m_path).path(),
                                                      tr("Reviews (*.md *.markdown *.txt);;All files (*)"));
    if (!path.isEmpty())
        openReview(path);
}

void AuditPage::openReview(const QString& path)
{
    m_path = path;
    start();
}

void AuditPage::start()
{
    m_workers.cancelAll();
    show({});
    if (m_path.isEmpty() || !m_snapshot) {
        showNothing(tr("No review to check"),
                    tr("Drop a review of this pack here, or open it: Markdown or plain text."));
        return;
    }
    showNothing(tr("Checking…"), tr("Each file of the pack is read once."));
    const auto work = [path = QFile::encodeName(m_path).toStdString(), snapshot = m_snapshot,
                       messages = context().messages](const CancelFlag& cancel) {
        Opened opened;
        Result<ReviewFile> file = readReviewFile(path);
        if (!file) {
            opened.why = messages->text(file.error());
            return opened;
        }
        opened.audit = std::make_shared<const ReviewAudit>(auditFile(*file, snapshot, cancel));
        opened.file = std::make_shared<const ReviewFile>(std::move(*file));
        return opened;
    };
    m_workers.run(this, work, [this](const Opened& opened) {
        if (opened.audit)
            show(opened);
        else
            showNothing(tr("This review cannot be read"), opened.why);
        Q_EMIT statusTextChanged();
    });
}

void AuditPage::show(const Opened& opened)
{
    m_file = opened.file;
    m_audit = opened.audit;
    const AuditCounts counts = m_audit ? countMarks(*m_audit) : AuditCounts();
    m_name->setText(m_audit ? tr("%1, against %2").arg(fromUtf8(m_audit->name), fromUtf8(m_snapshot.facts->name))
                            : QString());
    m_headline->setText(context().messages->text(auditHeadline(counts), NumberStyle::Grouped));
    m_summary->setText(context().messages->text(auditDetail(counts), NumberStyle::Grouped));
    for (AuditFigure* figure : m_figures)
        figure->setCounts(counts);
    m_filter->setCount(0, m_audit ? static_cast<qint64>(m_audit->marks.size()) : -1);
    m_filter->setCount(1, m_audit ? counts.wrong : -1);
    m_detail->setAudit(m_audit);
    setPointers({});
    showRows();
    m_stack->setCurrentIndex(0);
}

void AuditPage::showNothing(const QString& title, const QString& sentence)
{
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_stack->setCurrentWidget(m_empty);
}

void AuditPage::showRows()
{
    const AuditFilter filter = m_filter->current() == 1 ? AuditFilter::Wrong : AuditFilter::All;
    m_model->setRows(m_audit ? auditRows(*m_audit, m_snapshot, *context().messages, filter) : std::vector<ListRow>());
    m_tree->expandAll();
    const QModelIndex first = m_model->index(0, 0, m_model->index(0, 0));
    m_tree->setCurrentIndex(first);
    showCurrent(first);
}

void AuditPage::showCurrent(const QModelIndex& index)
{
    if (!index.isValid() || index.data(GroupRole).toBool())
        return;
    const QVariant mark = index.data(OriginRole);
    m_detail->setMark(mark.isValid() ? mark.toInt() : -1);
    const auto place = index.data(SourceRefRole).value<SourceRef>();
    if (!mark.isValid())
        m_detail->showPlace(place);
    setPointers(place.isNull() ? QList<SourceRef>() : QList<SourceRef>{place});
    Q_EMIT statusTextChanged();
}

void AuditPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    constexpr int lowBelow = 640; // design pixels
    const bool isLow = height() < scaled(lowBelow);
    m_summary->setVisible(!isLow);
    for (AuditFigure* figure : m_figures)
        figure->setCompact(isLow);
}

void AuditPage::copyAudit()
{
    if (m_audit)
        copyAndTell(this, QString::fromUtf8(markdownAudit(*m_audit, m_snapshot, *context().messages)),
                    tr("Copied the audit"));
}

void AuditPage::saveCorrectedCopy(const QString& path)
{
    if (!m_audit)
        return;
    QString target = path;
    if (target.isEmpty()) {
        const QFileInfo info(m_path);
        target = QFileDialog::getSaveFileName(
            this, tr("Save the corrected copy"),
            info.dir().filePath(info.completeBaseName() + tr("-corrected.") + info.suffix()));
    }
    if (target.isEmpty())
        return;
    const Result<void> written = writeReport(target, correctedBytes(*m_file, *m_audit));
    tell(this, written ? tr("Saved %1").arg(target) : context().messages->text(written.error()));
}

bool AuditPage::isComplete() const
{
    return !m_workers.isBusy() && Page::isComplete();
}

QString AuditPage::statusText() const
{
    const QVariant mark = m_tree->currentIndex().data(OriginRole);
    if (!m_audit || !mark.isValid())
        return {};
    return tr("Mark %1 of %2")
        .arg(groupedNumber(mark.toInt() + 1), groupedNumber(static_cast<qint64>(m_audit->marks.size())));
}

QString AuditPage::location() const
{
    return m_path;
}

void AuditPage::restoreLocation(const QString& location)
{
    if (location != m_path)
        openReview(location);
}

} // namespace exhibit
