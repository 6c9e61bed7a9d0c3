// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/systemcolorscheme.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>

namespace exhibit {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QLatin1String service("org.freedesktop.portal.Desktop");
const QLatin1String path("/org/freedesktop/portal/desktop");
const QLatin1String settingsInterface("org.freedesktop.portal.Settings");
const QLatin1String appearance("org.freedesktop.appearance");

} // namespace

SystemColorScheme::SystemColorScheme(QObject* parent)
    : QObject(parent), m_dark(QGuiApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, settingsInterface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(QStringLiteral("color-scheme"));
    read(QStringLiteral("contrast"));
}

void SystemColorScheme::read(const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settingsInterface, QStringLiteral("Read"));
    call << QString(appearance) << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* finished) {
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (reply.isValid())
            apply(key, reply.value().variant());
        finished->deleteLater();
    });
}

void SystemColorScheme::settingChanged(const QString& group, const QString& key, const QDBusVariant& value)
{
    if (group == appearance)
        apply(key, value.variant());
}

void SystemColorScheme::apply(const QString& key, const QVariant& value)
{
    // Read() wraps the value in one more variant than SettingChanged does.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    bool isNumber = false;
    const uint number = inner.toUInt(&isNumber);
    if (!isNumber)
        return;
    if (key == QLatin1String("color-scheme") && number != 0) // 0: no preference
        m_dark = number == 1;
    else if (key == QLatin1String("contrast"))
        m_highContrast = number == 1;
    else
        return;
    Q_EMIT changed();
}

} // namespace exhibit
