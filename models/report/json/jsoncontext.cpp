// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/json/jsoncontext.h"

#include "models/report/secrets.h"

#include <algorithm>
#include <cmath>

namespace exhibit {

namespace {

constexpr std::size_t mostPointers = 1000; ///< of one statement

} // namespace

QString jsonName(std::string_view name)
{
    return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

JsonContext::JsonContext(const PackSnapshot& snapshot, const Messages& messages)
    : m_snapshot(snapshot), m_messages(messages)
{
    for (const Run& run : review().runs)
        ++m_runIds[jsonName(run.key.runId)];
}

QString JsonContext::text(std::string_view evidence)
{
    const MaskedText masked = maskSecrets(evidence);
    m_masked += masked.masked;
    return jsonName(masked.text);
}

QString JsonContext::say(const Message& message)
{
    return text(m_messages.text(message).toStdString());
}

QString JsonContext::label(const RunKey& key) const
{
    return jsonName(m_runIds.value(jsonName(key.runId)) > 1 ? toString(key) : key.runId);
}

QJsonObject JsonContext::pointer(const SourceRef& ref)
{
    QJsonObject object;
    object[QStringLiteral("path")] = jsonName(ref.path);
    if (ref.isDatabaseRow()) {
        object[QStringLiteral("table")] = jsonName(ref.table);
        object[QStringLiteral("rowid")] = static_cast<qint64>(ref.rowId);
    } else if (ref.firstLine.isValid()) {
        object[QStringLiteral("first_line")] = static_cast<qint64>(ref.firstLine.value);
        object[QStringLiteral("last_line")] = static_cast<qint64>(std::max(ref.firstLine, ref.lastLine).value);
    }
    if (!ref.jsonPath.empty())
        object[QStringLiteral("json_path")] = jsonName(ref.jsonPath);
    const MaskedText quote = maskSecrets(ref.quote);
    object[QStringLiteral("quote")] = jsonName(quote.text);
    if (quote.masked > 0) {
        object[QStringLiteral("masked")] = true;
        m_masked += quote.masked;
    }
    if (!ref.member.empty()) {
        object[QStringLiteral("member")] = jsonName(ref.member);
        if (ref.memberFirstLine.isValid())
            object[QStringLiteral("member_first_line")] = static_cast<qint64>(ref.memberFirstLine.value);
    }
    return object;
}

QJsonArray JsonContext::pointers(const std::vector<SourceRef>& refs)
{
    QJsonArray array;
    for (const SourceRef& ref : refs) {
        if (!ref.isNull())
            array.append(pointer(ref));
    }
    return array;
}

QJsonArray JsonContext::tests(const std::vector<TestId>& tests)
{
    QJsonArray array;
    for (const TestId test : tests)
        array.append(testName(test));
    return array;
}

QJsonArray JsonContext::messages(const std::vector<Message>& messages)
{
    QJsonArray array;
    for (const Message& message : messages) {
        if (!message.isEmpty())
            array.append(say(message));
    }
    return array;
}

QJsonArray JsonContext::statements(const std::vector<EvidenceStatement>& statements)
{
    QJsonArray array;
    for (const EvidenceStatement& statement : statements) {
        QJsonObject object{{QStringLiteral("text"), say(statement.text)}};
        // A sentence may be about every file of a commit.
        const std::size_t total = statement.pointers.size();
        const auto end = statement.pointers.begin() + static_cast<std::ptrdiff_t>(std::min(total, mostPointers));
        object[QStringLiteral("pointers")] = pointers({statement.pointers.begin(), end});
        if (total > mostPointers)
            object[QStringLiteral("pointers_total")] = static_cast<qint64>(total);
        array.append(object);
    }
    return array;
}

void JsonContext::putText(QJsonObject& object, const char* key, std::string_view evidence)
{
    if (!evidence.empty())
        object[QLatin1String(key)] = text(evidence);
}

void JsonContext::putMessage(QJsonObject& object, const char* key, const Message& message)
{
    if (!message.isEmpty())
        object[QLatin1String(key)] = say(message);
}

void JsonContext::putPointer(QJsonObject& object, const char* key, const SourceRef& ref)
{
    if (!ref.isNull())
        object[QLatin1String(key)] = pointer(ref);
}

void JsonContext::putNumber(QJsonObject& object, const char* key, const std::optional<std::int64_t>& number)
{
    if (number)
        object[QLatin1String(key)] = static_cast<qint64>(*number);
}

void JsonContext::putNumber(QJsonObject& object, const char* key, const std::optional<double>& number)
{
    if (number && std::isfinite(*number))
        object[QLatin1String(key)] = *number;
}

void JsonContext::putKey(QJsonObject& object, const RunKey& key)
{
    object[QStringLiteral("run_id")] = jsonName(key.runId);
    if (!key.phase.empty())
        object[QStringLiteral("phase")] = jsonName(key.phase);
}

} // namespace exhibit
