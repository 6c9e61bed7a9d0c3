// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/jsonvalueview.h"

#include "models/files/text/linereader.h"
#include "models/items/itemtext.h"
#include "models/parsing/json/jsonpointer.h"
#include "models/report/messages.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/text/logview.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostText = std::size_t{4} << 20; ///< bytes of a value that are shown

std::string wholeText(const std::string& path, const Artifact& artifact)
{
    Result<LineReader> reader = LineReader::open(path, artifact.encoding, artifact.bom);
    std::string text;
    std::string_view line;
    while (reader && reader->next(line))
        (text += line) += '\n';
    return text;
}

/// The value as it is shown; the line where it has no path, or the path leads nowhere.
std::string valueText(const std::string& line, const std::string& path, const std::string& file,
                      const Artifact& artifact)
{
    if (path.empty())
        return line;
    const std::string whole = isWholeJson(line) ? std::string() : wholeText(file, artifact);
    const std::string_view value = jsonValuesAt(whole.empty() ? line : whole, {path}).front();
    std::string text = value.empty() ? line : readableJson(value);
    text.resize(std::min(text.size(), mostText));
    return text;
}

/// The quote as the text shows it; it may be cut inside an escape.
std::string shownQuote(const SourceRef& ref)
{
    std::string quote = ref.quote;
    while (quote.ends_with('\\'))
        quote.pop_back();
    const std::string decoded = readableJson('"' + quote + '"');
    return decoded.empty() ? quote : decoded;
}

} // namespace

JsonValueView::JsonValueView(EvidenceFiles* files, const Messages& messages, QWidget* parent)
    : QWidget(parent), m_files(files), m_messages(messages), m_stack(new QStackedWidget), m_log(new LogView),
      m_empty(new EmptyState(Icon::File))
{
    m_log->setWrap(LogView::Wrap::Always);
    m_log->setRulerVisible(false);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_log);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

void JsonValueView::showNothing(const QString& title, const QString& sentence)
{
    m_ref = {};
    m_log->clear();
    m_empty->setTitle(title);
    m_empty->setSentence(sentence);
    m_stack->setCurrentWidget(m_empty);
    Q_EMIT shownChanged();
}

void JsonValueView::showValue(const SourceRef& ref)
{
    m_ref = ref;
    m_files->open(ref.path, TextFileSource::Text::Original, this, [this, ref](const EvidenceFiles::Source& source) {
        if (ref != m_ref)
            return;
        if (!source)
            return showNothing(tr("This file cannot be shown"), m_messages.text(source.error()));
        read(*source);
    });
}

void JsonValueView::read(const std::shared_ptr<TextFileSource>& source)
{
    const Artifact* artifact = m_files->artifact(m_ref.path);
    if (!artifact)
        return;
    std::string text;
    constexpr std::int64_t mostLines = 400;
    const LineNumber last = std::max(m_ref.firstLine, m_ref.lastLine);
    for (LineNumber line = m_ref.firstLine; line <= last && line < m_ref.firstLine.plus(mostLines); line = line.plus(1))
        text += (text.empty() ? "" : "\n") + source->line(line).text;
    const std::string file = m_files->absolutePath(m_ref.path).toStdString();
    m_files->run(
        this,
        [text, path = m_ref.jsonPath, file, artifact = *artifact](const CancelFlag&) {
            return valueText(text, path, file, artifact);
        },
        [this, ref = m_ref](const std::string& value) {
            if (ref == m_ref)
                place(value);
        });
}

void JsonValueView::place(const std::string& text)
{
    const std::string quote = shownQuote(m_ref);
    m_log->setSource(std::make_shared<MemoryLineSource>(text), fromUtf8(m_ref.path));
    m_stack->setCurrentWidget(m_log);
    const std::size_t at = quote.empty() ? std::string::npos : text.find(quote);
    if (at != std::string::npos && at < text.size()) {
        const auto lineOf = [&text](std::size_t offset) {
            const auto end = text.begin() + static_cast<std::ptrdiff_t>(std::min(offset, text.size()));
            return LineNumber::fromOneBased(1 + std::count(text.begin(), end, '\n'));
        };
        m_log->highlight(lineOf(at), lineOf(at + quote.size() - 1));
        m_log->markQuote(fromUtf8(quote));
    }
    Q_EMIT shownChanged();
}

} // namespace exhibit
