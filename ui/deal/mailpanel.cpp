// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/mailpanel.h"

#include "ui/common/button.h"
#include "ui/deal/boardwords.h"
#include "ui/deal/venuepicker.h"
#include "ui/text/fieldtext.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

MailPanel::MailPanel(const PageContext &context, const QDate &today, QWidget *parent)
    : Surface(ColorRole::Surface, parent)
    , m_context(context)
    , m_today(today)
    , m_artist(new QComboBox)
    , m_about(new Label({}, TypeStyle::Body, ColorRole::Text2))
    , m_count(new Label({}, TypeStyle::Small, ColorRole::Text3))
    , m_unread(new Label({}, TypeStyle::Small, ColorRole::WarningText))
    , m_venue(new VenuePicker(context.store))
    , m_text(new QPlainTextEdit)
    , m_found(new QListWidget)
    , m_rank(new QComboBox)
    , m_save(new Button({}, ButtonKind::Primary, u"hourglass"_s))
{
    setObjectName(u"mailPanel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 20);
    column->setSpacing(10);
    column->addWidget(new Label(tr("Dates from a mail"), TypeStyle::Title, ColorRole::Text));
    m_artist->setObjectName(u"mailArtist"_s);
    m_artist->setAccessibleName(tr("Artist"));
    column->addWidget(m_artist);
    column->addWidget(m_about);
    column->addWidget(m_venue);
    m_text->setObjectName(u"mailText"_s);
    m_text->setAccessibleName(tr("The mail"));
    m_text->setPlaceholderText(tr("Paste what the promoter wrote: \"Fri 12 March, 13 et 14 mars, del 3 al 5 de abril, 18/3\""));
    m_text->setFixedHeight(150);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text);
    m_count->setWordWrap(true);
    column->addWidget(m_count);
    m_unread->setObjectName(u"mailUnread"_s);
    m_unread->setWordWrap(true);
    column->addWidget(m_unread);
    m_unread->hide();
    m_found->setObjectName(u"mailDays"_s);
    m_found->setAccessibleName(tr("Days found"));
    m_found->setWordWrap(true);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_found, 1);
    m_rank->setAccessibleName(tr("Rank"));
    m_rank->addItem(tr("Rank not said"), 0);
    for (int rank = 1; rank <= 5; ++rank) m_rank->addItem(rankText(rank), rank);
    m_save->setObjectName(u"saveMailDays"_s);
    column->addWidget(m_rank); // above the buttons: beside them there is no room in other languages
    auto *row = new QHBoxLayout;
    auto *cancel = new Button(tr("Cancel"), ButtonKind::Quiet);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    connect(m_text, &QPlainTextEdit::textChanged, this, &MailPanel::read);
    connect(m_found, &QListWidget::itemChanged, this, &MailPanel::refresh);
    connect(m_artist, &QComboBox::currentIndexChanged, this, &MailPanel::refresh);
    connect(m_venue, &VenuePicker::textChanged, this, &MailPanel::refresh);
    connect(cancel, &Button::clicked, this, &MailPanel::canceled);
    connect(m_save, &Button::clicked, this, [this] {
        const qint64 venue = m_venueId ? m_venueId : m_venue->venueId();
        Q_EMIT accepted(m_artist->currentData().toLongLong(), m_artist->currentText(), venue, days(), m_rank->currentData().toInt());
    });
}

void MailPanel::start(const QString &mail, const QList<std::pair<qint64, QString>> &artists, qint64 artistId, qint64 venueId, const QString &venue)
{
    m_artist->clear();
    for (const auto &[id, name] : artists) m_artist->addItem(name, id);
    m_artist->setCurrentIndex(std::max(0, m_artist->findData(artistId)));
    m_venueId = venueId;
    m_about->setText(venue);
    m_about->setVisible(!venue.isEmpty());
    m_venue->setVisible(venueId == 0);
    m_venue->clear();
    m_text->setPlainText(mail);
    m_text->selectAll();
    m_text->setFocus();
    read();
}

void MailPanel::read()
{
    m_found->clear();
    const QString mail = m_text->toPlainText();
    for (const FoundDay &day : daysInMail(mail, m_today)) {
        QString words = formatDay(day.day, m_today);
        const bool isEnd = day.rangeDays > 0;
        // Words that were counted are shown with what they were counted from, so that they can be doubted.
        if (day.isRelative) {
            const QString said = mail.mid(day.at, day.length).simplified();
            words += u" · "_s + (day.written.isValid() ? tr("“%1”, in a mail of %2").arg(said, formatDay(day.written, m_today)) : tr("“%1”, if it was written today").arg(said));
        }
        if (day.isOver) words += u" · "_s + tr("over");
        if (isEnd) words += u" · "_s + tr("end of %n days: too many to hold each", nullptr, day.rangeDays);
        if (day.isRefused) words += u" · "_s + tr("taken");
        if (day.other.isValid()) words += u" · "_s + tr("or %1?").arg(formatDay(day.other, m_today));
        if (day.weekdayDiffers) words += u" · "_s + tr("another weekday in the mail");
        auto *item = new QListWidgetItem(words, m_found);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool isGuess = day.isRelative && !day.written.isValid();
        item->setCheckState(day.isRefused || day.isOver || isEnd || isGuess ? Qt::Unchecked : Qt::Checked);
        item->setData(Qt::UserRole, day.day);
        if (day.isOver) item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    const QStringList unread = unreadInMail(mail, m_today);
    m_unread->setText(tr("Not read: %1").arg(unread.join(u", "_s)));
    m_unread->setVisible(!unread.isEmpty());
    refresh();
}

QList<QDate> MailPanel::days() const
{
    QList<QDate> days;
    for (int i = 0; i < m_found->count(); ++i)
        if (m_found->item(i)->checkState() == Qt::Checked) days << m_found->item(i)->data(Qt::UserRole).toDate();
    return days;
}

void MailPanel::refresh()
{
    const int count = int(days().size());
    const bool hasVenue = m_venueId || m_venue->venueId();
    QString found = m_found->count() ? tr("%n day(s) found", nullptr, m_found->count()) : tr("No days found yet");
    if (count > 0 && !hasVenue) found += u" · "_s + tr("choose the venue to record them");
    m_count->setText(found);
    m_save->setText(tr("Record %n hold(s)", nullptr, count));
    m_save->setEnabled(count > 0 && m_artist->currentIndex() >= 0 && hasVenue);
}

void MailPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT canceled();
    QWidget::keyPressEvent(event);
}

} // namespace flow::ui
