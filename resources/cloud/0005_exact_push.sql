-- Flow Stage cloud, step 5: a push says whether its version holds exactly what was sent.
--
-- Then whoever sent it has it already and goes on after it. Inexact is what the cloud added: parts that went along with a
-- deletion, references that it emptied, a row that was brought back with what it had before.
--
-- With the answer goes what became a conflict, so that its sender has it whatever happens to the cloud before the next pull.
create function sync.note_inexact() returns void language sql set search_path = pg_catalog, pg_temp as
$$ select set_config('sync.inexact', 'true', true) $$;
grant execute on function sync.note_inexact() to fs_user;

create or replace function api.sync_push(device uuid, schema int, prev text, ops jsonb, name text default null) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device; op jsonb; res jsonb := '[]'; rows jsonb; n bigint; expected bigint; org uuid := sync.org(); hashes text[] := '{}'; r jsonb; id uuid; h record;
begin
  d := sync.begin_push(device, name, schema, prev, ops);
  perform set_config('sync.device', device::text, true);
  perform set_config('sync.past', coalesce(ops -> 0 ->> 'past', ''), true);
  expected := (ops -> 0 ->> 'n')::bigint;
  for op in select value from jsonb_array_elements(ops) loop
    n := (op ->> 'n')::bigint;
    if n is distinct from expected or op ->> 'h' is null then raise sqlstate 'PT409' using message = 'op_gap', detail = json_build_object('expected', expected)::text; end if;
    expected := expected + 1;
    hashes := hashes || (op ->> 'h');
    if n <= d.last_op then                                  -- the answer got lost: say so, and what the row is now
      rows := null;
      if op ->> 'k' = 'b' then
        rows := '[]';
        for r in select value from jsonb_array_elements(op -> 'r') loop
          id := sync.resolve(org, op ->> 't', (r ->> 0)::uuid);
          rows := rows || jsonb_build_object('of', r -> 0, 'st', 'dup', 'id', id, 'row', sync.current_row(org, op ->> 't', id));
        end loop;
        res := res || jsonb_build_object('n', n, 'st', 'dup', 'rows', rows);
      elsif exists (select 1 from sync.entity e where e.name = op ->> 't') then
        id := sync.resolve(org, op ->> 't', (op ->> 'id')::uuid);
        res := res || jsonb_build_object('n', n, 'st', 'dup', 'id', id, 'row', sync.current_row(org, op ->> 't', id));
      else
        res := res || jsonb_build_object('n', n, 'st', 'dup');
      end if;
    elsif op ->> 'k' = 'b' then res := res || sync.apply_bulk(org, device, op);
    else res := res || sync.apply_op(org, device, op);
    end if;
  end loop;
  if expected - 1 > d.last_op then perform sync.end_push(device, (ops -> 0 ->> 'n')::bigint, prev, hashes); end if;
  perform sync.retry_waiting(org);                          -- 0032_waiting.sql
  select * into h from sync.head();
  return jsonb_build_object('last_op', greatest(expected - 1, d.last_op), 'seq', h.head, 'epoch', h.epoch, 'now', (extract(epoch from clock_timestamp()) * 1000)::bigint,
    'exact', coalesce(current_setting('sync.inexact', true), '') = '', 'res', res,
    'conflicts', case when exists (select 1 from jsonb_array_elements(res) x where x ->> 'st' <> 'ok' or x ? 'rows') then
      (select coalesce(jsonb_agg(to_jsonb(c) - '{org_id,_clk,_at,_seq}'::text[]), '[]') from app.conflict c where c.org_id = org and c.device = $1::text
         and c.op between (ops -> 0 ->> 'n')::bigint and expected - 1) end);
end $$;
