// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace exhibit {

/// SHA-256 of what is added.
class Sha256
{
public:
    Sha256();
    Sha256(const Sha256& other);
    Sha256(Sha256&&) noexcept;
    Sha256& operator=(const Sha256& other);
    Sha256& operator=(Sha256&&) noexcept;
    ~Sha256();

    void add(std::string_view bytes);
    std::string hex() const; ///< lower case, 64 digits; more may be added afterwards

private:
    struct Free
    {
        void operator()(void* context) const;
    };
    std::unique_ptr<void, Free> m_context;
};

/// Identity of a text whatever its line ends: lines are trimmed on the right, blank lines before and after are dropped.
/// Add the repaired lines, without their line ends.
class TextDigest
{
public:
    void addLine(std::string_view repaired);
    std::string hex() const; ///< empty if no line held text

private:
    Sha256 m_digest;
    std::string m_pending;         ///< a batch of normalised lines: hashing line by line costs a call each
    std::int64_t m_blankLines = 0; ///< seen since the last text, dropped if nothing follows
    bool m_started = false;
};

} // namespace exhibit
