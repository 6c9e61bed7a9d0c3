// SPDX-License-Identifier: GPL-3.0-or-later
// What a screen reader hears: every control that can be worked has a name.
#include "app/pageregistry.h"
#include "tests/app/windowfixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabBar>

using namespace exhibit;
using namespace exhibit::test;

namespace {

/// Parts of Qt's own controls are spoken by the control that they belong to.
bool isPartOfAnother(const QWidget* widget)
{
    return widget->objectName().startsWith(QLatin1String("qt_")) || widget->focusProxy() ||
           qobject_cast<const QScrollBar*>(widget) ||
           (widget->parentWidget() && (qobject_cast<const QComboBox*>(widget->parentWidget()) ||
                                       qobject_cast<const QTabBar*>(widget->parentWidget()) ||
                                       qobject_cast<const QAbstractSpinBox*>(widget->parentWidget())));
}

bool isInteractive(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && !isPartOfAnother(widget) &&
           (widget->focusPolicy() != Qt::NoFocus || qobject_cast<const QAbstractButton*>(widget));
}

QString nameOf(QWidget* widget)
{
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QString pathOf(const QWidget* widget)
{
    QStringList path;
    for (const QWidget* at = widget; at && path.size() < 5; at = at->parentWidget())
        path.prepend(QString::fromLatin1(at->metaObject()->className()) + QLatin1Char('#') + at->objectName());
    return path.join(QStringLiteral(" > "));
}

} // namespace

class TestAccessible : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& entry : pageRegistry())
            QTest::newRow(qPrintable(entry.id)) << entry.id;
    }

    void everyControlHasAName()
    {
        QFETCH(QString, page);
        if (!m_fixture) {
            m_fixture = std::make_unique<WindowFixture>();
            QVERIFY(m_fixture->open(QStringLiteral(EXHIBIT_DEMO_PACK_DIR)));
        }
        MainWindow& window = m_fixture->window();
        window.goToPage(page);
        QTRY_VERIFY(window.page(page)->isComplete());
        QStringList unnamed;
        int named = 0;
        const auto widgets = window.findChildren<QWidget*>();
        for (QWidget* widget : widgets) {
            if (!isInteractive(widget))
                continue;
            if (nameOf(widget).trimmed().isEmpty())
                unnamed.append(pathOf(widget));
            else
                ++named;
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(QLatin1Char('\n'))));
        QVERIFY(named > 10);
    }

    void cleanupTestCase() { m_fixture.reset(); }

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessible)
#include "tst_accessible.moc"
