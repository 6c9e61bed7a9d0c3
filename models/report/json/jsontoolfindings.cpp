// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonsections.h"

namespace exhibit {

QJsonArray jsonToolFindings(JsonContext& context)
{
    QJsonArray array;
    for (const ToolFinding& finding : context.facts().toolFindings) {
        QJsonObject object;
        context.putText(object, "tool", finding.tool);
        context.putText(object, "rule", finding.rule);
        context.putText(object, "level", finding.level);
        context.putText(object, "message", finding.message);
        context.putText(object, "file", finding.path);
        if (finding.line > 0)
            object[QStringLiteral("line")] = static_cast<qint64>(finding.line);
        if (finding.isSuppressed)
            object[QStringLiteral("suppressed")] = true;
        context.putPointer(object, "pointer", finding.where);
        array.append(object);
    }
    return array;
}

} // namespace exhibit
