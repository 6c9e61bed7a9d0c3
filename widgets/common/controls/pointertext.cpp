// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/controls/pointertext.h"

#include <QFontMetricsF>

namespace exhibit {

namespace {

/// Where the place begins in a pointer's text: at `#L10`, or at `#7` of `path:table#7`.
qsizetype placeStart(const QString& text)
{
    const qsizetype hash = text.lastIndexOf(QLatin1Char('#'));
    return hash < 0 ? text.size() : hash;
}

} // namespace

QString pointerText(const SourceRef& ref)
{
    return fromUtf8(toString(ref));
}

QString pointerFileText(const SourceRef& ref)
{
    SourceRef bare = ref;
    bare.jsonPath.clear(); // read in the value itself; the tooltip and what is copied have it
    const std::size_t slash = bare.path.rfind('/');
    if (slash != std::string::npos)
        bare.path.erase(0, slash + 1);
    return pointerText(bare);
}

QString elidedPointer(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const qsizetype place = placeStart(text);
    const QString tail = text.mid(place);
    constexpr qsizetype mostShown = 400; // of a path; trying longer ones would only cost time
    const QString head = text.left(place).right(mostShown);
    const QChar dots(0x2026);
    const qsizetype colon = head.lastIndexOf(QLatin1Char(':'));
    // A database: the file's name says more than the end of a table's name.
    if (colon > 0 && tail.size() > 1 && tail.at(1).isDigit()) {
        const QString name = head.left(colon + 1);
        for (qsizetype kept = head.size() - colon - 2; kept >= 0; --kept) {
            const QString candidate = name + dots + head.right(kept) + tail;
            if (metrics.horizontalAdvance(candidate) <= width)
                return candidate;
        }
    }
    for (qsizetype kept = head.size() - 1; kept > 0; --kept) {
        const QString candidate = dots + head.right(kept) + tail;
        if (metrics.horizontalAdvance(candidate) <= width)
            return candidate;
    }
    return tail.isEmpty() ? metrics.elidedText(text, Qt::ElideLeft, width) : tail;
}

} // namespace exhibit
