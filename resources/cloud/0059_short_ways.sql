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

-- As in 0058_seen.sql. Only what was brought back, or written upon such a value, says what it was written upon.
create or replace function sync.stamp(p_entity text, p_org uuid, p_id uuid, p_old jsonb, p_new jsonb, out seq bigint, out clk jsonb)
language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o jsonb; n jsonb; mark jsonb; touched text := coalesce(current_setting('sync.touched', true), '');
begin
  seq := sync.next_seq(p_org);
  if position(',' || seq || ':' || p_entity || ',' in touched) = 0 then
    insert into sync.touch values (p_org, p_entity, seq) on conflict (org_id, entity) do update set seq = excluded.seq;
    perform set_config('sync.touched', touched || ',' || seq || ':' || p_entity || ',', true);
  end if;
  mark := jsonb_build_array(seq, coalesce(nullif(current_setting('sync.hlc', true), '')::bigint, sync.now_hlc()), coalesce(current_setting('sync.device', true), ''))
    || coalesce(nullif(current_setting('sync.seen', true), '')::jsonb, '[]'); -- brought back after a restore (sync.apply_op)
  if p_old is null then
    clk := jsonb_build_object('', mark);
    if jsonb_array_length(mark) > 3 or current_setting('sync.lacks', true) <> '' then
      clk := clk || (select coalesce(jsonb_object_agg(x, jsonb_build_array(seq, 0, mark -> 2, 0, 0)), '{}') from jsonb_array_elements_text(sync.lacking(p_org, p_entity)) x);
    end if;
  else
    select jsonb_object_agg(k, v), jsonb_object_agg(k, p_old -> k),
           jsonb_object_agg(k, mark || case when jsonb_array_length(b) > 3 then sync.upon(mark, b) else '[]' end) into n, o, clk
      from (select k, v, coalesce(p_old -> '_clk' -> k, p_old -> '_clk' -> '') b from jsonb_each(p_new - '{_seq,_clk,_at,_by,_hid,org_id,id}'::text[]) e(k, v)
             where p_old -> k is distinct from v) changed;
    clk := coalesce(p_old -> '_clk', '{}') || coalesce(clk, '{}');
    if n is null then return; end if;
  end if;
  insert into audit.log (org_id, seq, user_id, device_id, op_n, entity, row_id, op, old, new, via, by_name)
  values (p_org, seq, sync.uid(), nullif(current_setting('sync.device', true), '')::uuid, nullif(current_setting('sync.op', true), '')::bigint, p_entity, p_id,
          case when p_old is null then 'I' when (n ->> '_del')::boolean then 'D' else 'U' end, o, n,
          nullif(current_setting('sync.via', true), ''), nullif(current_setting('sync.by_name', true), ''));
end $$;
