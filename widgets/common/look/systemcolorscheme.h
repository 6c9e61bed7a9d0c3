// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusVariant;

namespace exhibit {

/// What the desktop asks for: the portal's `org.freedesktop.appearance color-scheme` and `contrast` over D-Bus, else
/// the lightness of the palette the program started with. Never blocks: the portal's answer arrives as a change.
class SystemColorScheme : public QObject
{
    Q_OBJECT

public:
    explicit SystemColorScheme(QObject* parent = nullptr);

    bool isDark() const { return m_dark; }
    bool wantsHighContrast() const { return m_highContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& key);
    void apply(const QString& key, const QVariant& value);

    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace exhibit
