// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/notes/keptqueries.h"

#include "models/domain/text.h"
#include "models/loading/decisionbook.h"

#include <algorithm>

namespace exhibit {

KeptQueries::KeptQueries(DecisionBook* book, QObject* parent) : QObject(parent), m_book(book)
{}

std::vector<KeptQuery> KeptQueries::of(const std::string& database) const
{
    std::vector<KeptQuery> found;
    if (!m_book)
        return found;
    const std::shared_ptr<const DecisionSet> decisions = m_book->decisions();
    found = keptQueries(decisions.get());
    std::erase_if(found, [&](const KeptQuery& query) { return query.database != database; });
    return found;
}

bool KeptQueries::keep(const std::string& database, const std::string& sql, const std::string& name,
                       const std::string& answer)
{
    return m_book &&
           m_book->setNote(keptQueryId(database, sql), isBlank(name) ? std::string() : keptQueryNote(name, answer));
}

} // namespace exhibit
