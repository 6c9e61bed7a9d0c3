// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

#include <QSet>
#include <QStringList>

namespace exhibit {

class Badge;
class Card;
class CommitDiffCard;
struct CommitFileRow;
class EvidenceFiles;
class PointerLabel;
template <typename Row> class RowTable;
class Splitter;
class StatementList;
class TableView;
class ToneLabel;

/// One commit: its head, its files, what can be said of it, and the diff of the chosen file as it stands in the pack.
class CommitDetail : public QWidget
{
    Q_OBJECT

public:
    CommitDetail(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    void setSnapshot(const PackSnapshot& snapshot);
    void setCommit(int commit); ///< index into PackFacts::commits; -1 empties the panes
    int commit() const { return m_commit; }
    void stepFile(int direction);
    bool stepChange(int direction); ///< next (+1) or previous (-1) change of the diff; false: there is none
    /// Files that a person ticked off as viewed (V), as `<sha> <path>`; drawn muted with a tick.
    QStringList viewed() const;
    void setViewed(const QStringList& files);
    /// How a person wants diffs to be shown, by names.
    QJsonObject diffShape() const;
    void setDiffShape(const QJsonObject& shape);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pointersChanged(const QList<exhibit::SourceRef>& pointers); ///< of the file that is current now
    void pageRequested(const QString& pageId, const QString& location);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFilesCard();
    QWidget* makeAssessmentCard();
    void fillHead(const Commit& commit);
    void arrangeHead();
    void fillAssessment();
    void addLinks(const CommitReview& review);
    int fileOf(int row) const;
    void markViewed();
    QString viewedKey(int row) const; ///< of a file of the commit shown; empty: there is no such row
    bool isViewed(int row) const;
    void toggleViewed(int file); ///< index into Commit::files
    void fillFilesNote();
    const CommitReview* review() const;

    const PageContext& m_context;
    PackSnapshot m_snapshot;
    int m_commit = -1;
    QSet<QString> m_viewed;

    ToneLabel* m_title = nullptr;
    ToneLabel *m_sha = nullptr, *m_author = nullptr, *m_date = nullptr;
    Badge* m_badge = nullptr;
    PointerLabel* m_pointer = nullptr;
    RowTable<CommitFileRow>* m_fileModel;
    Card* m_filesCard = nullptr;
    TableView* m_fileTable = nullptr;
    Badge* m_classification = nullptr;
    StatementList* m_statements = nullptr;
    CommitDiffCard* m_diff;
    Splitter* m_upper = nullptr;
};

} // namespace exhibit
