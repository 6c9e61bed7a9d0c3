// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/helpwindow.h"

#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"
#include "widgets/pages/report/reportpreview.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

// Q_INIT_RESOURCE must stand outside of any namespace.
static void initManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace exhibit {

namespace {

const QString firstPage = QStringLiteral("index.md");

/// `what-is-written-and-where`, as links in Markdown name a heading.
QString slugOf(const QString& heading)
{
    QString slug;
    const QString lower = heading.toLower();
    for (const QChar c : lower) {
        if (c.isLetterOrNumber() || c == QLatin1Char('-') || c == QLatin1Char('_'))
            slug += c;
        else if (c.isSpace())
            slug += QLatin1Char('-');
    }
    return slug;
}

void scrollTo(QTextBrowser* browser, const QString& slug)
{
    for (QTextBlock block = browser->document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || slugOf(block.text()) != slug)
            continue;
        QScrollBar* bar = browser->verticalScrollBar();
        bar->setValue(bar->value() + browser->cursorRect(QTextCursor(block)).top() - scaled(12));
        return;
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget* window) : QWidget(window, Qt::Window), m_browser(new QTextBrowser)
{
    initManual();
    setWindowTitle(tr("Exhibit manual"));
    resize(scaled(820), scaled(680));
    m_browser->setAccessibleName(windowTitle());
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_browser, 1);
    connect(m_browser, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    const auto key = [this](const QKeySequence& sequence, auto run) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, run);
    };
    key(Qt::ALT | Qt::Key_Left, [this] { step(-1); });
    key(Qt::ALT | Qt::Key_Right, [this] { step(+1); });
    key(QKeySequence::FindNext, [this] { find(false); });
    key(QKeySequence::FindPrevious, [this] { find(true); });
    key(Qt::Key_Escape, [this] { close(); });
    key(QKeySequence::Find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    go(firstPage);
    m_browser->setFocus();
}

QWidget* HelpWindow::makeBar()
{
    auto* bar = new QWidget;
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    m_back = makeIconButton(Icon::ChevronLeft, tr("Back (Alt+Left)"));
    m_forward = makeIconButton(Icon::ChevronRight, tr("Forward (Alt+Right)"));
    auto* contents = makeSmallButton(tr("Contents"), ButtonKind::Default);
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Find in this page"));
    m_find->setAccessibleName(m_find->placeholderText());
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(scaled(260));
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(contents);
    layout->addStretch(1);
    layout->addWidget(m_find, 1);
    connect(m_back, &QToolButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QToolButton::clicked, this, [this] { step(+1); });
    connect(contents, &QPushButton::clicked, this, [this] { go(firstPage); });
    connect(m_find, &QLineEdit::returnPressed, this, [this] { find(false); });
    return bar;
}

void HelpWindow::go(const QString& page, const QString& heading)
{
    if (!QFile::exists(QStringLiteral(":/manual/") + page))
        return;
    leave();
    m_places.resize(m_present + 1);
    m_places.append({page, heading, -1});
    ++m_present;
    showPlace(m_places[m_present]);
}

void HelpWindow::follow(const QUrl& link)
{
    const QString page = link.path().isEmpty() ? currentPage() : link.path();
    if (link.scheme().isEmpty() && !page.contains(QLatin1Char('/')))
        go(page, link.fragment());
    else
        copyAndTell(this, link.toString());
}

void HelpWindow::step(int direction)
{
    const qsizetype next = m_present + direction;
    if (next < 0 || next >= m_places.size())
        return;
    leave();
    m_present = next;
    showPlace(m_places[next]);
}

void HelpWindow::leave()
{
    if (m_present >= 0)
        m_places[m_present].scroll = m_browser->verticalScrollBar()->value();
}

void HelpWindow::showPlace(const Place& place)
{
    QFile file(QStringLiteral(":/manual/") + place.page);
    if (!file.open(QIODevice::ReadOnly))
        return;
    showReport(m_browser, file.readAll(), themeFor(this));
    m_browser->verticalScrollBar()->setValue(qMax(0, place.scroll));
    if (place.scroll < 0 && !place.heading.isEmpty())
        scrollTo(m_browser, place.heading);
    m_back->setEnabled(m_present > 0);
    m_forward->setEnabled(m_present + 1 < m_places.size());
}

void HelpWindow::find(bool backwards)
{
    QTextDocument::FindFlags flags;
    flags.setFlag(QTextDocument::FindBackward, backwards);
    if (m_find->text().isEmpty() || m_browser->find(m_find->text(), flags))
        return;
    m_browser->moveCursor(backwards ? QTextCursor::End : QTextCursor::Start); // once around
    m_browser->find(m_find->text(), flags);
}

void HelpWindow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_present < 0)
        return;
    leave();
    showPlace(m_places[m_present]);
}

} // namespace exhibit
