// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "widgets/pages/evidence/evidencefiles.h"

#include <QObject>
#include <QPointer>

namespace exhibit {

class HoverCard;

/// What a mouse can do with any pointer of a window, label or cell, besides the plain click: Ctrl+click opens the place
/// beside, the middle button in a tab, resting shows its lines. GUI thread only.
class PointerGestures : public QObject
{
    Q_OBJECT

public:
    PointerGestures(EvidenceFiles* files, QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void besideRequested(const exhibit::SourceRef& ref);
    void tabRequested(const exhibit::SourceRef& ref);
    void cardShown(const QString& text); ///< of the card

private:
    bool press(QObject* watched, QEvent* event);
    bool release(QObject* watched, QEvent* event);
    bool showCard(QObject* watched, QEvent* event);
    void hideCard();

    EvidenceFiles* m_files;
    QWidget* m_window;
    HoverCard* m_card;
    QPointer<QWidget> m_source; ///< what the card belongs to
    SourceRef m_pressed;        ///< null: no gesture is under way
    SourceRef m_wanted;         ///< whose card is being read
};

} // namespace exhibit
