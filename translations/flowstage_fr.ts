<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>flow::cli</name>
    <message>
        <source>Backup: %1</source>
        <translation>Sauvegarde&#x202f;: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#x202f;: %1</translation>
    </message>
    <message>
        <source>What was there is kept: %1</source>
        <translation>Ce qui s’y trouvait est conservé&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is sound (schema %2).</source>
        <translation>%1 est sain (schéma %2).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Rien n’a encore été importé.</translation>
    </message>
    <message>
        <source>New workspace: %1</source>
        <translation>Nouvel espace de travail&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation>%1 lignes en %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>nothing to undo</source>
        <translation>rien à annuler</translation>
    </message>
    <message>
        <source>Undone: %1 %2 (%3 records)</source>
        <translation>Annulé&#x202f;: %1 %2 (%3 fiches)</translation>
    </message>
    <message>
        <source>%1 records were changed since and stay as they are.</source>
        <translation>%1 fiches ont changé depuis et restent telles quelles.</translation>
    </message>
</context>
<context>
    <name>flow::ui::Banner</name>
    <message>
        <source>Put away</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>flow::ui::Cause</name>
    <message>
        <source>edit of %1</source>
        <translation>modification de %1</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>modification</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>adding a record</source>
        <translation>ajout d’une fiche</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>suppression de %1</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>étiquette %1</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>removal of tag %1</source>
        <translation>retrait de l’étiquette %1</translation>
    </message>
    <message>
        <source>removal of a tag</source>
        <translation>retrait d’une étiquette</translation>
    </message>
    <message>
        <source>entry in the log of %1</source>
        <translation>entrée au journal de %1</translation>
    </message>
    <message>
        <source>entry in the log</source>
        <translation>entrée au journal</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>import de %1</translation>
    </message>
    <message>
        <source>import</source>
        <translation>import</translation>
    </message>
    <message>
        <source>merge of %1</source>
        <translation>fusion de %1</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>approval of %1</source>
        <translation>approbation de %1</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>approbation</translation>
    </message>
    <message>
        <source>rejection of %1</source>
        <translation>refus de %1</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>proposed change of %1</source>
        <translation>modification proposée de %1</translation>
    </message>
    <message>
        <source>proposed change</source>
        <translation>modification proposée</translation>
    </message>
    <message>
        <source>purchase of %1</source>
        <translation>achat de %1</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>achat</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>fichier %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>fichier</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>segment %1</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>setting %1</source>
        <translation>réglage %1</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>réglage</translation>
    </message>
    <message>
        <source>place of %1</source>
        <translation>emplacement de %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>emplacement</translation>
    </message>
    <message>
        <source>demo agency</source>
        <translation>agence de démonstration</translation>
    </message>
    <message>
        <source>erasure of a person</source>
        <translation>effacement d’une personne</translation>
    </message>
    <message>
        <source>undo of %1</source>
        <translation>annulation de %1</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>redo of %1</source>
        <translation>rétablissement de %1</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rétablissement</translation>
    </message>
</context>
<context>
    <name>flow::ui::Chip</name>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
</context>
<context>
    <name>flow::ui::Choice</name>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Maquette</translation>
    </message>
    <message>
        <source>Press kit</source>
        <translation>Dossier de presse</translation>
    </message>
    <message>
        <source>Technical rider</source>
        <translation>Fiche technique</translation>
    </message>
    <message>
        <source>Hospitality rider</source>
        <translation>Rider d’accueil</translation>
    </message>
    <message>
        <source>Stage plot</source>
        <translation>Plan de scène</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrat</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Ancien</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>Émergent</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>À confirmer</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Voyage</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacances</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Concert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approuvée</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusée</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Producteur</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organisme public</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Donné</translation>
    </message>
    <message>
        <source>Gazetteer</source>
        <translation>Répertoire</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Théâtre</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Aréna</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Arts centre</source>
        <translation>Centre culturel</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Plein air</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Église</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspens</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Parti</translation>
    </message>
    <message>
        <source>Programmer</source>
        <translation>Programmateur</translation>
    </message>
    <message>
        <source>Booker</source>
        <translation>Booker</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Technique</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Signataire</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Piste</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Parrainage</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Lettre d’information</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Débutant</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Professionnel</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>A acheté</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>A ouvert</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>A cliqué</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>A assisté</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Entrée validée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Courrier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promotion</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Opposé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>Client existant</translation>
    </message>
    <message>
        <source>Legitimate interest (professional)</source>
        <translation>Intérêt légitime (professionnel)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Plainte</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>À la main</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Effacé</translation>
    </message>
    <message>
        <source>Merchandise</source>
        <translation>Merchandising</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Adhésion</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Pourboire</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivé</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payée</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Remboursée en partie</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échouée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>À traiter</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Partielle</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Expédiée</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Retournée</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clore</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdue</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Joué</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrant</translation>
    </message>
</context>
<context>
    <name>flow::ui::CommandPalette</name>
    <message>
        <source>Search or run…</source>
        <translation>Chercher, lancer…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Se déplacer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>Journal et fichiers</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Restreindre</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Chercher ou lancer</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), %1 ms</source>
        <translation>
            <numerusform>%n résultat, %1 ms</numerusform>
            <numerusform>%n résultats, %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ContextPanel</name>
    <message>
        <source>Previous record</source>
        <translation>Fiche précédente</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Fiche suivante</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>flow::ui::Entity</name>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tagged record</source>
        <translation>Fiche étiquetée</translation>
    </message>
    <message>
        <source>Tagged records</source>
        <translation>Fiches étiquetées</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Imports</translation>
    </message>
    <message>
        <source>Rejected row</source>
        <translation>Ligne refusée</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Remembered mapping</source>
        <translation>Correspondance mémorisée</translation>
    </message>
    <message>
        <source>Remembered mappings</source>
        <translation>Correspondances mémorisées</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Availabilities</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Modification proposée</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Modifications proposées</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentements</translation>
    </message>
    <message>
        <source>Suppressed address</source>
        <translation>Adresse exclue</translation>
    </message>
    <message>
        <source>Suppressed addresses</source>
        <translation>Adresses exclues</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Concert</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Concerts</translation>
    </message>
    <message>
        <source>Royalty</source>
        <translation>Redevance</translation>
    </message>
    <message>
        <source>Royalties</source>
        <translation>Redevances</translation>
    </message>
    <message>
        <source>Audience figure</source>
        <translation>Chiffre d’audience</translation>
    </message>
    <message>
        <source>Audience figures</source>
        <translation>Chiffres d’audience</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Échanges</translation>
    </message>
</context>
<context>
    <name>flow::ui::Error</name>
    <message>
        <source>There is no such record: %1.</source>
        <translation>Cette fiche n’existe pas&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is.</source>
        <translation>Il y a déjà un fichier %1. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>Somebody changed this since you opened it. Nothing was written. Look at both and save again.</source>
        <translation>Quelqu’un l’a modifié depuis que vous l’avez ouvert. Rien n’a été écrit. Comparez les deux et enregistrez à nouveau.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was written.</source>
        <translation>%1&#x202f;: %2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
        <source>The workspace could not be written. Your last change was not saved; everything before it is safe.</source>
        <translation>L’espace de travail n’a pas pu être écrit. Votre dernière modification n’est pas enregistrée&#x202f;; tout ce qui précède est en sûreté.</translation>
    </message>
    <message>
        <source>The disk is full. Your last change was not saved; everything before it is safe. Free some space and try again.</source>
        <translation>Le disque est plein. Votre dernière modification n’est pas enregistrée&#x202f;; tout ce qui précède est en sûreté. Libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>This place cannot be written to: %1. Copy the workspace to a folder of your own and open it there.</source>
        <translation>Impossible d’écrire à cet endroit&#x202f;: %1. Copiez l’espace de travail dans un dossier à vous et ouvrez-le là.</translation>
    </message>
    <message>
        <source>Another program has this workspace open: %1. Close it there and try again.</source>
        <translation>Un autre programme a ouvert cet espace de travail&#x202f;: %1. Fermez-le là et réessayez.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. It was left as it is. Restore the latest backup.</source>
        <translation>Le fichier %1 est endommagé. Il n’a pas été touché. Restaurez la dernière sauvegarde.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Flow Stage (%1; this one reads up to %2). It was left as it is. Install the newer version.</source>
        <translation>Cet espace de travail a été écrit par une version plus récente de Flow Stage (%1&#x202f;; celle-ci lit jusqu’à %2). Il n’a pas été touché. Installez la version récente.</translation>
    </message>
    <message>
        <source>%1 is not a Flow Stage workspace. It was left as it is.</source>
        <translation>%1 n’est pas un espace de travail Flow Stage. Il n’a pas été touché.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>Le fichier %1 ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>The file %1 is empty.</source>
        <translation>Le fichier %1 est vide.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Open it where it was made, save it without the password and import that.</source>
        <translation>Le fichier %1 est protégé par un mot de passe. Ouvrez-le là où il a été créé, enregistrez-le sans mot de passe et importez cette copie.</translation>
    </message>
    <message>
        <source>The file %1 ends too early (%2). Export it or download it again.</source>
        <translation>Le fichier %1 s’arrête trop tôt (%2). Exportez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file goes beyond what can be read safely: %1 (limit %2). Split it and import the parts.</source>
        <translation>Le fichier dépasse ce qui peut être lu sans risque&#x202f;: %1 (limite %2). Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>The file could not be read at %1: %2. Nothing was written.</source>
        <translation>Le fichier n’a pas pu être lu à %1&#x202f;: %2. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no table in %1: no header row with data below it was found.</source>
        <translation>Il n’y a pas de tableau dans %1&#x202f;: aucune ligne de titres suivie de données n’a été trouvée.</translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 n’est pas pris en charge.</translation>
    </message>
    <message>
        <source>The service did not answer: %1. You can go on; try again later.</source>
        <translation>Le service n’a pas répondu&#x202f;: %1. Vous pouvez continuer&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>Not understood: %1, at character %2.</source>
        <translation>Pas compris&#x202f;: %1, au caractère %2.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>Pas compris&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Flow Stage: %1. Nothing was written.</source>
        <translation>Une erreur s’est produite dans Flow Stage&#x202f;: %1. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>flow::ui::Field</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Appartient à</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Type de média</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Somme de contrôle</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté le</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Taille du fichier</translation>
    </message>
    <message>
        <source>File checksum</source>
        <translation>Somme de contrôle du fichier</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créées</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mises à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangées</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorées</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondance</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Shape of the file</source>
        <translation>Forme du fichier</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>Ville d’attache</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>Pays d’attache</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>People on the road</source>
        <translation>Personnes en tournée</translation>
    </message>
    <message>
        <source>Lowest fee</source>
        <translation>Cachet minimum</translation>
    </message>
    <message>
        <source>Highest fee</source>
        <translation>Cachet maximum</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Instagram</source>
        <translation>Instagram</translation>
    </message>
    <message>
        <source>Facebook</source>
        <translation>Facebook</translation>
    </message>
    <message>
        <source>TikTok</source>
        <translation>TikTok</translation>
    </message>
    <message>
        <source>YouTube</source>
        <translation>YouTube</translation>
    </message>
    <message>
        <source>Spotify</source>
        <translation>Spotify</translation>
    </message>
    <message>
        <source>Bandcamp</source>
        <translation>Bandcamp</translation>
    </message>
    <message>
        <source>SoundCloud</source>
        <translation>SoundCloud</translation>
    </message>
    <message>
        <source>Monthly listeners</source>
        <translation>Auditeurs mensuels</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularité</translation>
    </message>
    <message>
        <source>Represented since</source>
        <translation>Représenté depuis</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Calendar key</source>
        <translation>Clé d’agenda</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Proposé par</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposé le</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Décidé le</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Located by</source>
        <translation>Localisé par</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Numéro d’immatriculation</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>Numéro de TVA</translation>
    </message>
    <message>
        <source>Pays within</source>
        <translation>Paie sous</translation>
    </message>
    <message>
        <source>External key</source>
        <translation>Clé externe</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Places assises</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salles</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Exclut</translation>
    </message>
    <message>
        <source>Last fee</source>
        <translation>Dernier cachet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Period starts</source>
        <translation>Début de période</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Fin de période</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fondé en</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Civilité</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nom de la société</translation>
    </message>
    <message>
        <source>Second email</source>
        <translation>Deuxième e-mail</translation>
    </message>
    <message>
        <source>Third email</source>
        <translation>Troisième e-mail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
    </message>
    <message>
        <source>Third phone</source>
        <translation>Troisième téléphone</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>En relation depuis</translation>
    </message>
    <message>
        <source>More properties</source>
        <translation>Autres propriétés</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Role in their words</source>
        <translation>Fonction selon eux</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contact principal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Dépensé</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Venu par</translation>
    </message>
    <message>
        <source>Detail of origin</source>
        <translation>Détail de l’origine</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Parrainé par</translation>
    </message>
    <message>
        <source>Email consent</source>
        <translation>Accord e-mail</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Accord SMS</translation>
    </message>
    <message>
        <source>Fan since</source>
        <translation>Fan depuis</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Makes music</source>
        <translation>Fait de la musique</translation>
    </message>
    <message>
        <source>Level as producer</source>
        <translation>Niveau de production</translation>
    </message>
    <message>
        <source>Genre as producer</source>
        <translation>Genre produit</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>But</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base légale</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Address (hashed)</source>
        <translation>Adresse (hachée)</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Première commande</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Dernière commande</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Stock</translation>
    </message>
    <message>
        <source>UPC</source>
        <translation>UPC</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Buyer’s email</source>
        <translation>E-mail de l’acheteur</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Passée le</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Expédition</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Sous-total</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Remise</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Taxes</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Frais</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Moyen de paiement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Jour de l’événement</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Prix unitaire</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Attendee’s email</source>
        <translation>E-mail du participant</translation>
    </message>
    <message>
        <source>Stage in their words</source>
        <translation>Étape selon la source</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Montant</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Prévue le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>Raison de la perte</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Affaire</translation>
    </message>
    <message>
        <source>Artist’s name</source>
        <translation>Nom de l’artiste</translation>
    </message>
    <message>
        <source>Venue’s name</source>
        <translation>Nom du lieu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>Billets vendus</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Payé le</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Déclaré le</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Boutique</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Type of sale</source>
        <translation>Type de vente</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Montant net</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
</context>
<context>
    <name>flow::ui::FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>flow::ui::Filter</name>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>est parmi</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>n’est pas parmi</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>au plus</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>au plus %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>flow::ui::FilterEditor</name>
    <message>
        <source>How to compare</source>
        <translation>Comment comparer</translation>
    </message>
    <message>
        <source>FR, BE, DE</source>
        <translation>FR, BE, DE</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>flow::ui::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (facultatif)</translation>
    </message>
</context>
<context>
    <name>flow::ui::Invalid</name>
    <message>
        <source>This is needed</source>
        <translation>Il faut remplir ce champ</translation>
    </message>
    <message>
        <source>Enter a number, such as 4200</source>
        <translation>Entrez un nombre, par exemple 4200</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Entrez un nombre entier</translation>
    </message>
    <message>
        <source>Enter zero or more</source>
        <translation>Entrez zéro ou plus</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Choisissez dans la liste</translation>
    </message>
    <message>
        <source>Enter an address such as name@place.org</source>
        <translation>Entrez une adresse comme nom@lieu.org</translation>
    </message>
    <message>
        <source>Enter a day such as 18/3/2027</source>
        <translation>Entrez un jour comme 18/3/2027</translation>
    </message>
    <message>
        <source>Enter a country of two letters, such as FR</source>
        <translation>Entrez un pays en deux lettres, comme FR</translation>
    </message>
    <message>
        <source>Enter a currency of three letters, such as EUR</source>
        <translation>Entrez une devise en trois lettres, comme EUR</translation>
    </message>
    <message>
        <source>Enter a language of two letters, such as fr</source>
        <translation>Entrez une langue en deux lettres, comme fr</translation>
    </message>
    <message>
        <source>This is out of range</source>
        <translation>Cette valeur est hors limites</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>C’est trop long</translation>
    </message>
</context>
<context>
    <name>flow::ui::MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>The agency as it was on %1. You can look at everything; nothing can be changed.</source>
        <translation>L’agence telle qu’elle était le %1. Tout peut être consulté ; rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Revenir au présent</translation>
    </message>
    <message>
        <source>This workspace is open read-only. Nothing can be changed.</source>
        <translation>Cet espace est ouvert en lecture seule. Rien ne peut être modifié.</translation>
    </message>
    <message>
        <source>Flow Stage was stopped the last time; nothing that was confirmed is lost</source>
        <translation>Flow Stage a été interrompu la dernière fois ; rien de ce qui était confirmé n’est perdu</translation>
    </message>
    <message>
        <source>Flow Stage was stopped while it was busy (%1); nothing that was confirmed is lost</source>
        <translation>Flow Stage a été interrompu en plein travail (%1) ; rien de ce qui était confirmé n’est perdu</translation>
    </message>
</context>
<context>
    <name>flow::ui::MapTools</name>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Sélectionner au lasso</translation>
    </message>
</context>
<context>
    <name>flow::ui::MapView</name>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lieux</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Tab walks the places, L lists what is seen.</source>
        <translation>Les flèches déplacent la carte, plus et moins zooment, Tab parcourt les lieux, L liste ce qui est visible.</translation>
    </message>
    <message>
        <source>%1 mi</source>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Plusieurs</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
</context>
<context>
    <name>flow::ui::PageHeader</name>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
</context>
<context>
    <name>flow::ui::PanelHost</name>
    <message>
        <source>Context panel</source>
        <translation>Panneau de contexte</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordEditor</name>
    <message>
        <source>Changing %1</source>
        <translation>Modification de %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 modifiés</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Suppression de %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 supprimés</translation>
    </message>
    <message>
        <source>Tagging %1</source>
        <translation>Étiquetage de %1</translation>
    </message>
    <message>
        <source>%1 tagged %2</source>
        <translation>%1 avec l’étiquette %2</translation>
    </message>
    <message>
        <source>Removing the tag from %1</source>
        <translation>Retrait de l’étiquette de %1</translation>
    </message>
    <message>
        <source>%1 no longer tagged %2</source>
        <translation>%1 sans l’étiquette %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>flow::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Vider la sélection</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacte</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densité</translation>
    </message>
    <message>
        <source>Height of rows and buttons</source>
        <translation>Hauteur des lignes et des boutons</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les animations</translation>
    </message>
    <message>
        <source>Panels and menus appear at once</source>
        <translation>Panneaux et menus apparaissent d’un coup</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>The map works with no network. Online tiles add streets; their server then sees which places you look at.</source>
        <translation>La carte fonctionne sans réseau. Les tuiles en ligne ajoutent les rues ; leur serveur voit alors quels lieux vous regardez.</translation>
    </message>
    <message>
        <source>Online map tiles</source>
        <translation>Tuiles en ligne</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Kept in the workspace, so it travels with the file.</source>
        <translation>Gardé dans l’espace de travail, donc avec le fichier.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Nom de l’agence</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Made by itself once an hour while something changes. Kept: all of a day, one a day for two weeks, one a week, one a month.</source>
        <translation>Faites d’elles-mêmes chaque heure tant que quelque chose change. Gardées : toutes celles du jour, une par jour pendant deux semaines, une par semaine, une par mois.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Aucune sauvegarde pour l’instant.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Vérification de la sauvegarde</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 est saine</translation>
    </message>
    <message>
        <source>Backup restored. What was there before is kept as %1</source>
        <translation>Sauvegarde restaurée. Ce qu’il y avait avant est gardé dans %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::ShortcutsView</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>flow::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Chercher, lancer…</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espace de travail %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
</context>
<context>
    <name>flow::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Débuter</translation>
    </message>
    <message>
        <source>Bring your agency in</source>
        <translation>Faites entrer votre agence</translation>
    </message>
    <message>
        <source>Drop the files you work with today. You see every row before anything is written, and you can undo all of it.</source>
        <translation>Déposez vos fichiers de travail. Vous voyez chaque ligne avant toute écriture, et tout peut être annulé.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir les fichiers à importer</translation>
    </message>
    <message>
        <source>Import a table from the clipboard</source>
        <translation>Importer un tableau du presse-papiers</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Up to a million rows each. Stays on this computer.</source>
        <translation>Jusqu’à un million de lignes chacun. Reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Tableurs</translation>
    </message>
    <message>
        <source>Excel, ODS, CSV</source>
        <translation>Excel, ODS, CSV</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.zip)</source>
        <translation>Tableurs (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.zip)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Outlook, vCard</source>
        <translation>Outlook, vCard</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv)</source>
        <translation>Contacts (*.vcf *.vcard *.csv)</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendriers</translation>
    </message>
    <message>
        <source>iCalendar, Outlook</source>
        <translation>iCalendar, Outlook</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.csv)</source>
        <translation>Calendriers (*.ics *.ical *.csv)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Presse-papiers</translation>
    </message>
    <message>
        <source>Paste any table</source>
        <translation>Coller un tableau</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>Rien sous la main ?</translation>
    </message>
    <message>
        <source>Look around in the demo agency</source>
        <translation>Visiter l’agence de démonstration</translation>
    </message>
    <message>
        <source>To your first booking</source>
        <translation>Vers votre première date</translation>
    </message>
    <message>
        <source>Your agency is one file. It works with no network, and only you decide where it goes.</source>
        <translation>Votre agence tient dans un fichier. Elle fonctionne sans réseau, et vous seul décidez où il va.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Créer l’espace de travail</translation>
    </message>
    <message>
        <source>Bring in contacts and venues</source>
        <translation>Importer contacts et lieux</translation>
    </message>
    <message>
        <source>about 3 minutes</source>
        <translation>environ 3 minutes</translation>
    </message>
    <message>
        <source>Add your artists</source>
        <translation>Ajouter vos artistes</translation>
    </message>
    <message>
        <source>fee range, home town, free dates</source>
        <translation>cachets, ville, dates libres</translation>
    </message>
    <message>
        <source>Log the first talk</source>
        <translation>Noter le premier échange</translation>
    </message>
    <message>
        <source>one line on a venue&apos;s page</source>
        <translation>une ligne sur la page d’un lieu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>Le presse-papiers ne contient aucun tableau</translation>
    </message>
</context>
<context>
    <name>flow::ui::StartWindow</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurer la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Ouvrir un autre espace</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace</translation>
    </message>
    <message>
        <source>Demo agency</source>
        <translation>Agence de démonstration</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restauration de la sauvegarde</translation>
    </message>
</context>
<context>
    <name>flow::ui::StatusLine</name>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, fait</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>flow::ui::UndoController</name>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Redoing %1</source>
        <translation>Rétablissement de %1</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Annulation de %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed since and stayed as they are</source>
        <translation>
            <numerusform>%n fiche a changé depuis et reste telle quelle</numerusform>
            <numerusform>%n fiches ont changé depuis et restent telles quelles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::Value</name>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
</context>
<context>
    <name>flow::ui::WindowActions</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Annuler : %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir : %1</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Afficher ou masquer le panneau</translation>
    </message>
    <message>
        <source>Narrow or widen the sidebar</source>
        <translation>Réduire ou élargir la barre latérale</translation>
    </message>
    <message>
        <source>Change the density</source>
        <translation>Changer la densité</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Utiliser le thème clair</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Utiliser le thème sombre</translation>
    </message>
    <message>
        <source>Use the theme of the system</source>
        <translation>Utiliser le thème du système</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Passer en %1</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Afficher les raccourcis clavier</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace</translation>
    </message>
    <message>
        <source>Open the demo agency</source>
        <translation>Ouvrir l’agence de démonstration</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Chercher ou lancer</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Chercher dans la page</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zone suivante</translation>
    </message>
    <message>
        <source>Other view of the page</source>
        <translation>Autre vue de la page</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Dans les listes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Ouvrir à côté</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Sélectionner</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Next record in the panel</source>
        <translation>Fiche suivante dans le panneau</translation>
    </message>
</context>
<context>
    <name>flow::ui::workspaceFiles</name>
    <message>
        <source>Flow Stage workspaces (*.flowstage)</source>
        <translation>Espaces Flow Stage (*.flowstage)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Ouvrir un espace de travail</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace</translation>
    </message>
    <message>
        <source>Making the demo agency</source>
        <translation>Création de l’agence de démonstration</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Sauvegarde en cours</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Sauvegarde faite : %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>My agency</source>
        <translation>Mon agence</translation>
    </message>
    <message>
        <source>Flow Stage for bookers and labels</source>
        <translation>Flow Stage pour bookers et labels</translation>
    </message>
    <message>
        <source>Open the demo agency</source>
        <translation>Ouvrir l’agence de démonstration</translation>
    </message>
    <message>
        <source>Open this workspace</source>
        <translation>Ouvrir cet espace de travail</translation>
    </message>
    <message>
        <source>Language of the interface: en, fr, es</source>
        <translation>Langue de l’interface : en, fr, es</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light ou dark</translation>
    </message>
    <message>
        <source>Draw every page as PNG into a folder and quit</source>
        <translation>Dessiner chaque page en PNG dans un dossier et quitter</translation>
    </message>
    <message>
        <source>With --pictures: only these, as network-light-en or fans</source>
        <translation>Avec --pictures : seulement celles-ci, comme network-light-en ou fans</translation>
    </message>
    <message>
        <source>Print the milliseconds to the first page and quit</source>
        <translation>Afficher les millisecondes jusqu’à la première page et quitter</translation>
    </message>
    <message>
        <source>A workspace to open</source>
        <translation>Un espace de travail à ouvrir</translation>
    </message>
</context>
</TS>
