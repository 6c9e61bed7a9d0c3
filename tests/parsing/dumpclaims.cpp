// SPDX-License-Identifier: GPL-3.0-or-later
// dumpclaims RULES_DIR FILE…: prints what the claim readers find as the `claims` of a review JSON, unjudged.
// With EXHIBIT_DUMP_MOODS in the environment: the blocks with their surroundings instead, to see why a rule held back.
#include "models/files/text/mojibake.h"
#include "models/parsing/claims/surroundings.h"
#include "models/parsing/prose/markdown.h"
#include "models/parsing/prose/prose.h"
#include "models/parsing/rules/rules.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

using namespace exhibit;

namespace {

std::string readFile(const std::filesystem::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string jsonText(std::string_view text)
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string json = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            (json += '\\') += c;
        else if (byte < 0x20)
            ((json += "\\u00") += digits[byte >> 4]) += digits[byte & 15];
        else
            json += c;
    }
    return json + '"';
}

std::string valuesOf(const Claim& claim)
{
    std::string json;
    const auto add = [&](const char* key, const std::string& value) {
        json += (json.empty() ? "" : ",") + jsonText(key) + ':' + value;
    };
    const auto count = [&](const char* key, const std::optional<std::int64_t>& value) {
        if (value)
            add(key, std::to_string(*value));
    };
    count("passed", claim.test.passed);
    count("failed", claim.test.failed);
    count("skipped", claim.test.skipped);
    count("total", claim.test.total);
    count("errors", claim.test.errors);
    if (claim.test.percent)
        add("percent", std::to_string(*claim.test.percent));
    for (const MessageArg& value : claim.values)
        add(value.name.c_str(), jsonText(value.value));
    if (!claim.stamp.text.empty())
        add("date", jsonText(claim.stamp.text));
    return '{' + json + '}';
}

std::string jsonOf(const Claim& claim)
{
    return "{\"class\":" + jsonText(claimClassName(claim.claimClass)) + ",\"text\":" + jsonText(claim.text) +
           ",\"pointer\":{\"path\":" + jsonText(claim.where.path) +
           ",\"first_line\":" + std::to_string(claim.where.firstLine.value) +
           ",\"last_line\":" + std::to_string(claim.where.lastLine.value) +
           ",\"quote\":" + jsonText(claim.where.quote) + "},\"subject\":{\"type\":" + jsonText(claim.subject.type) +
           ",\"value\":" + jsonText(claim.subject.value) + "},\"values\":" + valuesOf(claim) +
           ",\"verdict\":\"not-checkable\"}";
}

void dumpMoods(const TextSource& source, const Rules& rules)
{
    static constexpr const char* names[] = {"neutral", "results", "plans", "before"};
    const MarkdownDocument document = parseMarkdown(source, source.text);
    const Surroundings surroundings(document, rules);
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const int block = static_cast<int>(i);
        std::cout << document.blocks[i].first.value << '\t' << names[static_cast<int>(surroundings.moodOf(block))]
                  << '\t' << document.blocks[i].text().substr(0, 60) << '\n';
        for (const std::string& text : surroundings.textsAround(block))
            std::cout << "\t\t" << text.substr(0, 90) << '\n';
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc < 3) {
        std::cerr << "usage: dumpclaims RULES_DIR FILE...\n";
        return 2;
    }
    std::vector<RuleFile> files;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
        if (entry.path().extension() == ".toml")
            files.push_back({entry.path().filename().string(), readFile(entry.path())});
    }
    std::sort(files.begin(), files.end(), [](const RuleFile& a, const RuleFile& b) { return a.name < b.name; });
    const Result<Rules> rules = Rules::load(files);
    if (!rules) {
        std::cerr << "dumpclaims: rules:";
        for (const MessageArg& arg : rules.error().message.args)
            std::cerr << ' ' << arg.name << '=' << arg.value;
        std::cerr << '\n';
        return 3;
    }
    std::cout << "{\"claims\":[\n";
    const char* separator = "";
    for (int i = 2; i < argc; ++i) {
        const std::string text = readFile(argv[i]);
        const TextSource source{std::filesystem::path(argv[i]).filename().string(), {}, LineNumber{1}, text};
        if (std::getenv("EXHIBIT_DUMP_MOODS")) {
            dumpMoods(source, rules.value());
            continue;
        }
        for (const Claim& claim : parseProse(source, detectMojibake(text), rules.value()).claims) {
            std::cout << separator << jsonOf(claim);
            separator = ",\n";
        }
    }
    std::cout << "]}\n";
    return 0;
}
