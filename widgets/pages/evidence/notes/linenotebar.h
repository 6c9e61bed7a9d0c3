// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notes/linenote.h"

#include <QWidget>

class QLineEdit;

namespace exhibit {

class ToneLabel;

/// A line below a text in which a note on lines of it is written: Enter keeps it, Escape leaves it as it was.
class LineNoteBar : public QWidget
{
    Q_OBJECT

public:
    explicit LineNoteBar(QWidget* parent = nullptr);

    void edit(const LineNote& note); ///< shows the bar and takes the focus
    const LineNote& note() const { return m_note; }

Q_SIGNALS:
    void written(const exhibit::LineNote& note); ///< an empty text takes the note away
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keep();
    void leave();

    LineNote m_note;
    ToneLabel* m_place;
    QLineEdit* m_text;
};

} // namespace exhibit
