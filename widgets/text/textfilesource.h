// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/artifact.h"
#include "models/domain/result.h"
#include "widgets/text/linesource.h"

#include <memory>

namespace exhibit {

class TextFile;

/// A file of the pack as lines. Repaired text is derived: line numbers stay those of the file.
class TextFileSource : public LineSource
{
public:
    enum class Text { Repaired, Original };

    /// Builds the line index; on a worker thread for anything big. The source may then move to the GUI thread.
    static Result<std::shared_ptr<TextFileSource>> open(const std::string& absolutePath, const Artifact& artifact,
                                                        Text text = Text::Repaired, const CancelFlag* cancel = nullptr);

    qint64 lineCount() const override;
    SourceLine line(LineNumber number) const override;
    QString findAll(const FindQuery& query, const CancelFlag& cancel,
                    const std::function<bool(std::vector<FindHit>&&)>& found) const override;
    void readAll(const CancelFlag& cancel, const std::function<bool(std::string_view)>& line) const override;

    /// The longest part of a line that is shown; longer ones are marked as cut.
    static constexpr std::size_t maxLineBytes = 1 << 20;

private:
    TextFileSource() = default;
    Mojibake mojibakeOf(LineNumber number) const;
    bool isRepaired() const;
    void findInRepaired(const Searcher& searcher, const CancelFlag& cancel,
                        const std::function<bool(std::vector<FindHit>&&)>& found) const;

    std::shared_ptr<TextFile> m_file;
    std::string m_path;
    Artifact m_artifact;
    Text m_text = Text::Repaired;
};

} // namespace exhibit
