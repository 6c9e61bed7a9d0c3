// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/rules.h"
#include "models/parsing/telemetry/telemetrydb.h"
#include "tests/fuzz/inputfile.h"
#include "tests/fuzz/placecheck.h"

#include <QCoreApplication>

using namespace exhibit;

namespace {

/// The driver of the database is a plugin.
void startQt()
{
    static int count = 1;
    static char name[] = "fuzz";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
}

} // namespace

/// A database of any bytes: each row that is told of can be read again by its pointer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    startQt();
    static const Rules rules;
    static const fuzz::InputFolder input;
    const std::string path = input.write("evidence.db", fuzz::asText(data), size);
    const Result<TelemetryDb> read = readTelemetryDb(path, "evidence.db", rules.executors());
    if (!read)
        return 0;
    Result<DatabaseRows> rows = DatabaseRows::open(path);
    fuzz::require(static_cast<bool>(rows));
    for (const TokenEvent& event : read->tokenEvents) {
        const Result<DatabaseRow> row = rows->read(event.where.table, event.where.rowId);
        fuzz::require(row && holdsQuote(*row, event.where.quote));
    }
    return 0;
}
