// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

class QAbstractItemModel;
class QString;

namespace exhibit::test {

/// Three runs (baseline, one new failure, collection failed), claims of every verdict, a bundle, problems, events.
PackSnapshot samplePack();
PackSnapshot emptyPack(); ///< facts and review without content

const Messages& sampleMessages();

/// The display texts of a model, cells separated by ` | `, children indented, one row a line.
QString printModel(const QAbstractItemModel& model);

} // namespace exhibit::test
