// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findings/decisionrows.h"

#include "models/items/roles.h"
#include "models/report/decision/decisiontexts.h"
#include "models/report/messages.h"
#include "models/report/tables/celltext.h"

namespace exhibit {

std::vector<ListRow> decisionRows(const PackSnapshot& snapshot, const ReviewDecision& decision,
                                  const Messages& messages)
{
    std::vector<ListRow> rows;
    if (!snapshot)
        return rows;
    const PointerNames names(*snapshot.facts);
    for (const std::vector<DecisionReason>* reasons : {&decision.reasons, &decision.conditions}) {
        for (const DecisionReason& reason : *reasons) {
            const QString text = reasonText(messages, reason, NumberStyle::Grouped);
            const QString change = messages.text(reason.change, NumberStyle::Grouped);
            const QString named = namesText(messages, reason, NumberStyle::Grouped);
            QStringList below{named, change};
            below.removeAll(QString());
            ListRow row{{{Qt::DisplayRole, text},
                         {TrailingRole, below.join(QLatin1Char('\n'))},
                         {Qt::ToolTipRole, QString(QStringList(QStringList(text) + below).join(QLatin1Char('\n')))},
                         {Qt::AccessibleTextRole, QString(named.isEmpty() ? text : text + QLatin1Char(' ') + named)},
                         {MutedRole, reasons == &decision.conditions},
                         {IdRole, reason.findings.empty() ? text : fromUtf8(reason.findings.front())}}};
            if (!reason.pointers.empty()) {
                row.says.insert({{SourceRefRole, QVariant::fromValue(reason.pointers.front())},
                                 {SourceRefsRole, QVariant::fromValue(QVector<SourceRef>(reason.pointers.begin(),
                                                                                         reason.pointers.end()))},
                                 {PointerTextRole, names.text(reason.pointers.front())}});
            }
            rows.push_back(std::move(row));
        }
    }
    return rows;
}

} // namespace exhibit
