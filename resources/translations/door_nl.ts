<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  (closed here)</source>
        <comment>after a section&apos;s name</comment>
        <translation>  (hier gesloten)</translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) in view</source>
        <translation>
            <numerusform>+ nog {n} ticket in beeld</numerusform>
            <numerusform>+ nog {n} tickets in beeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) of {holder}</source>
        <translation>
            <numerusform>+ nog {n} ticket van {holder}</numerusform>
            <numerusform>+ nog {n} tickets van {holder}</numerusform>
        </translation>
    </message>
    <message>
        <source>0, or a number from 1 to 60</source>
        <translation>0, of een getal van 1 tot 60</translation>
    </message>
    <message>
        <source>1 conflict: no. {number}</source>
        <translation>1 conflict: nr. {number}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 uur</translation>
    </message>
    <message>
        <source>1 scan set aside: {serial}.</source>
        <translation>1 scan apart gezet: {serial}.</translation>
    </message>
    <message>
        <source>1. Start Door Scanner on the new door; choose to set up a door.
2. Hold this card to its camera.
3. Type the short code that your supervisor tells you, and your name.</source>
        <translation>1. Start Door Scanner bij de nieuwe deur; kies een deur instellen.
2. Houd deze kaart voor de camera.
3. Typ de korte code die je leidinggevende noemt, en je naam.</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 uur</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 letters en cijfers</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 dagen</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 letters en cijfers</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Een pincode heeft {shortest} tot {longest} cijfers.</translation>
    </message>
    <message>
        <source>A STOP stays</source>
        <translation>Zo lang blijft STOP</translation>
    </message>
    <message>
        <source>A door cannot work with it.</source>
        <translation>Daar kan een deur niet mee werken.</translation>
    </message>
    <message>
        <source>A door card sets up another door. How long is it good?</source>
        <translation>Met een deurkaart stel je een andere deur in. Hoe lang is hij geldig?</translation>
    </message>
    <message>
        <source>A door card. Your supervisor tells you its short code.</source>
        <translation>Een deurkaart. Je leidinggevende vertelt de korte code.</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>Een fout van het programma.</translation>
    </message>
    <message>
        <source>A green answer stays</source>
        <translation>Zo lang blijft groen</translation>
    </message>
    <message>
        <source>A guest comes back in</source>
        <translation>Een gast komt weer binnen</translation>
    </message>
    <message>
        <source>A hand scanner works at any time; set it to end each code with Enter.</source>
        <translation>Een handscanner werkt altijd; stel hem in op Enter na elke code.</translation>
    </message>
    <message>
        <source>A hand scanner works too. No code? Press F2 and type it.</source>
        <translation>Een handscanner werkt ook. Geen code? Druk op F2 en typ hem.</translation>
    </message>
    <message>
        <source>A key has letters and digits only: check it for others.</source>
        <translation>Een sleutel heeft alleen letters en cijfers: kijk of er iets anders in staat.</translation>
    </message>
    <message>
        <source>A key has letters and digits, and no spaces.</source>
        <translation>Een sleutel bestaat uit letters en cijfers, zonder spaties.</translation>
    </message>
    <message>
        <source>A new token</source>
        <translation>Nieuw token</translation>
    </message>
    <message>
        <source>A part of the program has stopped ({name}).</source>
        <translation>Een deel van het programma is gestopt ({name}).</translation>
    </message>
    <message>
        <source>A part that reads codes is missing</source>
        <translation>Een onderdeel dat codes leest ontbreekt</translation>
    </message>
    <message>
        <source>A passphrase has {n} characters or more, and not all alike.</source>
        <translation>Een wachtzin heeft minstens {n} tekens, en niet allemaal gelijk.</translation>
    </message>
    <message>
        <source>A refund may have been made that the tickets do not show: ask the box office.</source>
        <translation>Misschien is er terugbetaald zonder dat de tickets het tonen: vraag de kassa.</translation>
    </message>
    <message>
        <source>A rehearsal is under way in the other window</source>
        <translation>In het andere venster loopt een repetitie</translation>
    </message>
    <message>
        <source>A short code has 8 letters and digits, such as K7QM-4R2X.</source>
        <translation>Een korte code heeft 8 letters en cijfers, zoals K7QM-4R2X.</translation>
    </message>
    <message>
        <source>A system that counts what was sold can stand beside this door. The flow then shows how many are expected. It never says who may come in, and scanning goes on whatever becomes of it.</source>
        <translation>Een systeem dat telt wat verkocht is, kan naast deze deur staan. Het verloop toont dan hoeveel er verwacht worden. Het zegt nooit wie naar binnen mag, en het scannen gaat hoe dan ook door.</translation>
    </message>
    <message>
        <source>A ticket counts once. If they are to go in, let them in without a ticket.</source>
        <translation>Een ticket telt één keer. Moeten ze toch naar binnen, laat ze dan zonder ticket binnen.</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>verdict, in capitals, short</comment>
        <translation>TOEGANG</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-sleutel</translation>
    </message>
    <message>
        <source>Access ended at {time}</source>
        <translation>De toegang eindigde om {time}</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>De toegang is afgelopen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Add a camera beside this one</source>
        <translation>Camera hiernaast toevoegen</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Notitie toevoegen…</translation>
    </message>
    <message>
        <source>Add beside this door</source>
        <translation>Naast deze deur toevoegen</translation>
    </message>
    <message>
        <source>Add its whole address to stream_urls in settings.toml.</source>
        <translation>Voeg het hele adres toe aan stream_urls in settings.toml.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Notitie toevoegen</translation>
    </message>
    <message>
        <source>Add this user to the group &apos;video&apos; and log in again.</source>
        <translation>Voeg deze gebruiker toe aan de groep ‘video’ en log opnieuw in.</translation>
    </message>
    <message>
        <source>Admission tokens</source>
        <translation>Toegangstokens</translation>
    </message>
    <message>
        <source>Admission tokens…</source>
        <translation>Toegangstokens…</translation>
    </message>
    <message>
        <source>Admissions are not shared with other doors: {why}</source>
        <translation>Toegang wordt niet met andere deuren gedeeld: {why}</translation>
    </message>
    <message>
        <source>Admit</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>After the interval, say</source>
        <translation>Na de pauze, bijvoorbeeld</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All of them were here before. Nothing was doubled.</source>
        <translation>Ze waren er allemaal al. Niets is verdubbeld.</translation>
    </message>
    <message>
        <source>All sections are closed here</source>
        <translation>Alle zones zijn hier gesloten</translation>
    </message>
    <message>
        <source>All sections are closed: nobody is let in.</source>
        <translation>Alle zones zijn gesloten: niemand komt binnen.</translation>
    </message>
    <message>
        <source>All that waits is sent now.</source>
        <translation>Alles wat wacht wordt nu verzonden.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Alles in orde</translation>
    </message>
    <message>
        <source>All well at {time}</source>
        <translation>Alles in orde om {time}</translation>
    </message>
    <message>
        <source>All {free}</source>
        <translation>Alle {free}</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera; then start this program again.</source>
        <translation>Sta het toe in Systeeminstellingen, Privacy en beveiliging, Camera; start dit programma daarna opnieuw.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings (on Linux: add this user to the group &apos;video&apos;).</source>
        <translation>Sta het toe in de privacyinstellingen van het systeem (op Linux: voeg deze gebruiker toe aan de groep ‘video’).</translation>
    </message>
    <message>
        <source>Allow this program to record the screen in the system&apos;s privacy settings, or save a picture and open that.</source>
        <translation>Sta dit programma in de privacyinstellingen toe het scherm op te nemen, of bewaar een afbeelding en open die.</translation>
    </message>
    <message>
        <source>Already let in</source>
        <translation>Al binnen</translation>
    </message>
    <message>
        <source>Already let in just now</source>
        <translation>Is net al binnengelaten</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Al gebruikt</translation>
    </message>
    <message>
        <source>Already used at {time}</source>
        <translation>Al gebruikt om {time}</translation>
    </message>
    <message>
        <source>Already used at {time}, {gate}</source>
        <translation>Al gebruikt om {time}, {gate}</translation>
    </message>
    <message>
        <source>Already used, {gate}</source>
        <translation>Al gebruikt, {gate}</translation>
    </message>
    <message>
        <source>An earlier request may still be under way.</source>
        <translation>Een eerdere aanvraag loopt misschien nog.</translation>
    </message>
    <message>
        <source>An order has to be made for this code. Let in all the same?</source>
        <translation>Voor deze code is een bestelling nodig. Toch binnenlaten?</translation>
    </message>
    <message>
        <source>Another door</source>
        <translation>Andere deur</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Ander evenement</translation>
    </message>
    <message>
        <source>Another event is open now</source>
        <translation>Nu is een ander evenement open</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Andere naam</translation>
    </message>
    <message>
        <source>Another program has just exchanged the database {name}.</source>
        <translation>Een ander programma heeft zojuist de database {name} verwisseld.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Andere reden</translation>
    </message>
    <message>
        <source>Another section</source>
        <translation>Andere zone</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Andere server</translation>
    </message>
    <message>
        <source>Another token at the same server</source>
        <translation>Ander token op dezelfde server</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwoord</translation>
    </message>
    <message>
        <source>Answer what is asked: yes, or the choice that is marked; and no</source>
        <translation>Antwoorden op de vraag: ja, of de gemarkeerde keuze; en nee</translation>
    </message>
    <message>
        <source>Answered by the crew</source>
        <translation>Beantwoord door de ploeg</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Toepassen</translation>
    </message>
    <message>
        <source>Arrows up and down</source>
        <translation>Pijltjes omhoog en omlaag</translation>
    </message>
    <message>
        <source>As the server&apos;s, within {seconds} s</source>
        <translation>Als die van de server, op {seconds} s na</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Vraag een leidinggevende</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Vraag een leidinggevende</translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again</source>
        <translation>Vraag een leidinggevende de deur opnieuw in te stellen</translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again. What is queued is kept.</source>
        <translation>Vraag een leidinggevende de deur opnieuw in te stellen. Wat wacht blijft bewaard.</translation>
    </message>
    <message>
        <source>Ask for a ticket for this event</source>
        <translation>Vraag een ticket voor dit evenement</translation>
    </message>
    <message>
        <source>Ask for a token that does.</source>
        <translation>Vraag er een die dat wel doet.</translation>
    </message>
    <message>
        <source>Ask for another ticket, or send to the box office</source>
        <translation>Vraag een ander ticket, of stuur naar de kassa</translation>
    </message>
    <message>
        <source>Ask for the name, as numbers of bookings are easy to guess</source>
        <translation>Vraag de naam: boekingsnummers zijn makkelijk te raden</translation>
    </message>
    <message>
        <source>Ask for the ticket&apos;s own code</source>
        <translation>Vraag de code van het ticket zelf</translation>
    </message>
    <message>
        <source>Ask for tonight&apos;s ticket</source>
        <translation>Vraag het ticket van vanavond</translation>
    </message>
    <message>
        <source>Ask the box office for the number of an empty, open booking, or do not share admissions.</source>
        <translation>Vraag de kassa het nummer van een lege, open boeking, of deel de toegang niet.</translation>
    </message>
    <message>
        <source>Ask the server for doors</source>
        <translation>De server om deuren vragen</translation>
    </message>
    <message>
        <source>Ask the server for news now</source>
        <translation>Nu nieuws bij de server ophalen</translation>
    </message>
    <message>
        <source>Ask the system for its events</source>
        <translation>Het systeem om evenementen vragen</translation>
    </message>
    <message>
        <source>Ask your supervisor for a new card.</source>
        <translation>Vraag je leidinggevende om een nieuwe kaart.</translation>
    </message>
    <message>
        <source>Ask your supervisor for a new one.</source>
        <translation>Vraag je leidinggevende om een nieuwe.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Server wordt gevraagd…</translation>
    </message>
    <message>
        <source>Asking the system for its events…</source>
        <translation>Systeem wordt om evenementen gevraagd…</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Systeem wordt gevraagd…</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} row(s) of the journal (is|are) lost.</source>
        <translation>
            <numerusform>Minstens {n} regel van het logboek is verloren.</numerusform>
            <numerusform>Minstens {n} regels van het logboek zijn verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to the door  (Esc)</source>
        <translation>Terug naar de deur  (Esc)</translation>
    </message>
    <message>
        <source>Being scanned at another door too</source>
        <translation>Wordt ook bij een andere deur gescand</translation>
    </message>
    <message>
        <source>Being scanned at {gate} too</source>
        <translation>Wordt ook bij {gate} gescand</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>Belgisch (AZERTY)</translation>
    </message>
    <message>
        <source>British (QWERTY)</source>
        <translation>Brits (QWERTY)</translation>
    </message>
    <message>
        <source>Busiest minutes</source>
        <translation>Drukste minuten</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Door</translation>
    </message>
    <message>
        <source>By override</source>
        <translation>Als uitzondering</translation>
    </message>
    <message>
        <source>CAN&apos;T DECIDE</source>
        <comment>verdict in capitals, very short</comment>
        <translation>ONZEKER</translation>
    </message>
    <message>
        <source>CANNOT DECIDE</source>
        <comment>verdict, in capitals, short</comment>
        <translation>ONZEKER</translation>
    </message>
    <message>
        <source>CHANGED BY THE SERVER</source>
        <translation>DOOR DE SERVER GEWIJZIGD</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>CONTROLE</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <comment>a conflict</comment>
        <translation>GESLOTEN</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <comment>in capitals, very short</comment>
        <translation>CONFLICT</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>VERBINDT</translation>
    </message>
    <message>
        <source>Call it north-1, say.</source>
        <translation>Noem het bijvoorbeeld noord-1.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Camerabeeld</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Camera-instellingen</translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation>Camera-instellingen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Geannuleerd.</translation>
    </message>
    <message>
        <source>Cancelled: nobody can be let in.</source>
        <translation>Afgelast: niemand mag naar binnen.</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>kind of pack</comment>
        <translation>Kaart</translation>
    </message>
    <message>
        <source>Card opened</source>
        <translation>Kaart geopend</translation>
    </message>
    <message>
        <source>Carry scans to another door</source>
        <translation>Scans naar een andere deur brengen</translation>
    </message>
    <message>
        <source>Carrying scans to another door</source>
        <translation>Scans naar een andere deur brengen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change its name to what people call it.</source>
        <translation>Geef hem de naam die iedereen gebruikt.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Pincode wijzigen…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controle</translation>
    </message>
    <message>
        <source>Check a picture or number that was copied</source>
        <translation>Gekopieerde afbeelding of nummer controleren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Opnieuw controleren</translation>
    </message>
    <message>
        <source>Check again when there is time.</source>
        <translation>Controleer opnieuw als er tijd is.</translation>
    </message>
    <message>
        <source>Check again, and say whether it was.</source>
        <translation>Controleer opnieuw en zeg of het te horen was.</translation>
    </message>
    <message>
        <source>Check again. If it stays, tell support; the log has it.</source>
        <translation>Controleer opnieuw. Blijft het, meld het bij support; het staat in het log.</translation>
    </message>
    <message>
        <source>Check again; if it stays, start the program again.</source>
        <translation>Controleer opnieuw; blijft het, start het programma opnieuw.</translation>
    </message>
    <message>
        <source>Check again; then ask a supervisor.</source>
        <translation>Controleer opnieuw; vraag dan een leidinggevende.</translation>
    </message>
    <message numerus="yes">
        <source>Check all {n}</source>
        <translation>
            <numerusform>{n} controleren</numerusform>
            <numerusform>Alle {n} controleren</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and use</source>
        <translation>Controleren en gebruiken</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Check it there: door-scanner run, then F10.</source>
        <translation>Controleer het daar: door-scanner run, dan F10.</translation>
    </message>
    <message>
        <source>Check it, or ask for another.</source>
        <translation>Controleer hem, of vraag een andere.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Controleer het.</translation>
    </message>
    <message>
        <source>Check it; each is good for one domain only.</source>
        <translation>Controleer het; elk geldt voor één domein.</translation>
    </message>
    <message>
        <source>Check its 8 characters, or ask for a new one.</source>
        <translation>Controleer de 8 tekens, of vraag een nieuw.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Controleer de naam.</translation>
    </message>
    <message>
        <source>Check of this door</source>
        <translation>Controle van deze deur</translation>
    </message>
    <message>
        <source>Check that it is on and in this network; scanning goes on as soon as it answers.</source>
        <translation>Controleer of hij aanstaat en in dit netwerk zit; het scannen gaat verder zodra hij antwoordt.</translation>
    </message>
    <message>
        <source>Check that it is still there and has room, then scan again.</source>
        <translation>Controleer of hij er nog is en ruimte heeft, en scan opnieuw.</translation>
    </message>
    <message>
        <source>Check that it opens elsewhere; it may be cut short or no picture at all.</source>
        <translation>Controleer of hij elders opent; hij is misschien afgekapt of helemaal geen afbeelding.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4 and AVI files usually work.</source>
        <translation>Controleer of hij elders afspeelt; MP4- en AVI-bestanden werken meestal.</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable, then scan again.</source>
        <translation>Controleer of de map er is en beschrijfbaar is, en scan opnieuw.</translation>
    </message>
    <message>
        <source>Check the API key.</source>
        <translation>Controleer de API-sleutel.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Controleer de map.</translation>
    </message>
    <message>
        <source>Check the keys and the device id.</source>
        <translation>Controleer de sleutels en de apparaat-id.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Controleer het netwerk.</translation>
    </message>
    <message>
        <source>Check the password, or ask the box office to allow this machine.</source>
        <translation>Controleer het wachtwoord, of vraag de kassa deze machine toe te laten.</translation>
    </message>
    <message>
        <source>Check the password.</source>
        <translation>Controleer het wachtwoord.</translation>
    </message>
    <message>
        <source>Check the price category: may this guest have it?</source>
        <translation>Controleer de prijscategorie: mag deze gast die hebben?</translation>
    </message>
    <message>
        <source>Check the rest and open the door.</source>
        <translation>Controleer de rest en open de deur.</translation>
    </message>
    <message>
        <source>Check the rest of the form.</source>
        <translation>Controleer de rest van het formulier.</translation>
    </message>
    <message>
        <source>Check the section: is this guest&apos;s here?</source>
        <translation>Controleer de zone: hoort deze gast hier?</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Controleer het adres van de server.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address: it ends in /v2/.</source>
        <translation>Controleer het adres van de server: het eindigt op /v2/.</translation>
    </message>
    <message>
        <source>Check this door	F10</source>
        <translation>Deze deur controleren	F10</translation>
    </message>
    <message>
        <source>Check this door now</source>
        <translation>Deze deur nu controleren</translation>
    </message>
    <message>
        <source>Check this door: is it ready?</source>
        <translation>Deze deur controleren: is hij klaar?</translation>
    </message>
    <message>
        <source>Check this ticket number</source>
        <translation>Dit ticketnummer controleren</translation>
    </message>
    <message>
        <source>Check what was typed</source>
        <translation>Controleren wat getypt is</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Gecontroleerd om {time}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Gecontroleerd {time}</translation>
    </message>
    <message numerus="yes">
        <source>Checked {time}: {n} to look at</source>
        <translation>
            <numerusform>Gecontroleerd {time}: {n} te bekijken</numerusform>
            <numerusform>Gecontroleerd {time}: {n} te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Logboek wordt gecontroleerd</translation>
    </message>
    <message>
        <source>Checking: {done} of {rows} done. Scanning goes on meanwhile.</source>
        <translation>Controle: {done} van {rows} klaar. Scannen gaat gewoon door.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Choose a camera to go on.</source>
        <translation>Kies een camera om verder te gaan.</translation>
    </message>
    <message>
        <source>Choose a file that door-scanner journal export wrote.</source>
        <translation>Kies een bestand dat door-scanner journal export heeft geschreven.</translation>
    </message>
    <message>
        <source>Choose a folder with JPEG, PNG, WebP or PDF files.</source>
        <translation>Kies een map met JPEG-, PNG-, WebP- of PDF-bestanden.</translation>
    </message>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Kies een deel van het scherm</translation>
    </message>
    <message>
        <source>Choose another event, or ask Utick.</source>
        <translation>Kies een ander evenement, of vraag Utick.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Kies een andere map, of maak daar ruimte.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Kies een andere map.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it.</source>
        <translation>Kies een andere printer, of bewaar hem.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Kies een andere.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Kies minstens één zone.</translation>
    </message>
    <message>
        <source>Choose camera</source>
        <translation>Camera kiezen</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Kies het</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Kies opnieuw.</translation>
    </message>
    <message>
        <source>Choose live or test in the door&apos;s set-up. Nothing it says counts until then.</source>
        <translation>Kies echt of test bij het instellen van de deur. Tot die tijd telt niets van wat hij zegt.</translation>
    </message>
    <message>
        <source>Choose one of the list, or type its number.</source>
        <translation>Kies uit de lijst, of typ het nummer.</translation>
    </message>
    <message>
        <source>Choose one of those in the list.</source>
        <translation>Kies uit de lijst.</translation>
    </message>
    <message>
        <source>Choose one that does, such as pims.</source>
        <translation>Kies er een die dat doet, zoals pims.</translation>
    </message>
    <message>
        <source>Choose one, and add it beside this door.</source>
        <translation>Kies er een en voeg het naast deze deur toe.</translation>
    </message>
    <message>
        <source>Choose one, and open the door.</source>
        <translation>Kies er een en open de deur.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Kies er een.</translation>
    </message>
    <message>
        <source>Choose one; where none fits, write it down.</source>
        <translation>Kies er een; past er geen, schrijf het op.</translation>
    </message>
    <message>
        <source>Choose the file that the other door wrote (it ends in .scans).</source>
        <translation>Kies het bestand dat de andere deur schreef (eindigt op .scans).</translation>
    </message>
    <message>
        <source>Choose the sections that its doors let in to.</source>
        <translation>Kies de zones waar zijn deuren toegang toe geven.</translation>
    </message>
    <message>
        <source>Choose {choices}.</source>
        <translation>Kies {choices}.</translation>
    </message>
    <message>
        <source>Choose, or scan on</source>
        <translation>Kies, of scan verder</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Antwoord wissen</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Clock {time} ahead</source>
        <translation>Klok loopt {time} voor</translation>
    </message>
    <message>
        <source>Clock {time} behind</source>
        <translation>Klok loopt {time} achter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>Sluiten  (Esc)</translation>
    </message>
    <message>
        <source>Close conflict</source>
        <translation>Conflict sluiten</translation>
    </message>
    <message>
        <source>Close conflict {number}</source>
        <translation>Conflict {number} sluiten</translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then start it again: it repairs the file.</source>
        <translation>Sluit elke Door Scanner op dit apparaat en start hem opnieuw: hij repareert het bestand.</translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then try again.</source>
        <translation>Sluit elke Door Scanner op dit apparaat en probeer het dan opnieuw.</translation>
    </message>
    <message>
        <source>Close once all is sent</source>
        <translation>Afsluiten zodra alles verzonden is</translation>
    </message>
    <message>
        <source>Close the other program, then scan again.</source>
        <translation>Sluit het andere programma en scan opnieuw.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Sluit het programma en start het opnieuw.</translation>
    </message>
    <message>
        <source>Close the program and start it again: it repairs the file, and keeps every scan that can be read.</source>
        <translation>Sluit het programma en start het opnieuw: het repareert het bestand en bewaart elke leesbare scan.</translation>
    </message>
    <message>
        <source>Close the program that reads it; it is tried again.</source>
        <translation>Sluit het programma dat hem leest; er wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Dienst afsluiten</translation>
    </message>
    <message>
        <source>Close video calls and other programs that show the camera&apos;s picture.</source>
        <translation>Sluit videogesprekken en andere programma&apos;s die het camerabeeld tonen.</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conflicts</comment>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Gesloten om {time}</translation>
    </message>
    <message>
        <source>Closed by {name} at {time}</source>
        <translation>Gesloten door {name} om {time}</translation>
    </message>
    <message>
        <source>Closed by {name} at {time}.</source>
        <translation>Gesloten door {name} om {time}.</translation>
    </message>
    <message>
        <source>Closing a conflict</source>
        <translation>Een conflict sluiten</translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation>De dienst afsluiten</translation>
    </message>
    <message>
        <source>Code of another token</source>
        <translation>Code van een ander token</translation>
    </message>
    <message>
        <source>Code read</source>
        <translation>Code gelezen</translation>
    </message>
    <message>
        <source>Codes to read</source>
        <translation>Te lezen codes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Conflict {number}</source>
        <translation>Conflict {number}</translation>
    </message>
    <message>
        <source>Conflict {number} is closed, and kept.</source>
        <translation>Conflict {number} is gesloten en bewaard.</translation>
    </message>
    <message>
        <source>Conflict {number}, closed</source>
        <translation>Conflict {number}, gesloten</translation>
    </message>
    <message>
        <source>Conflict {number}, open</source>
        <translation>Conflict {number}, open</translation>
    </message>
    <message>
        <source>Conflict, closed</source>
        <translation>Conflict, gesloten</translation>
    </message>
    <message>
        <source>Conflict: let in, but refused</source>
        <translation>Conflict: binnen, maar geweigerd</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicten</translation>
    </message>
    <message>
        <source>Conflicts	F7</source>
        <translation>Conflicten	F7</translation>
    </message>
    <message>
        <source>Conflicts closed</source>
        <translation>Gesloten conflicten</translation>
    </message>
    <message>
        <source>Conflicts: let in, but refused by the server</source>
        <translation>Conflicten: binnen, maar door de server geweigerd</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Verbinding met de server</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopiëren</translation>
    </message>
    <message>
        <source>Copy the number alone, and paste that.</source>
        <translation>Kopieer alleen het nummer en plak dat.</translation>
    </message>
    <message>
        <source>Counting system</source>
        <translation>Tellend systeem</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Tellen…</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Ploeg</translation>
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
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>a network</comment>
        <translation>Dood</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Apparaat-id</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Was het te horen?</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Cijfer {digit}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Schijf</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>Niet binnenlaten</translation>
    </message>
    <message>
        <source>Do not let in; call a supervisor if they object</source>
        <translation>Niet binnenlaten; bij protest de leiding erbij halen</translation>
    </message>
    <message>
        <source>Do not share admissions.</source>
        <translation>Deel de toegang niet.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Klaar {when}</translation>
    </message>
    <message>
        <source>Door B, say</source>
        <translation>Deur B, bijvoorbeeld</translation>
    </message>
    <message>
        <source>Door Scanner: for the guest</source>
        <translation>Door Scanner: voor de gast</translation>
    </message>
    <message>
        <source>Door card</source>
        <translation>Deurkaart</translation>
    </message>
    <message>
        <source>Door cards cannot be read here.</source>
        <translation>Deurkaarten zijn hier niet te lezen.</translation>
    </message>
    <message>
        <source>Door {door}, from {began} to {until}</source>
        <translation>Deur {door}, van {began} tot {until}</translation>
    </message>
    <message>
        <source>Door {door}, {day}, {began} to {until}</source>
        <translation>Deur {door}, {day}, {began} tot {until}</translation>
    </message>
    <message>
        <source>Door {door}, {time}. Nobody was scanned.</source>
        <translation>Deur {door}, {time}. Niemand is gescand.</translation>
    </message>
    <message>
        <source>Doors that use it follow a change within a minute.</source>
        <translation>Deuren die hem gebruiken volgen een wijziging binnen een minuut.</translation>
    </message>
    <message>
        <source>Doors that use this token stop letting people in, for good. Are you sure?</source>
        <translation>Deuren met dit token laten voorgoed niemand meer binnen. Weet je het zeker?</translation>
    </message>
    <message>
        <source>Draw a frame round the tickets. Esc goes back.</source>
        <translation>Teken een kader om de tickets. Esc gaat terug.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for it.</source>
        <translation>Eerdere aanvragen wachten er nog op.</translation>
    </message>
    <message>
        <source>Earlier requests wait for it.</source>
        <translation>Eerdere aanvragen wachten erop.</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Einde van de dienst</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Repetitie beëindigen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Pincode invoeren</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc or Space</source>
        <translation>Esc of spatie</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evenement</translation>
    </message>
    <message>
        <source>Event and record</source>
        <translation>Evenement en register</translation>
    </message>
    <message>
        <source>Event and token</source>
        <translation>Evenement en token</translation>
    </message>
    <message>
        <source>Event and token…</source>
        <translation>Evenement en token…</translation>
    </message>
    <message>
        <source>Event or stream</source>
        <translation>Evenement of stream</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>Evenement zonder naam</translation>
    </message>
    <message>
        <source>Events cannot be looked up here.</source>
        <translation>Evenementen zijn hier niet op te zoeken.</translation>
    </message>
    <message>
        <source>Every scan, verdict and deed, chained row to row and signed by this device.</source>
        <translation>Elke scan, elk oordeel, elke handeling: regel aan regel geketend en door dit apparaat ondertekend.</translation>
    </message>
    <message>
        <source>Every section, also those to come</source>
        <translation>Elke zone, ook toekomstige</translation>
    </message>
    <message>
        <source>Every ticket of this demo event is used.</source>
        <translation>Alle tickets van dit demo-evenement zijn gebruikt.</translation>
    </message>
    <message>
        <source>Everyone is in</source>
        <translation>Iedereen is binnen</translation>
    </message>
    <message>
        <source>Everything had been sent.</source>
        <translation>Alles was verzonden.</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Alles is verzonden.</translation>
    </message>
    <message>
        <source>Expected attendance</source>
        <translation>Verwachte opkomst</translation>
    </message>
    <message>
        <source>Expected attendance…</source>
        <translation>Verwachte opkomst…</translation>
    </message>
    <message>
        <source>Expected: {figures}</source>
        <translation>Verwacht: {figures}</translation>
    </message>
    <message>
        <source>Export it as it is, and tell whoever keeps your records.</source>
        <translation>Exporteer het zoals het is, en meld het wie je administratie bijhoudt.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Logboek exporteren</translation>
    </message>
    <message>
        <source>Export the queue</source>
        <translation>Wachtrij exporteren</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Het logboek exporteren</translation>
    </message>
    <message>
        <source>Exporting to {name}: {done} of {total} entries</source>
        <translation>Export naar {name}: {done} van {total}</translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation>Export naar {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Belichting</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 of ?</translation>
    </message>
    <message>
        <source>F2 or Ctrl+E</source>
        <translation>F2 of Ctrl+E</translation>
    </message>
    <message>
        <source>F3 or Ctrl+F</source>
        <translation>F3 of Ctrl+F</translation>
    </message>
    <message>
        <source>Figures that are not approved yet</source>
        <translation>Nog niet goedgekeurde cijfers</translation>
    </message>
    <message>
        <source>Files for support</source>
        <translation>Bestanden voor support</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Gast zoeken</translation>
    </message>
    <message>
        <source>Find a guest (F3)</source>
        <translation>Gast zoeken (F3)</translation>
    </message>
    <message>
        <source>Find a guest by name, e-mail or number; Enter lets in, Esc closes</source>
        <translation>Gast zoeken op naam, e-mail of nummer; Enter laat binnen, Esc sluit</translation>
    </message>
    <message>
        <source>Find the guest, or ask the box office.</source>
        <translation>Zoek de gast, of vraag de kassa.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Verloop</translation>
    </message>
    <message>
        <source>Flow	F9</source>
        <translation>Verloop	F9</translation>
    </message>
    <message>
        <source>Flow (F9)</source>
        <translation>Verloop (F9)</translation>
    </message>
    <message>
        <source>Flow of the evening</source>
        <translation>Verloop van de avond</translation>
    </message>
    <message>
        <source>Flow: who is in, who is to come, how fast</source>
        <translation>Verloop: wie binnen is, wie nog komt, hoe snel</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Scherpstelling</translation>
    </message>
    <message>
        <source>For a laptop that is about to die: what the server does not know of yet goes into a file, closed by a passphrase. Each scan counts once, whoever sends it.</source>
        <translation>Voor een laptop die het bijna begeeft: wat de server nog niet weet gaat in een bestand, gesloten met een wachtzin. Elke scan telt één keer, wie hem ook verzendt.</translation>
    </message>
    <message>
        <source>For another event, or for other sections of this one. Name and key stay.</source>
        <translation>Voor een ander evenement, of andere zones van dit. Naam en sleutel blijven.</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Voor support</translation>
    </message>
    <message>
        <source>For the guest</source>
        <translation>Voor de gast</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Wordt zelf gevonden</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with one another are good.</source>
        <translation>Vier woorden die niets met elkaar te maken hebben zijn goed.</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>Frans (AZERTY)</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>Van</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Volledig scherm</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Volledig scherm (F11)</translation>
    </message>
    <message>
        <source>GLOBAL</source>
        <comment>kind of token</comment>
        <translation>GLOBAAL</translation>
    </message>
    <message>
        <source>GOODBYE</source>
        <comment>to a guest who goes out</comment>
        <translation>TOT ZIENS</translation>
    </message>
    <message>
        <source>German (QWERTZ)</source>
        <translation>Duits (QWERTZ)</translation>
    </message>
    <message>
        <source>Get it on the door: door-scanner journal key --out door.pem</source>
        <translation>Haal hem op bij de deur: door-scanner journal key --out door.pem</translation>
    </message>
    <message>
        <source>Give a picture, PDF or video, a folder, or camera:0.</source>
        <translation>Geef een afbeelding, PDF of video, een map, of camera:0.</translation>
    </message>
    <message>
        <source>Give screen:LEFT,TOP,WIDTH,HEIGHT, or screen alone.</source>
        <translation>Geef screen:LEFT,TOP,WIDTH,HEIGHT, of alleen screen.</translation>
    </message>
    <message>
        <source>Give this device a name, such as north-1.</source>
        <translation>Geef dit apparaat een naam, zoals noord-1.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Globaal</translation>
    </message>
    <message>
        <source>Go online and wait for it, or: door-scanner sync</source>
        <translation>Ga online en wacht erop, of: door-scanner sync</translation>
    </message>
    <message>
        <source>Go online so that it is renewed, or: door-scanner sync</source>
        <translation>Ga online zodat hij vernieuwd wordt, of: door-scanner sync</translation>
    </message>
    <message>
        <source>Go to the next button or switch</source>
        <translation>Naar de volgende knop</translation>
    </message>
    <message>
        <source>Going on alone; it is looked up later.</source>
        <translation>We gaan alleen verder; het wordt later nagekeken.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a network</comment>
        <translation>Goed</translation>
    </message>
    <message>
        <source>Good until {time} on {day}</source>
        <translation>Geldig tot {time} op {day}</translation>
    </message>
    <message>
        <source>Good until {time} on {day}.</source>
        <translation>Geldig tot {time} op {day}.</translation>
    </message>
    <message>
        <source>Good; lets in: {names}</source>
        <translation>Goed; laat binnen: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Good; lets in: {names} ({n} closed here)</source>
        <translation>
            <numerusform>Goed; laat binnen: {names} ({n} hier gesloten)</numerusform>
            <numerusform>Goed; laat binnen: {names} ({n} hier gesloten)</numerusform>
        </translation>
    </message>
    <message>
        <source>HOLD YOUR TICKET HERE</source>
        <translation>HOUD JE TICKET HIER</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Hand over: the next name, the same queue</source>
        <translation>Overdracht: de volgende naam, dezelfde wachtrij</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Handscanner</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>Handscanner op een seriële poort</translation>
    </message>
    <message>
        <source>Handing the door over</source>
        <translation>De deur overdragen</translation>
    </message>
    <message>
        <source>Have a set-up code? Hold it to the camera.</source>
        <translation>Heb je een instelcode? Houd hem voor de camera.</translation>
    </message>
    <message>
        <source>Have the other door write the file once more, with this version of the program.</source>
        <translation>Laat de andere deur het bestand nog eens schrijven, met deze versie van het programma.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehoord</translation>
    </message>
    <message>
        <source>Heard; its codes come whole</source>
        <translation>Gehoord; de codes komen heel binnen</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>History of scans</source>
        <translation>Geschiedenis van scans</translation>
    </message>
    <message>
        <source>Hold a ticket to the camera</source>
        <translation>Houd een ticket voor de camera</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>Houd hem dichterbij</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>Houd hem stil</translation>
    </message>
    <message>
        <source>Hold it to the camera again, flat and near.</source>
        <translation>Houd hem nog eens voor de camera, vlak en dichtbij.</translation>
    </message>
    <message>
        <source>Hold it to the other door&apos;s camera, or print it. It sets up each device once.</source>
        <translation>Houd hem voor de camera van de andere deur, of druk hem af. Hij stelt elk apparaat één keer in.</translation>
    </message>
    <message>
        <source>Hold the code that your supervisor gave you to the camera.</source>
        <translation>Houd de code van je leidinggevende voor de camera.</translation>
    </message>
    <message>
        <source>Hold them; ask a supervisor</source>
        <translation>Laat wachten; vraag een leidinggevende</translation>
    </message>
    <message>
        <source>Hold them; scan again, or ask a supervisor</source>
        <translation>Laat wachten; scan opnieuw, of vraag een leidinggevende</translation>
    </message>
    <message>
        <source>How conflict {number} ended</source>
        <translation>Hoe conflict {number} afliep</translation>
    </message>
    <message>
        <source>How did it end? For example: two tickets, one print; both may stay</source>
        <translation>Hoe liep het af? Bijvoorbeeld: twee tickets, één afdruk; beiden mogen blijven</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Afloop</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Hoe vaak</translation>
    </message>
    <message>
        <source>I have seen the ticket or the receipt</source>
        <translation>Ik heb het ticket of de bon gezien</translation>
    </message>
    <message>
        <source>IN</source>
        <comment>a section of a token</comment>
        <translation>ERBIJ</translation>
    </message>
    <message>
        <source>IN AND OUT</source>
        <comment>a badge, in capitals: people pass both ways</comment>
        <translation>IN- EN UITGANG</translation>
    </message>
    <message>
        <source>In</source>
        <comment>which way people pass the door</comment>
        <translation>Naar binnen</translation>
    </message>
    <message>
        <source>In Settings, Privacy &amp; security, Camera, let desktop apps use the camera.</source>
        <translation>Sta in Instellingen, Privacy en beveiliging, Camera bureaublad-apps toe.</translation>
    </message>
    <message>
        <source>In and out</source>
        <comment>which way people pass the door</comment>
        <translation>Naar binnen en naar buiten</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>In gebruik</translation>
    </message>
    <message>
        <source>In view at once: nobody is let in yet</source>
        <translation>Samen in beeld: nog niemand is binnen</translation>
    </message>
    <message numerus="yes">
        <source>In {time}</source>
        <comment>from now</comment>
        <translation>
            <numerusform>Over {time}</numerusform>
            <numerusform>Over {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>In: {inside} ({here} here)</source>
        <translation>Binnen: {inside} ({here} hier)</translation>
    </message>
    <message>
        <source>In: {inside} of {expected} expected ({here} here)</source>
        <translation>Binnen: {inside} van {expected} verwacht ({here} hier)</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initialen</translation>
    </message>
    <message>
        <source>Install one (on Debian and Ubuntu: apt install speech-dispatcher espeak-ng), or choose this program&apos;s own in the menu.</source>
        <translation>Installeer er een (op Debian en Ubuntu: apt install speech-dispatcher espeak-ng), of kies in het menu die van het programma.</translation>
    </message>
    <message>
        <source>Install the package sqlcipher3 beside this program, then start it again.</source>
        <translation>Installeer het pakket sqlcipher3 naast dit programma en start het dan opnieuw.</translation>
    </message>
    <message>
        <source>Install the program again; scanning with a hand scanner works meanwhile.</source>
        <translation>Installeer het programma opnieuw; de handscanner werkt intussen.</translation>
    </message>
    <message>
        <source>Install zbar (on Debian and Ubuntu: apt install libzbar0) and start again.</source>
        <translation>Installeer zbar (op Debian en Ubuntu: apt install libzbar0) en start opnieuw.</translation>
    </message>
    <message>
        <source>Invalidate for good</source>
        <translation>Voorgoed ongeldig maken</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>Ongeldig maken…</translation>
    </message>
    <message>
        <source>Invalidating the token…</source>
        <translation>Token wordt ongeldig gemaakt…</translation>
    </message>
    <message>
        <source>Is it the right token? Ask the ticket office.</source>
        <translation>Is het het juiste token? Vraag het de kassa.</translation>
    </message>
    <message>
        <source>Issue a token for the sections you want.</source>
        <translation>Geef een token uit voor de gewenste zones.</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Token uitgeven…</translation>
    </message>
    <message>
        <source>Issue the token</source>
        <translation>Token uitgeven</translation>
    </message>
    <message>
        <source>Issued. Make a door card of it, or type its code at the door.</source>
        <translation>Uitgegeven. Maak er een deurkaart van, of typ de code bij de deur.</translation>
    </message>
    <message>
        <source>Issuing the token…</source>
        <translation>Token wordt uitgegeven…</translation>
    </message>
    <message>
        <source>It cannot be booked.</source>
        <translation>Het kan niet geboekt worden.</translation>
    </message>
    <message>
        <source>It does not cover {sections}. Send them first.</source>
        <translation>Het dekt {sections} niet. Verzend ze eerst.</translation>
    </message>
    <message>
        <source>It does not say how many were sold.</source>
        <translation>Het zegt niet hoeveel er verkocht zijn.</translation>
    </message>
    <message>
        <source>It fills in the server and the token. A hand scanner works too.</source>
        <translation>Hij vult de server en het token in. Een handscanner werkt ook.</translation>
    </message>
    <message>
        <source>It goes on trying; tell support.</source>
        <translation>Het blijft proberen; meld het bij support.</translation>
    </message>
    <message>
        <source>It goes with the login.</source>
        <translation>Het hoort bij de login.</translation>
    </message>
    <message>
        <source>It has 8 letters and digits, such as A0F9GG8D.</source>
        <translation>Hij heeft 8 letters en cijfers, zoals A0F9GG8D.</translation>
    </message>
    <message>
        <source>It has not told any figures yet.</source>
        <translation>Het heeft nog geen cijfers gegeven.</translation>
    </message>
    <message>
        <source>It has {modes}.</source>
        <translation>Er zijn {modes}.</translation>
    </message>
    <message>
        <source>It is asked for whenever the program starts. A program gives it in {variable}.</source>
        <translation>Hij wordt bij elke start gevraagd. Een programma geeft hem in {variable}.</translation>
    </message>
    <message>
        <source>It is being started again. Use the hand scanner or type the serial meanwhile.</source>
        <translation>Hij wordt opnieuw gestart. Gebruik intussen de handscanner of typ het nummer.</translation>
    </message>
    <message>
        <source>It is looked up before judging.</source>
        <translation>Wordt nagekeken voor er beslist wordt.</translation>
    </message>
    <message>
        <source>It is not known whether it was done. Read the list again in half a minute before you do it again.</source>
        <translation>Het is niet bekend of het gedaan is. Lees de lijst over een halve minuut opnieuw voor je het herhaalt.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Wordt opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>It looks like Europe/London.</source>
        <translation>Bijvoorbeeld Europe/London.</translation>
    </message>
    <message>
        <source>It looks like https://tickets.example.com/v3/.</source>
        <translation>Bijvoorbeeld https://tickets.example.com/v3/.</translation>
    </message>
    <message>
        <source>It looks like my-house.pims.io.</source>
        <translation>Bijvoorbeeld my-house.pims.io.</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>Het moet {wanted} zijn.</translation>
    </message>
    <message>
        <source>It needs {smallest} pixels each way.</source>
        <translation>Er zijn {smallest} pixels per kant nodig.</translation>
    </message>
    <message>
        <source>It serves:</source>
        <translation>Bedient:</translation>
    </message>
    <message>
        <source>It stands beside this door</source>
        <translation>Het staat naast deze deur</translation>
    </message>
    <message>
        <source>It stands otherwise by now.</source>
        <translation>De stand is intussen anders.</translation>
    </message>
    <message>
        <source>Italian (QWERTY)</source>
        <translation>Italiaans (QWERTY)</translation>
    </message>
    <message>
        <source>Its XTS2 may be an older one.</source>
        <translation>Die XTS2 is misschien ouder.</translation>
    </message>
    <message>
        <source>Its answer follows.</source>
        <translation>Het antwoord volgt.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: check the address and this machine&apos;s clock.</source>
        <translation>Het certificaat wordt niet vertrouwd: controleer het adres en de klok van deze computer.</translation>
    </message>
    <message>
        <source>Its name is not found: check the network and the address.</source>
        <translation>De naam is niet te vinden: controleer het netwerk en het adres.</translation>
    </message>
    <message>
        <source>Its token was revoked.</source>
        <translation>Het token is ingetrokken.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Keep this door</source>
        <translation>Deze deur houden</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Bewaard</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Toetsen</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Sleutels (*.pem)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Toetsen (F1)</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Rij {lane}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Language of its messages</source>
        <translation>Taal van de berichten</translation>
    </message>
    <message>
        <source>Language of its names</source>
        <translation>Taal van de namen</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Laatste antwoord</translation>
    </message>
    <message>
        <source>Leave it empty for the usual one.</source>
        <translation>Laat leeg voor de gebruikelijke.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a ? or #: https://tickets.example.com/v3/.</source>
        <translation>Laat namen, wachtwoorden en wat na een ? of # komt weg: https://tickets.example.com/v3/.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Binnengelaten</translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation>Binnenlaten  (Enter)</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Opnieuw binnenlaten</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Toch binnenlaten</translation>
    </message>
    <message>
        <source>Let in all the same: a supervisor&apos;s word, with its reason</source>
        <translation>Toch binnenlaten: het woord van de leiding, met een reden</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Toch binnenlaten…</translation>
    </message>
    <message>
        <source>Let in all the same…  (Ctrl+O)</source>
        <translation>Toch binnenlaten…  (Ctrl+O)</translation>
    </message>
    <message numerus="yes">
        <source>Let in all {n}</source>
        <translation>
            <numerusform>Alle {n} binnenlaten</numerusform>
            <numerusform>Alle {n} binnenlaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in at {time}</source>
        <translation>Binnen om {time}</translation>
    </message>
    <message>
        <source>Let in by the supervisor</source>
        <translation>Door de leiding binnengelaten</translation>
    </message>
    <message>
        <source>Let in here already at {time}. Let them in once more?</source>
        <translation>Hier al binnen om {time}. Nog eens binnenlaten?</translation>
    </message>
    <message>
        <source>Let in here already. Let them in once more?</source>
        <translation>Hier al binnen. Nog eens binnenlaten?</translation>
    </message>
    <message>
        <source>Let in the others of a party, all or so many</source>
        <translation>De anderen van de groep binnenlaten, allen of een aantal</translation>
    </message>
    <message>
        <source>Let in without a ticket, by the supervisor</source>
        <translation>Zonder ticket binnengelaten door de leiding</translation>
    </message>
    <message numerus="yes">
        <source>Let in {n} more</source>
        <translation>
            <numerusform>Nog {n} binnenlaten</numerusform>
            <numerusform>Nog {n} binnenlaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in, but: {why}</source>
        <translation>Binnen, maar: {why}</translation>
    </message>
    <message>
        <source>Let in, by section</source>
        <translation>Binnengelaten, per zone</translation>
    </message>
    <message>
        <source>Let in; sent, no answer yet</source>
        <translation>Binnen; verzonden, nog geen antwoord</translation>
    </message>
    <message>
        <source>Let in; waiting to be sent</source>
        <translation>Binnen; wacht op verzenden</translation>
    </message>
    <message>
        <source>Let it end in .csv, .jsonl or .parquet.</source>
        <translation>Laat het eindigen op .csv, .jsonl of .parquet.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Laat binnen</translation>
    </message>
    <message>
        <source>Let them in without a ticket</source>
        <translation>Zonder ticket binnenlaten</translation>
    </message>
    <message numerus="yes">
        <source>Let {n} (person|people) in</source>
        <translation>
            <numerusform>{n} persoon binnenlaten</numerusform>
            <numerusform>{n} personen binnenlaten</numerusform>
        </translation>
    </message>
    <message>
        <source>Let {people} people in</source>
        <translation>{people} mensen binnenlaten</translation>
    </message>
    <message>
        <source>Lets in: {names}</source>
        <translation>Laat binnen: {names}</translation>
    </message>
    <message>
        <source>Letting in from here needs the supervisor.</source>
        <translation>Van hieruit binnenlaten kan alleen de leiding.</translation>
    </message>
    <message>
        <source>Letting somebody in all the same</source>
        <translation>Iemand toch binnenlaten</translation>
    </message>
    <message>
        <source>Letting somebody in from a search</source>
        <translation>Iemand vanuit een zoekopdracht binnenlaten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Beperkt</translation>
    </message>
    <message>
        <source>List stopped at {progress}; goes on once online</source>
        <translation>Lijst gestopt bij {progress}; gaat online verder</translation>
    </message>
    <message>
        <source>List too old</source>
        <translation>Lijst te oud</translation>
    </message>
    <message>
        <source>List: {progress}</source>
        <translation>Lijst: {progress}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Livebeeld</translation>
    </message>
    <message>
        <source>Lock now  (Ctrl+L)</source>
        <translation>Nu vergrendelen  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock the supervisor out again</source>
        <translation>De leiding weer vergrendelen</translation>
    </message>
    <message>
        <source>Log in to this network in a browser, or check the server&apos;s address.</source>
        <translation>Log in een browser in op dit netwerk, of controleer het adres van de server.</translation>
    </message>
    <message>
        <source>Log-in page</source>
        <comment>a network that shows a log-in page instead of letting anything through</comment>
        <translation>Inlogpagina</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Logs, settings, versions, the queue&apos;s state: no keys, no names, tickets as tags. You see it first.</source>
        <translation>Logs, instellingen, versies, stand van de wachtrij: geen sleutels, geen namen, tickets als label. Je ziet het eerst.</translation>
    </message>
    <message>
        <source>Look at a part of the screen…</source>
        <translation>Naar een deel van het scherm kijken…</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Bekijk dit</translation>
    </message>
    <message>
        <source>Look where the file is.</source>
        <translation>Kijk waar het bestand is.</translation>
    </message>
    <message>
        <source>Looked up again within {seconds} s.</source>
        <translation>Wordt binnen {seconds} s opnieuw nagekeken.</translation>
    </message>
    <message>
        <source>Looking at the flow</source>
        <translation>Het verloop bekijken</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Wordt nagekeken</translation>
    </message>
    <message>
        <source>Looking what this camera lets us set…</source>
        <translation>Kijken wat er aan deze camera in te stellen is…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Luid</translation>
    </message>
    <message>
        <source>Make a door card</source>
        <translation>Deurkaart maken</translation>
    </message>
    <message>
        <source>Make it smaller than {millions} million pixels.</source>
        <translation>Maak hem kleiner dan {millions} miljoen pixels.</translation>
    </message>
    <message>
        <source>Make its folder writable, then scan again.</source>
        <translation>Maak de map beschrijfbaar en scan opnieuw.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Maak de map beschrijfbaar.</translation>
    </message>
    <message>
        <source>Make room before the evening; 2 GB are plenty.</source>
        <translation>Maak voor de avond ruimte; 2 GB is ruim genoeg.</translation>
    </message>
    <message>
        <source>Make room for a second copy of it, and make its folder writable.</source>
        <translation>Maak ruimte voor een tweede kopie, en maak de map beschrijfbaar.</translation>
    </message>
    <message>
        <source>Make room now: a full disk lets nobody in.</source>
        <translation>Maak nu ruimte: een volle schijf laat niemand binnen.</translation>
    </message>
    <message>
        <source>Make room, and make its folder writable; then start the program again.</source>
        <translation>Maak ruimte en maak de map beschrijfbaar; start dan het programma opnieuw.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Maak ruimte, of maak de map beschrijfbaar.</translation>
    </message>
    <message>
        <source>Make room, or make {folder} writable.</source>
        <translation>Maak ruimte, of maak {folder} beschrijfbaar.</translation>
    </message>
    <message>
        <source>Make room, then scan again.</source>
        <translation>Maak ruimte en scan opnieuw.</translation>
    </message>
    <message>
        <source>Making the door card…</source>
        <translation>Deurkaart wordt gemaakt…</translation>
    </message>
    <message>
        <source>Managing admission tokens</source>
        <translation>Toegangstokens beheren</translation>
    </message>
    <message>
        <source>Mark an entry to see what can be done about it.</source>
        <translation>Selecteer een regel om te zien wat ermee kan.</translation>
    </message>
    <message>
        <source>Median time to answer</source>
        <translation>Mediane antwoordtijd</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Middel</translation>
    </message>
    <message>
        <source>Mend that line, or delete the file.</source>
        <translation>Herstel die regel, of verwijder het bestand.</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuut</translation>
    </message>
    <message>
        <source>More people are in than were sold: {inside} in, {sold} sold.</source>
        <translation>Meer binnen dan verkocht: {inside} binnen, {sold} verkocht.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Beweging</translation>
    </message>
    <message>
        <source>Move it aside and set the door up again; the queue is kept.</source>
        <translation>Zet het opzij en stel de deur opnieuw in; de wachtrij blijft bewaard.</translation>
    </message>
    <message>
        <source>Move it elsewhere, then start this program again.</source>
        <translation>Verplaats het en start dit programma opnieuw.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Bewegend</translation>
    </message>
    <message>
        <source>NO</source>
        <comment>a switch</comment>
        <translation>NEE</translation>
    </message>
    <message>
        <source>NOW CONFIRMED</source>
        <translation>NU BEVESTIGD</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Name a file in PEM form in the setting ca_file.</source>
        <translation>Noem een PEM-bestand in de instelling ca_file.</translation>
    </message>
    <message>
        <source>Name another one with --data-dir, or make it writable.</source>
        <translation>Noem een andere met --data-dir, of maak hem beschrijfbaar.</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>De naam klopt</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Naam van de voorinstelling</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Naam van dit apparaat</translation>
    </message>
    <message>
        <source>Name of whoever closes conflict {number}</source>
        <translation>Naam van wie conflict {number} sluit</translation>
    </message>
    <message>
        <source>Name, e-mail or ticket number</source>
        <translation>Naam, e-mail of ticketnummer</translation>
    </message>
    <message>
        <source>Names are shown to the supervisor only.</source>
        <translation>Namen zijn alleen voor de leiding te zien.</translation>
    </message>
    <message>
        <source>Names of guests lie on this disk in clear. Install the package sqlcipher3, or say that this is how it is to be: encrypted = false in the settings.</source>
        <translation>Namen van gasten staan leesbaar op deze schijf. Installeer het pakket sqlcipher3, of zeg dat het zo hoort: encrypted = false in de instellingen.</translation>
    </message>
    <message>
        <source>Names of parameters</source>
        <translation>Namen van parameters</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Iemand moet ernaar kijken</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Netwerk:</translation>
    </message>
    <message>
        <source>Network: {address}</source>
        <translation>Netwerk: {address}</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Volgende poging</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>Er is geen pincode ingesteld.</translation>
    </message>
    <message>
        <source>No PIN is set: everybody at this door may do everything. With a PIN, letting somebody in all the same, switching sections, closing conflicts, setting entries aside, hand-over, the close of a shift, door settings and going to another event need the supervisor. Scanning never does.</source>
        <translation>Er is geen pincode: aan deze deur mag iedereen alles. Met een pincode zijn uitzonderingen, zones, conflicten, apart zetten, overdracht, het afsluiten van de dienst, deurinstellingen en een ander evenement voor de leiding. Scannen mag altijd.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Geen antwoord op tijd</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nog geen antwoord</translation>
    </message>
    <message>
        <source>No booking is under this name. Those sold over the counter have none: scan them.</source>
        <translation>Er is geen reservering op deze naam. Aan de kassa verkochte hebben er geen: scan ze.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Geen camera</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Hier is geen camera</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>Geen camera aangesloten</translation>
    </message>
    <message>
        <source>No code was found on it</source>
        <translation>Geen code op gevonden</translation>
    </message>
    <message>
        <source>No conflict has been closed yet. Those that are, are kept here for good.</source>
        <translation>Er is nog geen conflict gesloten. Gesloten conflicten blijven hier voorgoed.</translation>
    </message>
    <message>
        <source>No door is set up here yet</source>
        <translation>Hier is nog geen deur ingesteld</translation>
    </message>
    <message>
        <source>No door is set up on this device.</source>
        <translation>Op dit apparaat is geen deur ingesteld.</translation>
    </message>
    <message>
        <source>No file was left half done.</source>
        <translation>Er is geen bestand half af gebleven.</translation>
    </message>
    <message>
        <source>No hand scanner on a serial port</source>
        <translation>Geen handscanner op een seriële poort</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Geen naam</translation>
    </message>
    <message>
        <source>No open conflicts: nobody was let in whom the server refuses. One that is found stays until it is closed.</source>
        <translation>Geen open conflicten: niemand is binnengelaten die de server weigert. Een conflict blijft tot het gesloten is.</translation>
    </message>
    <message>
        <source>No passphrase is wanted here.</source>
        <translation>Hier wordt geen wachtzin gevraagd.</translation>
    </message>
    <message>
        <source>No scan was heard</source>
        <translation>Geen scan ontvangen</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Geen zone</translation>
    </message>
    <message>
        <source>No section of this door</source>
        <translation>Geen vak van deze deur</translation>
    </message>
    <message>
        <source>No sections yet.</source>
        <translation>Nog geen zones.</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Geen geluidsapparaat</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>Geen geluidsapparaat gevonden</translation>
    </message>
    <message>
        <source>No such picture, folder, video or camera</source>
        <translation>Die afbeelding, map, video of camera is er niet</translation>
    </message>
    <message>
        <source>No ticket list yet</source>
        <translation>Nog geen ticketlijst</translation>
    </message>
    <message>
        <source>No ticket list yet, and no server</source>
        <translation>Nog geen ticketlijst, en geen server</translation>
    </message>
    <message>
        <source>No ticket on the list fits. Try fewer letters, or another spelling.</source>
        <translation>Geen ticket op de lijst past. Probeer minder letters, of een andere spelling.</translation>
    </message>
    <message>
        <source>No tokens of this kind. Issue one for the sections of a door.</source>
        <translation>Geen tokens van dit soort. Geef er een uit voor de zones van een deur.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>No. {number} is set aside. It stays until it is taken up.</source>
        <translation>Nr. {number} is apart gezet, tot het weer opgepakt wordt.</translation>
    </message>
    <message>
        <source>No. {number} is taken up again.</source>
        <translation>Nr. {number} is weer opgepakt.</translation>
    </message>
    <message>
        <source>No. {number} is tried now.</source>
        <translation>Nr. {number} wordt nu geprobeerd.</translation>
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
        <translation>Niemand was bereikbaar</translation>
    </message>
    <message>
        <source>Nobody has been scanned yet</source>
        <translation>Er is nog niemand gescand</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>Er wordt niemand verwacht</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Er is niemand aangemeld.</translation>
    </message>
    <message>
        <source>Nobody was stopped yet.</source>
        <translation>Er is nog niemand gestopt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>None at this door</source>
        <translation>Geen aan deze deur</translation>
    </message>
    <message>
        <source>None on a serial port</source>
        <translation>Geen op een seriële poort</translation>
    </message>
    <message>
        <source>Nordic (QWERTY)</source>
        <translation>Noors/Zweeds (QWERTY)</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>Geen ticketcode</translation>
    </message>
    <message>
        <source>Not a ticket for this door</source>
        <translation>Geen ticket voor deze deur</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Nog niet gecontroleerd</translation>
    </message>
    <message>
        <source>Not checked yet. It takes a minute at most.</source>
        <translation>Nog niet gecontroleerd. Het duurt hooguit een minuut.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Niet beslist</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>Niet voor deze deur</translation>
    </message>
    <message>
        <source>Not inside, as far as is known</source>
        <translation>Niet binnen, voor zover bekend</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>Niet binnengelaten</translation>
    </message>
    <message>
        <source>Not let in, as you chose</source>
        <translation>Niet binnengelaten, zoals gekozen</translation>
    </message>
    <message>
        <source>Not let in: {refused}</source>
        <translation>Niet binnengelaten: {refused}</translation>
    </message>
    <message>
        <source>Not let in: {total}</source>
        <translation>Niet binnengelaten: {total}</translation>
    </message>
    <message>
        <source>Not let in; being looked up</source>
        <translation>Niet binnen; wordt nagekeken</translation>
    </message>
    <message>
        <source>Not on the list, and the server cannot be asked</source>
        <translation>Niet op de lijst, en de server is niet bereikbaar</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Niet mogelijk</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Nog niet verzonden</translation>
    </message>
    <message>
        <source>Not shared with other doors</source>
        <translation>Niet gedeeld met andere deuren</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>Niet geldig</translation>
    </message>
    <message>
        <source>Not valid: {status}</source>
        <translation>Niet geldig: {status}</translation>
    </message>
    <message>
        <source>Not verified: {why}</source>
        <translation>Niet geverifieerd: {why}</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>Nog niet binnen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Notitie: {note}</translation>
    </message>
    <message>
        <source>Noted as gone out</source>
        <translation>Genoteerd als naar buiten</translation>
    </message>
    <message>
        <source>Noted on no. {number}.</source>
        <translation>Genoteerd bij nr. {number}.</translation>
    </message>
    <message>
        <source>Nothing can be put together here.</source>
        <translation>Hier kan niets worden samengesteld.</translation>
    </message>
    <message>
        <source>Nothing has been set aside.</source>
        <translation>Er is niets apart gezet.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>Er is niets geschreven.</translation>
    </message>
    <message>
        <source>Nothing here is real: play tickets, a play server</source>
        <translation>Niets is hier echt: speeltickets, een speelserver</translation>
    </message>
    <message>
        <source>Nothing is lost by it; set the clock when there is time.</source>
        <translation>Er gaat niets verloren; zet de klok goed als er tijd is.</translation>
    </message>
    <message>
        <source>Nothing listens at that address: check it, or wait until the server is back.</source>
        <translation>Niets luistert op dat adres: controleer het, of wacht tot de server terug is.</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Niets geregistreerd</translation>
    </message>
    <message>
        <source>Nothing scanned yet. Each scan is listed here, newest first.</source>
        <translation>Nog niets gescand. Elke scan staat hier, de nieuwste bovenaan.</translation>
    </message>
    <message>
        <source>Nothing stands beside this door any more</source>
        <translation>Er staat niets meer naast deze deur</translation>
    </message>
    <message>
        <source>Nothing stands beside this door.</source>
        <translation>Niets staat naast deze deur.</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Niets in de wacht</translation>
    </message>
    <message>
        <source>Nothing waits for the server.</source>
        <translation>Niets wacht op de server.</translation>
    </message>
    <message>
        <source>Nothing waits. Every scan has been settled with the server.</source>
        <translation>Niets wacht. Elke scan is met de server afgehandeld.</translation>
    </message>
    <message>
        <source>Nothing was encrypted. Set `encrypted = false` in the settings to do without.</source>
        <translation>Er is niets versleuteld. Zet `encrypted = false` in de instellingen om het zonder te doen.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Have the other door write the file once more.</source>
        <translation>Er is niets overgenomen. Laat de andere deur het bestand nog eens schrijven.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>OFFLINE since {time}</source>
        <translation>OFFLINE sinds {time}</translation>
    </message>
    <message>
        <source>ONE MOMENT</source>
        <translation>EEN OGENBLIK</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>ONLINE</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>OPEN</translation>
    </message>
    <message>
        <source>OPEN</source>
        <comment>a conflict</comment>
        <translation>OPEN</translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>verdict on who leaves: one or two short words in capitals, read from three metres</comment>
        <translation>UIT</translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>of a token</comment>
        <translation>ERBUITEN</translation>
    </message>
    <message>
        <source>Of these by a supervisor&apos;s override</source>
        <translation>Daarvan als uitzondering door de leiding</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spoken answers</comment>
        <translation>Uit</translation>
    </message>
    <message>
        <source>On</source>
        <comment>spoken answers</comment>
        <translation>Aan</translation>
    </message>
    <message>
        <source>On Linux, add this user to the group &apos;dialout&apos; and log in again; elsewhere ask whoever looks after this computer.</source>
        <translation>Voeg deze gebruiker op Linux toe aan de groep ‘dialout’ en log opnieuw in; vraag het anders wie deze computer beheert.</translation>
    </message>
    <message>
        <source>On a serial port: {names}</source>
        <translation>Op een seriële poort: {names}</translation>
    </message>
    <message>
        <source>On mains, battery {battery} %</source>
        <translation>Op netstroom, accu {battery} %</translation>
    </message>
    <message>
        <source>On mains, no battery</source>
        <translation>Op netstroom, geen accu</translation>
    </message>
    <message>
        <source>On the battery, {battery} %</source>
        <translation>Op de accu, {battery} %</translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation>Op de gastenlijst</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>Op dit apparaat</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>Op wiens woord</translation>
    </message>
    <message>
        <source>Once for each event. Ask your supervisor for the code or the details.</source>
        <translation>Eén keer per evenement. Vraag de code of de gegevens aan je leidinggevende.</translation>
    </message>
    <message>
        <source>Once online</source>
        <translation>Zodra online</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Een ogenblik</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>One of them may be gone: read the list again, and choose anew.</source>
        <translation>Er kan er een weg zijn: lees de lijst opnieuw en kies opnieuw.</translation>
    </message>
    <message>
        <source>One of them may have brought the decoder down. Choose it again, or leave out the last one.</source>
        <translation>Een ervan liet misschien de decoder vallen. Kies opnieuw, of laat de laatste weg.</translation>
    </message>
    <message>
        <source>One person less (-)</source>
        <translation>Eén persoon minder (-)</translation>
    </message>
    <message>
        <source>One person more (+)</source>
        <translation>Eén persoon meer (+)</translation>
    </message>
    <message>
        <source>One that types can only be checked in the window: door-scanner run, then F10.</source>
        <translation>Een die typt is alleen in het venster te controleren: door-scanner run, dan F10.</translation>
    </message>
    <message>
        <source>Only the code nearest the middle</source>
        <translation>Alleen de code het dichtst bij het midden</translation>
    </message>
    <message>
        <source>Only the window plays sounds</source>
        <translation>Alleen het venster speelt geluid</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open a picture, PDF or film</source>
        <translation>Afbeelding, PDF of film openen</translation>
    </message>
    <message>
        <source>Open a picture, PDF or film…</source>
        <translation>Afbeelding, PDF of film openen…</translation>
    </message>
    <message>
        <source>Open it as the user, on the device and in the folder where it was made, with that keychain unlocked. If the key is lost for good: move the file elsewhere, and set the door up again.</source>
        <translation>Open haar als de gebruiker, op het apparaat en in de map waar zij gemaakt is, met die sleutelbos ontgrendeld. Is de sleutel voorgoed weg: verplaats het bestand, en stel de deur opnieuw in.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it without one.</source>
        <translation>Open het elders en bewaar het zonder wachtwoord.</translation>
    </message>
    <message>
        <source>Open or close the section</source>
        <translation>De zone openen of sluiten</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>De kaart openen</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>De deur openen</translation>
    </message>
    <message>
        <source>Open the shutter or take the cover off its lens. If the room is dark, switch on a light.</source>
        <translation>Open de sluiter of haal het kapje weg. Doe bij donker het licht aan.</translation>
    </message>
    <message>
        <source>Open those that this door lets in.</source>
        <translation>Open de zones waar deze deur toegang toe geeft.</translation>
    </message>
    <message>
        <source>Opening the door…</source>
        <translation>De deur wordt geopend…</translation>
    </message>
    <message>
        <source>Or close all the same: why?</source>
        <translation>Of toch afsluiten: waarom?</translation>
    </message>
    <message>
        <source>Or hold up one alone.</source>
        <translation>Of houd er één alleen voor.</translation>
    </message>
    <message>
        <source>Other doors, so that STOP can say where to go</source>
        <translation>Andere deuren, zodat STOP kan zeggen waarheen</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>Andere zone</translation>
    </message>
    <message>
        <source>Other section, welcome here</source>
        <translation>Andere zone, hier welkom</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Eruit</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>which way people pass the door</comment>
        <translation>Naar buiten</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Buiten</translation>
    </message>
    <message>
        <source>P, then - and + before it</source>
        <translation>P, met - en + ervoor</translation>
    </message>
    <message numerus="yes">
        <source>PARTY OF {n}</source>
        <translation>
            <numerusform>GROEP VAN {n}</numerusform>
            <numerusform>GROEP VAN {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Pincode</translation>
    </message>
    <message>
        <source>PLEASE WAIT</source>
        <translation>EVEN WACHTEN</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>VOORLOPIG</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pakket</translation>
    </message>
    <message>
        <source>Pack ({number})</source>
        <translation>Pakket ({number})</translation>
    </message>
    <message>
        <source>Page {number} of {name} cannot be drawn</source>
        <translation>Pagina {number} van {name} is niet te tekenen</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Parquet-bestanden hebben pyarrow nodig, dat niet geïnstalleerd is.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Passport</source>
        <comment>kind of pack</comment>
        <translation>Paspoort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>People come in and go out by this door</source>
        <translation>Door deze deur komt en gaat men</translation>
    </message>
    <message>
        <source>People go out by this door</source>
        <translation>Door deze deur gaat men naar buiten</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Voorstelling</translation>
    </message>
    <message numerus="yes">
        <source>Pieced together: {count}.</source>
        <comment>of the scans that are kept</comment>
        <translation>
            <numerusform>Samengesteld: {count}.</numerusform>
            <numerusform>Samengesteld: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pims does not accept this login.</source>
        <translation>Pims accepteert deze login niet.</translation>
    </message>
    <message>
        <source>Pims does not have this event any more.</source>
        <translation>Pims heeft dit evenement niet meer.</translation>
    </message>
    <message>
        <source>Pims does not know what was asked for.</source>
        <translation>Pims kent niet wat gevraagd werd.</translation>
    </message>
    <message>
        <source>Pims domain</source>
        <translation>Pims-domein</translation>
    </message>
    <message>
        <source>Pims issues one for your domain.</source>
        <translation>Pims geeft er een voor je domein.</translation>
    </message>
    <message>
        <source>Pims was sent no login.</source>
        <translation>Pims kreeg geen login.</translation>
    </message>
    <message>
        <source>Play it in another folder (--data-dir).</source>
        <translation>Speel het in een andere map (--data-dir).</translation>
    </message>
    <message>
        <source>Played, and not heard</source>
        <translation>Afgespeeld, niet gehoord</translation>
    </message>
    <message>
        <source>Played; nobody said whether it was heard</source>
        <translation>Afgespeeld; niemand zei of het te horen was</translation>
    </message>
    <message>
        <source>Plug in a webcam; it is used as soon as it is there. A hand scanner works meanwhile.</source>
        <translation>Sluit een webcam aan; hij wordt meteen gebruikt. Een handscanner werkt intussen.</translation>
    </message>
    <message>
        <source>Plug in loudspeakers, or watch the screen: it says everything.</source>
        <translation>Sluit luidsprekers aan, of kijk naar het scherm: dat zegt alles.</translation>
    </message>
    <message>
        <source>Plug in the charger if the evening is longer than two hours.</source>
        <translation>Sluit de lader aan als de avond langer dan twee uur duurt.</translation>
    </message>
    <message>
        <source>Plug in the charger.</source>
        <translation>Sluit de lader aan.</translation>
    </message>
    <message>
        <source>Plug it in again, best straight into the computer; scanning goes on by itself.</source>
        <translation>Sluit hem weer aan, het liefst direct op de computer; scannen gaat vanzelf verder.</translation>
    </message>
    <message>
        <source>Plug it in again; it is used as soon as it is there. The camera works meanwhile.</source>
        <translation>Sluit hem weer aan; hij wordt meteen gebruikt. De camera werkt intussen.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Sluit hem aan, of kies een andere.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one. The camera works meanwhile.</source>
        <translation>Sluit hem aan, of kies een andere. De camera werkt intussen.</translation>
    </message>
    <message>
        <source>Plug it in, scan any ticket, and see that it ends each code with Enter.</source>
        <translation>Sluit hem aan, scan een ticket en kijk of elke code met Enter eindigt.</translation>
    </message>
    <message>
        <source>Plug it in; it is used as soon as it is there.</source>
        <translation>Sluit hem aan; hij wordt meteen gebruikt.</translation>
    </message>
    <message>
        <source>Plug one in and check again. A hand scanner and typed numbers work without.</source>
        <translation>Sluit er een aan en controleer opnieuw. Een handscanner en getypte nummers werken zonder.</translation>
    </message>
    <message>
        <source>Plug one in, and choose this again.</source>
        <translation>Sluit er een aan en kies dit opnieuw.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Stroom</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Voorinstelling {name}</translation>
    </message>
    <message>
        <source>Presets and doors</source>
        <translation>Voorinstellingen en deuren</translation>
    </message>
    <message>
        <source>Presets and other doors…</source>
        <translation>Voorinstellingen en andere deuren…</translation>
    </message>
    <message>
        <source>Presets of the sections</source>
        <translation>Voorinstellingen van zones</translation>
    </message>
    <message>
        <source>Press P to let all of them in</source>
        <translation>Druk P om allen binnen te laten</translation>
    </message>
    <message>
        <source>Print the door card</source>
        <translation>Deurkaart afdrukken</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Voorlopig</translation>
    </message>
    <message>
        <source>Provisional: no word from the server yet</source>
        <translation>Voorlopig: nog niets van de server gehoord</translation>
    </message>
    <message>
        <source>Provisional: not yet confirmed</source>
        <translation>Voorlopig: nog niet bevestigd</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Openbare sleutel</translation>
    </message>
    <message>
        <source>Put “{name}” back into the keychain as it was.</source>
        <translation>Zet „{name}” weer in de sleutelbos zoals het was.</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Wordt samengesteld</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Wachtrij</translation>
    </message>
    <message>
        <source>Queue	F6</source>
        <translation>Wachtrij	F6</translation>
    </message>
    <message>
        <source>Queue (F6)</source>
        <translation>Wachtrij (F6)</translation>
    </message>
    <message>
        <source>Queue: what waits for the server</source>
        <translation>Wachtrij: wat op de server wacht</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>KLAAR</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <comment>in capitals, over a window in which nothing is real</comment>
        <translation>REPETITIE</translation>
    </message>
    <message>
        <source>REHEARSAL: Door Scanner</source>
        <translation>REPETITIE: Door Scanner</translation>
    </message>
    <message>
        <source>Raise client_version in the settings.</source>
        <translation>Verhoog client_version in de instellingen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Opnieuw lezen</translation>
    </message>
    <message>
        <source>Reading the tokens: {done} of {total}</source>
        <translation>Tokens lezen: {done} van {total}</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Tokens lezen…</translation>
    </message>
    <message>
        <source>Reading these pictures broke off</source>
        <translation>Het lezen van deze afbeeldingen brak af</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Administratie</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Terugbetaald</translation>
    </message>
    <message>
        <source>Rehearse with the crew…</source>
        <translation>Repeteren met de ploeg…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} verwijderen</translation>
    </message>
    <message>
        <source>Remove “{name}” from the keychain: a new key is made then.</source>
        <translation>Verwijder ‘{name}’ uit de sleutelhanger: dan wordt een nieuwe sleutel gemaakt.</translation>
    </message>
    <message>
        <source>Reserved and not paid: to the box office.</source>
        <translation>Gereserveerd en niet betaald: naar de kassa.</translation>
    </message>
    <message>
        <source>Reserved, not paid for</source>
        <translation>Gereserveerd, niet betaald</translation>
    </message>
    <message>
        <source>Rows are signed within a minute, and when the door closes.</source>
        <translation>Regels worden binnen een minuut ondertekend, en als de deur sluit.</translation>
    </message>
    <message>
        <source>Run door-scanner rehearse in a terminal: it says why.</source>
        <translation>Voer door-scanner rehearse uit in een terminal: dat zegt waarom.</translation>
    </message>
    <message>
        <source>Run: door-scanner setup --url … --key … --token …</source>
        <translation>Voer uit: door-scanner setup --url … --key … --token …</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>verdict, in capitals, short</comment>
        <translation>STOP</translation>
    </message>
    <message>
        <source>Same party again: already let in just now</source>
        <translation>Zelfde groep: net al binnen</translation>
    </message>
    <message>
        <source>Same scan again</source>
        <translation>Nogmaals dezelfde scan</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV bewaren…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF bewaren…</translation>
    </message>
    <message>
        <source>Save as: all open</source>
        <translation>Bewaren als: alles open</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Bewaren voor support</translation>
    </message>
    <message>
        <source>Save its key…</source>
        <translation>De sleutel bewaren…</translation>
    </message>
    <message>
        <source>Save its report. The next scan begins another.</source>
        <translation>Bewaar het verslag. De volgende scan begint een nieuw.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Save the door card</source>
        <translation>Deurkaart bewaren</translation>
    </message>
    <message>
        <source>Save the key that checks the journal</source>
        <translation>De sleutel bewaren die het logboek controleert</translation>
    </message>
    <message>
        <source>Save the report of the shift</source>
        <translation>Het verslag van de dienst bewaren</translation>
    </message>
    <message>
        <source>Save the sections</source>
        <translation>Zones bewaren</translation>
    </message>
    <message>
        <source>Save what is open now</source>
        <translation>Bewaren wat nu open is</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Saved. Open doors follow within a minute.</source>
        <translation>Bewaard. Open deuren volgen binnen een minuut.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Bewaren…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Saving the key</source>
        <translation>Sleutel wordt bewaard</translation>
    </message>
    <message>
        <source>Saving the sections…</source>
        <translation>Zones worden bewaard…</translation>
    </message>
    <message>
        <source>Saying who counts what was sold</source>
        <translation>Bepalen wie telt wat verkocht is</translation>
    </message>
    <message>
        <source>Scan again</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Nog eens scannen</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Scan opnieuw</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Scan opnieuw.</translation>
    </message>
    <message>
        <source>Scan again; it is compared with its record.</source>
        <translation>Scan opnieuw; het wordt met zijn gegevens vergeleken.</translation>
    </message>
    <message>
        <source>Scan again; then ask a supervisor</source>
        <translation>Scan opnieuw; vraag dan een leidinggevende</translation>
    </message>
    <message>
        <source>Scan again; then tell the organiser.</source>
        <translation>Scan opnieuw; meld het dan bij de organisator.</translation>
    </message>
    <message>
        <source>Scan any ticket with the hand scanner.</source>
        <translation>Scan een ticket met de handscanner.</translation>
    </message>
    <message>
        <source>Scan the code, or type it.</source>
        <translation>Scan de code, of typ hem.</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Scan de volgende</translation>
    </message>
    <message>
        <source>Scan the ticket first, or type its number (F2); then let them in all the same.</source>
        <translation>Scan eerst het ticket, of typ het nummer (F2); laat ze dan toch binnen.</translation>
    </message>
    <message>
        <source>Scan with a hand scanner, or press F2 and type</source>
        <translation>Scan met een handscanner, of druk op F2 en typ</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescand</translation>
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
        <translation>Scans per minuut: {scans}</translation>
    </message>
    <message>
        <source>Scans of {event} cannot be sent: {trouble}</source>
        <translation>Scans van {event} kunnen niet verzonden worden: {trouble}</translation>
    </message>
    <message>
        <source>Scratch booking</source>
        <translation>Hulpboeking</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Zegel</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Geheime sleutel</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Zone</translation>
    </message>
    <message>
        <source>Sections at this door</source>
        <translation>Zones aan deze deur</translation>
    </message>
    <message>
        <source>Sections: {names}.</source>
        <translation>Zones: {names}.</translation>
    </message>
    <message>
        <source>See the conflict</source>
        <translation>Conflict bekijken</translation>
    </message>
    <message>
        <source>See what would be sent</source>
        <translation>Bekijken wat verzonden zou worden</translation>
    </message>
    <message>
        <source>See yourself that the charger is plugged in.</source>
        <translation>Kijk zelf of de lader is aangesloten.</translation>
    </message>
    <message>
        <source>See yourself that this computer&apos;s clock is right.</source>
        <translation>Kijk zelf of de klok van deze computer goed staat.</translation>
    </message>
    <message>
        <source>Send all now</source>
        <translation>Alles verzenden</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Nu verzenden</translation>
    </message>
    <message>
        <source>Send them first (door-scanner queue flush), or use another folder than {name} (--data-dir).</source>
        <translation>Verzend ze eerst (door-scanner queue flush), of gebruik een andere map dan {name} (--data-dir).</translation>
    </message>
    <message>
        <source>Send them now, wait, or close all the same with a reason: the report says so.</source>
        <translation>Verzend ze nu, wacht, of sluit toch af met een reden: het verslag vermeldt het.</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>Stuur naar de kassa</translation>
    </message>
    <message>
        <source>Send to the box office to pay</source>
        <translation>Stuur naar de kassa om te betalen</translation>
    </message>
    <message>
        <source>Send to the door for {section}</source>
        <translation>Stuur naar de deur voor {section}</translation>
    </message>
    <message>
        <source>Send to {door}: {section}</source>
        <translation>Stuur naar {door}: {section}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Adres van de server</translation>
    </message>
    <message>
        <source>Server unclear</source>
        <translation>Server onduidelijk</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Pincode instellen…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apart gezet</translation>
    </message>
    <message>
        <source>Set aside by a person</source>
        <translation>Door iemand apart gezet</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Apart zetten…</translation>
    </message>
    <message>
        <source>Set it to Never in Settings, System, Power, Screen and sleep.</source>
        <translation>Zet het op Nooit in Instellingen, Systeem, Energie, Scherm en slaapstand.</translation>
    </message>
    <message>
        <source>Set it to send Enter after each code (its manual has a code to scan for that).</source>
        <translation>Stel hem in op Enter na elke code (in de handleiding staat daar een code voor).</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Stel het eerst in.</translation>
    </message>
    <message>
        <source>Set it up in the window, or: door-scanner setup</source>
        <translation>Stel hem in het venster in, of: door-scanner setup</translation>
    </message>
    <message>
        <source>Set it up.</source>
        <translation>Stel hem in.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Stel er eerst een in.</translation>
    </message>
    <message>
        <source>Set the door up again first.</source>
        <translation>Stel eerst de deur opnieuw in.</translation>
    </message>
    <message>
        <source>Set the door up again. {kept}</source>
        <translation>Stel de deur opnieuw in. {kept}</translation>
    </message>
    <message>
        <source>Set the door up again; the queue is kept.</source>
        <translation>Stel de deur opnieuw in; de wachtrij blijft bewaard.</translation>
    </message>
    <message>
        <source>Set the door up for another one.</source>
        <translation>Stel de deur voor een ander in.</translation>
    </message>
    <message>
        <source>Set the door up with the system that sold the tickets, then add this one beside it.</source>
        <translation>Stel de deur in met het systeem dat de tickets verkocht, en voeg dit ernaast toe.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Instellen</translation>
    </message>
    <message>
        <source>Set up a door</source>
        <translation>Een deur instellen</translation>
    </message>
    <message>
        <source>Set up another door…</source>
        <translation>Andere deur instellen…</translation>
    </message>
    <message>
        <source>Set up this door</source>
        <translation>Deze deur instellen</translation>
    </message>
    <message>
        <source>Setting entries aside and taking them up again</source>
        <translation>Scans apart zetten en weer oppakken</translation>
    </message>
    <message>
        <source>Setting up another door</source>
        <translation>Een andere deur instellen</translation>
    </message>
    <message>
        <source>Setting up the door…</source>
        <translation>De deur wordt ingesteld…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Instellingen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Share admissions through the box office</source>
        <translation>Toegang delen via de kassa</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Shift and report…</source>
        <translation>Dienst en verslag…</translation>
    </message>
    <message>
        <source>Shopping</source>
        <comment>kind of pack</comment>
        <translation>Winkelen</translation>
    </message>
    <message>
        <source>Short code: tell it, do not send it with the card</source>
        <translation>Korte code: vertel hem, stuur hem niet met de kaart mee</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Meer tonen</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Tonen wat getypt is</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Meld je opnieuw aan.</translation>
    </message>
    <message>
        <source>Sign in with the account of who runs the event.</source>
        <translation>Meld je aan met het account van wie het evenement organiseert.</translation>
    </message>
    <message>
        <source>Sign in, then do it again.</source>
        <translation>Meld je aan en doe het opnieuw.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Afmelden</translation>
    </message>
    <message>
        <source>Signed in as {number} ({role})</source>
        <translation>Aangemeld als {number} ({role})</translation>
    </message>
    <message>
        <source>Signed in by an API key</source>
        <translation>Aangemeld met een API-sleutel</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a network</comment>
        <translation>Traag</translation>
    </message>
    <message>
        <source>Slow: close other programs, or keep the data on the computer&apos;s own disk.</source>
        <translation>Traag: sluit andere programma&apos;s, of bewaar de gegevens op de schijf van de computer zelf.</translation>
    </message>
    <message>
        <source>Slow; hold tickets still a moment longer, or switch on a light</source>
        <translation>Traag; houd tickets iets langer stil, of doe het licht aan</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Zacht</translation>
    </message>
    <message>
        <source>Some words that both doors know</source>
        <translation>Woorden die beide deuren kennen</translation>
    </message>
    <message>
        <source>Somebody has invalidated it. Read the list again.</source>
        <translation>Iemand heeft het ongeldig gemaakt. Lees de lijst opnieuw.</translation>
    </message>
    <message>
        <source>Someone was let in whom the server refuses.</source>
        <translation>Er is iemand binnengelaten die de server weigert.</translation>
    </message>
    <message>
        <source>Something is wrong with this device</source>
        <translation>Er is iets mis met dit apparaat</translation>
    </message>
    <message>
        <source>Something other than the ticketing server answered.</source>
        <translation>Iets anders dan de ticketserver antwoordde.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Er ging iets mis in het programma.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Sound (M)</source>
        <translation>Geluid (M)</translation>
    </message>
    <message>
        <source>Sound is switched off</source>
        <translation>Het geluid staat uit</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Geluid aan of uit</translation>
    </message>
    <message>
        <source>Space on a switch</source>
        <translation>Spatie op een schakelaar</translation>
    </message>
    <message>
        <source>Spanish (QWERTY)</source>
        <translation>Spaans (QWERTY)</translation>
    </message>
    <message>
        <source>Spoken answers</source>
        <translation>Gesproken antwoorden</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>kind of pack</comment>
        <translation>Standaard</translation>
    </message>
    <message>
        <source>Start it again; every scan so far is kept.</source>
        <translation>Start het opnieuw; elke scan tot nu toe is bewaard.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Start het programma opnieuw.</translation>
    </message>
    <message>
        <source>Start the program again; then move the file aside.</source>
        <translation>Start het programma opnieuw; zet anders het bestand opzij.</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Camera start</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Status onbekend</translation>
    </message>
    <message>
        <source>Still</source>
        <comment>nothing moves on the screen</comment>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Still asking the server. Hold them here.</source>
        <translation>De server wordt nog gevraagd. Laat hier wachten.</translation>
    </message>
    <message>
        <source>Still to come: {count}; done: {when}</source>
        <translation>Nog te komen: {count}; klaar: {when}</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop. Already used</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Al gebruikt</translation>
    </message>
    <message>
        <source>Stop. Another event</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Ander evenement</translation>
    </message>
    <message>
        <source>Stop. Another section</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Andere zone</translation>
    </message>
    <message>
        <source>Stop. Box office</source>
        <comment>spoken aloud at the door, a second long: send them there</comment>
        <translation>Stop. Naar de kassa</translation>
    </message>
    <message>
        <source>Stop. Not a ticket</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Geen ticket</translation>
    </message>
    <message>
        <source>Stop. Not for this door</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Niet voor deze deur</translation>
    </message>
    <message>
        <source>Stop. Not valid</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Stop. Niet geldig</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestopt</translation>
    </message>
    <message>
        <source>Stopped or undecided</source>
        <translation>Gestopt of onzeker</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Leiding</translation>
    </message>
    <message>
        <source>Supervisor (F4)</source>
        <translation>Leiding (F4)</translation>
    </message>
    <message>
        <source>Supervisor (F4): locked</source>
        <translation>Leiding (F4): vergrendeld</translation>
    </message>
    <message>
        <source>Supervisor (F4): no PIN set</source>
        <translation>Leiding (F4): geen pincode</translation>
    </message>
    <message>
        <source>Supervisor (F4): unlocked</source>
        <translation>Leiding (F4): ontgrendeld</translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation>Alleen de leiding</translation>
    </message>
    <message>
        <source>Supervisor: unlock with the PIN</source>
        <translation>Leiding: ontgrendelen met de pincode</translation>
    </message>
    <message>
        <source>Swiss (QWERTZ)</source>
        <translation>Zwitsers (QWERTZ)</translation>
    </message>
    <message>
        <source>Switch it on (M), unless this door is meant to be silent.</source>
        <translation>Zet het aan (M), tenzij deze deur stil moet zijn.</translation>
    </message>
    <message>
        <source>Switch on a light, close video calls, or use another USB socket.</source>
        <translation>Doe het licht aan, sluit videogesprekken, of gebruik een andere USB-poort.</translation>
    </message>
    <message>
        <source>Switch on a light, or take the cover off the lens.</source>
        <translation>Doe het licht aan, of haal het kapje van de lens.</translation>
    </message>
    <message>
        <source>Switching sections</source>
        <translation>Zones schakelen</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Systeem</translation>
    </message>
    <message>
        <source>TOKEN REVOKED</source>
        <translation>TOKEN INGETROKKEN</translation>
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
        <translation>Tabellen (*.csv);;JSON-regels (*.jsonl);;Parquet (*.parquet)</translation>
    </message>
    <message>
        <source>Take a digit back</source>
        <translation>Eén cijfer wissen</translation>
    </message>
    <message>
        <source>Take a file over…</source>
        <translation>Een bestand overnemen…</translation>
    </message>
    <message>
        <source>Take scans over</source>
        <translation>Scans overnemen</translation>
    </message>
    <message>
        <source>Take them over at a door for that event.</source>
        <translation>Neem ze over bij een deur van dat evenement.</translation>
    </message>
    <message>
        <source>Take this camera away</source>
        <translation>Deze camera weghalen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Weer oppakken</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} character(s) or more, some words, say.</source>
        <translation>
            <numerusform>Neem {n} teken of meer, een paar woorden bijvoorbeeld.</numerusform>
            <numerusform>Neem {n} tekens of meer, een paar woorden bijvoorbeeld.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the names of guests off this device</source>
        <translation>De namen van gasten van dit apparaat halen</translation>
    </message>
    <message>
        <source>Taking the scans over</source>
        <translation>Scans worden overgenomen</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Meld het bij de organisator.</translation>
    </message>
    <message>
        <source>Tell whoever runs Pims for you.</source>
        <translation>Meld het wie Pims bij jullie regelt.</translation>
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
        <translation>Testcode gelezen in {decode_ms} ms</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbinding testen</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tekstgrootte</translation>
    </message>
    <message>
        <source>That address is not encrypted.</source>
        <translation>Dat adres is niet versleuteld.</translation>
    </message>
    <message>
        <source>That cannot be its name.</source>
        <translation>Zo kan het niet heten.</translation>
    </message>
    <message>
        <source>That cannot be used.</source>
        <translation>Dat is niet te gebruiken.</translation>
    </message>
    <message>
        <source>That is no API key.</source>
        <translation>Dat is geen API-sleutel.</translation>
    </message>
    <message>
        <source>That is no picture</source>
        <translation>Dat is geen afbeelding</translation>
    </message>
    <message>
        <source>That is not a Pims address.</source>
        <translation>Dat is geen Pims-adres.</translation>
    </message>
    <message>
        <source>That is not a performance.</source>
        <translation>Dat is geen voorstelling.</translation>
    </message>
    <message>
        <source>That is not a set-up code</source>
        <translation>Dat is geen instelcode</translation>
    </message>
    <message>
        <source>That is not a token code.</source>
        <translation>Dat is geen tokencode.</translation>
    </message>
    <message>
        <source>That is not an API key.</source>
        <translation>Dat is geen API-sleutel.</translation>
    </message>
    <message>
        <source>That is not one of the choices.</source>
        <translation>Dat is geen van de keuzes.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Dat is niet de pincode.</translation>
    </message>
    <message>
        <source>That is not the card&apos;s short code.</source>
        <translation>Dat is niet de korte code van de kaart.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Dat is niet de wachtzin.</translation>
    </message>
    <message>
        <source>That is slow: close other programs.</source>
        <translation>Dat is traag: sluit andere programma&apos;s.</translation>
    </message>
    <message>
        <source>That part of the screen is too small</source>
        <translation>Dat deel van het scherm is te klein</translation>
    </message>
    <message>
        <source>That pattern cannot be used.</source>
        <translation>Dat patroon is niet te gebruiken.</translation>
    </message>
    <message>
        <source>That picture cannot be read</source>
        <translation>Die afbeelding is niet te lezen</translation>
    </message>
    <message>
        <source>That text is too long for a ticket&apos;s number</source>
        <translation>Die tekst is te lang voor een ticketnummer</translation>
    </message>
    <message>
        <source>That time zone is not known.</source>
        <translation>Die tijdzone is onbekend.</translation>
    </message>
    <message>
        <source>The API key cannot be kept in {folder} ({why}).</source>
        <translation>De API-sleutel kan niet in {folder} bewaard worden ({why}).</translation>
    </message>
    <message>
        <source>The API key is locked by a passphrase.</source>
        <translation>De API-sleutel is met een wachtzin vergrendeld.</translation>
    </message>
    <message>
        <source>The API key of this door is not on this device.</source>
        <translation>De API-sleutel van deze deur staat niet op dit apparaat.</translation>
    </message>
    <message>
        <source>The box office does not accept this password.</source>
        <translation>De kassa accepteert dit wachtwoord niet.</translation>
    </message>
    <message>
        <source>The box office does not know this performance.</source>
        <translation>De kassa kent deze voorstelling niet.</translation>
    </message>
    <message>
        <source>The box office does not know what was asked for.</source>
        <translation>De kassa kent niet wat gevraagd werd.</translation>
    </message>
    <message>
        <source>The box office does not let this machine in.</source>
        <translation>De kassa laat deze machine niet toe.</translation>
    </message>
    <message>
        <source>The box office does not say for how many it is.</source>
        <translation>De kassa zegt niet voor hoeveel het is.</translation>
    </message>
    <message>
        <source>The box office does not say for which performance it is.</source>
        <translation>De kassa zegt niet voor welke voorstelling het is.</translation>
    </message>
    <message>
        <source>The box office does not say whether it is paid.</source>
        <translation>De kassa zegt niet of het betaald is.</translation>
    </message>
    <message>
        <source>The box office has confirmed it</source>
        <translation>De kassa heeft het bevestigd</translation>
    </message>
    <message>
        <source>The box office refused the request ({command}).</source>
        <translation>De kassa weigerde het verzoek ({command}).</translation>
    </message>
    <message>
        <source>The box office&apos;s numbers are too long to be marked.</source>
        <translation>De nummers van de kassa zijn te lang om te markeren.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>De camera geeft geen beeld.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>De camera geeft geen beelden</translation>
    </message>
    <message>
        <source>The camera gives no pictures now. Open this again once it does.</source>
        <translation>De camera geeft nu geen beelden. Open dit opnieuw als hij dat wel doet.</translation>
    </message>
    <message>
        <source>The camera is in use by another program</source>
        <translation>De camera is in gebruik door een ander programma</translation>
    </message>
    <message>
        <source>The camera keeps failing</source>
        <translation>De camera valt steeds uit</translation>
    </message>
    <message>
        <source>The camera sees nothing</source>
        <translation>De camera ziet niets</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>De camera antwoordt niet meer</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures</source>
        <translation>De camera geeft geen beelden meer</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>De camera is losgehaald</translation>
    </message>
    <message>
        <source>The camera {identity} is not plugged in</source>
        <translation>De camera {identity} is niet aangesloten</translation>
    </message>
    <message>
        <source>The card cannot be printed.</source>
        <translation>De kaart kan niet afgedrukt worden.</translation>
    </message>
    <message>
        <source>The card is being printed.</source>
        <translation>De kaart wordt afgedrukt.</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>De kaart is bewaard.</translation>
    </message>
    <message>
        <source>The card&apos;s code, for another door&apos;s camera</source>
        <translation>De code van de kaart, voor de camera van een andere deur</translation>
    </message>
    <message>
        <source>The card&apos;s short code</source>
        <translation>De korte code van de kaart</translation>
    </message>
    <message>
        <source>The certificates in {file} cannot be read.</source>
        <translation>De certificaten in {file} zijn niet te lezen.</translation>
    </message>
    <message>
        <source>The chosen hand scanner is not plugged in</source>
        <translation>De gekozen handscanner is niet aangesloten</translation>
    </message>
    <message>
        <source>The code was not used, since it is not certain which ticket it is. Set the scanner to this computer&apos;s keyboard (its manual has a code to scan for that), then scan again.</source>
        <translation>De code is niet gebruikt, want het is niet zeker welk ticket het is. Stel de scanner in op het toetsenbord van deze computer (in de handleiding staat daar een code voor) en scan opnieuw.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>De verbinding brak voor het antwoord kwam.</translation>
    </message>
    <message>
        <source>The damaged file is kept for support: {path}</source>
        <translation>Het beschadigde bestand is bewaard voor support: {path}</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>De database kan niet geopend worden.</translation>
    </message>
    <message>
        <source>The database cannot be used ({message}).</source>
        <translation>De database is niet te gebruiken ({message}).</translation>
    </message>
    <message>
        <source>The database cannot be written anew: a program has it open.</source>
        <translation>De database kan niet opnieuw geschreven worden: een programma heeft haar open.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>De database kan niet geschreven worden.</translation>
    </message>
    <message>
        <source>The database has been closed.</source>
        <translation>De database is gesloten.</translation>
    </message>
    <message>
        <source>The database is NOT encrypted: SQLCipher is missing in this installation.</source>
        <translation>De database is NIET versleuteld: SQLCipher ontbreekt in deze installatie.</translation>
    </message>
    <message>
        <source>The database is damaged, and another program has it open.</source>
        <translation>De database is beschadigd, en een ander programma heeft hem open.</translation>
    </message>
    <message>
        <source>The database is damaged, and cannot be repaired here ({why}).</source>
        <translation>De database is beschadigd, en kan hier niet gerepareerd worden ({why}).</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>De database is beschadigd.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>De database is door een ander programma vergrendeld.</translation>
    </message>
    <message>
        <source>The database is not encrypted yet: {why}</source>
        <translation>De database is nog niet versleuteld: {why}</translation>
    </message>
    <message>
        <source>The database refused what was written.</source>
        <translation>De database weigerde wat geschreven werd.</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation>De database was beschadigd en is gerepareerd.</translation>
    </message>
    <message>
        <source>The database was damaged, and nothing in it can be read.</source>
        <translation>De database was beschadigd, en er is niets meer te lezen.</translation>
    </message>
    <message>
        <source>The database {name} cannot be made ({why}).</source>
        <translation>De database {name} kan niet gemaakt worden ({why}).</translation>
    </message>
    <message>
        <source>The database {name} cannot be written anew ({why}).</source>
        <translation>De database {name} kan niet opnieuw geschreven worden ({why}).</translation>
    </message>
    <message>
        <source>The database {name} is encrypted, and its key is not on this device.</source>
        <translation>De database {name} is versleuteld, en de sleutel staat niet op dit apparaat.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of this program.</source>
        <translation>De database {name} is van een nieuwere versie van het programma.</translation>
    </message>
    <message>
        <source>The device id is missing.</source>
        <translation>De apparaat-id ontbreekt.</translation>
    </message>
    <message>
        <source>The device&apos;s name is missing.</source>
        <translation>De naam van het apparaat ontbreekt.</translation>
    </message>
    <message>
        <source>The device&apos;s name needs a letter.</source>
        <translation>De naam van het apparaat heeft een letter nodig.</translation>
    </message>
    <message>
        <source>The disk cannot be written ({why})</source>
        <translation>Er kan niet op de schijf geschreven worden ({why})</translation>
    </message>
    <message>
        <source>The disk fails.</source>
        <translation>De schijf hapert.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>De schijf is vol.</translation>
    </message>
    <message>
        <source>The door card is for one event, and its token opens another.</source>
        <translation>De deurkaart is voor het ene evenement, en het token ervan opent een ander.</translation>
    </message>
    <message>
        <source>The door is being closed.</source>
        <translation>De deur wordt gesloten.</translation>
    </message>
    <message>
        <source>The door is closing.</source>
        <translation>De deur wordt gesloten.</translation>
    </message>
    <message>
        <source>The door itself could not be read: set it up again, with the same server and the same names.</source>
        <translation>De deur zelf was niet te lezen: stel hem opnieuw in, met dezelfde server en dezelfde namen.</translation>
    </message>
    <message>
        <source>The door says {verdict}: {why}</source>
        <translation>De deur zegt {verdict}: {why}</translation>
    </message>
    <message>
        <source>The end of the recording</source>
        <translation>Einde van de opname</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>De export is geannuleerd.</translation>
    </message>
    <message>
        <source>The file of the kept API key is damaged.</source>
        <translation>Het bestand van de API-sleutel is beschadigd.</translation>
    </message>
    <message>
        <source>The file {name} could not be written ({why}).</source>
        <translation>Het bestand {name} kon niet geschreven worden ({why}).</translation>
    </message>
    <message>
        <source>The first camera found</source>
        <translation>De eerste gevonden camera</translation>
    </message>
    <message>
        <source>The flow shows how many are expected.</source>
        <translation>Het verloop toont hoeveel er verwacht worden.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}).</source>
        <translation>De map {folder} kan niet gemaakt worden ({why}).</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read</source>
        <translation>De map {folder} kan niet gelezen worden</translation>
    </message>
    <message>
        <source>The global token can be neither changed nor invalidated.</source>
        <translation>Het globale token kan niet gewijzigd of ongeldig gemaakt worden.</translation>
    </message>
    <message>
        <source>The global token. It opens every section, also those to come, and stays as it is.</source>
        <translation>Het globale token. Het opent elke zone, ook toekomstige, en blijft zoals het is.</translation>
    </message>
    <message>
        <source>The hand scanner does not end its codes</source>
        <translation>De handscanner sluit zijn codes niet af</translation>
    </message>
    <message>
        <source>The hand scanner is in use by another program</source>
        <translation>De handscanner is in gebruik door een ander programma</translation>
    </message>
    <message>
        <source>The hand scanner is not plugged in</source>
        <translation>De handscanner is niet aangesloten</translation>
    </message>
    <message>
        <source>The hand scanner types for another keyboard: {scanner}; this computer&apos;s seems to be {computer}</source>
        <translation>De handscanner typt voor een ander toetsenbord: {scanner}; dat van deze computer lijkt {computer}</translation>
    </message>
    <message>
        <source>The hand scanner was unplugged</source>
        <translation>De handscanner is losgehaald</translation>
    </message>
    <message>
        <source>The journal cannot be signed: the keychain cannot be opened.</source>
        <translation>Het logboek kan niet ondertekend worden: de sleutelhanger gaat niet open.</translation>
    </message>
    <message>
        <source>The journal cannot be signed: what is kept as its key is not one.</source>
        <translation>Het logboek kan niet ondertekend worden: wat als sleutel bewaard is, is er geen.</translation>
    </message>
    <message>
        <source>The journal holds: {rows} rows, {signed} of them signed.</source>
        <translation>Het logboek klopt: {rows} regels, waarvan {signed} ondertekend.</translation>
    </message>
    <message>
        <source>The journal is broken from row {row} on.</source>
        <translation>Het logboek is gebroken vanaf regel {row}.</translation>
    </message>
    <message>
        <source>The journal is broken from row {row} on. The file says the same.</source>
        <translation>Het logboek is gebroken vanaf regel {row}. Het bestand zegt hetzelfde.</translation>
    </message>
    <message>
        <source>The kept API key cannot be opened on this device.</source>
        <translation>De bewaarde API-sleutel is op dit apparaat niet te openen.</translation>
    </message>
    <message>
        <source>The kept API key cannot be read ({why}).</source>
        <translation>De bewaarde API-sleutel is niet te lezen ({why}).</translation>
    </message>
    <message>
        <source>The key of the database cannot be had: the keychain cannot be opened.</source>
        <translation>De sleutel van de database is niet te krijgen: de sleutelbos gaat niet open.</translation>
    </message>
    <message>
        <source>The key of the database was not kept by {where}.</source>
        <translation>De sleutel van de database is niet bewaard ({where}).</translation>
    </message>
    <message>
        <source>The list shows how.</source>
        <translation>De lijst laat zien hoe.</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written ({why}).</source>
        <translation>Het log in {folder} kan niet geschreven worden ({why}).</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>De login ontbreekt.</translation>
    </message>
    <message>
        <source>The name does not match the booking.</source>
        <translation>De naam klopt niet met de boeking.</translation>
    </message>
    <message>
        <source>The name needs a letter.</source>
        <translation>De naam heeft een letter nodig.</translation>
    </message>
    <message>
        <source>The network camera does not answer</source>
        <translation>De netwerkcamera antwoordt niet</translation>
    </message>
    <message>
        <source>The network stream {url} is not allowed</source>
        <translation>De netwerkstream {url} is niet toegestaan</translation>
    </message>
    <message>
        <source>The next one&apos;s name</source>
        <translation>Naam van de volgende</translation>
    </message>
    <message>
        <source>The operator decides</source>
        <translation>De bediener beslist</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>De wachtzin opent {name} niet.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>De wachtzin is te kort.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Het wachtwoord ontbreekt.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Het wachtwoord is onjuist.</translation>
    </message>
    <message>
        <source>The performance is missing.</source>
        <translation>De voorstelling ontbreekt.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>De afbeelding is niet te lezen</translation>
    </message>
    <message>
        <source>The program has a fault (late answer).</source>
        <translation>Het programma heeft een fout (laat antwoord).</translation>
    </message>
    <message>
        <source>The program has a fault ({name}).</source>
        <translation>Het programma heeft een fout ({name}).</translation>
    </message>
    <message>
        <source>The public key is missing.</source>
        <translation>De openbare sleutel ontbreekt.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>De reden ontbreekt.</translation>
    </message>
    <message>
        <source>The record of this door</source>
        <translation>De administratie van deze deur</translation>
    </message>
    <message>
        <source>The rehearsal could not be held; this door is live</source>
        <translation>De repetitie kon niet; deze deur is echt</translation>
    </message>
    <message>
        <source>The rehearsal is over; this door is live</source>
        <translation>De repetitie is voorbij; deze deur is echt</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>Het verslag is bewaard.</translation>
    </message>
    <message>
        <source>The report {name} could not be written ({reason}).</source>
        <translation>Het verslag {name} kon niet geschreven worden ({reason}).</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Nogmaals dezelfde</translation>
    </message>
    <message>
        <source>The scan is in the queue.</source>
        <translation>De scan staat in de wachtrij.</translation>
    </message>
    <message>
        <source>The scratch booking is missing.</source>
        <translation>De hulpboeking ontbreekt.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here</source>
        <translation>Het scherm is hier niet te zien</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min</source>
        <translation>Het scherm gaat na {minutes} min uit</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>Het scherm blijft aan</translation>
    </message>
    <message>
        <source>The screen stays on for {minutes} h</source>
        <translation>Het scherm blijft {minutes} u aan</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>De geheime sleutel ontbreekt.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>De server</translation>
    </message>
    <message>
        <source>The server answered for another booking.</source>
        <translation>De server antwoordde voor een andere boeking.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>De server vraagt geduld.</translation>
    </message>
    <message>
        <source>The server cannot be reached yet; it goes by itself once it can.</source>
        <translation>De server is nog niet bereikbaar; het gaat vanzelf zodra het kan.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>De server is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The server could not be told.</source>
        <translation>De server kon het niet gemeld worden.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>De server antwoordde niet op tijd.</translation>
    </message>
    <message>
        <source>The server does not accept this API key.</source>
        <translation>De server accepteert deze API-sleutel niet.</translation>
    </message>
    <message>
        <source>The server does not accept this door&apos;s API key.</source>
        <translation>De server accepteert de API-sleutel van deze deur niet.</translation>
    </message>
    <message>
        <source>The server does not accept this key.</source>
        <translation>De server accepteert deze sleutel niet.</translation>
    </message>
    <message>
        <source>The server does not know this admission token.</source>
        <translation>De server kent dit toegangstoken niet.</translation>
    </message>
    <message>
        <source>The server does not know this event.</source>
        <translation>De server kent dit evenement niet.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>De server kent niet wat gevraagd werd.</translation>
    </message>
    <message>
        <source>The server does not let this key manage the event&apos;s tokens.</source>
        <translation>De server laat deze sleutel de tokens van het evenement niet beheren.</translation>
    </message>
    <message>
        <source>The server does not take these sections.</source>
        <translation>De server accepteert deze zones niet.</translation>
    </message>
    <message>
        <source>The server does not tell its time</source>
        <translation>De server zegt zijn tijd niet</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used.</source>
        <translation>De server gaf een onbruikbaar adres.</translation>
    </message>
    <message>
        <source>The server gave no clear answer</source>
        <translation>De server gaf geen duidelijk antwoord</translation>
    </message>
    <message>
        <source>The server had an error ({status}).</source>
        <translation>De server had een fout ({status}).</translation>
    </message>
    <message>
        <source>The server has an error ({status}).</source>
        <translation>De server heeft een fout ({status}).</translation>
    </message>
    <message>
        <source>The server is not the one that was set up: its answers say {said}.</source>
        <translation>Dit is niet de ingestelde server: zijn antwoorden zeggen {said}.</translation>
    </message>
    <message>
        <source>The server is too slow.</source>
        <translation>De server is te traag.</translation>
    </message>
    <message>
        <source>The server knows of no other door.</source>
        <translation>De server kent geen andere deur.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}).</source>
        <translation>De server weigerde het verzoek ({status}).</translation>
    </message>
    <message>
        <source>The server refuses it</source>
        <translation>De server weigert het</translation>
    </message>
    <message>
        <source>The server repeats old answers instead of deciding.</source>
        <translation>De server herhaalt oude antwoorden in plaats van te beslissen.</translation>
    </message>
    <message>
        <source>The server sends us to another one for the rest of its list.</source>
        <translation>De server verwijst voor de rest van de lijst naar een andere.</translation>
    </message>
    <message>
        <source>The server takes less at a time.</source>
        <translation>De server neemt minder tegelijk aan.</translation>
    </message>
    <message>
        <source>The server wants a newer client.</source>
        <translation>De server wil een nieuwere client.</translation>
    </message>
    <message>
        <source>The server&apos;s address holds more than an address.</source>
        <translation>Het adres van de server bevat meer dan een adres.</translation>
    </message>
    <message>
        <source>The server&apos;s address is too long for a card.</source>
        <translation>Het adres van de server is te lang voor een kaart.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>Het antwoord van de server is niet te lezen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: it is nested too deeply.</source>
        <translation>Het antwoord van de server is niet te lezen: te diep genest.</translation>
    </message>
    <message>
        <source>The server&apos;s answer decides nothing.</source>
        <translation>Het antwoord van de server beslist niets.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far too large.</source>
        <translation>Het antwoord van de server is veel te groot.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Het antwoord van de server klopt niet.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it is not in the system&apos;s form.</source>
        <translation>Het antwoord van de server klopt niet: het heeft niet de vorm van het systeem.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: {what} cannot be read.</source>
        <translation>Het antwoord van de server klopt niet: {what} is niet te lezen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was cut short.</source>
        <translation>Het antwoord van de server werd afgekapt.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was damaged on the way.</source>
        <translation>Het antwoord van de server raakte onderweg beschadigd.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>De sessie is voorbij.</translation>
    </message>
    <message>
        <source>The setting {name} = {value} in {where} makes no sense.</source>
        <translation>De instelling {name} = {value} in {where} klopt niet.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation>De instellingen in {path} zijn niet te lezen: {error}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be written ({why}).</source>
        <translation>De instellingen in {path} kunnen niet geschreven worden ({why}).</translation>
    </message>
    <message>
        <source>The shift is closed as soon as everything is sent. Leave this sheet open.</source>
        <translation>De dienst sluit zodra alles verzonden is. Laat dit blad open.</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <translation>De dienst is afgesloten.</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>De dienst loopt nog.</translation>
    </message>
    <message>
        <source>The system answers</source>
        <translation>Het systeem antwoordt</translation>
    </message>
    <message>
        <source>The system could not say now.</source>
        <translation>Het systeem kon het nu niet zeggen.</translation>
    </message>
    <message>
        <source>The system names no events</source>
        <translation>Het systeem noemt geen evenementen</translation>
    </message>
    <message>
        <source>The system says no: {note}</source>
        <translation>Het systeem zegt nee: {note}</translation>
    </message>
    <message>
        <source>The system says yes for a reason unknown to this program ({number}). Let in?</source>
        <translation>Het systeem zegt ja om een onbekende reden ({number}). Binnenlaten?</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be opened.</source>
        <translation>De sleutelhanger van het systeem gaat niet open.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take it.</source>
        <translation>De sleutelhanger van het systeem neemt hem niet aan.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take the API key.</source>
        <translation>De sleutelhanger van het systeem neemt de API-sleutel niet aan.</translation>
    </message>
    <message>
        <source>The test code could not be read</source>
        <translation>De testcode kon niet gelezen worden</translation>
    </message>
    <message>
        <source>The test code was not read in time</source>
        <translation>De testcode is niet op tijd gelezen</translation>
    </message>
    <message>
        <source>The ticket cannot be read or checked</source>
        <translation>Het ticket is niet te lezen of te controleren</translation>
    </message>
    <message>
        <source>The ticket list is fetched again.</source>
        <translation>De ticketlijst wordt opnieuw opgehaald.</translation>
    </message>
    <message>
        <source>The ticket list is too old to decide alone</source>
        <translation>De ticketlijst is te oud om alleen te beslissen</translation>
    </message>
    <message>
        <source>The tickets were given back.</source>
        <translation>De tickets zijn teruggegeven.</translation>
    </message>
    <message>
        <source>The token covers no section</source>
        <translation>Het token dekt geen zone</translation>
    </message>
    <message>
        <source>The token covers no section yet.</source>
        <translation>Het token dekt nog geen zone.</translation>
    </message>
    <message>
        <source>The token now opens another event.</source>
        <translation>Het token opent nu een ander evenement.</translation>
    </message>
    <message>
        <source>The token opens another event now</source>
        <translation>Het token opent nu een ander evenement</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>De twee zijn niet gelijk. Typ hem opnieuw.</translation>
    </message>
    <message>
        <source>The two were not the same. Type the new PIN again.</source>
        <translation>De twee waren niet gelijk. Typ de nieuwe pincode opnieuw.</translation>
    </message>
    <message>
        <source>The window answers within {usual} ms; the longest wait in the last minute was {worst} ms.</source>
        <translation>Het venster antwoordt binnen {usual} ms; het langste wachten van de laatste minuut was {worst} ms.</translation>
    </message>
    <message>
        <source>The window has not been measured yet.</source>
        <translation>Het venster is nog niet gemeten.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Daar</translation>
    </message>
    <message>
        <source>There is no XTS2 box office at this address.</source>
        <translation>Op dit adres is geen XTS2-kassa.</translation>
    </message>
    <message>
        <source>There is no account of this name.</source>
        <translation>Er is geen account met die naam.</translation>
    </message>
    <message>
        <source>There is no admission token.</source>
        <translation>Er is geen toegangstoken.</translation>
    </message>
    <message>
        <source>There is no box office at this address.</source>
        <translation>Op dit adres is geen kassa.</translation>
    </message>
    <message>
        <source>There is no other camera to add</source>
        <translation>Er is geen andere camera om toe te voegen</translation>
    </message>
    <message>
        <source>There is no picture in this folder</source>
        <translation>In deze map staat geen afbeelding</translation>
    </message>
    <message>
        <source>There is no picture in {folder}</source>
        <translation>In {folder} staat geen afbeelding</translation>
    </message>
    <message>
        <source>There is no picture {path}</source>
        <translation>Er is geen afbeelding {path}</translation>
    </message>
    <message>
        <source>There is no preset {name}.</source>
        <translation>Er is geen voorinstelling {name}.</translation>
    </message>
    <message>
        <source>There is no such door on this device.</source>
        <translation>Die deur is er niet op dit apparaat.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation>Die dienst is er niet.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>Die tijdzone bestaat niet.</translation>
    </message>
    <message>
        <source>There is no ticket list yet. It comes from the server; scan tickets meanwhile.</source>
        <translation>Er is nog geen ticketlijst. Die komt van de server; scan intussen tickets.</translation>
    </message>
    <message>
        <source>There is no ticketing system at this address.</source>
        <translation>Op dit adres is geen ticketsysteem.</translation>
    </message>
    <message>
        <source>There is no video {path}</source>
        <translation>Er is geen video {path}</translation>
    </message>
    <message>
        <source>There is nothing at {spec}</source>
        <translation>Er is niets op {spec}</translation>
    </message>
    <message>
        <source>These scans are for another event: {title}.</source>
        <translation>Deze scans zijn voor een ander evenement: {title}.</translation>
    </message>
    <message>
        <source>They are sent under the name of the door that made them.</source>
        <translation>Ze worden verzonden onder de naam van de deur die ze maakte.</translation>
    </message>
    <message>
        <source>They may come in again</source>
        <translation>Mag weer naar binnen</translation>
    </message>
    <message>
        <source>They stay here as well: whoever sends them, each counts once.</source>
        <translation>Ze blijven ook hier: wie ze ook verzendt, elk telt één keer.</translation>
    </message>
    <message>
        <source>They stay in the queue. Set that door up again to send them.</source>
        <translation>Ze blijven in de wachtrij. Stel die deur opnieuw in om ze te verzenden.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Deze pincode is te makkelijk te raden.</translation>
    </message>
    <message>
        <source>This account may not manage the event&apos;s tokens.</source>
        <translation>Dit account mag de tokens van het evenement niet beheren.</translation>
    </message>
    <message>
        <source>This box office does not have that command.</source>
        <translation>Deze kassa heeft die opdracht niet.</translation>
    </message>
    <message>
        <source>This box office does not tell what is in a booking.</source>
        <translation>Deze kassa zegt niet wat er in een boeking zit.</translation>
    </message>
    <message>
        <source>This camera decides by itself: its driver lets nothing be set.</source>
        <translation>Deze camera beslist zelf: het stuurprogramma laat niets instellen.</translation>
    </message>
    <message>
        <source>This camera gives no more; hold tickets closer</source>
        <translation>Meer geeft deze camera niet; houd tickets dichterbij</translation>
    </message>
    <message>
        <source>This card has set up this device before.</source>
        <translation>Deze kaart heeft dit apparaat al eens ingesteld.</translation>
    </message>
    <message>
        <source>This card was good until {time} on {day}.</source>
        <translation>Deze kaart was geldig tot {time} op {day}.</translation>
    </message>
    <message>
        <source>This card was made by another version of the program.</source>
        <translation>Deze kaart is van een andere versie van het programma.</translation>
    </message>
    <message>
        <source>This check met a fault of the program</source>
        <translation>Deze controle stuitte op een fout in het programma</translation>
    </message>
    <message>
        <source>This computer has no voice: this program&apos;s own is heard</source>
        <translation>Deze computer heeft geen stem: die van het programma spreekt</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the server&apos;s; times are corrected</source>
        <translation>De klok van deze computer loopt {time} voor op de server; tijden worden gecorrigeerd</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the server&apos;s; times are corrected</source>
        <translation>De klok van deze computer loopt {time} achter op de server; tijden worden gecorrigeerd</translation>
    </message>
    <message>
        <source>This computer&apos;s, where it has one</source>
        <comment>a voice</comment>
        <translation>Die van de computer, als die er is</translation>
    </message>
    <message>
        <source>This demo has no door called {mode}.</source>
        <translation>Deze demo heeft geen deur met de naam {mode}.</translation>
    </message>
    <message>
        <source>This device does not control the event any more.</source>
        <translation>Dit apparaat controleert het evenement niet meer.</translation>
    </message>
    <message>
        <source>This device used the code a moment ago: probably this very scan. Let in?</source>
        <translation>Dit apparaat gebruikte de code zojuist: waarschijnlijk deze scan zelf. Binnenlaten?</translation>
    </message>
    <message>
        <source>This door</source>
        <translation>Deze deur</translation>
    </message>
    <message>
        <source>This door controls</source>
        <translation>Deze deur controleert</translation>
    </message>
    <message>
        <source>This door takes no tickets meanwhile. What waits in its queue is still sent.</source>
        <translation>Deze deur neemt intussen geen tickets. Wat in de wachtrij staat wordt nog verzonden.</translation>
    </message>
    <message>
        <source>This door&apos;s key</source>
        <translation>De sleutel van deze deur</translation>
    </message>
    <message>
        <source>This door&apos;s own record</source>
        <translation>Eigen gegevens van deze deur</translation>
    </message>
    <message>
        <source>This door&apos;s token no longer opens the event</source>
        <translation>Het token van deze deur opent het evenement niet meer</translation>
    </message>
    <message>
        <source>This event</source>
        <comment>begins a warning</comment>
        <translation>Dit evenement</translation>
    </message>
    <message>
        <source>This event does not go with the other values.</source>
        <translation>Dit evenement past niet bij de andere waarden.</translation>
    </message>
    <message>
        <source>This event is cancelled</source>
        <translation>Dit evenement is afgelast</translation>
    </message>
    <message>
        <source>This installation cannot open an encrypted database: SQLCipher is missing.</source>
        <translation>Deze installatie kan geen versleutelde database openen: SQLCipher ontbreekt.</translation>
    </message>
    <message>
        <source>This is all that would be saved.</source>
        <translation>Dit is alles wat bewaard zou worden.</translation>
    </message>
    <message>
        <source>This is no ticket. It is written down as an entry without one.</source>
        <translation>Dit is geen ticket. Het wordt genoteerd als toegang zonder ticket.</translation>
    </message>
    <message>
        <source>This is not a whole door card.</source>
        <translation>Dit is geen hele deurkaart.</translation>
    </message>
    <message>
        <source>This network stream is not allowed</source>
        <translation>Deze netwerkstream is niet toegestaan</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Deze afbeelding is niet te lezen</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Deze afbeelding is te groot</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>Dit programma mag de camera niet gebruiken</translation>
    </message>
    <message>
        <source>This program may not use the hand scanner&apos;s port</source>
        <translation>Dit programma mag de poort van de handscanner niet gebruiken</translation>
    </message>
    <message>
        <source>This program&apos;s own</source>
        <comment>a voice</comment>
        <translation>Die van het programma</translation>
    </message>
    <message>
        <source>This setting</source>
        <translation>Deze instelling</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Dit blad</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Deze dienst</translation>
    </message>
    <message>
        <source>This stream is not there any more.</source>
        <translation>Deze stream is er niet meer.</translation>
    </message>
    <message>
        <source>This system counts what was sold and cannot say who may come in. Set up the one that sold the tickets; this one can then be added beside it.</source>
        <translation>Dit systeem telt wat verkocht is en kan niet zeggen wie naar binnen mag. Stel het systeem in dat de tickets verkocht; dit kan ernaast toegevoegd worden.</translation>
    </message>
    <message>
        <source>This system does not count.</source>
        <translation>Dit systeem telt niet.</translation>
    </message>
    <message>
        <source>This system does not tell of its power</source>
        <translation>Dit systeem zegt niets over zijn stroom</translation>
    </message>
    <message>
        <source>This system does not tell when its screen goes dark</source>
        <translation>Dit systeem zegt niet wanneer het scherm uitgaat</translation>
    </message>
    <message>
        <source>This system has no keychain: choose a passphrase for the API key.</source>
        <translation>Dit systeem heeft geen sleutelhanger: kies een wachtzin voor de API-sleutel.</translation>
    </message>
    <message>
        <source>This system has no list</source>
        <translation>Dit systeem heeft geen lijst</translation>
    </message>
    <message>
        <source>This system has no list to search.</source>
        <translation>Dit systeem heeft geen lijst om in te zoeken.</translation>
    </message>
    <message>
        <source>This system keeps no record of who came in: this device does.</source>
        <translation>Dit systeem houdt niet bij wie binnen is: dit apparaat wel.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Dit duurt een paar seconden.</translation>
    </message>
    <message>
        <source>This ticket was let in at {time}, {door}.</source>
        <translation>Dit ticket is om {time} binnengelaten, {door}.</translation>
    </message>
    <message>
        <source>This ticket was recognised all the same. Set the scanner to this computer&apos;s keyboard: its manual has a code to scan for that.</source>
        <translation>Dit ticket is toch herkend. Stel de scanner in op het toetsenbord van deze computer: in de handleiding staat daar een code voor.</translation>
    </message>
    <message>
        <source>This token is not there any more.</source>
        <translation>Dit token is er niet meer.</translation>
    </message>
    <message>
        <source>This video cannot be read</source>
        <translation>Deze video is niet te lezen</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket for another event</source>
        <translation>Ticket voor een ander evenement</translation>
    </message>
    <message>
        <source>Ticket for {event}</source>
        <translation>Ticket voor {event}</translation>
    </message>
    <message>
        <source>Ticket for {section}</source>
        <translation>Ticket voor {section}</translation>
    </message>
    <message>
        <source>Ticket list</source>
        <translation>Ticketlijst</translation>
    </message>
    <message>
        <source>Ticket list, {age} old</source>
        <translation>Ticketlijst, {age} oud</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Ticketnummer</translation>
    </message>
    <message>
        <source>Ticketing system</source>
        <translation>Ticketsysteem</translation>
    </message>
    <message>
        <source>Tickets ({endings});;All files (*)</source>
        <translation>Tickets ({endings});;Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Gevonden tickets</translation>
    </message>
    <message>
        <source>Tilt the phone: it reflects</source>
        <translation>Kantel de telefoon: hij spiegelt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tijd</translation>
    </message>
    <message>
        <source>Time zone of the theatre</source>
        <translation>Tijdzone van het theater</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>Tijdzone van de zaal</translation>
    </message>
    <message>
        <source>Times are corrected, and it works. Have the system set its clock by the network.</source>
        <translation>Tijden worden gecorrigeerd, en het werkt. Laat het systeem zijn klok via het netwerk zetten.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>Tot</translation>
    </message>
    <message>
        <source>To be printed (*.pdf)</source>
        <translation>Om af te drukken (*.pdf)</translation>
    </message>
    <message>
        <source>Token and sections</source>
        <translation>Token en zones</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Tokencode</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token ingetrokken</translation>
    </message>
    <message>
        <source>Token {code}</source>
        <translation>Token {code}</translation>
    </message>
    <message>
        <source>Too dark: switch on a light</source>
        <translation>Te donker: doe licht aan</translation>
    </message>
    <message>
        <source>Too few come to say when</source>
        <translation>Er komen er te weinig om het te zeggen</translation>
    </message>
    <message>
        <source>Too many wrong short codes for this card.</source>
        <translation>Te veel verkeerde korte codes voor deze kaart.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Te veel verkeerde pogingen.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {seconds} s.</source>
        <translation>Te veel verkeerde pogingen. Probeer het over {seconds} s opnieuw.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Pogingen</translation>
    </message>
    <message>
        <source>Trouble here</source>
        <translation>Storing hier</translation>
    </message>
    <message>
        <source>Try a sharper or larger picture, or type the ticket&apos;s number (F2).</source>
        <translation>Probeer een scherpere of grotere afbeelding, of typ het ticketnummer (F2).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Opnieuw proberen</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Probeer het over {time} opnieuw.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Probeer het later opnieuw.</translation>
    </message>
    <message>
        <source>Try again, or choose another camera.</source>
        <translation>Probeer opnieuw, of kies een andere camera.</translation>
    </message>
    <message>
        <source>Try again, or tell the organiser.</source>
        <translation>Probeer opnieuw, of meld het bij de organisator.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Probeer opnieuw.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for support.</source>
        <translation>Probeer opnieuw. Blijft het, kopieer de details voor support.</translation>
    </message>
    <message>
        <source>Try again; then tell the organiser.</source>
        <translation>Probeer opnieuw; meld het dan bij de organisator.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Nu proberen</translation>
    </message>
    <message>
        <source>Try to sign in again.</source>
        <translation>Probeer je opnieuw aan te melden.</translation>
    </message>
    <message>
        <source>Turn it off for the evening in System Settings, under Lock Screen.</source>
        <translation>Zet het voor de avond uit in Systeeminstellingen, Toegangsscherm.</translation>
    </message>
    <message>
        <source>Turn it off for the evening in the system&apos;s settings, under Power.</source>
        <translation>Zet het voor de avond uit in de systeeminstellingen, Energie.</translation>
    </message>
    <message>
        <source>Turn the phone&apos;s brightness up</source>
        <translation>Zet het scherm van de telefoon helderder</translation>
    </message>
    <message>
        <source>Turn the volume up; see in the system&apos;s settings which loudspeaker is used.</source>
        <translation>Zet het volume hoger; kijk in het systeem welke luidspreker gebruikt wordt.</translation>
    </message>
    <message>
        <source>Two people may be in on one ticket: ask the other door whom it let in.</source>
        <translation>Misschien zijn er twee mensen op één ticket binnen: vraag de andere deur wie er binnengelaten is.</translation>
    </message>
    <message>
        <source>Type a name of at most {longest} letters, without odd characters.</source>
        <translation>Typ een naam van hooguit {longest} letters, zonder vreemde tekens.</translation>
    </message>
    <message>
        <source>Type a passphrase first: 8 characters or more.</source>
        <translation>Typ eerst een wachtzin: 8 tekens of meer.</translation>
    </message>
    <message>
        <source>Type a ticket number</source>
        <translation>Ticketnummer typen</translation>
    </message>
    <message>
        <source>Type a ticket number  (F2)</source>
        <translation>Ticketnummer typen  (F2)</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Typ het opnieuw.</translation>
    </message>
    <message>
        <source>Type it at the new door.</source>
        <translation>Typ hem bij de nieuwe deur.</translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation>Typ het in.</translation>
    </message>
    <message>
        <source>Type it in; it goes with the public key.</source>
        <translation>Typ hem in; hij hoort bij de openbare sleutel.</translation>
    </message>
    <message>
        <source>Type it in; it goes with the secret key.</source>
        <translation>Typ hem in; hij hoort bij de geheime sleutel.</translation>
    </message>
    <message>
        <source>Type it without line breaks or odd characters.</source>
        <translation>Typ het zonder regeleinden of vreemde tekens.</translation>
    </message>
    <message>
        <source>Type it. A program gives it in {variable}.</source>
        <translation>Typ hem. Een programma geeft hem in {variable}.</translation>
    </message>
    <message>
        <source>Type the 8 characters again; your supervisor has them.</source>
        <translation>Typ de 8 tekens opnieuw; je leidinggevende heeft ze.</translation>
    </message>
    <message>
        <source>Type the 8-character code of the token.</source>
        <translation>Typ de code van 8 tekens van het token.</translation>
    </message>
    <message>
        <source>Type the API key. Whoever runs the ticketing has it.</source>
        <translation>Typ de API-sleutel. Wie de ticketing regelt heeft hem.</translation>
    </message>
    <message>
        <source>Type the PIN as it is now.</source>
        <translation>Typ de huidige pincode.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Typ de pincode.</translation>
    </message>
    <message>
        <source>Type the address that you see in your browser when you use Pims.</source>
        <translation>Typ het adres dat je in de browser ziet als je Pims gebruikt.</translation>
    </message>
    <message>
        <source>Type the login and its password.</source>
        <translation>Typ de login en het wachtwoord.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Typ de nieuwe pincode nog een keer.</translation>
    </message>
    <message>
        <source>Type the new PIN: 4 to 8 digits.</source>
        <translation>Typ de nieuwe pincode: 4 tot 8 cijfers.</translation>
    </message>
    <message>
        <source>Type the one that was chosen at the other door. If it is right, the file is damaged.</source>
        <translation>Typ de wachtzin die bij de andere deur gekozen is. Klopt die, dan is het bestand beschadigd.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address. Whoever runs the ticketing has it.</source>
        <translation>Typ het adres van de server. Wie de ticketing regelt heeft het.</translation>
    </message>
    <message>
        <source>Type the short code. Your supervisor has it.</source>
        <translation>Typ de korte code. Je leidinggevende heeft hem.</translation>
    </message>
    <message>
        <source>Type the token code: 8 letters and digits, or hold its code to the camera.</source>
        <translation>Typ de tokencode: 8 letters en cijfers, of houd de code ervan voor de camera.</translation>
    </message>
    <message>
        <source>Type the user name or e-mail address.</source>
        <translation>Typ de gebruikersnaam of het e-mailadres.</translation>
    </message>
    <message>
        <source>Type them in below.</source>
        <translation>Typ ze hieronder in.</translation>
    </message>
    <message>
        <source>Type three letters or more of the name that the booking is under.</source>
        <translation>Typ drie letters of meer van de naam waarop geboekt is.</translation>
    </message>
    <message>
        <source>Type two letters or more of a name, an e-mail address or a ticket number.</source>
        <translation>Typ minstens twee letters van een naam, e-mailadres of ticketnummer.</translation>
    </message>
    <message>
        <source>Type who stands at the door.</source>
        <translation>Typ wie er aan de deur staat.</translation>
    </message>
    <message>
        <source>Type your name, and open the door.</source>
        <translation>Typ je naam en open de deur.</translation>
    </message>
    <message>
        <source>Type your name: it stands beside each ticket you let in.</source>
        <translation>Typ je naam: die staat bij elk ticket dat je binnenlaat.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Typ je wachtwoord.</translation>
    </message>
    <message>
        <source>Type your user name or e-mail address.</source>
        <translation>Typ je gebruikersnaam of e-mailadres.</translation>
    </message>
    <message>
        <source>US (QWERTY)</source>
        <translation>VS (QWERTY)</translation>
    </message>
    <message>
        <source>Unknown, offline</source>
        <translation>Onbekend, offline</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Unlock it, or set {choice}=file.</source>
        <translation>Ontgrendel hem, of zet {choice}=file.</translation>
    </message>
    <message>
        <source>Unlock it, then start again.</source>
        <translation>Ontgrendel hem en start opnieuw.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Ontgrendel hem.</translation>
    </message>
    <message>
        <source>Unlock with the PIN, then do it again.</source>
        <translation>Ontgrendel met de pincode en doe het opnieuw.</translation>
    </message>
    <message>
        <source>Unlocked. It locks itself after {minutes} without use.</source>
        <translation>Ontgrendeld. Vergrendelt zichzelf na {minutes} zonder gebruik.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one. It is tried again every few seconds.</source>
        <translation>Haal hem los en sluit hem weer aan, of kies een andere. Om de paar seconden wordt het opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Haal hem los en sluit hem weer aan.</translation>
    </message>
    <message>
        <source>Unsent on this device, all events</source>
        <translation>Niet verzonden op dit apparaat, alle evenementen</translation>
    </message>
    <message>
        <source>Until the next scan or a key</source>
        <translation>Tot de volgende scan of een toets</translation>
    </message>
    <message>
        <source>Update the program on this door, then take the scans over.</source>
        <translation>Werk het programma op deze deur bij en neem dan de scans over.</translation>
    </message>
    <message>
        <source>Update the program; the file has been left as it is.</source>
        <translation>Werk het programma bij; het bestand is gelaten zoals het is.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Werk dit bij.</translation>
    </message>
    <message>
        <source>Use an API key that may manage the event&apos;s tokens.</source>
        <translation>Gebruik een API-sleutel die de tokens van het evenement mag beheren.</translation>
    </message>
    <message>
        <source>Use https://, so that nobody can read the key; or name this host in the setting plain_hosts.</source>
        <translation>Gebruik https://, zodat niemand de sleutel leest; of noem deze host in de instelling plain_hosts.</translation>
    </message>
    <message>
        <source>Use the API key that this door was set up with, if it may manage tokens.</source>
        <translation>Gebruik de API-sleutel waarmee deze deur is ingesteld, als die tokens mag beheren.</translation>
    </message>
    <message>
        <source>Use the key of an administrator, or sign in with the account of who runs the event.</source>
        <translation>Gebruik de sleutel van een beheerder, of meld je aan met het account van de organisator.</translation>
    </message>
    <message>
        <source>Use the next camera</source>
        <translation>De volgende camera gebruiken</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Deze gebruiken</translation>
    </message>
    <message>
        <source>Use {event}</source>
        <translation>{event} gebruiken</translation>
    </message>
    <message>
        <source>Use {name} instead  (F8)</source>
        <translation>In plaats daarvan {name}  (F8)</translation>
    </message>
    <message>
        <source>User name or e-mail address</source>
        <translation>Gebruikersnaam of e-mailadres</translation>
    </message>
    <message>
        <source>Utick does not accept these keys.</source>
        <translation>Utick accepteert deze sleutels niet.</translation>
    </message>
    <message>
        <source>Utick does not know what was asked for.</source>
        <translation>Utick kent niet wat gevraagd werd.</translation>
    </message>
    <message>
        <source>Utick gives one to each scanner.</source>
        <translation>Utick geeft er een aan elke scanner.</translation>
    </message>
    <message>
        <source>Valid on the list; not yet confirmed</source>
        <translation>Geldig op de lijst; nog niet bevestigd</translation>
    </message>
    <message>
        <source>Valid ticket</source>
        <translation>Geldig ticket</translation>
    </message>
    <message>
        <source>Valid: {note}</source>
        <translation>Geldig: {note}</translation>
    </message>
    <message>
        <source>Values travel</source>
        <translation>Waarden gaan</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stem</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <comment>a badge, in capitals: people leave here</comment>
        <translation>UITGANG</translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation>WELKOM</translation>
    </message>
    <message>
        <source>Wait a moment, then scan again</source>
        <translation>Wacht even en scan opnieuw</translation>
    </message>
    <message>
        <source>Wait for the connection, or ask a supervisor</source>
        <translation>Wacht op de verbinding, of vraag een leidinggevende</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wachtend</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Wachten op het eerste beeld</translation>
    </message>
    <message>
        <source>Waved through on a STOP</source>
        <translation>Doorgelaten ondanks STOP</translation>
    </message>
    <message>
        <source>What a code looks like</source>
        <translation>Hoe een code eruitziet</translation>
    </message>
    <message>
        <source>What do you do? Space: send away. W: let in all the same.</source>
        <translation>Wat doe je? Spatie: wegsturen. W: toch binnenlaten.</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Wat er verder te zeggen is</translation>
    </message>
    <message>
        <source>What else? Needed for another reason</source>
        <translation>Wat nog meer? Nodig bij een andere reden</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>What is kept as the API key of this door is not one.</source>
        <translation>Wat als API-sleutel van deze deur bewaard is, is er geen.</translation>
    </message>
    <message>
        <source>What is kept as the key of the database is not one.</source>
        <translation>Wat als sleutel van de database bewaard is, is er geen.</translation>
    </message>
    <message>
        <source>What kind of file is {name} to be?</source>
        <translation>Wat voor bestand moet {name} worden?</translation>
    </message>
    <message>
        <source>What people call the other door</source>
        <translation>Hoe de andere deur genoemd wordt</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>Wat moeten anderen weten?</translation>
    </message>
    <message>
        <source>What staff see of guests&apos; names</source>
        <translation>Wat medewerkers van namen zien</translation>
    </message>
    <message>
        <source>What the codes are</source>
        <translation>Wat de codes zijn</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Wat het bestand zegt</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>When taken up</source>
        <translation>Als opgepakt</translation>
    </message>
    <message>
        <source>Which name? The booking is for {name}.</source>
        <translation>Welke naam? De boeking is voor {name}.</translation>
    </message>
    <message>
        <source>Which section each category is sold for</source>
        <translation>Voor welk vak elke categorie verkocht is</translation>
    </message>
    <message>
        <source>Which way people pass this door</source>
        <translation>In welke richting men door deze deur gaat</translation>
    </message>
    <message>
        <source>Who may let a guest in from a search</source>
        <translation>Wie vanuit een zoekopdracht mag binnenlaten</translation>
    </message>
    <message>
        <source>Who may look at the flow</source>
        <translation>Wie het verloop mag zien</translation>
    </message>
    <message>
        <source>Who stands here next</source>
        <translation>Wie hier hierna staat</translation>
    </message>
    <message>
        <source>Whole names</source>
        <translation>Hele namen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation>Waarom apart gezet?</translation>
    </message>
    <message>
        <source>Why it is closed with scans unsent</source>
        <translation>Waarom er met onverzonden scans afgesloten wordt</translation>
    </message>
    <message>
        <source>Window for the guest, on another monitor</source>
        <translation>Venster voor de gast, op een ander scherm</translation>
    </message>
    <message>
        <source>Wipe the lens, then hold a ticket at arm&apos;s length and check again.</source>
        <translation>Veeg de lens af, houd een ticket op armlengte en controleer opnieuw.</translation>
    </message>
    <message>
        <source>Without a ticket, by a supervisor</source>
        <translation>Zonder ticket, door de leiding</translation>
    </message>
    <message>
        <source>Without its short code this card opens nothing. It sets up each device once.</source>
        <translation>Zonder de korte code opent deze kaart niets. Hij stelt elk apparaat één keer in.</translation>
    </message>
    <message>
        <source>Would let in all the same  (W)</source>
        <translation>Zou toch binnenlaten  (W)</translation>
    </message>
    <message>
        <source>Write .csv or .jsonl instead, or install it: pip install pyarrow</source>
        <translation>Schrijf .csv of .jsonl, of installeer het: pip install pyarrow</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Een bestand schrijven…</translation>
    </message>
    <message>
        <source>Write it as basketid=id, n=count. The names are {names}.</source>
        <translation>Schrijf het als basketid=id, n=count. De namen zijn {names}.</translation>
    </message>
    <message>
        <source>Write it as in Europe/Paris.</source>
        <translation>Schrijf het als Europe/Paris.</translation>
    </message>
    <message>
        <source>Write the scans to a stick</source>
        <translation>De scans op een usb-stick schrijven</translation>
    </message>
    <message>
        <source>Writing the scans</source>
        <translation>Scans worden geschreven</translation>
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
        <translation>Ja, verwijderen</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Je bent hier afgemeld.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Je bent afgemeld.</translation>
    </message>
    <message>
        <source>You let {who} in at {time} here; {refusal}.</source>
        <translation>Hier is {who} om {time} binnengelaten; {refusal}.</translation>
    </message>
    <message>
        <source>You were signed out: the door was locked, or nothing was done for a while.</source>
        <translation>Je bent afgemeld: de deur is vergrendeld, of er gebeurde een tijd niets.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Je naam</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Je naam ontbreekt.</translation>
    </message>
    <message>
        <source>Your supervisor has it.</source>
        <translation>Je leidinggevende heeft hem.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Zip-bestanden (*.zip)</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>een contact</translation>
    </message>
    <message>
        <source>a door of this same name ({name})</source>
        <translation>een deur met dezelfde naam ({name})</translation>
    </message>
    <message>
        <source>a list of names or addresses, such as tickets.lan or 192.168.1.5</source>
        <translation>een lijst van namen of adressen, zoals tickets.lan of 192.168.1.5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>een lijst van teksten</translation>
    </message>
    <message>
        <source>a min</source>
        <translation>per min</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>een getal</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>een getal van {low} tot {high}</translation>
    </message>
    <message>
        <source>a pack</source>
        <translation>een pakket</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>een pagina</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>een zone</translation>
    </message>
    <message>
        <source>a section&apos;s address</source>
        <translation>het adres van een zone</translation>
    </message>
    <message>
        <source>a stock</source>
        <translation>een contingent</translation>
    </message>
    <message>
        <source>a stream, with access codes</source>
        <translation>een stream, met toegangscodes</translation>
    </message>
    <message>
        <source>a table of numbers for each camera</source>
        <translation>een tabel van getallen per camera</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>een tekst</translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>een ticket</translation>
    </message>
    <message>
        <source>a ticket&apos;s serial</source>
        <translation>het nummer van een ticket</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>een token</translation>
    </message>
    <message>
        <source>a token&apos;s sections</source>
        <translation>de zones van een token</translation>
    </message>
    <message>
        <source>a version such as 3.0.0</source>
        <translation>een versie zoals 3.0.0</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>een geheel getal van {low} tot {high}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>rond {time}</translation>
    </message>
    <message>
        <source>access codes</source>
        <translation>toegangscodes</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>role of an account</comment>
        <translation>beheerder</translation>
    </message>
    <message>
        <source>admits it</source>
        <translation>laat het binnen</translation>
    </message>
    <message>
        <source>after midnight: the evening of {day}</source>
        <translation>na middernacht: de avond van {day}</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>alle zones</translation>
    </message>
    <message>
        <source>an admission</source>
        <translation>een toegang</translation>
    </message>
    <message>
        <source>an admission&apos;s ticket</source>
        <translation>het ticket van een toegang</translation>
    </message>
    <message>
        <source>an earlier scan here may have used it</source>
        <translation>een eerdere scan hier heeft het misschien gebruikt</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>een evenement</translation>
    </message>
    <message>
        <source>an event, with a device id</source>
        <translation>een evenement, met een apparaat-id</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>een kenmerk</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>en nog {n}</numerusform>
            <numerusform>en nog {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more section(s)</source>
        <translation>
            <numerusform>en nog {n} zone</numerusform>
            <numerusform>en nog {n} zones</numerusform>
        </translation>
    </message>
    <message>
        <source>another door</source>
        <translation>een andere deur</translation>
    </message>
    <message>
        <source>another section</source>
        <translation>een andere zone</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>gevraagd om {time}</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>lichter</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>afgelast</translation>
    </message>
    <message>
        <source>capacity of another day</source>
        <translation>capaciteit van een andere dag</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a section</comment>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>closes all</source>
        <translation>sluit alles</translation>
    </message>
    <message>
        <source>contact ids</source>
        <translation>contact-id&apos;s</translation>
    </message>
    <message>
        <source>count basis unclear</source>
        <translation>telbasis onduidelijk</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>role of an account</comment>
        <translation>klant</translation>
    </message>
    <message>
        <source>darker, sharper in motion</source>
        <translation>donkerder, scherper in beweging</translation>
    </message>
    <message>
        <source>door {name}</source>
        <translation>deur {name}</translation>
    </message>
    <message>
        <source>everyone is in</source>
        <comment>in the middle of a sentence</comment>
        <translation>iedereen is binnen</translation>
    </message>
    <message>
        <source>far</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>free event: sales say nothing</source>
        <translation>gratis evenement: verkoop zegt niets</translation>
    </message>
    <message>
        <source>host</source>
        <comment>role of an account</comment>
        <translation>gastheer</translation>
    </message>
    <message>
        <source>in the address, if a network drops the body</source>
        <translation>in het adres, als een netwerk de inhoud verliest</translation>
    </message>
    <message>
        <source>in the body, as usual</source>
        <translation>in de inhoud, zoals gewoonlijk</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>het geeft geen reden</translation>
    </message>
    <message>
        <source>keep to one: a guest may hold several</source>
        <translation>houd het bij één: een gast kan er meer hebben</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>weglaten</translation>
    </message>
    <message>
        <source>less</source>
        <translation>minder</translation>
    </message>
    <message>
        <source>let in here</source>
        <translation>hier binnen</translation>
    </message>
    <message>
        <source>look at: {checks}</source>
        <translation>bekijk: {checks}</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <translation>mediaan {seconds} s</translation>
    </message>
    <message>
        <source>more</source>
        <translation>meer</translation>
    </message>
    <message>
        <source>more than a day old</source>
        <translation>meer dan een dag oud</translation>
    </message>
    <message>
        <source>near</source>
        <translation>dichtbij</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>geen cijfers</translation>
    </message>
    <message>
        <source>no order was made</source>
        <translation>geen bestelling gemaakt</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>geen ticket</translation>
    </message>
    <message>
        <source>no ticket list yet</source>
        <comment>in the middle of a sentence</comment>
        <translation>nog geen ticketlijst</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>nog niets gehoord</translation>
    </message>
    <message>
        <source>nobody is expected</source>
        <comment>in the middle of a sentence</comment>
        <translation>er wordt niemand verwacht</translation>
    </message>
    <message>
        <source>nobody knows how many were sold</source>
        <translation>niemand weet hoeveel er verkocht zijn</translation>
    </message>
    <message>
        <source>nobody was to come in</source>
        <translation>er zou niemand komen</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in a report: there were none of these</comment>
        <translation>geen</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>nog niet goedgekeurd</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>niet gevraagd</translation>
    </message>
    <message>
        <source>not checked: {checks}</source>
        <translation>niet gecontroleerd: {checks}</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>nog niet verbonden</translation>
    </message>
    <message>
        <source>not split by category</source>
        <translation>niet per categorie gesplitst</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>nothing in view to be sharp</source>
        <translation>niets scherps in beeld</translation>
    </message>
    <message>
        <source>of the application; a device may do without</source>
        <translation>van de toepassing; een apparaat kan zonder</translation>
    </message>
    <message>
        <source>of {expected} expected</source>
        <translation>van {expected} verwacht</translation>
    </message>
    <message>
        <source>off</source>
        <comment>sound</comment>
        <translation>uit</translation>
    </message>
    <message>
        <source>on</source>
        <comment>sound</comment>
        <translation>aan</translation>
    </message>
    <message>
        <source>one for each door: ask Utick for it</source>
        <translation>een per deur: vraag Utick erom</translation>
    </message>
    <message>
        <source>one or more of {names}</source>
        <translation>een of meer van {names}</translation>
    </message>
    <message>
        <source>only if it is not sapiti.net or sapiti.ovh</source>
        <translation>alleen als het niet sapiti.net of sapiti.ovh is</translation>
    </message>
    <message>
        <source>only if the box office asks for one</source>
        <translation>alleen als de kassa er een vraagt</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>de enige</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a section</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>opens all</source>
        <translation>opent alles</translation>
    </message>
    <message>
        <source>opens {sections}, closes the others</source>
        <translation>opent {sections}, sluit de andere</translation>
    </message>
    <message>
        <source>pack holder</source>
        <comment>what was bought</comment>
        <translation>pakkethouder</translation>
    </message>
    <message>
        <source>packs, for information</source>
        <translation>pakketten, ter informatie</translation>
    </message>
    <message>
        <source>price category not confirmed</source>
        <translation>prijscategorie niet bevestigd</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>weigert het</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>plaats voor {count}</translation>
    </message>
    <message>
        <source>scans a min, {minutes} min</source>
        <translation>scans per min, {minutes} min</translation>
    </message>
    <message>
        <source>seat holder</source>
        <comment>what was bought</comment>
        <translation>plaatshouder</translation>
    </message>
    <message>
        <source>section not confirmed</source>
        <translation>zone niet bevestigd</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>scherp</translation>
    </message>
    <message>
        <source>show them, and say so</source>
        <translation>tonen, en het zeggen</translation>
    </message>
    <message>
        <source>sold as of {day}</source>
        <translation>verkocht per {day}</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>status of an event</comment>
        <translation>uitverkocht</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>toestand onbekend</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>status onbekend</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>nog hier</translation>
    </message>
    <message>
        <source>stream</source>
        <comment>what was bought</comment>
        <translation>stream</translation>
    </message>
    <message>
        <source>such as Europe/Paris; empty: this computer&apos;s</source>
        <translation>zoals Europe/Paris; leeg: die van deze computer</translation>
    </message>
    <message>
        <source>support</source>
        <comment>role of an account</comment>
        <translation>support</translation>
    </message>
    <message>
        <source>the admissions</source>
        <translation>de toegang</translation>
    </message>
    <message>
        <source>the box office loses what two doors write at once.</source>
        <translation>de kassa verliest wat twee deuren tegelijk schrijven.</translation>
    </message>
    <message>
        <source>the contacts</source>
        <translation>de contacten</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>het apparaat</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>het evenement</translation>
    </message>
    <message>
        <source>the event&apos;s sections</source>
        <translation>de zones van het evenement</translation>
    </message>
    <message>
        <source>the events</source>
        <translation>de evenementen</translation>
    </message>
    <message>
        <source>the holder of ticket …{end}</source>
        <translation>de houder van ticket …{end}</translation>
    </message>
    <message>
        <source>the length of the ticket list</source>
        <translation>de lengte van de ticketlijst</translation>
    </message>
    <message>
        <source>the list of tokens</source>
        <translation>de lijst van tokens</translation>
    </message>
    <message>
        <source>the number of an empty, open booking to try it out on</source>
        <translation>het nummer van een lege, open boeking om het op te proberen</translation>
    </message>
    <message>
        <source>the number of the performance</source>
        <translation>het nummer van de voorstelling</translation>
    </message>
    <message>
        <source>the packs</source>
        <translation>de pakketten</translation>
    </message>
    <message>
        <source>the server does not know this ticket</source>
        <translation>de server kent dit ticket niet</translation>
    </message>
    <message>
        <source>the server refuses the ticket</source>
        <translation>de server weigert het ticket</translation>
    </message>
    <message>
        <source>the server says that the ticket is for another event</source>
        <translation>de server zegt dat het ticket voor een ander evenement is</translation>
    </message>
    <message>
        <source>the server says that the ticket is not valid: {status}</source>
        <translation>de server zegt dat het ticket niet geldig is: {status}</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>de sessie</translation>
    </message>
    <message>
        <source>the stocks</source>
        <translation>de contingenten</translation>
    </message>
    <message>
        <source>the system cannot be asked</source>
        <translation>het systeem is niet bereikbaar</translation>
    </message>
    <message>
        <source>the system is still being asked</source>
        <translation>het systeem wordt nog gevraagd</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>de sleutelhanger van het systeem</translation>
    </message>
    <message>
        <source>the ticket list</source>
        <translation>de ticketlijst</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>het token</translation>
    </message>
    <message>
        <source>the token&apos;s sections</source>
        <translation>de zones van het token</translation>
    </message>
    <message>
        <source>this booking holds no tickets</source>
        <translation>deze boeking bevat geen tickets</translation>
    </message>
    <message>
        <source>ticket codes</source>
        <translation>ticketcodes</translation>
    </message>
    <message>
        <source>ticket {serial}</source>
        <translation>ticket {serial}</translation>
    </message>
    <message>
        <source>too few come to say when</source>
        <comment>in the middle of a sentence</comment>
        <translation>er komen er te weinig om het te zeggen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true of false</translation>
    </message>
    <message>
        <source>what it says of the code</source>
        <translation>wat hij van de code zegt</translation>
    </message>
    <message>
        <source>yours, such as my-house.pims.io</source>
        <translation>die van jou, zoals my-house.pims.io</translation>
    </message>
    <message>
        <source>{action}  (P)</source>
        <translation>{action}  (P)</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} van {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} stops answered</source>
        <translation>{answered} van {asked} stops beantwoord</translation>
    </message>
    <message>
        <source>{answer} The guest is in. Look at the queue, and try it again from there.</source>
        <translation>{answer} De gast is binnen. Kijk in de wachtrij en probeer het van daaruit opnieuw.</translation>
    </message>
    <message>
        <source>{choice} {key}</source>
        <translation>{choice} {key}</translation>
    </message>
    <message>
        <source>{closed} of {found}</source>
        <translation>{closed} van {found}</translation>
    </message>
    <message>
        <source>{count} ({open} open)</source>
        <translation>{count} ({open} open)</translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>{count} binnen</translation>
    </message>
    <message>
        <source>{count} sold</source>
        <translation>{count} verkocht</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{deed} needs the supervisor.</source>
        <translation>{deed}: daar is de leiding voor nodig.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total}</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>{done} van {total}</numerusform>
            <numerusform>{done} van {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{door} had already let this ticket in at {time}</source>
        <translation>{door} had dit ticket al om {time} binnengelaten</translation>
    </message>
    <message>
        <source>{door} had let this ticket in too</source>
        <translation>{door} had dit ticket ook binnengelaten</translation>
    </message>
    <message>
        <source>{door} let this ticket in too, at {time}</source>
        <translation>{door} heeft dit ticket ook binnengelaten, om {time}</translation>
    </message>
    <message>
        <source>{free} GB free, keeps a scan in {middle} ms</source>
        <translation>{free} GB vrij, bewaart een scan in {middle} ms</translation>
    </message>
    <message>
        <source>{free} of {whole} people may still come in on this code. How many?</source>
        <translation>Nog {free} van {whole} mensen mogen op deze code naar binnen. Hoeveel?</translation>
    </message>
    <message>
        <source>{free} people may come in on this code. How many?</source>
        <translation>{free} mensen mogen op deze code naar binnen. Hoeveel?</translation>
    </message>
    <message>
        <source>{hits} shown, and more than {more} more: type more letters.</source>
        <translation>{hits} getoond, en meer dan {more} andere: typ meer letters.</translation>
    </message>
    <message>
        <source>{hits} shown, and {more} more: type more letters.</source>
        <translation>{hits} getoond, en {more} andere: typ meer letters.</translation>
    </message>
    <message numerus="yes">
        <source>{hours} h</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>{hours} u</numerusform>
            <numerusform>{hours} u</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{inside} OF {people}</source>
        <comment>of a party, so many go in</comment>
        <translation>
            <numerusform>{inside} VAN {people}</numerusform>
            <numerusform>{inside} VAN {people}</numerusform>
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
        <translation>{name} kan niet geopend worden</translation>
    </message>
    <message>
        <source>{name} cannot be read as a PDF</source>
        <translation>{name} is niet als PDF te lezen</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture</source>
        <translation>{name} is niet als afbeelding te lezen</translation>
    </message>
    <message>
        <source>{name} cannot be read as a video</source>
        <translation>{name} is niet als video te lezen</translation>
    </message>
    <message>
        <source>{name} does not say what a door needs to know.</source>
        <translation>{name} zegt niet wat een deur moet weten.</translation>
    </message>
    <message>
        <source>{name} has taken over.</source>
        <translation>{name} heeft het overgenomen.</translation>
    </message>
    <message>
        <source>{name} holds no scans of a door.</source>
        <translation>{name} bevat geen scans van een deur.</translation>
    </message>
    <message>
        <source>{name} is a database of another program.</source>
        <translation>{name} is een database van een ander programma.</translation>
    </message>
    <message>
        <source>{name} is a key of another kind.</source>
        <translation>{name} is een sleutel van een ander soort.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} is beschadigd.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} is leeg</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} is met een wachtwoord beveiligd</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>{name} ontbreekt.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video</source>
        <translation>{name} is geen afbeelding en geen video</translation>
    </message>
    <message>
        <source>{name} is not a journal.</source>
        <translation>{name} is geen logboek.</translation>
    </message>
    <message>
        <source>{name} is not a public key.</source>
        <translation>{name} is geen openbare sleutel.</translation>
    </message>
    <message>
        <source>{name} is not signed by the device that it names.</source>
        <translation>{name} is niet ondertekend door het apparaat dat het noemt.</translation>
    </message>
    <message>
        <source>{name} stands here.</source>
        <translation>{name} staat hier.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program.</source>
        <translation>{name} is van een nieuwere versie van dit programma.</translation>
    </message>
    <message>
        <source>{name}, WITHOUT a passphrase: whoever can read your files can open it</source>
        <translation>{name}, ZONDER wachtzin: wie je bestanden kan lezen kan hem openen</translation>
    </message>
    <message>
        <source>{name}, locked by a passphrase</source>
        <translation>{name}, met een wachtzin vergrendeld</translation>
    </message>
    <message>
        <source>{name}: nearly full.</source>
        <translation>{name}: bijna vol.</translation>
    </message>
    <message>
        <source>{name}: {count} more are in than were sold or invited.</source>
        <translation>{name}: {count} meer binnen dan verkocht of uitgenodigd.</translation>
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
            <numerusform>{n} toegelaten</numerusform>
            <numerusform>{n} toegelaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} booking(s)</source>
        <translation>
            <numerusform>{n} reservering</numerusform>
            <numerusform>{n} reserveringen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict(s)</source>
        <translation>
            <numerusform>{n} conflict</numerusform>
            <numerusform>{n} conflicten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts, the newest no. {number}</source>
        <translation>
            <numerusform>{n} conflict, het nieuwste nr. {number}</numerusform>
            <numerusform>{n} conflicten, het nieuwste nr. {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken yet: take the file once more in a minute.</source>
        <translation>
            <numerusform>{n} nog niet overgenomen: neem het bestand over een minuut nog eens.</numerusform>
            <numerusform>{n} nog niet overgenomen: neem het bestand over een minuut nog eens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>{n} dag</numerusform>
            <numerusform>{n} dagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s) typed</source>
        <translation>
            <numerusform>{n} cijfer getypt</numerusform>
            <numerusform>{n} cijfers getypt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} door(s) found by (its|their) tokens.</source>
        <translation>
            <numerusform>{n} deur gevonden via zijn token.</numerusform>
            <numerusform>{n} deuren gevonden via hun tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entr(y|ies) exported.</source>
        <translation>
            <numerusform>{n} regel geëxporteerd.</numerusform>
            <numerusform>{n} regels geëxporteerd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event(s) found</source>
        <translation>
            <numerusform>{n} evenement gevonden</numerusform>
            <numerusform>{n} evenementen gevonden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in</source>
        <comment>people</comment>
        <translation>
            <numerusform>{n} binnen</numerusform>
            <numerusform>{n} binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} let in here</source>
        <translation>
            <numerusform>{n} hier binnen</numerusform>
            <numerusform>{n} hier binnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of no category</source>
        <translation>
            <numerusform>{n} zonder categorie</numerusform>
            <numerusform>{n} zonder categorie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on the scan before</source>
        <translation>
            <numerusform>{n} van hen bij de scan ervoor</numerusform>
            <numerusform>{n} van hen bij de scan ervoor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them only on the list; not yet confirmed</source>
        <translation>
            <numerusform>{n} van hen alleen volgens de lijst; nog niet bevestigd</numerusform>
            <numerusform>{n} van hen alleen volgens de lijst; nog niet bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s) exported.</source>
        <translation>
            <numerusform>{n} regel geëxporteerd.</numerusform>
            <numerusform>{n} regels geëxporteerd.</numerusform>
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
            <numerusform>{n} scan is nog niet bij de server.</numerusform>
            <numerusform>{n} scans zijn nog niet bij de server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (is|are) kept.</source>
        <translation>
            <numerusform>{n} scan is bewaard.</numerusform>
            <numerusform>{n} scans zijn bewaard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (was|were) unsent: {reason}</source>
        <translation>
            <numerusform>{n} scan was niet verzonden: {reason}</numerusform>
            <numerusform>{n} scans waren niet verzonden: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of it still (waits|wait) to be sent.</source>
        <translation>
            <numerusform>{n} scan ervan wacht nog op verzenden.</numerusform>
            <numerusform>{n} scans ervan wachten nog op verzenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of {title} (has|have) not reached (its|their) server yet.</source>
        <translation>
            <numerusform>{n} scan van {title} is nog niet bij zijn server.</numerusform>
            <numerusform>{n} scans van {title} zijn nog niet bij hun server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) still (waits|wait) that this token may not send.</source>
        <translation>
            <numerusform>Er wacht nog {n} scan die dit token niet mag verzenden.</numerusform>
            <numerusform>Er wachten nog {n} scans die dit token niet mag verzenden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) taken over.</source>
        <translation>
            <numerusform>{n} scan overgenomen.</numerusform>
            <numerusform>{n} scans overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) written.</source>
        <translation>
            <numerusform>{n} scan geschreven.</numerusform>
            <numerusform>{n} scans geschreven.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second(s)</source>
        <translation>
            <numerusform>{n} seconde</numerusform>
            <numerusform>{n} seconden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set aside</source>
        <translation>
            <numerusform>{n} apart gezet</numerusform>
            <numerusform>{n} apart gezet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shift(s) (was|were) closed here before this one.</source>
        <translation>
            <numerusform>Hiervoor is hier {n} dienst afgesloten.</numerusform>
            <numerusform>Hiervoor zijn hier {n} diensten afgesloten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sold.</source>
        <translation>
            <numerusform>{n} verkocht.</numerusform>
            <numerusform>{n} verkocht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s)</source>
        <translation>
            <numerusform>{n} ticket</numerusform>
            <numerusform>{n} tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s) let in at both doors: see the conflicts and notes.</source>
        <translation>
            <numerusform>{n} ticket bij beide deuren binnengelaten: zie de conflicten en notities.</numerusform>
            <numerusform>{n} tickets bij beide deuren binnengelaten: zie de conflicten en notities.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s), {age} old</source>
        <translation>
            <numerusform>{n} ticket, {age} oud</numerusform>
            <numerusform>{n} tickets, {age} oud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s).</source>
        <translation>
            <numerusform>{n} ticket.</numerusform>
            <numerusform>{n} tickets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets in view</source>
        <translation>
            <numerusform>{n} ticket in beeld</numerusform>
            <numerusform>{n} tickets in beeld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} valid ticket(s)</source>
        <translation>
            <numerusform>{n} geldig ticket</numerusform>
            <numerusform>{n} geldige tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} wachtend</numerusform>
            <numerusform>{n} wachtend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waved through</source>
        <translation>
            <numerusform>{n} doorgelaten</numerusform>
            <numerusform>{n} doorgelaten</numerusform>
        </translation>
    </message>
    <message>
        <source>{pair} is not the name of a parameter.</source>
        <translation>{pair} is niet de naam van een parameter.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} kan niet gelezen worden: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} kan niet geschreven worden ({why}).</translation>
    </message>
    <message>
        <source>{rate} over {minutes} min</source>
        <translation>{rate} over {minutes} min</translation>
    </message>
    <message>
        <source>{rate} people a minute</source>
        <translation>{rate} mensen per minuut</translation>
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
        <translation>{share} van wie verwacht wordt</translation>
    </message>
    <message numerus="yes">
        <source>{size} at {rate}</source>
        <comment>1280x720 at 30 pictures a second</comment>
        <translation>
            <numerusform>{size} op {rate}</numerusform>
            <numerusform>{size} op {rate}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} at {rate} a second</source>
        <translation>{size} op {rate} per seconde</translation>
    </message>
    <message>
        <source>{sold} sold, {most} with invitations</source>
        <translation>{sold} verkocht, {most} met uitnodigingen</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} of {last}</translation>
    </message>
    <message>
        <source>{spec} names no part of the screen</source>
        <translation>{spec} noemt geen deel van het scherm</translation>
    </message>
    <message>
        <source>{system} counts what was sold, and cannot say who may come in.</source>
        <translation>{system} telt wat verkocht is, en kan niet zeggen wie naar binnen mag.</translation>
    </message>
    <message numerus="yes">
        <source>{time} left</source>
        <comment>until it is done</comment>
        <translation>
            <numerusform>nog {time}</numerusform>
            <numerusform>nog {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on {day}</source>
        <comment>19:30 on 4 May</comment>
        <translation>
            <numerusform>{time} op {day}</numerusform>
            <numerusform>{time} op {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: automatic</source>
        <translation>{title}: automatisch</translation>
    </message>
    <message>
        <source>{title}: the system answers, and keeps the record.</source>
        <translation>{title}: het systeem antwoordt en houdt het register bij.</translation>
    </message>
    <message>
        <source>{title}: the system answers. Admissions are not shared with other doors.</source>
        <translation>{title}: het systeem antwoordt. Toelatingen worden niet met andere deuren gedeeld.</translation>
    </message>
    <message>
        <source>{to_come} still to come</source>
        <translation>{to_come} nog te komen</translation>
    </message>
    <message>
        <source>{url} is not a web address.</source>
        <translation>{url} is geen webadres.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} is geen adres.</translation>
    </message>
    <message>
        <source>{what} Tell a supervisor.</source>
        <translation>{what} Waarschuw een leidinggevende.</translation>
    </message>
    <message>
        <source>{what}, blurred</source>
        <translation>{what}, onscherp</translation>
    </message>
    <message>
        <source>{what}, dark</source>
        <translation>{what}, donker</translation>
    </message>
    <message>
        <source>{what}: slow</source>
        <translation>{what}: traag</translation>
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
        <translation>{why} De server beëindigt de sessie later vanzelf.</translation>
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
        <translation>{words}, NIET versleuteld</translation>
    </message>
    <message>
        <source>{words}, encrypted</source>
        <translation>{words}, versleuteld</translation>
    </message>
    <message>
        <source>{words}, {count} by override</source>
        <translation>{words}, {count} als uitzondering</translation>
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
        <translation>‘{note}’</translation>
    </message>
</context>
</TS>
