'use strict';
// Flow Stage test gateway: speaks the documented PostgREST /rpc contract on a real PostgreSQL. Own code, MIT-compatible, depends on npm `pg` only.
const http = require('http'),
    crypto = require('crypto'),
    zlib = require('zlib'),
    { Pool, types } = require('pg'),
    poke = require('./poke.js'),
    issuer = require('./issuer.js'),
    webhooks = require('./webhooks.js');
const E = process.env,
    cfg = {
        port: +(E.PORT ?? 3000),
        uri: E.DB_URI || 'postgres://authenticator:x@127.0.0.1:5432/fs',
        schema: E.DB_SCHEMA || 'api',
        anon: E.ANON || 'fs_anon',
        secret: E.JWT_SECRET || '',
        jwks: E.JWKS ? JSON.parse(E.JWKS).keys : [],
        aud: E.JWT_AUD || '',
        pool: +(E.DB_POOL || 10),
        max: +(E.MAX_BODY || 16e6),
        txOverride: E.TX_OVERRIDE === '1',
    };
const where = E.DB_HOST
    ? { host: E.DB_HOST, user: E.DB_USER || 'authenticator', database: E.DB_NAME || 'flowstage' }
    : { connectionString: cfg.uri };
const pool = new Pool({ ...where, max: cfg.pool, connectionTimeoutMillis: 10000 });
pool.on('error', () => {});
pool.on('connect', (c) => c.on('error', () => {}));
const err = (status, code, message, details = null, hint = null, headers = {}) =>
    Object.assign(new Error(message), { http: { status, headers, body: { code, details, hint, message } } });

// ---- schema cache: functions of the exposed schema ----
let cache = null,
    roleCfg = {};
async function loadCache() {
    const r = await pool.query(
        `select p.proname, p.provolatile, p.proretset, t.typtype, t.typname, p.pronargs - p.pronargdefaults req, p.proconfig,
      coalesce((select json_agg(json_build_object('n', coalesce(p.proargnames[i], ''), 't', format_type(p.proargtypes[i-1], null)) order by i)
        from generate_series(1, p.pronargs) i), '[]') args
    from pg_proc p join pg_type t on t.oid = p.prorettype where p.pronamespace = $1::regnamespace and p.prokind = 'f'`,
        [cfg.schema],
    );
    const m = {};
    for (const f of r.rows) (m[f.proname] ||= []).push(f);
    cache = m;
    const s = await pool.query(
        `select r.rolname, c from pg_db_role_setting d join pg_roles r on r.oid = d.setrole cross join unnest(d.setconfig) c where pg_has_role(current_user, r.oid, 'member')`,
    );
    roleCfg = {};
    for (const x of s.rows) {
        const i = x.c.indexOf('=');
        (roleCfg[x.rolname] ||= []).push([x.c.slice(0, i), x.c.slice(i + 1)]);
    }
}
async function listen() {
    // NOTIFY pgrst, 'reload schema'
    const { Client } = require('pg');
    const c = new Client(where);
    c.on('notification', () => loadCache().catch(() => {}));
    c.on('error', () => {});
    c.once('end', () => setTimeout(listen, 1000));
    try {
        await c.connect();
        await c.query('listen pgrst');
        await loadCache();
    } catch {
        c.end().catch(() => {});
    }
}
// ---- JWT ----
const b64 = (s) => Buffer.from(s, 'base64url');
function jwt(token) {
    const bad = (m, d) =>
        err(401, 'PGRST301', m, d || null, null, {
            'WWW-Authenticate': `Bearer error="invalid_token", error_description=${JSON.stringify(m)}`,
        });
    const exp = (m) =>
        err(401, 'PGRST303', m, null, null, {
            'WWW-Authenticate': `Bearer error="invalid_token", error_description=${JSON.stringify(m)}`,
        });
    if (!token) throw bad('Empty JWT is sent in Authorization header');
    const p = token.split('.');
    if (p.length !== 3) throw bad('Expected 3 parts in JWT; got ' + p.length);
    let h, c;
    try {
        h = JSON.parse(b64(p[0]));
    } catch {
        throw bad('JWT cryptographic operation failed');
    }
    const data = Buffer.from(p[0] + '.' + p[1]),
        sig = b64(p[2]);
    let ok = false;
    if (h.alg === 'HS256' && cfg.secret) {
        const x = crypto.createHmac('sha256', cfg.secret).update(data).digest();
        ok = x.length === sig.length && crypto.timingSafeEqual(x, sig);
    } else if (h.alg === 'RS256' || h.alg === 'ES256')
        for (const k of cfg.jwks.filter((k) => !h.kid || k.kid === h.kid)) {
            const key = crypto.createPublicKey({ key: k, format: 'jwk' });
            ok ||= crypto.verify('sha256', data, h.alg === 'ES256' ? { key, dsaEncoding: 'ieee-p1363' } : key, sig);
        }
    else
        throw bad(
            'Wrong or unsupported encoding algorithm',
            h.alg === 'none' ? "JWT is unsecured but expected 'alg' was not 'none'" : null,
        );
    if (!ok) throw bad('No suitable key or wrong key type', 'None of the keys was able to decode the JWT');
    try {
        c = JSON.parse(b64(p[1]));
    } catch {
        throw exp('Parsing claims failed');
    }
    const now = Math.floor(Date.now() / 1000),
        skew = 30;
    for (const k of ['exp', 'nbf', 'iat'])
        if (k in c && typeof c[k] !== 'number') throw exp(`The JWT '${k}' claim must be a number`);
    if (c.exp < now - skew) throw exp('JWT expired');
    if (c.nbf > now + skew) throw exp('JWT not yet valid');
    if (c.iat > now + skew) throw exp('JWT issued at future');
    if (cfg.aud && c.aud !== undefined && ![].concat(c.aud).includes(cfg.aud)) throw exp('JWT not in audience');
    return c;
}
// ---- SQLSTATE -> HTTP (documented table) ----
const exact = {
    23503: 409,
    23505: 409,
    25006: 405,
    42883: 404,
    '42P01': 404,
    '42P17': 500,
    P0001: 400,
    53400: 500,
    '57P01': 503,
};
const cls = {
    '08': 503,
    '09': 500,
    '0L': 403,
    '0P': 403,
    25: 500,
    28: 403,
    '2D': 500,
    38: 500,
    39: 500,
    '3B': 500,
    40: 500,
    53: 503,
    54: 500,
    55: 500,
    57: 500,
    58: 500,
    F0: 500,
    HV: 500,
    P0: 500,
    XX: 500,
};
function pgErr(e, authed) {
    if (e.http) return e.http;
    if (!e.code || !e.severity)
        return {
            status: 503,
            headers: {},
            body: {
                code: 'PGRST001',
                details: String(e.message),
                hint: null,
                message: 'Database client error. Retrying the connection.',
            },
        };
    const c = e.code;
    let headers = {},
        body = { code: c, details: e.detail ?? null, hint: e.hint ?? null, message: e.message },
        status,
        text;
    if (c === 'PGRST') {
        try {
            const m = JSON.parse(e.message),
                d = JSON.parse(e.detail);
            return {
                status: d.status,
                text: d.status_text,
                headers: d.headers,
                body: { code: m.code, details: m.details ?? null, hint: m.hint ?? null, message: m.message },
            };
        } catch {
            return {
                status: 500,
                headers,
                body: {
                    code: 'PGRST121',
                    details: null,
                    hint: null,
                    message: 'Could not parse JSON in the "RAISE SQLSTATE \'PGRST\'" error',
                },
            };
        }
    }
    if (/^PT\d{3}$/.test(c)) {
        status = +c.slice(2);
        text = e.message.replace(/[^\x20-\x7e]/g, '?');
    } else if (c === '42501') status = authed ? 403 : 401;
    else if (c === '22023' && /^role .* does not exist$/.test(e.message)) status = 401;
    else status = exact[c] ?? cls[c.slice(0, 2)] ?? 400;
    if (status === 401) headers['WWW-Authenticate'] = 'Bearer';
    return { status, text, headers, body };
}
// ---- request ----
const qi = (s) => '"' + s.replace(/"/g, '""') + '"';
function pick(name, keys, single) {
    const all = cache[name] || [];
    let f = all.filter(
        (f) =>
            keys.every((k) => f.args.some((a) => a.n === k)) &&
            f.args.slice(0, f.req).every((a) => keys.includes(a.n)) &&
            !(f.args.length === 1 && f.args[0].n === ''),
    );
    if (!f.length && single)
        f = all.filter((f) => f.args.length === 1 && f.args[0].n === '' && single.includes(f.args[0].t));
    if (f.length === 1) return f[0];
    const q = cfg.schema + '.' + name,
        sig = keys.length ? `(${keys.join(', ')})` : ' without parameters';
    if (!f.length)
        throw err(
            404,
            'PGRST202',
            `Could not find the function ${q}${sig} in the schema cache`,
            `Searched for the function ${q} ${keys.length ? (keys.length > 1 ? 'with parameters ' : 'with parameter ') + keys.join(', ') : 'without parameters'}${single?.includes('json') ? ' or with a single unnamed json/jsonb parameter' : ''}, but no matches were found in the schema cache.`,
        );
    throw err(
        300,
        'PGRST203',
        'Could not choose the best candidate function between: ' +
            f.map((x) => `${q}(${x.args.map((a) => a.n + ' => ' + a.t).join(', ')})`).join(', '),
        null,
        'Try renaming the parameters or the function itself in the database so function overloading can be resolved',
    );
}
async function rpc(req, url, raw, claims, role) {
    const m = url.pathname.match(/^\/rpc\/([^/]+)$/);
    if (!m) throw err(404, 'PGRST125', 'Invalid path specified in request URL');
    if (!['GET', 'HEAD', 'POST'].includes(req.method))
        throw err(405, 'PGRST101', 'Cannot use the ' + req.method + ' method on RPC');
    const name = decodeURIComponent(m[1]),
        pref = Object.fromEntries(
            (req.headers.prefer || '')
                .split(',')
                .map((x) =>
                    x
                        .trim()
                        .split('=')
                        .map((y) => y.trim()),
                )
                .filter((x) => x[0]),
        );
    const known = {
        handling: ['strict', 'lenient'],
        count: ['exact', 'planned', 'estimated'],
        tx: ['commit', 'rollback'],
        return: ['representation', 'minimal', 'headers-only'],
        params: ['single-object'],
        resolution: [],
        missing: [],
    };
    if (pref.handling === 'strict') {
        const inv = (req.headers.prefer || '')
            .split(',')
            .map((s) => s.trim())
            .filter((s) => {
                const [k, v] = s.split('=');
                return !(k in known || k === 'timezone' || k === 'max-affected');
            });
        if (inv.length)
            throw err(
                400,
                'PGRST122',
                'Invalid preferences given with handling=strict',
                'Invalid preferences: ' + inv.join(', '),
            );
    }
    let payload = null,
        keys,
        single = null;
    const ct = (req.headers['content-type'] || 'application/json').split(';')[0];
    if (req.method === 'POST') {
        if (ct === 'application/json') {
            let j;
            try {
                j = raw.length ? JSON.parse(raw) : {};
            } catch {
                throw err(400, 'PGRST102', 'Empty or invalid json');
            }
            payload = raw.length ? raw.toString() : '{}';
            if (Array.isArray(j) && j.some((x) => x === null || typeof x !== 'object'))
                throw err(400, 'PGRST102', 'All object keys must match');
            keys = j && typeof j === 'object' && !Array.isArray(j) ? Object.keys(j) : [];
            single = ['json', 'jsonb'];
        } else if (ct === 'text/plain') {
            single = ['text'];
            keys = [];
            payload = raw.toString();
        } else if (ct === 'application/octet-stream') {
            single = ['bytea'];
            keys = [];
            payload = raw;
        } else if (ct === 'application/x-www-form-urlencoded') {
            const o = Object.fromEntries(new URLSearchParams(raw.toString()));
            keys = Object.keys(o);
            payload = JSON.stringify(o);
        } else throw err(400, 'PGRST102', 'Content-Type not acceptable: ' + ct);
    } else {
        const o = Object.fromEntries(
            [...url.searchParams].filter(([k]) => !['select', 'limit', 'offset', 'order'].includes(k)),
        );
        keys = Object.keys(o);
        payload = JSON.stringify(o);
    }
    const f = pick(name, keys.sort(), single),
        lim = url.searchParams.get('limit'),
        off = +(url.searchParams.get('offset') || 0);
    const unnamed = f.args.length === 1 && f.args[0].n === '',
        as = keys.map((k) => f.args.find((a) => a.n === k));
    const call = unnamed
        ? `${qi(cfg.schema)}.${qi(name)}($1::${f.args[0].t})`
        : keys.length
          ? `${qi(cfg.schema)}.${qi(name)}(${as.map((a) => `${qi(a.n)} := b.${qi(a.n)}`).join(', ')})`
          : `${qi(cfg.schema)}.${qi(name)}()`;
    const src =
        !unnamed && keys.length
            ? `json_to_record($1::json) as b(${as.map((a) => qi(a.n) + ' ' + a.t).join(', ')}), lateral `
            : '';
    const set = f.proretset,
        comp = f.typtype === 'c' || f.typname === 'record',
        void_ = f.typname === 'void',
        // a domain that is named as a media type: answered as it is to whoever accepts it
        media = f.typtype === 'd' && /\//.test(f.typname) && (req.headers.accept || '').includes(f.typname) && f.typname;
    const page = set && (lim !== null || off) ? ` limit ${lim === null ? 'all' : +lim} offset ${off}` : '',
        cnt = pref.count === 'exact' && set;
    const body = set
        ? `coalesce(json_agg(${comp ? 'x' : 'x.v'}), '[]')`
        : comp
          ? `coalesce(json_agg(x)->0, 'null')`
          : `coalesce(json_agg(x.v)->0, 'null')`;
    const sql = `with s as (select c.* from ${src}(select ${comp ? '* from ' + call + ' r' : call + ' as v'}) c) select ${void_ || media ? `max(x.v::text)` : body + '::text'} body, count(*)::int n, ${cnt ? '(select count(*)::int from s)' : 'null::int'} total,
    nullif(current_setting('response.headers', true), '') rh, nullif(current_setting('response.status', true), '') rs from (select * from s${page}) x`;
    const ro = req.method !== 'POST' || f.provolatile !== 'v',
        c = await pool.connect();
    let bad = false;
    try {
        await c.query('begin isolation level read committed read ' + (ro ? 'only' : 'write'));
        const conf = [
            ['search_path', `${qi(cfg.schema)}, "public"`],
            ['role', role],
            ['request.jwt.claims', JSON.stringify(claims)],
            ['request.method', req.method],
            ['request.path', url.pathname],
            ['request.headers', JSON.stringify(req.headers)],
            ['request.cookies', '{}'],
            ...(roleCfg[role] || []),
            ...(f.proconfig || [])
                .map((x) => [x.slice(0, x.indexOf('=')), x.slice(x.indexOf('=') + 1)])
                .filter((x) =>
                    ['statement_timeout', 'plan_filter.statement_cost_limit', 'default_transaction_isolation'].includes(
                        x[0],
                    ),
                ),
        ];
        if (pref.timezone) conf.push(['timezone', pref.timezone]);
        await c.query({
            name: 'conf' + conf.length,
            text: 'select ' + conf.map((_, i) => `set_config($${2 * i + 1}, $${2 * i + 2}, true)`).join(', '),
            values: conf.flat(),
        });
        const r = (await c.query({ text: sql, values: unnamed || keys.length ? [payload] : [] })).rows[0];
        await c.query(cfg.txOverride && pref.tx === 'rollback' ? 'rollback' : 'commit');
        const h = {};
        if (!void_) h['Content-Type'] = media || 'application/json; charset=utf-8';
        const n = set ? r.n : 1,
            tot = cnt ? r.total : pref.count === 'exact' ? 1 : '*';
        h['Content-Range'] = (n ? `${off}-${off + n - 1}` : '*') + '/' + tot;
        let status = void_ ? 204 : cnt && r.total > n ? (off > r.total ? 416 : 206) : 200;
        if (r.rs) {
            if (!/^\d+$/.test(r.rs)) throw err(500, 'PGRST112', 'response.status guc must be a valid status code');
            status = +r.rs;
        }
        if (r.rh) {
            let a;
            try {
                a = JSON.parse(r.rh);
            } catch {}
            if (!Array.isArray(a))
                throw err(
                    500,
                    'PGRST111',
                    'response.headers guc must be a JSON array composed of objects with a single key and a string value',
                );
            for (const o of a)
                for (const [k, v] of Object.entries(o)) h[k] = k in h && !/^content-/i.test(k) ? [].concat(h[k], v) : v;
        }
        const ap = ['count', 'timezone', ...(cfg.txOverride ? ['tx'] : []), 'handling']
            .filter((k) => k in pref && (k === 'timezone' || known[k]?.includes(pref[k])))
            .map((k) => k + '=' + pref[k]);
        if (ap.length) h['Preference-Applied'] = ap.join(', ');
        return { status, headers: h, body: void_ || req.method === 'HEAD' ? '' : r.body };
    } catch (e) {
        bad = !e.severity && !e.http;
        if (!bad)
            await c.query('rollback').catch(() => {
                bad = true;
            });
        throw e;
    } finally {
        c.release(bad);
    }
}
/// A few bytes can be packed that are more than memory holds.
function unpacked(raw) {
    try {
        return zlib.gunzipSync(raw, { maxOutputLength: cfg.max });
    } catch (e) {
        if (e.code === 'ERR_BUFFER_TOO_LARGE') throw err(413, 'PGRST102', 'Payload too large');
        throw err(400, 'PGRST102', 'Empty or invalid json');
    }
}
/// Who a mail address and a password are, for the issuer; nobody: null.
async function signIn(mail, password) {
    const c = await pool.connect();
    try {
        await c.query('begin');
        await c.query(`set local role ${qi(cfg.anon)}`);
        const found = (await c.query('select api.sign_in($1, $2) v', [mail, password])).rows[0].v;
        await c.query('commit');
        return found.user ? { user: found.user, mail } : null;
    } finally {
        c.release();
    }
}
http.createServer((req, res) => {
    if (req.method === 'GET' && req.url === '/poke') return poke.answer(req, res); // what nginx does in production
    const chunks = [];
    let size = 0,
        over = false;
    req.on('data', (b) => {
        size += b.length;
        if (size > cfg.max) over = true;
        else chunks.push(b);
    });
    req.on('end', async () => {
        let authed = false,
            out;
        try {
            if (over) throw err(413, 'PGRST102', 'Payload too large');
            if (await issuer.answer(req, res, Buffer.concat(chunks).toString(), { secret: cfg.secret, signIn })) return;
            if (!cache) throw err(503, 'PGRST002', 'Could not query the database for the schema cache. Retrying.');
            const a = (req.headers.authorization || '').match(/^bearer\s*(.*)$/i);
            let claims = {};
            if (a) {
                claims = jwt(a[1].trim());
                authed = true;
            }
            const role = claims.role || cfg.anon;
            if (!role)
                throw err(401, 'PGRST302', 'Anonymous access is disabled', null, null, {
                    'WWW-Authenticate': 'Bearer',
                });
            let raw = Buffer.concat(chunks);
            if (req.headers['content-encoding'] === 'gzip') raw = unpacked(raw); // extension: nginx does this in front of PostgREST
            out = await rpc(req, new URL(req.url, 'http://x'), raw, { role, ...claims }, role);
        } catch (e) {
            const p = pgErr(e, authed);
            out = {
                status: p.status,
                text: p.text,
                headers: {
                    'Content-Type': 'application/json; charset=utf-8',
                    'Proxy-Status': `PostgREST; error=${p.body.code}`,
                    ...p.headers,
                },
                body: JSON.stringify(p.body),
            };
        }
        let b = Buffer.from(out.body);
        if (b.length > 1000 && /\bgzip\b/.test(req.headers['accept-encoding'] || '')) {
            b = zlib.gzipSync(b, { level: 4 });
            out.headers['Content-Encoding'] = 'gzip';
            out.headers.Vary = 'Accept-Encoding';
        }
        if (out.status !== 204) out.headers['Content-Length'] = b.length;
        res.writeHead(
            out.status,
            out.text ?? (out.status === 418 ? "I'm a teapot" : http.STATUS_CODES[out.status]) ?? '',
            out.headers,
        );
        res.end(req.method === 'HEAD' ? undefined : b);
    });
})
    .on('error', (e) => {
        console.error(e.code === 'EADDRINUSE' ? `Port ${cfg.port} is taken by another program.` : e.message);
        process.exit(1);
    })
    .listen(cfg.port, '127.0.0.1', async function () {
        await listen();
        poke.listen();
        await webhooks.run();
        console.log('gateway on ' + this.address().port);
    });
