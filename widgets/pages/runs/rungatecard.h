// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/parts/card.h"
#include "widgets/pages/page.h"

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace exhibit {

class Badge;
class GateStepsWidget;
class ToneLabel;

/// A run before its gate: what each step of a completion policy says, what it decides, and what the pack recorded.
class RunGateCard : public Card
{
    Q_OBJECT

public:
    explicit RunGateCard(const PageContext& context, QWidget* parent = nullptr);

    void setRun(const PackSnapshot& snapshot, int run);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all,
                       exhibit::Page::OpenMode mode);
    void pageRequested(const QString& pageId, const QString& location);

private:
    void fillPolicies();
    void showPolicy();
    void showFooter();
    const RunGate* gate() const;
    const GateOutcome* outcome() const;

    const PageContext& m_context;
    PackSnapshot m_snapshot;
    int m_run = -1;
    QComboBox* m_policy;
    QString m_chosen; ///< policy that a person asked for
    GateStepsWidget* m_steps;
    ToneLabel* m_decision;
    QWidget* m_footer;
    ToneLabel* m_caption;
    Badge* m_class;
    QPushButton* m_pattern;
    QPushButton* m_mismatch;
    QString m_patternId, m_mismatchId;
};

} // namespace exhibit
