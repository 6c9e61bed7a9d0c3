// SPDX-License-Identifier: GPL-3.0-or-later
// Signs that no font has, and names that are longer than a line.
#include "models/items/roles.h"
#include "widgets/charts/chartpaint.h"
#include "widgets/common/controls/chip.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/glyphs.h"
#include "widgets/delegates/searchresultdelegate.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/text/textcells.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace exhibit;

namespace {

constexpr char32_t nowhere = 0x10FF00; // for private use; no font has it

QString sign()
{
    return QString::fromUcs4(&nowhere, 1);
}

QImage chartTitled(const QString& text)
{
    QImage image(300, 40, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCentred(&painter, text, 150, 10, 290, fontFor(TextStyle::Label), Qt::black);
    return image;
}

QImage rowWith(const QString& below)
{
    QStandardItemModel model(1, 1);
    const TwoLineDelegate delegate([&below](const QModelIndex&) {
        TwoLineDelegate::Data data;
        data.title = QStringLiteral("A reason");
        data.below = below;
        return data;
    });
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 300, 90);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, model.index(0, 0));
    return image;
}

/// A found line with a match on its last word.
QImage resultWith(const QString& text)
{
    QStandardItemModel model;
    model.appendRow(new QStandardItem(QStringLiteral("a.log")));
    auto* line = new QStandardItem(text + QStringLiteral(" found"));
    line->setData(QVariant::fromValue(QVector<TextRange>{{int(text.size()) + 1, 5}}), MatchesRole);
    model.item(0)->appendRow(line);
    const SearchResultDelegate delegate;
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, 400, 28);
    QImage image(option.rect.size(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, line->index());
    return image;
}

QImage chipWith(const QString& value)
{
    Chip chip(QStringLiteral("Run"), value);
    chip.resize(chip.sizeHint());
    return chip.grab().toImage();
}

} // namespace

class TestGlyphs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatNoFontHas_data();
    void namesWhatNoFontHas();
    void cellsNameIt();
    void paintedTextsNameIt();
    void knownSignsHaveNames();
    void wrapsLongNames_data();
    void wrapsLongNames();
    void copiesNoBreaks();
};

void TestGlyphs::namesWhatNoFontHas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("letters") << QStringLiteral("3 failed") << QStringLiteral("3 failed");
    QTest::newRow("accents") << QStringLiteral("größer – “so”") << QStringLiteral("größer – “so”");
    QTest::newRow("narrow space") << QStringLiteral("1\u202F522") << QStringLiteral("1\u202F522");
    QTest::newRow("unknown") << QString(QStringLiteral("a ") + sign() + QStringLiteral(" b"))
                             << QStringLiteral("a ‹U+10FF00› b");
    QTest::newRow("styled") << QString(sign() + QChar(0xFE0F) + QStringLiteral("b")) << QStringLiteral("‹U+10FF00›b");
    QTest::newRow("half a pair") << QString(QStringLiteral("a") + QChar(0xDBFF))
                                 << QString(QStringLiteral("a") + glyphName(0xDBFF));
}

void TestGlyphs::namesWhatNoFontHas()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(drawable(text), shown);
    ToneLabel label(text);
    QCOMPARE(label.text(), text);
    QCOMPARE(static_cast<QLabel&>(label).QLabel::text(), shown);
}

void TestGlyphs::cellsNameIt()
{
    const TextCells cells(QStringLiteral("ab") + sign() + QStringLiteral("c"));
    QCOMPARE(cells.cellCount(), 3 + int(glyphName(nowhere).size()));
    const auto pieces = cells.piecesIn(0, cells.cellCount());
    QCOMPARE(pieces.size(), std::size_t(3));
    QCOMPARE(cells.shownText(pieces[1]), QStringLiteral("‹U+10FF00›"));
    QCOMPARE(cells.indexAt(2), 2);
    QCOMPARE(cells.nextIndex(2), 4); // one step of the cursor
}

void TestGlyphs::paintedTextsNameIt()
{
    const QString named = glyphName(nowhere);
    QCOMPARE(chartTitled(sign()), chartTitled(named));
    QCOMPARE(rowWith(sign()), rowWith(named));
    QCOMPARE(chipWith(sign()), chipWith(named));
    QCOMPARE(resultWith(sign()), resultWith(named));
}

void TestGlyphs::knownSignsHaveNames()
{
    QCOMPARE(glyphName(0x2705), QStringLiteral("‹check mark›"));
    QCOMPARE(glyphName(0x1F9EA), QStringLiteral("‹U+1F9EA›"));
}

void TestGlyphs::wrapsLongNames_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown"); // | where a line may end
    QTest::newRow("sentence") << QStringLiteral("3 of 4 tests, a/b.py") << QStringLiteral("3 of 4 tests, a/b.py");
    QTest::newRow("pointer") << QStringLiteral("see reports/nightly_unit.json#L10-L20 there")
                             << QStringLiteral("see reports/|nightly_|unit.|json#|L10-|L20 there");
    QTest::newRow("test") << QStringLiteral("tests/test_shop.py::TestCart::test_total")
                          << QStringLiteral("tests/|test_|shop.|py::|TestCart::|test_|total");
    QTest::newRow("lines") << QStringLiteral("one\n  two") << QStringLiteral("one\n  two");
}

void TestGlyphs::wrapsLongNames()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(breakable(text).replace(QChar(0x200B), QLatin1Char('|')), shown);
    QCOMPARE(withoutBreaks(breakable(text)), text);
}

void TestGlyphs::copiesNoBreaks()
{
    const QString name = QStringLiteral("tests/test_shop_with_a_name_that_is_long.py::TestCart::test_total");
    ToneLabel label(name);
    label.setWordWrap(true);
    label.setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QVERIFY(label.heightForWidth(150) > label.heightForWidth(2000)); // it wraps
    QVERIFY(label.minimumSizeHint().width() < 250);
    label.show();
    label.setSelection(0, static_cast<int>(label.QLabel::text().size()));
    label.setFocus();
    QTest::keyClick(&label, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), name);
}

QTEST_MAIN(TestGlyphs)
#include "tst_glyphs.moc"
