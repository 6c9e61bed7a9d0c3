// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dialogs/forgetdialog.h"

#include "models/items/itemtext.h"
#include "models/loading/places/packplace.h"

#include <QCheckBox>
#include <QPushButton>

#include <utility>

namespace exhibit {

ForgetDialog::ForgetDialog(QWidget* parent, KeptOfPack kept) : QMessageBox(parent), m_kept(std::move(kept))
{
    setWindowTitle(tr("Forget this pack"));
    setTextFormat(Qt::PlainText); // names of files are no markup
    setText(tr("Forget “%1”?").arg(fromUtf8(PackPlace{m_kept.pack, {}, {}, {}}.name())));
    auto* yes = addButton(tr("Forget"), QMessageBox::AcceptRole);
    yes->setProperty("kind", QStringLiteral("primary"));
    setDefaultButton(addButton(QMessageBox::Cancel));
    if (m_kept.review.isDecided()) {
        m_decisions = new QCheckBox(tr("Also delete what I decided about it"));
        setCheckBox(m_decisions);
        connect(m_decisions, &QCheckBox::toggled, this, &ForgetDialog::tellWhatGoes);
    }
    tellWhatGoes();
}

bool ForgetDialog::decisionsToo() const
{
    return m_decisions && m_decisions->isChecked();
}

QString ForgetDialog::decisionWords() const
{
    QStringList words;
    if (m_kept.review.decisions > 0)
        words.append(m_kept.review.decisions == 1
                         ? tr("1 decision or note")
                         : tr("%1 decisions and notes").arg(groupedNumber(m_kept.review.decisions)));
    if (m_kept.review.hasBaseline)
        words.append(tr("the chosen baseline"));
    return words.join(tr(" and "));
}

void ForgetDialog::tellWhatGoes()
{
    QStringList goes, stays;
    stays.append(tr("the pack itself, %1").arg(fromUtf8(m_kept.pack)));
    for (const KeptFile& index : m_kept.indexes)
        goes.append(tr("the index, %1").arg(fileSizeText(index.bytes)));
    for (const KeptFile& folder : m_kept.unpacked)
        goes.append(tr("an unpacked archive, %1").arg(fileSizeText(folder.bytes)));
    if (m_kept.review.hasReview || m_kept.review.statements > 0)
        goes.append(m_kept.review.statements == 1
                        ? tr("the kept review with 1 statement")
                        : tr("the kept review with %1 statements").arg(groupedNumber(m_kept.review.statements)));
    goes.append(tr("its place among recent packs, and where you were in it"));
    if (m_decisions)
        (decisionsToo() ? goes : stays).append(decisionWords());
    QString text = tr("Deleted:");
    for (const QString& line : std::as_const(goes))
        text += QStringLiteral("\n• ") + line;
    text += QStringLiteral("\n\n") + tr("Kept:");
    for (const QString& line : std::as_const(stays))
        text += QStringLiteral("\n• ") + line;
    setInformativeText(text);
}

} // namespace exhibit
