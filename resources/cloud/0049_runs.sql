-- Flow Stage cloud, step 49: a run of new rows does not read the table.
--
-- An id that is taken out of a document row by row may not be looked up in an index under row-level security: taking it out could fail,
-- and tell of rows that are not to be seen. So each run of new rows read the whole table, and a million went up at half the speed.
create or replace function sync.apply_rows(p_org uuid, p_device uuid, op jsonb) returns jsonb language plpgsql set search_path = pg_catalog, sync, pg_temp as $$
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
