// SPDX-License-Identifier: GPL-3.0-or-later
// How sentences and reports are in another language than English: what changes, and what never does.
#include "models/parsing/rules/rulefile.h"
#include "models/report/csv/csvreport.h"
#include "models/report/languages/language.h"
#include "models/report/messages.h"
#include "models/report/pointercheck.h"
#include "models/report/proof/reportproof.h"
#include "models/report/tables/celltext.h"
#include "models/report/tables/runtable.h"
#include "tests/report/reporthelpers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const Language& named(const char* id)
{
    const Language* language = languageNamed(id);
    return language ? *language : english();
}

Messages wording(const char* language, const std::string& text, const char* original = "English {n}")
{
    const auto file = [](const std::string& sentence) {
        return std::vector<RuleFile>{{"a.toml", "[messages]\n\"id\" = '" + sentence + "'\n", true}};
    };
    return Messages::load(file(original)).value().in(named(language), file(text));
}

QString said(const Messages& messages, const char* number, NumberStyle style = NumberStyle::Plain)
{
    return messages.text(Message{"id", {{"n", number}}}, style);
}

QByteArray writtenIn(const char* language, ReportFormat format)
{
    ReportOptions options;
    options.language = language;
    return reportBytes(format, sampleReview(), builtinMessages().in(named(language)), {}, options);
}

/// Every path of keys with what programs rely on: names of states and rules, pointers, numbers. Sentences are left out.
QStringList skeleton(const QJsonValue& value, const QString& path = {})
{
    QStringList all;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            all += skeleton(it.value(), path + QLatin1Char('/') + it.key());
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& each : array)
            all += skeleton(each, path + QStringLiteral("/*"));
    } else if (value.isString()) {
        const bool isWord = !value.toString().contains(QLatin1Char(' '));
        all << path + (isWord ? QLatin1Char('=') + value.toString() : QString());
    } else {
        all << path + QLatin1Char('=') + QString::number(value.toDouble());
    }
    return all;
}

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAndTags()
    {
        QCOMPARE(languageIds().first(), QStringLiteral("en"));
        QCOMPARE(languageNamed("zh-CN"), languageNamed("zh_CN"));
        QVERIFY(!languageNamed("xx") && !languageNamed(""));
        QCOMPARE(languageFor({QStringLiteral("pl-PL"), QStringLiteral("de-AT")}).id, "de");
        QCOMPARE(languageFor({QStringLiteral("zh_Hans_SG")}).id, "zh_CN");
        QCOMPARE(languageFor({QStringLiteral("zh-Hant-TW"), QStringLiteral("ja-JP")}).id, "ja");
        QCOMPARE(languageFor({QStringLiteral("C")}).id, "en");
        QCOMPARE(languageFor({}).id, "en");
    }

    void numbers()
    {
        QCOMPARE(numberIn(english(), QStringLiteral("1234567.25")), QStringLiteral("1\u202F234\u202F567.25"));
        QCOMPARE(numberIn(named("de"), QStringLiteral("-1234.5")), QStringLiteral("-1\u202F234,5"));
        QCOMPARE(numberIn(named("ja"), QStringLiteral("1522")), QStringLiteral("1,522"));
        for (const char* other : {"3.12.1", "v2", "", "-", "12-13", "1e9", "."})
            QCOMPARE(numberIn(named("de"), QLatin1String(other)), QLatin1String(other));
        QCOMPARE(withoutGroups(named("ja"), QStringLiteral("a, 1,522")), QStringLiteral("a, 1522"));
        QCOMPARE(withoutGroups(named("de"), QStringLiteral("1\u202F522")), QStringLiteral("1522"));
    }

    void formsByNumber_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::addColumn<QString>("none");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("many");
        QTest::newRow("en") << QByteArray("en") << QStringLiteral("0 b") << QStringLiteral("1 a")
                            << QStringLiteral("2 b");
        QTest::newRow("de") << QByteArray("de") << QStringLiteral("0 b") << QStringLiteral("1 a")
                            << QStringLiteral("2 b");
        QTest::newRow("fr") << QByteArray("fr") << QStringLiteral("0 a") << QStringLiteral("1 a")
                            << QStringLiteral("2 b");
        QTest::newRow("ja") << QByteArray("ja") << QStringLiteral("0 b") << QStringLiteral("1 b")
                            << QStringLiteral("2 b");
    }

    void formsByNumber()
    {
        QFETCH(QByteArray, language);
        const Messages messages = wording(language.constData(), "{n|plural:# a|# b}", "{n|plural:# a|# b}");
        QTEST(said(messages, "0"), "none");
        QTEST(said(messages, "1"), "one");
        QTEST(said(messages, "2"), "many");
        const Messages withNone = wording(language.constData(), "{n|plural:# a|# b|no c}", "{n|plural:# a|# b|no c}");
        QCOMPARE(said(withNone, "0"), QStringLiteral("no c"));
        QCOMPARE(said(wording("ja", "{n|plural:#件}"), "1"), QStringLiteral("1件"));
    }

    void signsOfTheWindow()
    {
        QCOMPARE(said(wording("de", "{n|number}"), "1522", NumberStyle::Grouped), QStringLiteral("1\u202F522"));
        QCOMPARE(said(wording("de", "{n|number}"), "7.5", NumberStyle::Grouped), QStringLiteral("7,5"));
        QCOMPARE(said(wording("ja", "{n|number}"), "1522", NumberStyle::Grouped), QStringLiteral("1,522"));
        QCOMPARE(said(wording("de", "{n|number}"), "1522.5"), QStringLiteral("1522.5")); // what machines read
        QCOMPARE(said(wording("de", "{n|number}"), "1522.5", NumberStyle::Written), QStringLiteral("1522,5"));
        QCOMPARE(said(wording("ja", "{n|number}"), "1522.5", NumberStyle::Written), QStringLiteral("1522.5"));
    }

    void untranslatedIsEnglish()
    {
        const Messages messages = Messages::load({{"a.toml", "[messages]\n\"id\" = '{n|plural:one|many}'\n", true}})
                                      .value()
                                      .in(named("ja"), {});
        QCOMPARE(said(messages, "1"), QStringLiteral("one"));
        QCOMPARE(said(wording("de", "Deutsch").in(english()), "1"), QStringLiteral("English 1"));
    }

    void policiesAreNamed()
    {
        const std::vector<RuleFile> files{{"a.toml", "[messages]\n\"id\" = 'By {n|policy}'\n", true}};
        const std::vector<RuleFile> german{
            {"t.toml", "[messages]\n\"id\" = 'Nach {n|policy}'\n\"policy-name.All green\" = 'Alles grün'\n", true}};
        const Messages messages = Messages::load(files).value();
        QCOMPARE(said(messages, "All green"), QStringLiteral("By All green"));
        QCOMPARE(said(messages.in(named("de"), german), "All green"), QStringLiteral("Nach Alles grün"));
        QCOMPARE(said(messages.in(named("de"), german), "My own"), QStringLiteral("Nach My own"));
    }

    void namesOfOursAreSaid()
    {
        const std::vector<RuleFile> files{
            {"a.toml", "[messages]\n\"id\" = 'It is {n|severity}'\n\"severity.low\" = 'low'\n", true}};
        const std::vector<RuleFile> german{
            {"t.toml", "[messages]\n\"id\" = 'Es ist {n|severity}'\n\"severity.low\" = 'niedrig'\n", true}};
        const Messages messages = Messages::load(files).value();
        QCOMPARE(said(messages, "low"), QStringLiteral("It is low"));
        QCOMPARE(said(messages.in(named("de"), german), "low"), QStringLiteral("Es ist niedrig"));
        QCOMPARE(said(messages.in(named("de"), german), "odd"), QStringLiteral("Es ist odd"));
    }

    /// A value of several lines is a list, put together as the language does it.
    void listsWithinASentence()
    {
        const auto text = [](const char* language, const char* id, const char* name, const char* value) {
            return builtinMessages().in(named(language)).text(Message{id, {{name, value}}});
        };
        const auto later = [&](const char* language, const char* value) {
            return text(language, "claim.blanket.came-back.reason", "later", value);
        };
        QVERIFY(later("en", "A\nB").endsWith(QStringLiteral(": “A”; “B”.")));
        QVERIFY(later("de", "A\nB").endsWith(QStringLiteral(": „A“; „B“.")));
        QVERIFY(later("fr", "A\nB").endsWith(QStringLiteral(": «\u202fA\u202f»\u202f; «\u202fB\u202f».")));
        QVERIFY(later("ja", "A").endsWith(QStringLiteral(": 「A」。")));
        const auto files = [&](const char* language, const char* value) {
            return text(language, "claim.settle.log-of-files", "files", value);
        };
        QVERIFY(files("en", "a.py").endsWith(QStringLiteral("executes a.py.")));
        QVERIFY(files("en", "a.py\nb.py").endsWith(QStringLiteral("executes a.py and b.py.")));
        QVERIFY(files("en", "a.py\nb.py\nc.py").endsWith(QStringLiteral("executes the 3 test files it is about.")));
        QVERIFY(files("de", "a.py\nb.py").contains(QStringLiteral("a.py und b.py")));
        QVERIFY(files("zh_CN", "a.py\nb.py").contains(QStringLiteral("a.py 和 b.py")));
    }

    /// What a step of the report says in a word or two is a sentence in every language, not what stands before a comma.
    void stepsKeepTheirObject()
    {
        ReportOptions options;
        options.scope = ReportScope::Brief;
        const auto brief = [&](const char* language) {
            return QString::fromUtf8(reportBytes(ReportFormat::Markdown, sampleReview(),
                                                 builtinMessages().in(named(language)), {}, options));
        };
        QVERIFY2(brief("en").contains(QStringLiteral("step 1: ")), qPrintable(brief("en")));
        QVERIFY2(brief("fr").contains(QStringLiteral("étape 1\u202f: ")), qPrintable(brief("fr")));
        const QString japanese = brief("ja");
        QVERIFY2(japanese.contains(QStringLiteral("手順 1: ")), qPrintable(japanese));
        QVERIFY2(!japanese.contains(QStringLiteral("。。")) && !japanese.contains(QStringLiteral("。.")),
                 qPrintable(japanese));
    }

    void ownSentencesStay()
    {
        const std::vector<RuleFile> files{{"a.toml", "[messages]\n\"id\" = 'ours'\n", true},
                                          {"mine.toml", "[messages]\n\"id\" = 'mine'\n", false}};
        const Messages messages =
            Messages::load(files).value().in(named("de"), {{"t.toml", "[messages]\n\"id\" = 'unser'\n", true}});
        QCOMPARE(messages.text("id"), QStringLiteral("mine"));
    }

    void reportsInGerman_data()
    {
        QTest::addColumn<ReportFormat>("format");
        for (const QString& name : formatNames())
            QTest::newRow(qPrintable(name)) << *formatNamed(name);
    }

    void reportsInGerman()
    {
        QFETCH(ReportFormat, format);
        if (format == ReportFormat::Csv)
            QSKIP("tables are a folder; see tablesKeepTheirIds()");
        const QByteArray german = writtenIn("de", format);
        QCOMPARE(writtenIn("de", format), german);
        if (format != ReportFormat::GithubAnnotations) // this pack has none with a sentence of ours
            QVERIFY(german != writtenIn("en", format));
        if (const auto stated = statedOptions(german)) {
            QCOMPARE(stated->options.language, "de");
            QCOMPARE(statedOptions(writtenIn("zh_CN", format))->options.language, "zh_CN");
        }
    }

    void runsAreHeadedByTheirFieldsInEnglish()
    {
        const auto german = runTable({}, builtinMessages().in(named("de"))).columns;
        const auto plain = runTable({}, builtinMessages()).columns;
        QCOMPARE(german.size(), plain.size());
        for (std::size_t i = 0; i < plain.size(); ++i) {
            QCOMPARE(plain[i].title, fromUtf8(plain[i].id));
            QCOMPARE(german[i].id, plain[i].id);
            QVERIFY(!german[i].title.contains(QLatin1Char('_')));
        }
    }

    /// Its sentences, too: whoever asked, a program finds the same.
    void jsonIsNeverTranslated()
    {
        for (const ReportFormat format : {ReportFormat::Json, ReportFormat::InToto}) {
            QByteArray german = writtenIn("de", format);
            QCOMPARE(german.replace(" --lang de", " --lang en"), writtenIn("en", format));
        }
    }

    void whatProgramsReadStays()
    {
        for (const ReportFormat format : {ReportFormat::Json, ReportFormat::Sarif, ReportFormat::InToto}) {
            const auto words = [format](const char* language) {
                QStringList all = skeleton(QJsonDocument::fromJson(writtenIn(language, format)).object());
                all.removeIf([](const QString& line) { return line.contains(QLatin1String("sha256")); });
                return all;
            };
            const QStringList plain = words("en"), german = words("de");
            QCOMPARE(german.size(), plain.size());
            int sentences = 0;
            for (qsizetype i = 0; i < plain.size(); ++i) {
                QCOMPARE(german[i].section(QLatin1Char('='), 0, 0), plain[i].section(QLatin1Char('='), 0, 0));
                sentences += plain[i].contains(QLatin1Char('=')) ? 0 : 1;
                for (const char* key : {"id=", "ruleId=", "verdict=", "kind=", "state=", "decision=", "pointer="}) {
                    if (plain[i].contains(QLatin1Char('/') + QLatin1String(key)))
                        QCOMPARE(german[i], plain[i]);
                }
            }
            QVERIFY(sentences > 5);
        }
    }

    void tablesKeepTheirIds()
    {
        const Messages german = builtinMessages().in(named("de"));
        for (const QString& table : csvTableNames()) {
            const auto bytes = [&](const Messages& messages) {
                return csvTableBytes(table, sampleReview(), messages, {}).value_or(QByteArray());
            };
            const QByteArray plain = bytes(builtinMessages()), translated = bytes(german);
            QCOMPARE(translated.left(translated.indexOf('\n')), plain.left(plain.indexOf('\n')));
            QCOMPARE(translated.count('\n'), plain.count('\n'));
        }
    }

    void pointersAreTheSame()
    {
        const Messages german = builtinMessages().in(named("de"));
        const auto places = [](const Messages& messages) {
            std::vector<std::string> all;
            for (const SourceRef& place : placesOfReport(ReportFormat::Markdown, sampleReview(), messages, {}))
                all.push_back(toString(place));
            return all;
        };
        QCOMPARE(places(german), places(builtinMessages()));
        QVERIFY(places(german).size() > 10);
    }
};

QTEST_APPLESS_MAIN(TestLanguages)
#include "tst_languages.moc"
