-- Flow Stage cloud, step 30: answers by mail link.
--
-- Somebody without the program answers what waits for their word: an artist a change of the profile or an offer, a manager
-- a contract. The office makes a link for one record and one person; its token is known to whoever has the mail, and kept
-- here as a hash. The page behind it (GET /rpc/approval) shows what is asked and changes nothing, since mail scanners open
-- links; answering is a POST, once.
--
-- What can be answered stands in sync.approvable: a new kind is a row there and two functions,
--   ask(org, id, language)            {"artist": uuid, "title", "about", "lines": [[label, value], …]}, or null when it does not wait
--   answer(org, id, yes, note, by)    true when it did wait and is answered now
-- so that this file is all that contracts of their own will need.
--
-- A link is void as soon as it was answered, revoked, replaced by a newer one or is too old; when its record does not wait
-- any more, whoever answered it; when whoever made it left or may not change such records any more; and when it was made for a
-- member who left, or an artist who is not this one's any more.

alter table audit.log add column via text, add column by_name text; -- of changes by nobody who is signed in
create or replace function sync.stamp(p_entity text, p_org uuid, p_id uuid, p_old jsonb, p_new jsonb, out seq bigint, out clk jsonb)
language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o jsonb; n jsonb; mark jsonb; touched text := coalesce(current_setting('sync.touched', true), '');
begin
  seq := sync.next_seq(p_org);
  if position(',' || seq || ':' || p_entity || ',' in touched) = 0 then
    insert into sync.touch values (p_org, p_entity, seq) on conflict (org_id, entity) do update set seq = excluded.seq;
    perform set_config('sync.touched', touched || ',' || seq || ':' || p_entity || ',', true);
  end if;
  mark := jsonb_build_array(seq, coalesce(nullif(current_setting('sync.hlc', true), '')::bigint, sync.now_hlc()), coalesce(current_setting('sync.device', true), ''))
    || coalesce(nullif(current_setting('sync.seen', true), '')::jsonb, '[]'); -- brought back after a restore (sync.apply_op)
  if p_old is null then
    clk := jsonb_build_object('', mark);
  else
    select jsonb_object_agg(k, v), jsonb_object_agg(k, p_old -> k) into n, o
      from jsonb_each(p_new - '{_seq,_clk,_at,org_id,id}'::text[]) e(k, v) where p_old -> k is distinct from v;
    clk := coalesce(p_old -> '_clk', '{}') || coalesce((select jsonb_object_agg(k, mark) from jsonb_object_keys(n) k), '{}');
    if n is null then return; end if;
  end if;
  insert into audit.log (org_id, seq, user_id, device_id, op_n, entity, row_id, op, old, new, via, by_name)
  values (p_org, seq, sync.uid(), nullif(current_setting('sync.device', true), '')::uuid, nullif(current_setting('sync.op', true), '')::bigint, p_entity, p_id,
          case when p_old is null then 'I' when (n ->> '_del')::boolean then 'D' else 'U' end, o, n,
          nullif(current_setting('sync.via', true), ''), nullif(current_setting('sync.by_name', true), ''));
end $$;

create or replace function api.audit(entity text default null, record uuid default null, person uuid default null, before timestamptz default 'infinity', lim int default 100) returns json
language sql stable set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(x), '[]') from (select l.seq, l.at, l.user_id as person, coalesce(sync.member_name(l.user_id), l.by_name) as name, l.device_id as device, l.via, l.entity, l.row_id as record,
    case l.op when 'I' then 'insert' when 'D' then 'delete' else 'update' end as operation, l.old, l.new from audit.log l
    where l.org_id = (select sync.need_owner()) and ($1 is null or l.entity = $1) and ($2 is null or l.row_id = $2) and ($3 is null or l.user_id = $3) and l.at < $4
    order by l.at desc, l.seq desc limit least(greatest($5, 1), 1000)) x $$;

create table sync.approvable (entity text primary key, ask text not null, answer text not null);
insert into sync.approvable values ('offer', 'ask_offer', 'answer_offer'), ('proposal', 'ask_proposal', 'answer_proposal'), ('show', 'ask_contract', 'answer_contract');

create table sync.approval_link (
  link_id uuid primary key default gen_random_uuid(),
  hash bytea not null unique,              -- of the token, which is in the mail
  org_id uuid not null references sync.organisation,
  entity text not null references sync.approvable,
  row_id uuid not null,
  person text not null check (length(trim(person)) between 1 and 200), -- who is asked, as the office calls them
  user_id uuid,                            -- when that is a member
  language text not null check (language in ('en', 'fr', 'es')),
  made_by uuid not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  answered_at timestamptz,
  approved boolean,
  note text);
create index approval_link_by_record on sync.approval_link (org_id, entity, row_id);
create index approval_link_by_maker on sync.approval_link (org_id, made_at);

-- ---- words of the page ----

create table sync.page_word (word text primary key, en text not null, fr text not null, es text not null);
insert into sync.page_word values
('approve', 'Yes, I agree', 'Oui, je suis d’accord', 'Sí, estoy de acuerdo'),
('refuse', 'No, I refuse', 'Non, je refuse', 'No, lo rechazo'),
('note', 'A word to the agency (optional)', 'Un mot à l’agence (facultatif)', 'Unas palabras para la agencia (opcional)'),
('asks', '%1 asks for your word, %2.', '%1 attend votre réponse, %2.', '%1 espera su respuesta, %2.'),
('until', 'You can answer until %1, once.', 'Vous pouvez répondre jusqu’au %1, une seule fois.', 'Puede responder hasta el %1, una sola vez.'),
('unknown', 'This link is not known. Look whether all of it was copied from the mail, or ask the agency for a new one.', 'Ce lien n’est pas connu. Vérifiez qu’il a été copié en entier depuis le mail, ou demandez-en un nouveau à l’agence.', 'Este enlace no se conoce. Compruebe que se copió entero del correo, o pida uno nuevo a la agencia.'),
('expired', 'This link is too old. Nothing was changed; ask the agency for a new one.', 'Ce lien est trop ancien. Rien n’a été modifié ; demandez-en un nouveau à l’agence.', 'Este enlace es demasiado antiguo. No se cambió nada; pida uno nuevo a la agencia.'),
('revoked', 'The agency took this link back. Nothing was changed.', 'L’agence a retiré ce lien. Rien n’a été modifié.', 'La agencia retiró este enlace. No se cambió nada.'),
('void', 'This link does not hold any more. Nothing was changed; ask the agency.', 'Ce lien n’est plus valable. Rien n’a été modifié ; demandez à l’agence.', 'Este enlace ya no es válido. No se cambió nada; pregunte a la agencia.'),
('elsewhere', 'This does not wait for an answer any more: it was answered in another way, changed or taken back. Nothing was changed.', 'Ceci n’attend plus de réponse : on y a répondu autrement, on l’a modifié ou retiré. Rien n’a été modifié.', 'Esto ya no espera respuesta: se respondió de otra forma, se modificó o se retiró. No se cambió nada.'),
('said_yes', 'You agreed on %1. An answer is given once; to change it, talk to the agency.', 'Vous avez donné votre accord le %1. On ne répond qu’une fois ; pour changer d’avis, parlez-en à l’agence.', 'Usted dio su acuerdo el %1. Solo se responde una vez; para cambiarlo, hable con la agencia.'),
('said_no', 'You refused on %1. An answer is given once; to change it, talk to the agency.', 'Vous avez refusé le %1. On ne répond qu’une fois ; pour changer d’avis, parlez-en à l’agence.', 'Usted lo rechazó el %1. Solo se responde una vez; para cambiarlo, hable con la agencia.'),
('thanks_yes', 'Thank you. You agreed, and the agency knows it now.', 'Merci. Vous êtes d’accord, et l’agence le sait maintenant.', 'Gracias. Usted está de acuerdo, y la agencia ya lo sabe.'),
('thanks_no', 'Thank you. You refused, and the agency knows it now.', 'Merci. Vous avez refusé, et l’agence le sait maintenant.', 'Gracias. Usted lo rechazó, y la agencia ya lo sabe.'),
('mail', E'Hello %1,\n\nplease look at this and say yes or no. The page needs no account and no program:\n\n%link\n\nThe link is for you alone. It works once, until %2.\n',
  E'Bonjour %1,\n\nmerci de regarder ceci et de répondre oui ou non. La page ne demande ni compte ni programme :\n\n%link\n\nLe lien n’est que pour vous. Il sert une seule fois, jusqu’au %2.\n',
  E'Hola %1:\n\nmire esto, por favor, y responda sí o no. La página no necesita cuenta ni programa:\n\n%link\n\nEl enlace es solo para usted. Sirve una vez, hasta el %2.\n'),
('choose', 'Say yes or no.', 'Répondez oui ou non.', 'Responda sí o no.'),
('offer', 'Offer', 'Offre', 'Oferta'), ('proposal', 'Change of the profile', 'Modification du profil', 'Cambio del perfil'), ('contract', 'Contract', 'Contrat', 'Contrato'),
('artist', 'Artist', 'Artiste', 'Artista'), ('day', 'Date', 'Date', 'Fecha'), ('place', 'Place', 'Lieu', 'Lugar'), ('deal_type', 'Deal', 'Accord', 'Acuerdo'),
('guarantee', 'Guarantee', 'Garantie', 'Garantía'), ('percentage', 'Share', 'Pourcentage', 'Porcentaje'), ('capacity', 'Capacity', 'Jauge', 'Aforo'), ('valid_until', 'Answer by', 'Répondre avant le', 'Responder antes del'),
('fee', 'Fee', 'Cachet', 'Caché'), ('deposit', 'Deposit', 'Acompte', 'Anticipo'), ('contract_sent_on', 'Contract sent', 'Contrat envoyé', 'Contrato enviado'), ('documents', 'Documents', 'Documents', 'Documentos'),
('why', 'Why', 'Pourquoi', 'Por qué'), ('proposed_by', 'Proposed by', 'Proposé par', 'Propuesto por'), ('empty', 'empty', 'vide', 'vacío'), ('true', 'yes', 'oui', 'sí'), ('false', 'no', 'non', 'no'),
('flat', 'Flat fee', 'Forfait', 'Cantidad fija'), ('versus', 'Guarantee versus share', 'Garantie contre pourcentage', 'Garantía contra porcentaje'), ('plus', 'Guarantee plus share', 'Garantie plus pourcentage', 'Garantía más porcentaje'),
('door', 'Door deal', 'Aux entrées', 'A taquilla'), ('landed', 'Landed', 'Tout compris', 'Todo incluido'), ('cession', 'Contrat de cession', 'Contrat de cession', 'Contrato de cesión'), ('corealisation', 'Co-realisation', 'Coréalisation', 'Correalización'),
('coproduction', 'Co-production', 'Coproduction', 'Coproducción'), ('local_promotion', 'Local promotion', 'Promotion locale', 'Promoción local'), ('other', 'Other', 'Autre', 'Otro'),
('name', 'Name', 'Nom', 'Nombre'), ('fee_min', 'Lowest fee', 'Cachet minimum', 'Caché mínimo'), ('fee_max', 'Highest fee', 'Cachet maximum', 'Caché máximo'), ('commission', 'Commission', 'Commission', 'Comisión'), ('bio', 'Biography', 'Biographie', 'Biografía'),
('genre', 'Genre', 'Genre', 'Género'), ('tier', 'Level', 'Niveau', 'Nivel'), ('status', 'Status', 'Statut', 'Estado'), ('home_town', 'Home town', 'Ville d’attache', 'Ciudad base'), ('home_country', 'Country', 'Pays', 'País'), ('lineup', 'Line-up', 'Formation', 'Formación'),
('party_size', 'People on the road', 'Personnes en tournée', 'Personas en gira'), ('currency', 'Currency', 'Devise', 'Moneda'), ('email', 'Email', 'E-mail', 'Correo'), ('phone', 'Phone', 'Téléphone', 'Teléfono'), ('website', 'Website', 'Site web', 'Sitio web'),
('notes', 'Notes', 'Notes', 'Notas'), ('represented_since', 'Represented since', 'Représenté depuis', 'Representado desde'), ('emerging', 'emerging', 'émergent', 'emergente'), ('confirmed', 'confirmed', 'confirmé', 'consagrado'),
('active', 'active', 'actif', 'activo'), ('paused', 'paused', 'en pause', 'en pausa'), ('former', 'former', 'ancien', 'antiguo');

-- A word in a language; a field without one is shown by its name.
create function sync.word(p_word text, p_language text) returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare w sync.page_word;
begin
  select * into w from sync.page_word where word = p_word;
  if not found then return initcap(left(replace(p_word, '_', ' '), 1)) || substr(replace(p_word, '_', ' '), 2); end if;
  return case p_language when 'fr' then w.fr when 'es' then w.es else w.en end;
end $$;
create function sync.page_day(p date, p_language text) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
  select case p_language
    when 'fr' then (array['lundi','mardi','mercredi','jeudi','vendredi','samedi','dimanche'])[extract(isodow from p)] || ' ' || extract(day from p) || ' '
      || (array['janvier','février','mars','avril','mai','juin','juillet','août','septembre','octobre','novembre','décembre'])[extract(month from p)] || ' ' || extract(year from p)
    when 'es' then (array['lunes','martes','miércoles','jueves','viernes','sábado','domingo'])[extract(isodow from p)] || ' ' || extract(day from p) || ' de '
      || (array['enero','febrero','marzo','abril','mayo','junio','julio','agosto','septiembre','octubre','noviembre','diciembre'])[extract(month from p)] || ' de ' || extract(year from p)
    else (array['Monday','Tuesday','Wednesday','Thursday','Friday','Saturday','Sunday'])[extract(isodow from p)] || ' ' || extract(day from p) || ' '
      || (array['January','February','March','April','May','June','July','August','September','October','November','December'])[extract(month from p)] || ' ' || extract(year from p) end $$;
-- Minor units of a currency as people write them: 420000 EUR is "4,200 EUR", "4 200 EUR" or "4.200 EUR".
create function sync.page_money(p bigint, p_currency text, p_language text) returns text language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare digits int := case when p_currency in ('BIF','CLP','DJF','GNF','ISK','JPY','KMF','KRW','PYG','RWF','UGX','VND','VUV','XAF','XOF','XPF') then 0
    when p_currency in ('BHD','IQD','JOD','KWD','LYD','OMR','TND') then 3 else 2 end;
  unit bigint := (10 ^ digits)::bigint; whole text; part bigint := abs(p) % unit;
begin
  whole := translate(to_char(abs(p) / unit, 'FM999,999,999,999,990'), ',', case p_language when 'fr' then U&'\202F' when 'es' then '.' else ',' end);
  return case when p < 0 then '-' else '' end || whole || case when part > 0 then case p_language when 'en' then '.' else ',' end || lpad(part::text, digits, '0') else '' end
    || U&'\00A0' || coalesce(p_currency, '');
end $$;
create function sync.page_percent(p bigint, p_language text) returns text language sql immutable set search_path = pg_catalog, pg_temp as
$$ select replace(rtrim(rtrim((p / 100.0)::numeric(10, 2)::text, '0'), '.'), '.', case p_language when 'en' then '.' else ',' end) || U&'\00A0%' $$;
create function sync.html(p text) returns text language sql immutable set search_path = pg_catalog, pg_temp as
$$ select replace(replace(replace(replace(replace(coalesce(p, ''), '&', '&amp;'), '<', '&lt;'), '>', '&gt;'), '"', '&quot;'), '''', '&#39;') $$;

-- ---- what can be answered ----

-- What the artist is asked, and nothing of the office's (notes, who works on it): as offers_to_answer.
create function sync.ask_offer(p_org uuid, p_id uuid, p_language text) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o app.offer; a app.artist; v app.venue; lines jsonb := '[]';
begin
  select * into o from app.offer x where x.org_id = p_org and x.id = p_id and not x._del and x.artist_approval = 'waiting' and x.state in ('draft', 'sent', 'accepted');
  if not found then return null; end if;
  select * into a from app.artist x where x.org_id = p_org and x.id = o.artist_id and not x._del;
  if not found then return null; end if;
  select * into v from app.venue x where x.org_id = p_org and x.id = o.venue_id and not x._del;
  if o.day is not null then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('day', p_language), sync.page_day(o.day, p_language))); end if;
  lines := lines || jsonb_build_array(jsonb_build_array(sync.word('deal_type', p_language), sync.word(o.deal_type, p_language)));
  if o.guarantee > 0 then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('guarantee', p_language), sync.page_money(o.guarantee, o.currency, p_language))); end if;
  if o.percentage > 0 then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('percentage', p_language), sync.page_percent(o.percentage, p_language))); end if;
  if o.capacity > 0 then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('capacity', p_language), o.capacity::text)); end if;
  if o.valid_until is not null then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('valid_until', p_language), sync.page_day(o.valid_until, p_language))); end if;
  return jsonb_build_object('artist', a.id, 'about', sync.word('offer', p_language), 'title', a.name || ' · ' || concat_ws(', ', coalesce(v.name, o.venue_name), coalesce(v.town, o.town)), 'lines', lines);
end $$;
create function sync.answer_offer(p_org uuid, p_id uuid, p_yes boolean, p_note text, p_by text) returns boolean language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  update app.offer o set artist_approval = case when p_yes then 'approved' else 'refused' end, approved_by = p_by, approved_at = (extract(epoch from clock_timestamp()) * 1000)::bigint, approval_note = p_note
    where o.org_id = p_org and o.id = p_id and not o._del and o.artist_approval = 'waiting' and o.state in ('draft', 'sent', 'accepted');
  return found;
end $$;

create function sync.proposed_value(p_field text, p jsonb, p_currency text, p_language text) returns text language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare t text := p #>> '{}';
begin
  if coalesce(t, '') = '' then return sync.word('empty', p_language); end if;
  if p_field in ('fee_min', 'fee_max') then return sync.page_money(t::bigint, p_currency, p_language); end if;
  if p_field = 'commission' then return sync.page_percent(t::bigint, p_language); end if;
  if p_field = 'represented_since' then return sync.page_day(t::date, p_language); end if;
  if p_field in ('status', 'tier') then return sync.word(t, p_language); end if;
  return t;
exception when data_exception then return t;
end $$;
create function sync.ask_proposal(p_org uuid, p_id uuid, p_language text) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare q app.proposal; a app.artist; lines jsonb := '[]';
begin
  select * into q from app.proposal x where x.org_id = p_org and x.id = p_id and not x._del and x.state = 'waiting';
  if not found then return null; end if;
  select * into a from app.artist x where x.org_id = p_org and x.id = q.artist_id and not x._del;
  if not found then return null; end if;
  select coalesce(jsonb_agg(jsonb_build_array(sync.word(c.key, p_language),
      sync.proposed_value(c.key, c.value -> 0, a.currency, p_language) || ' → ' || sync.proposed_value(c.key, c.value -> 1, a.currency, p_language)) order by c.key), '[]')
    into lines from jsonb_each(q.changes::jsonb) c where jsonb_typeof(c.value) = 'array';
  if coalesce(q.summary, '') <> '' then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('why', p_language), q.summary)); end if;
  if coalesce(q.proposed_by, '') <> '' then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('proposed_by', p_language), q.proposed_by)); end if;
  return jsonb_build_object('artist', a.id, 'about', sync.word('proposal', p_language), 'title', a.name, 'lines', lines);
end $$;
-- Granted: whoever may write the artist carries it out (core/artist/grantclerk.h), as when the artist says yes in the program.
create function sync.answer_proposal(p_org uuid, p_id uuid, p_yes boolean, p_note text, p_by text) returns boolean language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  update app.proposal q set state = case when p_yes then 'granted' else 'refused' end, decided_by = p_by, decided_at = (extract(epoch from clock_timestamp()) * 1000)::bigint, note = coalesce(p_note, q.note)
    where q.org_id = p_org and q.id = p_id and not q._del and q.state = 'waiting';
  return found;
end $$;

-- A contract has no record of its own yet: it is the one of a show, whose documents are among the show's files.
create function sync.ask_contract(p_org uuid, p_id uuid, p_language text) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare s app.show; a app.artist; v app.venue; lines jsonb := '[]'; documents text;
begin
  select * into s from app.show x where x.org_id = p_org and x.id = p_id and not x._del and x.contract_approval = 'waiting' and x.status in ('hold', 'confirmed', 'postponed');
  if not found then return null; end if;
  select * into a from app.artist x where x.org_id = p_org and x.id = s.artist_id and not x._del;
  select * into v from app.venue x where x.org_id = p_org and x.id = s.venue_id and not x._del;
  lines := jsonb_build_array(jsonb_build_array(sync.word('day', p_language), sync.page_day(s.day, p_language)));
  if s.fee > 0 then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('fee', p_language), sync.page_money(s.fee, s.currency, p_language))); end if;
  if s.deposit > 0 then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('deposit', p_language), sync.page_money(s.deposit, s.currency, p_language))); end if;
  if s.contract_sent_on is not null then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('contract_sent_on', p_language), sync.page_day(s.contract_sent_on, p_language))); end if;
  select string_agg(f.name, ', ' order by f.name) into documents from app.file f
    where f.org_id = p_org and f.owner_entity = (select number from sync.entity where name = 'show') and f.owner_id = s.id and f.kind = 'contract' and not f._del;
  if documents is not null then lines := lines || jsonb_build_array(jsonb_build_array(sync.word('documents', p_language), documents)); end if;
  return jsonb_build_object('artist', a.id, 'about', sync.word('contract', p_language), 'title', concat_ws(' · ', a.name, concat_ws(', ', coalesce(v.name, s.venue_name), coalesce(v.town, s.town))), 'lines', lines);
end $$;
create function sync.answer_contract(p_org uuid, p_id uuid, p_yes boolean, p_note text, p_by text) returns boolean language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  update app.show s set contract_approval = case when p_yes then 'approved' else 'refused' end, contract_approved_by = p_by,
      contract_approved_at = (extract(epoch from clock_timestamp()) * 1000)::bigint, contract_approval_note = p_note
    where s.org_id = p_org and s.id = p_id and not s._del and s.contract_approval = 'waiting' and s.status in ('hold', 'confirmed', 'postponed');
  return found;
end $$;

-- ---- links ----

create function sync.question_of(p_org uuid, p_entity text, p_id uuid, p_language text) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare f text; q jsonb;
begin
  select ask into f from sync.approvable where entity = p_entity;
  execute format('select sync.%I($1, $2, $3)', f) into q using p_org, p_id, p_language;
  return q;
end $$;
-- What a person may, who is not asking now; keys make no links.
create function sync.right_of(p_org uuid, p_user uuid, p_entity text) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare m sync.member; w boolean;
begin
  select * into m from sync.member x where x.org_id = p_org and x.user_id = p_user and not x.revoked;
  if not found or m.role = 'artist' or sync.is_key(p_user) then return false; end if;
  if m.role <> 'owner' then
    select r.can_write into w from sync.own_right r where r.org_id = p_org and r.role = m.role and r.entity = p_entity;
    if found then return w; end if;
  end if;
  select r.can_write into w from sync.default_right r where r.role = m.role and r.entity = p_entity;
  return coalesce(w, false);
end $$;
create function sync.sees_artist(p_org uuid, p_user uuid, p_artist uuid) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select exists (select 1 from sync.member m where m.org_id = p_org and m.user_id = p_user and not m.revoked and (m.artists is null or p_artist = any (m.artists))) $$;

-- answered, revoked, expired, elsewhere, void or open; `q` as question_of says.
create function sync.link_state(l sync.approval_link, q jsonb) returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare artist uuid := (q ->> 'artist')::uuid;
begin
  if l.answered_at is not null then return 'answered'; end if;
  if l.revoked_at is not null then return 'revoked'; end if;
  if l.expires_at <= now() then return 'expired'; end if;
  if not sync.right_of(l.org_id, l.made_by, l.entity) or not sync.sees_artist(l.org_id, l.made_by, coalesce(artist, '00000000-0000-0000-0000-000000000000')) and q is not null then return 'void'; end if;
  if l.user_id is not null and not exists (select 1 from sync.member m where m.org_id = l.org_id and m.user_id = l.user_id and not m.revoked) then return 'void'; end if;
  if q is null then return 'elsewhere'; end if;
  if l.user_id is not null and not sync.sees_artist(l.org_id, l.user_id, artist) then return 'void'; end if;
  return 'open';
end $$;

-- {id, token, path, expires_at, subject, text}; the token is said once, and the text of a mail has %link where the address goes. A newer link for the same person takes the place of the older one.
create function api.approval_link_create(entity text, record uuid, person text, language text default 'en', "user" uuid default null, days int default 14) returns json
language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare m sync.member := sync.me(); q jsonb; token text := sync.base64url(gen_random_bytes(32)); l sync.approval_link;
begin
  if m.org_id is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  if not exists (select 1 from sync.approvable a where a.entity = $1) then return sync.refuse(422, 'entity_unknown'); end if;
  if not sync.right_of(m.org_id, m.user_id, $1) then return sync.refuse(403, 'not_allowed'); end if;
  if trim(coalesce($3, '')) = '' or length($3) > 200 then return sync.refuse(422, 'person_missing'); end if;
  if $5 is not null and not exists (select 1 from sync.member x where x.org_id = m.org_id and x.user_id = $5 and not x.revoked) then return sync.refuse(404, 'member_unknown'); end if;
  if (select count(*) from sync.approval_link x where x.org_id = m.org_id and x.made_at > now() - interval '1 hour') >= 100 then return sync.refuse(429, 'too_many_links'); end if;
  q := sync.question_of(m.org_id, $1, $2, case when $4 in ('fr', 'es') then $4 else 'en' end);
  if q is null or not sync.sees_artist(m.org_id, m.user_id, (q ->> 'artist')::uuid) then return sync.refuse(404, 'approval_not_waiting'); end if;
  if $5 is not null and not sync.sees_artist(m.org_id, $5, (q ->> 'artist')::uuid) then return sync.refuse(404, 'member_unknown'); end if;
  update sync.approval_link x set revoked_at = now() where x.org_id = m.org_id and x.entity = $1 and x.row_id = $2 and lower(x.person) = lower(trim($3)) and x.answered_at is null and x.revoked_at is null;
  insert into sync.approval_link (hash, org_id, entity, row_id, person, user_id, language, made_by, expires_at)
    values (digest(token, 'sha256'), m.org_id, $1, $2, trim($3), $5, case when $4 in ('fr', 'es') then $4 else 'en' end, m.user_id, now() + least(greatest(coalesce($6, 14), 1), 60) * interval '1 day')
    returning * into l;
  perform audit.note('approval_link', l.link_id, 'I', null, jsonb_build_object('entity', $1, 'record', $2, 'person', l.person, 'expires_at', l.expires_at));
  return json_build_object('id', l.link_id, 'token', token, 'path', 'rpc/approval?token=' || token, 'expires_at', l.expires_at, 'subject', (q ->> 'about') || ': ' || (q ->> 'title'),
    'text', replace(replace(sync.word('mail', l.language), '%1', l.person), '%2', sync.page_day((l.expires_at at time zone 'UTC')::date, l.language)));
end $$;

-- Of a record, or of all, for whoever may make them; latest first. Never the token.
create function api.approval_links(entity text default null, record uuid default null) returns json language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare m sync.member := sync.me(); answer json;
begin
  if m.org_id is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  select coalesce(json_agg(x), '[]') into answer from (
    select l.link_id as id, l.entity, l.row_id as record, l.person, sync.member_name(l.made_by) as made_by, l.made_at, l.expires_at, l.answered_at, l.approved, l.note,
      sync.link_state(l, sync.question_of(l.org_id, l.entity, l.row_id, 'en')) as state
    from sync.approval_link l where l.org_id = m.org_id and ($1 is null or l.entity = $1) and ($2 is null or l.row_id = $2) and sync.right_of(m.org_id, m.user_id, l.entity)
    order by l.made_at desc limit 200) x;
  return answer;
end $$;
create function api.approval_link_revoke(link uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare m sync.member := sync.me(); person text;
begin
  update sync.approval_link l set revoked_at = now() where l.org_id = m.org_id and l.link_id = $1 and l.answered_at is null and l.revoked_at is null and sync.right_of(m.org_id, m.user_id, l.entity) returning l.person into person;
  if not found then return sync.refuse(404, 'link_unknown'); end if;
  perform audit.note('approval_link', $1, 'D', jsonb_build_object('person', person), null);
  return json_build_object('id', $1, 'revoked', true);
end $$;

-- ---- the page ----

create domain api."text/html" as text; -- what PostgREST answers as it is

create function sync.page_head(p_status int) returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('response.status', p_status::text, true);
  perform set_config('response.headers', '[{"Cache-Control": "no-store"}, {"Referrer-Policy": "no-referrer"}, {"X-Content-Type-Options": "nosniff"}, {"X-Frame-Options": "DENY"}, {"X-Robots-Tag": "noindex"},
    {"Content-Security-Policy": "default-src ''none''; style-src ''unsafe-inline''; form-action ''self''; base-uri ''none''; frame-ancestors ''none''"}]', true);
end $$;
-- A whole page: a sentence about what became of it, what is asked, and the form when it can be answered.
create function sync.page(p_language text, p_said text, p_question jsonb, p_form text) returns text language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare lines text := '';
begin
  if p_question is not null then
    select coalesce(string_agg('<tr><th scope="row">' || sync.html(l.value ->> 0) || '</th><td>' || replace(sync.html(l.value ->> 1), E'\n', '<br>') || '</td></tr>', '' order by l.ordinality), '') into lines
      from jsonb_array_elements(p_question -> 'lines') with ordinality l;
  end if;
  return '<!doctype html><html lang="' || p_language || '"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>' || sync.html(coalesce(p_question ->> 'about', 'Flow Stage')) || '</title><style>'
    ':root{color-scheme:light dark;--b:#fff;--t:#16181d;--q:#5b6270;--l:#dfe2e8;--a:#3b5bdb}@media(prefers-color-scheme:dark){:root{--b:#14161a;--t:#eceef2;--q:#a2a9b6;--l:#31353d;--a:#91a7ff}}'
    'body{margin:0;background:var(--b);color:var(--t);font:16px/1.5 system-ui,sans-serif}main{max-width:34rem;margin:0 auto;padding:2rem 1.25rem}h1{font-size:1.35rem;line-height:1.3;margin:.2rem 0 1rem}p{margin:0 0 1rem}'
    '.q{color:var(--q);margin:0}table{width:100%;border-collapse:collapse;margin:0 0 1.5rem}th,td{text-align:left;vertical-align:top;padding:.5rem 0;border-bottom:1px solid var(--l);font-weight:400}th{color:var(--q);width:38%;padding-right:1rem}'
    'label{display:block;color:var(--q);margin:0 0 .25rem}textarea{box-sizing:border-box;width:100%;font:inherit;color:inherit;background:transparent;border:1px solid var(--l);border-radius:8px;padding:.5rem;margin:0 0 1rem}'
    'button{font:inherit;padding:.6rem 1.2rem;border-radius:8px;border:1px solid var(--l);background:transparent;color:inherit;margin:0 .5rem .5rem 0;cursor:pointer}button.y{background:var(--a);border-color:var(--a);color:var(--b)}'
    ':focus-visible{outline:2px solid var(--a);outline-offset:2px}</style></head><body><main>'
    || case when p_question is not null then '<p class="q">' || sync.html(p_question ->> 'about') || '</p><h1>' || sync.html(p_question ->> 'title') || '</h1>' else '' end
    || '<p role="status">' || sync.html(p_said) || '</p>' || case when lines <> '' then '<table>' || lines || '</table>' else '' end || coalesce(p_form, '') || '</main></body></html>';
end $$;
create function sync.page_language() returns text language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare wanted text := lower(left(coalesce(nullif(current_setting('request.headers', true), ''), '{}')::jsonb ->> 'accept-language', 2));
begin return case when wanted in ('fr', 'es') then wanted else 'en' end; end $$;
-- What a link that is not open says, and the status that goes with it.
create function sync.page_of_closed(l sync.approval_link, p_state text) returns text language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
begin
  if l.link_id is null then
    perform sync.page_head(404);
    return sync.page(sync.page_language(), sync.word('unknown', sync.page_language()), null, null);
  end if;
  perform sync.page_head(410);
  if p_state = 'answered' then
    return sync.page(l.language, replace(sync.word(case when l.approved then 'said_yes' else 'said_no' end, l.language), '%1', sync.page_day((l.answered_at at time zone 'UTC')::date, l.language)), null, null);
  end if;
  return sync.page(l.language, sync.word(p_state, l.language), null, null);
end $$;
create function sync.page_of_open(l sync.approval_link, q jsonb, p_token text, p_said text, p_note text) returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare said text := coalesce(p_said, replace(replace(sync.word('asks', l.language), '%1', (select name from sync.organisation where id = l.org_id)), '%2', l.person));
begin
  return sync.page(l.language, said, q, '<form method="post" action="approval_answer"><input type="hidden" name="token" value="' || sync.html(p_token) || '"><label for="note">' || sync.html(sync.word('note', l.language))
    || '</label><textarea id="note" name="note" rows="3" maxlength="2000">' || sync.html(p_note) || '</textarea><button class="y" name="approve" value="yes">' || sync.html(sync.word('approve', l.language))
    || '</button><button name="approve" value="no">' || sync.html(sync.word('refuse', l.language)) || '</button></form><p class="q">'
    || sync.html(replace(sync.word('until', l.language), '%1', sync.page_day((l.expires_at at time zone 'UTC')::date, l.language))) || '</p>');
end $$;

create function api.approval(token text) returns api."text/html" language plpgsql stable security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare l sync.approval_link; q jsonb; state text;
begin
  select * into l from sync.approval_link x where x.hash = digest($1, 'sha256');
  if found then
    q := sync.question_of(l.org_id, l.entity, l.row_id, l.language);
    state := sync.link_state(l, q);
  end if;
  if state is distinct from 'open' then return sync.page_of_closed(l, state); end if;
  perform sync.page_head(200);
  return sync.page_of_open(l, q, $1, null, null);
end $$;

create function api.approval_answer(token text, approve text default null, note text default null) returns api."text/html" language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare l sync.approval_link; q jsonb; state text; f text; done boolean; words text := nullif(left(trim(coalesce($3, '')), 2000), '');
begin
  select * into l from sync.approval_link x where x.hash = digest($1, 'sha256') for update; -- whoever answers twice at once answers once
  if found then
    q := sync.question_of(l.org_id, l.entity, l.row_id, l.language);
    state := sync.link_state(l, q);
  end if;
  if state is distinct from 'open' then return sync.page_of_closed(l, state); end if;
  if $2 is null or $2 not in ('yes', 'no') then
    perform sync.page_head(422);
    return sync.page_of_open(l, q, $1, sync.word('choose', l.language), words);
  end if;
  perform sync.next_seq(l.org_id);
  perform set_config('sync.via', 'mail_link', true);
  perform set_config('sync.by_name', l.person, true);
  select answer into f from sync.approvable a where a.entity = l.entity;
  execute format('select sync.%I($1, $2, $3, $4, $5)', f) into done using l.org_id, l.row_id, $2 = 'yes', words, l.person;
  perform set_config('sync.via', '', true);
  perform set_config('sync.by_name', '', true);
  if not done then return sync.page_of_closed(l, 'elsewhere'); end if;
  update sync.approval_link x set answered_at = now(), approved = $2 = 'yes', note = words where x.link_id = l.link_id;
  perform sync.page_head(200);
  return sync.page(l.language, sync.word(case when $2 = 'yes' then 'thanks_yes' else 'thanks_no' end, l.language), q, null);
end $$;

revoke all on function api.approval_link_create(text, uuid, text, text, uuid, int), api.approval_links(text, uuid), api.approval_link_revoke(uuid), api.approval(text), api.approval_answer(text, text, text),
  sync.word(text, text), sync.page_day(date, text), sync.page_money(bigint, text, text), sync.page_percent(bigint, text), sync.html(text), sync.ask_offer(uuid, uuid, text), sync.answer_offer(uuid, uuid, boolean, text, text),
  sync.proposed_value(text, jsonb, text, text), sync.ask_proposal(uuid, uuid, text), sync.answer_proposal(uuid, uuid, boolean, text, text), sync.ask_contract(uuid, uuid, text), sync.answer_contract(uuid, uuid, boolean, text, text),
  sync.question_of(uuid, text, uuid, text), sync.right_of(uuid, uuid, text), sync.sees_artist(uuid, uuid, uuid), sync.link_state(sync.approval_link, jsonb), sync.page_head(int), sync.page(text, text, jsonb, text), sync.page_language(),
  sync.page_of_closed(sync.approval_link, text), sync.page_of_open(sync.approval_link, jsonb, text, text, text) from public;
grant execute on function api.approval_link_create(text, uuid, text, text, uuid, int), api.approval_links(text, uuid), api.approval_link_revoke(uuid), api.approval(text), api.approval_answer(text, text, text) to fs_user;
grant execute on function api.approval(text), api.approval_answer(text, text, text) to fs_anon;
