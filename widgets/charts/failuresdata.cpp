// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/failuresdata.h"

#include "models/items/itemtext.h"
#include "models/report/tables/runtable.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace exhibit {

namespace {

constexpr qsizetype shortEnough = 13;

struct FailuresWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::FailuresChart)
};

bool isStamp(const QString& part)
{
    return part.size() >= 8 && std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
}

bool hasDigit(const QString& part)
{
    return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
}

QString shortName(const QString& name)
{
    if (name.size() <= shortEnough)
        return name;
    QStringList parts = name.split(QLatin1Char('-'), Qt::SkipEmptyParts);
    while (parts.size() > 1 && isStamp(parts.last()))
        parts.removeLast();
    QString candidate = parts.join(QLatin1Char('-'));
    if (candidate.isEmpty())
        return name;
    if (candidate.size() <= shortEnough)
        return candidate;
    if (parts.size() > 1 && hasDigit(parts.last())) {
        QString initials;
        for (const QString& part : parts.first(parts.size() - 1))
            initials += part.front();
        candidate = initials + QLatin1Char('-') + parts.last();
    } else if (parts.size() > 1 && hasDigit(parts.first())) {
        candidate = parts.first();
    }
    return candidate;
}

SourceRef pointerOf(const Run& run)
{
    if (!run.summary.isNull())
        return run.summary;
    return run.report.isNull() ? run.log : run.report;
}

void addNotes(FailuresBar& bar, const Delta* delta, const BaselineSource source)
{
    using Tone = FailuresBar::NoteTone;
    if (bar.blocked) {
        bar.notes = {{FailuresWords::tr("blocked"), Tone::Blocked}, {FailuresWords::tr("no verdict"), Tone::Neutral}};
        return;
    }
    if (bar.baseline) {
        bar.notes.push_back(
            {source == BaselineSource::StandIn ? FailuresWords::tr("stand-in") : FailuresWords::tr("baseline"),
             Tone::Neutral});
        return;
    }
    if (!delta || !bar.delta.comparable)
        return;
    const auto signedText = [](const char* sign, std::size_t count) -> QString {
        return QString::fromUtf8(sign) + groupedNumber(static_cast<qint64>(count)) + QLatin1Char(' ');
    };
    if (!delta->newlyFailing.empty())
        bar.notes.push_back(
            {signedText("+", delta->newlyFailing.size()) + FailuresWords::tr("regressed"), Tone::Worse});
    if (!delta->newTestsFailing.empty())
        bar.notes.push_back(
            {signedText("+", delta->newTestsFailing.size()) +
                 (delta->newTestsFailing.size() == 1 ? FailuresWords::tr("new test") : FailuresWords::tr("new tests")),
             Tone::Worse});
    if (!delta->fixed.empty())
        bar.notes.push_back({signedText("\u2212", delta->fixed.size()) + FailuresWords::tr("fixed"), Tone::Better});
    if (!delta->failingRemoved.empty())
        bar.notes.push_back(
            {signedText("\u2212", delta->failingRemoved.size()) + FailuresWords::tr("removed"), Tone::Neutral});
    if (bar.notes.empty())
        bar.notes.push_back({FailuresWords::tr("no change"), Tone::Neutral});
}

} // namespace

std::int64_t FailuresData::largest() const
{
    std::int64_t most = baselineFailures.value_or(0);
    for (const FailuresBar& bar : bars)
        most = std::max(most, bar.height());
    return most;
}

QStringList shortNames(const QStringList& names)
{
    QStringList result;
    QHash<QString, int> uses;
    for (const QString& name : names) {
        result.append(shortName(name));
        ++uses[result.last()];
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (uses.value(result[i]) > 1)
            result[i] = names[i];
    }
    return result;
}

std::vector<FailuresBar::Note> notesIn(const std::vector<FailuresBar::Note>& notes, std::size_t lines,
                                       const std::function<bool(const QString&)>& fits)
{
    std::vector<FailuresBar::Note> broken, cut;
    for (const FailuresBar::Note& note : notes) {
        const QString number = note.text.section(QLatin1Char(' '), 0, 0);
        const QString words = note.text.section(QLatin1Char(' '), 1);
        const bool isNumber = number.size() > 1 && number.back().isDigit();
        if (fits(note.text) || words.isEmpty()) {
            broken.push_back(note);
            cut.push_back(note);
        } else {
            broken.push_back({number, note.tone});
            broken.push_back({words, note.tone});
            cut.push_back({isNumber ? number : note.text, note.tone});
        }
    }
    std::vector<FailuresBar::Note>& shown = broken.size() <= lines ? broken : cut;
    shown.resize(std::min(shown.size(), lines));
    return shown;
}

FailuresData failuresData(const PackSnapshot& snapshot)
{
    FailuresData data;
    if (!snapshot)
        return data;
    const Review& review = *snapshot.review;
    QHash<QString, int> uses;
    for (const Run& run : review.runs)
        ++uses[fromUtf8(run.key.runId)];
    QStringList names;
    for (std::size_t i = 0; i < review.runs.size(); ++i) {
        const Run& run = review.runs[i];
        FailuresBar bar;
        bar.name = fromUtf8(toString(run.key));
        bar.parts = failureParts(review, i);
        bar.delta = deltaData(review, i);
        bar.blocked = run.state == RunState::CollectionFailed;
        bar.known = bar.blocked || run.executed || run.counts.failures().has_value();
        bar.baseline = review.baseline.source != BaselineSource::None && run.key == review.baseline.key;
        bar.pointer = pointerOf(run);
        if (bar.baseline && !bar.blocked && bar.known)
            data.baselineFailures = bar.parts.failing();
        addNotes(bar, i < review.deltas.size() ? &review.deltas[i] : nullptr, review.baseline.source);
        const QString runId = fromUtf8(run.key.runId);
        const bool phaseTells = uses.value(runId) > 1 && !run.key.phase.empty();
        names.append(phaseTells ? fromUtf8(run.key.phase) : runId);
        data.bars.push_back(std::move(bar));
    }
    const QStringList labels = shortNames(names);
    for (std::size_t i = 0; i < data.bars.size(); ++i)
        data.bars[i].label = labels[static_cast<qsizetype>(i)];
    return data;
}

} // namespace exhibit
