-- What was read, append-only. Times are microseconds since 1970; days are ISO 8601 text; text is ordered by code point.
CREATE TABLE pages (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    text TEXT NOT NULL,
    current_reading INTEGER REFERENCES readings (id),
    recorded_at INTEGER NOT NULL,
    UNIQUE (name, sha256)
);

CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    page_id INTEGER NOT NULL REFERENCES pages (id),
    reader TEXT NOT NULL,
    hints TEXT NOT NULL,
    completed INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL
);
CREATE INDEX readings_page ON readings (page_id);

-- hash: of the dispatch's own piece of the page's text, so that the same story on two pages is seen to be one source.
CREATE TABLE dispatches (
    id INTEGER PRIMARY KEY,
    reading_id INTEGER NOT NULL REFERENCES readings (id),
    ordinal INTEGER NOT NULL,
    hash TEXT NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    title TEXT,
    agency TEXT,
    language TEXT,
    published TEXT,
    published_day TEXT,
    teaser INTEGER NOT NULL
);
CREATE INDEX dispatches_reading ON dispatches (reading_id);
CREATE INDEX dispatches_published ON dispatches (published_day) WHERE published_day IS NOT NULL;

-- start, length: of the quote in the dispatch's text, in UTF-16 units.
CREATE TABLE claims (
    id INTEGER PRIMARY KEY,
    dispatch_id INTEGER NOT NULL REFERENCES dispatches (id),
    ordinal INTEGER NOT NULL,
    kind TEXT NOT NULL,
    fact TEXT NOT NULL,
    quote TEXT NOT NULL,
    start INTEGER NOT NULL,
    length INTEGER NOT NULL,
    rule TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
);
CREATE INDEX claims_dispatch ON claims (dispatch_id);

CREATE TRIGGER claims_keep BEFORE UPDATE ON claims
BEGIN SELECT RAISE(ABORT, 'claims are never changed'); END;
CREATE TRIGGER claims_stay BEFORE DELETE ON claims
BEGIN SELECT RAISE(ABORT, 'claims are never deleted'); END;

-- Identifiers, once given, lead for ever to the entity that theirs has become.
CREATE TABLE aliases (
    id INTEGER PRIMARY KEY,
    identifier TEXT NOT NULL,
    became TEXT NOT NULL,
    recorded_at INTEGER NOT NULL
);
CREATE INDEX aliases_identifier ON aliases (identifier);
CREATE TRIGGER aliases_keep BEFORE UPDATE ON aliases
BEGIN SELECT RAISE(ABORT, 'aliases are never changed'); END;
CREATE TRIGGER aliases_stay BEFORE DELETE ON aliases
BEGIN SELECT RAISE(ABORT, 'aliases are never deleted'); END;

-- What follows is derived from the current claims, and made anew by a rebuild.
-- entity: the profile with the smallest key of those that are one thing.
CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    identifier TEXT NOT NULL,
    entity INTEGER NOT NULL,
    UNIQUE (kind, key)
);
CREATE INDEX profiles_entity ON profiles (entity);
CREATE INDEX profiles_identifier ON profiles (identifier);

-- side: 0 where a profile is found by those that say less, 1 where it looks for those that say more. hash: of the key.
CREATE TABLE profile_keys (
    side INTEGER NOT NULL,
    hash INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    PRIMARY KEY (side, hash, profile_id)
) WITHOUT ROWID;

CREATE TABLE links (
    lesser INTEGER NOT NULL,
    upper INTEGER NOT NULL,
    strength INTEGER NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (lesser, upper)
) WITHOUT ROWID;
CREATE INDEX links_upper ON links (upper);

-- day: when what the claim tells was, where that is known; known: when the dispatch was published.
CREATE TABLE mentions (
    claim_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    profile_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    edition INTEGER,
    day TEXT,
    known TEXT,
    PRIMARY KEY (claim_id, ordinal)
) WITHOUT ROWID;
CREATE INDEX mentions_profile ON mentions (profile_id, role, day, edition);

-- Where a mention is looked for: under the pair of parties, or the office of a party, from day to day.
CREATE TABLE appearances (
    place TEXT NOT NULL,
    kind TEXT NOT NULL,
    first TEXT NOT NULL,
    last TEXT NOT NULL,
    known TEXT,
    profile_id INTEGER NOT NULL,
    claim_id INTEGER NOT NULL,
    PRIMARY KEY (place, kind, first, profile_id, claim_id)
) WITHOUT ROWID;
CREATE INDEX appearances_last ON appearances (place, kind, last);
CREATE INDEX appearances_claim ON appearances (claim_id);

PRAGMA application_id = 1164866676;
PRAGMA user_version = 1;
