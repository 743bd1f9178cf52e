-- Flow Stage cloud, step 14: statistics keep up with a long push.
--
-- A plan that was made while a table was small, for a check of a reference say, is kept by the connection and reads all of the
-- table for each further row, until somebody updates its statistics. Nobody can before the push is confirmed, so the push does it.
create function sync.keep_statistics(p_entity text) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if exists (select 1 from sync.entity e join pg_class c on c.oid = to_regclass('app.' || quote_ident(e.name)) where e.name = p_entity
             and pg_relation_size(c.oid) > 10 * greatest(c.relpages, 1) * current_setting('block_size')::bigint) then
    execute format('analyze (skip_locked) app.%I', p_entity); -- another push may be at it
  end if;
end $$;

alter function sync.apply_bulk(uuid, uuid, jsonb) rename to apply_rows;
create function sync.apply_bulk(p_org uuid, p_device uuid, op jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare answer jsonb := sync.apply_rows(p_org, p_device, op);
begin
  perform sync.keep_statistics(op ->> 't');
  return answer;
end $$;
grant execute on function sync.keep_statistics(text), sync.apply_bulk(uuid, uuid, jsonb) to fs_user;
