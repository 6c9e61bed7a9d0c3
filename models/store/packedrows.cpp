// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/packedrows.h"

#include <bit>

namespace exhibit {

namespace {

constexpr std::uint64_t lowBits = 0x7f, moreBit = 0x80;
constexpr int bitsOfByte = 7, mostBits = 64;

} // namespace

/// Seven bits a byte, the sign in the lowest one: most numbers take one byte.
void PackedWriter::number(std::int64_t value)
{
    std::uint64_t rest = (static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63);
    while (rest > lowBits) {
        m_bytes += static_cast<char>((rest & lowBits) | moreBit);
        rest >>= bitsOfByte;
    }
    m_bytes += static_cast<char>(rest);
}

void PackedWriter::operator()(const double& value)
{
    number(std::bit_cast<std::int64_t>(value));
}

void PackedWriter::operator()(const std::string& text)
{
    number(static_cast<std::int64_t>(text.size()));
    m_bytes += text;
}

void PackedWriter::operator()(const OutcomeLine::Match& match)
{
    (*this)(match.begin), (*this)(match.end), (*this)(match.clauseBegin), (*this)(match.clauseEnd);
    (*this)(match.state), (*this)(match.completed), (*this)(match.open);
}

void PackedWriter::operator()(const SourceRef& ref)
{
    number(m_places.idOf(ref));
    if (ref.isNull())
        return;
    number(ref.isDatabaseRow() ? ref.rowId : ref.firstLine.value);
    number(ref.lastLine.value), number(ref.memberFirstLine.value);
    (*this)(ref.quote);
}

void PackedReader::stop()
{
    m_isSound = false;
    m_rest = {};
}

std::int64_t PackedReader::number()
{
    std::uint64_t read = 0;
    for (int shift = 0; shift < mostBits && !m_rest.empty(); shift += bitsOfByte) {
        const auto byte = static_cast<std::uint8_t>(m_rest.front());
        m_rest.remove_prefix(1);
        read |= (byte & lowBits) << shift;
        if ((byte & moreBit) == 0)
            return static_cast<std::int64_t>(read >> 1) ^ -static_cast<std::int64_t>(read & 1);
    }
    stop();
    return 0;
}

std::size_t PackedReader::size()
{
    const std::int64_t size = number();
    if (size >= 0 && static_cast<std::uint64_t>(size) <= m_rest.size())
        return static_cast<std::size_t>(size);
    stop();
    return 0;
}

void PackedReader::operator()(double& value)
{
    value = std::bit_cast<double>(number());
}

void PackedReader::operator()(std::string& text)
{
    const std::size_t count = size();
    text.assign(m_rest.substr(0, count));
    m_rest.remove_prefix(count);
}

void PackedReader::operator()(OutcomeLine::Match& match)
{
    (*this)(match.begin), (*this)(match.end), (*this)(match.clauseBegin), (*this)(match.clauseEnd);
    (*this)(match.state), (*this)(match.completed), (*this)(match.open);
}

void PackedReader::operator()(SourceRef& ref)
{
    ref = {};
    const std::int64_t place = number();
    if (place == 0)
        return;
    if (!m_places.isKnown(place))
        return stop();
    const SourceRef& known = m_places.place(place);
    ref.path = known.path;
    ref.member = known.member;
    ref.table = known.table;
    ref.jsonPath = known.jsonPath;
    const std::int64_t first = number();
    ref.lastLine.value = number();
    ref.memberFirstLine.value = number();
    (*this)(ref.quote);
    if (ref.isDatabaseRow())
        ref.rowId = first;
    else
        ref.firstLine.value = first;
}

} // namespace exhibit
