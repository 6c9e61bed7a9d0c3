// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/telling.h"

#include "widgets/common/look/numbers.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QStatusTipEvent>
#include <QWidget>

namespace exhibit {

namespace {

struct TellingWords
{
    Q_DECLARE_TR_FUNCTIONS(Telling)
};

} // namespace

void tell(QWidget* from, const QString& sentence)
{
    QStatusTipEvent event(sentence);
    QCoreApplication::sendEvent(from, &event);
}

void copyAndTell(QWidget* from, const QString& text, const QString& sentence)
{
    QGuiApplication::clipboard()->setText(text);
    tell(from, sentence.isEmpty() ? TellingWords::tr("Copied %1").arg(text) : sentence);
}

QString copiedRows(qint64 rows)
{
    return rows == 1 ? TellingWords::tr("Copied 1 row") : TellingWords::tr("Copied %1 rows").arg(groupedNumber(rows));
}

QString copiedLines(const QString& text)
{
    const qint64 lines = text.count(QLatin1Char('\n')) + (text.endsWith(QLatin1Char('\n')) ? 0 : 1);
    return lines == 1 ? TellingWords::tr("Copied 1 line")
                      : TellingWords::tr("Copied %1 lines").arg(groupedNumber(lines));
}

} // namespace exhibit
