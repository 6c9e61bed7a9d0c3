// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/externaleditor.h"
#include "app/history.h"
#include "app/settings.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace exhibit;

class TestPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void historyGoesBackAndForward();
    void historyGoesToAnyPlace();
    void jumpForgetsWhatWasAhead();
    void historyIsBounded();
    void editorTemplate_data();
    void editorTemplate();
    void settingsAreKept();
};

namespace {

Place at(const char* page)
{
    return Place{QString::fromLatin1(page), {}, {}, {}};
}

} // namespace

void TestPlaces::historyGoesBackAndForward()
{
    History history;
    QStringList shown;
    connect(&history, &History::placeRequested, this, [&shown](const Place& place) { shown.append(place.pageId); });
    history.jump(at("overview"), at("runs"));
    history.jump(at("runs"), at("evidence"));
    history.back(at("evidence"));
    history.back(at("runs"));
    QVERIFY(!history.canGoBack());
    history.forward(at("overview"));
    QCOMPARE(shown, QStringList({QStringLiteral("runs"), QStringLiteral("overview"), QStringLiteral("runs")}));
    QVERIFY(history.canGoForward());
}

void TestPlaces::historyGoesToAnyPlace()
{
    History history;
    QStringList shown;
    connect(&history, &History::placeRequested, this, [&shown](const Place& place) { shown.append(place.pageId); });
    history.jump(at("a"), at("b"));
    history.jump(at("b"), at("c"));
    history.moveTo(at("c"), 0);
    QCOMPARE(shown, QStringList{QStringLiteral("a")});
    QVERIFY(!history.canGoBack());
    history.moveTo(at("a"), 2);
    QCOMPARE(shown.last(), QStringLiteral("c"));
    QVERIFY(!history.canGoForward());
    history.moveTo(at("c"), 3); // there is none
    QCOMPARE(shown.size(), 2);
}

void TestPlaces::jumpForgetsWhatWasAhead()
{
    History history;
    history.jump(at("a"), at("b"));
    history.back(at("b"));
    history.jump(at("a"), at("c"));
    QVERIFY(!history.canGoForward());
    QVERIFY(history.canGoBack());
}

void TestPlaces::historyIsBounded()
{
    History history;
    for (int i = 0; i < 300; ++i)
        history.jump(Place{QString::number(i), {}, {}, {}}, Place{QString::number(i + 1), {}, {}, {}});
    std::size_t back = 0;
    while (history.canGoBack()) {
        history.back(at("x"));
        ++back;
    }
    QCOMPARE(back, History::maxPlaces - 1);
}

void TestPlaces::editorTemplate_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("kate") << QStringLiteral("kate --line {line} --column {column} {path}")
                          << QStringLiteral("/a b/c.txt")
                          << QStringList({QStringLiteral("kate"), QStringLiteral("--line"), QStringLiteral("7"),
                                          QStringLiteral("--column"), QStringLiteral("3"),
                                          QStringLiteral("/a b/c.txt")});
    QTest::newRow("joined") << QStringLiteral("code -g {path}:{line}:{column}") << QStringLiteral("/x")
                            << QStringList({QStringLiteral("code"), QStringLiteral("-g"), QStringLiteral("/x:7:3")});
    QTest::newRow("quoted program") << QStringLiteral("\"/opt/my editor/ed\" {path}") << QStringLiteral("/x")
                                    << QStringList({QStringLiteral("/opt/my editor/ed"), QStringLiteral("/x")});
    QTest::newRow("hostile path stays one argument")
        << QStringLiteral("ed {path}") << QStringLiteral("/x; rm -rf {line}")
        << QStringList({QStringLiteral("ed"), QStringLiteral("/x; rm -rf {line}")});
    QTest::newRow("empty") << QString() << QStringLiteral("/x") << QStringList();
}

void TestPlaces::editorTemplate()
{
    QFETCH(QString, command);
    QFETCH(QString, path);
    QFETCH(QStringList, arguments);
    QCOMPARE(editorCommandLine(command, path, 7, 3), arguments);
}

void TestPlaces::settingsAreKept()
{
    QTemporaryDir home;
    const QString file = home.filePath(QStringLiteral("settings.ini"));
    const RecentPack pack{QStringLiteral("one"), QStringLiteral("/packs/one"),
                          QDateTime(QDate(2026, 1, 2), QTime(3, 4)), QStringLiteral("6 runs")};
    {
        Settings settings(file);
        settings.setTheme(QStringLiteral("dark"));
        settings.setEditorCommand(QStringLiteral("kate {path}"));
        settings.setRecentPacks({pack});
        settings.setGeometry("geometry");
    }
    Settings settings(file);
    QCOMPARE(settings.theme(), QStringLiteral("dark"));
    QCOMPARE(settings.editorCommand(), QStringLiteral("kate {path}"));
    QCOMPARE(settings.recentPacks(), std::vector<RecentPack>{pack});
    QCOMPARE(settings.geometry(), QByteArray("geometry"));
}

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
