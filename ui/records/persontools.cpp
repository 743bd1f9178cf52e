// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/persontools.h"

#include "core/base/savefile.h"
#include "core/store/personaldata.h"
#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/popover.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMenu>
#include <QPointer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    class Person
    {
        Q_DECLARE_TR_FUNCTIONS(flow::ui::Person)
    };

    void saveAll(const PageContext &context, const Entity &entity, qint64 id, const QString &name, QWidget *parent)
    {
        const QString path = QFileDialog::getSaveFileName(parent, Person::tr("Export all about this person"), name + u".json"_s, Person::tr("JSON files (*.json)"));
        if (path.isEmpty()) return;
        Shell *shell = &context.shell;
        context.store.read([&entity, id](Connection &connection) { return exportPerson(connection, entity, id); })
            .then(shell->window(), [shell, path](const Result<QJsonDocument> &all) {
                if (!all) return shell->showError(all.error());
                if (const auto saved = saveFile(path, all->toJson()); !saved) return shell->showError(saved.error());
                shell->toast(Person::tr("Exported: %1").arg(path));
            });
    }

    void askErase(const PageContext &context, const Entity &entity, qint64 id, const QString &name, QWidget *anchor)
    {
        auto *popover = new Popover(anchor);
        popover->setObjectName(u"erasePerson"_s);
        popover->content()->setFixedWidth(360);
        popover->column()->addWidget(new Label(Person::tr("Erase %1").arg(name), TypeStyle::Heading, ColorRole::Text, popover->content()));
        auto *words = new Label(Person::tr("Name, addresses and what was said leave the records, the history and the search, on every computer of the organisation. Amounts and counts stay. "
                                           "This cannot be taken back; backups and exported files are not touched."),
            TypeStyle::Body, ColorRole::Text2, popover->content());
        words->setWordWrap(true);
        popover->column()->addWidget(words);
        auto *erase = new Button(Person::tr("Erase this person"), ButtonKind::Danger, u"trash-2"_s, popover->content());
        erase->setObjectName(u"erasePersonGo"_s);
        QObject::connect(erase, &QPushButton::clicked, popover, [context, &entity, id, popover] {
            popover->close();
            context.editor
                .write(Cause{.code = u"erase"_s}, {}, [&entity, id](Connection &connection) {
                    NoProgress progress;
                    return erasePerson(connection, entity, id, progress);
                })
                .then(context.shell.window(), [shell = &context.shell](const Result<qint64> &records) {
                    if (records) shell->toast(Person::tr("Erased from %n record(s)", nullptr, int(*records)));
                });
        });
        popover->column()->addWidget(erase);
        popover->open();
        erase->setFocus(Qt::OtherFocusReason);
    }

} // namespace

void addPersonActions(QMenu &menu, const PageContext &context, const Entity &entity, qint64 id, const QString &name, QWidget *anchor)
{
    if (!id || !isPersonEntity(entity)) return;
    menu.addSeparator();
    menu.addAction(Person::tr("Export all about this person"), anchor, [=, &entity] { saveAll(context, entity, id, name, anchor); });
    if (mayWrite(context, entity.name)) menu.addAction(Person::tr("Erase this person"), anchor, [=, &entity] { askErase(context, entity, id, name, anchor); });
}

} // namespace flow::ui
