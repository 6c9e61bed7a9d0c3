// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/walker.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QListView>
#include <QTableView>
#include <QTreeView>
#include <QWheelEvent>

#include <csignal>
#include <cstdio>

#if defined(__SANITIZE_ADDRESS__)
#include <sanitizer/common_interface_defs.h>
#endif

namespace exhibit::test {

namespace {

constexpr qsizetype keptSteps = 30;

StepLog* current = nullptr; // message handlers and signals know no object
QtMessageHandler before = nullptr;
QStringList warnings;

void noteMessage(QtMsgType type, const QMessageLogContext& context, const QString& text)
{
    // What an off-screen window system cannot do says nothing about the program.
    if (text.startsWith(QLatin1String("This plugin does not support")))
        return;
    if (type == QtWarningMsg || type == QtCriticalMsg)
        warnings.append(text);
    else if (before)
        before(type, context, text);
}

void tellSteps()
{
    if (current)
        std::fprintf(stderr, "%s\n", qPrintable(current->lastSteps()));
}

void tellStepsAndDie(int signal)
{
    std::signal(signal, SIG_DFL);
    tellSteps();
    std::raise(signal);
}

QString nameOf(const QWidget* widget)
{
    const QString kind = QString::fromLatin1(widget->metaObject()->className()).section(QLatin1String("::"), -1);
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    const QString name = !widget->accessibleName().isEmpty() ? widget->accessibleName()
                         : button                            ? button->text()
                                                             : widget->toolTip();
    return name.isEmpty() ? kind : QStringLiteral("%1 '%2'").arg(kind, name);
}

QString nameOf(const QModelIndex& index)
{
    QStringList rows;
    for (QModelIndex at = index; at.isValid(); at = at.parent())
        rows.prepend(QString::number(at.row()));
    return rows.join(QLatin1Char('.')) + QLatin1Char(':') + QString::number(index.column());
}

/// A column to click at: the first one to be seen.
QModelIndex shownCell(const QAbstractItemView* view, const QModelIndex& row)
{
    const auto* table = qobject_cast<const QTableView*>(view);
    for (int column = 0; table && column < row.model()->columnCount(row.parent()); ++column) {
        if (!table->isColumnHidden(column))
            return row.siblingAtColumn(column);
    }
    return row;
}

void addRows(const QTreeView* tree, const QModelIndex& parent, QList<QPersistentModelIndex>& rows)
{
    for (int row = 0; row < tree->model()->rowCount(parent); ++row) {
        const QModelIndex index = tree->model()->index(row, 0, parent);
        rows.append(index);
        if (tree->isExpanded(index))
            addRows(tree, index, rows);
    }
}

} // namespace

StepLog::StepLog()
{
    current = this;
    warnings.clear();
    before = qInstallMessageHandler(noteMessage);
#if defined(__SANITIZE_ADDRESS__)
    __sanitizer_set_death_callback(tellSteps);
#else
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS})
        std::signal(signal, tellStepsAndDie);
#endif
}

StepLog::~StepLog()
{
    qInstallMessageHandler(before);
    current = nullptr;
}

void StepLog::add(const QString& step)
{
    ++m_count;
    m_steps.append(step);
    if (m_steps.size() > keptSteps)
        m_steps.removeFirst();
}

QString StepLog::lastSteps() const
{
    return QStringLiteral("%1, %2 steps, the last ones:\n  ").arg(m_title).arg(m_count) +
           m_steps.join(QStringLiteral("\n  "));
}

QString StepLog::fault()
{
    QString what;
    if (!warnings.isEmpty())
        what = QStringLiteral("warned: ") + warnings.join(QStringLiteral(" | "));
    else if (const QWidget* modal = QApplication::activeModalWidget())
        what = QStringLiteral("left open: ") + nameOf(modal);
    warnings.clear();
    return what.isEmpty() ? QString() : what + QLatin1Char('\n') + lastSteps();
}

QString packWithoutRuns(const QString& folder)
{
    QDir(folder).mkpath(QStringLiteral("docs"));
    QFile readme(folder + QStringLiteral("/README.md"));
    readme.open(QIODevice::WriteOnly);
    readme.write("# Harbour\n\nVersion 2.3.0. All 48 tests pass.\n\nSee `docs/BUILD_LOG.md:3`.\n");
    QFile log(folder + QStringLiteral("/docs/BUILD_LOG.md"));
    log.open(QIODevice::WriteOnly);
    log.write("# Build log\n\n- **Build 3**: everything is green, 100% complete\n- **Build 2**: 12 of 14 pass\n");
    return folder;
}

QString packOfManyRuns(const QString& folder, int runs)
{
    QDir().mkpath(folder);
    QFile reports(folder + QStringLiteral("/CONSOLIDATED_CI_REPORTS.ndjson"));
    reports.open(QIODevice::WriteOnly);
    std::mt19937 random(7);
    for (int run = 0; run < runs; ++run) {
        QJsonArray tests;
        int failed = 0;
        for (int test = 0; test < 24; ++test) {
            const bool fails = test < 2 || random() % 12 == 0;
            failed += fails ? 1 : 0;
            const QString outcome = fails ? QStringLiteral("failed") : QStringLiteral("passed");
            QJsonObject call{{QStringLiteral("outcome"), outcome}};
            if (fails)
                call.insert(QStringLiteral("crash"),
                            QJsonObject{{QStringLiteral("path"), QStringLiteral("/srv/quay/berth.py")},
                                        {QStringLiteral("lineno"), 10 + test},
                                        {QStringLiteral("message"), QStringLiteral("AssertionError: %1").arg(test)}});
            tests.append(QJsonObject{
                {QStringLiteral("nodeid"), QStringLiteral("tests/test_part%1.py::test_%2").arg(test / 6).arg(test)},
                {QStringLiteral("outcome"), outcome},
                {QStringLiteral("call"), call}});
        }
        const QJsonObject report{{QStringLiteral("exitcode"), 1},
                                 {QStringLiteral("duration"), 2.5},
                                 {QStringLiteral("summary"), QJsonObject{{QStringLiteral("passed"), 24 - failed},
                                                                         {QStringLiteral("failed"), failed},
                                                                         {QStringLiteral("total"), 24},
                                                                         {QStringLiteral("collected"), 24}}},
                                 {QStringLiteral("tests"), tests}};
        const QJsonObject line{
            {QStringLiteral("run_id"), QStringLiteral("quay-v%1").arg(run + 1)},
            {QStringLiteral("phase"), QStringLiteral("berths")},
            {QStringLiteral("report_path"), QStringLiteral("runs/quay-v%1/report.json").arg(run + 1)},
            {QStringLiteral("report"), report}};
        reports.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    }
    QFile readme(folder + QStringLiteral("/README.md"));
    readme.open(QIODevice::WriteOnly);
    readme.write("# Quay\n\nAll 24 tests pass in quay-v7.\n");
    return folder;
}

QList<QAbstractItemView*> shownViews(const QWidget* root)
{
    QList<QAbstractItemView*> views;
    const auto all = root->findChildren<QAbstractItemView*>();
    for (QAbstractItemView* view : all) {
        const bool own = !qobject_cast<QHeaderView*>(view) && view->model() && view->selectionModel();
        if (own && view->isVisible() && view->isEnabled() && view->window() == root->window())
            views.append(view);
    }
    return views;
}

QList<QPersistentModelIndex> shownRows(const QAbstractItemView* view)
{
    QList<QPersistentModelIndex> rows;
    if (const auto* tree = qobject_cast<const QTreeView*>(view)) {
        addRows(tree, {}, rows);
        return rows;
    }
    const auto* list = qobject_cast<const QListView*>(view);
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        if (!list || !list->isRowHidden(row))
            rows.append(view->model()->index(row, 0));
    }
    return rows;
}

// ---- every row

QString RowWalk::check(const QString& step)
{
    m_log.add(m_page + QStringLiteral(": ") + step);
    QCoreApplication::processEvents();
    return m_log.fault();
}

/// A row may lead to another page: the walk goes on where it was.
bool RowWalk::comeBack()
{
    if (m_window.currentPageId() == m_page)
        return false;
    m_log.add(QStringLiteral("back to ") + m_page);
    m_window.goToPage(m_page);
    QCoreApplication::processEvents();
    return true;
}

QString RowWalk::walkPage(const QString& page)
{
    m_page = page;
    m_window.goToPage(page);
    if (QString why = check(QStringLiteral("opened")); !why.isEmpty())
        return why;
    m_window.page(page)->focusContent();
    const QWidget* main = QApplication::focusWidget();
    const auto views = shownViews(m_window.page(page));
    for (QAbstractItemView* each : views) {
        QPointer<QAbstractItemView> view(each);
        if (!view || !view->isVisible())
            continue;
        if (QString why = walkView(view, view == main); !why.isEmpty())
            return why;
    }
    return {};
}

QString RowWalk::walkView(QAbstractItemView* view, bool others)
{
    m_log.add(QStringLiteral("view ") + nameOf(view));
    if (auto* tree = qobject_cast<QTreeView*>(view))
        tree->expandAll();
    constexpr qsizetype longList = 120; // walked in strides, unless somebody has the time
    const qsizetype count = shownRows(view).size();
    const bool isLong = count > longList && !qEnvironmentVariableIsSet("EXHIBIT_WALK_EVERY_ROW");
    const qsizetype stride = isLong ? count / longList + 1 : 1;
    for (const bool down : {true, false}) {
        if (QString why = walkByKeys(view, down, others && down && stride == 1); !why.isEmpty())
            return why;
        if (QString why = walkByMouse(view, down, stride); !why.isEmpty())
            return why;
    }
    return {};
}

QString RowWalk::walkByKeys(QAbstractItemView* view, bool down, bool others)
{
    if (shownRows(view).isEmpty())
        return {};
    view->setFocus();
    QTest::keyClick(view, down ? Qt::Key_Home : Qt::Key_End);
    constexpr qsizetype mostWithOthers = 40;
    const qsizetype count = shownRows(view).size();
    constexpr qsizetype mostByKey = 240;
    const bool all = qEnvironmentVariableIsSet("EXHIBIT_WALK_EVERY_ROW");
    for (qsizetype row = 0; row < (all ? count : std::min(count, mostByKey)); ++row) {
        const QString name = QStringLiteral("%1 at %2 by key").arg(nameOf(view), nameOf(view->currentIndex()));
        if (QString why = check(name); !why.isEmpty())
            return why;
        if (others && count <= mostWithOthers) {
            if (QString why = walkOthers(view); !why.isEmpty())
                return why;
        }
        if (comeBack())
            view->setFocus();
        QTest::keyClick(view, down ? Qt::Key_Down : Qt::Key_Up);
    }
    return {};
}

/// Lists that show parts of the row: each of their rows, once.
QString RowWalk::walkOthers(QAbstractItemView* main)
{
    const auto views = shownViews(m_window.page(m_page));
    for (QAbstractItemView* view : views) {
        if (view == main || !view->isVisible())
            continue;
        const qsizetype count = std::min<qsizetype>(shownRows(view).size(), 12);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        for (qsizetype row = 0; row < count; ++row) {
            const QString name = QStringLiteral("%1 at %2 beside").arg(nameOf(view), nameOf(view->currentIndex()));
            if (QString why = check(name); !why.isEmpty())
                return why;
            QTest::keyClick(view, Qt::Key_Down);
        }
    }
    main->setFocus();
    return {};
}

QString RowWalk::walkByMouse(QAbstractItemView* view, bool down, qsizetype stride)
{
    const qsizetype count = shownRows(view).size();
    for (qsizetype step = 0; step < count; step += stride) {
        const auto rows = shownRows(view); // a click may have folded a group or brought another model
        const qsizetype at = down ? step : count - 1 - step;
        if (at >= rows.size() || !view->isVisible())
            continue;
        const QModelIndex cell = shownCell(view, rows[at]);
        view->scrollTo(cell);
        const QRect place = view->visualRect(cell) & view->viewport()->rect();
        if (place.isEmpty())
            continue;
        QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::NoModifier, place.center());
        if (QString why = check(QStringLiteral("%1 at %2 by mouse").arg(nameOf(view), nameOf(cell))); !why.isEmpty())
            return why;
        comeBack();
        auto* tree = qobject_cast<QTreeView*>(view);
        if (tree && rows[at].isValid() && tree->model()->hasChildren(rows[at]) && !tree->isExpanded(rows[at]))
            tree->expand(rows[at]);
    }
    return {};
}

// ---- at random

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
        if (QApplication::activePopupWidget())
            closePopups();
        if (QString why = m_log.fault(); !why.isEmpty())
            return why;
    }
    return {};
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
    else if (kind < 940)
        changePage();
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
    const auto views = shownViews(&m_fixture.window());
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
    const QPoint at(below(m_fixture.window().width()), below(m_fixture.window().height()));
    QWidget* target = m_fixture.window().childAt(at);
    const auto* button = qobject_cast<const QAbstractButton*>(target);
    if (!target || !target->isEnabled() || (button && button->text().endsWith(QChar(0x2026))))
        return;
    m_log.add(QStringLiteral("click at %1,%2 on %3").arg(at.x()).arg(at.y()).arg(nameOf(target)));
    QTest::mouseClick(target, Qt::LeftButton, Qt::NoModifier, target->mapFrom(&m_fixture.window(), at));
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
    static const char* const words[] = {"", "", "test", "v1", "fail", "zzz", "a", "(", "all pass", "README"};
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
    const int page = below(9);
    m_log.add(QStringLiteral("page %1").arg(page + 1));
    QTest::keyClick(&m_fixture.window(), static_cast<Qt::Key>(Qt::Key_1 + page), Qt::ControlModifier);
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
    if (below(2)) {
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

} // namespace exhibit::test
