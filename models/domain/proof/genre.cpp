// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proof/genre.h"

#include "models/domain/enumnames.h"

namespace exhibit {

namespace {

constexpr EnumName<Genre> genreNames[] = {
    {Genre::CurrentState, "current-state"},
    {Genre::Ledger, "ledger"},
    {Genre::Report, "report"},
    {Genre::Plan, "plan"},
    {Genre::Reference, "reference"},
    {Genre::CapturedOutput, "captured-output"},
    {Genre::Licence, "licence"},
};

} // namespace

std::string_view genreName(Genre genre)
{
    return nameOf(genreNames, genre);
}

Genre genreFromName(std::string_view name)
{
    return valueOf(genreNames, name, Genre::Unknown);
}

bool statesFacts(Genre genre)
{
    switch (genre) {
    case Genre::Plan:
    case Genre::Reference:
    case Genre::CapturedOutput:
    case Genre::Licence:
        return false;
    case Genre::Unknown:
    case Genre::CurrentState:
    case Genre::Ledger:
    case Genre::Report:
        break;
    }
    return true;
}

} // namespace exhibit
