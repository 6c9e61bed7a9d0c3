// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/languages/language.h"

namespace exhibit {

/// Whether a font here has the characters of a language; else its texts would be numbers. Needs a QGuiApplication.
bool hasFontFor(const Language& language);

/// The language, or English where no font could show it.
const Language& readableLanguage(const Language& language);

} // namespace exhibit
