// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/coverage/coveragejson.h"

#include "models/parsing/coverage/coveragefiles.h"
#include "models/parsing/json/jsonfilereader.h"

namespace exhibit {

namespace {

using simdjson::error_code;
using simdjson::SUCCESS;

/// The numbers of a file or of the whole, and where they stand.
struct CoverageDraft
{
    std::string path; ///< empty: the whole
    CoverageMeasure measure;
    std::size_t offset = 0;
};

class CoverageJson : public JsonFileReader
{
public:
    explicit CoverageJson(TestDictionary& /*tests*/) {}

protected:
    void commit(ReportPlaces& places, DocumentRecords& records) override
    {
        CoverageFiles files;
        for (CoverageDraft& draft : m_drafts) {
            draft.measure.where = places.at(draft.offset);
            if (draft.path.empty()) {
                files.whole = std::move(draft.measure);
                continue;
            }
            CoverageMeasure& file = files.of(draft.path, draft.measure.where);
            draft.measure.path = file.path;
            file = std::move(draft.measure);
        }
        if (files.whole.where.isNull())
            files.whole.where = places.lineOf(0);
        files.moveTo(true, records);
    }

    std::vector<CoverageDraft> m_drafts;
};

class CoveragePy : public CoverageJson
{
public:
    using CoverageJson::CoverageJson;

protected:
    error_code read(json::Object& object) override
    {
        m_drafts.clear();
        return json::eachField(object, [this](std::string_view key, json::Value value) {
            if (key == "totals")
                return readSummary({}, value);
            if (key != "files")
                return SUCCESS;
            return json::eachField(value, [this](std::string_view path, json::Value file) {
                const std::string name(path);
                return json::eachField(file, [&](std::string_view part, json::Value summary) {
                    return part == "summary" ? readSummary(name, summary) : SUCCESS;
                });
            });
        });
    }

private:
    error_code readSummary(const std::string& path, json::Value& value)
    {
        CoverageDraft draft;
        draft.path = path;
        draft.offset = offsetOf(value);
        CoverageMeasure& measure = draft.measure;
        std::optional<double> percent;
        const error_code error = json::eachField(value, [&](std::string_view key, json::Value field) {
            if (key == "percent_covered") {
                draft.offset = offsetOf(field);
                return json::readNumber(field, percent);
            }
            if (key == "covered_lines")
                return json::readCount(field, measure.lines.covered);
            if (key == "num_statements")
                return json::readCount(field, measure.lines.total);
            if (key == "covered_branches")
                return json::readCount(field, measure.branches.covered);
            return key == "num_branches" ? json::readCount(field, measure.branches.total) : SUCCESS;
        });
        (measure.branches.total ? measure.combined : measure.lines.percent) = percent;
        if (!error)
            m_drafts.push_back(std::move(draft));
        return error;
    }
};

} // namespace

bool isCoveragePy(const JsonPeek& peek, const std::string& prefix)
{
    const bool hasTotals = peek.has("totals.percent_covered") || peek.has("totals.covered_lines");
    return prefix.empty() && peek.has("meta") && (peek.has("files") || !peek.complete) &&
           (hasTotals || (!peek.complete && peek.has("meta.branch_coverage")));
}

std::unique_ptr<DocumentParser> makeCoveragePy(const DocumentContext& context)
{
    return makeJsonReport<CoveragePy>(context);
}

} // namespace exhibit
