// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/finding.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/look/theme.h"

#include <QWidget>

class QVBoxLayout;

namespace exhibit {

class Messages;
class ToneLabel;

/// Sentences under headings, each with the places that bear it: the text side of patterns and commits. What does not
/// fit the height is for the scroll area around it.
class StatementList : public QWidget
{
    Q_OBJECT

public:
    explicit StatementList(const Messages& messages, QWidget* parent = nullptr);

    void clear();
    void addHeading(const QString& text);
    void addText(const QString& text, Tone tone = Tone::Secondary);
    /// At most `mostPointers` places are shown; the rest is told as a number and reached by the first one's list.
    void addStatement(const EvidenceStatement& statement, Icon icon = Icon::None, Tone iconTone = Tone::Secondary);
    void addWidget(QWidget* widget);
    bool isEmpty() const;

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref, const QList<exhibit::SourceRef>& all);

private:
    ToneLabel* makeLabel(const QString& text, TextStyle style, Tone tone);

    const Messages& m_messages;
    QVBoxLayout* m_layout;
};

} // namespace exhibit
