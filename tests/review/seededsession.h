// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/formats/formats.h"
#include "models/parsing/rules/rules.h"
#include "tests/support/testpacks.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace exhibit::test {

inline QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

inline const Rules& sessionRules()
{
    static const Rules loaded = Rules::load(shippedRules()).value();
    return loaded;
}

/// What the parser of the text's kind reads of it.
inline DocumentRecords recordsOf(const std::string& content)
{
    TestDictionary tests;
    DocumentContext context{{}, sessionRules(), tests};
    context.origin.path = "record";
    const ArtifactKind kind = kindOfContent(content, false);
    DocumentRecords records;
    if (formatOf(kind).make) {
        const std::unique_ptr<DocumentParser> parser = formatOf(kind).make(context);
        std::int64_t number = 0;
        for (const QByteArray& line : QByteArray::fromStdString(content).split('\n'))
            parser->addLine(LineNumber{++number}, line.toStdString());
        parser->finish(Mojibake::None, records);
    }
    return records;
}

/// The same as the facts of a pack with this file alone.
inline PackFacts factsOf(const std::string& content)
{
    DocumentRecords records = recordsOf(content);
    PackFacts facts;
    facts.sessions = std::move(records.sessions);
    facts.sessionSteps = std::move(records.sessionSteps);
    facts.claims = std::move(records.claims);
    facts.tokenEvents = std::move(records.tokenEvents);
    for (AgentSession& session : facts.sessions)
        session.document = 0;
    for (SessionStep& step : facts.sessionSteps)
        step.document = 0;
    for (Claim& claim : facts.claims)
        claim.document = 0;
    return facts;
}

/// A record of Claude Code of steps like `run:pytest -q:OUTPUT:CODE` and `edit:PATH`, divided by broken bars, and what
/// was said after them. A colon in a part is written with a backslash before it; of a negative code no number is
/// recorded.
inline std::string seededRecord(const QString& steps, const QString& said)
{
    QString record;
    const auto add = [&](const QString& type, const QString& part) {
        record +=
            QStringLiteral(R"({"type":"%1","sessionId":"s","message":{"role":"%1","content":[%2]}})").arg(type, part) +
            QLatin1Char('\n');
    };
    int number = 0;
    for (QString step : steps.split(QChar(0xA6))) {
        step.replace(QLatin1String("\\:"), QString(QChar(1)));
        QStringList parts = step.split(QLatin1Char(':'));
        for (QString& part : parts)
            part.replace(QChar(1), QLatin1Char(':'));
        const QString id = QString::number(++number);
        const bool isEdit = parts.first() == QLatin1String("edit");
        add(QStringLiteral("assistant"),
            isEdit ? QStringLiteral(R"({"type":"tool_use","id":"%1","name":"Edit","input":{"file_path":"%2"}})")
                         .arg(id, parts.at(1))
                   : QStringLiteral(R"({"type":"tool_use","id":"%1","name":"Bash","input":{"command":"%2"}})")
                         .arg(id, parts.at(1)));
        const QString output = parts.value(2);
        const int code = parts.value(3).toInt();
        add(QStringLiteral("user"),
            QStringLiteral(R"({"type":"tool_result","tool_use_id":"%1","is_error":%2,"content":"%3%4"})")
                .arg(id, code == 0 ? QStringLiteral("false") : QStringLiteral("true"),
                     code <= 0 ? QString() : QStringLiteral("Exit code %1\\n").arg(code), output));
    }
    add(QStringLiteral("assistant"), QStringLiteral(R"({"type":"text","text":"%1"})").arg(said));
    return record.toStdString();
}

} // namespace exhibit::test
