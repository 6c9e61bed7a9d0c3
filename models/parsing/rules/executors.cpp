// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/rules/executors.h"

#include "models/domain/text.h"
#include "models/parsing/rules/queuetable.h"
#include "models/parsing/rules/ruletables.h"

#include <algorithm>
#include <array>

namespace exhibit {

namespace {

using Parts = std::vector<std::string_view>;

/// Fields of records, in the order in which a row's quote tells them.
constexpr std::array<std::string_view, 15> eventFields{
    "run",       "phase",    "actual",     "ceiling", "predicted", "truncated", "success",     "stop_reason",
    "timestamp", "category", "complexity", "model",   "smape",     "input",     "deliverables"};
constexpr std::array<std::string_view, 10> escalationFields{"run",    "phase",  "base",    "retry",     "factor",
                                                            "reason", "source", "attempt", "timestamp", "truncated"};
constexpr std::array<std::string_view, 8> phaseFields{"run",        "phase", "state",   "category",
                                                      "complexity", "scope", "failure", "attempt"};

Parts partsOf(std::string_view path)
{
    Parts parts;
    while (!path.empty()) {
        const std::size_t slash = path.find_first_of("/\\");
        const std::string_view part = path.substr(0, slash);
        if (!part.empty() && part != ".")
            parts.push_back(part);
        path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
    }
    return parts;
}

bool isRunName(const ExecutorProfile& profile, std::string_view folder)
{
    return !folder.starts_with('.') && !folder.ends_with(':') &&
           std::find(profile.runFolders.begin(), profile.runFolders.end(), folder) == profile.runFolders.end();
}

/// The phase in the name of a file of test output; empty for another name.
std::string_view phaseOf(const ExecutorProfile& profile, std::string_view fileName)
{
    constexpr std::array<std::string_view, 6> endings = {".log", ".json", ".txt", ".xml", ".ndjson", ".jsonl"};
    if (profile.outputPrefix.empty() || !fileName.starts_with(profile.outputPrefix))
        return {};
    fileName.remove_prefix(profile.outputPrefix.size());
    for (const std::string_view ending : endings) {
        if (fileName.ends_with(ending))
            return fileName.substr(0, fileName.size() - ending.size());
    }
    return {};
}

/// The run among the folders below the root: `…/<run>/<output>`, `<run>/…`, `<project>/<run>/…` or
/// `<project>/<groups>/<family>/<run>/…` where equal neighbours are written once.
std::string_view runAmong(const ExecutorProfile& profile, const Parts& folders)
{
    const auto isRun = [&](std::size_t at) { return isRunName(profile, folders[at]); };
    if (folders.size() > 1 && folders.back() == profile.output && isRun(folders.size() - 2))
        return folders[folders.size() - 2];
    std::size_t at = 0;
    if (folders.size() > 2 && folders[1] == profile.groups)
        at = folders.size() > 3 && isRun(3) ? 3 : 2;
    else if (folders.size() > 1 && isRun(1))
        at = 1;
    return folders.empty() || !isRun(at) ? std::string_view() : folders[at];
}

/// The nearest folder above `inner` that is not one of those inside a run's folder; empty if `inner` is not there.
std::string_view runAbove(const ExecutorProfile& profile, const Parts& folders, std::string_view inner)
{
    const auto at = std::find(folders.rbegin(), folders.rend(), inner);
    const auto run = std::find_if(at, folders.rend(), [&](std::string_view part) { return isRunName(profile, part); });
    return inner.empty() || run == folders.rend() ? std::string_view() : *run;
}

std::optional<RunKey> runOf(const ExecutorProfile& profile, Parts parts)
{
    if (parts.empty())
        return std::nullopt;
    const std::string_view phase = phaseOf(profile, parts.back());
    parts.pop_back();
    const auto root = std::find(parts.begin(), parts.end(), profile.root);
    std::string_view run;
    if (root != parts.end())
        run = runAmong(profile, Parts(root + 1, parts.end()));
    else if (!phase.empty())
        run = runAbove(profile, parts, profile.output);
    if (run.empty())
        return std::nullopt;
    return RunKey{std::string(run), std::string(phase)};
}

template <std::size_t count>
RuleFault readColumns(const toml::table& executor, std::string_view key,
                      const std::array<std::string_view, count>& fields, ExecutorTable& into)
{
    const toml::node* node = executor.get(key);
    if (!node)
        return {};
    const toml::table* table = node->as_table();
    if (!table)
        return RuleFault(std::string(key) + " must be a table: a column for each field", *node);
    std::vector<std::string_view> known(fields.begin(), fields.end());
    known.emplace_back("table");
    if (RuleFault fault = unknownKey(*table, known); !fault.why.empty())
        return fault;
    into.table = (*table)["table"].value_or(std::string());
    for (const std::string_view field : fields) {
        if (const auto column = (*table)[field].value<std::string>())
            into.columns.emplace_back(field, *column);
    }
    if (into.table.empty() || into.columnOf("run").empty())
        return RuleFault(std::string(key) + " needs table and the column of run", *node);
    return {};
}

RuleFault readLayout(const toml::table& executor, ExecutorProfile& profile)
{
    const toml::table* layout = executor.get_as<toml::table>("layout");
    if (!layout)
        return {};
    constexpr std::string_view name = "{phase}";
    if (RuleFault fault = unknownKey(*layout, {"root", "groups", "output", "records", "file", "inside", "bundles"});
        !fault.why.empty())
        return fault;
    profile.root = (*layout)["root"].value_or(std::string());
    profile.groups = (*layout)["groups"].value_or(std::string());
    profile.output = (*layout)["output"].value_or(std::string());
    profile.records = (*layout)["records"].value_or(std::string());
    profile.runFolders = ruleTexts(layout->get("inside"));
    profile.bundleNames = ruleTexts(layout->get("bundles"));
    profile.outputPrefix = (*layout)["file"].value_or(std::string());
    for (const std::string* folder : {&profile.groups, &profile.output, &profile.records}) {
        if (!folder->empty())
            profile.runFolders.push_back(*folder);
    }
    if (profile.root.empty() || profile.root.find_first_of("/\\") != std::string::npos)
        return RuleFault("layout needs root: the name of one folder", *layout);
    if (profile.outputPrefix.empty())
        return {};
    if (!profile.outputPrefix.ends_with(name))
        return RuleFault("file must end with {phase}: what stands before it starts the names of files",
                         *layout->get("file"));
    profile.outputPrefix.resize(profile.outputPrefix.size() - name.size());
    return {};
}

RuleFault readTrigger(const toml::table& executor, ExecutorProfile& profile)
{
    const toml::table* trigger = executor.get_as<toml::table>("trigger");
    if (!trigger)
        return {};
    if (RuleFault fault = unknownKey(*trigger, {"name", "percent"}); !fault.why.empty())
        return fault;
    profile.triggerName = (*trigger)["name"].value_or(std::string());
    profile.triggerPercent = (*trigger)["percent"].value_or(profile.triggerPercent);
    if (profile.triggerPercent <= 0 || profile.triggerPercent > 100)
        return RuleFault("percent must be above 0 and at most 100", *trigger->get("percent"));
    return {};
}

RuleFault readProfile(const RuleEntry& entry, ExecutorProfile& profile)
{
    const toml::table& table = entry.table;
    RuleFault fault =
        unknownKey(table, {"id", "name", "layout", "events", "escalations", "trigger", "phases", "queue"});
    profile.id = table["id"].value_or(std::string());
    profile.name = table["name"].value_or(std::string());
    if (fault.why.empty() && (profile.id.empty() || profile.name.empty()))
        fault = RuleFault("an executor needs id and name");
    if (fault.why.empty())
        fault = readLayout(table, profile);
    if (fault.why.empty())
        fault = readColumns(table, "events", eventFields, profile.events);
    if (fault.why.empty())
        fault = readColumns(table, "escalations", escalationFields, profile.escalations);
    if (fault.why.empty())
        fault = readColumns(table, "phases", phaseFields, profile.phases);
    if (fault.why.empty())
        fault = readTrigger(table, profile);
    if (fault.why.empty())
        fault = readQueue(table, profile.queue);
    if (fault.why.empty() && profile.root.empty() && profile.events.table.empty() && profile.escalations.table.empty())
        fault = RuleFault("an executor needs a layout, events or escalations to be recognised by");
    return fault;
}

} // namespace

std::string_view ExecutorTable::columnOf(std::string_view field) const
{
    const auto found =
        std::find_if(columns.begin(), columns.end(), [&](const auto& pair) { return pair.first == field; });
    return found == columns.end() ? std::string_view() : std::string_view(found->second);
}

Result<Executors> Executors::load(const std::vector<RuleFile>& files)
{
    Result<RuleTables> tables = RuleTables::parse(files, {"executor"});
    if (!tables)
        return tables.error();
    Executors executors;
    const Result<void> read = tables->eachEntry("executor", [&](const RuleEntry& entry) {
        ExecutorProfile profile;
        RuleFault fault = readProfile(entry, profile);
        if (fault.why.empty())
            storeById(executors.m_profiles, std::move(profile));
        return fault;
    });
    if (!read)
        return read.error();
    return executors;
}

std::optional<RunKey> Executors::runOfPath(std::string_view path) const
{
    const Parts parts = partsOf(trimmed(path));
    for (const ExecutorProfile& profile : m_profiles) {
        if (std::optional<RunKey> key = runOf(profile, parts))
            return key;
    }
    return std::nullopt;
}

std::string Executors::runOfRecord(std::string_view path) const
{
    if (const std::optional<RunKey> key = runOfPath(path))
        return key->runId;
    Parts folders = partsOf(path);
    if (folders.empty())
        return {};
    folders.pop_back();
    for (const ExecutorProfile& profile : m_profiles) {
        if (std::find(folders.begin(), folders.end(), profile.root) != folders.end())
            continue;
        if (const std::string_view run = runAbove(profile, folders, profile.records); !run.empty())
            return std::string(run);
    }
    return {};
}

bool hasLayout(const ExecutorProfile& profile, std::string_view path)
{
    if (profile.root.empty())
        return false;
    const Parts parts = partsOf(path);
    return parts.size() > 1 && std::find(parts.begin(), parts.end() - 1, profile.root) != parts.end() - 1;
}

} // namespace exhibit
