// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/messages.h"
#include "models/review/audit/reviewaudit.h"
#include "widgets/common/look/theme.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;

namespace exhibit {

class ToneLabel;

/// How the citations of one kind ended: their number, a bar of the results, and the results in words.
class AuditFigure : public QWidget
{
    Q_OBJECT

public:
    AuditFigure(AuditKind kind, const Messages& messages, QWidget* parent = nullptr);

    void setCounts(const AuditCounts& counts);
    void setCompact(bool compact); ///< results as sign and number behind the caption; the tooltip has their words

private:
    class Bar;
    void fillResults();

    AuditKind m_kind;
    const Messages& m_messages;
    ToneLabel* m_number;
    ToneLabel* m_caption;
    QWidget* m_results; ///< a sign and words each
    QWidget* m_short;   ///< the same as signs and numbers
    Bar* m_bar;
    AuditCounts m_counts;
    bool m_isCompact = false;
};

} // namespace exhibit
