-- Flow Stage cloud, step 4: devices say that they are there.
--
-- Asked at the begin of an exchange: a device that has sent nothing is on the list, too, and one that was revoked gets nothing.
drop function api.sync_here(uuid);
create function api.sync_here(device uuid, name text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device;
begin
  if sync.org() is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  insert into sync.device as x (org_id, device_id, user_id, name) values (sync.org(), $1, sync.uid(), coalesce($2, ''))
    on conflict (org_id, device_id) do update set seen = now(), name = coalesce($2, x.name) where x.user_id = sync.uid() returning * into d;
  if d.revoked then raise sqlstate 'PT403' using message = 'device_revoked'; end if;
  return json_build_object('known', d.device_id is not null, 'ops', coalesce(d.last_op, 0));
end $$;
revoke all on function api.sync_here(uuid, text) from public;
grant execute on function api.sync_here(uuid, text) to fs_user;
