// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QLabel>

namespace exhibit {

/// A label in a text style and a tone, both kept over changes of theme and text size. Wraps if asked to.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(const QString& text = QString(), TextStyle style = TextStyle::Body, Tone tone = Tone::Text,
                       QWidget* parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void applyTone();

    Tone m_tone;
    bool m_applying = false;
};

} // namespace exhibit
