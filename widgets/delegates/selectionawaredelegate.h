// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/views/rowdelegate.h"

namespace exhibit {

/// The base of the delegates; it stands in common/ because tables use it as it is.
using SelectionAwareDelegate = RowDelegate;

} // namespace exhibit
