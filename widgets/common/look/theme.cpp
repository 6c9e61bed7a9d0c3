// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/look/theme.h"

#include <QPalette>
#include <QWidget>

namespace exhibit {

namespace {

QColor hex(QRgb rgb)
{
    return QColor::fromRgb(rgb);
}

Theme makeLight()
{
    Theme t;
    t.window = hex(0xF3F4F7);
    t.rail = hex(0xECEEF2);
    t.panel = hex(0xFFFFFF);
    t.sunken = hex(0xF8F9FB);
    t.hover = hex(0xF0F2F6);
    t.sel = hex(0xE6ECFC);
    t.hair = hex(0xE2E5EB);
    t.line = hex(0xC8CDD7);
    t.ctl = hex(0x858D9C);
    t.text = hex(0x171A21);
    t.text2 = hex(0x454D5B);
    t.muted = hex(0x626A79);
    t.disabled = hex(0x8B93A1);
    t.gutter = hex(0x666E7C);
    t.accent = hex(0x2B50C8);
    t.accentHover = hex(0x2342A8);
    t.accentFill = hex(0xE6ECFC);
    t.accentText = hex(0xFFFFFF);
    t.ok = hex(0x0A6F6A);
    t.okFill = hex(0xDDF1EF);
    t.okMap = hex(0x9CCFCB);
    t.fail = hex(0xBE3418);
    t.failFill = hex(0xFBE6DF);
    t.failMid = hex(0xD9694C);
    t.failSoft = hex(0xEBB09E);
    t.err = hex(0x7639A3);
    t.errFill = hex(0xF0E5F8);
    t.warn = hex(0x855800);
    t.warnFill = hex(0xFBEFCF);
    t.warnMark = hex(0xB07600);
    t.broad = hex(0x9A2A6C);
    t.broadFill = hex(0xF9E3EF);
    t.unk = hex(0x4C5668);
    t.unkFill = hex(0xE9ECF1);
    t.skip = hex(0x7C8595);
    t.skipFill = hex(0xE6E9EE);
    t.mark = hex(0xFFF4CC);
    t.markBar = hex(0xA06A00);
    t.addFill = hex(0xE0F3EC);
    t.addWord = hex(0xA9DDCB);
    t.delFill = hex(0xFCEAE4);
    t.delWord = hex(0xF5BFAE);
    t.seriesA = hex(0x4C6FDB);
    t.seriesB = hex(0xB9C6F1);
    t.chartGrid = hex(0xE8EAEF);
    t.chartAxis = hex(0x9AA2B0);
    t.scrim = QColor(0x17, 0x1A, 0x21, 71); // 28 %
    return t;
}

Theme makeDark()
{
    Theme t;
    t.dark = true;
    t.window = hex(0x15171C);
    t.rail = hex(0x111317);
    t.panel = hex(0x1B1E24);
    t.sunken = hex(0x17191F);
    t.hover = hex(0x23272F);
    t.sel = hex(0x243056);
    t.hair = hex(0x2B2F38);
    t.line = hex(0x424956);
    t.ctl = hex(0x7A8494);
    t.text = hex(0xE8EAF0);
    t.text2 = hex(0xBCC3CF);
    t.muted = hex(0x969FAE);
    t.disabled = hex(0x6C7584);
    t.gutter = hex(0x8B95A4);
    t.accent = hex(0x8FA8FF);
    t.accentHover = hex(0xA9BCFF);
    t.accentFill = hex(0x243056);
    t.accentText = hex(0x10131A);
    t.ok = hex(0x5AD1C5);
    t.okFill = hex(0x15332F);
    t.okMap = hex(0x2F6E69);
    t.fail = hex(0xFF8A6B);
    t.failFill = hex(0x402019);
    t.failMid = hex(0xC9644A);
    t.failSoft = hex(0x7E4536);
    t.err = hex(0xCDA4F5);
    t.errFill = hex(0x33234A);
    t.warn = hex(0xE6B84A);
    t.warnFill = hex(0x3A2E12);
    t.warnMark = hex(0xE6B84A);
    t.broad = hex(0xF29CCB);
    t.broadFill = hex(0x42203A);
    t.unk = hex(0xB3BCCB);
    t.unkFill = hex(0x2A2F39);
    t.skip = hex(0x7A8494);
    t.skipFill = hex(0x2A2F39);
    t.mark = hex(0x3B3215);
    t.markBar = hex(0xE6B84A);
    t.addFill = hex(0x14302A);
    t.addWord = hex(0x1F5A4C);
    t.delFill = hex(0x3A201B);
    t.delWord = hex(0x74382A);
    t.seriesA = hex(0x8FA8FF);
    t.seriesB = hex(0x3C4C86);
    t.chartGrid = hex(0x282C35);
    t.chartAxis = hex(0x5D6675);
    t.scrim = QColor(0x05, 0x06, 0x09, 140); // 55 %
    return t;
}

Theme withContrast(Theme t)
{
    t.highContrast = true;
    t.hair = t.line;
    t.line = t.ctl;
    for (QColor* fill : {&t.okFill, &t.failFill, &t.errFill, &t.warnFill, &t.broadFill, &t.unkFill})
        *fill = t.panel;
    return t;
}

} // namespace

const Theme& lightTheme()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme& darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme& lightContrastTheme()
{
    static const Theme theme = withContrast(makeLight());
    return theme;
}

const Theme& darkContrastTheme()
{
    static const Theme theme = withContrast(makeDark());
    return theme;
}

const Theme& themeFor(const QPalette& palette)
{
    // ThemeManager carries the hairline colour in Mid: that tells the contrast tables from the ordinary ones.
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    const Theme& contrast = dark ? darkContrastTheme() : lightContrastTheme();
    if (palette.color(QPalette::Active, QPalette::Mid) == contrast.hair)
        return contrast;
    return dark ? darkTheme() : lightTheme();
}

const Theme& themeFor(const QWidget* widget)
{
    return themeFor(widget->palette());
}

QColor inkOf(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return theme.text;
    case Tone::Secondary:
        return theme.text2;
    case Tone::Muted:
        return theme.muted;
    case Tone::Disabled:
        return theme.disabled;
    case Tone::Accent:
        return theme.accent;
    case Tone::OnAccent:
        return theme.accentText;
    case Tone::Ok:
        return theme.ok;
    case Tone::Fail:
        return theme.fail;
    case Tone::Error:
        return theme.err;
    case Tone::Warn:
        return theme.warn;
    case Tone::Broad:
        return theme.broad;
    case Tone::Unknown:
        return theme.unk;
    case Tone::Skip:
        return theme.skip;
    }
    return theme.text;
}

QColor fillOf(const Theme& theme, Tone tone)
{
    switch (tone) {
    case Tone::Accent:
        return theme.accentFill;
    case Tone::OnAccent:
        return theme.accent;
    case Tone::Ok:
        return theme.okFill;
    case Tone::Fail:
        return theme.failFill;
    case Tone::Error:
        return theme.errFill;
    case Tone::Warn:
        return theme.warnFill;
    case Tone::Broad:
        return theme.broadFill;
    case Tone::Skip:
        return theme.skipFill;
    case Tone::Text:
    case Tone::Secondary:
    case Tone::Muted:
    case Tone::Disabled:
    case Tone::Unknown:
        return theme.unkFill;
    }
    return theme.unkFill;
}

} // namespace exhibit
