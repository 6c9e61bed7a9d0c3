// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/confinement/packconfinement.h"

#include "models/files/scratchfolder.h"
#include "models/loading/places/packplace.h"
#include "models/sql/databasedriver.h"

#include <filesystem>

namespace exhibit {

namespace {

namespace fs = std::filesystem;

void addRead(const std::vector<std::string>& paths, ConfinedPlaces& places)
{
    std::error_code error;
    for (const std::string& one : paths) {
        const std::string canonical = fs::canonical(one, error).string();
        if (error)
            continue;
        places.read.push_back(canonical);
        if (fs::is_directory(canonical, error))
            continue;
        places.list.push_back(fs::path(canonical).parent_path().string());
        for (const char* journal : {"-wal", "-journal", "-shm"})
            places.read.push_back(canonical + journal);
    }
}

} // namespace

ConfinedPlaces placesOfPack(const std::string& path, const std::string& cacheDir)
{
    prepareDatabaseDriver();
    ConfinedPlaces places;
    addRead(pathsOfPack(path), places);
    std::error_code error;
    fs::create_directories(cacheDir, error);
    places.change = {cacheDir, cacheDir + "/archives", scratchFolder()};
    return places;
}

ConfinedPlaces placesOfFacts(const PackFacts& facts)
{
    prepareDatabaseDriver();
    ConfinedPlaces places;
    addRead(facts.chosenPaths.empty() ? std::vector<std::string>{facts.rootPath} : facts.chosenPaths, places);
    for (const Mount& mount : facts.mounts)
        addRead({mount.folder}, places);
    places.change = {scratchFolder()};
    return places;
}

} // namespace exhibit
