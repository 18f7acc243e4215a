<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About this document</source>
        <translation>À propos de ce document</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Add to shortlist</source>
        <translation>Ajouter à la sélection</translation>
    </message>
    <message>
        <source>Add {title} to shortlist</source>
        <translation>Ajouter {title} à la sélection</translation>
    </message>
    <message>
        <source>Copied: everything about {title}.</source>
        <translation>Copié&#xa0;: tout sur {title}.</translation>
    </message>
    <message>
        <source>Copied: {number}. Dial it on a phone.</source>
        <translation>Copié&#xa0;: {number}. Composez-le sur un téléphone.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy everything about {title}</source>
        <translation>Copier tout sur {title}</translation>
    </message>
    <message>
        <source>Copy number {number}</source>
        <translation>Copier le numéro {number}</translation>
    </message>
    <message>
        <source>Number to call: {number}. Copies it</source>
        <translation>Numéro à appeler&#xa0;: {number}. Le copie</translation>
    </message>
    <message>
        <source>On the shortlist</source>
        <translation>Dans la sélection</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Montrer sur la carte</translation>
    </message>
    <message>
        <source>Show {title} on the map</source>
        <translation>Montrer {title} sur la carte</translation>
    </message>
    <message>
        <source>Slip of {title}, to take along</source>
        <translation>Feuillet de {title}, à emporter</translation>
    </message>
    <message>
        <source>Slip…</source>
        <translation>Feuillet…</translation>
    </message>
    <message>
        <source>To take along ({keys})</source>
        <translation>À emporter ({keys})</translation>
    </message>
    <message>
        <source>{title} is on the shortlist. Take it off</source>
        <translation>{title} est dans la sélection. L’en retirer</translation>
    </message>
</context>
<context>
    <name>AreaBox</name>
    <message>
        <source>Choose {country}</source>
        <translation>Choisir {country}</translation>
    </message>
    <message>
        <source>Country you work in</source>
        <translation>Pays où vous travaillez</translation>
    </message>
    <message>
        <source>No country of this name is known. Type a part of it, or open the list.</source>
        <translation>Aucun pays de ce nom n’est connu. Tapez une partie du nom, ou ouvrez la liste.</translation>
    </message>
    <message>
        <source>None chosen</source>
        <translation>Aucun choisi</translation>
    </message>
    <message>
        <source>Type a part of a name, or open the list with Alt+Down</source>
        <translation>Tapez une partie d’un nom, ou ouvrez la liste avec Alt+Bas</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Counted: {what}</source>
        <translation>Compté&#xa0;: {what}</translation>
    </message>
    <message>
        <source>In {area}</source>
        <translation>Dans {area}</translation>
    </message>
    <message>
        <source>Near {place}</source>
        <translation>Près de {place}</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Les plus proches d’abord</translation>
    </message>
    <message>
        <source>No pack knows “{place}”: it counts as a word. Type a town of the list or coordinates ({example}).</source>
        <translation>Aucun paquet ne connaît «&#xa0;{place}&#xa0;»&#xa0;: cela compte comme un mot. Tapez une ville de la liste ou des coordonnées ({example}).</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert actuellement</translation>
    </message>
    <message>
        <source>The filters are back.</source>
        <translation>Les filtres sont rétablis.</translation>
    </message>
    <message>
        <source>Within {distance} km</source>
        <translation>À moins de {distance} km</translation>
    </message>
</context>
<context>
    <name>BackgroundLine</name>
    <message>
        <source>Background</source>
        <translation>Fond</translation>
    </message>
    <message>
        <source>Background of the map</source>
        <translation>Fond de la carte</translation>
    </message>
    <message>
        <source>Outlines only</source>
        <translation>Contours seulement</translation>
    </message>
    <message>
        <source>{title} (invented)</source>
        <translation>{title} (inventé)</translation>
    </message>
</context>
<context>
    <name>Badges</name>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Fermé pour le moment</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>Example, not a place to refer to</source>
        <translation>Exemple&#xa0;: ne pas y orienter de patients</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTIF</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Inactif</translation>
    </message>
    <message>
        <source>Reference only</source>
        <translation>Référence seulement</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>fermé actuellement</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>horaires inconnus</translation>
    </message>
    <message>
        <source>opens {time} there</source>
        <translation>ouvre à {time} là-bas</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert actuellement</translation>
    </message>
    <message>
        <source>open until {day} {time}</source>
        <translation>ouvert jusqu’à {day} {time}</translation>
    </message>
    <message>
        <source>open until {day} {time} there</source>
        <translation>ouvert jusqu’à {day} {time} là-bas</translation>
    </message>
    <message>
        <source>open until {time}</source>
        <translation>ouvert jusqu’à {time}</translation>
    </message>
    <message>
        <source>open until {time} there</source>
        <translation>ouvert jusqu’à {time} là-bas</translation>
    </message>
    <message>
        <source>opens {day} {time}</source>
        <translation>ouvre {day} {time}</translation>
    </message>
    <message>
        <source>opens {day} {time} there</source>
        <translation>ouvre {day} {time} là-bas</translation>
    </message>
    <message>
        <source>opens {time}</source>
        <translation>ouvre à {time}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>{action}: {title}</source>
        <translation>{action}&#xa0;: {title}</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>An example to learn from, not a place to refer to.</source>
        <translation>Un exemple pour apprendre&#xa0;: ne pas y orienter de patients.</translation>
    </message>
    <message>
        <source>Closed for good. Do not refer anybody here.</source>
        <translation>Fermé définitivement. N’orientez personne ici.</translation>
    </message>
    <message>
        <source>Closed for now. Ask before you send anybody.</source>
        <translation>Fermé pour le moment. Renseignez-vous avant d’envoyer quelqu’un.</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Fictif&#xa0;: pour la formation. N’appelez pas.</translation>
    </message>
    <message>
        <source>It may be closed. Ask before you send anybody.</source>
        <translation>C’est peut-être fermé. Renseignez-vous avant d’envoyer quelqu’un.</translation>
    </message>
    <message>
        <source>Not active at present. Do not refer anybody here.</source>
        <translation>Inactif actuellement. N’orientez personne ici.</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Non confirmé&#xa0;: repose sur une seule source publique, et personne n’a appelé.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>When nothing fits</source>
        <translation>Quand rien ne convient</translation>
    </message>
    <message>
        <source>When nothing fits: whom to call, and what to do</source>
        <translation>Quand rien ne convient&#xa0;: qui appeler, et que faire</translation>
    </message>
    <message>
        <source>When nothing fits: {title}, {number}, and more</source>
        <translation>Quand rien ne convient&#xa0;: {title}, {number}, et plus encore</translation>
    </message>
</context>
<context>
    <name>BlankWindow</name>
    <message>
        <source>Begin again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>End ({keys})</source>
        <translation>Terminer ({keys})</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>This window is empty. What was saved or printed is still there, and so is what this computer itself keeps, such as its lists of programs and files used lately, and of what was copied or printed.</source>
        <translation>Cette fenêtre est vide. Ce qui a été enregistré ou imprimé est toujours là, de même que ce que cet ordinateur garde lui-même, comme ses listes des programmes et des fichiers utilisés récemment, et de ce qui a été copié ou imprimé.</translation>
    </message>
</context>
<context>
    <name>Booklet</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n fiche</numerusform>
            <numerusform>%n fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Edition {number}, {date}</source>
        <translation>Édition {number}, {date}</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Nobody has called to check, or it is not known when somebody did.</source>
        <translation>Personne n’a appelé pour vérifier, ou on ne sait pas quand cela a été fait.</translation>
    </message>
    <message>
        <source>Numbers change. If one does not answer, ask where you got this booklet for a newer one.</source>
        <translation>Les numéros changent. Si l’un d’eux ne répond pas, demandez un livret plus récent là où vous avez reçu celui-ci.</translation>
    </message>
    <message>
        <source>Other services and texts</source>
        <translation>Autres services et textes</translation>
    </message>
    <message>
        <source>Printed on {date}</source>
        <translation>Imprimé le {date}</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Une partie de ceci est inventée pour la formation. N’appelez pas ce qui est marqué ainsi.</translation>
    </message>
    <message>
        <source>The last check was more than a year before the day of printing.</source>
        <translation>La dernière vérification date de plus d’un an avant le jour de l’impression.</translation>
    </message>
    <message>
        <source>The last check was more than six months before the day of printing.</source>
        <translation>La dernière vérification date de plus de six mois avant le jour de l’impression.</translation>
    </message>
    <message>
        <source>Towns</source>
        <translation>Villes</translation>
    </message>
    <message>
        <source>What it was made of</source>
        <translation>De quoi il est fait</translation>
    </message>
    <message>
        <source>What the signs mean</source>
        <translation>Ce que signifient les signes</translation>
    </message>
    <message>
        <source>licence not stated</source>
        <translation>licence non indiquée</translation>
    </message>
    <message>
        <source>{sign} {sentence}</source>
        <translation>{sign} {sentence}</translation>
    </message>
    <message>
        <source>{title} · printed {date}</source>
        <translation>{title} · imprimé le {date}</translation>
    </message>
</context>
<context>
    <name>Building</name>
    <message>
        <source>No pack was made. Look at what was found below, and correct the list.</source>
        <translation>Aucun paquet n’a été fait. Regardez ce qui a été trouvé ci-dessous, et corrigez la liste.</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Choose your area to see its numbers. Until then: ask somebody near you to get help.</source>
        <translation>Choisissez votre zone pour voir ses numéros. D’ici là&#xa0;: demandez à une personne proche d’aller chercher de l’aide.</translation>
    </message>
    <message>
        <source>Life in danger: emergency services</source>
        <translation>Vie en danger&#xa0;: services d’urgence</translation>
    </message>
    <message>
        <source>No emergency number is known for this area. Ask somebody near you to get help.</source>
        <translation>Aucun numéro d’urgence n’est connu pour cette zone. Demandez à une personne proche d’aller chercher de l’aide.</translation>
    </message>
</context>
<context>
    <name>Calling</name>
    <message>
        <source>All emergencies</source>
        <translation>Toutes les urgences</translation>
    </message>
    <message>
        <source>Ambulance</source>
        <translation>Ambulance</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Pompiers</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>fax</source>
        <translation>fax</translation>
    </message>
    <message>
        <source>text message</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>textphone</source>
        <translation>téléphone à texte</translation>
    </message>
    <message>
        <source>video call</source>
        <translation>appel vidéo</translation>
    </message>
</context>
<context>
    <name>CardsCard</name>
    <message>
        <source>Quick cards</source>
        <translation>Fiches mémo</translation>
    </message>
</context>
<context>
    <name>ChangeDetail</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changement</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>Rien ne change</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>On your lists, where it stays with a note: {lists}</source>
        <translation>Dans vos listes, où la fiche reste avec une remarque&#xa0;: {lists}</translation>
    </message>
    <message>
        <source>On your lists, which will show the new version: {lists}</source>
        <translation>Dans vos listes, qui montreront la nouvelle version&#xa0;: {lists}</translation>
    </message>
    <message>
        <source>Use instead: {entry}</source>
        <translation>À utiliser à la place&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>Withdrawn: {reason}</source>
        <translation>Retiré par l’éditeur&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>another text</source>
        <translation>un autre texte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>area served</source>
        <translation>zone desservie</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiée</translation>
    </message>
    <message>
        <source>check</source>
        <translation>vérification</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>coût</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>edition</source>
        <translation>édition</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>emergency numbers</source>
        <translation>numéros d’urgence</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>preuves</translation>
    </message>
    <message>
        <source>fictional</source>
        <translation>fictif</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>chiffres</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horaires</translation>
    </message>
    <message>
        <source>how to ask for it</source>
        <translation>comment en faire la demande</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identifiant</translation>
    </message>
    <message>
        <source>interpreting</source>
        <translation>interprétation</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>nature</translation>
    </message>
    <message>
        <source>language of the text</source>
        <translation>langue du texte</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>licence</source>
        <translation>licence</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>notice</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>official finders</source>
        <translation>annuaires officiels</translation>
    </message>
    <message>
        <source>oldest age</source>
        <translation>âge maximal</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>other name</source>
        <translation>autre nom</translation>
    </message>
    <message>
        <source>papers to bring</source>
        <translation>papiers à apporter</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lieux</translation>
    </message>
    <message>
        <source>publisher</source>
        <translation>éditeur</translation>
    </message>
    <message>
        <source>readers</source>
        <translation>lecteurs</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>review by</source>
        <translation>à revoir avant le</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>search words</source>
        <translation>mots de recherche</translation>
    </message>
    <message>
        <source>status</source>
        <translation>statut</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>text of the document</source>
        <translation>texte du document</translation>
    </message>
    <message>
        <source>topics and types</source>
        <translation>thèmes et types</translation>
    </message>
    <message>
        <source>waiting time</source>
        <translation>délai d’attente</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>who may come</source>
        <translation>qui peut venir</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée par l’éditeur</translation>
    </message>
    <message>
        <source>withdrawn and removed</source>
        <translation>retirée par l’éditeur et supprimée</translation>
    </message>
    <message>
        <source>year</source>
        <translation>année</translation>
    </message>
    <message>
        <source>youngest age</source>
        <translation>âge minimal</translation>
    </message>
    <message>
        <source>{becomes}: {entry}</source>
        <translation>{becomes}&#xa0;: {entry}</translation>
    </message>
    <message>
        <source>{becomes}: {entry} · {fields}</source>
        <translation>{becomes}&#xa0;: {entry} · {fields}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has called it</source>
        <translation>
            <numerusform>%n source publique l’indique, {date}&#xa0;; personne n’a appelé</numerusform>
            <numerusform>%n sources publiques concordent, {date}&#xa0;; personne n’a appelé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n public source(s) agree, {date}; nobody has dialled it</source>
        <translation>
            <numerusform>%n source publique l’indique, {date}&#xa0;; personne ne l’a composé</numerusform>
            <numerusform>%n sources publiques concordent, {date}&#xa0;; personne ne l’a composé</numerusform>
        </translation>
    </message>
    <message>
        <source>Called and answered, {date}</source>
        <translation>Appelé, on a répondu, {date}</translation>
    </message>
    <message>
        <source>Checked {date}</source>
        <translation>Vérifié, {date}</translation>
    </message>
    <message>
        <source>Checked {date} by {name}</source>
        <translation>Vérifié par {name}, {date}</translation>
    </message>
    <message>
        <source>Draft of {date}, not reviewed by a clinician</source>
        <translation>Brouillon, {date}, non relu par un clinicien</translation>
    </message>
    <message>
        <source>Fictional, for training; dated {date}</source>
        <translation>Fictif, pour la formation&#xa0;; date&#xa0;: {date}</translation>
    </message>
    <message>
        <source>From the provider, {date}</source>
        <translation>Indiqué par le prestataire, {date}</translation>
    </message>
    <message>
        <source>General register, not a mental health finder; as of {date}</source>
        <translation>Registre général, pas un annuaire de santé mentale&#xa0;; état&#xa0;: {date}</translation>
    </message>
    <message>
        <source>It is not known when this was checked</source>
        <translation>On ne sait pas quand cela a été vérifié</translation>
    </message>
    <message>
        <source>Known from references only, {date}; the text itself was not seen</source>
        <translation>Connu par des références seulement, {date}&#xa0;; le texte lui-même n’a pas été vu</translation>
    </message>
    <message>
        <source>One public source, {date}; not confirmed, nobody has called it</source>
        <translation>Une seule source publique, {date}&#xa0;; non confirmé, personne n’a appelé</translation>
    </message>
    <message>
        <source>Published figures, copied {date}</source>
        <translation>Chiffres publiés, relevés&#xa0;: {date}</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has called it</source>
        <translation>Plusieurs sources publiques concordent, {date}&#xa0;; personne n’a appelé</translation>
    </message>
    <message>
        <source>Several public sources agree, {date}; nobody has dialled it</source>
        <translation>Plusieurs sources publiques concordent, {date}&#xa0;; personne ne l’a composé</translation>
    </message>
    <message>
        <source>Text or abstract seen, {date}</source>
        <translation>Texte ou résumé consulté, {date}</translation>
    </message>
    <message>
        <source>Visited, {date}</source>
        <translation>Visité, {date}</translation>
    </message>
    <message>
        <source>check date not known</source>
        <translation>date de vérification inconnue</translation>
    </message>
    <message numerus="yes">
        <source>checked %n day(s) ago</source>
        <translation>
            <numerusform>vérifié il y a %n jour</numerusform>
            <numerusform>vérifié il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n month(s) ago</source>
        <translation>
            <numerusform>vérifié il y a %n mois</numerusform>
            <numerusform>vérifié il y a %n mois</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n week(s) ago</source>
        <translation>
            <numerusform>vérifié il y a %n semaine</numerusform>
            <numerusform>vérifié il y a %n semaines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>checked %n year(s) ago</source>
        <translation>
            <numerusform>vérifié il y a %n an</numerusform>
            <numerusform>vérifié il y a %n ans</numerusform>
        </translation>
    </message>
    <message>
        <source>checked today</source>
        <translation>vérifié aujourd’hui</translation>
    </message>
    <message>
        <source>checked yesterday</source>
        <translation>vérifié hier</translation>
    </message>
    <message>
        <source>checked {date}</source>
        <translation>vérifié en {date}</translation>
    </message>
    <message>
        <source>date not known</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>dated in the future: check the date of this computer</source>
        <translation>date dans le futur&#xa0;: vérifiez la date de cet ordinateur</translation>
    </message>
    <message>
        <source>figures of {date}</source>
        <translation>chiffres de {date}</translation>
    </message>
    <message>
        <source>not called; sources of {date}</source>
        <translation>non appelé&#xa0;; sources&#xa0;: {date}</translation>
    </message>
    <message>
        <source>unconfirmed; source of {date}</source>
        <translation>non confirmé&#xa0;; source&#xa0;: {date}</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>{what}: {choice}</source>
        <translation>{what}&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>ChooseStep</name>
    <message>
        <source>A pack is made from a list of services: a spreadsheet, the export of a registry, or a map file. Your list is only read, never changed, and nothing leaves this computer.</source>
        <translation>Un paquet se fait à partir d’une liste de services&#xa0;: un tableur, l’export d’un registre, ou un fichier de carte. Votre liste est seulement lue, jamais modifiée, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder of your list</source>
        <translation>Choisir le dossier de votre liste</translation>
    </message>
    <message>
        <source>Choose your list</source>
        <translation>Choisir votre liste</translation>
    </message>
    <message>
        <source>Chosen: {file}</source>
        <translation>Choisi&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Colours of cells are not read. If a colour means something, such as closed, write that in a column of its own first.</source>
        <translation>Les couleurs des cellules ne sont pas lues. Si une couleur veut dire quelque chose, comme «&#xa0;fermé&#xa0;», écrivez-le d’abord dans une colonne à part.</translation>
    </message>
    <message>
        <source>I begin with nothing</source>
        <translation>Je pars de rien</translation>
    </message>
    <message>
        <source>I have a list</source>
        <translation>J’ai une liste</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Enregistrer le modèle</translation>
    </message>
    <message>
        <source>Save the template…</source>
        <translation>Enregistrer le modèle…</translation>
    </message>
    <message>
        <source>Saved as {file}. Fill it in, save it, and choose it above.</source>
        <translation>Enregistré sous {file}. Remplissez-le, enregistrez-le, puis choisissez-le ci-dessus.</translation>
    </message>
    <message>
        <source>Tables (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL and 4Ws, GeoJSON; also in a zip or a folder. You can also drop the file onto this page.</source>
        <translation>Tableaux (CSV, XLSX, XLS, ODS), HSDS, FHIR, HXL et 4Ws, GeoJSON&#xa0;; aussi dans un fichier zip ou un dossier. Vous pouvez aussi déposer le fichier sur cette page.</translation>
    </message>
    <message>
        <source>The template could not be saved ({reason}). Choose another folder.</source>
        <translation>Le modèle n’a pas pu être enregistré ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The template is a workbook with a column for each fact, lists to choose from, and instructions. Fill it in with a spreadsheet program, save it, and choose it here.</source>
        <translation>Le modèle est un classeur avec une colonne pour chaque renseignement, des listes où choisir, et des instructions. Remplissez-le dans un tableur, enregistrez-le, puis choisissez-le ici.</translation>
    </message>
    <message>
        <source>Where is your list?</source>
        <translation>Où est votre liste&#xa0;?</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Classeurs (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>ColumnCard</name>
    <message>
        <source>All cells that were looked at are blank.</source>
        <translation>Toutes les cellules examinées sont vides.</translation>
    </message>
    <message>
        <source>Read “{column}” as</source>
        <translation>Lire «&#xa0;{column}&#xa0;» comme</translation>
    </message>
    <message>
        <source>“{person}” looks like the name or the number of a person. Everybody will read this column.</source>
        <translation>«&#xa0;{person}&#xa0;» ressemble au nom ou au numéro d’une personne. Tout le monde lira cette colonne.</translation>
    </message>
</context>
<context>
    <name>ColumnList</name>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Choisi par vous</translation>
    </message>
    <message>
        <source>Columns that are not read</source>
        <translation>Colonnes qui ne sont pas lues</translation>
    </message>
    <message>
        <source>Columns to look at: guesses, and not read</source>
        <translation>Colonnes à regarder&#xa0;: suppositions, et non lues</translation>
    </message>
    <message>
        <source>From the recipe</source>
        <translation>Tiré de la recette</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non lue</translation>
    </message>
    <message>
        <source>Not read: {columns}</source>
        <translation>Non lues&#xa0;: {columns}</translation>
    </message>
    <message numerus="yes">
        <source>Not read: {columns}, and %n more</source>
        <translation>
            <numerusform>Non lues&#xa0;: {columns}, et %n autre</numerusform>
            <numerusform>Non lues&#xa0;: {columns}, et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing suggested: it is left out unless you choose</source>
        <translation>Rien n’est suggéré&#xa0;: elle est laissée de côté sauf si vous choisissez</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Afficher %n autre colonne</numerusform>
            <numerusform>Afficher %n autres colonnes</numerusform>
        </translation>
    </message>
    <message>
        <source>What each column is</source>
        <translation>Ce qu’est chaque colonne</translation>
    </message>
    <message numerus="yes">
        <source>{read} of %n column(s) are read.</source>
        <translation>
            <numerusform>Colonnes lues&#xa0;: {read} sur %n.</numerusform>
            <numerusform>Colonnes lues&#xa0;: {read} sur %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnsStep</name>
    <message>
        <source>Choose a saved recipe</source>
        <translation>Choisir une recette enregistrée</translation>
    </message>
    <message>
        <source>Looking at the table…</source>
        <translation>Examen du tableau…</translation>
    </message>
    <message>
        <source>No headings can be read in that row. The row was left as it was.</source>
        <translation>Aucun titre ne peut être lu dans cette ligne. La ligne est restée comme elle était.</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>Recipes (*.json);;All files (*)</source>
        <translation>Recettes (*.json);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save the recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Show the first entries</source>
        <translation>Montrer les premières fiches</translation>
    </message>
    <message>
        <source>The recipe could not be saved ({reason}).</source>
        <translation>La recette n’a pas pu être enregistrée ({reason}).</translation>
    </message>
    <message>
        <source>The recipe is for other tables. Nothing was changed.</source>
        <translation>La recette est prévue pour d’autres tableaux. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The recipe is used, but this table lacks: {columns}</source>
        <translation>La recette est appliquée, mais il manque à ce tableau&#xa0;: {columns}</translation>
    </message>
    <message>
        <source>The recipe is used. Look at the columns once more.</source>
        <translation>La recette est appliquée. Regardez encore une fois les colonnes.</translation>
    </message>
    <message>
        <source>What is what in a list of this form is known. Country and language are not.</source>
        <translation>Dans une liste de cette forme, on sait ce qui est quoi, mais pas le pays ni la langue.</translation>
    </message>
    <message>
        <source>What is what in your list</source>
        <translation>Ce qui est quoi dans votre liste</translation>
    </message>
</context>
<context>
    <name>Confirm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Constants</name>
    <message>
        <source>Country of places that name none</source>
        <translation>Pays des lieux qui n’en indiquent aucun</translation>
    </message>
    <message>
        <source>Language of names and descriptions</source>
        <translation>Langue des noms et des descriptions</translation>
    </message>
    <message>
        <source>No country is chosen, and no column has it. Nobody who looks in a country finds these entries, and their numbers cannot be checked.</source>
        <translation>Aucun pays n’est choisi, et aucune colonne ne l’indique. Qui cherche dans un pays ne trouvera pas ces fiches, et leurs numéros ne peuvent pas être contrôlés.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Telephone numbers are checked by it, too.</source>
        <translation>Les numéros de téléphone sont aussi contrôlés d’après lui.</translation>
    </message>
    <message>
        <source>What the list does not say</source>
        <translation>Ce que la liste ne dit pas</translation>
    </message>
</context>
<context>
    <name>CountryPage</name>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Crisis lines</source>
        <translation>Lignes de crise</translation>
    </message>
    <message>
        <source>Documents about this country</source>
        <translation>Documents sur ce pays</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Numéros d’urgence</translation>
    </message>
    <message>
        <source>Fictional: for training. Do not call.</source>
        <translation>Fictif&#xa0;: pour la formation. N’appelez pas.</translation>
    </message>
    <message>
        <source>Official finders and registers</source>
        <translation>Annuaires et registres officiels</translation>
    </message>
</context>
<context>
    <name>CrisisPage</name>
    <message>
        <source>Change area</source>
        <translation>Changer de zone</translation>
    </message>
    <message>
        <source>Choose your area</source>
        <translation>Choisissez votre zone</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Crisis: {country}</source>
        <translation>Crise&#xa0;: {country}</translation>
    </message>
    <message>
        <source>Empties the window at once, and forgets what was looked for. What was saved or printed stays.</source>
        <translation>Vide la fenêtre aussitôt, et oublie ce qui a été cherché. Ce qui a été enregistré ou imprimé reste.</translation>
    </message>
    <message>
        <source>Leave quickly ({keys})</source>
        <translation>Quitter vite ({keys})</translation>
    </message>
    <message>
        <source>Print this page</source>
        <translation>Imprimer cette page</translation>
    </message>
    <message>
        <source>The page was sent to the printer.</source>
        <translation>La page a été envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer takes nothing.</source>
        <translation>L’imprimante n’accepte rien.</translation>
    </message>
</context>
<context>
    <name>CrisisPaper</name>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTIF</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers gestes</translation>
    </message>
    <message>
        <source>From a card that is a draft; no clinician has reviewed it.</source>
        <translation>Tiré d’une fiche mémo à l’état de brouillon&#xa0;; aucun clinicien ne l’a relue.</translation>
    </message>
    <message>
        <source>Lines to call</source>
        <translation>Lignes à appeler</translation>
    </message>
    <message>
        <source>No number to call is known for this area.</source>
        <translation>Aucun numéro à appeler n’est connu pour cette zone.</translation>
    </message>
    <message>
        <source>Places to go; call first if you can</source>
        <translation>Lieux où aller&#xa0;; appelez d’abord si vous le pouvez</translation>
    </message>
    <message>
        <source>Printed on {date}. Numbers change: ask for a newer page.</source>
        <translation>Imprimé le {date}. Les numéros changent&#xa0;: demandez une page plus récente.</translation>
    </message>
    <message>
        <source>Some of this is invented for training. Do not call what is marked so.</source>
        <translation>Une partie de ceci est inventée pour la formation. N’appelez pas ce qui est marqué ainsi.</translation>
    </message>
    <message>
        <source>Whom to call: {area}</source>
        <translation>Qui appeler&#xa0;: {area}</translation>
    </message>
</context>
<context>
    <name>CrisisStrip</name>
    <message>
        <source>Choose your area</source>
        <translation>Choisissez votre zone</translation>
    </message>
    <message>
        <source>Crisis line</source>
        <translation>Ligne de crise</translation>
    </message>
    <message>
        <source>Crisis page</source>
        <translation>Page de crise</translation>
    </message>
    <message>
        <source>Ctrl+2</source>
        <translation>Ctrl+2</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Urgence</translation>
    </message>
    <message>
        <source>In danger now, {country}</source>
        <translation>En danger immédiat, {country}</translation>
    </message>
    <message>
        <source>In danger now? Call the emergency number where you are, or a crisis line.</source>
        <translation>En danger maintenant&#xa0;? Appelez le numéro d’urgence du lieu où vous êtes, ou une ligne de crise.</translation>
    </message>
    <message>
        <source>{what} {number}</source>
        <translation>{what} {number}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>DatesCard</name>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Day first, as in 31/12/2026</source>
        <translation>Le jour d’abord, comme dans 31/12/2026</translation>
    </message>
    <message>
        <source>I do not know: show them as they are written</source>
        <translation>Je ne sais pas&#xa0;: les montrer comme elles sont écrites</translation>
    </message>
    <message>
        <source>Month first, as in 12/31/2026</source>
        <translation>Le mois d’abord, comme dans 12/31/2026</translation>
    </message>
    <message>
        <source>Which number comes first in the dates?</source>
        <translation>Quel nombre vient en premier dans les dates&#xa0;?</translation>
    </message>
    <message>
        <source>{cell} is read as {date}.</source>
        <translation>{cell} est lu comme {date}.</translation>
    </message>
    <message>
        <source>{cell} is shown as it is written.</source>
        <translation>{cell} est montré comme il est écrit.</translation>
    </message>
</context>
<context>
    <name>Directions</name>
    <message>
        <source>east</source>
        <translation>à l’est</translation>
    </message>
    <message>
        <source>north</source>
        <translation>au nord</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>au nord-est</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>au nord-ouest</translation>
    </message>
    <message>
        <source>south</source>
        <translation>au sud</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>au sud-est</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>au sud-ouest</translation>
    </message>
    <message>
        <source>west</source>
        <translation>à l’ouest</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
    <message>
        <source>{distance} km {direction}</source>
        <translation>{distance} km {direction}</translation>
    </message>
</context>
<context>
    <name>DocumentPage</name>
    <message>
        <source>Address or number</source>
        <translation>Adresse ou numéro</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher for it.</source>
        <translation>Le texte n’est pas dans cette bibliothèque. Demandez-le à l’éditeur.</translation>
    </message>
    <message>
        <source>The text is not in this library. Ask the publisher or a library for it by its number.</source>
        <translation>Le texte n’est pas dans cette bibliothèque. Demandez-le à l’éditeur ou à une bibliothèque, par son numéro.</translation>
    </message>
    <message>
        <source>The text is not in this library. Copy the link and open it where there is a network.</source>
        <translation>Le texte n’est pas dans cette bibliothèque. Copiez le lien et ouvrez-le là où il y a un réseau.</translation>
    </message>
    <message>
        <source>This is a background for the map. Choose it on the page Map, under what is shown there.</source>
        <translation>Ceci est un fond pour la carte. Choisissez-le sur la page Carte, sous ce qui y est montré.</translation>
    </message>
</context>
<context>
    <name>EntryPage</name>
    <message>
        <source>‹ Back</source>
        <translation>‹ Retour</translation>
    </message>
</context>
<context>
    <name>Errand</name>
    <message>
        <source>The library is not open yet. Try again in a moment.</source>
        <translation>La bibliothèque n’est pas encore ouverte. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The work ended without a word. Nothing was changed. Try once more.</source>
        <translation>Le travail s’est arrêté sans explication. Rien n’a été modifié. Essayez encore une fois.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>A file of the library is damaged ({path}).</source>
        <translation>Un fichier de la bibliothèque est endommagé ({path}).</translation>
    </message>
    <message>
        <source>A file of the library is missing ({path}).</source>
        <translation>Un fichier de la bibliothèque manque ({path}).</translation>
    </message>
    <message>
        <source>A list needs a name of at most {most} letters.</source>
        <translation>Une liste a besoin d’un nom de {most} lettres au plus.</translation>
    </message>
    <message>
        <source>A part of another pack is in this one.</source>
        <translation>Une partie d’un autre paquet se trouve dans celui-ci.</translation>
    </message>
    <message>
        <source>A part of the library is damaged ({path}).</source>
        <translation>Une partie de la bibliothèque est endommagée ({path}).</translation>
    </message>
    <message>
        <source>A part of the pack is not in the form that it must have.</source>
        <translation>Une partie du paquet n’a pas la forme qu’elle doit avoir.</translation>
    </message>
    <message>
        <source>A part that every pack has is missing from this one.</source>
        <translation>Il manque à ce paquet une partie que tout paquet contient.</translation>
    </message>
    <message>
        <source>A row of HXL tags is no part of {form}.</source>
        <translation>Une ligne de balises HXL ne fait pas partie de {form}.</translation>
    </message>
    <message>
        <source>A spreadsheet program has damaged the ids in {file} (they look like 1.35E+15).</source>
        <translation>Un tableur a abîmé les identifiants dans {file} (ils ressemblent à 1.35E+15).</translation>
    </message>
    <message>
        <source>Accept one of them.</source>
        <translation>Acceptez l’un d’eux.</translation>
    </message>
    <message>
        <source>Add --near PLACE.</source>
        <translation>Ajoutez --near LIEU.</translation>
    </message>
    <message>
        <source>Add one: docs/pack-source.md says how.</source>
        <translation>Ajoutez-en un&#xa0;: docs/pack-source.md explique comment.</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the library.</source>
        <translation>Un autre PHC Desk est en train de modifier la bibliothèque.</translation>
    </message>
    <message>
        <source>Another publisher is known as “{publisher}” already.</source>
        <translation>Un autre éditeur est déjà connu sous le nom «&#xa0;{publisher}&#xa0;».</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Demandez-le de nouveau.</translation>
    </message>
    <message>
        <source>Ask for it again. Nothing was changed.</source>
        <translation>Demandez-le de nouveau. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Ask for the file as it was before, and open it with all columns as text.</source>
        <translation>Demandez le fichier tel qu’il était avant, et ouvrez-le avec toutes les colonnes en texte.</translation>
    </message>
    <message>
        <source>Ask for the table that the picture shows.</source>
        <translation>Demandez le tableau que montre l’image.</translation>
    </message>
    <message>
        <source>Ask the publisher for a newer edition.</source>
        <translation>Demandez une édition plus récente à l’éditeur.</translation>
    </message>
    <message>
        <source>Ask the publisher for a root of their own name.</source>
        <translation>Demandez à l’éditeur une racine portant son propre nom.</translation>
    </message>
    <message>
        <source>Ask the publisher for a smaller pack.</source>
        <translation>Demandez un paquet plus petit à l’éditeur.</translation>
    </message>
    <message>
        <source>Ask the publisher which one is right.</source>
        <translation>Demandez à l’éditeur lequel est le bon.</translation>
    </message>
    <message>
        <source>Ask those who made it for another copy.</source>
        <translation>Demandez une autre copie aux personnes qui l’ont fait.</translation>
    </message>
    <message>
        <source>Ask whoever made it for one without a password.</source>
        <translation>Demandez à la personne qui l’a fait une version sans mot de passe.</translation>
    </message>
    <message>
        <source>Choose an area or a kind, with filters.</source>
        <translation>Choisissez une zone ou une nature, avec les filtres.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Choose another page.</source>
        <translation>Choisissez une autre page.</translation>
    </message>
    <message>
        <source>Choose other numbers.</source>
        <translation>Choisissez d’autres nombres.</translation>
    </message>
    <message>
        <source>Choose other words or filters.</source>
        <translation>Choisissez d’autres mots ou d’autres filtres.</translation>
    </message>
    <message>
        <source>Choose the file that the publisher gave you: its name ends in “.phcpack”.</source>
        <translation>Choisissez le fichier que l’éditeur vous a donné&#xa0;: son nom se termine par «&#xa0;.phcpack&#xa0;».</translation>
    </message>
    <message>
        <source>Convert it without --map.</source>
        <translation>Convertissez-le sans --map.</translation>
    </message>
    <message>
        <source>Convert without it, and save it anew.</source>
        <translation>Convertissez sans elle, et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>Copy the file again from where it came, or use another stick.</source>
        <translation>Copiez de nouveau le fichier depuis sa source, ou utilisez une autre clé USB.</translation>
    </message>
    <message>
        <source>Copy the id from “phcdesk search … --json”.</source>
        <translation>Copiez l’identifiant depuis «&#xa0;phcdesk search … --json&#xa0;».</translation>
    </message>
    <message>
        <source>Copy the table in it into a spreadsheet and convert that.</source>
        <translation>Copiez dans un tableur le tableau qu’il contient, et convertissez celui-ci.</translation>
    </message>
    <message>
        <source>Correct the file and try again.</source>
        <translation>Corrigez le fichier et réessayez.</translation>
    </message>
    <message>
        <source>Delete one that is not needed any more.</source>
        <translation>Supprimez-en une dont vous n’avez plus besoin.</translation>
    </message>
    <message>
        <source>Divide it into smaller ones.</source>
        <translation>Divisez-le en documents plus petits.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the publisher.</source>
        <translation>Ne l’utilisez pas. Adressez-vous à l’éditeur.</translation>
    </message>
    <message>
        <source>Documents of this kind ({kind}) cannot be read.</source>
        <translation>Les documents de ce genre ({kind}) ne peuvent pas être lus.</translation>
    </message>
    <message>
        <source>Edition {edition} of {channel} needs edition {since} first: {count} parts ({bytes}) are not here.</source>
        <translation>L’édition {edition} de {channel} a d’abord besoin de l’édition {since}&#xa0;: {count} parties ({bytes}) manquent ici.</translation>
    </message>
    <message>
        <source>End the name with .pdf or .html.</source>
        <translation>Terminez le nom par .pdf ou .html.</translation>
    </message>
    <message>
        <source>Get its root.json and its printed card from the publisher, then “phcdesk trust add root.json”.</source>
        <translation>Procurez-vous auprès de l’éditeur son root.json et sa carte imprimée, puis «&#xa0;phcdesk trust add root.json&#xa0;».</translation>
    </message>
    <message>
        <source>Give it a short name.</source>
        <translation>Donnez-lui un nom court.</translation>
    </message>
    <message>
        <source>Import that edition, or take the full pack.</source>
        <translation>Importez cette édition, ou prenez le paquet complet.</translation>
    </message>
    <message>
        <source>Install PHC Desk again: a part of the program is gone or damaged.</source>
        <translation>Réinstallez PHC Desk&#xa0;: une partie du programme manque ou est endommagée.</translation>
    </message>
    <message>
        <source>Install the newer PHC Desk, then import again.</source>
        <translation>Installez le PHC Desk plus récent, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>It needs the columns decision, first_id and second_id: “phcdesk quality SOURCE --duplicates -o FILE.csv”.</source>
        <translation>Il faut les colonnes decision, first_id et second_id&#xa0;: «&#xa0;phcdesk quality SOURCE --duplicates -o FICHIER.csv&#xa0;».</translation>
    </message>
    <message>
        <source>It was not said where to put the pack source.</source>
        <translation>L’endroit où mettre la source du paquet n’a pas été indiqué.</translation>
    </message>
    <message>
        <source>Leave --within out, or name a town.</source>
        <translation>Retirez --within, ou indiquez une ville.</translation>
    </message>
    <message>
        <source>Leave one of the two out.</source>
        <translation>Retirez l’un des deux.</translation>
    </message>
    <message>
        <source>Leave out --from, to see what it is.</source>
        <translation>Retirez --from pour voir ce que c’est.</translation>
    </message>
    <message>
        <source>Leave out --hxl, or use csv or xlsx.</source>
        <translation>Retirez --hxl, ou utilisez csv ou xlsx.</translation>
    </message>
    <message>
        <source>Leave out --kind.</source>
        <translation>Retirez --kind.</translation>
    </message>
    <message>
        <source>Line {line} of the decisions is not understood.</source>
        <translation>La ligne {line} des décisions n’est pas comprise.</translation>
    </message>
    <message>
        <source>Look at it with --look first.</source>
        <translation>Examinez-le d’abord avec --look.</translation>
    </message>
    <message>
        <source>Look at the entry with “phcdesk show”.</source>
        <translation>Regardez la fiche avec «&#xa0;phcdesk show&#xa0;».</translation>
    </message>
    <message>
        <source>Look whether it was saved or copied to its end.</source>
        <translation>Vérifiez qu’il a été enregistré ou copié jusqu’au bout.</translation>
    </message>
    <message>
        <source>Look whether the name is right.</source>
        <translation>Vérifiez que le nom est juste.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, or name another file.</source>
        <translation>Vérifiez que la clé USB est bien en place, ou indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>Make one with “phcdesk publisher new”.</source>
        <translation>Créez-en un avec «&#xa0;phcdesk publisher new&#xa0;».</translation>
    </message>
    <message>
        <source>Name a file such as publishing-1.key.</source>
        <translation>Indiquez un fichier comme publishing-1.key.</translation>
    </message>
    <message>
        <source>Name a new folder with --out.</source>
        <translation>Indiquez un nouveau dossier avec --out.</translation>
    </message>
    <message>
        <source>Name a new folder with -o.</source>
        <translation>Indiquez un nouveau dossier avec -o.</translation>
    </message>
    <message>
        <source>Name another file, or add --replace.</source>
        <translation>Indiquez un autre fichier, ou ajoutez --replace.</translation>
    </message>
    <message>
        <source>Name another folder with -o.</source>
        <translation>Indiquez un autre dossier avec -o.</translation>
    </message>
    <message>
        <source>Name one with --data-dir, on any disk that can be written to.</source>
        <translation>Indiquez-en un avec --data-dir, sur un disque où l’on peut écrire.</translation>
    </message>
    <message>
        <source>Name one with --id: small letters, digits and hyphens.</source>
        <translation>Indiquez-en un avec --id&#xa0;: minuscules, chiffres et traits d’union.</translation>
    </message>
    <message>
        <source>Name the file, or another folder.</source>
        <translation>Indiquez le fichier, ou un autre dossier.</translation>
    </message>
    <message>
        <source>No column of {file} was recognised as names of services.</source>
        <translation>Aucune colonne de {file} n’a été reconnue comme contenant des noms de services.</translation>
    </message>
    <message>
        <source>No document is open.</source>
        <translation>Aucun document n’est ouvert.</translation>
    </message>
    <message>
        <source>No list is called “{name}”.</source>
        <translation>Aucune liste ne s’appelle «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>No pack is called “{pack}”.</source>
        <translation>Aucun paquet ne s’appelle «&#xa0;{pack}&#xa0;».</translation>
    </message>
    <message>
        <source>No place called “{place}” is in the library.</source>
        <translation>Aucun lieu nommé «&#xa0;{place}&#xa0;» dans la bibliothèque.</translation>
    </message>
    <message>
        <source>No publisher called “{publisher}” is trusted.</source>
        <translation>Aucun éditeur nommé «&#xa0;{publisher}&#xa0;» n’est de confiance.</translation>
    </message>
    <message>
        <source>No report is called “{id}”.</source>
        <translation>Aucun signalement ne s’appelle «&#xa0;{id}&#xa0;».</translation>
    </message>
    <message>
        <source>No two services of this source are said to be the same.</source>
        <translation>Aucune paire de services de cette source n’est désignée comme un même service.</translation>
    </message>
    <message>
        <source>Nobody else may publish as “{publisher}”.</source>
        <translation>Personne d’autre ne peut publier sous le nom «&#xa0;{publisher}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing here is called “{id}”.</source>
        <translation>Rien ne s’appelle «&#xa0;{id}&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Nothing needs to be done.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was lost. Please report what you did.</source>
        <translation>Rien n’est perdu. Merci de signaler ce que vous avez fait.</translation>
    </message>
    <message>
        <source>One of two records of what is installed is damaged ({path}).</source>
        <translation>L’un des deux relevés de ce qui est installé est endommagé ({path}).</translation>
    </message>
    <message>
        <source>Only services can be exported, no {kind}.</source>
        <translation>Seuls des services peuvent être exportés, pas {kind}.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it and print its pages.</source>
        <translation>Ouvrez-le et imprimez ses pages.</translation>
    </message>
    <message>
        <source>Open it in a spreadsheet program, save it again without a password, and convert that.</source>
        <translation>Ouvrez-le dans un tableur, enregistrez-le de nouveau sans mot de passe, et convertissez le résultat.</translation>
    </message>
    <message>
        <source>PDF cannot be made here: Qt is not installed.</source>
        <translation>Impossible de faire un PDF ici&#xa0;: Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake ({what}).</source>
        <translation>PHC Desk a fait une erreur ({what}).</translation>
    </message>
    <message>
        <source>Print it as a slip.</source>
        <translation>Imprimez-le comme feuillet.</translation>
    </message>
    <message>
        <source>Put a sound one in its place.</source>
        <translation>Mettez un fichier valable à sa place.</translation>
    </message>
    <message>
        <source>Raise the edition in pack.toml.</source>
        <translation>Augmentez le numéro d’édition dans pack.toml.</translation>
    </message>
    <message>
        <source>Reading the document took too long, so it was given up.</source>
        <translation>La lecture du document a pris trop de temps et a été abandonnée.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor --repair”, or start the window: it repairs itself.</source>
        <translation>Lancez «&#xa0;phcdesk doctor --repair&#xa0;», ou ouvrez la fenêtre&#xa0;: elle se répare elle-même.</translation>
    </message>
    <message>
        <source>Run “phcdesk doctor” and look at what it says.</source>
        <translation>Lancez «&#xa0;phcdesk doctor&#xa0;» et lisez ce qui est indiqué.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window.</source>
        <translation>Lancez «&#xa0;phcdesk prepare&#xa0;», ou ouvrez la fenêtre.</translation>
    </message>
    <message>
        <source>Run “phcdesk prepare”, or start the window: it builds one.</source>
        <translation>Lancez «&#xa0;phcdesk prepare&#xa0;», ou ouvrez la fenêtre&#xa0;: elle en construit une.</translation>
    </message>
    <message>
        <source>Save it anew with another program.</source>
        <translation>Enregistrez-le de nouveau avec un autre programme.</translation>
    </message>
    <message>
        <source>Save it as .docx and take that.</source>
        <translation>Enregistrez-le en .docx et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as .docx without macros and take that.</source>
        <translation>Enregistrez-le en .docx sans macros et utilisez ce fichier.</translation>
    </message>
    <message>
        <source>Save it as CSV or XLSX with a row of headings, and try again.</source>
        <translation>Enregistrez-le en CSV ou XLSX avec une ligne de titres, et réessayez.</translation>
    </message>
    <message>
        <source>Save it as PDF, HTML, Word (.docx) or Markdown.</source>
        <translation>Enregistrez-le en PDF, HTML, Word (.docx) ou Markdown.</translation>
    </message>
    <message>
        <source>Say it in at most {most} letters.</source>
        <translation>Dites-le en {most} lettres au plus.</translation>
    </message>
    <message>
        <source>See “phcdesk --help”.</source>
        <translation>Voir «&#xa0;phcdesk --help&#xa0;».</translation>
    </message>
    <message>
        <source>Several publishers have “{id}”: {candidates}.</source>
        <translation>Plusieurs éditeurs ont «&#xa0;{id}&#xa0;»&#xa0;: {candidates}.</translation>
    </message>
    <message>
        <source>Sign with a publishing key.</source>
        <translation>Signez avec une clé de publication.</translation>
    </message>
    <message>
        <source>Sign with one of that publisher&apos;s publishing keys.</source>
        <translation>Signez avec l’une des clés de publication de cet éditeur.</translation>
    </message>
    <message>
        <source>Something is in the pack that its publisher did not sign for.</source>
        <translation>Le paquet contient quelque chose que son éditeur n’a pas signé.</translation>
    </message>
    <message>
        <source>Something went wrong ({code}).</source>
        <translation>Un problème est survenu ({code}).</translation>
    </message>
    <message>
        <source>Split it into smaller files.</source>
        <translation>Divisez-le en fichiers plus petits.</translation>
    </message>
    <message>
        <source>Start PHC Desk again.</source>
        <translation>Redémarrez PHC Desk.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Take it in with “phcdesk pack import”.</source>
        <translation>Importez-le avec «&#xa0;phcdesk pack import&#xa0;».</translation>
    </message>
    <message>
        <source>Take its entries off, or give it another name.</source>
        <translation>Retirez-en les fiches, ou donnez-lui un autre nom.</translation>
    </message>
    <message>
        <source>That cannot be done.</source>
        <translation>Cela ne peut pas se faire.</translation>
    </message>
    <message>
        <source>That is longer than a report may be.</source>
        <translation>C’est plus long que ne peut l’être un signalement.</translation>
    </message>
    <message>
        <source>The catalog of the library is damaged.</source>
        <translation>Le catalogue de la bibliothèque est endommagé.</translation>
    </message>
    <message>
        <source>The catalog was made by another version of PHC Desk.</source>
        <translation>Le catalogue a été fait par une autre version de PHC Desk.</translation>
    </message>
    <message>
        <source>The document cannot be read safely: reading it broke down.</source>
        <translation>Le document ne peut pas être lu sans risque&#xa0;: la lecture s’est interrompue.</translation>
    </message>
    <message>
        <source>The document cannot be read.</source>
        <translation>Le document est illisible.</translation>
    </message>
    <message>
        <source>The document could not be made safe, so it was refused.</source>
        <translation>Le document n’a pas pu être rendu sûr&#xa0;: il a été refusé.</translation>
    </message>
    <message>
        <source>The document has a program (macros) in it.</source>
        <translation>Le document contient un programme (des macros).</translation>
    </message>
    <message>
        <source>The document has more text, tables and marks than an old computer can show.</source>
        <translation>Le document a plus de texte, de tableaux et de marques qu’un vieil ordinateur ne peut en montrer.</translation>
    </message>
    <message>
        <source>The document has no page {page}.</source>
        <translation>Le document n’a pas de page {page}.</translation>
    </message>
    <message>
        <source>The document is damaged, or not what its name says.</source>
        <translation>Le document est endommagé, ou n’est pas ce que dit son nom.</translation>
    </message>
    <message>
        <source>The document is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>Le document dépasse ce que PHC Desk peut lire ({limit} {unit}).</translation>
    </message>
    <message>
        <source>The document is locked with a password.</source>
        <translation>Le document est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>The document is of an old kind of Word (.doc) that is not read.</source>
        <translation>Le document est d’un ancien format Word (.doc) qui n’est pas lu.</translation>
    </message>
    <message>
        <source>The document needs more memory than a document may have.</source>
        <translation>Le document demande plus de mémoire qu’un document ne peut en avoir.</translation>
    </message>
    <message>
        <source>The file ends too early: bytes {start} to {end} are missing.</source>
        <translation>Le fichier se termine trop tôt&#xa0;: il manque les octets {start} à {end}.</translation>
    </message>
    <message>
        <source>The file holds edition {edition} of {channel}; this computer has edition {installed}.</source>
        <translation>Le fichier contient l’édition {edition} de {channel}&#xa0;; cet ordinateur a l’édition {installed}.</translation>
    </message>
    <message>
        <source>The file is damaged, in bytes {start} to {end}.</source>
        <translation>Le fichier est endommagé, octets {start} à {end}.</translation>
    </message>
    <message>
        <source>The file is no key of a publisher.</source>
        <translation>Le fichier n’est pas la clé d’un éditeur.</translation>
    </message>
    <message>
        <source>The file is no sound pack: bytes {start} to {end} are wrong.</source>
        <translation>Le fichier n’est pas un paquet valable&#xa0;: les octets {start} à {end} sont faux.</translation>
    </message>
    <message>
        <source>The file with the shortlists and reports was damaged. It is kept as {path}.</source>
        <translation>Le fichier des sélections et des signalements était endommagé. Il est gardé sous {path}.</translation>
    </message>
    <message>
        <source>The folder has no pack.toml, so it is no pack source.</source>
        <translation>Le dossier n’a pas de pack.toml&#xa0;: ce n’est pas la source d’un paquet.</translation>
    </message>
    <message>
        <source>The id “{id}” in pack.toml cannot be used for a pack.</source>
        <translation>L’identifiant «&#xa0;{id}&#xa0;» dans pack.toml est inutilisable pour un paquet.</translation>
    </message>
    <message>
        <source>The library cannot be used.</source>
        <translation>La bibliothèque est inutilisable.</translation>
    </message>
    <message>
        <source>The library in {path} is older than the program.</source>
        <translation>La bibliothèque dans {path} est plus ancienne que le programme.</translation>
    </message>
    <message>
        <source>The library is damaged.</source>
        <translation>La bibliothèque est endommagée.</translation>
    </message>
    <message>
        <source>The library names a file that cannot exist ({name}).</source>
        <translation>La bibliothèque nomme un fichier qui ne peut pas exister ({name}).</translation>
    </message>
    <message>
        <source>The library names a part that cannot exist ({name}).</source>
        <translation>La bibliothèque nomme une partie qui ne peut pas exister ({name}).</translation>
    </message>
    <message>
        <source>The library was closed.</source>
        <translation>La bibliothèque a été fermée.</translation>
    </message>
    <message>
        <source>The library was made by a newer PHC Desk.</source>
        <translation>La bibliothèque a été faite par un PHC Desk plus récent.</translation>
    </message>
    <message>
        <source>The map file {file} holds vector tiles, which this program does not draw.</source>
        <translation>Le fichier de carte {file} contient des tuiles vectorielles, que ce programme ne dessine pas.</translation>
    </message>
    <message>
        <source>The map file {file} is damaged, or has no pictures that the map can show.</source>
        <translation>Le fichier de carte {file} est endommagé, ou n’a pas d’images que la carte puisse montrer.</translation>
    </message>
    <message>
        <source>The pack is signed, but what is in it is not in a form that can be used.</source>
        <translation>Le paquet est signé, mais ce qu’il contient n’a pas une forme utilisable.</translation>
    </message>
    <message>
        <source>The shortlists were made by a newer PHC Desk.</source>
        <translation>Les sélections ont été faites par un PHC Desk plus récent.</translation>
    </message>
    <message>
        <source>Write a town or area of an installed pack, a country, or LATITUDE,LONGITUDE; or put it among the words.</source>
        <translation>Écrivez une ville ou une zone d’un paquet installé, un pays, ou LATITUDE,LONGITUDE&#xa0;; ou mettez-le parmi les mots.</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>le fichier ou son dossier n’existe pas</translation>
    </message>
    <message>
        <source>Name one, such as KE, or set it: phcdesk settings country=KE.</source>
        <translation>Indiquez-en un, comme KE, ou réglez-le&#xa0;: phcdesk settings country=KE.</translation>
    </message>
    <message>
        <source>A part of the pack is beyond what PHC Desk reads ({limit} {unit}).</source>
        <translation>Une partie du paquet dépasse ce que PHC Desk peut lire ({limit} {unit}).</translation>
    </message>
    <message>
        <source>Another PHC Desk is changing the shortlists or the reports.</source>
        <translation>Un autre PHC Desk est en train de modifier les sélections ou les signalements.</translation>
    </message>
    <message>
        <source>Ask the publisher to raise the edition and make the pack again.</source>
        <translation>Demandez à l’éditeur d’augmenter l’édition et de refaire le paquet.</translation>
    </message>
    <message>
        <source>Ask the server again, or those who run it.</source>
        <translation>Interrogez de nouveau le serveur, ou demandez à ceux qui le gèrent.</translation>
    </message>
    <message>
        <source>Change the source by hand and refuse it.</source>
        <translation>Modifiez la source à la main et refusez-le.</translation>
    </message>
    <message>
        <source>End the name with .csv or .html.</source>
        <translation>Terminez le nom par .csv ou .html.</translation>
    </message>
    <message>
        <source>Look at the card again.</source>
        <translation>Regardez de nouveau la carte.</translation>
    </message>
    <message>
        <source>Look whether the stick is in, and try again: it goes on where it was.</source>
        <translation>Vérifiez que la clé USB est bien en place, et réessayez&#xa0;: cela reprend là où c’était.</translation>
    </message>
    <message>
        <source>Make room there, or choose another folder.</source>
        <translation>Faites-y de la place, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Name more of them with --key.</source>
        <translation>Indiquez-en davantage avec --key.</translation>
    </message>
    <message>
        <source>No country is chosen.</source>
        <translation>Aucun pays n’est choisi.</translation>
    </message>
    <message>
        <source>The file is not the root of a publisher, or it was changed.</source>
        <translation>Le fichier n’est pas la racine d’un éditeur, ou il a été modifié.</translation>
    </message>
    <message>
        <source>The fingerprint is another one, so {publisher} is not trusted.</source>
        <translation>L’empreinte est différente&#xa0;: {publisher} n’est donc pas de confiance.</translation>
    </message>
    <message>
        <source>The number stands in the name of the key file.</source>
        <translation>Le numéro figure dans le nom du fichier de clé.</translation>
    </message>
    <message>
        <source>The only list cannot be deleted.</source>
        <translation>La seule liste ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>The pack cannot be used.</source>
        <translation>Le paquet est inutilisable.</translation>
    </message>
    <message>
        <source>The pack has {have} of the {need} signatures that {publisher} demands.</source>
        <translation>Le paquet a {have} des {need} signatures que {publisher} exige.</translation>
    </message>
    <message>
        <source>The pack is not trusted.</source>
        <translation>Le paquet n’est pas de confiance.</translation>
    </message>
    <message>
        <source>The pack needs PHC Desk {needs} or later.</source>
        <translation>Le paquet exige PHC Desk {needs} ou plus récent.</translation>
    </message>
    <message>
        <source>The pack shows other keys of {publisher} than this computer knows (version {version}).</source>
        <translation>Le paquet présente d’autres clés de {publisher} que celles que cet ordinateur connaît (version {version}).</translation>
    </message>
    <message>
        <source>The pack {pack} fails its own test: “{query}” does not find what it should.</source>
        <translation>Le paquet {pack} échoue à son propre test&#xa0;: «&#xa0;{query}&#xa0;» ne trouve pas ce qu’il devrait.</translation>
    </message>
    <message>
        <source>The pack {pack} holds text that cannot be stored.</source>
        <translation>Le paquet {pack} contient du texte qui ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>The pack {pack} in the library cannot be read.</source>
        <translation>Le paquet {pack} de la bibliothèque est illisible.</translation>
    </message>
    <message>
        <source>The pack {pack} is there twice.</source>
        <translation>Le paquet {pack} est présent deux fois.</translation>
    </message>
    <message>
        <source>The pack “{publisher}/{pack}” has a name that cannot be kept.</source>
        <translation>Le paquet «&#xa0;{publisher}/{pack}&#xa0;» a un nom inutilisable.</translation>
    </message>
    <message>
        <source>The part of the program that reads documents does not start.</source>
        <translation>La partie du programme qui lit les documents ne démarre pas.</translation>
    </message>
    <message>
        <source>The passphrase does not open {key}.</source>
        <translation>La phrase de passe n’ouvre pas {key}.</translation>
    </message>
    <message>
        <source>The publisher has no keys with the number {holder}.</source>
        <translation>L’éditeur n’a pas de clés portant le numéro {holder}.</translation>
    </message>
    <message>
        <source>The publisher “{publisher}” is not known on this computer.</source>
        <translation>L’éditeur «&#xa0;{publisher}&#xa0;» n’est pas connu de cet ordinateur.</translation>
    </message>
    <message>
        <source>The record of what is installed is damaged ({path}).</source>
        <translation>Le relevé de ce qui est installé est endommagé ({path}).</translation>
    </message>
    <message>
        <source>The report {id} cannot be put into the table from here.</source>
        <translation>Le signalement {id} ne peut pas être mis dans le tableau d’ici.</translation>
    </message>
    <message>
        <source>The report {id} wants something else of the same row than another one.</source>
        <translation>Le signalement {id} demande autre chose qu’un autre pour la même ligne.</translation>
    </message>
    <message>
        <source>The saved map of columns cannot be used: {reason}.</source>
        <translation>La correspondance de colonnes enregistrée est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The saved map of columns is for another table: {file} lacks some of them.</source>
        <translation>La correspondance de colonnes enregistrée est pour un autre tableau&#xa0;: il en manque dans {file}.</translation>
    </message>
    <message>
        <source>The search index cannot be written to {path} ({reason}).</source>
        <translation>L’index de recherche ne peut pas être écrit dans {path} ({reason}).</translation>
    </message>
    <message>
        <source>The search index is damaged.</source>
        <translation>L’index de recherche est endommagé.</translation>
    </message>
    <message>
        <source>The search index is out of date.</source>
        <translation>L’index de recherche n’est plus à jour.</translation>
    </message>
    <message>
        <source>The signatures of {channel} ran out on {expired}.</source>
        <translation>Les signatures de {channel} ont expiré le {expired}.</translation>
    </message>
    <message>
        <source>The source has edition {edition}, and the pack it builds on has edition {since}.</source>
        <translation>La source porte l’édition {edition}, et le paquet sur lequel elle s’appuie l’édition {since}.</translation>
    </message>
    <message>
        <source>The threshold must be at least 1, and no more than the keys, of which there are at most {most}.</source>
        <translation>Le seuil doit être d’au moins 1 et ne pas dépasser le nombre de clés, {most} au plus.</translation>
    </message>
    <message>
        <source>The vocabulary {path} cannot be read ({reason}).</source>
        <translation>Le vocabulaire {path} est illisible ({reason}).</translation>
    </message>
    <message>
        <source>The vocabulary {path} is missing.</source>
        <translation>Le vocabulaire {path} manque.</translation>
    </message>
    <message>
        <source>There are {most} lists already.</source>
        <translation>Il y a déjà {most} listes.</translation>
    </message>
    <message>
        <source>There is a list called “{name}” already.</source>
        <translation>Une liste s’appelle déjà «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is neither a file nor an installed pack called {source}.</source>
        <translation>Il n’y a ni fichier ni paquet installé nommé {source}.</translation>
    </message>
    <message>
        <source>There is no earlier library to go back to.</source>
        <translation>Il n’y a pas de bibliothèque antérieure à rétablir.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Il n’y a pas de fichier {path}.</translation>
    </message>
    <message>
        <source>There is no filter “{facet}”.</source>
        <translation>Il n’y a pas de filtre «&#xa0;{facet}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no folder to keep the library in.</source>
        <translation>Il n’y a pas de dossier où garder la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no library in {path} yet.</source>
        <translation>Il n’y a pas encore de bibliothèque dans {path}.</translation>
    </message>
    <message>
        <source>There is no pack (*.phcpack) in {path}.</source>
        <translation>Il n’y a pas de paquet (*.phcpack) dans {path}.</translation>
    </message>
    <message>
        <source>There is no passphrase.</source>
        <translation>Il n’y a pas de phrase de passe.</translation>
    </message>
    <message>
        <source>There is no service in it that could be kept. Nothing was written.</source>
        <translation>Il ne contient aucun service qui puisse être gardé. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>There is no setting “{name}”.</source>
        <translation>Il n’y a pas de réglage «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing in {file}.</source>
        <translation>Il n’y a rien dans {file}.</translation>
    </message>
    <message>
        <source>There is nothing to print.</source>
        <translation>Il n’y a rien à imprimer.</translation>
    </message>
    <message>
        <source>They go on with what is known.</source>
        <translation>Le travail continue avec ce qui est connu.</translation>
    </message>
    <message>
        <source>This entry has no “{value}” that a report could be about.</source>
        <translation>Cette fiche n’a pas de «&#xa0;{value}&#xa0;» sur quoi porterait un signalement.</translation>
    </message>
    <message>
        <source>This is no pack.</source>
        <translation>Ceci n’est pas un paquet.</translation>
    </message>
    <message>
        <source>This program cannot write {form} yet.</source>
        <translation>Ce programme ne sait pas encore écrire {form}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Two different packs of {channel} say that they are edition {edition}.</source>
        <translation>Deux paquets différents de {channel} disent être l’édition {edition}.</translation>
    </message>
    <message>
        <source>Type one, or give one with --passphrase-fd.</source>
        <translation>Tapez-en une, ou donnez-en une avec --passphrase-fd.</translation>
    </message>
    <message>
        <source>Unlock it with the program it was made with, and save it again.</source>
        <translation>Déverrouillez-le avec le programme qui l’a fait, et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Unpack it, and convert what is in it.</source>
        <translation>Décompressez-le, et convertissez ce qu’il contient.</translation>
    </message>
    <message>
        <source>Use hsds, csv or xlsx.</source>
        <translation>Utilisez hsds, csv ou xlsx.</translation>
    </message>
    <message>
        <source>Use its code, such as KE.</source>
        <translation>Utilisez son code, comme KE.</translation>
    </message>
    <message>
        <source>Use one of: {facets}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {facets}.</translation>
    </message>
    <message>
        <source>Use one of: {names}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Use one of: {problems}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {problems}.</translation>
    </message>
    <message>
        <source>Use one of: {values}.</source>
        <translation>Utilisez l’un de ceux-ci&#xa0;: {values}.</translation>
    </message>
    <message>
        <source>Use one with pictures: PNG, JPEG or WebP.</source>
        <translation>Utilisez-en un avec des images&#xa0;: PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>Use small letters, digits and hyphens.</source>
        <translation>Utilisez des minuscules, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Use that version, or another folder with --data-dir.</source>
        <translation>Utilisez cette version, ou un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>Version {version} of the keys of {publisher} is missing from the pack.</source>
        <translation>La version {version} des clés de {publisher} manque dans le paquet.</translation>
    </message>
    <message>
        <source>Wait a moment and try again.</source>
        <translation>Attendez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait until it is done and try again.</source>
        <translation>Attendez la fin, puis réessayez.</translation>
    </message>
    <message>
        <source>What {file} holds was not recognised.</source>
        <translation>Ce que contient {file} n’a pas été reconnu.</translation>
    </message>
    <message>
        <source>Write .html, and print it.</source>
        <translation>Écrivez .html, et imprimez-le.</translation>
    </message>
    <message>
        <source>Write it as NAME=VALUE, such as topic=rights.</source>
        <translation>Écrivez-le sous la forme NOM=VALEUR, par exemple topic=rights.</translation>
    </message>
    <message>
        <source>Write the name of a report, and accept or refuse.</source>
        <translation>Écrivez le nom d’un signalement, puis «&#xa0;accept&#xa0;» ou «&#xa0;refuse&#xa0;».</translation>
    </message>
    <message>
        <source>Write the publisher in front.</source>
        <translation>Écrivez l’éditeur devant.</translation>
    </message>
    <message>
        <source>Write “Name” above the names, or choose the columns: “phcdesk convert {file} --look” shows them.</source>
        <translation>Écrivez «&#xa0;Name&#xa0;» au-dessus des noms, ou choisissez les colonnes&#xa0;: «&#xa0;phcdesk convert {file} --look&#xa0;» les montre.</translation>
    </message>
    <message>
        <source>Write “same” in the column decision.</source>
        <translation>Écrivez «&#xa0;same&#xa0;» dans la colonne decision.</translation>
    </message>
    <message>
        <source>a part of the path is a file</source>
        <translation>une partie du chemin est un fichier</translation>
    </message>
    <message>
        <source>pack.toml cannot be used: “{key}” is {reason}.</source>
        <translation>pack.toml est inutilisable&#xa0;: «&#xa0;{key}&#xa0;» ({reason}).</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>le disque est plein</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>the disk reports a fault</source>
        <translation>le disque signale un défaut</translation>
    </message>
    <message>
        <source>this computer is out of memory</source>
        <translation>cet ordinateur n’a plus de mémoire</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>trop de fichiers sont ouverts</translation>
    </message>
    <message>
        <source>you may not write there</source>
        <translation>vous n’avez pas le droit d’y écrire</translation>
    </message>
    <message>
        <source>your share of the disk is used up</source>
        <translation>votre part du disque est épuisée</translation>
    </message>
    <message>
        <source>{count} entries are more than a booklet holds ({most}).</source>
        <translation>{count} fiches dépassent ce que contient un livret ({most}).</translation>
    </message>
    <message>
        <source>{file} declares entities, which can ask for files. It was not read.</source>
        <translation>{file} déclare des entités, qui peuvent réclamer des fichiers. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{file} has files that want to be put elsewhere. It was not opened.</source>
        <translation>{file} contient des fichiers qui veulent être placés ailleurs. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{file} has no decisions about pairs.</source>
        <translation>{file} ne contient pas de décisions sur des paires.</translation>
    </message>
    <message>
        <source>{file} has no entries, only what a server said: “{said}”.</source>
        <translation>{file} ne contient aucune fiche, seulement ce qu’un serveur a répondu&#xa0;: «&#xa0;{said}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} has no reports that PHC Desk can read.</source>
        <translation>{file} ne contient pas de signalements que PHC Desk puisse lire.</translation>
    </message>
    <message>
        <source>{file} has two files of one name. It was not opened.</source>
        <translation>{file} contient deux fichiers du même nom. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{file} is a document, no table.</source>
        <translation>{file} est un document, pas un tableau.</translation>
    </message>
    <message>
        <source>{file} is a finished pack.</source>
        <translation>{file} est un paquet déjà terminé.</translation>
    </message>
    <message>
        <source>{file} is a picture, whatever its name says.</source>
        <translation>{file} est une image, quoi que dise son nom.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be read as a workbook.</source>
        <translation>{file} est endommagé et ne peut pas être lu comme classeur.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be unpacked.</source>
        <translation>{file} est endommagé et ne peut pas être décompressé.</translation>
    </message>
    <message>
        <source>{file} is larger than PHC Desk reads ({limit} {unit}).</source>
        <translation>{file} dépasse ce que PHC Desk peut lire ({limit} {unit}).</translation>
    </message>
    <message>
        <source>{file} is larger than such a file can be.</source>
        <translation>{file} est plus grand que ne peut l’être un tel fichier.</translation>
    </message>
    <message>
        <source>{file} is locked with a password.</source>
        <translation>{file} est protégé par un mot de passe.</translation>
    </message>
    <message>
        <source>{file} is nested deeper than any directory. It was not read.</source>
        <translation>{file} a plus de niveaux imbriqués que n’en a aucun annuaire. Il n’a pas été lu.</translation>
    </message>
    <message>
        <source>{file} is no complete JSON; it goes wrong near line {line}.</source>
        <translation>{file} n’est pas un JSON complet&#xa0;; l’erreur est près de la ligne {line}.</translation>
    </message>
    <message>
        <source>{file} is no complete XML; it goes wrong near line {line}.</source>
        <translation>{file} n’est pas un XML complet&#xa0;; l’erreur est près de la ligne {line}.</translation>
    </message>
    <message>
        <source>{file} is not a shortlist that PHC Desk can read.</source>
        <translation>{file} n’est pas une sélection que PHC Desk puisse lire.</translation>
    </message>
    <message>
        <source>{file} is not of the form “{format}”.</source>
        <translation>{file} n’a pas la forme «&#xa0;{format}&#xa0;».</translation>
    </message>
    <message>
        <source>{file} is packed in a way that is not read here.</source>
        <translation>{file} est compressé d’une façon qui n’est pas lue ici.</translation>
    </message>
    <message>
        <source>{file} would unpack to far more than it should. It was not opened.</source>
        <translation>{file} donnerait, décompressé, bien plus qu’il ne devrait. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>{have} of the {need} root keys that must sign were given.</source>
        <translation>Clés racine fournies&#xa0;: {have} sur les {need} qui doivent signer.</translation>
    </message>
    <message>
        <source>{key} is no key for packs.</source>
        <translation>{key} n’est pas une clé pour les paquets.</translation>
    </message>
    <message>
        <source>{key} is no key of the publisher of this pack.</source>
        <translation>{key} n’est pas une clé de l’éditeur de ce paquet.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a pack source.</source>
        <translation>{path} ne peut pas être lu comme source d’un paquet.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} est inutilisable&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{path} is no folder of a publisher.</source>
        <translation>{path} n’est pas le dossier d’un éditeur.</translation>
    </message>
    <message>
        <source>{path} is no kind of paper.</source>
        <translation>{path} n’est pas un genre de papier.</translation>
    </message>
    <message>
        <source>{path} is no kind of table.</source>
        <translation>{path} n’est pas un genre de tableau.</translation>
    </message>
    <message>
        <source>{path} is no pack source, so it was not replaced.</source>
        <translation>{path} n’est pas la source d’un paquet&#xa0;: il n’a pas été remplacé.</translation>
    </message>
    <message>
        <source>{path} is not empty.</source>
        <translation>{path} n’est pas vide.</translation>
    </message>
    <message>
        <source>{path} is there already.</source>
        <translation>{path} existe déjà.</translation>
    </message>
    <message>
        <source>“--within” needs a place to measure from.</source>
        <translation>«&#xa0;--within&#xa0;» demande un lieu à partir duquel mesurer.</translation>
    </message>
    <message>
        <source>“phcdesk corrections list” shows their names.</source>
        <translation>«&#xa0;phcdesk corrections list&#xa0;» montre leurs noms.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows the packs; look whether the name is right.</source>
        <translation>«&#xa0;phcdesk pack list&#xa0;» montre les paquets&#xa0;; vérifiez que le nom est juste.</translation>
    </message>
    <message>
        <source>“phcdesk pack list” shows what is installed.</source>
        <translation>«&#xa0;phcdesk pack list&#xa0;» montre ce qui est installé.</translation>
    </message>
    <message>
        <source>“phcdesk shortlist lists” shows their names.</source>
        <translation>«&#xa0;phcdesk shortlist lists&#xa0;» montre leurs noms.</translation>
    </message>
    <message>
        <source>“phcdesk trust list” shows who is.</source>
        <translation>«&#xa0;phcdesk trust list&#xa0;» montre qui l’est.</translation>
    </message>
    <message>
        <source>“{name}” cannot be a publisher&apos;s short name.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être le nom court d’un éditeur.</translation>
    </message>
    <message>
        <source>“{name}” cannot be “{value}”.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être «&#xa0;{value}&#xa0;».</translation>
    </message>
    <message>
        <source>“{place}” is an area, from which no distance is measured.</source>
        <translation>«&#xa0;{place}&#xa0;» est une zone, à partir de laquelle aucune distance n’est mesurée.</translation>
    </message>
    <message>
        <source>“{problem}” is no kind of report.</source>
        <translation>«&#xa0;{problem}&#xa0;» n’est pas un genre de signalement.</translation>
    </message>
    <message>
        <source>“{text}” is not understood.</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris.</translation>
    </message>
    <message>
        <source>“{title}” is a document, which has no slip.</source>
        <translation>«&#xa0;{title}&#xa0;» est un document, qui n’a pas de feuillet.</translation>
    </message>
    <message>
        <source>“{title}” is a text, which fits no card.</source>
        <translation>«&#xa0;{title}&#xa0;» est un texte, qui ne tient sur aucune carte.</translation>
    </message>
    <message>
        <source>“{value}” is no {facet} that is known.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une valeur connue pour {facet}.</translation>
    </message>
</context>
<context>
    <name>FacetBox</name>
    <message>
        <source>{label}, {count}</source>
        <translation>{label}, {count}</translation>
    </message>
</context>
<context>
    <name>FacetPanel</name>
    <message>
        <source>Fewer</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} de plus</translation>
    </message>
    <message>
        <source>{facet}: fewer</source>
        <translation>{facet}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{facet}: {count} more</source>
        <translation>{facet}&#xa0;: {count} de plus</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accessibilité</translation>
    </message>
    <message>
        <source>Aged up to {to}</source>
        <translation>Jusqu’à {to} ans</translation>
    </message>
    <message>
        <source>Aged {from} and over</source>
        <translation>À partir de {from} ans</translation>
    </message>
    <message>
        <source>Aged {from} to {to}</source>
        <translation>De {from} à {to} ans</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Area served</source>
        <translation>Zone desservie</translation>
    </message>
    <message>
        <source>As the source says</source>
        <translation>Selon la source</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>Bring</source>
        <translation>À apporter</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fermé actuellement</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Dial {number}: {steps}</source>
        <translation>Composer le {number}&#xa0;: {steps}</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Emergency: {service}</source>
        <translation>Urgence&#xa0;: {service}</translation>
    </message>
    <message>
        <source>Every day: {hours}</source>
        <translation>Tous les jours&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTIF</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Aide pour</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Inventé pour la formation&#xa0;: personne ne répond. N’appelez pas.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Official finder</source>
        <translation>Annuaire officiel</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert actuellement</translation>
    </message>
    <message>
        <source>Open now until {time}</source>
        <translation>Ouvert actuellement, jusqu’à {time}</translation>
    </message>
    <message>
        <source>Open now until {time} there</source>
        <translation>Ouvert actuellement, jusqu’à {time} là-bas</translation>
    </message>
    <message>
        <source>Opens on {date} at {time}</source>
        <translation>Ouvre le {date} à {time}</translation>
    </message>
    <message>
        <source>Opens on {date} at {time} there</source>
        <translation>Ouvre le {date} à {time} là-bas</translation>
    </message>
    <message>
        <source>Opens today {time}</source>
        <translation>Ouvre aujourd’hui à {time}</translation>
    </message>
    <message>
        <source>Opens today {time} there</source>
        <translation>Ouvre aujourd’hui à {time} là-bas</translation>
    </message>
    <message>
        <source>Opens {day} {time}</source>
        <translation>Ouvre {day} à {time}</translation>
    </message>
    <message>
        <source>Opens {day} {time} there</source>
        <translation>Ouvre {day} à {time} là-bas</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The address is kept private. Call first.</source>
        <translation>L’adresse est confidentielle. Appelez d’abord.</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Use instead: {title} ({ref})</source>
        <translation>À utiliser à la place&#xa0;: {title} ({ref})</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Attente</translation>
    </message>
    <message>
        <source>Web</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Ce que l’on sait</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Where to get it</source>
        <translation>Où se le procurer</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermé</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>jour et nuit</translation>
    </message>
    <message>
        <source>described to learn from, not a place to refer to</source>
        <translation>décrit à titre d’exemple&#xa0;; ne pas y orienter de patients</translation>
    </message>
    <message>
        <source>see the notes</source>
        <translation>voir les remarques</translation>
    </message>
    <message>
        <source>{day} (today)</source>
        <translation>{day} (aujourd’hui)</translation>
    </message>
    <message>
        <source>{day}: {hours}</source>
        <translation>{day}&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>{first}–{last}: {hours}</source>
        <translation>{first}–{last}&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>{number} ext. {extension}</source>
        <translation>{number} poste {extension}</translation>
    </message>
    <message>
        <source>{pages}, {count} of them pictures without text</source>
        <translation>{pages}, dont {count} sont des images sans texte</translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>1 for the first, and one more each time. A laptop takes in newer editions only.</source>
        <translation>1 pour la première, puis un de plus à chaque fois. Un ordinateur portable n’accepte que des éditions plus récentes.</translation>
    </message>
    <message>
        <source>About the pack</source>
        <translation>À propos du paquet</translation>
    </message>
    <message>
        <source>As people will see it, such as “Services of the northern district”.</source>
        <translation>Tel que les gens le verront, par exemple «&#xa0;Services du district nord&#xa0;».</translation>
    </message>
    <message>
        <source>Codes with commas between them, such as en, fr.</source>
        <translation>Codes séparés par des virgules, comme en, fr.</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Give the pack a title.</source>
        <translation>Donnez un titre au paquet.</translation>
    </message>
    <message>
        <source>Keep it for every later edition: laptops know the pack by it. Small letters, digits, hyphens.</source>
        <translation>Gardez-le pour toutes les éditions suivantes&#xa0;: c’est par lui que les ordinateurs reconnaissent le paquet. Minuscules, chiffres, traits d’union.</translation>
    </message>
    <message>
        <source>Languages of the pack</source>
        <translation>Langues du paquet</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>No licence is stated. Nobody who gets the pack can know whether they may pass it on.</source>
        <translation>Aucune licence n’est indiquée. Les personnes qui reçoivent le paquet ne peuvent pas savoir si elles ont le droit de le transmettre.</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Say who publishes the pack.</source>
        <translation>Indiquez qui publie le paquet.</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>The short name has small letters, digits and hyphens only, such as north.</source>
        <translation>Le nom court ne contient que des minuscules, des chiffres et des traits d’union, par exemple nord.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Under which terms the list may be passed on. Ask whoever made the list if you do not know.</source>
        <translation>À quelles conditions la liste peut être transmise. Si vous ne le savez pas, demandez aux personnes qui ont fait la liste.</translation>
    </message>
    <message>
        <source>Write the day as year-month-day, such as 2027-05-20.</source>
        <translation>Écrivez le jour sous la forme année-mois-jour, par exemple 2027-05-20.</translation>
    </message>
    <message>
        <source>Write the languages as codes, such as en, fr.</source>
        <translation>Écrivez les langues sous forme de codes, comme en, fr.</translation>
    </message>
    <message>
        <source>Year-month-day. After this day people are told that the pack should have been reviewed.</source>
        <translation>Année-mois-jour. Après ce jour, les gens sont prévenus que le paquet aurait dû être revu.</translation>
    </message>
    <message>
        <source>Your organisation: who answers for what the pack says.</source>
        <translation>Votre organisation&#xa0;: celle qui répond de ce que dit le paquet.</translation>
    </message>
</context>
<context>
    <name>FactsStep</name>
    <message>
        <source>A folder of this name is there already. Choose another short name, or tick “Replace”.</source>
        <translation>Un dossier porte déjà ce nom. Choisissez un autre nom court, ou cochez «&#xa0;Remplacer ce qui s’y trouve&#xa0;».</translation>
    </message>
    <message>
        <source>A folder with the tables is made in it, and the pack beside that.</source>
        <translation>Un dossier avec les tableaux y est créé, et le paquet à côté de lui.</translation>
    </message>
    <message>
        <source>Build and sign the pack</source>
        <translation>Construire et signer le paquet</translation>
    </message>
    <message>
        <source>Build the pack</source>
        <translation>Construire le paquet</translation>
    </message>
    <message>
        <source>Building the pack</source>
        <translation>Construction du paquet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose the folder that it is written to.</source>
        <translation>Choisissez le dossier où l’écrire.</translation>
    </message>
    <message>
        <source>Choose where the pack is written</source>
        <translation>Choisir où le paquet est écrit</translation>
    </message>
    <message>
        <source>Into: {folder}</source>
        <translation>Dans&#xa0;: {folder}</translation>
    </message>
    <message>
        <source>Making the keys</source>
        <translation>Création des clés</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Remplacer ce qui s’y trouve</translation>
    </message>
    <message>
        <source>Signing the pack</source>
        <translation>Signature du paquet</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>Le paquet</translation>
    </message>
    <message>
        <source>Where it is written</source>
        <translation>Où il est écrit</translation>
    </message>
    <message>
        <source>Write the folder</source>
        <translation>Écrire le dossier</translation>
    </message>
    <message>
        <source>Writing the folder</source>
        <translation>Écriture du dossier</translation>
    </message>
</context>
<context>
    <name>FaultPage</name>
    <message>
        <source>Copy report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Open this page again</source>
        <translation>Rouvrir cette page</translation>
    </message>
    <message>
        <source>PHC Desk made a mistake. Nothing was lost, and the other pages go on working. The report below holds nothing of what you typed or looked at.</source>
        <translation>PHC Desk a fait une erreur. Rien n’est perdu, et les autres pages continuent de fonctionner. Le rapport ci-dessous ne contient rien de ce que vous avez saisi ou consulté.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>This page stopped working: {page}</source>
        <translation>Cette page ne fonctionne plus&#xa0;: {page}</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Access for disabled people</source>
        <translation>Accès pour les personnes handicapées</translation>
    </message>
    <message>
        <source>Address, all in one</source>
        <translation>Adresse complète</translation>
    </message>
    <message>
        <source>Building or landmark</source>
        <translation>Bâtiment ou point de repère</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Date it was checked</source>
        <translation>Date de la vérification</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>District</source>
        <translation>District</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Groups of people it is for</source>
        <translation>Groupes de personnes à qui il s’adresse</translation>
    </message>
    <message>
        <source>Highest age</source>
        <translation>Âge maximal</translation>
    </message>
    <message>
        <source>Hours: {day}</source>
        <translation>Horaires&#xa0;: {day}</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Façon dont cela a été vérifié</translation>
    </message>
    <message>
        <source>How to be referred</source>
        <translation>Comment y être orienté</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Comment s’y rendre</translation>
    </message>
    <message>
        <source>In person, by telephone or online</source>
        <translation>Sur place, par téléphone ou en ligne</translation>
    </message>
    <message>
        <source>Its number or code in the list</source>
        <translation>Son numéro ou son code dans la liste</translation>
    </message>
    <message>
        <source>Keep in the description, under its heading</source>
        <translation>Garder dans la description, sous son titre</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Mots-clés</translation>
    </message>
    <message>
        <source>Languages spoken</source>
        <translation>Langues parlées</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitude</translation>
    </message>
    <message>
        <source>Latitude and longitude in one cell</source>
        <translation>Latitude et longitude dans une seule cellule</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitude</translation>
    </message>
    <message>
        <source>Lowest age</source>
        <translation>Âge minimal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Names of people: never read</source>
        <translation>Noms de personnes&#xa0;: jamais lus</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>Ouvert ou fermé</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horaires d’ouverture</translation>
    </message>
    <message>
        <source>Organisation that runs it</source>
        <translation>Organisation responsable</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Papers to bring</source>
        <translation>Papiers à apporter</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Public or private</source>
        <translation>Public ou privé</translation>
    </message>
    <message>
        <source>Region or province</source>
        <translation>Région ou province</translation>
    </message>
    <message>
        <source>Services offered</source>
        <translation>Services proposés</translation>
    </message>
    <message>
        <source>Source of the facts</source>
        <translation>Source des renseignements</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>The place must stay secret (yes or no)</source>
        <translation>Le lieu doit rester secret (oui ou non)</translation>
    </message>
    <message>
        <source>Town or village</source>
        <translation>Ville ou village</translation>
    </message>
    <message>
        <source>Type of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Waiting time</source>
        <translation>Délai d’attente</translation>
    </message>
    <message>
        <source>Ward or sub-district</source>
        <translation>Quartier ou sous-district</translation>
    </message>
    <message>
        <source>Warning to show</source>
        <translation>Avertissement à montrer</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
    <message>
        <source>Who can use it</source>
        <translation>Qui peut y avoir recours</translation>
    </message>
    <message>
        <source>Who checked it</source>
        <translation>Qui a vérifié</translation>
    </message>
    <message>
        <source>Yes or no: {term}</source>
        <translation>Oui ou non&#xa0;: {term}</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>As a table</source>
        <translation>Sous forme de tableau</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>Facilities</source>
        <translation>Établissements</translation>
    </message>
    <message numerus="yes">
        <source>Median of %n country(s) in this library: {median}; middle half {lower} to {upper}.</source>
        <translation>
            <numerusform>Médiane de %n pays de cette bibliothèque&#xa0;: {median}&#xa0;; moitié centrale&#xa0;: de {lower} à {upper}.</numerusform>
            <numerusform>Médiane de %n pays de cette bibliothèque&#xa0;: {median}&#xa0;; moitié centrale&#xa0;: de {lower} à {upper}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Autres chiffres</translation>
    </message>
    <message>
        <source>Policy and law</source>
        <translation>Politiques et lois</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>Sources of the figures</source>
        <translation>Sources des chiffres</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Dépenses</translation>
    </message>
    <message>
        <source>Suicide</source>
        <translation>Suicide</translation>
    </message>
    <message>
        <source>This country is above the median, in the middle half.</source>
        <translation>Ce pays est au-dessus de la médiane, dans la moitié centrale.</translation>
    </message>
    <message>
        <source>This country is at the median.</source>
        <translation>Ce pays est à la médiane.</translation>
    </message>
    <message>
        <source>This country is below the median, in the middle half.</source>
        <translation>Ce pays est au-dessous de la médiane, dans la moitié centrale.</translation>
    </message>
    <message>
        <source>This country is in the highest quarter.</source>
        <translation>Ce pays est dans le quart le plus haut.</translation>
    </message>
    <message>
        <source>This country is in the lowest quarter.</source>
        <translation>Ce pays est dans le quart le plus bas.</translation>
    </message>
    <message>
        <source>This country is like most.</source>
        <translation>Ce pays est comme la plupart.</translation>
    </message>
    <message>
        <source>Use of services</source>
        <translation>Recours aux services</translation>
    </message>
    <message>
        <source>Workforce</source>
        <translation>Personnel</translation>
    </message>
    <message numerus="yes">
        <source>Yes in {yes} of %n country(s) in this library.</source>
        <translation>
            <numerusform>Oui dans {yes} pays sur %n de cette bibliothèque.</numerusform>
            <numerusform>Oui dans {yes} pays sur %n de cette bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>per {number} people</source>
        <translation>pour {number} habitants</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message>
        <source>{name}, {year}: {value}. {peers}</source>
        <translation>{name}, {year}&#xa0;: {value}. {peers}</translation>
    </message>
    <message>
        <source>{name}: {value}. {peers}</source>
        <translation>{name}&#xa0;: {value}. {peers}</translation>
    </message>
    <message>
        <source>{value} ({low} to {high}) {unit}</source>
        <translation>{value} ({low} à {high}) {unit}</translation>
    </message>
</context>
<context>
    <name>FiguresTable</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Indicateur</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>Middle half</source>
        <translation>Moitié centrale</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>Chiffres publiés</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Their years</source>
        <translation>Leurs années</translation>
    </message>
    <message>
        <source>This country</source>
        <translation>Ce pays</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>FindPage</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Choisissez un résultat pour le lire ici.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
</context>
<context>
    <name>FindingCard</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide these rows</source>
        <translation>Masquer ces lignes</translation>
    </message>
    <message>
        <source>Show these rows</source>
        <translation>Montrer ces lignes</translation>
    </message>
    <message>
        <source>These rows cannot be shown, as they are in no table.</source>
        <translation>Ces lignes ne peuvent pas être montrées, car elles ne sont dans aucun tableau.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more cell(s)</source>
        <translation>
            <numerusform>et %n autre cellule</numerusform>
            <numerusform>et %n autres cellules</numerusform>
        </translation>
    </message>
    <message>
        <source>{heading}: {cell}</source>
        <translation>{heading}&#xa0;: {cell}</translation>
    </message>
    <message>
        <source>{place}: kept as “{kept}”</source>
        <translation>{place}&#xa0;: gardé comme «&#xa0;{kept}&#xa0;»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”</source>
        <translation>{place}&#xa0;: «&#xa0;{raw}&#xa0;»</translation>
    </message>
    <message>
        <source>{place}: “{raw}”, kept as “{kept}”</source>
        <translation>{place}&#xa0;: «&#xa0;{raw}&#xa0;», gardé comme «&#xa0;{kept}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>FindingPart</name>
    <message>
        <source>Enter opens the entry.</source>
        <translation>Entrée ouvre la fiche.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Number of the entry</source>
        <translation>Numéro de la fiche</translation>
    </message>
    <message>
        <source>The first {shown} of {all}; saved as a page, the report has more.</source>
        <translation>Les {shown} premières sur {all}&#xa0;; enregistré comme page, le rapport en contient davantage.</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>FirstEntries</name>
    <message>
        <source>The first entries, as they will look</source>
        <translation>Les premières fiches, telles qu’elles seront</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>Its emergency numbers and crisis lines are shown. You can change this in Settings.</source>
        <translation>Ses numéros d’urgence et ses lignes de crise sont affichés. Vous pouvez changer cela dans les Réglages.</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Services and documents for mental health, on this computer, without a network.</source>
        <translation>Services et documents de santé mentale, sur cet ordinateur, sans réseau.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>The library is ready.</source>
        <translation>La bibliothèque est prête.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>Where do you work?</source>
        <translation>Où travaillez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>A 4Ws workbook: who does what, where and when</source>
        <translation>Un classeur 4Ws&#xa0;: qui fait quoi, où et quand</translation>
    </message>
    <message>
        <source>A directory in FHIR, the form of health registries</source>
        <translation>Un annuaire en FHIR, la forme des registres de santé</translation>
    </message>
    <message>
        <source>A directory in HSDS, the form of Open Referral</source>
        <translation>Un annuaire en HSDS, la forme d’Open Referral</translation>
    </message>
    <message>
        <source>A directory in an early form of Open Referral</source>
        <translation>Un annuaire dans une forme ancienne d’Open Referral</translation>
    </message>
    <message>
        <source>A plain table (CSV or a workbook)</source>
        <translation>Un tableau simple (CSV ou classeur)</translation>
    </message>
    <message>
        <source>A table with HXL tags, or a 4Ws workbook</source>
        <translation>Un tableau avec des balises HXL, ou un classeur 4Ws</translation>
    </message>
    <message>
        <source>Points on a map (GeoJSON)</source>
        <translation>Points sur une carte (GeoJSON)</translation>
    </message>
    <message>
        <source>{form}, version {version}</source>
        <translation>{form}, version {version}</translation>
    </message>
</context>
<context>
    <name>Found</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found · all words matched</source>
        <translation>
            <numerusform>%Ln résultat · tous les mots trouvés</numerusform>
            <numerusform>%Ln résultats · tous les mots trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln found, closest first · {exact} with all words</source>
        <translation>
            <numerusform>%Ln résultat, le plus proche d’abord · {exact} avec tous les mots</numerusform>
            <numerusform>%Ln résultats, les plus proches d’abord · {exact} avec tous les mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for “{typed}”. Showing {count} for “{meant}”</source>
        <translation>Rien pour «&#xa0;{typed}&#xa0;». Résultats affichés pour «&#xa0;{meant}&#xa0;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>Booklet…</source>
        <translation>Livret…</translation>
    </message>
    <message>
        <source>Did you mean “{words}”?</source>
        <translation>Vouliez-vous dire «&#xa0;{words}&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Search for “{words}” itself</source>
        <translation>Chercher exactement «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>What was found as a directory to print</source>
        <translation>Ce qui a été trouvé, comme annuaire à imprimer</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Area not known</source>
        <translation>Zone inconnue</translation>
    </message>
    <message>
        <source>checked more than a year ago, or nobody knows when</source>
        <translation>vérifié il y a plus d’un an, ou personne ne sait quand</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>nothing is listed, but some services of the area are not classified</source>
        <translation>rien n’est répertorié, mais certains services de la zone ne sont pas classés</translation>
    </message>
    <message>
        <source>nothing of this kind is listed in the area</source>
        <translation>rien de ce genre n’est répertorié dans la zone</translation>
    </message>
    <message>
        <source>old</source>
        <translation>ancien</translation>
    </message>
    <message>
        <source>{area}, {country}</source>
        <translation>{area}, {country}</translation>
    </message>
    <message>
        <source>{count} + {old} old</source>
        <translation>{count} + {old} ancien(s)</translation>
    </message>
    <message>
        <source>{count} old</source>
        <translation>{count} ancien(s)</translation>
    </message>
    <message>
        <source>{kind}, {area}: none listed</source>
        <translation>{kind}, {area}&#xa0;: rien de répertorié</translation>
    </message>
    <message>
        <source>{kind}, {area}: not known, because some services there are not classified</source>
        <translation>{kind}, {area}&#xa0;: inconnu, car certains services n’y sont pas classés</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count} checked within a year, {old} longer ago</source>
        <translation>{kind}, {area}&#xa0;: vérifiés il y a moins d’un an&#xa0;: {count}&#xa0;; il y a plus longtemps&#xa0;: {old}</translation>
    </message>
    <message>
        <source>{kind}, {area}: {count}, all checked more than a year ago, or nobody knows when</source>
        <translation>{kind}, {area}&#xa0;: {count}, tous vérifiés il y a plus d’un an, ou personne ne sait quand</translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>{kind}, {area}</source>
        <translation>{kind}, {area}</translation>
    </message>
</context>
<context>
    <name>GapsPage</name>
    <message>
        <source>All countries</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation>Zones</translation>
    </message>
    <message>
        <source>Areas by name</source>
        <translation>Zones par nom</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Par pays</translation>
    </message>
    <message>
        <source>By province</source>
        <translation>Par province</translation>
    </message>
    <message>
        <source>By town</source>
        <translation>Par ville</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Enter looks in Find for what a cell counts</source>
        <translation>Entrée cherche dans «&#xa0;Rechercher&#xa0;» ce que compte une cellule</translation>
    </message>
    <message>
        <source>Layers of help in an emergency</source>
        <translation>Niveaux d’aide en situation d’urgence</translation>
    </message>
    <message>
        <source>Most missing first</source>
        <translation>D’abord là où il manque le plus</translation>
    </message>
    <message>
        <source>No service is listed there.</source>
        <translation>Aucun service n’y est répertorié.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Save as a file…</source>
        <translation>Enregistrer dans un fichier…</translation>
    </message>
    <message>
        <source>Saved as {file}</source>
        <translation>Enregistré sous {file}</translation>
    </message>
    <message>
        <source>Services by area and type</source>
        <translation>Services par zone et par type</translation>
    </message>
    <message>
        <source>Table (*.csv);;Page (*.html)</source>
        <translation>Tableau (*.csv);;Page (*.html)</translation>
    </message>
    <message>
        <source>Types of service</source>
        <translation>Types de service</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>Ce qui manque, et où</translation>
    </message>
    <message>
        <source>{word}: {meaning}.</source>
        <translation>{word}&#xa0;: {meaning}.</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>every file has the content it was stored with</source>
        <translation>chaque fichier a le contenu avec lequel il a été enregistré</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>PHC Desk {version}, on Qt {qt} and Python {python}.</source>
        <translation>PHC Desk {version}, avec Qt {qt} et Python {python}.</translation>
    </message>
    <message>
        <source>These translations of the window are drafts; no native speaker has reviewed them: {languages}.</source>
        <translation>Ces traductions de la fenêtre sont des brouillons&#xa0;; aucun locuteur natif ne les a relues&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>What it keeps lies in the data folder: {folder}</source>
        <translation>Ce qu’il garde se trouve dans le dossier de données&#xa0;: {folder}</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message numerus="yes">
        <source>%n page(s) found</source>
        <translation>
            <numerusform>%n page trouvée</numerusform>
            <numerusform>%n pages trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>No page of Help has these words.</source>
        <translation>Aucune page de l’aide ne contient ces mots.</translation>
    </message>
    <message>
        <source>Pages of Help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>Search in Help</source>
        <translation>Rechercher dans l’aide</translation>
    </message>
    <message>
        <source>This page is in English; it has not been translated yet.</source>
        <translation>Cette page est en anglais&#xa0;; elle n’est pas encore traduite.</translation>
    </message>
</context>
<context>
    <name>Hits</name>
    <message numerus="yes">
        <source>on %n page(s)</source>
        <translation>
            <numerusform>sur %n page</numerusform>
            <numerusform>sur %n pages</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} of {count} on page {page}</source>
        <translation>{number} sur {count}, page {page}</translation>
    </message>
</context>
<context>
    <name>Hours</name>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message>
        <source>day and night</source>
        <translation>jour et nuit</translation>
    </message>
</context>
<context>
    <name>HoursTables</name>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message>
        <source>Hours: {place}</source>
        <translation>Horaires&#xa0;: {place}</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Apply the withdrawals</source>
        <translation>Appliquer les retraits</translation>
    </message>
    <message>
        <source>Ask the publisher for the file root.json and for the printed card, and compare the two under “Trust a publisher…”.</source>
        <translation>Demandez à l’éditeur le fichier root.json et la carte imprimée, et comparez les deux sous «&#xa0;Faire confiance à un éditeur…&#xa0;».</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Retour aux paquets</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Checking the pack</source>
        <translation>Vérification du paquet</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTIF</translation>
    </message>
    <message>
        <source>Import “{pack}”, edition {edition}</source>
        <translation>Importer «&#xa0;{pack}&#xa0;», édition {edition}</translation>
    </message>
    <message>
        <source>Nothing is changed by looking.</source>
        <translation>Regarder ne modifie rien.</translation>
    </message>
    <message>
        <source>Now in the library: {packs}. The library before is kept: you can go back to it.</source>
        <translation>Maintenant dans la bibliothèque&#xa0;: {packs}. La bibliothèque d’avant est gardée&#xa0;: vous pouvez y revenir.</translation>
    </message>
    <message>
        <source>On your list “{list}”: {entries}</source>
        <translation>Dans votre liste «&#xa0;{list}&#xa0;»&#xa0;: {entries}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Switch to edition {edition}</source>
        <translation>Passer à l’édition {edition}</translation>
    </message>
    <message>
        <source>Take in all of them</source>
        <translation>Tout importer</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>The library is as it was.</source>
        <translation>La bibliothèque est comme avant.</translation>
    </message>
    <message>
        <source>The signature is genuine. Nothing has been changed yet.</source>
        <translation>La signature est authentique. Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>This pack was not taken in</source>
        <translation>Ce paquet n’a pas été importé</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Faire confiance à un éditeur…</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>newer than edition {edition}, installed</source>
        <translation>plus récent que l’édition {edition}, installée</translation>
    </message>
    <message>
        <source>not installed yet</source>
        <translation>pas encore installé</translation>
    </message>
    <message>
        <source>only its withdrawals can be applied</source>
        <translation>seuls ses retraits peuvent être appliqués</translation>
    </message>
    <message>
        <source>signed by {publisher}</source>
        <translation>signé par {publisher}</translation>
    </message>
    <message>
        <source>this edition is installed already</source>
        <translation>cette édition est déjà installée</translation>
    </message>
    <message>
        <source>with the withdrawals of edition {edition}, whose other content is not here</source>
        <translation>avec les retraits de l’édition {edition}, dont le reste du contenu n’est pas ici</translation>
    </message>
    <message>
        <source>{entry} ({becomes})</source>
        <translation>{entry} ({becomes})</translation>
    </message>
    <message>
        <source>{file} is passed over: {why}</source>
        <translation>{file} est ignoré&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{pack}”, edition {edition}</source>
        <translation>«&#xa0;{pack}&#xa0;», édition {edition}</translation>
    </message>
    <message>
        <source>“{pack}”: withdrawals of edition {edition} are applied; its other content needs the full pack.</source>
        <translation>«&#xa0;{pack}&#xa0;»&#xa0;: les retraits de l’édition {edition} ont été appliqués&#xa0;; le reste de son contenu exige le paquet complet.</translation>
    </message>
</context>
<context>
    <name>InstalledView</name>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Go back to the library before</source>
        <translation>Revenir à la bibliothèque d’avant</translation>
    </message>
    <message>
        <source>Import a pack…</source>
        <translation>Importer un paquet…</translation>
    </message>
    <message>
        <source>Make a pack…</source>
        <translation>Faire un paquet…</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Trust a publisher…</source>
        <translation>Faire confiance à un éditeur…</translation>
    </message>
    <message>
        <source>What is missing where</source>
        <translation>Ce qui manque, et où</translation>
    </message>
    <message>
        <source>You can also drop packs onto this page. Looking at a pack changes nothing.</source>
        <translation>Vous pouvez aussi déposer des paquets sur cette page. Regarder un paquet ne modifie rien.</translation>
    </message>
</context>
<context>
    <name>KeptHere</name>
    <message>
        <source>Clear the shortlists, the reports, the settings and the size of the window? This cannot be undone. The library stays.</source>
        <translation>Effacer les sélections, les signalements, les réglages et la taille de la fenêtre&#xa0;? Cela ne peut pas être annulé. La bibliothèque reste.</translation>
    </message>
    <message>
        <source>Clear them</source>
        <translation>Les effacer</translation>
    </message>
    <message>
        <source>Clear what this computer keeps</source>
        <translation>Effacer ce qui est gardé</translation>
    </message>
    <message>
        <source>Copy folder</source>
        <translation>Copier le dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kept for this session only: nothing can be written to the folder.</source>
        <translation>Gardé pour cette session seulement&#xa0;: rien ne peut être écrit dans le dossier.</translation>
    </message>
    <message>
        <source>PHC Desk keeps these settings, the size of the window, your shortlists with their names, and what you reported as wrong. It keeps nothing of what you look for or read, and nothing leaves this computer.</source>
        <translation>PHC Desk garde ces réglages, la taille de la fenêtre, vos sélections avec leurs noms, et ce que vous avez signalé comme inexact. Il ne garde rien de ce que vous cherchez ou lisez, et rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Portable: the folder lies beside the program and goes where it goes.</source>
        <translation>Portable&#xa0;: le dossier est à côté du programme et le suit partout.</translation>
    </message>
    <message>
        <source>This computer keeps nothing any more but the library.</source>
        <translation>Cet ordinateur ne garde plus rien d’autre que la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>KeptNotice</name>
    <message>
        <source>Settings and the shortlist are kept for this session only.</source>
        <translation>Les réglages et la sélection ne sont gardés que pour cette session.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Back to where you were</source>
        <translation>Retour là où vous étiez</translation>
    </message>
    <message>
        <source>Choose the file of a pack to import</source>
        <translation>Choisir le fichier d’un paquet à importer</translation>
    </message>
    <message>
        <source>Closer, further away</source>
        <translation>Plus près, plus loin</translation>
    </message>
    <message>
        <source>Contents and small pictures, shown or hidden</source>
        <translation>Sommaire et vignettes, affichés ou masqués</translation>
    </message>
    <message>
        <source>Copy the area that was drawn, else the text of the page</source>
        <translation>Copier la zone tracée, sinon le texte de la page</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier ce qui est sélectionné</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>From the box to the results</source>
        <translation>De la zone de recherche aux résultats</translation>
    </message>
    <message>
        <source>From the first result to the box</source>
        <translation>Du premier résultat à la zone de recherche</translation>
    </message>
    <message>
        <source>From the picture of the page to its text, and back</source>
        <translation>De l’image de la page à son texte, et retour</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>Aller à la zone de recherche</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Aller à {place}</translation>
    </message>
    <message>
        <source>In Find</source>
        <translation>Dans «&#xa0;Rechercher&#xa0;»</translation>
    </message>
    <message>
        <source>In Packs</source>
        <translation>Dans «&#xa0;Paquets&#xa0;»</translation>
    </message>
    <message>
        <source>In a document with pages</source>
        <translation>Dans un document avec des pages</translation>
    </message>
    <message>
        <source>In a text</source>
        <translation>Dans un texte</translation>
    </message>
    <message>
        <source>In the Library and in Help</source>
        <translation>Dans la Bibliothèque et l’Aide</translation>
    </message>
    <message>
        <source>In the Shortlist</source>
        <translation>Dans la Sélection</translation>
    </message>
    <message>
        <source>In the box: open the first result</source>
        <translation>Dans la zone de recherche&#xa0;: ouvrir le premier résultat</translation>
    </message>
    <message>
        <source>In the groups: to the quick cards</source>
        <translation>Dans les groupes&#xa0;: vers les fiches mémo</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Larger letters in this text alone</source>
        <translation>Lettres plus grandes dans ce texte seulement</translation>
    </message>
    <message>
        <source>Larger text in the whole window</source>
        <translation>Texte plus grand dans toute la fenêtre</translation>
    </message>
    <message>
        <source>Leave quickly: an empty window at once; F12 again ends</source>
        <translation>Quitter vite&#xa0;: fenêtre vide aussitôt&#xa0;; F12 encore une fois termine</translation>
    </message>
    <message>
        <source>Move the map; up and down likewise</source>
        <translation>Déplacer la carte&#xa0;; de même vers le haut et le bas</translation>
    </message>
    <message>
        <source>On the Map</source>
        <translation>Sur la Carte</translation>
    </message>
    <message>
        <source>Open what is nearest to the middle; zoom in where they are several</source>
        <translation>Ouvrir ce qui est le plus près du milieu&#xa0;; rapprocher là où il y en a plusieurs</translation>
    </message>
    <message>
        <source>Print a slip of the record, to take along</source>
        <translation>Imprimer un feuillet de la fiche, à emporter</translation>
    </message>
    <message>
        <source>Print pages</source>
        <translation>Imprimer des pages</translation>
    </message>
    <message>
        <source>Print the map and what is in sight</source>
        <translation>Imprimer la carte et ce qui est en vue</translation>
    </message>
    <message>
        <source>Put the record on the shortlist, or take it off</source>
        <translation>Mettre la fiche dans la sélection, ou l’en retirer</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Lire sur toute la largeur</translation>
    </message>
    <message>
        <source>Show everything that was found</source>
        <translation>Montrer tout ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Smaller letters in this text alone</source>
        <translation>Lettres plus petites dans ce texte seulement</translation>
    </message>
    <message>
        <source>Smaller text in the whole window</source>
        <translation>Texte plus petit dans toute la fenêtre</translation>
    </message>
    <message>
        <source>Letters as they were</source>
        <translation>Lettres comme avant</translation>
    </message>
    <message>
        <source>Move the row down</source>
        <translation>Descendre la ligne</translation>
    </message>
    <message>
        <source>Move the row up</source>
        <translation>Monter la ligne</translation>
    </message>
    <message>
        <source>On to the next thing that can be used</source>
        <translation>Passer à l’élément utilisable suivant</translation>
    </message>
    <message>
        <source>One screen down</source>
        <translation>Un écran plus bas</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un pas en arrière</translation>
    </message>
    <message>
        <source>Press the button, open the row</source>
        <translation>Appuyer sur le bouton, ouvrir la ligne</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Annuler la dernière action</translation>
    </message>
    <message>
        <source>Take the row off the list</source>
        <translation>Retirer la ligne de la liste</translation>
    </message>
    <message>
        <source>Text of the plain size</source>
        <translation>Texte de taille normale</translation>
    </message>
    <message>
        <source>To the line that narrows the list</source>
        <translation>Vers la ligne qui réduit la liste</translation>
    </message>
    <message>
        <source>To the marked word before</source>
        <translation>Vers le mot marqué précédent</translation>
    </message>
    <message>
        <source>To the next marked word</source>
        <translation>Vers le mot marqué suivant</translation>
    </message>
    <message>
        <source>To the next page, to the page before</source>
        <translation>À la page suivante, à la page précédente</translation>
    </message>
    <message>
        <source>To the page number</source>
        <translation>Au numéro de page</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Ce qu’elles font</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Countries</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Quick card</source>
        <translation>Fiche mémo</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Fiches mémo</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Clinic, centre or team</source>
        <translation>Clinique, centre ou équipe</translation>
    </message>
    <message>
        <source>Hospital</source>
        <translation>Hôpital</translation>
    </message>
    <message>
        <source>Other service</source>
        <translation>Autre service</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n langue</numerusform>
            <numerusform>%n langues</numerusform>
        </translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Tous les documents</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Link only</source>
        <translation>Lien seulement</translation>
    </message>
    <message>
        <source>Map here</source>
        <translation>Carte ici</translation>
    </message>
    <message>
        <source>No language given</source>
        <translation>Langue non indiquée</translation>
    </message>
    <message>
        <source>No licence given</source>
        <translation>Licence non indiquée</translation>
    </message>
    <message>
        <source>No publisher given</source>
        <translation>Éditeur non indiqué</translation>
    </message>
    <message>
        <source>No status given</source>
        <translation>Statut non indiqué</translation>
    </message>
    <message>
        <source>No topic given</source>
        <translation>Thème non indiqué</translation>
    </message>
    <message>
        <source>No type given</source>
        <translation>Type non indiqué</translation>
    </message>
    <message>
        <source>No year given</source>
        <translation>Année non indiquée</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Quick cards</source>
        <translation>Fiches mémo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Text here</source>
        <translation>Texte ici</translation>
    </message>
    <message>
        <source>Text not here</source>
        <translation>Texte absent ici</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>LibraryHealth</name>
    <message>
        <source>Check the library</source>
        <translation>Vérifier la bibliothèque</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Looking at every file of the library…</source>
        <translation>Examen de chaque fichier de la bibliothèque…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>{state}: {finding}</source>
        <translation>{state}&#xa0;: {finding}</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message numerus="yes">
        <source>%n document(s), newest first</source>
        <translation>
            <numerusform>%n document, le plus récent d’abord</numerusform>
            <numerusform>%n documents, les plus récents d’abord</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quick card(s)</source>
        <translation>
            <numerusform>%n fiche mémo</numerusform>
            <numerusform>%n fiches mémo</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a document to read it here.</source>
        <translation>Choisissez un document pour le lire ici.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Look for these words in Find</source>
        <translation>Chercher ces mots dans «&#xa0;Rechercher&#xa0;»</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Type to narrow the list</source>
        <translation>Tapez pour réduire la liste</translation>
    </message>
    <message>
        <source>‹ Back to the list</source>
        <translation>‹ Retour à la liste</translation>
    </message>
</context>
<context>
    <name>LinesCard</name>
    <message>
        <source>Lines, open now first</source>
        <translation>Lignes, d’abord celles ouvertes maintenant</translation>
    </message>
    <message>
        <source>No line is known for this area.</source>
        <translation>Aucune ligne n’est connue pour cette zone.</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>Copy link: {address}</source>
        <translation>Copier le lien&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Links on this page</source>
        <translation>Liens sur cette page</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Page {page}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>ListColumn</name>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln fiche</numerusform>
            <numerusform>%Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to take along for each service on the list</source>
        <translation>Une page à emporter pour chaque service de la liste</translation>
    </message>
    <message>
        <source>Booklet…</source>
        <translation>Livret…</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Find something to put here</source>
        <translation>Chercher quelque chose à mettre ici</translation>
    </message>
    <message>
        <source>Kept for this session only: this computer does not let PHC Desk write.</source>
        <translation>Gardé pour cette session seulement&#xa0;: cet ordinateur n’autorise pas PHC Desk à écrire.</translation>
    </message>
    <message>
        <source>Key: {keys}</source>
        <translation>Touche&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Name of a list</source>
        <translation>Nom d’une liste</translation>
    </message>
    <message>
        <source>Names, numbers, hours and the age of each check, as text</source>
        <translation>Noms, numéros, horaires et ancienneté de chaque vérification, en texte</translation>
    </message>
    <message>
        <source>Nothing is on the shortlist yet</source>
        <translation>La sélection est encore vide</translation>
    </message>
    <message>
        <source>Open an entry and press {keys}, or the star beside its name. The list stays on this computer. It holds entries of the library only, and has no place for notes about anybody.</source>
        <translation>Ouvrez une fiche et appuyez sur {keys}, ou sur l’étoile à côté de son nom. La liste reste sur cet ordinateur. Elle ne contient que des fiches de la bibliothèque, et n’a pas de place pour des notes sur qui que ce soit.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>Slips…</source>
        <translation>Feuillets…</translation>
    </message>
    <message>
        <source>Taken off: {title}</source>
        <translation>Retiré&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The list as a directory to print</source>
        <translation>La liste comme annuaire à imprimer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ListsBar</name>
    <message numerus="yes">
        <source>A new list with %Ln entry(s)</source>
        <translation>
            <numerusform>Une nouvelle liste avec %Ln fiche</numerusform>
            <numerusform>Une nouvelle liste avec %Ln fiches</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete this list</source>
        <translation>Supprimer cette liste</translation>
    </message>
    <message>
        <source>Lists…</source>
        <translation>Listes…</translation>
    </message>
    <message>
        <source>Make, rename, delete, save or open a list</source>
        <translation>Créer, renommer, supprimer, enregistrer ou ouvrir une liste</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>Nom de la nouvelle liste</translation>
    </message>
    <message>
        <source>New list…</source>
        <translation>Nouvelle liste…</translation>
    </message>
    <message>
        <source>New name of this list</source>
        <translation>Nouveau nom de cette liste</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Open a list from a file…</source>
        <translation>Ouvrir une liste depuis un fichier…</translation>
    </message>
    <message>
        <source>Rename this list…</source>
        <translation>Renommer cette liste…</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Enregistrer cette liste</translation>
    </message>
    <message>
        <source>Save this list to a file…</source>
        <translation>Enregistrer cette liste dans un fichier…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Shortlists ({pattern})</source>
        <translation>Sélections ({pattern})</translation>
    </message>
    <message>
        <source>The list is deleted. Its entries stay in the library.</source>
        <translation>La liste est supprimée. Ses fiches restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: put the list back</source>
        <translation>Rétablir la liste</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Quelle liste</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Copied: {text}</source>
        <translation>Copié&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Offline. Nothing leaves this computer.</source>
        <translation>Hors ligne. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>PHC Desk</source>
        <translation>PHC Desk</translation>
    </message>
    <message>
        <source>Packs: {packs} · Entries: {entries} · Newest edition of {issued}</source>
        <translation>Paquets&#xa0;: {packs} · Fiches&#xa0;: {entries} · Édition la plus récente&#xa0;: {issued}</translation>
    </message>
    <message>
        <source>The date of this computer, {date}, cannot be right. Opening times are not told until it is set.</source>
        <translation>La date de cet ordinateur, {date}, ne peut pas être juste. Les horaires d’ouverture ne sont pas annoncés tant qu’elle n’est pas réglée.</translation>
    </message>
    <message>
        <source>{why} The library is kept for this session only.</source>
        <translation>{why} La bibliothèque n’est gardée que pour cette session.</translation>
    </message>
</context>
<context>
    <name>Making</name>
    <message>
        <source>Suggested, and sure</source>
        <translation>Suggéré, et sûr</translation>
    </message>
    <message>
        <source>Suggested, but only a guess: look at it</source>
        <translation>Suggéré, mais ce n’est qu’une supposition&#xa0;: à vérifier</translation>
    </message>
    <message>
        <source>Suggested, likely right</source>
        <translation>Suggéré, probablement juste</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the packs</source>
        <translation>Retour aux paquets</translation>
    </message>
    <message>
        <source>Make a pack: step {step} of {steps}</source>
        <translation>Faire un paquet&#xa0;: étape {step} sur {steps}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>MapCanvas</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
</context>
<context>
    <name>MapHead</name>
    <message numerus="yes">
        <source>%Ln entry(s) found for “{words}”; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>%Ln fiche trouvée pour «&#xa0;{words}&#xa0;»&#xa0;; avec un lieu sur la carte&#xa0;: {placed}.</numerusform>
            <numerusform>%Ln fiches trouvées pour «&#xa0;{words}&#xa0;»&#xa0;; avec un lieu sur la carte&#xa0;: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) found; {placed} of them have a place on the map.</source>
        <translation>
            <numerusform>%Ln fiche trouvée&#xa0;; avec un lieu sur la carte&#xa0;: {placed}.</numerusform>
            <numerusform>%Ln fiches trouvées&#xa0;; avec un lieu sur la carte&#xa0;: {placed}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s).</source>
        <translation>
            <numerusform>%Ln repère.</numerusform>
            <numerusform>%Ln repères.</numerusform>
        </translation>
    </message>
    <message>
        <source>All found</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Change in Find</source>
        <translation>Modifier dans «&#xa0;Rechercher&#xa0;»</translation>
    </message>
    <message>
        <source>Change what is looked for, in Find</source>
        <translation>Modifier ce qui est cherché, dans «&#xa0;Rechercher&#xa0;»</translation>
    </message>
    <message>
        <source>Closer (+)</source>
        <translation>Plus près (+)</translation>
    </message>
    <message>
        <source>Further away (-)</source>
        <translation>Plus loin (-)</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Opening the library…</source>
        <translation>Ouverture de la bibliothèque…</translation>
    </message>
    <message>
        <source>Print the map and the list (Ctrl+P)</source>
        <translation>Imprimer la carte et la liste (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Show everything found (Home)</source>
        <translation>Montrer tout ce qui a été trouvé (Début)</translation>
    </message>
    <message>
        <source>The arrow keys move the map, plus and minus change how near it is, Home shows everything found, and Enter opens what is nearest to the middle. The list after the map says the same.</source>
        <translation>Les flèches déplacent la carte, plus et moins la rapprochent ou l’éloignent, Début montre tout ce qui a été trouvé, et Entrée ouvre ce qui est le plus près du milieu. La liste après la carte dit la même chose.</translation>
    </message>
    <message>
        <source>{in_sight} {marks} {keys}</source>
        <translation>{in_sight} {marks} {keys}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>No place on the map is known of this entry.</source>
        <translation>Aucun lieu sur la carte n’est connu pour cette fiche.</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth; they take no side about any border.</source>
        <translation>Contours&#xa0;: Natural Earth&#xa0;; ils ne prennent parti sur aucune frontière.</translation>
    </message>
    <message>
        <source>{outlines} Background: {makers}</source>
        <translation>{outlines} Fond&#xa0;: {makers}</translation>
    </message>
</context>
<context>
    <name>MapPrint</name>
    <message>
        <source>The map could not be printed.</source>
        <translation>La carte n’a pas pu être imprimée.</translation>
    </message>
    <message>
        <source>{date} · page {page}</source>
        <translation>{date} · page {page}</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Copied: the text of page {page}.</source>
        <translation>Copié&#xa0;: le texte de la page {page}.</translation>
    </message>
    <message>
        <source>Copy the text of the page</source>
        <translation>Copier le texte de la page</translation>
    </message>
    <message>
        <source>Dark pages</source>
        <translation>Pages sombres</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pages as wide as the window</source>
        <translation>Pages aussi larges que la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>Printed. %n page(s) could not be painted and were left out.</source>
        <translation>
            <numerusform>Imprimé. %n page n’a pas pu être dessinée et a été laissée de côté.</numerusform>
            <numerusform>Imprimé. %n pages n’ont pas pu être dessinées et ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed: %n page(s).</source>
        <translation>
            <numerusform>Imprimé&#xa0;: %n page.</numerusform>
            <numerusform>Imprimé&#xa0;: %n pages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing page {page}: {done} of {total}</source>
        <translation>Impression de la page {page}&#xa0;: {done} sur {total}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>There is a file of that name. Choose another name.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no text on this page to copy.</source>
        <translation>Il n’y a pas de texte à copier sur cette page.</translation>
    </message>
</context>
<context>
    <name>NameForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Keep this name</source>
        <translation>Garder ce nom</translation>
    </message>
    <message>
        <source>Name a place or a kind of help. Do not write the names of clients here.</source>
        <translation>Nommez un lieu ou un genre d’aide. N’écrivez pas ici de noms de patients.</translation>
    </message>
</context>
<context>
    <name>NothingFound</name>
    <message>
        <source>Also what was not counted there: {count}</source>
        <translation>Aussi ce qui n’y a pas été compté&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Ask for less</source>
        <translation>Élargir la recherche</translation>
    </message>
    <message>
        <source>At any distance: {count}</source>
        <translation>À toute distance&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Everything there is: {count}</source>
        <translation>Tout ce qu’il y a&#xa0;: {count}</translation>
    </message>
    <message>
        <source>In any area: {count}</source>
        <translation>Dans n’importe quelle zone&#xa0;: {count}</translation>
    </message>
    <message>
        <source>In the whole country, {area}: {count}</source>
        <translation>Dans tout le pays, {area}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>In {area}: {count}</source>
        <translation>Dans {area}&#xa0;: {count}</translation>
    </message>
    <message>
        <source>No service of this country is among the first results</source>
        <translation>Aucun service de ce pays n’est parmi les premiers résultats</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>Rien trouvé pour «&#xa0;{typed}&#xa0;»</translation>
    </message>
    <message>
        <source>There is nothing that fits all of it. Each of these finds something:</source>
        <translation>Rien ne répond à tout cela. Chacune de ces recherches trouve quelque chose&#xa0;:</translation>
    </message>
    <message>
        <source>These may help instead.</source>
        <translation>Voici ce qui peut aider à la place.</translation>
    </message>
    <message>
        <source>Try fewer or plainer words, another language, or the name of a town or country.</source>
        <translation>Essayez moins de mots ou des mots plus simples, une autre langue, ou le nom d’une ville ou d’un pays.</translation>
    </message>
    <message>
        <source>When nothing fits</source>
        <translation>Quand rien ne convient</translation>
    </message>
    <message>
        <source>Where the country lists its services</source>
        <translation>Où le pays répertorie ses services</translation>
    </message>
    <message>
        <source>With these filters, whatever the words: {count}</source>
        <translation>Avec ces filtres, quels que soient les mots&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Within {distance} km: {count}</source>
        <translation>À moins de {distance} km&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Without any filter: {count}</source>
        <translation>Sans aucun filtre&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Without open now: {count}</source>
        <translation>Sans «&#xa0;ouvert actuellement&#xa0;»&#xa0;: {count}</translation>
    </message>
    <message>
        <source>Without {facet}: {value} ({count})</source>
        <translation>Sans {facet}&#xa0;: {value} ({count})</translation>
    </message>
    <message>
        <source>{title}: {number}</source>
        <translation>{title}&#xa0;: {number}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Draft, not reviewed by a clinician</source>
        <translation>Brouillon, non relu par un clinicien</translation>
    </message>
    <message>
        <source>Draft: its publisher may still change it</source>
        <translation>Brouillon&#xa0;: l’éditeur peut encore le modifier</translation>
    </message>
    <message>
        <source>It was to be reviewed by {date}, which is over: look for a newer edition.</source>
        <translation>Il devait être revu avant le {date}, date qui est passée&#xa0;: cherchez une édition plus récente.</translation>
    </message>
    <message>
        <source>Open the newer one</source>
        <translation>Ouvrir le plus récent</translation>
    </message>
    <message>
        <source>Superseded: there is a newer one, which is not in this library.</source>
        <translation>Remplacé&#xa0;: il en existe un plus récent, qui n’est pas dans cette bibliothèque.</translation>
    </message>
    <message>
        <source>Superseded: use the newer one.</source>
        <translation>Remplacé&#xa0;: utilisez le plus récent.</translation>
    </message>
    <message>
        <source>Use instead: {title}</source>
        <translation>À utiliser à la place&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Withdrawn: do not use this any more.</source>
        <translation>Retiré&#xa0;: ne l’utilisez plus.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>The pages cannot be shown as pictures here. This is the text.</source>
        <translation>Les pages ne peuvent pas être montrées en images ici. Voici le texte.</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures. {reason}</source>
        <translation>Les pages ne peuvent pas être montrées en images. {reason}</translation>
    </message>
    <message>
        <source>The pages cannot be shown as pictures: what reads them stopped. This is the text.</source>
        <translation>Les pages ne peuvent pas être montrées en images&#xa0;: ce qui les lit s’est arrêté. Voici le texte.</translation>
    </message>
</context>
<context>
    <name>PackCard</name>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy fingerprint</source>
        <translation>Copier l’empreinte</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Fiches</translation>
    </message>
    <message>
        <source>FICTIONAL</source>
        <translation>FICTIF</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Look at the quality</source>
        <translation>Examiner la qualité</translation>
    </message>
    <message>
        <source>Look at the quality of {title}</source>
        <translation>Examiner la qualité de {title}</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Take out for good? Press again</source>
        <translation>Retirer vraiment&#xa0;? Appuyez encore</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>fourni avec le programme</translation>
    </message>
    <message>
        <source>its publisher is not trusted any more</source>
        <translation>son éditeur n’est plus de confiance</translation>
    </message>
    <message>
        <source>should have been reviewed by now</source>
        <translation>aurait déjà dû être revu</translation>
    </message>
    <message>
        <source>{action}: {pack}</source>
        <translation>{action}&#xa0;: {pack}</translation>
    </message>
    <message>
        <source>{edition}, issued {issued} ({ago})</source>
        <translation>{edition}, parue le {issued} ({ago})</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Choose packs to look at</source>
        <translation>Choisir des paquets à regarder</translation>
    </message>
    <message>
        <source>Choose the root.json of the publisher</source>
        <translation>Choisir le root.json de l’éditeur</translation>
    </message>
    <message>
        <source>It was done before it could be stopped. You can go back to the library before.</source>
        <translation>C’était déjà fait avant de pouvoir être arrêté. Vous pouvez revenir à la bibliothèque d’avant.</translation>
    </message>
    <message>
        <source>It was stopped. Nothing was changed.</source>
        <translation>L’opération a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Packs (*.phcpack)</source>
        <translation>Paquets (*.phcpack)</translation>
    </message>
    <message>
        <source>Packs of this publisher are taken in from now on.</source>
        <translation>Les paquets de cet éditeur sont désormais acceptés.</translation>
    </message>
    <message>
        <source>Publishers (*.json)</source>
        <translation>Éditeurs (*.json)</translation>
    </message>
    <message>
        <source>Stopped. Looking at the library…</source>
        <translation>Arrêté. Examen de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library is as it was before the last change. What was withdrawn stays withdrawn.</source>
        <translation>La bibliothèque est comme avant le dernier changement. Ce qui a été retiré reste retiré.</translation>
    </message>
    <message>
        <source>The library is being changed. Wait until that is done, or stop it.</source>
        <translation>La bibliothèque est en cours de modification. Attendez la fin, ou arrêtez l’opération.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>The pack was taken out. You can go back to the library before.</source>
        <translation>Le paquet a été retiré. Vous pouvez revenir à la bibliothèque d’avant.</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>Text of page {page} of {count}</source>
        <translation>Texte de la page {page} sur {count}</translation>
    </message>
    <message>
        <source>There is no text on this page. It is a picture.</source>
        <translation>Il n’y a pas de texte sur cette page. C’est une image.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>A picture. Ctrl+T shows the text of the page.</source>
        <translation>Une image. Ctrl+T montre le texte de la page.</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>Page {page} of {count}, as a picture</source>
        <translation>Page {page} sur {count}, en image</translation>
    </message>
    <message>
        <source>Size of the pages: {percent} %</source>
        <translation>Taille des pages&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>The pages are as wide as the window.</source>
        <translation>Les pages sont aussi larges que la fenêtre.</translation>
    </message>
    <message>
        <source>This page cannot be shown as a picture. Ctrl+T shows its text.</source>
        <translation>Cette page ne peut pas être montrée en image. Ctrl+T montre son texte.</translation>
    </message>
</context>
<context>
    <name>PagedDocument</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>PaperForm</name>
    <message>
        <source>A card</source>
        <translation>Une carte</translation>
    </message>
    <message>
        <source>A page</source>
        <translation>Une page</translation>
    </message>
    <message>
        <source>A page with a card</source>
        <translation>Une page avec une carte</translation>
    </message>
    <message>
        <source>A second language, for the worker</source>
        <translation>Une deuxième langue, pour le soignant</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Appeler le numéro</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>Keep it in the contacts</source>
        <translation>Le garder dans les contacts</translation>
    </message>
    <message>
        <source>Language of the person who takes it along</source>
        <translation>Langue de la personne qui l’emporte</translation>
    </message>
    <message>
        <source>No other</source>
        <translation>Aucune autre</translation>
    </message>
    <message>
        <source>What the camera of a telephone does</source>
        <translation>Ce que fait l’appareil photo d’un téléphone</translation>
    </message>
</context>
<context>
    <name>PaperPage</name>
    <message>
        <source>Booklet</source>
        <translation>Livret</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
        <source>Open an entry and press Ctrl+P, or print the shortlist or what Find found.</source>
        <translation>Ouvrez une fiche et appuyez sur Ctrl+P, ou imprimez la sélection ou ce que «&#xa0;Rechercher&#xa0;» a trouvé.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Reading the entries…</source>
        <translation>Lecture des fiches…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as HTML…</source>
        <translation>Enregistrer en HTML…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Feuillet</translation>
    </message>
    <message>
        <source>Slip or booklet</source>
        <translation>Feuillet ou livret</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>Particulars</name>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>À revoir avant le</translation>
    </message>
    <message>
        <source>Supersedes</source>
        <translation>Remplace</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Thèmes</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
</context>
<context>
    <name>PlaceBox</name>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Near</source>
        <translation>Près de</translation>
    </message>
    <message>
        <source>A town, an area or a country; or latitude and longitude in any usual form. Down offers your own area</source>
        <translation>Une ville, une zone ou un pays&#xa0;; ou la latitude et la longitude sous toute forme usuelle. Bas propose votre propre zone</translation>
    </message>
    <message>
        <source>This area: {area}</source>
        <translation>Cette zone&#xa0;: {area}</translation>
    </message>
    <message>
        <source>Town or area</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>any distance</source>
        <translation>toute distance</translation>
    </message>
    <message>
        <source>near</source>
        <translation>près de</translation>
    </message>
    <message>
        <source>{distance} km</source>
        <translation>{distance} km</translation>
    </message>
</context>
<context>
    <name>PlacesCard</name>
    <message>
        <source>Places to go, open now</source>
        <translation>Lieux où aller, ouverts maintenant</translation>
    </message>
    <message>
        <source>Places to go, open now, nearest to {place} first</source>
        <translation>Lieux où aller, ouverts maintenant, les plus proches de {place} d’abord</translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Preparing the library</source>
        <translation>Préparation de la bibliothèque</translation>
    </message>
    <message>
        <source>Preparing was stopped. Nothing was changed.</source>
        <translation>La préparation a été arrêtée. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>The library could not be prepared.</source>
        <translation>La bibliothèque n’a pas pu être préparée.</translation>
    </message>
    <message>
        <source>The library is not ready</source>
        <translation>La bibliothèque n’est pas prête</translation>
    </message>
    <message>
        <source>This is done once, and after an update. It needs no network.</source>
        <translation>Cela se fait une fois, et après une mise à jour. Aucun réseau n’est nécessaire.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again when you like.</source>
        <translation>Réessayez quand vous voulez.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, restart the computer.</source>
        <translation>Réessayez. Si cela se reproduit, redémarrez l’ordinateur.</translation>
    </message>
    <message>
        <source>{step}: {done} of {total}</source>
        <translation>{step}&#xa0;: {done} sur {total}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Picture of the first page</source>
        <translation>Image de la première page</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Back to the columns</source>
        <translation>Retour aux colonnes</translation>
    </message>
    <message>
        <source>Making the first entries…</source>
        <translation>Préparation des premières fiches…</translation>
    </message>
    <message>
        <source>No entry can be made yet. Say which column has the names.</source>
        <translation>Aucune fiche ne peut encore être faite. Indiquez quelle colonne contient les noms.</translation>
    </message>
    <message>
        <source>The first entries, as they will look</source>
        <translation>Les premières fiches, telles qu’elles seront</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
</context>
<context>
    <name>Provenance</name>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>Vérifié par</translation>
    </message>
    <message>
        <source>Copy sources</source>
        <translation>Copier les sources</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Where this comes from</source>
        <translation>D’où cela vient</translation>
    </message>
    <message>
        <source>{title}, edition {edition} of {issued}, {publisher}</source>
        <translation>{title}, édition {edition} du {issued}, {publisher}</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message numerus="yes">
        <source>%n closed or example entry(s) were left out.</source>
        <translation>
            <numerusform>%n fiche fermée ou d’exemple a été laissée de côté.</numerusform>
            <numerusform>%n fiches fermées ou d’exemple ont été laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n champ</numerusform>
            <numerusform>%n champs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n numéro</numerusform>
            <numerusform>%n numéros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s)</source>
        <translation>
            <numerusform>%n paire</numerusform>
            <numerusform>%n paires</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s)</source>
        <translation>
            <numerusform>%n service</numerusform>
            <numerusform>%n services</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) were looked at.</source>
        <translation>
            <numerusform>%n service a été examiné.</numerusform>
            <numerusform>%n services ont été examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>A value that is the same everywhere was often filled in by a program.</source>
        <translation>Une valeur qui est la même partout a souvent été mise par un programme.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Age of the checks</source>
        <translation>Ancienneté des vérifications</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Areas and kinds of service</source>
        <translation>Zones et types de service</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Sous forme de tableau</translation>
    </message>
    <message>
        <source>Call them, or look them up again: a person in danger may call nobody.</source>
        <translation>Appelez-les, ou cherchez-les de nouveau&#xa0;: une personne en danger pourrait appeler dans le vide.</translation>
    </message>
    <message>
        <source>Checked over a year ago</source>
        <translation>Vérifié il y a plus d’un an</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Date of the check</source>
        <translation>Date de la vérification</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>For how many services each field says something.</source>
        <translation>Pour combien de services chaque champ contient quelque chose.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pour qui</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horaires</translation>
    </message>
    <message numerus="yes">
        <source>In how many of %n area(s) each kind of service is listed.</source>
        <translation>
            <numerusform>Dans combien de zones, sur %n, chaque type de service est répertorié.</numerusform>
            <numerusform>Dans combien de zones, sur %n, chaque type de service est répertorié.</numerusform>
        </translation>
    </message>
    <message>
        <source>In how many services each language is spoken, as far as they say so.</source>
        <translation>Dans combien de services chaque langue est parlée, d’après ce qu’ils indiquent.</translation>
    </message>
    <message>
        <source>It is not found by what it offers, and gaps cannot be told. Choose a kind.</source>
        <translation>On ne le trouve pas par ce qu’il propose, et on ne peut pas voir ce qui manque. Choisissez un type.</translation>
    </message>
    <message>
        <source>Kind of service</source>
        <translation>Type de service</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>May be one and the same</source>
        <translation>Peut-être une seule et même fiche</translation>
    </message>
    <message>
        <source>Mend them in this order:</source>
        <translation>À corriger dans cet ordre&#xa0;:</translation>
    </message>
    <message>
        <source>Names and numbers of people need their consent. Leave them out otherwise.</source>
        <translation>Publier les noms et numéros de personnes demande leur accord. Sans accord, retirez-les.</translation>
    </message>
    <message>
        <source>No date of a check</source>
        <translation>Sans date de vérification</translation>
    </message>
    <message>
        <source>No hours</source>
        <translation>Sans horaires</translation>
    </message>
    <message>
        <source>No kind of service</source>
        <translation>Sans type de service</translation>
    </message>
    <message>
        <source>No phone</source>
        <translation>Sans téléphone</translation>
    </message>
    <message>
        <source>Nobody can ask before a long way. Add a number, or say how else to ask.</source>
        <translation>Personne ne peut se renseigner avant un long trajet. Ajoutez un numéro, ou indiquez une autre façon de demander.</translation>
    </message>
    <message>
        <source>Nobody can tell whether it is still true. Call, and write down the day.</source>
        <translation>Personne ne peut savoir si c’est encore vrai. Appelez, et notez le jour.</translation>
    </message>
    <message>
        <source>Nothing was found that has to be mended.</source>
        <translation>Rien à corriger n’a été trouvé.</translation>
    </message>
    <message>
        <source>Numbers and hours change within a year. Call again, the oldest first.</source>
        <translation>Les numéros et les horaires changent en moins d’un an. Rappelez, en commençant par les plus anciens.</translation>
    </message>
    <message>
        <source>Numbers that look dead</source>
        <translation>Numéros qui semblent hors service</translation>
    </message>
    <message>
        <source>One value everywhere</source>
        <translation>La même valeur partout</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>People come to closed doors, or call in vain. Ask for the hours when you call.</source>
        <translation>Les gens trouvent porte close, ou appellent pour rien. Demandez les horaires quand vous appelez.</translation>
    </message>
    <message>
        <source>People named in a text</source>
        <translation>Personnes nommées dans un texte</translation>
    </message>
    <message>
        <source>People would be sent to another country. Correct the point, or leave it out.</source>
        <translation>Les gens seraient envoyés dans un autre pays. Corrigez le point, ou retirez-le.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Point on the map</source>
        <translation>Point sur la carte</translation>
    </message>
    <message>
        <source>Points outside the country</source>
        <translation>Points hors du pays</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Qualité de {title}</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>The first {shown} of {all} areas.</source>
        <translation>Les {shown} premières zones sur {all}.</translation>
    </message>
    <message>
        <source>The first {shown} of {all}.</source>
        <translation>Les {shown} premières sur {all}.</translation>
    </message>
    <message>
        <source>There are no services in it that could be looked at.</source>
        <translation>Il ne contient aucun service qui puisse être examiné.</translation>
    </message>
    <message>
        <source>Two entries for one place soon say different things. Decide on each pair.</source>
        <translation>Deux fiches pour un même lieu disent bientôt des choses différentes. Décidez pour chaque paire.</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>What is filled in</source>
        <translation>Ce qui est rempli</translation>
    </message>
    <message>
        <source>What there is where</source>
        <translation>Ce qu’il y a, et où</translation>
    </message>
    <message>
        <source>all digits are equal</source>
        <translation>tous les chiffres sont les mêmes</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>checked over a year ago</source>
        <translation>vérifié il y a plus d’un an</translation>
    </message>
    <message>
        <source>checked over six months ago</source>
        <translation>vérifié il y a plus de six mois</translation>
    </message>
    <message>
        <source>checked within six months</source>
        <translation>vérifié il y a moins de six mois</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rempli</translation>
    </message>
    <message>
        <source>kept free for films and examples</source>
        <translation>réservé aux films et aux exemples</translation>
    </message>
    <message>
        <source>no date of a check</source>
        <translation>sans date de vérification</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>none listed</source>
        <translation>rien de répertorié</translation>
    </message>
    <message>
        <source>not a possible number of its country</source>
        <translation>numéro impossible dans son pays</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>services</source>
        <translation>services</translation>
    </message>
    <message>
        <source>the digits only count up or down</source>
        <translation>les chiffres ne font que se suivre, en montant ou en descendant</translation>
    </message>
    <message>
        <source>the names are alike ({value} of 100)</source>
        <translation>les noms se ressemblent ({value} sur 100)</translation>
    </message>
    <message>
        <source>the names are the same</source>
        <translation>les noms sont les mêmes</translation>
    </message>
    <message>
        <source>the same address</source>
        <translation>la même adresse</translation>
    </message>
    <message>
        <source>the same number {value}</source>
        <translation>le même numéro {value}</translation>
    </message>
    <message>
        <source>the same town</source>
        <translation>la même ville</translation>
    </message>
    <message>
        <source>there, but the check is old</source>
        <translation>présent, mais la vérification est ancienne</translation>
    </message>
    <message>
        <source>there, checked within a year</source>
        <translation>présent, vérifié il y a moins d’un an</translation>
    </message>
    <message>
        <source>too short</source>
        <translation>trop court</translation>
    </message>
    <message>
        <source>whole country</source>
        <translation>tout le pays</translation>
    </message>
    <message>
        <source>{fresh} of {all} were checked within six months.</source>
        <translation>Vérifiés il y a moins de six mois&#xa0;: {fresh} sur {all}.</translation>
    </message>
    <message>
        <source>{fresh}, and {old} old</source>
        <translation>{fresh}, et {old} ancien(s)</translation>
    </message>
    <message>
        <source>{number} ({why})</source>
        <translation>{number} ({why})</translation>
    </message>
    <message>
        <source>{old} old</source>
        <translation>{old} ancien(s)</translation>
    </message>
    <message>
        <source>{title}: {count}.</source>
        <translation>{title}&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>{value} km apart</source>
        <translation>à {value} km l’un de l’autre</translation>
    </message>
    <message>
        <source>“None listed” is only said of an area where everything listed has a kind; else it is not known.</source>
        <translation>«&#xa0;Rien de répertorié&#xa0;» n’est dit que d’une zone où tout ce qui est répertorié a un type&#xa0;; sinon, c’est inconnu.</translation>
    </message>
</context>
<context>
    <name>QualityPage</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose a pack on the page Packs, and “Look at the quality” there.</source>
        <translation>Choisissez un paquet à la page «&#xa0;Paquets&#xa0;», et là, «&#xa0;Examiner la qualité&#xa0;».</translation>
    </message>
    <message>
        <source>Looking at every entry…</source>
        <translation>Examen de chaque fiche…</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Page à lire (*.html);;Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Plots as tables</source>
        <translation>Graphiques en tableaux</translation>
    </message>
    <message>
        <source>Quality of the data</source>
        <translation>Qualité des données</translation>
    </message>
    <message>
        <source>Quality of {title}</source>
        <translation>Qualité de {title}</translation>
    </message>
    <message>
        <source>Save as a page…</source>
        <translation>Enregistrer comme page…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>{place}. {title}: {count}. {why}</source>
        <translation>{place}. {title}&#xa0;: {count}. {why}</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Crisis</source>
        <translation>Crise</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Raccourci {keys}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>{place} ({keys})</source>
        <translation>{place} ({keys})</translation>
    </message>
</context>
<context>
    <name>ReadingBar</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>À propos de ce document</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Contents and small pictures</source>
        <translation>Sommaire et vignettes</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Mot marqué suivant</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>Numéro de page</translation>
    </message>
    <message>
        <source>Pages as pictures</source>
        <translation>Pages en images</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Mot marqué précédent</translation>
    </message>
    <message>
        <source>Read over the whole width</source>
        <translation>Lire sur toute la largeur</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Texte de la page</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>Toute la largeur</translation>
    </message>
    <message>
        <source>of {count}</source>
        <translation>sur {count}</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message numerus="yes">
        <source>%n marked word(s)</source>
        <translation>
            <numerusform>%n mot marqué</numerusform>
            <numerusform>%n mots marqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Link: {address}</source>
        <translation>Lien&#xa0;: {address}</translation>
    </message>
    <message>
        <source>Next marked word</source>
        <translation>Mot marqué suivant</translation>
    </message>
    <message>
        <source>Previous marked word</source>
        <translation>Mot marqué précédent</translation>
    </message>
    <message>
        <source>Size of the text: {percent} %</source>
        <translation>Taille du texte&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <source>{what} ({keys})</source>
        <translation>{what} ({keys})</translation>
    </message>
</context>
<context>
    <name>RecognisedStep</name>
    <message numerus="yes">
        <source>%n table(s). On the next page you say which are read.</source>
        <translation>
            <numerusform>%n tableau. À la page suivante, vous indiquez s’il est lu.</numerusform>
            <numerusform>%n tableaux. À la page suivante, vous indiquez lesquels sont lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Is that not right?</source>
        <translation>Ce n’est pas juste&#xa0;?</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Looking at your list. Nothing is changed by looking.</source>
        <translation>Examen de votre liste. Regarder ne modifie rien.</translation>
    </message>
    <message>
        <source>Next, you say what each column is. Most of it is suggested.</source>
        <translation>Ensuite, vous dites ce qu’est chaque colonne. La plupart sont suggérées.</translation>
    </message>
    <message>
        <source>Read it as</source>
        <translation>La lire comme</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>The list could not be looked at. Choose another one.</source>
        <translation>La liste n’a pas pu être examinée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The list does not say. You are asked for it later.</source>
        <translation>La liste ne le dit pas. La question vous sera posée plus tard.</translation>
    </message>
    <message>
        <source>This is: {form}</source>
        <translation>Ceci est&#xa0;: {form}</translation>
    </message>
    <message>
        <source>What is what in this form is known. Next, you only choose country and language.</source>
        <translation>On sait ce qui est quoi dans cette forme. Ensuite, il ne vous reste qu’à choisir le pays et la langue.</translation>
    </message>
    <message>
        <source>What your list is</source>
        <translation>Ce qu’est votre liste</translation>
    </message>
    <message>
        <source>Your list is then looked at once more.</source>
        <translation>Votre liste est alors examinée encore une fois.</translation>
    </message>
    <message>
        <source>counted while it is read</source>
        <translation>comptées pendant la lecture</translation>
    </message>
    <message numerus="yes">
        <source>{size} in %n file(s)</source>
        <translation>
            <numerusform>{size} dans %n fichier</numerusform>
            <numerusform>{size} dans %n fichiers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{what} {text}</source>
        <translation>{what} {text}</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>Record</source>
        <translation>Fiche</translation>
    </message>
    <message>
        <source>Reported here as dead, not confirmed</source>
        <translation>Signalé ici comme hors service, non confirmé</translation>
    </message>
</context>
<context>
    <name>RecordPane</name>
    <message>
        <source>Choose a result to read it here.</source>
        <translation>Choisissez un résultat pour le lire ici.</translation>
    </message>
    <message>
        <source>‹ Back to results</source>
        <translation>‹ Retour aux résultats</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Conversion of {file}</source>
        <translation>Conversion de {file}</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>Par exemple</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gardées</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Gardé comme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissées de côté</translation>
    </message>
    <message>
        <source>Merged into others</source>
        <translation>Fusionnées avec d’autres</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lues</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
</context>
<context>
    <name>ReportNotes</name>
    <message>
        <source>Done: remove my report</source>
        <translation>Fait&#xa0;: retirer mon signalement</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>From this computer only. Nobody has confirmed it.</source>
        <translation>De cet ordinateur seulement. Personne ne l’a confirmé.</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Remarque&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Reported here as dead</source>
        <translation>Signalé ici comme hors service</translation>
    </message>
    <message>
        <source>Reported here on {date} under “{entry}”: the number {number} was dead.</source>
        <translation>Signalé ici le {date} sous «&#xa0;{entry}&#xa0;»&#xa0;: le numéro {number} était hors service.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it has moved from this address.</source>
        <translation>Signalé ici le {date}&#xa0;: a quitté cette adresse.</translation>
    </message>
    <message>
        <source>Reported here on {date}: it is closed.</source>
        <translation>Signalé ici le {date}&#xa0;: c’est fermé.</translation>
    </message>
    <message>
        <source>Reported here on {date}: something is wrong.</source>
        <translation>Signalé ici le {date}&#xa0;: quelque chose est inexact.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the hours are wrong.</source>
        <translation>Signalé ici le {date}&#xa0;: les horaires sont inexacts.</translation>
    </message>
    <message>
        <source>Reported here on {date}: the number {number} was dead.</source>
        <translation>Signalé ici le {date}&#xa0;: le numéro {number} était hors service.</translation>
    </message>
    <message>
        <source>Reported here: closed</source>
        <translation>Signalé ici&#xa0;: fermé</translation>
    </message>
    <message>
        <source>Reported here: moved</source>
        <translation>Signalé ici&#xa0;: a déménagé</translation>
    </message>
    <message>
        <source>Reported here: number dead</source>
        <translation>Signalé ici&#xa0;: numéro hors service</translation>
    </message>
    <message>
        <source>Reported here: something is wrong</source>
        <translation>Signalé ici&#xa0;: quelque chose est inexact</translation>
    </message>
    <message>
        <source>Reported here: wrong hours</source>
        <translation>Signalé ici&#xa0;: horaires inexacts</translation>
    </message>
    <message>
        <source>Reported instead, not confirmed: {value}</source>
        <translation>Signalé à la place, non confirmé&#xa0;: {value}</translation>
    </message>
    <message>
        <source>What you reported is not in the new edition any more.</source>
        <translation>Ce que vous avez signalé n’est plus dans la nouvelle édition.</translation>
    </message>
    <message>
        <source>You reported that it has moved. The new edition has changed the address.</source>
        <translation>Vous avez signalé un déménagement. La nouvelle édition a changé l’adresse.</translation>
    </message>
    <message>
        <source>You reported that it is closed. The new edition has changed the status.</source>
        <translation>Vous avez signalé que c’est fermé. La nouvelle édition a changé le statut.</translation>
    </message>
    <message>
        <source>You reported the number {number}. The new edition has changed this number.</source>
        <translation>Vous avez signalé le numéro {number}. La nouvelle édition a changé ce numéro.</translation>
    </message>
    <message>
        <source>You reported wrong hours. The new edition has changed the hours.</source>
        <translation>Vous avez signalé des horaires inexacts. La nouvelle édition a changé les horaires.</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Import it here</source>
        <translation>L’importer ici</translation>
    </message>
    <message>
        <source>It can be handed out on a stick or by e-mail. A laptop that does not know the publisher yet asks for root.json and the printed card once; both are in the folder of the publisher.</source>
        <translation>Il peut être distribué sur une clé USB ou par e-mail. Un ordinateur qui ne connaît pas encore l’éditeur demande une fois root.json et la carte imprimée&#xa0;; les deux sont dans le dossier de l’éditeur.</translation>
    </message>
    <message>
        <source>Next: it needs one more signature. Another holder of a key signs it, with: {command}</source>
        <translation>Ensuite&#xa0;: il faut encore une signature. Une autre personne qui détient une clé le signe, avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Next: look at its tables, then choose another ending above, or run: {command}</source>
        <translation>Ensuite&#xa0;: regardez ses tableaux, puis choisissez un autre résultat ci-dessus, ou lancez&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Next: whoever holds a key signs it, with: {command}</source>
        <translation>Ensuite&#xa0;: la personne qui détient une clé le signe, avec&#xa0;: {command}</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The folder is written</source>
        <translation>Le dossier est écrit</translation>
    </message>
    <message>
        <source>The pack is built, and not sealed yet</source>
        <translation>Le paquet est construit, mais pas encore scellé</translation>
    </message>
    <message>
        <source>The pack is ready</source>
        <translation>Le paquet est prêt</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message numerus="yes">
        <source>%n more page(s)</source>
        <translation>
            <numerusform>%n autre page</numerusform>
            <numerusform>%n autres pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more section(s)</source>
        <translation>
            <numerusform>%n autre section</numerusform>
            <numerusform>%n autres sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Dial {number}</source>
        <translation>Composer le {number}</translation>
    </message>
    <message>
        <source>page {number}</source>
        <translation>page {number}</translation>
    </message>
    <message>
        <source>section {number}</source>
        <translation>section {number}</translation>
    </message>
    <message>
        <source>serves this area</source>
        <translation>dessert cette zone</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A count below ten could point to a person. It was left out.</source>
        <translation>Un nombre inférieur à dix pourrait désigner une personne. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>A required cell is blank.</source>
        <translation>Une cellule obligatoire est vide.</translation>
    </message>
    <message>
        <source>A spreadsheet program has rounded “{raw}”. It is no number to call and was left out.</source>
        <translation>Un tableur a arrondi «&#xa0;{raw}&#xa0;». Ce n’est pas un numéro à appeler&#xa0;: il a été laissé de côté.</translation>
    </message>
    <message>
        <source>A withdrawn entry needs its id and the reason that people will read. The row was left out.</source>
        <translation>Une fiche retirée par l’éditeur a besoin de son identifiant et de la raison que les gens liront. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>Another row has the same name and place (“{raw}”). Both were kept; are they one?</source>
        <translation>Une autre ligne a le même nom et le même lieu («&#xa0;{raw}&#xa0;»). Les deux ont été gardées&#xa0;; n’en font-elles qu’une&#xa0;?</translation>
    </message>
    <message>
        <source>Cells of the column “{column}” are merged over several rows. They were read in each of them: rows {raw}.</source>
        <translation>Des cellules de la colonne «&#xa0;{column}&#xa0;» sont fusionnées sur plusieurs lignes. Elles ont été lues dans chacune&#xa0;: lignes {raw}.</translation>
    </message>
    <message>
        <source>Classifications of “{raw}” are not carried. This one was not read.</source>
        <translation>Les classements de «&#xa0;{raw}&#xa0;» ne sont pas repris. Celui-ci n’a pas été lu.</translation>
    </message>
    <message>
        <source>Entries of the kind “{raw}” are not carried.</source>
        <translation>Les fiches de nature «&#xa0;{raw}&#xa0;» ne sont pas reprises.</translation>
    </message>
    <message>
        <source>Every row has the same value, “{raw}”. Is that meant?</source>
        <translation>Toutes les lignes ont la même valeur, «&#xa0;{raw}&#xa0;». Est-ce voulu&#xa0;?</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>It cannot be worked out when this is open. The hours are shown as they are written.</source>
        <translation>On ne peut pas en déduire quand c’est ouvert. Les horaires sont montrés comme ils sont écrits.</translation>
    </message>
    <message>
        <source>It has no text. Nothing of it but its title can be found.</source>
        <translation>Il n’y a pas de texte. On ne peut en trouver que le titre.</translation>
    </message>
    <message>
        <source>It holds more text than is read. {raw} of its pages or parts were cut off.</source>
        <translation>Le document contient plus de texte qu’il n’en est lu. Pages ou parties coupées&#xa0;: {raw}.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Names of contact persons are not taken over. Left out: {raw}.</source>
        <translation>Les noms des personnes à contacter ne sont pas repris. Laissé de côté&#xa0;: {raw}.</translation>
    </message>
    <message>
        <source>No service is at the place “{raw}”. It was kept as an entry of its own.</source>
        <translation>Aucun service ne se trouve au lieu «&#xa0;{raw}&#xa0;». Il a été gardé comme fiche à part.</translation>
    </message>
    <message>
        <source>Nothing that was taken over has to do with “{raw}”. The row was left out.</source>
        <translation>Rien de ce qui a été repris n’a de rapport avec «&#xa0;{raw}&#xa0;». La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>Objects stand too deep inside each other. The innermost were left out.</source>
        <translation>Des objets sont imbriqués trop profondément. Les plus profonds ont été laissés de côté.</translation>
    </message>
    <message>
        <source>Only one cell of the row says anything (“{raw}”). It was kept; is it the title of the rows below?</source>
        <translation>Une seule cellule de la ligne contient quelque chose («&#xa0;{raw}&#xa0;»). La ligne a été gardée&#xa0;; est-ce le titre des lignes au-dessous&#xa0;?</translation>
    </message>
    <message>
        <source>Other rows are a part of “{raw}”, and nobody can be reached there: an area, no service. It was left out.</source>
        <translation>D’autres lignes font partie de «&#xa0;{raw}&#xa0;», et personne n’y est joignable&#xa0;: c’est une zone, pas un service. Cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>Pages are missing: {raw}. What they hold is not here.</source>
        <translation>Des pages manquent&#xa0;: {raw}. Ce qu’elles contiennent n’est pas ici.</translation>
    </message>
    <message>
        <source>Pages that are pictures without text: {raw}. What stands on them cannot be found.</source>
        <translation>Pages qui sont des images sans texte&#xa0;: {raw}. Ce qui y est écrit ne peut pas être trouvé.</translation>
    </message>
    <message>
        <source>Pictures that are not carried: {raw}.</source>
        <translation>Images qui ne sont pas reprises&#xa0;: {raw}.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Quotes, line ends or the number of cells are broken ({raw}). Read as far as possible.</source>
        <translation>Des guillemets, des fins de ligne ou le nombre de cellules sont incorrects ({raw}). Lu autant que possible.</translation>
    </message>
    <message>
        <source>Reading “{raw}” took too long, so it was given up. The entry was read without it.</source>
        <translation>La lecture de «&#xa0;{raw}&#xa0;» a pris trop de temps et a été abandonnée. La fiche a été lue sans lui.</translation>
    </message>
    <message>
        <source>Something is not as it should be: “{raw}”.</source>
        <translation>Quelque chose n’est pas comme il faut&#xa0;: «&#xa0;{raw}&#xa0;».</translation>
    </message>
    <message>
        <source>The card does not begin with a header between two lines +++.</source>
        <translation>La fiche mémo ne commence pas par un en-tête entre deux lignes +++.</translation>
    </message>
    <message>
        <source>The cell has more than 200,000 characters. The end was cut off.</source>
        <translation>La cellule a plus de 200&#xa0;000 caractères. La fin a été coupée.</translation>
    </message>
    <message>
        <source>The column “{column}” is missing.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The column “{column}” is not known and was not read.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» n’est pas connue et n’a pas été lue.</translation>
    </message>
    <message>
        <source>The column “{column}” is there twice. The first one was read.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» est là deux fois. La première a été lue.</translation>
    </message>
    <message>
        <source>The column “{column}” was read as “{raw}”, by its heading and its values.</source>
        <translation>La colonne «&#xa0;{column}&#xa0;» a été lue comme «&#xa0;{raw}&#xa0;», d’après son titre et ses valeurs.</translation>
    </message>
    <message>
        <source>The entry cannot be read ({raw}). It was left out.</source>
        <translation>La fiche ne peut pas être lue ({raw}). Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The entry has a mark that changes its meaning and is not known here ({raw}). It was left out.</source>
        <translation>La fiche porte une marque qui change son sens et qui n’est pas connue ici ({raw}). Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The file could not be read ({raw}).</source>
        <translation>Le fichier n’a pas pu être lu ({raw}).</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as Windows-1252; look whether “{raw}” is right.</source>
        <translation>Le fichier n’est pas en UTF-8. Il a été lu comme Windows-1252&#xa0;; vérifiez que «&#xa0;{raw}&#xa0;» est juste.</translation>
    </message>
    <message>
        <source>The file is not UTF-8. It was read as {column}; look whether “{raw}” is right.</source>
        <translation>Le fichier n’est pas en UTF-8. Il a été lu comme {column}&#xa0;; vérifiez que «&#xa0;{raw}&#xa0;» est juste.</translation>
    </message>
    <message>
        <source>The file says that its points are in metres of the map of the web (EPSG:3857). They became degrees.</source>
        <translation>Le fichier dit que ses points sont en mètres de la carte du Web (EPSG:3857). Ils ont été convertis en degrés.</translation>
    </message>
    <message>
        <source>The file “{raw}” already belongs to another document.</source>
        <translation>Le fichier «&#xa0;{raw}&#xa0;» appartient déjà à un autre document.</translation>
    </message>
    <message>
        <source>The file “{raw}” is not there. The entry was read without it.</source>
        <translation>Le fichier «&#xa0;{raw}&#xa0;» n’est pas là. La fiche a été lue sans lui.</translation>
    </message>
    <message>
        <source>The file “{raw}” is too large to be read.</source>
        <translation>Le fichier «&#xa0;{raw}&#xa0;» est trop grand pour être lu.</translation>
    </message>
    <message>
        <source>The id is longer than 200 characters. The row was left out.</source>
        <translation>L’identifiant dépasse 200 caractères. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>The id “{raw}” already belongs to an entry of another kind. This one was left out.</source>
        <translation>L’identifiant «&#xa0;{raw}&#xa0;» appartient déjà à une fiche d’une autre nature. Celle-ci a été laissée de côté.</translation>
    </message>
    <message>
        <source>The id “{raw}” is no UUID. It was mapped to one that stays the same.</source>
        <translation>L’identifiant «&#xa0;{raw}&#xa0;» n’est pas un UUID. Il lui en a été attribué un, qui reste le même.</translation>
    </message>
    <message>
        <source>The id “{raw}” is used by two different rows. Only one of them was kept.</source>
        <translation>L’identifiant «&#xa0;{raw}&#xa0;» est utilisé par deux lignes différentes. Une seule a été gardée.</translation>
    </message>
    <message>
        <source>The id “{raw}” stands in rows with different names or services. Each became an entry of its own.</source>
        <translation>L’identifiant «&#xa0;{raw}&#xa0;» est dans des lignes dont les noms ou les services diffèrent. Chacune est devenue une fiche à part.</translation>
    </message>
    <message>
        <source>The id “{raw}” was damaged by a spreadsheet program. Format the column as text; row left out.</source>
        <translation>L’identifiant «&#xa0;{raw}&#xa0;» a été abîmé par un tableur. Mettez la colonne au format texte&#xa0;; ligne laissée de côté.</translation>
    </message>
    <message>
        <source>The key “{column}” of pack.toml is not known.</source>
        <translation>La clé «&#xa0;{column}&#xa0;» de pack.toml n’est pas connue.</translation>
    </message>
    <message>
        <source>The lines between the two +++ are not valid TOML ({raw}). The card was read without them.</source>
        <translation>Les lignes entre les deux +++ ne sont pas du TOML valable ({raw}). La fiche mémo a été lue sans elles.</translation>
    </message>
    <message>
        <source>The map file “{raw}” holds vector tiles, which are not drawn. Take one with pictures.</source>
        <translation>Le fichier de carte «&#xa0;{raw}&#xa0;» contient des tuiles vectorielles, qui ne sont pas dessinées. Prenez-en un avec des images.</translation>
    </message>
    <message>
        <source>The map file “{raw}” is damaged, or has no pictures that the map can show.</source>
        <translation>Le fichier de carte «&#xa0;{raw}&#xa0;» est endommagé, ou n’a pas d’images que la carte puisse montrer.</translation>
    </message>
    <message>
        <source>The number or address “{raw}” is marked as no longer used. It was left out.</source>
        <translation>Le numéro ou l’adresse «&#xa0;{raw}&#xa0;» est marqué comme n’étant plus utilisé. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The number “{raw}” stands between quotation marks, which were left out.</source>
        <translation>Le numéro «&#xa0;{raw}&#xa0;» est entre guillemets&#xa0;; ceux-ci ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The place is marked as secret. Its address, point, phones and hours were left out.</source>
        <translation>Le lieu est marqué comme secret. Son adresse, son point, ses téléphones et ses horaires ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The place “{raw}” is marked as no longer used. It was left out.</source>
        <translation>Le lieu «&#xa0;{raw}&#xa0;» est marqué comme n’étant plus utilisé. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>The query expects “{raw}”, which is not an entry of this pack.</source>
        <translation>La recherche attend «&#xa0;{raw}&#xa0;», qui n’est pas une fiche de ce paquet.</translation>
    </message>
    <message>
        <source>The query has no words, or nothing that it should find. It was left out.</source>
        <translation>La recherche n’a pas de mots, ou rien qu’elle doive trouver. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to, but there is only one thing it can be. It was attached.</source>
        <translation>La ligne ne dit pas à quoi elle appartient, mais il n’y a qu’une possibilité. Elle y a été rattachée.</translation>
    </message>
    <message>
        <source>The row does not say what it belongs to. It was left out.</source>
        <translation>La ligne ne dit pas à quoi elle appartient. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row explains the columns, is an example or a total (“{raw}”). It was left out.</source>
        <translation>La ligne explique les colonnes, est un exemple ou un total («&#xa0;{raw}&#xa0;»). Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row has no name, and nothing to call it by. It was left out.</source>
        <translation>La ligne n’a pas de nom, ni rien qui permette d’en donner un. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>The row repeats another one word for word. It was read once.</source>
        <translation>La ligne en répète une autre mot pour mot. Elle a été lue une fois.</translation>
    </message>
    <message>
        <source>The row says more of “{raw}”, which was read from an earlier row. It became part of it.</source>
        <translation>La ligne en dit plus sur «&#xa0;{raw}&#xa0;», lu dans une ligne précédente. Elle y a été ajoutée.</translation>
    </message>
    <message>
        <source>The row says no hours. It was left out, and the day counts as not known.</source>
        <translation>La ligne n’indique pas d’horaires. Elle a été laissée de côté, et ce jour compte comme inconnu.</translation>
    </message>
    <message>
        <source>The sheet “{raw}” is hidden and was not read. Show it in the workbook if it is part of the list.</source>
        <translation>La feuille «&#xa0;{raw}&#xa0;» est masquée et n’a pas été lue. Affichez-la dans le classeur si elle fait partie de la liste.</translation>
    </message>
    <message>
        <source>The source does not want everybody to know this number or address. It was left out.</source>
        <translation>La source ne souhaite pas que tout le monde connaisse ce numéro ou cette adresse. Cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>The source keeps this place secret. Its address, point and numbers were left out.</source>
        <translation>La source garde ce lieu secret. Son adresse, son point et ses numéros ont été laissés de côté.</translation>
    </message>
    <message>
        <source>The source says that it is not whole: “{raw}”. What is missing is not here.</source>
        <translation>La source dit qu’elle n’est pas complète&#xa0;: «&#xa0;{raw}&#xa0;». Ce qui manque n’est pas ici.</translation>
    </message>
    <message>
        <source>The table has no language. By its file it is “{raw}”.</source>
        <translation>Le tableau n’indique pas de langue. D’après son fichier, c’est «&#xa0;{raw}&#xa0;».</translation>
    </message>
    <message>
        <source>The table has no title. The file says “{raw}”.</source>
        <translation>Le tableau n’a pas de titre. Le fichier dit «&#xa0;{raw}&#xa0;».</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>Le tableau est vide.</translation>
    </message>
    <message>
        <source>The table that says which service is where is empty. Places were joined by what else names both.</source>
        <translation>Le tableau qui dit où se trouve chaque service est vide. Les lieux ont été rattachés d’après les autres données qui nomment les deux.</translation>
    </message>
    <message>
        <source>The text has HTML in it, which is shown as plain text.</source>
        <translation>Le texte contient du HTML, qui est montré comme du texte simple.</translation>
    </message>
    <message>
        <source>The time “{raw}” was put into the 24-hour form.</source>
        <translation>L’heure «&#xa0;{raw}&#xa0;» a été mise sous la forme de 24 heures.</translation>
    </message>
    <message>
        <source>The workbook is damaged and was not read. Save it again, and convert it by itself.</source>
        <translation>Le classeur est endommagé et n’a pas été lu. Enregistrez-le de nouveau, et convertissez-le seul.</translation>
    </message>
    <message>
        <source>The workbook is locked with a password and was not read. Save it without one.</source>
        <translation>Le classeur est protégé par un mot de passe et n’a pas été lu. Enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>There are {raw} more findings of rule {column} in this file.</source>
        <translation>Autres constats de la règle {column} dans ce fichier&#xa0;: {raw}.</translation>
    </message>
    <message>
        <source>There is no id. One was made from the other cells; write one, so that it stays the same.</source>
        <translation>Il n’y a pas d’identifiant. Un identifiant a été formé à partir des autres cellules&#xa0;; écrivez-en un, pour qu’il reste le même.</translation>
    </message>
    <message>
        <source>There is no licence. Say under which terms the text may be passed on.</source>
        <translation>Aucune licence n’est indiquée. Indiquez à quelles conditions le texte peut être transmis.</translation>
    </message>
    <message>
        <source>This archive inside of another was not opened. Unpack it, and convert what is in it.</source>
        <translation>Cette archive contenue dans une autre n’a pas été ouverte. Décompressez-la, et convertissez son contenu.</translation>
    </message>
    <message>
        <source>This file or sheet is not part of the source, or not wanted. It was not read.</source>
        <translation>Ce fichier ou cette feuille ne fait pas partie de la source, ou n’est pas demandé. Rien n’en a été lu.</translation>
    </message>
    <message>
        <source>This is about a person, or about whom to ask for. Persons are not carried.</source>
        <translation>Il s’agit d’une personne, ou de qui demander. Les personnes ne sont pas reprises.</translation>
    </message>
    <message>
        <source>This is no JSON, or broken off: “{raw}”. It was left out.</source>
        <translation>Ce n’est pas du JSON, ou il est interrompu&#xa0;: «&#xa0;{raw}&#xa0;». Cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>This is not a part of the form that was looked for: “{raw}”. It was left out.</source>
        <translation>Ce n’est pas une partie de la forme attendue&#xa0;: «&#xa0;{raw}&#xa0;». Cela a été laissé de côté.</translation>
    </message>
    <message>
        <source>This is not the newest version of “{raw}”, which took its place.</source>
        <translation>Ce n’est pas la version la plus récente de «&#xa0;{raw}&#xa0;», qui a pris sa place.</translation>
    </message>
    <message>
        <source>What “{column}” says has no place in our records. Left out: {raw}.</source>
        <translation>Ce que dit «&#xa0;{column}&#xa0;» n’a pas de place dans nos fiches. Laissé de côté&#xa0;: {raw}.</translation>
    </message>
    <message>
        <source>pack.toml does not say “{column}”.</source>
        <translation>pack.toml n’indique pas «&#xa0;{column}&#xa0;».</translation>
    </message>
    <message>
        <source>{file}, column {column}</source>
        <translation>{file}, colonne {column}</translation>
    </message>
    <message>
        <source>{file}, row {row}</source>
        <translation>{file}, ligne {row}</translation>
    </message>
    <message>
        <source>{file}, row {row}, column {column}</source>
        <translation>{file}, ligne {row}, colonne {column}</translation>
    </message>
    <message>
        <source>{place}: {words}</source>
        <translation>{place}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>“{raw}” cannot be read safely: reading it broke down. The entry was read without it.</source>
        <translation>«&#xa0;{raw}&#xa0;» ne peut pas être lu sans risque&#xa0;: la lecture a échoué. La fiche a été lue sans lui.</translation>
    </message>
    <message>
        <source>“{raw}” cannot be used for “{column}” in pack.toml.</source>
        <translation>«&#xa0;{raw}&#xa0;» est inutilisable pour «&#xa0;{column}&#xa0;» dans pack.toml.</translation>
    </message>
    <message>
        <source>“{raw}” has more text, tables and marks than can be shown. The entry was read without it.</source>
        <translation>«&#xa0;{raw}&#xa0;» a plus de texte, de tableaux et de marques qu’il n’est possible d’en montrer. La fiche a été lue sans lui.</translation>
    </message>
    <message>
        <source>“{raw}” has no service and no place. It was kept as an entry of its own.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’a ni service ni lieu. Il a été gardé comme fiche à part.</translation>
    </message>
    <message>
        <source>“{raw}” has no zero in front, which a spreadsheet program may have taken away. Look if it is right.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’a pas de zéro devant&#xa0;; un tableur l’a peut-être enlevé. Vérifiez que c’est juste.</translation>
    </message>
    <message>
        <source>“{raw}” holds several numbers. They were separated; give each its own row.</source>
        <translation>«&#xa0;{raw}&#xa0;» contient plusieurs numéros. Ils ont été séparés&#xa0;; donnez à chacun sa propre ligne.</translation>
    </message>
    <message>
        <source>“{raw}” in a text looks like the name or the number of a person. Leave it out unless it is for the public.</source>
        <translation>«&#xa0;{raw}&#xa0;» dans un texte ressemble au nom ou au numéro d’une personne. Retirez-le, sauf s’il est destiné au public.</translation>
    </message>
    <message>
        <source>“{raw}” is a time of day, not a date. It was read as the time of opening or closing.</source>
        <translation>«&#xa0;{raw}&#xa0;» est une heure, pas une date. Cela a été lu comme l’heure d’ouverture ou de fermeture.</translation>
    </message>
    <message>
        <source>“{raw}” is an old Word file (.doc) or has macros. Save it as .docx without them.</source>
        <translation>«&#xa0;{raw}&#xa0;» est un ancien fichier Word (.doc) ou contient des macros. Enregistrez-le en .docx sans macros.</translation>
    </message>
    <message>
        <source>“{raw}” is damaged, or not what its name says. The entry was read without it.</source>
        <translation>«&#xa0;{raw}&#xa0;» est endommagé, ou n’est pas ce que dit son nom. La fiche a été lue sans lui.</translation>
    </message>
    <message>
        <source>“{raw}” is larger than can be carried. Divide it. The entry was read without it.</source>
        <translation>«&#xa0;{raw}&#xa0;» est trop grand pour être repris. Divisez-le. La fiche a été lue sans lui.</translation>
    </message>
    <message>
        <source>“{raw}” is locked with a password. Save it without one. The entry was read without it.</source>
        <translation>«&#xa0;{raw}&#xa0;» est protégé par un mot de passe. Enregistrez-le sans mot de passe. La fiche a été lue sans lui.</translation>
    </message>
    <message>
        <source>“{raw}” is no PDF, HTML, Word (.docx), Markdown or map file. The entry was read without it.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas un fichier PDF, HTML, Word (.docx), Markdown ou de carte. La fiche a été lue sans lui.</translation>
    </message>
    <message>
        <source>“{raw}” is no complete number of its country. It is shown as printed.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas un numéro complet de son pays. Il est montré comme il est écrit.</translation>
    </message>
    <message>
        <source>“{raw}” is no number to call. It was left out.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas un numéro à appeler. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{raw}” is not a date such as 2026-11-21, or cannot be right. It is shown as it is written.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas une date comme 2026-11-21, ou ne peut pas être juste. C’est montré comme il est écrit.</translation>
    </message>
    <message>
        <source>“{raw}” is not a number that can be right here. It was left out.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas un nombre qui puisse être juste ici. Il a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{raw}” is not a usable point on the map. Latitude and longitude are decimal degrees.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas un point utilisable sur la carte. La latitude et la longitude sont en degrés décimaux.</translation>
    </message>
    <message>
        <source>“{raw}” is not a web address that may be opened. It was left out.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas une adresse web qu’on puisse ouvrir. Elle a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{raw}” is not an entry of this pack, so nothing can be used in its place.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas une fiche de ce paquet&#xa0;: rien ne peut être utilisé à sa place.</translation>
    </message>
    <message>
        <source>“{raw}” is not in degrees (but in metres, or without a decimal point), so it was not read. Write degrees, such as -1.2921 and 36.8219.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas en degrés (mais en mètres, ou sans point décimal) et n’a donc pas été lu. Écrivez des degrés, comme -1.2921 et 36.8219.</translation>
    </message>
    <message>
        <source>“{raw}” is not one of the values that are known here.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est pas une des valeurs connues ici.</translation>
    </message>
    <message>
        <source>“{raw}” is not the id of any row it could point to. The link was left out.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’est l’identifiant d’aucune ligne à laquelle il pourrait renvoyer. Le lien a été laissé de côté.</translation>
    </message>
    <message>
        <source>“{raw}” is the number by which spreadsheets count days. It was read as a date; look if it is right.</source>
        <translation>«&#xa0;{raw}&#xa0;» est le nombre par lequel les tableurs comptent les jours. Il a été lu comme une date&#xa0;; vérifiez que c’est juste.</translation>
    </message>
    <message>
        <source>“{raw}” is the number of a contact. It was kept without the name; look if it is for the public.</source>
        <translation>«&#xa0;{raw}&#xa0;» est le numéro d’une personne à contacter. Il a été gardé sans le nom&#xa0;; vérifiez qu’il est destiné au public.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the country that the source names. It was kept; look if it is right.</source>
        <translation>«&#xa0;{raw}&#xa0;» se trouve hors du pays que nomme la source. Il a été gardé&#xa0;; vérifiez que c’est juste.</translation>
    </message>
    <message>
        <source>“{raw}” lies outside the folder of the pack. It was not opened.</source>
        <translation>«&#xa0;{raw}&#xa0;» se trouve hors du dossier du paquet. Il n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>“{raw}” says that there is no number. The row was left out.</source>
        <translation>«&#xa0;{raw}&#xa0;» dit qu’il n’y a pas de numéro. La ligne a été laissée de côté.</translation>
    </message>
    <message>
        <source>“{raw}” sounds like a place that must stay secret. If so, write “yes” for it in a column “Confidential” of the list, or mark it sensitivity:restricted.</source>
        <translation>«&#xa0;{raw}&#xa0;» a l’air d’un lieu qui doit rester secret. Si c’est le cas, écrivez «&#xa0;oui&#xa0;» pour lui dans une colonne «&#xa0;Confidentiel&#xa0;» de la liste, ou marquez-le sensitivity:restricted.</translation>
    </message>
    <message>
        <source>“{raw}” was deleted in the source.</source>
        <translation>«&#xa0;{raw}&#xa0;» a été supprimé dans la source.</translation>
    </message>
    <message>
        <source>“{raw}” was not read, because the part of the program that reads documents does not start.</source>
        <translation>«&#xa0;{raw}&#xa0;» n’a pas été lu, car la partie du programme qui lit les documents ne démarre pas.</translation>
    </message>
    <message>
        <source>“{raw}” was read as a point, but the cells look swapped, joined or have commas for points.</source>
        <translation>«&#xa0;{raw}&#xa0;» a été lu comme un point sur la carte, mais les cellules semblent inversées, réunies, ou écrites avec des virgules au lieu de points.</translation>
    </message>
</context>
<context>
    <name>RunStep</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Every row is counted. What was merged or left out is told below, with its reason.</source>
        <translation>Chaque ligne est comptée. Ce qui a été fusionné ou laissé de côté est indiqué ci-dessous, avec sa raison.</translation>
    </message>
    <message>
        <source>Look at the quality of the data</source>
        <translation>Examiner la qualité des données</translation>
    </message>
    <message>
        <source>Page to read (*.html);;Table for a spreadsheet (*.csv)</source>
        <translation>Page à lire (*.html);;Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>Lire de nouveau</translation>
    </message>
    <message>
        <source>Reading these rows…</source>
        <translation>Lecture de ces lignes…</translation>
    </message>
    <message>
        <source>Reading your list once more, to look at its quality.</source>
        <translation>Nouvelle lecture de votre liste, pour en examiner la qualité.</translation>
    </message>
    <message>
        <source>Reading your list. Nothing is written yet.</source>
        <translation>Lecture de votre liste. Rien n’est encore écrit.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Save the report…</source>
        <translation>Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>The list could not be read. Go back and look at the choices.</source>
        <translation>La liste n’a pas pu être lue. Revenez en arrière et regardez les choix.</translation>
    </message>
    <message>
        <source>The numbers do not add up, which is a fault of this program. Please report it.</source>
        <translation>Les nombres ne s’additionnent pas&#xa0;: c’est une erreur de ce programme. Merci de la signaler.</translation>
    </message>
    <message>
        <source>The report could not be saved ({reason}). Choose another folder.</source>
        <translation>Le rapport n’a pas pu être enregistré ({reason}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>What becomes of your list</source>
        <translation>Ce que devient votre liste</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>{read} rows read = {kept} kept + {merged} merged into others + {refused} left out</source>
        <translation>{read} lignes lues = {kept} gardées + {merged} fusionnées avec d’autres + {refused} laissées de côté</translation>
    </message>
    <message>
        <source>{read} rows read, {kept} kept, {merged} merged into others, {refused} left out</source>
        <translation>{read} lignes lues, {kept} gardées, {merged} fusionnées avec d’autres, {refused} laissées de côté</translation>
    </message>
    <message>
        <source>{step}: {rows} rows so far</source>
        <translation>{step}&#xa0;: {rows} lignes jusqu’ici</translation>
    </message>
</context>
<context>
    <name>SafeBrowser</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>SaveReports</name>
    <message numerus="yes">
        <source>%Ln report(s) of something wrong are kept on this computer.</source>
        <translation>
            <numerusform>%Ln signalement d’erreur est gardé sur cet ordinateur.</numerusform>
            <numerusform>%Ln signalements d’erreur sont gardés sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reports ({pattern})</source>
        <translation>Signalements ({pattern})</translation>
    </message>
    <message>
        <source>Save reports to a stick…</source>
        <translation>Enregistrer les signalements sur une clé USB…</translation>
    </message>
    <message>
        <source>Save the reports</source>
        <translation>Enregistrer les signalements</translation>
    </message>
    <message>
        <source>Saved: {file}. Give it to whoever makes the pack.</source>
        <translation>Enregistré&#xa0;: {file}. Donnez-le à la personne qui fait le paquet.</translation>
    </message>
</context>
<context>
    <name>SealingCard</name>
    <message>
        <source>A folder with tables, to look at and build later</source>
        <translation>Un dossier avec des tableaux, à examiner et à construire plus tard</translation>
    </message>
    <message>
        <source>A pack that somebody else signs</source>
        <translation>Un paquet qu’une autre personne signe</translation>
    </message>
    <message>
        <source>A signed pack, with the keys I have</source>
        <translation>Un paquet signé, avec les clés que j’ai</translation>
    </message>
    <message>
        <source>A signed pack; I become a publisher now</source>
        <translation>Un paquet signé&#xa0;; je deviens éditeur maintenant</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher</source>
        <translation>Choisir le dossier de l’éditeur</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher, which holds root.json.</source>
        <translation>Choisissez le dossier de l’éditeur, qui contient root.json.</translation>
    </message>
    <message>
        <source>Choose the folder of the publisher…</source>
        <translation>Choisir le dossier de l’éditeur…</translation>
    </message>
    <message>
        <source>How it ends</source>
        <translation>Le résultat</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Keys are made in a folder beside the pack. Without the passphrase they are worth nothing, and nobody can reset it: take four or five words that nobody would put together.</source>
        <translation>Les clés sont créées dans un dossier à côté du paquet. Sans la phrase de passe elles ne valent rien, et personne ne peut la rétablir&#xa0;: prenez quatre ou cinq mots que personne ne mettrait ensemble.</translation>
    </message>
    <message>
        <source>Laptops take in packs of publishers they know, and only if nothing in them was changed.</source>
        <translation>Les ordinateurs n’acceptent que les paquets d’éditeurs qu’ils connaissent, et seulement si rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>No key for signing is in that folder. Choose another ending, or the right folder.</source>
        <translation>Ce dossier ne contient aucune clé pour signer. Choisissez un autre résultat, ou le bon dossier.</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Phrase de passe de la clé</translation>
    </message>
    <message>
        <source>The passphrase once more</source>
        <translation>La phrase de passe encore une fois</translation>
    </message>
    <message>
        <source>The two passphrases differ. Type them again.</source>
        <translation>Les deux phrases de passe diffèrent. Tapez-les de nouveau.</translation>
    </message>
    <message>
        <source>Type the passphrase of the key.</source>
        <translation>Tapez la phrase de passe de la clé.</translation>
    </message>
    <message>
        <source>What do you want to have in the end?</source>
        <translation>Que voulez-vous avoir à la fin&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever holds a key signs the pack, perhaps on another computer, and hands it out.</source>
        <translation>La personne qui détient une clé signe le paquet, peut-être sur un autre ordinateur, et le distribue.</translation>
    </message>
    <message>
        <source>You can add documents and quick cards to the folder, or correct it with a spreadsheet.</source>
        <translation>Vous pouvez ajouter au dossier des documents et des fiches mémo, ou le corriger avec un tableur.</translation>
    </message>
    <message>
        <source>{publisher}, in {folder}</source>
        <translation>{publisher}, dans {folder}</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>+ {term}</source>
        <translation>+ {term}</translation>
    </message>
    <message>
        <source>Bring the filters back ({keys})</source>
        <translation>Rétablir les filtres ({keys})</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Tout effacer</translation>
    </message>
    <message>
        <source>Drop {filter}</source>
        <translation>Enlever {filter}</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filters ({count})</source>
        <translation>Filtres ({count})</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Les plus proches d’abord</translation>
    </message>
    <message>
        <source>Only {term}</source>
        <translation>Seulement {term}</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvert actuellement</translation>
    </message>
    <message>
        <source>Open {title}</source>
        <translation>Ouvrir {title}</translation>
    </message>
    <message>
        <source>Search for {title}</source>
        <translation>Chercher {title}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler l’action</translation>
    </message>
    <message>
        <source>Undo: bring the filters back</source>
        <translation>Annuler&#xa0;: rétablir les filtres</translation>
    </message>
    <message>
        <source>{filter} ×</source>
        <translation>{filter} ×</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Shortcut {keys}</source>
        <translation>Raccourci {keys}</translation>
    </message>
    <message>
        <source>What does the person need? A problem, a service, a place, a language</source>
        <translation>De quoi la personne a-t-elle besoin&#xa0;? Un problème, un service, un lieu, une langue</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy number</source>
        <translation>Copier le numéro</translation>
    </message>
    <message>
        <source>Fictional: do not call</source>
        <translation>Fictif&#xa0;: n’appelez pas</translation>
    </message>
    <message>
        <source>For whom, and on which terms</source>
        <translation>Pour qui, et à quelles conditions</translation>
    </message>
    <message>
        <source>Getting in, and where it is</source>
        <translation>Comment y accéder, et où c’est</translation>
    </message>
    <message>
        <source>Hours not known</source>
        <translation>Horaires inconnus</translation>
    </message>
    <message>
        <source>More numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Site web</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the computer</source>
        <translation>Comme l’ordinateur</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Ctrl and plus, minus or 0 change it on every page.</source>
        <translation>Ctrl et plus, moins ou 0 la changent sur chaque page.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Is the library whole?</source>
        <translation>La bibliothèque est-elle intacte&#xa0;?</translation>
    </message>
    <message>
        <source>Its emergency numbers and crisis lines are shown, and its entries come first.</source>
        <translation>Ses numéros d’urgence et ses lignes de crise sont affichés, et ses fiches viennent en premier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>This translation is a draft: no native speaker has reviewed it yet.</source>
        <translation>Cette traduction est un brouillon&#xa0;: aucun locuteur natif ne l’a encore relue.</translation>
    </message>
    <message>
        <source>What this computer keeps</source>
        <translation>Ce que cet ordinateur garde</translation>
    </message>
    <message>
        <source>Where you work</source>
        <translation>Où vous travaillez</translation>
    </message>
</context>
<context>
    <name>Shelves</name>
    <message>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <source>Group by: {what}</source>
        <translation>Grouper par&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>{name} ({count})</source>
        <translation>{name} ({count})</translation>
    </message>
</context>
<context>
    <name>Shortlist</name>
    <message>
        <source>Call {number}</source>
        <translation>Appeler le {number}</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: not in the library any more</source>
        <translation>Fermé ou retiré depuis le {date}&#xa0;: n’est plus dans la bibliothèque</translation>
    </message>
    <message>
        <source>Closed or removed since {date}: {reason}</source>
        <translation>Fermé ou retiré depuis le {date}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Closed, removed, or of a pack that is not installed here</source>
        <translation>Fermé, retiré, ou d’un paquet qui n’est pas installé ici</translation>
    </message>
    <message>
        <source>Hours: {hours}</source>
        <translation>Horaires&#xa0;: {hours}</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>ext. {number}</source>
        <translation>poste {number}</translation>
    </message>
</context>
<context>
    <name>ShortlistPage</name>
    <message>
        <source>Back on the shortlist: {title}</source>
        <translation>De nouveau dans la sélection&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Choose an entry to read it here.</source>
        <translation>Choisissez une fiche pour la lire ici.</translation>
    </message>
    <message>
        <source>Shortlist</source>
        <translation>Sélection</translation>
    </message>
    <message>
        <source>{title}. {gone}.</source>
        <translation>{title}. {gone}.</translation>
    </message>
    <message>
        <source>{title}: place {place} of {count}</source>
        <translation>{title}&#xa0;: place {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Page {page}: {text}</source>
        <translation>Page {page}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Pages with the words</source>
        <translation>Pages qui contiennent les mots</translation>
    </message>
    <message>
        <source>Small pictures</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>This document has no table of contents.</source>
        <translation>Ce document n’a pas de table des matières.</translation>
    </message>
    <message>
        <source>What the column shows</source>
        <translation>Ce que montre la colonne</translation>
    </message>
    <message>
        <source>{heading}, page {page}</source>
        <translation>{heading}, page {page}</translation>
    </message>
</context>
<context>
    <name>SightList</name>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to the middle of the map first.</source>
        <translation>
            <numerusform>%Ln fiche en vue, la plus proche du milieu de la carte d’abord.</numerusform>
            <numerusform>%Ln fiches en vue, les plus proches du milieu de la carte d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight, the nearest to {place} first.</source>
        <translation>
            <numerusform>%Ln fiche en vue, la plus proche de {place} d’abord.</numerusform>
            <numerusform>%Ln fiches en vue, les plus proches de {place} d’abord.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to the middle.</source>
        <translation>
            <numerusform>%Ln fiche en vue&#xa0;; voici les {shown} plus proches du milieu.</numerusform>
            <numerusform>%Ln fiches en vue&#xa0;; voici les {shown} plus proches du milieu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) in sight; these are the {shown} nearest to {place}.</source>
        <translation>
            <numerusform>%Ln fiche en vue&#xa0;; voici les {shown} plus proches de {place}.</numerusform>
            <numerusform>%Ln fiches en vue&#xa0;; voici les {shown} plus proches de {place}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In sight</source>
        <translation>En vue</translation>
    </message>
    <message>
        <source>In sight on the map</source>
        <translation>En vue sur la carte</translation>
    </message>
    <message>
        <source>Nothing that was found has a place on the map. Find lists it.</source>
        <translation>Rien de ce qui a été trouvé n’a de lieu sur la carte. «&#xa0;Rechercher&#xa0;» en donne la liste.</translation>
    </message>
    <message>
        <source>Nothing that was found is in sight. Home shows everything.</source>
        <translation>Rien de ce qui a été trouvé n’est en vue. Début montre tout.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Show in Find</source>
        <translation>Montrer dans «&#xa0;Rechercher&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Slip</name>
    <message>
        <source>A draft that no clinician has reviewed.</source>
        <translation>Un brouillon qu’aucun clinicien n’a relu.</translation>
    </message>
    <message>
        <source>Calls this number</source>
        <translation>Appelle ce numéro</translation>
    </message>
    <message>
        <source>Closed for good. Nobody is there.</source>
        <translation>Fermé définitivement. Il n’y a personne.</translation>
    </message>
    <message>
        <source>Closed for now. Call before you go.</source>
        <translation>Fermé pour le moment. Appelez avant d’y aller.</translation>
    </message>
    <message>
        <source>Described to learn from. It is not a place to refer to.</source>
        <translation>Décrit pour apprendre. N’y orientez personne.</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Numéros d’urgence</translation>
    </message>
    <message>
        <source>How to get there</source>
        <translation>Comment s’y rendre</translation>
    </message>
    <message>
        <source>Invented for training: nobody answers. Do not call.</source>
        <translation>Inventé pour la formation&#xa0;: personne ne répond. N’appelez pas.</translation>
    </message>
    <message>
        <source>It may be closed. Call before you go.</source>
        <translation>C’est peut-être fermé. Appelez avant d’y aller.</translation>
    </message>
    <message>
        <source>No emergency number is known for this country.</source>
        <translation>Aucun numéro d’urgence n’est connu pour ce pays.</translation>
    </message>
    <message>
        <source>Not active at present. Do not go there.</source>
        <translation>Inactif actuellement. N’y allez pas.</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres numéros</translation>
    </message>
    <message>
        <source>Puts it into your contacts</source>
        <translation>L’ajoute à vos contacts</translation>
    </message>
    <message>
        <source>Unconfirmed: it rests on one public source, and nobody has called.</source>
        <translation>Non confirmé&#xa0;: repose sur une seule source publique, et personne n’a appelé.</translation>
    </message>
    <message>
        <source>When you call, you can say: “A health worker gave me this number. I would like to talk to somebody.” You need not give your name.</source>
        <translation>Quand vous appelez, vous pouvez dire&#xa0;: «&#xa0;Un agent de santé m’a donné ce numéro. J’aimerais parler à quelqu’un.&#xa0;» Vous n’avez pas besoin de donner votre nom.</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Où trouver de l’aide</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>There is no home folder.</source>
        <translation>Il n’y a pas de dossier personnel.</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>Closed for good</source>
        <translation>Fermé définitivement</translation>
    </message>
    <message>
        <source>Closed for now</source>
        <translation>Fermé pour le moment</translation>
    </message>
    <message>
        <source>It stays as it is written</source>
        <translation>Reste comme il est écrit</translation>
    </message>
    <message>
        <source>Not working at present</source>
        <translation>Ne fonctionne pas actuellement</translation>
    </message>
    <message>
        <source>Open and working</source>
        <translation>Ouvert et en service</translation>
    </message>
    <message>
        <source>Open or closed: what the words mean</source>
        <translation>Ouvert ou fermé&#xa0;: ce que signifient les mots</translation>
    </message>
    <message>
        <source>Words that stay as they are written are shown, but nothing is concluded from them.</source>
        <translation>Les mots qui restent comme ils sont écrits sont montrés, mais rien n’en est déduit.</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Building the catalog</source>
        <translation>Construction du catalogue</translation>
    </message>
    <message>
        <source>Building the search index</source>
        <translation>Construction de l’index de recherche</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Comparing with the library</source>
        <translation>Comparaison avec la bibliothèque</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Conversion</translation>
    </message>
    <message>
        <source>Looking at the quality of the data</source>
        <translation>Examen de la qualité des données</translation>
    </message>
    <message>
        <source>Looking for entries that may be the same</source>
        <translation>Recherche de fiches qui pourraient être les mêmes</translation>
    </message>
    <message>
        <source>Making the pages</source>
        <translation>Mise en pages</translation>
    </message>
    <message>
        <source>Putting the new library in place</source>
        <translation>Mise en place de la nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Reading the entries</source>
        <translation>Lecture des fiches</translation>
    </message>
    <message>
        <source>Reading the packs</source>
        <translation>Lecture des paquets</translation>
    </message>
    <message>
        <source>Storing the packs</source>
        <translation>Enregistrement des paquets</translation>
    </message>
    <message>
        <source>Verifying the pack</source>
        <translation>Vérification du paquet</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Writing the file</source>
        <translation>Écriture du fichier</translation>
    </message>
    <message>
        <source>Writing the pack</source>
        <translation>Écriture du paquet</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Premiers gestes</translation>
    </message>
    <message>
        <source>From a card that is a draft, not reviewed by a clinician. Its sources are on it.</source>
        <translation>Tiré d’une fiche encore à l’état de brouillon, non relue par un clinicien. Ses sources y figurent.</translation>
    </message>
</context>
<context>
    <name>TableCard</name>
    <message>
        <source>A recipe keeps the choices of this page, for the next edition of the same list.</source>
        <translation>Une recette garde les choix de cette page, pour la prochaine édition de la même liste.</translation>
    </message>
    <message>
        <source>All of them are read.</source>
        <translation>Tous sont lus.</translation>
    </message>
    <message>
        <source>No column with the names is chosen yet in: {tables}. Choose one below, or do not read it.</source>
        <translation>Aucune colonne contenant les noms n’est encore choisie dans&#xa0;: {tables}. Choisissez-en une ci-dessous, ou ne lisez pas ce tableau.</translation>
    </message>
    <message>
        <source>None of them is read yet.</source>
        <translation>Aucun n’est encore lu.</translation>
    </message>
    <message>
        <source>Read this table</source>
        <translation>Lire ce tableau</translation>
    </message>
    <message>
        <source>Read: {read}. Not read: {unread}.</source>
        <translation>Lus&#xa0;: {read}. Non lus&#xa0;: {unread}.</translation>
    </message>
    <message>
        <source>Row of the headings, as the spreadsheet counts</source>
        <translation>Ligne des titres, telle que le tableur la compte</translation>
    </message>
    <message>
        <source>Save as a recipe…</source>
        <translation>Enregistrer comme recette…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Use a saved recipe…</source>
        <translation>Utiliser une recette…</translation>
    </message>
    <message>
        <source>Your list has several. Look at each here, and say below whether it is read.</source>
        <translation>Votre liste en a plusieurs. Regardez chacun ici, et indiquez ci-dessous s’il est lu.</translation>
    </message>
    <message numerus="yes">
        <source>{table} (%n row(s))</source>
        <translation>
            <numerusform>{table} (%n ligne)</numerusform>
            <numerusform>{table} (%n lignes)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextPage</name>
    <message>
        <source>Copy identifier</source>
        <translation>Copier l’identifiant</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
</context>
<context>
    <name>TextSize</name>
    <message>
        <source>A sample: call 0123 456 789, open until 16:30</source>
        <translation>Exemple&#xa0;: appelez le 0123 456 789, ouvert jusqu’à 16:30</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Vignettes des pages</translation>
    </message>
</context>
<context>
    <name>TownList</name>
    <message>
        <source>Towns and areas</source>
        <translation>Villes et zones</translation>
    </message>
</context>
<context>
    <name>TrustView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Compare this with the card that the publisher printed. Take the card from a person you know, never from the stick that brings the pack. Two groups are hidden here: type them from the card.</source>
        <translation>Comparez ceci avec la carte imprimée par l’éditeur. La carte doit venir d’une personne que vous connaissez, jamais de la clé USB qui apporte le paquet. Deux groupes sont masqués ici&#xa0;: recopiez-les depuis la carte.</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Group {number} on the card</source>
        <translation>Groupe {number} de la carte</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En mots</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nom court</translation>
    </message>
    <message>
        <source>The card says something else than this file, so the publisher is not trusted. Look at both again.</source>
        <translation>La carte ne dit pas la même chose que ce fichier&#xa0;: l’éditeur n’est donc pas de confiance. Regardez encore les deux.</translation>
    </message>
    <message>
        <source>Trust a publisher</source>
        <translation>Faire confiance à un éditeur</translation>
    </message>
    <message>
        <source>Trust this publisher</source>
        <translation>Faire confiance à cet éditeur</translation>
    </message>
    <message>
        <source>{threshold} of {keys} must sign</source>
        <translation>{threshold} sur {keys} doivent signer</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>WrongHere</name>
    <message>
        <source>A short note, if it helps</source>
        <translation>Une courte remarque, si elle aide</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Il s’agit de</translation>
    </message>
    <message>
        <source>It is closed</source>
        <translation>C’est fermé</translation>
    </message>
    <message>
        <source>Report on this computer</source>
        <translation>Signaler sur cet ordinateur</translation>
    </message>
    <message>
        <source>Report that something is wrong here</source>
        <translation>Signaler que quelque chose est inexact ici</translation>
    </message>
    <message>
        <source>Reported on this computer. You can take it back in the record.</source>
        <translation>Signalé sur cet ordinateur. Vous pouvez retirer le signalement dans la fiche.</translation>
    </message>
    <message>
        <source>Something else is wrong</source>
        <translation>Autre chose est inexact</translation>
    </message>
    <message>
        <source>Something is wrong here…</source>
        <translation>Quelque chose est inexact ici…</translation>
    </message>
    <message>
        <source>The hours are wrong</source>
        <translation>Les horaires sont inexacts</translation>
    </message>
    <message>
        <source>The number {number} is dead</source>
        <translation>Le numéro {number} est hors service</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>Le lieu</translation>
    </message>
    <message>
        <source>What is right, if you know it: a number, an address, hours</source>
        <translation>Ce qui est juste, si vous le savez&#xa0;: un numéro, une adresse, des horaires</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Qu’est-ce qui est inexact&#xa0;?</translation>
    </message>
    <message>
        <source>Write nothing about a client, and no names. The report is kept on this computer, and goes nowhere unless you save the reports to a stick.</source>
        <translation>N’écrivez rien sur un patient, et aucun nom. Le signalement est gardé sur cet ordinateur, et ne va nulle part sauf si vous enregistrez les signalements sur une clé USB.</translation>
    </message>
    <message>
        <source>{place} has moved</source>
        <translation>{place} a déménagé</translation>
    </message>
</context>
<context>
    <name>_Call</name>
    <message>
        <source>{services}: {number}. Copy</source>
        <translation>{services}&#xa0;: {number}. Copier</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message>
        <source>added</source>
        <translation>ajoutées</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modifiées</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermées</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retirées</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangées</translation>
    </message>
</context>
<context>
    <name>_EntryRow</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the record of {title}</source>
        <translation>Ouvrir la fiche de {title}</translation>
    </message>
    <message>
        <source>{title}: copy number {number}</source>
        <translation>{title}&#xa0;: copier le numéro {number}</translation>
    </message>
</context>
<context>
    <name>_Key</name>
    <message>
        <source>The packs here know no region or income group, so a country is compared with all countries that have the figure. Where figures differ greatly, the scale goes by powers of ten.</source>
        <translation>Les paquets présents ne connaissent ni région ni groupe de revenu&#xa0;; un pays est donc comparé à tous les pays qui ont ce chiffre. Quand les chiffres diffèrent beaucoup, l’échelle avance par puissances de dix.</translation>
    </message>
    <message>
        <source>from the least to the most</source>
        <translation>du moins au plus</translation>
    </message>
    <message>
        <source>the median of all countries</source>
        <translation>la médiane de tous les pays</translation>
    </message>
    <message>
        <source>the middle half of them</source>
        <translation>leur moitié centrale</translation>
    </message>
    <message>
        <source>this country</source>
        <translation>ce pays</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>{line}: open the record</source>
        <translation>{line}&#xa0;: ouvrir la fiche</translation>
    </message>
</context>
<context>
    <name>_Model</name>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
</context>
<context>
    <name>_Number</name>
    <message>
        <source>{line}: {number}. Copy</source>
        <translation>{line}&#xa0;: {number}. Copier</translation>
    </message>
</context>
<context>
    <name>_Word</name>
    <message>
        <source>“{word}” means</source>
        <translation>«&#xa0;{word}&#xa0;» signifie</translation>
    </message>
</context>
</TS>
