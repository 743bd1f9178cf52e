-- Flow Stage cloud, step 2: what keeps replicas in step. The contract is in packaging/cloud/README.md.

create function sync.head(out head bigint, out floor bigint, out epoch text, out epoch_head bigint, out acl int, out schema_min int, out schema_max int)
language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select o.head, o.floor, left(o.epoch::text, 8), o.epoch_head, (sync.me()).acl, s.schema_min, s.schema_max
  from sync.organisation o, sync.setting s where o.id = sync.org() $$;

create function sync.begin_push(p_device uuid, p_name text, p_schema int, p_prev text, p_ops jsonb) returns sync.device
language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device; o uuid := sync.org(); s sync.setting; first bigint := (p_ops -> 0 ->> 'n')::bigint; i int; op jsonb;
begin
  if o is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  select * into s from sync.setting;
  if p_schema < s.schema_min or p_schema > s.schema_max then
    raise sqlstate 'PT426' using message = 'schema_unsupported', detail = json_build_object('min', s.schema_min, 'max', s.schema_max)::text; end if;
  if jsonb_typeof(p_ops) <> 'array' or jsonb_array_length(p_ops) not between 1 and 1000 then
    raise sqlstate 'PT413' using message = 'batch_too_large', detail = '{"ops":1000}'; end if;
  perform sync.next_seq(o);                                 -- the organisation's lock comes first
  -- A device that sent nothing since the backup would not notice that the cloud went back, and speak of what is not there.
  if p_ops -> 0 ->> 'epoch' <> (select left(x.epoch::text, 8) from sync.organisation x where x.id = o) then
    raise sqlstate 'PT410' using message = 'resync', detail = '{"why":"epoch"}'; end if;
  insert into sync.device (org_id, device_id, user_id, name) values (o, p_device, sync.uid(), coalesce(p_name, '')) on conflict do nothing;
  select * into d from sync.device where org_id = o and device_id = p_device;
  if d.revoked then raise sqlstate 'PT403' using message = 'device_revoked'; end if;
  if d.user_id <> sync.uid() then raise sqlstate 'PT403' using message = 'device_user_mismatch'; end if;
  if first is null then raise sqlstate 'PT400' using message = 'op_number_missing'; end if;
  if first > d.last_op + 1 then raise sqlstate 'PT409' using message = 'op_gap', detail = json_build_object('expected', d.last_op + 1)::text; end if;
  if first = d.last_op + 1 and p_prev is distinct from d.last_hash then
    raise sqlstate 'PT409' using message = 'device_fork', detail = json_build_object('last_op', d.last_op)::text; end if;
  -- What was seen before must be of the latest batch, op by op (a retry may cut it differently); anything else comes from a
  -- copy of the workspace.
  if first <= d.last_op then
    i := first - d.batch_first;
    if i < 0 or p_prev is distinct from (case when i = 0 then d.batch_prev else d.batch_hashes[i] end) then
      raise sqlstate 'PT409' using message = 'device_fork', detail = json_build_object('last_op', d.last_op)::text; end if;
    for op in select value from jsonb_array_elements(p_ops) loop
      i := i + 1;
      exit when (op ->> 'n')::bigint > d.last_op;
      if op ->> 'h' is distinct from d.batch_hashes[i] then
        raise sqlstate 'PT409' using message = 'device_fork', detail = json_build_object('last_op', d.last_op)::text; end if;
    end loop;
  end if;
  return d;
end $$;

create function sync.end_push(p_device uuid, p_first bigint, p_prev text, p_hashes text[]) returns void
language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  update sync.device set last_op = p_first + cardinality(p_hashes) - 1, last_hash = p_hashes[cardinality(p_hashes)], batch_first = p_first,
    batch_prev = p_prev, batch_hashes = p_hashes, seen = now() where org_id = sync.org() and device_id = p_device $$;

create function sync.resolve(p_org uuid, p_entity text, p_id uuid) returns uuid language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select coalesce((select same_as from sync.alias where org_id = p_org and entity = p_entity and id = p_id), p_id) $$;

create function sync.stands_for_others(p_org uuid, p_entity text, p_id uuid) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select exists (select 1 from sync.alias where org_id = p_org and entity = p_entity and same_as = p_id) $$;

create function sync.note_alias(p_entity text, p_id uuid, p_same_as uuid) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  update sync.alias set same_as = p_same_as where org_id = sync.org() and entity = p_entity and same_as = p_id;
  insert into sync.alias values (sync.org(), p_entity, p_id, p_same_as) on conflict do nothing $$;

create function sync.note_conflict(p_device uuid, p_n bigint, p_entity text, p_id uuid, p_kind text, p_mine jsonb, p_theirs jsonb, p_base jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  insert into app.conflict (org_id, id, entity, record, kind, mine, theirs, base, author, member, device, op, at, state)
  values (sync.org(), sync.uuid7(), p_entity, p_id::text, p_kind, p_mine::text, p_theirs::text, p_base::text, (sync.me()).name, sync.uid()::text, p_device::text, p_n,
          (extract(epoch from clock_timestamp()) * 1000)::bigint, case when p_kind = 'merged' then 'kept' else 'open' end);
end $$;

-- A person's data also leaves the audit log, and what waits.
create function sync.scrub(p_entity text, p_id uuid) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  update audit.log l set old = l.old - f.names, new = l.new - f.names
  from (select array_agg(name) names from sync.field where entity = p_entity and personal) f
  where l.org_id = sync.org() and l.entity = p_entity and l.row_id = p_id and f.names is not null and (l.old ?| f.names or l.new ?| f.names);
  delete from sync.waiting w where w.org_id = sync.org() and w.entity = p_entity and w.row_id = p_id;
  select sync.erase_private(p_entity, p_id) $$;

create function sync.current_row(p_org uuid, p_entity text, p_id uuid) returns jsonb language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare r jsonb;
begin
  execute format('select to_jsonb(t) - ''{org_id,_clk,_at,_by,_hid}''::text[] from app.%I t where org_id = $1 and id = $2', p_entity) into r using p_org, p_id;
  return r;
end $$;

-- References to rows that turned out to be the same as older ones.
create function sync.resolve_references(p_org uuid, p_entity text, p_set jsonb) returns jsonb language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare f record;
begin
  if not exists (select 1 from sync.alias_of(p_org)) then return p_set; end if;
  for f in select name, target from sync.field where entity = p_entity and target is not null and p_set ->> name is not null loop
    p_set := jsonb_set(p_set, array[f.name], to_jsonb(sync.resolve(p_org,
      case when f.target = '*' then (select e.name from sync.entity e where e.number = (p_set ->> 'owner_entity')::int) else f.target end, (p_set ->> f.name)::uuid)));
  end loop;
  return p_set;
end $$;
create function sync.alias_of(p_org uuid) returns setof sync.alias rows 1 language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select * from sync.alias where org_id = p_org limit 1 $$;

-- One op. {n, t, id, k: i|u|d, base, hlc, set, was, erase}. Answers {n, st, row?, why?}. A refused op is answered and noted,
-- and never stops those behind it; only what makes no sense for the whole batch is raised. What points to a row that a restored
-- cloud has not got back yet waits for it (0032_waiting.sql).
--
-- With a "seen" it brings back what a restored cloud has lost (0031_come_back.sql): the values stood so at version `base` of the
-- lost epoch, and were there at version `seen` already. Their marks remember both, [version, hlc, device, seen, base]: whoever
-- had seen that version when they made a change has seen what came back, and of two replicas that bring a value the one with
-- the later base is right. What is not taken then is answered `kept`: nobody has to decide anything.
create function sync.apply_op(p_org uuid, p_device uuid, op jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare
  t text := op ->> 't'; k text := op ->> 'k'; rid uuid; base bigint := coalesce((op ->> 'base')::bigint, 0); n bigint := (op ->> 'n')::bigint;
  hlc bigint := least(coalesce((op ->> 'hlc')::bigint, 0), sync.now_hlc() + (60000::bigint << 16)); -- a clock in the future must not win for days
  s jsonb; cur jsonb; clk jsonb; mark jsonb; col text; class text; classes jsonb; win jsonb := '{}'; lost jsonb := '{}'; refused jsonb := '{}'; theirs jsonb := '{}';
  st text := 'ok'; same uuid; cols text; vals text; touched int; known boolean; dead boolean; missing jsonb := '{}';
  brings boolean := op ? 'seen'; kept boolean := false; again boolean := false;
begin
  perform set_config('sync.seen', case when brings then jsonb_build_array((op ->> 'seen')::bigint, base)::text else '' end, true);
  perform set_config('sync.op', n::text, true);
  perform set_config('sync.hlc', hlc::text, true);
  known := exists (select 1 from sync.entity where name = t);
  begin
    if not known then raise sqlstate 'PT400' using message = 'unknown_table'; end if;
    rid := sync.resolve(p_org, t, (op ->> 'id')::uuid);
    s := coalesce(op -> 'set', '{}') - '{org_id,id,_seq,_clk,_del,_at}'::text[];
    select jsonb_object_agg(name, merge) into classes from sync.field where entity = t;
    select string_agg(x, ', ') into col from jsonb_object_keys(s) x where not classes ? x;
    if col is not null then raise sqlstate 'PT400' using message = 'unknown_column ' || col; end if;
    s := sync.resolve_references(p_org, t, s);
    execute format('select to_jsonb(r) from app.%I r where org_id = $1 and id = $2', t) into cur using p_org, rid;
    again := cur is not null and k = 'i';
    if cur is null and k = 'i' then
      begin
        execute format('insert into app.%I select * from jsonb_populate_record(null::app.%I, $1) returning _del', t, t)
          into dead using s || jsonb_build_object('org_id', p_org, 'id', rid, '_seq', 0, '_del', false, '_clk', '{}'::jsonb, '_at', now());
        if dead and not brings and not sync.has_natural_key(t) then -- what it is a part of was deleted meanwhile
          st := 'deleted';
          refused := s;
        end if;
      exception when unique_violation then
        same := sync.same_row(p_org, t, s);
        if same is null and sync.is_there(p_org, t, rid) then raise insufficient_privilege; end if; -- and not for this person's eyes
        if same is null then raise; end if;
      end;
      if same is not null then                              -- made apart on two devices: one row from now on
        perform sync.note_alias(t, rid, same);
        rid := same;
        st := 'same';
        execute format('select to_jsonb(r) from app.%I r where org_id = $1 and id = $2', t) into cur using p_org, rid;
      end if;
    elsif cur is null and sync.is_waiting(t, rid) then
      missing := jsonb_build_object('', rid);               -- it comes after what it waits for
    elsif cur is null and (k = 'd' or s = '{}') then
      st := 'gone';
    elsif cur is null then
      st := case when sync.is_there(p_org, t, rid) then 'denied' else 'deleted' end; -- not for this person's eyes, or forgotten
      refused := s;
    end if;
    if cur is not null and k = 'd' then
      if not (cur ->> '_del')::boolean then
        select jsonb_object_agg(c.key, cur -> c.key) into theirs from jsonb_each(cur -> '_clk') c
          where classes ->> c.key = 'guard' and (c.value ->> 0)::bigint > base and c.value ->> 2 <> p_device::text and not coalesce(sync.has_seen((c.value ->> 3)::bigint, base), false);
        if brings and (exists (select 1 from jsonb_each(cur -> '_clk') c where (c.value ->> 4)::bigint >= base)
                       or sync.stands_for_others(p_org, t, rid)) then
          theirs := '{}';
          kept := true;                                     -- somebody who knew more has it, or it is another one's now as well
        elsif theirs is not null then
          st := 'refused';                                  -- somebody changed money or state since: not deleted unseen
          refused := '{"_del": true}';
        else
          theirs := '{}';
          execute format('update app.%I set _del = true where org_id = $1 and id = $2', t) using p_org, rid;
          get diagnostics touched = row_count;
          if touched = 0 then raise insufficient_privilege; end if;
        end if;
      end if;
    elsif cur is not null and brings and (cur ->> '_del')::boolean then
      mark := coalesce(cur -> '_clk' -> '_del', cur -> '_clk' -> '');
      if k = 'i' and ((mark ->> 0)::bigint <= base or (mark ->> 4)::bigint < base) then win := s;
      elsif mark -> 4 is not null or not exists (select 1 from jsonb_each(s) c where c.value is distinct from cur -> c.key) then kept := true;
      else
        st := 'deleted';
        refused := s;
      end if;
    elsif cur is not null and k = 'i' and (cur ->> '_del')::boolean then
      win := s;                                             -- a deletion was taken back
    elsif cur is not null and (cur ->> '_del')::boolean then
      st := 'deleted';
      refused := s;
    elsif cur is not null then
      clk := cur -> '_clk';
      for col in select jsonb_object_keys(s) loop
        if cur -> col is not distinct from s -> col then continue; end if;
        class := classes ->> col;
        mark := coalesce(clk -> col, clk -> '');
        if brings and (mark ->> 0)::bigint > base and mark -> 4 is not null then
          -- One device brings a row as it was first, and what it knows of it after that.
          if (mark ->> 4)::bigint < base + (mark ->> 2 = p_device::text)::int then win := win || jsonb_build_object(col, s -> col); else kept := true; end if;
        elsif class = 'ledger' and cur ->> col is not null and not coalesce((op ->> 'erase')::boolean, brings and (mark ->> 0)::bigint <= base) then
          refused := refused || jsonb_build_object(col, s -> col); theirs := theirs || jsonb_build_object(col, cur -> col);
        elsif (mark ->> 0)::bigint <= base or mark ->> 2 = p_device::text or sync.has_seen((mark ->> 3)::bigint, base) then
          win := win || jsonb_build_object(col, s -> col);  -- nobody else changed it since
        elsif class = 'guard' then
          refused := refused || jsonb_build_object(col, s -> col); theirs := theirs || jsonb_build_object(col, cur -> col);
        elsif (hlc, p_device::text) > ((mark ->> 1)::bigint, mark ->> 2) then
          win := win || jsonb_build_object(col, s -> col); lost := lost || jsonb_build_object(col, cur -> col);
        else
          lost := lost || jsonb_build_object(col, s -> col); theirs := theirs || jsonb_build_object(col, cur -> col);
        end if;
      end loop;
      if refused <> '{}' then st := 'refused'; elsif lost <> '{}' then st := 'merged'; end if;
    end if;
    if win <> '{}' then
      select string_agg(quote_ident(x), ', '), string_agg('p.' || quote_ident(x), ', ') into cols, vals from jsonb_object_keys(win) x;
      begin
        execute format('update app.%I r set (_del, %s) = row(false, %s) from jsonb_populate_record(null::app.%I, $3) p where r.org_id = $1 and r.id = $2', t, cols, vals, t)
          using p_org, rid, win;
        get diagnostics touched = row_count;
      exception when unique_violation then                  -- renamed or brought back to where another one stands: one row from now on
        same := sync.same_row(p_org, t, cur || win);
        if same is null or same = rid then raise; end if;
        perform sync.become_same(t, rid, same);
        return sync.apply_op(p_org, p_device, op);
      end;
      if touched = 0 then raise insufficient_privilege; end if;
    end if;
    if coalesce((op ->> 'erase')::boolean, false) then perform sync.scrub(t, rid); end if;
    if st = 'ok' and rid <> (op ->> 'id')::uuid then st := 'same'; end if; -- its maker has not heard of it yet
    if st = 'ok' and kept then st := 'kept'; end if;
    if st = 'ok' and again then st := 'dup'; end if; -- of what its maker left empty something may have come already
  exception
    when insufficient_privilege then st := case when brings then 'kept' else 'denied' end; refused := coalesce(op -> 'set', '{}');
    when serialization_failure or deadlock_detected or query_canceled or lock_not_available or admin_shutdown or crash_shutdown
      or out_of_memory or disk_full or too_many_connections then raise;
    when foreign_key_violation then missing := sync.missing_references(t, s);
      if missing = '{}' then st := 'invalid'; refused := s; theirs := jsonb_build_object('code', sqlstate, 'message', sqlerrm); end if;
    when others then st := 'invalid'; refused := coalesce(op -> 'set', '{}'); theirs := jsonb_build_object('code', sqlstate, 'message', sqlerrm);
  end;
  if missing <> '{}' then return sync.apply_without(p_org, p_device, op, rid, missing); end if;
  if st in ('refused', 'deleted', 'denied', 'invalid', 'merged') then
    perform sync.note_conflict(p_device, n, left(coalesce(t, ''), 100), coalesce(rid, '00000000-0000-0000-0000-000000000000'), st,
      case when st = 'merged' then lost else refused end, theirs, op -> 'was'); end if;
  if st <> 'merged' and lost <> '{}' then                   -- one value is to be decided, and another text was lost beside it
    perform sync.note_conflict(p_device, n, t, rid, 'merged', lost, (select coalesce(jsonb_object_agg(c.key, c.value), '{}') from jsonb_each(theirs) c where lost ? c.key), '{}'); end if;
  if st = 'ok' then return jsonb_build_object('n', n, 'st', st); end if;
  -- A losing op does not change the row, so no pull would ever bring the winner: it goes back with the answer.
  return jsonb_build_object('n', n, 'st', st, 'id', rid, 'row', case when known and rid is not null then sync.current_row(p_org, t, rid) end, 'why', theirs);
end $$;

-- A run of new rows: {n, t, k: b, hlc, c: [columns], r: [[id, values...]]}. In one statement when all goes well; row by row
-- when something does not, so that one bad row is one refusal.
create function sync.apply_bulk(p_org uuid, p_device uuid, op jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare t text := op ->> 't'; cols text; sel text; bad text; a jsonb; r jsonb; res jsonb := '[]'; one jsonb; there boolean; dead bigint;
begin
  if jsonb_array_length(op -> 'r') > 5000 then raise sqlstate 'PT413' using message = 'batch_too_large', detail = '{"rows":5000}'; end if;
  perform set_config('sync.op', op ->> 'n', true);
  perform set_config('sync.seen', case when op ? 'seen' then jsonb_build_array((op ->> 'seen')::bigint, coalesce((op ->> 'base')::bigint, 0))::text else '' end, true);
  perform set_config('sync.hlc', least((op ->> 'hlc')::bigint, sync.now_hlc() + (60000::bigint << 16))::text, true);
  begin
    select string_agg(quote_ident(c.name), ', ' order by c.o), string_agg(format('(r ->> %s)::%s', c.o, format_type(x.atttypid, x.atttypmod)), ', ' order by c.o),
           string_agg(c.name, ', ') filter (where f.name is null)
      into cols, sel, bad
      from jsonb_array_elements_text(op -> 'c') with ordinality c(name, o)
      left join sync.field f on f.entity = t and f.name = c.name
      left join pg_attribute x on x.attrelid = ('app.' || quote_ident(t))::regclass and x.attname = f.name and not x.attisdropped;
    if bad is not null or not exists (select 1 from sync.entity where name = t) then raise sqlstate 'PT400' using message = 'unknown_column ' || bad; end if;
    execute format('select exists (select 1 from jsonb_array_elements($2) r join app.%I x on x.org_id = $1 and x.id = (r ->> 0)::uuid)', t) into there using p_org, op -> 'r';
    if there or exists (select 1 from sync.alias_of(p_org)) then raise sqlstate 'PT400' using message = 'one by one'; end if;
    execute format('with made as (insert into app.%I (org_id, id, %s) select $1, (r ->> 0)::uuid, %s from jsonb_array_elements($2) r returning _del) select count(*) from made where _del', t, cols, sel)
      into dead using p_org, op -> 'r';
    if dead > 0 then raise sqlstate 'PT400' using message = 'one by one'; end if;
    return jsonb_build_object('n', op -> 'n', 'st', 'ok');
  exception
    when serialization_failure or deadlock_detected or query_canceled or lock_not_available or admin_shutdown or crash_shutdown
      or out_of_memory or disk_full or too_many_connections then raise;
    when others then null;
  end;
  for r in select value from jsonb_array_elements(op -> 'r') loop
    select jsonb_object_agg(c.name, r -> c.o::int) into a from jsonb_array_elements_text(op -> 'c') with ordinality c(name, o);
    one := sync.apply_op(p_org, p_device, jsonb_build_object('n', op -> 'n', 't', t, 'k', 'i', 'id', r -> 0, 'base', op -> 'base', 'hlc', op -> 'hlc', 'set', a)
      || case when op ? 'seen' then jsonb_build_object('seen', op -> 'seen', 'knew', op -> 'knew') else '{}' end);
    if one ->> 'st' <> 'ok' then res := res || (one || jsonb_build_object('of', r -> 0)); end if;
  end loop;
  return jsonb_build_object('n', op -> 'n', 'st', 'ok', 'rows', res);
end $$;

create function api.sync_push(device uuid, schema int, prev text, ops jsonb, name text default null) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device; op jsonb; res jsonb := '[]'; rows jsonb; n bigint; expected bigint; org uuid := sync.org(); hashes text[] := '{}'; r jsonb; id uuid; h record;
begin
  d := sync.begin_push(device, name, schema, prev, ops);
  perform set_config('sync.device', device::text, true);
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
  select * into h from sync.head();
  return jsonb_build_object('last_op', greatest(expected - 1, d.last_op), 'seq', h.head, 'epoch', h.epoch, 'now', (extract(epoch from clock_timestamp()) * 1000)::bigint, 'res', res);
end $$;

-- ---- reading: STABLE, so PostgREST runs these read only, and all their queries share one snapshot ----

create function sync.columns(p_entity text) returns text[] language sql stable set search_path = pg_catalog, sync, pg_temp as
$$ select array_agg(name order by ord) from sync.field where entity = p_entity $$;
create function sync.column_list(p_entity text) returns text language sql stable set search_path = pg_catalog, sync, pg_temp as
$$ select string_agg(quote_ident(name), ', ' order by ord) from sync.field where entity = p_entity $$;
create function sync.touched(p_since bigint) returns table (entity text, ord int, hides boolean) language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select e.name, e.ord, e.hides from sync.entity e join sync.touch x on x.entity = e.name where x.org_id = sync.org() and x.seq >= p_since and sync.can_read(e.name) order by e.ord $$;

-- Cursor: epoch.version when everything up to version was read, epoch.version.table.id in the middle.
create function api.sync_pull(cursor text, lim int default 5000) returns json language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare h record; p text[] := string_to_array(cursor, '.'); c_seq bigint; c_ord int := 2147483647; c_id uuid := '00000000-0000-0000-0000-000000000000'; t record; q text := ''; place text; answer json;
begin
  select * into h from sync.head();
  if h.epoch is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  if p[1] is distinct from h.epoch then raise sqlstate 'PT410' using message = 'resync', detail = json_build_object('why', 'epoch', 'head', h.epoch_head)::text; end if;
  c_seq := p[2]::bigint;
  if c_seq > h.head then raise sqlstate 'PT410' using message = 'resync', detail = json_build_object('why', 'epoch', 'head', h.head)::text; end if;
  if c_seq < h.floor then raise sqlstate 'PT410' using message = 'resync', detail = '{"why":"retention"}'; end if;
  if array_length(p, 1) > 2 then c_ord := p[3]::int; c_id := p[4]::uuid; end if;
  lim := least(greatest(lim, 1), 10000);
  for t in select * from sync.touched(c_seq) loop
    place := case when t.ord < c_ord then format('_seq > %s', c_seq) when t.ord = c_ord then format('(_seq, id) > (%s, %L::uuid)', c_seq, c_id) else format('_seq >= %s', c_seq) end;
    q := q || case when q = '' then '' else ' union all ' end || format(
      '(select _seq s, %s o, id, %L t, case when _del then json_build_array(id, true) else json_build_array(id, false, %s) end r from app.%I where org_id = (select sync.org()) and %s order by _seq, id limit %s)',
      t.ord, t.entity, sync.column_list(t.entity), t.entity, place, lim + 1);
    if t.hides then                                         -- what has become somebody else's own (0033_private.sql)
      q := q || format(' union all (select _seq s, %s o, id, %L t, json_build_array(id, true, ''private'') r from sync.taken_away(%L, %s) where %s order by _seq, id limit %s)',
        t.ord, t.entity, t.entity, c_seq, place, lim + 1);
    end if;
  end loop;
  if q = '' then
    return json_build_object('cursor', h.epoch || '.' || h.head, 'more', false, 'head', h.head, 'acl', h.acl, 'waits', sync.waits_for_caller(), 'data', '[]'::json); end if;
  execute 'with u as materialized (select * from (' || q || ') x order by s, o, id limit ' || (lim + 1) || '), n as (select count(*) c from u),
    v as (select * from u order by s, o, id limit ' || lim || '), last as (select s, o, id from v order by s desc, o desc, id desc limit 1)
    select json_build_object(''cursor'', case when n.c > ' || lim || ' then ' || quote_literal(h.epoch) || ' || ''.'' || last.s || ''.'' || last.o || ''.'' || last.id else ' || quote_literal(h.epoch || '.' || h.head) || ' end,
      ''more'', n.c > ' || lim || ', ''head'', ' || h.head || '::bigint, ''acl'', ' || h.acl || ', ''waits'', sync.waits_for_caller(),
      ''data'', coalesce((select json_agg(json_build_object(''t'', g.t, ''c'', to_json(sync.columns(g.t)), ''r'', g.rr) order by g.o) from (select t, o, json_agg(r order by s, id) rr from v group by t, o) g), ''[]''))
    from n left join last on true' into answer;
  return answer;
end $$;

-- Where a replica starts: h0 is the cursor from which to pull once all tables are there.
create function api.sync_hello() returns json language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare h record; m sync.member := sync.me(); t record; n bigint; tables jsonb := '[]';
begin
  select * into h from sync.head();
  if h.epoch is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  for t in select e.name from sync.entity e where sync.can_read(e.name) order by e.ord loop
    execute format('select count(*) from app.%I where org_id = (select sync.org()) and not _del', t.name) into n;
    tables := tables || jsonb_build_object('t', t.name, 'n', n, 'write', sync.can_write(t.name));
  end loop;
  return json_build_object('h0', h.epoch || '.' || h.head, 'head', h.head, 'epoch_head', h.epoch_head, 'acl', h.acl, 'schema', json_build_object('min', h.schema_min, 'max', h.schema_max),
    'now', (extract(epoch from clock_timestamp()) * 1000)::bigint, 'organisation', sync.organisation_name(), 'role', m.role, 'name', m.name, 'tables', tables);
end $$;
create function sync.organisation_name() returns text language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$ select name from sync.organisation where id = sync.org() $$;

create function api.sync_snapshot(t text, after uuid default '00000000-0000-0000-0000-000000000000', lim int default 5000) returns json language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare answer json;
begin
  if not exists (select 1 from sync.entity where name = t) or not sync.can_read(t) then raise insufficient_privilege using message = 'no right to read'; end if;
  lim := least(greatest(lim, 1), 10000);
  -- With the epoch: a load that began before the cloud was restored must not go on after it.
  execute format('with v as materialized (select id, json_build_array(id, false, %s) r from app.%I where org_id = (select sync.org()) and id > $1 and not _del order by id limit $2)
    select json_build_object(''t'', %L, ''epoch'', (select epoch from sync.head()), ''c'', to_json(sync.columns(%L)), ''last'', (select id from v order by id desc limit 1), ''n'', (select count(*) from v), ''r'', coalesce((select json_agg(r order by id) from v), ''[]''))',
    sync.column_list(t), t, t, t) into answer using after, lim;
  return answer;
end $$;

-- Count and sum of row hashes in 16 parts of a table, to prove that two replicas are equal. A row's text: its id and its
-- columns as PostgreSQL writes them, U+001F between, U+001E for null.
create function api.sync_digest(t text) returns json language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare answer json; parts text;
begin
  if not exists (select 1 from sync.entity where name = t) or not sync.can_read(t) then raise insufficient_privilege using message = 'no right to read'; end if;
  select string_agg(format('coalesce(%I::text, E''\x1e'')', name), ' || E''\x1f'' || ' order by ord) into parts from sync.field where entity = t;
  execute format('select json_build_object(''t'', %L, ''parts'', coalesce((select json_object_agg(b, json_build_array(n, x::text)) from (select right(id::text, 1) b, count(*) n,
    sum((''x'' || left(md5(id::text || E''\x1f'' || %s), 12))::bit(48)::bigint) x from app.%I where org_id = (select sync.org()) and not _del group by 1) g), ''{}''))', t, parts, t) into answer;
  return answer;
end $$;

-- ---- upkeep, for owners ----

create function sync.need_owner() returns uuid language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
begin
  if sync.role() is distinct from 'owner' then raise sqlstate 'PT403' using message = 'owner_only'; end if;
  return sync.org();
end $$;

-- Forgets what was deleted before a moment. Only tombstones: replicas that have not pulled for so long load afresh.
create function sync.purge(p_org uuid, p_before timestamptz) returns bigint language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare t text; n bigint; total bigint := 0; top bigint; highest bigint := 0;
begin
  perform sync.next_seq(p_org);
  set constraints all deferred;
  for t in select name from sync.entity order by ord desc loop
    execute format('with d as (delete from app.%I where org_id = $1 and _del and _at < $2 returning _seq) select count(*), coalesce(max(_seq), 0) from d', t) into n, top using p_org, p_before;
    total := total + n;
    highest := greatest(highest, top);
  end loop;
  update sync.organisation set floor = greatest(floor, highest) where id = p_org;
  return total;
end $$;
create function api.purge(before timestamptz default now() - interval '180 days') returns bigint language sql set search_path = pg_catalog, sync, pg_temp as
$$ select sync.purge(sync.need_owner(), before) $$;

-- After a restore to an earlier moment: every replica loads again, then sends what the backup lacks.
create function sync.new_epoch(p_org uuid) returns text language sql security definer set search_path = pg_catalog, sync, pg_temp as
$$ update sync.organisation set epoch = gen_random_uuid(), epoch_head = head where id = p_org returning left(epoch::text, 8) $$;
create function api.new_epoch() returns text language sql set search_path = pg_catalog, sync, pg_temp as $$ select sync.new_epoch(sync.need_owner()) $$;

create function api.audit(entity text default null, record uuid default null, person uuid default null, before timestamptz default 'infinity', lim int default 100) returns json
language sql stable set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(json_agg(x), '[]') from (select l.seq, l.at, l.user_id as person, sync.member_name(l.user_id) as name, l.device_id as device, l.entity, l.row_id as record,
    case l.op when 'I' then 'insert' when 'D' then 'delete' else 'update' end as operation, l.old, l.new from audit.log l
    where l.org_id = (select sync.need_owner()) and ($1 is null or l.entity = $1) and ($2 is null or l.row_id = $2) and ($3 is null or l.user_id = $3) and l.at < $4
    order by l.at desc, l.seq desc limit least(greatest($5, 1), 1000)) x $$;
create function sync.member_name(p_user uuid) returns text language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select name from sync.member where org_id = sync.org() and user_id = p_user $$;

grant execute on all functions in schema sync to fs_user;
revoke execute on function sync.next_seq(uuid), sync.purge(uuid, timestamptz), sync.new_epoch(uuid), sync.scope_moved(uuid, uuid, uuid),
  sync.stamp(text, uuid, uuid, jsonb, jsonb), sync.lock_organisation() from fs_user;
