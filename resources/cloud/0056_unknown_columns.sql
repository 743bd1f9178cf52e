-- Flow Stage cloud, step 56: what a program of before does not know it has not brought back.
--
-- Step 45 believes the program that says which columns it lacks. One that was not upgraded at all cannot: it does not know that there are any.
-- When it was the first to come to a restored cloud, what it brought counted as whole and so did its word that all was back, and what others
-- had in newer columns was lost. Now the description says with which schema each column came, and every push says of which schema its
-- sender is.
alter table sync.field add column since int not null default 1; -- schema that brought the column (0100_entities.sql)
alter table sync.device add column schema int; -- of its latest push

alter function sync.begin_push(uuid, text, int, text, jsonb) rename to begin_push_of;
create function sync.begin_push(p_device uuid, p_name text, p_schema int, p_prev text, p_ops jsonb) returns sync.device language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device := sync.begin_push_of(p_device, p_name, p_schema, p_prev, p_ops);
begin
  if d.schema is distinct from p_schema then update sync.device x set schema = p_schema where x.org_id = d.org_id and x.device_id = d.device_id; end if;
  return d;
end $$;

-- Columns of which nothing can be in a row that the sender of the op at hand brings back, also of one that has waited.
create function sync.lacking(p_org uuid, p_entity text) returns jsonb language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(jsonb_agg(x.name), '[]') from (
    select f.name from sync.device d join sync.field f on f.entity = p_entity and f.since > d.schema
      where coalesce(current_setting('sync.seen', true), '') <> '' and d.org_id = p_org and d.device_id::text = current_setting('sync.device', true)
    union select jsonb_array_elements_text(coalesce(nullif(current_setting('sync.lacks', true), ''), '[]')::jsonb)) x(name) $$;

-- That of 0045_columns.sql but for `lacks`, and for `_by` and `_hid` (0033_private.sql), which are nobody's change. In the steps 30 and 45
-- they were missing in the list: the row of a note that somebody made private kept a mark for `_by`, which nothing reads, and the log
-- keeps no values of such a row.
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
    select jsonb_object_agg(k, v), jsonb_object_agg(k, p_old -> k) into n, o
      from jsonb_each(p_new - '{_seq,_clk,_at,_by,_hid,org_id,id}'::text[]) e(k, v) where p_old -> k is distinct from v;
    clk := coalesce(p_old -> '_clk', '{}') || coalesce((select jsonb_object_agg(k, mark) from jsonb_object_keys(n) k), '{}');
    if n is null then return; end if;
  end if;
  insert into audit.log (org_id, seq, user_id, device_id, op_n, entity, row_id, op, old, new, via, by_name)
  values (p_org, seq, sync.uid(), nullif(current_setting('sync.device', true), '')::uuid, nullif(current_setting('sync.op', true), '')::bigint, p_entity, p_id,
          case when p_old is null then 'I' when (n ->> '_del')::boolean then 'D' else 'U' end, o, n,
          nullif(current_setting('sync.via', true), ''), nullif(current_setting('sync.by_name', true), ''));
end $$;

-- Only who knows every column can say that all is back. Programs that do not say their schema here are of 18 at most.
drop function api.sync_returned(bigint);
create function api.sync_returned(head bigint, schema int default 18) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
begin
  if exists (select 1 from sync.field f where f.since > $2) then return; end if;
  perform sync.note_returned(head);
  if sync.has_waiting() then
    perform sync.next_seq_of_caller();
    perform sync.retry_waiting(sync.org());
  end if;
end $$;

revoke execute on function sync.begin_push_of(uuid, text, int, text, jsonb) from fs_user;
revoke all on function api.sync_returned(bigint, int), sync.begin_push(uuid, text, int, text, jsonb), sync.lacking(uuid, text) from public;
grant execute on function api.sync_returned(bigint, int), sync.begin_push(uuid, text, int, text, jsonb) to fs_user;
