// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "widgets/common/look/icons.h"

#include <QList>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace exhibit {

/// Rungs of the severity of new failures: none, low 1, medium 2-4, high 5-9, critical 10 and more.
enum class SeverityRung { None, Low, Medium, High, Critical };

/// The steps of a completion policy: discs joined by a line, each with a title, a sentence and its pointers; one of
/// them may show the severity ladder.
class GateStepsWidget : public QWidget
{
    Q_OBJECT

public:
    struct Step
    {
        Icon icon = Icon::None;
        Tone tone = Tone::Unknown;
        QString state; ///< word for the state, in the disc's tooltip and spoken
        QString title, text;
        int rung = -1;       ///< a SeverityRung; -1: no ladder
        qint64 failures = 0; ///< shown beside the rung
        QList<SourceRef> pointers;
    };

    explicit GateStepsWidget(QWidget* parent = nullptr);

    void setSteps(const std::vector<Step>& steps);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all);

private:
    QWidget* makeStep(const Step& step, bool last);

    QVBoxLayout* m_layout;
    int m_count = 0;
};

} // namespace exhibit
