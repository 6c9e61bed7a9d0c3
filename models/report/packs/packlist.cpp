// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/packs/packlist.h"

#include "models/report/csv/csvtext.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/html/htmlstyle.h"
#include "models/report/html/htmltext.h"
#include "models/report/markdowntext.h"
#include "models/report/secrets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

using Cell = const CellText&;

std::string shown(std::string_view evidence)
{
    return inertText(maskSecrets(std::string(evidence)).text);
}

Column<PackSummary> number(const char* id, std::int64_t ReviewTotals::*count)
{
    return {.id = id,
            .layout = {.look = ColumnLook::Number, .rightAligned = true},
            .text = [count](const PackSummary& pack,
                            Cell cell) { return pack.isRead() ? cell.number(pack.totals.*count) : cell.absent(); },
            .sortKey = [count](const PackSummary& pack) { return SortKey(static_cast<double>(pack.totals.*count)); }};
}

Column<PackSummary> newlyFailing()
{
    Column<PackSummary> column = number("new", &ReviewTotals::newlyFailingTests);
    column.text = [](const PackSummary& pack, Cell cell) {
        return pack.newlyFailing ? cell.number(*pack.newlyFailing) : cell.absent();
    };
    return column;
}

/// `5 of 14`
Column<PackSummary> share(const char* id, std::int64_t PackSummary::*part, std::int64_t PackSummary::*whole)
{
    return {.id = id,
            .layout = {.look = ColumnLook::Number, .rightAligned = true},
            .text = [part, whole](const PackSummary& pack, Cell cell) {
                if (pack.*whole == 0)
                    return cell.absent();
                return cell.say("table.packs.of",
                                {{"part", std::to_string(pack.*part)}, {"whole", std::to_string(pack.*whole)}});
            }};
}

std::vector<Column<PackSummary>> packColumns()
{
    return {{.id = "pack",
             .layout = {.look = ColumnLook::Name},
             .text = [](const PackSummary& pack, Cell cell) { return cell.word(pack.path); }},
            {.id = "decision",
             .text =
                 [](const PackSummary& pack, Cell cell) {
                     return cell.say(pack.isRead() ? decisionMessage(pack.decision) : "table.packs.unread");
                 }},
            {.id = "headline",
             .layout = {.look = ColumnLook::Sentence, .stretches = true},
             .text = [](const PackSummary& pack,
                        Cell cell) { return cell.word(pack.isRead() ? pack.headline : pack.failure); }},
            number("runs", &ReviewTotals::runs),
            number("red", &ReviewTotals::redRuns),
            number("core", &ReviewTotals::alwaysFailingTests),
            newlyFailing(),
            number("uncollected", &ReviewTotals::collectionErrors),
            number("contradicted", &ReviewTotals::contradicted),
            share("truncated", &PackSummary::truncated, &PackSummary::modelCalls),
            share("decided", &PackSummary::decided, &PackSummary::toDecide)};
}

QJsonObject ndjsonObject(const PackSummary& pack, const Messages& messages)
{
    QJsonObject object{{QStringLiteral("schema"), QStringLiteral("exhibit.packs/1")},
                       {QStringLiteral("path"), fromUtf8(shown(pack.path))}};
    if (!pack.isRead()) {
        object.insert(QStringLiteral("error"), fromUtf8(shown(pack.failure)));
        return object;
    }
    QJsonArray reasons;
    for (const std::string& reason : pack.reasons)
        reasons.append(fromUtf8(shown(reason)));
    object.insert(QStringLiteral("name"), fromUtf8(shown(pack.name)));
    object.insert(QStringLiteral("digest"), fromUtf8(pack.digest));
    object.insert(QStringLiteral("decision"), fromUtf8(decisionResultName(pack.decision)));
    object.insert(QStringLiteral("decision_text"), messages.text(decisionMessage(pack.decision)));
    object.insert(QStringLiteral("headline"), fromUtf8(shown(pack.headline)));
    object.insert(QStringLiteral("reasons"), reasons);
    object.insert(QStringLiteral("reasons_left_out"), qint64{pack.reasonsLeftOut});
    static constexpr std::array rankNames = {"decision",     "blocking_reasons", "newly_failing",
                                             "contradicted", "uncollected_runs", "red_runs"};
    const auto parts = rankParts(pack);
    QJsonObject rank;
    for (std::size_t i = 0; i < parts.size(); ++i)
        rank.insert(QLatin1String(rankNames[i]), qint64{parts[i]});
    if (!pack.newlyFailing)
        rank.insert(QStringLiteral("newly_failing"), QJsonValue());
    object.insert(QStringLiteral("rank"), rank);
    const std::pair<const char*, std::int64_t> counts[] = {
        {"runs", pack.totals.runs},
        {"always_failing", pack.totals.alwaysFailingTests},
        {"collection_errors", pack.totals.collectionErrors},
        {"claims", pack.totals.claims},
        {"mismatches", pack.totals.mismatches},
        {"notices", pack.totals.notices},
        {"problems", pack.totals.problems},
        {"truncated", pack.truncated},
        {"model_calls", pack.modelCalls},
        {"decided", pack.decided},
        {"to_decide", pack.toDecide},
    };
    for (const auto& [name, count] : counts)
        object.insert(QLatin1String(name), qint64{count});
    return object;
}

QByteArray ndjson(const std::vector<PackSummary>& packs, const Messages& messages)
{
    QByteArray lines;
    for (const PackSummary& pack : packs)
        lines += QJsonDocument(ndjsonObject(pack, messages)).toJson(QJsonDocument::Compact) + '\n';
    return lines;
}

std::string inertHtml(const QString& text)
{
    return escapedHtml(shown(text.toStdString()));
}

std::string reasonList(const PackSummary& pack, const Messages& messages)
{
    if (pack.reasons.empty())
        return {};
    std::string list =
        "<details><summary>" +
        inertHtml(messages.text(Message{"packs.reasons", {{"count", std::to_string(rankParts(pack)[1])}}})) +
        "</summary><ul>";
    for (const std::string& reason : pack.reasons)
        list += "<li>" + escapedHtml(shown(reason)) + "</li>";
    return list + "</ul></details>";
}

QByteArray htmlPage(const std::vector<PackSummary>& packs, const Messages& messages)
{
    const Table<PackSummary> table = packTable(packs, messages);
    const CellText words(messages, NumberStyle::Plain);
    const std::string title =
        inertHtml(messages.text(Message{"packs.title", {{"count", std::to_string(packs.size())}}}));
    std::string page = "<!DOCTYPE html>\n<html lang=\"" + messages.language().tag().toStdString() +
                       "\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
                       "'unsafe-inline'\">\n<meta name=\"viewport\" content=\"width=device-width, "
                       "initial-scale=1\">\n<title>" +
                       title + "</title>\n<style>\n" + htmlStyle +
                       "body{display:block}\n</style>\n</head>\n<body>\n<main>\n<header>\n<h1>" + title + "</h1>\n<p>" +
                       inertHtml(messages.text("packs.order")) + "</p>\n</header>\n<section>\n" +
                       "<div class=\"t\" tabindex=\"0\" role=\"region\" aria-label=\"" + title +
                       "\"><table>\n<thead><tr>";
    for (const Column<PackSummary>& column : table.columns)
        page += "<th scope=\"col\">" + inertHtml(column.title) + "</th>";
    page += "</tr></thead>\n<tbody>\n";
    for (const PackSummary& pack : table.rows) {
        page += "<tr>";
        for (const Column<PackSummary>& column : table.columns) {
            const std::string cell = inertHtml(column.text(pack, words));
            if (column.id == "pack")
                page += "<th scope=\"row\"><code>" + cell + "</code></th>";
            else
                page +=
                    "<td>" + cell + (column.id == "headline" ? reasonList(pack, messages) : std::string()) + "</td>";
        }
        page += "</tr>\n";
    }
    return QByteArray::fromStdString(page + "</tbody></table></div>\n</section>\n</main>\n</body>\n</html>\n");
}

} // namespace

Table<PackSummary> packTable(std::vector<PackSummary> packs, const Messages& messages)
{
    Table<PackSummary> table{.columns = packColumns(), .rows = std::move(packs)};
    for (Column<PackSummary>& column : table.columns)
        column.title = messages.text("table.packs." + column.id);
    table.id = [](const PackSummary& pack) { return pack.path; };
    return table;
}

QByteArray packList(PackListFormat format, const std::vector<PackSummary>& packs, const Messages& messages)
{
    switch (format) {
    case PackListFormat::Ndjson:
        return ndjson(packs, messages);
    case PackListFormat::Html:
        return htmlPage(packs, messages);
    case PackListFormat::Csv:
        break;
    }
    return csvBytes(csvTable(packTable(packs, messages), messages));
}

} // namespace exhibit
