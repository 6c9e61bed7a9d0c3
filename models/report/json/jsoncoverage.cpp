// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsonsections.h"

namespace exhibit {

namespace {

void putRate(QJsonObject& object, const char* key, const CoverageRate& rate)
{
    if (rate == CoverageRate{})
        return;
    QJsonObject numbers;
    JsonContext::putNumber(numbers, "covered", rate.covered);
    JsonContext::putNumber(numbers, "total", rate.total);
    JsonContext::putNumber(numbers, "percent", rate.value());
    object[QLatin1String(key)] = numbers;
}

} // namespace

QJsonArray jsonCoverage(JsonContext& context)
{
    QJsonArray array;
    for (const CoverageMeasure& measure : context.facts().coverage) {
        QJsonObject object;
        context.putText(object, "file", measure.path);
        putRate(object, "lines", measure.lines);
        putRate(object, "statements", measure.statements);
        putRate(object, "branches", measure.branches);
        putRate(object, "functions", measure.functions);
        JsonContext::putNumber(object, "combined_percent", measure.combined);
        context.putPointer(object, "pointer", measure.where);
        array.append(object);
    }
    return array;
}

} // namespace exhibit
