// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/messages.h"

#include "models/parsing/rules/rules.h"
#include "tests/report/reporthelpers.h"
#include "tests/support/testpacks.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace exhibit;

namespace {

QStringList captured(const QString& text, const char* pattern)
{
    QStringList found;
    auto matches = QRegularExpression(QString::fromLatin1(pattern)).globalMatch(text);
    while (matches.hasNext())
        found << matches.next().captured(1);
    return found;
}

template <typename Visit> void forEachFile(const QString& folder, const QStringList& names, const Visit& visit)
{
    QDirIterator files(QStringLiteral(EXHIBIT_SOURCE_DIR) + folder, names, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        visit(path.mid(int(qstrlen(EXHIBIT_SOURCE_DIR)) + 1), QString::fromUtf8(test::readFile(path)));
    }
}

template <typename Visit> void forEachSource(const char* folder, const Visit& visit)
{
    forEachFile(QString::fromLatin1(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, visit);
}

/// The ids of the templates, and the names that only look like ids of sentences.
struct Literals
{
    QSet<QString> templates, parts, rules;

    Literals()
    {
        forEachFile(QStringLiteral("/resources/rules"), {QStringLiteral("*.toml")},
                    [&](const QString& path, const QString& text) {
                        if (!path.contains(QLatin1String("messages"))) {
                            for (const QString& rule : captured(text, "[\"']([a-z][a-z0-9.\\-]+)[\"']"))
                                rules.insert(rule);
                            return;
                        }
                        for (const QString& id : captured(text, "(?:^|\\n)\"([^\"]+)\"\\s*=")) {
                            templates.insert(id);
                            parts.insert(id.section(QLatin1Char('.'), 0, 0));
                        }
                    });
        // Rules that the engine itself carries out.
        forEachSource("/models/review", [&](const QString&, const QString& text) {
            for (const QString& rule : captured(text, "newPattern\\(\\s*\"([^\"]+)\""))
                rules.insert(rule);
        });
    }

    bool isMessage(const QString& id) const
    {
        const bool isFile = id.endsWith(QLatin1String(".db")) || id.endsWith(QLatin1String(".json")) ||
                            id.endsWith(QLatin1String(".md"));
        return !isFile && !rules.contains(id) && parts.contains(id.section(QLatin1Char('.'), 0, 0));
    }

    /// A check names the stem of its sentences.
    bool hasSentence(const Messages& messages, const QString& id) const
    {
        if (messages.contains(id.toStdString()))
            return true;
        const QString stem = id.endsWith(QLatin1Char('.')) ? id : id + QLatin1Char('.');
        return std::any_of(templates.begin(), templates.end(),
                           [&](const QString& known) { return known.startsWith(stem); });
    }
};

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
        row("number", "{x|number}", "1522", "1522", QStringLiteral("1\u202f522"));
        row("large", "{x|number}", "-1234567", "-1234567", QStringLiteral("-1\u202f234\u202f567"));
        row("no number", "{x|number}", "12a", "12a", QStringLiteral("12a"));
        row("one", "{x|number} {x|plural:test fails|tests fail}", "1", "1 test fails", QStringLiteral("1 test fails"));
        row("none", "{x} {x|plural:test|tests}", "0", "0 tests", QStringLiteral("0 tests"));
        row("several", "{x} {x|plural:test|tests}", "21", "21 tests", QStringLiteral("21 tests"));
        row("number in a form", "{x|plural:# test|# tests}", "1522", "1522 tests", QStringLiteral("1\u202f522 tests"));
        row("silent about none", "a{x|plural:; # test|; # tests|}.", "0", "a.", QStringLiteral("a."));
        row("form for none", "{x|plural:# test|# tests|no test}", "0", "no test", QStringLiteral("no test"));
        row("value is evidence", "{x}{y}", "{y}", "{y}{y}", QStringLiteral("{y}{y}"));
        row("unknown stays", "{z}", "1", "{z}", QStringLiteral("{z}"));
        row("open brace", "a { b", "1", "a { b", QStringLiteral("a { b"));
        row("empty", "<{x}>", "", "<>", QStringLiteral("<>"));
    }

    /// A count of zero is no part of a sentence.
    void newFailures_data()
    {
        QTest::addColumn<QString>("existing");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("begins");
        const auto row = [](const char* existing, const char* added, const char* kind, const char* begins) {
            QTest::addRow("%s and %s%s", existing, added, kind)
                << QString::fromLatin1(existing) << QString::fromLatin1(added)
                << QStringLiteral("finding.new-failures.assessment") + QString::fromLatin1(kind)
                << QString::fromLatin1(begins);
        };
        row("2", "0", "", "2 tests fail here and not in v20. Severity by its extent: low.");
        row("0", "1", "",
            "Of the tests of v20 none fails anew; 1 test fails here that is absent there, which counts as newly "
            "failing.");
        row("1", "3", "",
            "1 test fails here and not in v20; 3 tests fail here that are absent there, which counts as newly "
            "failing.");
        row("0", "2", ".stand-in",
            "Of the tests of v20, which stands in for a baseline, none fails anew; 2 tests fail here that are absent "
            "there, "
            "which counts as newly failing.");
        row("1", "0", ".stand-in.flaky",
            "1 test fails here and not in v20, which stands in for a baseline. Severity by its extent: low.");
        row("1", "0", ".flaky", "1 test fails here and not in v20. Severity by its extent: low.");
    }

    void newFailures()
    {
        QFETCH(QString, existing);
        QFETCH(QString, added);
        QFETCH(QString, id);
        QFETCH(QString, begins);
        const QString text = test::builtinMessages().text(Message{id.toStdString(),
                                                                  {{"existing", existing.toStdString()},
                                                                   {"added", added.toStdString()},
                                                                   {"severity", "low"},
                                                                   {"flaky", "1"},
                                                                   {"baseline", "v20"}}});
        QVERIFY2(text.startsWith(begins), qPrintable(text));
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
        const Literals literals;
        QVERIFY(literals.templates.size() > 900);
        QStringList without;
        for (const char* folder : {"/models", "/app", "/widgets"}) {
            forEachSource(folder, [&](const QString& path, const QString& text) {
                // What is handed to a Message as it stands, and the two numbers of a sentence, are whole ids.
                for (const QString& id :
                     captured(text, "\\bMessage\\{\\s*\"([^\"]+[^\".])\"") +
                         captured(text, "\"([a-z][a-z0-9\\-]*(?:\\.[a-z0-9\\-]+)*\\.(?:one|many))\"")) {
                    if (!messages.contains(id.toStdString()))
                        without << id + QLatin1String(" in ") + path;
                }
                for (const QString& id : captured(text, "\"([a-z][a-z0-9\\-]*(?:\\.[a-z0-9][a-z0-9\\-]*)+\\.?)\"")) {
                    if (literals.isMessage(id) && !literals.hasSentence(messages, id))
                        without << id + QLatin1String(" in ") + path;
                }
            });
        }
        without.removeDuplicates();
        for (const QString& id : std::as_const(without))
            qWarning("no sentence for %s", qPrintable(id)); // the text of a failed check is cut
        QCOMPARE(without.size(), 0);
    }

    /// All parts that speak to people take part in the check.
    void everyPartIsChecked_data()
    {
        QTest::addColumn<QString>("part");
        for (const char* part :
             {"behaviour", "claim", "commit", "confidence", "error", "finding", "gate", "headline", "loading",
              "missing", "next", "pattern", "pointer", "problem", "report", "run-state", "takeaway", "verdict"})
            QTest::newRow(part) << QString::fromLatin1(part);
    }

    void everyPartIsChecked()
    {
        QFETCH(QString, part);
        QVERIFY(Literals().parts.contains(part));
    }
};

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
