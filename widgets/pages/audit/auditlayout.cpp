// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/roles.h"
#include "models/loading/history/packhistory.h"
#include "models/report/audit/audittext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/iconlabel.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/treeview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/audit/auditdetail.h"
#include "widgets/pages/audit/auditfigure.h"
#include "widgets/pages/audit/auditlook.h"
#include "widgets/pages/audit/auditpage.h"
#include "widgets/pages/audit/choicebar.h"
#include "widgets/pages/audit/reviewtext.h"
#include "widgets/pages/cardsplitter.h"
#include "widgets/text/overviewruler.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr int lowBelow = 640, narrowBelow = 1072; // design pixels; a window of 1120 has the rail besides
constexpr int rulerWidth = 14;

TwoLineDelegate::Data omissionOf(const QModelIndex& index)
{
    TwoLineDelegate::Data data;
    data.title = index.data(Qt::DisplayRole).toString();
    data.icon = Icon::Plus;
    data.tone = Tone::Warn;
    data.detail = index.data(SecondLineRole).toString();
    return data;
}

} // namespace

AuditPage::AuditPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_files(files), m_dataDir(context.history ? context.history->dataDir() : std::string()),
      m_rows(new RowList(this)), m_stack(new QStackedWidget), m_empty(new EmptyState(Icon::Audit)),
      m_detail(new AuditDetail(context, files))
{
    setAccessibleName(title());
    auto* content = new QWidget;
    auto* inside = new QVBoxLayout(content);
    inside->setContentsMargins(16, 14, 16, 14);
    inside->setSpacing(12);
    inside->addWidget(makeHead());
    inside->addWidget(makeFigures());
    auto* splitter = new CardSplitter(Qt::Horizontal, QStringLiteral("auditSplitter"));
    m_tabs = new SegmentedControl;
    m_tabs->setAccessibleName(tr("What is shown"));
    m_tabs->addSegment(tr("Review"));
    m_tabs->addSegment(tr("Evidence"));
    m_tabs->setCurrent(0);
    m_tabs->hide();
    connect(m_tabs, &SegmentedControl::currentChanged, this, &AuditPage::showTabs);
    inside->addWidget(m_tabs, 0, Qt::AlignLeft);
    splitter->addWidget(makeReview());
    m_side = makeDetail();
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(604), scaled(604)});
    inside->addWidget(splitter, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    m_empty->setPageTitle(title());
    connect(m_empty->addAction(tr("Open a review…"), true), &QPushButton::clicked, this, &AuditPage::chooseReview);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    start();
}

QWidget* AuditPage::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_menu = new QMenu(this);
    m_name = makeButton(tr("No review"), ButtonKind::Default, Icon::File);
    m_name->setMenu(m_menu);
    addChevron(m_name, Tone::Muted);
    m_name->setToolTip(tr("The reviews opened for this pack"));
    m_against = ToneLabel::elided();
    m_against->setTone(Tone::Muted);
    m_copy = makeButton(tr("Copy audit"), ButtonKind::Default, Icon::Copy);
    m_save = makeButton(tr("Save corrected copy…"), ButtonKind::Default, Icon::Export);
    layout->addWidget(new ToneLabel(title(), TextStyle::Title, Tone::Text));
    layout->addWidget(m_name);
    layout->addWidget(m_against, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_save);
    connect(m_copy, &QPushButton::clicked, this, &AuditPage::copyAudit);
    connect(m_save, &QPushButton::clicked, this, [this] { saveCorrectedCopy({}); });
    return head;
}

void AuditPage::fillMenu()
{
    m_menu->clear();
    for (const QString& path : m_opened) {
        QAction* action = m_menu->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        action->setCheckable(true);
        action->setChecked(path == m_path);
        connect(action, &QAction::triggered, this, [this, path] { openReview(path); });
    }
    if (!m_opened.isEmpty())
        m_menu->addSeparator();
    connect(m_menu->addAction(tr("Open a review…")), &QAction::triggered, this, &AuditPage::chooseReview);
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

QWidget* AuditPage::makeReview()
{
    m_reviewCard = new Card(tr("Review"));
    m_filter = new SegmentedControl;
    m_filter->addSegment(tr("All"));
    m_filter->addSegment(tr("Wrong"));
    m_filter->addSegment(tr("Not mentioned"));
    m_filter->setSegmentToolTip(1, tr("Wrong only (W)"));
    m_filter->setSegmentToolTip(2, tr("Findings of this pack that the review does not mention"));
    m_filter->setCurrent(0);
    m_reviewCard->addHeaderWidget(m_filter);
    m_review = new ReviewText;
    m_review->installEventFilter(this);
    auto* text = new QWidget;
    auto* beside = new QHBoxLayout(text);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_review, 1);
    m_review->ruler()->setFixedWidth(scaled(rulerWidth));
    beside->addWidget(m_review->ruler());
    m_omissions = new TreeView;
    m_omissions->setAccessibleName(tr("Findings that the review does not mention"));
    m_omissions->setHeaderHidden(true);
    m_omissions->setFlat(true);
    m_omissions->setModel(m_rows);
    m_omissions->header()->setStretchLastSection(true);
    m_omissions->setItemDelegate(new TwoLineDelegate(omissionOf, m_omissions));
    m_omissions->installEventFilter(this);
    m_left = new QStackedWidget;
    m_left->addWidget(text);
    m_left->addWidget(m_omissions);
    m_reviewCard->setContent(m_left);
    m_legend = makeLegend();
    m_reviewCard->addFooterWidget(m_legend);
    m_reviewCard->setMinimumWidth(scaled(320));
    connect(m_filter, &SegmentedControl::currentChanged, this, &AuditPage::showFilter);
    connect(m_review, &ReviewText::markClicked, this, &AuditPage::setMark);
    connect(m_omissions, &TreeView::currentRowChanged, this, &AuditPage::showOmission);
    connect(m_omissions, &TreeView::rowActivated, this, [this](const QModelIndex& index) {
        const bool isMismatch = !index.data(LocationRole).toString().isEmpty();
        if (isMismatch && !pointers().isEmpty())
            Q_EMIT openRequested(pointers().front(), pointers(), OpenMode::Dock);
    });
    return m_reviewCard;
}

/// What the shapes in the margin mean.
QWidget* AuditPage::makeLegend()
{
    auto* legend = new QWidget;
    auto* layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    for (const AuditVerdict verdict : {AuditVerdict::Exact, AuditVerdict::Normalised, AuditVerdict::Paraphrase,
                                       AuditVerdict::Reanchored, AuditVerdict::NotFound, AuditVerdict::Differs}) {
        const AuditLook look = auditLook(verdict);
        layout->addWidget(new IconLabel(look.icon, look.tone, 12));
        layout->addWidget(new ToneLabel(context().messages->text(auditWord(verdict)), TextStyle::Label, Tone::Muted));
        layout->addSpacing(6);
    }
    layout->addStretch();
    return legend;
}

QWidget* AuditPage::makeDetail()
{
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_bar = new ChoiceBar;
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_bar);
    m_detail->beside()->installEventFilter(this);
    connect(m_bar, &ChoiceBar::chosen, this, &AuditPage::choose);
    connect(m_bar, &ChoiceBar::noteEdited, this, &AuditPage::setNote);
    connect(m_detail, &AuditDetail::stepRequested, this, &AuditPage::step);
    connect(m_detail, &AuditDetail::markRequested, this, &AuditPage::setMark);
    connect(m_detail, &AuditDetail::openRequested, this,
            [this](const SourceRef& ref) { Q_EMIT openRequested(ref, {ref}, OpenMode::Dock); });
    return side;
}

void AuditPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isLow = height() < scaled(lowBelow);
    m_summary->setVisible(!isLow);
    for (AuditFigure* figure : m_figures)
        figure->setCompact(isLow);
    const bool isNarrow = width() < scaled(narrowBelow);
    m_isNarrow = isNarrow;
    showTabs();
}

/// Both sides, or one of them where there is no room for two.
void AuditPage::showTabs()
{
    m_tabs->setVisible(m_isNarrow);
    m_reviewCard->setVisible(!m_isNarrow || m_tabs->current() == 0);
    m_side->setVisible(!m_isNarrow || m_tabs->current() == 1);
}

} // namespace exhibit
