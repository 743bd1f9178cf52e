-- Flow Stage cloud, step 21: keys and webhooks stand in the audit log, a key can be told by how it begins, and it ends after
-- a year unless said otherwise (days: 0 is for ever).
--
-- What is noted here changes no row of the organisation, so it has no version (seq 0) and goes to no webhook.
create function audit.note(p_entity text, p_id uuid, p_op "char", p_old jsonb, p_new jsonb) returns void language sql security definer set search_path = pg_catalog, sync, audit, pg_temp as $$
  insert into audit.log (org_id, seq, user_id, entity, row_id, op, old, new) values (sync.org(), 0, sync.uid(), p_entity, p_id, p_op, p_old, p_new) $$;
revoke all on function audit.note(text, uuid, "char", jsonb, jsonb) from public;

alter table sync.api_key add column prefix text; -- null: made before this step

create or replace function api.key_create(name text, scopes jsonb, artists uuid[] default null, days int default null) returns json language plpgsql security definer
set search_path = pg_catalog, sync, public, pg_temp as $$
declare o uuid := sync.need_owner(); key text := 'fsk_' || sync.base64url(gen_random_bytes(32)); id uuid := gen_random_uuid(); ends timestamptz;
begin
  if trim(coalesce($1, '')) = '' or length($1) > 200 then return sync.refuse(422, 'key_name_missing'); end if;
  if jsonb_typeof($2) is distinct from 'object' or $2 = '{}' or exists (select 1 from jsonb_each_text($2) s
      where s.value is null or s.value not in ('read', 'write') or s.key <> '*' and not exists (select 1 from sync.entity e where e.name = s.key)) then
    return sync.refuse(422, 'scope_unknown');
  end if;
  if (select count(*) from sync.api_key k where k.org_id = o and k.revoked_at is null) >= 100 then return sync.refuse(429, 'too_many_keys'); end if;
  ends := case when $4 = 0 then 'infinity' else now() + least(greatest(coalesce($4, 365), 1), 36500) * interval '1 day' end;
  insert into sync.member (org_id, user_id, name, role, artists) values (o, id, trim($1), 'read_only', $3);
  insert into sync.api_key (key_id, org_id, name, hash, prefix, scopes, made_by, expires_at) values (id, o, trim($1), digest(key, 'sha256'), left(key, 10), $2, sync.uid(), ends);
  perform audit.note('api_key', id, 'I', null, jsonb_build_object('name', trim($1), 'prefix', left(key, 10), 'scopes', $2, 'artists', $3, 'expires_at', nullif(ends, 'infinity')));
  return json_build_object('id', id, 'key', key, 'prefix', left(key, 10), 'expires_at', nullif(ends, 'infinity'));
end $$;

create or replace function api.keys() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(json_build_object('id', key_id, 'name', name, 'prefix', prefix, 'scopes', scopes, 'made_by', sync.member_name(made_by), 'made_at', made_at, 'used_at', used_at,
    'expires_at', nullif(expires_at, 'infinity'), 'revoked', revoked_at is not null) order by made_at), '[]') from sync.api_key where org_id = (select sync.need_owner()) $$;

create or replace function api.key_revoke(key uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner(); k sync.api_key;
begin
  update sync.api_key x set revoked_at = now(), revoked_by = sync.uid() where x.org_id = o and x.key_id = $1 and x.revoked_at is null returning * into k;
  if not found then return sync.refuse(404, 'key_unknown'); end if;
  update sync.member m set revoked = true, acl = acl + 1 where m.org_id = o and m.user_id = $1;
  perform audit.note('api_key', $1, 'D', jsonb_build_object('name', k.name, 'prefix', k.prefix, 'scopes', k.scopes), null);
  return json_build_object('id', $1, 'revoked', true);
end $$;

create or replace function api.webhook_create(url text, entities text[] default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare o uuid := sync.need_owner(); s text := 'whsec_' || encode(gen_random_bytes(32), 'base64'); h uuid;
begin
  if $1 is null or length($1) > 2000 or $1 !~ '^(https://[^/@\s]+|http://(localhost|127\.0\.0\.1|\[::1\])(:\d+)?)(/[^\s]*)?$' then return sync.refuse(422, 'webhook_url'); end if;
  if exists (select 1 from unnest($2) e where not exists (select 1 from sync.entity x where x.name = e)) then return sync.refuse(422, 'entity_unknown'); end if;
  if (select count(*) from sync.webhook w where w.org_id = o) >= 20 then return sync.refuse(429, 'too_many_webhooks'); end if;
  insert into sync.webhook (org_id, url, secret, entities, made_by, position) values (o, $1, s, $2, sync.uid(), (select head from sync.organisation where id = o)) returning hook_id into h;
  perform audit.note('webhook', h, 'I', null, jsonb_build_object('url', $1, 'entities', $2));
  return json_build_object('id', h, 'secret', s);
end $$;

create or replace function api.webhook_set(hook uuid, active boolean) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner(); before boolean;
begin
  select w.active into before from sync.webhook w where w.org_id = o and w.hook_id = $1 for update;
  if not found then return sync.refuse(404, 'webhook_unknown'); end if;
  update sync.webhook w set active = $2, attempts = 0, failing_since = null, next_at = now() where w.org_id = o and w.hook_id = $1;
  if before <> $2 then perform audit.note('webhook', $1, 'U', jsonb_build_object('active', before), jsonb_build_object('active', $2)); end if;
  return json_build_object('id', $1, 'active', $2);
end $$;

create or replace function api.webhook_delete(hook uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner(); w sync.webhook;
begin
  delete from sync.webhook x where x.org_id = o and x.hook_id = $1 returning * into w;
  if not found then return sync.refuse(404, 'webhook_unknown'); end if;
  perform audit.note('webhook', $1, 'D', jsonb_build_object('url', w.url, 'entities', w.entities), null);
  return json_build_object('id', $1);
end $$;
