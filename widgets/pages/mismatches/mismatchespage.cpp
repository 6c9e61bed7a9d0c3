// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/mismatchespage.h"

#include "models/items/base/filterproxy.h"
#include "models/items/itemtext.h"
#include "models/loading/decisionbook.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/views/treeview.h"
#include "widgets/pages/deciding/deciding.h"
#include "widgets/pages/deciding/decisionbar.h"
#include "widgets/pages/deciding/lostdecisions.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/pages/mismatches/claimcombo.h"
#include "widgets/pages/mismatches/claimdetail.h"
#include "widgets/pages/mismatches/claimpanel.h"
#include "widgets/pages/mismatches/proposededitcard.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int listBesideFrom = 1072; // design pixels of the page; below, a combo stands for the list

} // namespace

MismatchesPage::MismatchesPage(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Page(context, parent), m_list(new ClaimPanel(title())), m_combo(new ClaimCombo),
      m_detail(new ClaimDetail(context, files)), m_bar(new DecisionBar), m_empty(new EmptyState(Icon::Mismatches)),
      m_stack(new QStackedWidget), m_lost(new LostDecisions), m_files(files)
{
    setAccessibleName(title());
    m_deciding = new Deciding(context.decisions, m_list->tree(), m_bar);
    m_deciding->setWaiting([](const QModelIndex& group) {
        return ClaimListModel::holdsWaiting(static_cast<ClaimListModel::Group>(group.data(KindRole).toInt()));
    });
    m_deciding->listenTo(m_combo);
    m_stack->addWidget(makeRight());
    m_stack->addWidget(m_empty);
    m_previewReport = m_empty->addAction(tr("Preview report"), true);
    auto* splitter = new Splitter(Qt::Horizontal);
    splitter->setObjectName(QStringLiteral("mismatchesSplitter"));
    splitter->addWidget(m_list);
    splitter->addWidget(m_stack);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({scaled(312), scaled(940)});
    splitter->setCollapsible(1, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_lost);
    layout->addWidget(splitter, 1);
    connect(m_previewReport, &QPushButton::clicked, this,
            [this] { Q_EMIT pageRequested(QStringLiteral("report"), QString()); });
    connectList();
    connectDetail();
    connectDecisions();
}

QWidget* MismatchesPage::makeRight()
{
    auto* right = new QWidget;
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    m_detail->setTitleWidget(m_combo);
    layout->addWidget(m_detail, 1);
    layout->addWidget(m_bar);
    m_bar->setVisible(context().decisions != nullptr);
    return right;
}

void MismatchesPage::connectList()
{
    connect(m_list->tree(), &TreeView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (const JudgedClaim* claim = m_list->claimAt(index))
            showClaim(claim);
    });
    connect(m_list, &ClaimPanel::openRequested, this, [this](const SourceRef& ref, bool inTab) {
        Q_EMIT openRequested(ref, {ref}, inTab ? OpenMode::Tab : OpenMode::Dock);
    });
    connect(m_list, &ClaimPanel::rowsChanged, this, &MismatchesPage::takeRows);
}

void MismatchesPage::connectDecisions()
{
    connect(m_deciding, &Deciding::left, this, &MismatchesPage::focusContent);
    connect(m_detail, &ClaimDetail::confirmRequested, this, &MismatchesPage::confirmMoved);
    connect(m_detail->proposedEdit(), &ProposedEditCard::left, this, &MismatchesPage::focusContent);
    DecisionBook* book = context().decisions;
    if (!book)
        return;
    connect(m_detail->proposedEdit(), &ProposedEditCard::edited, book,
            [this, book](const QString& id, const QString& text) {
                if (!book->setEditedText(id.toStdString(), text.toStdString()) && id == location())
                    m_detail->proposedEdit()->editAgain(text);
            });
    connect(book, &DecisionBook::changed, this, &MismatchesPage::takeDecisions);
}

void MismatchesPage::connectDetail()
{
    connect(m_detail, &ClaimDetail::openRequested, this, &Page::openRequested);
    connect(m_detail, &ClaimDetail::stepRequested, m_deciding, &Deciding::step);
    connect(m_detail, &ClaimDetail::openExternallyRequested, this, [this](const SourceRef& ref) {
        Q_EMIT openExternallyRequested(m_files->absolutePath(ref.path), qMax<qint64>(1, ref.firstLine.value), 1);
    });
    connect(m_combo, &ClaimCombo::chosen, m_deciding, &Deciding::select);
}

bool MismatchesPage::isComplete() const
{
    return Page::isComplete() && !m_files->isBusy();
}

void MismatchesPage::setSnapshot(const PackSnapshot& snapshot)
{
    const bool samePack = m_snapshot.facts == snapshot.facts ||
                          (m_snapshot && snapshot && m_snapshot.facts->openedPath == snapshot.facts->openedPath);
    const QString kept = samePack ? location() : QString();
    m_bar->flushNote();
    m_detail->proposedEdit()->keep();
    m_snapshot = snapshot;
    m_lost->setDecisions(snapshot.decisions);
    m_detail->setSnapshot(snapshot);
    m_deciding->setItem({}); // what it stands for is going away
    m_detail->setClaim(nullptr);
    const DecisionBook* book = context().decisions;
    m_list->setSnapshot(snapshot, *context().messages, book ? book->targets() : nullptr);
    m_comboStale = true;
    updateState();
    selectOrFirst(kept);
    adaptToWidth();
    Q_EMIT statusTextChanged();
}

void MismatchesPage::updateState()
{
    const ReviewTotals totals = m_snapshot ? m_snapshot.review->totals : ReviewTotals();
    const std::int64_t claims = totals.claims;
    m_previewReport->setVisible(claims > 0);
    if (claims == 0) {
        const bool prose =
            m_snapshot.facts && std::any_of(m_snapshot.facts->documents.begin(), m_snapshot.facts->documents.end(),
                                            [](const Document& d) { return d.kind == ArtifactKind::Prose; });
        m_empty->setTitle(prose ? tr("No claim that evidence could speak to") : tr("No prose in this pack"));
        m_empty->setSentence(prose ? tr("The documents state nothing that could be checked: no result of tests, date, "
                                        "version, figure, setting, path or line.")
                                   : tr("A README.md or another Markdown file would bring claims to check."));
        return;
    }
    if (totals.supported == claims) {
        m_empty->setTitle(claims == 1 ? tr("The only claim is supported.")
                                      : tr("All %1 claims are supported.").arg(groupedNumber(claims)));
        m_empty->setSentence(tr("Each has its evidence in the list."));
        return;
    }
    m_empty->setTitle(totals.notices == 0 ? tr("Nothing in the pack speaks against its claims.")
                                          : tr("Nothing in the pack proves a claim wrong."));
    const QString supported = tr("%1 of %2 claims are supported; the others are not proven by this pack.")
                                  .arg(groupedNumber(totals.supported), groupedNumber(claims));
    m_empty->setSentence(
        totals.notices == 0 ? supported : tr("%1 Worth a look: %2.").arg(supported, groupedNumber(totals.notices)));
}

void MismatchesPage::takeRows()
{
    m_comboStale = true;
    adaptToWidth();
    // A row that a filter gives back is current before the page has shown it.
    const JudgedClaim* current = m_list->claimAt(m_list->tree()->currentIndex());
    const QModelIndex at = m_list->tree()->currentIndex();
    const bool onHead = at.isValid() && !at.parent().isValid();
    if (m_deciding->position() == 0) {
        // Who opens or closes a group stays where they are, with the claim that is shown.
        if (!onHead || !m_list->lists(location()))
            selectOrFirst(location());
    } else if (current != m_detail->claim()) {
        showClaim(current);
    }
    updatePosition();
}

void MismatchesPage::takeDecisions(const QStringList& ids)
{
    DecisionBook* book = context().decisions;
    m_list->setDecisions(book->decisions(), ids);
    m_lost->setDecisions(book->decisions());
    if (!m_comboStale && m_list->isHidden()) {
        for (const QString& id : ids)
            m_combo->updateDecision(id, static_cast<int>(book->decision(id.toStdString()).state));
    } else {
        m_comboStale = true;
    }
    if (ids.contains(location()))
        m_detail->showDecision();
}

void MismatchesPage::selectOrFirst(const QString& id)
{
    if ((id.isEmpty() || !m_deciding->select(id)) && !m_deciding->selectFirst())
        showClaim(nullptr);
}

void MismatchesPage::showClaim(const JudgedClaim* claim)
{
    m_detail->proposedEdit()->keep();
    m_deciding->setItem(claim ? fromUtf8(claim->id) : QString()); // first: a note belongs to the claim before
    m_detail->setClaim(claim);
    QList<SourceRef> pointers;
    if (claim) {
        pointers = {claim->evidence.begin(), claim->evidence.end()};
        pointers.removeOne(claim->claim.where);
        pointers.prepend(claim->claim.where);
    }
    setPointers(pointers);
    m_stack->setCurrentIndex(claim ? 0 : 1);
    m_combo->setCurrentId(location());
    updatePosition();
}

void MismatchesPage::updatePosition()
{
    m_detail->setPosition(m_deciding->position(), m_deciding->count());
    Q_EMIT statusTextChanged();
}

/// A page that nobody sees has no width yet by which it could tell whether it needs one.
void MismatchesPage::fillCombo()
{
    if (!m_comboStale || !isVisible())
        return;
    m_comboStale = false;
    m_combo->setRows(m_list->rows(), [this](const QModelIndex& group) { return !m_list->tree()->isExpanded(group); });
    m_combo->setCurrentId(location());
}

void MismatchesPage::adaptToWidth()
{
    const bool beside = width() >= scaled(listBesideFrom);
    const bool hasClaims = m_list->model().claimCount() > 0;
    // What a person is at stays under the keys when the one takes the place of the other.
    const QWidget* focus = focusWidget();
    const bool inList = focus && m_list->isAncestorOf(focus), inCombo = focus == m_combo;
    // With nothing to decide the list is all there is.
    m_list->setVisible(hasClaims && (beside || m_snapshot.review->totals.claimsToReview == 0));
    m_empty->setPageTitle(m_list->isHidden() ? title() : QString()); // the list has it, too
    m_detail->setTitleWidgetShown(hasClaims && m_list->isHidden());
    if (m_list->isHidden())
        fillCombo();
    if (m_list->isHidden() ? inList : inCombo)
        focusContent();
}

void MismatchesPage::focusFilter()
{
    m_list->focusFilter();
}

void MismatchesPage::focusContent()
{
    QWidget* content = m_list->isHidden() ? static_cast<QWidget*>(m_combo) : m_list->tree();
    content->setFocus(Qt::OtherFocusReason);
}

void MismatchesPage::showUndone(const QStringList& ids)
{
    m_deciding->showUndone(ids);
}

TreeView* MismatchesPage::list() const
{
    return m_list->tree();
}

QString MismatchesPage::location() const
{
    return m_detail->claim() ? fromUtf8(m_detail->claim()->id) : QString();
}

void MismatchesPage::restoreLocation(const QString& location)
{
    const QLatin1String named("id=");
    const QString id = location.startsWith(named) ? location.mid(named.size()) : location;
    if (m_deciding->select(id))
        return;
    if (m_list->isNarrowed())
        m_list->widen();
    selectOrFirst(id);
}

QString MismatchesPage::statusText() const
{
    if (m_list->isNarrowed())
        return tr("%1 of %2 claims")
            .arg(groupedNumber(m_list->rows().shownCount()), groupedNumber(m_list->model().claimCount()));
    return m_detail->positionText();
}

bool MismatchesPage::stepPointer(int direction)
{
    m_detail->stepEvidence(direction);
    return true;
}

void MismatchesPage::confirmMoved()
{
    if (!context().decisions || !m_detail->claim())
        return;
    // A change is what anchors a decision anew, at the statement as it is now.
    DecisionBook* book = context().decisions;
    const std::string id = m_detail->claim()->id;
    const Decision kept = book->decision(id);
    if (kept.state != DecisionState::Undecided) {
        book->decide({id}, DecisionState::Undecided);
        book->decide({id}, kept.state, kept.reason);
    } else if (!kept.note.empty()) {
        book->setNote(id, {});
        book->setNote(id, kept.note);
    } else {
        book->setEditedText(id, {});
        book->setEditedText(id, kept.editedText);
    }
    focusContent();
}

/// Another page is shown, or the window closes.
void MismatchesPage::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_detail->proposedEdit()->keep();
}

void MismatchesPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    adaptToWidth();
}

void MismatchesPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    adaptToWidth();
}

} // namespace exhibit
