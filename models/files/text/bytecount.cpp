// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/text/bytecount.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

#include <algorithm>

namespace exhibit {

namespace {

#if defined(__SSE2__)
std::int64_t laneSum(__m128i counts)
{
    const __m128i sums = _mm_sad_epu8(counts, _mm_setzero_si128());
    return _mm_cvtsi128_si64(sums) + _mm_cvtsi128_si64(_mm_unpackhi_epi64(sums, sums));
}

/// Counts in 8-bit lanes: at most 255 steps before they must be added up.
std::size_t countVectors(std::string_view bytes, ByteCounts& counts)
{
    const __m128i newline = _mm_set1_epi8('\n');
    const __m128i nul = _mm_setzero_si128();
    std::size_t i = 0;
    while (i + 16 <= bytes.size()) {
        const std::size_t steps = std::min<std::size_t>((bytes.size() - i) / 16, 255);
        __m128i newlines = _mm_setzero_si128();
        __m128i nuls = _mm_setzero_si128();
        for (std::size_t step = 0; step < steps; ++step, i += 16) {
            const __m128i block = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes.data() + i));
            newlines = _mm_sub_epi8(newlines, _mm_cmpeq_epi8(block, newline));
            nuls = _mm_sub_epi8(nuls, _mm_cmpeq_epi8(block, nul));
        }
        counts.newlines += laneSum(newlines);
        counts.nuls += laneSum(nuls);
    }
    return i;
}
#else
std::size_t countVectors(std::string_view, ByteCounts&)
{
    return 0;
}
#endif

} // namespace

ByteCounts countBytes(std::string_view bytes)
{
    ByteCounts counts;
    for (std::size_t i = countVectors(bytes, counts); i < bytes.size(); ++i) {
        counts.newlines += bytes[i] == '\n';
        counts.nuls += bytes[i] == '\0';
    }
    return counts;
}

ByteCounts countUtf16Units(std::string_view bytes, bool bigEndian)
{
    ByteCounts counts;
    const std::size_t low = bigEndian ? 1 : 0;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const char lowByte = bytes[i + low];
        const bool isByte = bytes[i + 1 - low] == '\0';
        counts.newlines += isByte && lowByte == '\n';
        counts.nuls += isByte && lowByte == '\0';
    }
    return counts;
}

} // namespace exhibit
