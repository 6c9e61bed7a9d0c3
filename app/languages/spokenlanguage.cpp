// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages/spokenlanguage.h"

#include "models/report/languages/catalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace exhibit {

namespace {

/// Keys are called as the manual and our own texts call them, in every language: Ctrl+Shift+F.
class TextsOfQt : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char* comment, int number) const override
    {
        return qstrcmp(context, "QShortcut") == 0 ? QString()
                                                  : QTranslator::translate(context, source, comment, number);
    }
};

QString catalogOfQt(const Language& language)
{
    return QStringLiteral("qtbase_%1.qm").arg(QLatin1String(language.id));
}

QString folderOfQt()
{
    return QLibraryInfo::path(QLibraryInfo::TranslationsPath);
}

/// As a person's system writes dates, if it speaks the language: there is more than one way of German.
QLocale localeOf(const Language& language)
{
    const QLocale named(QLatin1String(language.id)), system = QLocale::system();
    const bool isPlain = language.isEnglish() && system.language() == QLocale::C;
    return isPlain || system.language() == named.language() ? system : named;
}

} // namespace

SpokenLanguage::SpokenLanguage(const Language& language, Of of) : m_isOfWindow(of == Of::Window)
{
    if (m_isOfWindow) {
        setWindowLanguage(language);
        QLocale::setDefault(localeOf(language));
    }
    if (language.isEnglish())
        return;
    if (hasTextsOfQt(language))
        install(catalogOfQt(language), folderOfQt());
    install(windowCatalog(language), {});
}

SpokenLanguage::~SpokenLanguage()
{
    for (const auto& texts : m_texts)
        QCoreApplication::removeTranslator(texts.get());
    if (m_isOfWindow)
        setWindowLanguage(english());
}

void SpokenLanguage::install(const QString& file, const QString& folder)
{
    auto texts = std::make_unique<TextsOfQt>();
    if (!texts->load(file, folder))
        return;
    QCoreApplication::installTranslator(texts.get());
    m_texts.push_back(std::move(texts));
}

const Language& chosenLanguage(const QString& choice)
{
    const Language* named = languageNamed(choice.toStdString());
    return named ? *named : languageFor(QLocale::system().uiLanguages());
}

bool hasTextsOfQt(const Language& language)
{
    return language.isEnglish() || QFileInfo::exists(folderOfQt() + QLatin1Char('/') + catalogOfQt(language));
}

} // namespace exhibit
