// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exhibit {

class ReadingOptions;

/// The words that stand out in texts, one chip each in its colour; a click takes the word off. Not there without words.
/// Needs its parent from the start: it may have words to show then, and without one that were a window of its own.
class WordBar : public QWidget
{
    Q_OBJECT

public:
    WordBar(ReadingOptions* reading, QWidget* parent);

private:
    void fill();

    ReadingOptions* m_reading;
};

} // namespace exhibit
