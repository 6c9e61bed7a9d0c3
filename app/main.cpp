// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QCoreApplication>

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("exhibit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EXHIBIT_VERSION));
    return exhibit::runCommandLine(QCoreApplication::arguments()).value_or(exhibit::ExitUsage);
}
