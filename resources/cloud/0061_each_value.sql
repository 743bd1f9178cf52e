-- Flow Stage cloud, step 61: each value of a record that comes back says for itself since when it stood.
--
-- A record came back with one version for all of it, the latest of its values. Where those are of several epochs, that is no upper
-- bound: who had seen the latest counted as one who had seen all, and what was written in the epoch that is lost between was
-- overwritten without a word. Now such a record says of each value that was changed after it was made since when it stood, and of the
-- rest under the empty name: "apart": {"": [version, time], "owner": [version, time]}. With that, a text that nobody touched is no
-- longer as late as whatever was written last in its record, either.
--
-- And who deletes a record asks of what was brought back as a whole, too: its mark is that of every value in it.

create function sync.mark_apart(p_mark jsonb, p_one jsonb) returns jsonb language sql immutable as $$
  select case when p_one is null then p_mark
    else jsonb_build_array(p_mark -> 0, p_one -> 1, p_mark -> 2, p_one -> 0) || (p_mark #- '{0}' #- '{0}' #- '{0}' #- '{0}') end $$;

-- As in 0057_apart.sql. The times of `apart` are not later than that of the whole, which is bounded.
create or replace function sync.begin_op(op jsonb) returns bigint language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare hlc bigint := least(coalesce((op ->> 'hlc')::bigint, 0), sync.now_hlc() + (60000::bigint << 16)); -- a clock in the future must not win for days
  base bigint := coalesce((op ->> 'base')::bigint, 0); past jsonb;
begin
  perform set_config('sync.op', coalesce(op ->> 'n', ''), true);
  perform set_config('sync.hlc', hlc::text, true);
  if op ? 'seen' then                                       -- and what its device knew of the epochs before that of `base`
    select jsonb_build_array(jsonb_agg(k)) into past from jsonb_array_elements(coalesce(nullif(current_setting('sync.past', true), ''), '[]')::jsonb) k
      where exists (select 1 from sync.organisation o, jsonb_array_elements(o.came_back) v(e) where o.id = sync.org() and (v.e ->> 0)::bigint > k::bigint and (v.e ->> 0)::bigint <= base) having count(*) > 0;
  end if;
  perform set_config('sync.seen', case when op ? 'seen' then (jsonb_build_array((op ->> 'seen')::bigint, base) || coalesce(past, '[]'))::text else '' end, true);
  perform set_config('sync.apart', case when op ? 'seen' and op ? 'apart' then (
    select jsonb_object_agg(x.key, jsonb_build_array((x.value ->> 0)::bigint, least((x.value ->> 1)::bigint, hlc)))::text from jsonb_each(op -> 'apart') x
      where x.key = '' or x.key in (select f.name from sync.field f where f.entity = op ->> 't')) else '' end, true);
  return hlc;
end $$;

-- As in 0058_seen.sql; without a question to sync.upon where nothing was brought back.
create or replace function sync.stamp(p_entity text, p_org uuid, p_id uuid, p_old jsonb, p_new jsonb, out seq bigint, out clk jsonb)
language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o jsonb; n jsonb; mark jsonb; touched text := coalesce(current_setting('sync.touched', true), '');
  apart jsonb := nullif(current_setting('sync.apart', true), '')::jsonb;
begin
  seq := sync.next_seq(p_org);
  if position(',' || seq || ':' || p_entity || ',' in touched) = 0 then
    insert into sync.touch values (p_org, p_entity, seq) on conflict (org_id, entity) do update set seq = excluded.seq;
    perform set_config('sync.touched', touched || ',' || seq || ':' || p_entity || ',', true);
  end if;
  mark := jsonb_build_array(seq, coalesce(nullif(current_setting('sync.hlc', true), '')::bigint, sync.now_hlc()), coalesce(current_setting('sync.device', true), ''))
    || coalesce(nullif(current_setting('sync.seen', true), '')::jsonb, '[]'); -- brought back after a restore (sync.apply_op)
  if p_old is null then
    clk := jsonb_build_object('', sync.mark_apart(mark, apart -> ''));
    if apart is not null then
      clk := clk || (select coalesce(jsonb_object_agg(x.key, sync.mark_apart(mark, x.value)), '{}') from jsonb_each(apart) x where x.key <> '');
    end if;
    if jsonb_array_length(mark) > 3 or current_setting('sync.lacks', true) <> '' then
      clk := clk || (select coalesce(jsonb_object_agg(x, jsonb_build_array(seq, 0, mark -> 2, 0, 0)), '{}') from jsonb_array_elements_text(sync.lacking(p_org, p_entity)) x);
    end if;
  else
    select jsonb_object_agg(k, v), jsonb_object_agg(k, p_old -> k),
           jsonb_object_agg(k, case when apart is not null then sync.mark_apart(mark, coalesce(apart -> k, apart -> ''))
                                when jsonb_array_length(b) > 3 then mark || sync.upon(mark, b) else mark end) into n, o, clk
      from (select k, v, coalesce(p_old -> '_clk' -> k, p_old -> '_clk' -> '') b from jsonb_each(p_new - '{_seq,_clk,_at,_by,_hid,org_id,id}'::text[]) e(k, v)
             where p_old -> k is distinct from v) changed;
    clk := coalesce(p_old -> '_clk', '{}') || coalesce(clk, '{}');
    if n is null then return; end if;
  end if;
  insert into audit.log (org_id, seq, user_id, device_id, op_n, entity, row_id, op, old, new, via, by_name)
  values (p_org, seq, sync.uid(), nullif(current_setting('sync.device', true), '')::uuid, nullif(current_setting('sync.op', true), '')::bigint, p_entity, p_id,
          case when p_old is null then 'I' when (n ->> '_del')::boolean then 'D' else 'U' end, o, n,
          nullif(current_setting('sync.via', true), ''), nullif(current_setting('sync.by_name', true), ''));
end $$;

revoke all on function sync.mark_apart(jsonb, jsonb) from public;

-- As in 0058_seen.sql.
create or replace function sync.apply_op(p_org uuid, p_device uuid, op jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare
  t text := op ->> 't'; k text := op ->> 'k'; rid uuid; base bigint := coalesce((op ->> 'base')::bigint, 0); n bigint := (op ->> 'n')::bigint;
  hlc bigint := sync.begin_op(op); was jsonb; line boolean := sync.is_one_line();
  apart jsonb := nullif(current_setting('sync.apart', true), '')::jsonb; one jsonb; seen bigint := (op ->> 'seen')::bigint; stood bigint; at bigint;
  s jsonb; cur jsonb; clk jsonb; mark jsonb; col text; class text; classes jsonb; win jsonb := '{}'; lost jsonb := '{}'; refused jsonb := '{}'; theirs jsonb := '{}';
  st text := 'ok'; same uuid; cols text; vals text; touched int; known boolean; dead boolean; missing jsonb := '{}';
  brings boolean := op ? 'seen'; kept boolean := false; again boolean := false; wiser boolean;
  erases boolean := coalesce((op ->> 'erase')::boolean, false); personal text[]; erased jsonb;
begin
  known := exists (select 1 from sync.entity where name = t);
  begin
    if not known then raise sqlstate 'PT400' using message = 'unknown_table'; end if;
    rid := sync.resolve(p_org, t, (op ->> 'id')::uuid);
    s := coalesce(op -> 'set', '{}') - '{org_id,id,_seq,_clk,_del,_at}'::text[];
    select jsonb_object_agg(f.name, f.merge), coalesce(array_agg(f.name) filter (where f.personal), '{}') into classes, personal from sync.field f where f.entity = t;
    select string_agg(x, ', ') into col from jsonb_object_keys(s) x where not classes ? x;
    if col is not null then raise sqlstate 'PT400' using message = 'unknown_column ' || col; end if;
    s := sync.resolve_references(p_org, t, s);
    execute format('select to_jsonb(r) from app.%I r where org_id = $1 and id = $2', t) into cur using p_org, rid;
    again := cur is not null and k = 'i';
    if cardinality(personal) > 0 and not (cur ->> '_del')::boolean and sync.holds_nothing(cur, personal) then -- since when, and by which device
      select coalesce(cur -> '_clk' -> p, cur -> '_clk' -> '') into erased from unnest(personal) p where cur ->> p = '—' limit 1;
    end if;
    if erases and not brings and cur is not null and sync.without_person(t, cur, s) <> '{}' then -- also what its sender has not heard of
      s := s || sync.without_person(t, cur, s);
      perform sync.note_inexact();
    end if;
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
    elsif cur is null and (sync.is_waiting(t, rid) or brings and k = 'u' and not op ? 'late' and sync.may_come(op) and not sync.is_there(p_org, t, rid)) then
      missing := jsonb_build_object('', rid);               -- it comes after what it waits for
    elsif cur is null and (k = 'd' or s = '{}') then
      st := 'gone';
    elsif cur is null then
      st := case when sync.is_there(p_org, t, rid) then 'denied' else 'deleted' end; -- not for this person's eyes, or forgotten
      refused := s;
    end if;
    if cur is not null and k = 'd' then
      if not (cur ->> '_del')::boolean then
        -- Where a record was brought back as a whole, its mark is that of every value in it.
        select jsonb_object_agg(c.key, cur -> c.key) into theirs from jsonb_each_text(classes) c, coalesce(cur -> '_clk' -> c.key, case when cur -> '_clk' -> '' ->> 4 is not null then cur -> '_clk' -> '' end) m
          where c.value = 'guard' and not sync.has_seen((m ->> 0)::bigint, base, line) and m ->> 2 <> p_device::text and not coalesce(sync.has_seen((m ->> 3)::bigint, base), false);
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
      wiser := sync.knows_more(mark, p_device, seen, base);
      if k = 'i' and (sync.has_seen((mark ->> 0)::bigint, base, line) or wiser and (mark ->> 4)::bigint <> base) then win := s;
      elsif wiser is not null or not exists (select 1 from jsonb_each(s) c where c.value is distinct from cur -> c.key) then kept := true;
      else
        st := 'deleted';
        refused := s;
      end if;
    elsif cur is not null and k = 'i' and (cur ->> '_del')::boolean then
      win := s;                                             -- a deletion was taken back
    elsif cur is not null and (cur ->> '_del')::boolean and erases then
      kept := true;                                         -- nothing of the person is left in it
    elsif cur is not null and (cur ->> '_del')::boolean then
      st := 'deleted';
      refused := s;
    elsif cur is not null then
      clk := cur -> '_clk';
      if op ? 'was' and not brings and not erases and not cur @> (op -> 'was') then was := sync.made_upon(p_org, t, op -> 'was', base); end if;
      for col in select jsonb_object_keys(s) loop
        if cur -> col is not distinct from s -> col then continue; end if;
        class := classes ->> col;
        mark := coalesce(clk -> col, clk -> '');
        one := coalesce(apart -> col, apart -> '');
        stood := coalesce((one ->> 0)::bigint, seen); at := coalesce((one ->> 1)::bigint, hlc);
        wiser := case when brings and not sync.has_seen((mark ->> 0)::bigint, base, line) then sync.knows_more(mark, p_device, stood, base) end;
        if wiser then win := win || jsonb_build_object(col, s -> col);
        elsif not wiser then kept := true;
        elsif erases and not brings and col = any (personal) then
          win := win || jsonb_build_object(col, s -> col);  -- whatever came between: the person goes
        elsif col = any (personal) and not sync.has_seen((erased ->> 0)::bigint, base, line) and erased ->> 2 <> p_device::text and not coalesce(sync.has_seen((erased ->> 3)::bigint, base), false) then
          kept := true;                                     -- of somebody who had not heard that the person was erased
        elsif class = 'ledger' and cur ->> col is not null and not (erases and col = any (personal)) and not (brings and sync.has_seen((mark ->> 0)::bigint, base, line)) then
          refused := refused || jsonb_build_object(col, s -> col); theirs := theirs || jsonb_build_object(col, cur -> col);
        elsif (sync.has_seen((mark ->> 0)::bigint, base, line) or mark ->> 2 = p_device::text or sync.has_seen((mark ->> 3)::bigint, base))
          and not coalesce(class = 'guard' and was ? col and was -> col is distinct from cur -> col, false) then
          win := win || jsonb_build_object(col, s -> col);  -- nobody else changed it since
        elsif class = 'guard' then
          refused := refused || jsonb_build_object(col, s -> col); theirs := theirs || jsonb_build_object(col, cur -> col);
        elsif (at, p_device::text) > ((mark ->> 1)::bigint, mark ->> 2) then
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
    if erases and cur is not null and sync.can_write(t) then -- cur is only there for whoever sees the row
      execute format('select to_jsonb(r) from app.%I r where org_id = $1 and id = $2', t) into cur using p_org, rid;
      if cardinality(personal) > 0 and sync.holds_nothing(cur, personal) then
        perform sync.scrub(t, rid, not brings or exists (select 1 from unnest(personal) p where cur ->> p = '—'));
      end if;
    end if;
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
