// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exhibit {

class ReadingOptions;

/// The words that stand out in texts, one chip each in its colour; a click takes the word off. Not there without words.
class WordBar : public QWidget
{
    Q_OBJECT

public:
    explicit WordBar(ReadingOptions* reading, QWidget* parent = nullptr);

private:
    void fill();

    ReadingOptions* m_reading;
};

} // namespace exhibit
