// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlineoptions.h"

#include "app/commandline/commandlineconsole.h"
#include "models/loading/places/packplace.h"

#include <QDir>
#include <QFile>

#include <limits>
#include <utility>
#include <vector>

namespace exhibit {

CommandOptions::CommandOptions(const QString& words) : m_words(words)
{
    m_parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
}

void CommandOptions::add(const QString& name, const QString& description, const QString& valueName)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName));
    m_names << name;
    if (!valueName.isEmpty())
        m_valueNames << name;
    const QString option = (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
    m_usage << QLatin1Char('[') + option + (valueName.isEmpty() ? QString() : QLatin1Char(' ') + valueName) +
                   QLatin1Char(']');
    m_descriptions << description;
}

QString CommandOptions::describedOptions() const
{
    constexpr qsizetype column = 25;
    QString lines;
    for (qsizetype i = 0; i < m_usage.size(); ++i) {
        const QString option = m_usage[i].mid(1, m_usage[i].size() - 2);
        const QString gap = option.size() < column ? QString(column - option.size(), QLatin1Char(' '))
                                                   : QLatin1Char('\n') + QString(column + 4, QLatin1Char(' '));
        lines += QStringLiteral("    ") + option + gap + m_descriptions[i] + QLatin1Char('\n');
    }
    return lines + QLatin1Char('\n');
}

void CommandOptions::addReadOptions()
{
    add(QStringLiteral("rules"), CommandLineWords::tr("folder of further rules"), QStringLiteral("DIR"));
    add(QStringLiteral("baseline"), CommandLineWords::tr("run to compare with"), QStringLiteral("RUN[/PHASE]"));
}

void CommandOptions::addLanguage()
{
    add(QStringLiteral("lang"), CommandLineWords::tr("language of what is written"),
        languageIds().join(QLatin1Char('|')));
}

const Language& CommandOptions::language() const
{
    const Language* named = languageNamed(value(QStringLiteral("lang")).toStdString());
    return named ? *named : english();
}

bool CommandOptions::parse(const QStringList& arguments, int words)
{
    return parse(arguments, words, words);
}

bool CommandOptions::parseSome(const QStringList& arguments)
{
    return parse(arguments, 1, std::numeric_limits<int>::max());
}

bool CommandOptions::parseAtMost(const QStringList& arguments, int words)
{
    return parse(arguments, 0, words);
}

bool CommandOptions::parse(const QStringList& arguments, int least, int most)
{
    if (arguments.mid(1) == QStringList{QStringLiteral("--help")}) {
        printOutput(describedOptions().toUtf8());
        return false;
    }
    const QString usage = CommandLineWords::tr("Usage: exhibit %1 %2 %3")
                              .arg(arguments.value(0), m_words, m_usage.join(QLatin1Char(' ')));
    if (!m_parser.parse(arguments)) {
        printError(arguments.value(0) + QStringLiteral(": ") + m_parser.errorText() + QLatin1Char(' ') + usage);
        return false;
    }
    for (const QString& name : m_parser.optionNames()) {
        if (!m_valueNames.contains(name) || !m_parser.values(name).contains(QString()))
            continue;
        const QString option = (name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--")) + name;
        printError(arguments.value(0) + QStringLiteral(": ") + CommandLineWords::tr("%1 is empty.").arg(option) +
                   QLatin1Char(' ') + usage);
        return false;
    }
    if (const QString fault = languageFault(value(QStringLiteral("lang"))); !fault.isEmpty()) {
        printError(arguments.value(0) + QStringLiteral(": ") + fault);
        return false;
    }
    const auto given = m_parser.positionalArguments().size();
    if (given < least || given > most) {
        const QString why = given < least ? CommandLineWords::tr("something is missing.")
                                          : CommandLineWords::tr("there are too many arguments.");
        printError(arguments.value(0) + QStringLiteral(": ") + why + QLatin1Char(' ') + usage);
        return false;
    }
    return true;
}

QString CommandOptions::value(const QString& name) const
{
    return m_names.contains(name) ? m_parser.value(name) : QString();
}

std::string CommandOptions::pack() const
{
    return QFile::encodeName(word(0)).toStdString();
}

std::string CommandOptions::packOfAll() const
{
    if (words().size() == 1)
        return pack();
    std::vector<std::string> paths;
    for (const QString& path : words())
        paths.push_back(QFile::encodeName(QDir::cleanPath(QDir::current().absoluteFilePath(path))).toStdString());
    return packPathOf(std::move(paths));
}

ReadOptions CommandOptions::readOptions() const
{
    ReadOptions options;
    const QStringList keys = values(QStringLiteral("key"));
    for (const QString& key : keys)
        options.keys.push_back(QFile::encodeName(key).toStdString());
    options.rulesDir = value(QStringLiteral("rules")).toStdString();
    if (const QString baseline = value(QStringLiteral("baseline")); !baseline.isEmpty())
        options.baseline = baseline.toStdString();
    options.decisionsFile = QFile::encodeName(value(QStringLiteral("decisions"))).toStdString();
    return options;
}

} // namespace exhibit
