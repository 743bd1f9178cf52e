// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/session.h"
#include "ui/text/translator.h"

#include <QGuiApplication>

#include <CLI/CLI.hpp>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

/// The fonts of a PDF, also of one in a mail, come with the Gui application, which needs no display but takes its time: only for them.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
    bool report = false, pdf = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        report = report || word == "report";
        const QByteArray end = word.last(std::min<qsizetype>(3, word.size())).toByteArray().toLower();
        pdf = pdf || end == "pdf" || end == "eml";
    }
    if (!report || !pdf) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        if (QByteArrayView(argv[i]) == "plan") cli::Session::keepInterrupts(); // before anything that takes time
    const auto application = applicationFor(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral(FLOWSTAGE_VERSION));

    CLI::App app("Flow Stage on the command line", "flowstage-cli");
    argv = app.ensure_utf8(argv);
    app.set_version_flag("--version", "flowstage-cli " FLOWSTAGE_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    cli::Session session;
    app.add_option_function<std::string>(
           "--workspace", [&](const std::string &file) { session.workspace = QString::fromStdString(file); },
           "Workspace file (*.flowstage); else FLOWSTAGE_WORKSPACE, else the last one that was used")
        ->type_name("FILE");
    app.add_flag("--json", session.json, "Print one JSON document");
    app.add_flag("--quiet", session.quiet, "No progress and no notes on stderr");
    for (const cli::AddCommand add : cli::kCommands)
        add(app, session);

    try {
        app.parse(argc, argv);
    } catch (const CLI::Success &e) {
        return app.exit(e); // --help, --version
    } catch (const CLI::ParseError &e) {
        for (int i = 1; i < argc; ++i)
            session.json = session.json || qstrcmp(argv[i], "--json") == 0;
        return session.fail({ErrorCode::Usage, {QString::fromUtf8(e.what())}, {}});
    }
    QStringList called;
    for (const CLI::App *part = &app; !part->get_subcommands().empty();) {
        part = part->get_subcommands().front();
        called << QString::fromStdString(part->get_name());
    }
    session.command = called.join(u' ');
    ui::Translator words; // English, but its plurals are words too
    if (words.loadLanguage(QStringLiteral("en"))) QCoreApplication::installTranslator(&words);
    const auto code = session.run();
    return code ? *code : session.fail(code.error());
}
