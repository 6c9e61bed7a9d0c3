// SPDX-License-Identifier: GPL-3.0-or-later
// Uses the window as nobody would: keys, clicks, pages, dialogs, filters and packs in an order that a seed decides.
// EXHIBIT_WALK_SEEDS (a number, or `first-last`) and EXHIBIT_WALK_STEPS ask for more than the ordinary walk.
#include "app/actions.h"
#include "tests/app/walker.h"
#include "tests/support/consolidatedpack.h"
#include "tests/support/testpacks.h"
#include "widgets/pages/audit/auditpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <QWheelEvent>

#include <cstdint>
#include <random>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// Keys, clicks, page changes, dialogs, filters, reloads and other packs in an order that a seed decides.
class RandomWalk
{
public:
    RandomWalk(WindowFixture& fixture, StepLog& log, std::uint32_t seed, QStringList packs);

    QString walk(int steps); ///< empty, or what went wrong

private:
    int below(int bound) { return static_cast<int>(m_random() % static_cast<std::uint32_t>(bound)); }
    void step();
    void pressKey();
    void clickRow();
    void clickButton();
    void clickAnywhere();
    void typeFilter();
    void changePage();
    void runCommand();
    void turnWheel();
    void changeWindow();
    void openPack(bool reload);
    void closePopups();
    /// What a person would use: a window that lies before the main one, else this.
    QWidget* ground();

    WindowFixture& m_fixture;
    StepLog& m_log;
    std::mt19937 m_random;
    QStringList m_packs;
    QTimer m_closer;
};

RandomWalk::RandomWalk(WindowFixture& fixture, StepLog& log, std::uint32_t seed, QStringList packs)
    : m_fixture(fixture), m_log(log), m_random(seed), m_packs(std::move(packs))
{
    m_fixture.application().settings().setEditorCommand(QStringLiteral("true"));
    // Menus and questions run loops of their own: they end as by a person who thought better of it.
    m_closer.setInterval(20);
    QObject::connect(&m_closer, &QTimer::timeout, &m_closer, [this] { closePopups(); });
    m_closer.start();
}

void RandomWalk::closePopups()
{
    if (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    else if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget()))
        dialog->reject();
}

QString RandomWalk::walk(int steps)
{
    for (int at = 0; at < steps; ++at) {
        step();
        QCoreApplication::processEvents();
        if (QApplication::activePopupWidget() || QApplication::activeModalWidget())
            closePopups(); // a question that is asked without a loop of its own waits for the next step
        if (!m_fixture.window().isVisible()) // left, and started again
            m_fixture.window().show();
        if (!QApplication::activeWindow()) // off screen a closed popup leaves none
            m_fixture.window().activateWindow();
        if (QString why = m_log.fault(); !why.isEmpty())
            return why;
    }
    return {};
}

QWidget* RandomWalk::ground()
{
    QWidget* active = QApplication::activeWindow();
    return active ? active : &m_fixture.window();
}

void RandomWalk::step()
{
    const int kind = below(1000);
    if (kind < 400)
        pressKey();
    else if (kind < 650)
        clickRow();
    else if (kind < 740)
        clickButton();
    else if (kind < 820)
        clickAnywhere();
    else if (kind < 860)
        typeFilter();
    else if (kind < 920)
        changePage();
    else if (kind < 945)
        runCommand();
    else if (kind < 985)
        turnWheel();
    else if (kind < 993)
        changeWindow();
    else if (kind < 998)
        openPack(true);
    else
        openPack(false);
}

void RandomWalk::pressKey()
{
    static const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {
        {Qt::Key_Down, {}},
        {Qt::Key_Down, {}},
        {Qt::Key_Down, {}},
        {Qt::Key_Up, {}},
        {Qt::Key_Up, {}},
        {Qt::Key_Left, {}},
        {Qt::Key_Right, {}},
        {Qt::Key_Home, {}},
        {Qt::Key_End, {}},
        {Qt::Key_PageUp, {}},
        {Qt::Key_PageDown, {}},
        {Qt::Key_Return, {}},
        {Qt::Key_Space, {}},
        {Qt::Key_Tab, {}},
        {Qt::Key_Backtab, {}},
        {Qt::Key_Escape, {}},
        {Qt::Key_J, {}},
        {Qt::Key_K, {}},
        {Qt::Key_A, {}},
        {Qt::Key_D, {}},
        {Qt::Key_E, {}},
        {Qt::Key_U, {}},
        {Qt::Key_N, {}},
        {Qt::Key_M, {}},
        {Qt::Key_F4, {}},
        {Qt::Key_F6, {}},
        {Qt::Key_F9, {}},
        {Qt::Key_F3, {}},
        {Qt::Key_Slash, {}},
        {Qt::Key_X, {}},
        {Qt::Key_V, {}},
        {Qt::Key_W, {}},
        {Qt::Key_F7, {}},
        {Qt::Key_F8, {}},
        {Qt::Key_Space, {}},
        {Qt::Key_Space, Qt::ShiftModifier},
        {Qt::Key_F2, {}},
        {Qt::Key_F2, Qt::ShiftModifier},
        {Qt::Key_D, Qt::ControlModifier},
        {Qt::Key_H, Qt::ControlModifier},
        {Qt::Key_F3, Qt::ControlModifier},
        {Qt::Key_Z, Qt::AltModifier},
        {Qt::Key_W, Qt::AltModifier},
        {Qt::Key_Backspace, {}},
        {Qt::Key_F1, {}},
        {Qt::Key_N, Qt::ShiftModifier},
        {Qt::Key_Down, Qt::ShiftModifier},
        {Qt::Key_End, Qt::ShiftModifier},
        {Qt::Key_F4, Qt::ShiftModifier},
        {Qt::Key_F6, Qt::ShiftModifier},
        {Qt::Key_C, Qt::ControlModifier},
        {Qt::Key_Z, Qt::ControlModifier},
        {Qt::Key_F, Qt::ControlModifier},
        {Qt::Key_K, Qt::ControlModifier},
        {Qt::Key_B, Qt::ControlModifier},
        {Qt::Key_G, Qt::ControlModifier},
        {Qt::Key_A, Qt::ControlModifier},
        {Qt::Key_Left, Qt::AltModifier},
        {Qt::Key_Right, Qt::AltModifier},
        {Qt::Key_Left, Qt::ControlModifier},
        {Qt::Key_Right, Qt::ControlModifier},
        {Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier},
    };
    const auto& [key, modifiers] = keys[below(static_cast<int>(std::size(keys)))];
    QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &m_fixture.window();
    // Buttons that ask for a file are left alone by the mouse, too.
    const auto* button = qobject_cast<const QAbstractButton*>(target);
    if (button && button->text().endsWith(QChar(0x2026)))
        return;
    m_log.add(QStringLiteral("key %1 to %2").arg(QKeySequence(key | modifiers).toString(), nameOf(target)));
    QTest::keyClick(target, key, modifiers);
}

void RandomWalk::clickRow()
{
    const auto views = shownViews(ground());
    if (views.isEmpty())
        return;
    QAbstractItemView* view = views[below(static_cast<int>(views.size()))];
    const QRect port = view->viewport()->rect();
    if (port.isEmpty())
        return;
    const QPoint at(below(port.width()), below(port.height()));
    const QModelIndex index = view->indexAt(at);
    const int how = below(20);
    m_log.add(QStringLiteral("%1 on %2 of %3")
                  .arg(how == 0   ? QStringLiteral("double click")
                       : how == 1 ? QStringLiteral("control click")
                                  : QStringLiteral("click"),
                       nameOf(index), nameOf(view)));
    const Qt::KeyboardModifiers held = how == 1 ? Qt::ControlModifier : Qt::NoModifier;
    QPointer<QWidget> viewport(view->viewport());
    QTest::mouseClick(viewport, Qt::LeftButton, held, at);
    if (how == 0 && viewport)
        QTest::mouseDClick(viewport, Qt::LeftButton, held, at);
}

void RandomWalk::clickButton()
{
    QList<QAbstractButton*> buttons;
    const auto all = m_fixture.window().findChildren<QAbstractButton*>();
    for (QAbstractButton* button : all) {
        const bool asks = button->text().endsWith(QChar(0x2026));
        if (button->isVisible() && button->isEnabled() && !asks)
            buttons.append(button);
    }
    if (buttons.isEmpty())
        return;
    QAbstractButton* button = buttons[below(static_cast<int>(buttons.size()))];
    m_log.add(QStringLiteral("click on ") + nameOf(button));
    QTest::mouseClick(button, Qt::LeftButton);
}

void RandomWalk::clickAnywhere()
{
    QWidget* window = ground();
    const QPoint at(below(window->width()), below(window->height()));
    QWidget* target = window->childAt(at);
    const auto* button = qobject_cast<const QAbstractButton*>(target);
    if (!target || !target->isEnabled() || (button && button->text().endsWith(QChar(0x2026))))
        return;
    m_log.add(QStringLiteral("click at %1,%2 on %3").arg(at.x()).arg(at.y()).arg(nameOf(target)));
    QTest::mouseClick(target, Qt::LeftButton, Qt::NoModifier, target->mapFrom(window, at));
}

void RandomWalk::typeFilter()
{
    QList<QLineEdit*> fields;
    const auto all = m_fixture.window().findChildren<QLineEdit*>();
    for (QLineEdit* field : all) {
        if (field->isVisible() && field->isEnabled() && !field->isReadOnly())
            fields.append(field);
    }
    if (fields.isEmpty())
        return;
    static const char* const words[] = {"",  "",         "test",   "v1",  "fail",       "zzz",   "a",
                                        "(", "all pass", "README", "#v1", "@test",      "!pass", ">theme",
                                        ">", "/fail",    ":3",     "#",   "README.md:3"};
    QLineEdit* field = fields[below(static_cast<int>(fields.size()))];
    const QString word = QString::fromLatin1(words[below(static_cast<int>(std::size(words)))]);
    m_log.add(QStringLiteral("type '%1' into %2").arg(word, nameOf(field)));
    field->setFocus();
    field->selectAll();
    if (word.isEmpty())
        QTest::keyClick(field, Qt::Key_Backspace);
    else
        QTest::keyClicks(field, word);
    QTest::keyClick(field, Qt::Key_Return);
}

void RandomWalk::changePage()
{
    const int page = below(11);
    m_log.add(QStringLiteral("page %1").arg(page + 1));
    MainWindow* window = &m_fixture.window();
    if (page < 9)
        QTest::keyClick(window, static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
    else if (page == 9)
        QTest::keyClick(window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    else if (m_fixture.application().loader().snapshot())
        window->goToPage(QStringLiteral("audit"));
    auto* audit = qobject_cast<AuditPage*>(window->page(window->currentPageId()));
    if (audit && !audit->audit())
        audit->openReview(dataPath(QStringLiteral("audit/review.md")));
}

/// A command of the menus; those that only show a window leave it open for the steps to come.
void RandomWalk::runCommand()
{
    const Actions& a = m_fixture.window().actions();
    QAction* const commands[] = {a.palette,     a.palette,        a.palette,     a.problems,
                                 a.problems,    a.shortcuts,      a.manual,      a.about,
                                 a.goToLine,    a.editorSettings, a.letterKeys,  a.chooseBaseline,
                                 a.focusSearch, a.nextPane,       a.nextPointer, a.openArchive};
    QAction* command = commands[below(static_cast<int>(std::size(commands)))];
    QWidget* window = ground();
    if (window != &m_fixture.window() && below(2)) {
        m_log.add(QStringLiteral("close ") + nameOf(window));
        window->close();
        return;
    }
    m_log.add(QStringLiteral("command ") + command->text());
    command->trigger();
}

void RandomWalk::turnWheel()
{
    const QPoint at(below(m_fixture.window().width()), below(m_fixture.window().height()));
    QWidget* target = m_fixture.window().childAt(at);
    if (!target)
        return;
    const int turn = below(2) ? 240 : -240;
    m_log.add(QStringLiteral("wheel %1 on %2").arg(turn).arg(nameOf(target)));
    QWheelEvent wheel(target->mapFrom(&m_fixture.window(), at), target->mapToGlobal(target->rect().center()), {},
                      {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(target, &wheel);
}

void RandomWalk::changeWindow()
{
    static const QSize sizes[] = {QSize(1440, 900), QSize(1024, 640), QSize(1180, 700), QSize(1366, 768)};
    if (below(4)) { // all widgets are polished anew for another size of text, which takes longest of all steps
        const QSize size = sizes[below(4)];
        m_log.add(QStringLiteral("size %1x%2").arg(size.width()).arg(size.height()));
        m_fixture.window().resize(size);
        return;
    }
    static const std::pair<Qt::Key, const char*> texts[] = {
        {Qt::Key_Equal, "bigger text"}, {Qt::Key_Minus, "smaller text"}, {Qt::Key_0, "normal text"}};
    const auto& [key, name] = texts[below(3)];
    m_log.add(QString::fromLatin1(name));
    QTest::keyClick(&m_fixture.window(), key, Qt::ControlModifier);
}

void RandomWalk::openPack(bool reload)
{
    PackLoader& loader = m_fixture.application().loader();
    if (reload && !loader.snapshot())
        return;
    if (reload) {
        m_log.add(QStringLiteral("reload"));
        QTest::keyClick(&m_fixture.window(), Qt::Key_F5);
    } else {
        const QString pack = m_packs[below(static_cast<int>(m_packs.size()))];
        m_log.add(QStringLiteral("open ") + pack);
        if (below(2))
            QTest::keyClick(&m_fixture.window(), Qt::Key_W, Qt::ControlModifier);
        m_fixture.window().openPack(pack);
    }
    if (below(3) == 0)
        return; // goes on while it is read
    QElapsedTimer patience;
    patience.start();
    while (loader.isLoading() && patience.elapsed() < 20000)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
}

} // namespace

class TestRandomWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk();

private:
    QTemporaryDir m_made, m_consolidated;
    QStringList m_packs;
};

void TestRandomWalk::walk_data()
{
    m_packs = {QStringLiteral(EXHIBIT_DEMO_PACK_DIR), packWithoutRuns(m_made.filePath(QStringLiteral("none"))),
               packOfManyRuns(m_made.filePath(QStringLiteral("many")), 60), m_consolidated.path(),
               dataPath(QStringLiteral("sessions"))};
    QVERIFY(writeConsolidatedPack(m_consolidated.path()));
    if (const QString real = realPack(QStringLiteral("autopack-drain-2025-12-28")); !real.isEmpty())
        m_packs.append(real);
    int first = 1, last = 10;
    if (const QStringList asked = qEnvironmentVariable("EXHIBIT_WALK_SEEDS").split(QLatin1Char('-'));
        asked.first().toInt() > 0) {
        first = asked.size() > 1 ? asked.first().toInt() : 1;
        last = asked.last().toInt();
    }
    QTest::addColumn<int>("seed");
    for (int seed = first; seed <= last; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestRandomWalk::walk()
{
    QFETCH(int, seed);
    constexpr int ordinarySteps = 3000;
    const int asked = qEnvironmentVariableIntValue("EXHIBIT_WALK_STEPS");
    StepLog log;
    log.setTitle(QStringLiteral("seed %1").arg(seed));
    WindowFixture fixture(QSize(1180, 760));
    QVERIFY(fixture.open(m_packs[seed % m_packs.size()]));
    RandomWalk walk(fixture, log, static_cast<std::uint32_t>(seed), m_packs);
    const QString why = walk.walk(asked > 0 ? asked : ordinarySteps);
    QVERIFY2(why.isEmpty(), qPrintable(why));
}

QTEST_MAIN(TestRandomWalk)
#include "tst_randomwalk.moc"
