// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/review/diskpack.h"

#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

struct Page
{
    const char* path;
    const char* text;
};

/// The places of each finding that two documents disagree, one line a finding, ordered.
QStringList disagreementsOf(const QList<Page>& pages)
{
    DiskPack pack;
    for (const Page& page : pages)
        pack.add(QLatin1String(page.path), page.text);
    const auto snapshot = pack.read();
    QStringList found;
    if (!snapshot)
        return {QStringLiteral("unread")};
    for (const Finding& finding : snapshot->review->findings) {
        if (finding.rule != "documents.disagree")
            continue;
        QStringList places;
        for (const SourceRef& place : finding.pointers)
            places += QStringLiteral("%1:%2").arg(QString::fromStdString(place.path)).arg(place.firstLine.value);
        found += places.join(QLatin1Char(' '));
    }
    for (const JudgedClaim& claim : snapshot->review->claims) {
        if (isMismatch(claim.verdict))
            found += QStringLiteral("accused %1:%2")
                         .arg(QString::fromStdString(claim.claim.where.path))
                         .arg(claim.claim.where.firstLine.value);
    }
    found.sort();
    return found;
}

} // namespace

/// What two documents of one project state differently is told of both; of parts, other times and conditions it is not.
class TestDocumentsDisagree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBoth();
    void leavesPartsAndTimesAlone();
    void comparesStatesByName();
    void comparesDefaults();
    void comparesWorkById();
    void leavesToRunsWhatTheySettle();
};

void TestDocumentsDisagree::namesBoth()
{
    const QStringList found = disagreementsOf({
        {"README.md",
         "# Rook\n\nRook deals cards.\n\n## Testing\n\nThe suite has 120 tests, all passing.\n\n"
         "## Configuration\n\nThe dealer listens on port 8000 by default.\n\nUploads may be up to 10 MB.\n\n"
         "The rules are served at `/rules`.\n\nThe table holds 4 players.\n"},
        {"docs/STATUS.md", "# Status\n\n- Total tests: 131 (all green)\n"},
        {"docs/setup.md", "# Setup\n\nThe dealer listens on port 9000 by default.\n\nUploads: up to 10 MB\n\n"
                          "The rules are served at `/api/rules`.\n\nThe table holds 6 players.\n"},
    });
    QCOMPARE(found, QStringList({QStringLiteral("README.md:11 docs/setup.md:3"),
                                 QStringLiteral("README.md:15 docs/setup.md:7"),
                                 QStringLiteral("README.md:7 docs/STATUS.md:3")}));
}

void TestDocumentsDisagree::leavesPartsAndTimesAlone()
{
    const QStringList found = disagreementsOf({
        {"README.md", "# Rook\n\nRook deals cards.\n\nThe suite has 120 tests.\n\nThe dealer listens on port 8000 by "
                      "default.\n"},
        {"packages/web/README.md", "# Web\n\nThe suite has 44 tests.\n\nThe dealer listens on port 3000.\n"},
        {"docs/old/setup.md", "# Setup\n\nThe dealer listens on port 7000.\n"},
        {"docs/docker.md", "# Docker\n\nThe dealer listens on port 80.\n"},
        {"docs/setup.md", "# Setup\n\nWith a proxy, the dealer listens on port 443.\n\n## Version 1\n\n"
                          "The dealer listens on port 7001.\n"},
        {"docs/status-2026-01-10.md", "# Status, 2026-01-10\n\nThe suite has 90 tests.\n"},
        {"docs/status.md", "# Status\n\nThe unit suite has 60 tests.\n\nAbout 400 tests in all, all passing.\n"},
        {"CHANGELOG.md", "# Changelog\n\n## 1.2.0\n\n- The suite has 80 tests.\n"},
    });
    QCOMPARE(found, QStringList());
}

void TestDocumentsDisagree::comparesStatesByName()
{
    const QStringList found = disagreementsOf({
        {"README.md",
         "# Rook\n\nRook deals cards.\n\n## Features\n\n- Replays: enabled by default\n- Dark theme: coming "
         "soon\n- Chat: available\n\n## Supported platforms\n\n| Platform | Supported |\n|---|---|\n"
         "| Linux | ✅ |\n| Windows | ✅ |\n\n## GPU support\n\n| Platform | Supported |\n|---|---|\n| Linux "
         "| No |\n"},
        {"docs/features.md", "# Features\n\n| Feature | State |\n|---|---|\n| Replays | Coming soon |\n| Dark theme | "
                             "Coming soon |\n| Chat | Disabled |\n"},
        {"docs/platforms.md", "# Platforms\n\n- Linux: supported\n- Windows: not supported\n"},
    });
    QCOMPARE(found, QStringList({QStringLiteral("README.md:16 docs/platforms.md:4"),
                                 QStringLiteral("README.md:7 docs/features.md:5")}));
}

void TestDocumentsDisagree::comparesDefaults()
{
    const QStringList found = disagreementsOf({
        {"README.md",
         "# Rook\n\nRook deals cards.\n\n## Configuration\n\n| Variable | Default | Meaning |\n|---|---|---|\n"
         "| `ROOK_TIMEOUT` | `30` | seconds |\n| `ROOK_TRIES` | `3` | tries |\n\n- Default dealer: `fox`\n"},
        {"docs/configuration.md", "# Configuration\n\n- `ROOK_TIMEOUT` (default: 60): how long a deal may take\n"
                                  "- `ROOK_TRIES` (default: 3): how often\n- Default dealer: `owl`\n"},
    });
    QCOMPARE(found, QStringList({QStringLiteral("README.md:12 docs/configuration.md:5"),
                                 QStringLiteral("README.md:9 docs/configuration.md:3")}));
}

void TestDocumentsDisagree::comparesWorkById()
{
    const QStringList found = disagreementsOf({
        {"docs/ROOK-77_SUMMARY.md", "# ROOK-77: Replays\n\n**Status:** ✅ COMPLETE\n\nOne file a game.\n"},
        {"TASKS.md", "# Open tasks\n\n| Task | What | State |\n|---|---|---|\n| ROOK-76 | Chat | ✅ Complete |\n"
                     "| ROOK-77 | Replays | ⏳ Validation pending |\n"},
        {"docs/ROADMAP.md", "# Roadmap\n\n- [x] ROOK-12 Shuffle\n- [x] ROOK-13 Cut\n- [ ] ROOK-14 Deal\n"},
        {"KNOWN_ISSUES.md",
         "# Known issues\n\n- ROOK-12: the shuffle is not implemented yet\n- ROOK-13: can be seen\n"},
    });
    for (const char* place : {"ROOK-77_SUMMARY.md:3", "TASKS.md:6", "ROADMAP.md:3", "KNOWN_ISSUES.md:3"})
        QVERIFY2(found.join(QLatin1Char('\n')).contains(QLatin1String(place)),
                 qPrintable(found.join(QLatin1Char('\n'))));
}

void TestDocumentsDisagree::leavesToRunsWhatTheySettle()
{
    const QStringList found = disagreementsOf({
        {"README.md", "# Rook\n\nRook deals cards.\n\nThe suite has 2 tests, all passing.\n\nAll 12 tests pass.\n"},
        {"docs/status.md", "# Status\n\nAll 14 tests pass.\n"},
        {"ci/pytest.log", "============================= test session starts =============================\n"
                          "collected 14 items\n\ntests/test_a.py ..............  [100%]\n\n"
                          "============================= 14 passed in 1.00s =============================\n"},
    });
    QVERIFY2(!found.join(QLatin1Char('\n')).contains(QLatin1String("README.md:7 docs")),
             qPrintable(found.join(QLatin1Char('\n'))));
}

QTEST_GUILESS_MAIN(TestDocumentsDisagree)
#include "tst_documentsdisagree.moc"
