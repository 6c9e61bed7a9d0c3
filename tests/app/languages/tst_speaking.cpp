// SPDX-License-Identifier: GPL-3.0-or-later
// The window in other languages: what it asks for is translated, what it keeps and exports is not, and what a person
// looked at stays.
#include "app/actions.h"
#include "app/languages/spokenlanguage.h"
#include "models/loading/decisionbook.h"
#include "models/loading/history/storedreviewof.h"
#include "models/report/languages/catalog.h"
#include "models/report/tables/celltext.h"
#include "tests/app/windowfixture.h"
#include "tests/support/testpacks.h"
#include "widgets/common/views/tableview.h"
#include "widgets/pages/report/reportchoices.h"
#include "widgets/pages/report/reportpage.h"

#include <QComboBox>
#include <QMenu>
#include <QProcess>
#include <QSet>
#include <QTimer>
#include <QTranslator>

using namespace exhibit;
using namespace exhibit::test;

namespace {

const QString demo = QStringLiteral(EXHIBIT_DEMO_PACK_DIR);

/// Notes what is asked for, and answers nothing.
class AskedTexts : public QTranslator
{
public:
    AskedTexts() { QCoreApplication::installTranslator(this); }
    ~AskedTexts() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int) const override
    {
        const bool isOfQt =
            (context[0] == 'Q' && qstrcmp(context, "QObject") != 0) || qstrcmp(context, "CloseButton") == 0;
        if (!isOfQt && !QByteArray(source).trimmed().isEmpty())
            m_all.insert({context, source, comment});
        return {};
    }

    /// What the catalog of the language has no answer to.
    QStringList missingIn(const Language& language) const
    {
        QTranslator catalog;
        QStringList missing;
        if (!catalog.load(windowCatalog(language)))
            return {QStringLiteral("no catalog")};
        for (const QList<QByteArray>& each : m_all) {
            if (catalog.translate(each[0], each[1], each[2]).isEmpty())
                missing << QString::fromUtf8(each[0] + " | " + each[1]);
        }
        return missing;
    }

    qsizetype count() const { return m_all.size(); }

private:
    mutable QSet<QList<QByteArray>> m_all;
};

const Language& german()
{
    return *languageNamed("de");
}

QAction* languageAction(const MainWindow& window, const char* id)
{
    for (QAction* action : window.actions().languages) {
        if (action->data().toString() == QLatin1String(id))
            return action;
    }
    return nullptr;
}

/// What the program writes to standard output under an environment of the person's.
QByteArray outputOf(const QStringList& arguments, const QList<QPair<QString, QString>>& environment)
{
    QProcess process;
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : environment)
        all.insert(name, value);
    process.setProcessEnvironment(all);
    process.start(QStringLiteral(EXHIBIT_PROGRAM), arguments);
    return process.waitForFinished(120000) ? process.readAllStandardOutput() + process.readAllStandardError()
                                           : QByteArray();
}

} // namespace

class TestSpeaking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingAskedForIsInTheCatalog()
    {
        const AskedTexts asked;
        for (const QString& pack : {demo, dataPath(QStringLiteral("sessions"))}) {
            WindowFixture fixture;
            QVERIFY(fixture.open(pack));
            for (const char* page : {"overview", "runs", "tests", "sessions", "mismatches", "patterns", "telemetry",
                                     "commits", "evidence", "report", "audit", "packs"}) {
                fixture.window().goToPage(QString::fromLatin1(page));
                QTest::qWait(50);
                fixture.window().grab();
            }
            fixture.window().actions().palette->trigger();
            QTest::qWait(50);
        }
        QVERIFY(asked.count() > 700);
        const QStringList missing = asked.missingIn(german());
        for (const QString& text : missing)
            qWarning("%s", qPrintable(text));
        QCOMPARE(missing.size(), 0);
    }

    void anotherLanguageKeepsPageAndSelection()
    {
        WindowFixture fixture;
        QVERIFY(fixture.open(demo));
        fixture.window().goToPage(QStringLiteral("runs"));
        auto* table = fixture.window().page(QStringLiteral("runs"))->findChild<TableView*>();
        table->selectRow(table->model()->rowCount() - 1);
        const QString where = fixture.window().page(QStringLiteral("runs"))->location();
        const QString title = fixture.window().page(QStringLiteral("runs"))->title();
        languageAction(fixture.window(), "de")->trigger();
        QVERIFY(fixture.application().isToStartAgain());
        QVERIFY(!fixture.window().isVisible());
        QCOMPARE(fixture.application().packToOpenAgain(), demo);
        QCOMPARE(fixture.application().settings().language(), QStringLiteral("de"));
        fixture.restart(chosenLanguage(fixture.application().settings().language()));
        QVERIFY(fixture.open(demo));
        QCOMPARE(fixture.window().currentPageId(), QStringLiteral("runs"));
        QCOMPARE(fixture.window().page(QStringLiteral("runs"))->location(), where);
        QVERIFY(fixture.window().page(QStringLiteral("runs"))->title() != title);
        for (QAction* action : fixture.window().actions().languages)
            QCOMPARE(action->isChecked(), action->data().toString() == QLatin1String("de"));
    }

    /// The program itself: the window closes, and stands there again in the other language with the pack.
    void theWindowIsMadeAgain()
    {
        const QTemporaryDir home;
        QStringList titles;
        const auto make = [&] {
            ReadOptions options;
            options.rules = builtInRules();
            options.cacheDir = home.filePath(QStringLiteral("cache")).toStdString();
            options.dataDir = home.filePath(QStringLiteral("data")).toStdString();
            const QString file = home.filePath(QStringLiteral("settings.ini"));
            const QString language = titles.isEmpty() ? QStringLiteral("en") : Settings(file).language();
            auto application = std::make_unique<Application>(options, file, chosenLanguage(language));
            connect(&application->loader(), &PackLoader::opened, &application->window(),
                    [&titles, &window = application->window()] {
                        titles << window.page(QStringLiteral("runs"))->title();
                        QTimer::singleShot(0, &window, [&window, isFirst = titles.size() == 1] {
                            window.goToPage(QStringLiteral("runs"));
                            if (isFirst)
                                languageAction(window, "fr")->trigger();
                            else
                                window.close();
                        });
                    });
            return application;
        };
        QTimer::singleShot(60000, qApp, &QCoreApplication::quit); // not for ever
        QCOMPARE(runWindows(make, [](MainWindow& window) { window.openPack(demo); }), 0);
        QCOMPARE(titles, (QStringList{QStringLiteral("Runs"), QStringLiteral("Exécutions")}));
    }

    /// Two packs are compared, and decisions found again, by these texts.
    void whatIsKeptIsEnglish()
    {
        WindowFixture fixture(QSize(1440, 900), {}, german());
        QVERIFY(fixture.open(demo));
        const PackSnapshot snapshot = fixture.window().decisions().snapshot();
        const Messages& plain = builtInRules()->messages;
        const StoredReview kept = storedReviewOf(snapshot, {}, plain.in(german()));
        const StoredReview usual = storedReviewOf(snapshot, {}, plain);
        QVERIFY(!usual.statements.empty());
        QVERIFY(kept.statements == usual.statements);
        QVERIFY(kept.pack == usual.pack);
    }

    void reportsAreEnglishUnlessAskedFor()
    {
        WindowFixture fixture(QSize(1440, 900), {}, german());
        QVERIFY(fixture.open(demo));
        fixture.window().goToPage(QStringLiteral("report"));
        auto* page = fixture.page<ReportPage>("report");
        QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), 30000);
        const QByteArray written = outputOf({QStringLiteral("review"), demo}, {});
        QCOMPARE(page->sourceText().toUtf8(), written);
        QComboBox* language = page->choices()->language();
        language->setCurrentIndex(language->findData(QStringLiteral("de")));
        QTRY_VERIFY_WITH_TIMEOUT(page->isComplete(), 30000);
        const QByteArray inGerman =
            outputOf({QStringLiteral("review"), demo, QStringLiteral("--lang"), QStringLiteral("de")}, {});
        QCOMPARE(page->sourceText().toUtf8(), inGerman);
        QVERIFY(inGerman != written);
    }

    void reportsOfALanguageAreVerified()
    {
        const QTemporaryDir folder;
        for (const char* format : {"md", "json", "html", "sarif"}) {
            const QString file = folder.filePath(QStringLiteral("a.") + QLatin1String(format));
            outputOf({QStringLiteral("review"), demo, QStringLiteral("--lang"), QStringLiteral("fr"),
                      QStringLiteral("--format"), QLatin1String(format), QStringLiteral("-o"), file},
                     {});
            QVERIFY(readFile(file).contains("--lang fr"));
            QCOMPARE(outputOf({QStringLiteral("review"), QStringLiteral("--verify"), file, demo}, {}),
                     QByteArray("The report is what this pack gives.\n"));
        }
    }

    void environmentChangesNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("help") << QStringList{QStringLiteral("--help")};
        QTest::newRow("review") << QStringList{QStringLiteral("review"), demo};
        QTest::newRow("json") << QStringList{QStringLiteral("review"), demo, QStringLiteral("--format"),
                                             QStringLiteral("json")};
        QTest::newRow("audit") << QStringList{QStringLiteral("audit"), demo, QStringLiteral("--format"),
                                              QStringLiteral("csv")};
        QTest::newRow("fault") << QStringList{QStringLiteral("review"), QStringLiteral("/no/such/pack")};
    }

    void environmentChangesNothing()
    {
        QFETCH(QStringList, arguments);
        const QByteArray plain = outputOf(arguments, {{QStringLiteral("LC_ALL"), QStringLiteral("C")}});
        QVERIFY(!plain.isEmpty());
        for (const char* locale : {"de_DE.UTF-8", "ja_JP.UTF-8"}) {
            const QString name = QLatin1String(locale);
            QCOMPARE(outputOf(arguments, {{QStringLiteral("LC_ALL"), name},
                                          {QStringLiteral("LANG"), name},
                                          {QStringLiteral("LANGUAGE"), name.left(2)}}),
                     plain);
        }
    }

    void keysAreCalledAsInTheManual()
    {
        const SpokenLanguage spoken(german(), SpokenLanguage::Of::Window);
        QCOMPARE(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F).toString(QKeySequence::NativeText),
                 QStringLiteral("Ctrl+Shift+F"));
    }

    void numbersAreThoseOfTheLanguage()
    {
        {
            const SpokenLanguage spoken(german(), SpokenLanguage::Of::Window);
            QCOMPARE(percentText(12.5), QStringLiteral("12,5%"));
            QCOMPARE(groupedNumber(-1522), QStringLiteral("\u22121\u202F522"));
        }
        QCOMPARE(percentText(12.5), QStringLiteral("12.5%"));
        const SpokenLanguage ofCommandLine(german(), SpokenLanguage::Of::CommandLine);
        QCOMPARE(percentText(12.5), QStringLiteral("12.5%"));
    }
};

QTEST_MAIN(TestSpeaking)
#include "tst_speaking.moc"
