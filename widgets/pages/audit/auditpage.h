// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/audit/auditrows.h"
#include "models/loading/auditedfile.h"
#include "models/loading/deciding/keptaudit.h"
#include "models/loading/workers.h"
#include "widgets/pages/page.h"

#include <QHash>

#include <map>
#include <memory>
#include <string>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace exhibit {

class AuditDetail;
class AuditFigure;
class Card;
class ChoiceBar;
class EmptyState;
class EvidenceFiles;
class ReviewText;
class RowList;
class SegmentedControl;
class ToneLabel;
class TreeView;

/// A review that somebody else wrote, held against the pack: its text with the citations marked, each beside the lines
/// of the pack; which of the pointers that stand elsewhere the corrected copy takes; what the review does not mention.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);
    ~AuditPage() override;

    QString id() const override { return QStringLiteral("audit"); }
    QString title() const override { return tr("Audit"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    bool isComplete() const override;
    QString statusText() const override;
    QString location() const override; ///< path of the review
    void restoreLocation(const QString& location) override;
    void focusContent() override;

    void chooseReview();
    void openReview(const QString& path);
    int openedReviews() const { return static_cast<int>(m_opened.size()); }
    const ReviewAudit* audit() const { return m_audit.get(); } ///< null while there is none
    int mark() const { return m_mark; }                        ///< -1: none
    void setMark(int mark);
    void step(int direction); ///< to the next of the citations shown, or pointer of what is left out
    void choose(AuditChoice choice);
    void setNote(const QString& note); ///< of the citation shown
    QString note(int mark) const;
    SegmentedControl* tabs() const { return m_tabs; }
    AuditChoices choices() const;
    ReviewText* review() const { return m_review; }
    TreeView* omissions() const { return m_omissions; }
    AuditDetail* detail() const { return m_detail; }
    SegmentedControl* filter() const { return m_filter; }
    void saveCorrectedCopy(const QString& path); ///< empty: asks for it

Q_SIGNALS:
    void reviewsChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Opened
    {
        std::shared_ptr<const ReviewFile> file;
        std::shared_ptr<const ReviewAudit> audit;
        KeptAudit kept; ///< from before
        QString why;    ///< it could not be read
    };
    /// What a person has chosen and noted in a review, as long as its text is this one.
    struct Chosen
    {
        std::string text;
        KeptAudit marks;
        bool isKept = true; ///< nothing of it is newer than what is written
    };

    QWidget* makeHead();
    QWidget* makeFigures();
    QWidget* makeReview();
    QWidget* makeLegend();
    QWidget* makeDetail();
    void fillMenu();
    void start();
    void show(const Opened& opened);
    void showNothing(const QString& title, const QString& sentence);
    void showFilter();
    void showOmission(const QModelIndex& index);
    void showMark();
    bool handleKey(int key);
    void copyAudit();
    void showTabs();
    Chosen& chosenHere();
    void keepChosen();
    QString notesText() const;

    EvidenceFiles* m_files;
    std::string m_dataDir; ///< of what is kept; empty: nothing is
    PackSnapshot m_snapshot;
    QString m_path;
    QStringList m_opened; ///< paths of this pack's reviews, in the order of opening
    std::shared_ptr<const ReviewFile> m_file;
    std::shared_ptr<const ReviewAudit> m_audit;
    QHash<QString, Chosen> m_chosen; ///< by path of the review
    int m_mark = -1;
    RowList* m_rows;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    QPushButton* m_name = nullptr;
    QMenu* m_menu = nullptr;
    ToneLabel *m_against = nullptr, *m_headline = nullptr, *m_summary = nullptr;
    QPushButton *m_copy = nullptr, *m_save = nullptr;
    std::vector<AuditFigure*> m_figures;
    Card* m_reviewCard = nullptr;
    SegmentedControl* m_filter = nullptr;
    QStackedWidget* m_left = nullptr;
    ReviewText* m_review = nullptr;
    TreeView* m_omissions = nullptr;
    QWidget* m_legend = nullptr;
    AuditDetail* m_detail;
    ChoiceBar* m_bar = nullptr;
    SegmentedControl* m_tabs = nullptr; ///< where the window is narrow
    QWidget* m_side = nullptr;
    bool m_isNarrow = false;
    Workers m_workers; ///< last: they call until they have ended
};

} // namespace exhibit
