// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/pages/page.h"

namespace exhibit {

class Card;
class ListView;
class RowList;

/// Shown while no pack is open: a place to drop one, those opened before, and what a pack can hold.
class StartPage : public Page
{
    Q_OBJECT

public:
    explicit StartPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("start"); }
    QString title() const override { return tr("Start"); }
    void setSnapshot(const PackSnapshot&) override {}

    void setRecentPacks(RowList* model);

Q_SIGNALS:
    void openFolderRequested();
    void samplePackRequested();
    void packRequested(const QString& path);
    void clearRecentRequested();
    void forgetRequested(const QString& path);
    void shortcutsRequested();

private:
    class DropZone;

    QWidget* makeDropZone();
    Card* makeRecentCard();
    Card* makeContentsCard();
    void addRecentMenu();
    QWidget* makeFootnote();

    Card* m_recentCard = nullptr;
    ListView* m_recent = nullptr;
};

} // namespace exhibit
