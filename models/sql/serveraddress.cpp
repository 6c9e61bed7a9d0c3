// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sql/serveraddress.h"

#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace exhibit {

namespace {

constexpr std::array schemes = {"postgresql", "postgres"};
constexpr std::array takenOptions = {"host",   "port",     "service", "sslmode", "sslrootcert",     "sslcert",
                                     "sslkey", "passfile", "options", "dbname",  "connect_timeout", "application_name",
                                     "user"};
constexpr std::array encryptedModes = {"require", "verify-ca", "verify-full"};

Error refusedAddress(const char* id, const std::string& what = {})
{
    return Error{Error::Code::InvalidArgument, {id, {{"what", what}}}};
}

bool isHere(const QString& host)
{
    return host.startsWith(QLatin1Char('/')) || host == QLatin1String("localhost") || host == QLatin1String("::1") ||
           host.startsWith(QLatin1String("127."));
}

/// What is not said may come from the environment or a service, and lead anywhere.
bool leadsElsewhere(const QString& host, bool hasService)
{
    if (!host.isEmpty())
        return !isHere(host);
    const QString set = qEnvironmentVariable("PGHOSTADDR", qEnvironmentVariable("PGHOST"));
    return hasService || qEnvironmentVariableIsSet("PGSERVICE") || (!set.isEmpty() && !isHere(set));
}

} // namespace

bool isServerAddress(std::string_view text)
{
    return text.find("://") != std::string_view::npos;
}

Result<ServerAddress> ServerAddress::parse(std::string_view text)
{
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())), QUrl::StrictMode);
    const auto isScheme = [&url](const char* scheme) { return url.scheme() == QLatin1String(scheme); };
    if (!url.isValid() || std::none_of(schemes.begin(), schemes.end(), isScheme))
        return refusedAddress("error.server.address");
    if (!url.password().isEmpty())
        return refusedAddress("error.server.password");
    QString host = url.host(), user = url.userName(), database = url.path().mid(1), mode;
    int port = url.port(0);
    bool hasService = false;
    QStringList options;
    for (const auto& [key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        const auto isKey = [name = key](const char* taken) { return name == QLatin1String(taken); };
        if (isKey("password"))
            return refusedAddress("error.server.password");
        // A blank or a quote would end the value and begin another option.
        const bool isOdd = value.contains(QLatin1Char(';')) || value.contains(QLatin1Char('\'')) ||
                           value.contains(QLatin1Char('\\')) || value.contains(QLatin1Char(' '));
        if (std::none_of(takenOptions.begin(), takenOptions.end(), isKey) || isOdd)
            return refusedAddress("error.server.option", key.toStdString());
        hasService = hasService || isKey("service");
        if (isKey("host"))
            host = value;
        else if (isKey("port"))
            port = value.toInt();
        else if (isKey("user"))
            user = value;
        else if (isKey("dbname"))
            database = value;
        else if (isKey("sslmode"))
            mode = value;
        else
            options << key + QLatin1Char('=') + value;
    }
    const auto isMode = [&mode](const char* encrypted) { return mode == QLatin1String(encrypted); };
    const bool isEncrypted = std::any_of(encryptedModes.begin(), encryptedModes.end(), isMode);
    const bool isElsewhere = leadsElsewhere(host, hasService);
    if (isElsewhere && !mode.isEmpty() && !isEncrypted)
        return refusedAddress("error.server.unencrypted", mode.toStdString());
    if (isElsewhere && mode.isEmpty())
        mode = QStringLiteral("verify-full");
    if (!mode.isEmpty())
        options << QStringLiteral("sslmode=") + mode;
    if (options.filter(QStringLiteral("connect_timeout=")).isEmpty())
        options << QStringLiteral("connect_timeout=5");
    return ServerAddress{std::string(text),
                         user.toStdString(),
                         host.toStdString(),
                         database.toStdString(),
                         port,
                         options.join(QLatin1Char(';')).toStdString()};
}

} // namespace exhibit
