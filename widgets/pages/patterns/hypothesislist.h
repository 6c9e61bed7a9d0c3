// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"

#include <QWidget>

class QVBoxLayout;

namespace exhibit {

class Messages;

/// The possible causes of a pattern: each with how likely it is, and what speaks for and against it.
class HypothesisList : public QWidget
{
    Q_OBJECT

public:
    explicit HypothesisList(const Messages& messages, QWidget* parent = nullptr);

    void setHypotheses(const std::vector<Hypothesis>& hypotheses);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all);

private:
    QWidget* makeHypothesis(const Hypothesis& hypothesis);

    const Messages& m_messages;
    QVBoxLayout* m_layout;
};

} // namespace exhibit
