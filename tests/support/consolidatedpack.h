// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace exhibit::test {

/// A pack as an executor leaves it that drains a queue and puts its files together: bundles of logs and documents, a
/// corpus of reports, git context, run summaries, records, and a database of token events. Six runs of one invented
/// project, one of which could not collect its tests. Written into `folder`; false if that failed.
bool writeConsolidatedPack(const QString& folder);

} // namespace exhibit::test
