// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/pointertext.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/numbers.h"
#include "widgets/common/look/stylesheet.h"
#include "widgets/common/look/thememanager.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <cmath>

using namespace exhibit;

namespace {

double luminance(const QColor& colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

SourceRef lineOf(const char* path, qint64 line)
{
    SourceRef ref;
    ref.path = path;
    ref.firstLine = ref.lastLine = LineNumber{line};
    return ref;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_themes = std::make_unique<ThemeManager>(); }
    void cleanupTestCase() { m_themes.reset(); }

    /// Evidence in a tooltip is text, whatever it looks like.
    void tooltipsAreNoMarkup()
    {
        QWidget window;
        window.show();
        QToolTip::showText({10, 10}, QStringLiteral("<img src=x> <b>bold</b>"), &window);
        const QWidgetList all = QApplication::topLevelWidgets();
        const auto tip = std::find_if(all.begin(), all.end(), [](QWidget* w) { return w->inherits("QTipLabel"); });
        QVERIFY(tip != all.end());
        QCOMPARE(static_cast<QLabel*>(*tip)->textFormat(), Qt::PlainText);
        QToolTip::hideText();
    }

    void textHasContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textHasContrast()
    {
        QFETCH(bool, dark);
        const Theme& t = dark ? darkTheme() : lightTheme();
        const std::pair<QColor, QColor> pairs[] = {
            {t.text, t.panel},    {t.muted, t.rail},      {t.muted, t.sel},     {t.accent, t.panel},
            {t.accent, t.mark},   {t.fail, t.failFill},   {t.warn, t.warnFill}, {t.err, t.errFill},
            {t.ok, t.okFill},     {t.broad, t.broadFill}, {t.unk, t.unkFill},   {t.accentText, t.accent},
            {t.gutter, t.sunken}, {t.text, t.addWord},    {t.text, t.delWord},
        };
        for (const auto& [ink, ground] : pairs)
            QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + QStringLiteral(" on ") + ground.name()));
    }

    void themeIsFoundFromThePalette()
    {
        for (const Theme* theme : {&lightTheme(), &darkTheme(), &lightContrastTheme(), &darkContrastTheme()})
            QCOMPARE(&themeFor(ThemeManager::paletteOf(*theme)), theme);
        QPalette foreign;
        foreign.setColor(QPalette::Window, Qt::black);
        QCOMPARE(&themeFor(foreign), &darkTheme());
    }

    void choiceSwitchesTheApplication()
    {
        QSignalSpy changed(m_themes.get(), &ThemeManager::themeChanged);
        m_themes->setChoice(ThemeChoice::Dark);
        QCOMPARE(QApplication::palette().color(QPalette::Window), darkTheme().window);
        m_themes->setChoice(ThemeChoice::Light);
        QCOMPARE(QApplication::palette().color(QPalette::Window), lightTheme().window);
        QCOMPARE(changed.count(), 2);
    }

    void styleSheetHasNoLeftOverTokens()
    {
        const QString sheet = styleSheetFor(lightTheme(), 1.5);
        QVERIFY(!sheet.contains(QLatin1Char('@')));
        QVERIFY(sheet.contains(QStringLiteral("min-height: 39px"))); // 26 x 1.5
        QVERIFY(sheet.contains(QStringLiteral("border: 1px solid #c8cdd7")));
    }

    void textScaleReachesStyledWidgets()
    {
        QWidget widget;
        setTextStyle(&widget, TextStyle::Title);
        const double before = widget.font().pointSizeF();
        m_themes->setTextScale(1.5);
        QVERIFY(std::abs(widget.font().pointSizeF() - before * 1.5) < 0.2);
        m_themes->setTextScale(1.0);
    }

    /// Those that the style sheet has seen as well; icons go with the words.
    void whatIsShownGrowsWithTheText()
    {
        QWidget window;
        auto* label = new QLabel(QStringLiteral("words"), &window);
        setTextStyle(label, TextStyle::Heading);
        QPushButton* button = makeButton(QStringLiteral("words"), ButtonKind::Default, Icon::Copy, &window);
        QToolButton* icon = makeIconButton(Icon::Close, QStringLiteral("words"), &window);
        window.show();
        const double words = label->font().pointSizeF();
        const QSize beside = button->iconSize(), alone = icon->iconSize();
        m_themes->setTextScale(2.0);
        QVERIFY(std::abs(label->font().pointSizeF() - words * 2) < 0.3);
        QCOMPARE(button->iconSize(), beside * 2);
        QCOMPARE(icon->iconSize(), alone * 2);
        m_themes->setTextScale(1.0);
        QVERIFY(std::abs(label->font().pointSizeF() - words) < 0.3);
        QCOMPARE(icon->iconSize(), alone);
    }

    void everyIconIsDrawn()
    {
        for (int icon = 1; icon <= static_cast<int>(Icon::Settings); ++icon) {
            const QImage image = iconPixmap(static_cast<Icon>(icon), Qt::red, 16, 2.0).toImage();
            QCOMPARE(image.width(), 32);
            int painted = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    painted += qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(painted > 8, qPrintable(iconName(static_cast<Icon>(icon))));
        }
        QVERIFY(iconPixmap(Icon::None, Qt::red, 16, 1).isNull());
    }

    void pointersKeepTheirPlace_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("end");
        QTest::newRow("line") << QStringLiteral("a/very/long/path/CONSOLIDATED_CI_LOGS.txt#L4056")
                              << QStringLiteral("#L4056");
        QTest::newRow("range") << QStringLiteral("CONSOLIDATED_CI_LOGS.txt#L2025-L4066")
                               << QStringLiteral("#L2025-L4066");
        QTest::newRow("row") << QStringLiteral("autopack.db:token_estimation_v2_events#7") << QStringLiteral("#7");
    }

    void pointersKeepTheirPlace()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, end);
        const QFontMetricsF metrics(fontFor(TextStyle::Pointer));
        for (qreal width = metrics.horizontalAdvance(pointer); width > metrics.horizontalAdvance(end); width -= 20) {
            const QString shown = elidedPointer(pointer, metrics, width);
            QVERIFY2(shown.endsWith(end), qPrintable(shown));
            QVERIFY(metrics.horizontalAdvance(shown) <= width);
        }
    }

    void pointerLabelActivates()
    {
        PointerLabel label(lineOf("docs/README.md", 1440));
        label.resize(label.sizeHint());
        QCOMPARE(label.text(), QStringLiteral("README.md#L1440"));
        QSignalSpy activated(&label, &PointerLabel::activated);
        QTest::mouseClick(&label, Qt::LeftButton);
        QTest::keyClick(&label, Qt::Key_Return);
        QCOMPARE(activated.count(), 2);
        QCOMPARE(label.accessibleName(), QStringLiteral("docs/README.md#L1440"));
        QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("docs/README.md#L1440"));
    }

    void searchLineWaits()
    {
        SearchLine line(QStringLiteral("Filter"));
        QSignalSpy changed(&line, &SearchLine::filterChanged);
        QTest::keyClicks(&line, QStringLiteral("a.c"));
        QCOMPARE(changed.count(), 0);
        QTRY_COMPARE(changed.count(), 1);
        line.clear();
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(changed.count(), 2);
    }

    void segmentsExclude()
    {
        SegmentedControl control;
        control.addSegment(QStringLiteral("All"));
        control.addSegment(QStringLiteral("Changed"));
        QSignalSpy changed(&control, &SegmentedControl::currentChanged);
        control.setCurrent(0);
        QTest::mouseClick(control.button(1), Qt::LeftButton);
        QCOMPARE(control.current(), 1);
        QVERIFY(!control.isChecked(0));
        QCOMPARE(changed.count(), 2);
    }

    void signedNumbers()
    {
        QCOMPARE(signedNumber(1), QStringLiteral("+1"));
        QCOMPARE(signedNumber(0), QStringLiteral("\u00B10"));
        QCOMPARE(signedNumber(-1522), QStringLiteral("\u22121\u202f522"));
    }

private:
    std::unique_ptr<ThemeManager> m_themes;
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
