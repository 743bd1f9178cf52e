// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/artist/artistprofile.h"

#include "core/artist/proposal.h"
#include "core/entities.h"
#include "core/store/contents.h"
#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/artist/monthstrip.h"
#include "ui/common/form.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/common/popover.h"
#include "ui/records/entryrow.h"
#include "ui/shell/approvallink.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/recordfields.h"
#include "ui/shell/rights.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPhotoSide = 320;
    constexpr int kColumnWidth = 480; ///< of the sections of the overview

    Result<void> readFiles(Connection &connection, qint64 id, ArtistDossier &dossier)
    {
        FLOW_ASSIGN(Statement statement, connection.prepare(u"SELECT %1 FROM file WHERE owner_entity = ? AND owner_id = ? ORDER BY id"_s.arg(recordColumns(fileEntity())).toStdString()));
        statement.bind(1, artistEntity().number);
        statement.bind(2, id);
        for (;;) {
            FLOW_ASSIGN(const bool row, statement.step());
            if (!row) break;
            dossier.files.push_back(readRecord(fileEntity(), statement));
        }
        for (const Record &file : dossier.files) {
            FLOW_ASSIGN(const bool here, Contents(connection).isHere(file.text(u"sha256")));
            if (here) dossier.filesHere << file.text(u"sha256");
        }
        return {};
    }

    IconButton *tool(const QString &icon, const QString &name)
    {
        auto *button = new IconButton(icon, name);
        button->setSide(28);
        return button;
    }

    QWidget *withTools(QWidget *row, const QList<QWidget *> &tools)
    {
        auto *holder = new QWidget;
        auto *line = new QHBoxLayout(holder);
        line->setContentsMargins({});
        line->addWidget(row, 1);
        for (QWidget *each : tools) line->addWidget(each, 0, Qt::AlignVCenter);
        return holder;
    }

    QString iconOfState(const QString &proposal)
    {
        if (proposal == "waiting"_L1) return u"hourglass"_s;
        if (proposal == "refused"_L1) return u"x"_s;
        return proposal == "withdrawn"_L1 ? u"undo-2"_s : u"check"_s;
    }

    QDate dayOf(const Record &record, QStringView field) { return QDate::fromString(record.text(field), Qt::ISODate); }

    Label *none(const QString &text) { return new Label(text, TypeStyle::Body, ColorRole::Text3); }

} // namespace

Result<ArtistDossier> readDossier(Connection &connection, qint64 id)
{
    Records records(connection);
    FLOW_ASSIGN(std::optional<Record> artist, records.byId(artistEntity(), id));
    if (!artist) return failure(ErrorCode::NotFound, {u"artist"_s});
    ArtistDossier dossier{.artist = *std::move(artist)};
    FLOW_ASSIGN(dossier.photo, readPhoto(connection, dossier.artist.value(u"photo_id").toLongLong(), kPhotoSide));
    FLOW_ASSIGN(dossier.blocks, records.where(availabilityEntity(), u"artist_id"_s, id));
    std::ranges::sort(dossier.blocks, {}, [](const Record &record) { return record.text(u"first_day"); });
    FLOW_TRY(readFiles(connection, id, dossier));
    FLOW_ASSIGN(dossier.proposals, records.where(proposalEntity(), u"artist_id"_s, id));
    std::ranges::reverse(dossier.proposals);
    FLOW_ASSIGN(dossier.shows, records.where(showEntity(), u"artist_id"_s, id));
    std::ranges::sort(dossier.shows, std::ranges::greater(), [](const Record &record) { return record.text(u"day"); });
    return dossier;
}

ArtistProfile::ArtistProfile(const PageContext &context, QWidget *parent)
    : ContextPanel(parent)
    , m_context(context)
    , m_overview(addTab(u"overview"_s, tr("Overview")))
    , m_blocks(addTab(u"availability"_s, tr("Availability")))
    , m_files(addTab(u"files"_s, tr("Files")))
    , m_proposals(addTab(u"proposals"_s, tr("Proposals")))
    , m_shows(addTab(u"shows"_s, tr("Shows")))
{
    setObjectName(u"artistProfile"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(mayWrite(m_context, u"file"_s));
    QList<QWidget *> actions;
    auto *back = new Button(tr("Back to the portfolio"), ButtonKind::Default, u"arrow-left"_s);
    back->setObjectName(u"profileBack"_s);
    connect(back, &Button::clicked, this, &ArtistProfile::backRequested);
    actions << back;
    if (mayWrite(m_context, u"proposal"_s)) {
        auto *change = new Button(tr("Propose a change"), ButtonKind::Default, u"user-pen"_s);
        change->setObjectName(u"profilePropose"_s);
        connect(change, &Button::clicked, this, &ArtistProfile::propose);
        actions << change;
    }
    setActions(actions);
    connect(this, &ContextPanel::closeRequested, this, &ArtistProfile::backRequested);
    auto *refresh = new QTimer(this);
    refresh->setSingleShot(true);
    refresh->setInterval(50);
    connect(refresh, &QTimer::timeout, this, &ArtistProfile::reload);
    connect(&m_context.store.feed(), &ChangeFeed::changed, refresh, [refresh](const ChangeSet &) { refresh->start(); });
    if (CloudLink *cloud = cloudOf(m_context)) connect(cloud, &CloudLink::fileArrived, refresh, [refresh] { refresh->start(); });
}

void ArtistProfile::show(qint64 id)
{
    m_id = id;
    reload();
}

void ArtistProfile::reload()
{
    if (m_id == 0 || isEditingWithin(*this)) return;
    const int turn = ++m_turn;
    m_context.store.read([id = m_id](Connection &connection) { return readDossier(connection, id); }).then(this, [this, turn](const Result<ArtistDossier> &dossier) {
        if (turn != m_turn) return;
        if (dossier) return fill(*dossier);
        m_id = 0;
        Q_EMIT backRequested(); // deleted meanwhile
    });
}

void ArtistProfile::fill(const ArtistDossier &dossier)
{
    const KeptFocus focus(*this);
    m_artist = dossier.artist;
    m_name = m_artist.title();
    QStringList facts{m_artist.text(u"genre"), m_artist.text(u"home_town"), feeRange(m_artist)};
    facts.removeAll(QString());
    setHead(entityName(artistEntity()), m_name, facts.join(u" · "_s));
    setAvatar(m_name, seriesOfArtist(m_artist.value(u"color"), m_name), false);
    if (!dossier.photo.isNull()) setPicture(QPixmap::fromImage(dossier.photo));
    fillOverview(dossier);
    fillBlocks(dossier);
    fillFiles(dossier);
    fillProposals(dossier);
    fillShows(dossier);
    Q_EMIT loaded(m_id);
}

void ArtistProfile::fillOverview(const ArtistDossier &dossier)
{
    emptyLayout(m_overview);
    auto *box = new QWidget;
    auto *columns = new ColumnsLayout(kColumnWidth, box);
    const QList<std::pair<QString, QStringList>> sections{
        {tr("Booking"), {u"name"_s, u"status"_s, u"genre"_s, u"tier"_s, u"fee_min"_s, u"fee_max"_s, u"currency"_s, u"commission"_s, u"represented_since"_s, u"approves_changes"_s}},
        {tr("Line-up"), {u"lineup"_s, u"party_size"_s, u"emergency_contact"_s, u"emergency_phone"_s}},
        {tr("Home"), {u"home_town"_s, u"home_country"_s, u"email"_s, u"phone"_s}},
        {tr("Links"), {u"website"_s, u"instagram"_s, u"facebook"_s, u"tiktok"_s, u"youtube"_s, u"spotify"_s, u"bandcamp"_s, u"soundcloud"_s}},
        {tr("About"), {u"bio"_s, u"notes"_s}}};
    for (const auto &[title, fields] : sections) {
        auto *section = new PanelSection(title);
        for (const QString &name : fields) {
            FieldRow *row = addRecordField(*section, m_context, dossier.artist, *artistEntity().field(name));
            connect(row, &FieldRow::edited, this, [this](const QString &changed, const QVariant &value) { m_context.editor.set(artistEntity(), m_id, changed, value); });
        }
        columns->addWidget(section);
    }
    m_overview->addWidget(box);
    m_overview->addStretch(1);
}

void ArtistProfile::fillBlocks(const ArtistDossier &dossier)
{
    emptyLayout(m_blocks);
    auto *section = new PanelSection(tr("Availability"));
    if (mayWrite(m_context, u"availability"_s)) connect(section->addLink(tr("Add a block")), &Button::clicked, this, &ArtistProfile::addBlock);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    section->add(monthStrip(dossier, today));
    for (const Record &block : dossier.blocks) {
        const QString kind = choiceLabel(availabilityEntity(), *availabilityEntity().field(u"kind"), block.text(u"kind"));
        QStringList about{block.text(u"reason"), block.text(u"place")};
        about.removeAll(QString());
        auto *remove = tool(u"trash-2"_s, tr("Remove this block"));
        remove->setEnabled(mayWrite(m_context, u"availability"_s));
        connect(remove, &IconButton::clicked, this, [this, id = block.id] { m_context.editor.remove(availabilityEntity(), {id}); });
        section->add(withTools(new EntryRow(u"calendar-x"_s, blockDays(dayOf(block, u"first_day"), dayOf(block, u"last_day"), today), kind, about.join(u" · "_s)), {remove}));
    }
    if (dossier.blocks.empty()) section->add(none(tr("No dates are blocked.")));
    m_blocks->addWidget(section);
    m_blocks->addStretch(1);
}

QWidget *ArtistProfile::monthStrip(const ArtistDossier &dossier, const QDate &today)
{
    QList<MonthStrip::Span> spans;
    const auto joined = [](QStringList words, const QString &by) {
        words.removeAll(QString());
        return words.join(by);
    };
    for (const Record &block : dossier.blocks) {
        const QString kind = choiceLabel(availabilityEntity(), *availabilityEntity().field(u"kind"), block.text(u"kind"));
        spans << MonthStrip::Span{dayOf(block, u"first_day"), dayOf(block, u"last_day"), joined({kind, block.text(u"reason"), block.text(u"place")}, u" · "_s)};
    }
    for (const Record &show : dossier.shows)
        if (show.text(u"status") != "cancelled"_L1)
            spans << MonthStrip::Span{dayOf(show, u"day"), dayOf(show, u"day"), joined({show.text(u"venue_name"), show.text(u"town")}, u", "_s), true};
    auto *strip = new MonthStrip;
    strip->setSpans(spans, today, seriesOfArtist(m_artist.value(u"color"), m_name));
    if (mayWrite(m_context, u"availability"_s)) connect(strip, &MonthStrip::chosen, this, &ArtistProfile::addBlockOn);
    return strip;
}

void ArtistProfile::addBlock() { addBlockOn({}); }

void ArtistProfile::addBlockOn(const QDate &day)
{
    auto *popover = new Popover(this);
    popover->setObjectName(u"addBlock"_s);
    popover->content()->setFixedWidth(420);
    popover->column()->addWidget(new Label(tr("New block"), TypeStyle::Heading, ColorRole::Text));
    auto *form = new Form(availabilityEntity(), {u"kind"_s, u"reason"_s, u"first_day"_s, u"last_day"_s});
    QMap<QString, QVariant> given{{u"kind"_s, u"unavailable"_s}};
    for (const QString &field : {u"first_day"_s, u"last_day"_s})
        if (day.isValid()) given.insert(field, day.toString(Qt::ISODate));
    form->setValues(given);
    auto *problem = new Label({}, TypeStyle::Small, ColorRole::DangerText);
    auto *save = new Button(tr("Add block"), ButtonKind::Primary, u"plus"_s);
    save->setObjectName(u"saveBlock"_s);
    popover->column()->addWidget(form);
    popover->column()->addWidget(problem);
    popover->column()->addWidget(save, 0, Qt::AlignRight);
    connect(save, &Button::clicked, popover, [this, popover, form, problem] {
        if (!form->check()) return;
        Values values = form->values();
        if (values.value(u"last_day"_s).toString() < values.value(u"first_day"_s).toString()) return problem->setText(tr("The last day is before the first"));
        values.insert(u"artist_id"_s, m_id);
        values.removeIf([](const auto &entry) { return entry.value().isNull(); });
        m_context.editor.insert(availabilityEntity(), values);
        popover->close();
    });
    popover->open();
    form->field(u"first_day"_s)->editor()->setFocus();
}

QWidget *ArtistProfile::proposalRow(const ArtistDossier &dossier, const Record &proposal)
{
    QStringList lines;
    for (const ProposedChange &change : proposedChanges(proposal.text(u"changes"))) {
        const Field &field = *artistEntity().field(change.field);
        const auto words = [&](const QVariant &value) { return value.isNull() ? tr("empty") : formatValue(artistEntity(), field, value, dossier.artist.text(u"currency")); };
        lines << labelled(fieldLabel(artistEntity(), field), u"%1 → %2"_s.arg(words(change.before), words(change.after)));
    }
    const QString state = choiceLabel(proposalEntity(), *proposalEntity().field(u"state"), proposal.text(u"state"));
    const QString about = state + u" · "_s + tr("proposed by %1, %2").arg(proposal.text(u"proposed_by"), formatInstant(proposal.value(u"proposed_at").toLongLong()));
    const QString title = proposal.text(u"summary").isEmpty() ? lines.value(0) : proposal.text(u"summary");
    const bool waits = proposal.text(u"state") == "waiting"_L1;
    auto *row = new EntryRow(iconOfState(proposal.text(u"state")), title, lines.join(u'\n'), about);
    if (!waits || !mayWrite(m_context, u"proposal"_s)) return row;
    const QString by = m_context.store.author();
    const auto button = [&](const QString &text, const QString &name, ButtonKind kind, std::function<void()> run) {
        auto *made = new Button(text, kind);
        made->setObjectName(name);
        connect(made, &Button::clicked, this, std::move(run));
        return made;
    };
    QList<QWidget *> tools;
    if (canAskByMail(m_context, u"proposal"_s)) {
        auto *ask = new Button(tr("Ask by mail"), ButtonKind::Quiet, u"mail"_s);
        ask->setObjectName(u"askProposal"_s);
        connect(ask, &Button::clicked, this, [this, ask, uid = proposal.uid] { askByMail(m_context, {u"proposal"_s, uid, m_id}, ask); });
        tools << ask;
    }
    tools << QList<QWidget *>{button(tr("Approve"), u"approveProposal"_s, ButtonKind::Primary, [this, id = proposal.id, by] {
                               decide(u"approve"_s, tr("Approved: the profile of %1 is up to date").arg(m_name), [id, by](Connection &connection) { return approveProposal(connection, id, by); });
                           }),
                              button(tr("Refuse"), u"refuseProposal"_s, ButtonKind::Default, [this, id = proposal.id, by] {
                                  decide(u"reject"_s, tr("The change was refused"), [id, by](Connection &connection) { return refuseProposal(connection, id, by); });
                              }),
                              button(tr("Withdraw"), u"withdrawProposal"_s, ButtonKind::Quiet, [this, id = proposal.id, by] {
                                  decide(u"withdraw"_s, tr("The change was withdrawn"), [id, by](Connection &connection) { return withdrawProposal(connection, id, by); });
                              })};
    return withTools(row, tools);
}

void ArtistProfile::decide(const QString &cause, const QString &done, std::function<Result<void>(Connection &)> fn)
{
    m_context.editor.write(Cause{.code = cause, .subject = m_name}, done, std::move(fn));
}

void ArtistProfile::fillProposals(const ArtistDossier &dossier)
{
    emptyLayout(m_proposals);
    const auto waiting = std::ranges::count_if(dossier.proposals, [](const Record &record) { return record.text(u"state") == "waiting"_L1; });
    setTabText(u"proposals"_s, waiting == 0 ? tr("Proposals") : u"%1\t%2"_s.arg(tr("Proposals")).arg(waiting));
    auto *section = new PanelSection(tr("Proposals"));
    for (const Record &proposal : dossier.proposals) section->add(proposalRow(dossier, proposal));
    if (dossier.proposals.empty()) section->add(none(tr("No changes were proposed.")));
    m_proposals->addWidget(section);
    m_proposals->addStretch(1);
}

void ArtistProfile::propose()
{
    auto *popover = new Popover(this);
    popover->setObjectName(u"proposeChange"_s);
    popover->content()->setFixedWidth(440);
    popover->column()->addWidget(new Label(tr("Propose a change"), TypeStyle::Heading, ColorRole::Text));
    auto *form = new Form(artistEntity(), majorArtistFields());
    QMap<QString, QVariant> values;
    for (const QString &field : majorArtistFields()) {
        form->field(field)->setCurrency(m_artist.text(u"currency"));
        values.insert(field, m_artist.value(field));
    }
    form->setValues(values);
    auto *why = new QLineEdit;
    why->setObjectName(u"proposeWhy"_s);
    why->setPlaceholderText(tr("Why"));
    why->setAccessibleName(tr("Why"));
    auto *save = new Button(tr("Propose"), ButtonKind::Primary, u"send"_s);
    save->setObjectName(u"saveProposal"_s);
    popover->column()->addWidget(form);
    popover->column()->addWidget(why);
    popover->column()->addWidget(save, 0, Qt::AlignRight);
    auto *problem = new Label({}, TypeStyle::Small, ColorRole::DangerText);
    problem->setObjectName(u"proposeProblem"_s);
    problem->setWordWrap(true);
    problem->hide();
    popover->column()->insertWidget(popover->column()->count() - 1, problem);
    connect(form, &Form::changed, problem, &QWidget::hide);
    connect(save, &Button::clicked, popover, [this, popover, form, why, problem] {
        if (!form->check()) return;
        if (changedValues(m_artist, form->values()).isEmpty()) {
            problem->setText(tr("There is nothing to propose: nothing differs from what is there already."));
            return problem->show();
        }
        m_context.editor.write(Cause{.code = u"propose"_s, .subject = m_name}, tr("The change waits for %1").arg(m_name),
            [id = m_id, all = form->values(), summary = why->text(), by = m_context.store.author()](Connection &connection) { return proposeChanges(connection, id, all, summary, by); });
        popover->close();
    });
    popover->open();
}

void ArtistProfile::fillShows(const ArtistDossier &dossier)
{
    emptyLayout(m_shows);
    auto *section = new PanelSection(tr("Shows"));
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_context.clock.nowMs()).date();
    for (const Record &show : dossier.shows) {
        const QString fee = show.value(u"fee").isNull() ? QString() : formatMoney(show.value(u"fee").toLongLong(), show.text(u"currency"));
        QStringList place{show.text(u"venue_name"), show.text(u"town")};
        place.removeAll(QString());
        const QString state = choiceLabel(showEntity(), *showEntity().field(u"status"), show.text(u"status"));
        section->add(new EntryRow(u"music"_s, place.join(u", "_s), {}, formatDay(QDate::fromString(show.text(u"day"), Qt::ISODate), today) + u" · "_s + state, fee));
    }
    if (dossier.shows.empty()) section->add(none(tr("No shows yet.")));
    m_shows->addWidget(section);
    m_shows->addStretch(1);
}

void ArtistProfile::fillFiles(const ArtistDossier &dossier)
{
    emptyLayout(m_files);
    auto *section = new PanelSection(tr("Files"));
    const bool readOnly = !mayWrite(m_context, u"file"_s);
    if (!readOnly) connect(section->addLink(tr("Add files")), &Button::clicked, this, &ArtistProfile::addFiles);
    for (const Record &file : dossier.files) {
        const QString kind = choiceLabel(fileEntity(), *fileEntity().field(u"kind"), file.text(u"kind"));
        QList<QWidget *> tools;
        const auto add = [&](const QString &icon, const QString &name, std::function<void()> run) {
            auto *button = tool(icon, name);
            connect(button, &IconButton::clicked, this, std::move(run));
            tools << button;
        };
        if (!readOnly && file.text(u"mime").startsWith("image/"_L1) && file.id != dossier.artist.value(u"photo_id").toLongLong())
            add(u"image"_s, tr("Use as photo"), [this, id = file.id] { m_context.editor.set(artistEntity(), m_id, u"photo_id"_s, id); });
        add(u"external-link"_s, tr("Open"), [this, file] { openFile(file); });
        add(u"download"_s, tr("Save a copy"), [this, file] { saveFile(file); });
        if (!readOnly) add(u"trash-2"_s, tr("Delete"), [this, id = file.id] { m_context.editor.remove(fileEntity(), {id}); });
        QStringList facts{kind, formatBytes(file.value(u"size").toLongLong())};
        if (!dossier.filesHere.contains(file.text(u"sha256"))) facts << tr("in the cloud");
        section->add(withTools(new EntryRow(u"file"_s, file.text(u"name"), {}, facts.join(u" · "_s)), tools));
    }
    if (dossier.files.empty()) section->add(none(tr("Drop photos, demos, press kits and riders here, or add them.")));
    m_files->addWidget(section);
    m_files->addStretch(1);
}

void ArtistProfile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) Q_EMIT backRequested();
    else ContextPanel::keyPressEvent(event);
}

} // namespace flow::ui
