// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "widgets/pages/evidence/evidencefiles.h"

#include <QObject>
#include <QPointer>

namespace exhibit {

/// What a mouse can do with any pointer of a window, label or cell, besides the plain click: Ctrl+click opens the place
/// beside, the middle button in a tab, resting shows its lines. GUI thread only.
class PointerGestures : public QObject
{
    Q_OBJECT

public:
    PointerGestures(EvidenceFiles* files, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// The card of the place: its pointer and some lines around it, the place marked. Plain enough for a tooltip.
    static QString cardOf(const SourceRef& ref, const LineSource& lines, const QPalette& palette);

    static constexpr qint64 linesShown = 4;

Q_SIGNALS:
    void besideRequested(const exhibit::SourceRef& ref);
    void tabRequested(const exhibit::SourceRef& ref);
    void cardShown(const QString& text);

private:
    bool press(QObject* watched, QEvent* event);
    bool release(QObject* watched, QEvent* event);
    bool showCard(QObject* watched, QEvent* event);

    EvidenceFiles* m_files;
    QWidget* m_window;
    SourceRef m_pressed; ///< null: no gesture is under way
    SourceRef m_wanted;  ///< whose card is being read
};

} // namespace exhibit
