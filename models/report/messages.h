// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/message.h"
#include "models/domain/result.h"
#include "models/report/languages/language.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <string_view>
#include <vector>

namespace exhibit {

struct RuleFile;

enum class NumberStyle {
    Plain,   ///< what machines read: C-locale digits
    Written, ///< reports: the decimal sign as the language has it, no groups
    Grouped, ///< window: groups of three and the decimal sign as the language has them, where a template asks with
             ///< `{name|number}`
};

/// Turns message ids into sentences by the templates of `resources/rules/messages*.toml`: one `[messages]` table per
/// file, `id = 'text with {name}, {name|number} and {name|plural:# run|# runs|no run}'`. Words of ours in a value are
/// said in the language as well: `{name|policy}`, `{name|severity}`, `{name|kind}`; a value of several lines is a list
/// of texts, quoted by `{name|quoted}`, or of test files, of which `{name|files}` names two. In another language by
/// those of `resources/translations`; what has no translation is English. Immutable once loaded; may be shared between
/// threads.
class Messages
{
public:
    /// Reads the `[messages]` table of every file that has one; a later file replaces earlier texts. InvalidArgument
    /// `error.rules.*` with file, line, why.
    static Result<Messages> load(const std::vector<RuleFile>& files);

    /// The same sentences in a language. A person's own files say what they say in every one.
    Messages in(const Language& language) const;
    Messages in(const Language& language, const std::vector<RuleFile>& translated) const;
    const Language& language() const { return *m_language; }

    /// Empty for an empty message. An unknown id is shown with its arguments.
    QString text(const Message& message, NumberStyle style = NumberStyle::Plain) const;
    QString text(const Error& error) const;
    QString text(std::string_view id) const { return text(Message{std::string(id), {}}); }
    bool contains(std::string_view id) const;

private:
    QHash<QString, QString> m_templates;  ///< English, and a person's own
    QSet<QString> m_own;                  ///< ids that a person's files replace
    QHash<QString, QString> m_translated; ///< empty of English
    const Language* m_language = &english();
};

/// `text` as the language writes numbers, if it is one and the style asks for it.
QString styledNumber(std::string_view text, NumberStyle style, const Language& language);

} // namespace exhibit
