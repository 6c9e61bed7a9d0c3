// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/telemetry/phaserows.h"

#include "models/domain/text.h"

#include <algorithm>

namespace exhibit {

namespace {

constexpr int deepest = 8;
constexpr std::size_t mostDeliverables = 10000;

void flatten(const JsonNode& node, std::vector<std::string>& paths, int depth = 0)
{
    if (node.isText()) {
        std::string path(trimmed(node.text));
        std::replace(path.begin(), path.end(), '\\', '/');
        if (!path.empty() && paths.size() < mostDeliverables)
            paths.push_back(std::move(path));
    } else if (depth < deepest) {
        for (const JsonNode& child : node.children)
            flatten(child, paths, depth + 1);
    }
}

/// The only value of a JSON text; null if it is none.
JsonNode valueOf(std::string_view text)
{
    JsonNode value;
    if (text.size() < 2 || (text.front() != '{' && text.front() != '['))
        return value;
    JsonTree tree;
    static_cast<void>(tree.read(text, [&value](const JsonNode& node) { value = node; }));
    return value;
}

/// The text of a JSON string: as the only element of a list it is a value that the reader takes.
std::string unquoted(std::string_view text)
{
    const JsonNode list = valueOf("{\"text\":" + std::string(text) + '}');
    return std::string(list["text"].string());
}

/// What the object, its scope, or the scope in that holds by this name.
const JsonNode& inScope(const JsonNode& node, std::string_view name)
{
    for (const JsonNode* found : {&node[name], &node.at({"scope", name}), &node.at({"scope", "scope", name})}) {
        if (!found->isNull())
            return *found;
    }
    return node[name];
}

} // namespace

void readPhaseObject(const JsonNode& scope, PhaseRecord& phase)
{
    flatten(inScope(scope, "deliverables"), phase.deliverables);
    phase.changeSize = inScope(scope, "change_size").string();
    if (phase.category.empty())
        phase.category = inScope(scope, "category").string();
    if (phase.complexity.empty())
        phase.complexity = inScope(scope, "complexity").string();
    if (const JsonNode& noop = inScope(scope, "allow_noop"); noop.type == JsonNode::Type::Boolean)
        phase.allowNoop = noop.isTrue();
}

void readPhaseScope(std::string_view text, PhaseRecord& phase)
{
    text = trimmed(text);
    if (text.empty() || text == "null") {
        phase.scope = PhaseRecord::Scope::None;
        return;
    }
    JsonNode value = valueOf(text);
    if (value.isObject()) {
        phase.scope = PhaseRecord::Scope::Object;
        readPhaseObject(value, phase);
        return;
    }
    const bool isValue = !value.isNull() || text.find_first_not_of("-+.0123456789eE") == std::string_view::npos ||
                         text == "true" || text == "false";
    phase.scope = isValue ? PhaseRecord::Scope::Other : PhaseRecord::Scope::Text;
    if (text.front() != '"')
        return;
    if (value = valueOf(trimmed(unquoted(text))); value.isObject())
        readPhaseObject(value, phase);
}

} // namespace exhibit
