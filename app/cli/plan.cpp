// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/planreport.h"
#include "app/cli/plantour.h"
#include "app/cli/session.h"
#include "core/base/savefile.h"
#include "core/tour/instance.h"
#include "core/tour/planner.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QtConcurrentRun>

#include <CLI/CLI.hpp>
#include <optional>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double kDay = 86'400;

struct Options
{
    std::string instance;
    std::string out;
    std::optional<double> seconds; ///< 5, or with --moves as long as they take
    qint64 moves = 0;
    quint64 seed = 1;
    int threads = 1;
};

/// Shows in the usual place how far the search is, and is stopped the usual way.
class CliPlanProgress final : public tour::PlanProgress
{
public:
    CliPlanProgress(CancelFlag &flag, double seconds)
        : m_flag(flag)
        , m_seconds(seconds)
    {
    }
    void news(const tour::PlanNews &news) override { m_flag.step(qint64(news.seconds * 1000), qint64(m_seconds * 1000)); }
    bool canceled() const override { return m_flag.canceled(); }

private:
    CancelFlag &m_flag;
    double m_seconds;
};

/// The input is at fault, not the program or the machine.
bool refuses(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileFormat:
    case ErrorCode::FileTooLarge:
    case ErrorCode::Invalid:
    case ErrorCode::Unsupported: return true;
    default: return false;
    }
}

/// With dates, who has neither home nor start comes from the first show; that may be meant, but nobody should miss it.
QStringList homelessOf(const tour::Problem &problem)
{
    QStringList names;
    for (const tour::Artist &artist : problem.artists)
        if (problem.usesDays() && artist.home < 0 && artist.start < 0) names << artist.id;
    return names;
}

/// Whether the plan can be written there: nobody waits for a search whose answer has no place. What is there stays.
Result<> tryOut(const std::string &out)
{
    if (out.empty()) return {};
    const QFileInfo file(QString::fromStdString(out));
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) return failure(ErrorCode::FileNotFound, {folder.filePath()});
    if (file.isDir() || (file.exists() && !file.isWritable()) || !folder.isWritable()) return failure(ErrorCode::ReadOnly, {file.filePath()});
    return {};
}

/// CLI::Range lets what is no number pass.
CLI::Validator secondsRange()
{
    const auto check = [](const std::string &text) -> std::string {
        double seconds = 0;
        if (CLI::detail::lexical_cast(text, seconds) && seconds >= 0.01 && seconds <= kDay) return {};
        return "Value " + text + " not in range [0.01 - 86400]";
    };
    return CLI::Validator(check, "FLOAT in [0.01 - 86400]", "SECONDS");
}

Result<int> planInstance(Session &session, const Options &options)
{
    QElapsedTimer timer;
    timer.start();
    FLOW_TRY(tryOut(options.out));
    FLOW_ASSIGN(const tour::Instance instance, tour::readInstanceFile(QString::fromStdString(options.instance)));
    for (const QString &path : instance.ignored) session.note(tr("Not known, left out: %1").arg(path));
    if (const QStringList names = homelessOf(instance.problem); !names.isEmpty())
        session.note(tr("No home and no start: %1. Such a tour begins at the first show and ends at the last; the way there and home is in no sum.").arg(names.join(u", "_s)));
    // The promise is about the whole command: reading, and writing what came out, take their part of it.
    const double spent = double(timer.nsecsElapsed()) * 1e-9;
    const double allowed = options.seconds.value_or(options.moves > 0 ? kDay : 5);
    constexpr double kAfter = 0.5; // what is written, against what is read
    tour::PlanOptions how{.seconds = tour::secondsLeft(allowed, spent, kAfter), .moves = options.moves, .seed = options.seed, .threads = options.threads};
    CliPlanProgress progress(session.progress(), how.seconds);
    FLOW_ASSIGN(const tour::Plan plan, session.wait(QtConcurrent::run([&] { return planTours(instance.problem, how, progress); })));
    const QJsonDocument document(planJson(instance.problem, plan));
    session.document(document);
    if (!session.json) printPlan(session, instance.problem, plan);
    if (options.out.empty()) return Done;
    FLOW_TRY(saveFile(QString::fromStdString(options.out), document.toJson()));
    return Done;
}

} // namespace

void addPlan(CLI::App &app, Session &session)
{
    CLI::App *command = app.add_subcommand("plan", "Choose who plays where and when, and say how good that is; writes only with --scenario");
    auto options = std::make_shared<Options>();
    auto tours = std::make_shared<PlanTourOptions>();
    auto *instance = command->add_option("--instance", options->instance, "A problem as JSON (core/tour/README.md)")->type_name("FILE");
    auto *from = command->add_option("--from", tours->from, "First day, to plan the workspace itself")->type_name("DAY")->excludes(instance);
    command->add_option("--to", tours->to, "Last day")->type_name("DAY")->needs(from);
    command->add_option("--artist", tours->artists, "Who tours, by name or number; everybody who is active when left out")->type_name("NAME")->needs(from);
    command->add_option("--rules", tours->rules, "Rules as JSON, over those of the tour with these days and artists (core/tour/README.md)")->type_name("FILE")->needs(from);
    auto *scenario = command->add_option("--scenario", tours->scenario, "Keep the plan in the workspace under this name")->type_name("NAME")->needs(from);
    command->add_flag("--apply", tours->apply, "Work for this scenario: holds, shows, prospects and budget follow it")->needs(scenario);
    command->add_option("--seconds", options->seconds, "How long to look at most (5); stops earlier once nothing better can exist")->check(secondsRange());
    command->add_option("--moves", options->moves, "Look at so many plans per thread instead: the same plan on every run")->check(CLI::Range(qint64(1), qint64(1) << 50));
    command->add_option("--seed", options->seed, "Another seed, another search");
    command->add_option("--threads", options->threads, "Searches side by side")->check(CLI::Range(1, 64));
    command->add_option("--out", options->out, "Write the plan there as JSON")->type_name("FILE");
    command->callback([&session, options, tours] {
        if (options->instance.empty() && tours->from.empty()) throw CLI::RequiredError("--instance or --from");
        tours->seconds = options->seconds.value_or(5);
        tours->moves = options->moves;
        tours->seed = options->seed;
        tours->threads = options->threads;
        session.run = [&session, options, tours]() -> Result<int> {
            const auto code = options->instance.empty() ? planTour(session, *tours) : planInstance(session, *options);
            if (code || !refuses(code.error().code)) return code;
            session.fail(code.error());
            return Refused;
        };
    });
}

} // namespace flow::cli
