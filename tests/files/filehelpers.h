// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

#include <string>
#include <string_view>

namespace exhibit::test {

inline QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// A file of a pack.
inline std::string fileOf(const QString& pack, const QString& name)
{
    return QString(pack + QLatin1Char('/') + name).toStdString();
}

/// A folder of files written by a test; gone with it.
class ScratchFolder
{
public:
    std::string path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }
    std::string root() const { return m_folder.path().toStdString(); }

    /// Writes the file and gives its path; empty if that fails.
    std::string write(const char* name, std::string_view content) const
    {
        QFile file(m_folder.filePath(QString::fromUtf8(name)));
        const bool written =
            file.open(QIODevice::WriteOnly) &&
            file.write(content.data(), static_cast<qint64>(content.size())) == static_cast<qint64>(content.size());
        return written ? file.fileName().toStdString() : std::string();
    }

private:
    QTemporaryDir m_folder;
};

/// UTF-16 of a text of the basic plane and beyond.
inline std::string utf16(std::u16string_view text, bool bigEndian, bool mark)
{
    std::string bytes;
    const auto add = [&bytes, bigEndian](char16_t unit) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    };
    if (mark)
        add(0xFEFF);
    for (const char16_t unit : text)
        add(unit);
    return bytes;
}

} // namespace exhibit::test
