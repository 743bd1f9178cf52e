// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/dictionary.h"
#include "core/import/profile/recognise.h"
#include "core/import/value/email.h"
#include "core/import/value/link.h"
#include "core/import/value/place.h"
#include "core/import/value/text.h"

#include <QDir>
#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

// Rows separated by line ends, cells by '|'.
TableSample table(const QString &text, const QString &fileName = u"list.csv"_s)
{
    TableSample sample;
    sample.fileName = fileName;
    qint64 line = 0;
    for (const QString &row : text.split(u'\n')) {
        SampleRow cells;
        for (const QString &cell : row.split(u'|')) cells.push_back({cell.isEmpty() ? CellKind::Empty : CellKind::Text, cell.toStdString()});
        sample.rows.push_back(cells);
        sample.lines.push_back(++line);
    }
    return sample;
}

// "Header->entity.field@role#slot" of every mapped column.
QStringList told(const Mapping &mapping)
{
    QStringList all;
    for (const ColumnMapping &c : mapping.columns) {
        if (!c.isMapped()) continue;
        QString t = c.header + u"->"_s + c.entity + u'.' + c.field;
        if (!c.role.isEmpty()) t += u'@' + c.role;
        if (c.slot) t += u'#' + QString::number(c.slot);
        all << t;
    }
    return all;
}

QString target(const Mapping &mapping, const QString &header)
{
    for (const ColumnMapping &c : mapping.columns)
        if (c.header == header) return c.isMapped() ? c.entity + u'.' + c.field + (c.role.isEmpty() ? QString() : u'@' + c.role) : QString();
    return u"no such column"_s;
}

RecogniseOptions remembering(std::vector<Mapping> mappings) { return {.remembered = std::make_shared<const RememberedMappings>(std::move(mappings))}; }

bool hasNote(const Mapping &m, const QString &code)
{
    return std::ranges::any_of(m.notes, [&](const MappingNote &n) { return n.code == code; });
}

std::optional<TableSample> corpus(const QString &path, size_t rows = 400)
{
    const QString file = qEnvironmentVariable("FLOWSTAGE_SHARED") + u"/corpora/"_s + path;
    if (!QFile::exists(file)) return {};
    SampleSink sink(QFileInfo(file).fileName(), rows);
    NoProgress progress;
    const auto info = readSource(file, {}, sink, progress);
    if (!info) qWarning() << info.error().detail << info.error().args;
    auto tables = sink.take();
    if (!info || tables.empty()) return {};
    return std::move(tables[0]);
}

} // namespace

class RecogniseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headersAreUnderstood_data();
    void headersAreUnderstood();
    void aVenueListInFrenchMakesVenuesAndContacts();
    void mailAndMobileBehindAProgrammerAreTheirs();
    void venueListsInOtherLanguages_data();
    void venueListsInOtherLanguages();
    void aTitleAndBlankRowsAboveTheHeaderArePassedOver();
    void twoHeaderRowsAreJoined();
    void partsUnderOneHeadingAreWhatTheySay();
    void personsOfARowAreToldApart_data();
    void personsOfARowAreToldApart();
    void aHeaderThatIsMergedDownwardsNamesItsColumn();
    void aFirstRowOfWordsIsNoSecondHeader();
    void aTableWithoutAHeaderIsReadFromItsValues();
    void kindsAreGuessed_data();
    void kindsAreGuessed();
    void mailchimpStateComesFromTheFileName();
    void translatedBelieveIsKnownByItsColumns();
    void datesDecideTheirOrderFromAllValues();
    void lostZerosAreSeen();
    void overridesWin();
    void mappingsAreRemembered();
    void nearlyTheSameColumnsGoWhereTheyWent();
    void aNewColumnThatChangesWhatTheRowsAreIsNotRecalled();
    void aHeaderRowThatWasChosenIsFoundAgain();
    void aMappingSurvivesJson();
    void rowsThatAreNoDataAreTold();
    void arbitraryTablesAreNobodys_data();
    void arbitraryTablesAreNobodys();
    void theFestivalListMapsRight();
    void theLondonListMapsRightAndDoubtsItsDatum();
    void theWhiteStripesShowsMapRight();
    void theExportsAreRecognised();
    void theFestivalCellsAreReadOrTold();
};

void RecogniseTest::headersAreUnderstood_data()
{
    QTest::addColumn<QString>("meaning");
    const auto row = [](const char *header, const char *meaning) { QTest::newRow(header) << QString::fromLatin1(meaning); };
    row("Lieu", "venue_name"); row("Salle", "venue_name"); row("Veranstaltungsort", "venue_name"); row("Sala", "venue_name");
    row("Jauge", "capacity"); row("Cap.", "capacity"); row("Aforo", "capacity"); row("Kapazität", "capacity"); row("Capacité max", "capacity");
    row("Ville", "town"); row("CIUDAD", "town"); row("Stadt", "town"); row("CP", "postcode"); row("PLZ", "postcode"); row("Code postal", "postcode");
    row("Prog.", "person_name"); row("Programmateur", "person_name"); row("Tél", "phone"); row("Tél. portable", "mobile"); row("Teléfono", "phone");
    row("Cachet", "fee"); row("Gage", "fee"); row("Caché", "fee"); row("E-Mail", "email"); row("Courriel", "email"); row("Correo electrónico", "email");
    row("Date de naissance", "birthday"); row("N° de commande", "order_number"); row("Capcity", "capacity"); row("Adress", "street");
    row("code_postal_de_la_commune", "postcode"); row("Nom de la salle", "venue_name"); row("Site Web", "website"); row("zzz", "");
}

void RecogniseTest::headersAreUnderstood()
{
    QFETCH(QString, meaning);
    QCOMPARE(QString::fromUtf8(headerMeaning(QTest::currentDataTag()).concept_), meaning);
}

void RecogniseTest::aVenueListInFrenchMakesVenuesAndContacts()
{
    const auto mapping = recognise(table(u"Salle|Ville|CP|Jauge|Style|Tél salle|Contact|Mail|Portable|Mail technique|Remarques\n"
                                         "La Vapeur|Dijon|21000|1200|Rock|03 80 48 86 00|Léa Martin|lea@vapeur.example|06 12 34 56 78|tech@vapeur.example|ok\n"
                                         "Le Molotov|Marseille|13006|250|Punk|04 91 00 00 00|Jo Roux|jo@molotov.example|06 22 34 56 78||"_s));
    QVERIFY(mapping);
    QCOMPARE(mapping->kind, TableKind::Venues);
    QCOMPARE(told(*mapping), (QStringList{u"Salle->venue.name"_s, u"Ville->venue.town"_s, u"CP->venue.postcode"_s, u"Jauge->venue.capacity"_s,
        u"Style->venue.genres"_s, u"Tél salle->venue.phone"_s, u"Contact->contact.name@person"_s, u"Mail->contact.email"_s,
        u"Portable->contact.mobile"_s, u"Mail technique->contact.email#1"_s, u"Remarques->venue.notes"_s}));
    QCOMPARE(mapping->find(u"contact", u"email", 1)->hint, u"technical"_s);
    QVERIFY(mapping->confidence > 0.7);
}

void RecogniseTest::mailAndMobileBehindAProgrammerAreTheirs()
{
    const auto mapping = recognise(table(u"Salle|Ville|Programmateur|Mobile|Courriel|Régisseur|Tél\n"
                                         "La Vapeur|Dijon|Léa Martin|06 12 34 56 78|lea@vapeur.example|Jo Roux|06 22 34 56 78\n"
                                         "Le Molotov|Marseille|Ana Gil|06 32 34 56 78|ana@molotov.example|Bo Lee|06 42 34 56 78"_s));
    QVERIFY(mapping);
    QCOMPARE(told(*mapping), (QStringList{u"Salle->venue.name"_s, u"Ville->venue.town"_s, u"Programmateur->contact.name@person"_s, u"Mobile->contact.mobile"_s,
        u"Courriel->contact.email"_s, u"Régisseur->contact.name@person#1"_s, u"Tél->contact.phone#1"_s}));
}

void RecogniseTest::venueListsInOtherLanguages_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("english") << u"Venue|Town|Country|Capacity|Website|Booker|Email\nThe Lexington|London|UK|200|thelexington.example|Ann Lee|ann@lex.example"_s;
    QTest::newRow("spanish") << u"Sala|Ciudad|País|Aforo|Web|Programador|Correo electrónico\nSidecar|Barcelona|España|300|sidecar.example|Ana Gil|ana@sid.example"_s;
    QTest::newRow("german") << u"Veranstaltungsort|Stadt|Land|Kapazität|Webseite|Ansprechpartner|E-Mail\nMolotow|Hamburg|Deutschland|400|molotow.example|Uwe Kurz|uwe@mol.example"_s;
}

void RecogniseTest::venueListsInOtherLanguages()
{
    QFETCH(QString, text);
    const auto mapping = recognise(table(text));
    QVERIFY(mapping);
    QCOMPARE(mapping->kind, TableKind::Venues);
    for (const auto &[entity, field] : {std::pair{u"venue"_s, u"name"_s}, {u"venue"_s, u"town"_s}, {u"venue"_s, u"country"_s}, {u"venue"_s, u"capacity"_s},
             {u"venue"_s, u"website"_s}, {u"contact"_s, u"name"_s}})
        QVERIFY2(mapping->find(entity, field), qPrintable(field + u": "_s + told(*mapping).join(u' ')));
}

void RecogniseTest::aTitleAndBlankRowsAboveTheHeaderArePassedOver()
{
    const auto mapping = recognise(table(u"Fichier salles 2026||\n||\nmis à jour le 12/03/2026||\nSalle|Ville|Jauge\nLa Vapeur|Dijon|1200\nLe Temps Machine|Joué-lès-Tours|650"_s));
    QCOMPARE(mapping->headerRow, 3);
    QCOMPARE(mapping->firstDataRow(), 4);
    QCOMPARE(mapping->kind, TableKind::Venues);
}

void RecogniseTest::twoHeaderRowsAreJoined()
{
    const auto mapping = recognise(table(u"Salle||Contact||\nNom|Ville|Nom|Email|Tél\nLa Vapeur|Dijon|Léa Martin|lea@vapeur.example|06 12 34 56 78"_s));
    QCOMPARE(mapping->headerRow, 0);
    QCOMPARE(mapping->headerRows, 2);
    QVERIFY(hasNote(*mapping, u"twoHeaderRows"_s));
    QCOMPARE(target(*mapping, u"Salle Nom"_s), u"venue.name"_s);
    QCOMPARE(target(*mapping, u"Contact Nom"_s), u"contact.name@person"_s);
    QCOMPARE(target(*mapping, u"Contact Email"_s), u"contact.email"_s);
}

void RecogniseTest::partsUnderOneHeadingAreWhatTheySay()
{
    const auto mapping = recognise(table(u"Lieu||Adresse||||Contact||Divers||\nNom|Type|Rue|CP|Ville|Pays|Programmateur|Mail|Jauge|Style|Remarques\n"
                                         "La Vapeur|SMAC|42 av. de Stalingrad|21000|Dijon|France|Léa Martin|lea@vapeur.example|1200|rock|fermé le lundi"_s));
    QCOMPARE(told(*mapping), (QStringList{u"Lieu Nom->venue.name"_s, u"Lieu Type->venue.kind"_s, u"Adresse Rue->venue.street"_s, u"Adresse CP->venue.postcode"_s, u"Adresse Ville->venue.town"_s,
                                 u"Adresse Pays->venue.country"_s, u"Contact Programmateur->contact.name@person"_s, u"Contact Mail->contact.email"_s, u"Divers Jauge->venue.capacity"_s,
                                 u"Divers Style->venue.genres"_s, u"Divers Remarques->venue.notes"_s}));
}

void RecogniseTest::personsOfARowAreToldApart_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("slots");
    QTest::newRow("numbers") << u"Lieu|Ville|Contact 1|Mail 1|Tél 1|Contact 2|Mail 2|Tél 2"_s << u"name#0 email#0 phone#0 name#1 email#1 phone#1"_s;
    QTest::newRow("numbers, by kind") << u"Lieu|Ville|Contact 1|Contact 2|Mail 1|Mail 2|Tél 1|Tél 2"_s << u"name#0 name#1 email#0 email#1 phone#0 phone#1"_s;
    QTest::newRow("the first without") << u"Lieu|Ville|Contact|Mail|Tél|Contact 2|Mail 2|Tél 2"_s << u"name#0 email#0 phone#0 name#1 email#1 phone#1"_s;
    QTest::newRow("the same words again") << u"Lieu|Ville|Contact|Mail|Tél|Contact|Mail|Tél"_s << u"name#0 email#0 phone#0 name#1 email#1 phone#1"_s;
    QTest::newRow("one with two mails") << u"Lieu|Ville|Contact|Mail 1|Mail 2|Tél 1|Tél 2|Portable"_s << u"name#0 email#0 email2#0 phone#0 phone3#0 mobile#0"_s;
    QTest::newRow("mail before the name") << u"Lieu|Ville|Mail prog|Contact prog|Tél prog|Contact technique|Mail tech|Tél tech"_s << u"email#0 name#0 phone#0 name#1 email#1 phone#1"_s;
}

void RecogniseTest::personsOfARowAreToldApart()
{
    QFETCH(QString, header);
    const auto mapping = recognise(table(header + u"\nLe Quai|Angers|||||\nLa Vapeur|Dijon|||||"_s), {.kind = TableKind::Venues});
    QStringList found;
    for (const ColumnMapping &column : mapping->columns)
        if (column.entity == "contact"_L1) found << column.field + u'#' + QString::number(column.slot);
    QTEST(found.join(u' '), "slots");
}

void RecogniseTest::aHeaderThatIsMergedDownwardsNamesItsColumn()
{
    const QString rows = u"\nLa Vapeur|Dijon|21000|Léa Martin|06 12 34 56 78|déjà jouée\nLe Chabada|Angers|49000|Jo Roux|06 22 34 56 78|rappeler"_s;
    // The groups have the longer row, or the names within them have.
    const auto above = recognise(table(u"Carnet 2026|||||\nSalle|Ville|CP|Contact||Notes\n|||Nom|Tél|"_s + rows));
    QCOMPARE(above->headerRow, 1);
    QCOMPARE(above->headerRows, 2);
    QCOMPARE(told(*above), (QStringList{u"Salle->venue.name"_s, u"Ville->venue.town"_s, u"CP->venue.postcode"_s, u"Contact Nom->contact.name@person"_s, u"Contact Tél->contact.phone"_s, u"Notes->venue.notes"_s}));
    const auto below = recognise(table(u"Carnet 2026|||||\nLieu|||Contact||Notes\nNom|Ville|CP|Nom|Tél|"_s + rows));
    QCOMPARE(below->headerRow, 1);
    QCOMPARE(below->headerRows, 2);
    QCOMPARE(told(*below), (QStringList{u"Lieu Nom->venue.name"_s, u"Lieu Ville->venue.town"_s, u"Lieu CP->venue.postcode"_s, u"Contact Nom->contact.name@person"_s, u"Contact Tél->contact.phone"_s, u"Notes->venue.notes"_s}));
}

void RecogniseTest::aFirstRowOfWordsIsNoSecondHeader()
{
    const auto mapping = recognise(table(u"Salle|Ville||Notes\nLa Vapeur|Dijon||\nLe Chabada||Angers|ville en C"_s));
    QCOMPARE(mapping->headerRows, 1);
}

void RecogniseTest::aTableWithoutAHeaderIsReadFromItsValues()
{
    const auto mapping = recognise(table(u"Léa Martin|lea@vapeur.example|06 12 34 56 78\nJo Roux|jo@molotov.example|06 22 34 56 78\nAna Gil|ana@sid.example|07 22 34 56 78"_s));
    QCOMPARE(mapping->headerRow, -1);
    QCOMPARE(mapping->firstDataRow(), 0);
    QVERIFY(hasNote(*mapping, u"noHeader"_s));
    QCOMPARE(mapping->kind, TableKind::Contacts);
    QCOMPARE(told(*mapping), (QStringList{u"Column A->contact.name@person"_s, u"Column B->contact.email"_s, u"Column C->contact.phone"_s}));
}

void RecogniseTest::kindsAreGuessed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text << QString::fromLatin1(name).section(u' ', 0, 0); };
    row("artists", u"Artist|Genre|Home town|Fee min|Spotify\nLes Oiseaux|Folk|Lyon|800|https://open.spotify.example/a"_s);
    row("contacts", u"Prénom|Nom|Société|Fonction|Email|Mobile\nLéa|Martin|La Vapeur|Programmatrice|lea@v.example|06 12 34 56 78"_s);
    row("fans", u"Email|First name|Newsletter|Birthday\na@b.example|Ann|yes|1990-01-02"_s);
    row("orders", u"Order number|Order date|Email|Product|Quantity|Total\n1001|2024-05-01|a@b.example|Tee|1|25.00"_s);
    row("shows", u"Date|Ville|Salle|Cachet|Statut\n12/03/2026|Dijon|La Vapeur|800|confirmé"_s);
    row("deals", u"Deal name|Stage|Amount|Close date|Contact\nOiseaux x Vapeur|offer|800|2026-03-12|Léa Martin"_s);
    row("companies", u"Raison sociale|SIRET|N° TVA|Adresse|Ville\nOiseaux Prod|12345678900012|FR123|1 rue|Lyon"_s);
    row("royalties", u"Titre morceau|ISRC|UPC|Store|Mois vente|Revenus\nX|FRX012400001|123|Spotify|2024-05|0.12"_s);
    row("fans list", u"email|name\na@b.example|Ann Lee\nb@c.example|Bob Ray"_s);
}

void RecogniseTest::kindsAreGuessed()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    const auto mapping = recognise(table(text));
    QVERIFY(mapping);
    QVERIFY2(kindName(mapping->kind) == kind, qPrintable(kindName(mapping->kind) + u": "_s + told(*mapping).join(u' ')));
}

void RecogniseTest::mailchimpStateComesFromTheFileName()
{
    const QString text = u"Email Address|First Name|MEMBER_RATING|OPTIN_TIME|LEID|EUID|TAGS\na@b.example|Ann|2|2024-01-02 03:04:05|1|x|"_s;
    QCOMPARE(recognise(table(text, u"subscribed_email_audience_export_0a1b.csv"_s))->listState, u"subscribed"_s);
    QCOMPARE(recognise(table(text, u"unsubscribed_email_audience_export_0a1b.csv"_s))->listState, u"unsubscribed"_s);
    QCOMPARE(recognise(table(text, u"cleaned_email_audience_export_0a1b.csv"_s))->listState, u"cleaned"_s);
    QCOMPARE(recognise(table(text, u"non-subscribed_email_audience_export_0a1b.csv"_s))->listState, u"non-subscribed"_s);
    const auto unknown = recognise(table(text, u"export.csv"_s));
    QVERIFY(unknown->listState.isEmpty());
    QVERIFY(hasNote(*unknown, u"stateUnknown"_s));
}

void RecogniseTest::translatedBelieveIsKnownByItsColumns()
{
    QString text = u"Отчетный месяц|Месяц|Платформа|Страна|Лейбл|Артист|Релиз|Трек|UPC|ISRC|Каталог|Подписка|Тип релиза|Тип продажи|Количество|Валюта|Цена|Сбор|Валовый|Доля|Чистый"_s;
    for (int i = 0; i < 3; ++i)
        text += u"\n2026/05/01|2026/03/01|Spotify|KZ|L|Les Oiseaux|R|T|3610000000001|FRX012400001|C1|Premium|Album|Stream|12|EUR|0.001|0|0.5|0.7|0.35"_s;
    const auto mapping = recognise(table(text));
    QCOMPARE(mapping->profileId, u"believe"_s);
    QCOMPARE(target(*mapping, u"ISRC"_s), u"royalty.isrc"_s);
    QCOMPARE(target(*mapping, u"Чистый"_s), u"royalty.net_micros"_s);
}

void RecogniseTest::datesDecideTheirOrderFromAllValues()
{
    const QString head = u"Date|Ville|Salle\n03/02/1999|Dijon|La Vapeur\n"_s;
    QCOMPARE(recognise(table(head + u"14/08/1997|Lyon|Sonic"_s))->find(u"show", u"day")->dateOrder, value::DateOrder::DayFirst);
    QCOMPARE(recognise(table(head + u"08/14/1997|Lyon|Sonic"_s))->find(u"show", u"day")->dateOrder, value::DateOrder::MonthFirst);
    QCOMPARE(recognise(table(head + u"05/04/1997|Lyon|Sonic"_s))->find(u"show", u"day")->dateOrder, value::DateOrder::Unknown);
    const auto hasMixed = [&](const QString &rows) {
        return std::ranges::any_of(recognise(table(head + rows))->notes, [](const MappingNote &note) { return note.code == "mixedDateOrders"_L1; });
    };
    QVERIFY(hasMixed(u"08/14/1997|Lyon|Sonic\n14/08/1997|Lyon|Sonic\n03/04/1997|Lyon|Sonic"_s));
    QVERIFY(!hasMixed(u"14/08/1997|Lyon|Sonic\n03/04/1997|Lyon|Sonic"_s));
}

void RecogniseTest::lostZerosAreSeen()
{
    const auto lost = recognise(table(u"Salle|Ville|CP\nA|Bourg|1000\nB|Dijon|21000\nC|Lyon|69001"_s));
    QVERIFY(lost->find(u"venue", u"postcode")->leadingZeros);
    const auto kept = recognise(table(u"Salle|Ville|CP\nA|Bourg|01000\nB|Dijon|2100\nC|Lyon|69001"_s));
    QVERIFY(!kept->find(u"venue", u"postcode")->leadingZeros);
}

void RecogniseTest::overridesWin()
{
    const TableSample sample = table(u"Salle|Ville|Truc\nLa Vapeur|Dijon|1200\nSonic|Lyon|200"_s);
    const auto mapping = recognise(sample, {.overrides = {u"capacity=Truc"_s, u"contact.name=B"_s}});
    QVERIFY(mapping);
    QCOMPARE(target(*mapping, u"Truc"_s), u"venue.capacity"_s);
    QCOMPARE(target(*mapping, u"Ville"_s), u"contact.name"_s);
    QCOMPARE(target(*recognise(sample, {.overrides = {u"ignore=Ville"_s}}), u"Ville"_s), QString());
    for (const QString &wrong : {u"capacity"_s, u"nonsense=Ville"_s, u"capacity=Nowhere"_s, u"=Ville"_s}) {
        const auto refused = recognise(sample, {.overrides = {wrong}});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Usage);
    }
    QCOMPARE(recognise(sample, {.profileId = u"no_such"_s}).error().code, ErrorCode::Usage);
}

void RecogniseTest::mappingsAreRemembered()
{
    const TableSample sample = table(u"Salle|Ville|Truc\nLa Vapeur|Dijon|1200\nSonic|Lyon|200"_s);
    const auto first = recognise(sample, {.overrides = {u"capacity=Truc"_s}});
    const TableSample later = table(u"Liste 2027||\nsalle|VILLE|truc\nLe Bikini|Toulouse|1500\nX|Y|3"_s);
    const auto again = recognise(later, remembering({*first}));
    QCOMPARE(target(*again, u"truc"_s), u"venue.capacity"_s);
    QCOMPARE(again->headerRow, 1);
    QVERIFY(hasNote(*again, u"rememberedMapping"_s));
}

void RecogniseTest::nearlyTheSameColumnsGoWhereTheyWent()
{
    const auto first = recognise(table(u"Salle|Ville|Truc|Bidule\nLa Vapeur|Dijon|1200|Ann\nSonic|Lyon|200|Bo"_s), {.overrides = {u"capacity=Truc"_s, u"contact.name=Bidule"_s}});
    // Another order.
    const auto turned = recognise(table(u"Truc|Bidule|Ville|Salle\n1500|Cy|Toulouse|Le Bikini\n90|Di|Brest|Vauban"_s), remembering({*first}));
    QCOMPARE(target(*turned, u"Truc"_s), u"venue.capacity"_s);
    QCOMPARE(target(*turned, u"Bidule"_s), u"contact.name"_s);
    QCOMPARE(target(*turned, u"Salle"_s), u"venue.name"_s);
    QVERIFY(hasNote(*turned, u"rememberedColumns"_s));
    QCOMPARE(turned->idsOf, first->fingerprint); // numbers of other programs mean the same
    // One more, which is guessed; one of a place that is taken goes nowhere.
    const auto more = recognise(table(u"Salle|Ville|Téléphone|Truc|Bidule\nLe Bikini|Toulouse|0561000000|1500|Cy"_s), remembering({*first}));
    QCOMPARE(target(*more, u"Truc"_s), u"venue.capacity"_s);
    QCOMPARE(target(*more, u"Téléphone"_s).section(u'.', 1), u"phone"_s);
    const auto taken = recognise(table(u"Salle|Ville|Jauge|Truc|Bidule\nLe Bikini|Toulouse|1400|1500|Cy"_s), remembering({*first}));
    QCOMPARE(target(*taken, u"Truc"_s), u"venue.capacity"_s);
    QCOMPARE(target(*taken, u"Jauge"_s), QString());
    // One fewer; and what refused rows bring back counts for nothing.
    const auto fewer = recognise(table(u"Salle|Ville|Truc\nLe Bikini|Toulouse|1500"_s), remembering({*first}));
    QCOMPARE(target(*fewer, u"Truc"_s), u"venue.capacity"_s);
    const auto refused = recognise(table(u"Salle|Ville|Truc|Bidule|import_line|import_reason\nLe Bikini|Toulouse|1500|Cy|7|why"_s), remembering({*first}));
    QCOMPARE(target(*refused, u"Bidule"_s), u"contact.name"_s);
    // Two columns of four are another table, and so are few that happen to be called the same.
    const auto other = recognise(table(u"Salle|Ville|Machin|Chose\nLe Bikini|Toulouse|1500|Cy"_s), remembering({*first}));
    QVERIFY(!hasNote(*other, u"rememberedColumns"_s));
}

void RecogniseTest::aNewColumnThatChangesWhatTheRowsAreIsNotRecalled()
{
    auto people = recognise(table(u"Name|Town|Email\nAnn Lee|Dijon|ann@a.example\nBo Ray|Lyon|bo@b.example"_s), {.kind = TableKind::Fans});
    const auto rooms = recognise(table(u"Name|Town|Email|Capacity|Stage width\nLa Vapeur|Dijon|a@a.example|1200|12\nSonic|Lyon|b@b.example|200|6"_s), remembering({*people}));
    QCOMPARE(rooms->kind, TableKind::Venues);
    // One that does not say anything new about them leaves the kind that was chosen.
    const auto fans = recognise(table(u"Name|Town|Email|Remarks\nCy Doe|Dijon|cy@a.example|met in May"_s), remembering({*people}));
    QCOMPARE(fans->kind, TableKind::Fans);
}

void RecogniseTest::aHeaderRowThatWasChosenIsFoundAgain()
{
    const QString title = u"Nom|Ville|Tél\nà appeler||\nQui|Où|Quoi\nLa Vapeur|Dijon|1200\nSonic|Lyon|200"_s;
    QCOMPARE(recognise(table(title))->headerRow, 0);
    const auto chosen = recognise(table(title), {.kind = TableKind::Venues, .overrides = {u"capacity=Quoi"_s, u"name=Qui"_s, u"town=Où"_s}, .header = HeaderPlace{3, 1}});
    QVERIFY(chosen);
    QCOMPARE(chosen->headerRow, 2);
    QCOMPARE(chosen->columns[2].header, u"Quoi"_s);
    const auto again = recognise(table(u"\n"_s + title), remembering({*chosen}));
    QCOMPARE(again->headerRow, 3);
    QCOMPARE(target(*again, u"Quoi"_s), u"venue.capacity"_s);
    // None at all, two rows, and a line that is not there.
    const auto none = recognise(table(title), {.header = HeaderPlace{0, 0}});
    QCOMPARE(none->headerRow, -1);
    QCOMPARE(none->firstDataRow(), 0);
    const auto two = recognise(table(u"Salle||Contact|\nNom|Ville|Nom|Mail\nLa Vapeur|Dijon|Ann|a@a.example"_s), {.header = HeaderPlace{1, 2}});
    QCOMPARE(two->firstDataRow(), 2);
    QCOMPARE(two->columns[3].header, u"Contact Mail"_s);
    QCOMPARE(recognise(table(title), {.header = HeaderPlace{77, 1}}).error().code, ErrorCode::Usage);
}

void RecogniseTest::aMappingSurvivesJson()
{
    const auto mapping = recognise(table(u"Date|Ville|Salle|Cachet\n14/08/1997|Dijon|La Vapeur|1.200,50\n15/08/1997|Lyon|Sonic|800"_s));
    const auto back = mappingFromJson(toJson(*mapping));
    QVERIFY(back);
    QCOMPARE(*back, *mapping);
    QVERIFY(!mappingFromJson({}));
}

void RecogniseTest::rowsThatAreNoDataAreTold()
{
    const TableSample sample = table(u"id|Created date (UTC)|Amount|Amount Refunded|Currency|Status|Customer Email\npi_1|2026-06-05 20:38:34|12.00|0.00|eur|Paid|a@b.example"_s);
    const auto mapping = recognise(sample);
    QCOMPARE(mapping->profileId, u"stripe_payments_new"_s);
    const RowFilter filter(*mapping, sample);
    const auto judge = [&](const char *row, std::string_view *why = nullptr) {
        std::vector<std::string> texts;
        for (const QString &t : QString::fromUtf8(row).split(u'|')) texts.push_back(t.toStdString());
        std::vector<Cell> cells;
        for (const std::string &t : texts) cells.push_back({t.empty() ? CellKind::Empty : CellKind::Text, t, 0});
        std::string_view reason;
        const auto verdict = filter.judge(cells, reason);
        if (why) *why = reason;
        return verdict;
    };
    std::string_view reason;
    QCOMPARE(judge("pi_2|2026-06-05 20:38:34|12.00|0.00|eur|Paid|a@b.example"), RowFilter::Row::Data);
    QCOMPARE(judge("pi_3|2026-06-05 20:38:34|12.00|0.00|eur|Failed|a@b.example", &reason), RowFilter::Row::Skipped);
    QCOMPARE(reason, std::string_view("failedPayment"));
    QCOMPARE(judge("||  |||"), RowFilter::Row::Blank);
    QCOMPARE(judge("id|Created date (UTC)|Amount|Amount Refunded|Currency|Status|Customer Email"), RowFilter::Row::RepeatedHeader);
    QCOMPARE(judge("TOTALI||24.00||||"), RowFilter::Row::Footer);
    QCOMPARE(judge("Rounding Adjustment||0.01||||"), RowFilter::Row::Data);
    QCOMPARE(judge("Total|Paris|France|Club|x|y|z"), RowFilter::Row::Data); // a venue of that name
}

void RecogniseTest::arbitraryTablesAreNobodys_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("temperatures") << u"station|t_min|t_max\nA|1.2|3.4\nB|2.2|4.4"_s;
    QTest::newRow("matrix") << u"1|2|3\n4|5|6\n7|8|9"_s;
    QTest::newRow("recipe") << u"Flour|500 g\nSugar|100 g\nEggs|3"_s;
    QTest::newRow("server log") << u"level|message|thread\nINFO|started|main\nWARN|slow|worker-1"_s;
    QTest::newRow("budget") << u"|Q1|Q2|Q3\nRent|100|100|100\nFood|50|60|70"_s;
    QTest::newRow("chemistry") << u"element|symbol|atomic mass\nHydrogen|H|1.008\nHelium|He|4.0026"_s;
    QTest::newRow("empty") << u""_s;
    QTest::newRow("prose") << u"Once upon a time\nthere was a band\nthat toured"_s;
}

void RecogniseTest::arbitraryTablesAreNobodys()
{
    QFETCH(QString, text);
    const auto mapping = recognise(table(text));
    QVERIFY(mapping);
    QCOMPARE(mapping->profileId, u"generic"_s);
    QVERIFY2(mapping->confidence < 0.5, qPrintable(kindName(mapping->kind) + u' ' + told(*mapping).join(u' ')));
}

void RecogniseTest::theFestivalListMapsRight()
{
    const auto sample = corpus(u"venues/france_festivals_datagouv.csv"_s);
    if (!sample) QSKIP("the shared corpora are not here");
    const auto m = recognise(*sample);
    QVERIFY(m);
    QCOMPARE(m->kind, TableKind::Venues);
    QCOMPARE(target(*m, u"nom_du_festival"_s), u"venue.name"_s);
    QCOMPARE(target(*m, u"commune_principale_de_deroulement"_s), u"venue.town"_s);
    QCOMPARE(target(*m, u"code_postal_de_la_commune_principale_de_deroulement"_s), u"venue.postcode"_s);
    QCOMPARE(target(*m, u"region_principale_de_deroulement"_s), u"venue.region"_s);
    QCOMPARE(target(*m, u"adresse_postale"_s), u"venue.street"_s);
    QCOMPARE(target(*m, u"site_internet_du_festival"_s), u"venue.website"_s);
    QCOMPARE(target(*m, u"adresse_e_mail"_s), u"venue.email"_s);
    QCOMPARE(target(*m, u"annee_de_creation_du_festival"_s), u"venue.founded"_s);
    QCOMPARE(target(*m, u"discipline_dominante"_s), u"venue.genres"_s);
    QCOMPARE(target(*m, u"sous_categorie_musique"_s), u"venue.genres@append"_s);
    QCOMPARE(target(*m, u"periode_principale_de_deroulement_du_festival"_s), u"venue.period"_s);
    QCOMPARE(target(*m, u"geocodage_xy"_s), u"venue.latitude@coordinates"_s);
    for (const auto &unmapped : {u"code_insee_commune"_s, u"libelle_epci_collage_en_valeur"_s, u"decennie_de_creation_du_festival"_s, u"numero_de_voie"_s})
        QCOMPARE(target(*m, unmapped), QString());
}

void RecogniseTest::theLondonListMapsRightAndDoubtsItsDatum()
{
    const auto sample = corpus(u"venues/london_music_venues_gla.csv"_s);
    if (!sample) QSKIP("the shared corpora are not here");
    const auto m = recognise(*sample);
    QCOMPARE(m->kind, TableKind::Venues);
    QCOMPARE(target(*m, u"name"_s), u"venue.name"_s);
    QCOMPARE(target(*m, u"website"_s), u"venue.website"_s);
    QCOMPARE(target(*m, u"address1"_s), u"venue.street"_s);
    QCOMPARE(target(*m, u"latitude"_s), u"venue.latitude"_s);
    QCOMPARE(target(*m, u"longitude"_s), u"venue.longitude"_s);
    QCOMPARE(m->find(u"venue", u"latitude")->hint, u"osgb36"_s);
    QVERIFY(hasNote(*m, u"datumOsgb36"_s));
}

void RecogniseTest::theWhiteStripesShowsMapRight()
{
    const auto sample = corpus(u"tours/white_stripes_shows_1997_2007.csv"_s);
    if (!sample) QSKIP("the shared corpora are not here");
    const auto m = recognise(*sample);
    QCOMPARE(m->kind, TableKind::Shows);
    QCOMPARE(told(*m), (QStringList{u"id->show.external_id"_s, u"location->show.town"_s, u"date->show.day"_s, u"venue->show.venue_name"_s}));
    QCOMPARE(m->find(u"show", u"day")->dateOrder, value::DateOrder::DayFirst);
    QCOMPARE(m->find(u"show", u"town")->hint, u"town, region"_s);
}

void RecogniseTest::theExportsAreRecognised()
{
    const std::map<QString, QString> wanted{{u"google_contacts_2024_labels.csv"_s, u"google_contacts_new"_s},
        {u"outlook_contacts_fr_semicolon_cp1252.csv"_s, u"outlook_desktop_fr"_s}, {u"subscribed_email_audience_export_0a1b2c.csv"_s, u"mailchimp_audience"_s},
        {u"shopify_orders_export_1.csv"_s, u"shopify_orders"_s}};
    for (const auto &[file, profile] : wanted) {
        const auto sample = corpus(u"exports/"_s + file);
        if (!sample) QSKIP("the shared corpora are not here");
        const auto m = recognise(*sample);
        QCOMPARE(m->profileId, profile);
        QVERIFY(m->confidence > 0.8);
    }
}

// Every cell of the 7,282 rows becomes a value or a reason; the counts are those of the file.
void RecogniseTest::theFestivalCellsAreReadOrTold()
{
    const auto sample = corpus(u"venues/france_festivals_datagouv.csv"_s, 100000);
    if (!sample) QSKIP("the shared corpora are not here");
    const auto m = recognise(*sample);
    std::string scratch;
    std::vector<value::EmailValue> mails;
    QMap<QString, int> counts;
    const auto told = [&](const QString &what, const value::Outcome &o) {
        ++counts[what + u' ' + QString::fromLatin1(value::statusName(o.status))];
    };
    for (size_t r = size_t(m->firstDataRow()); r < sample->rows.size(); ++r)
        for (const ColumnMapping &c : m->columns) {
            if (!c.isMapped() || size_t(c.index) >= sample->rows[r].size()) continue;
            const std::string &cell = sample->rows[r][size_t(c.index)].text;
            if (cell.empty()) continue;
            if (c.role == "coordinates"_L1) told(c.field, value::coordinates(cell, "FR"));
            else if (c.field == "email"_L1) {
                value::emails(cell, scratch, mails);
                for (const auto &mail : mails) told(c.field, mail);
            } else if (c.field == "website"_L1) told(c.field, value::url(cell, scratch));
            else if (c.field == "postcode"_L1) told(c.field, value::postcode(cell, "FR", c.leadingZeros, scratch));
            else if (c.field == "founded"_L1) told(c.field, value::year(cell, {}));
            else told(c.field, value::tidyText(cell, scratch));
        }
    QCOMPARE(counts[u"external_id same"_s], 7282);
    QCOMPARE(counts[u"latitude same"_s], 7250); // all that have coordinates, Réunion and the Antilles among them
    QCOMPARE(counts[u"latitude invalid"_s], 0);
    for (const auto &[field, most] : {std::pair{u"email"_s, 100}, {u"website"_s, 160}, {u"founded"_s, 60}, {u"postcode"_s, 0}, {u"town"_s, 0}, {u"name"_s, 0}})
        QVERIFY2(counts[field + u" invalid"_s] <= most, qPrintable(field + u' ' + QString::number(counts[field + u" invalid"_s])));
}

QTEST_APPLESS_MAIN(RecogniseTest)
#include "tst_recognise.moc"
