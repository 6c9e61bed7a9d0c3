// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/searchline.h"

#include "widgets/common/look/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QStyle>
#include <QTimer>
#include <QVariant>

namespace exhibit {

namespace {

constexpr int patienceMs = 250;

} // namespace

SearchLine::SearchLine(const QString& placeholder, QWidget* parent) : QLineEdit(parent), m_timer(new QTimer(this))
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    addAction(themedIcon(Icon::Filter, Tone::Muted), QLineEdit::LeadingPosition);
    auto* clearAction = addAction(themedIcon(Icon::Close, Tone::Muted), QLineEdit::TrailingPosition);
    clearAction->setToolTip(tr("Clear"));
    clearAction->setVisible(false);
    connect(clearAction, &QAction::triggered, this, [this] {
        clear();
        emitNow();
    });
    m_regex = addAction(themedIcon(Icon::Dots, Tone::Muted), QLineEdit::TrailingPosition);
    m_regex->setCheckable(true);
    m_regex->setToolTip(tr("Regular expression"));
    m_regex->setVisible(false);
    connect(m_regex, &QAction::toggled, this, &SearchLine::emitNow);
    m_timer->setSingleShot(true);
    m_timer->setInterval(patienceMs);
    connect(m_timer, &QTimer::timeout, this, &SearchLine::emitNow);
    connect(this, &QLineEdit::textChanged, this, [this, clearAction](const QString& text) {
        clearAction->setVisible(!text.isEmpty());
        m_timer->start();
    });
}

void SearchLine::setRegexAllowed(bool allowed)
{
    m_regex->setVisible(allowed);
}

void SearchLine::setRegex(bool regex)
{
    m_regex->setChecked(regex);
}

bool SearchLine::isRegex() const
{
    return m_regex->isChecked();
}

QRegularExpression SearchLine::expression() const
{
    const QRegularExpression::PatternOptions options = QRegularExpression::CaseInsensitiveOption;
    if (!isRegex())
        return QRegularExpression(QRegularExpression::escape(text()), options);
    const QRegularExpression pattern(text(), options);
    return pattern.isValid() ? pattern : QRegularExpression();
}

void SearchLine::validate()
{
    const QRegularExpression pattern(text());
    const QString error = isRegex() && !pattern.isValid() ? tr("Not a regular expression: %1 (at character %2)")
                                                                .arg(pattern.errorString())
                                                                .arg(pattern.patternErrorOffset() + 1)
                                                          : QString();
    if (error == m_error)
        return;
    m_error = error;
    setToolTip(error);
    setAccessibleDescription(error);
    setProperty("invalid", !error.isEmpty());
    style()->unpolish(this);
    style()->polish(this);
    Q_EMIT validityChanged(error);
}

void SearchLine::emitNow()
{
    m_timer->stop();
    validate();
    if (isValid())
        Q_EMIT filterChanged(expression());
}

void SearchLine::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emitNow();
        return;
    case Qt::Key_Down:
        Q_EMIT downPressed();
        return;
    case Qt::Key_Escape:
        if (!text().isEmpty()) {
            clear();
            emitNow();
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace exhibit
