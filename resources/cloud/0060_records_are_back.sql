-- Flow Stage cloud, step 60: who lacks a column has brought back the records all the same.
--
-- A program that did not know every column does not say that all is back: others may know more of what came from it. What waits for
-- a record waited for that word, for ever where nobody else knew as much. Now it says that the records are back. In came_back, the
-- fourth of an epoch is that version; what replicas bring back is asked by the third, as before.

drop function sync.note_returned(bigint);
create function sync.note_returned(head bigint, p_columns boolean default true) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare place int; e jsonb;
begin
  if sync.org() is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  if sync.role() <> 'owner' then return; end if;
  select (v.o - 1)::int, v.e into place, e from sync.organisation x, jsonb_array_elements(x.came_back) with ordinality v(e, o)
    where x.id = sync.org() and (v.e ->> 0)::bigint > $1 order by (v.e ->> 0)::bigint limit 1;
  if place is null then return; end if;
  e := jsonb_build_array(e -> 0, e -> 1, case when p_columns then greatest((e ->> 2)::bigint, $1) else (e ->> 2)::bigint end, greatest((e ->> 3)::bigint, $1));
  update sync.organisation x set came_back = jsonb_set(x.came_back, array[place::text], e) where x.id = sync.org();
end $$;

-- As in 0056_unknown_columns.sql; `columns`: whether its program knew all of them when it brought that back.
drop function api.sync_returned(bigint, int);
create function api.sync_returned(head bigint, schema int default 18, columns boolean default true) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
begin
  perform sync.note_returned(head, columns and not exists (select 1 from sync.field f where f.since > $2));
  if sync.has_waiting() then
    perform sync.next_seq_of_caller();
    perform sync.retry_waiting(sync.org());
  end if;
end $$;

-- As in 0032_waiting.sql: it is records that are waited for.
create or replace function sync.may_come(p_op jsonb) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce((select greatest((v.e ->> 2)::bigint, (v.e ->> 3)::bigint) < s.version from sync.organisation o, jsonb_array_elements(o.came_back) v(e), (select coalesce((p_op ->> 'knew')::bigint, (p_op ->> 'base')::bigint, 0)) s(version)
    where o.id = sync.org() and (v.e ->> 0)::bigint > s.version order by (v.e ->> 0)::bigint limit 1), false) $$;

revoke all on function sync.note_returned(bigint, boolean), api.sync_returned(bigint, int, boolean) from public;
grant execute on function sync.note_returned(bigint, boolean), api.sync_returned(bigint, int, boolean) to fs_user;
