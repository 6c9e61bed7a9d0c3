// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/history/storedreview.h"
#include "models/domain/result.h"
#include "models/domain/review.h"
#include "models/loading/workers.h"
#include "models/report/packs/comparedpacks.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace exhibit {

/// Two kept packs held against each other.
struct PackChange
{
    StoredPack a, b;
    std::vector<ComparedGroup> groups;
};

/// The reviews that are kept of packs, the open one among them: it is kept as soon as it is open. Reads and writes in
/// the background. GUI thread only.
class PackHistory : public QObject
{
    Q_OBJECT

public:
    PackHistory(Messages messages, std::string dataDir, QObject* parent = nullptr);
    ~PackHistory() override;

    /// Keeps this review and reads all that are kept; ends in changed(). A null snapshot: no pack is open.
    void setSnapshot(const PackSnapshot& snapshot);

    const std::vector<StoredPack>& packs() const { return m_packs; } ///< in the order of isEarlier()
    std::int64_t unsettledOf(const std::string& root) const;         ///< statements that reviewers see differently
    const QString& openRoot() const { return m_openRoot; }           ///< StoredPack::root; empty: none is open
    QString openProject() const;
    int countOf(const QString& project) const;
    const QString& fault() const { return m_fault; } ///< why reviews could not be kept or read; empty: they could
    bool isBusy() const { return m_workers.isBusy(); }
    const std::string& dataDir() const { return m_dataDir; } ///< where all that a person decides is kept

    /// From pack `a` to pack `b`, with what a person has decided until now. `done` is called in this thread; the
    /// request before is dropped.
    void compare(const StoredPack& a, const StoredPack& b, const std::function<void(const Result<PackChange>&)>& done);

Q_SIGNALS:
    void changed();

private:
    struct Kept
    {
        std::vector<StoredPack> packs;
        std::map<std::string, std::int64_t> unsettled;
        QString fault;
    };

    Messages m_messages;
    std::string m_dataDir;
    std::vector<StoredPack> m_packs;
    std::map<std::string, std::int64_t> m_unsettled;
    QString m_openRoot, m_fault;
    Workers::Id m_comparing = 0, m_keeping = 0;
    Workers m_workers; ///< last: they call until they have ended
};

} // namespace exhibit
