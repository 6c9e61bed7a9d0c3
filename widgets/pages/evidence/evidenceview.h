// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"
#include "widgets/pages/evidence/evidencefiles.h"
#include "widgets/text/logview.h"

#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;
class QStackedWidget;

namespace exhibit {

class EmptyState;
class JsonValueView;
class KeyValueView;
class MessageStrip;
class Messages;

/// One place of evidence with its surroundings: lines of a file, or a row of a database as key and value. Says so when
/// the place is no longer what the pointer quotes. A place inside JSON is shown for people beside its raw line.
class EvidenceView : public QWidget
{
    Q_OBJECT

public:
    EvidenceView(EvidenceFiles* files, const Messages& messages, QWidget* parent = nullptr);

    void showEvidence(const SourceRef& ref);
    void showWhenSeen(const SourceRef& ref); ///< is read once the view is looked at
    void clear();
    const SourceRef& shown() const { return m_ref; }
    LogView* log() const { return m_log; }
    bool showsLines() const;
    SourceRef selectedPlace() const; ///< the selected lines, else that of the cursor; with the words of the first one

    /// The next (+1) or previous (-1) line of EvidenceFiles::failureLines(), behind the last one the first. False if
    /// there is none.
    bool goToFailure(int direction);

    /// Why there is nothing to show, in place of evidence.
    void showNothing(const QString& title, const QString& sentence);

    /// The text in an encoding that a person chose, until another file is shown. Pointers stay those of the review.
    void readAs(TextFileSource::Text text);
    QString chosenEncoding() const { return TextFileSource::encodingName(m_text); } ///< empty: as the review read it

    /// What is folded in the text, also of one that was not looked at yet; and the same again.
    KeptFolds keptFolds() const;
    void setKeptFolds(const KeptFolds& kept);

    /// Signs beside the lines of the file shown; kept until another file is shown.
    void setGutterMarkers(std::vector<GutterMarker> markers);

    /// Marks these words in the lines once they are shown; forgotten with the next showEvidence().
    void setMarkedWords(std::vector<std::string> words, WordMark::Kind kind);

    /// `README.md#L1440` of what is selected or shown, as it is copied.
    QString pointerText() const;

protected:
    void showEvent(QShowEvent* event) override;

Q_SIGNALS:
    void shownChanged();
    void openExternallyRequested(const QString& absolutePath, qint64 line, int column);

private:
    void showLines(const SourceRef& ref, const std::optional<LogView::Place>& kept = {}); ///< kept: not to its lines
    void showRow(const SourceRef& ref);
    void showMessage(const QString& title, const QString& sentence);
    void place(const std::shared_ptr<TextFileSource>& source, const std::optional<LogView::Place>& kept);
    void checkQuote(const std::shared_ptr<TextFileSource>& source);
    void lookForQuote(const std::shared_ptr<TextFileSource>& source, const QString& quote);
    void markRuler();
    void offerOriginal();
    void offerEncodings(QMenu* menu);
    void markWords();

    EvidenceFiles* m_files;
    const Messages& m_messages;
    MessageStrip* m_lostStrip;
    MessageStrip* m_repairedStrip;
    QPushButton* m_otherText = nullptr; ///< of that strip
    QStackedWidget* m_stack;
    LogView* m_log;
    QWidget* m_lines = nullptr; ///< the raw lines, and the value beside them
    JsonValueView* m_value;
    KeyValueView* m_row;
    EmptyState* m_empty;
    SourceRef m_ref;
    bool m_isToRead = false; ///< once it is seen
    bool m_isReread = false; ///< in another way than at first: the person stays where they are
    KeptFolds m_keptFolds;   ///< of the file, for when it is there
    TextFileSource::Text m_text = TextFileSource::Text::Repaired;
    std::shared_ptr<TextFileSource> m_source;
    std::vector<std::string> m_words;
    std::vector<GutterMarker> m_markers;
    std::string m_markersPath; ///< the file they belong to
    WordMark::Kind m_wordKind = WordMark::Kind::Outline;
};

} // namespace exhibit
