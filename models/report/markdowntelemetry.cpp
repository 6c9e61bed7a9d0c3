// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/markdownsections.h"
#include "models/report/markdowntext.h"
#include "models/report/tables/eventtable.h"
#include "models/review/telemetry/buildtelemetry.h"
#include "models/review/telemetry/quotedrates.h"

namespace exhibit {

namespace {

using TableRows = std::vector<std::vector<std::string>>;

std::string percentText(MarkdownContext& context, double percent)
{
    return context.cellText().percent(percent).toStdString();
}

/// A rate, or that it rests on too little to be one.
std::string rateText(MarkdownContext& context, const Share& share)
{
    return share.isTelling() ? percentText(context, *share.percent()) : context.say("report.telemetry.too-few");
}

void addShare(MarkdownContext& context, TableRows& rows, const char* id, const Share& share)
{
    if (share.whole > 0)
        rows.push_back({context.say(id), rateText(context, share),
                        context.say("report.telemetry.of",
                                    {{"part", std::to_string(share.part)}, {"whole", std::to_string(share.whole)}})});
}

void addMiddle(MarkdownContext& context, TableRows& rows, const char* id, const Middle& middle, const char* unit)
{
    if (middle.count > 0)
        rows.push_back({context.say(id),
                        middle.isTelling() ? context.say(unit, {{"value", context.decimal(*middle.median)}})
                                           : context.say("report.telemetry.too-few"),
                        std::to_string(middle.count)});
}

std::string figuresTable(MarkdownContext& context, const CallFigures& figures)
{
    TableRows rows;
    addShare(context, rows, "report.telemetry.figure.truncated", figures.truncated);
    addShare(context, rows, "report.telemetry.figure.first", figures.firstTruncated);
    addShare(context, rows, "report.telemetry.figure.escalatable", figures.escalatable);
    addShare(context, rows, "report.telemetry.figure.retries", figures.retriesNotTruncated);
    addShare(context, rows, "report.telemetry.figure.under", figures.underPredicted);
    addMiddle(context, rows, "report.telemetry.figure.smape", figures.smape, "report.telemetry.percent");
    addMiddle(context, rows, "report.telemetry.figure.waste", figures.waste, "report.telemetry.times");
    if (rows.empty())
        return {};
    return context.say("report.telemetry.figures") + "\n\n" +
           markdownTable({context.say("report.telemetry.column.figure"), context.say("report.telemetry.column.value"),
                          context.say("report.telemetry.column.cases")},
                         rows) +
           '\n';
}

/// What the documents state, told apart from what was measured.
std::string quotedText(MarkdownContext& context)
{
    const QuotedRates quoted = quotedTruncationRates(context.review());
    std::string text;
    for (const QuotedRate& rate : quoted.rates)
        context.append(text,
                       context.say("report.telemetry.quoted.rate", {{"percent", context.decimal(rate.percent)},
                                                                    {"part", std::to_string(rate.truncated.part)},
                                                                    {"whole", std::to_string(rate.truncated.whole)}}) +
                           ' ' + context.place(rate.where),
                       &Marks::semicolon);
    if (!text.empty())
        text = context.say("report.telemetry.quoted") + ' ' + text + context.marks().stop + "\n\n";
    if (quoted.target)
        text +=
            context.say("report.telemetry.quoted.target",
                        {{"percent",
                          decimalIn(context.messages().language(), QString::number(*quoted.target)).toStdString()}}) +
            ' ' + context.place(quoted.targetAt) + "\n\n";
    return text;
}

std::string groupTable(MarkdownContext& context, const char* column, const std::vector<CallFigures>& groups)
{
    constexpr std::size_t mostGroups = 12;
    if (groups.size() < 2)
        return {};
    TableRows rows;
    for (std::size_t i = 0; i < groups.size() && i < mostGroups; ++i) {
        const CallFigures& group = groups[i];
        rows.push_back(
            {context.code(group.name, true), std::to_string(group.events), std::to_string(group.truncated.part),
             rateText(context, group.truncated),
             group.smape.isTelling() ? context.decimal(*group.smape.median) : context.say("report.telemetry.too-few"),
             context.place(group.where, true)});
    }
    std::string text =
        markdownTable({context.say(column), context.say("report.telemetry.column.calls"),
                       context.say("report.telemetry.column.truncated"), context.say("report.telemetry.column.rate"),
                       context.say("report.telemetry.column.smape"), context.say("report.telemetry.column.place")},
                      rows);
    if (groups.size() > mostGroups)
        text += '\n' +
                context.say("report.telemetry.more-groups", {{"count", std::to_string(groups.size() - mostGroups)}}) +
                '\n';
    return text + '\n';
}

std::string outcomeText(MarkdownContext& context, const EscalationOutcome& outcome)
{
    const std::vector<TokenEvent>& events = context.facts().tokenEvents;
    if (outcome.retry < 0)
        return context.say("report.telemetry.escalation.no-retry");
    const TokenEvent& retry = events[static_cast<std::size_t>(outcome.retry)];
    const auto text = [](const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : "?"; };
    return context.say(retry.truncated.value_or(false) ? "report.telemetry.escalation.truncated"
                                                       : "report.telemetry.escalation.fits",
                       {{"used", text(retry.actual)}, {"ceiling", text(retry.ceiling)}}) +
           ' ' + context.place(retry.where, true);
}

/// A retry after truncation may be recorded as one for its use of the ceiling; both are said.
std::string reasonText(MarkdownContext& context, const Escalation& escalation, const EscalationOutcome& outcome)
{
    if (!outcome.hidesTruncation)
        return context.words(escalation.reason);
    const TokenEvent& call = context.facts().tokenEvents[static_cast<std::size_t>(outcome.call)];
    return context.say("report.telemetry.escalation.hides", {{"reason", escalation.reason}}) + ' ' +
           context.place(call.where, true);
}

std::string escalationTable(MarkdownContext& context, const TelemetryFigures& figures)
{
    constexpr std::size_t mostRows = 50;
    if (figures.outcomes.empty())
        return {};
    TableRows rows;
    for (std::size_t i = 0; i < figures.outcomes.size() && i < mostRows; ++i) {
        const EscalationOutcome& outcome = figures.outcomes[i];
        const Escalation& escalation = context.facts().escalations[static_cast<std::size_t>(outcome.escalation)];
        const auto number = [](const std::optional<std::int64_t>& value) {
            return value ? std::to_string(*value) : std::string();
        };
        rows.push_back({context.code(escalation.runId, true), context.code(escalation.phaseId, true),
                        number(escalation.baseValue), number(escalation.retryMaxTokens),
                        reasonText(context, escalation, outcome), outcomeText(context, outcome),
                        context.place(escalation.where, true)});
    }
    return context.say("report.telemetry.escalations") + "\n\n" +
           markdownTable({context.say("report.telemetry.column.run"), context.say("report.telemetry.column.phase"),
                          context.say("report.telemetry.column.base"), context.say("report.telemetry.column.retry"),
                          context.say("report.telemetry.column.reason"), context.say("report.telemetry.column.outcome"),
                          context.say("report.telemetry.column.place")},
                         rows) +
           '\n';
}

std::string validationTable(MarkdownContext& context, const ValidationBatch& validation)
{
    if (validation.figures.empty())
        return {};
    TableRows rows;
    const auto value = [&context](const std::optional<double>& number, std::int64_t count) {
        return number ? context.decimal(*number) + " %" + context.inBrackets("n = " + std::to_string(count))
                      : std::string("–");
    };
    for (const ValidatedFigure& figure : validation.figures) {
        if (!figure.before && !figure.after)
            continue;
        const std::string difference = figure.difference ? context.decimal(figure.difference->low) + " … " +
                                                               context.decimal(figure.difference->high)
                                                         : std::string("–");
        rows.push_back({context.say("report.telemetry.validated." + std::string(figure.id)),
                        value(figure.before, figure.countBefore), value(figure.after, figure.countAfter), difference,
                        context.say("report.telemetry.verdict." + std::string(validatedVerdictName(figure.verdict)))});
    }
    return context.say("report.telemetry.validation", {{"cut", validation.cut},
                                                       {"before", std::to_string(validation.before.events)},
                                                       {"after", std::to_string(validation.after.events)}}) +
           "\n\n" +
           markdownTable({context.say("report.telemetry.column.figure"), context.say("report.telemetry.column.before"),
                          context.say("report.telemetry.column.after"),
                          context.say("report.telemetry.column.difference"),
                          context.say("report.telemetry.column.verdict")},
                         rows) +
           '\n';
}

/// Every source, how much of it counts, and what does not.
std::string ledgerTable(MarkdownContext& context)
{
    TableRows rows;
    for (const TelemetrySource& source : context.facts().telemetrySources) {
        std::string dropped;
        for (const MessageArg& reason : source.dropped)
            context.append(dropped,
                           context.say(Message{"report.telemetry.dropped." + reason.name, {{"count", reason.value}}}),
                           &Marks::semicolon);
        const std::string name = source.table.empty() ? source.path : source.path + ':' + source.table;
        rows.push_back({context.code(name, true), context.say("report.telemetry.holds." + source.holds),
                        std::to_string(source.rows), std::to_string(source.joined), dropped});
    }
    if (rows.empty())
        return {};
    return context.say("report.telemetry.ledger") + "\n\n" +
           markdownTable({context.say("report.telemetry.column.source"), context.say("report.telemetry.column.holds"),
                          context.say("report.telemetry.column.rows"), context.say("report.telemetry.column.joined"),
                          context.say("report.telemetry.column.dropped")},
                         rows) +
           '\n';
}

std::string scopesText(MarkdownContext& context, const ScopeFigures& scopes)
{
    const auto texts = static_cast<std::int64_t>(scopes.texts.size());
    const std::int64_t all = scopes.objects + scopes.none + scopes.others + texts;
    if (all == 0)
        return {};
    std::string text = context.say("report.telemetry.scopes", {{"objects", std::to_string(scopes.objects)},
                                                               {"none", std::to_string(scopes.none)},
                                                               {"texts", std::to_string(texts)},
                                                               {"all", std::to_string(all)}});
    if (texts > 0)
        text += ' ' + placesText(context, scopes.texts);
    return text + "\n\n";
}

std::string summaryText(MarkdownContext& context, const TelemetryFigures& figures, const MessageArg& level)
{
    const std::int64_t calls = figures.events - figures.sums;
    const double rate = calls == 0 ? 0.0 : 100.0 * static_cast<double>(figures.truncated) / static_cast<double>(calls);
    std::string text =
        context.say("report.telemetry.summary", {level,
                                                 {"events", std::to_string(figures.events)},
                                                 {"truncated", std::to_string(figures.truncated)},
                                                 {"rate", percentText(context, rate)},
                                                 {"near", std::to_string(figures.atOrAboveTrigger)},
                                                 {"above", std::to_string(figures.aboveCeiling)},
                                                 {"escalations", std::to_string(figures.escalations)},
                                                 {"success", std::to_string(figures.successAfterEscalation)}});
    if (figures.sums > 0)
        text += ' ' + context.say("report.telemetry.sums", {{"count", std::to_string(figures.sums)}});
    return text + "\n\n";
}

std::string drainText(MarkdownContext& context, const DrainPlan& plan)
{
    if (plan.isEmpty())
        return {};
    const PlannedRun& first = plan.runs.front();
    return context.say(Message{"report.telemetry.next." + std::string(drainReasonName(plan.reason)),
                               {{"run", first.runId},
                                {"type", first.runType},
                                {"score", std::to_string(first.score)},
                                {"files", std::to_string(first.bestDeliverables())},
                                {"waiting", std::to_string(first.queued)},
                                {"queued", std::to_string(plan.queued)},
                                {"runs", std::to_string(plan.runs.size())}}}) +
           ' ' + context.place(first.phases.empty() ? first.where : first.phases.front().where) + "\n\n";
}

} // namespace

std::string markdownTelemetry(MarkdownContext& context)
{
    const TelemetryFigures& figures = context.review().telemetry;
    if (figures.events + figures.escalations == 0 && context.review().drainPlan.isEmpty())
        return {};
    std::string text = heading(2, context.say("report.heading.telemetry"));
    text += drainText(context, context.review().drainPlan);
    text += scopesText(context, figures.scopes);
    if (figures.events + figures.escalations == 0)
        return text + ledgerTable(context);
    const MessageArg level = triggerLevel(figures);
    text += summaryText(context, figures, level);
    text += figuresTable(context, figures.all);
    text += quotedText(context);
    text += groupTable(context, "report.telemetry.column.batch", figures.batches);
    text += groupTable(context, "report.telemetry.column.category", figures.byCategory);
    text += validationTable(context, figures.validation);
    text += escalationTable(context, figures);
    const Table<EventRow> events = nearCeilingTable(context.snapshot(), context.messages());
    if (!events.rows.empty())
        text += context.say("report.telemetry.table", {level}) + "\n\n" + markdownTable(context, events) + '\n';
    return text + ledgerTable(context);
}

} // namespace exhibit
