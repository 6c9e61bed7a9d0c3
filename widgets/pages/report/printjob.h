// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/cancelflag.h"
#include "models/report/pdf/pagepictures.h"
#include "models/report/reportoptions.h"

class QPrinter;

namespace exhibit {

/// Paper and resolution as the pages want them; the rest is the person's.
void prepareForPages(QPrinter& printer, PaperSize paper, const QString& title);

/// Prints the pages that the printer was asked for, each fitted to its paper; false if that could not be begun or went
/// wrong. May run in any thread, one at a time a printer.
bool printPages(QPrinter& printer, const PagePictures& pages, const CancelFlag& cancel);

} // namespace exhibit
