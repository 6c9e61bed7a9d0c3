// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/languages/languagefonts.h"
#include "app/mainwindow.h"
#include "app/packsession.h"
#include "app/shot.h"
#include "app/state/secondstarts.h"

#include <QApplication>

#include <csignal>
#include <memory>

namespace {

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("exhibit"));
    QCoreApplication::setOrganizationName(QStringLiteral("exhibit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(EXHIBIT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.exhibit.Exhibit"));
}

QStringList plainArguments(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runWindow(const exhibit::WindowRequest& request)
{
    if (request.canBeHandedOver() &&
        exhibit::SecondStarts::handTo(exhibit::PackSession::packPathOfAll(request.paths), request.at))
        return exhibit::ExitFine;
    exhibit::ReadOptions options;
    options.rulesDir = request.rulesDir.toStdString();
    if (!request.baseline.isEmpty())
        options.baseline = request.baseline.toStdString();
    // What was asked for on the command line counts until another one is chosen.
    const exhibit::Language* asked = exhibit::languageNamed(request.language.toStdString());
    const auto make = [&] {
        const exhibit::Settings settings;
        const exhibit::Language& language = asked ? *asked : exhibit::chosenLanguage(settings.language());
        asked = nullptr;
        return std::make_unique<exhibit::Application>(options, QString(), exhibit::readableLanguage(language));
    };
    return exhibit::runWindows(make, [&](exhibit::MainWindow& window) {
        if (!request.paths.isEmpty())
            window.openAll(request.paths, request.at);
        else
            window.reopenLast();
    });
}

} // namespace

int main(int argc, char* argv[])
{
    // A limit of file sizes is told like a full disk instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
    const QStringList arguments = plainArguments(argc, argv);
    nameProgram();
    if (exhibit::isHeadlessCommand(arguments)) {
        const QCoreApplication application(argc, argv);
        return exhibit::runCommandLine(QCoreApplication::arguments()).value_or(exhibit::ExitUsage);
    }
    const bool shot = arguments.value(1) == QLatin1String("shot");
    if (shot)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    if (shot)
        return exhibit::runShot(QCoreApplication::arguments());
    exhibit::WindowRequest request;
    if (const auto code = exhibit::runCommandLine(QCoreApplication::arguments(), &request))
        return *code;
    return runWindow(request);
}
