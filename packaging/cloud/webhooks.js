'use strict';
// Sends what changed to the addresses that organisations registered (0011_webhooks.sql): signed as Standard Webhooks says
// (webhook-id, webhook-timestamp, webhook-signature: v1, HMAC-SHA256 of "id.timestamp.body"), again when it was not taken.
// Addresses come from customers, so nothing goes to the host's own networks: names are resolved here, every address is
// looked at, and the connection is made to exactly that one. WEBHOOK_PRIVATE names networks that are allowed all the same
// ("127.0.0.1/32,10.1.0.0/16"). Without encryption only to loopback. Redirections are not followed.
const http = require('http'),
    https = require('https'),
    net = require('net'),
    dns = require('dns'),
    crypto = require('crypto'),
    { Client } = require('pg');
const E = process.env;
const where = E.DB_HOST
    ? { host: E.DB_HOST, user: E.DB_USER || 'authenticator', database: E.DB_NAME || 'flowstage' }
    : { connectionString: E.DB_URI };
const patience = +(E.WEBHOOK_TIMEOUT_MS || 10_000);

function networks(list) {
    // One list a family: in a common one an IPv4 address is also looked for among the IPv6 networks.
    const found = { ipv4: new net.BlockList(), ipv6: new net.BlockList() };
    for (const entry of list) {
        const [address, bits] = entry.split('/');
        const family = net.isIPv6(address) ? 'ipv6' : 'ipv4';
        found[family].addSubnet(address, +(bits ?? (family === 'ipv6' ? 128 : 32)), family);
    }
    return (address) => {
        const family = net.isIPv6(address) ? 'ipv6' : 'ipv4';
        return found[family].check(address, family);
    };
}
// What is not a public address, as IANA's registries of special purposes have it. IPv6: only global unicast (2000::/3) is
// public, and of it nothing that carries an IPv4 address or belongs to documents.
const closed = (
    '0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.88.99.0/24 ' +
    '192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/3 ::/3 4000::/2 8000::/1 2001::/23 2001:db8::/32 2002::/16 3fff::/20'
).split(' ');
const allowed = (E.WEBHOOK_PRIVATE || '').split(',').map((x) => x.trim()).filter(Boolean);
const isClosed = networks(closed);
const isLoopback = networks(['127.0.0.0/8', '::1']);
const isAllowed = networks(allowed);

function mayReach(address) {
    return isAllowed(address) || !isClosed(address);
}

/// The address to connect to; throws when it is none that customers may have us reach.
async function addressOf(url) {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const found = net.isIP(host) ? [host] : (await dns.promises.lookup(host, { all: true })).map((x) => x.address);
    for (const address of found) if (!mayReach(address)) throw new Error(`${address} is not a public address`);
    if (url.protocol !== 'https:' && !(url.protocol === 'http:' && found.every(isLoopback)))
        throw new Error('only https is sent to');
    return found[0];
}

function sign(secret, id, timestamp, body) {
    const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64');
    return 'v1,' + crypto.createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64');
}

/// The status of the answer.
async function post(delivery) {
    const url = new URL(delivery.url);
    const address = await addressOf(url);
    const id = `${delivery.id}.${delivery.upto}`, // the same at each attempt, so that receivers know it again
        timestamp = Math.floor(Date.now() / 1000);
    return new Promise((resolve, reject) => {
        const request = (url.protocol === 'https:' ? https : http).request(url, {
            method: 'POST',
            agent: false,
            lookup: (_, options, done) =>
                options.all ? done(null, [{ address, family: net.isIP(address) }]) : done(null, address, net.isIP(address)),
            headers: {
                'content-type': 'application/json',
                'content-length': Buffer.byteLength(delivery.body),
                'user-agent': 'FlowStage-Webhook',
                'webhook-id': id,
                'webhook-timestamp': timestamp,
                'webhook-signature': sign(delivery.secret, id, timestamp, delivery.body),
            },
        });
        const over = setTimeout(() => request.destroy(new Error('no answer in time')), patience);
        request.on('response', (response) => {
            resolve(response.statusCode);
            response.destroy(); // what it says is nobody's business here
        });
        request.on('error', reject);
        request.on('close', () => clearTimeout(over));
        request.end(delivery.body);
    });
}

async function deliver(database, delivery) {
    const begun = Date.now();
    let status = null,
        problem = null;
    try {
        status = await post(delivery);
    } catch (error) {
        problem = error.message;
    }
    await database.query('select sync.webhook_done($1, $2, $3, $4, $5)', [
        delivery.id,
        delivery.upto,
        status,
        problem,
        Date.now() - begun,
    ]);
}

/// Sends for as long as the process lives: at once after a change, and every few seconds what is due again.
async function run({ atOnce = 20, everyMs = 5_000 } = {}) {
    const database = new Client(where);
    let timer,
        open = 0,
        asking = false,
        again = false;
    async function work() {
        if (asking) return void (again = true);
        asking = true;
        try {
            do {
                again = false;
                while (open < atOnce) {
                    const delivery = (await database.query('select sync.webhook_take() d')).rows[0].d;
                    if (!delivery) break;
                    ++open;
                    deliver(database, delivery)
                        .catch(() => {}) // the database went; the hook is due again in two minutes
                        .finally(() => (--open, work()));
                }
            } while (again);
        } catch {
            // The connection's end says so.
        } finally {
            asking = false;
        }
    }
    database.on('error', () => {});
    database.once('end', () => {
        clearInterval(timer);
        setTimeout(run, 1000);
    });
    database.on('notification', work);
    try {
        await database.connect();
        await database.query('set role fs_relay');
        // So that one to a closed network is refused when somebody makes it.
        await database.query('select sync.webhook_networks($1, $2)', [closed, allowed]);
        await database.query('listen flowstage_sync');
        timer = setInterval(work, everyMs);
        work();
    } catch {
        database.end().catch(() => {});
    }
}

module.exports = { run, addressOf, sign };
if (require.main === module) run();
