// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/commandlineconsole.h"

#include "models/loading/rulefiles.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

namespace exhibit {

namespace {

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x2028 && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

void appendEscape(QString& text, char32_t c)
{
    text += QStringLiteral("\\u{%1}").arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

CancelFlag interrupted;

extern "C" void noteInterrupt(int signal)
{
    interrupted.cancel(); // a store without a lock, which a signal may do
    std::signal(signal, SIG_DFL);
}

} // namespace

const CancelFlag& interruptFlag()
{
    static const bool isWatched = [] {
        std::signal(SIGINT, noteInterrupt);
        std::signal(SIGTERM, noteInterrupt);
        return true;
    }();
    static_cast<void>(isWatched);
    return interrupted;
}

void printError(const QString& text)
{
    // What a pack or an argument says must neither drive the terminal nor look like a line of ours.
    const QByteArray line = QByteArrayLiteral("exhibit: ") + terminalText(text.toUtf8().toStdString()) + '\n';
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

bool printOutput(const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return true;
    const int number = errno;
    printError(CommandLineWords::tr("standard output: cannot be written (%1). Free the place or write elsewhere.")
                   .arg(QString::fromLocal8Bit(std::strerror(number))));
    return false;
}

int failWith(const Error& error, const Messages& messages)
{
    printError(messages.text(error));
    switch (error.code) {
    case Error::Code::NotFound:
    case Error::Code::NotAPack:
        return ExitNoPack;
    case Error::Code::NotReadable:
        return error.message.id.starts_with("error.rules.") ? ExitUsage : ExitNoPack;
    case Error::Code::NotWritable:
        return ExitNotWritable;
    case Error::Code::NotSupported:
        return error.message.id.starts_with("error.pack.") ? ExitNoPack : ExitUsage;
    case Error::Code::InvalidArgument:
        return ExitUsage;
    case Error::Code::Cancelled:
        return ExitInterrupted;
    case Error::Code::Database:
    case Error::Code::Internal:
        break;
    }
    return ExitNoPack;
}

QString languageFault(const QString& language)
{
    if (language.isEmpty() || languageNamed(language.toStdString()))
        return {};
    return CommandLineWords::tr("--lang %1: there is no such language. Use one of %2.")
        .arg(language, languageIds().join(QStringLiteral(", ")));
}

Messages messagesFor(const QString& rulesDir)
{
    for (const std::string& folder : std::array{rulesDir.toStdString(), std::string()}) {
        const Result<std::vector<RuleFile>> files = ruleFiles(folder);
        if (!files)
            continue;
        if (Result<Messages> messages = Messages::load(*files))
            return std::move(messages).value();
    }
    return {};
}

QByteArray terminalText(std::string_view text)
{
    QString shown;
    const QString decoded = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    shown.reserve(decoded.size());
    for (const QChar c : decoded) {
        const char32_t code = c.unicode();
        const bool control = (code < 0x20 && code != '\t') || (code >= 0x7F && code < 0xA0);
        if (control || isBidiControl(code))
            appendEscape(shown, code);
        else
            shown += c;
    }
    return shown.toUtf8();
}

} // namespace exhibit
