// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/theme.h"

#include <QLabel>

namespace exhibit {

/// A label in a text style and a tone, both kept over changes of theme and text size. Wraps if asked to; a line that
/// finds no room is elided, and the tooltip then has all of it.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(const QString& text = QString(), TextStyle style = TextStyle::Body, Tone tone = Tone::Text,
                       QWidget* parent = nullptr);
    /// One line that gives way to its neighbours, down to a few characters.
    static ToneLabel* elided();

    /// Shown so that no sign is a box and long names can be wrapped; what is asked for and copied is the text itself.
    void setText(const QString& text);
    QString text() const { return m_text; }
    void setWordWrap(bool wrap);
    void clear() { setText({}); }

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    bool isElided() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void applyTone();
    void copySelection();

    QString m_text;
    Tone m_tone;
    Qt::TextElideMode m_mode = Qt::ElideRight;
    bool m_givesWay = false;
    bool m_applying = false;
};

} // namespace exhibit
