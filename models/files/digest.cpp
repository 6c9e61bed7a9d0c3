// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/digest.h"

#include "models/files/shortdigest.h"

#include <openssl/evp.h>

#include <array>
#include <new>

namespace exhibit {

namespace {

constexpr std::size_t batchBytes = 64 * 1024;

EVP_MD_CTX* asContext(void* context)
{
    return static_cast<EVP_MD_CTX*>(context);
}

EVP_MD_CTX* newContext()
{
    EVP_MD_CTX* context = EVP_MD_CTX_new();
    if (context == nullptr)
        throw std::bad_alloc();
    return context;
}

std::string_view trimmedRight(std::string_view line)
{
    const std::size_t end = line.find_last_not_of(" \t\r\n\f\v");
    return line.substr(0, end == std::string_view::npos ? 0 : end + 1);
}

} // namespace

void Sha256::Free::operator()(void* context) const
{
    EVP_MD_CTX_free(asContext(context));
}

Sha256::Sha256() : m_context(newContext())
{
    EVP_DigestInit_ex(asContext(m_context.get()), static_cast<const EVP_MD*>(sha256Method()), nullptr);
}

Sha256::Sha256(const Sha256& other) : m_context(newContext())
{
    EVP_MD_CTX_copy_ex(asContext(m_context.get()), asContext(other.m_context.get()));
}

Sha256& Sha256::operator=(const Sha256& other)
{
    if (this != &other)
        EVP_MD_CTX_copy_ex(asContext(m_context.get()), asContext(other.m_context.get()));
    return *this;
}

Sha256::Sha256(Sha256&&) noexcept = default;
Sha256& Sha256::operator=(Sha256&&) noexcept = default;
Sha256::~Sha256() = default;

void Sha256::add(std::string_view bytes)
{
    EVP_DigestUpdate(asContext(m_context.get()), bytes.data(), bytes.size());
}

std::string Sha256::hex() const
{
    // Finishing ends a context, so a copy is finished.
    const Sha256 copy(*this);
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest = {};
    unsigned int length = 0;
    EVP_DigestFinal_ex(asContext(copy.m_context.get()), digest.data(), &length);
    return hexText(digest.data(), length);
}

void TextDigest::addLine(std::string_view repaired)
{
    const std::string_view line = trimmedRight(repaired);
    if (line.empty()) {
        ++m_blankLines;
        return;
    }
    if (m_started)
        m_pending.append(static_cast<std::size_t>(m_blankLines), '\n');
    m_blankLines = 0;
    m_started = true;
    if (line.size() >= batchBytes) { // the longest lines take memory enough without a copy
        m_digest.add(m_pending);
        m_pending.clear();
        m_digest.add(line);
    } else {
        m_pending.append(line);
    }
    m_pending += '\n';
    if (m_pending.size() >= batchBytes) {
        m_digest.add(m_pending);
        m_pending.clear();
    }
}

std::string TextDigest::hex() const
{
    if (!m_started)
        return {};
    Sha256 digest(m_digest);
    digest.add(m_pending);
    return digest.hex();
}

} // namespace exhibit
