// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/loading/confinement/packconfinement.h"

#include "models/files/scratchfolder.h"
#include "models/loading/places/packplace.h"
#include "models/sql/databasedriver.h"

#include <filesystem>

namespace exhibit {

ConfinedPlaces placesOfPack(const std::string& path, const std::string& cacheDir)
{
    namespace fs = std::filesystem;
    prepareDatabaseDriver();
    ConfinedPlaces places;
    std::error_code error;
    for (const std::string& one : pathsOfPack(path)) {
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
    fs::create_directories(cacheDir, error);
    places.change = {cacheDir, cacheDir + "/archives", scratchFolder()};
    return places;
}

} // namespace exhibit
