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
        <source>%1 records were changed since and stay as they are.</source>
        <translation>%1 fiches ont changé depuis et restent telles quelles.</translation>
    </message>
    <message>
        <source>%1: %2, profile %3</source>
        <translation>%1&#x202f;:&#x202f;%2, profil&#x202f;%3</translation>
    </message>
    <message>
        <source>%1 rows = %2 created + %3 updated + %4 unchanged + %5 skipped + %6 rejected</source>
        <translation>%1 lignes =&#x202f;%2 créées +&#x202f;%3 mises à jour +&#x202f;%4 inchangées +&#x202f;%5 ignorées +&#x202f;%6 refusées</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Conteneur</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source> (hidden)</source>
        <translation> (masquée)</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Ligne d’en-tête</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Les lignes sont</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mot de passe&#x202f;:</translation>
    </message>
    <message>
        <source>This workspace belongs to the organisation now. Next: flowstage-cli sync --once</source>
        <translation>Cet espace de travail appartient désormais à l’organisation. Ensuite&#x202f;: flowstage-cli sync --once</translation>
    </message>
    <message>
        <source>Give this code to the person: %1</source>
        <translation>Donnez ce code à la personne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2. To decide: %3. Not accepted: %4.</source>
        <translation>Envoyés&#x202f;: %1. Reçus&#x202f;: %2. À trancher&#x202f;: %3. Refusés&#x202f;: %4.</translation>
    </message>
    <message>
        <source>%1 records of the cloud cannot be written here yet.</source>
        <translation>%1 fiches du cloud ne peuvent pas encore être écrites ici.</translation>
    </message>
    <message>
        <source>This workspace was copied, or the cloud was restored: it is a new device from now on.</source>
        <translation>Cet espace de travail a été copié, ou le cloud a été restauré&#x202f;: c’est désormais un nouvel appareil.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>Les deux côtés sont identiques.</translation>
    </message>
    <message>
        <source>Not equal: %1</source>
        <translation>Différences&#x202f;: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Not known, left out: %1</source>
        <translation>Inconnu, laissé de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Profit %1, at most %2 is possible: within %3 % of the best</source>
        <translation>Bénéfice %1, au plus %2 possible&#x202f;: à %3&#x202f;% près du meilleur</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sans lui</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Profit %1, at most %2 % below the best possible (%3). Shows: %4, distance: %5 km.</source>
        <translation>Bénéfice %1, au plus %2&#x202f;% sous le meilleur possible (%3). Dates&#x202f;: %4, distance&#x202f;: %5 km.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendrier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Nothing new: %1</source>
        <translation>Rien de nouveau&#x202f;: %1</translation>
    </message>
    <message>
        <source>Sent: %1. Removed there: %2. To decide: %3.</source>
        <translation>Envoyés&#x202f;: %1. Retirés là-bas&#x202f;: %2. À décider&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The server did not take %1 entries.</source>
        <translation>Le serveur n’a pas accepté %1 entrées.</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Rien à décider.</translation>
    </message>
    <message>
        <source>Done here as it was there.</source>
        <translation>Fait ici comme là-bas.</translation>
    </message>
    <message>
        <source>Ours is kept; the next calendar sync writes it there.</source>
        <translation>Notre version est gardée&#x202f;; la prochaine synchronisation l’écrit là-bas.</translation>
    </message>
    <message>
        <source>Tour book: every day of a tour, for who travels</source>
        <translation>Carnet de tournée&#x202f;: chaque jour d’une tournée, pour qui voyage</translation>
    </message>
    <message>
        <source>Day sheet: one day, for who travels</source>
        <translation>Feuille de route&#x202f;: un jour, pour qui voyage</translation>
    </message>
    <message>
        <source>%1: %2 shows, %3 km, in %4</source>
        <translation>%1&#x202f;: %2 dates, %3 km, dans %4</translation>
    </message>
    <message>
        <source>Tour plan: a scenario with its money, on paper</source>
        <translation>Plan de tournée&#x202f;: un scénario et ses chiffres, sur papier</translation>
    </message>
    <message>
        <source>Rows that look like a record: %1. Decide in the application, or with --on-duplicate</source>
        <translation>Lignes qui ressemblent à une fiche existante&#x202f;: %1. Décidez dans l’application, ou avec --on-duplicate</translation>
    </message>
    <message>
        <source>Places that are not certain: %1</source>
        <translation>Lieux incertains&#x202f;: %1</translation>
    </message>
    <message>
        <source>  line %1</source>
        <translation>  ligne %1</translation>
    </message>
    <message>
        <source>  line %1, %2</source>
        <translation>  ligne %1, %2</translation>
    </message>
    <message>
        <source>A workspace may be worked with for %1 days without the cloud.</source>
        <translation>On peut travailler avec un espace de travail pendant %1 jours sans le cloud.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Records that the person was erased from: %1. Backups and exported files are not touched.</source>
        <translation>Fiches dont la personne a été effacée&#x202f;: %1. Les sauvegardes et les fichiers exportés ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Open %1 in a browser and type %2</source>
        <translation>Ouvrez %1 dans un navigateur et saisissez %2</translation>
    </message>
    <message>
        <source>  and %1 more tables: --json lists them all</source>
        <translation>  et %1 autres tableaux&#x202f;: --json les liste tous</translation>
    </message>
    <message>
        <source>The key opens nothing any more.</source>
        <translation>La clé n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>The key, shown this once: %1</source>
        <translation>La clé, affichée cette seule fois : %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Créée par</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>%1 at %2, as %3</source>
        <translation>%1 sur %2, en tant que %3</translation>
    </message>
    <message>
        <source>Changes that wait to be sent: %1</source>
        <translation>Modifications en attente d’envoi&#x202f;: %1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Douteux</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Nouveaux là-bas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>In the organisation</source>
        <translation>Dans l’organisation</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Elle expire le %1.</translation>
    </message>
    <message>
        <source>It does not end by itself.</source>
        <translation>Elle n’expire pas d’elle-même.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Commence par</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Sur</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Échecs</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>En échec depuis</translation>
    </message>
    <message>
        <source>Webhook %1. What it sends is signed with this secret, shown this once: %2</source>
        <translation>Webhook %1. Ce qu’il envoie est signé avec ce secret, montré une seule fois&#x202f;: %2</translation>
    </message>
    <message>
        <source>The address is not told any more.</source>
        <translation>L’adresse n’est plus prévenue.</translation>
    </message>
    <message>
        <source>Up to version</source>
        <translation>Jusqu’à la version</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Doubtful: these stay two records unless you say --same:</source>
        <translation>Douteux&#x202f;: sans --same, ce sont deux fiches qui restent&#x202f;:</translation>
    </message>
    <message>
        <source>Different: the organisation&apos;s value stands unless you say --mine; money, dates and states become conflicts to decide, of the rest yours is kept beside it:</source>
        <translation>Différences&#x202f;: la valeur de l’organisation reste, sauf --mine&#x202f;; montants, dates et états deviennent des conflits à trancher, pour le reste la vôtre est gardée à côté&#x202f;:</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>This workspace as it was: %1. To go back: flowstage-cli restore, with that file; what was sent to the organisation stays there.</source>
        <translation>Cet espace tel qu’il était&#x202f;: %1. Pour revenir en arrière&#x202f;: flowstage-cli restore avec ce fichier&#x202f;; ce qui a été envoyé à l’organisation y reste.</translation>
    </message>
    <message>
        <source>No home and no start: %1. Such a tour begins at the first show and ends at the last; the way there and home is in no sum.</source>
        <translation>Ni domicile ni départ&#x202f;: %1. Une telle tournée commence à la première date et finit à la dernière&#x202f;; l’aller et le retour ne sont comptés nulle part.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>1 row in %1</source>
        <translation>1 ligne dans %1</translation>
    </message>
    <message>
        <source>Your role may not write %1: the cloud refuses yours (list conflicts), and they stay in the copy of this workspace.</source>
        <translation>Votre rôle ne permet pas d&apos;écrire %1&#x202f;: le cloud refuse les vôtres (list conflicts) et ils restent dans la copie de cet espace de travail.</translation>
    </message>
    <message>
        <source>And %1 more left out; --json names them all</source>
        <translation>Et %1 autres écartés&#x202f;; --json les nomme tous</translation>
    </message>
    <message>
        <source>Nothing to plan between these days: no shows, holds, offers or talks. Hold dates, or let the rules of a tour ask venues.</source>
        <translation>Rien à planifier entre ces jours&#x202f;: ni dates, ni options, ni offres, ni discussions. Posez des options, ou laissez les règles d’une tournée proposer des salles à solliciter.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>, from home</source>
        <translation>, depuis le domicile</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>Retours</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Concerts</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachets</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nuits</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>%1 of fees expected of %2, less travel %3, lodging %4, crew and production %5, plus %6 saved together.</source>
        <translation>%1 de cachets attendus sur %2, moins trajets %3, hébergement %4, équipe et production %5, plus %6 économisés ensemble.</translation>
    </message>
    <message>
        <source>%1 of that profit are taken off for rules that the plan breaks.</source>
        <translation>%1 de ce bénéfice sont retirés pour des règles que le plan enfreint.</translation>
    </message>
    <message>
        <source>Undone: %1 (%2 records)</source>
        <translation>Annulé&#x202f;: %1 (%2 fiches)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Send this to the person: whoever has the link can answer, once.</source>
        <translation>Envoyez-le à la personne : quiconque a le lien peut répondre, une fois.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos de</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>The link opens nothing any more.</source>
        <translation>Le lien n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Undone: %1 (1 record)</source>
        <translation>Annulé&#x202f;: %1 (1 fiche)</translation>
    </message>
    <message>
        <source>%1 of that profit are the stated worth of larger rooms, which nobody pays.</source>
        <translation>Dont %1 pour la valeur donnée aux salles plus grandes, que personne ne paie.</translation>
    </message>
    <message>
        <source>Records of yours that wait in the cloud, for want of what they belong to: %1 (%2, %3)</source>
        <translation>Vos fiches qui attendent dans le cloud, faute de ce dont elles dépendent&#x202f;: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>It cannot be taken back. Say --yes as well, if you mean it.</source>
        <translation>C’est irréversible. Ajoutez --yes si c’est bien ce que vous voulez.</translation>
    </message>
    <message>
        <source>The device is shut out. Its person has to sign in again on every other one.</source>
        <translation>L’appareil est exclu. Son propriétaire doit se reconnecter sur tous les autres.</translation>
    </message>
    <message>
        <source>Texts that others changed, too, and that became one with theirs: %1</source>
        <translation>Textes que d’autres ont modifiés aussi et qui ne font plus qu’un avec les leurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopped before it was done: %1. What it had confirmed by then is kept, the rest was not written.</source>
        <translation>Arrêté avant la fin&#x202f;: %1. Ce qui était confirmé est gardé, le reste n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Nothing of it is lost: it waits on the page Cloud, under Conflicts (flowstage-cli list conflicts).</source>
        <translation>Rien n’en est perdu&#x202f;: tout attend à la page Cloud, sous Conflits (flowstage-cli list conflicts).</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>by mail link</source>
        <translation>par lien dans un mail</translation>
    </message>
    <message>
        <source>And %1 more; --json names them all</source>
        <translation>Et %1 autres&#x202f;; --json les nomme tous</translation>
    </message>
    <message>
        <source>This workspace was away for so long that the cloud no longer knew what was deleted meanwhile: everything was compared anew.</source>
        <translation>Cet espace de travail est resté absent si longtemps que le cloud ne savait plus ce qui avait été supprimé entre-temps&#x202f;: tout a été comparé à nouveau.</translation>
    </message>
    <message>
        <source>The cloud was restored from a backup; what it lacked was brought back.</source>
        <translation>Le cloud a été restauré à partir d’une sauvegarde&#x202f;; ce qui lui manquait lui a été rendu.</translation>
    </message>
</context>
<context>
    <name>flow::ui</name>
    <message>
        <source>New artist</source>
        <translation>Nouvel artiste</translation>
    </message>
    <message>
        <source>Add artist</source>
        <translation>Ajouter un artiste</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>New tour</source>
        <translation>Nouvelle tournée</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Make tour</source>
        <translation>Créer la tournée</translation>
    </message>
    <message>
        <source>Choose at least one artist.</source>
        <translation>Choisissez au moins un artiste.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>Premier plan</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospection</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>An artist</source>
        <translation>Un artiste</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>le même jour</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n jour plus tard</numerusform>
            <numerusform>%n jours plus tard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n jour plus tôt</numerusform>
            <numerusform>%n jours plus tôt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <translation>%1 et %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>%1 to %2 is %3 of driving</source>
        <translation>De %1 à %2&#x202f;: %3 de route</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Règle&#x202f;: %1</translation>
    </message>
    <message>
        <source>No time for the way from %1 to %2</source>
        <translation>Pas le temps d’aller de %1 à %2</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 de trajet, %2 disponibles</translation>
    </message>
    <message>
        <source>Clause: %1</source>
        <translation>Clause&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 of driving</source>
        <translation>%1 de route</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>à %1</translation>
    </message>
    <message>
        <source>Radius clause of %1</source>
        <translation>Clause d’exclusivité de %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3, %4</source>
        <translation>%1 à %2&#x202f;: %3, %4</translation>
    </message>
    <message>
        <source>same route</source>
        <translation>même trajet</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 à %2 %3</translation>
    </message>
    <message>
        <source>%1&#x202f;min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1&#x202f;h</source>
        <translation>%1&#x202f;h</translation>
    </message>
    <message>
        <source>%1&#x202f;h&#x202f;%2</source>
        <translation>%1&#x202f;h&#x202f;%2</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Pas encore de lieu</translation>
    </message>
    <message>
        <source>1st hold</source>
        <translation>1re option</translation>
    </message>
    <message>
        <source>2nd hold</source>
        <translation>2e option</translation>
    </message>
    <message>
        <source>3rd hold</source>
        <translation>3e option</translation>
    </message>
    <message>
        <source>%1th hold</source>
        <translation>%1e option</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Joué</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Décompte validé</translation>
    </message>
    <message>
        <source>Paid and closed</source>
        <translation>Soldé</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Délai dépassé</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>Set by hand by %1: %2</source>
        <translation>Fixé à la main par %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Mark as pitched</source>
        <translation>Marquer comme démarché</translation>
    </message>
    <message>
        <source>Record a hold</source>
        <translation>Noter une option</translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation>Noter une offre</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmer la date</translation>
    </message>
    <message>
        <source>Advance sent</source>
        <translation>Préparation envoyée</translation>
    </message>
    <message>
        <source>Advance not sent</source>
        <translation>Préparation non envoyée</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Valider le décompte</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirer l’offre</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Lever l’option</translation>
    </message>
    <message>
        <source>No date yet: record a hold or an offer first</source>
        <translation>Pas encore de date&#x202f;: noter d’abord une option ou une offre</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Pas encore confirmé</translation>
    </message>
    <message>
        <source>Not played yet</source>
        <translation>Pas encore joué</translation>
    </message>
    <message>
        <source>It has been played</source>
        <translation>La date est jouée</translation>
    </message>
    <message>
        <source>It is confirmed: cancel or postpone it</source>
        <translation>Date confirmée&#x202f;: l’annuler ou la reporter</translation>
    </message>
    <message>
        <source>Imported: record a hold or an offer first</source>
        <translation>Importé&#x202f;: noter d’abord une option ou une offre</translation>
    </message>
    <message>
        <source>%1 moved to Confirmed.</source>
        <translation>%1 est confirmé.</translation>
    </message>
    <message>
        <source>%1: advance sent.</source>
        <translation>%1&#x202f;: préparation envoyée.</translation>
    </message>
    <message>
        <source>%1: advance not sent.</source>
        <translation>%1&#x202f;: préparation non envoyée.</translation>
    </message>
    <message>
        <source>%1 settled.</source>
        <translation>%1&#x202f;: décompte validé.</translation>
    </message>
    <message>
        <source>%1: offer withdrawn.</source>
        <translation>%1&#x202f;: offre retirée.</translation>
    </message>
    <message>
        <source>%1: hold released.</source>
        <translation>%1&#x202f;: option levée.</translation>
    </message>
    <message>
        <source>%1: hold recorded.</source>
        <translation>%1&#x202f;: option notée.</translation>
    </message>
    <message>
        <source>%1: offer recorded.</source>
        <translation>%1&#x202f;: offre notée.</translation>
    </message>
    <message>
        <source>%1: pitched.</source>
        <translation>%1&#x202f;: démarché.</translation>
    </message>
    <message>
        <source>Log a pitch</source>
        <translation>Noter un démarchage</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contre-proposer</translation>
    </message>
    <message>
        <source>Ask the artist</source>
        <translation>Demander à l’artiste</translation>
    </message>
    <message>
        <source>Artist refuses</source>
        <translation>Refus de l’artiste</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Refuser l’offre</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lever</translation>
    </message>
    <message>
        <source>The promoter took it away</source>
        <translation>Retirée par l’organisateur</translation>
    </message>
    <message>
        <source>Move up one rank</source>
        <translation>Monter d’un rang</translation>
    </message>
    <message>
        <source>Record a challenge</source>
        <translation>Noter une mise en demeure</translation>
    </message>
    <message>
        <source>Challenge answered</source>
        <translation>Mise en demeure levée</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>Contrat envoyé</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Acompte reçu</translation>
    </message>
    <message>
        <source>Itinerary sent</source>
        <translation>Feuille de route envoyée</translation>
    </message>
    <message>
        <source>Balance received</source>
        <translation>Solde reçu</translation>
    </message>
    <message>
        <source>Statement sent</source>
        <translation>Relevé envoyé</translation>
    </message>
    <message>
        <source>Cancel the show</source>
        <translation>Annuler la date</translation>
    </message>
    <message>
        <source>Set the stage by hand</source>
        <translation>Fixer l’étape à la main</translation>
    </message>
    <message>
        <source>Open the venue</source>
        <translation>Ouvrir le lieu</translation>
    </message>
    <message>
        <source>Open the artist</source>
        <translation>Ouvrir l’artiste</translation>
    </message>
    <message>
        <source>Release the rivals</source>
        <translation>Lever les concurrentes</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Démarché</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Artist agrees</source>
        <translation>Accord de l’artiste</translation>
    </message>
    <message>
        <source>Contract out</source>
        <translation>Contrat envoyé</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contrat signé</translation>
    </message>
    <message>
        <source>Deposit in</source>
        <translation>Acompte reçu</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Advancing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2&#x202f;: %3, %4</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Noël</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Hiver</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Printemps</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Été</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Toussaint</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Double réservation</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Way too long</source>
        <translation>Trajet impossible</translation>
    </message>
    <message>
        <source>Radius clause</source>
        <translation>Clause d’exclusivité</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusivité</translation>
    </message>
    <message>
        <source>Own artists compete</source>
        <translation>Nos artistes se concurrencent</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Pris deux fois</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Jour férié</translation>
    </message>
    <message>
        <source>%1 is booked twice</source>
        <translation>%1 a deux dates en même temps</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 est indisponible</translation>
    </message>
    <message>
        <source>Inside an exclusivity of %1</source>
        <translation>Dans une exclusivité de %1</translation>
    </message>
    <message>
        <source>%1 is taken twice</source>
        <translation>%1 est pris deux fois</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Jour férié&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#x202f;: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1&#x202f;: %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2, %3</source>
        <translation>Déplacer %1 au %2, %3</translation>
    </message>
    <message>
        <source>Offer %1 instead of %2</source>
        <translation>Proposer %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Ask %1 to waive the clause</source>
        <translation>Demander à %1 de lever la clause</translation>
    </message>
    <message>
        <source>A task with the facts; the clause stays until they answer</source>
        <translation>Une tâche avec les faits&#x202f;; la clause reste jusqu’à leur réponse</translation>
    </message>
    <message>
        <source>Release the hold at %1</source>
        <translation>Libérer l’option à %1</translation>
    </message>
    <message>
        <source>The date is free for others; holds behind it move up</source>
        <translation>La date est libre pour d’autres&#x202f;; les options suivantes remontent</translation>
    </message>
    <message>
        <source>Keep both dates and say why</source>
        <translation>Garder les deux dates et dire pourquoi</translation>
    </message>
    <message>
        <source>The rule stays for all other dates; the reason goes into the history</source>
        <translation>La règle reste pour les autres dates&#x202f;; la raison va dans l’historique</translation>
    </message>
    <message>
        <source>Keep the date and say why</source>
        <translation>Garder la date et dire pourquoi</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n date(s)</source>
        <translation>
            <numerusform>%n date exportée</numerusform>
            <numerusform>%n dates exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>Export dates as iCalendar</source>
        <translation>Exporter les dates en iCalendar</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Où en est-on</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Âge en jours</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message>
        <source>Holds and offers</source>
        <translation>Options et offres</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachets</translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation>Seulement ce qui est public</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cachet</translation>
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
        <source>Keep the file up to date</source>
        <translation>Tenir le fichier à jour</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>The entry in the calendar has no time that can be understood.</source>
        <translation>L’entrée de l’agenda n’a pas d’horaire compréhensible.</translation>
    </message>
    <message>
        <source>Not planned any more here, but changed in the calendar: %1, %2.</source>
        <translation>Plus prévu ici, mais modifié dans l’agenda&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>Other words in the calendar: %1.</source>
        <translation>Autre texte dans l’agenda&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Changed on both sides: here it is %1, in the calendar %2.</source>
        <translation>Modifié des deux côtés&#x202f;: ici %1, dans l’agenda %2.</translation>
    </message>
    <message>
        <source>Moved in the calendar from %1 to %2.</source>
        <translation>Déplacé dans l’agenda, de %1 à %2.</translation>
    </message>
    <message>
        <source>A new entry in the calendar without a time.</source>
        <translation>Une nouvelle entrée de l’agenda, sans horaire.</translation>
    </message>
    <message>
        <source>New in the calendar on %1.</source>
        <translation>Nouveau dans l’agenda le %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Le laisser là-bas</translation>
    </message>
    <message>
        <source>Note the words</source>
        <translation>Noter le texte</translation>
    </message>
    <message>
        <source>Move it here, too</source>
        <translation>Déplacer ici aussi</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Garder la nôtre</translation>
    </message>
    <message>
        <source>Delete it there</source>
        <translation>Le supprimer là-bas</translation>
    </message>
    <message>
        <source>Deleted in the calendar. Here it is %1.</source>
        <translation>Supprimé dans l’agenda. Ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Deleted in the calendar.</source>
        <translation>Supprimé dans l’agenda.</translation>
    </message>
    <message>
        <source>It was changed here meanwhile.</source>
        <translation>Modifié ici entre-temps.</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Retirer le blocage</translation>
    </message>
    <message>
        <source>Keep the block</source>
        <translation>Garder le blocage</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Le remettre</translation>
    </message>
    <message>
        <source>Block the artist</source>
        <translation>Bloquer l’artiste</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>In step since %1.</source>
        <translation>À jour depuis %1.</translation>
    </message>
    <message>
        <source>Not yet in step.</source>
        <translation>Pas encore à jour.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message numerus="yes">
        <source>New in the calendar, %n time(s), first on %1.</source>
        <translation>
            <numerusform>Nouveau dans l’agenda, %n fois, d’abord le %1.</numerusform>
            <numerusform>Nouveau dans l’agenda, %n fois, d’abord le %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has ended: renew it first</source>
        <translation>C’est terminé&#x202f;: renouvelez d’abord</translation>
    </message>
    <message>
        <source>Hold it a week longer</source>
        <translation>Tenir l’option une semaine de plus</translation>
    </message>
    <message>
        <source>Renew the hold</source>
        <translation>Renouveler l’option</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>Nouveau véhicule</translation>
    </message>
    <message>
        <source>New hotel</source>
        <translation>Nouvel hôtel</translation>
    </message>
    <message>
        <source>New crew member</source>
        <translation>Nouveau membre de l’équipe</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>Nouveau matériel</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>Ajouter et attribuer</translation>
    </message>
    <message>
        <source>%1, with %2 that day</source>
        <translation>%1, avec %2 ce jour-là</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 apart: two of our artists, one night</source>
        <translation>À %1&#x202f;: deux de nos artistes le même soir</translation>
    </message>
    <message numerus="yes">
        <source>%1 apart within %n day(s): two of our artists</source>
        <translation>
            <numerusform>À %1 en %n jour&#x202f;: deux de nos artistes</numerusform>
            <numerusform>À %1 en %n jours&#x202f;: deux de nos artistes</numerusform>
        </translation>
    </message>
    <message>
        <source>A tour lasts two years at most.</source>
        <translation>Une tournée dure deux ans au plus.</translation>
    </message>
    <message>
        <source>The last day is over.</source>
        <translation>Le dernier jour est passé.</translation>
    </message>
</context>
<context>
    <name>flow::ui::AgendaView</name>
    <message>
        <source>Dates as a list</source>
        <translation>Dates en liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::AlertClock</name>
    <message numerus="yes">
        <source>%n person(s) to call today</source>
        <translation>
            <numerusform>%n personne à appeler aujourd’hui</numerusform>
            <numerusform>%n personnes à appeler aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in Mission Control and in the pipeline.</source>
        <translation>La liste se trouve dans le poste de pilotage et dans le pipeline.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n chose vous attend</numerusform>
            <numerusform>%n choses vous attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ApprovalLink</name>
    <message>
        <source>waits until %1</source>
        <translation>en attente jusqu’au %1</translation>
    </message>
    <message>
        <source>said yes, %1</source>
        <translation>a dit oui, %1</translation>
    </message>
    <message>
        <source>said no, %1</source>
        <translation>a dit non, %1</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>trop ancien</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>does not hold any more</source>
        <translation>n’est plus valable</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Demander par mail</translation>
    </message>
    <message>
        <source>Whoever has the link answers yes or no on a page, once and within two weeks, without an account. Send it to nobody else.</source>
        <translation>Qui a le lien répond oui ou non sur une page, une seule fois et sous deux semaines, sans compte. Ne l’envoyez à personne d’autre.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est interrogé</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse mail</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Écrire le mail</translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>Le lien est dans le presse-papiers</translation>
    </message>
    <message>
        <source>No mail program answers. The link is on the clipboard</source>
        <translation>Aucun programme de messagerie ne répond. Le lien est dans le presse-papiers</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>flow::ui::ApprovalView</name>
    <message>
        <source>%1 guaranteed</source>
        <translation>%1 garantis</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>%1 places</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>réponse avant le %1</translation>
    </message>
    <message>
        <source>Offers that wait for your word</source>
        <translation>Offres qui attendent votre accord</translation>
    </message>
    <message>
        <source>Your agency sees your answer as soon as it is in step. Changes of your profile stand on your own page.</source>
        <translation>Votre agence voit votre réponse dès qu’elle est synchronisée. Les modifications de votre profil se trouvent sur votre page.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the cloud</source>
        <translation>Le cloud est interrogé</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>Rien ne vous attend.</translation>
    </message>
    <message>
        <source>A word to your agency</source>
        <translation>Un mot à votre agence</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1: you agree</source>
        <translation>%1&#x202f;: vous acceptez</translation>
    </message>
    <message>
        <source>%1: you refuse</source>
        <translation>%1&#x202f;: vous refusez</translation>
    </message>
</context>
<context>
    <name>flow::ui::AreasPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Exclusivities</source>
        <translation>Exclusivités</translation>
    </message>
    <message>
        <source>Radius clauses and territories given away</source>
        <translation>Clauses d’exclusivité et territoires cédés</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Ce jour</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Clause</translation>
    </message>
    <message>
        <source>%1 clauses</source>
        <translation>%1 clauses</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>levée</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>en vigueur</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>Nothing binds in this time</source>
        <translation>Rien n’engage dans cette période</translation>
    </message>
    <message>
        <source>Choose a longer period, or another day.</source>
        <translation>Choisissez une période plus longue, ou un autre jour.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>flow::ui::ArtistCards</name>
    <message>
        <source>%1 commission</source>
        <translation>%1 de commission</translation>
    </message>
    <message>
        <source>No dates blocked</source>
        <translation>Aucune date bloquée</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
</context>
<context>
    <name>flow::ui::ArtistPage</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>Add artist &quot;%1&quot;</source>
        <translation>Ajouter l’artiste «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Add artist</source>
        <translation>Ajouter un artiste</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Pas encore d’artistes</translation>
    </message>
    <message>
        <source>Add the artists whom you represent, or import a list of them.</source>
        <translation>Ajoutez les artistes que vous représentez, ou importez leur liste.</translation>
    </message>
    <message>
        <source>The artists cannot be read</source>
        <translation>Les artistes ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Programmation</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artiste</numerusform>
            <numerusform>%n artistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Cartes</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>flow::ui::ArtistProfile</name>
    <message>
        <source>Add files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n fichier ajouté</numerusform>
            <numerusform>%n fichiers ajoutés</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Concerts</translation>
    </message>
    <message>
        <source>Back to the portfolio</source>
        <translation>Retour au portfolio</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Proposer une modification</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Programmation</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Formation</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Ajouter une période</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Retirer cette période</translation>
    </message>
    <message>
        <source>No dates are blocked.</source>
        <translation>Aucune date n’est bloquée.</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nouvelle période</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Ajouter la période</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>Le dernier jour précède le premier</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>proposed by %1, %2</source>
        <translation>proposé par %1, %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Approved: the profile of %1 is up to date</source>
        <translation>Approuvé&#x202f;: le profil de %1 est à jour</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation>La modification est refusée</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The change was withdrawn</source>
        <translation>La modification est retirée</translation>
    </message>
    <message>
        <source>No changes were proposed.</source>
        <translation>Aucune modification n’a été proposée.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proposer</translation>
    </message>
    <message>
        <source>The change waits for %1</source>
        <translation>La modification attend %1</translation>
    </message>
    <message>
        <source>No shows yet.</source>
        <translation>Pas encore de concert.</translation>
    </message>
    <message>
        <source>Use as photo</source>
        <translation>Utiliser comme photo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Drop photos, demos, press kits and riders here, or add them.</source>
        <translation>Déposez ici photos, maquettes, dossiers de presse et riders, ou ajoutez-les.</translation>
    </message>
    <message>
        <source>%1 is being fetched from the cloud</source>
        <translation>%1 est en cours de récupération depuis le cloud</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>dans le cloud</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Demander par mail</translation>
    </message>
    <message>
        <source>There is nothing to propose: nothing differs from what is there already.</source>
        <translation>Il n’y a rien à proposer&#x202f;: rien ne diffère de ce qui est déjà là.</translation>
    </message>
</context>
<context>
    <name>flow::ui::AuditView</name>
    <message>
        <source>added</source>
        <translation>(ajout)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>(suppression)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>(modification)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>une autre fiche</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Type de fiche</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Jusqu’à maintenant</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Plus de %n jour</numerusform>
            <numerusform>Plus de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exporter en CSV</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Afficher les plus anciens</translation>
    </message>
    <message>
        <source>Only %1. Show all again</source>
        <translation>Seulement %1. Tout afficher</translation>
    </message>
    <message>
        <source>Asking the cloud</source>
        <translation>Le cloud est interrogé</translation>
    </message>
    <message>
        <source>Only owners of the organisation may read who changed what. The history page shows what is known on this computer.</source>
        <translation>Seuls les propriétaires de l’organisation peuvent lire qui a modifié quoi. La page Historique montre ce que cet ordinateur sait.</translation>
    </message>
    <message>
        <source>Nothing was changed that fits.</source>
        <translation>Aucune modification ne correspond.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>Seulement cette fiche</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported</source>
        <translation>
            <numerusform>%n ligne exportée</numerusform>
            <numerusform>%n lignes exportées</numerusform>
        </translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1, by mail link</source>
        <translation>%1, par lien mail</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Accès retiré</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Accès rendu</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Approval link</source>
        <translation>Lien d’approbation</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artiste</numerusform>
            <numerusform>%n artistes</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is for owners</source>
        <translation>Le journal est réservé aux propriétaires</translation>
    </message>
    <message>
        <source>The log cannot be read now</source>
        <translation>Le journal n’est pas lisible pour le moment</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>flow::ui::AvailsPage</name>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>on hold, with its rank</source>
        <translation>en option, avec son rang</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>Avails</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Avails of %1</source>
        <translation>Disponibilités de %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::AvailsView</name>
    <message>
        <source>Avails</source>
        <translation>Dispos</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Plays elsewhere</source>
        <translation>Joue ailleurs</translation>
    </message>
</context>
<context>
    <name>flow::ui::Badges</name>
    <message>
        <source>Passed</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Dates received</source>
        <translation>Dates reçues</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé</translation>
    </message>
    <message>
        <source>No reply %1</source>
        <translation>Sans réponse %1</translation>
    </message>
    <message>
        <source>Pitched %1</source>
        <translation>Démarché %1</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Démarché</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>We challenge</source>
        <translation>Nous pressons</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sans échéance</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Expire ce jour</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation>Offre expirée</translation>
    </message>
    <message>
        <source>Reply due today</source>
        <translation>Réponse ce jour</translation>
    </message>
    <message>
        <source>Reply due tomorrow</source>
        <translation>Réponse demain</translation>
    </message>
    <message>
        <source>Artist to approve</source>
        <translation>Attend l’artiste</translation>
    </message>
    <message>
        <source>Artist refused</source>
        <translation>Refus de l’artiste</translation>
    </message>
    <message>
        <source>Artist agrees</source>
        <translation>Artiste d’accord</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>contre %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contre-offre</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signé</translation>
    </message>
    <message>
        <source>Unsigned %1</source>
        <translation>Non signé %1</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>contract</comment>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Deposit %1 late</source>
        <translation>Acompte en retard %1</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>Acompte %1</translation>
    </message>
    <message>
        <source>Advance %1/%2</source>
        <translation>Prépa %1/%2</translation>
    </message>
    <message>
        <source>On sale %1</source>
        <translation>En vente %1</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Sans contrat</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>À décompter</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Payé</translation>
    </message>
    <message>
        <source>Balance late %1</source>
        <translation>Solde en retard %1</translation>
    </message>
    <message>
        <source>Balance open</source>
        <translation>Solde à venir</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Relevé</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Reprise</translation>
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
    <name>flow::ui::BoardView</name>
    <message>
        <source>No cards</source>
        <translation>Aucune carte</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sans</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::Book</name>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
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
        <source>Promoter</source>
        <translation>Organisateur</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Presse</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programmation</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
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
        <source>Accounts</source>
        <translation>Comptabilité</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Load-in</source>
        <translation>Get-in</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Numéros d’urgence</translation>
    </message>
    <message>
        <source>Police, fire, ambulance</source>
        <translation>Police, pompiers, secours</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>Sur la route</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>Nuits dehors</translation>
    </message>
    <message>
        <source>Travel day</source>
        <translation>Jour de route</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>Offer, not confirmed</source>
        <translation>Offre, non confirmée</translation>
    </message>
    <message>
        <source>Held, not confirmed</source>
        <translation>Option, non confirmée</translation>
    </message>
    <message>
        <source>Planned, not agreed</source>
        <translation>Prévue, non convenue</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>Partir à</translation>
    </message>
    <message>
        <source>Soundcheck</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Couvre-feu</translation>
    </message>
    <message>
        <source>Times are not agreed yet.</source>
        <translation>Les horaires ne sont pas encore fixés.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
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
        <source>Capacity</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Estimated; nobody has looked up the road.</source>
        <translation>Estimé&#x202f;; personne n’a vérifié la route.</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Hotel, vehicles, crew</source>
        <translation>Hôtel, véhicules, équipe</translation>
    </message>
    <message>
        <source>Advancing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Liste d’invités</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 sur %2 places</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>At most %1 % below the best possible plan; none can pass %2.</source>
        <translation>Au plus %1&#x202f;% sous le meilleur plan possible&#x202f;; aucun ne dépasse %2.</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachets</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Cachets espérés</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Crew, production</source>
        <translation>Équipe, production</translation>
    </message>
    <message>
        <source>One in ten earns less than</source>
        <translation>Un sur dix gagne moins de</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En discussion</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À solliciter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Profit %1</source>
        <translation>Bénéfice %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>Hôtels</translation>
    </message>
    <message>
        <source>Hello,

here is the tour book of %1, %2. The PDF is for printing, the page (HTML) opens on phones without a network, and the calendar file adds the dates.</source>
        <translation>Bonjour,

voici le carnet de tournée de %1, %2. Le PDF est fait pour l’impression, la page (HTML) s’ouvre sur un téléphone sans réseau, et le fichier calendrier ajoute les dates.</translation>
    </message>
    <message>
        <source>on the way to %1</source>
        <translation>en route vers %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Vers %1</translation>
    </message>
    <message>
        <source>Flight, %1</source>
        <translation>Vol, %1</translation>
    </message>
    <message>
        <source>Ferry, %1</source>
        <translation>Ferry, %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
    <message>
        <source>Longer than %1 at the wheel a day: night on the way</source>
        <translation>Plus de %1 au volant dans la journée&#x202f;: nuit en route</translation>
    </message>
    <message>
        <source>%1, night on the way</source>
        <translation>%1, nuit en route</translation>
    </message>
    <message>
        <source>By plane, from door to door</source>
        <translation>En avion, de porte à porte</translation>
    </message>
    <message>
        <source>Partly by ferry</source>
        <translation>En partie par ferry</translation>
    </message>
    <message>
        <source>Career worth in it</source>
        <translation>Dont valeur de carrière</translation>
    </message>
    <message>
        <source>Technical rider agreed</source>
        <translation>Fiche technique validée</translation>
    </message>
    <message>
        <source>Hospitality rider agreed</source>
        <translation>Rider d’accueil validé</translation>
    </message>
    <message>
        <source>Times agreed</source>
        <translation>Horaires validés</translation>
    </message>
    <message>
        <source>Hotel booked</source>
        <translation>Hôtel réservé</translation>
    </message>
    <message>
        <source>Parking for the van</source>
        <translation>Stationnement du van</translation>
    </message>
    <message>
        <source>Guest list sent</source>
        <translation>Liste d’invités envoyée</translation>
    </message>
    <message>
        <source>Photos and press text sent</source>
        <translation>Photos et texte de presse envoyés</translation>
    </message>
    <message>
        <source>Local crew confirmed</source>
        <translation>Équipe locale confirmée</translation>
    </message>
    <message>
        <source>Merchandise place agreed</source>
        <translation>Stand de merch validé</translation>
    </message>
    <message>
        <source>Tour manager</source>
        <translation>Régie de tournée</translation>
    </message>
    <message>
        <source>Sound engineer</source>
        <translation>Ingénieur du son</translation>
    </message>
    <message>
        <source>Lighting engineer</source>
        <translation>Éclairagiste</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Chauffeur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::BudgetModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What remains</source>
        <translation>Ce qui reste</translation>
    </message>
    <message>
        <source>A door deal: what comes in depends on the tickets</source>
        <translation>Un contrat à la recette&#x202f;: le revenu dépend des billets</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>%1 % sold</source>
        <translation>%1&#x202f;% vendus</translation>
    </message>
    <message>
        <source>Actual amounts where there are some, else the planned ones</source>
        <translation>Les montants réels là où il y en a, sinon ceux prévus</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Rien n’est encore saisi</translation>
    </message>
    <message>
        <source>Enter amount</source>
        <translation>Saisir le montant</translation>
    </message>
    <message>
        <source>What it really cost, such as %1. Empty: as planned.</source>
        <translation>Ce que cela a vraiment coûté, par exemple %1. Vide&#x202f;: comme prévu.</translation>
    </message>
    <message>
        <source>What was really paid, such as %1. Empty: as planned.</source>
        <translation>Ce qui a vraiment été payé, par exemple %1. Vide&#x202f;: comme prévu.</translation>
    </message>
</context>
<context>
    <name>flow::ui::BudgetView</name>
    <message>
        <source>Budget of the tour</source>
        <translation>Budget de la tournée</translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkEditor</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Modifier %n fiche</numerusform>
            <numerusform>Modifier %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Change another field, too</source>
        <translation>Modifier aussi un autre champ</translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkGrid</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>choisi</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n lower hold(s)</source>
        <translation>
            <numerusform>%n option de rang inférieur</numerusform>
            <numerusform>%n options de rang inférieur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkPanel</name>
    <message>
        <source>Tentative</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Dates move together</source>
        <translation>Les dates se déplacent ensemble</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Book several dates</source>
        <translation>Réserver plusieurs dates</translation>
    </message>
    <message>
        <source>A residency, a promo week, studio days</source>
        <translation>Une résidence, une semaine de promo, des jours de studio</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Jours libres</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Jours de suite</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Une fois par semaine</translation>
    </message>
    <message>
        <source>Any weekday</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>Du lundi au vendredi</translation>
    </message>
    <message>
        <source>Thursday to Saturday</source>
        <translation>Du jeudi au samedi</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Week-ends</translation>
    </message>
    <message>
        <source>or a venue</source>
        <translation>ou une salle</translation>
    </message>
    <message>
        <source>Name, as “Promo week”</source>
        <translation>Nom, ex. «&#x202f;Semaine promo&#x202f;»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horaire</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>À la place</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Toute salle</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sans salle</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Qui participe</translation>
    </message>
    <message>
        <source>Equipment, vehicles, staff</source>
        <translation>Matériel, véhicules, équipe</translation>
    </message>
    <message>
        <source>Choose artists</source>
        <translation>Choisir des artistes</translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artiste</numerusform>
            <numerusform>%n artistes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) and people</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a time, as 10:00.</source>
        <translation>Écrivez une heure, comme 10:00.</translation>
    </message>
    <message>
        <source>Write a day that is not over, as 18/03/2027.</source>
        <translation>Écrivez un jour à venir, comme 18/03/2027.</translation>
    </message>
    <message>
        <source>Choose who takes part: the days on which all of them are free are looked for.</source>
        <translation>Choisissez qui participe&#x202f;: les jours où tous sont libres sont cherchés.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>clocks %1 off</source>
        <translation>%1 de décalage</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n date(s)</source>
        <translation>
            <numerusform>Réserver %n date</numerusform>
            <numerusform>Réserver %n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is booked</source>
        <translation>%1 est pris</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <translation>Prendre %1 à la place</translation>
    </message>
    <message numerus="yes">
        <source>%n of these days is not free; go there to see why.</source>
        <translation>
            <numerusform>%n de ces jours n’est pas libre&#x202f;; allez-y pour voir pourquoi.</numerusform>
            <numerusform>%n de ces jours ne sont pas libres&#x202f;; allez-y pour voir pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no day in this time on which everybody and everything is free.</source>
        <translation>Aucun jour de cette période où tout et tous sont libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be found in this time.</source>
        <translation>
            <numerusform>%n de plus n’a pas été trouvée dans cette période.</numerusform>
            <numerusform>%n de plus n’ont pas été trouvées dans cette période.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody and everything is free on these days.</source>
        <translation>Tout et tous sont libres ces jours-là.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n date(s): %1</source>
        <translation>
            <numerusform>%n date réservée&#x202f;: %1</numerusform>
            <numerusform>%n dates réservées&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>La fin est avant le début.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour est avant le premier.</translation>
    </message>
    <message>
        <source>%1 is a public holiday: %2.</source>
        <translation>%1 est férié&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Everybody and everything is free.</source>
        <translation>Tout et tous sont libres.</translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarBar</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>1st hold</source>
        <translation>1re option</translation>
    </message>
    <message>
        <source>Lower hold</source>
        <translation>Option suivante</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <translation>Conflits seulement</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Les %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>First holds</source>
        <translation>Premières options</translation>
    </message>
    <message>
        <source>Lower holds</source>
        <translation>Options suivantes</translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Pas encore de dates</translation>
    </message>
    <message>
        <source>Add the artists whom you represent, then their shows and holds; or import them.</source>
        <translation>Ajoutez les artistes que vous représentez, puis leurs concerts et options&#x202f;; ou importez-les.</translation>
    </message>
    <message>
        <source>Import dates</source>
        <translation>Importer des dates</translation>
    </message>
    <message>
        <source>The calendar cannot be read</source>
        <translation>Le calendrier ne peut pas être lu</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Aller à aujourd’hui</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflit précédent</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Frise</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>%1: Enter moves the date, Esc leaves it</source>
        <translation>%1&#x202f;: Entrée déplace la date, Échap la laisse</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 déplacé au %2</translation>
    </message>
    <message>
        <source>Changed to %1</source>
        <translation>Remplacé par %1</translation>
    </message>
    <message>
        <source>Task added for %1</source>
        <translation>Tâche ajoutée pour %1</translation>
    </message>
    <message>
        <source>Ask %1 to waive the radius clause</source>
        <translation>Demander à %1 de lever la clause d’exclusivité</translation>
    </message>
    <message>
        <source>Released the hold at %1</source>
        <translation>Option libérée à %1</translation>
    </message>
    <message>
        <source>Why is this fine?</source>
        <translation>Pourquoi est-ce acceptable&#x202f;?</translation>
    </message>
    <message>
        <source>Both promoters agreed</source>
        <translation>Les deux organisateurs sont d’accord</translation>
    </message>
    <message>
        <source>Keep and note why</source>
        <translation>Garder et noter pourquoi</translation>
    </message>
    <message>
        <source>Kept, with the reason</source>
        <translation>Gardé, avec la raison</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export dates as iCalendar</source>
        <translation>Exporter les dates en iCalendar</translation>
    </message>
    <message>
        <source>Connected calendars</source>
        <translation>Agendas connectés</translation>
    </message>
    <message>
        <source>Bring connected calendars in step</source>
        <translation>Mettre à jour les agendas connectés</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in connected calendars wait for you</source>
        <translation>
            <numerusform>%n changement dans les agendas connectés vous attend</numerusform>
            <numerusform>%n changements dans les agendas connectés vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Décider</translation>
    </message>
    <message>
        <source>Book several dates</source>
        <translation>Réserver plusieurs dates</translation>
    </message>
    <message>
        <source>Exclusivities on the map</source>
        <translation>Exclusivités sur la carte</translation>
    </message>
    <message>
        <source>Extend the hold by a week</source>
        <translation>Prolonger l’option d’une semaine</translation>
    </message>
    <message>
        <source>Go to a hold first.</source>
        <translation>Allez d’abord sur une option.</translation>
    </message>
    <message>
        <source>%1 is held a week longer</source>
        <translation>%1&#x202f;: option tenue une semaine de plus</translation>
    </message>
    <message>
        <source>Venues on the way, for an empty day</source>
        <translation>Lieux sur la route, pour un jour vide</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Venues on the way</source>
        <translation>Lieux sur la route</translation>
    </message>
    <message>
        <source>%1 is not free on %2: go to an empty day.</source>
        <translation>%1 n’est pas libre le %2&#x202f;: allez à un jour vide.</translation>
    </message>
    <message>
        <source>The one you take comes onto today’s list of calls.</source>
        <translation>Le lieu choisi rejoint les appels du jour.</translation>
    </message>
    <message>
        <source>Your role does not change this: ask a booker to call %1.</source>
        <translation>Votre rôle ne le modifie pas&#x202f;: demandez à un booker d’appeler %1.</translation>
    </message>
    <message>
        <source>%1 is on today’s list of calls, for %2</source>
        <translation>%1 est dans les appels du jour, pour le %2</translation>
    </message>
    <message>
        <source>%1: where to play on %2</source>
        <translation>%1&#x202f;: qui programme le %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarView</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n concert</numerusform>
            <numerusform>%n concerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n option</numerusform>
            <numerusform>%n options</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: free</source>
        <translation>%1, %2&#x202f;: libre</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1&#x202f;: rien</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1&#x202f;: libre</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n séance</numerusform>
            <numerusform>%n séances</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarsPanel</name>
    <message>
        <source>Bring in step now</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Connected calendars</source>
        <translation>Agendas connectés</translation>
    </message>
    <message>
        <source>On servers (CalDAV) and in files</source>
        <translation>Sur des serveurs (CalDAV) et en fichiers</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À décider</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Serveurs</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Nothing to decide. What is moved, deleted or added in a connected calendar waits here until you say what becomes of it.</source>
        <translation>Rien à décider. Ce qui est déplacé, supprimé ou ajouté dans un agenda connecté attend ici que vous disiez quoi en faire.</translation>
    </message>
    <message>
        <source>Done as in the calendar: %1</source>
        <translation>Fait comme dans l’agenda&#x202f;: %1</translation>
    </message>
    <message>
        <source>Give each artist a calendar that is always right: dates go to the phone, and what is changed there comes back as a question. Works with Nextcloud, iCloud, Fastmail, Radicale and others.</source>
        <translation>Donnez à chaque artiste un agenda toujours juste&#x202f;: les dates vont au téléphone, et ce qu’on y change revient comme une question. Avec Nextcloud, iCloud, Fastmail, Radicale et d’autres.</translation>
    </message>
    <message>
        <source>Connect a server</source>
        <translation>Connecter un serveur</translation>
    </message>
    <message>
        <source>Disconnect %1; what is there stays there</source>
        <translation>Déconnecter %1&#x202f;; ce qui est là-bas y reste</translation>
    </message>
    <message>
        <source>Connect an artist</source>
        <translation>Connecter un artiste</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Calendar “%1”</source>
        <translation>Agenda «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Holds and offers</source>
        <translation>Options et offres</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachets</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password is kept until Flow Stage is closed.</source>
        <translation>Cet ordinateur n’a pas de trousseau&#x202f;: le mot de passe est gardé jusqu’à la fermeture de Flow Stage.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Some services want a password that is made for this program.</source>
        <translation>Certains services veulent un mot de passe créé pour ce logiciel.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Un nouvel agenda</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Keep %1 up to date no more; the file stays</source>
        <translation>Ne plus tenir %1 à jour&#x202f;; le fichier reste</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Concerts</translation>
    </message>
    <message>
        <source>holds and offers</source>
        <translation>options et offres</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>cachets</translation>
    </message>
    <message>
        <source>only what is public</source>
        <translation>seulement ce qui est public</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>N’a pas pu être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>A calendar file in a folder that is shared or published, written again whenever dates change. Fees and holds stay out unless you say so.</source>
        <translation>Un fichier d’agenda dans un dossier partagé ou publié, réécrit dès que des dates changent. Cachets et options n’y sont que si vous le dites.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Ajouter un fichier</translation>
    </message>
    <message>
        <source>A former artist</source>
        <translation>Un ancien artiste</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarsTile</name>
    <message>
        <source>All calendars</source>
        <translation>Tous les calendriers</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Pas encore d’artistes</translation>
    </message>
    <message>
        <source>Add the artists whom you represent.</source>
        <translation>Ajoutez les artistes que vous représentez.</translation>
    </message>
</context>
<context>
    <name>flow::ui::CallsView</name>
    <message>
        <source>Nothing said yet</source>
        <translation>Aucun échange</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Pas de numéro</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n tentative</numerusform>
            <numerusform>%n tentatives</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to call today</source>
        <translation>Personne à appeler aujourd’hui</translation>
    </message>
    <message>
        <source>Follow-ups come here by themselves when their day has come.</source>
        <translation>Les relances arrivent ici d’elles-mêmes, le jour venu.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Démarché</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé</translation>
    </message>
    <message>
        <source>Dates received</source>
        <translation>Dates reçues</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>À rappeler</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Composer</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>What was said, then Enter and the key of the outcome</source>
        <translation>Ce qui s’est dit, puis Entrée et la touche du résultat</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Demain</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>Dans &amp;trois jours</translation>
    </message>
    <message>
        <source>On &amp;Monday</source>
        <translation>&amp;Lundi</translation>
    </message>
    <message>
        <source>In two &amp;weeks</source>
        <translation>Dans deux &amp;semaines</translation>
    </message>
</context>
<context>
    <name>flow::ui::CardPanel</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>No card selected</source>
        <translation>Aucune carte choisie</translation>
    </message>
    <message>
        <source>Choose a card to see where it stands and what was said.</source>
        <translation>Choisissez une carte pour voir où elle en est et ce qui s’est dit.</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fixé à la main</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Parce que</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Par %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Rival holds that day</source>
        <translation>Options concurrentes ce jour</translation>
    </message>
    <message numerus="yes">
        <source>Release %n hold(s)</source>
        <translation>
            <numerusform>Lever %n option</numerusform>
            <numerusform>Lever %n options</numerusform>
        </translation>
    </message>
    <message>
        <source>same artist</source>
        <translation>même artiste</translation>
    </message>
    <message>
        <source>same room</source>
        <translation>même salle</translation>
    </message>
    <message numerus="yes">
        <source>Offer, %n versions</source>
        <translation>
            <numerusform>Offre, %n version</numerusform>
            <numerusform>Offre, %n versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Papers and money</source>
        <translation>Papiers et argent</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Annonce</translation>
    </message>
    <message>
        <source>Radius clause</source>
        <translation>Clause d’exclusivité</translation>
    </message>
    <message>
        <source>Prospecting</source>
        <translation>Prospection</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui s’est dit</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Demander par mail</translation>
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
    <message>
        <source>planning of %1</source>
        <translation>planification de %1</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planification</translation>
    </message>
    <message>
        <source>changes of others: %1</source>
        <translation>modifications des autres&#x202f;: %1</translation>
    </message>
    <message>
        <source>changes of others</source>
        <translation>modifications des autres</translation>
    </message>
    <message>
        <source>hold at %1</source>
        <translation>option pour %1</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>option</translation>
    </message>
    <message>
        <source>release of %1</source>
        <translation>levée de %1</translation>
    </message>
    <message>
        <source>release of a hold</source>
        <translation>levée d’une option</translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation>confirmation de %1</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>confirmation</translation>
    </message>
    <message>
        <source>offer for %1</source>
        <translation>offre pour %1</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>offre</translation>
    </message>
    <message>
        <source>refusal of the offer for %1</source>
        <translation>refus de l’offre pour %1</translation>
    </message>
    <message>
        <source>refusal of an offer</source>
        <translation>refus d’une offre</translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>déplacement de %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <source>challenge of %1</source>
        <translation>mise en demeure pour %1</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>mise en demeure</translation>
    </message>
    <message>
        <source>artist’s approval of %1</source>
        <translation>accord de l’artiste pour %1</translation>
    </message>
    <message>
        <source>artist’s approval</source>
        <translation>accord de l’artiste</translation>
    </message>
    <message>
        <source>stage of %1 set by hand</source>
        <translation>étape de %1 fixée à la main</translation>
    </message>
    <message>
        <source>stage set by hand</source>
        <translation>étape fixée à la main</translation>
    </message>
    <message>
        <source>promotion of %1</source>
        <translation>montée en rang de %1</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>montée en rang</translation>
    </message>
    <message>
        <source>cancellation of %1</source>
        <translation>annulation de %1</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>annulation</translation>
    </message>
    <message>
        <source>snooze of %1</source>
        <translation>mise en pause de %1</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>mise en pause</translation>
    </message>
    <message>
        <source>expiry of %1</source>
        <translation>expiration de %1</translation>
    </message>
    <message>
        <source>expiry of holds and offers</source>
        <translation>expiration d’options et d’offres</translation>
    </message>
    <message>
        <source>move of the date at %1</source>
        <translation>déplacement de la date à %1</translation>
    </message>
    <message>
        <source>move of a date</source>
        <translation>déplacement d’une date</translation>
    </message>
    <message>
        <source>pin on %1</source>
        <translation>épinglage de %1</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>épinglage</translation>
    </message>
    <message>
        <source>unpinning of %1</source>
        <translation>désépinglage de %1</translation>
    </message>
    <message>
        <source>unpinning</source>
        <translation>désépinglage</translation>
    </message>
    <message>
        <source>ruling out of %1</source>
        <translation>exclusion de %1</translation>
    </message>
    <message>
        <source>ruling out</source>
        <translation>exclusion</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>copie de %1</translation>
    </message>
    <message>
        <source>copy of a scenario</source>
        <translation>copie d’un scénario</translation>
    </message>
    <message>
        <source>application of %1</source>
        <translation>application de %1</translation>
    </message>
    <message>
        <source>application of a scenario</source>
        <translation>application d’un scénario</translation>
    </message>
    <message>
        <source>change of artist at %1</source>
        <translation>changement d’artiste à %1</translation>
    </message>
    <message>
        <source>change of artist</source>
        <translation>changement d’artiste</translation>
    </message>
    <message>
        <source>request for a waiver at %1</source>
        <translation>demande de levée à %1</translation>
    </message>
    <message>
        <source>request for a waiver</source>
        <translation>demande de levée</translation>
    </message>
    <message>
        <source>accepted conflict at %1</source>
        <translation>conflit accepté à %1</translation>
    </message>
    <message>
        <source>accepted conflict</source>
        <translation>conflit accepté</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>adding of a date</source>
        <translation>ajout d’une date</translation>
    </message>
    <message>
        <source>change in the calendar of %1</source>
        <translation>changement dans l’agenda de %1</translation>
    </message>
    <message>
        <source>change in a calendar</source>
        <translation>changement dans un agenda</translation>
    </message>
    <message>
        <source>booking of %1</source>
        <translation>réservation de %1</translation>
    </message>
    <message>
        <source>booking of several dates</source>
        <translation>réservation de plusieurs dates</translation>
    </message>
    <message>
        <source>decision about %1</source>
        <translation>décision sur %1</translation>
    </message>
    <message>
        <source>decision about conflicts</source>
        <translation>décision sur des conflits</translation>
    </message>
    <message>
        <source>dates taken into %1</source>
        <translation>reprise de dates dans %1</translation>
    </message>
    <message>
        <source>dates taken into a scenario</source>
        <translation>reprise de dates dans un scénario</translation>
    </message>
    <message>
        <source>renewal of the hold at %1</source>
        <translation>renouvellement de l’option à %1</translation>
    </message>
    <message>
        <source>renewal of a hold</source>
        <translation>renouvellement d’une option</translation>
    </message>
    <message>
        <source>call to %1 about a day</source>
        <translation>appel à %1 pour une date</translation>
    </message>
    <message>
        <source>call about a day</source>
        <translation>appel pour une date</translation>
    </message>
    <message>
        <source>order of the holds of one rank</source>
        <translation>mise en ordre des options de même rang</translation>
    </message>
    <message>
        <source>what the pipeline did to %1</source>
        <translation>ce que le pipeline a changé dans %1</translation>
    </message>
    <message>
        <source>what the pipeline did to a scenario</source>
        <translation>ce que le pipeline a changé dans un scénario</translation>
    </message>
    <message>
        <source>approval of a change to %1</source>
        <translation>accord pour une modification de %1</translation>
    </message>
    <message>
        <source>approval of a change</source>
        <translation>accord pour une modification</translation>
    </message>
    <message>
        <source>refusal of a change to %1</source>
        <translation>refus d’une modification de %1</translation>
    </message>
    <message>
        <source>refusal of a change</source>
        <translation>refus d’une modification</translation>
    </message>
    <message>
        <source>withdrawal of a change to %1</source>
        <translation>retrait d’une modification de %1</translation>
    </message>
    <message>
        <source>withdrawal of a change</source>
        <translation>retrait d’une modification</translation>
    </message>
    <message>
        <source>taking back of %1</source>
        <translation>retrait de %1</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>retrait</translation>
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
        <translation>Remboursée</translation>
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
    <message>
        <source>Tour</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Saison</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Plateau</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Résidence</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Headliner</source>
        <translation>Tête d’affiche</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>Co-headliner</source>
        <translation>Co-tête d’affiche</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>À contacter</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Démarché</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Intéressé</translation>
    </message>
    <message>
        <source>Dates received</source>
        <translation>Dates reçues</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En option</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Date prise</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Not for them</source>
        <translation>Pas pour eux</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>Radius clause</source>
        <translation>Clause d’exclusivité</translation>
    </message>
    <message>
        <source>Artist refused</source>
        <translation>Refus de l’artiste</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Tracé de la tournée</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Another act</source>
        <translation>Un autre artiste</translation>
    </message>
    <message>
        <source>Plans changed</source>
        <translation>Changement de programme</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Levée</translation>
    </message>
    <message>
        <source>Cleared by the promoter</source>
        <translation>Retirée par l’organisateur</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>A rival was confirmed</source>
        <translation>Une concurrente a été confirmée</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Countered</source>
        <translation>Contre-offre</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptée</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Versus</source>
        <translation>Fixe contre %</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Fixe + %</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Tout compris</translation>
    </message>
    <message>
        <source>Sale of the show</source>
        <translation>Cession</translation>
    </message>
    <message>
        <source>Co-presentation</source>
        <translation>Coréalisation</translation>
    </message>
    <message>
        <source>Co-production</source>
        <translation>Coproduction</translation>
    </message>
    <message>
        <source>Local promotion</source>
        <translation>Promotion locale</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Recette brute</translation>
    </message>
    <message>
        <source>Net gross</source>
        <translation>Recette nette billetterie</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Net</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandé</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Contract out</source>
        <translation>Contrat envoyé</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contrat signé</translation>
    </message>
    <message>
        <source>Deposit in</source>
        <translation>Acompte reçu</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Annoncé</translation>
    </message>
    <message>
        <source>Advancing</source>
        <translation>En préparation</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Décompte validé</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Item to advance</source>
        <translation>Point à préparer</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Relance</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>Le début</translation>
    </message>
    <message>
        <source>The day of the show</source>
        <translation>Le jour de la date</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>Concert</translation>
    </message>
    <message>
        <source>Private event</source>
        <translation>Événement privé</translation>
    </message>
    <message>
        <source>Masterclass</source>
        <translation>Masterclass</translation>
    </message>
    <message>
        <source>Ticket sales</source>
        <translation>Billetterie</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Maladie</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Inutile</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utilisation</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Appliqué</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À solliciter</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglé</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Exclu</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachets</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Backline</source>
        <translation>Backline</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Assurance</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Modifié des deux côtés</translation>
    </message>
    <message>
        <source>Deleted by the other</source>
        <translation>Supprimé par l’autre</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Mine was taken</source>
        <translation>La mienne retenue</translation>
    </message>
    <message>
        <source>Theirs was taken</source>
        <translation>La leur retenue</translation>
    </message>
    <message>
        <source>Kept for the record</source>
        <translation>Conservé pour mémoire</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Double réservation</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusivité</translation>
    </message>
    <message>
        <source>Own artists compete</source>
        <translation>Nos artistes se concurrencent</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Pris deux fois</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Partenaire</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Granted by the artist</source>
        <translation>Accordé par l’artiste</translation>
    </message>
    <message>
        <source>By road</source>
        <translation>Par la route</translation>
    </message>
    <message>
        <source>By ferry</source>
        <translation>Par ferry</translation>
    </message>
    <message>
        <source>By plane</source>
        <translation>En avion</translation>
    </message>
    <message>
        <source>Was refunded</source>
        <translation>A été remboursé</translation>
    </message>
</context>
<context>
    <name>flow::ui::Cloud</name>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>May do everything, and decides who belongs to the organisation.</source>
        <translation>Peut tout faire et décide qui fait partie de l’organisation.</translation>
    </message>
    <message>
        <source>Booker</source>
        <translation>Booker</translation>
    </message>
    <message>
        <source>Works with everything but people and rights.</source>
        <translation>Travaille avec tout, sauf les personnes et les droits.</translation>
    </message>
    <message>
        <source>Label manager</source>
        <translation>Responsable de label</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Comptable</translation>
    </message>
    <message>
        <source>Reads everything; works with orders, customers and royalties.</source>
        <translation>Lit tout&#x202f;; travaille avec les commandes, les clients et les royalties.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Works with everything but settings; does not see royalties.</source>
        <translation>Travaille avec tout, sauf les réglages&#x202f;; ne voit pas les royalties.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Sees the own profile, dates and statements; approves changes.</source>
        <translation>Voit son profil, ses dates et ses relevés&#x202f;; approuve les modifications.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>Looks at everything and changes nothing.</source>
        <translation>Voit tout et ne modifie rien.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Signed out, %1</source>
        <translation>Déconnecté, %1</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Pas encore comparé</translation>
    </message>
    <message>
        <source>Exchanging changes</source>
        <translation>Échange en cours</translation>
    </message>
    <message>
        <source>Loading, %1</source>
        <translation>Chargement, %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Offline, %1</source>
        <translation>Hors ligne, %1</translation>
    </message>
    <message>
        <source>The cloud needs you</source>
        <translation>Le cloud a besoin de vous</translation>
    </message>
    <message>
        <source>The cloud needs you, %1</source>
        <translation>Le cloud a besoin de vous, %1</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Nothing leaves it.</source>
        <translation>Tout est dans un seul fichier sur cet ordinateur. Rien n’en sort.</translation>
    </message>
    <message>
        <source>Everything here is in the cloud, too. The network is metered, so what is new there is fetched four times an hour.</source>
        <translation>Tout ce qui est ici est aussi dans le cloud. Le réseau est limité, les nouveautés sont donc cherchées quatre fois par heure.</translation>
    </message>
    <message>
        <source>Everything here is in the cloud, too, and what others change arrives by itself.</source>
        <translation>Tout ce qui est ici est aussi dans le cloud, et ce que les autres modifient arrive tout seul.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent in a moment.</source>
        <translation>Vos modifications sont gardées ici et partent dans un instant.</translation>
    </message>
    <message>
        <source>Changes are being sent and fetched. You can go on working.</source>
        <translation>Des modifications sont envoyées et reçues. Vous pouvez continuer à travailler.</translation>
    </message>
    <message>
        <source>%1 of %2 records are here. You can work with them already; when it is interrupted, it goes on where it was.</source>
        <translation>%1 fiches sur %2 sont là. Vous pouvez déjà travailler avec&#x202f;; en cas d’interruption, le chargement reprend où il en était.</translation>
    </message>
    <message>
        <source>This workspace was copied, or the cloud was restored: it is a device of its own from now on</source>
        <translation>Cet espace de travail a été copié, ou le cloud restauré&#x202f;: c’est désormais un appareil à part</translation>
    </message>
    <message>
        <source>Your rights have changed</source>
        <translation>Vos droits ont changé</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s)</source>
        <translation>
            <numerusform>%n modification envoyée</numerusform>
            <numerusform>%n modifications envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s)</source>
        <translation>
            <numerusform>%n fiche reçue</numerusform>
            <numerusform>%n fiches reçues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met those of others</source>
        <translation>
            <numerusform>%n modification en a croisé une autre</numerusform>
            <numerusform>%n modifications en ont croisé d’autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not accepted</source>
        <translation>
            <numerusform>%n modification n’a pas été acceptée</numerusform>
            <numerusform>%n modifications n’ont pas été acceptées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the cloud cannot be written here yet</source>
        <translation>
            <numerusform>%n fiche du cloud ne peut pas encore être écrite ici</numerusform>
            <numerusform>%n fiches du cloud ne peuvent pas encore être écrites ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared; nothing was new</source>
        <translation>Comparé&#x202f;; rien de nouveau</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>You changed it while somebody else deleted it</source>
        <translation>Vous l’avez modifié pendant que quelqu’un d’autre le supprimait</translation>
    </message>
    <message>
        <source>%1 changed it while somebody else deleted it</source>
        <translation>%1 l’a modifié pendant que quelqu’un d’autre le supprimait</translation>
    </message>
    <message>
        <source>Your role does not allow this change; it was not made</source>
        <translation>Votre rôle ne permet pas cette modification&#x202f;; elle n’a pas été faite</translation>
    </message>
    <message>
        <source>The role of %1 does not allow this change; it was not made</source>
        <translation>Le rôle de %1 ne permet pas cette modification&#x202f;; elle n’a pas été faite</translation>
    </message>
    <message>
        <source>The cloud could not take your change; it was not made</source>
        <translation>Le cloud n’a pas pu prendre votre modification&#x202f;; elle n’a pas été faite</translation>
    </message>
    <message>
        <source>The cloud could not take the change of %1; it was not made</source>
        <translation>Le cloud n’a pas pu prendre la modification de %1&#x202f;; elle n’a pas été faite</translation>
    </message>
    <message>
        <source>You deleted it while somebody else changed it</source>
        <translation>Vous l’avez supprimé pendant que quelqu’un d’autre le modifiait</translation>
    </message>
    <message>
        <source>%1 deleted it while somebody else changed it</source>
        <translation>%1 l’a supprimé pendant que quelqu’un d’autre le modifiait</translation>
    </message>
    <message>
        <source>You and somebody else changed this at the same time</source>
        <translation>Vous et quelqu’un d’autre avez modifié ceci en même temps</translation>
    </message>
    <message>
        <source>%1 and somebody else changed this at the same time</source>
        <translation>%1 et quelqu’un d’autre ont modifié ceci en même temps</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Sending, %1</source>
        <translation>Envoi, %1</translation>
    </message>
    <message>
        <source>%1 of %2 records and changes are in the cloud. You can go on working; when it is interrupted, it goes on where it was.</source>
        <translation>%1 fiches et modifications sur %2 sont dans le cloud. Vous pouvez continuer à travailler&#x202f;; après une interruption, l’envoi reprend où il en était.</translation>
    </message>
    <message>
        <source>Read-only until in step</source>
        <translation>Lecture seule jusqu’à la synchronisation</translation>
    </message>
    <message numerus="yes">
        <source>If this workspace does not reach its cloud, it becomes read-only in %n day(s). Nothing is lost then; it goes on as soon as it has been in step.</source>
        <translation>
            <numerusform>Si cet espace de travail n’atteint pas son cloud, il passera en lecture seule dans %n jour. Rien ne sera perdu&#x202f;; il reprendra dès qu’il aura été synchronisé.</numerusform>
            <numerusform>Si cet espace de travail n’atteint pas son cloud, il passera en lecture seule dans %n jours. Rien ne sera perdu&#x202f;; il reprendra dès qu’il aura été synchronisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1, %2 of %3</source>
        <translation>Envoi de %1, %2 sur %3</translation>
    </message>
    <message>
        <source>Fetching %1, %2 of %3</source>
        <translation>Réception de %1, %2 sur %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait to be sent (%1).</source>
        <translation>
            <numerusform>%n fichier attend d’être envoyé (%1).</numerusform>
            <numerusform>%n fichiers attendent d’être envoyés (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others are about to arrive (%1).</source>
        <translation>
            <numerusform>%n fichier des autres va arriver (%1).</numerusform>
            <numerusform>%n fichiers des autres vont arriver (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay in the cloud because the network is metered (%1). Open one, and it is fetched.</source>
        <translation>
            <numerusform>%n fichier reste dans le cloud car le réseau est limité (%1). Ouvrez-le, et il est récupéré.</numerusform>
            <numerusform>%n fichiers restent dans le cloud car le réseau est limité (%1). Ouvrez-en un, et il est récupéré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large file(s) stay in the cloud (%1). Open one, and it is fetched.</source>
        <translation>
            <numerusform>%n gros fichier reste dans le cloud (%1). Ouvrez-le, et il est récupéré.</numerusform>
            <numerusform>%n gros fichiers restent dans le cloud (%1). Ouvrez-en un, et il est récupéré.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos, riders and other files are here and in the cloud.</source>
        <translation>Toutes les photos, fiches techniques et autres fichiers sont ici et dans le cloud.</translation>
    </message>
    <message>
        <source>%1: %2, for want of: %3</source>
        <translation>%1&#x202f;: %2, en attente de&#x202f;: %3</translation>
    </message>
    <message>
        <source>It is private to somebody else, or your role does not allow this change; it was not made</source>
        <translation>C’est privé à quelqu’un d’autre, ou votre rôle ne permet pas cette modification&#x202f;; elle n’a pas été faite</translation>
    </message>
    <message>
        <source>It is private to somebody else, or the role of %1 does not allow this change; it was not made</source>
        <translation>C’est privé à quelqu’un d’autre, ou le rôle de %1 ne permet pas cette modification&#x202f;; elle n’a pas été faite</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to decide</source>
        <translation>
            <numerusform>%n modification à décider</numerusform>
            <numerusform>%n modifications à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud was restored from a backup; what it lacked was brought back</source>
        <translation>Le cloud a été restauré à partir d’une sauvegarde&#x202f;; ce qui lui manquait lui a été rendu</translation>
    </message>
    <message>
        <source>Away for so long that the cloud no longer knew what was deleted meanwhile: everything was compared anew</source>
        <translation>Absent si longtemps que le cloud ne savait plus ce qui avait été supprimé entre-temps&#x202f;: tout a été comparé à nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of yours wait in the cloud, because what they belong to is not there: another device has not sent it yet, or has not brought it back after the cloud was restored from a backup. When it has, they are here again by themselves.</source>
        <translation>
            <numerusform>%n fiche à vous attend dans le cloud, car ce dont elle dépend n’y est pas&#x202f;: un autre appareil ne l’a pas encore envoyé, ou ne l’a pas encore rendu depuis que le cloud a été restauré à partir d’une sauvegarde. Ensuite, elle reviendra ici d’elle-même.</numerusform>
            <numerusform>%n fiches à vous attendent dans le cloud, car ce dont elles dépendent n’y est pas&#x202f;: un autre appareil ne l’a pas encore envoyé, ou ne l’a pas encore rendu depuis que le cloud a été restauré à partir d’une sauvegarde. Ensuite, elles reviendront ici d’elles-mêmes.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come when the records are there.</source>
        <translation>Ils arrivent une fois les fiches là.</translation>
    </message>
    <message>
        <source>You and somebody else changed the same field; the later value stands</source>
        <translation>Vous et quelqu’un d’autre avez modifié le même champ&#x202f;; la valeur la plus récente est retenue</translation>
    </message>
    <message>
        <source>%1 and somebody else changed the same field; the later value stands</source>
        <translation>%1 et quelqu’un d’autre ont modifié le même champ&#x202f;; la valeur la plus récente est retenue</translation>
    </message>
</context>
<context>
    <name>flow::ui::CloudPage</name>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Exchange changes with the cloud now</source>
        <translation>Échanger maintenant avec le cloud</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Trancher les conflits</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personnes et appareils</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>À approuver</translation>
    </message>
    <message>
        <source>Decide this conflict: as it was before</source>
        <translation>Trancher ce conflit&#x202f;: comme avant</translation>
    </message>
    <message>
        <source>Decide this conflict: what stands</source>
        <translation>Trancher ce conflit&#x202f;: ce qui est en vigueur</translation>
    </message>
    <message>
        <source>Decide this conflict: the other</source>
        <translation>Trancher ce conflit&#x202f;: l’autre</translation>
    </message>
    <message>
        <source>Decide this conflict: another value</source>
        <translation>Trancher ce conflit&#x202f;: une autre valeur</translation>
    </message>
</context>
<context>
    <name>flow::ui::CodePrompt</name>
    <message>
        <source>Code to sign in with</source>
        <translation>Code de connexion</translation>
    </message>
    <message>
        <source>Flow Stage goes on by itself when you have signed in there.</source>
        <translation>Flow Stage continue tout seul quand vous vous y êtes connecté.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or on another device, and type this code:</source>
        <translation>Ouvrez %1 dans un navigateur, ici ou sur un autre appareil, et saisissez ce code&#x202f;:</translation>
    </message>
</context>
<context>
    <name>flow::ui::ColumnsStep</name>
    <message>
        <source>Not imported</source>
        <translation>Non importée</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Deviné</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Chaque ligne décrit</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>These people agreed to be written to</source>
        <translation>Ces personnes ont accepté qu’on leur écrive</translation>
    </message>
    <message>
        <source>Without it they are imported as “unknown” and get no campaigns. Nobody who unsubscribed before is subscribed again.</source>
        <translation>Sinon elles sont importées comme «&#x202f;inconnu&#x202f;» et ne reçoivent aucune campagne. Une personne désinscrite n’est jamais réinscrite.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>%1 of %2 columns are imported</source>
        <translation>%1 colonnes sur&#x202f;%2 sont importées</translation>
    </message>
    <message>
        <source>Recognised as %1. %2</source>
        <translation>Reconnu&#x202f;:&#x202f;%1.&#x202f;%2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Colonne du fichier</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valeurs</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va vers</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Où va «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Columns beyond these, which are not imported: %1</source>
        <translation>Autres colonnes, qui ne sont pas importées&#x202f;: %1</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Whose dates they are</source>
        <translation>À qui sont ces dates</translation>
    </message>
    <message>
        <source>whoever the file names</source>
        <translation>qui le fichier nomme</translation>
    </message>
    <message>
        <source>How dates are meant that could be read either way</source>
        <translation>Comment comprendre les dates qui se lisent de deux façons</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 est le</translation>
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
    <name>flow::ui::CommissionTile</name>
    <message>
        <source>Commission by month</source>
        <translation>Commission par mois</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Acquise</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message numerus="yes">
        <source>%1, by show date; %n show(s) in other currencies left out</source>
        <translation>
            <numerusform>%1, par date de concert&#x202f;;&#x202f;%n concert dans une autre devise laissé de côté</numerusform>
            <numerusform>%1, par date de concert&#x202f;;&#x202f;%n concerts dans d’autres devises laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by show date</source>
        <translation>%1, par date de concert</translation>
    </message>
    <message>
        <source>earned in %1</source>
        <translation>acquise en&#x202f;%1</translation>
    </message>
    <message>
        <source>confirmed ahead</source>
        <translation>confirmée à venir</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prévision</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 à&#x202f;%3)</translation>
    </message>
    <message>
        <source>Forecast (80 %)</source>
        <translation>Prévision (80&#x202f;%)</translation>
    </message>
    <message>
        <source>on the same days of %1</source>
        <translation>sur les mêmes jours de&#x202f;%1</translation>
    </message>
    <message>
        <source>No commission yet</source>
        <translation>Pas encore de commission</translation>
    </message>
    <message>
        <source>It appears with the first confirmed show that has a fee.</source>
        <translation>Elle apparaît avec le premier concert confirmé qui a un cachet.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ConflictPane</name>
    <message>
        <source>Move the date</source>
        <translation>Déplacer la date</translation>
    </message>
    <message>
        <source>Change the artist</source>
        <translation>Changer d’artiste</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Ajouter la tâche</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Libérer l’option</translation>
    </message>
    <message>
        <source>Keep and say why</source>
        <translation>Garder et dire pourquoi</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Solutions</translation>
    </message>
    <message>
        <source>checked against holds, drives and clauses</source>
        <translation>vérifiées avec options, trajets et clauses</translation>
    </message>
    <message>
        <source>Nothing collides in the next twelve months.</source>
        <translation>Rien ne se heurte dans les douze prochains mois.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>12 prochains mois</translation>
    </message>
</context>
<context>
    <name>flow::ui::ConflictRow</name>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Tranché par %1, %2</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Supprimer la fiche</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Laisser supprimé</translation>
    </message>
</context>
<context>
    <name>flow::ui::ConflictView</name>
    <message>
        <source>Which conflicts</source>
        <translation>Quels conflits</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>À trancher</translation>
    </message>
    <message>
        <source>Decided and merged</source>
        <translation>Tranchés et fusionnés</translation>
    </message>
    <message>
        <source>All: what stands</source>
        <translation>Tous&#x202f;: en vigueur</translation>
    </message>
    <message>
        <source>All: the other</source>
        <translation>Tous&#x202f;: l’autre</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Rien à trancher</translation>
    </message>
    <message>
        <source>Nothing was decided or merged yet</source>
        <translation>Rien n’a encore été tranché ni fusionné</translation>
    </message>
    <message>
        <source>When two people change the same fee, date or state, both versions wait here.</source>
        <translation>Quand deux personnes modifient le même cachet, la même date ou le même état, les deux versions attendent ici.</translation>
    </message>
    <message>
        <source>Texts that two people changed at once are merged by themselves and stand here.</source>
        <translation>Les textes modifiés par deux personnes à la fois sont fusionnés d’eux-mêmes et figurent ici.</translation>
    </message>
    <message>
        <source>1, 2, 3 or a click decides · E enters another value · Ctrl+Z takes it back</source>
        <translation>1, 2, 3 ou un clic tranche · E pour une autre valeur · Ctrl+Z revient en arrière</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Tranché&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>%n conflit tranché</numerusform>
            <numerusform>%n conflits tranchés</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Une autre valeur</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Utiliser</translation>
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
    <name>flow::ui::CostSection</name>
    <message>
        <source>Whose costs</source>
        <translation>Les coûts de qui</translation>
    </message>
    <message>
        <source>Every artist</source>
        <translation>Tous les artistes</translation>
    </message>
    <message>
        <source>Of this artist, in every scenario of the tour. An emptied row is as for every artist.</source>
        <translation>De cet artiste, dans tous les scénarios de la tournée. Une ligne vidée vaut comme pour tous les artistes.</translation>
    </message>
    <message>
        <source>Nights and per diems are for one person.</source>
        <translation>Nuits et défraiements valent pour une personne.</translation>
    </message>
    <message>
        <source>Nothing costs less than nothing. The amount is as it was.</source>
        <translation>Rien ne coûte moins que rien. Le montant reste comme il était.</translation>
    </message>
</context>
<context>
    <name>flow::ui::CountBar</name>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>Nettoyé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Complété</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>À corriger</translation>
    </message>
</context>
<context>
    <name>flow::ui::DateCard</name>
    <message>
        <source>Not available: %1, %2 to %3</source>
        <translation>Indisponible&#x202f;: %1, du %2 au %3</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Jour férié&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflit</numerusform>
            <numerusform>%n conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>à %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::DatePanel</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Public</translation>
    </message>
    <message>
        <source>Radius clause</source>
        <translation>Clause d’exclusivité</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Délais</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>The time zone “%1” is called %2 today.</source>
        <translation>Le fuseau «&#x202f;%1&#x202f;» s’appelle aujourd’hui %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; that of the country is used, %2.</source>
        <translation>Le fuseau «&#x202f;%1&#x202f;» n’existe pas&#x202f;; celui du pays est utilisé, %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Times are read as UTC; choose another one.</source>
        <translation>Le fuseau «&#x202f;%1&#x202f;» n’existe pas. Les heures sont lues en UTC&#x202f;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>%1 at %2: in this night the clocks leave out that hour. It is taken as an hour later.</source>
        <translation>%1 à %2&#x202f;: cette nuit-là, les horloges sautent cette heure. Elle est comprise une heure plus tard.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>À</translation>
    </message>
</context>
<context>
    <name>flow::ui::DayLanes</name>
    <message>
        <source>All calendars</source>
        <translation>Tous les calendriers</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>pas disponible</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>flow::ui::DayList</name>
    <message>
        <source>Days of the tour</source>
        <translation>Jours de la tournée</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Travel day</source>
        <translation>Jour de route</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Repos</translation>
    </message>
    <message>
        <source>To %1, night on the way</source>
        <translation>Vers %1, nuit en route</translation>
    </message>
</context>
<context>
    <name>flow::ui::DaySheetView</name>
    <message>
        <source>Share</source>
        <translation>Partager</translation>
    </message>
    <message>
        <source>No day sheets yet</source>
        <translation>Pas encore de feuille de route</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>Partir à</translation>
    </message>
    <message>
        <source>Advancing</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Advancing, %1 of %2 done</source>
        <translation>Préparation, %1 sur %2 faits</translation>
    </message>
    <message>
        <source>Start the checklist</source>
        <translation>Commencer la liste</translation>
    </message>
    <message>
        <source>Hotel, vehicles, crew</source>
        <translation>Hôtel, véhicules, équipe</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Pris deux fois</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>Rendre %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Affecter</translation>
    </message>
    <message>
        <source>Tour book as PDF</source>
        <translation>Carnet de tournée en PDF</translation>
    </message>
    <message>
        <source>Tour book for phones</source>
        <translation>Carnet de tournée pour téléphone</translation>
    </message>
    <message>
        <source>Tour book as calendar</source>
        <translation>Carnet de tournée en calendrier</translation>
    </message>
    <message>
        <source>This day as PDF</source>
        <translation>Ce jour en PDF</translation>
    </message>
    <message>
        <source>This day for phones</source>
        <translation>Ce jour pour téléphone</translation>
    </message>
    <message>
        <source>Language of who travels</source>
        <translation>Langue de qui voyage</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Tour book by mail</source>
        <translation>Carnet de tournée par e-mail</translation>
    </message>
    <message>
        <source>The message is open in your mail program. Nothing is sent until you send it there.</source>
        <translation>Le message est ouvert dans votre messagerie. Rien ne part avant que vous ne l’y envoyiez.</translation>
    </message>
    <message>
        <source>No mail program opens messages here.</source>
        <translation>Aucune messagerie n’ouvre de messages ici.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Enregistrer le message</translation>
    </message>
</context>
<context>
    <name>flow::ui::DayView</name>
    <message>
        <source>Load-in</source>
        <translation>Get-in</translation>
    </message>
    <message>
        <source>Soundcheck</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Portes</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Première partie</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>Sur scène</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Couvre-feu</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>time zone unknown, shown in UTC</source>
        <translation>fuseau inconnu, affiché en UTC</translation>
    </message>
</context>
<context>
    <name>flow::ui::DealPage</name>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mois plus tôt</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mois plus tard</translation>
    </message>
    <message>
        <source>Dates from a mail</source>
        <translation>Dates d’un mail</translation>
    </message>
    <message>
        <source>Copy free days</source>
        <translation>Copier les jours libres</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) released.</source>
        <translation>
            <numerusform>%n option levée.</numerusform>
            <numerusform>%n options levées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The free days are on the clipboard, without fees.</source>
        <translation>Les jours libres sont dans le presse-papiers, sans les cachets.</translation>
    </message>
    <message>
        <source>avails</source>
        <translation>dispos</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1&#x202f;: libre</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards moved.</source>
        <translation>
            <numerusform>%n carte déplacée.</numerusform>
            <numerusform>%n cartes déplacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates confirmed.</source>
        <translation>
            <numerusform>%n date confirmée.</numerusform>
            <numerusform>%n dates confirmées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competing hold(s) can be released.</source>
        <translation>
            <numerusform>%n option concurrente peut être levée.</numerusform>
            <numerusform>%n options concurrentes peuvent être levées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review rivals</source>
        <translation>Voir les concurrentes</translation>
    </message>
    <message>
        <source>Release rivals of %1</source>
        <translation>Lever les concurrentes de %1</translation>
    </message>
    <message numerus="yes">
        <source>Release %n hold(s)</source>
        <translation>
            <numerusform>Lever %n option</numerusform>
            <numerusform>Lever %n options</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a hold</source>
        <translation>Noter une option</translation>
    </message>
    <message>
        <source>Record the hold</source>
        <translation>Noter l’option</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Contre-proposition</translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation>Noter une offre</translation>
    </message>
    <message>
        <source>Record the counter-offer</source>
        <translation>Noter la contre-proposition</translation>
    </message>
    <message>
        <source>Record the offer</source>
        <translation>Noter l’offre</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Refuser l’offre</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Lever l’option</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>%1: offer declined.</source>
        <translation>%1&#x202f;: offre refusée.</translation>
    </message>
    <message>
        <source>Record a challenge</source>
        <translation>Noter une mise en demeure</translation>
    </message>
    <message>
        <source>%1
Whoever challenges is ready to confirm. The clock runs from now.</source>
        <translation>%1
Qui met en demeure est prêt à confirmer. Le délai court dès maintenant.</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Lancer le délai</translation>
    </message>
    <message>
        <source>%1: the clock runs.</source>
        <translation>%1&#x202f;: le délai court.</translation>
    </message>
    <message>
        <source>Set the stage by hand</source>
        <translation>Fixer l’étape à la main</translation>
    </message>
    <message>
        <source>%1
The facts say: %2. What is set by hand stays until it is taken away.</source>
        <translation>%1
Les faits disent&#x202f;: %2. Ce qui est fixé à la main le reste jusqu’à ce qu’on l’enlève.</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Fixer l’étape</translation>
    </message>
    <message>
        <source>%1 follows the facts again.</source>
        <translation>%1 suit de nouveau les faits.</translation>
    </message>
    <message>
        <source>%1: stage set by hand.</source>
        <translation>%1&#x202f;: étape fixée à la main.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), a card each.</source>
        <translation>
            <numerusform>%n jour, une carte.</numerusform>
            <numerusform>%n jours, une carte chacun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) recorded.</source>
        <translation>
            <numerusform>%n option notée.</numerusform>
            <numerusform>%n options notées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>%1: pitched.</source>
        <translation>%1&#x202f;: démarché.</translation>
    </message>
    <message>
        <source>%1: waits for the artist.</source>
        <translation>%1&#x202f;: attend l’artiste.</translation>
    </message>
    <message>
        <source>%1: the artist agrees.</source>
        <translation>%1&#x202f;: l’artiste est d’accord.</translation>
    </message>
    <message>
        <source>%1: the artist refuses.</source>
        <translation>%1&#x202f;: l’artiste refuse.</translation>
    </message>
    <message>
        <source>%1: the hold was taken away.</source>
        <translation>%1&#x202f;: l’option a été retirée.</translation>
    </message>
    <message>
        <source>%1 moved up.</source>
        <translation>%1 monte d’un rang.</translation>
    </message>
    <message>
        <source>%1: challenge answered.</source>
        <translation>%1&#x202f;: mise en demeure levée.</translation>
    </message>
    <message>
        <source>%1 cancelled.</source>
        <translation>%1 annulé.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>The pipeline cannot be read</source>
        <translation>Le pipeline ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes back tomorrow.</source>
        <translation>%1 revient demain.</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Sans lignes</translation>
    </message>
    <message>
        <source>A lane for each artist</source>
        <translation>Une ligne par artiste</translation>
    </message>
    <message>
        <source>A lane for each project</source>
        <translation>Une ligne par projet</translation>
    </message>
    <message>
        <source>A lane for each booker</source>
        <translation>Une ligne par booker</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>Appels du jour</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n appel aujourd’hui</numerusform>
            <numerusform>%n appels aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n carte</numerusform>
            <numerusform>%n cartes</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Avails</source>
        <translation>Dispos</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n choisie</numerusform>
            <numerusform>%n choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) match</source>
        <translation>
            <numerusform>%n correspond</numerusform>
            <numerusform>%n correspondent</numerusform>
        </translation>
    </message>
    <message>
        <source>Each offer has terms of its own: this one is for %1.</source>
        <translation>Chaque offre a ses propres conditions&#x202f;: celle-ci est pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where it was (they were): another fact is missing.</source>
        <translation>
            <numerusform>%n est restée où elle était&#x202f;: il manque un autre fait.</numerusform>
            <numerusform>%n sont restées où elles étaient&#x202f;: il manque un autre fait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards. What is set by hand stays until it is taken away.</source>
        <translation>
            <numerusform>%n carte. Ce qui est fixé à la main reste jusqu’à ce qu’on l’enlève.</numerusform>
            <numerusform>%n cartes. Ce qui est fixé à la main reste jusqu’à ce qu’on l’enlève.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages set by hand.</source>
        <translation>
            <numerusform>%n étape fixée à la main.</numerusform>
            <numerusform>%n étapes fixées à la main.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save free days</source>
        <translation>Enregistrer les dispos</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Calendrier (.ics)</translation>
    </message>
    <message>
        <source>Save free days as PDF</source>
        <translation>Enregistrer les dispos en PDF</translation>
    </message>
    <message>
        <source>Renew the hold</source>
        <translation>Renouveler l’option</translation>
    </message>
    <message>
        <source>%1
It comes back at its rank when that is free, else behind those that moved up.</source>
        <translation>%1
Elle retrouve son rang s’il est libre, sinon elle passe derrière celles qui ont avancé.</translation>
    </message>
    <message>
        <source>%1: the hold is active again.</source>
        <translation>%1&#x202f;: l’option est de nouveau active.</translation>
    </message>
    <message>
        <source>Go to a hold first.</source>
        <translation>Allez d’abord sur une option.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) kept a week longer.</source>
        <translation>
            <numerusform>%n option tenue une semaine de plus.</numerusform>
            <numerusform>%n options tenues une semaine de plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>Afficher ce qui est terminé</translation>
    </message>
    <message>
        <source>Avails of</source>
        <translation>Disponibilités de</translation>
    </message>
    <message>
        <source>%1 held %2 on %3 already, as %4: that hold stays the only one.</source>
        <translation>%1 avait déjà une option à %2 le %3, en %4&#x202f;: elle reste la seule.</translation>
    </message>
    <message>
        <source>%1 has a confirmed show on %2: %3.</source>
        <translation>%1 a un concert confirmé le %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1 is not available on %2.</source>
        <translation>%1 n’est pas disponible le %2.</translation>
    </message>
    <message>
        <source>%1 is not available on %2: %3.</source>
        <translation>%1 n’est pas disponible le %2&#x202f;: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the kind.</source>
        <translation>
            <numerusform>%n autre remarque de ce genre.</numerusform>
            <numerusform>%n autres remarques de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offer was valid until %1; its terms would hold again.</source>
        <translation>L’offre était valable jusqu’au %1&#x202f;; ses conditions vaudraient à nouveau.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>L’accord de %1 n’a pas été demandé.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 n’a pas encore répondu.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 a refusé.</translation>
    </message>
    <message>
        <source>Confirm this date?</source>
        <translation>Confirmer cette date&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Confirm these %n dates?</source>
        <translation>
            <numerusform>Confirmer cette %n date&#x202f;?</numerusform>
            <numerusform>Confirmer ces %n dates&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all the same</source>
        <translation>Confirmer quand même</translation>
    </message>
    <message>
        <source>48 h</source>
        <translation>48 h</translation>
    </message>
    <message>
        <source>Hours, days or until when: 24 h, 2 d, Fri 12:00</source>
        <translation>Heures, jours ou échéance&#x202f;: 24 h, 2 j, ven. 12:00</translation>
    </message>
    <message>
        <source>Also ours in that house: %1</source>
        <translation>Également à nous dans cette salle&#x202f;: %1</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Aucune date pour l’instant</translation>
    </message>
    <message>
        <source>Record the first hold that a promoter gives you, put venues into a project to prospect them, or import what you have.</source>
        <translation>Notez la première option qu’un programmateur vous donne, mettez des lieux dans un projet pour les prospecter, ou importez ce que vous avez.</translation>
    </message>
</context>
<context>
    <name>flow::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>flow::ui::DoneStep</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Save refused rows as CSV</source>
        <translation>Enregistrer les lignes refusées en CSV</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>Annuler tout l’import</translation>
    </message>
    <message>
        <source>Choose a place, then click where it is on the map; or say that it is right.</source>
        <translation>Choisissez un lieu, puis cliquez où il se trouve sur la carte&#x202f;; ou dites qu’il est bien placé.</translation>
    </message>
    <message>
        <source>Places to locate</source>
        <translation>Lieux à situer</translation>
    </message>
    <message>
        <source>It is right there</source>
        <translation>Il est bien placé</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln ligne importée</numerusform>
            <numerusform>%Ln lignes importées</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De&#x202f;%1</translation>
    </message>
    <message>
        <source>From %1. New in your agency: %2</source>
        <translation>De&#x202f;%1. Nouveau dans votre agence&#x202f;:&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 sans décision</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at</source>
        <translation>
            <numerusform>%Ln lieu à voir</numerusform>
            <numerusform>%Ln lieux à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 left out, %6 refused</source>
        <translation>%1&#x202f;: %2 nouvelles, %3 mises à jour, %4 inchangées, %5 laissées de côté, %6 refusées</translation>
    </message>
    <message>
        <source>This import was taken back. Every record is as it was before, except what was changed since.</source>
        <translation>Cet import a été annulé. Chaque fiche est comme avant, sauf ce qui a été modifié depuis.</translation>
    </message>
</context>
<context>
    <name>flow::ui::DropField</name>
    <message>
        <source>Drop files here</source>
        <translation>Déposez des fichiers ici</translation>
    </message>
    <message>
        <source>Choose files to import, or drop them here</source>
        <translation>Choisir des fichiers à importer, ou les déposer ici</translation>
    </message>
    <message>
        <source>Excel, ODS, CSV, vCard, iCalendar, ZIP. You see every row before anything is written, and you can undo all of it.</source>
        <translation>Excel, ODS, CSV, vCard, iCalendar, ZIP. Vous voyez chaque ligne avant toute écriture, et tout peut être annulé.</translation>
    </message>
</context>
<context>
    <name>flow::ui::DuplicatePanel</name>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Doublons possibles</translation>
    </message>
    <message>
        <source>Previous to look at</source>
        <translation>Précédent à voir</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Ensuite à voir</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Same %1?</source>
        <translation>Même fiche (%1)&#x202f;?</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 semblable</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>Ne change rien.</translation>
    </message>
    <message numerus="yes">
        <source>Fills %Ln blank field(s), changes nothing else.</source>
        <translation>
            <numerusform>Complète&#x202f;%Ln champ vide, ne change rien d’autre.</numerusform>
            <numerusform>Complète&#x202f;%Ln champs vides, ne change rien d’autre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln field(s).</source>
        <translation>
            <numerusform>Modifie&#x202f;%Ln champ.</numerusform>
            <numerusform>Modifie&#x202f;%Ln champs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills %1 and changes %2.</source>
        <translation>Complète&#x202f;%1 et modifie&#x202f;%2.</translation>
    </message>
    <message>
        <source>%1 shows and %2 log entries stay with the record you keep.</source>
        <translation>%1 dates et&#x202f;%2 entrées de journal restent avec la fiche gardée.</translation>
    </message>
    <message>
        <source>In the file, row %1</source>
        <translation>Fichier, ligne&#x202f;%1</translation>
    </message>
    <message>
        <source>In your agency</source>
        <translation>Votre agence</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>dans le fichier</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur&#x202f;%2</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for %Ln other(s) above %1</source>
        <translation>
            <numerusform>De même pour&#x202f;%Ln autre au-dessus de&#x202f;%1</numerusform>
            <numerusform>De même pour&#x202f;%Ln autres au-dessus de&#x202f;%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Revenir sur la dernière décision</translation>
    </message>
    <message>
        <source>No doubtful rows are left. What is certain is merged, everything else is new. Choose an updated row to decide about its fields.</source>
        <translation>Plus aucune ligne douteuse. Ce qui est sûr est fusionné, tout le reste est nouveau. Choisissez une ligne mise à jour pour décider de ses champs.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Déjà dans l’agence&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::EnterView</name>
    <message>
        <source>How to begin</source>
        <translation>Comment commencer</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Rejoindre sur invitation</translation>
    </message>
    <message>
        <source>Make an organisation</source>
        <translation>Créer une organisation</translation>
    </message>
    <message>
        <source>I belong to one</source>
        <translation>J’en fais partie</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Code de l’invitation</translation>
    </message>
    <message>
        <source>An owner of the organisation has given it to you.</source>
        <translation>Un propriétaire de l’organisation vous l’a donné.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nom de l’organisation</translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation>Adresse du cloud</translation>
    </message>
    <message>
        <source>Whoever runs the cloud knows it.</source>
        <translation>La personne qui gère le cloud la connaît.</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Votre adresse e-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>I have no account yet</source>
        <translation>Je n’ai pas encore de compte</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>Tel que vos collègues le voient.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Se reconnecter</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Travailler ensemble</translation>
    </message>
    <message>
        <source>%1 at %2. What you changed meanwhile is kept and is sent afterwards.</source>
        <translation>%1 chez %2. Ce que vous avez modifié entre-temps est gardé et sera envoyé ensuite.</translation>
    </message>
    <message>
        <source>Several people keep their workspaces in step through a cloud of their own. You go on working without a network; what was changed is exchanged when there is one.</source>
        <translation>Plusieurs personnes gardent leurs espaces de travail à jour grâce à un cloud à elles. Vous continuez à travailler sans réseau&#x202f;; les modifications s’échangent dès qu’il y en a un.</translation>
    </message>
    <message>
        <source>Ten characters or more</source>
        <translation>Dix caractères ou plus</translation>
    </message>
    <message>
        <source>What is in this workspace goes into the new organisation.</source>
        <translation>Ce qui est dans cet espace de travail rejoint la nouvelle organisation.</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Rejoindre l’organisation</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>Créer l’organisation</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Enter the code of the invitation.</source>
        <translation>Saisissez le code de l’invitation.</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>Donnez un nom à l’organisation.</translation>
    </message>
    <message>
        <source>Enter the address of the cloud.</source>
        <translation>Saisissez l’adresse du cloud.</translation>
    </message>
    <message>
        <source>Enter your mail address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>Say your name as colleagues see it.</source>
        <translation>Indiquez votre nom tel que vos collègues le voient.</translation>
    </message>
    <message>
        <source>This account belongs to no organisation yet. Join one with an invitation, or make one.</source>
        <translation>Ce compte ne fait encore partie d’aucune organisation. Rejoignez-en une sur invitation, ou créez-en une.</translation>
    </message>
    <message>
        <source>Which organisation is this workspace for?</source>
        <translation>À quelle organisation cet espace de travail est-il destiné&#x202f;?</translation>
    </message>
    <message>
        <source>With a code instead</source>
        <translation>Plutôt avec un code</translation>
    </message>
    <message>
        <source>Where the organisation has a sign-in page of its own, no password is typed here</source>
        <translation>Là où l’organisation a sa propre page de connexion, aucun mot de passe n’est saisi ici</translation>
    </message>
    <message>
        <source>What is in this workspace is compared with what the organisation has; you see what becomes of it before anything is sent. To keep it apart, make a new workspace first (Ctrl+K, New workspace).</source>
        <translation>Le contenu de cet espace est comparé à celui de l’organisation&#x202f;; vous voyez ce qu’il devient avant tout envoi. Pour le garder à part, créez d’abord un nouvel espace (Ctrl+K, Nouvel espace).</translation>
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
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Artist of the project</source>
        <translation>Artiste du projet</translation>
    </message>
    <message>
        <source>Artists of the project</source>
        <translation>Artistes du projet</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospects</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Offres</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusivité</translation>
    </message>
    <message>
        <source>Exclusivities</source>
        <translation>Exclusivités</translation>
    </message>
    <message>
        <source>Stage set by hand</source>
        <translation>Étape fixée à la main</translation>
    </message>
    <message>
        <source>Stages set by hand</source>
        <translation>Étapes fixées à la main</translation>
    </message>
    <message>
        <source>Default task</source>
        <translation>Tâche type</translation>
    </message>
    <message>
        <source>Default tasks</source>
        <translation>Tâches types</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Item to advance</source>
        <translation>Point à préparer</translation>
    </message>
    <message>
        <source>Items to advance</source>
        <translation>Points à préparer</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Resource in use</source>
        <translation>Ressource réservée</translation>
    </message>
    <message>
        <source>Resources in use</source>
        <translation>Ressources réservées</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dépendance</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dépendances</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Artist on tour</source>
        <translation>Artiste en tournée</translation>
    </message>
    <message>
        <source>Artists on tour</source>
        <translation>Artistes en tournée</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Trajets</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Ligne de budget</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Lignes de budget</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Accepted conflict</source>
        <translation>Conflit accepté</translation>
    </message>
    <message>
        <source>Accepted conflicts</source>
        <translation>Conflits acceptés</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
    <message>
        <source>Places for guests</source>
        <translation>Places d’invités</translation>
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
    <message>
        <source>The cloud cannot be reached. You can go on working; your changes are sent when it can be.</source>
        <translation>Le cloud est injoignable. Vous pouvez continuer à travailler&#x202f;; vos modifications partiront dès qu’il répondra.</translation>
    </message>
    <message>
        <source>The cloud took too long to answer. You can go on working; your changes are sent later.</source>
        <translation>Le cloud a mis trop de temps à répondre. Vous pouvez continuer à travailler&#x202f;; vos modifications partiront plus tard.</translation>
    </message>
    <message>
        <source>The cloud is busy. You can go on working; your changes are sent later.</source>
        <translation>Le cloud est occupé. Vous pouvez continuer à travailler&#x202f;; vos modifications partiront plus tard.</translation>
    </message>
    <message>
        <source>Nothing is sent without encryption. The address of the cloud has to begin with https.</source>
        <translation>Rien n’est envoyé sans chiffrement. L’adresse du cloud doit commencer par https.</translation>
    </message>
    <message>
        <source>The mail address or the password is not right. Sign in again; what you changed is kept.</source>
        <translation>L’adresse ou le mot de passe n’est pas le bon. Reconnectez-vous&#x202f;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Wait a few minutes and try again.</source>
        <translation>Trop de tentatives de connexion. Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>There is an account with this mail address already. Sign in with it.</source>
        <translation>Un compte existe déjà avec cette adresse. Connectez-vous avec.</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>Ce n’est pas une adresse mail.</translation>
    </message>
    <message>
        <source>The password is too short. It needs ten characters or more.</source>
        <translation>Le mot de passe est trop court. Il faut au moins dix caractères.</translation>
    </message>
    <message>
        <source>You may not do this in the organisation. Ask its owner.</source>
        <translation>Vous n’avez pas ce droit dans l’organisation. Adressez-vous à son propriétaire.</translation>
    </message>
    <message>
        <source>This workspace belongs to no organisation yet. Create one or join one first.</source>
        <translation>Cet espace de travail n’appartient encore à aucune organisation. Créez-en une ou rejoignez-en une d’abord.</translation>
    </message>
    <message>
        <source>This workspace belongs to another organisation already. Open or make another workspace.</source>
        <translation>Cet espace de travail appartient déjà à une autre organisation. Ouvrez ou créez un autre espace.</translation>
    </message>
    <message>
        <source>This invitation is not known, was used, or is too old. Ask for a new one.</source>
        <translation>Cette invitation est inconnue, déjà utilisée ou trop ancienne. Demandez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The cloud and this program are of different versions. Update the older one; what you changed is kept.</source>
        <translation>Le cloud et ce programme sont de versions différentes. Mettez à jour le plus ancien&#x202f;; vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The cloud gave an answer that was not understood. What you changed is kept.</source>
        <translation>La réponse du cloud n’a pas été comprise. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>ce n’est pas du texte</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>le classeur est endommagé</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>le fichier est endommagé</translation>
    </message>
    <message>
        <source>there is no contact that is whole and of a size that can be read</source>
        <translation>aucun contact n’est entier et d’une taille qui puisse être lue</translation>
    </message>
    <message>
        <source>there are definitions that no spreadsheet program writes and that are not safe to follow</source>
        <translation>il y a des définitions qu’aucun tableur n’écrit et qu’il n’est pas sûr de suivre</translation>
    </message>
    <message>
        <source>there is no event that is whole and of a size that can be read</source>
        <translation>aucun événement n’est entier et d’une taille qui puisse être lue</translation>
    </message>
    <message>
        <source>this part is missing</source>
        <translation>cette partie manque</translation>
    </message>
    <message>
        <source>too many parts lie within parts</source>
        <translation>trop de parties sont imbriquées</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>il ne contient aucun classeur</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>une cellule renvoie à un texte qui n’existe pas</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>l’archive est endommagée</translation>
    </message>
    <message>
        <source>The file needs more memory than is safe: %1. Split it and import the parts.</source>
        <translation>Le fichier demande plus de mémoire qu’il n’est raisonnable&#x202f;: %1. Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>The file could not be read at %1: %2. Nothing was written. Open it where it was made, save it again and import that.</source>
        <translation>Le fichier n’a pas pu être lu à %1&#x202f;: %2. Rien n’a été écrit. Ouvrez-le là où il a été fait, enregistrez-le de nouveau et importez le résultat.</translation>
    </message>
    <message>
        <source>This is a file of the kind %1, which cannot be imported. Open it where it was made, save it as XLSX, ODS or CSV and import that.</source>
        <translation>C’est un fichier de type %1, qui ne peut pas être importé. Ouvrez-le là où il a été fait, enregistrez-le en XLSX, ODS ou CSV et importez le résultat.</translation>
    </message>
    <message>
        <source>this is needed</source>
        <translation>c’est nécessaire</translation>
    </message>
    <message>
        <source>this lies outside of what is possible</source>
        <translation>c’est hors de ce qui est possible</translation>
    </message>
    <message>
        <source>this is not a day; write it as 2027-03-18</source>
        <translation>ce n’est pas un jour&#x202f;; écrivez-le ainsi&#x202f;: 2027-03-18</translation>
    </message>
    <message>
        <source>this is more than two years</source>
        <translation>c’est plus de deux ans</translation>
    </message>
    <message>
        <source>this is over</source>
        <translation>c’est passé</translation>
    </message>
    <message>
        <source>none of its days lies ahead and within the plan</source>
        <translation>aucun de ses jours n’est à venir et dans le plan</translation>
    </message>
    <message>
        <source>no artist has an offer for it</source>
        <translation>aucun artiste n’a d’offre pour cette date</translation>
    </message>
    <message>
        <source>the artist is not free on that day</source>
        <translation>l’artiste n’est pas libre ce jour-là</translation>
    </message>
    <message>
        <source>there is not enough time to travel between them</source>
        <translation>il n’y a pas assez de temps pour aller de l’une à l’autre</translation>
    </message>
    <message>
        <source>an artist plays one show a day</source>
        <translation>un artiste joue une date par jour</translation>
    </message>
    <message>
        <source>this cannot be reached in time</source>
        <translation>on ne peut pas y être à temps</translation>
    </message>
    <message>
        <source>these cannot be reached together</source>
        <translation>on ne peut pas faire toutes ces dates</translation>
    </message>
    <message>
        <source>a radius clause forbids it</source>
        <translation>une clause d’exclusivité géographique l’interdit</translation>
    </message>
    <message>
        <source>two of your artists would play too near each other</source>
        <translation>deux de vos artistes joueraient trop près l’un de l’autre</translation>
    </message>
    <message>
        <source>the territory belongs to another promoter</source>
        <translation>le territoire est réservé à un autre organisateur</translation>
    </message>
    <message>
        <source>the budget does not allow it</source>
        <translation>le budget ne le permet pas</translation>
    </message>
    <message>
        <source>the drive is longer than the rules allow</source>
        <translation>le trajet est plus long que ne le permettent les règles</translation>
    </message>
    <message>
        <source>these are too many shows in a row</source>
        <translation>il y a trop de dates d’affilée</translation>
    </message>
    <message>
        <source>a day off is missing</source>
        <translation>il manque un jour de repos</translation>
    </message>
    <message>
        <source>the artist is away for too long</source>
        <translation>l’artiste est absent trop longtemps</translation>
    </message>
    <message>
        <source>the fee is below the artist&apos;s minimum</source>
        <translation>le cachet est sous le minimum de l’artiste</translation>
    </message>
    <message>
        <source>the room is too small or too large</source>
        <translation>la salle est trop petite ou trop grande</translation>
    </message>
    <message>
        <source>the room wants another genre</source>
        <translation>la salle veut un autre genre</translation>
    </message>
    <message>
        <source>the hold has run out</source>
        <translation>l’option a expiré</translation>
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
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>This hold is no longer active, so it was left as it is.</source>
        <translation>Cette option n’est plus active, elle est restée telle quelle.</translation>
    </message>
    <message>
        <source>The calendar server %2 cannot be reached. Nothing is lost; what changed is sent when it can be.</source>
        <translation>Le serveur d’agendas %2 est injoignable. Rien n’est perdu&#x202f;; les changements partiront dès que possible.</translation>
    </message>
    <message>
        <source>The calendar server %2 took too long to answer. Nothing is lost; what changed is sent later.</source>
        <translation>Le serveur d’agendas %2 a mis trop de temps à répondre. Rien n’est perdu&#x202f;; les changements partiront plus tard.</translation>
    </message>
    <message>
        <source>The calendar server %2 is busy or broken. Nothing is lost; what changed is sent later.</source>
        <translation>Le serveur d’agendas %2 est occupé ou en panne. Rien n’est perdu&#x202f;; les changements partiront plus tard.</translation>
    </message>
    <message>
        <source>The calendar server %2 could not prove who it is, so nothing was sent.</source>
        <translation>Le serveur d’agendas %2 n’a pas pu prouver son identité&#x202f;; rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nothing is sent without encryption. The address of the calendar server has to begin with https.</source>
        <translation>Rien n’est envoyé sans chiffrement. L’adresse du serveur d’agendas doit commencer par https.</translation>
    </message>
    <message>
        <source>The calendar server %2 does not take this name and password. Enter the password again; some services want one made for this program.</source>
        <translation>Le serveur d’agendas %2 refuse cet identifiant et ce mot de passe. Saisissez-le de nouveau&#x202f;; certains services en veulent un créé pour ce logiciel.</translation>
    </message>
    <message>
        <source>The calendar server %2 has no room left. Make some there; what is missing is sent with the next try.</source>
        <translation>Le serveur d’agendas %2 n’a plus de place. Faites-en là-bas&#x202f;; ce qui manque partira au prochain essai.</translation>
    </message>
    <message>
        <source>A calendar is not on the server %2 any more. Disconnect it, or connect another one.</source>
        <translation>Un agenda n’est plus sur le serveur %2. Déconnectez-le, ou connectez-en un autre.</translation>
    </message>
    <message>
        <source>The calendar server %2 sends us to a place that the password must not go to. Check the address.</source>
        <translation>Le serveur d’agendas %2 nous renvoie vers un lieu où le mot de passe ne doit pas aller. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The calendar server %2 gave an answer that was not understood. Nothing is lost; it is tried again.</source>
        <translation>La réponse du serveur d’agendas %2 n’a pas été comprise. Rien n’est perdu&#x202f;; un nouvel essai suivra.</translation>
    </message>
    <message>
        <source>There are no calendars at %2. Check the address; the service calls it CalDAV.</source>
        <translation>Pas d’agendas à l’adresse %2. Vérifiez-la&#x202f;; le service l’appelle CalDAV.</translation>
    </message>
    <message>
        <source>The calendar server %2 makes no new calendars. Make one there and choose it here.</source>
        <translation>Le serveur d’agendas %2 ne crée pas d’agenda. Créez-en un là-bas et choisissez-le ici.</translation>
    </message>
    <message>
        <source>The password for the calendar server %2 is not known. Enter it again.</source>
        <translation>Le mot de passe du serveur d’agendas %2 n’est pas connu. Saisissez-le de nouveau.</translation>
    </message>
    <message>
        <source>this source has no place left on the guest list</source>
        <translation>cette source n’a plus de place sur la liste d’invités</translation>
    </message>
    <message>
        <source>this is not a time; write it as 20:30</source>
        <translation>ce n’est pas une heure&#x202f;; écrivez-la ainsi&#x202f;: 20:30</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Arrivées</translation>
    </message>
    <message>
        <source>This show has it already. Nothing was written.</source>
        <translation>Cette date l’a déjà. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>from here on this is not JSON</source>
        <translation>à partir d’ici, ce n’est plus du JSON</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>there is another one of the same name</source>
        <translation>il y en a un autre du même nom</translation>
    </message>
    <message>
        <source>a number is missing here</source>
        <translation>il manque un nombre ici</translation>
    </message>
    <message>
        <source>this has to be a whole number</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>this may not be negative</source>
        <translation>cela ne peut pas être négatif</translation>
    </message>
    <message>
        <source>a text in quotes is missing here</source>
        <translation>il manque ici un texte entre guillemets</translation>
    </message>
    <message>
        <source>this has to be true or false</source>
        <translation>il faut true ou false</translation>
    </message>
    <message>
        <source>a list in square brackets is missing here</source>
        <translation>il manque ici une liste entre crochets</translation>
    </message>
    <message>
        <source>an object in braces is missing here</source>
        <translation>il manque ici un objet entre accolades</translation>
    </message>
    <message>
        <source>these are more than can be planned</source>
        <translation>il y en a plus que ce qui peut être planifié</translation>
    </message>
    <message>
        <source>these have to be two</source>
        <translation>il en faut deux</translation>
    </message>
    <message>
        <source>this is none of the words that can stand here</source>
        <translation>ce n’est aucun des mots possibles ici</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>il n’y a rien dedans</translation>
    </message>
    <message>
        <source>this is needed and not there</source>
        <translation>cela est nécessaire et manque</translation>
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation>cela finit avant de commencer</translation>
    </message>
    <message>
        <source>only one of these can be true</source>
        <translation>une seule de ces choses peut être vraie</translation>
    </message>
    <message>
        <source>the rows of the matrix are not of one length</source>
        <translation>les lignes de la matrice ne sont pas de même longueur</translation>
    </message>
    <message>
        <source>the matrix needs one row and one column for each place</source>
        <translation>la matrice doit avoir une ligne et une colonne par lieu</translation>
    </message>
    <message>
        <source>this names something that is not there</source>
        <translation>cela désigne quelque chose qui n’existe pas</translation>
    </message>
    <message>
        <source>these have to be in ascending order</source>
        <translation>il faut les mettre dans l’ordre croissant</translation>
    </message>
    <message>
        <source>coordinates and a matrix cannot be used together</source>
        <translation>des coordonnées et une matrice ne vont pas ensemble</translation>
    </message>
    <message>
        <source>You are signed out. Sign in, and what you changed is sent.</source>
        <translation>Vous êtes déconnecté. Connectez-vous, et vos modifications seront envoyées.</translation>
    </message>
    <message>
        <source>Your role in the organisation does not allow this. Nothing was written. Ask its owner.</source>
        <translation>Votre rôle dans l’organisation ne le permet pas. Rien n’a été écrit. Demandez à son propriétaire.</translation>
    </message>
    <message>
        <source>Only owners of the organisation may do this.</source>
        <translation>Seuls les propriétaires de l’organisation peuvent le faire.</translation>
    </message>
    <message>
        <source>Say for which artist the invitation is.</source>
        <translation>Indiquez pour quel artiste est l’invitation.</translation>
    </message>
    <message>
        <source>You cannot change your own role. Another owner can.</source>
        <translation>Vous ne pouvez pas changer votre propre rôle. Un autre propriétaire le peut.</translation>
    </message>
    <message>
        <source>This cloud offers no signing in with a code. Sign in with mail address and password.</source>
        <translation>Ce cloud ne propose pas de connexion par code. Connectez-vous avec adresse e-mail et mot de passe.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>Le code est périmé. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Signing in was refused on the page of the issuer. Nobody was signed in.</source>
        <translation>La connexion a été refusée sur la page du fournisseur d’identité. Personne n’a été connecté.</translation>
    </message>
    <message>
        <source>The cloud does not trust the issuer that signed you in. Ask who runs the cloud.</source>
        <translation>Le cloud ne fait pas confiance au fournisseur d’identité qui vous a connecté. Demandez à qui le gère.</translation>
    </message>
    <message>
        <source>The issuer signed you in for another program. Ask who runs the cloud.</source>
        <translation>Le fournisseur d’identité vous a connecté pour un autre programme. Demandez à qui gère le cloud.</translation>
    </message>
    <message>
        <source>This workspace has not been in step with its cloud for too long, so it is read-only until it has been. Nothing is lost: connect to the network or sign in, and it goes on by itself.</source>
        <translation>Cet espace de travail n’a pas été synchronisé avec son cloud depuis trop longtemps&#x202f;; il est en lecture seule jusqu’à ce qu’il le soit. Rien n’est perdu&#x202f;: connectez-vous au réseau ou à votre compte, et il reprendra tout seul.</translation>
    </message>
    <message>
        <source>No hold of somebody else stands before this one, so its rank was left as it is.</source>
        <translation>Aucune option d’un tiers ne précède celle-ci&#x202f;: son rang est resté tel quel.</translation>
    </message>
    <message>
        <source>These two dates would wait for each other. Nothing was written.</source>
        <translation>Ces deux dates s’attendraient l’une l’autre. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no such role. Roles are owner, booker, label_manager, accountant, assistant, artist and read_only.</source>
        <translation>Ce rôle n’existe pas. Les rôles sont owner, booker, label_manager, accountant, assistant, artist et read_only.</translation>
    </message>
    <message>
        <source>Nobody of the organisation has this id. See who belongs to it.</source>
        <translation>Personne de l’organisation n’a cet identifiant. Voyez qui en fait partie.</translation>
    </message>
    <message>
        <source>None of your devices has this id. See the list of devices.</source>
        <translation>Aucun de vos appareils n’a cet identifiant. Voyez la liste des appareils.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Export it or download it again.</source>
        <translation>Le fichier %1 est vide. Exportez-le ou téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>There is no table in %1: no names of columns with data below them were found. Write the names of the columns above the data and import it again.</source>
        <translation>Il n’y a pas de tableau dans %1&#x202f;: aucun titre de colonne suivi de données n’a été trouvé. Écrivez les titres des colonnes au-dessus des données et importez-le à nouveau.</translation>
    </message>
    <message>
        <source>Say what the key is for, in up to 200 letters.</source>
        <translation>Indiquez à quoi sert la clé, en 200 caractères au plus.</translation>
    </message>
    <message>
        <source>A scope names a kind of record, or all of them, and read or write. One of these names neither.</source>
        <translation>Une portée nomme un type de fiche, ou tous, puis read ou write. L’une de celles-ci ne nomme ni l’un ni l’autre.</translation>
    </message>
    <message>
        <source>There is no such key, or it was revoked already. See the list of keys.</source>
        <translation>Cette clé n’existe pas, ou elle est déjà révoquée. Voyez la liste des clés.</translation>
    </message>
    <message>
        <source>Only artists of the organisation answer offers this way.</source>
        <translation>Seuls les artistes de l’organisation répondent ainsi aux offres.</translation>
    </message>
    <message>
        <source>This offer does not wait for an answer any more.</source>
        <translation>Cette offre n’attend plus de réponse.</translation>
    </message>
    <message>
        <source>Not understood: %1. It can be: %3.</source>
        <translation>Pas compris&#x202f;: %1. Possibilités&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Not understood: %1, at character %2. It can be: %3.</source>
        <translation>Pas compris&#x202f;: %1, au caractère %2. Possibilités&#x202f;: %3.</translation>
    </message>
    <message>
        <source>This is a key for another program and not a person. Keys are revoked in their own list.</source>
        <translation>Ceci est la clé d’un autre programme et non une personne. Les clés se révoquent dans leur propre liste.</translation>
    </message>
    <message>
        <source>The organisation has a hundred keys, which is as many as there can be. Revoke one that is not used any more.</source>
        <translation>L’organisation a cent clés, le maximum possible. Révoquez-en une qui ne sert plus.</translation>
    </message>
    <message>
        <source>You own twenty organisations, which is as many as one person can. Nothing was made.</source>
        <translation>Vous possédez vingt organisations, le maximum pour une personne. Rien n’a été créé.</translation>
    </message>
    <message>
        <source>The organisation has twenty webhooks, which is as many as there can be. Delete one that is not used any more.</source>
        <translation>L’organisation a vingt webhooks, le maximum possible. Supprimez-en un qui ne sert plus.</translation>
    </message>
    <message>
        <source>The address of a webhook has to begin with https and may hold no name and password.</source>
        <translation>L’adresse d’un webhook doit commencer par https et ne peut contenir ni nom ni mot de passe.</translation>
    </message>
    <message>
        <source>There is no such webhook. See the list of webhooks.</source>
        <translation>Ce webhook n’existe pas. Consultez la liste des webhooks.</translation>
    </message>
    <message>
        <source>The cloud knows no such kind of record.</source>
        <translation>Le cloud ne connaît pas ce type de fiche.</translation>
    </message>
    <message>
        <source>What is in this file is not in the cloud yet, or you may not see it. It comes when whoever added it is online.</source>
        <translation>Le contenu de ce fichier n’est pas encore dans le cloud, ou vous ne pouvez pas le voir. Il arrive quand la personne qui l’a ajouté est en ligne.</translation>
    </message>
    <message>
        <source>The file arrived in the cloud otherwise than it was sent, so it was not kept there. It is sent again.</source>
        <translation>Le fichier est arrivé dans le cloud autrement qu’il n’a été envoyé, il n’y a donc pas été gardé. Il est renvoyé.</translation>
    </message>
    <message>
        <source>The file was damaged on its way, so it was not kept. It is moved again.</source>
        <translation>Le fichier a été abîmé en chemin, il n’a donc pas été gardé. Le transfert reprend.</translation>
    </message>
    <message>
        <source>The file is larger than its record says, so it does not come by itself. Open it, and it is fetched.</source>
        <translation>Le fichier est plus gros que sa fiche ne le dit, il n’arrive donc pas de lui-même. Ouvrez-le, et il est récupéré.</translation>
    </message>
    <message>
        <source>The file is larger than the 100 MB that the cloud takes. It stays on this computer.</source>
        <translation>Le fichier dépasse les 100 Mo que le cloud accepte. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The organisation has no room left for files in the cloud, so this one stays on this computer. Delete files that nobody needs, or ask who runs the cloud for more room.</source>
        <translation>L’organisation n’a plus de place pour les fichiers dans le cloud, celui-ci reste donc sur cet ordinateur. Supprimez des fichiers inutiles, ou demandez plus de place à qui gère le cloud.</translation>
    </message>
    <message>
        <source>The cloud could not take this file. It stays on this computer.</source>
        <translation>Le cloud n’a pas pu prendre ce fichier. Il reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What is in this file is not on this computer. Connect the workspace to its cloud, and it is fetched.</source>
        <translation>Le contenu de ce fichier n’est pas sur cet ordinateur. Connectez l’espace de travail à son cloud, et il est récupéré.</translation>
    </message>
    <message>
        <source>no plan was found that has this beside everything else that is confirmed or pinned</source>
        <translation>aucun plan n’a été trouvé qui le contienne à côté de tout ce qui est confirmé ou épinglé</translation>
    </message>
    <message>
        <source>In the cloud this does not wait for an answer: it was answered or taken back, or the change is still on its way. Wait until the workspace is in step and try again.</source>
        <translation>Dans le cloud, ceci n’attend pas de réponse&#x202f;: on y a répondu, on l’a retiré, ou la modification est encore en route. Attendez que l’espace de travail soit à jour et réessayez.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Indiquez qui est interrogé.</translation>
    </message>
    <message>
        <source>This link was answered or taken back already.</source>
        <translation>On a déjà répondu à ce lien, ou il a été retiré.</translation>
    </message>
    <message>
        <source>A hundred links were made within an hour, which is as many as there can be. Try again later.</source>
        <translation>Cent liens ont été créés en une heure, le maximum possible. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This place cannot be written to: %1. Choose a folder of your own.</source>
        <translation>On ne peut pas écrire à cet endroit&#x202f;: %1. Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>these are more shows than the artist plays at most</source>
        <translation>ce sont plus de dates que l’artiste n’en joue au maximum</translation>
    </message>
    <message>
        <source>the package that it belongs to does not allow it</source>
        <translation>le lot dont elle fait partie ne le permet pas</translation>
    </message>
    <message>
        <source>this is more than the guarantee</source>
        <translation>c’est plus que le minimum garanti</translation>
    </message>
    <message>
        <source>this is after the day of the show</source>
        <translation>c’est après le jour du concert</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>Acompte dû le</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>%1 is confirmed in that room on that day already. Nothing was written. When both play, write the stage or the part of the day as this hold&apos;s room first.</source>
        <translation>%1 est déjà confirmé dans cette salle ce jour-là. Rien n’a été écrit. Si les deux jouent, indiquez d’abord la scène ou le moment de la journée comme salle de cette option.</translation>
    </message>
    <message>
        <source>The artist has a confirmed show on that day already, at %1. Nothing was written.</source>
        <translation>L’artiste a déjà une date confirmée ce jour-là&#x202f;: %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>the file is written in UTF-16; save it as UTF-8</source>
        <translation>le fichier est écrit en UTF-16&#x202f;; enregistrez-le en UTF-8</translation>
    </message>
    <message>
        <source>this text is not UTF-8; save the file as UTF-8</source>
        <translation>ce texte n’est pas en UTF-8&#x202f;; enregistrez le fichier en UTF-8</translation>
    </message>
    <message>
        <source>with dates, times are minutes of one day: at most 1,440 for a duration, and before 1,440 where a window opens</source>
        <translation>avec des dates, les heures sont des minutes d’une journée&#x202f;: au plus 1&#x202f;440 pour une durée, et avant 1&#x202f;440 pour le début d’une plage</translation>
    </message>
    <message>
        <source>the artist who is to play it has no offer for it</source>
        <translation>l’artiste qui doit le jouer n’a pas d’offre pour cela</translation>
    </message>
    <message>
        <source>the artist cannot be back from it before the plan or the free days end</source>
        <translation>l’artiste ne peut pas en être revenu avant la fin du plan ou de ses jours libres</translation>
    </message>
    <message>
        <source>these are more than the %1 that can be planned</source>
        <translation>il y en a plus que les %1 qui peuvent être planifiés</translation>
    </message>
    <message>
        <source>There is no tour in this workspace yet. Make one on the page Tours, or with plan --scenario on the command line.</source>
        <translation>Il n’y a pas encore de tournée dans cet espace de travail. Créez-en une à la page Tournées, ou avec plan --scenario en ligne de commande.</translation>
    </message>
    <message>
        <source>This was taken back already. Nothing was changed.</source>
        <translation>Cela a déjà été annulé. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>this is no JSON; files of public benchmarks and of other planners have to be converted to flowstage-instance-1 first</source>
        <translation>ce n’est pas du JSON&#x202f;; les fichiers de jeux d’essai publics et d’autres planificateurs doivent d’abord être convertis en flowstage-instance-1</translation>
    </message>
    <message>
        <source>The cloud seems to have been set back to an earlier state. An owner of the organisation has to be in step with it first; then this goes on by itself. What you changed is kept.</source>
        <translation>Le cloud semble avoir été remis à un état antérieur. Un propriétaire de l’organisation doit d’abord s’y synchroniser ; ensuite, cela continue tout seul. Ce que vous avez modifié est conservé.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save a copy and take it to one that does.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre %1. Enregistrez une copie et ouvrez-la ailleurs.</translation>
    </message>
    <message>
        <source>Something between here and the cloud sends us elsewhere, so nothing was sent. On the network of a hotel or a train, open its page in a browser first; else check the address of the cloud. What you changed is kept.</source>
        <translation>Quelque chose entre ici et le cloud nous renvoie ailleurs&#x202f;: rien n’a donc été envoyé. Sur le réseau d’un hôtel ou d’un train, ouvrez d’abord sa page dans un navigateur&#x202f;; sinon, vérifiez l’adresse du cloud. Vos modifications sont conservées.</translation>
    </message>
    <message>
        <source>The cloud could not prove who it is, so nothing was sent. See whether the date of this computer is right; else ask who runs the cloud for a valid certificate.</source>
        <translation>Le cloud n’a pas pu prouver son identité&#x202f;: rien n’a donc été envoyé. Vérifiez la date de cet ordinateur&#x202f;; sinon, demandez à qui gère le cloud un certificat valide.</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>this is more than any amount can be</source>
        <translation>c’est plus que ce qu’un montant peut être</translation>
    </message>
    <message>
        <source>%1 has %2 places on %3, %4 of them taken</source>
        <translation>%1 a %2 places le %3, dont %4 prises</translation>
    </message>
    <message>
        <source>The columns of %1 don’t tell what its rows are. Say it (on the command line --kind venues, contacts, fans...), and which column is what.</source>
        <translation>Les colonnes de %1 ne disent pas ce que sont ses lignes. Précisez-le (en ligne de commande --kind venues, contacts, fans...), et à quoi correspond chaque colonne.</translation>
    </message>
    <message>
        <source>Every sheet of %1 is hidden. Name the one to import (on the command line --sheet).</source>
        <translation>Toutes les feuilles de %1 sont masquées. Nommez celle à importer (en ligne de commande --sheet).</translation>
    </message>
    <message>
        <source>This is not an id. Copy one from the list, whole.</source>
        <translation>Ce n’est pas un identifiant. Copiez-en un en entier depuis la liste.</translation>
    </message>
    <message>
        <source>Give the organisation a name, of up to 200 letters.</source>
        <translation>Donnez un nom à l’organisation, de 200 lettres au plus.</translation>
    </message>
    <message>
        <source>Webhooks of this cloud go to public addresses only, so nothing would ever arrive at this one. Give an address that can be reached from everywhere, or ask who runs the cloud to allow this network.</source>
        <translation>Les webhooks de ce cloud ne vont qu’à des adresses publiques&#x202f;: rien n’arriverait jamais à celle-ci. Donnez une adresse accessible de partout, ou demandez à qui gère le cloud d’autoriser ce réseau.</translation>
    </message>
    <message>
        <source>these are more than can be planned at once; take fewer days or artists</source>
        <translation>il y en a plus que ce qui peut être planifié à la fois&#x202f;; prenez moins de jours ou d’artistes</translation>
    </message>
    <message>
        <source>Dates to choose from</source>
        <translation>Dates au choix</translation>
    </message>
    <message>
        <source>Your agency has changed this offer since it was shown here. Look at it again, then answer.</source>
        <translation>Votre agence a modifié cette offre depuis qu’elle est affichée ici. Relisez-la, puis répondez.</translation>
    </message>
    <message>
        <source>This computer was shut out of the organisation: it sends and fetches nothing any more, and what waits here stays here. Its owner can say why. To take part again on it, make a new workspace, open its page Cloud and choose “I belong to one”.</source>
        <translation>Cet ordinateur a été exclu de l’organisation&#x202f;: il n’envoie et ne reçoit plus rien, et ce qui attend ici reste ici. Son propriétaire peut dire pourquoi. Pour participer de nouveau depuis cet ordinateur, créez un nouvel espace, ouvrez sa page Cloud et choisissez «&#x202f;J’en fais partie&#x202f;».</translation>
    </message>
</context>
<context>
    <name>flow::ui::ExperienceSection</name>
    <message>
        <source>Experience</source>
        <translation>Expérience</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Abouties</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aucune encore</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n en cours</numerusform>
            <numerusform>%n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Joué</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n concert</numerusform>
            <numerusform>%n concerts</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Answers after</source>
        <translation>Répond après</translation>
    </message>
    <message numerus="yes">
        <source>from %n answer(s)</source>
        <translation>
            <numerusform>sur %n réponse</numerusform>
            <numerusform>sur %n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Pays after</source>
        <translation>Paie après</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>convenu %1</translation>
    </message>
    <message numerus="yes">
        <source>from %n payment(s)</source>
        <translation>
            <numerusform>sur %n paiement</numerusform>
            <numerusform>sur %n paiements</numerusform>
        </translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Non payé</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) late</source>
        <translation>
            <numerusform>%n concert en retard</numerusform>
            <numerusform>%n concerts en retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Cachet</translation>
    </message>
    <message>
        <source>Suits best</source>
        <translation>Idéal pour</translation>
    </message>
</context>
<context>
    <name>flow::ui::FactPanel</name>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Ce jour est passé</translation>
    </message>
</context>
<context>
    <name>flow::ui::FansPage</name>
    <message>
        <source>Save the filters as a segment</source>
        <translation>Enregistrer les filtres comme segment</translation>
    </message>
    <message>
        <source>Delete this segment</source>
        <translation>Supprimer ce segment</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Fans who</source>
        <translation>Fans dont</translation>
    </message>
    <message>
        <source>No fans yet</source>
        <translation>Pas encore de fans</translation>
    </message>
    <message>
        <source>Import a mailing list, a shop or a ticket office.</source>
        <translation>Importez une liste de diffusion, une boutique ou une billetterie.</translation>
    </message>
    <message>
        <source>Add fan</source>
        <translation>Ajouter un fan</translation>
    </message>
    <message>
        <source>fan since %1</source>
        <translation>fan depuis %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Enregistrer comme segment</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Add fan &quot;%1&quot;</source>
        <translation>Ajouter le fan « %1 »</translation>
    </message>
    <message>
        <source>Purchased: %1</source>
        <translation>Achat&#x202f;: %1</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <translation>Remboursement&#x202f;: %1</translation>
    </message>
    <message>
        <source>As a musician</source>
        <translation>En tant que musicien</translation>
    </message>
    <message>
        <source>Rename this segment</source>
        <translation>Renommer ce segment</translation>
    </message>
    <message>
        <source>Change this segment</source>
        <translation>Modifier ce segment</translation>
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
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Dates wanted</source>
        <translation>Dates visées</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Place à l’affiche</translation>
    </message>
    <message>
        <source>Estimated fee</source>
        <translation>Cachet estimé</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Démarché</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>À relancer le</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>En pause jusqu’au</translation>
    </message>
    <message>
        <source>Attempts without answer</source>
        <translation>Tentatives sans réponse</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>Dans leurs mots</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospect</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Date visée</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Accordée le</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>Challenged by</source>
        <translation>Mise en demeure par</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Mise en demeure le</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Répondre avant</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond à</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Type of deal</source>
        <translation>Type d’accord</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Minimum garanti</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Pourcentage</translation>
    </message>
    <message>
        <source>Percentage of</source>
        <translation>Pourcentage sur</translation>
    </message>
    <message>
        <source>Promoter’s expenses</source>
        <translation>Frais de l’organisateur</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Acompte</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>Acompte dû le</translation>
    </message>
    <message>
        <source>Ticket price</source>
        <translation>Prix du billet</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Radius, days before</source>
        <translation>Rayon, jours avant</translation>
    </message>
    <message>
        <source>Radius, days after</source>
        <translation>Rayon, jours après</translation>
    </message>
    <message>
        <source>Radius for public shows only</source>
        <translation>Rayon pour les dates publiques seulement</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Valable jusqu’au</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyée</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>Artist’s approval</source>
        <translation>Accord de l’artiste</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Accord donné par</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Accord donné le</translation>
    </message>
    <message>
        <source>Artist’s note</source>
        <translation>Note de l’artiste</translation>
    </message>
    <message>
        <source>Public shows only</source>
        <translation>Dates publiques seulement</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Crée</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Apparaît avec</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Compte à partir de</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Confiée à</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Échéance à</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Load-in</source>
        <translation>Get-in</translation>
    </message>
    <message>
        <source>Soundcheck</source>
        <translation>Balances</translation>
    </message>
    <message>
        <source>Length of the set</source>
        <translation>Durée du set</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Couvre-feu</translation>
    </message>
    <message>
        <source>Public from</source>
        <translation>Public à partir du</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo jusqu’au</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>Mise en vente</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmée le</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>Contrat envoyé</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contrat signé</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Acompte reçu</translation>
    </message>
    <message>
        <source>Advance sent</source>
        <translation>Préparation lancée</translation>
    </message>
    <message>
        <source>Itinerary sent</source>
        <translation>Feuille de route envoyée</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Décompte validé</translation>
    </message>
    <message>
        <source>Statement sent</source>
        <translation>Relevé envoyé</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Cost per</source>
        <translation>Coût par</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Vient après</translation>
    </message>
    <message>
        <source>Exactly so many days</source>
        <translation>Nombre exact de jours</translation>
    </message>
    <message>
        <source>Support on stage</source>
        <translation>Première partie sur scène</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Tournée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Cost of a kilometre</source>
        <translation>Coût d’un kilomètre</translation>
    </message>
    <message>
        <source>Cost of a night</source>
        <translation>Coût d’une nuit</translation>
    </message>
    <message>
        <source>Per diem</source>
        <translation>Défraiement</translation>
    </message>
    <message>
        <source>Crew, a day</source>
        <translation>Équipe, par jour</translation>
    </message>
    <message>
        <source>Production of a show</source>
        <translation>Production d’une date</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Issu de</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Meilleur possible</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scénario</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidat</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Worth to the plan</source>
        <translation>Valeur pour le plan</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilomètres</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Depuis la base</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Avec</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Montant prévu</translation>
    </message>
    <message>
        <source>Actual amount</source>
        <translation>Montant réel</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mienne</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La leur</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Number of the change</source>
        <translation>Numéro de la modification</translation>
    </message>
    <message>
        <source>Radius by driving time</source>
        <translation>Rayon en temps de route</translation>
    </message>
    <message>
        <source>Radius waived on</source>
        <translation>Clause levée le</translation>
    </message>
    <message>
        <source>Other offer</source>
        <translation>Autre offre</translation>
    </message>
    <message>
        <source>Other show</source>
        <translation>Autre concert</translation>
    </message>
    <message>
        <source>Other hold</source>
        <translation>Autre option</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilité</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusivité</translation>
    </message>
    <message>
        <source>Approves changes</source>
        <translation>Valide les changements</translation>
    </message>
    <message>
        <source>Guest of</source>
        <translation>Invité de</translation>
    </message>
    <message>
        <source>Guests of</source>
        <translation>Invités de</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Have arrived</source>
        <translation>Arrivés</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Arrivé à</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En cas d’urgence</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Téléphone d’urgence</translation>
    </message>
    <message>
        <source>Approval of the contract</source>
        <translation>Accord sur le contrat</translation>
    </message>
    <message>
        <source>Contract approved by</source>
        <translation>Contrat approuvé par</translation>
    </message>
    <message>
        <source>Contract approved at</source>
        <translation>Contrat approuvé le</translation>
    </message>
    <message>
        <source>Word on the contract</source>
        <translation>Mot sur le contrat</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Réponse sous</translation>
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
    <name>flow::ui::FileSection</name>
    <message>
        <source>Tried again by itself at %1</source>
        <translation>Nouvel essai automatique à %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::FileStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Colonnes séparées par</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Détecté</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barre</translation>
    </message>
    <message>
        <source>First rows, as they stand in the file</source>
        <translation>Premières lignes, telles qu’elles sont dans le fichier</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Premières lignes du fichier</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Choisir un autre fichier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) waiting</source>
        <translation>
            <numerusform>%Ln autre fichier en attente</numerusform>
            <numerusform>%Ln autres fichiers en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, found out</source>
        <translation>%1, détecté</translation>
    </message>
    <message>
        <source>It is not clear what these rows are. Say so in the next step.</source>
        <translation>Ce que sont ces lignes n’est pas clair. Dites-le à l’étape suivante.</translation>
    </message>
    <message>
        <source>Sheets to import</source>
        <translation>Feuilles à importer</translation>
    </message>
    <message>
        <source>%1, hidden, %2</source>
        <translation>%1, masquée, %2</translation>
    </message>
    <message>
        <source>The columns are named in</source>
        <translation>Noms des colonnes</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>aucune ligne</translation>
    </message>
    <message>
        <source>rows %1 and %2</source>
        <translation>lignes %1 et %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>what is found out</source>
        <translation>la ligne détectée</translation>
    </message>
    <message>
        <source>%1, found out</source>
        <comment>row</comment>
        <translation>%1, détectée</translation>
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
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
</context>
<context>
    <name>flow::ui::GapChart</name>
    <message>
        <source>Plan and best possible over the time of the search</source>
        <translation>Plan et meilleur possible au fil de la recherche</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 essais</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1&#x202f;s</translation>
    </message>
    <message>
        <source>%1: plan %2, best possible %3</source>
        <translation>%1&#x202f;: plan %2, meilleur possible %3</translation>
    </message>
    <message>
        <source>0 moves</source>
        <translation>0 essai</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Meilleur possible</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Ce plan</translation>
    </message>
</context>
<context>
    <name>flow::ui::GapPopover</name>
    <message>
        <source>Looking for venues near the way...</source>
        <translation>Recherche de lieux proches du trajet...</translation>
    </message>
    <message>
        <source>No venue that fits lies near the way on this day.</source>
        <translation>Aucun lieu adapté n’est proche du trajet ce jour-là.</translation>
    </message>
    <message>
        <source>What each would add to the profit, as likely as it is.</source>
        <translation>Ce que chacun ajouterait au bénéfice, pondéré par sa probabilité.</translation>
    </message>
</context>
<context>
    <name>flow::ui::GuestSection</name>
    <message>
        <source>Guest list</source>
        <translation>Liste d’invités</translation>
    </message>
    <message>
        <source>Guest list, %1 of %2 here</source>
        <translation>Liste d’invités, %1 sur %2 présents</translation>
    </message>
    <message>
        <source>Places for a source</source>
        <translation>Places d’une source</translation>
    </message>
    <message>
        <source>%1 of</source>
        <translation>%1 sur</translation>
    </message>
    <message>
        <source>Places for %1</source>
        <translation>Places pour %1</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Est arrivé</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Retirer %1 de la liste</translation>
    </message>
    <message>
        <source>Name, +2 for company</source>
        <translation>Nom, +2 pour accompagnants</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Nouvel invité</translation>
    </message>
    <message>
        <source>Whose guest</source>
        <translation>Invité de qui</translation>
    </message>
</context>
<context>
    <name>flow::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Type de modification</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Toutes les modifications</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>L’historique ne peut pas être lu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>Whatever is added, changed, imported or deleted is listed here and can be taken back.</source>
        <translation>Tout ce qui est ajouté, modifié, importé ou supprimé figure ici et peut être annulé.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Aucune modification ne correspond</translation>
    </message>
    <message>
        <source>Look for other words, or for everybody&apos;s changes.</source>
        <translation>Cherchez d’autres mots, ou les modifications de tout le monde.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>Open the agency as of this moment</source>
        <translation>Ouvrir l’agence telle qu’à cet instant</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Annuler ceci</translation>
    </message>
    <message>
        <source>Open as of then</source>
        <translation>Ouvrir à cet instant</translation>
    </message>
    <message>
        <source>Opening the agency as of %1</source>
        <translation>Ouverture de l’agence au %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::HistoryPanel</name>
    <message>
        <source>Changes</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see what it changed.</source>
        <translation>Choisissez une ligne pour voir ce qu’elle a modifié.</translation>
    </message>
    <message>
        <source>These changes cannot be shown</source>
        <translation>Ces modifications ne peuvent pas être affichées</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>Show what this undid</source>
        <translation>Voir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Undone since: show by what</source>
        <translation>Annulé depuis&#x202f;: voir par quoi</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>The last %n of them</source>
        <translation>
            <numerusform>La %n dernière d’entre elles</numerusform>
            <numerusform>Les %n dernières d’entre elles</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>The values are no longer in the journal</source>
        <translation>Les valeurs ne sont plus dans le journal</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
</context>
<context>
    <name>flow::ui::Import</name>
    <message>
        <source>spaces tidied</source>
        <translation>espaces nettoyées</translation>
    </message>
    <message>
        <source>a word for “nothing”</source>
        <translation>un mot pour «&#x202f;rien&#x202f;»</translation>
    </message>
    <message>
        <source>the spreadsheet had an error here</source>
        <translation>le tableur avait une erreur ici</translation>
    </message>
    <message>
        <source>apostrophe in front removed</source>
        <translation>apostrophe de tête retirée</translation>
    </message>
    <message>
        <source>capitals tidied</source>
        <translation>majuscules corrigées</translation>
    </message>
    <message>
        <source>this is no email address: there is no @</source>
        <translation>ce n’est pas une adresse&#x202f;: il n’y a pas de @</translation>
    </message>
    <message>
        <source>this is no email address</source>
        <translation>ce n’est pas une adresse e-mail</translation>
    </message>
    <message>
        <source>the domain looks mistyped</source>
        <translation>le domaine semble mal écrit</translation>
    </message>
    <message>
        <source>space in the address removed</source>
        <translation>espace retirée de l’adresse</translation>
    </message>
    <message>
        <source>other words beside it were left out</source>
        <translation>les autres mots ont été laissés</translation>
    </message>
    <message>
        <source>several values in one cell</source>
        <translation>plusieurs valeurs dans une cellule</translation>
    </message>
    <message>
        <source>the same value twice</source>
        <translation>deux fois la même valeur</translation>
    </message>
    <message>
        <source>this is no phone number</source>
        <translation>ce n’est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>no country has such a number; kept as written</source>
        <translation>aucun pays n’a un tel numéro&#x202f;; gardé tel quel</translation>
    </message>
    <message>
        <source>country code added</source>
        <translation>indicatif du pays ajouté</translation>
    </message>
    <message>
        <source>lost zero at the front restored</source>
        <translation>zéro de tête perdu rétabli</translation>
    </message>
    <message>
        <source>extension kept</source>
        <translation>poste conservé</translation>
    </message>
    <message>
        <source>the spreadsheet lost digits of this number</source>
        <translation>le tableur a perdu des chiffres de ce numéro</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>day and month could be the other way round</source>
        <translation>jour et mois pourraient être inversés</translation>
    </message>
    <message>
        <source>day and month stand in another order than in the rest</source>
        <translation>jour et mois ne suivent pas l’ordre du reste</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ce jour n’existe pas</translation>
    </message>
    <message>
        <source>year completed</source>
        <translation>année complétée</translation>
    </message>
    <message>
        <source>day number of a spreadsheet read as a date</source>
        <translation>numéro de jour d’un tableur lu comme une date</translation>
    </message>
    <message>
        <source>time of day left out</source>
        <translation>heure laissée de côté</translation>
    </message>
    <message>
        <source>unknown time zone</source>
        <translation>fuseau horaire inconnu</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>le jour manque</translation>
    </message>
    <message>
        <source>the year is missing</source>
        <translation>l’année manque</translation>
    </message>
    <message>
        <source>this is no period</source>
        <translation>ce n’est pas une période</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>ce n’est pas un nombre</translation>
    </message>
    <message>
        <source>point or comma could mean thousands or decimals</source>
        <translation>point ou virgule&#x202f;: milliers ou décimales</translation>
    </message>
    <message>
        <source>written otherwise than the rest of the column</source>
        <translation>écrit autrement que le reste de la colonne</translation>
    </message>
    <message>
        <source>digits are grouped oddly</source>
        <translation>chiffres groupés bizarrement</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>ce nombre est trop grand</translation>
    </message>
    <message>
        <source>this is no whole number</source>
        <translation>ce n’est pas un nombre entier</translation>
    </message>
    <message>
        <source>this cannot be below zero</source>
        <translation>cela ne peut pas être négatif</translation>
    </message>
    <message>
        <source>a range: one end was taken</source>
        <translation>une fourchette&#x202f;: une borne a été prise</translation>
    </message>
    <message>
        <source>“about” left out</source>
        <translation>«&#x202f;environ&#x202f;» laissé de côté</translation>
    </message>
    <message>
        <source>unit left out</source>
        <translation>unité laissée de côté</translation>
    </message>
    <message>
        <source>“k” or “m” counted in</source>
        <translation>«&#x202f;k&#x202f;» ou «&#x202f;m&#x202f;» compté</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>arrondi</translation>
    </message>
    <message>
        <source>no currency; that of the agency was taken</source>
        <translation>pas de devise&#x202f;; celle de l’agence a été prise</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>une autre devise</translation>
    </message>
    <message>
        <source>read as per cent</source>
        <translation>lu comme un pourcentage</translation>
    </message>
    <message>
        <source>this is neither yes nor no</source>
        <translation>ce n’est ni oui ni non</translation>
    </message>
    <message>
        <source>this is no coordinate</source>
        <translation>ce n’est pas une coordonnée</translation>
    </message>
    <message>
        <source>latitude and longitude were swapped</source>
        <translation>latitude et longitude étaient inversées</translation>
    </message>
    <message>
        <source>0, 0 is no place</source>
        <translation>0, 0 n’est pas un lieu</translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation>au-delà du possible</translation>
    </message>
    <message>
        <source>too long or too short</source>
        <translation>trop long ou trop court</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>pays inconnu</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>none of the known values; left out</source>
        <translation>aucune des valeurs connues&#x202f;; laissé de côté</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>ce n’est pas une adresse web</translation>
    </message>
    <message>
        <source>this is an email address</source>
        <translation>c’est une adresse e-mail</translation>
    </message>
    <message>
        <source>https:// added</source>
        <translation>https:// ajouté</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>réparé</translation>
    </message>
    <message>
        <source>first and last name were told apart by a guess</source>
        <translation>prénom et nom ont été devinés</translation>
    </message>
    <message>
        <source>this is needed and empty</source>
        <translation>c’est nécessaire et vide</translation>
    </message>
    <message>
        <source>nothing in this row could be used</source>
        <translation>rien d’utilisable dans cette ligne</translation>
    </message>
    <message>
        <source>no such record in your agency</source>
        <translation>aucune fiche de ce nom dans votre agence</translation>
    </message>
    <message>
        <source>looks like another record and was not decided</source>
        <translation>ressemble à une autre fiche, sans décision</translation>
    </message>
    <message>
        <source>total or footer</source>
        <translation>total ou pied de tableau</translation>
    </message>
    <message>
        <source>header repeated</source>
        <translation>en-tête répété</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>a payout, no sale</source>
        <translation>un versement, pas une vente</translation>
    </message>
    <message>
        <source>the payment failed</source>
        <translation>le paiement a échoué</translation>
    </message>
    <message>
        <source>deleted in the ticketing</source>
        <translation>supprimé dans la billetterie</translation>
    </message>
    <message>
        <source>declined or only invited</source>
        <translation>a décliné ou seulement invité</translation>
    </message>
    <message>
        <source>this has to be a number</source>
        <translation>il faut un nombre</translation>
    </message>
    <message>
        <source>this has to be a whole number</source>
        <translation>il faut un nombre entier</translation>
    </message>
    <message>
        <source>none of the known values</source>
        <translation>aucune des valeurs connues</translation>
    </message>
    <message>
        <source>this has to be an email address</source>
        <translation>il faut une adresse e-mail</translation>
    </message>
    <message>
        <source>this has to be a day</source>
        <translation>il faut un jour</translation>
    </message>
    <message>
        <source>this has to be a country</source>
        <translation>il faut un pays</translation>
    </message>
    <message>
        <source>this has to be a currency</source>
        <translation>il faut une devise</translation>
    </message>
    <message>
        <source>this has to be a language</source>
        <translation>il faut une langue</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>c’est trop long</translation>
    </message>
    <message>
        <source>same number in the other program</source>
        <translation>même numéro dans l’autre logiciel</translation>
    </message>
    <message>
        <source>same registration</source>
        <translation>même immatriculation</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>même numéro de TVA</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>même e-mail</translation>
    </message>
    <message>
        <source>same shared mailbox</source>
        <translation>même boîte partagée</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>même téléphone</translation>
    </message>
    <message>
        <source>same website</source>
        <translation>même site</translation>
    </message>
    <message>
        <source>same LinkedIn</source>
        <translation>même LinkedIn</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>name %1 % alike</source>
        <translation>nom semblable à&#x202f;%1&#x202f;%</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>même ville</translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>à&#x202f;%1 m</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>même code postal</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>même société</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>même jour</translation>
    </message>
    <message>
        <source>same artist</source>
        <translation>même artiste</translation>
    </message>
    <message>
        <source>same venue</source>
        <translation>même salle</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>même référence</translation>
    </message>
    <message>
        <source>everything is the same</source>
        <translation>tout est pareil</translation>
    </message>
    <message>
        <source>the name is another one</source>
        <translation>le nom est différent</translation>
    </message>
    <message>
        <source>the town is another one</source>
        <translation>la ville est différente</translation>
    </message>
    <message>
        <source>the country is another one</source>
        <translation>le pays est différent</translation>
    </message>
    <message>
        <source>the postcode is another one</source>
        <translation>le code postal est différent</translation>
    </message>
    <message>
        <source>another number in the other program</source>
        <translation>autre numéro dans l’autre logiciel</translation>
    </message>
    <message>
        <source>the email is another one</source>
        <translation>l’e-mail est différent</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>un autre type</translation>
    </message>
    <message>
        <source>the company is another one</source>
        <translation>la société est différente</translation>
    </message>
    <message>
        <source>capacity differs</source>
        <translation>la jauge diffère</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Non reconnu</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Venues and festivals</source>
        <translation>Salles et festivals</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Affaires</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Dates</translation>
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
        <source>Royalty statements</source>
        <translation>Relevés de redevances</translation>
    </message>
    <message>
        <source>Audience figures</source>
        <translation>Chiffres d’audience</translation>
    </message>
    <message>
        <source>Artist calendar</source>
        <translation>Calendrier d’artiste</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Texte à tabulations</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Classeur OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook, old format</source>
        <translation>Classeur Excel, ancien format</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Cartes de visite (vCard)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendrier (iCalendar)</translation>
    </message>
    <message>
        <source>ZIP of tables</source>
        <translation>ZIP de tableaux</translation>
    </message>
    <message>
        <source>This table has no header row; the columns were recognised by their values.</source>
        <translation>Ce tableau n’a pas d’en-tête&#x202f;; les colonnes ont été reconnues à leurs valeurs.</translation>
    </message>
    <message>
        <source>Two header rows were read as one.</source>
        <translation>Deux lignes d’en-tête ont été lues comme une seule.</translation>
    </message>
    <message>
        <source>What these rows are is a guess. Choose the right kind if it is wrong.</source>
        <translation>Le type de ces lignes est deviné. Choisissez le bon s’il est faux.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”.</source>
        <translation>Plusieurs colonnes s’appellent «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>British grid coordinates are converted to degrees.</source>
        <translation>Les coordonnées de la grille britannique sont converties en degrés.</translation>
    </message>
    <message>
        <source>This export has no email addresses, so it cannot bring in fans.</source>
        <translation>Cet export n’a pas d’adresses e-mail et ne peut donc pas apporter de fans.</translation>
    </message>
    <message>
        <source>The file&apos;s name says who these are: %1.</source>
        <translation>Le nom du fichier dit qui ils sont&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>The file does not say whether these people agreed to be written to.</source>
        <translation>Le fichier ne dit pas si ces personnes ont accepté qu’on leur écrive.</translation>
    </message>
    <message>
        <source>The file does not say which artist it is about.</source>
        <translation>Le fichier ne dit pas de quel artiste il s’agit.</translation>
    </message>
    <message>
        <source>“%1” has the same answer everywhere and was filled in afterwards; it is not used as consent.</source>
        <translation>«&#x202f;%1&#x202f;» a partout la même réponse, remplie après coup&#x202f;; elle ne vaut pas consentement.</translation>
    </message>
    <message>
        <source>You imported a table of this shape before; its columns go where you put them then.</source>
        <translation>Vous avez déjà importé un tableau de cette forme&#x202f;; ses colonnes vont où vous les aviez mises.</translation>
    </message>
    <message>
        <source>This sheet looks like a summary.</source>
        <translation>Cette feuille ressemble à un récapitulatif.</translation>
    </message>
    <message>
        <source>Accents had been damaged by another program and were repaired.</source>
        <translation>Des accents abîmés par un autre logiciel ont été réparés.</translation>
    </message>
    <message>
        <source>The encoding is a guess (%1). Look at the accents below; choose another one if they are wrong.</source>
        <translation>L’encodage est deviné (%1). Regardez les accents ci-dessous&#x202f;; choisissez-en un autre s’ils sont faux.</translation>
    </message>
    <message>
        <source>Some characters could not be read, the first one in line %1.</source>
        <translation>Des caractères n’ont pas pu être lus, le premier à la ligne&#x202f;%1.</translation>
    </message>
    <message>
        <source>Empty bytes were left out, the first one in line %1.</source>
        <translation>Des octets vides ont été laissés, le premier à la ligne&#x202f;%1.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed; it was read as text.</source>
        <translation>Un guillemet de la ligne&#x202f;%1 n’est jamais fermé&#x202f;; il a été lu comme du texte.</translation>
    </message>
    <message>
        <source>Quotation marks inside cells were kept as text, the first one in line %1.</source>
        <translation>Des guillemets dans les cellules ont été gardés comme texte, le premier à la ligne&#x202f;%1.</translation>
    </message>
    <message>
        <source>A cell in line %1 is too long and was cut.</source>
        <translation>Une cellule de la ligne&#x202f;%1 est trop longue et a été coupée.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than can be read.</source>
        <translation>La ligne&#x202f;%1 a plus de colonnes qu’on ne peut lire.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden and is left out unless you choose it.</source>
        <translation>La feuille «&#x202f;%1&#x202f;» est masquée et laissée de côté, sauf si vous la choisissez.</translation>
    </message>
    <message>
        <source>Merged cells: the value counts for the first of them.</source>
        <translation>Cellules fusionnées&#x202f;: la valeur compte pour la première.</translation>
    </message>
    <message>
        <source>A row that repeats without end was read once.</source>
        <translation>Une ligne répétée sans fin a été lue une fois.</translation>
    </message>
    <message>
        <source>Formulas without a result were read as empty, the first one in row %1. Save the file in a spreadsheet program to have them.</source>
        <translation>Des formules sans résultat ont été lues comme vides, la première à la ligne&#x202f;%1. Enregistrez le fichier dans un tableur pour les avoir.</translation>
    </message>
    <message>
        <source>Cards of groups were left out: %1.</source>
        <translation>Cartes de groupes laissées de côté&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Some cards could not be read, the first one in line %1.</source>
        <translation>Des cartes n’ont pas pu être lues, la première à la ligne&#x202f;%1.</translation>
    </message>
    <message>
        <source>Some events could not be read, the first one in line %1.</source>
        <translation>Des événements n’ont pas pu être lus, le premier à la ligne&#x202f;%1.</translation>
    </message>
    <message>
        <source>Some events repeat in a way that is not read completely.</source>
        <translation>Des événements se répètent d’une façon qui n’est pas lue en entier.</translation>
    </message>
    <message>
        <source>“%1” in the archive is no table and was left out.</source>
        <translation>«&#x202f;%1&#x202f;» dans l’archive n’est pas un tableau et a été laissé de côté.</translation>
    </message>
    <message>
        <source>The last character of the file is incomplete.</source>
        <translation>Le dernier caractère du fichier est incomplet.</translation>
    </message>
    <message>
        <source>Rows left out (%1): %2.</source>
        <translation>Lignes laissées de côté (%1)&#x202f;:&#x202f;%2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%Ln row(s)).</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#x202f;:&#x202f;%2 (%Ln ligne).</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#x202f;:&#x202f;%2 (%Ln lignes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to look at on the map: %1.</source>
        <translation>Lieux à voir sur la carte&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>People who unsubscribed before stay unsubscribed: %1.</source>
        <translation>Les personnes désinscrites le restent&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Linked records that could not be made: %1.</source>
        <translation>Fiches liées impossibles à créer&#x202f;:&#x202f;%1.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentement</translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation>Consentement aux messages</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Gardé tel quel</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Libellé</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Lignes de commande</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordonnées</translation>
    </message>
    <message>
        <source>Dates that are not confirmed came in as holds: %1.</source>
        <translation>Dates non confirmées, entrées comme options&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A hold has no place for what only a show has (%1): left out in %Ln row(s).</source>
        <translation>
            <numerusform>Une option n’a pas de place pour ce que seule une date confirmée porte (%1)&#x202f;: laissé de côté dans %Ln ligne.</numerusform>
            <numerusform>Une option n’a pas de place pour ce que seule une date confirmée porte (%1)&#x202f;: laissé de côté dans %Ln lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody said whose calendar this is: choose the artist (--subject on the command line)</source>
        <translation>personne n’a dit à qui est ce calendrier&#x202f;: choisissez l’artiste (--subject en ligne de commande)</translation>
    </message>
    <message>
        <source>already yours: Flow Stage wrote it into this calendar</source>
        <translation>déjà à vous&#x202f;: Flow Stage l’a écrit dans ce calendrier</translation>
    </message>
    <message>
        <source>The file ends in line %1, before its calendar does. If dates are missing, export it or download it again.</source>
        <translation>Le fichier s’arrête à la ligne %1, avant la fin de son calendrier. S’il manque des dates, exportez-le ou téléchargez-le de nouveau.</translation>
    </message>
    <message>
        <source>The file ends in line %1, in the middle of an event. That event was left out, and what may have come after it is missing: export the file or download it again.</source>
        <translation>Le fichier s’arrête à la ligne %1, au milieu d’un événement. Cet événement a été laissé de côté, et ce qui pouvait suivre manque&#x202f;: exportez le fichier ou téléchargez-le de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>No artist of the agency is called “%1” (%Ln row(s)).</source>
        <translation>
            <numerusform>Aucun artiste de l’agence ne s’appelle «&#x202f;%1&#x202f;» (%Ln ligne).</numerusform>
            <numerusform>Aucun artiste de l’agence ne s’appelle «&#x202f;%1&#x202f;» (%Ln lignes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds of days that are over came in as expired: %1.</source>
        <translation>Options pour des jours passés, importées comme expirées&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Several holds had the same rank in one room on one day. They were put in order, the one granted first before the others; ranks that changed: %1.</source>
        <translation>Plusieurs options avaient le même rang dans une salle le même jour. Elles ont été mises en ordre, la plus ancienne d’abord&#x202f;; rangs modifiés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Holds beside a confirmed show of the same artist or in the same room that day: %1. They can be released in the pipeline.</source>
        <translation>Options à côté d’un concert confirmé du même artiste ou dans la même salle ce jour-là&#x202f;: %1. Elles peuvent être levées dans le pipeline.</translation>
    </message>
    <message>
        <source>“%1” has dates with the day first and dates with the month first. Look at those that could be either before you import.</source>
        <translation>«&#x202f;%1&#x202f;» contient des dates avec le jour en tête et d’autres avec le mois en tête. Vérifiez celles qui se lisent des deux façons avant d’importer.</translation>
    </message>
    <message>
        <source>Nothing here says the country. Most of the towns are in %1, so phones and postal codes are read as one writes them there.</source>
        <translation>Rien n’indique le pays. La plupart des villes sont dans ce pays&#x202f;: %1. Les téléphones et les codes postaux sont donc lus comme on les y écrit.</translation>
    </message>
    <message>
        <source>an order of more than 10,000 rows is none: choose the column with its number</source>
        <translation>une commande n’a pas plus de 10&#x202f;000 lignes&#x202f;: choisissez la colonne de son numéro</translation>
    </message>
    <message>
        <source>You imported a table like this before; the columns that it shares with that one go where you put them then.</source>
        <translation>Vous avez déjà importé un tableau semblable&#x202f;; les colonnes communes vont là où vous les aviez mises.</translation>
    </message>
    <message>
        <source>Some rows name no country. Their towns are looked for here first: %1.</source>
        <translation>Certaines lignes n’indiquent pas de pays. Leurs villes sont d’abord cherchées ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>this is more than any amount can be</source>
        <translation>c’est plus que ce qu’un montant peut être</translation>
    </message>
</context>
<context>
    <name>flow::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Choisir des fichiers à importer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Choisir des fichiers</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>headers in row %1</source>
        <translation>en-têtes à la ligne&#x202f;%1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing is written yet. The whole import can be undone later, updates included.</source>
        <translation>Rien n’est encore écrit. Tout l’import pourra être annulé, mises à jour comprises.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Lecture du fichier</translation>
    </message>
    <message>
        <source>Checking every row. Nothing is written yet.</source>
        <translation>Vérification de chaque ligne. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Importing. If you cancel, nothing is left of it.</source>
        <translation>Import en cours. Si vous annulez, il n’en reste rien.</translation>
    </message>
    <message>
        <source>The whole import can be taken back, now or later in the list of imports.</source>
        <translation>Tout l’import peut être annulé, maintenant ou plus tard dans la liste des imports.</translation>
    </message>
    <message>
        <source>Nothing is written yet. The file stays as it is.</source>
        <translation>Rien n’est encore écrit. Le fichier reste tel quel.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importer&#x202f;%Ln ligne</numerusform>
            <numerusform>Importer&#x202f;%Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Fichier suivant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s)</source>
        <translation>
            <numerusform>%Ln import</numerusform>
            <numerusform>%Ln imports</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Nouvelle vérification</translation>
    </message>
    <message>
        <source>Columns as you put them for a file of this shape before</source>
        <translation>Colonnes placées comme la dernière fois</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Reconnu&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>Tables, contacts and calendars (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.ics *.zip)</source>
        <translation>Tableaux, contacts et calendriers (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.ics *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No row was refused</source>
        <translation>Aucune ligne n’a été refusée</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Enregistrer les lignes refusées</translation>
    </message>
    <message>
        <source>%1, refused rows.csv</source>
        <translation>%1, lignes refusées.csv</translation>
    </message>
    <message>
        <source>Saved. Correct the rows and import the file again</source>
        <translation>Enregistré. Corrigez les lignes et importez à nouveau le fichier</translation>
    </message>
    <message>
        <source>Sheet that is shown</source>
        <translation>Feuille affichée</translation>
    </message>
    <message>
        <source>Saved, one file for each sheet. Correct the rows and import the files again</source>
        <translation>Enregistré, un fichier par feuille. Corrigez les lignes et importez de nouveau les fichiers</translation>
    </message>
    <message>
        <source>Check the columns</source>
        <translation>Vérifier les colonnes</translation>
    </message>
    <message>
        <source>Preview the rows</source>
        <translation>Voir l’aperçu</translation>
    </message>
</context>
<context>
    <name>flow::ui::ImportSession</name>
    <message>
        <source>Reading %1</source>
        <translation>Lecture de&#x202f;%1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Vérification de&#x202f;%1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Import de&#x202f;%1</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was written.</source>
        <translation>Import annulé. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>flow::ui::Invalid</name>
    <message>
        <source>This is needed</source>
        <translation>Il faut remplir ce champ</translation>
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
    <message>
        <source>Enter a number, such as 2</source>
        <translation>Saisissez un nombre, par exemple 2</translation>
    </message>
    <message>
        <source>Enter a time such as 20:30</source>
        <translation>Saisissez une heure, par exemple 20:30</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Ce jour est passé</translation>
    </message>
    <message>
        <source>This is more than the guarantee</source>
        <translation>C’est plus que le minimum garanti</translation>
    </message>
    <message>
        <source>This is after the day of the show</source>
        <translation>C’est après le jour du concert</translation>
    </message>
    <message>
        <source>Enter 0 to 100 %</source>
        <translation>Saisissez de 0 à 100 %</translation>
    </message>
    <message>
        <source>Write hours or days, such as 48 h or 2 d, or until when, such as Fri 12:00</source>
        <translation>Écrivez des heures ou des jours, comme 48 h ou 2 j, ou une échéance, comme ven. 12:00</translation>
    </message>
    <message>
        <source>This is not before the day of the show</source>
        <translation>Ce n’est pas avant le jour du concert</translation>
    </message>
    <message>
        <source>Enter a country, such as France or FR</source>
        <translation>Saisissez un pays, comme France ou FR</translation>
    </message>
    <message>
        <source>Enter less than 1,000,000,000</source>
        <translation>Saisissez moins de 1&#x202f;000&#x202f;000&#x202f;000</translation>
    </message>
</context>
<context>
    <name>flow::ui::JoinView</name>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The organisation’s records are fetched and compared with yours. Nothing is written meanwhile.</source>
        <translation>Les fiches de l’organisation sont récupérées et comparées aux vôtres. Rien n’est écrit pendant ce temps.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 fiches sur %2</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Rejoindre l’organisation</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Rejoindre %1</translation>
    </message>
    <message>
        <source>What you and the organisation both have becomes one record, blanks are filled from both sides, and the rest of yours is sent as new. A copy of this workspace is made first; opening it is the way back, though what was sent stays in the organisation.</source>
        <translation>Ce que vous et l’organisation avez tous deux devient une seule fiche, les vides sont complétés des deux côtés, et le reste du vôtre est envoyé comme nouveau. Une copie de cet espace est faite d’abord&#x202f;; l’ouvrir permet de revenir en arrière, mais ce qui a été envoyé reste dans l’organisation.</translation>
    </message>
    <message>
        <source>Join with what is here</source>
        <translation>Rejoindre avec ce qui est ici</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>Est-ce la même chose&#x202f;?</translation>
    </message>
    <message>
        <source>The name alone decides nothing. What is not decided stays two records.</source>
        <translation>Le nom seul ne décide de rien. Ce qui n’est pas tranché reste deux fiches.</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valeurs différentes</translation>
    </message>
    <message>
        <source>Undecided, the organisation’s value stands; of money, dates and states yours becomes a conflict to decide, of the rest it is kept beside it.</source>
        <translation>Sans décision, la valeur de l’organisation reste&#x202f;; pour les montants, dates et états la vôtre devient un conflit à trancher, pour le reste elle est gardée à côté.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Autres</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) that differ stay undecided</source>
        <translation>
            <numerusform>%n autre champ différent reste sans décision</numerusform>
            <numerusform>%n autres champs différents restent sans décision</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n identique</numerusform>
            <numerusform>%n identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n douteux</numerusform>
            <numerusform>%n douteux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new there</source>
        <translation>
            <numerusform>%n nouveau là-bas</numerusform>
            <numerusform>%n nouveaux là-bas</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 is the same as %2</source>
        <translation>Si %1 et %2 sont la même chose</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>Deux fiches</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Identiques</translation>
    </message>
    <message>
        <source>Organisation: %1 · Yours: %2</source>
        <translation>Organisation&#x202f;: %1 · Vous&#x202f;: %2</translation>
    </message>
    <message>
        <source>whose value stands</source>
        <translation>quelle valeur reste</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Trancher plus tard</translation>
    </message>
    <message>
        <source>The organisation’s</source>
        <translation>Celle de l’organisation</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>This workspace as it was: %1</source>
        <translation>Cet espace tel qu’il était&#x202f;: %1</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Sera refusé</translation>
    </message>
    <message>
        <source>Your role may not write: %1. The cloud refuses yours and lists them under Conflicts; they stay in the copy of this workspace.</source>
        <translation>Votre rôle ne permet pas d&apos;écrire&#x202f;: %1. Le cloud refuse les vôtres et les range sous Conflits&#x202f;; ils restent dans la copie de cet espace de travail.</translation>
    </message>
</context>
<context>
    <name>flow::ui::LogisticsModel</name>
    <message>
        <source>Enter assigns something</source>
        <translation>Entrée affecte quelque chose</translation>
    </message>
    <message>
        <source>Only confirmed dates take vehicles, hotels and people</source>
        <translation>Seules les dates confirmées reçoivent véhicules, hôtels et équipe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trajet</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Véhicule</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hôtel</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Matériel</translation>
    </message>
    <message>
        <source>By plane, from door to door</source>
        <translation>En avion, de porte à porte</translation>
    </message>
    <message>
        <source>Longer than a day at the wheel: leave on %1, night on the way</source>
        <translation>Plus d’une journée au volant&#x202f;: départ le %1, nuit en route</translation>
    </message>
    <message>
        <source>%1, leave on %2</source>
        <extracomment>A drive of more than a day; %1 is the way, %2 the day on which it begins</extracomment>
        <translation>%1, départ %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A vehicle, hotel or person, and the days</extracomment>
        <translation>%1 le %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::LogisticsView</name>
    <message>
        <source>Logistics of the tour</source>
        <translation>Logistique de la tournée</translation>
    </message>
    <message>
        <source>Only confirmed dates take vehicles, hotels and people</source>
        <translation>Seules les dates confirmées reçoivent véhicules, hôtels et équipe</translation>
    </message>
    <message>
        <source>Hotel nights</source>
        <translation>Nuits d’hôtel</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken twice at the same time: %1</source>
        <extracomment>More of a vehicle, hotel or person is taken than there is; %1: &quot;Splitter van on 12 Mar, 14 Mar; Maud Keller on 3 Apr&quot;</extracomment>
        <translation>Pris deux fois au même moment&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::LongDate</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>flow::ui::MailPanel</name>
    <message>
        <source>Dates from a mail</source>
        <translation>Dates d’un mail</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>Le mail</translation>
    </message>
    <message>
        <source>Paste what the promoter wrote: &quot;Fri 12 March, 13 et 14 mars, del 3 al 5 de abril, 18/3&quot;</source>
        <translation>Collez ce que l’organisateur a écrit&#x202f;: «&#x202f;Fri 12 March, 13 et 14 mars, del 3 al 5 de abril, 18/3&#x202f;»</translation>
    </message>
    <message>
        <source>Days found</source>
        <translation>Jours trouvés</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>Rank not said</source>
        <translation>Rang non précisé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>pris</translation>
    </message>
    <message>
        <source>or %1?</source>
        <translation>ou %1&#x202f;?</translation>
    </message>
    <message>
        <source>another weekday in the mail</source>
        <translation>autre jour de semaine dans le mail</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) found</source>
        <translation>
            <numerusform>%n jour trouvé</numerusform>
            <numerusform>%n jours trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>No days found yet</source>
        <translation>Aucun jour trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Record %n hold(s)</source>
        <translation>
            <numerusform>Noter %n option</numerusform>
            <numerusform>Noter %n options</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>passé</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message numerus="yes">
        <source>end of %n days: too many to hold each</source>
        <translation>
            <numerusform>bout d’une période de %n jour&#x202f;: trop long pour une option par jour</numerusform>
            <numerusform>bout d’une période de %n jours&#x202f;: trop long pour une option par jour</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>Non compris&#x202f;: %1</translation>
    </message>
    <message>
        <source>choose the venue to record them</source>
        <translation>choisissez le lieu pour les enregistrer</translation>
    </message>
    <message>
        <source>“%1”, in a mail of %2</source>
        <translation>«&#x202f;%1&#x202f;», dans un mail du %2</translation>
    </message>
    <message>
        <source>“%1”, if it was written today</source>
        <translation>«&#x202f;%1&#x202f;», si c’est écrit aujourd’hui</translation>
    </message>
</context>
<context>
    <name>flow::ui::MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Lecture seule</translation>
    </message>
    <message>
        <source>The agency as it was on %1. You can look at everything; nothing can be changed.</source>
        <translation>L’agence telle qu’elle était le %1. Tout peut être consulté&#x202f;; rien ne peut être modifié.</translation>
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
        <translation>Flow Stage a été interrompu la dernière fois&#x202f;; rien de ce qui était confirmé n’est perdu</translation>
    </message>
    <message>
        <source>Flow Stage was stopped while it was busy (%1); nothing that was confirmed is lost</source>
        <translation>Flow Stage a été interrompu en plein travail (%1)&#x202f;; rien de ce qui était confirmé n’est perdu</translation>
    </message>
</context>
<context>
    <name>flow::ui::MapList</name>
    <message>
        <source>Nothing is here. Move the map, or zoom out.</source>
        <translation>Il n’y a rien ici. Déplacez la carte ou élargissez la vue.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: zoom in</source>
        <translation>
            <numerusform>et %Ln autre&#x202f;: rapprochez la vue</numerusform>
            <numerusform>et %Ln autres&#x202f;: rapprochez la vue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::MapTile</name>
    <message>
        <source>Coming shows</source>
        <translation>Concerts à venir</translation>
    </message>
    <message>
        <source>The map cannot be read</source>
        <translation>La carte ne peut pas être lue</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Concert</translation>
    </message>
    <message>
        <source>%1 shows</source>
        <translation>%1 concerts</translation>
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
    <message>
        <source>On this part of the map</source>
        <translation>Sur cette partie de la carte</translation>
    </message>
</context>
<context>
    <name>flow::ui::MergePopover</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>No longer on the table</source>
        <translation>N’est plus d’actualité</translation>
    </message>
    <message>
        <source>Confirmed and in its way: %1</source>
        <translation>Confirmée et sur son chemin&#x202f;: %1</translation>
    </message>
    <message>
        <source>Now on %1</source>
        <translation>Pour l’instant le %1</translation>
    </message>
    <message>
        <source>Takes the place of %1</source>
        <translation>Prend la place de %1</translation>
    </message>
    <message>
        <source>Comparing the two...</source>
        <translation>Comparaison des deux...</translation>
    </message>
    <message>
        <source>Dates of</source>
        <translation>Dates de</translation>
    </message>
    <message>
        <source>Dates of which scenario</source>
        <translation>Dates de quel scénario</translation>
    </message>
    <message>
        <source>It has no date that this scenario does not have, too.</source>
        <translation>Il n’a aucune date que ce scénario n’ait déjà.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n date(s)</source>
        <translation>
            <numerusform>Prendre %n date</numerusform>
            <numerusform>Prendre %n dates</numerusform>
        </translation>
    </message>
    <message>
        <source>Profit %1</source>
        <translation>Bénéfice %1</translation>
    </message>
    <message>
        <source>Left out then: %1</source>
        <translation>Laissées de côté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Take dates</source>
        <translation>Prendre des dates</translation>
    </message>
    <message>
        <source>What each would do to the profit by itself. Ticked is what clashes with nothing and costs nothing; what is taken is pinned.</source>
        <translation>Ce que chacune ferait seule au bénéfice. Est coché ce qui ne gêne rien et ne coûte rien&#x202f;; ce qui est pris est épinglé.</translation>
    </message>
</context>
<context>
    <name>flow::ui::MissionPage</name>
    <message>
        <source>Mission Control</source>
        <translation>Poste de pilotage</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>Les chiffres ne peuvent pas être lus</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Disposer</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Concentration</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Needs you today</source>
        <translation>À traiter aujourd’hui</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien à traiter</translation>
    </message>
    <message>
        <source>Challenges, holds that expire, papers and payments that are late come here.</source>
        <translation>Mises en demeure, options qui expirent, papiers et paiements en retard apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgent</numerusform>
            <numerusform>%n urgents</numerusform>
        </translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Prochains jours</translation>
    </message>
    <message>
        <source>No shows in the next 60 days</source>
        <translation>Aucun concert dans les 60 prochains jours</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Appels à passer</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Personne à appeler</translation>
    </message>
    <message>
        <source>Venues of your projects come here on the day of their follow-up.</source>
        <translation>Les lieux de vos projets apparaissent ici le jour de leur relance.</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Dernières modifications</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aucune modification</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>start of every action that adds</comment>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Arrange the widgets</source>
        <translation>Disposer les widgets</translation>
    </message>
    <message>
        <source>Focus on what is urgent</source>
        <translation>Ne montrer que l’urgent</translation>
    </message>
    <message>
        <source>Arrows move a widget, Shift and arrows change its width, Esc ends</source>
        <translation>Les flèches déplacent un widget, Maj et les flèches changent sa largeur, Échap termine</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Économie</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Artistique</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Done arranging</source>
        <translation>Terminer la disposition</translation>
    </message>
    <message>
        <source>Move and resize</source>
        <translation>Déplacer et redimensionner</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme au départ</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>Dans trois jours</translation>
    </message>
    <message>
        <source>On Monday</source>
        <translation>Lundi</translation>
    </message>
    <message>
        <source>Comes back on %1.</source>
        <translation>Revient le %1.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Dates from a mail</source>
        <translation>Dates d’un mail</translation>
    </message>
    <message>
        <source>Add venue</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Add artist</source>
        <translation>Ajouter un artiste</translation>
    </message>
    <message>
        <source>New tour</source>
        <translation>Nouvelle tournée</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importer une liste</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>Appels du jour</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflit suivant</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Opportunités</translation>
    </message>
    <message>
        <source>No free day between shows</source>
        <translation>Aucun jour libre entre deux dates</translation>
    </message>
    <message>
        <source>Days that a show on the way could fill come here, with the venues to call.</source>
        <translation>Les jours qu’une date sur la route pourrait remplir arrivent ici, avec les lieux à appeler.</translation>
    </message>
    <message>
        <source>Your role does not change this: somebody who may can put it off.</source>
        <translation>Votre rôle ne le modifie pas&#x202f;: une personne habilitée peut le reporter.</translation>
    </message>
    <message>
        <source>Options and challenges</source>
        <translation>Options et mises en demeure</translation>
    </message>
    <message>
        <source>No clock is running</source>
        <translation>Aucun délai ne court</translation>
    </message>
    <message>
        <source>Challenges and their deadlines, options and offers that run out within days come here.</source>
        <translation>Ici viennent les mises en demeure et leurs délais, les options et les offres qui expirent dans quelques jours.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Nothing collides</source>
        <translation>Rien ne se heurte</translation>
    </message>
    <message>
        <source>Dates of the coming year that collide, are too far apart or break a clause come here.</source>
        <translation>Ici viennent les dates de l’année à venir qui se heurtent, sont trop éloignées ou enfreignent une clause.</translation>
    </message>
</context>
<context>
    <name>flow::ui::MissionWords</name>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Challenge on %1, %2</source>
        <translation>Mise en demeure,&#x202f;%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>Our challenge for %1, %2</source>
        <translation>Notre mise en demeure,&#x202f;%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>Hold %1 expires, %2</source>
        <translation>L’option&#x202f;%1 expire,&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 has an offer to approve</source>
        <translation>%1 doit approuver une offre</translation>
    </message>
    <message>
        <source>Answer to the offer, %1</source>
        <translation>Réponse à l’offre,&#x202f;%1</translation>
    </message>
    <message numerus="yes">
        <source>Contract unsigned %n day(s)</source>
        <translation>
            <numerusform>Contrat non signé depuis&#x202f;%n jour</numerusform>
            <numerusform>Contrat non signé depuis&#x202f;%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Deposit overdue, %1</source>
        <translation>Acompte en retard,&#x202f;%1</translation>
    </message>
    <message>
        <source>Advance %1 of %2, %3</source>
        <translation>Préparation&#x202f;%1 sur&#x202f;%2,&#x202f;%3</translation>
    </message>
    <message>
        <source>Balance overdue, %1</source>
        <translation>Solde en retard,&#x202f;%1</translation>
    </message>
    <message>
        <source>%1: changes to approve</source>
        <translation>%1&#x202f;: modifications à approuver</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 h&#x202f;%2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Doors %1</source>
        <translation>Portes&#x202f;%1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospection</translation>
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
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n pitch(es) out</source>
        <translation>
            <numerusform>%n proposition envoyée</numerusform>
            <numerusform>%n propositions envoyées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) this week</source>
        <translation>
            <numerusform>%n expire cette semaine</numerusform>
            <numerusform>%n expirent cette semaine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n await(s) the artist</source>
        <translation>
            <numerusform>%n attend l’artiste</numerusform>
            <numerusform>%n attendent l’artiste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) out</source>
        <translation>
            <numerusform>%n contrat envoyé</numerusform>
            <numerusform>%n contrats envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advance(s) open</source>
        <translation>
            <numerusform>%n préparation ouverte</numerusform>
            <numerusform>%n préparations ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Mise en demeure</translation>
    </message>
    <message>
        <source>Hold expires</source>
        <translation>Option expire</translation>
    </message>
    <message>
        <source>Offer to approve</source>
        <translation>Offre à approuver</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Réponse due</translation>
    </message>
    <message>
        <source>Contract unsigned</source>
        <translation>Contrat non signé</translation>
    </message>
    <message>
        <source>Deposit overdue</source>
        <translation>Acompte en retard</translation>
    </message>
    <message>
        <source>Balance overdue</source>
        <translation>Solde en retard</translation>
    </message>
    <message>
        <source>Advance open</source>
        <translation>À préparer</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Tâche à faire</translation>
    </message>
    <message numerus="yes">
        <source>%n free weekend(s)</source>
        <translation>
            <numerusform>%n week-end libre</numerusform>
            <numerusform>%n week-ends libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free day(s)</source>
        <translation>
            <numerusform>%1&#x202f;: %n jour libre</numerusform>
            <numerusform>%1&#x202f;: %n jours libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, between two shows in %2</source>
        <translation>%1, entre deux dates à %2</translation>
    </message>
    <message>
        <source>%1, on the way from %2 to %3</source>
        <translation>%1, sur la route de %2 à %3</translation>
    </message>
</context>
<context>
    <name>flow::ui::MonthBars</name>
    <message>
        <source>Shows by month</source>
        <translation>Concerts par mois</translation>
    </message>
</context>
<context>
    <name>flow::ui::MonthStrip</name>
    <message>
        <source>Availability by day</source>
        <translation>Disponibilités jour par jour</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
</context>
<context>
    <name>flow::ui::MonthView</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
</context>
<context>
    <name>flow::ui::NetworkPage</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Les deux</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contacts</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1 sociétés</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>%1 venues</source>
        <translation>%1 lieux</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Place sur la carte</translation>
    </message>
    <message>
        <source>Not on the map yet.</source>
        <translation>Pas encore sur la carte.</translation>
    </message>
    <message>
        <source>This place was guessed from its town and may be wrong.</source>
        <translation>Cette place a été déduite de la ville et peut être fausse.</translation>
    </message>
    <message>
        <source>Click it on the map</source>
        <translation>Cliquer sur la carte</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Add venue &quot;%1&quot;</source>
        <translation>Ajouter le lieu « %1 »</translation>
    </message>
    <message>
        <source>Add contact &quot;%1&quot;</source>
        <translation>Ajouter le contact « %1 »</translation>
    </message>
    <message>
        <source>Add company &quot;%1&quot;</source>
        <translation>Ajouter la société « %1 »</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>jauge %1</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Lieux</translation>
    </message>
    <message>
        <source>No venues yet</source>
        <translation>Pas encore de lieux</translation>
    </message>
    <message>
        <source>Import a list, or add the first one by hand.</source>
        <translation>Importez une liste, ou ajoutez le premier à la main.</translation>
    </message>
    <message>
        <source>Add venue</source>
        <translation>Ajouter un lieu</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>Festivals</translation>
    </message>
    <message>
        <source>No festivals yet</source>
        <translation>Pas encore de festivals</translation>
    </message>
    <message>
        <source>Add festival</source>
        <translation>Ajouter un festival</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Sociétés</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Pas encore de sociétés</translation>
    </message>
    <message>
        <source>Promoters, agencies and labels appear here.</source>
        <translation>Promoteurs, agences et labels apparaissent ici.</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Ajouter une société</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Immatriculation</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Pas encore de contacts</translation>
    </message>
    <message>
        <source>Import an address book, or add the first person by hand.</source>
        <translation>Importez un carnet d’adresses, ou ajoutez la première personne à la main.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Ajouter à un projet</translation>
    </message>
    <message>
        <source>Add the selection to a project</source>
        <translation>Ajouter la sélection à un projet</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Little is known yet</source>
        <translation>On en sait encore peu</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Abouties</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Negotiations that came to something</source>
        <translation>Négociations qui ont abouti</translation>
    </message>
    <message>
        <source>Table and map</source>
        <translation>Tableau et carte</translation>
    </message>
</context>
<context>
    <name>flow::ui::OfferVersions</name>
    <message>
        <source>%1, theirs</source>
        <translation>%1, la leur</translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation>%1, la nôtre</translation>
    </message>
</context>
<context>
    <name>flow::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Pas encore de commandes</translation>
    </message>
    <message>
        <source>Import the export of your shop or ticket office.</source>
        <translation>Importez l’export de votre boutique ou de votre billetterie.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Montants</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Acheteur</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Pas encore de clients</translation>
    </message>
    <message>
        <source>Whoever buys appears here, linked to the fan with the same address.</source>
        <translation>Qui achète apparaît ici, relié au fan de la même adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1 en %n commande</numerusform>
            <numerusform>%1 en %n commandes</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produits</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Pas encore de produits</translation>
    </message>
    <message>
        <source>They come with the orders, or add the first one by hand.</source>
        <translation>Ils viennent avec les commandes, ou ajoutez le premier à la main.</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Ajouter un produit</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Add product &quot;%1&quot;</source>
        <translation>Ajouter le produit « %1 »</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
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
    <name>flow::ui::PastImports</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconnu comme</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Mis à jour</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Imports passés</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Aucun import</translation>
    </message>
    <message>
        <source>What you import is listed here and can be taken back as a whole.</source>
        <translation>Ce que vous importez est listé ici et peut être annulé en bloc.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Lignes refusées</translation>
    </message>
    <message>
        <source>Save refused rows as CSV</source>
        <translation>Enregistrer les lignes refusées en CSV</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No import chosen</source>
        <translation>Aucun import choisi</translation>
    </message>
    <message>
        <source>Choose one to see what it brought.</source>
        <translation>Choisissez-en un pour voir ce qu’il a apporté.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Fait par</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Stayed as they are</source>
        <translation>Restés tels quels</translation>
    </message>
    <message>
        <source>Somebody changed them after the import, or other records need them.</source>
        <translation>Quelqu’un les a modifiés après l’import, ou d’autres fiches en ont besoin.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::PeopleView</name>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>A change of role takes effect at once: what a person may not see any more leaves their computer.</source>
        <translation>Un changement de rôle prend effet aussitôt&#x202f;: ce qu’une personne ne peut plus voir quitte son ordinateur.</translation>
    </message>
    <message>
        <source>Owners of the organisation decide who belongs to it and what they may do.</source>
        <translation>Les propriétaires de l’organisation décident qui en fait partie et ce que chacun peut faire.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the cloud</source>
        <translation>Le cloud est interrogé</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Every computer that takes part. One that was lost can be shut out: it gets nothing more, and what it sends is refused.</source>
        <translation>Tous les ordinateurs qui participent. Celui qui est perdu peut être exclu&#x202f;: il ne reçoit plus rien, et ce qu’il envoie est refusé.</translation>
    </message>
    <message>
        <source>Your computers that take part. One that was lost can be shut out.</source>
        <translation>Vos ordinateurs qui participent. Celui qui est perdu peut être exclu.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>Only records of %1</source>
        <translation>Seulement les fiches de %1</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 a maintenant le rôle&#x202f;: %2</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>%1 takes part again</source>
        <translation>%1 participe de nouveau</translation>
    </message>
    <message>
        <source>%1 was shut out</source>
        <translation>%1 est maintenant exclu</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>The code works once, for seven days. Give it to the person by phone or in a letter of your own; nothing is mailed from here.</source>
        <translation>Le code sert une fois, pendant sept jours. Donnez-le à la personne par téléphone ou par écrit&#x202f;; rien n’est envoyé d’ici.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>Créer une invitation</translation>
    </message>
    <message>
        <source>Code of the invitation: %1</source>
        <translation>Code de l’invitation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Code copié</translation>
    </message>
    <message>
        <source>Unnamed computer</source>
        <translation>Ordinateur sans nom</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (celui-ci)</translation>
    </message>
    <message>
        <source>%1 · seen %2 · %3</source>
        <translation>%1 · vu le %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n modification</numerusform>
            <numerusform>%n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no access</source>
        <translation>Sans accès</translation>
    </message>
    <message>
        <source>Without the cloud</source>
        <translation>Sans le cloud</translation>
    </message>
    <message>
        <source>A computer that does not reach the cloud for so long becomes read-only until it has been in step. Nothing is lost.</source>
        <translation>Un ordinateur qui n’atteint pas le cloud pendant ce temps passe en lecture seule jusqu’à ce qu’il soit synchronisé. Rien n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Days without the cloud</source>
        <translation>Jours sans le cloud</translation>
    </message>
    <message numerus="yes">
        <source>Computers work for %n day(s) without the cloud</source>
        <translation>
            <numerusform>Les ordinateurs travaillent %n jour sans le cloud</numerusform>
            <numerusform>Les ordinateurs travaillent %n jours sans le cloud</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was shut out. Its owner is asked for the password on their other computers.</source>
        <translation>%1 n’a plus accès. Son propriétaire devra redonner son mot de passe sur ses autres ordinateurs.</translation>
    </message>
    <message>
        <source>You work on this computer. It neither sends nor gets anything any more, what waits here stays here, and you have to sign in again everywhere.</source>
        <translation>Vous travaillez sur cet ordinateur. Il n’envoie et ne reçoit plus rien, ce qui attend ici y reste, et vous devrez vous reconnecter partout.</translation>
    </message>
    <message>
        <source>It neither sends nor gets anything any more, what was not sent yet stays on it, and its owner has to sign in again everywhere.</source>
        <translation>Il n’envoie et ne reçoit plus rien, ce qui n’est pas encore envoyé y reste, et son propriétaire devra se reconnecter partout.</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>Exclure %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 This cannot be taken back.</source>
        <translation>%1 C’est sans retour.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artiste</numerusform>
            <numerusform>%n artistes</numerusform>
        </translation>
    </message>
    <message>
        <source>Artists whose records %1 sees</source>
        <translation>Artistes dont %1 voit les fiches</translation>
    </message>
    <message>
        <source>%1, still only with records of %2</source>
        <translation>%1, toujours limité aux fiches de %2</translation>
    </message>
    <message>
        <source>%1 sees the records of all artists now</source>
        <translation>%1 voit désormais les fiches de tous les artistes</translation>
    </message>
    <message>
        <source>%1 sees only records of %2 now</source>
        <translation>%1 ne voit plus que les fiches de %2</translation>
    </message>
    <message>
        <source>Which artist is %1?</source>
        <translation>Quel artiste est %1&#x202f;?</translation>
    </message>
    <message>
        <source>%1 is the artist %2 now</source>
        <translation>%1 est désormais l’artiste %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::Person</name>
    <message>
        <source>Export all about this person</source>
        <translation>Exporter tout sur cette personne</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exporté&#x202f;: %1</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Effacer %1</translation>
    </message>
    <message>
        <source>Name, addresses and what was said leave the records, the history and the search, on every computer of the organisation. Amounts and counts stay. This cannot be taken back; backups and exported files are not touched.</source>
        <translation>Le nom, les adresses et ce qui a été dit quittent les fiches, l’historique et la recherche, sur tous les ordinateurs de l’organisation. Les montants et les nombres restent. C’est définitif&#x202f;; les sauvegardes et les fichiers exportés ne sont pas touchés.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Effacer cette personne</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n record(s)</source>
        <translation>
            <numerusform>Effacé de %n fiche</numerusform>
            <numerusform>Effacé de %n fiches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::PipelineTile</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#x202f;:&#x202f;%2,&#x202f;%3</translation>
    </message>
</context>
<context>
    <name>flow::ui::PortfolioTile</name>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Next show</source>
        <translation>Prochain</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Capacity played</source>
        <translation>Jauges jouées</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Commission %1</source>
        <translation>Com. %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Aucun artiste</translation>
    </message>
    <message>
        <source>Add the artists whom you represent.</source>
        <translation>Ajoutez les artistes que vous représentez.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Jauge</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
</context>
<context>
    <name>flow::ui::PreviewModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Màj</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Égal</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Omis</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>Dans le fichier&#x202f;:&#x202f;%1</translation>
    </message>
    <message>
        <source>In the file: %1 (%2)</source>
        <translation>Dans le fichier&#x202f;:&#x202f;%1 (%2)</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>Remplace&#x202f;%1</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Était vide</translation>
    </message>
    <message>
        <source>Stays %1</source>
        <translation>Reste&#x202f;%1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>“%1” in the file, as “%2”</source>
        <translation>«&#x202f;%1&#x202f;» dans le fichier, par exemple «&#x202f;%2&#x202f;»</translation>
    </message>
</context>
<context>
    <name>flow::ui::PreviewView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Lignes du fichier</translation>
    </message>
</context>
<context>
    <name>flow::ui::ProfitSplit</name>
    <message>
        <source>Profit by artist: %1</source>
        <translation>Bénéfice par artiste&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectArtistsSection</name>
    <message>
        <source>Artists</source>
        <translation>Artistes</translation>
    </message>
    <message>
        <source>Add an artist</source>
        <translation>Ajouter un artiste</translation>
    </message>
    <message>
        <source>Take %1 out of the project</source>
        <translation>Retirer %1 du projet</translation>
    </message>
    <message>
        <source>Nobody yet: any artist may be pitched.</source>
        <translation>Personne encore&#x202f;: tout artiste peut être proposé.</translation>
    </message>
    <message>
        <source>All artists are in it</source>
        <translation>Tous les artistes y sont</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 est dans %2.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectPicker</name>
    <message numerus="yes">
        <source>%n venue(s) added to %1.</source>
        <translation>
            <numerusform>%n lieu ajouté à %1.</numerusform>
            <numerusform>%n lieux ajoutés à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) in it already.</source>
        <translation>
            <numerusform>%n y était déjà.</numerusform>
            <numerusform>%n y étaient déjà.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n venue(s) to a project</source>
        <translation>
            <numerusform>Ajouter %n lieu à un projet</numerusform>
            <numerusform>Ajouter %n lieux à un projet</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Un nouveau projet</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>Nom du nouveau projet</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Any artist</source>
        <translation>N’importe quel artiste</translation>
    </message>
    <message>
        <source>Any artist of the project</source>
        <translation>N’importe quel artiste du projet</translation>
    </message>
    <message numerus="yes">
        <source>Add %n venue(s)</source>
        <translation>
            <numerusform>Ajouter %n lieu</numerusform>
            <numerusform>Ajouter %n lieux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectProgressSection</name>
    <message>
        <source>Portfolio</source>
        <translation>Portefeuille</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Tous les %1</translation>
    </message>
    <message>
        <source>No venues yet. Select some in the network and add them to this project.</source>
        <translation>Pas encore de lieux. Sélectionnez-en dans le réseau et ajoutez-les à ce projet.</translation>
    </message>
    <message numerus="yes">
        <source>%n to call today</source>
        <translation>
            <numerusform>%n à appeler aujourd’hui</numerusform>
            <numerusform>%n à appeler aujourd’hui</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) held</source>
        <translation>
            <numerusform>%n date en option</numerusform>
            <numerusform>%n dates en option</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmée</numerusform>
            <numerusform>%n confirmées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Add project &quot;%1&quot;</source>
        <translation>Ajouter le projet «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Pas encore de projets</translation>
    </message>
    <message>
        <source>A tour, a season or a line-up: what venues are asked for, and by whom they are called.</source>
        <translation>Une tournée, une saison ou une affiche&#x202f;: ce que l’on demande aux lieux, et qui les appelle.</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Ajouter un projet</translation>
    </message>
    <message>
        <source>Venues asked</source>
        <translation>Lieux sollicités</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>À appeler</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmée</numerusform>
            <numerusform>%n confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n en option</numerusform>
            <numerusform>%n en option</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>No venues in any project yet</source>
        <translation>Aucun lieu dans un projet pour l’instant</translation>
    </message>
    <message>
        <source>Select venues in the network and add them to a project.</source>
        <translation>Sélectionnez des lieux dans le réseau et ajoutez-les à un projet.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Pourquoi non</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Tous les projets</translation>
    </message>
</context>
<context>
    <name>flow::ui::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>flow::ui::QuickDate</name>
    <message>
        <source>Confirmed show</source>
        <translation>Concert confirmé</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Indisponible</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Comme</translation>
    </message>
    <message>
        <source>Venue or festival, or what the block is for</source>
        <translation>Salle ou festival, ou raison du blocage</translation>
    </message>
    <message>
        <source>Add the date</source>
        <translation>Ajouter la date</translation>
    </message>
    <message>
        <source>Write a day, as 18/03/2027</source>
        <translation>Écrivez un jour, comme 18/03/2027</translation>
    </message>
    <message>
        <source>%1 is not offered on this day.</source>
        <translation>%1 n’est pas proposé ce jour-là.</translation>
    </message>
    <message>
        <source>Free: no conflict with holds, drives and clauses.</source>
        <translation>Libre&#x202f;: aucun conflit avec options, trajets et clauses.</translation>
    </message>
    <message>
        <source>The day is free.</source>
        <translation>Le jour est libre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 ajouté</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nouvelle date</translation>
    </message>
    <message>
        <source>Venues on the way</source>
        <translation>Lieux sur la route</translation>
    </message>
    <message>
        <source>This day is over: there is nothing left to hold.</source>
        <translation>Ce jour est passé&#x202f;: il n’y a plus rien à retenir.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>The calendar looks ahead to %1: what stands on this day is not known.</source>
        <translation>Le calendrier va jusqu’au %1&#x202f;: on ne sait pas ce qu’il y a ce jour-là.</translation>
    </message>
    <message numerus="yes">
        <source>%n other hold(s) on that day: %1</source>
        <translation>
            <numerusform>%n autre option ce jour-là&#x202f;: %1</numerusform>
            <numerusform>%n autres options ce jour-là&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::QuickTile</name>
    <message>
        <source>Quick actions</source>
        <translation>Actions rapides</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReasonList</name>
    <message>
        <source>Why this plan</source>
        <translation>Pourquoi ce plan</translation>
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
    <message>
        <source>The change waits for the word of %1</source>
        <translation>Le changement attend l’accord de %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordPanel</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>call: what was said</source>
        <translation>appel&#x202f;: ce qui s’est dit</translation>
    </message>
    <message>
        <source>Log a call, mail, meeting or note in one line</source>
        <translation>Noter un appel, un mail, un rendez-vous ou une note en une ligne</translation>
    </message>
    <message>
        <source>Begin with call, mail, meeting, whatsapp or note; details follow after --</source>
        <translation>Commencez par appel, mail, rdv, whatsapp ou note&#x202f;; les détails suivent après --</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Rien de sélectionné</translation>
    </message>
    <message>
        <source>Choose a row to see all about it here.</source>
        <translation>Choisissez une ligne pour tout voir ici.</translation>
    </message>
    <message>
        <source>This record was deleted</source>
        <translation>Cette fiche a été supprimée</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Annuler la fait revenir.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Travaille pour</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Appeler %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Écrire à %1</translation>
    </message>
    <message>
        <source>No venue or company yet</source>
        <translation>Pas encore de lieu ni de société</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Rien de noté pour l’instant</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créé</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Change the entry “%1”</source>
        <translation>Modifier l’entrée «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Not private</source>
        <translation>Non privé</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Rendre privé</translation>
    </message>
    <message>
        <source>Begin with call, mail, meeting or message. A note is private: only you read it, also in the cloud.</source>
        <translation>Commencez par appel, mail, rdv ou message. Une note est privée&#x202f;: vous seul la lisez, aussi dans le cloud.</translation>
    </message>
    <message>
        <source>Only its author reads it, also in the cloud</source>
        <translation>Seul son auteur la lit, aussi dans le cloud</translation>
    </message>
    <message>
        <source>Only %1 can make it private</source>
        <translation>Seul %1 peut la rendre privée</translation>
    </message>
    <message>
        <source>Everybody in the organisation will read it</source>
        <translation>Toute l’organisation pourra la lire</translation>
    </message>
    <message>
        <source>Only you will read it, also in the cloud; it goes from the others&apos; computers</source>
        <translation>Vous seul la lirez, aussi dans le cloud&#x202f;; elle disparaît des ordinateurs des autres</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordPopover</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Rien ne s’appelle ainsi</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordsPage</name>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Étiqueter la sélection</translation>
    </message>
    <message>
        <source>Edit a field of the selection</source>
        <translation>Modifier un champ de la sélection</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exporter cette liste</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>Supprimer la sélection</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Noter un appel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Save the filters as a segment</source>
        <translation>Enregistrer les filtres comme segment</translation>
    </message>
    <message>
        <source>Delete this segment</source>
        <translation>Supprimer ce segment</translation>
    </message>
    <message>
        <source>Take a tag off the selection</source>
        <translation>Retirer une étiquette de la sélection</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordsView</name>
    <message>
        <source>Tag</source>
        <translation>Étiqueter</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Rien ne correspond</translation>
    </message>
    <message>
        <source>Loosen a filter, or start again without any.</source>
        <translation>Assouplissez un filtre, ou repartez sans aucun.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message numerus="yes">
        <source>%n match</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 sur %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n record(s)</source>
        <translation>
            <numerusform>Étiqueter %n fiche</numerusform>
            <numerusform>Étiqueter %n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Export vers %1</translation>
    </message>
    <message>
        <source>%1 rows exported to %2</source>
        <translation>%1 lignes exportées vers %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Modifier un champ…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>Take which tag off %n record(s)?</source>
        <translation>
            <numerusform>Quelle étiquette retirer de %n fiche&#x202f;?</numerusform>
            <numerusform>Quelle étiquette retirer de %n fiches&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected has the tag %1</source>
        <translation>Rien dans la sélection n’a l’étiquette %1</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Retirer une étiquette…</translation>
    </message>
</context>
<context>
    <name>flow::ui::Report</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Agency overview</source>
        <translation>Vue d’ensemble de l’agence</translation>
    </message>
    <message>
        <source>Pipeline by stage and artist</source>
        <translation>Négociations par étape et par artiste</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Lost dates and why</source>
        <translation>Dates perdues et pourquoi</translation>
    </message>
    <message>
        <source>Reliability of holds</source>
        <translation>Fiabilité des options</translation>
    </message>
    <message>
        <source>Venue scores</source>
        <translation>Scores des lieux</translation>
    </message>
    <message>
        <source>Shows, fees and commission by month, artist and country, and what lies ahead.</source>
        <translation>Concerts, cachets et commission par mois, par artiste et par pays, et ce qui vient.</translation>
    </message>
    <message>
        <source>What is being negotiated now, with its value and how likely it is.</source>
        <translation>Ce qui se négocie en ce moment, avec sa valeur et sa probabilité.</translation>
    </message>
    <message>
        <source>Calls, mails and meetings, and the pitches, holds and offers that came of them.</source>
        <translation>Appels, mails et rendez-vous, et les propositions, options et offres qui en sont nées.</translation>
    </message>
    <message>
        <source>Why dates were lost, by reason, artist and month.</source>
        <translation>Pourquoi des dates ont été perdues, par motif, par artiste et par mois.</translation>
    </message>
    <message>
        <source>What became of the dates that each programmer held for us.</source>
        <translation>Ce que sont devenues les dates que chaque programmateur nous a réservées.</translation>
    </message>
    <message>
        <source>How well each venue suits the roster, negotiates, pays and helps careers.</source>
        <translation>Comment chaque lieu convient aux artistes, négocie, paie et sert leur carrière.</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Concerts</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachets</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>Mean fee</source>
        <translation>Cachet moyen</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>Billets vendus</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Shows ahead</source>
        <translation>Concerts à venir</translation>
    </message>
    <message>
        <source>Pipeline, weighted</source>
        <translation>Négociations, pondérées</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Fees a year before</source>
        <translation>Cachets un an avant</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Par artiste</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Autres devises</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Devise</translation>
    </message>
    <message>
        <source>Fees by month</source>
        <translation>Cachets par mois</translation>
    </message>
    <message>
        <source>Commission by artist</source>
        <translation>Commission par artiste</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Par étape</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Valeur pondérée</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospection</translation>
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
        <source>Confirmed</source>
        <translation>Confirmés</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>Weighted value by stage</source>
        <translation>Valeur pondérée par étape</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Offers sent</source>
        <translation>Offres envoyées</translation>
    </message>
    <message>
        <source>Talks by month</source>
        <translation>Échanges par mois</translation>
    </message>
    <message>
        <source>Steps by month</source>
        <translation>Étapes par mois</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Par personne</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Pitches, holds, offers and confirmations by month</source>
        <translation>Propositions, options, offres et confirmations par mois</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Par motif</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdues</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>Lost dates by reason</source>
        <translation>Dates perdues par motif</translation>
    </message>
    <message>
        <source>Lost dates by month</source>
        <translation>Dates perdues par mois</translation>
    </message>
    <message>
        <source>Programmer</source>
        <translation>Programmateur</translation>
    </message>
    <message>
        <source>By programmer</source>
        <translation>Par programmateur</translation>
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
        <source>Taken back</source>
        <translation>Reprises</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirées</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Rendues</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Tenues</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Holds expected to be kept</source>
        <translation>Options qui devraient être tenues</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilité</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilité</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrière</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observations</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Little known</source>
        <translation>Peu connus</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>Répartition des scores</translation>
    </message>
    <message>
        <source>Venues by score</source>
        <translation>Lieux par score</translation>
    </message>
    <message>
        <source>Amounts of %1 shows in other currencies are left out of the sums.</source>
        <translation>Les montants de %1 concerts dans d’autres devises ne sont pas dans les sommes.</translation>
    </message>
    <message>
        <source>Amounts of %1 dates in other currencies are left out of the sums.</source>
        <translation>Les montants de %1 dates dans d’autres devises ne sont pas dans les sommes.</translation>
    </message>
    <message>
        <source>%1 dates have no value yet.</source>
        <translation>%1 dates n’ont pas encore de valeur.</translation>
    </message>
    <message>
        <source>Kept counts what was confirmed among confirmed, taken back and expired holds. Expected draws that share towards the mean of all programmers, the more the fewer holds there are.</source>
        <translation>«&#x202f;Tenues&#x202f;» compte les confirmées parmi les options confirmées, reprises et expirées. «&#x202f;Attendu&#x202f;» ramène cette part vers la moyenne de tous les programmateurs, d’autant plus que les options sont peu nombreuses.</translation>
    </message>
    <message>
        <source>Only the best %1 venues are listed.</source>
        <translation>Seuls les %1 meilleurs lieux sont listés.</translation>
    </message>
    <message>
        <source>Scores are drawn towards the mean of the network, the more the fewer observations there are. Certainty says how much of a score is the venue&apos;s own.</source>
        <translation>Les scores sont ramenés vers la moyenne du réseau, d’autant plus que les observations sont peu nombreuses. La certitude dit quelle part d’un score vient du lieu lui-même.</translation>
    </message>
    <message>
        <source>Weighted value by artist</source>
        <translation>Valeur pondérée par artiste</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Au %1</translation>
    </message>
    <message>
        <source>Holds count in the period in which they were given, whenever the evening is.</source>
        <translation>Les options comptent dans la période où elles ont été données, quelle que soit la date de la soirée.</translation>
    </message>
    <message>
        <source>None of these holds was confirmed, taken back or left to expire yet: nothing can be said of how reliable they are.</source>
        <translation>Aucune de ces options n’a encore été confirmée, reprise ou laissée à expiration&#x202f;: rien ne peut être dit de leur fiabilité.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportClock</name>
    <message>
        <source>%1 was written to %2</source>
        <translation>%1 a été écrit dans %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) written to %2</source>
        <translation>
            <numerusform>%1&#x202f;: %n fichier écrit dans %2</numerusform>
            <numerusform>%1&#x202f;: %n fichiers écrits dans %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Rapports</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>Le rapport ne peut pas être établi</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Written by itself</source>
        <translation>Écrits tout seuls</translation>
    </message>
    <message>
        <source>Schedule a report</source>
        <translation>Programmer un rapport</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Export this report</source>
        <translation>Exporter ce rapport</translation>
    </message>
    <message>
        <source>Show charts or tables only</source>
        <translation>Afficher les graphiques ou seulement les tableaux</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Autres jours…</translation>
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
        <source>Show these days</source>
        <translation>Afficher ces jours</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Écriture de %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 écrit</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Scheduled report</source>
        <translation>Rapport programmé</translation>
    </message>
    <message>
        <source>It is written while Flow Stage is open; what was missed is caught up with. Kept on this computer.</source>
        <translation>Il s’écrit tant que Flow Stage est ouvert&#x202f;; ce qui a été manqué est rattrapé. Gardé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>L’écrire maintenant</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportTableView</name>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportView</name>
    <message>
        <source>Nothing to tell yet for these days. It fills by itself as dates are held, offered and played.</source>
        <translation>Rien à dire encore pour ces jours. Cela se remplit tout seul avec les options, les offres et les concerts.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportWords</name>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Le mois dernier</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semaine dernière</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Ce trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Le trimestre dernier</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Cette année</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>L’année dernière</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>5 dernières années</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of a report in a file name</comment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>Every %1, %2</source>
        <comment>weekday and time</comment>
        <translation>Chaque %1, %2</translation>
    </message>
    <message>
        <source>The 1st of every month, %1</source>
        <translation>Le 1er de chaque mois, %1</translation>
    </message>
    <message>
        <source>Day %1 of every month, %2</source>
        <translation>Le %1 de chaque mois, %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::RoadsPopover</name>
    <message>
        <source>%1 to %2: about %3, %4</source>
        <translation>De %1 à %2&#x202f;: environ %3, %4</translation>
    </message>
    <message>
        <source>Distances of this scenario</source>
        <translation>Distances de ce scénario</translation>
    </message>
    <message>
        <source>Every leg was looked up.</source>
        <translation>Chaque trajet a été recherché.</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) estimated, the rest looked up:</source>
        <translation>
            <numerusform>%n trajet estimé, les autres recherchés&#x202f;:</numerusform>
            <numerusform>%n trajets estimés, les autres recherchés&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated legs</source>
        <translation>Trajets estimés</translation>
    </message>
    <message>
        <source>A routing service (OSRM) is sent the coordinates of the tour&apos;s places, one way a second. What it answers stays in the workspace.</source>
        <translation>Un service d’itinéraires (OSRM) reçoit les coordonnées des lieux de la tournée, un trajet par seconde. Ses réponses restent dans l’espace de travail.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Adresse du service</translation>
    </message>
    <message>
        <source>Address; empty: the public one of OpenStreetMap</source>
        <translation>Adresse&#x202f;; vide&#x202f;: le service public d’OpenStreetMap</translation>
    </message>
    <message>
        <source>That is no address. It begins with https:// and the name of the service.</source>
        <translation>Ce n’est pas une adresse. Elle commence par https:// et le nom du service.</translation>
    </message>
    <message numerus="yes">
        <source>Look up %n way(s)</source>
        <translation>
            <numerusform>Rechercher %n trajet</numerusform>
            <numerusform>Rechercher %n trajets</numerusform>
        </translation>
    </message>
    <message>
        <source>This scenario has no legs yet.</source>
        <translation>Ce scénario n’a pas encore de trajets.</translation>
    </message>
    <message numerus="yes">
        <source>None was looked up yet. %n leg(s) estimated:</source>
        <translation>
            <numerusform>Aucun n’a encore été recherché. %n trajet estimé&#x202f;:</numerusform>
            <numerusform>Aucun n’a encore été recherché. %n trajets estimés&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::RulesPopover</name>
    <message>
        <source>Rules of this scenario</source>
        <translation>Règles de ce scénario</translation>
    </message>
    <message>
        <source>Radius clauses</source>
        <translation>Clauses d’exclusivité</translation>
    </message>
    <message>
        <source>Nobody plays near a show whose promoter forbids it, before or after</source>
        <translation>Personne ne joue près d’une date dont l’organisateur l’interdit, avant comme après</translation>
    </message>
    <message>
        <source>Exclusive territories</source>
        <translation>Territoires exclusifs</translation>
    </message>
    <message>
        <source>A territory is played for its promoter only</source>
        <translation>Un territoire n’est joué que pour son organisateur</translation>
    </message>
    <message>
        <source>Keep my artists apart</source>
        <translation>Éloigner mes artistes</translation>
    </message>
    <message>
        <source>Artists of one genre don&apos;t play near each other in the same week</source>
        <translation>Les artistes d’un même genre ne jouent pas côte à côte la même semaine</translation>
    </message>
    <message>
        <source>Minimum fees</source>
        <translation>Cachets minimums</translation>
    </message>
    <message>
        <source>Offers far below an artist&apos;s range are left out</source>
        <translation>Les offres bien en dessous de la fourchette de l’artiste sont écartées</translation>
    </message>
    <message>
        <source>Holds that have run out</source>
        <translation>Options expirées</translation>
    </message>
    <message>
        <source>A hold counts only until it expires</source>
        <translation>Une option ne compte que jusqu’à son expiration</translation>
    </message>
    <message>
        <source>Share van and rooms</source>
        <translation>Partager van et chambres</translation>
    </message>
    <message>
        <source>Artists who go the same way travel together</source>
        <translation>Les artistes qui font la même route voyagent ensemble</translation>
    </message>
    <message>
        <source>Venues to ask</source>
        <translation>Lieux à solliciter</translation>
    </message>
    <message>
        <source>Also plans with rooms that fit and were not asked yet</source>
        <translation>Planifie aussi avec des salles adaptées pas encore sollicitées</translation>
    </message>
    <message>
        <source>Limit the driving</source>
        <translation>Limiter la conduite</translation>
    </message>
    <message>
        <source>Hours at the wheel, a day</source>
        <translation>Heures au volant, par jour</translation>
    </message>
    <message>
        <source> h</source>
        <translation>&#x202f;h</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Days off in seven days</source>
        <translation>Repos sur sept jours</translation>
    </message>
    <message>
        <source>Shows in a row, at most</source>
        <translation>Dates d’affilée, au plus</translation>
    </message>
    <message>
        <source>My artists apart by</source>
        <translation>Mes artistes à plus de</translation>
    </message>
    <message>
        <source> km</source>
        <translation>&#x202f;km</translation>
    </message>
    <message>
        <source>Takes effect when the scenario is planned again.</source>
        <translation>Prend effet à la prochaine planification du scénario.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Jours fériés</translation>
    </message>
    <message>
        <source>Nobody is asked for a public holiday of the venue&apos;s country</source>
        <translation>On ne demande à personne un jour férié du pays du lieu</translation>
    </message>
    <message>
        <source>What the road costs</source>
        <translation>Ce que coûte la route</translation>
    </message>
    <message>
        <source>Rooms that fit</source>
        <translation>Salles à la bonne taille</translation>
    </message>
    <message>
        <source>Rooms far smaller or larger than the artist fills are left out</source>
        <translation>Les salles bien plus petites ou plus grandes que ce que l’artiste remplit sont écartées</translation>
    </message>
    <message>
        <source>Days between them</source>
        <translation>Jours entre eux</translation>
    </message>
    <message>
        <source>Budget for all costs</source>
        <translation>Budget de tous les coûts</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>A first hold comes about</source>
        <translation>Une 1re option aboutit</translation>
    </message>
    <message>
        <source>A second hold</source>
        <translation>Une 2e option</translation>
    </message>
    <message>
        <source>A lower hold</source>
        <translation>Une option suivante</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#x202f;%</translation>
    </message>
    <message>
        <source>An offer on the table</source>
        <translation>Une offre sur la table</translation>
    </message>
    <message>
        <source>Speed on the road</source>
        <translation>Vitesse sur la route</translation>
    </message>
    <message>
        <source> km/h</source>
        <translation>&#xa0;km/h</translation>
    </message>
    <message>
        <source>Flights from</source>
        <translation>Avion à partir de</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>Exchange rates to %1</source>
        <extracomment>What one unit of other currencies is worth in the tour&apos;s; %1 is its code, &quot;EUR&quot;</extracomment>
        <translation>Taux de change en %1</translation>
    </message>
    <message>
        <source>What one unit is worth in %1. Currencies that are not named here have round figures of autumn 2026.</source>
        <translation>Ce que vaut une unité en %1. Les monnaies qui ne sont pas nommées ici ont des chiffres ronds de l’automne 2026.</translation>
    </message>
    <message>
        <source>A breach costs</source>
        <translation>Une entorse coûte</translation>
    </message>
    <message>
        <source>%1: a breach costs</source>
        <translation>%1&#x202f;: une entorse coûte</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>interdite</translation>
    </message>
    <message>
        <source>What breaking the rule once takes off the profit. Empty: no plan breaks it, except where confirmed shows do already.</source>
        <translation>Ce qu’une entorse à la règle retire du bénéfice. Vide&#x202f;: aucun plan ne l’enfreint, sauf là où des concerts confirmés le font déjà.</translation>
    </message>
    <message>
        <source>Genres that fit</source>
        <translation>Genres qui conviennent</translation>
    </message>
    <message>
        <source>Venues that programme other genres than the artist’s, or exclude it, are left out</source>
        <translation>Les lieux qui programment d’autres genres que celui de l’artiste, ou qui l’excluent, sont écartés</translation>
    </message>
    <message>
        <source>Limit the time away</source>
        <translation>Limiter l’absence</translation>
    </message>
    <message>
        <source>An artist is home again after so many days</source>
        <translation>Un artiste est rentré chez lui au bout de ce nombre de jours</translation>
    </message>
    <message>
        <source>Days from home, at most</source>
        <translation>Jours d’absence, au plus</translation>
    </message>
    <message>
        <source>A step up is worth</source>
        <translation>Un pas en avant vaut</translation>
    </message>
    <message>
        <source>What a show in a room twice as large as any the artist has played is worth beside its fee; a smaller step in proportion. It counts in the profit as “Career worth”, but nobody pays it.</source>
        <translation>Ce que vaut, en plus du cachet, une date dans une salle deux fois plus grande que toutes celles où l’artiste a joué&#x202f;; un pas plus petit compte en proportion. Cela entre dans le bénéfice comme «&#x202f;Valeur de carrière&#x202f;», mais personne ne le paie.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Bills stay together</source>
        <translation>Affiches maintenues entières</translation>
    </message>
    <message>
        <source>Headliner and support of one project play its dates together or not at all</source>
        <translation>La tête d’affiche et la première partie d’un même projet jouent ses dates ensemble ou pas du tout</translation>
    </message>
    <message>
        <source>“%1” cannot be the %2: an amount of zero or more, or nothing.</source>
        <translation>«&#x202f;%1&#x202f;» ne convient pas pour «&#x202f;%2&#x202f;»&#x202f;: un montant nul ou positif, ou rien.</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate: a currency, then what one unit is worth in %2, such as %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un taux de change&#x202f;: une devise, puis ce qu’une unité vaut en %2, par exemple %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be what a breach costs (%2): an amount of zero or more, or nothing where no plan may break the rule.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être le coût d’une infraction (%2)&#x202f;: un montant nul ou positif, ou rien si aucun plan ne doit enfreindre la règle.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«&#x202f;%1&#x202f;» (%2)</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScenarioPanel</name>
    <message>
        <source>Why this plan</source>
        <translation>Pourquoi ce plan</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scénarios</translation>
    </message>
    <message>
        <source>Profit by artist</source>
        <translation>Bénéfice par artiste</translation>
    </message>
    <message>
        <source>More about this scenario</source>
        <translation>Plus sur ce scénario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Supprimer le scénario</translation>
    </message>
    <message>
        <source>Scenario %1, %2, being changed</source>
        <translation>Scénario %1, %2, en cours de modification</translation>
    </message>
    <message>
        <source>Scenario %1, %2</source>
        <translation>Scénario %1, %2</translation>
    </message>
    <message>
        <source>Scenario %1 is applied</source>
        <translation>Scénario %1 appliqué</translation>
    </message>
    <message>
        <source>Apply scenario %1</source>
        <translation>Appliquer le scénario %1</translation>
    </message>
    <message>
        <source>profit. How far that is from the best possible plan has not been worked out yet.</source>
        <translation>de bénéfice. L’écart avec le meilleur plan possible n’est pas encore calculé.</translation>
    </message>
    <message>
        <source>below the best possible plan: no plan under these rules can pass its profit of %1.</source>
        <translation>sous le meilleur plan possible&#x202f;: aucun plan avec ces règles ne dépasse son bénéfice de %1.</translation>
    </message>
    <message>
        <source>below the best possible plan, at most. %1 profit; no plan can pass %2.</source>
        <translation>sous le meilleur plan possible, au plus. Bénéfice de %1&#x202f;; aucun plan ne dépasse %2.</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Meilleur possible</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Prouvé</translation>
    </message>
    <message>
        <source>Fewer reasons</source>
        <translation>Moins de raisons</translation>
    </message>
    <message numerus="yes">
        <source>All %n reason(s)</source>
        <translation>
            <numerusform>La %n raison</numerusform>
            <numerusform>Les %n raisons</numerusform>
        </translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Ce qui en dépend</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>À solliciter</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Tous les chiffres</translation>
    </message>
    <message>
        <source>Fewer figures</source>
        <translation>Moins de chiffres</translation>
    </message>
    <message>
        <source>Take dates of another scenario</source>
        <translation>Prendre des dates d’un autre scénario</translation>
    </message>
    <message>
        <source>How costs are split</source>
        <translation>Partage des coûts</translation>
    </message>
    <message>
        <source>Apply changes of %1</source>
        <translation>Appliquer les changements de %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScenarioTable</name>
    <message>
        <source>Scenarios compared</source>
        <translation>Scénarios comparés</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>What remains of the expected fees when everything is paid</source>
        <translation>Ce qui reste des cachets espérés une fois tout payé</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachets</translation>
    </message>
    <message>
        <source>If everything comes about</source>
        <translation>Si tout se confirme</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Cachets espérés</translation>
    </message>
    <message>
        <source>Each fee times its chance</source>
        <translation>Chaque cachet multiplié par sa probabilité</translation>
    </message>
    <message>
        <source>Crew, production</source>
        <translation>Équipe, production</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Déplacements</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Hébergement</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Drives over 5 h</source>
        <translation>Trajets &gt; 5&#x202f;h</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Jours de repos</translation>
    </message>
    <message>
        <source>Between two shows, away from home</source>
        <translation>Entre deux dates, loin de la base</translation>
    </message>
    <message>
        <source>Holds to challenge</source>
        <translation>Options à défier</translation>
    </message>
    <message>
        <source>Dates on which somebody stands before us</source>
        <translation>Dates où quelqu’un est devant nous</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1&#x202f;t</translation>
    </message>
    <message>
        <source>%1, profit %2</source>
        <translation>%1, bénéfice %2</translation>
    </message>
    <message>
        <source>Net to artists</source>
        <translation>Net artistes</translation>
    </message>
    <message>
        <source>Profit less the agency&apos;s commission</source>
        <translation>Bénéfice moins la commission de l’agence</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Commission</translation>
    </message>
    <message>
        <source>The agency&apos;s share of the expected fees</source>
        <translation>La part de l’agence sur les cachets espérés</translation>
    </message>
    <message>
        <source>One in ten earns</source>
        <translation>Un sur dix gagne</translation>
    </message>
    <message>
        <source>As holds clear or fall, one plan in ten earns less than this</source>
        <translation>Selon que les options aboutissent ou non, un plan sur dix gagne moins que cela</translation>
    </message>
    <message>
        <source>At the wheel</source>
        <translation>Au volant</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>Nuits dehors</translation>
    </message>
    <message>
        <source>Profit of %1 less the agency&apos;s commission</source>
        <translation>Bénéfice de %1 moins la commission de l’agence</translation>
    </message>
    <message>
        <source>Career worth</source>
        <translation>Valeur de carrière</translation>
    </message>
    <message>
        <source>What the rules say that larger rooms are worth, times their chance: part of the profit, but nobody pays it</source>
        <translation>Ce que les règles donnent comme valeur aux salles plus grandes, pondéré par leur probabilité&#x202f;: compté dans le bénéfice, mais personne ne le paie</translation>
    </message>
    <message>
        <source>Saved together</source>
        <translation>Économie commune</translation>
    </message>
    <message>
        <source>What artists who go the same way save: part of the profit</source>
        <translation>Ce qu’économisent les artistes qui font la même route : une part du bénéfice</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Règles enfreintes</translation>
    </message>
    <message>
        <source>What the rules say that breaking them costs: it is taken off the profit, but nobody pays it</source>
        <translation>Ce que coûte une infraction selon les règles : c’est déduit du bénéfice, mais personne ne le paie</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScheduleForm</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Tous les artistes</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Chaque mois</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Chaque semaine</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Jour et heure</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Dossier des rapports</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Choisissez un dossier.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n’existe pas.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>On ne peut rien écrire dans ce dossier.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScheduleList</name>
    <message>
        <source>Wrote %1, next %2</source>
        <translation>Écrit le %1, prochain le %2</translation>
    </message>
    <message>
        <source>First on %1</source>
        <translation>Premier le %1</translation>
    </message>
    <message>
        <source>Nothing yet. A schedule writes a report to a folder every week or month.</source>
        <translation>Rien encore. Une programmation écrit un rapport dans un dossier chaque semaine ou chaque mois.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScoreBook</name>
    <message>
        <source>Weights of the score</source>
        <translation>Poids du score</translation>
    </message>
    <message>
        <source>Scores weighed anew.</source>
        <translation>Scores recalculés.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScoreSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing observed yet: %1 is the mean of your network.</source>
        <translation>Rien d’observé encore&#x202f;: %1 est la moyenne de votre réseau.</translation>
    </message>
    <message>
        <source>%1 of this comes from them, the rest from the mean of your network, %2.</source>
        <translation>%1 en proviennent, le reste de la moyenne de votre réseau, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n negotiation(s)</source>
        <translation>
            <numerusform>%n négociation</numerusform>
            <numerusform>%n négociations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n concert</numerusform>
            <numerusform>%n concerts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n paiement</numerusform>
            <numerusform>%n paiements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: this is the mean of your network.</source>
        <translation>Rien n’est connu encore&#x202f;: c’est la moyenne de votre réseau.</translation>
    </message>
    <message>
        <source>From what the record says: genres, capacity, budget.</source>
        <translation>D’après la fiche&#x202f;: genres, jauge, budget.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>D’après %1.</translation>
    </message>
    <message>
        <source>Little is known: %1 of the score is the mean of your network.</source>
        <translation>On en sait peu&#x202f;: %1 du score est la moyenne de votre réseau.</translation>
    </message>
    <message>
        <source>Fit with portfolio</source>
        <translation>Affinité</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilité</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilité</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Paiement</translation>
    </message>
    <message>
        <source>Career potential</source>
        <translation>Tremplin</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>How much each part counts</source>
        <translation>Ce que pèse chaque part</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Little known</source>
        <translation>Peu connu</translation>
    </message>
    <message>
        <source>%1 of 100. %2</source>
        <translation>%1 sur 100. %2</translation>
    </message>
    <message>
        <source>For all venues and contacts, in this workspace. Only the ratios matter.</source>
        <translation>Pour tous les lieux et contacts, dans ce fichier. Seules les proportions comptent.</translation>
    </message>
    <message>
        <source>Usual weights</source>
        <translation>Poids habituels</translation>
    </message>
    <message>
        <source>Weigh anew</source>
        <translation>Recalculer</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s).</source>
        <translation>
            <numerusform>%n observation.</numerusform>
            <numerusform>%n observations.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights are those of the agency: your role reads them.</source>
        <translation>Les poids sont ceux de l’agence&#x202f;: votre rôle les lit.</translation>
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
    <name>flow::ui::SegmentBook</name>
    <message>
        <source>Name of the segment</source>
        <translation>Nom du segment</translation>
    </message>
</context>
<context>
    <name>flow::ui::SegmentMenu</name>
    <message>
        <source>Segments</source>
        <translation>Segments</translation>
    </message>
    <message>
        <source>All</source>
        <comment>records of a list</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Save the filters as a segment…</source>
        <translation>Enregistrer les filtres comme segment…</translation>
    </message>
    <message>
        <source>Delete this segment</source>
        <translation>Supprimer ce segment</translation>
    </message>
    <message>
        <source>The segment that is shown</source>
        <translation>Le segment affiché</translation>
    </message>
    <message>
        <source>Rename this segment…</source>
        <translation>Renommer ce segment…</translation>
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
        <translation>La carte fonctionne sans réseau. Les tuiles en ligne ajoutent les rues&#x202f;; leur serveur voit alors quels lieux vous regardez.</translation>
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
        <translation>Faites d’elles-mêmes chaque heure tant que quelque chose change. Gardées&#x202f;: toutes celles du jour, une par jour pendant deux semaines, une par semaine, une par mois.</translation>
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
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>On the desktop, while Flow Stage is open and another window is in front. In quiet hours they wait.</source>
        <translation>Sur le bureau, tant que Flow Stage est ouvert et qu’une autre fenêtre est devant. Aux heures calmes, elles attendent.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What is urgent</source>
        <translation>L’urgent</translation>
    </message>
    <message>
        <source>Urgent and soon</source>
        <translation>L’urgent et le proche</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Calme de</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Calme jusqu’à</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Me prévenir</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Heures calmes</translation>
    </message>
    <message>
        <source>The same time twice: none</source>
        <translation>Deux fois la même heure&#x202f;: aucune</translation>
    </message>
    <message>
        <source>Quiet on weekends</source>
        <translation>Calme le week-end</translation>
    </message>
    <message>
        <source>Check the backup of %1</source>
        <translation>Vérifier la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurer la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>Revenir à la sauvegarde du %1&#x202f;?</translation>
    </message>
    <message>
        <source>Everything in the workspace %1 that was added or changed since then is replaced. The workspace as it is now is kept beside it, in the folder %2, and can be opened from there.</source>
        <translation>Tout ce qui a été ajouté ou modifié depuis dans l’espace de travail %1 est remplacé. L’espace de travail tel qu’il est maintenant est gardé à côté, dans le dossier %2, et peut être ouvert de là.</translation>
    </message>
    <message>
        <source>The organisation knows you by this name.</source>
        <translation>L’organisation vous connaît sous ce nom.</translation>
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
    <name>flow::ui::ShowTasks</name>
    <message>
        <source>Tasks</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Ajouter une tâche</translation>
    </message>
</context>
<context>
    <name>flow::ui::ShowTies</name>
    <message>
        <source>Moves with</source>
        <translation>Se déplace avec</translation>
    </message>
    <message>
        <source>Tie to another date</source>
        <translation>Lier à une autre date</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before %1</source>
        <translation>
            <numerusform>%n jour avant %1</numerusform>
            <numerusform>%n jours avant %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) before %1</source>
        <translation>
            <numerusform>au moins %n jour avant %1</numerusform>
            <numerusform>au moins %n jours avant %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1</source>
        <translation>
            <numerusform>%n jour après %1</numerusform>
            <numerusform>%n jours après %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) after %1</source>
        <translation>
            <numerusform>au moins %n jour après %1</numerusform>
            <numerusform>au moins %n jours après %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Untie from %1</source>
        <translation>Délier de %1</translation>
    </message>
    <message>
        <source>Nothing: when it moves, only its tasks and bookings go along.</source>
        <translation>Rien&#x202f;: si elle bouge, seules ses tâches et réservations suivent.</translation>
    </message>
    <message>
        <source>Moves with %1 from now on.</source>
        <translation>Se déplace désormais avec %1.</translation>
    </message>
    <message>
        <source>No other date within three months</source>
        <translation>Aucune autre date à moins de trois mois</translation>
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
        <translation>Chercher…</translation>
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
    <name>flow::ui::SplitPopover</name>
    <message>
        <source>Nobody shares a leg or a night in this scenario, so each artist pays for its own dates.</source>
        <translation>Personne ne partage de trajet ni de nuit dans ce scénario&#x202f;: chaque artiste paie ses propres dates.</translation>
    </message>
    <message>
        <source>Each artist pays what its dates cost alone, less its part of what is saved together. What a leg or a night saves is split into equal parts among those who share it.</source>
        <translation>Chaque artiste paie ce que ses dates coûtent seules, moins sa part de l’économie commune. L’économie d’un trajet ou d’une nuit est divisée en parts égales entre ceux qui les partagent.</translation>
    </message>
    <message numerus="yes">
        <source>Each artist pays what its dates cost alone, less its part of what is saved together. The part is what an artist adds to the saving by joining, averaged over every order in which they could have joined (Shapley). For %n leg(s) and night(s) shared by two that is half each; nobody pays more than alone.</source>
        <translation>
            <numerusform>Chaque artiste paie ce que ses dates coûtent seules, moins sa part de l’économie commune. Cette part est ce que l’artiste ajoute à l’économie en se joignant aux autres, en moyenne sur tous les ordres possibles (Shapley). Pour ce que deux partagent, c’est la moitié chacun, ici pour %n trajet ou nuit&#x202f;; personne ne paie plus que seul.</numerusform>
            <numerusform>Chaque artiste paie ce que ses dates coûtent seules, moins sa part de l’économie commune. Cette part est ce que l’artiste ajoute à l’économie en se joignant aux autres, en moyenne sur tous les ordres possibles (Shapley). Pour ce que deux partagent, c’est la moitié chacun, ici pour %n trajets et nuits&#x202f;; personne ne paie plus que seul.</numerusform>
        </translation>
    </message>
    <message>
        <source>How costs are split</source>
        <translation>Partage des coûts</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Cachets espérés</translation>
    </message>
    <message>
        <source>Costs alone</source>
        <translation>Coûts seul</translation>
    </message>
    <message>
        <source>Saved together</source>
        <translation>Économie commune</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Bénéfice</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Ce qui est partagé</translation>
    </message>
    <message>
        <source>Career worth</source>
        <translation>Valeur de carrière</translation>
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
        <translation>Rien sous la main&#x202f;?</translation>
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
    <message>
        <source>Your agency is here already?</source>
        <translation>Votre agence y est déjà&#x202f;?</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>La rejoindre</translation>
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
    <name>flow::ui::StateView</name>
    <message>
        <source>The key is kept in %1, which only you can read</source>
        <translation>La clé est gardée dans %1, que vous seul pouvez lire</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Since this workspace was opened; the history has everything.</source>
        <translation>Depuis l’ouverture de cet espace de travail&#x202f;; l’historique contient tout.</translation>
    </message>
    <message>
        <source>Use metered networks like any other</source>
        <translation>Utiliser les réseaux limités comme les autres</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>Se déconnecter sur cet ordinateur</translation>
    </message>
    <message>
        <source>Last in step: %1</source>
        <translation>À jour pour la dernière fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>Tried again by itself at %1</source>
        <translation>Nouvel essai automatique à %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Échanger maintenant</translation>
    </message>
    <message>
        <source>No keychain is open on this computer, so you will be asked for the password at the next start.</source>
        <translation>Aucun trousseau n’est ouvert sur cet ordinateur, le mot de passe sera donc demandé au prochain démarrage.</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Garder la clé dans un fichier</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Cloud</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Connecté par</translation>
    </message>
    <message>
        <source>a key in the keychain of this computer</source>
        <translation>une clé dans le trousseau de cet ordinateur</translation>
    </message>
    <message>
        <source>a key in a file that only you can read (%1)</source>
        <translation>une clé dans un fichier que vous seul pouvez lire (%1)</translation>
    </message>
    <message>
        <source>a key that is forgotten when Flow Stage is closed</source>
        <translation>une clé oubliée à la fermeture de Flow Stage</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Rien n’a encore été échangé.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Photos, riders, press kits: they follow their records, piece by piece.</source>
        <translation>Photos, fiches techniques, dossiers de presse&#x202f;: ils suivent leurs fiches, morceau par morceau.</translation>
    </message>
    <message>
        <source>Waits in the cloud</source>
        <translation>En attente dans le cloud</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nouvel espace</translation>
    </message>
</context>
<context>
    <name>flow::ui::StatusLine</name>
    <message>
        <source>Undo %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::StepBar</name>
    <message>
        <source>Step %1, %2, current</source>
        <translation>Étape&#x202f;%1,&#x202f;%2, en cours</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Étape&#x202f;%1,&#x202f;%2, faite</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Étape&#x202f;%1,&#x202f;%2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
    <name>flow::ui::StopBar</name>
    <message>
        <source>Rule out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Unpin this date</source>
        <translation>Désépingler cette date</translation>
    </message>
    <message>
        <source>Pin this date</source>
        <translation>Épingler cette date</translation>
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
    <name>flow::ui::TileHandle</name>
    <message>
        <source>Narrower</source>
        <translation>Plus étroit</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Plus large</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Disposer&#x202f;%1</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows make it wider or narrower, Delete takes it away.</source>
        <translation>Les flèches le déplacent, Maj et les flèches l’élargissent ou le rétrécissent, Suppr le retire.</translation>
    </message>
</context>
<context>
    <name>flow::ui::TimelineView</name>
    <message>
        <source>Public holidays, %1</source>
        <translation>Jours fériés, %1</translation>
    </message>
    <message>
        <source>Holidays, %1</source>
        <translation>Vacances, %1</translation>
    </message>
    <message>
        <source>Timeline of the artists</source>
        <translation>Frise des artistes</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Public holidays: no country yet</source>
        <translation>Jours fériés&#x202f;: pas encore de pays</translation>
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
    <name>flow::ui::Tour</name>
    <message>
        <source>radius clause</source>
        <translation>clause d’exclusivité</translation>
    </message>
    <message>
        <source>two of your artists too near</source>
        <translation>deux de vos artistes trop proches</translation>
    </message>
    <message>
        <source>exclusive territory</source>
        <translation>territoire exclusif</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>driving time</source>
        <translation>temps de conduite</translation>
    </message>
    <message>
        <source>too many shows in a row</source>
        <translation>trop de dates d’affilée</translation>
    </message>
    <message>
        <source>day off missing</source>
        <translation>jour de repos manquant</translation>
    </message>
    <message>
        <source>too long away</source>
        <translation>trop longtemps en route</translation>
    </message>
    <message>
        <source>fee below the minimum</source>
        <translation>cachet sous le minimum</translation>
    </message>
    <message>
        <source>room too small or too large</source>
        <translation>salle trop petite ou trop grande</translation>
    </message>
    <message>
        <source>another genre</source>
        <translation>autre genre</translation>
    </message>
    <message>
        <source>hold has run out</source>
        <translation>option expirée</translation>
    </message>
    <message>
        <source>another date of the same show</source>
        <translation>autre date du même concert</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>A distance; %1 is a number</extracomment>
        <translation>%1&#x202f;km</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#x202f;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#x202f;h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1&#x202f;h&#x202f;%2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Offre</translation>
    </message>
    <message>
        <source>2nd hold</source>
        <translation>2e option</translation>
    </message>
    <message>
        <source>Lower hold</source>
        <translation>Option suivante</translation>
    </message>
    <message>
        <source>1st hold</source>
        <translation>1re option</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En discussion</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>À solliciter</translation>
    </message>
    <message>
        <source>%1 on %2 for %3</source>
        <translation>%1 le %2 pour %3</translation>
    </message>
    <message>
        <source>%1 on %2 for %3, between %4 and %5</source>
        <translation>%1 le %2 pour %3, entre %4 et %5</translation>
    </message>
    <message>
        <source>%1 left out: %2 was chosen instead</source>
        <translation>%1 écarté&#x202f;: %2 a été préféré</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>%1 écarté&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 left out because of %2: %3</source>
        <translation>%1 écarté à cause de %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>%1 would have to pay this much more to be worth another date</source>
        <translation>%1 devrait payer autant de plus pour mériter une date</translation>
    </message>
    <message>
        <source>%1 left out: costs more than it brings</source>
        <translation>%1 écarté&#x202f;: coûte plus qu’il ne rapporte</translation>
    </message>
    <message>
        <source>%1 left out: nobody gets there in time</source>
        <translation>%1 écarté&#x202f;: personne n’y arrive à temps</translation>
    </message>
    <message>
        <source>%1 left out: no day on which the artist is free</source>
        <translation>%1 écarté&#x202f;: aucun jour où l’artiste est libre</translation>
    </message>
    <message>
        <source>%1 left out: no artist takes it</source>
        <translation>%1 écarté&#x202f;: aucun artiste ne le prend</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A show: %1 is the venue, %2 the day</extracomment>
        <translation>%1 le %2</translation>
    </message>
    <message>
        <source>%1 has two confirmed shows on one day: %2 and %3. Both are kept; the plan is made around the second.</source>
        <translation>%1 a deux dates confirmées le même jour&#x202f;: %2 et %3. Les deux restent&#x202f;; le plan est fait autour de la seconde.</translation>
    </message>
    <message>
        <source>%1 cannot travel from %2 to %3 in time. Both are kept; the plan is made around the second.</source>
        <translation>%1 ne peut pas aller à temps de %2 à %3. Les deux restent&#x202f;; le plan est fait autour de la seconde.</translation>
    </message>
    <message>
        <source>The radius clause of %2 forbids %3 (%1, %4 km away). Both are confirmed and kept.</source>
        <translation>La clause d’exclusivité de %2 interdit %3 (%1, à %4 km). Les deux sont confirmées et restent.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) draw the same audience and play %5 km from each other. Both are confirmed and kept.</source>
        <translation>%1 (%2) et %3 (%4) attirent le même public et jouent à %5 km l’un de l’autre. Les deux sont confirmées et restent.</translation>
    </message>
    <message>
        <source>%1&#x202f;% likely</source>
        <extracomment>How likely a date is; %1 is a whole number</extracomment>
        <translation>probable à %1&#x202f;%</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>sur la route</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>A detour; %1 is a distance with its unit</extracomment>
        <translation>%1 de plus</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 le %2, %3</translation>
    </message>
    <message>
        <source>%1. Nothing stands in for it</source>
        <translation>%1. Rien pour la remplacer</translation>
    </message>
    <message>
        <source>%1. Stands in: %2 on %3 (%4)</source>
        <translation>%1. En remplacement&#x202f;: %2 le %3 (%4)</translation>
    </message>
    <message>
        <source>knows the agency</source>
        <translation>connaît l’agence</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>jamais sollicité</translation>
    </message>
    <message>
        <source>played %1 for %2</source>
        <translation>joué %1 pour %2</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>joué %1</translation>
    </message>
    <message>
        <source>too long a drive</source>
        <translation>trajet trop long</translation>
    </message>
    <message>
        <source>%1 and %2 share rooms in %3 on %4</source>
        <translation>%1 et %2 partagent des chambres à %3 le %4</translation>
    </message>
    <message>
        <source>%1 and %2 go from %3 to %4 together until %5: one van</source>
        <translation>%1 et %2 vont ensemble de %3 à %4 jusqu’au %5&#x202f;: un seul van</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n nuit</numerusform>
            <numerusform>%n nuits</numerusform>
        </translation>
    </message>
    <message>
        <source>no hotel yet</source>
        <translation>pas encore d’hôtel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisoire</translation>
    </message>
    <message>
        <source>taken twice</source>
        <translation>pris deux fois</translation>
    </message>
    <message>
        <source>%1 left out: nobody knows where it is</source>
        <translation>%1 écarté&#x202f;: personne ne sait où c’est</translation>
    </message>
    <message>
        <source>%1 left out: “%2” is not on the map</source>
        <translation>%1 écarté&#x202f;: «&#x202f;%2&#x202f;» n’est pas sur la carte</translation>
    </message>
    <message>
        <source>%1 has no home: the way to the first show and back is not counted</source>
        <translation>%1 n’a pas de domicile&#x202f;: le trajet vers la première date et le retour ne sont pas comptés</translation>
    </message>
    <message>
        <source>“%2”, the home of %1, is not on the map: the way to the first show and back is not counted</source>
        <translation>«&#x202f;%2&#x202f;», le domicile de %1, n’est pas sur la carte&#x202f;: le trajet vers la première date et le retour ne sont pas comptés</translation>
    </message>
    <message>
        <source>Nobody knows where %2 is, confirmed for %1: the day is kept clear, the fee is not counted</source>
        <translation>Personne ne sait où se trouve %2, confirmé pour %1&#x202f;: le jour reste libre, le cachet n’est pas compté</translation>
    </message>
    <message>
        <source>Flight, %1</source>
        <extracomment>How to get there; %1 is &quot;1,068 km, 5 h 30&quot;</extracomment>
        <translation>Vol, %1</translation>
    </message>
    <message>
        <source>Ferry, %1</source>
        <extracomment>How to get there, on the ferry for a part of it; %1 is &quot;612 km, 11 h&quot;</extracomment>
        <translation>Ferry, %1</translation>
    </message>
    <message>
        <source>On the way to %1</source>
        <extracomment>A night on the way to a town, far from both</extracomment>
        <translation>En route vers %1</translation>
    </message>
    <message>
        <source>Nobody knows what %1 is worth: fees in it count as nothing. Say it in the rules, under exchange rates</source>
        <translation>Personne ne sait ce que vaut %1&#x202f;: les cachets dans cette monnaie ne comptent pas. Indiquez-le dans les règles, sous les taux de change</translation>
    </message>
    <message>
        <source>From %1 to %2 is further than the days between allow: driving time</source>
        <translation>De %1 à %2, c’est plus loin que ne le permettent les jours entre les deux&#x202f;: temps de conduite</translation>
    </message>
    <message>
        <source>A rule is broken at %1: %2</source>
        <translation>Une règle est enfreinte à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 on %2 is no longer on the table</source>
        <translation>%1 le %2 n’est plus sur la table</translation>
    </message>
    <message>
        <source>%1 is on %2 now</source>
        <translation>%1 est maintenant le %2</translation>
    </message>
    <message>
        <source>%1 on %2 is confirmed and was not planned</source>
        <translation>%1 le %2 est confirmé et n’était pas prévu</translation>
    </message>
    <message>
        <source>%1 on %2 gives way to a confirmed show</source>
        <translation>%1 le %2 cède la place à un concert confirmé</translation>
    </message>
    <message>
        <source>%1 on %2 is taken by %3</source>
        <translation>%1 le %2 est pris par %3</translation>
    </message>
    <message>
        <source>%1 on %2 is a larger room than any %3 has played: its worth for the career, no money</source>
        <translation>%1 le %2 est une salle plus grande que toutes celles où %3 a joué&#x202f;: sa valeur pour la carrière, pas de l’argent</translation>
    </message>
    <message>
        <source>%1 left out for %2: %3, on the same bill, can’t play there</source>
        <translation>%1 écarté pour %2&#x202f;: %3, sur la même affiche, ne peut pas y jouer</translation>
    </message>
    <message>
        <source>%1 is planned without %2, who is on the same bill</source>
        <translation>%1 est planifié sans %2, qui est sur la même affiche</translation>
    </message>
</context>
<context>
    <name>flow::ui::TourLegend</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proposée</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Option</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n show(s), %2</source>
        <translation>
            <numerusform>%1&#x202f;: %n date, %2</numerusform>
            <numerusform>%1&#x202f;: %n dates, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n date</numerusform>
            <numerusform>%n dates</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::TourMap</name>
    <message>
        <source>Stop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>%1 venues left out</source>
        <translation>%1 salles laissées de côté</translation>
    </message>
</context>
<context>
    <name>flow::ui::TourPage</name>
    <message>
        <source>%1 ruled out of this scenario</source>
        <translation>%1 exclu de ce scénario</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>Règles de %1 modifiées</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanifier</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planification de %1</translation>
    </message>
    <message>
        <source>%1 planned: %2 profit, at most %3 below the best possible</source>
        <translation>%1 planifié&#x202f;: bénéfice de %2, au plus %3 sous le meilleur possible</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copie</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 créé</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nom du scénario</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) confirmed</source>
        <translation>
            <numerusform>%n date confirmée</numerusform>
            <numerusform>%n dates confirmées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) wanted</source>
        <translation>
            <numerusform>%n option visée</numerusform>
            <numerusform>%n options visées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venue(s) to ask</source>
        <translation>
            <numerusform>%n lieu à solliciter</numerusform>
            <numerusform>%n lieux à solliciter</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>%1 appliqué</translation>
    </message>
    <message>
        <source>%1 applied: %2</source>
        <translation>%1 appliqué&#x202f;: %2</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Tournées</translation>
    </message>
    <message>
        <source>Add tour &quot;%1&quot;</source>
        <translation>Ajouter la tournée «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No tours yet</source>
        <translation>Pas encore de tournée</translation>
    </message>
    <message>
        <source>Give it a name, dates and artists; the planner finds the route.</source>
        <translation>Donnez un nom, des dates et des artistes&#x202f;; le planificateur trouve la route.</translation>
    </message>
    <message>
        <source>New tour</source>
        <translation>Nouvelle tournée</translation>
    </message>
    <message>
        <source>The tour cannot be read</source>
        <translation>La tournée ne peut pas être lue</translation>
    </message>
    <message>
        <source>Plan for a minute</source>
        <translation>Planifier pendant une minute</translation>
    </message>
    <message>
        <source>Rules of the scenario</source>
        <translation>Règles du scénario</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Dupliquer le scénario</translation>
    </message>
    <message>
        <source>Apply scenario</source>
        <translation>Appliquer le scénario</translation>
    </message>
    <message>
        <source>Planned with %1 moves</source>
        <translation>Planifié en %1 essais</translation>
    </message>
    <message>
        <source>Planned in %1 s, %2 moves</source>
        <translation>Planifié en %1&#x202f;s, %2 essais</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Choose a date on the map or the timeline; drag it to another day to see what that changes.</source>
        <translation>Choisissez une date sur la carte ou la frise&#x202f;; glissez-la vers un autre jour pour voir ce que cela change.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Plan again finds the first route.</source>
        <translation>Rien n’est encore planifié. Replanifier trouve la première route.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 drive, %2</source>
        <translation>%1 de route, %2</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>cachet %1</translation>
    </message>
    <message>
        <source>chance %1 %</source>
        <translation>probabilité %1&#x202f;%</translation>
    </message>
    <message>
        <source>worth %1 to the plan</source>
        <translation>vaut %1 pour le plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Choose a tour</source>
        <translation>Choisir une tournée</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>%1 added on %2</source>
        <translation>%1 ajouté le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rival hold(s) released</source>
        <translation>
            <numerusform>%n option rivale libérée</numerusform>
            <numerusform>%n options rivales libérées</numerusform>
        </translation>
    </message>
    <message>
        <source>Play the tour</source>
        <translation>Animer la tournée</translation>
    </message>
    <message>
        <source>Show all radius clauses</source>
        <translation>Afficher toutes les clauses d’exclusivité</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Profit %1</source>
        <translation>Bénéfice %1</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logistique</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>Feuilles de route</translation>
    </message>
    <message>
        <source>No day sheets yet</source>
        <translation>Pas encore de feuille de route</translation>
    </message>
    <message>
        <source>This scenario has no dates. Plan again, or fill the days on the timeline.</source>
        <translation>Ce scénario n’a pas de dates. Replanifiez, ou remplissez les jours sur la frise.</translation>
    </message>
    <message>
        <source>Tour book as PDF</source>
        <translation>Carnet de tournée en PDF</translation>
    </message>
    <message>
        <source>Plan as PDF</source>
        <translation>Plan en PDF</translation>
    </message>
    <message>
        <source>Take dates into %1</source>
        <translation>Prendre des dates dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) taken into %1</source>
        <translation>
            <numerusform>%n date prise dans %1</numerusform>
            <numerusform>%n dates prises dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take dates of another scenario</source>
        <translation>Prendre des dates d’un autre scénario</translation>
    </message>
    <message>
        <source>Looking up roads</source>
        <translation>Recherche des routes</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) looked up</source>
        <translation>
            <numerusform>%n trajet trouvé</numerusform>
            <numerusform>%n trajets trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) estimated</source>
        <translation>
            <numerusform>%n reste estimé</numerusform>
            <numerusform>%n restent estimés</numerusform>
        </translation>
    </message>
    <message>
        <source>Distances and roads</source>
        <translation>Distances et routes</translation>
    </message>
    <message>
        <source>about %1 drive, %2</source>
        <translation>environ %1 de route, %2</translation>
    </message>
    <message>
        <source>The one you take is pinned.</source>
        <translation>Le lieu choisi est épinglé.</translation>
    </message>
    <message>
        <source>Show what is left out</source>
        <translation>Montrer ce qui est laissé de côté</translation>
    </message>
    <message>
        <source>Tours that you may see appear here as soon as somebody has planned one.</source>
        <translation>Les tournées que vous pouvez voir apparaissent ici dès que quelqu’un en a planifié une.</translation>
    </message>
    <message>
        <source>%1: where to play on %2</source>
        <translation>%1&#x202f;: où jouer le %2</translation>
    </message>
    <message>
        <source>Repairing %1</source>
        <translation>Réparation de %1</translation>
    </message>
    <message>
        <source>%1 repaired: %2 profit, %3</source>
        <translation>%1 réparé&#x202f;: %2 de bénéfice, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) new or moved</source>
        <translation>
            <numerusform>%n date nouvelle ou déplacée</numerusform>
            <numerusform>%n dates nouvelles ou déplacées</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair with few changes</source>
        <translation>Réparer avec peu de changements</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Since this was planned: %1.</source>
        <extracomment>What happened to dates of a scenario after it was planned; %1: &quot;La Criée on 12 Mar is no longer on the table; ...&quot;</extracomment>
        <translation>Depuis cette planification&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>%1 kg CO₂</source>
        <translation>%1 kg de CO₂</translation>
    </message>
    <message>
        <source>the profit is %1 instead of %2, as fees and chances are now</source>
        <translation>le bénéfice est de %1 au lieu de %2, au vu des cachets et des chances actuels</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A date and the day to which it was moved</extracomment>
        <translation>%1 au %2</translation>
    </message>
    <message>
        <source>%1: profit %2</source>
        <translation>%1&#x202f;: bénéfice %2</translation>
    </message>
    <message>
        <source>Nothing better found for %1: %2 profit, at most %3 below the best possible</source>
        <translation>Rien de mieux trouvé pour %1&#x202f;: bénéfice de %2, au plus %3 sous le meilleur possible</translation>
    </message>
    <message>
        <source>%1. The plan before (%2) is not allowed as rules and free days are now.</source>
        <translation>%1. Le plan d’avant (%2) n’est plus permis par les règles et les jours libres d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Left as it was: %1</source>
        <translation>Laissé tel quel&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is confirmed and keeps its day</source>
        <translation>%1 est confirmé et garde son jour</translation>
    </message>
    <message>
        <source>%1 is confirmed on %2 and does not give way</source>
        <translation>%1 est confirmé le %2 et ne cède pas la place</translation>
    </message>
    <message>
        <source>%1 was changed while it was planned, and stays as you left it</source>
        <translation>%1 a été modifié pendant la planification et reste tel que vous l’avez laissé</translation>
    </message>
</context>
<context>
    <name>flow::ui::TourTimeline</name>
    <message>
        <source>Timeline of the tour</source>
        <translation>Frise de la tournée</translation>
    </message>
    <message>
        <source>No dates in this plan</source>
        <translation>Aucune date dans ce plan</translation>
    </message>
    <message>
        <source>%1: fill this day</source>
        <translation>%1&#x202f;: remplir ce jour</translation>
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
    <message>
        <source>Take back: %1?</source>
        <translation>Annuler&#x202f;: %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back to what they were before. What somebody changed since stays as it is. Undo brings everything back again.</source>
        <translation>
            <numerusform>%Ln fiche revient à ce qu’elle était avant. Ce qui a été modifié depuis reste tel quel. Annuler une fois de plus fait tout revenir.</numerusform>
            <numerusform>%Ln fiches reviennent à ce qu’elles étaient avant. Ce qui a été modifié depuis reste tel quel. Annuler une fois de plus fait tout revenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 was changed since and stays as it is</source>
        <translation>%1 a été modifié depuis et reste tel quel</translation>
    </message>
    <message numerus="yes">
        <source>Changed since, and stayed as they are: %1 and %n more</source>
        <translation>
            <numerusform>Modifiés depuis et laissés tels quels&#x202f;: %1 et %n autre</numerusform>
            <numerusform>Modifiés depuis et laissés tels quels&#x202f;: %1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since, and stayed as they are: %1</source>
        <translation>Modifiés depuis et laissés tels quels&#x202f;: %1</translation>
    </message>
    <message>
        <source>The last undo is not done yet. Ask again when it is</source>
        <translation>La dernière annulation n’est pas terminée. Redemandez ensuite</translation>
    </message>
    <message>
        <source>%1: not done yet. Ask again when it is</source>
        <translation>%1&#x202f;: pas encore terminé. Redemandez ensuite</translation>
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
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of amounts or days</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>H%1</source>
        <comment>rank of a hold</comment>
        <translation>O%1</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>how an order was paid</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>how an order was paid</comment>
        <translation>Espèces</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <comment>how an order was paid</comment>
        <translation>Virement</translation>
    </message>
</context>
<context>
    <name>flow::ui::VenuePicker</name>
    <message>
        <source>Venue</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Type the name of a venue</source>
        <translation>Tapez le nom d’un lieu</translation>
    </message>
    <message>
        <source>Choose a venue</source>
        <translation>Choisissez un lieu</translation>
    </message>
    <message>
        <source>There are several of that name: choose one from the list</source>
        <translation>Plusieurs portent ce nom&#x202f;: choisissez dans la liste</translation>
    </message>
    <message>
        <source>No venue is called that: choose one from the list</source>
        <translation>Aucun lieu ne s’appelle ainsi&#x202f;: choisissez dans la liste</translation>
    </message>
</context>
<context>
    <name>flow::ui::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
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
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rétablir&#x202f;: %1</translation>
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
    <name>flow::ui::WorkspaceManager</name>
    <message>
        <source>restoring a backup, which is done now</source>
        <translation>restauration d’une sauvegarde, terminée à présent</translation>
    </message>
    <message>
        <source>Demo agency</source>
        <comment>name of a file</comment>
        <translation>Agence de démonstration</translation>
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
        <translation>Sauvegarde faite&#x202f;: %1</translation>
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
        <translation>Langue de l’interface&#x202f;: en, fr, es</translation>
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
        <translation>Avec --pictures&#x202f;: seulement celles-ci, comme network-light-en ou fans</translation>
    </message>
    <message>
        <source>Print the milliseconds to the first page and quit</source>
        <translation>Afficher les millisecondes jusqu’à la première page et quitter</translation>
    </message>
    <message>
        <source>A workspace to open</source>
        <translation>Un espace de travail à ouvrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) ran out</source>
        <translation>
            <numerusform>%n option a expiré</numerusform>
            <numerusform>%n options ont expiré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) ran out</source>
        <translation>
            <numerusform>%n offre a expiré</numerusform>
            <numerusform>%n offres ont expiré</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds that have ended can be renewed on the board of the pipeline.</source>
        <translation>Les options terminées se renouvellent sur le tableau du pipeline.</translation>
    </message>
</context>
</TS>
