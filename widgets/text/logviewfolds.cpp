// SPDX-License-Identifier: GPL-3.0-or-later
// What LogView folds and takes apart.
#include "models/items/itemtext.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/look/fonts.h"
#include "widgets/text/folds/foldfinder.h"
#include "widgets/text/folds/jsonrows.h"
#include "widgets/text/linefinder.h"
#include "widgets/text/logview.h"
#include "widgets/text/textcursor.h"

#include <QMenu>

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

QString countedWords(qint64 count, const QString& one, const QString& many)
{
    return count == 1 ? one : many.arg(groupedNumber(count));
}

} // namespace

TextCursor LogView::textCursor() const
{
    return TextCursor(m_lines, &m_folds);
}

void LogView::setFoldable(bool foldable)
{
    m_foldable = foldable;
    m_foldFinder->start(m_foldable ? m_source : nullptr);
    relayout();
}

bool LogView::isFindingFolds() const
{
    return m_foldFinder->isRunning();
}

void LogView::takeFolds(const std::vector<Fold>& folds)
{
    m_folds.add(folds);
    if (m_foldsWanted.isEmpty())
        return viewport()->update();
    m_folds.close(m_foldsWanted, folds);
    // Where the person is going to is seen, whatever was folded there.
    for (const LineNumber line : {m_highlightFirst, m_selection.cursor.line}) {
        if (line.isValid())
            m_folds.reveal(line);
    }
    foldsChanged();
}

KeptFolds LogView::keptFolds() const
{
    KeptFolds kept = m_foldFinder->isRunning() && !m_foldsWanted.isEmpty() ? m_foldsWanted : m_folds.closed();
    kept.apart.clear();
    for (const qint64 line : m_apart)
        kept.apart.push_back(LineNumber{line});
    return kept;
}

void LogView::setKeptFolds(const KeptFolds& kept)
{
    if (!m_foldable || !m_source)
        return;
    m_foldsWanted = kept;
    m_apart.clear();
    for (const LineNumber line : kept.apart) {
        if (line.value <= m_lines.lineCount() && canTakeApart(line))
            m_apart.insert(line.value);
    }
    m_folds.close(kept, std::vector<Fold>(m_folds.all()));
    if (!m_foldFinder->isRunning())
        m_foldsWanted = {};
    foldsChanged();
}

QString LogView::foldsCutText() const
{
    const qint64 line = m_foldFinder->cutAt();
    return line == 0 ? QString()
                     : tr("Below line %1 no folds are looked for: there are too many").arg(groupedNumber(line));
}

bool LogView::canTakeApart(LineNumber line)
{
    return m_foldable && isLongJson(m_lines.line(line).text());
}

int LogView::indentOf(const LogLayout::Row& row) const
{
    if (row.cells < 0 || !isTakenApart(row.place.line))
        return 0;
    const std::vector<int>& indents = m_lines.takenApart(row.place.line, m_layout.columns()).indents;
    const auto at = static_cast<std::size_t>(row.place.row);
    return at < indents.size() ? indents[at] : 0;
}

void LogView::foldsChanged()
{
    m_layout.setTop(m_layout.top());
    m_ruler->update();
    syncScrollBars();
}

void LogView::revealLine(LineNumber line)
{
    if (m_folds.reveal(line))
        foldsChanged();
}

void LogView::setTopLine(LineNumber line)
{
    m_layout.setTop({LineNumber{std::max<qint64>(1, line.value)}, 0});
    syncScrollBars();
}

void LogView::toggleFold(LineNumber line)
{
    const Fold* fold = m_folds.at(line);
    if (!fold && canTakeApart(line)) {
        if (m_apart.erase(line.value) == 0)
            m_apart.insert(line.value);
        m_leftCell = 0;
        return foldsChanged();
    }
    if (!fold)
        fold = m_folds.around(line);
    if (!fold)
        return tell(this, m_foldFinder->isRunning() ? tr("Folds are still looked for")
                          : m_foldFinder->cutAt() > 0 && line.value > m_foldFinder->cutAt()
                              ? foldsCutText()
                              : tr("Nothing to fold here"));
    const bool close = !m_folds.isClosed(fold->head);
    const Fold taken = *fold;
    m_folds.setClosed(taken.head, close);
    if (close && taken.contains(m_selection.cursor.line) && !hasSelection())
        select({taken.head, 0}, {taken.head, 0});
    foldsChanged();
    m_layout.reveal(taken.head, 0);
    syncScrollBars();
    tell(this, close ? countedWords(taken.hidden(), tr("1 line folded"), tr("%1 lines folded"))
                     : countedWords(taken.hidden(), tr("1 line unfolded"), tr("%1 lines unfolded")));
}

void LogView::setAllFolded(std::optional<FoldKind> kind, bool folded)
{
    const LineNumber top = m_layout.top().line;
    m_folds.setAllClosed(kind, folded);
    if (!folded && !kind)
        m_apart.clear();
    if (!hasSelection()) {
        const LineNumber head = m_folds.shown(m_selection.cursor.line);
        if (head != m_selection.cursor.line)
            select({head, 0}, {head, 0});
    }
    m_layout.setTop({top, 0});
    foldsChanged();
    const qint64 hidden = m_folds.hiddenIn(LineNumber{1}, LineNumber{m_folds.lineCount()});
    const QString told =
        hidden > 0 ? tr("%1 of %2 lines folded").arg(groupedNumber(hidden), groupedNumber(m_folds.lineCount()))
        : m_folds.all().empty() ? tr("Nothing to fold in this text")
                                : tr("No line is folded");
    const QString cut = folded ? foldsCutText() : QString();
    tell(this, cut.isEmpty() ? told : told + QStringLiteral(". ") + cut);
}

QString LogView::foldedWords(LineNumber head) const
{
    const Fold* fold = m_folds.isClosed(head) ? m_folds.at(head) : nullptr;
    if (!fold)
        return {};
    const qint64 lines = fold->hidden();
    QString words;
    switch (fold->kind) {
    case FoldKind::Group:
        words = countedWords(lines, tr("1 line"), tr("%1 lines"));
        break;
    case FoldKind::Trace:
        words = countedWords(lines, tr("1 line of a trace"), tr("%1 lines of a trace"));
        break;
    case FoldKind::Equal:
        words = countedWords(lines, tr("1 more like this"), tr("%1 more like this"));
        break;
    case FoldKind::Passing:
        words = countedWords(lines, tr("1 more that passes"), tr("%1 more that pass"));
        break;
    }
    const std::vector<FindHit>& hits = m_finder->hits();
    const auto before = [](const FindHit& hit, LineNumber line) { return hit.line < line; };
    const auto first = std::lower_bound(hits.begin(), hits.end(), head.plus(1), before);
    const auto end = std::lower_bound(first, hits.end(), fold->last.plus(1), before);
    if (first != end)
        words += QStringLiteral(" \u00B7 ") + countedWords(end - first, tr("1 hit"), tr("%1 hits"));
    return QChar(0x2026) + QChar(QLatin1Char(' ')) + words;
}

bool LogView::isOnFoldSign(const QPoint& point) const
{
    constexpr int signWidth = 17;
    if (!m_foldable || point.x() >= gutterWidth() || point.x() < gutterWidth() - scaled(signWidth))
        return false;
    const LineNumber line = lineAt(point);
    return line.isValid() && (m_folds.at(line) || isLongJson(m_lines.line(line).text()));
}

void LogView::addFolds(QMenu* menu)
{
    const LineNumber line = m_selection.cursor.line;
    if (!m_foldable)
        return;
    QMenu* folds = menu->addMenu(tr("Fold"));
    const Fold* here = m_folds.at(line) ? m_folds.at(line) : m_folds.around(line);
    const bool apart = !m_folds.at(line) && canTakeApart(line);
    const bool isOpen = here && !m_folds.isClosed(here->head);
    QAction* toggle =
        folds->addAction(apart    ? (isTakenApart(line) ? tr("One row for this JSON") : tr("Take this JSON apart"))
                         : isOpen ? tr("Fold these lines")
                                  : tr("Unfold these lines"),
                         this, [this, line] { toggleFold(line); });
    toggle->setShortcut(QKeySequence(Qt::Key_Space));
    toggle->setEnabled(apart || here);
    folds->addSeparator();
    const std::array<std::pair<FoldKind, QString>, 4> kinds{{{FoldKind::Group, tr("Fold groups")},
                                                             {FoldKind::Trace, tr("Fold stack traces")},
                                                             {FoldKind::Equal, tr("Fold equal lines")},
                                                             {FoldKind::Passing, tr("Fold passing tests")}}};
    for (const auto& [kind, words] : kinds) {
        const qint64 count = m_folds.count(kind);
        QAction* all = folds->addAction(QStringLiteral("%1 (%2)").arg(words, groupedNumber(count)), this,
                                        [this, of = kind] { setAllFolded(of, true); });
        all->setEnabled(count > 0);
    }
    folds->addSeparator();
    const bool anyClosed = m_folds.hasClosed();
    QAction* foldAll = folds->addAction(tr("Fold all"), this, [this] { setAllFolded({}, true); });
    QAction* unfoldAll = folds->addAction(tr("Unfold all"), this, [this] { setAllFolded({}, false); });
    (anyClosed ? unfoldAll : foldAll)->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_Space));
    foldAll->setEnabled(!m_folds.all().empty());
    unfoldAll->setEnabled(anyClosed || !m_apart.empty());
    if (const QString cut = foldsCutText(); !cut.isEmpty())
        folds->addAction(cut)->setEnabled(false);
}

} // namespace exhibit
