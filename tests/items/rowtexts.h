// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QStringList>

namespace exhibit::test {

/// The top rows of a model as a person reads them: the texts of a row's cells, separated by ` | `.
QStringList rowTexts(const QAbstractItemModel& model, int role = Qt::DisplayRole);

/// The column headings, separated by ` | `.
QString headingTexts(const QAbstractItemModel& model);

} // namespace exhibit::test
