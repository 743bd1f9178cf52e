-- Flow Stage cloud, step 35: who was shut out does not come back as another device.
--
-- A device names itself, and a copy of its workspace takes another name. So to shut one out ends what renews its person's sign-in:
-- on the person's other devices the password is asked for again, and until then nobody takes part as a device that is new with
-- a token from before. What such a token may still read ends with it, a quarter of an hour later.
alter table sync.device add column revoked_at timestamptz;

create or replace function api.device_revoke(device uuid) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.org(); who uuid;
begin
  update sync.device set revoked = true, revoked_at = coalesce(revoked_at, clock_timestamp())
    where org_id = o and device_id = $1 and (user_id = sync.uid() or sync.role() = 'owner') returning user_id into who;
  if not found then return sync.refuse(404, 'device_unknown'); end if;
  delete from sync.refresh where user_id = who;
  return json_build_object('device', $1, 'revoked', true);
end $$;

create function sync.keep_shut_out() returns trigger language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if exists (select 1 from sync.device d where d.org_id = new.org_id and d.user_id = new.user_id and d.revoked_at >= to_timestamp((sync.claims() ->> 'iat')::bigint))
     and not exists (select 1 from sync.device d where d.org_id = new.org_id and d.device_id = new.device_id) then
    raise sqlstate 'PT401' using message = 'sign_in_again';
  end if;
  return new;
end $$;
create trigger keep_shut_out before insert on sync.device for each row execute function sync.keep_shut_out();
revoke all on function sync.keep_shut_out() from public;
