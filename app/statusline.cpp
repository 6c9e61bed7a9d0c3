// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusline.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/theme.h"
#include "widgets/common/parts/thinprogressbar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int lineHeight = 26; // design pixels

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent), m_loaded(new ToneLabel({}, TextStyle::Small, Tone::Secondary)), m_bar(new ThinProgressBar),
      m_cancel(makeSmallButton(tr("Cancel"), ButtonKind::Ghost)),
      m_problems(makeSmallButton({}, ButtonKind::Ghost, Icon::Warning)), m_page(ToneLabel::elided()),
      m_baseline(new ToneLabel({}, TextStyle::Small, Tone::Muted)),
      m_digest(new ToneLabel({}, TextStyle::Pointer, Tone::Secondary)),
      m_copyDigest(makeIconButton(Icon::Copy, tr("Copy the pack's fingerprint")))
{
    setAccessibleName(tr("Status"));
    setMinimumHeight(scaled(lineHeight));
    setTextStyle(m_page, TextStyle::Small);
    m_bar->setFixedWidth(scaled(120));
    m_bar->setAccessibleName(tr("Loading progress"));
    m_cancel->setToolTip(tr("Keep the review as it was (Esc)"));
    m_cancel->setFocusPolicy(Qt::TabFocus); // it goes once it is clicked: who was elsewhere stays there
    m_cancel->hide();
    m_problems->setIcon(themedIcon(Icon::Warning, Tone::Warn));
    m_problems->setToolTip(tr("Show what could not be read as expected"));
    m_copyDigest->setStyleSheet(QStringLiteral("min-height: 0; padding: 2px")); // the line is lower than others
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 0, 8, 0);
    layout->setSpacing(10);
    layout->addWidget(m_loaded);
    layout->addWidget(m_bar);
    layout->addWidget(m_cancel);
    layout->addWidget(m_problems);
    layout->addWidget(m_page, 1);
    layout->addWidget(m_baseline);
    layout->addWidget(m_digest);
    layout->addWidget(m_copyDigest);
    connect(m_problems, &QPushButton::clicked, this, &StatusLine::problemsRequested);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_copyDigest, &QToolButton::clicked, this,
            [this] { copyAndTell(this, m_fullDigest, tr("Copied the pack's fingerprint")); });
    m_flash.setSingleShot(true);
    m_flash.setInterval(2000);
    connect(&m_flash, &QTimer::timeout, this, [this] { m_page->setText(m_pageText); });
    showNoPack();
}

void StatusLine::setProblems(int count)
{
    m_problems->setVisible(count > 0);
    m_problems->setText(count == 1 ? tr("1 diagnostic") : tr("%1 diagnostics").arg(groupedNumber(count)));
}

void StatusLine::showNoPack()
{
    m_loaded->setText(tr("Ready"));
    m_bar->hide();
    m_cancel->hide();
    setProblems(0);
    m_baseline->clear();
    m_digest->setText(tr("No pack"));
    m_copyDigest->hide();
}

void StatusLine::showLoading(int filesDone, int files, double progress, int problems)
{
    m_loaded->setText(files == 0 ? tr("Looking for files…")
                                 : tr("Loading %1 of %2 files").arg(groupedNumber(filesDone), groupedNumber(files)));
    m_cancel->hide();
    m_bar->show();
    m_bar->setValue(progress);
    setProblems(problems);
    m_baseline->clear();
    m_digest->setText(tr("Fingerprint pending"));
    m_copyDigest->hide();
}

void StatusLine::showReviewing(double done)
{
    m_loaded->setText(tr("Reviewing again, %1 %").arg(static_cast<int>(done * 100)));
    m_bar->show();
    m_bar->setValue(done);
    m_cancel->show();
}

void StatusLine::showLoaded(const PackSnapshot& snapshot, const ReadStats& stats)
{
    const auto files = static_cast<qint64>(snapshot.facts->artifacts.size());
    const QString size = fileSizeText(stats.bytes);
    m_loaded->setText(files == 1 ? tr("Loaded 1 file · %1").arg(size)
                                 : tr("Loaded %1 files · %2").arg(groupedNumber(files), size));
    m_bar->hide();
    m_cancel->hide();
    setProblems(static_cast<int>(snapshot.review->totals.problems));
    const Baseline& baseline = snapshot.review->baseline;
    m_baseline->setText(baseline.source == BaselineSource::None ? QString()
                                                                : tr("Baseline %1").arg(fromUtf8(baseline.key.runId)));
    m_fullDigest = fromUtf8(snapshot.facts->digest);
    m_digest->setText(tr("Pack %1").arg(m_fullDigest.left(8) + QChar(0x00b7) + m_fullDigest.right(4)));
    m_digest->setToolTip(m_fullDigest);
    m_copyDigest->setVisible(!m_fullDigest.isEmpty());
}

void StatusLine::setPageText(const QString& text)
{
    m_pageText = text;
    if (!m_flash.isActive())
        m_page->setText(text);
}

void StatusLine::flash(const QString& text)
{
    m_page->setText(text);
    m_flash.start();
}

void StatusLine::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeFor(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail); // the bar that it stands in draws the line above
}

} // namespace exhibit
