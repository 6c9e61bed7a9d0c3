// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/result.h"
#include "widgets/text/linesource.h"

#include <memory>

namespace exhibit {

class TextFile;

/// A file of the pack as lines. Repaired text is derived, and so is text in another encoding than that which the review
/// read: line numbers stay those of the file as it was read.
class TextFileSource : public LineSource
{
public:
    enum class Text {
        Repaired,
        Original,
        // In an encoding that a person chose.
        Utf8,
        Utf16Le,
        Utf16Be,
        Windows1252,
        Windows1250,
        Windows1251,
        Koi8R,
        Ibm850,
        ShiftJis,
        EucJp,
        Gb18030,
        Big5,
        EucKr
    };
    static bool isChosen(Text text) { return text != Text::Repaired && text != Text::Original; }
    static QString encodingName(Text text); ///< `Windows-1252`; empty of those that nobody chose
    static std::vector<Text> encodings();   ///< that can be chosen here

    /// Builds the line index; on a worker thread for anything big. The source may then move to the GUI thread.
    static Result<std::shared_ptr<TextFileSource>> open(const std::string& absolutePath, const Artifact& artifact,
                                                        Text text = Text::Repaired, const CancelFlag* cancel = nullptr);

    qint64 lineCount() const override;
    SourceLine line(LineNumber number) const override;
    std::string originalText(LineNumber number) const; ///< of that line as the review read it, whatever is shown
    QString findAll(const FindQuery& query, const CancelFlag& cancel,
                    const std::function<bool(std::vector<FindHit>&&)>& found) const override;
    void readAll(const CancelFlag& cancel, const std::function<bool(std::string_view)>& line) const override;

    /// The longest part of a line that is shown; longer ones are marked as cut.
    static constexpr std::size_t maxLineBytes = 1 << 20;

private:
    TextFileSource() = default;
    Mojibake mojibakeOf(LineNumber number) const;
    bool isDerived() const;
    SourceLine shown(LineNumber number, std::string text, bool cut, qint64 fullBytes, LineEnd end) const;
    void findInDerived(const Searcher& searcher, const CancelFlag& cancel,
                       const std::function<bool(std::vector<FindHit>&&)>& found) const;

    std::shared_ptr<TextFile> m_file;
    std::string m_path;
    Artifact m_artifact;
    Text m_text = Text::Repaired;
};

} // namespace exhibit
