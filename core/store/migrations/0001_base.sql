-- The first schema: journal, then one table for each entity of core/*/…schema.cpp. Frozen once released.
PRAGMA application_id = 1179406163; -- "FLOS"

-- Facts about the file itself, not journaled: hash of the generated triggers, journal horizon.
CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- One row for each confirmed transaction. `at` is a hybrid logical clock: milliseconds << 16 | counter.
-- `undoes` names the transaction that this one took back; `undone_by` the reverse, and is empty again after a redo.
-- first_entry..last_entry are its rows in `journal`.
CREATE TABLE journal_tx (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    at INTEGER NOT NULL,
    author TEXT NOT NULL,
    cause TEXT NOT NULL,
    subject TEXT NOT NULL,
    import_id INTEGER,
    undoes INTEGER,
    undone_by INTEGER,
    first_entry INTEGER NOT NULL,
    last_entry INTEGER NOT NULL,
    rows INTEGER NOT NULL
) STRICT;
CREATE INDEX journal_tx_by_import ON journal_tx (import_id) WHERE import_id IS NOT NULL;

-- One row for each changed row, or for a run of inserted rows (row_id..last_row). op: 1 insert, 2 update, 3 delete.
-- change: update {"field":[old,new]}, delete {"field":old}, insert nothing, since the row itself is there.
-- No foreign key to journal_tx: it would cost a lookup for each of a million rows and is true by construction.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    tx INTEGER NOT NULL,
    op INTEGER NOT NULL,
    entity INTEGER NOT NULL,
    row_id INTEGER NOT NULL,
    last_row INTEGER,
    change TEXT
) STRICT;
CREATE INDEX journal_by_row ON journal (entity, row_id);
CREATE INDEX journal_runs ON journal (entity, row_id, last_row) WHERE last_row IS NOT NULL;

CREATE TABLE setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    key TEXT NOT NULL UNIQUE,
    value TEXT
) STRICT;

CREATE TABLE file (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    owner_entity INTEGER NOT NULL,
    owner_id INTEGER NOT NULL,
    kind TEXT,
    name TEXT NOT NULL,
    mime TEXT,
    size INTEGER,
    sha256 TEXT,
    content BLOB,
    added_at INTEGER
) STRICT;
CREATE INDEX file_by_owner ON file (owner_entity, owner_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX tag_by_name ON tag (kind, fold(name));

CREATE TABLE tagging (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    tag_id INTEGER NOT NULL REFERENCES tag(id) ON DELETE CASCADE,
    owner_entity INTEGER NOT NULL,
    owner_id INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX tagging_by_owner ON tagging (owner_entity, owner_id, tag_id);
CREATE INDEX tagging_by_tag ON tagging (tag_id, owner_entity, owner_id);

CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    entity TEXT NOT NULL,
    filter TEXT NOT NULL,
    sort TEXT,
    position INTEGER
) STRICT;

CREATE TABLE import (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    file_name TEXT NOT NULL,
    file_size INTEGER,
    file_sha256 TEXT,
    kind TEXT NOT NULL,
    profile TEXT,
    container TEXT,
    encoding TEXT,
    sheet TEXT,
    started_at INTEGER,
    finished_at INTEGER,
    rows INTEGER,
    created INTEGER,
    updated INTEGER,
    unchanged INTEGER,
    skipped INTEGER,
    rejected INTEGER,
    duplicates INTEGER,
    warnings TEXT,
    mapping TEXT
) STRICT;

CREATE TABLE import_reject (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    import_id INTEGER NOT NULL REFERENCES import(id) ON DELETE CASCADE,
    line INTEGER,
    column TEXT,
    reason TEXT,
    cells TEXT
) STRICT;
CREATE INDEX import_reject_by_import_id ON import_reject (import_id);

CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    fingerprint TEXT NOT NULL,
    name TEXT,
    kind TEXT NOT NULL,
    mapping TEXT NOT NULL,
    used_at INTEGER
) STRICT;

CREATE TABLE royalty (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    import_id INTEGER REFERENCES import(id) ON DELETE SET NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    source TEXT NOT NULL,
    period_start TEXT,
    period_end TEXT,
    reported_on TEXT,
    store TEXT,
    country TEXT,
    artist_name TEXT,
    release TEXT,
    title TEXT,
    isrc TEXT,
    upc TEXT,
    sale_type TEXT,
    quantity INTEGER,
    currency TEXT,
    net_micros INTEGER
) STRICT;
CREATE INDEX royalty_by_import_id ON royalty (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX royalty_by_artist_id ON royalty (artist_id) WHERE artist_id IS NOT NULL;

CREATE TABLE audience_stat (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    import_id INTEGER REFERENCES import(id) ON DELETE SET NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    source TEXT NOT NULL,
    subject TEXT,
    day TEXT,
    metric TEXT NOT NULL,
    value INTEGER
) STRICT;
CREATE INDEX audience_stat_by_import_id ON audience_stat (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX audience_stat_by_artist_id ON audience_stat (artist_id) WHERE artist_id IS NOT NULL;

CREATE TABLE artist (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    status TEXT NOT NULL,
    genre TEXT,
    tier TEXT,
    home_town TEXT,
    home_country TEXT,
    latitude REAL,
    longitude REAL,
    lineup TEXT,
    party_size INTEGER,
    fee_min INTEGER,
    fee_max INTEGER,
    currency TEXT,
    commission INTEGER,
    email TEXT,
    phone TEXT,
    website TEXT,
    instagram TEXT,
    facebook TEXT,
    tiktok TEXT,
    youtube TEXT,
    spotify TEXT,
    bandcamp TEXT,
    soundcloud TEXT,
    monthly_listeners INTEGER,
    followers INTEGER,
    popularity INTEGER,
    represented_since TEXT,
    bio TEXT,
    notes TEXT,
    color INTEGER,
    photo_id INTEGER REFERENCES file(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX artist_by_photo_id ON artist (photo_id) WHERE photo_id IS NOT NULL;
CREATE INDEX artist_by_name ON artist (fold(name));
CREATE INDEX artist_by_email ON artist (email) WHERE email IS NOT NULL;

CREATE TABLE availability (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    artist_id INTEGER NOT NULL REFERENCES artist(id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    reason TEXT,
    place TEXT,
    external_uid TEXT
) STRICT;
CREATE INDEX availability_by_artist_id ON availability (artist_id);
CREATE INDEX availability_by_external_uid ON availability (external_uid) WHERE external_uid IS NOT NULL;

CREATE TABLE proposal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    artist_id INTEGER NOT NULL REFERENCES artist(id) ON DELETE CASCADE,
    summary TEXT,
    changes TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_by TEXT,
    proposed_at INTEGER,
    decided_by TEXT,
    decided_at INTEGER,
    note TEXT
) STRICT;
CREATE INDEX proposal_by_artist_id ON proposal (artist_id);

CREATE TABLE company (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    kind TEXT,
    street TEXT,
    postcode TEXT,
    town TEXT,
    region TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    located_by TEXT,
    email TEXT,
    phone TEXT,
    website TEXT,
    registration TEXT,
    vat_number TEXT,
    payment_days INTEGER,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX company_by_name ON company (fold(name));
CREATE INDEX company_by_email ON company (email) WHERE email IS NOT NULL;
CREATE INDEX company_by_phone ON company (phone) WHERE phone IS NOT NULL;
CREATE INDEX company_by_website ON company (website) WHERE website IS NOT NULL;
CREATE INDEX company_by_registration ON company (registration) WHERE registration IS NOT NULL;
CREATE INDEX company_by_vat_number ON company (vat_number) WHERE vat_number IS NOT NULL;
CREATE INDEX company_by_external_id ON company (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE venue (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    street TEXT,
    postcode TEXT,
    town TEXT,
    region TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    located_by TEXT,
    capacity INTEGER,
    capacity_seated INTEGER,
    rooms INTEGER,
    email TEXT,
    phone TEXT,
    website TEXT,
    instagram TEXT,
    facebook TEXT,
    genres TEXT,
    excludes TEXT,
    fee_min INTEGER,
    fee_max INTEGER,
    last_fee INTEGER,
    currency TEXT,
    payment_days INTEGER,
    period TEXT,
    period_start TEXT,
    period_end TEXT,
    founded INTEGER,
    status TEXT,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX venue_by_company_id ON venue (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX venue_by_name ON venue (fold(name));
CREATE INDEX venue_by_town ON venue (fold(town));
CREATE INDEX venue_by_country ON venue (country);
CREATE INDEX venue_by_capacity ON venue (capacity);
CREATE INDEX venue_by_email ON venue (email) WHERE email IS NOT NULL;
CREATE INDEX venue_by_phone ON venue (phone) WHERE phone IS NOT NULL;
CREATE INDEX venue_by_website ON venue (website) WHERE website IS NOT NULL;
CREATE INDEX venue_by_external_id ON venue (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    first_name TEXT,
    last_name TEXT,
    salutation TEXT,
    nickname TEXT,
    job_title TEXT,
    department TEXT,
    company_name TEXT,
    email TEXT,
    email2 TEXT,
    email3 TEXT,
    phone TEXT,
    mobile TEXT,
    phone3 TEXT,
    website TEXT,
    linkedin TEXT,
    instagram TEXT,
    street TEXT,
    postcode TEXT,
    town TEXT,
    region TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    located_by TEXT,
    language TEXT,
    birthday TEXT,
    preferences TEXT,
    status TEXT,
    notes TEXT,
    source TEXT,
    connected_on TEXT,
    external_id TEXT,
    extra TEXT
) STRICT;
CREATE INDEX contact_by_name ON contact (fold(name));
CREATE INDEX contact_by_email ON contact (email) WHERE email IS NOT NULL;
CREATE INDEX contact_by_email2 ON contact (email2) WHERE email2 IS NOT NULL;
CREATE INDEX contact_by_email3 ON contact (email3) WHERE email3 IS NOT NULL;
CREATE INDEX contact_by_phone ON contact (phone) WHERE phone IS NOT NULL;
CREATE INDEX contact_by_mobile ON contact (mobile) WHERE mobile IS NOT NULL;
CREATE INDEX contact_by_phone3 ON contact (phone3) WHERE phone3 IS NOT NULL;
CREATE INDEX contact_by_linkedin ON contact (linkedin) WHERE linkedin IS NOT NULL;
CREATE INDEX contact_by_town ON contact (fold(town));
CREATE INDEX contact_by_external_id ON contact (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE contact_role (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    contact_id INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    role TEXT,
    role_name TEXT,
    is_primary INTEGER CHECK (is_primary IN (0, 1))
) STRICT;
CREATE INDEX contact_role_by_contact_id ON contact_role (contact_id);
CREATE INDEX contact_role_by_venue_id ON contact_role (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX contact_role_by_company_id ON contact_role (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX contact_role_by_artist_id ON contact_role (artist_id) WHERE artist_id IS NOT NULL;

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    kind TEXT NOT NULL,
    direction TEXT,
    at INTEGER NOT NULL,
    author TEXT,
    summary TEXT NOT NULL,
    detail TEXT,
    is_private INTEGER CHECK (is_private IN (0, 1)),
    contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    deal_id INTEGER REFERENCES deal(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX interaction_by_contact_id ON interaction (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX interaction_by_venue_id ON interaction (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX interaction_by_company_id ON interaction (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX interaction_by_artist_id ON interaction (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX interaction_by_deal_id ON interaction (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX interaction_by_at ON interaction (at);

CREATE TABLE deal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    company_id INTEGER REFERENCES company(id) ON DELETE SET NULL,
    contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL,
    stage TEXT NOT NULL,
    stage_name TEXT,
    amount INTEGER,
    currency TEXT,
    owner TEXT,
    created_on TEXT,
    expected_on TEXT,
    closed_on TEXT,
    lost_reason TEXT,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX deal_by_artist_id ON deal (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX deal_by_venue_id ON deal (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX deal_by_company_id ON deal (company_id) WHERE company_id IS NOT NULL;
CREATE INDEX deal_by_contact_id ON deal (contact_id) WHERE contact_id IS NOT NULL;
CREATE INDEX deal_by_name ON deal (fold(name));
CREATE INDEX deal_by_external_id ON deal (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE show (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    venue_id INTEGER REFERENCES venue(id) ON DELETE SET NULL,
    deal_id INTEGER REFERENCES deal(id) ON DELETE SET NULL,
    artist_name TEXT,
    venue_name TEXT,
    town TEXT,
    region TEXT,
    country TEXT,
    day TEXT NOT NULL,
    doors TEXT,
    on_stage TEXT,
    zone TEXT,
    status TEXT NOT NULL,
    fee INTEGER,
    currency TEXT,
    capacity INTEGER,
    tickets_sold INTEGER,
    paid_on TEXT,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX show_by_artist ON show (artist_id, day);
CREATE INDEX show_by_venue_id ON show (venue_id) WHERE venue_id IS NOT NULL;
CREATE INDEX show_by_deal_id ON show (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX show_by_day ON show (day);
CREATE INDEX show_by_external_id ON show (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE fan (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    first_name TEXT,
    last_name TEXT,
    kind TEXT NOT NULL,
    email TEXT,
    phone TEXT,
    street TEXT,
    postcode TEXT,
    town TEXT,
    region TEXT,
    country TEXT,
    latitude REAL,
    longitude REAL,
    language TEXT,
    birthday TEXT,
    stage TEXT NOT NULL,
    score INTEGER,
    points INTEGER,
    spent INTEGER,
    currency TEXT,
    origin TEXT,
    origin_detail TEXT,
    referred_by INTEGER REFERENCES fan(id) ON DELETE SET NULL,
    email_consent TEXT,
    sms_consent TEXT,
    joined_on TEXT,
    last_active_at INTEGER,
    instagram TEXT,
    is_producer INTEGER CHECK (is_producer IN (0, 1)),
    producer_level TEXT,
    producer_genre TEXT,
    producer_tools TEXT,
    notes TEXT,
    external_id TEXT
) STRICT;
-- Most fields of most fans are empty: their indices hold only the rows that have a value.
CREATE INDEX fan_by_referred_by ON fan (referred_by) WHERE referred_by IS NOT NULL;
CREATE INDEX fan_by_name ON fan (fold(name));
CREATE INDEX fan_by_email ON fan (email) WHERE email IS NOT NULL;
CREATE INDEX fan_by_phone ON fan (phone) WHERE phone IS NOT NULL;
CREATE INDEX fan_by_town ON fan (fold(town));
CREATE INDEX fan_by_score ON fan (score) WHERE score IS NOT NULL;
CREATE INDEX fan_by_points ON fan (points) WHERE points IS NOT NULL;
CREATE INDEX fan_by_spent ON fan (spent) WHERE spent IS NOT NULL;
CREATE INDEX fan_by_joined_on ON fan (joined_on) WHERE joined_on IS NOT NULL;
CREATE INDEX fan_by_last_active_at ON fan (last_active_at) WHERE last_active_at IS NOT NULL;
CREATE INDEX fan_by_external_id ON fan (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE fan_activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    fan_id INTEGER NOT NULL REFERENCES fan(id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    summary TEXT,
    points INTEGER,
    order_id INTEGER REFERENCES shop_order(id) ON DELETE SET NULL
) STRICT;
CREATE INDEX fan_activity_by_fan ON fan_activity (fan_id, at);
CREATE INDEX fan_activity_by_order_id ON fan_activity (order_id) WHERE order_id IS NOT NULL;

CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    fan_id INTEGER NOT NULL REFERENCES fan(id) ON DELETE CASCADE,
    channel TEXT NOT NULL,
    purpose TEXT NOT NULL,
    action TEXT NOT NULL,
    basis TEXT,
    at INTEGER NOT NULL,
    source TEXT,
    evidence TEXT
) STRICT;
CREATE INDEX consent_by_fan_id ON consent (fan_id);

CREATE TABLE suppression (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    address_hash TEXT NOT NULL,
    channel TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    source TEXT
) STRICT;
CREATE INDEX suppression_by_address_hash ON suppression (address_hash) WHERE address_hash IS NOT NULL;

CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    email TEXT,
    fan_id INTEGER REFERENCES fan(id) ON DELETE SET NULL,
    phone TEXT,
    company TEXT,
    street TEXT,
    postcode TEXT,
    town TEXT,
    region TEXT,
    country TEXT,
    orders INTEGER,
    spent INTEGER,
    currency TEXT,
    first_order_at INTEGER,
    last_order_at INTEGER,
    notes TEXT,
    external_id TEXT
) STRICT;
CREATE INDEX customer_by_fan_id ON customer (fan_id) WHERE fan_id IS NOT NULL;
CREATE INDEX customer_by_name ON customer (fold(name));
CREATE INDEX customer_by_email ON customer (email) WHERE email IS NOT NULL;
CREATE INDEX customer_by_phone ON customer (phone) WHERE phone IS NOT NULL;
CREATE INDEX customer_by_orders ON customer (orders);
CREATE INDEX customer_by_spent ON customer (spent);
CREATE INDEX customer_by_last_order_at ON customer (last_order_at);
CREATE INDEX customer_by_external_id ON customer (external_id) WHERE external_id IS NOT NULL;

CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    name TEXT NOT NULL,
    kind TEXT,
    sku TEXT,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    price INTEGER,
    currency TEXT,
    stock INTEGER,
    upc TEXT,
    notes TEXT,
    status TEXT
) STRICT;
CREATE INDEX product_by_artist_id ON product (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX product_by_name ON product (fold(name));
CREATE INDEX product_by_sku ON product (sku) WHERE sku IS NOT NULL;

CREATE TABLE shop_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    number TEXT NOT NULL,
    source TEXT,
    external_id TEXT,
    customer_id INTEGER REFERENCES customer(id) ON DELETE SET NULL,
    fan_id INTEGER REFERENCES fan(id) ON DELETE SET NULL,
    buyer_name TEXT,
    buyer_email TEXT,
    placed_at INTEGER,
    status TEXT NOT NULL,
    fulfilment TEXT,
    currency TEXT NOT NULL,
    subtotal INTEGER,
    discount INTEGER,
    shipping INTEGER,
    tax INTEGER,
    fees INTEGER,
    total INTEGER,
    refunded INTEGER,
    payment_method TEXT,
    street TEXT,
    postcode TEXT,
    town TEXT,
    region TEXT,
    country TEXT,
    event_name TEXT,
    event_day TEXT,
    notes TEXT
) STRICT;
CREATE INDEX shop_order_by_customer_id ON shop_order (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX shop_order_by_fan_id ON shop_order (fan_id) WHERE fan_id IS NOT NULL;
CREATE INDEX shop_order_by_number ON shop_order (fold(number));
CREATE INDEX shop_order_by_external_id ON shop_order (external_id) WHERE external_id IS NOT NULL;
CREATE INDEX shop_order_by_buyer_name ON shop_order (fold(buyer_name));
CREATE INDEX shop_order_by_placed_at ON shop_order (placed_at);
CREATE INDEX shop_order_by_total ON shop_order (total);

CREATE TABLE order_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid BLOB NOT NULL UNIQUE CHECK (length(uid) = 16),
    order_id INTEGER NOT NULL REFERENCES shop_order(id) ON DELETE CASCADE,
    position INTEGER,
    product_id INTEGER REFERENCES product(id) ON DELETE SET NULL,
    artist_id INTEGER REFERENCES artist(id) ON DELETE SET NULL,
    name TEXT NOT NULL,
    sku TEXT,
    kind TEXT,
    quantity INTEGER NOT NULL,
    unit_price INTEGER,
    total INTEGER,
    currency TEXT,
    external_id TEXT,
    attendee_name TEXT,
    attendee_email TEXT
) STRICT;
CREATE INDEX order_line_by_order_id ON order_line (order_id);
CREATE INDEX order_line_by_product_id ON order_line (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX order_line_by_artist_id ON order_line (artist_id) WHERE artist_id IS NOT NULL;
CREATE INDEX order_line_by_external_id ON order_line (external_id) WHERE external_id IS NOT NULL;

