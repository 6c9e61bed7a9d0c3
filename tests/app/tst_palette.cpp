// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/palette/palette.h"
#include "tests/app/windowfixture.h"
#include "widgets/pages/evidence/evidencepage.h"
#include "widgets/pages/evidence/evidenceview.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>

using namespace exhibit;
using namespace exhibit::test;

/// Ctrl+K: find anything, go there, and come back.
class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_fixture.reset(); }
    void goesWhereItLeads_data();
    void goesWhereItLeads();
    void escapeGivesTheFocusBack();
    void commandsRun();
    void linesOpenBesideThePage();
    void copiesThePointer();
    void keysOfTheWindowRest();
    void aClickBesideItCloses();
    void closesWithItsPack();
    void fitsASmallWindow();
    void opensAtAPlace();

private:
    MainWindow& window() { return m_fixture->window(); }
    Palette* palette() { return window().findChild<Palette*>(); }
    QLineEdit* line() { return palette()->findChild<QLineEdit*>(); }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(),
                        static_cast<Qt::Key>(key), modifiers);
    }
    void type(const QString& text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QCOMPARE(QApplication::focusWidget(), line());
        QTest::keyClicks(line(), text);
    }

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestPalette::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
}

void TestPalette::goesWhereItLeads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("location");
    QTest::newRow("a page") << QStringLiteral("telemetry") << QStringLiteral("telemetry") << QString();
    QTest::newRow("a run") << QStringLiteral("#harbor-v4") << QStringLiteral("runs") << QStringLiteral("harbor-v4");
    QTest::newRow("a test") << QStringLiteral("@timezone") << QStringLiteral("tests") << QStringLiteral("timezone");
    QTest::newRow("a claim") << QStringLiteral("!all tests passing") << QStringLiteral("mismatches") << QString();
    QTest::newRow("lines") << QStringLiteral("README.md:11") << QStringLiteral("evidence")
                           << QStringLiteral("README.md#L11");
    QTest::newRow("text") << QStringLiteral("/ModuleNotFound") << QStringLiteral("evidence") << QString();
}

void TestPalette::goesWhereItLeads()
{
    QFETCH(QString, typed);
    QFETCH(QString, page);
    QFETCH(QString, location);
    type(typed);
    press(Qt::Key_Return);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(window().currentPageId(), page);
    QVERIFY2(window().page(page)->location().contains(location), qPrintable(window().page(page)->location()));
    if (page == QLatin1String("evidence") && !location.isEmpty()) { // the keys are those of the text
        QTRY_VERIFY(m_fixture->page<EvidencePage>("evidence")->currentView()->showsLines());
        QCOMPARE(QApplication::focusWidget(), m_fixture->page<EvidencePage>("evidence")->currentView()->log());
    }
}

void TestPalette::escapeGivesTheFocusBack()
{
    press(Qt::Key_2, Qt::ControlModifier);
    QWidget* before = QApplication::focusWidget();
    type(QStringLiteral("harbor"));
    press(Qt::Key_Escape);
    QVERIFY(!palette()->isVisible());
    QCOMPARE(QApplication::focusWidget(), before);
    QCOMPARE(window().currentPageId(), QStringLiteral("runs"));
}

void TestPalette::commandsRun()
{
    type(QStringLiteral(">close pack"));
    press(Qt::Key_Return);
    QTRY_COMPARE(window().currentPageId(), QStringLiteral("start"));
    type(QStringLiteral("close pack")); // cannot be given without one
    press(Qt::Key_Return);
    QVERIFY(palette()->isVisible());
}

void TestPalette::linesOpenBesideThePage()
{
    press(Qt::Key_2, Qt::ControlModifier);
    type(QStringLiteral(":README.md:11"));
    press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(window().currentPageId(), QStringLiteral("runs"));
    QVERIFY(!palette()->isVisible());
}

void TestPalette::copiesThePointer()
{
    type(QStringLiteral(":README.md line 11"));
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("README.md#L11"));
    QVERIFY(palette()->isVisible());
}

/// Letters decide on lists and Ctrl+1 changes the page; not while a person types here.
void TestPalette::keysOfTheWindowRest()
{
    type(QStringLiteral("a"));
    press(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window().currentPageId(), QStringLiteral("overview"));
    press(Qt::Key_Down);
    press(Qt::Key_Tab);
    press(Qt::Key_PageDown);
    press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), line());
}

void TestPalette::aClickBesideItCloses()
{
    type(QStringLiteral("harbor"));
    QTest::mouseClick(palette(), Qt::LeftButton, {}, QPoint(3, 3));
    QVERIFY(!palette()->isVisible());
}

void TestPalette::closesWithItsPack()
{
    type(QStringLiteral("harbor"));
    window().actions().closePack->trigger();
    QTRY_VERIFY(!palette()->isVisible());
}

void TestPalette::fitsASmallWindow()
{
    type(QStringLiteral("harbor"));
    window().resize(1024, 640);
    QTRY_COMPARE(palette()->size(), window().size());
    for (const QWidget* part : palette()->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY(palette()->rect().contains(part->geometry()));
}

/// `exhibit PACK --at README.md:11`
void TestPalette::opensAtAPlace()
{
    QSignalSpy opened(&m_fixture->application().loader(), &PackLoader::opened);
    window().openAll({QStringLiteral(EXHIBIT_DEMO_PACK_DIR)}, QStringLiteral("README.md:11"));
    QVERIFY(opened.wait(60000));
    QTRY_COMPARE(window().currentPageId(), QStringLiteral("evidence"));
    QCOMPARE(window().page(QStringLiteral("evidence"))->location(), QStringLiteral("README.md#L11"));
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
