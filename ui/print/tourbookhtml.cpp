// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/tourbookfile.h"
#include "ui/theme/compiledlook.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString colors(const EnumMap<ColorRole, 37> &color)
    {
        return u"--bg:%1;--surface:%2;--text:%3;--text2:%4;--line:%5;--accent:%6;--warn:%7;--warntint:%8"_s.arg(color[ColorRole::Background].name(),
            color[ColorRole::Surface].name(), color[ColorRole::Text].name(), color[ColorRole::Text2].name(), color[ColorRole::Hairline].name(),
            color[ColorRole::AccentText].name(), color[ColorRole::WarningText].name(), color[ColorRole::WarningTint].name());
    }

    /// Nothing is loaded from anywhere: the page has to work in a van between two masts.
    QString style()
    {
        const Tokens &tokens = compiledTokens();
        return u":root{color-scheme:light dark;"_s + colors(tokens.light.color) + u"}@media(prefers-color-scheme:dark){:root{"_s + colors(tokens.dark.color)
            + u"}}*{box-sizing:border-box}body{margin:0;background:var(--bg);color:var(--text);font:16px/1.45 Inter,system-ui,sans-serif;-webkit-text-size-adjust:100%}"
              "main{max-width:680px;margin:0 auto;padding:20px 16px 64px}h1{font-size:26px;line-height:1.2;margin:4px 0 2px}h2{font-size:19px;margin:28px 0 8px}"
              "h3{font-size:13px;font-weight:600;color:var(--text2);margin:18px 0 4px}.quiet{color:var(--text2);margin:0}a{color:var(--accent);text-decoration:none}"
              ".card{background:var(--surface);border:1px solid var(--line);border-radius:12px;padding:4px 16px 12px;margin:12px 0}"
              ".days a{display:flex;gap:12px;padding:11px 0;border-top:1px solid var(--line);color:inherit;min-height:44px}.days a:first-child{border-top:0}"
              ".days .d{flex:0 0 92px;color:var(--text2)}.days .off{color:var(--text2)}.days .t{margin-left:auto;font-variant-numeric:tabular-nums}"
              "dl{display:grid;grid-template-columns:minmax(84px,max-content) 1fr;gap:6px 14px;margin:0}dt{color:var(--text2)}dd{margin:0;overflow-wrap:anywhere}"
              ".date{color:var(--accent);font-weight:600;margin:16px 0 0}.day h2{margin:2px 0}.badge{display:inline-block;background:var(--warntint);color:var(--warn);border-radius:6px;"
              "padding:2px 8px;font-size:13px;font-weight:600;margin-top:6px}.warn{color:var(--warn)}ul{list-style:none;margin:0;padding:0}li{padding:5px 0 5px 28px;position:relative}"
              "li::before{content:'';position:absolute;left:2px;top:9px;width:14px;height:14px;border:1.5px solid var(--text2);border-radius:4px}li.done{color:var(--text2)}"
              "li.done::before{background:var(--text2)}.figures{display:flex;flex-wrap:wrap;gap:18px 28px;margin:12px 0}.figures b{display:block;font-size:19px;font-variant-numeric:tabular-nums}"
              ".figures span{color:var(--text2);font-size:13px}.up{display:block;padding:8px 0;font-size:14px}@media print{.up{display:none}.card{break-inside:avoid}}"_s;
    }

    QString linked(const BookRow &row)
    {
        const QString text = row.text.toHtmlEscaped();
        return row.link.isEmpty() ? text : u"<a href=\"%1\">%2</a>"_s.arg(row.link.toHtmlEscaped(), text);
    }

    QString blockHtml(const BookBlock &block)
    {
        QString html = u"<h3>%1</h3>"_s.arg(block.title.toHtmlEscaped());
        if (block.kind == BookBlock::Checks) {
            html += u"<ul>"_s;
            for (const BookRow &row : block.rows)
                html += u"<li%1>%2</li>"_s.arg(row.isDone ? u" class=\"done\""_s : QString(), row.text.toHtmlEscaped());
            return html + u"</ul>"_s;
        }
        html += u"<dl>"_s;
        for (const BookRow &row : block.rows) {
            const QString warns = row.warns ? u" class=\"warn\""_s : QString();
            if (row.label.isEmpty()) html += u"<dd%1 style=\"grid-column:1/-1\">%2</dd>"_s.arg(warns, linked(row));
            else html += u"<dt>%1</dt><dd%2>%3</dd>"_s.arg(row.label.toHtmlEscaped(), warns, linked(row));
        }
        return html + u"</dl>"_s;
    }

    QString dayHtml(const BookDay &day, const QString &anchor, const QString &up)
    {
        QString html = u"<section class=\"day\" id=\"%1\"><p class=\"date\">%2</p><div class=\"card\"><h2>%3</h2>"_s.arg(anchor, day.date.toHtmlEscaped(), day.title.toHtmlEscaped());
        if (!day.subtitle.isEmpty()) html += u"<p class=\"quiet\">%1</p>"_s.arg(day.subtitle.toHtmlEscaped());
        if (!day.badge.isEmpty()) html += u"<span class=\"badge\">%1</span>"_s.arg(day.badge.toHtmlEscaped());
        for (const BookBlock &block : day.blocks)
            html += blockHtml(block);
        html += u"</div>"_s;
        if (!up.isEmpty()) html += u"<a class=\"up\" href=\"#top\">↑ %1</a>"_s.arg(up.toHtmlEscaped());
        return html + u"</section>"_s;
    }

    QString chapterHead(const BookChapter &chapter, bool isNamed, const QString &prefix)
    {
        QString html = isNamed ? u"<h2>%1</h2>"_s.arg(chapter.name.toHtmlEscaped()) : QString();
        html += u"<div class=\"figures\">"_s;
        for (const auto &[label, value] : chapter.figures)
            html += u"<div><span>%1</span><b>%2</b></div>"_s.arg(label.toHtmlEscaped(), value.toHtmlEscaped());
        html += u"</div><nav class=\"card days\">"_s;
        for (size_t i = 0; i < chapter.days.size(); ++i) {
            const BookDay &day = chapter.days[i];
            const bool plays = day.kind == tour::DaySheet::Show;
            html += u"<a href=\"#%1%2\"><span class=\"d\">%3</span><span%4>%5</span><span class=\"t\">%6</span></a>"_s.arg(prefix)
                        .arg(i)
                        .arg(day.shortDate.toHtmlEscaped(), plays ? QString() : u" class=\"off\""_s,
                            plays ? u"<b>%1</b> %2"_s.arg(day.town.toHtmlEscaped(), day.place == day.town ? QString() : day.place.toHtmlEscaped()) : day.title.toHtmlEscaped(),
                            day.loadIn.toHtmlEscaped());
        }
        return html + u"</nav>"_s;
    }

} // namespace

QByteArray bookHtml(const BookDoc &doc, const QString &language)
{
    QString html = u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                   "<title>%2</title><style>%3</style></head><body><main id=\"top\">"_s.arg(language.toHtmlEscaped(), doc.title.toHtmlEscaped(), style());
    html += u"<p class=\"quiet\">%1</p><h1>%2</h1><p class=\"quiet\">%3</p>"_s.arg(doc.agency.toHtmlEscaped(), doc.title.toHtmlEscaped(), doc.subtitle.toHtmlEscaped());
    const auto prefix = [](size_t chapter) { return u"d%1-"_s.arg(chapter); };
    if (!doc.isSheet) {
        for (size_t c = 0; c < doc.chapters.size(); ++c)
            html += chapterHead(doc.chapters[c], doc.chapters.size() > 1, prefix(c));
        for (const BookBlock &block : doc.front)
            html += u"<div class=\"card\">%1</div>"_s.arg(blockHtml(block));
    }
    for (size_t c = 0; c < doc.chapters.size(); ++c)
        for (size_t i = 0; i < doc.chapters[c].days.size(); ++i)
            html += dayHtml(doc.chapters[c].days[i], prefix(c) + QString::number(i), doc.isSheet ? QString() : doc.overview);
    if (doc.isSheet)
        for (const BookBlock &block : doc.front)
            html += u"<div class=\"card\">%1</div>"_s.arg(blockHtml(block));
    html += u"<p class=\"quiet\">%1</p></main></body></html>\n"_s.arg(doc.made.toHtmlEscaped());
    return html.toUtf8();
}

} // namespace flow::ui
