// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace flow::cli {

class Session;

/// A command adds itself to the program; when it is chosen it sets Session::run.
using AddCommand = void (*)(CLI::App &, Session &);

void addInit(CLI::App &app, Session &session);
void addInspect(CLI::App &app, Session &session);
void addList(CLI::App &app, Session &session);
void addShow(CLI::App &app, Session &session);
void addHistory(CLI::App &app, Session &session);
void addSearch(CLI::App &app, Session &session);
void addImport(CLI::App &app, Session &session);
void addImports(CLI::App &app, Session &session);
void addUndo(CLI::App &app, Session &session);
void addPlan(CLI::App &app, Session &session);
void addCalendar(CLI::App &app, Session &session);
void addReport(CLI::App &app, Session &session);
void addReports(CLI::App &app, Session &session);
void addBackup(CLI::App &app, Session &session);
void addRestore(CLI::App &app, Session &session);
void addCheck(CLI::App &app, Session &session);
void addDoctor(CLI::App &app, Session &session);
void addSync(CLI::App &app, Session &session);
void addOrg(CLI::App &app, Session &session);
void addDevices(CLI::App &app, Session &session);
void addAudit(CLI::App &app, Session &session);
void addPerson(CLI::App &app, Session &session);
void addCloud(CLI::App &app, Session &session);

/// All of them, in the order of the help. A new command is one line here and a file of its own.
inline constexpr AddCommand kCommands[] = {addInit, addInspect, addImport, addList, addShow, addHistory, addSearch,
    addImports, addUndo, addPlan, addCalendar, addReport, addReports, addBackup, addRestore, addCheck, addDoctor, addSync, addOrg, addDevices,
    addAudit, addPerson, addCloud};

} // namespace flow::cli
