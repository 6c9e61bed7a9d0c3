// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/audit/audittext.h"

namespace exhibit {

namespace {

MessageArg number(const char* name, int value)
{
    return {name, std::to_string(value)};
}

} // namespace

Message auditHeadline(const AuditCounts& counts)
{
    if (counts.pointers + counts.quotes + counts.numbers + counts.names == 0)
        return {"audit.headline.nothing", {}};
    const int exact = counts.of(AuditKind::Pointer, AuditVerdict::Exact);
    const int agree = counts.of(AuditKind::Number, AuditVerdict::Agrees);
    const std::vector<MessageArg> args = {number("exact", exact), number("pointers", counts.pointers),
                                          number("agree", agree), number("numbers", counts.numbers)};
    if (counts.pointers == 0)
        return {"audit.headline.no-pointers", args};
    if (exact < counts.pointers && counts.wrongPointers == 0)
        return {"audit.headline.no-pointer-wrong", args};
    if (exact == 0)
        return {"audit.headline.no-pointer-stands", args};
    return {exact == counts.pointers ? "audit.headline.all-pointers-stand" : "audit.headline.some-pointers-stand",
            args};
}

Message auditDetail(const AuditCounts& counts)
{
    const int missing =
        counts.of(AuditKind::Quote, AuditVerdict::NotFound) + counts.of(AuditKind::Quote, AuditVerdict::Misquoted);
    return {"audit.detail",
            {number("moved", counts.of(AuditKind::Pointer, AuditVerdict::Reanchored)),
             number("lost", counts.of(AuditKind::Pointer, AuditVerdict::NotFound)),
             number("differ", counts.of(AuditKind::Number, AuditVerdict::Differs)), number("missing", missing),
             number("names", counts.of(AuditKind::Run, AuditVerdict::Differs) +
                                 counts.of(AuditKind::Commit, AuditVerdict::Differs))}};
}

Message auditWord(AuditVerdict verdict)
{
    return {"audit.verdict." + std::string(auditVerdictName(verdict)), {}};
}

Message auditCount(AuditVerdict verdict, int count)
{
    return {"audit.count." + std::string(auditVerdictName(verdict)), {number("count", count)}};
}

Message auditKindWord(AuditKind kind)
{
    return {"audit.kind." + std::string(auditKindName(kind)), {}};
}

} // namespace exhibit
