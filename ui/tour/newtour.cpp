// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/newtour.h"

#include "core/entities.h"
#include "core/store/setting.h"
#include "core/tour/workspace/question.h"
#include "core/tour/workspace/scenario.h"
#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/recordeditor.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QScrollArea>
#include <QTimeZone>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

    /// What the form starts with, read at once: whoever can choose an artist has the currency too.
    struct Start
    {
        QString currency;
        std::vector<std::pair<qint64, QString>> artists;
    };

    Result<Start> readStart(Connection &connection)
    {
        Start start;
        FLOW_ASSIGN(start.currency, agencyCurrency(connection));
        FLOW_ASSIGN(Statement rows, connection.prepare("SELECT id, name FROM artist WHERE status = 'active' ORDER BY fold(name), id"));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) return start;
            start.artists.emplace_back(rows.integer(0), rows.string(1));
        }
    }

    Result<qint64> writeTour(Connection &connection, Values values, const QList<qint64> &artists, const QString &scenarioName)
    {
        Records records(connection);
        values.insert(u"state"_s, u"planned"_s);
        FLOW_ASSIGN(const qint64 tour, records.insert(tourEntity(), values));
        int position = 0;
        for (const qint64 artist : artists)
            FLOW_TRY(records.insert(tourArtistEntity(), {{u"tour_id"_s, tour}, {u"artist_id"_s, artist}, {u"position"_s, ++position}}));
        tour::Scenario first;
        first.tour = tour;
        first.name = scenarioName;
        first.currency = values.value(u"currency"_s).toString();
        FLOW_TRY(tour::saveScenario(connection, first));
        return tour;
    }

} // namespace

void openNewTour(const PageContext &context, QWidget *anchor, const QString &name, std::function<void(qint64)> added)
{
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"newTour"_s);
    popover->content()->setFixedWidth(400);
    popover->column()->addWidget(new Label(tr("New tour"), TypeStyle::Heading, ColorRole::Text));
    auto *form = new Form(tourEntity(), {u"name"_s, u"first_day"_s, u"last_day"_s, u"currency"_s});
    const QDate today = QDateTime::fromMSecsSinceEpoch(context.clock.nowMs(), QTimeZone::systemTimeZone()).date();
    const QDate start = QDate(today.year(), today.month(), 1).addMonths(2);
    form->setValues({{u"name"_s, name.isEmpty() ? QVariant() : name}, {u"first_day"_s, start.toString(Qt::ISODate)},
        {u"last_day"_s, start.addDays(41).toString(Qt::ISODate)}});
    popover->column()->addWidget(form);
    popover->column()->addWidget(new Label(tr("Artists"), TypeStyle::Small, ColorRole::Text2));
    auto *list = new QWidget;
    auto *boxes = new QVBoxLayout(list);
    boxes->setContentsMargins(0, 0, 0, 0);
    boxes->setSpacing(4);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFixedHeight(180);
    scroll->setWidget(list);
    popover->column()->addWidget(scroll);
    auto *problem = new Label({}, TypeStyle::Small, ColorRole::DangerText);
    problem->setWordWrap(true);
    problem->hide();
    popover->column()->addWidget(problem);
    auto *save = new Button(tr("Make tour"), ButtonKind::Primary, u"route"_s);
    save->setObjectName(u"saveTour"_s);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(save);
    popover->column()->addLayout(row);
    context.store.read(readStart).then(popover, [form, list, boxes](const Result<Start> &start) {
        if (!start) return;
        form->setValues({{u"currency"_s, start->currency}});
        for (const auto &[id, artist] : start->artists) {
            auto *box = new QCheckBox(artist, list);
            box->setProperty("artist", id);
            boxes->addWidget(box);
        }
    });
    const auto run = [&context, popover, form, list, problem, today, added = std::move(added)] {
        if (!form->check()) return;
        Values values = form->values();
        values.removeIf([](const auto &entry) { return entry.value().isNull(); });
        QList<qint64> artists;
        for (const QCheckBox *box : list->findChildren<QCheckBox *>())
            if (box->isChecked()) artists << box->property("artist").toLongLong();
        const auto dayOf = [&](const QString &field) { return QDate::fromString(values.value(field).toString(), Qt::ISODate); };
        const qint64 days = dayOf(u"first_day"_s).daysTo(dayOf(u"last_day"_s));
        const auto refuse = [&](const QString &why) {
            problem->setText(why);
            problem->show();
            popover->place(); // it has grown
        };
        if (days < 0) return refuse(tr("The last day comes before the first."));
        if (days > tour::kLongestTour) return refuse(tr("A tour lasts two years at most."));
        if (dayOf(u"last_day"_s) < today) return refuse(tr("The last day is over."));
        if (artists.isEmpty()) return refuse(tr("Choose at least one artist."));
        const Cause cause{.code = u"create"_s, .subject = values.value(u"name"_s).toString()};
        context.editor.write(cause, {}, [values, artists, scenario = tr("First plan")](Connection &connection) {
                return writeTour(connection, values, artists, scenario);
            })
            .then(popover->window(), [added](const Result<qint64> &tour) {
                if (tour) added(*tour);
            });
        popover->close();
    };
    QObject::connect(save, &Button::clicked, popover, run);
    for (QLineEdit *line : form->findChildren<QLineEdit *>())
        QObject::connect(line, &QLineEdit::returnPressed, popover, run);
    popover->open();
    form->field(u"name"_s)->editor()->setFocus();
}

} // namespace flow::ui
