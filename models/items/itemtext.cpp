// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/itemtext.h"

#include "models/items/listtext.h"
#include "models/parsing/formats/formats.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

struct ItemWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::ItemText)
};

} // namespace

QString fileSizeText(quint64 bytes)
{
    if (bytes < 1024)
        return bytes == 1 ? ItemWords::tr("1 byte") : ItemWords::tr("%1 bytes").arg(bytes);
    double size = static_cast<double>(bytes);
    const char* const units[] = {"KB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    for (size /= 1024; size >= 1023.95 && unit + 1 < std::size(units); size /= 1024)
        ++unit;
    return decimalNumber(size, size < 99.95 ? 1 : 0) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return ItemWords::tr("Supported");
    case Verdict::Contradicted:
        return ItemWords::tr("Contradicted");
    case Verdict::TooBroad:
        return ItemWords::tr("Too broad");
    case Verdict::ScopeMismatch:
        return ItemWords::tr("Other scope");
    case Verdict::Stale:
        return ItemWords::tr("Stale");
    case Verdict::Unsupported:
        return ItemWords::tr("Unproven");
    case Verdict::NeverRun:
        return ItemWords::tr("Never run");
    case Verdict::NotAttributable:
        return ItemWords::tr("Not attributable");
    case Verdict::NotCheckable:
        return ItemWords::tr("Not checkable");
    }
    return {};
}

QString runStateText(RunState state)
{
    switch (state) {
    case RunState::Unknown:
        return ItemWords::tr("unknown");
    case RunState::Passed:
        return ItemWords::tr("passed");
    case RunState::Failed:
        return ItemWords::tr("failed");
    case RunState::CollectionFailed:
        return ItemWords::tr("collection failed");
    case RunState::Interrupted:
        return ItemWords::tr("interrupted");
    case RunState::NoTests:
        return ItemWords::tr("no tests");
    }
    return {};
}

QString artifactKindText(ArtifactKind kind)
{
    return ItemWords::tr(formatOf(kind).title);
}

QString encodingText(TextEncoding encoding, bool bom)
{
    QString text;
    switch (encoding) {
    case TextEncoding::Utf8:
        text = QStringLiteral("UTF-8");
        break;
    case TextEncoding::Utf16Le:
        text = QStringLiteral("UTF-16 LE");
        break;
    case TextEncoding::Utf16Be:
        text = QStringLiteral("UTF-16 BE");
        break;
    case TextEncoding::Windows1252:
        text = QStringLiteral("Windows-1252");
        break;
    case TextEncoding::None:
        return {};
    }
    return bom ? ItemWords::tr("%1 with BOM").arg(text) : text;
}

QString findingKindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Mismatch:
        return ItemWords::tr("Mismatch");
    case FindingKind::WitnessDisagreement:
        return ItemWords::tr("Witnesses disagree");
    case FindingKind::CollectionFailure:
        return ItemWords::tr("Collection failure");
    case FindingKind::RedRun:
        return ItemWords::tr("Run");
    case FindingKind::Pattern:
        return ItemWords::tr("Pattern");
    case FindingKind::TestLoss:
        return ItemWords::tr("Lost tests");
    case FindingKind::CommitRisk:
        return ItemWords::tr("Commit");
    case FindingKind::Other:
        return ItemWords::tr("Finding");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return ItemWords::tr("Low");
    case Confidence::Medium:
        return ItemWords::tr("Medium");
    case Confidence::High:
        return ItemWords::tr("High");
    }
    return {};
}

QString deltaSentence(const DeltaData& delta)
{
    if (!delta.comparable)
        return {};
    QStringList parts;
    if (delta.newFailing > 0)
        parts.append(ItemWords::tr("%1 new").arg(groupedNumber(delta.newFailing)));
    if (delta.fixed > 0)
        parts.append(ItemWords::tr("%1 fixed").arg(groupedNumber(delta.fixed)));
    if (delta.failingRemoved > 0)
        parts.append(ItemWords::tr("%1 removed").arg(groupedNumber(delta.failingRemoved)));
    return parts.isEmpty() ? ItemWords::tr("no change") : listText(parts);
}

} // namespace exhibit
