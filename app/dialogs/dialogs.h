// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace exhibit {

class Messages;
class Settings;

/// What could not be read as expected, each line opens its place. Not modal.
void showProblemList(QWidget* parent, const PackSnapshot& snapshot, const Messages& messages,
                     const std::function<void(const SourceRef&)>& open);

/// The keyboard sheet.
void showShortcuts(QWidget* parent, const QList<QAction*>& actions);

/// The manual in a window of its own; the same one if it is open already.
void showManual(QWidget* parent);

void showAbout(QWidget* parent);

/// Asks for the editor command line and keeps it.
void askForEditor(QWidget* parent, Settings& settings);

/// The demo pack as installed, or in the source tree of a build.
QString samplePackPath();

} // namespace exhibit
