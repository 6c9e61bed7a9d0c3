// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/tests/testfilter.h"

#include <QStringList>
#include <QUrl>

#include <array>

namespace exhibit {

namespace {

const std::array shows{"all", "failing", "changed", "skipped"};
const std::array groups{"file", "signature"};
const std::array sets{"failing", "new", "fixed", "persistent", "removed"};

template <typename Enum, std::size_t N>
void readName(Enum& into, const QString& value, const std::array<const char*, N>& names)
{
    for (std::size_t i = 0; i < N; ++i) {
        if (value == QLatin1String(names[i]))
            into = static_cast<Enum>(i);
    }
}

void addPart(QStringList& parts, const char* key, const QString& value)
{
    if (!value.isEmpty())
        parts.append(QLatin1String(key) + QLatin1Char('=') + QString::fromLatin1(QUrl::toPercentEncoding(value, "/:")));
}

} // namespace

TestFilter TestFilter::widened() const
{
    TestFilter wide = *this;
    wide.signature.clear();
    wide.run.clear();
    wide.set = Set::Failing;
    return wide;
}

TestFilter TestFilter::fromLocation(const QString& location)
{
    TestFilter filter;
    bool hasShow = false;
    const QStringList parts = location.split(QLatin1Char('&'), Qt::SkipEmptyParts);
    for (const QString& part : parts) {
        const QString key = part.section(QLatin1Char('='), 0, 0);
        const QString value = QUrl::fromPercentEncoding(part.section(QLatin1Char('='), 1).toUtf8());
        if (key == QLatin1String("show")) {
            readName(filter.show, value, shows);
            hasShow = true;
        } else if (key == QLatin1String("group")) {
            readName(filter.group, value, groups);
        } else if (key == QLatin1String("set")) {
            readName(filter.set, value, sets);
        } else if (key == QLatin1String("signature")) {
            filter.signature = value;
        } else if (key == QLatin1String("run")) {
            filter.run = value;
        } else if (key == QLatin1String("text")) {
            filter.text = value;
        } else if (key == QLatin1String("test")) {
            filter.test = value;
        }
    }
    if (!hasShow && (filter.isNarrowed() || !filter.test.isEmpty()))
        filter.show = Show::All;
    return filter;
}

QString TestFilter::toLocation() const
{
    QStringList parts{QLatin1String("show=") + QLatin1String(shows[static_cast<std::size_t>(show)])};
    if (group != Group::File)
        addPart(parts, "group", QLatin1String(groups[static_cast<std::size_t>(group)]));
    addPart(parts, "signature", signature);
    addPart(parts, "run", run);
    if (!run.isEmpty() && set != Set::Failing)
        addPart(parts, "set", QLatin1String(sets[static_cast<std::size_t>(set)]));
    addPart(parts, "text", text);
    addPart(parts, "test", test);
    return parts.join(QLatin1Char('&'));
}

} // namespace exhibit
