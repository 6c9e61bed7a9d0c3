// SPDX-License-Identifier: GPL-3.0-or-later
// Every language says everything: each text of the window and each sentence, with the same placeholders.
#include "models/parsing/rules/ruletables.h"
#include "models/report/languages/catalog.h"
#include "models/report/languages/language.h"
#include "models/report/tables/celltext.h"
#include "tests/support/testpacks.h"

#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QString tree = QStringLiteral(EXHIBIT_SOURCE_DIR);

/// Context and source of each text, with its translation; an unfinished one is empty.
QMap<QString, QString> textsOf(const QString& catalog)
{
    QMap<QString, QString> texts;
    const QByteArray bytes = readFile(catalog);
    QXmlStreamReader xml(bytes);
    QString context, source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("source"))
            source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation")) {
            const bool isOpen = xml.attributes().hasAttribute(QStringLiteral("type"));
            const QString text = xml.readElementText();
            texts.insert(context + QLatin1String(" | ") + source, isOpen ? QString() : text);
        }
    }
    return texts;
}

QString catalogOf(const Language& language)
{
    return tree + QStringLiteral("/resources/translations/exhibit_%1.ts").arg(QLatin1String(language.id));
}

QMap<QString, QString> sentencesOf(const std::vector<RuleFile>& files)
{
    QMap<QString, QString> sentences;
    if (const auto tables = RuleTables::parse(files, {"messages"}))
        static_cast<void>(tables->eachText("messages", [&](std::string_view id, const std::string& text) {
            sentences.insert(fromUtf8(id), fromUtf8(text));
        }));
    return sentences;
}

std::vector<RuleFile> filesIn(const QString& folder)
{
    std::vector<RuleFile> files;
    const QDir dir(folder);
    for (const QString& name : dir.entryList({QStringLiteral("messages-*.toml")}, QDir::Files, QDir::Name))
        files.push_back({name.toStdString(), readFile(dir.filePath(name)).toStdString(), true});
    return files;
}

/// The names of policies stand in rules, not among the sentences.
QStringList shippedPolicies()
{
    QStringList names;
    for (const char* file : {"gates.toml", "decisions.toml", "executors/autopack.toml"}) {
        static const QRegularExpression name(QStringLiteral("^name = '(.+)'$"), QRegularExpression::MultilineOption);
        const QString text =
            QString::fromUtf8(readFile(tree + QStringLiteral("/resources/rules/") + QLatin1String(file)));
        for (auto matches = name.globalMatch(text); matches.hasNext();)
            names << matches.next().captured(1);
    }
    return names;
}

QStringList found(const QString& text, const char* pattern)
{
    QStringList all;
    for (auto matches = QRegularExpression(QLatin1String(pattern)).globalMatch(text); matches.hasNext();)
        all << matches.next().captured();
    all.sort();
    return all;
}

/// Placeholders, tags and line ends.
QStringList marksOf(const QString& text)
{
    return found(text, R"(%(?:\d+|n|L\d+)|<[^>]+>|\n|\t)");
}

/// Those of a sentence: names, each once.
QStringList fieldsOf(const QString& text)
{
    QStringList names = found(text, R"(\{\w+)");
    names.removeDuplicates();
    return names;
}

/// Numbers of which a sentence has a form of its own for none.
QStringList formsForNone(const QString& text)
{
    QStringList names;
    for (const QString& form : found(text, R"(\{\w+\|plural:[^}|]*\|[^}|]*\|[^}]*\})"))
        names << form.section(QLatin1Char('|'), 0, 0);
    names.removeDuplicates();
    return names;
}

qsizetype spacesBefore(const QString& text)
{
    return std::find_if_not(text.begin(), text.end(), [](QChar c) { return c == QLatin1Char(' '); }) - text.begin();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void windowIsWhole_data() { everyLanguage(); }
    void windowIsWhole()
    {
        const Language* language = current();
        const QMap<QString, QString> texts = textsOf(catalogOf(*language));
        QVERIFY(texts.size() > 1500);
        QStringList faults;
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const QString source = it.key().mid(it.key().indexOf(QLatin1String(" | ")) + 3);
            const QString& text = it.value();
            if (text.isEmpty())
                faults << QStringLiteral("no translation: ") + it.key();
            else if (marksOf(text) != marksOf(source))
                faults << QStringLiteral("other placeholders: %1 -> %2").arg(it.key(), text);
            else if (source == QLatin1String(", "))
                continue; // languages separate words otherwise
            else if (spacesBefore(text) != spacesBefore(source) ||
                     text.endsWith(QLatin1Char(' ')) != source.endsWith(QLatin1Char(' ')) ||
                     text.endsWith(QChar(0x2026)) != source.endsWith(QChar(0x2026)))
                faults << QStringLiteral("begins or ends otherwise: %1 -> %2").arg(it.key(), text);
        }
        tell(faults);
    }

    /// What the code asks for, in the order of the tool that reads it there.
    void catalogsKnowTheCode_data() { everyLanguage(); }
    void catalogsKnowTheCode()
    {
        const QString lupdate = QStandardPaths::findExecutable(
            QStringLiteral("lupdate"), {QStringLiteral("/usr/lib/qt6/bin"), QStringLiteral("/usr/bin")});
        if (lupdate.isEmpty())
            QSKIP("lupdate (qt6-l10n-tools) is not installed; whether new texts are missing was not checked");
        static const QTemporaryDir folder;
        const QString now = folder.filePath(QStringLiteral("now.ts"));
        if (!QFileInfo::exists(now)) {
            QProcess process;
            process.setWorkingDirectory(tree);
            process.start(lupdate, {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                                    QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("models"),
                                    QStringLiteral("widgets"), QStringLiteral("app"), QStringLiteral("-ts"), now});
            QVERIFY(process.waitForFinished(120000));
            // What it could not place gets a context that nobody asks for.
            const QByteArray doubts = process.readAllStandardError();
            QVERIFY2(!doubts.contains(".cpp:") && !doubts.contains(".h:"), doubts.constData());
        }
        const QMap<QString, QString> asked = textsOf(now), known = textsOf(catalogOf(*current()));
        QVERIFY(asked.size() > 1500);
        QStringList faults;
        for (auto it = asked.begin(); it != asked.end(); ++it) {
            if (!known.contains(it.key()))
                faults << QStringLiteral("not in the catalog: ") + it.key();
        }
        for (auto it = known.begin(); it != known.end(); ++it) {
            if (!asked.contains(it.key()))
                faults << QStringLiteral("nobody says it any more: ") + it.key();
        }
        tell(faults);
    }

    void sentencesAreWhole_data() { everyLanguage(); }
    void sentencesAreWhole()
    {
        const Language* language = current();
        const QMap<QString, QString> plain = sentencesOf(filesIn(tree + QStringLiteral("/resources/rules")));
        const std::vector<RuleFile> files =
            filesIn(tree + QStringLiteral("/resources/translations/") + QLatin1String(language->id));
        const QMap<QString, QString> texts = sentencesOf(files);
        QVERIFY(plain.size() > 2000);
        QStringList faults;
        for (auto it = plain.begin(); it != plain.end(); ++it) {
            if (!texts.contains(it.key()))
                faults << QStringLiteral("no translation: %1 = %2").arg(it.key(), it.value());
            else if (fieldsOf(texts[it.key()]) != fieldsOf(it.value()) ||
                     formsForNone(texts[it.key()]) != formsForNone(it.value()))
                faults << QStringLiteral("other placeholders: %1 = %2").arg(it.key(), texts[it.key()]);
        }
        for (const QString& policy : shippedPolicies()) {
            if (!texts.contains(QStringLiteral("policy-name.") + policy))
                faults << QStringLiteral("no name for the policy: ") + policy;
        }
        for (auto it = texts.begin(); it != texts.end(); ++it) {
            const bool isPolicy = shippedPolicies().contains(it.key().mid(int(qstrlen("policy-name."))));
            if (!plain.contains(it.key()) && !isPolicy)
                faults << QStringLiteral("nobody says it any more: ") + it.key();
        }
        // What is compiled in is what lies in the folder.
        if (sentencesOf(sentenceFiles(*language)) != texts)
            faults << QStringLiteral("the program holds other sentences than the folder");
        tell(faults);
    }

private:
    static void everyLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const Language& language : languages()) {
            if (!language.isEnglish())
                QTest::newRow(language.id) << QString::fromLatin1(language.id);
        }
    }

    static const Language* current()
    {
        QFETCH(QString, language);
        return languageNamed(language.toStdString());
    }

    static void tell(const QStringList& faults)
    {
        for (const QString& fault : faults)
            qWarning("%s", qPrintable(fault));
        QCOMPARE(faults.size(), 0);
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
