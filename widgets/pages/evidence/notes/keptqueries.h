// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notes/keptquery.h"

#include <QObject>

#include <memory>
#include <vector>

namespace exhibit {

class DecisionBook;

/// The queries that a person named and kept. GUI thread only.
class KeptQueries : public QObject
{
    Q_OBJECT

public:
    /// `book` may be null: then there are none, and none can be kept.
    explicit KeptQueries(DecisionBook* book, QObject* parent = nullptr);

    bool canKeep() const { return m_book != nullptr; }
    /// Those of the database, by name.
    std::vector<KeptQuery> of(const std::string& database) const;
    /// False: it could not be kept, and the book said why. Without a name it is not kept any more.
    bool keep(const std::string& database, const std::string& sql, const std::string& name, const std::string& answer);

private:
    DecisionBook* m_book;
};

} // namespace exhibit
