// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/messages.h"

#include "models/parsing/rules.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/testpacks.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace exhibit;

namespace {

/// A claim's check names the stem of its sentences.
bool hasSentence(const Messages& messages, const QString& id)
{
    return messages.contains(id.toStdString()) || messages.contains(id.toStdString() + ".title") ||
           messages.contains(id.toStdString() + ".reason");
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPlaceholders_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("grouped");
        const auto row = [](const char* name, const char* pattern, const char* value, const char* plain,
                            const QString& grouped) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(value) << QString::fromUtf8(plain)
                                << grouped;
        };
        row("text", "a {x} b", "1522", "a 1522 b", QStringLiteral("a 1522 b"));
        row("number", "{x|number}", "1522", "1522", QStringLiteral("1\u2009522"));
        row("large", "{x|number}", "-1234567", "-1234567", QStringLiteral("-1\u2009234\u2009567"));
        row("no number", "{x|number}", "12a", "12a", QStringLiteral("12a"));
        row("value is evidence", "{x}{y}", "{y}", "{y}{y}", QStringLiteral("{y}{y}"));
        row("unknown stays", "{z}", "1", "{z}", QStringLiteral("{z}"));
        row("open brace", "a { b", "1", "a { b", QStringLiteral("a { b"));
        row("empty", "<{x}>", "", "<>", QStringLiteral("<>"));
    }

    void fillsPlaceholders()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, value);
        QFETCH(QString, plain);
        QFETCH(QString, grouped);
        const std::string toml = "[messages]\n\"id\" = '" + pattern.toStdString() + "'\n";
        const auto messages = Messages::load({RuleFile{"a.toml", toml}});
        QVERIFY(bool(messages));
        const Message message{"id", {{"x", value.toStdString()}}};
        QCOMPARE(messages->text(message), plain);
        QCOMPARE(messages->text(message, NumberStyle::Grouped), grouped);
    }

    void unknownIdsAreShown()
    {
        const auto messages = Messages::load({});
        QCOMPARE(messages->text(Message{"no.such", {{"a", "1"}, {"b", "2"}}}), QStringLiteral("no.such (a=1, b=2)"));
        QCOMPARE(messages->text(Message{}), QString());
    }

    void laterFilesReplace()
    {
        const auto messages = Messages::load({RuleFile{"a.toml", "[messages]\n\"id\" = 'old'\n"},
                                              RuleFile{"b.toml", "[messages]\n\"id\" = 'new'\n"},
                                              RuleFile{"c.toml", "[[rule]]\nid = 'x'\n"}});
        QCOMPARE(messages->text("id"), QStringLiteral("new"));
    }

    void brokenFilesAreNamed_data()
    {
        QTest::addColumn<QString>("toml");
        QTest::addColumn<QString>("line");
        QTest::newRow("no toml") << QStringLiteral("[messages]\nid = \n") << QStringLiteral("2");
        QTest::newRow("no text") << QStringLiteral("[messages]\nid = 3\n") << QStringLiteral("2");
        QTest::newRow("no table") << QStringLiteral("messages = 'x'\n") << QStringLiteral("1");
    }

    void brokenFilesAreNamed()
    {
        QFETCH(QString, toml);
        QFETCH(QString, line);
        const auto messages = Messages::load({RuleFile{"mine.toml", toml.toStdString()}});
        QVERIFY(!messages);
        const QString text = test::builtinMessages().text(messages.error());
        QVERIFY2(text.contains(QStringLiteral("mine.toml")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("line ") + line), qPrintable(text));
    }

    /// Every id that the program can emit has a sentence.
    void everyIdHasATemplate()
    {
        const Messages messages = test::builtinMessages();
        static const QRegularExpression id(QStringLiteral(
            R"RX("((?:problem|error|claim|finding|headline|takeaway|missing|pointer|loading|report|verdict|confidence|run-state|sql|git|search)\.[a-z0-9][a-z0-9.\-]*[a-z0-9])")RX"));
        QStringList without;
        for (const char* folder : {"/models", "/app", "/widgets"}) {
            QDirIterator files(QStringLiteral(EXHIBIT_SOURCE_DIR) + QLatin1String(folder),
                               {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                const QString text = QString::fromUtf8(test::readFile(path));
                auto matches = id.globalMatch(text);
                while (matches.hasNext()) {
                    const QString found = matches.next().captured(1);
                    const bool isFile = found.endsWith(QLatin1String(".db")) ||
                                        found.endsWith(QLatin1String(".json")) || found.endsWith(QLatin1String(".md"));
                    if (!isFile && !hasSentence(messages, found))
                        without << found + QLatin1String(" in ") + path.mid(int(qstrlen(EXHIBIT_SOURCE_DIR)) + 1);
                }
            }
        }
        without.removeDuplicates();
        for (const QString& id : without)
            qWarning("no sentence for %s", qPrintable(id)); // the text of a failed check is cut
        QCOMPARE(without.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
