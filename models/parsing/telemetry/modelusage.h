// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/kinds/jsonpeek.h"
#include "models/parsing/formats/document.h"

#include <memory>
#include <string>

namespace exhibit {

/// Model calls as libraries, proxies and traces write them, each with the tokens that it used: responses of OpenAI and
/// Anthropic (`usage`), of Gemini (`usageMetadata`), of Amazon Bedrock (Converse) and of Ollama, spans after the
/// semantic conventions of OpenTelemetry for generative AI (`gen_ai.usage.…`, plain or as OTLP), cost logs of proxies,
/// and logs of Inspect, whose evaluation is a run as well. What ended by its length is truncated; a ceiling is the one
/// that the call asked for. Of a stream the last record stands; what a parent counts beside its children is a sum.
bool isModelUsage(const JsonPeek& peek, const std::string& prefix);
std::unique_ptr<DocumentParser> makeModelUsage(const DocumentContext& context);

} // namespace exhibit
