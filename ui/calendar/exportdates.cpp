// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/exportdates.h"

#include "core/base/clock.h"
#include "core/show/feedbook.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/text/feedtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

    QCheckBox *check(Popover *popover, const QString &name, const QString &text, bool on)
    {
        auto *box = new QCheckBox(text);
        box->setObjectName(name);
        box->setChecked(on);
        popover->column()->addWidget(box);
        return box;
    }

    /// `keep`: the file is written again whenever dates change.
    void write(const PageContext &context, std::shared_ptr<const CalendarData> data, const FeedOptions &options, const QString &name, const QString &path, bool keep, const std::function<void()> &kept)
    {
        // The words are fetched here: translations belong to this thread.
        const FeedWords words = feedWords(name);
        context.store
            .read([data = std::move(data), options, words, path, now = context.clock.nowMs()](Connection &connection) -> Result<qint64> {
                FLOW_ASSIGN(const auto entries, feedEntries(connection, *data, options, words, now));
                FLOW_TRY(writeFeedFile(path, writeICalendar(entries, words.name, now)));
                return qint64(entries.size());
            })
            .then(context.shell.window(), [context, options, path, keep, kept](const Result<qint64> &count) {
                if (!count) return context.shell.showError(count.error());
                context.shell.toast(QCoreApplication::translate("flow::ui", "Exported %n date(s)", nullptr, int(*count)));
                if (keep) context.store.write({u"feed"_s}, [options, path](Connection &connection) { return saveFeedFile(connection, {.path = path, .options = options, .trouble = {}}); })
                    .then(context.shell.window(), [kept](const Result<qint64> &) {
                        if (kept) kept();
                    });
            });
    }

} // namespace

void openExportDates(const PageContext &context, CalendarModel *model, QWidget *anchor, bool keep, std::function<void()> kept)
{
    if (!model->data()) return;
    auto *popover = new Popover(anchor);
    popover->setObjectName(u"exportDatesForm"_s);
    popover->content()->setFixedWidth(320);
    popover->column()->addWidget(new Label(tr("Export dates as iCalendar"), TypeStyle::Heading));
    auto *artist = new QComboBox;
    artist->setObjectName(u"exportArtist"_s);
    artist->setAccessibleName(tr("Artist"));
    artist->addItem(tr("All artists"), 0);
    for (const CalendarArtist &one : model->data()->artists)
        artist->addItem(one.name, one.id);
    popover->column()->addWidget(artist);
    QCheckBox *holds = check(popover, u"exportHolds"_s, tr("Holds and offers"), true);
    QCheckBox *money = check(popover, u"exportMoney"_s, tr("Fees"), false);
    QCheckBox *open = check(popover, u"exportPublic"_s, tr("Only what is public"), false);
    for (QCheckBox *secret : {holds, money}) QObject::connect(open, &QCheckBox::toggled, secret, [secret](bool on) { secret->setEnabled(!on); }); // never public
    QCheckBox *again = check(popover, u"exportKeep"_s, tr("Keep the file up to date"), keep);
    again->setEnabled(!context.store.isReadOnly());
    auto *save = new Button(tr("Save the file"), ButtonKind::Primary, u"download"_s);
    save->setObjectName(u"exportSave"_s);
    popover->column()->addWidget(save);
    QObject::connect(save, &Button::clicked, popover, [=] {
        const FeedOptions options{.artist = artist->currentData().toLongLong(), .holds = holds->isChecked() && !open->isChecked(), .reasons = holds->isChecked(), .money = money->isChecked() && !open->isChecked(), .onlyPublic = open->isChecked()};
        const QString name = artist->currentText();
        auto *dialog = new QFileDialog(context.shell.window(), tr("Save the calendar"), QDir::homePath() + u'/' + name + u".ics"_s);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QFileDialog::fileSelected, dialog, [context, data = model->shared(), options, name, isKept = again->isChecked(), kept](const QString &path) { write(context, data, options, name, path, isKept, kept); });
        popover->close();
        dialog->open();
    });
    popover->open();
    artist->setFocus();
}

} // namespace flow::ui
