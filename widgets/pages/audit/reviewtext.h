// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/review/audit/reviewaudit.h"

#include <QTextEdit>
#include <QTimer>

#include <memory>
#include <vector>

namespace exhibit {

class OverviewRuler;
class ReviewWriter;

/// A review as it reads, its citations marked in the text and by shapes in the margin. Written from the top, so that a
/// long one does not hold up the window.
class ReviewText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ReviewText(QWidget* parent = nullptr);
    ~ReviewText() override;

    void setAudit(std::shared_ptr<const ReviewAudit> audit, std::shared_ptr<const PackFacts> facts);
    void setChoices(const AuditChoices& choices);
    void setMark(int mark, const QString& spoken); ///< -1: none
    bool isComplete() const;
    OverviewRuler* ruler() const { return m_ruler; } ///< stands beside it

Q_SIGNALS:
    void markClicked(int mark);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void begin();
    void writeMore();
    void writeUpTo(int statement);
    void showRuler();
    void showMark();
    int markAt(const QPoint& point) const;
    QRect statementRect(int statement) const;
    QTextBlock blockAtTop() const;
    void paintStatement(QPainter& painter) const;
    void paintMargin(QPainter& painter, const QTextBlock& block) const;
    void paintMarkFrame(QPainter& painter) const;

    std::shared_ptr<const ReviewAudit> m_audit;
    std::shared_ptr<const PackFacts> m_facts;
    AuditChoices m_choices;
    std::unique_ptr<ReviewWriter> m_writer;
    OverviewRuler* m_ruler;
    QTimer m_writeSoon;
    int m_mark = -1;
};

} // namespace exhibit
