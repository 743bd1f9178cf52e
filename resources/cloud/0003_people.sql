-- Flow Stage cloud, step 3: signing in, organisations, invitations, devices.
--
-- The built-in issuer: passwords (bcrypt), access tokens (HS256, 15 minutes) that PostgREST verifies with the same secret,
-- refresh tokens that are used once. An organisation with its own issuer gives PostgREST that issuer's keys instead; its
-- tokens need role = fs_user, sub and org.

create function sync.base64url(p bytea) returns text language sql immutable strict set search_path = pg_catalog, pg_temp as
$$ select translate(replace(encode(p, 'base64'), E'\n', ''), '+/=', '-_') $$;

create function sync.access_token(p_user uuid, p_org uuid) returns text language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare body text; secret text; t bigint := extract(epoch from clock_timestamp())::bigint;
begin
  select value into secret from sync.secret where name = 'jwt';
  if secret is null or length(secret) < 32 then raise sqlstate 'PT503' using message = 'no_signing_secret'; end if;
  body := sync.base64url(convert_to('{"alg":"HS256","typ":"JWT"}', 'UTF8')) || '.' || sync.base64url(convert_to(
    json_strip_nulls(json_build_object('role', 'fs_user', 'sub', p_user, 'org', p_org, 'iat', t, 'exp', t + 900))::text, 'UTF8'));
  return body || '.' || sync.base64url(hmac(convert_to(body, 'UTF8'), convert_to(secret, 'UTF8'), 'sha256'));
end $$;

-- {access, refresh, org, expires_in}. Without an organisation: the only one the person belongs to, else none.
create function sync.tokens(p_user uuid, p_org uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare refresh bytea := gen_random_bytes(32); org uuid;
begin
  if p_org is not null then
    select org_id into org from sync.member where org_id = p_org and user_id = p_user and not revoked;
  else
    select (array_agg(org_id))[1] into org from sync.member where user_id = p_user and not revoked having count(*) = 1;
  end if;
  delete from sync.refresh where user_id = p_user and expires_at < now();
  insert into sync.refresh values (digest(refresh, 'sha256'), p_user, now() + interval '90 days');
  return json_build_object('access', sync.access_token(p_user, org), 'refresh', sync.base64url(refresh), 'org', org, 'user', p_user, 'expires_in', 900,
    'organisations', (select coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'role', m.role) order by o.name), '[]')
      from sync.member m join sync.organisation o on o.id = m.org_id where m.user_id = p_user and not m.revoked));
end $$;

-- A refusal is an answer and not an exception: an exception would also take back the count of failures.
create function sync.refuse(p_status int, p_message text) returns json language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  perform set_config('response.status', p_status::text, true);
  return json_build_object('code', 'FS' || p_status, 'message', p_message, 'details', null, 'hint', null);
end $$;

create function api.sign_up(mail text, password text, name text) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare u uuid;
begin
  if length(password) < 10 then return sync.refuse(422, 'password_too_short'); end if;
  insert into sync.account (mail, name, password) values (lower(trim($1)), trim($3), crypt($2, gen_salt('bf', 10))) on conflict do nothing returning user_id into u;
  if u is null then return sync.refuse(409, 'mail_taken'); end if;
  return sync.tokens(u, null);
exception when check_violation then return sync.refuse(422, 'mail_invalid');
end $$;

create function api.sign_in(mail text, password text, org uuid default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare a sync.account; fits boolean;
begin
  select * into a from sync.account x where x.mail = lower(trim($1)) for update;
  if a.locked_until > now() then return sync.refuse(429, 'too_many_attempts'); end if;
  -- The same work for an unknown address, so that time does not tell which exist.
  fits := crypt($2, coalesce(a.password, '$2a$10$abcdefghijklmnopqrstuuJ8G9bS8uRZZQwVbF8Q0nFVZkT9lGx1S')) = a.password;
  if not coalesce(fits, false) then
    update sync.account set failures = failures + 1, locked_until = case when failures >= 4 then now() + interval '1 minute' * least(failures - 3, 60) else locked_until end where user_id = a.user_id;
    return sync.refuse(401, 'wrong_mail_or_password');
  end if;
  update sync.account set failures = 0 where user_id = a.user_id and failures > 0;
  return sync.tokens(a.user_id, org);
end $$;

create function api.refresh(token text, org uuid default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare u uuid;
begin
  delete from sync.refresh where hash = digest(decode(rpad(translate(token, '-_', '+/'), (length(token) + 3) / 4 * 4, '='), 'base64'), 'sha256') and expires_at > now() returning user_id into u;
  if u is null then return sync.refuse(401, 'sign_in_again'); end if;
  return sync.tokens(u, org);
exception when invalid_parameter_value then return sync.refuse(401, 'sign_in_again');
end $$;

create function sync.person() returns uuid language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
begin
  if sync.uid() is null then raise sqlstate 'PT401' using message = 'sign_in_again'; end if;
  return sync.uid();
end $$;

-- Who makes an organisation owns it.
create function api.org_create(name text, me text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid; u uuid := sync.person();
begin
  if (select count(*) from sync.member m where m.user_id = u and m.role = 'owner') >= 20 then return sync.refuse(429, 'too_many_organisations'); end if;
  insert into sync.organisation (name) values (trim($1)) returning id into o;
  insert into sync.member (org_id, user_id, name, role) values (o, u, coalesce($2, (select a.name from sync.account a where a.user_id = u), ''), 'owner');
  return json_build_object('org', o);
end $$;

create function api.invite(role text, artists uuid[] default null, days int default 7) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare code text := upper(encode(gen_random_bytes(10), 'hex')); o uuid := sync.need_owner();
begin
  if $1 not in ('owner', 'booker', 'label_manager', 'accountant', 'assistant', 'artist', 'read_only') then return sync.refuse(422, 'unknown_role'); end if;
  if $1 = 'artist' and $2 is null then return sync.refuse(422, 'artist_missing'); end if;
  insert into sync.invitation values (digest(code, 'sha256'), o, $1, $2, now() + least(greatest($3, 1), 30) * interval '1 day', null);
  return json_build_object('code', code);
end $$;

create function api.join(code text, me text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare i sync.invitation; u uuid := sync.person();
begin
  update sync.invitation set used_by = u where hash = digest(upper(trim($1)), 'sha256') and used_by is null and expires_at > now() returning * into i;
  if i.org_id is null then return sync.refuse(404, 'invitation_unknown'); end if;
  insert into sync.member (org_id, user_id, name, role, artists) values (i.org_id, u, coalesce($2, (select a.name from sync.account a where a.user_id = u), ''), i.role, i.artists)
    on conflict (org_id, user_id) do update set role = excluded.role, artists = excluded.artists, revoked = false, acl = sync.member.acl + 1;
  return json_build_object('org', i.org_id, 'role', i.role);
end $$;

create function api.members() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(json_build_object('user', user_id, 'name', name, 'role', role, 'artists', artists, 'revoked', revoked) order by name), '[]')
  from sync.member where org_id = sync.org() $$;

-- What is not named stays as it is, above all the limit to some artists; no artists ({}) lift it. Owners have none.
create function api.member_set("user" uuid, role text default null, artists uuid[] default null, revoked boolean default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner(); m sync.member;
begin
  if $1 = sync.uid() then return sync.refuse(409, 'not_oneself'); end if; -- an organisation always keeps an owner
  update sync.member x set role = coalesce($2, x.role), artists = case when coalesce($2, x.role) = 'owner' then null else nullif(coalesce($3, x.artists), '{}') end,
      revoked = coalesce($4, x.revoked), acl = x.acl + 1
    where x.org_id = o and x.user_id = $1 returning * into m;
  if m.org_id is null then return sync.refuse(404, 'member_unknown'); end if;
  return json_build_object('user', m.user_id, 'role', m.role, 'artists', m.artists, 'revoked', m.revoked);
exception when check_violation then return sync.refuse(422, 'unknown_role');
end $$;

create function api.right_set(role text, entity text, can_read boolean, can_write boolean) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner();
begin
  if not exists (select 1 from sync.default_right d where d.role = $1 and d.entity = $2) then raise sqlstate 'PT422' using message = 'unknown_role'; end if;
  insert into sync.own_right values (o, $1, $2, $3, $4 and $3) on conflict (org_id, role, entity) do update set can_read = excluded.can_read, can_write = excluded.can_write;
  update sync.member m set acl = acl + 1 where m.org_id = o and m.role = $1;
end $$;

-- One's own; an owner sees all.
create function api.devices() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(json_build_object('device', device_id, 'user', user_id, 'person', sync.member_name(user_id), 'name', name, 'ops', last_op, 'seen', seen, 'revoked', revoked) order by seen desc), '[]')
  from sync.device where org_id = sync.org() and (user_id = sync.uid() or sync.role() = 'owner') $$;

create function api.device_revoke(device uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.org();
begin
  update sync.device set revoked = true where org_id = o and device_id = $1 and (user_id = sync.uid() or sync.role() = 'owner');
  if not found then return sync.refuse(404, 'device_unknown'); end if;
  return json_build_object('device', $1, 'revoked', true);
end $$;

-- Asked before a pull of a device that may have been revoked since; keeps the list of devices alive.
create function api.sync_here(device uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device;
begin
  update sync.device set seen = now() where org_id = sync.org() and device_id = $1 and user_id = sync.uid() returning * into d;
  if d.revoked then raise sqlstate 'PT403' using message = 'device_revoked'; end if;
  return json_build_object('known', d.device_id is not null, 'ops', coalesce(d.last_op, 0));
end $$;

revoke all on all functions in schema api from public;
grant execute on all functions in schema api to fs_user;
grant execute on function api.sign_up(text, text, text), api.sign_in(text, text, uuid), api.refresh(text, uuid) to fs_anon;
grant execute on all functions in schema sync to fs_user;
revoke execute on function sync.next_seq(uuid), sync.purge(uuid, timestamptz), sync.new_epoch(uuid), sync.scope_moved(uuid, uuid, uuid),
  sync.stamp(text, uuid, uuid, jsonb, jsonb), sync.lock_organisation(), sync.access_token(uuid, uuid), sync.tokens(uuid, uuid) from fs_user;
