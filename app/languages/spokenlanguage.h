// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/languages/language.h"

#include <memory>
#include <vector>

class QTranslator;

namespace exhibit {

/// While it lives the program's own texts are those of a language, of which there is one at a time. The command line
/// has one only where it was asked for. GUI thread only, or the only thread.
class SpokenLanguage
{
public:
    /// Whose numbers, dates and dialogs of Qt follow as well.
    enum class Of { CommandLine, Window };

    SpokenLanguage(const Language& language, Of of);
    SpokenLanguage(const SpokenLanguage&) = delete;
    SpokenLanguage& operator=(const SpokenLanguage&) = delete;
    ~SpokenLanguage();

private:
    void install(const QString& file, const QString& folder);

    std::vector<std::unique_ptr<QTranslator>> m_texts;
    bool m_isOfWindow;
};

/// The language that a person chose by its id; of `system` or an unknown one that of the person's system.
const Language& chosenLanguage(const QString& choice);

/// Whether Qt's own texts (buttons of dialogs, the dialog for files) are installed in it; else they stay English.
bool hasTextsOfQt(const Language& language);

} // namespace exhibit
