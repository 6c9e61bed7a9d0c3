// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/text/readingoptions.h"

#include "widgets/common/look/theme.h"

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

void ReadingOptions::setWraps(bool wraps)
{
    if (std::exchange(m_wraps, wraps) != wraps)
        Q_EMIT changed();
}

void ReadingOptions::setShowsBlanks(bool shows)
{
    if (std::exchange(m_showsBlanks, shows) != shows)
        Q_EMIT changed();
}

void ReadingOptions::toggleWord(const QString& text)
{
    const QString word = text.trimmed();
    const auto known = std::find_if(m_words.begin(), m_words.end(), [&word](const Word& each) {
        return each.text.compare(word, Qt::CaseInsensitive) == 0;
    });
    if (known != m_words.end())
        m_words.erase(known);
    else if (!add(word))
        return;
    Q_EMIT changed();
}

bool ReadingOptions::add(const QString& text)
{
    constexpr qsizetype longest = 200;
    if (text.isEmpty() || text.size() > longest || text.contains(QLatin1Char('\n')))
        return false;
    if (m_words.size() >= mostWords)
        m_words.erase(m_words.begin());
    std::array<int, colours> uses{};
    for (const Word& word : m_words)
        ++uses[static_cast<std::size_t>(word.colour)];
    const auto rarest = std::min_element(uses.begin(), uses.end()) - uses.begin();
    m_words.push_back({text, static_cast<int>(rarest)});
    return true;
}

QStringList ReadingOptions::wordTexts() const
{
    QStringList texts;
    for (const Word& word : m_words)
        texts.append(word.text);
    return texts;
}

void ReadingOptions::setWordTexts(const QStringList& texts)
{
    m_words.clear();
    for (const QString& text : texts)
        add(text);
    Q_EMIT changed();
}

QColor ReadingOptions::colourOf(const Theme& theme, int colour)
{
    switch (colour) {
    case 0:
        return theme.seriesA;
    case 1:
        return theme.broad;
    case 2:
        return theme.ok;
    case 3:
        return theme.warnMark;
    default:
        return theme.err;
    }
}

} // namespace exhibit
