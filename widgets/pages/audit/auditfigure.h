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
    void setCompact(bool compact); ///< without the results in words, which the tooltip has

private:
    class Bar;

    AuditKind m_kind;
    const Messages& m_messages;
    ToneLabel* m_number;
    ToneLabel* m_caption;
    ToneLabel* m_results;
    Bar* m_bar;
};

} // namespace exhibit
