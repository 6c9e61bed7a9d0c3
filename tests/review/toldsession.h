// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

namespace exhibit::test {

/// A record of a session as Claude Code writes it.
class Told
{
public:
    Told& call(const QString& tool, const QJsonObject& input, const QString& output, const QJsonObject& made = {})
    {
        const QString id = QString::number(++m_calls);
        add(QStringLiteral("assistant"), {{QStringLiteral("type"), QStringLiteral("tool_use")},
                                          {QStringLiteral("id"), id},
                                          {QStringLiteral("name"), tool},
                                          {QStringLiteral("input"), input}});
        add(QStringLiteral("user"),
            {{QStringLiteral("type"), QStringLiteral("tool_result")},
             {QStringLiteral("tool_use_id"), id},
             {QStringLiteral("is_error"), false},
             {QStringLiteral("content"), output}},
            made);
        return *this;
    }
    Told& run(const QString& command, const QString& output)
    {
        return call(QStringLiteral("Bash"), {{QStringLiteral("command"), command}}, output);
    }
    Told& edit(const QString& path)
    {
        return call(QStringLiteral("Edit"), {{QStringLiteral("file_path"), path}}, QStringLiteral("updated"));
    }
    Told& replace(const QString& path, const QString& before, const QString& after)
    {
        return call(QStringLiteral("Edit"),
                    {{QStringLiteral("file_path"), path},
                     {QStringLiteral("old_string"), before},
                     {QStringLiteral("new_string"), after}},
                    QStringLiteral("The file has been updated."));
    }
    Told& ask(const QString& text)
    {
        add(QStringLiteral("user"), {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}});
        return *this;
    }
    Told& create(const QString& path, const QString& content)
    {
        return call(QStringLiteral("Write"),
                    {{QStringLiteral("file_path"), path}, {QStringLiteral("content"), content}},
                    QStringLiteral("created"),
                    {{QStringLiteral("type"), QStringLiteral("create")}, {QStringLiteral("content"), content}});
    }
    Told& say(const QString& text)
    {
        add(QStringLiteral("assistant"),
            {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), text}});
        return *this;
    }
    QByteArray bytes() const { return m_lines; }

private:
    void add(const QString& role, const QJsonObject& part, const QJsonObject& made = {})
    {
        QJsonObject record{{QStringLiteral("type"), role},
                           {QStringLiteral("sessionId"), QStringLiteral("quay")},
                           {QStringLiteral("cwd"), QStringLiteral("/w")},
                           {QStringLiteral("message"), QJsonObject{{QStringLiteral("role"), role},
                                                                   {QStringLiteral("content"), QJsonArray{part}}}}};
        if (!made.isEmpty())
            record[QStringLiteral("toolUseResult")] = made;
        m_lines += QJsonDocument(record).toJson(QJsonDocument::Compact) + '\n';
    }

    QByteArray m_lines;
    int m_calls = 0;
};

/// A green run of 112 tests, an edit behind it, a commit: the state is not the one that was tested.
inline Told edited()
{
    return Told()
        .run(QStringLiteral("pytest tests"), QStringLiteral("==== 112 passed in 41.83s ===="))
        .edit(QStringLiteral("/w/tariff/rounding.py"));
}

inline Told committed()
{
    return edited().run(QStringLiteral("git commit -am 'Round half to even'"),
                        QStringLiteral("[main c2f8a6e] Round half to even\n 1 file changed, 1 insertion(+)"));
}

/// The log of a CI job that checked `commit` out and ran 112 tests.
inline QByteArray ciLog(const QByteArray& commit, int failed)
{
    const QByteArray at = "2026-11-24T12:00:03.0000000Z ";
    QByteArray log = at + "##[group]Run actions/checkout@v4\n" + at + "HEAD is now at " + commit +
                     " Round half to even\n" + at + "##[group]Run pytest\n" + at +
                     "============================= test session starts ==============================\n" + at +
                     "collected 112 items\n";
    for (int i = 0; i < failed; ++i)
        log += at + "FAILED tests/test_a.py::test_" + QByteArray::number(i) + " - assert 1 == 2\n";
    return log + at + "========== " + (failed > 0 ? QByteArray::number(failed) + " failed, " : QByteArray()) +
           QByteArray::number(112 - failed) + " passed in 41.00s ==========\n";
}

} // namespace exhibit::test
