// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/linkchips.h"

#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/looks.h"

#include <QPushButton>
#include <QUrl>

#include <algorithm>

namespace exhibit {

namespace {

constexpr int mostChips = 6;

bool contains(const std::vector<std::string>& ids, const std::string& id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

LinkChips::LinkChips(const PackSnapshot& snapshot, const Messages& messages, QWidget* parent)
    : QWidget(parent), m_snapshot(snapshot), m_messages(messages)
{
    new FlowLayout(this, 8, 6);
}

void LinkChips::addFindings(const std::vector<std::string>& ids)
{
    for (const Finding& finding : m_snapshot.review->findings) {
        if (finding.claimId.empty() && contains(ids, finding.id))
            add(m_messages.text(finding.title, NumberStyle::Grouped), Icon::Patterns, QStringLiteral("patterns"),
                fromUtf8(finding.id));
    }
}

void LinkChips::addClaims(const std::vector<std::string>& ids)
{
    for (const JudgedClaim& claim : m_snapshot.review->claims) {
        if (contains(ids, claim.id))
            add(fromUtf8(claim.claim.text), lookOf(claim.verdict).icon, QStringLiteral("mismatches"),
                fromUtf8(claim.id));
    }
}

void LinkChips::addRun(const RunKey& key)
{
    const QString name = fromUtf8(toString(key));
    add(tr("Run %1").arg(name), Icon::Runs, QStringLiteral("runs"),
        QStringLiteral("run=") + QString::fromLatin1(QUrl::toPercentEncoding(name, "/")));
}

int LinkChips::hiddenCount() const
{
    return std::max(0, m_count - mostChips);
}

void LinkChips::add(const QString& text, Icon icon, const QString& page, const QString& location)
{
    if (++m_count > mostChips)
        return;
    auto* button = makeSmallButton(text, ButtonKind::Default, icon);
    button->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    button->setMinimumWidth(std::min(scaled(90), button->sizeHint().width()));
    button->setToolTip(text);
    layout()->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, page, location] { Q_EMIT pageRequested(page, location); });
}

} // namespace exhibit
