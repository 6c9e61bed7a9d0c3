// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/charts/utilizationdata.h"

#include "models/items/itemtext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace exhibit {

namespace {

std::string_view dayOf(const TokenEvent& event)
{
    return std::string_view(event.timestamp).substr(0, 10);
}

} // namespace

double UtilizationData::largest() const
{
    double most = 100;
    for (const UtilizationMark& mark : marks)
        most = std::max(most, mark.percent);
    return most;
}

UtilizationData utilizationData(const std::vector<TokenEvent>& events, double trigger)
{
    UtilizationData data;
    data.trigger = trigger;
    for (int i = 0; i < static_cast<int>(events.size()); ++i) {
        if (const auto mark = utilizationMark(events, i, trigger))
            data.marks.push_back(*mark);
        else
            ++data.withoutCeiling;
    }
    const auto eventOf = [&events](const UtilizationMark& mark) -> const TokenEvent& {
        return events[static_cast<std::size_t>(mark.event)];
    };
    const auto isBefore = [&](const UtilizationMark& a, const UtilizationMark& b) {
        return eventOf(a).timestamp < eventOf(b).timestamp;
    };
    if (!std::is_sorted(data.marks.begin(), data.marks.end(), isBefore)) // a log is, as a rule
        std::stable_sort(data.marks.begin(), data.marks.end(), isBefore);
    std::string_view day;
    QDate date;
    for (int i = 0; i < static_cast<int>(data.marks.size()); ++i) {
        const UtilizationMark& mark = data.marks[static_cast<std::size_t>(i)];
        if (const std::string_view its = dayOf(eventOf(mark)); i == 0 || its != day) {
            day = its;
            date = QDate::fromString(fromUtf8(day), Qt::ISODate);
        }
        const bool follows = !data.groups.empty() && data.groups.back().to.isValid() == date.isValid() &&
                             (!date.isValid() || data.groups.back().to.daysTo(date) <= 1);
        if (!follows)
            data.groups.push_back({i, i, 0, date, date});
        data.groups.back().last = i;
        data.groups.back().to = date;
        data.groups.back().truncated += mark.truncated ? 1 : 0;
    }
    return data;
}

UtilizationData utilizationPart(const UtilizationData& data, int first, int last)
{
    UtilizationData part;
    part.trigger = data.trigger;
    part.withoutCeiling = data.withoutCeiling;
    part.marks = {data.marks.begin() + first, data.marks.begin() + last + 1};
    for (UtilizationGroup group : data.groups) {
        if (group.last < first || group.first > last)
            continue;
        group.first = std::max(group.first, first) - first;
        group.last = std::min(group.last, last) - first;
        const auto begin = part.marks.begin() + group.first, end = part.marks.begin() + group.last + 1;
        group.truncated =
            static_cast<int>(std::count_if(begin, end, [](const UtilizationMark& mark) { return mark.truncated; }));
        part.groups.push_back(group);
    }
    return part;
}

QString dateSpanText(QDate from, QDate to)
{
    if (!from.isValid() || !to.isValid())
        return QCoreApplication::translate("exhibit::UtilizationChart", "no date");
    const QLocale locale;
    // Where the year stands first, days and months have their own signs: the short form as it is written there.
    if (locale.dateFormat(QLocale::ShortFormat).startsWith(QLatin1Char('y'))) {
        const QString end = locale.toString(to, QLocale::ShortFormat);
        return from == to ? end : locale.toString(from, QLocale::ShortFormat) + QChar(0x2013) + end;
    }
    const QString last = locale.toString(to, QStringLiteral("d MMM yyyy"));
    if (from == to)
        return last;
    QString format = QStringLiteral("d");
    if (from.year() != to.year())
        format = QStringLiteral("d MMM yyyy");
    else if (from.month() != to.month())
        format = QStringLiteral("d MMM");
    return locale.toString(from, format) + QChar(0x2013) + last;
}

} // namespace exhibit
