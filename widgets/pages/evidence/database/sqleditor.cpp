// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/database/sqleditor.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QSyntaxHighlighter>
#include <QTextBlock>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int gutterWidth = 36;

} // namespace

/// Keywords, strings and comments. Long lines are left plain.
class SqlEditor::Colours : public QSyntaxHighlighter
{
public:
    Colours(QTextDocument* document, const QWidget* widget) : QSyntaxHighlighter(document), m_widget(widget) {}

protected:
    void highlightBlock(const QString& text) override
    {
        constexpr qsizetype longest = 4000;
        if (text.size() > longest)
            return;
        static const QRegularExpression tokens(
            QStringLiteral(
                "('(?:[^']|'')*'?)|(--.*$)|\\b(select|from|where|group|order|by|having|limit|offset|as|and|or|"
                "not|in|is|null|like|glob|between|case|when|then|else|end|join|left|inner|cross|outer|on|"
                "using|union|all|distinct|with|recursive|values|exists|asc|desc|over|partition|filter)\\b"),
            QRegularExpression::CaseInsensitiveOption);
        const Theme& theme = themeFor(m_widget);
        for (auto match = tokens.globalMatch(text); match.hasNext();) {
            const QRegularExpressionMatch token = match.next();
            const QColor ink = token.hasCaptured(1) && token.capturedLength(1) > 0   ? theme.ok
                               : token.hasCaptured(2) && token.capturedLength(2) > 0 ? theme.muted
                                                                                     : theme.accent;
            setFormat(static_cast<int>(token.capturedStart()), static_cast<int>(token.capturedLength()), ink);
        }
    }

private:
    const QWidget* m_widget;
};

class SqlEditor::Gutter : public QWidget
{
public:
    explicit Gutter(SqlEditor* editor) : QWidget(editor), m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        m_editor->paintGutter(&painter);
    }

private:
    SqlEditor* m_editor;
};

SqlEditor::SqlEditor(QWidget* parent)
    : QPlainTextEdit(parent), m_colours(new Colours(document(), this)), m_gutter(new Gutter(this))
{
    setAccessibleName(tr("Query"));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setStyleSheet(QStringLiteral("QPlainTextEdit { border: none; border-radius: 0; padding: 2px 0; }"));
    setPlaceholderText(tr("SELECT … – Ctrl+Enter runs it"));
    setTextStyle(this, TextStyle::Code);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::textChanged, m_gutter, qOverload<>(&QWidget::update));
    applyMetrics();
}

void SqlEditor::applyMetrics()
{
    setViewportMargins(scaled(gutterWidth + 8), 0, 0, 0);
}

int SqlEditor::heightOfLines(int lines) const
{
    return lines * QFontMetrics(fontFor(TextStyle::Code)).lineSpacing() + scaled(14);
}

void SqlEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    m_gutter->setGeometry(0, 0, scaled(gutterWidth), height());
}

void SqlEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        applyMetrics();
    if (event->type() == QEvent::PaletteChange)
        m_colours->rehighlight();
}

void SqlEditor::paintGutter(QPainter* painter)
{
    const Theme& theme = themeFor(this);
    painter->fillRect(m_gutter->rect(), theme.panel);
    painter->setPen(theme.hair);
    painter->drawLine(m_gutter->width() - 1, 0, m_gutter->width() - 1, m_gutter->height());
    painter->setPen(theme.gutter);
    painter->setFont(font());
    const int offset = viewport()->y();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > viewport()->height())
            break;
        painter->drawText(QRectF(0, place.top() + offset, m_gutter->width() - scaled(8), place.height()),
                          Qt::AlignRight | Qt::AlignTop, QString::number(block.blockNumber() + 1));
    }
}

void SqlEditor::remember(const QString& query)
{
    m_history.removeAll(query);
    m_history.prepend(query);
    while (m_history.size() > mostRemembered)
        m_history.removeLast();
    m_place = -1;
    Q_EMIT historyChanged();
}

void SqlEditor::showQuery(const QString& query)
{
    QTextCursor cursor = textCursor();
    cursor.select(QTextCursor::Document);
    cursor.insertText(query);
    setTextCursor(cursor);
}

void SqlEditor::stepHistory(int direction)
{
    const int place = std::clamp(m_place + direction, -1, static_cast<int>(m_history.size()) - 1);
    if (place == m_place)
        return;
    if (m_place < 0)
        m_draft = toPlainText();
    m_place = place;
    showQuery(place < 0 ? m_draft : m_history[place]);
}

/// The window knows Esc and Ctrl+Enter as well; here they are the editor's.
bool SqlEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isOwn = key->key() == Qt::Key_Escape ||
                           (key->modifiers() == Qt::ControlModifier &&
                            (key->key() == Qt::Key_Return || key->key() == Qt::Key_Up || key->key() == Qt::Key_Down));
        if (isOwn) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void SqlEditor::keyPressEvent(QKeyEvent* event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->key() == Qt::Key_Escape)
        Q_EMIT stopRequested();
    else if (control && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT runRequested();
    else if (control && event->key() == Qt::Key_Up)
        stepHistory(1);
    else if (control && event->key() == Qt::Key_Down)
        stepHistory(-1);
    else
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace exhibit
