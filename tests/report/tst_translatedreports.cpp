// SPDX-License-Identifier: GPL-3.0-or-later
// A report in another language is in that language: no head of a table, no state and no sentence of ours stays English.
#include "models/parsing/rules/ruletables.h"
#include "models/report/languages/catalog.h"
#include "models/report/tables/celltext.h"
#include "tests/report/reporthelpers.h"
#include "tests/review/diskpack.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// Words of sentences, as they are written: a German noun is no English one.
QSet<QString> wordsOf(const QString& text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s|,;:()\\[\\]{}*#\"“”„«»「」、。：；（）/–…!?=]+"));
    static const QRegularExpression word(QStringLiteral("^[A-Za-z][a-z]{2,}$"));
    QSet<QString> words;
    for (QString each : text.split(separators, Qt::SkipEmptyParts)) {
        while (each.endsWith(QLatin1Char('.')))
            each.chop(1);
        if (word.match(each).hasMatch())
            words.insert(each);
    }
    return words;
}

QSet<QString> wordsOf(const std::vector<RuleFile>& files)
{
    QSet<QString> words;
    if (const auto tables = RuleTables::parse(files, {"messages"}))
        static_cast<void>(tables->eachText("messages", [&words](std::string_view id, const std::string& text) {
            if (!id.starts_with("request.command.")) // what is typed
                words += wordsOf(fromUtf8(text).remove(QRegularExpression(QStringLiteral("`[^`]*`|\\{\\w+"))));
        }));
    return words;
}

std::vector<RuleFile> englishFiles()
{
    std::vector<RuleFile> files;
    const QDir dir(QStringLiteral(EXHIBIT_SOURCE_DIR) + QStringLiteral("/resources/rules"));
    for (const QString& name : dir.entryList({QStringLiteral("messages-*.toml")}, QDir::Files, QDir::Name))
        files.push_back({name.toStdString(), readFile(dir.filePath(name)).toStdString(), true});
    return files;
}

/// What the pack says in a report without marks around it: subjects of commits and states that were recorded.
QStringList saidInTheOpen(const PackSnapshot& snapshot)
{
    QStringList texts;
    for (const Commit& commit : snapshot.facts->commits)
        texts << fromUtf8(commit.subject);
    for (const RunGate& gate : snapshot.review->gates) {
        for (const RecordedOutcome& recorded : gate.recorded)
            texts << fromUtf8(recorded.state);
    }
    return texts;
}

/// What stays of a report without code, quotations and evidence.
QString ownWords(QString text, const PackSnapshot& snapshot)
{
    text.remove(QRegularExpression(QStringLiteral("^```.*?^```$"), QRegularExpression::MultilineOption |
                                                                       QRegularExpression::DotMatchesEverythingOption));
    text.remove(QRegularExpression(QStringLiteral("(`+)(?!`).*?(?<!`)\\1(?!`)")));
    text.remove(QRegularExpression(QStringLiteral("“[^”\n]*”|„[^“\n]*“|«[^»\n]*»|「[^」\n]*」")));
    for (const QString& said : saidInTheOpen(snapshot))
        text.remove(said);
    return text;
}

} // namespace

class TestTranslatedReports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_snapshot =
            DiskPack::readOnce(QStringLiteral(EXHIBIT_SOURCE_DIR) + QStringLiteral("/resources/demo-pack")).value();
    }

    void saysNothingInEnglish_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<ReportFormat>("format");
        QTest::addColumn<bool>("isBrief");
        for (const Language& language : languages()) {
            if (language.isEnglish())
                continue;
            const QString id = QString::fromLatin1(language.id);
            QTest::addRow("%s", language.id) << id << ReportFormat::Markdown << false;
            QTest::addRow("%s, brief", language.id) << id << ReportFormat::Markdown << true;
            QTest::addRow("%s, summary of a job", language.id) << id << ReportFormat::Github << false;
            QTest::addRow("%s, requests", language.id) << id << ReportFormat::Requests << false;
        }
    }

    void saysNothingInEnglish()
    {
        QFETCH(QString, language);
        QFETCH(ReportFormat, format);
        QFETCH(bool, isBrief);
        const Language& spoken = *languageNamed(language.toStdString());
        ReportOptions options;
        options.scope = isBrief ? ReportScope::Brief : ReportScope::Full;
        const QByteArray report = reportBytes(format, m_snapshot, builtinMessages().in(spoken), {}, options);
        const QSet<QString> english = wordsOf(englishFiles()) - wordsOf(sentenceFiles(spoken));
        QVERIFY(english.contains(QStringLiteral("statement")) && english.contains(QStringLiteral("failed")));
        QStringList stayed = (wordsOf(ownWords(QString::fromUtf8(report), m_snapshot)) & english).values();
        stayed.sort();
        QVERIFY2(stayed.isEmpty(), qPrintable(stayed.join(QLatin1Char(' '))));
    }

    /// What is heard of a page is in its language, too.
    void tablesOfPagesAreNamed()
    {
        const auto page = [this](const char* language) {
            return reportBytes(ReportFormat::Html, m_snapshot, builtinMessages().in(*languageNamed(language)), {}, {});
        };
        QVERIFY(page("en").contains("aria-label=\"Table 1\""));
        QVERIFY(page("de").contains("aria-label=\"Tabelle 1\""));
        QVERIFY(!page("de").contains("aria-label=\"Table "));
    }

    /// In the marks of the language: a sentence of Japanese does not end in a Latin stop.
    void endsAsTheLanguageDoes()
    {
        for (const char* language : {"ja", "zh_CN"}) {
            const QString text =
                ownWords(QString::fromUtf8(reportBytes(ReportFormat::Markdown, m_snapshot,
                                                       builtinMessages().in(*languageNamed(language)), {}, {})),
                         m_snapshot);
            static const QRegularExpression latin(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}][.,]( |$)"),
                                                  QRegularExpression::MultilineOption);
            const auto match = latin.match(text);
            QVERIFY2(!match.hasMatch(), qPrintable(text.mid(match.capturedStart() - 40, 80)));
        }
    }

private:
    PackSnapshot m_snapshot;
};

QTEST_GUILESS_MAIN(TestTranslatedReports)
#include "tst_translatedreports.moc"
