// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/runsources.h"

#include "models/items/itemtext.h"
#include "models/items/listtext.h"
#include "models/parsing/formats/formats.h"

#include <QCoreApplication>
#include <QStringList>

namespace exhibit {

namespace {

struct RunSourceWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::RunSources)
};

} // namespace

QString runSourcesText()
{
    QStringList reports;
    for (const Format& format : formats()) {
        const Traits traits = format.traits;
        const bool isReport = traits.has(Trait::RunSource) && traits.has(Trait::OneRun) &&
                              traits.has(Trait::HoldsRecords) && !traits.has(Trait::CoverageTable) &&
                              !traits.has(Trait::LongPreface);
        if (isReport)
            reports.append(artifactKindText(format.kind));
    }
    return RunSourceWords::
        tr("What a test runner printed, saved as a text file, would bring them: pytest, unittest, cargo, go test, "
           "Jest, Vitest, Mocha, Playwright, Maven, Gradle, dotnet test, PHPUnit, RSpec, TAP and others. So would the "
           "log of a CI job, or a report: %1.")
            .arg(listText(reports));
}

} // namespace exhibit
