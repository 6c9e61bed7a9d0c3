// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/placepath.h"

#include "models/items/itemtext.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>
#include <optional>

namespace exhibit {

namespace {

/// The last section that begins at or before the line.
const Member* sectionAt(const Artifact& artifact, LineNumber line)
{
    const Member* found = nullptr;
    for (const Member& member : artifact.members) {
        if (member.headerLine <= line)
            found = &member;
    }
    return found;
}

} // namespace

PlacePath::PlacePath(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Where this stands"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(scaled(8), 0, scaled(8), 0);
    layout->setSpacing(2);
    hide();
}

void PlacePath::setPlace(const PackFacts* facts, const SourceRef& place)
{
    const Artifact* artifact = facts ? facts->findArtifact(place.path) : nullptr;
    const Member* section = artifact ? sectionAt(*artifact, place.firstLine) : nullptr;
    const QString path = artifact ? fromUtf8(artifact->path) : QString();
    QStringList parts = path.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    const auto folders = parts.size() - 1;
    if (section)
        parts.append(fromUtf8(section->path));
    setVisible(parts.size() > 1);
    if (parts == m_parts)
        return; // another line of the same section
    while (QLayoutItem* item = layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_parts.clear();
    for (qsizetype i = 0; i < folders; ++i) {
        const QString folder = path.section(QLatin1Char('/'), 0, static_cast<int>(i));
        addPart(parts.at(i), [this, folder] { Q_EMIT folderRequested(folder); });
    }
    if (artifact)
        addPart(parts.at(folders), [this, file = artifact->path] {
            SourceRef ref;
            ref.path = file;
            Q_EMIT openRequested(ref);
        });
    if (section) {
        SourceRef ref;
        ref.path = artifact->path;
        ref.member = section->path;
        ref.firstLine = ref.lastLine = section->headerLine;
        addPart(parts.constLast(), [this, ref] { Q_EMIT openRequested(ref); });
    }
    static_cast<QHBoxLayout*>(layout())->addStretch(1);
}

void PlacePath::addPart(const QString& text, const std::function<void()>& go)
{
    if (!m_parts.isEmpty())
        layout()->addWidget(new ToneLabel(QStringLiteral("\u203A"), TextStyle::Label, Tone::Muted));
    QPushButton* part = makeSmallButton(text, ButtonKind::Link);
    part->setToolTip(text);
    part->setMinimumWidth(scaled(28));
    connect(part, &QPushButton::clicked, this, go, Qt::QueuedConnection); // it may be gone by what it leads to
    layout()->addWidget(part);
    m_parts.append(text);
}

} // namespace exhibit
