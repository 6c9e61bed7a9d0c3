// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runs/runsignaturescard.h"

#include "models/items/itemtext.h"
#include "models/items/listtext.h"
#include "models/items/roles.h"
#include "widgets/charts/chartlegend.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/listview.h"
#include "widgets/delegates/signaturedelegate.h"

#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

class SideLegend : public QWidget
{
public:
    QSize sizeHint() const override
    {
        return {static_cast<int>(legendWidth(entries())) + 2, lineHeightOf(TextStyle::Label)};
    }
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }
    /// Only what a bar has is explained.
    void setSides(std::set<CodeSide> sides)
    {
        m_sides = std::move(sides);
        QStringList words;
        for (const LegendEntry& entry : entries())
            words << entry.text;
        setAccessibleName(listText(words));
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintLegend(&painter, rect(), entries(), themeFor(this));
    }

private:
    std::vector<LegendEntry> entries() const
    {
        const Theme& theme = themeFor(this);
        std::vector<LegendEntry> shown;
        for (const auto& [side, entry] :
             {std::pair{CodeSide::Product, LegendEntry{RunSignaturesCard::tr("in product code"), theme.fail}},
              {CodeSide::Test, {RunSignaturesCard::tr("in test code"), theme.failSoft}},
              {CodeSide::Unknown, {RunSignaturesCard::tr("elsewhere"), theme.failMid}}}) {
            if (m_sides.contains(side))
                shown.push_back(entry);
        }
        return shown;
    }

    std::set<CodeSide> m_sides;
};

} // namespace

RunSignaturesCard::RunSignaturesCard(QWidget* parent)
    : Card(tr("Failures by root-cause signature"), parent), m_model(new RowList(this)), m_list(new ListView),
      m_legend(new SideLegend), m_more(makeSmallButton({}, ButtonKind::Link)),
      m_nothing(new ToneLabel(tr("No test fails."), TextStyle::Small, Tone::Muted))
{
    m_list->setAccessibleName(tr("Failures by signature"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SignatureDelegate(m_list));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    auto* foot = new QWidget;
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_legend, 1);
    layout->addWidget(m_more);
    body()->addWidget(m_nothing);
    body()->addWidget(m_list, 1);
    addFooterWidget(foot);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        showRows();
    });
    // The line of the example opens it, the rest of the row shows the tests that fail this way.
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        const QRect row = m_list->visualRect(index);
        const QPoint at = m_list->viewport()->mapFromGlobal(QCursor::pos());
        const int place =
            QFontMetrics(fontFor(TextStyle::Pointer)).horizontalAdvance(index.data(PointerTextRole).toString()) +
            scaled(16);
        if (at.x() > row.right() - place && at.y() < row.center().y())
            open(index);
        else
            Q_EMIT testsRequested(index.data(LocationRole).toString());
    });
    connect(m_list, &ListView::rowActivated, this, &RunSignaturesCard::open);
    connect(m_list, &ListView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid())
            Q_EMIT pointersChanged(index.data(SourceRefsRole).value<QVector<SourceRef>>());
    });
}

void RunSignaturesCard::open(const QModelIndex& index)
{
    const auto all = index.data(SourceRefsRole).value<QVector<SourceRef>>();
    if (!all.isEmpty())
        Q_EMIT openRequested(all.first(), all, Page::OpenMode::Dock);
}

void RunSignaturesCard::setRun(const PackSnapshot& snapshot, int run)
{
    m_causes = signatureRows(snapshot, run);
    m_all = false;
    const bool valid = snapshot && run >= 0 && static_cast<std::size_t>(run) < snapshot.review->runs.size();
    const bool collection =
        valid && snapshot.review->runs[static_cast<std::size_t>(run)].state == RunState::CollectionFailed;
    setTitle(collection ? tr("Collection errors by cause") : tr("Failures by root-cause signature"));
    m_legend->setVisible(!collection);
    std::set<CodeSide> sides;
    for (const ListRow& row : m_causes.rows)
        sides.insert(static_cast<CodeSide>(row.says.value(SideRole).toInt()));
    static_cast<SideLegend*>(m_legend)->setSides(std::move(sides));
    showRows();
}

void RunSignaturesCard::showRows()
{
    const auto signatures = static_cast<int>(m_causes.rows.size());
    const int shown = m_all ? signatures : std::min(signatures, shownAtFirst);
    const int current = m_list->currentIndex().row();
    m_model->setRows({m_causes.rows.begin(), m_causes.rows.begin() + shown});
    if (current >= 0)
        m_list->setCurrentIndex(m_model->index(std::min(current, shown - 1), 0));
    const bool collection = m_legend->isHidden();
    const qint64 tests = m_causes.tests;
    const QString counted = collection ? (tests == 1 ? tr("1 module") : tr("%1 modules").arg(groupedNumber(tests)))
                                       : (tests == 1 ? tr("1 test") : tr("%1 tests").arg(groupedNumber(tests)));
    const QString causes =
        collection ? (signatures == 1 ? tr("1 cause") : tr("%1 causes").arg(groupedNumber(signatures)))
                   : (signatures == 1 ? tr("1 signature") : tr("%1 signatures").arg(groupedNumber(signatures)));
    setNote(tests == 0 ? QString() : tr("%1, %2").arg(counted, causes));
    m_nothing->setVisible(signatures == 0);
    m_list->setVisible(signatures > 0);
    const int hidden = signatures - shown;
    m_more->setVisible(signatures > shownAtFirst);
    m_more->setText(hidden > 0 ? tr("%1 more").arg(groupedNumber(hidden)) : tr("Fewer"));
    m_legend->parentWidget()->parentWidget()->setVisible(!collection || signatures > shownAtFirst);
}

} // namespace exhibit
