// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/loading/readoptions.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace exhibit {

class ToneLabel;
class ThinProgressBar;

/// The line under the window: what is loaded, diagnostics, what the page shows, baseline and the pack's fingerprint.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showNoPack();
    void showLoading(int filesDone, int files, double progress, int problems);
    /// Another review of what is loaded, `done` of 1; with a button that ends it.
    void showReviewing(double done);
    void showLoaded(const PackSnapshot& snapshot, const ReadStats& stats);
    void setPageText(const QString& text);
    void flash(const QString& text); ///< for two seconds in place of the page's text

Q_SIGNALS:
    void problemsRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void setProblems(int count);

    ToneLabel* m_loaded;
    ThinProgressBar* m_bar;
    QPushButton* m_cancel;
    QPushButton* m_problems;
    ToneLabel* m_page;
    ToneLabel* m_baseline;
    ToneLabel* m_digest;
    QToolButton* m_copyDigest;
    QString m_fullDigest;
    QString m_pageText;
    QTimer m_flash;
};

} // namespace exhibit
