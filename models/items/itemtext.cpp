// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/itemtext.h"

#include "models/parsing/formats/formats.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("exhibit::ItemText", text);
}

} // namespace

QString fileSizeText(quint64 bytes)
{
    if (bytes < 1024)
        return bytes == 1 ? words("1 byte") : words("%1 bytes").arg(bytes);
    double size = static_cast<double>(bytes);
    const char* const units[] = {"KB", "MB", "GB", "TB"};
    std::size_t unit = 0;
    for (size /= 1024; size >= 1023.95 && unit + 1 < std::size(units); size /= 1024)
        ++unit;
    return QString::number(size, 'f', size < 99.95 ? 1 : 0) + QLatin1Char(' ') + QLatin1String(units[unit]);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supported:
        return words("Supported");
    case Verdict::Contradicted:
        return words("Contradicted");
    case Verdict::TooBroad:
        return words("Too broad");
    case Verdict::ScopeMismatch:
        return words("Other scope");
    case Verdict::Stale:
        return words("Stale");
    case Verdict::Unsupported:
        return words("Unproven");
    case Verdict::NotCheckable:
        return words("Not checkable");
    }
    return {};
}

QString runStateText(RunState state)
{
    switch (state) {
    case RunState::Unknown:
        return words("unknown");
    case RunState::Passed:
        return words("passed");
    case RunState::Failed:
        return words("failed");
    case RunState::CollectionFailed:
        return words("collection failed");
    case RunState::Interrupted:
        return words("interrupted");
    case RunState::NoTests:
        return words("no tests");
    }
    return {};
}

QString artifactKindText(ArtifactKind kind)
{
    return words(formatOf(kind).title);
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
    return bom ? words("%1 with BOM").arg(text) : text;
}

QString findingKindText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Mismatch:
        return words("Mismatch");
    case FindingKind::WitnessDisagreement:
        return words("Witnesses disagree");
    case FindingKind::CollectionFailure:
        return words("Collection failure");
    case FindingKind::RedRun:
        return words("Run");
    case FindingKind::Pattern:
        return words("Pattern");
    case FindingKind::TestLoss:
        return words("Lost tests");
    case FindingKind::CommitRisk:
        return words("Commit");
    case FindingKind::Other:
        return words("Finding");
    }
    return {};
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Low:
        return words("Low");
    case Confidence::Medium:
        return words("Medium");
    case Confidence::High:
        return words("High");
    }
    return {};
}

QString deltaText(const DeltaData& delta)
{
    if (!delta.comparable)
        return {};
    if (delta.newFailing > 0)
        return QLatin1Char('+') + groupedNumber(delta.newFailing);
    if (delta.fixed > 0)
        return QChar(0x2212) + groupedNumber(delta.fixed);
    return QStringLiteral("\u00B10");
}

QString deltaSentence(const DeltaData& delta)
{
    if (!delta.comparable)
        return {};
    QStringList parts;
    if (delta.newFailing > 0)
        parts.append(words("%1 new").arg(groupedNumber(delta.newFailing)));
    if (delta.fixed > 0)
        parts.append(words("%1 fixed").arg(groupedNumber(delta.fixed)));
    if (delta.failingRemoved > 0)
        parts.append(words("%1 removed").arg(groupedNumber(delta.failingRemoved)));
    return parts.isEmpty() ? words("no change") : parts.join(QStringLiteral(", "));
}

} // namespace exhibit
