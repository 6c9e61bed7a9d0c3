// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/reports/lastfailed.h"

#include "models/domain/text.h"
#include "models/parsing/json/jsonfilereader.h"
#include "models/parsing/reports/runreport.h"

#include <algorithm>

namespace exhibit {

namespace {

bool isModule(std::string_view id)
{
    return id.ends_with(".py") || id.ends_with('/');
}

class LastFailed : public JsonFileReader
{
public:
    explicit LastFailed(TestDictionary& tests) : m_tests(tests) {}

protected:
    simdjson::error_code read(json::Object& object) override
    {
        m_ids.clear();
        return json::eachField(object, [this](std::string_view key, json::Value value) {
            m_ids.push_back({std::string(key), offsetOf(value)});
            return simdjson::SUCCESS;
        });
    }

    void commit(ReportPlaces& places, DocumentRecords& records) override
    {
        RunReport run(m_tests, "pytest");
        for (const auto& [id, offset] : m_ids) {
            Failure failure;
            failure.where = places.lineOf(offset);
            if (!isModule(id)) {
                run.add(id, Outcome::Failed, std::move(failure));
                continue;
            }
            CollectionError error;
            error.module = withSlashes(id);
            error.where = failure.where;
            run.addCollectionError(std::move(error));
        }
        run.saysFailed = true;
        Witness witness = run.take(places.lineOf(0), records.problems);
        const std::optional<std::int64_t> collectors = witness.counts.failedCollectors;
        const std::int64_t failed = witness.counts.failed.value_or(0);
        witness.counts = {};
        witness.counts.failed = failed;
        witness.counts.failedCollectors = collectors;
        witness.passesUnnamed = true;
        records.witnesses.push_back(std::move(witness));
    }

private:
    TestDictionary& m_tests;
    std::vector<std::pair<std::string, std::size_t>> m_ids;
};

} // namespace

bool isLastFailed(const JsonPeek& peek, const std::string& prefix)
{
    return prefix.empty() && !peek.keys.empty() &&
           std::all_of(peek.keys.begin(), peek.keys.end(), [](const std::string& key) {
               return key.find(".py::") != std::string::npos || (isModule(key) && key.find('/') != std::string::npos);
           });
}

std::unique_ptr<DocumentParser> makeLastFailed(const DocumentContext& context)
{
    return makeJsonReport<LastFailed>(context);
}

} // namespace exhibit
