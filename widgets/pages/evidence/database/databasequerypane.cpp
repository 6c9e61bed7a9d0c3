// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/pages/evidence/database/databasequerypane.h"

#include "models/items/database/queryrowsmodel.h"
#include "models/items/itemtext.h"
#include "models/report/messages.h"
#include "models/report/query/querytables.h"
#include "models/report/reportwriter.h"
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/telling.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/icons.h"
#include "widgets/common/views/tableview.h"
#include "widgets/pages/deciding/keybutton.h"
#include "widgets/pages/evidence/database/sqleditor.h"
#include "widgets/pages/evidence/notes/keptqueries.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace exhibit {

namespace {

constexpr std::int64_t limits[] = {100, 1000, 10000, 100000};
constexpr int times[] = {2, 10, 60, 300};
constexpr int usualSeconds = 2;

} // namespace

DatabaseQueryPane::DatabaseQueryPane(DatabaseDesk* desk, const Messages& messages, QWidget* parent)
    : Panel(parent), m_desk(desk), m_messages(messages), m_editor(new SqlEditor), m_model(new QueryRowsModel(this)),
      m_table(new TableView)
{
    m_limits.time = std::chrono::seconds(usualSeconds);
    m_table->setAccessibleName(tr("Result of the query"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->setDense(true);
    auto* lower = new QWidget;
    auto* below = new QVBoxLayout(lower);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(makeState());
    below->addWidget(m_table, 1);
    auto* splitter = new Splitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("databaseQuerySplitter"));
    splitter->addWidget(m_editor);
    splitter->addWidget(lower);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({m_editor->heightOfLines(5), scaled(260)});
    m_editor->setMinimumHeight(m_editor->heightOfLines(2));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(splitter, 1);
    connect(m_editor, &SqlEditor::runRequested, this, &DatabaseQueryPane::run);
    connect(m_editor, &SqlEditor::stopRequested, this, &DatabaseQueryPane::stop);
    connect(m_desk, &DatabaseDesk::answered, this, [this](const auto& answer) { show(*answer); });
    chooseLimit(m_limits.rows);
    chooseTime(usualSeconds);
    say(tr("No query was run yet."), Tone::Muted);
}

QPushButton* DatabaseQueryPane::makeChoice(const QString& name)
{
    auto* button = makeSmallButton({}, ButtonKind::Default);
    button->setToolTip(name);
    button->setMenu(new QMenu(button));
    addChevron(button, Tone::Secondary);
    return button;
}

QWidget* DatabaseQueryPane::makeHead()
{
    auto* head = new QWidget;
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(12, 5, 8, 5);
    layout->setSpacing(8);
    auto* hint = ToneLabel::elided();
    setTextStyle(hint, TextStyle::Small);
    hint->setTone(Tone::Muted);
    hint->setText(tr("one SELECT at a time"));
    m_limit = makeChoice(tr("Most rows of an answer"));
    for (const std::int64_t rows : limits)
        connect(m_limit->menu()->addAction(tr("%1 rows").arg(groupedNumber(rows))), &QAction::triggered, this,
                [this, rows] { chooseLimit(rows); });
    m_time = makeChoice(tr("Most time of a query"));
    for (const int seconds : times)
        connect(m_time->menu()->addAction(tr("%1 s").arg(seconds)), &QAction::triggered, this,
                [this, seconds] { chooseTime(seconds); });
    m_history = makeSmallButton({}, ButtonKind::Ghost, Icon::Clock);
    m_history->setObjectName(QStringLiteral("queryHistory"));
    m_history->setToolTip(tr("Queries that were run (Ctrl+Up, Ctrl+Down)"));
    m_history->setIconSize(QSize(scaled(13), scaled(13))); // it has no text to keep a distance to
    m_history->setAccessibleName(tr("Queries that were run"));
    m_history->setMenu(new QMenu(m_history));
    connect(m_history->menu(), &QMenu::aboutToShow, this, &DatabaseQueryPane::fillHistory);
    m_run = new KeyButton(tr("Run"), tr("Ctrl+Enter"), ButtonKind::Primary, Icon::Play);
    m_stop = new KeyButton(tr("Stop"), tr("Esc"), ButtonKind::Default, Icon::Stop);
    m_stop->hide();
    connect(m_run, &QPushButton::clicked, this, &DatabaseQueryPane::run);
    connect(m_stop, &QPushButton::clicked, this, &DatabaseQueryPane::stop);
    layout->addWidget(new ToneLabel(tr("SQL"), TextStyle::Heading, Tone::Text));
    layout->addWidget(new Badge(Look{Icon::Lock, Tone::Unknown, tr("read-only")}));
    layout->addWidget(hint, 1);
    for (QPushButton* button : {m_limit, m_time, m_history})
        layout->addWidget(button);
    layout->addWidget(m_run);
    layout->addWidget(m_stop);
    return head;
}

QWidget* DatabaseQueryPane::makeState()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->setSpacing(8);
    m_state = new ToneLabel({}, TextStyle::Small, Tone::Text);
    m_state->setWordWrap(true);
    m_note = new ToneLabel({}, TextStyle::Small, Tone::Muted);
    m_copy = makeSmallButton(tr("Copy as Markdown"), ButtonKind::Ghost, Icon::Copy);
    connect(m_copy, &QPushButton::clicked, this, &DatabaseQueryPane::copyMarkdown);
    layout->addWidget(m_state, 1);
    layout->addWidget(m_note);
    layout->addWidget(m_copy);
    m_csv = makeSmallButton(tr("CSV"), ButtonKind::Ghost, Icon::Export);
    m_csv->setToolTip(tr("Save the rows of the answer as CSV"));
    m_csv->setAccessibleName(m_csv->toolTip());
    layout->addWidget(m_csv);
    m_keep = makeSmallButton(tr("Keep as evidence"), ButtonKind::Ghost, Icon::Pin);
    m_keep->setToolTip(tr("Keep the query by a name, with what it answered; reports show both"));
    connect(m_keep, &QPushButton::clicked, this, &DatabaseQueryPane::askAndKeep);
    layout->addWidget(m_keep);
    connect(m_csv, &QPushButton::clicked, this, [this] {
        saveCsv(QFileDialog::getSaveFileName(this, tr("Save the answer"), tr("answer.csv"), tr("Tables (*.csv)")));
    });
    return row;
}

void DatabaseQueryPane::chooseLimit(std::int64_t rows)
{
    m_limits.rows = rows;
    m_limit->setText(tr("Limit %1 rows").arg(groupedNumber(rows)));
}

void DatabaseQueryPane::chooseTime(int seconds)
{
    m_limits.time = std::chrono::seconds(seconds);
    m_time->setText(tr("Time %1 s").arg(seconds));
}

void DatabaseQueryPane::fillHistory()
{
    QMenu* menu = m_history->menu();
    menu->clear();
    for (const KeptQuery& query : m_kept ? m_kept->of(m_database) : std::vector<KeptQuery>()) {
        QString name = QString::fromStdString(query.name);
        const QString sql = QString::fromStdString(query.sql);
        QAction* action = menu->addAction(themedIcon(Icon::Pin), name.replace(QLatin1Char('&'), QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, sql] { m_editor->showQuery(sql); });
    }
    if (!menu->isEmpty())
        menu->addSeparator();
    const QStringList queries = m_editor->history();
    if (queries.isEmpty())
        menu->addAction(tr("No query was run yet."))->setEnabled(false);
    constexpr qsizetype mostShown = 80;
    for (const QString& query : queries) {
        QString shown = query.simplified();
        if (shown.size() > mostShown)
            shown = shown.left(mostShown - 1) + QChar(0x2026);
        connect(menu->addAction(shown.replace(QLatin1Char('&'), QStringLiteral("&&"))), &QAction::triggered, this,
                [this, query] { m_editor->showQuery(query); });
    }
}

void DatabaseQueryPane::setKept(KeptQueries* kept, const std::string& database)
{
    m_kept = kept;
    m_database = database;
}

void DatabaseQueryPane::askAndKeep()
{
    QString name;
    for (const KeptQuery& query : m_kept->of(m_database)) {
        if (query.id == keptQueryId(m_database, m_answered.toStdString()))
            name = QString::fromStdString(query.name);
    }
    bool isGiven = false;
    name = QInputDialog::getText(this, tr("Keep as evidence"), tr("What the answer shows (empty: no longer kept):"),
                                 QLineEdit::Normal, name, &isGiven);
    if (isGiven)
        keep(name);
}

void DatabaseQueryPane::keep(const QString& name)
{
    constexpr std::size_t mostKept = 50;
    if (!m_kept || m_answered.isEmpty())
        return;
    if (m_kept->keep(m_database, m_answered.toStdString(), name.toStdString(), queryLines(m_model->rows(), mostKept)))
        tell(this, name.trimmed().isEmpty() ? tr("The query is not kept any more.")
                                            : tr("Kept as “%1”.").arg(name.trimmed()));
}

void DatabaseQueryPane::setSuggestion(const QString& query)
{
    const QString written = m_editor->toPlainText();
    if (!written.trimmed().isEmpty() && written != m_suggestion)
        return;
    m_suggestion = query;
    m_editor->setPlainText(query);
}

void DatabaseQueryPane::run()
{
    const QString query = m_editor->toPlainText();
    if (!query.trimmed().isEmpty())
        m_editor->remember(query);
    m_asked = query.trimmed();
    m_desk->ask(query.toStdString(), m_limits);
    m_run->setVisible(!m_desk->isAsking());
    m_stop->setVisible(m_desk->isAsking());
    say(tr("Running…"), Tone::Secondary);
}

void DatabaseQueryPane::stop()
{
    if (!m_desk->isAsking())
        return;
    m_desk->stopAsking();
    m_stop->hide();
    m_run->show();
    say(tr("The query was stopped."), Tone::Warn);
}

void DatabaseQueryPane::show(const Result<QueryRows>& answer)
{
    m_stop->hide();
    m_run->show();
    if (!answer) {
        say(m_messages.text(answer.error()), Tone::Fail);
        return;
    }
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_model->setRows(*answer);
    m_answered = m_asked;
    m_table->setPlaceholder(tr("The query has no rows."), {});
    m_table->fitColumns();
    const auto rows = static_cast<qint64>(answer->rows.size());
    const qint64 took = answer->took.count();
    const QString note = answer->wasCut ? tr("there are more: the limit is %1").arg(groupedNumber(m_limits.rows))
                                        : tr("below both limits");
    say(rows == 1 ? tr("1 row in %1 ms").arg(groupedNumber(took))
                  : tr("%1 rows in %2 ms").arg(groupedNumber(rows), groupedNumber(took)),
        Tone::Text, note);
    m_note->setTone(answer->wasCut ? Tone::Warn : Tone::Muted);
}

void DatabaseQueryPane::say(const QString& text, Tone tone, const QString& note)
{
    m_state->setTone(tone);
    m_state->setText(text);
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    const bool hasAnswer = m_model->columnCount() > 0 && tone == Tone::Text;
    m_copy->setVisible(hasAnswer);
    m_csv->setVisible(hasAnswer);
    m_keep->setVisible(hasAnswer && m_kept && m_kept->canKeep());
}

QString DatabaseQueryPane::stateText() const
{
    return m_state->text();
}

void DatabaseQueryPane::saveCsv(const QString& target)
{
    if (target.isEmpty())
        return;
    const bool isWritten = bool(writeReport(target, csvBytes(queryCsv(m_model->rows()))));
    tell(this, isWritten ? tr("Wrote %1").arg(target) : tr("%1 could not be written.").arg(target));
}

void DatabaseQueryPane::copyMarkdown()
{
    const std::string table = queryMarkdown(m_model->rows(), m_model->rows().rows.size());
    copyAndTell(this, QString::fromStdString(table), copiedRows(m_model->rowCount()));
}

} // namespace exhibit
