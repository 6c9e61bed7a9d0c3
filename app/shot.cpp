// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shot.h"

#include "app/application.h"
#include "app/commandline/commandline.h"
#include "app/commandline/commandlineconsole.h"
#include "app/evidencedock.h"
#include "app/mainwindow.h"
#include "app/pageregistry.h"
#include "models/loading/packloader.h"
#include "models/loading/userfolders.h"
#include "models/report/reportwriter.h"
#include "models/store/reviewstore.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/pages/opening/loadingpage.h"

#include <QApplication>
#include <QBuffer>
#include <QCommandLineParser>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimer>

namespace exhibit {

namespace {

struct ShotOptions
{
    QString pack, page, theme, output, review, at, language;
    QSize size{1440, 900};
};

int fail(int code, const QString& what)
{
    printError(what);
    return code;
}

/// Fills `options` or returns why not.
QString parse(const QStringList& arguments, ShotOptions& options)
{
    QCommandLineParser parser;
    const QCommandLineOption page(QStringLiteral("page"), {}, QStringLiteral("NAME"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("light|dark"), QStringLiteral("light"));
    const QCommandLineOption size(QStringLiteral("size"), {}, QStringLiteral("WxH"), QStringLiteral("1440x900"));
    const QCommandLineOption output({QStringLiteral("o"), QStringLiteral("output")}, {}, QStringLiteral("PNG"));
    const QCommandLineOption review(QStringLiteral("review"), {}, QStringLiteral("FILE"));
    const QCommandLineOption at(QStringLiteral("at"), {}, QStringLiteral("PLACE"));
    const QCommandLineOption language(QStringLiteral("lang"), {}, QStringLiteral("LL"));
    parser.addOptions({page, theme, size, output, review, at, language});
    if (!parser.parse(arguments))
        return parser.errorText();
    const QStringList positional = parser.positionalArguments();
    if (positional.size() != 2 || positional[1].isEmpty())
        return QStringLiteral("shot needs one PACK");
    options = {positional[1],        parser.value(page), parser.value(theme),   parser.value(output),
               parser.value(review), parser.value(at),   parser.value(language)};
    if (const QString fault = languageFault(options.language); !fault.isEmpty())
        return fault;
    if (!pageIds().contains(options.page))
        return QStringLiteral("--page takes one of %1").arg(pageIds().join(QStringLiteral(", ")));
    if (options.theme != QLatin1String("light") && options.theme != QLatin1String("dark"))
        return QStringLiteral("--theme takes light or dark");
    static const QRegularExpression sizes(QStringLiteral("^(\\d{3,5})x(\\d{3,5})$"));
    const QRegularExpressionMatch match = sizes.match(parser.value(size));
    if (!match.hasMatch() || match.captured(1).toInt() > 16384 || match.captured(2).toInt() > 16384)
        return QStringLiteral("--size takes WIDTHxHEIGHT in pixels, for example 1440x900");
    options.size = QSize(match.captured(1).toInt(), match.captured(2).toInt());
    if (options.output.isEmpty())
        return QStringLiteral("-o PNG is missing");
    return {};
}

/// Waits until the page says that it is complete; false if it takes too long.
bool waitFor(const Page& page)
{
    const QDeadlineTimer patience(std::chrono::minutes(2));
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20); // also what a step of it has posted
        if (page.isComplete())
            return true;
        QTimer wake; // so that the wait ends even if nothing comes
        wake.start(1000);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    } while (!patience.hasExpired());
    return false;
}

/// What the window shows once its layouts agree: cards whose height follows from their width need more than one turn.
QPixmap settledPicture(MainWindow& window)
{
    constexpr int mostTurns = 20;
    QPixmap picture = window.grab();
    for (int turn = 0; turn < mostTurns; ++turn) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        QPixmap next = window.grab();
        if (next.toImage() == picture.toImage())
            break;
        picture = std::move(next);
    }
    return picture;
}

/// Opens the pack; for the loading page it stops half way, else it waits for the end. Returns why it failed.
QString openPack(Application& application, const ShotOptions& options)
{
    QEventLoop loop;
    QString why;
    PackLoader& loader = application.loader();
    QObject::connect(&loader, &PackLoader::opened, &loop, &QEventLoop::quit);
    QObject::connect(&loader, &PackLoader::failed, &loop, [&](const QString& reason) {
        why = reason;
        loop.quit();
    });
    const bool half = options.page == QLatin1String("loading");
    if (half) {
        auto* page = qobject_cast<LoadingPage*>(application.window().page(QStringLiteral("loading")));
        QObject::connect(&loader, &PackLoader::fileFinished, &loop, [&, page] {
            if (page->filesDone() * 2 >= page->fileCount())
                loop.quit();
        });
    }
    application.window().openAll({options.pack}, options.at);
    loop.exec();
    return why;
}

} // namespace

int runShot(const QStringList& arguments)
{
    ShotOptions options;
    if (const QString why = parse(arguments, options); !why.isEmpty())
        return fail(ExitUsage, why);
    QTemporaryDir home;
    ReadOptions read;
    read.useIndex = false;
    read.dataDir = home.filePath(QStringLiteral("data")).toStdString();
    read.cacheDir = home.filePath(QStringLiteral("cache")).toStdString();
    // Its history is what a person keeps: a copy, as the pack itself is kept with it.
    if (options.page == QLatin1String("packs") && QDir().mkpath(home.filePath(QStringLiteral("data"))))
        QFile::copy(QString::fromStdString(ReviewStore(userDataFolder()).path()),
                    QString::fromStdString(ReviewStore(read.dataDir).path()));
    const Language* asked = languageNamed(options.language.toStdString());
    Application application(read, home.filePath(QStringLiteral("settings.ini")), asked ? *asked : english());
    application.themes().setChoice(options.theme == QLatin1String("dark") ? ThemeChoice::Dark : ThemeChoice::Light);
    MainWindow& window = application.window();
    window.resize(options.size);
    window.show();
    if (options.page != QLatin1String("start")) {
        if (const QString why = openPack(application, options); !why.isEmpty())
            return fail(ExitNoPack, why);
        if (options.page != QLatin1String("loading")) {
            window.goToPage(options.page, options.page == QLatin1String("audit") ? options.review : QString());
            if (!waitFor(*window.page(options.page)))
                return fail(ExitNotWritable,
                            QStringLiteral("%1 is not complete after two minutes; nothing was written. "
                                           "Try a smaller pack.")
                                .arg(options.page));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!settledPicture(window).save(&buffer, "PNG"))
        return fail(ExitNotWritable, QStringLiteral("the page is too large for a picture. Choose a smaller --size."));
    if (const Result<void> written = writeReport(options.output, bytes); !written)
        return failWith(written.error(), messagesFor({}));
    return ExitFine;
}

} // namespace exhibit
