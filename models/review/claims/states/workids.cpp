// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/review/claims/states/workids.h"

#include <re2/re2.h>

namespace exhibit {

bool isUniqueId(const std::string& work)
{
    static const RE2 local(
        R"(.* .*|[a-z]{1,2}-?\d.*|(?:task|step|item|bug|fix|issue|feat|feature|story|epic|req|nfr|todo|test|part|goal|day|week|doc|api)-?\d.*)");
    return !RE2::FullMatch(work, local);
}

} // namespace exhibit
