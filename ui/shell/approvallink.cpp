// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/approvallink.h"

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/common/popover.h"
#include "ui/shell/rights.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QClipboard>
#include <QComboBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QPointer>
#include <QUrl>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    class Ask
    {
        Q_DECLARE_TR_FUNCTIONS(flow::ui::ApprovalLink)
    };

    constexpr int kWidth = 420;

    QString stateText(const QJsonObject &link)
    {
        const QString state = link[u"state"].toString();
        const auto day = [&](const char *member) { return formatInstant(QDateTime::fromString(link[QLatin1StringView(member)].toString(), Qt::ISODateWithMs).toMSecsSinceEpoch()); };
        if (state == "open"_L1) return Ask::tr("waits until %1").arg(day("expires_at"));
        if (state == "answered"_L1) return link[u"approved"].toBool() ? Ask::tr("said yes, %1").arg(day("answered_at")) : Ask::tr("said no, %1").arg(day("answered_at"));
        if (state == "expired"_L1) return Ask::tr("too old");
        if (state == "revoked"_L1) return Ask::tr("taken back");
        return Ask::tr("does not hold any more");
    }

    /// The mail program of the computer with the words of the cloud, which are in the language of the page.
    QUrl mailTo(const QString &address, const QString &subject, const QString &text)
    {
        const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
        return QUrl(u"mailto:%1?subject=%2&body=%3"_s.arg(encoded(address), encoded(subject), encoded(QString(text).replace(u'\n', u"\r\n"_s))), QUrl::StrictMode);
    }

    class LinkAsker : public QObject
    {
    public:
        LinkAsker(const PageContext &context, const ApprovalQuestion &question, Popover *popover)
            : QObject(popover)
            , m_context(context)
            , m_question(question)
            , m_popover(popover)
        {
            popover->setObjectName(u"askByMail"_s);
            popover->content()->setFixedWidth(kWidth);
            QVBoxLayout *column = popover->column();
            column->addWidget(new Label(Ask::tr("Ask by mail"), TypeStyle::Heading, ColorRole::Text));
            auto *about = new Label(Ask::tr("Whoever has the link answers yes or no on a page, once and within two weeks, without an account. Send it to nobody else."), TypeStyle::Small, ColorRole::Text2);
            about->setWordWrap(true);
            column->addWidget(about);
            m_person = edit(u"askPerson"_s, Ask::tr("Who is asked"));
            m_mail = edit(u"askMail"_s, Ask::tr("Mail address"));
            m_language = new QComboBox;
            m_language->setObjectName(u"askLanguage"_s);
            m_language->setAccessibleName(Ask::tr("Language"));
            for (const auto &[code, name] : {std::pair(u"en"_s, u"English"_s), std::pair(u"fr"_s, u"Français"_s), std::pair(u"es"_s, u"Español"_s)}) m_language->addItem(name, code);
            m_language->setCurrentIndex(std::max(0, m_language->findData(QLocale().name().left(2))));
            column->addWidget(m_language);
            m_problem = new Label({}, TypeStyle::Small, ColorRole::DangerText);
            m_problem->setObjectName(u"askProblem"_s);
            m_problem->setWordWrap(true);
            m_problem->hide();
            column->addWidget(m_problem);
            auto *line = new QHBoxLayout;
            auto *copy = button(u"askCopy"_s, Ask::tr("Copy the link"), ButtonKind::Default, u"copy"_s, false);
            auto *write = button(u"askWrite"_s, Ask::tr("Write the mail"), ButtonKind::Primary, u"mail"_s, true);
            line->addStretch(1);
            line->addWidget(copy);
            line->addWidget(write);
            column->addLayout(line);
            m_links = new QVBoxLayout;
            m_links->setSpacing(4);
            column->addLayout(m_links);
            propose();
            listLinks();
        }

    private:
        QLineEdit *edit(const QString &name, const QString &label)
        {
            auto *line = new QLineEdit;
            line->setObjectName(name);
            line->setPlaceholderText(label);
            line->setAccessibleName(label);
            m_popover->column()->addWidget(line);
            return line;
        }
        Button *button(const QString &name, const QString &text, ButtonKind kind, const QString &icon, bool write)
        {
            auto *made = new Button(text, kind, icon);
            made->setObjectName(name);
            connect(made, &Button::clicked, this, [this, write] { make(write); });
            return made;
        }
        void say(const QString &problem)
        {
            m_problem->setText(problem);
            m_problem->setVisible(!problem.isEmpty());
        }

        void propose()
        {
            if (!m_question.artistId) return m_person->setFocus();
            m_context.store.read([id = m_question.artistId](Connection &c) { return Records(c).byId(artistEntity(), id); }).then(this, [this](const Result<std::optional<Record>> &artist) {
                if (!artist || !*artist) return;
                if (m_person->text().isEmpty()) m_person->setText((*artist)->text(u"name"));
                if (m_mail->text().isEmpty()) m_mail->setText((*artist)->text(u"email"));
            });
        }

        void make(bool write)
        {
            if (m_busy) return;
            if (m_person->text().trimmed().isEmpty()) return say(errorText({ErrorCode::Network, {u"person_missing"_s}}));
            m_busy = true;
            say({});
            cloudOf(m_context)
                ->call(u"approval_link_create"_s, {{u"entity"_s, m_question.entity}, {u"record"_s, uuidToString(m_question.uid)}, {u"person"_s, m_person->text().trimmed()}, {u"language"_s, m_language->currentData().toString()}})
                .then(this, [this, write](const Result<QJsonDocument> &made) {
                    m_busy = false;
                    if (!made) return say(errorText(made.error()));
                    QString base = cloudOf(m_context)->state().url;
                    if (!base.endsWith(u'/')) base += u'/';
                    const QString link = base + (*made)[u"path"].toString();
                    if (!write) {
                        QGuiApplication::clipboard()->setText(link);
                        m_context.shell.toast(Ask::tr("The link is on the clipboard"));
                        return listLinks();
                    }
                    QString text = (*made)[u"text"].toString();
                    text.replace(u"%link"_s, link);
                    if (!QDesktopServices::openUrl(mailTo(m_mail->text().trimmed(), (*made)[u"subject"].toString(), text))) {
                        QGuiApplication::clipboard()->setText(link);
                        m_context.shell.toast(Ask::tr("No mail program answers. The link is on the clipboard"));
                    }
                    listLinks();
                });
        }

        void listLinks()
        {
            cloudOf(m_context)->call(u"approval_links"_s, {{u"entity"_s, m_question.entity}, {u"record"_s, uuidToString(m_question.uid)}}).then(this, [this](const Result<QJsonDocument> &links) {
                if (!links) return say(errorText(links.error()));
                showLinks(links->array());
            });
        }

        void showLinks(const QJsonArray &links)
        {
            emptyLayout(m_links);
            for (const QJsonValue &value : links) {
                const QJsonObject link = value.toObject();
                auto *row = new QWidget;
                row->setObjectName(u"askLink"_s);
                auto *line = new QHBoxLayout(row);
                line->setContentsMargins({});
                auto *words = new Label(u"%1 · %2"_s.arg(link[u"person"].toString(), stateText(link)), TypeStyle::Small, ColorRole::Text2);
                words->setWordWrap(true);
                line->addWidget(words, 1);
                if (link[u"state"].toString() == "open"_L1) {
                    auto *back = new Button(Ask::tr("Take back"), ButtonKind::Quiet);
                    back->setObjectName(u"askTakeBack"_s);
                    connect(back, &Button::clicked, this, [this, id = link[u"id"]] {
                        cloudOf(m_context)->call(u"approval_link_revoke"_s, {{u"link"_s, id}}).then(this, [this](const Result<QJsonDocument> &done) {
                            if (!done) say(errorText(done.error()));
                            listLinks();
                        });
                    });
                    line->addWidget(back);
                }
                m_links->addWidget(row);
            }
        }

        PageContext m_context;
        ApprovalQuestion m_question;
        Popover *m_popover;
        QLineEdit *m_person, *m_mail;
        QComboBox *m_language;
        Label *m_problem;
        QVBoxLayout *m_links;
        bool m_busy = false;
    };

} // namespace

bool canAskByMail(const PageContext &context, const QString &entity)
{
    const CloudLink *cloud = cloudOf(context);
    return cloud && cloud->state().isJoined() && cloud->state().role != "artist"_L1 && mayWrite(context, entity);
}

void askByMail(const PageContext &context, const ApprovalQuestion &question, QWidget *anchor)
{
    auto *popover = new Popover(anchor);
    new LinkAsker(context, question, popover);
    popover->open();
}

} // namespace flow::ui
