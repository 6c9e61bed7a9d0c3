// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/runs/logcomparison.h"

#include "models/files/text/linereader.h"
#include "models/items/itemtext.h"
#include "models/items/runs/logdiff.h"
#include "models/items/runs/volatilemask.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/diff/diffview.h"
#include "widgets/pages/evidence/evidencefiles.h"

#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr std::size_t mostLogLines = 200'000;

struct LogPlace
{
    QString path;
    TextEncoding encoding = TextEncoding::Utf8;
    bool bom = false;
    SourceRef ref;
};

struct ComparedLogs
{
    bool isRead = false;
    LogDiff diff;
};

LogPlace logPlaceOf(const EvidenceFiles& files, const SourceRef& ref)
{
    const Artifact* artifact = files.artifact(ref.path);
    return {files.absolutePath(ref.path), artifact ? artifact->encoding : TextEncoding::Utf8, artifact && artifact->bom,
            ref};
}

/// The lines of the pointer; of one that names a single line, the file from there on.
bool readLogLines(const LogPlace& place, const CancelFlag& cancel, LogLines& log)
{
    Result<LineReader> reader = LineReader::open(place.path.toStdString(), place.encoding, place.bom);
    if (!reader)
        return false;
    log.name = fromUtf8(toString(place.ref));
    log.firstLine = std::max<std::int64_t>(1, place.ref.firstLine.value);
    const std::int64_t last = place.ref.lastLine.value > log.firstLine ? place.ref.lastLine.value : -1;
    std::string_view line;
    while (log.lines.size() < mostLogLines && !cancel.isCancelled() && reader->next(line)) {
        if (last > 0 && reader->number().value > last)
            break;
        if (reader->number().value >= log.firstLine)
            log.lines.emplace_back(line);
    }
    return true;
}

/// What counts of a line. Kept, as patterns take their time to be made.
LineEssence essenceOfLogs()
{
    return [mask = std::make_shared<VolatileMask>()](const QString& line) {
        return fromUtf8(mask->masked(line.toStdString()));
    };
}

} // namespace

LogComparison::LogComparison(EvidenceFiles* files, const SourceRef& before, const SourceRef& after, QWidget* parent)
    : QDialog(parent), m_said(new ToneLabel(tr("Comparing…"), TextStyle::Section, Tone::Text)),
      m_masks(new ToneLabel({}, TextStyle::Small, Tone::Secondary)), m_diff(new DiffView)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Logs of two runs"));
    setAccessibleName(windowTitle());
    m_diff->setAccessibleName(tr("Differences of the two logs"));
    m_diff->setSplit(true);
    m_diff->setIgnoresBlanks(true);
    QStringList masks;
    for (const VolatilePart& part : volatileParts())
        masks.append(QStringLiteral("%1 (%2)").arg(QLatin1String(part.id), QLatin1String(part.example)));
    QStringList names;
    for (const VolatilePart& part : volatileParts())
        names.append(QLatin1String(part.id));
    m_masks->setText(
        tr("Masked: %1. W shows what they hide as changes, S one side below the other, F7 the next change.")
            .arg(names.join(QStringLiteral(", "))));
    m_masks->setToolTip(masks.join(QLatin1Char('\n')));
    for (ToneLabel* label : {m_said, m_masks})
        label->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->setSpacing(8);
    layout->addWidget(m_said);
    layout->addWidget(m_masks);
    layout->addWidget(m_diff, 1);
    resize(std::max(scaled(720), parent->window()->width() * 9 / 10), parent->window()->height() * 8 / 10);
    compare(files, before, after);
}

QString LogComparison::said() const
{
    return m_said->text();
}

void LogComparison::compare(EvidenceFiles* files, const SourceRef& before, const SourceRef& after)
{
    const auto work = [left = logPlaceOf(*files, before), right = logPlaceOf(*files, after)](const CancelFlag& cancel) {
        LogLines first, second;
        ComparedLogs logs;
        logs.isRead = readLogLines(left, cancel, first) && readLogLines(right, cancel, second);
        if (logs.isRead && !cancel.isCancelled())
            logs.diff = logDiff(first, second);
        return logs;
    };
    files->run(this, work, [this](const ComparedLogs& logs) {
        const LogDiff& diff = logs.diff;
        const qint64 changed = diff.removed + diff.added;
        QStringList words;
        if (!logs.isRead)
            words.append(tr("A log of them cannot be read."));
        else
            words.append(changed == 0   ? tr("They say the same.")
                         : changed == 1 ? tr("1 line differs.")
                                        : tr("%1 lines differ.").arg(groupedNumber(changed)));
        if (diff.onlyVolatile > 0)
            words.append(diff.onlyVolatile == 1
                             ? tr("1 line is the same but for masked parts.")
                             : tr("%1 lines are the same but for masked parts.").arg(groupedNumber(diff.onlyVolatile)));
        if (diff.notCompared > 0)
            words.append(tr("%1 lines were not compared: the logs have too little in common.")
                             .arg(groupedNumber(diff.notCompared)));
        m_said->setText(words.join(QLatin1Char(' ')));
        m_diff->setDiff(diff.unified, essenceOfLogs());
        m_diff->setFocus();
        Q_EMIT compared();
    });
}

} // namespace exhibit
