// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/parsing/claims/testvalues.h"

#include <re2/re2.h>

#include <algorithm>
#include <cstdlib>
#include <string>

namespace exhibit {

namespace {

bool setOnce(std::optional<std::int64_t>& value, std::optional<std::int64_t> stated)
{
    if (!stated)
        return true;
    if (value && *value != *stated)
        return false;
    value = stated;
    return true;
}

} // namespace

std::optional<std::int64_t> countOf(std::string_view text)
{
    std::int64_t value = 0;
    int digits = 0;
    for (const char c : text) {
        if (c >= '0' && c <= '9') {
            value = value * 10 + (c - '0');
            if (++digits > 9)
                return std::nullopt;
        } else if (c != ',' && c != '_' && c != '\'' && c != ' ' && c != '.') {
            return std::nullopt;
        }
    }
    return digits > 0 ? std::optional(value) : std::nullopt;
}

std::optional<double> percentOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if ((c >= '0' && c <= '9') || c == '.')
            digits += c;
        else if (c == ',')
            digits += '.';
    }
    if (digits.empty() || digits.size() > 12)
        return std::nullopt;
    return std::strtod(digits.c_str(), nullptr);
}

bool addTestValues(const RuleMatch& match, TestClaimValues& values)
{
    TestClaimValues next = values;
    bool agrees = true;
    for (const auto& [group, text] : match.groups) {
        const std::string name = group.substr(0, group.find('_')); // `total_alternative` is another place of `total`
        if (name == "passed")
            agrees = setOnce(next.passed, countOf(text)) && agrees;
        else if (name == "failed")
            agrees = setOnce(next.failed, countOf(text)) && agrees;
        else if (name == "skipped")
            agrees = setOnce(next.skipped, countOf(text)) && agrees;
        else if (name == "total")
            agrees = setOnce(next.total, countOf(text)) && agrees;
        else if (name == "errors")
            agrees = setOnce(next.errors, countOf(text)) && agrees;
        else if (name == "percent" && !next.percent)
            next.percent = percentOf(text);
    }
    if (!agrees)
        return false;
    const auto all = match.rule->set.find("all_pass");
    if (const auto none = match.rule->set.find("none"); none != match.rule->set.end() && none->second == "skipped")
        agrees = setOnce(next.skipped, 0);
    if (!agrees)
        return false;
    next.allPass = next.allPass || (all != match.rule->set.end() && all->second == "true");
    values = next;
    return true;
}

void readRates(std::string_view text, std::vector<RuleMatch>& matches)
{
    static const RE2 share(R"(^((?:[.,]\d{1,2})?)\s?%)");
    for (RuleMatch& match : matches) {
        for (auto& [group, value] : match.groups) {
            const auto end = static_cast<std::size_t>(value.data() + value.size() - text.data());
            const std::string name = group.substr(0, group.find('_'));
            re2::StringPiece rest;
            if ((name != "passed" && name != "failed") || end > text.size() ||
                !RE2::PartialMatch(re2::StringPiece(text.data() + end, text.size() - end), share, &rest))
                continue;
            group = name == "passed" ? "percent" : "failing";
            value = std::string_view(value.data(), value.size() + rest.size());
            match.end = std::max(match.end, end + rest.size() + 1);
        }
    }
}

void addImpliedValues(TestClaimValues& values)
{
    const bool full = values.passed && values.total && *values.passed == *values.total;
    const bool green = full || (values.percent && *values.percent >= 99.999) ||
                       (values.failed && *values.failed == 0 && (!values.errors || *values.errors == 0));
    if (values.failed && *values.failed > 0)
        values.allPass = false;
    else if (values.passed && values.total && *values.passed < *values.total && !values.skipped)
        values.allPass = false;
    else if (green)
        values.allPass = true;
    if (!values.allPass)
        return;
    const std::int64_t others = values.skipped.value_or(0);
    if (values.total && !values.passed)
        values.passed = *values.total - others;
    else if (values.passed && !values.total)
        values.total = *values.passed + others;
    if (!values.failed && (full || values.percent))
        values.failed = 0;
}

bool readsAgain(const RuleMatch& value, const std::vector<RuleMatch>& matches)
{
    return std::any_of(matches.begin(), matches.end(), [&value](const RuleMatch& match) {
        return std::any_of(match.groups.begin(), match.groups.end(), [&value](const auto& group) {
            return std::any_of(value.groups.begin(), value.groups.end(),
                               [&group](const auto& own) { return own.second.data() == group.second.data(); });
        });
    });
}

} // namespace exhibit
