// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/report/previewtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace exhibit {

namespace {

constexpr char mark[] = "\xE2\x80\xA6"; // …

bool isInsideCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
}

/// The beginning and the end of a text, whose end may close what its beginning opened.
QByteArray withoutMiddle(const QByteArray& text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    qsizetype left = most * 3 / 4;
    qsizetype right = text.size() - most / 4;
    while (left > 0 && isInsideCharacter(text[left]))
        --left;
    while (right < text.size() && isInsideCharacter(text[right]))
        ++right;
    return text.left(left) + mark + text.mid(right);
}

/// With each part between separators cut to `most` bytes.
QByteArray withShortParts(const QByteArray& line, char separator, qsizetype most)
{
    QByteArray result;
    qsizetype begin = 0;
    while (begin <= line.size()) {
        qsizetype end = line.indexOf(separator, begin);
        if (end < 0)
            end = line.size();
        result += withoutMiddle(line.mid(begin, end - begin), most);
        if (end < line.size())
            result += separator;
        begin = end + 1;
    }
    return result;
}

bool isTableRow(const QByteArray& line)
{
    return line.startsWith('|');
}

QByteArray shortened(const QByteArray& line)
{
    if (line.size() <= previewlimits::word)
        return line;
    const QByteArray words = withShortParts(line, ' ', previewlimits::word);
    if (words.size() <= previewlimits::line)
        return words;
    // The cells of a row stay as many as they are.
    return isTableRow(line) ? withShortParts(words, '|', previewlimits::word)
                            : withoutMiddle(words, previewlimits::line);
}

QByteArray note(const QString& text)
{
    return "\n*" + text.toUtf8() + "*\n";
}

struct PreviewWords
{
    Q_DECLARE_TR_FUNCTIONS(exhibit::ReportPreview)
};

class Preview
{
public:
    QByteArray of(const QByteArray& markdown)
    {
        for (qsizetype begin = 0; begin < markdown.size();) {
            qsizetype end = markdown.indexOf('\n', begin);
            if (end < 0)
                end = markdown.size();
            addLine(markdown.mid(begin, end - begin));
            begin = end + 1;
            if (m_text.size() >= previewlimits::bytes && begin < markdown.size()) {
                endTable();
                return m_text + note(PreviewWords::tr("The preview ends here; the exported report is complete."));
            }
        }
        endTable();
        return m_text;
    }

private:
    void addLine(const QByteArray& line)
    {
        if (!isTableRow(line)) {
            endTable();
            m_text += numbered(shortened(line)) + '\n';
            return;
        }
        constexpr int head = 2; // its names and the line below them
        ++m_rows;
        if (m_rows > head && (m_rows > previewlimits::rowsOfTable + head || m_allRows >= previewlimits::rowsOfTables)) {
            ++m_leftOut;
            return;
        }
        m_allRows += m_rows > head ? 1 : 0;
        m_text += shortened(line) + '\n';
    }

    /// Qt counts each list from 1; where one goes on with the numbers of another, by which its items are named, they
    /// are text.
    QByteArray numbered(const QByteArray& line)
    {
        const qsizetype digits = std::find_if_not(line.begin(), line.end(), isDigitByte) - line.begin();
        if (digits == 0 || line.mid(digits, 2) != ". ") {
            m_isInList = m_isInList && (line.startsWith(' ') && !line.trimmed().isEmpty());
            return line;
        }
        m_countsOn = m_isInList ? m_countsOn : line.left(digits) != "1";
        m_isInList = true;
        return m_countsOn ? line.left(digits) + '\\' + line.mid(digits) + '\n' : line;
    }

    static bool isDigitByte(char c) { return c >= '0' && c <= '9'; }

    void endTable()
    {
        if (m_leftOut > 0)
            m_text +=
                note(m_leftOut == 1 ? PreviewWords::tr("1 more row is in the exported report.")
                                    : PreviewWords::tr("%1 more rows are in the exported report.").arg(m_leftOut));
        m_rows = m_leftOut = 0;
    }

    QByteArray m_text;
    bool m_isInList = false, m_countsOn = false;
    int m_rows = 0;    ///< of the table that is being read
    int m_allRows = 0; ///< shown of all tables
    int m_leftOut = 0;
};

} // namespace

QByteArray previewText(const QByteArray& markdown)
{
    return Preview().of(markdown);
}

} // namespace exhibit
