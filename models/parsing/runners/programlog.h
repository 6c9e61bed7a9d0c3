// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/run.h"
#include "models/domain/textsource.h"
#include "models/parsing/formats/texthead.h"
#include "models/parsing/runners/buildlines.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace exhibit {

/// Reads the output of programs that are no test runners, and finds how each ended: with an error that nothing caught
/// (Python, Node.js, Go, Rust, Java, .NET, Ruby, PHP), with a command that was not found, or with an exit code that is
/// stated. Of a linter or type checker the totals are its end, or its first finding if it prints none; of a build the
/// first error of a compiler, or the line that says how it ended. Each end is a
/// witness of programRunner; one whose output goes on behind an error has survived it and gives none. A command that
/// was typed again counts with its last output alone. One text an object, any thread.
class ProgramLogParser
{
public:
    /// `origin` says where the text stands; its `text` is not used.
    explicit ProgramLogParser(TextSource origin);
    ProgramLogParser(const ProgramLogParser&) = delete;
    ProgramLogParser& operator=(const ProgramLogParser&) = delete;
    ~ProgramLogParser();

    void addLine(std::string_view line); ///< UTF-8, without line end
    std::vector<Witness> finish();       ///< one an end that is known, in order
    std::int64_t lineCount() const { return m_line.isValid() ? m_line.value : 0; }

    /// The last end that is known is that of a linter, a type checker or a build.
    bool endsAsCheck() const;

private:
    struct Form;
    struct Crash;
    struct Section;

    static const Form* formOf(std::string_view text);
    static GoOutput goOutputOf(Section& section, std::string_view text);
    bool readPrompt(std::string_view text);
    bool readLint(std::string_view text, std::string_view raw);
    bool readBuild(std::string_view text, std::string_view raw);
    bool continueCrash(std::string_view text, std::string_view raw);
    bool readEnd(std::string_view text, std::string_view raw);
    void readNotFound(std::string_view text, std::string_view raw);
    Witness witnessOf(const Section& section) const;

    TextSource m_origin;
    LineNumber m_line;
    LineNumber m_packageLine; ///< last `> shop@1.0.0 build`
    bool m_hasText = false;   ///< a line that is not empty has been read
    std::vector<Section> m_sections;
    std::string m_plain; ///< the line without terminal escapes
};

/// A text that is such output and ends as that of a failed program does.
bool isProgramLog(const TextHead& head);

/// Output of compilers in which the last build failed, whatever stands around it. Sentences are no sign against it, so
/// only for what is a log by its name: a letter may quote an error.
bool isBrokenBuild(const TextHead& head);

} // namespace exhibit
