-- Flow Stage cloud, step 41: in French a narrow space that does not break stands before a colon, in the mail of an approval link and on its
-- page.
update sync.page_word set fr = replace(replace(replace(fr, ' :', U&'\202F:'), ' ?', U&'\202F?'), ' !', U&'\202F!');

create or replace function api.approval_link_create(entity text, record uuid, person text, language text default 'en', "user" uuid default null, days int default 14) returns json
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
  return json_build_object('id', l.link_id, 'token', token, 'path', 'rpc/approval?token=' || token, 'expires_at', l.expires_at, 'subject', (q ->> 'about') || case l.language when 'fr' then U&'\202F: ' else ': ' end || (q ->> 'title'),
    'text', replace(replace(sync.word('mail', l.language), '%1', l.person), '%2', sync.page_day((l.expires_at at time zone 'UTC')::date, l.language)));
end $$;
