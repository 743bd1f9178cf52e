-- Flow Stage cloud, step 42: who was erased stays erased, and only who may change a record erases anybody from it.
--
-- An op that erases also takes the person out of the audit log, out of what waits and out of notes that others keep private. It did so
-- whoever sent it and whatever it changed: members who may only read, and keys, could empty the log of any record. Now it must be
-- one's to write, and hold nothing of the person afterwards.
--
-- Beside that an erasing had to win against what others wrote meanwhile, like any change: what was written after it by the clock, by
-- somebody who had not heard of it, came back into the nameless record; what it took went into a conflict, for all to
-- read; and columns that were empty where it was made stayed as others had filled them.
--
-- sync.apply_op is that of 0002_sync.sql but for `erases`, `erased` and `personal`.

-- Whether a row holds nothing of a person (any more), as erasing leaves it.
create function sync.holds_nothing(p_row jsonb, p_personal text[]) returns boolean language sql immutable set search_path = pg_catalog, pg_temp as
$$ select not exists (select 1 from unnest(p_personal) p where p_row ->> p is not null and p_row ->> p <> '—') $$;

-- What is still to be taken out of a row beside what `p_set` takes.
create function sync.without_person(p_entity text, p_row jsonb, p_set jsonb) returns jsonb language sql stable set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(jsonb_object_agg(f.name, case when f.required then to_jsonb('—'::text) else 'null'::jsonb end), '{}') from sync.field f
  where f.entity = p_entity and f.personal and not p_set ? f.name and p_row ->> f.name is not null and p_row ->> f.name <> '—' and not (p_row ->> '_del')::boolean $$;

-- The files of a person, with what was in them unless another record names the same. An order's papers are the books', and stay.
create function sync.scrub_files(p_number int, p_id uuid) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare hashes text[];
begin
  select array_agg(f.sha256) into hashes from app.file f where f.org_id = sync.org() and f.owner_entity = p_number and f.owner_id = p_id and f.sha256 is not null;
  update app.file f set _del = true, name = null, sha256 = null where f.org_id = sync.org() and f.owner_entity = p_number and f.owner_id = p_id and (not f._del or f.name is not null);
  update audit.log l set old = l.old - '{name,sha256}'::text[], new = l.new - '{name,sha256}'::text[] from app.file f
    where f.org_id = sync.org() and f.owner_entity = p_number and f.owner_id = p_id and l.org_id = f.org_id and l.entity = 'file' and l.row_id = f.id;
  delete from sync.blob b where b.org_id = sync.org() and b.sha256 = any (hashes)
    and not exists (select 1 from app.file f where f.org_id = b.org_id and f.sha256 = b.sha256 and not f._del);
end $$;
revoke all on function sync.scrub_files(int, uuid) from public;

-- A row that comes back to a restored cloud (0031_come_back.sql) may hold nothing of a person because it never did: what was written about
-- it is only taken out when it is known (`p_known`) that somebody was erased.
drop function sync.scrub(text, uuid);
create function sync.scrub(p_entity text, p_id uuid, p_known boolean) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare names text[]; noted uuid[];
begin
  if not sync.can_write(p_entity) then raise insufficient_privilege; end if;
  perform sync.erase_private(p_entity, p_id);
  -- What people wrote about the record at once, whoever has it in the inbox.
  with emptied as (update app.conflict c set mine = null, theirs = null, base = null where p_known and c.org_id = sync.org() and c.entity = p_entity and c.record = p_id::text
      and (c.mine is not null or c.theirs is not null or c.base is not null) returning c.id)
    select coalesce(array_agg(id), '{}') into noted from emptied;
  update audit.log l set old = l.old - '{mine,theirs,base}'::text[], new = l.new - '{mine,theirs,base}'::text[] where l.org_id = sync.org() and l.entity = 'conflict' and l.row_id = any (noted);
  select array_agg(name) into names from sync.field where entity = p_entity and personal;
  update audit.log l set old = l.old - names, new = l.new - names
    where l.org_id = sync.org() and l.entity = p_entity and l.row_id = p_id and names is not null and (l.old ?| names or l.new ?| names);
  delete from sync.waiting w where w.org_id = sync.org() and w.entity = p_entity and w.row_id = p_id;
  if p_known and p_entity in ('contact', 'fan', 'customer') then perform sync.scrub_files((select number from sync.entity where name = p_entity), p_id); end if;
end $$;

revoke all on function sync.scrub(text, uuid, boolean) from public;
grant execute on function sync.scrub(text, uuid, boolean) to fs_user;

create or replace function sync.apply_op(p_org uuid, p_device uuid, op jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare
  t text := op ->> 't'; k text := op ->> 'k'; rid uuid; base bigint := coalesce((op ->> 'base')::bigint, 0); n bigint := (op ->> 'n')::bigint;
  hlc bigint := least(coalesce((op ->> 'hlc')::bigint, 0), sync.now_hlc() + (60000::bigint << 16)); -- a clock in the future must not win for days
  s jsonb; cur jsonb; clk jsonb; mark jsonb; col text; class text; classes jsonb; win jsonb := '{}'; lost jsonb := '{}'; refused jsonb := '{}'; theirs jsonb := '{}';
  st text := 'ok'; same uuid; cols text; vals text; touched int; known boolean; dead boolean; missing jsonb := '{}';
  brings boolean := op ? 'seen'; kept boolean := false; again boolean := false;
  erases boolean := coalesce((op ->> 'erase')::boolean, false); personal text[]; erased jsonb;
begin
  perform set_config('sync.seen', case when brings then jsonb_build_array((op ->> 'seen')::bigint, base)::text else '' end, true);
  perform set_config('sync.op', n::text, true);
  perform set_config('sync.hlc', hlc::text, true);
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
    elsif cur is not null and (cur ->> '_del')::boolean and erases then
      kept := true;                                         -- nothing of the person is left in it
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
        elsif erases and not brings and col = any (personal) then
          win := win || jsonb_build_object(col, s -> col);  -- whatever came between: the person goes
        elsif col = any (personal) and (erased ->> 0)::bigint > base and erased ->> 2 <> p_device::text and not coalesce(sync.has_seen((erased ->> 3)::bigint, base), false) then
          kept := true;                                     -- of somebody who had not heard that the person was erased
        elsif class = 'ledger' and cur ->> col is not null and not (erases and col = any (personal)) and not (brings and (mark ->> 0)::bigint <= base) then
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

revoke all on function sync.holds_nothing(jsonb, text[]), sync.without_person(text, jsonb, jsonb) from public;
grant execute on function sync.holds_nothing(jsonb, text[]), sync.without_person(text, jsonb, jsonb) to fs_user;
