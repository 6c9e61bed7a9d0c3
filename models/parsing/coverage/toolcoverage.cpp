// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/toolcoverage.h"

#include "models/parsing/coverage/coveragefiles.h"
#include "models/parsing/coverage/linehits.h"
#include "models/parsing/json/jsonfilereader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

/// Asks what a value is and goes into it only if it is an object.
bool isObject(json::Value& value)
{
    json::Type type{};
    return json::typeOf(value, type) == SUCCESS && type == json::Type::Object;
}

bool isArray(json::Value& value)
{
    json::Type type{};
    return json::typeOf(value, type) == SUCCESS && type == json::Type::Array;
}

/// The tools are told apart member by member: what each writes has names or a shape that no other has.
class ToolCoverage : public JsonFileReader
{
public:
    explicit ToolCoverage(TestDictionary& /*tests*/) {}

protected:
    error_code read(json::Object& object) override
    {
        m_whole = {};
        m_files.clear();
        return json::eachField(object, [this](std::string_view key, json::Value value) { return readTop(key, value); });
    }

    void commit(ReportPlaces& places, DocumentRecords& records) override
    {
        CoverageFiles files;
        m_whole.measure.where = m_whole.offset > 0 ? places.at(m_whole.offset) : places.lineOf(0);
        files.whole = std::move(m_whole.measure);
        for (auto& [path, draft] : m_files) {
            CoverageMeasure& file = files.of(path, places.at(draft.offset));
            CoverageMeasure measure = std::move(draft.measure);
            draft.hits.moveTo(measure);
            measure.path = file.path;
            measure.where = file.where;
            file = std::move(measure);
        }
        m_files.clear();
        files.moveTo(true, records);
    }

private:
    struct Draft
    {
        CoverageMeasure measure;
        LineHits hits;
        std::size_t offset = 0;
    };

    Draft& fileOf(std::string_view path, std::size_t offset)
    {
        Draft& draft = m_files[std::string(path)];
        if (draft.offset == 0)
            draft.offset = offset;
        return draft;
    }

    error_code readTop(std::string_view key, json::Value& value)
    {
        const std::size_t offset = offsetOf(value);
        if (readFlat(key))
            return readFlatNumber(key, value, m_whole, offset);
        if (key == "files" && isArray(value))
            return json::eachElement(value, [this](json::Value file) { return readGcovrFile(file); });
        if (key == "data" && isArray(value))
            return json::eachElement(value, [this](json::Value part) { return readLlvm(part); });
        if (key == "meta" || key == "groups" || key == "cargo_llvm_cov" || !isObject(value))
            return SUCCESS;
        if (key == "result")
            return readLastRun(value, offset);
        if (key == "coverage")
            return readRubyFiles(value);
        if (key.ends_with(".dll") || key.ends_with(".exe"))
            return readModule(value);
        const std::string name(key);
        return json::eachField(value, [&](std::string_view part, json::Value field) {
            if (part == "coverage" && isObject(field))
                return readRubyFiles(field); // of one command, `RSpec`
            Draft& draft = name == "total" ? m_whole : fileOf(name, offset);
            return readIstanbul(part, field, draft);
        });
    }

    // Istanbul

    error_code readIstanbul(std::string_view part, json::Value& value, Draft& draft)
    {
        if (part == "statementMap")
            return draft.hits.readPlaces(value);
        if (part == "s")
            return draft.hits.readPlacedHits(value, draft.measure.statements);
        if (part == "f")
            return readCounters(value, draft.measure.functions);
        if (part == "b")
            return json::eachField(value, [&](std::string_view, json::Value branch) {
                return json::eachElement(branch,
                                         [&](json::Value hits) { return addCounter(hits, draft.measure.branches); });
            });
        if (part == "data")
            return json::eachField(
                value, [&](std::string_view inner, json::Value field) { return readIstanbul(inner, field, draft); });
        CoverageRate* const rate = rateOf(part, draft.measure);
        return rate ? readRate(value, *rate, part == "lines" ? &draft.offset : nullptr) : SUCCESS;
    }

    static CoverageRate* rateOf(std::string_view name, CoverageMeasure& measure)
    {
        return name == "lines"        ? &measure.lines
               : name == "statements" ? &measure.statements
               : name == "branches"   ? &measure.branches
               : name == "functions"  ? &measure.functions
                                      : nullptr;
    }

    /// `{"total": 10, "covered": 9, "pct": 90}` of Istanbul, `{"count": 10, "covered": 9, "percent": 90}` of llvm-cov.
    error_code readRate(json::Value& value, CoverageRate& rate, std::size_t* place)
    {
        return json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "covered")
                return json::readCount(field, rate.covered);
            if (key == "total" || key == "count")
                return json::readCount(field, rate.total);
            if (key != "pct" && key != "percent")
                return SUCCESS;
            if (place)
                *place = offsetOf(field);
            return json::readNumber(field, rate.percent);
        });
    }

    static error_code addCounter(json::Value& value, CoverageRate& rate)
    {
        std::optional<std::int64_t> hits;
        const error_code error = json::readCount(value, hits);
        if (hits)
            addTo(rate, *hits > 0 ? 1 : 0, 1);
        return error;
    }

    static error_code readCounters(json::Value& value, CoverageRate& rate)
    {
        return json::eachField(value, [&](std::string_view, json::Value hits) { return addCounter(hits, rate); });
    }

    // llvm-cov export

    error_code readLlvm(json::Value& part)
    {
        return json::eachField(part, [this](std::string_view key, json::Value value) {
            if (key == "totals")
                return readLlvmSummary(value, m_whole);
            if (key != "files")
                return SUCCESS;
            return json::eachElement(value, [this](json::Value file) {
                std::string name;
                Draft draft;
                draft.offset = offsetOf(file);
                const error_code error = json::eachField(file, [&](std::string_view inner, json::Value field) {
                    if (inner == "filename")
                        return json::readText(field, name);
                    return inner == "summary" ? readLlvmSummary(field, draft) : SUCCESS;
                });
                if (!error && !name.empty())
                    m_files[name] = std::move(draft);
                return error;
            });
        });
    }

    error_code readLlvmSummary(json::Value& value, Draft& draft)
    {
        return json::eachField(value, [&](std::string_view key, json::Value field) {
            CoverageRate* const rate = key == "statements" ? nullptr : rateOf(key, draft.measure);
            const error_code error = rate ? readRate(field, *rate, key == "lines" ? &draft.offset : nullptr) : SUCCESS;
            if (rate && rate->total == 0)
                *rate = {}; // written as 0 % of none
            return error;
        });
    }

    // SimpleCov

    error_code readLastRun(json::Value& value, std::size_t offset)
    {
        m_whole.offset = offset;
        return json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "line" || key == "covered_percent")
                return json::readNumber(field, m_whole.measure.lines.percent);
            return key == "branch" ? json::readNumber(field, m_whole.measure.branches.percent) : SUCCESS;
        });
    }

    /// Of several commands a line counts as covered if one of them ran it.
    error_code readRubyFiles(json::Value& value)
    {
        return json::eachField(value, [this](std::string_view path, json::Value file) {
            const std::size_t offset = offsetOf(file);
            const std::string name(path);
            if (isArray(file))
                return fileOf(name, offset).hits.readByLine(file);
            return json::eachField(file, [&](std::string_view key, json::Value part) {
                Draft& draft = fileOf(name, offset);
                if (key == "lines")
                    return draft.hits.readByLine(part);
                if (key != "branches")
                    return SUCCESS;
                return json::eachField(part, [&](std::string_view condition, json::Value arms) {
                    const std::string of(condition);
                    return json::eachField(arms, [&](std::string_view arm, json::Value hits) {
                        return draft.hits.readBranch(of + '|' + std::string(arm), hits);
                    });
                });
            });
        });
    }

    // gcovr

    static bool readFlat(std::string_view key)
    {
        return key.ends_with("_percent") || key.ends_with("_total") || key.ends_with("_covered");
    }

    error_code readFlatNumber(std::string_view key, json::Value& value, Draft& draft, std::size_t offset)
    {
        CoverageRate* const rate = key.starts_with("line_")       ? &draft.measure.lines
                                   : key.starts_with("branch_")   ? &draft.measure.branches
                                   : key.starts_with("function_") ? &draft.measure.functions
                                                                  : nullptr;
        if (!rate)
            return SUCCESS;
        if (key == "line_percent")
            draft.offset = offset;
        return key.ends_with("_percent") ? json::readNumber(value, rate->percent)
               : key.ends_with("_total") ? json::readCount(value, rate->total)
                                         : json::readCount(value, rate->covered);
    }

    error_code readGcovrFile(json::Value& file)
    {
        std::string name;
        Draft draft;
        draft.offset = offsetOf(file);
        const error_code error = json::eachField(file, [&](std::string_view key, json::Value value) {
            if (key == "filename" || key == "file")
                return json::readText(value, name);
            if (key == "lines")
                return json::eachElement(value, [&](json::Value line) { return readGcovrLine(line, draft); });
            if (key == "functions")
                return json::eachElement(value, [&](json::Value function) {
                    return json::eachField(function, [&](std::string_view inner, json::Value hits) {
                        return inner == "execution_count" ? addCounter(hits, draft.measure.functions) : SUCCESS;
                    });
                });
            return readFlat(key) ? readFlatNumber(key, value, draft, offsetOf(value)) : SUCCESS;
        });
        if (!error && !name.empty())
            m_files[name] = std::move(draft);
        return error;
    }

    static error_code readGcovrLine(json::Value& line, Draft& draft)
    {
        std::optional<std::int64_t> number, hits;
        std::optional<bool> isLeftOut;
        const error_code error = json::eachField(line, [&](std::string_view key, json::Value value) {
            if (key == "line_number")
                return json::readCount(value, number);
            if (key == "count")
                return json::readCount(value, hits);
            if (key == "gcovr/noncode" || key == "gcovr/excluded")
                return json::readBoolean(value, isLeftOut);
            if (key != "branches")
                return SUCCESS;
            return json::eachElement(value, [&](json::Value branch) {
                return json::eachField(branch, [&](std::string_view inner, json::Value count) {
                    return inner == "count" ? addCounter(count, draft.measure.branches) : SUCCESS;
                });
            });
        });
        if (number && hits && !isLeftOut.value_or(false))
            draft.hits.add(*number, *hits);
        return error;
    }

    // coverlet: file, class, method, and there the lines

    error_code readModule(json::Value& module)
    {
        return json::eachField(module, [this](std::string_view path, json::Value classes) {
            const std::size_t offset = offsetOf(classes);
            Draft& draft = fileOf(path, offset);
            return json::eachField(classes, [&](std::string_view, json::Value methods) {
                return json::eachField(methods,
                                       [&](std::string_view, json::Value method) { return readMethod(method, draft); });
            });
        });
    }

    static error_code readMethod(json::Value& method, Draft& draft)
    {
        bool isCovered = false;
        const error_code error = json::eachField(method, [&](std::string_view key, json::Value value) {
            if (key == "Lines")
                return json::eachField(value, [&](std::string_view line, json::Value count) {
                    std::optional<std::int64_t> hits;
                    const error_code fault = json::readCount(count, hits);
                    if (hits)
                        draft.hits.add(line, *hits);
                    isCovered = isCovered || hits.value_or(0) > 0;
                    return fault;
                });
            if (key != "Branches")
                return SUCCESS;
            return json::eachElement(value, [&](json::Value branch) {
                return json::eachField(branch, [&](std::string_view inner, json::Value count) {
                    return inner == "Hits" ? addCounter(count, draft.measure.branches) : SUCCESS;
                });
            });
        });
        addTo(draft.measure.functions, isCovered ? 1 : 0, 1);
        return error;
    }

    Draft m_whole;
    std::map<std::string, Draft> m_files;
};

bool endsAnyKey(const JsonPeek& peek, std::string_view end)
{
    return std::any_of(peek.keys.begin(), peek.keys.end(),
                       [end](const std::string& key) { return key.ends_with(end); });
}

bool isLlvmExport(const JsonPeek& peek)
{
    const bool isSaid = peek.says("type", "llvm.coverage.json.export");
    return peek.has("data[].files") && (isSaid || (!peek.complete && !peek.has("type")));
}

bool isSimpleCov(const JsonPeek& peek)
{
    if (peek.has("meta.simplecov_version"))
        return true;
    if (peek.complete && peek.has("result") && (peek.has("result.line") || peek.has("result.covered_percent")))
        return std::all_of(peek.keys.begin(), peek.keys.end(),
                           [](const std::string& key) { return key == "result" || key.starts_with("result."); });
    // `RSpec`, below it `coverage`, below that files
    return std::any_of(peek.keys.begin(), peek.keys.end(), [&peek](const std::string& key) {
        if (!key.ends_with(".coverage"))
            return false;
        const std::string inside = key + '.';
        const auto file = peek.keys.lower_bound(inside);
        return file != peek.keys.end() && file->starts_with(inside) &&
               (file->ends_with(".rb") || file->ends_with(".rake") || peek.has(*file + ".lines"));
    });
}

bool isCoverlet(const JsonPeek& peek)
{
    const auto isOf = [](const std::string& key, std::string_view module) {
        const std::size_t at = key.find(module);
        return at != std::string::npos && (key.ends_with(".cs") || key.ends_with(".fs") || key.ends_with(".vb"));
    };
    return std::any_of(peek.keys.begin(), peek.keys.end(),
                       [&](const std::string& key) { return isOf(key, ".dll.") || isOf(key, ".exe."); });
}

} // namespace

bool isToolCoverage(const JsonPeek& peek, const std::string& prefix)
{
    if (!prefix.empty())
        return false;
    const bool isIstanbul = (peek.has("total.lines.pct") && peek.has("total.statements.pct")) ||
                            (endsAnyKey(peek, ".statementMap") && endsAnyKey(peek, ".path"));
    const bool isGcovr = peek.has("gcovr/summary_format_version") || peek.has("gcovr/format_version");
    return isIstanbul || isGcovr || isLlvmExport(peek) || isSimpleCov(peek) || isCoverlet(peek);
}

std::unique_ptr<DocumentParser> makeToolCoverage(const DocumentContext& context)
{
    return makeJsonReport<ToolCoverage>(context);
}

} // namespace exhibit
