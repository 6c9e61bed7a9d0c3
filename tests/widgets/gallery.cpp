// SPDX-License-Identifier: GPL-3.0-or-later
// Renders every component in both themes to PNG files, to be looked at beside the pictures of the design.
// Usage: gallery FOLDER [SCALE]
#include "widgets/common/controls/badge.h"
#include "widgets/common/controls/buttons.h"
#include "widgets/common/controls/flowlayout.h"
#include "widgets/common/controls/keycap.h"
#include "widgets/common/controls/pointerlabel.h"
#include "widgets/common/controls/searchline.h"
#include "widgets/common/controls/segmentedcontrol.h"
#include "widgets/common/controls/splitter.h"
#include "widgets/common/controls/tonelabel.h"
#include "widgets/common/look/fonts.h"
#include "widgets/common/look/thememanager.h"
#include "widgets/common/parts/card.h"
#include "widgets/common/parts/emptystate.h"
#include "widgets/common/parts/kpitile.h"
#include "widgets/common/parts/messagestrip.h"
#include "widgets/common/parts/navigationrail.h"
#include "widgets/common/parts/thinprogressbar.h"
#include "widgets/common/views/listview.h"
#include "widgets/common/views/tableview.h"
#include "widgets/delegates/badgedelegate.h"
#include "widgets/delegates/bardelegate.h"
#include "widgets/delegates/pointerdelegate.h"
#include "widgets/delegates/twolinedelegate.h"
#include "widgets/diff/diffview.h"
#include "widgets/text/findbar.h"
#include "widgets/text/keyvalueview.h"
#include "widgets/text/logview.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace exhibit;

namespace {

SourceRef place(const char* path, qint64 first, qint64 last)
{
    SourceRef ref;
    ref.path = path;
    ref.firstLine = LineNumber{first};
    ref.lastLine = LineNumber{last};
    return ref;
}

QWidget* row(const QList<QWidget*>& widgets)
{
    auto* holder = new QWidget;
    auto* layout = new FlowLayout(holder);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    return holder;
}

Card* controls()
{
    auto* card = new Card(QStringLiteral("Controls"));
    card->setNote(QStringLiteral("one primary per area"));
    card->addHeaderWidget(makeIconButton(Icon::Copy, QStringLiteral("Copy")));
    card->addHeaderWidget(makeSmallButton(QStringLiteral("Show all"), ButtonKind::Ghost));
    card->body()->setContentsMargins(12, 12, 12, 12);
    card->body()->setSpacing(10);
    auto* disabled = makeButton(QStringLiteral("Export"), ButtonKind::Default, Icon::Export);
    disabled->setEnabled(false);
    card->body()->addWidget(row({makeButton(QStringLiteral("Accept"), ButtonKind::Primary, Icon::Check),
                                 makeButton(QStringLiteral("Dismiss"), ButtonKind::Default, Icon::Cross),
                                 makeButton(QStringLiteral("Show all"), ButtonKind::Ghost), disabled}));
    auto* focused = makeButton(QStringLiteral("Focused"), ButtonKind::Default);
    focused->setObjectName(QStringLiteral("focused"));
    card->body()->addWidget(row({makeSmallButton(QStringLiteral("Copy"), ButtonKind::Default, Icon::Copy), focused,
                                 makeButton(QStringLiteral("20 more"), ButtonKind::Link),
                                 new KeyCap(QKeySequence(QStringLiteral("Ctrl+K")))}));
    auto* segments = new SegmentedControl;
    segments->addSegment(QStringLiteral("Ever failing"));
    segments->addSegment(QStringLiteral("Changed"));
    segments->setCount(0, 63);
    segments->setCount(1, 5);
    segments->setCurrent(0);
    card->body()->addWidget(row({segments}));
    auto* combo = new QComboBox;
    combo->addItems({QStringLiteral("research-system-v20"), QStringLiteral("other")});
    card->body()->addWidget(row({new SearchLine(QStringLiteral("Filter")), combo}));
    auto* box = new QCheckBox(QStringLiteral("On"));
    box->setChecked(true);
    auto* radio = new QRadioButton(QStringLiteral("A"));
    radio->setChecked(true);
    auto* bar = new ThinProgressBar;
    bar->setValue(0.6);
    card->body()->addWidget(
        row({box, new QCheckBox(QStringLiteral("Off")), radio, new QRadioButton(QStringLiteral("B")), bar}));
    auto* strip =
        new MessageStrip(MessageStrip::Kind::Warning, QStringLiteral("Warning strip, one line, with a pointer."));
    strip->setPointer(place("docs/README.md", 1440, 1440));
    card->body()->addWidget(strip);
    auto* info = new MessageStrip(MessageStrip::Kind::Information, QStringLiteral("2 files changed since loading."));
    info->addAction(QStringLiteral("Reload"));
    info->setClosable(true);
    card->body()->addWidget(info);
    auto* pointer = new PointerLabel(place("CONSOLIDATED/CONSOLIDATED_CI_LOGS.txt", 4056, 4056));
    pointer->setFramed(true);
    auto* narrow = new PointerLabel(place("CONSOLIDATED/CONSOLIDATED_CI_LOGS.txt", 4056, 4056));
    narrow->setFixedWidth(140);
    card->body()->addWidget(row({pointer, narrow}));
    card->body()->addStretch();
    return card;
}

Card* badges()
{
    auto* card = new Card(QStringLiteral("Verdicts and states"));
    card->body()->setContentsMargins(12, 12, 12, 12);
    QList<QWidget*> all;
    for (int verdict = 0; verdict <= static_cast<int>(Verdict::NotCheckable); ++verdict)
        all << new Badge(lookOf(static_cast<Verdict>(verdict)));
    all << new Badge(lookOf(RunState::Failed, 1)) << new Badge(lookOf(RunState::CollectionFailed, 2))
        << new Badge(QStringLiteral("Policy"), Badge::Shape::Outlined)
        << new Badge(QStringLiteral("63"), Badge::Shape::Pill);
    card->body()->addWidget(row(all));
    auto* tiles = new QWidget;
    auto* layout = new QHBoxLayout(tiles);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* runs = new KpiTile(QStringLiteral("Runs"));
    runs->setFirst(true);
    runs->setValue(QStringLiteral("6"));
    runs->setNote(QStringLiteral("5 exit 1 \u00B7 1 exit 2"));
    auto* failing = new KpiTile(QStringLiteral("Failing per run"));
    failing->setValue(QStringLiteral("59\u201361"), Tone::Fail, Icon::Cross);
    failing->setNote(QStringLiteral("58 in all 5 that ran"));
    auto* cut = new KpiTile(QStringLiteral("Truncated outputs"));
    cut->setValue(QStringLiteral("15"));
    cut->setSuffix(QStringLiteral("/ 53"));
    cut->setNote(QStringLiteral("1 escalation"));
    for (KpiTile* tile : {runs, failing, cut})
        layout->addWidget(tile);
    card->body()->addSpacing(8);
    card->body()->addWidget(tiles);
    QList<QWidget*> signs;
    for (int icon = 1; icon <= static_cast<int>(Icon::Settings); ++icon) {
        auto* label = makeIconButton(static_cast<Icon>(icon), iconName(static_cast<Icon>(icon)));
        signs << label;
    }
    card->body()->addWidget(row(signs));
    card->body()->addStretch();
    return card;
}

QStandardItemModel* runs(QObject* parent)
{
    auto* model = new QStandardItemModel(0, 5, parent);
    model->setHorizontalHeaderLabels({QStringLiteral("run_id"), QStringLiteral("exitcode"), QStringLiteral("total"),
                                      QStringLiteral("tests_failed"), QStringLiteral("line")});
    const struct
    {
        const char* id;
        int exit, total, failed, errors;
        qint64 line;
        int delta;
    } rows[] = {{"build112-completion", 1, 1441, 59, 0, 6255, -1},
                {"research-system-v26", 1, 1448, 60, 0, 4056, 1},
                {"research-system-v29", 2, 0, 0, 10, 4242, 0},
                {"scope-smoke-20251206184302", 1, 1441, 61, 0, 8272, 2}};
    for (const auto& r : rows) {
        QList<QStandardItem*> items;
        items << new QStandardItem(QString::fromUtf8(r.id)) << new QStandardItem(QString::number(r.exit))
              << new QStandardItem(groupedNumber(r.total)) << new QStandardItem(QString::number(r.failed + r.errors))
              << new QStandardItem;
        items[1]->setData(int(r.exit == 2 ? RunState::CollectionFailed : RunState::Failed), StateRole);
        items[1]->setTextAlignment(Qt::AlignHCenter);
        items[2]->setTextAlignment(Qt::AlignRight);
        items[3]->setData(QVariant::fromValue(BarData{r.errors ? 0 : 45, r.errors ? 0 : 0, r.delta > 0 ? r.delta : 0,
                                                      r.errors, r.errors ? 10 : 61}),
                          BarRole);
        items[3]->setData(
            QVariant::fromValue(DeltaData{r.delta > 0 ? r.delta : 0, r.delta < 0 ? 1 : 0, 0, r.errors == 0}),
            DeltaRole);
        items[4]->setData(QVariant::fromValue(place("CI_LOGS.txt", r.line, r.line)), SourceRefRole);
        items[4]->setTextAlignment(Qt::AlignRight);
        model->appendRow(items);
    }
    model->setHeaderData(2, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    model->setHeaderData(1, Qt::Horizontal, int(Qt::AlignHCenter), Qt::TextAlignmentRole);
    model->setHeaderData(4, Qt::Horizontal, int(Qt::AlignRight), Qt::TextAlignmentRole);
    return model;
}

Card* table()
{
    auto* card = new Card(QStringLiteral("Table"));
    auto* view = new TableView;
    view->setItemDelegateForColumn(1, new BadgeDelegate(view));
    view->setItemDelegateForColumn(3, new BarDelegate(view));
    view->setItemDelegateForColumn(
        4, new PointerDelegate(
               [](const QModelIndex& index) { return placeText(index.data(SourceRefRole).value<SourceRef>()); }, view));
    view->setModel(runs(view));
    view->horizontalHeader()->setSortIndicatorShown(true);
    view->horizontalHeader()->setSortIndicator(0, Qt::AscendingOrder);
    view->setStretchColumn(0);
    view->selectRow(1);
    view->setMinimumHeight(165);
    card->setContent(view);
    auto* empty = new TableView;
    empty->setModel(new QStandardItemModel(0, 3, empty));
    empty->setPlaceholder(QStringLiteral("No runs."), QStringLiteral("No run matches \u201Cx\u201D."));
    empty->setFiltered(true);
    card->setContent(empty);
    return card;
}

Card* findings()
{
    auto* card = new Card(QStringLiteral("Top findings"));
    card->setNote(QStringLiteral("7 of 21, by severity"));
    auto* model = new QStandardItemModel(card);
    const auto add = [model](Verdict verdict, const char* title, const char* kind, const char* note,
                             bool group = false) {
        auto* item = new QStandardItem(QString::fromUtf8(title));
        item->setData(int(verdict), VerdictRole);
        item->setData(QString::fromUtf8(kind), SecondLineRole);
        item->setData(QString::fromUtf8(note), TrailingRole);
        if (group) {
            item->setData(true, GroupRole);
            item->setData(2, CountRole);
        } else {
            item->setData(QVariant::fromValue(place("README.md", 1440, 1440)), SourceRefRole);
        }
        model->appendRow(item);
    };
    add(Verdict::Contradicted, "Contradicted", "", "", true);
    add(Verdict::Contradicted, "README says 0 failed; every run that executed tests has 59\u201361", "Mismatch",
        "6 pieces of evidence");
    add(Verdict::TooBroad, "\u201CNo more /runs/{id} 500s\u201D ignores the legacy-scope 500", "Mismatch", "");
    add(Verdict::Stale, "Last Updated: 2025-12-11", "", "same file says 2025-12-27");
    auto* list = new ListView;
    list->setModel(model);
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setCurrentIndex(model->index(1, 0));
    card->setContent(list);
    return card;
}

Card* text()
{
    auto* card = new Card(QStringLiteral("Evidence shows"));
    std::string lines;
    for (int at = 1; at <= 4050; ++at)
        lines += "tests/autopack/test_circuit_breaker.py::TestCircuitBreaker::test_number_" + std::to_string(at) +
                 " PASSED [ 21%]\n";
    lines += "E   ModuleNotFoundError: No module named 'src.research.manager'\n"
             "FAILED tests/test_circuit_breaker_registry.py::TestCircuitBreakerRegistry::test_clear - AttributeError\n"
             "\x1b[31mred\x1b[0m bidi \xE2\x80\xAE"
             "evil \xE6\xBC\xA2\xE5\xAD\x97 wide \xF0\x9F\x98\x80 emoji \ttab \xC3\xA9t\xC3\xA9\n"
             "ERROR tests/research/errors/test_error_handling.py\n\n"
             "== 60 failed, 1256 passed, 132 skipped, 11196 warnings in 165.64s (0:02:45) "
             "========================================\n\n"
             "--- STDERR ---\n";
    auto* view = new LogView;
    view->setObjectName(QStringLiteral("log"));
    view->setSource(std::make_shared<MemoryLineSource>(lines), QStringLiteral("CI_LOGS.txt"));
    view->setRulerMarks({{LineNumber{1000}, RulerMark::Kind::Section}, {LineNumber{3000}, RulerMark::Kind::Failure}});
    view->highlight(LineNumber{4056}, LineNumber{4056});
    view->setWordMarks(
        {{LineNumber{4056}, 3, 9}, {LineNumber{4056}, 14, 11}, {LineNumber{4051}, 4, 19, WordMark::Kind::Removed}});
    view->setGutterMarkers({{LineNumber{4054}, Icon::Flag, Tone::Fail, QStringLiteral("claim")}});
    auto* find = new FindBar;
    find->setTarget(view);
    find->setPattern(QStringLiteral("failed"));
    card->body()->addWidget(find);
    card->setContent(view);
    return card;
}

Card* diff()
{
    auto* card = new Card(QStringLiteral("Proposed README edit"));
    auto* view = new DiffView;
    view->setDiff(QStringLiteral(
        "--- a/README.md\n+++ b/README.md\n@@ -1438,4 +1438,5 @@\n **Last Updated**: 2025-12-11\n \n-**Milestone**: "
        "`tests-passing-v1.0` - All core tests passing (89 passed, 30 skipped, 0 failed)\n+**Milestone**: "
        "`tests-passing-v1.0` - core subset as of 2025-12-11 passing (89 passed, 30 skipped, 0 failed)\n+**Drain CI**: "
        "59-61 failed per run (2025-12-28).\n **Classification Tests**: 100% pass rate\n"));
    card->setNote(QStringLiteral("+2 \u22121"));
    card->setContent(view);
    return card;
}

QWidget* gallery()
{
    auto* window = new QWidget;
    auto* outer = new QHBoxLayout(window);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* rail = new NavigationRail;
    rail->addItem(QStringLiteral("overview"), QStringLiteral("Overview"), Icon::Overview);
    rail->addItem(QStringLiteral("runs"), QStringLiteral("Runs"), Icon::Runs);
    rail->addItem(QStringLiteral("mismatches"), QStringLiteral("Mismatches"), Icon::Mismatches);
    rail->addItem(QStringLiteral("report"), QStringLiteral("Report"), Icon::Report);
    rail->setCount(QStringLiteral("runs"), 1522);
    rail->setCount(QStringLiteral("mismatches"), 8, Tone::Fail);
    rail->setItemEnabled(QStringLiteral("report"), false);
    rail->setCurrentId(QStringLiteral("runs"));
    outer->addWidget(rail);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setSpacing(12);
    grid->addWidget(controls(), 0, 0);
    grid->addWidget(badges(), 1, 0);
    grid->addWidget(table(), 0, 1);
    grid->addWidget(findings(), 1, 1);
    grid->addWidget(text(), 0, 2);
    auto* lower = new Splitter(Qt::Vertical);
    lower->addWidget(diff());
    auto* values = new KeyValueView;
    values->setRow({{"id", "7"}, {"phase_id", "w1.9-documentation-low"}, {"actual_output_tokens", "16384"}});
    lower->addWidget(values);
    grid->addWidget(lower, 1, 2);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    grid->setRowStretch(0, 1);
    grid->setRowStretch(1, 1);
    outer->addLayout(grid, 1);
    window->resize(1440, 900);
    return window;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, QStringLiteral(".")));
    ThemeManager themes;
    if (arguments.size() > 2)
        themes.setTextScale(arguments.at(2).toDouble());
    const std::unique_ptr<QWidget> window(gallery());
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        themes.setChoice(choice);
        window->show();
        window->activateWindow();
        static_cast<void>(QTest::qWaitForWindowActive(window.get()));
        if (auto* button = window->findChild<QPushButton*>(QStringLiteral("focused")))
            button->setFocus(Qt::TabFocusReason);
        QTest::qWait(400);
        const QString name =
            choice == ThemeChoice::Light ? QStringLiteral("gallery-light.png") : QStringLiteral("gallery-dark.png");
        window->grab().save(folder.filePath(name));
    }
    return 0;
}
