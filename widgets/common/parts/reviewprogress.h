// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/decision.h"

#include <QWidget>

namespace exhibit {

class ThinProgressBar;
class ToneLabel;

/// How far the decisions have come: a bar, `2 of 8` and two lines. Compact: the bar alone with a tooltip. Hidden while
/// there is nothing to decide.
class ReviewProgress : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewProgress(QWidget* parent = nullptr);

    void setProgress(const DecisionCounts& counts); ///< hidden where nothing is to be decided
    void setCompact(bool compact);
    QString text() const; ///< all of it as one sentence

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ToneLabel* m_title;
    ToneLabel* m_count;
    ThinProgressBar* m_bar;
    ToneLabel* m_done;
    ToneLabel* m_open;
    bool m_compact = false;
};

} // namespace exhibit
