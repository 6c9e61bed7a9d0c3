// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/overview/missingstrip.h"

#include "models/items/evidence/inventoryrows.h"
#include "models/items/itemtext.h"

#include <QPushButton>

#include <algorithm>

namespace exhibit {

namespace {

constexpr std::size_t mostNamed = 3;

QString nameOfMissing(const MissingEvidence& missing)
{
    return fromUtf8(missing.what).section(QLatin1Char('/'), -1);
}

} // namespace

MissingStrip::MissingStrip(QWidget* parent) : MessageStrip(Kind::Warning, {}, parent)
{
    const QPushButton* list = addAction(tr("Show"));
    connect(list, &QPushButton::clicked, this, &MissingStrip::listRequested);
    hide();
}

void MissingStrip::setSnapshot(const PackSnapshot& snapshot)
{
    const std::vector<const MissingEvidence*> all =
        snapshot ? missingByWeight(*snapshot.review) : std::vector<const MissingEvidence*>();
    setVisible(!all.empty());
    if (all.empty())
        return;
    QStringList names;
    for (std::size_t at = 0; at < std::min(all.size(), mostNamed); ++at)
        names.append(nameOfMissing(*all[at]));
    QString named = names.join(QStringLiteral(", "));
    if (all.size() > mostNamed)
        named += QStringLiteral(",\u00a0\u2026"); // never on a line of its own
    setText(tr("Named but not in the pack (%1): %2").arg(groupedNumber(static_cast<qint64>(all.size())), named));
}

} // namespace exhibit
