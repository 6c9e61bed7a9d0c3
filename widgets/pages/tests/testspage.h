// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/tests/testfilter.h"
#include "models/loading/workers.h"
#include "widgets/pages/page.h"

class QCheckBox;
class QComboBox;
class QStackedWidget;

namespace exhibit {

class Card;
class EmptyState;
class MessageStrip;
class SearchLine;
class SegmentedControl;
class SuiteMapWidget;
class TestMatrix;
class TestMatrixView;
class TestTreeModel;
class ToneLabel;

/// All tests of all runs: the suite map above, the matrix below. Other pages ask for a part of it by a TestFilter.
class TestsPage : public Page
{
    Q_OBJECT

public:
    explicit TestsPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("tests"); }
    QString title() const override { return tr("Tests"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    void focusFilter() override;
    QString location() const override; ///< TestFilter::toLocation()
    void restoreLocation(const QString& location) override;
    QString statusText() const override;
    bool isComplete() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void takeMatrix(std::shared_ptr<const TestMatrix> matrix);
    QWidget* makeHead();
    QWidget* makeFilters();
    QWidget* makeMap();
    QWidget* makeMatrix();
    void applyFilter();
    void refreshTexts();
    void refreshStrip();
    void selectFirst();
    void showEntry(int entry, int run);
    void openEntry(int entry, int run);
    QList<SourceRef> pointersOf(int entry, int run) const;
    void chooseInMap(int entry, int run);
    QString filterSentence() const;
    QString setSentence(const QString& run) const;

    PackSnapshot m_snapshot;
    TestFilter m_filter;
    TestTreeModel* m_model;
    TestMatrixView* m_matrix = nullptr;
    SuiteMapWidget* m_map = nullptr;
    Card* m_mapCard = nullptr;
    SearchLine* m_search = nullptr;
    SegmentedControl* m_show = nullptr;
    QComboBox* m_group = nullptr;
    QCheckBox* m_fold = nullptr;
    MessageStrip* m_strip = nullptr;
    ToneLabel* m_note = nullptr;
    QWidget* m_legend = nullptr;
    EmptyState* m_empty;
    EmptyState* m_noMatch = nullptr;
    QStackedWidget* m_below = nullptr;
    QStackedWidget* m_stack;
    bool m_applying = false;
    bool m_opens = false; ///< with a pack of which nothing was asked for yet
    Workers m_comparing;  ///< last: it calls until it has ended
};

} // namespace exhibit
