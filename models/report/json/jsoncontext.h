// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace exhibit {

/// What the sections of the review JSON share: texts with credentials masked and counted, pointers, names of runs.
/// Empty and unknown values are left out by the put functions.
class JsonContext
{
public:
    JsonContext(const PackSnapshot& snapshot, const Messages& messages);

    const PackFacts& facts() const { return *m_snapshot.facts; }
    const Review& review() const { return *m_snapshot.review; }
    const PackSnapshot& snapshot() const { return m_snapshot; }
    int masked() const { return m_masked; }

    QString text(std::string_view evidence);
    QString say(const Message& message);
    QString testName(TestId test) { return text(facts().tests.nodeId(test)); }
    QString label(const RunKey& key) const;
    QJsonObject pointer(const SourceRef& ref);
    QJsonArray pointers(const std::vector<SourceRef>& refs);
    QJsonArray tests(const std::vector<TestId>& tests);
    QJsonArray messages(const std::vector<Message>& messages);
    QJsonArray statements(const std::vector<EvidenceStatement>& statements); ///< objects `{text, pointers}`

    void putText(QJsonObject& object, const char* key, std::string_view evidence);
    void putMessage(QJsonObject& object, const char* key, const Message& message);
    void putPointer(QJsonObject& object, const char* key, const SourceRef& ref);
    static void putNumber(QJsonObject& object, const char* key, const std::optional<std::int64_t>& number);
    static void putNumber(QJsonObject& object, const char* key, const std::optional<double>& number);
    void putKey(QJsonObject& object, const RunKey& key);

private:
    PackSnapshot m_snapshot;
    const Messages& m_messages;
    QHash<QString, int> m_runIds;
    int m_masked = 0;
};

QString jsonName(std::string_view name);

} // namespace exhibit
