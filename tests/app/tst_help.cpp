// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/capturedrun.h"
#include "tests/support/testpacks.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QStringList optionsIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("(?<![\\w-])--?[a-z][a-z-]*"));
    QSet<QString> found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.insert(match.next().captured());
    QStringList sorted = found.values();
    sorted.sort();
    return sorted;
}

/// Keys of the value that are not named; below keys whose own keys are names of runs or reasons nothing is looked for.
void collectKeys(const QJsonValue& value, const QSet<QString>& named, QStringList& missing)
{
    static const QSet<QString> free{QStringLiteral("outcomes"), QStringLiteral("dropped")};
    for (const QJsonValue& element : value.toArray())
        collectKeys(element, named, missing);
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (!named.contains(at.key()) && !missing.contains(at.key()))
            missing << at.key();
        if (!free.contains(at.key()))
            collectKeys(at.value(), named, missing);
    }
}

/// The calls of `command` as the manual shows them: indented lines, each with the lines below that go on.
QString callsInManual(const QString& command)
{
    QFile file(dataPath(QStringLiteral("../../resources/manual/commandline.md")));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString calls;
    bool isOwn = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (!line.startsWith(QStringLiteral("    ")))
            isOwn = false;
        else if (line.startsWith(QStringLiteral("    exhibit ")))
            isOwn = line.section(QLatin1Char(' '), 5, 5) == command;
        if (isOwn)
            calls += line + QLatin1Char('\n');
    }
    return calls;
}

QString completion(const char* file)
{
    return QString::fromUtf8(readFile(dataPath(QStringLiteral("../../packaging/completions/") + QLatin1String(file))));
}

/// What a completion file offers of options for `command`, empty for the window.
QStringList optionsOfBash(const QString& command)
{
    const QString name = command.isEmpty() ? QStringLiteral("''") : command;
    const QRegularExpression form(QStringLiteral("\\n    %1\\) echo '([^']*)'").arg(name));
    return optionsIn(form.match(completion("exhibit.bash")).captured(1));
}

QStringList optionsOfZsh(const QString& command)
{
    const QString name = command.isEmpty() ? QStringLiteral("\\*") : command;
    const QRegularExpression form(QStringLiteral("\\n    %1\\) options=\\((.*?)\\) ;;").arg(name),
                                  QRegularExpression::DotMatchesEverythingOption);
    QString options;
    static const QRegularExpression option(QStringLiteral("'\\*?(-[a-z-]+)"));
    const QString all = form.match(completion("_exhibit")).captured(1);
    for (auto match = option.globalMatch(all); match.hasNext();)
        options += match.next().captured(1) + QLatin1Char(' ');
    return optionsIn(options);
}

/// The lines of fish for `command`: option and what it may be.
QList<std::pair<QString, QString>> linesOfFish(const QString& command)
{
    const QString condition = command.isEmpty() ? QStringLiteral("not __fish_seen_subcommand_from $commands")
                                                : QStringLiteral("__fish_seen_subcommand_from ") + command;
    static const QRegularExpression form(QStringLiteral(" -(l|s) ([a-z-]+)(?: -x -a \"([^\"]*)\")?"));
    QList<std::pair<QString, QString>> lines;
    for (const QString& line : completion("exhibit.fish").split(QLatin1Char('\n'))) {
        const auto match = form.match(line);
        if (line.contains(QLatin1Char('"') + condition + QLatin1Char('"')) && match.hasMatch())
            lines.append({(match.captured(1) == QLatin1Char('l') ? QStringLiteral("--") : QStringLiteral("-")) +
                              match.captured(2),
                          match.captured(3)});
    }
    return lines;
}

QStringList optionsOfFish(const QString& command)
{
    QString options;
    for (const auto& [option, values] : linesOfFish(command))
        options += option + QLatin1Char(' ');
    return optionsIn(options);
}

/// The words of a value that the help lists: `md|json` or `md, json or csv`; empty for a free one.
QStringList valuesIn(const QString& described)
{
    static const QRegularExpression form(QStringLiteral(
        "(?:^    -\\S+ (?:[A-Z/\\[\\]]+\\s+)?|^\\s+)([a-z0-9-]+(?:(?:\\||, | or )[a-z0-9-]+)+)(?:\\s|$)"));
    static const QRegularExpression between(QStringLiteral("\\||, | or "));
    return form.match(described).captured(1).split(between, Qt::SkipEmptyParts);
}

} // namespace

/// Help, manual and what a command takes are one and the same.
class TestHelp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Who reads the JSON finds each key in the manual.
    void keysOfTheReviewStandInTheManual()
    {
        QFile manual(dataPath(QStringLiteral("../../resources/manual/json.md")));
        QFile review(dataPath(QStringLiteral("../golden/review.json")));
        QVERIFY(manual.open(QIODevice::ReadOnly) && review.open(QIODevice::ReadOnly));
        static const QRegularExpression word(QStringLiteral("[a-z_][a-z0-9_]*"));
        QSet<QString> named;
        const QString text = QString::fromUtf8(manual.readAll());
        for (auto match = word.globalMatch(text); match.hasNext();)
            named.insert(match.next().captured());
        QStringList missing;
        collectKeys(QJsonDocument::fromJson(review.readAll()).object(), named, missing);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QLatin1Char(' '))));
    }

    void shellsCompleteWhatCommandsTake_data()
    {
        commandsTakeWhatTheManualShows_data();
        QTest::newRow("shot") << QStringLiteral("shot");
        QTest::newRow("window") << QString();
    }

    /// The files of all shells offer each option of each command, no other, and the values that the help lists.
    void shellsCompleteWhatCommandsTake()
    {
        QFETCH(QString, command);
        QString help = QString::fromUtf8(
            runExhibit({command.isEmpty() ? QStringLiteral("help") : command, QStringLiteral("--help")}).output);
        if (command.isEmpty())
            help = help.section(QStringLiteral("\n\n"), 1, 1).section(QStringLiteral("exhibit review"), 0, 0) +
                   QStringLiteral(" --version");
        QString described;
        for (const QString& line : help.split(QLatin1Char('\n'))) {
            if (line.startsWith(QStringLiteral("    -")))
                described += line.section(QLatin1Char(' '), 4, 4) + QLatin1Char('\n');
        }
        if (command.isEmpty() || command == QStringLiteral("shot")) // these are described by their call alone
            described = help.section(QStringLiteral("\n\n"), 0, 0);
        if (command == QStringLiteral("shot"))
            described += QStringLiteral(" --output");
        const QStringList taken = optionsIn(described + QStringLiteral(" --help"));
        QVERIFY(taken.size() > 2);
        QCOMPARE(optionsOfBash(command), taken);
        QCOMPARE(optionsOfZsh(command), taken);
        QCOMPARE(optionsOfFish(command), taken);
        for (const auto& [option, values] : linesOfFish(command)) {
            const QString line = help.mid(help.indexOf(QStringLiteral("\n    ") + option + QLatin1Char(' ')) + 1)
                                     .section(QLatin1Char('\n'), 0, 0);
            QStringList listed = valuesIn(line), offered = values.split(QLatin1Char(' '), Qt::SkipEmptyParts);
            listed.sort(), offered.sort();
            if (!listed.isEmpty() && line.startsWith(QStringLiteral("    ") + option))
                QCOMPARE(offered, listed);
            if (offered.isEmpty())
                continue;
            QVERIFY2(completion("exhibit.bash").contains(QLatin1Char('\'') + values + QLatin1Char('\'')),
                     qPrintable(values));
            QVERIFY2(completion("_exhibit").contains(QLatin1Char('(') + values + QLatin1Char(')')), qPrintable(values));
        }
    }

    /// All commands of the program stand in the files.
    void shellsCompleteCommands()
    {
        static const QRegularExpression form(QStringLiteral("\nexhibit ([a-z-]+) "));
        const QString help = QString::fromUtf8(runExhibit({QStringLiteral("--help")}).output);
        QSet<QString> names;
        for (auto match = form.globalMatch(help); match.hasNext();)
            names.insert(match.next().captured(1));
        QCOMPARE(names.size(), 14);
        for (const char* file : {"exhibit.bash", "_exhibit", "exhibit.fish"}) {
            static const QRegularExpression list(QStringLiteral("commands(?:=['(]| )(review [a-z -]+)"));
            QStringList offered = list.match(completion(file)).captured(1).split(QLatin1Char(' '));
            offered.removeAll(QStringLiteral("help"));
            QCOMPARE(QSet<QString>(offered.begin(), offered.end()), names);
        }
    }

    void commandsTakeWhatTheManualShows_data()
    {
        QTest::addColumn<QString>("command");
        for (const char* command : {"review", "patch", "decisions", "audit", "collect", "compare", "index", "forget",
                                    "store", "search", "pointers", "next-run", "sql"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }

    void commandsTakeWhatTheManualShows()
    {
        QFETCH(QString, command);
        const QString help = QString::fromUtf8(runExhibit({command, QStringLiteral("--help")}).output);
        QString described;
        for (const QString& line : help.split(QLatin1Char('\n'))) {
            if (line.startsWith(QStringLiteral("    -")))
                described += line.section(QLatin1Char(' '), 4, 4) + QLatin1Char('\n');
        }
        QVERIFY(!described.isEmpty());
        QCOMPARE(optionsIn(callsInManual(command)), optionsIn(described));
        // A call may leave out what many commands take.
        for (const QString& option : optionsIn(help.section(QStringLiteral("\n\n"), 0, 0)))
            QVERIFY2(described.contains(option + QLatin1Char('\n')), qPrintable(option));
    }
};

QTEST_GUILESS_MAIN(TestHelp)
#include "tst_help.moc"
