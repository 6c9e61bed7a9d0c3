// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/audit/reviewwriter.h"

#include "widgets/common/look/fonts.h"
#include "widgets/common/look/glyphs.h"

#include <QCoreApplication>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

namespace exhibit {

namespace {

constexpr int longestTable = 400; // rows; longer ones are lines
constexpr int notOfStatement = -2;

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWriter)
};

TextStyle styleOf(int headingLevel)
{
    return headingLevel == 1   ? TextStyle::Title
           : headingLevel == 2 ? TextStyle::Section
           : headingLevel > 0  ? TextStyle::Heading
                               : TextStyle::Body;
}

void underline(QTextCharFormat& format, QTextCharFormat::UnderlineStyle style, const QColor& colour)
{
    format.setUnderlineStyle(style);
    format.setUnderlineColor(colour);
}

/// Of a passage: how near the evidence comes to it.
void underlineQuote(QTextCharFormat& format, AuditVerdict verdict, const Theme& theme)
{
    switch (verdict) {
    case AuditVerdict::Exact:
        return underline(format, QTextCharFormat::SingleUnderline, theme.ok);
    case AuditVerdict::Normalised:
        return underline(format, QTextCharFormat::DotLine, theme.ok);
    case AuditVerdict::Paraphrase:
        return underline(format, QTextCharFormat::DashUnderline, theme.warnMark);
    case AuditVerdict::Misquoted:
    case AuditVerdict::NotFound:
        return underline(format, QTextCharFormat::WaveUnderline, theme.fail);
    default:
        return;
    }
}

/// Of a number or name: on the ground of its result.
void fillNumber(QTextCharFormat& format, AuditVerdict verdict, const Theme& theme)
{
    const auto fill = [&](const QColor& ground, const QColor& ink) {
        format.setBackground(ground);
        format.setForeground(ink);
    };
    if (verdict == AuditVerdict::Agrees)
        fill(theme.okFill, theme.ok);
    else if (verdict == AuditVerdict::Differs)
        fill(theme.failFill, theme.fail);
    else if (verdict == AuditVerdict::NowhereStated)
        fill(theme.unkFill, theme.unk);
}

bool isPlaceKind(AuditKind kind)
{
    return kind == AuditKind::Pointer || kind == AuditKind::File;
}

} // namespace

ReviewWriter::ReviewWriter(std::shared_ptr<const ReviewAudit> audit, const PackFacts& facts, const Theme& theme,
                           const AuditChoices& choices)
    : m_audit(std::move(audit)), m_names(facts), m_theme(theme), m_choices(choices),
      m_marks(marksByStatement(*m_audit)), m_spans(m_audit->marks.size()), m_starts(m_audit->statements.size(), -1)
{}

void ReviewWriter::write(QTextDocument* document, int statements)
{
    QTextCursor cursor(document);
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (int i = 0; i < statements && !isDone(); ++i) {
        if (const int rows = rowsOfTable(); rows > 0) {
            writeTable(cursor, rows);
            m_next += rows;
        } else {
            writeStatement(cursor, m_next++);
        }
    }
    cursor.endEditBlock();
}

/// Rows of the table that begins here; 0: none does.
int ReviewWriter::rowsOfTable() const
{
    const auto& statements = m_audit->statements;
    int rows = 0;
    for (auto at = static_cast<std::size_t>(m_next); at < statements.size() && rows <= longestTable; ++at, ++rows) {
        if (statements[at].tableHead != m_next)
            break;
    }
    return rows > longestTable ? 0 : rows;
}

void ReviewWriter::startBlock(QTextCursor& cursor, int statement, const QTextBlockFormat& format)
{
    if (m_isBlockEmpty)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format);
    m_isBlockEmpty = false;
    cursor.block().setUserState(statement);
    m_starts[static_cast<std::size_t>(statement)] = cursor.position();
}

void ReviewWriter::writeStatement(QTextCursor& cursor, int index)
{
    const AuditStatement& statement = m_audit->statements[static_cast<std::size_t>(index)];
    const ReviewLine line = reviewLine(*m_audit, statement);
    const bool isCode = statement.type == MarkdownBlock::Type::Code;
    QTextBlockFormat block;
    block.setHeadingLevel(line.headingLevel);
    block.setTopMargin(line.headingLevel > 1 ? scaled(14) : scaled(2));
    block.setBottomMargin(line.headingLevel > 0 ? scaled(4) : scaled(8));
    block.setLineHeight(isCode || line.headingLevel > 0 ? 100 : 128, QTextBlockFormat::ProportionalHeight);
    if (line.depth > 1 || statement.isQuotation)
        block.setLeftMargin(scaled(16) * std::max(line.depth - 1, 1));
    if (isCode)
        block.setBackground(m_theme.sunken);
    startBlock(cursor, index, block);
    QTextCharFormat base;
    base.setFont(fontFor(isCode ? TextStyle::Code : styleOf(line.headingLevel)));
    base.setForeground(statement.isQuotation ? m_theme.text2 : m_theme.text);
    if (!line.sign.isEmpty())
        cursor.insertText(line.sign + QStringLiteral("  "), base);
    writePieces(cursor, index, {line.words, statement.end}, base);
}

void ReviewWriter::writeTable(QTextCursor& cursor, int rows)
{
    std::size_t columns = 1;
    const auto row = [this](int i) -> const AuditStatement& {
        return m_audit->statements[static_cast<std::size_t>(m_next + i)];
    };
    for (int i = 0; i < rows; ++i)
        columns = std::max(columns, row(i).cells.size());
    QTextTableFormat format;
    format.setBorder(1);
    format.setBorderBrush(m_theme.hair);
    format.setBorderCollapse(true);
    format.setCellPadding(scaled(4));
    format.setTopMargin(scaled(4));
    format.setBottomMargin(scaled(10));
    format.setHeaderRowCount(1);
    QTextTable* table = cursor.insertTable(rows, static_cast<int>(columns), format);
    for (int i = 0; i < rows; ++i) {
        QTextCharFormat base;
        base.setFont(fontFor(i == 0 ? TextStyle::Label : TextStyle::Small));
        base.setForeground(i == 0 ? m_theme.text2 : m_theme.text);
        for (std::size_t c = 0; c < columns; ++c) {
            QTextCursor inside = table->cellAt(i, static_cast<int>(c)).firstCursorPosition();
            inside.block().setUserState(c == 0 ? m_next + i : notOfStatement);
            if (c == 0)
                m_starts[static_cast<std::size_t>(m_next + i)] = inside.position();
            if (c < row(i).cells.size())
                writePieces(inside, m_next + i, row(i).cells[c], base);
        }
    }
    cursor.movePosition(QTextCursor::End);
    m_isBlockEmpty = true;
}

void ReviewWriter::writePieces(QTextCursor& cursor, int index, ByteRange range, const QTextCharFormat& base)
{
    const AuditStatement& statement = m_audit->statements[static_cast<std::size_t>(index)];
    const std::vector<ReviewPiece> pieces = reviewPieces(*m_audit, statement, range, marksOf(index));
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const bool endsMark =
            pieces[i].mark >= 0 && std::none_of(pieces.begin() + static_cast<std::ptrdiff_t>(i) + 1, pieces.end(),
                                                [&](const ReviewPiece& piece) { return piece.mark == pieces[i].mark; });
        writePiece(cursor, pieces[i], base, endsMark);
    }
}

void ReviewWriter::writePiece(QTextCursor& cursor, const ReviewPiece& piece, const QTextCharFormat& base, bool endsMark)
{
    QTextCharFormat format = base;
    if (piece.isCode)
        format.setFont(fontFor(TextStyle::Code));
    if (piece.isStrong)
        format.setFontWeight(QFont::DemiBold);
    format.setFontItalic(piece.isEmphasis);
    const int begin = cursor.position();
    const AuditMark* mark = piece.mark < 0 ? nullptr : &m_audit->marks[static_cast<std::size_t>(piece.mark)];
    if (mark) {
        if (isPlaceKind(mark->kind))
            format.setFont(fontFor(TextStyle::Pointer));
        format.merge(citedFormat(*mark, choiceOf(*mark, piece.mark, m_choices)));
        format.setProperty(citedMark, piece.mark);
    }
    QString text = drawable(piece.text);
    text.replace(QLatin1Char('\n'), QChar::LineSeparator).remove(QLatin1Char('\r'));
    cursor.insertText(text, format);
    if (!mark)
        return;
    CitedSpan& span = m_spans[static_cast<std::size_t>(piece.mark)];
    span.begin = span.isWritten() ? span.begin : begin;
    span.end = cursor.position();
    const QString place = endsMark ? placeOf(*mark) : QString();
    if (place.isEmpty())
        return;
    format = base;
    format.setFont(fontFor(TextStyle::Pointer));
    format.merge(placeFormat(*mark, choiceOf(*mark, piece.mark, m_choices)));
    format.setProperty(citedMark, piece.mark);
    cursor.insertText(place, format);
    span.placeEnd = cursor.position();
}

/// What stands behind a pointer that does not lead to its words.
QString ReviewWriter::placeOf(const AuditMark& mark) const
{
    if (mark.kind != AuditKind::Pointer)
        return {};
    if (mark.verdict == AuditVerdict::NotFound)
        return QLatin1Char(' ') + ReviewWords::tr("not found");
    if (mark.verdict != AuditVerdict::Reanchored)
        return {};
    const bool isSameFile = mark.place.path == mark.was.path;
    return QStringLiteral(" → ") + (isSameFile ? placeText(mark.place) : m_names.text(mark.place));
}

QTextCharFormat ReviewWriter::citedFormat(const AuditMark& mark, AuditChoice choice) const
{
    QTextCharFormat format;
    if (mark.kind == AuditKind::Quote) {
        underlineQuote(format, mark.verdict, m_theme);
    } else if (!isPlaceKind(mark.kind)) {
        fillNumber(format, mark.verdict, m_theme);
    } else if (mark.verdict == AuditVerdict::Exact) {
        format.setForeground(m_theme.accent);
        if (mark.kind == AuditKind::Pointer)
            underline(format, QTextCharFormat::SingleUnderline, m_theme.ok);
    } else if (mark.verdict == AuditVerdict::NotFound) {
        underline(format, QTextCharFormat::DashUnderline, m_theme.fail);
    } else if (mark.verdict == AuditVerdict::Reanchored) {
        format.setFontStrikeOut(choice == AuditChoice::Take);
        format.setForeground(choice == AuditChoice::Keep ? m_theme.text : m_theme.muted);
    } else {
        format.setForeground(m_theme.muted);
    }
    return format;
}

QTextCharFormat ReviewWriter::placeFormat(const AuditMark& mark, AuditChoice choice) const
{
    QTextCharFormat format;
    const bool isTaken = choice == AuditChoice::Take;
    format.setForeground(mark.verdict == AuditVerdict::NotFound ? m_theme.fail
                         : isTaken                              ? m_theme.accent
                                                                : m_theme.muted);
    format.setFontStrikeOut(choice == AuditChoice::Keep && mark.verdict == AuditVerdict::Reanchored);
    if (choice == AuditChoice::Unsure && mark.verdict == AuditVerdict::Reanchored)
        underline(format, QTextCharFormat::DashUnderline, m_theme.warnMark);
    return format;
}

void ReviewWriter::restyle(QTextDocument* document, int index, AuditChoice choice) const
{
    const CitedSpan& place = span(index);
    if (!place.isWritten())
        return;
    const AuditMark& mark = m_audit->marks[static_cast<std::size_t>(index)];
    QTextCursor cursor(document);
    const auto style = [&](int begin, int end, const QTextCharFormat& format) {
        cursor.setPosition(begin);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    };
    style(place.begin, place.end, citedFormat(mark, choice));
    if (place.placeEnd < 0)
        return;
    QTextCharFormat format = placeFormat(mark, choice);
    if (choice != AuditChoice::Unsure)
        format.setUnderlineStyle(QTextCharFormat::NoUnderline);
    style(place.end, place.placeEnd, format);
}

} // namespace exhibit
