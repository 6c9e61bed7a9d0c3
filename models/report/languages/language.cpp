// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/languages/language.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <atomic>

namespace exhibit {

namespace {

constexpr char16_t narrowSpace = 0x202F; // which never breaks

constexpr std::array<Language, 6> knownLanguages{{
    {"en", "English", PluralRule::OneIsSingular, narrowSpace, u'.'},
    {"de", "Deutsch", PluralRule::OneIsSingular, narrowSpace, u','},
    {"es", "Español", PluralRule::OneIsSingular, narrowSpace, u','},
    {"fr",
     "Français",
     PluralRule::ZeroAndOneAreSingular,
     narrowSpace,
     u',',
     {.semicolon = "\u202f; ", .colon = "\u202f: "}},
    {"ja", "日本語", PluralRule::NoPlural, u',', u'.', {.stop = "。", .comma = "、"}},
    {"zh_CN",
     "简体中文",
     PluralRule::NoPlural,
     u',',
     u'.',
     {.stop = "。", .comma = "、", .semicolon = "；", .colon = "：", .open = "（", .close = "）"}},
}};

std::atomic<const Language*> spokenLanguage = &knownLanguages.front();

bool isPlainDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

struct NumberParts
{
    qsizetype first = 0; ///< of the digits of the whole
    qsizetype end = 0;   ///< of them: the decimal point, if there is a fraction
    bool isNumber = false;
};

NumberParts partsOf(const QString& digits)
{
    NumberParts parts;
    parts.first = parts.end = digits.startsWith(QLatin1Char('-')) ? 1 : 0;
    while (parts.end < digits.size() && isPlainDigit(digits[parts.end]))
        ++parts.end;
    const bool isWhole = parts.end == digits.size();
    const bool isFraction = !isWhole && digits[parts.end] == QLatin1Char('.') && parts.end + 1 < digits.size() &&
                            std::all_of(digits.cbegin() + parts.end + 1, digits.cend(), isPlainDigit);
    parts.isNumber = parts.end > parts.first && (isWhole || isFraction);
    return parts;
}

/// Traditional characters are another way of writing: a reader of them is better served with English.
bool isTraditional(const QString& wanted)
{
    return wanted.contains(QLatin1String("Hant")) || wanted == QLatin1String("zh-TW") ||
           wanted == QLatin1String("zh-HK") || wanted == QLatin1String("zh-MO");
}

} // namespace

QString Language::tag() const
{
    return QString::fromLatin1(id).replace(QLatin1Char('_'), QLatin1Char('-'));
}

bool Language::isEnglish() const
{
    return std::string_view(id) == knownLanguages.front().id;
}

std::span<const Language> languages()
{
    return knownLanguages;
}

const Language& english()
{
    return knownLanguages.front();
}

const Language* languageNamed(std::string_view name)
{
    const auto found = std::find_if(knownLanguages.begin(), knownLanguages.end(), [name](const Language& language) {
        return name == language.id || name == language.tag().toStdString();
    });
    return found == knownLanguages.end() ? nullptr : &*found;
}

const Language& languageFor(const QStringList& wanted)
{
    for (QString each : wanted) {
        each.replace(QLatin1Char('_'), QLatin1Char('-'));
        if (isTraditional(each))
            continue;
        const QString asked = each.section(QLatin1Char('-'), 0, 0);
        for (const Language& language : knownLanguages) {
            if (language.tag().section(QLatin1Char('-'), 0, 0) == asked)
                return language;
        }
    }
    return english();
}

QStringList languageIds()
{
    QStringList ids;
    for (const Language& language : knownLanguages)
        ids << QString::fromLatin1(language.id);
    return ids;
}

const Language& windowLanguage()
{
    return *spokenLanguage.load(std::memory_order_relaxed);
}

void setWindowLanguage(const Language& language)
{
    spokenLanguage.store(&language, std::memory_order_relaxed);
}

QString numberIn(const Language& language, QString digits)
{
    const NumberParts parts = partsOf(digits);
    if (!parts.isNumber)
        return digits;
    if (parts.end < digits.size())
        digits[parts.end] = QChar(language.decimal);
    for (qsizetype at = parts.end - 3; at > parts.first; at -= 3)
        digits.insert(at, QChar(language.group));
    return digits;
}

QString decimalIn(const Language& language, QString digits)
{
    const NumberParts parts = partsOf(digits);
    if (parts.isNumber && parts.end < digits.size())
        digits[parts.end] = QChar(language.decimal);
    return digits;
}

QString withoutGroups(const Language& language, QString text)
{
    const QChar group(language.group);
    for (qsizetype at = text.indexOf(group); at >= 0; at = text.indexOf(group, at + 1)) {
        const bool isWithin =
            at > 0 && isPlainDigit(text[at - 1]) && at + 1 < text.size() && isPlainDigit(text[at + 1]);
        if (isWithin || group == QChar(narrowSpace))
            text.remove(at--, 1);
    }
    return text;
}

} // namespace exhibit
