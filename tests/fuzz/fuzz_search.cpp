// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/search/search.h"
#include "models/files/text/encoding.h"
#include "tests/fuzz/inputfile.h"
#include "tests/fuzz/placecheck.h"

#include <algorithm>

using namespace exhibit;

namespace {

void searchWith(const SearchOptions& options, const std::string& path, const EncodingGuess& guess)
{
    const Result<Searcher> searcher = Searcher::compile(options);
    fuzz::require(searcher || options.regex);
    if (!searcher)
        return;
    std::int64_t hits = 0;
    LineNumber last;
    const bool read = searcher->search(path, guess.encoding, guess.bom, CancelFlag(), [&](SearchHit&& hit) {
        fuzz::require(hit.line > last && hit.column >= 0 && hit.length >= 0 && isValidUtf8(hit.text));
        fuzz::require(hit.text.size() <= static_cast<std::size_t>(SearchHit::maxTextBytes) + 8);
        last = hit.line;
        ++hits;
        return true;
    });
    fuzz::require(read && searcher->countMatchingLines(path, guess.encoding, guess.bom, CancelFlag()) == hits);
}

} // namespace

/// A search: the first line is the pattern, the rest is the file. Hits come in order, and as many as are counted.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const fuzz::InputFolder input;
    const std::string_view all(fuzz::asText(data), size);
    const std::size_t end = std::min(all.find('\n'), all.size());
    const std::string_view text = all.substr(std::min(end + 1, all.size()));
    const std::string path = input.write("text", text.data(), text.size());
    const EncodingGuess guess = guessEncoding(text);
    SearchOptions options;
    options.pattern = toValidUtf8(all.substr(0, end));
    searchWith(options, path, guess);
    options.ignoreCase = true;
    searchWith(options, path, guess);
    options.regex = true;
    options.wholeWord = true;
    searchWith(options, path, guess);
    return 0;
}
