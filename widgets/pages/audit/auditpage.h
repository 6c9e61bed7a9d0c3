// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/auditedfile.h"
#include "models/loading/workers.h"
#include "widgets/pages/page.h"

#include <memory>
#include <vector>

class QPushButton;
class QStackedWidget;

namespace exhibit {

class AuditDetail;
class AuditFigure;
class Card;
class EmptyState;
class EvidenceFiles;
class RowList;
class SegmentedControl;
class ToneLabel;
class TreeView;

/// A review that somebody else wrote, held against the pack: its citations by what has to be done about them, each
/// beside the lines of the pack.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(const PageContext& context, EvidenceFiles* files, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("audit"); }
    QString title() const override { return tr("Audit"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    bool isComplete() const override;
    QString statusText() const override;
    QString location() const override; ///< path of the review
    void restoreLocation(const QString& location) override;

    void chooseReview();
    void openReview(const QString& path);
    const ReviewAudit* audit() const { return m_audit.get(); } ///< null while there is none
    TreeView* list() const { return m_tree; }
    AuditDetail* detail() const { return m_detail; }
    void saveCorrectedCopy(const QString& path); ///< empty: asks for it

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Opened
    {
        std::shared_ptr<const ReviewFile> file;
        std::shared_ptr<const ReviewAudit> audit;
        QString why; ///< it could not be read
    };

    QWidget* makeHead();
    QWidget* makeFigures();
    QWidget* makeList();
    void start();
    void show(const Opened& opened);
    void showNothing(const QString& title, const QString& sentence);
    void showRows();
    void showCurrent(const QModelIndex& index);
    void copyAudit();

    EvidenceFiles* m_files;
    PackSnapshot m_snapshot;
    QString m_path;
    std::shared_ptr<const ReviewFile> m_file;
    std::shared_ptr<const ReviewAudit> m_audit;
    RowList* m_model;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    ToneLabel* m_name = nullptr;
    ToneLabel* m_headline = nullptr;
    ToneLabel* m_summary = nullptr;
    QPushButton *m_copy = nullptr, *m_save = nullptr;
    SegmentedControl* m_filter = nullptr;
    std::vector<AuditFigure*> m_figures;
    TreeView* m_tree = nullptr;
    AuditDetail* m_detail;
    Workers m_workers; ///< last: they call until they have ended
};

} // namespace exhibit
