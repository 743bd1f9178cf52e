-- Flow Stage cloud, step 59: what every change of a push pays is paid only where it can matter.
--
-- A function in SQL that cannot be inlined is planned anew for each change: some 0.1 ms of the 0.8 that one took.

-- As in 0058_seen.sql.
create or replace function sync.is_one_line() returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ begin return (select o.came_back = '[]' from sync.organisation o where o.id = sync.org()); end $$;

-- As in 0057_apart.sql, and without a look at the epochs where the version alone says it.
create or replace function sync.has_seen(p_version bigint, p_base bigint, p_past jsonb) returns boolean language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if p_version is null or p_base is null then return null; end if;
  if p_version > p_base then return false; end if;
  return sync.is_one_line() or not exists (
    select 1 from sync.organisation o, jsonb_array_elements(o.came_back) v(e) where o.id = sync.org()
       and p_version > (v.e ->> 1)::bigint and p_version < (v.e ->> 0)::bigint and p_base >= (v.e ->> 0)::bigint
       and not exists (select 1 from jsonb_array_elements_text(p_past) k where k::bigint >= p_version and k::bigint < (v.e ->> 0)::bigint));
end $$;
create or replace function sync.has_seen(p_version bigint, p_base bigint) returns boolean language plpgsql stable set search_path = pg_catalog, sync, pg_temp as
$$ begin return sync.has_seen(p_version, p_base, coalesce(nullif(current_setting('sync.past', true), ''), '[]')::jsonb); end $$;

-- As in 0042_erased_stays_erased.sql.
create or replace function sync.holds_nothing(p_row jsonb, p_personal text[]) returns boolean language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare p text;
begin
  foreach p in array p_personal loop
    if p_row ->> p <> '—' then return false; end if;
  end loop;
  return true;
end $$;
