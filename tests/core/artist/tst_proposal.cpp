// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/artist/proposal.h"

#include "core/base/progress.h"
#include "core/entities.h"
#include "core/store/journalreader.h"
#include "core/store/undo.h"
#include "tests/support/tempstore.h"

using namespace flow;
using namespace Qt::StringLiterals;

class TestProposal : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aProposalKeepsTheValuesOfNow();
    void approvingWritesTheChangesInOneTransaction();
    void undoingAnApprovalBringsBothBack();
    void refusingAndWithdrawingLeaveTheArtistAlone();
    void aProposalThatWasOvertakenIsNotApplied();
    void whatIsDecidedStaysDecided();
    void wrongValuesAndFieldsAreNotProposed();

private:
    Record record(const Entity &entity, qint64 id);
    Result<qint64> propose(const Values &values);

    std::unique_ptr<test::TempStore> m_store;
    qint64 m_artist = 0;
};

void TestProposal::init()
{
    m_store = std::make_unique<test::TempStore>();
    const auto id = m_store->write([](Connection &connection) {
        return Records(connection).insert(artistEntity(),
            {{u"name"_s, u"Maison Verte"_s}, {u"status"_s, u"active"_s}, {u"fee_min"_s, 280000}, {u"currency"_s, u"EUR"_s}});
    });
    QVERIFY_OK(id);
    m_artist = *id;
}

Record TestProposal::record(const Entity &entity, qint64 id)
{
    return **m_store->read([&](Connection &connection) { return Records(connection).byId(entity, id); });
}

Result<qint64> TestProposal::propose(const Values &values)
{
    return m_store->write([&](Connection &connection) { return proposeChanges(connection, m_artist, values, u"New season"_s, u"Claire"_s); },
        u"propose"_s);
}

void TestProposal::aProposalKeepsTheValuesOfNow()
{
    const auto id = propose({{u"fee_min"_s, 320000}, {u"bio"_s, u"Five voices."_s}, {u"name"_s, u"Maison Verte"_s}});
    QVERIFY_OK(id);
    const Record proposal = record(proposalEntity(), *id);
    QCOMPARE(proposal.text(u"state"), u"waiting"_s);
    QCOMPARE(proposal.text(u"proposed_by"), u"Claire"_s);
    const auto changes = proposedChanges(proposal.text(u"changes"));
    QCOMPARE(changes.size(), 2U); // the name stays the same
    QCOMPARE(changes.at(0), (ProposedChange{u"bio"_s, {}, u"Five voices."_s}));
    QCOMPARE(changes.at(1), (ProposedChange{u"fee_min"_s, 280000LL, 320000LL}));
    QCOMPARE(record(artistEntity(), m_artist).value(u"fee_min").toInt(), 280000);
}

void TestProposal::approvingWritesTheChangesInOneTransaction()
{
    const auto id = propose({{u"fee_min"_s, 320000}, {u"bio"_s, u"Five voices."_s}});
    QVERIFY_OK(id);
    QVERIFY_OK(m_store->write([&](Connection &connection) { return approveProposal(connection, *id, u"Lina"_s); }, u"approve"_s));
    const Record artist = record(artistEntity(), m_artist);
    QCOMPARE(artist.value(u"fee_min").toInt(), 320000);
    QCOMPARE(artist.text(u"bio"), u"Five voices."_s);
    const Record proposal = record(proposalEntity(), *id);
    QCOMPARE(proposal.text(u"state"), u"approved"_s);
    QCOMPARE(proposal.text(u"decided_by"), u"Lina"_s);
    const auto latest = m_store->read([](Connection &connection) { return transactions(connection, 0, 1); });
    QVERIFY_OK(latest);
    QCOMPARE(latest->front().cause, u"approve"_s);
    QCOMPARE(latest->front().rows, 2);
}

void TestProposal::undoingAnApprovalBringsBothBack()
{
    const auto id = propose({{u"fee_min"_s, 320000}});
    QVERIFY_OK(id);
    QVERIFY_OK(m_store->write([&](Connection &connection) { return approveProposal(connection, *id, u"Lina"_s); }, u"approve"_s));
    const auto latest = m_store->read([](Connection &connection) { return transactions(connection, 0, 1); });
    const qint64 transaction = latest->front().id;
    NoProgress progress;
    QVERIFY_OK((*m_store)->write({.code = u"undo"_s, .undoes = transaction},
        [&](Connection &connection) { return undoTransaction(connection, transaction, progress); }).result());
    QCOMPARE(record(artistEntity(), m_artist).value(u"fee_min").toInt(), 280000);
    QCOMPARE(record(proposalEntity(), *id).text(u"state"), u"waiting"_s);
}

void TestProposal::refusingAndWithdrawingLeaveTheArtistAlone()
{
    const auto first = propose({{u"fee_min"_s, 320000}});
    const auto second = propose({{u"fee_min"_s, 300000}});
    QVERIFY_OK(m_store->write([&](Connection &connection) { return refuseProposal(connection, *first, u"Lina"_s, u"Too soon"_s); }));
    QVERIFY_OK(m_store->write([&](Connection &connection) { return withdrawProposal(connection, *second, u"Claire"_s); }));
    QCOMPARE(record(proposalEntity(), *first).text(u"state"), u"refused"_s);
    QCOMPARE(record(proposalEntity(), *first).text(u"note"), u"Too soon"_s);
    QCOMPARE(record(proposalEntity(), *second).text(u"state"), u"withdrawn"_s);
    QCOMPARE(record(artistEntity(), m_artist).value(u"fee_min").toInt(), 280000);
}

void TestProposal::aProposalThatWasOvertakenIsNotApplied()
{
    const auto id = propose({{u"fee_min"_s, 320000}, {u"bio"_s, u"Five voices."_s}});
    QVERIFY_OK(m_store->write([&](Connection &connection) {
        return Records(connection).update(artistEntity(), m_artist, {{u"fee_min"_s, 290000}});
    }));
    const auto approved = m_store->write([&](Connection &connection) { return approveProposal(connection, *id, u"Lina"_s); });
    QVERIFY(!approved);
    QCOMPARE(approved.error(), (Error{ErrorCode::Conflict, {u"fee_min"_s}}));
    const Record artist = record(artistEntity(), m_artist);
    QCOMPARE(artist.value(u"fee_min").toInt(), 290000);
    QVERIFY(artist.text(u"bio").isEmpty());
    QCOMPARE(record(proposalEntity(), *id).text(u"state"), u"waiting"_s);
}

void TestProposal::whatIsDecidedStaysDecided()
{
    const auto id = propose({{u"fee_min"_s, 320000}});
    QVERIFY_OK(m_store->write([&](Connection &connection) { return refuseProposal(connection, *id, u"Lina"_s); }));
    const auto approved = m_store->write([&](Connection &connection) { return approveProposal(connection, *id, u"Lina"_s); });
    QVERIFY(!approved);
    QCOMPARE(approved.error(), (Error{ErrorCode::Conflict, {u"state"_s}}));
}

void TestProposal::wrongValuesAndFieldsAreNotProposed()
{
    QVERIFY(!propose({{u"name"_s, QVariant()}})); // a name is required
    QVERIFY(!propose({{u"color"_s, 3}})); // internal
    QVERIFY(!propose({{u"nothing"_s, 3}}));
    QVERIFY(!propose({{u"fee_min"_s, 280000}})); // as it is
}

QTEST_GUILESS_MAIN(TestProposal)
#include "tst_proposal.moc"
