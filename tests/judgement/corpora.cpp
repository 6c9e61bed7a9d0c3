// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/judgement/corpora.h"

#include "tests/support/testpacks.h"

#include <toml++/toml.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace exhibit::test {

namespace {

QString text(const toml::node_view<const toml::node>& node)
{
    return QString::fromStdString(node.value_or(std::string()));
}

/// The only line that holds the quotation; 0 if none does or several do, which is a fault of the label.
int lineOf(const QByteArray& file, const QString& quote)
{
    int found = 0;
    int line = 0;
    for (const QByteArray& row : file.split('\n')) {
        ++line;
        if (!row.contains(quote.toUtf8()))
            continue;
        if (found > 0)
            return 0;
        found = line;
    }
    return found;
}

void addLabels(LabelledPack& pack, const toml::table& table, const char* key, bool refuted)
{
    const toml::array* labels = table[key].as_array();
    if (!labels)
        return;
    for (const toml::node& entry : *labels) {
        const toml::table& row = *entry.as_table();
        Label label;
        label.path = text(row["path"]);
        label.quote = text(row["quote"]);
        label.line = lineOf(pack.files[label.path], label.quote);
        label.refuted = refuted;
        pack.labels.push_back(label);
    }
}

std::vector<QJsonObject> jsonLines(const QString& path)
{
    std::vector<QJsonObject> objects;
    for (const QByteArray& line : readFile(path).split('\n')) {
        if (!line.trimmed().isEmpty())
            objects.push_back(QJsonDocument::fromJson(line).object());
    }
    return objects;
}

/// The class of claims that a kind of label of the README is about: `line-count` of `line`.
QString familyOf(const QString& kind)
{
    const QString stem = kind.section(QLatin1Char('-'), 0, 0);
    if (kind == QLatin1String("count") || kind == QLatin1String("numbers"))
        return QStringLiteral("metric");
    if (kind == QLatin1String("date-heading"))
        return QStringLiteral("freshness");
    if (stem == QLatin1String("policy"))
        return QStringLiteral("config");
    if (stem == QLatin1String("file") || stem == QLatin1String("tree") || stem == QLatin1String("command"))
        return QStringLiteral("path");
    return stem == QLatin1String("commit") || stem == QLatin1String("tag") ? QStringLiteral("reference") : stem;
}

QStringList texts(const QJsonArray& array)
{
    QStringList list;
    for (const QJsonValue& value : array)
        list.append(value.toString());
    return list;
}

} // namespace

Corpus ownCorpus()
{
    Corpus corpus;
    const QDir folder(dataPath(QStringLiteral("judgement")));
    for (const QString& name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        const QByteArray source = readFile(folder.filePath(name));
        const toml::table document =
            toml::parse(std::string_view(source.constData(), static_cast<size_t>(source.size())));
        for (const toml::node& entry : *document["pack"].as_array()) {
            const toml::table& table = *entry.as_table();
            LabelledPack pack;
            pack.name = name + QLatin1String(": ") + text(table["name"]);
            for (const auto& [path, content] : *table["files"].as_table())
                pack.files[QString::fromStdString(std::string(path.str()))] =
                    QByteArray::fromStdString(content.value_or(std::string()));
            addLabels(pack, table, "refuted", true);
            addLabels(pack, table, "fair", false);
            corpus.push_back(std::move(pack));
        }
    }
    return corpus;
}

Corpus readmeCorpus()
{
    LabelledPack pack;
    pack.name = QStringLiteral("autopack-drain-2025-12-28");
    pack.folder = realPack(pack.name);
    const QString gold = groundTruth(QStringLiteral("readme_claims_dev.json"));
    if (pack.folder.isEmpty() || gold.isEmpty())
        return {};
    for (const QJsonValue& value :
         QJsonDocument::fromJson(readFile(gold)).object()[QStringLiteral("claims")].toArray()) {
        const QJsonObject claim = value.toObject();
        Label label;
        label.path = QStringLiteral("README.md");
        label.quote = claim[QStringLiteral("text")].toString();
        label.line = claim[QStringLiteral("line")].toInt();
        label.family = familyOf(claim[QStringLiteral("class")].toString());
        label.refuted = claim[QStringLiteral("verdict")].toString().endsWith(QLatin1String("contradicted"));
        pack.labels.push_back(label);
    }
    return {pack};
}

Corpus wildCorpus()
{
    LabelledPack pack;
    pack.name = QStringLiteral("claims_wild");
    pack.folder = groundTruth(QStringLiteral("claims_wild/files"));
    const QString gold = groundTruth(QStringLiteral("claims_wild/gold.jsonl"));
    if (pack.folder.isEmpty() || gold.isEmpty())
        return {};
    for (const QJsonObject& row : jsonLines(gold)) {
        Label label;
        label.path = row[QStringLiteral("file")].toString();
        label.line = row[QStringLiteral("line")].toInt();
        // Each text stands alone: nothing in it can be refuted, and what is no claim least of all.
        if (row[QStringLiteral("class")].toString() == QLatin1String("none"))
            pack.labels.push_back(label);
    }
    return {pack};
}

Corpus fieldCorpus()
{
    const QString gold = groundTruth(QStringLiteral("field/dev.jsonl"));
    if (gold.isEmpty())
        return {};
    std::map<QString, LabelledPack> packs;
    for (const QJsonObject& row : jsonLines(gold)) {
        const QString name = row[QStringLiteral("pack")].toString();
        LabelledPack& pack = packs[name];
        pack.name = name;
        pack.folder = realPack(QStringLiteral("field/") + name);
        Label label;
        label.path = row[QStringLiteral("path")].toString();
        label.quote = row[QStringLiteral("quote")].toString();
        label.line = row[QStringLiteral("line")].toInt();
        label.right = texts(row[QStringLiteral("verdict_ok")].toArray());
        pack.labels.push_back(label);
    }
    Corpus corpus;
    for (auto& [name, pack] : packs) {
        if (!pack.folder.isEmpty())
            corpus.push_back(std::move(pack));
    }
    return corpus;
}

} // namespace exhibit::test
