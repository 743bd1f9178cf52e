// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startpage.h"

#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/shell/rights.h"
#include "ui/shell/steplist.h"
#include "ui/shell/workspacefiles.h"
#include "ui/shell/workspacemanager.h"
#include "ui/theme/paint.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

PageInfo startPage()
{
    return {.id = u"start"_s,
        .group = PageGroup::Top,
        .icon = u"flag"_s,
        .title = [] { return StartPage::tr("Start"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new StartPage(context, parent); }};
}

/// The dashed field that takes files.
class DropZone final : public QWidget
{
public:
    explicit DropZone(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(232);
    }
    void setTarget(bool target)
    {
        m_target = target;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme.color(m_target ? ColorRole::Accent : ColorRole::ControlBorder), 1, Qt::CustomDashLine);
        pen.setDashPattern({3, 2.5});
        painter.setPen(pen);
        painter.setBrush(theme.color(m_target ? ColorRole::AccentTint : ColorRole::Background));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12);
        const QRectF well((width() - 48) / 2.0, 28, 48, 48);
        paint::box(painter, well, 10, theme.color(ColorRole::AccentTint));
        paint::icon(painter, well, theme, u"file-down"_s, 24, theme.color(ColorRole::AccentText));
    }

private:
    bool m_target = false;
};

namespace {

    /// One kind of source: icon, name, what it may be.
    class SourceCard final : public QAbstractButton
    {
    public:
        SourceCard(const QString &icon, const QString &name, const QString &what, QWidget *parent)
            : QAbstractButton(parent)
            , m_icon(icon)
            , m_what(what)
        {
            setText(name);
            setAccessibleName(name);
            setAccessibleDescription(what);
            setFocusPolicy(Qt::TabFocus);
            setFixedHeight(60);
            setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            Theme &theme = themeOf(this);
            QPainter painter(this);
            paint::box(painter, rect(), theme.radius(Radius::Card), theme.color(isDown() ? ColorRole::Pressed : underMouse() ? ColorRole::Hover : ColorRole::Surface),
                theme.color(ColorRole::Hairline));
            paint::icon(painter, QRectF(12, 0, 24, height()), theme, m_icon, 20, theme.color(ColorRole::Text2));
            paint::text(painter, QRectF(48, 11, width() - 56, 20), text(), theme.font(TypeStyle::BodyStrong), theme.color(ColorRole::Text));
            paint::text(painter, QRectF(48, 31, width() - 56, 16), m_what, theme.font(TypeStyle::Small), theme.color(ColorRole::Text3));
        }
        void enterEvent(QEnterEvent *) override { update(); }
        void leaveEvent(QEvent *) override { update(); }

    private:
        QString m_icon, m_what;
    };

    QStringList filesOf(const QMimeData *data)
    {
        QStringList paths;
        for (const QUrl &url : data->urls())
            if (url.isLocalFile()) paths << url.toLocalFile();
        return paths;
    }

} // namespace

StartPage::StartPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
{
    setAcceptDrops(true);
    auto *outer = new QHBoxLayout(this);
    outer->setContentsMargins(24, 24, 24, 24);
    auto *middle = new QWidget(this);
    middle->setMaximumWidth(980);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addStretch(4);
    column->addWidget(new Label(tr("Bring your agency in"), TypeStyle::Hero, ColorRole::Text, middle));
    column->addSpacing(4);
    column->addWidget(new Label(tr("Drop the files you work with today. You see every row before anything is written, and you can undo all of it."), TypeStyle::Lead,
        ColorRole::Text2, middle));
    column->addSpacing(28);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    left->addWidget(dropZone());
    left->addWidget(sources());
    left->addWidget(otherWays());
    left->addStretch(1);
    row->addLayout(left, 1);
    row->addSpacing(40);
    row->addWidget(new Hairline(Qt::Vertical, middle));
    row->addSpacing(28);
    row->addWidget(steps());
    column->addLayout(row);
    column->addStretch(5);
    outer->addStretch(1);
    outer->addWidget(middle, 100); // as wide as it may be, and no wider than the window
    outer->addStretch(1);
    addPageAction(u"start.files"_s, tr("Choose files to import"), u"file-down"_s, QKeySequence(Qt::Key_O), [this] { chooseFiles(); });
    addPageAction(u"start.paste"_s, tr("Import a table from the clipboard"), u"clipboard-paste"_s, QKeySequence(QKeySequence::Paste), [this] { paste(); });
    refresh();
}

QString StartPage::title() const { return tr("Start"); }

QWidget *StartPage::dropZone()
{
    m_zone = new DropZone(this);
    auto *column = new QVBoxLayout(m_zone);
    column->setContentsMargins(16, 84, 16, 24);
    column->setSpacing(0);
    column->addWidget(new Label(tr("Drop files here"), TypeStyle::Lead, ColorRole::Text, m_zone), 0, Qt::AlignHCenter);
    column->addWidget(new Label(tr("or"), TypeStyle::Body, ColorRole::Text3, m_zone), 0, Qt::AlignHCenter);
    auto *choose = new Button(tr("Choose files"), ButtonKind::Primary, {}, m_zone);
    choose->setObjectName(u"chooseFiles"_s);
    setKeyCap(choose, QKeySequence(Qt::Key_O).toString(QKeySequence::NativeText));
    connect(choose, &QPushButton::clicked, this, [this] { chooseFiles(); });
    column->addSpacing(4);
    column->addWidget(choose, 0, Qt::AlignHCenter);
    column->addSpacing(10);
    column->addWidget(new Label(tr("Up to a million rows each. Stays on this computer."), TypeStyle::Small, ColorRole::Text3, m_zone), 0, Qt::AlignHCenter);
    return m_zone;
}

QWidget *StartPage::sources()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setSpacing(8);
    const auto add = [&](int row, int column, const QString &icon, const QString &name, const QString &what, auto run) {
        auto *card = new SourceCard(icon, name, what, box);
        connect(card, &QAbstractButton::clicked, this, run);
        grid->addWidget(card, row, column);
        grid->setColumnStretch(column, 1);
    };
    add(0, 0, u"file-spreadsheet"_s, tr("Spreadsheets"), tr("Excel, ODS, CSV"),
        [this] { chooseFiles(tr("Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.zip)")); });
    add(0, 1, u"contact"_s, tr("Contacts"), tr("Outlook, vCard"), [this] { chooseFiles(tr("Contacts (*.vcf *.vcard *.csv)")); });
    add(1, 0, u"calendar"_s, tr("Calendars"), tr("iCalendar, Outlook"), [this] { chooseFiles(tr("Calendars (*.ics *.ical *.csv)")); });
    add(1, 1, u"clipboard-paste"_s, tr("Clipboard"), tr("Paste any table"), [this] { paste(); });
    return box;
}

QWidget *StartPage::otherWays()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(4);
    const auto add = [&](const QString &question, const QString &way, const QString &name, auto run) {
        auto *row = new QHBoxLayout;
        row->setSpacing(6);
        row->addWidget(new Label(question, TypeStyle::Body, ColorRole::Text2, box));
        auto *link = new Button(way, ButtonKind::Link, {}, box);
        link->setObjectName(name);
        connect(link, &QPushButton::clicked, this, run);
        row->addWidget(link);
        row->addStretch(1);
        column->addLayout(row);
    };
    add(tr("Nothing at hand?"), tr("Look around in the demo agency"), u"openDemo"_s, [this] { workspaceFiles::openDemo(context().workspaces, shell()); });
    if (cloudOf(context())) add(tr("Your agency is here already?"), tr("Join it"), u"joinAgency"_s, [this] { shell().showPage(u"cloud"_s); });
    return box;
}

QWidget *StartPage::steps()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(332);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_steps = new StepList(tr("To your first booking"), box);
    connect(m_steps, &StepList::stepChosen, this, [this](const QString &pageId) {
        if (pageId == "import"_L1) chooseFiles();
        else shell().showPage(pageId);
    });
    column->addWidget(m_steps);
    column->addSpacing(20);
    auto *line = new Hairline(Qt::Horizontal, box);
    line->setContentsMargins(12, 0, 12, 0);
    column->addWidget(line);
    column->addSpacing(16);
    auto *note = new Label(tr("Your agency is one file. It works with no network, and only you decide where it goes."), TypeStyle::Small, ColorRole::Text2, box);
    note->setWordWrap(true);
    note->setContentsMargins(12, 0, 12, 0);
    column->addWidget(note);
    column->addStretch(1);
    return box;
}

void StartPage::refresh()
{
    store().read([](Connection &connection) { return readFacts(connection); }).then(this, [this](const Result<WorkspaceFacts> &facts) {
        if (!facts) return shell().showError(facts.error());
        const auto has = [&](const char *entity) { return facts->has.value(QLatin1StringView(entity)); };
        m_steps->setSteps({
            {.title = tr("Create the workspace"), .hint = QFileInfo(context().workspaces.path()).fileName(), .pageId = {}, .done = true},
            {.title = tr("Bring in contacts and venues"), .hint = tr("about 3 minutes"), .pageId = u"import"_s, .done = has("contact") || has("venue")},
            {.title = tr("Add your artists"), .hint = tr("fee range, home town, free dates"), .pageId = u"artists"_s, .done = has("artist")},
            {.title = tr("Log the first talk"), .hint = tr("one line on a venue's page"), .pageId = u"network"_s, .done = has("interaction")},
        });
    });
}

void StartPage::chooseFiles(const QString &filter)
{
    auto *dialog = new QFileDialog(this, tr("Choose files to import"), workspaceFiles::folder(), filter.isEmpty() ? QString() : filter + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) { shell().importFiles(paths); });
    dialog->open();
}

/// A table that was copied becomes a file beside the workspace's other working files: the import keeps its source.
void StartPage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) return shell().toast(tr("The clipboard holds no table"));
    QFile file(QDir::temp().filePath(tr("Clipboard") + u".tsv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return shell().showError(Error{.code = ErrorCode::ReadOnly, .args = {file.fileName()}});
    file.close();
    shell().importFiles({file.fileName()});
}

void StartPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (filesOf(event->mimeData()).isEmpty()) return;
    m_zone->setTarget(true);
    event->acceptProposedAction();
}

void StartPage::dragLeaveEvent(QDragLeaveEvent *) { m_zone->setTarget(false); }

void StartPage::dropEvent(QDropEvent *event)
{
    m_zone->setTarget(false);
    shell().importFiles(filesOf(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace flow::ui
