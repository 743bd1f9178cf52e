-- Flow Stage cloud, step 62: a page of a load says of which version it is.
--
-- People work on while somebody loads, so that later pages hold what is later than the load's beginning. A replica that noted all of it
-- as of the beginning took it, after a restore from a backup of that very time, for something that the backup held.
create or replace function api.sync_snapshot(t text, after uuid default '00000000-0000-0000-0000-000000000000', lim int default 5000) returns json language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare answer json;
begin
  if not exists (select 1 from sync.entity where name = t) or not sync.can_read(t) then raise insufficient_privilege using message = 'no right to read'; end if;
  lim := least(greatest(lim, 1), 10000);
  -- With the epoch: a load that began before the cloud was restored must not go on after it.
  execute format('with v as materialized (select id, json_build_array(id, false, %s) r from app.%I where org_id = (select sync.org()) and id > $1 and not _del order by id limit $2)
    select json_build_object(''t'', %L, ''epoch'', h.epoch, ''head'', h.head, ''c'', to_json(sync.columns(%L)), ''last'', (select id from v order by id desc limit 1), ''n'', (select count(*) from v), ''r'', coalesce((select json_agg(r order by id) from v), ''[]'')) from sync.head() h',
    sync.column_list(t), t, t, t) into answer using after, lim;
  return answer;
end $$;
