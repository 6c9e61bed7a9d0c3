// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/parsing/logreading.h"

#include "models/parsing/pytest/pytestlog.h"

namespace exhibit::test {

ParsedLog parseLog(std::string text)
{
    ParsedLog parsed;
    parsed.text = std::move(text);
    parsed.witnesses = parsePytestLog({"log.txt", {}, LineNumber{1}, parsed.text}, parsed.tests, parsed.problems);
    return parsed;
}

QString describe(const Witness& witness)
{
    const std::string_view state = runStateName(witness.state);
    QStringList parts{QString::fromUtf8(state.data(), qsizetype(state.size()))};
    if (witness.exitCode)
        parts << QStringLiteral("exit=%1").arg(*witness.exitCode);
    const auto add = [&parts](const char* name, const std::optional<std::int64_t>& value, bool evenZero = false) {
        if (value && (*value != 0 || evenZero))
            parts << QStringLiteral("%1=%2").arg(QLatin1String(name)).arg(*value);
    };
    const RunCounts& counts = witness.counts;
    add("collected", counts.collected, true);
    add("total", counts.total, true);
    add("passed", counts.passed, true);
    add("failed", counts.failed, true);
    add("errors", counts.errors);
    add("skipped", counts.skipped);
    add("xfailed", counts.xfailed);
    add("xpassed", counts.xpassed);
    add("deselected", counts.deselected);
    add("warnings", counts.warnings);
    add("collectors", counts.failedCollectors);
    return parts.join(QLatin1Char(' '));
}

QStringList problemIds(const std::vector<Problem>& problems)
{
    QStringList ids;
    for (const Problem& problem : problems)
        ids << QString::fromStdString(problem.message.id).mid(15);
    return ids;
}

} // namespace exhibit::test
