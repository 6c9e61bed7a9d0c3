// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/pytest/pytestreporttext.h"

#include "models/domain/text.h"

#include <re2/re2.h>

#include <string>
#include <vector>

namespace exhibit {

namespace {

bool isErrorLine(std::string_view line)
{
    return line.substr(0, 4) == "E   ";
}

/// Walks the lines from the last to the first; `take` returns false to stop.
template <typename Take> void eachLineBackwards(std::string_view text, Take&& take)
{
    std::size_t end = text.size();
    while (true) {
        const std::size_t newline = end == 0 ? std::string_view::npos : text.rfind('\n', end - 1);
        const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
        if (!take(text.substr(begin, end - begin)) || newline == std::string_view::npos)
            return;
        end = newline;
    }
}

std::string_view lastLine(std::string_view text)
{
    std::string_view found;
    eachLineBackwards(text, [&](std::string_view line) {
        found = trimmed(line);
        return found.empty();
    });
    return found;
}

bool beginsWithException(std::string_view cause)
{
    static const RE2 form(R"(^[A-Za-z_][\w.]*(?:Error|Exception|Warning|Exit|Interrupt|Failed|Skipped|Timeout)\b)");
    return RE2::PartialMatch(cause, form);
}

} // namespace

std::string_view causeLine(std::string_view longrepr)
{
    std::string_view first;
    bool inBlock = false;
    eachLineBackwards(longrepr, [&](std::string_view line) {
        const bool error = isErrorLine(line);
        if (error)
            first = trimmed(line.substr(1));
        const bool goOn = error || !inBlock;
        inBlock = inBlock || error;
        return goOn;
    });
    if (!first.empty())
        return first;
    return lastLine(longrepr);
}

bool readCrashLine(std::string_view line, Failure& failure)
{
    static const RE2 form(R"(^(.{1,1000}?\.\w{1,6}):(\d{1,9}): (.*)$)");
    std::string path;
    std::string message;
    std::int64_t number = 0;
    if (!RE2::FullMatch(trimmed(line), form, &path, &number, &message))
        return false;
    failure.crashPath = path;
    failure.crashLine = number;
    failure.message = message;
    return true;
}

std::string_view collectionCause(std::string_view longrepr)
{
    std::string_view last;
    std::string_view named;
    eachLineBackwards(longrepr, [&](std::string_view line) {
        if (!isErrorLine(line))
            return true;
        const std::string_view cause = trimmed(line.substr(1));
        if (last.empty())
            last = cause;
        if (beginsWithException(cause))
            named = cause;
        return named.empty();
    });
    if (!named.empty())
        return named;
    return last.empty() ? lastLine(longrepr) : last;
}

void readCollectionCause(std::string_view cause, CollectionError& error)
{
    static const RE2 named(R"(^([A-Za-z_][\w.]*): ?(.*)$)");
    static const RE2 noModule(R"(No module named '?([\w.]+)'?)");
    if (!RE2::FullMatch(cause, named, &error.exception, &error.message)) {
        error.exception = beginsWithException(cause) ? std::string(cause) : std::string();
        error.message = error.exception.empty() ? std::string(cause) : std::string();
    }
    RE2::PartialMatch(cause, noModule, &error.missing);
}

} // namespace exhibit
