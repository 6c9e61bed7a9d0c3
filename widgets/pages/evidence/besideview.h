// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "widgets/pages/evidence/evidencefiles.h"

#include <QPointer>
#include <QWidget>

class QCheckBox;
class QComboBox;

namespace exhibit {

class EvidenceView;
class LogView;
class Messages;

/// A second place of the pack beside the first: any text file, any section of a bundle, or another place of the same
/// file. Scrolls together with the first one if told to: both keep the distance of lines that they had then.
class BesideView : public QWidget
{
    Q_OBJECT

public:
    BesideView(EvidenceFiles* files, const Messages& messages, QWidget* parent = nullptr);

    void setFacts(const std::shared_ptr<const PackFacts>& facts);
    void showPlace(const SourceRef& ref);
    SourceRef shown() const;
    EvidenceView* view() const { return m_view; }

    void alignHead(QWidget* other); ///< as high as the head of the first view, and the other way round
    /// The view that is scrolled with; null is allowed.
    void setFirst(LogView* first);
    bool scrollsTogether() const;
    void setScrollTogether(bool together);

Q_SIGNALS:
    void closeRequested();
    void shownChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeHeader();
    void fillPlaces();
    void markPlace();
    void keepDistance();
    void follow(const LogView* moved);

    EvidenceView* m_view;
    QWidget* m_head = nullptr;
    QComboBox* m_places = nullptr;
    QCheckBox* m_together = nullptr;
    QPointer<LogView> m_first;
    std::shared_ptr<const PackFacts> m_facts;
    qint64 m_distance = 0; ///< lines from the top of the first view to the top of this one
    bool m_following = false;
};

} // namespace exhibit
