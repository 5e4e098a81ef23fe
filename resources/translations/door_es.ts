<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>  (closed here)</source>
        <comment>after a section&apos;s name</comment>
        <translation>  (cerrada aquí)</translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) in view</source>
        <translation>
            <numerusform>+ {n} entrada más a la vista</numerusform>
            <numerusform>+ {n} entradas más a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ {n} more ticket(s) of {holder}</source>
        <translation>
            <numerusform>+ {n} entrada más de {holder}</numerusform>
            <numerusform>+ {n} entradas más de {holder}</numerusform>
        </translation>
    </message>
    <message>
        <source>0, or a number from 1 to 60</source>
        <translation>0 o un número de 1 a 60</translation>
    </message>
    <message>
        <source>1 conflict: no. {number}</source>
        <translation>1 conflicto: n.º {number}</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>1 scan set aside: {serial}.</source>
        <translation>1 lectura apartada: {serial}.</translation>
    </message>
    <message>
        <source>1. Start Door Scanner on the new door; choose to set up a door.
2. Hold this card to its camera.
3. Type the short code that your supervisor tells you, and your name.</source>
        <translation>1. Inicie Door Scanner en la puerta nueva; elija configurar una puerta.
2. Muestre esta tarjeta a su cámara.
3. Escriba el código corto que le diga su responsable, y su nombre.</translation>
    </message>
    <message>
        <source>12 hours</source>
        <translation>12 horas</translation>
    </message>
    <message>
        <source>32 letters and digits</source>
        <translation>32 letras y cifras</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>8 letters and digits</source>
        <translation>8 letras y cifras</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits.</source>
        <translation>Un PIN tiene de {shortest} a {longest} cifras.</translation>
    </message>
    <message>
        <source>A STOP stays</source>
        <translation>Cuánto dura un ALTO</translation>
    </message>
    <message>
        <source>A door cannot work with it.</source>
        <translation>Una puerta no puede trabajar con eso.</translation>
    </message>
    <message>
        <source>A door card sets up another door. How long is it good?</source>
        <translation>Una tarjeta de puerta configura otra puerta. ¿Cuánto tiempo vale?</translation>
    </message>
    <message>
        <source>A door card. Your supervisor tells you its short code.</source>
        <translation>Una tarjeta de puerta. Su responsable le dice el código corto.</translation>
    </message>
    <message>
        <source>A fault of the program.</source>
        <translation>Un fallo del programa.</translation>
    </message>
    <message>
        <source>A green answer stays</source>
        <translation>Cuánto dura un verde</translation>
    </message>
    <message>
        <source>A guest comes back in</source>
        <translation>Alguien vuelve a entrar</translation>
    </message>
    <message>
        <source>A hand scanner works at any time; set it to end each code with Enter.</source>
        <translation>El lector de mano funciona siempre; configúrelo para terminar cada código con Intro.</translation>
    </message>
    <message>
        <source>A hand scanner works too. No code? Press F2 and type it.</source>
        <translation>También vale un lector de mano. ¿Sin código? Pulse F2 y escríbalo.</translation>
    </message>
    <message>
        <source>A key has letters and digits only: check it for others.</source>
        <translation>Una clave solo tiene letras y cifras: mire si hay otros signos.</translation>
    </message>
    <message>
        <source>A key has letters and digits, and no spaces.</source>
        <translation>Una clave tiene letras y cifras, sin espacios.</translation>
    </message>
    <message>
        <source>A new token</source>
        <translation>Token nuevo</translation>
    </message>
    <message>
        <source>A part of the program has stopped ({name}).</source>
        <translation>Una parte del programa se ha detenido ({name}).</translation>
    </message>
    <message>
        <source>A part that reads codes is missing</source>
        <translation>Falta una parte que lee los códigos</translation>
    </message>
    <message>
        <source>A passphrase has {n} characters or more, and not all alike.</source>
        <translation>Una frase secreta tiene {n} carácter o más, no todos iguales.</translation>
    </message>
    <message>
        <source>A refund may have been made that the tickets do not show: ask the box office.</source>
        <translation>Puede haber un reembolso que las entradas no muestran: pregunte en taquilla.</translation>
    </message>
    <message>
        <source>A rehearsal is under way in the other window</source>
        <translation>Hay un ensayo en la otra ventana</translation>
    </message>
    <message>
        <source>A short code has 8 letters and digits, such as K7QM-4R2X.</source>
        <translation>Un código corto tiene 8 letras y cifras, como K7QM-4R2X.</translation>
    </message>
    <message>
        <source>A system that counts what was sold can stand beside this door. The flow then shows how many are expected. It never says who may come in, and scanning goes on whatever becomes of it.</source>
        <translation>Un sistema que cuenta lo vendido puede estar junto a esta puerta. El flujo muestra entonces cuántos se esperan. Nunca dice quién puede entrar, y se sigue escaneando pase lo que pase.</translation>
    </message>
    <message>
        <source>A ticket counts once. If they are to go in, let them in without a ticket.</source>
        <translation>Una entrada cuenta una vez. Si deben entrar, déjelos pasar sin entrada.</translation>
    </message>
    <message>
        <source>ADMIT</source>
        <comment>verdict, in capitals, short</comment>
        <translation>PASE</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Access ended at {time}</source>
        <translation>El acceso terminó a las {time}</translation>
    </message>
    <message>
        <source>Access has ended</source>
        <translation>El acceso ha terminado</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Add a camera beside this one</source>
        <translation>Añadir una cámara junto a esta</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Añadir una nota…</translation>
    </message>
    <message>
        <source>Add beside this door</source>
        <translation>Añadir junto a esta puerta</translation>
    </message>
    <message>
        <source>Add its whole address to stream_urls in settings.toml.</source>
        <translation>Añada su dirección completa a stream_urls en settings.toml.</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Add this user to the group &apos;video&apos; and log in again.</source>
        <translation>Añada este usuario al grupo «video» y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>Admission tokens</source>
        <translation>Tokens de admisión</translation>
    </message>
    <message>
        <source>Admission tokens…</source>
        <translation>Tokens de admisión…</translation>
    </message>
    <message>
        <source>Admissions are not shared with other doors: {why}</source>
        <translation>Las entradas no se comparten con otras puertas: {why}</translation>
    </message>
    <message>
        <source>Admit</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Pase</translation>
    </message>
    <message>
        <source>After the interval, say</source>
        <translation>Tras el descanso, por ejemplo</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All of them were here before. Nothing was doubled.</source>
        <translation>Todos estaban ya. Nada se ha duplicado.</translation>
    </message>
    <message>
        <source>All sections are closed here</source>
        <translation>Todas las zonas están cerradas aquí</translation>
    </message>
    <message>
        <source>All sections are closed: nobody is let in.</source>
        <translation>Todas las zonas están cerradas: no entra nadie.</translation>
    </message>
    <message>
        <source>All that waits is sent now.</source>
        <translation>Todo lo pendiente se envía ahora.</translation>
    </message>
    <message>
        <source>All well</source>
        <translation>Todo bien</translation>
    </message>
    <message>
        <source>All well at {time}</source>
        <translation>Todo bien a las {time}</translation>
    </message>
    <message>
        <source>All {free}</source>
        <translation>Los {free}</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Camera; then start this program again.</source>
        <translation>Permítalo en Ajustes del Sistema, Privacidad y seguridad, Cámara; luego reinicie este programa.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s privacy settings (on Linux: add this user to the group &apos;video&apos;).</source>
        <translation>Permítalo en los ajustes de privacidad del sistema (en Linux: añada este usuario al grupo «video»).</translation>
    </message>
    <message>
        <source>Allow this program to record the screen in the system&apos;s privacy settings, or save a picture and open that.</source>
        <translation>Permita que este programa grabe la pantalla en los ajustes de privacidad, o guarde una imagen y ábrala.</translation>
    </message>
    <message>
        <source>Already let in</source>
        <translation>Ya ha entrado</translation>
    </message>
    <message>
        <source>Already let in just now</source>
        <translation>Acaba de entrar</translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Ya usada</translation>
    </message>
    <message>
        <source>Already used at {time}</source>
        <translation>Ya usada a las {time}</translation>
    </message>
    <message>
        <source>Already used at {time}, {gate}</source>
        <translation>Ya usada a las {time}, {gate}</translation>
    </message>
    <message>
        <source>Already used, {gate}</source>
        <translation>Ya usada, {gate}</translation>
    </message>
    <message>
        <source>An earlier request may still be under way.</source>
        <translation>Puede que una petición anterior siga en curso.</translation>
    </message>
    <message>
        <source>An order has to be made for this code. Let in all the same?</source>
        <translation>Para este código hay que hacer un pedido. ¿Dejar entrar igualmente?</translation>
    </message>
    <message>
        <source>Another door</source>
        <translation>Otra puerta</translation>
    </message>
    <message>
        <source>Another event</source>
        <translation>Otro evento</translation>
    </message>
    <message>
        <source>Another event is open now</source>
        <translation>Ahora está abierto otro evento</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Another program has just exchanged the database {name}.</source>
        <translation>Otro programa acaba de cambiar la base de datos {name}.</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Another section</source>
        <translation>Otra zona</translation>
    </message>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Another token at the same server</source>
        <translation>Otro token en el mismo servidor</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answer what is asked: yes, or the choice that is marked; and no</source>
        <translation>Responder a lo que se pregunta: sí, o la opción marcada; y no</translation>
    </message>
    <message>
        <source>Answered by the crew</source>
        <translation>Respondido por el equipo</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Arrows up and down</source>
        <translation>Flechas arriba y abajo</translation>
    </message>
    <message>
        <source>As the server&apos;s, within {seconds} s</source>
        <translation>Como el del servidor, con {seconds} s de margen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Ask</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Duda</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Llame al responsable</translation>
    </message>
    <message>
        <source>Ask a supervisor</source>
        <translation>Llame al responsable</translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again</source>
        <translation>Pida al responsable que vuelva a configurar la puerta</translation>
    </message>
    <message>
        <source>Ask a supervisor to set the door up again. What is queued is kept.</source>
        <translation>Pida al responsable que vuelva a configurar la puerta. La cola se conserva.</translation>
    </message>
    <message>
        <source>Ask for a ticket for this event</source>
        <translation>Pida una entrada de este evento</translation>
    </message>
    <message>
        <source>Ask for a token that does.</source>
        <translation>Pida uno que lo haga.</translation>
    </message>
    <message>
        <source>Ask for another ticket, or send to the box office</source>
        <translation>Pida otra entrada, o envíe a taquilla</translation>
    </message>
    <message>
        <source>Ask for the name, as numbers of bookings are easy to guess</source>
        <translation>Pregunte el nombre: los números de reserva son fáciles de adivinar</translation>
    </message>
    <message>
        <source>Ask for the ticket&apos;s own code</source>
        <translation>Pida el código de la propia entrada</translation>
    </message>
    <message>
        <source>Ask for tonight&apos;s ticket</source>
        <translation>Pida la entrada de hoy</translation>
    </message>
    <message>
        <source>Ask the box office for the number of an empty, open booking, or do not share admissions.</source>
        <translation>Pida a taquilla el número de una reserva vacía y abierta, o no comparta los accesos.</translation>
    </message>
    <message>
        <source>Ask the server for doors</source>
        <translation>Preguntar las puertas al servidor</translation>
    </message>
    <message>
        <source>Ask the server for news now</source>
        <translation>Preguntar ahora novedades al servidor</translation>
    </message>
    <message>
        <source>Ask the system for its events</source>
        <translation>Preguntar al sistema por sus eventos</translation>
    </message>
    <message>
        <source>Ask your supervisor for a new card.</source>
        <translation>Pida una tarjeta nueva a su responsable.</translation>
    </message>
    <message>
        <source>Ask your supervisor for a new one.</source>
        <translation>Pida uno nuevo a su responsable.</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message>
        <source>Asking the system for its events…</source>
        <translation>Preguntando al sistema por sus eventos…</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>Preguntando al sistema…</translation>
    </message>
    <message numerus="yes">
        <source>At least {n} row(s) of the journal (is|are) lost.</source>
        <translation>
            <numerusform>Al menos {n} fila del registro se ha perdido.</numerusform>
            <numerusform>Al menos {n} filas del registro se han perdido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the door  (Esc)</source>
        <translation>Volver a la puerta  (Esc)</translation>
    </message>
    <message>
        <source>Being scanned at another door too</source>
        <translation>Leída también en otra puerta</translation>
    </message>
    <message>
        <source>Being scanned at {gate} too</source>
        <translation>Leída también en {gate}</translation>
    </message>
    <message>
        <source>Belgian (AZERTY)</source>
        <translation>Belga (AZERTY)</translation>
    </message>
    <message>
        <source>British (QWERTY)</source>
        <translation>Británico (QWERTY)</translation>
    </message>
    <message>
        <source>Busiest minutes</source>
        <translation>Minutos con más gente</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>By override</source>
        <translation>Por excepción</translation>
    </message>
    <message>
        <source>CAN&apos;T DECIDE</source>
        <comment>verdict in capitals, very short</comment>
        <translation>DUDOSO</translation>
    </message>
    <message>
        <source>CANNOT DECIDE</source>
        <comment>verdict, in capitals, short</comment>
        <translation>DUDOSO</translation>
    </message>
    <message>
        <source>CHANGED BY THE SERVER</source>
        <translation>CAMBIADO POR EL SERVIDOR</translation>
    </message>
    <message>
        <source>CHECKING</source>
        <translation>COMPROBANDO</translation>
    </message>
    <message>
        <source>CLOSED</source>
        <comment>a conflict</comment>
        <translation>CERRADO</translation>
    </message>
    <message>
        <source>CONFLICT</source>
        <comment>in capitals, very short</comment>
        <translation>CONFLICTO</translation>
    </message>
    <message>
        <source>CONNECTING</source>
        <translation>CONECTANDO</translation>
    </message>
    <message>
        <source>Call it north-1, say.</source>
        <translation>Llámelo norte-1, por ejemplo.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Camera picture</source>
        <translation>Imagen de la cámara</translation>
    </message>
    <message>
        <source>Camera settings</source>
        <translation>Ajustes de la cámara</translation>
    </message>
    <message>
        <source>Camera settings…</source>
        <translation>Ajustes de la cámara…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled: nobody can be let in.</source>
        <translation>Cancelado: nadie puede entrar.</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>kind of pack</comment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Card opened</source>
        <translation>Tarjeta abierta</translation>
    </message>
    <message>
        <source>Carry scans to another door</source>
        <translation>Llevar lecturas a otra puerta</translation>
    </message>
    <message>
        <source>Carrying scans to another door</source>
        <translation>Llevar lecturas a otra puerta</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change its name to what people call it.</source>
        <translation>Póngale el nombre que le da la gente.</translation>
    </message>
    <message>
        <source>Change the PIN…</source>
        <translation>Cambiar el PIN…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>Cambiar {name}</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check a picture or number that was copied</source>
        <translation>Comprobar una imagen o un número copiado</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar otra vez</translation>
    </message>
    <message>
        <source>Check again when there is time.</source>
        <translation>Vuelva a comprobar cuando haya tiempo.</translation>
    </message>
    <message>
        <source>Check again, and say whether it was.</source>
        <translation>Compruebe otra vez y diga si se oyó.</translation>
    </message>
    <message>
        <source>Check again. If it stays, tell support; the log has it.</source>
        <translation>Compruebe otra vez. Si sigue, avise al soporte; está en el registro técnico.</translation>
    </message>
    <message>
        <source>Check again; if it stays, start the program again.</source>
        <translation>Compruebe otra vez; si sigue, reinicie el programa.</translation>
    </message>
    <message>
        <source>Check again; then ask a supervisor.</source>
        <translation>Compruebe otra vez; después llame al responsable.</translation>
    </message>
    <message numerus="yes">
        <source>Check all {n}</source>
        <translation>
            <numerusform>Comprobar {n}</numerusform>
            <numerusform>Comprobar las {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Check and use</source>
        <translation>Comprobar y usar</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Check it there: door-scanner run, then F10.</source>
        <translation>Compruébelo allí: door-scanner run, luego F10.</translation>
    </message>
    <message>
        <source>Check it, or ask for another.</source>
        <translation>Compruébela, o pida otra.</translation>
    </message>
    <message>
        <source>Check it.</source>
        <translation>Compruébelo.</translation>
    </message>
    <message>
        <source>Check it; each is good for one domain only.</source>
        <translation>Compruébelo; cada uno vale solo para un dominio.</translation>
    </message>
    <message>
        <source>Check its 8 characters, or ask for a new one.</source>
        <translation>Compruebe sus 8 caracteres, o pida uno nuevo.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Compruebe su nombre.</translation>
    </message>
    <message>
        <source>Check of this door</source>
        <translation>Comprobación de esta puerta</translation>
    </message>
    <message>
        <source>Check that it is on and in this network; scanning goes on as soon as it answers.</source>
        <translation>Compruebe que está encendida y en esta red; la lectura sigue en cuanto responda.</translation>
    </message>
    <message>
        <source>Check that it is still there and has room, then scan again.</source>
        <translation>Compruebe que sigue ahí y con espacio, y lea otra vez.</translation>
    </message>
    <message>
        <source>Check that it opens elsewhere; it may be cut short or no picture at all.</source>
        <translation>Compruebe que se abre en otro sitio; puede estar cortada o no ser una imagen.</translation>
    </message>
    <message>
        <source>Check that it plays elsewhere; MP4 and AVI files usually work.</source>
        <translation>Compruebe que se reproduce en otro sitio; los MP4 y AVI suelen funcionar.</translation>
    </message>
    <message>
        <source>Check that its folder is there and writable, then scan again.</source>
        <translation>Compruebe que su carpeta existe y admite escritura, y lea otra vez.</translation>
    </message>
    <message>
        <source>Check the API key.</source>
        <translation>Compruebe la clave de API.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Compruebe la carpeta.</translation>
    </message>
    <message>
        <source>Check the keys and the device id.</source>
        <translation>Compruebe las claves y el identificador del dispositivo.</translation>
    </message>
    <message>
        <source>Check the network.</source>
        <translation>Compruebe la red.</translation>
    </message>
    <message>
        <source>Check the password, or ask the box office to allow this machine.</source>
        <translation>Compruebe la contraseña, o pida a taquilla que permita esta máquina.</translation>
    </message>
    <message>
        <source>Check the password.</source>
        <translation>Compruebe la contraseña.</translation>
    </message>
    <message>
        <source>Check the price category: may this guest have it?</source>
        <translation>Compruebe la categoría de precio: ¿le corresponde?</translation>
    </message>
    <message>
        <source>Check the rest and open the door.</source>
        <translation>Compruebe el resto y abra la puerta.</translation>
    </message>
    <message>
        <source>Check the rest of the form.</source>
        <translation>Compruebe el resto del formulario.</translation>
    </message>
    <message>
        <source>Check the section: is this guest&apos;s here?</source>
        <translation>Compruebe la zona: ¿es aquí la suya?</translation>
    </message>
    <message>
        <source>Check the server&apos;s address.</source>
        <translation>Compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Check the server&apos;s address: it ends in /v2/.</source>
        <translation>Compruebe la dirección del servidor: termina en /v2/.</translation>
    </message>
    <message>
        <source>Check this door	F10</source>
        <translation>Comprobar esta puerta	F10</translation>
    </message>
    <message>
        <source>Check this door now</source>
        <translation>Comprobar esta puerta ahora</translation>
    </message>
    <message>
        <source>Check this door: is it ready?</source>
        <translation>Comprobar esta puerta: ¿está lista?</translation>
    </message>
    <message>
        <source>Check this ticket number</source>
        <translation>Comprobar este número de entrada</translation>
    </message>
    <message>
        <source>Check what was typed</source>
        <translation>Comprobar lo escrito</translation>
    </message>
    <message>
        <source>Checked at {time}</source>
        <translation>Comprobado a las {time}</translation>
    </message>
    <message>
        <source>Checked {time}</source>
        <translation>Comprobado {time}</translation>
    </message>
    <message numerus="yes">
        <source>Checked {time}: {n} to look at</source>
        <translation>
            <numerusform>Comprobado {time}: {n} por mirar</numerusform>
            <numerusform>Comprobado {time}: {n} por mirar</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking the journal</source>
        <translation>Comprobando el registro</translation>
    </message>
    <message>
        <source>Checking: {done} of {rows} done. Scanning goes on meanwhile.</source>
        <translation>Comprobando: {done} de {rows}. Mientras tanto se sigue leyendo.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Choose a camera to go on.</source>
        <translation>Elija una cámara para seguir.</translation>
    </message>
    <message>
        <source>Choose a file that door-scanner journal export wrote.</source>
        <translation>Elija un archivo escrito por door-scanner journal export.</translation>
    </message>
    <message>
        <source>Choose a folder with JPEG, PNG, WebP or PDF files.</source>
        <translation>Elija una carpeta con archivos JPEG, PNG, WebP o PDF.</translation>
    </message>
    <message>
        <source>Choose a part of the screen</source>
        <translation>Elegir una parte de la pantalla</translation>
    </message>
    <message>
        <source>Choose another event, or ask Utick.</source>
        <translation>Elija otro evento, o pregunte a Utick.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Elija otra carpeta, o haga sitio allí.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose another printer, or save it.</source>
        <translation>Elija otra impresora, o guárdela.</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elija otro.</translation>
    </message>
    <message>
        <source>Choose at least one section.</source>
        <translation>Elija al menos una zona.</translation>
    </message>
    <message>
        <source>Choose camera</source>
        <translation>Elegir cámara</translation>
    </message>
    <message>
        <source>Choose it</source>
        <translation>Elíjalo</translation>
    </message>
    <message>
        <source>Choose it again.</source>
        <translation>Elija otra vez.</translation>
    </message>
    <message>
        <source>Choose live or test in the door&apos;s set-up. Nothing it says counts until then.</source>
        <translation>Elija real o prueba al configurar la puerta. Hasta entonces nada de lo que diga cuenta.</translation>
    </message>
    <message>
        <source>Choose one of the list, or type its number.</source>
        <translation>Elija de la lista, o escriba su número.</translation>
    </message>
    <message>
        <source>Choose one of those in the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose one that does, such as pims.</source>
        <translation>Elija uno que lo haga, como pims.</translation>
    </message>
    <message>
        <source>Choose one, and add it beside this door.</source>
        <translation>Elija uno y añádalo junto a esta puerta.</translation>
    </message>
    <message>
        <source>Choose one, and open the door.</source>
        <translation>Elija uno y abra la puerta.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation>Elija uno.</translation>
    </message>
    <message>
        <source>Choose one; where none fits, write it down.</source>
        <translation>Elija uno; si ninguno encaja, escríbalo.</translation>
    </message>
    <message>
        <source>Choose the file that the other door wrote (it ends in .scans).</source>
        <translation>Elija el archivo que escribió la otra puerta (termina en .scans).</translation>
    </message>
    <message>
        <source>Choose the sections that its doors let in to.</source>
        <translation>Elija las zonas a las que dan paso sus puertas.</translation>
    </message>
    <message>
        <source>Choose {choices}.</source>
        <translation>Elija {choices}.</translation>
    </message>
    <message>
        <source>Choose, or scan on</source>
        <translation>Elija, o siga leyendo</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Borrar la respuesta</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Clock {time} ahead</source>
        <translation>Reloj adelantado {time}</translation>
    </message>
    <message>
        <source>Clock {time} behind</source>
        <translation>Reloj atrasado {time}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close  (Esc)</source>
        <translation>Cerrar  (Esc)</translation>
    </message>
    <message>
        <source>Close conflict</source>
        <translation>Cerrar conflicto</translation>
    </message>
    <message>
        <source>Close conflict {number}</source>
        <translation>Cerrar el conflicto {number}</translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then start it again: it repairs the file.</source>
        <translation>Cierre todos los Door Scanner de este equipo y ábralo de nuevo: repara el archivo.</translation>
    </message>
    <message>
        <source>Close every Door Scanner on this device, then try again.</source>
        <translation>Cierre todos los Door Scanner de este dispositivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Close once all is sent</source>
        <translation>Cerrar cuando todo esté enviado</translation>
    </message>
    <message>
        <source>Close the other program, then scan again.</source>
        <translation>Cierre el otro programa y lea otra vez.</translation>
    </message>
    <message>
        <source>Close the program and start it again.</source>
        <translation>Cierre el programa y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Close the program and start it again: it repairs the file, and keeps every scan that can be read.</source>
        <translation>Cierre el programa y ábralo de nuevo: repara el archivo y conserva cada lectura que se pueda leer.</translation>
    </message>
    <message>
        <source>Close the program that reads it; it is tried again.</source>
        <translation>Cierre el programa que lo usa; se vuelve a intentar.</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Close video calls and other programs that show the camera&apos;s picture.</source>
        <translation>Cierre videollamadas y otros programas que muestren la cámara.</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>conflicts</comment>
        <translation>Cerrados</translation>
    </message>
    <message>
        <source>Closed at {time}</source>
        <translation>Cerrado a las {time}</translation>
    </message>
    <message>
        <source>Closed by {name} at {time}</source>
        <translation>Cerrado por {name} a las {time}</translation>
    </message>
    <message>
        <source>Closed by {name} at {time}.</source>
        <translation>Cerrado por {name} a las {time}.</translation>
    </message>
    <message>
        <source>Closing a conflict</source>
        <translation>Cerrar un conflicto</translation>
    </message>
    <message>
        <source>Closing the shift</source>
        <translation>Cerrar el turno</translation>
    </message>
    <message>
        <source>Code of another token</source>
        <translation>Código de otro token</translation>
    </message>
    <message>
        <source>Code read</source>
        <translation>Código leído</translation>
    </message>
    <message>
        <source>Codes to read</source>
        <translation>Códigos que se leen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Conflict</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Conflict {number}</source>
        <translation>Conflicto {number}</translation>
    </message>
    <message>
        <source>Conflict {number} is closed, and kept.</source>
        <translation>El conflicto {number} está cerrado y guardado.</translation>
    </message>
    <message>
        <source>Conflict {number}, closed</source>
        <translation>Conflicto {number}, cerrado</translation>
    </message>
    <message>
        <source>Conflict {number}, open</source>
        <translation>Conflicto {number}, abierto</translation>
    </message>
    <message>
        <source>Conflict, closed</source>
        <translation>Conflicto, cerrado</translation>
    </message>
    <message>
        <source>Conflict: let in, but refused</source>
        <translation>Conflicto: entró, pero rechazada</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Conflicts	F7</source>
        <translation>Conflictos	F7</translation>
    </message>
    <message>
        <source>Conflicts closed</source>
        <translation>Conflictos cerrados</translation>
    </message>
    <message>
        <source>Conflicts: let in, but refused by the server</source>
        <translation>Conflictos: entraron, pero el servidor los rechaza</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>Conexión con el servidor</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy the number alone, and paste that.</source>
        <translation>Copie solo el número y péguelo.</translation>
    </message>
    <message>
        <source>Counting system</source>
        <translation>Sistema que cuenta</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipo</translation>
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
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Dead</source>
        <comment>a network</comment>
        <translation>Muerta</translation>
    </message>
    <message>
        <source>Device id</source>
        <translation>Identificador del dispositivo</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>¿Se ha oído?</translation>
    </message>
    <message>
        <source>Digit {digit}</source>
        <translation>Cifra {digit}</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Do not let in</source>
        <translation>No dejar entrar</translation>
    </message>
    <message>
        <source>Do not let in; call a supervisor if they object</source>
        <translation>No dejar entrar; si protesta, llame al responsable</translation>
    </message>
    <message>
        <source>Do not share admissions.</source>
        <translation>No comparta los accesos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done {when}</source>
        <translation>Fin {when}</translation>
    </message>
    <message>
        <source>Door B, say</source>
        <translation>Puerta B, por ejemplo</translation>
    </message>
    <message>
        <source>Door Scanner: for the guest</source>
        <translation>Door Scanner: para el público</translation>
    </message>
    <message>
        <source>Door card</source>
        <translation>Tarjeta de puerta</translation>
    </message>
    <message>
        <source>Door cards cannot be read here.</source>
        <translation>Aquí no se leen tarjetas de puerta.</translation>
    </message>
    <message>
        <source>Door {door}, from {began} to {until}</source>
        <translation>Puerta {door}, de {began} a {until}</translation>
    </message>
    <message>
        <source>Door {door}, {day}, {began} to {until}</source>
        <translation>Puerta {door}, {day}, de {began} a {until}</translation>
    </message>
    <message>
        <source>Door {door}, {time}. Nobody was scanned.</source>
        <translation>Puerta {door}, {time}. No se leyó ninguna entrada.</translation>
    </message>
    <message>
        <source>Doors that use it follow a change within a minute.</source>
        <translation>Las puertas que lo usan siguen un cambio en un minuto.</translation>
    </message>
    <message>
        <source>Doors that use this token stop letting people in, for good. Are you sure?</source>
        <translation>Las puertas con este token dejan de dar paso, para siempre. ¿Seguro?</translation>
    </message>
    <message>
        <source>Draw a frame round the tickets. Esc goes back.</source>
        <translation>Dibuje un marco alrededor de las entradas. Esc para volver.</translation>
    </message>
    <message>
        <source>Earlier requests still wait for it.</source>
        <translation>Peticiones anteriores siguen esperándolo.</translation>
    </message>
    <message>
        <source>Earlier requests wait for it.</source>
        <translation>Peticiones anteriores lo esperan.</translation>
    </message>
    <message>
        <source>End of the shift</source>
        <translation>Fin del turno</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter the PIN</source>
        <translation>Introducir el PIN</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>a key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc or Space</source>
        <translation>Esc o Espacio</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Event and record</source>
        <translation>Evento y registro</translation>
    </message>
    <message>
        <source>Event and token</source>
        <translation>Evento y token</translation>
    </message>
    <message>
        <source>Event and token…</source>
        <translation>Evento y token…</translation>
    </message>
    <message>
        <source>Event or stream</source>
        <translation>Evento o flujo</translation>
    </message>
    <message>
        <source>Event without a name</source>
        <translation>Evento sin nombre</translation>
    </message>
    <message>
        <source>Events cannot be looked up here.</source>
        <translation>Aquí no se pueden buscar eventos.</translation>
    </message>
    <message>
        <source>Every scan, verdict and deed, chained row to row and signed by this device.</source>
        <translation>Cada lectura, veredicto y acción, encadenado fila a fila y firmado por este equipo.</translation>
    </message>
    <message>
        <source>Every section, also those to come</source>
        <translation>Todas las zonas, también futuras</translation>
    </message>
    <message>
        <source>Every ticket of this demo event is used.</source>
        <translation>Todas las entradas de este evento de demostración están usadas.</translation>
    </message>
    <message>
        <source>Everyone is in</source>
        <translation>Ya están todos dentro</translation>
    </message>
    <message>
        <source>Everything had been sent.</source>
        <translation>Todo se había enviado.</translation>
    </message>
    <message>
        <source>Everything has been sent.</source>
        <translation>Todo está enviado.</translation>
    </message>
    <message>
        <source>Expected attendance</source>
        <translation>Asistencia esperada</translation>
    </message>
    <message>
        <source>Expected attendance…</source>
        <translation>Asistencia esperada…</translation>
    </message>
    <message>
        <source>Expected: {figures}</source>
        <translation>Esperados: {figures}</translation>
    </message>
    <message>
        <source>Export it as it is, and tell whoever keeps your records.</source>
        <translation>Expórtelo como está y avise a quien guarda sus registros.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Export the queue</source>
        <translation>Exportar la cola</translation>
    </message>
    <message>
        <source>Exporting the journal</source>
        <translation>Exportar el registro</translation>
    </message>
    <message>
        <source>Exporting to {name}: {done} of {total} entries</source>
        <translation>Exportando a {name}: {done} de {total}</translation>
    </message>
    <message>
        <source>Exporting to {name}…</source>
        <translation>Exportando a {name}…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>F1 or ?</source>
        <translation>F1 o ?</translation>
    </message>
    <message>
        <source>F2 or Ctrl+E</source>
        <translation>F2 o Ctrl+E</translation>
    </message>
    <message>
        <source>F3 or Ctrl+F</source>
        <translation>F3 o Ctrl+F</translation>
    </message>
    <message>
        <source>Figures that are not approved yet</source>
        <translation>Cifras aún sin aprobar</translation>
    </message>
    <message>
        <source>Files for support</source>
        <translation>Archivos para el soporte</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a guest</source>
        <translation>Buscar a alguien</translation>
    </message>
    <message>
        <source>Find a guest (F3)</source>
        <translation>Buscar a alguien (F3)</translation>
    </message>
    <message>
        <source>Find a guest by name, e-mail or number; Enter lets in, Esc closes</source>
        <translation>Buscar por nombre, correo o número; Intro deja entrar, Esc cierra</translation>
    </message>
    <message>
        <source>Find the guest, or ask the box office.</source>
        <translation>Busque a la persona, o pregunte en taquilla.</translation>
    </message>
    <message>
        <source>Flow</source>
        <translation>Flujo</translation>
    </message>
    <message>
        <source>Flow	F9</source>
        <translation>Flujo	F9</translation>
    </message>
    <message>
        <source>Flow (F9)</source>
        <translation>Flujo (F9)</translation>
    </message>
    <message>
        <source>Flow of the evening</source>
        <translation>Flujo de la noche</translation>
    </message>
    <message>
        <source>Flow: who is in, who is to come, how fast</source>
        <translation>Flujo: quién ha entrado, quién falta, a qué ritmo</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>For a laptop that is about to die: what the server does not know of yet goes into a file, closed by a passphrase. Each scan counts once, whoever sends it.</source>
        <translation>Para un portátil a punto de apagarse: lo que el servidor aún no sabe va a un archivo, cerrado con una frase secreta. Cada lectura cuenta una vez, la envíe quien la envíe.</translation>
    </message>
    <message>
        <source>For another event, or for other sections of this one. Name and key stay.</source>
        <translation>Para otro evento, u otras zonas de este. Nombre y clave se quedan.</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para el soporte</translation>
    </message>
    <message>
        <source>For the guest</source>
        <translation>Para el público</translation>
    </message>
    <message>
        <source>Found by itself</source>
        <translation>Se detecta solo</translation>
    </message>
    <message>
        <source>Four words that have nothing to do with one another are good.</source>
        <translation>Cuatro palabras sin relación entre sí van bien.</translation>
    </message>
    <message>
        <source>French (AZERTY)</source>
        <translation>Francés (AZERTY)</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a time</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
        <source>GLOBAL</source>
        <comment>kind of token</comment>
        <translation>GLOBAL</translation>
    </message>
    <message>
        <source>GOODBYE</source>
        <comment>to a guest who goes out</comment>
        <translation>HASTA LUEGO</translation>
    </message>
    <message>
        <source>German (QWERTZ)</source>
        <translation>Alemán (QWERTZ)</translation>
    </message>
    <message>
        <source>Get it on the door: door-scanner journal key --out door.pem</source>
        <translation>Obténgala en la puerta: door-scanner journal key --out door.pem</translation>
    </message>
    <message>
        <source>Give a picture, PDF or video, a folder, or camera:0.</source>
        <translation>Indique una imagen, PDF o vídeo, una carpeta, o camera:0.</translation>
    </message>
    <message>
        <source>Give screen:LEFT,TOP,WIDTH,HEIGHT, or screen alone.</source>
        <translation>Indique screen:LEFT,TOP,WIDTH,HEIGHT, o solo screen.</translation>
    </message>
    <message>
        <source>Give this device a name, such as north-1.</source>
        <translation>Ponga un nombre a este equipo, como norte-1.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Dejado</translation>
    </message>
    <message>
        <source>Global</source>
        <translation>Global</translation>
    </message>
    <message>
        <source>Go online and wait for it, or: door-scanner sync</source>
        <translation>Conéctese y espérela, o: door-scanner sync</translation>
    </message>
    <message>
        <source>Go online so that it is renewed, or: door-scanner sync</source>
        <translation>Conéctese para renovarla, o: door-scanner sync</translation>
    </message>
    <message>
        <source>Go to the next button or switch</source>
        <translation>Ir al botón siguiente</translation>
    </message>
    <message>
        <source>Going on alone; it is looked up later.</source>
        <translation>Se sigue solo; se consulta más tarde.</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>a network</comment>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Good until {time} on {day}</source>
        <translation>Vale hasta las {time} del {day}</translation>
    </message>
    <message>
        <source>Good until {time} on {day}.</source>
        <translation>Vale hasta las {time} del {day}.</translation>
    </message>
    <message>
        <source>Good; lets in: {names}</source>
        <translation>Bien; deja entrar: {names}</translation>
    </message>
    <message numerus="yes">
        <source>Good; lets in: {names} ({n} closed here)</source>
        <translation>
            <numerusform>Bien; deja entrar: {names} ({n} cerrada aquí)</numerusform>
            <numerusform>Bien; deja entrar: {names} ({n} cerradas aquí)</numerusform>
        </translation>
    </message>
    <message>
        <source>HOLD YOUR TICKET HERE</source>
        <translation>MUESTRE SU ENTRADA AQUÍ</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Hand over: the next name, the same queue</source>
        <translation>Traspaso: el nombre siguiente, la misma cola</translation>
    </message>
    <message>
        <source>Hand scanner</source>
        <translation>Lector de mano</translation>
    </message>
    <message>
        <source>Hand scanner on a serial port</source>
        <translation>Lector de mano en un puerto serie</translation>
    </message>
    <message>
        <source>Handing the door over</source>
        <translation>Traspasar la puerta</translation>
    </message>
    <message>
        <source>Have a set-up code? Hold it to the camera.</source>
        <translation>¿Tiene un código de configuración? Muéstrelo a la cámara.</translation>
    </message>
    <message>
        <source>Have the other door write the file once more, with this version of the program.</source>
        <translation>Que la otra puerta escriba de nuevo el archivo, con esta versión del programa.</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Se ha oído</translation>
    </message>
    <message>
        <source>Heard; its codes come whole</source>
        <translation>Funciona; los códigos llegan enteros</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>History of scans</source>
        <translation>Historial de lecturas</translation>
    </message>
    <message>
        <source>Hold a ticket to the camera</source>
        <translation>Muestre una entrada a la cámara</translation>
    </message>
    <message>
        <source>Hold it closer</source>
        <translation>Acérquela más</translation>
    </message>
    <message>
        <source>Hold it still</source>
        <translation>No la mueva</translation>
    </message>
    <message>
        <source>Hold it to the camera again, flat and near.</source>
        <translation>Muéstrela otra vez a la cámara, plana y cerca.</translation>
    </message>
    <message>
        <source>Hold it to the other door&apos;s camera, or print it. It sets up each device once.</source>
        <translation>Muéstrela a la cámara de la otra puerta, o imprímala. Configura cada equipo una vez.</translation>
    </message>
    <message>
        <source>Hold the code that your supervisor gave you to the camera.</source>
        <translation>Muestre a la cámara el código que le dio su responsable.</translation>
    </message>
    <message>
        <source>Hold them; ask a supervisor</source>
        <translation>Que espere; llame al responsable</translation>
    </message>
    <message>
        <source>Hold them; scan again, or ask a supervisor</source>
        <translation>Que espere; lea otra vez, o llame al responsable</translation>
    </message>
    <message>
        <source>How conflict {number} ended</source>
        <translation>Cómo acabó el conflicto {number}</translation>
    </message>
    <message>
        <source>How did it end? For example: two tickets, one print; both may stay</source>
        <translation>¿Cómo acabó? Por ejemplo: dos entradas, una impresión; ambos se quedan</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo acabó</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cuántas veces</translation>
    </message>
    <message>
        <source>I have seen the ticket or the receipt</source>
        <translation>He visto la entrada o el recibo</translation>
    </message>
    <message>
        <source>IN</source>
        <comment>a section of a token</comment>
        <translation>DENTRO</translation>
    </message>
    <message>
        <source>IN AND OUT</source>
        <comment>a badge, in capitals: people pass both ways</comment>
        <translation>ENTRADA Y SALIDA</translation>
    </message>
    <message>
        <source>In</source>
        <comment>which way people pass the door</comment>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>In Settings, Privacy &amp; security, Camera, let desktop apps use the camera.</source>
        <translation>En Configuración, Privacidad y seguridad, Cámara, permita las aplicaciones de escritorio.</translation>
    </message>
    <message>
        <source>In and out</source>
        <comment>which way people pass the door</comment>
        <translation>Entrada y salida</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>In view at once: nobody is let in yet</source>
        <translation>A la vista juntas: aún no ha entrado nadie</translation>
    </message>
    <message numerus="yes">
        <source>In {time}</source>
        <comment>from now</comment>
        <translation>
            <numerusform>En {time}</numerusform>
            <numerusform>En {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>In: {inside} ({here} here)</source>
        <translation>Dentro: {inside} ({here} aquí)</translation>
    </message>
    <message>
        <source>In: {inside} of {expected} expected ({here} here)</source>
        <translation>Dentro: {inside} de {expected} esperados ({here} aquí)</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Install one (on Debian and Ubuntu: apt install speech-dispatcher espeak-ng), or choose this program&apos;s own in the menu.</source>
        <translation>Instale una (en Debian y Ubuntu: apt install speech-dispatcher espeak-ng), o elija la del programa en el menú.</translation>
    </message>
    <message>
        <source>Install the package sqlcipher3 beside this program, then start it again.</source>
        <translation>Instale el paquete sqlcipher3 junto a este programa y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>Install the program again; scanning with a hand scanner works meanwhile.</source>
        <translation>Vuelva a instalar el programa; mientras tanto sirve un lector de mano.</translation>
    </message>
    <message>
        <source>Install zbar (on Debian and Ubuntu: apt install libzbar0) and start again.</source>
        <translation>Instale zbar (en Debian y Ubuntu: apt install libzbar0) y reinicie.</translation>
    </message>
    <message>
        <source>Invalidate for good</source>
        <translation>Invalidar para siempre</translation>
    </message>
    <message>
        <source>Invalidate…</source>
        <translation>Invalidar…</translation>
    </message>
    <message>
        <source>Invalidating the token…</source>
        <translation>Invalidando el token…</translation>
    </message>
    <message>
        <source>Is it the right token? Ask the ticket office.</source>
        <translation>¿Es el token correcto? Pregunte en taquilla.</translation>
    </message>
    <message>
        <source>Issue a token for the sections you want.</source>
        <translation>Emita un token para las zonas que quiera.</translation>
    </message>
    <message>
        <source>Issue a token…</source>
        <translation>Emitir un token…</translation>
    </message>
    <message>
        <source>Issue the token</source>
        <translation>Emitir el token</translation>
    </message>
    <message>
        <source>Issued. Make a door card of it, or type its code at the door.</source>
        <translation>Emitido. Haga una tarjeta de puerta, o escriba su código en la puerta.</translation>
    </message>
    <message>
        <source>Issuing the token…</source>
        <translation>Emitiendo el token…</translation>
    </message>
    <message>
        <source>It cannot be booked.</source>
        <translation>No se puede anotar.</translation>
    </message>
    <message>
        <source>It does not cover {sections}. Send them first.</source>
        <translation>No cubre {sections}. Envíelas antes.</translation>
    </message>
    <message>
        <source>It does not say how many were sold.</source>
        <translation>No dice cuántas se vendieron.</translation>
    </message>
    <message>
        <source>It fills in the server and the token. A hand scanner works too.</source>
        <translation>Rellena el servidor y el token. También vale un lector de mano.</translation>
    </message>
    <message>
        <source>It goes on trying; tell support.</source>
        <translation>Sigue intentándolo; avise al soporte.</translation>
    </message>
    <message>
        <source>It goes with the login.</source>
        <translation>Va con el usuario.</translation>
    </message>
    <message>
        <source>It has 8 letters and digits, such as A0F9GG8D.</source>
        <translation>Tiene 8 letras y cifras, como A0F9GG8D.</translation>
    </message>
    <message>
        <source>It has not told any figures yet.</source>
        <translation>Aún no ha dado ninguna cifra.</translation>
    </message>
    <message>
        <source>It has {modes}.</source>
        <translation>Tiene {modes}.</translation>
    </message>
    <message>
        <source>It is asked for whenever the program starts. A program gives it in {variable}.</source>
        <translation>Se pide cada vez que se inicia. Un programa la da en {variable}.</translation>
    </message>
    <message>
        <source>It is being started again. Use the hand scanner or type the serial meanwhile.</source>
        <translation>Se está reiniciando. Mientras tanto use el lector de mano o escriba el número.</translation>
    </message>
    <message>
        <source>It is looked up before judging.</source>
        <translation>Se consulta antes de decidir.</translation>
    </message>
    <message>
        <source>It is not known whether it was done. Read the list again in half a minute before you do it again.</source>
        <translation>No se sabe si se hizo. Lea la lista de nuevo en medio minuto antes de repetirlo.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>It is tried again.</source>
        <translation>Se vuelve a intentar.</translation>
    </message>
    <message>
        <source>It looks like Europe/London.</source>
        <translation>Por ejemplo Europe/London.</translation>
    </message>
    <message>
        <source>It looks like https://tickets.example.com/v3/.</source>
        <translation>Por ejemplo https://tickets.example.com/v3/.</translation>
    </message>
    <message>
        <source>It looks like my-house.pims.io.</source>
        <translation>Por ejemplo my-house.pims.io.</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>Debe ser {wanted}.</translation>
    </message>
    <message>
        <source>It needs {smallest} pixels each way.</source>
        <translation>Necesita {smallest} píxeles por lado.</translation>
    </message>
    <message>
        <source>It serves:</source>
        <translation>Atiende:</translation>
    </message>
    <message>
        <source>It stands beside this door</source>
        <translation>Está junto a esta puerta</translation>
    </message>
    <message>
        <source>It stands otherwise by now.</source>
        <translation>Ya no está igual.</translation>
    </message>
    <message>
        <source>Italian (QWERTY)</source>
        <translation>Italiano (QWERTY)</translation>
    </message>
    <message>
        <source>Its XTS2 may be an older one.</source>
        <translation>Puede que su XTS2 sea más antiguo.</translation>
    </message>
    <message>
        <source>Its answer follows.</source>
        <translation>Su respuesta llegará.</translation>
    </message>
    <message>
        <source>Its certificate is not trusted: check the address and this machine&apos;s clock.</source>
        <translation>Su certificado no es de confianza: compruebe la dirección y el reloj de este ordenador.</translation>
    </message>
    <message>
        <source>Its name is not found: check the network and the address.</source>
        <translation>No se encuentra su nombre: compruebe la red y la dirección.</translation>
    </message>
    <message>
        <source>Its token was revoked.</source>
        <translation>Su token fue revocado.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Keep this door</source>
        <translation>Conservar esta puerta</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys (*.pem)</source>
        <translation>Claves (*.pem)</translation>
    </message>
    <message>
        <source>Keys (F1)</source>
        <translation>Teclas (F1)</translation>
    </message>
    <message>
        <source>Lane {lane}</source>
        <translation>Fila {lane}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of its messages</source>
        <translation>Idioma de sus mensajes</translation>
    </message>
    <message>
        <source>Language of its names</source>
        <translation>Idioma de sus nombres</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Leave it empty for the usual one.</source>
        <translation>Déjelo vacío para lo habitual.</translation>
    </message>
    <message>
        <source>Leave out names, passwords and what follows a ? or #: https://tickets.example.com/v3/.</source>
        <translation>Quite nombres, contraseñas y lo que sigue a ? o #: https://tickets.example.com/v3/.</translation>
    </message>
    <message>
        <source>Let in</source>
        <translation>Dentro</translation>
    </message>
    <message>
        <source>Let in  (Enter)</source>
        <translation>Dejar entrar  (Intro)</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Dejar entrar otra vez</translation>
    </message>
    <message>
        <source>Let in all the same</source>
        <translation>Dejar entrar igualmente</translation>
    </message>
    <message>
        <source>Let in all the same: a supervisor&apos;s word, with its reason</source>
        <translation>Dejar entrar igualmente: palabra del responsable, con su motivo</translation>
    </message>
    <message>
        <source>Let in all the same…</source>
        <translation>Dejar entrar igualmente…</translation>
    </message>
    <message>
        <source>Let in all the same…  (Ctrl+O)</source>
        <translation>Dejar entrar igualmente…  (Ctrl+O)</translation>
    </message>
    <message numerus="yes">
        <source>Let in all {n}</source>
        <translation>
            <numerusform>Dejar entrar a los {n}</numerusform>
            <numerusform>Dejar entrar a los {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in at {time}</source>
        <translation>Entró a las {time}</translation>
    </message>
    <message>
        <source>Let in by the supervisor</source>
        <translation>Admitido por el responsable</translation>
    </message>
    <message>
        <source>Let in here already at {time}. Let them in once more?</source>
        <translation>Ya entró aquí a las {time}. ¿Dejar entrar otra vez?</translation>
    </message>
    <message>
        <source>Let in here already. Let them in once more?</source>
        <translation>Ya entró aquí. ¿Dejar entrar otra vez?</translation>
    </message>
    <message>
        <source>Let in the others of a party, all or so many</source>
        <translation>Dejar entrar al resto del grupo, todos o algunos</translation>
    </message>
    <message>
        <source>Let in without a ticket, by the supervisor</source>
        <translation>Admitido sin entrada por el responsable</translation>
    </message>
    <message numerus="yes">
        <source>Let in {n} more</source>
        <translation>
            <numerusform>Dejar entrar {n} más</numerusform>
            <numerusform>Dejar entrar {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>Let in, but: {why}</source>
        <translation>Entró, pero: {why}</translation>
    </message>
    <message>
        <source>Let in, by section</source>
        <translation>Accesos por zona</translation>
    </message>
    <message>
        <source>Let in; sent, no answer yet</source>
        <translation>Entró; enviada, aún sin respuesta</translation>
    </message>
    <message>
        <source>Let in; waiting to be sent</source>
        <translation>Entró; pendiente de envío</translation>
    </message>
    <message>
        <source>Let it end in .csv, .jsonl or .parquet.</source>
        <translation>Debe terminar en .csv, .jsonl o .parquet.</translation>
    </message>
    <message>
        <source>Let them in</source>
        <translation>Dejar entrar</translation>
    </message>
    <message>
        <source>Let them in without a ticket</source>
        <translation>Dejar entrar sin entrada</translation>
    </message>
    <message numerus="yes">
        <source>Let {n} (person|people) in</source>
        <translation>
            <numerusform>Dejar entrar a {n} persona</numerusform>
            <numerusform>Dejar entrar a {n} personas</numerusform>
        </translation>
    </message>
    <message>
        <source>Let {people} people in</source>
        <translation>Dejar entrar a {people} personas</translation>
    </message>
    <message>
        <source>Lets in: {names}</source>
        <translation>Deja entrar: {names}</translation>
    </message>
    <message>
        <source>Letting in from here needs the supervisor.</source>
        <translation>Dejar entrar desde aquí requiere al responsable.</translation>
    </message>
    <message>
        <source>Letting somebody in all the same</source>
        <translation>Dejar entrar a alguien igualmente</translation>
    </message>
    <message>
        <source>Letting somebody in from a search</source>
        <translation>Dejar entrar a alguien desde una búsqueda</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Limited</source>
        <translation>Limitado</translation>
    </message>
    <message>
        <source>List stopped at {progress}; goes on once online</source>
        <translation>Lista parada en {progress}; sigue al conectarse</translation>
    </message>
    <message>
        <source>List too old</source>
        <translation>Lista demasiado vieja</translation>
    </message>
    <message>
        <source>List: {progress}</source>
        <translation>Lista: {progress}</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Imagen en directo</translation>
    </message>
    <message>
        <source>Lock now  (Ctrl+L)</source>
        <translation>Bloquear ya  (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock the supervisor out again</source>
        <translation>Bloquear de nuevo al responsable</translation>
    </message>
    <message>
        <source>Log in to this network in a browser, or check the server&apos;s address.</source>
        <translation>Inicie sesión en esta red con un navegador, o compruebe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Log-in page</source>
        <comment>a network that shows a log-in page instead of letting anything through</comment>
        <translation>Página de acceso</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Logs, settings, versions, the queue&apos;s state: no keys, no names, tickets as tags. You see it first.</source>
        <translation>Registros técnicos, ajustes, versiones, estado de la cola: sin claves ni nombres, entradas como etiquetas. Usted lo ve antes.</translation>
    </message>
    <message>
        <source>Look at a part of the screen…</source>
        <translation>Mirar una parte de la pantalla…</translation>
    </message>
    <message>
        <source>Look at this</source>
        <translation>Mire esto</translation>
    </message>
    <message>
        <source>Look where the file is.</source>
        <translation>Mire dónde está el archivo.</translation>
    </message>
    <message>
        <source>Looked up again within {seconds} s.</source>
        <translation>Se consulta de nuevo en {seconds} s.</translation>
    </message>
    <message>
        <source>Looking at the flow</source>
        <translation>Ver el flujo</translation>
    </message>
    <message>
        <source>Looking it up</source>
        <translation>Consultándolo</translation>
    </message>
    <message>
        <source>Looking what this camera lets us set…</source>
        <translation>Viendo qué deja ajustar esta cámara…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Loud</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Make a door card</source>
        <translation>Hacer una tarjeta de puerta</translation>
    </message>
    <message>
        <source>Make it smaller than {millions} million pixels.</source>
        <translation>Redúzcala a menos de {millions} millones de píxeles.</translation>
    </message>
    <message>
        <source>Make its folder writable, then scan again.</source>
        <translation>Dé permiso de escritura a su carpeta y lea otra vez.</translation>
    </message>
    <message>
        <source>Make its folder writable.</source>
        <translation>Dé permiso de escritura a su carpeta.</translation>
    </message>
    <message>
        <source>Make room before the evening; 2 GB are plenty.</source>
        <translation>Haga sitio antes de la función; 2 GB sobran.</translation>
    </message>
    <message>
        <source>Make room for a second copy of it, and make its folder writable.</source>
        <translation>Haga sitio para una segunda copia y permita escribir en su carpeta.</translation>
    </message>
    <message>
        <source>Make room now: a full disk lets nobody in.</source>
        <translation>Haga sitio ya: un disco lleno no deja entrar a nadie.</translation>
    </message>
    <message>
        <source>Make room, and make its folder writable; then start the program again.</source>
        <translation>Haga sitio y dé permiso de escritura a su carpeta; luego reinicie el programa.</translation>
    </message>
    <message>
        <source>Make room, or make the folder writable.</source>
        <translation>Haga sitio, o dé permiso de escritura a la carpeta.</translation>
    </message>
    <message>
        <source>Make room, or make {folder} writable.</source>
        <translation>Haga sitio, o dé permiso de escritura a {folder}.</translation>
    </message>
    <message>
        <source>Make room, then scan again.</source>
        <translation>Haga sitio y lea otra vez.</translation>
    </message>
    <message>
        <source>Making the door card…</source>
        <translation>Haciendo la tarjeta de puerta…</translation>
    </message>
    <message>
        <source>Managing admission tokens</source>
        <translation>Gestionar los tokens de admisión</translation>
    </message>
    <message>
        <source>Mark an entry to see what can be done about it.</source>
        <translation>Marque una fila para ver qué se puede hacer.</translation>
    </message>
    <message>
        <source>Median time to answer</source>
        <translation>Tiempo mediano de respuesta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Mend that line, or delete the file.</source>
        <translation>Corrija esa línea, o borre el archivo.</translation>
    </message>
    <message>
        <source>Minute</source>
        <translation>Minuto</translation>
    </message>
    <message>
        <source>More people are in than were sold: {inside} in, {sold} sold.</source>
        <translation>Hay más dentro que vendidas: {inside} dentro, {sold} vendidas.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Move it aside and set the door up again; the queue is kept.</source>
        <translation>Apártelo y configure otra vez la puerta; la cola se conserva.</translation>
    </message>
    <message>
        <source>Move it elsewhere, then start this program again.</source>
        <translation>Muévalo a otro sitio y reinicie este programa.</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>En movimiento</translation>
    </message>
    <message>
        <source>NO</source>
        <comment>a switch</comment>
        <translation>NO</translation>
    </message>
    <message>
        <source>NOW CONFIRMED</source>
        <translation>YA CONFIRMADO</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name a file in PEM form in the setting ca_file.</source>
        <translation>Indique un archivo PEM en el ajuste ca_file.</translation>
    </message>
    <message>
        <source>Name another one with --data-dir, or make it writable.</source>
        <translation>Indique otra con --data-dir, o déle permiso de escritura.</translation>
    </message>
    <message>
        <source>Name matches</source>
        <translation>El nombre coincide</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del ajuste</translation>
    </message>
    <message>
        <source>Name of this device</source>
        <translation>Nombre de este equipo</translation>
    </message>
    <message>
        <source>Name of whoever closes conflict {number}</source>
        <translation>Nombre de quien cierra el conflicto {number}</translation>
    </message>
    <message>
        <source>Name, e-mail or ticket number</source>
        <translation>Nombre, correo o número de entrada</translation>
    </message>
    <message>
        <source>Names are shown to the supervisor only.</source>
        <translation>Los nombres solo los ve el responsable.</translation>
    </message>
    <message>
        <source>Names of guests lie on this disk in clear. Install the package sqlcipher3, or say that this is how it is to be: encrypted = false in the settings.</source>
        <translation>Hay nombres de invitados sin cifrar en este disco. Instale el paquete sqlcipher3, o indique que así debe ser: encrypted = false en los ajustes.</translation>
    </message>
    <message>
        <source>Names of parameters</source>
        <translation>Nombres de los parámetros</translation>
    </message>
    <message>
        <source>Needs a person</source>
        <translation>Lo debe ver una persona</translation>
    </message>
    <message>
        <source>Network:</source>
        <translation>Red:</translation>
    </message>
    <message>
        <source>Network: {address}</source>
        <translation>Red: {address}</translation>
    </message>
    <message>
        <source>Next try</source>
        <translation>Próximo intento</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No PIN is set.</source>
        <translation>No hay PIN.</translation>
    </message>
    <message>
        <source>No PIN is set: everybody at this door may do everything. With a PIN, letting somebody in all the same, switching sections, closing conflicts, setting entries aside, hand-over, the close of a shift, door settings and going to another event need the supervisor. Scanning never does.</source>
        <translation>No hay PIN: en esta puerta todos pueden hacer todo. Con un PIN, dejar entrar igualmente, abrir y cerrar zonas, cerrar conflictos, apartar lecturas, traspasar, cerrar el turno, ajustar la puerta e ir a otro evento requieren al responsable. Leer entradas, nunca.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>No booking is under this name. Those sold over the counter have none: scan them.</source>
        <translation>No hay ninguna reserva a este nombre. Las vendidas en taquilla no tienen: escanéelas.</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>No camera here</source>
        <translation>Aquí no hay cámara</translation>
    </message>
    <message>
        <source>No camera is plugged in</source>
        <translation>No hay cámara conectada</translation>
    </message>
    <message>
        <source>No code was found on it</source>
        <translation>No se encontró ningún código</translation>
    </message>
    <message>
        <source>No conflict has been closed yet. Those that are, are kept here for good.</source>
        <translation>Aún no se ha cerrado ningún conflicto. Los cerrados se guardan aquí para siempre.</translation>
    </message>
    <message>
        <source>No door is set up here yet</source>
        <translation>Aquí aún no hay ninguna puerta configurada</translation>
    </message>
    <message>
        <source>No door is set up on this device.</source>
        <translation>No hay ninguna puerta configurada en este equipo.</translation>
    </message>
    <message>
        <source>No file was left half done.</source>
        <translation>No quedó ningún archivo a medias.</translation>
    </message>
    <message>
        <source>No hand scanner on a serial port</source>
        <translation>Ningún lector de mano en un puerto serie</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>No open conflicts: nobody was let in whom the server refuses. One that is found stays until it is closed.</source>
        <translation>Sin conflictos abiertos: no entró nadie a quien el servidor rechace. Si aparece uno, se queda hasta que se cierra.</translation>
    </message>
    <message>
        <source>No passphrase is wanted here.</source>
        <translation>Aquí no se pide ninguna frase secreta.</translation>
    </message>
    <message>
        <source>No scan was heard</source>
        <translation>No se oyó ninguna lectura</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Sin zona</translation>
    </message>
    <message>
        <source>No section of this door</source>
        <translation>Ninguna sección de esta puerta</translation>
    </message>
    <message>
        <source>No sections yet.</source>
        <translation>Aún no hay zonas.</translation>
    </message>
    <message>
        <source>No sound device</source>
        <translation>Sin dispositivo de sonido</translation>
    </message>
    <message>
        <source>No sound device found</source>
        <translation>No se encontró dispositivo de sonido</translation>
    </message>
    <message>
        <source>No such picture, folder, video or camera</source>
        <translation>No existe esa imagen, carpeta, vídeo o cámara</translation>
    </message>
    <message>
        <source>No ticket list yet</source>
        <translation>Aún no hay lista</translation>
    </message>
    <message>
        <source>No ticket list yet, and no server</source>
        <translation>Aún no hay lista, ni servidor</translation>
    </message>
    <message>
        <source>No ticket on the list fits. Try fewer letters, or another spelling.</source>
        <translation>Ninguna entrada de la lista encaja. Pruebe con menos letras, o escrito de otra forma.</translation>
    </message>
    <message>
        <source>No tokens of this kind. Issue one for the sections of a door.</source>
        <translation>No hay tokens de este tipo. Emita uno para las zonas de una puerta.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>No. {number} is set aside. It stays until it is taken up.</source>
        <translation>La n.º {number} queda apartada hasta que se retome.</translation>
    </message>
    <message>
        <source>No. {number} is taken up again.</source>
        <translation>La n.º {number} se retoma.</translation>
    </message>
    <message>
        <source>No. {number} is tried now.</source>
        <translation>La n.º {number} se intenta ahora.</translation>
    </message>
    <message>
        <source>No. {number}, {who}: {standing}.</source>
        <translation>N.º {number}, {who}: {standing}.</translation>
    </message>
    <message>
        <source>No. {number}: {question}</source>
        <translation>N.º {number}: {question}</translation>
    </message>
    <message>
        <source>Nobody could be asked</source>
        <translation>No se pudo preguntar a nadie</translation>
    </message>
    <message>
        <source>Nobody has been scanned yet</source>
        <translation>Aún no se ha leído ninguna entrada</translation>
    </message>
    <message>
        <source>Nobody is expected</source>
        <translation>No se espera a nadie</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Nobody was stopped yet.</source>
        <translation>Aún no se ha parado a nadie.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>None at this door</source>
        <translation>Ninguno en esta puerta</translation>
    </message>
    <message>
        <source>None on a serial port</source>
        <translation>Ninguno en un puerto serie</translation>
    </message>
    <message>
        <source>Nordic (QWERTY)</source>
        <translation>Nórdico (QWERTY)</translation>
    </message>
    <message>
        <source>Not a ticket code</source>
        <translation>No es un código de entrada</translation>
    </message>
    <message>
        <source>Not a ticket for this door</source>
        <translation>No es una entrada para esta puerta</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not checked yet. It takes a minute at most.</source>
        <translation>Sin comprobar. Tarda un minuto como mucho.</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Not for this door</source>
        <translation>No es para esta puerta</translation>
    </message>
    <message>
        <source>Not inside, as far as is known</source>
        <translation>No consta que esté dentro</translation>
    </message>
    <message>
        <source>Not let in</source>
        <translation>No admitidos</translation>
    </message>
    <message>
        <source>Not let in, as you chose</source>
        <translation>No entró, como usted eligió</translation>
    </message>
    <message>
        <source>Not let in: {refused}</source>
        <translation>No admitidos: {refused}</translation>
    </message>
    <message>
        <source>Not let in: {total}</source>
        <translation>No admitidos: {total}</translation>
    </message>
    <message>
        <source>Not let in; being looked up</source>
        <translation>No entró; consultándose</translation>
    </message>
    <message>
        <source>Not on the list, and the server cannot be asked</source>
        <translation>No está en la lista, y no se puede preguntar al servidor</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Aún sin enviar</translation>
    </message>
    <message>
        <source>Not shared with other doors</source>
        <translation>No compartido con otras puertas</translation>
    </message>
    <message>
        <source>Not valid</source>
        <translation>No válida</translation>
    </message>
    <message>
        <source>Not valid: {status}</source>
        <translation>No válida: {status}</translation>
    </message>
    <message>
        <source>Not verified: {why}</source>
        <translation>Sin verificar: {why}</translation>
    </message>
    <message>
        <source>Not yet in</source>
        <translation>Aún no ha entrado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Noted as gone out</source>
        <translation>Anotado como salido</translation>
    </message>
    <message>
        <source>Noted on no. {number}.</source>
        <translation>Anotado en la n.º {number}.</translation>
    </message>
    <message>
        <source>Nothing can be put together here.</source>
        <translation>Aquí no se puede reunir nada.</translation>
    </message>
    <message>
        <source>Nothing has been set aside.</source>
        <translation>No hay nada apartado.</translation>
    </message>
    <message>
        <source>Nothing has been written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Nothing here is real: play tickets, a play server</source>
        <translation>Nada es real aquí: entradas y servidor de juego</translation>
    </message>
    <message>
        <source>Nothing is lost by it; set the clock when there is time.</source>
        <translation>No se pierde nada; ponga el reloj en hora cuando haya tiempo.</translation>
    </message>
    <message>
        <source>Nothing listens at that address: check it, or wait until the server is back.</source>
        <translation>Nada escucha en esa dirección: compruébela, o espere a que vuelva el servidor.</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>No consta nada</translation>
    </message>
    <message>
        <source>Nothing scanned yet. Each scan is listed here, newest first.</source>
        <translation>Aún no se ha leído nada. Cada lectura aparece aquí, la última primero.</translation>
    </message>
    <message>
        <source>Nothing stands beside this door any more</source>
        <translation>Ya no hay nada junto a esta puerta</translation>
    </message>
    <message>
        <source>Nothing stands beside this door.</source>
        <translation>Nada acompaña a esta puerta.</translation>
    </message>
    <message>
        <source>Nothing waiting</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Nothing waits for the server.</source>
        <translation>Nada espera al servidor.</translation>
    </message>
    <message>
        <source>Nothing waits. Every scan has been settled with the server.</source>
        <translation>Nada pendiente. Todas las lecturas están al día con el servidor.</translation>
    </message>
    <message>
        <source>Nothing was encrypted. Set `encrypted = false` in the settings to do without.</source>
        <translation>No se ha cifrado nada. Ponga `encrypted = false` en los ajustes para prescindir de ello.</translation>
    </message>
    <message>
        <source>Nothing was taken over. Have the other door write the file once more.</source>
        <translation>No se tomó nada. Que la otra puerta escriba de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>OFFLINE since {time}</source>
        <translation>SIN CONEXIÓN desde las {time}</translation>
    </message>
    <message>
        <source>ONE MOMENT</source>
        <translation>UN MOMENTO</translation>
    </message>
    <message>
        <source>ONLINE</source>
        <translation>EN LÍNEA</translation>
    </message>
    <message>
        <source>OPEN</source>
        <translation>ABIERTO</translation>
    </message>
    <message>
        <source>OPEN</source>
        <comment>a conflict</comment>
        <translation>ABIERTO</translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>verdict on who leaves: one or two short words in capitals, read from three metres</comment>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>OUT</source>
        <comment>of a token</comment>
        <translation>FUERA</translation>
    </message>
    <message>
        <source>Of these by a supervisor&apos;s override</source>
        <translation>De ellos por excepción del responsable</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>spoken answers</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <comment>spoken answers</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>On Linux, add this user to the group &apos;dialout&apos; and log in again; elsewhere ask whoever looks after this computer.</source>
        <translation>En Linux, añada este usuario al grupo «dialout» y vuelva a iniciar sesión; si no, pregunte a quien cuide este ordenador.</translation>
    </message>
    <message>
        <source>On a serial port: {names}</source>
        <translation>En un puerto serie: {names}</translation>
    </message>
    <message>
        <source>On mains, battery {battery} %</source>
        <translation>Con corriente, batería {battery} %</translation>
    </message>
    <message>
        <source>On mains, no battery</source>
        <translation>Con corriente, sin batería</translation>
    </message>
    <message>
        <source>On the battery, {battery} %</source>
        <translation>Con batería, {battery} %</translation>
    </message>
    <message>
        <source>On the guest list</source>
        <translation>En la lista de invitados</translation>
    </message>
    <message>
        <source>On this device</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>On whose word</source>
        <translation>Por palabra de quién</translation>
    </message>
    <message>
        <source>Once for each event. Ask your supervisor for the code or the details.</source>
        <translation>Una vez por evento. Pida el código o los datos a su responsable.</translation>
    </message>
    <message>
        <source>Once online</source>
        <translation>Al conectarse</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>One of them may be gone: read the list again, and choose anew.</source>
        <translation>Puede que falte una: lea la lista de nuevo y elija otra vez.</translation>
    </message>
    <message>
        <source>One of them may have brought the decoder down. Choose it again, or leave out the last one.</source>
        <translation>Puede que una haya tumbado el decodificador. Elija otra vez, o deje fuera la última.</translation>
    </message>
    <message>
        <source>One person less (-)</source>
        <translation>Una persona menos (-)</translation>
    </message>
    <message>
        <source>One person more (+)</source>
        <translation>Una persona más (+)</translation>
    </message>
    <message>
        <source>One that types can only be checked in the window: door-scanner run, then F10.</source>
        <translation>El que escribe solo se comprueba en la ventana: door-scanner run, luego F10.</translation>
    </message>
    <message>
        <source>Only the code nearest the middle</source>
        <translation>Solo el código más centrado</translation>
    </message>
    <message>
        <source>Only the window plays sounds</source>
        <translation>Solo la ventana reproduce sonidos</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>conflicts</comment>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Open a picture, PDF or film</source>
        <translation>Abrir una imagen, PDF o película</translation>
    </message>
    <message>
        <source>Open a picture, PDF or film…</source>
        <translation>Abrir una imagen, PDF o película…</translation>
    </message>
    <message>
        <source>Open it as the user, on the device and in the folder where it was made, with that keychain unlocked. If the key is lost for good: move the file elsewhere, and set the door up again.</source>
        <translation>Ábrala con el usuario, en el dispositivo y en la carpeta donde se creó, con ese llavero desbloqueado. Si la clave se ha perdido para siempre: mueva el archivo a otro sitio y configure la puerta de nuevo.</translation>
    </message>
    <message>
        <source>Open it elsewhere and save it without one.</source>
        <translation>Ábralo en otro sitio y guárdelo sin contraseña.</translation>
    </message>
    <message>
        <source>Open or close the section</source>
        <translation>Abrir o cerrar la zona</translation>
    </message>
    <message>
        <source>Open the card</source>
        <translation>Abrir la tarjeta</translation>
    </message>
    <message>
        <source>Open the door</source>
        <translation>Abrir la puerta</translation>
    </message>
    <message>
        <source>Open the shutter or take the cover off its lens. If the room is dark, switch on a light.</source>
        <translation>Abra el obturador o quite la tapa. Si está oscuro, encienda una luz.</translation>
    </message>
    <message>
        <source>Open those that this door lets in.</source>
        <translation>Abra las que corresponden a esta puerta.</translation>
    </message>
    <message>
        <source>Opening the door…</source>
        <translation>Abriendo la puerta…</translation>
    </message>
    <message>
        <source>Or close all the same: why?</source>
        <translation>O cerrar igualmente: ¿por qué?</translation>
    </message>
    <message>
        <source>Or hold up one alone.</source>
        <translation>O muestre solo una.</translation>
    </message>
    <message>
        <source>Other doors, so that STOP can say where to go</source>
        <translation>Otras puertas, para que ALTO diga adónde ir</translation>
    </message>
    <message>
        <source>Other section</source>
        <translation>Otra zona</translation>
    </message>
    <message>
        <source>Other section, welcome here</source>
        <translation>Otra zona, bienvenida aquí</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>which way people pass the door</comment>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Outdoor</source>
        <translation>Exterior</translation>
    </message>
    <message>
        <source>P, then - and + before it</source>
        <translation>P, con - y + antes</translation>
    </message>
    <message numerus="yes">
        <source>PARTY OF {n}</source>
        <translation>
            <numerusform>GRUPO DE {n}</numerusform>
            <numerusform>GRUPO DE {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>PLEASE WAIT</source>
        <translation>ESPERE, POR FAVOR</translation>
    </message>
    <message>
        <source>PROVISIONAL</source>
        <translation>PROVISIONAL</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Abono</translation>
    </message>
    <message>
        <source>Pack ({number})</source>
        <translation>Abono ({number})</translation>
    </message>
    <message>
        <source>Page {number} of {name} cannot be drawn</source>
        <translation>No se puede dibujar la página {number} de {name}</translation>
    </message>
    <message>
        <source>Parquet files need pyarrow, which is not installed.</source>
        <translation>Los archivos Parquet necesitan pyarrow, que no está instalado.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Passport</source>
        <comment>kind of pack</comment>
        <translation>Pasaporte</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>People come in and go out by this door</source>
        <translation>Por esta puerta se entra y se sale</translation>
    </message>
    <message>
        <source>People go out by this door</source>
        <translation>Por esta puerta se sale</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Función</translation>
    </message>
    <message numerus="yes">
        <source>Pieced together: {count}.</source>
        <comment>of the scans that are kept</comment>
        <translation>
            <numerusform>Recompuestas: {count}.</numerusform>
            <numerusform>Recompuestas: {count}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pims does not accept this login.</source>
        <translation>Pims no acepta este usuario.</translation>
    </message>
    <message>
        <source>Pims does not have this event any more.</source>
        <translation>Pims ya no tiene este evento.</translation>
    </message>
    <message>
        <source>Pims does not know what was asked for.</source>
        <translation>Pims no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>Pims domain</source>
        <translation>Dominio de Pims</translation>
    </message>
    <message>
        <source>Pims issues one for your domain.</source>
        <translation>Pims da uno para su dominio.</translation>
    </message>
    <message>
        <source>Pims was sent no login.</source>
        <translation>Pims no recibió ningún usuario.</translation>
    </message>
    <message>
        <source>Play it in another folder (--data-dir).</source>
        <translation>Hágala en otra carpeta (--data-dir).</translation>
    </message>
    <message>
        <source>Played, and not heard</source>
        <translation>Sonó, y no se oyó</translation>
    </message>
    <message>
        <source>Played; nobody said whether it was heard</source>
        <translation>Sonó; nadie dijo si se oyó</translation>
    </message>
    <message>
        <source>Plug in a webcam; it is used as soon as it is there. A hand scanner works meanwhile.</source>
        <translation>Conecte una webcam; se usa en cuanto esté. Mientras tanto sirve un lector de mano.</translation>
    </message>
    <message>
        <source>Plug in loudspeakers, or watch the screen: it says everything.</source>
        <translation>Conecte altavoces, o mire la pantalla: lo dice todo.</translation>
    </message>
    <message>
        <source>Plug in the charger if the evening is longer than two hours.</source>
        <translation>Conecte el cargador si dura más de dos horas.</translation>
    </message>
    <message>
        <source>Plug in the charger.</source>
        <translation>Conecte el cargador.</translation>
    </message>
    <message>
        <source>Plug it in again, best straight into the computer; scanning goes on by itself.</source>
        <translation>Conéctela otra vez, mejor directa al ordenador; la lectura sigue sola.</translation>
    </message>
    <message>
        <source>Plug it in again; it is used as soon as it is there. The camera works meanwhile.</source>
        <translation>Conéctelo otra vez; se usa en cuanto esté. Mientras tanto sirve la cámara.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one.</source>
        <translation>Conéctelo, o elija otro.</translation>
    </message>
    <message>
        <source>Plug it in, or choose another one. The camera works meanwhile.</source>
        <translation>Conéctelo, o elija otro. Mientras tanto sirve la cámara.</translation>
    </message>
    <message>
        <source>Plug it in, scan any ticket, and see that it ends each code with Enter.</source>
        <translation>Conéctelo, lea una entrada y vea que termina cada código con Intro.</translation>
    </message>
    <message>
        <source>Plug it in; it is used as soon as it is there.</source>
        <translation>Conéctelo; se usa en cuanto esté.</translation>
    </message>
    <message>
        <source>Plug one in and check again. A hand scanner and typed numbers work without.</source>
        <translation>Conecte una y compruebe otra vez. Sin ella valen el lector de mano y los números escritos.</translation>
    </message>
    <message>
        <source>Plug one in, and choose this again.</source>
        <translation>Conecte una y elija esto otra vez.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Corriente</translation>
    </message>
    <message>
        <source>Preset {name}</source>
        <translation>Ajuste {name}</translation>
    </message>
    <message>
        <source>Presets and doors</source>
        <translation>Ajustes y puertas</translation>
    </message>
    <message>
        <source>Presets and other doors…</source>
        <translation>Ajustes y otras puertas…</translation>
    </message>
    <message>
        <source>Presets of the sections</source>
        <translation>Ajustes de las zonas</translation>
    </message>
    <message>
        <source>Press P to let all of them in</source>
        <translation>Pulse P para dejar entrar a todos</translation>
    </message>
    <message>
        <source>Print the door card</source>
        <translation>Imprimir la tarjeta de puerta</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Provisional: no word from the server yet</source>
        <translation>Provisional: el servidor aún no ha respondido</translation>
    </message>
    <message>
        <source>Provisional: not yet confirmed</source>
        <translation>Provisional: aún sin confirmar</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Put “{name}” back into the keychain as it was.</source>
        <translation>Vuelva a poner «{name}» en el llavero tal como estaba.</translation>
    </message>
    <message>
        <source>Putting it together</source>
        <translation>Preparándolo</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <source>Queue	F6</source>
        <translation>Cola	F6</translation>
    </message>
    <message>
        <source>Queue (F6)</source>
        <translation>Cola (F6)</translation>
    </message>
    <message>
        <source>Queue: what waits for the server</source>
        <translation>Cola: lo que espera al servidor</translation>
    </message>
    <message>
        <source>READY</source>
        <translation>LISTO</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <comment>in capitals, over a window in which nothing is real</comment>
        <translation>ENSAYO</translation>
    </message>
    <message>
        <source>REHEARSAL: Door Scanner</source>
        <translation>ENSAYO: Door Scanner</translation>
    </message>
    <message>
        <source>Raise client_version in the settings.</source>
        <translation>Suba client_version en los ajustes.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Reading the tokens: {done} of {total}</source>
        <translation>Leyendo los tokens: {done} de {total}</translation>
    </message>
    <message>
        <source>Reading the tokens…</source>
        <translation>Leyendo los tokens…</translation>
    </message>
    <message>
        <source>Reading these pictures broke off</source>
        <translation>La lectura de estas imágenes se cortó</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsada</translation>
    </message>
    <message>
        <source>Rehearse with the crew…</source>
        <translation>Ensayar con el equipo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Remove “{name}” from the keychain: a new key is made then.</source>
        <translation>Quite «{name}» del llavero: entonces se crea otra clave.</translation>
    </message>
    <message>
        <source>Reserved and not paid: to the box office.</source>
        <translation>Reservada y sin pagar: a taquilla.</translation>
    </message>
    <message>
        <source>Reserved, not paid for</source>
        <translation>Reservada, sin pagar</translation>
    </message>
    <message>
        <source>Rows are signed within a minute, and when the door closes.</source>
        <translation>Las filas se firman en un minuto, y al cerrar la puerta.</translation>
    </message>
    <message>
        <source>Run door-scanner rehearse in a terminal: it says why.</source>
        <translation>Ejecute door-scanner rehearse en un terminal: dice por qué.</translation>
    </message>
    <message>
        <source>Run: door-scanner setup --url … --key … --token …</source>
        <translation>Ejecute: door-scanner setup --url … --key … --token …</translation>
    </message>
    <message>
        <source>STOP</source>
        <comment>verdict, in capitals, short</comment>
        <translation>ALTO</translation>
    </message>
    <message>
        <source>Same party again: already let in just now</source>
        <translation>Mismo grupo: acaba de entrar</translation>
    </message>
    <message>
        <source>Same scan again</source>
        <translation>Otra vez la misma lectura</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save as: all open</source>
        <translation>Guardar como: todo abierto</translation>
    </message>
    <message>
        <source>Save for support</source>
        <translation>Guardar para el soporte</translation>
    </message>
    <message>
        <source>Save its key…</source>
        <translation>Guardar su clave…</translation>
    </message>
    <message>
        <source>Save its report. The next scan begins another.</source>
        <translation>Guarde su informe. La próxima lectura empieza otro.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the door card</source>
        <translation>Guardar la tarjeta de puerta</translation>
    </message>
    <message>
        <source>Save the key that checks the journal</source>
        <translation>Guardar la clave que comprueba el registro</translation>
    </message>
    <message>
        <source>Save the report of the shift</source>
        <translation>Guardar el informe del turno</translation>
    </message>
    <message>
        <source>Save the sections</source>
        <translation>Guardar las zonas</translation>
    </message>
    <message>
        <source>Save what is open now</source>
        <translation>Guardar lo que está abierto</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. Open doors follow within a minute.</source>
        <translation>Guardado. Las puertas abiertas lo siguen en un minuto.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
    <message>
        <source>Saving the key</source>
        <translation>Guardando la clave</translation>
    </message>
    <message>
        <source>Saving the sections…</source>
        <translation>Guardando las zonas…</translation>
    </message>
    <message>
        <source>Saying who counts what was sold</source>
        <translation>Decidir quién cuenta lo vendido</translation>
    </message>
    <message>
        <source>Scan again</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Lea otra vez</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Lea otra vez</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Lea otra vez.</translation>
    </message>
    <message>
        <source>Scan again; it is compared with its record.</source>
        <translation>Lea otra vez; se compara con su registro.</translation>
    </message>
    <message>
        <source>Scan again; then ask a supervisor</source>
        <translation>Lea otra vez; después llame al responsable</translation>
    </message>
    <message>
        <source>Scan again; then tell the organiser.</source>
        <translation>Lea otra vez; después avise al organizador.</translation>
    </message>
    <message>
        <source>Scan any ticket with the hand scanner.</source>
        <translation>Lea una entrada con el lector de mano.</translation>
    </message>
    <message>
        <source>Scan the code, or type it.</source>
        <translation>Lea el código, o escríbalo.</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Lea la siguiente</translation>
    </message>
    <message>
        <source>Scan the ticket first, or type its number (F2); then let them in all the same.</source>
        <translation>Lea antes la entrada, o escriba su número (F2); luego déjelos pasar igualmente.</translation>
    </message>
    <message>
        <source>Scan with a hand scanner, or press F2 and type</source>
        <translation>Lea con un lector de mano, o pulse F2 y escriba</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Lecturas</translation>
    </message>
    <message>
        <source>Scans (*.scans)</source>
        <translation>Lecturas (*.scans)</translation>
    </message>
    <message>
        <source>Scans a minute: {scans}</source>
        <translation>Lecturas por minuto: {scans}</translation>
    </message>
    <message>
        <source>Scans of {event} cannot be sent: {trouble}</source>
        <translation>Las lecturas de {event} no se pueden enviar: {trouble}</translation>
    </message>
    <message>
        <source>Scratch booking</source>
        <translation>Reserva de pruebas</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Secret key</source>
        <translation>Clave secreta</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Sections at this door</source>
        <translation>Zonas en esta puerta</translation>
    </message>
    <message>
        <source>Sections: {names}.</source>
        <translation>Zonas: {names}.</translation>
    </message>
    <message>
        <source>See the conflict</source>
        <translation>Ver el conflicto</translation>
    </message>
    <message>
        <source>See what would be sent</source>
        <translation>Ver lo que se enviaría</translation>
    </message>
    <message>
        <source>See yourself that the charger is plugged in.</source>
        <translation>Compruebe usted que el cargador está conectado.</translation>
    </message>
    <message>
        <source>See yourself that this computer&apos;s clock is right.</source>
        <translation>Compruebe usted que el reloj de este ordenador va bien.</translation>
    </message>
    <message>
        <source>Send all now</source>
        <translation>Enviar todo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Send them first (door-scanner queue flush), or use another folder than {name} (--data-dir).</source>
        <translation>Envíelas antes (door-scanner queue flush), o use otra carpeta distinta de {name} (--data-dir).</translation>
    </message>
    <message>
        <source>Send them now, wait, or close all the same with a reason: the report says so.</source>
        <translation>Envíelas ahora, espere, o cierre igualmente con un motivo: el informe lo dirá.</translation>
    </message>
    <message>
        <source>Send to the box office</source>
        <translation>Envíe a taquilla</translation>
    </message>
    <message>
        <source>Send to the box office to pay</source>
        <translation>Envíe a taquilla a pagar</translation>
    </message>
    <message>
        <source>Send to the door for {section}</source>
        <translation>Envíe a la puerta de {section}</translation>
    </message>
    <message>
        <source>Send to {door}: {section}</source>
        <translation>Envíe a {door}: {section}</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Server unclear</source>
        <translation>Servidor poco claro</translation>
    </message>
    <message>
        <source>Set a PIN…</source>
        <translation>Poner un PIN…</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Apartada</translation>
    </message>
    <message>
        <source>Set aside by a person</source>
        <translation>Apartada por una persona</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Apartar…</translation>
    </message>
    <message>
        <source>Set it to Never in Settings, System, Power, Screen and sleep.</source>
        <translation>Ponga Nunca en Configuración, Sistema, Energía, Pantalla y suspensión.</translation>
    </message>
    <message>
        <source>Set it to send Enter after each code (its manual has a code to scan for that).</source>
        <translation>Configúrelo para enviar Intro tras cada código (su manual trae un código para ello).</translation>
    </message>
    <message>
        <source>Set it up first.</source>
        <translation>Configúrelo antes.</translation>
    </message>
    <message>
        <source>Set it up in the window, or: door-scanner setup</source>
        <translation>Configúrela en la ventana, o: door-scanner setup</translation>
    </message>
    <message>
        <source>Set it up.</source>
        <translation>Configúrela.</translation>
    </message>
    <message>
        <source>Set one first.</source>
        <translation>Ponga uno primero.</translation>
    </message>
    <message>
        <source>Set the door up again first.</source>
        <translation>Configure antes otra vez la puerta.</translation>
    </message>
    <message>
        <source>Set the door up again. {kept}</source>
        <translation>Configure otra vez la puerta. {kept}</translation>
    </message>
    <message>
        <source>Set the door up again; the queue is kept.</source>
        <translation>Configure otra vez la puerta; la cola se conserva.</translation>
    </message>
    <message>
        <source>Set the door up for another one.</source>
        <translation>Configure la puerta para otro.</translation>
    </message>
    <message>
        <source>Set the door up with the system that sold the tickets, then add this one beside it.</source>
        <translation>Configure la puerta con el sistema que vendió las entradas, y añada este al lado.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>Set up a door</source>
        <translation>Configurar una puerta</translation>
    </message>
    <message>
        <source>Set up another door…</source>
        <translation>Configurar otra puerta…</translation>
    </message>
    <message>
        <source>Set up this door</source>
        <translation>Configurar esta puerta</translation>
    </message>
    <message>
        <source>Setting entries aside and taking them up again</source>
        <translation>Apartar y retomar lecturas</translation>
    </message>
    <message>
        <source>Setting up another door</source>
        <translation>Configurar otra puerta</translation>
    </message>
    <message>
        <source>Setting up the door…</source>
        <translation>Configurando la puerta…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Share admissions through the box office</source>
        <translation>Compartir los accesos a través de taquilla</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Shift and report…</source>
        <translation>Turno e informe…</translation>
    </message>
    <message>
        <source>Shopping</source>
        <comment>kind of pack</comment>
        <translation>Compras</translation>
    </message>
    <message>
        <source>Short code: tell it, do not send it with the card</source>
        <translation>Código corto: dígalo, no lo envíe con la tarjeta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar lo escrito</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Inicie sesión otra vez.</translation>
    </message>
    <message>
        <source>Sign in with the account of who runs the event.</source>
        <translation>Inicie sesión con la cuenta de quien organiza el evento.</translation>
    </message>
    <message>
        <source>Sign in, then do it again.</source>
        <translation>Inicie sesión y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Signed in as {number} ({role})</source>
        <translation>Sesión: {number} ({role})</translation>
    </message>
    <message>
        <source>Signed in by an API key</source>
        <translation>Sesión con una clave de API</translation>
    </message>
    <message>
        <source>Slow</source>
        <comment>a network</comment>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>Slow: close other programs, or keep the data on the computer&apos;s own disk.</source>
        <translation>Lento: cierre otros programas, o guarde los datos en el disco del ordenador.</translation>
    </message>
    <message>
        <source>Slow; hold tickets still a moment longer, or switch on a light</source>
        <translation>Lenta; mantenga quieta la entrada un momento más, o encienda una luz</translation>
    </message>
    <message>
        <source>Soft</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Some words that both doors know</source>
        <translation>Unas palabras que sepan ambas puertas</translation>
    </message>
    <message>
        <source>Somebody has invalidated it. Read the list again.</source>
        <translation>Alguien lo invalidó. Lea la lista de nuevo.</translation>
    </message>
    <message>
        <source>Someone was let in whom the server refuses.</source>
        <translation>Entró alguien a quien el servidor rechaza.</translation>
    </message>
    <message>
        <source>Something is wrong with this device</source>
        <translation>Algo falla en este equipo</translation>
    </message>
    <message>
        <source>Something other than the ticketing server answered.</source>
        <translation>Respondió algo que no es el servidor de entradas.</translation>
    </message>
    <message>
        <source>Something went wrong inside the program.</source>
        <translation>Algo ha fallado dentro del programa.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Sound (M)</source>
        <translation>Sonido (M)</translation>
    </message>
    <message>
        <source>Sound is switched off</source>
        <translation>El sonido está apagado</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sonido sí o no</translation>
    </message>
    <message>
        <source>Space on a switch</source>
        <translation>Espacio en un interruptor</translation>
    </message>
    <message>
        <source>Spanish (QWERTY)</source>
        <translation>Español (QWERTY)</translation>
    </message>
    <message>
        <source>Spoken answers</source>
        <translation>Respuestas habladas</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>kind of pack</comment>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Start it again; every scan so far is kept.</source>
        <translation>Reinícielo; todas las lecturas hasta ahora se conservan.</translation>
    </message>
    <message>
        <source>Start the program again.</source>
        <translation>Reinicie el programa.</translation>
    </message>
    <message>
        <source>Start the program again; then move the file aside.</source>
        <translation>Reinicie el programa; si no, aparte el archivo.</translation>
    </message>
    <message>
        <source>Starting the camera</source>
        <translation>Arrancando la cámara</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>Estado desconocido</translation>
    </message>
    <message>
        <source>Still</source>
        <comment>nothing moves on the screen</comment>
        <translation>Quieto</translation>
    </message>
    <message>
        <source>Still asking the server. Hold them here.</source>
        <translation>Aún se pregunta al servidor. Que espere aquí.</translation>
    </message>
    <message>
        <source>Still to come: {count}; done: {when}</source>
        <translation>Faltan: {count}; fin: {when}</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>spoken aloud at the door: one or two short words, each clearly another</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Stop. Already used</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Alto. Ya usada</translation>
    </message>
    <message>
        <source>Stop. Another event</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Alto. Otro evento</translation>
    </message>
    <message>
        <source>Stop. Another section</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Alto. Otra zona</translation>
    </message>
    <message>
        <source>Stop. Box office</source>
        <comment>spoken aloud at the door, a second long: send them there</comment>
        <translation>Alto. A taquilla</translation>
    </message>
    <message>
        <source>Stop. Not a ticket</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Alto. No es una entrada</translation>
    </message>
    <message>
        <source>Stop. Not for this door</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Alto. No es de esta puerta</translation>
    </message>
    <message>
        <source>Stop. Not valid</source>
        <comment>spoken aloud at the door, a second long</comment>
        <translation>Alto. No válida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parados</translation>
    </message>
    <message>
        <source>Stopped or undecided</source>
        <translation>Parados o sin decidir</translation>
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
        <translation>Responsable (F4): bloqueado</translation>
    </message>
    <message>
        <source>Supervisor (F4): no PIN set</source>
        <translation>Responsable (F4): sin PIN</translation>
    </message>
    <message>
        <source>Supervisor (F4): unlocked</source>
        <translation>Responsable (F4): desbloqueado</translation>
    </message>
    <message>
        <source>Supervisor only</source>
        <translation>Solo el responsable</translation>
    </message>
    <message>
        <source>Supervisor: unlock with the PIN</source>
        <translation>Responsable: desbloquear con el PIN</translation>
    </message>
    <message>
        <source>Swiss (QWERTZ)</source>
        <translation>Suizo (QWERTZ)</translation>
    </message>
    <message>
        <source>Switch it on (M), unless this door is meant to be silent.</source>
        <translation>Enciéndalo (M), salvo que esta puerta deba ser silenciosa.</translation>
    </message>
    <message>
        <source>Switch on a light, close video calls, or use another USB socket.</source>
        <translation>Encienda una luz, cierre videollamadas, o use otro puerto USB.</translation>
    </message>
    <message>
        <source>Switch on a light, or take the cover off the lens.</source>
        <translation>Encienda una luz, o quite la tapa del objetivo.</translation>
    </message>
    <message>
        <source>Switching sections</source>
        <translation>Abrir o cerrar zonas</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>TOKEN REVOKED</source>
        <translation>TOKEN REVOCADO</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Tables (*.csv);;JSON lines (*.jsonl);;Parquet (*.parquet)</source>
        <translation>Tablas (*.csv);;Líneas JSON (*.jsonl);;Parquet (*.parquet)</translation>
    </message>
    <message>
        <source>Take a digit back</source>
        <translation>Borrar una cifra</translation>
    </message>
    <message>
        <source>Take a file over…</source>
        <translation>Tomar un archivo…</translation>
    </message>
    <message>
        <source>Take scans over</source>
        <translation>Tomar lecturas</translation>
    </message>
    <message>
        <source>Take them over at a door for that event.</source>
        <translation>Tómelas en una puerta de ese evento.</translation>
    </message>
    <message>
        <source>Take this camera away</source>
        <translation>Quitar esta cámara</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Retomar</translation>
    </message>
    <message numerus="yes">
        <source>Take {n} character(s) or more, some words, say.</source>
        <translation>
            <numerusform>Use {n} carácter o más, unas palabras por ejemplo.</numerusform>
            <numerusform>Use {n} caracteres o más, unas palabras por ejemplo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taking the names of guests off this device</source>
        <translation>Quitar de este dispositivo los nombres de los invitados</translation>
    </message>
    <message>
        <source>Taking the scans over</source>
        <translation>Tomando las lecturas</translation>
    </message>
    <message>
        <source>Tell the organiser.</source>
        <translation>Avise al organizador.</translation>
    </message>
    <message>
        <source>Tell whoever runs Pims for you.</source>
        <translation>Avise a quien lleva Pims en su casa.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Test code</source>
        <translation>Código de prueba</translation>
    </message>
    <message>
        <source>Test code read in {decode_ms} ms</source>
        <translation>Código de prueba leído en {decode_ms} ms</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>That address is not encrypted.</source>
        <translation>Esa dirección no está cifrada.</translation>
    </message>
    <message>
        <source>That cannot be its name.</source>
        <translation>No puede llamarse así.</translation>
    </message>
    <message>
        <source>That cannot be used.</source>
        <translation>Eso no se puede usar.</translation>
    </message>
    <message>
        <source>That is no API key.</source>
        <translation>No es una clave de API.</translation>
    </message>
    <message>
        <source>That is no picture</source>
        <translation>Eso no es una imagen</translation>
    </message>
    <message>
        <source>That is not a Pims address.</source>
        <translation>No es una dirección de Pims.</translation>
    </message>
    <message>
        <source>That is not a performance.</source>
        <translation>Eso no es una función.</translation>
    </message>
    <message>
        <source>That is not a set-up code</source>
        <translation>No es un código de configuración</translation>
    </message>
    <message>
        <source>That is not a token code.</source>
        <translation>No es un código de token.</translation>
    </message>
    <message>
        <source>That is not an API key.</source>
        <translation>No es una clave de API.</translation>
    </message>
    <message>
        <source>That is not one of the choices.</source>
        <translation>No es una de las opciones.</translation>
    </message>
    <message>
        <source>That is not the PIN.</source>
        <translation>Ese no es el PIN.</translation>
    </message>
    <message>
        <source>That is not the card&apos;s short code.</source>
        <translation>Ese no es el código corto de la tarjeta.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Esa no es la frase secreta.</translation>
    </message>
    <message>
        <source>That is slow: close other programs.</source>
        <translation>Va lento: cierre otros programas.</translation>
    </message>
    <message>
        <source>That part of the screen is too small</source>
        <translation>Esa parte de la pantalla es demasiado pequeña</translation>
    </message>
    <message>
        <source>That pattern cannot be used.</source>
        <translation>Ese patrón no se puede usar.</translation>
    </message>
    <message>
        <source>That picture cannot be read</source>
        <translation>Esa imagen no se puede leer</translation>
    </message>
    <message>
        <source>That text is too long for a ticket&apos;s number</source>
        <translation>Ese texto es demasiado largo para un número de entrada</translation>
    </message>
    <message>
        <source>That time zone is not known.</source>
        <translation>Esa zona horaria no se conoce.</translation>
    </message>
    <message>
        <source>The API key cannot be kept in {folder} ({why}).</source>
        <translation>La clave de API no se puede guardar en {folder} ({why}).</translation>
    </message>
    <message>
        <source>The API key is locked by a passphrase.</source>
        <translation>La clave de API está cerrada con una frase secreta.</translation>
    </message>
    <message>
        <source>The API key of this door is not on this device.</source>
        <translation>La clave de API de esta puerta no está en este equipo.</translation>
    </message>
    <message>
        <source>The box office does not accept this password.</source>
        <translation>La taquilla no acepta esta contraseña.</translation>
    </message>
    <message>
        <source>The box office does not know this performance.</source>
        <translation>La taquilla no conoce esta función.</translation>
    </message>
    <message>
        <source>The box office does not know what was asked for.</source>
        <translation>La taquilla no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>The box office does not let this machine in.</source>
        <translation>La taquilla no deja entrar a esta máquina.</translation>
    </message>
    <message>
        <source>The box office does not say for how many it is.</source>
        <translation>La taquilla no dice para cuántos es.</translation>
    </message>
    <message>
        <source>The box office does not say for which performance it is.</source>
        <translation>La taquilla no dice para qué función es.</translation>
    </message>
    <message>
        <source>The box office does not say whether it is paid.</source>
        <translation>La taquilla no dice si está pagada.</translation>
    </message>
    <message>
        <source>The box office has confirmed it</source>
        <translation>La taquilla lo ha confirmado</translation>
    </message>
    <message>
        <source>The box office refused the request ({command}).</source>
        <translation>La taquilla rechazó la petición ({command}).</translation>
    </message>
    <message>
        <source>The box office&apos;s numbers are too long to be marked.</source>
        <translation>Los números de la taquilla son demasiado largos para marcarlos.</translation>
    </message>
    <message>
        <source>The camera gives no picture.</source>
        <translation>La cámara no da imagen.</translation>
    </message>
    <message>
        <source>The camera gives no pictures</source>
        <translation>La cámara no da imágenes</translation>
    </message>
    <message>
        <source>The camera gives no pictures now. Open this again once it does.</source>
        <translation>La cámara no da imágenes ahora. Abra esto de nuevo cuando las dé.</translation>
    </message>
    <message>
        <source>The camera is in use by another program</source>
        <translation>Otro programa está usando la cámara</translation>
    </message>
    <message>
        <source>The camera keeps failing</source>
        <translation>La cámara falla una y otra vez</translation>
    </message>
    <message>
        <source>The camera sees nothing</source>
        <translation>La cámara no ve nada</translation>
    </message>
    <message>
        <source>The camera stopped answering</source>
        <translation>La cámara dejó de responder</translation>
    </message>
    <message>
        <source>The camera stopped giving pictures</source>
        <translation>La cámara dejó de dar imágenes</translation>
    </message>
    <message>
        <source>The camera was unplugged</source>
        <translation>Se desconectó la cámara</translation>
    </message>
    <message>
        <source>The camera {identity} is not plugged in</source>
        <translation>La cámara {identity} no está conectada</translation>
    </message>
    <message>
        <source>The card cannot be printed.</source>
        <translation>La tarjeta no se puede imprimir.</translation>
    </message>
    <message>
        <source>The card is being printed.</source>
        <translation>La tarjeta se está imprimiendo.</translation>
    </message>
    <message>
        <source>The card is saved.</source>
        <translation>La tarjeta está guardada.</translation>
    </message>
    <message>
        <source>The card&apos;s code, for another door&apos;s camera</source>
        <translation>El código de la tarjeta, para la cámara de otra puerta</translation>
    </message>
    <message>
        <source>The card&apos;s short code</source>
        <translation>El código corto de la tarjeta</translation>
    </message>
    <message>
        <source>The certificates in {file} cannot be read.</source>
        <translation>Los certificados en {file} no se pueden leer.</translation>
    </message>
    <message>
        <source>The chosen hand scanner is not plugged in</source>
        <translation>El lector de mano elegido no está conectado</translation>
    </message>
    <message>
        <source>The code was not used, since it is not certain which ticket it is. Set the scanner to this computer&apos;s keyboard (its manual has a code to scan for that), then scan again.</source>
        <translation>El código no se usó, pues no es seguro qué entrada es. Configure el lector para el teclado de este ordenador (su manual trae un código para ello) y lea otra vez.</translation>
    </message>
    <message>
        <source>The connection broke before the answer came.</source>
        <translation>La conexión se cortó antes de la respuesta.</translation>
    </message>
    <message>
        <source>The damaged file is kept for support: {path}</source>
        <translation>El archivo dañado se guarda para el soporte: {path}</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>La base de datos no se puede abrir.</translation>
    </message>
    <message>
        <source>The database cannot be used ({message}).</source>
        <translation>La base de datos no se puede usar ({message}).</translation>
    </message>
    <message>
        <source>The database cannot be written anew: a program has it open.</source>
        <translation>La base de datos no se puede volver a escribir: un programa la tiene abierta.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>La base de datos no se puede escribir.</translation>
    </message>
    <message>
        <source>The database has been closed.</source>
        <translation>La base de datos se ha cerrado.</translation>
    </message>
    <message>
        <source>The database is NOT encrypted: SQLCipher is missing in this installation.</source>
        <translation>La base de datos NO está cifrada: falta SQLCipher en esta instalación.</translation>
    </message>
    <message>
        <source>The database is damaged, and another program has it open.</source>
        <translation>La base de datos está dañada, y otro programa la tiene abierta.</translation>
    </message>
    <message>
        <source>The database is damaged, and cannot be repaired here ({why}).</source>
        <translation>La base de datos está dañada, y no se puede reparar aquí ({why}).</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>The database is locked by another program.</source>
        <translation>Otro programa tiene bloqueada la base de datos.</translation>
    </message>
    <message>
        <source>The database is not encrypted yet: {why}</source>
        <translation>La base de datos aún no está cifrada: {why}</translation>
    </message>
    <message>
        <source>The database refused what was written.</source>
        <translation>La base de datos rechazó lo que se escribió.</translation>
    </message>
    <message>
        <source>The database was damaged and has been repaired.</source>
        <translation>La base de datos estaba dañada y se ha reparado.</translation>
    </message>
    <message>
        <source>The database was damaged, and nothing in it can be read.</source>
        <translation>La base de datos estaba dañada, y nada se puede leer.</translation>
    </message>
    <message>
        <source>The database {name} cannot be made ({why}).</source>
        <translation>La base de datos {name} no se puede crear ({why}).</translation>
    </message>
    <message>
        <source>The database {name} cannot be written anew ({why}).</source>
        <translation>La base de datos {name} no se puede volver a escribir ({why}).</translation>
    </message>
    <message>
        <source>The database {name} is encrypted, and its key is not on this device.</source>
        <translation>La base de datos {name} está cifrada, y su clave no está en este dispositivo.</translation>
    </message>
    <message>
        <source>The database {name} was written by a newer version of this program.</source>
        <translation>La base de datos {name} es de una versión más nueva del programa.</translation>
    </message>
    <message>
        <source>The device id is missing.</source>
        <translation>Falta el identificador del dispositivo.</translation>
    </message>
    <message>
        <source>The device&apos;s name is missing.</source>
        <translation>Falta el nombre del equipo.</translation>
    </message>
    <message>
        <source>The device&apos;s name needs a letter.</source>
        <translation>El nombre del equipo necesita una letra.</translation>
    </message>
    <message>
        <source>The disk cannot be written ({why})</source>
        <translation>No se puede escribir en el disco ({why})</translation>
    </message>
    <message>
        <source>The disk fails.</source>
        <translation>El disco falla.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>The door card is for one event, and its token opens another.</source>
        <translation>La tarjeta de puerta es para un evento, y su token abre otro.</translation>
    </message>
    <message>
        <source>The door is being closed.</source>
        <translation>La puerta se está cerrando.</translation>
    </message>
    <message>
        <source>The door is closing.</source>
        <translation>La puerta se está cerrando.</translation>
    </message>
    <message>
        <source>The door itself could not be read: set it up again, with the same server and the same names.</source>
        <translation>La propia puerta no se pudo leer: configúrela otra vez, con el mismo servidor y los mismos nombres.</translation>
    </message>
    <message>
        <source>The door says {verdict}: {why}</source>
        <translation>La puerta dice {verdict}: {why}</translation>
    </message>
    <message>
        <source>The end of the recording</source>
        <translation>Fin de la grabación</translation>
    </message>
    <message>
        <source>The export was cancelled.</source>
        <translation>Se canceló la exportación.</translation>
    </message>
    <message>
        <source>The file of the kept API key is damaged.</source>
        <translation>El archivo de la clave de API está dañado.</translation>
    </message>
    <message>
        <source>The file {name} could not be written ({why}).</source>
        <translation>No se pudo escribir el archivo {name} ({why}).</translation>
    </message>
    <message>
        <source>The first camera found</source>
        <translation>La primera cámara encontrada</translation>
    </message>
    <message>
        <source>The flow shows how many are expected.</source>
        <translation>El flujo muestra cuántos se esperan.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made ({why}).</source>
        <translation>No se puede crear la carpeta {folder} ({why}).</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read</source>
        <translation>La carpeta {folder} no se puede leer</translation>
    </message>
    <message>
        <source>The global token can be neither changed nor invalidated.</source>
        <translation>El token global no se puede cambiar ni invalidar.</translation>
    </message>
    <message>
        <source>The global token. It opens every section, also those to come, and stays as it is.</source>
        <translation>El token global. Abre todas las zonas, también futuras, y se queda como está.</translation>
    </message>
    <message>
        <source>The hand scanner does not end its codes</source>
        <translation>El lector de mano no termina sus códigos</translation>
    </message>
    <message>
        <source>The hand scanner is in use by another program</source>
        <translation>Otro programa está usando el lector de mano</translation>
    </message>
    <message>
        <source>The hand scanner is not plugged in</source>
        <translation>El lector de mano no está conectado</translation>
    </message>
    <message>
        <source>The hand scanner types for another keyboard: {scanner}; this computer&apos;s seems to be {computer}</source>
        <translation>El lector escribe para otro teclado: {scanner}; el de este ordenador parece ser {computer}</translation>
    </message>
    <message>
        <source>The hand scanner was unplugged</source>
        <translation>Se desconectó el lector de mano</translation>
    </message>
    <message>
        <source>The journal cannot be signed: the keychain cannot be opened.</source>
        <translation>El registro no se puede firmar: el llavero no se abre.</translation>
    </message>
    <message>
        <source>The journal cannot be signed: what is kept as its key is not one.</source>
        <translation>El registro no se puede firmar: lo guardado como clave no lo es.</translation>
    </message>
    <message>
        <source>The journal holds: {rows} rows, {signed} of them signed.</source>
        <translation>El registro está entero: {rows} filas, {signed} firmadas.</translation>
    </message>
    <message>
        <source>The journal is broken from row {row} on.</source>
        <translation>El registro está roto desde la fila {row}.</translation>
    </message>
    <message>
        <source>The journal is broken from row {row} on. The file says the same.</source>
        <translation>El registro está roto desde la fila {row}. El archivo dice lo mismo.</translation>
    </message>
    <message>
        <source>The kept API key cannot be opened on this device.</source>
        <translation>La clave de API guardada no se abre en este equipo.</translation>
    </message>
    <message>
        <source>The kept API key cannot be read ({why}).</source>
        <translation>La clave de API guardada no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>The key of the database cannot be had: the keychain cannot be opened.</source>
        <translation>No se puede obtener la clave de la base de datos: el llavero no se abre.</translation>
    </message>
    <message>
        <source>The key of the database was not kept by {where}.</source>
        <translation>La clave de la base de datos no se ha guardado ({where}).</translation>
    </message>
    <message>
        <source>The list shows how.</source>
        <translation>La lista muestra cómo.</translation>
    </message>
    <message>
        <source>The log in {folder} cannot be written ({why}).</source>
        <translation>El registro técnico en {folder} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>The login is missing.</source>
        <translation>Falta el usuario.</translation>
    </message>
    <message>
        <source>The name does not match the booking.</source>
        <translation>El nombre no coincide con la reserva.</translation>
    </message>
    <message>
        <source>The name needs a letter.</source>
        <translation>El nombre necesita una letra.</translation>
    </message>
    <message>
        <source>The network camera does not answer</source>
        <translation>La cámara de red no responde</translation>
    </message>
    <message>
        <source>The network stream {url} is not allowed</source>
        <translation>El flujo de red {url} no está permitido</translation>
    </message>
    <message>
        <source>The next one&apos;s name</source>
        <translation>Nombre de quien sigue</translation>
    </message>
    <message>
        <source>The operator decides</source>
        <translation>Decide el operador</translation>
    </message>
    <message>
        <source>The passphrase does not open {name}.</source>
        <translation>La frase secreta no abre {name}.</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>La frase secreta es demasiado corta.</translation>
    </message>
    <message>
        <source>The password is missing.</source>
        <translation>Falta la contraseña.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>La contraseña es incorrecta.</translation>
    </message>
    <message>
        <source>The performance is missing.</source>
        <translation>Falta la función.</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>La imagen no se puede leer</translation>
    </message>
    <message>
        <source>The program has a fault (late answer).</source>
        <translation>El programa tiene un fallo (respuesta tardía).</translation>
    </message>
    <message>
        <source>The program has a fault ({name}).</source>
        <translation>El programa tiene un fallo ({name}).</translation>
    </message>
    <message>
        <source>The public key is missing.</source>
        <translation>Falta la clave pública.</translation>
    </message>
    <message>
        <source>The reason is missing.</source>
        <translation>Falta el motivo.</translation>
    </message>
    <message>
        <source>The record of this door</source>
        <translation>El archivo de esta puerta</translation>
    </message>
    <message>
        <source>The rehearsal could not be held; this door is live</source>
        <translation>El ensayo no se pudo hacer; esta puerta es real</translation>
    </message>
    <message>
        <source>The rehearsal is over; this door is live</source>
        <translation>El ensayo terminó; esta puerta es real</translation>
    </message>
    <message>
        <source>The report is saved.</source>
        <translation>El informe está guardado.</translation>
    </message>
    <message>
        <source>The report {name} could not be written ({reason}).</source>
        <translation>No se pudo escribir el informe {name} ({reason}).</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>The scan is in the queue.</source>
        <translation>La lectura está en la cola.</translation>
    </message>
    <message>
        <source>The scratch booking is missing.</source>
        <translation>Falta la reserva de pruebas.</translation>
    </message>
    <message>
        <source>The screen cannot be seen from here</source>
        <translation>La pantalla no se ve desde aquí</translation>
    </message>
    <message>
        <source>The screen goes dark after {minutes} min</source>
        <translation>La pantalla se apaga tras {minutes} min</translation>
    </message>
    <message>
        <source>The screen stays on</source>
        <translation>La pantalla sigue encendida</translation>
    </message>
    <message>
        <source>The screen stays on for {minutes} h</source>
        <translation>La pantalla sigue encendida {minutes} h</translation>
    </message>
    <message>
        <source>The secret key is missing.</source>
        <translation>Falta la clave secreta.</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>The server answered for another booking.</source>
        <translation>El servidor respondió por otra reserva.</translation>
    </message>
    <message>
        <source>The server asks for patience.</source>
        <translation>El servidor pide paciencia.</translation>
    </message>
    <message>
        <source>The server cannot be reached yet; it goes by itself once it can.</source>
        <translation>Aún no se alcanza el servidor; se irá solo cuando se pueda.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se alcanza el servidor.</translation>
    </message>
    <message>
        <source>The server could not be told.</source>
        <translation>No se pudo avisar al servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server does not accept this API key.</source>
        <translation>El servidor no acepta esta clave de API.</translation>
    </message>
    <message>
        <source>The server does not accept this door&apos;s API key.</source>
        <translation>El servidor no acepta la clave de API de esta puerta.</translation>
    </message>
    <message>
        <source>The server does not accept this key.</source>
        <translation>El servidor no acepta esta clave.</translation>
    </message>
    <message>
        <source>The server does not know this admission token.</source>
        <translation>El servidor no conoce este token de admisión.</translation>
    </message>
    <message>
        <source>The server does not know this event.</source>
        <translation>El servidor no conoce este evento.</translation>
    </message>
    <message>
        <source>The server does not know what was asked for.</source>
        <translation>El servidor no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>The server does not let this key manage the event&apos;s tokens.</source>
        <translation>El servidor no deja que esta clave gestione los tokens del evento.</translation>
    </message>
    <message>
        <source>The server does not take these sections.</source>
        <translation>El servidor no acepta estas zonas.</translation>
    </message>
    <message>
        <source>The server does not tell its time</source>
        <translation>El servidor no dice su hora</translation>
    </message>
    <message>
        <source>The server gave an address that cannot be used.</source>
        <translation>El servidor dio una dirección que no sirve.</translation>
    </message>
    <message>
        <source>The server gave no clear answer</source>
        <translation>El servidor no dio una respuesta clara</translation>
    </message>
    <message>
        <source>The server had an error ({status}).</source>
        <translation>El servidor tuvo un error ({status}).</translation>
    </message>
    <message>
        <source>The server has an error ({status}).</source>
        <translation>El servidor tiene un error ({status}).</translation>
    </message>
    <message>
        <source>The server is not the one that was set up: its answers say {said}.</source>
        <translation>No es el servidor configurado: sus respuestas dicen {said}.</translation>
    </message>
    <message>
        <source>The server is too slow.</source>
        <translation>El servidor va demasiado lento.</translation>
    </message>
    <message>
        <source>The server knows of no other door.</source>
        <translation>El servidor no conoce otra puerta.</translation>
    </message>
    <message>
        <source>The server refused the request ({status}).</source>
        <translation>El servidor rechazó la petición ({status}).</translation>
    </message>
    <message>
        <source>The server refuses it</source>
        <translation>El servidor la rechaza</translation>
    </message>
    <message>
        <source>The server repeats old answers instead of deciding.</source>
        <translation>El servidor repite respuestas viejas en vez de decidir.</translation>
    </message>
    <message>
        <source>The server sends us to another one for the rest of its list.</source>
        <translation>El servidor nos manda a otro para el resto de su lista.</translation>
    </message>
    <message>
        <source>The server takes less at a time.</source>
        <translation>El servidor admite menos de una vez.</translation>
    </message>
    <message>
        <source>The server wants a newer client.</source>
        <translation>El servidor quiere un cliente más nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s address holds more than an address.</source>
        <translation>La dirección del servidor lleva más que una dirección.</translation>
    </message>
    <message>
        <source>The server&apos;s address is too long for a card.</source>
        <translation>La dirección del servidor es demasiado larga para una tarjeta.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read.</source>
        <translation>La respuesta del servidor no se puede leer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer cannot be read: it is nested too deeply.</source>
        <translation>La respuesta del servidor no se puede leer: está demasiado anidada.</translation>
    </message>
    <message>
        <source>The server&apos;s answer decides nothing.</source>
        <translation>La respuesta del servidor no decide nada.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is far too large.</source>
        <translation>La respuesta del servidor es demasiado grande.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La respuesta del servidor no tiene sentido.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: it is not in the system&apos;s form.</source>
        <translation>La respuesta del servidor no tiene sentido: no tiene la forma del sistema.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense: {what} cannot be read.</source>
        <translation>La respuesta del servidor no tiene sentido: {what} no se puede leer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was cut short.</source>
        <translation>La respuesta del servidor se cortó.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was damaged on the way.</source>
        <translation>La respuesta del servidor se dañó por el camino.</translation>
    </message>
    <message>
        <source>The session is over.</source>
        <translation>La sesión ha terminado.</translation>
    </message>
    <message>
        <source>The setting {name} = {value} in {where} makes no sense.</source>
        <translation>El ajuste {name} = {value} en {where} no tiene sentido.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be read: {error}.</source>
        <translation>Los ajustes en {path} no se pueden leer: {error}.</translation>
    </message>
    <message>
        <source>The settings in {path} cannot be written ({why}).</source>
        <translation>Los ajustes en {path} no se pueden escribir ({why}).</translation>
    </message>
    <message>
        <source>The shift is closed as soon as everything is sent. Leave this sheet open.</source>
        <translation>El turno se cierra cuando todo esté enviado. Deje esta hoja abierta.</translation>
    </message>
    <message>
        <source>The shift is closed.</source>
        <translation>El turno está cerrado.</translation>
    </message>
    <message>
        <source>The shift is still open.</source>
        <translation>El turno sigue abierto.</translation>
    </message>
    <message>
        <source>The system answers</source>
        <translation>El sistema responde</translation>
    </message>
    <message>
        <source>The system could not say now.</source>
        <translation>El sistema no supo decirlo ahora.</translation>
    </message>
    <message>
        <source>The system names no events</source>
        <translation>El sistema no nombra eventos</translation>
    </message>
    <message>
        <source>The system says no: {note}</source>
        <translation>El sistema dice no: {note}</translation>
    </message>
    <message>
        <source>The system says yes for a reason unknown to this program ({number}). Let in?</source>
        <translation>El sistema dice sí por un motivo que este programa no conoce ({number}). ¿Dejar entrar?</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be opened.</source>
        <translation>El llavero del sistema no se puede abrir.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take it.</source>
        <translation>El llavero del sistema no la acepta.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain does not take the API key.</source>
        <translation>El llavero del sistema no acepta la clave de API.</translation>
    </message>
    <message>
        <source>The test code could not be read</source>
        <translation>El código de prueba no se pudo leer</translation>
    </message>
    <message>
        <source>The test code was not read in time</source>
        <translation>El código de prueba no se leyó a tiempo</translation>
    </message>
    <message>
        <source>The ticket cannot be read or checked</source>
        <translation>La entrada no se puede leer o comprobar</translation>
    </message>
    <message>
        <source>The ticket list is fetched again.</source>
        <translation>La lista de entradas se descarga de nuevo.</translation>
    </message>
    <message>
        <source>The ticket list is too old to decide alone</source>
        <translation>La lista es demasiado vieja para decidir sola</translation>
    </message>
    <message>
        <source>The tickets were given back.</source>
        <translation>Las entradas se devolvieron.</translation>
    </message>
    <message>
        <source>The token covers no section</source>
        <translation>El token no cubre ninguna zona</translation>
    </message>
    <message>
        <source>The token covers no section yet.</source>
        <translation>El token aún no cubre ninguna zona.</translation>
    </message>
    <message>
        <source>The token now opens another event.</source>
        <translation>El token abre ahora otro evento.</translation>
    </message>
    <message>
        <source>The token opens another event now</source>
        <translation>El token abre ahora otro evento</translation>
    </message>
    <message>
        <source>The two are not the same. Type it again.</source>
        <translation>Los dos no coinciden. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>The two were not the same. Type the new PIN again.</source>
        <translation>Los dos no coinciden. Escriba otra vez el PIN nuevo.</translation>
    </message>
    <message>
        <source>The window answers within {usual} ms; the longest wait in the last minute was {worst} ms.</source>
        <translation>La ventana responde en {usual} ms; la espera más larga del último minuto fue de {worst} ms.</translation>
    </message>
    <message>
        <source>The window has not been measured yet.</source>
        <translation>La ventana aún no se ha medido.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>There is no XTS2 box office at this address.</source>
        <translation>No hay taquilla XTS2 en esta dirección.</translation>
    </message>
    <message>
        <source>There is no account of this name.</source>
        <translation>No hay ninguna cuenta con ese nombre.</translation>
    </message>
    <message>
        <source>There is no admission token.</source>
        <translation>No hay token de admisión.</translation>
    </message>
    <message>
        <source>There is no box office at this address.</source>
        <translation>No hay taquilla en esta dirección.</translation>
    </message>
    <message>
        <source>There is no other camera to add</source>
        <translation>No hay otra cámara que añadir</translation>
    </message>
    <message>
        <source>There is no picture in this folder</source>
        <translation>No hay ninguna imagen en esta carpeta</translation>
    </message>
    <message>
        <source>There is no picture in {folder}</source>
        <translation>No hay ninguna imagen en {folder}</translation>
    </message>
    <message>
        <source>There is no picture {path}</source>
        <translation>No existe la imagen {path}</translation>
    </message>
    <message>
        <source>There is no preset {name}.</source>
        <translation>No existe el ajuste {name}.</translation>
    </message>
    <message>
        <source>There is no such door on this device.</source>
        <translation>No existe esa puerta en este equipo.</translation>
    </message>
    <message>
        <source>There is no such shift.</source>
        <translation>No existe ese turno.</translation>
    </message>
    <message>
        <source>There is no such time zone.</source>
        <translation>No existe esa zona horaria.</translation>
    </message>
    <message>
        <source>There is no ticket list yet. It comes from the server; scan tickets meanwhile.</source>
        <translation>Aún no hay lista de entradas. Viene del servidor; mientras tanto, lea entradas.</translation>
    </message>
    <message>
        <source>There is no ticketing system at this address.</source>
        <translation>No hay sistema de entradas en esta dirección.</translation>
    </message>
    <message>
        <source>There is no video {path}</source>
        <translation>No existe el vídeo {path}</translation>
    </message>
    <message>
        <source>There is nothing at {spec}</source>
        <translation>No hay nada en {spec}</translation>
    </message>
    <message>
        <source>These scans are for another event: {title}.</source>
        <translation>Estas lecturas son de otro evento: {title}.</translation>
    </message>
    <message>
        <source>They are sent under the name of the door that made them.</source>
        <translation>Se envían con el nombre de la puerta que las hizo.</translation>
    </message>
    <message>
        <source>They may come in again</source>
        <translation>Puede volver a entrar</translation>
    </message>
    <message>
        <source>They stay here as well: whoever sends them, each counts once.</source>
        <translation>También se quedan aquí: las envíe quien las envíe, cada una cuenta una vez.</translation>
    </message>
    <message>
        <source>They stay in the queue. Set that door up again to send them.</source>
        <translation>Siguen en la cola. Configure otra vez esa puerta para enviarlas.</translation>
    </message>
    <message>
        <source>This PIN is too easy to guess.</source>
        <translation>Este PIN es demasiado fácil de adivinar.</translation>
    </message>
    <message>
        <source>This account may not manage the event&apos;s tokens.</source>
        <translation>Esta cuenta no puede gestionar los tokens del evento.</translation>
    </message>
    <message>
        <source>This box office does not have that command.</source>
        <translation>Esta taquilla no tiene esa orden.</translation>
    </message>
    <message>
        <source>This box office does not tell what is in a booking.</source>
        <translation>Esta taquilla no dice qué hay en una reserva.</translation>
    </message>
    <message>
        <source>This camera decides by itself: its driver lets nothing be set.</source>
        <translation>Esta cámara decide sola: su controlador no deja ajustar nada.</translation>
    </message>
    <message>
        <source>This camera gives no more; hold tickets closer</source>
        <translation>Esta cámara no da más; acerque las entradas</translation>
    </message>
    <message>
        <source>This card has set up this device before.</source>
        <translation>Esta tarjeta ya configuró este equipo.</translation>
    </message>
    <message>
        <source>This card was good until {time} on {day}.</source>
        <translation>Esta tarjeta valía hasta las {time} del {day}.</translation>
    </message>
    <message>
        <source>This card was made by another version of the program.</source>
        <translation>Esta tarjeta es de otra versión del programa.</translation>
    </message>
    <message>
        <source>This check met a fault of the program</source>
        <translation>Esta comprobación dio con un fallo del programa</translation>
    </message>
    <message>
        <source>This computer has no voice: this program&apos;s own is heard</source>
        <translation>Este ordenador no tiene voz: se oye la del programa</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} ahead of the server&apos;s; times are corrected</source>
        <translation>El reloj de este ordenador va {time} adelantado respecto al servidor; las horas se corrigen</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {time} behind the server&apos;s; times are corrected</source>
        <translation>El reloj de este ordenador va {time} atrasado respecto al servidor; las horas se corrigen</translation>
    </message>
    <message>
        <source>This computer&apos;s, where it has one</source>
        <comment>a voice</comment>
        <translation>La del ordenador, si tiene</translation>
    </message>
    <message>
        <source>This demo has no door called {mode}.</source>
        <translation>Esta demostración no tiene puerta llamada {mode}.</translation>
    </message>
    <message>
        <source>This device does not control the event any more.</source>
        <translation>Este equipo ya no controla el evento.</translation>
    </message>
    <message>
        <source>This device used the code a moment ago: probably this very scan. Let in?</source>
        <translation>Este equipo usó el código hace un momento: seguramente esta misma lectura. ¿Dejar entrar?</translation>
    </message>
    <message>
        <source>This door</source>
        <translation>Esta puerta</translation>
    </message>
    <message>
        <source>This door controls</source>
        <translation>Esta puerta controla</translation>
    </message>
    <message>
        <source>This door takes no tickets meanwhile. What waits in its queue is still sent.</source>
        <translation>Esta puerta no toma entradas mientras tanto. Lo que espera en su cola se sigue enviando.</translation>
    </message>
    <message>
        <source>This door&apos;s key</source>
        <translation>La clave de esta puerta</translation>
    </message>
    <message>
        <source>This door&apos;s own record</source>
        <translation>El registro de esta puerta</translation>
    </message>
    <message>
        <source>This door&apos;s token no longer opens the event</source>
        <translation>El token de esta puerta ya no abre el evento</translation>
    </message>
    <message>
        <source>This event</source>
        <comment>begins a warning</comment>
        <translation>Este evento</translation>
    </message>
    <message>
        <source>This event does not go with the other values.</source>
        <translation>Este evento no va con los otros valores.</translation>
    </message>
    <message>
        <source>This event is cancelled</source>
        <translation>Este evento está cancelado</translation>
    </message>
    <message>
        <source>This installation cannot open an encrypted database: SQLCipher is missing.</source>
        <translation>Esta instalación no puede abrir una base de datos cifrada: falta SQLCipher.</translation>
    </message>
    <message>
        <source>This is all that would be saved.</source>
        <translation>Esto es todo lo que se guardaría.</translation>
    </message>
    <message>
        <source>This is no ticket. It is written down as an entry without one.</source>
        <translation>No es una entrada. Se anota como acceso sin entrada.</translation>
    </message>
    <message>
        <source>This is not a whole door card.</source>
        <translation>Esta tarjeta de puerta no está entera.</translation>
    </message>
    <message>
        <source>This network stream is not allowed</source>
        <translation>Este flujo de red no está permitido</translation>
    </message>
    <message>
        <source>This picture cannot be read</source>
        <translation>Esta imagen no se puede leer</translation>
    </message>
    <message>
        <source>This picture is too large</source>
        <translation>Esta imagen es demasiado grande</translation>
    </message>
    <message>
        <source>This program may not use the camera</source>
        <translation>Este programa no puede usar la cámara</translation>
    </message>
    <message>
        <source>This program may not use the hand scanner&apos;s port</source>
        <translation>Este programa no puede usar el puerto del lector de mano</translation>
    </message>
    <message>
        <source>This program&apos;s own</source>
        <comment>a voice</comment>
        <translation>La del programa</translation>
    </message>
    <message>
        <source>This setting</source>
        <translation>Este ajuste</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>This stream is not there any more.</source>
        <translation>Este flujo ya no existe.</translation>
    </message>
    <message>
        <source>This system counts what was sold and cannot say who may come in. Set up the one that sold the tickets; this one can then be added beside it.</source>
        <translation>Este sistema cuenta lo vendido y no puede decir quién entra. Configure el que vendió las entradas; este se puede añadir al lado.</translation>
    </message>
    <message>
        <source>This system does not count.</source>
        <translation>Este sistema no cuenta.</translation>
    </message>
    <message>
        <source>This system does not tell of its power</source>
        <translation>Este sistema no informa de su corriente</translation>
    </message>
    <message>
        <source>This system does not tell when its screen goes dark</source>
        <translation>Este sistema no dice cuándo apaga la pantalla</translation>
    </message>
    <message>
        <source>This system has no keychain: choose a passphrase for the API key.</source>
        <translation>Este sistema no tiene llavero: elija una frase secreta para la clave de API.</translation>
    </message>
    <message>
        <source>This system has no list</source>
        <translation>Este sistema no tiene lista</translation>
    </message>
    <message>
        <source>This system has no list to search.</source>
        <translation>Este sistema no tiene lista donde buscar.</translation>
    </message>
    <message>
        <source>This system keeps no record of who came in: this device does.</source>
        <translation>Este sistema no anota quién entró: lo hace este equipo.</translation>
    </message>
    <message>
        <source>This takes a few seconds.</source>
        <translation>Tarda unos segundos.</translation>
    </message>
    <message>
        <source>This ticket was let in at {time}, {door}.</source>
        <translation>Esta entrada pasó a las {time}, {door}.</translation>
    </message>
    <message>
        <source>This ticket was recognised all the same. Set the scanner to this computer&apos;s keyboard: its manual has a code to scan for that.</source>
        <translation>Esta entrada se reconoció igualmente. Configure el lector para el teclado de este ordenador: su manual trae un código para ello.</translation>
    </message>
    <message>
        <source>This token is not there any more.</source>
        <translation>Este token ya no existe.</translation>
    </message>
    <message>
        <source>This video cannot be read</source>
        <translation>Este vídeo no se puede leer</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Ticket for another event</source>
        <translation>Entrada de otro evento</translation>
    </message>
    <message>
        <source>Ticket for {event}</source>
        <translation>Entrada para {event}</translation>
    </message>
    <message>
        <source>Ticket for {section}</source>
        <translation>Entrada para {section}</translation>
    </message>
    <message>
        <source>Ticket list</source>
        <translation>Lista de entradas</translation>
    </message>
    <message>
        <source>Ticket list, {age} old</source>
        <translation>Lista, de hace {age}</translation>
    </message>
    <message>
        <source>Ticket number</source>
        <translation>Número de entrada</translation>
    </message>
    <message>
        <source>Ticketing system</source>
        <translation>Sistema de entradas</translation>
    </message>
    <message>
        <source>Tickets ({endings});;All files (*)</source>
        <translation>Entradas ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Tickets found</source>
        <translation>Entradas encontradas</translation>
    </message>
    <message>
        <source>Tilt the phone: it reflects</source>
        <translation>Incline el teléfono: refleja</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time zone of the theatre</source>
        <translation>Zona horaria del teatro</translation>
    </message>
    <message>
        <source>Time zone of the venue</source>
        <translation>Zona horaria del recinto</translation>
    </message>
    <message>
        <source>Times are corrected, and it works. Have the system set its clock by the network.</source>
        <translation>Las horas se corrigen, y funciona. Haga que el sistema ponga su reloj por la red.</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a time</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>To be printed (*.pdf)</source>
        <translation>Para imprimir (*.pdf)</translation>
    </message>
    <message>
        <source>Token and sections</source>
        <translation>Token y zonas</translation>
    </message>
    <message>
        <source>Token code</source>
        <translation>Código del token</translation>
    </message>
    <message>
        <source>Token revoked</source>
        <translation>Token revocado</translation>
    </message>
    <message>
        <source>Token {code}</source>
        <translation>Token {code}</translation>
    </message>
    <message>
        <source>Too dark: switch on a light</source>
        <translation>Muy oscuro: encienda una luz</translation>
    </message>
    <message>
        <source>Too few come to say when</source>
        <translation>Entran pocos para saberlo</translation>
    </message>
    <message>
        <source>Too many wrong short codes for this card.</source>
        <translation>Demasiados códigos cortos erróneos para esta tarjeta.</translation>
    </message>
    <message>
        <source>Too many wrong tries.</source>
        <translation>Demasiados intentos fallidos.</translation>
    </message>
    <message>
        <source>Too many wrong tries. Try again in {seconds} s.</source>
        <translation>Demasiados intentos fallidos. Pruebe otra vez en {seconds} s.</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Trouble here</source>
        <translation>Problema aquí</translation>
    </message>
    <message>
        <source>Try a sharper or larger picture, or type the ticket&apos;s number (F2).</source>
        <translation>Pruebe con una imagen más nítida o grande, o escriba el número de la entrada (F2).</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar otra vez</translation>
    </message>
    <message>
        <source>Try again in {time}.</source>
        <translation>Pruebe otra vez en {time}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Pruebe más tarde.</translation>
    </message>
    <message>
        <source>Try again, or choose another camera.</source>
        <translation>Pruebe otra vez, o elija otra cámara.</translation>
    </message>
    <message>
        <source>Try again, or tell the organiser.</source>
        <translation>Pruebe otra vez, o avise al organizador.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Pruebe otra vez.</translation>
    </message>
    <message>
        <source>Try again. If it stays, copy the details for support.</source>
        <translation>Pruebe otra vez. Si sigue, copie los detalles para el soporte.</translation>
    </message>
    <message>
        <source>Try again; then tell the organiser.</source>
        <translation>Pruebe otra vez; después avise al organizador.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Try to sign in again.</source>
        <translation>Intente iniciar sesión otra vez.</translation>
    </message>
    <message>
        <source>Turn it off for the evening in System Settings, under Lock Screen.</source>
        <translation>Desactívelo durante la función en Ajustes del Sistema, Pantalla bloqueada.</translation>
    </message>
    <message>
        <source>Turn it off for the evening in the system&apos;s settings, under Power.</source>
        <translation>Desactívelo durante la función en los ajustes del sistema, Energía.</translation>
    </message>
    <message>
        <source>Turn the phone&apos;s brightness up</source>
        <translation>Suba el brillo del teléfono</translation>
    </message>
    <message>
        <source>Turn the volume up; see in the system&apos;s settings which loudspeaker is used.</source>
        <translation>Suba el volumen; mire en el sistema qué altavoz se usa.</translation>
    </message>
    <message>
        <source>Two people may be in on one ticket: ask the other door whom it let in.</source>
        <translation>Puede que haya dos personas dentro con una entrada: pregunte a la otra puerta a quién dejó pasar.</translation>
    </message>
    <message>
        <source>Type a name of at most {longest} letters, without odd characters.</source>
        <translation>Escriba un nombre de {longest} letras como mucho, sin caracteres raros.</translation>
    </message>
    <message>
        <source>Type a passphrase first: 8 characters or more.</source>
        <translation>Escriba antes una frase secreta: 8 caracteres o más.</translation>
    </message>
    <message>
        <source>Type a ticket number</source>
        <translation>Escribir un número de entrada</translation>
    </message>
    <message>
        <source>Type a ticket number  (F2)</source>
        <translation>Escribir un número de entrada  (F2)</translation>
    </message>
    <message>
        <source>Type it again.</source>
        <translation>Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>Type it at the new door.</source>
        <translation>Escríbalo en la puerta nueva.</translation>
    </message>
    <message>
        <source>Type it in.</source>
        <translation>Escríbalo.</translation>
    </message>
    <message>
        <source>Type it in; it goes with the public key.</source>
        <translation>Escríbala; va con la clave pública.</translation>
    </message>
    <message>
        <source>Type it in; it goes with the secret key.</source>
        <translation>Escríbala; va con la clave secreta.</translation>
    </message>
    <message>
        <source>Type it without line breaks or odd characters.</source>
        <translation>Escríbalo sin saltos de línea ni caracteres raros.</translation>
    </message>
    <message>
        <source>Type it. A program gives it in {variable}.</source>
        <translation>Escríbala. Un programa la da en {variable}.</translation>
    </message>
    <message>
        <source>Type the 8 characters again; your supervisor has them.</source>
        <translation>Escriba otra vez los 8 caracteres; los tiene su responsable.</translation>
    </message>
    <message>
        <source>Type the 8-character code of the token.</source>
        <translation>Escriba el código de 8 caracteres del token.</translation>
    </message>
    <message>
        <source>Type the API key. Whoever runs the ticketing has it.</source>
        <translation>Escriba la clave de API. La tiene quien lleva la venta de entradas.</translation>
    </message>
    <message>
        <source>Type the PIN as it is now.</source>
        <translation>Escriba el PIN actual.</translation>
    </message>
    <message>
        <source>Type the PIN.</source>
        <translation>Escriba el PIN.</translation>
    </message>
    <message>
        <source>Type the address that you see in your browser when you use Pims.</source>
        <translation>Escriba la dirección que ve en el navegador al usar Pims.</translation>
    </message>
    <message>
        <source>Type the login and its password.</source>
        <translation>Escriba el usuario y su contraseña.</translation>
    </message>
    <message>
        <source>Type the new PIN once more.</source>
        <translation>Escriba otra vez el PIN nuevo.</translation>
    </message>
    <message>
        <source>Type the new PIN: 4 to 8 digits.</source>
        <translation>Escriba el PIN nuevo: de 4 a 8 cifras.</translation>
    </message>
    <message>
        <source>Type the one that was chosen at the other door. If it is right, the file is damaged.</source>
        <translation>Escriba la que se eligió en la otra puerta. Si es correcta, el archivo está dañado.</translation>
    </message>
    <message>
        <source>Type the server&apos;s address. Whoever runs the ticketing has it.</source>
        <translation>Escriba la dirección del servidor. La tiene quien lleva la venta de entradas.</translation>
    </message>
    <message>
        <source>Type the short code. Your supervisor has it.</source>
        <translation>Escriba el código corto. Lo tiene su responsable.</translation>
    </message>
    <message>
        <source>Type the token code: 8 letters and digits, or hold its code to the camera.</source>
        <translation>Escriba el código del token: 8 letras y cifras, o muestre su código a la cámara.</translation>
    </message>
    <message>
        <source>Type the user name or e-mail address.</source>
        <translation>Escriba el usuario o el correo.</translation>
    </message>
    <message>
        <source>Type them in below.</source>
        <translation>Escríbalas abajo.</translation>
    </message>
    <message>
        <source>Type three letters or more of the name that the booking is under.</source>
        <translation>Escriba tres letras o más del nombre de la reserva.</translation>
    </message>
    <message>
        <source>Type two letters or more of a name, an e-mail address or a ticket number.</source>
        <translation>Escriba dos letras o más de un nombre, un correo o un número de entrada.</translation>
    </message>
    <message>
        <source>Type who stands at the door.</source>
        <translation>Escriba quién está en la puerta.</translation>
    </message>
    <message>
        <source>Type your name, and open the door.</source>
        <translation>Escriba su nombre y abra la puerta.</translation>
    </message>
    <message>
        <source>Type your name: it stands beside each ticket you let in.</source>
        <translation>Escriba su nombre: figura junto a cada entrada que deja pasar.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>Type your user name or e-mail address.</source>
        <translation>Escriba su usuario o su correo.</translation>
    </message>
    <message>
        <source>US (QWERTY)</source>
        <translation>EE. UU. (QWERTY)</translation>
    </message>
    <message>
        <source>Unknown, offline</source>
        <translation>Desconocida, sin conexión</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock it, or set {choice}=file.</source>
        <translation>Desbloquéelo, o ponga {choice}=file.</translation>
    </message>
    <message>
        <source>Unlock it, then start again.</source>
        <translation>Desbloquéelo y reinicie.</translation>
    </message>
    <message>
        <source>Unlock it.</source>
        <translation>Desbloquéelo.</translation>
    </message>
    <message>
        <source>Unlock with the PIN, then do it again.</source>
        <translation>Desbloquee con el PIN y hágalo otra vez.</translation>
    </message>
    <message>
        <source>Unlocked. It locks itself after {minutes} without use.</source>
        <translation>Desbloqueado. Se bloquea tras {minutes} sin uso.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another one. It is tried again every few seconds.</source>
        <translation>Desconéctela y conéctela otra vez, o elija otra. Se intenta cada pocos segundos.</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again.</source>
        <translation>Desconéctela y conéctela otra vez.</translation>
    </message>
    <message>
        <source>Unsent on this device, all events</source>
        <translation>Sin enviar en este equipo, todos los eventos</translation>
    </message>
    <message>
        <source>Until the next scan or a key</source>
        <translation>Hasta la próxima lectura o una tecla</translation>
    </message>
    <message>
        <source>Update the program on this door, then take the scans over.</source>
        <translation>Actualice el programa de esta puerta y luego tome las lecturas.</translation>
    </message>
    <message>
        <source>Update the program; the file has been left as it is.</source>
        <translation>Actualice el programa; el archivo se ha dejado como estaba.</translation>
    </message>
    <message>
        <source>Update this one.</source>
        <translation>Actualice este.</translation>
    </message>
    <message>
        <source>Use an API key that may manage the event&apos;s tokens.</source>
        <translation>Use una clave de API que pueda gestionar los tokens del evento.</translation>
    </message>
    <message>
        <source>Use https://, so that nobody can read the key; or name this host in the setting plain_hosts.</source>
        <translation>Use https://, para que nadie lea la clave; o nombre este servidor en el ajuste plain_hosts.</translation>
    </message>
    <message>
        <source>Use the API key that this door was set up with, if it may manage tokens.</source>
        <translation>Use la clave de API con que se configuró esta puerta, si puede gestionar tokens.</translation>
    </message>
    <message>
        <source>Use the key of an administrator, or sign in with the account of who runs the event.</source>
        <translation>Use la clave de un administrador, o inicie sesión con la cuenta de quien organiza el evento.</translation>
    </message>
    <message>
        <source>Use the next camera</source>
        <translation>Usar la cámara siguiente</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Usar este</translation>
    </message>
    <message>
        <source>Use {event}</source>
        <translation>Usar {event}</translation>
    </message>
    <message>
        <source>Use {name} instead  (F8)</source>
        <translation>Usar mejor {name}  (F8)</translation>
    </message>
    <message>
        <source>User name or e-mail address</source>
        <translation>Usuario o correo electrónico</translation>
    </message>
    <message>
        <source>Utick does not accept these keys.</source>
        <translation>Utick no acepta estas claves.</translation>
    </message>
    <message>
        <source>Utick does not know what was asked for.</source>
        <translation>Utick no conoce lo que se pidió.</translation>
    </message>
    <message>
        <source>Utick gives one to each scanner.</source>
        <translation>Utick da uno a cada lector.</translation>
    </message>
    <message>
        <source>Valid on the list; not yet confirmed</source>
        <translation>Válida en la lista; aún sin confirmar</translation>
    </message>
    <message>
        <source>Valid ticket</source>
        <translation>Entrada válida</translation>
    </message>
    <message>
        <source>Valid: {note}</source>
        <translation>Válida: {note}</translation>
    </message>
    <message>
        <source>Values travel</source>
        <translation>Los valores viajan</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>WAY OUT</source>
        <comment>a badge, in capitals: people leave here</comment>
        <translation>SALIDA</translation>
    </message>
    <message>
        <source>WELCOME</source>
        <translation>ADELANTE</translation>
    </message>
    <message>
        <source>Wait a moment, then scan again</source>
        <translation>Espere un momento y lea otra vez</translation>
    </message>
    <message>
        <source>Wait for the connection, or ask a supervisor</source>
        <translation>Espere la conexión, o llame al responsable</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Waiting for the first picture</source>
        <translation>Esperando la primera imagen</translation>
    </message>
    <message>
        <source>Waved through on a STOP</source>
        <translation>Pasaron pese a un ALTO</translation>
    </message>
    <message>
        <source>What a code looks like</source>
        <translation>Cómo es un código</translation>
    </message>
    <message>
        <source>What do you do? Space: send away. W: let in all the same.</source>
        <translation>¿Qué hace? Espacio: no dejar pasar. W: dejar entrar igualmente.</translation>
    </message>
    <message>
        <source>What else there is to say</source>
        <translation>Qué más hay que decir</translation>
    </message>
    <message>
        <source>What else? Needed for another reason</source>
        <translation>¿Qué más? Necesario para otro motivo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>What is kept as the API key of this door is not one.</source>
        <translation>Lo guardado como clave de API de esta puerta no lo es.</translation>
    </message>
    <message>
        <source>What is kept as the key of the database is not one.</source>
        <translation>Lo que se guarda como clave de la base de datos no lo es.</translation>
    </message>
    <message>
        <source>What kind of file is {name} to be?</source>
        <translation>¿Qué tipo de archivo será {name}?</translation>
    </message>
    <message>
        <source>What people call the other door</source>
        <translation>Cómo llama la gente a la otra puerta</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>¿Qué deben saber los demás?</translation>
    </message>
    <message>
        <source>What staff see of guests&apos; names</source>
        <translation>Lo que el personal ve de los nombres</translation>
    </message>
    <message>
        <source>What the codes are</source>
        <translation>Qué son los códigos</translation>
    </message>
    <message>
        <source>What the file says</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When taken up</source>
        <translation>Al retomarla</translation>
    </message>
    <message>
        <source>Which name? The booking is for {name}.</source>
        <translation>¿Qué nombre? La reserva es para {name}.</translation>
    </message>
    <message>
        <source>Which section each category is sold for</source>
        <translation>Para qué sección se vende cada categoría</translation>
    </message>
    <message>
        <source>Which way people pass this door</source>
        <translation>Sentido de paso por esta puerta</translation>
    </message>
    <message>
        <source>Who may let a guest in from a search</source>
        <translation>Quién puede dejar entrar desde una búsqueda</translation>
    </message>
    <message>
        <source>Who may look at the flow</source>
        <translation>Quién puede ver el flujo</translation>
    </message>
    <message>
        <source>Who stands here next</source>
        <translation>Quién sigue aquí</translation>
    </message>
    <message>
        <source>Whole names</source>
        <translation>Nombres completos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Why is it set aside?</source>
        <translation>¿Por qué se aparta?</translation>
    </message>
    <message>
        <source>Why it is closed with scans unsent</source>
        <translation>Por qué se cierra con lecturas sin enviar</translation>
    </message>
    <message>
        <source>Window for the guest, on another monitor</source>
        <translation>Ventana para el público, en otro monitor</translation>
    </message>
    <message>
        <source>Wipe the lens, then hold a ticket at arm&apos;s length and check again.</source>
        <translation>Limpie el objetivo, muestre una entrada a un brazo de distancia y compruebe otra vez.</translation>
    </message>
    <message>
        <source>Without a ticket, by a supervisor</source>
        <translation>Sin entrada, por un responsable</translation>
    </message>
    <message>
        <source>Without its short code this card opens nothing. It sets up each device once.</source>
        <translation>Sin su código corto esta tarjeta no abre nada. Configura cada equipo una vez.</translation>
    </message>
    <message>
        <source>Would let in all the same  (W)</source>
        <translation>Dejaría entrar igualmente  (W)</translation>
    </message>
    <message>
        <source>Write .csv or .jsonl instead, or install it: pip install pyarrow</source>
        <translation>Escriba .csv o .jsonl, o instálelo: pip install pyarrow</translation>
    </message>
    <message>
        <source>Write a file…</source>
        <translation>Escribir un archivo…</translation>
    </message>
    <message>
        <source>Write it as basketid=id, n=count. The names are {names}.</source>
        <translation>Escríbalo así: basketid=id, n=count. Los nombres son {names}.</translation>
    </message>
    <message>
        <source>Write it as in Europe/Paris.</source>
        <translation>Escríbala como Europe/Paris.</translation>
    </message>
    <message>
        <source>Write the scans to a stick</source>
        <translation>Escribir las lecturas en una memoria USB</translation>
    </message>
    <message>
        <source>Writing the scans</source>
        <translation>Escribiendo las lecturas</translation>
    </message>
    <message>
        <source>YES</source>
        <comment>a switch</comment>
        <translation>SÍ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Sí, quitarlo</translation>
    </message>
    <message>
        <source>You are signed out here.</source>
        <translation>Se ha cerrado la sesión aquí.</translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation>Se ha cerrado la sesión.</translation>
    </message>
    <message>
        <source>You let {who} in at {time} here; {refusal}.</source>
        <translation>Dejó entrar a {who} a las {time} aquí; {refusal}.</translation>
    </message>
    <message>
        <source>You were signed out: the door was locked, or nothing was done for a while.</source>
        <translation>Se cerró la sesión: la puerta se bloqueó, o no se hizo nada un rato.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation>Falta su nombre.</translation>
    </message>
    <message>
        <source>Your supervisor has it.</source>
        <translation>Lo tiene su responsable.</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>Archivos zip (*.zip)</translation>
    </message>
    <message>
        <source>a contact</source>
        <translation>un contacto</translation>
    </message>
    <message>
        <source>a door of this same name ({name})</source>
        <translation>una puerta de este mismo nombre ({name})</translation>
    </message>
    <message>
        <source>a list of names or addresses, such as tickets.lan or 192.168.1.5</source>
        <translation>una lista de nombres o direcciones, como tickets.lan o 192.168.1.5</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>una lista de textos</translation>
    </message>
    <message>
        <source>a min</source>
        <translation>por min</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a pack</source>
        <translation>un paquete</translation>
    </message>
    <message>
        <source>a page</source>
        <translation>una página</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>una zona</translation>
    </message>
    <message>
        <source>a section&apos;s address</source>
        <translation>la dirección de una zona</translation>
    </message>
    <message>
        <source>a stock</source>
        <translation>un cupo</translation>
    </message>
    <message>
        <source>a stream, with access codes</source>
        <translation>un flujo, con códigos de acceso</translation>
    </message>
    <message>
        <source>a table of numbers for each camera</source>
        <translation>una tabla de números para cada cámara</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a ticket</source>
        <translation>una entrada</translation>
    </message>
    <message>
        <source>a ticket&apos;s serial</source>
        <translation>el número de una entrada</translation>
    </message>
    <message>
        <source>a token</source>
        <translation>un token</translation>
    </message>
    <message>
        <source>a token&apos;s sections</source>
        <translation>las zonas de un token</translation>
    </message>
    <message>
        <source>a version such as 3.0.0</source>
        <translation>una versión como 3.0.0</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>sobre las {time}</translation>
    </message>
    <message>
        <source>access codes</source>
        <translation>códigos de acceso</translation>
    </message>
    <message>
        <source>administrator</source>
        <comment>role of an account</comment>
        <translation>administrador</translation>
    </message>
    <message>
        <source>admits it</source>
        <translation>lo admite</translation>
    </message>
    <message>
        <source>after midnight: the evening of {day}</source>
        <translation>pasada la medianoche: la noche del {day}</translation>
    </message>
    <message>
        <source>all sections</source>
        <translation>todas las zonas</translation>
    </message>
    <message>
        <source>an admission</source>
        <translation>un acceso</translation>
    </message>
    <message>
        <source>an admission&apos;s ticket</source>
        <translation>la entrada de un acceso</translation>
    </message>
    <message>
        <source>an earlier scan here may have used it</source>
        <translation>puede que la usara una lectura anterior aquí</translation>
    </message>
    <message>
        <source>an event</source>
        <translation>un evento</translation>
    </message>
    <message>
        <source>an event, with a device id</source>
        <translation>un evento, con identificador de dispositivo</translation>
    </message>
    <message>
        <source>an id</source>
        <translation>un identificador</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and {n} more section(s)</source>
        <translation>
            <numerusform>y {n} zona más</numerusform>
            <numerusform>y {n} zonas más</numerusform>
        </translation>
    </message>
    <message>
        <source>another door</source>
        <translation>otra puerta</translation>
    </message>
    <message>
        <source>another section</source>
        <translation>otra zona</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>preguntado a las {time}</translation>
    </message>
    <message>
        <source>brighter</source>
        <translation>más claro</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>capacity of another day</source>
        <translation>aforo de otro día</translation>
    </message>
    <message>
        <source>closed</source>
        <comment>a section</comment>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>closes all</source>
        <translation>cierra todo</translation>
    </message>
    <message>
        <source>contact ids</source>
        <translation>identificadores de contacto</translation>
    </message>
    <message>
        <source>count basis unclear</source>
        <translation>base del recuento poco clara</translation>
    </message>
    <message>
        <source>customer</source>
        <comment>role of an account</comment>
        <translation>cliente</translation>
    </message>
    <message>
        <source>darker, sharper in motion</source>
        <translation>más oscuro, más nítido en movimiento</translation>
    </message>
    <message>
        <source>door {name}</source>
        <translation>la puerta {name}</translation>
    </message>
    <message>
        <source>everyone is in</source>
        <comment>in the middle of a sentence</comment>
        <translation>ya están todos dentro</translation>
    </message>
    <message>
        <source>far</source>
        <translation>lejos</translation>
    </message>
    <message>
        <source>free event: sales say nothing</source>
        <translation>evento gratuito: las ventas no dicen nada</translation>
    </message>
    <message>
        <source>host</source>
        <comment>role of an account</comment>
        <translation>anfitrión</translation>
    </message>
    <message>
        <source>in the address, if a network drops the body</source>
        <translation>en la dirección, si una red pierde el cuerpo</translation>
    </message>
    <message>
        <source>in the body, as usual</source>
        <translation>en el cuerpo, como siempre</translation>
    </message>
    <message>
        <source>it gives no reason</source>
        <translation>no da motivo</translation>
    </message>
    <message>
        <source>keep to one: a guest may hold several</source>
        <translation>quédese con una: alguien puede tener varias</translation>
    </message>
    <message>
        <source>leave them out</source>
        <translation>dejarlas fuera</translation>
    </message>
    <message>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <source>let in here</source>
        <translation>han entrado aquí</translation>
    </message>
    <message>
        <source>look at: {checks}</source>
        <translation>mire: {checks}</translation>
    </message>
    <message>
        <source>median {seconds} s</source>
        <translation>mediana {seconds} s</translation>
    </message>
    <message>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <source>more than a day old</source>
        <translation>más de un día</translation>
    </message>
    <message>
        <source>near</source>
        <translation>cerca</translation>
    </message>
    <message>
        <source>no figures</source>
        <translation>sin cifras</translation>
    </message>
    <message>
        <source>no order was made</source>
        <translation>no se hizo ningún pedido</translation>
    </message>
    <message>
        <source>no ticket</source>
        <translation>sin entrada</translation>
    </message>
    <message>
        <source>no ticket list yet</source>
        <comment>in the middle of a sentence</comment>
        <translation>aún no hay lista</translation>
    </message>
    <message>
        <source>no word yet</source>
        <translation>aún sin noticias</translation>
    </message>
    <message>
        <source>nobody is expected</source>
        <comment>in the middle of a sentence</comment>
        <translation>no se espera a nadie</translation>
    </message>
    <message>
        <source>nobody knows how many were sold</source>
        <translation>nadie sabe cuántas se vendieron</translation>
    </message>
    <message>
        <source>nobody was to come in</source>
        <translation>no debía venir nadie</translation>
    </message>
    <message>
        <source>none</source>
        <comment>in a report: there were none of these</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not approved yet</source>
        <translation>aún sin aprobar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>not checked: {checks}</source>
        <translation>sin comprobar: {checks}</translation>
    </message>
    <message>
        <source>not connected yet</source>
        <translation>aún sin conexión</translation>
    </message>
    <message>
        <source>not split by category</source>
        <translation>sin separar por categoría</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>nothing in view to be sharp</source>
        <translation>nada a la vista que enfocar</translation>
    </message>
    <message>
        <source>of the application; a device may do without</source>
        <translation>de la aplicación; un dispositivo puede no tenerla</translation>
    </message>
    <message>
        <source>of {expected} expected</source>
        <translation>de {expected} esperados</translation>
    </message>
    <message>
        <source>off</source>
        <comment>sound</comment>
        <translation>apagado</translation>
    </message>
    <message>
        <source>on</source>
        <comment>sound</comment>
        <translation>encendido</translation>
    </message>
    <message>
        <source>one for each door: ask Utick for it</source>
        <translation>uno por puerta: pídalo a Utick</translation>
    </message>
    <message>
        <source>one or more of {names}</source>
        <translation>uno o más de {names}</translation>
    </message>
    <message>
        <source>only if it is not sapiti.net or sapiti.ovh</source>
        <translation>solo si no es sapiti.net ni sapiti.ovh</translation>
    </message>
    <message>
        <source>only if the box office asks for one</source>
        <translation>solo si la taquilla pide una</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>el único</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a section</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>opens all</source>
        <translation>abre todo</translation>
    </message>
    <message>
        <source>opens {sections}, closes the others</source>
        <translation>abre {sections}, cierra las demás</translation>
    </message>
    <message>
        <source>pack holder</source>
        <comment>what was bought</comment>
        <translation>titular de un abono</translation>
    </message>
    <message>
        <source>packs, for information</source>
        <translation>abonos, como información</translation>
    </message>
    <message>
        <source>price category not confirmed</source>
        <translation>categoría de precio sin confirmar</translation>
    </message>
    <message>
        <source>refuses it</source>
        <translation>lo rechaza</translation>
    </message>
    <message>
        <source>room for {count}</source>
        <translation>sitio para {count}</translation>
    </message>
    <message>
        <source>scans a min, {minutes} min</source>
        <translation>lecturas por min, {minutes} min</translation>
    </message>
    <message>
        <source>seat holder</source>
        <comment>what was bought</comment>
        <translation>titular de una butaca</translation>
    </message>
    <message>
        <source>section not confirmed</source>
        <translation>zona sin confirmar</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>nítida</translation>
    </message>
    <message>
        <source>show them, and say so</source>
        <translation>mostrarlas, y decirlo</translation>
    </message>
    <message>
        <source>sold as of {day}</source>
        <translation>vendidas al {day}</translation>
    </message>
    <message>
        <source>sold out</source>
        <comment>status of an event</comment>
        <translation>agotado</translation>
    </message>
    <message>
        <source>state unknown</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>status unknown</source>
        <translation>estado desconocido</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>sigue aquí</translation>
    </message>
    <message>
        <source>stream</source>
        <comment>what was bought</comment>
        <translation>flujo</translation>
    </message>
    <message>
        <source>such as Europe/Paris; empty: this computer&apos;s</source>
        <translation>como Europe/Paris; vacío: la de este ordenador</translation>
    </message>
    <message>
        <source>support</source>
        <comment>role of an account</comment>
        <translation>soporte</translation>
    </message>
    <message>
        <source>the admissions</source>
        <translation>los accesos</translation>
    </message>
    <message>
        <source>the box office loses what two doors write at once.</source>
        <translation>la taquilla pierde lo que dos puertas escriben a la vez.</translation>
    </message>
    <message>
        <source>the contacts</source>
        <translation>los contactos</translation>
    </message>
    <message>
        <source>the device</source>
        <translation>el dispositivo</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>el evento</translation>
    </message>
    <message>
        <source>the event&apos;s sections</source>
        <translation>las zonas del evento</translation>
    </message>
    <message>
        <source>the events</source>
        <translation>los eventos</translation>
    </message>
    <message>
        <source>the holder of ticket …{end}</source>
        <translation>quien tiene la entrada …{end}</translation>
    </message>
    <message>
        <source>the length of the ticket list</source>
        <translation>la longitud de la lista</translation>
    </message>
    <message>
        <source>the list of tokens</source>
        <translation>la lista de tokens</translation>
    </message>
    <message>
        <source>the number of an empty, open booking to try it out on</source>
        <translation>el número de una reserva vacía y abierta para probarlo</translation>
    </message>
    <message>
        <source>the number of the performance</source>
        <translation>el número de la función</translation>
    </message>
    <message>
        <source>the packs</source>
        <translation>los paquetes</translation>
    </message>
    <message>
        <source>the server does not know this ticket</source>
        <translation>el servidor no conoce esta entrada</translation>
    </message>
    <message>
        <source>the server refuses the ticket</source>
        <translation>el servidor rechaza la entrada</translation>
    </message>
    <message>
        <source>the server says that the ticket is for another event</source>
        <translation>el servidor dice que la entrada es de otro evento</translation>
    </message>
    <message>
        <source>the server says that the ticket is not valid: {status}</source>
        <translation>el servidor dice que la entrada no es válida: {status}</translation>
    </message>
    <message>
        <source>the session</source>
        <translation>la sesión</translation>
    </message>
    <message>
        <source>the stocks</source>
        <translation>los cupos</translation>
    </message>
    <message>
        <source>the system cannot be asked</source>
        <translation>no se puede preguntar al sistema</translation>
    </message>
    <message>
        <source>the system is still being asked</source>
        <translation>aún se pregunta al sistema</translation>
    </message>
    <message>
        <source>the system&apos;s keychain</source>
        <translation>el llavero del sistema</translation>
    </message>
    <message>
        <source>the ticket list</source>
        <translation>la lista de entradas</translation>
    </message>
    <message>
        <source>the token</source>
        <translation>el token</translation>
    </message>
    <message>
        <source>the token&apos;s sections</source>
        <translation>las zonas del token</translation>
    </message>
    <message>
        <source>this booking holds no tickets</source>
        <translation>esta reserva no tiene entradas</translation>
    </message>
    <message>
        <source>ticket codes</source>
        <translation>códigos de entradas</translation>
    </message>
    <message>
        <source>ticket {serial}</source>
        <translation>entrada {serial}</translation>
    </message>
    <message>
        <source>too few come to say when</source>
        <comment>in the middle of a sentence</comment>
        <translation>entran pocos para saberlo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>what it says of the code</source>
        <translation>lo que dice del código</translation>
    </message>
    <message>
        <source>yours, such as my-house.pims.io</source>
        <translation>el suyo, como my-house.pims.io</translation>
    </message>
    <message>
        <source>{action}  (P)</source>
        <translation>{action}  (P)</translation>
    </message>
    <message>
        <source>{answered} of {asked}</source>
        <translation>{answered} de {asked}</translation>
    </message>
    <message>
        <source>{answered} of {asked} stops answered</source>
        <translation>{answered} de {asked} paradas respondidas</translation>
    </message>
    <message>
        <source>{answer} The guest is in. Look at the queue, and try it again from there.</source>
        <translation>{answer} La persona está dentro. Mire la cola y pruebe otra vez desde allí.</translation>
    </message>
    <message>
        <source>{choice} {key}</source>
        <translation>{choice} {key}</translation>
    </message>
    <message>
        <source>{closed} of {found}</source>
        <translation>{closed} de {found}</translation>
    </message>
    <message>
        <source>{count} ({open} open)</source>
        <translation>{count} ({open} abiertos)</translation>
    </message>
    <message>
        <source>{count} in</source>
        <translation>{count} dentro</translation>
    </message>
    <message>
        <source>{count} sold</source>
        <translation>{count} vendidas</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{deed} needs the supervisor.</source>
        <translation>{deed}: hace falta el responsable.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {total}</source>
        <comment>how many rows</comment>
        <translation>
            <numerusform>{done} de {total}</numerusform>
            <numerusform>{done} de {total}</numerusform>
        </translation>
    </message>
    <message>
        <source>{door} had already let this ticket in at {time}</source>
        <translation>{door} ya había dejado entrar esta entrada a las {time}</translation>
    </message>
    <message>
        <source>{door} had let this ticket in too</source>
        <translation>{door} también había dejado entrar esta entrada</translation>
    </message>
    <message>
        <source>{door} let this ticket in too, at {time}</source>
        <translation>{door} también dejó entrar esta entrada, a las {time}</translation>
    </message>
    <message>
        <source>{free} GB free, keeps a scan in {middle} ms</source>
        <translation>{free} GB libres, guarda una lectura en {middle} ms</translation>
    </message>
    <message>
        <source>{free} of {whole} people may still come in on this code. How many?</source>
        <translation>Aún pueden entrar {free} de {whole} personas con este código. ¿Cuántas?</translation>
    </message>
    <message>
        <source>{free} people may come in on this code. How many?</source>
        <translation>Pueden entrar {free} personas con este código. ¿Cuántas?</translation>
    </message>
    <message>
        <source>{hits} shown, and more than {more} more: type more letters.</source>
        <translation>Se muestran {hits}, y hay más de {more} más: escriba más letras.</translation>
    </message>
    <message>
        <source>{hits} shown, and {more} more: type more letters.</source>
        <translation>Se muestran {hits}, y {more} más: escriba más letras.</translation>
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
            <numerusform>{inside} DE {people}</numerusform>
            <numerusform>{inside} DE {people}</numerusform>
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
        <translation>{name} no se puede abrir</translation>
    </message>
    <message>
        <source>{name} cannot be read as a PDF</source>
        <translation>{name} no se puede leer como PDF</translation>
    </message>
    <message>
        <source>{name} cannot be read as a picture</source>
        <translation>{name} no se puede leer como imagen</translation>
    </message>
    <message>
        <source>{name} cannot be read as a video</source>
        <translation>{name} no se puede leer como vídeo</translation>
    </message>
    <message>
        <source>{name} does not say what a door needs to know.</source>
        <translation>{name} no dice lo que una puerta necesita saber.</translation>
    </message>
    <message>
        <source>{name} has taken over.</source>
        <translation>{name} ha tomado el relevo.</translation>
    </message>
    <message>
        <source>{name} holds no scans of a door.</source>
        <translation>{name} no contiene lecturas de una puerta.</translation>
    </message>
    <message>
        <source>{name} is a database of another program.</source>
        <translation>{name} es una base de datos de otro programa.</translation>
    </message>
    <message>
        <source>{name} is a key of another kind.</source>
        <translation>{name} es una clave de otro tipo.</translation>
    </message>
    <message>
        <source>{name} is damaged.</source>
        <translation>{name} está dañado.</translation>
    </message>
    <message>
        <source>{name} is empty</source>
        <translation>{name} está vacío</translation>
    </message>
    <message>
        <source>{name} is locked with a password</source>
        <translation>{name} está protegido con contraseña</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation>Falta: {name}.</translation>
    </message>
    <message>
        <source>{name} is neither a picture nor a video</source>
        <translation>{name} no es ni imagen ni vídeo</translation>
    </message>
    <message>
        <source>{name} is not a journal.</source>
        <translation>{name} no es un registro.</translation>
    </message>
    <message>
        <source>{name} is not a public key.</source>
        <translation>{name} no es una clave pública.</translation>
    </message>
    <message>
        <source>{name} is not signed by the device that it names.</source>
        <translation>{name} no está firmado por el equipo que nombra.</translation>
    </message>
    <message>
        <source>{name} stands here.</source>
        <translation>{name} está aquí.</translation>
    </message>
    <message>
        <source>{name} was written by a newer version of this program.</source>
        <translation>{name} es de una versión más nueva de este programa.</translation>
    </message>
    <message>
        <source>{name}, WITHOUT a passphrase: whoever can read your files can open it</source>
        <translation>{name}, SIN frase secreta: quien lea sus archivos puede abrirla</translation>
    </message>
    <message>
        <source>{name}, locked by a passphrase</source>
        <translation>{name}, cerrado con una frase secreta</translation>
    </message>
    <message>
        <source>{name}: nearly full.</source>
        <translation>{name}: casi lleno.</translation>
    </message>
    <message>
        <source>{name}: {count} more are in than were sold or invited.</source>
        <translation>{name}: hay {count} más dentro que vendidas o invitadas.</translation>
    </message>
    <message>
        <source>{name}: {note}</source>
        <translation>{name}: {note}</translation>
    </message>
    <message numerus="yes">
        <source>{n} TICKETS</source>
        <comment>in view of the camera at once</comment>
        <translation>
            <numerusform>{n} ENTRADA</numerusform>
            <numerusform>{n} ENTRADAS</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} admitted</source>
        <comment>spoken aloud</comment>
        <translation>
            <numerusform>{n} admitido</numerusform>
            <numerusform>{n} admitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} booking(s)</source>
        <translation>
            <numerusform>{n} reserva</numerusform>
            <numerusform>{n} reservas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflict(s)</source>
        <translation>
            <numerusform>{n} conflicto</numerusform>
            <numerusform>{n} conflictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} conflicts, the newest no. {number}</source>
        <translation>
            <numerusform>{n} conflicto, el último n.º {number}</numerusform>
            <numerusform>{n} conflictos, el último n.º {number}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be taken yet: take the file once more in a minute.</source>
        <translation>
            <numerusform>{n} aún sin tomar: tome el archivo otra vez en un minuto.</numerusform>
            <numerusform>{n} aún sin tomar: tome el archivo otra vez en un minuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <comment>a duration</comment>
        <translation>
            <numerusform>{n} día</numerusform>
            <numerusform>{n} días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} digit(s) typed</source>
        <translation>
            <numerusform>{n} cifra escrita</numerusform>
            <numerusform>{n} cifras escritas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} door(s) found by (its|their) tokens.</source>
        <translation>
            <numerusform>{n} puerta encontrada por su token.</numerusform>
            <numerusform>{n} puertas encontradas por sus tokens.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} entr(y|ies) exported.</source>
        <translation>
            <numerusform>{n} fila exportada.</numerusform>
            <numerusform>{n} filas exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} event(s) found</source>
        <translation>
            <numerusform>{n} evento encontrado</numerusform>
            <numerusform>{n} eventos encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} in</source>
        <comment>people</comment>
        <translation>
            <numerusform>{n} dentro</numerusform>
            <numerusform>{n} dentro</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} let in here</source>
        <translation>
            <numerusform>{n} ha entrado aquí</numerusform>
            <numerusform>{n} han entrado aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of no category</source>
        <translation>
            <numerusform>{n} sin categoría</numerusform>
            <numerusform>{n} sin categoría</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them on the scan before</source>
        <translation>
            <numerusform>{n} de ellos en la lectura anterior</numerusform>
            <numerusform>{n} de ellos en la lectura anterior</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} of them only on the list; not yet confirmed</source>
        <translation>
            <numerusform>{n} de ellos solo según la lista; aún sin confirmar</numerusform>
            <numerusform>{n} de ellos solo según la lista; aún sin confirmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} row(s) exported.</source>
        <translation>
            <numerusform>{n} fila exportada.</numerusform>
            <numerusform>{n} filas exportadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s)</source>
        <translation>
            <numerusform>{n} lectura</numerusform>
            <numerusform>{n} lecturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (has|have) not reached the server yet.</source>
        <translation>
            <numerusform>{n} lectura aún no ha llegado al servidor.</numerusform>
            <numerusform>{n} lecturas aún no han llegado al servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (is|are) kept.</source>
        <translation>
            <numerusform>{n} lectura se conserva.</numerusform>
            <numerusform>{n} lecturas se conservan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) (was|were) unsent: {reason}</source>
        <translation>
            <numerusform>{n} lectura sin enviar: {reason}</numerusform>
            <numerusform>{n} lecturas sin enviar: {reason}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of it still (waits|wait) to be sent.</source>
        <translation>
            <numerusform>Queda {n} lectura suya por enviar.</numerusform>
            <numerusform>Quedan {n} lecturas suyas por enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) of {title} (has|have) not reached (its|their) server yet.</source>
        <translation>
            <numerusform>{n} lectura de {title} aún no ha llegado a su servidor.</numerusform>
            <numerusform>{n} lecturas de {title} aún no han llegado a su servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) still (waits|wait) that this token may not send.</source>
        <translation>
            <numerusform>Queda {n} lectura que este token no puede enviar.</numerusform>
            <numerusform>Quedan {n} lecturas que este token no puede enviar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) taken over.</source>
        <translation>
            <numerusform>{n} lectura tomada.</numerusform>
            <numerusform>{n} lecturas tomadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} scan(s) written.</source>
        <translation>
            <numerusform>{n} lectura escrita.</numerusform>
            <numerusform>{n} lecturas escritas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} second(s)</source>
        <translation>
            <numerusform>{n} segundo</numerusform>
            <numerusform>{n} segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} set aside</source>
        <translation>
            <numerusform>{n} apartada</numerusform>
            <numerusform>{n} apartadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} shift(s) (was|were) closed here before this one.</source>
        <translation>
            <numerusform>Antes de este se cerró aquí {n} turno.</numerusform>
            <numerusform>Antes de este se cerraron aquí {n} turnos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sold.</source>
        <translation>
            <numerusform>{n} vendida.</numerusform>
            <numerusform>{n} vendidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s)</source>
        <translation>
            <numerusform>{n} entrada</numerusform>
            <numerusform>{n} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s) let in at both doors: see the conflicts and notes.</source>
        <translation>
            <numerusform>{n} entrada pasó por ambas puertas: vea los conflictos y las notas.</numerusform>
            <numerusform>{n} entradas pasaron por ambas puertas: vea los conflictos y las notas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s), {age} old</source>
        <translation>
            <numerusform>{n} entrada, hace {age}</numerusform>
            <numerusform>{n} entradas, hace {age}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} ticket(s).</source>
        <translation>
            <numerusform>{n} entrada.</numerusform>
            <numerusform>{n} entradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tickets in view</source>
        <translation>
            <numerusform>{n} entrada a la vista</numerusform>
            <numerusform>{n} entradas a la vista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} valid ticket(s)</source>
        <translation>
            <numerusform>{n} entrada válida</numerusform>
            <numerusform>{n} entradas válidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waiting</source>
        <translation>
            <numerusform>{n} pendiente</numerusform>
            <numerusform>{n} pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} waved through</source>
        <translation>
            <numerusform>{n} pasó igualmente</numerusform>
            <numerusform>{n} pasaron igualmente</numerusform>
        </translation>
    </message>
    <message>
        <source>{pair} is not the name of a parameter.</source>
        <translation>{pair} no es el nombre de un parámetro.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {why}.</source>
        <translation>{path} no se puede leer: {why}.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({why}).</source>
        <translation>{path} no se puede escribir ({why}).</translation>
    </message>
    <message>
        <source>{rate} over {minutes} min</source>
        <translation>{rate} en {minutes} min</translation>
    </message>
    <message>
        <source>{rate} people a minute</source>
        <translation>{rate} personas por minuto</translation>
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
        <translation>{share} de los esperados</translation>
    </message>
    <message numerus="yes">
        <source>{size} at {rate}</source>
        <comment>1280x720 at 30 pictures a second</comment>
        <translation>
            <numerusform>{size} a {rate}</numerusform>
            <numerusform>{size} a {rate}</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} at {rate} a second</source>
        <translation>{size} a {rate} por segundo</translation>
    </message>
    <message>
        <source>{sold} sold, {most} with invitations</source>
        <translation>{sold} vendidas, {most} con invitaciones</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} o {last}</translation>
    </message>
    <message>
        <source>{spec} names no part of the screen</source>
        <translation>{spec} no nombra ninguna parte de la pantalla</translation>
    </message>
    <message>
        <source>{system} counts what was sold, and cannot say who may come in.</source>
        <translation>{system} cuenta lo vendido, y no puede decir quién entra.</translation>
    </message>
    <message numerus="yes">
        <source>{time} left</source>
        <comment>until it is done</comment>
        <translation>
            <numerusform>quedan {time}</numerusform>
            <numerusform>quedan {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{time} on {day}</source>
        <comment>19:30 on 4 May</comment>
        <translation>
            <numerusform>{time} del {day}</numerusform>
            <numerusform>{time} del {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}: automatic</source>
        <translation>{title}: automático</translation>
    </message>
    <message>
        <source>{title}: the system answers, and keeps the record.</source>
        <translation>{title}: el sistema responde y lleva el registro.</translation>
    </message>
    <message>
        <source>{title}: the system answers. Admissions are not shared with other doors.</source>
        <translation>{title}: el sistema responde. Las admisiones no se comparten con otras puertas.</translation>
    </message>
    <message>
        <source>{to_come} still to come</source>
        <translation>faltan {to_come}</translation>
    </message>
    <message>
        <source>{url} is not a web address.</source>
        <translation>{url} no es una dirección web.</translation>
    </message>
    <message>
        <source>{url} is not an address.</source>
        <translation>{url} no es una dirección.</translation>
    </message>
    <message>
        <source>{what} Tell a supervisor.</source>
        <translation>{what} Avise al responsable.</translation>
    </message>
    <message>
        <source>{what}, blurred</source>
        <translation>{what}, borrosa</translation>
    </message>
    <message>
        <source>{what}, dark</source>
        <translation>{what}, oscura</translation>
    </message>
    <message>
        <source>{what}: slow</source>
        <translation>{what}: lenta</translation>
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
        <translation>{why} El servidor cierra la sesión solo más tarde.</translation>
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
        <translation>{words}, SIN cifrar</translation>
    </message>
    <message>
        <source>{words}, encrypted</source>
        <translation>{words}, cifrado</translation>
    </message>
    <message>
        <source>{words}, {count} by override</source>
        <translation>{words}, {count} por excepción</translation>
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
        <translation>«{note}»</translation>
    </message>
</context>
</TS>
