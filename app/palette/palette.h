// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/palette/palettesearch.h"
#include "widgets/common/look/icons.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QLineEdit;

namespace exhibit {

class EvidenceFiles;
class EvidenceView;
class ListView;
class Messages;
class PaletteModel;
class SegmentedControl;
class ToneLabel;

/// Finds everything by a few letters and goes there: one line over the window, the hits by group, the lines of the
/// current one beside them. Covers its window; Escape, a click beside it or the loss of the window's focus closes it,
/// and the focus goes back to where it was.
class Palette : public QWidget
{
    Q_OBJECT

public:
    /// `iconOf`: of the page with this id.
    Palette(EvidenceFiles* files, const Messages& messages, std::function<Icon(const QString& page)> iconOf,
            QWidget* window);

    void open(std::unique_ptr<const PaletteSearch> search);
    void dismiss();

Q_SIGNALS:
    /// `beside`: its lines in the evidence pane, while the page stays.
    void chosen(const exhibit::PaletteEntry& entry, bool beside);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeGroups();
    QWidget* makeFoot();
    void place();
    void find();
    void showGroup(int segment);
    void showCurrent();
    void choose(bool beside);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void select(int row);
    int currentRow() const;

    PaletteModel* m_model;
    QWidget* m_box;
    QLineEdit* m_line;
    ToneLabel* m_count;
    SegmentedControl* m_groups;
    ListView* m_list;
    EvidenceView* m_preview;
    std::unique_ptr<const PaletteSearch> m_search;
    QPointer<QWidget> m_focusBefore;
    bool m_wantsPreview = true;
    bool m_isTyping = false; ///< the line is being changed from here
};

} // namespace exhibit
