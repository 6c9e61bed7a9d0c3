// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notes/linenote.h"

#include <QWidget>

#include <functional>

class QLineEdit;

namespace exhibit {

class ToneLabel;

/// A line below a text in which a note on lines of it is written: Enter keeps it, Escape leaves it as it was.
class LineNoteBar : public QWidget
{
    Q_OBJECT

public:
    /// False: it could not be kept, and somebody said why. An empty text takes the note away.
    using Keeper = std::function<bool(const LineNote& note)>;

    explicit LineNoteBar(Keeper keeper, QWidget* parent = nullptr);

    /// Shows the bar and takes the focus. What was typed of another note is kept before; if it cannot be, it stays.
    void edit(const LineNote& note);
    const LineNote& note() const { return m_note; }

Q_SIGNALS:
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool keepTyped();
    void keep();
    void leave();

    Keeper m_keeper;
    LineNote m_note;
    ToneLabel* m_place;
    QLineEdit* m_text;
};

} // namespace exhibit
