-- Flow Stage cloud, step 43: an answer by mail link is about what stood on the page.
--
-- Between opening the page and answering, the office may change what it asks: another guarantee, another day. The answer was
-- taken for the new terms, which the person had never seen. Now the page says in its form what it showed, and when that is not what is asked
-- any more it is shown again (409). Pages that were opened before this step are, too.
insert into sync.page_word values ('changed',
  'The agency changed this after you opened it. Please look at it again, then answer. Nothing was changed by you yet.',
  'L’agence a modifié ceci après que vous l’avez ouvert. Relisez, puis répondez. Votre réponse n’a pas encore été prise en compte.',
  'La agencia cambió esto después de que usted lo abriera. Vuelva a leerlo y responda. Su respuesta aún no se ha tenido en cuenta.');

create function sync.seal(q jsonb) returns text language sql immutable set search_path = pg_catalog, pg_temp as
$$ select encode(sha256(convert_to(q::text, 'UTF8')), 'hex') $$;

create or replace function sync.page_of_open(l sync.approval_link, q jsonb, p_token text, p_said text, p_note text) returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare said text := coalesce(p_said, replace(replace(sync.word('asks', l.language), '%1', (select name from sync.organisation where id = l.org_id)), '%2', l.person));
begin
  return sync.page(l.language, said, q, '<form method="post" action="approval_answer"><input type="hidden" name="token" value="' || sync.html(p_token) || '"><input type="hidden" name="seen" value="' || sync.seal(q) || '"><label for="note">' || sync.html(sync.word('note', l.language))
    || '</label><textarea id="note" name="note" rows="3" maxlength="2000">' || sync.html(p_note) || '</textarea><button class="y" name="approve" value="yes">' || sync.html(sync.word('approve', l.language))
    || '</button><button name="approve" value="no">' || sync.html(sync.word('refuse', l.language)) || '</button></form><p class="q">'
    || sync.html(replace(sync.word('until', l.language), '%1', sync.page_day((l.expires_at at time zone 'UTC')::date, l.language))) || '</p>');
end $$;

drop function api.approval_answer(text, text, text);
create function api.approval_answer(token text, approve text default null, note text default null, seen text default null) returns api."text/html" language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare l sync.approval_link; q jsonb; state text; f text; done boolean; words text := nullif(left(trim(coalesce($3, '')), 2000), '');
begin
  select * into l from sync.approval_link x where x.hash = digest($1, 'sha256') for update; -- whoever answers twice at once answers once
  if found then
    q := sync.question_of(l.org_id, l.entity, l.row_id, l.language);
    state := sync.link_state(l, q);
  end if;
  if state is distinct from 'open' then return sync.page_of_closed(l, state); end if;
  if $4 is distinct from sync.seal(q) then
    perform sync.page_head(409);
    return sync.page_of_open(l, q, $1, sync.word('changed', l.language), words);
  end if;
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

revoke all on function sync.seal(jsonb), api.approval_answer(text, text, text, text) from public;
grant execute on function api.approval_answer(text, text, text, text) to fs_user, fs_anon;
