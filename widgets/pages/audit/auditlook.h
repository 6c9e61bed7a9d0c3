// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/review/audit/reviewaudit.h"
#include "widgets/common/look/icons.h"

namespace exhibit {

/// Shape and tone of a verdict of the audit; its word stands in the messages.
struct AuditLook
{
    Icon icon = Icon::None;
    Tone tone = Tone::Muted;
};

AuditLook auditLook(AuditVerdict verdict);

} // namespace exhibit
