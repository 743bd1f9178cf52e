-- Flow Stage cloud, step 10: keys for other programs.
--
-- A key belongs to an organisation and may read or write the entities that it names, nothing else: {"show": "write",
-- "venue": "read"}, or "*" for all. It is exchanged for the same short token that people have (key_sign_in), which any
-- PostgREST host accepts; what it may is asked of the database at every request, so that a revoked key opens nothing from
-- then on, whatever tokens are left. A key is a member without a role's rights: policies, change log and sync treat it as
-- anybody, and no function for people takes it.
create table sync.api_key (
  key_id uuid primary key,
  org_id uuid not null,
  name text not null check (length(trim(name)) between 1 and 200),
  hash bytea not null unique,              -- of the key, which is shown once
  scopes jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  expires_at timestamptz not null default 'infinity',
  used_at timestamptz,
  revoked_by uuid,
  revoked_at timestamptz,
  foreign key (org_id, key_id) references sync.member (org_id, user_id));
create index api_key_by_organisation on sync.api_key (org_id);

create function sync.is_key(p_user uuid) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select exists (select 1 from sync.api_key where key_id = p_user) $$;

create or replace function sync.has_right(p_entity text, p_write boolean) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare m sync.member := sync.me(); k sync.api_key; own sync.own_right; usual sync.default_right; scope text;
begin
  if m.org_id is null then return null; end if;
  if m.role = 'read_only' then -- what a key is, as far as roles go
    select * into k from sync.api_key x where x.key_id = m.user_id;
    if found then
      scope := coalesce(k.scopes ->> p_entity, k.scopes ->> '*');
      return coalesce(k.expires_at > now() and (scope = 'write' or scope = 'read' and not p_write), false);
    end if;
  end if;
  if m.role <> 'owner' then
    select r.* into own from sync.own_right r where r.org_id = m.org_id and r.role = m.role and r.entity = p_entity;
    if found then return case when p_write then own.can_write else own.can_read end; end if;
  end if;
  select r.* into usual from sync.default_right r where r.role = m.role and r.entity = p_entity;
  return coalesce(case when p_write then usual.can_write else usual.can_read end, false);
end $$;

-- Making and joining organisations is for people.
create or replace function sync.person() returns uuid language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
begin
  if sync.uid() is null then raise sqlstate 'PT401' using message = 'sign_in_again'; end if;
  if sync.is_key(sync.uid()) then raise sqlstate 'PT403' using message = 'not_for_keys'; end if;
  return sync.uid();
end $$;

create or replace function api.members() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(json_build_object('user', user_id, 'name', name, 'role', role, 'artists', artists, 'revoked', revoked) order by name), '[]')
  from sync.member where org_id = sync.org() and not sync.is_key(user_id) and not sync.is_key(sync.uid()) $$;

-- A key never becomes a person of some role.
create function sync.keep_key() returns trigger language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if sync.is_key(new.user_id) and (new.role <> 'read_only' or old.revoked and not new.revoked) then raise sqlstate 'PT409' using message = 'not_for_keys'; end if;
  return new;
end $$;
create trigger keep_key before update on sync.member for each row execute function sync.keep_key();

create function api.key_create(name text, scopes jsonb, artists uuid[] default null, days int default null) returns json language plpgsql security definer
set search_path = pg_catalog, sync, public, pg_temp as $$
declare o uuid := sync.need_owner(); key text := 'fsk_' || sync.base64url(gen_random_bytes(32)); id uuid := gen_random_uuid();
begin
  if trim(coalesce($1, '')) = '' or length($1) > 200 then return sync.refuse(422, 'key_name_missing'); end if;
  if jsonb_typeof($2) is distinct from 'object' or $2 = '{}' or exists (select 1 from jsonb_each_text($2) s
      where s.value is null or s.value not in ('read', 'write') or s.key <> '*' and not exists (select 1 from sync.entity e where e.name = s.key)) then
    return sync.refuse(422, 'scope_unknown');
  end if;
  if (select count(*) from sync.api_key k where k.org_id = o and k.revoked_at is null) >= 100 then return sync.refuse(429, 'too_many_keys'); end if;
  insert into sync.member (org_id, user_id, name, role, artists) values (o, id, trim($1), 'read_only', $3);
  insert into sync.api_key (key_id, org_id, name, hash, scopes, made_by, expires_at) values (id, o, trim($1), digest(key, 'sha256'), $2, sync.uid(),
    case when $4 is null then 'infinity' else now() + greatest($4, 1) * interval '1 day' end);
  return json_build_object('id', id, 'key', key);
end $$;

create function api.keys() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(json_build_object('id', key_id, 'name', name, 'scopes', scopes, 'made_by', sync.member_name(made_by), 'made_at', made_at, 'used_at', used_at,
    'expires_at', nullif(expires_at, 'infinity'), 'revoked', revoked_at is not null) order by made_at), '[]') from sync.api_key where org_id = (select sync.need_owner()) $$;

create function api.key_revoke(key uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner();
begin
  update sync.api_key k set revoked_at = now(), revoked_by = sync.uid() where k.org_id = o and k.key_id = $1 and k.revoked_at is null;
  if not found then return sync.refuse(404, 'key_unknown'); end if;
  update sync.member m set revoked = true, acl = acl + 1 where m.org_id = o and m.user_id = $1;
  return json_build_object('id', $1, 'revoked', true);
end $$;

-- {access, expires_in, org}: the token for the next quarter of an hour; then the key is asked again.
create function api.key_sign_in(key text) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare k sync.api_key;
begin
  update sync.api_key x set used_at = now() where x.hash = digest($1, 'sha256') and x.revoked_at is null and x.expires_at > now() returning * into k;
  if k.key_id is null then return sync.refuse(401, 'key_unknown'); end if;
  return json_build_object('access', sync.access_token(k.key_id, k.org_id), 'expires_in', 900, 'org', k.org_id);
end $$;

revoke all on function api.key_create(text, jsonb, uuid[], int), api.keys(), api.key_revoke(uuid), api.key_sign_in(text), sync.is_key(uuid), sync.keep_key() from public;
grant execute on function api.key_create(text, jsonb, uuid[], int), api.keys(), api.key_revoke(uuid), api.key_sign_in(text), sync.is_key(uuid) to fs_user;
grant execute on function api.key_sign_in(text) to fs_anon;
