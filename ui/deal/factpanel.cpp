// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/factpanel.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/button.h"
#include "ui/common/form.h"
#include "ui/deal/venuepicker.h"
#include "ui/text/fieldtext.h"

#include <QComboBox>
#include <QCompleter>
#include <QDateTime>
#include <QKeyEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

Field asDay(Field field, unsigned flags = 0)
{
    field.type = FieldType::Date;
    field.flags = flags;
    return field;
}

Field optional(Field field)
{
    field.flags &= ~unsigned(Required);
    return field;
}

const Field &of(const Entity &entity, const char *name) { return *entity.field(QString::fromLatin1(name)); }

} // namespace

const Entity &holdQuestion()
{
    static const Entity entity{.name = u"hold"_s, .table = {}, .plural = {}, .fields = {of(holdEntity(), "day"), optional(of(holdEntity(), "rank")),
        asDay(of(holdEntity(), "expires_at")), of(holdEntity(), "estimate"), of(holdEntity(), "room"), of(holdEntity(), "notes")}};
    return entity;
}

const Entity &challengeQuestion()
{
    static const Entity entity{.name = u"hold"_s, .table = {}, .plural = {}, .fields = {of(holdEntity(), "challenged_by"),
        {u"answer_within"_s, FieldType::Text, Required}}};
    return entity;
}

const Entity &reasonQuestion()
{
    static const Entity entity{.name = u"hold"_s, .table = {}, .plural = {}, .fields = {of(holdEntity(), "lost_reason"), of(holdEntity(), "lost_words")}};
    return entity;
}

const Entity &overrideQuestion()
{
    static const Entity entity{.name = u"stage_override"_s, .table = {}, .plural = {}, .fields = {of(stageOverrideEntity(), "stage"), of(stageOverrideEntity(), "note")}};
    return entity;
}

qint64 endOfDay(const QVariant &isoDay)
{
    const QDate day = QDate::fromString(isoDay.toString(), Qt::ISODate);
    return day.isValid() ? QDateTime(day, QTime(23, 59)).toMSecsSinceEpoch() : 0;
}

FactPanel::FactPanel(const PageContext &context, QWidget *parent)
    : Surface(ColorRole::Surface, parent)
    , m_context(context)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"factPanel"_s);
    m_column->setContentsMargins({});
}

void FactPanel::ask(const FactQuestion &question, std::function<void(const FactAnswer &)> answer)
{
    m_answer = std::move(answer);
    m_check = question.check;
    if (m_content) m_content->deleteLater();
    m_venue = nullptr;
    m_artist = nullptr;
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *box = new Surface(ColorRole::Surface);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(12);
    column->addWidget(new Label(question.title, TypeStyle::Title, ColorRole::Text));
    auto *about = new Label(question.text, TypeStyle::Body, ColorRole::Text2);
    about->setWordWrap(true);
    column->addWidget(about); // before it is shown, or it would be a window of its own
    about->setVisible(!question.text.isEmpty());
    if (question.asksVenue) {
        column->addWidget(new Label(tr("Artist"), TypeStyle::Small, ColorRole::Text2));
        m_artist = new QComboBox;
        m_artist->setObjectName(u"artistPicker"_s);
        m_artist->setAccessibleName(tr("Artist"));
        column->addWidget(m_artist);
        loadArtists(question.artistId);
        column->addWidget(new Label(tr("Venue"), TypeStyle::Small, ColorRole::Text2));
        m_venue = new VenuePicker(m_context.store);
        column->addWidget(m_venue);
    }
    m_form = new Form(*question.entity, question.fields, 2);
    m_form->setValues(question.preset);
    for (auto it = question.hints.begin(); it != question.hints.end(); ++it)
        if (FormField *field = m_form->field(it.key())) field->setHint(it.value());
    for (auto it = question.offers.begin(); it != question.offers.end(); ++it) {
        auto *line = m_form->field(it.key()) ? qobject_cast<QLineEdit *>(m_form->field(it.key())->editor()) : nullptr;
        if (!line || it.value().isEmpty()) continue;
        auto *completer = new QCompleter(it.value(), line);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line->setCompleter(completer);
    }
    column->addWidget(m_form);
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    cancel->setObjectName(u"cancelFact"_s);
    auto *done = new Button(question.button, question.danger ? ButtonKind::Danger : ButtonKind::Primary);
    done->setObjectName(u"saveFact"_s);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(done);
    column->addLayout(row);
    column->addStretch(1);
    scroll->setWidget(box);
    m_content = scroll;
    m_column->addWidget(scroll);
    connect(cancel, &Button::clicked, this, &FactPanel::close);
    connect(done, &Button::clicked, this, &FactPanel::save);
    for (QLineEdit *line : m_form->findChildren<QLineEdit *>()) connect(line, &QLineEdit::returnPressed, this, &FactPanel::save);
    if (m_venue && question.asksVenue) m_venue->setFocus();
    else if (!question.fields.isEmpty()) m_form->field(question.fields.front())->editor()->setFocus();
    else done->setFocus();
}

void FactPanel::loadArtists(qint64 chosen)
{
    using List = QList<std::pair<qint64, QString>>;
    m_context.store
        .read([](Connection &connection) -> Result<List> {
            List list;
            FLOW_ASSIGN(Statement find, connection.prepare("SELECT id, name FROM artist WHERE status <> 'former' ORDER BY fold(name)"));
            for (;;) {
                FLOW_ASSIGN(const bool row, find.step());
                if (!row) return list;
                list.append({find.integer(0), find.string(1)});
            }
        })
        .then(this, [this, chosen](const Result<List> &list) {
            if (!list || !m_artist) return;
            for (const auto &[id, name] : *list) m_artist->addItem(name, id);
            if (chosen) m_artist->setCurrentIndex(m_artist->findData(chosen));
        });
}

void FactPanel::save()
{
    if (!m_form || !m_form->check()) return;
    FactAnswer answer{.values = m_form->values()};
    if (const Result<void> checked = m_check ? m_check(answer.values) : Result<void>(); !checked) {
        if (FormField *field = m_form->field(checked.error().args.value(0))) return field->refuse(invalidText(checked.error()));
    }
    if (m_venue) {
        answer.venueId = m_venue->venueId();
        answer.artistId = m_artist->currentData().toLongLong();
        answer.artist = m_artist->currentText();
        if (!answer.artistId) return m_artist->setFocus();
        if (!answer.venueId) return m_venue->refuse();
    }
    if (const qint64 end = endOfDay(answer.values.value(u"expires_at"_s)); end && end <= m_context.clock.nowMs())
        return m_form->field(u"expires_at"_s)->refuse(tr("This day is over"));
    const auto take = m_answer;
    close();
    take(answer);
}

void FactPanel::close()
{
    m_answer = {};
    if (m_content) m_content->deleteLater();
    m_content = nullptr;
    m_form = nullptr;
    m_venue = nullptr;
    m_artist = nullptr;
    Q_EMIT finished();
}

void FactPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return close();
    QWidget::keyPressEvent(event);
}

} // namespace flow::ui
