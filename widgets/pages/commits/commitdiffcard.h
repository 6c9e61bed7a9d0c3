// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/commits/commit.h"
#include "widgets/common/parts/card.h"

#include <QJsonObject>

#include <map>
#include <memory>
#include <vector>

class QPushButton;

namespace exhibit {

class DiffView;
class EvidenceFiles;
class PointerLabel;
class SegmentedControl;
class TextFileSource;

/// The diff of a commit as it stands in the pack: that of one file, or those of all its files one below the other, each
/// of which folds. Unified or side by side.
class CommitDiffCard : public Card
{
    Q_OBJECT

public:
    explicit CommitDiffCard(EvidenceFiles* files, QWidget* parent = nullptr);

    void setCommit(const Commit* commit);  ///< of facts that outlive what is shown; null: empty
    void showFile(int file);               ///< index into Commit::files; of all files, it is gone to
    void setViewed(int file, bool viewed); ///< among all files, those that were viewed are folded
    void setAllFiles(bool all);
    bool showsAllFiles() const { return m_showsAll; }
    bool stepChange(int direction); ///< next (+1) or previous (-1) change; false: there is none
    DiffView* view() const { return m_view; }

    /// How a person wants diffs to be shown, by names.
    QJsonObject shape() const;
    void setShape(const QJsonObject& shape);

Q_SIGNALS:
    void placeActivated(const exhibit::SourceRef& ref);
    void viewedRequested(int file); ///< a person ticks this file off, or takes the tick away

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeSwitches();
    void reload();
    void read(std::vector<int> files);
    void fill();
    void fillNote(bool isCut);
    void fillSwitches();

    EvidenceFiles* m_files;
    const Commit* m_commit = nullptr;
    int m_file = -1;
    bool m_showsAll = false;
    std::vector<int> m_wanted; ///< files of the commit that are shown, or will be
    std::vector<bool> m_viewed;
    std::map<std::string, std::shared_ptr<TextFileSource>> m_sources; ///< what was opened of them
    PointerLabel* m_pointer;
    QPushButton* m_all;
    SegmentedControl* m_shape;
    DiffView* m_view;
};

} // namespace exhibit
