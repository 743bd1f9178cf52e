-- Flow Stage cloud, step 6: signing in with an issuer of one's own (OpenID Connect).
--
-- The program asks the issuer for a token by device code (RFC 8628). PostgREST verifies it, since its key set holds the
-- issuer's keys beside the secret of the built-in issuer; a token without a role is nobody's (fs_anon), so it opens
-- nothing but the exchange for tokens of this cloud.
create table sync.issuer (
  only_one boolean primary key default true check (only_one),
  url text not null,                       -- as in the tokens' iss
  client text not null,                    -- as in the tokens' aud
  scope text not null default 'openid email profile',
  own_people boolean not null default false); -- its sub is the person's id here; else the id is made from iss and sub

-- A key that came from an issuer ends, so that who left the issuer leaves this cloud, too.
alter table sync.refresh add column until timestamptz not null default 'infinity';
-- Its person may have no account here; keys of an account still go with it.
alter table sync.refresh drop constraint refresh_user_id_fkey;
create function sync.forget_keys() returns trigger language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  delete from sync.refresh where user_id = old.user_id;
  return null;
end $$;
create trigger forget_keys after delete on sync.account for each row execute function sync.forget_keys();

-- How one may sign in here; asked by programs before they know anybody.
create function api.sign_in_ways() returns json language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select json_build_object('password', true, 'issuer', (select json_build_object('url', url, 'client', client, 'scope', scope) from sync.issuer)) $$;

create function api.exchange(org uuid default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare c jsonb := sync.claims(); i sync.issuer; u uuid; answer jsonb;
begin
  select * into i from sync.issuer;
  if i.url is null or rtrim(c ->> 'iss', '/') is distinct from rtrim(i.url, '/') then return sync.refuse(401, 'issuer_unknown'); end if;
  if not coalesce(c -> 'aud' @> to_jsonb(i.client), false) and c ->> 'azp' is distinct from i.client then return sync.refuse(401, 'issuer_audience'); end if;
  -- Somebody has signed in just now: a token that was lost long ago is worth nothing.
  if coalesce((c ->> 'iat')::numeric, 0) < extract(epoch from now()) - 900 or c ->> 'sub' is null then return sync.refuse(401, 'sign_in_again'); end if;
  u := case when i.own_people then (c ->> 'sub')::uuid else md5(rtrim(i.url, '/') || ' ' || (c ->> 'sub'))::uuid end;
  answer := sync.tokens(u, $1)::jsonb;
  update sync.refresh set until = now() + interval '30 days' where hash = digest(sync.from_base64url(answer ->> 'refresh'), 'sha256');
  return answer || jsonb_build_object('mail', coalesce(c ->> 'email', c ->> 'preferred_username', c ->> 'sub'), 'name', coalesce(c ->> 'name', ''));
end $$;

create function sync.from_base64url(p text) returns bytea language sql immutable strict set search_path = pg_catalog, pg_temp as
$$ select decode(rpad(translate(p, '-_', '+/'), (length(p) + 3) / 4 * 4, '='), 'base64') $$;

create or replace function api.refresh(token text, org uuid default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, public, pg_temp as $$
declare r sync.refresh; answer jsonb;
begin
  delete from sync.refresh where hash = digest(sync.from_base64url(token), 'sha256') and least(expires_at, until) > now() returning * into r;
  if r.user_id is null then return sync.refuse(401, 'sign_in_again'); end if;
  answer := sync.tokens(r.user_id, org)::jsonb;
  update sync.refresh set until = r.until where r.until < 'infinity' and hash = digest(sync.from_base64url(answer ->> 'refresh'), 'sha256');
  return answer;
exception when invalid_parameter_value then return sync.refuse(401, 'sign_in_again');
end $$;

revoke all on function api.sign_in_ways(), api.exchange(uuid) from public;
grant execute on function api.sign_in_ways(), api.exchange(uuid) to fs_anon, fs_user;
