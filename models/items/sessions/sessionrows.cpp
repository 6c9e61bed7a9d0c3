// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/sessions/sessionrows.h"

#include "models/items/findings/findingrows.h"
#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "models/report/tables/commandtable.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace exhibit {

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::SessionRows)
};

ListRow::Says saidWords(const PackSnapshot& snapshot, std::size_t at, const Messages& messages)
{
    const JudgedClaim& judged = snapshot.review->claims[at];
    const QString text = SessionWords::tr("“%1”").arg(fromUtf8(judged.claim.text).simplified());
    const QString time = judged.claim.saidMs > 0 ? clockText(judged.claim.saidMs) : QString();
    ListRow::Says says{
        {Qt::DisplayRole, text},
        {VerdictRole, static_cast<int>(judged.verdict)},
        {SourceRefRole, QVariant::fromValue(judged.claim.where)},
        {TrailingRole, time},
        {Qt::ToolTipRole, messages.text(judged.reason, NumberStyle::Grouped)},
        {Qt::AccessibleTextRole, SessionWords::tr("%1, %2, %3").arg(time, verdictText(judged.verdict), text)}};
    says.insert(decisionSays(snapshot.decisions.get(), judged.id));
    return says;
}

} // namespace

std::vector<ListRow> saidRows(const PackSnapshot& snapshot, int document, const QString& words)
{
    std::map<std::pair<int, Verdict>, std::vector<ListRow>> groups;
    for (std::size_t at = 0; snapshot && at < snapshot.review->claims.size(); ++at) {
        const JudgedClaim& judged = snapshot.review->claims[at];
        if (judged.claim.document != document || judged.claim.sessionSteps < 0)
            continue;
        if (!words.isEmpty() && !fromUtf8(judged.claim.text).contains(words, Qt::CaseInsensitive))
            continue;
        ListRow row;
        row.id = fromUtf8(judged.id);
        row.origin = static_cast<int>(at);
        groups[{-seriousness(judged.verdict), judged.verdict}].push_back(std::move(row));
    }
    std::vector<ListRow> rows;
    for (auto& [key, below] : groups) {
        ListRow group = groupRow(verdictText(key.second), std::move(below));
        group.says[VerdictRole] = static_cast<int>(key.second);
        group.says[KindRole] = static_cast<int>(key.second);
        rows.push_back(std::move(group));
    }
    return rows;
}

RowList::Tell saidTeller(const PackSnapshot& snapshot, const Messages& messages)
{
    return
        [snapshot, &messages](int origin) { return saidWords(snapshot, static_cast<std::size_t>(origin), messages); };
}

QString agentName(std::string_view format)
{
    static constexpr std::pair<std::string_view, const char*> names[] = {{"claude-code", "Claude Code"},
                                                                         {"codex", "Codex"},
                                                                         {"copilot-cli", "Copilot CLI"},
                                                                         {"copilot", "Copilot CLI"},
                                                                         {"gemini-cli", "Gemini CLI"},
                                                                         {"openhands", "OpenHands"},
                                                                         {"swe-agent", "SWE-agent"},
                                                                         {"mini-swe-agent", "mini-SWE-agent"},
                                                                         {"atif", "ATIF"},
                                                                         {"aider", "aider"}};
    const auto found =
        std::find_if(std::begin(names), std::end(names), [format](const auto& name) { return name.first == format; });
    return found == std::end(names) ? fromUtf8(format) : QString::fromLatin1(found->second);
}

QString sessionName(const PackFacts& facts, const AgentSession& session)
{
    const QString file = PointerNames(facts).name(session.where.path);
    const QString agent = agentName(session.format);
    return session.version.empty() ? SessionWords::tr("%1, %2").arg(file, agent)
                                   : SessionWords::tr("%1, %2 %3").arg(file, agent, fromUtf8(session.version));
}

} // namespace exhibit
