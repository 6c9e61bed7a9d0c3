// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/findbar.h"

#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/numbers.h"
#include "widgets/text/logview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyle>
#include <QTimer>
#include <QToolButton>
#include <QVariant>

namespace exhibit {

namespace {

constexpr int patienceMs = 120;
enum Option { MatchCase, WholeWord, Regex };

QString searchHint()
{
    return FindBar::tr("Up and Down: what was searched before");
}

} // namespace

FindBar::FindBar(QWidget* parent) : QWidget(parent), m_timer(new QTimer(this))
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(10), scaled(6), scaled(10), scaled(6));
    layout->setSpacing(6);
    m_field = new QLineEdit;
    m_field->setPlaceholderText(tr("Find"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_field->setToolTip(searchHint());
    m_field->addAction(themedIcon(Icon::Search, Tone::Secondary), QLineEdit::LeadingPosition)->setText(tr("Find"));
    m_field->setMinimumWidth(scaled(160));
    m_field->setMaximumWidth(scaled(340));
    m_field->installEventFilter(this);
    m_count = new ToneLabel(QString(), TextStyle::Label, Tone::Muted, m_field);
    m_previous = makeIconButton(Icon::ChevronUp, tr("Previous match (Shift+F3)"));
    m_next = makeIconButton(Icon::ChevronDown, tr("Next match (F3)"));
    m_options = new SegmentedControl;
    m_options->setExclusive(false);
    m_options->addSegment(QStringLiteral("Aa"));
    m_options->addSegment(tr("Word"));
    m_options->addSegment(QStringLiteral(".*"));
    m_options->setSegmentToolTip(MatchCase, tr("Match case"));
    m_options->setSegmentToolTip(WholeWord, tr("Whole words"));
    m_options->setSegmentToolTip(Regex, tr("Regular expression"));
    m_close = makeIconButton(Icon::Close, tr("Close (Esc)"));
    layout->addWidget(m_field, 3);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addWidget(m_options);
    layout->addStretch(1);
    layout->addWidget(m_close);

    m_timer->setSingleShot(true);
    m_timer->setInterval(patienceMs);
    connect(m_timer, &QTimer::timeout, this, &FindBar::search);
    connect(m_field, &QLineEdit::textChanged, m_timer, qOverload<>(&QTimer::start));
    connect(m_options, &SegmentedControl::toggled, this, &FindBar::search);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::closeBar);
    showState();
}

void FindBar::setTarget(LogView* view)
{
    if (m_view)
        m_view->disconnect(this);
    m_view = view;
    if (!view)
        return showState();
    connect(view, &LogView::findRequested, this, &FindBar::open);
    connect(view, &LogView::findChanged, this, &FindBar::showState);
    connect(view, &LogView::findFailed, this, [this](const QString& why) {
        m_error = why;
        showState();
    });
    if (isVisible())
        search();
}

void FindBar::addWidget(QWidget* widget)
{
    auto* box = static_cast<QHBoxLayout*>(layout());
    box->insertWidget(box->count() - 1, widget);
}

void FindBar::open()
{
    show();
    if (m_view && m_view->hasSelection()) {
        const QString selected = m_view->selectedText();
        if (!selected.contains(QLatin1Char('\n')))
            m_field->setText(selected);
    }
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void FindBar::setPattern(const QString& pattern)
{
    m_field->setText(pattern);
    remember();
    search();
}

FindQuery FindBar::query() const
{
    return {m_field->text(), m_options->isChecked(Regex), m_options->isChecked(MatchCase),
            m_options->isChecked(WholeWord)};
}

void FindBar::search()
{
    m_timer->stop();
    m_error.clear();
    if (m_view)
        m_view->find(query());
    showState();
}

void FindBar::findNext()
{
    if (m_timer->isActive())
        return search();
    if (m_view)
        m_view->findNext(LogView::Search::Forward);
}

void FindBar::findPrevious()
{
    if (m_view)
        m_view->findNext(LogView::Search::Backward);
}

void FindBar::closeBar()
{
    remember();
    hide();
    if (m_view) {
        m_view->find({});
        m_view->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT closed();
}

/// Only what a person went on with: not each letter of it.
void FindBar::remember()
{
    m_walked = -1;
    const QString pattern = m_field->text();
    if (pattern.trimmed().isEmpty() || m_history.value(0) == pattern)
        return;
    m_history.removeAll(pattern);
    m_history.prepend(pattern);
    m_history = m_history.mid(0, mostRemembered);
    Q_EMIT historyChanged();
}

void FindBar::walkHistory(int direction)
{
    const qsizetype to = m_walked + direction;
    if (to < -1 || to >= m_history.size())
        return;
    if (m_walked < 0)
        m_typed = m_field->text();
    m_walked = to;
    m_field->setText(to < 0 ? m_typed : m_history[to]);
}

void FindBar::showState()
{
    const qint64 count = m_view ? m_view->findCount() : 0;
    const bool asked = !m_field->text().isEmpty();
    const bool running = m_view && m_view->findRunning();
    QString text;
    if (!m_error.isEmpty())
        text = tr("not a pattern");
    else if (asked && count > 0)
        text = tr("%1 of %2").arg(groupedNumber(m_view->findCurrent()), groupedNumber(count)) +
               (running ? QChar(0x2026) : QChar(0x200A));
    else if (asked)
        text = running ? tr("searching\u2026") : tr("no match");
    m_count->setText(text.trimmed());
    static_cast<ToneLabel*>(m_count)->setTone(m_error.isEmpty() ? Tone::Muted : Tone::Fail);
    m_field->setToolTip(m_error.isEmpty() ? searchHint() : m_error);
    m_field->setAccessibleDescription(m_error.isEmpty() ? m_count->text() : m_error);
    if (m_field->property("invalid").toBool() != !m_error.isEmpty()) {
        m_field->setProperty("invalid", !m_error.isEmpty());
        m_field->style()->unpolish(m_field);
        m_field->style()->polish(m_field);
    }
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    layOutCount();
}

void FindBar::layOutCount()
{
    const QSize size = m_count->sizeHint();
    m_count->setGeometry(m_field->width() - size.width() - scaled(9), (m_field->height() - size.height()) / 2,
                         size.width(), size.height());
    m_field->setTextMargins(0, 0, m_count->text().isEmpty() ? 0 : size.width() + scaled(8), 0);
}

bool FindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::Resize)
        layOutCount();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() == Qt::Key_Escape) {
        closeBar();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        remember();
        key->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
        return true;
    }
    if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down) {
        walkHistory(key->key() == Qt::Key_Up ? +1 : -1);
        return true;
    }
    if (key->matches(QKeySequence::FindNext) || key->matches(QKeySequence::FindPrevious)) {
        key->matches(QKeySequence::FindNext) ? findNext() : findPrevious();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace exhibit
