// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/parsing/rules/rulefile.h"
#include "models/report/languages/language.h"

#include <QString>

#include <vector>

namespace exhibit {

/// The translated sentences: `resources/translations/<id>/messages-*.toml`. None of English.
std::vector<RuleFile> sentenceFiles(const Language& language);

/// The compiled texts of the window for QTranslator::load(); empty of English.
QString windowCatalog(const Language& language);

} // namespace exhibit
