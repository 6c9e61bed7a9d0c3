// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/report/reportwriter.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QTemporaryFile>

#include <functional>
#include <map>
#include <string_view>

namespace exhibit {

using TakeValue = std::function<void(const QJsonValue& value)>;
/// Hands over the values of an array one by one, so that never all of them are held.
using FillArray = std::function<void(const TakeValue& take)>;

/// What is kept aside until it can be written: in memory while it is small, then in a file of the system's folder for
/// such. Where there is no room for one it stays in memory.
class SpooledText
{
public:
    void append(const QByteArray& bytes);
    qint64 size() const { return m_size; }
    /// The bytes from `first` up to `last`, in blocks; false as soon as `take` says so or they cannot be read again.
    bool hand(qint64 first, qint64 last, const TakeBlock& take);

private:
    void moveToFile();

    QByteArray m_held; ///< behind what is in the file
    QTemporaryFile m_file;
    qint64 m_size = 0, m_inFile = 0;
    bool m_hasNoRoom = false;
};

/// The members of an object as the text that QJsonDocument::toJson() gives of all together, which would take several
/// times the memory. They are added in any order and written in that of their keys.
class JsonMembers
{
public:
    void add(const char* key, const QJsonValue& value);
    void addArray(const char* key, const FillArray& fill);
    /// `object` with one more member, an array.
    void addWithArray(const char* key, QJsonObject object, const char* arrayKey, const FillArray& fill);

    /// The object without a last newline, each line but the first behind `indent` blanks. False if it was not taken.
    bool write(const TakeBlock& take, int indent = 0);

private:
    void addArrayText(const FillArray& fill, int indent);

    struct Range
    {
        qint64 first = 0, last = 0;
    };

    SpooledText m_text;
    std::map<std::string_view, Range> m_members; ///< in the order of QJsonObject
};

} // namespace exhibit
