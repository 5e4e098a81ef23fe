<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  (closed here)</source>
        <comment>after a section&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) of {holder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 conflict: no. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 scan set aside: {serial}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Start Door Scanner on the new door; choose to set up a door.
2. Hold this card to its camera.
3. Type the short code that your supervisor tells you, and your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door cannot work with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A door card sets up another door. How long is it good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A guest comes back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand scanner works at any time; set it to end each code with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hand scanner works too. No code? Press F2 and type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key has letters and digits, and no spaces.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the program has stopped ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part that reads codes is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A short code has 8 letters and digits, such as K7QM-4R2X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A ticket counts once. If they are to go in, let them in without a ticket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>verdict, in capitals, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ended at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a camera beside this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add its whole address to stream_urls in settings.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this user to the group &apos;video&apos; and log in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admission tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admissions are not shared with other doors: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them were here before. Nothing was doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections are closed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sections are closed: nobody is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that waits is sent now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All well at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera; then start this program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings (on Linux: add this user to the group &apos;video&apos;).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow this program to record the screen in the system&apos;s privacy settings, or save a picture and open that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already let in just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used at {time}, {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used, {gate}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier request may still be under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order has to be made for this code. Let in all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the server&apos;s, within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again. What is queued is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a token that does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for another ticket, or send to the box office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the name on the booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the ticket&apos;s own code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for tonight&apos;s ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the box office for the number of an empty, open booking, or do not share admissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for news now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supervisor for a new card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask your supervisor for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least {n} row(s) of the journal (is|are) lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the door  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being scanned at another door too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being scanned at {gate} too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>British (QWERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Busiest minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CAN&apos;T DECIDE</source>
        <comment>verdict in capitals, very short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CANNOT DECIDE</source>
        <comment>verdict, in capitals, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHANGED BY THE SERVER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CLOSED</source>
        <comment>a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <comment>in capitals, very short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it north-1, say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: nobody can be let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <comment>kind of pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carrying scans to another door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a picture or number that was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again, and say whether it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again. If it stays, tell support; the log has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again; if it stays, start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again; then ask a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it there: door-scanner run, then F10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it, or ask for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is on and in this network; scanning goes on as soon as it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is still there and has room, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it opens elsewhere; it may be cut short or no picture at all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4 and AVI files usually work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder is there and writable, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the keys and the device id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the password, or ask the box office to allow this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the price category: may this guest have it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rest and open the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the section: is this guest&apos;s here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the server&apos;s address: it ends in /v2/.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this door	F10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this door now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this door: is it ready?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checked {time}: {n} to look at</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking: {done} of {rows} done. Scanning goes on meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a camera to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that door-scanner journal export wrote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with JPEG, PNG, WebP or PDF files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another event, or ask Utick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another printer, or save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose live or test in the door&apos;s set-up. Nothing it says counts until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list, or type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of those in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one; where none fits, write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that the other door wrote (it ends in .scans).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the sections that its doors let in to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose, or scan on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock {time} ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock {time} behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close conflict {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then start it again: it repairs the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other program, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program and start it again: it repairs the file, and keeps every scan that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program that reads it; it is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close video calls and other programs that show the camera&apos;s picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conflicts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by {name} at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed by {name} at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing a conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Codes to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict {number} is closed, and kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict {number}, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict {number}, open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict, closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict: let in, but refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts	F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflicts: let in, but refused by the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the number alone, and paste that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEMO</source>
        <comment>a badge: no real event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not let in; call a supervisor if they object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not share admissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door Scanner: for the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door {door}, from {began} to {until}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door {door}, {time}. Nobody was scanned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors that use it follow a change within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doors that use this token stop letting people in, for good. Are you sure?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a frame round the tickets. Esc goes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier requests still wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier requests wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc or Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event or stream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every section, also those to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything had been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {name}: {done} of {total} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 or Ctrl+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F3 or Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a guest (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a guest by name, e-mail or number; Enter lets in, Esc closes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the guest, or ask the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow	F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow (F9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow of the evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flow: who is in, who is to come, how fast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GLOBAL</source>
        <comment>kind of token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>German (QWERTZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get it on the door: door-scanner journal key --out door.pem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a picture, PDF or video, a folder, or camera:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give screen:LEFT,TOP,WIDTH,HEIGHT, or screen alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this device a name, such as north-1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Global</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online and wait for it, or: door-scanner sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go online so that it is renewed, or: door-scanner sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next button or switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until {time} on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good until {time} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good; lets in: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Good; lets in: {names} ({n} closed here)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>HOLD YOUR TICKET HERE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing the door over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have a set-up code? Hold it to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the other door write the file once more, with this version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard; its codes come whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History of scans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold a ticket to the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it to the camera again, flat and near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold it to the other door&apos;s camera, or print it. It sets up each device once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the code that your supervisor gave you to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold them; ask a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold them; scan again, or ask a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How conflict {number} ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How did it end? For example: two tickets, one print; both may stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have seen the ticket or the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IN</source>
        <comment>a section of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Settings, Privacy &amp; security, Camera, let desktop apps use the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In view at once: nobody is let in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In {time}</source>
        <comment>from now</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In: {inside} ({here} here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: {inside} of {expected} expected ({here} here)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again; scanning with a hand scanner works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install zbar (on Debian and Ubuntu: apt install libzbar0) and start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalidate for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalidating the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the right token? Ask the ticket office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue the token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued. Make a door card of it, or type its code at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing the token…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not cover {sections}. Send them first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It fills in the server and the token. A hand scanner works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes on trying; tell support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has 8 letters and digits, such as A0F9GG8D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being started again. Use the hand scanner or type the serial meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is looked up before judging.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It looks like Europe/London.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs {smallest} pixels each way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands otherwise by now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italian (QWERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its XTS2 may be an older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its answer follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of its messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty for the usual one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let in all {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let in at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in by the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in here already at {time}. Let them in once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in here already. Let them in once more?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in the others of a party, all or so many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in without a ticket, by the supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let in {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Let in, but: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in, by section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in; sent, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let in; waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it end in .csv, .jsonl or .parquet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Let {n} (person|people) in</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Lets in: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting in from here needs the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting somebody in all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letting somebody in from a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List stopped at {progress}; goes on once online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List too old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List: {progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now  (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the supervisor out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at a part of the screen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look where the file is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked up again within {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what this camera lets us set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a door card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it smaller than {millions} million pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room before the evening; 2 GB are plenty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room now: a full disk lets nobody in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, and make its folder writable; then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, or make {folder} writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the door card…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managing admission tokens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark an entry to see what can be done about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend that line, or delete the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move it elsewhere, then start this program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NOW CONFIRMED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name another one with --data-dir, or make it writable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of whoever closes conflict {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, e-mail or ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are shown to the supervisor only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network: {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PIN is set: everybody at this door may do everything. With a PIN, switching sections, closing conflicts, setting entries aside, door settings and setting up another door need the supervisor. Scanning never does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No code was found on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No conflict has been closed yet. Those that are, are kept here for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No door is set up here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No door is set up on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hand scanner on a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open conflicts: nobody was let in whom the server refuses. One that is found stays until it is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No scan was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sections yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such picture, folder, video or camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket list yet, and no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ticket on the list fits. Try fewer letters, or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tokens of this kind. Issue one for the sections of a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number} is set aside. It stays until it is taken up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number} is taken up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number} is tried now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}, {who}: {standing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. {number}: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody could be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has been scanned yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None at this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None on a serial port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nordic (QWERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a ticket for this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet. It takes a minute at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not inside, as far as is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in: {refused}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in: {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not let in; being looked up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the list, and the server cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not shared with other doors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not verified: the system cannot be asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted as gone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted on no. {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost by it; set the clock when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing scanned yet. Each scan is listed here, newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits for the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Every scan has been settled with the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was taken over. Have the other door write the file once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFLINE since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONE MOMENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN</source>
        <comment>a conflict</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>of a token</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these by a supervisor&apos;s override</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Linux, add this user to the group &apos;dialout&apos; and log in again; elsewhere ask whoever looks after this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a serial port: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On mains, battery {battery} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On mains, no battery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the battery, {battery} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once for each event. Ask your supervisor for the code or the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of them may have brought the decoder down. Choose it again, or leave out the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person less (-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One person more (+)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that types can only be checked in the window: door-scanner run, then F10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the code nearest the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the window plays sounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture, PDF or film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a picture, PDF or film…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it elsewhere and save it without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shutter or take the cover off its lens. If the room is dark, switch on a light.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open those that this door lets in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the door…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or hold up one alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other section, welcome here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P, then - and + before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>PARTY OF {n}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLEASE WAIT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack ({number})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page {number} of {name} cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passport</source>
        <comment>kind of pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Pieced together: {count}.</source>
        <comment>of the scans that are kept</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Played, and not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Played; nobody said whether it was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in a webcam; it is used as soon as it is there. A hand scanner works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in loudspeakers, or watch the screen: it says everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the charger if the evening is longer than two hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug in the charger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again, best straight into the computer; scanning goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in again; it is used as soon as it is there. The camera works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, or choose another one. The camera works meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in, scan any ticket, and see that it ends each code with Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug it in; it is used as soon as it is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in and check again. A hand scanner and typed numbers work without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, and choose this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press P to let all of them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the door card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: no word from the server yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provisional: not yet confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue	F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queue: what waits for the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>READY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tokens: {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading these pictures broke off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “{name}” from the keychain: a new key is made then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved and not paid: to the box office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved, not paid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: door-scanner setup --url … --key … --token …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>verdict, in capitals, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same party again: already let in just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the door card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. Open doors follow within a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving the sections…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again; it is compared with its record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again; then ask a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan again; then tell the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan any ticket with the hand scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan with a hand scanner, or press F2 and type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans a minute: {scans}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scans of {event} cannot be sent: {trouble}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scratch booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections at this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the conflict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See yourself that the charger is plugged in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See yourself that this computer&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send all now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them first (door-scanner queue flush), or use another folder than {name} (--data-dir).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them now, wait, or close all the same with a reason: the report says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the box office to pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to the door for {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send to {door}: {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server unclear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to Never in Settings, System, Power, Screen and sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it to send Enter after each code (its manual has a code to scan for that).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up in the window, or: door-scanner setup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the door up again. {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the door up again; the queue is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the door up for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up another door…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up this door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting entries aside and taking them up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up another door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up the door…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share admissions through the box office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shopping</source>
        <comment>kind of pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short code: tell it, do not send it with the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with the account of who runs the event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in as {number} ({role})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in by an API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow: close other programs, or keep the data on the computer&apos;s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow; hold tickets still a moment longer, or switch on a light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone was let in whom the server refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is wrong with this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound (M)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound is switched off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space on a switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish (QWERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>kind of pack</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it again; every scan so far is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program again; then move the file aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still</source>
        <comment>nothing moves on the screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still asking the server. Hold them here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to come: {count}; done: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor (F4): locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor (F4): no PIN set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor (F4): unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor: unlock with the PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swiss (QWERTZ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on (M), unless this door is meant to be silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on a light, close video calls, or use another USB socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on a light, or take the cover off the lens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switching sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TOKEN REVOKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a digit back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them over at a door for that event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this camera away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take {n} character(s) or more, some words, say.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test code read in {decode_ms} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a performance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a set-up code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a token code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the card&apos;s short code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is slow: close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That part of the screen is too small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That pattern cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That text is too long for a ticket&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time zone is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key cannot be kept in {folder} ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The API key of this door is not on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box office does not accept this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box office does not know this performance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box office does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box office does not let this machine in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box office does not say whether it is paid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box office has confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box office refused the request ({command}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The box office&apos;s numbers are too long to be marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera gives no pictures now. Open this again once it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera keeps failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera sees nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped giving pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera {identity} is not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card cannot be printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s code, for another door&apos;s camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card&apos;s short code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen hand scanner is not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code was not used, since it is not certain which ticket it is. Set the scanner to this computer&apos;s keyboard (its manual has a code to scan for that), then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The damaged file is kept for support: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be used ({message}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has been closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged, and another program has it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged, and cannot be repaired here ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database refused what was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was damaged, and nothing in it can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {name} cannot be made ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device id is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The device&apos;s name needs a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk cannot be written ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk fails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door is closing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The door itself could not be read: set it up again, with the same server and the same names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {name} could not be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first camera found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The global token. It opens every section, also those to come, and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand scanner does not end its codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand scanner is in use by another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand scanner is not plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand scanner types for another keyboard: {scanner}; this computer&apos;s seems to be {computer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hand scanner was unplugged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be signed: the keychain cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal cannot be signed: what is kept as its key is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kept API key cannot be opened on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not match the booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name needs a letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network camera does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network stream {url} is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The operator decides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The performance is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has a fault (late answer).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has a fault ({name}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report {name} could not be written ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scan is in the queue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The scratch booking is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen cannot be seen from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen stays on for {minutes} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server answered for another booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server cannot be reached yet; it goes by itself once it can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not accept this API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not tell its time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gave no clear answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server had an error ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server has an error ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is not the one that was set up: its answers say {said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server is too slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused the request ({status}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server repeats old answers instead of deciding.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server takes less at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s address is too long for a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer decides nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer is far too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it is not in the system&apos;s form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: {what} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s answer was damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The setting {name} = {value} in {where} makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings in {path} cannot be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system could not say now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says no: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system says yes for a reason unknown to this program ({number}). Let in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take the API key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test code could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The test code was not read in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket cannot be read or checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket list is fetched again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ticket list is too old to decide alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tickets were given back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token code is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token covers no section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token covers no section yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token now opens another event.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The token opens another event now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two were not the same. Type the new PIN again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window answers within {usual} ms; the longest wait in the last minute was {worst} ms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window has not been measured yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no XTS2 box office at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no box office at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no other camera to add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such door on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no ticket list yet. It comes from the server; scan tickets meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no video {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing at {spec}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These scans are for another event: {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are sent under the name of the door that made them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may come in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay in the queue. Set that door up again to send them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This booking holds no tickets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box office does not have that command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This box office does not tell what is in a booking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera decides by itself: its driver lets nothing be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This camera gives no more; hold tickets closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has set up this device before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was good until {time} on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was made by another version of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This check met a fault of the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the server&apos;s; times are corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the server&apos;s; times are corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device does not control the event any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device used the code a moment ago: probably this very scan. Let in?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This door controls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This door&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This door&apos;s own record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This door&apos;s token no longer opens the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event does not go with the other values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This event is cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole door card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This network stream is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program may not use the hand scanner&apos;s port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stream is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not tell of its power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system does not tell when its screen goes dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket was let in at {time}, {door}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This ticket was recognised all the same. Set the scanner to this computer&apos;s keyboard: its manual has a code to scan for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This video cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket for another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket for {section}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket list, {age} old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets ({endings});;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt the phone: it reflects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone of the theatre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times are corrected, and it works. Have the system set its clock by the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token and sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Token {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too dark: switch on a light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too few come to say when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong short codes for this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {seconds} s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trouble here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sharper or larger picture, or type the ticket&apos;s number (F2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or tell the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again; then tell the organiser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off for the evening in System Settings, under Lock Screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off for the evening in the system&apos;s settings, under Power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the phone&apos;s brightness up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn the volume up; see in the system&apos;s settings which loudspeaker is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people may be in on one ticket: ask the other door whom it let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name of at most {longest} letters, without odd characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a ticket number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a ticket number  (F2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it at the new door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in; it goes with the public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it in; it goes with the secret key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it without line breaks or odd characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the 8 characters again; your supervisor has them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the API key. Whoever runs the ticketing has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN as it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new PIN: 4 to 8 digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the one that was chosen at the other door. If it is right, the file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the server&apos;s address. Whoever runs the ticketing has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the token code: 8 letters and digits, or hold its code to the camera.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two letters or more of a name, an e-mail address or a ticket number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type who stands at the door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your name: it stands beside each ticket you let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US (QWERTY)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown, offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, or set {choice}=file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock with the PIN, then do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked. It locks itself after {minutes} without use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one. It is tried again every few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsent on this device, all events</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program on this door, then take the scans over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the program; the file has been left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an API key that may manage the event&apos;s tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the API key that this door was set up with, if it may manage tokens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the next camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use {name} instead  (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User name or e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utick does not accept these keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utick does not know what was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Utick gives one to each scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid on the list; not yet confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment, then scan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the connection, or ask a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a code looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is kept as the API key of this door is not one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What kind of file is {name} to be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What staff see there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the codes are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When taken up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which name? The booking is for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may let a guest in from a search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window for the guest, on another monitor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe the lens, then hold a ticket at arm&apos;s length and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a ticket, by a supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without its short code this card opens nothing. It sets up each device once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write .csv or .jsonl instead, or install it: pip install pyarrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as basketid=id, n=count. The names are {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You let {who} in at {time} here; {refusal}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were signed out: the door was locked, or nothing was done for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your supervisor has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a door of this same name ({name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of names or addresses, such as tickets.lan or 192.168.1.5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a stream, with access codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table of numbers for each camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a version such as 3.0.0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>role of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after midnight: the evening of {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier scan here may have used it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an event, with a device id</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more section(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask Utick for one: it is made for scanners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact ids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>customer</source>
        <comment>role of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>darker, sharper in motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>door {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everyone is in</source>
        <comment>in the middle of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <comment>role of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the address, if a network drops the body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the body, as usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep to one: a guest may hold several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let in here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at: {checks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no order was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no ticket list yet</source>
        <comment>in the middle of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody is expected</source>
        <comment>in the middle of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody was to come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <comment>in a report: there were none of these</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not checked: {checks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing in view to be sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the application; a device may do without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of {expected} expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <comment>sound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <comment>sound</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one or more of {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if it is not sapiti.net or sapiti.ovh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only if the box office asks for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <comment>a section</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pack holder</source>
        <comment>what was bought</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price category not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scans a min, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seat holder</source>
        <comment>what was bought</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>section not confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>status of an event</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stream</source>
        <comment>what was bought</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>support</source>
        <comment>role of an account</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the box office loses what two doors write at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the holder of ticket …{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of an empty, open booking to try it out on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number of the performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server does not know this ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server refuses the ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server says that the ticket is for another event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the server says that the ticket is not valid: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system is still being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket {serial}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too few come to say when</source>
        <comment>in the middle of a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}  (P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer} The guest is in. Look at the queue, and try it again from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count}, {open} of them open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{deed} needs the supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total}</source>
        <comment>how many rows</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{door} had already let this ticket in at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{door} had let this ticket in too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{door} let this ticket in too, at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} GB free, keeps a scan in {middle} ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} of {whole} people may still come in on this code. How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{free} people may come in on this code. How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} shown, and more than {more} more: type more letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} shown, and {more} more: type more letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{hours} h</source>
        <comment>a duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{inside} OF {people}</source>
        <comment>of a party, so many go in</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{minutes} min</source>
        <comment>a duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{name} cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read as a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} does not say what a door needs to know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holds no scans of a door.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a database of another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a key of another kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not signed by the device that it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, encrypted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{n} TICKETS</source>
        <comment>in view of the camera at once</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts, the newest no. {number}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken yet: take the file once more in a minute.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>a duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s) typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entr(y|ies) exported.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in</source>
        <comment>people</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} let in here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on the scan before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them only on the list; not yet confirmed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (has|have) not reached the server yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (is|are) kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (was|were) unsent: {reason}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of {title} (has|have) not reached (its|their) server yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) still (waits|wait) that this token may not send.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) taken over.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set aside</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shift(s) (was|were) closed here before this one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s) let in at both doors: see the conflicts and notes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s), {age} old</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets in view</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} valid ticket(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{pair} is not the name of a parameter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} over {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} people a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{rate}/s</source>
        <comment>rows a second</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{seconds} s</source>
        <comment>a duration</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{size} at {rate}</source>
        <comment>1280x720 at 30 pictures a second</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{size} at {rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spec} names no part of the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{time} left</source>
        <comment>until it is done</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on {day}</source>
        <comment>19:30 on 4 May</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_come} still to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} Tell a supervisor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} The server ends the session by itself later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} ({seconds} s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{note}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
