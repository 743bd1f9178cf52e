// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"flow-stage"_s);
    QApplication::setApplicationDisplayName(u"Flow Stage"_s);
    QApplication::setApplicationVersion(QStringLiteral(FLOWSTAGE_VERSION));
    QApplication::setDesktopFileName(u"flow-stage"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(QApplication::translate("main", "Flow Stage for bookers and labels"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(u"demo"_s, QApplication::translate("main", "Open the demo agency"));
    const QCommandLineOption workspace(u"workspace"_s, QApplication::translate("main", "Open this workspace"), u"FILE"_s);
    const QCommandLineOption language(u"lang"_s, QApplication::translate("main", "Language of the interface: en, fr, es"), u"CODE"_s);
    const QCommandLineOption theme(u"theme"_s, QApplication::translate("main", "light or dark"), u"NAME"_s);
    const QCommandLineOption pictures(u"pictures"_s, QApplication::translate("main", "Draw every page as PNG into a folder and quit"), u"DIR"_s);
    const QCommandLineOption only(u"only"_s, QApplication::translate("main", "With --pictures: only these, as network-light-en or fans"), u"NAMES"_s);
    const QCommandLineOption started(u"print-start-time"_s, QApplication::translate("main", "Print the milliseconds to the first page and quit"));
    parser.addOptions({demo, workspace, language, theme, pictures, only, started});
    parser.addPositionalArgument(u"FILE"_s, QApplication::translate("main", "A workspace to open"), u"[FILE]"_s);
    parser.process(app);

    flow::app::Options options;
    options.demo = parser.isSet(demo);
    options.workspace = parser.isSet(workspace) ? parser.value(workspace) : parser.positionalArguments().value(0);
    options.language = parser.value(language);
    options.theme = parser.value(theme);
    options.pictures = parser.value(pictures);
    options.only = parser.value(only).split(u',', Qt::SkipEmptyParts);
    options.printStartTime = parser.isSet(started);
    flow::app::Composition composition(app, options);
    return composition.run();
}
