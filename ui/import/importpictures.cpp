// SPDX-License-Identifier: GPL-3.0-or-later
// The states of the import page that are drawn as pictures, made from a list that overlaps with what the agency has.
#include "core/entities.h"
#include "core/store/store.h"
#include "core/store/undo.h"
#include "ui/import/duplicatepanel.h"
#include "ui/import/importpage.h"
#include "ui/import/previewview.h"

#include <QDir>
#include <QFile>
#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString cell(const Record &venue, QStringView field) { return venue.text(field).replace(u';', u','); }

    /// Twenty-six rooms of the agency as a colleague's list would have them: some the same, some newer, some mistyped, some
    /// under another name; and as many that are new.
    QString sampleOf(const std::vector<Record> &venues)
    {
        static constexpr const char *kNew[][6] = {
            {"Le Sas Gris", "Angers", "FR", "280", "paul@le-sas-gris.example", "06 45 00 71 08"},
            {"L’Entresol Vert", "Lyon", "FR", "380", "ines@entresol-vert.example", "04 72 00 33 19"},
            {"Kolenkit Zuid", "Gent", "BE", "340", "noe@kolenkit", "+32 4 200 18 40"},
            {"Het Pakhuis Oost", "Antwerpen", "BE", "700", "lotte@pakhuis-oost.example", "+32 3 200 91 16"},
            {"La Remise Bleue", "Dijon", "FR", "320", "zoe@remise-bleue.example", "03 80 00 12 47"},
            {"Teatro del Río Alto", "Sevilla", "ES", "9 80", "rocio@teatro-rio-alto.example", "+34 954 00 31 28"},
            {"Le Grand Séchoir Sud", "Annecy", "FR", "750", "hugo@sechoir-sud.example", "04 50 00 62 90"},
            {"Bunker Nord", "Toulon", "FR", "410", "lila@bunker-nord.example", "04 94 00 20 15"},
        };
        QString text = u"Lieu;Ville;Pays;Jauge;Mail;Tél;Cachet\n"_s;
        int made = 0;
        for (size_t i = 0; i < venues.size(); ++i) {
            const Record &venue = venues[i];
            QString name = cell(venue, u"name"), town = cell(venue, u"town"), mail = cell(venue, u"email"), phone = cell(venue, u"phone");
            qint64 capacity = venue.value(u"capacity").toLongLong(), fee = venue.value(u"last_fee").toLongLong() / 100;
            if (i % 5 == 1) fee += 400;
            if (i % 5 == 3) {
                name += u" Live"_s;
                mail.clear();
                phone.clear();
                capacity += 50;
            }
            if (i % 7 == 4) town = town.toUpper();
            text += QStringList{name, town, cell(venue, u"country"), capacity ? QString::number(capacity) : QString(), mail, phone, fee ? u"%1,00 €"_s.arg(fee) : QString()}.join(u';') + u'\n';
            if (i % 3 == 1) {
                const auto &row = kNew[made++ % std::size(kNew)];
                const bool wrong = made % 8 == 6;
                text += QStringList{QString::fromUtf8(row[0]), QString::fromUtf8(row[1]), QString::fromUtf8(row[2]), QString::fromUtf8(row[3]), QString::fromUtf8(row[4]),
                    QString::fromUtf8(row[5]), wrong ? u"à voir ?"_s : u"1800,00 €"_s}.join(u';') + u'\n';
            }
        }
        return text;
    }

} // namespace

QStringList ImportPage::pictureStates() const { return {QString(), u"file"_s, u"columns"_s, u"preview"_s, u"duplicate"_s, u"done"_s}; }

void ImportPage::whenSettled(std::function<void()> done, int patience)
{
    QTimer::singleShot(30, this, [this, done = std::move(done), patience] {
        const bool busy = m_session->isBusy() || m_session->isRechecking() || (m_step == Preview && (!m_model->isSettled() || m_duplicates->isLoading()));
        if (busy && patience > 0) return whenSettled(done, patience - 1);
        QTimer::singleShot(60, this, done);
    });
}

void ImportPage::showPicture(const QString &state, std::function<void()> done)
{
    // What an earlier picture imported is taken back, so that each is made of the same agency.
    const qint64 earlier = m_session->report().import;
    store()
        .write({.code = u"undo"_s}, [earlier](Connection &connection) -> Result<std::vector<Record>> {
            if (earlier) {
                FLOW_ASSIGN(const auto transaction, transactionOfImport(connection, earlier));
                NoProgress progress;
                if (transaction && !transaction->undoneBy) FLOW_TRY(undoTransaction(connection, transaction->id, progress));
            }
            QList<qint64> ids;
            FLOW_ASSIGN(Statement rows, connection.prepare("SELECT id FROM venue WHERE capacity > 0 AND email IS NOT NULL AND kind <> 'festival' ORDER BY id LIMIT 26"));
            for (;;) {
                FLOW_ASSIGN(const bool row, rows.step());
                if (!row) break;
                ids << rows.integer(0);
            }
            return Records(connection).byIds(venueEntity(), ids);
        })
        .then(this, [this, state, done](const Result<std::vector<Record>> &venues) {
            if (!venues) return done();
            if (state.isEmpty()) {
                m_session->reset();
                leave();
                return whenSettled(done);
            }
            const QString path = QDir::temp().filePath(u"Contacts salles 2026.csv"_s);
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly) || file.write(sampleOf(*venues).toUtf8()) < 0) return done();
            file.close();
            m_session->reset();
            openFiles({path});
            whenSettled([this, state, done] {
                if (state == u"file") return done();
                goTo(Columns);
                if (state == u"columns") return whenSettled(done);
                m_session->preview();
                whenSettled([this, state, done] {
                    if (state == u"done") {
                        m_session->run();
                        return whenSettled(done);
                    }
                    if (state == u"preview") shell().setPanelVisible(false);
                    whenSettled(done);
                });
            });
        });
}

} // namespace flow::ui
