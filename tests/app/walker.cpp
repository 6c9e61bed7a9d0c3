// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/walker.h"
#include "tests/support/sanitizers.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QMainWindow>
#include <QTableView>
#include <QTreeView>

#include <csignal>
#include <cstdio>
#include <random>

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

/// A widget that is shown before it has a parent is a window for a moment, which flashes and takes the focus.
class FlashWatch : public QObject
{
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        const auto* widget = event->type() == QEvent::Show ? qobject_cast<const QWidget*>(watched) : nullptr;
        if (widget && widget->isWindow() && widget->windowType() == Qt::Window && !widget->parentWidget() &&
            !qobject_cast<const QMainWindow*>(widget) && widget->windowTitle().isEmpty())
            warnings.append(QStringLiteral("a window of its own: ") + nameOf(widget));
        return false;
    }
};

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

StepLog::StepLog()
{
    current = this;
    warnings.clear();
    before = qInstallMessageHandler(noteMessage);
    m_watch = std::make_unique<FlashWatch>();
    qApp->installEventFilter(m_watch.get());
    if (void* whenItDies = sanitizerFunction("__sanitizer_set_death_callback")) {
        reinterpret_cast<void (*)(void (*)())>(whenItDies)(tellSteps);
    } else {
        for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGBUS})
            std::signal(signal, tellStepsAndDie);
    }
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

} // namespace exhibit::test
