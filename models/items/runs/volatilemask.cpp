// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/volatilemask.h"

#include <re2/re2.h>

namespace exhibit {

/// In this order: what holds others comes first. Plain numbers, counts among them, are never masked.
const std::vector<VolatilePart>& volatileParts()
{
    static const std::vector<VolatilePart> parts = {
        {"uuid", R"(\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\b)", "<uuid>",
         "session 0b9c1f52-7a31-4c0e-9d7e-1f2a3b4c5d6e"},
        {"time", R"(\b\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)", "<time>",
         "2025-12-28T10:11:12.5Z INFO start"},
        {"clock", R"(\b\d{1,2}:\d\d:\d\d(?:[.,]\d+)?\b)", "<clock>", "10:11:12.345 start"},
        {"duration", R"(\b\d+(?:\.\d+)?\s?(?:ns|us|ms|s|secs?|seconds?|mins?|minutes?)\b)", "<duration>",
         "slowest call took 163.18s"},
        {"address", R"(\b0[xX][0-9a-fA-F]+\b)", "<address>", "<Thing object at 0x7f3a12bc>"},
        {"digest", R"(\b[0-9a-f]{16,64}\b)", "<digest>", "commit 9f8e7d6c5b4a39281706f5e4d3c2b1a098765432"},
        {"temporary", R"((?:/tmp|/private/var/folders|/var/folders|/var/tmp)/[^\s'":,)\]]+)", "<temporary>",
         "reading /tmp/pytest-of-ci/pytest-17/data.json"},
        {"process", R"(\b(pid|PID|tid|process|thread)([ =:#]+)\d+)", R"(\1\2<number>)", "worker pid=4711 ready"},
        {"port", R"(\b(localhost|127\.0\.0\.1|0\.0\.0\.0):\d+)", R"(\1:<port>)", "listening on localhost:40123"},
        {"progress", R"(\[\s*\d{1,3}%\])", "[<progress>]", "tests/test_a.py::test_one PASSED [ 12%]"},
    };
    return parts;
}

VolatileMask::VolatileMask()
{
    for (const VolatilePart& part : volatileParts())
        m_patterns.push_back(std::make_unique<re2::RE2>(part.pattern, re2::RE2::Quiet));
}

VolatileMask::~VolatileMask() = default;

std::string VolatileMask::masked(std::string_view line) const
{
    std::string text(line);
    for (std::size_t part = 0; part < m_patterns.size(); ++part)
        re2::RE2::GlobalReplace(&text, *m_patterns[part], volatileParts()[part].with);
    return text;
}

} // namespace exhibit
