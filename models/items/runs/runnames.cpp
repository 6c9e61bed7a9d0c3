// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runs/runnames.h"

#include "models/items/itemtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace exhibit {

namespace {

constexpr qsizetype longestName = 6;
constexpr qsizetype stampDigits = 8;

bool isDigits(const QString& part)
{
    return std::all_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
}

bool hasDigit(const QString& part)
{
    return std::any_of(part.begin(), part.end(), [](QChar c) { return c.isDigit(); });
}

QStringList wordsOf(const QString& title)
{
    static const QRegularExpression separators(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words = title.split(separators, Qt::SkipEmptyParts);
    while (words.size() > 1 && words.last().size() >= stampDigits && isDigits(words.last()))
        words.removeLast();
    return words;
}

/// `build112` is `b112`; what stays too long loses its front, where names of one family are alike.
QString abbreviated(const QString& word)
{
    const auto firstDigit = std::find_if(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
    const QString number = word.mid(firstDigit - word.begin());
    return QString(word.front() + number).right(longestName);
}

/// What tells a run of the others, best first.
QStringList candidates(const QString& title)
{
    const QStringList words = wordsOf(title);
    QStringList found;
    for (qsizetype i = words.size(); i-- > 0;) {
        const QString& word = words[i];
        if (!hasDigit(word))
            continue;
        const bool bare = isDigits(word);
        if (bare && i > 0)
            found.append(QString(words[i - 1].front() + word).right(longestName));
        else if (word.size() < longestName)
            found.append(word);
        else
            found.append(bare ? word.right(longestName) : abbreviated(word));
    }
    for (qsizetype i = words.size(); i-- > 0;) {
        if (!hasDigit(words[i]))
            found.append(words[i].left(longestName));
    }
    return found;
}

} // namespace

QStringList runTitles(const Review& review)
{
    QHash<QString, int> uses;
    for (const Run& run : review.runs)
        ++uses[fromUtf8(run.key.runId)];
    QStringList titles;
    for (const Run& run : review.runs) {
        const QString runId = fromUtf8(run.key.runId);
        titles.append(uses.value(runId) > 1 || runId.isEmpty() ? fromUtf8(toString(run.key)) : runId);
    }
    return titles;
}

QStringList runColumnNames(const QStringList& titles)
{
    QHash<QString, int> wanted;
    for (const QString& title : titles) {
        QStringList own = candidates(title);
        own.removeDuplicates();
        for (const QString& name : std::as_const(own))
            ++wanted[name];
    }
    QSet<QString> taken;
    QStringList names;
    for (const QString& title : titles) {
        const QStringList own = candidates(title);
        const auto alone = std::find_if(own.begin(), own.end(), [&](const QString& name) {
            return wanted.value(name) == 1 && !taken.contains(name);
        });
        QString name = alone == own.end() ? QString() : *alone;
        const QString stem = own.isEmpty() ? QStringLiteral("#") : own.first().left(3);
        for (int number = 1; name.isEmpty() || taken.contains(name); ++number)
            name = stem + QChar(0x00B7) + QString::number(number);
        taken.insert(name);
        names.append(name);
    }
    return names;
}

} // namespace exhibit
