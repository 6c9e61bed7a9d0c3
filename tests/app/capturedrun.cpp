// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/capturedrun.h"

#include "app/commandline/commandline.h"

#include <QFile>
#include <QTemporaryFile>

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

namespace exhibit::test {

namespace {

/// Sends one of the standard streams elsewhere while it lives.
class Redirection
{
public:
    Redirection(std::FILE* stream, int target) : m_stream(stream), m_number(::fileno(stream))
    {
        std::fflush(m_stream);
        m_saved = ::dup(m_number);
        ::dup2(target, m_number);
    }
    Redirection(const Redirection&) = delete;
    Redirection& operator=(const Redirection&) = delete;
    ~Redirection()
    {
        std::fflush(m_stream);
        std::clearerr(m_stream);
        ::dup2(m_saved, m_number);
        ::close(m_saved);
    }

private:
    std::FILE* m_stream;
    int m_number;
    int m_saved = -1;
};

QByteArray contentOf(QTemporaryFile& file)
{
    file.seek(0);
    return file.readAll();
}

} // namespace

CapturedRun runExhibit(const QStringList& arguments, const QString& outputPath)
{
    QTemporaryFile output;
    QTemporaryFile errors;
    CapturedRun run;
    if (!output.open() || !errors.open())
        return run;
    const int device = outputPath.isEmpty() ? -1 : ::open(QFile::encodeName(outputPath).constData(), O_WRONLY);
    {
        const Redirection first(stdout, device >= 0 ? device : output.handle());
        const Redirection second(stderr, errors.handle());
        run.code = runCommandLine(QStringList{QStringLiteral("exhibit")} + arguments).value_or(-1);
    }
    if (device >= 0)
        ::close(device);
    run.output = contentOf(output);
    run.errors = contentOf(errors);
    return run;
}

void useFoldersBelow(const QString& folder)
{
    qputenv("XDG_CACHE_HOME", QFile::encodeName(folder + QStringLiteral("/cache")));
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder + QStringLiteral("/data")));
}

} // namespace exhibit::test
