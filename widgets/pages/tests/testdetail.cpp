// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/tests/testdetail.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/tests/testrunrows.h"
#include "models/items/tests/testtreemodel.h"
#include "models/report/messages.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/listview.h"
#include "widgets/common/views/rowdelegate.h"
#include "widgets/delegates/outcomedelegate.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

namespace exhibit {

namespace {

constexpr int mostRows = 8; ///< more scroll

Look lookOf(Behaviour behaviour)
{
    switch (behaviour) {
    case Behaviour::Stable:
        return {};
    case Behaviour::AlwaysFailing:
        return {Icon::Cross, Tone::Fail, TestDetail::tr("Always failing")};
    case Behaviour::Flaky:
        return {Icon::Refresh, Tone::Warn, TestDetail::tr("Flaky")};
    case Behaviour::Regressed:
        return {Icon::Flag, Tone::Fail, TestDetail::tr("Regressed")};
    case Behaviour::Fixed:
        return {Icon::Check, Tone::Ok, TestDetail::tr("Fixed")};
    case Behaviour::NewFailing:
        return {Icon::Plus, Tone::Fail, TestDetail::tr("New test, failing")};
    case Behaviour::FailingRemoved:
        return {Icon::Clock, Tone::Warn, TestDetail::tr("Removed")};
    case Behaviour::PassingVanished:
        return {Icon::Minus, Tone::Warn, TestDetail::tr("Vanished")};
    case Behaviour::Added:
        return {Icon::Plus, Tone::Unknown, TestDetail::tr("Added")};
    case Behaviour::Skipped:
        return {Icon::Minus, Tone::Skip, TestDetail::tr("Skipped")};
    }
    return {};
}

/// Outcome, run, and the line at the right end.
class RunLineDelegate : public RowDelegate
{
public:
    explicit RunLineDelegate(QObject* parent) : RowDelegate(parent) { setHairlines(false); }

    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {scaled(160), std::max(scaled(24), lineHeightOf(TextStyle::Body) + scaled(5))};
    }

protected:
    void paintContent(QPainter* painter, const QRect& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override
    {
        const Theme& theme = themeFor(option.palette);
        const QSize shape(scaled(20), scaled(14));
        const QRect glyph(rect.left() + scaled(2), rect.top() + (rect.height() - shape.height()) / 2, shape.width(),
                          shape.height());
        OutcomeDelegate::paintShape(painter, glyph, static_cast<OutcomeCell>(index.data(OutcomeRole).toInt()), theme);
        const bool known = index.data(SourceRefRole).isValid();
        painter->setFont(fontFor(known ? TextStyle::Pointer : TextStyle::Small));
        painter->setPen(known ? theme.accent : theme.muted);
        const QString place = index.data(SecondLineRole).toString();
        const int width = std::min(painter->fontMetrics().horizontalAdvance(place) + 2, rect.width() / 2);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, elidedText(painter->fontMetrics(), place, width));
        painter->setFont(fontFor(TextStyle::Body));
        painter->setPen(theme.text);
        const QRect name(glyph.right() + scaled(9), rect.top(),
                         rect.right() - width - scaled(8) - glyph.right() - scaled(9), rect.height());
        painter->drawText(name, Qt::AlignLeft | Qt::AlignVCenter,
                          elidedText(painter->fontMetrics(), index.data().toString(), name.width(), Qt::ElideMiddle));
    }
};

bool isAt(const SourceRef& ref, const SourceRef& place)
{
    return !ref.isNull() && ref.path == place.path && ref.firstLine == place.firstLine && ref.rowId == place.rowId;
}

} // namespace

TestDetail::TestDetail(const Messages& messages, QWidget* parent)
    : QWidget(parent), m_messages(messages), m_model(new RowList(this)), m_list(new ListView),
      m_name(ToneLabel::elided()), m_badge(new Badge), m_reason(new ToneLabel({}, TextStyle::Small, Tone::Secondary))
{
    setTextStyle(m_name, TextStyle::Heading);
    m_reason->setWordWrap(true);
    m_list->setAccessibleName(tr("The test in every run"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new RunLineDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->viewport()->setAutoFillBackground(false);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_name, 0);
    head->addWidget(m_badge);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(4);
    layout->addLayout(head);
    layout->addWidget(m_reason);
    layout->addWidget(m_list);
    connect(m_list, &QAbstractItemView::clicked, this, &TestDetail::choose);
    connect(m_list, &ListView::rowActivated, this, &TestDetail::choose);
}

void TestDetail::setSnapshot(const PackSnapshot& snapshot)
{
    m_snapshot = snapshot;
    m_matrix.reset();
    m_entry = -1;
    m_model->setRows({});
}

int TestDetail::entryOf(const SourceRef& current, const std::vector<SourceRef>& places) const
{
    // A line of a log belongs to one test; a report of one line to all of them: then the other places of the item tell.
    std::map<std::int32_t, int> votes;
    std::set<std::int32_t> here;
    const auto& runs = m_snapshot.review->runs;
    for (const SourceRef& place : places) {
        std::set<std::int32_t> tests;
        for (const Run& run : runs) {
            const auto& lines = run.outcomes.lines;
            if (run.log.path == place.path && place.firstLine.isValid() && !place.isDatabaseRow()) {
                const auto line =
                    std::find(lines.begin(), lines.end(), static_cast<std::uint32_t>(place.firstLine.value));
                if (line != lines.end())
                    tests.insert(static_cast<std::int32_t>(line - lines.begin()));
            }
            for (const Failure& failure : run.failures) {
                if (isAt(failure.where, place) || isAt(failure.cause, place))
                    tests.insert(failure.test.value);
            }
        }
        for (const std::int32_t test : tests)
            ++votes[test];
        if (place == current)
            here = tests;
    }
    int best = -1, most = 0;
    bool tie = false;
    for (const std::int32_t test : here) {
        tie = tie || votes[test] == most;
        if (votes[test] > most) {
            most = votes[test];
            best = test;
            tie = false;
        }
    }
    return tie ? -1 : best;
}

QModelIndex TestDetail::rowAt(const SourceRef& place) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (isAt(m_model->index(row, 0).data(SourceRefRole).value<SourceRef>(), place))
            return m_model->index(row, 0);
    }
    return {};
}

bool TestDetail::showPlaces(const SourceRef& current, const std::vector<SourceRef>& places)
{
    if (!m_snapshot || current.isNull())
        return false;
    // Stepping through the places of the test on show needs no search.
    if (const QModelIndex row = rowAt(current); row.isValid() && places.size() > 1) {
        m_list->setCurrentIndex(row);
        const QList<SourceRef> own = m_matrix->places(m_entry);
        if (std::all_of(places.begin(), places.end(), [&own](const SourceRef& ref) { return own.contains(ref); }))
            return true;
    }
    const int test = entryOf(current, places);
    if (test < 0)
        return false;
    if (!m_matrix)
        m_matrix = testMatrixOf(m_snapshot);
    const int entry = m_matrix->entryOf(TestId{test});
    if (entry < 0)
        return false;
    showEntry(entry);
    m_list->setCurrentIndex(rowAt(current));
    return true;
}

void TestDetail::showEntry(int entry)
{
    m_entry = entry;
    m_model->setRows(testRunRows(*m_matrix, entry));
    m_name->setText(m_matrix->testName(entry));
    m_name->setToolTip(fromUtf8(m_matrix->nodeId(entry)));
    const TestBehaviour* behaviour = m_matrix->behaviour(entry);
    const QString reason = behaviour ? m_messages.text(behaviour->reason, NumberStyle::Grouped) : QString();
    m_badge->setVisible(behaviour && behaviour->behaviour != Behaviour::Stable);
    if (behaviour)
        m_badge->setLook(lookOf(behaviour->behaviour));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    const int rows = std::clamp(m_model->rowCount(), 1, mostRows);
    const int rowHeight = std::max(scaled(24), lineHeightOf(TextStyle::Body) + scaled(5));
    m_list->setFixedHeight(rows * rowHeight + 2);
}

void TestDetail::choose(const QModelIndex& index)
{
    const auto place = index.data(SourceRefRole).value<SourceRef>();
    if (place.isNull())
        return;
    const QList<SourceRef> all = m_matrix->places(m_entry);
    Q_EMIT placeChosen(place, std::vector<SourceRef>(all.begin(), all.end()));
}

} // namespace exhibit
