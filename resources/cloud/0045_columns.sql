-- Flow Stage cloud, step 45: who did not know a column has not brought it back.
--
-- A program that was upgraded and has not fetched a new column yet may be the first to come to a restored cloud. What it brings back
-- says so ("lacks": the columns of which nothing was there), and those columns are marked as older than whatever another replica
-- knows of them. Nor does such a replica say that all has come back (api.sync_returned).
create or replace function sync.stamp(p_entity text, p_org uuid, p_id uuid, p_old jsonb, p_new jsonb, out seq bigint, out clk jsonb)
language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o jsonb; n jsonb; mark jsonb; touched text := coalesce(current_setting('sync.touched', true), ''); lacks text := current_setting('sync.lacks', true);
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
    if lacks <> '' then
      clk := clk || (select coalesce(jsonb_object_agg(x, jsonb_build_array(seq, 0, mark -> 2, 0, 0)), '{}') from jsonb_array_elements_text(lacks::jsonb) x);
    end if;
  else
    select jsonb_object_agg(k, v), jsonb_object_agg(k, p_old -> k) into n, o
      from jsonb_each(p_new - '{_seq,_clk,_at,org_id,id}'::text[]) e(k, v) where p_old -> k is distinct from v;
    clk := coalesce(p_old -> '_clk', '{}') || coalesce((select jsonb_object_agg(k, mark) from jsonb_object_keys(n) k), '{}');
    if n is null then return; end if;
  end if;
  insert into audit.log (org_id, seq, user_id, device_id, op_n, entity, row_id, op, old, new, via, by_name)
  values (p_org, seq, sync.uid(), nullif(current_setting('sync.device', true), '')::uuid, nullif(current_setting('sync.op', true), '')::bigint, p_entity, p_id,
          case when p_old is null then 'I' when (n ->> '_del')::boolean then 'D' else 'U' end, o, n,
          nullif(current_setting('sync.via', true), ''), nullif(current_setting('sync.by_name', true), ''));
end $$;

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
    perform set_config('sync.lacks', coalesce(op ->> 'lacks', ''), true);
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

create or replace function sync.retry_waiting(p_org uuid) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare w sync.waiting; again boolean := true;
  claims text := current_setting('request.jwt.claims', true); device text := current_setting('sync.device', true); past text := current_setting('sync.past', true);
begin
  while again and sync.has_waiting() loop                   -- what comes may be what others wait for
    again := false;
    for w in select * from sync.take_ready() loop
      again := true;
      perform set_config('request.jwt.claims', sync.claims_of(w.user_id, w.org_id), true);
      perform set_config('sync.device', w.device_id::text, true);
      perform set_config('sync.past', '', true);
      perform set_config('sync.lacks', coalesce(w.op ->> 'lacks', ''), true);
      perform sync.note_inexact();
      perform sync.apply_op(p_org, w.device_id, w.op);
      perform set_config('request.jwt.claims', claims, true);
      perform set_config('sync.device', coalesce(device, ''), true);
      perform set_config('sync.past', coalesce(past, ''), true);
    end loop;
  end loop;
end $$;
