// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/loadingfile.h"
#include "models/report/tables/column.h"

namespace exhibit {

/// How far the reading of a file is, as a row shows it.
enum class LoadingStage { Waiting, Reading, Done, DoneWithProblems, Failed };

LoadingStage stageOf(const LoadingFile& file);

/// Places of the columns of the table.
enum LoadingColumn { LoadingName, LoadingBytes, LoadingProgress, LoadingNote };

/// The files of a pack while it is read; the kind of a row is its stage.
Table<LoadingFile> loadingFileTable(std::vector<LoadingFile> files);

} // namespace exhibit
