// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/result.h"

#include <QHash>
#include <QString>

#include <string_view>
#include <vector>

namespace exhibit {

struct RuleFile;

enum class NumberStyle {
    Plain,   ///< exports: C-locale digits
    Grouped, ///< window: U+202F, which never breaks, between groups of three, where a template asks with
             ///< `{name|number}`
};

/// Turns message ids into sentences by the templates of `resources/rules/messages*.toml`: one `[messages]` table per
/// file, `id = 'text with {name}, {name|number} and {name|plural:# run|# runs|no run}'`. Immutable once loaded; may be
/// shared between threads.
class Messages
{
public:
    /// Reads the `[messages]` table of every file that has one; a later file replaces earlier texts. InvalidArgument
    /// `error.rules.*` with file, line, why.
    static Result<Messages> load(const std::vector<RuleFile>& files);

    /// Empty for an empty message. An unknown id is shown with its arguments.
    QString text(const Message& message, NumberStyle style = NumberStyle::Plain) const;
    QString text(const Error& error) const;
    QString text(std::string_view id) const { return text(Message{std::string(id), {}}); }
    bool contains(std::string_view id) const;

private:
    QHash<QString, QString> m_templates;
};

/// The digits of `text` grouped if it is a whole number and the style asks for it.
QString styledNumber(std::string_view text, NumberStyle style);

} // namespace exhibit
