// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/loading/loadingfile.h"
#include "widgets/pages/page.h"

#include <QVector>

#include <vector>

class QTableWidget;

namespace exhibit {

class Card;
template <typename Row> class RowTable;
struct FoundRun;
struct ProblemRow;
class TableView;
class ThinProgressBar;
class ToneLabel;

/// What is being read, how far, and what was found so far. Never modal: the rail stays usable.
class LoadingPage : public Page
{
    Q_OBJECT

public:
    explicit LoadingPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("loading"); }
    QString title() const override { return tr("Loading"); }
    void setSnapshot(const PackSnapshot&) override {}

    void start(const QString& packName);
    void setFiles(const QVector<LoadingFile>& files);
    void setProgress(int file, qint64 bytesDone);
    void finishFile(int file, const LoadingFile& state);
    void addRun(const Witness& witness);
    void addProblems(const QVector<Problem>& problems);

    double progress() const; ///< 0 to 1
    int filesDone() const { return m_filesDone; }
    int fileCount() const;
    int runCount() const;

Q_SIGNALS:
    void cancelRequested();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHead();
    void updateFile(int file, const LoadingFile& state);
    void updateTotals();

    RowTable<LoadingFile>* m_files;
    RowTable<FoundRun>* m_runs;
    RowTable<ProblemRow>* m_problems;
    ToneLabel* m_heading = nullptr;
    ToneLabel* m_bytes = nullptr;
    ThinProgressBar* m_bar = nullptr;
    TableView* m_fileTable = nullptr;
    TableView* m_runTable = nullptr;
    Card* m_runsCard = nullptr;
    Card* m_problemsCard = nullptr;
    QWidget* m_found = nullptr;
    int m_filesDone = 0;
    quint64 m_bytesTotal = 0, m_bytesDone = 0; ///< of the files
    bool m_fitsLater = false;                  ///< the table of runs will be measured when the event loop comes round
};

} // namespace exhibit
