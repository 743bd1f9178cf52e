-- Flow Stage cloud, step 36: who was shut out reads nothing more, not even with the token in hand.
--
-- A token says in which session of its person it was made ("ses"); to shut one of the person's devices out begins the next one. It
-- is compared where the caller's membership is read in any case, so it costs nothing, needs no clock, and holds for plain reads of
-- tables as well. Tokens of an issuer of one's own say no session: of those the ones from before are told by "iat".
alter table sync.member add column session int not null default 0, add column session_since timestamptz not null default '-infinity';

create or replace function sync.access_token(p_user uuid, p_org uuid) returns text language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare body text; secret text; t bigint := extract(epoch from clock_timestamp())::bigint;
begin
  select value into secret from sync.secret where name = 'jwt';
  if secret is null or length(secret) < 32 then raise sqlstate 'PT503' using message = 'no_signing_secret'; end if;
  body := sync.base64url(convert_to('{"alg":"HS256","typ":"JWT"}', 'UTF8')) || '.' || sync.base64url(convert_to(
    json_strip_nulls(json_build_object('role', 'fs_user', 'sub', p_user, 'org', p_org, 'iat', t, 'exp', t + 900,
      'ses', (select m.session from sync.member m where m.org_id = p_org and m.user_id = p_user)))::text, 'UTF8'));
  return body || '.' || sync.base64url(hmac(convert_to(body, 'UTF8'), convert_to(secret, 'UTF8'), 'sha256'));
end $$;

create or replace function sync.me() returns sync.member language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare c jsonb := sync.claims(); m sync.member;
begin
  select x.* into m from sync.member x where x.org_id = (c ->> 'org')::uuid and x.user_id = (c ->> 'sub')::uuid and not x.revoked;
  if not found then return null; end if;
  if m.session > 0 and not coalesce((c ->> 'ses')::int = m.session, to_timestamp((c ->> 'iat')::numeric::bigint) > m.session_since, false) then
    raise sqlstate 'PT401' using message = 'sign_in_again';
  end if;
  return m;
end $$;

-- What is done later in somebody's name (0032_waiting.sql) is done with what that person has now.
create function sync.claims_of(p_user uuid, p_org uuid) returns text language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select jsonb_build_object('sub', p_user, 'org', p_org, 'role', 'fs_user', 'ses', (select session from sync.member where org_id = p_org and user_id = p_user))::text $$;

create or replace function sync.retry_waiting(p_org uuid) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare w sync.waiting; again boolean := true;
  claims text := current_setting('request.jwt.claims', true); device text := current_setting('sync.device', true); past text := current_setting('sync.past', true);
begin
  while again and sync.has_waiting() loop                   -- what comes may be what others wait for
    again := false;
    for w in select * from sync.take_ready() loop
      again := true;
      perform set_config('request.jwt.claims', sync.claims_of(w.user_id, w.org_id), true);
      perform set_config('sync.device', w.device_id::text, true);
      perform set_config('sync.past', '', true);
      perform sync.note_inexact();
      perform sync.apply_op(p_org, w.device_id, w.op);
      perform set_config('request.jwt.claims', claims, true);
      perform set_config('sync.device', coalesce(device, ''), true);
      perform set_config('sync.past', coalesce(past, ''), true);
    end loop;
  end loop;
end $$;

create or replace function api.device_revoke(device uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.org(); who uuid;
begin
  update sync.device set revoked = true, revoked_at = coalesce(revoked_at, clock_timestamp())
    where org_id = o and device_id = $1 and (user_id = sync.uid() or sync.role() = 'owner') returning user_id into who;
  if not found then return sync.refuse(404, 'device_unknown'); end if;
  delete from sync.refresh where user_id = who;
  update sync.member set session = session + 1, session_since = clock_timestamp() where org_id = o and user_id = who;
  return json_build_object('device', $1, 'revoked', true);
end $$;

-- The device itself hears why, and not to sign in again.
create or replace function api.sync_here(device uuid, name text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device;
begin
  if exists (select 1 from sync.device x where x.org_id = (sync.claims() ->> 'org')::uuid and x.device_id = $1 and x.user_id = sync.uid() and x.revoked) then
    raise sqlstate 'PT403' using message = 'device_revoked'; end if;
  if sync.org() is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  insert into sync.device as x (org_id, device_id, user_id, name) values (sync.org(), $1, sync.uid(), left(coalesce($2, ''), 200))
    on conflict (org_id, device_id) do update set seen = now(), name = coalesce(left($2, 200), x.name) where x.user_id = sync.uid() returning * into d;
  return json_build_object('known', d.device_id is not null, 'ops', coalesce(d.last_op, 0), 'lease_days', sync.lease_days());
end $$;

-- Tokens from before take part as no device at all now, so not as a new one either.
drop trigger keep_shut_out on sync.device;
drop function sync.keep_shut_out();

revoke all on function sync.claims_of(uuid, uuid) from public;
grant execute on function sync.claims_of(uuid, uuid) to fs_user;
