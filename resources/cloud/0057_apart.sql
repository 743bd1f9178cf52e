-- Flow Stage cloud, step 57: what two epochs have lost is not in a line.
--
-- Of two replicas that bring something back the one that had the later version is right: as long as both knew the same epoch.
-- After two restores one may bring what was made in the first epoch and the other what was made in the second by somebody who
-- never saw it; the versions say that this one is later, and the first was overwritten or passed over without a word. Now who
-- knew more is asked of what each of them can have seen, and where neither had seen the other's value they meet as any two
-- changes do (money is decided about, a text that is overwritten is kept among the conflicts).
--
-- What is brought back of a row that is not there waits for the row, as what points to one does (0032_waiting.sql): whoever was interrupted by
-- the next restore says first what was ready to be said.
--
-- A cloud that is restored twice from one backup has forgotten the epoch between. Its replicas have not: the list of epochs comes
-- back as everything else does (api.sync_return), before anything is compared by it.

-- As in 0031_come_back.sql, for whoever knew the versions `p_past` of lost epochs.
create function sync.has_seen(p_version bigint, p_base bigint, p_past jsonb) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select p_version <= p_base and not exists (
    select 1 from sync.organisation o, jsonb_array_elements(o.came_back) v(e) where o.id = sync.org()
       and p_version > (v.e ->> 1)::bigint and p_version < (v.e ->> 0)::bigint and p_base >= (v.e ->> 0)::bigint
       and not exists (select 1 from jsonb_array_elements_text(p_past) k where k::bigint >= p_version and k::bigint < (v.e ->> 0)::bigint)) $$;
create or replace function sync.has_seen(p_version bigint, p_base bigint) returns boolean language sql stable set search_path = pg_catalog, sync, pg_temp as $$
  select sync.has_seen(p_version, p_base, coalesce(nullif(current_setting('sync.past', true), ''), '[]')::jsonb) $$;

-- Whether the device of this push, which brings a value that stood so at `p_seen` and knew all up to `p_base`, knew more than who
-- brought what stands there (`p_mark`); null: neither had seen what the other brings, or what stands there was not brought back.
-- The versions of both say it only when each had seen the other's, or it is one and the same device (it brings a row as it was first,
-- and what it knows of it after that): in the epoch after a restore what is older may have come back later.
create function sync.knows_more(p_mark jsonb, p_device uuid, p_seen bigint, p_base bigint) returns boolean language sql stable set search_path = pg_catalog, sync, pg_temp as $$
  select case
    when p_mark -> 4 is null then null
    when p_mark ->> 2 = p_device::text then (p_mark ->> 4)::bigint <= p_base
    when k.here and k.there then (p_mark ->> 4)::bigint < p_base
    when k.here or k.there then k.here end
  from (select sync.has_seen((p_mark ->> 3)::bigint, p_base) as here, sync.has_seen(p_seen, (p_mark ->> 4)::bigint, coalesce(p_mark -> 5, '[]')) as there) k $$;

-- What is stamped on the rows that an op writes (sync.stamp). Answers its time.
create function sync.begin_op(op jsonb) returns bigint language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
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
  return hlc;
end $$;

revoke all on function sync.has_seen(bigint, bigint, jsonb), sync.knows_more(jsonb, uuid, bigint, bigint), sync.begin_op(jsonb) from public;
grant execute on function sync.has_seen(bigint, bigint, jsonb), sync.knows_more(jsonb, uuid, bigint, bigint), sync.begin_op(jsonb) to fs_user;

create or replace function sync.apply_op(p_org uuid, p_device uuid, op jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare
  t text := op ->> 't'; k text := op ->> 'k'; rid uuid; base bigint := coalesce((op ->> 'base')::bigint, 0); n bigint := (op ->> 'n')::bigint;
  hlc bigint := sync.begin_op(op);
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
      wiser := sync.knows_more(mark, p_device, (op ->> 'seen')::bigint, base);
      if k = 'i' and ((mark ->> 0)::bigint <= base or wiser and (mark ->> 4)::bigint <> base) then win := s;
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
      for col in select jsonb_object_keys(s) loop
        if cur -> col is not distinct from s -> col then continue; end if;
        class := classes ->> col;
        mark := coalesce(clk -> col, clk -> '');
        wiser := case when brings and (mark ->> 0)::bigint > base then sync.knows_more(mark, p_device, (op ->> 'seen')::bigint, base) end;
        if wiser then win := win || jsonb_build_object(col, s -> col);
        elsif not wiser then kept := true;
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

create or replace function sync.apply_rows(p_org uuid, p_device uuid, op jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare t text := op ->> 't'; cols text; sel text; bad text; a jsonb; r jsonb; res jsonb := '[]'; one jsonb; there boolean; dead bigint;
begin
  if jsonb_array_length(op -> 'r') > 5000 then raise sqlstate 'PT413' using message = 'batch_too_large', detail = '{"rows":5000}'; end if;
  perform sync.begin_op(op);
  begin
    select string_agg(quote_ident(c.name), ', ' order by c.o), string_agg(format('(r ->> %s)::%s', c.o, format_type(x.atttypid, x.atttypmod)), ', ' order by c.o),
           string_agg(c.name, ', ') filter (where f.name is null)
      into cols, sel, bad
      from jsonb_array_elements_text(op -> 'c') with ordinality c(name, o)
      left join sync.field f on f.entity = t and f.name = c.name
      left join pg_attribute x on x.attrelid = ('app.' || quote_ident(t))::regclass and x.attname = f.name and not x.attisdropped;
    if bad is not null or not exists (select 1 from sync.entity where name = t) then raise sqlstate 'PT400' using message = 'unknown_column ' || bad; end if;
    execute format('select count(*) > 0 from app.%I where org_id = $1 and id = any ($2)', t)
      into there using p_org, array(select (x ->> 0)::uuid from jsonb_array_elements(op -> 'r') x);
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

-- ---- epochs that a backup does not know ----

create function sync.epochs() returns jsonb language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select coalesce(jsonb_agg(jsonb_build_array(v.e -> 0, v.e -> 1) order by (v.e ->> 0)::bigint), '[]')
    from sync.organisation o, jsonb_array_elements(o.came_back) v(e) where o.id = sync.org() $$;

-- Takes over those of [[version at which it began, that of its backup]] that began before the epoch at hand. Of what each of them
-- had lost no more is back than was in the latest backup. An organisation is not restored a thousand times: that many are invented.
create function sync.note_epochs(p_epochs jsonb) returns void language sql security definer set search_path = pg_catalog, sync, pg_temp as $$
  with told as (select case when e ->> 0 ~ '^[0-9]{1,18}$' and e ->> 1 ~ '^[0-9]{1,18}$' then (e ->> 0)::bigint end as began, case when e ->> 1 ~ '^[0-9]{1,18}$' then (e ->> 1)::bigint end as backup
    from jsonb_array_elements(case when jsonb_typeof(p_epochs) = 'array' and jsonb_array_length(p_epochs) < 1000 then p_epochs else '[]' end) e)
  update sync.organisation o set came_back = (
    select jsonb_agg(x.e order by (x.e ->> 0)::bigint) from (
      select jsonb_array_elements(o.came_back)
      union select jsonb_build_array(t.began, t.backup, least(t.backup, (select min((v ->> 1)::bigint) from jsonb_array_elements(o.came_back) v where (v ->> 0)::bigint > t.began)))
        from told t where t.backup < t.began and t.began < (select max((v ->> 0)::bigint) from jsonb_array_elements(o.came_back) v)
          and not exists (select 1 from jsonb_array_elements(o.came_back) v where (v ->> 0)::bigint = t.began)) x(e))
    where o.id = sync.org() and o.came_back <> '[]' and (select count(*) from told) between 1 and 1000 - jsonb_array_length(o.came_back) $$;

create or replace function api.sync_hello() returns json language plpgsql stable set search_path = pg_catalog, sync, pg_temp as $$
declare h record; m sync.member := sync.me(); t record; n bigint; tables jsonb := '[]';
begin
  select * into h from sync.head();
  if h.epoch is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  for t in select e.name from sync.entity e where sync.can_read(e.name) order by e.ord loop
    execute format('select count(*) from app.%I where org_id = (select sync.org()) and not _del', t.name) into n;
    tables := tables || jsonb_build_object('t', t.name, 'n', n, 'write', sync.can_write(t.name));
  end loop;
  return json_build_object('h0', h.epoch || '.' || h.head, 'head', h.head, 'epoch_head', h.epoch_head, 'epochs', sync.epochs(), 'acl', h.acl, 'schema', json_build_object('min', h.schema_min, 'max', h.schema_max),
    'now', (extract(epoch from clock_timestamp()) * 1000)::bigint, 'organisation', sync.organisation_name(), 'role', m.role, 'name', m.name, 'tables', tables);
end $$;

-- As in 0031_come_back.sql, for a replica that knows these `epochs`. Its own deletions come back beyond the oldest backup since.
drop function api.sync_return(uuid, text, bigint, bigint);
create function api.sync_return(device uuid, epoch text, head bigint, last_op bigint, epochs jsonb default null) returns json language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o sync.organisation; returned bigint; lost bigint; began bigint;
begin
  select * into o from sync.organisation x where x.id = sync.org() for update;
  if not found then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  -- No change of anybody's can have had a version so far ahead: believed, it would use up the counter of the organisation.
  if $3 > greatest(o.head, (extract(epoch from clock_timestamp()) * 1000)::bigint) + 1000000000 then
    raise sqlstate 'PT422' using message = 'version_unknown'; end if;
  if left(o.epoch::text, 8) = $2 then
    if $3 <= o.head and $4 <= coalesce((select d.last_op from sync.device d where d.org_id = o.id and d.device_id = $1), 0) then
      return json_build_object('returned', o.head, 'lost_after', o.head); end if; -- nothing was lost
    perform sync.ask_epoch();
    perform sync.new_epoch(o.id);
  end if;
  if sync.role() not in ('artist', 'read_only') then perform sync.note_epochs($5); end if; -- guests are not asked
  select * into o from sync.organisation x where x.id = o.id;
  select min((v ->> 1)::bigint), (array_agg((v ->> 2)::bigint order by (v ->> 0)::bigint))[1] into lost, returned from jsonb_array_elements(o.came_back) v where (v ->> 0)::bigint > $3;
  if lost is null then                                      -- the epoch was begun by a cloud without that step
    perform sync.ask_epoch();
    began := greatest(o.head + 1, $3 + 1, (extract(epoch from clock_timestamp()) * 1000)::bigint);
    lost := least(o.epoch_head, $3);
    returned := lost;
    update sync.organisation x set head = began, came_back = x.came_back || jsonb_build_array(jsonb_build_array(began, lost, lost)) where x.id = o.id;
  end if;
  return json_build_object('returned', returned, 'lost_after', lost);
end $$;

revoke all on function sync.epochs(), sync.note_epochs(jsonb), api.sync_return(uuid, text, bigint, bigint, jsonb) from public;
grant execute on function sync.epochs(), api.sync_return(uuid, text, bigint, bigint, jsonb) to fs_user;
