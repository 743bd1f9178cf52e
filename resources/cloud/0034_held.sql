-- Flow Stage cloud, step 34: people see what of theirs waits (0032_waiting.sql), and their devices keep it.
--
-- A cloud that is restored once more loses what waited in it, and the replica that sent it has it no longer among its records. So a
-- pull says when what waits for the caller has changed (`waits`), a device lists it then, and sends again what a restored cloud
-- does not list any more. To do it twice does no harm.
create function sync.waits_for_caller() returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ begin return (select count(*) || '.' || max(place) from sync.waiting where org_id = sync.org() and user_id = sync.uid() having count(*) > 0); end $$;

-- The caller's own, in the order in which they were sent: [{"key", "t", "id", "target", "op"}]. A change of a row that waits itself
-- waits for the same.
create function api.sync_waiting() returns json language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if sync.org() is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  return (select coalesce(json_agg(json_build_object('key', md5(w.said::text || w.target), 't', w.entity, 'id', w.row_id, 'op', w.said,
      'target', coalesce((select x.target_entity from sync.waiting x where w.target = w.row_id and x.org_id = w.org_id and x.entity = w.entity and x.row_id = w.row_id
                            and x.target <> x.row_id limit 1), w.target_entity)) order by w.place), '[]')
    from (select v.*, v.op - '{n,h,epoch,past}'::text[] as said from sync.waiting v where v.org_id = sync.org() and v.user_id = sync.uid()) w);
end $$;
revoke all on function api.sync_waiting(), sync.waits_for_caller() from public;
grant execute on function api.sync_waiting(), sync.waits_for_caller() to fs_user;
