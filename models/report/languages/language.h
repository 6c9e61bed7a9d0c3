// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <string_view>

namespace exhibit {

/// Which form of `{n|plural:one|other}` a number takes.
enum class PluralRule {
    OneIsSingular,         ///< one thing, no things, two things
    ZeroAndOneAreSingular, ///< French: none is said like one
    NoPlural,              ///< Chinese, Japanese: the last form, whatever the number
};

/// What stands behind a sentence, and between and around words, where code puts a text together; UTF-8.
struct Marks
{
    const char* stop = ".";
    const char* comma = ", "; ///< between the entries of a list
    const char* semicolon = "; ";
    const char* colon = ": ";
    const char* open = " (";
    const char* close = ")";
};

/// A language that the program speaks: all that is known of it beside its texts. English is the one that the texts of
/// the code and of `resources/rules` are written in, and in which what has no translation is said.
struct Language
{
    const char* id;      ///< of `--lang`, of the settings and of the files in `resources/translations`
    const char* ownName; ///< as its speakers write it; UTF-8
    PluralRule plural;
    char16_t group;   ///< between groups of three digits in the window
    char16_t decimal; ///< before the digits of a fraction in the window and in reports
    Marks marks{};

    QString tag() const; ///< `zh-CN`: of HTML and of fonts
    bool isEnglish() const;
};

/// English first, the others by their own names.
std::span<const Language> languages();
const Language& english();
/// By id or tag; null if there is none.
const Language* languageNamed(std::string_view name);
/// The first of what a person's system asks for (`de-AT`, `zh-Hans-CN`) that there is, else English.
const Language& languageFor(const QStringList& wanted);
QStringList languageIds();

/// The one that the window speaks. Set once, before the window is made; the command line never sets it, so that no
/// environment changes what is exported.
const Language& windowLanguage();
void setWindowLanguage(const Language& language);

/// `digits` as the window's language writes them, `1234.5` as `1 234,5`. What is no plain number stays as it is.
QString numberIn(const Language& language, QString digits);
/// The same without groups: `1234,5`.
QString decimalIn(const Language& language, QString digits);
/// The window's number as the digits that a person would type to find it.
QString withoutGroups(const Language& language, QString text);

} // namespace exhibit
