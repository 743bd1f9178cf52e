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
        <source>nothing to undo</source>
        <translation>nada que deshacer</translation>
    </message>
    <message>
        <source>Undone: %1 %2 (%3 records)</source>
        <translation>Deshecho: %1 %2 (%3 fichas)</translation>
    </message>
    <message>
        <source>%1 records were changed since and stay as they are.</source>
        <translation>%1 fichas han cambiado desde entonces y se quedan como están.</translation>
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
        <source>approval of %1</source>
        <translation>aprobación de %1</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>aprobación</translation>
    </message>
    <message>
        <source>rejection of %1</source>
        <translation>rechazo de %1</translation>
    </message>
    <message>
        <source>rejection</source>
        <translation>rechazo</translation>
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
        <source>The file %1 is empty.</source>
        <translation>El archivo %1 está vacío.</translation>
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
        <source>There is no table in %1: no header row with data below it was found.</source>
        <translation>No hay ninguna tabla en %1: no se encontró una fila de títulos con datos debajo.</translation>
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
        <source>Content</source>
        <translation>Contenido</translation>
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
</context>
<context>
    <name>flow::ui::Invalid</name>
    <message>
        <source>This is needed</source>
        <translation>Este campo es necesario</translation>
    </message>
    <message>
        <source>Enter a number, such as 4200</source>
        <translation>Escriba un número, como 4200</translation>
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
        <source>Enter a country of two letters, such as FR</source>
        <translation>Escriba un país de dos letras, como ES</translation>
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
</context>
<context>
    <name>flow::ui::MainWindow</name>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>On this computer only</source>
        <translation>Solo en este ordenador</translation>
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
        <translation>Varios</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
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
</context>
<context>
    <name>flow::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
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
</context>
<context>
    <name>flow::ui::ShortcutsView</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
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
        <translation>Buscar o ejecutar…</translation>
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
    <name>flow::ui::StatusLine</name>
    <message>
        <source>Undo %1</source>
        <translation>Deshacer: %1</translation>
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
    <name>flow::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
</context>
</TS>
