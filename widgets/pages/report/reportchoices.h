// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/review.h"
#include "models/report/messages.h"
#include "models/report/reportoptions.h"
#include "models/report/reportwriter.h"
#include "widgets/common/parts/panel.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace exhibit {

class SegmentedControl;
class ThinProgressBar;
class ToneLabel;

/// What a person chooses of a report: its reader, its scope, its sections and their order, its format; and what was
/// checked before it is written.
class ReportChoices : public Panel
{
    Q_OBJECT

public:
    explicit ReportChoices(const Messages& messages, QWidget* parent = nullptr);

    ReportOptions options() const;
    ReportFormat format() const;
    QString formatTitle() const;
    void setFormat(ReportFormat format);
    void setReader(const QString& reader); ///< empty: all sections
    void setScope(ReportScope scope);
    /// What the sections and switches count.
    void setSnapshot(const PackSnapshot& snapshot);

    QCheckBox* notes() const { return m_notes; }
    QCheckBox* dismissed() const { return m_dismissed; }
    QLineEdit* reviewer() const { return m_reviewer; }

    QListWidget* sections() const { return m_sections; }
    QComboBox* paper() const { return m_paper; }
    QComboBox* language() const { return m_language; }
    void moveSection(int row, int by);

    ToneLabel* pointers() const { return m_pointers; }
    ToneLabel* undecided() const { return m_undecided; }
    ToneLabel* problems() const { return m_problems; }
    ToneLabel* extent() const { return m_extent; }
    ToneLabel* credentials() const { return m_credentials; }
    ToneLabel* result() const { return m_result; }
    /// How far the checks are, 0 to 1; with a button that ends them. Negative: they are not running.
    void setProgress(double share);

Q_SIGNALS:
    void changed();       ///< the report is another one
    void formatChanged(); ///< the same in another format
    void cancelRequested();
    void copyRequested();
    void exportRequested();
    void patchRequested();
    void sectionActivated(const std::string& id); ///< to be shown

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeSections();
    QWidget* makeFormats();
    QWidget* makeSwitches();
    QWidget* makeChecks();
    QWidget* makeButtons();
    void showSections(const std::vector<std::string>& chosen);
    void noteSections();
    void countSections();
    void sectionsEdited();
    std::vector<std::string> chosenIds() const;
    std::vector<std::string> usualIds() const;

    const Messages& m_messages;
    bool m_isQuiet = false; ///< sections change by code
    ToneLabel* m_note = nullptr;
    SegmentedControl *m_reader = nullptr, *m_scope = nullptr;
    QListWidget* m_sections = nullptr;
    QButtonGroup* m_formats = nullptr;
    QComboBox *m_paper = nullptr, *m_language = nullptr;
    QCheckBox *m_notes = nullptr, *m_dismissed = nullptr;
    QLineEdit* m_reviewer = nullptr;
    PackSnapshot m_snapshot;
    ToneLabel *m_extent = nullptr, *m_credentials = nullptr;
    ToneLabel *m_pointers = nullptr, *m_undecided = nullptr, *m_problems = nullptr, *m_result = nullptr;
    ThinProgressBar* m_progress = nullptr;
    QPushButton *m_cancel = nullptr, *m_export = nullptr;
};

} // namespace exhibit
