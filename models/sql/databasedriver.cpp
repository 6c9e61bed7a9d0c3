// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/databasedriver.h"

#include "models/files/scratchfolder.h"

#include <QSqlDatabase>

#include <mutex>
#include <sqlite3.h>

namespace exhibit {

void prepareDatabaseDriver()
{
    static std::once_flag isPrepared;
    std::call_once(isPrepared, [] {
        if (!scratchFolder().empty())
            sqlite3_temp_directory = sqlite3_mprintf("%s", scratchFolder().c_str());
        const QString name = QStringLiteral("exhibit-driver");
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        QSqlDatabase::removeDatabase(name);
    });
}

} // namespace exhibit
