// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the visible widgets of every page, as a picky person would: nothing cut off without an ellipsis, nothing over
// something else, everything reachable with Tab, every view with a name. EXHIBIT_WALK_PICTURES=FOLDER keeps what it
// saw.
#include "app/actions.h"
#include "tests/app/cuttexts.h"
#include "tests/app/windowfixture.h"
#include "tests/support/consolidatedpack.h"
#include "tests/support/testpacks.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/parts/navigationrail.h"
#include "widgets/common/views/tableview.h"
#include "widgets/pages/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QLayout>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>
#include <QTranslator>

#include <algorithm>
#include <cmath>

using namespace exhibit;
using namespace exhibit::test;

namespace {

QString describe(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* w = widget; w && !w->isWindow(); w = w->parentWidget())
        path.prepend(QString::fromLatin1(w->metaObject()->className()).section(QLatin1String("::"), -1) +
                     (w->accessibleName().isEmpty() ? QString() : QStringLiteral("'%1'").arg(w->accessibleName())));
    return path.join(QLatin1Char('>'));
}

/// Also what stands in a layout within it.
bool holds(const QLayout* layout, const QWidget* widget)
{
    if (qobject_cast<const QStackedLayout*>(layout))
        return false;
    for (int i = 0; i < layout->count(); ++i) {
        const QLayoutItem* item = layout->itemAt(i);
        if (item->widget() == widget ||
            (const_cast<QLayoutItem*>(item)->layout() && holds(const_cast<QLayoutItem*>(item)->layout(), widget)))
            return true;
    }
    return false;
}

/// Siblings that share pixels. Widgets of a stack or an overlay lie over each other on purpose.
QStringList overlaps(const QWidget* root)
{
    QStringList found;
    QList<const QWidget*> open{root};
    while (!open.isEmpty()) {
        const QWidget* parent = open.takeLast();
        QList<const QWidget*> children;
        for (const QObject* child : parent->children()) {
            const auto* widget = qobject_cast<const QWidget*>(child);
            if (widget && widget->isVisible() && !widget->isWindow())
                children.append(widget);
        }
        open.append(children);
        const auto* splitter = qobject_cast<const QSplitter*>(parent);
        const auto isLaidOut = [&](const QWidget* widget) {
            auto* child = const_cast<QWidget*>(widget);
            return splitter ? splitter->indexOf(child) >= 0 && !child->inherits("QSplitterHandle")
                            : parent->layout() && holds(parent->layout(), child);
        };
        for (qsizetype i = 0; i < children.size(); ++i) {
            for (qsizetype j = i + 1; j < children.size(); ++j) {
                if (!isLaidOut(children[i]) || !isLaidOut(children[j]))
                    continue;
                const QRect shared = children[i]->geometry() & children[j]->geometry();
                if (shared.width() > 1 && shared.height() > 1)
                    found.append(QStringLiteral("%1 over %2").arg(describe(children[i]), describe(children[j])));
            }
        }
    }
    return found;
}

bool wantsFocus(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
           (qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QAbstractItemView*>(widget) ||
            widget->inherits("QLineEdit") || widget->inherits("QComboBox"));
}

QStringList unreachable(QWidget* window, const QWidget* root)
{
    QSet<const QWidget*> chain;
    QWidget* start = window->focusWidget() ? window->focusWidget() : window;
    QWidget* next = start;
    do {
        chain.insert(next);
        next = next->nextInFocusChain();
    } while (next && next != start);
    QStringList found;
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (wantsFocus(widget) && !chain.contains(widget))
            found.append(describe(widget));
        const bool clickable =
            qobject_cast<const QAbstractButton*>(widget) && widget->isVisible() && widget->isEnabled();
        if (clickable && widget->focusPolicy() == Qt::NoFocus && !widget->inherits("QToolButton") &&
            !widget->parentWidget()->inherits("QTabBar"))
            found.append(QStringLiteral("no keyboard: %1").arg(describe(widget)));
    }
    return found;
}

QStringList nameless(const QWidget* root)
{
    QStringList found;
    const auto views = root->findChildren<QAbstractScrollArea*>();
    for (const QAbstractScrollArea* view : views) {
        if (view->isVisible() && view->accessibleName().isEmpty())
            found.append(describe(view));
    }
    const auto buttons = root->findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons) {
        if (button->isVisible() && button->text().isEmpty() && button->accessibleName().isEmpty() &&
            button->toolTip().isEmpty() && !button->inherits("QTableCornerButton") &&
            !button->inherits("QLineEditIconButton") && !button->parentWidget()->inherits("QTabBar"))
            found.append(describe(button));
    }
    return found;
}

/// The innermost widgets that ask for more than `width`: who is to blame.
QStringList wideOnes(const QWidget* root, int width)
{
    QStringList found;
    const auto children = root->findChildren<const QWidget*>(Qt::FindDirectChildrenOnly);
    for (const QWidget* child : children) {
        const int least = std::max(child->minimumSizeHint().width(), child->minimumWidth());
        if (child->isHidden() || child->isWindow() || least <= width)
            continue;
        const QStringList within = wideOnes(child, width);
        found += within.isEmpty()
                     ? QStringList{QStringLiteral("%1: %2 of %3").arg(describe(child)).arg(least).arg(width)}
                     : within;
    }
    return found;
}

/// Pages that have to be moved sideways to be read. What holds rows or lines of a file may be wider than its place.
QStringList movedSideways(const QWidget* root)
{
    QStringList found;
    const auto areas = root->findChildren<QScrollArea*>();
    for (const QScrollArea* area : areas) {
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            found.append(QStringLiteral("%1 by %2 for\n    %3")
                             .arg(describe(area))
                             .arg(area->horizontalScrollBar()->maximum())
                             .arg(wideOnes(area->widget(), area->viewport()->width()).join(QLatin1String("\n    "))));
    }
    return found;
}

/// Where everything that is visible lies; equal twice is a layout at rest.
QList<QPair<const QWidget*, QRect>> places(const QWidget* root)
{
    QList<QPair<const QWidget*, QRect>> found;
    const auto widgets = root->findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        if (widget->isVisible())
            found.append({widget, widget->geometry()});
    }
    return found;
}

/// What is whole for a moment and cut in the next is cut: nested layouts agree after some rounds, and then stay.
bool comesToRest(const QWidget* root)
{
    constexpr int quiet = 3; // looks, 60 ms between them
    int same = 0;
    auto before = places(root);
    return QTest::qWaitFor(
        [&] {
            QTest::qWait(60);
            auto now = places(root);
            same = now == before ? same + 1 : 0;
            before = std::move(now);
            return same >= quiet;
        },
        5000);
}

/// `text` as German and French would say it: words by four fifths longer, sentences by two fifths.
QString longer(const QString& text)
{
    constexpr qsizetype word = 12;
    const double growth = text.size() < word ? 0.8 : 0.4;
    const int more = std::max(3, static_cast<int>(std::lround(growth * static_cast<double>(text.size()))));
    const bool isSentence = text.contains(QLatin1Char(' '));
    QString words;
    while (words.size() < more)
        words += isSentence && words.size() % 9 == 8 ? QLatin1Char(' ') : QChar(0xEB);
    return isSentence ? QString(text + QLatin1Char(' ') + words.trimmed()) : QString(text + words);
}

/// All sentences of the message files, longer, as a file of a folder for rules. How many they are.
int writeLongMessages(const QString& folder)
{
    static const QRegularExpression entry(QStringLiteral("^(\"[\\w.-]+\") = '(.+)'$"));
    QFile out(folder + QStringLiteral("/messages-longer.toml"));
    if (!out.open(QIODevice::WriteOnly))
        return 0;
    out.write("[messages]\n");
    int count = 0;
    const QDir rules(dataPath(QStringLiteral("../../resources/rules")));
    for (const QString& name : rules.entryList({QStringLiteral("messages-*.toml")})) {
        for (const QByteArray& line : readFile(rules.filePath(name)).split('\n')) {
            const QRegularExpressionMatch match = entry.match(QString::fromUtf8(line));
            if (!match.hasMatch())
                continue;
            out.write(QStringLiteral("%1 = '%2'\n").arg(match.captured(1), longer(match.captured(2))).toUtf8());
            ++count;
        }
    }
    return count;
}

/// Says everything of ours longer.
class LongWords : public QTranslator
{
public:
    LongWords() { QCoreApplication::installTranslator(this); }
    ~LongWords() override { QCoreApplication::removeTranslator(this); }

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const QString text = QString::fromUtf8(source);
        if (context[0] == 'Q' || text.trimmed().isEmpty()) // Qt's own: names of keys among them
            return {};
        return longer(text);
    }
};

} // namespace

class TestWidgetWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk_data();
    void walk();
    void walkInLargeText_data();
    void walkInLargeText();
    void walkInLongWords_data();
    void walkInLongWords();
    void walkInLanguages_data();
    void walkInLanguages();
    void walkFromRightToLeft_data();
    void walkFromRightToLeft();

private:
    void inspectPages(WindowFixture& fixture, const QString& pack);
};

void TestWidgetWalk::walk_data()
{
    static const QTemporaryDir made;
    QVERIFY(writeConsolidatedPack(made.path()));
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QSize>("size");
    const std::pair<const char*, QString> packs[] = {
        {"demo", QStringLiteral(EXHIBIT_DEMO_PACK_DIR)},
        {"consolidated", made.path()},
        {"sessions", dataPath(QStringLiteral("sessions"))},
        {"six-files", realPack(QStringLiteral("autopack-drain-2025-12-28"))},
        {"full", realPack(QStringLiteral("autopack-drain-2025-12-28-full"))},
        {"odd-files", realPack(QStringLiteral("odd-files"))},
    };
    const QSize sizes[] = {QSize(1440, 900), QSize(1180, 700), QSize(1024, 640)};
    for (const auto& [name, pack] : packs) {
        for (const QSize& size : sizes)
            QTest::addRow("%s %dx%d", name, size.width(), size.height()) << pack << size;
    }
}

void TestWidgetWalk::walk()
{
    QFETCH(QString, pack);
    QFETCH(QSize, size);
    if (pack.isEmpty())
        QSKIP(missingPack);
    WindowFixture fixture(size);
    inspectPages(fixture, pack);
}

void TestWidgetWalk::walkInLargeText_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("150 %") << 1.5 << QSize(1600, 960);
    QTest::newRow("175 %") << 1.75 << QSize(1440, 900);
    QTest::newRow("200 %") << 2.0 << QSize(1440, 900);
    QTest::newRow("200 % 1024x640") << 2.0 << QSize(1024, 640);
}

void TestWidgetWalk::walkInLargeText()
{
    QFETCH(double, scale);
    QFETCH(QSize, size);
    WindowFixture fixture(size);
    const auto steps = static_cast<int>(std::lround(std::log(scale) / std::log(1.1)));
    for (int step = 0; step < steps; ++step)
        fixture.window().actions().biggerText->trigger();
    QTest::qWait(100); // nested layouts agree after some rounds
    inspectPages(fixture, QStringLiteral(EXHIBIT_DEMO_PACK_DIR));
    fixture.window().actions().normalText->trigger(); // the font is the program's, and the next window starts with it
}

void TestWidgetWalk::walkInLongWords_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440x900") << QSize(1440, 900);
    QTest::newRow("1024x640") << QSize(1024, 640);
}

void TestWidgetWalk::walkInLongWords()
{
    QFETCH(QSize, size);
    const LongWords words;
    const QTemporaryDir messages;
    QVERIFY(writeLongMessages(messages.path()) > 500);
    WindowFixture fixture(size, messages.path());
    inspectPages(fixture, QStringLiteral(EXHIBIT_DEMO_PACK_DIR));
}

void TestWidgetWalk::walkInLanguages_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("pack");
    QTest::addColumn<QSize>("size");
    const QString demo = QStringLiteral(EXHIBIT_DEMO_PACK_DIR), sessions = dataPath(QStringLiteral("sessions"));
    for (const Language& language : languages()) {
        if (!language.isEnglish())
            QTest::addRow("%s 1024x640", language.id) << QString::fromLatin1(language.id) << demo << QSize(1024, 640);
    }
    QTest::newRow("de 1440x900") << QStringLiteral("de") << demo << QSize(1440, 900);
    QTest::newRow("de 150 %") << QStringLiteral("de") << demo << QSize(1440, 900);
    QTest::newRow("de sessions") << QStringLiteral("de") << sessions << QSize(1024, 640);
    QTest::newRow("fr full") << QStringLiteral("fr") << realPack(QStringLiteral("autopack-drain-2025-12-28-full"))
                             << QSize(1024, 640);
}

void TestWidgetWalk::walkInLanguages()
{
    QFETCH(QString, language);
    QFETCH(QString, pack);
    QFETCH(QSize, size);
    if (pack.isEmpty())
        QSKIP(missingPack);
    const Language* spoken = languageNamed(language.toStdString());
    const bool isChinese = language == QLatin1String("zh_CN");
    if ((isChinese || language == QLatin1String("ja")) &&
        QFontDatabase::families(isChinese ? QFontDatabase::SimplifiedChinese : QFontDatabase::Japanese).isEmpty())
        QSKIP("no font has these characters (fonts-noto-cjk): how wide they are is not known");
    WindowFixture fixture(size, {}, *spoken);
    const bool isLarge = QByteArray(QTest::currentDataTag()).contains('%');
    for (int step = 0; isLarge && step < 4; ++step)
        fixture.window().actions().biggerText->trigger();
    inspectPages(fixture, pack);
    fixture.window().actions().normalText->trigger();
}

void TestWidgetWalk::walkFromRightToLeft_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1440x900 mirrored") << QSize(1440, 900);
    QTest::newRow("1024x640 mirrored") << QSize(1024, 640);
}

void TestWidgetWalk::walkFromRightToLeft()
{
    QFETCH(QSize, size);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    WindowFixture fixture(size);
    inspectPages(fixture, QStringLiteral(EXHIBIT_DEMO_PACK_DIR));
    // The window is mirrored; painters count from the left, for a mirrored number with its sign would be another one.
    QCOMPARE(fixture.window().layoutDirection(), Qt::RightToLeft);
    QVERIFY(QGuiApplication::isLeftToRight());
    // Tables have a current row, as ever.
    const auto* runs = fixture.window().page(QStringLiteral("runs"))->findChild<TableView*>();
    QVERIFY(runs && runs->currentIndex().isValid() && runs->selectionModel()->isSelected(runs->currentIndex()));
    // What stands first stands at the right.
    const QWidget* rail = fixture.window().findChild<NavigationRail*>();
    QVERIFY(rail && rail->mapTo(&fixture.window(), QPoint()).x() > size.width() / 2);
}

void TestWidgetWalk::inspectPages(WindowFixture& fixture, const QString& pack)
{
    MainWindow& window = fixture.window();
    QStringList found;
    const QString pictures = qEnvironmentVariable("EXHIBIT_WALK_PICTURES"); // a folder, for a person to look at
    const auto inspect = [&](const QString& page) {
        if (!comesToRest(&window))
            found.append(page + QStringLiteral(" does not come to rest"));
        for (const QString& text : cutTexts(&window))
            found.append(page + QStringLiteral(" cuts ") + text);
        for (const QString& text : movedSideways(&window))
            found.append(page + QStringLiteral(" is moved sideways ") + text);
        for (const QString& text : overlaps(&window))
            found.append(page + QStringLiteral(" overlaps ") + text);
        for (const QString& text : unreachable(&window, &window))
            found.append(page + QStringLiteral(" unreachable ") + text);
        for (const QString& text : nameless(&window))
            found.append(page + QStringLiteral(" nameless ") + text);
        if (!pictures.isEmpty())
            window.grab().save(
                QStringLiteral("%1/%2 %3.png")
                    .arg(pictures, QString::fromLatin1(QTest::currentDataTag()).remove(QLatin1Char('%')), page));
    };
    inspect(QStringLiteral("start"));
    QVERIFY(fixture.open(pack));
    for (const char* page : {"overview", "runs", "tests", "sessions", "mismatches", "patterns", "telemetry", "commits",
                             "evidence", "report"}) {
        window.goToPage(QString::fromLatin1(page));
        inspect(QString::fromLatin1(page));
    }
    for (const QString& text : found)
        qWarning("%s", qPrintable(text));
    QCOMPARE(found.size(), 0);
}

QTEST_MAIN(TestWidgetWalk)
#include "tst_widgetwalk.moc"
