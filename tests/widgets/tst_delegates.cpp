// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/roles.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/parts/navigationrail.h"
#include "widgets/common/views/listview.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/badgedelegate.h"
#include "widgets/delegates/bardelegate.h"
#include "widgets/delegates/pointerdelegate.h"
#include "widgets/delegates/textdelegate.h"
#include "widgets/delegates/twolinedelegate.h"

#include <QApplication>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace exhibit;

namespace {

SourceRef lineOf(const char* path, qint64 line)
{
    SourceRef ref;
    ref.path = path;
    ref.firstLine = ref.lastLine = LineNumber{line};
    return ref;
}

} // namespace

class TestDelegates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_themes = std::make_unique<ThemeManager>();
        m_themes->setChoice(ThemeChoice::Light);
    }
    void cleanupTestCase() { m_themes.reset(); }

    /// Rows of a page's list begin where its title does.
    void insetRowsStandUnderTitles()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QStringLiteral("HHH"));
        const auto leftOf = [&model](bool inset) {
            TwoLineDelegate delegate;
            delegate.setInset(inset);
            QStyleOptionViewItem option;
            option.rect = QRect(0, 0, 300, 60);
            option.palette = QApplication::palette();
            QImage picture(300, 60, QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            delegate.paint(&painter, option, model.index(0, 0));
            painter.end();
            for (int x = 0; x < 300; ++x) {
                for (int y = 0; y < 50; ++y) {
                    if (qGray(picture.pixel(x, y)) < 100)
                        return x;
                }
            }
            return -1;
        };
        QVERIFY(leftOf(false) >= 0);
        QCOMPARE(leftOf(true) - leftOf(false), scaled(6));
    }

    void clickOnPointerOpensIt()
    {
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), QVariant::fromValue(lineOf("a/log.txt", 12)), SourceRefRole);
        TableView view;
        PointerDelegate delegate;
        view.setItemDelegate(&delegate);
        view.setModel(&model);
        view.resize(300, 120);
        view.show();
        QSignalSpy activated(&delegate, &PointerDelegate::activated);
        const QRect cell = view.visualRect(model.index(0, 0));
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.topLeft() + QPoint(20, cell.height() / 2));
        QCOMPARE(activated.count(), 1);
        QCOMPARE(activated.first().first().value<SourceRef>().firstLine.value, 12);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, cell.topRight() - QPoint(3, -cell.height() / 2));
        QCOMPARE(activated.count(), 1); // beside the text is only a selection
    }

    void twoLineRowsAndGroups()
    {
        QStandardItemModel model(2, 1);
        model.setData(model.index(0, 0), QStringLiteral("Contradicted"));
        model.setData(model.index(0, 0), true, GroupRole);
        model.setData(model.index(0, 0), 2, CountRole);
        model.setData(model.index(1, 0), QStringLiteral("README says 0 failed"));
        model.setData(model.index(1, 0), static_cast<int>(Verdict::Contradicted), VerdictRole);
        model.setData(model.index(1, 0), QVariant::fromValue(lineOf("README.md", 1440)), SourceRefRole);
        ListView view;
        TwoLineDelegate delegate;
        view.setItemDelegate(&delegate);
        view.setModel(&model);
        view.resize(320, 200);
        view.show();
        const QRect group = view.visualRect(model.index(0, 0)), row = view.visualRect(model.index(1, 0));
        QVERIFY(group.height() < row.height());
        QVERIFY(group.height() >= 28);
        QSignalSpy activated(&delegate, &TwoLineDelegate::pointerActivated);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(60, row.bottom() - 12));
        QCOMPARE(activated.count(), 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(60, row.top() + 12));
        QCOMPARE(activated.count(), 1);
    }

    /// A statement that a person is to read is not cut in its first half.
    void longTitlesTakeTheLinesTheyMay()
    {
        QStandardItemModel model(1, 1);
        int lines = 1;
        TwoLineDelegate delegate([&lines](const QModelIndex&) {
            TwoLineDelegate::Data data;
            data.title = QStringLiteral("README says that all tests pass, and five of seven runs fail ").repeated(9);
            data.titleLines = lines;
            return data;
        });
        ListView view;
        view.setItemDelegate(&delegate);
        view.setModel(&model);
        view.resize(300, 200);
        view.show();
        const auto heightWith = [&](int most) {
            lines = most;
            QStyleOptionViewItem option;
            option.widget = &view;
            return delegate.sizeHint(option, model.index(0, 0)).height();
        };
        const int line = lineHeightOf(TextStyle::Body), one = heightWith(1);
        QCOMPARE(heightWith(2), one + line);
        QCOMPARE(heightWith(3), one + 2 * line);
        view.resize(8000, 200);
        QCOMPARE(heightWith(3), one);
    }

    /// Its end is what it says: a line number is not cut where a short pointer leaves room.
    void notesTakeWhatAPointerLeaves()
    {
        QStandardItemModel model(1, 1);
        TwoLineDelegate delegate([](const QModelIndex&) {
            TwoLineDelegate::Data data;
            data.pointer = lineOf("a.md", 1);
            data.note = QStringLiteral("the other side in this document, line 1405");
            return data;
        });
        ListView view;
        view.setItemDelegate(&delegate);
        view.setModel(&model);
        view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        view.show();
        const int note = QFontMetrics(fontFor(TextStyle::Label))
                             .horizontalAdvance(QStringLiteral("the other side in this document, line 1405"));
        const auto end = [&](int width) {
            view.resize(width, 100);
            const QImage row = view.viewport()->grab().toImage();
            return row.copy(row.width() - note, 0, note, row.height());
        };
        QCOMPARE(end(note + 110), end(note * 3));
    }

    /// What is known of the height of wrapped words is of this width and this size of text only.
    void furtherLinesAreAsHighAsTheirWords()
    {
        QStandardItemModel model(1, 1);
        TwoLineDelegate delegate([](const QModelIndex&) {
            TwoLineDelegate::Data data;
            data.below = QStringLiteral("run the newly failing tests once more on the same commit ").repeated(4);
            return data;
        });
        ListView view;
        view.setItemDelegate(&delegate);
        view.setModel(&model);
        const auto heightIn = [&](int width) {
            view.resize(width, 200);
            QStyleOptionViewItem option;
            option.widget = &view;
            return delegate.sizeHint(option, model.index(0, 0)).height();
        };
        view.show();
        const int wide = heightIn(900), narrow = heightIn(240);
        QVERIFY(narrow > wide);
        QCOMPARE(heightIn(900), wide);
        const QFont before = QApplication::font();
        QFont larger = before;
        larger.setPointSizeF(QFontInfo(before).pointSizeF() * 2);
        QApplication::setFont(larger);
        const int large = heightIn(240);
        QApplication::setFont(before);
        QVERIFY(large > narrow);
        QCOMPARE(heightIn(240), narrow);
    }

    void selectedRowsCarryTheAccentBar()
    {
        QStandardItemModel model(2, 2);
        TableView view;
        view.setModel(&model);
        view.resize(300, 140);
        view.selectRow(0);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QImage image = view.viewport()->grab().toImage();
        const QRect row = view.visualRect(model.index(0, 0));
        QCOMPARE(image.pixelColor(1, row.center().y()), lightTheme().accent);
        QCOMPARE(image.pixelColor(8, row.center().y()), lightTheme().sel);
        QVERIFY(image.pixelColor(1, view.visualRect(model.index(1, 0)).center().y()) != lightTheme().accent);
    }

    void barsShowWhatFailsHoweverSmall()
    {
        QImage image(100, 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        BarDelegate::paintBar(&painter, QRectF(0, 0, 100, 10),
                              {{10000, BarDelegate::Fill::Soft}, {1, BarDelegate::Fill::Strong}}, 20000, true,
                              lightTheme());
        painter.end();
        QCOMPARE(image.pixelColor(25, 5), lightTheme().failSoft);
        QVERIFY(image.pixelColor(50, 5).red() > 150 && image.pixelColor(50, 5).green() < 120);
        QCOMPARE(image.pixelColor(80, 5), lightTheme().skipFill);
    }

    void delegatesPaintAnything_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("nothing") << QVariant();
        QTest::newRow("text") << QVariant(QStringLiteral("x"));
        QTest::newRow("long") << QVariant(QString(20000, QLatin1Char('x')));
        QTest::newRow("number") << QVariant(12);
    }

    void delegatesPaintAnything()
    {
        QFETCH(QVariant, value);
        QStandardItemModel model(2, 5);
        for (int column = 0; column < 5; ++column)
            model.setData(model.index(0, column), value);
        TableView view;
        view.setItemDelegateForColumn(0, new TextDelegate(TextStyle::Code, &view));
        view.setItemDelegateForColumn(1, new BadgeDelegate(&view));
        view.setItemDelegateForColumn(2, new BarDelegate(&view));
        view.setItemDelegateForColumn(3, new PointerDelegate(&view));
        view.setItemDelegateForColumn(4, new TwoLineDelegate(&view));
        view.setModel(&model);
        view.resize(60, 140);
        QVERIFY(!view.grab().isNull());
        view.resize(900, 140);
        QVERIFY(!view.grab().isNull());
    }

    void railAsksForPages()
    {
        NavigationRail rail;
        rail.addItem(QStringLiteral("overview"), QStringLiteral("Overview"), Icon::Overview);
        rail.addItem(QStringLiteral("runs"), QStringLiteral("Runs"), Icon::Runs);
        rail.setCount(QStringLiteral("runs"), 1522);
        rail.show();
        QSignalSpy asked(&rail, &NavigationRail::pageRequested);
        rail.setCurrentId(QStringLiteral("overview"));
        QCOMPARE(asked.count(), 0);
        QTest::keyClick(&rail, Qt::Key_Down);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("runs"));
        rail.setCompact(true);
        QVERIFY(rail.sizeHint().width() < 60);
        QCOMPARE(rail.model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Runs, 1\u202f522"));
        QCOMPARE(rail.model()->index(1, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("Runs, 1\u202f522"));
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
};

QTEST_MAIN(TestDelegates)
#include "tst_delegates.moc"
