// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/listtext.h"

#include <QCoreApplication>

namespace exhibit {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::ListText)
};

} // namespace

QString listText(const QStringList& words)
{
    //: Between the words of a list.
    return words.join(ListWords::tr(", "));
}

QString quotedText(const QString& words)
{
    return ListWords::tr("“%1”").arg(words);
}

} // namespace exhibit
