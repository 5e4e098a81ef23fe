<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  (closed here)</source>
        <comment>after a section&apos;s name</comment>
        <translation>  (hier geschlossen)</translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) in view</source>
        <translation>
            <numerusform>+ {n} weiteres Ticket im Bild</numerusform>
            <numerusform>+ {n} weitere Tickets im Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) of {holder}</source>
        <translation>
            <numerusform>+ {n} weiteres Ticket von {holder}</numerusform>
            <numerusform>+ {n} weitere Tickets von {holder}</numerusform>
        </translation>
    </message>
    <message>
        <source>0, or a number from 1 to 60</source>
        <translation>0 oder eine Zahl von 1 bis 60</translation>
    </message>
    <message>
        <source>1 conflict: no. {number}</source>
        <translation>1 Konflikt: Nr. {number}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>1 scan set aside: {serial}.</source>
        <translation>1 Scan zurückgestellt: {serial}.</translation>
    </message>
    <message>
        <source>1. Start Door Scanner on the new door; choose to set up a door.
2. Hold this card to its camera.
3. Type the short code that your supervisor tells you, and your name.</source>
        <translation>1. Door Scanner am neuen Eingang starten; Eingang einrichten wählen.
2. Diese Karte vor die Kamera halten.
3. Den Kurzcode eingeben, den die Leitung nennt, und den eigenen Namen.</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 Stunden</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 Buchstaben und Ziffern</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Eine PIN hat {shortest} bis {longest} Ziffern.</translation>
    </message>
    <message>
        <source>A STOP stays</source>
        <translation>STOPP bleibt so lange</translation>
    </message>
    <message>
        <source>A door cannot work with it.</source>
        <translation>Damit kann kein Eingang arbeiten.</translation>
    </message>
    <message>
        <source>A door card sets up another door. How long is it good?</source>
        <translation>Eine Türkarte richtet einen weiteren Eingang ein. Wie lange gilt sie?</translation>
    </message>
    <message>
        <source>A door card. Your supervisor tells you its short code.</source>
        <translation>Eine Türkarte. Die Leitung nennt ihren Kurzcode.</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>Ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>A green answer stays</source>
        <translation>Grün bleibt so lange</translation>
    </message>
    <message>
        <source>A guest comes back in</source>
        <translation>Ein Gast kommt wieder herein</translation>
    </message>
    <message>
        <source>A hand scanner works at any time; set it to end each code with Enter.</source>
        <translation>Ein Handscanner geht jederzeit; er muss jeden Code mit Enter abschließen.</translation>
    </message>
    <message>
        <source>A hand scanner works too. No code? Press F2 and type it.</source>
        <translation>Auch ein Handscanner geht. Kein Code? Mit F2 eingeben.</translation>
    </message>
    <message>
        <source>A key has letters and digits only: check it for others.</source>
        <translation>Ein Schlüssel hat nur Buchstaben und Ziffern: auf anderes prüfen.</translation>
    </message>
    <message>
        <source>A key has letters and digits, and no spaces.</source>
        <translation>Ein Schlüssel besteht aus Buchstaben und Ziffern, ohne Leerzeichen.</translation>
    </message>
    <message>
        <source>A new token</source>
        <translation>Neuer Token</translation>
    </message>
    <message>
        <source>A part of the program has stopped ({name}).</source>
        <translation>Ein Teil des Programms ist stehen geblieben ({name}).</translation>
    </message>
    <message>
        <source>A part that reads codes is missing</source>
        <translation>Ein Teil, der Codes liest, fehlt</translation>
    </message>
    <message>
        <source>A passphrase has {n} characters or more, and not all alike.</source>
        <translation>Eine Passphrase hat mindestens {n} Zeichen, und nicht alle gleich.</translation>
    </message>
    <message>
        <source>A refund may have been made that the tickets do not show: ask the box office.</source>
        <translation>Vielleicht wurde erstattet, ohne dass es die Tickets zeigen: die Kasse fragen.</translation>
    </message>
    <message>
        <source>A rehearsal is under way in the other window</source>
        <translation>Im anderen Fenster läuft eine Probe</translation>
    </message>
    <message>
        <source>A short code has 8 letters and digits, such as K7QM-4R2X.</source>
        <translation>Ein Kurzcode hat 8 Buchstaben und Ziffern, etwa K7QM-4R2X.</translation>
    </message>
    <message>
        <source>A system that counts what was sold can stand beside this door. The flow then shows how many are expected. It never says who may come in, and scanning goes on whatever becomes of it.</source>
        <translation>Ein System, das Verkauftes zählt, kann neben dieser Tür stehen. Der Verlauf zeigt dann, wie viele erwartet werden. Es sagt nie, wer hineindarf, und gescannt wird weiter, was auch daraus wird.</translation>
    </message>
    <message>
        <source>A ticket counts once. If they are to go in, let them in without a ticket.</source>
        <translation>Ein Ticket zählt einmal. Sollen sie hinein, dann ohne Ticket einlassen.</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>verdict, in capitals, short</comment>
        <translation>EINLASS</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Access ended at {time}</source>
        <translation>Der Einlass endete um {time}</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>Der Einlass ist beendet</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Add a camera beside this one</source>
        <translation>Weitere Kamera daneben</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notiz hinzufügen…</translation>
    </message>
    <message>
        <source>Add beside this door</source>
        <translation>Neben diesem Eingang hinzufügen</translation>
    </message>
    <message>
        <source>Add its whole address to stream_urls in settings.toml.</source>
        <translation>Die ganze Adresse bei stream_urls in settings.toml eintragen.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Add this user to the group &apos;video&apos; and log in again.</source>
        <translation>Diesen Benutzer in die Gruppe „video“ aufnehmen und neu anmelden.</translation>
    </message>
    <message>
        <source>Admission tokens</source>
        <translation>Einlass-Token</translation>
    </message>
    <message>
        <source>Admission tokens…</source>
        <translation>Einlass-Token…</translation>
    </message>
    <message>
        <source>Admissions are not shared with other doors: {why}</source>
        <translation>Einlässe werden nicht mit anderen Eingängen geteilt: {why}</translation>
    </message>
    <message>
        <source>Admit</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Einlass</translation>
    </message>
    <message>
        <source>After the interval, say</source>
        <translation>Nach der Pause, zum Beispiel</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All of them were here before. Nothing was doubled.</source>
        <translation>Alle waren schon da. Nichts wurde verdoppelt.</translation>
    </message>
    <message>
        <source>All sections are closed here</source>
        <translation>Alle Bereiche sind hier geschlossen</translation>
    </message>
    <message>
        <source>All sections are closed: nobody is let in.</source>
        <translation>Alle Bereiche sind geschlossen: Niemand kommt hinein.</translation>
    </message>
    <message>
        <source>All that waits is sent now.</source>
        <translation>Alles Wartende wird jetzt gesendet.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>All well at {time}</source>
        <translation>Alles in Ordnung um {time}</translation>
    </message>
    <message>
        <source>All {free}</source>
        <translation>Alle {free}</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera; then start this program again.</source>
        <translation>In den Systemeinstellungen unter Datenschutz &amp; Sicherheit, Kamera erlauben; dann dieses Programm neu starten.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings (on Linux: add this user to the group &apos;video&apos;).</source>
        <translation>In den Datenschutzeinstellungen des Systems erlauben (unter Linux: diesen Benutzer in die Gruppe „video“ aufnehmen).</translation>
    </message>
    <message>
        <source>Allow this program to record the screen in the system&apos;s privacy settings, or save a picture and open that.</source>
        <translation>Diesem Programm in den Datenschutzeinstellungen die Bildschirmaufnahme erlauben, oder ein Bild speichern und öffnen.</translation>
    </message>
    <message>
        <source>Already let in</source>
        <translation>Schon eingelassen</translation>
    </message>
    <message>
        <source>Already let in just now</source>
        <translation>Eben schon eingelassen</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Schon benutzt</translation>
    </message>
    <message>
        <source>Already used at {time}</source>
        <translation>Schon benutzt um {time}</translation>
    </message>
    <message>
        <source>Already used at {time}, {gate}</source>
        <translation>Schon benutzt um {time}, {gate}</translation>
    </message>
    <message>
        <source>Already used, {gate}</source>
        <translation>Schon benutzt, {gate}</translation>
    </message>
    <message>
        <source>An earlier request may still be under way.</source>
        <translation>Eine frühere Anfrage läuft vielleicht noch.</translation>
    </message>
    <message>
        <source>An order has to be made for this code. Let in all the same?</source>
        <translation>Für diesen Code ist eine Bestellung nötig. Trotzdem einlassen?</translation>
    </message>
    <message>
        <source>Another door</source>
        <translation>Anderer Eingang</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Andere Veranstaltung</translation>
    </message>
    <message>
        <source>Another event is open now</source>
        <translation>Jetzt ist eine andere Veranstaltung offen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Another program has just exchanged the database {name}.</source>
        <translation>Ein anderes Programm hat gerade die Datenbank {name} ausgetauscht.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Another section</source>
        <translation>Anderer Bereich</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>Another token at the same server</source>
        <translation>Anderer Token auf demselben Server</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answer what is asked: yes, or the choice that is marked; and no</source>
        <translation>Auf die Frage antworten: ja, oder die markierte Wahl; und nein</translation>
    </message>
    <message>
        <source>Answered by the crew</source>
        <translation>Vom Team beantwortet</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Arrows up and down</source>
        <translation>Pfeiltasten hoch und runter</translation>
    </message>
    <message>
        <source>As the server&apos;s, within {seconds} s</source>
        <translation>Wie die des Servers, auf {seconds} s genau</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Leitung fragen</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Die Leitung fragen</translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again</source>
        <translation>Die Leitung muss den Eingang neu einrichten</translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again. What is queued is kept.</source>
        <translation>Die Leitung muss den Eingang neu einrichten. Was wartet, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Ask for a ticket for this event</source>
        <translation>Nach einem Ticket für diese Veranstaltung fragen</translation>
    </message>
    <message>
        <source>Ask for a token that does.</source>
        <translation>Einen anfordern, der das tut.</translation>
    </message>
    <message>
        <source>Ask for another ticket, or send to the box office</source>
        <translation>Nach anderem Ticket fragen, oder zur Abendkasse schicken</translation>
    </message>
    <message>
        <source>Ask for the name, as numbers of bookings are easy to guess</source>
        <translation>Nach dem Namen fragen: Buchungsnummern sind leicht zu erraten</translation>
    </message>
    <message>
        <source>Ask for the ticket&apos;s own code</source>
        <translation>Den Code des Tickets zeigen lassen</translation>
    </message>
    <message>
        <source>Ask for tonight&apos;s ticket</source>
        <translation>Nach dem heutigen Ticket fragen</translation>
    </message>
    <message>
        <source>Ask the box office for the number of an empty, open booking, or do not share admissions.</source>
        <translation>Die Kasse nach der Nummer einer leeren, offenen Buchung fragen, oder Einlässe nicht teilen.</translation>
    </message>
    <message>
        <source>Ask the server for doors</source>
        <translation>Server nach Eingängen fragen</translation>
    </message>
    <message>
        <source>Ask the server for news now</source>
        <translation>Jetzt Neues vom Server holen</translation>
    </message>
    <message>
        <source>Ask the system for its events</source>
        <translation>System nach Veranstaltungen fragen</translation>
    </message>
    <message>
        <source>Ask your supervisor for a new card.</source>
        <translation>Eine neue Karte von der Leitung holen.</translation>
    </message>
    <message>
        <source>Ask your supervisor for a new one.</source>
        <translation>Einen neuen von der Leitung holen.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wird gefragt…</translation>
    </message>
    <message>
        <source>Asking the system for its events…</source>
        <translation>System wird nach Veranstaltungen gefragt…</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>System wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} row(s) of the journal (is|are) lost.</source>
        <translation>
            <numerusform>Mindestens {n} Zeile des Protokolls ist verloren.</numerusform>
            <numerusform>Mindestens {n} Zeilen des Protokolls sind verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the door  (Esc)</source>
        <translation>Zurück zum Eingang  (Esc)</translation>
    </message>
    <message>
        <source>Being scanned at another door too</source>
        <translation>Wird gerade auch woanders gescannt</translation>
    </message>
    <message>
        <source>Being scanned at {gate} too</source>
        <translation>Wird gerade auch an {gate} gescannt</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>Belgisch (AZERTY)</translation>
    </message>
    <message>
        <source>British (QWERTY)</source>
        <translation>Britisch (QWERTY)</translation>
    </message>
    <message>
        <source>Busiest minutes</source>
        <translation>Vollste Minuten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>By override</source>
        <translation>Als Ausnahme</translation>
    </message>
    <message>
        <source>CAN&apos;T DECIDE</source>
        <comment>verdict in capitals, very short</comment>
        <translation>UNKLAR</translation>
    </message>
    <message>
        <source>CANNOT DECIDE</source>
        <comment>verdict, in capitals, short</comment>
        <translation>UNKLAR</translation>
    </message>
    <message>
        <source>CHANGED BY THE SERVER</source>
        <translation>VOM SERVER GEÄNDERT</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>WIRD GEPRÜFT</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <comment>a conflict</comment>
        <translation>ERLEDIGT</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <comment>in capitals, very short</comment>
        <translation>KONFLIKT</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>VERBINDET</translation>
    </message>
    <message>
        <source>Call it north-1, say.</source>
        <translation>Zum Beispiel Nord-1 nennen.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Kamerabild</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Kamera-Einstellungen</translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation>Kamera-Einstellungen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled: nobody can be let in.</source>
        <translation>Abgesagt: Niemand darf hinein.</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>kind of pack</comment>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Card opened</source>
        <translation>Karte geöffnet</translation>
    </message>
    <message>
        <source>Carry scans to another door</source>
        <translation>Scans zu anderem Eingang bringen</translation>
    </message>
    <message>
        <source>Carrying scans to another door</source>
        <translation>Scans zu einem anderen Eingang bringen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change its name to what people call it.</source>
        <translation>Ihm den Namen geben, den alle benutzen.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>PIN ändern…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} ändern</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check a picture or number that was copied</source>
        <translation>Kopiertes Bild oder kopierte Nummer prüfen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check again when there is time.</source>
        <translation>Erneut prüfen, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>Check again, and say whether it was.</source>
        <translation>Erneut prüfen und angeben, ob er zu hören war.</translation>
    </message>
    <message>
        <source>Check again. If it stays, tell support; the log has it.</source>
        <translation>Erneut prüfen. Bleibt es, den Support informieren; es steht im Log.</translation>
    </message>
    <message>
        <source>Check again; if it stays, start the program again.</source>
        <translation>Erneut prüfen; bleibt es, das Programm neu starten.</translation>
    </message>
    <message>
        <source>Check again; then ask a supervisor.</source>
        <translation>Erneut prüfen; dann die Leitung fragen.</translation>
    </message>
    <message numerus="yes">
        <source>Check all {n}</source>
        <translation>
            <numerusform>{n} prüfen</numerusform>
            <numerusform>Alle {n} prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and use</source>
        <translation>Prüfen und nutzen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check it there: door-scanner run, then F10.</source>
        <translation>Dort prüfen: door-scanner run, dann F10.</translation>
    </message>
    <message>
        <source>Check it, or ask for another.</source>
        <translation>Ihn prüfen oder einen anderen anfordern.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Prüfen.</translation>
    </message>
    <message>
        <source>Check it; each is good for one domain only.</source>
        <translation>Prüfen; jeder gilt nur für eine Domain.</translation>
    </message>
    <message>
        <source>Check its 8 characters, or ask for a new one.</source>
        <translation>Die 8 Zeichen prüfen oder einen neuen anfordern.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Den Namen prüfen.</translation>
    </message>
    <message>
        <source>Check of this door</source>
        <translation>Prüfung dieses Eingangs</translation>
    </message>
    <message>
        <source>Check that it is on and in this network; scanning goes on as soon as it answers.</source>
        <translation>Prüfen, ob sie an und in diesem Netz ist; es geht weiter, sobald sie antwortet.</translation>
    </message>
    <message>
        <source>Check that it is still there and has room, then scan again.</source>
        <translation>Prüfen, ob er noch da ist und Platz hat, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Check that it opens elsewhere; it may be cut short or no picture at all.</source>
        <translation>Prüfen, ob es sich anderswo öffnen lässt; vielleicht ist es abgeschnitten oder gar kein Bild.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4 and AVI files usually work.</source>
        <translation>Prüfen, ob es anderswo läuft; MP4- und AVI-Dateien gehen meist.</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable, then scan again.</source>
        <translation>Prüfen, ob der Ordner da und beschreibbar ist, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Check the API key.</source>
        <translation>Den API-Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Den Ordner prüfen.</translation>
    </message>
    <message>
        <source>Check the keys and the device id.</source>
        <translation>Schlüssel und Geräte-ID prüfen.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Das Netz prüfen.</translation>
    </message>
    <message>
        <source>Check the password, or ask the box office to allow this machine.</source>
        <translation>Passwort prüfen, oder die Kasse bitten, diesen Rechner zuzulassen.</translation>
    </message>
    <message>
        <source>Check the password.</source>
        <translation>Passwort prüfen.</translation>
    </message>
    <message>
        <source>Check the price category: may this guest have it?</source>
        <translation>Preiskategorie prüfen: Steht sie diesem Gast zu?</translation>
    </message>
    <message>
        <source>Check the rest and open the door.</source>
        <translation>Den Rest prüfen und den Eingang öffnen.</translation>
    </message>
    <message>
        <source>Check the rest of the form.</source>
        <translation>Den Rest des Formulars prüfen.</translation>
    </message>
    <message>
        <source>Check the section: is this guest&apos;s here?</source>
        <translation>Bereich prüfen: Ist dieser Gast hier richtig?</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address: it ends in /v2/.</source>
        <translation>Die Serveradresse prüfen: Sie endet auf /v2/.</translation>
    </message>
    <message>
        <source>Check this door	F10</source>
        <translation>Diesen Eingang prüfen	F10</translation>
    </message>
    <message>
        <source>Check this door now</source>
        <translation>Diesen Eingang jetzt prüfen</translation>
    </message>
    <message>
        <source>Check this door: is it ready?</source>
        <translation>Diesen Eingang prüfen: Ist er bereit?</translation>
    </message>
    <message>
        <source>Check this ticket number</source>
        <translation>Diese Ticketnummer prüfen</translation>
    </message>
    <message>
        <source>Check what was typed</source>
        <translation>Eingabe prüfen</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Geprüft um {time}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Geprüft {time}</translation>
    </message>
    <message numerus="yes">
        <source>Checked {time}: {n} to look at</source>
        <translation>
            <numerusform>Geprüft {time}: {n} offen</numerusform>
            <numerusform>Geprüft {time}: {n} offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Protokoll wird geprüft</translation>
    </message>
    <message>
        <source>Checking: {done} of {rows} done. Scanning goes on meanwhile.</source>
        <translation>Prüfung: {done} von {rows} fertig. Gescannt wird weiter.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a camera to go on.</source>
        <translation>Kamera wählen, um fortzufahren.</translation>
    </message>
    <message>
        <source>Choose a file that door-scanner journal export wrote.</source>
        <translation>Eine Datei wählen, die door-scanner journal export geschrieben hat.</translation>
    </message>
    <message>
        <source>Choose a folder with JPEG, PNG, WebP or PDF files.</source>
        <translation>Einen Ordner mit JPEG-, PNG-, WebP- oder PDF-Dateien wählen.</translation>
    </message>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Teil des Bildschirms wählen</translation>
    </message>
    <message>
        <source>Choose another event, or ask Utick.</source>
        <translation>Andere Veranstaltung wählen oder Utick fragen.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Anderen Ordner wählen oder dort Platz schaffen.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Eine andere wählen.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it.</source>
        <translation>Anderen Drucker wählen oder speichern.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Mindestens einen Bereich wählen.</translation>
    </message>
    <message>
        <source>Choose camera</source>
        <translation>Kamera wählen</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Erneut wählen.</translation>
    </message>
    <message>
        <source>Choose live or test in the door&apos;s set-up. Nothing it says counts until then.</source>
        <translation>In der Einrichtung des Eingangs Echt oder Test wählen. Bis dahin zählt nichts, was er sagt.</translation>
    </message>
    <message>
        <source>Choose one of the list, or type its number.</source>
        <translation>Aus der Liste wählen oder die Nummer eingeben.</translation>
    </message>
    <message>
        <source>Choose one of those in the list.</source>
        <translation>Aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose one that does, such as pims.</source>
        <translation>Eines wählen, das es tut, etwa pims.</translation>
    </message>
    <message>
        <source>Choose one, and add it beside this door.</source>
        <translation>Eine wählen und neben dieser Tür hinzufügen.</translation>
    </message>
    <message>
        <source>Choose one, and open the door.</source>
        <translation>Eine wählen und den Eingang öffnen.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Bitte wählen.</translation>
    </message>
    <message>
        <source>Choose one; where none fits, write it down.</source>
        <translation>Wählen; passt keiner, selbst schreiben.</translation>
    </message>
    <message>
        <source>Choose the file that the other door wrote (it ends in .scans).</source>
        <translation>Die Datei wählen, die der andere Eingang geschrieben hat (Endung .scans).</translation>
    </message>
    <message>
        <source>Choose the sections that its doors let in to.</source>
        <translation>Die Bereiche wählen, in die seine Eingänge einlassen.</translation>
    </message>
    <message>
        <source>Choose {choices}.</source>
        <translation>{choices} wählen.</translation>
    </message>
    <message>
        <source>Choose, or scan on</source>
        <translation>Wählen oder weiterscannen</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwort löschen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Clock {time} ahead</source>
        <translation>Uhr geht {time} vor</translation>
    </message>
    <message>
        <source>Clock {time} behind</source>
        <translation>Uhr geht {time} nach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>Schließen  (Esc)</translation>
    </message>
    <message>
        <source>Close conflict</source>
        <translation>Konflikt abschließen</translation>
    </message>
    <message>
        <source>Close conflict {number}</source>
        <translation>Konflikt {number} abschließen</translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then start it again: it repairs the file.</source>
        <translation>Alle Door Scanner auf diesem Gerät schließen, dann neu starten: Er repariert die Datei.</translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then try again.</source>
        <translation>Schließen Sie jeden Door Scanner auf diesem Gerät, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Close once all is sent</source>
        <translation>Abschließen, sobald alles gesendet ist</translation>
    </message>
    <message>
        <source>Close the other program, then scan again.</source>
        <translation>Das andere Programm schließen, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Schließen Sie das Programm und starten Sie es neu.</translation>
    </message>
    <message>
        <source>Close the program and start it again: it repairs the file, and keeps every scan that can be read.</source>
        <translation>Das Programm schließen und neu starten: Es repariert die Datei und behält jeden lesbaren Scan.</translation>
    </message>
    <message>
        <source>Close the program that reads it; it is tried again.</source>
        <translation>Das Programm schließen, das ihn liest; es wird erneut versucht.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Schicht abschließen</translation>
    </message>
    <message>
        <source>Close video calls and other programs that show the camera&apos;s picture.</source>
        <translation>Videoanrufe und andere Programme mit Kamerabild schließen.</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conflicts</comment>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Erledigt um {time}</translation>
    </message>
    <message>
        <source>Closed by {name} at {time}</source>
        <translation>Erledigt von {name} um {time}</translation>
    </message>
    <message>
        <source>Closed by {name} at {time}.</source>
        <translation>Erledigt von {name} um {time}.</translation>
    </message>
    <message>
        <source>Closing a conflict</source>
        <translation>Einen Konflikt abschließen</translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation>Die Schicht abschließen</translation>
    </message>
    <message>
        <source>Code of another token</source>
        <translation>Code eines anderen Tokens</translation>
    </message>
    <message>
        <source>Code read</source>
        <translation>Code gelesen</translation>
    </message>
    <message>
        <source>Codes to read</source>
        <translation>Zu lesende Codes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Conflict {number}</source>
        <translation>Konflikt {number}</translation>
    </message>
    <message>
        <source>Conflict {number} is closed, and kept.</source>
        <translation>Konflikt {number} ist erledigt und bleibt gespeichert.</translation>
    </message>
    <message>
        <source>Conflict {number}, closed</source>
        <translation>Konflikt {number}, erledigt</translation>
    </message>
    <message>
        <source>Conflict {number}, open</source>
        <translation>Konflikt {number}, offen</translation>
    </message>
    <message>
        <source>Conflict, closed</source>
        <translation>Konflikt, erledigt</translation>
    </message>
    <message>
        <source>Conflict: let in, but refused</source>
        <translation>Konflikt: eingelassen, aber abgelehnt</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Conflicts	F7</source>
        <translation>Konflikte	F7</translation>
    </message>
    <message>
        <source>Conflicts closed</source>
        <translation>Erledigte Konflikte</translation>
    </message>
    <message>
        <source>Conflicts: let in, but refused by the server</source>
        <translation>Konflikte: eingelassen, aber vom Server abgelehnt</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Verbindung zum Server</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Copy the number alone, and paste that.</source>
        <translation>Nur die Nummer kopieren und einfügen.</translation>
    </message>
    <message>
        <source>Counting system</source>
        <translation>Zählendes System</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Strg+L</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Strg+O</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>DEMO</source>
        <comment>a badge: no real event</comment>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>a network</comment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Geräte-ID</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>War es zu hören?</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Ziffer {digit}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Festplatte</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Nicht einlassen</translation>
    </message>
    <message>
        <source>Do not let in; call a supervisor if they object</source>
        <translation>Nicht einlassen; bei Protest die Leitung rufen</translation>
    </message>
    <message>
        <source>Do not share admissions.</source>
        <translation>Einlässe nicht teilen.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Fertig {when}</translation>
    </message>
    <message>
        <source>Door B, say</source>
        <translation>Eingang B, zum Beispiel</translation>
    </message>
    <message>
        <source>Door Scanner: for the guest</source>
        <translation>Door Scanner: für die Gäste</translation>
    </message>
    <message>
        <source>Door card</source>
        <translation>Türkarte</translation>
    </message>
    <message>
        <source>Door cards cannot be read here.</source>
        <translation>Türkarten lassen sich hier nicht lesen.</translation>
    </message>
    <message>
        <source>Door {door}, from {began} to {until}</source>
        <translation>Eingang {door}, von {began} bis {until}</translation>
    </message>
    <message>
        <source>Door {door}, {day}, {began} to {until}</source>
        <translation>Eingang {door}, {day}, {began} bis {until}</translation>
    </message>
    <message>
        <source>Door {door}, {time}. Nobody was scanned.</source>
        <translation>Eingang {door}, {time}. Niemand wurde gescannt.</translation>
    </message>
    <message>
        <source>Doors that use it follow a change within a minute.</source>
        <translation>Eingänge, die ihn nutzen, folgen einer Änderung binnen einer Minute.</translation>
    </message>
    <message>
        <source>Doors that use this token stop letting people in, for good. Are you sure?</source>
        <translation>Eingänge mit diesem Token lassen endgültig niemanden mehr ein. Sicher?</translation>
    </message>
    <message>
        <source>Draw a frame round the tickets. Esc goes back.</source>
        <translation>Einen Rahmen um die Tickets ziehen. Esc geht zurück.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for it.</source>
        <translation>Frühere Anfragen warten noch auf ihn.</translation>
    </message>
    <message>
        <source>Earlier requests wait for it.</source>
        <translation>Frühere Anfragen warten auf ihn.</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Ende der Schicht</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Probe beenden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc or Space</source>
        <translation>Esc oder Leertaste</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>Event and record</source>
        <translation>Veranstaltung und Register</translation>
    </message>
    <message>
        <source>Event and token</source>
        <translation>Veranstaltung und Token</translation>
    </message>
    <message>
        <source>Event and token…</source>
        <translation>Veranstaltung und Token…</translation>
    </message>
    <message>
        <source>Event or stream</source>
        <translation>Veranstaltung oder Stream</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>Veranstaltung ohne Namen</translation>
    </message>
    <message>
        <source>Events cannot be looked up here.</source>
        <translation>Veranstaltungen lassen sich hier nicht suchen.</translation>
    </message>
    <message>
        <source>Every scan, verdict and deed, chained row to row and signed by this device.</source>
        <translation>Jeder Scan, jedes Ergebnis, jede Handlung: Zeile an Zeile gekettet und von diesem Gerät signiert.</translation>
    </message>
    <message>
        <source>Every section, also those to come</source>
        <translation>Jeder Bereich, auch künftige</translation>
    </message>
    <message>
        <source>Every ticket of this demo event is used.</source>
        <translation>Alle Tickets dieser Demo sind benutzt.</translation>
    </message>
    <message>
        <source>Everyone is in</source>
        <translation>Alle sind drin</translation>
    </message>
    <message>
        <source>Everything had been sent.</source>
        <translation>Alles war gesendet.</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Alles ist gesendet.</translation>
    </message>
    <message>
        <source>Expected attendance</source>
        <translation>Erwarteter Besuch</translation>
    </message>
    <message>
        <source>Expected attendance…</source>
        <translation>Erwarteter Besuch…</translation>
    </message>
    <message>
        <source>Expected: {figures}</source>
        <translation>Erwartet: {figures}</translation>
    </message>
    <message>
        <source>Export it as it is, and tell whoever keeps your records.</source>
        <translation>So exportieren und die informieren, die die Unterlagen führen.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>Export the queue</source>
        <translation>Warteschlange exportieren</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Das Protokoll exportieren</translation>
    </message>
    <message>
        <source>Exporting to {name}: {done} of {total} entries</source>
        <translation>Export nach {name}: {done} von {total} Einträgen</translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation>Export nach {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichtung</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 oder ?</translation>
    </message>
    <message>
        <source>F2 or Ctrl+E</source>
        <translation>F2 oder Strg+E</translation>
    </message>
    <message>
        <source>F3 or Ctrl+F</source>
        <translation>F3 oder Strg+F</translation>
    </message>
    <message>
        <source>Figures that are not approved yet</source>
        <translation>Noch nicht freigegebene Zahlen</translation>
    </message>
    <message>
        <source>Files for support</source>
        <translation>Dateien für den Support</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Gast finden</translation>
    </message>
    <message>
        <source>Find a guest (F3)</source>
        <translation>Gast finden (F3)</translation>
    </message>
    <message>
        <source>Find a guest by name, e-mail or number; Enter lets in, Esc closes</source>
        <translation>Gast nach Name, E-Mail oder Nummer finden; Enter lässt ein, Esc schließt</translation>
    </message>
    <message>
        <source>Find the guest, or ask the box office.</source>
        <translation>Den Gast suchen oder die Kasse fragen.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Flow	F9</source>
        <translation>Verlauf	F9</translation>
    </message>
    <message>
        <source>Flow (F9)</source>
        <translation>Verlauf (F9)</translation>
    </message>
    <message>
        <source>Flow of the evening</source>
        <translation>Verlauf des Abends</translation>
    </message>
    <message>
        <source>Flow: who is in, who is to come, how fast</source>
        <translation>Verlauf: wer drin ist, wer noch kommt, wie schnell</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Fokus</translation>
    </message>
    <message>
        <source>For a laptop that is about to die: what the server does not know of yet goes into a file, closed by a passphrase. Each scan counts once, whoever sends it.</source>
        <translation>Für einen Laptop, der gleich ausgeht: Was der Server noch nicht weiß, kommt in eine Datei, mit einer Passphrase verschlossen. Jeder Scan zählt einmal, wer ihn auch sendet.</translation>
    </message>
    <message>
        <source>For another event, or for other sections of this one. Name and key stay.</source>
        <translation>Für eine andere Veranstaltung oder andere Bereiche. Name und Schlüssel bleiben.</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Für den Support</translation>
    </message>
    <message>
        <source>For the guest</source>
        <translation>Für den Gast</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Wird selbst gefunden</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with one another are good.</source>
        <translation>Vier Wörter, die nichts miteinander zu tun haben, sind gut.</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>Französisch (AZERTY)</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Vollbild (F11)</translation>
    </message>
    <message>
        <source>GLOBAL</source>
        <comment>kind of token</comment>
        <translation>GLOBAL</translation>
    </message>
    <message>
        <source>GOODBYE</source>
        <comment>to a guest who goes out</comment>
        <translation>AUF WIEDERSEHEN</translation>
    </message>
    <message>
        <source>German (QWERTZ)</source>
        <translation>Deutsch (QWERTZ)</translation>
    </message>
    <message>
        <source>Get it on the door: door-scanner journal key --out door.pem</source>
        <translation>Am Eingang holen: door-scanner journal key --out door.pem</translation>
    </message>
    <message>
        <source>Give a picture, PDF or video, a folder, or camera:0.</source>
        <translation>Ein Bild, PDF oder Video, einen Ordner oder camera:0 angeben.</translation>
    </message>
    <message>
        <source>Give screen:LEFT,TOP,WIDTH,HEIGHT, or screen alone.</source>
        <translation>screen:LEFT,TOP,WIDTH,HEIGHT oder nur screen angeben.</translation>
    </message>
    <message>
        <source>Give this device a name, such as north-1.</source>
        <translation>Diesem Gerät einen Namen geben, etwa Nord-1.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Go online and wait for it, or: door-scanner sync</source>
        <translation>Online gehen und darauf warten, oder: door-scanner sync</translation>
    </message>
    <message>
        <source>Go online so that it is renewed, or: door-scanner sync</source>
        <translation>Online gehen, damit sie erneuert wird, oder: door-scanner sync</translation>
    </message>
    <message>
        <source>Go to the next button or switch</source>
        <translation>Zum nächsten Knopf oder Schalter</translation>
    </message>
    <message>
        <source>Going on alone; it is looked up later.</source>
        <translation>Es geht allein weiter; später wird nachgesehen.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a network</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Good until {time} on {day}</source>
        <translation>Gültig bis {time} am {day}</translation>
    </message>
    <message>
        <source>Good until {time} on {day}.</source>
        <translation>Gültig bis {time} am {day}.</translation>
    </message>
    <message>
        <source>Good; lets in: {names}</source>
        <translation>Gut; lässt ein: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Good; lets in: {names} ({n} closed here)</source>
        <translation>
            <numerusform>Gut; lässt ein: {names} ({n} hier geschlossen)</numerusform>
            <numerusform>Gut; lässt ein: {names} ({n} hier geschlossen)</numerusform>
        </translation>
    </message>
    <message>
        <source>HOLD YOUR TICKET HERE</source>
        <translation>TICKET HIERHER HALTEN</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Hand over: the next name, the same queue</source>
        <translation>Übergabe: der nächste Name, dieselbe Warteschlange</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>Handscanner an einer seriellen Schnittstelle</translation>
    </message>
    <message>
        <source>Handing the door over</source>
        <translation>Den Eingang übergeben</translation>
    </message>
    <message>
        <source>Have a set-up code? Hold it to the camera.</source>
        <translation>Einrichtungscode da? Vor die Kamera halten.</translation>
    </message>
    <message>
        <source>Have the other door write the file once more, with this version of the program.</source>
        <translation>Der andere Eingang soll die Datei noch einmal mit dieser Programmversion schreiben.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Heard; its codes come whole</source>
        <translation>Gehört; seine Codes kommen ganz an</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>History of scans</source>
        <translation>Verlauf der Scans</translation>
    </message>
    <message>
        <source>Hold a ticket to the camera</source>
        <translation>Ticket vor die Kamera halten</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>Näher heran</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Still halten</translation>
    </message>
    <message>
        <source>Hold it to the camera again, flat and near.</source>
        <translation>Noch einmal flach und nah vor die Kamera halten.</translation>
    </message>
    <message>
        <source>Hold it to the other door&apos;s camera, or print it. It sets up each device once.</source>
        <translation>Vor die Kamera des anderen Eingangs halten oder drucken. Sie richtet jedes Gerät einmal ein.</translation>
    </message>
    <message>
        <source>Hold the code that your supervisor gave you to the camera.</source>
        <translation>Den Code der Leitung vor die Kamera halten.</translation>
    </message>
    <message>
        <source>Hold them; ask a supervisor</source>
        <translation>Warten lassen; die Leitung fragen</translation>
    </message>
    <message>
        <source>Hold them; scan again, or ask a supervisor</source>
        <translation>Warten lassen; erneut scannen oder die Leitung fragen</translation>
    </message>
    <message>
        <source>How conflict {number} ended</source>
        <translation>Wie Konflikt {number} ausging</translation>
    </message>
    <message>
        <source>How did it end? For example: two tickets, one print; both may stay</source>
        <translation>Wie ging es aus? Zum Beispiel: zwei Tickets, ein Ausdruck; beide dürfen bleiben</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>I have seen the ticket or the receipt</source>
        <translation>Ticket oder Beleg gesehen</translation>
    </message>
    <message>
        <source>IN</source>
        <comment>a section of a token</comment>
        <translation>DABEI</translation>
    </message>
    <message>
        <source>IN AND OUT</source>
        <comment>a badge, in capitals: people pass both ways</comment>
        <translation>EIN- UND AUSGANG</translation>
    </message>
    <message>
        <source>In</source>
        <comment>which way people pass the door</comment>
        <translation>Hinein</translation>
    </message>
    <message>
        <source>In Settings, Privacy &amp; security, Camera, let desktop apps use the camera.</source>
        <translation>Unter Einstellungen, Datenschutz und Sicherheit, Kamera Desktop-Apps zulassen.</translation>
    </message>
    <message>
        <source>In and out</source>
        <comment>which way people pass the door</comment>
        <translation>Hinein und hinaus</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>In Gebrauch</translation>
    </message>
    <message>
        <source>In view at once: nobody is let in yet</source>
        <translation>Gleichzeitig im Bild: Noch ist niemand eingelassen</translation>
    </message>
    <message numerus="yes">
        <source>In {time}</source>
        <comment>from now</comment>
        <translation>
            <numerusform>In {time}</numerusform>
            <numerusform>In {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>In: {inside} ({here} here)</source>
        <translation>Drin: {inside} ({here} hier)</translation>
    </message>
    <message>
        <source>In: {inside} of {expected} expected ({here} here)</source>
        <translation>Drin: {inside} von {expected} erwarteten ({here} hier)</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Install one (on Debian and Ubuntu: apt install speech-dispatcher espeak-ng), or choose this program&apos;s own in the menu.</source>
        <translation>Eine installieren (unter Debian und Ubuntu: apt install speech-dispatcher espeak-ng) oder im Menü die des Programms wählen.</translation>
    </message>
    <message>
        <source>Install the package sqlcipher3 beside this program, then start it again.</source>
        <translation>Installieren Sie das Paket sqlcipher3 neben diesem Programm, dann starten Sie es neu.</translation>
    </message>
    <message>
        <source>Install the program again; scanning with a hand scanner works meanwhile.</source>
        <translation>Das Programm neu installieren; der Handscanner geht solange.</translation>
    </message>
    <message>
        <source>Install zbar (on Debian and Ubuntu: apt install libzbar0) and start again.</source>
        <translation>zbar installieren (Debian und Ubuntu: apt install libzbar0) und neu starten.</translation>
    </message>
    <message>
        <source>Invalidate for good</source>
        <translation>Endgültig ungültig machen</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>Ungültig machen…</translation>
    </message>
    <message>
        <source>Invalidating the token…</source>
        <translation>Token wird ungültig gemacht…</translation>
    </message>
    <message>
        <source>Is it the right token? Ask the ticket office.</source>
        <translation>Ist es der richtige Token? Die Kasse fragen.</translation>
    </message>
    <message>
        <source>Issue a token for the sections you want.</source>
        <translation>Einen Token für die gewünschten Bereiche ausstellen.</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Token ausstellen…</translation>
    </message>
    <message>
        <source>Issue the token</source>
        <translation>Token ausstellen</translation>
    </message>
    <message>
        <source>Issued. Make a door card of it, or type its code at the door.</source>
        <translation>Ausgestellt. Eine Türkarte daraus machen oder den Code am Eingang eingeben.</translation>
    </message>
    <message>
        <source>Issuing the token…</source>
        <translation>Token wird ausgestellt…</translation>
    </message>
    <message>
        <source>It cannot be booked.</source>
        <translation>Es kann nicht gebucht werden.</translation>
    </message>
    <message>
        <source>It does not cover {sections}. Send them first.</source>
        <translation>Er deckt {sections} nicht ab. Erst senden.</translation>
    </message>
    <message>
        <source>It does not say how many were sold.</source>
        <translation>Es sagt nicht, wie viele verkauft sind.</translation>
    </message>
    <message>
        <source>It fills in the server and the token. A hand scanner works too.</source>
        <translation>Er füllt Server und Token aus. Ein Handscanner geht auch.</translation>
    </message>
    <message>
        <source>It goes on trying; tell support.</source>
        <translation>Es wird weiter versucht; den Support informieren.</translation>
    </message>
    <message>
        <source>It goes with the login.</source>
        <translation>Es gehört zum Login.</translation>
    </message>
    <message>
        <source>It has 8 letters and digits, such as A0F9GG8D.</source>
        <translation>Er hat 8 Buchstaben und Ziffern, etwa A0F9GG8D.</translation>
    </message>
    <message>
        <source>It has not told any figures yet.</source>
        <translation>Es hat noch keine Zahlen genannt.</translation>
    </message>
    <message>
        <source>It has {modes}.</source>
        <translation>Es gibt {modes}.</translation>
    </message>
    <message>
        <source>It is asked for whenever the program starts. A program gives it in {variable}.</source>
        <translation>Sie wird bei jedem Start verlangt. Ein Programm gibt sie in {variable}.</translation>
    </message>
    <message>
        <source>It is being started again. Use the hand scanner or type the serial meanwhile.</source>
        <translation>Sie wird neu gestartet. Solange Handscanner nutzen oder die Nummer eingeben.</translation>
    </message>
    <message>
        <source>It is looked up before judging.</source>
        <translation>Wird nachgesehen, bevor entschieden wird.</translation>
    </message>
    <message>
        <source>It is not known whether it was done. Read the list again in half a minute before you do it again.</source>
        <translation>Es ist nicht bekannt, ob es geschah. Die Liste in einer halben Minute neu lesen, bevor man es wiederholt.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Wird von selbst erneut versucht.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Wird erneut versucht.</translation>
    </message>
    <message>
        <source>It looks like Europe/London.</source>
        <translation>Zum Beispiel Europe/London.</translation>
    </message>
    <message>
        <source>It looks like https://tickets.example.com/v3/.</source>
        <translation>Zum Beispiel https://tickets.example.com/v3/.</translation>
    </message>
    <message>
        <source>It looks like my-house.pims.io.</source>
        <translation>Zum Beispiel my-house.pims.io.</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>Erlaubt ist: {wanted}.</translation>
    </message>
    <message>
        <source>It needs {smallest} pixels each way.</source>
        <translation>Sie braucht {smallest} Pixel in jeder Richtung.</translation>
    </message>
    <message>
        <source>It serves:</source>
        <translation>Zuständig für:</translation>
    </message>
    <message>
        <source>It stands beside this door</source>
        <translation>Es steht neben diesem Eingang</translation>
    </message>
    <message>
        <source>It stands otherwise by now.</source>
        <translation>Der Stand ist inzwischen ein anderer.</translation>
    </message>
    <message>
        <source>Italian (QWERTY)</source>
        <translation>Italienisch (QWERTY)</translation>
    </message>
    <message>
        <source>Its XTS2 may be an older one.</source>
        <translation>Sein XTS2 ist vielleicht älter.</translation>
    </message>
    <message>
        <source>Its answer follows.</source>
        <translation>Seine Antwort folgt.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: check the address and this machine&apos;s clock.</source>
        <translation>Seinem Zertifikat wird nicht vertraut: Adresse und Uhr dieses Computers prüfen.</translation>
    </message>
    <message>
        <source>Its name is not found: check the network and the address.</source>
        <translation>Sein Name ist nicht zu finden: Netz und Adresse prüfen.</translation>
    </message>
    <message>
        <source>Its token was revoked.</source>
        <translation>Sein Token wurde entzogen.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep this door</source>
        <translation>Diesen Eingang behalten</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Schlüssel (*.pem)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Tasten (F1)</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Spur {lane}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of its messages</source>
        <translation>Sprache seiner Meldungen</translation>
    </message>
    <message>
        <source>Language of its names</source>
        <translation>Sprache seiner Namen</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Leave it empty for the usual one.</source>
        <translation>Leer lassen für den üblichen.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a ? or #: https://tickets.example.com/v3/.</source>
        <translation>Namen, Passwörter und alles nach ? oder # weglassen: https://tickets.example.com/v3/.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Eingelassen</translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation>Einlassen  (Enter)</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder einlassen</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Trotzdem einlassen</translation>
    </message>
    <message>
        <source>Let in all the same: a supervisor&apos;s word, with its reason</source>
        <translation>Trotzdem einlassen: das Wort der Leitung, mit Grund</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Trotzdem einlassen…</translation>
    </message>
    <message>
        <source>Let in all the same…  (Ctrl+O)</source>
        <translation>Trotzdem einlassen…  (Strg+O)</translation>
    </message>
    <message numerus="yes">
        <source>Let in all {n}</source>
        <translation>
            <numerusform>Alle {n} einlassen</numerusform>
            <numerusform>Alle {n} einlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in at {time}</source>
        <translation>Eingelassen um {time}</translation>
    </message>
    <message>
        <source>Let in by the supervisor</source>
        <translation>Von der Leitung eingelassen</translation>
    </message>
    <message>
        <source>Let in here already at {time}. Let them in once more?</source>
        <translation>Hier schon um {time} eingelassen. Noch einmal einlassen?</translation>
    </message>
    <message>
        <source>Let in here already. Let them in once more?</source>
        <translation>Hier schon eingelassen. Noch einmal einlassen?</translation>
    </message>
    <message>
        <source>Let in the others of a party, all or so many</source>
        <translation>Die anderen der Gruppe einlassen, alle oder so viele</translation>
    </message>
    <message>
        <source>Let in without a ticket, by the supervisor</source>
        <translation>Ohne Ticket von der Leitung eingelassen</translation>
    </message>
    <message numerus="yes">
        <source>Let in {n} more</source>
        <translation>
            <numerusform>Noch {n} einlassen</numerusform>
            <numerusform>Noch {n} einlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in, but: {why}</source>
        <translation>Eingelassen, aber: {why}</translation>
    </message>
    <message>
        <source>Let in, by section</source>
        <translation>Eingelassen, nach Bereich</translation>
    </message>
    <message>
        <source>Let in; sent, no answer yet</source>
        <translation>Eingelassen; gesendet, noch keine Antwort</translation>
    </message>
    <message>
        <source>Let in; waiting to be sent</source>
        <translation>Eingelassen; wartet aufs Senden</translation>
    </message>
    <message>
        <source>Let it end in .csv, .jsonl or .parquet.</source>
        <translation>Die Endung muss .csv, .jsonl oder .parquet sein.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Einlassen</translation>
    </message>
    <message>
        <source>Let them in without a ticket</source>
        <translation>Ohne Ticket einlassen</translation>
    </message>
    <message numerus="yes">
        <source>Let {n} (person|people) in</source>
        <translation>
            <numerusform>{n} Person einlassen</numerusform>
            <numerusform>{n} Personen einlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Let {people} people in</source>
        <translation>{people} Personen einlassen</translation>
    </message>
    <message>
        <source>Lets in: {names}</source>
        <translation>Lässt ein: {names}</translation>
    </message>
    <message>
        <source>Letting in from here needs the supervisor.</source>
        <translation>Einlassen geht von hier nur mit der Leitung.</translation>
    </message>
    <message>
        <source>Letting somebody in all the same</source>
        <translation>Jemanden trotzdem einlassen</translation>
    </message>
    <message>
        <source>Letting somebody in from a search</source>
        <translation>Jemanden aus der Suche einlassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>List stopped at {progress}; goes on once online</source>
        <translation>Liste steht bei {progress}; geht online weiter</translation>
    </message>
    <message>
        <source>List too old</source>
        <translation>Liste zu alt</translation>
    </message>
    <message>
        <source>List: {progress}</source>
        <translation>Liste: {progress}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Live-Bild</translation>
    </message>
    <message>
        <source>Lock now  (Ctrl+L)</source>
        <translation>Jetzt sperren  (Strg+L)</translation>
    </message>
    <message>
        <source>Lock the supervisor out again</source>
        <translation>Die Leitung wieder sperren</translation>
    </message>
    <message>
        <source>Log in to this network in a browser, or check the server&apos;s address.</source>
        <translation>Im Browser an diesem Netz anmelden, oder die Serveradresse prüfen.</translation>
    </message>
    <message>
        <source>Log-in page</source>
        <comment>a network that shows a log-in page instead of letting anything through</comment>
        <translation>Anmeldeseite</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Logs, settings, versions, the queue&apos;s state: no keys, no names, tickets as tags. You see it first.</source>
        <translation>Logs, Einstellungen, Versionen, Stand der Warteschlange: keine Schlüssel, keine Namen, Tickets als Kürzel. Vorher zu sehen.</translation>
    </message>
    <message>
        <source>Look at a part of the screen…</source>
        <translation>Teil des Bildschirms ansehen…</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>Look where the file is.</source>
        <translation>Nachsehen, wo die Datei ist.</translation>
    </message>
    <message>
        <source>Looked up again within {seconds} s.</source>
        <translation>Wird binnen {seconds} s erneut nachgesehen.</translation>
    </message>
    <message>
        <source>Looking at the flow</source>
        <translation>Den Verlauf ansehen</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Wird nachgesehen</translation>
    </message>
    <message>
        <source>Looking what this camera lets us set…</source>
        <translation>Es wird nachgesehen, was sich einstellen lässt…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Laut</translation>
    </message>
    <message>
        <source>Make a door card</source>
        <translation>Türkarte erstellen</translation>
    </message>
    <message>
        <source>Make it smaller than {millions} million pixels.</source>
        <translation>Auf weniger als {millions} Millionen Pixel verkleinern.</translation>
    </message>
    <message>
        <source>Make its folder writable, then scan again.</source>
        <translation>Den Ordner beschreibbar machen, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Den Ordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>Make room before the evening; 2 GB are plenty.</source>
        <translation>Vor dem Abend Platz schaffen; 2 GB reichen.</translation>
    </message>
    <message>
        <source>Make room for a second copy of it, and make its folder writable.</source>
        <translation>Schaffen Sie Platz für eine zweite Kopie, und machen Sie den Ordner beschreibbar.</translation>
    </message>
    <message>
        <source>Make room now: a full disk lets nobody in.</source>
        <translation>Jetzt Platz schaffen: Eine volle Platte lässt niemanden ein.</translation>
    </message>
    <message>
        <source>Make room, and make its folder writable; then start the program again.</source>
        <translation>Platz schaffen und den Ordner beschreibbar machen; dann das Programm neu starten.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Platz schaffen oder den Ordner beschreibbar machen.</translation>
    </message>
    <message>
        <source>Make room, or make {folder} writable.</source>
        <translation>Platz schaffen oder {folder} beschreibbar machen.</translation>
    </message>
    <message>
        <source>Make room, then scan again.</source>
        <translation>Platz schaffen, dann erneut scannen.</translation>
    </message>
    <message>
        <source>Making the door card…</source>
        <translation>Türkarte wird erstellt…</translation>
    </message>
    <message>
        <source>Managing admission tokens</source>
        <translation>Einlass-Token verwalten</translation>
    </message>
    <message>
        <source>Mark an entry to see what can be done about it.</source>
        <translation>Einen Eintrag markieren, um zu sehen, was möglich ist.</translation>
    </message>
    <message>
        <source>Median time to answer</source>
        <translation>Mittlere Antwortzeit</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Mend that line, or delete the file.</source>
        <translation>Diese Zeile berichtigen oder die Datei löschen.</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>More people are in than were sold: {inside} in, {sold} sold.</source>
        <translation>Mehr drin als verkauft: {inside} drin, {sold} verkauft.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Move it aside and set the door up again; the queue is kept.</source>
        <translation>Beiseitelegen und den Eingang neu einrichten; die Warteschlange bleibt.</translation>
    </message>
    <message>
        <source>Move it elsewhere, then start this program again.</source>
        <translation>Woandershin verschieben, dann dieses Programm neu starten.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegt</translation>
    </message>
    <message>
        <source>NO</source>
        <comment>a switch</comment>
        <translation>NEIN</translation>
    </message>
    <message>
        <source>NOW CONFIRMED</source>
        <translation>JETZT BESTÄTIGT</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name a file in PEM form in the setting ca_file.</source>
        <translation>In der Einstellung ca_file eine PEM-Datei nennen.</translation>
    </message>
    <message>
        <source>Name another one with --data-dir, or make it writable.</source>
        <translation>Mit --data-dir einen anderen nennen oder ihn beschreibbar machen.</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>Der Name passt</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Name der Vorgabe</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Name dieses Geräts</translation>
    </message>
    <message>
        <source>Name of whoever closes conflict {number}</source>
        <translation>Name der Person, die Konflikt {number} abschließt</translation>
    </message>
    <message>
        <source>Name, e-mail or ticket number</source>
        <translation>Name, E-Mail oder Ticketnummer</translation>
    </message>
    <message>
        <source>Names are shown to the supervisor only.</source>
        <translation>Namen sieht nur die Leitung.</translation>
    </message>
    <message>
        <source>Names of guests lie on this disk in clear. Install the package sqlcipher3, or say that this is how it is to be: encrypted = false in the settings.</source>
        <translation>Namen von Gästen liegen im Klartext auf diesem Datenträger. Installieren Sie das Paket sqlcipher3, oder sagen Sie, dass es so sein soll: encrypted = false in den Einstellungen.</translation>
    </message>
    <message>
        <source>Names of parameters</source>
        <translation>Namen der Parameter</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Jemand muss sich kümmern</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netz:</translation>
    </message>
    <message>
        <source>Network: {address}</source>
        <translation>Netz: {address}</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Nächster Versuch</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>Es ist keine PIN gesetzt.</translation>
    </message>
    <message>
        <source>No PIN is set: everybody at this door may do everything. With a PIN, letting somebody in all the same, switching sections, closing conflicts, setting entries aside, hand-over, the close of a shift, door settings and going to another event need the supervisor. Scanning never does.</source>
        <translation>Keine PIN gesetzt: An diesem Eingang dürfen alle alles. Mit PIN brauchen Ausnahmen, Bereiche, Konflikte, Zurückstellen, Übergabe, Schichtende, Einstellungen und der Wechsel der Veranstaltung die Leitung. Scannen nie.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Keine Antwort in der Zeit</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>No booking is under this name. Those sold over the counter have none: scan them.</source>
        <translation>Auf diesen Namen gibt es keine Buchung. An der Kasse verkaufte haben keinen: scannen Sie sie.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Hier ist keine Kamera</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Keine Kamera angeschlossen</translation>
    </message>
    <message>
        <source>No code was found on it</source>
        <translation>Kein Code darauf gefunden</translation>
    </message>
    <message>
        <source>No conflict has been closed yet. Those that are, are kept here for good.</source>
        <translation>Noch kein Konflikt erledigt. Erledigte bleiben für immer hier.</translation>
    </message>
    <message>
        <source>No door is set up here yet</source>
        <translation>Hier ist noch kein Eingang eingerichtet</translation>
    </message>
    <message>
        <source>No door is set up on this device.</source>
        <translation>Auf diesem Gerät ist kein Eingang eingerichtet.</translation>
    </message>
    <message>
        <source>No file was left half done.</source>
        <translation>Keine Datei blieb halb fertig.</translation>
    </message>
    <message>
        <source>No hand scanner on a serial port</source>
        <translation>Kein Handscanner an einer seriellen Schnittstelle</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>No open conflicts: nobody was let in whom the server refuses. One that is found stays until it is closed.</source>
        <translation>Keine offenen Konflikte: Niemand wurde eingelassen, den der Server ablehnt. Ein Konflikt bleibt, bis er erledigt ist.</translation>
    </message>
    <message>
        <source>No passphrase is wanted here.</source>
        <translation>Hier wird keine Passphrase verlangt.</translation>
    </message>
    <message>
        <source>No scan was heard</source>
        <translation>Kein Scan angekommen</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Kein Bereich</translation>
    </message>
    <message>
        <source>No section of this door</source>
        <translation>Kein Bereich dieser Tür</translation>
    </message>
    <message>
        <source>No sections yet.</source>
        <translation>Noch keine Bereiche.</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Kein Tongerät</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Kein Tongerät gefunden</translation>
    </message>
    <message>
        <source>No such picture, folder, video or camera</source>
        <translation>Kein solches Bild, kein Ordner, kein Video, keine Kamera</translation>
    </message>
    <message>
        <source>No ticket list yet</source>
        <translation>Noch keine Ticketliste</translation>
    </message>
    <message>
        <source>No ticket list yet, and no server</source>
        <translation>Noch keine Ticketliste, und kein Server</translation>
    </message>
    <message>
        <source>No ticket on the list fits. Try fewer letters, or another spelling.</source>
        <translation>Kein Ticket der Liste passt. Weniger Buchstaben oder andere Schreibweise versuchen.</translation>
    </message>
    <message>
        <source>No tokens of this kind. Issue one for the sections of a door.</source>
        <translation>Keine Token dieser Art. Einen für die Bereiche eines Eingangs ausstellen.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No. {number} is set aside. It stays until it is taken up.</source>
        <translation>Nr. {number} ist zurückgestellt, bis es wieder aufgenommen wird.</translation>
    </message>
    <message>
        <source>No. {number} is taken up again.</source>
        <translation>Nr. {number} wird wieder aufgenommen.</translation>
    </message>
    <message>
        <source>No. {number} is tried now.</source>
        <translation>Nr. {number} wird jetzt versucht.</translation>
    </message>
    <message>
        <source>No. {number}, {who}: {standing}.</source>
        <translation>Nr. {number}, {who}: {standing}.</translation>
    </message>
    <message>
        <source>No. {number}: {question}</source>
        <translation>Nr. {number}: {question}</translation>
    </message>
    <message>
        <source>Nobody could be asked</source>
        <translation>Niemand war erreichbar</translation>
    </message>
    <message>
        <source>Nobody has been scanned yet</source>
        <translation>Noch niemand gescannt</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>Niemand wird erwartet</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>Nobody was stopped yet.</source>
        <translation>Noch niemand wurde gestoppt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None at this door</source>
        <translation>Keiner an diesem Eingang</translation>
    </message>
    <message>
        <source>None on a serial port</source>
        <translation>Keiner an einer seriellen Schnittstelle</translation>
    </message>
    <message>
        <source>Nordic (QWERTY)</source>
        <translation>Nordisch (QWERTY)</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>Kein Ticketcode</translation>
    </message>
    <message>
        <source>Not a ticket for this door</source>
        <translation>Kein Ticket für diesen Eingang</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Not checked yet. It takes a minute at most.</source>
        <translation>Noch nicht geprüft. Es dauert höchstens eine Minute.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nicht entschieden</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>Nicht für diesen Eingang</translation>
    </message>
    <message>
        <source>Not inside, as far as is known</source>
        <translation>Soweit bekannt nicht drin</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Nicht eingelassen</translation>
    </message>
    <message>
        <source>Not let in, as you chose</source>
        <translation>Nicht eingelassen, wie gewählt</translation>
    </message>
    <message>
        <source>Not let in: {refused}</source>
        <translation>Nicht eingelassen: {refused}</translation>
    </message>
    <message>
        <source>Not let in: {total}</source>
        <translation>Nicht eingelassen: {total}</translation>
    </message>
    <message>
        <source>Not let in; being looked up</source>
        <translation>Nicht eingelassen; wird nachgesehen</translation>
    </message>
    <message>
        <source>Not on the list, and the server cannot be asked</source>
        <translation>Nicht auf der Liste, und der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Not shared with other doors</source>
        <translation>Nicht mit anderen Eingängen geteilt</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Nicht gültig</translation>
    </message>
    <message>
        <source>Not valid: {status}</source>
        <translation>Nicht gültig: {status}</translation>
    </message>
    <message>
        <source>Not verified: {why}</source>
        <translation>Nicht geprüft: {why}</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>Noch nicht drin</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notiz: {note}</translation>
    </message>
    <message>
        <source>Noted as gone out</source>
        <translation>Als gegangen vermerkt</translation>
    </message>
    <message>
        <source>Noted on no. {number}.</source>
        <translation>Bei Nr. {number} notiert.</translation>
    </message>
    <message>
        <source>Nothing can be put together here.</source>
        <translation>Hier kann nichts zusammengestellt werden.</translation>
    </message>
    <message>
        <source>Nothing has been set aside.</source>
        <translation>Nichts ist zurückgestellt.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Nothing here is real: play tickets, a play server</source>
        <translation>Nichts ist hier echt: Spieltickets, Spielserver</translation>
    </message>
    <message>
        <source>Nothing is lost by it; set the clock when there is time.</source>
        <translation>Nichts geht verloren; die Uhr stellen, wenn Zeit ist.</translation>
    </message>
    <message>
        <source>Nothing listens at that address: check it, or wait until the server is back.</source>
        <translation>Unter dieser Adresse hört niemand: prüfen, oder warten, bis der Server zurück ist.</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Nichts verzeichnet</translation>
    </message>
    <message>
        <source>Nothing scanned yet. Each scan is listed here, newest first.</source>
        <translation>Noch nichts gescannt. Jeder Scan steht hier, der neueste zuerst.</translation>
    </message>
    <message>
        <source>Nothing stands beside this door any more</source>
        <translation>Neben dieser Tür steht nichts mehr</translation>
    </message>
    <message>
        <source>Nothing stands beside this door.</source>
        <translation>Nichts steht neben diesem Eingang.</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nichts wartet</translation>
    </message>
    <message>
        <source>Nothing waits for the server.</source>
        <translation>Nichts wartet auf den Server.</translation>
    </message>
    <message>
        <source>Nothing waits. Every scan has been settled with the server.</source>
        <translation>Nichts wartet. Jeder Scan ist mit dem Server geklärt.</translation>
    </message>
    <message>
        <source>Nothing was encrypted. Set `encrypted = false` in the settings to do without.</source>
        <translation>Nichts wurde verschlüsselt. Setzen Sie `encrypted = false` in den Einstellungen, um darauf zu verzichten.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Have the other door write the file once more.</source>
        <translation>Nichts wurde übernommen. Der andere Eingang soll die Datei noch einmal schreiben.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>OFFLINE since {time}</source>
        <translation>OFFLINE seit {time}</translation>
    </message>
    <message>
        <source>ONE MOMENT</source>
        <translation>EINEN MOMENT</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>ONLINE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>OPEN</source>
        <comment>a conflict</comment>
        <translation>OFFEN</translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>verdict on who leaves: one or two short words in capitals, read from three metres</comment>
        <translation>AUSGANG</translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>of a token</comment>
        <translation>NICHT DABEI</translation>
    </message>
    <message>
        <source>Of these by a supervisor&apos;s override</source>
        <translation>Davon als Ausnahme der Leitung</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spoken answers</comment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>On</source>
        <comment>spoken answers</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>On Linux, add this user to the group &apos;dialout&apos; and log in again; elsewhere ask whoever looks after this computer.</source>
        <translation>Unter Linux diesen Benutzer in die Gruppe „dialout“ aufnehmen und neu anmelden; sonst die Betreuung dieses Computers fragen.</translation>
    </message>
    <message>
        <source>On a serial port: {names}</source>
        <translation>An einer seriellen Schnittstelle: {names}</translation>
    </message>
    <message>
        <source>On mains, battery {battery} %</source>
        <translation>Am Netz, Akku {battery} %</translation>
    </message>
    <message>
        <source>On mains, no battery</source>
        <translation>Am Netz, kein Akku</translation>
    </message>
    <message>
        <source>On the battery, {battery} %</source>
        <translation>Im Akkubetrieb, {battery} %</translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation>Auf der Gästeliste</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Auf diesem Gerät</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>Auf wessen Wort</translation>
    </message>
    <message>
        <source>Once for each event. Ask your supervisor for the code or the details.</source>
        <translation>Einmal je Veranstaltung. Code oder Angaben hat die Leitung.</translation>
    </message>
    <message>
        <source>Once online</source>
        <translation>Sobald online</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>One of them may be gone: read the list again, and choose anew.</source>
        <translation>Einer ist vielleicht weg: die Liste neu lesen und neu wählen.</translation>
    </message>
    <message>
        <source>One of them may have brought the decoder down. Choose it again, or leave out the last one.</source>
        <translation>Eines davon hat vielleicht den Decoder zu Fall gebracht. Erneut wählen oder das letzte weglassen.</translation>
    </message>
    <message>
        <source>One person less (-)</source>
        <translation>Eine Person weniger (-)</translation>
    </message>
    <message>
        <source>One person more (+)</source>
        <translation>Eine Person mehr (+)</translation>
    </message>
    <message>
        <source>One that types can only be checked in the window: door-scanner run, then F10.</source>
        <translation>Einer, der tippt, ist nur im Fenster zu prüfen: door-scanner run, dann F10.</translation>
    </message>
    <message>
        <source>Only the code nearest the middle</source>
        <translation>Nur der Code nächst der Mitte</translation>
    </message>
    <message>
        <source>Only the window plays sounds</source>
        <translation>Nur das Fenster spielt Töne</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Open a picture, PDF or film</source>
        <translation>Bild, PDF oder Film öffnen</translation>
    </message>
    <message>
        <source>Open a picture, PDF or film…</source>
        <translation>Bild, PDF oder Film öffnen…</translation>
    </message>
    <message>
        <source>Open it as the user, on the device and in the folder where it was made, with that keychain unlocked. If the key is lost for good: move the file elsewhere, and set the door up again.</source>
        <translation>Öffnen Sie sie als der Benutzer, auf dem Gerät und in dem Ordner, wo sie entstanden ist, mit entsperrtem Schlüsselbund. Ist der Schlüssel endgültig verloren: verschieben Sie die Datei, und richten Sie die Tür neu ein.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it without one.</source>
        <translation>Anderswo öffnen und ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>Open or close the section</source>
        <translation>Bereich öffnen oder schließen</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Eingang öffnen</translation>
    </message>
    <message>
        <source>Open the shutter or take the cover off its lens. If the room is dark, switch on a light.</source>
        <translation>Blende öffnen oder Abdeckung abnehmen. Ist es dunkel, Licht einschalten.</translation>
    </message>
    <message>
        <source>Open those that this door lets in.</source>
        <translation>Die öffnen, in die dieser Eingang einlässt.</translation>
    </message>
    <message>
        <source>Opening the door…</source>
        <translation>Eingang wird geöffnet…</translation>
    </message>
    <message>
        <source>Or close all the same: why?</source>
        <translation>Oder trotzdem abschließen: warum?</translation>
    </message>
    <message>
        <source>Or hold up one alone.</source>
        <translation>Oder eines allein zeigen.</translation>
    </message>
    <message>
        <source>Other doors, so that STOP can say where to go</source>
        <translation>Andere Eingänge, damit STOPP sagen kann, wohin</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>Anderer Bereich</translation>
    </message>
    <message>
        <source>Other section, welcome here</source>
        <translation>Anderer Bereich, hier willkommen</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>which way people pass the door</comment>
        <translation>Hinaus</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Draußen</translation>
    </message>
    <message>
        <source>P, then - and + before it</source>
        <translation>P, davor - und +</translation>
    </message>
    <message numerus="yes">
        <source>PARTY OF {n}</source>
        <translation>
            <numerusform>GRUPPE: {n}</numerusform>
            <numerusform>GRUPPE: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PLEASE WAIT</source>
        <translation>BITTE WARTEN</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>VORLÄUFIG</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Pack ({number})</source>
        <translation>Paket ({number})</translation>
    </message>
    <message>
        <source>Page {number} of {name} cannot be drawn</source>
        <translation>Seite {number} von {name} lässt sich nicht zeichnen</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Parquet-Dateien brauchen pyarrow; es ist nicht installiert.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passport</source>
        <comment>kind of pack</comment>
        <translation>Pass</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>People come in and go out by this door</source>
        <translation>Durch diese Tür kommen und gehen die Leute</translation>
    </message>
    <message>
        <source>People go out by this door</source>
        <translation>Durch diese Tür gehen die Leute hinaus</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Vorstellung</translation>
    </message>
    <message numerus="yes">
        <source>Pieced together: {count}.</source>
        <comment>of the scans that are kept</comment>
        <translation>
            <numerusform>Zusammengesetzt: {count}.</numerusform>
            <numerusform>Zusammengesetzt: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pims does not accept this login.</source>
        <translation>Pims nimmt diesen Login nicht an.</translation>
    </message>
    <message>
        <source>Pims does not have this event any more.</source>
        <translation>Pims hat diese Veranstaltung nicht mehr.</translation>
    </message>
    <message>
        <source>Pims does not know what was asked for.</source>
        <translation>Pims kennt das Gefragte nicht.</translation>
    </message>
    <message>
        <source>Pims domain</source>
        <translation>Pims-Domain</translation>
    </message>
    <message>
        <source>Pims issues one for your domain.</source>
        <translation>Pims vergibt einen für Ihre Domain.</translation>
    </message>
    <message>
        <source>Pims was sent no login.</source>
        <translation>Pims bekam keinen Login.</translation>
    </message>
    <message>
        <source>Play it in another folder (--data-dir).</source>
        <translation>In einem anderen Ordner spielen (--data-dir).</translation>
    </message>
    <message>
        <source>Played, and not heard</source>
        <translation>Abgespielt, nicht gehört</translation>
    </message>
    <message>
        <source>Played; nobody said whether it was heard</source>
        <translation>Abgespielt; niemand sagte, ob es zu hören war</translation>
    </message>
    <message>
        <source>Plug in a webcam; it is used as soon as it is there. A hand scanner works meanwhile.</source>
        <translation>Eine Webcam anschließen; sie wird sofort genutzt. Solange geht ein Handscanner.</translation>
    </message>
    <message>
        <source>Plug in loudspeakers, or watch the screen: it says everything.</source>
        <translation>Lautsprecher anschließen oder auf den Bildschirm sehen: Er sagt alles.</translation>
    </message>
    <message>
        <source>Plug in the charger if the evening is longer than two hours.</source>
        <translation>Ladegerät anschließen, wenn der Abend länger als zwei Stunden dauert.</translation>
    </message>
    <message>
        <source>Plug in the charger.</source>
        <translation>Ladegerät anschließen.</translation>
    </message>
    <message>
        <source>Plug it in again, best straight into the computer; scanning goes on by itself.</source>
        <translation>Wieder anschließen, am besten direkt am Computer; es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Plug it in again; it is used as soon as it is there. The camera works meanwhile.</source>
        <translation>Wieder anschließen; er wird sofort genutzt. Solange geht die Kamera.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Anschließen oder einen anderen wählen.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one. The camera works meanwhile.</source>
        <translation>Anschließen oder einen anderen wählen. Solange geht die Kamera.</translation>
    </message>
    <message>
        <source>Plug it in, scan any ticket, and see that it ends each code with Enter.</source>
        <translation>Anschließen, ein Ticket scannen und prüfen, ob jeder Code mit Enter endet.</translation>
    </message>
    <message>
        <source>Plug it in; it is used as soon as it is there.</source>
        <translation>Anschließen; er wird sofort genutzt.</translation>
    </message>
    <message>
        <source>Plug one in and check again. A hand scanner and typed numbers work without.</source>
        <translation>Eine anschließen und erneut prüfen. Handscanner und eingegebene Nummern gehen auch ohne.</translation>
    </message>
    <message>
        <source>Plug one in, and choose this again.</source>
        <translation>Eine anschließen und dies erneut wählen.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Vorgabe {name}</translation>
    </message>
    <message>
        <source>Presets and doors</source>
        <translation>Vorgaben und Eingänge</translation>
    </message>
    <message>
        <source>Presets and other doors…</source>
        <translation>Vorgaben und andere Eingänge…</translation>
    </message>
    <message>
        <source>Presets of the sections</source>
        <translation>Vorgaben der Bereiche</translation>
    </message>
    <message>
        <source>Press P to let all of them in</source>
        <translation>Mit P alle einlassen</translation>
    </message>
    <message>
        <source>Print the door card</source>
        <translation>Türkarte drucken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Vorläufig</translation>
    </message>
    <message>
        <source>Provisional: no word from the server yet</source>
        <translation>Vorläufig: noch kein Wort vom Server</translation>
    </message>
    <message>
        <source>Provisional: not yet confirmed</source>
        <translation>Vorläufig: noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Put “{name}” back into the keychain as it was.</source>
        <translation>Legen Sie „{name}“ wieder so in den Schlüsselbund, wie es war.</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Wird zusammengestellt</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Warteschlange</translation>
    </message>
    <message>
        <source>Queue	F6</source>
        <translation>Warteschlange	F6</translation>
    </message>
    <message>
        <source>Queue (F6)</source>
        <translation>Warteschlange (F6)</translation>
    </message>
    <message>
        <source>Queue: what waits for the server</source>
        <translation>Warteschlange: was auf den Server wartet</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>BEREIT</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <comment>in capitals, over a window in which nothing is real</comment>
        <translation>PROBE</translation>
    </message>
    <message>
        <source>REHEARSAL: Door Scanner</source>
        <translation>PROBE: Door Scanner</translation>
    </message>
    <message>
        <source>Raise client_version in the settings.</source>
        <translation>client_version in den Einstellungen erhöhen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Reading the tokens: {done} of {total}</source>
        <translation>Token werden gelesen: {done} von {total}</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Token werden gelesen…</translation>
    </message>
    <message>
        <source>Reading these pictures broke off</source>
        <translation>Das Lesen dieser Bilder brach ab</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Rehearse with the crew…</source>
        <translation>Mit dem Team proben…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}” from the keychain: a new key is made then.</source>
        <translation>„{name}“ aus dem Schlüsselbund entfernen: Dann entsteht ein neuer Schlüssel.</translation>
    </message>
    <message>
        <source>Reserved and not paid: to the box office.</source>
        <translation>Reserviert und nicht bezahlt: zur Kasse.</translation>
    </message>
    <message>
        <source>Reserved, not paid for</source>
        <translation>Reserviert, nicht bezahlt</translation>
    </message>
    <message>
        <source>Rows are signed within a minute, and when the door closes.</source>
        <translation>Zeilen werden binnen einer Minute signiert, und beim Schließen des Eingangs.</translation>
    </message>
    <message>
        <source>Run door-scanner rehearse in a terminal: it says why.</source>
        <translation>door-scanner rehearse im Terminal ausführen: Es sagt, warum.</translation>
    </message>
    <message>
        <source>Run: door-scanner setup --url … --key … --token …</source>
        <translation>Ausführen: door-scanner setup --url … --key … --token …</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>verdict, in capitals, short</comment>
        <translation>STOPP</translation>
    </message>
    <message>
        <source>Same party again: already let in just now</source>
        <translation>Dieselbe Gruppe: eben schon eingelassen</translation>
    </message>
    <message>
        <source>Same scan again</source>
        <translation>Derselbe Scan noch einmal</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as: all open</source>
        <translation>Speichern als: alles offen</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Für den Support speichern</translation>
    </message>
    <message>
        <source>Save its key…</source>
        <translation>Seinen Schlüssel speichern…</translation>
    </message>
    <message>
        <source>Save its report. The next scan begins another.</source>
        <translation>Den Bericht speichern. Der nächste Scan beginnt einen neuen.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save the door card</source>
        <translation>Türkarte speichern</translation>
    </message>
    <message>
        <source>Save the key that checks the journal</source>
        <translation>Den Schlüssel speichern, der das Protokoll prüft</translation>
    </message>
    <message>
        <source>Save the report of the shift</source>
        <translation>Schichtbericht speichern</translation>
    </message>
    <message>
        <source>Save the sections</source>
        <translation>Bereiche speichern</translation>
    </message>
    <message>
        <source>Save what is open now</source>
        <translation>Speichern, was jetzt offen ist</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Open doors follow within a minute.</source>
        <translation>Gespeichert. Offene Eingänge folgen binnen einer Minute.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the key</source>
        <translation>Schlüssel wird gespeichert</translation>
    </message>
    <message>
        <source>Saving the sections…</source>
        <translation>Bereiche werden gespeichert…</translation>
    </message>
    <message>
        <source>Saying who counts what was sold</source>
        <translation>Festlegen, wer das Verkaufte zählt</translation>
    </message>
    <message>
        <source>Scan again</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Nochmal scannen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Erneut scannen</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Erneut scannen.</translation>
    </message>
    <message>
        <source>Scan again; it is compared with its record.</source>
        <translation>Erneut scannen; es wird mit seinem Stand verglichen.</translation>
    </message>
    <message>
        <source>Scan again; then ask a supervisor</source>
        <translation>Erneut scannen; dann die Leitung fragen</translation>
    </message>
    <message>
        <source>Scan again; then tell the organiser.</source>
        <translation>Erneut scannen; dann den Veranstalter informieren.</translation>
    </message>
    <message>
        <source>Scan any ticket with the hand scanner.</source>
        <translation>Ein beliebiges Ticket mit dem Handscanner scannen.</translation>
    </message>
    <message>
        <source>Scan the code, or type it.</source>
        <translation>Den Code scannen oder eingeben.</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Das nächste scannen</translation>
    </message>
    <message>
        <source>Scan the ticket first, or type its number (F2); then let them in all the same.</source>
        <translation>Erst das Ticket scannen oder die Nummer eingeben (F2); dann trotzdem einlassen.</translation>
    </message>
    <message>
        <source>Scan with a hand scanner, or press F2 and type</source>
        <translation>Mit einem Handscanner scannen, oder mit F2 eingeben</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
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
        <translation>Scans je Minute: {scans}</translation>
    </message>
    <message>
        <source>Scans of {event} cannot be sent: {trouble}</source>
        <translation>Scans von {event} lassen sich nicht senden: {trouble}</translation>
    </message>
    <message>
        <source>Scratch booking</source>
        <translation>Hilfsbuchung</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheimer Schlüssel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Sections at this door</source>
        <translation>Bereiche an diesem Eingang</translation>
    </message>
    <message>
        <source>Sections: {names}.</source>
        <translation>Bereiche: {names}.</translation>
    </message>
    <message>
        <source>See the conflict</source>
        <translation>Konflikt ansehen</translation>
    </message>
    <message>
        <source>See what would be sent</source>
        <translation>Ansehen, was gesendet würde</translation>
    </message>
    <message>
        <source>See yourself that the charger is plugged in.</source>
        <translation>Selbst prüfen, ob das Ladegerät steckt.</translation>
    </message>
    <message>
        <source>See yourself that this computer&apos;s clock is right.</source>
        <translation>Selbst prüfen, ob die Uhr dieses Computers stimmt.</translation>
    </message>
    <message>
        <source>Send all now</source>
        <translation>Alles senden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Send them first (door-scanner queue flush), or use another folder than {name} (--data-dir).</source>
        <translation>Erst senden (door-scanner queue flush), oder einen anderen Ordner als {name} nutzen (--data-dir).</translation>
    </message>
    <message>
        <source>Send them now, wait, or close all the same with a reason: the report says so.</source>
        <translation>Jetzt senden, warten, oder trotzdem mit einem Grund abschließen: Der Bericht sagt es.</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>Zur Abendkasse schicken</translation>
    </message>
    <message>
        <source>Send to the box office to pay</source>
        <translation>Zum Bezahlen zur Abendkasse schicken</translation>
    </message>
    <message>
        <source>Send to the door for {section}</source>
        <translation>Zum Eingang für {section} schicken</translation>
    </message>
    <message>
        <source>Send to {door}: {section}</source>
        <translation>Zu {door} schicken: {section}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Serveradresse</translation>
    </message>
    <message>
        <source>Server unclear</source>
        <translation>Server unklar</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>PIN setzen…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Set aside by a person</source>
        <translation>Von einer Person zurückgestellt</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>Set it to Never in Settings, System, Power, Screen and sleep.</source>
        <translation>Unter Einstellungen, System, Netzbetrieb, Bildschirm und Energiesparmodus auf Nie stellen.</translation>
    </message>
    <message>
        <source>Set it to send Enter after each code (its manual has a code to scan for that).</source>
        <translation>So einstellen, dass er nach jedem Code Enter sendet (im Handbuch steht ein Code dafür).</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Erst einrichten.</translation>
    </message>
    <message>
        <source>Set it up in the window, or: door-scanner setup</source>
        <translation>Im Fenster einrichten, oder: door-scanner setup</translation>
    </message>
    <message>
        <source>Set it up.</source>
        <translation>Einrichten.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Erst eine setzen.</translation>
    </message>
    <message>
        <source>Set the door up again first.</source>
        <translation>Erst den Eingang neu einrichten.</translation>
    </message>
    <message>
        <source>Set the door up again. {kept}</source>
        <translation>Den Eingang neu einrichten. {kept}</translation>
    </message>
    <message>
        <source>Set the door up again; the queue is kept.</source>
        <translation>Den Eingang neu einrichten; die Warteschlange bleibt.</translation>
    </message>
    <message>
        <source>Set the door up for another one.</source>
        <translation>Den Eingang für eine andere einrichten.</translation>
    </message>
    <message>
        <source>Set the door up with the system that sold the tickets, then add this one beside it.</source>
        <translation>Den Eingang mit dem System einrichten, das die Tickets verkauft hat, dann dieses daneben.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set up a door</source>
        <translation>Einen Eingang einrichten</translation>
    </message>
    <message>
        <source>Set up another door…</source>
        <translation>Anderen Eingang einrichten…</translation>
    </message>
    <message>
        <source>Set up this door</source>
        <translation>Diesen Eingang einrichten</translation>
    </message>
    <message>
        <source>Setting entries aside and taking them up again</source>
        <translation>Einträge zurückstellen und wieder aufnehmen</translation>
    </message>
    <message>
        <source>Setting up another door</source>
        <translation>Einen anderen Eingang einrichten</translation>
    </message>
    <message>
        <source>Setting up the door…</source>
        <translation>Eingang wird eingerichtet…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>Share admissions through the box office</source>
        <translation>Einlässe über die Kasse teilen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Shift and report…</source>
        <translation>Schicht und Bericht…</translation>
    </message>
    <message>
        <source>Shopping</source>
        <comment>kind of pack</comment>
        <translation>Einkauf</translation>
    </message>
    <message>
        <source>Short code: tell it, do not send it with the card</source>
        <translation>Kurzcode: sagen, nicht mit der Karte senden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe zeigen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Erneut anmelden.</translation>
    </message>
    <message>
        <source>Sign in with the account of who runs the event.</source>
        <translation>Mit dem Konto des Veranstalters anmelden.</translation>
    </message>
    <message>
        <source>Sign in, then do it again.</source>
        <translation>Anmelden, dann noch einmal.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Signed in as {number} ({role})</source>
        <translation>Angemeldet als {number} ({role})</translation>
    </message>
    <message>
        <source>Signed in by an API key</source>
        <translation>Mit einem API-Schlüssel angemeldet</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a network</comment>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Slow: close other programs, or keep the data on the computer&apos;s own disk.</source>
        <translation>Langsam: andere Programme schließen, oder die Daten auf der eigenen Platte halten.</translation>
    </message>
    <message>
        <source>Slow; hold tickets still a moment longer, or switch on a light</source>
        <translation>Langsam; Tickets etwas länger still halten, oder Licht einschalten</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Leise</translation>
    </message>
    <message>
        <source>Some words that both doors know</source>
        <translation>Wörter, die beide Eingänge kennen</translation>
    </message>
    <message>
        <source>Somebody has invalidated it. Read the list again.</source>
        <translation>Jemand hat ihn ungültig gemacht. Die Liste neu lesen.</translation>
    </message>
    <message>
        <source>Someone was let in whom the server refuses.</source>
        <translation>Jemand wurde eingelassen, den der Server ablehnt.</translation>
    </message>
    <message>
        <source>Something is wrong with this device</source>
        <translation>Mit diesem Gerät stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Something other than the ticketing server answered.</source>
        <translation>Etwas anderes als der Ticketserver hat geantwortet.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Im Programm ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sound (M)</source>
        <translation>Ton (M)</translation>
    </message>
    <message>
        <source>Sound is switched off</source>
        <translation>Der Ton ist aus</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Ton an oder aus</translation>
    </message>
    <message>
        <source>Space on a switch</source>
        <translation>Leertaste auf einem Schalter</translation>
    </message>
    <message>
        <source>Spanish (QWERTY)</source>
        <translation>Spanisch (QWERTY)</translation>
    </message>
    <message>
        <source>Spoken answers</source>
        <translation>Gesprochene Antworten</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>kind of pack</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Start it again; every scan so far is kept.</source>
        <translation>Neu starten; jeder bisherige Scan bleibt erhalten.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Das Programm neu starten.</translation>
    </message>
    <message>
        <source>Start the program again; then move the file aside.</source>
        <translation>Das Programm neu starten; sonst die Datei beiseitelegen.</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Kamera startet</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>Still</source>
        <comment>nothing moves on the screen</comment>
        <translation>Ruhig</translation>
    </message>
    <message>
        <source>Still asking the server. Hold them here.</source>
        <translation>Der Server wird noch gefragt. Hier warten lassen.</translation>
    </message>
    <message>
        <source>Still to come: {count}; done: {when}</source>
        <translation>Noch zu kommen: {count}; fertig: {when}</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop. Already used</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stopp. Schon benutzt</translation>
    </message>
    <message>
        <source>Stop. Another event</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stopp. Andere Veranstaltung</translation>
    </message>
    <message>
        <source>Stop. Another section</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stopp. Anderer Bereich</translation>
    </message>
    <message>
        <source>Stop. Box office</source>
        <comment>spoken aloud at the door, a second long: send them there</comment>
        <translation>Stopp. Zur Abendkasse</translation>
    </message>
    <message>
        <source>Stop. Not a ticket</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stopp. Kein Ticket</translation>
    </message>
    <message>
        <source>Stop. Not for this door</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stopp. Nicht für diesen Eingang</translation>
    </message>
    <message>
        <source>Stop. Not valid</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stopp. Ungültig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Stopped or undecided</source>
        <translation>Gestoppt oder unklar</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Supervisor (F4)</source>
        <translation>Leitung (F4)</translation>
    </message>
    <message>
        <source>Supervisor (F4): locked</source>
        <translation>Leitung (F4): gesperrt</translation>
    </message>
    <message>
        <source>Supervisor (F4): no PIN set</source>
        <translation>Leitung (F4): keine PIN</translation>
    </message>
    <message>
        <source>Supervisor (F4): unlocked</source>
        <translation>Leitung (F4): entsperrt</translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation>Nur die Leitung</translation>
    </message>
    <message>
        <source>Supervisor: unlock with the PIN</source>
        <translation>Leitung: mit der PIN entsperren</translation>
    </message>
    <message>
        <source>Swiss (QWERTZ)</source>
        <translation>Schweizerisch (QWERTZ)</translation>
    </message>
    <message>
        <source>Switch it on (M), unless this door is meant to be silent.</source>
        <translation>Einschalten (M), wenn dieser Eingang nicht still sein soll.</translation>
    </message>
    <message>
        <source>Switch on a light, close video calls, or use another USB socket.</source>
        <translation>Licht einschalten, Videoanrufe schließen, oder andere USB-Buchse nehmen.</translation>
    </message>
    <message>
        <source>Switch on a light, or take the cover off the lens.</source>
        <translation>Licht einschalten oder die Abdeckung abnehmen.</translation>
    </message>
    <message>
        <source>Switching sections</source>
        <translation>Bereiche schalten</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>TOKEN REVOKED</source>
        <translation>TOKEN ENTZOGEN</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)</source>
        <translation>Tabellen (*.csv);;JSON-Zeilen (*.jsonl);;Parquet (*.parquet)</translation>
    </message>
    <message>
        <source>Take a digit back</source>
        <translation>Eine Ziffer löschen</translation>
    </message>
    <message>
        <source>Take a file over…</source>
        <translation>Datei übernehmen…</translation>
    </message>
    <message>
        <source>Take scans over</source>
        <translation>Scans übernehmen</translation>
    </message>
    <message>
        <source>Take them over at a door for that event.</source>
        <translation>An einem Eingang dieser Veranstaltung übernehmen.</translation>
    </message>
    <message>
        <source>Take this camera away</source>
        <translation>Diese Kamera entfernen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} character(s) or more, some words, say.</source>
        <translation>
            <numerusform>{n} Zeichen oder mehr, etwa ein paar Wörter.</numerusform>
            <numerusform>{n} Zeichen oder mehr, etwa ein paar Wörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the names of guests off this device</source>
        <translation>Die Namen der Gäste von diesem Gerät entfernen</translation>
    </message>
    <message>
        <source>Taking the scans over</source>
        <translation>Scans werden übernommen</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Den Veranstalter informieren.</translation>
    </message>
    <message>
        <source>Tell whoever runs Pims for you.</source>
        <translation>Die Person informieren, die Pims betreut.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Testcode</translation>
    </message>
    <message>
        <source>Test code read in {decode_ms} ms</source>
        <translation>Testcode in {decode_ms} ms gelesen</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>That address is not encrypted.</source>
        <translation>Diese Adresse ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>That cannot be its name.</source>
        <translation>So kann es nicht heißen.</translation>
    </message>
    <message>
        <source>That cannot be used.</source>
        <translation>Das ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>That is no API key.</source>
        <translation>Das ist kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>That is no picture</source>
        <translation>Das ist kein Bild</translation>
    </message>
    <message>
        <source>That is not a Pims address.</source>
        <translation>Das ist keine Pims-Adresse.</translation>
    </message>
    <message>
        <source>That is not a performance.</source>
        <translation>Das ist keine Vorstellung.</translation>
    </message>
    <message>
        <source>That is not a set-up code</source>
        <translation>Das ist kein Einrichtungscode</translation>
    </message>
    <message>
        <source>That is not a token code.</source>
        <translation>Das ist kein Token-Code.</translation>
    </message>
    <message>
        <source>That is not an API key.</source>
        <translation>Das ist kein API-Schlüssel.</translation>
    </message>
    <message>
        <source>That is not one of the choices.</source>
        <translation>Das steht nicht zur Wahl.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Das ist nicht die PIN.</translation>
    </message>
    <message>
        <source>That is not the card&apos;s short code.</source>
        <translation>Das ist nicht der Kurzcode der Karte.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht die Passphrase.</translation>
    </message>
    <message>
        <source>That is slow: close other programs.</source>
        <translation>Das ist langsam: andere Programme schließen.</translation>
    </message>
    <message>
        <source>That part of the screen is too small</source>
        <translation>Dieser Teil des Bildschirms ist zu klein</translation>
    </message>
    <message>
        <source>That pattern cannot be used.</source>
        <translation>Dieses Muster ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>That picture cannot be read</source>
        <translation>Dieses Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>That text is too long for a ticket&apos;s number</source>
        <translation>Der Text ist zu lang für eine Ticketnummer</translation>
    </message>
    <message>
        <source>That time zone is not known.</source>
        <translation>Diese Zeitzone ist unbekannt.</translation>
    </message>
    <message>
        <source>The API key cannot be kept in {folder} ({why}).</source>
        <translation>Der API-Schlüssel lässt sich nicht in {folder} ablegen ({why}).</translation>
    </message>
    <message>
        <source>The API key is locked by a passphrase.</source>
        <translation>Der API-Schlüssel ist mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>The API key of this door is not on this device.</source>
        <translation>Der API-Schlüssel dieses Eingangs ist nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The box office does not accept this password.</source>
        <translation>Die Kasse nimmt dieses Passwort nicht an.</translation>
    </message>
    <message>
        <source>The box office does not know this performance.</source>
        <translation>Die Kasse kennt diese Vorstellung nicht.</translation>
    </message>
    <message>
        <source>The box office does not know what was asked for.</source>
        <translation>Die Kasse kennt das Gefragte nicht.</translation>
    </message>
    <message>
        <source>The box office does not let this machine in.</source>
        <translation>Die Kasse lässt diesen Rechner nicht zu.</translation>
    </message>
    <message>
        <source>The box office does not say for how many it is.</source>
        <translation>Die Kasse sagt nicht, für wie viele es gilt.</translation>
    </message>
    <message>
        <source>The box office does not say for which performance it is.</source>
        <translation>Die Kasse sagt nicht, für welche Vorstellung es gilt.</translation>
    </message>
    <message>
        <source>The box office does not say whether it is paid.</source>
        <translation>Die Kasse sagt nicht, ob bezahlt ist.</translation>
    </message>
    <message>
        <source>The box office has confirmed it</source>
        <translation>Die Kasse hat es bestätigt</translation>
    </message>
    <message>
        <source>The box office refused the request ({command}).</source>
        <translation>Die Kasse hat die Anfrage abgelehnt ({command}).</translation>
    </message>
    <message>
        <source>The box office&apos;s numbers are too long to be marked.</source>
        <translation>Die Nummern der Kasse sind zu lang zum Markieren.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>Die Kamera gibt kein Bild.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>Die Kamera gibt keine Bilder</translation>
    </message>
    <message>
        <source>The camera gives no pictures now. Open this again once it does.</source>
        <translation>Die Kamera gibt gerade keine Bilder. Dann erneut öffnen.</translation>
    </message>
    <message>
        <source>The camera is in use by another program</source>
        <translation>Die Kamera wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>The camera keeps failing</source>
        <translation>Die Kamera fällt immer wieder aus</translation>
    </message>
    <message>
        <source>The camera sees nothing</source>
        <translation>Die Kamera sieht nichts</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>Die Kamera antwortet nicht mehr</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures</source>
        <translation>Die Kamera gibt keine Bilder mehr</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>Die Kamera wurde abgesteckt</translation>
    </message>
    <message>
        <source>The camera {identity} is not plugged in</source>
        <translation>Die Kamera {identity} ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>The card cannot be printed.</source>
        <translation>Die Karte lässt sich nicht drucken.</translation>
    </message>
    <message>
        <source>The card is being printed.</source>
        <translation>Die Karte wird gedruckt.</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>Die Karte ist gespeichert.</translation>
    </message>
    <message>
        <source>The card&apos;s code, for another door&apos;s camera</source>
        <translation>Der Code der Karte, für die Kamera eines anderen Eingangs</translation>
    </message>
    <message>
        <source>The card&apos;s short code</source>
        <translation>Der Kurzcode der Karte</translation>
    </message>
    <message>
        <source>The certificates in {file} cannot be read.</source>
        <translation>Die Zertifikate in {file} sind nicht lesbar.</translation>
    </message>
    <message>
        <source>The chosen hand scanner is not plugged in</source>
        <translation>Der gewählte Handscanner ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>The code was not used, since it is not certain which ticket it is. Set the scanner to this computer&apos;s keyboard (its manual has a code to scan for that), then scan again.</source>
        <translation>Der Code wurde nicht verwendet, weil nicht sicher ist, welches Ticket es ist. Den Scanner auf die Tastatur dieses Computers einstellen (im Handbuch steht ein Code dafür), dann erneut scannen.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>Die Verbindung brach vor der Antwort ab.</translation>
    </message>
    <message>
        <source>The damaged file is kept for support: {path}</source>
        <translation>Die beschädigte Datei bleibt für den Support: {path}</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>Die Datenbank lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The database cannot be used ({message}).</source>
        <translation>Die Datenbank ist nicht nutzbar ({message}).</translation>
    </message>
    <message>
        <source>The database cannot be written anew: a program has it open.</source>
        <translation>Die Datenbank kann nicht neu geschrieben werden: ein Programm hat sie geöffnet.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Die Datenbank lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The database has been closed.</source>
        <translation>Die Datenbank wurde geschlossen.</translation>
    </message>
    <message>
        <source>The database is NOT encrypted: SQLCipher is missing in this installation.</source>
        <translation>Die Datenbank ist NICHT verschlüsselt: SQLCipher fehlt in dieser Installation.</translation>
    </message>
    <message>
        <source>The database is damaged, and another program has it open.</source>
        <translation>Die Datenbank ist beschädigt, und ein anderes Programm hat sie offen.</translation>
    </message>
    <message>
        <source>The database is damaged, and cannot be repaired here ({why}).</source>
        <translation>Die Datenbank ist beschädigt und hier nicht zu reparieren ({why}).</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>Die Datenbank ist beschädigt.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>Die Datenbank ist von einem anderen Programm gesperrt.</translation>
    </message>
    <message>
        <source>The database is not encrypted yet: {why}</source>
        <translation>Die Datenbank ist noch nicht verschlüsselt: {why}</translation>
    </message>
    <message>
        <source>The database refused what was written.</source>
        <translation>Die Datenbank hat das Geschriebene abgelehnt.</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation>Die Datenbank war beschädigt und wurde repariert.</translation>
    </message>
    <message>
        <source>The database was damaged, and nothing in it can be read.</source>
        <translation>Die Datenbank war beschädigt, und nichts darin ist lesbar.</translation>
    </message>
    <message>
        <source>The database {name} cannot be made ({why}).</source>
        <translation>Die Datenbank {name} lässt sich nicht anlegen ({why}).</translation>
    </message>
    <message>
        <source>The database {name} cannot be written anew ({why}).</source>
        <translation>Die Datenbank {name} kann nicht neu geschrieben werden ({why}).</translation>
    </message>
    <message>
        <source>The database {name} is encrypted, and its key is not on this device.</source>
        <translation>Die Datenbank {name} ist verschlüsselt, und ihr Schlüssel ist nicht auf diesem Gerät.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of this program.</source>
        <translation>Die Datenbank {name} stammt von einer neueren Programmversion.</translation>
    </message>
    <message>
        <source>The device id is missing.</source>
        <translation>Die Geräte-ID fehlt.</translation>
    </message>
    <message>
        <source>The device&apos;s name is missing.</source>
        <translation>Der Name des Geräts fehlt.</translation>
    </message>
    <message>
        <source>The device&apos;s name needs a letter.</source>
        <translation>Der Gerätename braucht einen Buchstaben.</translation>
    </message>
    <message>
        <source>The disk cannot be written ({why})</source>
        <translation>Die Festplatte lässt sich nicht beschreiben ({why})</translation>
    </message>
    <message>
        <source>The disk fails.</source>
        <translation>Die Festplatte versagt.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Die Festplatte ist voll.</translation>
    </message>
    <message>
        <source>The door card is for one event, and its token opens another.</source>
        <translation>Die Türkarte gilt für eine Veranstaltung, und ihr Token öffnet eine andere.</translation>
    </message>
    <message>
        <source>The door is being closed.</source>
        <translation>Der Eingang wird geschlossen.</translation>
    </message>
    <message>
        <source>The door is closing.</source>
        <translation>Der Eingang wird geschlossen.</translation>
    </message>
    <message>
        <source>The door itself could not be read: set it up again, with the same server and the same names.</source>
        <translation>Der Eingang selbst war nicht lesbar: neu einrichten, mit demselben Server und denselben Namen.</translation>
    </message>
    <message>
        <source>The door says {verdict}: {why}</source>
        <translation>Der Eingang sagt {verdict}: {why}</translation>
    </message>
    <message>
        <source>The end of the recording</source>
        <translation>Ende der Aufnahme</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Der Export wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file of the kept API key is damaged.</source>
        <translation>Die Datei des API-Schlüssels ist beschädigt.</translation>
    </message>
    <message>
        <source>The file {name} could not be written ({why}).</source>
        <translation>Die Datei {name} ließ sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>The first camera found</source>
        <translation>Die erste gefundene Kamera</translation>
    </message>
    <message>
        <source>The flow shows how many are expected.</source>
        <translation>Der Verlauf zeigt, wie viele erwartet werden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}).</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen ({why}).</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read</source>
        <translation>Der Ordner {folder} ist nicht lesbar</translation>
    </message>
    <message>
        <source>The global token can be neither changed nor invalidated.</source>
        <translation>Der globale Token lässt sich weder ändern noch ungültig machen.</translation>
    </message>
    <message>
        <source>The global token. It opens every section, also those to come, and stays as it is.</source>
        <translation>Der globale Token. Er öffnet jeden Bereich, auch künftige, und bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The hand scanner does not end its codes</source>
        <translation>Der Handscanner schließt seine Codes nicht ab</translation>
    </message>
    <message>
        <source>The hand scanner is in use by another program</source>
        <translation>Der Handscanner wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>The hand scanner is not plugged in</source>
        <translation>Der Handscanner ist nicht angeschlossen</translation>
    </message>
    <message>
        <source>The hand scanner types for another keyboard: {scanner}; this computer&apos;s seems to be {computer}</source>
        <translation>Der Handscanner tippt für eine andere Tastatur: {scanner}; dieser Computer hat wohl {computer}</translation>
    </message>
    <message>
        <source>The hand scanner was unplugged</source>
        <translation>Der Handscanner wurde abgesteckt</translation>
    </message>
    <message>
        <source>The journal cannot be signed: the keychain cannot be opened.</source>
        <translation>Das Protokoll lässt sich nicht signieren: Der Schlüsselbund geht nicht auf.</translation>
    </message>
    <message>
        <source>The journal cannot be signed: what is kept as its key is not one.</source>
        <translation>Das Protokoll lässt sich nicht signieren: Das Abgelegte ist kein Schlüssel.</translation>
    </message>
    <message>
        <source>The journal holds: {rows} rows, {signed} of them signed.</source>
        <translation>Das Protokoll hält: {rows} Zeilen, davon {signed} signiert.</translation>
    </message>
    <message>
        <source>The journal is broken from row {row} on.</source>
        <translation>Das Protokoll ist ab Zeile {row} gebrochen.</translation>
    </message>
    <message>
        <source>The journal is broken from row {row} on. The file says the same.</source>
        <translation>Das Protokoll ist ab Zeile {row} gebrochen. Die Datei sagt dasselbe.</translation>
    </message>
    <message>
        <source>The kept API key cannot be opened on this device.</source>
        <translation>Der abgelegte API-Schlüssel lässt sich auf diesem Gerät nicht öffnen.</translation>
    </message>
    <message>
        <source>The kept API key cannot be read ({why}).</source>
        <translation>Der abgelegte API-Schlüssel ist nicht lesbar ({why}).</translation>
    </message>
    <message>
        <source>The key of the database cannot be had: the keychain cannot be opened.</source>
        <translation>Der Schlüssel der Datenbank ist nicht zu haben: der Schlüsselbund lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The key of the database was not kept by {where}.</source>
        <translation>Der Schlüssel der Datenbank wurde nicht aufbewahrt ({where}).</translation>
    </message>
    <message>
        <source>The list shows how.</source>
        <translation>Die Liste zeigt, wie.</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written ({why}).</source>
        <translation>Das Log in {folder} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>Der Login fehlt.</translation>
    </message>
    <message>
        <source>The name does not match the booking.</source>
        <translation>Der Name passt nicht zur Buchung.</translation>
    </message>
    <message>
        <source>The name needs a letter.</source>
        <translation>Der Name braucht einen Buchstaben.</translation>
    </message>
    <message>
        <source>The network camera does not answer</source>
        <translation>Die Netzwerkkamera antwortet nicht</translation>
    </message>
    <message>
        <source>The network stream {url} is not allowed</source>
        <translation>Der Netzwerkstream {url} ist nicht erlaubt</translation>
    </message>
    <message>
        <source>The next one&apos;s name</source>
        <translation>Name der nächsten Person</translation>
    </message>
    <message>
        <source>The operator decides</source>
        <translation>Die Person am Eingang entscheidet</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>Die Passphrase öffnet {name} nicht.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>Die Passphrase ist zu kurz.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Das Passwort fehlt.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The performance is missing.</source>
        <translation>Die Vorstellung fehlt.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>Das Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>The program has a fault (late answer).</source>
        <translation>Das Programm hat einen Fehler (späte Antwort).</translation>
    </message>
    <message>
        <source>The program has a fault ({name}).</source>
        <translation>Das Programm hat einen Fehler ({name}).</translation>
    </message>
    <message>
        <source>The public key is missing.</source>
        <translation>Der öffentliche Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Der Grund fehlt.</translation>
    </message>
    <message>
        <source>The record of this door</source>
        <translation>Die Belege dieses Eingangs</translation>
    </message>
    <message>
        <source>The rehearsal could not be held; this door is live</source>
        <translation>Die Probe ging nicht; dieser Eingang ist echt</translation>
    </message>
    <message>
        <source>The rehearsal is over; this door is live</source>
        <translation>Die Probe ist vorbei; dieser Eingang ist echt</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Der Bericht ist gespeichert.</translation>
    </message>
    <message>
        <source>The report {name} could not be written ({reason}).</source>
        <translation>Der Bericht {name} ließ sich nicht schreiben ({reason}).</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Noch einmal dieselbe</translation>
    </message>
    <message>
        <source>The scan is in the queue.</source>
        <translation>Der Scan ist in der Warteschlange.</translation>
    </message>
    <message>
        <source>The scratch booking is missing.</source>
        <translation>Die Hilfsbuchung fehlt.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here</source>
        <translation>Der Bildschirm ist von hier nicht zu sehen</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min</source>
        <translation>Der Bildschirm wird nach {minutes} min dunkel</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Der Bildschirm bleibt an</translation>
    </message>
    <message>
        <source>The screen stays on for {minutes} h</source>
        <translation>Der Bildschirm bleibt {minutes} h an</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>Der geheime Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>The server answered for another booking.</source>
        <translation>Der Server hat für eine andere Buchung geantwortet.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>Der Server bittet um Geduld.</translation>
    </message>
    <message>
        <source>The server cannot be reached yet; it goes by itself once it can.</source>
        <translation>Der Server ist noch nicht erreichbar; es geht dann von selbst.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Der Server ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The server could not be told.</source>
        <translation>Dem Server war es nicht zu sagen.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The server does not accept this API key.</source>
        <translation>Der Server nimmt diesen API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The server does not accept this door&apos;s API key.</source>
        <translation>Der Server nimmt den API-Schlüssel dieses Eingangs nicht an.</translation>
    </message>
    <message>
        <source>The server does not accept this key.</source>
        <translation>Der Server nimmt diesen Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The server does not know this admission token.</source>
        <translation>Der Server kennt diesen Einlass-Token nicht.</translation>
    </message>
    <message>
        <source>The server does not know this event.</source>
        <translation>Der Server kennt diese Veranstaltung nicht.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>Der Server kennt das Gefragte nicht.</translation>
    </message>
    <message>
        <source>The server does not let this key manage the event&apos;s tokens.</source>
        <translation>Der Server lässt diesen Schlüssel die Token nicht verwalten.</translation>
    </message>
    <message>
        <source>The server does not take these sections.</source>
        <translation>Der Server nimmt diese Bereiche nicht an.</translation>
    </message>
    <message>
        <source>The server does not tell its time</source>
        <translation>Der Server sagt seine Zeit nicht</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used.</source>
        <translation>Der Server nannte eine unbrauchbare Adresse.</translation>
    </message>
    <message>
        <source>The server gave no clear answer</source>
        <translation>Der Server gab keine klare Antwort</translation>
    </message>
    <message>
        <source>The server had an error ({status}).</source>
        <translation>Der Server hatte einen Fehler ({status}).</translation>
    </message>
    <message>
        <source>The server has an error ({status}).</source>
        <translation>Der Server hat einen Fehler ({status}).</translation>
    </message>
    <message>
        <source>The server is not the one that was set up: its answers say {said}.</source>
        <translation>Das ist nicht der eingerichtete Server: Seine Antworten sagen {said}.</translation>
    </message>
    <message>
        <source>The server is too slow.</source>
        <translation>Der Server ist zu langsam.</translation>
    </message>
    <message>
        <source>The server knows of no other door.</source>
        <translation>Der Server kennt keinen anderen Eingang.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}).</source>
        <translation>Der Server hat die Anfrage abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>The server refuses it</source>
        <translation>Der Server lehnt es ab</translation>
    </message>
    <message>
        <source>The server repeats old answers instead of deciding.</source>
        <translation>Der Server wiederholt alte Antworten, statt zu entscheiden.</translation>
    </message>
    <message>
        <source>The server sends us to another one for the rest of its list.</source>
        <translation>Der Server verweist für den Rest seiner Liste auf einen anderen.</translation>
    </message>
    <message>
        <source>The server takes less at a time.</source>
        <translation>Der Server nimmt weniger auf einmal.</translation>
    </message>
    <message>
        <source>The server wants a newer client.</source>
        <translation>Der Server will einen neueren Client.</translation>
    </message>
    <message>
        <source>The server&apos;s address holds more than an address.</source>
        <translation>Die Serveradresse enthält mehr als eine Adresse.</translation>
    </message>
    <message>
        <source>The server&apos;s address is too long for a card.</source>
        <translation>Die Serveradresse ist zu lang für eine Karte.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Die Antwort des Servers ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: it is nested too deeply.</source>
        <translation>Die Antwort des Servers ist nicht lesbar: zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer decides nothing.</source>
        <translation>Die Antwort des Servers entscheidet nichts.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far too large.</source>
        <translation>Die Antwort des Servers ist viel zu groß.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it is not in the system&apos;s form.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn: Sie hat nicht die Form des Systems.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: {what} cannot be read.</source>
        <translation>Die Antwort des Servers ergibt keinen Sinn: {what} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was cut short.</source>
        <translation>Die Antwort des Servers wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was damaged on the way.</source>
        <translation>Die Antwort des Servers wurde unterwegs beschädigt.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>Die Sitzung ist vorbei.</translation>
    </message>
    <message>
        <source>The setting {name} = {value} in {where} makes no sense.</source>
        <translation>Die Einstellung {name} = {value} in {where} ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation>Die Einstellungen in {path} sind nicht lesbar: {error}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be written ({why}).</source>
        <translation>Die Einstellungen in {path} lassen sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>The shift is closed as soon as everything is sent. Leave this sheet open.</source>
        <translation>Die Schicht wird abgeschlossen, sobald alles gesendet ist. Dieses Blatt offen lassen.</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <translation>Die Schicht ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>Die Schicht läuft noch.</translation>
    </message>
    <message>
        <source>The system answers</source>
        <translation>Das System antwortet</translation>
    </message>
    <message>
        <source>The system could not say now.</source>
        <translation>Das System konnte es gerade nicht sagen.</translation>
    </message>
    <message>
        <source>The system names no events</source>
        <translation>Das System nennt keine Veranstaltungen</translation>
    </message>
    <message>
        <source>The system says no: {note}</source>
        <translation>Das System sagt nein: {note}</translation>
    </message>
    <message>
        <source>The system says yes for a reason unknown to this program ({number}). Let in?</source>
        <translation>Das System sagt ja aus einem unbekannten Grund ({number}). Einlassen?</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be opened.</source>
        <translation>Der Schlüsselbund des Systems lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take it.</source>
        <translation>Der Schlüsselbund des Systems nimmt es nicht an.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take the API key.</source>
        <translation>Der Schlüsselbund des Systems nimmt den API-Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>The test code could not be read</source>
        <translation>Der Testcode war nicht lesbar</translation>
    </message>
    <message>
        <source>The test code was not read in time</source>
        <translation>Der Testcode wurde nicht rechtzeitig gelesen</translation>
    </message>
    <message>
        <source>The ticket cannot be read or checked</source>
        <translation>Das Ticket ist nicht lesbar oder prüfbar</translation>
    </message>
    <message>
        <source>The ticket list is fetched again.</source>
        <translation>Die Ticketliste wird neu geholt.</translation>
    </message>
    <message>
        <source>The ticket list is too old to decide alone</source>
        <translation>Die Ticketliste ist zu alt, um allein zu entscheiden</translation>
    </message>
    <message>
        <source>The tickets were given back.</source>
        <translation>Die Tickets wurden zurückgegeben.</translation>
    </message>
    <message>
        <source>The token covers no section</source>
        <translation>Der Token deckt keinen Bereich ab</translation>
    </message>
    <message>
        <source>The token covers no section yet.</source>
        <translation>Der Token deckt noch keinen Bereich ab.</translation>
    </message>
    <message>
        <source>The token now opens another event.</source>
        <translation>Der Token öffnet jetzt eine andere Veranstaltung.</translation>
    </message>
    <message>
        <source>The token opens another event now</source>
        <translation>Der Token öffnet jetzt eine andere Veranstaltung</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Die beiden sind nicht gleich. Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The two were not the same. Type the new PIN again.</source>
        <translation>Die beiden waren nicht gleich. Die neue PIN noch einmal eingeben.</translation>
    </message>
    <message>
        <source>The window answers within {usual} ms; the longest wait in the last minute was {worst} ms.</source>
        <translation>Das Fenster antwortet in {usual} ms; die längste Wartezeit der letzten Minute war {worst} ms.</translation>
    </message>
    <message>
        <source>The window has not been measured yet.</source>
        <translation>Das Fenster wurde noch nicht gemessen.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Dort</translation>
    </message>
    <message>
        <source>There is no XTS2 box office at this address.</source>
        <translation>Unter dieser Adresse ist keine XTS2-Kasse.</translation>
    </message>
    <message>
        <source>There is no account of this name.</source>
        <translation>Ein Konto dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no admission token.</source>
        <translation>Es gibt keinen Einlass-Token.</translation>
    </message>
    <message>
        <source>There is no box office at this address.</source>
        <translation>Unter dieser Adresse ist keine Kasse.</translation>
    </message>
    <message>
        <source>There is no other camera to add</source>
        <translation>Es gibt keine weitere Kamera</translation>
    </message>
    <message>
        <source>There is no picture in this folder</source>
        <translation>In diesem Ordner ist kein Bild</translation>
    </message>
    <message>
        <source>There is no picture in {folder}</source>
        <translation>In {folder} ist kein Bild</translation>
    </message>
    <message>
        <source>There is no picture {path}</source>
        <translation>Das Bild {path} gibt es nicht</translation>
    </message>
    <message>
        <source>There is no preset {name}.</source>
        <translation>Die Vorgabe {name} gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such door on this device.</source>
        <translation>Diesen Eingang gibt es auf diesem Gerät nicht.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation>Diese Schicht gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Diese Zeitzone gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no ticket list yet. It comes from the server; scan tickets meanwhile.</source>
        <translation>Noch keine Ticketliste. Sie kommt vom Server; solange Tickets scannen.</translation>
    </message>
    <message>
        <source>There is no ticketing system at this address.</source>
        <translation>Unter dieser Adresse ist kein Ticketsystem.</translation>
    </message>
    <message>
        <source>There is no video {path}</source>
        <translation>Das Video {path} gibt es nicht</translation>
    </message>
    <message>
        <source>There is nothing at {spec}</source>
        <translation>Unter {spec} ist nichts</translation>
    </message>
    <message>
        <source>These scans are for another event: {title}.</source>
        <translation>Diese Scans gehören zu einer anderen Veranstaltung: {title}.</translation>
    </message>
    <message>
        <source>They are sent under the name of the door that made them.</source>
        <translation>Sie werden unter dem Namen des Eingangs gesendet, der sie gemacht hat.</translation>
    </message>
    <message>
        <source>They may come in again</source>
        <translation>Darf wieder hinein</translation>
    </message>
    <message>
        <source>They stay here as well: whoever sends them, each counts once.</source>
        <translation>Sie bleiben auch hier: Wer sie auch sendet, jeder zählt einmal.</translation>
    </message>
    <message>
        <source>They stay in the queue. Set that door up again to send them.</source>
        <translation>Sie bleiben in der Warteschlange. Den Eingang neu einrichten, um sie zu senden.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Diese PIN ist zu leicht zu erraten.</translation>
    </message>
    <message>
        <source>This account may not manage the event&apos;s tokens.</source>
        <translation>Dieses Konto darf die Token der Veranstaltung nicht verwalten.</translation>
    </message>
    <message>
        <source>This box office does not have that command.</source>
        <translation>Diese Kasse hat diesen Befehl nicht.</translation>
    </message>
    <message>
        <source>This box office does not tell what is in a booking.</source>
        <translation>Diese Kasse sagt nicht, was in einer Buchung ist.</translation>
    </message>
    <message>
        <source>This camera decides by itself: its driver lets nothing be set.</source>
        <translation>Diese Kamera entscheidet selbst: Ihr Treiber lässt nichts einstellen.</translation>
    </message>
    <message>
        <source>This camera gives no more; hold tickets closer</source>
        <translation>Mehr gibt diese Kamera nicht; Tickets näher halten</translation>
    </message>
    <message>
        <source>This card has set up this device before.</source>
        <translation>Diese Karte hat dieses Gerät schon eingerichtet.</translation>
    </message>
    <message>
        <source>This card was good until {time} on {day}.</source>
        <translation>Diese Karte galt bis {time} am {day}.</translation>
    </message>
    <message>
        <source>This card was made by another version of the program.</source>
        <translation>Diese Karte stammt von einer anderen Programmversion.</translation>
    </message>
    <message>
        <source>This check met a fault of the program</source>
        <translation>Diese Prüfung traf auf einen Fehler des Programms</translation>
    </message>
    <message>
        <source>This computer has no voice: this program&apos;s own is heard</source>
        <translation>Dieser Computer hat keine Stimme: Die des Programms spricht</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the server&apos;s; times are corrected</source>
        <translation>Die Uhr dieses Computers geht {time} vor; die Zeiten werden berichtigt</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the server&apos;s; times are corrected</source>
        <translation>Die Uhr dieses Computers geht {time} nach; die Zeiten werden berichtigt</translation>
    </message>
    <message>
        <source>This computer&apos;s, where it has one</source>
        <comment>a voice</comment>
        <translation>Die des Computers, falls vorhanden</translation>
    </message>
    <message>
        <source>This demo has no door called {mode}.</source>
        <translation>Diese Demo hat keinen Eingang namens {mode}.</translation>
    </message>
    <message>
        <source>This device does not control the event any more.</source>
        <translation>Dieses Gerät kontrolliert die Veranstaltung nicht mehr.</translation>
    </message>
    <message>
        <source>This device used the code a moment ago: probably this very scan. Let in?</source>
        <translation>Dieses Gerät hat den Code eben benutzt: wohl dieser Scan selbst. Einlassen?</translation>
    </message>
    <message>
        <source>This door</source>
        <translation>Dieser Eingang</translation>
    </message>
    <message>
        <source>This door controls</source>
        <translation>Dieser Eingang kontrolliert</translation>
    </message>
    <message>
        <source>This door takes no tickets meanwhile. What waits in its queue is still sent.</source>
        <translation>Dieser Eingang nimmt solange keine Tickets. Was wartet, wird weiter gesendet.</translation>
    </message>
    <message>
        <source>This door&apos;s key</source>
        <translation>Der Schlüssel dieses Eingangs</translation>
    </message>
    <message>
        <source>This door&apos;s own record</source>
        <translation>Eigene Aufzeichnung</translation>
    </message>
    <message>
        <source>This door&apos;s token no longer opens the event</source>
        <translation>Der Token dieses Eingangs öffnet die Veranstaltung nicht mehr</translation>
    </message>
    <message>
        <source>This event</source>
        <comment>begins a warning</comment>
        <translation>Diese Veranstaltung</translation>
    </message>
    <message>
        <source>This event does not go with the other values.</source>
        <translation>Diese Veranstaltung passt nicht zu den anderen Angaben.</translation>
    </message>
    <message>
        <source>This event is cancelled</source>
        <translation>Diese Veranstaltung ist abgesagt</translation>
    </message>
    <message>
        <source>This installation cannot open an encrypted database: SQLCipher is missing.</source>
        <translation>Diese Installation kann keine verschlüsselte Datenbank öffnen: SQLCipher fehlt.</translation>
    </message>
    <message>
        <source>This is all that would be saved.</source>
        <translation>Das ist alles, was gespeichert würde.</translation>
    </message>
    <message>
        <source>This is no ticket. It is written down as an entry without one.</source>
        <translation>Das ist kein Ticket. Es wird als Einlass ohne Ticket vermerkt.</translation>
    </message>
    <message>
        <source>This is not a whole door card.</source>
        <translation>Das ist keine ganze Türkarte.</translation>
    </message>
    <message>
        <source>This network stream is not allowed</source>
        <translation>Dieser Netzwerkstream ist nicht erlaubt</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Dieses Bild ist nicht lesbar</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Dieses Bild ist zu groß</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>Dieses Programm darf die Kamera nicht benutzen</translation>
    </message>
    <message>
        <source>This program may not use the hand scanner&apos;s port</source>
        <translation>Dieses Programm darf den Anschluss des Handscanners nicht benutzen</translation>
    </message>
    <message>
        <source>This program&apos;s own</source>
        <comment>a voice</comment>
        <translation>Die des Programms</translation>
    </message>
    <message>
        <source>This setting</source>
        <translation>Diese Einstellung</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dieses Blatt</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Diese Schicht</translation>
    </message>
    <message>
        <source>This stream is not there any more.</source>
        <translation>Diesen Stream gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This system counts what was sold and cannot say who may come in. Set up the one that sold the tickets; this one can then be added beside it.</source>
        <translation>Dieses System zählt Verkauftes und kann nicht sagen, wer hinein darf. Das einrichten, das die Tickets verkauft hat; dieses lässt sich daneben hinzufügen.</translation>
    </message>
    <message>
        <source>This system does not count.</source>
        <translation>Dieses System zählt nicht.</translation>
    </message>
    <message>
        <source>This system does not tell of its power</source>
        <translation>Dieses System sagt nichts über seinen Strom</translation>
    </message>
    <message>
        <source>This system does not tell when its screen goes dark</source>
        <translation>Dieses System sagt nicht, wann sein Bildschirm dunkel wird</translation>
    </message>
    <message>
        <source>This system has no keychain: choose a passphrase for the API key.</source>
        <translation>Dieses System hat keinen Schlüsselbund: eine Passphrase für den API-Schlüssel wählen.</translation>
    </message>
    <message>
        <source>This system has no list</source>
        <translation>Dieses System hat keine Liste</translation>
    </message>
    <message>
        <source>This system has no list to search.</source>
        <translation>Dieses System hat keine Liste zum Suchen.</translation>
    </message>
    <message>
        <source>This system keeps no record of who came in: this device does.</source>
        <translation>Dieses System führt nicht, wer drin ist: Das tut dieses Gerät.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Das dauert ein paar Sekunden.</translation>
    </message>
    <message>
        <source>This ticket was let in at {time}, {door}.</source>
        <translation>Dieses Ticket wurde um {time} eingelassen, {door}.</translation>
    </message>
    <message>
        <source>This ticket was recognised all the same. Set the scanner to this computer&apos;s keyboard: its manual has a code to scan for that.</source>
        <translation>Dieses Ticket wurde trotzdem erkannt. Den Scanner auf die Tastatur dieses Computers einstellen: Im Handbuch steht ein Code dafür.</translation>
    </message>
    <message>
        <source>This token is not there any more.</source>
        <translation>Diesen Token gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This video cannot be read</source>
        <translation>Dieses Video ist nicht lesbar</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket for another event</source>
        <translation>Ticket für eine andere Veranstaltung</translation>
    </message>
    <message>
        <source>Ticket for {event}</source>
        <translation>Ticket für {event}</translation>
    </message>
    <message>
        <source>Ticket for {section}</source>
        <translation>Ticket für {section}</translation>
    </message>
    <message>
        <source>Ticket list</source>
        <translation>Ticketliste</translation>
    </message>
    <message>
        <source>Ticket list, {age} old</source>
        <translation>Ticketliste, {age} alt</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Ticketing system</source>
        <translation>Ticketsystem</translation>
    </message>
    <message>
        <source>Tickets ({endings});;All files (*)</source>
        <translation>Tickets ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Gefundene Tickets</translation>
    </message>
    <message>
        <source>Tilt the phone: it reflects</source>
        <translation>Das Handy kippen: Es spiegelt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Time zone of the theatre</source>
        <translation>Zeitzone des Theaters</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>Zeitzone des Hauses</translation>
    </message>
    <message>
        <source>Times are corrected, and it works. Have the system set its clock by the network.</source>
        <translation>Die Zeiten werden berichtigt, und es geht. Die Systemuhr über das Netz stellen lassen.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To be printed (*.pdf)</source>
        <translation>Zum Drucken (*.pdf)</translation>
    </message>
    <message>
        <source>Token and sections</source>
        <translation>Token und Bereiche</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Token-Code</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token entzogen</translation>
    </message>
    <message>
        <source>Token {code}</source>
        <translation>Token {code}</translation>
    </message>
    <message>
        <source>Too dark: switch on a light</source>
        <translation>Zu dunkel: Licht einschalten</translation>
    </message>
    <message>
        <source>Too few come to say when</source>
        <translation>Es kommen zu wenige, um es zu sagen</translation>
    </message>
    <message>
        <source>Too many wrong short codes for this card.</source>
        <translation>Zu viele falsche Kurzcodes für diese Karte.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Zu viele falsche Versuche.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {seconds} s.</source>
        <translation>Zu viele falsche Versuche. In {seconds} s erneut.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Trouble here</source>
        <translation>Störung hier</translation>
    </message>
    <message>
        <source>Try a sharper or larger picture, or type the ticket&apos;s number (F2).</source>
        <translation>Ein schärferes oder größeres Bild versuchen, oder die Ticketnummer eingeben (F2).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>In {time} erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Später erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again, or choose another camera.</source>
        <translation>Erneut versuchen oder eine andere Kamera wählen.</translation>
    </message>
    <message>
        <source>Try again, or tell the organiser.</source>
        <translation>Erneut versuchen oder den Veranstalter informieren.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Erneut versuchen.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for support.</source>
        <translation>Erneut versuchen. Bleibt es, die Details für den Support kopieren.</translation>
    </message>
    <message>
        <source>Try again; then tell the organiser.</source>
        <translation>Erneut versuchen; dann den Veranstalter informieren.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Try to sign in again.</source>
        <translation>Erneut anmelden versuchen.</translation>
    </message>
    <message>
        <source>Turn it off for the evening in System Settings, under Lock Screen.</source>
        <translation>Für den Abend in den Systemeinstellungen unter Sperrbildschirm ausschalten.</translation>
    </message>
    <message>
        <source>Turn it off for the evening in the system&apos;s settings, under Power.</source>
        <translation>Für den Abend in den Systemeinstellungen unter Energie ausschalten.</translation>
    </message>
    <message>
        <source>Turn the phone&apos;s brightness up</source>
        <translation>Das Handy heller stellen</translation>
    </message>
    <message>
        <source>Turn the volume up; see in the system&apos;s settings which loudspeaker is used.</source>
        <translation>Lauter stellen; im System nachsehen, welcher Lautsprecher benutzt wird.</translation>
    </message>
    <message>
        <source>Two people may be in on one ticket: ask the other door whom it let in.</source>
        <translation>Vielleicht sind zwei Personen mit einem Ticket drin: den anderen Eingang fragen, wen er eingelassen hat.</translation>
    </message>
    <message>
        <source>Type a name of at most {longest} letters, without odd characters.</source>
        <translation>Einen Namen mit höchstens {longest} Buchstaben eingeben, ohne Sonderzeichen.</translation>
    </message>
    <message>
        <source>Type a passphrase first: 8 characters or more.</source>
        <translation>Erst eine Passphrase eingeben: 8 Zeichen oder mehr.</translation>
    </message>
    <message>
        <source>Type a ticket number</source>
        <translation>Ticketnummer eingeben</translation>
    </message>
    <message>
        <source>Type a ticket number  (F2)</source>
        <translation>Ticketnummer eingeben  (F2)</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Type it at the new door.</source>
        <translation>Am neuen Eingang eingeben.</translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation>Bitte eingeben.</translation>
    </message>
    <message>
        <source>Type it in; it goes with the public key.</source>
        <translation>Eingeben; er gehört zum öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Type it in; it goes with the secret key.</source>
        <translation>Eingeben; er gehört zum geheimen Schlüssel.</translation>
    </message>
    <message>
        <source>Type it without line breaks or odd characters.</source>
        <translation>Ohne Zeilenumbrüche und Sonderzeichen eingeben.</translation>
    </message>
    <message>
        <source>Type it. A program gives it in {variable}.</source>
        <translation>Eingeben. Ein Programm gibt sie in {variable}.</translation>
    </message>
    <message>
        <source>Type the 8 characters again; your supervisor has them.</source>
        <translation>Die 8 Zeichen noch einmal eingeben; die Leitung hat sie.</translation>
    </message>
    <message>
        <source>Type the 8-character code of the token.</source>
        <translation>Den 8-stelligen Code des Tokens eingeben.</translation>
    </message>
    <message>
        <source>Type the API key. Whoever runs the ticketing has it.</source>
        <translation>API-Schlüssel eingeben. Wer das Ticketing betreibt, hat ihn.</translation>
    </message>
    <message>
        <source>Type the PIN as it is now.</source>
        <translation>Die jetzige PIN eingeben.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>PIN eingeben.</translation>
    </message>
    <message>
        <source>Type the address that you see in your browser when you use Pims.</source>
        <translation>Die Adresse eingeben, die der Browser bei Pims zeigt.</translation>
    </message>
    <message>
        <source>Type the login and its password.</source>
        <translation>Login und Passwort eingeben.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Die neue PIN noch einmal eingeben.</translation>
    </message>
    <message>
        <source>Type the new PIN: 4 to 8 digits.</source>
        <translation>Die neue PIN eingeben: 4 bis 8 Ziffern.</translation>
    </message>
    <message>
        <source>Type the one that was chosen at the other door. If it is right, the file is damaged.</source>
        <translation>Die am anderen Eingang gewählte eingeben. Stimmt sie, ist die Datei beschädigt.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address. Whoever runs the ticketing has it.</source>
        <translation>Serveradresse eingeben. Wer das Ticketing betreibt, hat sie.</translation>
    </message>
    <message>
        <source>Type the short code. Your supervisor has it.</source>
        <translation>Den Kurzcode eingeben. Die Leitung hat ihn.</translation>
    </message>
    <message>
        <source>Type the token code: 8 letters and digits, or hold its code to the camera.</source>
        <translation>Token-Code eingeben: 8 Buchstaben und Ziffern, oder seinen Code vor die Kamera halten.</translation>
    </message>
    <message>
        <source>Type the user name or e-mail address.</source>
        <translation>Benutzername oder E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>Type them in below.</source>
        <translation>Unten eingeben.</translation>
    </message>
    <message>
        <source>Type three letters or more of the name that the booking is under.</source>
        <translation>Geben Sie mindestens drei Buchstaben des Namens ein, auf den gebucht ist.</translation>
    </message>
    <message>
        <source>Type two letters or more of a name, an e-mail address or a ticket number.</source>
        <translation>Mindestens zwei Zeichen von Name, E-Mail oder Ticketnummer eingeben.</translation>
    </message>
    <message>
        <source>Type who stands at the door.</source>
        <translation>Eingeben, wer am Eingang steht.</translation>
    </message>
    <message>
        <source>Type your name, and open the door.</source>
        <translation>Ihren Namen eingeben und den Eingang öffnen.</translation>
    </message>
    <message>
        <source>Type your name: it stands beside each ticket you let in.</source>
        <translation>Ihren Namen eingeben: Er steht bei jedem Ticket, das Sie einlassen.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Ihr Passwort eingeben.</translation>
    </message>
    <message>
        <source>Type your user name or e-mail address.</source>
        <translation>Benutzername oder E-Mail-Adresse eingeben.</translation>
    </message>
    <message>
        <source>US (QWERTY)</source>
        <translation>US (QWERTY)</translation>
    </message>
    <message>
        <source>Unknown, offline</source>
        <translation>Unbekannt, offline</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock it, or set {choice}=file.</source>
        <translation>Entsperren, oder {choice}=file setzen.</translation>
    </message>
    <message>
        <source>Unlock it, then start again.</source>
        <translation>Entsperren, dann neu starten.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Entsperren.</translation>
    </message>
    <message>
        <source>Unlock with the PIN, then do it again.</source>
        <translation>Mit der PIN entsperren, dann noch einmal.</translation>
    </message>
    <message>
        <source>Unlocked. It locks itself after {minutes} without use.</source>
        <translation>Entsperrt. Sperrt sich nach {minutes} ohne Nutzung.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one. It is tried again every few seconds.</source>
        <translation>Ab- und wieder anstecken oder eine andere wählen. Alle paar Sekunden wird es erneut versucht.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Ab- und wieder anstecken.</translation>
    </message>
    <message>
        <source>Unsent on this device, all events</source>
        <translation>Nicht gesendet auf diesem Gerät, alle Veranstaltungen</translation>
    </message>
    <message>
        <source>Until the next scan or a key</source>
        <translation>Bis zum nächsten Scan oder Tastendruck</translation>
    </message>
    <message>
        <source>Update the program on this door, then take the scans over.</source>
        <translation>Das Programm an diesem Eingang aktualisieren, dann die Scans übernehmen.</translation>
    </message>
    <message>
        <source>Update the program; the file has been left as it is.</source>
        <translation>Das Programm aktualisieren; die Datei blieb, wie sie ist.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Dieses aktualisieren.</translation>
    </message>
    <message>
        <source>Use an API key that may manage the event&apos;s tokens.</source>
        <translation>Einen API-Schlüssel nutzen, der die Token der Veranstaltung verwalten darf.</translation>
    </message>
    <message>
        <source>Use https://, so that nobody can read the key; or name this host in the setting plain_hosts.</source>
        <translation>https:// nutzen, damit niemand den Schlüssel liest; oder diesen Host in plain_hosts nennen.</translation>
    </message>
    <message>
        <source>Use the API key that this door was set up with, if it may manage tokens.</source>
        <translation>Den API-Schlüssel dieses Eingangs nutzen, wenn er Token verwalten darf.</translation>
    </message>
    <message>
        <source>Use the key of an administrator, or sign in with the account of who runs the event.</source>
        <translation>Den Schlüssel eines Administrators nutzen, oder mit dem Konto des Veranstalters anmelden.</translation>
    </message>
    <message>
        <source>Use the next camera</source>
        <translation>Nächste Kamera nehmen</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Diesen nutzen</translation>
    </message>
    <message>
        <source>Use {event}</source>
        <translation>{event} nutzen</translation>
    </message>
    <message>
        <source>Use {name} instead  (F8)</source>
        <translation>Stattdessen {name}  (F8)</translation>
    </message>
    <message>
        <source>User name or e-mail address</source>
        <translation>Benutzername oder E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Utick does not accept these keys.</source>
        <translation>Utick nimmt diese Schlüssel nicht an.</translation>
    </message>
    <message>
        <source>Utick does not know what was asked for.</source>
        <translation>Utick kennt das Gefragte nicht.</translation>
    </message>
    <message>
        <source>Utick gives one to each scanner.</source>
        <translation>Utick vergibt eine je Scanner.</translation>
    </message>
    <message>
        <source>Valid on the list; not yet confirmed</source>
        <translation>Laut Liste gültig; noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Valid ticket</source>
        <translation>Gültiges Ticket</translation>
    </message>
    <message>
        <source>Valid: {note}</source>
        <translation>Gültig: {note}</translation>
    </message>
    <message>
        <source>Values travel</source>
        <translation>Werte stehen</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <comment>a badge, in capitals: people leave here</comment>
        <translation>AUSGANG</translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation>WILLKOMMEN</translation>
    </message>
    <message>
        <source>Wait a moment, then scan again</source>
        <translation>Kurz warten, dann erneut scannen</translation>
    </message>
    <message>
        <source>Wait for the connection, or ask a supervisor</source>
        <translation>Auf die Verbindung warten oder die Leitung fragen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Warten auf das erste Bild</translation>
    </message>
    <message>
        <source>Waved through on a STOP</source>
        <translation>Trotz STOPP durchgewinkt</translation>
    </message>
    <message>
        <source>What a code looks like</source>
        <translation>Wie ein Code aussieht</translation>
    </message>
    <message>
        <source>What do you do? Space: send away. W: let in all the same.</source>
        <translation>Was tun Sie? Leertaste: wegschicken. W: trotzdem einlassen.</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Was noch zu sagen ist</translation>
    </message>
    <message>
        <source>What else? Needed for another reason</source>
        <translation>Was noch? Nötig bei anderem Grund</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>What is kept as the API key of this door is not one.</source>
        <translation>Was als API-Schlüssel dieses Eingangs abgelegt ist, ist keiner.</translation>
    </message>
    <message>
        <source>What is kept as the key of the database is not one.</source>
        <translation>Was als Schlüssel der Datenbank aufbewahrt ist, ist keiner.</translation>
    </message>
    <message>
        <source>What kind of file is {name} to be?</source>
        <translation>Welche Art Datei soll {name} sein?</translation>
    </message>
    <message>
        <source>What people call the other door</source>
        <translation>Wie der andere Eingang genannt wird</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>Was sollen andere wissen?</translation>
    </message>
    <message>
        <source>What staff see of guests&apos; names</source>
        <translation>Was das Personal von Gästenamen sieht</translation>
    </message>
    <message>
        <source>What the codes are</source>
        <translation>Was die Codes sind</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Was die Datei sagt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When taken up</source>
        <translation>Wenn aufgenommen</translation>
    </message>
    <message>
        <source>Which name? The booking is for {name}.</source>
        <translation>Welcher Name? Die Buchung ist für {name}.</translation>
    </message>
    <message>
        <source>Which section each category is sold for</source>
        <translation>Für welchen Bereich jede Kategorie verkauft ist</translation>
    </message>
    <message>
        <source>Which way people pass this door</source>
        <translation>Richtung an diesem Eingang</translation>
    </message>
    <message>
        <source>Who may let a guest in from a search</source>
        <translation>Wer aus der Suche einlassen darf</translation>
    </message>
    <message>
        <source>Who may look at the flow</source>
        <translation>Wer den Verlauf sehen darf</translation>
    </message>
    <message>
        <source>Who stands here next</source>
        <translation>Wer als Nächstes hier steht</translation>
    </message>
    <message>
        <source>Whole names</source>
        <translation>Ganze Namen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation>Warum wird es zurückgestellt?</translation>
    </message>
    <message>
        <source>Why it is closed with scans unsent</source>
        <translation>Warum mit ungesendeten Scans abgeschlossen wird</translation>
    </message>
    <message>
        <source>Window for the guest, on another monitor</source>
        <translation>Fenster für die Gäste, auf anderem Bildschirm</translation>
    </message>
    <message>
        <source>Wipe the lens, then hold a ticket at arm&apos;s length and check again.</source>
        <translation>Linse abwischen, ein Ticket auf Armlänge halten und erneut prüfen.</translation>
    </message>
    <message>
        <source>Without a ticket, by a supervisor</source>
        <translation>Ohne Ticket, durch die Leitung</translation>
    </message>
    <message>
        <source>Without its short code this card opens nothing. It sets up each device once.</source>
        <translation>Ohne ihren Kurzcode öffnet diese Karte nichts. Sie richtet jedes Gerät einmal ein.</translation>
    </message>
    <message>
        <source>Would let in all the same  (W)</source>
        <translation>Würde trotzdem einlassen  (W)</translation>
    </message>
    <message>
        <source>Write .csv or .jsonl instead, or install it: pip install pyarrow</source>
        <translation>Stattdessen .csv oder .jsonl schreiben, oder installieren: pip install pyarrow</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Datei schreiben…</translation>
    </message>
    <message>
        <source>Write it as basketid=id, n=count. The names are {names}.</source>
        <translation>Als basketid=id, n=count schreiben. Die Namen sind {names}.</translation>
    </message>
    <message>
        <source>Write it as in Europe/Paris.</source>
        <translation>So schreiben: Europe/Paris.</translation>
    </message>
    <message>
        <source>Write the scans to a stick</source>
        <translation>Scans auf einen Stick schreiben</translation>
    </message>
    <message>
        <source>Writing the scans</source>
        <translation>Scans werden geschrieben</translation>
    </message>
    <message>
        <source>YES</source>
        <comment>a switch</comment>
        <translation>JA</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, entfernen</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Hier abgemeldet.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Abgemeldet.</translation>
    </message>
    <message>
        <source>You let {who} in at {time} here; {refusal}.</source>
        <translation>{who} wurde um {time} hier eingelassen; {refusal}.</translation>
    </message>
    <message>
        <source>You were signed out: the door was locked, or nothing was done for a while.</source>
        <translation>Abgemeldet: Der Eingang wurde gesperrt, oder eine Weile geschah nichts.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Ihr Name fehlt.</translation>
    </message>
    <message>
        <source>Your supervisor has it.</source>
        <translation>Die Leitung hat ihn.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-Dateien (*.zip)</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>ein Kontakt</translation>
    </message>
    <message>
        <source>a door of this same name ({name})</source>
        <translation>ein Eingang gleichen Namens ({name})</translation>
    </message>
    <message>
        <source>a list of names or addresses, such as tickets.lan or 192.168.1.5</source>
        <translation>eine Liste von Namen oder Adressen, etwa tickets.lan oder 192.168.1.5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>eine Liste von Texten</translation>
    </message>
    <message>
        <source>a min</source>
        <translation>je min</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>eine Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>a pack</source>
        <translation>ein Paket</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>eine Seite</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>ein Bereich</translation>
    </message>
    <message>
        <source>a section&apos;s address</source>
        <translation>die Adresse eines Bereichs</translation>
    </message>
    <message>
        <source>a stock</source>
        <translation>ein Kontingent</translation>
    </message>
    <message>
        <source>a stream, with access codes</source>
        <translation>ein Stream, mit Zugangscodes</translation>
    </message>
    <message>
        <source>a table of numbers for each camera</source>
        <translation>eine Tabelle von Zahlen je Kamera</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>ein Ticket</translation>
    </message>
    <message>
        <source>a ticket&apos;s serial</source>
        <translation>die Nummer eines Tickets</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>ein Token</translation>
    </message>
    <message>
        <source>a token&apos;s sections</source>
        <translation>die Bereiche eines Tokens</translation>
    </message>
    <message>
        <source>a version such as 3.0.0</source>
        <translation>eine Version wie 3.0.0</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>eine ganze Zahl von {low} bis {high}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>gegen {time}</translation>
    </message>
    <message>
        <source>access codes</source>
        <translation>Zugangscodes</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>role of an account</comment>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>admits it</source>
        <translation>lässt es ein</translation>
    </message>
    <message>
        <source>after midnight: the evening of {day}</source>
        <translation>nach Mitternacht: der Abend des {day}</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>alle Bereiche</translation>
    </message>
    <message>
        <source>an admission</source>
        <translation>ein Einlass</translation>
    </message>
    <message>
        <source>an admission&apos;s ticket</source>
        <translation>das Ticket eines Einlasses</translation>
    </message>
    <message>
        <source>an earlier scan here may have used it</source>
        <translation>ein früherer Scan hier hat es vielleicht benutzt</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>eine Veranstaltung</translation>
    </message>
    <message>
        <source>an event, with a device id</source>
        <translation>eine Veranstaltung, mit Geräte-ID</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>eine Kennung</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more section(s)</source>
        <translation>
            <numerusform>und {n} weiterer Bereich</numerusform>
            <numerusform>und {n} weitere Bereiche</numerusform>
        </translation>
    </message>
    <message>
        <source>another door</source>
        <translation>ein anderer Eingang</translation>
    </message>
    <message>
        <source>another section</source>
        <translation>einen anderen Bereich</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>gefragt um {time}</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>heller</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>capacity of another day</source>
        <translation>Kapazität eines anderen Tages</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a section</comment>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closes all</source>
        <translation>schließt alle</translation>
    </message>
    <message>
        <source>contact ids</source>
        <translation>Kontakt-IDs</translation>
    </message>
    <message>
        <source>count basis unclear</source>
        <translation>Zählgrundlage unklar</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>role of an account</comment>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>darker, sharper in motion</source>
        <translation>dunkler, in Bewegung schärfer</translation>
    </message>
    <message>
        <source>door {name}</source>
        <translation>Eingang {name}</translation>
    </message>
    <message>
        <source>everyone is in</source>
        <comment>in the middle of a sentence</comment>
        <translation>alle sind drin</translation>
    </message>
    <message>
        <source>far</source>
        <translation>fern</translation>
    </message>
    <message>
        <source>free event: sales say nothing</source>
        <translation>freie Veranstaltung: Verkäufe sagen nichts</translation>
    </message>
    <message>
        <source>host</source>
        <comment>role of an account</comment>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>in the address, if a network drops the body</source>
        <translation>in der Adresse, falls ein Netz den Inhalt verliert</translation>
    </message>
    <message>
        <source>in the body, as usual</source>
        <translation>im Inhalt, wie üblich</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>es nennt keinen Grund</translation>
    </message>
    <message>
        <source>keep to one: a guest may hold several</source>
        <translation>auf eine beschränken: Ein Gast kann mehrere haben</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <source>let in here</source>
        <translation>hier eingelassen</translation>
    </message>
    <message>
        <source>look at: {checks}</source>
        <translation>ansehen: {checks}</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <translation>Median {seconds} s</translation>
    </message>
    <message>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <source>more than a day old</source>
        <translation>über einen Tag alt</translation>
    </message>
    <message>
        <source>near</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>no order was made</source>
        <translation>keine Bestellung gemacht</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>kein Ticket</translation>
    </message>
    <message>
        <source>no ticket list yet</source>
        <comment>in the middle of a sentence</comment>
        <translation>noch keine Ticketliste</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>noch kein Wort</translation>
    </message>
    <message>
        <source>nobody is expected</source>
        <comment>in the middle of a sentence</comment>
        <translation>niemand wird erwartet</translation>
    </message>
    <message>
        <source>nobody knows how many were sold</source>
        <translation>niemand weiß, wie viele verkauft sind</translation>
    </message>
    <message>
        <source>nobody was to come in</source>
        <translation>niemand war zu erwarten</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in a report: there were none of these</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>noch nicht freigegeben</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>nicht gefragt</translation>
    </message>
    <message>
        <source>not checked: {checks}</source>
        <translation>nicht geprüft: {checks}</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>noch nicht verbunden</translation>
    </message>
    <message>
        <source>not split by category</source>
        <translation>nicht nach Kategorie geteilt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing in view to be sharp</source>
        <translation>nichts Scharfes im Bild</translation>
    </message>
    <message>
        <source>of the application; a device may do without</source>
        <translation>der Anwendung; ein Gerät kommt ohne aus</translation>
    </message>
    <message>
        <source>of {expected} expected</source>
        <translation>von {expected} erwarteten</translation>
    </message>
    <message>
        <source>off</source>
        <comment>sound</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <comment>sound</comment>
        <translation>an</translation>
    </message>
    <message>
        <source>one for each door: ask Utick for it</source>
        <translation>eine je Eingang: bei Utick anfordern</translation>
    </message>
    <message>
        <source>one or more of {names}</source>
        <translation>eines oder mehrere von {names}</translation>
    </message>
    <message>
        <source>only if it is not sapiti.net or sapiti.ovh</source>
        <translation>nur, wenn es nicht sapiti.net oder sapiti.ovh ist</translation>
    </message>
    <message>
        <source>only if the box office asks for one</source>
        <translation>nur, wenn die Kasse eines verlangt</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>nur einer</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a section</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>opens all</source>
        <translation>öffnet alle</translation>
    </message>
    <message>
        <source>opens {sections}, closes the others</source>
        <translation>öffnet {sections}, schließt die anderen</translation>
    </message>
    <message>
        <source>pack holder</source>
        <comment>what was bought</comment>
        <translation>Paketinhaber</translation>
    </message>
    <message>
        <source>packs, for information</source>
        <translation>Pakete, zur Information</translation>
    </message>
    <message>
        <source>price category not confirmed</source>
        <translation>Preiskategorie nicht bestätigt</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>lehnt es ab</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>Platz für {count}</translation>
    </message>
    <message>
        <source>scans a min, {minutes} min</source>
        <translation>Scans je min, {minutes} min</translation>
    </message>
    <message>
        <source>seat holder</source>
        <comment>what was bought</comment>
        <translation>Platzinhaber</translation>
    </message>
    <message>
        <source>section not confirmed</source>
        <translation>Bereich nicht bestätigt</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>scharf</translation>
    </message>
    <message>
        <source>show them, and say so</source>
        <translation>zeigen, und es sagen</translation>
    </message>
    <message>
        <source>sold as of {day}</source>
        <translation>verkauft Stand {day}</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>status of an event</comment>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>Zustand unbekannt</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>Status unbekannt</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>noch hier</translation>
    </message>
    <message>
        <source>stream</source>
        <comment>what was bought</comment>
        <translation>Stream</translation>
    </message>
    <message>
        <source>such as Europe/Paris; empty: this computer&apos;s</source>
        <translation>etwa Europe/Paris; leer: die dieses Computers</translation>
    </message>
    <message>
        <source>support</source>
        <comment>role of an account</comment>
        <translation>Support</translation>
    </message>
    <message>
        <source>the admissions</source>
        <translation>die Einlässe</translation>
    </message>
    <message>
        <source>the box office loses what two doors write at once.</source>
        <translation>die Kasse verliert, was zwei Eingänge gleichzeitig schreiben.</translation>
    </message>
    <message>
        <source>the contacts</source>
        <translation>die Kontakte</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>das Gerät</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>die Veranstaltung</translation>
    </message>
    <message>
        <source>the event&apos;s sections</source>
        <translation>die Bereiche der Veranstaltung</translation>
    </message>
    <message>
        <source>the events</source>
        <translation>die Veranstaltungen</translation>
    </message>
    <message>
        <source>the holder of ticket …{end}</source>
        <translation>die Person mit Ticket …{end}</translation>
    </message>
    <message>
        <source>the length of the ticket list</source>
        <translation>die Länge der Ticketliste</translation>
    </message>
    <message>
        <source>the list of tokens</source>
        <translation>die Liste der Token</translation>
    </message>
    <message>
        <source>the number of an empty, open booking to try it out on</source>
        <translation>die Nummer einer leeren, offenen Buchung zum Ausprobieren</translation>
    </message>
    <message>
        <source>the number of the performance</source>
        <translation>die Nummer der Vorstellung</translation>
    </message>
    <message>
        <source>the packs</source>
        <translation>die Pakete</translation>
    </message>
    <message>
        <source>the server does not know this ticket</source>
        <translation>der Server kennt dieses Ticket nicht</translation>
    </message>
    <message>
        <source>the server refuses the ticket</source>
        <translation>der Server lehnt das Ticket ab</translation>
    </message>
    <message>
        <source>the server says that the ticket is for another event</source>
        <translation>der Server sagt, das Ticket ist für eine andere Veranstaltung</translation>
    </message>
    <message>
        <source>the server says that the ticket is not valid: {status}</source>
        <translation>der Server sagt, das Ticket ist nicht gültig: {status}</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>die Sitzung</translation>
    </message>
    <message>
        <source>the stocks</source>
        <translation>die Kontingente</translation>
    </message>
    <message>
        <source>the system cannot be asked</source>
        <translation>das System ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the system is still being asked</source>
        <translation>das System wird noch gefragt</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>the ticket list</source>
        <translation>die Ticketliste</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>der Token</translation>
    </message>
    <message>
        <source>the token&apos;s sections</source>
        <translation>die Bereiche des Tokens</translation>
    </message>
    <message>
        <source>this booking holds no tickets</source>
        <translation>diese Buchung enthält keine Tickets</translation>
    </message>
    <message>
        <source>ticket codes</source>
        <translation>Ticketcodes</translation>
    </message>
    <message>
        <source>ticket {serial}</source>
        <translation>Ticket {serial}</translation>
    </message>
    <message>
        <source>too few come to say when</source>
        <comment>in the middle of a sentence</comment>
        <translation>es kommen zu wenige, um es zu sagen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>what it says of the code</source>
        <translation>was er über den Code sagt</translation>
    </message>
    <message>
        <source>yours, such as my-house.pims.io</source>
        <translation>Ihre, etwa my-house.pims.io</translation>
    </message>
    <message>
        <source>{action}  (P)</source>
        <translation>{action}  (P)</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} von {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} stops answered</source>
        <translation>{answered} von {asked} Stopps beantwortet</translation>
    </message>
    <message>
        <source>{answer} The guest is in. Look at the queue, and try it again from there.</source>
        <translation>{answer} Der Gast ist drin. In der Warteschlange nachsehen und von dort erneut versuchen.</translation>
    </message>
    <message>
        <source>{choice} {key}</source>
        <translation>{choice} {key}</translation>
    </message>
    <message>
        <source>{closed} of {found}</source>
        <translation>{closed} von {found}</translation>
    </message>
    <message>
        <source>{count} ({open} open)</source>
        <translation>{count} ({open} offen)</translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>{count} drin</translation>
    </message>
    <message>
        <source>{count} sold</source>
        <translation>{count} verkauft</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{deed} needs the supervisor.</source>
        <translation>{deed}: Dafür braucht es die Leitung.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total}</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>{done} von {total}</numerusform>
            <numerusform>{done} von {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{door} had already let this ticket in at {time}</source>
        <translation>{door} hatte dieses Ticket schon um {time} eingelassen</translation>
    </message>
    <message>
        <source>{door} had let this ticket in too</source>
        <translation>{door} hatte dieses Ticket auch eingelassen</translation>
    </message>
    <message>
        <source>{door} let this ticket in too, at {time}</source>
        <translation>{door} hat dieses Ticket auch eingelassen, um {time}</translation>
    </message>
    <message>
        <source>{free} GB free, keeps a scan in {middle} ms</source>
        <translation>{free} GB frei, sichert einen Scan in {middle} ms</translation>
    </message>
    <message>
        <source>{free} of {whole} people may still come in on this code. How many?</source>
        <translation>Noch {free} von {whole} Personen dürfen mit diesem Code hinein. Wie viele?</translation>
    </message>
    <message>
        <source>{free} people may come in on this code. How many?</source>
        <translation>{free} Personen dürfen mit diesem Code hinein. Wie viele?</translation>
    </message>
    <message>
        <source>{hits} shown, and more than {more} more: type more letters.</source>
        <translation>{hits} gezeigt, und mehr als {more} weitere: mehr Buchstaben eingeben.</translation>
    </message>
    <message>
        <source>{hits} shown, and {more} more: type more letters.</source>
        <translation>{hits} gezeigt, und {more} weitere: mehr Buchstaben eingeben.</translation>
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
            <numerusform>{inside} VON {people}</numerusform>
            <numerusform>{inside} VON {people}</numerusform>
        </translation>
    </message>
    <message>
        <source>{kind}: {pack}</source>
        <translation>{kind}: {pack}</translation>
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
        <translation>{name} lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>{name} cannot be read as a PDF</source>
        <translation>{name} ist nicht als PDF lesbar</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture</source>
        <translation>{name} ist nicht als Bild lesbar</translation>
    </message>
    <message>
        <source>{name} cannot be read as a video</source>
        <translation>{name} ist nicht als Video lesbar</translation>
    </message>
    <message>
        <source>{name} does not say what a door needs to know.</source>
        <translation>{name} sagt nicht, was ein Eingang wissen muss.</translation>
    </message>
    <message>
        <source>{name} has taken over.</source>
        <translation>{name} hat übernommen.</translation>
    </message>
    <message>
        <source>{name} holds no scans of a door.</source>
        <translation>{name} enthält keine Scans eines Eingangs.</translation>
    </message>
    <message>
        <source>{name} is a database of another program.</source>
        <translation>{name} ist eine Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>{name} is a key of another kind.</source>
        <translation>{name} ist ein Schlüssel anderer Art.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} ist beschädigt.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} ist leer</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} ist mit einem Passwort geschützt</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} fehlt.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video</source>
        <translation>{name} ist weder Bild noch Video</translation>
    </message>
    <message>
        <source>{name} is not a journal.</source>
        <translation>{name} ist kein Protokoll.</translation>
    </message>
    <message>
        <source>{name} is not a public key.</source>
        <translation>{name} ist kein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>{name} is not signed by the device that it names.</source>
        <translation>{name} ist nicht von dem Gerät signiert, das es nennt.</translation>
    </message>
    <message>
        <source>{name} stands here.</source>
        <translation>{name} steht hier.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program.</source>
        <translation>{name} stammt von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>{name}, WITHOUT a passphrase: whoever can read your files can open it</source>
        <translation>{name}, OHNE Passphrase: Wer Ihre Dateien liest, kann sie öffnen</translation>
    </message>
    <message>
        <source>{name}, locked by a passphrase</source>
        <translation>{name}, mit einer Passphrase gesperrt</translation>
    </message>
    <message>
        <source>{name}: nearly full.</source>
        <translation>{name}: fast voll.</translation>
    </message>
    <message>
        <source>{name}: {count} more are in than were sold or invited.</source>
        <translation>{name}: {count} mehr drin als verkauft oder eingeladen.</translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation>{name}: {note}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TICKETS</source>
        <comment>in view of the camera at once</comment>
        <translation>
            <numerusform>{n} TICKET</numerusform>
            <numerusform>{n} TICKETS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} admitted</source>
        <comment>spoken aloud</comment>
        <translation>
            <numerusform>{n} eingelassen</numerusform>
            <numerusform>{n} eingelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} booking(s)</source>
        <translation>
            <numerusform>{n} Buchung</numerusform>
            <numerusform>{n} Buchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict(s)</source>
        <translation>
            <numerusform>{n} Konflikt</numerusform>
            <numerusform>{n} Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts, the newest no. {number}</source>
        <translation>
            <numerusform>{n} Konflikt, der neueste Nr. {number}</numerusform>
            <numerusform>{n} Konflikte, der neueste Nr. {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken yet: take the file once more in a minute.</source>
        <translation>
            <numerusform>{n} noch nicht übernommen: die Datei in einer Minute noch einmal nehmen.</numerusform>
            <numerusform>{n} noch nicht übernommen: die Datei in einer Minute noch einmal nehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>{n} Tag</numerusform>
            <numerusform>{n} Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s) typed</source>
        <translation>
            <numerusform>{n} Ziffer eingegeben</numerusform>
            <numerusform>{n} Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} door(s) found by (its|their) tokens.</source>
        <translation>
            <numerusform>{n} Eingang über seinen Token gefunden.</numerusform>
            <numerusform>{n} Eingänge über ihre Token gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entr(y|ies) exported.</source>
        <translation>
            <numerusform>{n} Eintrag exportiert.</numerusform>
            <numerusform>{n} Einträge exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event(s) found</source>
        <translation>
            <numerusform>{n} Veranstaltung gefunden</numerusform>
            <numerusform>{n} Veranstaltungen gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in</source>
        <comment>people</comment>
        <translation>
            <numerusform>{n} drin</numerusform>
            <numerusform>{n} drin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} let in here</source>
        <translation>
            <numerusform>{n} hier eingelassen</numerusform>
            <numerusform>{n} hier eingelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of no category</source>
        <translation>
            <numerusform>{n} ohne Kategorie</numerusform>
            <numerusform>{n} ohne Kategorie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on the scan before</source>
        <translation>
            <numerusform>{n} davon beim Scan davor</numerusform>
            <numerusform>{n} davon beim Scan davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them only on the list; not yet confirmed</source>
        <translation>
            <numerusform>{n} davon nur laut Liste; noch nicht bestätigt</numerusform>
            <numerusform>{n} davon nur laut Liste; noch nicht bestätigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s) exported.</source>
        <translation>
            <numerusform>{n} Zeile exportiert.</numerusform>
            <numerusform>{n} Zeilen exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s)</source>
        <translation>
            <numerusform>{n} Scan</numerusform>
            <numerusform>{n} Scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (has|have) not reached the server yet.</source>
        <translation>
            <numerusform>{n} Scan hat den Server noch nicht erreicht.</numerusform>
            <numerusform>{n} Scans haben den Server noch nicht erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (is|are) kept.</source>
        <translation>
            <numerusform>{n} Scan ist erhalten.</numerusform>
            <numerusform>{n} Scans sind erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (was|were) unsent: {reason}</source>
        <translation>
            <numerusform>{n} Scan war nicht gesendet: {reason}</numerusform>
            <numerusform>{n} Scans waren nicht gesendet: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of it still (waits|wait) to be sent.</source>
        <translation>
            <numerusform>{n} Scan davon wartet noch aufs Senden.</numerusform>
            <numerusform>{n} Scans davon warten noch aufs Senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of {title} (has|have) not reached (its|their) server yet.</source>
        <translation>
            <numerusform>{n} Scan von {title} hat seinen Server noch nicht erreicht.</numerusform>
            <numerusform>{n} Scans von {title} haben ihren Server noch nicht erreicht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) still (waits|wait) that this token may not send.</source>
        <translation>
            <numerusform>{n} Scan wartet noch, den dieser Token nicht senden darf.</numerusform>
            <numerusform>{n} Scans warten noch, die dieser Token nicht senden darf.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) taken over.</source>
        <translation>
            <numerusform>{n} Scan übernommen.</numerusform>
            <numerusform>{n} Scans übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) written.</source>
        <translation>
            <numerusform>{n} Scan geschrieben.</numerusform>
            <numerusform>{n} Scans geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second(s)</source>
        <translation>
            <numerusform>{n} Sekunde</numerusform>
            <numerusform>{n} Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set aside</source>
        <translation>
            <numerusform>{n} zurückgestellt</numerusform>
            <numerusform>{n} zurückgestellt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shift(s) (was|were) closed here before this one.</source>
        <translation>
            <numerusform>Vor dieser wurde hier {n} Schicht abgeschlossen.</numerusform>
            <numerusform>Vor dieser wurden hier {n} Schichten abgeschlossen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sold.</source>
        <translation>
            <numerusform>{n} verkauft.</numerusform>
            <numerusform>{n} verkauft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s)</source>
        <translation>
            <numerusform>{n} Ticket</numerusform>
            <numerusform>{n} Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s) let in at both doors: see the conflicts and notes.</source>
        <translation>
            <numerusform>{n} Ticket an beiden Eingängen eingelassen: siehe Konflikte und Notizen.</numerusform>
            <numerusform>{n} Tickets an beiden Eingängen eingelassen: siehe Konflikte und Notizen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s), {age} old</source>
        <translation>
            <numerusform>{n} Ticket, {age} alt</numerusform>
            <numerusform>{n} Tickets, {age} alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s).</source>
        <translation>
            <numerusform>{n} Ticket.</numerusform>
            <numerusform>{n} Tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets in view</source>
        <translation>
            <numerusform>{n} Ticket im Bild</numerusform>
            <numerusform>{n} Tickets im Bild</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} valid ticket(s)</source>
        <translation>
            <numerusform>{n} gültiges Ticket</numerusform>
            <numerusform>{n} gültige Tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} wartend</numerusform>
            <numerusform>{n} wartend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waved through</source>
        <translation>
            <numerusform>{n} durchgewinkt</numerusform>
            <numerusform>{n} durchgewinkt</numerusform>
        </translation>
    </message>
    <message>
        <source>{pair} is not the name of a parameter.</source>
        <translation>{pair} ist kein Parametername.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} lässt sich nicht schreiben ({why}).</translation>
    </message>
    <message>
        <source>{rate} over {minutes} min</source>
        <translation>{rate} über {minutes} min</translation>
    </message>
    <message>
        <source>{rate} people a minute</source>
        <translation>{rate} Personen je Minute</translation>
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
        <translation>{share} der Erwarteten</translation>
    </message>
    <message numerus="yes">
        <source>{size} at {rate}</source>
        <comment>1280x720 at 30 pictures a second</comment>
        <translation>
            <numerusform>{size} mit {rate}</numerusform>
            <numerusform>{size} mit {rate}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} at {rate} a second</source>
        <translation>{size} mit {rate} je Sekunde</translation>
    </message>
    <message>
        <source>{sold} sold, {most} with invitations</source>
        <translation>{sold} verkauft, {most} mit Einladungen</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} oder {last}</translation>
    </message>
    <message>
        <source>{spec} names no part of the screen</source>
        <translation>{spec} benennt keinen Teil des Bildschirms</translation>
    </message>
    <message>
        <source>{system} counts what was sold, and cannot say who may come in.</source>
        <translation>{system} zählt Verkauftes und kann nicht sagen, wer hinein darf.</translation>
    </message>
    <message numerus="yes">
        <source>{time} left</source>
        <comment>until it is done</comment>
        <translation>
            <numerusform>noch {time}</numerusform>
            <numerusform>noch {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on {day}</source>
        <comment>19:30 on 4 May</comment>
        <translation>
            <numerusform>{time} am {day}</numerusform>
            <numerusform>{time} am {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: automatic</source>
        <translation>{title}: automatisch</translation>
    </message>
    <message>
        <source>{title}: the system answers, and keeps the record.</source>
        <translation>{title}: Das System antwortet und führt das Register.</translation>
    </message>
    <message>
        <source>{title}: the system answers. Admissions are not shared with other doors.</source>
        <translation>{title}: Das System antwortet. Einlässe werden nicht mit anderen Eingängen geteilt.</translation>
    </message>
    <message>
        <source>{to_come} still to come</source>
        <translation>{to_come} noch zu kommen</translation>
    </message>
    <message>
        <source>{url} is not a web address.</source>
        <translation>{url} ist keine Webadresse.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} ist keine Adresse.</translation>
    </message>
    <message>
        <source>{what} Tell a supervisor.</source>
        <translation>{what} Die Leitung informieren.</translation>
    </message>
    <message>
        <source>{what}, blurred</source>
        <translation>{what}, unscharf</translation>
    </message>
    <message>
        <source>{what}, dark</source>
        <translation>{what}, dunkel</translation>
    </message>
    <message>
        <source>{what}: slow</source>
        <translation>{what}: langsam</translation>
    </message>
    <message>
        <source>{what}: {how_far}</source>
        <translation>{what}: {how_far}</translation>
    </message>
    <message>
        <source>{what}…</source>
        <translation>{what}…</translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation>{who}: {why}</translation>
    </message>
    <message>
        <source>{why} The server ends the session by itself later.</source>
        <translation>{why} Der Server beendet die Sitzung später von selbst.</translation>
    </message>
    <message>
        <source>{why}: {words}</source>
        <translation>{why}: {words}</translation>
    </message>
    <message>
        <source>{words} ({seconds} s)</source>
        <translation>{words} ({seconds} s)</translation>
    </message>
    <message>
        <source>{words}, NOT encrypted</source>
        <translation>{words}, NICHT verschlüsselt</translation>
    </message>
    <message>
        <source>{words}, encrypted</source>
        <translation>{words}, verschlüsselt</translation>
    </message>
    <message>
        <source>{words}, {count} by override</source>
        <translation>{words}, {count} als Ausnahme</translation>
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
        <translation>„{note}“</translation>
    </message>
</context>
</TS>
