<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  (closed here)</source>
        <comment>after a section&apos;s name</comment>
        <translation>  (fermée ici)</translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) in view</source>
        <translation>
            <numerusform>+ {n} autre billet en vue</numerusform>
            <numerusform>+ {n} autres billets en vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) of {holder}</source>
        <translation>
            <numerusform>+ {n} autre billet de {holder}</numerusform>
            <numerusform>+ {n} autres billets de {holder}</numerusform>
        </translation>
    </message>
    <message>
        <source>0, or a number from 1 to 60</source>
        <translation>0 ou un nombre de 1 à 60</translation>
    </message>
    <message>
        <source>1 conflict: no. {number}</source>
        <translation>1 conflit : n° {number}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>1 scan set aside: {serial}.</source>
        <translation>1 scan mis de côté : {serial}.</translation>
    </message>
    <message>
        <source>1. Start Door Scanner on the new door; choose to set up a door.
2. Hold this card to its camera.
3. Type the short code that your supervisor tells you, and your name.</source>
        <translation>1. Lancez Door Scanner à la nouvelle porte ; choisissez de configurer une porte.
2. Présentez cette carte à sa caméra.
3. Tapez le code court que donne votre responsable, et votre nom.</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 heures</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 lettres et chiffres</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 lettres et chiffres</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Un code PIN a de {shortest} à {longest} chiffres.</translation>
    </message>
    <message>
        <source>A STOP stays</source>
        <translation>Durée d&apos;un STOP</translation>
    </message>
    <message>
        <source>A door cannot work with it.</source>
        <translation>Une porte ne peut pas s&apos;en servir.</translation>
    </message>
    <message>
        <source>A door card sets up another door. How long is it good?</source>
        <translation>Une carte de porte configure une autre porte. Combien de temps est-elle valable ?</translation>
    </message>
    <message>
        <source>A door card. Your supervisor tells you its short code.</source>
        <translation>Une carte de porte. Votre responsable vous dit son code court.</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>Un défaut du programme.</translation>
    </message>
    <message>
        <source>A green answer stays</source>
        <translation>Durée d&apos;un vert</translation>
    </message>
    <message>
        <source>A guest comes back in</source>
        <translation>Quelqu&apos;un revient après être sorti</translation>
    </message>
    <message>
        <source>A hand scanner works at any time; set it to end each code with Enter.</source>
        <translation>Une douchette fonctionne à tout moment ; réglez-la pour finir chaque code par Entrée.</translation>
    </message>
    <message>
        <source>A hand scanner works too. No code? Press F2 and type it.</source>
        <translation>Une douchette marche aussi. Pas de code ? Touche F2 pour le taper.</translation>
    </message>
    <message>
        <source>A key has letters and digits only: check it for others.</source>
        <translation>Une clé n&apos;a que lettres et chiffres : cherchez-en d&apos;autres.</translation>
    </message>
    <message>
        <source>A key has letters and digits, and no spaces.</source>
        <translation>Une clé se compose de lettres et de chiffres, sans espaces.</translation>
    </message>
    <message>
        <source>A new token</source>
        <translation>Nouveau jeton</translation>
    </message>
    <message>
        <source>A part of the program has stopped ({name}).</source>
        <translation>Une partie du programme s&apos;est arrêtée ({name}).</translation>
    </message>
    <message>
        <source>A part that reads codes is missing</source>
        <translation>Il manque un élément qui lit les codes</translation>
    </message>
    <message>
        <source>A passphrase has {n} characters or more, and not all alike.</source>
        <translation>Une phrase secrète a au moins {n} caractère, pas tous pareils.</translation>
    </message>
    <message>
        <source>A refund may have been made that the tickets do not show: ask the box office.</source>
        <translation>Un remboursement a pu être fait sans que les billets le montrent : demandez à la billetterie.</translation>
    </message>
    <message>
        <source>A rehearsal is under way in the other window</source>
        <translation>Une répétition est en cours dans l&apos;autre fenêtre</translation>
    </message>
    <message>
        <source>A short code has 8 letters and digits, such as K7QM-4R2X.</source>
        <translation>Un code court a 8 lettres et chiffres, comme K7QM-4R2X.</translation>
    </message>
    <message>
        <source>A system that counts what was sold can stand beside this door. The flow then shows how many are expected. It never says who may come in, and scanning goes on whatever becomes of it.</source>
        <translation>Un système qui compte les ventes peut se tenir à côté de cette porte. Le flux montre alors combien de personnes sont attendues. Il ne dit jamais qui peut entrer, et le scan continue quoi qu’il arrive.</translation>
    </message>
    <message>
        <source>A ticket counts once. If they are to go in, let them in without a ticket.</source>
        <translation>Un billet ne compte qu&apos;une fois. S&apos;il faut les faire entrer, faites-le sans billet.</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>verdict, in capitals, short</comment>
        <translation>ADMIS</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d&apos;API</translation>
    </message>
    <message>
        <source>Access ended at {time}</source>
        <translation>L&apos;accès a pris fin à {time}</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>L&apos;accès a pris fin</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Add a camera beside this one</source>
        <translation>Ajouter une caméra à côté de celle-ci</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Ajouter une note…</translation>
    </message>
    <message>
        <source>Add beside this door</source>
        <translation>Ajouter à côté de cette porte</translation>
    </message>
    <message>
        <source>Add its whole address to stream_urls in settings.toml.</source>
        <translation>Ajoutez son adresse entière à stream_urls dans settings.toml.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ajouter la note</translation>
    </message>
    <message>
        <source>Add this user to the group &apos;video&apos; and log in again.</source>
        <translation>Ajoutez cet utilisateur au groupe « video », puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>Admission tokens</source>
        <translation>Jetons d&apos;admission</translation>
    </message>
    <message>
        <source>Admission tokens…</source>
        <translation>Jetons d&apos;admission…</translation>
    </message>
    <message>
        <source>Admissions are not shared with other doors: {why}</source>
        <translation>Les entrées ne sont pas partagées avec les autres portes : {why}</translation>
    </message>
    <message>
        <source>Admit</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Admis</translation>
    </message>
    <message>
        <source>After the interval, say</source>
        <translation>Après l&apos;entracte, par exemple</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of them were here before. Nothing was doubled.</source>
        <translation>Tous étaient déjà là. Rien n&apos;a été doublé.</translation>
    </message>
    <message>
        <source>All sections are closed here</source>
        <translation>Toutes les zones sont fermées ici</translation>
    </message>
    <message>
        <source>All sections are closed: nobody is let in.</source>
        <translation>Toutes les zones sont fermées : personne n&apos;entre.</translation>
    </message>
    <message>
        <source>All that waits is sent now.</source>
        <translation>Tout ce qui attend part maintenant.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>All well at {time}</source>
        <translation>Tout allait bien à {time}</translation>
    </message>
    <message>
        <source>All {free}</source>
        <translation>Tous les {free}</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera; then start this program again.</source>
        <translation>Autorisez-la dans Réglages Système, Confidentialité et sécurité, Caméra ; puis relancez ce programme.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings (on Linux: add this user to the group &apos;video&apos;).</source>
        <translation>Autorisez-la dans les réglages de confidentialité du système (sous Linux : ajoutez cet utilisateur au groupe « video »).</translation>
    </message>
    <message>
        <source>Allow this program to record the screen in the system&apos;s privacy settings, or save a picture and open that.</source>
        <translation>Autorisez ce programme à enregistrer l&apos;écran dans les réglages de confidentialité, ou enregistrez une image et ouvrez-la.</translation>
    </message>
    <message>
        <source>Already let in</source>
        <translation>Déjà entré</translation>
    </message>
    <message>
        <source>Already let in just now</source>
        <translation>Vient d&apos;entrer</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Déjà utilisé</translation>
    </message>
    <message>
        <source>Already used at {time}</source>
        <translation>Déjà utilisé à {time}</translation>
    </message>
    <message>
        <source>Already used at {time}, {gate}</source>
        <translation>Déjà utilisé à {time}, {gate}</translation>
    </message>
    <message>
        <source>Already used, {gate}</source>
        <translation>Déjà utilisé, {gate}</translation>
    </message>
    <message>
        <source>An earlier request may still be under way.</source>
        <translation>Une demande précédente est peut-être encore en cours.</translation>
    </message>
    <message>
        <source>An order has to be made for this code. Let in all the same?</source>
        <translation>Ce code demande une commande. Faire entrer quand même ?</translation>
    </message>
    <message>
        <source>Another door</source>
        <translation>Une autre porte</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Autre événement</translation>
    </message>
    <message>
        <source>Another event is open now</source>
        <translation>Un autre événement est ouvert maintenant</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Another program has just exchanged the database {name}.</source>
        <translation>Un autre programme vient de remplacer la base de données {name}.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Autre raison</translation>
    </message>
    <message>
        <source>Another section</source>
        <translation>Autre zone</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Autre serveur</translation>
    </message>
    <message>
        <source>Another token at the same server</source>
        <translation>Autre jeton sur le même serveur</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answer what is asked: yes, or the choice that is marked; and no</source>
        <translation>Répondre à la question : oui, ou le choix marqué ; et non</translation>
    </message>
    <message>
        <source>Answered by the crew</source>
        <translation>Réponses de l&apos;équipe</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Arrows up and down</source>
        <translation>Flèches haut et bas</translation>
    </message>
    <message>
        <source>As the server&apos;s, within {seconds} s</source>
        <translation>Comme celle du serveur, à {seconds} s près</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Doute</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Appelez un responsable</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Appeler un responsable</translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again</source>
        <translation>Demander à un responsable de reconfigurer la porte</translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again. What is queued is kept.</source>
        <translation>Demandez à un responsable de reconfigurer la porte. La file est conservée.</translation>
    </message>
    <message>
        <source>Ask for a ticket for this event</source>
        <translation>Demander un billet pour cet événement</translation>
    </message>
    <message>
        <source>Ask for a token that does.</source>
        <translation>Demandez-en un qui le fasse.</translation>
    </message>
    <message>
        <source>Ask for another ticket, or send to the box office</source>
        <translation>Demander un autre billet, ou envoyer à la billetterie</translation>
    </message>
    <message>
        <source>Ask for the name, as numbers of bookings are easy to guess</source>
        <translation>Demandez le nom : les numéros de réservation se devinent facilement</translation>
    </message>
    <message>
        <source>Ask for the ticket&apos;s own code</source>
        <translation>Demander le code du billet lui-même</translation>
    </message>
    <message>
        <source>Ask for tonight&apos;s ticket</source>
        <translation>Demander le billet de ce soir</translation>
    </message>
    <message>
        <source>Ask the box office for the number of an empty, open booking, or do not share admissions.</source>
        <translation>Demandez à la billetterie le numéro d&apos;une réservation vide et ouverte, ou ne partagez pas les entrées.</translation>
    </message>
    <message>
        <source>Ask the server for doors</source>
        <translation>Demander les portes au serveur</translation>
    </message>
    <message>
        <source>Ask the server for news now</source>
        <translation>Demander les nouvelles au serveur maintenant</translation>
    </message>
    <message>
        <source>Ask the system for its events</source>
        <translation>Demander ses événements au système</translation>
    </message>
    <message>
        <source>Ask your supervisor for a new card.</source>
        <translation>Demandez une nouvelle carte à votre responsable.</translation>
    </message>
    <message>
        <source>Ask your supervisor for a new one.</source>
        <translation>Demandez-en un nouveau à votre responsable.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Question au serveur…</translation>
    </message>
    <message>
        <source>Asking the system for its events…</source>
        <translation>Demande des événements au système…</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Question au système…</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} row(s) of the journal (is|are) lost.</source>
        <translation>
            <numerusform>Au moins {n} ligne du journal est perdue.</numerusform>
            <numerusform>Au moins {n} lignes du journal sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the door  (Esc)</source>
        <translation>Retour à la porte  (Échap)</translation>
    </message>
    <message>
        <source>Being scanned at another door too</source>
        <translation>Scanné en même temps à une autre porte</translation>
    </message>
    <message>
        <source>Being scanned at {gate} too</source>
        <translation>Scanné en même temps à {gate}</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>Belge (AZERTY)</translation>
    </message>
    <message>
        <source>British (QWERTY)</source>
        <translation>Britannique (QWERTY)</translation>
    </message>
    <message>
        <source>Busiest minutes</source>
        <translation>Minutes les plus chargées</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>By override</source>
        <translation>Par dérogation</translation>
    </message>
    <message>
        <source>CAN&apos;T DECIDE</source>
        <comment>verdict in capitals, very short</comment>
        <translation>INDÉCIS</translation>
    </message>
    <message>
        <source>CANNOT DECIDE</source>
        <comment>verdict, in capitals, short</comment>
        <translation>DOUTE</translation>
    </message>
    <message>
        <source>CHANGED BY THE SERVER</source>
        <translation>CHANGÉ PAR LE SERVEUR</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>VÉRIFICATION</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <comment>a conflict</comment>
        <translation>CLOS</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <comment>in capitals, very short</comment>
        <translation>CONFLIT</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>CONNEXION…</translation>
    </message>
    <message>
        <source>Call it north-1, say.</source>
        <translation>Appelez-le nord-1, par exemple.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Image de la caméra</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Réglages de la caméra</translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation>Réglages de la caméra…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled: nobody can be let in.</source>
        <translation>Annulé : personne ne peut entrer.</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>kind of pack</comment>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Card opened</source>
        <translation>Carte ouverte</translation>
    </message>
    <message>
        <source>Carry scans to another door</source>
        <translation>Porter des scans à une autre porte</translation>
    </message>
    <message>
        <source>Carrying scans to another door</source>
        <translation>Porter des scans à une autre porte</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change its name to what people call it.</source>
        <translation>Donnez-lui le nom qu&apos;on lui donne ici.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Changer le code PIN…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Modifier {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check a picture or number that was copied</source>
        <translation>Vérifier une image ou un numéro copié</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check again when there is time.</source>
        <translation>Vérifiez à nouveau quand il y a le temps.</translation>
    </message>
    <message>
        <source>Check again, and say whether it was.</source>
        <translation>Vérifiez à nouveau, et dites si c&apos;est le cas.</translation>
    </message>
    <message>
        <source>Check again. If it stays, tell support; the log has it.</source>
        <translation>Vérifiez à nouveau. Si cela persiste, prévenez l&apos;assistance ; le journal technique en garde la trace.</translation>
    </message>
    <message>
        <source>Check again; if it stays, start the program again.</source>
        <translation>Vérifiez à nouveau ; si cela persiste, relancez le programme.</translation>
    </message>
    <message>
        <source>Check again; then ask a supervisor.</source>
        <translation>Vérifiez à nouveau ; puis demandez à un responsable.</translation>
    </message>
    <message numerus="yes">
        <source>Check all {n}</source>
        <translation>
            <numerusform>Vérifier le {n}</numerusform>
            <numerusform>Vérifier les {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and use</source>
        <translation>Vérifier et utiliser</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check it there: door-scanner run, then F10.</source>
        <translation>Vérifiez-le là : door-scanner run, puis F10.</translation>
    </message>
    <message>
        <source>Check it, or ask for another.</source>
        <translation>Vérifiez-la, ou demandez-en une autre.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Vérifiez-le.</translation>
    </message>
    <message>
        <source>Check it; each is good for one domain only.</source>
        <translation>Vérifiez-le ; chacun ne vaut que pour un domaine.</translation>
    </message>
    <message>
        <source>Check its 8 characters, or ask for a new one.</source>
        <translation>Vérifiez ses 8 caractères, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>Check of this door</source>
        <translation>Contrôle de cette porte</translation>
    </message>
    <message>
        <source>Check that it is on and in this network; scanning goes on as soon as it answers.</source>
        <translation>Vérifiez qu&apos;elle est allumée et dans ce réseau ; le scan reprend dès qu&apos;elle répond.</translation>
    </message>
    <message>
        <source>Check that it is still there and has room, then scan again.</source>
        <translation>Vérifiez qu&apos;il est toujours là et qu&apos;il reste de la place, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Check that it opens elsewhere; it may be cut short or no picture at all.</source>
        <translation>Vérifiez qu&apos;elle s&apos;ouvre ailleurs ; elle est peut-être tronquée, ou n&apos;est pas une image.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4 and AVI files usually work.</source>
        <translation>Vérifiez qu&apos;elle se lit ailleurs ; les fichiers MP4 et AVI passent en général.</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable, then scan again.</source>
        <translation>Vérifiez que son dossier existe et accepte l&apos;écriture, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Check the API key.</source>
        <translation>Vérifiez la clé d&apos;API.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Vérifiez le dossier.</translation>
    </message>
    <message>
        <source>Check the keys and the device id.</source>
        <translation>Vérifiez les clés et l&apos;identifiant de l&apos;appareil.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Vérifiez le réseau.</translation>
    </message>
    <message>
        <source>Check the password, or ask the box office to allow this machine.</source>
        <translation>Vérifiez le mot de passe, ou demandez à la billetterie d&apos;autoriser cette machine.</translation>
    </message>
    <message>
        <source>Check the password.</source>
        <translation>Vérifiez le mot de passe.</translation>
    </message>
    <message>
        <source>Check the price category: may this guest have it?</source>
        <translation>Vérifiez la catégorie de prix : cette personne y a-t-elle droit ?</translation>
    </message>
    <message>
        <source>Check the rest and open the door.</source>
        <translation>Vérifiez le reste et ouvrez la porte.</translation>
    </message>
    <message>
        <source>Check the rest of the form.</source>
        <translation>Vérifiez le reste du formulaire.</translation>
    </message>
    <message>
        <source>Check the section: is this guest&apos;s here?</source>
        <translation>Vérifiez la zone : est-ce ici pour cette personne ?</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Vérifiez l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address: it ends in /v2/.</source>
        <translation>Vérifiez l&apos;adresse du serveur : elle finit par /v2/.</translation>
    </message>
    <message>
        <source>Check this door	F10</source>
        <translation>Contrôler cette porte	F10</translation>
    </message>
    <message>
        <source>Check this door now</source>
        <translation>Contrôler cette porte maintenant</translation>
    </message>
    <message>
        <source>Check this door: is it ready?</source>
        <translation>Contrôler cette porte : est-elle prête ?</translation>
    </message>
    <message>
        <source>Check this ticket number</source>
        <translation>Vérifier ce numéro de billet</translation>
    </message>
    <message>
        <source>Check what was typed</source>
        <translation>Vérifier ce qui est tapé</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Contrôlé à {time}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Contrôlé {time}</translation>
    </message>
    <message numerus="yes">
        <source>Checked {time}: {n} to look at</source>
        <translation>
            <numerusform>Contrôlé {time} : {n} point à voir</numerusform>
            <numerusform>Contrôlé {time} : {n} points à voir</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Vérification du journal</translation>
    </message>
    <message>
        <source>Checking: {done} of {rows} done. Scanning goes on meanwhile.</source>
        <translation>Contrôle : {done} sur {rows}. Le scan continue pendant ce temps.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Choose a camera to go on.</source>
        <translation>Choisissez une caméra pour continuer.</translation>
    </message>
    <message>
        <source>Choose a file that door-scanner journal export wrote.</source>
        <translation>Choisissez un fichier écrit par door-scanner journal export.</translation>
    </message>
    <message>
        <source>Choose a folder with JPEG, PNG, WebP or PDF files.</source>
        <translation>Choisissez un dossier avec des fichiers JPEG, PNG, WebP ou PDF.</translation>
    </message>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Choisir une partie de l&apos;écran</translation>
    </message>
    <message>
        <source>Choose another event, or ask Utick.</source>
        <translation>Choisissez un autre événement, ou demandez à Utick.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Choisissez un autre dossier, ou faites de la place là.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it.</source>
        <translation>Choisissez une autre imprimante, ou enregistrez-la.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Choisissez au moins une zone.</translation>
    </message>
    <message>
        <source>Choose camera</source>
        <translation>Choisir la caméra</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Choisissez-le</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Choisissez à nouveau.</translation>
    </message>
    <message>
        <source>Choose live or test in the door&apos;s set-up. Nothing it says counts until then.</source>
        <translation>Choisissez réel ou test dans la configuration de la porte. Rien de ce qu&apos;il dit ne compte d&apos;ici là.</translation>
    </message>
    <message>
        <source>Choose one of the list, or type its number.</source>
        <translation>Choisissez dans la liste, ou tapez son numéro.</translation>
    </message>
    <message>
        <source>Choose one of those in the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Choose one that does, such as pims.</source>
        <translation>Choisissez-en un qui le fait, comme pims.</translation>
    </message>
    <message>
        <source>Choose one, and add it beside this door.</source>
        <translation>Choisissez-en un et ajoutez-le à côté de cette porte.</translation>
    </message>
    <message>
        <source>Choose one, and open the door.</source>
        <translation>Choisissez-en un, et ouvrez la porte.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Choisissez-en un.</translation>
    </message>
    <message>
        <source>Choose one; where none fits, write it down.</source>
        <translation>Choisissez ; si rien ne convient, écrivez-le.</translation>
    </message>
    <message>
        <source>Choose the file that the other door wrote (it ends in .scans).</source>
        <translation>Choisissez le fichier écrit par l&apos;autre porte (il finit par .scans).</translation>
    </message>
    <message>
        <source>Choose the sections that its doors let in to.</source>
        <translation>Choisissez les zones où ses portes laissent entrer.</translation>
    </message>
    <message>
        <source>Choose {choices}.</source>
        <translation>Choisissez {choices}.</translation>
    </message>
    <message>
        <source>Choose, or scan on</source>
        <translation>Choisir, ou scanner la suite</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Effacer la réponse</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Clock {time} ahead</source>
        <translation>Horloge en avance de {time}</translation>
    </message>
    <message>
        <source>Clock {time} behind</source>
        <translation>Horloge en retard de {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>Fermer  (Échap)</translation>
    </message>
    <message>
        <source>Close conflict</source>
        <translation>Clore le conflit</translation>
    </message>
    <message>
        <source>Close conflict {number}</source>
        <translation>Clore le conflit {number}</translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then start it again: it repairs the file.</source>
        <translation>Fermez tous les Door Scanner de cet appareil, puis relancez-le : il répare le fichier.</translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then try again.</source>
        <translation>Fermez chaque Door Scanner sur cet appareil, puis réessayez.</translation>
    </message>
    <message>
        <source>Close once all is sent</source>
        <translation>Clore quand tout est envoyé</translation>
    </message>
    <message>
        <source>Close the other program, then scan again.</source>
        <translation>Fermez l&apos;autre programme, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Fermez le programme et relancez-le.</translation>
    </message>
    <message>
        <source>Close the program and start it again: it repairs the file, and keeps every scan that can be read.</source>
        <translation>Fermez le programme et relancez-le : il répare le fichier et garde chaque scan lisible.</translation>
    </message>
    <message>
        <source>Close the program that reads it; it is tried again.</source>
        <translation>Fermez le programme qui la lit ; un nouvel essai suit.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Clore le service</translation>
    </message>
    <message>
        <source>Close video calls and other programs that show the camera&apos;s picture.</source>
        <translation>Fermez les appels vidéo et les programmes qui montrent l&apos;image de la caméra.</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conflicts</comment>
        <translation>Clos</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Clos à {time}</translation>
    </message>
    <message>
        <source>Closed by {name} at {time}</source>
        <translation>Clos par {name} à {time}</translation>
    </message>
    <message>
        <source>Closed by {name} at {time}.</source>
        <translation>Clos par {name} à {time}.</translation>
    </message>
    <message>
        <source>Closing a conflict</source>
        <translation>Clore un conflit</translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation>Clore le service</translation>
    </message>
    <message>
        <source>Code of another token</source>
        <translation>Code d&apos;un autre jeton</translation>
    </message>
    <message>
        <source>Code read</source>
        <translation>Code lu</translation>
    </message>
    <message>
        <source>Codes to read</source>
        <translation>Codes à lire</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Conflit</translation>
    </message>
    <message>
        <source>Conflict {number}</source>
        <translation>Conflit {number}</translation>
    </message>
    <message>
        <source>Conflict {number} is closed, and kept.</source>
        <translation>Le conflit {number} est clos, et conservé.</translation>
    </message>
    <message>
        <source>Conflict {number}, closed</source>
        <translation>Conflit {number}, clos</translation>
    </message>
    <message>
        <source>Conflict {number}, open</source>
        <translation>Conflit {number}, ouvert</translation>
    </message>
    <message>
        <source>Conflict, closed</source>
        <translation>Conflit, clos</translation>
    </message>
    <message>
        <source>Conflict: let in, but refused</source>
        <translation>Conflit : entré, mais refusé</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflits</translation>
    </message>
    <message>
        <source>Conflicts	F7</source>
        <translation>Conflits	F7</translation>
    </message>
    <message>
        <source>Conflicts closed</source>
        <translation>Conflits clos</translation>
    </message>
    <message>
        <source>Conflicts: let in, but refused by the server</source>
        <translation>Conflits : entrés, mais refusés par le serveur</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Connexion au serveur</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy the number alone, and paste that.</source>
        <translation>Copiez le numéro seul, et collez-le.</translation>
    </message>
    <message>
        <source>Counting system</source>
        <translation>Système qui compte</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Ctrl+V</translation>
    </message>
    <message>
        <source>DEMO</source>
        <comment>a badge: no real event</comment>
        <translation>DÉMO</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>a network</comment>
        <translation>Mort</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Identifiant de l&apos;appareil</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>L&apos;avez-vous entendu ?</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Chiffre {digit}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Ne pas laisser entrer</translation>
    </message>
    <message>
        <source>Do not let in; call a supervisor if they object</source>
        <translation>Ne pas laisser entrer ; appeler un responsable en cas de litige</translation>
    </message>
    <message>
        <source>Do not share admissions.</source>
        <translation>Ne partagez pas les entrées.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Fini {when}</translation>
    </message>
    <message>
        <source>Door B, say</source>
        <translation>Porte B, par exemple</translation>
    </message>
    <message>
        <source>Door Scanner: for the guest</source>
        <translation>Door Scanner : pour le public</translation>
    </message>
    <message>
        <source>Door card</source>
        <translation>Carte de porte</translation>
    </message>
    <message>
        <source>Door cards cannot be read here.</source>
        <translation>Les cartes de porte ne se lisent pas ici.</translation>
    </message>
    <message>
        <source>Door {door}, from {began} to {until}</source>
        <translation>Porte {door}, de {began} à {until}</translation>
    </message>
    <message>
        <source>Door {door}, {day}, {began} to {until}</source>
        <translation>Porte {door}, {day}, de {began} à {until}</translation>
    </message>
    <message>
        <source>Door {door}, {time}. Nobody was scanned.</source>
        <translation>Porte {door}, {time}. Personne n&apos;a été scanné.</translation>
    </message>
    <message>
        <source>Doors that use it follow a change within a minute.</source>
        <translation>Les portes qui s&apos;en servent suivent un changement en une minute.</translation>
    </message>
    <message>
        <source>Doors that use this token stop letting people in, for good. Are you sure?</source>
        <translation>Les portes qui ont ce jeton cessent de laisser entrer, pour de bon. En êtes-vous sûr ?</translation>
    </message>
    <message>
        <source>Draw a frame round the tickets. Esc goes back.</source>
        <translation>Tracez un cadre autour des billets. Échap pour revenir.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for it.</source>
        <translation>Des demandes précédentes l&apos;attendent encore.</translation>
    </message>
    <message>
        <source>Earlier requests wait for it.</source>
        <translation>Des demandes précédentes l&apos;attendent.</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Fin du service</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Finir la répétition</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Valider le code PIN</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Esc or Space</source>
        <translation>Échap ou Espace</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Event and record</source>
        <translation>Événement et registre</translation>
    </message>
    <message>
        <source>Event and token</source>
        <translation>Événement et jeton</translation>
    </message>
    <message>
        <source>Event and token…</source>
        <translation>Événement et jeton…</translation>
    </message>
    <message>
        <source>Event or stream</source>
        <translation>Événement ou flux</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>Événement sans nom</translation>
    </message>
    <message>
        <source>Events cannot be looked up here.</source>
        <translation>Les événements ne peuvent être cherchés ici.</translation>
    </message>
    <message>
        <source>Every scan, verdict and deed, chained row to row and signed by this device.</source>
        <translation>Chaque scan, réponse et geste, enchaîné ligne à ligne et signé par cet appareil.</translation>
    </message>
    <message>
        <source>Every section, also those to come</source>
        <translation>Toutes les zones, y compris à venir</translation>
    </message>
    <message>
        <source>Every ticket of this demo event is used.</source>
        <translation>Tous les billets de cet événement de démonstration sont utilisés.</translation>
    </message>
    <message>
        <source>Everyone is in</source>
        <translation>Tout le monde est entré</translation>
    </message>
    <message>
        <source>Everything had been sent.</source>
        <translation>Tout avait été envoyé.</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Tout est envoyé.</translation>
    </message>
    <message>
        <source>Expected attendance</source>
        <translation>Affluence attendue</translation>
    </message>
    <message>
        <source>Expected attendance…</source>
        <translation>Affluence attendue…</translation>
    </message>
    <message>
        <source>Expected: {figures}</source>
        <translation>Attendus : {figures}</translation>
    </message>
    <message>
        <source>Export it as it is, and tell whoever keeps your records.</source>
        <translation>Exportez-le tel quel, et prévenez qui garde vos archives.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Export the queue</source>
        <translation>Exporter la file</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Exporting to {name}: {done} of {total} entries</source>
        <translation>Export vers {name} : {done} sur {total}</translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation>Export vers {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposition</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 ou ?</translation>
    </message>
    <message>
        <source>F2 or Ctrl+E</source>
        <translation>F2 ou Ctrl+E</translation>
    </message>
    <message>
        <source>F3 or Ctrl+F</source>
        <translation>F3 ou Ctrl+F</translation>
    </message>
    <message>
        <source>Figures that are not approved yet</source>
        <translation>Chiffres pas encore approuvés</translation>
    </message>
    <message>
        <source>Files for support</source>
        <translation>Fichiers pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Trouver une personne</translation>
    </message>
    <message>
        <source>Find a guest (F3)</source>
        <translation>Trouver une personne (F3)</translation>
    </message>
    <message>
        <source>Find a guest by name, e-mail or number; Enter lets in, Esc closes</source>
        <translation>Trouver quelqu&apos;un par nom, e-mail ou numéro ; Entrée fait entrer, Échap ferme</translation>
    </message>
    <message>
        <source>Find the guest, or ask the box office.</source>
        <translation>Retrouvez la personne, ou demandez à la billetterie.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Flow	F9</source>
        <translation>Flux	F9</translation>
    </message>
    <message>
        <source>Flow (F9)</source>
        <translation>Flux (F9)</translation>
    </message>
    <message>
        <source>Flow of the evening</source>
        <translation>Flux de la soirée</translation>
    </message>
    <message>
        <source>Flow: who is in, who is to come, how fast</source>
        <translation>Flux : qui est entré, qui doit venir, à quelle vitesse</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Mise au point</translation>
    </message>
    <message>
        <source>For a laptop that is about to die: what the server does not know of yet goes into a file, closed by a passphrase. Each scan counts once, whoever sends it.</source>
        <translation>Pour un portable sur le point de lâcher : ce que le serveur ignore encore va dans un fichier, fermé par une phrase secrète. Chaque scan compte une fois, qui que ce soit qui l&apos;envoie.</translation>
    </message>
    <message>
        <source>For another event, or for other sections of this one. Name and key stay.</source>
        <translation>Pour un autre événement, ou d&apos;autres zones de celui-ci. Nom et clé restent.</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Pour l&apos;assistance</translation>
    </message>
    <message>
        <source>For the guest</source>
        <translation>Pour le public</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Détectée d&apos;elle-même</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with one another are good.</source>
        <translation>Quatre mots sans rapport entre eux conviennent bien.</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>Français (AZERTY)</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Plein écran (F11)</translation>
    </message>
    <message>
        <source>GLOBAL</source>
        <comment>kind of token</comment>
        <translation>GLOBAL</translation>
    </message>
    <message>
        <source>GOODBYE</source>
        <comment>to a guest who goes out</comment>
        <translation>AU REVOIR</translation>
    </message>
    <message>
        <source>German (QWERTZ)</source>
        <translation>Allemand (QWERTZ)</translation>
    </message>
    <message>
        <source>Get it on the door: door-scanner journal key --out door.pem</source>
        <translation>À obtenir sur la porte : door-scanner journal key --out door.pem</translation>
    </message>
    <message>
        <source>Give a picture, PDF or video, a folder, or camera:0.</source>
        <translation>Indiquez une image, un PDF ou une vidéo, un dossier, ou camera:0.</translation>
    </message>
    <message>
        <source>Give screen:LEFT,TOP,WIDTH,HEIGHT, or screen alone.</source>
        <translation>Indiquez screen:LEFT,TOP,WIDTH,HEIGHT, ou screen seul.</translation>
    </message>
    <message>
        <source>Give this device a name, such as north-1.</source>
        <translation>Donnez un nom à cet appareil, comme nord-1.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Go online and wait for it, or: door-scanner sync</source>
        <translation>Passez en ligne et attendez-la, ou : door-scanner sync</translation>
    </message>
    <message>
        <source>Go online so that it is renewed, or: door-scanner sync</source>
        <translation>Passez en ligne pour la renouveler, ou : door-scanner sync</translation>
    </message>
    <message>
        <source>Go to the next button or switch</source>
        <translation>Aller au bouton suivant</translation>
    </message>
    <message>
        <source>Going on alone; it is looked up later.</source>
        <translation>On continue seul ; c&apos;est vérifié plus tard.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a network</comment>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Good until {time} on {day}</source>
        <translation>Valable jusqu&apos;à {time}, le {day}</translation>
    </message>
    <message>
        <source>Good until {time} on {day}.</source>
        <translation>Valable jusqu&apos;à {time}, le {day}.</translation>
    </message>
    <message>
        <source>Good; lets in: {names}</source>
        <translation>Bon ; fait entrer : {names}</translation>
    </message>
    <message numerus="yes">
        <source>Good; lets in: {names} ({n} closed here)</source>
        <translation>
            <numerusform>Bon ; fait entrer : {names} ({n} fermée ici)</numerusform>
            <numerusform>Bon ; fait entrer : {names} ({n} fermées ici)</numerusform>
        </translation>
    </message>
    <message>
        <source>HOLD YOUR TICKET HERE</source>
        <translation>PRÉSENTEZ VOTRE BILLET ICI</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Passer la main</translation>
    </message>
    <message>
        <source>Hand over: the next name, the same queue</source>
        <translation>Passer la main : le nom suivant, la même file</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Douchette</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>Douchette sur un port série</translation>
    </message>
    <message>
        <source>Handing the door over</source>
        <translation>Passer la porte à quelqu&apos;un</translation>
    </message>
    <message>
        <source>Have a set-up code? Hold it to the camera.</source>
        <translation>Vous avez un code de configuration ? Présentez-le à la caméra.</translation>
    </message>
    <message>
        <source>Have the other door write the file once more, with this version of the program.</source>
        <translation>Faites réécrire le fichier par l&apos;autre porte, avec cette version du programme.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Heard; its codes come whole</source>
        <translation>Reçue ; ses codes arrivent entiers</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>History of scans</source>
        <translation>Historique des scans</translation>
    </message>
    <message>
        <source>Hold a ticket to the camera</source>
        <translation>Présentez un billet à la caméra</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>Rapprochez-le</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Ne bougez plus</translation>
    </message>
    <message>
        <source>Hold it to the camera again, flat and near.</source>
        <translation>Présentez-la à nouveau à la caméra, à plat et près.</translation>
    </message>
    <message>
        <source>Hold it to the other door&apos;s camera, or print it. It sets up each device once.</source>
        <translation>Présentez-la à la caméra de l&apos;autre porte, ou imprimez-la. Elle configure chaque appareil une fois.</translation>
    </message>
    <message>
        <source>Hold the code that your supervisor gave you to the camera.</source>
        <translation>Présentez à la caméra le code donné par votre responsable.</translation>
    </message>
    <message>
        <source>Hold them; ask a supervisor</source>
        <translation>Faire patienter ; appeler un responsable</translation>
    </message>
    <message>
        <source>Hold them; scan again, or ask a supervisor</source>
        <translation>Faire patienter ; rescanner, ou appeler un responsable</translation>
    </message>
    <message>
        <source>How conflict {number} ended</source>
        <translation>Issue du conflit {number}</translation>
    </message>
    <message>
        <source>How did it end? For example: two tickets, one print; both may stay</source>
        <translation>Quelle issue ? Par exemple : deux billets, une seule impression ; les deux peuvent rester</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>État</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Combien de fois</translation>
    </message>
    <message>
        <source>I have seen the ticket or the receipt</source>
        <translation>J&apos;ai vu le billet ou le reçu</translation>
    </message>
    <message>
        <source>IN</source>
        <comment>a section of a token</comment>
        <translation>OUVERTE</translation>
    </message>
    <message>
        <source>IN AND OUT</source>
        <comment>a badge, in capitals: people pass both ways</comment>
        <translation>ENTRÉE ET SORTIE</translation>
    </message>
    <message>
        <source>In</source>
        <comment>which way people pass the door</comment>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>In Settings, Privacy &amp; security, Camera, let desktop apps use the camera.</source>
        <translation>Dans Paramètres, Confidentialité et sécurité, Caméra, autorisez les applications de bureau.</translation>
    </message>
    <message>
        <source>In and out</source>
        <comment>which way people pass the door</comment>
        <translation>Entrée et sortie</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En usage</translation>
    </message>
    <message>
        <source>In view at once: nobody is let in yet</source>
        <translation>En vue ensemble : personne n&apos;est encore entré</translation>
    </message>
    <message numerus="yes">
        <source>In {time}</source>
        <comment>from now</comment>
        <translation>
            <numerusform>Dans {time}</numerusform>
            <numerusform>Dans {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>In: {inside} ({here} here)</source>
        <translation>Entrés : {inside} ({here} ici)</translation>
    </message>
    <message>
        <source>In: {inside} of {expected} expected ({here} here)</source>
        <translation>Entrés : {inside} sur {expected} attendus ({here} ici)</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Install one (on Debian and Ubuntu: apt install speech-dispatcher espeak-ng), or choose this program&apos;s own in the menu.</source>
        <translation>Installez-en une (sous Debian et Ubuntu : apt install speech-dispatcher espeak-ng), ou choisissez celle du programme dans le menu.</translation>
    </message>
    <message>
        <source>Install the package sqlcipher3 beside this program, then start it again.</source>
        <translation>Installez le paquet sqlcipher3 à côté de ce programme, puis relancez-le.</translation>
    </message>
    <message>
        <source>Install the program again; scanning with a hand scanner works meanwhile.</source>
        <translation>Réinstallez le programme ; le scan à la douchette marche entre-temps.</translation>
    </message>
    <message>
        <source>Install zbar (on Debian and Ubuntu: apt install libzbar0) and start again.</source>
        <translation>Installez zbar (sous Debian et Ubuntu : apt install libzbar0) et relancez.</translation>
    </message>
    <message>
        <source>Invalidate for good</source>
        <translation>Invalider pour de bon</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>Invalider…</translation>
    </message>
    <message>
        <source>Invalidating the token…</source>
        <translation>Invalidation du jeton…</translation>
    </message>
    <message>
        <source>Is it the right token? Ask the ticket office.</source>
        <translation>Est-ce le bon jeton ? Demandez à la billetterie.</translation>
    </message>
    <message>
        <source>Issue a token for the sections you want.</source>
        <translation>Émettez un jeton pour les zones voulues.</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Émettre un jeton…</translation>
    </message>
    <message>
        <source>Issue the token</source>
        <translation>Émettre le jeton</translation>
    </message>
    <message>
        <source>Issued. Make a door card of it, or type its code at the door.</source>
        <translation>Émis. Faites-en une carte de porte, ou tapez son code à la porte.</translation>
    </message>
    <message>
        <source>Issuing the token…</source>
        <translation>Émission du jeton…</translation>
    </message>
    <message>
        <source>It cannot be booked.</source>
        <translation>Il ne peut pas être enregistré.</translation>
    </message>
    <message>
        <source>It does not cover {sections}. Send them first.</source>
        <translation>Il ne couvre pas {sections}. Envoyez-les d&apos;abord.</translation>
    </message>
    <message>
        <source>It does not say how many were sold.</source>
        <translation>Il ne dit pas combien de vendus.</translation>
    </message>
    <message>
        <source>It fills in the server and the token. A hand scanner works too.</source>
        <translation>Il remplit le serveur et le jeton. Une douchette marche aussi.</translation>
    </message>
    <message>
        <source>It goes on trying; tell support.</source>
        <translation>Il continue d&apos;essayer ; prévenez l&apos;assistance.</translation>
    </message>
    <message>
        <source>It goes with the login.</source>
        <translation>Il va avec l&apos;identifiant.</translation>
    </message>
    <message>
        <source>It has 8 letters and digits, such as A0F9GG8D.</source>
        <translation>Il a 8 lettres et chiffres, comme A0F9GG8D.</translation>
    </message>
    <message>
        <source>It has not told any figures yet.</source>
        <translation>Il n’a encore donné aucun chiffre.</translation>
    </message>
    <message>
        <source>It has {modes}.</source>
        <translation>Il a {modes}.</translation>
    </message>
    <message>
        <source>It is asked for whenever the program starts. A program gives it in {variable}.</source>
        <translation>Elle est demandée à chaque démarrage. Un programme la donne dans {variable}.</translation>
    </message>
    <message>
        <source>It is being started again. Use the hand scanner or type the serial meanwhile.</source>
        <translation>Elle redémarre. Entre-temps, utilisez la douchette ou tapez le numéro.</translation>
    </message>
    <message>
        <source>It is looked up before judging.</source>
        <translation>Vérification avant de juger.</translation>
    </message>
    <message>
        <source>It is not known whether it was done. Read the list again in half a minute before you do it again.</source>
        <translation>On ne sait pas si c&apos;est fait. Relisez la liste dans une demi-minute avant de recommencer.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Un nouvel essai suit de lui-même.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Un nouvel essai suit.</translation>
    </message>
    <message>
        <source>It looks like Europe/London.</source>
        <translation>Par exemple Europe/London.</translation>
    </message>
    <message>
        <source>It looks like https://tickets.example.com/v3/.</source>
        <translation>Par exemple https://tickets.example.com/v3/.</translation>
    </message>
    <message>
        <source>It looks like my-house.pims.io.</source>
        <translation>Par exemple my-house.pims.io.</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>Il faut {wanted}.</translation>
    </message>
    <message>
        <source>It needs {smallest} pixels each way.</source>
        <translation>Il faut {smallest} pixels de chaque côté.</translation>
    </message>
    <message>
        <source>It serves:</source>
        <translation>Elle dessert :</translation>
    </message>
    <message>
        <source>It stands beside this door</source>
        <translation>Il seconde cette porte</translation>
    </message>
    <message>
        <source>It stands otherwise by now.</source>
        <translation>La situation a changé entre-temps.</translation>
    </message>
    <message>
        <source>Italian (QWERTY)</source>
        <translation>Italien (QWERTY)</translation>
    </message>
    <message>
        <source>Its XTS2 may be an older one.</source>
        <translation>Son XTS2 est peut-être plus ancien.</translation>
    </message>
    <message>
        <source>Its answer follows.</source>
        <translation>Sa réponse suit.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: check the address and this machine&apos;s clock.</source>
        <translation>Son certificat n&apos;est pas reconnu : vérifiez l&apos;adresse et l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Its name is not found: check the network and the address.</source>
        <translation>Son nom est introuvable : vérifiez le réseau et l&apos;adresse.</translation>
    </message>
    <message>
        <source>Its token was revoked.</source>
        <translation>Son jeton a été révoqué.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Keep this door</source>
        <translation>Garder cette porte</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Gardé.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Clés (*.pem)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Touches (F1)</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>File {lane}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of its messages</source>
        <translation>Langue de ses messages</translation>
    </message>
    <message>
        <source>Language of its names</source>
        <translation>Langue de ses noms</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Leave it empty for the usual one.</source>
        <translation>Laissez vide pour la valeur habituelle.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a ? or #: https://tickets.example.com/v3/.</source>
        <translation>Laissez noms, mots de passe et ce qui suit un ? ou # : https://tickets.example.com/v3/.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Entrés</translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation>Faire entrer  (Entrée)</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Faire entrer à nouveau</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Faire entrer quand même</translation>
    </message>
    <message>
        <source>Let in all the same: a supervisor&apos;s word, with its reason</source>
        <translation>Faire entrer quand même : la parole du responsable, avec sa raison</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Faire entrer quand même…</translation>
    </message>
    <message>
        <source>Let in all the same…  (Ctrl+O)</source>
        <translation>Faire entrer quand même…  (Ctrl+O)</translation>
    </message>
    <message numerus="yes">
        <source>Let in all {n}</source>
        <translation>
            <numerusform>Faire entrer les {n}</numerusform>
            <numerusform>Faire entrer les {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in at {time}</source>
        <translation>Entré à {time}</translation>
    </message>
    <message>
        <source>Let in by the supervisor</source>
        <translation>Admis par le responsable</translation>
    </message>
    <message>
        <source>Let in here already at {time}. Let them in once more?</source>
        <translation>Déjà entré ici à {time}. Le faire entrer encore une fois ?</translation>
    </message>
    <message>
        <source>Let in here already. Let them in once more?</source>
        <translation>Déjà entré ici. Le faire entrer encore une fois ?</translation>
    </message>
    <message>
        <source>Let in the others of a party, all or so many</source>
        <translation>Faire entrer les autres du groupe, tous ou tant d&apos;entre eux</translation>
    </message>
    <message>
        <source>Let in without a ticket, by the supervisor</source>
        <translation>Admis sans billet par le responsable</translation>
    </message>
    <message numerus="yes">
        <source>Let in {n} more</source>
        <translation>
            <numerusform>Faire entrer encore {n}</numerusform>
            <numerusform>Faire entrer encore {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in, but: {why}</source>
        <translation>Entré, mais : {why}</translation>
    </message>
    <message>
        <source>Let in, by section</source>
        <translation>Entrées par zone</translation>
    </message>
    <message>
        <source>Let in; sent, no answer yet</source>
        <translation>Entré ; envoyé, pas encore de réponse</translation>
    </message>
    <message>
        <source>Let in; waiting to be sent</source>
        <translation>Entré ; en attente d&apos;envoi</translation>
    </message>
    <message>
        <source>Let it end in .csv, .jsonl or .parquet.</source>
        <translation>Il doit finir par .csv, .jsonl ou .parquet.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Laisser entrer</translation>
    </message>
    <message>
        <source>Let them in without a ticket</source>
        <translation>Les faire entrer sans billet</translation>
    </message>
    <message numerus="yes">
        <source>Let {n} (person|people) in</source>
        <translation>
            <numerusform>Faire entrer {n} personne</numerusform>
            <numerusform>Faire entrer {n} personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Let {people} people in</source>
        <translation>Faire entrer {people} personnes</translation>
    </message>
    <message>
        <source>Lets in: {names}</source>
        <translation>Fait entrer : {names}</translation>
    </message>
    <message>
        <source>Letting in from here needs the supervisor.</source>
        <translation>Faire entrer d&apos;ici demande le responsable.</translation>
    </message>
    <message>
        <source>Letting somebody in all the same</source>
        <translation>Faire entrer quelqu&apos;un quand même</translation>
    </message>
    <message>
        <source>Letting somebody in from a search</source>
        <translation>Faire entrer quelqu&apos;un depuis une recherche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limité</translation>
    </message>
    <message>
        <source>List stopped at {progress}; goes on once online</source>
        <translation>Liste arrêtée à {progress} ; reprend une fois en ligne</translation>
    </message>
    <message>
        <source>List too old</source>
        <translation>Liste trop ancienne</translation>
    </message>
    <message>
        <source>List: {progress}</source>
        <translation>Liste : {progress}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>Lock now  (Ctrl+L)</source>
        <translation>Verrouiller  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock the supervisor out again</source>
        <translation>Verrouiller à nouveau le responsable</translation>
    </message>
    <message>
        <source>Log in to this network in a browser, or check the server&apos;s address.</source>
        <translation>Connectez-vous à ce réseau dans un navigateur, ou vérifiez l&apos;adresse du serveur.</translation>
    </message>
    <message>
        <source>Log-in page</source>
        <comment>a network that shows a log-in page instead of letting anything through</comment>
        <translation>Page de connexion</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Logs, settings, versions, the queue&apos;s state: no keys, no names, tickets as tags. You see it first.</source>
        <translation>Journaux techniques, réglages, versions, état de la file : ni clés ni noms, billets en étiquettes. Vous le voyez d&apos;abord.</translation>
    </message>
    <message>
        <source>Look at a part of the screen…</source>
        <translation>Regarder une partie de l&apos;écran…</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Look where the file is.</source>
        <translation>Vérifiez où est le fichier.</translation>
    </message>
    <message>
        <source>Looked up again within {seconds} s.</source>
        <translation>Vérification d&apos;ici {seconds} s.</translation>
    </message>
    <message>
        <source>Looking at the flow</source>
        <translation>Voir le flux</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Vérification en cours</translation>
    </message>
    <message>
        <source>Looking what this camera lets us set…</source>
        <translation>Recherche de ce que cette caméra permet de régler…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Make a door card</source>
        <translation>Faire une carte de porte</translation>
    </message>
    <message>
        <source>Make it smaller than {millions} million pixels.</source>
        <translation>Réduisez-la à moins de {millions} millions de pixels.</translation>
    </message>
    <message>
        <source>Make its folder writable, then scan again.</source>
        <translation>Rendez son dossier accessible en écriture, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Rendez son dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Make room before the evening; 2 GB are plenty.</source>
        <translation>Faites de la place avant la soirée ; 2 Go suffisent largement.</translation>
    </message>
    <message>
        <source>Make room for a second copy of it, and make its folder writable.</source>
        <translation>Libérez la place d’une deuxième copie, et rendez son dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Make room now: a full disk lets nobody in.</source>
        <translation>Faites de la place maintenant : un disque plein ne laisse entrer personne.</translation>
    </message>
    <message>
        <source>Make room, and make its folder writable; then start the program again.</source>
        <translation>Faites de la place et rendez son dossier accessible en écriture ; puis relancez le programme.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Faites de la place, ou rendez le dossier accessible en écriture.</translation>
    </message>
    <message>
        <source>Make room, or make {folder} writable.</source>
        <translation>Faites de la place, ou rendez {folder} accessible en écriture.</translation>
    </message>
    <message>
        <source>Make room, then scan again.</source>
        <translation>Faites de la place, puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>Making the door card…</source>
        <translation>Création de la carte de porte…</translation>
    </message>
    <message>
        <source>Managing admission tokens</source>
        <translation>Gérer les jetons d&apos;admission</translation>
    </message>
    <message>
        <source>Mark an entry to see what can be done about it.</source>
        <translation>Sélectionnez une ligne pour voir ce qu&apos;on peut en faire.</translation>
    </message>
    <message>
        <source>Median time to answer</source>
        <translation>Temps médian de réponse</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Mend that line, or delete the file.</source>
        <translation>Corrigez cette ligne, ou supprimez le fichier.</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>More people are in than were sold: {inside} in, {sold} sold.</source>
        <translation>Plus d&apos;entrés que de vendus : {inside} entrés, {sold} vendus.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Move it aside and set the door up again; the queue is kept.</source>
        <translation>Déplacez-le et configurez à nouveau la porte ; la file est conservée.</translation>
    </message>
    <message>
        <source>Move it elsewhere, then start this program again.</source>
        <translation>Déplacez-le ailleurs, puis relancez ce programme.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Animé</translation>
    </message>
    <message>
        <source>NO</source>
        <comment>a switch</comment>
        <translation>NON</translation>
    </message>
    <message>
        <source>NOW CONFIRMED</source>
        <translation>MAINTENANT CONFIRMÉ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name a file in PEM form in the setting ca_file.</source>
        <translation>Nommez un fichier PEM dans le réglage ca_file.</translation>
    </message>
    <message>
        <source>Name another one with --data-dir, or make it writable.</source>
        <translation>Indiquez-en un autre avec --data-dir, ou rendez-le accessible en écriture.</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>Le nom correspond</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nom de cet appareil</translation>
    </message>
    <message>
        <source>Name of whoever closes conflict {number}</source>
        <translation>Nom de qui clôt le conflit {number}</translation>
    </message>
    <message>
        <source>Name, e-mail or ticket number</source>
        <translation>Nom, e-mail ou numéro de billet</translation>
    </message>
    <message>
        <source>Names are shown to the supervisor only.</source>
        <translation>Seul le responsable voit les noms.</translation>
    </message>
    <message>
        <source>Names of guests lie on this disk in clear. Install the package sqlcipher3, or say that this is how it is to be: encrypted = false in the settings.</source>
        <translation>Des noms d’invités sont en clair sur ce disque. Installez le paquet sqlcipher3, ou dites que c’est voulu : encrypted = false dans les réglages.</translation>
    </message>
    <message>
        <source>Names of parameters</source>
        <translation>Noms des paramètres</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>À traiter par quelqu&apos;un</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Réseau :</translation>
    </message>
    <message>
        <source>Network: {address}</source>
        <translation>Réseau : {address}</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Prochain essai</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>Aucun code PIN n&apos;est défini.</translation>
    </message>
    <message>
        <source>No PIN is set: everybody at this door may do everything. With a PIN, letting somebody in all the same, switching sections, closing conflicts, setting entries aside, hand-over, the close of a shift, door settings and going to another event need the supervisor. Scanning never does.</source>
        <translation>Aucun code PIN : à cette porte, tout le monde peut tout faire. Avec un code PIN, faire entrer quand même, ouvrir ou fermer des zones, clore des conflits, mettre de côté, passer la main, clore le service, régler la porte et changer d&apos;événement demandent le responsable. Scanner, jamais.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Pas de réponse à temps</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>No booking is under this name. Those sold over the counter have none: scan them.</source>
        <translation>Aucune réservation à ce nom. Celles vendues au guichet n’en ont pas : scannez-les.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Pas de caméra</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Pas de caméra ici</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Aucune caméra branchée</translation>
    </message>
    <message>
        <source>No code was found on it</source>
        <translation>Aucun code trouvé dessus</translation>
    </message>
    <message>
        <source>No conflict has been closed yet. Those that are, are kept here for good.</source>
        <translation>Aucun conflit clos pour l&apos;instant. Ceux qui le sont restent ici pour de bon.</translation>
    </message>
    <message>
        <source>No door is set up here yet</source>
        <translation>Aucune porte n&apos;est encore configurée ici</translation>
    </message>
    <message>
        <source>No door is set up on this device.</source>
        <translation>Aucune porte n&apos;est configurée sur cet appareil.</translation>
    </message>
    <message>
        <source>No file was left half done.</source>
        <translation>Aucun fichier n&apos;est resté à moitié fait.</translation>
    </message>
    <message>
        <source>No hand scanner on a serial port</source>
        <translation>Aucune douchette sur un port série</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>No open conflicts: nobody was let in whom the server refuses. One that is found stays until it is closed.</source>
        <translation>Aucun conflit ouvert : personne n&apos;est entré que le serveur refuse. S&apos;il s&apos;en trouve un, il reste jusqu&apos;à sa clôture.</translation>
    </message>
    <message>
        <source>No passphrase is wanted here.</source>
        <translation>Aucune phrase secrète n&apos;est demandée ici.</translation>
    </message>
    <message>
        <source>No scan was heard</source>
        <translation>Aucun scan reçu</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sans zone</translation>
    </message>
    <message>
        <source>No section of this door</source>
        <translation>Aucune section de cette porte</translation>
    </message>
    <message>
        <source>No sections yet.</source>
        <translation>Pas encore de zones.</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Pas de sortie son</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Aucune sortie son trouvée</translation>
    </message>
    <message>
        <source>No such picture, folder, video or camera</source>
        <translation>Image, dossier, vidéo ou caméra introuvable</translation>
    </message>
    <message>
        <source>No ticket list yet</source>
        <translation>Pas encore de liste</translation>
    </message>
    <message>
        <source>No ticket list yet, and no server</source>
        <translation>Pas encore de liste, et pas de serveur</translation>
    </message>
    <message>
        <source>No ticket on the list fits. Try fewer letters, or another spelling.</source>
        <translation>Aucun billet de la liste ne convient. Essayez moins de lettres, ou une autre orthographe.</translation>
    </message>
    <message>
        <source>No tokens of this kind. Issue one for the sections of a door.</source>
        <translation>Aucun jeton de ce genre. Émettez-en un pour les zones d&apos;une porte.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>No. {number} is set aside. It stays until it is taken up.</source>
        <translation>Le n° {number} est mis de côté. Il y reste jusqu&apos;à sa reprise.</translation>
    </message>
    <message>
        <source>No. {number} is taken up again.</source>
        <translation>Le n° {number} est repris.</translation>
    </message>
    <message>
        <source>No. {number} is tried now.</source>
        <translation>Essai du n° {number} maintenant.</translation>
    </message>
    <message>
        <source>No. {number}, {who}: {standing}.</source>
        <translation>N° {number}, {who} : {standing}.</translation>
    </message>
    <message>
        <source>No. {number}: {question}</source>
        <translation>N° {number} : {question}</translation>
    </message>
    <message>
        <source>Nobody could be asked</source>
        <translation>Personne n&apos;a pu être interrogé</translation>
    </message>
    <message>
        <source>Nobody has been scanned yet</source>
        <translation>Personne n&apos;a encore été scanné</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>Personne n&apos;est attendu</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Personne n&apos;est connecté.</translation>
    </message>
    <message>
        <source>Nobody was stopped yet.</source>
        <translation>Personne n&apos;a encore été arrêté.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>None at this door</source>
        <translation>Aucune à cette porte</translation>
    </message>
    <message>
        <source>None on a serial port</source>
        <translation>Aucune sur un port série</translation>
    </message>
    <message>
        <source>Nordic (QWERTY)</source>
        <translation>Nordique (QWERTY)</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>Ce n&apos;est pas un code de billet</translation>
    </message>
    <message>
        <source>Not a ticket for this door</source>
        <translation>Pas un billet pour cette porte</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Pas encore contrôlé</translation>
    </message>
    <message>
        <source>Not checked yet. It takes a minute at most.</source>
        <translation>Pas encore contrôlé. Une minute au plus.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>Pas pour cette porte</translation>
    </message>
    <message>
        <source>Not inside, as far as is known</source>
        <translation>Pas à l&apos;intérieur, pour autant qu&apos;on sache</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Refusés</translation>
    </message>
    <message>
        <source>Not let in, as you chose</source>
        <translation>Pas entré, comme choisi</translation>
    </message>
    <message>
        <source>Not let in: {refused}</source>
        <translation>Refusés : {refused}</translation>
    </message>
    <message>
        <source>Not let in: {total}</source>
        <translation>Refusés : {total}</translation>
    </message>
    <message>
        <source>Not let in; being looked up</source>
        <translation>Pas entré ; vérification en cours</translation>
    </message>
    <message>
        <source>Not on the list, and the server cannot be asked</source>
        <translation>Pas sur la liste, et le serveur ne répond pas</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Pas possible</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Pas encore envoyé</translation>
    </message>
    <message>
        <source>Not shared with other doors</source>
        <translation>Pas partagé avec les autres portes</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Non valable</translation>
    </message>
    <message>
        <source>Not valid: {status}</source>
        <translation>Non valable : {status}</translation>
    </message>
    <message>
        <source>Not verified: {why}</source>
        <translation>Non vérifié : {why}</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>Pas encore entré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Note : {note}</translation>
    </message>
    <message>
        <source>Noted as gone out</source>
        <translation>Noté comme sorti</translation>
    </message>
    <message>
        <source>Noted on no. {number}.</source>
        <translation>Noté au n° {number}.</translation>
    </message>
    <message>
        <source>Nothing can be put together here.</source>
        <translation>Rien ne peut être rassemblé ici.</translation>
    </message>
    <message>
        <source>Nothing has been set aside.</source>
        <translation>Rien n&apos;est mis de côté.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Nothing here is real: play tickets, a play server</source>
        <translation>Rien n&apos;est réel ici : billets et serveur pour jouer</translation>
    </message>
    <message>
        <source>Nothing is lost by it; set the clock when there is time.</source>
        <translation>Rien n&apos;est perdu ; réglez l&apos;horloge quand il y a le temps.</translation>
    </message>
    <message>
        <source>Nothing listens at that address: check it, or wait until the server is back.</source>
        <translation>Rien n&apos;écoute à cette adresse : vérifiez-la, ou attendez le retour du serveur.</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Rien d&apos;enregistré</translation>
    </message>
    <message>
        <source>Nothing scanned yet. Each scan is listed here, newest first.</source>
        <translation>Rien de scanné encore. Chaque scan apparaît ici, le plus récent en premier.</translation>
    </message>
    <message>
        <source>Nothing stands beside this door any more</source>
        <translation>Plus rien à côté de cette porte</translation>
    </message>
    <message>
        <source>Nothing stands beside this door.</source>
        <translation>Rien ne seconde cette porte.</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Rien en attente</translation>
    </message>
    <message>
        <source>Nothing waits for the server.</source>
        <translation>Rien n&apos;attend le serveur.</translation>
    </message>
    <message>
        <source>Nothing waits. Every scan has been settled with the server.</source>
        <translation>Rien n&apos;attend. Chaque scan est réglé avec le serveur.</translation>
    </message>
    <message>
        <source>Nothing was encrypted. Set `encrypted = false` in the settings to do without.</source>
        <translation>Rien n’a été chiffré. Mettez `encrypted = false` dans les réglages pour vous en passer.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Have the other door write the file once more.</source>
        <translation>Rien n&apos;a été repris. Faites réécrire le fichier par l&apos;autre porte.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>OFFLINE since {time}</source>
        <translation>HORS LIGNE depuis {time}</translation>
    </message>
    <message>
        <source>ONE MOMENT</source>
        <translation>UN INSTANT</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>EN LIGNE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OUVERT</translation>
    </message>
    <message>
        <source>OPEN</source>
        <comment>a conflict</comment>
        <translation>OUVERT</translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>verdict on who leaves: one or two short words in capitals, read from three metres</comment>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>of a token</comment>
        <translation>EXCLUE</translation>
    </message>
    <message>
        <source>Of these by a supervisor&apos;s override</source>
        <translation>Dont par dérogation du responsable</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spoken answers</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>On</source>
        <comment>spoken answers</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>On Linux, add this user to the group &apos;dialout&apos; and log in again; elsewhere ask whoever looks after this computer.</source>
        <translation>Sous Linux, ajoutez cet utilisateur au groupe « dialout » et reconnectez-vous ; ailleurs, demandez à qui s&apos;occupe de cet ordinateur.</translation>
    </message>
    <message>
        <source>On a serial port: {names}</source>
        <translation>Sur un port série : {names}</translation>
    </message>
    <message>
        <source>On mains, battery {battery} %</source>
        <translation>Sur secteur, batterie {battery} %</translation>
    </message>
    <message>
        <source>On mains, no battery</source>
        <translation>Sur secteur, sans batterie</translation>
    </message>
    <message>
        <source>On the battery, {battery} %</source>
        <translation>Sur batterie, {battery} %</translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation>Sur la liste d&apos;invités</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Sur cet appareil</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>Sur la parole de qui</translation>
    </message>
    <message>
        <source>Once for each event. Ask your supervisor for the code or the details.</source>
        <translation>Une fois par événement. Demandez le code ou les détails à votre responsable.</translation>
    </message>
    <message>
        <source>Once online</source>
        <translation>Une fois en ligne</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un instant</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>One of them may be gone: read the list again, and choose anew.</source>
        <translation>L&apos;une d&apos;elles a pu disparaître : relisez la liste, et choisissez à nouveau.</translation>
    </message>
    <message>
        <source>One of them may have brought the decoder down. Choose it again, or leave out the last one.</source>
        <translation>L&apos;une d&apos;elles a peut-être fait tomber le décodeur. Choisissez à nouveau, ou sans la dernière.</translation>
    </message>
    <message>
        <source>One person less (-)</source>
        <translation>Une personne de moins (-)</translation>
    </message>
    <message>
        <source>One person more (+)</source>
        <translation>Une personne de plus (+)</translation>
    </message>
    <message>
        <source>One that types can only be checked in the window: door-scanner run, then F10.</source>
        <translation>Celle qui tape ne se contrôle que dans la fenêtre : door-scanner run, puis F10.</translation>
    </message>
    <message>
        <source>Only the code nearest the middle</source>
        <translation>Seulement le code le plus au milieu</translation>
    </message>
    <message>
        <source>Only the window plays sounds</source>
        <translation>Seule la fenêtre joue des sons</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>Ouverts</translation>
    </message>
    <message>
        <source>Open a picture, PDF or film</source>
        <translation>Ouvrir une image, un PDF ou un film</translation>
    </message>
    <message>
        <source>Open a picture, PDF or film…</source>
        <translation>Ouvrir une image, un PDF ou un film…</translation>
    </message>
    <message>
        <source>Open it as the user, on the device and in the folder where it was made, with that keychain unlocked. If the key is lost for good: move the file elsewhere, and set the door up again.</source>
        <translation>Ouvrez-la avec l’utilisateur, sur l’appareil et dans le dossier où elle a été créée, ce trousseau étant déverrouillé. Si la clé est perdue pour de bon : déplacez le fichier ailleurs et configurez de nouveau la porte.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it without one.</source>
        <translation>Ouvrez-le ailleurs et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>Open or close the section</source>
        <translation>Ouvrir ou fermer la zone</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Ouvrir la carte</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Ouvrir la porte</translation>
    </message>
    <message>
        <source>Open the shutter or take the cover off its lens. If the room is dark, switch on a light.</source>
        <translation>Ouvrez le volet ou ôtez le cache. S&apos;il fait sombre, allumez.</translation>
    </message>
    <message>
        <source>Open those that this door lets in.</source>
        <translation>Ouvrez celles où cette porte fait entrer.</translation>
    </message>
    <message>
        <source>Opening the door…</source>
        <translation>Ouverture de la porte…</translation>
    </message>
    <message>
        <source>Or close all the same: why?</source>
        <translation>Ou clore quand même : pourquoi ?</translation>
    </message>
    <message>
        <source>Or hold up one alone.</source>
        <translation>Ou présentez-en un seul.</translation>
    </message>
    <message>
        <source>Other doors, so that STOP can say where to go</source>
        <translation>Autres portes, pour que STOP dise où aller</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>Autre zone</translation>
    </message>
    <message>
        <source>Other section, welcome here</source>
        <translation>Autre zone, bienvenue ici</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>which way people pass the door</comment>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Extérieur</translation>
    </message>
    <message>
        <source>P, then - and + before it</source>
        <translation>P, avec - et + avant</translation>
    </message>
    <message numerus="yes">
        <source>PARTY OF {n}</source>
        <translation>
            <numerusform>GROUPE DE {n}</numerusform>
            <numerusform>GROUPE DE {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>PLEASE WAIT</source>
        <translation>VEUILLEZ PATIENTER</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISOIRE</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Forfait</translation>
    </message>
    <message>
        <source>Pack ({number})</source>
        <translation>Forfait ({number})</translation>
    </message>
    <message>
        <source>Page {number} of {name} cannot be drawn</source>
        <translation>La page {number} de {name} ne peut être dessinée</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Les fichiers Parquet demandent pyarrow, qui n&apos;est pas installé.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passport</source>
        <comment>kind of pack</comment>
        <translation>Passeport</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>People come in and go out by this door</source>
        <translation>On entre et on sort par cette porte</translation>
    </message>
    <message>
        <source>People go out by this door</source>
        <translation>On sort par cette porte</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Représentation</translation>
    </message>
    <message numerus="yes">
        <source>Pieced together: {count}.</source>
        <comment>of the scans that are kept</comment>
        <translation>
            <numerusform>Reconstitués : {count}.</numerusform>
            <numerusform>Reconstitués : {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pims does not accept this login.</source>
        <translation>Pims refuse cet identifiant.</translation>
    </message>
    <message>
        <source>Pims does not have this event any more.</source>
        <translation>Pims n&apos;a plus cet événement.</translation>
    </message>
    <message>
        <source>Pims does not know what was asked for.</source>
        <translation>Pims ne connaît pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>Pims domain</source>
        <translation>Domaine Pims</translation>
    </message>
    <message>
        <source>Pims issues one for your domain.</source>
        <translation>Pims en donne un pour votre domaine.</translation>
    </message>
    <message>
        <source>Pims was sent no login.</source>
        <translation>Pims n&apos;a reçu aucun identifiant.</translation>
    </message>
    <message>
        <source>Play it in another folder (--data-dir).</source>
        <translation>Jouez-la dans un autre dossier (--data-dir).</translation>
    </message>
    <message>
        <source>Played, and not heard</source>
        <translation>Joué, et pas entendu</translation>
    </message>
    <message>
        <source>Played; nobody said whether it was heard</source>
        <translation>Joué ; personne n&apos;a dit s&apos;il s&apos;entendait</translation>
    </message>
    <message>
        <source>Plug in a webcam; it is used as soon as it is there. A hand scanner works meanwhile.</source>
        <translation>Branchez une webcam ; elle sert dès qu&apos;elle est là. Une douchette marche entre-temps.</translation>
    </message>
    <message>
        <source>Plug in loudspeakers, or watch the screen: it says everything.</source>
        <translation>Branchez des haut-parleurs, ou regardez l&apos;écran : il dit tout.</translation>
    </message>
    <message>
        <source>Plug in the charger if the evening is longer than two hours.</source>
        <translation>Branchez le chargeur si la soirée dépasse deux heures.</translation>
    </message>
    <message>
        <source>Plug in the charger.</source>
        <translation>Branchez le chargeur.</translation>
    </message>
    <message>
        <source>Plug it in again, best straight into the computer; scanning goes on by itself.</source>
        <translation>Rebranchez-la, de préférence directement sur l&apos;ordinateur ; le scan reprend de lui-même.</translation>
    </message>
    <message>
        <source>Plug it in again; it is used as soon as it is there. The camera works meanwhile.</source>
        <translation>Rebranchez-la ; elle sert dès qu&apos;elle est là. La caméra marche entre-temps.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Branchez-la, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one. The camera works meanwhile.</source>
        <translation>Branchez-la, ou choisissez-en une autre. La caméra marche entre-temps.</translation>
    </message>
    <message>
        <source>Plug it in, scan any ticket, and see that it ends each code with Enter.</source>
        <translation>Branchez-la, scannez un billet et vérifiez que chaque code finit par Entrée.</translation>
    </message>
    <message>
        <source>Plug it in; it is used as soon as it is there.</source>
        <translation>Branchez-la ; elle sert dès qu&apos;elle est là.</translation>
    </message>
    <message>
        <source>Plug one in and check again. A hand scanner and typed numbers work without.</source>
        <translation>Branchez-en une et contrôlez à nouveau. Une douchette et les numéros tapés marchent sans.</translation>
    </message>
    <message>
        <source>Plug one in, and choose this again.</source>
        <translation>Branchez-en une, et choisissez ceci à nouveau.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Alimentation</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Préréglage {name}</translation>
    </message>
    <message>
        <source>Presets and doors</source>
        <translation>Préréglages et portes</translation>
    </message>
    <message>
        <source>Presets and other doors…</source>
        <translation>Préréglages et autres portes…</translation>
    </message>
    <message>
        <source>Presets of the sections</source>
        <translation>Préréglages des zones</translation>
    </message>
    <message>
        <source>Press P to let all of them in</source>
        <translation>P les fait tous entrer</translation>
    </message>
    <message>
        <source>Print the door card</source>
        <translation>Imprimer la carte de porte</translation>
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
        <source>Provisional</source>
        <translation>Provisoire</translation>
    </message>
    <message>
        <source>Provisional: no word from the server yet</source>
        <translation>Provisoire : pas encore de nouvelles du serveur</translation>
    </message>
    <message>
        <source>Provisional: not yet confirmed</source>
        <translation>Provisoire : pas encore confirmé</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Put “{name}” back into the keychain as it was.</source>
        <translation>Remettez « {name} » dans le trousseau tel qu’il était.</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Assemblage</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d&apos;attente</translation>
    </message>
    <message>
        <source>Queue	F6</source>
        <translation>File d&apos;attente	F6</translation>
    </message>
    <message>
        <source>Queue (F6)</source>
        <translation>File d&apos;attente (F6)</translation>
    </message>
    <message>
        <source>Queue: what waits for the server</source>
        <translation>File : ce qui attend le serveur</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>PRÊT</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <comment>in capitals, over a window in which nothing is real</comment>
        <translation>RÉPÉTITION</translation>
    </message>
    <message>
        <source>REHEARSAL: Door Scanner</source>
        <translation>RÉPÉTITION : Door Scanner</translation>
    </message>
    <message>
        <source>Raise client_version in the settings.</source>
        <translation>Augmentez client_version dans les réglages.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Reading the tokens: {done} of {total}</source>
        <translation>Lecture des jetons : {done} sur {total}</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Lecture des jetons…</translation>
    </message>
    <message>
        <source>Reading these pictures broke off</source>
        <translation>La lecture de ces images s&apos;est interrompue</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Remboursé</translation>
    </message>
    <message>
        <source>Rehearse with the crew…</source>
        <translation>Répéter avec l&apos;équipe…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Remove “{name}” from the keychain: a new key is made then.</source>
        <translation>Retirez « {name} » du trousseau : une nouvelle clé est alors créée.</translation>
    </message>
    <message>
        <source>Reserved and not paid: to the box office.</source>
        <translation>Réservé et non payé : à la billetterie.</translation>
    </message>
    <message>
        <source>Reserved, not paid for</source>
        <translation>Réservé, non payé</translation>
    </message>
    <message>
        <source>Rows are signed within a minute, and when the door closes.</source>
        <translation>Les lignes sont signées en une minute, et à la fermeture de la porte.</translation>
    </message>
    <message>
        <source>Run door-scanner rehearse in a terminal: it says why.</source>
        <translation>Lancez door-scanner rehearse dans un terminal : il dit pourquoi.</translation>
    </message>
    <message>
        <source>Run: door-scanner setup --url … --key … --token …</source>
        <translation>Lancez : door-scanner setup --url … --key … --token …</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>verdict, in capitals, short</comment>
        <translation>STOP</translation>
    </message>
    <message>
        <source>Same party again: already let in just now</source>
        <translation>Même groupe : vient d&apos;entrer</translation>
    </message>
    <message>
        <source>Same scan again</source>
        <translation>Même scan à nouveau</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save as: all open</source>
        <translation>Enregistrer : tout ouvert</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Enregistrer pour l&apos;assistance</translation>
    </message>
    <message>
        <source>Save its key…</source>
        <translation>Enregistrer sa clé…</translation>
    </message>
    <message>
        <source>Save its report. The next scan begins another.</source>
        <translation>Enregistrez son rapport. Le prochain scan en ouvre un autre.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save the door card</source>
        <translation>Enregistrer la carte de porte</translation>
    </message>
    <message>
        <source>Save the key that checks the journal</source>
        <translation>Enregistrer la clé qui vérifie le journal</translation>
    </message>
    <message>
        <source>Save the report of the shift</source>
        <translation>Enregistrer le rapport du service</translation>
    </message>
    <message>
        <source>Save the sections</source>
        <translation>Enregistrer les zones</translation>
    </message>
    <message>
        <source>Save what is open now</source>
        <translation>Enregistrer ce qui est ouvert</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. Open doors follow within a minute.</source>
        <translation>Enregistré. Les portes ouvertes suivent en une minute.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Saving the key</source>
        <translation>Enregistrement de la clé</translation>
    </message>
    <message>
        <source>Saving the sections…</source>
        <translation>Enregistrement des zones…</translation>
    </message>
    <message>
        <source>Saying who counts what was sold</source>
        <translation>Choisir qui compte les ventes</translation>
    </message>
    <message>
        <source>Scan again</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Scannez encore</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scanner à nouveau</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Scannez à nouveau.</translation>
    </message>
    <message>
        <source>Scan again; it is compared with its record.</source>
        <translation>Scannez à nouveau ; c&apos;est comparé à son registre.</translation>
    </message>
    <message>
        <source>Scan again; then ask a supervisor</source>
        <translation>Rescanner ; puis demander à un responsable</translation>
    </message>
    <message>
        <source>Scan again; then tell the organiser.</source>
        <translation>Scannez à nouveau ; puis prévenez l&apos;organisateur.</translation>
    </message>
    <message>
        <source>Scan any ticket with the hand scanner.</source>
        <translation>Scannez un billet avec la douchette.</translation>
    </message>
    <message>
        <source>Scan the code, or type it.</source>
        <translation>Scannez le code, ou tapez-le.</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Scannez le suivant</translation>
    </message>
    <message>
        <source>Scan the ticket first, or type its number (F2); then let them in all the same.</source>
        <translation>Scannez d&apos;abord le billet, ou tapez son numéro (F2) ; puis faites entrer quand même.</translation>
    </message>
    <message>
        <source>Scan with a hand scanner, or press F2 and type</source>
        <translation>Scannez avec une douchette, ou F2 pour taper</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Scanné</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Scans (*.scans)</source>
        <translation>Scans (*.scans)</translation>
    </message>
    <message>
        <source>Scans a minute: {scans}</source>
        <translation>Scans par minute : {scans}</translation>
    </message>
    <message>
        <source>Scans of {event} cannot be sent: {trouble}</source>
        <translation>Les scans de {event} ne peuvent partir : {trouble}</translation>
    </message>
    <message>
        <source>Scratch booking</source>
        <translation>Réservation d&apos;essai</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sceau</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clé secrète</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Sections at this door</source>
        <translation>Zones à cette porte</translation>
    </message>
    <message>
        <source>Sections: {names}.</source>
        <translation>Zones : {names}.</translation>
    </message>
    <message>
        <source>See the conflict</source>
        <translation>Voir le conflit</translation>
    </message>
    <message>
        <source>See what would be sent</source>
        <translation>Voir ce qui serait envoyé</translation>
    </message>
    <message>
        <source>See yourself that the charger is plugged in.</source>
        <translation>Vérifiez vous-même que le chargeur est branché.</translation>
    </message>
    <message>
        <source>See yourself that this computer&apos;s clock is right.</source>
        <translation>Vérifiez vous-même que l&apos;horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>Send all now</source>
        <translation>Tout envoyer</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Send them first (door-scanner queue flush), or use another folder than {name} (--data-dir).</source>
        <translation>Envoyez-les d&apos;abord (door-scanner queue flush), ou utilisez un autre dossier que {name} (--data-dir).</translation>
    </message>
    <message>
        <source>Send them now, wait, or close all the same with a reason: the report says so.</source>
        <translation>Envoyez-les maintenant, attendez, ou terminez quand même avec une raison : le rapport le dira.</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>Envoyer à la billetterie</translation>
    </message>
    <message>
        <source>Send to the box office to pay</source>
        <translation>Envoyer payer à la billetterie</translation>
    </message>
    <message>
        <source>Send to the door for {section}</source>
        <translation>Envoyer à la porte pour {section}</translation>
    </message>
    <message>
        <source>Send to {door}: {section}</source>
        <translation>Envoyer à {door} : {section}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Server unclear</source>
        <translation>Serveur peu clair</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Définir un code PIN…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mis de côté</translation>
    </message>
    <message>
        <source>Set aside by a person</source>
        <translation>Mis de côté par quelqu&apos;un</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Mettre de côté…</translation>
    </message>
    <message>
        <source>Set it to Never in Settings, System, Power, Screen and sleep.</source>
        <translation>Choisissez Jamais dans Paramètres, Système, Alimentation, Écran et veille.</translation>
    </message>
    <message>
        <source>Set it to send Enter after each code (its manual has a code to scan for that).</source>
        <translation>Réglez-la pour envoyer Entrée après chaque code (son manuel a un code à scanner pour cela).</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Configurez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Set it up in the window, or: door-scanner setup</source>
        <translation>Configurez-la dans la fenêtre, ou : door-scanner setup</translation>
    </message>
    <message>
        <source>Set it up.</source>
        <translation>Configurez-la.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Définissez-en un d&apos;abord.</translation>
    </message>
    <message>
        <source>Set the door up again first.</source>
        <translation>Configurez d&apos;abord à nouveau la porte.</translation>
    </message>
    <message>
        <source>Set the door up again. {kept}</source>
        <translation>Configurez à nouveau la porte. {kept}</translation>
    </message>
    <message>
        <source>Set the door up again; the queue is kept.</source>
        <translation>Configurez à nouveau la porte ; la file est conservée.</translation>
    </message>
    <message>
        <source>Set the door up for another one.</source>
        <translation>Configurez la porte pour un autre.</translation>
    </message>
    <message>
        <source>Set the door up with the system that sold the tickets, then add this one beside it.</source>
        <translation>Configurez la porte avec le système qui a vendu les billets, puis ajoutez celui-ci à côté.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
    <message>
        <source>Set up a door</source>
        <translation>Configurer une porte</translation>
    </message>
    <message>
        <source>Set up another door…</source>
        <translation>Configurer une autre porte…</translation>
    </message>
    <message>
        <source>Set up this door</source>
        <translation>Configurer cette porte</translation>
    </message>
    <message>
        <source>Setting entries aside and taking them up again</source>
        <translation>Mettre de côté et reprendre des scans</translation>
    </message>
    <message>
        <source>Setting up another door</source>
        <translation>Configurer une autre porte</translation>
    </message>
    <message>
        <source>Setting up the door…</source>
        <translation>Configuration de la porte…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglé</translation>
    </message>
    <message>
        <source>Share admissions through the box office</source>
        <translation>Partager les entrées par la billetterie</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Shift and report…</source>
        <translation>Service et rapport…</translation>
    </message>
    <message>
        <source>Shopping</source>
        <comment>kind of pack</comment>
        <translation>Achats</translation>
    </message>
    <message>
        <source>Short code: tell it, do not send it with the card</source>
        <translation>Code court : dites-le, ne l&apos;envoyez pas avec la carte</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Montrer plus</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer ce qui est tapé</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Reconnectez-vous.</translation>
    </message>
    <message>
        <source>Sign in with the account of who runs the event.</source>
        <translation>Connectez-vous avec le compte de qui organise l&apos;événement.</translation>
    </message>
    <message>
        <source>Sign in, then do it again.</source>
        <translation>Connectez-vous, puis recommencez.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Signed in as {number} ({role})</source>
        <translation>Connecté : {number} ({role})</translation>
    </message>
    <message>
        <source>Signed in by an API key</source>
        <translation>Connecté par une clé d&apos;API</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a network</comment>
        <translation>Lent</translation>
    </message>
    <message>
        <source>Slow: close other programs, or keep the data on the computer&apos;s own disk.</source>
        <translation>Lent : fermez d&apos;autres programmes, ou gardez les données sur le disque de l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Slow; hold tickets still a moment longer, or switch on a light</source>
        <translation>Lente ; tenez les billets immobiles un peu plus longtemps, ou allumez</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Some words that both doors know</source>
        <translation>Des mots que les deux portes connaissent</translation>
    </message>
    <message>
        <source>Somebody has invalidated it. Read the list again.</source>
        <translation>Quelqu&apos;un l&apos;a invalidé. Relisez la liste.</translation>
    </message>
    <message>
        <source>Someone was let in whom the server refuses.</source>
        <translation>Quelqu&apos;un est entré que le serveur refuse.</translation>
    </message>
    <message>
        <source>Something is wrong with this device</source>
        <translation>Cet appareil a un problème</translation>
    </message>
    <message>
        <source>Something other than the ticketing server answered.</source>
        <translation>Autre chose que le serveur de billetterie a répondu.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Quelque chose a mal tourné dans le programme.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Sound (M)</source>
        <translation>Son (M)</translation>
    </message>
    <message>
        <source>Sound is switched off</source>
        <translation>Le son est coupé</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Son activé ou coupé</translation>
    </message>
    <message>
        <source>Space on a switch</source>
        <translation>Espace sur un interrupteur</translation>
    </message>
    <message>
        <source>Spanish (QWERTY)</source>
        <translation>Espagnol (QWERTY)</translation>
    </message>
    <message>
        <source>Spoken answers</source>
        <translation>Réponses parlées</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>kind of pack</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start it again; every scan so far is kept.</source>
        <translation>Relancez-le ; chaque scan jusqu&apos;ici est conservé.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Relancez le programme.</translation>
    </message>
    <message>
        <source>Start the program again; then move the file aside.</source>
        <translation>Relancez le programme ; sinon, déplacez le fichier.</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Démarrage de la caméra</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Statut inconnu</translation>
    </message>
    <message>
        <source>Still</source>
        <comment>nothing moves on the screen</comment>
        <translation>Immobile</translation>
    </message>
    <message>
        <source>Still asking the server. Hold them here.</source>
        <translation>Le serveur n&apos;a pas encore répondu. Faites patienter.</translation>
    </message>
    <message>
        <source>Still to come: {count}; done: {when}</source>
        <translation>Encore attendus : {count} ; fini : {when}</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop. Already used</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Déjà utilisé</translation>
    </message>
    <message>
        <source>Stop. Another event</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Autre événement</translation>
    </message>
    <message>
        <source>Stop. Another section</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Autre zone</translation>
    </message>
    <message>
        <source>Stop. Box office</source>
        <comment>spoken aloud at the door, a second long: send them there</comment>
        <translation>Stop. À la billetterie</translation>
    </message>
    <message>
        <source>Stop. Not a ticket</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Pas un billet</translation>
    </message>
    <message>
        <source>Stop. Not for this door</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Pas pour cette porte</translation>
    </message>
    <message>
        <source>Stop. Not valid</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Non valable</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtés</translation>
    </message>
    <message>
        <source>Stopped or undecided</source>
        <translation>Arrêtés ou indécis</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Supervisor (F4)</source>
        <translation>Responsable (F4)</translation>
    </message>
    <message>
        <source>Supervisor (F4): locked</source>
        <translation>Responsable (F4) : verrouillé</translation>
    </message>
    <message>
        <source>Supervisor (F4): no PIN set</source>
        <translation>Responsable (F4) : pas de code PIN</translation>
    </message>
    <message>
        <source>Supervisor (F4): unlocked</source>
        <translation>Responsable (F4) : déverrouillé</translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation>Responsable seul</translation>
    </message>
    <message>
        <source>Supervisor: unlock with the PIN</source>
        <translation>Responsable : déverrouiller par code PIN</translation>
    </message>
    <message>
        <source>Swiss (QWERTZ)</source>
        <translation>Suisse (QWERTZ)</translation>
    </message>
    <message>
        <source>Switch it on (M), unless this door is meant to be silent.</source>
        <translation>Activez-le (M), sauf si cette porte doit rester muette.</translation>
    </message>
    <message>
        <source>Switch on a light, close video calls, or use another USB socket.</source>
        <translation>Allumez une lampe, fermez les appels vidéo, ou changez de prise USB.</translation>
    </message>
    <message>
        <source>Switch on a light, or take the cover off the lens.</source>
        <translation>Allumez une lampe, ou ôtez le cache de l&apos;objectif.</translation>
    </message>
    <message>
        <source>Switching sections</source>
        <translation>Ouvrir ou fermer des zones</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>TOKEN REVOKED</source>
        <translation>JETON RÉVOQUÉ</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)</source>
        <translation>Tableaux (*.csv);;Lignes JSON (*.jsonl);;Parquet (*.parquet)</translation>
    </message>
    <message>
        <source>Take a digit back</source>
        <translation>Effacer un chiffre</translation>
    </message>
    <message>
        <source>Take a file over…</source>
        <translation>Reprendre un fichier…</translation>
    </message>
    <message>
        <source>Take scans over</source>
        <translation>Reprendre les scans</translation>
    </message>
    <message>
        <source>Take them over at a door for that event.</source>
        <translation>Reprenez-les à une porte de cet événement.</translation>
    </message>
    <message>
        <source>Take this camera away</source>
        <translation>Retirer cette caméra</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Reprendre</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} character(s) or more, some words, say.</source>
        <translation>
            <numerusform>Prenez {n} caractère ou plus, quelques mots par exemple.</numerusform>
            <numerusform>Prenez {n} caractères ou plus, quelques mots par exemple.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the names of guests off this device</source>
        <translation>Retirer les noms des invités de cet appareil</translation>
    </message>
    <message>
        <source>Taking the scans over</source>
        <translation>Reprise des scans</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Prévenez l&apos;organisateur.</translation>
    </message>
    <message>
        <source>Tell whoever runs Pims for you.</source>
        <translation>Prévenez qui gère Pims chez vous.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Code de test</translation>
    </message>
    <message>
        <source>Test code read in {decode_ms} ms</source>
        <translation>Code de test lu en {decode_ms} ms</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>That address is not encrypted.</source>
        <translation>Cette adresse n&apos;est pas chiffrée.</translation>
    </message>
    <message>
        <source>That cannot be its name.</source>
        <translation>Ce ne peut être son nom.</translation>
    </message>
    <message>
        <source>That cannot be used.</source>
        <translation>C&apos;est inutilisable.</translation>
    </message>
    <message>
        <source>That is no API key.</source>
        <translation>Ce n&apos;est pas une clé d&apos;API.</translation>
    </message>
    <message>
        <source>That is no picture</source>
        <translation>Ce n&apos;est pas une image</translation>
    </message>
    <message>
        <source>That is not a Pims address.</source>
        <translation>Ce n&apos;est pas une adresse Pims.</translation>
    </message>
    <message>
        <source>That is not a performance.</source>
        <translation>Ce n&apos;est pas une représentation.</translation>
    </message>
    <message>
        <source>That is not a set-up code</source>
        <translation>Ce n&apos;est pas un code de configuration</translation>
    </message>
    <message>
        <source>That is not a token code.</source>
        <translation>Ce n&apos;est pas un code de jeton.</translation>
    </message>
    <message>
        <source>That is not an API key.</source>
        <translation>Ce n&apos;est pas une clé d&apos;API.</translation>
    </message>
    <message>
        <source>That is not one of the choices.</source>
        <translation>Ce n&apos;est pas un des choix.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ce n&apos;est pas le code PIN.</translation>
    </message>
    <message>
        <source>That is not the card&apos;s short code.</source>
        <translation>Ce n&apos;est pas le code court de la carte.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Ce n&apos;est pas la phrase secrète.</translation>
    </message>
    <message>
        <source>That is slow: close other programs.</source>
        <translation>C&apos;est lent : fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>That part of the screen is too small</source>
        <translation>Cette partie de l&apos;écran est trop petite</translation>
    </message>
    <message>
        <source>That pattern cannot be used.</source>
        <translation>Ce motif est inutilisable.</translation>
    </message>
    <message>
        <source>That picture cannot be read</source>
        <translation>Cette image est illisible</translation>
    </message>
    <message>
        <source>That text is too long for a ticket&apos;s number</source>
        <translation>Ce texte est trop long pour un numéro de billet</translation>
    </message>
    <message>
        <source>That time zone is not known.</source>
        <translation>Ce fuseau horaire est inconnu.</translation>
    </message>
    <message>
        <source>The API key cannot be kept in {folder} ({why}).</source>
        <translation>La clé d&apos;API ne peut être gardée dans {folder} ({why}).</translation>
    </message>
    <message>
        <source>The API key is locked by a passphrase.</source>
        <translation>La clé d&apos;API est verrouillée par une phrase secrète.</translation>
    </message>
    <message>
        <source>The API key of this door is not on this device.</source>
        <translation>La clé d&apos;API de cette porte n&apos;est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>The box office does not accept this password.</source>
        <translation>La billetterie refuse ce mot de passe.</translation>
    </message>
    <message>
        <source>The box office does not know this performance.</source>
        <translation>La billetterie ne connaît pas cette représentation.</translation>
    </message>
    <message>
        <source>The box office does not know what was asked for.</source>
        <translation>La billetterie ne connaît pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>The box office does not let this machine in.</source>
        <translation>La billetterie ne laisse pas entrer cette machine.</translation>
    </message>
    <message>
        <source>The box office does not say for how many it is.</source>
        <translation>La billetterie ne dit pas pour combien de personnes.</translation>
    </message>
    <message>
        <source>The box office does not say for which performance it is.</source>
        <translation>La billetterie ne dit pas pour quelle représentation.</translation>
    </message>
    <message>
        <source>The box office does not say whether it is paid.</source>
        <translation>La billetterie ne dit pas si c&apos;est payé.</translation>
    </message>
    <message>
        <source>The box office has confirmed it</source>
        <translation>La billetterie l&apos;a confirmé</translation>
    </message>
    <message>
        <source>The box office refused the request ({command}).</source>
        <translation>La billetterie a refusé la demande ({command}).</translation>
    </message>
    <message>
        <source>The box office&apos;s numbers are too long to be marked.</source>
        <translation>Les numéros de la billetterie sont trop longs à marquer.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>La caméra ne donne pas d&apos;image.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>La caméra ne donne pas d&apos;images</translation>
    </message>
    <message>
        <source>The camera gives no pictures now. Open this again once it does.</source>
        <translation>La caméra ne donne pas d&apos;images pour l&apos;instant. Rouvrez ceci ensuite.</translation>
    </message>
    <message>
        <source>The camera is in use by another program</source>
        <translation>La caméra est prise par un autre programme</translation>
    </message>
    <message>
        <source>The camera keeps failing</source>
        <translation>La caméra ne cesse de faillir</translation>
    </message>
    <message>
        <source>The camera sees nothing</source>
        <translation>La caméra ne voit rien</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>La caméra ne répond plus</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures</source>
        <translation>La caméra ne donne plus d&apos;images</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>La caméra a été débranchée</translation>
    </message>
    <message>
        <source>The camera {identity} is not plugged in</source>
        <translation>La caméra {identity} n&apos;est pas branchée</translation>
    </message>
    <message>
        <source>The card cannot be printed.</source>
        <translation>La carte ne peut être imprimée.</translation>
    </message>
    <message>
        <source>The card is being printed.</source>
        <translation>La carte s&apos;imprime.</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>La carte est enregistrée.</translation>
    </message>
    <message>
        <source>The card&apos;s code, for another door&apos;s camera</source>
        <translation>Le code de la carte, pour la caméra d&apos;une autre porte</translation>
    </message>
    <message>
        <source>The card&apos;s short code</source>
        <translation>Le code court de la carte</translation>
    </message>
    <message>
        <source>The certificates in {file} cannot be read.</source>
        <translation>Les certificats dans {file} sont illisibles.</translation>
    </message>
    <message>
        <source>The chosen hand scanner is not plugged in</source>
        <translation>La douchette choisie n&apos;est pas branchée</translation>
    </message>
    <message>
        <source>The code was not used, since it is not certain which ticket it is. Set the scanner to this computer&apos;s keyboard (its manual has a code to scan for that), then scan again.</source>
        <translation>Le code n&apos;a pas servi, car on ne sait pas au juste quel billet c&apos;est. Réglez la douchette sur le clavier de cet ordinateur (son manuel a un code pour cela), puis scannez à nouveau.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La connexion s&apos;est rompue avant la réponse.</translation>
    </message>
    <message>
        <source>The damaged file is kept for support: {path}</source>
        <translation>Le fichier abîmé est gardé pour l&apos;assistance : {path}</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base de données ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>The database cannot be used ({message}).</source>
        <translation>La base de données est inutilisable ({message}).</translation>
    </message>
    <message>
        <source>The database cannot be written anew: a program has it open.</source>
        <translation>La base de données ne peut être réécrite : un programme l’a ouverte.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>La base de données ne peut être écrite.</translation>
    </message>
    <message>
        <source>The database has been closed.</source>
        <translation>La base de données a été fermée.</translation>
    </message>
    <message>
        <source>The database is NOT encrypted: SQLCipher is missing in this installation.</source>
        <translation>La base de données n’est PAS chiffrée : SQLCipher manque dans cette installation.</translation>
    </message>
    <message>
        <source>The database is damaged, and another program has it open.</source>
        <translation>La base de données est abîmée, et un autre programme l&apos;a ouverte.</translation>
    </message>
    <message>
        <source>The database is damaged, and cannot be repaired here ({why}).</source>
        <translation>La base de données est abîmée, et ne peut être réparée ici ({why}).</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de données est abîmée.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>La base de données est bloquée par un autre programme.</translation>
    </message>
    <message>
        <source>The database is not encrypted yet: {why}</source>
        <translation>La base de données n’est pas encore chiffrée : {why}</translation>
    </message>
    <message>
        <source>The database refused what was written.</source>
        <translation>La base de données a refusé ce qui était écrit.</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation>La base de données était abîmée ; elle est réparée.</translation>
    </message>
    <message>
        <source>The database was damaged, and nothing in it can be read.</source>
        <translation>La base de données était abîmée, et rien n&apos;y est lisible.</translation>
    </message>
    <message>
        <source>The database {name} cannot be made ({why}).</source>
        <translation>La base de données {name} ne peut être créée ({why}).</translation>
    </message>
    <message>
        <source>The database {name} cannot be written anew ({why}).</source>
        <translation>La base de données {name} ne peut être réécrite ({why}).</translation>
    </message>
    <message>
        <source>The database {name} is encrypted, and its key is not on this device.</source>
        <translation>La base de données {name} est chiffrée, et sa clé n’est pas sur cet appareil.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of this program.</source>
        <translation>La base de données {name} vient d&apos;une version plus récente du programme.</translation>
    </message>
    <message>
        <source>The device id is missing.</source>
        <translation>Il manque l&apos;identifiant de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The device&apos;s name is missing.</source>
        <translation>Il manque le nom de l&apos;appareil.</translation>
    </message>
    <message>
        <source>The device&apos;s name needs a letter.</source>
        <translation>Le nom de l&apos;appareil demande une lettre.</translation>
    </message>
    <message>
        <source>The disk cannot be written ({why})</source>
        <translation>Le disque refuse l&apos;écriture ({why})</translation>
    </message>
    <message>
        <source>The disk fails.</source>
        <translation>Le disque est défaillant.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>The door card is for one event, and its token opens another.</source>
        <translation>La carte de porte est pour un événement, et son jeton en ouvre un autre.</translation>
    </message>
    <message>
        <source>The door is being closed.</source>
        <translation>La porte se ferme.</translation>
    </message>
    <message>
        <source>The door is closing.</source>
        <translation>La porte se ferme.</translation>
    </message>
    <message>
        <source>The door itself could not be read: set it up again, with the same server and the same names.</source>
        <translation>La porte elle-même est illisible : configurez-la à nouveau, avec le même serveur et les mêmes noms.</translation>
    </message>
    <message>
        <source>The door says {verdict}: {why}</source>
        <translation>La porte dit {verdict} : {why}</translation>
    </message>
    <message>
        <source>The end of the recording</source>
        <translation>Fin de l&apos;enregistrement</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>L&apos;export a été annulé.</translation>
    </message>
    <message>
        <source>The file of the kept API key is damaged.</source>
        <translation>Le fichier de la clé d&apos;API est abîmé.</translation>
    </message>
    <message>
        <source>The file {name} could not be written ({why}).</source>
        <translation>Le fichier {name} n&apos;a pu être écrit ({why}).</translation>
    </message>
    <message>
        <source>The first camera found</source>
        <translation>La première caméra trouvée</translation>
    </message>
    <message>
        <source>The flow shows how many are expected.</source>
        <translation>Le flux montre combien de personnes sont attendues.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}).</source>
        <translation>Le dossier {folder} ne peut être créé ({why}).</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read</source>
        <translation>Le dossier {folder} est illisible</translation>
    </message>
    <message>
        <source>The global token can be neither changed nor invalidated.</source>
        <translation>Le jeton global ne peut être ni modifié ni invalidé.</translation>
    </message>
    <message>
        <source>The global token. It opens every section, also those to come, and stays as it is.</source>
        <translation>Le jeton global. Il ouvre toutes les zones, même à venir, et reste tel quel.</translation>
    </message>
    <message>
        <source>The hand scanner does not end its codes</source>
        <translation>La douchette ne termine pas ses codes</translation>
    </message>
    <message>
        <source>The hand scanner is in use by another program</source>
        <translation>La douchette est prise par un autre programme</translation>
    </message>
    <message>
        <source>The hand scanner is not plugged in</source>
        <translation>La douchette n&apos;est pas branchée</translation>
    </message>
    <message>
        <source>The hand scanner types for another keyboard: {scanner}; this computer&apos;s seems to be {computer}</source>
        <translation>La douchette tape pour un autre clavier : {scanner} ; celui de cet ordinateur semble être {computer}</translation>
    </message>
    <message>
        <source>The hand scanner was unplugged</source>
        <translation>La douchette a été débranchée</translation>
    </message>
    <message>
        <source>The journal cannot be signed: the keychain cannot be opened.</source>
        <translation>Le journal ne peut être signé : le trousseau ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>The journal cannot be signed: what is kept as its key is not one.</source>
        <translation>Le journal ne peut être signé : ce qui tient lieu de clé n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>The journal holds: {rows} rows, {signed} of them signed.</source>
        <translation>Le journal tient : {rows} lignes, dont {signed} signées.</translation>
    </message>
    <message>
        <source>The journal is broken from row {row} on.</source>
        <translation>Le journal est rompu à partir de la ligne {row}.</translation>
    </message>
    <message>
        <source>The journal is broken from row {row} on. The file says the same.</source>
        <translation>Le journal est rompu à partir de la ligne {row}. Le fichier dit de même.</translation>
    </message>
    <message>
        <source>The kept API key cannot be opened on this device.</source>
        <translation>La clé d&apos;API gardée ne s&apos;ouvre pas sur cet appareil.</translation>
    </message>
    <message>
        <source>The kept API key cannot be read ({why}).</source>
        <translation>La clé d&apos;API gardée est illisible ({why}).</translation>
    </message>
    <message>
        <source>The key of the database cannot be had: the keychain cannot be opened.</source>
        <translation>La clé de la base de données est hors de portée : le trousseau ne s’ouvre pas.</translation>
    </message>
    <message>
        <source>The key of the database was not kept by {where}.</source>
        <translation>La clé de la base de données n’a pas été conservée ({where}).</translation>
    </message>
    <message>
        <source>The list shows how.</source>
        <translation>La liste montre comment.</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written ({why}).</source>
        <translation>Le journal technique dans {folder} ne peut être écrit ({why}).</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>Il manque l&apos;identifiant.</translation>
    </message>
    <message>
        <source>The name does not match the booking.</source>
        <translation>Le nom ne correspond pas à la réservation.</translation>
    </message>
    <message>
        <source>The name needs a letter.</source>
        <translation>Le nom demande une lettre.</translation>
    </message>
    <message>
        <source>The network camera does not answer</source>
        <translation>La caméra réseau ne répond pas</translation>
    </message>
    <message>
        <source>The network stream {url} is not allowed</source>
        <translation>Le flux réseau {url} n&apos;est pas autorisé</translation>
    </message>
    <message>
        <source>The next one&apos;s name</source>
        <translation>Nom de la personne suivante</translation>
    </message>
    <message>
        <source>The operator decides</source>
        <translation>L&apos;opérateur décide</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>La phrase secrète n&apos;ouvre pas {name}.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La phrase secrète est trop courte.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Il manque le mot de passe.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Le mot de passe est faux.</translation>
    </message>
    <message>
        <source>The performance is missing.</source>
        <translation>Il manque la représentation.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>L&apos;image est illisible</translation>
    </message>
    <message>
        <source>The program has a fault (late answer).</source>
        <translation>Le programme a un défaut (réponse tardive).</translation>
    </message>
    <message>
        <source>The program has a fault ({name}).</source>
        <translation>Le programme a un défaut ({name}).</translation>
    </message>
    <message>
        <source>The public key is missing.</source>
        <translation>Il manque la clé publique.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Il manque la raison.</translation>
    </message>
    <message>
        <source>The record of this door</source>
        <translation>Les archives de cette porte</translation>
    </message>
    <message>
        <source>The rehearsal could not be held; this door is live</source>
        <translation>La répétition n&apos;a pu avoir lieu ; cette porte est réelle</translation>
    </message>
    <message>
        <source>The rehearsal is over; this door is live</source>
        <translation>La répétition est finie ; cette porte est réelle</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Le rapport est enregistré.</translation>
    </message>
    <message>
        <source>The report {name} could not be written ({reason}).</source>
        <translation>Le rapport {name} n&apos;a pu être écrit ({reason}).</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La même encore une fois</translation>
    </message>
    <message>
        <source>The scan is in the queue.</source>
        <translation>Le scan est dans la file.</translation>
    </message>
    <message>
        <source>The scratch booking is missing.</source>
        <translation>Il manque la réservation d&apos;essai.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here</source>
        <translation>L&apos;écran n&apos;est pas visible d&apos;ici</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min</source>
        <translation>L&apos;écran s&apos;éteint après {minutes} min</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>L&apos;écran reste allumé</translation>
    </message>
    <message>
        <source>The screen stays on for {minutes} h</source>
        <translation>L&apos;écran reste allumé {minutes} h</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>Il manque la clé secrète.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>The server answered for another booking.</source>
        <translation>Le serveur a répondu pour une autre réservation.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>Le serveur demande de patienter.</translation>
    </message>
    <message>
        <source>The server cannot be reached yet; it goes by itself once it can.</source>
        <translation>Le serveur est injoignable ; cela partira tout seul ensuite.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Le serveur est injoignable.</translation>
    </message>
    <message>
        <source>The server could not be told.</source>
        <translation>Le serveur n&apos;a pu être prévenu.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n&apos;a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The server does not accept this API key.</source>
        <translation>Le serveur refuse cette clé d&apos;API.</translation>
    </message>
    <message>
        <source>The server does not accept this door&apos;s API key.</source>
        <translation>Le serveur refuse la clé d&apos;API de cette porte.</translation>
    </message>
    <message>
        <source>The server does not accept this key.</source>
        <translation>Le serveur refuse cette clé.</translation>
    </message>
    <message>
        <source>The server does not know this admission token.</source>
        <translation>Le serveur ne connaît pas ce jeton d&apos;admission.</translation>
    </message>
    <message>
        <source>The server does not know this event.</source>
        <translation>Le serveur ne connaît pas cet événement.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Le serveur ne connaît pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>The server does not let this key manage the event&apos;s tokens.</source>
        <translation>Le serveur ne laisse pas cette clé gérer les jetons de l&apos;événement.</translation>
    </message>
    <message>
        <source>The server does not take these sections.</source>
        <translation>Le serveur n&apos;accepte pas ces zones.</translation>
    </message>
    <message>
        <source>The server does not tell its time</source>
        <translation>Le serveur ne dit pas son heure</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used.</source>
        <translation>Le serveur a donné une adresse inutilisable.</translation>
    </message>
    <message>
        <source>The server gave no clear answer</source>
        <translation>Le serveur n&apos;a pas répondu clairement</translation>
    </message>
    <message>
        <source>The server had an error ({status}).</source>
        <translation>Le serveur a eu une erreur ({status}).</translation>
    </message>
    <message>
        <source>The server has an error ({status}).</source>
        <translation>Le serveur a une erreur ({status}).</translation>
    </message>
    <message>
        <source>The server is not the one that was set up: its answers say {said}.</source>
        <translation>Ce n&apos;est pas le serveur configuré : ses réponses disent {said}.</translation>
    </message>
    <message>
        <source>The server is too slow.</source>
        <translation>Le serveur est trop lent.</translation>
    </message>
    <message>
        <source>The server knows of no other door.</source>
        <translation>Le serveur ne connaît pas d&apos;autre porte.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}).</source>
        <translation>Le serveur a refusé la demande ({status}).</translation>
    </message>
    <message>
        <source>The server refuses it</source>
        <translation>Le serveur le refuse</translation>
    </message>
    <message>
        <source>The server repeats old answers instead of deciding.</source>
        <translation>Le serveur répète d&apos;anciennes réponses au lieu de décider.</translation>
    </message>
    <message>
        <source>The server sends us to another one for the rest of its list.</source>
        <translation>Le serveur nous renvoie à un autre pour la suite de sa liste.</translation>
    </message>
    <message>
        <source>The server takes less at a time.</source>
        <translation>Le serveur en prend moins à la fois.</translation>
    </message>
    <message>
        <source>The server wants a newer client.</source>
        <translation>Le serveur veut un client plus récent.</translation>
    </message>
    <message>
        <source>The server&apos;s address holds more than an address.</source>
        <translation>L&apos;adresse du serveur contient plus qu&apos;une adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s address is too long for a card.</source>
        <translation>L&apos;adresse du serveur est trop longue pour une carte.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>La réponse du serveur est illisible.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: it is nested too deeply.</source>
        <translation>La réponse du serveur est illisible : trop imbriquée.</translation>
    </message>
    <message>
        <source>The server&apos;s answer decides nothing.</source>
        <translation>La réponse du serveur ne décide rien.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far too large.</source>
        <translation>La réponse du serveur est bien trop longue.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La réponse du serveur n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it is not in the system&apos;s form.</source>
        <translation>La réponse du serveur n&apos;a pas de sens : elle n&apos;a pas la forme du système.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: {what} cannot be read.</source>
        <translation>La réponse du serveur n&apos;a pas de sens : {what} illisible.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was cut short.</source>
        <translation>La réponse du serveur a été coupée.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was damaged on the way.</source>
        <translation>La réponse du serveur a été abîmée en route.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La session est finie.</translation>
    </message>
    <message>
        <source>The setting {name} = {value} in {where} makes no sense.</source>
        <translation>Le réglage {name} = {value} dans {where} n&apos;a pas de sens.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation>Les réglages dans {path} sont illisibles : {error}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be written ({why}).</source>
        <translation>Les réglages dans {path} ne peuvent être écrits ({why}).</translation>
    </message>
    <message>
        <source>The shift is closed as soon as everything is sent. Leave this sheet open.</source>
        <translation>Le service se clôt dès que tout est envoyé. Laissez cette feuille ouverte.</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <translation>Le service est clos.</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>Le service est encore ouvert.</translation>
    </message>
    <message>
        <source>The system answers</source>
        <translation>Le système répond</translation>
    </message>
    <message>
        <source>The system could not say now.</source>
        <translation>Le système n&apos;a pas pu le dire.</translation>
    </message>
    <message>
        <source>The system names no events</source>
        <translation>Le système ne nomme aucun événement</translation>
    </message>
    <message>
        <source>The system says no: {note}</source>
        <translation>Le système dit non : {note}</translation>
    </message>
    <message>
        <source>The system says yes for a reason unknown to this program ({number}). Let in?</source>
        <translation>Le système dit oui pour une raison inconnue de ce programme ({number}). Faire entrer ?</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be opened.</source>
        <translation>Le trousseau du système ne s&apos;ouvre pas.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take it.</source>
        <translation>Le trousseau du système ne la prend pas.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take the API key.</source>
        <translation>Le trousseau du système ne prend pas la clé d&apos;API.</translation>
    </message>
    <message>
        <source>The test code could not be read</source>
        <translation>Le code de test est illisible</translation>
    </message>
    <message>
        <source>The test code was not read in time</source>
        <translation>Le code de test n&apos;a pas été lu à temps</translation>
    </message>
    <message>
        <source>The ticket cannot be read or checked</source>
        <translation>Le billet ne peut être lu ou vérifié</translation>
    </message>
    <message>
        <source>The ticket list is fetched again.</source>
        <translation>La liste des billets est reprise au serveur.</translation>
    </message>
    <message>
        <source>The ticket list is too old to decide alone</source>
        <translation>La liste est trop ancienne pour décider seule</translation>
    </message>
    <message>
        <source>The tickets were given back.</source>
        <translation>Les billets ont été rendus.</translation>
    </message>
    <message>
        <source>The token covers no section</source>
        <translation>Le jeton ne couvre aucune zone</translation>
    </message>
    <message>
        <source>The token covers no section yet.</source>
        <translation>Le jeton ne couvre encore aucune zone.</translation>
    </message>
    <message>
        <source>The token now opens another event.</source>
        <translation>Le jeton ouvre maintenant un autre événement.</translation>
    </message>
    <message>
        <source>The token opens another event now</source>
        <translation>Le jeton ouvre maintenant un autre événement</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Les deux diffèrent. Tapez-la à nouveau.</translation>
    </message>
    <message>
        <source>The two were not the same. Type the new PIN again.</source>
        <translation>Les deux ne sont pas identiques. Tapez à nouveau le nouveau code PIN.</translation>
    </message>
    <message>
        <source>The window answers within {usual} ms; the longest wait in the last minute was {worst} ms.</source>
        <translation>La fenêtre répond en {usual} ms ; la plus longue attente de la dernière minute : {worst} ms.</translation>
    </message>
    <message>
        <source>The window has not been measured yet.</source>
        <translation>La fenêtre n&apos;a pas encore été mesurée.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>There is no XTS2 box office at this address.</source>
        <translation>Il n&apos;y a pas de billetterie XTS2 à cette adresse.</translation>
    </message>
    <message>
        <source>There is no account of this name.</source>
        <translation>Il n&apos;y a pas de compte de ce nom.</translation>
    </message>
    <message>
        <source>There is no admission token.</source>
        <translation>Il n&apos;y a pas de jeton d&apos;admission.</translation>
    </message>
    <message>
        <source>There is no box office at this address.</source>
        <translation>Il n&apos;y a pas de billetterie à cette adresse.</translation>
    </message>
    <message>
        <source>There is no other camera to add</source>
        <translation>Il n&apos;y a pas d&apos;autre caméra à ajouter</translation>
    </message>
    <message>
        <source>There is no picture in this folder</source>
        <translation>Aucune image dans ce dossier</translation>
    </message>
    <message>
        <source>There is no picture in {folder}</source>
        <translation>Aucune image dans {folder}</translation>
    </message>
    <message>
        <source>There is no picture {path}</source>
        <translation>L&apos;image {path} n&apos;existe pas</translation>
    </message>
    <message>
        <source>There is no preset {name}.</source>
        <translation>Le préréglage {name} n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such door on this device.</source>
        <translation>Cette porte n&apos;existe pas sur cet appareil.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation>Ce service n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Ce fuseau horaire n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no ticket list yet. It comes from the server; scan tickets meanwhile.</source>
        <translation>Pas encore de liste de billets. Elle vient du serveur ; scannez entre-temps.</translation>
    </message>
    <message>
        <source>There is no ticketing system at this address.</source>
        <translation>Il n&apos;y a pas de billetterie à cette adresse.</translation>
    </message>
    <message>
        <source>There is no video {path}</source>
        <translation>La vidéo {path} n&apos;existe pas</translation>
    </message>
    <message>
        <source>There is nothing at {spec}</source>
        <translation>Il n&apos;y a rien à {spec}</translation>
    </message>
    <message>
        <source>These scans are for another event: {title}.</source>
        <translation>Ces scans sont pour un autre événement : {title}.</translation>
    </message>
    <message>
        <source>They are sent under the name of the door that made them.</source>
        <translation>Ils partent sous le nom de la porte qui les a faits.</translation>
    </message>
    <message>
        <source>They may come in again</source>
        <translation>Le retour est permis</translation>
    </message>
    <message>
        <source>They stay here as well: whoever sends them, each counts once.</source>
        <translation>Ils restent aussi ici : qui que ce soit qui les envoie, chacun compte une fois.</translation>
    </message>
    <message>
        <source>They stay in the queue. Set that door up again to send them.</source>
        <translation>Ils restent dans la file. Configurez à nouveau cette porte pour les envoyer.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Ce code PIN est trop facile à deviner.</translation>
    </message>
    <message>
        <source>This account may not manage the event&apos;s tokens.</source>
        <translation>Ce compte ne peut pas gérer les jetons de l&apos;événement.</translation>
    </message>
    <message>
        <source>This box office does not have that command.</source>
        <translation>Cette billetterie n&apos;a pas cette commande.</translation>
    </message>
    <message>
        <source>This box office does not tell what is in a booking.</source>
        <translation>Cette billetterie ne dit pas ce que contient une réservation.</translation>
    </message>
    <message>
        <source>This camera decides by itself: its driver lets nothing be set.</source>
        <translation>Cette caméra décide seule : son pilote ne laisse rien régler.</translation>
    </message>
    <message>
        <source>This camera gives no more; hold tickets closer</source>
        <translation>Cette caméra ne donne pas plus ; rapprochez les billets</translation>
    </message>
    <message>
        <source>This card has set up this device before.</source>
        <translation>Cette carte a déjà configuré cet appareil.</translation>
    </message>
    <message>
        <source>This card was good until {time} on {day}.</source>
        <translation>Cette carte valait jusqu&apos;à {time}, le {day}.</translation>
    </message>
    <message>
        <source>This card was made by another version of the program.</source>
        <translation>Cette carte vient d&apos;une autre version du programme.</translation>
    </message>
    <message>
        <source>This check met a fault of the program</source>
        <translation>Ce contrôle a rencontré un défaut du programme</translation>
    </message>
    <message>
        <source>This computer has no voice: this program&apos;s own is heard</source>
        <translation>Cet ordinateur n&apos;a pas de voix : celle du programme parle</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the server&apos;s; times are corrected</source>
        <translation>L&apos;horloge de cet ordinateur avance de {time} sur celle du serveur ; les heures sont corrigées</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the server&apos;s; times are corrected</source>
        <translation>L&apos;horloge de cet ordinateur retarde de {time} sur celle du serveur ; les heures sont corrigées</translation>
    </message>
    <message>
        <source>This computer&apos;s, where it has one</source>
        <comment>a voice</comment>
        <translation>Celle de l&apos;ordinateur, s&apos;il en a une</translation>
    </message>
    <message>
        <source>This demo has no door called {mode}.</source>
        <translation>Cette démonstration n&apos;a pas de porte nommée {mode}.</translation>
    </message>
    <message>
        <source>This device does not control the event any more.</source>
        <translation>Cet appareil ne contrôle plus l&apos;événement.</translation>
    </message>
    <message>
        <source>This device used the code a moment ago: probably this very scan. Let in?</source>
        <translation>Cet appareil vient d&apos;utiliser ce code : sans doute ce scan même. Faire entrer ?</translation>
    </message>
    <message>
        <source>This door</source>
        <translation>Cette porte</translation>
    </message>
    <message>
        <source>This door controls</source>
        <translation>Cette porte contrôle</translation>
    </message>
    <message>
        <source>This door takes no tickets meanwhile. What waits in its queue is still sent.</source>
        <translation>Cette porte ne prend pas de billets entre-temps. Ce qui attend dans sa file part quand même.</translation>
    </message>
    <message>
        <source>This door&apos;s key</source>
        <translation>La clé de cette porte</translation>
    </message>
    <message>
        <source>This door&apos;s own record</source>
        <translation>Le registre de cette porte</translation>
    </message>
    <message>
        <source>This door&apos;s token no longer opens the event</source>
        <translation>Le jeton de cette porte n&apos;ouvre plus l&apos;événement</translation>
    </message>
    <message>
        <source>This event</source>
        <comment>begins a warning</comment>
        <translation>Cet événement</translation>
    </message>
    <message>
        <source>This event does not go with the other values.</source>
        <translation>Cet événement ne va pas avec les autres valeurs.</translation>
    </message>
    <message>
        <source>This event is cancelled</source>
        <translation>Cet événement est annulé</translation>
    </message>
    <message>
        <source>This installation cannot open an encrypted database: SQLCipher is missing.</source>
        <translation>Cette installation ne peut ouvrir une base de données chiffrée : SQLCipher manque.</translation>
    </message>
    <message>
        <source>This is all that would be saved.</source>
        <translation>Voici tout ce qui serait enregistré.</translation>
    </message>
    <message>
        <source>This is no ticket. It is written down as an entry without one.</source>
        <translation>Ce n&apos;est pas un billet. C&apos;est noté comme entrée sans billet.</translation>
    </message>
    <message>
        <source>This is not a whole door card.</source>
        <translation>Ce n&apos;est pas une carte de porte entière.</translation>
    </message>
    <message>
        <source>This network stream is not allowed</source>
        <translation>Ce flux réseau n&apos;est pas autorisé</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Cette image est illisible</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Cette image est trop grande</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>Ce programme n&apos;a pas le droit d&apos;utiliser la caméra</translation>
    </message>
    <message>
        <source>This program may not use the hand scanner&apos;s port</source>
        <translation>Ce programme n&apos;a pas le droit d&apos;utiliser le port de la douchette</translation>
    </message>
    <message>
        <source>This program&apos;s own</source>
        <comment>a voice</comment>
        <translation>Celle du programme</translation>
    </message>
    <message>
        <source>This setting</source>
        <translation>Ce réglage</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette feuille</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce service</translation>
    </message>
    <message>
        <source>This stream is not there any more.</source>
        <translation>Ce flux n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This system counts what was sold and cannot say who may come in. Set up the one that sold the tickets; this one can then be added beside it.</source>
        <translation>Ce système compte ce qui est vendu et ne peut dire qui entre. Configurez celui qui a vendu les billets ; celui-ci peut alors s&apos;y ajouter.</translation>
    </message>
    <message>
        <source>This system does not count.</source>
        <translation>Ce système ne compte pas.</translation>
    </message>
    <message>
        <source>This system does not tell of its power</source>
        <translation>Ce système ne dit rien de son alimentation</translation>
    </message>
    <message>
        <source>This system does not tell when its screen goes dark</source>
        <translation>Ce système ne dit pas quand son écran s&apos;éteint</translation>
    </message>
    <message>
        <source>This system has no keychain: choose a passphrase for the API key.</source>
        <translation>Ce système n&apos;a pas de trousseau : choisissez une phrase secrète pour la clé d&apos;API.</translation>
    </message>
    <message>
        <source>This system has no list</source>
        <translation>Ce système n’a pas de liste</translation>
    </message>
    <message>
        <source>This system has no list to search.</source>
        <translation>Ce système n&apos;a pas de liste où chercher.</translation>
    </message>
    <message>
        <source>This system keeps no record of who came in: this device does.</source>
        <translation>Ce système ne note pas qui est entré : cet appareil le fait.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>This ticket was let in at {time}, {door}.</source>
        <translation>Ce billet est entré à {time}, {door}.</translation>
    </message>
    <message>
        <source>This ticket was recognised all the same. Set the scanner to this computer&apos;s keyboard: its manual has a code to scan for that.</source>
        <translation>Ce billet a été reconnu quand même. Réglez la douchette sur le clavier de cet ordinateur : son manuel a un code pour cela.</translation>
    </message>
    <message>
        <source>This token is not there any more.</source>
        <translation>Ce jeton n&apos;existe plus.</translation>
    </message>
    <message>
        <source>This video cannot be read</source>
        <translation>Cette vidéo est illisible</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Billet</translation>
    </message>
    <message>
        <source>Ticket for another event</source>
        <translation>Billet pour un autre événement</translation>
    </message>
    <message>
        <source>Ticket for {event}</source>
        <translation>Billet pour {event}</translation>
    </message>
    <message>
        <source>Ticket for {section}</source>
        <translation>Billet pour {section}</translation>
    </message>
    <message>
        <source>Ticket list</source>
        <translation>Liste des billets</translation>
    </message>
    <message>
        <source>Ticket list, {age} old</source>
        <translation>Liste, vieille de {age}</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Numéro de billet</translation>
    </message>
    <message>
        <source>Ticketing system</source>
        <translation>Système de billetterie</translation>
    </message>
    <message>
        <source>Tickets ({endings});;All files (*)</source>
        <translation>Billets ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Billets trouvés</translation>
    </message>
    <message>
        <source>Tilt the phone: it reflects</source>
        <translation>Inclinez le téléphone : reflet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Time zone of the theatre</source>
        <translation>Fuseau horaire du théâtre</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>Fuseau horaire du lieu</translation>
    </message>
    <message>
        <source>Times are corrected, and it works. Have the system set its clock by the network.</source>
        <translation>Les heures sont corrigées, et cela marche. Faites régler l&apos;horloge du système par le réseau.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>À</translation>
    </message>
    <message>
        <source>To be printed (*.pdf)</source>
        <translation>À imprimer (*.pdf)</translation>
    </message>
    <message>
        <source>Token and sections</source>
        <translation>Jeton et zones</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Code du jeton</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Jeton révoqué</translation>
    </message>
    <message>
        <source>Token {code}</source>
        <translation>Jeton {code}</translation>
    </message>
    <message>
        <source>Too dark: switch on a light</source>
        <translation>Trop sombre : allumez une lampe</translation>
    </message>
    <message>
        <source>Too few come to say when</source>
        <translation>Trop peu de passages pour le dire</translation>
    </message>
    <message>
        <source>Too many wrong short codes for this card.</source>
        <translation>Trop de codes courts faux pour cette carte.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Trop d&apos;essais faux.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {seconds} s.</source>
        <translation>Trop d&apos;essais faux. Réessayez dans {seconds} s.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Trouble here</source>
        <translation>Problème ici</translation>
    </message>
    <message>
        <source>Try a sharper or larger picture, or type the ticket&apos;s number (F2).</source>
        <translation>Essayez une image plus nette ou plus grande, ou tapez le numéro du billet (F2).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Réessayez dans {time}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try again, or choose another camera.</source>
        <translation>Réessayez, ou choisissez une autre caméra.</translation>
    </message>
    <message>
        <source>Try again, or tell the organiser.</source>
        <translation>Réessayez, ou prévenez l&apos;organisateur.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Réessayez.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for support.</source>
        <translation>Réessayez. Si cela persiste, copiez les détails pour l&apos;assistance.</translation>
    </message>
    <message>
        <source>Try again; then tell the organiser.</source>
        <translation>Réessayez ; puis prévenez l&apos;organisateur.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
    <message>
        <source>Try to sign in again.</source>
        <translation>Essayez de vous reconnecter.</translation>
    </message>
    <message>
        <source>Turn it off for the evening in System Settings, under Lock Screen.</source>
        <translation>Désactivez-le pour la soirée dans Réglages Système, Écran verrouillé.</translation>
    </message>
    <message>
        <source>Turn it off for the evening in the system&apos;s settings, under Power.</source>
        <translation>Désactivez-le pour la soirée dans les réglages du système, Énergie.</translation>
    </message>
    <message>
        <source>Turn the phone&apos;s brightness up</source>
        <translation>Augmentez la luminosité du téléphone</translation>
    </message>
    <message>
        <source>Turn the volume up; see in the system&apos;s settings which loudspeaker is used.</source>
        <translation>Montez le volume ; voyez dans le système quel haut-parleur sert.</translation>
    </message>
    <message>
        <source>Two people may be in on one ticket: ask the other door whom it let in.</source>
        <translation>Deux personnes sont peut-être entrées avec un seul billet : demandez à l&apos;autre porte qui elle a fait entrer.</translation>
    </message>
    <message>
        <source>Type a name of at most {longest} letters, without odd characters.</source>
        <translation>Tapez un nom d&apos;au plus {longest} lettres, sans caractères bizarres.</translation>
    </message>
    <message>
        <source>Type a passphrase first: 8 characters or more.</source>
        <translation>Tapez d&apos;abord une phrase secrète : 8 caractères ou plus.</translation>
    </message>
    <message>
        <source>Type a ticket number</source>
        <translation>Taper un numéro de billet</translation>
    </message>
    <message>
        <source>Type a ticket number  (F2)</source>
        <translation>Taper un numéro de billet  (F2)</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Tapez-le à nouveau.</translation>
    </message>
    <message>
        <source>Type it at the new door.</source>
        <translation>Tapez-le à la nouvelle porte.</translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation>Tapez-le.</translation>
    </message>
    <message>
        <source>Type it in; it goes with the public key.</source>
        <translation>Tapez-la ; elle va avec la clé publique.</translation>
    </message>
    <message>
        <source>Type it in; it goes with the secret key.</source>
        <translation>Tapez-la ; elle va avec la clé secrète.</translation>
    </message>
    <message>
        <source>Type it without line breaks or odd characters.</source>
        <translation>Tapez-le sans retour à la ligne ni caractères bizarres.</translation>
    </message>
    <message>
        <source>Type it. A program gives it in {variable}.</source>
        <translation>Tapez-la. Un programme la donne dans {variable}.</translation>
    </message>
    <message>
        <source>Type the 8 characters again; your supervisor has them.</source>
        <translation>Tapez à nouveau les 8 caractères ; votre responsable les a.</translation>
    </message>
    <message>
        <source>Type the 8-character code of the token.</source>
        <translation>Tapez le code du jeton, à 8 caractères.</translation>
    </message>
    <message>
        <source>Type the API key. Whoever runs the ticketing has it.</source>
        <translation>Tapez la clé d&apos;API. Qui gère la billetterie la connaît.</translation>
    </message>
    <message>
        <source>Type the PIN as it is now.</source>
        <translation>Tapez le code PIN actuel.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Tapez le code PIN.</translation>
    </message>
    <message>
        <source>Type the address that you see in your browser when you use Pims.</source>
        <translation>Tapez l&apos;adresse que montre votre navigateur avec Pims.</translation>
    </message>
    <message>
        <source>Type the login and its password.</source>
        <translation>Tapez l&apos;identifiant et son mot de passe.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Tapez encore une fois le nouveau code PIN.</translation>
    </message>
    <message>
        <source>Type the new PIN: 4 to 8 digits.</source>
        <translation>Tapez le nouveau code PIN : 4 à 8 chiffres.</translation>
    </message>
    <message>
        <source>Type the one that was chosen at the other door. If it is right, the file is damaged.</source>
        <translation>Tapez celle choisie à l&apos;autre porte. Si elle est bonne, le fichier est abîmé.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address. Whoever runs the ticketing has it.</source>
        <translation>Tapez l&apos;adresse du serveur. Qui gère la billetterie la connaît.</translation>
    </message>
    <message>
        <source>Type the short code. Your supervisor has it.</source>
        <translation>Tapez le code court. Votre responsable l&apos;a.</translation>
    </message>
    <message>
        <source>Type the token code: 8 letters and digits, or hold its code to the camera.</source>
        <translation>Tapez le code du jeton : 8 lettres et chiffres, ou présentez son code à la caméra.</translation>
    </message>
    <message>
        <source>Type the user name or e-mail address.</source>
        <translation>Tapez le nom d&apos;utilisateur ou l&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>Type them in below.</source>
        <translation>Tapez-les ci-dessous.</translation>
    </message>
    <message>
        <source>Type three letters or more of the name that the booking is under.</source>
        <translation>Saisissez au moins trois lettres du nom de la réservation.</translation>
    </message>
    <message>
        <source>Type two letters or more of a name, an e-mail address or a ticket number.</source>
        <translation>Tapez au moins deux lettres d&apos;un nom, d&apos;un e-mail ou d&apos;un numéro de billet.</translation>
    </message>
    <message>
        <source>Type who stands at the door.</source>
        <translation>Tapez qui se tient à la porte.</translation>
    </message>
    <message>
        <source>Type your name, and open the door.</source>
        <translation>Tapez votre nom, et ouvrez la porte.</translation>
    </message>
    <message>
        <source>Type your name: it stands beside each ticket you let in.</source>
        <translation>Tapez votre nom : il figure à côté de chaque billet que vous admettez.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Tapez votre mot de passe.</translation>
    </message>
    <message>
        <source>Type your user name or e-mail address.</source>
        <translation>Tapez votre nom d&apos;utilisateur ou votre adresse e-mail.</translation>
    </message>
    <message>
        <source>US (QWERTY)</source>
        <translation>Américain (QWERTY)</translation>
    </message>
    <message>
        <source>Unknown, offline</source>
        <translation>Inconnu, hors ligne</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Unlock it, or set {choice}=file.</source>
        <translation>Déverrouillez-le, ou posez {choice}=file.</translation>
    </message>
    <message>
        <source>Unlock it, then start again.</source>
        <translation>Déverrouillez-le, puis relancez.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Déverrouillez-le.</translation>
    </message>
    <message>
        <source>Unlock with the PIN, then do it again.</source>
        <translation>Déverrouillez avec le code PIN, puis recommencez.</translation>
    </message>
    <message>
        <source>Unlocked. It locks itself after {minutes} without use.</source>
        <translation>Déverrouillé. Se verrouille après {minutes} sans usage.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one. It is tried again every few seconds.</source>
        <translation>Débranchez-la et rebranchez-la, ou choisissez-en une autre. Un essai suit toutes les quelques secondes.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Débranchez-la et rebranchez-la.</translation>
    </message>
    <message>
        <source>Unsent on this device, all events</source>
        <translation>Non envoyés sur cet appareil, tous événements</translation>
    </message>
    <message>
        <source>Until the next scan or a key</source>
        <translation>Jusqu&apos;au prochain scan ou à une touche</translation>
    </message>
    <message>
        <source>Update the program on this door, then take the scans over.</source>
        <translation>Mettez à jour le programme de cette porte, puis reprenez les scans.</translation>
    </message>
    <message>
        <source>Update the program; the file has been left as it is.</source>
        <translation>Mettez à jour le programme ; le fichier est resté tel quel.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Mettez celui-ci à jour.</translation>
    </message>
    <message>
        <source>Use an API key that may manage the event&apos;s tokens.</source>
        <translation>Utilisez une clé d&apos;API qui peut gérer les jetons de l&apos;événement.</translation>
    </message>
    <message>
        <source>Use https://, so that nobody can read the key; or name this host in the setting plain_hosts.</source>
        <translation>Utilisez https://, pour que personne ne lise la clé ; ou nommez cet hôte dans le réglage plain_hosts.</translation>
    </message>
    <message>
        <source>Use the API key that this door was set up with, if it may manage tokens.</source>
        <translation>Utilisez la clé d&apos;API avec laquelle cette porte est configurée, si elle peut gérer les jetons.</translation>
    </message>
    <message>
        <source>Use the key of an administrator, or sign in with the account of who runs the event.</source>
        <translation>Utilisez la clé d&apos;un administrateur, ou connectez-vous avec le compte de l&apos;organisateur.</translation>
    </message>
    <message>
        <source>Use the next camera</source>
        <translation>Passer à la caméra suivante</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Utiliser celui-ci</translation>
    </message>
    <message>
        <source>Use {event}</source>
        <translation>Utiliser {event}</translation>
    </message>
    <message>
        <source>Use {name} instead  (F8)</source>
        <translation>Utiliser plutôt {name}  (F8)</translation>
    </message>
    <message>
        <source>User name or e-mail address</source>
        <translation>Nom d&apos;utilisateur ou adresse e-mail</translation>
    </message>
    <message>
        <source>Utick does not accept these keys.</source>
        <translation>Utick refuse ces clés.</translation>
    </message>
    <message>
        <source>Utick does not know what was asked for.</source>
        <translation>Utick ne connaît pas ce qui était demandé.</translation>
    </message>
    <message>
        <source>Utick gives one to each scanner.</source>
        <translation>Utick en donne un à chaque lecteur.</translation>
    </message>
    <message>
        <source>Valid on the list; not yet confirmed</source>
        <translation>Valable selon la liste ; pas encore confirmé</translation>
    </message>
    <message>
        <source>Valid ticket</source>
        <translation>Billet valable</translation>
    </message>
    <message>
        <source>Valid: {note}</source>
        <translation>Valable : {note}</translation>
    </message>
    <message>
        <source>Values travel</source>
        <translation>Les valeurs passent</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Réponse de la porte</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <comment>a badge, in capitals: people leave here</comment>
        <translation>SORTIE</translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation>BIENVENUE</translation>
    </message>
    <message>
        <source>Wait a moment, then scan again</source>
        <translation>Attendre un instant, puis rescanner</translation>
    </message>
    <message>
        <source>Wait for the connection, or ask a supervisor</source>
        <translation>Attendre la connexion, ou appeler un responsable</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>En attente de la première image</translation>
    </message>
    <message>
        <source>Waved through on a STOP</source>
        <translation>Passés malgré un STOP</translation>
    </message>
    <message>
        <source>What a code looks like</source>
        <translation>Forme d&apos;un code</translation>
    </message>
    <message>
        <source>What do you do? Space: send away. W: let in all the same.</source>
        <translation>Que faites-vous ? Espace : renvoyer. W : faire entrer quand même.</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Ce qu&apos;il y a à ajouter</translation>
    </message>
    <message>
        <source>What else? Needed for another reason</source>
        <translation>Quoi d&apos;autre ? Requis pour une autre raison</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s&apos;est passé</translation>
    </message>
    <message>
        <source>What is kept as the API key of this door is not one.</source>
        <translation>Ce qui tient lieu de clé d&apos;API de cette porte n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>What is kept as the key of the database is not one.</source>
        <translation>Ce qui est conservé comme clé de la base de données n’en est pas une.</translation>
    </message>
    <message>
        <source>What kind of file is {name} to be?</source>
        <translation>Quelle sorte de fichier doit être {name} ?</translation>
    </message>
    <message>
        <source>What people call the other door</source>
        <translation>Comment on appelle l&apos;autre porte</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>Que doivent savoir les autres ?</translation>
    </message>
    <message>
        <source>What staff see of guests&apos; names</source>
        <translation>Ce que l&apos;équipe voit des noms</translation>
    </message>
    <message>
        <source>What the codes are</source>
        <translation>Nature des codes</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Ce que dit le fichier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When taken up</source>
        <translation>À la reprise</translation>
    </message>
    <message>
        <source>Which name? The booking is for {name}.</source>
        <translation>Quel nom ? La réservation est pour {name}.</translation>
    </message>
    <message>
        <source>Which section each category is sold for</source>
        <translation>Pour quelle section chaque catégorie est vendue</translation>
    </message>
    <message>
        <source>Which way people pass this door</source>
        <translation>Sens de passage à cette porte</translation>
    </message>
    <message>
        <source>Who may let a guest in from a search</source>
        <translation>Qui peut faire entrer depuis une recherche</translation>
    </message>
    <message>
        <source>Who may look at the flow</source>
        <translation>Qui peut voir le flux</translation>
    </message>
    <message>
        <source>Who stands here next</source>
        <translation>Qui vient ensuite ici</translation>
    </message>
    <message>
        <source>Whole names</source>
        <translation>Noms entiers</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation>Pourquoi le mettre de côté ?</translation>
    </message>
    <message>
        <source>Why it is closed with scans unsent</source>
        <translation>Pourquoi clore avec des scans non envoyés</translation>
    </message>
    <message>
        <source>Window for the guest, on another monitor</source>
        <translation>Fenêtre pour le public, sur un autre écran</translation>
    </message>
    <message>
        <source>Wipe the lens, then hold a ticket at arm&apos;s length and check again.</source>
        <translation>Essuyez l&apos;objectif, puis présentez un billet à bout de bras et contrôlez à nouveau.</translation>
    </message>
    <message>
        <source>Without a ticket, by a supervisor</source>
        <translation>Sans billet, par un responsable</translation>
    </message>
    <message>
        <source>Without its short code this card opens nothing. It sets up each device once.</source>
        <translation>Sans son code court, cette carte n&apos;ouvre rien. Elle configure chaque appareil une fois.</translation>
    </message>
    <message>
        <source>Would let in all the same  (W)</source>
        <translation>Ferait entrer quand même  (W)</translation>
    </message>
    <message>
        <source>Write .csv or .jsonl instead, or install it: pip install pyarrow</source>
        <translation>Écrivez plutôt .csv ou .jsonl, ou installez-le : pip install pyarrow</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Écrire un fichier…</translation>
    </message>
    <message>
        <source>Write it as basketid=id, n=count. The names are {names}.</source>
        <translation>Écrivez basketid=id, n=count. Les noms sont {names}.</translation>
    </message>
    <message>
        <source>Write it as in Europe/Paris.</source>
        <translation>Écrivez-le comme Europe/Paris.</translation>
    </message>
    <message>
        <source>Write the scans to a stick</source>
        <translation>Écrire les scans sur une clé USB</translation>
    </message>
    <message>
        <source>Writing the scans</source>
        <translation>Écriture des scans</translation>
    </message>
    <message>
        <source>YES</source>
        <comment>a switch</comment>
        <translation>OUI</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Oui, le retirer</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Vous êtes déconnecté ici.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Vous êtes déconnecté.</translation>
    </message>
    <message>
        <source>You let {who} in at {time} here; {refusal}.</source>
        <translation>Vous avez fait entrer {who} à {time} ici ; {refusal}.</translation>
    </message>
    <message>
        <source>You were signed out: the door was locked, or nothing was done for a while.</source>
        <translation>Vous avez été déconnecté : la porte a été verrouillée, ou rien ne s&apos;est passé un moment.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Il manque votre nom.</translation>
    </message>
    <message>
        <source>Your supervisor has it.</source>
        <translation>Votre responsable l&apos;a.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Fichiers zip (*.zip)</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contact</translation>
    </message>
    <message>
        <source>a door of this same name ({name})</source>
        <translation>une porte du même nom ({name})</translation>
    </message>
    <message>
        <source>a list of names or addresses, such as tickets.lan or 192.168.1.5</source>
        <translation>une liste de noms ou d&apos;adresses, comme tickets.lan ou 192.168.1.5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>une liste de textes</translation>
    </message>
    <message>
        <source>a min</source>
        <translation>par min</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un nombre de {low} à {high}</translation>
    </message>
    <message>
        <source>a pack</source>
        <translation>un pack</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>une page</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>une zone</translation>
    </message>
    <message>
        <source>a section&apos;s address</source>
        <translation>l&apos;adresse d&apos;une zone</translation>
    </message>
    <message>
        <source>a stock</source>
        <translation>un contingent</translation>
    </message>
    <message>
        <source>a stream, with access codes</source>
        <translation>un flux, avec codes d&apos;accès</translation>
    </message>
    <message>
        <source>a table of numbers for each camera</source>
        <translation>un tableau de nombres pour chaque caméra</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>un billet</translation>
    </message>
    <message>
        <source>a ticket&apos;s serial</source>
        <translation>le numéro d&apos;un billet</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un jeton</translation>
    </message>
    <message>
        <source>a token&apos;s sections</source>
        <translation>les zones d&apos;un jeton</translation>
    </message>
    <message>
        <source>a version such as 3.0.0</source>
        <translation>une version comme 3.0.0</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un nombre entier de {low} à {high}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>vers {time}</translation>
    </message>
    <message>
        <source>access codes</source>
        <translation>codes d&apos;accès</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>role of an account</comment>
        <translation>administrateur</translation>
    </message>
    <message>
        <source>admits it</source>
        <translation>le laisse entrer</translation>
    </message>
    <message>
        <source>after midnight: the evening of {day}</source>
        <translation>après minuit : la soirée du {day}</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>toutes les zones</translation>
    </message>
    <message>
        <source>an admission</source>
        <translation>une entrée</translation>
    </message>
    <message>
        <source>an admission&apos;s ticket</source>
        <translation>le billet d&apos;une entrée</translation>
    </message>
    <message>
        <source>an earlier scan here may have used it</source>
        <translation>un scan précédent ici l&apos;a peut-être utilisé</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un événement</translation>
    </message>
    <message>
        <source>an event, with a device id</source>
        <translation>un événement, avec identifiant d&apos;appareil</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identifiant</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>et encore {n}</numerusform>
            <numerusform>et encore {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more section(s)</source>
        <translation>
            <numerusform>et encore {n} zone</numerusform>
            <numerusform>et encore {n} zones</numerusform>
        </translation>
    </message>
    <message>
        <source>another door</source>
        <translation>une autre porte</translation>
    </message>
    <message>
        <source>another section</source>
        <translation>une autre zone</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>demandé à {time}</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>plus clair</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>capacity of another day</source>
        <translation>capacité d&apos;un autre jour</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a section</comment>
        <translation>fermée</translation>
    </message>
    <message>
        <source>closes all</source>
        <translation>ferme tout</translation>
    </message>
    <message>
        <source>contact ids</source>
        <translation>identifiants de contact</translation>
    </message>
    <message>
        <source>count basis unclear</source>
        <translation>base du compte peu claire</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>role of an account</comment>
        <translation>client</translation>
    </message>
    <message>
        <source>darker, sharper in motion</source>
        <translation>plus sombre, plus net en mouvement</translation>
    </message>
    <message>
        <source>door {name}</source>
        <translation>la porte {name}</translation>
    </message>
    <message>
        <source>everyone is in</source>
        <comment>in the middle of a sentence</comment>
        <translation>tout le monde est entré</translation>
    </message>
    <message>
        <source>far</source>
        <translation>loin</translation>
    </message>
    <message>
        <source>free event: sales say nothing</source>
        <translation>événement gratuit : les ventes ne disent rien</translation>
    </message>
    <message>
        <source>host</source>
        <comment>role of an account</comment>
        <translation>hôte</translation>
    </message>
    <message>
        <source>in the address, if a network drops the body</source>
        <translation>dans l&apos;adresse, si un réseau perd le corps</translation>
    </message>
    <message>
        <source>in the body, as usual</source>
        <translation>dans le corps, comme d&apos;habitude</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>il ne donne pas de raison</translation>
    </message>
    <message>
        <source>keep to one: a guest may hold several</source>
        <translation>n&apos;en garder qu&apos;une : une personne peut en avoir plusieurs</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>les omettre</translation>
    </message>
    <message>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <source>let in here</source>
        <translation>entrés ici</translation>
    </message>
    <message>
        <source>look at: {checks}</source>
        <translation>à voir : {checks}</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <translation>médiane {seconds} s</translation>
    </message>
    <message>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <source>more than a day old</source>
        <translation>plus d&apos;un jour</translation>
    </message>
    <message>
        <source>near</source>
        <translation>près</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>pas de chiffres</translation>
    </message>
    <message>
        <source>no order was made</source>
        <translation>aucune commande n&apos;a été faite</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>pas de billet</translation>
    </message>
    <message>
        <source>no ticket list yet</source>
        <comment>in the middle of a sentence</comment>
        <translation>pas encore de liste</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>pas encore de nouvelles</translation>
    </message>
    <message>
        <source>nobody is expected</source>
        <comment>in the middle of a sentence</comment>
        <translation>personne n&apos;est attendu</translation>
    </message>
    <message>
        <source>nobody knows how many were sold</source>
        <translation>personne ne sait combien de vendus</translation>
    </message>
    <message>
        <source>nobody was to come in</source>
        <translation>personne ne devait venir</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in a report: there were none of these</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>pas encore approuvé</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>not checked: {checks}</source>
        <translation>non contrôlé : {checks}</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>pas encore connecté</translation>
    </message>
    <message>
        <source>not split by category</source>
        <translation>pas réparti par catégorie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>nothing in view to be sharp</source>
        <translation>rien de net à voir</translation>
    </message>
    <message>
        <source>of the application; a device may do without</source>
        <translation>de l&apos;application ; un appareil peut s&apos;en passer</translation>
    </message>
    <message>
        <source>of {expected} expected</source>
        <translation>sur {expected} attendus</translation>
    </message>
    <message>
        <source>off</source>
        <comment>sound</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <source>on</source>
        <comment>sound</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>one for each door: ask Utick for it</source>
        <translation>un par porte : demandez-le à Utick</translation>
    </message>
    <message>
        <source>one or more of {names}</source>
        <translation>un ou plusieurs de {names}</translation>
    </message>
    <message>
        <source>only if it is not sapiti.net or sapiti.ovh</source>
        <translation>seulement si ce n&apos;est pas sapiti.net ni sapiti.ovh</translation>
    </message>
    <message>
        <source>only if the box office asks for one</source>
        <translation>seulement si la billetterie en demande un</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>le seul</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a section</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>opens all</source>
        <translation>ouvre tout</translation>
    </message>
    <message>
        <source>opens {sections}, closes the others</source>
        <translation>ouvre {sections}, ferme les autres</translation>
    </message>
    <message>
        <source>pack holder</source>
        <comment>what was bought</comment>
        <translation>détenteur d&apos;un forfait</translation>
    </message>
    <message>
        <source>packs, for information</source>
        <translation>forfaits, pour information</translation>
    </message>
    <message>
        <source>price category not confirmed</source>
        <translation>catégorie de prix non confirmée</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>le refuse</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>place pour {count}</translation>
    </message>
    <message>
        <source>scans a min, {minutes} min</source>
        <translation>scans par min, {minutes} min</translation>
    </message>
    <message>
        <source>seat holder</source>
        <comment>what was bought</comment>
        <translation>détenteur d&apos;une place</translation>
    </message>
    <message>
        <source>section not confirmed</source>
        <translation>zone non confirmée</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>nette</translation>
    </message>
    <message>
        <source>show them, and say so</source>
        <translation>les montrer, et le dire</translation>
    </message>
    <message>
        <source>sold as of {day}</source>
        <translation>vendus au {day}</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>status of an event</comment>
        <translation>complet</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>état inconnu</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>statut inconnu</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>encore là</translation>
    </message>
    <message>
        <source>stream</source>
        <comment>what was bought</comment>
        <translation>flux</translation>
    </message>
    <message>
        <source>such as Europe/Paris; empty: this computer&apos;s</source>
        <translation>comme Europe/Paris ; vide : celui de cet ordinateur</translation>
    </message>
    <message>
        <source>support</source>
        <comment>role of an account</comment>
        <translation>assistance</translation>
    </message>
    <message>
        <source>the admissions</source>
        <translation>les entrées</translation>
    </message>
    <message>
        <source>the box office loses what two doors write at once.</source>
        <translation>la billetterie perd ce que deux portes écrivent en même temps.</translation>
    </message>
    <message>
        <source>the contacts</source>
        <translation>les contacts</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>l’appareil</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>l&apos;événement</translation>
    </message>
    <message>
        <source>the event&apos;s sections</source>
        <translation>les zones de l&apos;événement</translation>
    </message>
    <message>
        <source>the events</source>
        <translation>les événements</translation>
    </message>
    <message>
        <source>the holder of ticket …{end}</source>
        <translation>la personne au billet …{end}</translation>
    </message>
    <message>
        <source>the length of the ticket list</source>
        <translation>la longueur de la liste</translation>
    </message>
    <message>
        <source>the list of tokens</source>
        <translation>la liste des jetons</translation>
    </message>
    <message>
        <source>the number of an empty, open booking to try it out on</source>
        <translation>le numéro d&apos;une réservation vide et ouverte pour l&apos;essayer</translation>
    </message>
    <message>
        <source>the number of the performance</source>
        <translation>le numéro de la représentation</translation>
    </message>
    <message>
        <source>the packs</source>
        <translation>les packs</translation>
    </message>
    <message>
        <source>the server does not know this ticket</source>
        <translation>le serveur ne connaît pas ce billet</translation>
    </message>
    <message>
        <source>the server refuses the ticket</source>
        <translation>le serveur refuse le billet</translation>
    </message>
    <message>
        <source>the server says that the ticket is for another event</source>
        <translation>le serveur dit que le billet est pour un autre événement</translation>
    </message>
    <message>
        <source>the server says that the ticket is not valid: {status}</source>
        <translation>le serveur dit que le billet n&apos;est pas valable : {status}</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la session</translation>
    </message>
    <message>
        <source>the stocks</source>
        <translation>les contingents</translation>
    </message>
    <message>
        <source>the system cannot be asked</source>
        <translation>le système ne répond pas</translation>
    </message>
    <message>
        <source>the system is still being asked</source>
        <translation>le système est encore interrogé</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>le trousseau du système</translation>
    </message>
    <message>
        <source>the ticket list</source>
        <translation>la liste des billets</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>le jeton</translation>
    </message>
    <message>
        <source>the token&apos;s sections</source>
        <translation>les zones du jeton</translation>
    </message>
    <message>
        <source>this booking holds no tickets</source>
        <translation>cette réservation ne contient aucun billet</translation>
    </message>
    <message>
        <source>ticket codes</source>
        <translation>codes de billets</translation>
    </message>
    <message>
        <source>ticket {serial}</source>
        <translation>billet {serial}</translation>
    </message>
    <message>
        <source>too few come to say when</source>
        <comment>in the middle of a sentence</comment>
        <translation>trop peu de passages pour le dire</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>what it says of the code</source>
        <translation>ce qu’il dit du code</translation>
    </message>
    <message>
        <source>yours, such as my-house.pims.io</source>
        <translation>le vôtre, comme my-house.pims.io</translation>
    </message>
    <message>
        <source>{action}  (P)</source>
        <translation>{action}  (P)</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} sur {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} stops answered</source>
        <translation>{answered} arrêts sur {asked} traités</translation>
    </message>
    <message>
        <source>{answer} The guest is in. Look at the queue, and try it again from there.</source>
        <translation>{answer} La personne est entrée. Voyez la file, et réessayez depuis là.</translation>
    </message>
    <message>
        <source>{choice} {key}</source>
        <translation>{choice} {key}</translation>
    </message>
    <message>
        <source>{closed} of {found}</source>
        <translation>{closed} sur {found}</translation>
    </message>
    <message>
        <source>{count} ({open} open)</source>
        <translation>{count} ({open} ouverts)</translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>{count} entrés</translation>
    </message>
    <message>
        <source>{count} sold</source>
        <translation>{count} vendus</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{deed} needs the supervisor.</source>
        <translation>{deed} : il faut le responsable.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total}</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>{done} sur {total}</numerusform>
            <numerusform>{done} sur {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{door} had already let this ticket in at {time}</source>
        <translation>{door} avait déjà fait entrer ce billet à {time}</translation>
    </message>
    <message>
        <source>{door} had let this ticket in too</source>
        <translation>{door} avait aussi fait entrer ce billet</translation>
    </message>
    <message>
        <source>{door} let this ticket in too, at {time}</source>
        <translation>{door} a aussi fait entrer ce billet, à {time}</translation>
    </message>
    <message>
        <source>{free} GB free, keeps a scan in {middle} ms</source>
        <translation>{free} Go libres, garde un scan en {middle} ms</translation>
    </message>
    <message>
        <source>{free} of {whole} people may still come in on this code. How many?</source>
        <translation>{free} personnes sur {whole} peuvent encore entrer avec ce code. Combien ?</translation>
    </message>
    <message>
        <source>{free} people may come in on this code. How many?</source>
        <translation>{free} personnes peuvent entrer avec ce code. Combien ?</translation>
    </message>
    <message>
        <source>{hits} shown, and more than {more} more: type more letters.</source>
        <translation>{hits} affichés, et plus de {more} autres : tapez plus de lettres.</translation>
    </message>
    <message>
        <source>{hits} shown, and {more} more: type more letters.</source>
        <translation>{hits} affichés, et {more} autres : tapez plus de lettres.</translation>
    </message>
    <message numerus="yes">
        <source>{hours} h</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>{hours} h</numerusform>
            <numerusform>{hours} h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{inside} OF {people}</source>
        <comment>of a party, so many go in</comment>
        <translation>
            <numerusform>{inside} SUR {people}</numerusform>
            <numerusform>{inside} SUR {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {pack}</source>
        <translation>{kind} : {pack}</translation>
    </message>
    <message numerus="yes">
        <source>{minutes} min</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>{minutes} min</numerusform>
            <numerusform>{minutes} min</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation>{name} ne s&apos;ouvre pas</translation>
    </message>
    <message>
        <source>{name} cannot be read as a PDF</source>
        <translation>{name} est illisible comme PDF</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture</source>
        <translation>{name} est illisible comme image</translation>
    </message>
    <message>
        <source>{name} cannot be read as a video</source>
        <translation>{name} est illisible comme vidéo</translation>
    </message>
    <message>
        <source>{name} does not say what a door needs to know.</source>
        <translation>{name} ne dit pas ce qu&apos;une porte doit savoir.</translation>
    </message>
    <message>
        <source>{name} has taken over.</source>
        <translation>{name} a pris la suite.</translation>
    </message>
    <message>
        <source>{name} holds no scans of a door.</source>
        <translation>{name} ne contient pas de scans d&apos;une porte.</translation>
    </message>
    <message>
        <source>{name} is a database of another program.</source>
        <translation>{name} est une base de données d&apos;un autre programme.</translation>
    </message>
    <message>
        <source>{name} is a key of another kind.</source>
        <translation>{name} est une clé d&apos;un autre genre.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} est abîmé.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} est vide</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} est protégé par un mot de passe</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Il manque : {name}.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video</source>
        <translation>{name} n&apos;est ni une image ni une vidéo</translation>
    </message>
    <message>
        <source>{name} is not a journal.</source>
        <translation>{name} n&apos;est pas un journal.</translation>
    </message>
    <message>
        <source>{name} is not a public key.</source>
        <translation>{name} n&apos;est pas une clé publique.</translation>
    </message>
    <message>
        <source>{name} is not signed by the device that it names.</source>
        <translation>{name} n&apos;est pas signé par l&apos;appareil qu&apos;il nomme.</translation>
    </message>
    <message>
        <source>{name} stands here.</source>
        <translation>{name} est ici.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program.</source>
        <translation>{name} vient d&apos;une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>{name}, WITHOUT a passphrase: whoever can read your files can open it</source>
        <translation>{name}, SANS phrase secrète : qui lit vos fichiers peut l&apos;ouvrir</translation>
    </message>
    <message>
        <source>{name}, locked by a passphrase</source>
        <translation>{name}, verrouillé par une phrase secrète</translation>
    </message>
    <message>
        <source>{name}: nearly full.</source>
        <translation>{name} : presque plein.</translation>
    </message>
    <message>
        <source>{name}: {count} more are in than were sold or invited.</source>
        <translation>{name} : {count} entrés de plus que vendus ou invités.</translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation>{name} : {note}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TICKETS</source>
        <comment>in view of the camera at once</comment>
        <translation>
            <numerusform>{n} BILLET</numerusform>
            <numerusform>{n} BILLETS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} admitted</source>
        <comment>spoken aloud</comment>
        <translation>
            <numerusform>{n} admis</numerusform>
            <numerusform>{n} admis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} booking(s)</source>
        <translation>
            <numerusform>{n} réservation</numerusform>
            <numerusform>{n} réservations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict(s)</source>
        <translation>
            <numerusform>{n} conflit</numerusform>
            <numerusform>{n} conflits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts, the newest no. {number}</source>
        <translation>
            <numerusform>{n} conflit, le dernier n° {number}</numerusform>
            <numerusform>{n} conflits, le dernier n° {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken yet: take the file once more in a minute.</source>
        <translation>
            <numerusform>{n} pas encore repris : redonnez le fichier dans une minute.</numerusform>
            <numerusform>{n} pas encore repris : redonnez le fichier dans une minute.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>{n} jour</numerusform>
            <numerusform>{n} jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s) typed</source>
        <translation>
            <numerusform>{n} chiffre tapé</numerusform>
            <numerusform>{n} chiffres tapés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} door(s) found by (its|their) tokens.</source>
        <translation>
            <numerusform>{n} porte trouvée par son jeton.</numerusform>
            <numerusform>{n} portes trouvées par leurs jetons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entr(y|ies) exported.</source>
        <translation>
            <numerusform>{n} ligne exportée.</numerusform>
            <numerusform>{n} lignes exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event(s) found</source>
        <translation>
            <numerusform>{n} événement trouvé</numerusform>
            <numerusform>{n} événements trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in</source>
        <comment>people</comment>
        <translation>
            <numerusform>{n} entré</numerusform>
            <numerusform>{n} entrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} let in here</source>
        <translation>
            <numerusform>{n} entré ici</numerusform>
            <numerusform>{n} entrés ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of no category</source>
        <translation>
            <numerusform>{n} sans catégorie</numerusform>
            <numerusform>{n} sans catégorie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on the scan before</source>
        <translation>
            <numerusform>{n} d&apos;entre eux au scan d&apos;avant</numerusform>
            <numerusform>{n} d&apos;entre eux au scan d&apos;avant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them only on the list; not yet confirmed</source>
        <translation>
            <numerusform>{n} d&apos;entre eux selon la liste ; pas encore confirmé</numerusform>
            <numerusform>{n} d&apos;entre eux selon la liste ; pas encore confirmé</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s) exported.</source>
        <translation>
            <numerusform>{n} ligne exportée.</numerusform>
            <numerusform>{n} lignes exportées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s)</source>
        <translation>
            <numerusform>{n} scan</numerusform>
            <numerusform>{n} scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (has|have) not reached the server yet.</source>
        <translation>
            <numerusform>{n} scan n&apos;est pas encore arrivé au serveur.</numerusform>
            <numerusform>{n} scans ne sont pas encore arrivés au serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (is|are) kept.</source>
        <translation>
            <numerusform>{n} scan est conservé.</numerusform>
            <numerusform>{n} scans sont conservés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (was|were) unsent: {reason}</source>
        <translation>
            <numerusform>{n} scan non envoyé : {reason}</numerusform>
            <numerusform>{n} scans non envoyés : {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of it still (waits|wait) to be sent.</source>
        <translation>
            <numerusform>{n} de ses scans attend encore d&apos;être envoyé.</numerusform>
            <numerusform>{n} de ses scans attendent encore d&apos;être envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of {title} (has|have) not reached (its|their) server yet.</source>
        <translation>
            <numerusform>{n} scan de {title} n&apos;est pas encore arrivé à son serveur.</numerusform>
            <numerusform>{n} scans de {title} ne sont pas encore arrivés à leur serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) still (waits|wait) that this token may not send.</source>
        <translation>
            <numerusform>{n} scan attend encore que ce jeton ne peut envoyer.</numerusform>
            <numerusform>{n} scans attendent encore que ce jeton ne peut envoyer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) taken over.</source>
        <translation>
            <numerusform>{n} scan repris.</numerusform>
            <numerusform>{n} scans repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) written.</source>
        <translation>
            <numerusform>{n} scan écrit.</numerusform>
            <numerusform>{n} scans écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second(s)</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set aside</source>
        <translation>
            <numerusform>{n} mis de côté</numerusform>
            <numerusform>{n} mis de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shift(s) (was|were) closed here before this one.</source>
        <translation>
            <numerusform>{n} service a été clos ici avant celui-ci.</numerusform>
            <numerusform>{n} services ont été clos ici avant celui-ci.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sold.</source>
        <translation>
            <numerusform>{n} vendu.</numerusform>
            <numerusform>{n} vendus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s)</source>
        <translation>
            <numerusform>{n} billet</numerusform>
            <numerusform>{n} billets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s) let in at both doors: see the conflicts and notes.</source>
        <translation>
            <numerusform>{n} billet entré aux deux portes : voyez les conflits et les notes.</numerusform>
            <numerusform>{n} billets entrés aux deux portes : voyez les conflits et les notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s), {age} old</source>
        <translation>
            <numerusform>{n} billet, il y a {age}</numerusform>
            <numerusform>{n} billets, il y a {age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s).</source>
        <translation>
            <numerusform>{n} billet.</numerusform>
            <numerusform>{n} billets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets in view</source>
        <translation>
            <numerusform>{n} billet en vue</numerusform>
            <numerusform>{n} billets en vue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} valid ticket(s)</source>
        <translation>
            <numerusform>{n} billet valable</numerusform>
            <numerusform>{n} billets valables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} en attente</numerusform>
            <numerusform>{n} en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waved through</source>
        <translation>
            <numerusform>{n} passé quand même</numerusform>
            <numerusform>{n} passés quand même</numerusform>
        </translation>
    </message>
    <message>
        <source>{pair} is not the name of a parameter.</source>
        <translation>{pair} n&apos;est pas le nom d&apos;un paramètre.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} est illisible : {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} ne peut être écrit ({why}).</translation>
    </message>
    <message>
        <source>{rate} over {minutes} min</source>
        <translation>{rate} sur {minutes} min</translation>
    </message>
    <message>
        <source>{rate} people a minute</source>
        <translation>{rate} personnes par minute</translation>
    </message>
    <message numerus="yes">
        <source>{rate}/s</source>
        <comment>rows a second</comment>
        <translation>
            <numerusform>{rate}/s</numerusform>
            <numerusform>{rate}/s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>{seconds} s</numerusform>
            <numerusform>{seconds} s</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of those expected</source>
        <translation>{share} des attendus</translation>
    </message>
    <message numerus="yes">
        <source>{size} at {rate}</source>
        <comment>1280x720 at 30 pictures a second</comment>
        <translation>
            <numerusform>{size} à {rate}</numerusform>
            <numerusform>{size} à {rate}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} at {rate} a second</source>
        <translation>{size} à {rate} par seconde</translation>
    </message>
    <message>
        <source>{sold} sold, {most} with invitations</source>
        <translation>{sold} vendus, {most} avec les invitations</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} ou {last}</translation>
    </message>
    <message>
        <source>{spec} names no part of the screen</source>
        <translation>{spec} ne désigne aucune partie de l&apos;écran</translation>
    </message>
    <message>
        <source>{system} counts what was sold, and cannot say who may come in.</source>
        <translation>{system} compte ce qui est vendu, et ne peut dire qui entre.</translation>
    </message>
    <message numerus="yes">
        <source>{time} left</source>
        <comment>until it is done</comment>
        <translation>
            <numerusform>encore {time}</numerusform>
            <numerusform>encore {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on {day}</source>
        <comment>19:30 on 4 May</comment>
        <translation>
            <numerusform>{time} le {day}</numerusform>
            <numerusform>{time} le {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: automatic</source>
        <translation>{title} : automatique</translation>
    </message>
    <message>
        <source>{title}: the system answers, and keeps the record.</source>
        <translation>{title} : le système répond et tient le registre.</translation>
    </message>
    <message>
        <source>{title}: the system answers. Admissions are not shared with other doors.</source>
        <translation>{title} : le système répond. Les entrées ne sont pas partagées avec d’autres portes.</translation>
    </message>
    <message>
        <source>{to_come} still to come</source>
        <translation>{to_come} encore attendus</translation>
    </message>
    <message>
        <source>{url} is not a web address.</source>
        <translation>{url} n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} n&apos;est pas une adresse.</translation>
    </message>
    <message>
        <source>{what} Tell a supervisor.</source>
        <translation>{what} Prévenez un responsable.</translation>
    </message>
    <message>
        <source>{what}, blurred</source>
        <translation>{what}, flou</translation>
    </message>
    <message>
        <source>{what}, dark</source>
        <translation>{what}, sombre</translation>
    </message>
    <message>
        <source>{what}: slow</source>
        <translation>{what} : lent</translation>
    </message>
    <message>
        <source>{what}: {how_far}</source>
        <translation>{what} : {how_far}</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who} : {why}</translation>
    </message>
    <message>
        <source>{why} The server ends the session by itself later.</source>
        <translation>{why} Le serveur clôt la session de lui-même plus tard.</translation>
    </message>
    <message>
        <source>{why}: {words}</source>
        <translation>{why} : {words}</translation>
    </message>
    <message>
        <source>{words} ({seconds} s)</source>
        <translation>{words} ({seconds} s)</translation>
    </message>
    <message>
        <source>{words}, NOT encrypted</source>
        <translation>{words}, NON chiffré</translation>
    </message>
    <message>
        <source>{words}, encrypted</source>
        <translation>{words}, chiffré</translation>
    </message>
    <message>
        <source>{words}, {count} by override</source>
        <translation>{words}, {count} par dérogation</translation>
    </message>
    <message numerus="yes">
        <source>{word} {n}</source>
        <comment>spoken aloud: Stop 2</comment>
        <translation>
            <numerusform>{word} {n}</numerusform>
            <numerusform>{word} {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation>« {note} »</translation>
    </message>
</context>
</TS>
