// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QWidget>

#include <memory>

namespace exhibit {

class Badge;
class Messages;
class OtherWords;
class PointerLabel;
class ToneLabel;

/// One line: what CI says of the tests that a session speaks of. Hidden where it says nothing.
class OtherWordLine : public QWidget
{
    Q_OBJECT

public:
    explicit OtherWordLine(const Messages& messages, QWidget* parent = nullptr);
    ~OtherWordLine() override;

    void setSnapshot(const PackSnapshot& snapshot);
    void setClaim(const JudgedClaim* claim); ///< of the snapshot; null: none
    QString text() const;

Q_SIGNALS:
    void openRequested(const exhibit::SourceRef& ref);

private:
    const Messages& m_messages;
    PackSnapshot m_snapshot;
    std::unique_ptr<OtherWords> m_words; ///< of m_snapshot
    Badge* m_sign;
    ToneLabel* m_sentence;
    PointerLabel* m_place;
};

} // namespace exhibit
