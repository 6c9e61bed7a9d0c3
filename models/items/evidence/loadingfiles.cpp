// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidence/loadingfiles.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

struct LoadingWords
{
    Q_DECLARE_TR_FUNCTIONS(LoadingFiles)
};

std::optional<double> shareOf(const LoadingFile& file)
{
    switch (stageOf(file)) {
    case LoadingStage::Waiting:
        return std::nullopt;
    case LoadingStage::Reading:
        return file.bytes > 0 ? static_cast<double>(file.bytesDone) / static_cast<double>(file.bytes) : 0.0;
    default:
        return 1.0;
    }
}

} // namespace

LoadingStage stageOf(const LoadingFile& file)
{
    switch (file.state) {
    case LoadingFile::State::Waiting:
        return LoadingStage::Waiting;
    case LoadingFile::State::Reading:
        return LoadingStage::Reading;
    case LoadingFile::State::Done:
    case LoadingFile::State::Skipped:
        break;
    }
    if (file.kind == ArtifactKind::Unreadable)
        return LoadingStage::Failed;
    return file.problems > 0 ? LoadingStage::DoneWithProblems : LoadingStage::Done;
}

Table<LoadingFile> loadingFileTable(std::vector<LoadingFile> files)
{
    using Cell = const CellText&;
    Table<LoadingFile> table;
    table.rows = std::move(files);
    table.id = [](const LoadingFile& file) { return file.path.toStdString(); };
    table.kind = [](const LoadingFile& file) { return static_cast<int>(stageOf(file)); };
    table.columns = {
        {.id = "name",
         .title = LoadingWords::tr("File"),
         .layout = {.look = ColumnLook::Name, .minimumWidth = 180},
         .text = [](const LoadingFile& file, Cell) { return file.path; }},
        {.id = "bytes",
         .title = LoadingWords::tr("Bytes"),
         .layout = {.look = ColumnLook::Number, .rightAligned = true},
         .text = [](const LoadingFile& file, Cell cell) { return cell.number(static_cast<std::int64_t>(file.bytes)); },
         .sortKey = [](const LoadingFile& file) { return SortKey(static_cast<double>(file.bytes)); }},
        {.id = "progress",
         .title = LoadingWords::tr("Read"),
         .layout = {.look = ColumnLook::Bar, .minimumWidth = 190, .rightAligned = true},
         .text =
             [](const LoadingFile& file, Cell) {
                 const auto share = shareOf(file);
                 return share ? percentText(static_cast<int>(*share * 100)) : QString();
             },
         .share = shareOf},
        {.id = "note",
         .title = LoadingWords::tr("Found"),
         .layout = {.look = ColumnLook::Sentence, .stretches = true},
         .text = [](const LoadingFile& file, Cell) {
             return stageOf(file) == LoadingStage::Waiting ? LoadingWords::tr("waiting") : file.note;
         }}};
    return table;
}

} // namespace exhibit
