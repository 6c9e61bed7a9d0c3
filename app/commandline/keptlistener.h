// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/loading/packreader.h"

#include <optional>

namespace exhibit {

/// Keeps why what a person decided is missing: a review without it would say something else.
class KeptListener : public ReadListener
{
public:
    void keptNotRead(const Error& error) override { m_error = error; }

    const std::optional<Error>& error() const { return m_error; }

private:
    std::optional<Error> m_error;
};

} // namespace exhibit
