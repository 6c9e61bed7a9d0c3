// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sourceref.h"

#include <QWidget>

#include <memory>

class QStackedWidget;

namespace exhibit {

class EmptyState;
class EvidenceFiles;
class LogView;
class Messages;
class TextFileSource;

/// The value that a pointer with a JSON path names, as people read it: the text of a string with its line ends, other
/// values with a member a line. Its quote is marked. Read and taken apart off the GUI thread.
class JsonValueView : public QWidget
{
    Q_OBJECT

public:
    JsonValueView(EvidenceFiles* files, const Messages& messages, QWidget* parent = nullptr);

    /// Without a path the lines themselves are shown.
    void showValue(const SourceRef& ref);
    void showNothing(const QString& title, const QString& sentence);
    const SourceRef& shown() const { return m_ref; }
    LogView* log() const { return m_log; }

Q_SIGNALS:
    void shownChanged();

private:
    void read(const std::shared_ptr<TextFileSource>& source);
    void place(const std::string& text);

    EvidenceFiles* m_files;
    const Messages& m_messages;
    QStackedWidget* m_stack;
    LogView* m_log;
    EmptyState* m_empty;
    SourceRef m_ref;
};

} // namespace exhibit
