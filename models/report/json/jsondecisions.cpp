// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/history/carried.h"
#include "models/domain/notes/keptquery.h"
#include "models/domain/notes/linenote.h"
#include "models/report/json/jsonsections.h"
#include "models/report/placeddecision.h"

namespace exhibit {

namespace {

void putWords(JsonContext& context, QJsonObject& object, const Decision& decision)
{
    object[QStringLiteral("decision")] = jsonName(decisionStateName(decision.state));
    context.putText(object, "decision_reason", decision.reason);
    context.putText(object, "note", decision.note);
}

QJsonObject unplacedObject(JsonContext& context, const UnplacedDecision& unplaced)
{
    QJsonObject object;
    putWords(context, object, unplaced.decision);
    context.putText(object, "id", unplaced.anchor.id);
    context.putText(object, "kind", unplaced.anchor.kind);
    context.putText(object, "path", unplaced.anchor.path);
    context.putText(object, "heading", unplaced.anchor.heading);
    context.putText(object, "text", unplaced.anchor.quote);
    context.putText(object, "proposed_text", unplaced.decision.editedText);
    return object;
}

} // namespace

void putDecision(JsonContext& context, QJsonObject& object, const PlacedDecision& placed)
{
    putWords(context, object, placed.decision);
    if (placed.match != AnchorMatch::Exact)
        object[QStringLiteral("decision_match")] = jsonName(anchorMatchName(placed.match));
    if (const std::optional<DecisionOrigin> origin = originOf(placed))
        context.putText(object, "decision_from", origin->name);
    if (placed.others.empty())
        return;
    context.putText(object, "decision_by", placed.decision.by);
    QJsonArray others;
    for (const Decision& other : placed.others) {
        QJsonObject said;
        putWords(context, said, other);
        context.putText(said, "decision_by", other.by);
        others.append(said);
    }
    object[QStringLiteral("decided_otherwise")] = others;
}

QJsonObject jsonDecisions(JsonContext& context)
{
    const DecisionCounts counts = countDecisions(context.snapshot());
    QJsonArray unplaced;
    for (const UnplacedDecision& decision : context.snapshot().decisions->unplaced)
        unplaced.append(unplacedObject(context, decision));
    QJsonObject decisions{{QStringLiteral("to_review"), static_cast<qint64>(counts.total())},
                          {QStringLiteral("accepted"), static_cast<qint64>(counts.accepted)},
                          {QStringLiteral("dismissed"), static_cast<qint64>(counts.dismissed)},
                          {QStringLiteral("needs_evidence"), static_cast<qint64>(counts.needsEvidence)},
                          {QStringLiteral("undecided"), static_cast<qint64>(counts.undecided())},
                          {QStringLiteral("unplaced"), unplaced}};
    QJsonArray notes;
    for (const LineNote& note : lineNotes(context.snapshot().decisions.get())) {
        QJsonObject object{{QStringLiteral("pointer"), context.pointer(note.lines)}};
        if (note.isBookmark())
            object[QStringLiteral("bookmark")] = true;
        else
            context.putText(object, "note", note.text);
        notes.append(object);
    }
    if (!notes.isEmpty())
        decisions[QStringLiteral("line_notes")] = notes;
    QJsonArray queries;
    for (const KeptQuery& query : keptQueries(context.snapshot().decisions.get())) {
        QJsonObject object;
        context.putText(object, "name", query.name);
        context.putText(object, "database", query.database);
        context.putText(object, "query", query.sql);
        context.putText(object, "answer", query.answer);
        queries.append(object);
    }
    if (!queries.isEmpty())
        decisions[QStringLiteral("kept_queries")] = queries;
    return decisions;
}

} // namespace exhibit
