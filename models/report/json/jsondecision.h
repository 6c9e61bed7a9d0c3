// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/json/jsoncontext.h"

namespace exhibit {

/// `decision{result,policy,…}`: what a policy says of the whole work.
QJsonObject jsonDecision(JsonContext& context, const ReviewDecision& decision);

} // namespace exhibit
