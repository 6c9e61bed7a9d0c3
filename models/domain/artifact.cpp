// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/artifact.h"

#include <array>
#include <utility>

namespace exhibit {

namespace {

constexpr std::array<std::pair<ArtifactKind, std::string_view>, 26> kindNames{{
    {ArtifactKind::Unknown, "unknown"},
    {ArtifactKind::Empty, "empty"},
    {ArtifactKind::Binary, "binary"},
    {ArtifactKind::Special, "special"},
    {ArtifactKind::Unreadable, "unreadable"},
    {ArtifactKind::Bundle, "bundle"},
    {ArtifactKind::PytestLog, "pytest-log"},
    {ArtifactKind::PytestReport, "pytest-report"},
    {ArtifactKind::ReportCorpus, "report-corpus"},
    {ArtifactKind::Baseline, "baseline"},
    {ArtifactKind::CommandLog, "command-log"},
    {ArtifactKind::ModelSelections, "model-selections"},
    {ArtifactKind::TokenEvents, "token-events"},
    {ArtifactKind::ExecutorLog, "executor-log"},
    {ArtifactKind::GitContext, "git-context"},
    {ArtifactKind::RunSummary, "run-summary"},
    {ArtifactKind::PhaseSummary, "phase-summary"},
    {ArtifactKind::Prose, "prose"},
    {ArtifactKind::JUnitXml, "junit-xml"},
    {ArtifactKind::CtrfReport, "ctrf-report"},
    {ArtifactKind::ReportLog, "pytest-reportlog"},
    {ArtifactKind::CiRunnerLog, "ci-runner-log"},
    {ArtifactKind::RunnerLog, "test-log"},
    {ArtifactKind::CommandOutput, "command-output"},
    {ArtifactKind::Json, "json"},
    {ArtifactKind::Sqlite, "sqlite"},
}};

} // namespace

std::string_view kindName(ArtifactKind kind)
{
    for (const auto& [value, name] : kindNames) {
        if (value == kind)
            return name;
    }
    return "unknown";
}

ArtifactKind kindFromName(std::string_view name)
{
    for (const auto& [value, text] : kindNames) {
        if (text == name)
            return value;
    }
    return ArtifactKind::Unknown;
}

std::string_view encodingName(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8:
        return "utf-8";
    case TextEncoding::Utf16Le:
        return "utf-16le";
    case TextEncoding::Utf16Be:
        return "utf-16be";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::None:
        break;
    }
    return {};
}

} // namespace exhibit
