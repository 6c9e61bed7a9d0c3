// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QStringList>
#include <QWidget>

#include <functional>

namespace exhibit {

/// Where the text shown stands: the folders that hold it, the file, the section inside a bundle. Each part is a link.
/// Nothing to see for a file that stands in no folder and has no sections.
class PlacePath : public QWidget
{
    Q_OBJECT

public:
    explicit PlacePath(QWidget* parent = nullptr);

    void setPlace(const PackFacts* facts, const SourceRef& place); ///< null: nothing is open
    QStringList parts() const { return m_parts; }

Q_SIGNALS:
    void folderRequested(const QString& path);
    void openRequested(const exhibit::SourceRef& ref);

private:
    void addPart(const QString& text, const std::function<void()>& go);

    QStringList m_parts;
};

} // namespace exhibit
