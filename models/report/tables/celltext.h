// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/packfacts.h"
#include "models/report/messages.h"

#include <QHash>
#include <QString>

#include <optional>
#include <string_view>
#include <vector>

namespace exhibit {

QString fromUtf8(std::string_view text);

/// Groups of three digits as the window's language has them: `1 522`. Never for line numbers, exit codes and ids.
QString groupedNumber(qint64 number);
/// The same of a number with so many digits of a fraction.
QString decimalNumber(double number, int digits);
/// One decimal, none if it is a whole number: `112.2%`, `100%`.
QString percentText(double percent);
/// `#L10-L20` or `table#7`: the place without the path; empty for a whole artifact.
QString placeText(const SourceRef& ref);

/// Pointers as people read them: the bare file name where it is unique in the pack, else the path.
class PointerNames
{
public:
    PointerNames() = default;
    explicit PointerNames(const PackFacts& facts);

    QString text(const SourceRef& ref) const; ///< empty for a null pointer
    QString name(std::string_view path) const;

private:
    QHash<QString, int> m_uses; ///< by bare name
};

/// How the cells of a table are worded: grouped numbers and short pointers for the window, plain ones for what is
/// copied or exported. `messages` must outlive it.
class CellText
{
public:
    CellText() = default;
    CellText(const Messages& messages, NumberStyle style, PointerNames names = {})
        : m_messages(&messages), m_style(style), m_names(std::move(names))
    {}

    bool isPlain() const { return m_style != NumberStyle::Grouped; }
    static QString absent() { return QString(QChar(0x2013)); } ///< an en dash: nothing is known
    QString number(const std::optional<std::int64_t>& number) const;
    QString percent(const std::optional<double>& percent) const; ///< `97.3 %` in exports
    static QString word(std::string_view text) { return text.empty() ? absent() : fromUtf8(text); }
    QString place(const SourceRef& ref) const; ///< empty for a null pointer
    QString line(const SourceRef& ref) const;  ///< the place alone where the file is known from around it
    QString name(std::string_view path) const { return isPlain() ? fromUtf8(path) : m_names.name(path); }
    QString say(const Message& message) const { return m_messages->text(message, m_style); }
    QString say(const char* id, std::vector<MessageArg> args = {}) const { return say(Message{id, std::move(args)}); }

private:
    const Messages* m_messages = nullptr;
    NumberStyle m_style = NumberStyle::Plain;
    PointerNames m_names;
};

} // namespace exhibit
