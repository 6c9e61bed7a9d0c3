// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runs/rundeltacard.h"

#include "models/items/itemtext.h"
#include "models/items/roles.h"
#include "models/items/runs/comparedruns.h"
#include "models/items/runs/runnames.h"
#include "models/items/tests/testfilter.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/numbers.h"
#include "widgets/common/views/listview.h"
#include "widgets/delegates/deltadelegate.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace exhibit {

/// A number with its sign and word; a click shows its tests.
class RunDeltaCard::Figure : public QAbstractButton
{
public:
    Figure(Icon icon, Tone tone, const QString& word, bool last) : m_icon(icon), m_tone(tone), m_last(last)
    {
        setText(word);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setToolTip(RunDeltaCard::tr("Show these tests"));
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    void setValue(qint64 value, bool known)
    {
        m_value = known ? groupedNumber(value) : QString(QChar(0x2013));
        m_any = known && value > 0;
        setEnabled(m_any);
        setAccessibleName(text() + QStringLiteral(": ") + m_value);
        update();
    }

    QSize sizeHint() const override
    {
        const int words = QFontMetrics(fontFor(TextStyle::Label)).horizontalAdvance(text()) + 2 * scaled(12);
        return {std::max(words, scaled(80)),
                lineHeightOf(TextStyle::Title) + lineHeightOf(TextStyle::Label) + scaled(16)};
    }
    QSize minimumSizeHint() const override { return {scaled(60), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const Theme& theme = themeFor(this);
        QPainter painter(this);
        if (m_any && underMouse())
            painter.fillRect(rect(), theme.hover);
        if (!m_last)
            painter.fillRect(QRect(width() - 1, 0, 1, height()), theme.hair);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme.hair);
        const QColor ink = m_any ? inkOf(theme, m_tone) : theme.muted;
        const int line = lineHeightOf(TextStyle::Title), size = scaled(13), left = scaled(12), top = scaled(8);
        paintIcon(&painter, m_icon, QRect(left, top + (line - size) / 2, size, size), ink);
        painter.setFont(fontFor(TextStyle::Title));
        painter.setPen(ink);
        painter.drawText(QRect(left + size + scaled(7), top, width(), line), Qt::AlignVCenter, m_value);
        painter.setFont(fontFor(TextStyle::Label));
        painter.setPen(theme.text2);
        const QRect words(left, top + line, width() - left - scaled(4), lineHeightOf(TextStyle::Label));
        painter.drawText(words, Qt::AlignVCenter, elidedText(painter.fontMetrics(), text(), words.width()));
    }

private:
    Icon m_icon;
    Tone m_tone;
    QString m_value;
    bool m_last, m_any = false;
};

RunDeltaCard::RunDeltaCard(QWidget* parent)
    : Card(tr("Delta"), parent), m_model(new RowList(this)), m_list(new ListView),
      m_nothing(new ToneLabel({}, TextStyle::Small, Tone::Muted)),
      m_foot(new ToneLabel({}, TextStyle::Small, Tone::Muted))
{
    auto* figures = new QHBoxLayout;
    figures->setSpacing(0);
    m_figures = {new Figure(Icon::Flag, Tone::Fail, tr("New failures"), false),
                 new Figure(Icon::Check, Tone::Ok, tr("Fixed"), false),
                 new Figure(Icon::Minus, Tone::Text, tr("Persistent"), false),
                 new Figure(Icon::Clock, Tone::Warn, tr("Removed"), true)};
    const TestFilter::Set sets[] = {TestFilter::Set::New, TestFilter::Set::Fixed, TestFilter::Set::Persistent,
                                    TestFilter::Set::Removed};
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        figures->addWidget(m_figures[i], 1);
        connect(m_figures[i], &QAbstractButton::clicked, this, [this, set = sets[i]] {
            TestFilter filter;
            filter.show = TestFilter::Show::All;
            filter.run = m_run;
            filter.set = set;
            Q_EMIT testsRequested(filter.toLocation());
        });
    }
    m_exchange = makeIconButton(Icon::DoubleArrow, tr("Exchange the two runs (X)"));
    m_exchange->setObjectName(QStringLiteral("exchangeRuns"));
    m_exchange->hide();
    m_logs = makeSmallButton(tr("Compare logs"), ButtonKind::Default);
    m_logs->setObjectName(QStringLiteral("compareLogs"));
    m_logs->setToolTip(tr("Both logs beside each other, without times, addresses and the like"));
    m_logs->hide();
    addHeaderWidget(m_logs);
    connect(m_logs, &QPushButton::clicked, this, &RunDeltaCard::logsRequested);
    addHeaderWidget(m_exchange);
    connect(m_exchange, &QToolButton::clicked, this, &RunDeltaCard::exchangeRequested);
    m_list->setAccessibleName(tr("Changes against the baseline"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DeltaDelegate(m_list));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(scaled(12), scaled(10), scaled(12), scaled(10));
    m_foot->setWordWrap(true);
    body()->addLayout(figures);
    body()->addWidget(m_nothing);
    body()->addWidget(m_list, 1);
    addFooterWidget(m_foot);
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(GroupRole).toBool())
            activate(index);
    });
    connect(m_list, &ListView::rowActivated, this, &RunDeltaCard::activate);
    connect(m_list, &ListView::currentRowChanged, this, [this](const QModelIndex& index) {
        if (index.isValid() && !index.data(GroupRole).toBool())
            Q_EMIT pointersChanged(index.data(SourceRefsRole).value<QVector<SourceRef>>());
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &RunDeltaCard::showMenu);
}

void RunDeltaCard::setRun(const PackSnapshot& snapshot, int run, int other)
{
    m_exchange->setVisible(other >= 0);
    const auto logOf = [&snapshot](int of) { return snapshot.review->runs[static_cast<std::size_t>(of)].log; };
    m_logs->setVisible(other >= 0 && !logOf(run).isNull() && !logOf(other).isNull() && logOf(run) != logOf(other));
    if (other < 0)
        return showDelta(snapshot, run, {});
    showDelta(comparedRuns(snapshot, run, other), 1, runTitles(*snapshot.review).at(other));
    for (Figure* figure : m_figures)
        figure->setEnabled(false); // the page of the tests counts against the baseline
}

void RunDeltaCard::showDelta(const PackSnapshot& snapshot, int run, const QString& other)
{
    m_delta = DeltaRows(snapshot, run, other);
    m_model->setRows(m_delta.rows());
    const bool valid = snapshot && run >= 0 && static_cast<std::size_t>(run) < snapshot.review->deltas.size();
    m_run = valid ? fromUtf8(toString(snapshot.review->runs[static_cast<std::size_t>(run)].key)) : QString();
    const bool comparable = valid && snapshot.review->deltas[static_cast<std::size_t>(run)].comparable;
    const bool known = comparable || m_model->rowCount() > 0;
    m_figures[0]->setValue(m_delta.count(DeltaRows::NewFailures), known);
    m_figures[1]->setValue(m_delta.count(DeltaRows::Fixed), comparable);
    m_figures[2]->setValue(m_delta.count(DeltaRows::Persistent), comparable);
    m_figures[3]->setValue(m_delta.count(DeltaRows::RemovedWhileFailing), comparable);
    m_list->setVisible(m_model->rowCount() > 0);
    m_nothing->setVisible(m_model->rowCount() == 0);
    if (valid)
        setNotes(snapshot, run, other);
}

void RunDeltaCard::setNotes(const PackSnapshot& snapshot, int run, const QString& other)
{
    const Review& review = *snapshot.review;
    const Delta& delta = review.deltas[static_cast<std::size_t>(run)];
    const Baseline& baseline = review.baseline;
    const Run& its = review.runs[static_cast<std::size_t>(run)];
    const bool isBaseline = baseline.source != BaselineSource::None && baseline.key == its.key;
    const QString name = fromUtf8(baseline.key.runId.empty() ? baseline.key.phase : baseline.key.runId);
    if (baseline.source == BaselineSource::None)
        setNote(tr("no run to compare with"));
    else if (isBaseline)
        setNote(baseline.source == BaselineSource::StandIn ? tr("this run stands in for the baseline")
                                                           : tr("this run is the baseline"));
    else
        setNote(baseline.source == BaselineSource::StandIn ? tr("against %1, a stand-in").arg(name)
                                                           : tr("against %1").arg(name));
    m_nothing->setText(baseline.source == BaselineSource::None ? tr("There is no run to compare this one with.")
                       : isBaseline                            ? tr("The other runs are compared with this one.")
                       : !delta.comparable ? tr("Nothing can be compared: a run without results has no changes.")
                       : other.isEmpty()   ? tr("No test changed against the baseline, and none fails in both.")
                                           : tr("No test changed against %1, and none fails in both.").arg(other));
    QStringList foot;
    if (delta.comparable && !isBaseline) {
        foot = {tr("Tests added %1").arg(groupedNumber(delta.added)),
                tr("removed %1").arg(groupedNumber(delta.vanished))};
        for (const Run& before : review.runs) {
            if (before.key == baseline.key && before.counts.failures() && its.counts.failures())
                foot.append(tr("failing count delta %1")
                                .arg(its.failing() == before.failing()
                                         ? QStringLiteral("0")
                                         : signedNumber(its.failing() - before.failing())));
        }
    } else if (!delta.newCollectionErrors.empty()) {
        foot = {tr("Only modules that failed to collect can be compared")};
    }
    m_foot->setText(foot.join(QStringLiteral("   ·   ")));
    m_foot->setVisible(!foot.isEmpty());
}

void RunDeltaCard::activate(const QModelIndex& index)
{
    if (index.data(GroupRole).toBool()) {
        const int row = index.row();
        m_delta.toggle(index);
        m_model->setRows(m_delta.rows());
        m_list->setCurrentIndex(m_model->index(row, 0));
        return;
    }
    const auto all = index.data(SourceRefsRole).value<QVector<SourceRef>>();
    if (!all.isEmpty())
        Q_EMIT openRequested(all.first(), all, Page::OpenMode::Dock);
}

void RunDeltaCard::showMenu(const QPoint& position)
{
    const QModelIndex index = m_list->indexAt(position);
    const QString location = index.data(LocationRole).toString();
    if (location.isEmpty())
        return;
    QMenu menu;
    connect(menu.addAction(tr("Show in Tests")), &QAction::triggered, this,
            [this, location] { Q_EMIT testsRequested(location); });
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

} // namespace exhibit
