-- Flow Stage cloud, step 7: how long a workspace may be worked with while it does not reach the cloud.
alter table sync.organisation add column lease_days int not null default 30 check (lease_days between 1 and 365);

create function sync.lease_days() returns int language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select lease_days from sync.organisation where id = sync.org() $$;

create or replace function api.sync_here(device uuid, name text default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device;
begin
  if sync.org() is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  insert into sync.device as x (org_id, device_id, user_id, name) values (sync.org(), $1, sync.uid(), coalesce($2, ''))
    on conflict (org_id, device_id) do update set seen = now(), name = coalesce($2, x.name) where x.user_id = sync.uid() returning * into d;
  if d.revoked then raise sqlstate 'PT403' using message = 'device_revoked'; end if;
  return json_build_object('known', d.device_id is not null, 'ops', coalesce(d.last_op, 0), 'lease_days', sync.lease_days());
end $$;

create function api.lease_set(days int) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.need_owner();
begin
  update sync.organisation set lease_days = least(greatest($1, 1), 365) where id = o;
  return json_build_object('days', sync.lease_days());
end $$;
revoke all on function api.lease_set(int) from public;
grant execute on function api.lease_set(int), sync.lease_days() to fs_user;
