'use strict';
// An OpenID issuer with the device authorization grant (RFC 8628) on the accounts that are built into the cloud, for trials
// and tests: what an organisation's own issuer (Keycloak, Entra, Dex, Auth0 and others) does in production. Tokens carry who
// somebody is and no rights; the cloud swaps them for its own (rpc/exchange).
const crypto = require('crypto');

const seconds = +(process.env.DEVICE_SECONDS || 600);
const interval = +(process.env.DEVICE_INTERVAL || 5);
const letters = 'BCDFGHJKLMNPQRSTVWXZ'; // no vowels, so no words; nothing that looks like something else
const grants = new Map(); // by device code
const pause = 2000; // after a code that is not known

const escape = (text) => String(text ?? '').replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in</title><style>body{font:16px/1.5 system-ui,sans-serif;max-width:22rem;margin:4rem auto;padding:0 1rem;color:#1b1d21}
label{display:block;margin:1rem 0 .25rem}input{font:inherit;width:100%;box-sizing:border-box;padding:.5rem;border:1px solid #8a8f98;border-radius:6px}
button{font:inherit;margin:1.25rem .5rem 0 0;padding:.5rem 1rem;border-radius:6px;border:1px solid #8a8f98;background:#fff}
button.go{background:#1b1d21;color:#fff}</style>${body}</html>`;
const form = (code, problem) =>
    page(`<h1>Sign in</h1><p>Go on only when this code stands in your Flow Stage now.</p><p role="alert">${escape(problem)}</p>
<form method="post"><label for="c">Code</label><input id="c" name="user_code" value="${escape(code)}" autocomplete="off" required>
<label for="m">Mail address</label><input id="m" name="mail" type="email" autocomplete="username">
<label for="p">Password</label><input id="p" name="password" type="password" autocomplete="current-password">
<button class="go" name="answer" value="allow">Sign in</button><button name="answer" value="deny">That was not me</button></form>`);

function userCode() {
    const pick = () => Array.from({ length: 4 }, () => letters[crypto.randomInt(letters.length)]).join('');
    return pick() + '-' + pick();
}

function sign(claims, secret) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const text = part({ alg: 'HS256', typ: 'JWT' }) + '.' + part(claims);
    return text + '.' + crypto.createHmac('sha256', secret).update(text).digest('base64url');
}

const known = (code) => {
    const plain = (text) => String(text ?? '').toUpperCase().replace(/[^A-Z]/g, '');
    return [...grants.values()].find((grant) => plain(grant.user) === plain(code) && grant.until > Date.now());
};

/// Whether the request was one of the issuer's; then it is answered. `signIn` says who a mail address and a password are.
async function answer(request, response, body, { secret, signIn }) {
    const url = new URL(request.url, 'http://' + request.headers.host);
    const base = url.origin;
    const json = (status, value) =>
        response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(JSON.stringify(value));
    const html = (status, text) =>
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' }).end(text);
    const fields = Object.fromEntries(new URLSearchParams(body));
    switch (request.method + ' ' + url.pathname) {
        case 'GET /.well-known/openid-configuration':
            json(200, {
                issuer: base,
                device_authorization_endpoint: base + '/device/authorize',
                token_endpoint: base + '/device/token',
            });
            return true;
        case 'POST /device/authorize': {
            if (!fields.client_id) return json(400, { error: 'invalid_client' }), true;
            for (const [code, grant] of grants) if (grant.until < Date.now()) grants.delete(code);
            const code = crypto.randomBytes(32).toString('base64url');
            const grant = { user: userCode(), client: fields.client_id, until: Date.now() + seconds * 1000, asked: 0 };
            grants.set(code, grant);
            json(200, {
                device_code: code,
                user_code: grant.user,
                verification_uri: base + '/device',
                verification_uri_complete: base + '/device?user_code=' + grant.user,
                expires_in: seconds,
                interval,
            });
            return true;
        }
        case 'POST /device/token': {
            const grant = grants.get(fields.device_code);
            const early = grant && Date.now() - grant.asked < interval * 900;
            if (grant) grant.asked = Date.now();
            if (fields.grant_type !== 'urn:ietf:params:oauth:grant-type:device_code') json(400, { error: 'unsupported_grant_type' });
            else if (!grant || grant.client !== fields.client_id) json(400, { error: 'invalid_grant' });
            else if (grant.until < Date.now()) json(400, { error: 'expired_token' });
            else if (grant.denied) json(400, { error: 'access_denied' });
            else if (early) json(400, { error: 'slow_down' });
            else if (!grant.person) json(400, { error: 'authorization_pending' });
            else {
                grants.delete(fields.device_code); // works once
                const now = Math.floor(Date.now() / 1000);
                const token = sign(
                    { iss: base, aud: grant.client, sub: grant.person.user, email: grant.person.mail, iat: now, exp: now + 300 },
                    secret,
                );
                json(200, { token_type: 'Bearer', access_token: token, id_token: token, expires_in: 300 });
            }
            return true;
        }
        case 'GET /device':
            html(200, form(url.searchParams.get('user_code') ?? '', ''));
            return true;
        case 'POST /device': {
            const grant = known(fields.user_code);
            if (!grant) {
                await new Promise((done) => setTimeout(done, pause)); // guessing takes for ever
                html(404, form('', 'This code is not known, or it is too old. Begin again in Flow Stage.'));
            } else if (fields.answer === 'deny') {
                grant.denied = true;
                html(200, page('<h1>Nobody was signed in</h1><p>You can close this page.</p>'));
            } else {
                const person = await signIn(fields.mail ?? '', fields.password ?? '');
                if (!person) return html(401, form(fields.user_code, 'The mail address or the password is not right.')), true;
                grant.person = person;
                html(200, page('<h1>Signed in</h1><p>Go back to Flow Stage. You can close this page.</p>'));
            }
            return true;
        }
    }
    return false;
}

module.exports = { answer };
