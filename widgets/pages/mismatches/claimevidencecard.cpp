// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/claimevidencecard.h"

#include "models/items/base/rowtable.h"
#include "models/items/claims/claimtables.h"
#include "models/items/itemtext.h"
#include "widgets/charts/failuresdata.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/delegates/textdelegate.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/mismatches/claimwords.h"
#include "widgets/pages/mismatches/evidencequotedelegate.h"
#include "widgets/text/logview.h"

#include <QHeaderView>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int otherRow = 22;     // design pixels
constexpr int mostOtherRows = 6; // the rest scrolls
constexpr int widestSubject = 112;
constexpr int allButtonsFrom = 330; // design pixels of width; below it the menu of the text has them, too

/// A line between hairlines, sunken as the heads of tables.
class Strip : public QWidget
{
protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        painter.fillRect(rect(), theme.sunken);
        painter.fillRect(QRect(0, 0, width(), 1), theme.hair);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hair);
    }
};

} // namespace

ClaimEvidenceCard::ClaimEvidenceCard(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Card(tr("Evidence shows"), parent), m_messages(*context.messages),
      m_place(new ToneLabel({}, TextStyle::Small, Tone::Secondary)), m_pointer(new PointerLabel),
      m_view(new EvidenceView(files, *context.messages)), m_others(new RowTable<EvidenceRow>(this)),
      m_othersTitle(new ToneLabel({}, TextStyle::Label, Tone::Secondary)), m_othersStrip(new Strip),
      m_table(new TableView)
{
    makeControls();
    m_view->log()->setWrap(LogView::Wrap::Always);
    m_view->log()->setRulerVisible(false);
    m_view->log()->setAccessibleName(tr("The evidence in its file"));
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    makeOthers();
    layout->addWidget(m_othersStrip);
    layout->addWidget(m_table);
    setContent(inside);
}

void ClaimEvidenceCard::makeControls()
{
    m_previous = makeIconButton(Icon::ChevronLeft, tr("Previous piece of evidence (Shift+F4)"));
    m_next = makeIconButton(Icon::ChevronRight, tr("Next piece of evidence (F4)"));
    m_copy = makeIconButton(Icon::Copy, tr("Copy the pointer to the evidence"));
    m_open = makeIconButton(Icon::Open, tr("Open the evidence in the external editor"));
    m_pointer->setFramed(true);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_place, m_next, m_pointer, m_copy, m_open})
        addHeaderWidget(widget);
    connect(m_previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { step(+1); });
    connect(m_pointer, &PointerLabel::activated, this, &ClaimEvidenceCard::openRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] { copyAndTell(this, m_view->pointerText()); });
    connect(m_open, &QToolButton::clicked, this, [this] {
        if (!m_view->shown().isNull())
            Q_EMIT openExternallyRequested(m_view->shown());
    });
}

void ClaimEvidenceCard::resizeEvent(QResizeEvent* event)
{
    Card::resizeEvent(event);
    m_copy->setVisible(width() >= scaled(allButtonsFrom));
    m_open->setVisible(width() >= scaled(allButtonsFrom));
}

void ClaimEvidenceCard::makeOthers()
{
    m_table->setAccessibleName(tr("Other evidence of this claim"));
    m_table->setModel(m_others);
    m_table->setDense(true);
    m_table->horizontalHeader()->hide();
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    const auto subject = [](const QModelIndex& index) {
        return TextDelegate::Data{shortNames({index.data().toString()}).constFirst(), {}, Tone::Text};
    };
    auto* subjects = new TextDelegate(TextStyle::Body, subject, m_table);
    const auto words = [this](const std::string& quote) {
        return m_claim ? evidenceWords(m_claim->claim, quote) : std::vector<std::string>();
    };
    auto* quotes = new EvidenceQuoteDelegate(words, m_table);
    auto* delegate = new TableDelegate(m_table);
    delegate->setDelegate(ColumnLook::Name, subjects);
    delegate->setDelegate(ColumnLook::Evidence, quotes);
    delegate->setHairlines(false);
    m_table->setItemDelegate(delegate);
    auto* strip = new QHBoxLayout(m_othersStrip);
    strip->setContentsMargins(12, 5, 12, 5);
    strip->addWidget(m_othersTitle);
    const auto open = [this](const QModelIndex& index) {
        if (index.isValid())
            showPiece(m_otherPieces[static_cast<std::size_t>(index.row())]);
    };
    connect(m_table, &TableView::clicked, this, open);
    connect(m_table, &TableView::rowActivated, this, open);
}

void ClaimEvidenceCard::setClaim(const PackSnapshot& snapshot, const JudgedClaim* claim)
{
    m_snapshot = snapshot;
    m_claim = claim;
    showPiece(0);
}

int ClaimEvidenceCard::run() const
{
    return m_claim && m_shown < m_claim->evidence.size() ? runOfPointer(*m_snapshot.review, m_claim->evidence[m_shown])
                                                         : -1;
}

void ClaimEvidenceCard::step(int direction)
{
    if (!m_claim || m_claim->evidence.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(m_claim->evidence.size());
    showPiece(static_cast<std::size_t>((static_cast<std::ptrdiff_t>(m_shown) + direction + count) % count));
}

void ClaimEvidenceCard::showPiece(std::size_t piece)
{
    m_shown = piece;
    const std::size_t count = m_claim ? m_claim->evidence.size() : 0;
    const bool any = piece < count;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pointer, m_copy, m_open})
        widget->setVisible(any);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_previous, m_place, m_next})
        widget->setVisible(count > 1);
    m_place->setText(any ? tr("%1 of %2").arg(piece + 1).arg(count) : QString());
    if (any) {
        const SourceRef& ref = m_claim->evidence[piece];
        m_pointer->setSourceRef(ref);
        m_view->showEvidence(ref);
        if (isMismatch(m_claim->verdict))
            m_view->setMarkedWords(evidenceWords(m_claim->claim, ref.quote), WordMark::Kind::Added);
    } else {
        m_view->clear();
        if (m_claim)
            m_view->showNothing(tr("Nothing in the pack speaks to it"), tr("What would settle it stands below."));
    }
    updateOthers();
    Q_EMIT shownChanged();
}

void ClaimEvidenceCard::setOthersShown(bool shown)
{
    m_othersShown = shown;
    updateOthers();
}

void ClaimEvidenceCard::updateOthers()
{
    std::vector<SourceRef> others;
    m_otherPieces.clear();
    bool runsOnly = true;
    for (std::size_t piece = 0; m_claim && piece < m_claim->evidence.size(); ++piece) {
        const SourceRef& ref = m_claim->evidence[piece];
        runsOnly = runsOnly && runOfPointer(*m_snapshot.review, ref) >= 0;
        if (piece == m_shown)
            continue;
        others.push_back(ref);
        m_otherPieces.push_back(piece);
    }
    const int rows = static_cast<int>(others.size());
    m_others->setTable(evidenceTable(m_snapshot, others), m_messages);
    m_othersTitle->setText(runsOnly ? tr("Same verdict in the other runs") : tr("Other evidence"));
    const bool shown = m_othersShown && rows > 0;
    m_othersStrip->setVisible(shown);
    m_table->setVisible(shown);
    if (!shown)
        return;
    m_table->verticalHeader()->setDefaultSectionSize(scaled(otherRow));
    m_table->fitColumns();
    m_table->setColumnWidth(0, std::min(m_table->columnWidth(0), scaled(widestSubject)));
    m_table->setFixedHeight(std::min(rows, mostOtherRows) * m_table->verticalHeader()->defaultSectionSize() +
                            scaled(8));
}

} // namespace exhibit
