// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace exhibit::test {

/// What a person says of a statement, having read the files of its pack.
struct Label
{
    QString path, quote;
    int line = 0;         ///< counted from 1
    QString family;       ///< it is about claims of this class; empty: of any
    QStringList right;    ///< verdicts that are fair
    bool refuted = false; ///< an accusation is right whatever it is called
};

/// A folder of evidence and what was labelled in it. Files stand either here or below `folder`.
struct LabelledPack
{
    QString name, folder;
    std::map<QString, QByteArray> files;
    std::vector<Label> labels;
};

using Corpus = std::vector<LabelledPack>;

/// The packs of tests/data/judgement: always there.
Corpus ownCorpus();
/// Those that may stand beside the checkout; empty where they do not.
Corpus readmeCorpus();
Corpus wildCorpus();
Corpus fieldCorpus();

} // namespace exhibit::test
