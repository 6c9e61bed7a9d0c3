// SPDX-License-Identifier: GPL-3.0-or-later
// The figures and findings of the overview: of all runs, or of those that a person picked.
#include "models/items/base/rowlist.h"
#include "models/items/findings/findingrows.h"
#include "models/items/itemtext.h"
#include "models/items/runs/runsources.h"
#include "models/report/messages.h"
#include "models/report/tables/newfailures.h"
#include "widgets/charts/failureschart.h"
#include "widgets/common/controls/chip.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/kpitile.h"
#include "widgets/common/views/listview.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/pages/overview/overviewpage.h"
#include "widgets/pages/overview/pickedruns.h"

namespace exhibit {

/// Some runs that stand next to each other in the chart: figures and findings become theirs, and a chip says so.
void OverviewPage::pickRuns(const ChartRange& runs)
{
    m_picked = runs;
    m_failures->setRange(runs);
    m_pickedChip->setVisible(!runs.isEmpty());
    if (!runs.isEmpty()) {
        const Review& review = *m_snapshot.review;
        m_pickedChip->setValue(tr("%1 of %2")
                                   .arg(groupedNumber(runs.last - runs.first + 1),
                                        groupedNumber(static_cast<qint64>(review.runs.size()))));
        m_pickedChip->setToolTip(
            tr("Figures and findings of %1. A click takes this filter off.").arg(namesOfRuns(review, runs)));
        m_pickedChip->setAccessibleName(tr("Filter %1, remove").arg(m_pickedChip->text()));
    }
    fillTiles();
    fillFindings();
}

/// Without findings it is said what was checked.
void OverviewPage::fillFindings()
{
    const Review& review = *m_snapshot.review;
    std::vector<ListRow> rows = findingRows(m_snapshot);
    const auto all = static_cast<qint64>(rows.size());
    if (!m_picked.isEmpty())
        std::erase_if(rows, [&](const ListRow& row) {
            const auto at = static_cast<std::size_t>(row.origin);
            return !isAboutRuns(review.findings[at], review, m_picked);
        });
    // So many have one line each, and none is asked how high it is.
    const bool even = rows.size() > static_cast<std::size_t>(TwoLineDelegate::mostWrapped);
    static_cast<TwoLineDelegate*>(m_findings->itemDelegate())->setEven(even);
    m_findings->setUniformItemSizes(even);
    m_findingModel->setRows(std::move(rows), findingTeller(m_snapshot, *context().messages));
    const int findings = m_findingModel->rowCount();
    if (m_picked.isEmpty())
        m_findingsCard->setNote(findings == 0 ? tr("none") : tr("%1, most severe first").arg(groupedNumber(findings)));
    else
        m_findingsCard->setNote(tr("%1 of %2 name the picked runs").arg(groupedNumber(findings), groupedNumber(all)));
    m_findings->setVisible(findings > 0);
    m_noFindings->setVisible(findings == 0);
    if (!m_picked.isEmpty())
        return m_noFindings->setText(tr("No finding names one of the picked runs."));
    const ReviewTotals& totals = review.totals;
    QStringList sentences;
    if (totals.runs == 0)
        sentences.append(tr("No test runs were found.") + QLatin1Char(' ') + runSourcesText());
    else
        sentences.append(totals.redRuns == 0
                             ? tr("Runs: %1, none of them red.").arg(groupedNumber(totals.runs))
                             : tr("Runs: %1; red: %2.").arg(groupedNumber(totals.runs), groupedNumber(totals.redRuns)));
    if (totals.claims == 0)
        sentences.append(tr("No statement was found that evidence could speak to."));
    else
        sentences.append(tr("Statements checked: %1. This pack settles %2 of them, and none against its words.")
                             .arg(groupedNumber(totals.claims), groupedNumber(totals.supported)));
    if (totals.notices > 0)
        sentences.append(tr("Worth a look, proven neither way: %1.").arg(groupedNumber(totals.notices)));
    m_noFindings->setText(sentences.join(QLatin1Char(' ')));
}

void OverviewPage::fillTiles()
{
    const Review& review = *m_snapshot.review;
    const ReviewTotals totals = m_picked.isEmpty() ? review.totals : totalsOfRuns(m_snapshot, m_picked);
    m_runs->setValue(groupedNumber(totals.runs));
    m_runs->setNote(tr("%1 ran tests").arg(groupedNumber(totals.executedRuns)));
    const std::int64_t least = totals.leastFailing, most = totals.mostFailing;
    const QString range = totals.executedRuns == 0 ? QStringLiteral("–")
                          : least == most          ? groupedNumber(most)
                                                   : groupedNumber(least) + QStringLiteral("–") + groupedNumber(most);
    m_failing->setValue(range, most > 0 ? Tone::Fail : Tone::Text, most > 0 ? Icon::Cross : Icon::None);
    m_failing->setNote(totals.executedRuns > 1 && m_picked.isEmpty()
                           ? tr("%1 in all %2 that ran")
                                 .arg(groupedNumber(totals.alwaysFailingTests), groupedNumber(totals.executedRuns))
                       : totals.executedRuns == 1 ? tr("in 1 run")
                                                  : QString());
    fillNewFailures(totals);
    const std::int64_t errors = totals.collectionErrors;
    m_collection->setValue(groupedNumber(errors), errors > 0 ? Tone::Error : Tone::Text,
                           errors > 0 ? Icon::Diamond : Icon::None);
    m_collection->setNote(totals.collectErrorRuns == 1 ? tr("in 1 run")
                                                       : tr("in %1 runs").arg(groupedNumber(totals.collectErrorRuns)));
    m_mismatches->setValue(groupedNumber(totals.mismatches));
    m_mismatches->setNote(totals.claims == 1 ? tr("in 1 claim") : tr("in %1 claims").arg(groupedNumber(totals.claims)));
    m_truncated->setValue(review.telemetry.events > 0 ? groupedNumber(review.telemetry.truncated)
                                                      : QStringLiteral("–"));
    m_truncated->setSuffix(review.telemetry.events > 0 ? tr("of %1").arg(groupedNumber(review.telemetry.events))
                                                       : QString());
    m_truncated->setNote(review.telemetry.events == 0 ? tr("no token events")
                         : review.telemetry.escalations == 1
                             ? tr("1 escalation")
                             : tr("%1 escalations").arg(groupedNumber(review.telemetry.escalations)));
}

void OverviewPage::fillNewFailures(const ReviewTotals& totals)
{
    const Review& review = *m_snapshot.review;
    const std::int64_t tests = totals.newlyFailingTests, runs = totals.newFailureRuns;
    const bool isCompared = knownNewFailures(review).has_value();
    m_new->setValue(isCompared ? groupedNumber(tests) : QStringLiteral("–"), tests > 0 ? Tone::Fail : Tone::Text,
                    tests > 0 ? Icon::Flag : Icon::None);
    m_new->setNote(!isCompared && review.baseline.source != BaselineSource::None ? tr("not compared")
                   : !isCompared                                                 ? tr("no baseline")
                   : tests > 0 && runs == 1                                      ? tr("in 1 run")
                   : tests > 0                                         ? tr("in %1 runs").arg(groupedNumber(runs))
                   : review.baseline.source == BaselineSource::StandIn ? tr("against a stand-in")
                                                                       : QString());
}

} // namespace exhibit
