// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace exhibit {

struct Theme;

/// How a person reads texts, in all text views of a window alike: long lines wrapped or not, blanks and line ends
/// visible or not, and the words that stand out in a colour each. GUI thread only.
class ReadingOptions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    struct Word
    {
        QString text;   ///< matched without regard to case
        int colour = 0; ///< 0 … colours - 1; stays with the word while others come and go

        friend bool operator==(const Word&, const Word&) = default;
    };

    bool wraps() const { return m_wraps; }
    void setWraps(bool wraps);
    bool showsBlanks() const { return m_showsBlanks; }
    void setShowsBlanks(bool shows);

    const std::vector<Word>& words() const { return m_words; }
    /// A word that stands out already no longer does. Nothing for text of several lines or without characters.
    void toggleWord(const QString& text);
    QStringList wordTexts() const;
    void setWordTexts(const QStringList& texts);

    static QColor colourOf(const Theme& theme, int colour); ///< of the line below a word; its ground is a tint of it

    static constexpr int colours = 5;
    static constexpr std::size_t mostWords = 12;

Q_SIGNALS:
    void changed();

private:
    bool add(const QString& text);

    std::vector<Word> m_words;
    bool m_wraps = false, m_showsBlanks = false;
};

} // namespace exhibit
