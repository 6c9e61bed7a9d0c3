// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/common/look/icons.h"

#include <QWidget>

namespace exhibit {

class Messages;

/// Small buttons to what something has to do with on other pages: findings, claims, runs. After the first few the rest
/// is only counted.
class LinkChips : public QWidget
{
    Q_OBJECT

public:
    LinkChips(const PackSnapshot& snapshot, const Messages& messages, QWidget* parent = nullptr);

    void addFindings(const std::vector<std::string>& ids); ///< those that are no mismatch
    void addClaims(const std::vector<std::string>& ids);
    void addRun(const RunKey& key);
    int count() const { return m_count; }
    /// How many did not find room.
    int hiddenCount() const;

Q_SIGNALS:
    void pageRequested(const QString& pageId, const QString& location);

private:
    void add(const QString& text, Icon icon, const QString& page, const QString& location);

    const PackSnapshot& m_snapshot;
    const Messages& m_messages;
    int m_count = 0;
};

} // namespace exhibit
