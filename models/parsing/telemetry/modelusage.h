// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Model calls as libraries, proxies and traces write them, each with the tokens that it used: responses of OpenAI and
/// Anthropic (`usage`), spans after the semantic conventions of OpenTelemetry for generative AI (`gen_ai.usage.…`,
/// plain or as OTLP), and logs of Inspect (`stats.model_usage`). What ended by its length is truncated; a ceiling is
/// the one that the call asked for.
bool isModelUsage(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeModelUsage(const DocumentContext& context);

} // namespace exhibit
