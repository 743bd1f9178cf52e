'use strict';
// Tells clients that their organisation has something new: NOTIFY flowstage_sync becomes a server-sent event {head}. It
// never carries data, and a poke that is lost costs nothing, since clients also ask by themselves.
const http = require('http'),
    crypto = require('crypto'),
    { Client, Pool } = require('pg');
const E = process.env;
const listeners = new Map(); // organisation -> set of responses
const where = E.DB_HOST
    ? { host: E.DB_HOST, user: E.DB_USER || 'authenticator', database: E.DB_NAME || 'flowstage' }
    : { connectionString: E.DB_URI };

function claimsOf(token) {
    const [head, body, signature] = (token || '').split('.');
    if (JSON.parse(Buffer.from(head, 'base64url')).alg !== 'HS256') throw new Error('algorithm');
    const expected = crypto.createHmac('sha256', E.JWT_SECRET).update(`${head}.${body}`).digest();
    const given = Buffer.from(signature || '', 'base64url');
    if (given.length !== expected.length || !crypto.timingSafeEqual(given, expected)) throw new Error('signature');
    const claims = JSON.parse(Buffer.from(body, 'base64url'));
    if (typeof claims.exp !== 'number' || claims.exp < Date.now() / 1000) throw new Error('expired');
    return claims;
}

// Few, however many clients come back at once after a restart; the others wait for their turn.
const pool = new Pool({ ...where, max: 4 });
pool.on('error', () => {});

// A claim alone is not a membership: the database says which organisation the token's person may hear of.
async function organisationOf(claims) {
    const client = await pool.connect();
    try {
        await client.query('begin');
        await client.query("select set_config('role', 'fs_user', true), set_config('request.jwt.claims', $1, true)", [
            JSON.stringify(claims),
        ]);
        const { org } = (await client.query('select sync.org() org')).rows[0];
        await client.query('commit');
        client.release();
        return org;
    } catch (error) {
        client.release(error); // not used again: it may still have the role
        throw error;
    }
}

async function listen() {
    const client = new Client(where);
    client.on('error', () => {});
    client.once('end', () => setTimeout(listen, 1000));
    client.on('notification', (message) => {
        const { org, head } = JSON.parse(message.payload);
        for (const response of listeners.get(org) || []) response.write(`id: ${head}\ndata: {"head":${head}}\n\n`);
    });
    try {
        await client.connect();
        await client.query('listen flowstage_sync');
    } catch {
        client.end().catch(() => {});
    }
}

async function answer(request, response) {
    let claims, org;
    try {
        claims = claimsOf((request.headers.authorization || '').replace(/^Bearer /, ''));
    } catch {
        return response.writeHead(401).end();
    }
    try {
        org = await organisationOf(claims);
    } catch {
        return response.writeHead(503).end(); // the database is away; the token may be good
    }
    if (!org) return response.writeHead(401).end();
    response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
    });
    response.write(': hello\n\n');
    if (!listeners.has(org)) listeners.set(org, new Set());
    listeners.get(org).add(response);
    const alive = setInterval(() => response.write(': alive\n\n'), 25_000);
    const expiry = setTimeout(() => response.end(), claims.exp * 1000 - Date.now());
    request.on('close', () => {
        listeners.get(org).delete(response);
        clearInterval(alive);
        clearTimeout(expiry);
    });
}

// A server of its own, or a part of the gateway that trials use.
module.exports = { answer, listen };
if (require.main === module)
    http.createServer(answer).listen(+(E.PORT ?? 3001), E.HOST || '127.0.0.1', function () {
        listen();
        console.log('poke on ' + this.address().port);
    });
