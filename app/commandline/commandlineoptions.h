// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/readoptions.h"
#include "models/report/languages/language.h"

#include <QCommandLineParser>
#include <QStringList>

#include <string>

namespace exhibit {

/// The arguments of one command: options and a fixed number of words, the first of them the pack. Wrong usage is told
/// on stderr with the usage line.
class CommandOptions
{
public:
    /// `words`: how the usage line names them, e.g. `PACK PATTERN`.
    explicit CommandOptions(const QString& words);

    void add(const QString& name, const QString& description, const QString& valueName = {});
    void addReadOptions(); ///< --rules, --baseline

    /// `--lang LL`: of what is written.
    void addLanguage();
    const Language& language() const; ///< English where none was named

    /// `arguments` from the command's name on; exactly `words` words are wanted behind it. `--help` there prints the
    /// options and is not usage of the command: false as well.
    bool parse(const QStringList& arguments, int words);
    /// The same with one word or more.
    bool parseSome(const QStringList& arguments);
    /// The same with up to `words` words.
    bool parseAtMost(const QStringList& arguments, int words);

    bool isSet(const QString& name) const { return m_parser.isSet(name); }
    QString value(const QString& name) const;
    QStringList values(const QString& name) const
    {
        return m_names.contains(name) ? m_parser.values(name) : QStringList();
    }
    QStringList words() const { return m_parser.positionalArguments(); }
    QString word(int index) const { return m_parser.positionalArguments().value(index); }
    std::string pack() const; ///< in the bytes of the file system
    /// All words as one pack (packPathOf()), so that a log and the reports beside it are one.
    std::string packOfAll() const;
    ReadOptions readOptions() const;

private:
    bool parse(const QStringList& arguments, int least, int most);
    QString describedOptions() const;

    QCommandLineParser m_parser;
    QString m_words;
    QStringList m_names, m_valueNames;
    QStringList m_usage, m_descriptions; ///< one for each name
};

} // namespace exhibit
