// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/glyphs.h"

#include "widgets/common/look/fonts.h"

#include <QFontMetrics>
#include <QHash>

#include <algorithm>
#include <utility>

namespace exhibit {

namespace {

constexpr QChar zeroWidthSpace(0x200B);
constexpr QChar zeroWidthJoiner(0x200D);
constexpr QChar emojiStyle(0xFE0F);
constexpr qsizetype longWord = 20;     ///< shorter ones find a line
constexpr char16_t firstRare = 0x2000; ///< every text font has what stands before it and is read here

/// Signs that people and agents mark their lists with.
constexpr std::pair<char32_t, const char*> signNames[] = {
    {0x2139, "information"},    {0x23F3, "hourglass"},   {0x23F8, "pause"},          {0x2611, "checked box"},
    {0x26A0, "warning"},        {0x26A1, "lightning"},   {0x2705, "check mark"},     {0x2713, "check mark"},
    {0x2714, "check mark"},     {0x2717, "cross mark"},  {0x2718, "cross mark"},     {0x274C, "cross mark"},
    {0x2753, "question mark"},  {0x2757, "exclamation"}, {0x27A1, "arrow"},          {0x2B50, "star"},
    {0x1F389, "party"},         {0x1F3AF, "target"},     {0x1F41B, "bug"},           {0x1F44D, "thumbs up"},
    {0x1F44E, "thumbs down"},   {0x1F4A1, "light bulb"}, {0x1F4C1, "folder"},        {0x1F4C4, "page"},
    {0x1F4CA, "chart"},         {0x1F4CB, "clipboard"},  {0x1F4DD, "memo"},          {0x1F4E6, "package"},
    {0x1F504, "arrows around"}, {0x1F50D, "magnifier"},  {0x1F512, "lock"},          {0x1F525, "fire"},
    {0x1F527, "wrench"},        {0x1F534, "red circle"}, {0x1F680, "rocket"},        {0x1F6A7, "construction"},
    {0x1F6AB, "prohibited"},    {0x1F6D1, "stop sign"},  {0x1F7E0, "orange circle"}, {0x1F7E1, "yellow circle"},
    {0x1F7E2, "green circle"},
};

bool endsPart(QChar c)
{
    return QStringLiteral("/\\_.:#-=,").contains(c);
}

} // namespace

bool hasGlyph(char32_t character)
{
    static QHash<char32_t, bool> known; // the fallback fonts are the same for all styles
    const auto found = known.constFind(character);
    if (found != known.constEnd())
        return *found;
    const bool has = QFontMetrics(fontFor(TextStyle::Body)).inFontUcs4(character);
    known.insert(character, has);
    return has;
}

QString glyphName(char32_t character)
{
    const auto named = std::find_if(std::begin(signNames), std::end(signNames),
                                    [character](const auto& name) { return name.first == character; });
    const QString name =
        named != std::end(signNames)
            ? QString::fromLatin1(named->second)
            : QStringLiteral("U+") +
                  QString::number(static_cast<uint>(character), 16).toUpper().rightJustified(4, QLatin1Char('0'));
    return QChar(0x2039) + name + QChar(0x203A);
}

QString drawable(const QString& text)
{
    if (std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < firstRare; }))
        return text;
    QString shown;
    bool named = false; // what only shapes the sign before it goes with it
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        const bool pair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
        const char32_t point = pair ? QChar::surrogateToUcs4(c, text.at(at + 1)) : c.unicode();
        if (named && (c == emojiStyle || c == zeroWidthJoiner))
            continue;
        const bool format = QChar::category(point) == QChar::Other_Format || QChar::isSpace(point) || c == emojiStyle;
        named = point >= firstRare && !format && !hasGlyph(point);
        shown += named ? glyphName(point) : text.mid(at, pair ? 2 : 1);
        at += pair;
    }
    return shown;
}

QString breakable(const QString& text)
{
    QString shown;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        const bool breaks = end - at > longWord;
        for (; at < end; ++at) {
            shown += text.at(at);
            if (breaks && at + 1 < end && endsPart(text.at(at)) && text.at(at + 1).isLetterOrNumber())
                shown += zeroWidthSpace;
        }
        for (; at < text.size() && text.at(at).isSpace(); ++at)
            shown += text.at(at);
    }
    return shown;
}

QString withoutBreaks(QString text)
{
    return text.remove(zeroWidthSpace);
}

} // namespace exhibit
