// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/mismatches/claimtextcard.h"

#include "models/items/base/rowtable.h"
#include "models/items/claims/claimtables.h"
#include "models/items/itemtext.h"
#include "widgets/charts/failuresdata.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/tabledelegate.h"
#include "widgets/delegates/textdelegate.h"
#include "widgets/pages/evidence/evidenceview.h"
#include "widgets/pages/mismatches/claimwords.h"
#include "widgets/text/logview.h"

#include <QHeaderView>
#include <QToolButton>
#include <QVBoxLayout>

namespace exhibit {

ClaimTextCard::ClaimTextCard(const PageContext& context, EvidenceFiles* files, QWidget* parent)
    : Card(tr("The text says"), parent), m_messages(*context.messages), m_pointer(new PointerLabel),
      m_view(new EvidenceView(files, *context.messages)), m_values(new RowTable<ClaimValueRow>(this)),
      m_table(new TableView)
{
    m_pointer->setFramed(true);
    auto* copy = makeIconButton(Icon::Copy, tr("Copy the pointer to the claim"));
    auto* open = makeIconButton(Icon::Open, tr("Open the document in the external editor"));
    addHeaderWidget(m_pointer);
    addHeaderWidget(copy);
    addHeaderWidget(open);
    m_view->log()->setWrap(LogView::Wrap::Always);
    m_view->log()->setSeverityColours(false);
    m_view->log()->setRulerVisible(false);
    m_view->log()->setAccessibleName(tr("The claim in its document"));
    makeTable();
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_table);
    setContent(inside);
    connect(m_pointer, &PointerLabel::activated, this, &ClaimTextCard::openRequested);
    connect(copy, &QToolButton::clicked, this, [this] { copyAndTell(this, m_view->pointerText()); });
    connect(open, &QToolButton::clicked, this, [this] {
        if (m_claim)
            Q_EMIT openExternallyRequested(m_claim->claim.where);
    });
}

void ClaimTextCard::makeTable()
{
    m_table->setAccessibleName(tr("Numbers of the claim and of the runs"));
    m_table->setDense(true);
    m_table->setModel(m_values);
    const auto toned = [](const QModelIndex& index) {
        return TextDelegate::Data{
            index.data().toString(), {}, index.data(SeverityRole).isValid() ? Tone::Fail : Tone::Text};
    };
    auto* delegate = new TableDelegate(m_table);
    delegate->setDelegate(ColumnLook::Code, new TextDelegate(TextStyle::Code, toned, m_table));
    m_table->setItemDelegate(delegate);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ClaimTextCard::setClaim(const PackSnapshot& snapshot, const JudgedClaim* claim)
{
    if (m_snapshot.review != snapshot.review) {
        m_runNames.clear();
        if (snapshot) {
            for (const Run& run : snapshot.review->runs)
                m_runNames.append(fromUtf8(run.key.runId));
            m_runNames = shortNames(m_runNames);
        }
    }
    m_snapshot = snapshot;
    m_claim = claim;
    if (!claim) {
        m_view->clear();
        setRun(-1);
        return;
    }
    const SourceRef& where = claim->claim.where;
    m_document = documentName(where);
    setTitle(tr("%1 says").arg(m_document));
    m_pointer->setSourceRef(where);
    m_view->showEvidence(where);
    if (isMismatch(claim->verdict))
        m_view->setMarkedWords(claimWords(claim->claim), WordMark::Kind::Removed);
}

void ClaimTextCard::setRun(int run)
{
    const QString name = run < 0 ? QString() : m_runNames.value(run);
    m_values->setTable(claimValueTable(m_snapshot, m_claim, run, m_document, name), m_messages);
    updateTable();
}

void ClaimTextCard::setNumbersShown(bool shown)
{
    m_numbersShown = shown;
    updateTable();
}

void ClaimTextCard::updateTable()
{
    const int rows = m_values->rowCount();
    m_table->setVisible(m_numbersShown && rows > 0);
    if (rows == 0)
        return;
    m_table->fitColumns();
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * m_table->verticalHeader()->defaultSectionSize() + scaled(8));
}

} // namespace exhibit
