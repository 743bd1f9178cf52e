-- Flow Stage cloud, step 1: roles, organisations, people, rights, versions, audit.
--
-- Schemas: app holds the organisations' rows (0100_entities.sql, generated), sync what keeps replicas in step, audit who
-- changed what, api what PostgREST exposes. Functions that must see past row-level security are SECURITY DEFINER with a
-- fixed search_path; everything that touches rows for a caller is not, so that the policies hold whatever the code does.
create extension if not exists pgcrypto with schema public;
create schema app;
create schema sync;
create schema audit;
create schema api;
revoke all on schema app, sync, audit, api from public;
alter default privileges revoke execute on functions from public;

do $$ begin create role fs_anon nologin; exception when duplicate_object then null; end $$;
do $$ begin create role fs_user nologin; exception when duplicate_object then null; end $$;
-- PostgREST connects as this one; the operator gives it a password.
do $$ begin create role authenticator login noinherit; exception when duplicate_object then null; end $$;
grant fs_anon, fs_user to authenticator;

-- ---- organisations and people ----

create table sync.organisation (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(trim(name)) between 1 and 200),
  head bigint not null default 0,          -- version of the latest change
  floor bigint not null default 0,         -- changes up to here may have been forgotten (purged tombstones)
  epoch uuid not null default gen_random_uuid(), -- another one after a restore
  epoch_head bigint not null default 0,    -- version at which this epoch began
  created_at timestamptz not null default now());

-- Accounts of the built-in issuer; an organisation that brings its own (OIDC) has none here.
create table sync.account (
  user_id uuid primary key default gen_random_uuid(),
  mail text not null unique check (mail = lower(mail) and mail like '%_@_%'),
  name text not null,
  password text not null,
  failures int not null default 0,
  locked_until timestamptz not null default '-infinity');

create table sync.refresh (
  hash bytea primary key,                  -- of the token, which only its owner has
  user_id uuid not null references sync.account on delete cascade,
  expires_at timestamptz not null);

create table sync.secret (name text primary key, value text not null);

create table sync.member (
  org_id uuid not null references sync.organisation,
  user_id uuid not null,
  name text not null default '',
  role text not null check (role in ('owner', 'booker', 'label_manager', 'accountant', 'assistant', 'artist', 'read_only')),
  artists uuid[],                          -- only rows of these artists; null: of all
  revoked boolean not null default false,
  acl int not null default 1,              -- goes up when what this person may see changes; clients compare again
  primary key (org_id, user_id),
  check (role <> 'artist' or artists is not null));
create index member_by_user on sync.member (user_id);

create table sync.invitation (
  hash bytea primary key,
  org_id uuid not null references sync.organisation,
  role text not null,
  artists uuid[],
  expires_at timestamptz not null,
  used_by uuid);

create table sync.device (
  org_id uuid not null references sync.organisation,
  device_id uuid not null,
  user_id uuid not null,
  name text not null default '',
  last_op bigint not null default 0,
  last_hash text not null default '',
  batch_first bigint not null default 1,   -- the latest batch, so that a retry is told from a copied workspace
  batch_prev text not null default '',
  batch_hashes text[] not null default '{}',
  seen timestamptz not null default now(),
  revoked boolean not null default false,
  primary key (org_id, device_id));

-- ---- what the schema description says (filled by 0100_entities.sql) ----

create table sync.setting (only_one boolean primary key default true check (only_one), schema_min int not null, schema_max int not null);
create table sync.entity (name text primary key, number int not null unique, ord int not null unique);
create table sync.field (entity text not null, name text not null, ord int not null, merge text not null check (merge in ('lww', 'guard', 'ledger')),
  target text,                             -- entity that a reference points to; '*': the one that owner_entity names
  personal boolean not null, primary key (entity, name));
create table sync.default_right (role text not null, entity text not null, can_read boolean not null, can_write boolean not null, primary key (role, entity));
-- What one organisation decided otherwise.
create table sync.own_right (org_id uuid not null references sync.organisation, role text not null, entity text not null,
  can_read boolean not null, can_write boolean not null, primary key (org_id, role, entity));

create table sync.touch (org_id uuid not null, entity text not null, seq bigint not null, primary key (org_id, entity));
-- Two devices made the same thing apart (a tag of one name): the later row became the earlier one.
create table sync.alias (org_id uuid not null, entity text not null, id uuid not null, same_as uuid not null, primary key (org_id, entity, id));

create table audit.log (
  org_id uuid not null, seq bigint not null, at timestamptz not null default clock_timestamp(), user_id uuid, device_id uuid, op_n bigint,
  entity text not null, row_id uuid not null, op "char" not null, old jsonb, new jsonb) partition by range (at);
create table audit.log_default partition of audit.log default;
create index on audit.log (org_id, entity, row_id);
create index on audit.log (org_id, at);

-- Makes the partitions of the coming months. At each upgrade, and monthly by the operator's scheduler.
create function audit.make_partitions(p_months int default 14) returns int language plpgsql set search_path = pg_catalog, pg_temp as $$
declare m date := date_trunc('month', now() at time zone 'UTC')::date; made int := 0; name text;
begin
  for i in 0 .. p_months loop
    name := 'log_' || to_char(m, 'YYYY_MM');
    if to_regclass('audit.' || name) is null then
      execute format('create table audit.%I partition of audit.log for values from (%L) to (%L)', name, m::text || ' 00:00+00', (m + interval '1 month')::date::text || ' 00:00+00');
      made := made + 1;
    end if;
    m := (m + interval '1 month')::date;
  end loop;
  return made;
end $$;
select audit.make_partitions();

-- ---- who is asking ----

create function sync.claims() returns jsonb language sql stable set search_path = pg_catalog, pg_temp as
$$ select coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb $$;
create function sync.uid() returns uuid language sql stable set search_path = pg_catalog, sync, pg_temp as
$$ select (sync.claims() ->> 'sub')::uuid $$;
-- The member that a token's person is in the token's organisation. A claim alone gives nothing: no row here, no rights.
create function sync.me() returns sync.member language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select m from sync.member m where m.org_id = (sync.claims() ->> 'org')::uuid and m.user_id = sync.uid() and not m.revoked $$;
create function sync.org() returns uuid language sql stable set search_path = pg_catalog, sync, pg_temp as $$ select (sync.me()).org_id $$;
create function sync.artists() returns uuid[] language sql stable set search_path = pg_catalog, sync, pg_temp as $$ select (sync.me()).artists $$;
create function sync.role() returns text language sql stable set search_path = pg_catalog, sync, pg_temp as $$ select (sync.me()).role $$;
create function sync.has_right(p_entity text, p_write boolean) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce((select case when p_write then r.can_write else r.can_read end from sync.own_right r where r.org_id = m.org_id and r.role = m.role and r.entity = p_entity and m.role <> 'owner'),
                  (select case when p_write then r.can_write else r.can_read end from sync.default_right r where r.role = m.role and r.entity = p_entity), false)
  from sync.me() m where m.org_id is not null $$;
create function sync.can_read(p_entity text) returns boolean language sql stable set search_path = pg_catalog, sync, pg_temp as $$ select coalesce(sync.has_right(p_entity, false), false) $$;
create function sync.can_write(p_entity text) returns boolean language sql stable set search_path = pg_catalog, sync, pg_temp as $$ select coalesce(sync.has_right(p_entity, true), false) $$;
-- What a person whose rights are limited to some artists may see of rows that belong to none.
create function sync.sees_unassigned() returns boolean language sql stable set search_path = pg_catalog, sync, pg_temp as $$ select coalesce((sync.me()).role <> 'artist', false) $$;

-- ---- versions ----

-- The version of this transaction. Locks the organisation's row until commit, so the order of versions is the order of
-- commits and a reader who has seen n has seen everything up to n.
create function sync.next_seq(p_org uuid) returns bigint language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare v bigint; c text := current_setting('sync.seq', true);
begin
  if c is not null and c <> '' and split_part(c, ':', 1) = p_org::text then return split_part(c, ':', 2)::bigint; end if;
  update sync.organisation set head = head + 1 where id = p_org returning head into v;
  if v is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  perform set_config('sync.seq', p_org || ':' || v, true);
  perform pg_notify('flowstage_sync', json_build_object('org', p_org, 'head', v)::text); -- delivered at commit
  return v;
end $$;

-- Before each statement on a table of app: the organisation first, rows later, so that two writers never wait in a circle.
create function sync.lock_organisation() returns trigger language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.org();
begin
  if o is not null then perform sync.next_seq(o); end if;
  return null;
end $$;

-- What every change of a row leaves: its version, the clocks of the columns that changed, the table's mark for pulls, the
-- audit log. Called by the generated triggers, so nobody who writes can forget it.
create function sync.stamp(p_entity text, p_org uuid, p_id uuid, p_old jsonb, p_new jsonb, out seq bigint, out clk jsonb)
language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o jsonb; n jsonb; mark jsonb; touched text := coalesce(current_setting('sync.touched', true), '');
begin
  seq := sync.next_seq(p_org);
  if position(',' || seq || ':' || p_entity || ',' in touched) = 0 then
    insert into sync.touch values (p_org, p_entity, seq) on conflict (org_id, entity) do update set seq = excluded.seq;
    perform set_config('sync.touched', touched || ',' || seq || ':' || p_entity || ',', true);
  end if;
  mark := jsonb_build_array(seq, coalesce(nullif(current_setting('sync.hlc', true), '')::bigint, sync.now_hlc()), coalesce(current_setting('sync.device', true), ''));
  if p_old is null then
    clk := jsonb_build_object('', mark);
  else
    select jsonb_object_agg(k, v), jsonb_object_agg(k, p_old -> k) into n, o
      from jsonb_each(p_new - '{_seq,_clk,_at,_by,_hid,org_id,id}'::text[]) e(k, v) where p_old -> k is distinct from v;
    clk := coalesce(p_old -> '_clk', '{}') || coalesce((select jsonb_object_agg(k, mark) from jsonb_object_keys(n) k), '{}');
    if n is null then return; end if;
  end if;
  insert into audit.log (org_id, seq, user_id, device_id, op_n, entity, row_id, op, old, new)
  values (p_org, seq, sync.uid(), nullif(current_setting('sync.device', true), '')::uuid, nullif(current_setting('sync.op', true), '')::bigint, p_entity, p_id,
          case when p_old is null then 'I' when (n ->> '_del')::boolean then 'D' else 'U' end, o, n);
end $$;

create function sync.now_hlc() returns bigint language sql volatile set search_path = pg_catalog, pg_temp as
$$ select (extract(epoch from clock_timestamp()) * 1000)::bigint << 16 $$;

-- People whose rights are limited to artists compare their rows again when one of these enters or leaves their sight.
create function sync.scope_moved(p_org uuid, p_from uuid, p_to uuid) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as
$$ update sync.member set acl = acl + 1 where org_id = p_org and artists is not null and (p_from = any (artists) or p_to = any (artists)) $$;

-- As the client folds text for unique names: lower case, no accents, punctuation and space to one space.
create function sync.fold(p_text text) returns text language sql immutable strict parallel safe set search_path = pg_catalog, pg_temp as $$
  select trim(regexp_replace(regexp_replace(
    replace(replace(replace(replace(lower(normalize(p_text, NFKD)), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'ø', 'o'),
    '[\u0300-\u036f]', '', 'g'), '[^[:alnum:]]+', ' ', 'g')) $$;

create function sync.uuid7() returns uuid language sql volatile set search_path = pg_catalog, pg_temp as $$
  select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6), 52, 1), 53, 1), 'hex')::uuid $$;

grant usage on schema app, sync, api to fs_user;
grant usage on schema api to fs_anon;
grant usage on schema audit to fs_user;
alter table audit.log enable row level security;
create policy readers on audit.log for select to fs_user using (org_id = (select sync.org()) and (select sync.role()) = 'owner');
grant select on audit.log to fs_user;
grant select on sync.entity, sync.field, sync.setting to fs_user;
grant execute on function sync.claims(), sync.uid(), sync.org(), sync.me(), sync.role(), sync.artists(), sync.can_read(text), sync.can_write(text),
  sync.has_right(text, boolean), sync.sees_unassigned(), sync.fold(text), sync.uuid7(), sync.now_hlc() to fs_user;
