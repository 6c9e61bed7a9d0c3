// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/commits/commitdiffcard.h"

#include "models/items/commits/commitrows.h"
#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/views/viewkeys.h"
#include "widgets/diff/diffview.h"
#include "widgets/pages/evidence/evidencefiles.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace exhibit {

namespace {

/// Longer diffs are shown up to here and said to go on: the rest is in the context file itself.
constexpr qint64 mostDiffLines = 20'000;

const QString splitKey = QStringLiteral("split");
const QString blanksKey = QStringLiteral("ignoresBlanks");
const QString allFilesKey = QStringLiteral("allFiles");

/// The two lines that say to which file hunks belong, as a patch needs them.
QString fileHead(const CommitFile& file)
{
    const QString path = fromUtf8(file.path);
    const QString nothing = QStringLiteral("/dev/null");
    const QString before = file.oldPath.empty() ? path : fromUtf8(file.oldPath);
    return QStringLiteral("--- %1\n+++ %2\n")
        .arg(file.status == "A" ? nothing : QStringLiteral("a/") + before,
             file.status == "D" ? nothing : QStringLiteral("b/") + path);
}

/// Takes what it writes off the lines that may still be shown.
QString hunksOf(const CommitFile& file, const TextFileSource& source, qint64& left)
{
    QString diff;
    for (const Hunk& hunk : file.hunks) {
        for (auto line = hunk.headerLine.value; line <= hunk.lastLine.value && left > 0; ++line, --left) {
            diff += fromUtf8(source.line(LineNumber{line}).text);
            diff += QLatin1Char('\n');
        }
    }
    return diff;
}

} // namespace

CommitDiffCard::CommitDiffCard(EvidenceFiles* files, QWidget* parent)
    : Card(tr("Changes"), parent), m_files(files), m_pointer(new PointerLabel),
      m_all(makeSmallButton(tr("All files"), ButtonKind::Default)), m_shape(new SegmentedControl), m_view(new DiffView)
{
    addHeaderWidget(m_pointer);
    makeSwitches();
    m_view->setAccessibleName(tr("Changes of the chosen file"));
    m_view->installEventFilter(this);
    body()->addWidget(m_view, 1);
    connect(m_pointer, &PointerLabel::activated, this, &CommitDiffCard::placeActivated);
    connect(m_view, &DiffView::shapeChanged, this, &CommitDiffCard::fillSwitches);
}

void CommitDiffCard::makeSwitches()
{
    m_all->setCheckable(true);
    m_all->setToolTip(tr("The changes of all files of the commit, one below the other"));
    addHeaderWidget(m_all);
    m_shape->setAccessibleName(tr("How changes are shown"));
    m_shape->addSegment(tr("Unified"));
    m_shape->addSegment(tr("Split"));
    m_shape->setSegmentToolTip(0, tr("Before and after below each other (S)"));
    m_shape->setSegmentToolTip(1, tr("Before and after side by side (S)"));
    m_shape->setCurrent(0);
    addHeaderWidget(m_shape);
    connect(m_all, &QPushButton::toggled, this, &CommitDiffCard::setAllFiles);
    connect(m_shape, &SegmentedControl::currentChanged, this, [this](int segment) { m_view->setSplit(segment == 1); });
}

void CommitDiffCard::fillSwitches()
{
    m_shape->setCurrent(m_view->isSplit() ? 1 : 0);
}

void CommitDiffCard::setCommit(const Commit* commit)
{
    m_commit = commit;
    m_file = -1;
    m_wanted.clear();
    m_sources.clear();
    m_viewed.assign(commit ? commit->files.size() : 0, false);
    m_view->clear();
    m_pointer->setSourceRef({});
    setVisible(!commit || commit->hasDiff);
    m_all->setVisible(commit && commit->files.size() > 1);
}

void CommitDiffCard::setViewed(int file, bool viewed)
{
    if (file < 0 || file >= static_cast<int>(m_viewed.size()))
        return;
    m_viewed[static_cast<std::size_t>(file)] = viewed;
    const auto shown = std::find(m_wanted.begin(), m_wanted.end(), file);
    if (m_showsAll && shown != m_wanted.end())
        m_view->setFolded(static_cast<int>(shown - m_wanted.begin()), viewed);
}

void CommitDiffCard::setAllFiles(bool all)
{
    m_all->setChecked(all);
    if (all == m_showsAll)
        return;
    m_showsAll = all;
    reload();
}

void CommitDiffCard::showFile(int file)
{
    m_file = m_commit && file >= 0 && file < static_cast<int>(m_commit->files.size()) ? file : -1;
    const auto shown = std::find(m_wanted.begin(), m_wanted.end(), m_file);
    if (!m_showsAll || shown == m_wanted.end())
        return reload();
    fillNote(false);
    m_view->goToFile(static_cast<int>(shown - m_wanted.begin()));
}

void CommitDiffCard::reload()
{
    m_view->clear();
    m_wanted.clear();
    if (!m_commit || m_file < 0)
        return;
    for (int file = 0; file < static_cast<int>(m_commit->files.size()); ++file) {
        if ((m_showsAll || file == m_file) && !m_commit->files[static_cast<std::size_t>(file)].hunks.empty())
            m_wanted.push_back(file);
    }
    fillNote(false);
    read(m_wanted);
}

/// Files of the pack open on another thread; by the time they have, another file may be wanted.
void CommitDiffCard::read(std::vector<int> files)
{
    std::set<std::string> paths;
    for (const int file : files)
        paths.insert(m_commit->files[static_cast<std::size_t>(file)].where.path);
    for (const std::string& path : paths) {
        m_files->open(path, TextFileSource::Text::Repaired, this,
                      [this, path, files, commit = m_commit](const EvidenceFiles::Source& source) {
                          if (commit != m_commit || files != m_wanted)
                              return;
                          m_sources[path] = source ? *source : nullptr;
                          fill();
                      });
    }
}

void CommitDiffCard::fill()
{
    QString diff;
    qint64 left = mostDiffLines;
    for (const int file : m_wanted) {
        const CommitFile& shown = m_commit->files[static_cast<std::size_t>(file)];
        const auto source = m_sources.find(shown.where.path);
        if (source == m_sources.end())
            return; // it is still being opened
        if (m_showsAll)
            diff += fileHead(shown);
        if (source->second)
            diff += hunksOf(shown, *source->second, left);
    }
    m_view->setDiff(diff);
    fillNote(left == 0);
    if (!m_showsAll)
        return;
    for (std::size_t at = 0; at < m_wanted.size(); ++at)
        m_view->setFolded(static_cast<int>(at), m_viewed[static_cast<std::size_t>(m_wanted[at])]);
    const auto chosen = std::find(m_wanted.begin(), m_wanted.end(), m_file);
    if (chosen != m_wanted.end() && chosen != m_wanted.begin())
        m_view->goToFile(static_cast<int>(chosen - m_wanted.begin()));
}

void CommitDiffCard::fillNote(bool isCut)
{
    const CommitFile& chosen = m_commit->files[static_cast<std::size_t>(m_file)];
    m_pointer->setSourceRef(diffPlace(chosen));
    std::int64_t added = 0, removed = 0;
    for (const CommitFile& file : m_commit->files) {
        if (m_showsAll || &file == &chosen) {
            added += file.added.value_or(0);
            removed += file.removed.value_or(0);
        }
    }
    setTitle(m_showsAll ? tr("All files") : fromUtf8(chosen.path));
    setNote(isCut ? tr("the first %1 lines").arg(groupedNumber(mostDiffLines))
                  : QStringLiteral("+%1 \u2212%2").arg(groupedNumber(added), groupedNumber(removed)));
}

bool CommitDiffCard::stepChange(int direction)
{
    return isVisible() && m_view->goToChange(direction);
}

bool CommitDiffCard::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_view || event->type() != QEvent::KeyPress || !ViewKeys::letterKeysEnabled(m_view))
        return Card::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_V || key->modifiers() != Qt::NoModifier)
        return Card::eventFilter(watched, event);
    const auto at = static_cast<std::size_t>(std::max(0, m_view->currentFile()));
    const int file = m_showsAll && at < m_wanted.size() ? m_wanted[at] : m_file;
    if (file >= 0)
        Q_EMIT viewedRequested(file);
    return true;
}

/// The switches need their words; the pointer of the file stands in the list of files, too.
void CommitDiffCard::resizeEvent(QResizeEvent* event)
{
    constexpr int pointerFrom = 480;
    Card::resizeEvent(event);
    m_pointer->setVisible(width() >= scaled(pointerFrom));
}

QJsonObject CommitDiffCard::shape() const
{
    return {{splitKey, m_view->isSplit()}, {blanksKey, m_view->ignoresBlanks()}, {allFilesKey, m_showsAll}};
}

void CommitDiffCard::setShape(const QJsonObject& shape)
{
    m_view->setSplit(shape[splitKey].toBool());
    m_view->setIgnoresBlanks(shape[blanksKey].toBool());
    fillSwitches();
    setAllFiles(shape[allFilesKey].toBool());
}

} // namespace exhibit
