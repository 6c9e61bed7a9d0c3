// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loading/workers.h"
#include "models/report/pointercheck.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"
#include "widgets/pages/page.h"

#include <QByteArray>

class QButtonGroup;
class QComboBox;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTextBrowser;

namespace exhibit {

class ListView;
class RowList;
class SegmentedControl;
class ToneLabel;

/// The review as it will be exported: preview and source, pre-flight checks, and the export itself.
class ReportPage : public Page
{
    Q_OBJECT

public:
    explicit ReportPage(const PageContext& context, QWidget* parent = nullptr);

    QString id() const override { return QStringLiteral("report"); }
    QString title() const override { return tr("Report"); }
    void setSnapshot(const PackSnapshot& snapshot) override;
    bool isComplete() const override;

    /// Asks where to, unless `path` is given; tables go into a folder. The bytes are those of `exhibit review`.
    void exportReport(ReportFormat format, const QString& path = {});
    /// The confirmed edits of documents for `git apply`.
    void exportPatch(const QString& path = {});

Q_SIGNALS:
    void exported(const QString& path);
    void exportFailed(const QString& why);

protected:
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Rendered
    {
        QByteArray markdown;
        std::vector<PointerFailure> failures;
        std::size_t pointers = 0;
        std::vector<QString> unresolved;
    };

    QWidget* makeSections();
    QWidget* makePreview();
    QWidget* makeExport();
    void renderAnew();
    void render();
    void apply(const std::shared_ptr<const Rendered>& rendered);
    void showPreview();
    void followLink(const QUrl& link);
    void write(ReportFormat format, const QString& target);
    void tellWritten(const QString& target, const Result<void>& written);
    ReportFormat format() const;
    ReportOptions options() const;

    PackSnapshot m_snapshot;
    std::shared_ptr<const Rendered> m_rendered;
    bool m_previewStale = false; ///< drawn in the look of before
    bool m_stale = true;
    ReportFormat m_pendingFormat = ReportFormat::Markdown;
    QString m_pendingPath;
    bool m_exportPending = false;

    RowList* m_sections;
    ListView* m_sectionList = nullptr;
    SegmentedControl* m_mode = nullptr;
    QStackedWidget* m_stack = nullptr;
    QTextBrowser* m_preview = nullptr;
    QPlainTextEdit* m_source = nullptr;
    SegmentedControl* m_scope = nullptr;
    QComboBox* m_reader = nullptr;
    QButtonGroup* m_formats = nullptr;
    ToneLabel* m_pointers = nullptr;
    ToneLabel* m_problems = nullptr;
    ToneLabel* m_result = nullptr;
    QPushButton* m_export = nullptr;
    Workers m_workers; ///< last: they call until they have ended
};

} // namespace exhibit
