// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/stylesheet.h"

#include "widgets/common/look/theme.h"

#include <QRegularExpression>

#include <cmath>

namespace exhibit {

namespace {

// @name is a colour token, `12u` a length that grows with the text, `1px` a line that does not.
const char* const buttons = R"(
QPushButton { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 0 11u;
    min-height: 26u; }
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @accentFill; }
QPushButton:disabled { color: @disabled; border-color: @hair; background: @panel; }
QPushButton[small="true"] { min-height: 22u; padding: 0 8u; }
QPushButton[chevron="true"] { padding-right: 26u; }
QPushButton[kind="primary"] { background: @accent; color: @accentText; border-color: @accent; }
QPushButton[kind="primary"]:hover, QPushButton[kind="primary"]:pressed { background: @accentHover;
    border-color: @accentHover; }
QPushButton[kind="primary"]:disabled { background: @panel; color: @disabled; border-color: @line; }
QPushButton[kind="ghost"] { background: transparent; color: @text2; border-color: transparent; }
QPushButton[kind="ghost"]:hover { background: @hover; }
QPushButton[kind="ghost"]:disabled { color: @disabled; }
QPushButton[kind="link"] { background: transparent; color: @accent; border: none; padding: 0 2u; min-height: 22u; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; color: @text2;
    padding: 3u; min-width: 20u; min-height: 20u; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @accentFill; color: @accent; }
QToolButton:disabled { color: @disabled; }
QToolButton::menu-indicator { image: none; width: 0; }
)";

const char* const fields = R"(
QLineEdit, QPlainTextEdit, QTextEdit, QAbstractSpinBox { background: @panel; color: @text; border: 1px solid @line;
    border-radius: 6px; padding: 0 8u; selection-background-color: @sel; selection-color: @text; }
QLineEdit, QAbstractSpinBox { min-height: 26u; }
QPlainTextEdit, QTextEdit { padding: 6u 8u; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QAbstractSpinBox:focus { border-color: @accent; }
QLineEdit[invalid="true"] { border-color: @fail; }
QLineEdit:disabled, QPlainTextEdit:disabled { color: @disabled; background: @sunken; border-color: @hair; }
QLineEdit[kind="search"] { background: @sunken; }
QLineEdit > QToolButton { border: none; background: transparent; padding: 0; margin: 0; min-width: 0; min-height: 0; }
QLineEdit[kind="plain"] { border: none; background: transparent; padding: 0; }
QTextBrowser { background: @panel; }
)";

const char* const views = R"(
QAbstractItemView { background: @panel; color: @text; border: none; outline: none;
    selection-background-color: @sel; selection-color: @text; }
QAbstractScrollArea { background: @panel; border: none; }
QComboBox QAbstractItemView { border: 1px solid @line; padding: 3px; }
QComboBox QAbstractItemView::item { min-height: 26u; padding: 0 8u; border-radius: 4px; }
QComboBox QAbstractItemView::item:selected { background: @sel; color: @text; }
QScrollArea, QScrollArea > QWidget > QWidget#page { background: transparent; border: none; }
QListView[kind="rail"] { background: @rail; }
QTableView { gridline-color: transparent; }
QHeaderView { background: @sunken; border: none; }
QHeaderView::section { background: @sunken; color: @muted; border: none; border-bottom: 1px solid @hair;
    padding: 0 10u; }
QTableCornerButton::section { background: @sunken; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border: 3px solid @panel; border-radius: 6px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @ctl; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: @panel; border: none; }
)";

const char* const frames = R"(
QToolTip { background: @panel; color: @text; border: 1px solid @line; padding: 5px 7px; }
QMenu { background: @panel; color: @text; border: 1px solid @line; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 5u 24u 5u 12u; border-radius: 4px; }
QMenu::item:selected { background: @sel; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @hair; margin: 4px 6px; }
QMenu::icon { padding-left: 8u; }
QMenuBar { background: @panel; color: @text2; border-bottom: 1px solid @hair; }
QMenuBar::item { padding: 4u 8u; background: transparent; }
QMenuBar::item:selected { background: @hover; }
QToolBar { background: @panel; border: none; border-bottom: 1px solid @hair; spacing: 6u; }
QStatusBar { background: @rail; color: @text2; border-top: 1px solid @hair; }
QStatusBar::item { border: none; }
QTabWidget::pane { border: none; }
QTabBar { background: @sunken; qproperty-drawBase: 0; }
QTabBar::tab { background: @sunken; color: @text2; border: none; border-right: 1px solid @hair;
    border-top: 2px solid transparent; padding: 0 12u; min-height: 33u; }
QTabBar::tab:selected { background: @panel; color: @text; border-top-color: @accent; }
QTabBar::tab:hover:!selected { background: @hover; }
QDockWidget { color: @text; }
QDockWidget::title { background: @panel; padding: 8u; }
QSplitter { background: transparent; }
QGroupBox { border: none; margin-top: 20u; }
QGroupBox::title { color: @text; subcontrol-origin: margin; left: 0; }
QProgressBar { background: @skipFill; border: none; border-radius: 2px; max-height: 8px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QCheckBox, QRadioButton { color: @text; spacing: 8u; }
QCheckBox:disabled, QRadioButton:disabled { color: @disabled; }
)";

QColor token(const Theme& t, const QString& name)
{
    const std::pair<const char*, QColor> tokens[] = {
        {"panel", t.panel},
        {"sunken", t.sunken},
        {"rail", t.rail},
        {"hover", t.hover},
        {"sel", t.sel},
        {"hair", t.hair},
        {"line", t.line},
        {"ctl", t.ctl},
        {"text", t.text},
        {"text2", t.text2},
        {"muted", t.muted},
        {"disabled", t.disabled},
        {"accent", t.accent},
        {"accentHover", t.accentHover},
        {"accentFill", t.accentFill},
        {"accentText", t.accentText},
        {"fail", t.fail},
        {"skipFill", t.skipFill},
    };
    for (const auto& [key, colour] : tokens) {
        if (name == QLatin1String(key))
            return colour;
    }
    return t.text;
}

} // namespace

QString styleSheetFor(const Theme& theme, double scale)
{
    const QString source =
        QString::fromUtf8(buttons) + QString::fromUtf8(fields) + QString::fromUtf8(views) + QString::fromUtf8(frames);
    static const QRegularExpression pattern(QStringLiteral("@([a-zA-Z0-9]+)|\\b(\\d+)u\\b"));
    QString sheet;
    sheet.reserve(source.size() * 2);
    qsizetype at = 0;
    for (auto matches = pattern.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        sheet += QStringView(source).mid(at, match.capturedStart() - at);
        if (match.hasCaptured(1) && !match.captured(1).isEmpty())
            sheet += token(theme, match.captured(1)).name();
        else
            sheet += QString::number(std::lround(match.captured(2).toInt() * scale)) + QLatin1String("px");
        at = match.capturedEnd();
    }
    return sheet + QStringView(source).mid(at).toString();
}

} // namespace exhibit
