-- Flow Stage cloud, step 8: who is asking, and what that person may, without planning the question anew each time.
--
-- Every policy, trigger and op asks several times. A function in SQL that cannot be inlined is parsed and planned again in
-- every statement that calls it; one in PL/pgSQL keeps its plans for the session. What they answer is the same as before.

create or replace function sync.claims() returns jsonb language plpgsql stable set search_path = pg_catalog, pg_temp as
$$ begin return coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb; end $$;
create or replace function sync.uid() returns uuid language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return (sync.claims() ->> 'sub')::uuid; end $$;
create or replace function sync.me() returns sync.member language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare c jsonb := sync.claims(); m sync.member;
begin
  select x.* into m from sync.member x where x.org_id = (c ->> 'org')::uuid and x.user_id = (c ->> 'sub')::uuid and not x.revoked;
  if not found then return null; end if;
  return m;
end $$;
create or replace function sync.org() returns uuid language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return (sync.me()).org_id; end $$;
create or replace function sync.artists() returns uuid[] language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return (sync.me()).artists; end $$;
create or replace function sync.role() returns text language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return (sync.me()).role; end $$;
create or replace function sync.has_right(p_entity text, p_write boolean) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare m sync.member := sync.me(); own sync.own_right; usual sync.default_right;
begin
  if m.org_id is null then return null; end if;
  if m.role <> 'owner' then
    select r.* into own from sync.own_right r where r.org_id = m.org_id and r.role = m.role and r.entity = p_entity;
    if found then return case when p_write then own.can_write else own.can_read end; end if;
  end if;
  select r.* into usual from sync.default_right r where r.role = m.role and r.entity = p_entity;
  return coalesce(case when p_write then usual.can_write else usual.can_read end, false);
end $$;
create or replace function sync.can_read(p_entity text) returns boolean language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return coalesce(sync.has_right(p_entity, false), false); end $$;
create or replace function sync.can_write(p_entity text) returns boolean language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return coalesce(sync.has_right(p_entity, true), false); end $$;
create or replace function sync.sees_unassigned() returns boolean language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return coalesce((sync.me()).role <> 'artist', false); end $$;

create or replace function sync.resolve(p_org uuid, p_entity text, p_id uuid) returns uuid language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
begin return coalesce((select a.same_as from sync.alias a where a.org_id = p_org and a.entity = p_entity and a.id = p_id), p_id); end $$;
