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
