<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>flow::cli</name>
    <message>
        <source>Backup: %1</source>
        <translation>Copia de seguridad: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>What was there is kept: %1</source>
        <translation>Lo que había se conserva: %1</translation>
    </message>
    <message>
        <source>%1 is sound (schema %2).</source>
        <translation>%1 está en buen estado (esquema %2).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>New workspace: %1</source>
        <translation>Nuevo espacio de trabajo: %1</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>%1 rows in %2</source>
        <translation>%1 filas en %2</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>%1 records were changed since and stay as they are.</source>
        <translation>%1 fichas han cambiado desde entonces y se quedan como están.</translation>
    </message>
    <message>
        <source>%1: %2, profile %3</source>
        <translation>%1: %2, perfil %3</translation>
    </message>
    <message>
        <source>%1 rows = %2 created + %3 updated + %4 unchanged + %5 skipped + %6 rejected</source>
        <translation>%1 filas = %2 creadas + %3 actualizadas + %4 sin cambios + %5 omitidas + %6 rechazadas</translation>
    </message>
    <message>
        <source>Container</source>
        <translation>Contenedor</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Delimiter</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source> (hidden)</source>
        <translation> (oculta)</translation>
    </message>
    <message>
        <source>Header line</source>
        <translation>Línea de cabecera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Rows are</source>
        <translation>Las filas son</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Contraseña:</translation>
    </message>
    <message>
        <source>This workspace belongs to the organisation now. Next: flowstage-cli sync --once</source>
        <translation>Este espacio de trabajo pertenece ahora a la organización. A continuación: flowstage-cli sync --once</translation>
    </message>
    <message>
        <source>Give this code to the person: %1</source>
        <translation>Dele este código a la persona: %1</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificador</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Sent: %1. Received: %2. To decide: %3. Not accepted: %4.</source>
        <translation>Enviados: %1. Recibidos: %2. Por decidir: %3. No aceptados: %4.</translation>
    </message>
    <message>
        <source>%1 records of the cloud cannot be written here yet.</source>
        <translation>%1 fichas de la nube aún no se pueden escribir aquí.</translation>
    </message>
    <message>
        <source>This workspace was copied, or the cloud was restored: it is a new device from now on.</source>
        <translation>Este espacio de trabajo se copió, o la nube se restauró: a partir de ahora es un dispositivo nuevo.</translation>
    </message>
    <message>
        <source>Both sides are equal.</source>
        <translation>Ambos lados son iguales.</translation>
    </message>
    <message>
        <source>Not equal: %1</source>
        <translation>No coinciden: %1</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Not known, left out: %1</source>
        <translation>Desconocido, no se tiene en cuenta: %1</translation>
    </message>
    <message>
        <source>Profit %1, at most %2 is possible: within %3 % of the best</source>
        <translation>Beneficio %1, como máximo %2 es posible: a menos del %3&#x202f;% del mejor</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Without it</source>
        <translation>Sin él</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>Profit %1, at most %2 % below the best possible (%3). Shows: %4, distance: %5 km.</source>
        <translation>Beneficio %1, como mucho un %2 % por debajo de lo mejor posible (%3). Fechas: %4, distancia: %5 km.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendario: %1</translation>
    </message>
    <message>
        <source>Nothing new: %1</source>
        <translation>Nada nuevo: %1</translation>
    </message>
    <message>
        <source>Sent: %1. Removed there: %2. To decide: %3.</source>
        <translation>Enviados: %1. Quitados allí: %2. Por decidir: %3.</translation>
    </message>
    <message>
        <source>The server did not take %1 entries.</source>
        <translation>El servidor no aceptó %1 entradas.</translation>
    </message>
    <message>
        <source>Nothing to decide.</source>
        <translation>Nada que decidir.</translation>
    </message>
    <message>
        <source>Done here as it was there.</source>
        <translation>Hecho aquí como allí.</translation>
    </message>
    <message>
        <source>Ours is kept; the next calendar sync writes it there.</source>
        <translation>Se guarda la nuestra; la próxima sincronización la escribe allí.</translation>
    </message>
    <message>
        <source>Tour book: every day of a tour, for who travels</source>
        <translation>Libro de gira: cada día de una gira, para quien viaja</translation>
    </message>
    <message>
        <source>Day sheet: one day, for who travels</source>
        <translation>Hoja de ruta: un día, para quien viaja</translation>
    </message>
    <message>
        <source>%1: %2 shows, %3 km, in %4</source>
        <translation>%1: %2 fechas, %3 km, en %4</translation>
    </message>
    <message>
        <source>Tour plan: a scenario with its money, on paper</source>
        <translation>Plan de gira: un escenario con sus cifras, en papel</translation>
    </message>
    <message>
        <source>Rows that look like a record: %1. Decide in the application, or with --on-duplicate</source>
        <translation>Filas que se parecen a una ficha: %1. Decida en la aplicación o con --on-duplicate</translation>
    </message>
    <message>
        <source>Places that are not certain: %1</source>
        <translation>Lugares dudosos: %1</translation>
    </message>
    <message>
        <source>  line %1</source>
        <translation>  línea %1</translation>
    </message>
    <message>
        <source>  line %1, %2</source>
        <translation>  línea %1, %2</translation>
    </message>
    <message>
        <source>A workspace may be worked with for %1 days without the cloud.</source>
        <translation>Se puede trabajar con un espacio de trabajo durante %1 días sin la nube.</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Records that the person was erased from: %1. Backups and exported files are not touched.</source>
        <translation>Fichas de las que se borró a la persona: %1. Las copias de seguridad y los archivos exportados no se tocan.</translation>
    </message>
    <message>
        <source>Open %1 in a browser and type %2</source>
        <translation>Abra %1 en un navegador y escriba %2</translation>
    </message>
    <message>
        <source>  and %1 more tables: --json lists them all</source>
        <translation>  y %1 tablas más: --json las muestra todas</translation>
    </message>
    <message>
        <source>The key opens nothing any more.</source>
        <translation>La clave ya no abre nada.</translation>
    </message>
    <message>
        <source>The key, shown this once: %1</source>
        <translation>La clave, que solo se muestra esta vez: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Creada por</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>%1 at %2, as %3</source>
        <translation>%1 en %2, como %3</translation>
    </message>
    <message>
        <source>Changes that wait to be sent: %1</source>
        <translation>Cambios pendientes de envío: %1</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudosos</translation>
    </message>
    <message>
        <source>New there</source>
        <translation>Nuevos allí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>In the organisation</source>
        <translation>En la organización</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>It ends on %1.</source>
        <translation>Caduca el %1.</translation>
    </message>
    <message>
        <source>It does not end by itself.</source>
        <translation>No caduca por sí sola.</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza por</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Failed attempts</source>
        <translation>Intentos fallidos</translation>
    </message>
    <message>
        <source>Failing since</source>
        <translation>Falla desde</translation>
    </message>
    <message>
        <source>Webhook %1. What it sends is signed with this secret, shown this once: %2</source>
        <translation>Webhook %1. Lo que envía va firmado con este secreto, que se muestra una sola vez: %2</translation>
    </message>
    <message>
        <source>The address is not told any more.</source>
        <translation>Ya no se avisa a esa dirección.</translation>
    </message>
    <message>
        <source>Up to version</source>
        <translation>Hasta la versión</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Doubtful: these stay two records unless you say --same:</source>
        <translation>Dudosos: siguen siendo dos fichas salvo que diga --same:</translation>
    </message>
    <message>
        <source>Different: the organisation&apos;s value stands unless you say --mine; money, dates and states become conflicts to decide, of the rest yours is kept beside it:</source>
        <translation>Diferencias: queda el valor de la organización salvo que diga --mine; importes, fechas y estados pasan a ser conflictos por decidir, del resto se guarda el suyo al lado:</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>This workspace as it was: %1. To go back: flowstage-cli restore, with that file; what was sent to the organisation stays there.</source>
        <translation>Este espacio tal como era: %1. Para volver atrás: flowstage-cli restore con ese archivo; lo enviado a la organización queda allí.</translation>
    </message>
    <message>
        <source>No home and no start: %1. Such a tour begins at the first show and ends at the last; the way there and home is in no sum.</source>
        <translation>Sin domicilio ni salida: %1. Una gira así empieza en la primera fecha y termina en la última; la ida y la vuelta no se cuentan en ninguna suma.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>1 row in %1</source>
        <translation>1 fila en %1</translation>
    </message>
    <message>
        <source>Your role may not write %1: the cloud refuses yours (list conflicts), and they stay in the copy of this workspace.</source>
        <translation>Su rol no permite escribir %1: la nube rechaza los suyos (list conflicts) y quedan en la copia de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>And %1 more left out; --json names them all</source>
        <translation>Y %1 más quedan fuera; --json los nombra todos</translation>
    </message>
    <message>
        <source>Nothing to plan between these days: no shows, holds, offers or talks. Hold dates, or let the rules of a tour ask venues.</source>
        <translation>Nada que planificar entre estos días: ni fechas, ni reservas, ni ofertas, ni conversaciones. Reserve fechas, o deje que las reglas de una gira pregunten a salas.</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>, from home</source>
        <translation>, desde casa</translation>
    </message>
    <message>
        <source>Ways home</source>
        <translation>Vueltas a casa</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Conciertos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Noches</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>%1 of fees expected of %2, less travel %3, lodging %4, crew and production %5, plus %6 saved together.</source>
        <translation>%1 de cachés esperados de %2, menos viajes %3, alojamiento %4, equipo y producción %5, más %6 ahorrados juntos.</translation>
    </message>
    <message>
        <source>%1 of that profit are taken off for rules that the plan breaks.</source>
        <translation>%1 de ese beneficio se descuentan por reglas que el plan incumple.</translation>
    </message>
    <message>
        <source>Undone: %1 (%2 records)</source>
        <translation>Deshecho: %1 (%2 fichas)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Send this to the person: whoever has the link can answer, once.</source>
        <translation>Envíelo a la persona: quien tenga el enlace puede responder, una vez.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>The link opens nothing any more.</source>
        <translation>El enlace ya no abre nada.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1 (1 record)</source>
        <translation>Deshecho: %1 (1 ficha)</translation>
    </message>
    <message>
        <source>%1 of that profit are the stated worth of larger rooms, which nobody pays.</source>
        <translation>De ese beneficio, %1 son el valor dado a las salas más grandes, que nadie paga.</translation>
    </message>
    <message>
        <source>Records of yours that wait in the cloud, for want of what they belong to: %1 (%2, %3)</source>
        <translation>Fichas suyas que esperan en la nube, a falta de aquello de lo que dependen: %1 (%2, %3)</translation>
    </message>
    <message>
        <source>It cannot be taken back. Say --yes as well, if you mean it.</source>
        <translation>No se puede deshacer. Añada --yes si es lo que quiere.</translation>
    </message>
    <message>
        <source>The device is shut out. Its person has to sign in again on every other one.</source>
        <translation>El dispositivo queda excluido. Su dueño tiene que iniciar sesión de nuevo en todos los demás.</translation>
    </message>
    <message>
        <source>Texts that others changed, too, and that became one with theirs: %1</source>
        <translation>Textos que otros también cambiaron y que ahora son uno con los suyos: %1</translation>
    </message>
    <message>
        <source>Stopped before it was done: %1. What it had confirmed by then is kept, the rest was not written.</source>
        <translation>Se detuvo antes de terminar: %1. Lo confirmado hasta entonces se conserva, el resto no se escribió.</translation>
    </message>
    <message>
        <source>Nothing of it is lost: it waits on the page Cloud, under Conflicts (flowstage-cli list conflicts).</source>
        <translation>Nada se pierde: espera en la página Nube, en Conflictos (flowstage-cli list conflicts).</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>by mail link</source>
        <translation>por enlace de correo</translation>
    </message>
    <message>
        <source>And %1 more; --json names them all</source>
        <translation>Y %1 más; --json los nombra todos</translation>
    </message>
    <message>
        <source>This workspace was away for so long that the cloud no longer knew what was deleted meanwhile: everything was compared anew.</source>
        <translation>Este espacio de trabajo estuvo tanto tiempo ausente que la nube ya no sabía qué se había eliminado entretanto: se ha vuelto a comparar todo.</translation>
    </message>
    <message>
        <source>The cloud was restored from a backup; what it lacked was brought back.</source>
        <translation>La nube se restauró desde una copia de seguridad; se le devolvió lo que le faltaba.</translation>
    </message>
</context>
<context>
    <name>flow::ui</name>
    <message>
        <source>New artist</source>
        <translation>Nuevo artista</translation>
    </message>
    <message>
        <source>Add artist</source>
        <translation>Añadir artista</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>New tour</source>
        <translation>Nueva gira</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Make tour</source>
        <translation>Crear la gira</translation>
    </message>
    <message>
        <source>Choose at least one artist.</source>
        <translation>Elija al menos un artista.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>First plan</source>
        <translation>Primer plan</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospección</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>An artist</source>
        <translation>Un artista</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>el mismo día</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n día después</numerusform>
            <numerusform>%n días después</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n día antes</numerusform>
            <numerusform>%n días antes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <translation>%1 y %2, %3</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>%1 to %2 is %3 of driving</source>
        <translation>De %1 a %2: %3 de carretera</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regla: %1</translation>
    </message>
    <message>
        <source>No time for the way from %1 to %2</source>
        <translation>No hay tiempo para ir de %1 a %2</translation>
    </message>
    <message>
        <source>%1 needed, %2 there</source>
        <translation>%1 necesarias, %2 disponibles</translation>
    </message>
    <message>
        <source>Clause: %1</source>
        <translation>Cláusula: %1</translation>
    </message>
    <message>
        <source>%1 of driving</source>
        <translation>%1 de carretera</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>Radius clause of %1</source>
        <translation>Cláusula de exclusividad de %1</translation>
    </message>
    <message>
        <source>%1 in %2: %3, %4</source>
        <translation>%1 en %2: %3, %4</translation>
    </message>
    <message>
        <source>same route</source>
        <translation>misma ruta</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 %3</translation>
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
        <translation>Aún sin lugar</translation>
    </message>
    <message>
        <source>1st hold</source>
        <translation>1.ª opción</translation>
    </message>
    <message>
        <source>2nd hold</source>
        <translation>2.ª opción</translation>
    </message>
    <message>
        <source>3rd hold</source>
        <translation>3.ª opción</translation>
    </message>
    <message>
        <source>%1th hold</source>
        <translation>%1.ª opción</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Tocado</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Paid and closed</source>
        <translation>Pagado y cerrado</translation>
    </message>
    <message>
        <source>Deadline passed</source>
        <translation>Plazo vencido</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
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
        <translation>Fijado a mano por %1: %2</translation>
    </message>
    <message>
        <source>Mark as pitched</source>
        <translation>Marcar como propuesto</translation>
    </message>
    <message>
        <source>Record a hold</source>
        <translation>Anotar una opción</translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation>Anotar una oferta</translation>
    </message>
    <message>
        <source>Confirm the date</source>
        <translation>Confirmar la fecha</translation>
    </message>
    <message>
        <source>Advance sent</source>
        <translation>Preparación enviada</translation>
    </message>
    <message>
        <source>Advance not sent</source>
        <translation>Preparación no enviada</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>Liquidar</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>Retirar la oferta</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Liberar la opción</translation>
    </message>
    <message>
        <source>No date yet: record a hold or an offer first</source>
        <translation>Sin fecha aún: anote antes una opción o una oferta</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <source>Not played yet</source>
        <translation>Aún sin tocar</translation>
    </message>
    <message>
        <source>It has been played</source>
        <translation>Ya se ha tocado</translation>
    </message>
    <message>
        <source>It is confirmed: cancel or postpone it</source>
        <translation>Confirmada: cancélela o aplácela</translation>
    </message>
    <message>
        <source>Imported: record a hold or an offer first</source>
        <translation>Importado: anote antes una opción o una oferta</translation>
    </message>
    <message>
        <source>%1 moved to Confirmed.</source>
        <translation>%1 confirmado.</translation>
    </message>
    <message>
        <source>%1: advance sent.</source>
        <translation>%1: preparación enviada.</translation>
    </message>
    <message>
        <source>%1: advance not sent.</source>
        <translation>%1: preparación no enviada.</translation>
    </message>
    <message>
        <source>%1 settled.</source>
        <translation>%1 liquidado.</translation>
    </message>
    <message>
        <source>%1: offer withdrawn.</source>
        <translation>%1: oferta retirada.</translation>
    </message>
    <message>
        <source>%1: hold released.</source>
        <translation>%1: opción liberada.</translation>
    </message>
    <message>
        <source>%1: hold recorded.</source>
        <translation>%1: opción anotada.</translation>
    </message>
    <message>
        <source>%1: offer recorded.</source>
        <translation>%1: oferta anotada.</translation>
    </message>
    <message>
        <source>%1: pitched.</source>
        <translation>%1: propuesto.</translation>
    </message>
    <message>
        <source>Log a pitch</source>
        <translation>Anotar una propuesta</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contraofertar</translation>
    </message>
    <message>
        <source>Ask the artist</source>
        <translation>Preguntar al artista</translation>
    </message>
    <message>
        <source>Artist refuses</source>
        <translation>El artista rechaza</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Rechazar la oferta</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>The promoter took it away</source>
        <translation>El promotor la retiró</translation>
    </message>
    <message>
        <source>Move up one rank</source>
        <translation>Subir un puesto</translation>
    </message>
    <message>
        <source>Record a challenge</source>
        <translation>Anotar un desafío</translation>
    </message>
    <message>
        <source>Challenge answered</source>
        <translation>Desafío respondido</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>Contrato enviado</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Anticipo recibido</translation>
    </message>
    <message>
        <source>Itinerary sent</source>
        <translation>Hoja de ruta enviada</translation>
    </message>
    <message>
        <source>Balance received</source>
        <translation>Saldo recibido</translation>
    </message>
    <message>
        <source>Statement sent</source>
        <translation>Extracto enviado</translation>
    </message>
    <message>
        <source>Cancel the show</source>
        <translation>Cancelar el concierto</translation>
    </message>
    <message>
        <source>Set the stage by hand</source>
        <translation>Fijar la etapa a mano</translation>
    </message>
    <message>
        <source>Open the venue</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Open the artist</source>
        <translation>Abrir el artista</translation>
    </message>
    <message>
        <source>Release the rivals</source>
        <translation>Liberar las rivales</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>Por contactar</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Artist agrees</source>
        <translation>El artista acepta</translation>
    </message>
    <message>
        <source>Contract out</source>
        <translation>Contrato enviado</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contrato firmado</translation>
    </message>
    <message>
        <source>Deposit in</source>
        <translation>Anticipo recibido</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Advancing</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>%1, %2: %3, %4</source>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>Christmas</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>Winter</source>
        <translation>Invierno</translation>
    </message>
    <message>
        <source>Spring</source>
        <translation>Primavera</translation>
    </message>
    <message>
        <source>Summer</source>
        <translation>Verano</translation>
    </message>
    <message>
        <source>Autumn</source>
        <translation>Otoño</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Reservado dos veces</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Way too long</source>
        <translation>Trayecto imposible</translation>
    </message>
    <message>
        <source>Radius clause</source>
        <translation>Cláusula de exclusividad</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusividad</translation>
    </message>
    <message>
        <source>Own artists compete</source>
        <translation>Nuestros artistas compiten</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Ocupado dos veces</translation>
    </message>
    <message>
        <source>Public holiday</source>
        <translation>Día festivo</translation>
    </message>
    <message>
        <source>%1 is booked twice</source>
        <translation>%1 tiene dos fechas a la vez</translation>
    </message>
    <message>
        <source>%1 is not available</source>
        <translation>%1 no está disponible</translation>
    </message>
    <message>
        <source>Inside an exclusivity of %1</source>
        <translation>Dentro de una exclusividad de %1</translation>
    </message>
    <message>
        <source>%1 is taken twice</source>
        <translation>%1 está ocupado dos veces</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Festivo: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1: %2. %3.</source>
        <translation>%1: %2. %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to %2, %3</source>
        <translation>Mover %1 al %2, %3</translation>
    </message>
    <message>
        <source>Offer %1 instead of %2</source>
        <translation>Ofrecer %1 en lugar de %2</translation>
    </message>
    <message>
        <source>Ask %1 to waive the clause</source>
        <translation>Pedir a %1 que renuncie a la cláusula</translation>
    </message>
    <message>
        <source>A task with the facts; the clause stays until they answer</source>
        <translation>Una tarea con los datos; la cláusula sigue hasta que respondan</translation>
    </message>
    <message>
        <source>Release the hold at %1</source>
        <translation>Liberar la opción en %1</translation>
    </message>
    <message>
        <source>The date is free for others; holds behind it move up</source>
        <translation>La fecha queda libre; las opciones siguientes suben</translation>
    </message>
    <message>
        <source>Keep both dates and say why</source>
        <translation>Mantener ambas fechas y decir por qué</translation>
    </message>
    <message>
        <source>The rule stays for all other dates; the reason goes into the history</source>
        <translation>La regla sigue para las demás fechas; el motivo queda en el historial</translation>
    </message>
    <message>
        <source>Keep the date and say why</source>
        <translation>Mantener la fecha y decir por qué</translation>
    </message>
    <message numerus="yes">
        <source>Exported %n date(s)</source>
        <translation>
            <numerusform>%n fecha exportada</numerusform>
            <numerusform>%n fechas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export dates as iCalendar</source>
        <translation>Exportar fechas como iCalendar</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Días desde entonces</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos los artistas</translation>
    </message>
    <message>
        <source>Holds and offers</source>
        <translation>Opciones y ofertas</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Only what is public</source>
        <translation>Solo lo que es público</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>En escena</translation>
    </message>
    <message>
        <source>Keep the file up to date</source>
        <translation>Mantener el archivo al día</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>The entry in the calendar has no time that can be understood.</source>
        <translation>La entrada del calendario no tiene un horario comprensible.</translation>
    </message>
    <message>
        <source>Not planned any more here, but changed in the calendar: %1, %2.</source>
        <translation>Ya no está previsto aquí, pero se cambió en el calendario: %1, %2.</translation>
    </message>
    <message>
        <source>Other words in the calendar: %1.</source>
        <translation>Otro texto en el calendario: %1.</translation>
    </message>
    <message>
        <source>Changed on both sides: here it is %1, in the calendar %2.</source>
        <translation>Cambiado en ambos lados: aquí %1, en el calendario %2.</translation>
    </message>
    <message>
        <source>Moved in the calendar from %1 to %2.</source>
        <translation>Movido en el calendario de %1 a %2.</translation>
    </message>
    <message>
        <source>A new entry in the calendar without a time.</source>
        <translation>Una entrada nueva del calendario, sin horario.</translation>
    </message>
    <message>
        <source>New in the calendar on %1.</source>
        <translation>Nuevo en el calendario el %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Dejarlo allí</translation>
    </message>
    <message>
        <source>Note the words</source>
        <translation>Anotar el texto</translation>
    </message>
    <message>
        <source>Move it here, too</source>
        <translation>Moverlo también aquí</translation>
    </message>
    <message>
        <source>Keep ours</source>
        <translation>Conservar la nuestra</translation>
    </message>
    <message>
        <source>Delete it there</source>
        <translation>Borrarlo allí</translation>
    </message>
    <message>
        <source>Deleted in the calendar. Here it is %1.</source>
        <translation>Borrado en el calendario. Aquí es %1.</translation>
    </message>
    <message>
        <source>Deleted in the calendar.</source>
        <translation>Borrado en el calendario.</translation>
    </message>
    <message>
        <source>It was changed here meanwhile.</source>
        <translation>Entretanto se cambió aquí.</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Quitar el bloqueo</translation>
    </message>
    <message>
        <source>Keep the block</source>
        <translation>Conservar el bloqueo</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Volver a ponerlo</translation>
    </message>
    <message>
        <source>Block the artist</source>
        <translation>Bloquear al artista</translation>
    </message>
    <message>
        <source>Ignore it</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>In step since %1.</source>
        <translation>Al día desde %1.</translation>
    </message>
    <message>
        <source>Not yet in step.</source>
        <translation>Aún no está al día.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento a las %1.</translation>
    </message>
    <message numerus="yes">
        <source>New in the calendar, %n time(s), first on %1.</source>
        <translation>
            <numerusform>Nuevo en el calendario, %n vez, el %1.</numerusform>
            <numerusform>Nuevo en el calendario, %n veces, primero el %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has ended: renew it first</source>
        <translation>Ha terminado: renuévela primero</translation>
    </message>
    <message>
        <source>Hold it a week longer</source>
        <translation>Mantener la opción una semana más</translation>
    </message>
    <message>
        <source>Renew the hold</source>
        <translation>Renovar la opción</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>Vehículo nuevo</translation>
    </message>
    <message>
        <source>New hotel</source>
        <translation>Hotel nuevo</translation>
    </message>
    <message>
        <source>New crew member</source>
        <translation>Nuevo miembro del equipo</translation>
    </message>
    <message>
        <source>New equipment</source>
        <translation>Material nuevo</translation>
    </message>
    <message>
        <source>Add and assign</source>
        <translation>Añadir y asignar</translation>
    </message>
    <message>
        <source>%1, with %2 that day</source>
        <translation>%1, con %2 ese día</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>%1 apart: two of our artists, one night</source>
        <translation>A %1: dos de nuestros artistas la misma noche</translation>
    </message>
    <message numerus="yes">
        <source>%1 apart within %n day(s): two of our artists</source>
        <translation>
            <numerusform>A %1 en %n día: dos de nuestros artistas</numerusform>
            <numerusform>A %1 en %n días: dos de nuestros artistas</numerusform>
        </translation>
    </message>
    <message>
        <source>A tour lasts two years at most.</source>
        <translation>Una gira dura dos años como mucho.</translation>
    </message>
    <message>
        <source>The last day is over.</source>
        <translation>El último día ya ha pasado.</translation>
    </message>
</context>
<context>
    <name>flow::ui::AgendaView</name>
    <message>
        <source>Dates as a list</source>
        <translation>Fechas en lista</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::AlertClock</name>
    <message numerus="yes">
        <source>%n person(s) to call today</source>
        <translation>
            <numerusform>%n persona a la que llamar hoy</numerusform>
            <numerusform>%n personas a las que llamar hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is in Mission Control and in the pipeline.</source>
        <translation>La lista está en el centro de mando y en la negociación.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n asunto le espera</numerusform>
            <numerusform>%n asuntos le esperan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ApprovalLink</name>
    <message>
        <source>waits until %1</source>
        <translation>espera hasta el %1</translation>
    </message>
    <message>
        <source>said yes, %1</source>
        <translation>dijo que sí, %1</translation>
    </message>
    <message>
        <source>said no, %1</source>
        <translation>dijo que no, %1</translation>
    </message>
    <message>
        <source>too old</source>
        <translation>demasiado antiguo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>does not hold any more</source>
        <translation>ya no es válido</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Preguntar por correo</translation>
    </message>
    <message>
        <source>Whoever has the link answers yes or no on a page, once and within two weeks, without an account. Send it to nobody else.</source>
        <translation>Quien tiene el enlace responde sí o no en una página, una sola vez y en dos semanas, sin cuenta. No lo envíe a nadie más.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Write the mail</source>
        <translation>Escribir el correo</translation>
    </message>
    <message>
        <source>The link is on the clipboard</source>
        <translation>El enlace está en el portapapeles</translation>
    </message>
    <message>
        <source>No mail program answers. The link is on the clipboard</source>
        <translation>Ningún programa de correo responde. El enlace está en el portapapeles</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
</context>
<context>
    <name>flow::ui::ApprovalView</name>
    <message>
        <source>%1 guaranteed</source>
        <translation>%1 garantizados</translation>
    </message>
    <message>
        <source>room for %1</source>
        <translation>%1 plazas</translation>
    </message>
    <message>
        <source>answer by %1</source>
        <translation>respuesta antes del %1</translation>
    </message>
    <message>
        <source>Offers that wait for your word</source>
        <translation>Ofertas que esperan su respuesta</translation>
    </message>
    <message>
        <source>Your agency sees your answer as soon as it is in step. Changes of your profile stand on your own page.</source>
        <translation>Su agencia ve la respuesta en cuanto se sincroniza. Los cambios de su perfil están en su propia página.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the cloud</source>
        <translation>Consultando la nube</translation>
    </message>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
    <message>
        <source>A word to your agency</source>
        <translation>Unas palabras para su agencia</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>%1: you agree</source>
        <translation>%1: usted acepta</translation>
    </message>
    <message>
        <source>%1: you refuse</source>
        <translation>%1: usted rechaza</translation>
    </message>
</context>
<context>
    <name>flow::ui::AreasPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Exclusivities</source>
        <translation>Exclusividades</translation>
    </message>
    <message>
        <source>Radius clauses and territories given away</source>
        <translation>Cláusulas de radio y territorios cedidos</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>This day</source>
        <translation>Este día</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>Cláusula</translation>
    </message>
    <message>
        <source>%1 clauses</source>
        <translation>%1 cláusulas</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>levantada</translation>
    </message>
    <message>
        <source>binds</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>Nothing binds in this time</source>
        <translation>Nada obliga en este periodo</translation>
    </message>
    <message>
        <source>Choose a longer period, or another day.</source>
        <translation>Elija un periodo más largo u otro día.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>flow::ui::ArtistCards</name>
    <message>
        <source>%1 commission</source>
        <translation>%1 de comisión</translation>
    </message>
    <message>
        <source>No dates blocked</source>
        <translation>Sin fechas bloqueadas</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>proposals</comment>
        <translation>
            <numerusform>%n pendiente</numerusform>
            <numerusform>%n pendientes</numerusform>
        </translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
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
        <translation>Añadir el artista «%1»</translation>
    </message>
    <message>
        <source>Add artist</source>
        <translation>Añadir artista</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Aún no hay artistas</translation>
    </message>
    <message>
        <source>Add the artists whom you represent, or import a list of them.</source>
        <translation>Añada los artistas a los que representa o importe una lista.</translation>
    </message>
    <message>
        <source>The artists cannot be read</source>
        <translation>No se pueden leer los artistas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Contratación</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artista</numerusform>
            <numerusform>%n artistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>flow::ui::ArtistProfile</name>
    <message>
        <source>Add files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added</source>
        <translation>
            <numerusform>%n archivo añadido</numerusform>
            <numerusform>%n archivos añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Conciertos</translation>
    </message>
    <message>
        <source>Back to the portfolio</source>
        <translation>Volver al portfolio</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>Proponer un cambio</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Contratación</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Añadir un bloqueo</translation>
    </message>
    <message>
        <source>Remove this block</source>
        <translation>Quitar este bloqueo</translation>
    </message>
    <message>
        <source>No dates are blocked.</source>
        <translation>No hay fechas bloqueadas.</translation>
    </message>
    <message>
        <source>New block</source>
        <translation>Nuevo bloqueo</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Añadir bloqueo</translation>
    </message>
    <message>
        <source>The last day is before the first</source>
        <translation>El último día es anterior al primero</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>proposed by %1, %2</source>
        <translation>propuesto por %1, %2</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
    <message>
        <source>Approved: the profile of %1 is up to date</source>
        <translation>Aprobado: el perfil de %1 está al día</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>The change was refused</source>
        <translation>El cambio fue rechazado</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>The change was withdrawn</source>
        <translation>El cambio fue retirado</translation>
    </message>
    <message>
        <source>No changes were proposed.</source>
        <translation>No se ha propuesto ningún cambio.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Proponer</translation>
    </message>
    <message>
        <source>The change waits for %1</source>
        <translation>El cambio espera a %1</translation>
    </message>
    <message>
        <source>No shows yet.</source>
        <translation>Aún no hay conciertos.</translation>
    </message>
    <message>
        <source>Use as photo</source>
        <translation>Usar como foto</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Drop photos, demos, press kits and riders here, or add them.</source>
        <translation>Suelte aquí fotos, maquetas, dosieres de prensa y riders, o añádalos.</translation>
    </message>
    <message>
        <source>%1 is being fetched from the cloud</source>
        <translation>%1 se está descargando de la nube</translation>
    </message>
    <message>
        <source>in the cloud</source>
        <translation>en la nube</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Preguntar por correo</translation>
    </message>
    <message>
        <source>There is nothing to propose: nothing differs from what is there already.</source>
        <translation>No hay nada que proponer: nada difiere de lo que ya hay.</translation>
    </message>
</context>
<context>
    <name>flow::ui::AuditView</name>
    <message>
        <source>added</source>
        <translation>(alta)</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>(eliminación)</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>(cambio)</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>another record</source>
        <translation>otra ficha</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Until now</source>
        <translation>Hasta ahora</translation>
    </message>
    <message numerus="yes">
        <source>Older than %n day(s)</source>
        <translation>
            <numerusform>Hace más de %n día</numerusform>
            <numerusform>Hace más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Exportar como CSV</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Mostrar anteriores</translation>
    </message>
    <message>
        <source>Only %1. Show all again</source>
        <translation>Solo %1. Mostrar todo</translation>
    </message>
    <message>
        <source>Asking the cloud</source>
        <translation>Consultando la nube</translation>
    </message>
    <message>
        <source>Only owners of the organisation may read who changed what. The history page shows what is known on this computer.</source>
        <translation>Solo los propietarios de la organización pueden leer quién cambió qué. La página Historial muestra lo que sabe este ordenador.</translation>
    </message>
    <message>
        <source>Nothing was changed that fits.</source>
        <translation>Ningún cambio coincide.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>Only this record</source>
        <translation>Solo esta ficha</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) exported</source>
        <translation>
            <numerusform>%n línea exportada</numerusform>
            <numerusform>%n líneas exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>%1, by mail link</source>
        <translation>%1, por enlace de correo</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Acceso retirado</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Acceso devuelto</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Approval link</source>
        <translation>Enlace de aprobación</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos los artistas</translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artista</numerusform>
            <numerusform>%n artistas</numerusform>
        </translation>
    </message>
    <message>
        <source>The log is for owners</source>
        <translation>El registro es para los propietarios</translation>
    </message>
    <message>
        <source>The log cannot be read now</source>
        <translation>El registro no se puede leer ahora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
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
        <translation>en opción, con su rango</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>Avails</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Avails of %1</source>
        <translation>Disponibilidad de %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::AvailsView</name>
    <message>
        <source>Avails</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Opción %1</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Plays elsewhere</source>
        <translation>Toca en otro lugar</translation>
    </message>
</context>
<context>
    <name>flow::ui::Badges</name>
    <message>
        <source>Passed</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberada</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>Por contactar</translation>
    </message>
    <message>
        <source>Dates received</source>
        <translation>Fechas recibidas</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>No reply %1</source>
        <translation>Sin respuesta %1</translation>
    </message>
    <message>
        <source>Pitched %1</source>
        <translation>Propuesto %1</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Desafiada</translation>
    </message>
    <message>
        <source>We challenge</source>
        <translation>Desafiamos</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Sin plazo</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Expires today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Offer expired</source>
        <translation>Oferta vencida</translation>
    </message>
    <message>
        <source>Reply due today</source>
        <translation>Respuesta hoy</translation>
    </message>
    <message>
        <source>Reply due tomorrow</source>
        <translation>Respuesta mañana</translation>
    </message>
    <message>
        <source>Artist to approve</source>
        <translation>Falta el artista</translation>
    </message>
    <message>
        <source>Artist refused</source>
        <translation>El artista rechaza</translation>
    </message>
    <message>
        <source>Artist agrees</source>
        <translation>Artista de acuerdo</translation>
    </message>
    <message>
        <source>vs %1</source>
        <translation>contra %1</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Contraoferta</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Unsigned %1</source>
        <translation>Sin firmar %1</translation>
    </message>
    <message>
        <source>Out</source>
        <comment>contract</comment>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Deposit %1 late</source>
        <translation>Anticipo: %1 tarde</translation>
    </message>
    <message>
        <source>Deposit %1</source>
        <translation>Anticipo %1</translation>
    </message>
    <message>
        <source>Advance %1/%2</source>
        <translation>Prep. %1/%2</translation>
    </message>
    <message>
        <source>On sale %1</source>
        <translation>Venta %1</translation>
    </message>
    <message>
        <source>No contract</source>
        <translation>Sin contrato</translation>
    </message>
    <message>
        <source>To settle</source>
        <translation>Por liquidar</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Balance late %1</source>
        <translation>Saldo con %1 de retraso</translation>
    </message>
    <message>
        <source>Balance open</source>
        <translation>Saldo pendiente</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Extracto</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation>Retirada</translation>
    </message>
</context>
<context>
    <name>flow::ui::Banner</name>
    <message>
        <source>Put away</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>flow::ui::BoardView</name>
    <message>
        <source>No cards</source>
        <translation>Sin tarjetas</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Sin</translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::Book</name>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Patrocinador</translation>
    </message>
    <message>
        <source>Programming</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Contratación</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Hospitalidad</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Load-in</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>En escena</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergencia</translation>
    </message>
    <message>
        <source>Police, fire, ambulance</source>
        <translation>Policía, bomberos, ambulancia</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Conciertos</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>On the road</source>
        <translation>En carretera</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>Noches fuera</translation>
    </message>
    <message>
        <source>Travel day</source>
        <translation>Día de viaje</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <source>Offer, not confirmed</source>
        <translation>Oferta, sin confirmar</translation>
    </message>
    <message>
        <source>Held, not confirmed</source>
        <translation>Reserva, sin confirmar</translation>
    </message>
    <message>
        <source>Planned, not agreed</source>
        <translation>Prevista, sin acordar</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>Salir a las</translation>
    </message>
    <message>
        <source>Soundcheck</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Telonero</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Toque de queda</translation>
    </message>
    <message>
        <source>Times are not agreed yet.</source>
        <translation>Los horarios aún no están acordados.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Estimated; nobody has looked up the road.</source>
        <translation>Estimado; nadie ha consultado la ruta.</translation>
    </message>
    <message>
        <source>People there</source>
        <translation>Personas allí</translation>
    </message>
    <message>
        <source>Hotel, vehicles, crew</source>
        <translation>Hotel, vehículos, equipo</translation>
    </message>
    <message>
        <source>Advancing</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Guest list</source>
        <translation>Lista de invitados</translation>
    </message>
    <message>
        <source>%1 of %2 places</source>
        <translation>%1 de %2 plazas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <translation>dddd d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>At most %1 % below the best possible plan; none can pass %2.</source>
        <translation>Como mucho un %1&#x202f;% por debajo del mejor plan posible; ninguno supera %2.</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Cachés esperados</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Desplazamientos</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Crew, production</source>
        <translation>Equipo, producción</translation>
    </message>
    <message>
        <source>One in ten earns less than</source>
        <translation>Uno de cada diez gana menos de</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Reserva %1</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En conversaciones</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Prob.</translation>
    </message>
    <message>
        <source>Profit %1</source>
        <translation>Beneficio %1</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En caso de emergencia</translation>
    </message>
    <message>
        <source>Hotels</source>
        <translation>Hoteles</translation>
    </message>
    <message>
        <source>Hello,

here is the tour book of %1, %2. The PDF is for printing, the page (HTML) opens on phones without a network, and the calendar file adds the dates.</source>
        <translation>Hola:

adjunto el libro de gira de %1, %2. El PDF es para imprimir, la página (HTML) se abre en el móvil sin conexión y el archivo de calendario añade las fechas.</translation>
    </message>
    <message>
        <source>on the way to %1</source>
        <translation>de camino a %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Hacia %1</translation>
    </message>
    <message>
        <source>Flight, %1</source>
        <translation>Vuelo, %1</translation>
    </message>
    <message>
        <source>Ferry, %1</source>
        <translation>Ferri, %1</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hacia</translation>
    </message>
    <message>
        <source>Longer than %1 at the wheel a day: night on the way</source>
        <translation>Más de %1 al volante en un día: noche en camino</translation>
    </message>
    <message>
        <source>%1, night on the way</source>
        <translation>%1, noche en camino</translation>
    </message>
    <message>
        <source>By plane, from door to door</source>
        <translation>En avión, de puerta a puerta</translation>
    </message>
    <message>
        <source>Partly by ferry</source>
        <translation>En parte en ferri</translation>
    </message>
    <message>
        <source>Career worth in it</source>
        <translation>Incluido valor de carrera</translation>
    </message>
    <message>
        <source>Technical rider agreed</source>
        <translation>Rider técnico acordado</translation>
    </message>
    <message>
        <source>Hospitality rider agreed</source>
        <translation>Rider de hospitalidad acordado</translation>
    </message>
    <message>
        <source>Times agreed</source>
        <translation>Horarios acordados</translation>
    </message>
    <message>
        <source>Hotel booked</source>
        <translation>Hotel reservado</translation>
    </message>
    <message>
        <source>Parking for the van</source>
        <translation>Aparcamiento de la furgoneta</translation>
    </message>
    <message>
        <source>Guest list sent</source>
        <translation>Lista de invitados enviada</translation>
    </message>
    <message>
        <source>Photos and press text sent</source>
        <translation>Fotos y texto de prensa enviados</translation>
    </message>
    <message>
        <source>Local crew confirmed</source>
        <translation>Equipo local confirmado</translation>
    </message>
    <message>
        <source>Merchandise place agreed</source>
        <translation>Puesto de merchandising acordado</translation>
    </message>
    <message>
        <source>Tour manager</source>
        <translation>Tour manager</translation>
    </message>
    <message>
        <source>Sound engineer</source>
        <translation>Técnico de sonido</translation>
    </message>
    <message>
        <source>Lighting engineer</source>
        <translation>Técnico de luces</translation>
    </message>
    <message>
        <source>Driver</source>
        <translation>Conductor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>Lo que queda</translation>
    </message>
    <message>
        <source>A door deal: what comes in depends on the tickets</source>
        <translation>Un acuerdo a taquilla: el ingreso depende de las entradas</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>%1 % sold</source>
        <translation>%1 % vendido</translation>
    </message>
    <message>
        <source>Actual amounts where there are some, else the planned ones</source>
        <translation>Los importes reales donde los hay, si no los previstos</translation>
    </message>
    <message>
        <source>Nothing is entered yet</source>
        <translation>Todavía no hay nada anotado</translation>
    </message>
    <message>
        <source>Enter amount</source>
        <translation>Introducir importe</translation>
    </message>
    <message>
        <source>What it really cost, such as %1. Empty: as planned.</source>
        <translation>Lo que costó de verdad, por ejemplo %1. Vacío: lo previsto.</translation>
    </message>
    <message>
        <source>What was really paid, such as %1. Empty: as planned.</source>
        <translation>Lo que se pagó de verdad, por ejemplo %1. Vacío: lo previsto.</translation>
    </message>
</context>
<context>
    <name>flow::ui::BudgetView</name>
    <message>
        <source>Budget of the tour</source>
        <translation>Presupuesto de la gira</translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkEditor</name>
    <message numerus="yes">
        <source>Change %n record(s)</source>
        <translation>
            <numerusform>Cambiar %n ficha</numerusform>
            <numerusform>Cambiar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Change another field, too</source>
        <translation>Cambiar también otro campo</translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkGrid</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>excluido</translation>
    </message>
    <message numerus="yes">
        <source>%n lower hold(s)</source>
        <translation>
            <numerusform>%n opción inferior</numerusform>
            <numerusform>%n opciones inferiores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::BulkPanel</name>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Dates move together</source>
        <translation>Las fechas se mueven juntas</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Book several dates</source>
        <translation>Reservar varias fechas</translation>
    </message>
    <message>
        <source>A residency, a promo week, studio days</source>
        <translation>Una residencia, una semana de promoción, días de estudio</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Any days</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Days in a row</source>
        <translation>Días seguidos</translation>
    </message>
    <message>
        <source>Once a week</source>
        <translation>Una vez por semana</translation>
    </message>
    <message>
        <source>Any weekday</source>
        <translation>Cualquier día</translation>
    </message>
    <message>
        <source>Monday to Friday</source>
        <translation>De lunes a viernes</translation>
    </message>
    <message>
        <source>Thursday to Saturday</source>
        <translation>De jueves a sábado</translation>
    </message>
    <message>
        <source>Weekends</source>
        <translation>Fines de semana</translation>
    </message>
    <message>
        <source>or a venue</source>
        <translation>o una sala</translation>
    </message>
    <message>
        <source>Name, as “Promo week”</source>
        <translation>Nombre, p. ej. «Semana promo»</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Con</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>Between</source>
        <translation>Entre</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>En su lugar</translation>
    </message>
    <message>
        <source>Any room</source>
        <translation>Cualquier espacio</translation>
    </message>
    <message>
        <source>No room</source>
        <translation>Sin espacio</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quién participa</translation>
    </message>
    <message>
        <source>Equipment, vehicles, staff</source>
        <translation>Equipo, vehículos, personal</translation>
    </message>
    <message>
        <source>Choose artists</source>
        <translation>Elegir artistas</translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artista</numerusform>
            <numerusform>%n artistas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) and people</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Write a time, as 10:00.</source>
        <translation>Escriba una hora, como 10:00.</translation>
    </message>
    <message>
        <source>Write a day that is not over, as 18/03/2027.</source>
        <translation>Escriba un día futuro, como 18/03/2027.</translation>
    </message>
    <message>
        <source>Choose who takes part: the days on which all of them are free are looked for.</source>
        <translation>Elija quién participa: se buscan los días en que todos están libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>clocks %1 off</source>
        <translation>%1 de diferencia horaria</translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s)</source>
        <translation>
            <numerusform>%n aviso</numerusform>
            <numerusform>%n avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Book %n date(s)</source>
        <translation>
            <numerusform>Reservar %n fecha</numerusform>
            <numerusform>Reservar %n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is booked</source>
        <translation>%1 está ocupado</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <translation>Tomar %1 en su lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n of these days is not free; go there to see why.</source>
        <translation>
            <numerusform>%n de estos días no está libre; vaya a él para ver por qué.</numerusform>
            <numerusform>%n de estos días no están libres; vaya a ellos para ver por qué.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no day in this time on which everybody and everything is free.</source>
        <translation>No hay ningún día de este periodo en que todo y todos estén libres.</translation>
    </message>
    <message numerus="yes">
        <source>%n more could not be found in this time.</source>
        <translation>
            <numerusform>No se encontró %n más en este periodo.</numerusform>
            <numerusform>No se encontraron %n más en este periodo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody and everything is free on these days.</source>
        <translation>Todo y todos están libres esos días.</translation>
    </message>
    <message numerus="yes">
        <source>Booked %n date(s): %1</source>
        <translation>
            <numerusform>%n fecha reservada: %1</numerusform>
            <numerusform>%n fechas reservadas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The end is before the beginning.</source>
        <translation>El final es anterior al comienzo.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>%1 is a public holiday: %2.</source>
        <translation>%1 es festivo: %2.</translation>
    </message>
    <message>
        <source>Everybody and everything is free.</source>
        <translation>Todo y todos están libres.</translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarBar</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>1st hold</source>
        <translation>1.ª opción</translation>
    </message>
    <message>
        <source>Lower hold</source>
        <translation>Opción inferior</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Conflicts only</source>
        <translation>Solo conflictos</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Los %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Show all dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>First holds</source>
        <translation>Primeras opciones</translation>
    </message>
    <message>
        <source>Lower holds</source>
        <translation>Opciones inferiores</translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Aún no hay fechas</translation>
    </message>
    <message>
        <source>Add the artists whom you represent, then their shows and holds; or import them.</source>
        <translation>Añada los artistas que representa y luego sus conciertos y opciones; o impórtelos.</translation>
    </message>
    <message>
        <source>Import dates</source>
        <translation>Importar fechas</translation>
    </message>
    <message>
        <source>The calendar cannot be read</source>
        <translation>No se puede leer el calendario</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Ir a hoy</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Conflicto siguiente</translation>
    </message>
    <message>
        <source>Previous conflict</source>
        <translation>Conflicto anterior</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronograma</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>%1: Enter moves the date, Esc leaves it</source>
        <translation>%1: Intro mueve la fecha, Esc la deja</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 movido al %2</translation>
    </message>
    <message>
        <source>Changed to %1</source>
        <translation>Cambiado por %1</translation>
    </message>
    <message>
        <source>Task added for %1</source>
        <translation>Tarea añadida para %1</translation>
    </message>
    <message>
        <source>Ask %1 to waive the radius clause</source>
        <translation>Pedir a %1 que renuncie a la cláusula de exclusividad</translation>
    </message>
    <message>
        <source>Released the hold at %1</source>
        <translation>Opción liberada en %1</translation>
    </message>
    <message>
        <source>Why is this fine?</source>
        <translation>¿Por qué está bien?</translation>
    </message>
    <message>
        <source>Both promoters agreed</source>
        <translation>Ambos promotores están de acuerdo</translation>
    </message>
    <message>
        <source>Keep and note why</source>
        <translation>Mantener y anotar por qué</translation>
    </message>
    <message>
        <source>Kept, with the reason</source>
        <translation>Mantenido, con el motivo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export dates as iCalendar</source>
        <translation>Exportar fechas como iCalendar</translation>
    </message>
    <message>
        <source>Connected calendars</source>
        <translation>Calendarios conectados</translation>
    </message>
    <message>
        <source>Bring connected calendars in step</source>
        <translation>Poner al día los calendarios conectados</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) in connected calendars wait for you</source>
        <translation>
            <numerusform>%n cambio en los calendarios conectados le espera</numerusform>
            <numerusform>%n cambios en los calendarios conectados le esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Book several dates</source>
        <translation>Reservar varias fechas</translation>
    </message>
    <message>
        <source>Exclusivities on the map</source>
        <translation>Exclusividades en el mapa</translation>
    </message>
    <message>
        <source>Extend the hold by a week</source>
        <translation>Prolongar la opción una semana</translation>
    </message>
    <message>
        <source>Go to a hold first.</source>
        <translation>Vaya primero a una opción.</translation>
    </message>
    <message>
        <source>%1 is held a week longer</source>
        <translation>%1: opción mantenida una semana más</translation>
    </message>
    <message>
        <source>Venues on the way, for an empty day</source>
        <translation>Salas en ruta, para un día vacío</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Venues on the way</source>
        <translation>Salas en ruta</translation>
    </message>
    <message>
        <source>%1 is not free on %2: go to an empty day.</source>
        <translation>%1 no está libre el %2: vaya a un día vacío.</translation>
    </message>
    <message>
        <source>The one you take comes onto today’s list of calls.</source>
        <translation>La sala elegida pasa a las llamadas de hoy.</translation>
    </message>
    <message>
        <source>Your role does not change this: ask a booker to call %1.</source>
        <translation>Su rol no cambia esto: pida a un booker que llame a %1.</translation>
    </message>
    <message>
        <source>%1 is on today’s list of calls, for %2</source>
        <translation>%1 está en las llamadas de hoy, para el %2</translation>
    </message>
    <message>
        <source>%1: where to play on %2</source>
        <translation>%1: quién programa el %2</translation>
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
            <numerusform>%n concierto</numerusform>
            <numerusform>%n conciertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s)</source>
        <translation>
            <numerusform>%n opc.</numerusform>
            <numerusform>%n opc.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2: free</source>
        <translation>%1, %2: libre</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: libre</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarsPanel</name>
    <message>
        <source>Bring in step now</source>
        <translation>Poner al día</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Connected calendars</source>
        <translation>Calendarios conectados</translation>
    </message>
    <message>
        <source>On servers (CalDAV) and in files</source>
        <translation>En servidores (CalDAV) y en archivos</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Servidores</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Nothing to decide. What is moved, deleted or added in a connected calendar waits here until you say what becomes of it.</source>
        <translation>Nada que decidir. Lo que se mueve, borra o añade en un calendario conectado espera aquí hasta que diga qué hacer.</translation>
    </message>
    <message>
        <source>Done as in the calendar: %1</source>
        <translation>Hecho como en el calendario: %1</translation>
    </message>
    <message>
        <source>Give each artist a calendar that is always right: dates go to the phone, and what is changed there comes back as a question. Works with Nextcloud, iCloud, Fastmail, Radicale and others.</source>
        <translation>Dé a cada artista un calendario siempre correcto: las fechas van al teléfono y lo que se cambia allí vuelve como una pregunta. Con Nextcloud, iCloud, Fastmail, Radicale y otros.</translation>
    </message>
    <message>
        <source>Connect a server</source>
        <translation>Conectar un servidor</translation>
    </message>
    <message>
        <source>Disconnect %1; what is there stays there</source>
        <translation>Desconectar %1; lo que hay allí se queda</translation>
    </message>
    <message>
        <source>Connect an artist</source>
        <translation>Conectar un artista</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Calendar “%1”</source>
        <translation>Calendario «%1»</translation>
    </message>
    <message>
        <source>Holds and offers</source>
        <translation>Opciones y ofertas</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>This computer has no keychain: the password is kept until Flow Stage is closed.</source>
        <translation>Este ordenador no tiene llavero: la contraseña se guarda hasta cerrar Flow Stage.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Some services want a password that is made for this program.</source>
        <translation>Algunos servicios piden una contraseña creada para este programa.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>A new calendar</source>
        <translation>Un calendario nuevo</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Keep %1 up to date no more; the file stays</source>
        <translation>No mantener más %1 al día; el archivo se queda</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Conciertos</translation>
    </message>
    <message>
        <source>holds and offers</source>
        <translation>opciones y ofertas</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>cachés</translation>
    </message>
    <message>
        <source>only what is public</source>
        <translation>solo lo que es público</translation>
    </message>
    <message>
        <source>Could not be written: %1</source>
        <translation>No se pudo escribir: %1</translation>
    </message>
    <message>
        <source>A calendar file in a folder that is shared or published, written again whenever dates change. Fees and holds stay out unless you say so.</source>
        <translation>Un archivo de calendario en una carpeta compartida o publicada, que se reescribe cuando cambian las fechas. Sin cachés ni opciones, salvo que usted lo diga.</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>Añadir un archivo</translation>
    </message>
    <message>
        <source>A former artist</source>
        <translation>Un artista anterior</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos los artistas</translation>
    </message>
</context>
<context>
    <name>flow::ui::CalendarsTile</name>
    <message>
        <source>All calendars</source>
        <translation>Todos los calendarios</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Aún no hay artistas</translation>
    </message>
    <message>
        <source>Add the artists whom you represent.</source>
        <translation>Añade los artistas a los que representas.</translation>
    </message>
</context>
<context>
    <name>flow::ui::CallsView</name>
    <message>
        <source>Nothing said yet</source>
        <translation>Sin contactos aún</translation>
    </message>
    <message>
        <source>No number</source>
        <translation>Sin número</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>%n intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody to call today</source>
        <translation>Nadie a quien llamar hoy</translation>
    </message>
    <message>
        <source>Follow-ups come here by themselves when their day has come.</source>
        <translation>Los seguimientos llegan aquí solos cuando toca.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>Dates received</source>
        <translation>Fechas recibidas</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Volver a llamar</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Dial</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>What was said, then Enter and the key of the outcome</source>
        <translation>Lo que se dijo, luego Intro y la tecla del resultado</translation>
    </message>
    <message>
        <source>&amp;Tomorrow</source>
        <translation>&amp;Mañana</translation>
    </message>
    <message>
        <source>In t&amp;hree days</source>
        <translation>En &amp;tres días</translation>
    </message>
    <message>
        <source>On &amp;Monday</source>
        <translation>El &amp;lunes</translation>
    </message>
    <message>
        <source>In two &amp;weeks</source>
        <translation>En dos &amp;semanas</translation>
    </message>
</context>
<context>
    <name>flow::ui::CardPanel</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>No card selected</source>
        <translation>Ninguna tarjeta elegida</translation>
    </message>
    <message>
        <source>Choose a card to see where it stands and what was said.</source>
        <translation>Elija una tarjeta para ver su situación y lo que se ha dicho.</translation>
    </message>
    <message>
        <source>Set by hand</source>
        <translation>Fijado a mano</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Por %1: %2</translation>
    </message>
    <message>
        <source>Rival holds that day</source>
        <translation>Opciones rivales ese día</translation>
    </message>
    <message numerus="yes">
        <source>Release %n hold(s)</source>
        <translation>
            <numerusform>Liberar %n opción</numerusform>
            <numerusform>Liberar %n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>same artist</source>
        <translation>mismo artista</translation>
    </message>
    <message>
        <source>same room</source>
        <translation>mismo espacio</translation>
    </message>
    <message numerus="yes">
        <source>Offer, %n versions</source>
        <translation>
            <numerusform>Oferta, %n versión</numerusform>
            <numerusform>Oferta, %n versiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Papers and money</source>
        <translation>Papeles y dinero</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation>Anuncio</translation>
    </message>
    <message>
        <source>Radius clause</source>
        <translation>Cláusula de radio</translation>
    </message>
    <message>
        <source>Prospecting</source>
        <translation>Prospección</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se ha dicho</translation>
    </message>
    <message>
        <source>Ask by mail</source>
        <translation>Preguntar por correo</translation>
    </message>
</context>
<context>
    <name>flow::ui::Cause</name>
    <message>
        <source>edit of %1</source>
        <translation>edición de %1</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>adding %1</source>
        <translation>alta de %1</translation>
    </message>
    <message>
        <source>adding a record</source>
        <translation>alta de una ficha</translation>
    </message>
    <message>
        <source>deletion of %1</source>
        <translation>eliminación de %1</translation>
    </message>
    <message>
        <source>deletion</source>
        <translation>eliminación</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>etiqueta %1</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>removal of tag %1</source>
        <translation>retirada de la etiqueta %1</translation>
    </message>
    <message>
        <source>removal of a tag</source>
        <translation>retirada de una etiqueta</translation>
    </message>
    <message>
        <source>entry in the log of %1</source>
        <translation>entrada en el registro de %1</translation>
    </message>
    <message>
        <source>entry in the log</source>
        <translation>entrada en el registro</translation>
    </message>
    <message>
        <source>import of %1</source>
        <translation>importación de %1</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <source>merge of %1</source>
        <translation>fusión de %1</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>proposed change of %1</source>
        <translation>cambio propuesto de %1</translation>
    </message>
    <message>
        <source>proposed change</source>
        <translation>cambio propuesto</translation>
    </message>
    <message>
        <source>purchase of %1</source>
        <translation>compra de %1</translation>
    </message>
    <message>
        <source>purchase</source>
        <translation>compra</translation>
    </message>
    <message>
        <source>file %1</source>
        <translation>archivo %1</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>segment %1</source>
        <translation>segmento %1</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>setting %1</source>
        <translation>ajuste %1</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>place of %1</source>
        <translation>ubicación de %1</translation>
    </message>
    <message>
        <source>place</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>demo agency</source>
        <translation>agencia de demostración</translation>
    </message>
    <message>
        <source>erasure of a person</source>
        <translation>borrado de una persona</translation>
    </message>
    <message>
        <source>undo of %1</source>
        <translation>deshacer %1</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>redo of %1</source>
        <translation>rehacer %1</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>rehacer</translation>
    </message>
    <message>
        <source>planning of %1</source>
        <translation>planificación de %1</translation>
    </message>
    <message>
        <source>planning</source>
        <translation>planificación</translation>
    </message>
    <message>
        <source>changes of others: %1</source>
        <translation>cambios de otros: %1</translation>
    </message>
    <message>
        <source>changes of others</source>
        <translation>cambios de otros</translation>
    </message>
    <message>
        <source>hold at %1</source>
        <translation>opción en %1</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>opción</translation>
    </message>
    <message>
        <source>release of %1</source>
        <translation>liberación de %1</translation>
    </message>
    <message>
        <source>release of a hold</source>
        <translation>liberación de una opción</translation>
    </message>
    <message>
        <source>confirmation of %1</source>
        <translation>confirmación de %1</translation>
    </message>
    <message>
        <source>confirmation</source>
        <translation>confirmación</translation>
    </message>
    <message>
        <source>offer for %1</source>
        <translation>oferta para %1</translation>
    </message>
    <message>
        <source>offer</source>
        <translation>oferta</translation>
    </message>
    <message>
        <source>refusal of the offer for %1</source>
        <translation>rechazo de la oferta para %1</translation>
    </message>
    <message>
        <source>refusal of an offer</source>
        <translation>rechazo de una oferta</translation>
    </message>
    <message>
        <source>move of %1</source>
        <translation>movimiento de %1</translation>
    </message>
    <message>
        <source>move</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>challenge of %1</source>
        <translation>desafío de %1</translation>
    </message>
    <message>
        <source>challenge</source>
        <translation>desafío</translation>
    </message>
    <message>
        <source>artist’s approval of %1</source>
        <translation>aprobación del artista para %1</translation>
    </message>
    <message>
        <source>artist’s approval</source>
        <translation>aprobación del artista</translation>
    </message>
    <message>
        <source>stage of %1 set by hand</source>
        <translation>etapa de %1 fijada a mano</translation>
    </message>
    <message>
        <source>stage set by hand</source>
        <translation>etapa fijada a mano</translation>
    </message>
    <message>
        <source>promotion of %1</source>
        <translation>ascenso de %1</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>ascenso</translation>
    </message>
    <message>
        <source>cancellation of %1</source>
        <translation>cancelación de %1</translation>
    </message>
    <message>
        <source>cancellation</source>
        <translation>cancelación</translation>
    </message>
    <message>
        <source>snooze of %1</source>
        <translation>aplazamiento de %1</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>aplazamiento</translation>
    </message>
    <message>
        <source>expiry of %1</source>
        <translation>vencimiento de %1</translation>
    </message>
    <message>
        <source>expiry of holds and offers</source>
        <translation>vencimiento de opciones y ofertas</translation>
    </message>
    <message>
        <source>move of the date at %1</source>
        <translation>traslado de la fecha en %1</translation>
    </message>
    <message>
        <source>move of a date</source>
        <translation>traslado de una fecha</translation>
    </message>
    <message>
        <source>pin on %1</source>
        <translation>fijación de %1</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>fijación</translation>
    </message>
    <message>
        <source>unpinning of %1</source>
        <translation>liberación de %1</translation>
    </message>
    <message>
        <source>unpinning</source>
        <translation>liberación</translation>
    </message>
    <message>
        <source>ruling out of %1</source>
        <translation>descarte de %1</translation>
    </message>
    <message>
        <source>ruling out</source>
        <translation>descarte</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>copia de %1</translation>
    </message>
    <message>
        <source>copy of a scenario</source>
        <translation>copia de un escenario</translation>
    </message>
    <message>
        <source>application of %1</source>
        <translation>aplicación de %1</translation>
    </message>
    <message>
        <source>application of a scenario</source>
        <translation>aplicación de un escenario</translation>
    </message>
    <message>
        <source>change of artist at %1</source>
        <translation>cambio de artista en %1</translation>
    </message>
    <message>
        <source>change of artist</source>
        <translation>cambio de artista</translation>
    </message>
    <message>
        <source>request for a waiver at %1</source>
        <translation>petición de renuncia en %1</translation>
    </message>
    <message>
        <source>request for a waiver</source>
        <translation>petición de renuncia</translation>
    </message>
    <message>
        <source>accepted conflict at %1</source>
        <translation>conflicto aceptado en %1</translation>
    </message>
    <message>
        <source>accepted conflict</source>
        <translation>conflicto aceptado</translation>
    </message>
    <message>
        <source>adding of %1</source>
        <translation>adición de %1</translation>
    </message>
    <message>
        <source>adding of a date</source>
        <translation>adición de una fecha</translation>
    </message>
    <message>
        <source>change in the calendar of %1</source>
        <translation>cambio en el calendario de %1</translation>
    </message>
    <message>
        <source>change in a calendar</source>
        <translation>cambio en un calendario</translation>
    </message>
    <message>
        <source>booking of %1</source>
        <translation>reserva de %1</translation>
    </message>
    <message>
        <source>booking of several dates</source>
        <translation>reserva de varias fechas</translation>
    </message>
    <message>
        <source>decision about %1</source>
        <translation>decisión sobre %1</translation>
    </message>
    <message>
        <source>decision about conflicts</source>
        <translation>decisión sobre conflictos</translation>
    </message>
    <message>
        <source>dates taken into %1</source>
        <translation>toma de fechas en %1</translation>
    </message>
    <message>
        <source>dates taken into a scenario</source>
        <translation>toma de fechas en un escenario</translation>
    </message>
    <message>
        <source>renewal of the hold at %1</source>
        <translation>renovación de la opción en %1</translation>
    </message>
    <message>
        <source>renewal of a hold</source>
        <translation>renovación de una opción</translation>
    </message>
    <message>
        <source>call to %1 about a day</source>
        <translation>llamada a %1 por una fecha</translation>
    </message>
    <message>
        <source>call about a day</source>
        <translation>llamada por una fecha</translation>
    </message>
    <message>
        <source>order of the holds of one rank</source>
        <translation>orden de las opciones del mismo rango</translation>
    </message>
    <message>
        <source>what the pipeline did to %1</source>
        <translation>lo que el pipeline cambió en %1</translation>
    </message>
    <message>
        <source>what the pipeline did to a scenario</source>
        <translation>lo que el pipeline cambió en un escenario</translation>
    </message>
    <message>
        <source>approval of a change to %1</source>
        <translation>aprobación de un cambio de %1</translation>
    </message>
    <message>
        <source>approval of a change</source>
        <translation>aprobación de un cambio</translation>
    </message>
    <message>
        <source>refusal of a change to %1</source>
        <translation>rechazo de un cambio de %1</translation>
    </message>
    <message>
        <source>refusal of a change</source>
        <translation>rechazo de un cambio</translation>
    </message>
    <message>
        <source>withdrawal of a change to %1</source>
        <translation>retirada de un cambio de %1</translation>
    </message>
    <message>
        <source>withdrawal of a change</source>
        <translation>retirada de un cambio</translation>
    </message>
    <message>
        <source>taking back of %1</source>
        <translation>retirada de %1</translation>
    </message>
    <message>
        <source>taking back</source>
        <translation>retirada</translation>
    </message>
</context>
<context>
    <name>flow::ui::Chip</name>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
</context>
<context>
    <name>flow::ui::Choice</name>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Maqueta</translation>
    </message>
    <message>
        <source>Press kit</source>
        <translation>Dosier de prensa</translation>
    </message>
    <message>
        <source>Technical rider</source>
        <translation>Rider técnico</translation>
    </message>
    <message>
        <source>Hospitality rider</source>
        <translation>Rider de hospitalidad</translation>
    </message>
    <message>
        <source>Stage plot</source>
        <translation>Plano de escenario</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Prensa</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contrato</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interés</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Former</source>
        <translation>Antiguo</translation>
    </message>
    <message>
        <source>Emerging</source>
        <translation>Emergente</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Unavailable</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viaje</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Vacaciones</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Concierto</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Promoter</source>
        <translation>Promotor</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation>Productora</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Public body</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>Gazetteer</source>
        <translation>Nomenclátor</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Dudoso</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Club</source>
        <translation>Club</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Theatre</source>
        <translation>Teatro</translation>
    </message>
    <message>
        <source>Arena</source>
        <translation>Pabellón</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Arts centre</source>
        <translation>Centro cultural</translation>
    </message>
    <message>
        <source>Open air</source>
        <translation>Al aire libre</translation>
    </message>
    <message>
        <source>Church</source>
        <translation>Iglesia</translation>
    </message>
    <message>
        <source>Festival</source>
        <translation>Festival</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>En suspenso</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Programmer</source>
        <translation>Programador</translation>
    </message>
    <message>
        <source>Booker</source>
        <translation>Booker</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>Técnica</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Contabilidad</translation>
    </message>
    <message>
        <source>Hospitality</source>
        <translation>Hospitalidad</translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Contacto inicial</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
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
        <translation>Recomendación</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Boletín</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Bounced</source>
        <translation>Rebotado</translation>
    </message>
    <message>
        <source>Beginner</source>
        <translation>Principiante</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Professional</source>
        <translation>Profesional</translation>
    </message>
    <message>
        <source>Purchased</source>
        <translation>Compró</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abrió</translation>
    </message>
    <message>
        <source>Clicked</source>
        <translation>Hizo clic</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Subscribed</source>
        <translation>Suscrito</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Dado de baja</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Asistió</translation>
    </message>
    <message>
        <source>Checked in</source>
        <translation>Entrada validada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Correo postal</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Promoción</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Contratación</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Se opuso</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Existing customer</source>
        <translation>Cliente existente</translation>
    </message>
    <message>
        <source>Legitimate interest (professional)</source>
        <translation>Interés legítimo (profesional)</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Queja</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Merchandise</source>
        <translation>Merchandising</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Digital</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Membresía</translation>
    </message>
    <message>
        <source>Tip</source>
        <translation>Propina</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Partly refunded</source>
        <translation>Reembolsado en parte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Parcial</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdida</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reserva</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Reunión</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Gira</translation>
    </message>
    <message>
        <source>Season</source>
        <translation>Temporada</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Cartel</translation>
    </message>
    <message>
        <source>Residency</source>
        <translation>Residencia</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Headliner</source>
        <translation>Cabeza de cartel</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Telonero</translation>
    </message>
    <message>
        <source>Co-headliner</source>
        <translation>Cocabeza de cartel</translation>
    </message>
    <message>
        <source>To contact</source>
        <translation>Por contactar</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Interested</source>
        <translation>Interesado</translation>
    </message>
    <message>
        <source>Dates received</source>
        <translation>Fechas recibidas</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Con opción</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Date taken</source>
        <translation>Fecha ocupada</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not for them</source>
        <translation>No encaja</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Radius clause</source>
        <translation>Cláusula de radio</translation>
    </message>
    <message>
        <source>Artist refused</source>
        <translation>El artista rechaza</translation>
    </message>
    <message>
        <source>Routing</source>
        <translation>Ruta de la gira</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Another act</source>
        <translation>Otro artista</translation>
    </message>
    <message>
        <source>Plans changed</source>
        <translation>Cambio de planes</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Liberada</translation>
    </message>
    <message>
        <source>Cleared by the promoter</source>
        <translation>Retirada por el promotor</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>A rival was confirmed</source>
        <translation>Se confirmó una rival</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Countered</source>
        <translation>Contraoferta</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Flat</source>
        <translation>Cantidad fija</translation>
    </message>
    <message>
        <source>Versus</source>
        <translation>Fijo contra %</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Fijo + %</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Taquilla</translation>
    </message>
    <message>
        <source>Landed</source>
        <translation>Todo incluido</translation>
    </message>
    <message>
        <source>Sale of the show</source>
        <translation>Cesión</translation>
    </message>
    <message>
        <source>Co-presentation</source>
        <translation>Correalización</translation>
    </message>
    <message>
        <source>Co-production</source>
        <translation>Coproducción</translation>
    </message>
    <message>
        <source>Local promotion</source>
        <translation>Promoción local</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Net gross</source>
        <translation>Bruto neto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Neto</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin pedir</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Contract out</source>
        <translation>Contrato enviado</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contrato firmado</translation>
    </message>
    <message>
        <source>Deposit in</source>
        <translation>Anticipo recibido</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciado</translation>
    </message>
    <message>
        <source>Advancing</source>
        <translation>En preparación</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Item to advance</source>
        <translation>Punto por preparar</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>The start</source>
        <translation>El inicio</translation>
    </message>
    <message>
        <source>The day of the show</source>
        <translation>El día del concierto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Concert</source>
        <translation>Concierto</translation>
    </message>
    <message>
        <source>Private event</source>
        <translation>Evento privado</translation>
    </message>
    <message>
        <source>Masterclass</source>
        <translation>Clase magistral</translation>
    </message>
    <message>
        <source>Ticket sales</source>
        <translation>Venta de entradas</translation>
    </message>
    <message>
        <source>Illness</source>
        <translation>Enfermedad</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Fuerza mayor</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>Aplicado</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Descartado</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Catering</source>
        <translation>Comidas</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Backline</source>
        <translation>Backline</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Combinado</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>Cambiado por ambos</translation>
    </message>
    <message>
        <source>Deleted by the other</source>
        <translation>Eliminado por el otro</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Mine was taken</source>
        <translation>Se tomó la mía</translation>
    </message>
    <message>
        <source>Theirs was taken</source>
        <translation>Se tomó la suya</translation>
    </message>
    <message>
        <source>Kept for the record</source>
        <translation>Guardado como constancia</translation>
    </message>
    <message>
        <source>Booked twice</source>
        <translation>Reservado dos veces</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusividad</translation>
    </message>
    <message>
        <source>Own artists compete</source>
        <translation>Nuestros artistas compiten</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Ocupado dos veces</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Sponsor</source>
        <translation>Patrocinador</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Granted by the artist</source>
        <translation>Concedido por el artista</translation>
    </message>
    <message>
        <source>By road</source>
        <translation>Por carretera</translation>
    </message>
    <message>
        <source>By ferry</source>
        <translation>En ferri</translation>
    </message>
    <message>
        <source>By plane</source>
        <translation>En avión</translation>
    </message>
    <message>
        <source>Was refunded</source>
        <translation>Recibió un reembolso</translation>
    </message>
</context>
<context>
    <name>flow::ui::Cloud</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>May do everything, and decides who belongs to the organisation.</source>
        <translation>Puede hacerlo todo y decide quién forma parte de la organización.</translation>
    </message>
    <message>
        <source>Booker</source>
        <translation>Booker</translation>
    </message>
    <message>
        <source>Works with everything but people and rights.</source>
        <translation>Trabaja con todo, salvo personas y permisos.</translation>
    </message>
    <message>
        <source>Label manager</source>
        <translation>Responsable de sello</translation>
    </message>
    <message>
        <source>Accountant</source>
        <translation>Contable</translation>
    </message>
    <message>
        <source>Reads everything; works with orders, customers and royalties.</source>
        <translation>Lee todo; trabaja con pedidos, clientes y royalties.</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Works with everything but settings; does not see royalties.</source>
        <translation>Trabaja con todo, salvo los ajustes; no ve los royalties.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Sees the own profile, dates and statements; approves changes.</source>
        <translation>Ve su perfil, sus fechas y sus liquidaciones; aprueba los cambios.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Looks at everything and changes nothing.</source>
        <translation>Lo ve todo y no cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n cambio en espera</numerusform>
            <numerusform>%n cambios en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este ordenador</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Signed out, %1</source>
        <translation>Sesión cerrada, %1</translation>
    </message>
    <message>
        <source>In step</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Not compared yet</source>
        <translation>Aún sin comparar</translation>
    </message>
    <message>
        <source>Exchanging changes</source>
        <translation>Intercambiando cambios</translation>
    </message>
    <message>
        <source>Loading, %1</source>
        <translation>Cargando, %1</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Offline, %1</source>
        <translation>Sin conexión, %1</translation>
    </message>
    <message>
        <source>The cloud needs you</source>
        <translation>La nube le necesita</translation>
    </message>
    <message>
        <source>The cloud needs you, %1</source>
        <translation>La nube le necesita, %1</translation>
    </message>
    <message>
        <source>Everything is in one file on this computer. Nothing leaves it.</source>
        <translation>Todo está en un archivo de este ordenador. Nada sale de él.</translation>
    </message>
    <message>
        <source>Everything here is in the cloud, too. The network is metered, so what is new there is fetched four times an hour.</source>
        <translation>Todo lo de aquí está también en la nube. La red es de uso medido, así que las novedades se buscan cuatro veces por hora.</translation>
    </message>
    <message>
        <source>Everything here is in the cloud, too, and what others change arrives by itself.</source>
        <translation>Todo lo de aquí está también en la nube, y lo que cambian los demás llega solo.</translation>
    </message>
    <message>
        <source>Your changes are kept here and are sent in a moment.</source>
        <translation>Sus cambios se guardan aquí y se envían enseguida.</translation>
    </message>
    <message>
        <source>Changes are being sent and fetched. You can go on working.</source>
        <translation>Se envían y reciben cambios. Puede seguir trabajando.</translation>
    </message>
    <message>
        <source>%1 of %2 records are here. You can work with them already; when it is interrupted, it goes on where it was.</source>
        <translation>Ya están aquí %1 de %2 fichas. Puede trabajar con ellas; si se interrumpe, sigue donde estaba.</translation>
    </message>
    <message>
        <source>This workspace was copied, or the cloud was restored: it is a device of its own from now on</source>
        <translation>Este espacio de trabajo se copió, o la nube se restauró: desde ahora es un dispositivo aparte</translation>
    </message>
    <message>
        <source>Your rights have changed</source>
        <translation>Sus permisos han cambiado</translation>
    </message>
    <message numerus="yes">
        <source>Sent %n change(s)</source>
        <translation>
            <numerusform>%n cambio enviado</numerusform>
            <numerusform>%n cambios enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Received %n record(s)</source>
        <translation>
            <numerusform>%n ficha recibida</numerusform>
            <numerusform>%n fichas recibidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) met those of others</source>
        <translation>
            <numerusform>%n cambio se cruzó con otro</numerusform>
            <numerusform>%n cambios se cruzaron con otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were not accepted</source>
        <translation>
            <numerusform>%n cambio no se aceptó</numerusform>
            <numerusform>%n cambios no se aceptaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the cloud cannot be written here yet</source>
        <translation>
            <numerusform>%n ficha de la nube aún no se puede escribir aquí</numerusform>
            <numerusform>%n fichas de la nube aún no se pueden escribir aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Compared; nothing was new</source>
        <translation>Comparado; nada nuevo</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>You changed it while somebody else deleted it</source>
        <translation>Usted lo cambió mientras otra persona lo eliminaba</translation>
    </message>
    <message>
        <source>%1 changed it while somebody else deleted it</source>
        <translation>%1 lo cambió mientras otra persona lo eliminaba</translation>
    </message>
    <message>
        <source>Your role does not allow this change; it was not made</source>
        <translation>Su rol no permite este cambio; no se hizo</translation>
    </message>
    <message>
        <source>The role of %1 does not allow this change; it was not made</source>
        <translation>El rol de %1 no permite este cambio; no se hizo</translation>
    </message>
    <message>
        <source>The cloud could not take your change; it was not made</source>
        <translation>La nube no pudo aceptar su cambio; no se hizo</translation>
    </message>
    <message>
        <source>The cloud could not take the change of %1; it was not made</source>
        <translation>La nube no pudo aceptar el cambio de %1; no se hizo</translation>
    </message>
    <message>
        <source>You deleted it while somebody else changed it</source>
        <translation>Usted lo eliminó mientras otra persona lo cambiaba</translation>
    </message>
    <message>
        <source>%1 deleted it while somebody else changed it</source>
        <translation>%1 lo eliminó mientras otra persona lo cambiaba</translation>
    </message>
    <message>
        <source>You and somebody else changed this at the same time</source>
        <translation>Usted y otra persona cambiaron esto a la vez</translation>
    </message>
    <message>
        <source>%1 and somebody else changed this at the same time</source>
        <translation>%1 y otra persona cambiaron esto a la vez</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Sending, %1</source>
        <translation>Enviando, %1</translation>
    </message>
    <message>
        <source>%1 of %2 records and changes are in the cloud. You can go on working; when it is interrupted, it goes on where it was.</source>
        <translation>%1 de %2 fichas y cambios están en la nube. Puede seguir trabajando; si se interrumpe, continúa donde estaba.</translation>
    </message>
    <message>
        <source>Read-only until in step</source>
        <translation>Solo lectura hasta sincronizarse</translation>
    </message>
    <message numerus="yes">
        <source>If this workspace does not reach its cloud, it becomes read-only in %n day(s). Nothing is lost then; it goes on as soon as it has been in step.</source>
        <translation>
            <numerusform>Si este espacio de trabajo no llega a su nube, pasará a ser de solo lectura dentro de %n día. No se perderá nada; continuará en cuanto se haya sincronizado.</numerusform>
            <numerusform>Si este espacio de trabajo no llega a su nube, pasará a ser de solo lectura dentro de %n días. No se perderá nada; continuará en cuanto se haya sincronizado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending %1, %2 of %3</source>
        <translation>Enviando %1, %2 de %3</translation>
    </message>
    <message>
        <source>Fetching %1, %2 of %3</source>
        <translation>Recibiendo %1, %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait to be sent (%1).</source>
        <translation>
            <numerusform>%n archivo espera su envío (%1).</numerusform>
            <numerusform>%n archivos esperan su envío (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of others are about to arrive (%1).</source>
        <translation>
            <numerusform>%n archivo de los demás está por llegar (%1).</numerusform>
            <numerusform>%n archivos de los demás están por llegar (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) stay in the cloud because the network is metered (%1). Open one, and it is fetched.</source>
        <translation>
            <numerusform>%n archivo se queda en la nube porque la red es de uso medido (%1). Ábralo y se descarga.</numerusform>
            <numerusform>%n archivos se quedan en la nube porque la red es de uso medido (%1). Abra uno y se descarga.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large file(s) stay in the cloud (%1). Open one, and it is fetched.</source>
        <translation>
            <numerusform>%n archivo grande se queda en la nube (%1). Ábralo y se descarga.</numerusform>
            <numerusform>%n archivos grandes se quedan en la nube (%1). Abra uno y se descarga.</numerusform>
        </translation>
    </message>
    <message>
        <source>All photos, riders and other files are here and in the cloud.</source>
        <translation>Todas las fotos, riders y demás archivos están aquí y en la nube.</translation>
    </message>
    <message>
        <source>%1: %2, for want of: %3</source>
        <translation>%1: %2, a falta de: %3</translation>
    </message>
    <message>
        <source>It is private to somebody else, or your role does not allow this change; it was not made</source>
        <translation>Es privado de otra persona, o su función no permite este cambio; no se hizo</translation>
    </message>
    <message>
        <source>It is private to somebody else, or the role of %1 does not allow this change; it was not made</source>
        <translation>Es privado de otra persona, o la función de %1 no permite este cambio; no se hizo</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) to decide</source>
        <translation>
            <numerusform>%n cambio por decidir</numerusform>
            <numerusform>%n cambios por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>The cloud was restored from a backup; what it lacked was brought back</source>
        <translation>La nube se restauró desde una copia de seguridad; se le devolvió lo que le faltaba</translation>
    </message>
    <message>
        <source>Away for so long that the cloud no longer knew what was deleted meanwhile: everything was compared anew</source>
        <translation>Tanto tiempo ausente que la nube ya no sabía qué se había eliminado entretanto: se ha vuelto a comparar todo</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of yours wait in the cloud, because what they belong to is not there: another device has not sent it yet, or has not brought it back after the cloud was restored from a backup. When it has, they are here again by themselves.</source>
        <translation>
            <numerusform>%n ficha suya espera en la nube, porque aquello a lo que pertenece no está allí: otro dispositivo aún no lo ha enviado o no lo ha devuelto desde que la nube se restauró desde una copia de seguridad. Después volverá aquí por sí sola.</numerusform>
            <numerusform>%n fichas suyas esperan en la nube, porque aquello a lo que pertenecen no está allí: otro dispositivo aún no lo ha enviado o no lo ha devuelto desde que la nube se restauró desde una copia de seguridad. Después volverán aquí por sí solas.</numerusform>
        </translation>
    </message>
    <message>
        <source>They come when the records are there.</source>
        <translation>Llegan cuando estén las fichas.</translation>
    </message>
    <message>
        <source>You and somebody else changed the same field; the later value stands</source>
        <translation>Usted y otra persona cambiaron el mismo campo; vale el valor más reciente</translation>
    </message>
    <message>
        <source>%1 and somebody else changed the same field; the later value stands</source>
        <translation>%1 y otra persona cambiaron el mismo campo; vale el valor más reciente</translation>
    </message>
</context>
<context>
    <name>flow::ui::CloudPage</name>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Exchange changes with the cloud now</source>
        <translation>Intercambiar ahora con la nube</translation>
    </message>
    <message>
        <source>Decide conflicts</source>
        <translation>Decidir conflictos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>People and devices</source>
        <translation>Personas y dispositivos</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>To approve</source>
        <translation>Por aprobar</translation>
    </message>
    <message>
        <source>Decide this conflict: as it was before</source>
        <translation>Decidir este conflicto: como antes</translation>
    </message>
    <message>
        <source>Decide this conflict: what stands</source>
        <translation>Decidir este conflicto: lo que vale</translation>
    </message>
    <message>
        <source>Decide this conflict: the other</source>
        <translation>Decidir este conflicto: lo otro</translation>
    </message>
    <message>
        <source>Decide this conflict: another value</source>
        <translation>Decidir este conflicto: otro valor</translation>
    </message>
</context>
<context>
    <name>flow::ui::CodePrompt</name>
    <message>
        <source>Code to sign in with</source>
        <translation>Código para iniciar sesión</translation>
    </message>
    <message>
        <source>Flow Stage goes on by itself when you have signed in there.</source>
        <translation>Flow Stage continúa por sí solo cuando haya iniciado sesión allí.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Copy the code</source>
        <translation>Copiar el código</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Open %1 in a browser, here or on another device, and type this code:</source>
        <translation>Abra %1 en un navegador, aquí o en otro dispositivo, y escriba este código:</translation>
    </message>
</context>
<context>
    <name>flow::ui::ColumnsStep</name>
    <message>
        <source>Not imported</source>
        <translation>No se importa</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Supuesto</translation>
    </message>
    <message>
        <source>Each row is about</source>
        <translation>Cada fila trata de</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>These people agreed to be written to</source>
        <translation>Estas personas aceptaron que se les escriba</translation>
    </message>
    <message>
        <source>Without it they are imported as “unknown” and get no campaigns. Nobody who unsubscribed before is subscribed again.</source>
        <translation>Si no, se importan como «desconocido» y no reciben campañas. Nadie que se dio de baja vuelve a quedar suscrito.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>%1 of %2 columns are imported</source>
        <translation>Se importan %1 de %2 columnas</translation>
    </message>
    <message>
        <source>Recognised as %1. %2</source>
        <translation>Reconocido: %1. %2</translation>
    </message>
    <message>
        <source>Column of the file</source>
        <translation>Columna del archivo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Va a</translation>
    </message>
    <message>
        <source>Where “%1” goes</source>
        <translation>Adónde va «%1»</translation>
    </message>
    <message>
        <source>Columns beyond these, which are not imported: %1</source>
        <translation>Otras columnas, que no se importan: %1</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Whose dates they are</source>
        <translation>De quién son estas fechas</translation>
    </message>
    <message>
        <source>whoever the file names</source>
        <translation>quien nombre el archivo</translation>
    </message>
    <message>
        <source>How dates are meant that could be read either way</source>
        <translation>Cómo entender las fechas que se leen de dos maneras</translation>
    </message>
    <message>
        <source>%1 is</source>
        <translation>%1 es el</translation>
    </message>
</context>
<context>
    <name>flow::ui::CommandPalette</name>
    <message>
        <source>Search or run…</source>
        <translation>Buscar o ejecutar…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Moverse</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>Registro y archivos</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Acotar</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), %1 ms</source>
        <translation>
            <numerusform>%n resultado, %1 ms</numerusform>
            <numerusform>%n resultados, %1 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::CommissionTile</name>
    <message>
        <source>Commission by month</source>
        <translation>Comisión por mes</translation>
    </message>
    <message>
        <source>Earned</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año anterior</translation>
    </message>
    <message numerus="yes">
        <source>%1, by show date; %n show(s) in other currencies left out</source>
        <translation>
            <numerusform>%1, por fecha de concierto; %n concierto en otra moneda no se cuenta</numerusform>
            <numerusform>%1, por fecha de concierto; %n conciertos en otras monedas no se cuentan</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, by show date</source>
        <translation>%1, por fecha de concierto</translation>
    </message>
    <message>
        <source>earned in %1</source>
        <translation>ganada en %1</translation>
    </message>
    <message>
        <source>confirmed ahead</source>
        <translation>confirmada por venir</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Previsión</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 a %3)</translation>
    </message>
    <message>
        <source>Forecast (80 %)</source>
        <translation>Previsión (80 %)</translation>
    </message>
    <message>
        <source>on the same days of %1</source>
        <translation>sobre los mismos días de %1</translation>
    </message>
    <message>
        <source>No commission yet</source>
        <translation>Aún no hay comisión</translation>
    </message>
    <message>
        <source>It appears with the first confirmed show that has a fee.</source>
        <translation>Aparece con el primer concierto confirmado que tiene caché.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ConflictPane</name>
    <message>
        <source>Move the date</source>
        <translation>Mover la fecha</translation>
    </message>
    <message>
        <source>Change the artist</source>
        <translation>Cambiar el artista</translation>
    </message>
    <message>
        <source>Add the task</source>
        <translation>Añadir la tarea</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Liberar la opción</translation>
    </message>
    <message>
        <source>Keep and say why</source>
        <translation>Mantener y decir por qué</translation>
    </message>
    <message>
        <source>Ways out</source>
        <translation>Soluciones</translation>
    </message>
    <message>
        <source>checked against holds, drives and clauses</source>
        <translation>comprobadas con opciones, trayectos y cláusulas</translation>
    </message>
    <message>
        <source>Nothing collides in the next twelve months.</source>
        <translation>Nada choca en los próximos doce meses.</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>next 12 months</source>
        <translation>próximos 12 meses</translation>
    </message>
</context>
<context>
    <name>flow::ui::ConflictRow</name>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>Lo que vale</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>De usted</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>Lo otro</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decidido por %1, %2</translation>
    </message>
    <message>
        <source>Delete the record</source>
        <translation>Eliminar la ficha</translation>
    </message>
    <message>
        <source>Leave it deleted</source>
        <translation>Dejarlo eliminado</translation>
    </message>
</context>
<context>
    <name>flow::ui::ConflictView</name>
    <message>
        <source>Which conflicts</source>
        <translation>Qué conflictos</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Decided and merged</source>
        <translation>Decididos y fusionados</translation>
    </message>
    <message>
        <source>All: what stands</source>
        <translation>Todos: lo que vale</translation>
    </message>
    <message>
        <source>All: the other</source>
        <translation>Todos: lo otro</translation>
    </message>
    <message>
        <source>Nothing to decide</source>
        <translation>Nada que decidir</translation>
    </message>
    <message>
        <source>Nothing was decided or merged yet</source>
        <translation>Aún no se decidió ni fusionó nada</translation>
    </message>
    <message>
        <source>When two people change the same fee, date or state, both versions wait here.</source>
        <translation>Cuando dos personas cambian el mismo caché, fecha o estado, ambas versiones esperan aquí.</translation>
    </message>
    <message>
        <source>Texts that two people changed at once are merged by themselves and stand here.</source>
        <translation>Los textos que dos personas cambiaron a la vez se fusionan solos y figuran aquí.</translation>
    </message>
    <message>
        <source>1, 2, 3 or a click decides · E enters another value · Ctrl+Z takes it back</source>
        <translation>1, 2, 3 o un clic decide · E introduce otro valor · Ctrl+Z lo deshace</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Decidido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) decided</source>
        <translation>
            <numerusform>%n conflicto decidido</numerusform>
            <numerusform>%n conflictos decididos</numerusform>
        </translation>
    </message>
    <message>
        <source>Another value</source>
        <translation>Otro valor</translation>
    </message>
    <message>
        <source>Use this</source>
        <translation>Usar este</translation>
    </message>
</context>
<context>
    <name>flow::ui::ContextPanel</name>
    <message>
        <source>Previous record</source>
        <translation>Ficha anterior</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Ficha siguiente</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
</context>
<context>
    <name>flow::ui::CostSection</name>
    <message>
        <source>Whose costs</source>
        <translation>Costes de quién</translation>
    </message>
    <message>
        <source>Every artist</source>
        <translation>Todos los artistas</translation>
    </message>
    <message>
        <source>Of this artist, in every scenario of the tour. An emptied row is as for every artist.</source>
        <translation>De este artista, en todos los escenarios de la gira. Una fila vaciada vale como para todos los artistas.</translation>
    </message>
    <message>
        <source>Nights and per diems are for one person.</source>
        <translation>Las noches y dietas son por persona.</translation>
    </message>
    <message>
        <source>Nothing costs less than nothing. The amount is as it was.</source>
        <translation>Nada cuesta menos que nada. El importe queda como estaba.</translation>
    </message>
</context>
<context>
    <name>flow::ui::CountBar</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Tidied</source>
        <translation>Arreglado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Completado</translation>
    </message>
    <message>
        <source>To fix</source>
        <translation>Por corregir</translation>
    </message>
</context>
<context>
    <name>flow::ui::DateCard</name>
    <message>
        <source>Not available: %1, %2 to %3</source>
        <translation>No disponible: %1, del %2 al %3</translation>
    </message>
    <message>
        <source>Public holiday: %1</source>
        <translation>Festivo: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s)</source>
        <translation>
            <numerusform>%n conflicto</numerusform>
            <numerusform>%n conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 apart</source>
        <translation>a %1 de distancia</translation>
    </message>
</context>
<context>
    <name>flow::ui::DatePanel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Radius clause</source>
        <translation>Cláusula de exclusividad</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>The time zone “%1” is called %2 today.</source>
        <translation>La zona horaria «%1» se llama hoy %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”; that of the country is used, %2.</source>
        <translation>No existe la zona horaria «%1»; se usa la del país, %2.</translation>
    </message>
    <message>
        <source>There is no time zone “%1”. Times are read as UTC; choose another one.</source>
        <translation>No existe la zona horaria «%1». Las horas se leen en UTC; elija otra.</translation>
    </message>
    <message>
        <source>%1 at %2: in this night the clocks leave out that hour. It is taken as an hour later.</source>
        <translation>%1 a las %2: esa noche los relojes saltan esa hora. Se toma una hora más tarde.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
</context>
<context>
    <name>flow::ui::DayLanes</name>
    <message>
        <source>All calendars</source>
        <translation>Todos los calendarios</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
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
        <translation>Días de la gira</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Travel day</source>
        <translation>Día de viaje</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Día libre</translation>
    </message>
    <message>
        <source>To %1, night on the way</source>
        <translation>Hacia %1, noche en camino</translation>
    </message>
</context>
<context>
    <name>flow::ui::DaySheetView</name>
    <message>
        <source>Share</source>
        <translation>Compartir</translation>
    </message>
    <message>
        <source>No day sheets yet</source>
        <translation>Aún no hay hojas de ruta</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horarios</translation>
    </message>
    <message>
        <source>Leave by</source>
        <translation>Salir a las</translation>
    </message>
    <message>
        <source>Advancing</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Advancing, %1 of %2 done</source>
        <translation>Preparación, %1 de %2 hechas</translation>
    </message>
    <message>
        <source>Start the checklist</source>
        <translation>Empezar la lista</translation>
    </message>
    <message>
        <source>Hotel, vehicles, crew</source>
        <translation>Hotel, vehículos, equipo</translation>
    </message>
    <message>
        <source>Taken twice</source>
        <translation>Ocupado dos veces</translation>
    </message>
    <message>
        <source>Give %1 back</source>
        <translation>Devolver %1</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Asignar</translation>
    </message>
    <message>
        <source>Tour book as PDF</source>
        <translation>Libro de gira en PDF</translation>
    </message>
    <message>
        <source>Tour book for phones</source>
        <translation>Libro de gira para el móvil</translation>
    </message>
    <message>
        <source>Tour book as calendar</source>
        <translation>Libro de gira como calendario</translation>
    </message>
    <message>
        <source>This day as PDF</source>
        <translation>Este día en PDF</translation>
    </message>
    <message>
        <source>This day for phones</source>
        <translation>Este día para el móvil</translation>
    </message>
    <message>
        <source>Language of who travels</source>
        <translation>Idioma de quien viaja</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Tour book by mail</source>
        <translation>Libro de gira por correo</translation>
    </message>
    <message>
        <source>The message is open in your mail program. Nothing is sent until you send it there.</source>
        <translation>El mensaje está abierto en su programa de correo. No se envía nada hasta que lo envíe desde allí.</translation>
    </message>
    <message>
        <source>No mail program opens messages here.</source>
        <translation>Ningún programa de correo abre mensajes aquí.</translation>
    </message>
    <message>
        <source>Save the message</source>
        <translation>Guardar el mensaje</translation>
    </message>
</context>
<context>
    <name>flow::ui::DayView</name>
    <message>
        <source>Load-in</source>
        <translation>Montaje</translation>
    </message>
    <message>
        <source>Soundcheck</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Telonero</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>En escena</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>time zone unknown, shown in UTC</source>
        <translation>zona horaria desconocida, en UTC</translation>
    </message>
</context>
<context>
    <name>flow::ui::DealPage</name>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>A month earlier</source>
        <translation>Un mes antes</translation>
    </message>
    <message>
        <source>A month later</source>
        <translation>Un mes después</translation>
    </message>
    <message>
        <source>Dates from a mail</source>
        <translation>Fechas de un correo</translation>
    </message>
    <message>
        <source>Copy free days</source>
        <translation>Copiar los días libres</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) released.</source>
        <translation>
            <numerusform>%n opción liberada.</numerusform>
            <numerusform>%n opciones liberadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The free days are on the clipboard, without fees.</source>
        <translation>Los días libres están en el portapapeles, sin cachés.</translation>
    </message>
    <message>
        <source>avails</source>
        <translation>disponibilidad</translation>
    </message>
    <message>
        <source>%1: free</source>
        <translation>%1: libre</translation>
    </message>
    <message>
        <source>%1 saved.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message numerus="yes">
        <source>%n cards moved.</source>
        <translation>
            <numerusform>%n tarjeta movida.</numerusform>
            <numerusform>%n tarjetas movidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dates confirmed.</source>
        <translation>
            <numerusform>%n fecha confirmada.</numerusform>
            <numerusform>%n fechas confirmadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competing hold(s) can be released.</source>
        <translation>
            <numerusform>%n opción rival puede liberarse.</numerusform>
            <numerusform>%n opciones rivales pueden liberarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review rivals</source>
        <translation>Ver las rivales</translation>
    </message>
    <message>
        <source>Release rivals of %1</source>
        <translation>Liberar las rivales de %1</translation>
    </message>
    <message numerus="yes">
        <source>Release %n hold(s)</source>
        <translation>
            <numerusform>Liberar %n opción</numerusform>
            <numerusform>Liberar %n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Record a hold</source>
        <translation>Anotar una opción</translation>
    </message>
    <message>
        <source>Record the hold</source>
        <translation>Anotar la opción</translation>
    </message>
    <message>
        <source>Counter-offer</source>
        <translation>Contraoferta</translation>
    </message>
    <message>
        <source>Record an offer</source>
        <translation>Anotar una oferta</translation>
    </message>
    <message>
        <source>Record the counter-offer</source>
        <translation>Anotar la contraoferta</translation>
    </message>
    <message>
        <source>Record the offer</source>
        <translation>Anotar la oferta</translation>
    </message>
    <message>
        <source>Decline the offer</source>
        <translation>Rechazar la oferta</translation>
    </message>
    <message>
        <source>Release the hold</source>
        <translation>Liberar la opción</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>%1: offer declined.</source>
        <translation>%1: oferta rechazada.</translation>
    </message>
    <message>
        <source>Record a challenge</source>
        <translation>Anotar un desafío</translation>
    </message>
    <message>
        <source>%1
Whoever challenges is ready to confirm. The clock runs from now.</source>
        <translation>%1
Quien desafía está listo para confirmar. El plazo corre desde ahora.</translation>
    </message>
    <message>
        <source>Start the clock</source>
        <translation>Iniciar el plazo</translation>
    </message>
    <message>
        <source>%1: the clock runs.</source>
        <translation>%1: corre el plazo.</translation>
    </message>
    <message>
        <source>Set the stage by hand</source>
        <translation>Fijar la etapa a mano</translation>
    </message>
    <message>
        <source>%1
The facts say: %2. What is set by hand stays until it is taken away.</source>
        <translation>%1
Los hechos dicen: %2. Lo fijado a mano se queda hasta que se quite.</translation>
    </message>
    <message>
        <source>Set the stage</source>
        <translation>Fijar la etapa</translation>
    </message>
    <message>
        <source>%1 follows the facts again.</source>
        <translation>%1 vuelve a seguir los hechos.</translation>
    </message>
    <message>
        <source>%1: stage set by hand.</source>
        <translation>%1: etapa fijada a mano.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), a card each.</source>
        <translation>
            <numerusform>%n día, una tarjeta.</numerusform>
            <numerusform>%n días, una tarjeta cada uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) recorded.</source>
        <translation>
            <numerusform>%n opción anotada.</numerusform>
            <numerusform>%n opciones anotadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>%1: pitched.</source>
        <translation>%1: propuesto.</translation>
    </message>
    <message>
        <source>%1: waits for the artist.</source>
        <translation>%1: espera al artista.</translation>
    </message>
    <message>
        <source>%1: the artist agrees.</source>
        <translation>%1: el artista acepta.</translation>
    </message>
    <message>
        <source>%1: the artist refuses.</source>
        <translation>%1: el artista rechaza.</translation>
    </message>
    <message>
        <source>%1: the hold was taken away.</source>
        <translation>%1: la opción fue retirada.</translation>
    </message>
    <message>
        <source>%1 moved up.</source>
        <translation>%1 sube un puesto.</translation>
    </message>
    <message>
        <source>%1: challenge answered.</source>
        <translation>%1: desafío respondido.</translation>
    </message>
    <message>
        <source>%1 cancelled.</source>
        <translation>%1 cancelado.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>The pipeline cannot be read</source>
        <translation>No se puede leer la negociación</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 comes back tomorrow.</source>
        <translation>%1 vuelve mañana.</translation>
    </message>
    <message>
        <source>No lanes</source>
        <translation>Sin filas</translation>
    </message>
    <message>
        <source>A lane for each artist</source>
        <translation>Una fila por artista</translation>
    </message>
    <message>
        <source>A lane for each project</source>
        <translation>Una fila por proyecto</translation>
    </message>
    <message>
        <source>A lane for each booker</source>
        <translation>Una fila por booker</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>Llamadas de hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) today</source>
        <translation>
            <numerusform>%n llamada hoy</numerusform>
            <numerusform>%n llamadas hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n tarjeta</numerusform>
            <numerusform>%n tarjetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Avails</source>
        <translation>Disponibilidad</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) match</source>
        <translation>
            <numerusform>%n coincide</numerusform>
            <numerusform>%n coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Each offer has terms of its own: this one is for %1.</source>
        <translation>Cada oferta tiene sus propias condiciones: esta es para %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n stayed where it was (they were): another fact is missing.</source>
        <translation>
            <numerusform>%n se quedó donde estaba: falta otro hecho.</numerusform>
            <numerusform>%n se quedaron donde estaban: falta otro hecho.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cards. What is set by hand stays until it is taken away.</source>
        <translation>
            <numerusform>%n tarjeta. Lo que se fija a mano queda hasta que se quita.</numerusform>
            <numerusform>%n tarjetas. Lo que se fija a mano queda hasta que se quita.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stages set by hand.</source>
        <translation>
            <numerusform>%n etapa fijada a mano.</numerusform>
            <numerusform>%n etapas fijadas a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save free days</source>
        <translation>Guardar días libres</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Calendar (.ics)</source>
        <translation>Calendario (.ics)</translation>
    </message>
    <message>
        <source>Save free days as PDF</source>
        <translation>Guardar días libres en PDF</translation>
    </message>
    <message>
        <source>Renew the hold</source>
        <translation>Renovar la opción</translation>
    </message>
    <message>
        <source>%1
It comes back at its rank when that is free, else behind those that moved up.</source>
        <translation>%1
Vuelve a su rango si está libre; si no, queda detrás de las que avanzaron.</translation>
    </message>
    <message>
        <source>%1: the hold is active again.</source>
        <translation>%1: la opción vuelve a estar activa.</translation>
    </message>
    <message>
        <source>Go to a hold first.</source>
        <translation>Vaya primero a una opción.</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) kept a week longer.</source>
        <translation>
            <numerusform>%n opción mantenida una semana más.</numerusform>
            <numerusform>%n opciones mantenidas una semana más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show what has ended</source>
        <translation>Mostrar lo que ha terminado</translation>
    </message>
    <message>
        <source>Avails of</source>
        <translation>Disponibilidad de</translation>
    </message>
    <message>
        <source>%1 held %2 on %3 already, as %4: that hold stays the only one.</source>
        <translation>%1 ya tenía una opción en %2 el %3, como %4: sigue siendo la única.</translation>
    </message>
    <message>
        <source>%1 has a confirmed show on %2: %3.</source>
        <translation>%1 tiene un concierto confirmado el %2: %3.</translation>
    </message>
    <message>
        <source>%1 is not available on %2.</source>
        <translation>%1 no está disponible el %2.</translation>
    </message>
    <message>
        <source>%1 is not available on %2: %3.</source>
        <translation>%1 no está disponible el %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n more of the kind.</source>
        <translation>
            <numerusform>%n observación más de este tipo.</numerusform>
            <numerusform>%n observaciones más de este tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The offer was valid until %1; its terms would hold again.</source>
        <translation>La oferta era válida hasta el %1; sus condiciones volverían a valer.</translation>
    </message>
    <message>
        <source>%1 was not asked.</source>
        <translation>No se ha consultado a %1.</translation>
    </message>
    <message>
        <source>%1 has not answered yet.</source>
        <translation>%1 aún no ha respondido.</translation>
    </message>
    <message>
        <source>%1 refused.</source>
        <translation>%1 no acepta.</translation>
    </message>
    <message>
        <source>Confirm this date?</source>
        <translation>¿Confirmar esta fecha?</translation>
    </message>
    <message numerus="yes">
        <source>Confirm these %n dates?</source>
        <translation>
            <numerusform>¿Confirmar %n fecha?</numerusform>
            <numerusform>¿Confirmar estas %n fechas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirm all the same</source>
        <translation>Confirmar de todos modos</translation>
    </message>
    <message>
        <source>48 h</source>
        <translation>48 h</translation>
    </message>
    <message>
        <source>Hours, days or until when: 24 h, 2 d, Fri 12:00</source>
        <translation>Horas, días o hasta cuándo: 24 h, 2 d, vie 12:00</translation>
    </message>
    <message>
        <source>Also ours in that house: %1</source>
        <translation>También nuestros en esa sala: %1</translation>
    </message>
    <message>
        <source>No dates yet</source>
        <translation>Aún no hay fechas</translation>
    </message>
    <message>
        <source>Record the first hold that a promoter gives you, put venues into a project to prospect them, or import what you have.</source>
        <translation>Anote la primera opción que le dé un programador, ponga salas en un proyecto para prospectarlas o importe lo que tenga.</translation>
    </message>
</context>
<context>
    <name>flow::ui::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>flow::ui::DoneStep</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Save refused rows as CSV</source>
        <translation>Guardar las filas rechazadas en CSV</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>Deshacer toda la importación</translation>
    </message>
    <message>
        <source>Choose a place, then click where it is on the map; or say that it is right.</source>
        <translation>Elija un lugar y haga clic en el mapa donde está; o diga que está bien.</translation>
    </message>
    <message>
        <source>Places to locate</source>
        <translation>Lugares por situar</translation>
    </message>
    <message>
        <source>It is right there</source>
        <translation>Está bien ahí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln fila importada</numerusform>
            <numerusform>%Ln filas importadas</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From %1. New in your agency: %2</source>
        <translation>De %1. Nuevo en su agencia: %2</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 sin decidir</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) to look at</source>
        <translation>
            <numerusform>%Ln lugar por revisar</numerusform>
            <numerusform>%Ln lugares por revisar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 new, %3 updated, %4 unchanged, %5 left out, %6 refused</source>
        <translation>%1: %2 nuevas, %3 actualizadas, %4 sin cambios, %5 omitidas, %6 rechazadas</translation>
    </message>
    <message>
        <source>This import was taken back. Every record is as it was before, except what was changed since.</source>
        <translation>Esta importación se ha deshecho. Todas las fichas están como antes, salvo lo que se cambió desde entonces.</translation>
    </message>
</context>
<context>
    <name>flow::ui::DropField</name>
    <message>
        <source>Drop files here</source>
        <translation>Suelte archivos aquí</translation>
    </message>
    <message>
        <source>Choose files to import, or drop them here</source>
        <translation>Elegir archivos para importar, o soltarlos aquí</translation>
    </message>
    <message>
        <source>Excel, ODS, CSV, vCard, iCalendar, ZIP. You see every row before anything is written, and you can undo all of it.</source>
        <translation>Excel, ODS, CSV, vCard, iCalendar, ZIP. Ve cada fila antes de que se escriba nada, y todo se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>flow::ui::DuplicatePanel</name>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Posibles duplicados</translation>
    </message>
    <message>
        <source>Previous to look at</source>
        <translation>Anterior por revisar</translation>
    </message>
    <message>
        <source>Next to look at</source>
        <translation>Siguiente por revisar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Same %1?</source>
        <translation>¿La misma ficha (%1)?</translation>
    </message>
    <message>
        <source>%1 alike</source>
        <translation>%1 parecido</translation>
    </message>
    <message>
        <source>Changes nothing.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>Fills %Ln blank field(s), changes nothing else.</source>
        <translation>
            <numerusform>Completa %Ln campo vacío, no cambia nada más.</numerusform>
            <numerusform>Completa %Ln campos vacíos, no cambia nada más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changes %Ln field(s).</source>
        <translation>
            <numerusform>Cambia %Ln campo.</numerusform>
            <numerusform>Cambia %Ln campos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fills %1 and changes %2.</source>
        <translation>Completa %1 y cambia %2.</translation>
    </message>
    <message>
        <source>%1 shows and %2 log entries stay with the record you keep.</source>
        <translation>%1 fechas y %2 entradas del registro se quedan con la ficha que conserva.</translation>
    </message>
    <message>
        <source>In the file, row %1</source>
        <translation>Archivo, fila %1</translation>
    </message>
    <message>
        <source>In your agency</source>
        <translation>Su agencia</translation>
    </message>
    <message>
        <source>in the file</source>
        <translation>en el archivo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>Do the same for %Ln other(s) above %1</source>
        <translation>
            <numerusform>Lo mismo para %Ln más por encima de %1</numerusform>
            <numerusform>Lo mismo para %Ln más por encima de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>Take back the last decision</source>
        <translation>Deshacer la última decisión</translation>
    </message>
    <message>
        <source>No doubtful rows are left. What is certain is merged, everything else is new. Choose an updated row to decide about its fields.</source>
        <translation>No quedan filas dudosas. Lo seguro se fusiona, todo lo demás es nuevo. Elija una fila actualizada para decidir sobre sus campos.</translation>
    </message>
    <message>
        <source>Known %1</source>
        <translation>Ya en la agencia: %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::EnterView</name>
    <message>
        <source>How to begin</source>
        <translation>Cómo empezar</translation>
    </message>
    <message>
        <source>Join with an invitation</source>
        <translation>Unirse con invitación</translation>
    </message>
    <message>
        <source>Make an organisation</source>
        <translation>Crear una organización</translation>
    </message>
    <message>
        <source>I belong to one</source>
        <translation>Ya formo parte</translation>
    </message>
    <message>
        <source>Code of the invitation</source>
        <translation>Código de la invitación</translation>
    </message>
    <message>
        <source>An owner of the organisation has given it to you.</source>
        <translation>Se lo ha dado un propietario de la organización.</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Nombre de la organización</translation>
    </message>
    <message>
        <source>Address of the cloud</source>
        <translation>Dirección de la nube</translation>
    </message>
    <message>
        <source>Whoever runs the cloud knows it.</source>
        <translation>La conoce quien gestiona la nube.</translation>
    </message>
    <message>
        <source>Your mail address</source>
        <translation>Su dirección de correo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>I have no account yet</source>
        <translation>Aún no tengo cuenta</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>As colleagues see it.</source>
        <translation>Como lo ven sus colegas.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Work together</source>
        <translation>Trabajar juntos</translation>
    </message>
    <message>
        <source>%1 at %2. What you changed meanwhile is kept and is sent afterwards.</source>
        <translation>%1 en %2. Lo que cambió entretanto se conserva y se envía después.</translation>
    </message>
    <message>
        <source>Several people keep their workspaces in step through a cloud of their own. You go on working without a network; what was changed is exchanged when there is one.</source>
        <translation>Varias personas mantienen al día sus espacios de trabajo mediante una nube propia. Se sigue trabajando sin red; los cambios se intercambian cuando la hay.</translation>
    </message>
    <message>
        <source>Ten characters or more</source>
        <translation>Diez caracteres o más</translation>
    </message>
    <message>
        <source>What is in this workspace goes into the new organisation.</source>
        <translation>Lo que hay en este espacio de trabajo pasa a la nueva organización.</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Unirse a la organización</translation>
    </message>
    <message>
        <source>Make the organisation</source>
        <translation>Crear la organización</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the code of the invitation.</source>
        <translation>Introduzca el código de la invitación.</translation>
    </message>
    <message>
        <source>Give the organisation a name.</source>
        <translation>Ponga un nombre a la organización.</translation>
    </message>
    <message>
        <source>Enter the address of the cloud.</source>
        <translation>Introduzca la dirección de la nube.</translation>
    </message>
    <message>
        <source>Enter your mail address.</source>
        <translation>Introduzca su dirección de correo.</translation>
    </message>
    <message>
        <source>Enter the password.</source>
        <translation>Introduzca la contraseña.</translation>
    </message>
    <message>
        <source>Say your name as colleagues see it.</source>
        <translation>Indique su nombre como lo ven sus colegas.</translation>
    </message>
    <message>
        <source>This account belongs to no organisation yet. Join one with an invitation, or make one.</source>
        <translation>Esta cuenta aún no pertenece a ninguna organización. Únase a una con una invitación o cree una.</translation>
    </message>
    <message>
        <source>Which organisation is this workspace for?</source>
        <translation>¿Para qué organización es este espacio de trabajo?</translation>
    </message>
    <message>
        <source>With a code instead</source>
        <translation>Mejor con un código</translation>
    </message>
    <message>
        <source>Where the organisation has a sign-in page of its own, no password is typed here</source>
        <translation>Si la organización tiene su propia página de inicio de sesión, aquí no se escribe ninguna contraseña</translation>
    </message>
    <message>
        <source>What is in this workspace is compared with what the organisation has; you see what becomes of it before anything is sent. To keep it apart, make a new workspace first (Ctrl+K, New workspace).</source>
        <translation>Lo que hay en este espacio se compara con lo que tiene la organización; verá qué será de ello antes de enviar nada. Para mantenerlo aparte, cree antes un espacio nuevo (Ctrl+K, Nuevo espacio).</translation>
    </message>
</context>
<context>
    <name>flow::ui::Entity</name>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tagged record</source>
        <translation>Ficha etiquetada</translation>
    </message>
    <message>
        <source>Tagged records</source>
        <translation>Fichas etiquetadas</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importaciones</translation>
    </message>
    <message>
        <source>Rejected row</source>
        <translation>Fila rechazada</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Remembered mapping</source>
        <translation>Correspondencia guardada</translation>
    </message>
    <message>
        <source>Remembered mappings</source>
        <translation>Correspondencias guardadas</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Availabilities</source>
        <translation>Disponibilidades</translation>
    </message>
    <message>
        <source>Proposed change</source>
        <translation>Cambio propuesto</translation>
    </message>
    <message>
        <source>Proposed changes</source>
        <translation>Cambios propuestos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Funciones</translation>
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
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Actividades</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Consentimientos</translation>
    </message>
    <message>
        <source>Suppressed address</source>
        <translation>Dirección excluida</translation>
    </message>
    <message>
        <source>Suppressed addresses</source>
        <translation>Direcciones excluidas</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Order line</source>
        <translation>Línea de pedido</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Negociaciones</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Concierto</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Conciertos</translation>
    </message>
    <message>
        <source>Royalty</source>
        <translation>Regalía</translation>
    </message>
    <message>
        <source>Royalties</source>
        <translation>Regalías</translation>
    </message>
    <message>
        <source>Audience figure</source>
        <translation>Cifra de audiencia</translation>
    </message>
    <message>
        <source>Audience figures</source>
        <translation>Cifras de audiencia</translation>
    </message>
    <message>
        <source>Interaction</source>
        <translation>Interacción</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Artist of the project</source>
        <translation>Artista del proyecto</translation>
    </message>
    <message>
        <source>Artists of the project</source>
        <translation>Artistas del proyecto</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Prospects</source>
        <translation>Prospectos</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Offers</source>
        <translation>Ofertas</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusividad</translation>
    </message>
    <message>
        <source>Exclusivities</source>
        <translation>Exclusividades</translation>
    </message>
    <message>
        <source>Stage set by hand</source>
        <translation>Etapa fijada a mano</translation>
    </message>
    <message>
        <source>Stages set by hand</source>
        <translation>Etapas fijadas a mano</translation>
    </message>
    <message>
        <source>Default task</source>
        <translation>Tarea predefinida</translation>
    </message>
    <message>
        <source>Default tasks</source>
        <translation>Tareas predefinidas</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Item to advance</source>
        <translation>Punto por preparar</translation>
    </message>
    <message>
        <source>Items to advance</source>
        <translation>Puntos por preparar</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Recursos</translation>
    </message>
    <message>
        <source>Resource in use</source>
        <translation>Recurso reservado</translation>
    </message>
    <message>
        <source>Resources in use</source>
        <translation>Recursos reservados</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Dependencia</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Dependencias</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Gira</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Giras</translation>
    </message>
    <message>
        <source>Artist on tour</source>
        <translation>Artista de gira</translation>
    </message>
    <message>
        <source>Artists on tour</source>
        <translation>Artistas de gira</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Stops</source>
        <translation>Paradas</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>Trayectos</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Partida</translation>
    </message>
    <message>
        <source>Budget lines</source>
        <translation>Partidas</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Accepted conflict</source>
        <translation>Conflicto aceptado</translation>
    </message>
    <message>
        <source>Accepted conflicts</source>
        <translation>Conflictos aceptados</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
    <message>
        <source>Places for guests</source>
        <translation>Plazas de invitados</translation>
    </message>
</context>
<context>
    <name>flow::ui::Error</name>
    <message>
        <source>There is no such record: %1.</source>
        <translation>No existe esa ficha: %1.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is.</source>
        <translation>Ya hay un archivo %1. No se ha tocado.</translation>
    </message>
    <message>
        <source>Somebody changed this since you opened it. Nothing was written. Look at both and save again.</source>
        <translation>Alguien lo cambió desde que lo abrió. No se escribió nada. Compare ambos y guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1: %2. Nothing was written.</source>
        <translation>%1: %2. No se escribió nada.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>The workspace could not be written. Your last change was not saved; everything before it is safe.</source>
        <translation>No se pudo escribir en el espacio de trabajo. Su último cambio no se guardó; todo lo anterior está a salvo.</translation>
    </message>
    <message>
        <source>The disk is full. Your last change was not saved; everything before it is safe. Free some space and try again.</source>
        <translation>El disco está lleno. Su último cambio no se guardó; todo lo anterior está a salvo. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This place cannot be written to: %1. Copy the workspace to a folder of your own and open it there.</source>
        <translation>No se puede escribir en este lugar: %1. Copie el espacio de trabajo a una carpeta propia y ábralo allí.</translation>
    </message>
    <message>
        <source>Another program has this workspace open: %1. Close it there and try again.</source>
        <translation>Otro programa tiene abierto este espacio de trabajo: %1. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 is damaged. It was left as it is. Restore the latest backup.</source>
        <translation>El archivo %1 está dañado. No se ha tocado. Restaure la última copia de seguridad.</translation>
    </message>
    <message>
        <source>This workspace was written by a newer version of Flow Stage (%1; this one reads up to %2). It was left as it is. Install the newer version.</source>
        <translation>Este espacio de trabajo lo escribió una versión más nueva de Flow Stage (%1; esta lee hasta %2). No se ha tocado. Instale la versión nueva.</translation>
    </message>
    <message>
        <source>%1 is not a Flow Stage workspace. It was left as it is.</source>
        <translation>%1 no es un espacio de trabajo de Flow Stage. No se ha tocado.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it.</source>
        <translation>El archivo %1 no se puede leer. Compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password. Open it where it was made, save it without the password and import that.</source>
        <translation>El archivo %1 está protegido con contraseña. Ábralo donde se creó, guárdelo sin contraseña e importe esa copia.</translation>
    </message>
    <message>
        <source>The file %1 ends too early (%2). Export it or download it again.</source>
        <translation>El archivo %1 termina antes de tiempo (%2). Expórtelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file goes beyond what can be read safely: %1 (limit %2). Split it and import the parts.</source>
        <translation>El archivo supera lo que se puede leer con seguridad: %1 (límite %2). Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>The file could not be read at %1: %2. Nothing was written.</source>
        <translation>No se pudo leer el archivo en %1: %2. No se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is not supported.</source>
        <translation>%1 no se admite.</translation>
    </message>
    <message>
        <source>The service did not answer: %1. You can go on; try again later.</source>
        <translation>El servicio no respondió: %1. Puede continuar; inténtelo más tarde.</translation>
    </message>
    <message>
        <source>Not understood: %1, at character %2.</source>
        <translation>No se entiende: %1, en el carácter %2.</translation>
    </message>
    <message>
        <source>Not understood: %1.</source>
        <translation>No se entiende: %1.</translation>
    </message>
    <message>
        <source>Something went wrong inside Flow Stage: %1. Nothing was written.</source>
        <translation>Algo falló dentro de Flow Stage: %1. No se escribió nada.</translation>
    </message>
    <message>
        <source>The cloud cannot be reached. You can go on working; your changes are sent when it can be.</source>
        <translation>No se puede llegar a la nube. Puede seguir trabajando; sus cambios se enviarán cuando responda.</translation>
    </message>
    <message>
        <source>The cloud took too long to answer. You can go on working; your changes are sent later.</source>
        <translation>La nube tardó demasiado en responder. Puede seguir trabajando; sus cambios se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The cloud is busy. You can go on working; your changes are sent later.</source>
        <translation>La nube está ocupada. Puede seguir trabajando; sus cambios se enviarán más tarde.</translation>
    </message>
    <message>
        <source>Nothing is sent without encryption. The address of the cloud has to begin with https.</source>
        <translation>Nada se envía sin cifrar. La dirección de la nube debe empezar por https.</translation>
    </message>
    <message>
        <source>The mail address or the password is not right. Sign in again; what you changed is kept.</source>
        <translation>La dirección o la contraseña no es correcta. Inicie sesión de nuevo; sus cambios se conservan.</translation>
    </message>
    <message>
        <source>Too many attempts to sign in. Wait a few minutes and try again.</source>
        <translation>Demasiados intentos de inicio de sesión. Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is an account with this mail address already. Sign in with it.</source>
        <translation>Ya hay una cuenta con esta dirección. Inicie sesión con ella.</translation>
    </message>
    <message>
        <source>This is not a mail address.</source>
        <translation>No es una dirección de correo.</translation>
    </message>
    <message>
        <source>The password is too short. It needs ten characters or more.</source>
        <translation>La contraseña es demasiado corta. Necesita diez caracteres o más.</translation>
    </message>
    <message>
        <source>You may not do this in the organisation. Ask its owner.</source>
        <translation>No puede hacer esto en la organización. Pregunte a su propietario.</translation>
    </message>
    <message>
        <source>This workspace belongs to no organisation yet. Create one or join one first.</source>
        <translation>Este espacio de trabajo aún no pertenece a ninguna organización. Cree una o únase a una primero.</translation>
    </message>
    <message>
        <source>This workspace belongs to another organisation already. Open or make another workspace.</source>
        <translation>Este espacio de trabajo ya pertenece a otra organización. Abra o cree otro.</translation>
    </message>
    <message>
        <source>This invitation is not known, was used, or is too old. Ask for a new one.</source>
        <translation>Esta invitación no se conoce, ya se usó o es demasiado antigua. Pida una nueva.</translation>
    </message>
    <message>
        <source>The cloud and this program are of different versions. Update the older one; what you changed is kept.</source>
        <translation>La nube y este programa son de versiones distintas. Actualice el más antiguo; sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The cloud gave an answer that was not understood. What you changed is kept.</source>
        <translation>No se entendió la respuesta de la nube. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>no es texto</translation>
    </message>
    <message>
        <source>the workbook is damaged</source>
        <translation>el libro está dañado</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>there is no contact that is whole and of a size that can be read</source>
        <translation>no hay ningún contacto completo y de un tamaño que se pueda leer</translation>
    </message>
    <message>
        <source>there are definitions that no spreadsheet program writes and that are not safe to follow</source>
        <translation>hay definiciones que ninguna hoja de cálculo escribe y que no es seguro seguir</translation>
    </message>
    <message>
        <source>there is no event that is whole and of a size that can be read</source>
        <translation>no hay ningún evento completo y de un tamaño que se pueda leer</translation>
    </message>
    <message>
        <source>this part is missing</source>
        <translation>falta esta parte</translation>
    </message>
    <message>
        <source>too many parts lie within parts</source>
        <translation>hay demasiadas partes dentro de otras</translation>
    </message>
    <message>
        <source>there is no workbook in it</source>
        <translation>no contiene ningún libro</translation>
    </message>
    <message>
        <source>a cell refers to a text that is not there</source>
        <translation>una celda remite a un texto que no existe</translation>
    </message>
    <message>
        <source>the archive is damaged</source>
        <translation>el archivo comprimido está dañado</translation>
    </message>
    <message>
        <source>The file needs more memory than is safe: %1. Split it and import the parts.</source>
        <translation>El archivo necesita más memoria de la prudente: %1. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>The file could not be read at %1: %2. Nothing was written. Open it where it was made, save it again and import that.</source>
        <translation>No se pudo leer el archivo en %1: %2. No se ha escrito nada. Ábralo donde se creó, guárdelo de nuevo e importe el resultado.</translation>
    </message>
    <message>
        <source>This is a file of the kind %1, which cannot be imported. Open it where it was made, save it as XLSX, ODS or CSV and import that.</source>
        <translation>Es un archivo de tipo %1, que no se puede importar. Ábralo donde se creó, guárdelo como XLSX, ODS o CSV e importe el resultado.</translation>
    </message>
    <message>
        <source>this is needed</source>
        <translation>es necesario</translation>
    </message>
    <message>
        <source>this lies outside of what is possible</source>
        <translation>está fuera de lo posible</translation>
    </message>
    <message>
        <source>this is not a day; write it as 2027-03-18</source>
        <translation>no es un día; escríbalo así: 2027-03-18</translation>
    </message>
    <message>
        <source>this is more than two years</source>
        <translation>son más de dos años</translation>
    </message>
    <message>
        <source>this is over</source>
        <translation>ya pasó</translation>
    </message>
    <message>
        <source>none of its days lies ahead and within the plan</source>
        <translation>ninguno de sus días está por venir y dentro del plan</translation>
    </message>
    <message>
        <source>no artist has an offer for it</source>
        <translation>ningún artista tiene una oferta para esto</translation>
    </message>
    <message>
        <source>the artist is not free on that day</source>
        <translation>el artista no está libre ese día</translation>
    </message>
    <message>
        <source>there is not enough time to travel between them</source>
        <translation>no hay tiempo suficiente para viajar entre ellas</translation>
    </message>
    <message>
        <source>an artist plays one show a day</source>
        <translation>un artista toca una vez al día</translation>
    </message>
    <message>
        <source>this cannot be reached in time</source>
        <translation>no se puede llegar a tiempo</translation>
    </message>
    <message>
        <source>these cannot be reached together</source>
        <translation>no se puede llegar a todas</translation>
    </message>
    <message>
        <source>a radius clause forbids it</source>
        <translation>una cláusula de radio lo prohíbe</translation>
    </message>
    <message>
        <source>two of your artists would play too near each other</source>
        <translation>dos de sus artistas tocarían demasiado cerca uno de otro</translation>
    </message>
    <message>
        <source>the territory belongs to another promoter</source>
        <translation>el territorio es de otro promotor</translation>
    </message>
    <message>
        <source>the budget does not allow it</source>
        <translation>el presupuesto no lo permite</translation>
    </message>
    <message>
        <source>the drive is longer than the rules allow</source>
        <translation>el trayecto es más largo de lo que permiten las reglas</translation>
    </message>
    <message>
        <source>these are too many shows in a row</source>
        <translation>son demasiadas fechas seguidas</translation>
    </message>
    <message>
        <source>a day off is missing</source>
        <translation>falta un día libre</translation>
    </message>
    <message>
        <source>the artist is away for too long</source>
        <translation>el artista está fuera demasiado tiempo</translation>
    </message>
    <message>
        <source>the fee is below the artist&apos;s minimum</source>
        <translation>el caché está por debajo del mínimo del artista</translation>
    </message>
    <message>
        <source>the room is too small or too large</source>
        <translation>la sala es demasiado pequeña o demasiado grande</translation>
    </message>
    <message>
        <source>the room wants another genre</source>
        <translation>la sala quiere otro género</translation>
    </message>
    <message>
        <source>the hold has run out</source>
        <translation>la reserva ha caducado</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>This hold is no longer active, so it was left as it is.</source>
        <translation>Esta reserva ya no está activa, así que se dejó como estaba.</translation>
    </message>
    <message>
        <source>The calendar server %2 cannot be reached. Nothing is lost; what changed is sent when it can be.</source>
        <translation>No se puede alcanzar el servidor de calendarios %2. No se pierde nada; los cambios se enviarán cuando se pueda.</translation>
    </message>
    <message>
        <source>The calendar server %2 took too long to answer. Nothing is lost; what changed is sent later.</source>
        <translation>El servidor de calendarios %2 tardó demasiado en responder. No se pierde nada; los cambios se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The calendar server %2 is busy or broken. Nothing is lost; what changed is sent later.</source>
        <translation>El servidor de calendarios %2 está ocupado o averiado. No se pierde nada; los cambios se enviarán más tarde.</translation>
    </message>
    <message>
        <source>The calendar server %2 could not prove who it is, so nothing was sent.</source>
        <translation>El servidor de calendarios %2 no pudo demostrar quién es; no se envió nada.</translation>
    </message>
    <message>
        <source>Nothing is sent without encryption. The address of the calendar server has to begin with https.</source>
        <translation>No se envía nada sin cifrar. La dirección del servidor de calendarios debe empezar por https.</translation>
    </message>
    <message>
        <source>The calendar server %2 does not take this name and password. Enter the password again; some services want one made for this program.</source>
        <translation>El servidor de calendarios %2 no acepta este usuario y contraseña. Escriba otra vez la contraseña; algunos servicios piden una creada para este programa.</translation>
    </message>
    <message>
        <source>The calendar server %2 has no room left. Make some there; what is missing is sent with the next try.</source>
        <translation>El servidor de calendarios %2 no tiene más espacio. Libere allí; lo que falta se envía en el próximo intento.</translation>
    </message>
    <message>
        <source>A calendar is not on the server %2 any more. Disconnect it, or connect another one.</source>
        <translation>Un calendario ya no está en el servidor %2. Desconéctelo o conecte otro.</translation>
    </message>
    <message>
        <source>The calendar server %2 sends us to a place that the password must not go to. Check the address.</source>
        <translation>El servidor de calendarios %2 nos envía a un lugar al que la contraseña no debe ir. Revise la dirección.</translation>
    </message>
    <message>
        <source>The calendar server %2 gave an answer that was not understood. Nothing is lost; it is tried again.</source>
        <translation>No se entendió la respuesta del servidor de calendarios %2. No se pierde nada; se intentará otra vez.</translation>
    </message>
    <message>
        <source>There are no calendars at %2. Check the address; the service calls it CalDAV.</source>
        <translation>No hay calendarios en %2. Revise la dirección; el servicio la llama CalDAV.</translation>
    </message>
    <message>
        <source>The calendar server %2 makes no new calendars. Make one there and choose it here.</source>
        <translation>El servidor de calendarios %2 no crea calendarios. Cree uno allí y elíjalo aquí.</translation>
    </message>
    <message>
        <source>The password for the calendar server %2 is not known. Enter it again.</source>
        <translation>No se conoce la contraseña del servidor de calendarios %2. Escríbala otra vez.</translation>
    </message>
    <message>
        <source>this source has no place left on the guest list</source>
        <translation>este origen ya no tiene plazas en la lista de invitados</translation>
    </message>
    <message>
        <source>this is not a time; write it as 20:30</source>
        <translation>no es una hora; escríbala así: 20:30</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Llegadas</translation>
    </message>
    <message>
        <source>This show has it already. Nothing was written.</source>
        <translation>Esta fecha ya lo tiene. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>from here on this is not JSON</source>
        <translation>a partir de aquí esto no es JSON</translation>
    </message>
    <message>
        <source>the file ends too early</source>
        <translation>el archivo termina demasiado pronto</translation>
    </message>
    <message>
        <source>there is another one of the same name</source>
        <translation>hay otro con el mismo nombre</translation>
    </message>
    <message>
        <source>a number is missing here</source>
        <translation>aquí falta un número</translation>
    </message>
    <message>
        <source>this has to be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>this may not be negative</source>
        <translation>no puede ser negativo</translation>
    </message>
    <message>
        <source>a text in quotes is missing here</source>
        <translation>aquí falta un texto entre comillas</translation>
    </message>
    <message>
        <source>this has to be true or false</source>
        <translation>tiene que ser true o false</translation>
    </message>
    <message>
        <source>a list in square brackets is missing here</source>
        <translation>aquí falta una lista entre corchetes</translation>
    </message>
    <message>
        <source>an object in braces is missing here</source>
        <translation>aquí falta un objeto entre llaves</translation>
    </message>
    <message>
        <source>these are more than can be planned</source>
        <translation>son más de los que se pueden planificar</translation>
    </message>
    <message>
        <source>these have to be two</source>
        <translation>tienen que ser dos</translation>
    </message>
    <message>
        <source>this is none of the words that can stand here</source>
        <translation>no es ninguna de las palabras posibles aquí</translation>
    </message>
    <message>
        <source>there is nothing in it</source>
        <translation>no hay nada dentro</translation>
    </message>
    <message>
        <source>this is needed and not there</source>
        <translation>es necesario y falta</translation>
    </message>
    <message>
        <source>this ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>only one of these can be true</source>
        <translation>solo una de estas cosas puede ser cierta</translation>
    </message>
    <message>
        <source>the rows of the matrix are not of one length</source>
        <translation>las filas de la matriz no tienen la misma longitud</translation>
    </message>
    <message>
        <source>the matrix needs one row and one column for each place</source>
        <translation>la matriz necesita una fila y una columna por lugar</translation>
    </message>
    <message>
        <source>this names something that is not there</source>
        <translation>nombra algo que no existe</translation>
    </message>
    <message>
        <source>these have to be in ascending order</source>
        <translation>tienen que ir en orden ascendente</translation>
    </message>
    <message>
        <source>coordinates and a matrix cannot be used together</source>
        <translation>no se pueden usar coordenadas y una matriz a la vez</translation>
    </message>
    <message>
        <source>You are signed out. Sign in, and what you changed is sent.</source>
        <translation>La sesión está cerrada. Inicie sesión y se enviará lo que cambió.</translation>
    </message>
    <message>
        <source>Your role in the organisation does not allow this. Nothing was written. Ask its owner.</source>
        <translation>Su rol en la organización no lo permite. No se escribió nada. Pregunte al propietario.</translation>
    </message>
    <message>
        <source>Only owners of the organisation may do this.</source>
        <translation>Solo los propietarios de la organización pueden hacerlo.</translation>
    </message>
    <message>
        <source>Say for which artist the invitation is.</source>
        <translation>Indique para qué artista es la invitación.</translation>
    </message>
    <message>
        <source>You cannot change your own role. Another owner can.</source>
        <translation>No puede cambiar su propio rol. Otro propietario sí puede.</translation>
    </message>
    <message>
        <source>This cloud offers no signing in with a code. Sign in with mail address and password.</source>
        <translation>Esta nube no ofrece el inicio de sesión con código. Entre con dirección de correo y contraseña.</translation>
    </message>
    <message>
        <source>The code is too old. Ask for a new one.</source>
        <translation>El código ha caducado. Pida otro.</translation>
    </message>
    <message>
        <source>Signing in was refused on the page of the issuer. Nobody was signed in.</source>
        <translation>El inicio de sesión se rechazó en la página del proveedor de identidad. No ha entrado nadie.</translation>
    </message>
    <message>
        <source>The cloud does not trust the issuer that signed you in. Ask who runs the cloud.</source>
        <translation>La nube no confía en el proveedor de identidad con el que ha entrado. Pregunte a quien la gestiona.</translation>
    </message>
    <message>
        <source>The issuer signed you in for another program. Ask who runs the cloud.</source>
        <translation>El proveedor de identidad le dio acceso para otro programa. Pregunte a quien gestiona la nube.</translation>
    </message>
    <message>
        <source>This workspace has not been in step with its cloud for too long, so it is read-only until it has been. Nothing is lost: connect to the network or sign in, and it goes on by itself.</source>
        <translation>Este espacio de trabajo lleva demasiado tiempo sin sincronizarse con su nube; es de solo lectura hasta que lo haga. No se pierde nada: conéctese a la red o inicie sesión y continuará por sí solo.</translation>
    </message>
    <message>
        <source>No hold of somebody else stands before this one, so its rank was left as it is.</source>
        <translation>Ninguna opción de otro precede a esta, así que su rango quedó como estaba.</translation>
    </message>
    <message>
        <source>These two dates would wait for each other. Nothing was written.</source>
        <translation>Estas dos fechas se esperarían una a otra. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>There is no such role. Roles are owner, booker, label_manager, accountant, assistant, artist and read_only.</source>
        <translation>Ese rol no existe. Los roles son owner, booker, label_manager, accountant, assistant, artist y read_only.</translation>
    </message>
    <message>
        <source>Nobody of the organisation has this id. See who belongs to it.</source>
        <translation>Nadie de la organización tiene este identificador. Consulte quién forma parte de ella.</translation>
    </message>
    <message>
        <source>None of your devices has this id. See the list of devices.</source>
        <translation>Ninguno de sus dispositivos tiene este identificador. Consulte la lista de dispositivos.</translation>
    </message>
    <message>
        <source>The file %1 is empty. Export it or download it again.</source>
        <translation>El archivo %1 está vacío. Expórtelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>There is no table in %1: no names of columns with data below them were found. Write the names of the columns above the data and import it again.</source>
        <translation>No hay ninguna tabla en %1: no se encontraron títulos de columnas con datos debajo. Escriba los títulos de las columnas encima de los datos e impórtela de nuevo.</translation>
    </message>
    <message>
        <source>Say what the key is for, in up to 200 letters.</source>
        <translation>Indique para qué es la clave, en 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A scope names a kind of record, or all of them, and read or write. One of these names neither.</source>
        <translation>Un alcance nombra un tipo de ficha, o todos, y read o write. Uno de estos no nombra ni lo uno ni lo otro.</translation>
    </message>
    <message>
        <source>There is no such key, or it was revoked already. See the list of keys.</source>
        <translation>Esa clave no existe o ya fue revocada. Consulte la lista de claves.</translation>
    </message>
    <message>
        <source>Only artists of the organisation answer offers this way.</source>
        <translation>Solo los artistas de la organización responden así a las ofertas.</translation>
    </message>
    <message>
        <source>This offer does not wait for an answer any more.</source>
        <translation>Esta oferta ya no espera respuesta.</translation>
    </message>
    <message>
        <source>Not understood: %1. It can be: %3.</source>
        <translation>No se entiende: %1. Puede ser: %3.</translation>
    </message>
    <message>
        <source>Not understood: %1, at character %2. It can be: %3.</source>
        <translation>No se entiende: %1, en el carácter %2. Puede ser: %3.</translation>
    </message>
    <message>
        <source>This is a key for another program and not a person. Keys are revoked in their own list.</source>
        <translation>Esto es la clave de otro programa y no una persona. Las claves se revocan en su propia lista.</translation>
    </message>
    <message>
        <source>The organisation has a hundred keys, which is as many as there can be. Revoke one that is not used any more.</source>
        <translation>La organización tiene cien claves, el máximo posible. Revoque una que ya no se use.</translation>
    </message>
    <message>
        <source>You own twenty organisations, which is as many as one person can. Nothing was made.</source>
        <translation>Usted posee veinte organizaciones, el máximo para una persona. No se creó nada.</translation>
    </message>
    <message>
        <source>The organisation has twenty webhooks, which is as many as there can be. Delete one that is not used any more.</source>
        <translation>La organización tiene veinte webhooks, el máximo posible. Elimine uno que ya no se use.</translation>
    </message>
    <message>
        <source>The address of a webhook has to begin with https and may hold no name and password.</source>
        <translation>La dirección de un webhook debe empezar por https y no puede contener nombre ni contraseña.</translation>
    </message>
    <message>
        <source>There is no such webhook. See the list of webhooks.</source>
        <translation>No existe tal webhook. Consulte la lista de webhooks.</translation>
    </message>
    <message>
        <source>The cloud knows no such kind of record.</source>
        <translation>La nube no conoce este tipo de ficha.</translation>
    </message>
    <message>
        <source>What is in this file is not in the cloud yet, or you may not see it. It comes when whoever added it is online.</source>
        <translation>El contenido de este archivo aún no está en la nube, o usted no puede verlo. Llega cuando quien lo añadió esté en línea.</translation>
    </message>
    <message>
        <source>The file arrived in the cloud otherwise than it was sent, so it was not kept there. It is sent again.</source>
        <translation>El archivo llegó a la nube distinto de como se envió, así que no se guardó allí. Se envía de nuevo.</translation>
    </message>
    <message>
        <source>The file was damaged on its way, so it was not kept. It is moved again.</source>
        <translation>El archivo se dañó por el camino, así que no se guardó. Se transfiere de nuevo.</translation>
    </message>
    <message>
        <source>The file is larger than its record says, so it does not come by itself. Open it, and it is fetched.</source>
        <translation>El archivo es más grande de lo que dice su ficha, así que no llega por sí solo. Ábralo y se descarga.</translation>
    </message>
    <message>
        <source>The file is larger than the 100 MB that the cloud takes. It stays on this computer.</source>
        <translation>El archivo supera los 100 MB que admite la nube. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>The organisation has no room left for files in the cloud, so this one stays on this computer. Delete files that nobody needs, or ask who runs the cloud for more room.</source>
        <translation>A la organización no le queda espacio para archivos en la nube, así que este se queda en este equipo. Elimine archivos que nadie necesite, o pida más espacio a quien gestiona la nube.</translation>
    </message>
    <message>
        <source>The cloud could not take this file. It stays on this computer.</source>
        <translation>La nube no pudo aceptar este archivo. Se queda en este equipo.</translation>
    </message>
    <message>
        <source>What is in this file is not on this computer. Connect the workspace to its cloud, and it is fetched.</source>
        <translation>El contenido de este archivo no está en este equipo. Conecte el espacio de trabajo a su nube y se descarga.</translation>
    </message>
    <message>
        <source>no plan was found that has this beside everything else that is confirmed or pinned</source>
        <translation>no se encontró ningún plan que lo incluya junto a todo lo demás que está confirmado o fijado</translation>
    </message>
    <message>
        <source>In the cloud this does not wait for an answer: it was answered or taken back, or the change is still on its way. Wait until the workspace is in step and try again.</source>
        <translation>En la nube esto no espera respuesta: se respondió o se retiró, o el cambio aún está en camino. Espere a que el espacio de trabajo esté al día e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Say who is asked.</source>
        <translation>Indique a quién se pregunta.</translation>
    </message>
    <message>
        <source>This link was answered or taken back already.</source>
        <translation>Este enlace ya se respondió o se retiró.</translation>
    </message>
    <message>
        <source>A hundred links were made within an hour, which is as many as there can be. Try again later.</source>
        <translation>Se crearon cien enlaces en una hora, el máximo posible. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This place cannot be written to: %1. Choose a folder of your own.</source>
        <translation>No se puede escribir en este lugar: %1. Elija una carpeta suya.</translation>
    </message>
    <message>
        <source>these are more shows than the artist plays at most</source>
        <translation>son más fechas de las que el artista toca como máximo</translation>
    </message>
    <message>
        <source>the package that it belongs to does not allow it</source>
        <translation>el paquete al que pertenece no lo permite</translation>
    </message>
    <message>
        <source>this is more than the guarantee</source>
        <translation>es más que la garantía</translation>
    </message>
    <message>
        <source>this is after the day of the show</source>
        <translation>es después del día del concierto</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>Anticipo debido el</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>%1 is confirmed in that room on that day already. Nothing was written. When both play, write the stage or the part of the day as this hold&apos;s room first.</source>
        <translation>%1 ya está confirmado en ese espacio ese día. No se ha escrito nada. Si tocan los dos, escriba antes el escenario o la parte del día como espacio de esta opción.</translation>
    </message>
    <message>
        <source>The artist has a confirmed show on that day already, at %1. Nothing was written.</source>
        <translation>El artista ya tiene una fecha confirmada ese día, en %1. No se ha escrito nada.</translation>
    </message>
    <message>
        <source>the file is written in UTF-16; save it as UTF-8</source>
        <translation>el archivo está escrito en UTF-16; guárdelo en UTF-8</translation>
    </message>
    <message>
        <source>this text is not UTF-8; save the file as UTF-8</source>
        <translation>este texto no está en UTF-8; guarde el archivo en UTF-8</translation>
    </message>
    <message>
        <source>with dates, times are minutes of one day: at most 1,440 for a duration, and before 1,440 where a window opens</source>
        <translation>con fechas, las horas son minutos de un día: como máximo 1440 para una duración, y antes de 1440 para el inicio de una franja</translation>
    </message>
    <message>
        <source>the artist who is to play it has no offer for it</source>
        <translation>el artista que debe tocarlo no tiene oferta para ello</translation>
    </message>
    <message>
        <source>the artist cannot be back from it before the plan or the free days end</source>
        <translation>el artista no puede estar de vuelta antes de que acaben el plan o sus días libres</translation>
    </message>
    <message>
        <source>these are more than the %1 that can be planned</source>
        <translation>son más de los %1 que se pueden planificar</translation>
    </message>
    <message>
        <source>There is no tour in this workspace yet. Make one on the page Tours, or with plan --scenario on the command line.</source>
        <translation>Todavía no hay ninguna gira en este espacio de trabajo. Cree una en la página Giras, o con plan --scenario en la línea de comandos.</translation>
    </message>
    <message>
        <source>This was taken back already. Nothing was changed.</source>
        <translation>Esto ya se había deshecho. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>this is no JSON; files of public benchmarks and of other planners have to be converted to flowstage-instance-1 first</source>
        <translation>esto no es JSON; los archivos de pruebas públicas y de otros planificadores deben convertirse antes a flowstage-instance-1</translation>
    </message>
    <message>
        <source>The cloud seems to have been set back to an earlier state. An owner of the organisation has to be in step with it first; then this goes on by itself. What you changed is kept.</source>
        <translation>Parece que la nube se ha devuelto a un estado anterior. Un propietario de la organización tiene que sincronizarse primero; después esto sigue solo. Lo que usted cambió se conserva.</translation>
    </message>
    <message>
        <source>No program on this computer opens %1. Save a copy and take it to one that does.</source>
        <translation>Ningún programa de este equipo abre %1. Guarde una copia y ábrala en otro lugar.</translation>
    </message>
    <message>
        <source>Something between here and the cloud sends us elsewhere, so nothing was sent. On the network of a hotel or a train, open its page in a browser first; else check the address of the cloud. What you changed is kept.</source>
        <translation>Algo entre este ordenador y la nube nos envía a otro sitio, así que no se envió nada. En la red de un hotel o de un tren, abra antes su página en un navegador; si no, compruebe la dirección de la nube. Sus cambios se conservan.</translation>
    </message>
    <message>
        <source>The cloud could not prove who it is, so nothing was sent. See whether the date of this computer is right; else ask who runs the cloud for a valid certificate.</source>
        <translation>La nube no pudo demostrar quién es, así que no se envió nada. Compruebe si la fecha de este ordenador es correcta; si no, pida un certificado válido a quien gestiona la nube.</translation>
    </message>
    <message>
        <source>this is not a number</source>
        <translation>esto no es un número</translation>
    </message>
    <message>
        <source>this is more than any amount can be</source>
        <translation>es más de lo que puede ser un importe</translation>
    </message>
    <message>
        <source>%1 has %2 places on %3, %4 of them taken</source>
        <translation>%1 tiene %2 plazas el %3, de ellas %4 ocupadas</translation>
    </message>
    <message>
        <source>The columns of %1 don’t tell what its rows are. Say it (on the command line --kind venues, contacts, fans...), and which column is what.</source>
        <translation>Las columnas de %1 no dicen qué son sus filas. Indíquelo (en la línea de comandos --kind venues, contacts, fans...), y qué es cada columna.</translation>
    </message>
    <message>
        <source>Every sheet of %1 is hidden. Name the one to import (on the command line --sheet).</source>
        <translation>Todas las hojas de %1 están ocultas. Indique la que hay que importar (en la línea de comandos --sheet).</translation>
    </message>
    <message>
        <source>This is not an id. Copy one from the list, whole.</source>
        <translation>Esto no es un identificador. Copie uno entero de la lista.</translation>
    </message>
    <message>
        <source>Give the organisation a name, of up to 200 letters.</source>
        <translation>Dé un nombre a la organización, de 200 letras como máximo.</translation>
    </message>
    <message>
        <source>Webhooks of this cloud go to public addresses only, so nothing would ever arrive at this one. Give an address that can be reached from everywhere, or ask who runs the cloud to allow this network.</source>
        <translation>Los webhooks de esta nube solo van a direcciones públicas, así que a esta nunca llegaría nada. Dé una dirección accesible desde cualquier lugar, o pida a quien gestiona la nube que permita esta red.</translation>
    </message>
    <message>
        <source>these are more than can be planned at once; take fewer days or artists</source>
        <translation>son más de las que se pueden planificar a la vez; tome menos días o artistas</translation>
    </message>
    <message>
        <source>Dates to choose from</source>
        <translation>Fechas a elegir</translation>
    </message>
    <message>
        <source>Your agency has changed this offer since it was shown here. Look at it again, then answer.</source>
        <translation>Su agencia ha modificado esta oferta desde que se muestra aquí. Vuelva a leerla y responda.</translation>
    </message>
    <message>
        <source>This computer was shut out of the organisation: it sends and fetches nothing any more, and what waits here stays here. Its owner can say why. To take part again on it, make a new workspace, open its page Cloud and choose “I belong to one”.</source>
        <translation>Este ordenador fue excluido de la organización: ya no envía ni recibe nada, y lo que espera aquí se queda aquí. Su propietario puede decir por qué. Para volver a participar desde él, cree un nuevo espacio, abra su página Nube y elija «Ya formo parte».</translation>
    </message>
</context>
<context>
    <name>flow::ui::ExperienceSection</name>
    <message>
        <source>Experience</source>
        <translation>Experiencia</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Tocado</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n concierto</numerusform>
            <numerusform>%n conciertos</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>último %1</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Por venir</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Answers after</source>
        <translation>Responde tras</translation>
    </message>
    <message numerus="yes">
        <source>from %n answer(s)</source>
        <translation>
            <numerusform>de %n respuesta</numerusform>
            <numerusform>de %n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pays after</source>
        <translation>Paga tras</translation>
    </message>
    <message>
        <source>agreed %1</source>
        <translation>acordado %1</translation>
    </message>
    <message numerus="yes">
        <source>from %n payment(s)</source>
        <translation>
            <numerusform>de %n pago</numerusform>
            <numerusform>de %n pagos</numerusform>
        </translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Sin pagar</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) late</source>
        <translation>
            <numerusform>%n concierto con retraso</numerusform>
            <numerusform>%n conciertos con retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Suits best</source>
        <translation>Ideal para</translation>
    </message>
</context>
<context>
    <name>flow::ui::FactPanel</name>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Ese día ya pasó</translation>
    </message>
</context>
<context>
    <name>flow::ui::FansPage</name>
    <message>
        <source>Save the filters as a segment</source>
        <translation>Guardar los filtros como segmento</translation>
    </message>
    <message>
        <source>Delete this segment</source>
        <translation>Eliminar este segmento</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Fans who</source>
        <translation>Fans con</translation>
    </message>
    <message>
        <source>No fans yet</source>
        <translation>Aún no hay fans</translation>
    </message>
    <message>
        <source>Import a mailing list, a shop or a ticket office.</source>
        <translation>Importe una lista de correo, una tienda o una taquilla.</translation>
    </message>
    <message>
        <source>Add fan</source>
        <translation>Añadir fan</translation>
    </message>
    <message>
        <source>fan since %1</source>
        <translation>fan desde %1</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save as segment</source>
        <translation>Guardar como segmento</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Add fan &quot;%1&quot;</source>
        <translation>Añadir el fan «%1»</translation>
    </message>
    <message>
        <source>Purchased: %1</source>
        <translation>Compra: %1</translation>
    </message>
    <message>
        <source>Refunded: %1</source>
        <translation>Reembolso: %1</translation>
    </message>
    <message>
        <source>As a musician</source>
        <translation>Como músico</translation>
    </message>
    <message>
        <source>Rename this segment</source>
        <translation>Cambiar el nombre de este segmento</translation>
    </message>
    <message>
        <source>Change this segment</source>
        <translation>Cambiar este segmento</translation>
    </message>
</context>
<context>
    <name>flow::ui::Field</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Media type</source>
        <translation>Tipo de medio</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Suma de control</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Tipo de ficha</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Order by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Tamaño del archivo</translation>
    </message>
    <message>
        <source>File checksum</source>
        <translation>Suma de control del archivo</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creadas</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizadas</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Correspondencia</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Shape of the file</source>
        <translation>Forma del archivo</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>Ciudad de origen</translation>
    </message>
    <message>
        <source>Home country</source>
        <translation>País de origen</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Latitud</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Line-up</source>
        <translation>Formación</translation>
    </message>
    <message>
        <source>People on the road</source>
        <translation>Personas en gira</translation>
    </message>
    <message>
        <source>Lowest fee</source>
        <translation>Caché mínimo</translation>
    </message>
    <message>
        <source>Highest fee</source>
        <translation>Caché máximo</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
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
        <translation>Oyentes mensuales</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Popularity</source>
        <translation>Popularidad</translation>
    </message>
    <message>
        <source>Represented since</source>
        <translation>Representado desde</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Calendar key</source>
        <translation>Clave de calendario</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Propuesto por</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesto el</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Decidido por</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido el</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Located by</source>
        <translation>Localizado por</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Número de registro</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>NIF/IVA</translation>
    </message>
    <message>
        <source>Pays within</source>
        <translation>Paga en</translation>
    </message>
    <message>
        <source>External key</source>
        <translation>Clave externa</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Asientos</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Programmes</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Excludes</source>
        <translation>Excluye</translation>
    </message>
    <message>
        <source>Last fee</source>
        <translation>Último caché</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Period starts</source>
        <translation>Inicio del periodo</translation>
    </message>
    <message>
        <source>Period ends</source>
        <translation>Fin del periodo</translation>
    </message>
    <message>
        <source>Founded</source>
        <translation>Fundado en</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Tratamiento</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>Nombre de la empresa</translation>
    </message>
    <message>
        <source>Second email</source>
        <translation>Segundo correo</translation>
    </message>
    <message>
        <source>Third email</source>
        <translation>Tercer correo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Third phone</source>
        <translation>Tercer teléfono</translation>
    </message>
    <message>
        <source>LinkedIn</source>
        <translation>LinkedIn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Connected on</source>
        <translation>En contacto desde</translation>
    </message>
    <message>
        <source>More properties</source>
        <translation>Más propiedades</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Role in their words</source>
        <translation>Función según ellos</translation>
    </message>
    <message>
        <source>Main contact</source>
        <translation>Contacto principal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Llegó por</translation>
    </message>
    <message>
        <source>Detail of origin</source>
        <translation>Detalle del origen</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referido por</translation>
    </message>
    <message>
        <source>Email consent</source>
        <translation>Permiso de correo</translation>
    </message>
    <message>
        <source>SMS consent</source>
        <translation>Permiso de SMS</translation>
    </message>
    <message>
        <source>Fan since</source>
        <translation>Fan desde</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Última actividad</translation>
    </message>
    <message>
        <source>Makes music</source>
        <translation>Hace música</translation>
    </message>
    <message>
        <source>Level as producer</source>
        <translation>Nivel de producción</translation>
    </message>
    <message>
        <source>Genre as producer</source>
        <translation>Género que produce</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Fan</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Finalidad</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Base legal</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Address (hashed)</source>
        <translation>Dirección (cifrada)</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>First order</source>
        <translation>Primer pedido</translation>
    </message>
    <message>
        <source>Last order</source>
        <translation>Último pedido</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>Existencias</translation>
    </message>
    <message>
        <source>UPC</source>
        <translation>UPC</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Buyer’s email</source>
        <translation>Correo del comprador</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Subtotal</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Descuento</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Impuestos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Reembolsado</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Forma de pago</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Day of the event</source>
        <translation>Día del evento</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Precio unitario</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Attendee’s email</source>
        <translation>Correo del asistente</translation>
    </message>
    <message>
        <source>Stage in their words</source>
        <translation>Etapa según la fuente</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Created on</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Expected on</source>
        <translation>Prevista el</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Cerrada el</translation>
    </message>
    <message>
        <source>Reason for the loss</source>
        <translation>Motivo de la pérdida</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Artist’s name</source>
        <translation>Nombre del artista</translation>
    </message>
    <message>
        <source>Venue’s name</source>
        <translation>Nombre de la sala</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Puertas</translation>
    </message>
    <message>
        <source>On stage</source>
        <translation>En escena</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Caché</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>Entradas vendidas</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>Pagado el</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Declarado el</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Tienda</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Lanzamiento</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>ISRC</source>
        <translation>ISRC</translation>
    </message>
    <message>
        <source>Type of sale</source>
        <translation>Tipo de venta</translation>
    </message>
    <message>
        <source>Net amount</source>
        <translation>Importe neto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Métrica</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territorio</translation>
    </message>
    <message>
        <source>Dates wanted</source>
        <translation>Fechas deseadas</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Lugar en el cartel</translation>
    </message>
    <message>
        <source>Estimated fee</source>
        <translation>Caché estimado</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Propuesto</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Follow up on</source>
        <translation>Insistir el</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>Aplazado hasta</translation>
    </message>
    <message>
        <source>Attempts without answer</source>
        <translation>Intentos sin respuesta</translation>
    </message>
    <message>
        <source>In their words</source>
        <translation>En sus palabras</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospecto</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Target date</source>
        <translation>Fecha objetivo</translation>
    </message>
    <message>
        <source>Granted on</source>
        <translation>Concedida el</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>Challenged by</source>
        <translation>Desafiada por</translation>
    </message>
    <message>
        <source>Challenged</source>
        <translation>Desafiada</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder antes de</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde a</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Type of deal</source>
        <translation>Tipo de acuerdo</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garantía</translation>
    </message>
    <message>
        <source>Percentage</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Percentage of</source>
        <translation>Porcentaje de</translation>
    </message>
    <message>
        <source>Promoter’s expenses</source>
        <translation>Gastos del promotor</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Anticipo</translation>
    </message>
    <message>
        <source>Deposit due</source>
        <translation>Anticipo debido el</translation>
    </message>
    <message>
        <source>Ticket price</source>
        <translation>Precio de la entrada</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Radius, days before</source>
        <translation>Radio, días antes</translation>
    </message>
    <message>
        <source>Radius, days after</source>
        <translation>Radio, días después</translation>
    </message>
    <message>
        <source>Radius for public shows only</source>
        <translation>Radio solo para fechas públicas</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Condiciones</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>Artist’s approval</source>
        <translation>Aprobación del artista</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobada por</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobada</translation>
    </message>
    <message>
        <source>Artist’s note</source>
        <translation>Nota del artista</translation>
    </message>
    <message>
        <source>Public shows only</source>
        <translation>Solo fechas públicas</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Concierto</translation>
    </message>
    <message>
        <source>Makes</source>
        <translation>Crea</translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Aparece con</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Cuenta desde</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Asignada a</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Due at</source>
        <translation>Vence a las</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Load-in</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Soundcheck</source>
        <translation>Prueba de sonido</translation>
    </message>
    <message>
        <source>Length of the set</source>
        <translation>Duración del set</translation>
    </message>
    <message>
        <source>Curfew</source>
        <translation>Toque de queda</translation>
    </message>
    <message>
        <source>Public from</source>
        <translation>Pública desde</translation>
    </message>
    <message>
        <source>Embargo until</source>
        <translation>Embargo hasta</translation>
    </message>
    <message>
        <source>On sale</source>
        <translation>A la venta</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Confirmada el</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>Contrato enviado</translation>
    </message>
    <message>
        <source>Contract signed</source>
        <translation>Contrato firmado</translation>
    </message>
    <message>
        <source>Deposit received</source>
        <translation>Anticipo recibido</translation>
    </message>
    <message>
        <source>Advance sent</source>
        <translation>Preparación enviada</translation>
    </message>
    <message>
        <source>Itinerary sent</source>
        <translation>Hoja de ruta enviada</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Liquidado</translation>
    </message>
    <message>
        <source>Statement sent</source>
        <translation>Extracto enviado</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Pieces</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Cost per</source>
        <translation>Coste por</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Recurso</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Comes after</source>
        <translation>Viene después de</translation>
    </message>
    <message>
        <source>Exactly so many days</source>
        <translation>Número exacto de días</translation>
    </message>
    <message>
        <source>Support on stage</source>
        <translation>Telonero en escena</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Gira</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Cost of a kilometre</source>
        <translation>Coste por kilómetro</translation>
    </message>
    <message>
        <source>Cost of a night</source>
        <translation>Coste por noche</translation>
    </message>
    <message>
        <source>Per diem</source>
        <translation>Dieta</translation>
    </message>
    <message>
        <source>Crew, a day</source>
        <translation>Equipo, por día</translation>
    </message>
    <message>
        <source>Production of a show</source>
        <translation>Producción de una fecha</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Made from</source>
        <translation>Hecho de</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Lo mejor posible</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Worth to the plan</source>
        <translation>Valor para el plan</translation>
    </message>
    <message>
        <source>Kilometres</source>
        <translation>Kilómetros</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>From home</source>
        <translation>Desde la base</translation>
    </message>
    <message>
        <source>Together with</source>
        <translation>Junto con</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Road</source>
        <translation>Carretera</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Planned amount</source>
        <translation>Importe previsto</translation>
    </message>
    <message>
        <source>Actual amount</source>
        <translation>Importe real</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>La mía</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>La suya</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Number of the change</source>
        <translation>Número del cambio</translation>
    </message>
    <message>
        <source>Radius by driving time</source>
        <translation>Radio en tiempo de carretera</translation>
    </message>
    <message>
        <source>Radius waived on</source>
        <translation>Cláusula retirada el</translation>
    </message>
    <message>
        <source>Other offer</source>
        <translation>Otra oferta</translation>
    </message>
    <message>
        <source>Other show</source>
        <translation>Otro concierto</translation>
    </message>
    <message>
        <source>Other hold</source>
        <translation>Otra opción</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Exclusivity</source>
        <translation>Exclusividad</translation>
    </message>
    <message>
        <source>Approves changes</source>
        <translation>Aprueba los cambios</translation>
    </message>
    <message>
        <source>Guest of</source>
        <translation>Invitado de</translation>
    </message>
    <message>
        <source>Guests of</source>
        <translation>Invitados de</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Have arrived</source>
        <translation>Han llegado</translation>
    </message>
    <message>
        <source>Arrived at</source>
        <translation>Llegó a las</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>En caso de emergencia</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Teléfono de emergencia</translation>
    </message>
    <message>
        <source>Approval of the contract</source>
        <translation>Aprobación del contrato</translation>
    </message>
    <message>
        <source>Contract approved by</source>
        <translation>Contrato aprobado por</translation>
    </message>
    <message>
        <source>Contract approved at</source>
        <translation>Contrato aprobado el</translation>
    </message>
    <message>
        <source>Word on the contract</source>
        <translation>Comentario sobre el contrato</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Respuesta en</translation>
    </message>
</context>
<context>
    <name>flow::ui::FieldRow</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>flow::ui::FileSection</name>
    <message>
        <source>Tried again by itself at %1</source>
        <translation>Se reintenta solo a las %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::FileStep</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Columns are separated by</source>
        <translation>Columnas separadas por</translation>
    </message>
    <message>
        <source>Found out</source>
        <translation>Detectado</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulación</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Barra</translation>
    </message>
    <message>
        <source>First rows, as they stand in the file</source>
        <translation>Primeras filas, tal como están en el archivo</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) waiting</source>
        <translation>
            <numerusform>%Ln archivo más en espera</numerusform>
            <numerusform>%Ln archivos más en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, found out</source>
        <translation>%1, detectado</translation>
    </message>
    <message>
        <source>It is not clear what these rows are. Say so in the next step.</source>
        <translation>No está claro qué son estas filas. Indíquelo en el paso siguiente.</translation>
    </message>
    <message>
        <source>Sheets to import</source>
        <translation>Hojas que se importan</translation>
    </message>
    <message>
        <source>%1, hidden, %2</source>
        <translation>%1, oculta, %2</translation>
    </message>
    <message>
        <source>The columns are named in</source>
        <translation>Nombres de las columnas</translation>
    </message>
    <message>
        <source>no row</source>
        <translation>ninguna fila</translation>
    </message>
    <message>
        <source>rows %1 and %2</source>
        <translation>filas %1 y %2</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>what is found out</source>
        <translation>la fila detectada</translation>
    </message>
    <message>
        <source>%1, found out</source>
        <comment>row</comment>
        <translation>%1, detectada</translation>
    </message>
</context>
<context>
    <name>flow::ui::Filter</name>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>es uno de</translation>
    </message>
    <message>
        <source>is none of</source>
        <translation>no es ninguno de</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>al menos</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>como máximo</translation>
    </message>
    <message>
        <source>between</source>
        <translation>entre</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>filled in</source>
        <translation>rellenado</translation>
    </message>
    <message>
        <source>not %1</source>
        <translation>no %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::FilterBar</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>flow::ui::FilterEditor</name>
    <message>
        <source>How to compare</source>
        <translation>Cómo comparar</translation>
    </message>
    <message>
        <source>FR, BE, DE</source>
        <translation>ES, FR, PT</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>flow::ui::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (opcional)</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>flow::ui::GapChart</name>
    <message>
        <source>Plan and best possible over the time of the search</source>
        <translation>Plan y lo mejor posible a lo largo de la búsqueda</translation>
    </message>
    <message>
        <source>%1 moves</source>
        <translation>%1 intentos</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: plan %2, best possible %3</source>
        <translation>%1: plan %2, lo mejor posible %3</translation>
    </message>
    <message>
        <source>0 moves</source>
        <translation>0 intentos</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Lo mejor posible</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Este plan</translation>
    </message>
</context>
<context>
    <name>flow::ui::GapPopover</name>
    <message>
        <source>Looking for venues near the way...</source>
        <translation>Buscando salas cerca del camino...</translation>
    </message>
    <message>
        <source>No venue that fits lies near the way on this day.</source>
        <translation>Ninguna sala adecuada está cerca del camino ese día.</translation>
    </message>
    <message>
        <source>What each would add to the profit, as likely as it is.</source>
        <translation>Lo que cada una añadiría al beneficio, según su probabilidad.</translation>
    </message>
</context>
<context>
    <name>flow::ui::GuestSection</name>
    <message>
        <source>Guest list</source>
        <translation>Lista de invitados</translation>
    </message>
    <message>
        <source>Guest list, %1 of %2 here</source>
        <translation>Lista de invitados, %1 de %2 aquí</translation>
    </message>
    <message>
        <source>Places for a source</source>
        <translation>Plazas de un origen</translation>
    </message>
    <message>
        <source>%1 of</source>
        <translation>%1 de</translation>
    </message>
    <message>
        <source>Places for %1</source>
        <translation>Plazas para %1</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Ha llegado</translation>
    </message>
    <message>
        <source>Take %1 off the list</source>
        <translation>Quitar a %1 de la lista</translation>
    </message>
    <message>
        <source>Name, +2 for company</source>
        <translation>Nombre, +2 acompañantes</translation>
    </message>
    <message>
        <source>New guest</source>
        <translation>Nuevo invitado</translation>
    </message>
    <message>
        <source>Whose guest</source>
        <translation>Invitado de quién</translation>
    </message>
</context>
<context>
    <name>flow::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Tipo de cambio</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Todos los cambios</translation>
    </message>
    <message>
        <source>The history cannot be read</source>
        <translation>No se puede leer el historial</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Whatever is added, changed, imported or deleted is listed here and can be taken back.</source>
        <translation>Todo lo que se añade, cambia, importa o elimina aparece aquí y puede deshacerse.</translation>
    </message>
    <message>
        <source>No change matches</source>
        <translation>Ningún cambio coincide</translation>
    </message>
    <message>
        <source>Look for other words, or for everybody&apos;s changes.</source>
        <translation>Busque otras palabras o los cambios de todos.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Deshacer este cambio</translation>
    </message>
    <message>
        <source>Open the agency as of this moment</source>
        <translation>Abrir la agencia tal como estaba en ese momento</translation>
    </message>
    <message>
        <source>Undo this</source>
        <translation>Deshacer esto</translation>
    </message>
    <message>
        <source>Open as of then</source>
        <translation>Abrir en ese momento</translation>
    </message>
    <message>
        <source>Opening the agency as of %1</source>
        <translation>Abriendo la agencia al %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::HistoryPanel</name>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see what it changed.</source>
        <translation>Elija una fila para ver qué cambió.</translation>
    </message>
    <message>
        <source>These changes cannot be shown</source>
        <translation>No se pueden mostrar estos cambios</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>At</source>
        <translation>El</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Show what this undid</source>
        <translation>Ver lo que esto deshizo</translation>
    </message>
    <message>
        <source>Undone since: show by what</source>
        <translation>Deshecho después: ver con qué</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message numerus="yes">
        <source>The last %n of them</source>
        <translation>
            <numerusform>La %n última</numerusform>
            <numerusform>Las últimas %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>The values are no longer in the journal</source>
        <translation>Los valores ya no están en el diario</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
</context>
<context>
    <name>flow::ui::Import</name>
    <message>
        <source>spaces tidied</source>
        <translation>espacios arreglados</translation>
    </message>
    <message>
        <source>a word for “nothing”</source>
        <translation>una palabra para «nada»</translation>
    </message>
    <message>
        <source>the spreadsheet had an error here</source>
        <translation>la hoja de cálculo tenía un error aquí</translation>
    </message>
    <message>
        <source>apostrophe in front removed</source>
        <translation>apóstrofo inicial quitado</translation>
    </message>
    <message>
        <source>capitals tidied</source>
        <translation>mayúsculas arregladas</translation>
    </message>
    <message>
        <source>this is no email address: there is no @</source>
        <translation>no es una dirección: no hay @</translation>
    </message>
    <message>
        <source>this is no email address</source>
        <translation>no es una dirección de correo</translation>
    </message>
    <message>
        <source>the domain looks mistyped</source>
        <translation>el dominio parece mal escrito</translation>
    </message>
    <message>
        <source>space in the address removed</source>
        <translation>espacio quitado de la dirección</translation>
    </message>
    <message>
        <source>other words beside it were left out</source>
        <translation>las demás palabras se dejaron</translation>
    </message>
    <message>
        <source>several values in one cell</source>
        <translation>varios valores en una celda</translation>
    </message>
    <message>
        <source>the same value twice</source>
        <translation>el mismo valor dos veces</translation>
    </message>
    <message>
        <source>this is no phone number</source>
        <translation>no es un número de teléfono</translation>
    </message>
    <message>
        <source>no country has such a number; kept as written</source>
        <translation>ningún país tiene ese número; se deja como está</translation>
    </message>
    <message>
        <source>country code added</source>
        <translation>prefijo del país añadido</translation>
    </message>
    <message>
        <source>lost zero at the front restored</source>
        <translation>cero inicial perdido recuperado</translation>
    </message>
    <message>
        <source>extension kept</source>
        <translation>extensión conservada</translation>
    </message>
    <message>
        <source>the spreadsheet lost digits of this number</source>
        <translation>la hoja de cálculo perdió cifras de este número</translation>
    </message>
    <message>
        <source>this is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>day and month could be the other way round</source>
        <translation>día y mes podrían estar al revés</translation>
    </message>
    <message>
        <source>day and month stand in another order than in the rest</source>
        <translation>día y mes van en otro orden que el resto</translation>
    </message>
    <message>
        <source>there is no such day</source>
        <translation>ese día no existe</translation>
    </message>
    <message>
        <source>year completed</source>
        <translation>año completado</translation>
    </message>
    <message>
        <source>day number of a spreadsheet read as a date</source>
        <translation>número de día de hoja de cálculo leído como fecha</translation>
    </message>
    <message>
        <source>time of day left out</source>
        <translation>hora omitida</translation>
    </message>
    <message>
        <source>unknown time zone</source>
        <translation>zona horaria desconocida</translation>
    </message>
    <message>
        <source>the day is missing</source>
        <translation>falta el día</translation>
    </message>
    <message>
        <source>the year is missing</source>
        <translation>falta el año</translation>
    </message>
    <message>
        <source>this is no period</source>
        <translation>no es un periodo</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>point or comma could mean thousands or decimals</source>
        <translation>punto o coma: miles o decimales</translation>
    </message>
    <message>
        <source>written otherwise than the rest of the column</source>
        <translation>escrito de otro modo que el resto de la columna</translation>
    </message>
    <message>
        <source>digits are grouped oddly</source>
        <translation>cifras agrupadas de forma extraña</translation>
    </message>
    <message>
        <source>this number is too large</source>
        <translation>este número es demasiado grande</translation>
    </message>
    <message>
        <source>this is no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>this cannot be below zero</source>
        <translation>no puede ser menor que cero</translation>
    </message>
    <message>
        <source>a range: one end was taken</source>
        <translation>un intervalo: se tomó un extremo</translation>
    </message>
    <message>
        <source>“about” left out</source>
        <translation>«aproximadamente» omitido</translation>
    </message>
    <message>
        <source>unit left out</source>
        <translation>unidad omitida</translation>
    </message>
    <message>
        <source>“k” or “m” counted in</source>
        <translation>«k» o «m» contado</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>redondeado</translation>
    </message>
    <message>
        <source>no currency; that of the agency was taken</source>
        <translation>sin moneda; se tomó la de la agencia</translation>
    </message>
    <message>
        <source>another currency</source>
        <translation>otra moneda</translation>
    </message>
    <message>
        <source>read as per cent</source>
        <translation>leído como porcentaje</translation>
    </message>
    <message>
        <source>this is neither yes nor no</source>
        <translation>no es ni sí ni no</translation>
    </message>
    <message>
        <source>this is no coordinate</source>
        <translation>no es una coordenada</translation>
    </message>
    <message>
        <source>latitude and longitude were swapped</source>
        <translation>latitud y longitud estaban intercambiadas</translation>
    </message>
    <message>
        <source>0, 0 is no place</source>
        <translation>0, 0 no es un lugar</translation>
    </message>
    <message>
        <source>beyond what is possible</source>
        <translation>más allá de lo posible</translation>
    </message>
    <message>
        <source>too long or too short</source>
        <translation>demasiado largo o corto</translation>
    </message>
    <message>
        <source>unknown country</source>
        <translation>país desconocido</translation>
    </message>
    <message>
        <source>unknown language</source>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <source>none of the known values; left out</source>
        <translation>ninguno de los valores conocidos; omitido</translation>
    </message>
    <message>
        <source>this is no web address</source>
        <translation>no es una dirección web</translation>
    </message>
    <message>
        <source>this is an email address</source>
        <translation>es una dirección de correo</translation>
    </message>
    <message>
        <source>https:// added</source>
        <translation>https:// añadido</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>reparado</translation>
    </message>
    <message>
        <source>first and last name were told apart by a guess</source>
        <translation>nombre y apellido se separaron por suposición</translation>
    </message>
    <message>
        <source>this is needed and empty</source>
        <translation>es necesario y está vacío</translation>
    </message>
    <message>
        <source>nothing in this row could be used</source>
        <translation>nada utilizable en esta fila</translation>
    </message>
    <message>
        <source>no such record in your agency</source>
        <translation>no hay tal ficha en su agencia</translation>
    </message>
    <message>
        <source>looks like another record and was not decided</source>
        <translation>se parece a otra ficha y no se decidió</translation>
    </message>
    <message>
        <source>total or footer</source>
        <translation>total o pie de tabla</translation>
    </message>
    <message>
        <source>header repeated</source>
        <translation>cabecera repetida</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>a payout, no sale</source>
        <translation>un pago a la cuenta, no una venta</translation>
    </message>
    <message>
        <source>the payment failed</source>
        <translation>el pago falló</translation>
    </message>
    <message>
        <source>deleted in the ticketing</source>
        <translation>eliminado en la taquilla</translation>
    </message>
    <message>
        <source>declined or only invited</source>
        <translation>declinó o solo invitado</translation>
    </message>
    <message>
        <source>this has to be a number</source>
        <translation>debe ser un número</translation>
    </message>
    <message>
        <source>this has to be a whole number</source>
        <translation>debe ser un número entero</translation>
    </message>
    <message>
        <source>none of the known values</source>
        <translation>ninguno de los valores conocidos</translation>
    </message>
    <message>
        <source>this has to be an email address</source>
        <translation>debe ser una dirección de correo</translation>
    </message>
    <message>
        <source>this has to be a day</source>
        <translation>debe ser un día</translation>
    </message>
    <message>
        <source>this has to be a country</source>
        <translation>debe ser un país</translation>
    </message>
    <message>
        <source>this has to be a currency</source>
        <translation>debe ser una moneda</translation>
    </message>
    <message>
        <source>this has to be a language</source>
        <translation>debe ser un idioma</translation>
    </message>
    <message>
        <source>this is too long</source>
        <translation>es demasiado largo</translation>
    </message>
    <message>
        <source>same number in the other program</source>
        <translation>mismo número en el otro programa</translation>
    </message>
    <message>
        <source>same registration</source>
        <translation>mismo registro</translation>
    </message>
    <message>
        <source>same VAT number</source>
        <translation>mismo NIF-IVA</translation>
    </message>
    <message>
        <source>same email</source>
        <translation>mismo correo</translation>
    </message>
    <message>
        <source>same shared mailbox</source>
        <translation>mismo buzón compartido</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>mismo teléfono</translation>
    </message>
    <message>
        <source>same website</source>
        <translation>mismo sitio web</translation>
    </message>
    <message>
        <source>same LinkedIn</source>
        <translation>mismo LinkedIn</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>name %1 % alike</source>
        <translation>nombre parecido al %1 %</translation>
    </message>
    <message>
        <source>same town</source>
        <translation>misma ciudad</translation>
    </message>
    <message>
        <source>%1 m apart</source>
        <translation>a %1 m</translation>
    </message>
    <message>
        <source>same postcode</source>
        <translation>mismo código postal</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>misma empresa</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>mismo día</translation>
    </message>
    <message>
        <source>same artist</source>
        <translation>mismo artista</translation>
    </message>
    <message>
        <source>same venue</source>
        <translation>misma sala</translation>
    </message>
    <message>
        <source>same SKU</source>
        <translation>misma referencia</translation>
    </message>
    <message>
        <source>everything is the same</source>
        <translation>todo es igual</translation>
    </message>
    <message>
        <source>the name is another one</source>
        <translation>el nombre es otro</translation>
    </message>
    <message>
        <source>the town is another one</source>
        <translation>la ciudad es otra</translation>
    </message>
    <message>
        <source>the country is another one</source>
        <translation>el país es otro</translation>
    </message>
    <message>
        <source>the postcode is another one</source>
        <translation>el código postal es otro</translation>
    </message>
    <message>
        <source>another number in the other program</source>
        <translation>otro número en el otro programa</translation>
    </message>
    <message>
        <source>the email is another one</source>
        <translation>el correo es otro</translation>
    </message>
    <message>
        <source>another kind</source>
        <translation>otro tipo</translation>
    </message>
    <message>
        <source>the company is another one</source>
        <translation>la empresa es otra</translation>
    </message>
    <message>
        <source>capacity differs</source>
        <translation>el aforo es distinto</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>No reconocido</translation>
    </message>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Venues and festivals</source>
        <translation>Salas y festivales</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Tratos</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Fans</source>
        <translation>Fans</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>Royalty statements</source>
        <translation>Liquidaciones de derechos</translation>
    </message>
    <message>
        <source>Audience figures</source>
        <translation>Cifras de audiencia</translation>
    </message>
    <message>
        <source>Artist calendar</source>
        <translation>Calendario de artista</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Tab-separated text</source>
        <translation>Texto con tabulaciones</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet</source>
        <translation>Hoja OpenDocument</translation>
    </message>
    <message>
        <source>Excel workbook, old format</source>
        <translation>Libro de Excel, formato antiguo</translation>
    </message>
    <message>
        <source>Address cards (vCard)</source>
        <translation>Tarjetas de contacto (vCard)</translation>
    </message>
    <message>
        <source>Calendar (iCalendar)</source>
        <translation>Calendario (iCalendar)</translation>
    </message>
    <message>
        <source>ZIP of tables</source>
        <translation>ZIP de tablas</translation>
    </message>
    <message>
        <source>This table has no header row; the columns were recognised by their values.</source>
        <translation>Esta tabla no tiene cabecera; las columnas se reconocieron por sus valores.</translation>
    </message>
    <message>
        <source>Two header rows were read as one.</source>
        <translation>Dos filas de cabecera se leyeron como una.</translation>
    </message>
    <message>
        <source>What these rows are is a guess. Choose the right kind if it is wrong.</source>
        <translation>El tipo de estas filas es una suposición. Elija el correcto si no lo es.</translation>
    </message>
    <message>
        <source>Several columns are called “%1”.</source>
        <translation>Varias columnas se llaman «%1».</translation>
    </message>
    <message>
        <source>British grid coordinates are converted to degrees.</source>
        <translation>Las coordenadas de la cuadrícula británica se convierten en grados.</translation>
    </message>
    <message>
        <source>This export has no email addresses, so it cannot bring in fans.</source>
        <translation>Esta exportación no tiene correos, así que no puede traer fans.</translation>
    </message>
    <message>
        <source>The file&apos;s name says who these are: %1.</source>
        <translation>El nombre del archivo dice quiénes son: %1.</translation>
    </message>
    <message>
        <source>The file does not say whether these people agreed to be written to.</source>
        <translation>El archivo no dice si estas personas aceptaron que se les escriba.</translation>
    </message>
    <message>
        <source>The file does not say which artist it is about.</source>
        <translation>El archivo no dice de qué artista trata.</translation>
    </message>
    <message>
        <source>“%1” has the same answer everywhere and was filled in afterwards; it is not used as consent.</source>
        <translation>«%1» tiene la misma respuesta en todas partes, rellenada después; no vale como consentimiento.</translation>
    </message>
    <message>
        <source>You imported a table of this shape before; its columns go where you put them then.</source>
        <translation>Ya importó una tabla de esta forma; sus columnas van donde las puso entonces.</translation>
    </message>
    <message>
        <source>This sheet looks like a summary.</source>
        <translation>Esta hoja parece un resumen.</translation>
    </message>
    <message>
        <source>Accents had been damaged by another program and were repaired.</source>
        <translation>Otro programa había dañado los acentos; se repararon.</translation>
    </message>
    <message>
        <source>The encoding is a guess (%1). Look at the accents below; choose another one if they are wrong.</source>
        <translation>La codificación es una suposición (%1). Mire los acentos abajo; elija otra si están mal.</translation>
    </message>
    <message>
        <source>Some characters could not be read, the first one in line %1.</source>
        <translation>Algunos caracteres no se pudieron leer, el primero en la línea %1.</translation>
    </message>
    <message>
        <source>Empty bytes were left out, the first one in line %1.</source>
        <translation>Se omitieron bytes vacíos, el primero en la línea %1.</translation>
    </message>
    <message>
        <source>A quotation mark in line %1 is never closed; it was read as text.</source>
        <translation>Una comilla de la línea %1 no se cierra; se leyó como texto.</translation>
    </message>
    <message>
        <source>Quotation marks inside cells were kept as text, the first one in line %1.</source>
        <translation>Las comillas dentro de celdas se dejaron como texto, la primera en la línea %1.</translation>
    </message>
    <message>
        <source>A cell in line %1 is too long and was cut.</source>
        <translation>Una celda de la línea %1 es demasiado larga y se cortó.</translation>
    </message>
    <message>
        <source>Line %1 has more columns than can be read.</source>
        <translation>La línea %1 tiene más columnas de las que se pueden leer.</translation>
    </message>
    <message>
        <source>The sheet “%1” is hidden and is left out unless you choose it.</source>
        <translation>La hoja «%1» está oculta y se omite salvo que la elija.</translation>
    </message>
    <message>
        <source>Merged cells: the value counts for the first of them.</source>
        <translation>Celdas combinadas: el valor cuenta para la primera.</translation>
    </message>
    <message>
        <source>A row that repeats without end was read once.</source>
        <translation>Una fila que se repite sin fin se leyó una vez.</translation>
    </message>
    <message>
        <source>Formulas without a result were read as empty, the first one in row %1. Save the file in a spreadsheet program to have them.</source>
        <translation>Las fórmulas sin resultado se leyeron como vacías, la primera en la fila %1. Guarde el archivo en una hoja de cálculo para tenerlas.</translation>
    </message>
    <message>
        <source>Cards of groups were left out: %1.</source>
        <translation>Tarjetas de grupos omitidas: %1.</translation>
    </message>
    <message>
        <source>Some cards could not be read, the first one in line %1.</source>
        <translation>Algunas tarjetas no se pudieron leer, la primera en la línea %1.</translation>
    </message>
    <message>
        <source>Some events could not be read, the first one in line %1.</source>
        <translation>Algunos eventos no se pudieron leer, el primero en la línea %1.</translation>
    </message>
    <message>
        <source>Some events repeat in a way that is not read completely.</source>
        <translation>Algunos eventos se repiten de un modo que no se lee por completo.</translation>
    </message>
    <message>
        <source>“%1” in the archive is no table and was left out.</source>
        <translation>«%1» en el archivo comprimido no es una tabla y se omitió.</translation>
    </message>
    <message>
        <source>The last character of the file is incomplete.</source>
        <translation>El último carácter del archivo está incompleto.</translation>
    </message>
    <message>
        <source>Rows left out (%1): %2.</source>
        <translation>Filas omitidas (%1): %2.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %2 (%Ln row(s)).</source>
        <translation>
            <numerusform>«%1»: %2 (%Ln fila).</numerusform>
            <numerusform>«%1»: %2 (%Ln filas).</numerusform>
        </translation>
    </message>
    <message>
        <source>Places to look at on the map: %1.</source>
        <translation>Lugares por revisar en el mapa: %1.</translation>
    </message>
    <message>
        <source>People who unsubscribed before stay unsubscribed: %1.</source>
        <translation>Quienes se dieron de baja siguen así: %1.</translation>
    </message>
    <message>
        <source>Linked records that could not be made: %1.</source>
        <translation>Fichas enlazadas que no se pudieron crear: %1.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intereses</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Consentimiento</translation>
    </message>
    <message>
        <source>Consent to messages</source>
        <translation>Consentimiento a mensajes</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Se deja como está</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Rótulo</translation>
    </message>
    <message>
        <source>Order lines</source>
        <translation>Líneas de pedido</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation>Coordenadas</translation>
    </message>
    <message>
        <source>Dates that are not confirmed came in as holds: %1.</source>
        <translation>Fechas sin confirmar, entradas como opciones: %1.</translation>
    </message>
    <message numerus="yes">
        <source>A hold has no place for what only a show has (%1): left out in %Ln row(s).</source>
        <translation>
            <numerusform>Una opción no guarda lo que solo tiene un concierto confirmado (%1): omitido en %Ln fila.</numerusform>
            <numerusform>Una opción no guarda lo que solo tiene un concierto confirmado (%1): omitido en %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody said whose calendar this is: choose the artist (--subject on the command line)</source>
        <translation>nadie dijo de quién es este calendario: elija el artista (--subject en la línea de órdenes)</translation>
    </message>
    <message>
        <source>already yours: Flow Stage wrote it into this calendar</source>
        <translation>ya es suyo: Flow Stage lo escribió en este calendario</translation>
    </message>
    <message>
        <source>The file ends in line %1, before its calendar does. If dates are missing, export it or download it again.</source>
        <translation>El archivo termina en la línea %1, antes de que acabe su calendario. Si faltan fechas, expórtelo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The file ends in line %1, in the middle of an event. That event was left out, and what may have come after it is missing: export the file or download it again.</source>
        <translation>El archivo termina en la línea %1, en medio de un evento. Ese evento se dejó fuera y falta lo que pudiera seguir: exporte el archivo o descárguelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>No artist of the agency is called “%1” (%Ln row(s)).</source>
        <translation>
            <numerusform>Ningún artista de la agencia se llama «%1» (%Ln fila).</numerusform>
            <numerusform>Ningún artista de la agencia se llama «%1» (%Ln filas).</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds of days that are over came in as expired: %1.</source>
        <translation>Opciones de días pasados, importadas como vencidas: %1.</translation>
    </message>
    <message>
        <source>Several holds had the same rank in one room on one day. They were put in order, the one granted first before the others; ranks that changed: %1.</source>
        <translation>Varias opciones tenían el mismo rango en un espacio el mismo día. Se han ordenado, la más antigua primero; rangos que cambiaron: %1.</translation>
    </message>
    <message>
        <source>Holds beside a confirmed show of the same artist or in the same room that day: %1. They can be released in the pipeline.</source>
        <translation>Opciones junto a un concierto confirmado del mismo artista o en el mismo espacio ese día: %1. Se pueden liberar en el pipeline.</translation>
    </message>
    <message>
        <source>“%1” has dates with the day first and dates with the month first. Look at those that could be either before you import.</source>
        <translation>“%1” tiene fechas con el día primero y otras con el mes primero. Revise las que se leen de ambas formas antes de importar.</translation>
    </message>
    <message>
        <source>Nothing here says the country. Most of the towns are in %1, so phones and postal codes are read as one writes them there.</source>
        <translation>Nada indica el país. La mayoría de las ciudades son de %1, así que los teléfonos y los códigos postales se leen como se escriben allí.</translation>
    </message>
    <message>
        <source>an order of more than 10,000 rows is none: choose the column with its number</source>
        <translation>un pedido no tiene más de 10.000 filas: elija la columna de su número</translation>
    </message>
    <message>
        <source>You imported a table like this before; the columns that it shares with that one go where you put them then.</source>
        <translation>Ya importó una tabla parecida; las columnas en común van adonde las puso entonces.</translation>
    </message>
    <message>
        <source>Some rows name no country. Their towns are looked for here first: %1.</source>
        <translation>Algunas filas no indican país. Sus ciudades se buscan primero aquí: %1.</translation>
    </message>
    <message>
        <source>this is more than any amount can be</source>
        <translation>es más de lo que puede ser un importe</translation>
    </message>
</context>
<context>
    <name>flow::ui::ImportPage</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir archivos para importar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln fila</numerusform>
            <numerusform>%Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>headers in row %1</source>
        <translation>cabeceras en la fila %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is written yet. The whole import can be undone later, updates included.</source>
        <translation>Aún no se ha escrito nada. Toda la importación podrá deshacerse, cambios incluidos.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Checking every row. Nothing is written yet.</source>
        <translation>Comprobando cada fila. Aún no se ha escrito nada.</translation>
    </message>
    <message>
        <source>Importing. If you cancel, nothing is left of it.</source>
        <translation>Importando. Si cancela, no queda nada.</translation>
    </message>
    <message>
        <source>The whole import can be taken back, now or later in the list of imports.</source>
        <translation>Toda la importación se puede deshacer, ahora o después en la lista de importaciones.</translation>
    </message>
    <message>
        <source>Nothing is written yet. The file stays as it is.</source>
        <translation>Aún no se ha escrito nada. El archivo queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Importar %Ln fila</numerusform>
            <numerusform>Importar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Next file</source>
        <translation>Archivo siguiente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln import(s)</source>
        <translation>
            <numerusform>%Ln importación</numerusform>
            <numerusform>%Ln importaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking again</source>
        <translation>Comprobando de nuevo</translation>
    </message>
    <message>
        <source>Columns as you put them for a file of this shape before</source>
        <translation>Columnas colocadas como la última vez</translation>
    </message>
    <message>
        <source>Recognised as %1</source>
        <translation>Reconocido: %1</translation>
    </message>
    <message>
        <source>Tables, contacts and calendars (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.ics *.zip)</source>
        <translation>Tablas, contactos y calendarios (*.csv *.tsv *.txt *.xlsx *.xls *.ods *.vcf *.ics *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No row was refused</source>
        <translation>No se rechazó ninguna fila</translation>
    </message>
    <message>
        <source>Save refused rows</source>
        <translation>Guardar las filas rechazadas</translation>
    </message>
    <message>
        <source>%1, refused rows.csv</source>
        <translation>%1, filas rechazadas.csv</translation>
    </message>
    <message>
        <source>Saved. Correct the rows and import the file again</source>
        <translation>Guardado. Corrija las filas e importe el archivo otra vez</translation>
    </message>
    <message>
        <source>Sheet that is shown</source>
        <translation>Hoja que se muestra</translation>
    </message>
    <message>
        <source>Saved, one file for each sheet. Correct the rows and import the files again</source>
        <translation>Guardado, un archivo por hoja. Corrija las filas e importe de nuevo los archivos</translation>
    </message>
    <message>
        <source>Check the columns</source>
        <translation>Revisar las columnas</translation>
    </message>
    <message>
        <source>Preview the rows</source>
        <translation>Ver las filas</translation>
    </message>
</context>
<context>
    <name>flow::ui::ImportSession</name>
    <message>
        <source>Reading %1</source>
        <translation>Leyendo %1</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Comprobando %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Import cancelled. Nothing was written.</source>
        <translation>Importación cancelada. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>flow::ui::Invalid</name>
    <message>
        <source>This is needed</source>
        <translation>Este campo es necesario</translation>
    </message>
    <message>
        <source>Enter a whole number</source>
        <translation>Escriba un número entero</translation>
    </message>
    <message>
        <source>Enter zero or more</source>
        <translation>Escriba cero o más</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>Elija uno de la lista</translation>
    </message>
    <message>
        <source>Enter an address such as name@place.org</source>
        <translation>Escriba una dirección como nombre@lugar.org</translation>
    </message>
    <message>
        <source>Enter a day such as 18/3/2027</source>
        <translation>Escriba un día como 18/3/2027</translation>
    </message>
    <message>
        <source>Enter a currency of three letters, such as EUR</source>
        <translation>Escriba una moneda de tres letras, como EUR</translation>
    </message>
    <message>
        <source>Enter a language of two letters, such as fr</source>
        <translation>Escriba un idioma de dos letras, como es</translation>
    </message>
    <message>
        <source>This is out of range</source>
        <translation>Este valor está fuera de los límites</translation>
    </message>
    <message>
        <source>This is too long</source>
        <translation>Es demasiado largo</translation>
    </message>
    <message>
        <source>Enter a number, such as 2</source>
        <translation>Escriba un número, por ejemplo 2</translation>
    </message>
    <message>
        <source>Enter a time such as 20:30</source>
        <translation>Escriba una hora, por ejemplo 20:30</translation>
    </message>
    <message>
        <source>This day is over</source>
        <translation>Este día ya pasó</translation>
    </message>
    <message>
        <source>This is more than the guarantee</source>
        <translation>Es más que la garantía</translation>
    </message>
    <message>
        <source>This is after the day of the show</source>
        <translation>Es después del día del concierto</translation>
    </message>
    <message>
        <source>Enter 0 to 100 %</source>
        <translation>Introduzca de 0 a 100 %</translation>
    </message>
    <message>
        <source>Write hours or days, such as 48 h or 2 d, or until when, such as Fri 12:00</source>
        <translation>Escriba horas o días, como 48 h o 2 d, o hasta cuándo, como vie 12:00</translation>
    </message>
    <message>
        <source>This is not before the day of the show</source>
        <translation>No es anterior al día del concierto</translation>
    </message>
    <message>
        <source>Enter a country, such as France or FR</source>
        <translation>Escriba un país, como Francia o FR</translation>
    </message>
    <message>
        <source>Enter less than 1,000,000,000</source>
        <translation>Escriba menos de 1.000.000.000</translation>
    </message>
</context>
<context>
    <name>flow::ui::JoinView</name>
    <message>
        <source>Comparing</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>The organisation’s records are fetched and compared with yours. Nothing is written meanwhile.</source>
        <translation>Se traen las fichas de la organización y se comparan con las suyas. Mientras tanto no se escribe nada.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 fichas</translation>
    </message>
    <message>
        <source>Join the organisation</source>
        <translation>Unirse a la organización</translation>
    </message>
    <message>
        <source>Join %1</source>
        <translation>Unirse a %1</translation>
    </message>
    <message>
        <source>What you and the organisation both have becomes one record, blanks are filled from both sides, and the rest of yours is sent as new. A copy of this workspace is made first; opening it is the way back, though what was sent stays in the organisation.</source>
        <translation>Lo que tienen usted y la organización pasa a ser una sola ficha, los huecos se rellenan de ambos lados y el resto de lo suyo se envía como nuevo. Antes se hace una copia de este espacio; abrirla es el camino de vuelta, aunque lo enviado queda en la organización.</translation>
    </message>
    <message>
        <source>Join with what is here</source>
        <translation>Unirse con lo que hay aquí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Are these the same?</source>
        <translation>¿Son lo mismo?</translation>
    </message>
    <message>
        <source>The name alone decides nothing. What is not decided stays two records.</source>
        <translation>El nombre por sí solo no decide nada. Lo que no se decide sigue siendo dos fichas.</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores distintos</translation>
    </message>
    <message>
        <source>Undecided, the organisation’s value stands; of money, dates and states yours becomes a conflict to decide, of the rest it is kept beside it.</source>
        <translation>Sin decisión queda el valor de la organización; de importes, fechas y estados el suyo pasa a ser un conflicto por decidir, del resto se guarda al lado.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) that differ stay undecided</source>
        <translation>
            <numerusform>%n campo distinto más queda sin decidir</numerusform>
            <numerusform>%n campos distintos más quedan sin decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Qué va a pasar</translation>
    </message>
    <message numerus="yes">
        <source>%n the same</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n dudoso</numerusform>
            <numerusform>%n dudosos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new there</source>
        <translation>
            <numerusform>%n nuevo allí</numerusform>
            <numerusform>%n nuevos allí</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether %1 is the same as %2</source>
        <translation>Si %1 es lo mismo que %2</translation>
    </message>
    <message>
        <source>Two records</source>
        <translation>Dos fichas</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Iguales</translation>
    </message>
    <message>
        <source>Organisation: %1 · Yours: %2</source>
        <translation>Organización: %1 · Suyo: %2</translation>
    </message>
    <message>
        <source>whose value stands</source>
        <translation>qué valor queda</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
    <message>
        <source>The organisation’s</source>
        <translation>El de la organización</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>El suyo</translation>
    </message>
    <message>
        <source>This workspace as it was: %1</source>
        <translation>Este espacio tal como era: %1</translation>
    </message>
    <message>
        <source>Will be refused</source>
        <translation>Se rechazará</translation>
    </message>
    <message>
        <source>Your role may not write: %1. The cloud refuses yours and lists them under Conflicts; they stay in the copy of this workspace.</source>
        <translation>Su rol no permite escribir: %1. La nube rechaza los suyos y los muestra en Conflictos; quedan en la copia de este espacio de trabajo.</translation>
    </message>
</context>
<context>
    <name>flow::ui::LogisticsModel</name>
    <message>
        <source>Enter assigns something</source>
        <translation>Intro asigna algo</translation>
    </message>
    <message>
        <source>Only confirmed dates take vehicles, hotels and people</source>
        <translation>Solo las fechas confirmadas reciben vehículos, hoteles y equipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trayecto</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>Vehículo</translation>
    </message>
    <message>
        <source>Hotel</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Material</translation>
    </message>
    <message>
        <source>By plane, from door to door</source>
        <translation>En avión, de puerta a puerta</translation>
    </message>
    <message>
        <source>Longer than a day at the wheel: leave on %1, night on the way</source>
        <translation>Más de un día al volante: salida el %1, noche en camino</translation>
    </message>
    <message>
        <source>%1, leave on %2</source>
        <extracomment>A drive of more than a day; %1 is the way, %2 the day on which it begins</extracomment>
        <translation>%1, salida %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A vehicle, hotel or person, and the days</extracomment>
        <translation>%1 el %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::LogisticsView</name>
    <message>
        <source>Logistics of the tour</source>
        <translation>Logística de la gira</translation>
    </message>
    <message>
        <source>Only confirmed dates take vehicles, hotels and people</source>
        <translation>Solo las fechas confirmadas reciben vehículos, hoteles y equipo</translation>
    </message>
    <message>
        <source>Hotel nights</source>
        <translation>Noches de hotel</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken twice at the same time: %1</source>
        <extracomment>More of a vehicle, hotel or person is taken than there is; %1: &quot;Splitter van on 12 Mar, 14 Mar; Maud Keller on 3 Apr&quot;</extracomment>
        <translation>Ocupado dos veces al mismo tiempo: %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::LongDate</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>dddd, d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>pattern of a date, as QLocale reads it</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>flow::ui::MailPanel</name>
    <message>
        <source>Dates from a mail</source>
        <translation>Fechas de un correo</translation>
    </message>
    <message>
        <source>The mail</source>
        <translation>El correo</translation>
    </message>
    <message>
        <source>Paste what the promoter wrote: &quot;Fri 12 March, 13 et 14 mars, del 3 al 5 de abril, 18/3&quot;</source>
        <translation>Pegue lo que escribió el promotor: «Fri 12 March, 13 et 14 mars, del 3 al 5 de abril, 18/3»</translation>
    </message>
    <message>
        <source>Days found</source>
        <translation>Días encontrados</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Rank not said</source>
        <translation>Rango sin indicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>ocupado</translation>
    </message>
    <message>
        <source>or %1?</source>
        <translation>¿o %1?</translation>
    </message>
    <message>
        <source>another weekday in the mail</source>
        <translation>otro día de la semana en el correo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) found</source>
        <translation>
            <numerusform>%n día encontrado</numerusform>
            <numerusform>%n días encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>No days found yet</source>
        <translation>Ningún día encontrado</translation>
    </message>
    <message numerus="yes">
        <source>Record %n hold(s)</source>
        <translation>
            <numerusform>Anotar %n opción</numerusform>
            <numerusform>Anotar %n opciones</numerusform>
        </translation>
    </message>
    <message>
        <source>over</source>
        <translation>pasado</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message numerus="yes">
        <source>end of %n days: too many to hold each</source>
        <translation>
            <numerusform>extremo de %n día: demasiado para una opción por día</numerusform>
            <numerusform>extremo de %n días: demasiados para una opción por día</numerusform>
        </translation>
    </message>
    <message>
        <source>Not read: %1</source>
        <translation>No entendido: %1</translation>
    </message>
    <message>
        <source>choose the venue to record them</source>
        <translation>elija el lugar para registrarlas</translation>
    </message>
    <message>
        <source>“%1”, in a mail of %2</source>
        <translation>«%1», en un correo del %2</translation>
    </message>
    <message>
        <source>“%1”, if it was written today</source>
        <translation>«%1», si se escribió hoy</translation>
    </message>
</context>
<context>
    <name>flow::ui::MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>The agency as it was on %1. You can look at everything; nothing can be changed.</source>
        <translation>La agencia como era el %1. Se puede ver todo; no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <source>This workspace is open read-only. Nothing can be changed.</source>
        <translation>Este espacio está abierto en modo de solo lectura. No se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Flow Stage was stopped the last time; nothing that was confirmed is lost</source>
        <translation>Flow Stage se interrumpió la última vez; no se ha perdido nada de lo confirmado</translation>
    </message>
    <message>
        <source>Flow Stage was stopped while it was busy (%1); nothing that was confirmed is lost</source>
        <translation>Flow Stage se interrumpió mientras trabajaba (%1); no se ha perdido nada de lo confirmado</translation>
    </message>
</context>
<context>
    <name>flow::ui::MapList</name>
    <message>
        <source>Nothing is here. Move the map, or zoom out.</source>
        <translation>Aquí no hay nada. Mueva el mapa o aléjelo.</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more: zoom in</source>
        <translation>
            <numerusform>y %Ln más: acerque el mapa</numerusform>
            <numerusform>y %Ln más: acerque el mapa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::MapTile</name>
    <message>
        <source>Coming shows</source>
        <translation>Próximos conciertos</translation>
    </message>
    <message>
        <source>The map cannot be read</source>
        <translation>No se puede leer el mapa</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Concierto</translation>
    </message>
    <message>
        <source>%1 shows</source>
        <translation>%1 conciertos</translation>
    </message>
</context>
<context>
    <name>flow::ui::MapTools</name>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Select with a lasso</source>
        <translation>Seleccionar con lazo</translation>
    </message>
</context>
<context>
    <name>flow::ui::MapView</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>%1 places</source>
        <translation>%1 lugares</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, Tab walks the places, L lists what is seen.</source>
        <translation>Las flechas mueven el mapa, más y menos acercan o alejan, Tab recorre los lugares, L enumera lo que se ve.</translation>
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
        <translation>Varios</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>On this part of the map</source>
        <translation>En esta parte del mapa</translation>
    </message>
</context>
<context>
    <name>flow::ui::MergePopover</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>No longer on the table</source>
        <translation>Ya no está sobre la mesa</translation>
    </message>
    <message>
        <source>Confirmed and in its way: %1</source>
        <translation>Confirmada y la impide: %1</translation>
    </message>
    <message>
        <source>Now on %1</source>
        <translation>Ahora el %1</translation>
    </message>
    <message>
        <source>Takes the place of %1</source>
        <translation>Ocupa el lugar de %1</translation>
    </message>
    <message>
        <source>Comparing the two...</source>
        <translation>Comparando los dos...</translation>
    </message>
    <message>
        <source>Dates of</source>
        <translation>Fechas de</translation>
    </message>
    <message>
        <source>Dates of which scenario</source>
        <translation>Fechas de qué escenario</translation>
    </message>
    <message>
        <source>It has no date that this scenario does not have, too.</source>
        <translation>No tiene ninguna fecha que este escenario no tenga ya.</translation>
    </message>
    <message numerus="yes">
        <source>Take %n date(s)</source>
        <translation>
            <numerusform>Tomar %n fecha</numerusform>
            <numerusform>Tomar %n fechas</numerusform>
        </translation>
    </message>
    <message>
        <source>Profit %1</source>
        <translation>Beneficio %1</translation>
    </message>
    <message>
        <source>Left out then: %1</source>
        <translation>Quedan fuera: %1</translation>
    </message>
    <message>
        <source>Take dates</source>
        <translation>Tomar fechas</translation>
    </message>
    <message>
        <source>What each would do to the profit by itself. Ticked is what clashes with nothing and costs nothing; what is taken is pinned.</source>
        <translation>Lo que cada una haría por sí sola al beneficio. Está marcado lo que no choca con nada ni cuesta nada; lo que se toma queda fijado.</translation>
    </message>
</context>
<context>
    <name>flow::ui::MissionPage</name>
    <message>
        <source>Mission Control</source>
        <translation>Centro de mando</translation>
    </message>
    <message>
        <source>The figures cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Organizar</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Needs you today</source>
        <translation>Pendiente hoy</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nada pendiente</translation>
    </message>
    <message>
        <source>Challenges, holds that expire, papers and payments that are late come here.</source>
        <translation>Aquí aparecen los desafíos, las opciones que vencen, los papeles y los pagos atrasados.</translation>
    </message>
    <message numerus="yes">
        <source>%n urgent</source>
        <translation>
            <numerusform>%n urgente</numerusform>
            <numerusform>%n urgentes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next days</source>
        <translation>Próximos días</translation>
    </message>
    <message>
        <source>No shows in the next 60 days</source>
        <translation>Ningún concierto en los próximos 60 días</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Calls to make</source>
        <translation>Llamadas por hacer</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Nadie a quien llamar</translation>
    </message>
    <message>
        <source>Venues of your projects come here on the day of their follow-up.</source>
        <translation>Las salas de tus proyectos aparecen aquí el día de su seguimiento.</translation>
    </message>
    <message>
        <source>Latest changes</source>
        <translation>Últimos cambios</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Ningún cambio todavía</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Add</source>
        <comment>start of every action that adds</comment>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Arrange the widgets</source>
        <translation>Organizar los widgets</translation>
    </message>
    <message>
        <source>Focus on what is urgent</source>
        <translation>Mostrar solo lo urgente</translation>
    </message>
    <message>
        <source>Arrows move a widget, Shift and arrows change its width, Esc ends</source>
        <translation>Las flechas mueven un widget, Mayús y las flechas cambian su ancho, Esc termina</translation>
    </message>
    <message>
        <source>Economic</source>
        <translation>Economía</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logística</translation>
    </message>
    <message>
        <source>Artistic</source>
        <translation>Artístico</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Done arranging</source>
        <translation>Terminar de organizar</translation>
    </message>
    <message>
        <source>Move and resize</source>
        <translation>Mover y cambiar de tamaño</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>En una hora</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>En tres días</translation>
    </message>
    <message>
        <source>On Monday</source>
        <translation>El lunes</translation>
    </message>
    <message>
        <source>Comes back on %1.</source>
        <translation>Vuelve el %1.</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Dates from a mail</source>
        <translation>Fechas de un correo</translation>
    </message>
    <message>
        <source>Add venue</source>
        <translation>Añadir sala</translation>
    </message>
    <message>
        <source>Add artist</source>
        <translation>Añadir artista</translation>
    </message>
    <message>
        <source>New tour</source>
        <translation>Nueva gira</translation>
    </message>
    <message>
        <source>Import a list</source>
        <translation>Importar una lista</translation>
    </message>
    <message>
        <source>Calls of today</source>
        <translation>Llamadas de hoy</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>Next conflict</source>
        <translation>Siguiente conflicto</translation>
    </message>
    <message>
        <source>Opportunities</source>
        <translation>Oportunidades</translation>
    </message>
    <message>
        <source>No free day between shows</source>
        <translation>Ningún día libre entre conciertos</translation>
    </message>
    <message>
        <source>Days that a show on the way could fill come here, with the venues to call.</source>
        <translation>Aquí llegan los días que un concierto en ruta podría llenar, con las salas a las que llamar.</translation>
    </message>
    <message>
        <source>Your role does not change this: somebody who may can put it off.</source>
        <translation>Su rol no cambia esto: alguien con permiso puede aplazarlo.</translation>
    </message>
    <message>
        <source>Options and challenges</source>
        <translation>Opciones y desafíos</translation>
    </message>
    <message>
        <source>No clock is running</source>
        <translation>No corre ningún plazo</translation>
    </message>
    <message>
        <source>Challenges and their deadlines, options and offers that run out within days come here.</source>
        <translation>Aquí vienen los desafíos y sus plazos, y las opciones y ofertas que vencen en pocos días.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <source>Nothing collides</source>
        <translation>Nada choca</translation>
    </message>
    <message>
        <source>Dates of the coming year that collide, are too far apart or break a clause come here.</source>
        <translation>Aquí vienen las fechas del próximo año que chocan, quedan demasiado lejos o incumplen una cláusula.</translation>
    </message>
</context>
<context>
    <name>flow::ui::MissionWords</name>
    <message>
        <source>%1 d</source>
        <comment>age in days</comment>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Challenge on %1, %2</source>
        <translation>Desafío a %1, %2</translation>
    </message>
    <message>
        <source>Our challenge for %1, %2</source>
        <translation>Nuestro desafío por %1, %2</translation>
    </message>
    <message>
        <source>Hold %1 expires, %2</source>
        <translation>La opción %1 vence, %2</translation>
    </message>
    <message>
        <source>%1 has an offer to approve</source>
        <translation>%1 tiene una oferta por aprobar</translation>
    </message>
    <message>
        <source>Answer to the offer, %1</source>
        <translation>Respuesta a la oferta, %1</translation>
    </message>
    <message numerus="yes">
        <source>Contract unsigned %n day(s)</source>
        <translation>
            <numerusform>Contrato sin firmar desde hace %n día</numerusform>
            <numerusform>Contrato sin firmar desde hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Deposit overdue, %1</source>
        <translation>Anticipo atrasado, %1</translation>
    </message>
    <message>
        <source>Advance %1 of %2, %3</source>
        <translation>Preparación %1 de %2, %3</translation>
    </message>
    <message>
        <source>Balance overdue, %1</source>
        <translation>Saldo atrasado, %1</translation>
    </message>
    <message>
        <source>%1: changes to approve</source>
        <translation>%1: cambios por aprobar</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Doors %1</source>
        <translation>Puertas %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospección</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>%1 atrasados</translation>
    </message>
    <message numerus="yes">
        <source>%n pitch(es) out</source>
        <translation>
            <numerusform>%n propuesta enviada</numerusform>
            <numerusform>%n propuestas enviadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n expire(s) this week</source>
        <translation>
            <numerusform>%n vence esta semana</numerusform>
            <numerusform>%n vencen esta semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n await(s) the artist</source>
        <translation>
            <numerusform>%n espera al artista</numerusform>
            <numerusform>%n esperan al artista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contract(s) out</source>
        <translation>
            <numerusform>%n contrato enviado</numerusform>
            <numerusform>%n contratos enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n advance(s) open</source>
        <translation>
            <numerusform>%n preparación abierta</numerusform>
            <numerusform>%n preparaciones abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Challenge</source>
        <translation>Desafío</translation>
    </message>
    <message>
        <source>Hold expires</source>
        <translation>Opción vence</translation>
    </message>
    <message>
        <source>Offer to approve</source>
        <translation>Oferta por aprobar</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Respuesta debida</translation>
    </message>
    <message>
        <source>Contract unsigned</source>
        <translation>Contrato sin firmar</translation>
    </message>
    <message>
        <source>Deposit overdue</source>
        <translation>Anticipo atrasado</translation>
    </message>
    <message>
        <source>Balance overdue</source>
        <translation>Saldo atrasado</translation>
    </message>
    <message>
        <source>Advance open</source>
        <translation>Por preparar</translation>
    </message>
    <message>
        <source>Task due</source>
        <translation>Tarea pendiente</translation>
    </message>
    <message numerus="yes">
        <source>%n free weekend(s)</source>
        <translation>
            <numerusform>%n finde libre</numerusform>
            <numerusform>%n findes libres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n free day(s)</source>
        <translation>
            <numerusform>%1: %n día libre</numerusform>
            <numerusform>%1: %n días libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, between two shows in %2</source>
        <translation>%1, entre dos conciertos en %2</translation>
    </message>
    <message>
        <source>%1, on the way from %2 to %3</source>
        <translation>%1, en ruta de %2 a %3</translation>
    </message>
</context>
<context>
    <name>flow::ui::MonthBars</name>
    <message>
        <source>Shows by month</source>
        <translation>Conciertos por mes</translation>
    </message>
</context>
<context>
    <name>flow::ui::MonthStrip</name>
    <message>
        <source>Availability by day</source>
        <translation>Disponibilidad por día</translation>
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
        <translation>Mes</translation>
    </message>
</context>
<context>
    <name>flow::ui::NetworkPage</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Ambos</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contactos</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>%1 companies</source>
        <translation>%1 empresas</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>%1 venues</source>
        <translation>%1 salas</translation>
    </message>
    <message>
        <source>Place on the map</source>
        <translation>Lugar en el mapa</translation>
    </message>
    <message>
        <source>Not on the map yet.</source>
        <translation>Aún no está en el mapa.</translation>
    </message>
    <message>
        <source>This place was guessed from its town and may be wrong.</source>
        <translation>Este lugar se dedujo de la ciudad y puede ser erróneo.</translation>
    </message>
    <message>
        <source>Click it on the map</source>
        <translation>Marcarlo en el mapa</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Add venue &quot;%1&quot;</source>
        <translation>Añadir la sala «%1»</translation>
    </message>
    <message>
        <source>Add contact &quot;%1&quot;</source>
        <translation>Añadir el contacto «%1»</translation>
    </message>
    <message>
        <source>Add company &quot;%1&quot;</source>
        <translation>Añadir la empresa «%1»</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>capacity %1</source>
        <translation>aforo %1</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>No venues yet</source>
        <translation>Aún no hay salas</translation>
    </message>
    <message>
        <source>Import a list, or add the first one by hand.</source>
        <translation>Importe una lista, o añada el primero a mano.</translation>
    </message>
    <message>
        <source>Add venue</source>
        <translation>Añadir sala</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Contactar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Festivals</source>
        <translation>Festivales</translation>
    </message>
    <message>
        <source>No festivals yet</source>
        <translation>Aún no hay festivales</translation>
    </message>
    <message>
        <source>Add festival</source>
        <translation>Añadir festival</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Empresas</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>Aún no hay empresas</translation>
    </message>
    <message>
        <source>Promoters, agencies and labels appear here.</source>
        <translation>Aquí aparecen promotores, agencias y sellos.</translation>
    </message>
    <message>
        <source>Add company</source>
        <translation>Añadir empresa</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Registro mercantil</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>No contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Import an address book, or add the first person by hand.</source>
        <translation>Importe una agenda, o añada la primera persona a mano.</translation>
    </message>
    <message>
        <source>Add contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Añadir a proyecto</translation>
    </message>
    <message>
        <source>Add the selection to a project</source>
        <translation>Añadir la selección a un proyecto</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Little is known yet</source>
        <translation>Aún se sabe poco</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Negotiations that came to something</source>
        <translation>Negociaciones que llegaron a algo</translation>
    </message>
    <message>
        <source>Table and map</source>
        <translation>Tabla y mapa</translation>
    </message>
</context>
<context>
    <name>flow::ui::OfferVersions</name>
    <message>
        <source>%1, theirs</source>
        <translation>%1, suya</translation>
    </message>
    <message>
        <source>%1, ours</source>
        <translation>%1, nuestra</translation>
    </message>
</context>
<context>
    <name>flow::ui::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Pedidos</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Aún no hay pedidos</translation>
    </message>
    <message>
        <source>Import the export of your shop or ticket office.</source>
        <translation>Importe la exportación de su tienda o taquilla.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Importes</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Comprador</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>No customers yet</source>
        <translation>Aún no hay clientes</translation>
    </message>
    <message>
        <source>Whoever buys appears here, linked to the fan with the same address.</source>
        <translation>Quien compra aparece aquí, unido al fan de la misma dirección.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %n order(s)</source>
        <translation>
            <numerusform>%1 en %n pedido</numerusform>
            <numerusform>%1 en %n pedidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>No products yet</source>
        <translation>Aún no hay productos</translation>
    </message>
    <message>
        <source>They come with the orders, or add the first one by hand.</source>
        <translation>Llegan con los pedidos, o añada el primero a mano.</translation>
    </message>
    <message>
        <source>Add product</source>
        <translation>Añadir producto</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Add product &quot;%1&quot;</source>
        <translation>Añadir el producto «%1»</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>flow::ui::PageHeader</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
</context>
<context>
    <name>flow::ui::PanelHost</name>
    <message>
        <source>Context panel</source>
        <translation>Panel de contexto</translation>
    </message>
</context>
<context>
    <name>flow::ui::PastImports</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Recognised as</source>
        <translation>Reconocido como</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Past imports</source>
        <translation>Importaciones pasadas</translation>
    </message>
    <message>
        <source>No imports yet</source>
        <translation>Aún no hay importaciones</translation>
    </message>
    <message>
        <source>What you import is listed here and can be taken back as a whole.</source>
        <translation>Lo que importa aparece aquí y se puede deshacer por completo.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Refused rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Save refused rows as CSV</source>
        <translation>Guardar las filas rechazadas en CSV</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No import chosen</source>
        <translation>Ninguna importación elegida</translation>
    </message>
    <message>
        <source>Choose one to see what it brought.</source>
        <translation>Elija una para ver qué trajo.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importación</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecha</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Hecha por</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Stayed as they are</source>
        <translation>Se quedan como están</translation>
    </message>
    <message>
        <source>Somebody changed them after the import, or other records need them.</source>
        <translation>Alguien los cambió después de la importación, o los necesitan otros registros.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::PeopleView</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>A change of role takes effect at once: what a person may not see any more leaves their computer.</source>
        <translation>Un cambio de rol tiene efecto de inmediato: lo que una persona ya no puede ver sale de su ordenador.</translation>
    </message>
    <message>
        <source>Owners of the organisation decide who belongs to it and what they may do.</source>
        <translation>Los propietarios de la organización deciden quién forma parte y qué puede hacer cada cual.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the cloud</source>
        <translation>Consultando la nube</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Every computer that takes part. One that was lost can be shut out: it gets nothing more, and what it sends is refused.</source>
        <translation>Todos los ordenadores que participan. Uno perdido se puede excluir: no recibe nada más y se rechaza lo que envía.</translation>
    </message>
    <message>
        <source>Your computers that take part. One that was lost can be shut out.</source>
        <translation>Sus ordenadores que participan. Uno perdido se puede excluir.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (usted)</translation>
    </message>
    <message>
        <source>Only records of %1</source>
        <translation>Solo fichas de %1</translation>
    </message>
    <message>
        <source>Shut out</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>%1 is %2 now</source>
        <translation>%1 tiene ahora el rol: %2</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Readmitir</translation>
    </message>
    <message>
        <source>%1 takes part again</source>
        <translation>%1 vuelve a participar</translation>
    </message>
    <message>
        <source>%1 was shut out</source>
        <translation>Se excluyó %1</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>The code works once, for seven days. Give it to the person by phone or in a letter of your own; nothing is mailed from here.</source>
        <translation>El código sirve una vez, durante siete días. Déselo a la persona por teléfono o por escrito; desde aquí no se envía nada.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Make an invitation</source>
        <translation>Crear una invitación</translation>
    </message>
    <message>
        <source>Code of the invitation: %1</source>
        <translation>Código de la invitación: %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Code copied</source>
        <translation>Código copiado</translation>
    </message>
    <message>
        <source>Unnamed computer</source>
        <translation>Ordenador sin nombre</translation>
    </message>
    <message>
        <source>%1 (this one)</source>
        <translation>%1 (este)</translation>
    </message>
    <message>
        <source>%1 · seen %2 · %3</source>
        <translation>%1 · visto el %2 · %3</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Has no access</source>
        <translation>Sin acceso</translation>
    </message>
    <message>
        <source>Without the cloud</source>
        <translation>Sin la nube</translation>
    </message>
    <message>
        <source>A computer that does not reach the cloud for so long becomes read-only until it has been in step. Nothing is lost.</source>
        <translation>Un ordenador que no llega a la nube durante ese tiempo pasa a ser de solo lectura hasta que se sincroniza. No se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Days without the cloud</source>
        <translation>Días sin la nube</translation>
    </message>
    <message numerus="yes">
        <source>Computers work for %n day(s) without the cloud</source>
        <translation>
            <numerusform>Los ordenadores trabajan %n día sin la nube</numerusform>
            <numerusform>Los ordenadores trabajan %n días sin la nube</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was shut out. Its owner is asked for the password on their other computers.</source>
        <translation>%1 ya no tiene acceso. A su dueño se le pide la contraseña en sus otros ordenadores.</translation>
    </message>
    <message>
        <source>You work on this computer. It neither sends nor gets anything any more, what waits here stays here, and you have to sign in again everywhere.</source>
        <translation>Trabaja en este ordenador. Ya no envía ni recibe nada, lo que espera aquí se queda aquí y tendrá que volver a iniciar sesión en todas partes.</translation>
    </message>
    <message>
        <source>It neither sends nor gets anything any more, what was not sent yet stays on it, and its owner has to sign in again everywhere.</source>
        <translation>Ya no envía ni recibe nada, lo que aún no se envió se queda en él y su dueño tendrá que volver a iniciar sesión en todas partes.</translation>
    </message>
    <message>
        <source>Shut out %1?</source>
        <translation>¿Excluir %1?</translation>
    </message>
    <message>
        <source>%1 This cannot be taken back.</source>
        <translation>%1 No se puede deshacer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos los artistas</translation>
    </message>
    <message numerus="yes">
        <source>%n artist(s)</source>
        <translation>
            <numerusform>%n artista</numerusform>
            <numerusform>%n artistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Artists whose records %1 sees</source>
        <translation>Artistas cuyas fichas ve %1</translation>
    </message>
    <message>
        <source>%1, still only with records of %2</source>
        <translation>%1, todavía solo con las fichas de %2</translation>
    </message>
    <message>
        <source>%1 sees the records of all artists now</source>
        <translation>%1 ve ahora las fichas de todos los artistas</translation>
    </message>
    <message>
        <source>%1 sees only records of %2 now</source>
        <translation>%1 ya solo ve las fichas de %2</translation>
    </message>
    <message>
        <source>Which artist is %1?</source>
        <translation>¿Qué artista es %1?</translation>
    </message>
    <message>
        <source>%1 is the artist %2 now</source>
        <translation>%1 es ahora el artista %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::Person</name>
    <message>
        <source>Export all about this person</source>
        <translation>Exportar todo sobre esta persona</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>Exportado: %1</translation>
    </message>
    <message>
        <source>Erase %1</source>
        <translation>Borrar a %1</translation>
    </message>
    <message>
        <source>Name, addresses and what was said leave the records, the history and the search, on every computer of the organisation. Amounts and counts stay. This cannot be taken back; backups and exported files are not touched.</source>
        <translation>El nombre, las direcciones y lo que se dijo salen de las fichas, del historial y de la búsqueda, en todos los ordenadores de la organización. Los importes y recuentos quedan. No se puede deshacer; las copias de seguridad y los archivos exportados no se tocan.</translation>
    </message>
    <message>
        <source>Erase this person</source>
        <translation>Borrar a esta persona</translation>
    </message>
    <message numerus="yes">
        <source>Erased from %n record(s)</source>
        <translation>
            <numerusform>Borrado de %n ficha</numerusform>
            <numerusform>Borrado de %n fichas</numerusform>
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
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>flow::ui::PortfolioTile</name>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Next show</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Capacity played</source>
        <translation>Aforo tocado</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En tratos</translation>
    </message>
    <message>
        <source>Commission %1</source>
        <translation>Com. %1</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolio</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos los artistas</translation>
    </message>
    <message>
        <source>No artists yet</source>
        <translation>Ningún artista todavía</translation>
    </message>
    <message>
        <source>Add the artists whom you represent.</source>
        <translation>Añade los artistas a los que representas.</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Aforo</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
</context>
<context>
    <name>flow::ui::PreviewModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Fuera</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>En el archivo: %1</translation>
    </message>
    <message>
        <source>In the file: %1 (%2)</source>
        <translation>En el archivo: %1 (%2)</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>Sustituye a %1</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Estaba vacío</translation>
    </message>
    <message>
        <source>Stays %1</source>
        <translation>Sigue siendo %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>“%1” in the file, as “%2”</source>
        <translation>«%1» en el archivo, como «%2»</translation>
    </message>
</context>
<context>
    <name>flow::ui::PreviewView</name>
    <message>
        <source>Rows of the file</source>
        <translation>Filas del archivo</translation>
    </message>
</context>
<context>
    <name>flow::ui::ProfitSplit</name>
    <message>
        <source>Profit by artist: %1</source>
        <translation>Beneficio por artista: %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectArtistsSection</name>
    <message>
        <source>Artists</source>
        <translation>Artistas</translation>
    </message>
    <message>
        <source>Add an artist</source>
        <translation>Añadir un artista</translation>
    </message>
    <message>
        <source>Take %1 out of the project</source>
        <translation>Quitar a %1 del proyecto</translation>
    </message>
    <message>
        <source>Nobody yet: any artist may be pitched.</source>
        <translation>Nadie todavía: se puede proponer a cualquier artista.</translation>
    </message>
    <message>
        <source>All artists are in it</source>
        <translation>Están todos los artistas</translation>
    </message>
    <message>
        <source>%1 is in %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectPicker</name>
    <message numerus="yes">
        <source>%n venue(s) added to %1.</source>
        <translation>
            <numerusform>%n sala añadida a %1.</numerusform>
            <numerusform>%n salas añadidas a %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n was (were) in it already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n venue(s) to a project</source>
        <translation>
            <numerusform>Añadir %n sala a un proyecto</numerusform>
            <numerusform>Añadir %n salas a un proyecto</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>A new project</source>
        <translation>Un proyecto nuevo</translation>
    </message>
    <message>
        <source>Name of the new project</source>
        <translation>Nombre del proyecto nuevo</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Any artist</source>
        <translation>Cualquier artista</translation>
    </message>
    <message>
        <source>Any artist of the project</source>
        <translation>Cualquier artista del proyecto</translation>
    </message>
    <message numerus="yes">
        <source>Add %n venue(s)</source>
        <translation>
            <numerusform>Añadir %n sala</numerusform>
            <numerusform>Añadir %n salas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectProgressSection</name>
    <message>
        <source>Portfolio</source>
        <translation>Cartera</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Las %1</translation>
    </message>
    <message>
        <source>No venues yet. Select some in the network and add them to this project.</source>
        <translation>Aún no hay salas. Seleccione algunas en la red y añádalas a este proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>%n to call today</source>
        <translation>
            <numerusform>%n por llamar hoy</numerusform>
            <numerusform>%n por llamar hoy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) held</source>
        <translation>
            <numerusform>%n fecha en opción</numerusform>
            <numerusform>%n fechas en opción</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmada</numerusform>
            <numerusform>%n confirmadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::ProjectsPage</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Add project &quot;%1&quot;</source>
        <translation>Añadir el proyecto «%1»</translation>
    </message>
    <message>
        <source>No projects yet</source>
        <translation>Aún no hay proyectos</translation>
    </message>
    <message>
        <source>A tour, a season or a line-up: what venues are asked for, and by whom they are called.</source>
        <translation>Una gira, una temporada o un cartel: lo que se pide a las salas y quién las llama.</translation>
    </message>
    <message>
        <source>Add project</source>
        <translation>Añadir proyecto</translation>
    </message>
    <message>
        <source>Venues asked</source>
        <translation>Salas consultadas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>Por llamar</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed</source>
        <translation>
            <numerusform>%n confirmada</numerusform>
            <numerusform>%n confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <translation>
            <numerusform>%n en opción</numerusform>
            <numerusform>%n en opción</numerusform>
        </translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>No venues in any project yet</source>
        <translation>Aún no hay salas en ningún proyecto</translation>
    </message>
    <message>
        <source>Select venues in the network and add them to a project.</source>
        <translation>Seleccione salas en la red y añádalas a un proyecto.</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Por qué no</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Todos los proyectos</translation>
    </message>
</context>
<context>
    <name>flow::ui::Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>flow::ui::QuickDate</name>
    <message>
        <source>Confirmed show</source>
        <translation>Concierto confirmado</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Venue or festival, or what the block is for</source>
        <translation>Sala o festival, o motivo del bloqueo</translation>
    </message>
    <message>
        <source>Add the date</source>
        <translation>Añadir la fecha</translation>
    </message>
    <message>
        <source>Write a day, as 18/03/2027</source>
        <translation>Escriba un día, como 18/03/2027</translation>
    </message>
    <message>
        <source>%1 is not offered on this day.</source>
        <translation>%1 no se ofrece ese día.</translation>
    </message>
    <message>
        <source>Free: no conflict with holds, drives and clauses.</source>
        <translation>Libre: sin conflictos con opciones, trayectos ni cláusulas.</translation>
    </message>
    <message>
        <source>The day is free.</source>
        <translation>El día está libre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>New date</source>
        <translation>Nueva fecha</translation>
    </message>
    <message>
        <source>Venues on the way</source>
        <translation>Salas en ruta</translation>
    </message>
    <message>
        <source>This day is over: there is nothing left to hold.</source>
        <translation>Este día ya pasó: no queda nada que retener.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Este día ya pasó.</translation>
    </message>
    <message>
        <source>The calendar looks ahead to %1: what stands on this day is not known.</source>
        <translation>El calendario llega hasta el %1: no se sabe qué hay ese día.</translation>
    </message>
    <message numerus="yes">
        <source>%n other hold(s) on that day: %1</source>
        <translation>
            <numerusform>%n opción más ese día: %1</numerusform>
            <numerusform>%n opciones más ese día: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::QuickTile</name>
    <message>
        <source>Quick actions</source>
        <translation>Acciones rápidas</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReasonList</name>
    <message>
        <source>Why this plan</source>
        <translation>Por qué este plan</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordEditor</name>
    <message>
        <source>Changing %1</source>
        <translation>Cambiando %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>%1 cambiados</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>%1 añadido</translation>
    </message>
    <message>
        <source>Deleting %1</source>
        <translation>Eliminando %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 eliminados</translation>
    </message>
    <message>
        <source>Tagging %1</source>
        <translation>Etiquetando %1</translation>
    </message>
    <message>
        <source>%1 tagged %2</source>
        <translation>%1 con la etiqueta %2</translation>
    </message>
    <message>
        <source>Removing the tag from %1</source>
        <translation>Quitando la etiqueta de %1</translation>
    </message>
    <message>
        <source>%1 no longer tagged %2</source>
        <translation>%1 sin la etiqueta %2</translation>
    </message>
    <message>
        <source>The change waits for the word of %1</source>
        <translation>El cambio espera la aprobación de %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordPanel</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>call: what was said</source>
        <translation>llamada: qué se dijo</translation>
    </message>
    <message>
        <source>Log a call, mail, meeting or note in one line</source>
        <translation>Anotar una llamada, un correo, una reunión o una nota en una línea</translation>
    </message>
    <message>
        <source>Begin with call, mail, meeting, whatsapp or note; details follow after --</source>
        <translation>Empiece con llamada, correo, reunión, whatsapp o nota; los detalles van tras --</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Choose a row to see all about it here.</source>
        <translation>Elija una fila para verlo todo aquí.</translation>
    </message>
    <message>
        <source>This record was deleted</source>
        <translation>Esta ficha se eliminó</translation>
    </message>
    <message>
        <source>Undo brings it back.</source>
        <translation>Deshacer la recupera.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Trabaja en</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Llamar al %1</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Escribir a %1</translation>
    </message>
    <message>
        <source>No venue or company yet</source>
        <translation>Aún sin sala ni empresa</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie por ahora</translation>
    </message>
    <message>
        <source>Nothing logged yet</source>
        <translation>Nada anotado por ahora</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada por ahora</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Change the entry “%1”</source>
        <translation>Cambiar la entrada «%1»</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <source>Not private</source>
        <translation>No privado</translation>
    </message>
    <message>
        <source>Make private</source>
        <translation>Hacer privado</translation>
    </message>
    <message>
        <source>Begin with call, mail, meeting or message. A note is private: only you read it, also in the cloud.</source>
        <translation>Empiece con llamada, correo, reunión o mensaje. Una nota es privada: solo usted la lee, también en la nube.</translation>
    </message>
    <message>
        <source>Only its author reads it, also in the cloud</source>
        <translation>Solo su autor la lee, también en la nube</translation>
    </message>
    <message>
        <source>Only %1 can make it private</source>
        <translation>Solo %1 puede hacerla privada</translation>
    </message>
    <message>
        <source>Everybody in the organisation will read it</source>
        <translation>Toda la organización podrá leerla</translation>
    </message>
    <message>
        <source>Only you will read it, also in the cloud; it goes from the others&apos; computers</source>
        <translation>Solo usted la leerá, también en la nube; desaparece de los ordenadores de los demás</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordPopover</name>
    <message>
        <source>Nothing is called that</source>
        <translation>Nada se llama así</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordsPage</name>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Tag the selection</source>
        <translation>Etiquetar la selección</translation>
    </message>
    <message>
        <source>Edit a field of the selection</source>
        <translation>Editar un campo de la selección</translation>
    </message>
    <message>
        <source>Export this list</source>
        <translation>Exportar esta lista</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>Eliminar la selección</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anotar una llamada</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Save the filters as a segment</source>
        <translation>Guardar los filtros como segmento</translation>
    </message>
    <message>
        <source>Delete this segment</source>
        <translation>Eliminar este segmento</translation>
    </message>
    <message>
        <source>Take a tag off the selection</source>
        <translation>Quitar una etiqueta de la selección</translation>
    </message>
</context>
<context>
    <name>flow::ui::RecordsView</name>
    <message>
        <source>Tag</source>
        <translation>Etiquetar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Loosen a filter, or start again without any.</source>
        <translation>Suavice un filtro o empiece sin ninguno.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n match</source>
        <translation>
            <numerusform>%n coincidencia</numerusform>
            <numerusform>%n coincidencias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag %n record(s)</source>
        <translation>
            <numerusform>Etiquetar %n ficha</numerusform>
            <numerusform>Etiquetar %n fichas</numerusform>
        </translation>
    </message>
    <message>
        <source>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</source>
        <translation>Excel (*.xlsx);;CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Exporting to %1</source>
        <translation>Exportando a %1</translation>
    </message>
    <message>
        <source>%1 rows exported to %2</source>
        <translation>%1 filas exportadas a %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message>
        <source>Edit a field…</source>
        <translation>Editar un campo…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>Take which tag off %n record(s)?</source>
        <translation>
            <numerusform>¿Qué etiqueta quitar de %n ficha?</numerusform>
            <numerusform>¿Qué etiqueta quitar de %n fichas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing that is selected has the tag %1</source>
        <translation>Nada de lo seleccionado tiene la etiqueta %1</translation>
    </message>
    <message>
        <source>Take a tag off…</source>
        <translation>Quitar una etiqueta…</translation>
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
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Agency overview</source>
        <translation>Panorama de la agencia</translation>
    </message>
    <message>
        <source>Pipeline by stage and artist</source>
        <translation>Negociaciones por fase y artista</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Lost dates and why</source>
        <translation>Fechas perdidas y por qué</translation>
    </message>
    <message>
        <source>Reliability of holds</source>
        <translation>Fiabilidad de las opciones</translation>
    </message>
    <message>
        <source>Venue scores</source>
        <translation>Puntuaciones de las salas</translation>
    </message>
    <message>
        <source>Shows, fees and commission by month, artist and country, and what lies ahead.</source>
        <translation>Conciertos, cachés y comisión por mes, artista y país, y lo que viene.</translation>
    </message>
    <message>
        <source>What is being negotiated now, with its value and how likely it is.</source>
        <translation>Lo que se negocia ahora, con su valor y su probabilidad.</translation>
    </message>
    <message>
        <source>Calls, mails and meetings, and the pitches, holds and offers that came of them.</source>
        <translation>Llamadas, correos y reuniones, y las propuestas, opciones y ofertas que salieron de ellos.</translation>
    </message>
    <message>
        <source>Why dates were lost, by reason, artist and month.</source>
        <translation>Por qué se perdieron fechas, por motivo, artista y mes.</translation>
    </message>
    <message>
        <source>What became of the dates that each programmer held for us.</source>
        <translation>Qué fue de las fechas que cada programador nos reservó.</translation>
    </message>
    <message>
        <source>How well each venue suits the roster, negotiates, pays and helps careers.</source>
        <translation>Cómo encaja cada sala con los artistas, negocia, paga y ayuda a sus carreras.</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Conciertos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Mean fee</source>
        <translation>Caché medio</translation>
    </message>
    <message>
        <source>Tickets sold</source>
        <translation>Entradas vendidas</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Shows ahead</source>
        <translation>Conciertos por venir</translation>
    </message>
    <message>
        <source>Pipeline, weighted</source>
        <translation>Negociaciones, ponderadas</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Fees a year before</source>
        <translation>Cachés un año antes</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>By artist</source>
        <translation>Por artista</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Other currencies</source>
        <translation>Otras monedas</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Fees by month</source>
        <translation>Cachés por mes</translation>
    </message>
    <message>
        <source>Commission by artist</source>
        <translation>Comisión por artista</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>By stage</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Likelihood</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Weighted value</source>
        <translation>Valor ponderado</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Prospección</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Opción</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmados</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Weighted value by stage</source>
        <translation>Valor ponderado por fase</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Mails</source>
        <translation>Correos</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Reuniones</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Pitched</source>
        <translation>Propuestas</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Opciones</translation>
    </message>
    <message>
        <source>Offers sent</source>
        <translation>Ofertas enviadas</translation>
    </message>
    <message>
        <source>Talks by month</source>
        <translation>Contactos por mes</translation>
    </message>
    <message>
        <source>Steps by month</source>
        <translation>Pasos por mes</translation>
    </message>
    <message>
        <source>By person</source>
        <translation>Por persona</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Pitches, holds, offers and confirmations by month</source>
        <translation>Propuestas, opciones, ofertas y confirmaciones por mes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By reason</source>
        <translation>Por motivo</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Without a reason</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>Lost dates by reason</source>
        <translation>Fechas perdidas por motivo</translation>
    </message>
    <message>
        <source>Lost dates by month</source>
        <translation>Fechas perdidas por mes</translation>
    </message>
    <message>
        <source>Programmer</source>
        <translation>Programador</translation>
    </message>
    <message>
        <source>By programmer</source>
        <translation>Por programador</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Vencidas</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>Devueltas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Holds expected to be kept</source>
        <translation>Opciones que se espera que se cumplan</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilidad</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Observations</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Little known</source>
        <translation>Poco conocidas</translation>
    </message>
    <message>
        <source>Nothing known</source>
        <translation>Desconocidas</translation>
    </message>
    <message>
        <source>Spread of the scores</source>
        <translation>Reparto de las puntuaciones</translation>
    </message>
    <message>
        <source>Venues by score</source>
        <translation>Salas por puntuación</translation>
    </message>
    <message>
        <source>Amounts of %1 shows in other currencies are left out of the sums.</source>
        <translation>Los importes de %1 conciertos en otras monedas no están en las sumas.</translation>
    </message>
    <message>
        <source>Amounts of %1 dates in other currencies are left out of the sums.</source>
        <translation>Los importes de %1 fechas en otras monedas no están en las sumas.</translation>
    </message>
    <message>
        <source>%1 dates have no value yet.</source>
        <translation>%1 fechas aún no tienen valor.</translation>
    </message>
    <message>
        <source>Kept counts what was confirmed among confirmed, taken back and expired holds. Expected draws that share towards the mean of all programmers, the more the fewer holds there are.</source>
        <translation>«Cumplidas» cuenta las confirmadas entre las opciones confirmadas, retiradas y vencidas. «Esperado» acerca esa parte a la media de todos los programadores, tanto más cuantas menos opciones haya.</translation>
    </message>
    <message>
        <source>Only the best %1 venues are listed.</source>
        <translation>Solo se listan las %1 mejores salas.</translation>
    </message>
    <message>
        <source>Scores are drawn towards the mean of the network, the more the fewer observations there are. Certainty says how much of a score is the venue&apos;s own.</source>
        <translation>Las puntuaciones se acercan a la media de la red, tanto más cuantas menos observaciones haya. La certeza dice qué parte de una puntuación es de la propia sala.</translation>
    </message>
    <message>
        <source>Weighted value by artist</source>
        <translation>Valor ponderado por artista</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Holds count in the period in which they were given, whenever the evening is.</source>
        <translation>Las opciones cuentan en el período en que se dieron, sea cuando sea la noche.</translation>
    </message>
    <message>
        <source>None of these holds was confirmed, taken back or left to expire yet: nothing can be said of how reliable they are.</source>
        <translation>Ninguna de estas opciones se ha confirmado, retirado ni dejado expirar todavía: nada puede decirse de su fiabilidad.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportClock</name>
    <message>
        <source>%1 was written to %2</source>
        <translation>%1 se ha guardado en %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n file(s) written to %2</source>
        <translation>
            <numerusform>%1: %n archivo guardado en %2</numerusform>
            <numerusform>%1: %n archivos guardados en %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportPage</name>
    <message>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <source>The report cannot be made</source>
        <translation>No se puede hacer el informe</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Written by itself</source>
        <translation>Se guardan solos</translation>
    </message>
    <message>
        <source>Schedule a report</source>
        <translation>Programar un informe</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Export this report</source>
        <translation>Exportar este informe</translation>
    </message>
    <message>
        <source>Show charts or tables only</source>
        <translation>Mostrar gráficos o solo tablas</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Other days…</source>
        <translation>Otros días…</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Mostrar estos días</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos los artistas</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 guardado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Scheduled report</source>
        <translation>Informe programado</translation>
    </message>
    <message>
        <source>It is written while Flow Stage is open; what was missed is caught up with. Kept on this computer.</source>
        <translation>Se guarda mientras Flow Stage está abierto; lo que faltó se recupera. Queda en este ordenador.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Write it now</source>
        <translation>Guardarlo ahora</translation>
    </message>
    <message>
        <source>Save the schedule</source>
        <translation>Guardar la programación</translation>
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
        <translation>Aún no hay nada que contar de estos días. Se llena solo con las opciones, las ofertas y los conciertos.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ReportWords</name>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>El mes pasado</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>La semana pasada</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Este trimestre</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>El trimestre pasado</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>El año pasado</translation>
    </message>
    <message>
        <source>Last 5 years</source>
        <translation>Últimos 5 años</translation>
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
        <translation>Página web</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days of a report in a file name</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Every %1, %2</source>
        <comment>weekday and time</comment>
        <translation>Cada %1, %2</translation>
    </message>
    <message>
        <source>The 1st of every month, %1</source>
        <translation>El 1 de cada mes, %1</translation>
    </message>
    <message>
        <source>Day %1 of every month, %2</source>
        <translation>El %1 de cada mes, %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::RoadsPopover</name>
    <message>
        <source>%1 to %2: about %3, %4</source>
        <translation>De %1 a %2: unos %3, %4</translation>
    </message>
    <message>
        <source>Distances of this scenario</source>
        <translation>Distancias de este escenario</translation>
    </message>
    <message>
        <source>Every leg was looked up.</source>
        <translation>Todos los trayectos se han consultado.</translation>
    </message>
    <message numerus="yes">
        <source>%n leg(s) estimated, the rest looked up:</source>
        <translation>
            <numerusform>%n trayecto estimado, los demás consultados:</numerusform>
            <numerusform>%n trayectos estimados, los demás consultados:</numerusform>
        </translation>
    </message>
    <message>
        <source>Estimated legs</source>
        <translation>Trayectos estimados</translation>
    </message>
    <message>
        <source>A routing service (OSRM) is sent the coordinates of the tour&apos;s places, one way a second. What it answers stays in the workspace.</source>
        <translation>Un servicio de rutas (OSRM) recibe las coordenadas de los lugares de la gira, un trayecto por segundo. Sus respuestas se quedan en el espacio de trabajo.</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>Dirección del servicio</translation>
    </message>
    <message>
        <source>Address; empty: the public one of OpenStreetMap</source>
        <translation>Dirección; vacía: el servicio público de OpenStreetMap</translation>
    </message>
    <message>
        <source>That is no address. It begins with https:// and the name of the service.</source>
        <translation>Eso no es una dirección. Empieza por https:// y el nombre del servicio.</translation>
    </message>
    <message numerus="yes">
        <source>Look up %n way(s)</source>
        <translation>
            <numerusform>Consultar %n trayecto</numerusform>
            <numerusform>Consultar %n trayectos</numerusform>
        </translation>
    </message>
    <message>
        <source>This scenario has no legs yet.</source>
        <translation>Este escenario aún no tiene trayectos.</translation>
    </message>
    <message numerus="yes">
        <source>None was looked up yet. %n leg(s) estimated:</source>
        <translation>
            <numerusform>Aún no se ha consultado ninguno. %n trayecto estimado:</numerusform>
            <numerusform>Aún no se ha consultado ninguno. %n trayectos estimados:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::RulesPopover</name>
    <message>
        <source>Rules of this scenario</source>
        <translation>Reglas de este escenario</translation>
    </message>
    <message>
        <source>Radius clauses</source>
        <translation>Cláusulas de radio</translation>
    </message>
    <message>
        <source>Nobody plays near a show whose promoter forbids it, before or after</source>
        <translation>Nadie toca cerca de una fecha cuyo promotor lo prohíbe, ni antes ni después</translation>
    </message>
    <message>
        <source>Exclusive territories</source>
        <translation>Territorios exclusivos</translation>
    </message>
    <message>
        <source>A territory is played for its promoter only</source>
        <translation>En un territorio solo se toca para su promotor</translation>
    </message>
    <message>
        <source>Keep my artists apart</source>
        <translation>Separar a mis artistas</translation>
    </message>
    <message>
        <source>Artists of one genre don&apos;t play near each other in the same week</source>
        <translation>Los artistas de un mismo género no tocan cerca en la misma semana</translation>
    </message>
    <message>
        <source>Minimum fees</source>
        <translation>Cachés mínimos</translation>
    </message>
    <message>
        <source>Offers far below an artist&apos;s range are left out</source>
        <translation>Las ofertas muy por debajo del rango del artista se descartan</translation>
    </message>
    <message>
        <source>Holds that have run out</source>
        <translation>Reservas vencidas</translation>
    </message>
    <message>
        <source>A hold counts only until it expires</source>
        <translation>Una reserva solo cuenta hasta que vence</translation>
    </message>
    <message>
        <source>Share van and rooms</source>
        <translation>Compartir furgoneta y habitaciones</translation>
    </message>
    <message>
        <source>Artists who go the same way travel together</source>
        <translation>Los artistas que hacen el mismo camino viajan juntos</translation>
    </message>
    <message>
        <source>Venues to ask</source>
        <translation>Salas por preguntar</translation>
    </message>
    <message>
        <source>Also plans with rooms that fit and were not asked yet</source>
        <translation>También planifica con salas adecuadas aún sin preguntar</translation>
    </message>
    <message>
        <source>Limit the driving</source>
        <translation>Limitar la conducción</translation>
    </message>
    <message>
        <source>Hours at the wheel, a day</source>
        <translation>Horas al volante, al día</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Days off in seven days</source>
        <translation>Días libres en siete días</translation>
    </message>
    <message>
        <source>Shows in a row, at most</source>
        <translation>Fechas seguidas, como máximo</translation>
    </message>
    <message>
        <source>My artists apart by</source>
        <translation>Mis artistas a más de</translation>
    </message>
    <message>
        <source> km</source>
        <translation> km</translation>
    </message>
    <message>
        <source>Takes effect when the scenario is planned again.</source>
        <translation>Surte efecto cuando se replanifica el escenario.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Días festivos</translation>
    </message>
    <message>
        <source>Nobody is asked for a public holiday of the venue&apos;s country</source>
        <translation>A nadie se le pide un día festivo del país de la sala</translation>
    </message>
    <message>
        <source>What the road costs</source>
        <translation>Lo que cuesta la carretera</translation>
    </message>
    <message>
        <source>Rooms that fit</source>
        <translation>Salas a la medida</translation>
    </message>
    <message>
        <source>Rooms far smaller or larger than the artist fills are left out</source>
        <translation>Las salas mucho más pequeñas o grandes de lo que llena el artista quedan fuera</translation>
    </message>
    <message>
        <source>Days between them</source>
        <translation>Días entre ellos</translation>
    </message>
    <message>
        <source>Budget for all costs</source>
        <translation>Presupuesto de todos los costes</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>A first hold comes about</source>
        <translation>Se cumple una 1.ª reserva</translation>
    </message>
    <message>
        <source>A second hold</source>
        <translation>Una 2.ª reserva</translation>
    </message>
    <message>
        <source>A lower hold</source>
        <translation>Una reserva posterior</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>An offer on the table</source>
        <translation>Una oferta sobre la mesa</translation>
    </message>
    <message>
        <source>Speed on the road</source>
        <translation>Velocidad en carretera</translation>
    </message>
    <message>
        <source> km/h</source>
        <translation>&#xa0;km/h</translation>
    </message>
    <message>
        <source>Flights from</source>
        <translation>Avión desde</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>Exchange rates to %1</source>
        <extracomment>What one unit of other currencies is worth in the tour&apos;s; %1 is its code, &quot;EUR&quot;</extracomment>
        <translation>Tipos de cambio a %1</translation>
    </message>
    <message>
        <source>What one unit is worth in %1. Currencies that are not named here have round figures of autumn 2026.</source>
        <translation>Lo que vale una unidad en %1. Las monedas que no se nombran aquí tienen cifras redondas de otoño de 2026.</translation>
    </message>
    <message>
        <source>A breach costs</source>
        <translation>Una infracción cuesta</translation>
    </message>
    <message>
        <source>%1: a breach costs</source>
        <translation>%1: una infracción cuesta</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>no permitida</translation>
    </message>
    <message>
        <source>What breaking the rule once takes off the profit. Empty: no plan breaks it, except where confirmed shows do already.</source>
        <translation>Lo que infringir la regla una vez resta del beneficio. Vacío: ningún plan la infringe, salvo donde ya lo hacen conciertos confirmados.</translation>
    </message>
    <message>
        <source>Genres that fit</source>
        <translation>Géneros que encajan</translation>
    </message>
    <message>
        <source>Venues that programme other genres than the artist’s, or exclude it, are left out</source>
        <translation>Las salas que programan otros géneros que el del artista, o que lo excluyen, quedan fuera</translation>
    </message>
    <message>
        <source>Limit the time away</source>
        <translation>Limitar la ausencia</translation>
    </message>
    <message>
        <source>An artist is home again after so many days</source>
        <translation>El artista está de vuelta en casa al cabo de esos días</translation>
    </message>
    <message>
        <source>Days from home, at most</source>
        <translation>Días fuera, como máximo</translation>
    </message>
    <message>
        <source>A step up is worth</source>
        <translation>Un paso adelante vale</translation>
    </message>
    <message>
        <source>What a show in a room twice as large as any the artist has played is worth beside its fee; a smaller step in proportion. It counts in the profit as “Career worth”, but nobody pays it.</source>
        <translation>Lo que vale, además del caché, un concierto en una sala el doble de grande que todas en las que ha tocado el artista; un paso menor cuenta en proporción. Entra en el beneficio como «Valor de carrera», pero nadie lo paga.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Bills stay together</source>
        <translation>Los carteles no se separan</translation>
    </message>
    <message>
        <source>Headliner and support of one project play its dates together or not at all</source>
        <translation>El cabeza de cartel y el telonero de un mismo proyecto tocan sus fechas juntos o no las tocan</translation>
    </message>
    <message>
        <source>“%1” cannot be the %2: an amount of zero or more, or nothing.</source>
        <translation>«%1» no vale para «%2»: un importe de cero o más, o nada.</translation>
    </message>
    <message>
        <source>“%1” is no exchange rate: a currency, then what one unit is worth in %2, such as %3.</source>
        <translation>«%1» no es un tipo de cambio: una moneda y luego lo que vale una unidad en %2, por ejemplo %3.</translation>
    </message>
    <message>
        <source>“%1” cannot be what a breach costs (%2): an amount of zero or more, or nothing where no plan may break the rule.</source>
        <translation>«%1» no puede ser lo que cuesta una infracción (%2): un importe de cero o más, o nada si ningún plan puede romper la regla.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScenarioPanel</name>
    <message>
        <source>Why this plan</source>
        <translation>Por qué este plan</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Profit by artist</source>
        <translation>Beneficio por artista</translation>
    </message>
    <message>
        <source>More about this scenario</source>
        <translation>Más sobre este escenario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete scenario</source>
        <translation>Eliminar escenario</translation>
    </message>
    <message>
        <source>Scenario %1, %2, being changed</source>
        <translation>Escenario %1, %2, modificándose</translation>
    </message>
    <message>
        <source>Scenario %1, %2</source>
        <translation>Escenario %1, %2</translation>
    </message>
    <message>
        <source>Scenario %1 is applied</source>
        <translation>Escenario %1 aplicado</translation>
    </message>
    <message>
        <source>Apply scenario %1</source>
        <translation>Aplicar escenario %1</translation>
    </message>
    <message>
        <source>profit. How far that is from the best possible plan has not been worked out yet.</source>
        <translation>de beneficio. Aún no se ha calculado a cuánto queda del mejor plan posible.</translation>
    </message>
    <message>
        <source>below the best possible plan: no plan under these rules can pass its profit of %1.</source>
        <translation>por debajo del mejor plan posible: ningún plan con estas reglas supera su beneficio de %1.</translation>
    </message>
    <message>
        <source>below the best possible plan, at most. %1 profit; no plan can pass %2.</source>
        <translation>por debajo del mejor plan posible, como mucho. Beneficio de %1; ningún plan supera %2.</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>Lo mejor posible</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Fewer reasons</source>
        <translation>Menos razones</translation>
    </message>
    <message numerus="yes">
        <source>All %n reason(s)</source>
        <translation>
            <numerusform>La %n razón</numerusform>
            <numerusform>Las %n razones</numerusform>
        </translation>
    </message>
    <message>
        <source>What hangs on it</source>
        <translation>Lo que depende de ello</translation>
    </message>
    <message>
        <source>Worth asking</source>
        <translation>Vale la pena preguntar</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>Fewer figures</source>
        <translation>Menos cifras</translation>
    </message>
    <message>
        <source>Take dates of another scenario</source>
        <translation>Tomar fechas de otro escenario</translation>
    </message>
    <message>
        <source>How costs are split</source>
        <translation>Reparto de los costes</translation>
    </message>
    <message>
        <source>Apply changes of %1</source>
        <translation>Aplicar los cambios de %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScenarioTable</name>
    <message>
        <source>Scenarios compared</source>
        <translation>Escenarios comparados</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>What remains of the expected fees when everything is paid</source>
        <translation>Lo que queda de los cachés esperados con todo pagado</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Cachés</translation>
    </message>
    <message>
        <source>If everything comes about</source>
        <translation>Si todo se confirma</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Cachés esperados</translation>
    </message>
    <message>
        <source>Each fee times its chance</source>
        <translation>Cada caché por su probabilidad</translation>
    </message>
    <message>
        <source>Crew, production</source>
        <translation>Equipo, producción</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Viajes</translation>
    </message>
    <message>
        <source>Lodging</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Drives over 5 h</source>
        <translation>Trayectos &gt; 5 h</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Días libres</translation>
    </message>
    <message>
        <source>Between two shows, away from home</source>
        <translation>Entre dos fechas, fuera de casa</translation>
    </message>
    <message>
        <source>Holds to challenge</source>
        <translation>Reservas por disputar</translation>
    </message>
    <message>
        <source>Dates on which somebody stands before us</source>
        <translation>Fechas en las que alguien va delante</translation>
    </message>
    <message>
        <source>CO₂</source>
        <translation>CO₂</translation>
    </message>
    <message>
        <source>%1 t</source>
        <translation>%1 t</translation>
    </message>
    <message>
        <source>%1, profit %2</source>
        <translation>%1, beneficio %2</translation>
    </message>
    <message>
        <source>Net to artists</source>
        <translation>Neto artistas</translation>
    </message>
    <message>
        <source>Profit less the agency&apos;s commission</source>
        <translation>Beneficio menos la comisión de la agencia</translation>
    </message>
    <message>
        <source>Commission</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>The agency&apos;s share of the expected fees</source>
        <translation>La parte de la agencia en los cachés esperados</translation>
    </message>
    <message>
        <source>One in ten earns</source>
        <translation>Uno de cada diez</translation>
    </message>
    <message>
        <source>As holds clear or fall, one plan in ten earns less than this</source>
        <translation>Según se confirmen o caigan las reservas, uno de cada diez planes gana menos que esto</translation>
    </message>
    <message>
        <source>At the wheel</source>
        <translation>Al volante</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>Noches fuera</translation>
    </message>
    <message>
        <source>Profit of %1 less the agency&apos;s commission</source>
        <translation>Beneficio de %1 menos la comisión de la agencia</translation>
    </message>
    <message>
        <source>Career worth</source>
        <translation>Valor de carrera</translation>
    </message>
    <message>
        <source>What the rules say that larger rooms are worth, times their chance: part of the profit, but nobody pays it</source>
        <translation>Lo que las reglas dan como valor a las salas más grandes, por su probabilidad: cuenta en el beneficio, pero nadie lo paga</translation>
    </message>
    <message>
        <source>Saved together</source>
        <translation>Ahorro común</translation>
    </message>
    <message>
        <source>What artists who go the same way save: part of the profit</source>
        <translation>Lo que ahorran los artistas que hacen la misma ruta: parte del beneficio</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Reglas incumplidas</translation>
    </message>
    <message>
        <source>What the rules say that breaking them costs: it is taken off the profit, but nobody pays it</source>
        <translation>Lo que cuesta incumplirlas según las reglas: se resta del beneficio, pero nadie lo paga</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScheduleForm</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>All artists</source>
        <translation>Todos los artistas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Cada mes</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Cada semana</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation>Día y hora</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>Carpeta de los informes</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>Elija una carpeta.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Esa carpeta no existe.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>No se puede guardar nada en esa carpeta.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScheduleList</name>
    <message>
        <source>Wrote %1, next %2</source>
        <translation>Guardado el %1, próximo el %2</translation>
    </message>
    <message>
        <source>First on %1</source>
        <translation>El primero, el %1</translation>
    </message>
    <message>
        <source>Nothing yet. A schedule writes a report to a folder every week or month.</source>
        <translation>Nada todavía. Una programación guarda un informe en una carpeta cada semana o cada mes.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScoreBook</name>
    <message>
        <source>Weights of the score</source>
        <translation>Pesos de la puntuación</translation>
    </message>
    <message>
        <source>Scores weighed anew.</source>
        <translation>Puntuaciones recalculadas.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ScoreSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing observed yet: %1 is the mean of your network.</source>
        <translation>Nada observado todavía: %1 es la media de su red.</translation>
    </message>
    <message>
        <source>%1 of this comes from them, the rest from the mean of your network, %2.</source>
        <translation>%1 viene de ellas, el resto de la media de su red, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n negotiation(s)</source>
        <translation>
            <numerusform>%n negociación</numerusform>
            <numerusform>%n negociaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n concierto</numerusform>
            <numerusform>%n conciertos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n pago</numerusform>
            <numerusform>%n pagos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known yet: this is the mean of your network.</source>
        <translation>Aún no se sabe nada: es la media de su red.</translation>
    </message>
    <message>
        <source>From what the record says: genres, capacity, budget.</source>
        <translation>Según la ficha: géneros, aforo, presupuesto.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>A partir de %1.</translation>
    </message>
    <message>
        <source>Little is known: %1 of the score is the mean of your network.</source>
        <translation>Se sabe poco: el %1 de la puntuación es la media de su red.</translation>
    </message>
    <message>
        <source>Fit with portfolio</source>
        <translation>Afinidad</translation>
    </message>
    <message>
        <source>Ease</source>
        <translation>Facilidad</translation>
    </message>
    <message>
        <source>Profitability</source>
        <translation>Rentabilidad</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pago</translation>
    </message>
    <message>
        <source>Career potential</source>
        <translation>Proyección</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>How much each part counts</source>
        <translation>Cuánto cuenta cada parte</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Little known</source>
        <translation>Poco conocido</translation>
    </message>
    <message>
        <source>%1 of 100. %2</source>
        <translation>%1 de 100. %2</translation>
    </message>
    <message>
        <source>For all venues and contacts, in this workspace. Only the ratios matter.</source>
        <translation>Para todas las salas y contactos, en este archivo. Solo cuentan las proporciones.</translation>
    </message>
    <message>
        <source>Usual weights</source>
        <translation>Pesos habituales</translation>
    </message>
    <message>
        <source>Weigh anew</source>
        <translation>Recalcular</translation>
    </message>
    <message numerus="yes">
        <source>%n observation(s).</source>
        <translation>
            <numerusform>%n observación.</numerusform>
            <numerusform>%n observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The weights are those of the agency: your role reads them.</source>
        <translation>Los pesos son los de la agencia: su rol los lee.</translation>
    </message>
</context>
<context>
    <name>flow::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>flow::ui::SegmentBook</name>
    <message>
        <source>Name of the segment</source>
        <translation>Nombre del segmento</translation>
    </message>
</context>
<context>
    <name>flow::ui::SegmentMenu</name>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>All</source>
        <comment>records of a list</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Save the filters as a segment…</source>
        <translation>Guardar los filtros como segmento…</translation>
    </message>
    <message>
        <source>Delete this segment</source>
        <translation>Eliminar este segmento</translation>
    </message>
    <message>
        <source>The segment that is shown</source>
        <translation>El segmento que se muestra</translation>
    </message>
    <message>
        <source>Rename this segment…</source>
        <translation>Cambiar el nombre de este segmento…</translation>
    </message>
</context>
<context>
    <name>flow::ui::SelectionBar</name>
    <message>
        <source>Clear the selection</source>
        <translation>Vaciar la selección</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Height of rows and buttons</source>
        <translation>Altura de filas y botones</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir el movimiento</translation>
    </message>
    <message>
        <source>Panels and menus appear at once</source>
        <translation>Los paneles y menús aparecen al instante</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>The map works with no network. Online tiles add streets; their server then sees which places you look at.</source>
        <translation>El mapa funciona sin red. Las teselas en línea añaden calles; su servidor ve entonces qué lugares mira.</translation>
    </message>
    <message>
        <source>Online map tiles</source>
        <translation>Teselas en línea</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Kept in the workspace, so it travels with the file.</source>
        <translation>Se guarda en el espacio de trabajo, así que viaja con el archivo.</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Nombre de la agencia</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made by itself once an hour while something changes. Kept: all of a day, one a day for two weeks, one a week, one a month.</source>
        <translation>Se hacen solas cada hora mientras algo cambie. Se conservan: todas las del día, una al día durante dos semanas, una por semana, una por mes.</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Todavía no hay copias.</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Comprobando la copia</translation>
    </message>
    <message>
        <source>%1 is sound</source>
        <translation>%1 está en buen estado</translation>
    </message>
    <message>
        <source>Backup restored. What was there before is kept as %1</source>
        <translation>Copia restaurada. Lo que había antes se conserva en %1</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>On the desktop, while Flow Stage is open and another window is in front. In quiet hours they wait.</source>
        <translation>En el escritorio, mientras Flow Stage está abierto y hay otra ventana delante. En las horas tranquilas esperan.</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What is urgent</source>
        <translation>Lo urgente</translation>
    </message>
    <message>
        <source>Urgent and soon</source>
        <translation>Lo urgente y lo próximo</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Tranquilo desde</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Tranquilo hasta</translation>
    </message>
    <message>
        <source>to</source>
        <comment>between two times</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Tell me</source>
        <translation>Avisarme de</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas tranquilas</translation>
    </message>
    <message>
        <source>The same time twice: none</source>
        <translation>La misma hora dos veces: ninguna</translation>
    </message>
    <message>
        <source>Quiet on weekends</source>
        <translation>Tranquilo el fin de semana</translation>
    </message>
    <message>
        <source>Check the backup of %1</source>
        <translation>Comprobar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia de seguridad del %1</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>¿Volver a la copia de seguridad del %1?</translation>
    </message>
    <message>
        <source>Everything in the workspace %1 that was added or changed since then is replaced. The workspace as it is now is kept beside it, in the folder %2, and can be opened from there.</source>
        <translation>Se sustituye todo lo que se ha añadido o cambiado desde entonces en el espacio de trabajo %1. El espacio de trabajo tal como está ahora se guarda al lado, en la carpeta %2, y puede abrirse desde allí.</translation>
    </message>
    <message>
        <source>The organisation knows you by this name.</source>
        <translation>La organización le conoce por este nombre.</translation>
    </message>
</context>
<context>
    <name>flow::ui::ShortcutsView</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>flow::ui::ShowTasks</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
</context>
<context>
    <name>flow::ui::ShowTies</name>
    <message>
        <source>Moves with</source>
        <translation>Se mueve con</translation>
    </message>
    <message>
        <source>Tie to another date</source>
        <translation>Vincular a otra fecha</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before %1</source>
        <translation>
            <numerusform>%n día antes de %1</numerusform>
            <numerusform>%n días antes de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) before %1</source>
        <translation>
            <numerusform>al menos %n día antes de %1</numerusform>
            <numerusform>al menos %n días antes de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after %1</source>
        <translation>
            <numerusform>%n día después de %1</numerusform>
            <numerusform>%n días después de %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at least %n day(s) after %1</source>
        <translation>
            <numerusform>al menos %n día después de %1</numerusform>
            <numerusform>al menos %n días después de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Untie from %1</source>
        <translation>Desvincular de %1</translation>
    </message>
    <message>
        <source>Nothing: when it moves, only its tasks and bookings go along.</source>
        <translation>Nada: si se mueve, solo la siguen sus tareas y reservas.</translation>
    </message>
    <message>
        <source>Moves with %1 from now on.</source>
        <translation>Desde ahora se mueve con %1.</translation>
    </message>
    <message>
        <source>No other date within three months</source>
        <translation>Ninguna otra fecha en tres meses</translation>
    </message>
</context>
<context>
    <name>flow::ui::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search or run…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Contratación</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio de trabajo %1</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>flow::ui::SplitPopover</name>
    <message>
        <source>Nobody shares a leg or a night in this scenario, so each artist pays for its own dates.</source>
        <translation>Nadie comparte trayecto ni noche en este escenario, así que cada artista paga sus propias fechas.</translation>
    </message>
    <message>
        <source>Each artist pays what its dates cost alone, less its part of what is saved together. What a leg or a night saves is split into equal parts among those who share it.</source>
        <translation>Cada artista paga lo que sus fechas cuestan por separado, menos su parte de lo que se ahorra en común. Lo que ahorra un trayecto o una noche se divide a partes iguales entre quienes lo comparten.</translation>
    </message>
    <message numerus="yes">
        <source>Each artist pays what its dates cost alone, less its part of what is saved together. The part is what an artist adds to the saving by joining, averaged over every order in which they could have joined (Shapley). For %n leg(s) and night(s) shared by two that is half each; nobody pays more than alone.</source>
        <translation>
            <numerusform>Cada artista paga lo que sus fechas cuestan por separado, menos su parte de lo que se ahorra en común. Esa parte es lo que el artista añade al ahorro al unirse, de media en todos los órdenes posibles (Shapley). En lo que dos comparten es la mitad para cada uno, aquí %n trayecto o noche; nadie paga más que solo.</numerusform>
            <numerusform>Cada artista paga lo que sus fechas cuestan por separado, menos su parte de lo que se ahorra en común. Esa parte es lo que el artista añade al ahorro al unirse, de media en todos los órdenes posibles (Shapley). En lo que dos comparten es la mitad para cada uno, aquí %n trayectos y noches; nadie paga más que solo.</numerusform>
        </translation>
    </message>
    <message>
        <source>How costs are split</source>
        <translation>Reparto de los costes</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Expected fees</source>
        <translation>Cachés esperados</translation>
    </message>
    <message>
        <source>Costs alone</source>
        <translation>Costes por separado</translation>
    </message>
    <message>
        <source>Saved together</source>
        <translation>Ahorro común</translation>
    </message>
    <message>
        <source>Pays</source>
        <translation>Paga</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Lo que se comparte</translation>
    </message>
    <message>
        <source>Career worth</source>
        <translation>Valor de carrera</translation>
    </message>
</context>
<context>
    <name>flow::ui::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Bring your agency in</source>
        <translation>Traiga su agencia</translation>
    </message>
    <message>
        <source>Drop the files you work with today. You see every row before anything is written, and you can undo all of it.</source>
        <translation>Suelte los archivos con los que trabaja. Ve cada fila antes de que se escriba nada, y puede deshacerlo todo.</translation>
    </message>
    <message>
        <source>Choose files to import</source>
        <translation>Elegir archivos para importar</translation>
    </message>
    <message>
        <source>Import a table from the clipboard</source>
        <translation>Importar una tabla del portapapeles</translation>
    </message>
    <message>
        <source>Drop files here</source>
        <translation>Suelte archivos aquí</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Elegir archivos</translation>
    </message>
    <message>
        <source>Up to a million rows each. Stays on this computer.</source>
        <translation>Hasta un millón de filas cada uno. Se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>Hojas de cálculo</translation>
    </message>
    <message>
        <source>Excel, ODS, CSV</source>
        <translation>Excel, ODS, CSV</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.zip)</source>
        <translation>Hojas de cálculo (*.xlsx *.xls *.ods *.csv *.tsv *.txt *.zip)</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Outlook, vCard</source>
        <translation>Outlook, vCard</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv)</source>
        <translation>Contactos (*.vcf *.vcard *.csv)</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Calendarios</translation>
    </message>
    <message>
        <source>iCalendar, Outlook</source>
        <translation>iCalendar, Outlook</translation>
    </message>
    <message>
        <source>Calendars (*.ics *.ical *.csv)</source>
        <translation>Calendarios (*.ics *.ical *.csv)</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Portapapeles</translation>
    </message>
    <message>
        <source>Paste any table</source>
        <translation>Pegar una tabla</translation>
    </message>
    <message>
        <source>Nothing at hand?</source>
        <translation>¿Nada a mano?</translation>
    </message>
    <message>
        <source>Look around in the demo agency</source>
        <translation>Visitar la agencia de demostración</translation>
    </message>
    <message>
        <source>To your first booking</source>
        <translation>Hacia su primera fecha</translation>
    </message>
    <message>
        <source>Your agency is one file. It works with no network, and only you decide where it goes.</source>
        <translation>Su agencia es un archivo. Funciona sin red, y solo usted decide adónde va.</translation>
    </message>
    <message>
        <source>Create the workspace</source>
        <translation>Crear el espacio de trabajo</translation>
    </message>
    <message>
        <source>Bring in contacts and venues</source>
        <translation>Traer contactos y salas</translation>
    </message>
    <message>
        <source>about 3 minutes</source>
        <translation>unos 3 minutos</translation>
    </message>
    <message>
        <source>Add your artists</source>
        <translation>Añadir sus artistas</translation>
    </message>
    <message>
        <source>fee range, home town, free dates</source>
        <translation>cachés, ciudad, fechas libres</translation>
    </message>
    <message>
        <source>Log the first talk</source>
        <translation>Anotar la primera conversación</translation>
    </message>
    <message>
        <source>one line on a venue&apos;s page</source>
        <translation>una línea en la página de una sala</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The clipboard holds no table</source>
        <translation>El portapapeles no contiene ninguna tabla</translation>
    </message>
    <message>
        <source>Your agency is here already?</source>
        <translation>¿Su agencia ya está aquí?</translation>
    </message>
    <message>
        <source>Join it</source>
        <translation>Unirse</translation>
    </message>
</context>
<context>
    <name>flow::ui::StartWindow</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>%1 no se puede abrir</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia del %1</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Abrir en solo lectura</translation>
    </message>
    <message>
        <source>Open another workspace</source>
        <translation>Abrir otro espacio</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio</translation>
    </message>
    <message>
        <source>Demo agency</source>
        <translation>Agencia de demostración</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Restaurando la copia</translation>
    </message>
</context>
<context>
    <name>flow::ui::StateView</name>
    <message>
        <source>The key is kept in %1, which only you can read</source>
        <translation>La clave se guarda en %1, que solo usted puede leer</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ha pasado</translation>
    </message>
    <message>
        <source>Since this workspace was opened; the history has everything.</source>
        <translation>Desde que se abrió este espacio de trabajo; el historial lo tiene todo.</translation>
    </message>
    <message>
        <source>Use metered networks like any other</source>
        <translation>Usar las redes de uso medido como cualquier otra</translation>
    </message>
    <message>
        <source>Sign out on this computer</source>
        <translation>Cerrar la sesión en este ordenador</translation>
    </message>
    <message>
        <source>Last in step: %1</source>
        <translation>Última vez al día: %1</translation>
    </message>
    <message>
        <source>Tried again by itself at %1</source>
        <translation>Se reintenta solo a las %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Exchange now</source>
        <translation>Intercambiar ahora</translation>
    </message>
    <message>
        <source>No keychain is open on this computer, so you will be asked for the password at the next start.</source>
        <translation>No hay ningún llavero abierto en este ordenador, así que se pedirá la contraseña en el próximo inicio.</translation>
    </message>
    <message>
        <source>Keep the key in a file</source>
        <translation>Guardar la clave en un archivo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Signed in by</source>
        <translation>Sesión mediante</translation>
    </message>
    <message>
        <source>a key in the keychain of this computer</source>
        <translation>una clave en el llavero de este ordenador</translation>
    </message>
    <message>
        <source>a key in a file that only you can read (%1)</source>
        <translation>una clave en un archivo que solo usted puede leer (%1)</translation>
    </message>
    <message>
        <source>a key that is forgotten when Flow Stage is closed</source>
        <translation>una clave que se olvida al cerrar Flow Stage</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet.</source>
        <translation>Aún no se ha intercambiado nada.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Photos, riders, press kits: they follow their records, piece by piece.</source>
        <translation>Fotos, riders, dosieres de prensa: siguen a sus fichas, trozo a trozo.</translation>
    </message>
    <message>
        <source>Waits in the cloud</source>
        <translation>En espera en la nube</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio</translation>
    </message>
</context>
<context>
    <name>flow::ui::StatusLine</name>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>flow::ui::StepBar</name>
    <message>
        <source>Step %1, %2, current</source>
        <translation>Paso %1, %2, actual</translation>
    </message>
    <message>
        <source>Step %1, %2, done</source>
        <translation>Paso %1, %2, hecho</translation>
    </message>
    <message>
        <source>Step %1, %2</source>
        <translation>Paso %1, %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
</context>
<context>
    <name>flow::ui::StepList</name>
    <message>
        <source>%1, done</source>
        <translation>%1, hecho</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::StopBar</name>
    <message>
        <source>Rule out</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Unpin this date</source>
        <translation>Soltar esta fecha</translation>
    </message>
    <message>
        <source>Pin this date</source>
        <translation>Fijar esta fecha</translation>
    </message>
</context>
<context>
    <name>flow::ui::TaskBar</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::TileHandle</name>
    <message>
        <source>Narrower</source>
        <translation>Más estrecho</translation>
    </message>
    <message>
        <source>Wider</source>
        <translation>Más ancho</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Arrange %1</source>
        <translation>Organizar %1</translation>
    </message>
    <message>
        <source>Arrows move it, Shift and arrows make it wider or narrower, Delete takes it away.</source>
        <translation>Las flechas lo mueven, Mayús y las flechas lo ensanchan o estrechan, Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>flow::ui::TimelineView</name>
    <message>
        <source>Public holidays, %1</source>
        <translation>Festivos, %1</translation>
    </message>
    <message>
        <source>Holidays, %1</source>
        <translation>Vacaciones, %1</translation>
    </message>
    <message>
        <source>Timeline of the artists</source>
        <translation>Cronograma de los artistas</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Public holidays: no country yet</source>
        <translation>Festivos: aún sin país</translation>
    </message>
</context>
<context>
    <name>flow::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>flow::ui::Tour</name>
    <message>
        <source>radius clause</source>
        <translation>cláusula de radio</translation>
    </message>
    <message>
        <source>two of your artists too near</source>
        <translation>dos de sus artistas demasiado cerca</translation>
    </message>
    <message>
        <source>exclusive territory</source>
        <translation>territorio exclusivo</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>presupuesto</translation>
    </message>
    <message>
        <source>driving time</source>
        <translation>tiempo de conducción</translation>
    </message>
    <message>
        <source>too many shows in a row</source>
        <translation>demasiadas fechas seguidas</translation>
    </message>
    <message>
        <source>day off missing</source>
        <translation>falta un día libre</translation>
    </message>
    <message>
        <source>too long away</source>
        <translation>demasiado tiempo fuera</translation>
    </message>
    <message>
        <source>fee below the minimum</source>
        <translation>caché por debajo del mínimo</translation>
    </message>
    <message>
        <source>room too small or too large</source>
        <translation>sala demasiado pequeña o grande</translation>
    </message>
    <message>
        <source>another genre</source>
        <translation>otro género</translation>
    </message>
    <message>
        <source>hold has run out</source>
        <translation>reserva vencida</translation>
    </message>
    <message>
        <source>another date of the same show</source>
        <translation>otra fecha del mismo concierto</translation>
    </message>
    <message>
        <source>%1 km</source>
        <extracomment>A distance; %1 is a number</extracomment>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 h %2</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1&#x202f;%</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>2nd hold</source>
        <translation>2.ª reserva</translation>
    </message>
    <message>
        <source>Lower hold</source>
        <translation>Reserva inferior</translation>
    </message>
    <message>
        <source>1st hold</source>
        <translation>1.ª reserva</translation>
    </message>
    <message>
        <source>In talks</source>
        <translation>En conversación</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Por preguntar</translation>
    </message>
    <message>
        <source>%1 on %2 for %3</source>
        <translation>%1 el %2 para %3</translation>
    </message>
    <message>
        <source>%1 on %2 for %3, between %4 and %5</source>
        <translation>%1 el %2 para %3, entre %4 y %5</translation>
    </message>
    <message>
        <source>%1 left out: %2 was chosen instead</source>
        <translation>%1 descartado: se eligió %2</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>%1 descartado: %2</translation>
    </message>
    <message>
        <source>%1 left out because of %2: %3</source>
        <translation>%1 descartado por %2: %3</translation>
    </message>
    <message>
        <source>%1 would have to pay this much more to be worth another date</source>
        <translation>%1 tendría que pagar todo esto más para merecer una fecha</translation>
    </message>
    <message>
        <source>%1 left out: costs more than it brings</source>
        <translation>%1 descartado: cuesta más de lo que aporta</translation>
    </message>
    <message>
        <source>%1 left out: nobody gets there in time</source>
        <translation>%1 descartado: nadie llega a tiempo</translation>
    </message>
    <message>
        <source>%1 left out: no day on which the artist is free</source>
        <translation>%1 descartado: ningún día libre del artista</translation>
    </message>
    <message>
        <source>%1 left out: no artist takes it</source>
        <translation>%1 descartado: ningún artista lo acepta</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>A show: %1 is the venue, %2 the day</extracomment>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>%1 has two confirmed shows on one day: %2 and %3. Both are kept; the plan is made around the second.</source>
        <translation>%1 tiene dos fechas confirmadas el mismo día: %2 y %3. Ambas se mantienen; el plan se hace en torno a la segunda.</translation>
    </message>
    <message>
        <source>%1 cannot travel from %2 to %3 in time. Both are kept; the plan is made around the second.</source>
        <translation>%1 no puede viajar a tiempo de %2 a %3. Ambas se mantienen; el plan se hace en torno a la segunda.</translation>
    </message>
    <message>
        <source>The radius clause of %2 forbids %3 (%1, %4 km away). Both are confirmed and kept.</source>
        <translation>La cláusula de radio de %2 prohíbe %3 (%1, a %4 km). Ambas están confirmadas y se mantienen.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) draw the same audience and play %5 km from each other. Both are confirmed and kept.</source>
        <translation>%1 (%2) y %3 (%4) atraen al mismo público y tocan a %5 km uno de otro. Ambas están confirmadas y se mantienen.</translation>
    </message>
    <message>
        <source>%1&#x202f;% likely</source>
        <extracomment>How likely a date is; %1 is a whole number</extracomment>
        <translation>%1&#x202f;% probable</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on the way</source>
        <translation>de camino</translation>
    </message>
    <message>
        <source>%1 more</source>
        <extracomment>A detour; %1 is a distance with its unit</extracomment>
        <translation>%1 más</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on %2, %3</source>
        <translation>%1 el %2, %3</translation>
    </message>
    <message>
        <source>%1. Nothing stands in for it</source>
        <translation>%1. Nada la sustituye</translation>
    </message>
    <message>
        <source>%1. Stands in: %2 on %3 (%4)</source>
        <translation>%1. La sustituye: %2 el %3 (%4)</translation>
    </message>
    <message>
        <source>knows the agency</source>
        <translation>conoce la agencia</translation>
    </message>
    <message>
        <source>never asked</source>
        <translation>nunca preguntada</translation>
    </message>
    <message>
        <source>played %1 for %2</source>
        <translation>tocó %1 por %2</translation>
    </message>
    <message>
        <source>played %1</source>
        <translation>tocó %1</translation>
    </message>
    <message>
        <source>too long a drive</source>
        <translation>trayecto demasiado largo</translation>
    </message>
    <message>
        <source>%1 and %2 share rooms in %3 on %4</source>
        <translation>%1 y %2 comparten habitaciones en %3 el %4</translation>
    </message>
    <message>
        <source>%1 and %2 go from %3 to %4 together until %5: one van</source>
        <translation>%1 y %2 van juntos de %3 a %4 hasta el %5: una sola furgoneta</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noche</numerusform>
            <numerusform>%n noches</numerusform>
        </translation>
    </message>
    <message>
        <source>no hotel yet</source>
        <translation>aún sin hotel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>taken twice</source>
        <translation>ocupado dos veces</translation>
    </message>
    <message>
        <source>%1 left out: nobody knows where it is</source>
        <translation>%1 descartado: nadie sabe dónde está</translation>
    </message>
    <message>
        <source>%1 left out: “%2” is not on the map</source>
        <translation>%1 descartado: «%2» no está en el mapa</translation>
    </message>
    <message>
        <source>%1 has no home: the way to the first show and back is not counted</source>
        <translation>%1 no tiene domicilio: el viaje hasta la primera fecha y la vuelta no se cuentan</translation>
    </message>
    <message>
        <source>“%2”, the home of %1, is not on the map: the way to the first show and back is not counted</source>
        <translation>«%2», el domicilio de %1, no está en el mapa: el viaje hasta la primera fecha y la vuelta no se cuentan</translation>
    </message>
    <message>
        <source>Nobody knows where %2 is, confirmed for %1: the day is kept clear, the fee is not counted</source>
        <translation>Nadie sabe dónde está %2, confirmado para %1: el día queda libre y el caché no se cuenta</translation>
    </message>
    <message>
        <source>Flight, %1</source>
        <extracomment>How to get there; %1 is &quot;1,068 km, 5 h 30&quot;</extracomment>
        <translation>Vuelo, %1</translation>
    </message>
    <message>
        <source>Ferry, %1</source>
        <extracomment>How to get there, on the ferry for a part of it; %1 is &quot;612 km, 11 h&quot;</extracomment>
        <translation>Ferri, %1</translation>
    </message>
    <message>
        <source>On the way to %1</source>
        <extracomment>A night on the way to a town, far from both</extracomment>
        <translation>De camino a %1</translation>
    </message>
    <message>
        <source>Nobody knows what %1 is worth: fees in it count as nothing. Say it in the rules, under exchange rates</source>
        <translation>Nadie sabe lo que vale %1: los cachés en esa moneda no cuentan. Indíquelo en las reglas, en los tipos de cambio</translation>
    </message>
    <message>
        <source>From %1 to %2 is further than the days between allow: driving time</source>
        <translation>De %1 a %2 hay más de lo que permiten los días entre ambos: tiempo al volante</translation>
    </message>
    <message>
        <source>A rule is broken at %1: %2</source>
        <translation>Se incumple una regla en %1: %2</translation>
    </message>
    <message>
        <source>%1 on %2 is no longer on the table</source>
        <translation>%1 el %2 ya no está sobre la mesa</translation>
    </message>
    <message>
        <source>%1 is on %2 now</source>
        <translation>%1 es ahora el %2</translation>
    </message>
    <message>
        <source>%1 on %2 is confirmed and was not planned</source>
        <translation>%1 el %2 está confirmado y no estaba previsto</translation>
    </message>
    <message>
        <source>%1 on %2 gives way to a confirmed show</source>
        <translation>%1 el %2 cede su lugar a un concierto confirmado</translation>
    </message>
    <message>
        <source>%1 on %2 is taken by %3</source>
        <translation>%1 el %2 está ocupado por %3</translation>
    </message>
    <message>
        <source>%1 on %2 is a larger room than any %3 has played: its worth for the career, no money</source>
        <translation>%1 el %2 es una sala más grande que todas en las que ha tocado %3: su valor para la carrera, no dinero</translation>
    </message>
    <message>
        <source>%1 left out for %2: %3, on the same bill, can’t play there</source>
        <translation>%1 queda fuera para %2: %3, del mismo cartel, no puede tocar allí</translation>
    </message>
    <message>
        <source>%1 is planned without %2, who is on the same bill</source>
        <translation>%1 está planificado sin %2, que está en el mismo cartel</translation>
    </message>
</context>
<context>
    <name>flow::ui::TourLegend</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Propuesta</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Reserva</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n show(s), %2</source>
        <translation>
            <numerusform>%1: %n fecha, %2</numerusform>
            <numerusform>%1: %n fechas, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n show(s)</source>
        <translation>
            <numerusform>%n fecha</numerusform>
            <numerusform>%n fechas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>flow::ui::TourMap</name>
    <message>
        <source>Stop</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>%1 venues left out</source>
        <translation>%1 salas descartadas</translation>
    </message>
</context>
<context>
    <name>flow::ui::TourPage</name>
    <message>
        <source>%1 ruled out of this scenario</source>
        <translation>%1 descartado de este escenario</translation>
    </message>
    <message>
        <source>Rules of %1 changed</source>
        <translation>Reglas de %1 cambiadas</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Replanificar</translation>
    </message>
    <message>
        <source>Planning %1</source>
        <translation>Planificando %1</translation>
    </message>
    <message>
        <source>%1 planned: %2 profit, at most %3 below the best possible</source>
        <translation>%1 planificado: beneficio de %2, como mucho %3 por debajo de lo mejor posible</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>%1 made</source>
        <translation>%1 creado</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message numerus="yes">
        <source>%n show(s) confirmed</source>
        <translation>
            <numerusform>%n fecha confirmada</numerusform>
            <numerusform>%n fechas confirmadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) wanted</source>
        <translation>
            <numerusform>%n reserva deseada</numerusform>
            <numerusform>%n reservas deseadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n venue(s) to ask</source>
        <translation>
            <numerusform>%n sala por preguntar</numerusform>
            <numerusform>%n salas por preguntar</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 applied</source>
        <translation>%1 aplicado</translation>
    </message>
    <message>
        <source>%1 applied: %2</source>
        <translation>%1 aplicado: %2</translation>
    </message>
    <message>
        <source>Tours</source>
        <translation>Giras</translation>
    </message>
    <message>
        <source>Add tour &quot;%1&quot;</source>
        <translation>Añadir la gira «%1»</translation>
    </message>
    <message>
        <source>No tours yet</source>
        <translation>Aún no hay giras</translation>
    </message>
    <message>
        <source>Give it a name, dates and artists; the planner finds the route.</source>
        <translation>Dele un nombre, fechas y artistas; el planificador encuentra la ruta.</translation>
    </message>
    <message>
        <source>New tour</source>
        <translation>Nueva gira</translation>
    </message>
    <message>
        <source>The tour cannot be read</source>
        <translation>No se puede leer la gira</translation>
    </message>
    <message>
        <source>Plan for a minute</source>
        <translation>Planificar durante un minuto</translation>
    </message>
    <message>
        <source>Rules of the scenario</source>
        <translation>Reglas del escenario</translation>
    </message>
    <message>
        <source>Duplicate scenario</source>
        <translation>Duplicar escenario</translation>
    </message>
    <message>
        <source>Apply scenario</source>
        <translation>Aplicar escenario</translation>
    </message>
    <message>
        <source>Planned with %1 moves</source>
        <translation>Planificado con %1 intentos</translation>
    </message>
    <message>
        <source>Planned in %1 s, %2 moves</source>
        <translation>Planificado en %1 s, %2 intentos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Choose a date on the map or the timeline; drag it to another day to see what that changes.</source>
        <translation>Elija una fecha en el mapa o la línea de tiempo; arrástrela a otro día para ver qué cambia.</translation>
    </message>
    <message>
        <source>Nothing is planned yet. Plan again finds the first route.</source>
        <translation>Aún no hay nada planificado. Replanificar encuentra la primera ruta.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 drive, %2</source>
        <translation>%1 de ruta, %2</translation>
    </message>
    <message>
        <source>fee %1</source>
        <translation>caché %1</translation>
    </message>
    <message>
        <source>chance %1 %</source>
        <translation>probabilidad %1&#x202f;%</translation>
    </message>
    <message>
        <source>worth %1 to the plan</source>
        <translation>vale %1 para el plan</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Choose a tour</source>
        <translation>Elegir una gira</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>%1 added on %2</source>
        <translation>%1 añadido el %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rival hold(s) released</source>
        <translation>
            <numerusform>%n reserva rival liberada</numerusform>
            <numerusform>%n reservas rivales liberadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Play the tour</source>
        <translation>Reproducir la gira</translation>
    </message>
    <message>
        <source>Show all radius clauses</source>
        <translation>Mostrar todas las cláusulas de radio</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profit %1</source>
        <translation>Beneficio %1</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>Logística</translation>
    </message>
    <message>
        <source>Day sheets</source>
        <translation>Hojas de ruta</translation>
    </message>
    <message>
        <source>No day sheets yet</source>
        <translation>Aún no hay hojas de ruta</translation>
    </message>
    <message>
        <source>This scenario has no dates. Plan again, or fill the days on the timeline.</source>
        <translation>Este escenario no tiene fechas. Planifique de nuevo o llene los días en la línea de tiempo.</translation>
    </message>
    <message>
        <source>Tour book as PDF</source>
        <translation>Libro de gira en PDF</translation>
    </message>
    <message>
        <source>Plan as PDF</source>
        <translation>Plan en PDF</translation>
    </message>
    <message>
        <source>Take dates into %1</source>
        <translation>Tomar fechas en %1</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) taken into %1</source>
        <translation>
            <numerusform>%n fecha tomada en %1</numerusform>
            <numerusform>%n fechas tomadas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Take dates of another scenario</source>
        <translation>Tomar fechas de otro escenario</translation>
    </message>
    <message>
        <source>Looking up roads</source>
        <translation>Consultando las carreteras</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) looked up</source>
        <translation>
            <numerusform>%n trayecto consultado</numerusform>
            <numerusform>%n trayectos consultados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) estimated</source>
        <translation>
            <numerusform>%n sigue estimado</numerusform>
            <numerusform>%n siguen estimados</numerusform>
        </translation>
    </message>
    <message>
        <source>Distances and roads</source>
        <translation>Distancias y carreteras</translation>
    </message>
    <message>
        <source>about %1 drive, %2</source>
        <translation>unos %1 de carretera, %2</translation>
    </message>
    <message>
        <source>The one you take is pinned.</source>
        <translation>La elegida queda fijada.</translation>
    </message>
    <message>
        <source>Show what is left out</source>
        <translation>Mostrar lo descartado</translation>
    </message>
    <message>
        <source>Tours that you may see appear here as soon as somebody has planned one.</source>
        <translation>Las giras que puede ver aparecen aquí en cuanto alguien haya planificado una.</translation>
    </message>
    <message>
        <source>%1: where to play on %2</source>
        <translation>%1: dónde tocar el %2</translation>
    </message>
    <message>
        <source>Repairing %1</source>
        <translation>Reparando %1</translation>
    </message>
    <message>
        <source>%1 repaired: %2 profit, %3</source>
        <translation>%1 reparado: %2 de beneficio, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) new or moved</source>
        <translation>
            <numerusform>%n fecha nueva o movida</numerusform>
            <numerusform>%n fechas nuevas o movidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair with few changes</source>
        <translation>Reparar con pocos cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Since this was planned: %1.</source>
        <extracomment>What happened to dates of a scenario after it was planned; %1: &quot;La Criée on 12 Mar is no longer on the table; ...&quot;</extracomment>
        <translation>Desde que se planificó: %1.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>%1 kg CO₂</source>
        <translation>%1 kg de CO₂</translation>
    </message>
    <message>
        <source>the profit is %1 instead of %2, as fees and chances are now</source>
        <translation>el beneficio es de %1 en lugar de %2, según los cachés y las probabilidades actuales</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A date and the day to which it was moved</extracomment>
        <translation>%1 al %2</translation>
    </message>
    <message>
        <source>%1: profit %2</source>
        <translation>%1: beneficio %2</translation>
    </message>
    <message>
        <source>Nothing better found for %1: %2 profit, at most %3 below the best possible</source>
        <translation>No se encontró nada mejor para %1: beneficio de %2, como mucho %3 por debajo de lo mejor posible</translation>
    </message>
    <message>
        <source>%1. The plan before (%2) is not allowed as rules and free days are now.</source>
        <translation>%1. El plan anterior (%2) ya no está permitido por las reglas y los días libres de ahora.</translation>
    </message>
    <message>
        <source>Left as it was: %1</source>
        <translation>Se ha dejado como estaba: %1</translation>
    </message>
    <message>
        <source>%1 is confirmed and keeps its day</source>
        <translation>%1 está confirmado y conserva su día</translation>
    </message>
    <message>
        <source>%1 is confirmed on %2 and does not give way</source>
        <translation>%1 está confirmado el %2 y no cede su sitio</translation>
    </message>
    <message>
        <source>%1 was changed while it was planned, and stays as you left it</source>
        <translation>%1 se modificó mientras se planificaba y queda como usted lo dejó</translation>
    </message>
</context>
<context>
    <name>flow::ui::TourTimeline</name>
    <message>
        <source>Timeline of the tour</source>
        <translation>Línea de tiempo de la gira</translation>
    </message>
    <message>
        <source>No dates in this plan</source>
        <translation>Ninguna fecha en este plan</translation>
    </message>
    <message>
        <source>%1: fill this day</source>
        <translation>%1: llenar este día</translation>
    </message>
</context>
<context>
    <name>flow::ui::UndoController</name>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redoing %1</source>
        <translation>Rehaciendo %1</translation>
    </message>
    <message>
        <source>Undoing %1</source>
        <translation>Deshaciendo %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) changed since and stayed as they are</source>
        <translation>
            <numerusform>%n ficha cambió desde entonces y queda como está</numerusform>
            <numerusform>%n fichas cambiaron desde entonces y quedan como están</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back: %1?</source>
        <translation>¿Deshacer: %1?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) go back to what they were before. What somebody changed since stays as it is. Undo brings everything back again.</source>
        <translation>
            <numerusform>%Ln ficha vuelve a ser lo que era antes. Lo que se cambió desde entonces se queda como está. Deshacer una vez más lo trae todo de vuelta.</numerusform>
            <numerusform>%Ln fichas vuelven a ser lo que eran antes. Lo que se cambió desde entonces se queda como está. Deshacer una vez más lo trae todo de vuelta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>%1 was changed since and stays as it is</source>
        <translation>%1 se ha cambiado desde entonces y se queda como está</translation>
    </message>
    <message numerus="yes">
        <source>Changed since, and stayed as they are: %1 and %n more</source>
        <translation>
            <numerusform>Cambiados desde entonces y dejados como están: %1 y %n más</numerusform>
            <numerusform>Cambiados desde entonces y dejados como están: %1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed since, and stayed as they are: %1</source>
        <translation>Cambiados desde entonces y dejados como están: %1</translation>
    </message>
    <message>
        <source>The last undo is not done yet. Ask again when it is</source>
        <translation>La última anulación aún no ha terminado. Pídalo de nuevo después</translation>
    </message>
    <message>
        <source>%1: not done yet. Ask again when it is</source>
        <translation>%1: aún no ha terminado. Pídalo de nuevo después</translation>
    </message>
</context>
<context>
    <name>flow::ui::Value</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range of amounts or days</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>H%1</source>
        <comment>rank of a hold</comment>
        <translation>O%1</translation>
    </message>
    <message>
        <source>Card</source>
        <comment>how an order was paid</comment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Cash</source>
        <comment>how an order was paid</comment>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <comment>how an order was paid</comment>
        <translation>Transferencia</translation>
    </message>
</context>
<context>
    <name>flow::ui::VenuePicker</name>
    <message>
        <source>Venue</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Type the name of a venue</source>
        <translation>Escriba el nombre de una sala</translation>
    </message>
    <message>
        <source>Choose a venue</source>
        <translation>Elija una sala</translation>
    </message>
    <message>
        <source>There are several of that name: choose one from the list</source>
        <translation>Hay varias con ese nombre: elija una de la lista</translation>
    </message>
    <message>
        <source>No venue is called that: choose one from the list</source>
        <translation>Ninguna sala se llama así: elija una de la lista</translation>
    </message>
</context>
<context>
    <name>flow::ui::WeekView</name>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
</context>
<context>
    <name>flow::ui::WindowActions</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>Narrow or widen the sidebar</source>
        <translation>Estrechar o ensanchar la barra lateral</translation>
    </message>
    <message>
        <source>Change the density</source>
        <translation>Cambiar la densidad</translation>
    </message>
    <message>
        <source>Use the light theme</source>
        <translation>Usar el tema claro</translation>
    </message>
    <message>
        <source>Use the dark theme</source>
        <translation>Usar el tema oscuro</translation>
    </message>
    <message>
        <source>Use the theme of the system</source>
        <translation>Usar el tema del sistema</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Show keyboard shortcuts</source>
        <translation>Mostrar los atajos de teclado</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio</translation>
    </message>
    <message>
        <source>Open the demo agency</source>
        <translation>Abrir la agencia de demostración</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Hacer una copia ahora</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Buscar o ejecutar</translation>
    </message>
    <message>
        <source>Search in the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Next region</source>
        <translation>Zona siguiente</translation>
    </message>
    <message>
        <source>Other view of the page</source>
        <translation>Otra vista de la página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>En las listas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open beside</source>
        <translation>Abrir al lado</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Next record in the panel</source>
        <translation>Ficha siguiente en el panel</translation>
    </message>
</context>
<context>
    <name>flow::ui::WorkspaceManager</name>
    <message>
        <source>restoring a backup, which is done now</source>
        <translation>restauración de una copia de seguridad, ya terminada</translation>
    </message>
    <message>
        <source>Demo agency</source>
        <comment>name of a file</comment>
        <translation>Agencia de demostración</translation>
    </message>
</context>
<context>
    <name>flow::ui::workspaceFiles</name>
    <message>
        <source>Flow Stage workspaces (*.flowstage)</source>
        <translation>Espacios de Flow Stage (*.flowstage)</translation>
    </message>
    <message>
        <source>Open a workspace</source>
        <translation>Abrir un espacio de trabajo</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Nuevo espacio</translation>
    </message>
    <message>
        <source>Making the demo agency</source>
        <translation>Creando la agencia de demostración</translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation>Haciendo una copia</translation>
    </message>
    <message>
        <source>Backup made: %1</source>
        <translation>Copia hecha: %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>My agency</source>
        <translation>Mi agencia</translation>
    </message>
    <message>
        <source>Flow Stage for bookers and labels</source>
        <translation>Flow Stage para bookers y sellos</translation>
    </message>
    <message>
        <source>Open the demo agency</source>
        <translation>Abrir la agencia de demostración</translation>
    </message>
    <message>
        <source>Open this workspace</source>
        <translation>Abrir este espacio de trabajo</translation>
    </message>
    <message>
        <source>Language of the interface: en, fr, es</source>
        <translation>Idioma de la interfaz: en, fr, es</translation>
    </message>
    <message>
        <source>light or dark</source>
        <translation>light o dark</translation>
    </message>
    <message>
        <source>Draw every page as PNG into a folder and quit</source>
        <translation>Dibujar cada página como PNG en una carpeta y salir</translation>
    </message>
    <message>
        <source>With --pictures: only these, as network-light-en or fans</source>
        <translation>Con --pictures: solo estas, como network-light-en o fans</translation>
    </message>
    <message>
        <source>Print the milliseconds to the first page and quit</source>
        <translation>Mostrar los milisegundos hasta la primera página y salir</translation>
    </message>
    <message>
        <source>A workspace to open</source>
        <translation>Un espacio de trabajo que abrir</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message numerus="yes">
        <source>%n hold(s) ran out</source>
        <translation>
            <numerusform>%n opción ha caducado</numerusform>
            <numerusform>%n opciones han caducado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n offer(s) ran out</source>
        <translation>
            <numerusform>%n oferta ha caducado</numerusform>
            <numerusform>%n ofertas han caducado</numerusform>
        </translation>
    </message>
    <message>
        <source>Holds that have ended can be renewed on the board of the pipeline.</source>
        <translation>Las opciones terminadas se renuevan en el tablero de Negociación.</translation>
    </message>
</context>
</TS>
