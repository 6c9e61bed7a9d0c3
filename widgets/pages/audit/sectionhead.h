// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "widgets/common/look/icons.h"

#include <QWidget>

namespace exhibit {

class PointerLabel;
class ToneLabel;

/// The head of one part of a card: what it shows, a word more about it, and at the right end where it stands.
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHead(const QString& title, Icon icon = Icon::None, Tone tone = Tone::Muted,
                         QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setNote(const QString& note);
    void setPlace(const SourceRef& place);

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ToneLabel *m_title, *m_note;
    PointerLabel* m_place;
};

} // namespace exhibit
