// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/slicedlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>

namespace exhibit {

SlicedLayout::SlicedLayout(QTextEdit* view) : QObject(view->document()), m_view(view)
{
    view->document()->documentLayout()->installEventFilter(this);
    view->installEventFilter(this);
}

bool SlicedLayout::isDone() const
{
    return m_next >= m_view->document()->characterCount();
}

bool SlicedLayout::eventFilter(QObject* watched, QEvent* event)
{
    constexpr int charactersAtOnce = 12'000;
    if (watched == m_view) {
        const bool isOther = event->type() == QEvent::Resize || event->type() == QEvent::FontChange;
        m_next = isOther ? 0 : m_next; // in another width all lines are others
        return false;
    }
    QTextDocument* document = m_view->document();
    if (event->type() != QEvent::Timer || watched != document->documentLayout() || isDone())
        return false;
    // To ask for the place of a paragraph lays out what is before it. When it comes to the end, the timer is its own
    // again.
    m_next += charactersAtOnce;
    ++m_steps;
    const QTextBlock block = isDone() ? document->lastBlock() : document->findBlock(m_next);
    static_cast<void>(document->documentLayout()->blockBoundingRect(block));
    return true;
}

} // namespace exhibit
