// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pageregistry.h"

#include "widgets/pages/audit/auditpage.h"
#include "widgets/pages/commits/commitspage.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/mismatches/mismatchespage.h"
#include "widgets/pages/opening/loadingpage.h"
#include "widgets/pages/opening/startpage.h"
#include "widgets/pages/overview/overviewpage.h"
#include "widgets/pages/packs/packspage.h"
#include "widgets/pages/patterns/patternspage.h"
#include "widgets/pages/report/reportpage.h"
#include "widgets/pages/runs/runspage.h"
#include "widgets/pages/sessions/sessionspage.h"
#include "widgets/pages/telemetry/telemetrypage.h"
#include "widgets/pages/tests/testspage.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

struct PageWords
{
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

template <typename T> Page* make(const PageContext& context, EvidenceFiles*)
{
    return new T(context);
}

template <typename T> Page* makeWithFiles(const PageContext& context, EvidenceFiles* files)
{
    return new T(context, files);
}

RailCount runs(const PackSnapshot& snapshot)
{
    return {snapshot.review->totals.runs};
}

RailCount tests(const PackSnapshot& snapshot)
{
    return {snapshot.review->totals.tests};
}

RailCount sessions(const PackSnapshot& snapshot)
{
    return {static_cast<qint64>(snapshot.facts->sessions.size())};
}

RailCount mismatches(const PackSnapshot& snapshot)
{
    const qint64 count = snapshot.review->totals.mismatches;
    return {count, count > 0 ? Tone::Fail : Tone::Muted};
}

RailCount patterns(const PackSnapshot& snapshot)
{
    return {snapshot.review->totals.patterns};
}

RailCount tokenEvents(const PackSnapshot& snapshot)
{
    return {static_cast<qint64>(snapshot.facts->tokenEvents.size())};
}

RailCount commits(const PackSnapshot& snapshot)
{
    return {static_cast<qint64>(snapshot.facts->commits.size())};
}

RailCount files(const PackSnapshot& snapshot)
{
    return {static_cast<qint64>(snapshot.facts->artifacts.size())};
}

} // namespace

std::vector<PageEntry> pageRegistry()
{
    const auto id = [](const char* name) { return QString::fromLatin1(name); };
    return {
        {id("start"), PageWords::tr("Start"), Icon::None, Qt::Key_unknown, make<StartPage>},
        {id("loading"), PageWords::tr("Loading"), Icon::None, Qt::Key_unknown, make<LoadingPage>},
        {id("overview"), PageWords::tr("Overview"), Icon::Overview, Qt::Key_1, make<OverviewPage>},
        {id("runs"), PageWords::tr("Runs"), Icon::Runs, Qt::Key_2, makeWithFiles<RunsPage>, runs},
        {id("tests"), PageWords::tr("Tests"), Icon::Tests, Qt::Key_3, make<TestsPage>, tests},
        {id("sessions"), PageWords::tr("Sessions"), Icon::Sessions, Qt::Key_S, makeWithFiles<SessionsPage>, sessions,
         Qt::ControlModifier | Qt::ShiftModifier, true},
        {id("mismatches"), PageWords::tr("Mismatches"), Icon::Mismatches, Qt::Key_4, makeWithFiles<MismatchesPage>,
         mismatches},
        {id("patterns"), PageWords::tr("Patterns"), Icon::Patterns, Qt::Key_5, make<PatternsPage>, patterns},
        {id("telemetry"), PageWords::tr("Telemetry"), Icon::Telemetry, Qt::Key_6, make<TelemetryPage>, tokenEvents},
        {id("commits"), PageWords::tr("Commits"), Icon::Commits, Qt::Key_7, makeWithFiles<CommitsPage>, commits},
        {id("evidence"), PageWords::tr("Evidence"), Icon::Evidence, Qt::Key_8, makeWithFiles<EvidencePage>, files},
        {id("report"), PageWords::tr("Report"), Icon::Report, Qt::Key_9, make<ReportPage>},
        {id("packs"), PageWords::tr("Packs"), Icon::Pack, Qt::Key_H, make<PacksPage>, nullptr,
         Qt::ControlModifier | Qt::ShiftModifier, true, true},
        {id("audit"), PageWords::tr("Audit"), Icon::Audit, Qt::Key_A, makeWithFiles<AuditPage>, nullptr,
         Qt::ControlModifier | Qt::ShiftModifier, true, true},
    };
}

QStringList pageIds()
{
    QStringList ids;
    for (const PageEntry& entry : pageRegistry())
        ids.append(entry.id);
    return ids;
}

} // namespace exhibit
