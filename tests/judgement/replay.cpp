// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/judgement/replay.h"

#include "models/loading/packreader.h"
#include "models/loading/rulefiles.h"
#include "models/parsing/rules/ruletables.h"
#include "models/review/engine.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>
#include <set>
#include <utility>

namespace exhibit::test {

namespace {

QString qtext(const std::string& text)
{
    return QString::fromStdString(text);
}

/// The built-in rules without what they are known to be worth; loaded once for all packs.
std::shared_ptr<const LoadedRules> unmeasuredRules()
{
    std::vector<RuleFile> files = ruleFiles({}).value();
    std::erase_if(files, [](const RuleFile& file) { return file.name == "precision.toml"; });
    auto rules = std::make_shared<const Rules>(Rules::load(files).value());
    return std::make_shared<const LoadedRules>(LoadedRules{std::move(files), std::move(rules), {}});
}

/// The review as it is before any rule is held to its record.
std::optional<Review> judge(const QString& folder)
{
    static const std::shared_ptr<const LoadedRules> loaded = unmeasuredRules();
    ReadOptions options;
    options.useIndex = false;
    options.rules = loaded;
    const auto facts = readFacts(folder.toStdString(), options, CancelFlag());
    if (!facts)
        return std::nullopt;
    ReviewOptions review;
    review.ruleFiles = loaded->files;
    review.rules = loaded->rules;
    Result<Review> built = buildReview(**facts, review);
    return built ? std::optional<Review>(std::move(built).value()) : std::nullopt;
}

bool writeFiles(const LabelledPack& pack, const QString& folder)
{
    for (const auto& [path, content] : pack.files) {
        const QString whole = QDir(folder).filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            return false;
    }
    return true;
}

bool isAt(const SourceRef& where, const Label& label)
{
    const QString path = qtext(where.path);
    return (path == label.path || path.endsWith(QLatin1Char('/') + label.path)) &&
           where.firstLine.value <= label.line && label.line <= where.lastLine.value;
}

bool isAt(const JudgedClaim& judged, const Label& label)
{
    const std::vector<SourceRef>& also = judged.claim.alsoAt;
    const std::string_view family = claimClassName(judged.claim.claimClass);
    if (!label.family.isEmpty() && label.family != QLatin1String(family.data(), static_cast<qsizetype>(family.size())))
        return false;
    return isAt(judged.claim.where, label) ||
           std::any_of(also.begin(), also.end(), [&](const SourceRef& where) { return isAt(where, label); });
}

bool isRight(const JudgedClaim& judged, const Label& label)
{
    const std::string_view verdict = verdictName(judged.verdict);
    return label.refuted || label.right.contains(QLatin1String(verdict.data(), static_cast<qsizetype>(verdict.size())));
}

QString shown(const LabelledPack& pack, const JudgedClaim& judged)
{
    return QStringLiteral("%1 %2:%3 [%4] %5")
        .arg(pack.name, qtext(judged.claim.where.path))
        .arg(judged.claim.where.firstLine.value)
        .arg(qtext(judged.rule), qtext(judged.claim.text));
}

/// Rules and the labels that they were counted for: several claims of one line are one case.
using Counted = std::set<std::pair<std::string, const Label*>>;

void count(const LabelledPack& pack, const JudgedClaim& judged, Counted& counted, Replay& replay)
{
    Precision& precision = replay.rules[judged.rule];
    const Label* found = nullptr;
    for (const Label& label : pack.labels) {
        if (isAt(judged, label) && (!found || isRight(judged, label)))
            found = &label;
    }
    if (!found) {
        ++precision.unknown;
    } else if (counted.emplace(judged.rule, found).second) {
        const bool right = isRight(judged, *found);
        ++(right ? precision.right : precision.unfair);
        if (!right)
            replay.unfair.append(shown(pack, judged));
    }
}

void replayPack(const LabelledPack& pack, const QString& folder, Replay& replay)
{
    const std::optional<Review> review = judge(folder);
    if (!review) {
        replay.broken.append(pack.name);
        return;
    }
    Counted counted;
    for (const JudgedClaim& judged : review->claims) {
        if (isMismatch(judged.verdict))
            count(pack, judged, counted, replay);
    }
    for (const Label& label : pack.labels) {
        if (label.line == 0)
            replay.broken.append(pack.name + QLatin1String(": ") + label.quote);
        const bool accused = std::any_of(review->claims.begin(), review->claims.end(), [&](const JudgedClaim& judged) {
            return isMismatch(judged.verdict) && isAt(judged, label);
        });
        if (label.refuted && !accused)
            replay.missed.append(pack.name + QLatin1String(": ") + label.quote);
    }
}

} // namespace

Replay replay(const Corpus& corpus)
{
    Replay replay;
    for (const LabelledPack& pack : corpus) {
        if (!pack.folder.isEmpty()) {
            replayPack(pack, pack.folder, replay);
            continue;
        }
        const QTemporaryDir folder;
        if (writeFiles(pack, folder.path()))
            replayPack(pack, folder.path(), replay);
        else
            replay.broken.append(pack.name);
    }
    return replay;
}

Figures shippedFigures()
{
    Figures figures;
    const Result<RuleTables> tables = RuleTables::parse(shippedRules(), {"precision"});
    if (!tables)
        return figures;
    const Result<void> read = tables->eachEntry("precision", [&](const RuleEntry& entry) {
        const toml::table& row = entry.table;
        const auto number = [&](const char* key) { return row[key].value_or(std::int64_t{0}); };
        figures[row["corpus"].value_or(std::string())][row["rule"].value_or(std::string())] =
            Precision{number("right"), number("unfair"), number("unknown")};
        return RuleFault();
    });
    return read ? figures : Figures();
}

QByteArray written(const Figures& figures)
{
    QByteArray file = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                      "# Generated by tst_judgement with EXHIBIT_UPDATE_GOLDEN=1: how often each rule that accuses was "
                      "right on labelled\n# statements, by corpus. Not to be edited by hand.\n";
    for (const auto& [corpus, rules] : figures) {
        for (const auto& [rule, precision] : rules) {
            file += "\n[[precision]]\ncorpus = '" + QByteArray::fromStdString(corpus) + "'\nrule = '" +
                    QByteArray::fromStdString(rule) + "'\nright = " + QByteArray::number(qint64(precision.right)) +
                    "\nunfair = " + QByteArray::number(qint64(precision.unfair)) +
                    "\nunknown = " + QByteArray::number(qint64(precision.unknown)) + '\n';
        }
    }
    return file;
}

} // namespace exhibit::test
