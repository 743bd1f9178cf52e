-- Flow Stage cloud: what a push does, as it is now. Applied again whenever it has changed; how it came to be is told by the steps 2, 5,
-- 31, 32, 39, 42, 45 and 56 to 62. Who has seen what is asked of 0110_seen.sql.

-- ---- marks ----

-- What is stamped on the rows that an op writes (sync.stamp). Answers its time. The times of `apart` are not later than that of the
-- whole, which is bounded.
create or replace function sync.begin_op(op jsonb) returns bigint language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare hlc bigint := least(coalesce((op ->> 'hlc')::bigint, 0), sync.now_hlc() + (60000::bigint << 16)); -- a clock in the future must not win for days
  base bigint := coalesce((op ->> 'base')::bigint, 0); known bigint; past jsonb;
begin
  perform set_config('sync.op', coalesce(op ->> 'n', ''), true);
  perform set_config('sync.hlc', hlc::text, true);
  if op ? 'seen' then                                       -- and what its device knew of the epochs before that of `base`
    select jsonb_build_array(jsonb_agg(k)) into past from jsonb_array_elements(coalesce(nullif(current_setting('sync.past', true), ''), '[]')::jsonb) k
      where exists (select 1 from sync.organisation o, jsonb_array_elements(o.came_back) v(e) where o.id = sync.org() and (v.e ->> 0)::bigint > k::bigint and (v.e ->> 0)::bigint <= base) having count(*) > 0;
    -- Of an epoch that only a guest tells of nobody asks their mark later: they knew what its backup held.
    select least(base, min(t.backup)) into known from sync.told_epochs(nullif(current_setting('sync.epochs', true), '')::jsonb) t
      where t.began <= base and not exists (select 1 from jsonb_array_elements(sync.epochs()) e where (e ->> 0)::bigint = t.began);
  end if;
  perform set_config('sync.seen', case when op ? 'seen' then (jsonb_build_array((op ->> 'seen')::bigint, known) || coalesce(past, '[]'))::text else '' end, true);
  perform set_config('sync.apart', case when op ? 'seen' and op ? 'apart' then (
    select jsonb_object_agg(x.key, jsonb_build_array((x.value ->> 0)::bigint, least((x.value ->> 1)::bigint, hlc)))::text from jsonb_each(op -> 'apart') x
      where x.key = '' or x.key in (select f.name from sync.field f where f.entity = op ->> 't')) else '' end, true);
  return hlc;
end $$;

-- The version and the marks of a row that is written, and its line in the log.
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

-- ---- what waits for a record (0032_waiting.sql, 0039_owners.sql) ----

-- The entity that a reference of a row points to, also one that the values do not name.
create or replace function sync.target_of(p_entity text, p_row uuid, p_set jsonb, p_target text) returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare kind bigint := (p_set ->> 'owner_entity')::bigint;
begin
  if p_target <> '*' then return p_target; end if;
  if kind is null then execute format('select owner_entity from app.%I where org_id = $1 and id = $2', p_entity) into kind using sync.org(), p_row; end if;
  return (select name from sync.entity where number = kind);
end $$;

-- References of the values to rows that were never here: {"field": uid}.
create or replace function sync.missing_references(p_entity text, p_set jsonb) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
declare f record; missing jsonb := '{}'; o uuid := sync.org(); kind bigint := (p_set ->> 'owner_entity')::bigint;
begin
  for f in select name, target from sync.field where entity = p_entity and target is not null and p_set ->> name is not null loop
    -- Of an owner whose kind the values do not name: one of any kind.
    if not (case when f.target <> '*' then sync.is_there(o, f.target, (p_set ->> f.name)::uuid)
                else exists (select 1 from sync.entity e where (kind is null or e.number = kind) and sync.is_there(o, e.name, (p_set ->> f.name)::uuid)) end) then
      missing := missing || jsonb_build_object(f.name, p_set -> f.name);
    end if;
  end loop;
  return missing;
end $$;

-- Whether somebody wanted to make this record and could not.
create or replace function sync.was_refused(p_entity text, p_row uuid) returns boolean language sql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ select exists (select 1 from app.conflict where org_id = sync.org() and record = p_row::text and entity = p_entity and kind in ('denied', 'invalid') and not _del) $$;

-- Until when an op waits for what it points to, whoever can bring it back; null when it does not wait. Programs of before sent what
-- belongs to a record ahead of it. Who has come back from a lost epoch has sent its owner before this, or brought it back.
create or replace function sync.waits_until(p_op jsonb, p_target_entity text, p_target uuid, p_owner boolean) returns timestamptz language sql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
  select case when p_op ? 'late' then null
    when sync.may_come(p_op) or sync.is_waiting(p_target_entity, p_target) then '-infinity'::timestamptz
    when p_owner and not p_op ? 'seen' and not sync.was_refused(p_target_entity, p_target)
      and not exists (select 1 from jsonb_array_elements(sync.epochs()) e where k.version > 0 and (e ->> 0)::bigint > k.version)
    then now() + interval '30 days' end
  from (select coalesce((p_op ->> 'knew')::bigint, (p_op ->> 'base')::bigint, 0)) k(version) $$;

-- What the device of the op at hand knew of lost epochs: `past`, its versions of them, and `epochs`, which these were.
create or replace function sync.note_known(p_past jsonb, p_epochs jsonb) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
begin
  perform set_config('sync.past', coalesce((select jsonb_agg(k) from jsonb_array_elements(case when jsonb_typeof(p_past) = 'array' and jsonb_array_length(p_past) < 1000 then p_past else '[]' end) k
    where k::text ~ '^[0-9]{1,18}$')::text, ''), true);
  perform set_config('sync.epochs', coalesce((select jsonb_agg(jsonb_build_array(t.began, t.backup)) from sync.told_epochs(p_epochs) t)::text, ''), true);
end $$;

-- With what its device knew of lost epochs.
create or replace function sync.hold_op(p_device uuid, p_row uuid, p_target_entity text, p_target uuid, p_op jsonb, p_until timestamptz default '-infinity') returns void
language sql security definer set search_path = pg_catalog, sync, pg_temp as
$$ insert into sync.waiting (org_id, entity, row_id, target_entity, target, user_id, device_id, op, until)
   values (sync.org(), p_op ->> 't', p_row, p_target_entity, p_target, sync.uid(), p_device, p_op - '{late,past,epochs}'::text[]
     || jsonb_strip_nulls(jsonb_build_object('past', nullif(current_setting('sync.past', true), '')::jsonb, 'epochs', nullif(current_setting('sync.epochs', true), '')::jsonb)), p_until) $$;

-- Who chooses again, with this op, does not wait for what they chose before.
create or replace function sync.leave_to(p_device uuid, p_op jsonb) returns void language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare rid uuid := sync.resolve(sync.org(), p_op ->> 't', (p_op ->> 'id')::uuid);
begin
  update sync.waiting w set op = jsonb_set(w.op, '{set}', (w.op -> 'set') - array(select jsonb_object_keys(p_op -> 'set')))
    where w.org_id = sync.org() and w.entity = p_op ->> 't' and w.row_id = rid and w.user_id = sync.uid() and w.op ->> 'k' = 'u' and w.op ? 'set'
      and not (w.device_id = p_device and w.op -> 'n' = p_op -> 'n') and coalesce((w.op ->> 'hlc')::bigint, 0) <= coalesce((p_op ->> 'hlc')::bigint, 0);
  delete from sync.waiting w where w.org_id = sync.org() and w.entity = p_op ->> 't' and w.row_id = rid and w.op ->> 'k' = 'u' and w.op -> 'set' = '{}';
end $$;

-- Another text whenever something else of the caller's waits.
create or replace function sync.waits_for_caller() returns text language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as
$$ begin return (select count(*) || '.' || max(place) || '.' || sum(length(op::text)) from sync.waiting where org_id = sync.org() and user_id = sync.uid() having count(*) > 0); end $$;

-- An op of which `p_missing` is not here ({"": uid} is the row itself): what of it can be done is done, the rest waits.
create or replace function sync.apply_without(p_org uuid, p_device uuid, p_op jsonb, p_row uuid, p_missing jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare t text := p_op ->> 't'; n jsonb := p_op -> 'n'; f record; waits record; deleted boolean := false; rest jsonb; a jsonb;
begin
  perform sync.note_inexact();
  if p_missing ? '' then
    perform sync.hold_op(p_device, p_row, t, (p_missing ->> '')::uuid, p_op);
    return jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', null);
  end if;
  for f in select d.required, x.target, (p_missing ->> d.name)::uuid as id, sync.waits_until(p_op, x.target, (p_missing ->> d.name)::uuid, d.target = '*') as until
             from sync.field d, lateral (select sync.target_of(t, p_row, p_op -> 'set', d.target) as target) x where d.entity = t and d.required and p_missing ? d.name loop
    if f.until is null then deleted := true; else waits := f; end if;
  end loop;
  if deleted and (p_op ? 'seen' or sync.has_natural_key(t)) then -- it was a part of what has been deleted; nobody decides about a tag of that
    return jsonb_build_object('n', n, 'st', 'kept', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  elsif deleted then
    perform sync.note_conflict(p_device, (p_op ->> 'n')::bigint, t, p_row, 'deleted', p_op -> 'set', '{}', p_op -> 'was');
    return jsonb_build_object('n', n, 'st', 'deleted', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  elsif waits is not null then
    perform sync.hold_op(p_device, p_row, waits.target, waits.id, p_op, waits.until);
    return jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', sync.current_row(p_org, t, p_row));
  end if;
  rest := (p_op -> 'set') - (select array_agg(k) from jsonb_object_keys(p_missing) k);
  if rest <> '{}' or p_op ->> 'k' = 'i' then
    a := sync.apply_op(p_org, p_device, jsonb_set(p_op, '{set}', rest));
  end if;
  for f in select name, target, (p_missing ->> name)::uuid as id, sync.waits_until(p_op, target, (p_missing ->> name)::uuid, false) as until from sync.field where entity = t and p_missing ? name loop
    if f.until is null then continue; end if;
    perform sync.hold_op(p_device, p_row, f.target, f.id,
      p_op || jsonb_build_object('k', 'u', 'set', jsonb_build_object(f.name, p_missing -> f.name), 'was', coalesce(p_op -> 'was', '{}')), f.until);
  end loop;
  return coalesce(a, jsonb_build_object('n', n, 'st', 'waits', 'id', p_row, 'row', sync.current_row(p_org, t, p_row)));
end $$;

-- What need not wait any longer, in the order in which it was sent, and no longer here. Who knew the most may never come back: after 90
-- days nobody is waited for.
create or replace function sync.take_ready() returns setof sync.waiting language plpgsql security definer set search_path = pg_catalog, sync, pg_temp as $$
declare o uuid := sync.org(); kind text; here bigint[]; gone bigint[]; ready bigint[] := '{}'; late bigint[] := '{}';
begin
  for kind in select distinct target_entity from sync.waiting where org_id = o loop
    execute format('select coalesce(array_agg(w.place) filter (where x.id is not null), ''{}''),
        coalesce(array_agg(w.place) filter (where x.id is null
          and (w.until < now() or w.target::text in (select c.record from app.conflict c where c.org_id = $1 and c.entity = $2 and c.kind in (''denied'', ''invalid'') and not c._del))
          and not sync.is_waiting(w.target_entity, w.target) and (not sync.may_come(w.op) or w.at < now() - interval ''90 days'')), ''{}'')
      from sync.waiting w left join sync.alias a on a.org_id = w.org_id and a.entity = w.target_entity and a.id = w.target
      left join app.%I x on x.org_id = w.org_id and x.id = coalesce(a.same_as, w.target) where w.org_id = $1 and w.target_entity = $2', kind) into here, gone using o, kind;
    ready := ready || here;
    late := late || gone;
  end loop;
  return query with taken as (delete from sync.waiting w using sync.member m where w.org_id = o and w.place = any (ready || late)
      and m.org_id = o and m.user_id = w.user_id and not m.revoked returning w.*)
    select t.org_id, t.place, t.entity, t.row_id, t.target_entity, t.target, t.user_id, t.device_id,
      case when t.place = any (late) then t.op || '{"late": true}' else t.op end, t.at, t.until from taken t order by t.place;
end $$;

-- Makes it in its author's name.
create or replace function sync.retry_waiting(p_org uuid) returns void language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare w sync.waiting; again boolean := true;
  claims text := current_setting('request.jwt.claims', true); device text := current_setting('sync.device', true); past text := current_setting('sync.past', true); epochs text := current_setting('sync.epochs', true);
begin
  while again and sync.has_waiting() loop                   -- what comes may be what others wait for
    again := false;
    for w in select * from sync.take_ready() loop
      again := true;
      perform set_config('request.jwt.claims', sync.claims_of(w.user_id, w.org_id), true);
      perform set_config('sync.device', w.device_id::text, true);
      perform set_config('sync.retried', '1', true);
      perform sync.note_known(w.op -> 'past', w.op -> 'epochs');
      perform set_config('sync.lacks', coalesce(w.op ->> 'lacks', ''), true);
      perform sync.note_inexact();
      perform sync.apply_op(p_org, w.device_id, w.op);
      perform set_config('sync.retried', '', true);
      perform set_config('request.jwt.claims', claims, true);
      perform set_config('sync.device', coalesce(device, ''), true);
      perform set_config('sync.past', coalesce(past, ''), true);
      perform set_config('sync.epochs', coalesce(epochs, ''), true);
    end loop;
  end loop;
end $$;

-- The caller's own, in the order in which they were sent: [{"key", "t", "id", "target", "op"}]. A change of a row that waits itself
-- waits for the same.
create or replace function api.sync_waiting() returns json language plpgsql stable security definer set search_path = pg_catalog, sync, pg_temp as $$
begin
  if sync.org() is null then raise sqlstate 'PT403' using message = 'unknown_organisation'; end if;
  return (select coalesce(json_agg(json_build_object('key', md5(w.said::text || w.target), 't', w.entity, 'id', w.row_id, 'op', w.said,
      'target', coalesce((select x.target_entity from sync.waiting x where w.target = w.row_id and x.org_id = w.org_id and x.entity = w.entity and x.row_id = w.row_id
                            and x.target <> x.row_id limit 1), w.target_entity)) order by w.place), '[]')
    from (select v.*, v.op - '{n,h,epoch,past,epochs}'::text[] as said from sync.waiting v where v.org_id = sync.org() and v.user_id = sync.uid()) w);
end $$;

-- ---- changes ----

-- One change: {"t": entity, "k": "i" new, "u" values, "d" deletion, "id", "set", "base": version that its author knew, "hlc": time, "was": money,
-- dates and states that it was made upon, "erase": a person goes}; of what comes back after a restore also "seen": version at which it stood, "apart":
-- the same for each value, "lacks": columns that were not known; "resent": it waited in a cloud that is lost, so that what its device brings
-- back is not what its author had chosen before it. Answers {"n", "st"}, and what stands there where that is not what was sent.
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
        elsif erases and col = any (personal) and (not brings or exists (select 1 from unnest(personal) p where '—' in (s ->> p, cur ->> p))) then
          win := win || jsonb_build_object(col, s -> col);  -- whatever came between: the person goes
        elsif brings and k = 'i' and s ->> col is null and not coalesce(apart ? col, false) and not sync.has_seen((mark ->> 0)::bigint, base, line) then
          kept := true;                                     -- it was never anything else than empty
        elsif not brings and mark ->> 2 = p_device::text and mark ->> 4 is null and (mark ->> 1)::bigint > hlc and current_setting('sync.retried', true) = '1' then
          kept := true;                                     -- it has waited, and its author has chosen since
        elsif col = any (personal) and not sync.has_seen((erased ->> 0)::bigint, base, line) and erased ->> 2 <> p_device::text and not coalesce(sync.has_seen((erased ->> 3)::bigint, base), false) then
          kept := true;                                     -- of somebody who had not heard that the person was erased
        elsif class = 'ledger' and cur ->> col is not null and not (erases and col = any (personal)) and not (brings and sync.has_seen((mark ->> 0)::bigint, base, line)) then
          refused := refused || jsonb_build_object(col, s -> col); theirs := theirs || jsonb_build_object(col, cur -> col);
        elsif (sync.has_seen((mark ->> 0)::bigint, base, line) or mark ->> 2 = p_device::text and not (op ? 'resent' and mark ->> 4 is not null) or sync.has_seen((mark ->> 3)::bigint, base))
          and not coalesce(class = 'guard' and was ? col and was -> col is distinct from cur -> col, false) then
          win := win || jsonb_build_object(col, s -> col);  -- nobody else changed it since
        elsif class = 'guard' then
          refused := refused || jsonb_build_object(col, s -> col); theirs := theirs || jsonb_build_object(col, cur -> col);
        elsif (at, p_device::text) > ((mark ->> 1)::bigint, mark ->> 2) then
          win := win || jsonb_build_object(col, s -> col);
          if cur ->> col is not null then lost := lost || jsonb_build_object(col, cur -> col); end if;
        elsif s ->> col is null then
          kept := true;                                     -- somebody has filled in what was empty: nothing is lost
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

-- New rows in bulk: "c" the columns, "r" [[uid, value of each]]; one by one where any of them meets something.
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
      || (select coalesce(jsonb_object_agg(x.key, x.value), '{}') from jsonb_each(op) x where x.key in ('seen', 'knew', 'lacks')));
    if one ->> 'st' <> 'ok' then res := res || (one || jsonb_build_object('of', r -> 0)); end if;
  end loop;
  return jsonb_build_object('n', op -> 'n', 'st', 'ok', 'rows', res);
end $$;

-- The ops of a device, in their order, each once. The first one also says what its device knew of lost epochs (`past`) and which these were
-- (`epochs`).
create or replace function api.sync_push(device uuid, schema int, prev text, ops jsonb, name text default null) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
declare d sync.device; op jsonb; res jsonb := '[]'; rows jsonb; n bigint; expected bigint; org uuid := sync.org(); hashes text[] := '{}'; r jsonb; id uuid; h record;
  waits boolean; knew bigint; a jsonb;
begin
  d := sync.begin_push(device, name, schema, prev, ops);
  perform set_config('sync.device', device::text, true);
  perform sync.note_known(ops -> 0 -> 'past', ops -> 0 -> 'epochs');
  select max(k::bigint) into knew from jsonb_array_elements_text(nullif(current_setting('sync.past', true), '')::jsonb) k;
  waits := sync.has_waiting();
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
    else
      -- Made before anything of the cloud was known, and sent by who has seen a lost epoch since.
      if coalesce((op ->> 'base')::bigint, 0) = 0 and knew > 0 and not op ? 'knew' then op := op || jsonb_build_object('knew', knew); end if;
      a := case when op ->> 'k' = 'b' then sync.apply_bulk(org, device, op) else sync.apply_op(org, device, op) end;
      res := res || a;
      if waits and op ->> 'k' = 'u' and not op ? 'seen' and a ->> 'st' not in ('invalid', 'denied') then perform sync.leave_to(device, op); end if;
      waits := waits or coalesce(current_setting('sync.inexact', true), '') <> '';
    end if;
  end loop;
  if expected - 1 > d.last_op then perform sync.end_push(device, (ops -> 0 ->> 'n')::bigint, prev, hashes); end if;
  perform sync.retry_waiting(org);
  select * into h from sync.head();
  return jsonb_build_object('last_op', greatest(expected - 1, d.last_op), 'seq', h.head, 'epoch', h.epoch, 'now', (extract(epoch from clock_timestamp()) * 1000)::bigint,
    'exact', coalesce(current_setting('sync.inexact', true), '') = '', 'res', res,
    'conflicts', case when exists (select 1 from jsonb_array_elements(res) x where x ->> 'st' <> 'ok' or x ? 'rows') then
      (select coalesce(jsonb_agg(to_jsonb(c) - '{org_id,_clk,_at,_seq}'::text[]), '[]') from app.conflict c where c.org_id = org and c.device = $1::text
         and c.op between (ops -> 0 ->> 'n')::bigint and expected - 1) end);
end $$;

revoke all on function sync.note_known(jsonb, jsonb), sync.leave_to(uuid, jsonb) from public;
grant execute on function sync.note_known(jsonb, jsonb), sync.leave_to(uuid, jsonb) to fs_user;
