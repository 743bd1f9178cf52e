// SPDX-License-Identifier: GPL-3.0-or-later
// Answers by mail link: the page that a person without the program sees, what it shows and what it takes, and all that must
// not open it.
#include "core/artist/proposal.h"
#include "core/deal/offerbook.h"
#include "tests/core/sync/replica.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QUrlQuery>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

struct Page
{
    int status = 0;
    QByteArray type;
    QHash<QByteArray, QByteArray> headers;
    QString html;
    bool has(const QString &text) const { return html.contains(text); }
    bool canAnswer() const { return has(u"<form method=\"post\""_s); }
};

QJsonObject object(const CloudAnswer &answer) { return QJsonDocument::fromJson(answer.body).object(); }

} // namespace

class ApprovalLinksTest : public QObject
{
    Q_OBJECT

    Cloud m_cloud;
    QString m_org;
    std::unique_ptr<Replica> m_office;
    qint64 m_artist = 0;
    QString m_artistUid, m_offerUid, m_proposalUid, m_showUid;

    /// As a browser does: no token of anybody, whatever the answer.
    Page browse(const QString &path, const QByteArray &form = {}, const QByteArray &language = "en")
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_cloud.url().toString() + path));
        request.setRawHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");
        request.setRawHeader("Accept-Language", language);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
        QNetworkReply *const reply = form.isEmpty() ? network.get(request) : network.post(request, form);
        QEventLoop loop;
        connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        Page page{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->header(QNetworkRequest::ContentTypeHeader).toByteArray(), {}, QString::fromUtf8(reply->readAll())};
        for (const auto &[name, value] : reply->rawHeaderPairs()) page.headers.insert(name.toLower(), value);
        delete reply;
        return page;
    }
    Page open(const QString &token, const QByteArray &language = "en") { return browse(u"/rpc/approval?token="_s + token, {}, language); }
    /// What the form says that the page has shown.
    static QString seenOn(const Page &page)
    {
        static const QRegularExpression seen(u"name=\"seen\" value=\"([^\"]*)\""_s);
        return seen.match(page.html).captured(1);
    }
    Page answer(const QString &token, const QString &word, const QString &note = {}) { return answerTo(open(token), token, word, note); }
    Page answerTo(const Page &page, const QString &token, const QString &word, const QString &note = {})
    {
        QUrlQuery form;
        form.addQueryItem(u"token"_s, token);
        form.addQueryItem(u"seen"_s, seenOn(page));
        form.addQueryItem(u"note"_s, QString::fromLatin1(QUrl::toPercentEncoding(note)));
        if (!word.isEmpty()) form.addQueryItem(u"approve"_s, word);
        return browse(u"/rpc/approval_answer"_s, form.query(QUrl::FullyEncoded).toLatin1());
    }
    QByteArray tokenOf(const QString &user) { return m_cloud.token(user, m_org); }
    CloudAnswer make(const QString &entity, const QString &record, const QJsonObject &more = {}, const QByteArray &as = {})
    {
        QJsonObject arguments{{u"entity"_s, entity}, {u"record"_s, record}, {u"person"_s, u"Nora Vent"_s}};
        for (auto it = more.begin(); it != more.end(); ++it) arguments.insert(it.key(), it.value());
        return m_cloud.rpc(u"approval_link_create"_s, arguments, as.isEmpty() ? tokenOf(m_office->user) : as);
    }
    QString link(const QString &entity, const QString &record, const QJsonObject &more = {}) { return object(make(entity, record, more))[u"token"].toString(); }
    QString offerNow() { return m_cloud.sql(u"select concat_ws(' ', artist_approval, approved_by, approval_note) from app.offer where id = '%1'"_s.arg(m_offerUid)); }
    /// All that is kept of the organisation's records.
    QString state() { return m_cloud.sql(u"select head || ' ' || (select count(*) from audit.log l where l.org_id = o.id) from sync.organisation o where id = '%1'"_s.arg(m_org)); }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString why = m_cloud.start(); !why.isEmpty()) QSKIP(qPrintable(why));
    }
    void init()
    {
        m_org = Cloud::uuid();
        m_office = std::make_unique<Replica>(m_cloud, m_org);
        const auto made = m_office->write([this](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(m_artist, records.insert(artistEntity(), {{u"name"_s, u"Nora <b>Vent</b>"_s}, {u"status"_s, u"active"_s}, {u"fee_min"_s, 200000}, {u"currency"_s, u"EUR"_s}, {u"approves_changes"_s, true}}));
            FLOW_ASSIGN(const qint64 offer, records.insert(offerEntity(), {{u"artist_id"_s, m_artist}, {u"direction"_s, u"in"_s}, {u"state"_s, u"sent"_s}, {u"version"_s, 1}, {u"venue_name"_s, u"Le Grand Ponton"_s}, {u"town"_s, u"Lorient"_s},
                {u"day"_s, u"2027-03-12"_s}, {u"deal_type"_s, u"versus"_s}, {u"guarantee"_s, 420050}, {u"percentage"_s, 8000}, {u"currency"_s, u"EUR"_s}, {u"capacity"_s, 620}, {u"artist_approval"_s, u"waiting"_s}, {u"notes"_s, u"secret of the office"_s}}));
            FLOW_ASSIGN(const qint64 proposal, proposeChanges(c, m_artist, {{u"fee_min"_s, 250000}, {u"commission"_s, 1250}}, u"New season"_s, u"Claire"_s));
            FLOW_ASSIGN(const qint64 show, records.insert(showEntity(), {{u"artist_id"_s, m_artist}, {u"venue_name"_s, u"La Criée"_s}, {u"town"_s, u"Rennes"_s}, {u"day"_s, u"2027-04-02"_s}, {u"status"_s, u"confirmed"_s}, {u"fee"_s, 300000},
                {u"currency"_s, u"EUR"_s}, {u"contract_sent_on"_s, u"2027-01-05"_s}, {u"contract_approval"_s, u"waiting"_s}}));
            FLOW_TRY(records.insert(fileEntity(), {{u"owner_entity"_s, showEntity().number}, {u"owner_id"_s, show}, {u"kind"_s, u"contract"_s}, {u"name"_s, u"Contrat Criée.pdf"_s}}));
            const auto uid = [&](const Entity &entity, qint64 id) { return uuidToString((*records.byId(entity, id))->uid); };
            m_artistUid = uid(artistEntity(), m_artist);
            m_offerUid = uid(offerEntity(), offer);
            m_proposalUid = uid(proposalEntity(), proposal);
            m_showUid = uid(showEntity(), show);
            return {};
        });
        QVERIFY_OK(made);
        QVERIFY_OK(m_office->sync());
    }

    void theMailIsSetAsItsLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("begins");
        QTest::newRow("English") << u"en"_s << u"Offer: "_s;
        QTest::newRow("French") << u"fr"_s << u"Offre\u202F: "_s;
        QTest::newRow("Spanish") << u"es"_s << u"Oferta: "_s;
    }
    void theMailIsSetAsItsLanguageDoes()
    {
        QFETCH(QString, language);
        QFETCH(QString, begins);
        const QJsonObject mail = object(make(u"offer"_s, m_offerUid, {{u"language"_s, language}}));
        QVERIFY2(mail[u"subject"].toString().startsWith(begins), qPrintable(mail[u"subject"].toString()));
        QVERIFY(!mail[u"text"].toString().contains(u" :"_s));
    }

    void thePageShowsWhatIsAskedAndOpeningItChangesNothing()
    {
        const CloudAnswer made = make(u"offer"_s, m_offerUid);
        QCOMPARE(made.status, 200);
        const QString token = object(made)[u"token"].toString();
        QCOMPARE(token.size(), 43);
        QCOMPARE(object(made)[u"path"].toString(), u"rpc/approval?token="_s + token);
        QVERIFY(!m_cloud.sql(u"select string_agg(l::text, '') from sync.approval_link l"_s).contains(token)); // kept as a hash
        const QString before = state();
        for (int i = 0; i < 3; ++i) {
            const Page page = open(token);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.type, QByteArray("text/html"));
            QVERIFY(page.canAnswer());
            for (const QString &text : {u"Le Grand Ponton, Lorient"_s, u"Friday 12 March 2027"_s, u"4,200.50"_s, u"80"_s, u"Guarantee versus share"_s, u"620"_s, u"Marée"_s, u"Nora &lt;b&gt;Vent&lt;/b&gt;"_s})
                QVERIFY2(page.has(text), qPrintable(text));
            QVERIFY(!page.has(u"secret of the office"_s));
            QVERIFY(!page.has(u"<b>Vent"_s));
            QCOMPARE(page.headers.value("cache-control"), QByteArray("no-store"));
            QCOMPARE(page.headers.value("referrer-policy"), QByteArray("no-referrer"));
            QVERIFY(page.headers.value("content-security-policy").contains("default-src 'none'"));
        }
        // Nor does whoever opens the address of the form.
        QCOMPARE(browse(u"/rpc/approval_answer?token=%1&approve=yes"_s.arg(token)).status, 405);
        QCOMPARE(state(), before);
        QCOMPARE(offerNow(), u"waiting"_s);
    }

    void anAnswerReachesTheOfficeAndIsGivenOnce()
    {
        const QString token = link(u"offer"_s, m_offerUid);
        QCOMPARE(answer(token, {}).status, 422);
        QCOMPARE(answer(token, u"perhaps"_s).status, 422);
        QCOMPARE(offerNow(), u"waiting"_s);
        const Page thanks = answer(token, u"yes"_s, u"With pleasure & <i>joy</i>"_s);
        QCOMPARE(thanks.status, 200);
        QVERIFY(thanks.has(u"You agreed"_s) && !thanks.canAnswer());
        QVERIFY_OK(m_office->sync());
        const QByteArray offer = uuidFromString(m_offerUid);
        QCOMPARE(m_office->value(offerEntity(), offer, u"artist_approval"), QVariant(u"approved"_s));
        QCOMPARE(m_office->value(offerEntity(), offer, u"approved_by"), QVariant(u"Nora Vent"_s));
        QCOMPARE(m_office->value(offerEntity(), offer, u"approval_note"), QVariant(u"With pleasure & <i>joy</i>"_s));
        QCOMPARE(*m_office->differences(), QStringList());
        // Again, the same or the opposite: what was said, and nothing changes.
        const QString before = state();
        for (const Page &again : {answer(token, u"yes"_s), answer(token, u"no"_s), open(token)}) {
            QCOMPARE(again.status, 410);
            QVERIFY(again.has(u"You agreed on"_s) && !again.canAnswer());
        }
        QCOMPARE(state(), before);
        // Who did it, and by which way, is in the log.
        const QJsonArray log = QJsonDocument::fromJson(m_cloud.rpc(u"audit"_s, {{u"entity"_s, u"offer"_s}, {u"record"_s, m_offerUid}, {u"lim"_s, 1}}, tokenOf(m_office->user)).body).array();
        QCOMPARE(log.at(0)[u"via"].toString(), u"mail_link"_s);
        QCOMPARE(log.at(0)[u"name"].toString(), u"Nora Vent"_s);
        QVERIFY(log.at(0)[u"person"].isNull());
        QCOMPARE(log.at(0)[u"new"][u"artist_approval"].toString(), u"approved"_s);
    }

    void anAnswerIsAboutWhatWasShown_data()
    {
        QTest::addColumn<QString>("entity");
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("state");
        QTest::newRow("offer") << u"offer"_s << u"guarantee = 100000"_s << u"1,000"_s << u"artist_approval"_s;
        QTest::newRow("profile") << u"proposal"_s << u"summary = 'Another season'"_s << u"Another season"_s << u"state"_s;
        QTest::newRow("contract") << u"show"_s << u"day = '2027-05-09'"_s << u"9 May 2027"_s << u"contract_approval"_s;
    }
    void anAnswerIsAboutWhatWasShown()
    {
        QFETCH(QString, entity);
        QFETCH(QString, change);
        QFETCH(QString, now);
        QFETCH(QString, state);
        const QString record = entity == u"offer" ? m_offerUid : entity == u"show" ? m_showUid : m_proposalUid;
        const auto stands = [&] { return m_cloud.sql(u"select %1 from app.%2 where id = '%3'"_s.arg(state, entity, record)); };
        const QString token = link(entity, record);
        const Page opened = open(token);
        QVERIFY(opened.canAnswer());
        QVERIFY(!opened.has(now));
        m_cloud.sql(u"update app.%1 set %2 where id = '%3'"_s.arg(entity, change, record));
        const Page again = answerTo(opened, token, u"yes"_s, u"with pleasure"_s);
        QCOMPARE(again.status, 409);
        QCOMPARE(stands(), u"waiting"_s);
        QVERIFY(again.has(now));
        QVERIFY(again.has(u"with pleasure"_s)); // nobody types it twice
        QCOMPARE(answerTo({}, token, u"yes"_s).status, 409); // a page from before, or none
        QCOMPARE(stands(), u"waiting"_s);
        QCOMPARE(answerTo(again, token, u"yes"_s).status, 200);
        QVERIFY(stands() != u"waiting");
    }

    void twoAnswersAtOnceAreOne()
    {
        const QString token = link(u"offer"_s, m_offerUid);
        const QByteArray seen = seenOn(open(token)).toLatin1();
        QNetworkAccessManager network;
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 8; ++i) {
            QNetworkRequest request(QUrl(m_cloud.url().toString() + u"/rpc/approval_answer"_s));
            request.setRawHeader("Accept", "text/html");
            request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
            replies << network.post(request, "token=" + token.toLatin1() + "&seen=" + seen + "&note=&approve=" + (i % 2 ? "yes" : "no"));
        }
        int taken = 0;
        for (QNetworkReply *reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 30'000);
            taken += reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 200;
        }
        QCOMPARE(taken, 1);
        QCOMPARE(m_cloud.sql(u"select count(*) from audit.log where row_id = '%1' and via = 'mail_link'"_s.arg(m_offerUid)), u"1"_s);
    }

    void aChangeOfTheProfileIsGrantedAndCarriedOutByTheOffice()
    {
        const QString token = link(u"proposal"_s, m_proposalUid, {{u"language"_s, u"fr"_s}});
        const Page page = open(token);
        for (const QString &text : {u"Modification du profil"_s, u"Cachet minimum"_s, u"2\u202f000"_s, u"2\u202f500"_s, u"Commission"_s, u"vide → 12,5"_s, u"New season"_s, u"Claire"_s, u"Oui, je suis d’accord"_s, u"lang=\"fr\""_s})
            QVERIFY2(page.has(text), qPrintable(text));
        QVERIFY(answer(token, u"yes"_s).has(u"Merci"_s));
        QVERIFY_OK(m_office->sync());
        QCOMPARE(m_office->value(proposalEntity(), uuidFromString(m_proposalUid), u"state"), QVariant(u"granted"_s));
        QCOMPARE(*m_office->write([](Connection &c) { return carryOutGranted(c); }), 1);
        QCOMPARE(m_office->value(artistEntity(), uuidFromString(m_artistUid), u"fee_min"), QVariant(250000ll));
        QCOMPARE(m_office->value(proposalEntity(), uuidFromString(m_proposalUid), u"decided_by"), QVariant(u"Nora Vent"_s));
    }

    void aManagerApprovesAContract()
    {
        const QString token = link(u"show"_s, m_showUid, {{u"language"_s, u"es"_s}, {u"person"_s, u"Max Manager"_s}});
        const Page page = open(token);
        for (const QString &text : {u"Contrato"_s, u"La Criée, Rennes"_s, u"viernes 2 de abril de 2027"_s, u"3.000"_s, u"Contrat Criée.pdf"_s}) QVERIFY2(page.has(text), qPrintable(text));
        QVERIFY(answer(token, u"no"_s, u"Clause 7"_s).has(u"Gracias"_s));
        QVERIFY_OK(m_office->sync());
        const QByteArray show = uuidFromString(m_showUid);
        QCOMPARE(m_office->value(showEntity(), show, u"contract_approval"), QVariant(u"refused"_s));
        QCOMPARE(m_office->value(showEntity(), show, u"contract_approved_by"), QVariant(u"Max Manager"_s));
        QCOMPARE(m_office->value(showEntity(), show, u"contract_approval_note"), QVariant(u"Clause 7"_s));
    }

    void aLinkThatDoesNotHoldSaysWhyAndChangesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("too old") << u"update sync.approval_link set expires_at = now() - interval '1 second' where org_id = '%org'"_s << u"too old"_s;
        QTest::newRow("taken back") << u"update sync.approval_link set revoked_at = now() where org_id = '%org'"_s << u"took this link back"_s;
        QTest::newRow("answered elsewhere") << u"update app.offer set artist_approval = 'approved' where id = '%offer'"_s << u"does not wait for an answer any more"_s;
        QTest::newRow("not asked any more") << u"update app.offer set artist_approval = 'not_asked' where id = '%offer'"_s << u"does not wait"_s;
        QTest::newRow("offer deleted") << u"update app.offer set _del = true where id = '%offer'"_s << u"does not wait"_s;
        QTest::newRow("artist deleted") << u"update app.artist set _del = true where id = '%artist'"_s << u"does not"_s;
        QTest::newRow("who asked has left") << u"update sync.member set revoked = true where user_id = '%asker'"_s << u"does not hold any more"_s;
        QTest::newRow("who asked may not any more") << u"update sync.member set role = 'read_only' where user_id = '%asker'"_s << u"does not hold"_s;
        QTest::newRow("who asked lost the artist") << u"update sync.member set role = 'booker', artists = array['%org'::uuid] where user_id = '%asker'"_s << u"does not hold"_s;
        QTest::newRow("rights of the role") << u"update sync.member set role = 'booker' where user_id = '%asker'; insert into sync.own_right values ('%org', 'booker', 'offer', true, false)"_s << u"does not hold"_s;
        QTest::newRow("the artist has left") << u"update sync.member set revoked = true where user_id = '%person'"_s << u"does not hold"_s;
        QTest::newRow("the artist has another one") << u"update sync.member set artists = array['%org'::uuid] where user_id = '%person'"_s << u"does not hold"_s;
    }
    void aLinkThatDoesNotHoldSaysWhyAndChangesNothing()
    {
        QFETCH(QString, what);
        QFETCH(QString, sentence);
        const QString person = m_cloud.addMember(m_org, u"artist"_s, m_artistUid);
        const QString token = link(u"offer"_s, m_offerUid, {{u"user"_s, person}});
        QVERIFY(open(token).canAnswer());
        m_cloud.sql(what.replace(u"%org"_s, m_org).replace(u"%offer"_s, m_offerUid).replace(u"%artist"_s, m_artistUid).replace(u"%asker"_s, m_office->user).replace(u"%person"_s, person));
        const QString before = state();
        for (const Page &page : {open(token), answer(token, u"yes"_s)}) {
            QCOMPARE(page.status, 410);
            QVERIFY2(page.has(sentence) && !page.canAnswer() && !page.has(u"Ponton"_s), qPrintable(page.html));
        }
        QCOMPARE(state(), before);
    }

    void aForgedLinkIsNotKnown()
    {
        const QString token = link(u"offer"_s, m_offerUid);
        QString other = token;
        other[10] = other[10] == u'A' ? u'B' : u'A';
        const QString before = state();
        for (const QString &bad : {other, token.chopped(1), token + u'A', token.toLower(), u"' or 1=1 --"_s, u"%00"_s, QString(100'000, u'x').left(3000), u""_s,
                 m_cloud.sql(u"select encode(hash, 'hex') from sync.approval_link where org_id = '%1'"_s.arg(m_org)), QString::fromLatin1(tokenOf(m_office->user))}) {
            const Page page = open(QString::fromLatin1(QUrl::toPercentEncoding(bad)));
            QVERIFY2(page.status == 404 || page.status == 400, qPrintable(bad + u' ' + QString::number(page.status)));
            QVERIFY(!page.has(u"Ponton"_s));
            QVERIFY(answer(bad, u"yes"_s).status >= 400);
        }
        QVERIFY(open(u"nonsense"_s, "fr-FR,fr;q=0.9").has(u"Ce lien n’est pas connu"_s));
        QCOMPARE(state(), before);
        QVERIFY(open(token).canAnswer());
    }

    void linksAreMadeByThoseWhoMayAndForWhatWaits()
    {
        QCOMPARE(make(u"offer"_s, m_offerUid, {}, tokenOf(m_cloud.addMember(m_org, u"booker"_s))).status, 200);
        for (const QString &role : {u"artist"_s, u"read_only"_s, u"accountant"_s})
            QCOMPARE(make(u"offer"_s, m_offerUid, {}, tokenOf(m_cloud.addMember(m_org, role, role == u"artist" ? m_artistUid : QString()))).status, 403);
        // Somebody who sees other artists only, and another organisation.
        QCOMPARE(make(u"offer"_s, m_offerUid, {}, tokenOf(m_cloud.addMember(m_org, u"booker"_s, Cloud::uuid()))).status, 404);
        const QString other = Cloud::uuid();
        const QByteArray stranger = m_cloud.token(m_cloud.addMember(other, u"owner"_s), other);
        QCOMPARE(make(u"offer"_s, m_offerUid, {}, stranger).status, 404);
        QCOMPARE(make(u"offer"_s, m_offerUid, {}, "x.y.z").status, 401);
        QCOMPARE(make(u"venue"_s, m_offerUid).message(), u"entity_unknown"_s);
        QCOMPARE(make(u"offer"_s, m_showUid).message(), u"approval_not_waiting"_s);
        QCOMPARE(make(u"offer"_s, m_offerUid, {{u"person"_s, u"  "_s}}).message(), u"person_missing"_s);
        QCOMPARE(make(u"offer"_s, m_offerUid, {{u"user"_s, Cloud::uuid()}}).message(), u"member_unknown"_s);
        // A key for another program makes none.
        const QString key = object(m_cloud.rpc(u"key_create"_s, {{u"name"_s, u"Website"_s}, {u"scopes"_s, QJsonObject{{u"*"_s, u"write"_s}}}}, tokenOf(m_office->user)))[u"key"].toString();
        QCOMPARE(make(u"offer"_s, m_offerUid, {}, object(m_cloud.rpc(u"key_sign_in"_s, {{u"key"_s, key}}, {}))[u"access"].toString().toLatin1()).status, 403);
        // Lists and revocation stay within the organisation.
        const QString token = link(u"offer"_s, m_offerUid);
        const QJsonArray links = QJsonDocument::fromJson(m_cloud.rpc(u"approval_links"_s, {{u"record"_s, m_offerUid}}, tokenOf(m_office->user)).body).array();
        QCOMPARE(links.at(0)[u"state"].toString(), u"open"_s);
        QVERIFY(!QJsonDocument(links).toJson().contains(token.toLatin1()));
        QCOMPARE(m_cloud.rpc(u"approval_links"_s, {}, stranger).body.trimmed(), QByteArray("[]"));
        QCOMPARE(m_cloud.rpc(u"approval_links"_s, {}, tokenOf(m_cloud.addMember(m_org, u"artist"_s, m_artistUid))).body.trimmed(), QByteArray("[]"));
        QCOMPARE(m_cloud.rpc(u"approval_link_revoke"_s, {{u"link"_s, links.at(0)[u"id"]}}, stranger).status, 404);
        QVERIFY(open(token).canAnswer());
        QCOMPARE(m_cloud.rpc(u"approval_link_revoke"_s, {{u"link"_s, links.at(0)[u"id"]}}, tokenOf(m_office->user)).status, 200);
        QVERIFY(open(token).has(u"took this link back"_s));
    }

    void aNewLinkTakesThePlaceOfTheOldOneAndThereIsALimit()
    {
        const QString first = link(u"offer"_s, m_offerUid), second = link(u"offer"_s, m_offerUid), manager = link(u"offer"_s, m_offerUid, {{u"person"_s, u"Somebody else"_s}});
        QVERIFY(open(first).has(u"took this link back"_s));
        QVERIFY(open(second).canAnswer());
        QVERIFY(open(manager).canAnswer());
        answer(manager, u"no"_s);
        QVERIFY(open(second).has(u"does not wait"_s)); // one answer is enough
        m_cloud.sql(u"insert into sync.approval_link (hash, org_id, entity, row_id, person, language, made_by, expires_at) select sha256(i::text::bytea), '%1', 'offer', '%2', 'x', 'en', '%3', now() from generate_series(1, 100) i"_s.arg(m_org, m_offerUid, m_office->user));
        const CloudAnswer full = make(u"proposal"_s, m_proposalUid);
        QCOMPARE(full.status, 429);
        QCOMPARE(full.message(), u"too_many_links"_s);
    }
};

QTEST_GUILESS_MAIN(ApprovalLinksTest)
#include "tst_approvallinks.moc"
