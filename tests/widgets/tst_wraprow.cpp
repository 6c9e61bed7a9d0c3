// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/wraprow.h"

#include <QTest>

using namespace exhibit;

/// A field and three buttons, each 100 wide.
class TestWrapRow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        auto* row = new WrapRow(m_window.get(), 10, 6);
        m_field = new QWidget;
        m_field->setMinimumSize(160, 30);
        row->add(m_field, 1);
        for (QWidget*& button : m_buttons) {
            button = new QWidget;
            button->setFixedSize(100, 30);
            row->add(button);
        }
    }
    void cleanup() { m_window.reset(); }

    void oneLineWhereAllFit()
    {
        resize(600);
        QCOMPARE(m_field->geometry(), QRect(0, 0, 270, 30));
        QCOMPARE(m_buttons[2]->geometry(), QRect(500, 0, 100, 30));
    }

    /// None of them stands alone below the others.
    void buttonsGoBelowTogether()
    {
        resize(420);
        QCOMPARE(m_field->geometry(), QRect(0, 0, 420, 30));
        QCOMPARE(m_buttons[0]->geometry(), QRect(100, 36, 100, 30));
        QCOMPARE(m_buttons[2]->geometry(), QRect(320, 36, 100, 30));
        m_window->setLayoutDirection(Qt::RightToLeft);
        resize(420);
        QCOMPARE(m_buttons[2]->geometry(), QRect(0, 36, 100, 30));
    }

    void theyWrapWhereTheyDoNotFitEither()
    {
        resize(220);
        QCOMPARE(m_field->geometry().top(), 0);
        QVERIFY(m_buttons[2]->geometry().top() > m_buttons[0]->geometry().top());
    }

private:
    void resize(int width)
    {
        m_window->resize(width, m_window->layout()->heightForWidth(width));
        m_window->layout()->activate();
        m_window->layout()->setGeometry(m_window->rect());
    }

    std::unique_ptr<QWidget> m_window;
    QWidget* m_field = nullptr;
    QWidget* m_buttons[3] = {};
};

QTEST_MAIN(TestWrapRow)
#include "tst_wraprow.moc"
