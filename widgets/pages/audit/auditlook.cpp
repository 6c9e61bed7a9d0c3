// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/auditlook.h"

namespace exhibit {

AuditLook auditLook(AuditVerdict verdict)
{
    switch (verdict) {
    case AuditVerdict::Exact:
    case AuditVerdict::Agrees:
        return {Icon::Check, Tone::Ok};
    case AuditVerdict::Normalised:
        return {Icon::Congruent, Tone::Ok};
    case AuditVerdict::Paraphrase:
        return {Icon::Approx, Tone::Warn};
    case AuditVerdict::Reanchored:
        return {Icon::Arrow, Tone::Accent};
    case AuditVerdict::Misquoted:
    case AuditVerdict::Differs:
        return {Icon::Mismatches, Tone::Fail};
    case AuditVerdict::NotFound:
        return {Icon::Cross, Tone::Fail};
    case AuditVerdict::NowhereStated:
        return {Icon::Question, Tone::Unknown};
    case AuditVerdict::NotChecked:
        break;
    }
    return {Icon::Dash, Tone::Muted};
}

} // namespace exhibit
