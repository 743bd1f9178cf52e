// node conformance.js <golden.json | base> <base>: the same requests to two servers, or to one and the recorded answers of
// PostgREST 16.2; prints where they differ in what a client can see. With --record FILE BASE, records.
'use strict';
(() => {
    const http = require('http'),
        crypto = require('crypto');
    const [A, B] = process.argv.slice(2);
    const SECRET = 'flowstage-test-secret-at-least-32-bytes!!';
    const b = (x) => Buffer.from(typeof x === 'string' ? x : JSON.stringify(x)).toString('base64url');
    const jwt = (p, s = SECRET, alg = 'HS256') => {
        const h = b({ alg, typ: 'JWT' }) + '.' + b(p);
        return h + '.' + crypto.createHmac('sha256', s).update(h).digest('base64url');
    };
    const now = Math.floor(Date.now() / 1000),
        P = {
            role: 'fs_user',
            sub: '0190a000-0000-7000-8000-0000000000aa',
            org: '0190a000-0000-7000-8000-000000000001',
            roles: ['admin'],
        };
    const OK = 'Bearer ' + jwt({ ...P, exp: 4102444800 });
    const J = { 'content-type': 'application/json' };
    const post = (fn, body, h = {}, auth = OK) => [
        'POST',
        '/rpc/' + fn,
        { ...J, ...(auth ? { authorization: auth } : {}), ...h },
        body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body),
    ];
    const get = (p, h = {}, auth = OK) => ['GET', '/rpc/' + p, { ...(auth ? { authorization: auth } : {}), ...h }, ''];
    const cases = {
        add: post('t_add', { a: 1, b: 2 }),
        default: post('t_add', { a: 1 }),
        get: get('t_add?a=1&b=2'),
        anon: post('t_add', { a: 1 }, {}, null),
        anonDenied: post('t_void', {}, {}, null),
        void: post('t_void', {}),
        voidEmpty: post('t_void', ''),
        set: post('t_set', { n: 3 }),
        setCount: post('t_set', { n: 3 }, { prefer: 'count=exact' }),
        setLimit: post('t_set?limit=2&offset=1', { n: 5 }),
        setLimitCount: post('t_set?limit=2&offset=1', { n: 5 }, { prefer: 'count=exact' }),
        setEmpty: post('t_set', { n: 0 }),
        setEmptyCount: post('t_set', { n: 0 }, { prefer: 'count=exact' }),
        tab: post('t_tab', { n: 2 }),
        tabGet: get('t_tab?n=2'),
        comp: post('t_comp', {}),
        null: post('t_null', {}),
        scalarCount: post('t_add', { a: 1 }, { prefer: 'count=exact' }),
        json: post('t_json', { x: [1, { y: 2 }] }),
        jsonArr: post('t_json', [1, 2]),
        text: post('t_text', 'hello', { 'content-type': 'text/plain' }),
        claims: post('t_claims', {}),
        who: post('t_who', {}),
        whoGet: get('t_who'),
        hdr: post('t_hdr', {}, { 'X-Flow': 'zz' }),
        writeGet: get('t_write'),
        write: post('t_write', {}),
        badstable: post('t_badstable', {}),
        dup: post('t_dup', {}),
        fk: post('t_fk', {}),
        notnull: post('t_notnull', {}),
        raise: post('t_raise', {}),
        pt: post('t_pt', {}),
        pgrst: post('t_pgrst', {}),
        priv: post('t_priv', {}),
        ser: post('t_ser', {}),
        status: post('t_status', {}),
        badhdr: post('t_badhdr', {}),
        div: post('t_div', { a: 0 }),
        arr: post('t_arr', { a: [1, 2] }),
        uuid: post('t_uuid', { id: 'x' }),
        badint: post('t_add', { a: 'zz' }),
        slow: post('t_slow', {}),
        ov1: post('t_ov', { a: 1 }),
        ov2: post('t_ov', { a: 1, b: 2 }),
        nofn: post('zzz', {}),
        badarg: post('t_add', { a: 1, zz: 2 }),
        missing: post('t_add', {}),
        badjson: post('t_add', '{"a":'),
        put: ['PUT', '/rpc/t_add', { ...J, authorization: OK }, '{}'],
        del: ['DELETE', '/rpc/t_add', { authorization: OK }, ''],
        badpath: ['GET', '/a/b/c', { authorization: OK }, ''],
        tz: post('t_tz', {}, { prefer: 'timezone=Europe/Riga' }),
        tzbad: post('t_tz', {}, { prefer: 'timezone=Mars/X' }),
        strict: post('t_add', { a: 1 }, { prefer: 'handling=strict, foo' }),
        lenient: post('t_add', { a: 1 }, { prefer: 'handling=lenient, foo' }),
        rollback: post('t_write', {}, { prefer: 'tx=rollback' }),
        expired: post('t_add', { a: 1 }, {}, 'Bearer ' + jwt({ ...P, exp: now - 100 })),
        skew: post('t_add', { a: 1 }, {}, 'Bearer ' + jwt({ ...P, exp: now - 10 })),
        nbf: post('t_add', { a: 1 }, {}, 'Bearer ' + jwt({ ...P, nbf: now + 100 })),
        iat: post('t_add', { a: 1 }, {}, 'Bearer ' + jwt({ ...P, iat: now + 100 })),
        badsig: post('t_add', { a: 1 }, {}, 'Bearer ' + jwt(P, 'wrong-secret-wrong-secret-wrong-secret')),
        badjwt: post('t_add', { a: 1 }, {}, 'Bearer a.b'),
        garbage: post('t_add', { a: 1 }, {}, 'Bearer a.b.c'),
        empty: post('t_add', { a: 1 }, {}, 'Bearer '),
        none: post('t_add', { a: 1 }, {}, 'Bearer ' + b({ alg: 'none' }) + '.' + b(P) + '.'),
        norole: post('t_add', { a: 1 }, {}, 'Bearer ' + jwt({ sub: 'x' })),
        badrole: post('t_add', { a: 1 }, {}, 'Bearer ' + jwt({ role: 'nosuch' })),
        strexp: post('t_add', { a: 1 }, {}, 'Bearer ' + jwt({ ...P, exp: 'x' })),
        basic: post('t_add', { a: 1 }, {}, 'Basic abc'),
        head: ['HEAD', '/rpc/t_add?a=1', { authorization: OK }, ''],
    };
    const run = (base, [m, p, h, body]) =>
        new Promise((res, rej) => {
            const u = new URL(base + p);
            const r = http.request(
                {
                    host: u.hostname,
                    port: u.port,
                    path: u.pathname + u.search,
                    method: m,
                    headers: {
                        ...h,
                        ...(m === 'POST' || m === 'PUT' ? { 'content-length': Buffer.byteLength(body) } : {}),
                    },
                },
                (x) => {
                    const c = [];
                    x.on('data', (d) => c.push(d));
                    x.on('end', () => {
                        const t = Buffer.concat(c).toString();
                        let j;
                        try {
                            j = JSON.parse(t);
                        } catch {
                            j = t;
                        }
                        res({
                            status: x.statusCode,
                            text: x.statusMessage,
                            ...Object.fromEntries(
                                [
                                    'content-type',
                                    'content-range',
                                    'www-authenticate',
                                    'proxy-status',
                                    'preference-applied',
                                    'x-pot',
                                    'x-flow',
                                    'cache-control',
                                ]
                                    .filter((k) => x.headers[k] !== undefined)
                                    .map((k) => [k, x.headers[k]]),
                            ),
                            body: j,
                        });
                    });
                },
            );
            r.on('error', rej);
            r.end(body);
        });
    // A or B may be a recorded file: node conformance.js --record golden.json <base> writes one
    const fs = require('fs');
    if (A === '--record') {
        (async () => {
            const o = {};
            for (const [n, c] of Object.entries(cases)) o[n] = await run(process.argv[4], c);
            fs.writeFileSync(B, JSON.stringify(o, null, 1));
            console.log('recorded', Object.keys(o).length);
        })();
        return;
    }
    const src = (x) =>
        /^http/.test(x)
            ? (c) => run(x, c[1])
            : (
                  (g) => (c) =>
                      g[c[0]]
              )(JSON.parse(fs.readFileSync(x)));
    const ga = src(A),
        gb = src(B);
    (async () => {
        let ok = 0,
            diff = 0;
        for (const [n, c] of Object.entries(cases)) {
            const a = await ga([n, c]),
                z = await gb([n, c]);
            const keys = [...new Set([...Object.keys(a), ...Object.keys(z)])].filter(
                (k) =>
                    JSON.stringify(a[k], Object.keys(a[k] ?? {}).sort?.()) !==
                    JSON.stringify(z[k], Object.keys(z[k] ?? {}).sort?.()),
            );
            const d = keys.filter(
                (k) =>
                    !(
                        k === 'body' &&
                        typeof a.body === 'object' &&
                        a.body &&
                        z.body &&
                        JSON.stringify(Object.entries(a.body).sort()) === JSON.stringify(Object.entries(z.body).sort())
                    ),
            );
            if (d.length) {
                diff++;
                console.log(
                    'DIFF',
                    n,
                    d.map((k) => `${k}: ${JSON.stringify(a[k])} | ${JSON.stringify(z[k])}`).join('\n     '),
                );
            } else ok++;
        }
        console.log({ cases: Object.keys(cases).length, same: ok, diff });
        process.exit(diff ? 1 : 0);
    })();
})();
